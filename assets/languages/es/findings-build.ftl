# What is said of a build once its manifest, the time and the way to phones are looked at.

# The profile's life
profile-expired =
    .title = El perfil caducó el { DATE($day) }
    .why = iOS no instala ni abre apps con un perfil caducado.
    .fix = Renueva el perfil en Apple, compila y exporta de nuevo.
profile-expires-soon =
    .title = El perfil caduca { $days ->
        [0] en menos de un día
        [one] en 1 día
       *[other] en { $days } días
    }
    .why = Después, la app no se instala ni se abre.
    .fix = Renueva el perfil en Apple, compila y exporta de nuevo.
profile-valid =
    .title = El perfil es válido hasta el { DATE($day) }
profile-not-yet-valid =
    .title = El perfil solo es válido desde el { DATE($day) }
    .why = Los teléfonos lo comparan con su propio reloj y rechazan un perfil del futuro.
    .fix = Comprueba los relojes del equipo que compila y de este ordenador.
profile-without-devices =
    .title = El perfil no nombra ningún dispositivo
    .why = Una compilación de este tipo solo se instala en los dispositivos de su perfil.
    .fix = Registra en Apple los dispositivos de los probadores, renueva el perfil y exporta de nuevo.
only-listed-devices =
    .title = { $devices ->
        [one] Se instala solo en 1 dispositivo
       *[other] Se instala solo en { $devices } dispositivos
    }
    .why = Las compilaciones de este tipo solo se instalan en los dispositivos registrados cuando se creó el perfil.
    .fix = Si el teléfono de un probador dice que la app no se puede instalar, busca su UDID en el perfil.
any-device =
    .title = Se instala en cualquier dispositivo de la empresa

# The certificate that signed
signer-expired =
    .title = El certificado de firma caducó el { DATE($day) }
    .why = Los teléfonos rechazan una app con un certificado de firma caducado («{ $signer }»).
    .fix = Firma la compilación de nuevo con un certificado y un perfil válidos.
signer-expires-soon =
    .title = El certificado de firma caduca el { DATE($day) }
    .why = Después, la app no se instala ni se abre.
    .fix = Renueva el certificado en Apple y firma la compilación de nuevo.

# Around installing
developer-mode =
    .title = Los probadores necesitan el modo de desarrollador para abrir la app
    .why = iOS 16 y posteriores lo piden una vez, después de la primera instalación.
    .fix = En el teléfono: Ajustes › Privacidad y seguridad › Modo de desarrollador; después, reinicia.
enterprise-trust =
    .title = Los probadores deben confiar en la empresa antes de abrir la app
    .why = iOS lo pide una vez por empresa; iOS 18 y posteriores reinician después el teléfono.
    .fix = En el teléfono: Ajustes › General › VPN y gestión de dispositivos, toca la empresa y luego Confiar.
first-start-online =
    .title = La app necesita internet al abrirse por primera vez
    .why = { $certain ->
        [true] Los teléfonos preguntan a ppq.apple.com al abrir la app por primera vez: sin internet dicen «Unable to Verify App».
       *[false] Instalar necesita ocsp.apple.com y ax.init.itunes.apple.com; con equipos más nuevos, abrir la app por primera vez necesita ppq.apple.com.
    }
    .fix = En una red cerrada, permite ppq.apple.com, ocsp.apple.com y ax.init.itunes.apple.com por HTTPS.
same-identifier =
    .title = Una app del App Store con el mismo identificador puede impedir la descarga
    .why = Si { $bundle } está instalada desde el App Store, iOS puede saltarse la descarga sin ningún mensaje.
    .fix = Si no pasa nada después de «Instalar», elimina antes del teléfono la versión del App Store.
large-for-cellular =
    .title = La app ocupa { SIZE($bytes) }: usa Wi-Fi
    .why = Por encima de 200 MB, los teléfonos con datos móviles preguntan antes, o esperan a una Wi-Fi sin ningún mensaje.
    .fix = Pide a los probadores que se conecten a la red Wi-Fi.

# What was looked at and is well
channel-fits =
    .title = Firmada para instalarse de forma inalámbrica
entitlements-allowed =
    .title = El perfil permite todos los derechos (entitlements)
icon-good =
    .title = El paquete tiene un icono cuadrado
made-for-phones =
    .title = Hecha para teléfonos y sin cifrar
parts-fit =
    .title = Cada parte del interior tiene su propio perfil
profile-fits =
    .title = El perfil es para esta app
program-signed =
    .title = El programa de la app está firmado
signature-new-enough =
    .title = El formato de la firma sirve para iOS 15 y posteriores
signer-allowed =
    .title = El perfil permite el certificado de firma
manifest-fits =
    .title = El manifiesto corresponde a la app
