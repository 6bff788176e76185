# 設定 › 通知：デスクトップに表示する内容と、ほかの通知先。

notify-section = 通知
notify-here = このコンピュータ（ウインドウが背面にあるとき）
notify-name = { $kind ->
        [delivered] ビルドが配信された
        [needs-help] 端末でインストールに問題がある
        [appeared] ビルドが追加された
       *[expires-soon] ビルドの期限が近い
    }
notify-why = { $kind ->
        [delivered] 端末がファイル全体を受信し、インストール中です。
        [needs-help] 何かがインストールを妨げています。
        [appeared] 追加の方法は問いません。
       *[expires-soon] 端末がインストールを拒否する1週間前です。
    }
notify-part = { $part ->
        [device] 端末の機種とシステム
        [link] インストールページのリンク
        [file] ファイル名
       *[problem] インストールを妨げている原因
    }

hooks-title = チャットとサーバ
hooks-add = Webhookを追加
hooks-add-why = Slack、Microsoft Teams、Discord、Google Chat、DingTalk、Feishu、または独自のサーバ
hooks-open = 追加…
hooks-name = 名前
hooks-kind = 種類
hooks-address = アドレス
hooks-address-why = 秘密の情報です。再び表示されることはありません。
hooks-secret = シークレット
hooks-secret-why = メッセージに署名します。空でもかまいません。
hooks-told = 通知する出来事
hooks-also = 追加で伝える内容
hooks-test = テスト
hooks-save = 追加
hooks-no-answer = 応答はまだありません
hooks-line =
    { $kind } · { $host }
    { $answer }
