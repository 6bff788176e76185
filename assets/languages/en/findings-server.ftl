# What is said of a server when Airlift plays the phone. The name of a message is the code of its rule. Its value is the step while it is
# tried and when a phone gets past it; `.title` is what is said when it does not. What was found and what to do stand in
# `says-self-test.ftl` and `says-certificate.ftl`.

# Reaching it
manifest-url = The link leads to an address that iOS takes
    .title = The manifest’s address is not whole, not https, or has a query
name-resolves = The name leads to an address
    .title = The server’s name leads to no address
address-for-phones = Phones can use the address
    .title = Phones cannot use the address
connect-set-up = The set-up address answers
    .title = The set-up address does not answer
connect = The secure address answers
    .title = The secure address does not answer

# Setting a phone up
set-up-page = The set-up page opens in Safari
    .title = The set-up page does not open
set-up-link = The set-up page offers the profile
    .title = The set-up page offers no profile
profile-type = The profile is served as one, so that Safari offers it
    .title = The profile is served with a wrong type
profile-inline = The profile goes to Settings, not to Files
    .title = The profile goes to Files instead of Settings
profile-reads = The profile is complete
    .title = The profile is not complete
profile-authority = The profile holds this computer’s authority
    .title = The profile holds another authority
plain-refuses-tls = Safari’s attempt at HTTPS on the set-up address ends at once
    .title = HTTPS on the set-up address hangs instead of ending

# TLS and certificates
tls = The server speaks TLS
    .title = The server speaks no TLS
tls-version = TLS 1.2 or newer
    .title = The server speaks only versions of TLS older than 1.2
forward-secrecy = Keys with forward secrecy (ECDHE)
    .title = The server offers no key exchange with forward secrecy
key-proof = The server holds the certificate’s key
    .title = The server does not hold the certificate’s key
readable = Every certificate can be read
    .title = A certificate cannot be read
host-named = The address or name in links is one of its alternative names
    .title = The address or name in links is not among the certificate’s alternative names
chain-complete = The chain leads to a root that the phone trusts
    .title = The chain leads to no root that the phone trusts: self-signed, or an intermediate is missing
chain-order = The chain is in order, without others in between
    .title = The chain is out of order
signatures = Every signature is genuine
    .title = A signature in the chain is not genuine
begun = Valid already, every certificate of the chain
    .title = A certificate is not valid yet
unexpired = Not expired, every certificate of the chain
    .title = A certificate has expired
validity-length = Not valid for too long
    .title = The certificate is valid for too long
key-strength = Keys are RSA of 2048 bits, or elliptic curves of 256, or more
    .title = A key is too weak
signature-hash = Signed with SHA-2, every certificate below the root
    .title = A certificate is signed with an old hash
server-usage = Says that it is for servers (extended key usage)
    .title = The certificate is not meant for servers
leaf-key-usage = Its key may sign handshakes (key usage)
    .title = The certificate’s key may not sign handshakes
authorities = Only authorities sign certificates
    .title = Who signed is no authority
path-length = No more authorities in between than those above allow
    .title = The chain is longer than its authorities allow
name-constraints = Every name is one that the authorities may vouch for
    .title = The authorities may not vouch for the name
critical-extensions = Nothing in it that must be understood and is not
    .title = A critical extension is not known to phones
root-named = The root has a common name, so that Settings lists it
    .title = The root has no common name, so that Settings does not list it
transparency = Publicly logged, where a root of the system vouches
    .title = The certificate is not publicly logged, where it must be
trust-probe = The page notices that the phone trusts this computer
    .title = The page cannot notice that the phone trusts this computer

# The install page and the manifest
install-page = The install page opens in Safari
    .title = The install page does not open
install-link = Its button leads to the manifest
    .title = The page’s link does not lead to the manifest
manifest-status = The manifest is there, without a redirect
    .title = The manifest is not there, or answered with a redirect
manifest-type = The manifest is served as XML
    .title = The manifest is served with a wrong type
manifest-length = The manifest arrives as long as announced
    .title = The manifest comes shorter than announced, packed, or without its length
manifest-reads = The manifest is a property list
    .title = The manifest is no property list
manifest-keys = The manifest has every key that Apple requires
    .title = The manifest lacks a key that Apple requires
manifest-kinds = The manifest names things that iOS knows
    .title = The manifest names no package, or things that iOS does not know
manifest-urls = Everything in the manifest has an https address
    .title = Something in the manifest has no https address
manifest-server = The server that the manifest names answers
    .title = The server that the manifest names does not answer, or phones refuse its certificate

# Icons and package
package-head = iOS can ask about the package before it downloads
    .title = HEAD of the package is refused
package-length = The length of the package is told
    .title = The length of the package is not told
package-type = The package is served as bytes
    .title = The package is served with a wrong type
package-encoding = The package comes as it is: neither packed again nor in chunks
    .title = The package is packed again, or sent in chunks
package-ranges = Interrupted downloads can go on: parts are offered
    .title = The server offers no parts, so that interrupted downloads cannot go on
package-version = Versions of the package can be told apart
    .title = Versions of the package cannot be told apart
icon-57 = The small icon is a PNG of 57 pixels
    .title = The small icon is not there, or no PNG of 57 pixels
icon-512 = The large icon is a PNG of 512 pixels
    .title = The large icon is not there, or no PNG of 512 pixels
package-same = What is asked about is what comes
    .title = HEAD and GET of the package tell different things
package-beginning = The beginning of the package can be asked for
    .title = The beginning of the package cannot be asked for
package-end = The end of the package can be asked for
    .title = The end of the package cannot be asked for
package-stale = Parts of an older build are never joined to this one
    .title = Parts of an older build would be joined to this one
package-past-end = A part past the end is refused
    .title = A part past the end is not refused
package-zip = The package is a whole archive
    .title = The package is no whole archive: truncated, or something else
package-app = The app inside is the one that the manifest names
    .title = The app inside is another one than the manifest names
package-whole = The package downloads as it should
    .title = The package does not download whole
package-hashes = The hashes in the manifest are those of the package
    .title = The hashes in the manifest are not those of the package
