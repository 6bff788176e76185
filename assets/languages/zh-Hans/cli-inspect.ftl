# `inspect`: what is inside a file.

inspect-changed-meanwhile = 文件在检查期间被更改；请重新运行
# On one line, again and again.
inspect-verifying = 正在验证：{ PERCENT($percent) }

# Labels: at most 13 characters.
inspect-label-verdict = 结论
inspect-label-identifier = 标识符
inspect-label-file = 文件
inspect-label-size = 大小
inspect-label-matching = 一致
inspect-label-programs = 程序
inspect-label-changed = 已更改
inspect-label-missing = 缺失
inspect-label-added = 已添加
inspect-label-unreadable = 无法读取
inspect-label-not-judged = 未检查
inspect-label-needs = 需要
inspect-label-runs-on = 适用于
inspect-label-architecture = 架构
inspect-label-built-with = 构建工具
inspect-label-sdk = SDK
inspect-label-macos = macOS 版本
inspect-label-languages = 语言
inspect-label-names = 其他名称
inspect-label-icon = 图标
inspect-label-signed-for = 签名用途
inspect-label-profile = 描述文件
inspect-label-uuid = UUID
inspect-label-team = 团队
inspect-label-devices = 设备
inspect-label-issued = 颁发日期
inspect-label-expires = 过期日期
inspect-label-device = 设备
inspect-label-sound = 完好文件
inspect-label-broken = 无法解包
inspect-label-wrong-checksums = 校验和错误
inspect-label-endless = 结尾未知
inspect-label-installs-until = 有效期至
inspect-label-may-sign = 可签名
inspect-label-program = 程序
inspect-label-capabilities = 功能
inspect-label-must-lack = 排除
inspect-label-background = 后台
inspect-label-schemes = URL scheme
inspect-label-plain-http = 明文 HTTP

# Headings.
inspect-verification = 每个文件与签名的比较
inspect-package = 安装包中每个文件的解包
inspect-entitlements = 授权 (entitlements)
inspect-app = App
inspect-signing = 签名
inspect-requirements = 要求
inspect-permissions = 权限
inspect-inside = 内容
inspect-room = 最大的部分
inspect-duplicates = 重复文件：多出 { SIZE($bytes) }
inspect-uncompressed = 未经压缩存储：{ SIZE($bytes) }
inspect-leftovers = 不需要的文件

# A finding.
inspect-finding = { $severity ->
        [blocks] 阻止安装
        [risks] 可能失败
        [note] 提示
       *[passed] 已通过
    }：{ $title }
# How many of a list are not told.
inspect-more = 及另外 { $count } 项
inspect-size = 下载 { SIZE($download) }，在手机上占 { SIZE($installed) }
inspect-matching = 已比较 { COUNT($files) } 个文件，{ SIZE($bytes) }
inspect-programs = { $programs } 个，共 { COUNT($pages) } 页
inspect-needs = { $system } { $minimum } 或更高版本
inspect-xcode = Xcode { $version }
inspect-icon = { $width } × { $height } px，{ $source }

# Signing.
inspect-signed-for = { $kind ->
        [development] 开发
        [ad-hoc] Ad Hoc 分发
        [enterprise] 企业内部分发
        [app-store] App Store 或 TestFlight
       *[none] 无：没有描述文件
    }
inspect-any-device = 任何设备
inspect-certificate-until = { $subject }，有效期至 { DATE($day) }
inspect-device-listed = { $udid }：{ $listed ->
        [yes] 已列出
        [malformed] 不是 UDID，UDID 有 24 或 40 位十六进制数字
       *[no] 未列出
    }
inspect-installs-until = { DATE($day) }，届时{ $of ->
        [profile] 描述文件过期
        [certificate] 签名证书过期
       *[bundle] 某个扩展的描述文件或证书过期
    }
inspect-certificates-alike = { $certificate }（{ COUNT($count) } 个证书）
inspect-program = { $architecture }：{ $state }
inspect-program-for = { $architecture }，{ $platform }：{ $state }
inspect-program-from = { $architecture }，{ $platform } { $minimum } 或更高版本：{ $state }
inspect-signature-not-read = 未读取签名：{ SAID($reason) }
inspect-not-signed = 未签名
inspect-signed = { $how ->
        [by] 由 { $signer } 签名
        [ad-hoc] 签名时未使用证书
       *[somehow] 已签名
    }{ $authority ->
        [other] ，不是来自 Apple
        [invalid] ，签名已损坏
        [unsigned] { "" }
       *[apple] { "" }
    }（{ LIST($hashes) }{ $has_der ->
        [true] ，DER 授权 (entitlements)
       *[false] { "" }
    }）

# Where plain HTTP is allowed.
inspect-http-anywhere = 任何位置
inspect-http-web-content = 在网页内容中
inspect-http-local-network = 在本地网络中
# A usage description without text.
inspect-empty = （空）

# What is inside.
inspect-bundle = { $path }：{ LIST($facts, commas: 1) }
inspect-bundle-version = { $path } { $version }：{ LIST($facts, commas: 1) }
inspect-bundle-kind = { $kind ->
        [extension] 扩展
        [watch-app] Apple Watch App
        [app-clip] 轻 App
        [framework] 框架
        [library] 库
       *[on-demand-resources] 按需加载资源
    }
inspect-share = { $percent ->
        [0] <1%
       *[other] { PERCENT($percent) }
    }
inspect-part-kind = { $kind ->
        [program] 程序
        [framework] 代码
        [extension] 扩展或 App
        [assets] 资源目录
        [media] 媒体
        [localization] 文本
        [signature] 签名
       *[other] { "" }
    }
inspect-duplicate = { $count } × { SIZE($bytes) }  { LIST($paths, commas: 1) }
inspect-leftover = { $path }  ({ $kind ->
        [debug-symbols] 调试符号
        [swift-module] Swift 模块
        [headers] 头文件
        [static-library] 静态库
       *[system-litter] 系统垃圾文件
    })
