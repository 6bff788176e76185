# What a running Airlift tells once, and what problems tell of their causes.

notice-removed = 已从列表中移除 { $name }
notice-removed-several = { $count ->
       *[other] 已从列表中移除 { COUNT($count) } 个构建版本
    }
notice-on-shelf-already = { $name } 已在列表中；Airlift 重新读取了其文件
notice-another-app = { $name } 现在是 { $now }；{ $before } 保留在列表中，但没有文件
notice-added = 已将 { $name } { $version } ({ $build }) 添加到列表
notice-kept-again = 所有内容又能存储到磁盘了
notice-notes-cut = Airlift 只保留了备注的前 64 KB
notice-saved = 已存储 { $name }
notice-imported = 已导入 { $name }；Airlift 保留自己的地址
notice-certificate-renewed = 磁盘上的证书已更新，有效期至 { DATE($until) }
notice-certificate-used = 手机现在会看到适用于 { LIST($names, commas: 1) } 的证书
notice-deliveries-forgotten = 已清除传送记录

# Why some of a build could not be compared with its signature
unchecked-no-list = 此构建版本没有文件列表
unchecked-packed = 无法解压 { $path }

# Why the identity could not be used
identity-file = 无法{ $doing ->
    [make-folder] 创建身份文件夹
    [lock] 锁定身份
    [protect-key] 保护证书颁发机构的私钥
    [read-key] 读取证书颁发机构的私钥
    [read-certificate] 读取证书颁发机构的证书
    [write-key] 写入证书颁发机构的私钥
    [write-certificate] 写入证书颁发机构的证书
    [remove-certificate] 移除证书颁发机构的证书
    [keep-brought] 保留证书
   *[remove-brought] 移除证书
}：{ $detail }（{ $path }）
identity-damaged = { $what ->
    [authority-key] 证书颁发机构的私钥
   *[authority-certificate] 证书颁发机构的证书
}已损坏：{ $detail }（{ $path }）
identity-crypto = 无法制作{ $what ->
    [authority] 证书颁发机构
    [server-certificate] 服务器证书
   *[certificate] 证书
}：{ $detail }
identity-out-of-scope = 证书颁发机构仅限本地地址，不能为 { $hosts } 签名

# Why the data folder could not be used
store-no-place = 此系统没有用于数据的文件夹；请用 --data-dir 指定一个
store-folder = 无法使用数据文件夹：{ $detail }（{ $path }）
store-foreign = { $path } 属于这台电脑的另一个用户，该用户可能在其中放入了任何内容
store-not-a-file = { $path } 不是文件
store-damaged-shelf = 列表的数据库已损坏：{ $detail }
store-in-use = 另一个 Airlift 正在使用数据文件夹（{ $path }）
store-database = 无法{ $doing ->
    [bring-the-shelf-to-its-new-form] 将列表更新为新格式
    [forget-the-deliveries] 清除传送记录
    [forget-the-device] 忘记设备
    [open-the-shelf] 打开列表
    [read-the-deliveries] 读取传送记录
    [read-the-devices] 读取设备
    [read-the-shelf] 读取列表
    [remember-the-phone] 记住手机
    [remove-the-build] 移除构建版本
    [save-the-build] 存储构建版本
    [save-the-deliveries] 存储传送记录
    [save-the-device] 存储设备
    [save-the-draft] 存储草稿
   *[save-the-page-of-the-app] 存储 App 的页面
}：{ $detail }
store-newer = 列表由较新的 Airlift 写入（格式版本 { $version }）

# What in settings.toml was not understood
settings-unreadable = settings.toml：{ $detail }
settings-no-file = 它不是文件
settings-no-toml = { $detail }
settings-must-be = { $key } 必须是{ $wanted ->
    [theme] { " " }"system"、"light" 或 "dark"
    [language] { " " }"en"、"de"、"fr"、"es"、"ja" 或 "zh-Hans"
    [size] { " " }75 到 200 之间的数字
    [address] 地址，例如 "192.168.1.24"，或者 ".local"
    [port] { " " }1 到 65535 之间的数字
    [shelf-order] "version"、"time" 或 "name"
    [when-closed] "ask"、"finish" 或 "quit"
    [notify] 由 "delivered"、"needs-help"、"appeared" 和 "expires-soon" 组成的列表
    [apps] Bundle ID 列表，例如 ["com.example.app"]
    [flag] { " " }true 或 false
    [destinations] 表的列表，每个表用 to 给出一个发布位置，例如 "s3://builds"
    [text] 文本
    [proxy-header] { " " }"X-Forwarded-For" 或 "Forwarded"
    [watched] 各含一个路径的表：[[watched]]，path = "/builds"
   *[url] 地址，例如 "https://builds.example.com"
}
settings-both = { SAID($first) }；{ SAID($then) }

# What the control port answers to programs that it refuses
control-nothing-served = 目前没有提供任何内容：文件缺失，或者没有网络
control-busy = Airlift 太忙；请稍后再试
control-several = 有多个构建版本与 { $which } 匹配：请使用 list 输出的编号
control-none = 列表中没有与 { $which } 匹配的构建版本
control-too-large = 请求过大
control-unreadable = 无法读取请求
control-not-here = 只有这台电脑可以使用此端口
control-no-token = 令牌缺失或错误；它在数据文件夹的 control.json 中
control-no-paths = 正文必须是绝对路径，每行一个
control-no-build = 正文必须指明一个构建版本
control-no-number = 正文必须是数字
control-unknown = 请使用 GET /list，或 POST /add、/added、/describe、/link、/share、/remove、/rehearse、/rehearsing、/rehearsed 和 /raise
notice-export-opened = “{ $name }”是同一个构建版本：Airlift 添加了“{ $universal }”，略过了 { COUNT($count) } 个适用于单一设备的变体
