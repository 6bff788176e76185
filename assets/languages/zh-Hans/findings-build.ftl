# What is said of a build once its manifest, the time and the way to phones are looked at.

# The profile's life
profile-expired =
    .title = 描述文件已于 { DATE($day) }过期
    .why = iOS 不会安装或打开描述文件已过期的 App。
    .fix = 请在 Apple 开发者网站更新描述文件，然后重新构建并导出。
profile-expires-soon =
    .title = { $days ->
        [0] 描述文件将在 1 天内过期
       *[other] 描述文件将在 { COUNT($days) } 天后过期
    }
    .why = 过期后，App 将无法安装或打开。
    .fix = 请在 Apple 开发者网站更新描述文件，然后重新构建并导出。
profile-valid =
    .title = 描述文件有效期至 { DATE($day) }
profile-not-yet-valid =
    .title = 描述文件从 { DATE($day) }起才有效
    .why = 手机会将它与自己的时钟比较，并拒绝尚未生效的描述文件。
    .fix = 请检查构建机器和这台电脑的时钟。
profile-without-devices =
    .title = 描述文件没有列出任何设备
    .why = 此类构建版本只能安装到其描述文件中的设备上。
    .fix = 请在 Apple 开发者网站注册测试者的设备，更新描述文件，然后重新导出。
only-listed-devices =
    .title = 只能安装到 { COUNT($devices) } 台设备上
    .why = 此类构建版本只能安装到制作描述文件时已注册的设备上。
    .fix = 如果测试者的手机提示无法安装 App，请在描述文件中查找它的 UDID。
any-device =
    .title = 可安装到公司的任何设备上

# The certificate that signed
signer-expired =
    .title = 签名证书已于 { DATE($day) }过期
    .why = 手机会拒绝签名证书已过期的 App（“{ $signer }”）。
    .fix = 请使用有效的证书和描述文件重新签名构建版本。
signer-expires-soon =
    .title = 签名证书将于 { DATE($day) }过期
    .why = 过期后，App 将无法安装或打开。
    .fix = 请在 Apple 开发者网站更新证书，然后重新签名构建版本。

# Around installing
developer-mode =
    .title = 测试者需要启用开发者模式才能打开 App
    .why = iOS 16 及更高版本会在首次安装后要求启用一次。
    .fix = 在手机上前往“设置”›“隐私与安全性”›“开发者模式”，然后重新启动。
enterprise-trust =
    .title = 测试者必须先信任公司，才能打开 App
    .why = iOS 会对每家公司询问一次；iOS 18 及更高版本随后会重新启动手机。
    .fix = 在手机上前往“设置”›“通用”›“VPN与设备管理”，轻点公司名称，然后轻点“信任”。
first-start-online =
    .title = App 首次打开时需要互联网
    .why = { $certain ->
        [true] App 首次打开时，手机会向 ppq.apple.com 查询：没有互联网时会显示“Unable to Verify App”。
       *[false] 安装需要 ocsp.apple.com 和 ax.init.itunes.apple.com；对于较新的团队，首次打开需要 ppq.apple.com。
    }
    .fix = 在封闭网络中，请允许通过 HTTPS 访问 ppq.apple.com、ocsp.apple.com 和 ax.init.itunes.apple.com。
same-identifier =
    .title = 标识符相同的 App Store App 可能会阻止下载
    .why = 如果 { $bundle } 是从 App Store 安装的，iOS 可能会跳过下载且不作提示。
    .fix = 如果轻点“安装”后没有任何反应，请先从手机上删除 App Store 版本。
large-for-cellular =
    .title = App 大小为 { SIZE($bytes) }：请使用 Wi-Fi
    .why = 超过 200 MB 时，使用蜂窝数据的手机会先询问，或不作提示地等待 Wi-Fi。
    .fix = 请让测试者连接 Wi-Fi。

# What was looked at and is well
channel-fits =
    .title = 签名方式适用于无线安装
entitlements-allowed =
    .title = 描述文件允许所有授权 (entitlements)
icon-good =
    .title = 安装包含有方形图标
made-for-phones =
    .title = 为手机构建，且未加密
parts-fit =
    .title = 内部的每个部分都有自己的描述文件
profile-fits =
    .title = 描述文件适用于此 App
program-signed =
    .title = App 的程序已签名
signature-new-enough =
    .title = 签名格式适用于 iOS 15 及更高版本
signer-allowed =
    .title = 描述文件允许此签名证书
manifest-fits =
    .title = 清单与 App 相符
