# What is said of this computer's endpoint: its certificate, the network, and the way to it.

-reset-authority = このコンピュータの時計を直してください。時計が正しい場合は、Airliftを終了してairlift-cli identity resetを実行し、すべての端末をセットアップし直してください。
authority-over =
    .title = Airliftの認証局は{ DATE($day) }に期限切れになりました
    .why = 端末はこの認証局の証明書を信頼しなくなり、「サーバに接続できません」と表示します。
    .fix = { -reset-authority }
authority-not-begun =
    .title = Airliftの認証局は{ DATE($day) }になるまで有効になりません
    .why = 時計が進んでいるときに作成されました。その日まで端末はこの認証局の証明書を信頼せず、「サーバに接続できません」と表示します。
    .fix = { -reset-authority }
authority-ends-soon =
    .title = { $days ->
        [0] Airliftの認証局は1日以内に期限切れになります
       *[other] Airliftの認証局はあと{ COUNT($days) }日で期限切れになります
    }
    .why = { DATE($day) }から、端末は「サーバに接続できません」と表示します。
    .fix = 誰も使っていないときにAirliftを終了し、airlift-cli identity resetを実行してください。その後、すべての端末をセットアップし直してください。
certificate-expired =
    .title = { $brought ->
        [true] 独自の証明書
       *[false] Airliftの証明書
    }は{ DATE($day) }に期限切れになりました
    .why = 端末は「サーバに接続できません」と表示します。
    .fix = { $brought ->
        [true] 入手元で更新してください。その後、Airliftが自動的に新しいファイルを使います。
       *[false] ここで更新してください。すでにAirliftを信頼している端末では、何もする必要はありません。
    }
certificate-expires-soon =
    .title = { $brought ->
        [true] 独自の証明書
       *[false] Airliftの証明書
    }は{ $days ->
        [0] 1日以内に期限切れになります
       *[other] あと{ COUNT($days) }日で期限切れになります
    }
    .why = { DATE($day) }から、端末は「サーバに接続できません」と表示します。
    .fix = { $brought ->
        [true] 入手元で更新してください。その後、Airliftが自動的に新しいファイルを使います。
       *[false] ここで更新してください。すでにAirliftを信頼している端末では、何もする必要はありません。
    }
certificate-refused =
    .title = 端末は証明書を拒否します
    .why = { SAID($first) }。{ $more ->
        [0] { "" }
       *[other] ほかに{ COUNT($more) }件のルールも満たしていません。
    }
    .fix = Appleのルールをすべて満たす証明書を使ってください。
certificate-good =
    .title = 証明書はAppleの{ COUNT($rules) }件のルールをすべて満たしています
no-network =
    .title = このコンピュータはネットワークに接続していません
    .why = 端末はこのコンピュータに接続できません。
    .fix = 端末と同じWi-Fiに接続してください。
only-this-computer =
    .title = リンクの{ $host }には、このコンピュータしか接続できません
    .why = 端末では、端末自身を指します。
    .fix = ネットワークのアドレスを指定するか、--hostなしでAirliftを起動してください。
no-more-connections =
    .title = 新しい端末は待機が必要です
    .why = システムがAirliftにこれ以上の接続を許可していません。
    .fix = 多くのファイルを使うプログラムを閉じるか、ダウンロードが完了するまでお待ちください。
set-up-needed =
    .title = 新しい端末は一度セットアップが必要です
    .why = このコンピュータを信頼するまで、端末は「サーバに接続できません」と表示します。
    .fix = 端末でセットアップコードをスキャンし、表示される手順に従ってください。
nobody-came =
    .title = { $host }に接続した端末はまだありません
    .why = { $count ->
        [0] ゲストネットワーク、ファイアウォール、または別のネットワークが端末をブロックしている可能性があります。
       *[other] ここでオンになっている{ LIST($firewalls) }が端末をブロックしている可能性があります。ゲストネットワークの可能性もあります。
    }
    .fix = 端末が接続に失敗した場合は、「接続性」を開いてください。
was-reached =
    .title = 端末はこのコンピュータに接続できます
