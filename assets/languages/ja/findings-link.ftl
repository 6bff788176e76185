# What is said of an install link, and of the text that it stands in. The name of a message is the code of its rule; see
# `findings-package.ftl`.

# The text
text-cut =
    .title = テキストの一部だけを確認しました
    .why = インストールリンクを含むメッセージやページにしては、長すぎるか部分が多すぎます。
    .fix = リンクを含む部分を貼り付けてください。
many-links =
    .title = 最初の100個のリンクだけを確認しました
    .why = テキストに100個を超えるインストールリンクがあります。
    .fix = 必要な部分を貼り付けてください。
no-link =
    .title = { $empty ->
        [true] テキストがありません
       *[false] このテキストにはインストールリンクがありません
    }
    .why = インストールリンクはitms-services://?action=download-manifestで始まります。
    .fix = 何がリンクを取り除いたかを調べてください。メールプログラム、チャットアプリ、ページエディタはこうしたリンクを取り除きます。
link-well-formed =
    .title = リンクの形式は正しいです

# The link itself
link-scheme-misspelt =
    .title = リンクが「{ $scheme }」で始まっています
    .why = iOSが認識するのはitms-servicesだけです。ほかの文字で始まるリンクは何もしないか、エラーになります。
    .fix = ハイフンと末尾のsを含めて、itms-servicesと書いてください。
link-other-scheme =
    .title = 「{ $scheme }」はインストールリンクではありません
    .why = iOSがワイヤレスでインストールするのはitms-servicesのリンクからだけです。これは別のプログラムのリンクです。
    .fix = マニフェストへのitms-servicesのリンクを使ってください。
link-no-slashes =
    .title = itms-services:のあとに2つのスラッシュがありません
    .why = iOSはitms-services://のあとのパラメータだけを読み取ります。
    .fix = itms-services://?action=…と書いてください。
link-no-colon =
    .title = itms-servicesのあとにコロンがありません
    .why = コロンがないと、端末はリンクをページの名前として扱います。
    .fix = itms-services://?action=…と書いてください。
link-ampersand-escaped =
    .title = リンクに&ではなく&amp;があります
    .why = { $code ->
        [true] プログラムのコードはHTMLではありません。iOSは「amp;url」というパラメータを受け取り、urlは受け取りません。
       *[false] HTMLの外では&amp;は&になりません。iOSは「amp;url」というパラメータを受け取り、urlは受け取りません。
    }
    .fix = ここでは&をそのまま書いてください。&amp;はHTMLの属性用です。
link-ampersand-escaped-twice =
    .title = &が二重にエスケープされています
    .why = ブラウザは&amp;amp;を1回デコードするので、iOSは「amp;url」というパラメータを受け取り、urlは受け取りません。
    .fix = HTMLでは1回だけエスケープし、ほかではエスケープしないでください。
link-ampersand-mangled =
    .title = リンクに&ではなく「{ $piece }」があります
    .why = プログラムが&amp;の一部をデコードしたか取り除いたため、iOSはurlを見つけられません。
    .fix = &url=と書いてください。
link-semicolon =
    .title = パラメータがセミコロンで区切られています
    .why = iOSは受け付け、Expoのリンクでも使われていますが、リンクを読み取るほかのプログラムはurlを見つけられないことがあります。
    .fix = どこでも使える&を書いてください。
link-no-action =
    .title = リンクに何をするかが書かれていません
    .why = action=download-manifestがないと、iOSはリンクを無視します。
    .fix = itms-services://?action=download-manifest&url=…と書いてください。
link-other-action =
    .title = actionが「{ $action }」です
    .why = アプリをインストールするのは、download-manifestのリンクだけです。
    .fix = action=download-manifestと書いてください。
link-no-url =
    .title = リンクがマニフェストを指していません
    .why = パラメータurlがないか空なので、iOSには取得するものがありません。
    .fix = &url=とマニフェストのアドレスを追加してください。

# The manifest’s address in it
link-url-relative =
    .title = マニフェストのアドレスが不完全です
    .why = iOSにはどのページのリンクかがわからないため、https://とサーバを補えません。
    .fix = https://で始まる完全なアドレスを書いてください。
link-url-http =
    .title = マニフェストのアドレスがhttpです
    .why = iOSは拒否し、証明書が無効である、または接続できないと表示します。
    .fix = マニフェストをhttpsで配信してください。
link-url-scheme =
    .title = マニフェストのアドレスが「{ $scheme }」で始まっています
    .why = iOSはマニフェストをhttpsでのみ取得します。
    .fix = マニフェストをhttpsで配信してください。
