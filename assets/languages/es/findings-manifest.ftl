# What is said of a manifest, ours or anybody's. The name of a message is the code of its rule; see `findings-package.ftl`.
#
# Fields of our own manifest and keys of anybody's share their rules: `$place` is `field` for the former, and then `.note` stands
# beside the field.

# Said of several
-ios-cannot-use = iOS responde «Invalid manifest» o «No se puede descargar la app», o no hace nada.
-make-it-again = Crea el manifiesto de nuevo, con un programa que escriba listas de propiedades.
-ios-reads-it-first = iOS lee el manifiesto antes de pedir la app.
-correct-the-field = Corrige el campo en el manifiesto.

# Beside the fields
-beside-title-empty = iOS necesita un título para su pregunta de instalación
-beside-title-short = iOS pide un título de dos caracteres o más
-beside-identifier-empty = iOS necesita el identificador de la app
-beside-identifier-form = Solo letras, cifras, puntos y guiones, como com.example.app
-beside-version-empty = Sin versión, iOS no puede reconocer una actualización
-beside-version-differs = Difiere de la versión de la app
-beside-url-empty = iOS necesita una dirección que empiece por https://
-beside-url-relative = Debe ser una dirección completa que empiece por https://
-beside-url-http = iOS rechaza http: la dirección debe empezar por https://
-beside-url-scheme = La dirección debe empezar por https://
-beside-url-host = La dirección no tiene un servidor válido
-beside-url-space = Escribe los espacios como %20
-beside-url-non-ascii = Escribe las letras fuera de a–z codificadas con %
-beside-url-escaped = Escribe & tal cual: Airlift lo escapa en el archivo
-beside-control-character = Contiene un carácter invisible que XML prohíbe

# The file
manifest-too-large =
    .title = El archivo es demasiado grande para ser un manifiesto
    .why = Los manifiestos ocupan unos kilobytes; este archivo ocupa más de 4 MB.
    .fix = Elige el manifiesto, no el paquete.
manifest-partly-judged =
    .title = Airlift comprobó solo los primeros { $count } recursos, variantes y claves
    .why = Los manifiestos tienen unos pocos de cada tipo.
    .fix = Corrige antes estos y comprueba de nuevo.
more-findings =
    .title = { $count ->
        [one] 1 hallazgo más de un tipo ya mostrado
       *[other] { $count } hallazgos más de tipos ya mostrados
    }
    .why = Airlift muestra los 20 primeros de cada tipo.
    .fix = Corrige antes estos y comprueba de nuevo.
manifest-empty =
    .title = El manifiesto está vacío
    .why = { -ios-cannot-use }
    .fix = { -make-it-again }
manifest-is-package =
    .title = Esto es un archivo comprimido, no un manifiesto
    .why = iOS necesita antes una lista de propiedades que nombre el paquete.
    .fix = Enlaza al manifiesto y nombra en él el paquete.
manifest-is-page =
    .title = Esto es una página web, no un manifiesto
    .why = Los servidores envían una página cuando quieren una contraseña o no encuentran el archivo.
    .fix = Haz que el servidor envíe el manifiesto a cualquiera que tenga su dirección.
manifest-not-xml =
    .title = El manifiesto es una lista de propiedades, pero no en XML
    .why = Apple documenta los manifiestos como XML, y los servidores los envían como text/xml.
    .fix = Conviértelo con plutil -convert xml1.
manifest-not-a-plist =
    .title = { $flaw ->
        [text] Esto no es una lista de propiedades
        [root] El archivo empieza por <{ $name }> en lugar de <plist>
        [deep] La lista de propiedades no es válida: tiene demasiados niveles
        [attributes] La lista de propiedades no es válida: tiene demasiados atributos
        [integer] La lista de propiedades no es válida: «{ $name }» no es un número entero
        [element] La lista de propiedades no es válida: <{ $name }> no debe estar en ella
        [key] La lista de propiedades no es válida: falta una <key> antes de <{ $name }>
       *[value] La lista de propiedades no es válida: la clave «{ $name }» no tiene valor
    }
    .why = { -ios-cannot-use }
    .fix = { $flaw ->
        [text] { -make-it-again }
        [root] { -make-it-again }
        [attributes] { -make-it-again }
       *[value] Escribe un valor después de cada clave, y una clave antes de cada valor.
    }
