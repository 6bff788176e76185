# The window: what its parts are called and say.

# Tooltip of the gear.
settings = 设置
# Title in the settings menu.
appearance = 外观
# Light or dark as the system.
theme-system = 与系统一致
# Always light.
theme-light = 浅色
# Always dark.
theme-dark = 深色
# A switch: the computer does not go to sleep by itself then.
keep-awake = 为手机保持唤醒
# What the system shows of who keeps it awake.
keep-awake-reason = 手机正在下载构建版本
# Hint of the search field.
search = 搜索构建版本
# Nothing matches the search.
nothing-found = 没有匹配的构建版本
# Empties the search field.
clear-search = 清除搜索
# Opens the file dialog.
add-builds = 添加构建版本…
# The menu bar of macOS: Apple's own words.
menu-file = 文件
menu-edit = 编辑
menu-window = 窗口
menu-close = 关闭窗口
menu-quit = 退出 Airlift
menu-undo = 撤销
menu-redo = 重做
menu-cut = 剪切
menu-copy = 拷贝
menu-paste = 粘贴
menu-select-all = 全选
menu-minimise = 最小化
# Title of that dialog.
choose-builds = 选取构建版本
# Name of the file filter.
builds-filter = iOS 构建版本
# Name of the sidebar's list.
show-builds = 显示所有构建版本
# Tooltip of the mark of a build whose file is gone.
mark-missing = 文件缺失
# Tooltip of the mark of a build whose file is broken.
mark-broken = 无法读取文件
# Tooltip of the spinner.
mark-reading = 正在读取…
# Tabs.
overview = 概览
# Tabs.
manifest = 清单
# Tabs.
checks = 检查
# Tooltip of the three dots.
more = 更多
# Copies the link of the code that is shown.
copy-link = 拷贝链接
# Shows the code.
show-qr = 显示二维码
# Inspects the file again.
recheck = 重新检查文件
# The same, in the Checks tab.
check-again = 重新检查
# Takes the build off the shelf.
remove = 移除
# Finds the file of a missing build.
locate = 定位…
# Title of that dialog.
locate-title = 此构建版本现在在哪里？
# Copies the identifier.
copy-identifier = 拷贝标识符
# The banner over a missing file.
file-missing = 文件已不在原来的位置，因此手机无法下载
# Verdict of a missing file.
verdict-missing = 文件缺失
# Verdict of a broken file.
verdict-broken = 无法读取文件
# Verdict while a changed file is read.
verdict-reading = 文件已更改：正在重新检查
# Cards.
signing = 签名
# Cards.
app = App
# Cards.
contents = 内容
# Cards.
notes = 给测试者的备注
# Facts.
profile = 描述文件
# Facts.
type = 类型
# Facts.
team = 团队
# Facts.
certificate = 证书
# Facts.
version = 版本
# Facts.
build = 构建版本号
# Facts.
needs = 需要
# Facts.
runs-on = 适用于
# Facts.
size-label = 大小
# Facts.
sha256 = SHA-256
# Facts.
architecture = 架构
# Facts.
built-with = 构建工具
# Facts.
sdk = SDK
# Facts.
extensions = 扩展
# Facts.
frameworks = 框架
# Facts.
languages = 语言
# A fact that the package does not tell.
unknown = 未注明
# There are none of these.
none = 无
# The hash of the package is not known yet.
not-hashed = 尚未计算
# The signing card of a build without a profile.
no-profile = 此构建版本没有预置描述文件
# Opens the notes for editing.
edit-notes = 编辑备注
# Hint in the empty notes.
notes-hint = 测试内容：显示在安装页面上
# Ends editing the notes.
save-notes = 存储
# Ends editing without saving.
cancel = 取消
# Findings.
blocks = 阻止安装
# Findings.
may-fail = 可能失败
# Findings.
good-to-know = 提示
# Findings.
passed = 已通过
# Nothing to report.
no-findings = 此构建版本没有需要报告的内容
# Manifest.
files = 文件
# Manifest.
undo = 撤销
# Manifest.
redo = 重做
# Manifest.
import = 导入…
# Manifest.
export = 导出…
# Title of the import dialog.
import-title = 选取要导入的清单
# Title of the export dialog.
export-title = 导出清单
# Name of the manifest filter.
manifest-filter = 清单
# Why Undo cannot be used.
nothing-to-undo = 没有可撤销的操作
# Why Redo cannot be used.
nothing-to-redo = 没有可重做的操作
# Chunk hashes.
hashes = 分块哈希（SHA-256，10 MiB）
# What they are good for.
hashes-why = Wi-Fi 信号弱时，只需重新下载损坏的部分。
# Back to the build's own values.
reset-all = 全部还原
# Back to the build's own value.
reset = 还原为构建版本的值
# Mends a note.
use-own = 使用 App 的值
# The form, where form and preview do not fit side by side.
form = 表单
# The preview, where form and preview do not fit side by side.
preview = XML
# Copies the preview.
copy-xml = 拷贝清单
# The right panel.
install = 安装
# Segments.
install-page-name = 安装页面
# Segments.
direct-link = 直接链接
# Segments.
set-up-phone = 配置手机
# Hints.
install-page-hint = 打开带有“安装”按钮的页面。新手机会先看到配置步骤。
# Hints.
direct-link-hint = 立即显示安装提示。适用于已信任 Airlift 的手机。
# Hint, when the code leads elsewhere.
direct-link-through-page = 直接链接太长，手机无法扫描。此二维码会打开安装页面。
# Hints.
set-up-hint = 每台手机一次：安装 Airlift 的证书。请将此指纹与“设置”中的指纹核对。
# Shows the poster.
full-screen = 全屏显示
# Name of the fingerprint.
fingerprint = SHA-256 指纹
# Copies the fingerprint.
copy-fingerprint = 拷贝指纹
# There is no fingerprint of ours.
own-certificate = 正在使用你自己的证书：手机无需配置。
# Saves the code.
save-png = 存储为 PNG…
# Saves the code.
save-svg = 存储为 SVG…
# Title of the dialogs that save the code.
save-code-title = 存储二维码
# Instead of a code.
no-code-starting = 正在准备…
# Instead of a code.
no-code-missing = 文件缺失：定位文件后即可显示二维码
# Instead of a code.
no-code-broken = 无法读取文件：没有可安装的内容
# Instead of a code.
no-code-reading = 正在检查更改后的文件…
# Instead of a code.
no-code-network = 未连接网络：请连接手机所用的 Wi-Fi
# Instead of a code.
no-code-long = 链接太长，无法生成二维码：请改为拷贝链接
# Closes the drawer.
close = 关闭
# The list of phones.
phones = 手机
# No phone yet.
no-phones = 手机扫描二维码后会立即显示在这里。
# Leads to the set-up segment.
show-how = 显示方法
# Poster.
poster-scan = 用 iPhone 的相机扫描。
# Poster.
poster-tap = 轻点“安装”，然后前往主屏幕。
# Poster.
poster-wifi = 使用与这台电脑相同的 Wi-Fi。
# Poster.
poster-first = 第一次使用这台手机？
# Poster.
poster-first-how =
    请先扫描这个小二维码。
    配置大约需要一分钟。
