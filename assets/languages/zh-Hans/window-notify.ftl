# 设置 › 通知：桌面显示的内容，以及还会通知谁。

notify-section = 通知
notify-here = 在此电脑上（窗口位于后台时）
notify-name = { $kind ->
        [delivered] 构建已传送
        [needs-help] 手机需要帮助
        [appeared] 有新构建
       *[expires-soon] 构建即将过期
    }
notify-why = { $kind ->
        [delivered] 手机已收到完整文件，正在安装。
        [needs-help] 有问题使其无法安装。
        [appeared] 无论以何种方式添加。
       *[expires-soon] 在手机拒绝安装的一周之前。
    }
notify-part = { $part ->
        [device] 手机的型号和系统
        [link] 安装页面的链接
        [file] 文件名
       *[problem] 手机无法安装的原因
    }

hooks-title = 聊天和服务器
hooks-add = 添加 Webhook
hooks-add-why = Slack、Microsoft Teams、Discord、Google Chat、钉钉、飞书，或你自己的服务器
hooks-open = 添加…
hooks-name = 名称
hooks-kind = 类型
hooks-address = 地址
hooks-address-why = 这是机密，之后不会再显示。
hooks-secret = 密钥
hooks-secret-why = 为每条消息签名。可留空。
hooks-told = 通知以下事件
hooks-also = 还告知
hooks-test = 测试
hooks-save = 添加
hooks-no-answer = 尚无回应
hooks-line =
    { $kind } · { $host }
    { $answer }
