# `serve`: builds served until interrupted.

serve-still-reading = まだ読み取り中のため、このファイルなしで配信します（{ $path }）
serve-moved = このコンピュータのアドレスは{ $address }に変わりました。上のリンクの代わりに次のリンクを使ってください
serve-proxy = プロキシはすべてを{ $address }に転送する必要があります
serve-fingerprint = 端末の表示と比べるフィンガープリント：
serve-imported = 証明書の発行者は{ SAID($issuer) }、対象は{ LIST($names, commas: 1) }です：
serve-port-taken = ポート{ $taken }は使用中のため、{ $used }を使います
serve-begun = 配信中（Ctrl+Cで終了）
# What a phone did.
serve-news = { $event ->
        [page] インストールページを開きました
        [setup] セットアップページを開きました
        [profile] セットアッププロファイルをダウンロードしました
        [trusted] Airliftを信頼しています
        [manifest] マニフェストを取得しました：iOSがインストールするか確認中です
        [package] ダウンロード中、{ SIZE($done, $size) }／{ SIZE($size) }
        [resumed] 再開、{ SIZE($done, $size) }／{ SIZE($size) }
        [delivered] 配信完了
        [interrupted] { SIZE($done, $size) }／{ SIZE($size) }で停止
       *[refused] Airliftを信頼していません：スイッチをオンにしてください
    }
serve-back = { $path }の配信を再開しました

# After Ctrl+C, while phones download.
serve-waiting = { COUNT($downloads) }件のダウンロードの完了を待っています（最長{ $seconds }秒）。すぐに終了するには、もう一度Ctrl+Cを押してください
# What became of a download.
serve-became = { $end ->
        [delivered] 配信完了
        [cut-off] { SIZE($done, $size) }／{ SIZE($size) }で停止
       *[left] 完了しませんでした
    }
serve-no-room = QRコードには{ COUNT($columns) }桁と{ COUNT($lines) }行が必要です。ターミナルを大きくするか、端末でインストールページを開いてください。
