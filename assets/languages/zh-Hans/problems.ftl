# What went wrong: what happened, why, and what to do next. `problem-` and the code that JSON prints.

# Files that could not be taken in; `$name` is the file’s name. Those that are no build are told by findings-file.ftl.
problem-file-not-found =
    .title = { $name } 不存在
    .why = 它已被移动、重新命名或删除，或者所在的磁盘没有连接。
    .fix = 请找到该文件，然后重新拖入。
problem-folder =
    .title = { $name } 是文件夹
    .why = Airlift 读取 .ipa 文件。
    .fix = 请拖入 .ipa 文件，或将包含构建版本的文件夹拖到窗口上。
problem-not-a-file =
    .title = { $name } 不是文件
    .why = 它是设备、管道或套接字。
    .fix = 请拖入 .ipa 文件本身。
problem-link-of-another-user =
    .title = { $name } 是其他用户的链接
    .why = 该用户可以让它指向你能读取的任何文件。
    .fix = 如果它指向的文件就是你要的构建版本，请直接拖入该文件。
problem-laid-there =
    .title = { $name } 由其他用户放在那里
    .why = 这台电脑的另一个用户拥有此文件，或可能将其移到了那里。手机会安装该用户选择的内容。
    .fix = 如果它就是你要的构建版本，请重新拖到这里。Airlift 随后会提供它。
problem-replaced-meanwhile =
    .title = { $name } 已被替换
    .why = 它不是 Airlift 之前读取的文件。
    .fix = 请等待 Airlift 重新读取它。
problem-no-permission =
    .title = Airlift 无法读取 { $name }
    .why = 系统不允许此用户读取该文件。
    .fix = 请在文件权限中允许读取，或将其拷贝到你自己的文件夹。
problem-no-permission-on-macos =
    .title = Airlift 无法读取 { $name }
    .why = 程序读取“桌面”、“文稿”、“下载”和其他磁盘之前，macOS 会先询问；或者文件权限不允许你读取。
    .fix = 请在“系统设置”›“隐私与安全性”›“文件和文件夹”中启用 Airlift，或在文件权限中允许读取。
problem-no-randomness =
    .title = Airlift 无法为 { $name } 生成地址
    .why = 系统的随机源没有应答。
    .fix = 请重新启动电脑，然后重新拖入文件。
problem-parser-failed =
    .title = Airlift 读取 { $name } 时出错
    .why = 这是 Airlift 的程序错误。其他内容不受影响。
    .fix = 请报告此问题；如果可以共享该文件，请一并附上。
problem-folder-without-builds =
    .title = { $name } 中没有构建版本
    .why = 该文件夹及其子文件夹中没有 .ipa 文件。
    .fix = 请拖入 .ipa 本身，或拖入其他文件夹。
problem-folders-not-read =
    .title = { $count ->
        [one] Airlift 没有查看文件夹 { $first }
       *[other] Airlift 没有查看 { COUNT($count) } 个文件夹，例如 { $first }
    }
    .why = { $count ->
       *[other] 嵌套层级过深，或无法读取。
    }
    .fix = 请拖入 .ipa 文件本身，或其所在的文件夹。
problem-folder-too-large =
    .title = { $name } 中有 { $found } 个构建版本，只添加了 { $taken } 个
    .why = 一次拖入这么多通常是误操作，例如拖入了个人文件夹。
    .fix = 请拖入其中的文件夹，或 .ipa 文件本身。
problem-other-app =
    .title = { $name } 是另一个 App
    .why = 构建版本是 { $wanted }，文件是 { $found }。
    .fix = 请选取此构建版本自己的文件，或将该文件添加为新的构建版本。

# Property lists of a build
problem-part-absent =
    .title = { $name } 中的 App 没有{ $part ->
        [info-plist] { " " }Info.plist
        [profile] 描述文件
       *[entitlements] 授权 (entitlements)
    }
    .why = { $part ->
        [info-plist] 没有它，iOS 对此 App 一无所知。
        [profile] 它用于模拟器、来自 App Store，或未签名。
       *[entitlements] 其程序未签名，或签名时没有授权 (entitlements)。
    }
