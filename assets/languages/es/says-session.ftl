# What a running Airlift tells once, and what problems tell of their causes.

notice-removed = Se quitó { $name } de la lista
notice-removed-several = { $count ->
        [one] Se quitó una compilación de la lista
       *[other] Se quitaron { COUNT($count) } compilaciones de la lista
    }
notice-on-shelf-already = { $name } ya está en la lista; Airlift leyó su archivo de nuevo
notice-another-app = { $name } es ahora { $now }; { $before } sigue en la lista sin archivo
notice-added = Se añadió { $name } { $version } ({ $build }) a la lista
notice-kept-again = Todo vuelve a guardarse en el disco
notice-notes-cut = Airlift conservó solo los primeros 64 KB de las notas
notice-saved = Se guardó { $name }
notice-imported = Se importó { $name }; Airlift conserva sus propias direcciones
notice-certificate-renewed = El certificado se renovó en el disco y es válido hasta el { DATE($until) }
notice-certificate-used = Los teléfonos ven ahora el certificado para { LIST($names, commas: 1) }
notice-deliveries-forgotten = Entregas borradas

# Why some of a build could not be compared with its signature
unchecked-no-list = La compilación no tiene lista de sus archivos
unchecked-packed = { $path } no se puede descomprimir

# Why the identity could not be used
identity-file = no se puede { $doing ->
    [make-folder] crear la carpeta de la identidad
    [lock] bloquear la identidad
    [protect-key] proteger la clave de la autoridad
    [read-key] leer la clave de la autoridad
    [read-certificate] leer el certificado de la autoridad
    [write-key] escribir la clave de la autoridad
    [write-certificate] escribir el certificado de la autoridad
    [remove-certificate] quitar el certificado de la autoridad
    [keep-brought] conservar el certificado
   *[remove-brought] quitar el certificado
}: { $detail } ({ $path })
identity-damaged = { $what ->
    [authority-key] la clave de la autoridad está dañada
   *[authority-certificate] el certificado de la autoridad está dañado
}: { $detail } ({ $path })
identity-crypto = no se puede crear { $what ->
    [authority] la autoridad
    [server-certificate] el certificado del servidor
   *[certificate] un certificado
}: { $detail }
identity-out-of-scope = la autoridad está limitada a direcciones locales y no puede firmar para { $hosts }

# Why the data folder could not be used
store-no-place = este sistema no tiene carpeta para datos; elige una con --data-dir
store-folder = no se puede usar la carpeta de datos: { $detail } ({ $path })
store-foreign = { $path } pertenece a otro usuario de este ordenador, que pudo poner ahí cualquier cosa
store-not-a-file = { $path } no es un archivo
store-damaged-shelf = la base de datos de la lista está dañada: { $detail }
store-in-use = otro Airlift usa la carpeta de datos ({ $path })
store-database = no se puede { $doing ->
    [bring-the-shelf-to-its-new-form] pasar la lista a su formato nuevo
    [forget-the-deliveries] borrar las entregas
    [forget-the-device] olvidar el dispositivo
    [open-the-shelf] abrir la lista
    [read-the-deliveries] leer las entregas
    [read-the-devices] leer los dispositivos
    [read-the-shelf] leer la lista
    [remember-the-phone] recordar el teléfono
    [remove-the-build] quitar la compilación
    [save-the-build] guardar la compilación
    [save-the-deliveries] guardar las entregas
    [save-the-device] guardar el dispositivo
    [save-the-draft] guardar el borrador
   *[save-the-page-of-the-app] guardar la página de la app
}: { $detail }
store-newer = un Airlift más nuevo escribió la lista (versión de formato { $version })

# What in settings.toml was not understood
settings-unreadable = settings.toml: { $detail }
settings-no-file = no es un archivo
settings-no-toml = { $detail }
settings-must-be = { $key } debe ser { $wanted ->
    [theme] "system", "light" o "dark"
    [language] "en", "de", "fr", "es", "ja" o "zh-Hans"
    [size] un número de 75 a 200
    [address] una dirección como "192.168.1.24", o ".local"
    [port] un número de 1 a 65535
    [shelf-order] "version", "time" o "name"
    [when-closed] "ask", "finish" o "quit"
    [notify] una lista de "delivered", "needs-help", "appeared" y "expires-soon"
    [apps] una lista de identificadores como ["com.example.app"]
    [flag] true o false
    [destinations] una lista de tablas, cada una con un destino en to, como "s3://builds"
    [text] texto
    [proxy-header] "X-Forwarded-For" o "Forwarded"
    [watched] tablas con una ruta cada una: [[watched]], path = "/builds"
   *[url] una dirección como "https://builds.example.com"
}
settings-both = { SAID($first) }; { SAID($then) }

# What the control port answers to programs that it refuses
control-nothing-served = ahora no se ofrece nada: falta el archivo o no hay red
control-busy = Airlift está demasiado ocupado; inténtalo de nuevo en un momento
control-several = varias compilaciones coinciden con { $which }: usa el número que muestra list
control-none = ninguna compilación de la lista coincide con { $which }
control-too-large = la petición es demasiado grande
control-unreadable = la petición no se pudo leer
control-not-here = solo este ordenador puede usar este puerto
control-no-token = el token falta o es incorrecto; está en control.json, en la carpeta de datos
control-no-paths = el cuerpo debe ser una lista de rutas absolutas, una por línea
control-no-build = el cuerpo debe nombrar una compilación
control-no-number = el cuerpo debe ser un número
control-unknown = usa GET /list o POST /add, /added, /describe, /link, /share, /remove, /rehearse, /rehearsing, /rehearsed y /raise
notice-export-opened = «{ $name }» es una sola compilación: Airlift añadió «{ $universal }» y dejó fuera { $count ->
        [one] 1 variante para dispositivos concretos
       *[other] { $count } variantes para dispositivos concretos
    }
