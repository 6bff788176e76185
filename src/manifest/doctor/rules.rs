//! Rules about install links and the texts that they stand in.

use crate::finding::{Rule, RuleOf, Severity, told};

/// The rules of this file.
pub(in crate::manifest) static RULES: &[&Rule] = &[
    &ADDRESS_WRAPPED.rule,
    &LINK_AMPERSAND_ESCAPED.rule,
    &LINK_AMPERSAND_ESCAPED_TWICE.rule,
    &LINK_AMPERSAND_MANGLED.rule,
    &LINK_BARE_HOST.rule,
    &LINK_BLANK.rule,
    &LINK_CREDENTIALS.rule,
    &LINK_CURLY_QUOTES.rule,
    &LINK_DOUBLED.rule,
    &LINK_ENCODED_TWICE.rule,
    &LINK_ENCODED_WHOLE.rule,
    &LINK_IN_AMP_EMAIL.rule,
    &LINK_IN_CHAT_MARKUP.rule,
    &LINK_IN_FRAME.rule,
    &LINK_IN_MESSAGE.rule,
    &LINK_NEW_WINDOW.rule,
    &LINK_NON_ASCII.rule,
    &LINK_NOT_ENCODED.rule,
    &LINK_NOT_IN_HREF.rule,
    &LINK_NO_ACTION.rule,
    &LINK_NO_COLON.rule,
    &LINK_NO_SLASHES.rule,
    &LINK_NO_TARGET.rule,
    &LINK_NO_URL.rule,
    &LINK_OTHER_ACTION.rule,
    &LINK_OTHER_SCHEME.rule,
    &LINK_PLACEHOLDER.rule,
    &LINK_PRIVATE_ADDRESS.rule,
    &LINK_PROGRAM_CODE.rule,
    &LINK_QUERY.rule,
    &LINK_QUOTED_PRINTABLE.rule,
    &LINK_SCHEME_CUT.rule,
    &LINK_SCHEME_MISSPELT.rule,
    &LINK_SEMICOLON.rule,
    &LINK_SHORTENED.rule,
    &LINK_SPACE_DECODED.rule,
    &LINK_TEMPLATE.rule,
    &LINK_THIS_COMPUTER.rule,
    &LINK_TO_PACKAGE.rule,
    &LINK_TOO_LONG.rule,
    &LINK_TRAILING_MARK.rule,
    &LINK_UNSEEN_CHARACTERS.rule,
    &LINK_URL_HOST.rule,
    &LINK_URL_HTTP.rule,
    &LINK_URL_RELATIVE.rule,
    &LINK_URL_SCHEME.rule,
    &LINK_WELL_FORMED.rule,
    &LINK_WRAPPED.rule,
    &MANY_LINKS.rule,
    &NO_LINK.rule,
    &TEXT_CUT.rule,
];

pub(crate) static TEXT_CUT: RuleOf<told::TextCut> =
    RuleOf::new(Severity::Note, "The text is longer than what is looked at", "Airlift's own limit");

pub(crate) static MANY_LINKS: RuleOf<told::ManyLinks> = RuleOf::new(Severity::Note, "More links than are told", "Airlift's own limit");

pub(crate) static NO_LINK: RuleOf<told::NoLink> = RuleOf::new(
    Severity::Blocks,
    "No install link in the text, nor what was meant to be one",
    "Apple, iOS Deployment Reference, “Construct your website”: itms-services://?action=download-manifest&url=…",
);

pub(crate) static LINK_WELL_FORMED: RuleOf<told::LinkWellFormed> = RuleOf::new(
    Severity::Passed,
    "A well-formed link",
    "Apple, iOS Deployment Reference, “Construct your website”: itms-services://?action=download-manifest&url=…",
);

pub(crate) static LINK_SCHEME_MISSPELT: RuleOf<told::LinkSchemeMisspelt> = RuleOf::new(
    Severity::Blocks,
    "A scheme that was meant to be itms-services",
    "Apple, iOS Deployment Reference, “Construct your website”: itms-services://?action=download-manifest&url=…",
);

pub(crate) static LINK_OTHER_SCHEME: RuleOf<told::LinkOtherScheme> = RuleOf::new(
    Severity::Blocks,
    "Another scheme for installing, such as apple-magnifier",
    "Apple, iOS Deployment Reference, “Construct your website”: itms-services://?action=download-manifest&url=…",
);

