# What is said of a manifest, ours or anybody's. The name of a message is the code of its rule; see `findings-package.ftl`.
#
# Fields of our own manifest and keys of anybody's share their rules: `$place` is `field` for the former, and then `.note` stands
# beside the field.

# Said of several
-ios-cannot-use = iOSは「Invalid manifest」または「Unable to Download App」と表示するか、何もしません。
-make-it-again = プロパティリストを書き出せるプログラムで、マニフェストを作り直してください。
-ios-reads-it-first = iOSはアプリを要求する前にマニフェストを読み取ります。
-correct-the-field = マニフェストのこのフィールドを修正してください。

# Beside the fields
-beside-title-empty = iOSのインストール確認にタイトルが必要です
-beside-title-short = iOSは2文字以上のタイトルを求めます
-beside-identifier-empty = iOSにはアプリの識別子が必要です
-beside-identifier-form = 使えるのは英数字、ピリオド、ハイフンだけです（例：com.example.app）
-beside-version-empty = バージョンがないと、iOSはアップデートを認識できません
-beside-version-differs = アプリ自身のバージョンと異なります
-beside-url-empty = iOSにはhttps://で始まるアドレスが必要です
-beside-url-relative = https://で始まる完全なアドレスが必要です
-beside-url-http = iOSはhttpを拒否します。https://で始まるアドレスが必要です
-beside-url-scheme = https://で始まるアドレスが必要です
-beside-url-host = アドレスに有効なサーバがありません
-beside-url-space = 空白は%20と書いてください
-beside-url-non-ascii = a〜z以外の文字はパーセントエンコードしてください
-beside-url-escaped = &はそのまま書いてください。ファイルではAirliftがエスケープします
-beside-control-character = XMLで禁止されている見えない文字があります

# The file
manifest-too-large =
    .title = マニフェストとしてはファイルが大きすぎます
    .why = マニフェストは数キロバイトですが、このファイルは4 MBを超えています。
    .fix = パッケージではなく、マニフェストを選択してください。
manifest-partly-judged =
    .title = 最初の{ $count }個のアセット、バリアント、キーだけを確認しました
    .why = マニフェストではどれも数個です。
    .fix = まずこれらを修正し、再チェックしてください。
more-findings =
    .title = 上記と同じ種類の検出項目がほかに{ COUNT($count) }件あります
    .why = Airliftは種類ごとに最初の20件を表示します。
    .fix = まずこれらを修正し、再チェックしてください。
manifest-empty =
    .title = マニフェストが空です
    .why = { -ios-cannot-use }
    .fix = { -make-it-again }
manifest-is-package =
    .title = マニフェストではなくアーカイブです
    .why = iOSにはまず、パッケージを指定するプロパティリストが必要です。
    .fix = マニフェストにリンクし、その中でパッケージを指定してください。
manifest-is-page =
    .title = マニフェストではなくWebページです
    .why = サーバは、パスワードを求めるときやファイルが見つからないときにページを送ります。
    .fix = アドレスを知っていれば誰でもマニフェストを取得できるように、サーバを設定してください。
manifest-not-xml =
    .title = マニフェストはプロパティリストですが、XMLではありません
    .why = Appleの資料ではマニフェストはXMLで、サーバはtext/xmlとして送ります。
    .fix = plutil -convert xml1で変換してください。
manifest-not-a-plist =
    .title = { $flaw ->
        [text] プロパティリストではありません
        [root] ファイルが<plist>ではなく<{ $name }>で始まっています
        [deep] プロパティリストが無効です：入れ子が深すぎます
        [attributes] プロパティリストが無効です：属性が多すぎます
        [integer] プロパティリストが無効です：「{ $name }」は整数ではありません
        [element] プロパティリストが無効です：<{ $name }>は使えません
        [key] プロパティリストが無効です：<{ $name }>の前に<key>がありません
       *[value] プロパティリストが無効です：キー「{ $name }」に値がありません
    }
    .why = { -ios-cannot-use }
    .fix = { $flaw ->
        [text] { -make-it-again }
        [root] { -make-it-again }
        [attributes] { -make-it-again }
       *[value] 各キーのあとに値を1つ、各値の前にキーを1つ書いてください。
    }
xml-malformed =
    .title = XMLが整形式ではありません：{ $detail }
    .why = { -ios-cannot-use }
    .fix = { -make-it-again }
