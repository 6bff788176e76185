# What is said of builds, phones and testers before a face shows it.

# Phones that a finding names; those that do not say what they are have no name.
phones-that-came = { $named ->
    [true] { LIST($names) }
   *[false] 端末
}

# What testers see, as on a chip. The words by which people describe it are in assets/symptoms.txt.
symptom-cannot-connect = 接続できない
symptom-nothing-happens = 何も起こらない
symptom-unable-to-download = アプリをダウンロードできない
symptom-certificate-not-valid = 証明書が無効
symptom-invalid-manifest = マニフェストが無効
symptom-integrity = 完全性を検証できない
symptom-downloads-not-installs = ダウンロード後、インストールされない
symptom-waiting = 「待機中」のまま進まない
symptom-stops-halfway = ダウンロードが途中で止まる
symptom-closes-at-once = 開いてもすぐに閉じる
symptom-needs-update = アップデートが必要と出る
symptom-untrusted-developer = 信頼されていないエンタープライズデベロッパ
symptom-developer-mode-required = デベロッパモードが必要
symptom-unable-to-verify = アプリを検証できない
symptom-address-invalid = アドレスが無効
symptom-open-in-itunes = このページをiTunesで開きますか？
symptom-blank-in-chat = チャットアプリでページが空白
symptom-not-in-a-frame = Safariでは動くがフレーム内では動かない
symptom-no-trust-switch = 証明書が見つからない
symptom-icon-white = アイコンが出ない
symptom-code-not-read = コードを読み取れない
symptom-stops-opening = 数週間使えたのに今は閉じる
symptom-log-not-in-profile = ログ：プロファイルがこのデバイス用ではない
symptom-log-no-profile = ログ：プログラムに有効なプロファイルがない
symptom-log-entitlements = ログ：プロファイルが許可しないエンタイトルメント
symptom-log-changed = ログ：署名済みのファイルが変更されている
symptom-log-signer = ログ：署名者が無効になっている
symptom-log-no-signature = ログ：有効な署名がない
symptom-log-profile-ended = ログ：プロファイルの期限切れ
symptom-log-profile-damaged = ログ：プロファイルの形式が不正か、署名がない
symptom-log-free-limit = ログ：無料アカウントのアプリが多すぎる
symptom-log-barred = ログ：Appleがアプリか署名者をブロックしている
symptom-log-unknown = ログ：理由の表示なしに検証失敗
symptom-log-identifier = ログ：識別子の不一致
symptom-log-not-replaced = ログ：インストール済みのアプリの署名者が異なる
symptom-log-part-inside = ログ：iOSが内部のパーツを拒否
symptom-log-thinning = ログ：ほかのデバイス用のバリアント
symptom-log-too-old = ログ：システムが古すぎる
symptom-log-extract = ログ：パッケージを展開できない
symptom-log-manifest = ログ：iOSがマニフェストを受け付けない
symptom-log-not-reached = ログ：端末がサーバに接続できない
symptom-log-not-trusted = ログ：端末が証明書を信頼していない
symptom-log-secure-connection = ログ：安全な接続ができない
symptom-log-connection-lost = ログ：接続が切れた
symptom-log-server-answer = ログ：サーバの応答が想定外
symptom-log-address = ログ：アドレスを使えない

# Causes of what testers see: what is the matter, what to do or how to find out while nothing is known (.advice), and why it cannot
# be with what Airlift serves (.here).
cause-not-reached = 端末がこのコンピュータに接続できません
    .advice = 端末は同じWi-Fiに接続していますか（ゲストWi-Fiは不可）？ファイアウォールが遮断していませんか？
cause-old-address = リンク先が古いアドレスです
    .advice = このコンピュータのアドレスはネットワークが変わると変わります。コードをもう一度スキャンしてください。
cause-trust-off = 端末がこのコンピュータを信頼していません
    .advice = 「設定」›「一般」›「情報」›「証明書信頼設定」のスイッチはオンですか？
cause-profile-lapsed = セットアッププロファイルが時間内にインストールされませんでした
    .advice = iOSは8分後に削除します。もう一度ダウンロードし、すぐに「設定」を開いてください。
cause-certificate-bad = 証明書がAppleのルールを満たしていません
    .advice = どのルールかは「端末として試す」でわかります。
cause-in-between = VPN、プロキシ、または広告ブロックが妨げています
    .advice = 端末でオフにして、もう一度試してください。
cause-manifest-http = マニフェストのアドレスがhttpです
    .here = Airliftのリンクはhttpsです。ほかのリンクは「リンクを確認」で調べてください。
cause-link-changed = リンクが途中で変更されました
    .advice = メールやチャットのプログラムはリンクを壊すことがあります。テスターに届いたリンクを「リンクを確認」に貼り付けてください。
cause-other-browser = ページをSafariで開いていません
    .advice = チャットアプリはインストールリンクを無視します。3つの点またはコンパスをタップし、「Safariで開く」を選んでください。
cause-in-frame = リンクが別のページのフレーム内にあります
    .advice = リンクにtarget="_top"を付けるか、インストールページを直接開いてください。
