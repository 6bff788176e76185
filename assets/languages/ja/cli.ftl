# The terminal: what its commands say alike.

# A build, in one line.
cli-build = { $name } { $version }（{ $build }）
# A text and what is known of it, such as a team and its identifier.
cli-in-brackets = { $text }（{ $inside }）
# A day.
cli-day = { DATE($day) }
# What phones will make of a build.
cli-verdict = { $verdict ->
        [ready] インストール可能
        [risky] 失敗の可能性
       *[blocked] インストール不可
    }
# Labels of links. Labels have at most 13 characters.
cli-install-page = インストールページ
cli-newest-build = 最新のビルド
cli-direct-link = 直接リンク
cli-set-up-phone = 端末のセットアップ
# The endpoint.
cli-not-started-in-time = サーバが時間内に起動しませんでした
# Files.
cli-not-written = ファイルを書き込めませんでした：{ $error }（{ $path }）
cli-sample-written = サンプルビルドを書き出しました。端末にはインストールできません（{ $path }）
# What an argument must be, behind what it is.
cli-no-data-folder = Airliftのウインドウが動作していません：データフォルダ{ $path }がありません
cli-output-lost = 出力の一部を書き込めませんでした。ディスクの空きはありますか？
cli-host-expected = 192.168.1.24のようなアドレス、またはstudio.localのような名前
cli-announce-expected = yesまたはno
cli-scope-expected = 203.0.113.0/24のようなネットワーク、アドレス、またはbuilds.example.comのような名前
cli-reading-package = すべてのファイルを読み取り中：{ $percent }%
