# What Airlift finds of a server when it plays the phone, and what to do about it.

# Any step
self-test-not-tried = Sin probar
self-test-slow = { SAID($found) }, pero tardó { $seconds } s
self-test-look-at-network = Comprueba la red entre el teléfono y el servidor, y qué más está haciendo el servidor.
self-test-by-source = { SAID($found) } ({ $source })
self-test-text = { $text }
self-test-looking = Qué hay en la dirección
self-test-by-method = { $method }: { SAID($found) }
self-test-serve-as = Sírvelo como { $type }.
self-test-into-path = Ponlo todo en la ruta.
self-test-serve-as-it-is = Sírvelo tal cual.

# The whole way
self-test-group-reach = Alcance
self-test-group-set-up = Configuración
self-test-group-certificate = Certificado
self-test-group-manifest = Manifiesto
self-test-group-package = Paquete
self-test-all-passed = Las { COUNT($total) } comprobaciones se superaron
self-test-may-trouble = Puede fallar en un teléfono: { COUNT($risky) } de { COUNT($total) }
self-test-stops = Fallos: { COUNT($failed) } de { COUNT($total) }; un teléfono se detiene en «{ SAID($step) }»

# The network
self-test-no-address = El nombre no lleva a ninguna dirección: { $detail }
self-test-name-without-address = El nombre no lleva a ninguna dirección
self-test-use-an-address = Usa una dirección en lugar del nombre, o añade el nombre al DNS de la red.
self-test-led-inside = Un servidor externo remite a este ordenador o a su propio segmento de red; un teléfono no podría llegar a esa dirección
self-test-refused = Nada responde en esta dirección y puerto
self-test-check-port = Comprueba el puerto, y que el servidor se está ejecutando.
self-test-unreachable = La red no llega ahí: { $detail }
self-test-local-network = macOS bloquea Airlift en esta red
self-test-allow-local-network = Activa Airlift en Ajustes del Sistema › Privacidad y seguridad › Red local e inícialo de nuevo. Un terminal tiene ahí su propio interruptor.
self-test-same-network = Comprueba que el ordenador y el teléfono están en la misma red, y que ningún cortafuegos bloquea el puerto.
self-test-late = Sin respuesta completa en { $seconds } s
self-test-old-tls = El servidor solo ofrece versiones de TLS anteriores a la 1.2
self-test-switch-tls-on = Activa TLS 1.2 o 1.3 en los ajustes del servidor.
self-test-no-shared-cipher = El servidor y los iPhone no tienen en común ningún cifrado con secreto hacia delante
self-test-allow-ecdhe = Permite cifrados ECDHE en los ajustes del servidor.
self-test-alert = El servidor interrumpió la negociación TLS: { $alert }
self-test-look-at-log = Mira el registro del servidor en este momento.
self-test-not-tls = La respuesta no es TLS
self-test-use-https-port = Usa el puerto HTTPS del servidor, o activa HTTPS.
self-test-handshake-failed = La negociación TLS falló: { $detail }
self-test-closed = La conexión se cerró antes de completarse la respuesta
self-test-malformed = Airlift no puede leer la respuesta: { $detail }
self-test-too-long = La respuesta ocupa más de { SIZE($limit) }, más de lo que necesita un teléfono
self-test-right-file = Comprueba que la dirección lleva al archivo correcto.
self-test-too-slow = Llegaron menos de { SIZE($slowest) } por segundo

# What is wrong with an address, as the end of a sentence
self-test-place-none = falta
self-test-place-unencoded = contiene caracteres que deben codificarse con %
self-test-place-unreadable = no se puede leer: { $detail }
self-test-place-scheme = empieza por { $scheme }, que los teléfonos no descargan
self-test-place-relative = no es absoluta
self-test-place-without-server = no nombra ningún servidor
self-test-place-with-password = contiene un nombre o una contraseña, que los teléfonos no envían

# What lies at an address
self-test-of-the-address = La dirección { SAID($why) }
self-test-write-whole-https = Escribe la dirección completa, desde https.
self-test-redirects-endless = Las redirecciones no terminan nunca
self-test-use-final-address = Usa la dirección final del archivo.

