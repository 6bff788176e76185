# What is said of an install link, and of the text that it stands in. The name of a message is the code of its rule; see
# `findings-package.ftl`.

# The text
text-cut =
    .title = Airlift 只检查了部分文本
    .why = 对于包含安装链接的消息或页面来说，它太长或部分过多。
    .fix = 请粘贴包含链接的部分。
many-links =
    .title = Airlift 只检查了前 100 个链接
    .why = 文本中的安装链接超过 100 个。
    .fix = 请粘贴相关的部分。
no-link =
    .title = { $empty ->
        [true] 没有文本
       *[false] 此文本中没有安装链接
    }
    .why = 安装链接以 itms-services://?action=download-manifest 开头。
    .fix = 请查明是什么移除了它：邮件程序、聊天 App 和页面编辑器会移除此类链接。
link-well-formed =
    .title = 链接格式正确

# The link itself
link-scheme-misspelt =
    .title = 链接以“{ $scheme }”开头
    .why = iOS 只认识 itms-services；以其他内容开头的链接没有任何反应，或显示错误。
    .fix = 请写为 itms-services，带连字符和末尾的 s。
link-other-scheme =
    .title = “{ $scheme }”不是安装链接
    .why = iOS 只能通过 itms-services 链接无线安装；此链接属于另一个程序。
    .fix = 请使用指向清单的 itms-services 链接。
link-no-slashes =
    .title = 缺少 itms-services: 后的两个斜杠
    .why = iOS 只读取 itms-services:// 之后的参数。
    .fix = 请写为 itms-services://?action=…
link-no-colon =
    .title = 缺少 itms-services 后的冒号
    .why = 没有冒号，手机会将链接当作页面名称。
    .fix = 请写为 itms-services://?action=…
link-ampersand-escaped =
    .title = 链接中是 &amp; 而不是 &
    .why = { $code ->
        [true] 程序代码不是 HTML：iOS 得到名为“amp;url”的参数，而没有 url。
       *[false] 在 HTML 之外，&amp; 不会变成 &：iOS 得到名为“amp;url”的参数，而没有 url。
    }
    .fix = 此处请使用普通的 &；&amp; 用于 HTML 属性。
link-ampersand-escaped-twice =
    .title = & 被转义了两次
    .why = 浏览器只解码一次 &amp;amp;，因此 iOS 得到名为“amp;url”的参数，而没有 url。
    .fix = 请在 HTML 中转义一次，在其他地方不要转义。
link-ampersand-mangled =
    .title = 链接中是“{ $piece }”而不是 &
    .why = 某个程序解码或移除了 &amp; 的一部分，因此 iOS 找不到 url。
    .fix = 请写为 &url=
link-semicolon =
    .title = 参数以分号分隔
    .why = iOS 接受分号，Expo 的链接也使用它；读取链接的其他程序可能找不到 url。
    .fix = 请写为 &，它在任何地方都有效。
link-no-action =
    .title = 链接没有说明要做什么
    .why = 没有 action=download-manifest，iOS 会忽略它。
    .fix = 请写为 itms-services://?action=download-manifest&url=…
link-other-action =
    .title = action 是“{ $action }”
    .why = 只有带 download-manifest 的链接才会安装 App。
    .fix = 请写为 action=download-manifest。
link-no-url =
    .title = 链接没有指明清单
    .why = 其 url 参数缺失或为空，因此 iOS 没有可获取的内容。
    .fix = 请添加 &url= 和清单的地址。

# The manifest’s address in it
link-url-relative =
    .title = 清单的地址不完整
    .why = iOS 不知道链接位于哪个页面，因此无法补上 https:// 和服务器。
    .fix = 请写上以 https:// 开头的完整地址。
link-url-http =
    .title = 清单的地址是 http
    .why = iOS 会拒绝，并提示证书无效或无法连接。
    .fix = 请通过 https 提供清单。
link-url-scheme =
    .title = 清单的地址以“{ $scheme }”开头
    .why = iOS 只通过 https 获取清单。
    .fix = 请通过 https 提供清单。