link-url-host =
    .title = マニフェストのアドレスに有効なサーバがありません
    .why = https://のあとの名前またはアドレスがありえないものか、ポートが1〜65535の数ではありません。
    .fix = サーバの名前またはアドレスを書いてください。
link-encoded-twice =
    .title = マニフェストのアドレスが二重にパーセントエンコードされています
    .why = iOSは1回だけデコードし、アドレスではないhttps%3A%2F%2F…を受け取ります。
    .fix = 1回だけエンコードしてください。
link-not-encoded =
    .title = マニフェストのアドレスに「{ $character }」があり、パーセントエンコードされていません
    .why = iOSはその先をリンクのパラメータとして扱い、アドレスの半分しか使わないことがあります。
    .fix = アドレス全体をパーセントエンコードしてください。
link-blank =
    .title = { $broken ->
        [true] リンクが2行に分かれています
       *[false] リンクに空白があります
    }
    .why = タップすると、最初の空白または改行の前の部分だけが使われます。
    .fix = リンクを空白なしで1行に書いてください。
link-space-decoded =
    .title = デコード後のマニフェストのアドレスに空白があります
    .why = iOSは%20を空白にデコードし、その結果はアドレスになりません。
    .fix = アドレス全体をパーセントエンコードして空白を%2520にするか、ファイル名を変更してください。
link-non-ascii =
    .title = マニフェストのアドレスにa〜z以外の文字があります
    .why = 古いバージョンのiOSはアドレスとして使えません。
    .fix = アドレスのその文字をパーセントエンコードしてからアドレス全体をエンコードするか、ファイル名を変更してください。
link-placeholder =
    .title = 「{ $piece }」はプレースホルダのままです
    .why = サーバまたはファイルを書く場所にあるため、端末は存在しないものを要求します。
    .fix = 実際の値を書いてください。
link-template =
    .title = リンクの一部はプログラムが埋めます
    .why = プログラムがそこに何を書くか、Airliftにはわかりません。
    .fix = 完成したリンクもチェックしてください。
link-program-code =
    .title = リンクがプログラムのコードで終わっています
    .why = 残りはプログラムが実行時に追加します。それがないとリンクは機能しません。
    .fix = 完成したリンクをチェックし、プログラムが追加する部分をパーセントエンコードしてください。
link-wrapped =
    .title = { $known ->
        [true] リンクが{ $service }のリンクの中にあります
       *[false] リンクが別のリンクの中にあります
    }
    .why = タップすると、まずWebページが開きます。チャットアプリでは、そのページがリンクをiOSに渡さないことがよくあります。
    .fix = テスターには内側のリンクを渡すか、自分のページに置いてください。
link-scheme-cut =
    .title = リンクの先頭のitms-services:がありません
    .why = ブラウザは残りをページのサーバ上のアドレスとして扱います。
    .fix = 先頭にitms-services:を追加してください。エディタが取り除く場合は、インストールページにリンクしてください。
link-curly-quotes =
    .title = リンクが曲がった引用符で囲まれています
    .why = ブラウザは引用符をアドレスの一部として扱います。ワープロがこの引用符に変えます。
    .fix = まっすぐな引用符を使ってください。
link-unseen-characters =
    .title = リンクに見えない文字があります
    .why = ゼロ幅文字や改行なしハイフンはアドレスに使えず、iOSはそのようなスキームを認識しません。
    .fix = リンクを入力し直すか、元のリンクをコピーしてください。
link-in-chat-markup =
    .title = リンクがSlackのマークアップで書かれています
    .why = |のあとの部分はリンクのテキストで、&は&amp;と書かれます。
link-encoded-whole =
    .title = リンク全体がパーセントエンコードされています
    .why = iOSはスキームも読み取れないため、タップしても何も起こりません。
    .fix = マニフェストのアドレスだけをパーセントエンコードしてください。
link-bare-host =
    .title = 「{ $host }」はドメインのない名前です
    .why = この名前がわかる場所でしか使えません。別のネットワークの端末やVPN経由の端末には見つけられません。
    .fix = 完全な名前またはアドレスを書いてください。
address-wrapped =
    .title = アドレスが{ $service }のリンクの中にあります
    .why = 代わりに内側のアドレスを確認しました：{ $inner }。
share-page =
    .title = アドレスはファイルについての{ $service }のページです
    .why = { $direct ->
        [true] 端末はファイルではなくそのページを受け取ります。
       *[false] 端末はファイルではなくそのページを受け取ります。{ $service }にはファイルの直接のアドレスがありません。
    }
    .fix = { $direct ->
        [true] ファイルそのもののアドレスを使ってください。
       *[false] ファイルをWebサーバまたはオブジェクトストレージに置いてください。
    }