# Poster.
poster-set-up-scan = 轻点“下载”，然后在“设置”中安装描述文件。
# Poster.
poster-set-up-trust = 在“关于本机”中打开 Airlift 的信任开关。
# Poster.
esc = Esc
# Poster.
to-close = 关闭
# Empty state.
drop-here = 将 .ipa 拖到这里
# Empty state.
drop-why = 也可以拖入整个构建版本文件夹。任何内容都不会离开你的网络。
# Empty state where the desktop delivers no drops.
choose-here = 选取 .ipa
# Empty state where the desktop delivers no drops.
no-drops = 此处无法拖放：请选取文件
# Empty state, in Windows as administrator.
no-drops-as-administrator = Airlift 以管理员身份运行时，Windows 会阻止拖放：请选取文件
# Empty state.
choose-ipa = 选取 .ipa…
# Empty state.
try-sample = 试用示例
# Drop overlay.
drop-join = Airlift 会添加并检查它们。
# Drop overlay.
drop-joins = Airlift 会添加并检查它。
# Drop overlay.
drop-other = Airlift 打开 .ipa 文件
# Drop overlay.
drop-other-why = 拖入这些内容不会有任何作用。
# Endpoint menu.
address-in-links = 链接中的地址
# The address cannot be changed.
set-at-start = 已在启动 Airlift 时设定
# Endpoint menu.
airlift-chooses = 由 Airlift 选择
# Endpoint menu.
phones-may-not-reach = 手机通常无法访问此地址。
# Endpoint menu.
public-address-in-use = 链接使用代理的公开地址。
# Endpoint menu.
name-caveat = 在 Safari 中可用，但办公网络常会阻止。
# Instead of a code.
no-set-up-code = 没有需要配置的内容
# Endpoint menu.
named-by-certificate = 链接使用证书中的名称。
# The right panel, behind a proxy.
no-set-up = 链接使用代理的地址。手机信任该地址，无需配置。
# Endpoint menu.
no-address = 这台电脑没有手机可以访问的地址。
# Notices.
undo-remove = 撤销
show-build = 显示
# Facts of a provisioning profile that was dropped.
profile-name = 名称
profile-app-id = App ID
profile-team = 团队
profile-devices = 设备
profile-all-devices = 所有设备
profile-until = 过期日期
profile-certificate = 证书
profile-more = 及另外 { COUNT($count) } 项
# Takes the build out of an archive that holds it, and adds it.
take-out = 解压并添加
# Text rather than a file is being dragged.
drop-no-file = 这不是文件
# A link rather than a file is being dragged.
drop-web = 这是网址：请先下载文件
# Tabs.
devices = 设备
# Cards.
permissions = 权限
# The app states no usage description.
no-permissions = 没有用途说明：如果 App 请求隐私数据，iOS 会将其关闭
# A usage description without text.
empty-permission = 没有用途说明：App 请求时，iOS 会将其关闭
# Cards.
requirements = 要求
# Facts.
hardware = 要求具备
# Facts.
must-lack = 要求不具备
# Facts.
background = 后台
# Facts.
opens-links = 打开链接
# Facts.
connections = 连接
# Cards.
look-closer = 深入查看
# Opens a property list.
show-info = 显示 Info.plist
# Opens a property list.
show-entitlements = 显示授权 (entitlements)
# Opens a property list.
show-profile = 显示描述文件
# Opens the choice of another build.
compare-with = 比较…
# Cards.
signature = 签名
# Facts.
identifier = 标识符
# Facts.
signed-by = 签名者
# Facts.
signed-at = 签名时间
# Facts.
trust = 颁发者
# Facts.
hashes-used = 哈希
# Facts.
cd-hash = CDHash
# Facts; title of a property list.
entitlements = 授权 (entitlements)
# Signed without a certificate.
nobody = 无证书
# The program carries no signature.
no-signature = 程序没有代码签名
# There is no program whose signature could be told.
no-program = Airlift 无法读取程序
# Compares the files with the signature.
verify = 验证签名
# The same once more.
verify-again = 重新验证
# What verifying does.
verify-why = 将每个文件与签名进行比较
# Part of a package that could not be compared.
not-checked = 未检查
# Sizes; facts.
on-phone = 手机上
# Sizes; facts.
download = 下载
# Parts that were put together because each is too small to draw.
smaller-parts = 较小的部分
# Cards.
duplicates = 重复文件
# Cards.
uncompressed = 未压缩
# Cards.
leftovers = 不需要的文件
# What leftovers are.
leftovers-why = 只有开发者需要这些文件
# Cards.
inside = 内部组件
# No bundle inside the app.
nothing-inside = 没有扩展、框架或库
# Hint of a search field.
search-bundles = 搜索扩展和框架
# Nothing matches what was typed.
nothing-matches = 没有匹配项
# State of a bundle.
own-profile = 有自己的描述文件
# State of a bundle.
no-own-profile = 没有自己的描述文件
# State of a bundle.
signed = 已签名
# State of a bundle.
part-not-signed = 未签名
# Facts.
path = 路径
# Facts.
extension-point = 扩展点
# Facts.
needs-system = 最低系统
# Hint of the field on the Devices tab.
paste-udid = 搜索，或粘贴 UDID
# The same where there is no list to search.
paste-udid-only = 粘贴 UDID
# What was pasted was a UDID once.
udid-of-other-length = 这不是 UDID：它有 { $digits } 个字母和数字，而不是 24 或 40 个
udid-with-letter = 这不是 UDID：UDID 中不会出现“{ $letter }”
udid-copy-again = 请从手机的“设置”、“访达”或 Xcode 中重新拷贝。
# Copies a list.
copy-all = 全部拷贝
# Answers.
device-listed = 这台手机在描述文件中
# Answers.
device-covered = 这台手机可用：描述文件允许所有设备
# Answers.
device-not-listed = 不在描述文件中：App 无法安装到这台手机上
# What to do then.
device-not-listed-fix = 请将设备添加到你的 Apple 账户，更新描述文件，然后重新导出。
# States of the Devices tab.
devices-any = 任何设备
# States of the Devices tab.
any-device-why = 企业内部描述文件不列出设备：此构建版本可安装到公司的所有手机上。
# States of the Devices tab.
store-devices = 没有设备
# States of the Devices tab.
store-devices-why = App Store 描述文件不列出设备：手机要从 TestFlight 或 App Store 获取此构建版本，而不是从这里。
# States of the Devices tab.
no-devices = 没有设备
# States of the Devices tab.
no-devices-why = 描述文件没有列出设备，因此没有手机能安装此构建版本。
# States of the Devices tab.
no-profile-why = 没有描述文件就没有设备列表：没有手机能安装此构建版本。
# Property lists.
search-keys = 搜索键和值
# Property lists.
reading-list = 正在读取…
# Property lists.
list-empty = 列表为空
# Property lists.
copy-value = 拷贝值
# Property lists.
copy-key-path = 拷贝键路径
# Property lists.
copy-as-xml = 拷贝为 XML
# Title of the comparison.
compare = 比较
# Comparison.
copy-as-text = 拷贝为文本
# Comparison.
other-build = 其他构建版本…
# Hint of a search field.
search-other = 搜索其他构建版本
# Comparison.
swap = 交换构建版本
# Comparison.
added = 已添加
# Comparison.
removed = 已移除
# Comparison.
changed = 已更改
# Comparison.
no-difference = Airlift 没有发现差异
# Comparison.
no-other-build = 列表中没有其他构建版本
# Header.
name-language = 其他语言的名称
# Header.
own-name = App 自己的名称
# Menu row that opens the self-test.
try-as-phone = 模拟手机…
# Title of the self-test.
try-as-phone-title = 模拟手机
# Rehearsal.
run-again = 重新运行
# Rehearsal.
self-test-begins = 正在启动…
# Rehearsal.
nothing-to-try = Airlift 没有提供此构建版本
# Why that may be, and what to do.
nothing-to-try-why = 文件缺失或仍在读取，或者没有网络。“检查”和右上角的状态会显示是哪种情况。解决后请重新运行。
# Rehearsal, of a line that was not come to.
not-tried = 未尝试
# Rehearsal, read aloud.
line-passed = 已通过
# Rehearsal, read aloud.
line-risky = 在手机上可能失败
# Rehearsal, read aloud.
line-failed = 在手机上失败

