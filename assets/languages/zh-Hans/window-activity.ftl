# The Activity tab, and the question whether to quit while phones download.

# The tab.
activity = 活动
# Nothing to list.
activity-no-deliveries = 还没有手机打开过此构建版本
# What to do about that.
activity-no-deliveries-why = 用手机扫描二维码：它的步骤会显示在这里。
# Opens the menu of exports.
activity-export = 导出…
# In that menu.
activity-this-build = 此构建版本
# In that menu.
activity-all-builds = 所有构建版本
# In that menu.
activity-as-csv = 导出为 CSV（用于电子表格）…
# In that menu.
activity-as-json = 导出为 JSON（用于脚本）…
# Title of the dialog that asks where an export goes.
activity-export-title = 导出传送记录
# Asks whether to forget.
activity-forget = 清除传送记录…
# Title of that question.
activity-forget-title = 清除传送记录？
# What would happen.
activity-forget-why = 将移除此构建版本已完成的传送记录。此操作无法撤销。如需保留，请先导出。
# Does it.
activity-forget-now = 清除
# Leaves things as they are.
activity-cancel = 取消
# A phone whose model is not known.
activity-phone = 手机
# Ends the program, whatever runs.
activity-quit-now = 立即退出
# Ends it as soon as nothing runs.
activity-quit-when-done = 完成后退出
# Goes on waiting.
activity-keep-waiting = 继续等待
# What quitting means.
activity-quit-why = 立即退出会中断下载。Airlift 可以在下载完成后退出；在此之前，新手机无法开始下载。
# While it waits.
activity-waiting-why = Airlift 会在下载完成后退出。立即退出会中断下载。

activity-deliveries = { COUNT($count) } 条传送记录
activity-still-downloading = { $count ->
        [0] 最后一个下载已完成
       *[other] { COUNT($count) } 台手机仍在下载
    }
activity-quits-when-done = { $count ->
        [0] Airlift 即将退出
       *[other] { COUNT($count) } 个下载完成后 Airlift 将退出 · { PERCENT($percent) }
    }
activity-delivered-at-rate = { SAID($outcome) } · { SIZE($size) } · { SIZE($rate) }/秒
activity-delivered = { SAID($outcome) } · { SIZE($size) }
activity-tries = { $count } 次尝试
activity-sent = 已发送 { SIZE($size) }
