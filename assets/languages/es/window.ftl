# The window: what its parts are called and say.

# Tooltip of the gear.
settings = Ajustes
# Title in the settings menu.
appearance = Aspecto
# Light or dark as the system.
theme-system = Como el sistema
# Always light.
theme-light = Claro
# Always dark.
theme-dark = Oscuro
# A switch: the computer does not go to sleep by itself then.
keep-awake = Sin reposo para los teléfonos
# What the system shows of who keeps it awake.
keep-awake-reason = Hay teléfonos descargando una compilación
# Hint of the search field.
search = Buscar compilaciones
# Nothing matches the search.
nothing-found = Ninguna compilación coincide
# Empties the search field.
clear-search = Borrar búsqueda
# Opens the file dialog.
add-builds = Añadir compilaciones…
# The menu bar of macOS: Apple's own words.
menu-file = Archivo
menu-edit = Edición
menu-window = Ventana
menu-close = Cerrar ventana
menu-quit = Salir de Airlift
menu-undo = Deshacer
menu-redo = Rehacer
menu-cut = Cortar
menu-copy = Copiar
menu-paste = Pegar
menu-select-all = Seleccionar todo
menu-minimise = Minimizar
# Title of that dialog.
choose-builds = Elegir compilaciones
# Name of the file filter.
builds-filter = Compilaciones de iOS
# Name of the sidebar's list.
show-builds = Mostrar todas las compilaciones
# Tooltip of the mark of a build whose file is gone.
mark-missing = Falta el archivo
# Tooltip of the mark of a build whose file is broken.
mark-broken = Archivo ilegible
# Tooltip of the spinner.
mark-reading = Leyendo…
# Tabs.
overview = Resumen
# Tabs.
manifest = Manifiesto
# Tabs.
checks = Comprobaciones
# Tooltip of the three dots.
more = Más
# Copies the link of the code that is shown.
copy-link = Copiar enlace
# Shows the code.
show-qr = Mostrar código QR
# Inspects the file again.
recheck = Volver a comprobar
# The same, in the Checks tab.
check-again = Comprobar de nuevo
# Takes the build off the shelf.
remove = Quitar
# Finds the file of a missing build.
locate = Localizar…
# Title of that dialog.
locate-title = ¿Dónde está ahora esta compilación?
# Copies the identifier.
copy-identifier = Copiar identificador
# The banner over a missing file.
file-missing = El archivo ya no está donde estaba: los teléfonos no pueden descargarlo
# Verdict of a missing file.
verdict-missing = Falta el archivo
# Verdict of a broken file.
verdict-broken = Archivo ilegible
# Verdict while a changed file is read.
verdict-reading = El archivo ha cambiado: comprobándolo otra vez
# Cards.
signing = Firma
# Cards.
app = App
# Cards.
contents = Contenido
# Cards.
notes = Notas para los probadores
# Facts.
profile = Perfil
# Facts.
type = Tipo
# Facts.
team = Equipo
# Facts.
certificate = Certificado
# Facts.
version = Versión
# Facts.
build = Compilación
# Facts.
needs = Necesita
# Facts.
runs-on = Para
# Facts.
size-label = Tamaño
# Facts.
sha256 = SHA-256
# Facts.
architecture = Arquitectura
# Facts.
built-with = Hecha con
# Facts.
sdk = SDK
# Facts.
extensions = Extensiones
# Facts.
frameworks = Frameworks
# Facts.
languages = Idiomas
# A fact that the package does not tell.
unknown = Sin indicar
# There are none of these.
none = No hay
# The hash of the package is not known yet.
not-hashed = Sin calcular aún
# The signing card of a build without a profile.
no-profile = Esta compilación no tiene perfil de aprovisionamiento
# Opens the notes for editing.
edit-notes = Editar las notas
# Hint in the empty notes.
notes-hint = Qué probar: se muestra en la página de instalación
# Ends editing the notes.
save-notes = Guardar
# Ends editing without saving.
cancel = Cancelar
# Findings.
blocks = Impide la instalación
# Findings.
may-fail = Puede fallar
# Findings.
good-to-know = A tener en cuenta
# Findings.
passed = Superado
# Nothing to report.
no-findings = Nada que señalar en esta compilación
# Manifest.
files = Archivos
# Manifest.
undo = Deshacer
# Manifest.
redo = Rehacer
# Manifest.
import = Importar…
# Manifest.
export = Exportar…
# Title of the import dialog.
import-title = Elige un manifiesto para importar
# Title of the export dialog.
export-title = Exportar manifiesto
# Name of the manifest filter.
manifest-filter = Manifiestos
# Why Undo cannot be used.
nothing-to-undo = Nada que deshacer
# Why Redo cannot be used.
nothing-to-redo = Nada que rehacer
# Chunk hashes.
hashes = Hashes por bloque (SHA-256, 10 MiB)
# What they are good for.
hashes-why = Con mala Wi-Fi solo se repiten las partes dañadas.
# Back to the build's own values.
reset-all = Restablecer todo
# Back to the build's own value.
reset = Volver al valor de la compilación
# Mends a note.
use-own = Usar el valor de la app
# The form, where form and preview do not fit side by side.
form = Formulario
# The preview, where form and preview do not fit side by side.
preview = XML
# Copies the preview.
copy-xml = Copiar manifiesto
# The right panel.
install = Instalación
# Segments.
install-page-name = Página
# Segments.
direct-link = Enlace directo
# Segments.
set-up-phone = Configurar
# Hints.
install-page-hint = Abre una página con el botón Instalar. Los teléfonos nuevos ven antes los pasos de configuración.
# Hints.
direct-link-hint = Abre al momento la pregunta de instalación. Para teléfonos que ya confían en Airlift.
# Hint, when the code leads elsewhere.
direct-link-through-page = El enlace directo es demasiado largo para escanearlo. Este código abre la página de instalación.
# Hints.
set-up-hint = Una vez por teléfono: instala el certificado de Airlift. Compara esta huella digital con la de Ajustes.
# Shows the poster.
full-screen = Pantalla completa
# Name of the fingerprint.
fingerprint = Huella digital SHA-256
# Copies the fingerprint.
copy-fingerprint = Copiar huella digital
# There is no fingerprint of ours.
own-certificate = Se usa tu propio certificado: los teléfonos no necesitan configuración.
# Saves the code.
save-png = Guardar como PNG…
# Saves the code.
save-svg = Guardar como SVG…
# Title of the dialogs that save the code.
save-code-title = Guardar código QR
# Instead of a code.
no-code-starting = Preparando…
# Instead of a code.
no-code-missing = Falta el archivo: localízalo para obtener un código
# Instead of a code.
no-code-broken = El archivo no se puede leer: no hay nada que instalar
# Instead of a code.
no-code-reading = Comprobando el archivo cambiado…
# Instead of a code.
no-code-network = Sin red: conéctate a la red Wi-Fi que usan los teléfonos
# Instead of a code.
no-code-long = El enlace es demasiado largo para un código: cópialo
# Closes the drawer.
close = Cerrar
# The list of phones.
phones = Teléfonos
# No phone yet.
no-phones = Los teléfonos aparecen aquí en cuanto escanean el código.
# Leads to the set-up segment.
show-how = Mostrar cómo
# Poster.
poster-scan = Escanea con la cámara del iPhone.
# Poster.
poster-tap = Toca Instalar y ve a la pantalla de inicio.
# Poster.
poster-wifi = Usa la misma red Wi-Fi que este ordenador.
# Poster.
poster-first = ¿Primera vez con este teléfono?
# Poster.
poster-first-how =
    Escanea antes este código pequeño.
    La configuración tarda un minuto.
