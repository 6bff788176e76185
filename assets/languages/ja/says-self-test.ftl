# What Airlift finds of a server when it plays the phone, and what to do about it.

# Any step
self-test-not-tried = 未実行
self-test-slow = { SAID($found) }（ただし{ $seconds }秒かかりました）
self-test-look-at-network = 端末とサーバの間のネットワークと、サーバのほかの処理を確認してください。
self-test-by-source = { SAID($found) }（{ $source }）
self-test-text = { $text }
self-test-looking = アドレスの内容
self-test-by-method = { $method }：{ SAID($found) }
self-test-serve-as = { $type }として配信してください。
self-test-into-path = すべてをパスに入れてください。
self-test-serve-as-it-is = そのまま配信してください。

# The whole way
self-test-group-reach = 接続
self-test-group-set-up = セットアップ
self-test-group-certificate = 証明書
self-test-group-manifest = マニフェスト
self-test-group-package = パッケージ
self-test-all-passed = { COUNT($total) }件のチェックすべてに合格
self-test-may-trouble = { COUNT($total) }件中{ COUNT($risky) }件が端末で失敗する可能性
self-test-stops = { COUNT($total) }件中{ COUNT($failed) }件が失敗：端末は「{ SAID($step) }」で止まります

# The network
self-test-no-address = 名前からアドレスがわかりません：{ $detail }
self-test-name-without-address = 名前からアドレスがわかりません
self-test-use-an-address = 名前の代わりにアドレスを使うか、名前をネットワークのDNSに追加してください。
self-test-led-inside = 外部のサーバがこのコンピュータかそのネットワーク内のアドレスを指しています。端末はそのアドレスに接続できません
self-test-refused = このアドレスとポートでは何も応答しません
self-test-check-port = ポートと、サーバが動作していることを確認してください。
self-test-unreachable = ネットワークから接続できません：{ $detail }
self-test-local-network = macOSがこのネットワークでAirliftをブロックしています
self-test-allow-local-network = 「システム設定」›「プライバシーとセキュリティ」›「ローカルネットワーク」でAirliftをオンにし、起動し直してください。ターミナルには別のスイッチがあります。
self-test-same-network = コンピュータと端末が同じネットワークにあり、ファイアウォールがポートを遮断していないことを確認してください。
self-test-late = { $seconds }秒以内に応答が完了しませんでした
self-test-old-tls = サーバが対応するのは1.2より古いTLSだけです
self-test-switch-tls-on = サーバの設定でTLS 1.2または1.3をオンにしてください。
self-test-no-shared-cipher = サーバとiPhoneに共通する、前方秘匿性のある暗号がありません
self-test-allow-ecdhe = サーバの設定でECDHEの暗号を許可してください。
self-test-alert = サーバがハンドシェイクを中止しました：{ $alert }
self-test-look-at-log = サーバのログでこの時刻の記録を確認してください。
self-test-not-tls = 応答がTLSではありません
self-test-use-https-port = サーバのHTTPSのポートを使うか、HTTPSをオンにしてください。
self-test-handshake-failed = ハンドシェイクに失敗しました：{ $detail }
self-test-closed = 応答が完了する前に接続が閉じました
self-test-malformed = Airliftが応答を読み取れません：{ $detail }
self-test-too-long = 応答が{ SIZE($limit) }を超えています。端末にそれほどの量は必要ありません
self-test-right-file = アドレスが正しいファイルを指していることを確認してください。
self-test-too-slow = 1秒あたりに届いた量が{ SIZE($slowest) }未満です

# What is wrong with an address, as the end of a sentence
self-test-place-none = がありません
self-test-place-unencoded = にパーセントエンコードが必要な文字があります
self-test-place-unreadable = を読み取れません：{ $detail }
self-test-place-scheme = が{ $scheme }で始まっていて、端末は取得しません
self-test-place-relative = が絶対アドレスではありません
self-test-place-without-server = にサーバがありません
self-test-place-with-password = に名前かパスワードがあり、端末は送信しません

