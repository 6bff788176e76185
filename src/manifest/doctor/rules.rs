//! Rules: one finding for each thing that can be wrong with an install link.

use crate::finding::{Finding, Severity};

use Severity::{Blocks, Note, Passed, Risks};

/// The text is longer than what is looked at.
///
/// Source: Airlift's own limit.
pub(super) fn text_cut() -> Finding {
    Finding::new(
        "text-cut",
        Note,
        "Only the first 4 MB were looked at",
        "The text is longer than any message or page with an install link.",
        "Paste the part with the link.",
    )
}

/// More links than are told.
///
/// Source: Airlift's own limit.
pub(super) fn many_links() -> Finding {
    Finding::new(
        "many-links",
        Note,
        "Only the first 100 links were looked at",
        "The text has more install links than a person reads.",
        "Paste the part that matters.",
    )
}

/// No install link in the text, nor what was meant to be one.
///
/// Source: Apple, iOS Deployment Reference, “Construct your website”: `itms-services://?action=download-manifest&url=`….
pub(super) fn no_link(text: &str) -> Finding {
    let is_empty = text.trim().is_empty();
    let title = if is_empty {
        "There is no text"
    } else {
        "There is no install link in this text"
    };
    Finding::new(
        "no-link",
        Blocks,
        title,
        "An install link begins with itms-services://?action=download-manifest.",
        "Look for what took it away: mail programs, chat apps and page editors remove links with this scheme.",
    )
}

/// A well-formed link.
///
/// Source: Apple, iOS Deployment Reference, “Construct your website”: `itms-services://?action=download-manifest&url=`….
pub(super) fn well_formed() -> Finding {
    Finding::new("link-well-formed", Passed, "The link is well-formed", "", "")
}

/// A scheme that was meant to be `itms-services`.
///
/// Source: Apple, iOS Deployment Reference, “Construct your website”: `itms-services://?action=download-manifest&url=`….
pub(super) fn scheme_misspelt(scheme: &str) -> Finding {
    Finding::new(
        "link-scheme-misspelt",
        Blocks,
        format!("The link begins with “{scheme}”"),
        "iOS knows itms-services only; a link with any other beginning does nothing, or opens an error.",
        "Write itms-services, with both hyphen and s.",
    )
}

/// Another scheme for installing, such as `apple-magnifier`.
///
/// Source: Apple, iOS Deployment Reference, “Construct your website”: `itms-services://?action=download-manifest&url=`….
pub(super) fn other_scheme(scheme: &str) -> Finding {
    Finding::new(
        "link-other-scheme",
        Blocks,
        format!("“{scheme}” is no install link"),
        "iOS installs over the air from itms-services links only; this one belongs to another program.",
        "Use an itms-services link to the manifest.",
    )
}

/// Neither `//` nor `///` behind the scheme.
///
/// Source: Apple, iOS Deployment Reference, “Construct your website”: `itms-services://?action=download-manifest&url=`….
pub(super) fn no_slashes() -> Finding {
    Finding::new(
        "link-no-slashes",
        Blocks,
        "The two slashes after itms-services: are missing",
        "iOS reads the parameters only behind itms-services://.",
        "Write itms-services://?action=…",
    )
}

/// The scheme's colon is missing, or percent-encoded.
///
/// Source: RFC 3986, 3.1: a scheme ends with a colon.
pub(super) fn no_colon() -> Finding {
    Finding::new(
        "link-no-colon",
        Blocks,
        "The colon after itms-services is missing",
        "Without it the phone takes the link for the name of a page.",
        "Write itms-services://?action=…",
    )
}

/// `&amp;` where nobody decodes it.
///
/// Source: HTML Living Standard, 13.1.4 “Character references”: `&amp;` is decoded in HTML, and nowhere else.
pub(super) fn ampersand_escaped(is_in_code: bool) -> Finding {
    let why = if is_in_code {
        "Program code is not HTML: iOS gets a parameter called “amp;url”, and no url."
    } else {
        "Outside HTML nobody turns &amp; back into &: iOS gets a parameter called “amp;url”, and no url."
    };
    Finding::new(
        "link-ampersand-escaped",
        Blocks,
        "The link holds &amp; where & belongs",
        why,
        "Write a plain & here; &amp; is for HTML attributes.",
    )
}

/// `&amp;amp;`, or `&amp;` that is decoded one time too few.
///
/// Source: HTML Living Standard, 13.1.4 “Character references”: the value of an attribute is decoded once.
pub(super) fn ampersand_escaped_twice() -> Finding {
    Finding::new(
        "link-ampersand-escaped-twice",
        Blocks,
        "The ampersand was escaped twice",
        "A browser decodes &amp;amp; once, so iOS gets a parameter called “amp;url”, and no url.",
        "Escape it once in HTML, and not at all elsewhere.",
    )
}