# Poster.
poster-set-up-scan = Toca Descargar e instala el perfil en Ajustes.
# Poster.
poster-set-up-trust = Activa la confianza en Airlift en Información.
# Poster.
esc = Esc
# Poster.
to-close = para cerrar
# Empty state.
drop-here = Suelta aquí un .ipa
# Empty state.
drop-why = O una carpeta entera de compilaciones. Nada sale de tu red.
# Empty state where the desktop delivers no drops.
choose-here = Elige un .ipa
# Empty state where the desktop delivers no drops.
no-drops = Aquí no se puede arrastrar y soltar: elige un archivo
# Empty state, in Windows as administrator.
no-drops-as-administrator = Windows no deja arrastrar y soltar mientras Airlift se ejecuta como administrador: elige un archivo
# Empty state.
choose-ipa = Elegir .ipa…
# Empty state.
try-sample = Probar un ejemplo
# Drop overlay.
drop-join = Airlift las añade y las comprueba.
# Drop overlay.
drop-joins = Airlift la añade y la comprueba.
# Drop overlay.
drop-other = Airlift abre archivos .ipa
# Drop overlay.
drop-other-why = Soltar estos no hace nada.
# Endpoint menu.
address-in-links = Dirección en los enlaces
# The address cannot be changed.
set-at-start = Fijada al iniciar Airlift
# Endpoint menu.
airlift-chooses = La elige Airlift
# Endpoint menu.
phones-may-not-reach = Los teléfonos no suelen llegar a esta.
# Endpoint menu.
public-address-in-use = Los enlaces usan la dirección pública de tu proxy.
# Endpoint menu.
name-caveat = Funciona en Safari, pero las redes de oficina suelen bloquearlo.
# Instead of a code.
no-set-up-code = No hay nada que configurar
# Endpoint menu.
named-by-certificate = Los enlaces usan el nombre de tu certificado.
# The right panel, behind a proxy.
no-set-up = Los enlaces usan la dirección de tu proxy. Los teléfonos confían en ella y no necesitan configuración.
# Endpoint menu.
no-address = Este ordenador no tiene ninguna dirección a la que pueda llegar un teléfono.
# Notices.
undo-remove = Deshacer
show-build = Mostrar
# Facts of a provisioning profile that was dropped.
profile-name = Nombre
profile-app-id = App ID
profile-team = Equipo
profile-devices = Dispositivos
profile-all-devices = Todos los dispositivos
profile-until = Caduca
profile-certificate = Certificado
profile-more = { $count ->
        [one] y 1 más
       *[other] y { COUNT($count) } más
    }