# The endpoint, in the top bar. "Install" names the action, so this says what the computer does.
endpoint-starting = 正在启动…
endpoint-no-network = 未连接网络
endpoint-strained = 新手机需要等待
endpoint-runs = { $serving ->
        [true] { $place ->
            [proxy] 正在通过代理提供
            [wifi] 正在通过 Wi-Fi 提供
            [ethernet] 正在通过以太网提供
            [loopback] 正在提供，仅限这台电脑
            [link-local] 正在提供，网络未分配地址
           *[network] 正在通过网络提供
        }
       *[false] { $place ->
            [proxy] 代理已就绪
            [wifi] Wi-Fi 已就绪
            [ethernet] 以太网已就绪
            [loopback] 已就绪，仅限这台电脑
            [link-local] 已就绪，网络未分配地址
           *[network] 网络已就绪
        }
    }
interface-wifi = Wi-Fi
interface-ethernet = 以太网
interface-other = 网络
interface-vpn = VPN
interface-virtual = 虚拟机
interface-container = 容器
interface-link-local = 自行分配
interface-loopback = 仅限这台电脑
# 8443 is taken: using 8444
taken-port = 端口 { $taken } 已被占用：正在使用 { $used }
# 41 done · The package downloads as it should
self-test-running = 已完成 { $done } 项 · { $trying }
# 206, bytes 0 to 65556 · 0.4 s
found-in = { $found } · { $seconds } 秒
# A name with its shortcut, for a tooltip.
with-shortcut = { $name }（{ $shortcut }）

