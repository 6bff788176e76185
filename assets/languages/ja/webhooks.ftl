# airlift-cli webhook

webhook-added = これから{ $name }に通知します。テスト：airlift-cli webhook test { $name }
webhook-removed = { $name }への通知を終了しました
webhook-none = Webhookは設定されていません
webhook-events = イベント
webhook-tells = 追加の内容
webhook-last-answer = 最後の応答
webhook-tells-nothing = なし
webhook-no-answer = まだありません
webhook-file-unread = { $path }を読み込めません：{ $error }

# What a webhook said; `$detail` in the words of who listens there
webhook-answer = { $outcome ->
        [taken] 受け付けられました（{ $status }）
        [redirected] 別の場所への転送です（{ $status }）。転送先には送信しません
        [refused] 拒否されました（{ $status }）：{ $detail }
        [too-slow] 時間内に応答がありません
        [queue-full] 待機中のメッセージが多すぎるため、1件を破棄しました
       *[unreachable] 接続できません：{ $detail }
    }
