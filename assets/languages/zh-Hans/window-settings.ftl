# The settings: what its sections, rows and buttons are called, and what a row does.

settings-general = 通用
settings-network = 网络
settings-about = 关于
settings-window = 窗口
settings-language = 语言
settings-language-why = 用于此窗口。测试者的页面使用各自手机的语言。
settings-as-system = 与系统一致 · { $language }
settings-size = 显示大小
settings-size-why = 文字、控件和二维码
settings-contrast = 增强对比度
settings-contrast-why = 线条和次要文字更深。系统的设置同样有效。
settings-motion = 减弱动态效果
settings-motion-why = 读取文件时不显示转动效果。系统的设置同样有效。
settings-phones = 手机下载时
settings-keep-awake-why = 全屏显示二维码时，屏幕也保持开启。
settings-when-closed = 关闭窗口时
settings-when-closed-why = 没有设备在下载时，Airlift 会立即退出。
when-closed = { $choice ->
    [finish] 下载完成后退出
    [quit] 立即退出
   *[ask] 询问
}
settings-data = 数据
settings-data-folder = 数据文件夹
settings-data-why = 名称、备注、传送记录和 Airlift 的密钥。构建版本留在原处。
settings-show = 显示
settings-open = 打开…
settings-ports = 端口
settings-https-port = HTTPS 端口
settings-https-port-why = 用于安装包、清单和页面。下次启动时生效。
settings-http-port = HTTP 端口
settings-http-port-why = 用于配置手机。下次启动时生效。
settings-port-wrong = 1 到 65535
settings-pages-only = 安装页面仅限 HTTPS
settings-pages-only-why = 未配置的手机将无法读取。下次启动时生效。
settings-reach = 地址与信任
settings-reach-why = 链接中的地址、网络名称、公开地址、防火墙
settings-certificate-why = Airlift 的证书或您自己的证书
about-copy = 拷贝诊断信息
about-diagnostics-why = 诊断信息包含版本、系统、网络状态和最近的错误，不含名称、地址和 UDID。
about-rename = 编辑标题
about-shortcuts = 键盘快捷键
about-tabs = 从概览到活动
about-larger = 全部放大
about-smaller = 全部缩小
about-licences = Airlift 是以 MIT 或 Apache 2.0 许可的自由软件。字体、图标和库各有其许可。
