# What is said of builds, phones and testers before a face shows it.

# Phones that a finding names; those that do not say what they are have no name.
phones-that-came = { $named ->
    [true] { LIST($names) }
   *[false] Un teléfono
}

# What testers see, as on a chip. The words by which people describe it are in assets/symptoms.txt.
symptom-cannot-connect = No se puede conectar
symptom-nothing-happens = No pasa nada
symptom-unable-to-download = No se puede descargar la app
symptom-certificate-not-valid = El certificado no es válido
symptom-invalid-manifest = Manifiesto no válido
symptom-integrity = No se pudo verificar la integridad
symptom-downloads-not-installs = Se descarga, pero no se instala
symptom-waiting = Se queda en Esperando
symptom-stops-halfway = La descarga se interrumpe
symptom-closes-at-once = Se abre y se cierra al momento
symptom-needs-update = Hay que actualizarla
symptom-untrusted-developer = Desarrollador empresarial no fiable
symptom-developer-mode-required = Se requiere el modo de desarrollador
symptom-unable-to-verify = No se puede verificar la app
symptom-address-invalid = La dirección no es válida
symptom-open-in-itunes = ¿Abrir esta página en iTunes?
symptom-blank-in-chat = Página en blanco en una app de chat
symptom-not-in-a-frame = Funciona en Safari, pero no en un marco
symptom-no-trust-switch = No se encuentra el certificado
symptom-icon-white = Falta el icono
symptom-code-not-read = El código no se escanea
symptom-stops-opening = Se abrió durante semanas; ahora se cierra
symptom-log-not-in-profile = Registro: el perfil no es para este dispositivo
symptom-log-no-profile = Registro: ningún perfil válido para el programa
symptom-log-entitlements = Registro: derechos (entitlements) que el perfil no permite
symptom-log-changed = Registro: se cambió un archivo firmado
symptom-log-signer = Registro: el firmante ya no es válido
symptom-log-no-signature = Registro: ninguna firma válida
symptom-log-profile-ended = Registro: el perfil ha caducado
symptom-log-profile-damaged = Registro: el perfil está mal formado o sin firmar
symptom-log-free-limit = Registro: demasiadas apps de una cuenta gratuita
symptom-log-barred = Registro: Apple ha bloqueado la app o su firmante
symptom-log-unknown = Registro: la verificación falló sin motivo
symptom-log-identifier = Registro: los identificadores no coinciden
symptom-log-not-replaced = Registro: la app instalada la firmó otra persona
symptom-log-part-inside = Registro: iOS rechaza una parte del interior
symptom-log-thinning = Registro: una variante para otros dispositivos
symptom-log-too-old = Registro: el sistema es demasiado antiguo
symptom-log-extract = Registro: el paquete no se puede descomprimir
symptom-log-manifest = Registro: iOS no acepta el manifiesto
symptom-log-not-reached = Registro: el teléfono no llega al servidor
symptom-log-not-trusted = Registro: el teléfono no confía en el certificado
symptom-log-secure-connection = Registro: no hay conexión segura
symptom-log-connection-lost = Registro: se perdió la conexión
symptom-log-server-answer = Registro: respuesta inesperada del servidor
symptom-log-address = Registro: la dirección no se puede usar

# Causes of what testers see: what is the matter, what to do or how to find out while nothing is known (.advice), and why it cannot
# be with what Airlift serves (.here).
cause-not-reached = El teléfono no llega a este ordenador
    .advice = ¿Está en la misma red Wi-Fi y no en una de invitados? ¿Lo bloquea un cortafuegos?
cause-old-address = El enlace lleva a una dirección antigua
    .advice = La dirección de este ordenador cambia con la red: escanea el código de nuevo.
cause-trust-off = El teléfono no confía en este ordenador
    .advice = Ajustes › General › Información › Ajustes de confianza de los certificados: ¿está activado el interruptor?
cause-profile-lapsed = El perfil de Airlift no se instaló a tiempo
    .advice = iOS lo borra después de ocho minutos: descárgalo de nuevo y abre Ajustes enseguida.
cause-certificate-bad = El certificado incumple una de las reglas de Apple
    .advice = «Simular un teléfono» muestra qué regla.
cause-in-between = Interfiere una VPN, un proxy o un bloqueador de anuncios
    .advice = Desactívalo en el teléfono e inténtalo de nuevo.
cause-manifest-http = La dirección del manifiesto es http
    .here = Los enlaces de Airlift son https. Comprueba otros enlaces con «Comprobar un enlace».
cause-link-changed = El enlace se modificó por el camino
    .advice = Los programas de correo y de chat rompen enlaces: pega el enlace del probador en «Comprobar un enlace».
cause-other-browser = La página no está abierta en Safari
    .advice = Las apps de chat ignoran los enlaces de instalación: toca los tres puntos o la brújula y luego «Abrir en Safari».
cause-in-frame = El enlace está en un marco de otra página
    .advice = Ponle target="_top", o abre la propia página de instalación.
