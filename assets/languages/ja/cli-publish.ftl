# `publish`, `published` and `unpublish`: builds beyond this network.

publish-going = { $name } を公開中：{ $percent }%
publish-done = { $build } を公開しました
# Labels, at most 13 characters.
publish-all-builds = すべてのビルド
publish-ends = 終了
publish-no-end = 期限なし
publish-nothing = { $to } に Airlift が公開したものはありません
publish-withdrawn = { $build } の公開を取り消しました
publish-nothing-to-withdraw = 取り消すものはありません
publish-state = { $state ->
    [begun] 中断
    [ended] 終了
    [withdrawn] 取り消し済み
   *[published] 公開中
}
publish-tried = デバイスとして試した結果：
publish-destination-expected = { $flaw ->
    [empty] フォルダ、または s3://BUCKET、gs://BUCKET、az://ACCOUNT/CONTAINER、davs://HOST/PATH
    [incomplete] バケット、コンテナ、またはホストがありません
    [secret] キーやパスワードはアドレスではなく環境変数で指定してください
    [name] 名前に使えるのは英数字と . - _ だけです
    [option] ? の後に書けるのは endpoint と region だけです
   *[scheme] s3://、gs://、az://、davs://、またはフォルダ
}
