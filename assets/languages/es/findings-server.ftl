# What is said of a server when Airlift plays the phone. The name of a message is the code of its rule. Its value is the step while it is
# tried and when a phone gets past it; `.title` is what is said when it does not. What was found and what to do stand in
# `says-self-test.ftl` and `says-certificate.ftl`.

# Reaching it
manifest-url = El enlace lleva a una dirección que iOS acepta
    .title = La dirección del manifiesto está incompleta, no es https o tiene una consulta
name-resolves = El nombre lleva a una dirección
    .title = El nombre del servidor no lleva a ninguna dirección
address-for-phones = Los teléfonos pueden usar la dirección
    .title = Los teléfonos no pueden usar la dirección
connect-set-up = La dirección de configuración responde
    .title = La dirección de configuración no responde
connect = La dirección segura responde
    .title = La dirección segura no responde

# Setting a phone up
set-up-page = La página de configuración se abre en Safari
    .title = La página de configuración no se abre
set-up-link = La página ofrece el perfil de Airlift
    .title = La página no ofrece el perfil de Airlift
profile-type = El perfil de Airlift tiene el tipo correcto, así que Safari lo ofrece
    .title = El perfil de Airlift se sirve con un tipo equivocado
profile-inline = El perfil de Airlift va a Ajustes, no a Archivos
    .title = El perfil de Airlift va a Archivos en lugar de a Ajustes
profile-reads = El perfil de Airlift está completo
    .title = El perfil de Airlift no está completo
profile-authority = El perfil de Airlift contiene la autoridad de este ordenador
    .title = El perfil de Airlift contiene otra autoridad
plain-refuses-tls = HTTPS en la dirección de configuración no se queda colgado
    .title = HTTPS en la dirección de configuración se queda colgado

# TLS and certificates
tls = El servidor usa TLS
    .title = El servidor no usa TLS
tls-version = TLS 1.2 o posterior
    .title = El servidor solo ofrece versiones de TLS anteriores a la 1.2
forward-secrecy = Claves con secreto hacia delante (ECDHE)
    .title = El servidor no ofrece un intercambio de claves con secreto hacia delante
key-proof = El servidor tiene la clave del certificado
    .title = El servidor no tiene la clave del certificado
readable = Todos los certificados se pueden leer
    .title = Un certificado no se puede leer
host-named = Los nombres alternativos del certificado incluyen la dirección o el nombre de los enlaces
    .title = Los nombres alternativos del certificado no incluyen la dirección o el nombre de los enlaces
chain-complete = La cadena lleva a una raíz en la que confía el teléfono
    .title = La cadena no lleva a una raíz en la que confíe el teléfono: es autofirmada, o falta un intermedio
chain-order = La cadena está en orden y no tiene otros certificados
    .title = La cadena está desordenada
signatures = Todas las firmas son auténticas
    .title = Una firma de la cadena no es auténtica
begun = Todos los certificados de la cadena son ya válidos
    .title = Un certificado aún no es válido
unexpired = Ningún certificado de la cadena ha caducado
    .title = Un certificado ha caducado
validity-length = El certificado no es válido durante demasiado tiempo
    .title = El certificado es válido durante demasiado tiempo
key-strength = Las claves son RSA de al menos 2048 bits, o curvas elípticas de al menos 256
    .title = Una clave es demasiado débil
signature-hash = Todos los certificados por debajo de la raíz están firmados con SHA-2
    .title = Un certificado está firmado con un hash antiguo
server-usage = El certificado es para servidores (extended key usage)
    .title = El certificado no es para servidores
leaf-key-usage = La clave del certificado puede firmar negociaciones TLS (key usage)
    .title = La clave del certificado no puede firmar negociaciones TLS
authorities = Solo las autoridades firman certificados
    .title = Un firmante no es una autoridad
path-length = La cadena no es más larga de lo que permiten sus autoridades
    .title = La cadena es más larga de lo que permiten sus autoridades
name-constraints = Las autoridades pueden firmar para sus nombres
    .title = Las autoridades no pueden firmar para el nombre