# What lies at an address
self-test-of-the-address = アドレス{ SAID($why) }
self-test-write-whole-https = httpsで始まる完全なアドレスを書いてください。
self-test-redirects-endless = リダイレクトが終わりません
self-test-use-final-address = ファイルの最終的なアドレスを使ってください。

# TLS and certificates
self-test-speaks-tls = 使っています
self-test-refused-otherwise = 別の理由で拒否されました
self-test-handshake-succeeds = ハンドシェイクに成功しました
self-test-renew-certificate = Airliftで証明書を更新してください。それでも解決しない場合は、端末をもう一度セットアップしてください。
self-test-new-authority = { -reset-authority }
self-test-ask-for-certificate = このルールを満たす証明書を入手し、サーバにインストールしてください。
self-test-key-proven = ハンドシェイクへの署名は本物です
self-test-key-unproven = この種類の署名はAirliftでは確認できません
self-test-use-key = 曲線P-256の鍵、または2048ビットのRSA鍵を使ってください。
self-test-key-refuted = ハンドシェイクへの署名が本物ではありません：{ $detail }
self-test-install-key = 証明書に対応する鍵をインストールしてください。
self-test-server-refused = 端末が{ $origin }を拒否します：{ SAID($found) }
self-test-one-server = すべてを1つのサーバから配信するか、端末が受け付ける証明書をこのサーバに用意してください。
self-test-stays-red = 端末とサーバの間で応答が書き換えられていないことを確認してください。それまで、セットアップページは緑になりません。
self-test-probe-unreadable = セットアップ用アドレスのページが確認用の応答を読み取れません（Access-Control-Allow-Origin）
self-test-probe-hsts = サーバがhttpsを強制するため（Strict-Transport-Security）、端末でセットアップページを開けなくなります
self-test-leave-header = そのヘッダを取り除いてください。
self-test-probe-answers = セットアップ用アドレスのページに応答します

# Icons
self-test-icon-none = マニフェストに指定がありません。端末はダウンロード中に仮のアイコンを表示します
self-test-icon-good = { $pixels } × { $pixels }ピクセルのPNG
self-test-icon-serve = このサイズの正方形のPNGを配信してください。それまで、端末はダウンロード中に仮のアイコンを表示します。
self-test-icon-served-as = { $method }：「{ $type }」として配信されています
self-test-icon-lengths-differ = HEADとGETで長さが異なります
self-test-icon-no-png = 端末が読み取れるPNGではありません：{ $detail }
self-test-icon-other-size = { $pixels } × { $pixels }ではなく{ $width } × { $height }ピクセルです

# Reaching the server
self-test-of-manifest-address = マニフェストのアドレス{ SAID($why) }
self-test-manifest-http = マニフェストのアドレスがhttpです。iOSは、証明書が無効なためインストールできないと表示します
self-test-use-https = httpsのアドレスを使ってください。
self-test-manifest-query = マニフェストのアドレスにクエリがあり、iOSの一部のバージョンはクエリを取り除きます
self-test-address-plain = https、クエリや名前、パスワードなし
self-test-name-assumed = このコンピュータでは{ $name }を調べられません。端末はネットワークに問い合わせ、{ LIST($addresses, commas: 1) }が応答するはずです
self-test-open-on-phone = 端末でインストールページを一度開くか、リンクにアドレスを使ってください。
self-test-name-leads = { $name }のアドレスは{ LIST($addresses, commas: 1) }です
self-test-loopback = 端末では{ $ip }は端末自身を指し、iOSはそれを拒否します
self-test-use-own-address = 端末が使うネットワーク上の、このコンピュータのアドレスを使ってください。
self-test-self-assigned = { $ip }は自己割り当てのアドレスです。端末はほとんど接続できません
self-test-connect-computer = コンピュータを端末が使うネットワークに接続してください。
self-test-zone = { $ip }にはゾーンが必要ですが、Webのアドレスには書けません
self-test-use-ipv4 = IPv4アドレスを使ってください。
self-test-unspecified = { $ip }はコンピュータのアドレスではありません
self-test-use-address-of-computer = このコンピュータのアドレスを使ってください。
self-test-on-network = { $ip }はネットワーク上のアドレスです
self-test-answers = { $origin }が応答しました
self-test-answers-at = { $origin }が{ $at }で応答しました