# How a build is signed, and what it needs.
signing-development = 开发
signing-ad-hoc = Ad Hoc
signing-enterprise = 企业内部
signing-app-store = App Store
signing-none = 未签名
signing-badge-all = { $kind } · 所有设备
signing-badge = { $kind } · { COUNT($devices) } 台设备
system-or-later = { $system } { $minimum } 或更高版本
two-languages = { $first }、{ $second }
two-languages-and-more = { $first }、{ $second } + { $more }

# The line under the app's identifier, and tooltips of marks.
# The build that Airlift makes to be tried.
verdict-sample = 示例：手机不会安装它
verdict-ready = 可以安装
verdict-ready-but = 就绪
verdict-lacking = { $how ->
        [all] 不适用于已知的 { COUNT($known) } 台设备
       *[some] 不适用于 { COUNT($known) } 台已知设备中的 { $count } 台
    }
lacking-device = 不在此描述文件中：{ LIST($names) }。测试者看不到此信息。
lacking-devices = { $count } 台已知设备不在此描述文件中。测试者看不到此信息。
show-devices = 显示设备
phones-of-build = 此构建版本
phones-of-all = 所有构建版本
verdict-risky-one = 可能失败：{ $title }
verdict-risky = 可能失败：{ COUNT($count) } 项风险
verdict-blocked = { COUNT($count) } 个问题阻止安装
verdict-mark-blocked = 已阻止

