# `identity`: the authority that phones trust, and the certificate that they see.

identity-reset-means = A new authority was made. Phones that were set up do not trust it: each must be set up again, and the old profile can be removed in Settings › General › VPN & Device Management. Builds, links and settings stay. An Airlift that is running uses the new authority when it is started again.
# Labels: at most 13 characters.
identity-label-authority = Authority
identity-label-valid = Valid
identity-label-vouches-for = Vouches for
identity-label-phones-see = Phones see
identity-valid = { DATE($from) } to { DATE($until) }
identity-fingerprint = SHA-256 fingerprint:
# What phones see.
identity-own = certificates of this authority
identity-imported = a certificate by { $issuer } that was imported ({ LIST($files, commas: 1) })
identity-imported-unreadable = certificates of this authority, because the one that was imported cannot be read:
# A rule of Apple's, and what was found.
identity-rule = { SAID($title) }: { SAID($found) } ({ $source })
identity-rules-matter = Phones refuse a certificate that breaks one of these rules.