cause-asked-for-itunes = iTunesを開くか聞かれたときに「キャンセル」がタップされました
    .advice = ページを再読み込みし、「インストール」、「開く」の順にタップしてください。
cause-opened-on-a-mac = リンクがMacで開かれました
    .advice = iPhoneまたはiPad自身でコードをスキャンしてください。
cause-look-at-home-screen = インストール中です。ホーム画面を見てください
    .advice = 「インストール」のあと、Safariには何も表示されません。アイコンはホーム画面に現れます。
cause-not-answered = インストールの確認に応答がありませんでした
    .advice = ボタンをもう一度タップし、「インストール」を選んでください。
cause-same-identifier = 端末にApp Store版の同じアプリがあります
    .advice = 端末からそのアプリを削除し、もう一度インストールしてください。
cause-stale-download = 以前のアプリのダウンロードが止まったままです
    .advice = グレーのアイコンを削除して端末を再起動し、もう一度インストールしてください。
cause-apple-hosts = ネットワークがAppleのホストを遮断しています
    .advice = インストール中はax.init.itunes.apple.comとocsp.apple.comに接続できる必要があります。
cause-server-says-no = サーバの応答がiOSに合っていません
    .advice = HEADの拒否、リダイレクト、長さの欠落など。「端末として試す」ですべて確認できます。
cause-other-downloads = 端末でほかのダウンロードが優先されています
    .advice = App Storeのアップデートも同じ順番待ちに入ります。一時停止するか、待ってください。
cause-broke-off = ダウンロードが止まりました
    .advice = このWi-Fiにとどまり、端末をスリープさせずに、もう一度試してください。
cause-file-gone = ダウンロード中にパッケージが変更されました
    .advice = Airliftが新しいファイルを読み取るまで待ち、もう一度インストールしてください。
cause-no-room = 端末に空き容量がありません
    .advice = iOSはアプリのサイズの2〜3倍の容量を必要とします。「設定」›「一般」›「iPhoneストレージ」を確認してください。
cause-large-for-cellular = モバイルデータ通信にはアプリが大きすぎます
    .advice = Wi-Fiに接続してください。
cause-package-http = パッケージのアドレスがhttpです
    .advice = httpsで配信してください。
cause-manifest-incomplete = マニフェストが不完全です
    .advice = 印の付いたフィールドを修正してください。
cause-manifest-type = マニフェストが誤ったタイプで配信されています
    .here = Airliftはマニフェストをtext/xmlとして配信します。ほかのサーバは「リンクを確認」で調べてください。
cause-kind-of-build = テスター用のビルドではありません
    .advice = Ad Hoc、開発、またはエンタープライズ配付用に書き出してください。
cause-part-inside = 内部のパーツの署名が異なります
    .advice = すべての機能拡張を、アプリのチームとそれぞれのプロファイルで署名してください。
cause-identifier = 識別子が一致しません
    .advice = マニフェストにはアプリ自身の識別子を、署名にはその識別子用のプロファイルを使ってください。
cause-profile-ended = プロファイルの期限が切れています
    .advice = Appleのサイトで更新し、ビルドし直して書き出してください。
cause-not-in-profile = 端末がプロファイルに含まれていません
    .advice = 端末のUDIDを「デバイス」に貼り付けてください。
cause-signer = iOSが署名証明書を受け付けません
    .advice = 有効で、プロファイルに含まれる証明書で署名してください。
cause-entitlements = アプリがプロファイルの許可を超えて要求しています
    .advice = Appleのサイトで機能を追加してプロファイルを更新し、書き出し直してください。
cause-changed-after-signing = パッケージが署名のあとに変更されています
    .advice = ファイルを検証し、ビルドに署名し直してください。
cause-signature-form = 署名の形式がiOS 15以降には古すぎます
    .advice = 現行のXcodeで署名し直してください。
cause-system-too-old = 端末のiOSが古すぎます
    .advice = 端末のiOSと、ビルドに必要なiOSを比べてください。
cause-wrong-device = ほかのデバイス用のビルドです
    .advice = 「概要」でファミリー、機能、アーキテクチャを比べてください。
cause-package-damaged = パッケージが壊れているか、構造が通常と異なります
    .advice = 書き出し直し、最後までコピーしてください。
cause-developer-mode = デベロッパモードがオフです
    .advice = 「設定」›「プライバシーとセキュリティ」›「デベロッパモード」をオンにし、再起動してください。
cause-company-not-trusted = 会社がまだ信頼されていません
    .advice = 「設定」›「一般」›「VPNとデバイス管理」で会社をタップし、「信頼」をタップしてください。iOS 18では再起動します。
cause-first-start-online = 初めて開くときにインターネットが必要です
    .advice = 端末を一度ppq.apple.comに接続できるようにしてください。
cause-managed-phone = 端末が管理されているか、ロックダウンモードです
    .advice = 管理者がプロファイルやアプリを禁止していることがあります。ロックダウンモードはプロファイルを禁止します。
cause-app-itself = アプリ自体がクラッシュします
    .advice = クラッシュログは「設定」›「プライバシーとセキュリティ」›「解析データ」にあります。