xml-ampersand =
    .title = 「{ $piece }」にエスケープされていない&があります
    .why = XMLでは&は実体参照の始まりなので、iOSはファイルを読み取れません（「Invalid manifest」）。
    .fix = ファイル内の各&を&amp;と書いてください。
xml-before-declaration =
    .title = <?xmlの前に何かがあります
    .why = XMLではそこに空行も許されず、厳密なプログラムはファイルを拒否します。
    .fix = テンプレートを<?xmlで始めてください。
xml-encoding =
    .title = { $found ->
        [utf-8] ファイルには{ $name }とありますが、実際はUTF-8です
        [bytes] ファイルには{ $name }とありますが、バイト{ $byte }はUTF-8ではありません
       *[utf-16] ファイルがUTF-16です（サーバやツールがよく誤読します）
    }
    .why = a〜z以外の文字を含む名前が文字化けするか、iOSがファイルを読み取れません。
    .fix = UTF-8で保存してください。
xml-byte-order-mark =
    .title = ファイルがバイトオーダーマークで始まっています
    .why = UTF-8には不要で、扱えないプログラムもあります。
    .fix = BOMなしのUTF-8で保存してください。
manifest-root =
    .title = マニフェストのルートが辞書ではありません
    .why = { -ios-cannot-use }
    .fix = itemsを<dict>の中に入れてください。

# Keys
manifest-is-other-list =
    .title = マニフェストではなく、{ $kind ->
        [export-options] XcodeのExportOptions.plist
        [app-thinning] Xcodeのapp-thinning.plist
        [distribution-summary] XcodeのDistributionSummary.plist
        [info-plist] アプリのInfo.plist
        [profile] プロビジョニングプロファイル内のリスト
       *[entitlements] エンタイトルメントのリスト
    }です
    .why = { $kind ->
        [export-options] ビルドの書き出し方を示すものです。端末はmanifest.plistからインストールします。
        [app-thinning] 書き出しに含まれるバリアントを示すものです。端末はmanifest.plistからインストールします。
        [distribution-summary] 書き出した内容を示すものです。端末はmanifest.plistからインストールします。
        [info-plist] アプリを内側から説明するものです。端末はマニフェストからインストールします。
        [profile] 誰がインストールできるかを示すものです。端末はマニフェストからインストールします。
       *[entitlements] アプリに許可された操作を示すものです。端末はマニフェストからインストールします。
    }
    .fix = { $kind ->
        [export-options] 同じフォルダのmanifest.plistを使ってください。書き出し時にアドレスを指定すると、Xcodeが追加します。
        [app-thinning] 同じフォルダのmanifest.plistを使ってください。書き出し時にアドレスを指定すると、Xcodeが追加します。
        [distribution-summary] 同じフォルダのmanifest.plistを使ってください。書き出し時にアドレスを指定すると、Xcodeが追加します。
       *[other] Airliftでマニフェストを作成してください：airlift-cli manifest App.ipa
    }
thinned-variants =
    .title = { COUNT($count) }グループの機種には専用のパッケージがあります
    .why = { LIST($variants) }。ほかの機種にはすべて、assetsにあるパッケージが使われます。
package-of-other-name =
    .title = マニフェストが「{ $found }」を指しています
    .why = 比較対象の「{ $package }」とは名前が異なります。
    .fix = アドレスがこのパッケージを指していることを確認してください。
items-missing =
    .title = キーitemsがありません
    .why = { -ios-cannot-use }
    .fix = 辞書1つの配列を値として、キーitemsを追加してください。
items-empty =
    .title = itemsが空です
    .why = インストールするものがありません。
    .fix = assetsとmetadataを含む辞書を追加してください。
several-documents =
    .title = ファイルに複数のマニフェストが続けて入っています
    .why = スクリプトが既存のファイルに追記したため（>ではなく>>）、端末はどれも読み取れません。
    .fix = 1つだけ残し、スクリプトがファイルを置き換えるようにしてください。
several-items =
    .title = マニフェストは{ COUNT($count) }個のアプリをインストールします
    .why = iOSは一度だけ確認し、すべてをインストールします。
assets-missing =
    .title = キーassetsがありません
    .why = { -ios-cannot-use }
    .fix = パッケージを含むキーassetsを追加してください。
