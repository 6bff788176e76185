# The terminal: what its commands say alike.

# A build, in one line.
cli-build = { $name } { $version } ({ $build })
# A text and what is known of it, such as a team and its identifier.
cli-in-brackets = { $text } ({ $inside })
# A day.
cli-day = { DATE($day) }
# What phones will make of a build.
cli-verdict = { $verdict ->
        [ready] 可以安装
        [risky] 可能失败
       *[blocked] 无法安装
    }
# Labels of links. Labels have at most 13 characters.
cli-install-page = 安装页面
cli-newest-build = 最新构建版本
cli-direct-link = 直接链接
cli-set-up-phone = 配置手机
# The endpoint.
cli-not-started-in-time = 服务器没有及时启动
# Files.
cli-not-written = Airlift 无法写入文件：{ $error }（{ $path }）
cli-sample-written = 已写入示例构建版本；手机不会安装它（{ $path }）
# What an argument must be, behind what it is.
cli-no-data-folder = 没有正在运行的 Airlift 窗口：没有数据文件夹 { $path }
cli-output-lost = Airlift 无法写入部分输出：磁盘是否已满？
cli-host-expected = 地址（例如 192.168.1.24）或名称（例如 studio.local）
cli-announce-expected = yes 或 no
cli-scope-expected = 网络（例如 203.0.113.0/24）、地址或名称（例如 builds.example.com）
cli-reading-package = 正在读取每个文件：{ $percent }%
