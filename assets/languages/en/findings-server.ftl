# What is said of a server when Airlift plays the phone. The name of a message is the code of its rule. Its value is the step while it is
# tried and when a phone gets past it; `.title` is what is said when it does not. What was found and what to do stand in
# `says-self-test.ftl` and `says-certificate.ftl`.

# Reaching it
manifest-url = The link leads to an address that iOS accepts
    .title = The manifest’s address is incomplete, not https, or has a query
name-resolves = The name leads to an address
    .title = The server’s name does not lead to an address
address-for-phones = Phones can use the address
    .title = Phones cannot use the address
connect-set-up = The set-up address answers
    .title = The set-up address does not answer
connect = The secure address answers
    .title = The secure address does not answer

# Setting a phone up
set-up-page = The set-up page opens in Safari
    .title = The set-up page does not open
set-up-link = The page offers the set-up profile
    .title = The page does not offer the set-up profile
profile-type = The set-up profile has the right type, so Safari offers it
    .title = The set-up profile is served with a wrong type
profile-inline = The set-up profile goes to Settings, not to Files
    .title = The set-up profile goes to Files instead of Settings
profile-reads = The set-up profile is complete
    .title = The set-up profile is not complete
profile-authority = The set-up profile contains this computer’s authority
    .title = The set-up profile contains another authority
plain-refuses-tls = HTTPS on the set-up address does not hang
    .title = HTTPS on the set-up address hangs

# TLS and certificates
tls = The server uses TLS
    .title = The server does not use TLS
tls-version = TLS 1.2 or newer
    .title = The server only offers TLS versions older than 1.2
forward-secrecy = Keys with forward secrecy (ECDHE)
    .title = The server does not offer a key exchange with forward secrecy
key-proof = The server has the certificate’s key
    .title = The server does not have the certificate’s key
readable = Every certificate can be read
    .title = A certificate cannot be read
host-named = The certificate’s alternative names include the address or name in links
    .title = The certificate’s alternative names do not include the address or name in links
chain-complete = The chain leads to a root that the phone trusts
    .title = The chain does not lead to a root that the phone trusts: self-signed, or an intermediate is missing
chain-order = The chain is in order and has no other certificates
    .title = The chain is out of order
signatures = Every signature is genuine
    .title = A signature in the chain is not genuine
begun = Every certificate in the chain is already valid
    .title = A certificate is not valid yet
unexpired = No certificate in the chain has expired
    .title = A certificate has expired
validity-length = The certificate is not valid for too long
    .title = The certificate is valid for too long
key-strength = Keys are RSA with at least 2048 bits, or elliptic curves with at least 256
    .title = A key is too weak
signature-hash = Every certificate below the root is signed with SHA-2
    .title = A certificate is signed with an old hash
server-usage = The certificate is meant for servers (extended key usage)
    .title = The certificate is not meant for servers
leaf-key-usage = The certificate’s key may sign handshakes (key usage)
    .title = The certificate’s key may not sign handshakes
authorities = Only authorities sign certificates
    .title = A signer is not an authority
path-length = The chain is not longer than its authorities allow
    .title = The chain is longer than its authorities allow
name-constraints = The authorities may sign for its names
    .title = The authorities may not sign for the name
critical-extensions = Phones know every critical extension
    .title = Phones do not know one of the critical extensions
root-named = The root has a common name, so Settings lists it
    .title = The root has no common name, so Settings does not list it
transparency = Publicly logged, if its root is one of the system’s
    .title = The certificate is not publicly logged, but must be
trust-probe = The page notices that the phone trusts this computer
    .title = The page cannot notice that the phone trusts this computer

# The install page and the manifest
install-page = The install page opens in Safari
    .title = The install page does not open
install-link = Its button leads to the manifest
    .title = The page’s link does not lead to the manifest
manifest-status = The manifest is there, without a redirect
    .title = The manifest is missing, or the server answers with a redirect
manifest-type = The manifest is served as XML
    .title = The manifest is served with a wrong type
manifest-length = The manifest is as long as announced
    .title = The manifest is shorter than announced, compressed, or sent without its length
manifest-reads = The manifest is a property list
    .title = The manifest is not a property list
manifest-keys = The manifest has every key that Apple requires
    .title = The manifest does not have every key that Apple requires
manifest-kinds = iOS knows every kind in the manifest
    .title = The manifest does not name a package, or names kinds that iOS does not know
manifest-urls = Everything in the manifest has an https address
    .title = Something in the manifest has no https address
manifest-server = The server in the manifest answers
    .title = The server in the manifest does not answer, or phones refuse its certificate

# Icons and package
package-head = iOS can ask about the package before it downloads
    .title = The server refuses HEAD for the package
package-length = The server sends the package’s length
    .title = The server does not send the package’s length
package-type = The package is served with the right type
    .title = The package is served with a wrong type
package-encoding = The package is sent as it is: not compressed again, not in chunks
    .title = The package is compressed again, or sent in chunks
package-ranges = Stopped downloads can resume: the server offers parts
    .title = The server does not offer parts, so stopped downloads cannot resume
package-version = The server marks each version of the package
    .title = The server does not mark versions of the package
icon-57 = The small icon is a PNG of 57 pixels
    .title = The small icon is missing, or is not a PNG of 57 pixels
icon-512 = The large icon is a PNG of 512 pixels
    .title = The large icon is missing, or is not a PNG of 512 pixels
package-same = HEAD and GET agree
    .title = HEAD and GET do not agree about the package
package-beginning = Phones can request the beginning of the package
    .title = Phones cannot request the beginning of the package
package-end = Phones can request the end of the package
    .title = Phones cannot request the end of the package
package-stale = Parts of an older build are never joined to this one
    .title = Parts of an older build would be joined to this one
package-past-end = The server refuses a part past the end
    .title = The server does not refuse a part past the end
package-zip = The package is a complete archive
    .title = The package is not a complete archive: cut off, or another kind of file
package-app = The app inside is the one that the manifest names
    .title = The app inside is not the one that the manifest names
package-whole = The package downloads completely
    .title = The package does not download completely
package-hashes = The hashes in the manifest match the package
    .title = The hashes in the manifest do not match the package
