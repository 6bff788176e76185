# What is said of builds, phones and testers before a face shows it.

# Phones that a finding names; those that do not say what they are have no name.
phones-that-came = { $named ->
    [true] { LIST($names) }
   *[false] 一台手机
}

# What testers see, as on a chip. The words by which people describe it are in assets/symptoms.txt.
symptom-cannot-connect = 无法连接
symptom-nothing-happens = 没有任何反应
symptom-unable-to-download = 无法下载 App
symptom-certificate-not-valid = 证书无效
symptom-invalid-manifest = 清单无效
symptom-integrity = 无法验证完整性
symptom-downloads-not-installs = 能下载，但不能安装
symptom-waiting = 停在“等待中”
symptom-stops-halfway = 下载中断
symptom-closes-at-once = 一打开就闪退
symptom-needs-update = 需要更新
symptom-untrusted-developer = 未受信任的企业级开发者
symptom-developer-mode-required = 需要启用开发者模式
symptom-unable-to-verify = 无法验证 App
symptom-address-invalid = 地址无效
symptom-open-in-itunes = 在 iTunes 中打开此页？
symptom-blank-in-chat = 聊天 App 中显示空白页面
symptom-not-in-a-frame = 在 Safari 中正常，在框架中不行
symptom-no-trust-switch = 找不到证书
symptom-icon-white = 图标缺失
symptom-code-not-read = 二维码扫不出来
symptom-stops-opening = 用了几周，现在闪退
symptom-log-not-in-profile = 日志：描述文件不适用于此设备
symptom-log-no-profile = 日志：程序没有有效的描述文件
symptom-log-entitlements = 日志：描述文件不允许的授权
symptom-log-changed = 日志：已签名的文件被更改
symptom-log-signer = 日志：签名者已失效
symptom-log-no-signature = 日志：没有有效的签名
symptom-log-profile-ended = 日志：描述文件已过期
symptom-log-profile-damaged = 日志：描述文件格式错误或未签名
symptom-log-free-limit = 日志：免费账户的 App 过多
symptom-log-barred = 日志：Apple 已阻止此 App 或其签名者
symptom-log-unknown = 日志：验证失败，未说明原因
symptom-log-identifier = 日志：标识符不一致
symptom-log-not-replaced = 日志：已安装的 App 由他人签名
symptom-log-part-inside = 日志：iOS 拒绝其中的一个部件
symptom-log-thinning = 日志：适用于其他设备的变体
symptom-log-too-old = 日志：系统版本过低
symptom-log-extract = 日志：安装包无法解包
symptom-log-manifest = 日志：iOS 不接受清单
symptom-log-not-reached = 日志：手机无法连接到服务器
symptom-log-not-trusted = 日志：手机不信任证书
symptom-log-secure-connection = 日志：没有安全连接
symptom-log-connection-lost = 日志：连接已断开
symptom-log-server-answer = 日志：服务器的应答不符合预期
symptom-log-address = 日志：地址无法使用

# Causes of what testers see: what is the matter, what to do or how to find out while nothing is known (.advice), and why it cannot
# be with what Airlift serves (.here).
cause-not-reached = 手机无法连接到这台电脑
    .advice = 手机是否在同一个 Wi-Fi 中，而不是访客 Wi-Fi？是否被防火墙拦截？
cause-old-address = 链接指向旧地址
    .advice = 这台电脑的地址会随网络变化：请重新扫描二维码。
cause-trust-off = 手机不信任这台电脑
    .advice = “设置”›“通用”›“关于本机”›“证书信任设置”：开关是否已打开？
cause-profile-lapsed = 未及时安装 Airlift 描述文件
    .advice = iOS 会在八分钟后将其删除：请重新下载，然后立即打开“设置”。
cause-certificate-bad = 证书不符合 Apple 的某项规则
    .advice = “模拟手机”会显示是哪一项规则。
cause-in-between = VPN、代理或广告拦截造成干扰
    .advice = 请在手机上将其关闭，然后重试。
cause-manifest-http = 清单的地址是 http
    .here = Airlift 的链接都是 https。其他链接请用“检查链接”检查。
cause-link-changed = 链接在途中被更改
    .advice = 邮件和聊天程序会破坏链接：请将测试者收到的链接粘贴到“检查链接”中。
cause-other-browser = 页面不是在 Safari 中打开的
    .advice = 聊天 App 会忽略安装链接：请轻点三个点或指南针，再轻点“在 Safari 中打开”。
cause-in-frame = 链接位于另一个页面的框架中
    .advice = 请为链接添加 target="_top"，或直接打开安装页面。
