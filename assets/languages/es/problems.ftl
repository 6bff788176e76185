# What went wrong: what happened, why, and what to do next. `problem-` and the code that JSON prints.

# Files that could not be taken in; `$name` is the file’s name. Those that are no build are told by findings-file.ftl.
problem-file-not-found =
    .title = { $name } no está ahí
    .why = Se movió, se renombró o se borró, o su disco no está conectado.
    .fix = Busca el archivo y suéltalo de nuevo.
problem-folder =
    .title = { $name } es una carpeta
    .why = Airlift lee archivos .ipa.
    .fix = Suelta el archivo .ipa, o suelta en la ventana una carpeta con compilaciones.
problem-not-a-file =
    .title = { $name } no es un archivo
    .why = Es un dispositivo, una tubería o un socket.
    .fix = Suelta el propio archivo .ipa.
problem-link-of-another-user =
    .title = { $name } es un enlace de otro usuario
    .why = Ese usuario podría hacer que lleve a cualquier archivo que tú puedas leer.
    .fix = Suelta el archivo al que lleva, si es la compilación que quieres.
problem-laid-there =
    .title = Otro usuario puso ahí { $name }
    .why = Es de otro usuario de este ordenador, o puede que este lo moviera ahí. Los teléfonos instalarían lo que eligió ese usuario.
    .fix = Suéltalo aquí de nuevo si es la compilación que quieres. Airlift lo ofrece entonces.
problem-replaced-meanwhile =
    .title = { $name } se reemplazó
    .why = No es el archivo que Airlift leyó antes.
    .fix = Espera a que Airlift lo haya leído de nuevo.
problem-no-permission =
    .title = Airlift no puede leer { $name }
    .why = El sistema no deja a este usuario leer el archivo.
    .fix = Permite la lectura en los permisos del archivo, o cópialo a una carpeta tuya.
problem-no-permission-on-macos =
    .title = Airlift no puede leer { $name }
    .why = macOS pregunta antes de que un programa lea Escritorio, Documentos, Descargas y otros discos, o los permisos del archivo no te dejan leerlo.
    .fix = Activa Airlift en Ajustes del Sistema › Privacidad y seguridad › Archivos y carpetas, o permite la lectura en los permisos del archivo.
problem-no-randomness =
    .title = Airlift no pudo crear una dirección para { $name }
    .why = La fuente aleatoria del sistema no respondió.
    .fix = Reinicia el ordenador y suelta el archivo de nuevo.
problem-parser-failed =
    .title = Airlift falló al leer { $name }
    .why = Es un error de Airlift. Nada más está afectado.
    .fix = Comunícalo, con el archivo si puedes compartirlo.
problem-folder-without-builds =
    .title = No hay compilaciones en { $name }
    .why = No hay ningún archivo .ipa en la carpeta ni en sus subcarpetas.
    .fix = Suelta el propio .ipa u otra carpeta.
problem-folders-not-read =
    .title = { $count ->
        [one] Airlift no miró en la carpeta { $first }
       *[other] Airlift no miró en { COUNT($count) } carpetas, como { $first }
    }
    .why = { $count ->
        [one] Está a demasiada profundidad en otras carpetas, o no se puede leer.
       *[other] Están a demasiada profundidad en otras carpetas, o no se pueden leer.
    }
    .fix = Suelta los propios archivos .ipa, o su carpeta.
problem-folder-too-large =
    .title = Solo se añadieron { $taken } de las { $found } compilaciones de { $name }
    .why = Tantas a la vez suelen ser un error, como soltar la carpeta de usuario.
    .fix = Suelta las carpetas que contiene, o los propios archivos .ipa.
problem-other-app =
    .title = { $name } es otra app
    .why = La compilación es { $wanted }; el archivo es { $found }.
    .fix = Elige el archivo de la compilación, o añade este como una compilación nueva.

# Property lists of a build
problem-part-absent =
    .title = La app de { $name } no tiene { $part ->
        [info-plist] Info.plist
        [profile] perfil
       *[entitlements] derechos (entitlements)
    }
    .why = { $part ->
        [info-plist] Sin él, iOS no sabe nada de la app.
        [profile] Es para el simulador, es del App Store o no está firmada.
       *[entitlements] Su programa no está firmado, o se firmó sin derechos (entitlements).
    }
