# airlift-cli webhook

webhook-added = 从现在起会通知 { $name }。测试：airlift-cli webhook test { $name }
webhook-removed = 不再通知 { $name }
webhook-none = 尚未设置 Webhook
webhook-events = 事件
webhook-tells = 还告知
webhook-last-answer = 最近的回应
webhook-tells-nothing = 无其他内容
webhook-no-answer = 尚无
webhook-file-unread = 无法读取 { $path }：{ $error }

# What a webhook said; `$detail` in the words of who listens there
webhook-answer = { $outcome ->
        [taken] 已接受（{ $status }）
        [redirected] 指向其他地址（{ $status }），不会跟随
        [refused] 被拒绝（{ $status }）：{ $detail }
        [too-slow] 未及时回应
        [queue-full] 等待的消息过多，已丢弃一条
       *[unreachable] 无法连接：{ $detail }
    }
