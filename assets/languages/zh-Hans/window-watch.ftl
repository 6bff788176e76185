# Watched folders: the entry that adds one, and the list in the settings.

watch-folder = 监视文件夹…
watch-folder-title = 选取要监视的文件夹
watched-label = 监视的文件夹
watched-why = 监视的文件夹中，新的和重新构建的版本在完整后会自动添加。
watched-add = 添加文件夹
# How a folder is followed; `$detail` is what the system said, in English
watched-state = { $how ->
        [events] 有变化时立即跟进
        [network-drive] 位于网络驱动器上，每隔几秒查看一次
        [many-folders] 其中文件夹非常多，每隔几秒查看一次
        [no-events] 系统不通知变化，每隔几秒查看一次：{ $detail }
       *[beginning] 正在查看…
    }
# `$pattern` is such as *.ipa
watched-only = 仅 { $pattern }
watched-stop = 停止监视
