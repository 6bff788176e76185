# `add`, `list`, `remove` and `link`: driving a running window.

shelf-no-build-in = { $folder } 中没有构建版本
# How long phones install a build that is listed.
shelf-until = 有效期至 { $day }
shelf-removed = 已移除 { $build }
# Label of a link.
shelf-manifest = 清单
shelf-not-running = 此数据文件夹没有正在运行的 Airlift 窗口
    .why = 这些命令用于控制打开的窗口。
    .fix = 请先启动 airlift，或使用 airlift-cli serve。
shelf-reading = 仍在读取 { COUNT($count) } 个文件
shelf-removal-not-kept = 尚未存储到磁盘：Airlift 会在运行期间重试。如果在此之前重新启动，构建版本会再次出现。
shelf-not-taken = 窗口无法添加其中 { COUNT($count) } 个文件。窗口会显示原因，例如没有读取权限。
shelf-not-kept = 尚未存储到磁盘：Airlift 会在运行期间重试。如果在此之前重新启动，添加的构建版本会丢失。
shelf-still-reading = { COUNT($count) } 个文件尚未进入列表
