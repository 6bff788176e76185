# Checks, symptoms, the link doctor, sharing, and ways to distribute.

# Segment of the Checks tab in a narrow window.
checks-findings = Hallazgos
# What the number beside the tab counts.
checks-count-notes = { $notes ->
        [one] 1 nota
       *[other] { COUNT($notes) } notas
    }
checks-count-risks = { $risks ->
        [one] 1 cosa puede fallar
       *[other] { COUNT($risks) } cosas pueden fallar
    }
checks-count-blocks = { $blocks ->
        [one] 1 cosa impide la instalación
       *[other] { COUNT($blocks) } cosas impiden la instalación
    }{ $risks ->
        [0] {""}
        [one] , y 1 puede fallar
       *[other] , y { COUNT($risks) } pueden fallar
    }
# Segment of the Checks tab in a narrow window.
checks-what-was-seen = Qué se vio
# Title of the symptom pane.
checks-what-did-the-tester-see = ¿Qué vio el probador?
# Hint of its field.
checks-symptom-hint = Texto del error o qué pasó
# While nothing was typed.
checks-symptom-how = Escribe el mensaje del teléfono o lo que pasó. Airlift muestra primero las causas más probables para esta compilación.
# Nothing known is described so.
checks-no-such-symptom = No coincide ningún problema conocido. Escribe el texto exacto del teléfono.
# Shows every symptom.
checks-more-symptoms = Más…
# Shows the usual symptoms only.
checks-fewer = Menos
# Title of the causes.
checks-likely-causes = Causas probables
# Title of the causes that cannot be.
checks-ruled-out = Descartadas
# No cause is left.
checks-all-ruled-out = Todas las causas conocidas están descartadas. Quizá «Simular un teléfono» muestre más.
# A phone that does not say what it is.
checks-a-phone = Un teléfono
# Leads.
checks-show-the-finding = Mostrar el hallazgo
# Leads.
checks-show-activity = Mostrar actividad
# Leads.
checks-show-certificate = Mostrar el certificado
# Leads.
checks-look-udid-up = Buscar un UDID
# Leads.
checks-check-the-link = Comprobar el enlace
# Leads.
checks-show-manifest = Mostrar el manifiesto
# Copies what testers have to do.
checks-copy-steps = Copiar pasos
# Copies Apple's hosts.
checks-copy-hosts = Copiar servidores
# Copies the device that the profile lacks.
checks-copy-missing-udid = Copiar el UDID que falta
# Copies the devices that the profile lacks.
checks-copy-missing-udids = Copiar los UDID que faltan
# Signs a new server certificate.
checks-renew-certificate = Renovar el certificado
# Puts the build's value back.
checks-use-own-value = Usar el valor de la app
# Shows the manifest.
checks-edit-manifest = Editar el manifiesto
# Shows the profile's devices.
checks-show-devices = Mostrar dispositivos
# Compares the ways to distribute.
checks-compare-ways = Comparar formas
# Shows the code for setting a phone up.
checks-show-set-up-code = Mostrar código para configurar
# Shows the certificate's rules.
checks-show-rules = Mostrar reglas
# Shows the ways to this computer.
checks-show-reach = Mostrar conectividad
# Compares every file with the signature.
checks-verify-files = Verificar los archivos
# Copies a finding's code.
checks-copy-code = Copiar código
# Beneath it.
checks-drop-to-check-why = Muestra qué falla en sus enlaces o en su manifiesto.
# Title of the link doctor.
check-a-link = Comprobar un enlace
# Opens the link doctor.
check-a-link-open = Comprobar un enlace…
# Hint and name of its field.
checks-doctor-hint = Pega un enlace de instalación, un manifiesto, una página o un mensaje, o suelta un archivo
# Beside its buttons while it is empty.
checks-doctor-accepts = También archivos .plist, .html, .eml y .txt
# Beside its buttons for an address.
checks-doctor-address = Una dirección: síguela para ver qué hay allí
# Beside its buttons while a long text is judged.
checks-doctor-looking = Examinando el texto…
# What it does, while it is empty.
checks-doctor-does = Airlift lee el enlace como iOS, marca lo que está mal y ofrece un enlace corregido. Después, «Seguir como un teléfono» pregunta al servidor lo mismo que un teléfono y muestra qué pasos fallan.
# Lets the person choose a file.
checks-open-file = Abrir archivo…
# Title of that dialog.
checks-open-file-title = Comprobar un archivo
# Name of its filter.
checks-open-file-filter = Manifiestos, páginas, mensajes y textos
# Plays the phone from there.
checks-follow-like-a-phone = Seguir como un teléfono
# Plays it again.
checks-follow-again = Seguir otra vez
# Why it cannot.
checks-nothing-to-follow = No hay ninguna dirección que un teléfono pueda descargar
# Why it cannot.
checks-following-already = Siguiendo…
# Above the corrected link.
checks-corrected-link = Enlace corregido
# Copies it.
checks-copy-corrected = Copiar enlace corregido
# Title of the dialog.
checks-share-title = Compartir
# Opens it.
checks-share-row = Compartir…
# Copies the text.
checks-copy-snippet = Copiar
# Saves the text.
checks-save-snippet = Guardar…
# Title of the dialog.
checks-ways-title = Formas de distribución
# Opens it.
checks-compare-ways-row = Formas de distribución…
# This build can go this way.
checks-this-build = Esta compilación
# It can with something around it.
checks-with-more = Necesita más pasos
# It must be exported again.
checks-export-again = Exportar de nuevo
# Name of the field for a device's name.
checks-device-name = Nombre del dispositivo, como iPhone 12 de Maya
# Keeps a device in mind.
checks-remember-device = Recordar
# Why it cannot.
checks-name-first = Escribe antes un nombre para el dispositivo
# Forgets a device.
checks-forget-device = Olvidar este dispositivo
# A device that is in the profile.
checks-in-profile = En el perfil
# A device that is not.
checks-not-in-profile = No está en el perfil

checks-drop-to-check = Suelta para comprobar { $name }
checks-reading = Leyendo cada archivo: { $percent } %
checks-checked = Comprobado { $ago }
checks-details-of = Detalles de: { $title }
checks-rests-on = Fuente: { $source }.
checks-testers-may-see = Lo que pueden ver los probadores: { LIST($seen, quoted: 1, commas: 1) }.
checks-belongs-to = Guardado como { $name }
checks-named-devices = { $count ->
        [one] 1 dispositivo de probadores
       *[other] { COUNT($count) } dispositivos de probadores
    }
checks-line-and-column = Línea { $line }, columna { $column }
checks-manifest-of = Un manifiesto de «{ $title }»
checks-manifest = Un manifiesto
checks-links-found = { $count ->
        [0] Ningún enlace de instalación
        [one] 1 enlace de instalación
       *[other] { COUNT($count) } enlaces de instalación
    }
checks-lies-at = { $what ->
        [page] Hay una página web
        [manifest] Hay un manifiesto
        [package] Hay un paquete
       *[other] No hay página ni manifiesto
    } en { $url }{ $hops ->
        [0] {""}
        [one] , tras una redirección
       *[other] , tras { $hops } redirecciones
    } (estado { $status })
