# `identity`: the authority that phones trust, and the certificate that they see.

identity-reset-means = Airlift a créé une nouvelle autorité. Les téléphones déjà configurés ne lui font pas confiance : configurez-les tous à nouveau. Vous pouvez retirer l’ancien profil dans Réglages › Général › VPN et gestion de l’appareil. Builds, liens et réglages restent. Si Airlift tourne, relancez-le pour utiliser la nouvelle autorité.
# Labels: at most 13 characters.
identity-label-authority = Autorité
identity-label-valid = Valable
identity-label-vouches-for = Signe pour
identity-label-phones-see = En service
identity-valid = du { DATE($from) } au { DATE($until) }
identity-fingerprint = Empreinte SHA-256 :
# What phones see.
identity-own = certificats de cette autorité
identity-imported = un certificat importé, émis par { $issuer } ({ LIST($files, commas: 1) })
identity-imported-unreadable = certificats de cette autorité, car Airlift ne peut pas lire celui qui est importé :
# A rule of Apple's, and what was found.
identity-rule = { SAID($title) } : { SAID($found) } ({ $source })
identity-rules-matter = Les téléphones refusent un certificat qui ne respecte pas l’une de ces règles.
