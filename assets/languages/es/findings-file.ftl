# Why a file is no build at all. The name of a message is the code of its rule; `$name` is the file’s name.

empty-file =
    .title = { $name } está vacío
    .why = El archivo no tiene contenido: no se escribió por completo.
    .fix = Exporta la app de nuevo y suelta el .ipa nuevo.
not-a-zip =
    .title = { $name } no es un .ipa
    .why = Un .ipa es un archivo zip, y este archivo no lo es.
    .fix = Elige el .ipa que exportó Xcode, fastlane o tu servidor de compilación.
something-else =
    .title = { $name } { $kind ->
        [web-page] es una página web
        [lfs-pointer] es un puntero de Git LFS
        [profile] es un perfil de aprovisionamiento
        [certificate] es un certificado
        [picture] es una imagen
        [property-list] es una lista de propiedades
        [program] es un programa sin su app
        [archive] es otro tipo de archivo comprimido
        [android] es un paquete de Android
        [debug-symbols] contiene símbolos de depuración
        [xcode-archive] es un archivo (archive) de Xcode
        [holds-build] contiene un .ipa
        [bare-app] contiene una app sin carpeta Payload
        [app-contents] contiene los archivos de una app sin la carpeta de la app
       *[rooted-payload] contiene /Payload, con una barra delante
    }
    .why = { $kind ->
        [web-page] Se guardó en lugar del archivo; puede que el servidor pida antes iniciar sesión.
        [lfs-pointer] Git guarda el archivo real en otro lugar y no lo ha descargado.
        [profile] Dice quién puede instalar una app, pero no es una app.
        [certificate] Dice quién firmó, pero no es una app.
        [picture] No contiene ninguna app.
        [property-list] Describe una app o una exportación, pero no es una app.
        [program] Los teléfonos instalan apps enteras, con Info.plist, perfil y firma.
        [archive] Un .ipa es un archivo zip; los teléfonos no pueden descomprimir otros tipos.
        [android] Los iPhone y iPad solo instalan archivos .ipa.
        [debug-symbols] Sirven para entender cierres inesperados, pero no son una app.
        [xcode-archive] Xcode lo crea antes de exportar; no está firmado para probadores.
        [holds-build] La compilación del interior es «{ $inside }».
        [bare-app] Los teléfonos buscan «{ $inside }» en una carpeta llamada Payload.
        [app-contents] Los teléfonos buscan una carpeta con el nombre de la app dentro de una carpeta llamada Payload.
       *[rooted-payload] Los teléfonos buscan Payload en el primer nivel del zip, sin barra.
    }
    .fix = { $kind ->
        [web-page] Abre la dirección en un navegador, inicia sesión y descarga el propio archivo.
        [lfs-pointer] Ejecuta: git lfs pull
        [profile] Elige el .ipa; airlift-cli inspect lee también el perfil.
        [certificate] Elige el .ipa que se firmó con él.
        [picture] Elige el .ipa que exportó Xcode, fastlane o tu servidor de compilación.
        [property-list] Elige el .ipa que está al lado; Airlift comprueba manifiestos con «Comprobar un enlace…».
        [program] Exporta la app entera desde Xcode.
        [archive] Descomprímelo y elige el .ipa que contiene.
        [android] Elige la compilación para iOS.
        [debug-symbols] Elige el .ipa que se exportó al lado.
        [xcode-archive] En el Organizer de Xcode elige Distribute App, o ejecuta: xcodebuild -exportArchive
        [holds-build] Extrae el .ipa y suéltalo; en un terminal: unzip { $name }
        [bare-app] Pon la app en una carpeta llamada Payload y comprímela: mkdir Payload && mv *.app Payload/ && zip -qry App.ipa Payload
        [app-contents] Comprime Payload con la carpeta de la app dentro, o exporta la app de nuevo desde Xcode.
       *[rooted-payload] Descomprímelo y comprime la carpeta Payload: zip -qry App.ipa Payload
    }
zip-truncated =
    .title = { $name } está cortado
    .why = Falta el final del zip; puede que se interrumpiera una copia o una descarga.
    .fix = Copia o descarga el archivo de nuevo.
zip-damaged =
    .title = { $name } está dañado
    .why = El zip se contradice: { $detail }.
    .fix = Exporta la app de nuevo y suelta el .ipa nuevo.
zip-encrypted =
    .title = { $name } está protegido con una contraseña
    .why = Ni iOS ni Airlift pueden abrir un zip cifrado.
    .fix = Crea el zip sin contraseña.
zip-too-many-entries =
    .title = { $name } contiene demasiados archivos
    .why = Su zip declara { COUNT($count) } entradas; ninguna app tiene tantas.
    .fix = Comprueba de dónde viene el archivo.
no-payload =
    .title = { $name } no contiene ninguna app
    .why = Es un archivo zip sin una app en una carpeta Payload.
    .fix = Exporta un .ipa desde el Organizer de Xcode en lugar de comprimir un proyecto.
payload-empty =
    .title = { $name } no contiene ninguna app
    .why = Su carpeta Payload está vacía.
    .fix = Exporta la app de nuevo y suelta el .ipa nuevo.
payload-in-folder =
    .title = { $name } se comprimió un nivel demasiado arriba
    .why = Payload está dentro de «{ $folder }», pero iOS la busca en el primer nivel del zip.
    .fix = Comprime la propia carpeta Payload y dale al zip la extensión .ipa.
no-info-plist =
    .title = La app de { $name } no tiene Info.plist
    .why = Sin él, iOS no sabe nada de la app.
    .fix = Exporta la app de nuevo y suelta el .ipa nuevo.
info-plist-damaged =
    .title = El Info.plist de { $name } está dañado
    .why = No se pudo leer: { $detail }.
    .fix = Exporta la app de nuevo y suelta el .ipa nuevo.
no-bundle-identifier =
    .title = La app de { $name } no tiene identificador
    .why = Su Info.plist no tiene CFBundleIdentifier, e iOS no instala una app sin él.
    .fix = Define el Bundle ID en el proyecto y exporta de nuevo.
read-failed =
    .title = { $name } no se pudo leer
    .why = El sistema respondió: { $detail }.
    .fix = Comprueba el disco o la unidad de red y suelta el archivo de nuevo.
