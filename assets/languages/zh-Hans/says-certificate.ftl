# What Apple's rules find of a chain of certificates.

# Who somebody is
certificate-name = { $name }
certificate-nameless = 没有名称的证书
certificate-phones-root = 手机的根证书

# A rule that does not hold
certificate-rule-broken = { SAID($title) }：{ SAID($found) }

# Reading them
certificate-damaged = 证书 { $number }：{ $detail }
certificate-none = 没有证书
certificates-sent = 发送了 { COUNT($count) } 个证书

# Names
certificate-for-host = { $host }，包含在 { LIST($names) } 中
certificate-for-others = 手机请求 { $host }，但证书适用于 { LIST($names) }
certificate-address-as-name = { $host } 被列为名称，但手机要求将其列为地址
certificate-without-names = 手机请求 { $host }，但没有备用名称；手机会忽略常用名称

# The chain
certificate-leads-to = 通向 { SAID($who) }
certificate-leads-to-system = 通向手机自带的根证书：{ SAID($who) }
certificate-ends-at = 止于 { SAID($who) }，它是另一个根证书
certificate-root-unknown = { SAID($who) } 不在证书链中，也不是每台手机都有此根证书：请在每台手机上安装
certificate-issuer-missing = 缺少 { SAID($who) } 的证书，手机不会下载它
certificate-in-order = 每个证书之后都是为其签名的证书
certificate-out-of-order = 并非每个证书之后都是为其签名的证书
certificate-in-order-with-more = 顺序正确，之后还有手机不需要的 { COUNT($spare) } 个证书
certificate-signatures-verify = 全部真实有效
certificate-signature-refused = { SAID($who) } 不是由其注明的颁发者证书签名的
certificate-signature-unchecked = Airlift 无法检查 { SAID($who) } 的签名类型；其他签名真实有效

# Validity
certificate-since = 自 { DATE($day) }起
certificate-not-begun = { SAID($who) } 自 { DATE($day) }起才有效
certificate-has-expired = { SAID($who) } 已于 { DATE($day) }过期
certificate-first-to-expire = { SAID($who) } 最先过期，日期为 { DATE($day) }
certificate-valid-at-most = 有效期最长 { $days } 天
certificate-valid-for = { $days } 天，从 { DATE($from) }到 { DATE($to) }

# Keys and signatures
certificate-key-of = { SAID($who) } 的密钥：{ SAID($key) }
certificate-server-key = 服务器的密钥：{ SAID($key) }
certificate-key-rsa = { $bits } 位 RSA
certificate-key-curve = { $bits } 位椭圆曲线
certificate-key-damaged = 已损坏的 RSA
certificate-key-unknown-curve = 所用曲线不受 iOS 支持
certificate-key-unknown = 类型不受 iOS 支持
certificate-signed-with = { SAID($who) } 使用 { $hash } 签名
certificate-server-signed-with = 服务器的证书使用 { $hash } 签名

# What they are for
certificate-for-unsaid = 未说明用途
certificate-for-servers = 用于服务器
certificate-for-anything = 可用于任何用途
certificate-for-something-else = 仅用于其他用途
certificate-key-may-sign = 可以
certificate-key-may-not-sign = 其密钥用法不包含数字签名
certificate-no-authority = { SAID($who) } 不是证书颁发机构（基本约束）
certificate-no-signer = { SAID($who) } 不可以为证书签名（密钥用法）
certificate-all-authorities = 全部是证书颁发机构
certificate-path-too-long = { SAID($who) } 允许其下有 { $limit } 个颁发机构，实际有 { $found } 个
certificate-none-between = 中间没有证书
certificate-between = 中间有 { COUNT($count) } 个证书
certificate-may-not-vouch = { SAID($who) } 不可以为 { $name } 签名
certificate-any-vouched = 可以为任何名称签名
certificate-all-vouched = 可以为其所有名称签名
certificate-extension-unknown = { SAID($who) } 有关键扩展 { $extension }
certificate-extensions-known = 所有关键扩展都已知

# The root, and public logs
certificate-root-nameless = 没有常用名称
certificate-root-of-system = 手机已自带
certificate-root-elsewhere = Airlift 不认识此根证书
certificate-logs-not-asked = 不需要，因为根证书是手动安装的
certificate-logged = 有日志的时间戳
certificate-not-logged = 没有日志的时间戳
