# Publish…: the sheet that puts a build where phones beyond this network find it.

# A row of the build’s menu, and of the menu bar.
publishing-open = 公開…
publishing-title = { $name }を公開
publishing-where = 公開先
publishing-folder-card = 静的サイトのフォルダ
publishing-folder-card-note = 中身をWebサーバが配信します
publishing-bucket-card = S3互換バケット
publishing-bucket-card-note = Amazon、R2、MinIOなど
publishing-add = 公開先を追加
publishing-kind = { $kind ->
    [folder] 静的サイトのフォルダ
    [s3] S3互換バケット
    [gcs] Google Cloud Storageのバケット
    [azure] Azure Blob Storageのコンテナ
   *[webdav] WebDAVフォルダ
}
publishing-no-keys = キーなし
publishing-to = 公開先
publishing-to-hint = s3://bucket/prefixまたはフォルダ
publishing-to-flaw = { $flaw ->
    [incomplete] バケット、コンテナ、またはホストがありません
    [secret] キーはアドレスではなく下の欄に入力してください
    [name] 名前に使えるのは英数字と . - _ だけです
    [option] ?の後に置けるのはendpointとregionだけです
   *[scheme] フォルダを選ぶか、s3://、gs://、az://、davs://で始めてください
}
publishing-choose-folder = フォルダを選択…
publishing-choose-folder-title = 公開先のフォルダを選択
publishing-user = アクセスキーまたはユーザ
publishing-secret = シークレットキーまたはパスワード
publishing-keys-note = このコンピュータに保存され、読めるのは自分だけです。環境変数のキーを使うには、両方を空のままにしてください。
publishing-forget = { $name }を削除
publishing-forget-title = { $name }を削除しますか？
publishing-forget-why = アドレスとキーがこのコンピュータから削除されます。公開済みのものはそのまま残ります。
publishing-forget-verb = 削除
publishing-link = リンク
publishing-address = 公開アドレス
publishing-address-note = { $kind ->
    [folder] 端末が開くアドレス。フォルダにつながります
   *[storage] 端末が開くアドレス。ストレージにつながります
}
publishing-address-flaw = { $flaw ->
    [missing] 先に公開アドレスを入力してください
    [https] https://で始まる必要があります
    [dots] バケット名にドットがあり、端末が拒否します
   *[wrong] アドレスではありません
}
publishing-who = 見つけられる人
publishing-private = 非公開リンク
publishing-plain = 読めるパス
publishing-private-note = 推測できません。知っている人はインストールできます
publishing-plain-note = kestrel/5.2.0-1187など。誰でも推測できます
publishing-until = 期限
publishing-until-note = ビルドの署名より長くはなりません
publishing-profile-ends = プロファイルの期限
publishing-days = { $days }日間
publishing-no-end = 期限なし
publishing-files = アップロードするもの
publishing-about = 約{ $size }
publishing-package = パッケージ
publishing-manifest = マニフェスト
publishing-icons = アイコン
publishing-page = インストールページ
publishing-page-note = Airliftのすべての言語で
publishing-order-note = ページは最後にアップロードされるので、リンクが未完成になることはありません。
publishing-publish = 公開
publishing-anyway = それでも公開
publishing-anyway-title = 端末はこのビルドを拒否します
publishing-anyway-why = { $why }。ページにもそう表示されます。
publishing-file-gone = このビルドのファイルがありません
publishing-going-to = { $name }にアップロード中
publishing-amount = { SIZE($total) }中{ SIZE($done, $total) }
publishing-rate = { SIZE($rate) }/秒
publishing-seconds-left = 残り{ $seconds }秒
publishing-minutes-left = 残り{ $minutes }分
publishing-waiting = { $after ->
    [page] すべての言語で
    [last] 最後。最新のビルドにつながります
   *[package] パッケージの後
}
publishing-there = アップロードして読み直しました
publishing-already-there = すでにあります
publishing-app-page = すべてのビルド
publishing-try = 端末として試す
publishing-try-note = 公開アドレスから
publishing-trying = これまでに{ $count }ステップ
publishing-goes-on = 閉じても続きます。進み具合は上のバーに表示されます。
publishing-stop = 中止…
publishing-stop-title = 公開を中止しますか？
publishing-stop-why = すでにアップロードされたものにつながるページはありません。もう一度公開すると続きから再開します。
publishing-stop-verb = 中止
# What the top bar says while the sheet is closed.
publishing-bar = 公開中 { PERCENT($n) }
publishing-bar-trying = 端末として試しています
publishing-bar-done = 公開しました
publishing-bar-failed = 公開できませんでした
publishing-bar-withdrawn = 公開を取り消しました
publishing-tried = 端末として試した結果：{ $count }中{ $passed }成功
publishing-untried = 公開しましたが、端末としては試していません
publishing-show-steps = ステップを表示
publishing-hide-steps = ステップを隠す
publishing-anywhere = どこでも設定なしで開きます。アドレスには公的な証明書があります。
publishing-no-code = 端末が失敗する間はコードを表示しません。
publishing-show-code = それでも表示
publishing-open-page = ページを開く
publishing-change = 公開先を変更…
publishing-withdraw = 公開を取り消す…
publishing-withdraw-title = このビルドの公開を取り消しますか？
publishing-withdraw-why = ファイルが削除され、ページにもそう表示されます。インストール済みの端末には残ります。
publishing-withdraw-verb = 公開を取り消す
publishing-withdrawing = 公開を取り消し中…
publishing-withdrawn = ビルドの公開を取り消しました。ファイルは削除され、ページにもそう表示されます。
# Said aloud.
publishing-announced-done = { $name }を公開しました。{ $result }
