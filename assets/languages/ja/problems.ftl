# What went wrong: what happened, why, and what to do next. `problem-` and the code that JSON prints.

# Files that could not be taken in; `$name` is the file’s name. Those that are no build are told by findings-file.ftl.
problem-file-not-found =
    .title = { $name }が見つかりません
    .why = 移動、名前の変更、または削除されたか、ディスクが接続されていません。
    .fix = ファイルを探して、もう一度ドロップしてください。
problem-folder =
    .title = { $name }はフォルダです
    .why = Airliftが読み取るのは.ipaファイルです。
    .fix = .ipaファイルか、ビルドの入ったフォルダをウインドウにドロップしてください。
problem-not-a-file =
    .title = { $name }はファイルではありません
    .why = デバイス、パイプ、またはソケットです。
    .fix = .ipaファイルそのものをドロップしてください。
problem-link-of-another-user =
    .title = { $name }は別のユーザのリンクです
    .why = そのユーザは、ここで読み取れるどのファイルにもリンクを向けられます。
    .fix = 目的のビルドであれば、リンク先のファイルをドロップしてください。
problem-laid-there =
    .title = { $name }は別のユーザが置いたものです
    .why = このコンピュータの別のユーザが所有しているか、移動した可能性があります。端末には、そのユーザの選んだものがインストールされます。
    .fix = 目的のビルドであれば、もう一度ここにドロップしてください。Airliftが配信します。
problem-replaced-meanwhile =
    .title = { $name }は置き換えられています
    .why = Airliftが以前に読み取ったファイルではありません。
    .fix = Airliftが読み直すまでお待ちください。
problem-no-permission =
    .title = Airliftは{ $name }を読み取れません
    .why = システムがこのユーザにファイルの読み取りを許可していません。
    .fix = ファイルのアクセス権で読み取りを許可するか、自分のフォルダにコピーしてください。
problem-no-permission-on-macos =
    .title = Airliftは{ $name }を読み取れません
    .why = プログラムがデスクトップ、書類、ダウンロード、ほかのディスクを読み取る前に、macOSは許可を求めます。または、ファイルのアクセス権で読み取りが許可されていません。
    .fix = 「システム設定」›「プライバシーとセキュリティ」›「ファイルとフォルダ」でAirliftをオンにするか、ファイルのアクセス権で読み取りを許可してください。
problem-no-randomness =
    .title = Airliftは{ $name }のアドレスを作成できませんでした
    .why = システムの乱数生成が応答しませんでした。
    .fix = コンピュータを再起動して、もう一度ファイルをドロップしてください。
problem-parser-failed =
    .title = { $name }の読み取り中にAirliftでエラーが起きました
    .why = これはAirliftのバグです。ほかには影響しません。
    .fix = バグを報告してください。共有してよければ、ファイルも添付してください。
problem-folder-without-builds =
    .title = { $name }にビルドがありません
    .why = フォルダとそのサブフォルダに.ipaファイルがありません。
    .fix = .ipaファイルそのものか、別のフォルダをドロップしてください。
problem-folders-not-read =
    .title = { $count ->
        [1] フォルダ{ $first }の中を確認できませんでした
       *[other] { $first }など{ COUNT($count) }個のフォルダの中を確認できませんでした
    }
    .why = { $count ->
        [1] 階層が深すぎるか、読み取れません。
       *[other] いずれも階層が深すぎるか、読み取れません。
    }
    .fix = .ipaファイルそのものか、そのフォルダをドロップしてください。
problem-folder-too-large =
    .title = { $name }にある{ $found }個のビルドのうち{ $taken }個だけを追加しました
    .why = 一度にこれほど多いのは、ホームフォルダをドロップしたなど、たいてい操作の間違いです。
    .fix = その中のフォルダか、.ipaファイルそのものをドロップしてください。
problem-other-app =
    .title = { $name }は別のアプリです
    .why = ビルドは{ $wanted }、ファイルは{ $found }です。
    .fix = このビルドのファイルを選択するか、新しいビルドとして追加してください。

# Property lists of a build
problem-part-absent =
    .title = { $name }のアプリに{ $part ->
        [info-plist] Info.plist
        [profile] プロファイル
       *[entitlements] エンタイトルメント
    }がありません
    .why = { $part ->
        [info-plist] これがないと、iOSはアプリについて何もわかりません。
        [profile] シミュレータ用、App Storeから取得したもの、または署名のないものです。
       *[entitlements] プログラムに署名がないか、エンタイトルメントなしで署名されています。
    }
