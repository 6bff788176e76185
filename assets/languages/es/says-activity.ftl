# What phones do: where a delivery stands, and its steps. They claim only what is known: a file was delivered; that it was installed
# cannot be seen from here.

stage-page = Abrió la página de instalación
stage-set-up = Abrió la página de configuración
stage-on-android = No puede instalar apps de iOS
stage-on-computer = Abrió la página en un ordenador
stage-profile = Tiene el perfil de Airlift: instálalo en Ajustes y activa la confianza
stage-trusts = Configurado: confía en Airlift
stage-prompt = iOS pregunta: toca «Instalar»
stage-not-answered = Canceló o no respondió a la pregunta de instalación
stage-agreed = Aceptada: la descarga empieza pronto
stage-not-started = Aceptada, pero sin empezar: elimina el icono gris e inténtalo de nuevo
stage-stalled = Detenida · { SIZE($done, $size) } de { SIZE($size) }
stage-downloading = Descargando · { SIZE($done, $size) } de { SIZE($size) }
stage-delivered = Archivo entregado
stage-file-gone = Interrumpida: el archivo cambió o ya no está en este ordenador
stage-ended-before = Airlift se cerró antes de empezar la descarga
stage-ended = Airlift se cerró en { SIZE($done, $size) } de { SIZE($size) }
stage-may-resume = Interrumpida en { SIZE($done, $size) } de { SIZE($size) }: suele seguir antes de 5 minutos
stage-broke-off = Interrumpida en { SIZE($done, $size) } de { SIZE($size) }
stage-refused = { $profile ->
        [true] No confía en Airlift: activa el interruptor
       *[false] Aún no confía en Airlift
    }

step-of-page = Abrió la página de instalación
step-of-set-up-page = Abrió la página de configuración
step-of-profile = Descargó el perfil de Airlift
step-of-trust = Confía en Airlift
step-refused = Rechazó el certificado de Airlift
step-refused-with = Rechazó el certificado de Airlift ({ $alert })
step-manifest = Descargó el manifiesto: iOS preguntó si instalar
step-not-answered = Sin respuesta durante un minuto
step-agreed = Aceptó la instalación
step-not-started = No pidió el paquete durante un minuto
step-began = La descarga empezó
step-interrupted = { $cause ->
        [phone-left] Interrumpida
        [file-gone] El archivo cambió o ya no está: interrumpida
       *[airlift-ended] Airlift se cerró
    } en { SIZE($size) }
step-resumed = Continuó en { SIZE($size) }
step-replaced = El archivo cambió: empezó de nuevo
step-moved = Tiene una dirección nueva (antes: { $from })
step-delivered = Archivo entregado: el teléfono lo instala ahora
