# 会失效的链接：命令行。

link-row-ends = 链接失效
link-row-installs = 安装次数
link-never = 永不
link-delivered-any = { COUNT($delivered) }（不限）
link-delivered-of = { COUNT($delivered) } / { COUNT($most) }
link-is-over = { $when }（已失效）
link-was-renewed = 旧链接已失效。
link-not-kept = 窗口尚未能保存此更改：重新启动后可能恢复原样。
link-until-expected = 应为日期（如 2026-12-31）、带时差的时间（如 2026-12-31T18:00:00+01:00）或时长（如 7d）
link-until-past = 此时间已过
link-installations-expected = 应为 1 或更大的数字，或 any
