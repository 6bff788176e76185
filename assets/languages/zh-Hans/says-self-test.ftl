# What Airlift finds of a server when it plays the phone, and what to do about it.

# Any step
self-test-not-tried = 未尝试
self-test-slow = { SAID($found) }，但用了 { $seconds } 秒
self-test-look-at-network = 请检查手机与服务器之间的网络，以及服务器还在忙什么。
self-test-by-source = { SAID($found) }（{ $source }）
self-test-text = { $text }
self-test-looking = 地址上有什么
self-test-by-method = { $method }：{ SAID($found) }
self-test-serve-as = 请以 { $type } 提供。
self-test-into-path = 请将所有内容放入路径。
self-test-serve-as-it-is = 请原样提供。

# The whole way
self-test-group-reach = 连接
self-test-group-set-up = 配置
self-test-group-certificate = 证书
self-test-group-manifest = 清单
self-test-group-package = 安装包
self-test-all-passed = { COUNT($total) } 项检查全部通过
self-test-may-trouble = { COUNT($total) } 项中有 { COUNT($risky) } 项在手机上可能失败
self-test-stops = { COUNT($total) } 项中有 { COUNT($failed) } 项失败：手机会停在“{ SAID($step) }”

# The network
self-test-no-address = 名称没有指向任何地址：{ $detail }
self-test-name-without-address = 名称没有指向任何地址
self-test-use-an-address = 请使用地址代替名称，或将名称添加到网络的 DNS。
self-test-led-inside = 外部服务器指向这台电脑或其所在网段；手机无法连接到该地址
self-test-refused = 此地址和端口没有应答
self-test-check-port = 请检查端口，并确认服务器正在运行。
self-test-unreachable = 网络无法到达：{ $detail }
self-test-local-network = macOS 在此网络中阻止了 Airlift
self-test-allow-local-network = 请在“系统设置”›“隐私与安全性”›“本地网络”中启用 Airlift，然后重新启动它。终端在那里有自己的开关。
self-test-same-network = 请确认电脑和手机在同一网络中，且没有防火墙拦截该端口。
self-test-late = { $seconds } 秒内没有完整的应答
self-test-old-tls = 服务器只提供低于 1.2 的 TLS 版本
self-test-switch-tls-on = 请在服务器的设置中启用 TLS 1.2 或 1.3。
self-test-no-shared-cipher = 服务器与 iPhone 没有共同支持的前向保密加密套件
self-test-allow-ecdhe = 请在服务器的设置中允许 ECDHE 加密套件。
self-test-alert = 服务器中止了握手：{ $alert }
self-test-look-at-log = 请查看服务器此刻的日志。
self-test-not-tls = 应答不是 TLS
self-test-use-https-port = 请使用服务器的 HTTPS 端口，或启用 HTTPS。
self-test-handshake-failed = 握手失败：{ $detail }
self-test-closed = 应答尚未完成，连接就已关闭
self-test-malformed = Airlift 无法读取应答：{ $detail }
self-test-too-long = 应答超过 { SIZE($limit) }，任何手机都不需要这么多
self-test-right-file = 请确认地址指向正确的文件。
self-test-too-slow = 每秒收到的数据不足 { SIZE($slowest) }

# What is wrong with an address, as the end of a sentence
self-test-place-none = 缺失
self-test-place-unencoded = 包含必须经过百分号编码的字符
self-test-place-unreadable = 无法读取：{ $detail }
self-test-place-scheme = 以 { $scheme } 开头，手机不会获取
self-test-place-relative = 不是绝对地址
self-test-place-without-server = 没有指明服务器
self-test-place-with-password = 包含用户名或密码，手机不会发送它们

# What lies at an address
self-test-of-the-address = 地址{ SAID($why) }
self-test-write-whole-https = 请写上以 https 开头的完整地址。
self-test-redirects-endless = 重定向没有尽头
self-test-use-final-address = 请使用文件的最终地址。