problem-part-damaged =
    .title = No se { $part ->
        [info-plist] puede leer el Info.plist
        [profile] puede leer el perfil
       *[entitlements] pueden leer los derechos (entitlements)
    } de la app de { $name }
    .why = El contenido está dañado: { $detail }.
    .fix = Exporta la app de nuevo.

# Manifests that could not be imported
problem-manifest-too-large =
    .title = { $name } es demasiado grande para ser un manifiesto
    .why = Un manifiesto ocupa solo unos kilobytes.
    .fix = Elige el archivo .plist.
problem-manifest-not-a-plist =
    .title = { $name } no es una lista de propiedades
    .why = Airlift no pudo leerlo: { $detail }.
    .fix = Elige el archivo .plist al que lleva un enlace de instalación.
problem-not-a-manifest =
    .title = { $name } no es un manifiesto de instalación
    .why = Es una lista de propiedades, pero no tiene «{ $missing }».
    .fix = Elige el archivo .plist al que lleva un enlace de instalación.

# Other files
problem-file-failed =
    .title = No se pudo { $doing ->
        [read] leer
        [save] guardar
       *[write] escribir
    } { $name }
    .why = El sistema respondió: { $detail }.
    .fix = { $doing ->
        [read] Comprueba que el archivo está ahí y que puedes leerlo.
       *[write] Comprueba que la carpeta existe y que puedes escribir en ella.
    }
problem-sample-failed =
    .title = Airlift no pudo escribir la compilación de ejemplo
    .why = El sistema respondió: { $detail }.
    .fix = Comprueba que el disco no está lleno y que puedes escribir en la carpeta de datos.

# A text that is no public base URL; `$part` is what is wrong in it, where something is
problem-bad-public-url =
    .title = Los teléfonos no pueden instalar desde esta dirección
    .why = { $cause ->
        [empty] No se escribió nada.
        [no-scheme] No empieza por https://.
        [not-https] Empieza por http://, e iOS solo instala por https://.
        [other-scheme] Empieza por { $part }://, e iOS solo instala por https://.
        [query] Contiene un signo de interrogación, e iOS descarta lo que le sigue.
        [fragment] Contiene un #, y los servidores nunca ven lo que le sigue.
        [credentials] Contiene un nombre de usuario o una contraseña. iOS no los envía, y todo el mundo podría leerlos en los enlaces.
        [no-host] No hay ningún nombre después de https://.
        [bad-host] «{ $part }» no es un nombre ni una dirección.
        [loopback] En un teléfono, «{ $part }» es el propio teléfono.
        [bad-port] «{ $part }» no es un puerto: los puertos son números de 1 a 65535.
       *[bad-path] Después del nombre, usa solo letras, cifras y . - _ entre barras: iOS o el proxy pueden cambiar otros caracteres.
    }
    .fix = { $cause ->
        [not-https] Escribe la dirección https del proxy.
        [query] Quita el signo de interrogación y lo que le sigue.
        [fragment] Quita el # y lo que le sigue.
        [credentials] Quita todo hasta la @, y deja que el proxy responda sin inicio de sesión.
        [bad-host] Comprueba la ortografía. Los nombres con otras letras se escriben como xn--….
        [loopback] Escribe el nombre con el que los teléfonos llegan al proxy.
        [bad-port] Quita el puerto si el proxy usa el habitual, 443.
        [bad-path] Dale al proxy una ruta más sencilla, o ninguna.
       *[no-host] Escribe la dirección completa que abren los teléfonos, como https://builds.example.com.
    }

# The endpoint and its address
problem-ports-taken =
    .title = Los teléfonos no pueden llegar a Airlift
    .why = Airlift no pudo abrir ninguno de los puertos { $first } a { $last } en { $bind }: { $detail }.
    .fix = Cierra el programa que los usa, o elige otros puertos.
problem-tls-failed =
    .title = Los teléfonos no pueden llegar a Airlift
    .why = Airlift no pudo preparar HTTPS: { $detail }.
    .fix = Comprueba el certificado. Si es el de Airlift, comunícalo como error.
problem-no-connections =
    .title = Los teléfonos nuevos tienen que esperar
    .why = El sistema no permite más conexiones a Airlift. Respondió: { $detail }.
    .fix = Cierra otros programas, o espera a que terminen algunas descargas. Las descargas en curso continúan.