cause-asked-for-itunes = Alguien tocó Cancelar cuando iOS preguntó si abrir iTunes
    .advice = Vuelve a cargar la página, toca Instalar y luego Abrir.
cause-opened-on-a-mac = El enlace se abrió en un Mac
    .advice = Escanea el código con el propio iPhone o iPad.
cause-look-at-home-screen = Se está instalando: mira la pantalla de inicio
    .advice = Safari no muestra nada más después de Instalar; el icono aparece en la pantalla de inicio.
cause-not-answered = Nadie respondió a la pregunta de instalación
    .advice = Toca otra vez el botón y elige Instalar.
cause-same-identifier = El teléfono tiene la versión del App Store de la app
    .advice = Elimina la app del teléfono e instala de nuevo.
cause-stale-download = Una descarga anterior de la app quedó atascada
    .advice = Elimina el icono gris, reinicia el teléfono e instala de nuevo.
cause-apple-hosts = La red bloquea servidores de Apple
    .advice = ax.init.itunes.apple.com y ocsp.apple.com deben ser accesibles durante la instalación.
cause-server-says-no = La respuesta del servidor no le sirve a iOS
    .advice = HEAD rechazado, una redirección, sin longitud: «Simular un teléfono» lo comprueba todo.
cause-other-downloads = Otras descargas del teléfono van antes
    .advice = Las actualizaciones del App Store comparten la cola: ponlas en pausa o espera.
cause-broke-off = La descarga se interrumpió
    .advice = Quédate en esta Wi-Fi, mantén el teléfono activo e inténtalo de nuevo.
cause-file-gone = El paquete cambió durante la descarga
    .advice = Espera a que Airlift haya leído el archivo nuevo e instala otra vez.
cause-no-room = El teléfono no tiene espacio libre
    .advice = iOS necesita de dos a tres veces el tamaño de la app: Ajustes › General › Almacenamiento del iPhone.
cause-large-for-cellular = La app es demasiado grande para la red móvil
    .advice = Conéctate a la red Wi-Fi.
cause-package-http = La dirección del paquete es http
    .advice = Sírvelo por https.
cause-manifest-incomplete = El manifiesto no está completo
    .advice = Corrige los campos marcados.
cause-manifest-type = El manifiesto se sirve con un tipo equivocado
    .here = Airlift sirve los manifiestos como text/xml. Comprueba otros servidores con «Comprobar un enlace».
cause-kind-of-build = La compilación no es para probadores
    .advice = Expórtala para distribución ad hoc, de desarrollo o interna (Enterprise).
cause-part-inside = Una parte del interior está firmada de otra forma
    .advice = Firma cada extensión con el equipo de la app y su propio perfil.
cause-identifier = Los identificadores no coinciden
    .advice = Usa en el manifiesto el identificador de la app, y un perfil para él.
cause-profile-ended = El perfil ha caducado
    .advice = Renuévalo en Apple, compila y exporta de nuevo.
cause-not-in-profile = El teléfono no está en el perfil
    .advice = Pega el UDID del teléfono en Dispositivos.
cause-signer = iOS no acepta el certificado de firma
    .advice = Firma con un certificado que sea válido y esté en el perfil.
cause-entitlements = La app pide más de lo que permite su perfil
    .advice = Añade la función en Apple, renueva el perfil y exporta de nuevo.
cause-changed-after-signing = El paquete se cambió después de firmarlo
    .advice = Verifica los archivos y firma la compilación de nuevo.
cause-signature-form = La firma es demasiado antigua para iOS 15 y posteriores
    .advice = Firma de nuevo con un Xcode actual.
cause-system-too-old = El iOS del teléfono es demasiado antiguo
    .advice = Compara el iOS del teléfono con el que necesita la compilación.
cause-wrong-device = La compilación es para otros dispositivos
    .advice = Compara familias, funciones y arquitecturas en «Resumen».
cause-package-damaged = El paquete está dañado o tiene una estructura poco habitual
    .advice = Expórtalo de nuevo y cópialo por completo.
cause-developer-mode = El modo de desarrollador está desactivado
    .advice = Ajustes › Privacidad y seguridad › Modo de desarrollador; después, reinicia.
cause-company-not-trusted = Aún no se confía en la empresa
    .advice = Ajustes › General › VPN y gestión de dispositivos, toca la empresa y luego Confiar; iOS 18 reinicia.
cause-first-start-online = La app necesita internet al abrirse por primera vez
    .advice = Deja que el teléfono llegue una vez a ppq.apple.com.
cause-managed-phone = El teléfono está gestionado, o en modo de aislamiento
    .advice = Su administrador puede prohibir perfiles y apps; el modo de aislamiento prohíbe perfiles.
cause-app-itself = Falla la propia app
    .advice = Sus informes de fallo están en Ajustes › Privacidad y seguridad › Datos de análisis.
cause-revoked = Apple ha revocado el certificado o ha bloqueado la app
    .advice = Firma con otro certificado; el sitio de desarrolladores de Apple muestra cuáles están revocados.