# Pages, and what is not there
self-test-of-its-address = そのアドレス{ SAID($why) }
self-test-page-served-as = 「{ $type }」として配信されているため、Safariはページとして表示しません
self-test-page-of = { SIZE($size) }のtext/html
self-test-redirect = { $to }へのリダイレクトです（{ $status }）
self-test-redirect-nowhere = リダイレクト先のないリダイレクトです（{ $status }）
self-test-no-redirects = 最終的なアドレスを使ってください。ここではiOSはリダイレクトに従いません。
self-test-sign-in = サインインが必要です（{ $status }）。iOSはここではサインインできません
self-test-without-sign-in = サインインなしで、誰にも推測できないパスで配信してください。
self-test-nothing-there = そこには何もありません（{ $status }）
self-test-answers-status = サーバの応答は{ $status }です
self-test-check-address = アドレスと、ファイルがまだあることを確認してください。
self-test-unreadable = 読み取れません：{ $detail }

# The set-up profile
self-test-links-profile = ページに.mobileconfigへのリンクがあります
self-test-links-no-profile = ページに.mobileconfigへのリンクがありません
self-test-link-profile = .mobileconfigで終わる通常のリンクで、セットアッププロファイルにリンクしてください。
self-test-of-profile-address = セットアッププロファイルのアドレス{ SAID($why) }
self-test-profile-served-as = 「{ $type }」として配信されているため、Safariは表示または保存してしまいます
self-test-profile-link-downloads = リンクにdownload属性があるため、セットアッププロファイルは「ファイル」に入ります
self-test-profile-attached = 添付ファイルとして送られるため、セットアッププロファイルは「ファイル」に入ります
self-test-profile-serve-inline = インラインで配信し、download属性なしでリンクしてください。
self-test-profile-inline = 添付ファイルでもダウンロードでもありません
self-test-profile-again = セットアッププロファイルを作り直してください。
self-test-profile-with-root = ルート「{ $name }」を含む構成プロファイル
self-test-sha256 = SHA-256 { $fingerprint }
self-test-profile-other-authority = 含まれているのは{ $found }ですが、このコンピュータの認証局は{ $wanted }です
self-test-set-up-again = ビルドを配信するコンピュータのセットアッププロファイルで、端末をもう一度セットアップしてください。
self-test-no-configuration = 構成プロファイルではなく「{ $kind }」です
self-test-profile-lacks = { $key }がありません
self-test-profile-without-root = ルート証明書が含まれていません
self-test-root-lacks = ルートに{ $key }がありません
self-test-root-empty = ルートに証明書が含まれていません
self-test-plain-hangs = セットアップ用アドレスがHTTPSに応答も拒否もしません。Safari 18.2以降はHTTPを使う前に待ちます
self-test-close-at-once = HTTPを使わない接続をそのポートがすぐに閉じるようにしてください。
self-test-plain-speaks-https = そのポートはHTTPSにも対応しています
self-test-plain-refuses = ポートがHTTPSをすぐに拒否し、SafariはHTTPで続けます