problem-part-damaged =
    .title = { $name }のアプリの{ $part ->
        [info-plist] Info.plist
        [profile] プロファイル
       *[entitlements] エンタイトルメント
    }を読み取れません
    .why = 壊れています：{ $detail }。
    .fix = アプリを書き出し直してください。

# Manifests that could not be imported
problem-manifest-too-large =
    .title = { $name }はマニフェストとしては大きすぎます
    .why = マニフェストは数キロバイトしかありません。
    .fix = .plistファイルを選択してください。
problem-manifest-not-a-plist =
    .title = { $name }はプロパティリストではありません
    .why = Airliftは読み取れませんでした：{ $detail }。
    .fix = インストールリンクが指す.plistファイルを選択してください。
problem-not-a-manifest =
    .title = { $name }はインストール用のマニフェストではありません
    .why = プロパティリストですが、「{ $missing }」がありません。
    .fix = インストールリンクが指す.plistファイルを選択してください。

# Other files
problem-file-failed =
    .title = { $name }を{ $doing ->
        [read] 読み取れませんでした
        [save] 保存できませんでした
       *[write] 書き込めませんでした
    }
    .why = システムからのメッセージ：{ $detail }。
    .fix = { $doing ->
        [read] ファイルがあり、読み取りが許可されていることを確認してください。
       *[write] フォルダがあり、書き込みが許可されていることを確認してください。
    }
problem-sample-failed =
    .title = Airliftはサンプルビルドを書き込めませんでした
    .why = システムからのメッセージ：{ $detail }。
    .fix = ディスクに空きがあり、データフォルダへの書き込みが許可されていることを確認してください。

# A text that is no public base URL; `$part` is what is wrong in it, where something is
problem-bad-public-url =
    .title = 端末はこのアドレスからインストールできません
    .why = { $cause ->
        [empty] 何も入力されていません。
        [no-scheme] https://で始まっていません。
        [not-https] http://で始まっています。iOSはhttps://からのみインストールします。
        [other-scheme] { $part }://で始まっています。iOSはhttps://からのみインストールします。
        [query] 疑問符が含まれています。iOSは疑問符より後ろを切り捨てます。
        [fragment] #が含まれています。#より後ろはサーバに届きません。
        [credentials] ユーザ名またはパスワードが含まれています。iOSはそれらを送信せず、リンクを見れば誰でも読めてしまいます。
        [no-host] https://の後ろに名前がありません。
        [bad-host] 「{ $part }」は名前でもアドレスでもありません。
        [loopback] 端末では、「{ $part }」は端末自身を指します。
        [bad-port] 「{ $part }」はポートではありません。ポートは1〜65535の数です。
       *[bad-path] 名前の後ろには、英数字と.-_をスラッシュで区切ったものだけを使ってください。ほかの文字はiOSやプロキシが変えることがあります。
    }
    .fix = { $cause ->
        [not-https] プロキシのhttpsのアドレスを入力してください。
        [query] 疑問符とその後ろを削除してください。
        [fragment] #とその後ろを削除してください。
        [credentials] @までをすべて削除し、プロキシがサインインなしで応答するようにしてください。
        [bad-host] つづりを確認してください。英数字以外の文字を含む名前は、xn--…の形で書きます。
        [loopback] 端末からプロキシに接続するときの名前を入力してください。
        [bad-port] プロキシが通常のポート443を使う場合は、ポートを削除してください。
        [bad-path] プロキシのパスをもっと単純にするか、なしにしてください。
       *[no-host] https://builds.example.comのように、端末が開くアドレス全体を入力してください。
    }

# The endpoint and its address
problem-ports-taken =
    .title = 端末はAirliftに接続できません
    .why = { $bind }のポート{ $first }〜{ $last }をどれも開けませんでした：{ $detail }。
    .fix = これらのポートを使っているプログラムを閉じるか、別のポートを選択してください。
problem-tls-failed =
    .title = 端末はAirliftに接続できません
    .why = AirliftはHTTPSを準備できませんでした：{ $detail }。
    .fix = 証明書を確認してください。Airliftの証明書の場合は、バグとして報告してください。
problem-no-connections =
    .title = 新しい端末は待機が必要です
    .why = システムがAirliftにこれ以上の接続を許可していません。システムからのメッセージ：{ $detail }。
    .fix = ほかのプログラムを閉じるか、ダウンロードがいくつか完了するまでお待ちください。進行中のダウンロードは続きます。
