# What Apple's rules find of a chain of certificates.

# Who somebody is
certificate-name = { $name }
certificate-nameless = a certificate without a name
certificate-phones-root = the phone’s root

# A rule that does not hold
certificate-rule-broken = { SAID($title) }: { SAID($found) }

# Reading them
certificate-damaged = Certificate { $number }: { $detail }
certificate-without-dates = Certificate { $number }: its dates make no sense
certificate-none = There is no certificate
certificates-sent = { $count ->
    [one] One certificate is sent
   *[other] { COUNT($count) } certificates are sent
}

# Names
certificate-for-host = { $host }, among { LIST($names) }
certificate-for-others = { $host } is asked for, the certificate is for { LIST($names) }
certificate-address-as-name = { $host } stands there as a name, but phones look for addresses among addresses
certificate-without-names = { $host } is asked for, and there are no alternative names; the common name is ignored

# The chain
certificate-leads-to = Leads to { SAID($who) }
certificate-leads-to-system = Leads to a root that phones have: { SAID($who) }
certificate-ends-at = Ends at { SAID($who) }, which is another root
certificate-root-unknown = { SAID($who) } is neither in the chain nor a root that every phone has: it must be installed on each phone
certificate-issuer-missing = The certificate of { SAID($who) } is missing, and phones do not fetch it
certificate-in-order = Each certificate is followed by the one that signed it
certificate-out-of-order = Not each certificate is followed by the one that signed it
certificate-in-order-with-more = In order, with { $spare ->
    [one] one certificate
   *[other] { COUNT($spare) } certificates
} behind them that phones do not need
certificate-signatures-verify = All verify
certificate-signature-refused = { SAID($who) } was not signed by the certificate that it names as its issuer
certificate-signature-unchecked = That of { SAID($who) } is of a kind that Airlift cannot check; the others verify

# Validity
certificate-since = Since { DATE($day) }
certificate-not-begun = { SAID($who) } is valid from { DATE($day) } on
certificate-has-expired = { SAID($who) } expired on { DATE($day) }
certificate-first-to-expire = { SAID($who) } is the first to expire, on { DATE($day) }
certificate-valid-at-most = Valid for at most { $days } days
certificate-valid-for = { $days } days, from { DATE($from) } to { DATE($to) }

# Keys and signatures
certificate-key-of = The key of { SAID($who) } is { SAID($key) }
certificate-server-key = The server’s is { SAID($key) }
certificate-key-rsa = RSA of { $bits } bits
certificate-key-curve = an elliptic curve of { $bits } bits
certificate-key-damaged = damaged RSA
certificate-key-unknown-curve = of a curve that iOS does not know
certificate-key-unknown = of a kind that iOS does not know
certificate-signed-with = { SAID($who) } is signed with { $hash }
certificate-server-signed-with = The server’s with { $hash }

# What they are for
certificate-for-unsaid = It does not say what it is for
certificate-for-servers = For servers
certificate-for-anything = For anything
certificate-for-something-else = For something else than servers
certificate-key-may-sign = It may
certificate-key-may-not-sign = Its key usage lacks digital signatures
certificate-no-authority = { SAID($who) } is no authority by its basic constraints
certificate-no-signer = { SAID($who) } may not sign certificates by its key usage
certificate-all-authorities = They all are
certificate-path-too-long = { SAID($who) } allows { $limit } authorities below it, there are { $found }
certificate-none-between = None in between
certificate-between = { $count ->
    [one] One in between
   *[other] { COUNT($count) } in between
}
certificate-may-not-vouch = { SAID($who) } may not vouch for { $name }
certificate-any-vouched = They may vouch for any
certificate-all-vouched = All are
certificate-extension-unknown = { SAID($who) } has the critical extension { $extension }
certificate-extensions-known = All critical extensions are known

# The root, and public logs
certificate-root-nameless = It has none
certificate-root-of-system = The phone has it already
certificate-root-elsewhere = The root is not known here
certificate-logs-not-asked = Not asked for: a person vouches
certificate-logged = It carries the logs’ timestamps
certificate-not-logged = It carries no log’s timestamp
