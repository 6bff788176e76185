# Checks, symptoms, the link doctor, sharing, and ways to distribute.

# Segment of the Checks tab in a narrow window.
checks-findings = 检查结果
# What the number beside the tab counts.
checks-count-notes = { COUNT($notes) } 项提示
checks-count-risks = { COUNT($risks) } 项可能失败
checks-count-blocks = { COUNT($blocks) } 项阻止安装{ $risks ->
        [0] {""}
       *[other] ，{ COUNT($risks) } 项可能失败
    }
# Segment of the Checks tab in a narrow window.
checks-what-was-seen = 看到的现象
# Title of the symptom pane.
checks-what-did-the-tester-see = 测试者看到了什么？
# Hint of its field.
checks-symptom-hint = 错误信息或现象
# While nothing was typed.
checks-symptom-how = 输入手机上的信息，或描述发生的情况。Airlift 会将此构建版本最可能的原因列在前面。
# Nothing known is described so.
checks-no-such-symptom = 没有匹配的已知问题。请输入手机上的原文。
# Shows every symptom.
checks-more-symptoms = 更多…
# Shows the usual symptoms only.
checks-fewer = 更少
# Title of the causes.
checks-likely-causes = 可能的原因
# Title of the causes that cannot be.
checks-ruled-out = 已排除
# No cause is left.
checks-all-ruled-out = 所有已知原因均已排除。“模拟手机”可能会发现更多问题。
# A phone that does not say what it is.
checks-a-phone = 某台手机
# Leads.
checks-show-the-finding = 显示检查结果
# Leads.
checks-show-activity = 显示活动
# Leads.
checks-show-certificate = 显示证书
# Leads.
checks-look-udid-up = 查询 UDID
# Leads.
checks-check-the-link = 检查链接
# Leads.
checks-show-manifest = 显示清单
# Copies what testers have to do.
checks-copy-steps = 拷贝步骤
# Copies Apple's hosts.
checks-copy-hosts = 拷贝主机名
# Copies the device that the profile lacks.
checks-copy-missing-udid = 拷贝缺少的 UDID
# Copies the devices that the profile lacks.
checks-copy-missing-udids = 拷贝缺少的 UDID
# Signs a new server certificate.
checks-renew-certificate = 更新证书
# Puts the build's value back.
checks-use-own-value = 使用 App 的值
# Shows the manifest.
checks-edit-manifest = 编辑清单
# Shows the profile's devices.
checks-show-devices = 显示设备
# Compares the ways to distribute.
checks-compare-ways = 比较分发方式
# Shows the code for setting a phone up.
checks-show-set-up-code = 显示配置二维码
# Shows the certificate's rules.
checks-show-rules = 显示规则
# Shows the ways to this computer.
checks-show-reach = 显示连通性
# Compares every file with the signature.
checks-verify-files = 验证文件
# Copies a finding's code.
checks-copy-code = 拷贝代码
# Beneath it.
checks-drop-to-check-why = 显示其中的链接或清单有什么问题。
# Title of the link doctor.
check-a-link = 检查链接
# Opens the link doctor.
check-a-link-open = 检查链接…
# Hint and name of its field.
checks-doctor-hint = 粘贴安装链接、清单、网页或邮件内容，或拖入文件
# Beside its buttons while it is empty.
checks-doctor-accepts = 也支持 .plist、.html、.eml 和 .txt 文件
# Beside its buttons for an address.
checks-doctor-address = 这是一个地址：打开它以查看内容
# Beside its buttons while a long text is judged.
checks-doctor-looking = 正在查看文本…
# What it does, while it is empty.
checks-doctor-does = Airlift 会像 iOS 一样读取链接，标出其中的问题，并提供更正后的链接。“像手机一样打开”随后会向服务器发出与手机相同的请求，并显示哪些步骤失败。
# Lets the person choose a file.
checks-open-file = 打开文件…
# Title of that dialog.
checks-open-file-title = 检查文件
# Name of its filter.
checks-open-file-filter = 清单、网页、邮件和文本
# Plays the phone from there.
checks-follow-like-a-phone = 像手机一样打开
# Plays it again.
checks-follow-again = 重新打开
# Why it cannot.
checks-nothing-to-follow = 没有手机可以获取的地址
# Why it cannot.
checks-following-already = 正在打开…
# Above the corrected link.
checks-corrected-link = 更正后的链接
# Copies it.
checks-copy-corrected = 拷贝更正后的链接
# Title of the dialog.
checks-share-title = 共享
# Opens it.
checks-share-row = 共享…
# Copies the text.
checks-copy-snippet = 拷贝
# Saves the text.
checks-save-snippet = 存储…
# Title of the dialog.
checks-ways-title = 分发方式
# Opens it.
checks-compare-ways-row = 分发方式…
# This build can go this way.
checks-this-build = 此构建版本
# It can with something around it.
checks-with-more = 需要更多步骤
# It must be exported again.
checks-export-again = 重新导出
# Name of the field for a device's name.
checks-device-name = 设备名称，例如“Maya 的 iPhone 12”
# Keeps a device in mind.
checks-remember-device = 记住
# Why it cannot.
checks-name-first = 请先输入设备名称
# Forgets a device.
checks-forget-device = 忘记此设备
# A device that is in the profile.
checks-in-profile = 在描述文件中
# A device that is not.
checks-not-in-profile = 不在描述文件中

checks-drop-to-check = 松开以检查 { $name }
checks-reading = 正在读取每个文件：{ $percent }%
checks-checked = { $ago }检查过
checks-details-of = 详细信息：{ $title }
checks-rests-on = 来源：{ $source }。
checks-testers-may-see = 测试者可能看到：{ LIST($seen, quoted: 1, commas: 1) }。
checks-belongs-to = 已记为 { $name }
checks-named-devices = { COUNT($count) } 台测试者的设备
checks-line-and-column = 第 { $line } 行，第 { $column } 列
checks-manifest-of = “{ $title }”的清单
checks-manifest = 清单
checks-links-found = { $count ->
        [0] 没有安装链接
       *[other] { COUNT($count) } 个安装链接
    }
checks-lies-at = { $url } 处{ $what ->
        [page] 是一个网页
        [manifest] 是一个清单
        [package] 是一个安装包
       *[other] 没有网页或清单
    }{ $hops ->
        [0] {""}
       *[other] ，经过 { COUNT($hops) } 次重定向
    }（状态 { $status }）
