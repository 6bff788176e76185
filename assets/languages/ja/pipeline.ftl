# `add`, `serve` and `service` in pipelines: tags, notes and services.

# What --tag must be, behind what it is.
pipeline-tag-no-value = branch=mainのような、キーとテキスト
pipeline-tag-bad-key = 小文字、数字、_ . -からなる32文字以内のキー
pipeline-tag-bad-value = 200文字以内の1行のテキスト
pipeline-tags-too-many = 1つのビルドに付けられるタグは16個までです
# What --notes-from-git must be.
pipeline-range-expected = v1.4..HEADのような、2つのリビジョン
pipeline-notes-cut = メモが{ SIZE($limit) }を超えています：残りは省かれます
# What git said stands last.
pipeline-no-git = Airliftはgitを実行できませんでした：{ $error }
pipeline-no-repository = { $folder }にGitリポジトリがありません：{ $said }
pipeline-unknown-range = Gitはコミット{ $range }を見つけられません：{ $said }
pipeline-unknown-range-fix = ビルドサーバが履歴の一部しか取得していない可能性があります。すべて取得してください（fetch-depth: 0）。
pipeline-no-commits = { $range }にコミットがありません：メモは空になります
pipeline-not-described = ウインドウはファイルを受け取りましたが、タグとメモは受け取りませんでした
pipeline-not-kept = タグとメモはまだディスクに保存されていません。Airliftは動作中に再試行します
# Services. Where they are.
service-elsewhere = Airliftをサービスにできるのは、systemdのあるLinuxとmacOSです
service-no-home = ホームフォルダがありません
service-as-root = サービスは利用者のものです：rootでなく実行するか、--as-rootを付けてください
service-not-ours = このサービスはAirliftが書いたものではないため、そのままにします：{ $path }
# What a service cannot be given.
service-no-text = サービスにはこの引数を渡せません：{ $argument }
service-no-stdin = サービスには標準入力がありません：--notes-fileにはファイルが必要です
service-no-file = ファイルが見つかりません：{ $path }
service-not-written = Airliftはサービスを書き込めませんでした：{ $error }（{ $path }）
# The system's tool, and what it said.
service-tool-failed = { $tool }が失敗しました：{ $said }
service-installed = インストールして起動しました：{ $path }
service-says = 配信内容はログに表示されます：{ $log }
service-lingers = ログイン中だけ動作します。ログインしていないときも動作させるには：{ $command }
service-removed = 停止して取り除きました：{ $path }
service-absent = サービスはインストールされていません
service-runs = 動作中：{ $path }
service-rests = インストール済みですが、動作していません（{ $state }）：{ $path }