xml-malformed =
    .title = El XML no está bien formado: { $detail }
    .why = { -ios-cannot-use }
    .fix = { -make-it-again }
xml-ampersand =
    .title = «{ $piece }» contiene un & sin escapar
    .why = En XML, & inicia una entidad, así que iOS no puede leer el archivo: «Invalid manifest».
    .fix = Escribe &amp; por cada & en el archivo.
xml-before-declaration =
    .title = Hay algo antes de <?xml
    .why = XML no permite nada ahí, ni siquiera una línea vacía; los lectores estrictos rechazan el archivo.
    .fix = Haz que la plantilla empiece por <?xml.
xml-encoding =
    .title = { $found ->
        [utf-8] El archivo dice { $name }, pero es UTF-8
        [bytes] El archivo dice { $name }; el byte { $byte } no es UTF-8
       *[utf-16] El archivo es UTF-16, que servidores y herramientas a menudo leen mal
    }
    .why = Los nombres con letras fuera de a–z se ven mal, o iOS no puede leer el archivo.
    .fix = Guárdalo como UTF-8.
xml-byte-order-mark =
    .title = El archivo empieza por una marca de orden de bytes
    .why = UTF-8 no la necesita, y algunos programas no saben tratarla.
    .fix = Guárdalo como UTF-8 sin BOM.
manifest-root =
    .title = La raíz del manifiesto no es un diccionario
    .why = { -ios-cannot-use }
    .fix = Pon items en un <dict>.

# Keys
manifest-is-other-list =
    .title = Esto es { $kind ->
        [export-options] el ExportOptions.plist de Xcode
        [app-thinning] el app-thinning.plist de Xcode
        [distribution-summary] el DistributionSummary.plist de Xcode
        [info-plist] el Info.plist de una app
        [profile] la lista de un perfil de aprovisionamiento
       *[entitlements] una lista de derechos (entitlements)
    }, no un manifiesto
    .why = { $kind ->
        [export-options] Dice cómo se exporta una compilación; los teléfonos instalan desde manifest.plist.
        [app-thinning] Dice qué variantes tiene una exportación; los teléfonos instalan desde manifest.plist.
        [distribution-summary] Dice qué se exportó; los teléfonos instalan desde manifest.plist.
        [info-plist] Describe la app por dentro; los teléfonos instalan desde un manifiesto.
        [profile] Dice quién puede instalar; los teléfonos instalan desde un manifiesto.
       *[entitlements] Dice qué puede hacer la app; los teléfonos instalan desde un manifiesto.
    }
    .fix = { $kind ->
        [export-options] Usa el manifest.plist de la misma carpeta. Xcode lo añade si la exportación tiene una dirección.
        [app-thinning] Usa el manifest.plist de la misma carpeta. Xcode lo añade si la exportación tiene una dirección.
        [distribution-summary] Usa el manifest.plist de la misma carpeta. Xcode lo añade si la exportación tiene una dirección.
       *[other] Deja que Airlift cree un manifiesto: airlift-cli manifest App.ipa
    }
thinned-variants =
    .title = { $count ->
        [one] 1 modelo recibe su propio paquete
       *[other] { $count } grupos de modelos reciben sus propios paquetes
    }
    .why = { LIST($variants) }. Todos los demás reciben el paquete de assets.
package-of-other-name =
    .title = El manifiesto lleva a «{ $found }»
    .why = Airlift lo compara con «{ $package }», que tiene otro nombre.
    .fix = Comprueba que la dirección lleva a este paquete.
items-missing =
    .title = Falta la clave items
    .why = { -ios-cannot-use }
    .fix = Añade la clave items con un array de un diccionario.
items-empty =
    .title = items está vacía
    .why = No hay nada que instalar.
    .fix = Añade un diccionario con assets y metadata.
