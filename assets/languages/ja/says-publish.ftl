# What is said of publishing by the window and the command line alike.

publish-who-may-read = { $kind ->
    [s3] デバイスはキーを持っていません。誰でもオブジェクトを読めるようにする（バケットポリシーで s3:GetObject を許可し、Block Public Access をオフ）か、バケットの前に公開ドメインを置いてください。
    [gcs] デバイスはキーを持っていません。誰でもオブジェクトを読めるようにしてください（allUsers に Storage Object Viewer のロール）。
    [azure] デバイスはキーを持っていません。コンテナの匿名アクセスを「BLOB」にしてください。
   *[web] デバイスはキーを持っていません。Web サーバーがパスワードなしで GET と HEAD に応答するようにしてください。
}