cause-revoked = Appleが証明書を失効させたか、アプリをブロックしました
    .advice = 別の証明書で署名してください。失効した証明書はAppleのデベロッパサイトで確認できます。
cause-other-signature = 端末のアプリは別のチームが署名したものです
    .advice = 先に端末から削除してください。データは失われます。
cause-manifest-not-external = 端末がマニフェストのアドレスを受け付けません
    .advice = httpsと、端末自身ではなく別のコンピュータの名前またはアドレスを使ってください。
cause-icon = パッケージに使えるアイコンがありません
    .advice = アセットカタログにアイコンを追加してください。
cause-scan-again = コードが小さすぎる、暗すぎる、または隠れています
    .advice = フルスクリーンで表示するか、ポスターを印刷してください。カメラアプリがもっともよく読み取れます。

# What proves or excludes a cause
evidence-of-phone = { $phone }：{ SAID($title) }。{ SAID($fix) }
evidence-found = { SAID($title) }。{ SAID($why) }
evidence-passed = { SAID($title) }。
evidence-noted = { SAID($why) }{ SAID($advice) }
evidence-checked = 確認済み：このビルドでは原因ではありません。
evidence-goes-on = { SAID($did) }。{ SAID($advice) }
evidence-got-past = { SAID($did) }。
evidence-stopped = { SAID($did) }が、そこで止まりました。{ SAID($advice) }
phone-did = { $phone }が{ $step ->
    [manifest] マニフェストを取得しました
    [agreed] パッケージについて問い合わせました
    [part] パッケージの一部をダウンロードしました
    [whole] パッケージ全体をダウンロードしました
   *[page] このコンピュータのページを開きました
}

# How a build is signed, and what that means
channel-development = 開発用の署名です。Ad Hocと同様に、登録済みのデバイスにワイヤレスでインストールできます。
channel-ad-hoc = Ad Hoc配付用の署名です。登録済みのデバイスにワイヤレスでインストールできます。
channel-enterprise = 社内配付用の署名です。会社のすべてのデバイスにワイヤレスでインストールできます。
channel-app-store = App Store Connect用の署名です。端末にはワイヤレスではなく、TestFlightまたはApp Storeから届きます。
channel-none = どの配付方法用の署名もありません。

# Ways to distribute: the name, whom it is for (.who), what speaks for it (.good) and against it (.bad)
way-development = 開発
    .who = デベロッパ自身のデバイス
    .good = Xcodeが自動で準備
    .bad = 登録済みデバイスのみ、デベロッパモードが必要、デバッグ可能
way-ad-hoc = Ad Hoc
    .who = テスターの小さなグループ
    .good = どのデベロッパアカウントでも使え、すぐにワイヤレスでインストールできる
    .bad = 年間で各種100台まで、UDIDの事前登録が必要
way-enterprise = エンタープライズ
    .who = 会社の社員
    .good = 審査もUDIDも不要、台数無制限、すぐにインストールできる
    .bad = 年間299米ドル、社外は不可、端末で一度信頼する必要がある
way-test-flight = TestFlight
    .who = 社外のテスター（最大10,000人）
    .good = UDID不要、インストールもアップデートもAppleが行う
    .bad = 社外テストの初回前に審査、ビルドは90日で終了、テスターごとにApple Accountが必要
way-app-store = App Store
    .who = 一般
    .good = アップデートも販売もAppleが行う
    .bad = 審査、Appleへの収益配分
way-mdm = MDM
    .who = 管理対象のデバイス群
    .good = タップなしでインストール、リモートで構成、信頼の確認なし
    .bad = デバイス管理サーバが必要、全デバイスの登録が必要

# What a build can do on such a way, or would need
way-needs-nothing-here = このビルドは、プロファイルにある{ COUNT($devices) }台のデバイスにワイヤレスでインストールできます。
way-needs-ad-hoc-export = Ad Hoc用に書き出します。配布用証明書と、テスターのデバイスを含むAd Hocプロファイルが必要です。
way-needs-ad-hoc-devices = テスターのデバイスを登録し、Ad Hocプロファイルを作成して、Ad Hoc配付用に書き出します。
way-needs-nothing-in-company = このビルドは、会社のすべてのデバイスにワイヤレスでインストールできます。
way-needs-enterprise-account = AppleのEnterprise Programのアカウント、その証明書、社内用プロファイルを用意し、エンタープライズ用に書き出します。
way-needs-invitation = このビルドをApp Store Connectにアップロードし、そこでテスターを招待します。
way-needs-upload = App Store Connect用に書き出し、アップロードします。
way-needs-review = このビルドをApp Store Connectにアップロードし、審査に提出します。
way-needs-upload-and-review = App Store Connect用に書き出してアップロードし、審査に提出します。
way-needs-fleet-server = このビルド、デバイス群が信頼するアドレスにあるマニフェスト、サーバのInstallApplicationコマンドが必要です。「共有」を参照してください。
way-needs-fleet-enterprise = プロファイルにあるデバイスにはInstallApplicationでインストールできます。デバイス群全体にはエンタープライズ用のビルドが必要です。
way-needs-other-build = エンタープライズ用のビルド、またはApp Storeかカスタムアプリとしてのアプリが必要です。
