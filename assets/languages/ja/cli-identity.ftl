# `identity`: the authority that phones trust, and the certificate that they see.

identity-reset-means = 新しい認証局を作成しました。セットアップ済みの端末は信頼しないため、1台ずつセットアップし直してください。古いプロファイルは「設定」›「一般」›「VPNとデバイス管理」で削除できます。ビルド、リンク、設定は残ります。Airliftが動作中の場合、新しい認証局を使うには起動し直してください。
# Labels: at most 13 characters.
identity-label-authority = 認証局
identity-label-valid = 有効期間
identity-label-vouches-for = 署名の対象
identity-label-phones-see = 端末への提示
identity-valid = { DATE($from) }〜{ DATE($until) }
identity-fingerprint = SHA-256フィンガープリント：
# What phones see.
identity-own = この認証局の証明書
identity-imported = 読み込んだ証明書、発行者は{ $issuer }（{ LIST($files, commas: 1) }）
identity-imported-unreadable = 読み込んだ証明書を読み取れないため、この認証局の証明書：
# A rule of Apple's, and what was found.
identity-rule = { SAID($title) }：{ SAID($found) }（{ $source }）
identity-rules-matter = 端末は、これらのルールを1つでも満たさない証明書を拒否します。