# Takes the build out of an archive that holds it, and adds it.
take-out = Extraer y añadir
# Text rather than a file is being dragged.
drop-no-file = Eso no es un archivo
# A link rather than a file is being dragged.
drop-web = Eso es una dirección web: descarga antes el archivo
# Tabs.
devices = Dispositivos
# Cards.
permissions = Permisos
# The app states no usage description.
no-permissions = Sin textos de motivo: iOS cierra la app si pide datos privados
# A usage description without text.
empty-permission = Sin texto de motivo: iOS cierra la app cuando lo pide
# Cards.
requirements = Requisitos
# Facts.
hardware = Exige
# Facts.
must-lack = Excluye
# Facts.
background = En segundo plano
# Facts.
opens-links = Abre enlaces
# Facts.
connections = Conexiones
# Cards.
look-closer = Ver en detalle
# Opens a property list.
show-info = Mostrar Info.plist
# Opens a property list.
show-entitlements = Mostrar derechos (entitlements)
# Opens a property list.
show-profile = Mostrar perfil
# Opens the choice of another build.
compare-with = Comparar con…
# Cards.
signature = Firma
# Facts.
identifier = Identificador
# Facts.
signed-by = Firmada por
# Facts.
signed-at = Firmada el
# Facts.
trust = Emisor
# Facts.
hashes-used = Hashes
# Facts.
cd-hash = CDHash
# Facts; title of a property list.
entitlements = Derechos (entitlements)
# Signed without a certificate.
nobody = Sin certificado
# The program carries no signature.
no-signature = El programa no tiene firma de código
# There is no program whose signature could be told.
no-program = Airlift no pudo leer el programa
# Compares the files with the signature.
verify = Verificar la firma
# The same once more.
verify-again = Verificar de nuevo
# What verifying does.
verify-why = Compara cada archivo con la firma
# Part of a package that could not be compared.
not-checked = Sin comprobar
# Sizes; facts.
on-phone = En el teléfono
# Sizes; facts.
download = Descarga
# Parts that were put together because each is too small to draw.
smaller-parts = Partes más pequeñas
# Cards.
duplicates = Duplicados
# Cards.
uncompressed = Sin comprimir
# Cards.
leftovers = Archivos innecesarios
# What leftovers are.
leftovers-why = Solo los necesitan los desarrolladores
# Cards.
inside = En el interior
# No bundle inside the app.
nothing-inside = Sin extensiones, frameworks ni bibliotecas
# Hint of a search field.
search-bundles = Buscar extensiones y frameworks
# Nothing matches what was typed.
nothing-matches = Ninguna coincidencia
# State of a bundle.
own-profile = Perfil propio
# State of a bundle.
no-own-profile = Sin perfil propio
# State of a bundle.
signed = Firmado
# State of a bundle.
part-not-signed = Sin firmar
# Facts.
path = Ruta
# Facts.
extension-point = Amplía
# Facts.
needs-system = Sistema mínimo
# Hint of the field on the Devices tab.
paste-udid = Busca o pega un UDID
# The same where there is no list to search.
paste-udid-only = Pega un UDID
# What was pasted was a UDID once.
udid-of-other-length = Esto no es un UDID: tiene { $digits } letras y cifras, no 24 o 40
udid-with-letter = Esto no es un UDID: un UDID nunca contiene «{ $letter }»
udid-copy-again = Cópialo otra vez de los ajustes del teléfono, del Finder o de Xcode.
# Copies a list.
copy-all = Copiar todo
# Answers.
device-listed = Este teléfono está en el perfil
# Answers.
device-covered = Este teléfono está incluido: el perfil admite todos los dispositivos
# Answers.
device-not-listed = No está en el perfil: la app no se instalará en él
# What to do then.
device-not-listed-fix = Añade el dispositivo a tu cuenta de Apple, renueva el perfil y exporta de nuevo.
# States of the Devices tab.
devices-any = Cualquier dispositivo
# States of the Devices tab.
any-device-why = Un perfil interno (Enterprise) no nombra dispositivos: la compilación se instala en todos los teléfonos de tu empresa.
# States of the Devices tab.
store-devices = Sin dispositivos
# States of the Devices tab.
store-devices-why = Un perfil de App Store no nombra dispositivos: los teléfonos reciben esta compilación desde TestFlight o el App Store, no desde aquí.
# States of the Devices tab.
no-devices = Sin dispositivos
# States of the Devices tab.
no-devices-why = El perfil no nombra dispositivos, así que ningún teléfono puede instalar esta compilación.
# States of the Devices tab.
no-profile-why = Sin perfil no hay lista de dispositivos: ningún teléfono puede instalar esta compilación.
# Property lists.
search-keys = Buscar claves y valores
# Property lists.
reading-list = Leyendo…
# Property lists.
list-empty = La lista está vacía
# Property lists.
copy-value = Copiar valor
# Property lists.
copy-key-path = Copiar ruta de la clave
# Property lists.
copy-as-xml = Copiar como XML
# Title of the comparison.
compare = Comparar
# Comparison.
copy-as-text = Copiar como texto
# Comparison.
other-build = Otra compilación…
# Hint of a search field.
search-other = Buscar otras compilaciones
# Comparison.
swap = Intercambiar las compilaciones
# Comparison.
added = Añadido
# Comparison.
removed = Quitado
# Comparison.
changed = Cambiado
# Comparison.
no-difference = Airlift no encontró diferencias
# Comparison.
no-other-build = No hay otra compilación en la lista
# Header.
name-language = Nombre en otros idiomas
# Header.
own-name = El propio de la app
# Menu row that opens the self-test.
try-as-phone = Simular un teléfono…
# Title of the self-test.
try-as-phone-title = Simular un teléfono
# Rehearsal.
run-again = Repetir
# Rehearsal.
self-test-begins = Iniciando…
# Rehearsal.
nothing-to-try = Airlift no está ofreciendo esta compilación
# Why that may be, and what to do.
nothing-to-try-why = Falta el archivo, aún se está leyendo o no hay red. Comprobaciones y el estado de arriba a la derecha dicen cuál es el caso. Después, repite esta prueba.
# Rehearsal, of a line that was not come to.
not-tried = Sin probar
# Rehearsal, read aloud.
line-passed = Superado
# Rehearsal, read aloud.
line-risky = Puede fallar en un teléfono
# Rehearsal, read aloud.
line-failed = Falla en un teléfono

