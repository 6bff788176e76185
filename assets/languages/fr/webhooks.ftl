# airlift-cli webhook

webhook-added = { $name } est averti à partir de maintenant. Pour essayer : airlift-cli webhook test { $name }
webhook-removed = { $name } n’est plus averti
webhook-none = Aucun webhook n’est configuré
webhook-events = événements
webhook-tells = dit aussi
webhook-last-answer = réponse
webhook-tells-nothing = rien d’autre
webhook-no-answer = aucune
webhook-file-unread = Impossible de lire { $path } : { $error }

# What a webhook said; `$detail` in the words of who listens there
webhook-answer = { $outcome ->
        [taken] accepté ({ $status })
        [redirected] mène ailleurs ({ $status }), ce qui n’est pas suivi
        [refused] refusé ({ $status }) : { $detail }
        [too-slow] pas de réponse à temps
        [queue-full] trop de messages attendaient, l’un a été abandonné
       *[unreachable] injoignable : { $detail }
    }
