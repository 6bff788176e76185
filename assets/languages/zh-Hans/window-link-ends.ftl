# 会失效的链接：窗口。

# 菜单和按钮。
link-new = 新链接…
link-ends = 链接失效…
# 创建新链接前的提问。
link-new-title = 为此构建版本创建新链接？
link-new-why = 旧链接及其二维码会立即失效。正在进行的下载会完成。
link-new-verb = 新链接
# 关于链接何时失效的对话框。
link-ends-title = 链接何时失效
link-ends-date = 日期
link-ends-choice = { $choice ->
    [never] 永不
    [week] 7 天后
    [month] 30 天后
    [quarter] 90 天后
   *[other] 其他
}
link-ends-day = 日期、时间或时长
link-ends-day-hint = 例如 2026-12-31、7d 或 12h
link-ends-on = { $when }失效
link-ends-unreadable = 这不是日期、时间或时长
link-ends-past = 此时间已过
link-ends-installations = 安装次数
link-ends-any = 不限
link-ends-number = 请输入 1 或更大的数字，或留空
link-ends-counts = 计算手机完整收到的安装包。此链接{ $delivered ->
    [0] 目前还没有
   *[other] 目前有 { COUNT($delivered) } 次
}。
# 标记和行。
link-has-ended = 链接已失效
link-ends-at = 链接于{ $when }失效
link-used = 已安装 { COUNT($delivered) } / { COUNT($most) } 次
no-code-link-ended = { $reason ->
    [installations] 链接已失效：安装次数已用完
   *[date] 链接已失效：已到期
}