# The endpoint, in the top bar. "Install" names the action, so this says what the computer does.
endpoint-starting = Iniciando…
endpoint-no-network = Sin red
endpoint-strained = Los teléfonos nuevos esperan
endpoint-runs = { $serving ->
        [true] Disponible
       *[false] Preparado
    }{ $place ->
        [proxy] {" "}por proxy
        [wifi] {" "}por Wi-Fi
        [ethernet] {" "}por Ethernet
        [loopback] {" "}solo en este ordenador
        [link-local] , sin dirección de la red
       *[network] {" "}en la red
    }
interface-wifi = Wi-Fi
interface-ethernet = Ethernet
interface-other = Red
interface-vpn = VPN
interface-virtual = Máquinas virtuales
interface-container = Contenedores
interface-link-local = Autoasignada
interface-loopback = Solo este ordenador
# 8443 is taken: using 8444
taken-port = El puerto { $taken } está ocupado: se usa el { $used }
# 41 done · The package downloads as it should
self-test-running = { $done } hechas · { $trying }
# 206, bytes 0 to 65556 · 0.4 s
found-in = { $found } · { $seconds } s
# A name with its shortcut, for a tooltip.
with-shortcut = { $name } ({ $shortcut })

# How a build is signed, and what it needs.
signing-development = Desarrollo
signing-ad-hoc = Ad Hoc
signing-enterprise = Interna (Enterprise)
signing-app-store = App Store
signing-none = Sin firmar
signing-badge-all = { $kind } · todos los dispositivos
signing-badge = { $kind } · { $devices ->
        [one] 1 dispositivo
       *[other] { COUNT($devices) } dispositivos
    }
