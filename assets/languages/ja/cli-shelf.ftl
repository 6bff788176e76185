# `add`, `list`, `remove` and `link`: driving a running window.

shelf-no-build-in = { $folder }にビルドがありません
# How long phones install a build that is listed.
shelf-until = { $day }まで
shelf-removed = { $build }を取り除きました
# Label of a link.
shelf-manifest = マニフェスト
shelf-not-running = このデータフォルダではAirliftのウインドウが動作していません
    .why = これらのコマンドは、開いているウインドウを操作します。
    .fix = 先にairliftを起動するか、airlift-cli serveを使ってください。
shelf-reading = { COUNT($count) }個のファイルを読み取り中です
shelf-removal-not-kept = まだディスクに保存されていません。Airliftは動作中に再試行します。その前に再起動すると、ビルドはリストに戻ります。
shelf-not-taken = ウインドウは{ COUNT($count) }個のファイルを追加できませんでした。読み取り権限がないなどの理由がウインドウに表示されます。
shelf-not-kept = まだディスクに保存されていません。Airliftは動作中に再試行します。その前に再起動すると、追加したビルドは失われます。
shelf-still-reading = { COUNT($count) }個のファイルがまだリストにありません