pub(crate) static LINK_NO_SLASHES: RuleOf<told::LinkNoSlashes> = RuleOf::new(
    Severity::Blocks,
    "Neither // nor /// behind the scheme",
    "Apple, iOS Deployment Reference, “Construct your website”: itms-services://?action=download-manifest&url=…",
);

pub(crate) static LINK_NO_COLON: RuleOf<told::LinkNoColon> = RuleOf::new(
    Severity::Blocks,
    "The scheme's colon is missing, or percent-encoded",
    "RFC 3986, 3.1: a scheme ends with a colon",
);

pub(crate) static LINK_AMPERSAND_ESCAPED: RuleOf<told::LinkAmpersandEscaped> = RuleOf::new(
    Severity::Blocks,
    "&amp; where nobody decodes it",
    "HTML Living Standard, 13.1.4 “Character references”: &amp; is decoded in HTML, and nowhere else",
);

pub(crate) static LINK_AMPERSAND_ESCAPED_TWICE: RuleOf<told::LinkAmpersandEscapedTwice> = RuleOf::new(
    Severity::Blocks,
    "&amp;amp;, or &amp; that is decoded one time too few",
    "HTML Living Standard, 13.1.4 “Character references”: the value of an attribute is decoded once",
);

pub(crate) static LINK_AMPERSAND_MANGLED: RuleOf<told::LinkAmpersandMangled> = RuleOf::new(
    Severity::Blocks,
    "amp;url, amp-url, &ampurl",
    "Apple, iOS Deployment Reference, “Construct your website”: …&url=…; practice: what editors, mail programs and web pages make of it",
);

pub(crate) static LINK_SEMICOLON: RuleOf<told::LinkSemicolon> = RuleOf::new(
    Severity::Note,
    "; between the parameters",
    "expo/eas-cli, packages/eas-cli/src/build/utils/url.ts: its links, which iOS takes; parsers that split at & only find no url",
);

pub(crate) static LINK_NO_ACTION: RuleOf<told::LinkNoAction> = RuleOf::new(
    Severity::Blocks,
    "No action",
    "Apple, iOS Deployment Reference, “Construct your website”: itms-services://?action=download-manifest&url=…",
);

pub(crate) static LINK_OTHER_ACTION: RuleOf<told::LinkOtherAction> = RuleOf::new(
    Severity::Blocks,
    "Another action",
    "Apple, iOS Deployment Reference, “Construct your website”: itms-services://?action=download-manifest&url=…",
);

pub(crate) static LINK_NO_URL: RuleOf<told::LinkNoUrl> = RuleOf::new(
    Severity::Blocks,
    "No url, or an empty one",
    "Apple, iOS Deployment Reference, “Construct your website”: itms-services://?action=download-manifest&url=…",
);

pub(crate) static LINK_URL_RELATIVE: RuleOf<told::LinkUrlRelative> = RuleOf::new(
    Severity::Blocks,
    "A url without scheme or host",
    "RFC 3986, 4.2 and 5.1: a relative address needs a base, and the installer has none",
);

pub(crate) static LINK_URL_HTTP: RuleOf<told::LinkUrlHttp> = RuleOf::new(
    Severity::Blocks,
    "A url with http",
    "Apple, iOS Deployment Reference, HTTPS since iOS 7.1; significa/app-distribution-server#24: “certificate for … is not valid”",
);

pub(crate) static LINK_URL_SCHEME: RuleOf<told::LinkUrlScheme> = RuleOf::new(
    Severity::Blocks,
    "A url with a scheme that is neither http nor https",
    "apple/device-management, mdm/commands/application.install.yaml: ManifestURL begins with https:",
);

pub(crate) static LINK_URL_HOST: RuleOf<told::LinkUrlHost> =
    RuleOf::new(Severity::Blocks, "A url whose host cannot be one", "RFC 3986, 3.2.2");

pub(crate) static LINK_ENCODED_TWICE: RuleOf<told::LinkEncodedTwice> = RuleOf::new(
    Severity::Blocks,
    "A url that is percent-encoded twice",
    "RFC 3986, 2.4: nothing is percent-encoded or decoded more than once",
);

pub(crate) static LINK_NOT_ENCODED: RuleOf<told::LinkNotEncoded> = RuleOf::new(
    Severity::Risks,
    "An unencoded url with & or # in it",
    "fastlane/fastlane#743: url “should be url encoded” since iOS 9; URL Standard, 5.1: & ends a parameter",
);

