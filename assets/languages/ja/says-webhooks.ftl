# Webhookと通知の文。`$app`はビルド（例：Kestrel 1.2.0 (340)）、`$device`は端末とそのシステム。

hook-delivered = { $app }が端末に配信されました
hook-delivered-to = { $app }が{ $device }に配信されました
hook-help = 端末で{ $app }のインストールに問題があります
hook-help-of = { $device }で{ $app }のインストールに問題があります
hook-help-plain = 端末でインストールに問題があります
hook-help-plain-of = { $device }でインストールに問題があります
hook-with-problem = { SAID($said) }：{ SAID($problem) }
hook-appeared = 新しいビルド：{ $app }
hook-expires = { $app }は{ DATE($day) }を過ぎるとインストールできません
hook-more = { $count ->
        *[other] ほか{ COUNT($count) }件
    }
hook-test = Airliftはここに書き込めます
hook-open = インストールページ
hook-flaw = { $flaw ->
        [name] 名前は1行で1〜60文字、Webhookごとに別の名前にします
        [kind] 種類はslack、teams、discord、google-chat、dingtalk、feishu、jsonのいずれかです
        [url] アドレスはhttps://で始まり、ユーザ名を含まないものにします
        [secret] シークレットは1行で1〜500文字です
        [unsigned] シークレットを使えるのはJSON、DingTalk、Feishuだけです
        [events] イベントはdelivered、needs-help、appeared、expires-soonで、1つ以上必要です
        [tells] 伝えられるのはdevice、link、file、problemです
       *[several] Webhookはすでに20個あります
    }
