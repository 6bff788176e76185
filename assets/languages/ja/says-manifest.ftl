# Sentences about manifests and links that are no findings, and the texts that people paste.

# Names that findings of a manifest hold
manifest-asset = { $kind ->
    [software-package] パッケージ
    [display-image] 小さいアイコン
    [full-size-image] 大きいアイコン
    [asset-pack-manifest] アセットパックのリスト
   *[asset] アセット
}
manifest-field = { $field ->
    [title] タイトル
    [subtitle] サブタイトル
    [bundle-identifier] Bundle ID
    [version] バージョン
    [platform] プラットフォーム
    [package-url] パッケージのアドレス
    [icon-57-url] 小さいアイコンのアドレス
    [icon-512-url] 大きいアイコンのアドレス
   *[hashes] ブロックハッシュ
}

# What is wrong with a link, within a sentence
link-problem = { $problem ->
    [other-scheme] リンクがitms-services://で始まっていません
    [no-slashes] itms-services:のあとに2つのスラッシュがありません
    [escaped-ampersand] リンクに&ではなく&amp;があります
    [no-action] リンクにactionがありません
    [other-action] リンクのactionがdownload-manifestではなく{ $action }です
    [no-url] リンクにマニフェストのアドレスがありません
    [relative-url] マニフェストのアドレスが絶対アドレスではありません
    [no-server] マニフェストのアドレスの{ $action }はサーバになりえません
    [plain-http] マニフェストのアドレスがhttpsではなくhttpです
    [blanks] マニフェストのアドレスに空白があります
   *[placeholder] マニフェストのアドレスにプレースホルダがあります
}

# Where a link is put: its name in a menu, and what is particular about it
snippet-amp-page = AMPページ
    .hint = AMPの検証に合わせてパラメータをパーセントエンコードした、通常のリンクです。
snippet-chat = SlackまたはTeams
    .hint = チャットアプリはリンクを自身のブラウザで開くため、ページを開くリンクです。
snippet-email = メール
    .hint = メールプログラム用の下書きです。インストールリンクは取り除かれるため、ページを開くリンクです。
snippet-fastlane = fastlane
    .hint = ビルドをチェックしてリストに追加し、リンクを出力します。
snippet-html-link = HTMLリンク
    .hint = HTMLでは&の代わりに&amp;と書きます。target="_top"を付けると、リンクはフレームの外で開きます。
snippet-html-page = HTMLページ
    .hint = 1つのファイルになったページです。どのサーバにも置けます。
snippet-jenkins = Jenkins
    .hint = ビルドをチェックしてリストに追加し、実行の説明欄にリンクを加えます。
snippet-markdown = Markdown
    .hint = プルリクエスト用に、リンク、コード、バージョン、サイズ、期限をまとめます。ネットワーク内の画像は読み込まれないため、コードは文字で書かれます。
snippet-mdm = MDMコマンド
    .hint = 端末を管理するサーバ用のInstallApplicationコマンドです。
snippet-newest-build = 最新のビルド
    .hint = アプリがAirliftにある間、最新のビルドを開きます。Wikiやポスターに向いています。
snippet-page = インストールページ
    .hint = このビルドのページです。どのチャット、メール、カメラからも開けます。
snippet-raw-link = インストールリンク
    .hint = &をそのまま含むリンクそのものです。開けるのはSafariとカメラだけです。
snippet-sms = ショートメッセージ
    .hint = 短く、ページを開きます。

# What stands in the texts that people paste there
snippet-ready = { $title } { $version }をテストできます
snippet-how = iPhoneまたはiPadのSafariで開いてください。
snippet-install = { $title } { $version }をインストール
snippet-page-title = { $title }をインストール
snippet-page-version = バージョン{ $version }
snippet-page-how = このページをiPhoneまたはiPadのSafariで開いてください。「インストール」のあとはホーム画面を見てください。
snippet-amp-page-how = このページをiPhoneまたはiPadのSafariで開いてください。
snippet-printed = インストール：{ $link }