# The install page and the manifest
self-test-page-without-link = ページにitms-servicesのリンクがありません
self-test-of-its-link = ページのリンク：{ $problem }
self-test-link-elsewhere = ページのリンク先が別のマニフェストです
self-test-link-ordinary = 1回だけパーセントエンコードされた通常のリンク
self-test-write-link = 通常のリンクを使ってください：itms-services://?action=download-manifest&url=のあとに、パーセントエンコードしたマニフェストのアドレスを続けます。
self-test-manifest-there = Cookieなしの要求に200
self-test-manifest-is-page = text/htmlとして配信されています：マニフェストではなくページがあります
self-test-type-untold = サーバがタイプを送りません
self-test-type-other = 「{ $type }」として配信されています。Appleが求めるのは{ $named }です
self-test-gzip-damaged = gzipで圧縮されていますが、壊れています
self-test-gzip = gzipで圧縮されています
self-test-serve-without-gzip = そのまま配信してください。小さいため圧縮は不要で、長さも正確に保たれます。
self-test-packed = 「{ $encoding }」で圧縮されています
self-test-came = { SIZE($size) }
self-test-came-in-chunks = { SIZE($size) }が長さなしで分割して届きました
self-test-send-length-for-phones = Content-Lengthを送ってください。ないと、端末はデータの欠落に気づきません。
self-test-manifest-again = マニフェストを作り直してください。アドレスの&は&amp;と書く必要があります。
self-test-manifest-list = 辞書を含むプロパティリスト
self-test-manifest-of = 「{ $title }」、{ $identifier }
self-test-key-missing = { $key }がありません
self-test-item-missing = itemsに項目がありません
self-test-key-missing-in-asset = アセットの1つに{ $key }がありません
self-test-key-missing-in-metadata = metadataに{ $key }がありません
self-test-add-key = 追加するか、マニフェストを作り直してください。
self-test-key-short = { $key }は2文字以上でなければなりません
self-test-write-longer = もっと長いものを書いてください。
self-test-kind-of-metadata = metadataのkindが「{ $kind }」です
self-test-write-software = softwareにしてください。
self-test-no-package-asset = software-packageのアセットがないため、ダウンロードするものがありません
self-test-name-package = パッケージをkindのsoftware-packageとして追加してください。
self-test-kind-unknown = iOSはkind「{ $kind }」を認識しません
self-test-remove-asset = そのアセットを取り除いてください。
self-test-kinds = { LIST($kinds, commas: 1) }
self-test-some-query = クエリを含むアドレスがあり、iOSの一部のバージョンはクエリを取り除きます
self-test-no-queries = https、クエリなし
self-test-of-asset-address = { $kind }のアドレス{ SAID($why) }
self-test-write-whole-encoded = パーセントエンコードした完全なアドレスを書いてください。
self-test-asset-http = { $kind }のアドレスがhttpです。Appleはhttpsを求めています
self-test-serve-over-https = httpsでも配信してください。
self-test-no-package = パッケージがありません
self-test-one-place = すべてがマニフェストのサーバにあります
self-test-package-elsewhere = パッケージは{ $origin }にあります

# What is asked about the package
self-test-head-refused = サーバがHEADに{ $status }で応答します：端末は「インストール」のあと、メッセージなしで止まります
self-test-head-refused-but = サーバがHEADに{ $status }で応答します（許可：{ $allowed }）：端末は「インストール」のあと、メッセージなしで止まります
self-test-answer-head = サーバがHEADにGETと同じように応答するようにしてください。
self-test-phone-stops-silently = { SAID($found) }：端末は「インストール」のあと、メッセージなしで止まります
self-test-head-answered = サーバがHEADに200で応答しました
self-test-head-without-length = HEADにContent-Lengthがありません：端末は始めるまで長く待つか、まったく始めません
self-test-send-length-with-head = HEADでもContent-Lengthを送ってください。
self-test-bytes = { $bytes }バイト
self-test-no-parts = サーバが部分取得に対応していません（Accept-Ranges）：止まったダウンロードは最初からになるか、失敗します
self-test-switch-ranges-on = サーバの設定で範囲指定（Range）をオンにしてください。
self-test-package-is-page = text/htmlとして配信されています：パッケージではなくページがあります
self-test-package-packed = 「{ $encoding }」で圧縮されているため、長さと範囲がファイルと一致しません
self-test-switch-packing-off = .ipaファイルの圧縮をオフにしてください。すでに圧縮されています。
self-test-sent-in-chunks = 長さなしで分割して送られています
self-test-send-length = 代わりにContent-Lengthを送ってください。
self-test-not-packed = Content-EncodingもTransfer-Encodingもありません
self-test-no-version = 強いETagもLast-Modifiedもありません：再開した端末が2つのビルドをつなげるおそれがあります
self-test-send-version = どちらかを送ってください。

