# Why a file is no build at all. The name of a message is the code of its rule; `$name` is the file’s name.

empty-file =
    .title = { $name }は空です
    .why = ファイルに内容がありません。最後まで書き込まれていません。
    .fix = アプリを書き出し直し、新しい.ipaをドロップしてください。
not-a-zip =
    .title = { $name }は.ipaではありません
    .why = .ipaはzipアーカイブですが、このファイルは違います。
    .fix = Xcode、fastlane、またはビルドサーバが書き出した.ipaを選択してください。
something-else =
    .title = { $name }{ $kind ->
        [web-page] はWebページです
        [lfs-pointer] はGit LFSのポインタです
        [profile] はプロビジョニングプロファイルです
        [certificate] は証明書です
        [picture] は画像です
        [property-list] はプロパティリストです
        [program] はプログラムだけでアプリがありません
        [archive] は別の種類のアーカイブです
        [android] はAndroidのパッケージです
        [debug-symbols] に入っているのはデバッグシンボルです
        [xcode-archive] はXcodeアーカイブです
        [holds-build] には.ipaが入っています
        [bare-app] のアプリはPayloadフォルダに入っていません
        [app-contents] にはアプリのフォルダがなく、その中身が入っています
       *[rooted-payload] には先頭にスラッシュの付いた/Payloadが入っています
    }
    .why = { $kind ->
        [web-page] ファイルの代わりに保存されました。サーバが先にサインインを求めている可能性があります。
        [lfs-pointer] Gitは実際のファイルを別の場所に置いており、まだ取得していません。
        [profile] 誰がアプリをインストールできるかを示すもので、アプリではありません。
        [certificate] 誰が署名したかを示すもので、アプリではありません。
        [picture] アプリが入っていません。
        [property-list] アプリまたは書き出しを説明するもので、アプリではありません。
        [program] 端末がインストールするのは、Info.plist、プロファイル、署名のそろったアプリ全体です。
        [archive] .ipaはzipアーカイブです。端末はほかの種類を展開できません。
        [android] iPhoneとiPadがインストールするのは.ipaファイルだけです。
        [debug-symbols] クラッシュの解析に使うもので、アプリではありません。
        [xcode-archive] Xcodeが書き出しの前に作成するもので、テスター用の署名がありません。
        [holds-build] 中のビルドは「{ $inside }」です。
        [bare-app] 端末は「{ $inside }」をPayloadという名前のフォルダの中で探します。
        [app-contents] 端末は、アプリの名前のフォルダをPayloadという名前のフォルダの中で探します。
       *[rooted-payload] 端末は、スラッシュの付かないPayloadをアーカイブの最上位で探します。
    }
    .fix = { $kind ->
        [web-page] アドレスをブラウザで開き、サインインして、ファイルそのものをダウンロードしてください。
        [lfs-pointer] 次を実行してください：git lfs pull
        [profile] .ipaを選択してください。プロファイルはairlift-cli inspectでも読み取れます。
        [certificate] この証明書で署名された.ipaを選択してください。
        [picture] Xcode、fastlane、またはビルドサーバが書き出した.ipaを選択してください。
        [property-list] 同じ場所にある.ipaを選択してください。マニフェストは「リンクを確認…」で確認できます。
        [program] Xcodeからアプリ全体を書き出してください。
        [archive] 展開して、中の.ipaを選択してください。
        [android] iOS用のビルドを選択してください。
        [debug-symbols] 一緒に書き出された.ipaを選択してください。
        [xcode-archive] XcodeのOrganizerでDistribute Appを選択するか、次を実行してください：xcodebuild -exportArchive
        [holds-build] .ipaを取り出してドロップしてください。ターミナルの場合：unzip { $name }
        [bare-app] アプリをPayloadという名前のフォルダに入れ、zipで圧縮してください：mkdir Payload && mv *.app Payload/ && zip -qry App.ipa Payload
        [app-contents] アプリのフォルダを入れたPayloadをzipで圧縮するか、Xcodeからアプリを書き出し直してください。
       *[rooted-payload] 展開して、Payloadフォルダをzipで圧縮してください：zip -qry App.ipa Payload
    }
zip-truncated =
    .title = { $name }は途中で切れています
    .why = アーカイブの末尾がありません。コピーまたはダウンロードが途中で止まった可能性があります。
    .fix = ファイルをコピーまたはダウンロードし直してください。
zip-damaged =
    .title = { $name }は壊れています
    .why = アーカイブの内容が矛盾しています：{ $detail }。
    .fix = アプリを書き出し直し、新しい.ipaをドロップしてください。
zip-encrypted =
    .title = { $name }はパスワードで保護されています
    .why = 暗号化されたアーカイブは、iOSでもAirliftでも開けません。
    .fix = パスワードなしでアーカイブを作成してください。
zip-too-many-entries =
    .title = { $name }の中のファイルが多すぎます
    .why = アーカイブには{ COUNT($count) }件の項目があることになっています。そのようなアプリはありません。
    .fix = ファイルの入手元を確認してください。
no-payload =
    .title = { $name }にアプリがありません
    .why = zipアーカイブですが、Payloadフォルダにアプリがありません。
    .fix = プロジェクトをzipで圧縮するのではなく、XcodeのOrganizerから.ipaを書き出してください。
payload-empty =
    .title = { $name }にアプリがありません
    .why = Payloadフォルダが空です。
    .fix = アプリを書き出し直し、新しい.ipaをドロップしてください。
payload-in-folder =
    .title = { $name }は1つ上のフォルダごと圧縮されています
    .why = Payloadが「{ $folder }」の中にありますが、iOSはアーカイブの最上位で探します。
    .fix = Payloadフォルダそのものをzipで圧縮し、名前の拡張子を.ipaにしてください。
no-info-plist =
    .title = { $name }のアプリにInfo.plistがありません
    .why = これがないと、iOSはアプリについて何もわかりません。
    .fix = アプリを書き出し直し、新しい.ipaをドロップしてください。
info-plist-damaged =
    .title = { $name }のInfo.plistが壊れています
    .why = 読み取れませんでした：{ $detail }。
    .fix = アプリを書き出し直し、新しい.ipaをドロップしてください。
no-bundle-identifier =
    .title = { $name }のアプリに識別子がありません
    .why = Info.plistにCFBundleIdentifierがありません。iOSは識別子のないアプリをインストールしません。
    .fix = プロジェクトでバンドル識別子を設定して、書き出し直してください。
read-failed =
    .title = { $name }を読み取れませんでした
    .why = システムからのメッセージ：{ $detail }。
    .fix = ディスクまたはネットワークドライブを確認して、もう一度ファイルをドロップしてください。