# TLS and certificates
self-test-speaks-tls = 是
self-test-refused-otherwise = 因其他原因被拒绝
self-test-handshake-succeeds = 握手成功
self-test-renew-certificate = 请在 Airlift 中更新证书。如果没有帮助，请重新配置手机。
self-test-new-authority = { -reset-authority }
self-test-ask-for-certificate = 请获取符合此规则的证书，并安装到服务器上。
self-test-key-proven = 它对握手的签名真实有效
self-test-key-unproven = Airlift 无法检查这种签名
self-test-use-key = 请使用 P-256 曲线的密钥，或 2048 位的 RSA 密钥。
self-test-key-refuted = 它对握手的签名不真实：{ $detail }
self-test-install-key = 请安装与证书对应的私钥。
self-test-server-refused = 手机拒绝 { $origin }：{ SAID($found) }
self-test-one-server = 请从同一台服务器提供所有内容，或为此服务器安装手机接受的证书。
self-test-stays-red = 请确认手机与服务器之间没有任何东西更改应答。在此之前，配置页面不会变为绿色。
self-test-probe-unreadable = 配置地址的页面无法读取探测的应答 (Access-Control-Allow-Origin)
self-test-probe-hsts = 服务器强制使用 https (Strict-Transport-Security)，因此手机无法打开配置页面
self-test-leave-header = 请移除该标头。
self-test-probe-answers = 它会应答配置地址的页面

# Icons
self-test-icon-none = 清单没有指明图标；手机在下载期间会显示占位图标
self-test-icon-good = { $pixels } × { $pixels } 像素的 PNG
self-test-icon-serve = 请提供该尺寸的正方形 PNG；在此之前，手机在下载期间会显示占位图标。
self-test-icon-served-as = { $method }：以“{ $type }”提供
self-test-icon-lengths-differ = HEAD 与 GET 发送的长度不同
self-test-icon-no-png = 不是手机能读取的 PNG：{ $detail }
self-test-icon-other-size = 它是 { $width } × { $height } 像素，而不是 { $pixels } × { $pixels }

# Reaching the server
self-test-of-manifest-address = 清单的地址{ SAID($why) }
self-test-manifest-http = 清单的地址是 http：iOS 会提示因证书无效而无法安装
self-test-use-https = 请使用 https 地址。
self-test-manifest-query = 清单的地址包含查询参数，某些版本的 iOS 会移除它
self-test-address-plain = https，没有查询参数、用户名或密码
self-test-name-assumed = 这台电脑无法查询 { $name }；手机会向网络查询，{ LIST($addresses, commas: 1) } 应当应答
self-test-open-on-phone = 请在手机上打开一次安装页面，或在链接中使用地址。
self-test-name-leads = { $name } 指向 { LIST($addresses, commas: 1) }
self-test-loopback = 在手机上，{ $ip } 是手机自身，iOS 会拒绝
self-test-use-own-address = 请使用这台电脑在手机所用网络中的地址。
self-test-self-assigned = { $ip } 是自行分配的地址：手机很少能连接到它
self-test-connect-computer = 请将电脑连接到手机所用的网络。
self-test-zone = { $ip } 只能与区域标识一起使用，而网址中不能有区域标识
self-test-use-ipv4 = 请使用 IPv4 地址。
self-test-unspecified = { $ip } 不是电脑的地址
self-test-use-address-of-computer = 请使用这台电脑的地址。
self-test-on-network = { $ip } 是网络中的地址
self-test-answers = { $origin } 有应答
self-test-answers-at = { $origin } 在 { $at } 有应答

# Pages, and what is not there
self-test-of-its-address = 其地址{ SAID($why) }
self-test-page-served-as = 以“{ $type }”提供，Safari 不会将其显示为页面
self-test-page-of = { SIZE($size) } 的 text/html
self-test-redirect = 重定向（{ $status }）到 { $to }
self-test-redirect-nowhere = 没有目标的重定向（{ $status }）
self-test-no-redirects = 请使用最终地址：iOS 在此处不跟随重定向。
self-test-sign-in = 需要登录（{ $status }），iOS 在此处无法登录
self-test-without-sign-in = 请无需登录即可提供，并使用无人能猜到的路径。
self-test-nothing-there = 那里什么都没有（{ $status }）
self-test-answers-status = 服务器以 { $status } 应答
self-test-check-address = 请检查地址，并确认文件仍在那里。
self-test-unreadable = 无法读取：{ $detail }