system-or-later = { $system } { $minimum } o posterior
two-languages = { $first }, { $second }
two-languages-and-more = { $first }, { $second } + { $more }

# The line under the app's identifier, and tooltips of marks.
# The build that Airlift makes to be tried.
verdict-sample = Ejemplo: los teléfonos no la instalarán
verdict-ready = Lista para instalar
verdict-ready-but = Lista
verdict-lacking = { $how ->
        [all] { $known ->
            [one] no para el dispositivo conocido
           *[other] no para ninguno de los { $known } dispositivos conocidos
        }
       *[some] no para { $count } de { $known } dispositivos conocidos
    }
lacking-device = { LIST($names) } no está en este perfil. Los probadores no ven este aviso.
lacking-devices = { $count } dispositivos conocidos no están en este perfil. Los probadores no ven este aviso.
show-devices = Mostrar dispositivos
phones-of-build = Esta compilación
phones-of-all = Todas
verdict-risky-one = Puede fallar: { $title }
verdict-risky = Puede fallar: { $count ->
        [one] 1 riesgo
       *[other] { COUNT($count) } riesgos
    }
verdict-blocked = { $count ->
        [one] 1 problema impide la instalación
       *[other] { $count } problemas impiden la instalación
    }
verdict-mark-blocked = Bloqueada

# Fields of the manifest.
field-title = Título
field-subtitle = Subtítulo
field-bundle-identifier = Bundle ID
field-platform = Plataforma
field-package = Paquete
field-icon-57 = Icono, 57 px
field-icon-512 = Icono, 512 px
field-hashes = Hashes por bloque
platform-ios = iOS y iPadOS
fields-differ = { $count ->
        [0] Todos los campos coinciden con la compilación
        [one] 1 campo difiere de la compilación
       *[other] { $count } campos difieren de la compilación
    }
