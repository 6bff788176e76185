# `serve`: builds served until interrupted.

serve-still-reading = 仍在读取，暂不提供此文件（{ $path }）
serve-moved = 手机现在通过 { $address } 连接这台电脑；以下链接取代以上链接
serve-proxy = 代理必须将所有请求转发到 { $address }
serve-fingerprint = 与手机核对的指纹：
serve-imported = 证书由 { SAID($issuer) } 颁发，适用于 { LIST($names, commas: 1) }：
serve-port-taken = 端口 { $taken } 已被占用：改用 { $used }
serve-begun = 正在提供，按 Ctrl+C 停止
# What a phone did.
serve-news = { $event ->
        [page] 打开了安装页面
        [setup] 打开了配置页面
        [profile] 下载了 Airlift 描述文件
        [trusted] 信任 Airlift
        [manifest] 已获取清单：iOS 正在询问是否安装
        [package] 正在下载，{ SIZE($done, $size) } / { SIZE($size) }
        [resumed] 继续下载，{ SIZE($done, $size) } / { SIZE($size) }
        [delivered] 文件已传送
        [interrupted] 停在 { SIZE($done, $size) } / { SIZE($size) }
       *[refused] 不信任 Airlift：请打开信任开关
    }
serve-back = 重新提供 { $path }

# After Ctrl+C, while phones download.
serve-waiting = 正在等待 { COUNT($downloads) } 个下载完成，最多 { $seconds } 秒；再次按 Ctrl+C 立即停止
# What became of a download.
serve-became = { $end ->
        [delivered] 文件已传送
        [cut-off] 停在 { SIZE($done, $size) } / { SIZE($size) }
       *[left] 未完成
    }
serve-no-room = 二维码需要 { COUNT($columns) } 列和 { COUNT($lines) } 行：请放大终端窗口，或在手机上打开安装页面。
