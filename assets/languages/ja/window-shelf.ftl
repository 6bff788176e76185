# The sidebar: filters, groups and several builds at once.

# Chips that filter the list, and marks of builds: as short as they can be.
shelf-mark-ready = 準備完了
shelf-mark-may-fail = 失敗の恐れ
shelf-mark-blocked = 不可
shelf-mark-missing = ファイルなし
# A chip, for screen readers.
shelf-chip = { $mark }：{ COUNT($count) }
shelf-count = { $count ->
   *[other] { COUNT($count) }個のビルド
}
shelf-count-of = { COUNT($all) }個中{ COUNT($shown) }個
# The order of the list.
shelf-order = { $order ->
    [time] 新しいファイル順
    [name] 名前順
   *[version] 新しいバージョン順
}
shelf-order-spoken = 並び順：{ $order }
# Behind this row older builds of an app wait.
shelf-older = { $count ->
   *[other] 以前のビルド{ COUNT($count) }個
}
# Rows, for screen readers.
shelf-group = { $count ->
   *[other] { $app }、{ COUNT($count) }個のビルド
}
# The bar while several builds are marked.
shelf-marked = { $count ->
   *[other] { COUNT($count) }個のビルドを選択中
}
shelf-clear-marked = 選択を解除
shelf-copy-links = リンクをコピー
shelf-no-links = これらのビルドは配信されていません
shelf-remove-marked = 取り除く…
shelf-remove-title = { $count ->
   *[other] { COUNT($count) }個のビルドをリストから取り除きますか？
}
shelf-remove-why = ファイルはそのまま残ります。リンクは使えなくなります。
shelf-compare-both = 2つを比較
shelf-export-manifests = マニフェストを書き出す…
shelf-export-manifests-title = マニフェストを保存するフォルダを選択
