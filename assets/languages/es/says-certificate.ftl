# What Apple's rules find of a chain of certificates.

# Who somebody is
certificate-name = { $name }
certificate-nameless = un certificado sin nombre
certificate-phones-root = la raíz del teléfono

# A rule that does not hold
certificate-rule-broken = { SAID($title) }: { SAID($found) }

# Reading them
certificate-damaged = Certificado { $number }: { $detail }
certificate-none = No hay certificado
certificates-sent = { $count ->
    [one] Se envía 1 certificado
   *[other] Se envían { COUNT($count) } certificados
}

# Names
certificate-for-host = { $host }, entre { LIST($names) }
certificate-for-others = Los teléfonos preguntan por { $host }, pero el certificado es para { LIST($names) }
certificate-address-as-name = { $host } figura como nombre, pero los teléfonos necesitan que figure como dirección
certificate-without-names = Los teléfonos preguntan por { $host }, pero no hay nombres alternativos; los teléfonos ignoran el nombre común

# The chain
certificate-leads-to = Lleva a { SAID($who) }
certificate-leads-to-system = Lleva a una raíz que los teléfonos tienen: { SAID($who) }
certificate-ends-at = Termina en { SAID($who) }, que es otra raíz
certificate-root-unknown = { SAID($who) } no está en la cadena, y no todos los teléfonos tienen esa raíz: instálala en cada teléfono
certificate-issuer-missing = Falta el certificado de { SAID($who) }, y los teléfonos no lo descargan
certificate-in-order = A cada certificado le sigue el que lo firmó
certificate-out-of-order = No a todos los certificados les sigue el que los firmó
certificate-in-order-with-more = En orden, y después { $spare ->
    [one] 1 certificado
   *[other] { COUNT($spare) } certificados
} que los teléfonos no necesitan
certificate-signatures-verify = Todas son auténticas
certificate-signature-refused = { SAID($who) } no lleva la firma del certificado que nombra como emisor
certificate-signature-unchecked = Airlift no puede comprobar el tipo de firma de { SAID($who) }; las demás son auténticas

# Validity
certificate-since = Desde el { DATE($day) }
certificate-not-begun = { SAID($who) } solo vale desde el { DATE($day) }
certificate-has-expired = { SAID($who) } caducó el { DATE($day) }
certificate-first-to-expire = { SAID($who) } caduca antes, el { DATE($day) }
certificate-valid-at-most = Válido durante { $days } días como máximo
certificate-valid-for = { $days } días, del { DATE($from) } al { DATE($to) }

# Keys and signatures
certificate-key-of = La clave de { SAID($who) } es { SAID($key) }
certificate-server-key = La clave del servidor es { SAID($key) }
certificate-key-rsa = RSA de { $bits } bits
certificate-key-curve = una curva elíptica de { $bits } bits
certificate-key-damaged = RSA, pero está dañada
certificate-key-unknown-curve = de una curva que iOS no admite
certificate-key-unknown = de un tipo que iOS no admite
certificate-signed-with = La firma de { SAID($who) } usa { $hash }
certificate-server-signed-with = La firma del servidor usa { $hash }

# What they are for
certificate-for-unsaid = No dice para qué es
certificate-for-servers = Para servidores
certificate-for-anything = Para todo
certificate-for-something-else = Solo para otros usos
certificate-key-may-sign = Puede
certificate-key-may-not-sign = Su uso de clave no incluye firmas digitales
certificate-no-authority = { SAID($who) } no es una autoridad (basic constraints)
certificate-no-signer = { SAID($who) } no puede firmar certificados (key usage)
certificate-all-authorities = Todas son autoridades
certificate-path-too-long = { SAID($who) } permite { $limit } autoridades por debajo; hay { $found }
certificate-none-between = Ninguna en medio
certificate-between = { $count ->
    [one] 1 en medio
   *[other] { COUNT($count) } en medio
}
certificate-may-not-vouch = { SAID($who) } no puede firmar para { $name }
certificate-any-vouched = Pueden firmar para cualquier nombre
certificate-all-vouched = Pueden firmar para todos sus nombres
certificate-extension-unknown = { SAID($who) } tiene la extensión crítica { $extension }
certificate-extensions-known = Se conocen todas las extensiones críticas

# The root, and public logs
certificate-root-nameless = No tiene nombre común
certificate-root-of-system = El teléfono ya la tiene
certificate-root-elsewhere = Airlift no conoce la raíz
certificate-logs-not-asked = No hace falta, porque la raíz se instala a mano
certificate-logged = Tiene las marcas de tiempo de los registros
certificate-not-logged = No tiene marcas de tiempo de ningún registro
