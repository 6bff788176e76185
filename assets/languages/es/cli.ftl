# The terminal: what its commands say alike.

# A build, in one line.
cli-build = { $name } { $version } ({ $build })
# A text and what is known of it, such as a team and its identifier.
cli-in-brackets = { $text } ({ $inside })
# A day.
cli-day = { DATE($day) }
# What phones will make of a build.
cli-verdict = { $verdict ->
        [ready] lista para instalar
        [risky] puede fallar
       *[blocked] no se instalará
    }
# Labels of links. Labels have at most 13 characters.
cli-install-page = Página
cli-newest-build = La más nueva
cli-direct-link = Enl. directo
cli-set-up-phone = Configurar
# The endpoint.
cli-not-started-in-time = El servidor no se inició a tiempo
# Files.
cli-not-written = Airlift no pudo escribir el archivo: { $error } ({ $path })
cli-sample-written = Compilación de ejemplo escrita; los teléfonos no la instalarán ({ $path })
# What an argument must be, behind what it is.
cli-no-data-folder = No hay ninguna ventana de Airlift abierta: no existe la carpeta de datos { $path }
cli-output-lost = Airlift no pudo escribir parte de la salida: ¿está lleno el disco?
cli-host-expected = una dirección como 192.168.1.24, o un nombre como studio.local
cli-announce-expected = yes o no
cli-scope-expected = una red como 203.0.113.0/24, una dirección, o un nombre como builds.example.com
cli-reading-package = Leyendo cada archivo: { $percent } %