several-documents =
    .title = El archivo contiene varios manifiestos, uno tras otro
    .why = Un script añadió a un archivo existente (>> en lugar de >), y los teléfonos no pueden leer ninguno.
    .fix = Deja uno, y haz que el script reemplace el archivo.
several-items =
    .title = El manifiesto instala { COUNT($count) } apps
    .why = iOS pregunta una vez y las instala todas.
assets-missing =
    .title = Falta la clave assets
    .why = { -ios-cannot-use }
    .fix = Añade la clave assets con el paquete en ella.
assets-empty =
    .title = assets está vacía
    .why = No hay nada que descargar.
    .fix = Añade el paquete.
package-missing =
    .title = Falta el paquete en assets
    .why = iOS busca un recurso con el kind software-package.
    .fix = Añade un recurso con el kind software-package y la dirección del paquete.
several-packages =
    .title = Un elemento tiene { COUNT($count) } paquetes
    .why = Un elemento es una app, y nada dice qué paquete usa iOS.
    .fix = Crea un elemento para cada app.
asset-kind-missing =
    .title = Un recurso no tiene kind
    .why = { -ios-cannot-use }
    .fix = Añade kind: software-package, display-image o full-size-image.
asset-kind-unknown =
    .title = iOS no conoce el kind «{ $kind }»
    .why = iOS ignora el recurso y su archivo.
    .fix = { $guessed ->
        [true] Escribe { $meant }.
       *[false] Quita el recurso, o usa software-package, display-image o full-size-image.
    }
asset-url-missing =
    .title = Falta la dirección ({ SAID($what) })
    .why = { -ios-cannot-use }
    .fix = Añade url con una dirección que empiece por https://.
metadata-missing =
    .title = Falta la clave metadata
    .why = { -ios-cannot-use }
    .fix = Añade metadata con bundle-identifier, kind y title.
metadata-kind-missing =
    .title = metadata no tiene kind
    .why = { -ios-cannot-use }
    .fix = Añade kind con el valor software.
metadata-kind =
    .title = El kind de metadata es «{ $kind }»
    .why = iOS solo instala software.
    .fix = Escribe software.
key-type =
    .title = { $key } debe ser { $wanted ->
        [array] un array, no { $is ->
            [boolean] un booleano
            [data] datos
            [date] una fecha
            [dictionary] un diccionario
            [integer] un número entero
            [number] un número
            [string] una cadena
           *[other] otro tipo de valor
        }
        [dictionaries] una lista de diccionarios
        [dictionary] un diccionario
        [string] una cadena, no { $is ->
            [array] un array
            [boolean] un booleano
            [data] datos
            [date] una fecha
            [dictionary] un diccionario
            [integer] un número entero
            [number] un número
           *[other] otro tipo de valor
        }
       *[strings] un array de cadenas
    }
    .why = { -ios-cannot-use }
    .fix = Corrige el valor.
number-for-text =
    .title = { $key } es un número
    .why = El esquema de Apple exige una cadena.
    .fix = Escríbelo como <string>.
key-misspelt =
    .title = iOS no conoce la clave «{ $key }»
    .why = Probablemente debería ser { $meant }, que iOS no encuentra.
    .fix = Escribe { $meant }.
key-twice =
    .title = { $key } aparece dos veces
    .why = Cada programa usa una distinta.
    .fix = Quita una.
key-removed =
    .title = Apple suprimió { $key }
    .why = iOS la ignora.
    .fix = Quítala.

# What the app is called
title-empty =
    .note = { -beside-title-empty }
    .title = { $place ->
        [field] Manifiesto, título: { -beside-title-empty }
       *[file] El manifiesto no tiene título
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS necesita uno para su pregunta de instalación.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Añade title con el nombre de la app.
    }
title-short =
    .note = { -beside-title-short }
    .title = { $place ->
        [field] Manifiesto, título: { -beside-title-short }
       *[file] El título «{ $title }» tiene un solo carácter
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] Apple pide dos o más.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Escribe un título más largo.
    }
identifier-empty =
    .note = { -beside-identifier-empty }
    .title = { $place ->
        [field] Manifiesto, Bundle ID: { -beside-identifier-empty }
       *[file] El manifiesto no tiene bundle-identifier
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS lo compara con el identificador de la app y la borra si difieren.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Añade el identificador de la app.
    }