warnings = { $count ->
        [one] 1 aviso
       *[other] { COUNT($count) } avisos
    }
hashing = Calculando · { PERCENT($percent) }

# Phones, drops, builds.
phones-today = { $count } hoy
older-phones = Mostrar { $count } anteriores
drop-builds = Suelta para añadir { $count ->
        [one] 1 compilación
       *[other] { $count } compilaciones
    }
drop-folder = Suelta para añadir las compilaciones de { $name }
drop-folders = Suelta para añadir las compilaciones de { $count } carpetas
drop-gone = { $name } ya no está ahí
and-more = y { $count } más
no-version = Sin versión
copy-address = Copiar dirección: { $label }
issued = Emitido el { $date }
expired-on = {" "}· { $of ->
        [profile] el perfil caducó el
        [certificate] el certificado caducó el
       *[bundle] una extensión caducó el
    } { $date }
expires-on = {" "}· { $of ->
        [profile] el perfil caduca el
        [certificate] el certificado caduca el
       *[bundle] una extensión caduca el
    } { $date }
xcode = Xcode { $version }
code-of = Código QR: { $name }
step-drop = Soltar
    .how = Airlift comprueba la compilación y empieza a ofrecerla.
step-scan = Escanear
    .how = En la misma red Wi-Fi, apunta al código con la cámara del iPhone.
step-install = Instalar
    .how = Un toque, y la app está en la pantalla de inicio.

# Property lists, sizes, signatures, comparisons.
file-count = { $count ->
        [one] 1 archivo
       *[other] { COUNT($count) } archivos
    }
property-list = Perfil de aprovisionamiento
list-rows = Lista de propiedades, { $count ->
        [one] 1 fila
       *[other] { COUNT($count) } filas
    }
found-count = Encontradas: { COUNT($count) }
size-map = Mapa de tamaños, { $count ->
        [one] 1 parte
       *[other] { COUNT($count) } partes
    }
size-tile = { $path }: { $size }, { $kind }
size-part =
    { $path }
    { $size } · { $kind }
show-all = Mostrar todo ({ COUNT($count) })
and-more-files = y { $count ->
        [one] 1 archivo
       *[other] { COUNT($count) } archivos
    } más
could-be-saved = Se podrían ahorrar { SIZE($size) }
stored-whole = { SIZE($size) } en la descarga
size-times = { COUNT($count) } × { SIZE($size) }
transport-https-only = Solo HTTPS
transport-open = HTTP sin cifrar en todas partes
transport-web = HTTP sin cifrar en vistas web
transport-local = HTTP sin cifrar en la red local
transport-exceptions = { $more ->
        [0] excepción para { $first }
       *[other] excepciones para { $first } + { $more }
    }
authority-ad-hoc = Firmada sin certificado
authority-other = No es Apple
authority-invalid = Firma no válida
signature-not-read = Airlift no leyó la firma del programa: { SAID($why) }
entitlements-both = XML y DER
entitlements-xml = Solo XML
entitlements-der = Solo DER
slice-sdk = {" "}· SDK { $version }
slice-encrypted = {" "}· cifrada
slice-not-signed = {" "}· sin firmar
verifying-begins = Comprobando…
verifying = Comprobando · { PERCENT($percent) }
verified-all = { $count ->
        [one] 1 archivo coincide
       *[other] { COUNT($count) } archivos coinciden
    }
verified-some = { $differing ->
        [one] 1 archivo no coincide
       *[other] { COUNT($differing) } archivos no coinciden
    }, { COUNT($matching) } sí
missing = Falta
difference-not-signed = Sin firmar
devices-count = { $count ->
        [one] 1 dispositivo
       *[other] { COUNT($count) } dispositivos
    }
devices-shown = { COUNT($shown) } de { $all ->
        [one] 1 dispositivo
       *[other] { COUNT($all) } dispositivos
    }
copy-of = Copiar { $text }
compare-this-with = Comparar con { $name } { $version }
compare-which = { $name } { $version } con…
language-of-region = { $name } ({ $region })
name-in = Nombre en { $language }

