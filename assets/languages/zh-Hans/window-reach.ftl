# The dialog about reachability.

# Title, and the row that opens the dialog.
reachability = 连通性
# The row that opens the dialog; the link too.
reach-open = 连通性…
# Section.
reach-addresses = 这台电脑的地址
# Section.
reach-name = 网络上的名称
# Section.
reach-proxy = 隧道或反向代理
# The choice that is nobody's.
reach-airlift-chooses = 由 Airlift 选择最佳地址
# Name of that row.
reach-let-airlift-choose = 让 Airlift 选择地址
# What that choice does.
reach-airlift-chooses-why = 这台电脑加入其他网络时会随之更改
# What choosing the name means.
reach-name-why = 这台电脑的名称：地址更改时保持不变。在 Safari 中可用，但办公网络常会阻止。
# The choice was made at start.
reach-set-at-start = 已在启动 Airlift 时设定；运行期间不能更改。
# Links go elsewhere.
reach-behind-proxy = 链接使用下方的公开地址，因此手机不需要这些地址。
# Field.
reach-public-url = 公开地址
# What it is for.
reach-proxy-why = 如果你已在运行代理：手机信任其证书，无需配置。它会将所有请求转发到这台电脑上 Airlift 的明文 HTTP 端口：
# Uses what was typed.
reach-use = 用于链接
# Ends that.
reach-stop = 停止使用
# Copies where the proxy is to be pointed.
reach-copy-upstream = 拷贝上游地址
# Copies the line for the proxy.
reach-copy-line = 拷贝用于此代理的配置
# Copies the firewall's command.
reach-copy-command = 拷贝命令
# A button; the system asks before anything changes.
reach-open-firewall = 允许手机连接…
# Being found out.
reach-looking-at-firewall = 正在查找防火墙…
# None was found.
reach-no-firewall = 没有发现系统防火墙。如果其他安全软件带有防火墙，请在其中允许 Airlift。
# What stands in links because it was named when Airlift was started.
reach-in-links = 用于链接
# What stands in links because the person chose it.
reach-in-links-by-hand = 用于链接 · 由你选择
# What stands in links because nobody chose.
reach-in-links-found = 用于链接 · 由 Airlift 选择

reach-cause-guest = 访客 Wi-Fi，或隔离设备的网络
    .how = 访客网络和“客户端隔离”允许手机访问互联网，但不能访问这台电脑。请使用其他 Wi-Fi 或热点。
reach-cause-other-network = 手机在其他网络中
    .how = 它使用蜂窝数据，或地址不同的另一个 Wi-Fi。手机上的“设置”›“Wi-Fi”会显示是哪一个。
reach-cause-vpn = 手机上的 VPN、iCloud 专用代理或其他代理
    .how = 它们会让手机的流量绕过此网络。安装时请将其关闭。
reach-cause-sleep = 这台电脑进入了睡眠
    .how = 睡眠中的电脑不会应答。请保持唤醒。
reach-cause-proxy-off = 代理没有运行，或转发到了别处
    .how = 它必须在这台电脑上运行，并将所有路径转发到下方的地址。
reach-cause-proxy-page = 代理先显示了自己的页面
    .how = 登录页面和免费版 ngrok 的警告页面会代替 Airlift 应答。iOS 不会显示这些页面，而是直接停止。
reach-cause-name = 在手机上，此名称指向别处
    .how = 请在手机的 Safari 中打开公开地址：必须显示 Airlift 的“这里什么都没有”。
reach-no-address = 这台电脑没有手机可以访问的地址
reach-way-out = { $kind ->
        [wifi] Wi-Fi，用于连接互联网：此 Wi-Fi 中的手机可以访问
        [ethernet] 有线网络，用于连接互联网：Wi-Fi 属于同一网络时，手机可以访问
       *[other] 网络，用于连接互联网：同一网络中的手机可以访问
    }
