# What is said of a package and how it is signed. The name of a message is the code of its rule, and its texts are `.title` (what
# happened, in one line, no full stop), `.why` (why it matters, one sentence) and `.fix` (what to do, one sentence).

# The archive
several-apps =
    .title = 安装包中有 { COUNT($count) } 个 App
    .why = 手机要求每个安装包只含一个 App；Airlift 只检查了“{ $name }”。
    .fix = 请将每个 App 导出为单独的安装包。
payload-misnamed =
    .title = App 所在的文件夹名为“{ $name }”
    .why = 手机会查找名为“Payload”（首字母 P 大写）的文件夹，因此找不到 App。
    .fix = 请将文件夹重新命名为“Payload”，然后重新压缩。
backslash-names =
    .title = 安装包中的文件夹以反斜杠分隔
    .why = 某些 Windows 工具会这样打包；手机会将每一项视为名称很长的单个文件，因此找不到 App。
    .fix = 请用其他工具重新打包，或从 Xcode 导出。
duplicate-entries =
    .title = 安装包中有同名的重复文件
    .why = { COUNT($count) } 个文件（{ LIST($names, quoted: 1, commas: 1) }）：手机和 Airlift 可能会使用不同的副本。
    .fix = 请重新导出构建版本，或打包到新文件，而不是添加到旧文件。
odd-entry-names =
    .title = 安装包中有 App 不会使用的文件名
    .why = { COUNT($count) } 个文件（{ LIST($names, quoted: 1, commas: 1) }）：名称指向其文件夹之外，或无法存储；Airlift 跳过了它们。
    .fix = 请使用来源可信、从 Xcode 导出的安装包。
overlapping-entries =
    .title = 安装包中的文件共用相同的字节
    .why = { COUNT($count) } 个文件（{ LIST($names, quoted: 1, commas: 1) }）：这样的归档是为了让打开它的程序过载而制作的。
    .fix = 请使用来源可信、从 Xcode 导出的安装包。
impossible-sizes =
    .title = 安装包中有大小不可能的文件
    .why = { COUNT($count) } 个文件（{ LIST($names, quoted: 1, commas: 1) }）：大小不可能，或者文件不完整；手机无法解压。
    .fix = 请重新导出或下载安装包。
local-header-differs =
    .title = 安装包自相矛盾
    .why = { COUNT($count) } 个文件（{ LIST($names, quoted: 1, commas: 1) }）：有两份描述，手机可能会使用另一份。
    .fix = 请重新导出构建版本。
encrypted-entries =
    .title = App 的文件使用密码加密
    .why = { COUNT($count) } 个文件（{ LIST($names, quoted: 1, commas: 1) }）：手机没有密码。
    .fix = 请重新打包 App，不使用密码。
unusual-compression =
    .title = App 的文件以不常见的方式打包
    .why = { COUNT($count) } 个文件（{ LIST($names, quoted: 1, commas: 1) }）：手机可能无法解压。
    .fix = 请用普通压缩方式 (deflate) 重新打包 App。

no-unix-modes =
    .title = 安装包是在 Windows 上打包的
    .why = 它没有将 App 的程序标记为可执行；手机会自行标记。
