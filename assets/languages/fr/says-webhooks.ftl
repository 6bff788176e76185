# Ce que disent les webhooks et les notifications : `$app` est un build, tel que Kestrel 1.2.0 (340), `$device` un téléphone et son système.

hook-delivered = { $app } a été livré à un téléphone
hook-delivered-to = { $app } a été livré : { $device }
hook-help = Un téléphone a besoin d’aide avec { $app }
hook-help-of = { $device } : besoin d’aide avec { $app }
hook-help-plain = Un téléphone a besoin d’aide
hook-help-plain-of = { $device } : besoin d’aide
hook-with-problem = { SAID($said) } : { SAID($problem) }
hook-appeared = Nouveau build : { $app }
hook-expires = { $app } ne pourra plus être installé après le { DATE($day) }
hook-more = { $count ->
        [one] Et { COUNT($count) } autre
       *[other] Et { COUNT($count) } autres
    }
hook-test = Airlift peut écrire ici
hook-open = Page d’installation
hook-flaw = { $flaw ->
        [name] Un nom compte 1 à 60 caractères sur une ligne, et chaque webhook a le sien
        [kind] Le type est slack, teams, discord, google-chat, dingtalk, feishu ou json
        [url] L’adresse doit commencer par https:// et ne contenir aucun nom d’utilisateur
        [secret] Un secret compte 1 à 500 caractères sur une ligne
        [unsigned] Seuls JSON, DingTalk et Feishu prennent un secret
        [events] Les événements sont delivered, needs-help, appeared et expires-soon, au moins un
        [tells] Ce qui peut être dit : device, link, file et problem
       *[several] Il y a déjà 20 webhooks
    }