pub(crate) static LINK_BLANK: RuleOf<told::LinkBlank> = RuleOf::new(
    Severity::Blocks,
    "A blank or a line break in the link",
    "RFC 3986: no blanks; mail programs and terminals break long lines",
);

pub(crate) static LINK_SPACE_DECODED: RuleOf<told::LinkSpaceDecoded> = RuleOf::new(
    Severity::Blocks,
    "A blank that comes out when the value is decoded",
    "RFC 3986, 2.4: the value is decoded once; practice: iOS then wants an address, and a space needs %2520",
);

pub(crate) static LINK_NON_ASCII: RuleOf<told::LinkNonAscii> = RuleOf::new(
    Severity::Risks,
    "Letters outside ASCII",
    "RFC 3986, 2.1 and 2.5: such letters are percent-encoded as UTF-8",
);

pub(crate) static LINK_PLACEHOLDER: RuleOf<told::LinkPlaceholder> = RuleOf::new(
    Severity::Risks,
    "A placeholder that nobody filled in",
    "Practice: templates that were published as they are, such as bungabear/ios-enterprise-distribute-sample, index.html",
);

pub(crate) static LINK_TEMPLATE: RuleOf<told::LinkTemplate> = RuleOf::new(
    Severity::Note,
    "A variable of a template language",
    "Practice: links in sources of web applications, such as bumaociyuan/ios-ipa-server, templates/download.html",
);

pub(crate) static LINK_PROGRAM_CODE: RuleOf<told::LinkProgramCode> = RuleOf::new(
    Severity::Risks,
    "A link that program code puts together from pieces",
    "Practice: links in sources of web applications, such as the script in fastlane/fastlane#743",
);

pub(crate) static LINK_WRAPPED: RuleOf<told::LinkWrapped> = RuleOf::new(
    Severity::Risks,
    "A link inside another one",
    "Practice: only a tap on the link itself reaches iOS; no document of Apple’s says so",
);

pub(crate) static LINK_DOUBLED: RuleOf<told::LinkDoubled> = RuleOf::new(
    Severity::Blocks,
    "url=itms-services://… inside an install link",
    "fastlane, pull request 5205: a doubled beginning",
);

pub(crate) static LINK_SHORTENED: RuleOf<told::LinkShortened> = RuleOf::new(
    Severity::Risks,
    "A manifest behind a shortened address",
    "getappbox/AppBox-iOSAppsWirelessInstallation#217: a redirect of the manifest kept the prompt away",
);

pub(crate) static LINK_TO_PACKAGE: RuleOf<told::LinkToPackage> = RuleOf::new(
    Severity::Blocks,
    "The link leads to a package",
    "Apple, iOS Deployment Reference, “Construct your website”: the link leads to the manifest",
);

pub(crate) static LINK_THIS_COMPUTER: RuleOf<told::LinkThisComputer> = RuleOf::new(
    Severity::Blocks,
    "The link leads to the phone itself",
    "iOS’s error 850 “The manifest URL isn't external” (micromdm/micromdm#1045)",
);

pub(crate) static LINK_PRIVATE_ADDRESS: RuleOf<told::LinkPrivateAddress> = RuleOf::new(
    Severity::Note,
    "The link leads to a private address",
    "RFC 1918, RFC 4193, RFC 3927",
);

pub(crate) static LINK_QUERY: RuleOf<told::LinkQuery> = RuleOf::new(
    Severity::Note,
    "The manifest's address has a query",
    "getappbox/AppBox-iOSAppsWirelessInstallation#255: queries fail; practice: they work when they are encoded, as in bitstadium/HockeyKit",
);

pub(crate) static LINK_TOO_LONG: RuleOf<told::LinkTooLong> = RuleOf::new(
    Severity::Risks,
    "Longer than a server takes",
    "RFC 9112, 3: at least 8,000 octets of a request line are recommended; Apache httpd, LimitRequestLine: 8,190; nginx, large_client_header_buffers: 8k",
);

pub(crate) static LINK_QUOTED_PRINTABLE: RuleOf<told::LinkQuotedPrintable> = RuleOf::new(
    Severity::Blocks,
    "Marks of the quoted-printable encoding",
    "RFC 2045, 6.7: =3D is =",
);

pub(crate) static LINK_TRAILING_MARK: RuleOf<told::LinkTrailingMark> = RuleOf::new(
    Severity::Risks,
    "A full stop, comma or parenthesis of the sentence around the link",
    "RFC 3986, appendix C",
);