identifier-form =
    .note = { -beside-identifier-form }
    .title = { $place ->
        [field] Manifiesto, Bundle ID: { -beside-identifier-form }
       *[file] «{ $id }» no es un Bundle ID
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] Los identificadores solo tienen letras, cifras, puntos y guiones, como com.example.app.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Escribe el identificador de la app.
    }
identifier-system =
    .title = «{ $id }» parece una app de Apple
    .why = iOS no sustituye una app del sistema.
    .fix = Usa tu propio identificador.
identifier-differs =
    .note = Difiere del identificador de la app: iOS 9 y posteriores lo rechazan.
    .title = El identificador del manifiesto difiere del de la app
    .why = Los teléfonos descargan la app y luego la borran: es { $own }, no { $id }.
    .fix = Usa en el manifiesto el identificador de la app.
version-empty =
    .note = { -beside-version-empty }
    .title = { $place ->
        [field] Manifiesto, versión: { -beside-version-empty }
       *[file] El manifiesto no tiene versión
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] Sin ella, iOS no puede reconocer una actualización.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Añade bundle-version.
    }
version-differs =
    .note = { -beside-version-differs }
    .title = { $place ->
        [field] Manifiesto, versión: { -beside-version-differs }
       *[file] El manifiesto dice versión { $version }; la app es { $own }
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS no las compara, pero las personas sí.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Escribe la versión de la app.
    }
placeholder-text =
    .title = «{ $shown }» es aún un marcador
    .why = Parece texto de un manifiesto de ejemplo.
    .fix = Escribe el valor real.
control-character =
    .note = { -beside-control-character }
    .title = Manifiesto, { SAID($what) }: { -beside-control-character }
    .why = { -ios-reads-it-first }
    .fix = { -correct-the-field }

# Addresses
url-placeholder =
    .title = La dirección tiene aún un marcador ({ SAID($what) })
    .why = El marcador está donde debe ir un servidor o un archivo.
    .fix = Escribe el valor real.
url-template =
    .title = Un programa rellena la dirección ({ SAID($what) })
    .why = Airlift no sabe qué escribe ahí el programa.
    .fix = Comprueba también el manifiesto terminado.
url-empty =
    .note = { -beside-url-empty }
    .title = { $place ->
        [field] Manifiesto, { SAID($what) }: { -beside-url-empty }
       *[file] La dirección está vacía ({ SAID($what) })
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] No hay nada que descargar.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Escribe la dirección completa, desde https://.
    }
url-relative =
    .note = { -beside-url-relative }
    .title = { $place ->
        [field] Manifiesto, { SAID($what) }: { -beside-url-relative }
       *[file] La dirección está incompleta ({ SAID($what) })
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS no sabe a qué servidor preguntar.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Escribe la dirección completa, desde https://.
    }
url-http =
    .note = { -beside-url-http }
    .title = { $place ->
        [field] Manifiesto, { SAID($what) }: { -beside-url-http }
       *[file] La dirección es http ({ SAID($what) })
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS necesita https; con http muestra «No se puede descargar la app» o nada.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Sírvelo por https.
    }
url-scheme =
    .note = { -beside-url-scheme }
    .title = { $place ->
        [field] Manifiesto, { SAID($what) }: { -beside-url-scheme }
       *[file] La dirección no empieza por https:// ({ SAID($what) })
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS solo descarga por https.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Sírvelo por https.
    }
url-host =
    .note = { -beside-url-host }
    .title = { $place ->
        [field] Manifiesto, { SAID($what) }: { -beside-url-host }
       *[file] La dirección no tiene un servidor válido ({ SAID($what) })
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] El nombre o la dirección después de https:// no es posible, o el puerto no es un número de puerto.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Escribe el nombre o la dirección del servidor.
    }
url-space =
    .note = { -beside-url-space }
    .title = { $place ->
        [field] Manifiesto, { SAID($what) }: { -beside-url-space }
       *[file] La dirección contiene un espacio ({ SAID($what) })
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS no puede usarla como dirección.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Escribe los espacios como %20, o cambia el nombre del archivo.
    }