# Its parts
self-test-same-headers = HEADでもGETと同じヘッダを送ってください。
self-test-other-length = GETでは{ $get }バイト、HEADでは{ $head }バイトです
self-test-no-length = GETには長さがなく、HEADでは{ $head }バイトです
self-test-header-differs = { $name }がGETでは{ $get }、HEADでは{ $head }です
self-test-header-of-get = { $name }がGETでは{ $get }ですが、HEADにはありません
self-test-header-of-head = { $name }がHEADでは{ $head }ですが、GETにはありません
self-test-same = HEADとGETが一致しています
self-test-check-ranges-and-proxies = Rangeへのサーバの応答を確認してください。プロキシが妨げることがよくあります。
self-test-whole-instead = サーバが一部ではなくパッケージ全体を送りました（200）
self-test-part-answered = サーバが一部の要求に{ $status }で応答します
self-test-other-range = Content-Rangeが{ $wanted }ではなく{ $told }です
self-test-no-range = Content-Rangeがありません。{ $wanted }のはずです
self-test-part-cut = { $asked }バイトではなく{ $came }バイトが届きました
self-test-part = 206、バイト{ $from }〜{ $last }
self-test-stale-whole = 別のETagのIf-Rangeに、サーバはパッケージ全体を送ります
self-test-stale-joined = 別のETagのIf-Rangeに、サーバは{ $status }を送ります：アップデート後に再開したダウンロードで2つのビルドがつながってしまいます
self-test-check-if-range = If-Rangeへのサーバの応答を確認してください。
self-test-past-end-answered = サーバが416ではなく{ $status }で応答します
self-test-check-ranges = Rangeへのサーバの応答を確認してください。
self-test-no-archive = 先頭がアーカイブの形式ではありません
self-test-archive-cut = ディレクトリの前で終わっています：末尾がありません
self-test-archive = 先頭も末尾もアーカイブの形式です
self-test-archive-of = 先頭も末尾も{ $entries }項目のアーカイブの形式です
self-test-copy-again = .ipaをサーバにコピーし直し、サイズを元のファイルと比べてください。

# What is in it
self-test-other-app = マニフェストには{ $wanted }とありますが、中のアプリは{ $found }です：iOSはダウンロードしたあとに削除します
self-test-write-own-identifier = マニフェストにはアプリ自身の識別子を使ってください。
self-test-app-not-fetched = Airliftがファイルを読み取れませんでした：{ SAID($why) }
self-test-app-unreadable = Airliftが中のアプリを読み取れません：{ $detail }
self-test-app-broken = Airliftが中のアプリを読み取れません
self-test-directory-too-large = テストで読み取るにはディレクトリが大きすぎます
self-test-directory-too-slow = ディレクトリの届くのが遅すぎました
self-test-export-again = アプリを.ipaとして書き出し直してください。
self-test-read-in-part = { SIZE($size) }のうち、先頭、ディレクトリ、末尾だけを読み取りました
self-test-not-all-downloaded = { SIZE($size) }の全部はダウンロードしていません
self-test-run-full = 完全なテストを実行してください。
self-test-broke-after = { SIZE($whole) }中{ SIZE($came) }の時点で：{ SAID($found) }
self-test-whole-cut = { $told }バイトではなく{ $came }バイトが届きました
self-test-check-file = サーバ上のファイルを確認してください。
self-test-downloaded = { SIZE($size) }を{ $seconds }秒で取得
self-test-manifest-from-package = 配信しているパッケージからマニフェストを作り直してください。
self-test-hash-count = マニフェストのハッシュは{ $hashes }個ですが、パッケージのブロックは{ $pieces }個です
self-test-other-piece = { $count }個中{ $piece }番目のブロックが一致しません：端末は何度もダウンロードし直します
self-test-hashes-match = { $count }個すべてが一致しています