/// `amp;url`, `amp-url`, `&ampurl`.
///
/// Source: Practice: what editors, mail programs and web pages make of `&url`; no document of Apple’s says so.
pub(super) fn ampersand_mangled(piece: &str) -> Finding {
    Finding::new(
        "link-ampersand-mangled",
        Blocks,
        format!("“{piece}” stands where & belongs"),
        "It is what is left of &amp; when a program decoded or cleaned up half of it: iOS finds no url.",
        "Write &url=",
    )
}

/// `;` between the parameters.
///
/// Source: expo/eas-cli, packages/eas-cli/src/build/utils/url.ts: its links, which iOS takes; parsers that split at `&` only find
/// no url.
pub(super) fn semicolon() -> Finding {
    Finding::new(
        "link-semicolon",
        Note,
        "A semicolon parts the parameters",
        "iOS takes it, and Expo’s links are made so; other programs that read the link may find no url.",
        "Write & to be understood everywhere.",
    )
}

/// No `action`.
///
/// Source: Apple, iOS Deployment Reference, “Construct your website”: `itms-services://?action=download-manifest&url=`….
pub(super) fn no_action() -> Finding {
    Finding::new(
        "link-no-action",
        Blocks,
        "The link does not say what to do",
        "Without action=download-manifest iOS ignores it.",
        "Write itms-services://?action=download-manifest&url=…",
    )
}

/// Another `action`.
///
/// Source: Apple, iOS Deployment Reference, “Construct your website”: `itms-services://?action=download-manifest&url=`….
pub(super) fn other_action(action: &str) -> Finding {
    Finding::new(
        "link-other-action",
        Blocks,
        format!("The action is “{action}”"),
        "Such a link installs nothing: only download-manifest does.",
        "Write action=download-manifest.",
    )
}

/// No `url`, or an empty one.
///
/// Source: Apple, iOS Deployment Reference, “Construct your website”: `itms-services://?action=download-manifest&url=`….
pub(super) fn no_url() -> Finding {
    Finding::new(
        "link-no-url",
        Blocks,
        "The link names no manifest",
        "Its url parameter is missing or empty, so iOS has nothing to fetch.",
        "Add &url= and the manifest’s address.",
    )
}

/// A `url` without scheme or host.
///
/// Source: RFC 3986, 4.2 and 5.1: a relative address needs a base, and the installer has none.
pub(super) fn url_relative() -> Finding {
    Finding::new(
        "link-url-relative",
        Blocks,
        "The manifest’s address is not whole",
        "iOS does not know the page that the link stood on, so it cannot fill in https:// and the server.",
        "Write the whole address, from https:// on.",
    )
}

/// A `url` with http.
///
/// Source: Apple, iOS Deployment Reference, HTTPS since iOS 7.1; significa/app-distribution-server#24: “certificate for … is not
/// valid”.
pub(super) fn url_http() -> Finding {
    Finding::new(
        "link-url-http",
        Blocks,
        "The manifest’s address is http",
        "iOS refuses it and says that the certificate is not valid, or that it cannot connect.",
        "Serve the manifest over https.",
    )
}

/// A `url` with a scheme that is neither http nor https.
///
/// Source: apple/device-management, mdm/commands/application.install.yaml: `ManifestURL` begins with https:.
pub(super) fn url_scheme(scheme: &str) -> Finding {
    Finding::new(
        "link-url-scheme",
        Blocks,
        format!("The manifest’s address begins with “{scheme}”"),
        "iOS fetches manifests over https only.",
        "Serve the manifest over https.",
    )
}

/// A `url` whose host cannot be one.
///
/// Source: RFC 3986, 3.2.2.
pub(super) fn url_host() -> Finding {
    Finding::new(
        "link-url-host",
        Blocks,
        "The manifest’s address names no server",
        "What stands behind https:// is no name and no address of a computer.",
        "Write the server’s name or address.",
    )
}

/// A `url` that is percent-encoded twice.
///
/// Source: RFC 3986, 2.4: nothing is percent-encoded or decoded more than once.
pub(super) fn encoded_twice() -> Finding {
    Finding::new(
        "link-encoded-twice",
        Blocks,
        "The manifest’s address is percent-encoded twice",
        "iOS decodes it once, and is left with https%3A%2F%2F…, which is no address.",
        "Encode it once.",
    )
}

/// An unencoded `url` with `&` or `#` in it.
///
/// Source: fastlane/fastlane#743: url “should be url encoded” since iOS 9; URL Standard, 5.1: `&` ends a parameter.
pub(super) fn not_encoded(character: char) -> Finding {
    Finding::new(
        "link-not-encoded",
        Risks,
        format!("The manifest’s address holds “{character}” and is not percent-encoded"),
        "iOS may take the rest for a parameter of the link, and fetch half of the address.",
        "Percent-encode the whole address.",
    )
}