problem-part-damaged =
    .title = 无法读取 { $name } 中 App 的{ $part ->
        [info-plist] { " " }Info.plist
        [profile] 描述文件
       *[entitlements] 授权 (entitlements)
    }
    .why = 它已损坏：{ $detail }。
    .fix = 请重新导出 App。

# Manifests that could not be imported
problem-manifest-too-large =
    .title = { $name } 太大，不会是清单
    .why = 清单只有几 KB。
    .fix = 请选取 .plist 文件。
problem-manifest-not-a-plist =
    .title = { $name } 不是属性列表
    .why = Airlift 无法读取：{ $detail }。
    .fix = 请选取安装链接所指向的 .plist 文件。
problem-not-a-manifest =
    .title = { $name } 不是安装清单
    .why = 它是属性列表，但没有“{ $missing }”。
    .fix = 请选取安装链接所指向的 .plist 文件。

# Other files
problem-file-failed =
    .title = 无法{ $doing ->
        [read] 读取
        [save] 存储
       *[write] 写入
    } { $name }
    .why = 系统提示：{ $detail }。
    .fix = { $doing ->
        [read] 请检查文件是否存在，以及你是否可以读取。
       *[write] 请检查文件夹是否存在，以及你是否可以写入。
    }
problem-sample-failed =
    .title = Airlift 无法写入示例构建版本
    .why = 系统提示：{ $detail }。
    .fix = 请检查磁盘是否已满，以及你是否可以写入数据文件夹。

# A text that is no public base URL; `$part` is what is wrong in it, where something is
problem-bad-public-url =
    .title = 手机无法从此地址安装
    .why = { $cause ->
        [empty] 没有输入任何内容。
        [no-scheme] 它不以 https:// 开头。
        [not-https] 它以 http:// 开头，而 iOS 只能通过 https:// 安装。
        [other-scheme] 它以 { $part }:// 开头，而 iOS 只能通过 https:// 安装。
        [query] 它包含问号，而 iOS 会丢弃问号后面的内容。
        [fragment] 它包含 #，而服务器看不到 # 后面的内容。
        [credentials] 它包含用户名或密码。iOS 不会发送它们，而且任何人都能在链接中看到。
        [no-host] https:// 后面没有名称。
        [bad-host] “{ $part }”不是名称或地址。
        [loopback] 在手机上，“{ $part }”指的是手机自己。
        [bad-port] “{ $part }”不是端口：端口是 1 到 65535 之间的数字。
       *[bad-path] 名称之后，斜杠之间只能使用字母、数字和 . - _：iOS 或代理可能会更改其他字符。
    }
    .fix = { $cause ->
        [not-https] 请输入代理的 https 地址。
        [query] 请移除问号及其后面的内容。
        [fragment] 请移除 # 及其后面的内容。
        [credentials] 请移除 @ 及其之前的内容，并让代理无需登录即可应答。
        [bad-host] 请检查拼写。含有其他字符的名称写作 xn--…。
        [loopback] 请输入手机访问代理所用的名称。
        [bad-port] 如果代理使用常用端口 443，请移除端口。
        [bad-path] 请为代理使用更简单的路径，或不使用路径。
       *[no-host] 请输入手机要打开的完整地址，例如 https://builds.example.com。
    }

# The endpoint and its address
problem-ports-taken =
    .title = 手机无法访问 Airlift
    .why = Airlift 无法在 { $bind } 上打开端口 { $first } 到 { $last } 中的任何一个：{ $detail }。
    .fix = 请关闭使用这些端口的程序，或选择其他端口。
problem-tls-failed =
    .title = 手机无法访问 Airlift
    .why = Airlift 无法启用 HTTPS：{ $detail }。
    .fix = 请检查证书。如果是 Airlift 自己的证书，请将此作为程序错误报告。
problem-no-connections =
    .title = 新手机需要等待
    .why = 系统不允许 Airlift 建立更多连接。系统提示：{ $detail }。
    .fix = 请关闭其他程序，或等待部分下载完成。正在进行的下载会继续。
