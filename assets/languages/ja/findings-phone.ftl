# What is said of phones: whether a build fits them, and what their way through it tells.

# Phones that came, and devices that somebody named
device-malformed =
    .title = { $count ->
        [1] 「{ $name }」のUDIDは有効ではありません
       *[other] 「{ $name }」などのUDIDは有効ではありません
    }
    .why = 英数字が{ $digits }文字あります。UDIDは40文字、またはハイフンで区切った8文字と16文字で、0–9とA–Fだけを使います。
    .fix = 完全なUDIDをコピーし直してください。
device-not-in-profile =
    .title = このビルドのプロファイルに{ LIST($names) }がありません（{ COUNT($count) }台）
    .why = この種類のビルドは、プロファイルにある{ COUNT($listed) }台のデバイスにのみインストールできます。
    .fix = デバイスをAppleのデベロッパアカウントに追加し、プロファイルを更新して書き出し直してください。
devices-in-profile =
    .title = { $count ->
        [1] 指定したデバイスはプロファイルにあります
       *[other] 指定した{ COUNT($count) }台のデバイスはすべてプロファイルにあります
    }
phone-too-old =
    .title = { $count ->
        [1] { SAID($phones) }は{ $os }：このビルドには古すぎます
       *[other] { SAID($phones) }：システムがこのビルドには古すぎます
    }
    .why = このビルドにはiOS { $minimum }以降が必要です。古い端末には「アプリをダウンロードできません」と表示されます。
    .fix = 端末をアップデートするか、古いiOS用にビルドしてください。
phones-new-enough =
    .title = 接続した端末はiOS { $minimum }以降です
phone-of-wrong-family =
    .title = { SAID($phones) }：iPad用のアプリは使えません
    .why = ビルドはiPad専用のため、iPhoneは拒否します。
    .fix = iPadで試すか、iPhoneにも対応するようにビルドしてください。
phone-not-in-variant =
    .title = { SAID($phones) }：このバリアントはインストールできません
    .why = { LIST($variant) }用にApp Thinningで絞り込まれているため、ほかのデバイスは拒否します。
    .fix = App Thinningを使わず、すべてのデバイス用に書き出してください。
phone-lacks-capability =
    .title = { $count ->
        [1] { SAID($phones) }：ビルドに必要な「{ $capability }」がありません
       *[other] { SAID($phones) }：いずれもビルドに必要な「{ $capability }」がありません
    }
    .why = この機能のない端末は、アプリを拒否します。
    .fix = UIRequiredDeviceCapabilitiesから取り除くか、別の端末で試してください。

# Before the manifest
phone-refused-certificate =
    .title = Airliftを信頼していません：スイッチをオンにしてください
    .why = 端末は証明書を見るとすぐに接続を切りました{ $told ->
        [true] （{ $alert }）
       *[false] { "" }
    }。
    .fix = 端末にプロファイルをインストールし、「設定」›「一般」›「情報」›「証明書信頼設定」でスイッチをオンにしてください。VPNやプロキシが原因のこともあります。
trust-switch-missing =
    .title = { $os }では信頼のスイッチが表示されないことがあります
    .why = Appleは後のバージョンで修正しました。
    .fix = 端末を再起動するか、アップデートしてください。
profile-lapsed =
    .title = セットアッププロファイルをダウンロードしましたが、時間内にインストールしませんでした
    .why = ダウンロードしたプロファイルは、8分後にiOSが削除します。
    .fix = セットアップページでもう一度「プロファイルをダウンロード」をタップし、すぐに「設定」を開いてください。
profile-waits =
    .title = セットアッププロファイルあり：「設定」でインストールし、信頼をオンにしてください
    .why = ダウンロードしたプロファイルは、インストールして信頼するまで何の効果もありません。
    .fix = 端末で「設定」を開き、「ダウンロード済みのプロファイル」をタップしてインストールしたあと、「一般」›「情報」›「証明書信頼設定」で信頼をオンにしてください。
other-browser =
    .title = { $browser }でページを開きました
    .why = アプリ内のブラウザはインストールリンクを無視します。タップしても何も起こりません。
    .fix = ページをSafariで開いてください。3つの点かコンパスをタップし、「Safariで開く」をタップします。
opened-on-a-mac =
    .title = Mac、またはMacと名乗るiPadでページを開きました
    .why = Macではインストールリンクを使えません。アドレスが無効なためページを開けない、とSafariが表示します。
    .fix = iPhoneまたはiPad本体でコードをスキャンしてください。
only-opened-the-page =
    .title = インストールページを開きましたが、「インストール」をまだタップしていません
    .why = または、iTunesでリンクを開くか聞かれたときに「キャンセル」をタップしました。その後は、タップしても何も起こりません。
    .fix = ページを再読み込みし、「インストール」をタップしてから「開く」をタップしてください。

# After the manifest
did-not-answer =
    .title = キャンセルしたか、インストールの確認に応答していません
    .why = 誰も「インストール」をタップしなかったか、iOSが何も表示せずにマニフェストを拒否しました。
    .fix = もう一度「インストール」をタップし、確認に応答してください。
never-asked-for-package =
    .title = 承認済みですが、ダウンロードが始まりませんでした
    .why = App Storeから入手した同じアプリが端末にあるか、以前のダウンロードが止まったまま残っています。
    .fix = アプリまたはグレーのアイコンを端末から削除し、端末を再起動してやり直してください。
download-stalled =
    .title = 停滞中：{ SIZE($done, $total) }／{ SIZE($total) }
    .why = 端末がスリープしているか、Wi-Fiが弱くなっています。
    .fix = 端末のスリープを解除し、近くにとどまってください。
download-broke-off =
    .title = ダウンロードが止まりました：{ SIZE($done, $total) }／{ SIZE($total) }
    .why = { $resumes ->
        [true] 端末は多くの場合、5分以内に再開します。
       *[false] 端末がWi-Fiから離れたか、スリープしたか、試すのをやめました。
    }
    .fix = このWi-Fiにとどまって、やり直してください。
airlift-ended =
    .title = Airliftが停止しました：{ SIZE($done, $total) }／{ SIZE($total) }
    .why = 端末はそこから再開するか、最初からやり直します。
    .fix = もう一度「インストール」をタップしてください。
package-vanished =
    .title = 停止：このコンピュータのファイルが変更されたか、なくなりました
    .why = 2つのビルドを半分ずつ端末に渡すわけにはいきません。
    .fix = Airliftが新しいファイルを読み取るまで待ち、もう一度「インストール」をタップしてください。

# What the build does to this phone
this-phone-too-old =
    .title = { $os }は古すぎます：ビルドには{ $minimum }が必要です
    .why = 端末がパッケージを読み取ると、「アプリをダウンロードできません」と表示されます。
    .fix = 端末をアップデートするか、古いiOS用にビルドしてください。
this-phone-of-wrong-family =
    .title = ビルドはiPad専用です
    .why = iPhoneはパッケージを読み取ると、ビルドを拒否します。
    .fix = iPadで試してください。
this-phone-not-in-variant =
    .title = ビルドは{ LIST($variant) }専用のバリアントです
    .why = ほかのデバイスはパッケージを読み取ると、ビルドを拒否します。
    .fix = App Thinningを使わず、すべてのデバイス用に書き出してください。
phone-throws-away =
    .title = アプリは削除されます：マニフェストの識別子が異なります
    .why = マニフェストの識別子は{ $identifier }ですが、アプリは{ $own }です。
    .fix = マニフェストにアプリ本来の識別子を使い、インストールし直してください。
