# `identity`: the authority that phones trust, and the certificate that they see.

identity-reset-means = Airlift creó una autoridad nueva. Los teléfonos ya configurados no confían en ella: configura de nuevo cada uno. Puedes eliminar el perfil antiguo en Ajustes › General › VPN y gestión de dispositivos. Las compilaciones, los enlaces y los ajustes se conservan. Si Airlift está abierto, inícialo de nuevo para usar la autoridad nueva.
# Labels: at most 13 characters.
identity-label-authority = Autoridad
identity-label-valid = Válida
identity-label-vouches-for = Firma para
identity-label-phones-see = Teléfonos ven
identity-valid = del { DATE($from) } al { DATE($until) }
identity-fingerprint = Huella digital SHA-256:
# What phones see.
identity-own = certificados de esta autoridad
identity-imported = un certificado importado, emitido por { $issuer } ({ LIST($files, commas: 1) })
identity-imported-unreadable = certificados de esta autoridad, porque Airlift no puede leer el importado:
# A rule of Apple's, and what was found.
identity-rule = { SAID($title) }: { SAID($found) } ({ $source })
identity-rules-matter = Los teléfonos rechazan un certificado que incumple una de estas reglas.
