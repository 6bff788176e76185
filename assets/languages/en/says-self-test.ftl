# What Airlift finds of a server when it plays the phone, and what to do about it.

# Any step
self-test-not-tried = Not tried
self-test-slow = { SAID($found) }, but it took { $seconds } s
self-test-look-at-network = Look at the network between the phone and the server, and at what else the server is doing.
self-test-by-source = { SAID($found) } ({ $source })
self-test-text = { $text }
self-test-looking = What lies at the address
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
self-test-may-trouble = { COUNT($risky) } of { COUNT($total) } may trouble a phone
self-test-stops = { COUNT($failed) } of { COUNT($total) } failed: a phone stops at “{ SAID($step) }”

# The network
self-test-no-address = The name leads to no address: { $detail }
self-test-name-without-address = The name leads to no address: it has no address
self-test-use-an-address = Use an address instead of the name, or have the name entered in the network’s DNS.
self-test-redirected-inside = A server outside redirects to this computer or its own network segment, which a phone could not reach by that address
self-test-refused = Nothing answers at this address and port
self-test-check-port = Check the port, and that the server is running.
self-test-unreachable = The network does not lead there: { $detail }
self-test-local-network = macOS keeps Airlift from this network
self-test-allow-local-network = Turn Airlift on in System Settings > Privacy & Security > Local Network, then start it again. A terminal has a switch of its own there.
self-test-same-network = Check that the computer and the phone are on the same network, and that no firewall closes the port.
self-test-late = No whole answer within { $seconds } s
self-test-old-tls = The server only speaks versions of TLS older than 1.2
self-test-switch-tls-on = Switch TLS 1.2 or 1.3 on in the server’s settings.
self-test-no-shared-cipher = The server shares no cipher with forward secrecy with iPhones
self-test-allow-ecdhe = Allow ECDHE ciphers in the server’s settings.
self-test-alert = The server broke the handshake off: { $alert }
self-test-look-at-log = Look at the server’s own log for this moment.
self-test-not-tls = What answers does not speak TLS
self-test-use-https-port = Use the port on which the server offers HTTPS, or switch HTTPS on.
self-test-handshake-failed = The handshake failed: { $detail }
self-test-closed = The connection was closed before the whole answer was there
self-test-malformed = The answer cannot be understood: { $detail }
self-test-too-long = More than { SIZE($limit) } came, which no phone needs
self-test-right-file = Check that the address leads to the right file.
self-test-too-slow = Less than { SIZE($slowest) } came each second

# What is wrong with an address, as the end of a sentence
self-test-place-none = there is none
self-test-place-unencoded = it holds signs that must be percent-encoded
self-test-place-unreadable = it cannot be read: { $detail }
self-test-place-scheme = it begins with { $scheme }, which phones do not fetch
self-test-place-relative = it is not absolute
self-test-place-without-server = it names no server
self-test-place-with-password = it holds a name or password, which phones do not send

# What lies at an address
self-test-of-the-address = Of the address: { SAID($why) }
self-test-write-whole-https = Write the whole address, beginning with https.
self-test-redirects-endless = The redirects never end
self-test-use-final-address = Use the address where the file lies.

# TLS and certificates
self-test-speaks-tls = It does
self-test-refused-otherwise = Refused for another reason
self-test-handshake-succeeds = The handshake succeeds
self-test-renew-certificate = Renew the certificate in Airlift, and set the phone up again if that does not help.
self-test-ask-for-certificate = Ask for a certificate that keeps this rule, and install it on the server.
self-test-key-proven = Its signature over the handshake is genuine
self-test-key-unproven = Its signature is of a kind that cannot be checked here
self-test-use-key = Use a key on the curve P-256, or an RSA key of 2048 bits.
self-test-key-refuted = Its signature over the handshake is not genuine: { $detail }
self-test-install-key = Install the key that belongs to the certificate.
self-test-server-refused = { $origin } is refused: { SAID($found) }
self-test-one-server = Serve everything from one server, or give that one a certificate that phones accept.
self-test-stays-red = The set-up page would not turn green by itself. Check that nothing between phone and server changes answers.
self-test-probe-unreadable = Pages of the set-up address may not read the probe’s answer (Access-Control-Allow-Origin)
self-test-probe-hsts = The server asks browsers to use https only (Strict-Transport-Security), which would lock phones out of the set-up page
self-test-leave-header = Leave that header away.
self-test-probe-answers = It answers to pages of the set-up address

