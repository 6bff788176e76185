# What is said of a package and how it is signed. The name of a message is the code of its rule, and its texts are `.title` (what
# happened, in one line, no full stop), `.why` (why it matters, one sentence) and `.fix` (what to do, one sentence).

# The archive
several-apps =
    .title = パッケージに{ COUNT($count) }個のアプリがあります
    .why = 端末は1つのパッケージに1つのアプリを想定しています。Airliftが確認したのは「{ $name }」だけです。
    .fix = アプリを1つずつ別のパッケージとして書き出してください。
payload-misnamed =
    .title = アプリの入ったフォルダの名前が「{ $name }」です
    .why = 端末は、大文字のPで始まる「Payload」という名前のフォルダを探すため、アプリを見つけられません。
    .fix = フォルダの名前を「Payload」に変更し、zipで圧縮し直してください。
backslash-names =
    .title = パッケージのフォルダがバックスラッシュで区切られています
    .why = Windowsの一部のツールはこのように圧縮します。端末はそれぞれを長い名前の1つのファイルとして扱い、アプリを見つけられません。
    .fix = 別のツールで圧縮し直すか、Xcodeから書き出してください。
duplicate-entries =
    .title = パッケージに同じ名前のファイルが2つあります
    .why = { COUNT($count) }個のファイル（{ LIST($names, quoted: 1, commas: 1) }）：端末とAirliftが別のほうを使う可能性があります。
    .fix = ビルドを書き出し直すか、古いファイルに追加せずに新しいファイルとして圧縮してください。
odd-entry-names =
    .title = パッケージに、アプリにはありえない名前のファイルがあります
    .why = { COUNT($count) }個のファイル（{ LIST($names, quoted: 1, commas: 1) }）：フォルダの外を指す名前か、保存できない名前です。Airliftは無視しました。
    .fix = Xcodeから書き出された、信頼できる入手元のパッケージを使ってください。
overlapping-entries =
    .title = パッケージ内の複数のファイルが同じバイトを共有しています
    .why = { COUNT($count) }個のファイル（{ LIST($names, quoted: 1, commas: 1) }）：このようなアーカイブは、開いたプログラムに過大な負荷をかけるために作られます。
    .fix = Xcodeから書き出された、信頼できる入手元のパッケージを使ってください。
impossible-sizes =
    .title = パッケージに、サイズがありえないファイルがあります
    .why = { COUNT($count) }個のファイル（{ LIST($names, quoted: 1, commas: 1) }）：サイズがありえないか、途中で切れています。端末は展開できません。
    .fix = パッケージを書き出すかダウンロードし直してください。
local-header-differs =
    .title = パッケージの内容が矛盾しています
    .why = { COUNT($count) }個のファイル（{ LIST($names, quoted: 1, commas: 1) }）：説明が2つあり、端末はもう一方を使う可能性があります。
    .fix = ビルドを書き出し直してください。
encrypted-entries =
    .title = アプリのファイルがパスワードで暗号化されています
    .why = { COUNT($count) }個のファイル（{ LIST($names, quoted: 1, commas: 1) }）：端末はパスワードを知りません。
    .fix = パスワードなしでアプリを圧縮し直してください。
unusual-compression =
    .title = アプリのファイルが特殊な方法で圧縮されています
    .why = { COUNT($count) }個のファイル（{ LIST($names, quoted: 1, commas: 1) }）：端末は展開できない可能性があります。
    .fix = 通常の圧縮方法（deflate）でアプリを圧縮し直してください。

no-unix-modes =
    .title = パッケージはWindowsで圧縮されています
    .why = アプリのプログラムに実行可能の印がありませんが、端末が自分で付けます。
