# `identity`: the authority that phones trust, and the certificate that they see.

identity-reset-means = Airlift 已创建新的证书颁发机构。已配置的手机不信任它：请重新配置每台手机。旧的描述文件可在“设置”›“通用”›“VPN与设备管理”中移除。构建版本、链接和设置会保留。如果 Airlift 正在运行，请重新启动它以使用新的证书颁发机构。
# Labels: at most 13 characters.
identity-label-authority = 颁发机构
identity-label-valid = 有效期
identity-label-vouches-for = 签名范围
identity-label-phones-see = 手机看到
identity-valid = { DATE($from) }至 { DATE($until) }
identity-fingerprint = SHA-256 指纹：
# What phones see.
identity-own = 此颁发机构的证书
identity-imported = 导入的证书，由 { $issuer } 颁发（{ LIST($files, commas: 1) }）
identity-imported-unreadable = 此颁发机构的证书，因为 Airlift 无法读取导入的证书：
# A rule of Apple's, and what was found.
identity-rule = { SAID($title) }：{ SAID($found) }（{ $source }）
identity-rules-matter = 手机会拒绝不符合其中任何一项规则的证书。
