# What webhooks and notifications tell: `$app` is a build, such as Kestrel 1.2.0 (340), `$device` a phone with its system.

hook-delivered = { $app } was delivered to a phone
hook-delivered-to = { $app } was delivered to { $device }
hook-help = A phone needs help with { $app }
hook-help-of = { $device } needs help with { $app }
hook-help-plain = A phone needs help
hook-help-plain-of = { $device } needs help
hook-with-problem = { SAID($said) }: { SAID($problem) }
hook-appeared = New build: { $app }
hook-expires = { $app } cannot be installed after { DATE($day) }
hook-more = { $count ->
        [one] And one more
       *[other] And { COUNT($count) } more
    }
hook-test = Airlift can write here
hook-open = Install page
hook-flaw = { $flaw ->
        [name] A name has 1 to 60 letters in one line, and each webhook has its own
        [kind] The kind is slack, teams, discord, google-chat, dingtalk, feishu or json
        [url] The address must begin with https://, and have no user name
        [secret] A secret has 1 to 500 letters in one line
        [unsigned] Only JSON, DingTalk and Feishu take a secret
        [events] The events are delivered, needs-help, appeared and expires-soon, at least one of them
        [tells] What may be told is device, link, file and problem
       *[several] There are 20 webhooks already
    }