assets-empty =
    .title = assetsが空です
    .why = ダウンロードするものがありません。
    .fix = パッケージを追加してください。
package-missing =
    .title = assetsにパッケージがありません
    .why = iOSはkindがsoftware-packageのアセットを探します。
    .fix = kindがsoftware-packageで、パッケージのアドレスを持つアセットを追加してください。
several-packages =
    .title = 1つの項目に{ COUNT($count) }個のパッケージがあります
    .why = 1つの項目は1つのアプリです。iOSがどのパッケージを使うかは決まっていません。
    .fix = アプリごとに項目を1つ作ってください。
asset-kind-missing =
    .title = アセットにkindがありません
    .why = { -ios-cannot-use }
    .fix = kindを追加してください：software-package、display-image、またはfull-size-image。
asset-kind-unknown =
    .title = iOSはkind「{ $kind }」を認識しません
    .why = iOSはそのアセットとファイルを無視します。
    .fix = { $guessed ->
        [true] { $meant }と書いてください。
       *[false] アセットを取り除くか、software-package、display-image、またはfull-size-imageを使ってください。
    }
asset-url-missing =
    .title = { SAID($what) }にアドレスがありません
    .why = { -ios-cannot-use }
    .fix = https://で始まるアドレスをurlとして追加してください。
metadata-missing =
    .title = キーmetadataがありません
    .why = { -ios-cannot-use }
    .fix = bundle-identifier、kind、titleを含むmetadataを追加してください。
metadata-kind-missing =
    .title = metadataにkindがありません
    .why = { -ios-cannot-use }
    .fix = 値をsoftwareとして、kindを追加してください。
metadata-kind =
    .title = metadataのkindが「{ $kind }」です
    .why = iOSがインストールするのはsoftwareだけです。
    .fix = softwareと書いてください。
key-type =
    .title = { $key }は{ $wanted ->
        [array] { $is ->
            [boolean] ブール値
            [data] データ
            [date] 日付
            [dictionary] 辞書
            [integer] 整数
            [number] 数値
            [string] 文字列
           *[other] ほかの種類の値
        }ではなく配列
        [dictionaries] 辞書の配列
        [dictionary] 辞書
        [string] { $is ->
            [array] 配列
            [boolean] ブール値
            [data] データ
            [date] 日付
            [dictionary] 辞書
            [integer] 整数
            [number] 数値
           *[other] ほかの種類の値
        }ではなく文字列
       *[strings] 文字列の配列
    }でなければなりません
    .why = { -ios-cannot-use }
    .fix = 値を修正してください。
number-for-text =
    .title = { $key }が数値です
    .why = Appleのスキーマでは文字列が必要です。
    .fix = <string>で書いてください。
key-misspelt =
    .title = iOSはキー「{ $key }」を認識しません
    .why = おそらく{ $meant }のことですが、このままではiOSは見つけられません。
    .fix = { $meant }と書いてください。
key-twice =
    .title = { $key }が2回あります
    .why = どちらを使うかはプログラムによって異なります。
    .fix = 1つ取り除いてください。
key-removed =
    .title = Appleは{ $key }を廃止しました
    .why = iOSは無視します。
    .fix = 取り除いてください。

# What the app is called
title-empty =
    .note = { -beside-title-empty }
    .title = { $place ->
        [field] マニフェスト、タイトル：{ -beside-title-empty }
       *[file] マニフェストにタイトルがありません
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOSのインストール確認に必要です。
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] アプリの名前をtitleとして追加してください。
    }
title-short =
    .note = { -beside-title-short }
    .title = { $place ->
        [field] マニフェスト、タイトル：{ -beside-title-short }
       *[file] タイトル「{ $title }」が1文字です
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] Appleは2文字以上を求めています。
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] もっと長いタイトルにしてください。
    }
identifier-empty =
    .note = { -beside-identifier-empty }
    .title = { $place ->
        [field] マニフェスト、Bundle ID：{ -beside-identifier-empty }
       *[file] マニフェストにbundle-identifierがありません
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOSはアプリの識別子と比べ、異なればアプリを削除します。
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] アプリ自身の識別子を追加してください。
    }
