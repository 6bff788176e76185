# What is said of an install link, and of the text that it stands in. The name of a message is the code of its rule; see
# `findings-package.ftl`.

# The text
text-cut =
    .title = Only a part of the text was looked at
    .why = It is longer than any message or page with an install link, or has more parts.
    .fix = Paste the part with the link.
many-links =
    .title = Only the first 100 links were looked at
    .why = The text has more install links than a person reads.
    .fix = Paste the part that matters.
no-link =
    .title = { $empty ->
        [true] There is no text
       *[false] There is no install link in this text
    }
    .why = An install link begins with itms-services://?action=download-manifest.
    .fix = Look for what took it away: mail programs, chat apps and page editors remove links with this scheme.
link-well-formed =
    .title = The link is well-formed

# The link itself
link-scheme-misspelt =
    .title = The link begins with “{ $scheme }”
    .why = iOS knows itms-services only; a link with any other beginning does nothing, or opens an error.
    .fix = Write itms-services, with both hyphen and s.
link-other-scheme =
    .title = “{ $scheme }” is no install link
    .why = iOS installs over the air from itms-services links only; this one belongs to another program.
    .fix = Use an itms-services link to the manifest.
link-no-slashes =
    .title = The two slashes after itms-services: are missing
    .why = iOS reads the parameters only behind itms-services://.
    .fix = Write itms-services://?action=…
link-no-colon =
    .title = The colon after itms-services is missing
    .why = Without it the phone takes the link for the name of a page.
    .fix = Write itms-services://?action=…
link-ampersand-escaped =
    .title = The link holds &amp; where & belongs
    .why = { $code ->
        [true] Program code is not HTML: iOS gets a parameter called “amp;url”, and no url.
       *[false] Outside HTML nobody turns &amp; back into &: iOS gets a parameter called “amp;url”, and no url.
    }
    .fix = Write a plain & here; &amp; is for HTML attributes.
link-ampersand-escaped-twice =
    .title = The ampersand was escaped twice
    .why = A browser decodes &amp;amp; once, so iOS gets a parameter called “amp;url”, and no url.
    .fix = Escape it once in HTML, and not at all elsewhere.
link-ampersand-mangled =
    .title = “{ $piece }” stands where & belongs
    .why = It is what is left of &amp; when a program decoded or cleaned up half of it: iOS finds no url.
    .fix = Write &url=
link-semicolon =
    .title = A semicolon parts the parameters
    .why = iOS takes it, and Expo’s links are made so; other programs that read the link may find no url.
    .fix = Write & to be understood everywhere.
link-no-action =
    .title = The link does not say what to do
    .why = Without action=download-manifest iOS ignores it.
    .fix = Write itms-services://?action=download-manifest&url=…
link-other-action =
    .title = The action is “{ $action }”
    .why = Such a link installs nothing: only download-manifest does.
    .fix = Write action=download-manifest.
link-no-url =
    .title = The link names no manifest
    .why = Its url parameter is missing or empty, so iOS has nothing to fetch.
    .fix = Add &url= and the manifest’s address.

# The manifest’s address in it
link-url-relative =
    .title = The manifest’s address is not whole
    .why = iOS does not know the page that the link stood on, so it cannot fill in https:// and the server.
    .fix = Write the whole address, from https:// on.
link-url-http =
    .title = The manifest’s address is http
    .why = iOS refuses it and says that the certificate is not valid, or that it cannot connect.
    .fix = Serve the manifest over https.
link-url-scheme =
    .title = The manifest’s address begins with “{ $scheme }”
    .why = iOS fetches manifests over https only.
    .fix = Serve the manifest over https.
link-url-host =
    .title = The manifest’s address names no server
    .why = What stands behind https:// is no name and no address of a computer that there can be, or its port is none: ports are numbers from 1 to 65535.
    .fix = Write the server’s name or address.
link-encoded-twice =
    .title = The manifest’s address is percent-encoded twice
    .why = iOS decodes it once, and is left with https%3A%2F%2F…, which is no address.
    .fix = Encode it once.
link-not-encoded =
    .title = The manifest’s address holds “{ $character }” and is not percent-encoded
    .why = iOS may take the rest for a parameter of the link, and fetch half of the address.
    .fix = Percent-encode the whole address.
link-blank =
    .title = { $broken ->
        [true] The link is broken over two lines
       *[false] There are blanks in the link
    }
    .why = A tap takes only what stands before the first blank.
    .fix = Write the link in one piece.
link-space-decoded =
    .title = The manifest’s address has a blank in it once it is decoded
    .why = iOS decodes %20 to a blank and is left with something that is no address.
    .fix = Percent-encode the whole address, so that the blank becomes %2520, or rename the file.
link-non-ascii =
    .title = The manifest’s address has letters outside a–z
    .why = Older versions of iOS make no address of it.
    .fix = Percent-encode these letters in the address, then the whole address, or rename the file.
link-placeholder =
    .title = “{ $piece }” was never filled in
    .why = It stands where a server or a file belongs, so phones ask for something that is not there.
    .fix = Put the real value in its place.
link-template =
    .title = Part of the link is filled in by a program
    .why = What the program puts there is not known here.
    .fix = Check the finished link as well.
link-program-code =
    .title = The link ends in program code
    .why = Its rest is put together when the program runs; as it stands it leads nowhere.
    .fix = Check the finished link, and percent-encode what the program appends.
