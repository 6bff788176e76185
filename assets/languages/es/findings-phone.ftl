# What is said of phones: whether a build fits them, and what their way through it tells.

# Phones that came, and devices that somebody named
device-malformed =
    .title = { $count ->
        [1] «{ $name }» no tiene un UDID válido
       *[other] «{ $name }» y otros no tienen un UDID válido
    }
    .why = Tiene { $digits } letras y cifras. Un UDID tiene 40, u 8 y 16 con un guion en medio, y solo 0–9 y A–F.
    .fix = Copia de nuevo el UDID completo.
device-not-in-profile =
    .title = { LIST($names) } no { $count ->
        [one] está
       *[other] están
    } en el perfil de esta compilación
    .why = Una compilación de este tipo solo se instala en { $listed ->
        [one] el único dispositivo
       *[other] los { $listed } dispositivos
    } de su perfil.
    .fix = Añade el dispositivo a tu cuenta de Apple, renueva el perfil y exporta de nuevo.
devices-in-profile =
    .title = { $count ->
        [one] El dispositivo indicado está en el perfil
       *[other] Los { $count } dispositivos indicados están en el perfil
    }
phone-too-old =
    .title = { SAID($phones) } { $count ->
        [one] tiene { $os }: demasiado antiguo para esta compilación
       *[other] tienen un sistema demasiado antiguo para esta compilación
    }
    .why = Esta compilación necesita iOS { $minimum } o posterior; los teléfonos más antiguos muestran «No se puede descargar la app».
    .fix = Actualiza el teléfono, o compila para una versión anterior de iOS.
phones-new-enough =
    .title = Los teléfonos que llegaron tienen iOS { $minimum } o posterior
phone-of-wrong-family =
    .title = { SAID($phones) }: no compatible con una app para iPad
    .why = La compilación es solo para iPad; los iPhone la rechazan.
    .fix = Pruébala en un iPad, o compila también para iPhone.
phone-not-in-variant =
    .title = { SAID($phones) }: no compatible con esta variante
    .why = Xcode la redujo para { LIST($variant) }, y los demás dispositivos la rechazan.
    .fix = Exporta la compilación para todos los dispositivos, sin reducirla (thinning).
phone-lacks-capability =
    .title = { SAID($phones) } { $count ->
        [one] no tiene
       *[other] no tienen
    } «{ $capability }», que la compilación exige
    .why = Los teléfonos sin ello rechazan la app.
    .fix = Quítalo de UIRequiredDeviceCapabilities, o prueba con otro teléfono.

# Before the manifest
phone-refused-certificate =
    .title = No confía en Airlift: activa el interruptor
    .why = Se detuvo en cuanto vio el certificado{ $told ->
        [true] { " " }({ $alert })
       *[false] { "" }
    }.
    .fix = Instala el perfil en el teléfono y activa el interruptor en Ajustes › General › Información › Ajustes de confianza de los certificados. También puede ser cosa de una VPN o un proxy.
trust-switch-missing =
    .title = { $os } a veces oculta el interruptor de confianza
    .why = Apple lo corrigió en una versión posterior.
    .fix = Reinicia el teléfono o actualízalo.
profile-lapsed =
    .title = Descargó el perfil de Airlift, pero no lo instaló a tiempo
    .why = iOS borra un perfil descargado después de ocho minutos.
    .fix = Toca de nuevo «Descargar perfil» en la página de configuración y abre Ajustes enseguida.
profile-waits =
    .title = Tiene el perfil de Airlift: instálalo en Ajustes y activa la confianza
    .why = Un perfil descargado no hace nada hasta que se instala y se confía en él.
    .fix = Abre Ajustes en el teléfono, toca «Perfil descargado» y activa la confianza en General › Información › Ajustes de confianza de los certificados.
other-browser =
    .title = Abrió la página en { $browser }
    .why = Los navegadores dentro de apps ignoran los enlaces de instalación: tocarlos no hace nada.
    .fix = Abre la página en Safari: toca los tres puntos o la brújula y luego «Abrir en Safari».
opened-on-a-mac =
    .title = Abrió la página en un Mac, o en un iPad que se presenta como Mac
    .why = Un Mac no puede usar enlaces de instalación: «Safari no puede abrir la página porque la dirección no es válida».
    .fix = Escanea el código con el propio iPhone o iPad.
only-opened-the-page =
    .title = Abrió la página de instalación, pero aún no tocó Instalar
    .why = O alguien tocó Cancelar cuando iOS preguntó si abrir el enlace en iTunes: tocar después no hace nada.
    .fix = Vuelve a cargar la página, toca Instalar y luego Abrir.

# After the manifest
did-not-answer =
    .title = Canceló o no respondió a la pregunta de instalación
    .why = Nadie tocó Instalar, o iOS rechazó el manifiesto sin ningún mensaje.
    .fix = Toca otra vez Instalar y responde a la pregunta.
never-asked-for-package =
    .title = Aceptada, pero la descarga no empezó
    .why = La app está en el teléfono desde el App Store, o una descarga anterior quedó atascada.
    .fix = Elimina del teléfono la app o su icono gris, reinícialo e inténtalo de nuevo.
download-stalled =
    .title = Detenida en { SIZE($done, $total) } de { SIZE($total) }
    .why = El teléfono está en reposo o su Wi-Fi es débil.
    .fix = Activa el teléfono y quédate cerca.
download-broke-off =
    .title = La descarga se interrumpió en { SIZE($done, $total) } de { SIZE($total) }
    .why = { $resumes ->
        [true] Los teléfonos suelen reanudarla antes de cinco minutos.
       *[false] El teléfono salió de la red Wi-Fi, entró en reposo o dejó de intentarlo.
    }
    .fix = Quédate en esta Wi-Fi e inténtalo de nuevo.
airlift-ended =
    .title = Airlift se cerró en { SIZE($done, $total) } de { SIZE($total) }
    .why = El teléfono continúa desde ahí, o empieza de nuevo.
    .fix = Toca otra vez Instalar.
package-vanished =
    .title = Interrumpida: el archivo de este ordenador cambió o ya no está
    .why = Un teléfono no debe recibir la mitad de una compilación y la mitad de otra.
    .fix = Espera a que Airlift haya leído el archivo nuevo y toca otra vez Instalar.

# What the build does to this phone
this-phone-too-old =
    .title = { $os } es demasiado antiguo: la compilación necesita { $minimum }
    .why = El teléfono muestra «No se puede descargar la app» cuando lee el paquete.
    .fix = Actualiza el teléfono, o compila para una versión anterior de iOS.
this-phone-of-wrong-family =
    .title = La compilación es solo para iPad
    .why = Un iPhone la rechaza cuando lee el paquete.
    .fix = Pruébala en un iPad.
this-phone-not-in-variant =
    .title = La compilación es una variante solo para { LIST($variant) }
    .why = Los demás dispositivos la rechazan cuando leen el paquete.
    .fix = Exporta la compilación para todos los dispositivos, sin reducirla (thinning).
phone-throws-away =
    .title = Borrará la app: el manifiesto nombra otro identificador
    .why = El manifiesto dice { $identifier }, pero la app es { $own }.
    .fix = Usa en el manifiesto el identificador de la app e instala de nuevo.