/// A blank or a line break in the link.
///
/// Source: RFC 3986: no blanks; mail programs and terminals break long lines.
pub(super) fn blank(is_line_break: bool) -> Finding {
    let title = if is_line_break {
        "The link is broken over two lines"
    } else {
        "There are blanks in the link"
    };
    Finding::new(
        "link-blank",
        Blocks,
        title,
        "A tap takes only what stands before the first blank.",
        "Write the link in one piece.",
    )
}

/// A blank that comes out when the value is decoded.
///
/// Source: RFC 3986, 2.4: the value is decoded once; practice: iOS then wants an address, and a space needs `%2520`.
pub(super) fn space_decoded() -> Finding {
    Finding::new(
        "link-space-decoded",
        Blocks,
        "The manifest’s address has a blank in it once it is decoded",
        "iOS decodes %20 to a blank and is left with something that is no address.",
        "Percent-encode the whole address, so that the blank becomes %2520, or rename the file.",
    )
}

/// Letters outside ASCII.
///
/// Source: RFC 3986, 2.1 and 2.5: such letters are percent-encoded as UTF-8.
pub(super) fn non_ascii() -> Finding {
    Finding::new(
        "link-non-ascii",
        Risks,
        "The manifest’s address has letters outside a–z",
        "Older versions of iOS make no address of it.",
        "Percent-encode these letters in the address, then the whole address, or rename the file.",
    )
}

/// A placeholder that nobody filled in.
///
/// Source: Practice: templates that were published as they are, such as bungabear/ios-enterprise-distribute-sample, index.html.
pub(super) fn placeholder(piece: &str) -> Finding {
    Finding::new(
        "link-placeholder",
        Blocks,
        format!("“{piece}” was never filled in"),
        "It stands where a server or a file belongs, so phones ask for something that is not there.",
        "Put the real value in its place.",
    )
}

/// A variable of a template language.
///
/// Source: Practice: links in sources of web applications, such as bumaociyuan/ios-ipa-server, templates/download.html.
pub(super) fn template() -> Finding {
    Finding::new(
        "link-template",
        Note,
        "Part of the link is filled in by a program",
        "What the program puts there is not known here.",
        "Check the finished link as well.",
    )
}

/// A link that program code puts together from pieces.
///
/// Source: Practice: links in sources of web applications, such as the script in fastlane/fastlane#743.
pub(super) fn program_code() -> Finding {
    Finding::new(
        "link-program-code",
        Risks,
        "The link ends in program code",
        "Its rest is put together when the program runs; as it stands it leads nowhere.",
        "Check the finished link, and percent-encode what the program appends.",
    )
}

/// A link inside another one.
///
/// Source: Practice: only a tap on the link itself reaches iOS; no document of Apple’s says so.
pub(super) fn wrapped() -> Finding {
    Finding::new(
        "link-wrapped",
        Risks,
        "The link is wrapped in another one",
        "A tap opens a web page first; whether that page goes on to iOS is up to it, and in chat apps it often does not.",
        "Give testers the link inside, or a page of your own with it.",
    )
}

/// `url=itms-services://…` inside an install link.
///
/// Source: fastlane, pull request 5205: a doubled beginning.
pub(super) fn doubled() -> Finding {
    Finding::new(
        "link-doubled",
        Blocks,
        "The link contains itself",
        "Where the manifest’s address belongs there is an install link again.",
        "Write the beginning once.",
    )
}

/// A manifest behind a shortened address.
///
/// Source: getappbox/AppBox-iOSAppsWirelessInstallation#217: a redirect of the manifest kept the prompt away.
pub(super) fn shortened(host: &str) -> Finding {
    Finding::new(
        "link-shortened",
        Risks,
        format!("{host} shortens addresses"),
        "It answers with a redirect, which the installer may not follow.",
        "Use the address that it leads to.",
    )
}

/// The link leads to a package.
///
/// Source: Apple, iOS Deployment Reference, “Construct your website”: the link leads to the manifest.
pub(super) fn to_package() -> Finding {
    Finding::new(
        "link-to-package",
        Blocks,
        "The link leads to the package instead of the manifest",
        "iOS wants a manifest first: a property list that names the package.",
        "Make a manifest for the package, and link to it.",
    )
}

/// The link leads to the phone itself.
///
/// Source: iOS’s error 850 “The manifest URL isn't external” (micromdm/micromdm#1045).
pub(super) fn this_computer(host: &str) -> Finding {
    Finding::new(
        "link-this-computer",
        Blocks,
        format!("{host} means the phone itself"),
        "Whoever opens the link asks his own device, and iOS refuses a manifest from there.",
        "Use the computer’s address on the network.",
    )
}