critical-extensions = Los teléfonos conocen todas las extensiones críticas
    .title = Los teléfonos no conocen una de las extensiones críticas
root-named = La raíz tiene un nombre común, así que Ajustes la muestra
    .title = La raíz no tiene nombre común, así que Ajustes no la muestra
transparency = En los registros públicos, si su raíz es una de las del sistema
    .title = El certificado no está en los registros públicos, pero debe estarlo
trust-probe = La página nota que el teléfono confía en este ordenador
    .title = La página no puede notar que el teléfono confía en este ordenador

# The install page and the manifest
install-page = La página de instalación se abre en Safari
    .title = La página de instalación no se abre
install-link = Su botón lleva al manifiesto
    .title = El enlace de la página no lleva al manifiesto
manifest-status = El manifiesto está ahí, sin redirección
    .title = Falta el manifiesto, o el servidor responde con una redirección
manifest-type = El manifiesto se sirve como XML
    .title = El manifiesto se sirve con un tipo equivocado
manifest-length = El manifiesto es tan largo como se anuncia
    .title = El manifiesto es más corto de lo anunciado, está comprimido o se envía sin su longitud
manifest-reads = El manifiesto es una lista de propiedades
    .title = El manifiesto no es una lista de propiedades
manifest-keys = El manifiesto tiene todas las claves que exige Apple
    .title = El manifiesto no tiene todas las claves que exige Apple
manifest-kinds = iOS conoce todos los kind del manifiesto
    .title = El manifiesto no nombra ningún paquete, o nombra kind que iOS no conoce
manifest-urls = Todo lo del manifiesto tiene una dirección https
    .title = Algo del manifiesto no tiene dirección https
manifest-server = El servidor del manifiesto responde
    .title = El servidor del manifiesto no responde, o los teléfonos rechazan su certificado

# Icons and package
package-head = iOS puede preguntar por el paquete antes de descargarlo
    .title = El servidor rechaza HEAD para el paquete
package-length = El servidor envía la longitud del paquete
    .title = El servidor no envía la longitud del paquete
package-type = El paquete se sirve con el tipo correcto
    .title = El paquete se sirve con un tipo equivocado
package-encoding = El paquete se envía tal cual: sin comprimirlo otra vez ni trocearlo
    .title = El paquete se comprime otra vez, o se envía troceado
package-ranges = Las descargas interrumpidas pueden seguir: el servidor ofrece partes
    .title = El servidor no ofrece partes, así que las descargas interrumpidas no pueden seguir
package-version = El servidor marca cada versión del paquete
    .title = El servidor no marca las versiones del paquete
icon-57 = El icono pequeño es un PNG de 57 píxeles
    .title = El icono pequeño falta, o no es un PNG de 57 píxeles
icon-512 = El icono grande es un PNG de 512 píxeles
    .title = El icono grande falta, o no es un PNG de 512 píxeles
package-same = HEAD y GET coinciden
    .title = HEAD y GET no coinciden sobre el paquete
package-beginning = Los teléfonos pueden pedir el comienzo del paquete
    .title = Los teléfonos no pueden pedir el comienzo del paquete
package-end = Los teléfonos pueden pedir el final del paquete
    .title = Los teléfonos no pueden pedir el final del paquete
package-stale = Las partes de una compilación anterior nunca se unen a esta
    .title = Las partes de una compilación anterior se unirían a esta
package-past-end = El servidor rechaza una parte más allá del final
    .title = El servidor no rechaza una parte más allá del final
package-zip = El paquete es un zip completo
    .title = El paquete no es un zip completo: está cortado, o es otro tipo de archivo
package-app = La app del interior es la que nombra el manifiesto
    .title = La app del interior no es la que nombra el manifiesto
package-whole = El paquete se descarga por completo
    .title = El paquete no se descarga por completo
package-hashes = Los hashes del manifiesto coinciden con el paquete
    .title = Los hashes del manifiesto no coinciden con el paquete
