# What went wrong while publishing: `$to` is the destination, `$detail` what it said, in its own words.

problem-publish-no-keys =
    .title = 存储需要密钥
    .why = 没有为 { $to } 提供密钥。
    .fix = 请在环境变量中设置（例如 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY），或与目标一起保存。
problem-publish-keys =
    .title = 存储不接受这些密钥
    .why = { $to } 不认识它们，或它们用于别处。回复：{ $detail }
    .fix = 请检查密钥及其账户。
problem-publish-refused =
    .title = 存储拒绝了请求
    .why = 这些密钥无权在 { $to } 执行此操作。回复：{ $detail }
    .fix = 请允许这些密钥在那里列出、读取、写入和删除对象。
problem-publish-clock =
    .title = 这台电脑的时钟不准
    .why = { $to } 拒绝时间相差数分钟的签名。
    .fix = 请校准这台电脑的时钟，然后重新发布。
problem-publish-region =
    .title = 存储桶位于另一个区域
    .why = { $to } 不在目标所指的位置。回复：{ $detail }
    .fix = 请在目标中加上区域，例如 ?region=eu-central-1。
problem-publish-no-place =
    .title = 没有这个位置
    .why = 找不到 { $to }。回复：{ $detail }
    .fix = 请检查名称，并创建存储桶、容器或文件夹。
problem-publish-full =
    .title = 没有剩余空间
    .why = { $to } 已满。回复：{ $detail }
    .fix = 请腾出空间或撤回旧版本，然后重新发布：会从中断处继续。
problem-publish-unreachable =
    .title = 存储没有响应
    .why = { $to } 多次尝试后仍未响应：{ $detail }
    .fix = 请检查网络，然后重新发布：会从中断处继续。
problem-publish-not-alike =
    .title = 文件与上传的内容不同
    .why = { $to } 中的 { $path } 与发送的字节不同。
    .fix = 请重新发布。如果再次发生，说明途中有东西更改了文件。
problem-publish-changed =
    .title = { $name } 在读取时发生了变化
    .why = 文件与开始发布时不同。
    .fix = 请等文件完整后重新发布。
problem-publish-disk =
    .title = 无法读取或写入文件
    .why = 系统提示：{ $detail }
    .fix = 请检查磁盘和文件夹的权限。
problem-publish-failed =
    .title = 发布失败
    .why = { $to } 回复：{ $detail }
    .fix = 请重试。之前发布的内容仍然可用。
problem-publish-blocked =
    .title = 设备会拒绝 { $name }
    .why = { $why }
    .fix = 请重新构建并签名，或使用 --anyway 仍然发布。
problem-publish-no-base-url =
    .title = 缺少公开地址
    .why = { $to } 是文件夹：Airlift 不知道设备访问它的地址。
    .fix = 请用 --base-url 指定提供该文件夹的 https 地址。
problem-publish-not-https =
    .title = 设备只通过 https 安装
    .why = 公开地址 { $url } 不以 https:// 开头。
    .fix = 请用 --base-url 指定 https 地址。
problem-publish-dots-in-bucket =
    .title = 存储桶名称含有点号
    .why = 设备会拒绝 { $url }：亚马逊的证书不涵盖多一个点号的主机名。
    .fix = 请使用不含点号的存储桶、用 --base-url 指定自己的域名，或以 https://s3.REGION.amazonaws.com/BUCKET 作为公开地址。
problem-publish-no-destination =
    .title = { $to } 不是发布目标
    .why = { $flaw ->
        [empty] 文件夹，或 s3://BUCKET、gs://BUCKET、az://ACCOUNT/CONTAINER、davs://HOST/PATH
        [incomplete] 缺少存储桶、容器或主机
        [secret] 密钥和密码应放在环境变量中，而不是地址里
        [name] 名称只能包含字母、数字和 . - _
        [option] ? 之后只能是 endpoint 和 region
       *[scheme] s3://、gs://、az://、davs:// 或文件夹
    }
    .fix = 请输入文件夹，或类似 s3://builds/ios 的地址。
