# What is said of this computer's endpoint: its certificate, the network, and the way to it.

-reset-authority = 请校正这台电脑的时钟。如果时钟正确，请退出 Airlift 并运行 airlift-cli identity reset；然后重新配置每台手机。
authority-over =
    .title = Airlift 的证书颁发机构已于 { DATE($day) }过期
    .why = 手机不再信任其证书：“无法连接到服务器”。
    .fix = { -reset-authority }
authority-not-begun =
    .title = Airlift 的证书颁发机构在 { DATE($day) }之前无效
    .why = 它制作时时钟偏快。在那天之前，手机不信任其证书：“无法连接到服务器”。
    .fix = { -reset-authority }
authority-ends-soon =
    .title = { $days ->
        [0] Airlift 的证书颁发机构将在 1 天内过期
       *[other] Airlift 的证书颁发机构将在 { COUNT($days) } 天后过期
    }
    .why = 从 { DATE($day) }起，手机会显示“无法连接到服务器”。
    .fix = 请在没有人使用 Airlift 时退出，并运行 airlift-cli identity reset。然后重新配置每台手机。
certificate-expired =
    .title = { $brought ->
        [true] 你的证书
       *[false] Airlift 的证书
    }已于 { DATE($day) }过期
    .why = 手机会显示“无法连接到服务器”。
    .fix = { $brought ->
        [true] 请在获取证书的地方更新。Airlift 随后会自动使用新文件。
       *[false] 请在这里更新。已信任 Airlift 的手机无需任何操作。
    }
certificate-expires-soon =
    .title = { $brought ->
        [true] 你的证书
       *[false] Airlift 的证书
    }将在 { $days ->
        [0] 1 天内
       *[other] { COUNT($days) } 天后
    }过期
    .why = 从 { DATE($day) }起，手机会显示“无法连接到服务器”。
    .fix = { $brought ->
        [true] 请在获取证书的地方更新。Airlift 随后会自动使用新文件。
       *[false] 请在这里更新。已信任 Airlift 的手机无需任何操作。
    }
certificate-refused =
    .title = 手机会拒绝此证书
    .why = { SAID($first) }。{ $more ->
        [0] { "" }
       *[other] 另有 { COUNT($more) } 项规则未通过。
    }
    .fix = 请使用符合 Apple 所有规则的证书。
certificate-good =
    .title = 证书符合 Apple 的全部 { COUNT($rules) } 项规则
no-network =
    .title = 这台电脑未连接网络
    .why = 手机无法访问它。
    .fix = 请将它连接到手机所用的 Wi-Fi。
only-this-computer =
    .title = 链接使用 { $host }，只有这台电脑可以访问
    .why = 在手机上，它指的是手机自己。
    .fix = 请用网络中的地址启动 Airlift，或不使用 --host。
no-more-connections =
    .title = 新手机需要等待
    .why = 系统不允许 Airlift 建立更多连接。
    .fix = 请关闭使用大量文件的程序，或等待下载完成。
set-up-needed =
    .title = 新手机必须配置一次
    .why = 在它信任这台电脑之前，会显示“无法连接到服务器”。
    .fix = 请用手机扫描配置二维码，然后按其中的步骤操作。
nobody-came =
    .title = 还没有手机访问过 { $host }
    .why = { $count ->
        [0] 访客网络、防火墙或其他网络可能会阻止手机。
       *[other] 这台电脑上启用的 { LIST($firewalls) } 可能会阻止手机。访客网络也可能如此。
    }
    .fix = 如果有手机尝试过但失败了，请打开“连通性”。
was-reached =
    .title = 手机可以访问这台电脑
