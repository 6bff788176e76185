# What Apple's rules find of a chain of certificates.

# Who somebody is
certificate-name = { $name }
certificate-nameless = Zertifikat ohne Namen
certificate-phones-root = Root-Zertifikat des Geräts

# A rule that does not hold
certificate-rule-broken = { SAID($title) }: { SAID($found) }

# Reading them
certificate-damaged = Zertifikat { $number }: { $detail }
certificate-none = Es gibt kein Zertifikat
certificates-sent = { $count ->
    [one] Ein Zertifikat wird gesendet
   *[other] { COUNT($count) } Zertifikate werden gesendet
}

# Names
certificate-for-host = { $host }, unter { LIST($names) }
certificate-for-others = Geräte fragen nach { $host }, aber das Zertifikat ist für { LIST($names) }
certificate-address-as-name = { $host } steht als Name darin, aber Geräte brauchen es als Adresse
certificate-without-names = Geräte fragen nach { $host }, aber es gibt keine alternativen Namen; den allgemeinen Namen (CN) ignorieren sie

# The chain
certificate-leads-to = Führt zu: { SAID($who) }
certificate-leads-to-system = Führt zu einem Root-Zertifikat, das Geräte haben: { SAID($who) }
certificate-ends-at = Endet bei einem anderen Root-Zertifikat: { SAID($who) }
certificate-root-unknown = { SAID($who) }: nicht in der Kette, und nicht jedes Gerät hat dieses Root-Zertifikat; installiere es auf jedem Gerät
certificate-issuer-missing = Dieses Zertifikat fehlt, und Geräte laden es nicht nach: { SAID($who) }
certificate-in-order = Auf jedes Zertifikat folgt das, welches es signiert hat
certificate-out-of-order = Nicht auf jedes Zertifikat folgt das, welches es signiert hat
certificate-in-order-with-more = Geordnet, danach { $spare ->
    [one] ein Zertifikat, das
   *[other] { COUNT($spare) } Zertifikate, die
} Geräte nicht brauchen
certificate-signatures-verify = Alle sind echt
certificate-signature-refused = { SAID($who) }: nicht von dem Zertifikat signiert, das als Aussteller genannt ist
certificate-signature-unchecked = { SAID($who) }: Diese Art von Signatur kann Airlift nicht prüfen; die anderen sind echt

# Validity
certificate-since = Seit { DATE($day) }
certificate-not-begun = { SAID($who) }: erst ab { DATE($day) } gültig
certificate-has-expired = { SAID($who) }: am { DATE($day) } abgelaufen
certificate-first-to-expire = Läuft zuerst ab, am { DATE($day) }: { SAID($who) }
certificate-valid-at-most = Gültig für höchstens { $days } Tage
certificate-valid-for = { $days } Tage, von { DATE($from) } bis { DATE($to) }

# Keys and signatures
certificate-key-of = Schlüssel von { SAID($who) }: { SAID($key) }
certificate-server-key = Schlüssel des Servers: { SAID($key) }
certificate-key-rsa = RSA mit { $bits } Bit
certificate-key-curve = elliptische Kurve mit { $bits } Bit
certificate-key-damaged = beschädigtes RSA
certificate-key-unknown-curve = Kurve, die iOS nicht unterstützt
certificate-key-unknown = Art, die iOS nicht unterstützt
certificate-signed-with = { SAID($who) }: mit { $hash } signiert
certificate-server-signed-with = Das des Servers ist mit { $hash } signiert

# What they are for
certificate-for-unsaid = Es sagt nicht, wofür es ist
certificate-for-servers = Für Server
certificate-for-anything = Für alles
certificate-for-something-else = Nur für andere Zwecke
certificate-key-may-sign = Er darf es
certificate-key-may-not-sign = Die Verwendung des Schlüssels (Key Usage) umfasst keine digitalen Signaturen
certificate-no-authority = { SAID($who) }: keine Zertifizierungsstelle (Basic Constraints)
certificate-no-signer = { SAID($who) }: darf keine Zertifikate signieren (Key Usage)
certificate-all-authorities = Alle sind Zertifizierungsstellen
certificate-path-too-long = { SAID($who) }: erlaubt { $limit } Zertifizierungsstellen darunter, es sind { $found }
certificate-none-between = Keine dazwischen
certificate-between = { $count ->
    [one] Eine dazwischen
   *[other] { COUNT($count) } dazwischen
}
certificate-may-not-vouch = { SAID($who) }: darf nicht für { $name } signieren
certificate-any-vouched = Sie dürfen für jeden Namen signieren
certificate-all-vouched = Sie dürfen für alle Namen darin signieren
certificate-extension-unknown = { SAID($who) }: hat die kritische Erweiterung { $extension }
certificate-extensions-known = Alle kritischen Erweiterungen sind bekannt

# The root, and public logs
certificate-root-nameless = Es hat keinen allgemeinen Namen (CN)
certificate-root-of-system = Das Gerät hat es schon
certificate-root-elsewhere = Airlift kennt das Root-Zertifikat nicht
certificate-logs-not-asked = Nicht nötig, da das Root-Zertifikat von Hand installiert wird
certificate-logged = Die Zeitstempel der Protokolle sind da
certificate-not-logged = Zeitstempel der Protokolle fehlen