link-url-host =
    .title = 清单的地址中没有有效的服务器
    .why = https:// 之后的名称或地址不可能存在，或者端口不是 1 到 65535 之间的数字。
    .fix = 请写上服务器的名称或地址。
link-encoded-twice =
    .title = 清单的地址被百分号编码了两次
    .why = iOS 只解码一次，得到 https%3A%2F%2F…，这不是地址。
    .fix = 请只编码一次。
link-not-encoded =
    .title = 清单的地址包含“{ $character }”，且未经百分号编码
    .why = iOS 可能将其余部分当作链接的参数，只使用地址的一半。
    .fix = 请对整个地址进行百分号编码。
link-blank =
    .title = { $broken ->
        [true] 链接被拆成两行
       *[false] 链接包含空格
    }
    .why = 轻点时只会使用第一个空格或换行之前的部分。
    .fix = 请将链接写在一行中，不要有空格。
link-space-decoded =
    .title = 清单的地址解码后包含空格
    .why = iOS 将 %20 解码为空格，结果不是地址。
    .fix = 请对整个地址进行百分号编码，使空格变为 %2520，或重新命名文件。
link-non-ascii =
    .title = 清单的地址中有 a–z 以外的字母
    .why = 旧版 iOS 无法将其用作地址。
    .fix = 请先对地址中的这些字母进行百分号编码，再对整个地址编码，或重新命名文件。
link-placeholder =
    .title = “{ $piece }”仍是占位符
    .why = 此处应为服务器或文件，因此手机会请求不存在的内容。
    .fix = 请写上实际的值。
link-template =
    .title = 链接的一部分由程序填写
    .why = Airlift 不知道程序会写入什么。
    .fix = 请同时检查最终的链接。
link-program-code =
    .title = 链接以程序代码结尾
    .why = 程序在运行时添加其余部分；没有这部分，链接无效。
    .fix = 请检查最终的链接，并对程序添加的内容进行百分号编码。
link-wrapped =
    .title = { $known ->
        [true] 链接嵌在 { $service } 的链接中
       *[false] 链接嵌在另一个链接中
    }
    .why = 轻点后会先打开网页。在聊天 App 中，该网页往往不会将链接交给 iOS。
    .fix = 请将内层链接发给测试者，或放在自己的页面上。
link-scheme-cut =
    .title = 链接缺少开头：itms-services:
    .why = 浏览器会将其余部分当作页面所在服务器上的地址。
    .fix = 请在前面加上 itms-services:，如果编辑器会将其移除，请链接到安装页面。
link-curly-quotes =
    .title = 链接位于弯引号中
    .why = 浏览器会将弯引号当作地址的一部分；它们来自文字处理程序。
    .fix = 请使用直引号。
link-unseen-characters =
    .title = 链接包含不可见字符
    .why = 零宽字符和不换行连字符不应出现在地址中，iOS 也不认识这样的 scheme。
    .fix = 请重新输入链接，或拷贝原始链接。
link-in-chat-markup =
    .title = 链接使用 Slack 的标记书写
    .why = | 之后的部分是链接的文字，& 写为 &amp;。
link-encoded-whole =
    .title = 整个链接都经过百分号编码
    .why = iOS 连其 scheme 也无法读取，因此轻点没有任何反应。
    .fix = 请只对清单的地址进行百分号编码。
link-bare-host =
    .title = “{ $host }”是不带域名的名称
    .why = 它只在认识此名称的网络中有效；位于其他网络或使用 VPN 的手机找不到它。
    .fix = 请写上完整名称或地址。
address-wrapped =
    .title = 地址嵌在 { $service } 的链接中
    .why = Airlift 改为检查内层地址：{ $inner }。
share-page =
    .title = 地址是 { $service } 上介绍文件的页面
    .why = { $direct ->
        [true] 手机得到的是该页面，而不是文件。
       *[false] 手机得到的是该页面，而不是文件，并且 { $service } 没有文件的直接地址。
    }
    .fix = { $direct ->
        [true] 请使用文件本身的地址。
       *[false] 请将文件放到网页服务器或对象存储上。
    }
