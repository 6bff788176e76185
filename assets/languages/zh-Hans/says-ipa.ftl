# What is said of packages apart from findings, and parts of what findings say.

# Why a code signature was not read, to follow “because”
code-unread-too-much-code = 安装包中的代码超出了 Airlift 的检查范围
code-unread-cut-off = 文件在它之前就结束了
code-unread-overlaps = 它与文件的另一部分重叠
code-unread-no-program = 它不是程序
code-unread-detail = { $detail }

# Parts of a bundle that its code signature vouches for
signed-part = { $part ->
    [envelope] 哈希列表
    [alternate] 第二个哈希列表
    [info-plist] Info.plist
    [requirements] 要求
    [resources] 文件列表 (CodeResources)
   *[entitlements] 授权 (entitlements)
}

# Facts of a profile
profile-part = { $part ->
    [uuid] UUID
    [created] 创建日期
    [expires] 过期日期
    [devices] 设备
   *[certificates] 证书
}

# Several of these, one after the other
parts-joined = { SAID($first) }、{ SAID($rest) }

# Topics in which two builds differ
compare-topic-app = App
compare-topic-signing = 签名
compare-topic-entitlements = 授权 (entitlements)
compare-topic-devices = 设备
compare-topic-permissions = 权限
compare-topic-requirements = 要求
compare-topic-bundles = 扩展和内含的 App
compare-topic-frameworks = 框架和库
compare-topic-languages = 语言
compare-topic-sizes = 大小
compare-topic-findings = 检查结果

# What differs between two builds
compare-name = 名称
compare-identifier = 标识符
compare-version = 版本
compare-build = 构建版本号
compare-minimum-system = 最低系统
compare-runs-on = 适用于
compare-architectures = 架构
compare-sdk = SDK
compare-xcode = Xcode
compare-macos = 构建所用 macOS
compare-kind = 类型
compare-profile = 描述文件
compare-profile-uuid = 描述文件 UUID
compare-team = 团队
compare-signed-by = 签名者
compare-expires = 过期日期
compare-all-devices = 所有设备
compare-download = 下载
compare-installed = 手机上

# What an app asks of a phone, or may do there
compare-needs = 要求具备：{ $name }
compare-must-lack = 要求不具备：{ $name }
compare-background-mode = 后台模式：{ $name }
compare-url-scheme = URL scheme：{ $name }
compare-http-exception = HTTP 例外：{ $name }
compare-plain-http-anywhere = 任何位置均可使用明文 HTTP
compare-plain-http-in-web-content = 网页内容可使用明文 HTTP
compare-plain-http-on-the-local-network = 本地网络可使用明文 HTTP
compare-replacement = { $how ->
        [replaces] 在已有较旧构建版本的手机上，较新的会替换它。
        [beside] 它们是不同的 App：一台手机可以同时安装两者。
        [refused] 已有较旧构建版本的手机会拒绝较新的：两者以不同的 App 标识符 (application-identifier) 签名。请先删除较旧的；其数据会丢失。
       *[unknown] Airlift 无法判断较新的构建版本是否会替换较旧的：其中一个的签名没有 App 标识符 (application-identifier)。
    }