# TLS and certificates
self-test-speaks-tls = Lo usa
self-test-refused-otherwise = Se rechazó por otro motivo
self-test-handshake-succeeds = La negociación TLS funciona
self-test-renew-certificate = Renueva el certificado en Airlift. Si no basta, configura el teléfono de nuevo.
self-test-new-authority = { -reset-authority }
self-test-ask-for-certificate = Consigue un certificado que cumpla esta regla e instálalo en el servidor.
self-test-key-proven = Su firma de la negociación TLS es auténtica
self-test-key-unproven = Airlift no puede comprobar este tipo de firma
self-test-use-key = Usa una clave de la curva P-256, o una clave RSA de 2048 bits.
self-test-key-refuted = Su firma de la negociación TLS no es auténtica: { $detail }
self-test-install-key = Instala la clave que corresponde al certificado.
self-test-server-refused = Los teléfonos rechazan { $origin }: { SAID($found) }
self-test-one-server = Sirve todo desde un solo servidor, o da a este un certificado que los teléfonos acepten.
self-test-stays-red = Comprueba que nada entre el teléfono y el servidor cambia las respuestas. Hasta entonces, la página de configuración no se pone en verde.
self-test-probe-unreadable = Las páginas de la dirección de configuración no pueden leer la respuesta de la prueba (Access-Control-Allow-Origin)
self-test-probe-hsts = El servidor fuerza https (Strict-Transport-Security), así que los teléfonos no podrían abrir la página de configuración
self-test-leave-header = Quita esa cabecera.
self-test-probe-answers = Responde a las páginas de la dirección de configuración

# Icons
self-test-icon-none = El manifiesto no nombra ninguno; el teléfono muestra un icono provisional durante la descarga
self-test-icon-good = Un PNG de { $pixels } × { $pixels } píxeles
self-test-icon-serve = Sirve un PNG cuadrado de ese tamaño; hasta entonces, los teléfonos muestran un icono provisional durante la descarga.
self-test-icon-served-as = { $method }: se sirve como «{ $type }»
self-test-icon-lengths-differ = HEAD y GET envían longitudes distintas
self-test-icon-no-png = No es un PNG que los teléfonos puedan leer: { $detail }
self-test-icon-other-size = Tiene { $width } × { $height } píxeles en lugar de { $pixels } × { $pixels }

# Reaching the server
self-test-of-manifest-address = La dirección del manifiesto { SAID($why) }
self-test-manifest-http = La dirección del manifiesto es http: iOS dice que no puede instalar porque el certificado no es válido
self-test-use-https = Usa una dirección https.
self-test-manifest-query = La dirección del manifiesto tiene una consulta, que algunas versiones de iOS quitan
self-test-address-plain = https, sin consulta, nombre ni contraseña
self-test-name-assumed = Este ordenador no puede resolver { $name }; los teléfonos preguntan a la red, y debería responder { LIST($addresses, commas: 1) }
self-test-open-on-phone = Abre una vez la página de instalación en un teléfono, o usa una dirección en los enlaces.
self-test-name-leads = { $name } lleva a { LIST($addresses, commas: 1) }
self-test-loopback = En un teléfono, { $ip } es el propio teléfono, e iOS lo rechaza
self-test-use-own-address = Usa la dirección de este ordenador en la red que usan los teléfonos.
self-test-self-assigned = { $ip } es autoasignada: los teléfonos rara vez llegan a ella
self-test-connect-computer = Conecta el ordenador a la red que usan los teléfonos.
self-test-zone = { $ip } solo funciona con una zona, y las direcciones web no pueden tener zonas
self-test-use-ipv4 = Usa una dirección IPv4.
self-test-unspecified = { $ip } no es la dirección de un ordenador
self-test-use-address-of-computer = Usa una dirección de este ordenador.
self-test-on-network = { $ip } es una dirección de la red
self-test-answers = { $origin } responde
self-test-answers-at = { $origin } responde en { $at }

# Pages, and what is not there
self-test-of-its-address = Su dirección { SAID($why) }
self-test-page-served-as = Se sirve como «{ $type }», que Safari no muestra como página
self-test-page-of = { SIZE($size) } de text/html
self-test-redirect = Es una redirección ({ $status }) a { $to }
self-test-redirect-nowhere = Es una redirección ({ $status }) sin destino
self-test-no-redirects = Usa la dirección final: iOS no sigue aquí redirecciones.
self-test-sign-in = Exige iniciar sesión ({ $status }), e iOS no puede hacerlo aquí
self-test-without-sign-in = Sírvelo sin inicio de sesión, en una ruta que nadie pueda adivinar.
self-test-nothing-there = Ahí no hay nada ({ $status })
self-test-answers-status = El servidor responde { $status }
self-test-check-address = Comprueba la dirección, y que el archivo sigue ahí.
self-test-unreadable = No se puede leer: { $detail }

