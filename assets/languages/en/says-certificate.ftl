# What Apple's rules find of a chain of certificates.

# Who somebody is
certificate-name = { $name }
certificate-nameless = a certificate without a name
certificate-phones-root = the phone’s root

# A rule that does not hold
certificate-rule-broken = { SAID($title) }: { SAID($found) }

# Reading them
certificate-damaged = Certificate { $number }: { $detail }
certificate-none = There is no certificate
certificates-sent = { $count ->
    [one] One certificate is sent
   *[other] { COUNT($count) } certificates are sent
}

# Names
certificate-for-host = { $host }, among { LIST($names) }
certificate-for-others = Phones ask for { $host }, but the certificate is for { LIST($names) }
certificate-address-as-name = { $host } is listed as a name, but phones need it listed as an address
certificate-without-names = Phones ask for { $host }, but there are no alternative names; phones ignore the common name

# The chain
certificate-leads-to = Leads to { SAID($who) }
certificate-leads-to-system = Leads to a root that phones have: { SAID($who) }
certificate-ends-at = Ends at { SAID($who) }, which is another root
certificate-root-unknown = { SAID($who) } is not in the chain, and not every phone has it as a root: install it on each phone
certificate-issuer-missing = The certificate of { SAID($who) } is missing, and phones do not download it
certificate-in-order = Each certificate is followed by the one that signed it
certificate-out-of-order = Not every certificate is followed by the one that signed it
certificate-in-order-with-more = In order, followed by { $spare ->
    [one] one certificate
   *[other] { COUNT($spare) } certificates
} that phones do not need
certificate-signatures-verify = All are genuine
certificate-signature-refused = { SAID($who) } was not signed by the certificate that it names as its issuer
certificate-signature-unchecked = Airlift cannot check the kind of signature of { SAID($who) }; the others are genuine

# Validity
certificate-since = Since { DATE($day) }
certificate-not-begun = { SAID($who) } is valid only from { DATE($day) }
certificate-has-expired = { SAID($who) } expired on { DATE($day) }
certificate-first-to-expire = { SAID($who) } expires first, on { DATE($day) }
certificate-valid-at-most = Valid for at most { $days } days
certificate-valid-for = { $days } days, from { DATE($from) } to { DATE($to) }

# Keys and signatures
certificate-key-of = The key of { SAID($who) } is { SAID($key) }
certificate-server-key = The server’s key is { SAID($key) }
certificate-key-rsa = RSA of { $bits } bits
certificate-key-curve = an elliptic curve of { $bits } bits
certificate-key-damaged = damaged RSA
certificate-key-unknown-curve = on a curve that iOS does not support
certificate-key-unknown = of a kind that iOS does not support
certificate-signed-with = { SAID($who) } is signed with { $hash }
certificate-server-signed-with = The server’s is signed with { $hash }

# What they are for
certificate-for-unsaid = It does not say what it is for
certificate-for-servers = For servers
certificate-for-anything = For anything
certificate-for-something-else = Only for other uses
certificate-key-may-sign = It may
certificate-key-may-not-sign = Its key usage does not include digital signatures
certificate-no-authority = { SAID($who) } is not an authority (basic constraints)
certificate-no-signer = { SAID($who) } may not sign certificates (key usage)
certificate-all-authorities = All are authorities
certificate-path-too-long = { SAID($who) } allows { $limit } authorities below it; there are { $found }
certificate-none-between = None in between
certificate-between = { $count ->
    [one] One in between
   *[other] { COUNT($count) } in between
}
certificate-may-not-vouch = { SAID($who) } may not sign for { $name }
certificate-any-vouched = They may sign for any name
certificate-all-vouched = They may sign for all of its names
certificate-extension-unknown = { SAID($who) } has the critical extension { $extension }
certificate-extensions-known = All critical extensions are known

# The root, and public logs
certificate-root-nameless = It has no common name
certificate-root-of-system = The phone already has it
certificate-root-elsewhere = Airlift does not know the root
certificate-logs-not-asked = Not required, as the root is installed by hand
certificate-logged = It has the logs’ timestamps
certificate-not-logged = It has no log timestamps
