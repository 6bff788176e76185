# What is said of an install link, and of the text that it stands in. The name of a message is the code of its rule; see
# `findings-package.ftl`.

# The text
text-cut =
    .title = Airlift checked only part of the text
    .why = It is too long, or has too many parts, for a message or page with an install link.
    .fix = Paste the part with the link.
many-links =
    .title = Airlift checked only the first 100 links
    .why = The text has more than 100 install links.
    .fix = Paste the part that matters.
no-link =
    .title = { $empty ->
        [true] There is no text
       *[false] There is no install link in this text
    }
    .why = An install link begins with itms-services://?action=download-manifest.
    .fix = Find out what removed it: mail programs, chat apps and page editors remove such links.
link-well-formed =
    .title = The link is well-formed

# The link itself
link-scheme-misspelt =
    .title = The link begins with “{ $scheme }”
    .why = iOS knows only itms-services; a link with another beginning does nothing or shows an error.
    .fix = Write itms-services, with the hyphen and the final s.
link-other-scheme =
    .title = “{ $scheme }” is not an install link
    .why = iOS installs over the air only from itms-services links; this one belongs to another program.
    .fix = Use an itms-services link to the manifest.
link-no-slashes =
    .title = The two slashes after itms-services: are missing
    .why = iOS reads the parameters only after itms-services://.
    .fix = Write itms-services://?action=…
link-no-colon =
    .title = The colon after itms-services is missing
    .why = Without it, the phone treats the link as the name of a page.
    .fix = Write itms-services://?action=…
link-ampersand-escaped =
    .title = The link contains &amp; instead of &
    .why = { $code ->
        [true] Program code is not HTML: iOS gets a parameter called “amp;url”, and no url.
       *[false] Outside HTML, &amp; does not become &: iOS gets a parameter called “amp;url”, and no url.
    }
    .fix = Write a plain & here; &amp; is for HTML attributes.
link-ampersand-escaped-twice =
    .title = The ampersand was escaped twice
    .why = A browser decodes &amp;amp; once, so iOS gets a parameter called “amp;url”, and no url.
    .fix = Escape it once in HTML, and not at all elsewhere.
link-ampersand-mangled =
    .title = The link contains “{ $piece }” instead of &
    .why = A program decoded or removed part of &amp;, so iOS finds no url.
    .fix = Write &url=
link-semicolon =
    .title = A semicolon separates the parameters
    .why = iOS accepts it, and Expo’s links use it; other programs that read the link may find no url.
    .fix = Write &, which works everywhere.
link-no-action =
    .title = The link does not say what to do
    .why = Without action=download-manifest iOS ignores it.
    .fix = Write itms-services://?action=download-manifest&url=…
link-other-action =
    .title = The action is “{ $action }”
    .why = Only links with download-manifest install an app.
    .fix = Write action=download-manifest.
link-no-url =
    .title = The link does not name a manifest
    .why = Its url parameter is missing or empty, so iOS has nothing to fetch.
    .fix = Add &url= and the manifest’s address.

# The manifest’s address in it
link-url-relative =
    .title = The manifest’s address is incomplete
    .why = iOS does not know which page the link is on, so it cannot add https:// and the server.
    .fix = Write the full address, beginning with https://.
link-url-http =
    .title = The manifest’s address is http
    .why = iOS refuses it and says that the certificate is not valid, or that it cannot connect.
    .fix = Serve the manifest over https.
link-url-scheme =
    .title = The manifest’s address begins with “{ $scheme }”
    .why = iOS fetches manifests over https only.
    .fix = Serve the manifest over https.
link-url-host =
    .title = The manifest’s address has no valid server
    .why = The name or address after https:// is not possible, or the port is not a number from 1 to 65535.
    .fix = Write the server’s name or address.
link-encoded-twice =
    .title = The manifest’s address is percent-encoded twice
    .why = iOS decodes it once and gets https%3A%2F%2F…, which is not an address.
    .fix = Encode it once.
link-not-encoded =
    .title = The manifest’s address contains “{ $character }” and is not percent-encoded
    .why = iOS may treat the rest as a parameter of the link and use only half of the address.
    .fix = Percent-encode the whole address.
link-blank =
    .title = { $broken ->
        [true] The link is split over two lines
       *[false] The link contains spaces
    }
    .why = A tap uses only the part before the first space or line break.
    .fix = Write the link on one line, without spaces.
link-space-decoded =
    .title = The manifest’s address contains a space after decoding
    .why = iOS decodes %20 to a space, and the result is not an address.
    .fix = Percent-encode the whole address, so that the space becomes %2520, or rename the file.
link-non-ascii =
    .title = The manifest’s address has letters outside a–z
    .why = Older versions of iOS cannot use it as an address.
    .fix = Percent-encode these letters in the address, then the whole address, or rename the file.
link-placeholder =
    .title = “{ $piece }” is still a placeholder
    .why = It is where a server or a file belongs, so phones ask for something that does not exist.
    .fix = Write the real value.
link-template =
    .title = A program fills in part of the link
    .why = Airlift does not know what the program writes there.
    .fix = Check the finished link as well.
link-program-code =
    .title = The link ends in program code
    .why = The program adds the rest when it runs; without it, the link does not work.
    .fix = Check the finished link, and percent-encode what the program adds.
