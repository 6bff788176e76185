# The settings: what its sections, rows and buttons are called, and what a row does.

settings-general = General
settings-network = Red
settings-about = Acerca de
settings-window = Ventana
settings-language = Idioma
settings-language-why = Para esta ventana. Las páginas de los probadores siguen a cada teléfono.
settings-as-system = Como el sistema · { $language }
settings-size = Tamaño de todo
settings-size-why = Textos, controles y códigos
settings-contrast = Aumentar contraste
settings-contrast-why = Líneas y textos secundarios más oscuros. También cuenta el ajuste del sistema.
settings-motion = Reducir movimiento
settings-motion-why = Nada gira mientras se lee un archivo. También cuenta el ajuste del sistema.
settings-phones = Durante las descargas
settings-keep-awake-why = La pantalla también sigue encendida mientras un código ocupa toda la pantalla.
settings-when-closed = Al cerrar la ventana
settings-when-closed-why = Si ningún dispositivo descarga, Airlift se cierra enseguida.
when-closed = { $choice ->
    [finish] Salir al terminar
    [quit] Salir enseguida
   *[ask] Preguntar
}
settings-data = Datos
settings-data-folder = Carpeta de datos
settings-data-why = Nombres, notas, entregas y las claves de Airlift. Las compilaciones se quedan donde están.
settings-show = Mostrar
settings-open = Abrir…
settings-ports = Puertos
settings-https-port = Puerto HTTPS
settings-https-port-why = Para paquetes, manifiestos y páginas. Se aplica en el próximo inicio.
settings-http-port = Puerto HTTP
settings-http-port-why = Para configurar los teléfonos. Se aplica en el próximo inicio.
settings-port-wrong = De 1 a 65535
settings-pages-only = Página de instalación solo por HTTPS
settings-pages-only-why = Los teléfonos sin configurar no pueden leerla. Se aplica en el próximo inicio.
settings-reach = Direcciones y confianza
settings-reach-why = Dirección de los enlaces, nombre en la red, dirección pública, cortafuegos
settings-certificate-why = El certificado de Airlift o uno propio
about-copy = Copiar diagnóstico
about-diagnostics-why = El diagnóstico contiene versión, sistema, estado de la red y los últimos errores; ni nombres, ni direcciones, ni UDID.
about-rename = Editar el título
about-shortcuts = Atajos de teclado
about-tabs = De Resumen a Actividad
about-larger = Todo más grande
about-smaller = Todo más pequeño
about-licences = Airlift es software libre con licencia MIT o Apache 2.0. Fuentes, iconos y bibliotecas tienen sus propias licencias.
