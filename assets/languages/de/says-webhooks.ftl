# Was Webhooks und Mitteilungen sagen: `$app` ist ein Build, etwa Kestrel 1.2.0 (340), `$device` ein Gerät mit seinem System.

hook-delivered = { $app } wurde an ein Gerät ausgeliefert
hook-delivered-to = { $app } wurde ausgeliefert: { $device }
hook-help = Ein Gerät braucht Hilfe mit { $app }
hook-help-of = { $device } braucht Hilfe mit { $app }
hook-help-plain = Ein Gerät braucht Hilfe
hook-help-plain-of = { $device } braucht Hilfe
hook-with-problem = { SAID($said) }: { SAID($problem) }
hook-appeared = Neuer Build: { $app }
hook-expires = { $app } lässt sich nach dem { DATE($day) } nicht mehr installieren
hook-more = { $count ->
        [one] Und ein weiteres Ereignis
       *[other] Und { COUNT($count) } weitere Ereignisse
    }
hook-test = Airlift kann hier schreiben
hook-open = Installationsseite
hook-flaw = { $flaw ->
        [name] Ein Name hat 1 bis 60 Zeichen in einer Zeile, und jeder Webhook hat einen eigenen
        [kind] Die Art ist slack, teams, discord, google-chat, dingtalk, feishu oder json
        [url] Die Adresse muss mit https:// beginnen und darf keinen Benutzernamen enthalten
        [secret] Ein Geheimnis hat 1 bis 500 Zeichen in einer Zeile
        [unsigned] Nur JSON, DingTalk und Feishu nehmen ein Geheimnis
        [events] Die Ereignisse sind delivered, needs-help, appeared und expires-soon, mindestens eines davon
        [tells] Mitgeteilt werden dürfen device, link, file und problem
       *[several] Es gibt schon 20 Webhooks
    }