link-wrapped =
    .title = { $known ->
        [true] The link is inside a link from { $service }
       *[false] The link is inside another link
    }
    .why = A tap opens a web page first. In chat apps that page often does not pass the link to iOS.
    .fix = Give testers the inner link, or put it on your own page.
link-scheme-cut =
    .title = The beginning of the link is missing: itms-services:
    .why = A browser treats the rest as an address on the page’s server.
    .fix = Add itms-services: in front, or link to an install page if the editor removes it.
link-curly-quotes =
    .title = The link is in curly quotation marks
    .why = Browsers treat them as part of the address; they come from word processors.
    .fix = Use straight quotation marks.
link-unseen-characters =
    .title = The link contains invisible characters
    .why = Zero-width characters and non-breaking hyphens do not belong in an address, and iOS does not know such a scheme.
    .fix = Type the link again, or copy the original.
link-in-chat-markup =
    .title = The link is written in Slack’s markup
    .why = The part after | is the link’s text, and & is written as &amp;.
link-encoded-whole =
    .title = The whole link is percent-encoded
    .why = iOS cannot read even its scheme, so a tap does nothing.
    .fix = Percent-encode only the manifest’s address.
link-bare-host =
    .title = “{ $host }” is a name without a domain
    .why = It works only where this name is known; phones on another network or over VPN do not find it.
    .fix = Write the full name or an address.
address-wrapped =
    .title = The address is inside a link from { $service }
    .why = Airlift checked the inner address instead: { $inner }.
share-page =
    .title = The address is a page of { $service } about the file
    .why = { $direct ->
        [true] Phones get that page instead of the file.
       *[false] Phones get that page instead of the file, and { $service } has no direct address for the file.
    }
    .fix = { $direct ->
        [true] Use the address of the file itself.
       *[false] Put the file on a web server or on object storage.
    }
share-redirect =
    .title = { $service } redirects this address to another one
    .why = The installer does not always follow redirects.
    .fix = { $direct ->
        [true] Use the address that it leads to.
       *[false] Put the file where phones can download it without a redirect.
    }
signed-url =
    .title = { $minutes ->
        [0] The address works until { $at }
        [one] The address works for 1 minute, until { $at }
       *[other] The address works for { COUNT($minutes) } minutes, until { $at }
    }
    .why = It is signed; after that its server refuses it, even when a phone resumes a download.
    .fix = Sign it for a longer time, or use a permanent address.
signed-url-expired =
    .title = The address expired at { $at }
    .why = It is signed, and its server now refuses it.
    .fix = Make a new link.
link-doubled =
    .title = The link contains itself
    .why = It has another install link instead of the manifest’s address.
    .fix = Write the beginning once.
link-shortened =
    .title = { $host } shortens addresses
    .why = It answers with a redirect, which the installer does not always follow.
    .fix = Use the address that it leads to.
link-to-package =
    .title = The link leads to the package instead of the manifest
    .why = iOS needs a manifest first: a property list that names the package.
    .fix = Make a manifest for the package, and link to it.
link-this-computer =
    .title = { $host } means the phone itself
    .why = The link leads to the device that opens it, and iOS refuses a manifest from there.
    .fix = Use the computer’s address on the network.
link-private-address =
    .title = { $host } works only on its own network
    .why = Phones must be on the same Wi-Fi and trust the server’s certificate.
    .fix = Use a public address for other networks.
link-query =
    .title = The manifest’s address has a query
    .why = It works if the whole address is encoded; some versions of iOS reportedly remove it.
    .fix = Move it into the path to be safe.
link-too-long =
    .title = The link is longer than 16 KB
    .why = Servers accept addresses up to about 8 KB; Airlift did not check where it leads.
    .fix = Use a shorter address for the manifest.
link-quoted-printable =
    .title = The link is from the raw text of an e-mail
    .why = There, = is written as =3D, and long lines end in =.
    .fix = Copy the link from the opened message.
link-trailing-mark =
    .title = The link ends in “{ $mark }”
    .why = It belongs to the sentence around the link, but programs often include it in the link.
    .fix = Put a space before it.
link-credentials =
    .title = The manifest’s address contains a name or password
    .why = The installer does not send them, and everybody who gets the link can read them.
    .fix = Use a secret path instead.

# Where it stands
link-no-target =
    .title = The link has no target="_top"
    .why = If another page shows this page in a frame, a tap does nothing.
    .fix = Add target="_top".
link-new-window =
    .title = The link opens a new window
    .why = Safari shows an empty page, or blocks the window.
    .fix = Use target="_top" instead of _blank.
link-in-frame =
    .title = The link is the address of a frame
    .why = Safari passes install links to iOS only from the page itself.
    .fix = Use an ordinary link that people tap.
link-not-in-href =
    .title = The link is in “{ $name }”
    .why = It works only if a program on the page follows it.
    .fix = Put it into the href of an ordinary link.
link-in-amp-email =
    .title = AMP for e-mail does not allow install links
    .why = Its validator accepts only http, https and mailto; with other links, mail programs show the plain version.
    .fix = Link to the install page instead.
link-in-message =
    .title = The link is in an e-mail
    .why = Many mail programs remove links with this scheme, or show them as plain text.
    .fix = Send the address of the install page instead.
