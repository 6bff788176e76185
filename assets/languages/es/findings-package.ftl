# What is said of a package and how it is signed. The name of a message is the code of its rule, and its texts are `.title` (what
# happened, in one line, no full stop), `.why` (why it matters, one sentence) and `.fix` (what to do, one sentence).

# The archive
several-apps =
    .title = El paquete contiene { COUNT($count) } apps
    .why = Los teléfonos esperan una app por paquete; Airlift solo comprobó «{ $name }».
    .fix = Exporta cada app como su propio paquete.
payload-misnamed =
    .title = La carpeta que rodea la app se llama «{ $name }»
    .why = Los teléfonos buscan una carpeta llamada «Payload», con P mayúscula, y no encuentran ninguna app.
    .fix = Cambia el nombre de la carpeta a «Payload» y comprímela de nuevo.
backslash-names =
    .title = Las carpetas del paquete están separadas por barras invertidas
    .why = Algunas herramientas de Windows comprimen así los archivos; los teléfonos toman cada uno por un archivo de nombre largo y no encuentran ninguna app.
    .fix = Comprímelo de nuevo con otra herramienta, o expórtalo desde Xcode.
duplicate-entries =
    .title = Hay archivos dos veces en el paquete con el mismo nombre
    .why = { $count ->
        [one] { COUNT($count) } archivo
       *[other] { COUNT($count) } archivos
    } ({ LIST($names, quoted: 1, commas: 1) }): los teléfonos y Airlift pueden usar copias distintas.
    .fix = Exporta la compilación de nuevo, o comprímela en un archivo nuevo en lugar de añadirla a uno antiguo.
odd-entry-names =
    .title = El paquete contiene archivos con nombres que ninguna app tiene
    .why = { $count ->
        [one] { COUNT($count) } archivo
       *[other] { COUNT($count) } archivos
    } ({ LIST($names, quoted: 1, commas: 1) }): nombres que llevan fuera de su carpeta o que no se pueden guardar; Airlift los omitió.
    .fix = Usa un paquete de una fuente de confianza, exportado desde Xcode.
overlapping-entries =
    .title = Hay archivos del paquete que comparten los mismos bytes
    .why = { $count ->
        [one] { COUNT($count) } archivo
       *[other] { COUNT($count) } archivos
    } ({ LIST($names, quoted: 1, commas: 1) }): los zip de este tipo se hacen para sobrecargar el programa que los abre.
    .fix = Usa un paquete de una fuente de confianza, exportado desde Xcode.
impossible-sizes =
    .title = Hay archivos del paquete con tamaños imposibles
    .why = { $count ->
        [one] { COUNT($count) } archivo
       *[other] { COUNT($count) } archivos
    } ({ LIST($names, quoted: 1, commas: 1) }): con tamaño imposible o cortados; los teléfonos no pueden descomprimirlos.
    .fix = Exporta o descarga el paquete de nuevo.
local-header-differs =
    .title = El paquete se contradice
    .why = { $count ->
        [one] { COUNT($count) } archivo
       *[other] { COUNT($count) } archivos
    } ({ LIST($names, quoted: 1, commas: 1) }): con dos descripciones, y los teléfonos pueden usar la otra.
    .fix = Exporta la compilación de nuevo.
encrypted-entries =
    .title = Hay archivos de la app cifrados con una contraseña
    .why = { $count ->
        [one] { COUNT($count) } archivo
       *[other] { COUNT($count) } archivos
    } ({ LIST($names, quoted: 1, commas: 1) }): los teléfonos no tienen la contraseña.
    .fix = Comprime la app de nuevo sin contraseña.
unusual-compression =
    .title = Hay archivos de la app comprimidos de forma poco habitual
    .why = { $count ->
        [one] { COUNT($count) } archivo
       *[other] { COUNT($count) } archivos
    } ({ LIST($names, quoted: 1, commas: 1) }): puede que los teléfonos no sepan descomprimirlos.
    .fix = Comprime la app de nuevo con compresión corriente (deflate).

no-unix-modes =
    .title = El paquete se comprimió en Windows
    .why = No marca el programa de la app como ejecutable; los teléfonos lo hacen por sí mismos.