problem-no-network =
    .title = 这台电脑不在手机可以访问的网络中
    .why = Airlift 只找到了这台电脑的内部地址或自行分配的地址。
    .fix = 请连接 Wi-Fi，或用 --host 设定地址。
problem-address-out-of-scope =
    .title = 手机会拒绝 { $host } 的证书
    .why = Airlift 的证书颁发机构仅限专用地址、.local 名称和这台电脑的名称，以免被人滥用。
    .fix = 请选择其他地址，或为此地址制作证书颁发机构：airlift-cli identity reset --also { $host }
problem-host-not-named =
    .title = 手机会拒绝此证书：它不适用于 { $host }
    .why = 它适用于 { LIST($names) }。
    .fix = 请用 --host 设定其中一个，或使用适用于 { $host } 的证书。

# Airlift’s own certificate
problem-identity-failed =
    .title = 无法使用 Airlift 的证书
    .why = { SAID($cause) }。
    .fix = 请检查 Airlift 数据文件夹中的身份文件夹 (identity)。

# A certificate that was brought
problem-certificate-not-found =
    .title = 无法使用 { $name } 中的证书
    .why = 文件 { $name } 不存在。
    .fix = 请在文件的新位置重新选取。
problem-not-taken-out =
    .title = Airlift 无法解压 { $name } 中的构建版本
    .why = { $detail }
    .fix = 请自行将其解压到你可以写入的文件夹，然后拖入 .ipa。
problem-certificate-half-renewed =
    .title = 证书与其私钥尚不匹配
    .why = 两者中只更新了一个。Airlift 仍在使用旧的一对，有效期至 { DATE($until) }。
    .fix = 请将另一个新文件也放到那里。Airlift 随后会自动使用这两个文件。
problem-certificate-unreadable =
    .title = 无法使用 { $name } 中的证书
    .why = Airlift 无法读取 { $name }：{ $detail }。
    .fix = 请允许此用户读取该文件。私钥通常只有 root 才能读取。
problem-certificate-not-a-file =
    .title = 无法使用 { $name } 中的证书
    .why = { $name } { $cause ->
        [too-large] 超过 1 MB，不会是证书
       *[not-a-file] 不是文件
    }。
    .fix = 请选取 .pem、.crt、.key 或 .p12 文件。
problem-no-certificate =
    .title = 无法使用 { $name } 中的证书
    .why = { $name } 中没有证书。
    .fix = 请选取包含证书链的文件，例如 fullchain.pem。
problem-no-key =
    .title = 无法使用 { $name } 中的证书
    .why = { $name } 中没有私钥。
    .fix = 请同时选取私钥文件，例如 privkey.pem。
problem-encrypted-key =
    .title = 无法使用 { $name } 中的证书
    .why = { $name } 中的私钥受密码保护。
    .fix = 请用 openssl pkey 移除密码，或导入 .p12 文件。
problem-other-key =
    .title = 无法使用 { $name } 中的证书
    .why = { $name } 中的私钥不属于此证书。
    .fix = 请选取为此证书制作的私钥。
problem-unusable-key =
    .title = 无法使用 { $name } 中的证书
    .why = Airlift 无法使用 { $name } 中的私钥类型。它支持 2048 到 8192 位的 RSA、P-256 和 P-384。
    .fix = 请获取使用其中一种私钥的证书。
problem-wrong-password =
    .title = 无法使用 { $name } 中的证书
    .why = { $name } 的密码错误。
    .fix = 请输入导出文件时设定的密码。
problem-certificate-damaged =
    .title = 无法使用 { $name } 中的证书
    .why = { $name } 已损坏：{ $detail }。
    .fix = 请重新导出为 PEM，或使用 AES 的 .p12。
# Said of each of them when Airlift starts without it.
problem-own-instead =
    .title = { SAID($title) }
    .why = { SAID($why) }在该文件可用之前，Airlift 会使用自己的证书。
    .fix = { SAID($fix) }
problem-name-needed =
    .title = Airlift 还不知道自己的名称
    .why = 证书适用于 { LIST($names, commas: 1) }，涵盖许多名称。
    .fix = 请在证书对话框中输入指向这台电脑的名称，或用 --host NAME 启动 Airlift。
