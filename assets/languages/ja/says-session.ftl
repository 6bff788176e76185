# What a running Airlift tells once, and what problems tell of their causes.

notice-removed = { $name }をリストから取り除きました
notice-removed-several = { $count ->
       *[other] { COUNT($count) }個のビルドをリストから取り除きました
    }
notice-on-shelf-already = { $name }はすでにリストにあります。ファイルを読み直しました
notice-another-app = { $name }は{ $now }に変わりました。{ $before }はファイルのない状態でリストに残ります
notice-added = { $name } { $version }（{ $build }）をリストに追加しました
notice-kept-again = すべてのデータをディスクに保存できるようになりました
notice-notes-cut = メモは最初の64 KBだけが残りました
notice-saved = { $name }を保存しました
notice-imported = { $name }を読み込みました。アドレスはAirliftのものを使います
notice-certificate-renewed = ディスク上の証明書が更新されました。{ DATE($until) }まで有効です
notice-certificate-used = 端末に提示される証明書が変わりました。対象：{ LIST($names, commas: 1) }
notice-deliveries-forgotten = 配信履歴を消去しました

# Why some of a build could not be compared with its signature
unchecked-no-list = ビルドにファイルの一覧がありません
unchecked-packed = { $path }を展開できません

# Why the identity could not be used
identity-file = { $doing ->
    [make-folder] 識別情報のフォルダを作成できません
    [lock] 識別情報をロックできません
    [protect-key] 認証局の鍵を保護できません
    [read-key] 認証局の鍵を読み取れません
    [read-certificate] 認証局の証明書を読み取れません
    [write-key] 認証局の鍵を書き込めません
    [write-certificate] 認証局の証明書を書き込めません
    [remove-certificate] 認証局の証明書を削除できません
    [keep-brought] 証明書を保存できません
   *[remove-brought] 証明書を削除できません
}：{ $detail }（{ $path }）
identity-damaged = { $what ->
    [authority-key] 認証局の鍵が壊れています
   *[authority-certificate] 認証局の証明書が壊れています
}：{ $detail }（{ $path }）
identity-crypto = { $what ->
    [authority] 認証局を作成できません
    [server-certificate] サーバ証明書を作成できません
   *[certificate] 証明書を作成できません
}：{ $detail }
identity-out-of-scope = 認証局はローカルアドレスに限定されているため、{ $hosts }には署名できません

# Why the data folder could not be used
store-no-place = このシステムにはデータ用のフォルダがありません。--data-dirで指定してください
store-folder = データフォルダを使用できません：{ $detail }（{ $path }）
store-foreign = { $path }はこのコンピュータの別のユーザのもので、そのユーザが何を置いたかわかりません
store-not-a-file = { $path }はファイルではありません
store-damaged-shelf = リストのデータベースが壊れています：{ $detail }
store-in-use = 別のAirliftがデータフォルダを使用中です（{ $path }）
store-database = { $doing ->
    [bring-the-shelf-to-its-new-form] リストを新しい形式に更新できません
    [forget-the-deliveries] 配信履歴を消去できません
    [forget-the-device] デバイスの記憶を消去できません
    [open-the-shelf] リストを開けません
    [read-the-deliveries] 配信履歴を読み取れません
    [read-the-devices] デバイスを読み取れません
    [read-the-shelf] リストを読み取れません
    [remember-the-phone] 端末を記憶できません
    [remove-the-build] ビルドを取り除けません
    [save-the-build] ビルドを保存できません
    [save-the-deliveries] 配信履歴を保存できません
    [save-the-device] デバイスを保存できません
    [save-the-draft] 下書きを保存できません
   *[save-the-page-of-the-app] アプリのページを保存できません
}：{ $detail }
store-newer = リストは新しいバージョンのAirliftで書き込まれています（形式バージョン{ $version }）

# What in settings.toml was not understood
settings-unreadable = settings.toml：{ $detail }
settings-no-file = ファイルではありません
settings-no-toml = { $detail }
settings-must-be = { $key }は{ $wanted ->
    [theme] "system"、"light"、"dark"のいずれか
    [language] "en"、"de"、"fr"、"es"、"ja"、"zh-Hans"のいずれか
    [size] 75〜200の数
    [address] "192.168.1.24"などのアドレスか".local"
    [port] 1〜65535の数
    [shelf-order] "version"、"time"、"name"のいずれか
    [when-closed] "ask"、"finish"、"quit"のいずれか
    [notify] "delivered"、"needs-help"、"appeared"、"expires-soon"のリスト
    [apps] バンドルIDのリスト（["com.example.app"]など）
    [flag] trueかfalse
    [destinations] toに"s3://builds"のような公開先を持つテーブルのリスト
    [text] テキスト
    [proxy-header] "X-Forwarded-For"か"Forwarded"
    [watched] パスを持つテーブル（[[watched]]、path = "/builds"）
   *[url] "https://builds.example.com"などのアドレス
}にしてください
settings-both = { SAID($first) }。{ SAID($then) }

# What the control port answers to programs that it refuses
control-nothing-served = 現在配信中のものはありません：ファイルがないか、ネットワークに接続していません
control-busy = Airliftが混み合っています。しばらくしてからやり直してください
control-several = { $which }に一致するビルドが複数あります：listが表示する番号を使ってください
control-none = { $which }に一致するビルドはリストにありません
control-too-large = リクエストが大きすぎます
control-unreadable = リクエストを読み取れませんでした
control-not-here = このポートを使用できるのはこのコンピュータだけです
control-no-token = トークンがないか、正しくありません。データフォルダのcontrol.jsonにあります
control-no-paths = 本文には絶対パスを1行に1つずつ書いてください
control-no-build = 本文にはビルドを指定してください
control-no-number = 本文は数にしてください
control-unknown = GET /listか、POST /add、/added、/describe、/link、/share、/remove、/rehearse、/rehearsing、/rehearsed、/raiseを使ってください
notice-export-opened = 「{ $name }」は1つのビルドです：「{ $universal }」を追加し、単一デバイス用の{ COUNT($count) }個のバリアントは除外しました
