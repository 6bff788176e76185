# The sidebar: filters, groups and several builds at once.

# Chips that filter the list, and marks of builds: as short as they can be.
shelf-mark-ready = 就绪
shelf-mark-may-fail = 可能失败
shelf-mark-blocked = 已阻止
shelf-mark-missing = 文件缺失
# A chip, for screen readers.
shelf-chip = { $mark }：{ COUNT($count) }
shelf-count = { $count ->
   *[other] { COUNT($count) } 个构建版本
}
shelf-count-of = { COUNT($all) } 个中的 { COUNT($shown) } 个
# The order of the list.
shelf-order = { $order ->
    [time] 最新文件在前
    [name] 名称
   *[version] 最新版本在前
}
shelf-order-spoken = 排序：{ $order }
# Behind this row older builds of an app wait.
shelf-older = { $count ->
   *[other] { COUNT($count) } 个较早的构建版本
}
# Rows, for screen readers.
shelf-group = { $count ->
   *[other] { $app }，{ COUNT($count) } 个构建版本
}
# The bar while several builds are marked.
shelf-marked = { $count ->
   *[other] 已选择 { COUNT($count) } 个构建版本
}
shelf-clear-marked = 清除选择
shelf-copy-links = 复制链接
shelf-no-links = 这些构建版本都未在提供下载
shelf-remove-marked = 移除…
shelf-remove-title = { $count ->
   *[other] 要从列表中移除 { COUNT($count) } 个构建版本吗？
}
shelf-remove-why = 文件会保留在原处，链接将失效。
shelf-compare-both = 比较这两个
shelf-export-manifests = 导出清单…
shelf-export-manifests-title = 选择存放清单的文件夹

# What came of many files that were brought at once.
import-added = { $count ->
   *[other] 已添加 { COUNT($count) } 个
}
import-known = { $count ->
   *[other] { COUNT($count) } 个已在列表中
}
import-refused = { $count ->
   *[other] { COUNT($count) } 个无法读取
}
import-from = 来自“{ $folder }”的 { COUNT($count) } 个文件 · { $when }
import-files = { COUNT($count) } 个文件 · { $when }
# Why files were refused, as a title; `$code` is that of the problem.
import-reason = { $code ->
    [file-not-found] 文件已消失
    [no-permission] 没有读取权限
    [no-permission-on-macos] 没有读取权限
    [link-of-another-user] 其他用户的链接
    [not-a-file] 不是文件
    [folder] 文件夹
    [empty-file] 空文件
    [not-a-zip] 不是 zip 文件
    [something-else] 其他类型的文件
    [zip-truncated] 文件不完整
    [zip-damaged] 已损坏
    [zip-encrypted] 受密码保护
    [zip-too-many-entries] 内含文件过多
    [no-payload] 没有 App
    [payload-empty] Payload 是空的
    [payload-in-folder] 多压缩了一层文件夹
    [no-info-plist] 没有 Info.plist
    [info-plist-damaged] Info.plist 已损坏
    [no-bundle-identifier] 没有 Bundle ID
   *[other] 无法读取
}
# The same, for screen readers.
import-reason-spoken = { $count ->
   *[other] { $title }，{ COUNT($count) } 个文件
}
import-copy-list = 复制列表
import-more = { $count ->
   *[other] 还有 { COUNT($count) } 个
}
import-show-last = 显示上次的结果
import-reading = 已读取 { COUNT($done) }/{ COUNT($all) }…
import-stop = 停止
done = 完成
try-again = 重试

# What screen readers say by themselves.
announced-copied = 已复制
announced-progress = 下载到 { $name }
announced-phone = { $name }：{ SAID($what) }
announced-more = { $count ->
   *[other] { $said }。另有 { COUNT($count) } 条消息。
}
