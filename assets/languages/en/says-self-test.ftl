# What Airlift finds of a server when it plays the phone, and what to do about it.

# Any step
self-test-not-tried = Not tried
self-test-slow = { SAID($found) }, but it took { $seconds } s
self-test-look-at-network = Check the network between the phone and the server, and what else the server is doing.
self-test-by-source = { SAID($found) } ({ $source })
self-test-text = { $text }
self-test-looking = What is at the address
self-test-by-method = { $method }: { SAID($found) }
self-test-serve-as = Serve it as { $type }.
self-test-into-path = Put everything into the path.
self-test-serve-as-it-is = Serve it as it is.

# The whole way
self-test-group-reach = Reach
self-test-group-set-up = Set-up
self-test-group-certificate = Certificate
self-test-group-manifest = Manifest
self-test-group-package = Package
self-test-all-passed = All { COUNT($total) } checks passed
self-test-may-trouble = { COUNT($risky) } of { COUNT($total) } may fail on a phone
self-test-stops = { COUNT($failed) } of { COUNT($total) } failed: a phone stops at “{ SAID($step) }”

# The network
self-test-no-address = The name does not lead to an address: { $detail }
self-test-name-without-address = The name does not lead to an address
self-test-use-an-address = Use an address instead of the name, or add the name to the network’s DNS.
self-test-led-inside = An outside server leads to this computer or its own network segment; a phone could not reach that address
self-test-refused = Nothing answers at this address and port
self-test-check-port = Check the port, and that the server is running.
self-test-unreachable = The network cannot reach it: { $detail }
self-test-local-network = macOS blocks Airlift on this network
self-test-allow-local-network = Turn on Airlift in System Settings > Privacy & Security > Local Network, then start it again. A terminal has its own switch there.
self-test-same-network = Check that the computer and the phone are on the same network, and that no firewall blocks the port.
self-test-late = No complete answer within { $seconds } s
self-test-old-tls = The server only offers TLS versions older than 1.2
self-test-switch-tls-on = Turn on TLS 1.2 or 1.3 in the server’s settings.
self-test-no-shared-cipher = The server and iPhones have no common cipher with forward secrecy
self-test-allow-ecdhe = Allow ECDHE ciphers in the server’s settings.
self-test-alert = The server stopped the handshake: { $alert }
self-test-look-at-log = Check the server’s log for this moment.
self-test-not-tls = The answer is not TLS
self-test-use-https-port = Use the server’s HTTPS port, or turn on HTTPS.
self-test-handshake-failed = The handshake failed: { $detail }
self-test-closed = The connection closed before the answer was complete
self-test-malformed = Airlift cannot read the answer: { $detail }
self-test-too-long = The answer is larger than { SIZE($limit) }, more than any phone needs
self-test-right-file = Check that the address leads to the right file.
self-test-too-slow = Less than { SIZE($slowest) } arrived per second

# What is wrong with an address, as the end of a sentence
self-test-place-none = is missing
self-test-place-unencoded = contains characters that must be percent-encoded
self-test-place-unreadable = cannot be read: { $detail }
self-test-place-scheme = begins with { $scheme }, which phones do not fetch
self-test-place-relative = is not absolute
self-test-place-without-server = does not name a server
self-test-place-with-password = contains a name or password, which phones do not send

# What lies at an address
self-test-of-the-address = The address { SAID($why) }
self-test-write-whole-https = Write the complete address, beginning with https.
self-test-redirects-endless = The redirects never end
self-test-use-final-address = Use the file’s final address.