# Icons
self-test-icon-none = None is named; the phone shows a placeholder while it downloads
self-test-icon-good = A PNG of { $pixels } × { $pixels } pixels
self-test-icon-serve = Serve a square PNG of that size; until then phones show a placeholder while they download.
self-test-icon-served-as = { $method }: it is served as “{ $type }”
self-test-icon-lengths-differ = HEAD and GET tell different lengths
self-test-icon-no-png = It is no PNG that phones read: { $detail }
self-test-icon-other-size = It has { $width } × { $height } pixels instead of { $pixels } × { $pixels }

# Reaching the server
self-test-of-manifest-address = Of the manifest’s address: { SAID($why) }
self-test-manifest-http = The manifest’s address is http: iOS says that it cannot install because the certificate is not valid
self-test-use-https = Use an https address.
self-test-manifest-query = The manifest’s address has a query, which some versions of iOS drop
self-test-address-plain = https, without a query, a name or a password
self-test-name-assumed = This computer cannot look { $name } up; phones ask for it on the network, and { LIST($addresses, commas: 1) } should answer
self-test-open-on-phone = Open the install page on a phone once, or use an address in links.
self-test-name-leads = { $name } leads to { LIST($addresses, commas: 1) }
self-test-loopback = { $ip } is this computer’s address for itself: a phone would ask itself, and iOS refuses that
self-test-use-own-address = Use an address of this computer on the network that phones use.
self-test-self-assigned = { $ip } is a self-assigned address: phones have another one
self-test-connect-computer = Connect the computer to the network that phones use.
self-test-zone = { $ip } only works with a zone, which addresses on the web cannot have
self-test-use-ipv4 = Use an IPv4 address.
self-test-unspecified = { $ip } is no address
self-test-use-address-of-computer = Use an address of this computer.
self-test-on-network = { $ip } is an address on the network
self-test-answers = { $origin } answers
self-test-answers-at = { $origin } answers at { $at }

# Pages, and what is not there
self-test-of-its-address = Of its address: { SAID($why) }
self-test-page-served-as = It is served as “{ $type }”, which Safari does not show as a page
self-test-page-of = { SIZE($size) } of text/html
self-test-redirect = It is a redirect ({ $status }) to { $to }
self-test-redirect-nowhere = It is a redirect ({ $status }) to nowhere
self-test-no-redirects = Give the address where it lies: iOS does not follow redirects here.
self-test-sign-in = It wants a sign-in ({ $status }), which iOS cannot give here
self-test-without-sign-in = Serve it without a sign-in, under a path that cannot be guessed.
self-test-nothing-there = There is nothing ({ $status })
self-test-answers-status = The server answers { $status }
self-test-check-address = Check the address, and that the file is still there.
self-test-unreadable = It cannot be read: { $detail }

