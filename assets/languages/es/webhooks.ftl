# airlift-cli webhook

webhook-added = Desde ahora se avisa a { $name }. Para probarlo: airlift-cli webhook test { $name }
webhook-removed = Ya no se avisa a { $name }
webhook-none = No hay ningún webhook configurado
webhook-events = eventos
webhook-tells = dice también
webhook-last-answer = respuesta
webhook-tells-nothing = nada más
webhook-no-answer = ninguna
webhook-file-unread = No se puede leer { $path }: { $error }

# What a webhook said; `$detail` in the words of who listens there
webhook-answer = { $outcome ->
        [taken] aceptado ({ $status })
        [redirected] lleva a otro lugar ({ $status }), y eso no se sigue
        [refused] rechazado ({ $status }): { $detail }
        [too-slow] sin respuesta a tiempo
        [queue-full] había demasiados mensajes en espera y uno se descartó
       *[unreachable] no se pudo contactar: { $detail }
    }
