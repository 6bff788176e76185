# What is said of a server when Airlift plays the phone. The name of a message is the code of its rule. Its value is the step while it is
# tried and when a phone gets past it; `.title` is what is said when it does not. What was found and what to do stand in
# `says-self-test.ftl` and `says-certificate.ftl`.

# Reaching it
manifest-url = 链接指向 iOS 接受的地址
    .title = 清单的地址不完整、不是 https，或包含查询参数
name-resolves = 名称指向一个地址
    .title = 服务器的名称没有指向任何地址
address-for-phones = 手机可以使用该地址
    .title = 手机无法使用该地址
connect-set-up = 配置地址有应答
    .title = 配置地址没有应答
connect = 安全地址有应答
    .title = 安全地址没有应答

# Setting a phone up
set-up-page = 配置页面能在 Safari 中打开
    .title = 配置页面无法打开
set-up-link = 页面提供 Airlift 描述文件
    .title = 页面没有提供 Airlift 描述文件
profile-type = Airlift 描述文件的类型正确，Safari 会提供安装
    .title = 提供 Airlift 描述文件时使用了错误的类型
profile-inline = Airlift 描述文件进入“设置”，而不是“文件”
    .title = Airlift 描述文件进入“文件”，而不是“设置”
profile-reads = Airlift 描述文件完整
    .title = Airlift 描述文件不完整
profile-authority = Airlift 描述文件包含这台电脑的证书颁发机构
    .title = Airlift 描述文件包含另一个证书颁发机构
plain-refuses-tls = 配置地址上的 HTTPS 不会卡住
    .title = 配置地址上的 HTTPS 会卡住

# TLS and certificates
tls = 服务器使用 TLS
    .title = 服务器不使用 TLS
tls-version = TLS 1.2 或更高版本
    .title = 服务器只提供低于 1.2 的 TLS 版本
forward-secrecy = 密钥交换具有前向保密性 (ECDHE)
    .title = 服务器不提供具有前向保密性的密钥交换
key-proof = 服务器拥有证书的私钥
    .title = 服务器没有证书的私钥
readable = 所有证书都能读取
    .title = 有证书无法读取
host-named = 证书的备用名称包含链接中的地址或名称
    .title = 证书的备用名称不包含链接中的地址或名称
chain-complete = 证书链通向手机信任的根证书
    .title = 证书链没有通向手机信任的根证书：自签名，或缺少中间证书
chain-order = 证书链顺序正确，没有其他证书
    .title = 证书链顺序错误
signatures = 所有签名都真实有效
    .title = 证书链中有签名不真实
begun = 证书链中的所有证书都已生效
    .title = 有证书尚未生效
unexpired = 证书链中没有过期的证书
    .title = 有证书已过期
validity-length = 证书的有效期不过长
    .title = 证书的有效期过长
key-strength = 密钥为至少 2048 位的 RSA，或至少 256 位的椭圆曲线
    .title = 有密钥强度不足
signature-hash = 根证书以下的所有证书都使用 SHA-2 签名
    .title = 有证书使用旧的哈希算法签名
server-usage = 证书用于服务器（扩展密钥用法）
    .title = 证书不用于服务器
leaf-key-usage = 证书的密钥可以为握手签名（密钥用法）
    .title = 证书的密钥不可以为握手签名
authorities = 只有证书颁发机构为证书签名
    .title = 有签名者不是证书颁发机构
path-length = 证书链不超过其颁发机构允许的长度
    .title = 证书链超过其颁发机构允许的长度
name-constraints = 证书颁发机构可以为其名称签名
    .title = 证书颁发机构不可以为该名称签名
critical-extensions = 手机认识所有关键扩展
    .title = 手机不认识其中一个关键扩展
root-named = 根证书有常用名称，因此“设置”会列出它
    .title = 根证书没有常用名称，因此“设置”不会列出它
transparency = 如果其根证书是系统自带的，则已公开记录
    .title = 证书必须公开记录，但没有
trust-probe = 页面能发现手机信任这台电脑
    .title = 页面无法发现手机信任这台电脑

# The install page and the manifest
install-page = 安装页面能在 Safari 中打开
    .title = 安装页面无法打开
install-link = 其按钮指向清单
    .title = 页面的链接没有指向清单
manifest-status = 清单存在，没有重定向
    .title = 清单缺失，或服务器以重定向应答
manifest-type = 以 XML 提供清单
    .title = 提供清单时使用了错误的类型
manifest-length = 清单的长度与声明的一致
    .title = 清单比声明的短、经过压缩，或发送时没有长度
manifest-reads = 清单是属性列表
    .title = 清单不是属性列表
manifest-keys = 清单包含 Apple 要求的所有键
    .title = 清单没有包含 Apple 要求的所有键
manifest-kinds = iOS 认识清单中的所有 kind
    .title = 清单没有指明安装包，或包含 iOS 不认识的 kind
manifest-urls = 清单中的所有内容都有 https 地址
    .title = 清单中有内容没有 https 地址
manifest-server = 清单中的服务器有应答
    .title = 清单中的服务器没有应答，或手机拒绝其证书

# Icons and package
package-head = iOS 可以在下载前查询安装包
    .title = 服务器拒绝对安装包的 HEAD 请求
package-length = 服务器发送安装包的长度
    .title = 服务器没有发送安装包的长度
package-type = 提供安装包时使用了正确的类型
    .title = 提供安装包时使用了错误的类型
package-encoding = 安装包原样发送：未再次压缩，未分块
    .title = 安装包被再次压缩，或分块发送
package-ranges = 中断的下载可以继续：服务器可以只提供部分内容
    .title = 服务器不能只提供部分内容，因此中断的下载无法继续
package-version = 服务器会标记安装包的每个版本
    .title = 服务器没有标记安装包的版本
icon-57 = 小图标是 57 像素的 PNG
    .title = 小图标缺失，或不是 57 像素的 PNG
icon-512 = 大图标是 512 像素的 PNG
    .title = 大图标缺失，或不是 512 像素的 PNG
package-same = HEAD 与 GET 一致
    .title = HEAD 与 GET 对安装包的应答不一致
package-beginning = 手机可以请求安装包的开头
    .title = 手机无法请求安装包的开头
package-end = 手机可以请求安装包的结尾
    .title = 手机无法请求安装包的结尾
package-stale = 旧构建版本的部分不会与此版本拼接
    .title = 旧构建版本的部分会与此版本拼接
package-past-end = 服务器拒绝超出结尾的部分
    .title = 服务器没有拒绝超出结尾的部分
package-zip = 安装包是完整的归档
    .title = 安装包不是完整的归档：被截断，或是其他类型的文件
package-app = 内含的 App 就是清单所指明的 App
    .title = 内含的 App 不是清单所指明的 App
package-whole = 安装包可以完整下载
    .title = 安装包无法完整下载
package-hashes = 清单中的哈希与安装包一致
    .title = 清单中的哈希与安装包不一致