problem-no-network =
    .title = Este ordenador no está en una red a la que lleguen los teléfonos
    .why = Airlift solo encontró direcciones internas o autoasignadas de este ordenador.
    .fix = Conéctate a una red Wi-Fi, o indica una dirección con --host.
problem-address-out-of-scope =
    .title = Los teléfonos rechazarían el certificado para { $host }
    .why = La autoridad de Airlift está limitada a direcciones privadas, nombres .local y el nombre de este ordenador, para que nadie abuse de ella.
    .fix = Elige otra dirección, o crea una autoridad para esta: airlift-cli identity reset --also { $host }
problem-host-not-named =
    .title = Los teléfonos rechazarían el certificado: no es para { $host }
    .why = Es para { LIST($names) }.
    .fix = Indica uno de esos con --host, o usa un certificado para { $host }.

# Airlift’s own certificate
problem-identity-failed =
    .title = No se puede usar el certificado de Airlift
    .why = { SAID($cause) }.
    .fix = Comprueba la carpeta identity en la carpeta de datos de Airlift.

# A certificate that was brought
problem-certificate-not-found =
    .title = No se puede usar el certificado de { $name }
    .why = El archivo { $name } no existe.
    .fix = Elige el archivo de nuevo en su nuevo lugar.
problem-not-taken-out =
    .title = Airlift no pudo extraer la compilación de { $name }
    .why = { $detail }
    .fix = Descomprímelo tú en una carpeta donde puedas escribir, y suelta el .ipa.
problem-certificate-half-renewed =
    .title = El certificado y su clave aún no coinciden
    .why = Solo se renovó uno de los dos. Airlift sigue usando los anteriores, válidos hasta el { DATE($until) }.
    .fix = Pon ahí también el otro archivo nuevo. Airlift usa entonces los dos automáticamente.
problem-certificate-unreadable =
    .title = No se puede usar el certificado de { $name }
    .why = Airlift no puede leer { $name }: { $detail }.
    .fix = Permite a este usuario leer el archivo. A menudo solo root puede leer las claves.
problem-certificate-not-a-file =
    .title = No se puede usar el certificado de { $name }
    .why = { $name } { $cause ->
        [too-large] ocupa más de 1 MB, demasiado para un certificado
       *[not-a-file] no es un archivo
    }.
    .fix = Elige el archivo .pem, .crt, .key o .p12.
problem-no-certificate =
    .title = No se puede usar el certificado de { $name }
    .why = { $name } no contiene ningún certificado.
    .fix = Elige el archivo con la cadena, como fullchain.pem.
problem-no-key =
    .title = No se puede usar el certificado de { $name }
    .why = { $name } no contiene ninguna clave privada.
    .fix = Elige también el archivo de la clave, como privkey.pem.
problem-encrypted-key =
    .title = No se puede usar el certificado de { $name }
    .why = La clave de { $name } está protegida con una contraseña.
    .fix = Quita la contraseña con openssl pkey, o importa un archivo .p12.
problem-other-key =
    .title = No se puede usar el certificado de { $name }
    .why = En { $name }: la clave no corresponde al certificado.
    .fix = Elige la clave que se creó para este certificado.
problem-unusable-key =
    .title = No se puede usar el certificado de { $name }
    .why = Airlift no puede usar el tipo de clave de { $name }. Puede usar RSA de 2048 a 8192 bits, P-256 y P-384.
    .fix = Consigue un certificado con uno de estos tipos de clave.
problem-wrong-password =
    .title = No se puede usar el certificado de { $name }
    .why = La contraseña de { $name } es incorrecta.
    .fix = Escribe la contraseña que se eligió al exportar el archivo.
problem-certificate-damaged =
    .title = No se puede usar el certificado de { $name }
    .why = { $name } está dañado: { $detail }.
    .fix = Expórtalo de nuevo, como PEM o como .p12 con AES.
# Said of each of them when Airlift starts without it.
problem-own-instead =
    .title = { SAID($title) }
    .why = { SAID($why) } Hasta que se pueda usar el archivo, Airlift usa su propio certificado.
    .fix = { SAID($fix) }
problem-name-needed =
    .title = Airlift aún no conoce su nombre
    .why = El certificado es para { LIST($names, commas: 1) }, que abarca muchos nombres.
    .fix = Escribe en el diálogo del certificado el nombre que lleva a este ordenador, o inicia Airlift con --host NOMBRE.
