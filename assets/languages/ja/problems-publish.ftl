# What went wrong while publishing: `$to` is the destination, `$detail` what it said, in its own words.

problem-publish-no-keys =
    .title = ストレージにはキーが必要です
    .why = { $to } のキーが指定されていません。
    .fix = AWS_ACCESS_KEY_ID や AWS_SECRET_ACCESS_KEY などの環境変数で指定するか、公開先と一緒に保存してください。
problem-publish-keys =
    .title = ストレージがキーを受け付けません
    .why = { $to } に登録されていないか、別の用途のキーです。応答：{ $detail }
    .fix = キーとそのアカウントを確認してください。
problem-publish-refused =
    .title = ストレージに拒否されました
    .why = このキーには { $to } での権限がありません。応答：{ $detail }
    .fix = このキーに、オブジェクトの一覧・読み取り・書き込み・削除を許可してください。
problem-publish-clock =
    .title = このコンピュータの時計がずれています
    .why = { $to } は、時刻が数分ずれた署名を拒否します。
    .fix = このコンピュータの時計を合わせてから、もう一度公開してください。
problem-publish-region =
    .title = バケットは別のリージョンにあります
    .why = { $to } は指定された場所にありません。応答：{ $detail }
    .fix = 公開先にリージョンを追加してください（例：?region=eu-central-1）。
problem-publish-no-place =
    .title = その場所はありません
    .why = { $to } が見つかりません。応答：{ $detail }
    .fix = 名前を確認し、バケット、コンテナ、またはフォルダを作成してください。
problem-publish-full =
    .title = 空き容量がありません
    .why = { $to } がいっぱいです。応答：{ $detail }
    .fix = 空きを作るか古いビルドの公開を取り消してから、もう一度公開してください。続きから再開します。
problem-publish-unreachable =
    .title = ストレージが応答しません
    .why = { $to } は何度試しても応答しませんでした：{ $detail }
    .fix = ネットワークを確認し、もう一度公開してください。続きから再開します。
problem-publish-not-alike =
    .title = アップロードした内容と異なるファイルがあります
    .why = { $to } の { $path } は送信した内容と一致しません。
    .fix = もう一度公開してください。繰り返す場合は、途中の何かがファイルを変更しています。
problem-publish-changed =
    .title = { $name } が読み込み中に変更されました
    .why = ファイルが公開を始めたときと異なります。
    .fix = ファイルが完成してから、もう一度公開してください。
problem-publish-disk =
    .title = ファイルを読み書きできませんでした
    .why = システムの応答：{ $detail }
    .fix = ディスクとフォルダの権限を確認してください。
problem-publish-failed =
    .title = 公開できませんでした
    .why = { $to } の応答：{ $detail }
    .fix = もう一度お試しください。以前に公開したものは引き続き使えます。
problem-publish-blocked =
    .title = デバイスは { $name } を拒否します
    .why = { $why }
    .fix = ビルドと署名をやり直すか、--anyway を付けて公開してください。
problem-publish-no-base-url =
    .title = 公開アドレスがありません
    .why = { $to } はフォルダです。デバイスがアクセスするアドレスがわかりません。
    .fix = フォルダを配信する https アドレスを --base-url で指定してください。
problem-publish-not-https =
    .title = デバイスは https でのみインストールします
    .why = 公開アドレス { $url } は https:// で始まっていません。
    .fix = --base-url で https アドレスを指定してください。
problem-publish-dots-in-bucket =
    .title = バケット名にドットがあります
    .why = デバイスは { $url } を拒否します。Amazon の証明書は、ドットが一つ多いホスト名には有効ではありません。
    .fix = ドットのないバケット、--base-url で独自のドメイン、または公開アドレスとして https://s3.REGION.amazonaws.com/BUCKET を使ってください。
problem-publish-no-destination =
    .title = { $to } は公開先ではありません
    .why = { $flaw ->
        [empty] フォルダ、または s3://BUCKET、gs://BUCKET、az://ACCOUNT/CONTAINER、davs://HOST/PATH
        [incomplete] バケット、コンテナ、またはホストがありません
        [secret] キーやパスワードはアドレスではなく環境変数で指定してください
        [name] 名前に使えるのは英数字と . - _ だけです
        [option] ? の後に書けるのは endpoint と region だけです
       *[scheme] s3://、gs://、az://、davs://、またはフォルダ
    }
    .fix = フォルダ、または s3://builds/ios のようなアドレスを入力してください。