# TLS and certificates
self-test-speaks-tls = It does
self-test-refused-otherwise = Refused for another reason
self-test-handshake-succeeds = The handshake succeeds
self-test-renew-certificate = Renew the certificate in Airlift. If that does not help, set up the phone again.
self-test-new-authority = { -reset-authority }
self-test-ask-for-certificate = Get a certificate that passes this rule, and install it on the server.
self-test-key-proven = Its signature over the handshake is genuine
self-test-key-unproven = Airlift cannot check this kind of signature
self-test-use-key = Use a key on the curve P-256, or an RSA key of 2048 bits.
self-test-key-refuted = Its signature over the handshake is not genuine: { $detail }
self-test-install-key = Install the key that belongs to the certificate.
self-test-server-refused = Phones refuse { $origin }: { SAID($found) }
self-test-one-server = Serve everything from one server, or give this one a certificate that phones accept.
self-test-stays-red = Check that nothing between phone and server changes answers. Until then, the set-up page does not turn green.
self-test-probe-unreadable = Pages of the set-up address cannot read the probe’s answer (Access-Control-Allow-Origin)
self-test-probe-hsts = The server forces https (Strict-Transport-Security), so phones could not open the set-up page
self-test-leave-header = Remove that header.
self-test-probe-answers = It answers to pages of the set-up address

# Icons
self-test-icon-none = The manifest does not name one; the phone shows a placeholder while it downloads
self-test-icon-good = A PNG of { $pixels } × { $pixels } pixels
self-test-icon-serve = Serve a square PNG of that size; until then phones show a placeholder while they download.
self-test-icon-served-as = { $method }: it is served as “{ $type }”
self-test-icon-lengths-differ = HEAD and GET send different lengths
self-test-icon-no-png = It is not a PNG that phones can read: { $detail }
self-test-icon-other-size = It has { $width } × { $height } pixels instead of { $pixels } × { $pixels }

# Reaching the server
self-test-of-manifest-address = The manifest’s address { SAID($why) }
self-test-manifest-http = The manifest’s address is http: iOS says that it cannot install because the certificate is not valid
self-test-use-https = Use an https address.
self-test-manifest-query = The manifest’s address has a query, which some versions of iOS remove
self-test-address-plain = https, without a query, a name or a password
self-test-name-assumed = This computer cannot look up { $name }; phones ask the network, and { LIST($addresses, commas: 1) } should answer
self-test-open-on-phone = Open the install page on a phone once, or use an address in links.
self-test-name-leads = { $name } leads to { LIST($addresses, commas: 1) }
self-test-loopback = On a phone, { $ip } is the phone itself, and iOS refuses that
self-test-use-own-address = Use this computer’s address on the network that phones use.
self-test-self-assigned = { $ip } is self-assigned: phones rarely reach it
self-test-connect-computer = Connect the computer to the network that phones use.
self-test-zone = { $ip } only works with a zone, which web addresses cannot have
self-test-use-ipv4 = Use an IPv4 address.
self-test-unspecified = { $ip } is not the address of a computer
self-test-use-address-of-computer = Use an address of this computer.
self-test-on-network = { $ip } is an address on the network
self-test-answers = { $origin } answers
self-test-answers-at = { $origin } answers at { $at }

# Pages, and what is not there
self-test-of-its-address = Its address { SAID($why) }
self-test-page-served-as = It is served as “{ $type }”, which Safari does not show as a page
self-test-page-of = { SIZE($size) } of text/html
self-test-redirect = It is a redirect ({ $status }) to { $to }
self-test-redirect-nowhere = It is a redirect ({ $status }) without a target
self-test-no-redirects = Use the final address: iOS does not follow redirects here.
self-test-sign-in = It requires a sign-in ({ $status }), which iOS cannot do here
self-test-without-sign-in = Serve it without a sign-in, at a path that nobody can guess.
self-test-nothing-there = Nothing is there ({ $status })
self-test-answers-status = The server answers { $status }
self-test-check-address = Check the address, and that the file is still there.
self-test-unreadable = It cannot be read: { $detail }

