# What Apple's rules find of a chain of certificates.

# Who somebody is
certificate-name = { $name }
certificate-nameless = 名前のない証明書
certificate-phones-root = 端末のルート

# A rule that does not hold
certificate-rule-broken = { SAID($title) }：{ SAID($found) }

# Reading them
certificate-damaged = 証明書{ $number }：{ $detail }
certificate-none = 証明書がありません
certificates-sent = { COUNT($count) }個の証明書が送られています

# Names
certificate-for-host = { $host }（{ LIST($names) }の中）
certificate-for-others = 端末が求めるのは{ $host }ですが、証明書の対象は{ LIST($names) }です
certificate-address-as-name = { $host }が名前として記載されていますが、端末にはアドレスとしての記載が必要です
certificate-without-names = 端末が求めるのは{ $host }ですが、代替名がありません。端末は共通名を無視します

# The chain
certificate-leads-to = { SAID($who) }につながります
certificate-leads-to-system = 端末にあるルートにつながります：{ SAID($who) }
certificate-ends-at = 別のルートで終わります：{ SAID($who) }
certificate-root-unknown = { SAID($who) }はチェーンになく、ルートとして持たない端末もあります。各端末にインストールしてください
certificate-issuer-missing = { SAID($who) }の証明書が欠けていて、端末はダウンロードしません
certificate-in-order = どの証明書の次にも、それに署名した証明書があります
certificate-out-of-order = 次に署名元の証明書が続いていないものがあります
certificate-in-order-with-more = 順序は正しいですが、端末に不要な証明書が{ COUNT($spare) }個続いています
certificate-signatures-verify = すべて本物です
certificate-signature-refused = { SAID($who) }は、発行者として記載された証明書では署名されていません
certificate-signature-unchecked = { SAID($who) }の署名の種類はAirliftでは確認できません。ほかは本物です

# Validity
certificate-since = { DATE($day) }から
certificate-not-begun = { SAID($who) }が有効になるのは{ DATE($day) }からです
certificate-has-expired = { SAID($who) }は{ DATE($day) }に期限切れになりました
certificate-first-to-expire = 最初に期限が切れるのは{ SAID($who) }で、{ DATE($day) }です
certificate-valid-at-most = 有効期間は最長{ $days }日です
certificate-valid-for = { $days }日間（{ DATE($from) }〜{ DATE($to) }）

# Keys and signatures
certificate-key-of = { SAID($who) }の鍵：{ SAID($key) }
certificate-server-key = サーバの鍵：{ SAID($key) }
certificate-key-rsa = { $bits }ビットのRSA
certificate-key-curve = { $bits }ビットの楕円曲線
certificate-key-damaged = 壊れたRSA
certificate-key-unknown-curve = iOSが対応していない曲線
certificate-key-unknown = iOSが対応していない種類
certificate-signed-with = { SAID($who) }は{ $hash }で署名されています
certificate-server-signed-with = サーバの証明書は{ $hash }で署名されています

# What they are for
certificate-for-unsaid = 用途が書かれていません
certificate-for-servers = サーバ用
certificate-for-anything = すべての用途
certificate-for-something-else = ほかの用途のみ
certificate-key-may-sign = 署名できます
certificate-key-may-not-sign = 鍵用途にデジタル署名が含まれていません
certificate-no-authority = { SAID($who) }は認証局ではありません（基本制約）
certificate-no-signer = { SAID($who) }は証明書に署名できません（鍵用途）
certificate-all-authorities = すべて認証局です
certificate-path-too-long = { SAID($who) }の下に置ける認証局は{ $limit }個ですが、{ $found }個あります
certificate-none-between = 間にはありません
certificate-between = 間に{ COUNT($count) }個あります
certificate-may-not-vouch = { SAID($who) }は{ $name }に署名できません
certificate-any-vouched = どの名前にも署名できます
certificate-all-vouched = すべての名前に署名できます
certificate-extension-unknown = { SAID($who) }に重要な拡張{ $extension }があります
certificate-extensions-known = 重要な拡張はすべて認識されます

# The root, and public logs
certificate-root-nameless = 共通名がありません
certificate-root-of-system = 端末にすでにあります
certificate-root-elsewhere = Airliftの知らないルートです
certificate-logs-not-asked = ルートが手動でインストールされるため不要です
certificate-logged = ログのタイムスタンプがあります
certificate-not-logged = ログのタイムスタンプがありません
