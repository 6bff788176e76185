# Lo que dicen los webhooks y las notificaciones: `$app` es una compilación, como Kestrel 1.2.0 (340), `$device` un teléfono y su sistema.

hook-delivered = { $app } se ha entregado a un teléfono
hook-delivered-to = { $app } se ha entregado: { $device }
hook-help = Un teléfono necesita ayuda con { $app }
hook-help-of = { $device } necesita ayuda con { $app }
hook-help-plain = Un teléfono necesita ayuda
hook-help-plain-of = { $device } necesita ayuda
hook-with-problem = { SAID($said) }: { SAID($problem) }
hook-appeared = Nueva compilación: { $app }
hook-expires = { $app } no se podrá instalar después del { DATE($day) }
hook-more = { $count ->
        [one] Y uno más
       *[other] Y { COUNT($count) } más
    }
hook-test = Airlift puede escribir aquí
hook-open = Página de instalación
hook-flaw = { $flaw ->
        [name] Un nombre tiene de 1 a 60 caracteres en una línea, y cada webhook tiene el suyo
        [kind] El tipo es slack, teams, discord, google-chat, dingtalk, feishu o json
        [url] La dirección debe empezar por https:// y no llevar nombre de usuario
        [secret] Un secreto tiene de 1 a 500 caracteres en una línea
        [unsigned] Solo JSON, DingTalk y Feishu aceptan un secreto
        [events] Los eventos son delivered, needs-help, appeared y expires-soon, al menos uno
        [tells] Se puede contar device, link, file y problem
       *[several] Ya hay 20 webhooks
    }
