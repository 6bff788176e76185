# Webhook 和通知的文字：`$app` 是构建，例如 Kestrel 1.2.0 (340)；`$device` 是手机及其系统。

hook-delivered = { $app } 已传送到一部手机
hook-delivered-to = { $app } 已传送到 { $device }
hook-help = 一部手机在安装 { $app } 时需要帮助
hook-help-of = { $device } 在安装 { $app } 时需要帮助
hook-help-plain = 一部手机需要帮助
hook-help-plain-of = { $device } 需要帮助
hook-with-problem = { SAID($said) }：{ SAID($problem) }
hook-appeared = 新构建：{ $app }
hook-expires = { $app } 在{ DATE($day) }之后将无法安装
hook-more = { $count ->
        *[other] 还有 { COUNT($count) } 条
    }
hook-test = Airlift 可以在此发送消息
hook-open = 安装页面
hook-flaw = { $flaw ->
        [name] 名称为一行 1 至 60 个字符，且每个 Webhook 各不相同
        [kind] 类型为 slack、teams、discord、google-chat、dingtalk、feishu 或 json
        [url] 地址必须以 https:// 开头，且不含用户名
        [secret] 密钥为一行 1 至 500 个字符
        [unsigned] 只有 JSON、DingTalk 和飞书可使用密钥
        [events] 事件为 delivered、needs-help、appeared 和 expires-soon，至少一个
        [tells] 可告知的内容为 device、link、file 和 problem
       *[several] 已有 20 个 Webhook
    }