# The set-up profile
self-test-links-profile = The page links to a .mobileconfig
self-test-links-no-profile = The page does not link to a .mobileconfig
self-test-link-profile = Link to the set-up profile with an ordinary link that ends in .mobileconfig.
self-test-of-profile-address = The set-up profile’s address { SAID($why) }
self-test-profile-served-as = It is served as “{ $type }”, so Safari shows or saves it instead
self-test-profile-link-downloads = The link has a download attribute, so the set-up profile goes to Files
self-test-profile-attached = It is sent as an attachment, so the set-up profile goes to Files
self-test-profile-serve-inline = Serve it inline, and link to it without a download attribute.
self-test-profile-inline = Neither an attachment nor a download
self-test-profile-again = Make the set-up profile again.
self-test-profile-with-root = A configuration profile with the root “{ $name }”
self-test-sha256 = SHA-256 { $fingerprint }
self-test-profile-other-authority = It contains { $found }, but this computer’s authority is { $wanted }
self-test-set-up-again = Set up the phone again with the set-up profile of the computer that serves the builds.
self-test-no-configuration = It is not a configuration profile but “{ $kind }”
self-test-profile-lacks = It has no { $key }
self-test-profile-without-root = It does not contain a root certificate
self-test-root-lacks = Its root has no { $key }
self-test-root-empty = Its root does not contain a certificate
self-test-plain-hangs = The set-up address neither answers nor refuses HTTPS: Safari 18.2 and later wait before they use HTTP
self-test-close-at-once = Let that port close connections at once if they do not use HTTP.
self-test-plain-speaks-https = That port also offers HTTPS
self-test-plain-refuses = The port refuses HTTPS at once, and Safari continues with HTTP

# The install page and the manifest
self-test-page-without-link = The page has no itms-services link
self-test-of-its-link = Its link: { $problem }
self-test-link-elsewhere = Its link leads to another manifest
self-test-link-ordinary = An ordinary link, percent-encoded once
self-test-write-link = Use an ordinary link: itms-services://?action=download-manifest&url= and then the manifest’s address, percent-encoded.
self-test-manifest-there = 200, for a request without cookies
self-test-manifest-is-page = It is served as text/html: there is a page instead of the manifest
self-test-type-untold = The server does not send its type
self-test-type-other = It is served as “{ $type }”; Apple asks for { $named }
self-test-gzip-damaged = It is compressed with gzip, but damaged
self-test-gzip = It is compressed with gzip
self-test-serve-without-gzip = Serve it as it is: it is small, and its length stays exact.
self-test-packed = It is compressed as “{ $encoding }”
self-test-came = { SIZE($size) }
self-test-came-in-chunks = { SIZE($size) } arrived in chunks, without a length
self-test-send-length-for-phones = Send Content-Length: without it, phones do not notice missing data.
self-test-manifest-again = Make the manifest again; & in addresses must be written as &amp;.
self-test-manifest-list = A property list with a dictionary
self-test-manifest-of = “{ $title }”, { $identifier }
self-test-key-missing = There is no { $key }
self-test-item-missing = There is no item in items
self-test-key-missing-in-asset = One of the assets has no { $key }
self-test-key-missing-in-metadata = There is no { $key } in metadata
self-test-add-key = Add it, or make the manifest again.
self-test-key-short = { $key } must be longer than one character
self-test-write-longer = Write a longer one.
self-test-kind-of-metadata = kind in metadata is “{ $kind }”
self-test-write-software = Set it to software.
self-test-no-package-asset = No asset is a software-package, so there is nothing to download
self-test-name-package = Add the package with the kind software-package.
self-test-kind-unknown = iOS does not know the kind “{ $kind }”
self-test-remove-asset = Remove that asset.
self-test-kinds = { LIST($kinds, commas: 1) }
self-test-some-query = Some addresses have a query, which some versions of iOS remove
self-test-no-queries = https, without queries
self-test-of-asset-address = The { $kind }’s address { SAID($why) }
self-test-write-whole-encoded = Write the complete address, percent-encoded.
self-test-asset-http = The { $kind }’s address is http; Apple asks for https
self-test-serve-over-https = Serve it over https as well.
self-test-no-package = There is no package
self-test-one-place = Everything is on the manifest’s server
self-test-package-elsewhere = The package is on { $origin }