# The set-up profile
self-test-links-profile = The page links a .mobileconfig
self-test-links-no-profile = The page links no .mobileconfig
self-test-link-profile = Link the profile as an ordinary link that ends in .mobileconfig.
self-test-of-profile-address = Of the profile’s address: { SAID($why) }
self-test-profile-served-as = It is served as “{ $type }”, so that Safari shows or saves it instead
self-test-profile-link-downloads = The link has a download attribute: the profile would end in Files
self-test-profile-attached = It is sent as an attachment: the profile would end in Files
self-test-profile-serve-inline = Serve it inline, and link it without a download attribute.
self-test-profile-inline = Neither an attachment nor a download
self-test-profile-again = Make the profile again.
self-test-profile-with-root = A configuration with the root “{ $name }”
self-test-sha256 = SHA-256 { $fingerprint }
self-test-profile-other-authority = It holds { $found }, but this computer’s authority is { $wanted }
self-test-set-up-again = Set the phone up again with the profile of the computer that serves the builds.
self-test-no-configuration = It is no configuration but “{ $kind }”
self-test-profile-lacks = It has no { $key }
self-test-profile-without-root = It holds no root certificate
self-test-root-lacks = Its root has no { $key }
self-test-root-empty = Its root holds no certificate
self-test-plain-hangs = The set-up address neither answers nor refuses HTTPS: Safari 18.2 and later wait before they use HTTP
self-test-close-at-once = Let that port close connections that do not speak HTTP at once.
self-test-plain-speaks-https = That port speaks HTTPS as well
self-test-plain-refuses = It is refused at once, and Safari goes on with HTTP

# The install page and the manifest
self-test-page-without-link = The page has no itms-services link
self-test-of-its-link = Of its link: { $problem }
self-test-link-elsewhere = Its link leads to another manifest
self-test-link-ordinary = An ordinary link, percent-encoded once
self-test-write-link = Write itms-services://?action=download-manifest&url= and the manifest’s address, percent-encoded, into an ordinary link.
self-test-manifest-there = 200, to a request without cookies
self-test-manifest-is-page = It is served as text/html: a page stands where the manifest should be
self-test-type-untold = Its type is not told
self-test-type-other = It is served as “{ $type }”; Apple names { $named }
self-test-gzip-damaged = It is packed with gzip, but damaged
self-test-gzip = It is packed with gzip
self-test-serve-without-gzip = Serve it as it is: it is small, and its length stays exact.
self-test-packed = It is packed as “{ $encoding }”
self-test-came = { SIZE($size) }
self-test-came-in-chunks = { SIZE($size) } came in chunks, without a length before them
self-test-send-length-for-phones = Send Content-Length, as phones would not notice that something is missing.
self-test-manifest-again = Make the manifest again; & in addresses must be written &amp;.
self-test-manifest-list = A property list with a dictionary
self-test-manifest-of = “{ $title }”, { $identifier }
self-test-key-missing = There is no { $key }
self-test-item-missing = There is no item in items
self-test-key-missing-in-asset = There is no { $key } in one of the assets
self-test-key-missing-in-metadata = There is no { $key } in metadata
self-test-add-key = Add it, or make the manifest again.
self-test-key-short = { $key } must be longer than one character
self-test-write-longer = Write a longer one.
self-test-kind-of-metadata = kind in metadata is “{ $kind }”
self-test-write-software = Write software.
self-test-no-package-asset = No asset is a software-package, so there is nothing to download
self-test-name-package = Name the package with kind software-package.
self-test-kind-unknown = “{ $kind }” is a kind that iOS does not know
self-test-remove-asset = Remove that asset.
self-test-kinds = { LIST($kinds, commas: 1) }
self-test-some-query = Some addresses have a query, which some versions of iOS drop
self-test-no-queries = https, without queries
self-test-of-asset-address = Of the { $kind }’s address: { SAID($why) }
self-test-write-whole-encoded = Write the whole address, percent-encoded.
self-test-asset-http = The { $kind }’s address is http; Apple asks for https
self-test-serve-over-https = Serve it over https as well.
self-test-no-package = There is no package
self-test-one-place = Everything lies on the server of the manifest
self-test-package-elsewhere = The package lies on { $origin }

