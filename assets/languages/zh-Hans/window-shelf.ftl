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
