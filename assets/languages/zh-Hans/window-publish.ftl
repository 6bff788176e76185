# Publish…: the sheet that puts a build where phones beyond this network find it.

# A row of the build’s menu, and of the menu bar.
publishing-open = 发布…
publishing-title = 发布{ $name }
publishing-where = 发布到
publishing-folder-card = 静态网站的文件夹
publishing-folder-card-note = 网页服务器会提供其中的文件
publishing-bucket-card = 兼容 S3 的存储桶
publishing-bucket-card-note = Amazon、R2、MinIO 等
publishing-add = 添加发布位置
publishing-kind = { $kind ->
    [folder] 静态网站的文件夹
    [s3] 兼容 S3 的存储桶
    [gcs] Google Cloud Storage 存储桶
    [azure] Azure Blob Storage 容器
   *[webdav] WebDAV 文件夹
}
publishing-no-keys = 没有密钥
publishing-to = 发布位置
publishing-to-hint = s3://bucket/prefix，或一个文件夹
publishing-to-flaw = { $flaw ->
    [incomplete] 缺少存储桶、容器或主机
    [secret] 密钥不应写在地址里：请在下面输入
    [name] 名称只能包含字母、数字和 . - _
    [option] ? 后面只能是 endpoint 和 region
   *[scheme] 请选择文件夹，或以 s3://、gs://、az:// 或 davs:// 开头
}
publishing-choose-folder = 选取文件夹…
publishing-choose-folder-title = 选取要发布到的文件夹
publishing-user = 访问密钥或用户
publishing-secret = 秘密密钥或密码
publishing-keys-note = 保存在这台电脑上，只有你能读取。两项都留空则使用环境变量中的密钥。
publishing-forget = 移除{ $name }
publishing-forget-title = 要移除{ $name }吗？
publishing-forget-why = 它的地址和密钥会从这台电脑上删除。已发布的内容会保留。
publishing-forget-verb = 移除
publishing-link = 链接
publishing-address = 公开地址
publishing-address-note = { $kind ->
    [folder] 手机打开的地址，指向该文件夹
   *[storage] 手机打开的地址，指向该存储
}
publishing-address-flaw = { $flaw ->
    [missing] 请先输入公开地址
    [https] 必须以 https:// 开头
    [dots] 存储桶名称含有点，手机会拒绝
   *[wrong] 这不是地址
}
publishing-who = 谁能找到
publishing-private = 私密链接
publishing-plain = 可读路径
publishing-private-note = 无人能猜到，拿到链接的人都能安装
publishing-plain-note = 例如 kestrel/5.2.0-1187：任何人都能猜到
publishing-until = 截止
publishing-until-note = 不会超过构建签名的有效期
publishing-profile-ends = 描述文件到期
publishing-days = { $days } 天
publishing-no-end = 无期限
publishing-files = 上传内容
publishing-about = 约 { $size }
publishing-package = 安装包
publishing-manifest = 清单
publishing-icons = 图标
publishing-page = 安装页面
publishing-page-note = 包含 Airlift 的每种语言
publishing-order-note = 页面最后上传，因此链接绝不会只有一半。
publishing-publish = 发布
publishing-anyway = 仍然发布
publishing-anyway-title = 手机会拒绝此构建
publishing-anyway-why = { $why }。页面会说明这一点。
publishing-file-gone = 此构建的文件缺失
publishing-going-to = 正在上传到{ $name }
publishing-amount = { SIZE($done, $total) } / { SIZE($total) }
publishing-rate = { SIZE($rate) }/秒
publishing-seconds-left = 还剩 { $seconds } 秒
publishing-minutes-left = 还剩 { $minutes } 分钟
publishing-waiting = { $after ->
    [page] 每种语言
    [last] 最后，指向最新的构建
   *[package] 在安装包之后
}
publishing-there = 已上传并回读
publishing-already-there = 已经在那里
publishing-app-page = 所有构建
publishing-try = 模拟手机
publishing-try-note = 通过公开地址
publishing-trying = 目前 { $count } 步
publishing-goes-on = 关闭后会继续；顶栏会显示进度。
publishing-stop = 停止…
publishing-stop-title = 要停止发布吗？
publishing-stop-why = 没有页面指向已上传的内容。再次发布会从那里继续。
publishing-stop-verb = 停止
# What the top bar says while the sheet is closed.
publishing-bar = 正在发布 { PERCENT($n) }
publishing-bar-trying = 正在模拟手机
publishing-bar-done = 已发布
publishing-bar-failed = 发布失败
publishing-bar-withdrawn = 已撤回
publishing-tried = 模拟手机：{ $count } 项中通过 { $passed } 项
publishing-untried = 已发布，但未模拟手机
publishing-show-steps = 显示步骤
publishing-hide-steps = 隐藏步骤
publishing-anywhere = 在任何地方都能打开，无需设置：该地址有公共证书。
publishing-no-code = 手机会失败，因此不显示二维码。
publishing-show-code = 仍然显示
publishing-open-page = 打开页面
publishing-change = 更改发布位置…
publishing-withdraw = 撤回…
publishing-withdraw-title = 要撤回此构建吗？
publishing-withdraw-why = 那里的文件会被删除，页面会说明。已安装的手机会保留它。
publishing-withdraw-verb = 撤回
publishing-withdrawing = 正在撤回…
publishing-withdrawn = 构建已撤回：文件已删除，页面会说明。
# Said aloud.
publishing-announced-done = { $name }已发布。{ $result }
