# `identity`: the authority that phones trust, and the certificate that they see.

identity-reset-means = Airlift made a new authority. Phones that were set up do not trust it: set up each one again. You can remove the old profile in Settings › General › VPN & Device Management. Builds, links and settings stay. If Airlift is running, start it again to use the new authority.
# Labels: at most 13 characters.
identity-label-authority = Authority
identity-label-valid = Valid
identity-label-vouches-for = Signs for
identity-label-phones-see = Phones see
identity-valid = { DATE($from) } to { DATE($until) }
identity-fingerprint = SHA-256 fingerprint:
# What phones see.
identity-own = certificates of this authority
identity-imported = an imported certificate, issued by { $issuer } ({ LIST($files, commas: 1) })
identity-imported-unreadable = certificates of this authority, because Airlift cannot read the imported one:
# A rule of Apple's, and what was found.
identity-rule = { SAID($title) }: { SAID($found) } ({ $source })
identity-rules-matter = Phones refuse a certificate that fails one of these rules.
