# Watched folders: what went wrong. `$name` is the folder’s name.

problem-watched-folder-lost =
    .title = Airliftは{ $name }を監視できません
    .why = { $cause ->
        [not-found] フォルダがありません。移動または削除されたか、ディスクが接続されていません。
        [not-a-folder] これはファイルです。Airliftが監視するのはフォルダです。
        [no-permission] システムがこのユーザにフォルダの読み取りを許可していません。
       *[failed] システムの応答：{ $detail }。
    }
    .fix = { $cause ->
        [not-found] フォルダを元に戻してください。Airliftは探し続け、自動的に再開します。
        [not-a-folder] ファイルの入っているフォルダを監視してください。
        [no-permission] フォルダのアクセス権で読み取りを許可してください。Airliftは自動的に再開します。
       *[failed] ディスクまたはネットワークドライブを確認してください。Airliftは自動的に再試行します。
    }
problem-watched-folder-full =
    .title = { $name }のビルド{ COUNT($found) }件のうち{ COUNT($taken) }件だけを追加しました
    .why = 最後に書き込まれたものです。すべて追加するとリストがいっぱいになります。
    .fix = 古いものが必要な場合は自分で追加してください。新しいビルドは自動的に表示されます。
problem-watched-folders-many =
    .title = Airliftが監視できるフォルダは{ COUNT($limit) }個までです
    .why = 監視中のフォルダは、つねにメモリとシステムの資源を使います。
    .fix = どれかの監視をやめるか、複数のフォルダを含むフォルダを監視してください。
# In the settings file; `$detail` is what the reader of patterns said, in English
problem-watched-pattern =
    .title = Airliftは{ $name }を監視していません
    .why = “{ $pattern }”はパターンではありません：{ $detail }。
    .fix = settings.tomlのパターンを*.ipaのように直し、Airliftを再起動してください。