url-non-ascii =
    .note = { -beside-url-non-ascii }
    .title = { $place ->
        [field] Manifiesto, { SAID($what) }: { -beside-url-non-ascii }
       *[file] La dirección tiene letras fuera de a–z ({ SAID($what) })
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] Las versiones antiguas de iOS no pueden usarla como dirección.
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Codifícalas con %, o cambia el nombre del archivo.
    }
url-escaped =
    .note = { -beside-url-escaped }
    .title = { $place ->
        [field] Manifiesto, { SAID($what) }: { -beside-url-escaped }
       *[file] La dirección contiene &amp;amp; ({ SAID($what) })
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] Se escapó dos veces: los teléfonos piden una dirección con «amp;».
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] Escribe &amp; una vez por cada &.
    }
url-credentials =
    .title = La dirección contiene un nombre o una contraseña ({ SAID($what) })
    .why = El instalador no los envía.
    .fix = Usa en su lugar una ruta secreta.
url-this-computer =
    .title = La dirección se refiere al propio teléfono ({ SAID($what) })
    .why = En un teléfono, localhost es el propio teléfono.
    .fix = Usa la dirección del servidor en la red.
url-no-path =
    .title = La dirección tiene servidor, pero no archivo ({ SAID($what) })
    .why = Un teléfono recibe en su lugar la página principal del servidor.
    .fix = Escribe la dirección completa del archivo.
url-not-ipa =
    .title = La dirección del paquete no termina en .ipa
    .why = Puede ser otro archivo, como un zip con el .ipa dentro, o tener el tipo equivocado.
    .fix = Enlaza al propio .ipa, servido como application/octet-stream.
url-query =
    .title = La dirección tiene una consulta ({ SAID($what) })
    .why = Se dice que algunas versiones de iOS la quitan.
    .fix = Para mayor seguridad, pásala a la ruta.
url-too-long =
    .title = La dirección tiene más de 16 KB ({ SAID($what) })
    .why = Los servidores aceptan direcciones de hasta unos 8 KB.
    .fix = Usa una dirección más corta.
url-same =
    .title = El paquete y el icono tienen la misma dirección
    .why = Una de las dos está mal.
    .fix = Da a cada uno su propia dirección.
images-same =
    .title = Los dos iconos tienen la misma dirección
    .why = Apple pide 57 × 57 y 512 × 512 píxeles; una imagen no puede ser las dos cosas.
    .fix = Crea un icono para cada tamaño.
image-not-png =
    .title = El nombre del archivo no termina en .png ({ SAID($what) })
    .why = Apple pide PNG; con otros formatos, los teléfonos muestran un icono provisional.
    .fix = Conviértelo a PNG.

# Hashes
hashes-twice =
    .title = El manifiesto tiene los dos tipos de hashes
    .why = iOS usa SHA-256 e ignora MD5.
    .fix = Quita md5s.
hashes-missing =
    .title = El manifiesto tiene { $size }, pero no { $hashes }
    .why = Cada uno necesita el otro.
    .fix = Añade { $hashes }, o quita { $size }.
hash-size =
    .title = { $size } falta, o no es un número mayor que 0
    .why = iOS no puede saber el tamaño de los bloques.
    .fix = Escribe { $size } como número entero, por ejemplo 10485760.
hash-form =
    .title = Una entrada de { $hashes } no es un hash
    .why = Un hash de este tipo tiene { $digits } cifras hexadecimales.
    .fix = Calcula los hashes de nuevo.
hash-count =
    .title = Hay { COUNT($listed) } hashes para { COUNT($pieces) } bloques
    .why = Los hashes son de otro paquete, así que los teléfonos borran lo que descargan.
    .fix = Calcula los hashes de nuevo.
hash-differs =
    .title = El hash del bloque { $piece } no coincide con el paquete
    .why = Los teléfonos borran el bloque y lo descargan de nuevo hasta que dejan de intentarlo.
    .fix = Calcula los hashes de nuevo.

# All is well
manifest-well-formed =
    .title = El manifiesto tiene todo lo que necesita iOS
