# The dialog about the certificate.

# Opens the dialog.
certificate-open = 证书…
# Its title.
certificate-title = 证书
# While there is no certificate.
certificate-none-yet = 这台电脑连接网络后，Airlift 会立即制作证书。
# Where it comes from.
certificate-own = 由这台电脑上的 Airlift 制作和更新
# While files are read.
certificate-reading = 正在读取证书…
# Button that opens the file dialog.
certificate-import = 导入…
# Title of that dialog.
certificate-import-title = 选取证书链
# Its filter.
certificate-filter = 证书
# Button that opens the file dialog for a key.
certificate-choose-key = 选取其私钥…
# Title of that dialog.
certificate-key-title = 选取证书的私钥
# Its filter.
certificate-key-filter = 私钥
# Button that imports with the password that was typed.
certificate-import-now = 导入
# Name of the password field.
certificate-password = 密码
# Button that goes back to the authority.
certificate-use-own = 使用 Airlift 的证书
# Button that signs a new leaf.
certificate-renew = 更新证书
# Button that copies the fingerprint.
certificate-copy = 拷贝 SHA-256 指纹
# Title above the names of a certificate.
certificate-name-in-links = 链接中的名称
# Name of the field for a name below a wildcard.
certificate-name-below = 这台电脑的名称
# Button that takes that name.
certificate-use-name = 使用名称

certificate-accepted = 信任其颁发者的手机会接受此证书
certificate-refused-by-phones = 手机会拒绝此证书
certificate-brought = 从 { LIST($files) } 导入，更新后会重新载入
certificate-issuer = 颁发者：{ SAID($issuer) }
certificate-for = 适用于 { LIST($names, commas: 1) }
certificate-expired-on = 已于 { DATE($day) }过期
certificate-valid-until = 有效期至 { DATE($day) }，{ $left ->
        [0] 剩余不到 1 天
       *[other] 剩余 { COUNT($left) } 天
    }
certificate-password-for = { $file } 受密码保护。Airlift 不会保留密码。
certificate-key-for = { $file } 中没有私钥。请选取私钥文件，例如 privkey.pem。
certificate-type-name = 证书适用于 { $wildcard }：请输入指向这台电脑的名称。
certificate-rules = Apple 的规则：{ $broken ->
        [0] { $all } 项全部符合
       *[other] { COUNT($broken) } 项未通过
    }
certificate-rule = { $holds ->
        [true] 已通过
       *[false] 失败
    }：{ $title }。{ $found }
