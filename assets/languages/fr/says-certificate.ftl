# What Apple's rules find of a chain of certificates.

# Who somebody is
certificate-name = { $name }
certificate-nameless = un certificat sans nom
certificate-phones-root = la racine du téléphone

# A rule that does not hold
certificate-rule-broken = { SAID($title) } : { SAID($found) }

# Reading them
certificate-damaged = Certificat { $number } : { $detail }
certificate-none = Il n’y a pas de certificat
certificates-sent = { $count ->
    [one] { COUNT($count) } certificat envoyé
   *[other] { COUNT($count) } certificats envoyés
}

# Names
certificate-for-host = { $host }, parmi { LIST($names) }
certificate-for-others = Les téléphones demandent { $host }, mais le certificat est pour { LIST($names) }
certificate-address-as-name = { $host } figure comme nom, mais les téléphones veulent une adresse
certificate-without-names = Les téléphones demandent { $host }, mais il n’y a pas de noms alternatifs ; ils ignorent le nom commun

# The chain
certificate-leads-to = Mène à { SAID($who) }
certificate-leads-to-system = Mène à une racine que les téléphones ont : { SAID($who) }
certificate-ends-at = Se termine à { SAID($who) }, une autre racine
certificate-root-unknown = { SAID($who) } n’est pas dans la chaîne, et tous les téléphones ne l’ont pas comme racine : installez-le sur chaque téléphone
certificate-issuer-missing = Le certificat de l’émetteur manque, et les téléphones ne le téléchargent pas : { SAID($who) }
certificate-in-order = Chaque certificat est suivi de celui qui l’a signé
certificate-out-of-order = Certains certificats ne sont pas suivis de celui qui les a signés
certificate-in-order-with-more = En ordre, suivis de { $spare ->
    [one] { COUNT($spare) } certificat
   *[other] { COUNT($spare) } certificats
} dont les téléphones n’ont pas besoin
certificate-signatures-verify = Toutes sont authentiques
certificate-signature-refused = { SAID($who) } n’a pas été signé par le certificat nommé comme émetteur
certificate-signature-unchecked = { SAID($who) } : type de signature qu’Airlift ne peut pas vérifier ; les autres sont authentiques

# Validity
certificate-since = Depuis le { DATE($day) }
certificate-not-begun = { SAID($who) } n’est valable qu’à partir du { DATE($day) }
certificate-has-expired = { SAID($who) } a expiré le { DATE($day) }
certificate-first-to-expire = { SAID($who) } expire en premier, le { DATE($day) }
certificate-valid-at-most = Valable { $days } jours au plus
certificate-valid-for = { $days } jours, du { DATE($from) } au { DATE($to) }

# Keys and signatures
certificate-key-of = Clé ({ SAID($who) }) : { SAID($key) }
certificate-server-key = Clé du serveur : { SAID($key) }
certificate-key-rsa = RSA de { $bits } bits
certificate-key-curve = courbe elliptique de { $bits } bits
certificate-key-damaged = RSA endommagé
certificate-key-unknown-curve = sur une courbe qu’iOS ne prend pas en charge
certificate-key-unknown = d’un type qu’iOS ne prend pas en charge
certificate-signed-with = { SAID($who) } : signature avec { $hash }
certificate-server-signed-with = Celui du serveur est signé avec { $hash }

# What they are for
certificate-for-unsaid = Il ne dit pas à quoi il sert
certificate-for-servers = Pour les serveurs
certificate-for-anything = Pour tout
certificate-for-something-else = Seulement pour d’autres usages
certificate-key-may-sign = Elle le peut
certificate-key-may-not-sign = Son usage (key usage) n’inclut pas les signatures numériques
certificate-no-authority = { SAID($who) } n’est pas une autorité (basic constraints)
certificate-no-signer = { SAID($who) } ne peut pas signer de certificats (key usage)
certificate-all-authorities = Toutes sont des autorités
certificate-path-too-long = { SAID($who) } permet { $limit } autorités en dessous ; il y en a { $found }
certificate-none-between = Aucune entre les deux
certificate-between = { $count ->
    [one] { COUNT($count) } entre les deux
   *[other] { COUNT($count) } entre les deux
}
certificate-may-not-vouch = { SAID($who) } ne peut pas signer pour { $name }
certificate-any-vouched = Elles peuvent signer pour tout nom
certificate-all-vouched = Elles peuvent signer pour tous ses noms
certificate-extension-unknown = { SAID($who) } a l’extension critique { $extension }
certificate-extensions-known = Toutes les extensions critiques sont connues

# The root, and public logs
certificate-root-nameless = Elle n’a pas de nom commun
certificate-root-of-system = Le téléphone l’a déjà
certificate-root-elsewhere = Airlift ne connaît pas la racine
certificate-logs-not-asked = Pas exigé, car la racine est installée à la main
certificate-logged = Il a les horodatages des journaux
certificate-not-logged = Il n’a pas d’horodatage des journaux
