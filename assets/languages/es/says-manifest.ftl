# Sentences about manifests and links that are no findings, and the texts that people paste.

# Names that findings of a manifest hold
manifest-asset = { $kind ->
    [software-package] paquete
    [display-image] icono pequeño
    [full-size-image] icono grande
    [asset-pack-manifest] lista de paquetes de recursos
   *[asset] recurso
}
manifest-field = { $field ->
    [title] título
    [subtitle] subtítulo
    [bundle-identifier] Bundle ID
    [version] versión
    [platform] plataforma
    [package-url] dirección del paquete
    [icon-57-url] dirección del icono pequeño
    [icon-512-url] dirección del icono grande
   *[hashes] hashes por bloque
}

# What is wrong with a link, within a sentence
link-problem = { $problem ->
    [other-scheme] el enlace no empieza por itms-services://
    [no-slashes] faltan las dos barras después de itms-services:
    [escaped-ampersand] el enlace contiene &amp; en lugar de &
    [no-action] el enlace no tiene action
    [other-action] la action del enlace es { $action }, no download-manifest
    [no-url] el enlace no tiene dirección del manifiesto
    [relative-url] la dirección del manifiesto no es absoluta
    [no-server] { $action } no puede ser un servidor en la dirección del manifiesto
    [plain-http] la dirección del manifiesto es http, no https
    [blanks] la dirección del manifiesto contiene espacios
   *[placeholder] la dirección del manifiesto contiene un marcador
}

# Where a link is put: its name in a menu, and what is particular about it
snippet-amp-page = Página AMP
    .hint = Un enlace corriente con parámetros codificados con %, como exige el validador de AMP.
snippet-chat = Slack o Teams
    .hint = Las apps de chat abren los enlaces en su propio navegador, así que este abre la página.
snippet-email = Correo electrónico
    .hint = Un borrador para programas de correo. Quitan los enlaces de instalación, así que este abre la página.
snippet-fastlane = fastlane
    .hint = Comprueba la compilación, la añade a la lista y muestra el enlace.
snippet-html-link = Enlace HTML
    .hint = HTML necesita &amp; en lugar de &. target="_top" abre el enlace fuera de marcos.
snippet-html-page = Página HTML
    .hint = Una página en un solo archivo, para cualquier servidor.
snippet-jenkins = Jenkins
    .hint = Comprueba la compilación, la añade a la lista y pone el enlace en la descripción de la ejecución.
snippet-markdown = Markdown
    .hint = Para una pull request: enlace, código, versión, tamaño y caducidad. El código es texto: una imagen de tu red no se cargaría allí.
snippet-mdm = Comando MDM
    .hint = El comando InstallApplication, para un servidor que gestiona los teléfonos.
snippet-newest-build = Compilación más nueva
    .hint = Abre la compilación más nueva de la app mientras Airlift la tenga: para una wiki o un póster.
snippet-page = Página de instalación
    .hint = La página de esta compilación. La abre cualquier chat, correo o cámara.
snippet-raw-link = Enlace de instalación
    .hint = El propio enlace, con un & simple. Solo lo abren Safari y la cámara.
snippet-sms = Mensaje de texto
    .hint = Corto, y abre la página.

# What stands in the texts that people paste there
snippet-ready = { $title } { $version }: lista para probar
snippet-how = Ábrela en Safari en el iPhone o iPad.
snippet-install = Instalar { $title } { $version }
snippet-page-title = Instalar { $title }
snippet-page-version = Versión { $version }
snippet-page-how = Abre esta página en Safari en el iPhone o iPad. Después de Instalar, mira la pantalla de inicio.
snippet-amp-page-how = Abre esta página en Safari en el iPhone o iPad.
snippet-printed = Instalar: { $link }