cause-asked-for-itunes = iOS 询问是否打开 iTunes 时，有人轻点了“取消”
    .advice = 请重新载入页面，轻点“安装”，再轻点“打开”。
cause-opened-on-a-mac = 链接是在 Mac 上打开的
    .advice = 请用 iPhone 或 iPad 扫描二维码。
cause-look-at-home-screen = 正在安装：请查看主屏幕
    .advice = 轻点“安装”后，Safari 不再显示任何内容；图标会出现在主屏幕上。
cause-not-answered = 没有人回应安装提示
    .advice = 请再次轻点按钮，然后选择“安装”。
cause-same-identifier = 手机上有此 App 的 App Store 版本
    .advice = 请从手机上删除该 App，然后重新安装。
cause-stale-download = 此 App 较早的一次下载卡住了
    .advice = 请删除灰色图标，重新启动手机，然后重新安装。
cause-apple-hosts = 网络拦截了 Apple 的主机
    .advice = 安装期间必须能够访问 ax.init.itunes.apple.com 和 ocsp.apple.com。
cause-server-says-no = 服务器的应答不符合 iOS 的要求
    .advice = 拒绝 HEAD、重定向、没有长度：“模拟手机”会全部检查。
cause-other-downloads = 手机上有其他下载排在前面
    .advice = App Store 更新使用同一个队列：请暂停更新，或等待其完成。
cause-broke-off = 下载中断
    .advice = 请留在此 Wi-Fi 中，保持手机唤醒，然后重试。
cause-file-gone = 安装包在下载期间被更改
    .advice = 请等待 Airlift 读取新文件，然后重新安装。
cause-no-room = 手机的储存空间不足
    .advice = iOS 需要 App 大小两到三倍的空间：“设置”›“通用”›“iPhone 储存空间”。
cause-large-for-cellular = App 太大，无法通过蜂窝网络下载
    .advice = 请加入 Wi-Fi。
cause-package-http = 安装包的地址是 http
    .advice = 请通过 https 提供。
cause-manifest-incomplete = 清单不完整
    .advice = 请更正已标记的栏。
cause-manifest-type = 提供清单时使用了错误的类型
    .here = Airlift 以 text/xml 提供清单。其他服务器请用“检查链接”检查。
cause-kind-of-build = 此构建版本不适合测试者
    .advice = 请导出为 Ad Hoc、开发或企业内部分发。
cause-part-inside = 其中一个部件的签名方式不同
    .advice = 请用 App 的团队及各扩展自己的描述文件为每个扩展签名。
cause-identifier = 标识符不一致
    .advice = 请在清单中使用 App 自己的标识符，并使用与之对应的描述文件。
cause-profile-ended = 描述文件已过期
    .advice = 请在 Apple 网站上续期，然后重新构建并导出。
cause-not-in-profile = 手机不在描述文件中
    .advice = 请将手机的 UDID 粘贴到“设备”中。
cause-signer = iOS 不接受签名证书
    .advice = 请使用有效且包含在描述文件中的证书签名。
cause-entitlements = App 要求的授权超出了描述文件允许的范围
    .advice = 请在 Apple 网站上添加该功能，更新描述文件，然后重新导出。
cause-changed-after-signing = 安装包在签名后被更改
    .advice = 请验证文件，然后重新为构建版本签名。
cause-signature-form = 签名格式过旧，iOS 15 及更高版本不接受
    .advice = 请使用最新的 Xcode 重新签名。
cause-system-too-old = 手机的 iOS 版本过低
    .advice = 请将手机的 iOS 版本与构建版本的要求进行比较。
cause-wrong-device = 构建版本适用于其他设备
    .advice = 请在“概览”中核对设备系列、功能和架构。
cause-package-damaged = 安装包已损坏或结构异常
    .advice = 请重新导出，并完整拷贝。
cause-developer-mode = 开发者模式已关闭
    .advice = “设置”›“隐私与安全性”›“开发者模式”，然后重新启动。
cause-company-not-trusted = 尚未信任该公司
    .advice = “设置”›“通用”›“VPN与设备管理”，轻点该公司，再轻点“信任”；iOS 18 会重新启动。
cause-first-start-online = App 首次打开时需要互联网
    .advice = 请让手机连接一次 ppq.apple.com。
cause-managed-phone = 手机受管理，或处于锁定模式
    .advice = 管理员可能禁止描述文件和 App；锁定模式禁止描述文件。
cause-app-itself = App 自身崩溃
    .advice = 崩溃日志位于“设置”›“隐私与安全性”›“分析数据”。