# What is asked about the package
self-test-head-refused = The server answers HEAD with { $status }: the phone then stops after Install, without a message
self-test-head-refused-but = The server answers HEAD with { $status } (it allows { $allowed }): the phone then stops after Install, without a message
self-test-answer-head = Let the server answer HEAD like GET.
self-test-phone-stops-silently = { SAID($found) }: the phone then stops after Install, without a message
self-test-head-answered = The server answers HEAD with 200
self-test-head-without-length = HEAD has no Content-Length: phones wait long before they start, or never start
self-test-send-length-with-head = Send Content-Length, also with HEAD.
self-test-bytes = { $bytes } bytes
self-test-no-parts = The server does not offer parts (Accept-Ranges): a stopped download starts again, or fails
self-test-switch-ranges-on = Turn on ranges in the server’s settings.
self-test-package-is-page = It is served as text/html: there is a page instead of the package
self-test-package-packed = It is compressed as “{ $encoding }”, so length and ranges do not match the file
self-test-switch-packing-off = Turn off compression for .ipa files: they are already compressed.
self-test-sent-in-chunks = It is sent in chunks, without a length
self-test-send-length = Send Content-Length instead.
self-test-not-packed = No Content-Encoding, no Transfer-Encoding
self-test-no-version = Neither a strong ETag nor Last-Modified: a phone that resumes could join two builds
self-test-send-version = Send one of them.

# Its parts
self-test-same-headers = Send the same headers for HEAD as for GET.
self-test-other-length = GET says { $get } bytes, HEAD { $head } bytes
self-test-no-length = GET has no length, HEAD says { $head } bytes
self-test-header-differs = { $name } is { $get } for GET, but { $head } for HEAD
self-test-header-of-get = { $name } is { $get } for GET, but missing for HEAD
self-test-header-of-head = { $name } is { $head } for HEAD, but missing for GET
self-test-same = HEAD and GET agree
self-test-check-ranges-and-proxies = Check how the server answers Range; proxies often break it.
self-test-whole-instead = The server sent the whole package instead of a part (200)
self-test-part-answered = The server answers a request for a part with { $status }
self-test-other-range = Content-Range says { $told }, not { $wanted }
self-test-no-range = Content-Range is missing; it should say { $wanted }
self-test-part-cut = { $came } bytes arrived instead of { $asked }
self-test-part = 206, bytes { $from } to { $last }
self-test-stale-whole = For If-Range with another ETag, the server sends the whole package
self-test-stale-joined = For If-Range with another ETag, the server sends { $status }: after an update, a resumed download would join two builds
self-test-check-if-range = Check how the server answers If-Range.
self-test-past-end-answered = The server answers with { $status }, not 416
self-test-check-ranges = Check how the server answers Range.
self-test-no-archive = It does not begin like an archive
self-test-archive-cut = It ends before its directory does: the end is missing
self-test-archive = It begins and ends like an archive
self-test-archive-of = It begins and ends like an archive of { $entries } entries
self-test-copy-again = Copy the .ipa to the server again, and compare its size with the original.

# What is in it
self-test-other-app = The manifest says { $wanted }, the app inside is { $found }: iOS downloads it and then deletes it
self-test-write-own-identifier = Use the app’s own identifier in the manifest.
self-test-app-not-fetched = Airlift could not read the file: { SAID($why) }
self-test-app-unreadable = Airlift cannot read an app in it: { $detail }
self-test-app-broken = Airlift cannot read an app in it
self-test-directory-too-large = its directory is too large to read for a test
self-test-directory-too-slow = its directory arrived too slowly
self-test-export-again = Export the app again as .ipa.
self-test-read-in-part = Airlift read only the beginning, directory and end of { SIZE($size) }
self-test-not-all-downloaded = Airlift did not download all of { SIZE($size) }
self-test-run-full = Run the full test.
self-test-broke-after = After { SIZE($came) } of { SIZE($whole) }: { SAID($found) }
self-test-whole-cut = { $came } bytes arrived instead of { $told }
self-test-check-file = Check the file on the server.
self-test-downloaded = { SIZE($size) } in { $seconds } s
self-test-manifest-from-package = Make the manifest again from the package that is served.
self-test-hash-count = The manifest has { $hashes } hashes, but the package has { $pieces } pieces
self-test-other-piece = Piece { $piece } of { $count } does not match: phones download it again and again
self-test-hashes-match = All { $count } match
