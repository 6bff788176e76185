# Webhookの問題。アドレスは秘密なので、どの文にも含まれない。

problem-webhooks-unreadable =
    .title = Webhookのリストを読み込めません
    .why = データフォルダのwebhooks.toml：{ $detail }
    .fix = 自分のファイルか確認してください。それまではどのWebhookにも通知されません。
problem-webhooks-not-toml =
    .title = Webhookのリストが壊れています
    .why = データフォルダのwebhooks.tomlはWebhookのリストではありません。
    .fix = ファイルを修正するか、削除してWebhookを追加し直してください。
problem-webhooks-unwritten =
    .title = Webhookのリストを保存できません
    .why = システムの応答：{ $detail }
    .fix = ディスクの空きを増やし、データフォルダが自分のものか確認してください。
problem-webhook-unknown =
    .title = そのWebhookはありません
    .why = 「{ $name }」という名前のWebhookはありません。
    .fix = リストで名前を確認してください。
problem-webhook-flawed =
    .title = 使用できないWebhookがあります
    .why = webhooks.tomlの{ $number }番目：{ SAID($flaw) }。
    .fix = ファイルを修正してください。Airliftが自動的に読み込み直します。
problem-webhook-wrong =
    .title = このWebhookは使用できません
    .why = { SAID($flaw) }。
    .fix = 修正してもう一度お試しください。