problem-no-network =
    .title = このコンピュータは端末が接続できるネットワークにありません
    .why = 見つかったのは、このコンピュータの内部アドレスか自己割り当てアドレスだけです。
    .fix = Wi-Fiに接続するか、--hostでアドレスを指定してください。
problem-address-out-of-scope =
    .title = 端末は{ $host }の証明書を拒否します
    .why = 悪用を防ぐため、Airliftの認証局は、プライベートアドレス、.localの名前、このコンピュータの名前に限定されています。
    .fix = 別のアドレスを選択するか、このアドレス用の認証局を作成してください：airlift-cli identity reset --also { $host }
problem-host-not-named =
    .title = 端末は証明書を拒否します：{ $host }用ではありません
    .why = 証明書の対象：{ LIST($names) }。
    .fix = --hostでそのいずれかを指定するか、{ $host }用の証明書を使ってください。

# Airlift’s own certificate
problem-identity-failed =
    .title = Airliftの証明書を使用できません
    .why = { SAID($cause) }。
    .fix = Airliftのデータフォルダにあるidentityフォルダを確認してください。

# A certificate that was brought
problem-certificate-not-found =
    .title = { $name }の証明書を使用できません
    .why = { $name }というファイルはありません。
    .fix = 新しい場所でファイルを選択し直してください。
problem-not-taken-out =
    .title = { $name }のビルドを取り出せませんでした
    .why = { $detail }
    .fix = 書き込みできるフォルダに自分で展開し、.ipaをドロップしてください。
problem-certificate-half-renewed =
    .title = 証明書と鍵がまだ一致していません
    .why = 片方だけが更新されています。Airliftは{ DATE($until) }まで有効な以前の組み合わせを使い続けています。
    .fix = もう片方の新しいファイルも置いてください。その後、Airliftが自動的に両方を使います。
problem-certificate-unreadable =
    .title = { $name }の証明書を使用できません
    .why = Airliftは{ $name }を読み取れません：{ $detail }。
    .fix = このユーザにファイルの読み取りを許可してください。鍵を読み取れるのはrootだけということがよくあります。
problem-certificate-not-a-file =
    .title = { $name }の証明書を使用できません
    .why = { $name }は{ $cause ->
        [too-large] 1 MBを超えており、証明書としては大きすぎます
       *[not-a-file] ファイルではありません
    }。
    .fix = .pem、.crt、.key、または.p12のファイルを選択してください。
problem-no-certificate =
    .title = { $name }の証明書を使用できません
    .why = { $name }に証明書がありません。
    .fix = fullchain.pemなど、チェーンのファイルを選択してください。
problem-no-key =
    .title = { $name }の証明書を使用できません
    .why = { $name }に秘密鍵がありません。
    .fix = privkey.pemなど、鍵のファイルも選択してください。
problem-encrypted-key =
    .title = { $name }の証明書を使用できません
    .why = { $name }の鍵はパスワードで保護されています。
    .fix = openssl pkeyでパスワードを外すか、.p12ファイルを読み込んでください。
problem-other-key =
    .title = { $name }の証明書を使用できません
    .why = { $name }：鍵が証明書と一致しません。
    .fix = この証明書用に作成された鍵を選択してください。
problem-unusable-key =
    .title = { $name }の証明書を使用できません
    .why = { $name }の鍵の種類には対応していません。使用できるのは、2048〜8192ビットのRSA、P-256、P-384です。
    .fix = これらのいずれかの種類の鍵を使った証明書を入手してください。
problem-wrong-password =
    .title = { $name }の証明書を使用できません
    .why = { $name }のパスワードが正しくありません。
    .fix = ファイルを書き出したときに設定したパスワードを入力してください。
problem-certificate-damaged =
    .title = { $name }の証明書を使用できません
    .why = { $name }は壊れています：{ $detail }。
    .fix = PEM、またはAESを使った.p12として書き出し直してください。
# Said of each of them when Airlift starts without it.
problem-own-instead =
    .title = { SAID($title) }
    .why = { SAID($why) }ファイルが使えるようになるまで、Airliftは自身の証明書を使います。
    .fix = { SAID($fix) }
problem-name-needed =
    .title = Airliftの名前がまだ決まっていません
    .why = 証明書の対象は{ LIST($names, commas: 1) }で、多くの名前が当てはまります。
    .fix = このコンピュータを指す名前を証明書のダイアログに入力するか、--host NAMEを付けてAirliftを起動してください。
