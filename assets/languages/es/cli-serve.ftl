# `serve`: builds served until interrupted.

serve-still-reading = Aún se está leyendo; se empieza sin ella ({ $path })
serve-moved = Los teléfonos llegan ahora a este ordenador en { $address }; estos enlaces sustituyen a los de arriba
serve-proxy = El proxy debe reenviar todo a { $address }
serve-fingerprint = Huella digital para comparar con el teléfono:
serve-imported = El certificado está emitido por { SAID($issuer) }, para { LIST($names, commas: 1) }:
serve-port-taken = El puerto { $taken } está ocupado: se usa el { $used }
serve-begun = En servicio hasta que pulses Ctrl+C
# What a phone did.
serve-news = { $event ->
        [page] abrió la página de instalación
        [setup] abrió la página de configuración
        [profile] descargó el perfil de Airlift
        [trusted] confía en Airlift
        [manifest] tiene el manifiesto: iOS pregunta si instalar
        [package] descargando, { SIZE($done, $size) } de { SIZE($size) }
        [resumed] continúa, { SIZE($done, $size) } de { SIZE($size) }
        [delivered] archivo entregado
        [interrupted] interrumpida en { SIZE($done, $size) } de { SIZE($size) }
       *[refused] no confía en Airlift: activa el interruptor
    }
serve-back = { $path } se ofrece de nuevo

# After Ctrl+C, while phones download.
serve-waiting = Esperando a que { $downloads ->
        [one] termine 1 descarga
       *[other] terminen { $downloads } descargas
    }, { $seconds } s como máximo; pulsa Ctrl+C otra vez para detener ahora
# What became of a download.
serve-became = { $end ->
        [delivered] archivo entregado
        [cut-off] interrumpida en { SIZE($done, $size) } de { SIZE($size) }
       *[left] no terminó
    }
serve-no-room = El código QR necesita { COUNT($columns) } columnas y { COUNT($lines) } líneas: agranda el terminal, o abre la página de instalación en el teléfono.