share-redirect =
    .title = { $service } 会将此地址重定向到另一个地址
    .why = 安装程序不一定会跟随重定向。
    .fix = { $direct ->
        [true] 请使用它所指向的地址。
       *[false] 请将文件放在手机无需重定向即可下载的位置。
    }
signed-url =
    .title = { $minutes ->
        [0] 地址有效至 { $at }
       *[other] 地址在 { COUNT($minutes) } 分钟内有效，至 { $at }
    }
    .why = 地址带有签名；到期后服务器会拒绝，即使手机正在继续下载。
    .fix = 请签发更长的有效期，或使用永久地址。
signed-url-expired =
    .title = 地址已于 { $at } 过期
    .why = 地址带有签名，现在服务器会拒绝它。
    .fix = 请生成新链接。
link-doubled =
    .title = 链接包含自身
    .why = 清单地址的位置上是另一个安装链接。
    .fix = 开头部分请只写一次。
link-shortened =
    .title = { $host } 会缩短地址
    .why = 它以重定向应答，安装程序不一定会跟随。
    .fix = 请使用它所指向的地址。
link-to-package =
    .title = 链接指向安装包，而不是清单
    .why = iOS 首先需要清单：指明安装包的属性列表。
    .fix = 请为安装包生成清单，并链接到清单。
link-this-computer =
    .title = { $host } 指向手机自身
    .why = 链接指向打开它的设备，iOS 会拒绝来自自身的清单。
    .fix = 请使用电脑在网络中的地址。
link-private-address =
    .title = { $host } 仅在自己的网络中有效
    .why = 手机必须在同一个 Wi-Fi 中，并信任服务器的证书。
    .fix = 其他网络请使用公开地址。
link-query =
    .title = 清单的地址包含查询参数
    .why = 如果对整个地址编码则有效；据报告，某些版本的 iOS 会移除它。
    .fix = 为稳妥起见，请将其移到路径中。
link-too-long =
    .title = 链接超过 16 KB
    .why = 服务器接受的地址最长约为 8 KB；Airlift 未检查它指向哪里。
    .fix = 请为清单使用更短的地址。
link-quoted-printable =
    .title = 链接来自电子邮件的原始文本
    .why = 在原始文本中，= 写为 =3D，长行以 = 结尾。
    .fix = 请从打开的邮件中拷贝链接。
link-trailing-mark =
    .title = 链接以“{ $mark }”结尾
    .why = 它属于链接所在的句子，但程序常会将其算作链接的一部分。
    .fix = 请在它前面加一个空格。
link-credentials =
    .title = 清单的地址包含用户名或密码
    .why = 安装程序不会发送它们，而且任何得到链接的人都能看到。
    .fix = 请改用不公开的路径。

# Where it stands
link-no-target =
    .title = 链接没有 target="_top"
    .why = 如果另一个页面在框架中显示此页面，轻点没有任何反应。
    .fix = 请添加 target="_top"。
link-new-window =
    .title = 链接会打开新窗口
    .why = Safari 会显示空白页面，或拦截窗口。
    .fix = 请使用 target="_top"，而不是 _blank。
link-in-frame =
    .title = 链接是框架的地址
    .why = Safari 只会将页面本身的安装链接交给 iOS。
    .fix = 请使用供人轻点的普通链接。
link-not-in-href =
    .title = 链接位于“{ $name }”中
    .why = 只有页面上的程序打开它时才有效。
    .fix = 请将其放入普通链接的 href 中。
link-in-amp-email =
    .title = 电子邮件 AMP 不允许安装链接
    .why = 其验证器只接受 http、https 和 mailto；如果有其他链接，邮件程序会显示普通版本。
    .fix = 请改为链接到安装页面。
link-in-message =
    .title = 链接位于电子邮件中
    .why = 许多邮件程序会移除此 scheme 的链接，或将其显示为纯文本。
    .fix = 请改为发送安装页面的地址。
