# What phones do: where a delivery stands, and its steps. They claim only what is known: a file was delivered; that it was installed
# cannot be seen from here.

stage-page = 打开了安装页面
stage-set-up = 打开了配置页面
stage-on-android = 无法安装 iOS App
stage-on-computer = 在电脑上打开了页面
stage-profile = 已有 Airlift 描述文件：请在“设置”中安装，然后打开信任开关
stage-trusts = 已配置：信任 Airlift
stage-prompt = iOS 正在询问：轻点“安装”
stage-not-answered = 已取消，或未回应安装提示
stage-agreed = 已接受：下载即将开始
stage-not-started = 已接受但未开始：请删除灰色图标，然后重试
stage-stalled = 已停滞 · { SIZE($done, $size) } / { SIZE($size) }
stage-downloading = 正在下载 · { SIZE($done, $size) } / { SIZE($size) }
stage-delivered = 文件已传送
stage-file-gone = 已停止：这台电脑上的文件已更改或不存在
stage-ended-before = 下载开始前 Airlift 已退出
stage-ended = Airlift 已退出，停在 { SIZE($done, $size) } / { SIZE($size) }
stage-may-resume = 停在 { SIZE($done, $size) } / { SIZE($size) }：通常会在 5 分钟内继续
stage-broke-off = 停在 { SIZE($done, $size) } / { SIZE($size) }
stage-refused = { $profile ->
        [true] 不信任 Airlift：请打开信任开关
       *[false] 尚未信任 Airlift
    }

step-of-page = 打开了安装页面
step-of-set-up-page = 打开了配置页面
step-of-profile = 下载了 Airlift 描述文件
step-of-trust = 信任 Airlift
step-refused = 拒绝了 Airlift 的证书
step-refused-with = 拒绝了 Airlift 的证书（{ $alert }）
step-manifest = 获取了清单：iOS 询问了是否安装
step-not-answered = 一分钟内没有回应
step-agreed = 接受了安装提示
step-not-started = 一分钟内没有请求安装包
step-began = 下载已开始
step-interrupted = { $cause ->
        [phone-left] 已停止
        [file-gone] 文件已更改或不存在，已停止
       *[airlift-ended] Airlift 已退出
    }：停在 { SIZE($size) }
step-resumed = 从 { SIZE($size) } 处继续
step-replaced = 文件已更改：重新开始
step-moved = 有了新地址（之前：{ $from }）
step-delivered = 文件已传送：手机正在安装