problem-name-not-covered =
    .title = El certificado no es para { $name }
    .why = Es para { LIST($names, commas: 1) }, y los teléfonos rechazarían cualquier otro nombre.
    .fix = Escribe un nombre que el certificado incluya.

# The data folder and what lies in it
problem-data-folder =
    .title = No se puede usar la carpeta de datos de Airlift
    .why = { SAID($why) }.
    .fix = { $cause ->
        [no-place] Inicia Airlift con --data-dir CARPETA.
        [folder] Comprueba los permisos de la carpeta, o inicia Airlift con --data-dir CARPETA.
        [foreign] Inicia Airlift con otro --data-dir, o hazte propietario de la carpeta y de todo lo que contiene.
        [not-a-file] Sácalo de la carpeta de datos y vuelve a abrir Airlift.
        [damaged] Saca de la carpeta los archivos cuyos nombres empiezan por shelf.sqlite e inicia Airlift de nuevo.
        [in-use] Usa el Airlift que ya está abierto, o inicia este con otro --data-dir.
        [database] Comprueba que el disco no está lleno y que puedes escribir en la carpeta.
       *[newer] Inicia el Airlift más nuevo, o este con otro --data-dir.
    }
problem-shelf-set-aside =
    .title = La lista de compilaciones estaba dañada: Airlift empezó una nueva
    .why = Airlift no pudo leer su base de datos y la conservó como { $name } en la carpeta de datos. Los teléfonos que confían en Airlift siguen confiando.
    .fix = Suelta de nuevo las compilaciones. Reciben enlaces nuevos.
problem-shelf-rows =
    .title = { $count ->
        [one] No se pudo cargar 1 compilación
       *[other] No se pudieron cargar { COUNT($count) } compilaciones
    }
    .why = Sus entradas en la base de datos están dañadas. Airlift no las cambió.
    .fix = Suelta sus archivos de nuevo.
problem-settings =
    .title = Airlift no entendió algunos ajustes
    .why = En settings.toml: { SAID($warnings) }.
    .fix = Corrígelos. Mientras tanto, Airlift usa los valores predeterminados.

# What only the window could know
problem-drop-lost =
    .title = Airlift no recibió nada de lo que soltaste
    .why = Uno de los elementos no era un archivo de este ordenador, así que el sistema no envió ninguno.
    .fix = Suelta solo los archivos .ipa, o elígelos con «Añadir compilaciones…».
problem-no-file-dialog =
    .title = Este escritorio no tiene un diálogo de archivos para Airlift
    .why = No está instalado un portal de escritorio ni el programa zenity.
    .fix = Suelta el archivo en la ventana, pega su ruta o instala zenity.
problem-nothing-to-paste =
    .title = El portapapeles no contiene ningún archivo
    .why = Airlift acepta rutas y direcciones file:// de archivos .ipa.
    .fix = Copia el archivo en tu gestor de archivos, o su ruta, y pega de nuevo.

# Airlift itself
problem-no-threads =
    .title = Airlift no pudo iniciarse
    .why = El sistema respondió: { $detail }.
    .fix = Cierra otros programas e inicia Airlift de nuevo.
problem-no-window =
    .title = Airlift no pudo abrir su ventana
    .why = { $detail }.
    .fix = Usa airlift-cli serve si no hay escritorio.
problem-already-open =
    .title = Airlift ya está abierto
    .why = Su ventana usa la misma carpeta de datos.
    .fix = Búscalo entre tus ventanas, o inicia otro con --data-dir CARPETA.
problem-open-to-others =
    .title = Puede que otros usuarios de este ordenador puedan leer las claves de Airlift
    .why = Airlift no pudo hacer privada la carpeta de datos: { $detail } ({ $path })
    .fix = Mueve la carpeta de datos a un disco con permisos de acceso (NTFS, no exFAT), o inicia Airlift con otro --data-dir. Airlift sigue funcionando.
problem-firewall-not-opened =
    .title = Airlift no pudo abrir el cortafuegos
    .why = El sistema respondió: { $detail }
    .fix = Inténtalo de nuevo y responde «Sí», o escribe el comando en un terminal abierto como administrador.
problem-no-control-port =
    .title = Otros programas de este ordenador no pueden llegar a esta ventana
    .why = Airlift no pudo abrir su puerto de control o escribir control.json. A los teléfonos no les afecta.
    .fix = Comprueba los permisos de la carpeta de datos e inicia Airlift de nuevo.