identifier-form =
    .note = { -beside-identifier-form }
    .title = { $place ->
        [field] マニフェスト、Bundle ID：{ -beside-identifier-form }
       *[file] 「{ $id }」はBundle IDではありません
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] 識別子に使えるのは英数字、ピリオド、ハイフンだけです（例：com.example.app）。
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] アプリ自身の識別子を書いてください。
    }
identifier-system =
    .title = 「{ $id }」はApple自身のアプリのようです
    .why = iOSはシステムのアプリを置き換えません。
    .fix = 独自の識別子を使ってください。
identifier-differs =
    .note = アプリ自身の識別子と異なります。iOS 9以降では拒否されます。
    .title = マニフェストの識別子がアプリの識別子と異なります
    .why = 端末はアプリをダウンロードしたあとに削除します。アプリの識別子は{ $id }ではなく{ $own }です。
    .fix = マニフェストにはアプリ自身の識別子を使ってください。
version-empty =
    .note = { -beside-version-empty }
    .title = { $place ->
        [field] マニフェスト、バージョン：{ -beside-version-empty }
       *[file] マニフェストにバージョンがありません
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] これがないと、iOSはアップデートを認識できません。
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] bundle-versionを追加してください。
    }
version-differs =
    .note = { -beside-version-differs }
    .title = { $place ->
        [field] マニフェスト、バージョン：{ -beside-version-differs }
       *[file] マニフェストのバージョンは{ $version }ですが、アプリは{ $own }です
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOSは比べませんが、人は比べます。
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] アプリ自身のバージョンを書いてください。
    }
placeholder-text =
    .title = 「{ $shown }」はプレースホルダのままです
    .why = マニフェストの例にある文字列のようです。
    .fix = 実際の値を書いてください。
control-character =
    .note = { -beside-control-character }
    .title = マニフェスト、{ SAID($what) }：{ -beside-control-character }
    .why = { -ios-reads-it-first }
    .fix = { -correct-the-field }

# Addresses
url-placeholder =
    .title = { SAID($what) }のアドレスにプレースホルダが残っています
    .why = サーバまたはファイルを書く場所にプレースホルダがあります。
    .fix = 実際の値を書いてください。
url-template =
    .title = { SAID($what) }のアドレスはプログラムが埋めます
    .why = プログラムがそこに何を書くか、Airliftにはわかりません。
    .fix = 完成したマニフェストもチェックしてください。
url-empty =
    .note = { -beside-url-empty }
    .title = { $place ->
        [field] マニフェスト、{ SAID($what) }：{ -beside-url-empty }
       *[file] { SAID($what) }のアドレスが空です
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] 取得するものがありません。
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] https://で始まる完全なアドレスを書いてください。
    }
url-relative =
    .note = { -beside-url-relative }
    .title = { $place ->
        [field] マニフェスト、{ SAID($what) }：{ -beside-url-relative }
       *[file] { SAID($what) }のアドレスが不完全です
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOSにはどのサーバに要求するかがわかりません。
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] https://で始まる完全なアドレスを書いてください。
    }
url-http =
    .note = { -beside-url-http }
    .title = { $place ->
        [field] マニフェスト、{ SAID($what) }：{ -beside-url-http }
       *[file] { SAID($what) }のアドレスがhttpです
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOSにはhttpsが必要です。httpでは「Unable to Download App」と表示されるか、何も起こりません。
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] httpsで配信してください。
    }
url-scheme =
    .note = { -beside-url-scheme }
    .title = { $place ->
        [field] マニフェスト、{ SAID($what) }：{ -beside-url-scheme }
       *[file] { SAID($what) }のアドレスがhttps://で始まっていません
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOSはhttpsでのみ取得します。
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] httpsで配信してください。
    }
url-host =
    .note = { -beside-url-host }
    .title = { $place ->
        [field] マニフェスト、{ SAID($what) }：{ -beside-url-host }
       *[file] { SAID($what) }のアドレスに有効なサーバがありません
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] https://のあとの名前またはアドレスがありえないものか、ポートがポート番号ではありません。
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] サーバの名前またはアドレスを書いてください。
    }
url-space =
    .note = { -beside-url-space }
    .title = { $place ->
        [field] マニフェスト、{ SAID($what) }：{ -beside-url-space }
       *[file] { SAID($what) }のアドレスに空白があります
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOSはアドレスとして使えません。
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] 空白を%20と書くか、ファイル名を変更してください。
    }