reach-beside = { $kind ->
        [wifi] Wi-Fi，不用于连接互联网：此 Wi-Fi 中的手机可以访问
        [ethernet] 有线网络，不用于连接互联网：Wi-Fi 属于同一网络时，手机可以访问
       *[other] 网络，不用于连接互联网：同一网络中的手机可以访问
    }
reach-hotspot = iPhone 的热点：该手机和连接到热点的其他手机可以访问
reach-another = { $name } 的另一个地址
reach-ipv6 = { $name } 的 IPv6 地址：启用 IPv6 时手机可以访问
reach-vpn-for-all = 接管所有流量的 VPN：只有同一 VPN 中的手机可以访问
reach-vpn = VPN：只有同一 VPN 中的手机可以访问
reach-virtual = 这台电脑上的虚拟机网络：手机无法访问
reach-container = 这台电脑上的容器网络，例如 Docker 的网络：手机无法访问
reach-self-assigned = 自行分配的地址，因为网络没有分配地址：手机很少能访问
reach-loopback = 仅限这台电脑
reach-phone-came = { $ago }有手机访问过
reach-nobody-came = 还没有手机访问过 { $address }
reach-nobody-came-sentence = 还没有手机访问过 { $address }。
reach-use-in-links = 在链接中使用 { $what }
reach-announce = 在此网络中公布 { $name }
reach-name-odd = Airlift 无法公布这台电脑的名称：请只使用字母、数字和连字符。
reach-not-announced-proxy = 没有公布 { $name }：链接使用公开地址。
reach-not-announced-certificate = 没有公布 { $name }：你自己的证书不适用于它。
reach-not-announced-start = 没有公布 { $name }：Airlift 启动时指定了一个地址，或关闭了公布。
reach-announced-off = 只有在系统公布 { $name } 时，手机才能找到它。
reach-announced-starting = 正在检查 { $name } 是否可用…
reach-announced = Airlift 通过多播在此网络中公布 { $name }。
reach-announced-by-system = 系统公布 { $name }；Airlift 会添加其配置页面。
reach-announced-taken = 另一台电脑也叫 { $name }：请为这台电脑重新命名，以便在链接中使用其名称。
reach-announced-forbidden = macOS 在此网络中阻止了 Airlift：请在“系统设置”›“隐私与安全性”›“本地网络”中启用 Airlift。
reach-announced-failed = 系统不允许公布：{ $detail }
reach-firewall = { $passes ->
        [no] { $name } 阻止了手机
        [unknown] { $name } 已启用，可能会阻止手机
       *[yes] { $name } 已启用，并允许手机连接
    }
reach-firewall-passes = 它允许 Airlift 的连接；请先检查其他原因。
reach-firewall-terminal = 请在终端中输入以下命令，以开放端口 { $https } 和 { $http }：
reach-firewall-root = 只有 root 才能读取其规则。以下命令会开放端口 { $https } 和 { $http }，直到下次重新启动：
reach-firewall-macos = 请在“系统设置”›“网络”›“防火墙”›“选项”中允许 airlift，或在“终端”中输入：
reach-firewall-windows = 请在“Windows 安全中心”›“防火墙和网络保护”›“允许应用通过防火墙”中允许 Airlift，或在以管理员身份打开的终端中输入：
reach-caddy-caveat = 如果名称能从互联网指向这台电脑，或使用 DNS 质询，它会自动获取证书。
reach-nginx-caveat = 请将其添加到带有你的证书的 server 块中。不使用缓冲时，下载会显示真实进度。
reach-cloudflared-caveat = 安装包会离开你的网络，速度取决于你的上传速度。没有账户时，地址在每次启动时都会更改，且不含路径。Cloudflare 不得缓存这些页面。
reach-tailscale-caveat = 手机必须在你的 tailnet 中。地址是这台电脑的 ts.net 名称，证书会将其公开。
reach-ngrok-caveat = 安装包会离开你的网络。免费账户会先显示警告页面，iOS 无法通过：安装需要付费账户。地址不含路径。
