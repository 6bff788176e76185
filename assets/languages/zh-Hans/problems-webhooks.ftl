# Webhook 出了什么问题。地址是机密，不会出现在这些文字里。

problem-webhooks-unreadable =
    .title = 无法读取 Webhook 列表
    .why = 数据文件夹中的 webhooks.toml：{ $detail }
    .fix = 请确认这是你的文件。在此之前不会通知任何 Webhook。
problem-webhooks-not-toml =
    .title = Webhook 列表已损坏
    .why = 数据文件夹中的 webhooks.toml 不是 Webhook 列表。
    .fix = 请更正该文件，或将其删除并重新添加 Webhook。
problem-webhooks-unwritten =
    .title = 无法存储 Webhook 列表
    .why = 系统返回：{ $detail }
    .fix = 请释放磁盘空间，并确认数据文件夹属于你。
problem-webhook-unknown =
    .title = 没有这个 Webhook
    .why = 没有名为“{ $name }”的 Webhook。
    .fix = 请在列表中查看名称。
problem-webhook-flawed =
    .title = 有一个 Webhook 无法使用
    .why = webhooks.toml 的第 { $number } 项：{ SAID($flaw) }。
    .fix = 请更正该文件；Airlift 会自动重新读取。
problem-webhook-wrong =
    .title = 这个 Webhook 无法使用
    .why = { SAID($flaw) }。
    .fix = 请更改后重试。