# The set-up profile
self-test-links-profile = 页面链接到 .mobileconfig
self-test-links-no-profile = 页面没有链接到 .mobileconfig
self-test-link-profile = 请用以 .mobileconfig 结尾的普通链接指向 Airlift 描述文件。
self-test-of-profile-address = Airlift 描述文件的地址{ SAID($why) }
self-test-profile-served-as = 以“{ $type }”提供，因此 Safari 会将其显示或存储
self-test-profile-link-downloads = 链接带有 download 属性，因此 Airlift 描述文件会进入“文件”
self-test-profile-attached = 以附件发送，因此 Airlift 描述文件会进入“文件”
self-test-profile-serve-inline = 请以 inline 方式提供，链接不要带 download 属性。
self-test-profile-inline = 既不是附件，也不是下载
self-test-profile-again = 请重新生成 Airlift 描述文件。
self-test-profile-with-root = 包含根证书“{ $name }”的配置描述文件
self-test-sha256 = SHA-256 { $fingerprint }
self-test-profile-other-authority = 它包含 { $found }，但这台电脑的证书颁发机构是 { $wanted }
self-test-set-up-again = 请用提供构建版本的电脑的 Airlift 描述文件重新配置手机。
self-test-no-configuration = 它不是配置描述文件，而是“{ $kind }”
self-test-profile-lacks = 它没有 { $key }
self-test-profile-without-root = 它不包含根证书
self-test-root-lacks = 其根证书没有 { $key }
self-test-root-empty = 其根证书项目中没有证书
self-test-plain-hangs = 配置地址对 HTTPS 既不应答也不拒绝：Safari 18.2 及更高版本会先等待，再使用 HTTP
self-test-close-at-once = 请让该端口立即关闭不使用 HTTP 的连接。
self-test-plain-speaks-https = 该端口也提供 HTTPS
self-test-plain-refuses = 该端口立即拒绝 HTTPS，Safari 随即使用 HTTP

# The install page and the manifest
self-test-page-without-link = 页面没有 itms-services 链接
self-test-of-its-link = 其链接：{ $problem }
self-test-link-elsewhere = 其链接指向另一个清单
self-test-link-ordinary = 普通链接，经过一次百分号编码
self-test-write-link = 请使用普通链接：itms-services://?action=download-manifest&url= 后接经过百分号编码的清单地址。
self-test-manifest-there = 200，请求不带 Cookie
self-test-manifest-is-page = 以 text/html 提供：那里是页面，而不是清单
self-test-type-untold = 服务器没有发送其类型
self-test-type-other = 以“{ $type }”提供；Apple 要求 { $named }
self-test-gzip-damaged = 经过 gzip 压缩，但已损坏
self-test-gzip = 经过 gzip 压缩
self-test-serve-without-gzip = 请原样提供：它很小，而且长度会保持准确。
self-test-packed = 以“{ $encoding }”压缩
self-test-came = { SIZE($size) }
self-test-came-in-chunks = { SIZE($size) } 分块到达，没有长度
self-test-send-length-for-phones = 请发送 Content-Length：没有它，手机不会发现数据缺失。
self-test-manifest-again = 请重新生成清单；地址中的 & 必须写为 &amp;。
self-test-manifest-list = 包含字典的属性列表
self-test-manifest-of = “{ $title }”，{ $identifier }
self-test-key-missing = 没有 { $key }
self-test-item-missing = items 中没有项目
self-test-key-missing-in-asset = 其中一个资源没有 { $key }
self-test-key-missing-in-metadata = metadata 中没有 { $key }
self-test-add-key = 请添加，或重新生成清单。
self-test-key-short = { $key } 必须多于一个字符
self-test-write-longer = 请写得更长。
self-test-kind-of-metadata = metadata 中的 kind 是“{ $kind }”
self-test-write-software = 请设为 software。
self-test-no-package-asset = 没有 software-package 资源，因此没有可下载的内容
self-test-name-package = 请添加 kind 为 software-package 的安装包。
self-test-kind-unknown = iOS 不认识 kind“{ $kind }”
self-test-remove-asset = 请移除该资源。
self-test-kinds = { LIST($kinds, commas: 1) }
self-test-some-query = 某些地址包含查询参数，某些版本的 iOS 会移除它
self-test-no-queries = https，没有查询参数
self-test-of-asset-address = { $kind } 的地址{ SAID($why) }
self-test-write-whole-encoded = 请写上经过百分号编码的完整地址。
self-test-asset-http = { $kind } 的地址是 http；Apple 要求 https
self-test-serve-over-https = 请也通过 https 提供。
self-test-no-package = 没有安装包
self-test-one-place = 所有内容都在清单所在的服务器上
self-test-package-elsewhere = 安装包在 { $origin }