# Fields of the manifest.
field-title = 标题
field-subtitle = 副标题
field-bundle-identifier = Bundle ID
field-platform = 平台
field-package = 安装包
field-icon-57 = 图标，57 px
field-icon-512 = 图标，512 px
field-hashes = 分块哈希
platform-ios = iOS 和 iPadOS
fields-differ = { $count ->
        [0] 所有栏都与构建版本一致
       *[other] { COUNT($count) } 项与构建版本不同
    }
warnings = { COUNT($count) } 个警告
hashing = 正在计算 · { PERCENT($percent) }

# Phones, drops, builds.
phones-today = 今天 { $count } 台
older-phones = 显示较早的 { $count } 台
drop-builds = 松开以添加 { COUNT($count) } 个构建版本
drop-folder = 松开以添加 { $name } 中的构建版本
drop-folders = 松开以添加 { $count } 个文件夹中的构建版本
drop-gone = { $name } 已不在原处
and-more = 及另外 { $count } 项
no-version = 无版本
copy-address = 拷贝地址：{ $label }
issued = 颁发于 { $date }
expired-on = {" "}· { $of ->
        [profile] 描述文件
        [certificate] 证书
       *[bundle] 某个扩展
    }已于 { $date }过期
expires-on = {" "}· { $of ->
        [profile] 描述文件
        [certificate] 证书
       *[bundle] 某个扩展
    }将于 { $date }过期
xcode = Xcode { $version }
code-of = 二维码：{ $name }
step-drop = 拖入
    .how = Airlift 会检查构建版本，并开始提供下载。
step-scan = 扫描
    .how = 连接同一 Wi-Fi，将 iPhone 的相机对准二维码。
step-install = 安装
    .how = 轻点一下，App 就会出现在主屏幕上。

# Property lists, sizes, signatures, comparisons.
file-count = { COUNT($count) } 个文件
property-list = 预置描述文件
list-rows = 属性列表，{ COUNT($count) } 行
found-count = 找到 { COUNT($count) } 项
size-map = 大小分布图，{ COUNT($count) } 个部分
size-tile = { $path }：{ $size }，{ $kind }
size-part =
    { $path }
    { $size } · { $kind }
show-all = 显示全部 { COUNT($count) } 项
and-more-files = 及另外 { COUNT($count) } 个文件
could-be-saved = 可节省 { SIZE($size) }
stored-whole = 在下载中占 { SIZE($size) }
size-times = { COUNT($count) } × { SIZE($size) }
transport-https-only = 仅 HTTPS
transport-open = 任何位置均可使用明文 HTTP
transport-web = 网页视图可使用明文 HTTP
transport-local = 本地网络可使用明文 HTTP
transport-exceptions = { $more ->
        [0] 例外：{ $first }
       *[other] 例外：{ $first } + { $more }
    }