problem-name-not-covered =
    .title = 証明書は{ $name }用ではありません
    .why = 証明書の対象は{ LIST($names, commas: 1) }で、ほかの名前は端末に拒否されます。
    .fix = 証明書の対象に含まれる名前を入力してください。

# The data folder and what lies in it
problem-data-folder =
    .title = Airliftのデータフォルダを使用できません
    .why = { SAID($why) }。
    .fix = { $cause ->
        [no-place] --data-dir FOLDERを付けてAirliftを起動してください。
        [folder] フォルダのアクセス権を確認するか、--data-dir FOLDERを付けてAirliftを起動してください。
        [foreign] 別の--data-dirでAirliftを起動するか、フォルダとその中身すべての所有者を自分に変更してください。
        [not-a-file] それをデータフォルダの外に移してから、Airliftをもう一度起動してください。
        [damaged] 名前がshelf.sqliteで始まるファイルをフォルダの外に移動し、Airliftを起動し直してください。
        [in-use] すでに動いているAirliftを使うか、別の--data-dirで起動してください。
        [database] ディスクに空きがあり、フォルダへの書き込みが許可されていることを確認してください。
       *[newer] 新しいほうのAirliftを起動するか、別の--data-dirで起動してください。
    }
problem-shelf-set-aside =
    .title = ビルドのリストが壊れていたため、新しいリストを作成しました
    .why = Airliftはデータベースを読み取れなかったため、{ $name }としてデータフォルダに残しました。Airliftを信頼している端末はそのままです。
    .fix = ビルドをもう一度ドロップしてください。リンクは新しくなります。
problem-shelf-rows =
    .title = { COUNT($count) }個のビルドを読み込めませんでした
    .why = データベースの項目が壊れています。Airliftは変更せずに残しました。
    .fix = それらのファイルをもう一度ドロップしてください。
problem-settings =
    .title = Airliftが理解できない設定があります
    .why = settings.tomlの内容：{ SAID($warnings) }。
    .fix = 修正してください。それまでは、デフォルトの設定を使います。

# What only the window could know
problem-drop-lost =
    .title = ドロップしたものをAirliftが受け取れませんでした
    .why = ドラッグした項目の1つがこのコンピュータのファイルではなかったため、システムが何も渡しませんでした。
    .fix = .ipaファイルだけをドロップするか、「ビルドを追加…」で選択してください。
problem-no-file-dialog =
    .title = このデスクトップではファイル選択のダイアログを表示できません
    .why = デスクトップポータルもプログラムzenityもインストールされていません。
    .fix = ファイルをウインドウにドロップするか、パスを貼り付けるか、zenityをインストールしてください。
problem-nothing-to-paste =
    .title = クリップボードにファイルがありません
    .why = 貼り付けられるのは、.ipaファイルのパスとfile://のアドレスです。
    .fix = ファイルマネージャでファイルまたはパスをコピーして、もう一度貼り付けてください。

# Airlift itself
problem-no-threads =
    .title = Airliftを起動できませんでした
    .why = システムからのメッセージ：{ $detail }。
    .fix = ほかのプログラムを閉じて、Airliftを起動し直してください。
problem-no-window =
    .title = Airliftのウインドウを開けませんでした
    .why = { $detail }。
    .fix = デスクトップがない場合は、airlift-cli serveを使ってください。
problem-already-open =
    .title = Airliftはすでに開いています
    .why = そのウインドウが同じデータフォルダを使っています。
    .fix = 開いているウインドウの中から探すか、--data-dir FOLDERを付けて別のAirliftを起動してください。
problem-open-to-others =
    .title = このコンピュータの別のユーザがAirliftの鍵を読み取れる可能性があります
    .why = Airliftはデータフォルダを非公開にできませんでした：{ $detail }（{ $path }）
    .fix = アクセス権のあるディスク（exFATではなくNTFS）にデータフォルダを移動するか、別の--data-dirでAirliftを起動してください。Airliftはこのままでも動作します。
problem-firewall-not-opened =
    .title = Airliftはファイアウォールを開けませんでした
    .why = システムからのメッセージ：{ $detail }
    .fix = もう一度試して「はい」を選ぶか、管理者として開いたターミナルにコマンドを入力してください。
problem-no-control-port =
    .title = このコンピュータのほかのプログラムがこのウインドウに接続できません
    .why = Airliftは制御ポートを開けないか、control.jsonを書き込めませんでした。端末には影響しません。
    .fix = データフォルダのアクセス権を確認して、Airliftを起動し直してください。