# What is asked about the package
self-test-head-refused = HEAD is answered with { $status }: the phone then stops after Install, without a word
self-test-head-refused-but = HEAD is answered with { $status } (it allows { $allowed }): the phone then stops after Install, without a word
self-test-answer-head = Let the server answer HEAD as it answers GET.
self-test-phone-stops-silently = { SAID($found) }: the phone then stops after Install, without a word
self-test-head-answered = HEAD is answered with 200
self-test-head-without-length = HEAD tells no Content-Length: phones wait long before they begin, if they begin
self-test-send-length-with-head = Send Content-Length, also with HEAD.
self-test-bytes = { $bytes } bytes
self-test-no-parts = The server does not offer parts (Accept-Ranges): an interrupted download begins again, or fails
self-test-switch-ranges-on = Switch ranges on in the server’s settings.
self-test-package-is-page = It is served as text/html: a page stands where the package should be
self-test-package-packed = It is packed as “{ $encoding }”, so that its length and its parts are those of something else
self-test-switch-packing-off = Switch packing off for .ipa files: they are packed already.
self-test-sent-in-chunks = It is sent in chunks, without a length before them
self-test-send-length = Send Content-Length instead.
self-test-not-packed = No Content-Encoding, no Transfer-Encoding
self-test-no-version = Neither a strong ETag nor Last-Modified: after an interruption a phone could join two builds
self-test-send-version = Send one of them.

# Its parts
self-test-same-headers = Answer HEAD with the headers of GET.
self-test-other-length = GET tells { $get } bytes, HEAD { $head } bytes
self-test-no-length = GET tells no length, HEAD { $head } bytes
self-test-header-differs = Of { $name } GET tells { $get }, HEAD { $head }
self-test-header-of-get = Of { $name } GET tells { $get }, HEAD nothing
self-test-header-of-head = Of { $name } GET tells nothing, HEAD { $head }
self-test-same = GET tells the same as HEAD
self-test-check-ranges-and-proxies = Check how the server answers Range; proxies in between often break it.
self-test-whole-instead = The whole package came instead of a part (200)
self-test-part-answered = A part is answered with { $status }
self-test-other-range = Content-Range tells { $told }, not { $wanted }
self-test-no-range = Content-Range tells nothing, not { $wanted }
self-test-part-cut = { $came } bytes came, { $asked } were asked for
self-test-part = 206, bytes { $from } to { $last }
self-test-stale-whole = If-Range with another ETag is answered with the whole
self-test-stale-joined = If-Range with another ETag is answered with { $status }: after an update a resumed download would join two builds
self-test-check-if-range = Check how the server answers If-Range.
self-test-past-end-answered = It is answered with { $status }, not 416
self-test-check-ranges = Check how the server answers Range.
self-test-no-archive = It does not begin as an archive does
self-test-archive-cut = It ends before its directory does: something is missing at its end
self-test-archive = It begins and ends as an archive does
self-test-archive-of = It begins and ends as an archive of { $entries } entries does
self-test-copy-again = Copy the .ipa to the server again, and compare its size with the original.

# What is in it
self-test-other-app = The manifest says { $wanted }, the app inside is { $found }: iOS downloads it and then removes it
self-test-write-own-identifier = Write the app’s own identifier into the manifest.
self-test-app-not-fetched = No app can be read in it: the file could not be read: { SAID($why) }
self-test-app-unreadable = No app can be read in it: { $detail }
self-test-app-broken = No app can be read in it: it could not be read
self-test-directory-too-large = its directory is larger than is read for a test
self-test-directory-too-slow = its directory came too slowly
self-test-export-again = Export the app again as .ipa.
self-test-read-in-part = Beginning, directory and end of { SIZE($size) } were read, not all of it
self-test-not-all-downloaded = Not all of { SIZE($size) } was downloaded
self-test-run-full = Run the full test.
self-test-broke-after = After { SIZE($came) } of { SIZE($whole) }: { SAID($found) }
self-test-whole-cut = { $came } bytes came, { $told } were told
self-test-check-file = Check the file on the server.
self-test-downloaded = { SIZE($size) } in { $seconds } s
self-test-manifest-from-package = Make the manifest again from the package that is served.
self-test-hash-count = The manifest has { $hashes } hashes, the package { $pieces } pieces
self-test-other-piece = Piece { $piece } of { $count } is another one: phones download it again and again
self-test-hashes-match = All { $count } match