problem-name-not-covered =
    .title = 证书不适用于 { $name }
    .why = 它适用于 { LIST($names, commas: 1) }，手机会拒绝任何其他名称。
    .fix = 请输入证书涵盖的名称。

# The data folder and what lies in it
problem-data-folder =
    .title = 无法使用 Airlift 的数据文件夹
    .why = { SAID($why) }。
    .fix = { $cause ->
        [no-place] 请用 --data-dir FOLDER 启动 Airlift。
        [folder] 请检查文件夹的权限，或用 --data-dir FOLDER 启动 Airlift。
        [foreign] 请用其他 --data-dir 启动 Airlift，或让自己成为该文件夹及其中所有内容的所有者。
        [not-a-file] 请将其移出数据文件夹，然后重新启动 Airlift。
        [damaged] 请将名称以 shelf.sqlite 开头的文件移出该文件夹，然后重新启动 Airlift。
        [in-use] 请使用已在运行的 Airlift，或用其他 --data-dir 启动这一个。
        [database] 请检查磁盘是否已满，以及你是否可以写入该文件夹。
       *[newer] 请启动较新的 Airlift，或用其他 --data-dir 启动这一个。
    }
problem-shelf-set-aside =
    .title = 构建版本列表已损坏：Airlift 新建了一个列表
    .why = Airlift 无法读取其数据库，已将其作为 { $name } 保留在数据文件夹中。信任 Airlift 的手机仍然信任它。
    .fix = 请重新拖入构建版本。它们会得到新的链接。
problem-shelf-rows =
    .title = 无法载入 { COUNT($count) } 个构建版本
    .why = 数据库条目已损坏。Airlift 没有更改它们。
    .fix = 请重新拖入它们的文件。
problem-settings =
    .title = Airlift 无法理解部分设置
    .why = 在 settings.toml 中：{ SAID($warnings) }。
    .fix = 请更正这些设置。在此之前，Airlift 会使用默认值。

# What only the window could know
problem-drop-lost =
    .title = Airlift 没有收到拖入的内容
    .why = 拖移的项目中有一个不是这台电脑上的文件，因此系统没有发送任何内容。
    .fix = 请只拖入 .ipa 文件，或用“添加构建版本…”选取。
problem-no-file-dialog =
    .title = 此桌面没有可供 Airlift 使用的文件对话框
    .why = 桌面门户和程序 zenity 均未安装。
    .fix = 请将文件拖到窗口上，粘贴其路径，或安装 zenity。
problem-nothing-to-paste =
    .title = 剪贴板中没有文件
    .why = Airlift 接受 .ipa 文件的路径和 file:// 地址。
    .fix = 请在文件管理器中拷贝文件或其路径，然后重新粘贴。

# Airlift itself
problem-no-threads =
    .title = Airlift 无法启动
    .why = 系统提示：{ $detail }。
    .fix = 请关闭其他程序，然后重新启动 Airlift。
problem-no-window =
    .title = Airlift 无法打开窗口
    .why = { $detail }。
    .fix = 如果没有桌面，请使用 airlift-cli serve。
problem-already-open =
    .title = Airlift 已打开
    .why = 其窗口使用同一个数据文件夹。
    .fix = 请在已打开的窗口中查找，或用 --data-dir FOLDER 启动另一个。
problem-open-to-others =
    .title = 这台电脑的其他用户可能可以读取 Airlift 的私钥
    .why = Airlift 无法将数据文件夹设为私有：{ $detail }（{ $path }）
    .fix = 请将数据文件夹移到支持访问权限的磁盘（NTFS，而非 exFAT），或用其他 --data-dir 启动 Airlift。Airlift 仍可使用。
problem-firewall-not-opened =
    .title = Airlift 无法打开防火墙
    .why = 系统提示：{ $detail }
    .fix = 请重试并回答“是”，或在以管理员身份打开的终端中输入命令。
problem-no-control-port =
    .title = 这台电脑上的其他程序无法连接此窗口
    .why = Airlift 无法打开控制端口，或无法写入 control.json。手机不受影响。
    .fix = 请检查数据文件夹的权限，然后重新启动 Airlift。