url-non-ascii =
    .note = { -beside-url-non-ascii }
    .title = { $place ->
        [field] マニフェスト、{ SAID($what) }：{ -beside-url-non-ascii }
       *[file] { SAID($what) }のアドレスにa〜z以外の文字があります
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] 古いバージョンのiOSはアドレスとして使えません。
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] その文字をパーセントエンコードするか、ファイル名を変更してください。
    }
url-escaped =
    .note = { -beside-url-escaped }
    .title = { $place ->
        [field] マニフェスト、{ SAID($what) }：{ -beside-url-escaped }
       *[file] { SAID($what) }のアドレスに&amp;amp;があります
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] 二重にエスケープされています。端末は「amp;」を含むアドレスを要求します。
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] 各&について&amp;を1回だけ書いてください。
    }
url-credentials =
    .title = { SAID($what) }のアドレスに名前かパスワードがあります
    .why = インストーラはそれらを送信しません。
    .fix = 代わりに、推測できないパスを使ってください。
url-this-computer =
    .title = { SAID($what) }のアドレスは端末自身を指します
    .why = 端末では、localhostは端末自身を指します。
    .fix = ネットワーク上のサーバのアドレスを使ってください。
url-no-path =
    .title = { SAID($what) }のアドレスにサーバはありますが、ファイルがありません
    .why = 端末はファイルではなくサーバのトップページを受け取ります。
    .fix = ファイルの完全なアドレスを書いてください。
url-not-ipa =
    .title = パッケージのアドレスが.ipaで終わっていません
    .why = .ipaを含むアーカイブなどの別のファイルか、誤ったタイプの可能性があります。
    .fix = .ipaそのものにリンクし、application/octet-streamとして配信してください。
url-query =
    .title = { SAID($what) }のアドレスにクエリがあります
    .why = iOSの一部のバージョンはクエリを取り除くという報告があります。
    .fix = 念のため、パスに移してください。
url-too-long =
    .title = { SAID($what) }のアドレスが16 KBを超えています
    .why = サーバが受け付けるアドレスは約8 KBまでです。
    .fix = もっと短いアドレスを使ってください。
url-same =
    .title = パッケージとアイコンのアドレスが同じです
    .why = どちらかが間違っています。
    .fix = それぞれに別のアドレスを指定してください。
images-same =
    .title = 2つのアイコンのアドレスが同じです
    .why = Appleは57 × 57と512 × 512ピクセルを求めています。1つの画像では両方を満たせません。
    .fix = サイズごとにアイコンを1つ作ってください。
image-not-png =
    .title = { SAID($what) }のファイル名が.pngで終わっていません
    .why = AppleはPNGを求めています。ほかの形式では、端末に仮のアイコンが表示されます。
    .fix = PNGに変換してください。

# Hashes
hashes-twice =
    .title = マニフェストに2種類のハッシュがあります
    .why = iOSはSHA-256を使い、MD5を無視します。
    .fix = md5sを取り除いてください。
hashes-missing =
    .title = マニフェストに{ $size }はありますが、{ $hashes }がありません
    .why = どちらか一方だけでは機能しません。
    .fix = { $hashes }を追加するか、{ $size }を取り除いてください。
hash-size =
    .title = { $size }がないか、0より大きい数ではありません
    .why = iOSにはハッシュのブロックの大きさがわかりません。
    .fix = { $size }を10485760のような整数で書いてください。
hash-form =
    .title = { $hashes }の項目にハッシュではないものがあります
    .why = この種類のハッシュは{ $digits }桁の16進数です。
    .fix = ハッシュを計算し直してください。
hash-count =
    .title = ブロック{ COUNT($pieces) }個に対して、ハッシュが{ COUNT($listed) }個あります
    .why = ハッシュが別のパッケージのものなので、端末はダウンロードしたものを削除します。
    .fix = ハッシュを計算し直してください。
hash-differs =
    .title = ブロック{ $piece }のハッシュがパッケージと一致しません
    .why = 端末はそのブロックを削除してダウンロードし直し、あきらめるまで繰り返します。
    .fix = ハッシュを計算し直してください。

# All is well
manifest-well-formed =
    .title = マニフェストにはiOSに必要なものがすべて揃っています