cause-revoked = Apple 已吊销证书，或阻止了 App
    .advice = 请使用另一个证书签名；Apple 的开发者网站会显示哪些证书已被吊销。
cause-other-signature = 手机上的 App 由另一个团队签名
    .advice = 请先从手机上删除它；其数据会丢失。
cause-manifest-not-external = 手机不接受清单的地址
    .advice = 请使用 https，以及另一台电脑的名称或地址，而不是手机自己的。
cause-icon = 安装包没有可用的图标
    .advice = 请在资源目录中添加一个图标。
cause-scan-again = 二维码太小、太暗或被遮挡
    .advice = 请全屏显示，或打印海报；用“相机”App 扫描效果最好。

# What proves or excludes a cause
evidence-of-phone = { $phone }：{ SAID($title) }。{ SAID($fix) }
evidence-found = { SAID($title) }。{ SAID($why) }
evidence-passed = { SAID($title) }。
evidence-noted = { SAID($why) }{ SAID($advice) }
evidence-checked = 已检查：此构建版本的问题并非由此引起。
evidence-goes-on = { SAID($did) }。{ SAID($advice) }
evidence-got-past = { SAID($did) }。
evidence-stopped = { SAID($did) }，随后停止。{ SAID($advice) }
phone-did = { $phone } { $step ->
    [manifest] 获取了清单
    [agreed] 查询了安装包
    [part] 下载了部分安装包
    [whole] 下载了整个安装包
   *[page] 打开了这台电脑的页面
}

# How a build is signed, and what that means
channel-development = 为开发签名：可无线安装到已注册的设备，与 Ad Hoc 相同。
channel-ad-hoc = 为 Ad Hoc 分发签名：可无线安装到已注册的设备。
channel-enterprise = 为企业内部分发签名：可无线安装到公司的任何设备。
channel-app-store = 为 App Store Connect 签名：通过 TestFlight 或 App Store 到达手机，不能无线安装。
channel-none = 未为任何分发方式签名。

# Ways to distribute: the name, whom it is for (.who), what speaks for it (.good) and against it (.bad)
way-development = 开发
    .who = 开发者自己的设备
    .good = Xcode 自动完成配置
    .bad = 仅限已注册的设备；需要开发者模式；可被调试
way-ad-hoc = Ad Hoc
    .who = 小规模的测试者
    .good = 每个开发者账户都包含；可立即无线安装
    .bad = 每年每类设备 100 台；必须先注册 UDID
way-enterprise = 企业内部
    .who = 公司员工
    .good = 无需审核，无需 UDID；设备数量不限；可立即安装
    .bad = 每年 299 美元；不得用于公司以外的人；手机必须信任一次
way-test-flight = TestFlight
    .who = 最多 10,000 名外部测试者
    .good = 无需 UDID；由 Apple 安装和更新
    .bad = 首次外部测试前需要审核；构建版本 90 天后失效；每位测试者都需要 Apple 账户
way-app-store = App Store
    .who = 公众
    .good = 由 Apple 更新和销售
    .bad = 需要审核；Apple 从收入中分成
way-mdm = MDM
    .who = 受管理的设备群
    .good = 无需轻点即可安装，可远程配置；没有信任提示
    .bad = 需要设备管理服务器；每台设备都必须注册

# What a build can do on such a way, or would need
way-needs-nothing-here = 此构建版本可无线安装到其描述文件中的 { COUNT($devices) } 台设备。
way-needs-ad-hoc-export = 导出为 Ad Hoc：需要分发证书，以及包含测试者设备的 Ad Hoc 描述文件。
way-needs-ad-hoc-devices = 请注册测试者的设备，制作 Ad Hoc 描述文件，然后导出为 Ad Hoc 分发。
way-needs-nothing-in-company = 此构建版本可无线安装到公司的任何设备。
way-needs-enterprise-account = 需要 Apple 企业计划的账户、其证书和企业内部描述文件；然后导出为企业内部分发。
way-needs-invitation = 请将此构建版本上传到 App Store Connect，并在那里邀请测试者。
way-needs-upload = 请导出为 App Store Connect，并上传到那里。
way-needs-review = 请将此构建版本上传到 App Store Connect，并提交审核。
way-needs-upload-and-review = 请导出为 App Store Connect，上传并提交审核。
way-needs-fleet-server = 需要此构建版本、位于设备群所信任地址的清单，以及服务器的 InstallApplication 命令：请见“共享”。
way-needs-fleet-enterprise = 可通过 InstallApplication 安装到其描述文件中的设备；要用于整个设备群，必须是企业内部构建版本。
way-needs-other-build = 需要企业内部构建版本，或来自 App Store 的 App 或定制 App。