pub(crate) static LINK_CREDENTIALS: RuleOf<told::LinkCredentials> = RuleOf::new(
    Severity::Risks,
    "A name or password in the manifest's address",
    "Practice: the installer sends no authorisation (JulianFink01/solar-planner, README); no document of Apple’s says so",
);

pub(crate) static LINK_NO_TARGET: RuleOf<told::LinkNoTarget> = RuleOf::new(
    Severity::Note,
    "A link in the page without target=\"_top\"",
    "mdn/browser-compat-data#10626: nothing at all in an iframe; privacybydesign/yivi-frontend-packages#34: _top mends such links",
);

pub(crate) static LINK_NEW_WINDOW: RuleOf<told::LinkNewWindow> = RuleOf::new(
    Severity::Risks,
    "A link that opens a new window",
    "Practice: _blank opens an empty tab, as in Expensify/App#10329, or is blocked; no document of Apple’s says so",
);

pub(crate) static LINK_IN_FRAME: RuleOf<told::LinkInFrame> = RuleOf::new(
    Severity::Blocks,
    "A link as the address of a frame",
    "mdn/browser-compat-data#10626: nothing at all in an iframe",
);

pub(crate) static LINK_NOT_IN_HREF: RuleOf<told::LinkNotInHref> = RuleOf::new(
    Severity::Note,
    "A link in an attribute that is no href",
    "HTML Living Standard, “Links created by a and area elements”: href makes the link",
);

pub(crate) static LINK_IN_AMP_EMAIL: RuleOf<told::LinkInAmpEmail> = RuleOf::new(
    Severity::Blocks,
    "A link in an AMP page for e-mail",
    "ampproject/amphtml, validator/validator-main.protoascii: AMP4EMAIL allows http, https and mailto only",
);

pub(crate) static LINK_IN_MESSAGE: RuleOf<told::LinkInMessage> = RuleOf::new(
    Severity::Risks,
    "A link in an e-mail",
    "Practice: mail programs strip the scheme, as editors do (uiowa/uiowa#5062); no document of Apple’s says so",
);

pub(crate) static LINK_SCHEME_CUT: RuleOf<told::LinkSchemeCut> = RuleOf::new(
    Severity::Blocks,
    "Only what follows the scheme is left: //?action=download-manifest&url=…",
    "RFC 3986, 4.2: what begins with // is an address without a scheme; uiowa/uiowa#5062: a content management system took it away",
);

pub(crate) static LINK_CURLY_QUOTES: RuleOf<told::LinkCurlyQuotes> = RuleOf::new(
    Severity::Blocks,
    "An attribute whose value stands in quotation marks of a word processor",
    "HTML Living Standard, 13.1.2.3: attribute values stand in straight quotation marks",
);

pub(crate) static LINK_UNSEEN_CHARACTERS: RuleOf<told::LinkUnseenCharacters> = RuleOf::new(
    Severity::Blocks,
    "Zero-width characters, soft hyphens or hyphens that do not break inside a link",
    "RFC 3986, 2: an address is made of letters, digits and a few marks of ASCII",
);

pub(crate) static LINK_IN_CHAT_MARKUP: RuleOf<told::LinkInChatMarkup> = RuleOf::new(
    Severity::Note,
    "A link in Slack's markup: <link|text>",
    "Slack, “Formatting text for app surfaces”: links and escaping",
);

pub(crate) static LINK_ENCODED_WHOLE: RuleOf<told::LinkEncodedWhole> = RuleOf::new(
    Severity::Blocks,
    "A link that is percent-encoded from its scheme on",
    "RFC 3986, 3.1: a scheme is letters, digits, plus, full stop and hyphen, and ends at a colon",
);

pub(crate) static LINK_BARE_HOST: RuleOf<told::LinkBareHost> = RuleOf::new(
    Severity::Note,
    "A host without a domain",
    "RFC 1034, 3.1: such a name is completed by whoever asks, each in his own network",
);

pub(crate) static ADDRESS_WRAPPED: RuleOf<told::AddressWrapped> = RuleOf::new(
    Severity::Note,
    "The address of a page inside one of Outlook SafeLinks, Google, Proofpoint and the like",
    "Microsoft, “Safe Links in Microsoft Defender for Office 365”; Proofpoint, “URL Defense”",
);