# Times.
ago-now = ahora mismo
ago-minutes = hace { $count } min
ago-hours = { $count ->
        [one] hace 1 hora
       *[other] hace { $count } horas
    }
ago-yesterday = Ayer
ago-yesterday-inline = ayer
ago-days = hace { $count } días
ago-weeks = hace { $count } semanas
life-left = { $days ->
        [0] Queda menos de un día
        [one] Queda 1 día
       *[other] Quedan { $days } días
    }
life-expires = { $of ->
        [profile] { $days ->
            [0] Caduca en menos de un día
            [one] Caduca en 1 día
           *[other] Caduca en { $days } días
        }
        [certificate] { $days ->
            [0] El certificado caduca en menos de un día
            [one] El certificado caduca en 1 día
           *[other] El certificado caduca en { $days } días
        }
       *[bundle] { $days ->
            [0] Una extensión caduca en menos de un día
            [one] Una extensión caduca en 1 día
           *[other] Una extensión caduca en { $days } días
        }
    }
life-expired = { $of ->
        [profile] { $days ->
            [0] Acaba de caducar
            [one] Caducó hace 1 día
           *[other] Caducó hace { $days } días
        }
        [certificate] { $days ->
            [0] El certificado acaba de caducar
            [one] El certificado caducó hace 1 día
           *[other] El certificado caducó hace { $days } días
        }
       *[bundle] { $days ->
            [0] Una extensión acaba de caducar
            [one] Una extensión caducó hace 1 día
           *[other] Una extensión caducó hace { $days } días
        }
    }
life-left-years = Quedan { COUNT($years) } años
life-expires-years = { $of ->
        [profile] Caduca en { COUNT($years) } años
        [certificate] El certificado caduca en { COUNT($years) } años
       *[bundle] Una extensión caduca en { COUNT($years) } años
    }
life-expired-years = { $of ->
        [profile] { $years ->
            [one] Caducó hace 1 año
           *[other] Caducó hace { $years } años
        }
        [certificate] { $years ->
            [one] El certificado caducó hace 1 año
           *[other] El certificado caducó hace { $years } años
        }
       *[bundle] { $years ->
            [one] Una extensión caducó hace 1 año
           *[other] Una extensión caducó hace { $years } años
        }
    }

# What a bundle, a part of an app and a leftover is.
bundle-extension = Extensión
bundle-watch-app = App para Apple Watch
bundle-app-clip = App Clip
bundle-framework = Framework
bundle-library = Biblioteca
bundle-on-demand-resources = Recursos bajo demanda
part-program = Programa
part-framework = Frameworks
part-extension = Extensiones
part-assets = Catálogos de recursos
part-media = Multimedia y tipos de letra
part-localization = Idiomas
part-signature = Firma
part-other = Otros
leftover-debug-symbols = Símbolos de depuración
leftover-swift-module = Módulo de Swift
leftover-headers = Cabeceras
leftover-static-library = Biblioteca estática
leftover-system-litter = Residuos del sistema

# A value of a property list in one line.
list-items = { $count ->
        [one] 1 elemento
       *[other] { COUNT($count) } elementos
    }
list-keys = { $count ->
        [one] 1 clave
       *[other] { COUNT($count) } claves
    }
list-bytes = { $count ->
        [one] 1 byte
       *[other] { COUNT($count) } bytes
    }

# What a phone is doing.
stage-since = { SAID($what) } · { $ago }
stage-at-rate = { SAID($what) } · { SIZE($rate) }/s

# The build's menu: its file in the system's file manager, and where it is.
show-in-folder = Mostrar en la carpeta
copy-path = Copiar ruta

# How much of something is done, or how large it is.
percent-done = { PERCENT($n) }
# A manifest that was imported has several apps.
which-app-of-manifest = ¿Qué app es?
apps-in-manifest = { $count ->
    [one] El manifiesto tiene 1 app.
   *[other] El manifiesto tiene { COUNT($count) } apps y no está claro cuál es esta compilación.
}