# What is asked about the package
self-test-head-refused = 服务器对 HEAD 以 { $status } 应答：轻点“安装”后手机会停止，没有提示
self-test-head-refused-but = 服务器对 HEAD 以 { $status } 应答（它允许 { $allowed }）：轻点“安装”后手机会停止，没有提示
self-test-answer-head = 请让服务器像应答 GET 一样应答 HEAD。
self-test-phone-stops-silently = { SAID($found) }：轻点“安装”后手机会停止，没有提示
self-test-head-answered = 服务器对 HEAD 以 200 应答
self-test-head-without-length = HEAD 没有 Content-Length：手机会等待很久才开始，或始终不开始
self-test-send-length-with-head = 请发送 Content-Length，对 HEAD 也一样。
self-test-bytes = { $bytes } 字节
self-test-no-parts = 服务器不提供部分内容 (Accept-Ranges)：中断的下载会从头开始，或失败
self-test-switch-ranges-on = 请在服务器的设置中启用范围请求。
self-test-package-is-page = 以 text/html 提供：那里是页面，而不是安装包
self-test-package-packed = 以“{ $encoding }”压缩，因此长度和范围与文件不一致
self-test-switch-packing-off = 请对 .ipa 文件停用压缩：它们已经过压缩。
self-test-sent-in-chunks = 分块发送，没有长度
self-test-send-length = 请改为发送 Content-Length。
self-test-not-packed = 没有 Content-Encoding，没有 Transfer-Encoding
self-test-no-version = 既没有强 ETag，也没有 Last-Modified：继续下载的手机可能将两个构建版本拼接在一起
self-test-send-version = 请发送其中之一。

# Its parts
self-test-same-headers = 请对 HEAD 发送与 GET 相同的标头。
self-test-other-length = GET 为 { $get } 字节，HEAD 为 { $head } 字节
self-test-no-length = GET 没有长度，HEAD 为 { $head } 字节
self-test-header-differs = GET 的 { $name } 是 { $get }，HEAD 的是 { $head }
self-test-header-of-get = GET 的 { $name } 是 { $get }，HEAD 没有
self-test-header-of-head = HEAD 的 { $name } 是 { $head }，GET 没有
self-test-same = HEAD 与 GET 一致
self-test-check-ranges-and-proxies = 请检查服务器如何应答 Range；代理常会破坏它。
self-test-whole-instead = 服务器发送了整个安装包，而不是一部分 (200)
self-test-part-answered = 服务器对部分内容的请求以 { $status } 应答
self-test-other-range = Content-Range 是 { $told }，而不是 { $wanted }
self-test-no-range = 缺少 Content-Range；应为 { $wanted }
self-test-part-cut = 到达 { $came } 字节，而不是 { $asked } 字节
self-test-part = 206，字节 { $from } 至 { $last }
self-test-stale-whole = If-Range 带有其他 ETag 时，服务器发送整个安装包
self-test-stale-joined = If-Range 带有其他 ETag 时，服务器发送 { $status }：更新后，继续的下载会将两个构建版本拼接在一起
self-test-check-if-range = 请检查服务器如何应答 If-Range。
self-test-past-end-answered = 服务器以 { $status } 应答，而不是 416
self-test-check-ranges = 请检查服务器如何应答 Range。
self-test-no-archive = 开头不像归档
self-test-archive-cut = 在目录之前就结束：缺少结尾
self-test-archive = 开头和结尾都像归档
self-test-archive-of = 开头和结尾都像包含 { $entries } 个条目的归档
self-test-copy-again = 请将 .ipa 重新拷贝到服务器，并将其大小与原文件比较。

# What is in it
self-test-other-app = 清单注明 { $wanted }，内含的 App 是 { $found }：iOS 会下载它，然后将其删除
self-test-write-own-identifier = 请在清单中使用 App 自己的标识符。
self-test-app-not-fetched = Airlift 无法读取文件：{ SAID($why) }
self-test-app-unreadable = Airlift 无法读取其中的 App：{ $detail }
self-test-app-broken = Airlift 无法读取其中的 App
self-test-directory-too-large = 其目录太大，无法在测试中读取
self-test-directory-too-slow = 其目录到达得太慢
self-test-export-again = 请将 App 重新导出为 .ipa。
self-test-read-in-part = 在 { SIZE($size) } 中，Airlift 只读取了开头、目录和结尾
self-test-not-all-downloaded = Airlift 没有下载全部的 { SIZE($size) }
self-test-run-full = 请运行完整测试。
self-test-broke-after = 收到 { SIZE($came) }（共 { SIZE($whole) }）后：{ SAID($found) }
self-test-whole-cut = 到达 { $came } 字节，而不是 { $told } 字节
self-test-check-file = 请检查服务器上的文件。
self-test-downloaded = { SIZE($size) }，用时 { $seconds } 秒
self-test-manifest-from-package = 请根据所提供的安装包重新生成清单。
self-test-hash-count = 清单有 { $hashes } 个哈希，但安装包有 { $pieces } 个分块
self-test-other-piece = 第 { $piece } 个分块（共 { $count } 个）不一致：手机会反复下载它
self-test-hashes-match = { $count } 个全部一致
