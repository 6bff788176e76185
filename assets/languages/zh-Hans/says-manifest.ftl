# Sentences about manifests and links that are no findings, and the texts that people paste.

# Names that findings of a manifest hold
manifest-asset = { $kind ->
    [software-package] 安装包
    [display-image] 小图标
    [full-size-image] 大图标
    [asset-pack-manifest] 资源包列表
   *[asset] 资源
}
manifest-field = { $field ->
    [title] 标题
    [subtitle] 副标题
    [bundle-identifier] Bundle ID
    [version] 版本
    [platform] 平台
    [package-url] 安装包的地址
    [icon-57-url] 小图标的地址
    [icon-512-url] 大图标的地址
   *[hashes] 分块哈希
}

# What is wrong with a link, within a sentence
link-problem = { $problem ->
    [other-scheme] 链接不以 itms-services:// 开头
    [no-slashes] 缺少 itms-services: 后的两个斜杠
    [escaped-ampersand] 链接中是 &amp; 而不是 &
    [no-action] 链接没有 action
    [other-action] 链接的 action 是 { $action }，而不是 download-manifest
    [no-url] 链接没有清单地址
    [relative-url] 清单的地址不是绝对地址
    [no-server] 清单地址中的 { $action } 不可能是服务器
    [plain-http] 清单的地址是 http，而不是 https
    [blanks] 清单的地址包含空格
   *[placeholder] 清单的地址包含占位符
}

# Where a link is put: its name in a menu, and what is particular about it
snippet-amp-page = AMP 页面
    .hint = 普通链接，参数经过百分号编码，符合 AMP 验证器的要求。
snippet-chat = Slack 或 Teams
    .hint = 聊天 App 用自己的浏览器打开链接，因此此链接打开安装页面。
snippet-email = 电子邮件
    .hint = 用于邮件程序的草稿。邮件程序会移除安装链接，因此此链接打开安装页面。
snippet-fastlane = fastlane
    .hint = 检查构建版本，将其添加到列表，并输出链接。
snippet-html-link = HTML 链接
    .hint = HTML 需要 &amp; 而不是 &。target="_top" 会在框架外打开链接。
snippet-html-page = HTML 页面
    .hint = 单个文件的页面，适用于任何服务器。
snippet-jenkins = Jenkins
    .hint = 检查构建版本，将其添加到列表，并将链接加入运行描述。
snippet-markdown = Markdown
    .hint = 用于拉取请求：链接、二维码、版本、大小和到期日。那里无法载入你的网络中的图片，因此二维码由文字组成。
snippet-mdm = MDM 命令
    .hint = InstallApplication 命令，用于管理手机的服务器。
snippet-newest-build = 最新构建版本
    .hint = 只要 Airlift 中有此 App，就会打开其最新构建版本：适用于 Wiki 或海报。
snippet-page = 安装页面
    .hint = 此构建版本的页面。任何聊天、邮件程序和相机都能打开。
snippet-raw-link = 安装链接
    .hint = 链接本身，使用普通的 &。只有 Safari 和“相机”能打开。
snippet-sms = 短信
    .hint = 简短，打开安装页面。

# What stands in the texts that people paste there
snippet-ready = { $title } { $version } 可以测试了
snippet-how = 请在 iPhone 或 iPad 上用 Safari 打开。
snippet-install = 安装 { $title } { $version }
snippet-page-title = 安装 { $title }
snippet-page-version = 版本 { $version }
snippet-page-how = 请在 iPhone 或 iPad 上用 Safari 打开此页面。轻点“安装”后，请查看主屏幕。
snippet-amp-page-how = 请在 iPhone 或 iPad 上用 Safari 打开此页面。
snippet-printed = 安装：{ $link }
