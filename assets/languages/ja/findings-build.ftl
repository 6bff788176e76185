# What is said of a build once its manifest, the time and the way to phones are looked at.

# The profile's life
profile-expired =
    .title = プロファイルは{ DATE($day) }に期限切れになりました
    .why = iOSは、期限切れのプロファイルを使ったアプリをインストールすることも開くこともできません。
    .fix = Appleでプロファイルを更新し、ビルドし直して書き出してください。
profile-expires-soon =
    .title = { $days ->
        [0] プロファイルは1日以内に期限切れになります
       *[other] プロファイルはあと{ COUNT($days) }日で期限切れになります
    }
    .why = その後、アプリはインストールすることも開くこともできなくなります。
    .fix = Appleでプロファイルを更新し、ビルドし直して書き出してください。
profile-valid =
    .title = プロファイルは{ DATE($day) }まで有効です
profile-not-yet-valid =
    .title = プロファイルは{ DATE($day) }になるまで有効になりません
    .why = 端末は自身の時計と照らし合わせ、未来のプロファイルを拒否します。
    .fix = ビルドしたマシンとこのコンピュータの時計を確認してください。
profile-without-devices =
    .title = プロファイルにデバイスがありません
    .why = この種類のビルドは、プロファイルにあるデバイスにのみインストールできます。
    .fix = テスターのデバイスをAppleに登録し、プロファイルを更新して書き出し直してください。
only-listed-devices =
    .title = { COUNT($devices) }台のデバイスにのみインストールできます
    .why = この種類のビルドは、プロファイルの作成時に登録されていたデバイスにのみインストールできます。
    .fix = テスターの端末にインストールできないと表示された場合は、プロファイルにそのUDIDがあるか確認してください。
any-device =
    .title = 社内のどのデバイスにもインストールできます

# The certificate that signed
signer-expired =
    .title = 署名証明書は{ DATE($day) }に期限切れになりました
    .why = 端末は、署名証明書（「{ $signer }」）の期限が切れたアプリを拒否します。
    .fix = 有効な証明書とプロファイルで、ビルドに署名し直してください。
signer-expires-soon =
    .title = 署名証明書は{ DATE($day) }に期限切れになります
    .why = その後、アプリはインストールすることも開くこともできなくなります。
    .fix = Appleで証明書を更新してから、ビルドに署名し直してください。

# Around installing
developer-mode =
    .title = アプリを開くにはデベロッパモードが必要です
    .why = iOS 16以降では、最初のインストールのあとに一度求められます。
    .fix = 端末の「設定」›「プライバシーとセキュリティ」›「デベロッパモード」でオンにし、再起動します。
enterprise-trust =
    .title = アプリを開く前に、テスターが会社を信頼する必要があります
    .why = iOSは会社ごとに一度確認します。iOS 18以降では、その後に端末が再起動します。
    .fix = 端末の「設定」›「一般」›「VPNとデバイス管理」で会社名をタップし、「信頼」をタップします。
first-start-online =
    .title = アプリを初めて開くときはインターネットが必要です
    .why = { $certain ->
        [true] アプリを初めて開くとき、端末はppq.apple.comに確認します。インターネットがないと「アプリを検証できません」と表示されます。
       *[false] インストールにはocsp.apple.comとax.init.itunes.apple.comが必要です。新しいチームでは、初めて開くときにppq.apple.comも必要です。
    }
    .fix = 閉じたネットワークでは、ppq.apple.com、ocsp.apple.com、ax.init.itunes.apple.comへのHTTPS接続を許可してください。
same-identifier =
    .title = 同じ識別子のApp Storeのアプリが、ダウンロードを妨げる可能性があります
    .why = { $bundle }がApp Storeからインストールされていると、iOSは何も表示せずにダウンロードを省くことがあります。
    .fix = 「インストール」のあとに何も起こらない場合は、先にApp Store版を端末から削除してください。
large-for-cellular =
    .title = アプリのサイズは{ SIZE($bytes) }です：Wi-Fiを使ってください
    .why = 200 MBを超えると、モバイルデータ通信中の端末は先に確認するか、何も表示せずにWi-Fiを待ちます。
    .fix = テスターにWi-Fiへの接続を依頼してください。

# What was looked at and is well
channel-fits =
    .title = ワイヤレスでインストールできるように署名されています
entitlements-allowed =
    .title = プロファイルはすべてのエンタイトルメントを許可しています
icon-good =
    .title = パッケージに正方形のアイコンがあります
made-for-phones =
    .title = 端末用にビルドされ、暗号化されていません
parts-fit =
    .title = 内部のすべての部分に固有のプロファイルがあります
profile-fits =
    .title = プロファイルはこのアプリ用です
program-signed =
    .title = アプリのプログラムに署名があります
signature-new-enough =
    .title = 署名の形式はiOS 15以降に対応しています
signer-allowed =
    .title = プロファイルは署名証明書を許可しています
manifest-fits =
    .title = マニフェストはアプリと一致しています
