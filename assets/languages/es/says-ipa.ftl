# What is said of packages apart from findings, and parts of what findings say.

# Why a code signature was not read, to follow “because”
code-unread-too-much-code = el paquete tiene más código del que Airlift comprueba
code-unread-cut-off = el archivo termina antes
code-unread-overlaps = se superpone con otra parte del archivo
code-unread-no-program = no es un programa
code-unread-detail = { $detail }

# Parts of a bundle that its code signature vouches for
signed-part = { $part ->
    [envelope] la lista de hashes
    [alternate] una segunda lista de hashes
    [info-plist] Info.plist
    [requirements] los requisitos
    [resources] la lista de archivos (CodeResources)
   *[entitlements] los derechos (entitlements)
}

# Facts of a profile
profile-part = { $part ->
    [uuid] UUID
    [created] fecha de creación
    [expires] fecha de caducidad
    [devices] dispositivos
   *[certificates] certificados
}

# Several of these, one after the other
parts-joined = { SAID($first) }, { SAID($rest) }

# Topics in which two builds differ
compare-topic-app = App
compare-topic-signing = Firma
compare-topic-entitlements = Derechos (entitlements)
compare-topic-devices = Dispositivos
compare-topic-permissions = Permisos
compare-topic-requirements = Requisitos
compare-topic-bundles = Extensiones y apps del interior
compare-topic-frameworks = Frameworks y bibliotecas
compare-topic-languages = Idiomas
compare-topic-sizes = Tamaño
compare-topic-findings = Hallazgos

# What differs between two builds
compare-name = Nombre
compare-identifier = Identificador
compare-version = Versión
compare-build = Compilación
compare-minimum-system = Sistema mínimo
compare-runs-on = Para
compare-architectures = Arquitecturas
compare-sdk = SDK
compare-xcode = Xcode
compare-macos = Hecha en macOS
compare-kind = Tipo
compare-profile = Perfil
compare-profile-uuid = UUID del perfil
compare-team = Equipo
compare-signed-by = Firmada por
compare-expires = Caduca
compare-all-devices = Todos los dispositivos
compare-download = Descarga
compare-installed = En el teléfono

# What an app asks of a phone, or may do there
compare-needs = Exige: { $name }
compare-must-lack = Excluye: { $name }
compare-background-mode = En segundo plano: { $name }
compare-url-scheme = Esquema de URL: { $name }
compare-http-exception = Excepción de HTTP: { $name }
compare-plain-http-anywhere = HTTP sin cifrar en todas partes
compare-plain-http-in-web-content = HTTP sin cifrar en contenido web
compare-plain-http-on-the-local-network = HTTP sin cifrar en la red local
compare-replacement = { $how ->
        [replaces] En los teléfonos que tienen la compilación anterior, la nueva la sustituye.
        [beside] Son apps distintas: un teléfono puede tener las dos.
        [refused] Los teléfonos que tienen la compilación anterior rechazan la nueva: están firmadas con identificadores de aplicación distintos. Elimina antes la anterior; sus datos se pierden.
       *[unknown] Airlift no sabe si la compilación nueva sustituye a la anterior: la firma de una no tiene identificador de aplicación.
    }