authority-ad-hoc = 未使用证书签名
authority-other = 非 Apple
authority-invalid = 签名无效
signature-not-read = Airlift 没有读取程序的签名：{ SAID($why) }
entitlements-both = XML 和 DER
entitlements-xml = 仅 XML
entitlements-der = 仅 DER
slice-sdk = {" "}· SDK { $version }
slice-encrypted = {" "}· 已加密
slice-not-signed = {" "}· 未签名
verifying-begins = 正在检查…
verifying = 正在检查 · { PERCENT($percent) }
verified-all = { COUNT($count) } 个文件相符
verified-some = { COUNT($differing) } 个文件不符，{ COUNT($matching) } 个相符
missing = 缺失
difference-not-signed = 未签名
devices-count = { COUNT($count) } 台设备
devices-shown = { COUNT($shown) } / { COUNT($all) } 台设备
copy-of = 拷贝 { $text }
compare-this-with = 与 { $name } { $version } 比较
compare-which = { $name } { $version } 与…
language-of-region = { $name }（{ $region }）
name-in = 名称（{ $language }）

# Times.
ago-now = 刚刚
ago-minutes = { $count } 分钟前
ago-hours = { COUNT($count) } 小时前
ago-yesterday = 昨天
ago-yesterday-inline = 昨天
ago-days = { $count } 天前
ago-weeks = { $count } 周前
life-left = { $days ->
        [0] 剩余不到 1 天
       *[other] 剩余 { COUNT($days) } 天
    }
life-expires = { $of ->
        [profile] { $days ->
            [0] 1 天内过期
           *[other] { COUNT($days) } 天后过期
        }
        [certificate] { $days ->
            [0] 证书 1 天内过期
           *[other] 证书 { COUNT($days) } 天后过期
        }
       *[bundle] { $days ->
            [0] 某个扩展 1 天内过期
           *[other] 某个扩展 { COUNT($days) } 天后过期
        }
    }
life-expired = { $of ->
        [profile] { $days ->
            [0] 刚刚过期
           *[other] { COUNT($days) } 天前过期
        }
        [certificate] { $days ->
            [0] 证书刚刚过期
           *[other] 证书 { COUNT($days) } 天前过期
        }
       *[bundle] { $days ->
            [0] 某个扩展刚刚过期
           *[other] 某个扩展 { COUNT($days) } 天前过期
        }
    }
life-left-years = 剩余 { COUNT($years) } 年
life-expires-years = { $of ->
        [profile] { COUNT($years) } 年后过期
        [certificate] 证书 { COUNT($years) } 年后过期
       *[bundle] 某个扩展 { COUNT($years) } 年后过期
    }
life-expired-years = { $of ->
        [profile] { COUNT($years) } 年前过期
        [certificate] 证书 { COUNT($years) } 年前过期
       *[bundle] 某个扩展 { COUNT($years) } 年前过期
    }

# What a bundle, a part of an app and a leftover is.
bundle-extension = 扩展
bundle-watch-app = 手表 App
bundle-app-clip = 轻 App
bundle-framework = 框架
bundle-library = 库
bundle-on-demand-resources = 按需资源
part-program = 程序
part-framework = 框架
part-extension = 扩展
part-assets = 资源目录
part-media = 媒体和字体
part-localization = 语言
part-signature = 签名
part-other = 其他
leftover-debug-symbols = 调试符号
leftover-swift-module = Swift 模块
leftover-headers = 头文件
leftover-static-library = 静态库
leftover-system-litter = 系统垃圾文件

# A value of a property list in one line.
list-items = { COUNT($count) } 项
list-keys = { COUNT($count) } 个键
list-bytes = { COUNT($count) } 字节

# What a phone is doing.
stage-since = { $ago }：{ SAID($what) }
stage-at-rate = { SAID($what) } · { SIZE($rate) }/秒

# The build's menu: its file in the system's file manager, and where it is.
show-in-folder = 在文件夹中显示
copy-path = 拷贝路径

# How much of something is done, or how large it is.
percent-done = { PERCENT($n) }
# A manifest that was imported has several apps.
which-app-of-manifest = 是哪个 App？
apps-in-manifest = { $count ->
   *[other] 清单中有 { COUNT($count) } 个 App，无法确定哪个是此版本。
}