executable-forbidden =
    .title = App 的程序不允许运行
    .why = 它在归档中的文件模式为 0；保留此模式的手机无法打开 App。
    .fix = 请重新打包 App：unzip App.ipa -d App && cd App && chmod -R u+rwX Payload && chmod +x Payload/*.app/* && zip -qry ../App-again.ipa Payload
entries-damaged =
    .title = 安装包中有 { COUNT($count) } 个文件已损坏
    .why = 解压后的内容与安装包所述不同：{ LIST($names, quoted: 1, commas: 1) }。
    .fix = 请重新导出、拷贝或下载安装包。
not-streamable =
    .title = 安装包只有在完整后才能解压
    .why = 手机会边下载边解压，可能停在 100%：{ $reason ->
        [stored] 未压缩文件的长度位于其数据之后（{ LIST($names, quoted: 1, commas: 1) }）
        [leading] 第一个文件之前有多余的字节
       *[stray] 文件之间有多余的字节
    }。
    .fix = 请解压后重新打包：unzip App.ipa -d App && cd App && zip -qry ../App-again.ipa Payload
package-intact =
    .title = { $count ->
        [one] 安装包中唯一的文件可以解压
       *[other] 安装包中的全部 { COUNT($count) } 个文件都可以解压
    }

# The app
bad-identifier =
    .title = App 的标识符包含不允许的字符
    .why = 只允许使用字母、数字、句点和连字符；手机和描述文件可能无法匹配“{ $identifier }”。
    .fix = 请更改 Bundle ID，然后重新签名 App。
build-number-missing =
    .title = App 没有构建版本号
    .why = 其 Info.plist 中没有 CFBundleVersion，而手机会拒绝安装没有构建版本号的 App。
    .fix = 请在 Xcode 中设定构建版本号，然后重新导出。
version-missing =
    .title = App 没有版本
    .why = 其 Info.plist 中没有 CFBundleShortVersionString，因此没有人能看到安装的是哪个版本。
    .fix = 请在 Xcode 中设定版本，然后重新导出。
privacy-text-empty =
    .title = App 没有说明为何请求隐私数据
    .why = App 请求时 iOS 可能会将其关闭：{ LIST($keys, quoted: 1, commas: 1) }的文本为空。
    .fix = 请为每个键写明 App 为何需要访问。
arbitrary-loads =
    .title = App 可以使用未加密的连接
    .why = NSAllowsArbitraryLoads 会关闭 App Transport Security；App Store 会要求说明理由。
    .fix = 请只为需要的域名添加例外。
variant-for-some-devices =
    .title = 构建版本是仅适用于 { LIST($devices) } 的变体
    .why = Xcode 对它进行了瘦身，其他设备会拒绝它。
    .fix = 请为所有设备导出构建版本，不进行瘦身。
info-value-of-wrong-type =
    .title = Info.plist 中有类型错误的值
    .why = 手机可能无法读取 { LIST($keys) }：名称和版本必须是文本，设备系列必须是数字列表。
    .fix = 请为每个值使用 Apple 文档规定的类型，然后重新签名构建版本。
info-variable-unfilled =
    .title = Info.plist 中有未填充的变量
    .why = { LIST($keys) } 中的“{ $value }”是构建设置，Xcode 会在构建时将其替换。
    .fix = 请用 Xcode 构建或填入该值，然后重新签名构建版本。
simulator-build =
    .title = 构建版本用于模拟器
    .why = 它是为 Mac 的处理器和系统构建的，因此没有手机能运行它。
    .fix = 请在 Xcode 中选择“Any iOS Device”作为目标，然后重新归档。
fairplay-encrypted =
    .title = App 是来自 App Store 的副本
    .why = 其程序已为下载它的 Apple 账户加密，因此只有由 App Store 安装时才能运行。
    .fix = 请使用从 Xcode 导出的构建版本。
only-32-bit =
    .title = App 仅为 32 位
    .why = iOS 11 及更高版本只运行 64 位 App；较旧的手机仍可安装它。
    .fix = 请同时为 arm64 构建。
executable-missing =
    .title = 无法读取 App 的程序
    .why = 无法使用“{ $name }”：{ $reason }。手机会拒绝没有程序的 App。
    .fix = 请重新导出构建版本。
sample-build =
    .title = 这是示例：手机不会安装它
    .why = 它展示 Airlift 的功能，但没有由 Apple 签名。
    .fix = 请将你自己的构建版本拖到窗口上。

# The profile
app-store-build =
    .title = 构建版本为 App Store 或 TestFlight 签名
    .why = 手机只会从 Apple 安装它：其描述文件不允许任何设备。
    .fix = 请用 Ad Hoc、开发或企业内部方式重新导出构建版本。
free-account =
    .title = 构建版本使用免费账户签名
    .why = 免费账户的构建版本只能通过 Xcode 安装到手机，不能无线安装。
    .fix = 请使用付费的开发者账户签名，或用数据线通过 Xcode 安装。
identifier-not-covered =
    .title = 描述文件适用于另一个标识符
    .why = 它允许“{ $allowed }”，但此 App 是“{ $identifier }”，常见于重新签名的构建版本。App 可以安装，但通知、钥匙串、备用图标和“文件”可能失效。
    .fix = 请用适用于此 App 的描述文件重新导出构建版本。
not-signed =
    .title = 构建版本没有为测试签名
    .why = 它没有描述文件 (embedded.mobileprovision)：它未签名，或是来自 App Store 的副本。
    .fix = 请用 Ad Hoc、开发或企业内部方式重新导出构建版本。
profile-unreadable =
    .title = 无法读取描述文件
    .why = 手机也无法读取，因此会拒绝此构建版本：{ $reason }。
    .fix = 请用新的描述文件重新导出构建版本。
profile-not-cms =
    .title = 描述文件未签名
    .why = 它只是普通的属性列表，而 Apple 会为每个描述文件签名。
    .fix = 请从 Apple 重新下载描述文件，并用它导出构建版本。
profile-damaged =
    .title = 描述文件的签名已损坏
    .why = Airlift 可以读取其内容，但手机可能会拒绝它。
    .fix = 请从 Apple 重新下载描述文件，并用它导出构建版本。
profile-changed =
    .title = 描述文件在签名后被更改
    .why = 其签名与内容不符，因此手机会拒绝它。
    .fix = 请从 Apple 重新下载描述文件，并用它导出构建版本。
profile-not-from-apple =
    .title = 描述文件没有由 Apple 签名
    .why = Apple 没有为它签名，手机可能会拒绝它。
    .fix = 请用来自 Apple 的描述文件重新导出构建版本。
der-profile-unreadable =
    .title = 无法读取描述文件的一部分
    .why = iOS 15 及更高版本会读取描述文件数据的第二个副本，而该副本已损坏。
    .fix = 请从 Apple 重新下载描述文件，并用它导出构建版本。
der-profile-differs =
    .title = 描述文件自相矛盾
    .why = iOS 15 及更高版本会读取描述文件数据的第二个副本，而其中的值不同：{ SAID($parts) }。
    .fix = 请从 Apple 重新下载描述文件，并用它导出构建版本。
der-profile-not-signed =
    .title = 描述文件的一部分没有由 Apple 签名
    .why = iOS 15 及更高版本会读取描述文件数据的第二个副本，而其签名与其余部分不同。
    .fix = 请从 Apple 重新下载描述文件，并用它导出构建版本。
distribution-type-differs =
    .title = 描述文件所述的分发类型与其允许的不同
    .why = 它写的是“{ $kind }”，但其设备和授权 (entitlements) 属于另一种类型。
    .fix = 请从 Apple 重新下载描述文件，并用它导出构建版本。
odd-device-identifiers =
    .title = 描述文件中有 { COUNT($count) } 台设备的标识符格式未知
    .why = iPhone 和 iPad 的 UDID 有 40 个十六进制数字，或者是由连字符隔开的 8 个和 16 个；其他格式与任何手机都不匹配。
    .fix = 如果缺少测试者的手机，请重新拷贝其 UDID 并更新描述文件。
profile-for-another-platform =
    .title = { $known ->
        [true] 描述文件适用于 { LIST($platforms) }
       *[false] 描述文件适用于另一个平台
    }
    .why = App 适用于 { $app }，设备会拒绝其他平台的描述文件。
    .fix = 请用适用于 { $app } 的描述文件重新导出构建版本。

# Extensions, apps and frameworks inside
bundle-info-missing =
    .title = 内部的某个扩展或 App 没有可读取的 Info.plist
    .why = 手机无法判断这些部分是什么，会拒绝 App：{ LIST($names, quoted: 1, commas: 1) }。
    .fix = 请重新导出构建版本。
bundle-not-looked-at =
    .title = Airlift 只检查了内部某个扩展或 App 的一部分
    .why = 其 Info.plist 或描述文件太大，Airlift 无法读取：{ LIST($names, quoted: 1, commas: 1) }。
bundle-identifier-not-child =
    .title = App 内部的某个标识符不以 App 的标识符开头
    .why = 每个部分的标识符都必须以 App 的标识符开头，否则手机会拒绝 App：{ LIST($names, quoted: 1, commas: 1) }。
    .fix = 请为每个部分设定由 App 的标识符、句点和自身名称组成的标识符，然后重新签名。
duplicate-identifiers =
    .title = App 的两个部分使用相同的标识符
    .why = 手机无法区分它们，会拒绝 App：{ LIST($names, quoted: 1, commas: 1) }。
    .fix = 请为每个扩展和内部 App 设定各自的标识符。
extension-point-missing =
    .title = 某个扩展没有说明其扩展点
    .why = 其 Info.plist 没有指明扩展点，因此手机会拒绝 App：{ LIST($names, quoted: 1, commas: 1) }。
    .fix = 请在扩展的 Info.plist 中添加 NSExtensionPointIdentifier。
bundle-version-differs =
    .title = 内部的某个扩展或 App 与主 App 版本不同
    .why = 它可以安装，但 App Store 会拒绝：{ LIST($names, quoted: 1, commas: 1) }。
    .fix = 请为 App 及其扩展设定相同的版本和构建版本号。
bundle-profile-unreadable =
    .title = 无法读取内部某个扩展或 App 的描述文件
    .why = 手机也无法读取，因此会拒绝整个 App：{ LIST($names, quoted: 1, commas: 1) }。
    .fix = 请用新的描述文件为每个扩展签名。
bundle-without-profile =
    .title = 内部的某个扩展或 App 没有描述文件
    .why = 它需要适用于自身标识符的描述文件，否则手机会拒绝整个 App：{ LIST($names, quoted: 1, commas: 1) }。
    .fix = 请用各自的描述文件为每个扩展签名，或移除该扩展。
bundle-shares-profile =
    .title = 内部的某个扩展或 App 没有自己的描述文件
    .why = App 的描述文件涵盖它，但 Xcode 会在每个部分中嵌入一个，手机可能会要求有：{ LIST($names, quoted: 1, commas: 1) }。
    .fix = 请为每个扩展签名，并嵌入其描述文件。
bundle-identifier-not-covered =
    .title = 内部某个扩展或 App 的描述文件适用于另一个标识符
    .why = 它不允许该套装的标识符，常见于重新签名的构建版本，因此该部分可能无法使用：{ LIST($names, quoted: 1, commas: 1) }。
    .fix = 请用适用于自身标识符的描述文件为每个扩展签名。
bundle-profile-differs =
    .title = 内部某个扩展或 App 的签名方式与主 App 不同
    .why = 其描述文件属于另一种类型或另一个团队；手机可能会拒绝它：{ LIST($names, quoted: 1, commas: 1) }。
    .fix = 请用类型和团队都相同的描述文件为 App 及其扩展签名。
bundle-expires-first =
    .title = 内部某个扩展或 App 的描述文件比主 App 的更早过期
    .why = 它会比 App 更早停止工作：{ LIST($names, quoted: 1, commas: 1) }。
    .fix = 请同时更新这些描述文件。
bundle-variable-unfilled =
    .title = App 内部有未填充的标识符
    .why = 它仍是 Xcode 在构建时替换的构建设置，因此没有签名能与它匹配：{ LIST($names, quoted: 1, commas: 1) }。
    .fix = 请用 Xcode 构建每个部分或填入其标识符，然后重新签名。
framework-without-identifier =
    .title = 某个框架没有标识符
    .why = 其 Info.plist 中没有 CFBundleIdentifier，因此手机会拒绝 App：{ LIST($names, quoted: 1, commas: 1) }。
    .fix = 请为框架设定标识符，然后重新构建并签名。
minimum-os-differs =
    .title = 某个框架需要的系统比 App 更新
    .why = 在系统介于两者之间的手机上，App 可以安装，但可能无法打开：{ LIST($names, quoted: 1, commas: 1) }。
    .fix = 请提高 App 的部署目标，或为较旧的系统构建框架。

# Programs and their code signatures: of the app itself (0), of one part inside (1), or of several, which `parts-named` names
program-not-signed =
    .title = { $count ->
        [0] App 的程序未签名
        [1] { LIST($parts, quoted: 1) }未签名
       *[other] App 的 { COUNT($count) } 个部分未签名
    }
    .why = 手机只安装和运行已签名的代码。{ parts-named }
    .fix = 请用证书和描述文件为构建版本签名，或从 Xcode 重新导出。
program-ad-hoc =
    .title = { $count ->
        [0] App 的程序签名时没有使用证书
        [1] { LIST($parts, quoted: 1) }签名时没有使用证书
       *[other] App 的 { COUNT($count) } 个部分签名时没有使用证书
    }
    .why = 签名中没有开发者。只有越狱的手机才会接受。{ parts-named }
    .fix = 请用证书和描述文件为构建版本签名，或从 Xcode 重新导出。
signature-damaged =
    .title = { $count ->
        [0] App 的程序在签名后被更改
        [1] { LIST($parts, quoted: 1) }在签名后被更改
       *[other] App 的 { COUNT($count) } 个部分在签名后被更改
    }
    .why = 签名与以下内容不符，因此手机会拒绝 App：{ SAID($what) }。{ parts-named }
    .fix = 请重新签名构建版本，之后不要更改。
signature-unreadable =
    .title = { $ours ->
        [true] { $count ->
            [0] Airlift 没有读取 App 程序的签名
            [1] Airlift 没有读取{ LIST($parts, quoted: 1) }的签名
           *[other] Airlift 没有读取 App 的 { COUNT($count) } 个部分的签名
        }
       *[false] { $count ->
            [0] 无法读取 App 程序的签名
            [1] 无法读取{ LIST($parts, quoted: 1) }的签名
           *[other] 无法读取 App 的 { COUNT($count) } 个部分的签名
        }
    }
    .why = { $ours ->
        [true] 手机可能会接受，但 Airlift 无法判断：{ SAID($reason) }。
       *[false] 手机也无法读取，会拒绝 App：{ SAID($reason) }。
    }{ parts-named }
    .fix = { $ours ->
        [true] {""}
       *[false] 请重新导出构建版本。
    }
code-not-checked =
    .title = { $count ->
        [0] Airlift 没有检查 App 程序的全部内容
        [1] Airlift 没有检查{ LIST($parts, quoted: 1) }的全部内容
       *[other] Airlift 没有检查 App 的 { COUNT($count) } 个部分
    }
    .why = 安装包中的代码超出了 Airlift 一次读取的范围。{ parts-named }
    .fix = 请验证构建版本的文件，以检查全部内容。
signature-too-old =
    .title = { $count ->
        [0] App 程序的签名格式过旧
        [1] { LIST($parts, quoted: 1) }的签名格式过旧
       *[other] App 的 { COUNT($count) } 个部分的签名格式过旧
    }
    .why = iOS 15 及更高版本会拒绝它；较旧的系统仍会接受。{ parts-named }
    .fix = 请用 Xcode 13 或更高版本重新签名构建版本。
signer-not-from-apple =
    .title = { $count ->
        [0] 为 App 的程序签名的证书并非来自 Apple
        [1] 为{ LIST($parts, quoted: 1) }签名的证书并非来自 Apple
       *[other] 为 App 的 { COUNT($count) } 个部分签名的证书并非来自 Apple
    }
    .why = 手机只信任由 Apple 颁发的证书。{ parts-named }
    .fix = 请用来自 Apple 开发者网站的证书为构建版本签名。
signer-not-in-profile =
    .title = { $count ->
        [0] 为 App 的程序签名的证书不在其描述文件中
        [1] 为{ LIST($parts, quoted: 1) }签名的证书不在其描述文件中
       *[other] 为 App 的 { COUNT($count) } 个部分签名的证书不在其描述文件中
    }
    .why = 如果描述文件没有列出签名证书，手机会拒绝 App。{ parts-named }
    .fix = 请在 Apple 开发者网站将证书添加到描述文件，下载描述文件，然后重新签名。
team-differs =
    .title = { $count ->
        [0] 为 App 的程序签名的团队与其描述文件的不同
        [1] 为{ LIST($parts, quoted: 1) }签名的团队与 App 的不同
       *[other] 为 App 的 { COUNT($count) } 个部分签名的团队与 App 的不同
    }
    .why = { $count ->
        [0] 签名和描述文件必须来自同一团队，因此手机会拒绝 App。
       *[other] 手机不会将一个团队的代码载入另一个团队的 App。
    }{ parts-named }
    .fix = { $count ->
        [0] 请用同一团队的证书和描述文件为 App 签名。
       *[other] 请用同一证书为 App 及其内部的所有内容签名。
    }
identifier-differs-from-signature =
    .title = { $count ->
        [0] App 的程序签名时使用了不同的标识符
        [1] { LIST($parts, quoted: 1) }签名时使用了不同的标识符
       *[other] App 的 { COUNT($count) } 个部分签名时使用了不同的标识符
    }
    .why = 签名中的标识符与 Info.plist 中的不同，因此手机会拒绝 App。{ parts-named }
    .fix = 更改标识符后，请重新签名构建版本。
application-identifier-missing =
    .title = { $count ->
        [0] App 的程序签名时没有 App 标识符
        [1] { LIST($parts, quoted: 1) }签名时没有 App 标识符
       *[other] App 的 { COUNT($count) } 个部分签名时没有 App 标识符
    }
    .why = 授权 (entitlements) 中没有 application-identifier，手机不会安装这样的 App。{ parts-named }
    .fix = 请用描述文件中的授权 (entitlements) 重新签名构建版本。
application-identifier-differs =
    .title = { $count ->
        [0] App 的程序是为另一个 App 签名的，与其描述文件不符
        [1] { LIST($parts, quoted: 1) }是为另一个 App 签名的，与其描述文件不符
       *[other] App 的 { COUNT($count) } 个部分是为另一个 App 签名的，与其描述文件不符
    }
    .why = 签名中是“{ $signed }”，而描述文件允许“{ $allowed }”，因此手机会拒绝 App。{ parts-named }
    .fix = 请用适用于此标识符的描述文件重新签名构建版本。
entitlements-differ =
    .title = { $count ->
        [0] App 的程序有两个不同的授权 (entitlements) 列表
        [1] { LIST($parts, quoted: 1) }有两个不同的授权 (entitlements) 列表
       *[other] App 的 { COUNT($count) } 个部分有两个不同的授权 (entitlements) 列表
    }
    .why = iOS 15 及更高版本读取其中一个列表，较旧的系统读取另一个；手机可能会拒绝 App。{ parts-named }
    .fix = 请用同一个授权 (entitlements) 列表重新签名构建版本。
entitlements-beyond-profile =
    .title = { $count ->
        [0] App 的程序要求的授权超出其描述文件允许的范围
        [1] { LIST($parts, quoted: 1) }要求的授权超出其描述文件允许的范围
       *[other] App 的 { COUNT($count) } 个部分要求的授权超出其描述文件允许的范围
    }
    .why = 手机会拒绝描述文件不允许的授权 (entitlements)：{ LIST($keys, quoted: 1, commas: 1) }。{ parts-named }
    .fix = 请在 Apple 开发者网站为 App 启用该功能，更新描述文件并重新签名，或移除该授权。
simulator-code =
    .title = { $only ->
        [true] { $count ->
            [0] App 的程序仅用于模拟器
            [1] { LIST($parts, quoted: 1) }仅用于模拟器
           *[other] App 的 { COUNT($count) } 个部分仅用于模拟器
        }
       *[false] { $count ->
            [0] App 的程序包含用于模拟器的代码
            [1] { LIST($parts, quoted: 1) }包含用于模拟器的代码
           *[other] App 的 { COUNT($count) } 个部分包含用于模拟器的代码
        }
    }
    .why = { $only ->
        [true] 手机无法载入它，因此 App 可能一打开就会关闭。
       *[false] 手机会忽略它，但它会占用空间，而且 App Store 会拒绝。
    }{ parts-named }
    .fix = { $only ->
        [true] 请为 iOS 设备构建每个部分。
       *[false] 为设备构建时，请移除模拟器的架构。
    }

# All files
modified-after-signing =
    .title = { $how ->
        [changed] { COUNT($count) } 个文件在签名后被更改
        [removed] { COUNT($count) } 个文件在签名后被移除
       *[both] { COUNT($count) } 个文件在签名后被更改或移除
    }
    .why = 手机会将每个文件与其签名比较，因此会拒绝 App；{ $how ->
        [changed] 已更改：{ LIST($changed, quoted: 1, commas: 1) }
        [removed] 缺失：{ LIST($missing, quoted: 1, commas: 1) }
       *[both] 已更改：{ LIST($changed, quoted: 1, commas: 1) }；缺失：{ LIST($missing, quoted: 1, commas: 1) }
    }。
    .fix = 请重新签名构建版本，之后不要更改。
unsealed-files =
    .title = { COUNT($count) } 个文件在签名后被添加
    .why = 不在签名中：{ LIST($names, quoted: 1, commas: 1) }；手机可能会拒绝 App。
    .fix = 请重新签名构建版本，之后不要添加文件。
files-unreadable =
    .title = 安装包中有 { COUNT($count) } 个文件已损坏
    .why = 手机也无法解压{ LIST($names, quoted: 1, commas: 1) }。
    .fix = 请重新导出或下载构建版本。
files-not-judged =
    .title = Airlift 没有将 { COUNT($count) } 个文件与签名比较
    .why = { $lists ->
        [true] 比较{ LIST($names, quoted: 1, commas: 1) }需要的时间太长。如果其中某个是文件列表，Airlift 也跳过了列表中的文件。
       *[false] 比较{ LIST($names, quoted: 1, commas: 1) }需要的时间太长。
    }
nothing-to-verify =
    .title = App 没有已签名的文件列表
    .why = 没有它，就无法判断文件是否被更改。
signature-verified =
    .title = { COUNT($count) } 个文件与签名相符

# Sizes
duplicate-files =
    .title = 重复文件浪费了 { SIZE($bytes) }
    .why = App 多次包含相同的文件，例如“{ $name }”。
    .fix = 请只保留一份，例如放在 App 及其扩展共用的框架中。
developer-files-left =
    .title = 有 { SIZE($bytes) } 只有开发者才需要的文件
    .why = 手机从不使用它们，例如“{ $name }”。
    .fix = 请将它们从目标的“Copy Bundle Resources”阶段中排除，或在导出时关闭符号。
stored-uncompressed =
    .title = 有 { SIZE($bytes) } 未压缩
    .why = 压缩会减小下载大小；安装后的 App 大小不变。
    .fix = 请用压缩方式重新打包 App，或从 Xcode 导出。

# Icons
icon-missing =
    .title = 安装包没有图标
    .why = 没有找到图标文件，{ $catalog ->
        [true] 其 Assets.car 中也没有图标
       *[false] 也没有 Assets.car
    }。Airlift 会绘制一个图标；App 仍可安装。
icon-unreadable =
    .title = 无法读取图标
    .why = 无法显示“{ $name }”：{ $reason }。Airlift 会绘制一个图标；App 仍可安装。
icon-not-square =
    .title = 图标不是方形
    .why = 它有 { $width } × { $height } 像素；手机会将其拉伸变形，并在安装 App 时显示白边。
    .fix = 请为 App 设定方形图标。
icon-transparent =
    .title = 图标有透明部分
    .why = 手机会在这些部分显示黑色，安装 App 时显示白色；App Store 会拒绝此图标。
    .fix = 请为 App 设定没有透明部分的图标；手机会自行处理圆角。
icon-empty =
    .title = 图标是空白的
    .why = 所有像素都是透明的，因此测试者看到的是空白方块。
    .fix = 请为 App 设定有内容的图标。
alternate-icon-missing =
    .title = 某个备用图标没有图片
    .why = App 提供{ LIST($names, quoted: 1, commas: 1) }，但安装包中没有对应的图片，因此没有人能选择它。
    .fix = 请将图片添加到 App，或从 CFBundleAlternateIcons 中移除该名称。
