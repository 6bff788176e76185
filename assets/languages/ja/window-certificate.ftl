# The dialog about the certificate.

# Opens the dialog.
certificate-open = 証明書…
# Its title.
certificate-title = 証明書
# While there is no certificate.
certificate-none-yet = このコンピュータがネットワークに接続すると、Airliftが証明書を作成します。
# Where it comes from.
certificate-own = Airliftがこのコンピュータで作成・更新
# While files are read.
certificate-reading = 証明書を読み取り中…
# Button that opens the file dialog.
certificate-import = 読み込む…
# Title of that dialog.
certificate-import-title = 証明書チェーンを選択
# Its filter.
certificate-filter = 証明書
# Button that opens the file dialog for a key.
certificate-choose-key = 鍵を選択…
# Title of that dialog.
certificate-key-title = 証明書の鍵を選択
# Its filter.
certificate-key-filter = 鍵
# Button that imports with the password that was typed.
certificate-import-now = 読み込む
# Name of the password field.
certificate-password = パスワード
# Button that goes back to the authority.
certificate-use-own = Airliftの証明書を使用
# Button that signs a new leaf.
certificate-renew = 証明書を更新
# Button that copies the fingerprint.
certificate-copy = SHA-256フィンガープリントをコピー
# Title above the names of a certificate.
certificate-name-in-links = リンクで使う名前
# Name of the field for a name below a wildcard.
certificate-name-below = このコンピュータの名前
# Button that takes that name.
certificate-use-name = 名前を使用

certificate-accepted = 発行元を信頼する端末は、この証明書を受け入れます
certificate-refused-by-phones = 端末はこの証明書を拒否します
certificate-brought = { LIST($files) }から読み込み済み、更新時に再読み込み
certificate-issuer = 発行元：{ SAID($issuer) }
certificate-for = 対象：{ LIST($names, commas: 1) }
certificate-expired-on = { DATE($day) }に期限切れ
certificate-valid-until = { DATE($day) }まで有効、{ $left ->
        [0] 残り1日未満
       *[other] 残り{ COUNT($left) }日
    }
certificate-password-for = { $file }はパスワードで保護されています。Airliftはパスワードを保存しません。
certificate-key-for = { $file }に鍵がありません。privkey.pemなどの鍵ファイルを選択してください。
certificate-type-name = 証明書は{ $wildcard }用です：このコンピュータを指す名前を入力してください。
certificate-rules = Appleのルール：{ $broken ->
        [0] { $all }件すべて合格
       *[other] { COUNT($broken) }件が失敗
    }
certificate-rule = { $holds ->
        [true] 合格
       *[false] 失敗
    }：{ $title }。{ $found }