link-wrapped =
    .title = { $known ->
        [true] The link is wrapped by { $service }
       *[false] The link is wrapped in another one
    }
    .why = A tap opens a web page first; whether that page goes on to iOS is up to it, and in chat apps it often does not.
    .fix = Give testers the link inside, or a page of your own with it.
link-scheme-cut =
    .title = The beginning of the link is missing: itms-services:
    .why = A browser takes what is left for an address on the page’s own server.
    .fix = Put itms-services: in front, or link to an install page where the editor takes it away.
link-curly-quotes =
    .title = The link stands in curly quotation marks
    .why = Browsers take them for a part of the address; they come from word processors.
    .fix = Write straight quotation marks around it.
link-unseen-characters =
    .title = The link holds characters that nobody sees
    .why = Zero-width characters and hyphens that do not break are no part of an address, and iOS knows no such scheme.
    .fix = Type the link anew, or copy it from where it was made.
link-in-chat-markup =
    .title = The link is written in Slack’s markup
    .why = What stands behind the bar is its text, and & is written &amp; there.
link-encoded-whole =
    .title = The whole link is percent-encoded
    .why = Not even its scheme can be read, so a tap does nothing.
    .fix = Percent-encode the manifest’s address alone.
link-bare-host =
    .title = “{ $host }” is a name without a domain
    .why = It works only where this name is known; phones on another network or over VPN do not find it.
    .fix = Write the full name or an address.
address-wrapped =
    .title = The address is wrapped by { $service }
    .why = Inside is { $inner }; it was looked at in place of the wrapper.
share-page =
    .title = The address is a page of { $service } about the file
    .why = { $direct ->
        [true] Phones get that page in place of the file.
       *[false] Phones get that page in place of the file, and { $service } has no address for the file alone: it cannot be used for this.
    }
    .fix = { $direct ->
        [true] Use the address of the file itself.
       *[false] Put the file on a web server or on object storage.
    }
share-redirect =
    .title = { $service } sends whoever asks here on to another address
    .why = The installer may not follow.
    .fix = { $direct ->
        [true] Use the address that it leads to.
       *[false] Put the file where it can be fetched without a redirect.
    }
signed-url =
    .title = { $minutes ->
        [0] The address can be used until { $at }
        [one] The address lives for 1 minute, until { $at }
       *[other] The address lives for { COUNT($minutes) } minutes, until { $at }
    }
    .why = It is signed, and its server refuses it from then on, also in the middle of a download that is taken up again.
    .fix = Sign it for longer, or use an address that stays.
signed-url-expired =
    .title = The address expired at { $at }
    .why = It is signed, and its server refuses it since.
    .fix = Make a new link.
link-doubled =
    .title = The link contains itself
    .why = Where the manifest’s address belongs there is an install link again.
    .fix = Write the beginning once.
link-shortened =
    .title = { $host } shortens addresses
    .why = It answers with a redirect, which the installer may not follow.
    .fix = Use the address that it leads to.
link-to-package =
    .title = The link leads to the package instead of the manifest
    .why = iOS wants a manifest first: a property list that names the package.
    .fix = Make a manifest for the package, and link to it.
link-this-computer =
    .title = { $host } means the phone itself
    .why = Whoever opens the link asks his own device, and iOS refuses a manifest from there.
    .fix = Use the computer’s address on the network.
link-private-address =
    .title = { $host } is reached on its own network only
    .why = Phones must be on the same Wi-Fi, and must have been made to trust the server’s certificate.
    .fix = Elsewhere use a public address.
link-query =
    .title = The manifest’s address has a query
    .why = Encoded as a whole it works; some versions of iOS are said to drop it.
    .fix = Put what it says into the path to be safe.
link-too-long =
    .title = The link is longer than 16 KB
    .why = Servers take addresses of about 8 KB; what it leads to was not judged.
    .fix = Make a shorter address for the manifest.
link-quoted-printable =
    .title = The link is as an e-mail carries it, not as it was meant
    .why = In the raw text of a message = is written =3D, and long lines end in =.
    .fix = Take the link from the opened message.
link-trailing-mark =
    .title = The link ends in “{ $mark }”
    .why = It is part of the sentence around the link, and programs that make links of text take it in.
    .fix = Leave a blank before it.
link-credentials =
    .title = The manifest’s address holds a name or password
    .why = The installer sends neither, and everybody who gets the link can read them.
    .fix = Use a secret path instead.

# Where it stands
link-no-target =
    .title = The link has no target="_top"
    .why = Where the page is shown inside a frame of another page, a tap then does nothing.
    .fix = Add target="_top".
link-new-window =
    .title = The link opens a new window
    .why = Safari shows an empty page, or blocks the window.
    .fix = Use target="_top" instead of _blank.
link-in-frame =
    .title = The link is the address of a frame
    .why = Safari passes install links on to iOS from the page itself only.
    .fix = Use an ordinary link that people tap.
link-not-in-href =
    .title = The link stands in “{ $name }”
    .why = A program on the page has to follow it; without that program, nothing happens.
    .fix = Put it into the href of an ordinary link.
link-in-amp-email =
    .title = AMP for e-mail allows no install links
    .why = Its validator accepts http, https and mailto only, and mail programs then show the plain version.
    .fix = Link to the install page instead.
link-in-message =
    .title = The link stands in an e-mail
    .why = Many mail programs remove links with this scheme, or show them as plain text.
    .fix = Send the address of the install page instead.
