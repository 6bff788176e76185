# airlift-cli webhook

webhook-added = { $name } erfährt ab jetzt, was geschieht. Zum Ausprobieren: airlift-cli webhook test { $name }
webhook-removed = { $name } erfährt nichts mehr
webhook-none = Es ist kein Webhook eingerichtet
webhook-events = Ereignisse
webhook-tells = sagt auch
webhook-last-answer = Antwort
webhook-tells-nothing = sonst nichts
webhook-no-answer = noch keine
webhook-file-unread = { $path } lässt sich nicht lesen: { $error }

# What a webhook said; `$detail` in the words of who listens there
webhook-answer = { $outcome ->
        [taken] angenommen ({ $status })
        [redirected] führt anderswohin ({ $status }), dem wird nicht gefolgt
        [refused] abgelehnt ({ $status }): { $detail }
        [too-slow] keine Antwort in der vorgesehenen Zeit
        [queue-full] zu viele Nachrichten warteten, eine wurde verworfen
       *[unreachable] nicht erreicht: { $detail }
    }
