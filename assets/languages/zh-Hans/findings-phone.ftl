# What is said of phones: whether a build fits them, and what their way through it tells.

# Phones that came, and devices that somebody named
device-malformed =
    .title = { $count ->
        [1] “{ $name }”没有有效的 UDID
       *[other] “{ $name }”和其他设备没有有效的 UDID
    }
    .why = 它有 { $digits } 个字母和数字。UDID 有 40 个，或者是由连字符隔开的 8 个和 16 个，并且只包含 0–9 和 A–F。
    .fix = 请重新拷贝完整的 UDID。
device-not-in-profile =
    .title = { $count ->
       *[other] 不在此构建版本的描述文件中：{ LIST($names) }
    }
    .why = 此类构建版本只能安装到其描述文件列出的 { COUNT($listed) } 台设备上。
    .fix = 请将设备添加到你的 Apple 账户，更新描述文件，然后重新导出。
devices-in-profile =
    .title = { $count ->
        [one] 指定的设备在描述文件中
       *[other] 指定的 { COUNT($count) } 台设备都在描述文件中
    }
phone-too-old =
    .title = { $count ->
        [one] { SAID($phones) }：{ $os } 对此构建版本来说过旧
       *[other] { SAID($phones) }：系统对此构建版本来说过旧
    }
    .why = 此构建版本需要 iOS { $minimum } 或更高版本；较旧的手机会显示“Unable to Download App”。
    .fix = 请更新手机，或为较旧的 iOS 版本构建。
phones-new-enough =
    .title = 访问过的手机运行 iOS { $minimum } 或更高版本
phone-of-wrong-family =
    .title = { SAID($phones) }：无法运行 iPad App
    .why = 此构建版本仅适用于 iPad；iPhone 会拒绝它。
    .fix = 请在 iPad 上尝试，或同时为 iPhone 构建。
phone-not-in-variant =
    .title = { SAID($phones) }：无法安装此变体
    .why = 它已针对 { LIST($variant) } 瘦身，其他设备会拒绝它。
    .fix = 请为所有设备导出构建版本，不进行瘦身。
phone-lacks-capability =
    .title = { $count ->
       *[other] { SAID($phones) }：不具备构建版本要求的“{ $capability }”
    }
    .why = 不具备此功能的手机会拒绝 App。
    .fix = 请将其从 UIRequiredDeviceCapabilities 中移除，或换一台手机。

# Before the manifest
phone-refused-certificate =
    .title = 不信任 Airlift：请打开信任开关
    .why = 它一看到证书就停止了{ $told ->
        [true] （{ $alert }）
       *[false] { "" }
    }。
    .fix = 请在手机上安装描述文件，然后在“设置”›“通用”›“关于本机”›“证书信任设置”中打开开关。VPN 或代理也可能导致此问题。
trust-switch-missing =
    .title = { $os } 有时不显示信任开关
    .why = Apple 已在更高版本中修复。
    .fix = 请重新启动手机，或更新系统。
profile-lapsed =
    .title = 下载了 Airlift 描述文件，但没有及时安装
    .why = iOS 会在八分钟后删除已下载的描述文件。
    .fix = 请在配置页面上再次轻点“下载描述文件”，然后立即打开“设置”。
profile-waits =
    .title = 已有 Airlift 描述文件：请在“设置”中安装，然后打开信任开关
    .why = 下载的描述文件在安装并信任之前不会起作用。
    .fix = 请在手机上打开“设置”，轻点“已下载描述文件”，然后在“通用”›“关于本机”›“证书信任设置”中打开信任开关。
other-browser =
    .title = 在 { $browser } 中打开了页面
    .why = App 内的浏览器会忽略安装链接：轻点后没有任何反应。
    .fix = 请在 Safari 中打开页面：轻点三个点或指南针，然后轻点“在 Safari 中打开”。
opened-on-a-mac =
    .title = 在 Mac 上，或在自称 Mac 的 iPad 上打开了页面
    .why = Mac 无法使用安装链接：“Safari 浏览器打不开该网页，因为网址无效”。
    .fix = 请用 iPhone 或 iPad 本身扫描二维码。
only-opened-the-page =
    .title = 打开了安装页面，但尚未轻点“安装”
    .why = 也可能是 iOS 询问是否在 iTunes 中打开链接时，有人轻点了“取消”：之后再轻点便没有任何反应。
    .fix = 请重新载入页面，轻点“安装”，然后轻点“打开”。

# After the manifest
did-not-answer =
    .title = 已取消，或未回应安装提示
    .why = 没有人轻点“安装”，或者 iOS 拒绝了清单且不作提示。
    .fix = 请再次轻点“安装”并回应提示。
never-asked-for-package =
    .title = 已接受，但下载没有开始
    .why = 手机上有从 App Store 安装的此 App，或者之前的下载卡住了。
    .fix = 请从手机上删除 App 或其灰色图标，重新启动手机，然后重试。
download-stalled =
    .title = 停滞在 { SIZE($done, $total) } / { SIZE($total) }
    .why = 手机处于睡眠状态，或 Wi-Fi 信号弱。
    .fix = 请唤醒手机，并留在附近。
download-broke-off =
    .title = 下载停在 { SIZE($done, $total) } / { SIZE($total) }
    .why = { $resumes ->
        [true] 手机通常会在五分钟内继续。
       *[false] 手机离开了 Wi-Fi、进入了睡眠，或停止了尝试。
    }
    .fix = 请留在此 Wi-Fi 中，然后重试。
airlift-ended =
    .title = Airlift 停在 { SIZE($done, $total) } / { SIZE($total) }
    .why = 手机会从该处继续，或重新开始。
    .fix = 请再次轻点“安装”。
package-vanished =
    .title = 已停止：这台电脑上的文件已更改或不存在
    .why = 手机得到的内容不能一半来自一个构建版本，一半来自另一个。
    .fix = 请等待 Airlift 读取新文件，然后再次轻点“安装”。

# What the build does to this phone
this-phone-too-old =
    .title = { $os } 过旧：构建版本需要 { $minimum }
    .why = 手机读取安装包时会显示“Unable to Download App”。
    .fix = 请更新手机，或为较旧的 iOS 版本构建。
this-phone-of-wrong-family =
    .title = 构建版本仅适用于 iPad
    .why = iPhone 读取安装包时会拒绝它。
    .fix = 请在 iPad 上尝试。
this-phone-not-in-variant =
    .title = 构建版本是仅适用于 { LIST($variant) } 的变体
    .why = 其他设备读取安装包时会拒绝它。
    .fix = 请为所有设备导出构建版本，不进行瘦身。
phone-throws-away =
    .title = 将会删除 App：清单中是另一个标识符
    .why = 清单中是 { $identifier }，但 App 是 { $own }。
    .fix = 请在清单中使用 App 自己的标识符，然后重新安装。
