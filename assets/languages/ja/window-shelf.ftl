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

# What came of many files that were brought at once.
import-added = { $count ->
   *[other] { COUNT($count) }個追加
}
import-known = { $count ->
   *[other] { COUNT($count) }個は追加済み
}
import-refused = { $count ->
   *[other] { COUNT($count) }個は読み込めません
}
import-from = 「{ $folder }」の{ COUNT($count) }個のファイル · { $when }
import-files = { COUNT($count) }個のファイル · { $when }
# Why files were refused, as a title; `$code` is that of the problem.
import-reason = { $code ->
    [file-not-found] 途中でなくなりました
    [no-permission] 読む権限がありません
    [no-permission-on-macos] 読む権限がありません
    [link-of-another-user] 別のユーザのリンク
    [not-a-file] ファイルではありません
    [folder] フォルダ
    [empty-file] 空のファイル
    [not-a-zip] zipファイルではありません
    [something-else] 別の種類のファイル
    [zip-truncated] 途中で切れています
    [zip-damaged] 壊れています
    [zip-encrypted] パスワードで保護
    [zip-too-many-entries] 中のファイルが多すぎます
    [no-payload] Appが入っていません
    [payload-empty] Payloadが空です
    [payload-in-folder] 1つ上のフォルダで圧縮
    [no-info-plist] Info.plistがありません
    [info-plist-damaged] Info.plistが壊れています
    [no-bundle-identifier] バンドルIDがありません
   *[other] 読み込めません
}
# The same, for screen readers.
import-reason-spoken = { $count ->
   *[other] { $title }、{ COUNT($count) }個のファイル
}
import-copy-list = リストをコピー
import-more = { $count ->
   *[other] ほか{ COUNT($count) }個
}
import-show-last = 前回の結果を表示
import-reading = { COUNT($all) }個中{ COUNT($done) }個を読み込みました…
import-stop = 停止
done = 完了
try-again = もう一度試す

# What screen readers say by themselves.
announced-copied = コピーしました
announced-progress = { $name }へのダウンロード
announced-phone = { $name }：{ SAID($what) }
announced-more = { $count ->
   *[other] { $said }。ほかに{ COUNT($count) }件のメッセージがあります。
}