share-redirect =
    .title = { $service }はこのアドレスを別のアドレスにリダイレクトします
    .why = インストーラは必ずリダイレクトに従うとは限りません。
    .fix = { $direct ->
        [true] リダイレクト先のアドレスを使ってください。
       *[false] 端末がリダイレクトなしでダウンロードできる場所にファイルを置いてください。
    }
signed-url =
    .title = { $minutes ->
        [0] アドレスは{ $at }まで使えます
       *[other] アドレスはあと{ COUNT($minutes) }分、{ $at }まで使えます
    }
    .why = 署名付きのアドレスです。期限後は、端末がダウンロードを再開するときもサーバが拒否します。
    .fix = もっと長い期間で署名するか、恒久的なアドレスを使ってください。
signed-url-expired =
    .title = アドレスは{ $at }に期限切れになりました
    .why = 署名付きのアドレスで、サーバはもう拒否します。
    .fix = 新しいリンクを作成してください。
link-doubled =
    .title = リンクの中に同じリンクがあります
    .why = マニフェストのアドレスの代わりに、別のインストールリンクがあります。
    .fix = 先頭の部分を1回だけ書いてください。
link-shortened =
    .title = { $host }は短縮アドレスです
    .why = リダイレクトで応答しますが、インストーラは必ずリダイレクトに従うとは限りません。
    .fix = リダイレクト先のアドレスを使ってください。
link-to-package =
    .title = リンク先がマニフェストではなくパッケージです
    .why = iOSにはまず、パッケージを指定するプロパティリストであるマニフェストが必要です。
    .fix = パッケージのマニフェストを作成し、それにリンクしてください。
link-this-computer =
    .title = { $host }は端末自身を指します
    .why = リンク先はそれを開くデバイス自身で、iOSはそこからのマニフェストを拒否します。
    .fix = ネットワーク上のコンピュータのアドレスを使ってください。
link-private-address =
    .title = { $host }はそのネットワーク内でのみ使えます
    .why = 端末が同じWi-Fiにあり、サーバの証明書を信頼している必要があります。
    .fix = ほかのネットワークには公開アドレスを使ってください。
link-query =
    .title = マニフェストのアドレスにクエリがあります
    .why = アドレス全体がエンコードされていれば動作しますが、iOSの一部のバージョンはクエリを取り除くという報告があります。
    .fix = 念のため、パスに移してください。
link-too-long =
    .title = リンクが16 KBを超えています
    .why = サーバが受け付けるアドレスは約8 KBまでです。リンク先は確認していません。
    .fix = マニフェストにはもっと短いアドレスを使ってください。
link-quoted-printable =
    .title = リンクがメールの生のテキストから取られています
    .why = そこでは=は=3Dと書かれ、長い行は=で終わります。
    .fix = 開いたメッセージからリンクをコピーしてください。
link-trailing-mark =
    .title = リンクが「{ $mark }」で終わっています
    .why = リンクの前後の文の記号ですが、多くのプログラムはリンクに含めてしまいます。
    .fix = その前に空白を入れてください。
link-credentials =
    .title = マニフェストのアドレスに名前かパスワードがあります
    .why = インストーラはそれらを送信せず、リンクを受け取った人は誰でも読み取れます。
    .fix = 代わりに、推測できないパスを使ってください。

# Where it stands
link-no-target =
    .title = リンクにtarget="_top"がありません
    .why = 別のページがこのページをフレームに表示していると、タップしても何も起こりません。
    .fix = target="_top"を追加してください。
link-new-window =
    .title = リンクが新しいウインドウを開きます
    .why = Safariは空のページを表示するか、ウインドウをブロックします。
    .fix = _blankの代わりにtarget="_top"を使ってください。
link-in-frame =
    .title = リンクがフレームのアドレスになっています
    .why = SafariがインストールリンクをiOSに渡すのは、ページ自体からだけです。
    .fix = タップする通常のリンクを使ってください。
link-not-in-href =
    .title = リンクが「{ $name }」にあります
    .why = ページ上のプログラムがリンクを開く場合にだけ機能します。
    .fix = 通常のリンクのhrefに入れてください。
link-in-amp-email =
    .title = メール用AMPではインストールリンクを使えません
    .why = 検証で認められるのはhttp、https、mailtoだけです。ほかのリンクがあると、メールプログラムは通常版を表示します。
    .fix = 代わりにインストールページにリンクしてください。
link-in-message =
    .title = リンクがメールの中にあります
    .why = 多くのメールプログラムは、このスキームのリンクを取り除くか、ただのテキストとして表示します。
    .fix = 代わりにインストールページのアドレスを送ってください。