# The set-up profile
self-test-links-profile = La página enlaza a un .mobileconfig
self-test-links-no-profile = La página no enlaza a ningún .mobileconfig
self-test-link-profile = Enlaza al perfil de Airlift con un enlace corriente que termine en .mobileconfig.
self-test-of-profile-address = La dirección del perfil de Airlift { SAID($why) }
self-test-profile-served-as = Se sirve como «{ $type }», así que Safari lo muestra o lo guarda
self-test-profile-link-downloads = El enlace tiene un atributo download, así que el perfil de Airlift va a Archivos
self-test-profile-attached = Se envía como adjunto, así que el perfil de Airlift va a Archivos
self-test-profile-serve-inline = Sírvelo sin adjuntarlo (inline) y enlaza a él sin atributo download.
self-test-profile-inline = Ni adjunto ni descarga
self-test-profile-again = Crea de nuevo el perfil de Airlift.
self-test-profile-with-root = Un perfil de configuración con la raíz «{ $name }»
self-test-sha256 = SHA-256 { $fingerprint }
self-test-profile-other-authority = Contiene { $found }, pero la autoridad de este ordenador es { $wanted }
self-test-set-up-again = Configura el teléfono de nuevo con el perfil de Airlift del ordenador que sirve las compilaciones.
self-test-no-configuration = No es un perfil de configuración, sino «{ $kind }»
self-test-profile-lacks = Le falta { $key }
self-test-profile-without-root = No contiene ningún certificado raíz
self-test-root-lacks = A su raíz le falta { $key }
self-test-root-empty = Su raíz no contiene ningún certificado
self-test-plain-hangs = La dirección de configuración ni responde ni rechaza HTTPS: Safari 18.2 y posteriores esperan antes de usar HTTP
self-test-close-at-once = Haz que ese puerto cierre al momento las conexiones que no usen HTTP.
self-test-plain-speaks-https = Ese puerto también ofrece HTTPS
self-test-plain-refuses = El puerto rechaza HTTPS al momento, y Safari continúa con HTTP

# The install page and the manifest
self-test-page-without-link = La página no tiene ningún enlace itms-services
self-test-of-its-link = Su enlace: { $problem }
self-test-link-elsewhere = Su enlace lleva a otro manifiesto
self-test-link-ordinary = Un enlace corriente, codificado una vez con %
self-test-write-link = Usa un enlace corriente: itms-services://?action=download-manifest&url= y después la dirección del manifiesto, codificada con %.
self-test-manifest-there = 200, para una petición sin cookies
self-test-manifest-is-page = Se sirve como text/html: hay una página en lugar del manifiesto
self-test-type-untold = El servidor no envía su tipo
self-test-type-other = Se sirve como «{ $type }»; Apple pide { $named }
self-test-gzip-damaged = Está comprimido con gzip, pero dañado
self-test-gzip = Está comprimido con gzip
self-test-serve-without-gzip = Sírvelo tal cual: es pequeño, y su longitud sigue siendo exacta.
self-test-packed = Está comprimido como «{ $encoding }»
self-test-came = { SIZE($size) }
self-test-came-in-chunks = { SIZE($size) } llegaron en trozos, sin longitud
self-test-send-length-for-phones = Envía Content-Length: sin él, los teléfonos no notan que faltan datos.
self-test-manifest-again = Crea el manifiesto de nuevo; en las direcciones, & debe escribirse como &amp;.
self-test-manifest-list = Una lista de propiedades con un diccionario
self-test-manifest-of = «{ $title }», { $identifier }
self-test-key-missing = Falta { $key }
self-test-item-missing = No hay ningún elemento en items
self-test-key-missing-in-asset = A un recurso de assets le falta { $key }
self-test-key-missing-in-metadata = Falta { $key } en metadata
self-test-add-key = Añádelo, o crea el manifiesto de nuevo.
self-test-key-short = { $key } debe tener más de un carácter
self-test-write-longer = Escribe uno más largo.
self-test-kind-of-metadata = El kind de metadata es «{ $kind }»
self-test-write-software = Pon software.
self-test-no-package-asset = Ningún recurso es un software-package, así que no hay nada que descargar
self-test-name-package = Añade el paquete con el kind software-package.
self-test-kind-unknown = iOS no conoce el kind «{ $kind }»
self-test-remove-asset = Quita ese recurso.
self-test-kinds = { LIST($kinds, commas: 1) }
self-test-some-query = Algunas direcciones tienen una consulta, que algunas versiones de iOS quitan
self-test-no-queries = https, sin consultas
self-test-of-asset-address = La dirección de { $kind } { SAID($why) }
self-test-write-whole-encoded = Escribe la dirección completa, codificada con %.
self-test-asset-http = La dirección de { $kind } es http; Apple pide https
self-test-serve-over-https = Sírvelo también por https.
self-test-no-package = No hay ningún paquete
self-test-one-place = Todo está en el servidor del manifiesto
self-test-package-elsewhere = El paquete está en { $origin }