/// The link leads to a private address.
///
/// Source: RFC 1918, RFC 4193, RFC 3927.
pub(super) fn private_address(host: &str) -> Finding {
    Finding::new(
        "link-private-address",
        Note,
        format!("{host} is reached on its own network only"),
        "Phones must be on the same Wi-Fi, and must have been made to trust the server’s certificate.",
        "Elsewhere use a public address.",
    )
}

/// The manifest's address has a query.
///
/// Source: getappbox/AppBox-iOSAppsWirelessInstallation#255: queries fail; practice: they work when they are encoded, as in
/// bitstadium/HockeyKit.
pub(super) fn query() -> Finding {
    Finding::new(
        "link-query",
        Note,
        "The manifest’s address has a query",
        "Encoded as a whole it works; some versions of iOS are said to drop it.",
        "Put what it says into the path to be safe.",
    )
}

/// Marks of the quoted-printable encoding.
///
/// Source: RFC 2045, 6.7: `=3D` is `=`.
pub(super) fn quoted_printable() -> Finding {
    Finding::new(
        "link-quoted-printable",
        Blocks,
        "The link is as an e-mail carries it, not as it was meant",
        "In the raw text of a message = is written =3D, and long lines end in =.",
        "Take the link from the opened message.",
    )
}

/// A full stop, comma or parenthesis of the sentence around the link.
///
/// Source: RFC 3986, appendix C.
pub(super) fn trailing_mark(mark: &str) -> Finding {
    Finding::new(
        "link-trailing-mark",
        Risks,
        format!("The link ends in “{mark}”"),
        "It is part of the sentence around the link, and programs that make links of text take it in.",
        "Leave a blank before it.",
    )
}

/// A name or password in the manifest's address.
///
/// Source: Practice: the installer sends no authorisation (JulianFink01/solar-planner, README); no document of Apple’s says so.
pub(super) fn credentials() -> Finding {
    Finding::new(
        "link-credentials",
        Risks,
        "The manifest’s address holds a name or password",
        "The installer sends neither, and everybody who gets the link can read them.",
        "Use a secret path instead.",
    )
}

/// A link in the page without `target="_top"`.
///
/// Source: mdn/browser-compat-data#10626: nothing at all in an iframe; privacybydesign/yivi-frontend-packages#34: `_top` mends
/// such links.
pub(super) fn no_target() -> Finding {
    Finding::new(
        "link-no-target",
        Note,
        "The link has no target=\"_top\"",
        "Where the page is shown inside a frame of another page, a tap then does nothing.",
        "Add target=\"_top\".",
    )
}

/// A link that opens a new window.
///
/// Source: Practice: `_blank` opens an empty tab, as in Expensify/App#10329, or is blocked; no document of Apple’s says so.
pub(super) fn new_window() -> Finding {
    Finding::new(
        "link-new-window",
        Risks,
        "The link opens a new window",
        "Safari shows an empty page, or blocks the window.",
        "Use target=\"_top\" instead of _blank.",
    )
}

/// A link as the address of a frame.
///
/// Source: mdn/browser-compat-data#10626: nothing at all in an iframe.
pub(super) fn in_frame() -> Finding {
    Finding::new(
        "link-in-frame",
        Blocks,
        "The link is the address of a frame",
        "Safari passes install links on to iOS from the page itself only.",
        "Use an ordinary link that people tap.",
    )
}

/// A link in an attribute that is no `href`.
///
/// Source: HTML Living Standard, “Links created by a and area elements”: href makes the link.
pub(super) fn not_in_href(name: &str) -> Finding {
    Finding::new(
        "link-not-in-href",
        Note,
        format!("The link stands in “{name}”"),
        "A program on the page has to follow it; without that program, nothing happens.",
        "Put it into the href of an ordinary link.",
    )
}

/// A link in an AMP page for e-mail.
///
/// Source: ampproject/amphtml, validator/validator-main.protoascii: AMP4EMAIL allows http, https and mailto only.
pub(super) fn in_amp_email() -> Finding {
    Finding::new(
        "link-in-amp-email",
        Blocks,
        "AMP for e-mail allows no install links",
        "Its validator accepts http, https and mailto only, and mail programs then show the plain version.",
        "Link to the install page instead.",
    )
}

/// A link in an e-mail.
///
/// Source: Practice: mail programs strip the scheme, as editors do (uiowa/uiowa#5062); no document of Apple’s says so.
pub(super) fn in_message() -> Finding {
    Finding::new(
        "link-in-message",
        Risks,
        "The link stands in an e-mail",
        "Many mail programs remove links with this scheme, or show them as plain text.",
        "Send the address of the install page instead.",
    )
}