executable-forbidden =
    .title = El programa de la app no tiene permiso para ejecutarse
    .why = Su modo de archivo en el zip es 0; los teléfonos que conservan este modo no pueden abrir la app.
    .fix = Comprime la app de nuevo: unzip App.ipa -d App && cd App && chmod -R u+rwX Payload && chmod +x Payload/*.app/* && zip -qry ../App-again.ipa Payload
entries-damaged =
    .title = { $count ->
        [one] Un archivo del paquete está dañado
       *[other] { COUNT($count) } archivos del paquete están dañados
    }
    .why = El contenido descomprimido difiere de lo que declara el paquete: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Exporta, copia o descarga el paquete de nuevo.
not-streamable =
    .title = El paquete solo se puede descomprimir cuando está completo
    .why = Los teléfonos descomprimen mientras descargan, y pueden quedarse en el 100 %: { $reason ->
        [stored] la longitud de los archivos sin comprimir viene después de sus datos ({ LIST($names, quoted: 1, commas: 1) })
        [leading] hay bytes de más antes del primer archivo
       *[stray] hay bytes de más entre los archivos
    }.
    .fix = Descomprímelo y comprímelo de nuevo: unzip App.ipa -d App && cd App && zip -qry ../App-again.ipa Payload
package-intact =
    .title = { $count ->
        [one] El único archivo del paquete se puede descomprimir
       *[other] Los { COUNT($count) } archivos del paquete se pueden descomprimir
    }

# The app
bad-identifier =
    .title = El identificador de la app contiene caracteres no permitidos
    .why = Solo se permiten letras, cifras, puntos y guiones; puede que los teléfonos y los perfiles no reconozcan «{ $identifier }».
    .fix = Cambia el Bundle ID y firma la app de nuevo.
build-number-missing =
    .title = La app no tiene número de compilación
    .why = Su Info.plist no tiene CFBundleVersion, y los teléfonos se niegan a instalar una app sin él.
    .fix = Define el número de compilación en Xcode y exporta de nuevo.
version-missing =
    .title = La app no tiene versión
    .why = Su Info.plist no tiene CFBundleShortVersionString, así que nadie ve qué versión está instalada.
    .fix = Define la versión en Xcode y exporta de nuevo.
privacy-text-empty =
    .title = La app no dice por qué pide datos privados
    .why = iOS puede cerrar la app cuando los pide: el texto de { LIST($keys, quoted: 1, commas: 1) } está vacío.
    .fix = Escribe para cada clave por qué la app necesita el acceso.
arbitrary-loads =
    .title = La app puede usar conexiones sin cifrar
    .why = NSAllowsArbitraryLoads desactiva App Transport Security; el App Store pide un motivo.
    .fix = Añade excepciones solo para los dominios que las necesiten.
variant-for-some-devices =
    .title = La compilación es una variante solo para { LIST($devices) }
    .why = Xcode la redujo, y los demás dispositivos la rechazan.
    .fix = Exporta la compilación para todos los dispositivos, sin reducirla (thinning).
info-value-of-wrong-type =
    .title = Info.plist contiene valores del tipo equivocado
    .why = Puede que los teléfonos no logren leer { LIST($keys) }: los nombres y las versiones deben ser texto; las familias de dispositivos, una lista de números.
    .fix = Usa el tipo que documenta Apple para cada valor y firma la compilación de nuevo.
info-variable-unfilled =
    .title = Info.plist contiene una variable sin rellenar
    .why = «{ $value }» en { LIST($keys) } es un ajuste que Xcode sustituye al compilar.
    .fix = Compila con Xcode o escribe el valor, y firma la compilación de nuevo.
simulator-build =
    .title = La compilación es para el simulador
    .why = Se compiló para el procesador y el sistema de un Mac, así que ningún teléfono puede ejecutarla.
    .fix = Elige «Any iOS Device» como destino en Xcode y archívala de nuevo.
fairplay-encrypted =
    .title = La app es una copia del App Store
    .why = Su programa está cifrado para la cuenta de Apple que la descargó, así que solo funciona si la instala el App Store.
    .fix = Usa una compilación exportada desde Xcode.
only-32-bit =
    .title = La app es solo de 32 bits
    .why = iOS 11 y posteriores solo ejecutan apps de 64 bits; los teléfonos más antiguos aún pueden instalarla.
    .fix = Compila también para arm64.
executable-missing =
    .title = El programa de la app no se pudo leer
    .why = «{ $name }» no se puede usar: { $reason }. Los teléfonos rechazan una app sin su programa.
    .fix = Exporta la compilación de nuevo.
sample-build =
    .title = Esto es un ejemplo: los teléfonos no lo instalarán
    .why = Muestra lo que hace Airlift, pero no está firmado por Apple.
    .fix = Suelta en la ventana una compilación tuya.

# The profile
app-store-build =
    .title = La compilación está firmada para el App Store o TestFlight
    .why = Los teléfonos solo la instalan desde Apple: su perfil no permite ningún dispositivo.
    .fix = Exporta la compilación de nuevo con el método ad hoc, de desarrollo o interno (Enterprise).
free-account =
    .title = La compilación se firmó con una cuenta gratuita
    .why = Los teléfonos instalan compilaciones de cuentas gratuitas solo desde Xcode, no de forma inalámbrica.
    .fix = Firma con una cuenta de desarrollador de pago, o instala por cable desde Xcode.
identifier-not-covered =
    .title = El perfil es para otro identificador
    .why = Permite «{ $allowed }», pero esta app es «{ $identifier }», como en compilaciones firmadas de nuevo. La app se instala, pero pueden fallar las notificaciones, el llavero, los iconos alternativos y Archivos.
    .fix = Exporta la compilación de nuevo con un perfil para esta app.
not-signed =
    .title = La compilación no está firmada para pruebas
    .why = No tiene perfil (embedded.mobileprovision): está sin firmar o es una copia del App Store.
    .fix = Exporta la compilación de nuevo con el método ad hoc, de desarrollo o interno (Enterprise).
profile-unreadable =
    .title = El perfil no se pudo leer
    .why = Los teléfonos tampoco pueden leerlo, así que rechazan la compilación: { $reason }.
    .fix = Exporta la compilación de nuevo con un perfil nuevo.
profile-not-cms =
    .title = El perfil no está firmado
    .why = Es una simple lista de propiedades, pero Apple firma todos los perfiles.
    .fix = Descarga el perfil de nuevo de Apple y exporta la compilación con él.
profile-damaged =
    .title = La firma del perfil está dañada
    .why = Airlift pudo leer su contenido, pero puede que los teléfonos lo rechacen.
    .fix = Descarga el perfil de nuevo de Apple y exporta la compilación con él.
profile-changed =
    .title = El perfil se cambió después de firmarlo
    .why = Su firma no coincide con su contenido, así que los teléfonos lo rechazan.
    .fix = Descarga el perfil de nuevo de Apple y exporta la compilación con él.
profile-not-from-apple =
    .title = El perfil no está firmado por Apple
    .why = Apple no lo firmó, y puede que los teléfonos lo rechacen.
    .fix = Exporta la compilación de nuevo con un perfil de Apple.
der-profile-unreadable =
    .title = Una parte del perfil no se pudo leer
    .why = iOS 15 y posteriores leen una segunda copia de los datos del perfil, que está dañada.
    .fix = Descarga el perfil de nuevo de Apple y exporta la compilación con él.
der-profile-differs =
    .title = El perfil se contradice
    .why = iOS 15 y posteriores leen una segunda copia de los datos del perfil, que tiene otros valores: { SAID($parts) }.
    .fix = Descarga el perfil de nuevo de Apple y exporta la compilación con él.
der-profile-not-signed =
    .title = Una parte del perfil no está firmada por Apple
    .why = iOS 15 y posteriores leen una segunda copia de los datos del perfil, que no está firmada como el resto.
    .fix = Descarga el perfil de nuevo de Apple y exporta la compilación con él.
distribution-type-differs =
    .title = El perfil indica un tipo de distribución distinto del que permite
    .why = Dice «{ $kind }», pero sus dispositivos y sus derechos (entitlements) son de otro tipo.
    .fix = Descarga el perfil de nuevo de Apple y exporta la compilación con él.
odd-device-identifiers =
    .title = { $count ->
        [one] 1 dispositivo del perfil tiene un identificador de formato desconocido
       *[other] { COUNT($count) } dispositivos del perfil tienen identificadores de formato desconocido
    }
    .why = Los UDID de iPhone y iPad tienen 40 cifras hexadecimales, u 8 y 16 con un guion en medio; ningún teléfono coincide con otros formatos.
    .fix = Si falta el teléfono de un probador, copia de nuevo su UDID y renueva el perfil.
profile-for-another-platform =
    .title = { $known ->
        [true] El perfil es para { LIST($platforms) }
       *[false] El perfil es para otra plataforma
    }
    .why = La app es para { $app }, y los dispositivos rechazan un perfil de otra plataforma.
    .fix = Exporta la compilación de nuevo con un perfil para { $app }.

# Extensions, apps and frameworks inside
bundle-info-missing =
    .title = Una extensión o app del interior no tiene un Info.plist legible
    .why = Los teléfonos no saben qué son estas partes y rechazan la app: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Exporta la compilación de nuevo.
bundle-not-looked-at =
    .title = Airlift solo comprobó parte de una extensión o app del interior
    .why = Su Info.plist o su perfil es demasiado grande para que Airlift lo lea: { LIST($names, quoted: 1, commas: 1) }.
bundle-identifier-not-child =
    .title = Un identificador del interior no empieza por el de la app
    .why = Los teléfonos rechazan la app: el identificador de cada parte debe empezar por el de la app: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Da a cada parte el identificador de la app, un punto y su propio nombre, y firma de nuevo.
duplicate-identifiers =
    .title = Dos partes de la app tienen el mismo identificador
    .why = Los teléfonos no pueden distinguirlas y rechazan la app: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Da a cada extensión y app del interior su propio identificador.
extension-point-missing =
    .title = Una extensión no dice qué amplía
    .why = Su Info.plist no nombra un punto de extensión, así que los teléfonos rechazan la app: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Añade NSExtensionPointIdentifier al Info.plist de la extensión.
bundle-version-differs =
    .title = Una extensión o app del interior tiene otra versión que la app
    .why = Se instala, pero el App Store la rechaza: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Da a la app y a sus extensiones la misma versión y el mismo número de compilación.
bundle-profile-unreadable =
    .title = El perfil de una extensión o app del interior no se pudo leer
    .why = Los teléfonos tampoco pueden leerlo, así que rechazan toda la app: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Firma cada extensión con un perfil nuevo.
bundle-without-profile =
    .title = Una extensión o app del interior no tiene perfil
    .why = Necesita uno para su propio identificador, o los teléfonos rechazan toda la app: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Firma cada extensión con su propio perfil, o quítala.
bundle-shares-profile =
    .title = Una extensión o app del interior no tiene perfil propio
    .why = El perfil de la app la incluye, pero Xcode pone uno en cada parte, y puede que los teléfonos lo exijan: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Firma cada extensión e incluye su perfil.
bundle-identifier-not-covered =
    .title = El perfil de una extensión o app del interior es para otro identificador
    .why = No permite el identificador del paquete, como en compilaciones firmadas de nuevo, así que puede que esa parte no funcione: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Firma cada extensión con un perfil para su propio identificador.
bundle-profile-differs =
    .title = Una extensión o app del interior está firmada de otra forma que la app
    .why = Su perfil es de otro tipo o de otro equipo; puede que los teléfonos la rechacen: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Firma la app y sus extensiones con perfiles del mismo tipo y equipo.
bundle-expires-first =
    .title = El perfil de una extensión o app del interior caduca antes que el de la app
    .why = Deja de funcionar antes que la app: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Renueva los perfiles a la vez.
bundle-variable-unfilled =
    .title = Un identificador del interior de la app está sin rellenar
    .why = Aún es un ajuste que Xcode sustituye al compilar, así que ninguna firma puede coincidir con él: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Compila cada parte con Xcode o escribe su identificador, y firma de nuevo.
framework-without-identifier =
    .title = Un framework no tiene identificador
    .why = Su Info.plist no tiene CFBundleIdentifier, así que los teléfonos rechazan la app: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Da un identificador al framework, compila y firma de nuevo.
minimum-os-differs =
    .title = Un framework necesita un sistema más nuevo que la app
    .why = En teléfonos con un sistema entre los dos, la app se instala, pero puede que no se abra: { LIST($names, quoted: 1, commas: 1) }.
    .fix = Sube el sistema mínimo de la app, o compila el framework para el sistema más antiguo.

# Programs and their code signatures: of the app itself (0), of one part inside (1), or of several, which `parts-named` names
program-not-signed =
    .title = { $count ->
        [0] El programa de la app no está firmado
        [1] { LIST($parts, quoted: 1) } no lleva firma
       *[other] { COUNT($count) } partes de la app no están firmadas
    }
    .why = Los teléfonos solo instalan y ejecutan código firmado.{ parts-named }
    .fix = Firma la compilación con un certificado y un perfil, o expórtala de nuevo desde Xcode.
program-ad-hoc =
    .title = { $count ->
        [0] El programa de la app está firmado sin certificado
        [1] { LIST($parts, quoted: 1) } lleva una firma sin certificado
       *[other] { COUNT($count) } partes de la app están firmadas sin certificado
    }
    .why = La firma no nombra a ningún desarrollador. Solo la aceptan los teléfonos con jailbreak.{ parts-named }
    .fix = Firma la compilación con un certificado y un perfil, o expórtala de nuevo desde Xcode.
signature-damaged =
    .title = { $count ->
        [0] El programa de la app se cambió después de firmarlo
        [1] { LIST($parts, quoted: 1) } se cambió después de la firma
       *[other] { COUNT($count) } partes de la app se cambiaron después de firmarlas
    }
    .why = La firma no coincide con { SAID($what) }, así que los teléfonos rechazan la app.{ parts-named }
    .fix = Firma la compilación de nuevo y no la cambies después.
signature-unreadable =
    .title = { $ours ->
        [true] { $count ->
            [0] El programa de la app tiene una firma que Airlift no leyó
            [1] { LIST($parts, quoted: 1) } tiene una firma que Airlift no leyó
           *[other] { COUNT($count) } partes de la app tienen firmas que Airlift no leyó
        }
       *[false] { $count ->
            [0] El programa de la app tiene una firma que no se puede leer
            [1] { LIST($parts, quoted: 1) } tiene una firma que no se puede leer
           *[other] { COUNT($count) } partes de la app tienen firmas que no se pueden leer
        }
    }
    .why = { $ours ->
        [true] Puede que los teléfonos la acepten, pero Airlift no lo sabe: { SAID($reason) }.
       *[false] Los teléfonos tampoco pueden leerla y rechazan la app: { SAID($reason) }.
    }{ parts-named }
    .fix = { $ours ->
        [true] {""}
       *[false] Exporta la compilación de nuevo.
    }
code-not-checked =
    .title = { $count ->
        [0] Airlift no comprobó todo el programa de la app
        [1] Airlift no comprobó todo en { LIST($parts, quoted: 1) }
       *[other] Airlift no comprobó { COUNT($count) } partes de la app
    }
    .why = El paquete contiene más código del que Airlift lee de una vez.{ parts-named }
    .fix = Verifica los archivos de la compilación para comprobarlo todo.
signature-too-old =
    .title = { $count ->
        [0] El programa de la app tiene una firma de formato antiguo
        [1] { LIST($parts, quoted: 1) } tiene una firma de formato antiguo
       *[other] { COUNT($count) } partes de la app tienen firmas de formato antiguo
    }
    .why = iOS 15 y posteriores la rechazan; los sistemas más antiguos aún la aceptan.{ parts-named }
    .fix = Firma la compilación de nuevo con Xcode 13 o posterior.
signer-not-from-apple =
    .title = { $count ->
        [0] El programa de la app está firmado con un certificado que no es de Apple
        [1] { LIST($parts, quoted: 1) } lleva la firma de un certificado que no es de Apple
       *[other] { COUNT($count) } partes de la app están firmadas con un certificado que no es de Apple
    }
    .why = Los teléfonos solo confían en certificados emitidos por Apple.{ parts-named }
    .fix = Firma la compilación con un certificado del sitio de desarrolladores de Apple.
signer-not-in-profile =
    .title = { $count ->
        [0] El programa de la app está firmado con un certificado que no está en su perfil
        [1] { LIST($parts, quoted: 1) } lleva la firma de un certificado que no está en su perfil
       *[other] { COUNT($count) } partes de la app están firmadas con certificados que no están en sus perfiles
    }
    .why = Los teléfonos rechazan una app si su perfil no incluye el certificado de firma.{ parts-named }
    .fix = Añade el certificado al perfil en Apple, descarga el perfil y firma de nuevo.
team-differs =
    .title = { $count ->
        [0] El programa de la app está firmado por otro equipo que su perfil
        [1] { LIST($parts, quoted: 1) } lleva la firma de otro equipo que la app
       *[other] { COUNT($count) } partes de la app están firmadas por otro equipo que la app
    }
    .why = { $count ->
        [0] La firma y el perfil deben ser del mismo equipo, así que los teléfonos rechazan la app.
       *[other] Los teléfonos no cargan código de un equipo en una app de otro.
    }{ parts-named }
    .fix = { $count ->
        [0] Firma la app con un certificado y un perfil del mismo equipo.
       *[other] Firma la app y todo lo que contiene con el mismo certificado.
    }
identifier-differs-from-signature =
    .title = { $count ->
        [0] El programa de la app se firmó con otro identificador
        [1] { LIST($parts, quoted: 1) } se firmó con otro identificador
       *[other] { COUNT($count) } partes de la app se firmaron con otros identificadores
    }
    .why = El identificador de la firma no es el de Info.plist, así que los teléfonos rechazan la app.{ parts-named }
    .fix = Firma la compilación de nuevo después de cambiar su identificador.
application-identifier-missing =
    .title = { $count ->
        [0] El programa de la app se firmó sin identificador de aplicación
        [1] { LIST($parts, quoted: 1) } se firmó sin identificador de aplicación
       *[other] { COUNT($count) } partes de la app se firmaron sin identificador de aplicación
    }
    .why = Los derechos (entitlements) no tienen application-identifier, y los teléfonos no instalan una app sin él.{ parts-named }
    .fix = Firma la compilación de nuevo con los derechos (entitlements) de su perfil.
application-identifier-differs =
    .title = { $count ->
        [0] El programa de la app se firmó para otra app que su perfil
        [1] { LIST($parts, quoted: 1) } se firmó para otra app que su perfil
       *[other] { COUNT($count) } partes de la app se firmaron para otras apps que sus perfiles
    }
    .why = La firma dice «{ $signed }» y el perfil permite «{ $allowed }», así que los teléfonos rechazan la app.{ parts-named }
    .fix = Firma la compilación de nuevo con un perfil para este identificador.
entitlements-differ =
    .title = { $count ->
        [0] El programa de la app tiene dos listas de derechos (entitlements) distintas
        [1] { LIST($parts, quoted: 1) } tiene dos listas de derechos (entitlements) distintas
       *[other] { COUNT($count) } partes de la app tienen dos listas de derechos (entitlements) distintas
    }
    .why = iOS 15 y posteriores leen una lista; los sistemas más antiguos, la otra. Puede que los teléfonos rechacen la app.{ parts-named }
    .fix = Firma la compilación de nuevo con una sola lista de derechos (entitlements).
entitlements-beyond-profile =
    .title = { $count ->
        [0] El programa de la app pide más de lo que permite su perfil
        [1] { LIST($parts, quoted: 1) } pide más de lo que permite su perfil
       *[other] { COUNT($count) } partes de la app piden más de lo que permiten sus perfiles
    }
    .why = Los teléfonos rechazan los derechos (entitlements) que el perfil no permite: { LIST($keys, quoted: 1, commas: 1) }.{ parts-named }
    .fix = Activa la función para la app en Apple, renueva el perfil y firma de nuevo, o quita el derecho (entitlement).
simulator-code =
    .title = { $only ->
        [true] { $count ->
            [0] El programa de la app es solo para el simulador
            [1] { LIST($parts, quoted: 1) } es solo para el simulador
           *[other] { COUNT($count) } partes de la app son solo para el simulador
        }
       *[false] { $count ->
            [0] El programa de la app contiene código para el simulador
            [1] { LIST($parts, quoted: 1) } contiene código para el simulador
           *[other] { COUNT($count) } partes de la app contienen código para el simulador
        }
    }
    .why = { $only ->
        [true] Los teléfonos no pueden cargarlo, así que la app puede cerrarse al abrirla.
       *[false] Los teléfonos lo ignoran, pero ocupa espacio, y el App Store lo rechaza.
    }{ parts-named }
    .fix = { $only ->
        [true] Compila todas las partes para dispositivos iOS.
       *[false] Quita las arquitecturas del simulador al compilar para dispositivos.
    }

# All files
modified-after-signing =
    .title = { $how ->
        [changed] { $count ->
            [one] Un archivo se cambió después de firmar
           *[other] { COUNT($count) } archivos se cambiaron después de firmar
        }
        [removed] { $count ->
            [one] Un archivo se quitó después de firmar
           *[other] { COUNT($count) } archivos se quitaron después de firmar
        }
       *[both] { COUNT($count) } archivos se cambiaron o se quitaron después de firmar
    }
    .why = Los teléfonos comparan cada archivo con su firma y rechazan la app; { $how ->
        [changed] cambiados: { LIST($changed, quoted: 1, commas: 1) }
        [removed] faltan: { LIST($missing, quoted: 1, commas: 1) }
       *[both] cambiados: { LIST($changed, quoted: 1, commas: 1) }; faltan: { LIST($missing, quoted: 1, commas: 1) }
    }.
    .fix = Firma la compilación de nuevo y no la cambies después.
unsealed-files =
    .title = { $count ->
        [one] Un archivo se añadió después de firmar
       *[other] { COUNT($count) } archivos se añadieron después de firmar
    }
    .why = No está en la firma: { LIST($names, quoted: 1, commas: 1) }; puede que los teléfonos rechacen la app.
    .fix = Firma la compilación de nuevo y no añadas archivos después.
files-unreadable =
    .title = { $count ->
        [one] Un archivo del paquete está dañado
       *[other] { COUNT($count) } archivos del paquete están dañados
    }
    .why = Los teléfonos tampoco pueden descomprimir { LIST($names, quoted: 1, commas: 1) }.
    .fix = Exporta o descarga la compilación de nuevo.
files-not-judged =
    .title = { $count ->
        [one] Airlift no comparó 1 archivo con la firma
       *[other] Airlift no comparó { COUNT($count) } archivos con la firma
    }
    .why = { $lists ->
        [true] Comparar { LIST($names, quoted: 1, commas: 1) } tardaría demasiado. Donde uno es una lista de archivos, Airlift omitió también esos archivos.
       *[false] Comparar { LIST($names, quoted: 1, commas: 1) } tardaría demasiado.
    }
nothing-to-verify =
    .title = La app no tiene una lista firmada de sus archivos
    .why = Sin ella, nadie puede saber si se cambió un archivo.
signature-verified =
    .title = { $count ->
        [one] 1 archivo coincide con la firma
       *[other] { COUNT($count) } archivos coinciden con la firma
    }

# Sizes
duplicate-files =
    .title = Los archivos duplicados desperdician { SIZE($bytes) }
    .why = La app contiene los mismos archivos varias veces, como «{ $name }».
    .fix = Deja una sola copia, por ejemplo en un framework que compartan la app y sus extensiones.
developer-files-left =
    .title = { SIZE($bytes) } en archivos que solo necesitan los desarrolladores
    .why = Los teléfonos nunca los usan, como «{ $name }».
    .fix = Exclúyelos de la fase «Copy Bundle Resources» del target, o desactiva los símbolos en la exportación.
stored-uncompressed =
    .title = { SIZE($bytes) } sin comprimir
    .why = Con compresión, la descarga es menor; la app instalada ocupa lo mismo.
    .fix = Comprime la app de nuevo, o expórtala desde Xcode.

# Icons
icon-missing =
    .title = El paquete no tiene icono
    .why = No se encontró ningún archivo de icono, y { $catalog ->
        [true] su Assets.car no tiene icono
       *[false] no hay Assets.car
    }. Airlift dibuja uno; la app se instala igualmente.
icon-unreadable =
    .title = El icono no se pudo leer
    .why = «{ $name }» no se puede mostrar: { $reason }. Airlift dibuja uno; la app se instala igualmente.
icon-not-square =
    .title = El icono no es cuadrado
    .why = Tiene { $width } × { $height } píxeles; los teléfonos lo deforman para que quepa y muestran bordes blancos mientras se instala la app.
    .fix = Dale a la app un icono cuadrado.
icon-transparent =
    .title = Hay partes transparentes en el icono
    .why = Los teléfonos muestran ahí negro, y blanco mientras se instala la app; el App Store rechaza el icono.
    .fix = Dale a la app un icono sin transparencia; los teléfonos redondean las esquinas por sí mismos.
icon-empty =
    .title = El icono está vacío
    .why = Todos los píxeles son transparentes, así que los probadores ven un cuadrado en blanco.
    .fix = Dale a la app un icono que muestre algo.
alternate-icon-missing =
    .title = Un icono alternativo no tiene imagen
    .why = La app ofrece { LIST($names, quoted: 1, commas: 1) }, pero el paquete no tiene una imagen para ello, así que nadie puede elegirlo.
    .fix = Añade la imagen a la app, o quita el nombre de CFBundleAlternateIcons.