# What is asked about the package
self-test-head-refused = El servidor responde a HEAD con { $status }: el teléfono se detiene entonces después de Instalar, sin ningún mensaje
self-test-head-refused-but = El servidor responde a HEAD con { $status } (permite { $allowed }): el teléfono se detiene entonces después de Instalar, sin ningún mensaje
self-test-answer-head = Haz que el servidor responda a HEAD igual que a GET.
self-test-phone-stops-silently = { SAID($found) }: el teléfono se detiene entonces después de Instalar, sin ningún mensaje
self-test-head-answered = El servidor responde a HEAD con 200
self-test-head-without-length = HEAD no tiene Content-Length: los teléfonos esperan mucho antes de empezar, o no empiezan nunca
self-test-send-length-with-head = Envía Content-Length, también con HEAD.
self-test-bytes = { $bytes } bytes
self-test-no-parts = El servidor no ofrece partes (Accept-Ranges): una descarga interrumpida empieza de nuevo, o falla
self-test-switch-ranges-on = Activa los rangos en los ajustes del servidor.
self-test-package-is-page = Se sirve como text/html: hay una página en lugar del paquete
self-test-package-packed = Está comprimido como «{ $encoding }», así que la longitud y los rangos no coinciden con el archivo
self-test-switch-packing-off = Desactiva la compresión para los archivos .ipa: ya están comprimidos.
self-test-sent-in-chunks = Se envía troceado, sin longitud
self-test-send-length = Envía en su lugar Content-Length.
self-test-not-packed = Sin Content-Encoding ni Transfer-Encoding
self-test-no-version = Ni un ETag fuerte ni Last-Modified: un teléfono que reanuda podría unir dos compilaciones
self-test-send-version = Envía uno de ellos.

# Its parts
self-test-same-headers = Envía las mismas cabeceras para HEAD que para GET.
self-test-other-length = GET dice { $get } bytes; HEAD, { $head } bytes
self-test-no-length = GET no tiene longitud; HEAD dice { $head } bytes
self-test-header-differs = { $name } es { $get } para GET, pero { $head } para HEAD
self-test-header-of-get = { $name } es { $get } para GET, pero falta para HEAD
self-test-header-of-head = { $name } es { $head } para HEAD, pero falta para GET
self-test-same = HEAD y GET coinciden
self-test-check-ranges-and-proxies = Comprueba cómo responde el servidor a Range; los proxies a menudo lo estropean.
self-test-whole-instead = El servidor envió todo el paquete en lugar de una parte (200)
self-test-part-answered = El servidor responde a la petición de una parte con { $status }
self-test-other-range = Content-Range dice { $told }, no { $wanted }
self-test-no-range = Falta Content-Range; debería decir { $wanted }
self-test-part-cut = Llegaron { $came } bytes en lugar de { $asked }
self-test-part = 206, bytes { $from } a { $last }
self-test-stale-whole = Ante If-Range con otro ETag, el servidor envía todo el paquete
self-test-stale-joined = Ante If-Range con otro ETag, el servidor envía { $status }: tras una actualización, una descarga reanudada uniría dos compilaciones
self-test-check-if-range = Comprueba cómo responde el servidor a If-Range.
self-test-past-end-answered = El servidor responde con { $status }, no con 416
self-test-check-ranges = Comprueba cómo responde el servidor a Range.
self-test-no-archive = No empieza como un zip
self-test-archive-cut = Termina antes que su directorio: falta el final
self-test-archive = Empieza y termina como un zip
self-test-archive-of = Empieza y termina como un zip de { $entries } entradas
self-test-copy-again = Copia de nuevo el .ipa al servidor y compara su tamaño con el original.

# What is in it
self-test-other-app = El manifiesto dice { $wanted }; la app del interior es { $found }: iOS la descarga y luego la borra
self-test-write-own-identifier = Usa en el manifiesto el identificador de la app.
self-test-app-not-fetched = Airlift no pudo leer el archivo: { SAID($why) }
self-test-app-unreadable = Airlift no puede leer en él ninguna app: { $detail }
self-test-app-broken = Airlift no puede leer en él ninguna app
self-test-directory-too-large = su directorio es demasiado grande para leerlo en una prueba
self-test-directory-too-slow = su directorio llegó demasiado despacio
self-test-export-again = Exporta la app de nuevo como .ipa.
self-test-read-in-part = Airlift solo leyó el comienzo, el directorio y el final de { SIZE($size) }
self-test-not-all-downloaded = Airlift no descargó la totalidad de { SIZE($size) }
self-test-run-full = Ejecuta la prueba completa.
self-test-broke-after = Después de { SIZE($came) } de { SIZE($whole) }: { SAID($found) }
self-test-whole-cut = Llegaron { $came } bytes en lugar de { $told }
self-test-check-file = Comprueba el archivo en el servidor.
self-test-downloaded = { SIZE($size) } en { $seconds } s
self-test-manifest-from-package = Crea el manifiesto de nuevo a partir del paquete que se sirve.
self-test-hash-count = El manifiesto tiene { $hashes } hashes, pero el paquete tiene { $pieces } bloques
self-test-other-piece = El bloque { $piece } de { $count } no coincide: los teléfonos lo descargan una y otra vez
self-test-hashes-match = Coinciden los { $count }