executable-forbidden =
    .title = アプリのプログラムの実行が許可されていません
    .why = アーカイブ内のファイルモードが0です。このモードのままにする端末では、アプリを開けません。
    .fix = アプリを圧縮し直してください：unzip App.ipa -d App && cd App && chmod -R u+rwX Payload && chmod +x Payload/*.app/* && zip -qry ../App-again.ipa Payload
entries-damaged =
    .title = パッケージ内の{ COUNT($count) }個のファイルが壊れています
    .why = 展開した内容がパッケージの記載と異なります：{ LIST($names, quoted: 1, commas: 1) }。
    .fix = パッケージを書き出すか、コピーまたはダウンロードし直してください。
not-streamable =
    .title = パッケージは、全体がそろわないと展開できません
    .why = 端末はダウンロードしながら展開するため、100%で止まる可能性があります：{ $reason ->
        [stored] 圧縮されていないファイルの長さがデータの後ろにあります（{ LIST($names, quoted: 1, commas: 1) }）
        [leading] 最初のファイルの前に余分なバイトがあります
       *[stray] ファイルの間に余分なバイトがあります
    }。
    .fix = 展開して圧縮し直してください：unzip App.ipa -d App && cd App && zip -qry ../App-again.ipa Payload
package-intact =
    .title = パッケージ内の{ COUNT($count) }個のファイルはすべて展開できます

# The app
bad-identifier =
    .title = アプリの識別子に使用できない文字があります
    .why = 使用できるのは英数字、ピリオド、ハイフンだけです。端末とプロファイルが「{ $identifier }」を照合できない可能性があります。
    .fix = バンドル識別子を変更し、アプリに署名し直してください。
build-number-missing =
    .title = アプリにビルド番号がありません
    .why = Info.plistにCFBundleVersionがありません。端末はビルド番号のないアプリのインストールを拒否します。
    .fix = Xcodeでビルド番号を設定して、書き出し直してください。
version-missing =
    .title = アプリにバージョンがありません
    .why = Info.plistにCFBundleShortVersionStringがないため、どのバージョンがインストールされているか誰にもわかりません。
    .fix = Xcodeでバージョンを設定して、書き出し直してください。
privacy-text-empty =
    .title = アプリが個人データを求める理由を示していません
    .why = アプリが求めたときに、iOSがアプリを終了する可能性があります。{ LIST($keys, quoted: 1, commas: 1) }の説明文が空です。
    .fix = アプリがアクセスを必要とする理由を、キーごとに書いてください。
arbitrary-loads =
    .title = アプリが暗号化なしの接続を使う可能性があります
    .why = NSAllowsArbitraryLoadsはApp Transport Securityをオフにします。App Storeは理由を求めます。
    .fix = 必要なドメインにだけ例外を追加してください。
variant-for-some-devices =
    .title = ビルドは{ LIST($devices) }専用のバリアントです
    .why = XcodeのApp Thinningで絞り込まれているため、ほかのデバイスは拒否します。
    .fix = App Thinningを使わず、すべてのデバイス用に書き出してください。
info-value-of-wrong-type =
    .title = Info.plistに型の異なる値があります
    .why = 端末は{ LIST($keys) }を読み取れない可能性があります。名前とバージョンはテキスト、デバイスファミリーは数のリストでなければなりません。
    .fix = 値ごとにAppleの資料にある型を使い、ビルドに署名し直してください。
info-variable-unfilled =
    .title = Info.plistに値の入っていない変数があります
    .why = { LIST($keys) }の「{ $value }」は、ビルド時にXcodeが置き換えるビルド設定です。
    .fix = Xcodeでビルドするか値を入力し、ビルドに署名し直してください。
simulator-build =
    .title = ビルドはシミュレータ用です
    .why = Macのプロセッサとシステム用にビルドされているため、どの端末でも動きません。
    .fix = Xcodeの実行先に「Any iOS Device」を選択し、アーカイブし直してください。
fairplay-encrypted =
    .title = アプリはApp Storeから取得したコピーです
    .why = プログラムは、ダウンロードしたApple Account用に暗号化されているため、App Storeがインストールした場合にのみ動作します。
    .fix = Xcodeから書き出したビルドを使ってください。
only-32-bit =
    .title = アプリは32ビット専用です
    .why = iOS 11以降で動作するのは64ビットのアプリだけです。古い端末にはインストールできます。
    .fix = arm64用にもビルドしてください。
executable-missing =
    .title = アプリのプログラムを読み取れませんでした
    .why = 「{ $name }」を使用できません：{ $reason }。端末はプログラムのないアプリを拒否します。
    .fix = ビルドを書き出し直してください。
sample-build =
    .title = これはサンプルです：端末にはインストールできません
    .why = Airliftの機能を示すもので、Appleの署名がありません。
    .fix = 自分のビルドをウインドウにドロップしてください。

# The profile
app-store-build =
    .title = ビルドはApp StoreまたはTestFlight用に署名されています
    .why = プロファイルがデバイスを許可していないため、端末はAppleからのみインストールできます。
    .fix = Ad Hoc、開発、エンタープライズのいずれかの方式で書き出し直してください。
free-account =
    .title = ビルドは無料アカウントで署名されています
    .why = 端末は、無料アカウントのビルドをワイヤレスではインストールできず、Xcodeからのみインストールできます。
    .fix = 有料のデベロッパアカウントで署名するか、Xcodeからケーブルでインストールしてください。
identifier-not-covered =
    .title = プロファイルは別の識別子用です
    .why = 許可しているのは「{ $allowed }」ですが、このアプリは「{ $identifier }」です。再署名したビルドでよく起こります。インストールはできますが、通知、キーチェーン、代替アイコン、「ファイル」が動作しない可能性があります。
    .fix = このアプリ用のプロファイルでビルドを書き出し直してください。
not-signed =
    .title = ビルドはテスト用に署名されていません
    .why = プロファイル（embedded.mobileprovision）がありません。署名がないか、App Storeから取得したコピーです。
    .fix = Ad Hoc、開発、エンタープライズのいずれかの方式で書き出し直してください。
profile-unreadable =
    .title = プロファイルを読み取れませんでした
    .why = 端末も読み取れないため、ビルドを拒否します：{ $reason }。
    .fix = 新しいプロファイルでビルドを書き出し直してください。
profile-not-cms =
    .title = プロファイルに署名がありません
    .why = ただのプロパティリストです。Appleはすべてのプロファイルに署名しています。
    .fix = Appleからプロファイルをダウンロードし直し、そのプロファイルでビルドを書き出してください。
profile-damaged =
    .title = プロファイルの署名が壊れています
    .why = Airliftは内容を読み取れましたが、端末は拒否する可能性があります。
    .fix = Appleからプロファイルをダウンロードし直し、そのプロファイルでビルドを書き出してください。
profile-changed =
    .title = プロファイルは署名のあとに変更されています
    .why = 署名が内容と一致しないため、端末は拒否します。
    .fix = Appleからプロファイルをダウンロードし直し、そのプロファイルでビルドを書き出してください。
profile-not-from-apple =
    .title = プロファイルにAppleの署名がありません
    .why = Appleが署名したものではないため、端末は拒否する可能性があります。
    .fix = Appleのプロファイルでビルドを書き出し直してください。
der-profile-unreadable =
    .title = プロファイルの一部を読み取れませんでした
    .why = iOS 15以降はプロファイルのデータの2つ目のコピーを読み取りますが、それが壊れています。
    .fix = Appleからプロファイルをダウンロードし直し、そのプロファイルでビルドを書き出してください。
der-profile-differs =
    .title = プロファイルの内容が矛盾しています
    .why = iOS 15以降はプロファイルのデータの2つ目のコピーを読み取りますが、その値が異なります：{ SAID($parts) }。
    .fix = Appleからプロファイルをダウンロードし直し、そのプロファイルでビルドを書き出してください。
der-profile-not-signed =
    .title = プロファイルの一部にAppleの署名がありません
    .why = iOS 15以降はプロファイルのデータの2つ目のコピーを読み取りますが、その署名がほかの部分と異なります。
    .fix = Appleからプロファイルをダウンロードし直し、そのプロファイルでビルドを書き出してください。
distribution-type-differs =
    .title = プロファイルに記載された配付の種類が、許可の内容と異なります
    .why = 「{ $kind }」とありますが、デバイスとエンタイトルメントは別の種類のものです。
    .fix = Appleからプロファイルをダウンロードし直し、そのプロファイルでビルドを書き出してください。
odd-device-identifiers =
    .title = プロファイルの{ COUNT($count) }台のデバイスの識別子が不明な形式です
    .why = iPhoneとiPadのUDIDは16進数で40桁、またはハイフンで区切った8桁と16桁です。ほかの形式に一致する端末はありません。
    .fix = テスターの端末がプロファイルにない場合は、UDIDをコピーし直し、プロファイルを更新してください。
profile-for-another-platform =
    .title = { $known ->
        [true] プロファイルは{ LIST($platforms) }用です
       *[false] プロファイルは別のプラットフォーム用です
    }
    .why = アプリは{ $app }用です。デバイスは別のプラットフォーム用のプロファイルを拒否します。
    .fix = { $app }用のプロファイルでビルドを書き出し直してください。

# Extensions, apps and frameworks inside
bundle-info-missing =
    .title = 内部の機能拡張またはアプリに、読み取れるInfo.plistがありません
    .why = 端末は、これらが何であるかわからないため、アプリを拒否します：{ LIST($names, quoted: 1, commas: 1) }。
    .fix = ビルドを書き出し直してください。
bundle-not-looked-at =
    .title = Airliftは内部の機能拡張またはアプリの一部だけを確認しました
    .why = Info.plistまたはプロファイルが大きすぎて、Airliftは読み取れません：{ LIST($names, quoted: 1, commas: 1) }。
bundle-identifier-not-child =
    .title = 内部の識別子がアプリの識別子で始まっていません
    .why = すべての部分の識別子はアプリの識別子で始まる必要があり、そうでないと端末はアプリを拒否します：{ LIST($names, quoted: 1, commas: 1) }。
    .fix = それぞれの識別子を、アプリの識別子、ピリオド、固有の名前の順にし、署名し直してください。
duplicate-identifiers =
    .title = アプリの2つの部分の識別子が同じです
    .why = 端末は区別できないため、アプリを拒否します：{ LIST($names, quoted: 1, commas: 1) }。
    .fix = 機能拡張と内部のアプリに、それぞれ固有の識別子を付けてください。
extension-point-missing =
    .title = 機能拡張に拡張対象の記載がありません
    .why = Info.plistに機能拡張ポイントがないため、端末はアプリを拒否します：{ LIST($names, quoted: 1, commas: 1) }。
    .fix = 機能拡張のInfo.plistにNSExtensionPointIdentifierを追加してください。
bundle-version-differs =
    .title = 内部の機能拡張またはアプリのバージョンが、アプリと異なります
    .why = インストールはできますが、App Storeは拒否します：{ LIST($names, quoted: 1, commas: 1) }。
    .fix = アプリとその機能拡張のバージョンとビルド番号を同じにしてください。
bundle-profile-unreadable =
    .title = 内部の機能拡張またはアプリのプロファイルを読み取れませんでした
    .why = 端末も読み取れないため、アプリ全体を拒否します：{ LIST($names, quoted: 1, commas: 1) }。
    .fix = すべての機能拡張に新しいプロファイルで署名してください。
bundle-without-profile =
    .title = 内部の機能拡張またはアプリにプロファイルがありません
    .why = 固有の識別子用のプロファイルが必要です。ないと端末はアプリ全体を拒否します：{ LIST($names, quoted: 1, commas: 1) }。
    .fix = すべての機能拡張に固有のプロファイルで署名するか、機能拡張を取り除いてください。
bundle-shares-profile =
    .title = 内部の機能拡張またはアプリに固有のプロファイルがありません
    .why = アプリのプロファイルの対象ですが、Xcodeはそれぞれにプロファイルを埋め込みます。端末が求める可能性があります：{ LIST($names, quoted: 1, commas: 1) }。
    .fix = すべての機能拡張に署名し、そのプロファイルを埋め込んでください。
bundle-identifier-not-covered =
    .title = 内部の機能拡張またはアプリのプロファイルが別の識別子用です
    .why = プロファイルがバンドルの識別子を許可していないため、動作しない可能性があります。再署名したビルドでよく起こります：{ LIST($names, quoted: 1, commas: 1) }。
    .fix = 機能拡張ごとに、固有の識別子用のプロファイルで署名してください。
bundle-profile-differs =
    .title = 内部の機能拡張またはアプリの署名がアプリと異なります
    .why = プロファイルの種類またはチームが異なるため、端末は拒否する可能性があります：{ LIST($names, quoted: 1, commas: 1) }。
    .fix = アプリとその機能拡張に、同じ種類で同じチームのプロファイルで署名してください。
bundle-expires-first =
    .title = 内部の機能拡張またはアプリのプロファイルが、アプリより先に期限切れになります
    .why = アプリより先に動作しなくなります：{ LIST($names, quoted: 1, commas: 1) }。
    .fix = プロファイルをまとめて更新してください。
bundle-variable-unfilled =
    .title = 内部の識別子に値が入っていません
    .why = ビルド時にXcodeが置き換えるビルド設定のままのため、どの署名とも一致しません：{ LIST($names, quoted: 1, commas: 1) }。
    .fix = それぞれをXcodeでビルドするか識別子を入力し、署名し直してください。
framework-without-identifier =
    .title = フレームワークに識別子がありません
    .why = Info.plistにCFBundleIdentifierがないため、端末はアプリを拒否します：{ LIST($names, quoted: 1, commas: 1) }。
    .fix = フレームワークに識別子を付け、ビルドして署名し直してください。
minimum-os-differs =
    .title = フレームワークがアプリより新しいシステムを必要としています
    .why = システムがその間のバージョンの端末では、アプリをインストールできても開けない可能性があります：{ LIST($names, quoted: 1, commas: 1) }。
    .fix = アプリのデプロイメントターゲットを上げるか、古いシステム用にフレームワークをビルドしてください。

# Programs and their code signatures: of the app itself (0), of one part inside (1), or of several, which `parts-named` names
program-not-signed =
    .title = { $count ->
        [0] アプリのプログラムに署名がありません
        [1] { LIST($parts, quoted: 1) }に署名がありません
       *[other] アプリの{ COUNT($count) }個の部分に署名がありません
    }
    .why = 端末は署名のあるコードだけをインストールし、実行します。{ parts-named }
    .fix = 証明書とプロファイルでビルドに署名するか、Xcodeから書き出し直してください。
program-ad-hoc =
    .title = { $count ->
        [0] アプリのプログラムは証明書なしで署名されています
        [1] { LIST($parts, quoted: 1) }は証明書なしで署名されています
       *[other] アプリの{ COUNT($count) }個の部分は証明書なしで署名されています
    }
    .why = デベロッパの名前がありません。受け入れるのは脱獄した端末だけです。{ parts-named }
    .fix = 証明書とプロファイルでビルドに署名するか、Xcodeから書き出し直してください。
signature-damaged =
    .title = { $count ->
        [0] アプリのプログラムは署名のあとに変更されています
        [1] { LIST($parts, quoted: 1) }は署名のあとに変更されています
       *[other] アプリの{ COUNT($count) }個の部分は署名のあとに変更されています
    }
    .why = 署名と一致しません：{ SAID($what) }。そのため、端末はアプリを拒否します。{ parts-named }
    .fix = ビルドに署名し直し、その後は変更しないでください。
signature-unreadable =
    .title = { $ours ->
        [true] { $count ->
            [0] Airliftはアプリのプログラムの署名を読み取りませんでした
            [1] Airliftは{ LIST($parts, quoted: 1) }の署名を読み取りませんでした
           *[other] Airliftはアプリの{ COUNT($count) }個の部分の署名を読み取りませんでした
        }
       *[false] { $count ->
            [0] アプリのプログラムの署名を読み取れません
            [1] { LIST($parts, quoted: 1) }の署名を読み取れません
           *[other] アプリの{ COUNT($count) }個の部分の署名を読み取れません
        }
    }
    .why = { $ours ->
        [true] 端末は受け入れる可能性がありますが、Airliftにはわかりません：{ SAID($reason) }。
       *[false] 端末も読み取れないため、アプリを拒否します：{ SAID($reason) }。
    }{ parts-named }
    .fix = { $ours ->
        [true] {""}
       *[false] ビルドを書き出し直してください。
    }
code-not-checked =
    .title = { $count ->
        [0] Airliftはアプリのプログラムの一部を確認しませんでした
        [1] Airliftは{ LIST($parts, quoted: 1) }の一部を確認しませんでした
       *[other] Airliftはアプリの{ COUNT($count) }個の部分を確認しませんでした
    }
    .why = パッケージのコードが、Airliftの一度に読み取る量を超えています。{ parts-named }
    .fix = すべてを確認するには、ビルドのファイルを検証してください。
signature-too-old =
    .title = { $count ->
        [0] アプリのプログラムの署名が古い形式です
        [1] { LIST($parts, quoted: 1) }の署名が古い形式です
       *[other] アプリの{ COUNT($count) }個の部分の署名が古い形式です
    }
    .why = iOS 15以降は拒否します。それより前のシステムは受け入れます。{ parts-named }
    .fix = Xcode 13以降でビルドに署名し直してください。
signer-not-from-apple =
    .title = { $count ->
        [0] アプリのプログラムはApple以外の証明書で署名されています
        [1] { LIST($parts, quoted: 1) }はApple以外の証明書で署名されています
       *[other] アプリの{ COUNT($count) }個の部分はApple以外の証明書で署名されています
    }
    .why = 端末はAppleの発行した証明書だけを信頼します。{ parts-named }
    .fix = Appleのデベロッパサイトで取得した証明書でビルドに署名してください。
signer-not-in-profile =
    .title = { $count ->
        [0] アプリのプログラムは、プロファイルにない証明書で署名されています
        [1] { LIST($parts, quoted: 1) }は、プロファイルにない証明書で署名されています
       *[other] アプリの{ COUNT($count) }個の部分は、プロファイルにない証明書で署名されています
    }
    .why = 端末は、署名証明書がプロファイルにないアプリを拒否します。{ parts-named }
    .fix = Appleでプロファイルに証明書を追加し、プロファイルをダウンロードして署名し直してください。
team-differs =
    .title = { $count ->
        [0] アプリのプログラムに署名したチームがプロファイルと異なります
        [1] { LIST($parts, quoted: 1) }に署名したチームがアプリと異なります
       *[other] アプリの{ COUNT($count) }個の部分に署名したチームがアプリと異なります
    }
    .why = { $count ->
        [0] 署名とプロファイルは同じチームのものでなければならないため、端末はアプリを拒否します。
       *[other] 端末は、あるチームのコードを別のチームのアプリに読み込みません。
    }{ parts-named }
    .fix = { $count ->
        [0] 同じチームの証明書とプロファイルでアプリに署名してください。
       *[other] アプリとその内部のすべてに、同じ証明書で署名してください。
    }
identifier-differs-from-signature =
    .title = { $count ->
        [0] アプリのプログラムは別の識別子で署名されています
        [1] { LIST($parts, quoted: 1) }は別の識別子で署名されています
       *[other] アプリの{ COUNT($count) }個の部分は別の識別子で署名されています
    }
    .why = 署名の識別子がInfo.plistの識別子と異なるため、端末はアプリを拒否します。{ parts-named }
    .fix = 識別子を変更したあとは、ビルドに署名し直してください。
application-identifier-missing =
    .title = { $count ->
        [0] アプリのプログラムはアプリケーション識別子なしで署名されています
        [1] { LIST($parts, quoted: 1) }はアプリケーション識別子なしで署名されています
       *[other] アプリの{ COUNT($count) }個の部分はアプリケーション識別子なしで署名されています
    }
    .why = エンタイトルメントにapplication-identifierがありません。端末はこれのないアプリをインストールしません。{ parts-named }
    .fix = プロファイルのエンタイトルメントでビルドに署名し直してください。
application-identifier-differs =
    .title = { $count ->
        [0] アプリのプログラムは、プロファイルとは別のアプリ用に署名されています
        [1] { LIST($parts, quoted: 1) }は、プロファイルとは別のアプリ用に署名されています
       *[other] アプリの{ COUNT($count) }個の部分は、プロファイルとは別のアプリ用に署名されています
    }
    .why = 署名には「{ $signed }」とありますが、プロファイルが許可しているのは「{ $allowed }」のため、端末はアプリを拒否します。{ parts-named }
    .fix = この識別子用のプロファイルでビルドに署名し直してください。
entitlements-differ =
    .title = { $count ->
        [0] アプリのプログラムに、内容の異なるエンタイトルメントの一覧が2つあります
        [1] { LIST($parts, quoted: 1) }に、内容の異なるエンタイトルメントの一覧が2つあります
       *[other] アプリの{ COUNT($count) }個の部分に、内容の異なるエンタイトルメントの一覧が2つあります
    }
    .why = iOS 15以降と、それより前のシステムは、それぞれ別の一覧を読み取ります。端末はアプリを拒否する可能性があります。{ parts-named }
    .fix = エンタイトルメントの一覧を1つにして、ビルドに署名し直してください。
entitlements-beyond-profile =
    .title = { $count ->
        [0] アプリのプログラムが、プロファイルの許可を超えるものを要求しています
        [1] { LIST($parts, quoted: 1) }が、プロファイルの許可を超えるものを要求しています
       *[other] アプリの{ COUNT($count) }個の部分が、プロファイルの許可を超えるものを要求しています
    }
    .why = 端末は、プロファイルが許可していないエンタイトルメントを拒否します：{ LIST($keys, quoted: 1, commas: 1) }。{ parts-named }
    .fix = Appleでアプリの機能を有効にし、プロファイルを更新して署名し直すか、エンタイトルメントを取り除いてください。
simulator-code =
    .title = { $only ->
        [true] { $count ->
            [0] アプリのプログラムはシミュレータ専用です
            [1] { LIST($parts, quoted: 1) }はシミュレータ専用です
           *[other] アプリの{ COUNT($count) }個の部分はシミュレータ専用です
        }
       *[false] { $count ->
            [0] アプリのプログラムにシミュレータ用のコードがあります
            [1] { LIST($parts, quoted: 1) }にシミュレータ用のコードがあります
           *[other] アプリの{ COUNT($count) }個の部分にシミュレータ用のコードがあります
        }
    }
    .why = { $only ->
        [true] 端末は読み込めないため、開くとアプリが終了する可能性があります。
       *[false] 端末は無視しますが、容量を使い、App Storeは拒否します。
    }{ parts-named }
    .fix = { $only ->
        [true] すべての部分をiOSデバイス用にビルドしてください。
       *[false] デバイス用にビルドするときは、シミュレータのアーキテクチャを取り除いてください。
    }

# All files
modified-after-signing =
    .title = { $how ->
        [changed] { COUNT($count) }個のファイルが署名のあとに変更されています
        [removed] { COUNT($count) }個のファイルが署名のあとに削除されています
       *[both] { COUNT($count) }個のファイルが署名のあとに変更または削除されています
    }
    .why = 端末はすべてのファイルを署名と照合し、アプリを拒否します。{ $how ->
        [changed] 変更：{ LIST($changed, quoted: 1, commas: 1) }
        [removed] 欠落：{ LIST($missing, quoted: 1, commas: 1) }
       *[both] 変更：{ LIST($changed, quoted: 1, commas: 1) }。欠落：{ LIST($missing, quoted: 1, commas: 1) }
    }。
    .fix = ビルドに署名し直し、その後は変更しないでください。
unsealed-files =
    .title = { COUNT($count) }個のファイルが署名のあとに追加されています
    .why = 署名に含まれていません：{ LIST($names, quoted: 1, commas: 1) }。端末はアプリを拒否する可能性があります。
    .fix = ビルドに署名し直し、その後はファイルを追加しないでください。
files-unreadable =
    .title = パッケージ内の{ COUNT($count) }個のファイルが壊れています
    .why = 端末も{ LIST($names, quoted: 1, commas: 1) }を展開できません。
    .fix = ビルドを書き出すかダウンロードし直してください。
files-not-judged =
    .title = Airliftは{ COUNT($count) }個のファイルを署名と照合しませんでした
    .why = { $lists ->
        [true] { LIST($names, quoted: 1, commas: 1) }の照合には時間がかかりすぎます。ファイルの一覧が含まれる場合は、その一覧にあるファイルも照合していません。
       *[false] { LIST($names, quoted: 1, commas: 1) }の照合には時間がかかりすぎます。
    }
nothing-to-verify =
    .title = アプリに、署名されたファイルの一覧がありません
    .why = これがないと、ファイルが変更されたかどうか誰にもわかりません。
signature-verified =
    .title = { COUNT($count) }個のファイルが署名と一致しています

# Sizes
duplicate-files =
    .title = 重複ファイルが{ SIZE($bytes) }を無駄にしています
    .why = 「{ $name }」など、同じファイルがアプリに複数あります。
    .fix = アプリと機能拡張が共有するフレームワークなどに、1つだけ残してください。
developer-files-left =
    .title = デベロッパにのみ必要なファイルが{ SIZE($bytes) }あります
    .why = 「{ $name }」など、端末ではまったく使われません。
    .fix = ターゲットの「Copy Bundle Resources」フェーズから外すか、書き出しでシンボルをオフにしてください。
stored-uncompressed =
    .title = { SIZE($bytes) }が圧縮されていません
    .why = 圧縮するとダウンロードのサイズが小さくなります。インストール後のサイズは変わりません。
    .fix = 圧縮を有効にしてアプリを圧縮し直すか、Xcodeから書き出してください。

# Icons
icon-missing =
    .title = パッケージにアイコンがありません
    .why = アイコンファイルが見つからず、{ $catalog ->
        [true] Assets.carにもアイコンがありません
       *[false] Assets.carもありません
    }。Airliftがアイコンを描きます。アプリのインストールはできます。
icon-unreadable =
    .title = アイコンを読み取れませんでした
    .why = 「{ $name }」を表示できません：{ $reason }。Airliftがアイコンを描きます。アプリのインストールはできます。
icon-not-square =
    .title = アイコンが正方形ではありません
    .why = アイコンは{ $width } × { $height }ピクセルです。端末は変形して合わせ、インストール中は白い縁が見えます。
    .fix = アプリに正方形のアイコンを設定してください。
icon-transparent =
    .title = アイコンの一部が透明です
    .why = 端末ではその部分が黒く、インストール中は白く表示されます。App Storeはこのアイコンを拒否します。
    .fix = 透明部分のないアイコンを設定してください。角は端末が丸めます。
icon-empty =
    .title = アイコンが空です
    .why = すべてのピクセルが透明なため、テスターには空白の四角が見えます。
    .fix = 何かが見えるアイコンを設定してください。
alternate-icon-missing =
    .title = 代替アイコンに画像がありません
    .why = アプリは{ LIST($names, quoted: 1, commas: 1) }を選択肢にしていますが、パッケージに画像がないため、誰も選択できません。
    .fix = アプリに画像を追加するか、CFBundleAlternateIconsから名前を取り除いてください。