cause-other-signature = La app del teléfono la firmó otro equipo
    .advice = Elimínala antes del teléfono; sus datos se pierden.
cause-manifest-not-external = El teléfono no acepta la dirección del manifiesto
    .advice = Usa https y el nombre o la dirección de otro ordenador, no los del propio teléfono.
cause-icon = El paquete no tiene ningún icono utilizable
    .advice = Añade uno al catálogo de recursos.
cause-scan-again = El código es demasiado pequeño, está oscuro o tapado
    .advice = Muéstralo a pantalla completa o imprime el póster; la app Cámara lo lee mejor que ninguna.

# What proves or excludes a cause
evidence-of-phone = { $phone }: { SAID($title) }. { SAID($fix) }
evidence-found = { SAID($title) }. { SAID($why) }
evidence-passed = { SAID($title) }.
evidence-noted = { SAID($why) } { SAID($advice) }
evidence-checked = Comprobado: no es la causa con esta compilación.
evidence-goes-on = { SAID($did) }. { SAID($advice) }
evidence-got-past = { SAID($did) }.
evidence-stopped = { SAID($did) } y se detuvo. { SAID($advice) }
phone-did = { $phone } { $step ->
    [manifest] descargó el manifiesto
    [agreed] preguntó por el paquete
    [part] descargó parte del paquete
    [whole] descargó todo el paquete
   *[page] abrió una página de este ordenador
}

# How a build is signed, and what that means
channel-development = Firmada para desarrollo: se instala de forma inalámbrica en los dispositivos registrados, como ad hoc.
channel-ad-hoc = Firmada para distribución ad hoc: se instala de forma inalámbrica en los dispositivos registrados.
channel-enterprise = Firmada para distribución interna: se instala de forma inalámbrica en cualquier dispositivo de la empresa.
channel-app-store = Firmada para App Store Connect: llega a los teléfonos a través de TestFlight o el App Store, no de forma inalámbrica.
channel-none = Sin firmar para ningún tipo de distribución.

# Ways to distribute: the name, whom it is for (.who), what speaks for it (.good) and against it (.bad)
way-development = Desarrollo
    .who = Los dispositivos de los desarrolladores
    .good = Xcode lo configura automáticamente
    .bad = Solo dispositivos registrados; modo de desarrollador; depurable
way-ad-hoc = Ad Hoc
    .who = Grupos pequeños de probadores
    .good = Incluida en toda cuenta de desarrollador; se instala al momento de forma inalámbrica
    .bad = 100 dispositivos de cada tipo al año; antes hay que registrar sus UDID
way-enterprise = Interna (Enterprise)
    .who = Los empleados de una empresa
    .good = Sin revisión ni UDID; cualquier número de dispositivos; se instala al momento
    .bad = 299 USD al año; nadie de fuera de la empresa; el teléfono debe confiar en ella una vez
way-test-flight = TestFlight
    .who = Hasta 10 000 probadores externos
    .good = Sin UDID; Apple instala y actualiza
    .bad = Una revisión antes de la primera prueba externa; las compilaciones terminan a los 90 días; cada probador necesita una cuenta de Apple
way-app-store = App Store
    .who = El público
    .good = Apple la actualiza y la vende
    .bad = Revisión; la parte de los ingresos que se queda Apple
way-mdm = MDM
    .who = Parques de dispositivos gestionados
    .good = Instala sin tocar nada y configura a distancia; sin pregunta de confianza
    .bad = Necesita un servidor de gestión de dispositivos; hay que inscribir cada dispositivo

# What a build can do on such a way, or would need
way-needs-nothing-here = Esta compilación se instala de forma inalámbrica en { $devices ->
    [one] el único dispositivo
   *[other] los { $devices } dispositivos
} de su perfil.
way-needs-ad-hoc-export = Exporta para ad hoc: un certificado de distribución y un perfil ad hoc con los dispositivos de los probadores.
way-needs-ad-hoc-devices = Registra los dispositivos de los probadores, crea un perfil ad hoc y exporta para distribución ad hoc.
way-needs-nothing-in-company = Esta compilación se instala de forma inalámbrica en cualquier dispositivo de la empresa.
way-needs-enterprise-account = Una cuenta del programa Enterprise de Apple, su certificado y un perfil interno; después, exporta para distribución interna.
way-needs-invitation = Sube esta compilación a App Store Connect e invita allí a los probadores.
way-needs-upload = Exporta para App Store Connect y súbela allí.
way-needs-review = Sube esta compilación a App Store Connect y envíala a revisión.
way-needs-upload-and-review = Exporta para App Store Connect, súbela y envíala a revisión.
way-needs-fleet-server = Esta compilación, su manifiesto en una dirección en la que confíen los dispositivos y el comando InstallApplication del servidor: mira en «Compartir».
way-needs-fleet-enterprise = Se instala con InstallApplication en los dispositivos de su perfil; para todos los dispositivos gestionados debe ser una compilación interna (Enterprise).
way-needs-other-build = Una compilación interna (Enterprise), o la app desde el App Store o como app personalizada.
