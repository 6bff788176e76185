//! Rules about addresses and hashes: what can be wrong with what a manifest leads to.

use crate::finding::{Finding, Message, Rule, RuleOf, Severity, says, told};

use crate::primitives::could_be_server;

use super::keys::KINDS;

/// The rules of this file.
pub(in crate::manifest) static RULES: &[&Rule] = &[
    &HASH_COUNT.rule,
    &HASH_DIFFERS.rule,
    &HASH_FORM.rule,
    &HASH_SIZE.rule,
    &HASHES_MISSING.rule,
    &HASHES_TWICE.rule,
    &IMAGE_NOT_PNG.rule,
    &IMAGES_SAME.rule,
    &URL_CREDENTIALS.rule,
    &URL_EMPTY.rule,
    &URL_ESCAPED.rule,
    &URL_HOST.rule,
    &URL_HTTP.rule,
    &URL_NO_PATH.rule,
    &URL_NON_ASCII.rule,
    &URL_NOT_IPA.rule,
    &URL_PLACEHOLDER.rule,
    &URL_QUERY.rule,
    &URL_RELATIVE.rule,
    &URL_SAME.rule,
    &URL_SCHEME.rule,
    &URL_SPACE.rule,
    &URL_TEMPLATE.rule,
    &URL_THIS_COMPUTER.rule,
    &URL_TOO_LONG.rule,
];

pub(crate) static URL_PLACEHOLDER: RuleOf<told::UrlPlaceholder> = RuleOf::new(
    Severity::Risks,
    "An address with a placeholder",
    "Practice: manifests that were published as they are, such as bungabear/ios-enterprise-distribute-sample, manifest.plist",
);

pub(crate) static URL_TEMPLATE: RuleOf<told::UrlTemplate> = RuleOf::new(
    Severity::Note,
    "An address that a program fills in",
    "Practice: manifests in sources of web applications, such as SignTools/SignTools, src/assets/manifest.xml",
);

pub(crate) static URL_HTTP: RuleOf<told::UrlHttp> = RuleOf::new(
    Severity::Blocks,
    "An address that begins with http",
    "Apple, ManifestURL: “needs to start with https://”",
);

pub(crate) static URL_RELATIVE: RuleOf<told::UrlRelative> = RuleOf::new(
    Severity::Blocks,
    "An address that is not whole",
    "Apple, ManifestURL: “needs to start with https://”",
);

pub(crate) static URL_SCHEME: RuleOf<told::UrlScheme> = RuleOf::new(
    Severity::Blocks,
    "An address that begins with neither http nor https",
    "Apple, ManifestURL: “needs to start with https://”",
);

pub(crate) static URL_HOST: RuleOf<told::UrlHost> = RuleOf::new(
    Severity::Blocks,
    "An address that names no computer",
    "Apple, ManifestURL: “needs to start with https://”",
);

pub(crate) static URL_SPACE: RuleOf<told::UrlSpace> = RuleOf::new(
    Severity::Blocks,
    "An address that holds a blank",
    "Apple, ManifestURL: “needs to start with https://”",
);

pub(crate) static URL_NON_ASCII: RuleOf<told::UrlNonAscii> = RuleOf::new(
    Severity::Blocks,
    "An address that has letters outside ASCII",
    "Apple, ManifestURL: “needs to start with https://”",
);

pub(crate) static URL_ESCAPED: RuleOf<told::UrlEscaped> = RuleOf::new(
    Severity::Blocks,
    "An address that was escaped twice",
    "Apple, ManifestURL: “needs to start with https://”",
);

pub(crate) static URL_CREDENTIALS: RuleOf<told::UrlCredentials> = RuleOf::new(
    Severity::Risks,
    "A name or password in an address",
    "Practice: the installer sends no authorisation (JulianFink01/solar-planner, README); no document of Apple’s says so",
);

pub(crate) static URL_THIS_COMPUTER: RuleOf<told::UrlThisComputer> = RuleOf::new(
    Severity::Blocks,
    "An address that means the phone itself",
    "iOS’s error 850 “The manifest URL isn't external” (micromdm/micromdm#1045)",
);

pub(crate) static URL_NO_PATH: RuleOf<told::UrlNoPath> = RuleOf::new(
    Severity::Risks,
    "An address without a path",
    "Practice: manifests with https://host for everything, such as 4ch12dy/xia0IPA, manifest.plist",
);

pub(crate) static URL_NOT_IPA: RuleOf<told::UrlNotIpa> = RuleOf::new(
    Severity::Risks,
    "The package's address ends in something else than .ipa",
    "Practice: manifests that name an archive of the package, such as ctrlands/ipa, manifest.plist",
);

pub(crate) static URL_QUERY: RuleOf<told::UrlQuery> = RuleOf::new(
    Severity::Note,
    "A query in an address",
    "tuist/tuist#11948: addresses with a query work for the package once their & is escaped",
);

pub(crate) static URL_TOO_LONG: RuleOf<told::UrlTooLong> = RuleOf::new(
    Severity::Risks,
    "Longer than a server takes",
    "RFC 9112, 3: at least 8,000 octets of a request line are recommended; Apache httpd, LimitRequestLine: 8,190; nginx, large_client_header_buffers: 8k",
);

pub(crate) static URL_SAME: RuleOf<told::UrlSame> = RuleOf::new(
    Severity::Risks,
    "Package and image have one address",
    "Practice: manifests with https://host for everything, such as 4ch12dy/xia0IPA, manifest.plist",
);

pub(crate) static IMAGES_SAME: RuleOf<told::ImagesSame> = RuleOf::new(
    Severity::Note,
    "Both images have one address",
    "Apple, iOS Deployment Reference, “About the wireless manifest file”: 57 x 57 and 512 x 512 pixels",
);

pub(crate) static IMAGE_NOT_PNG: RuleOf<told::ImageNotPng> = RuleOf::new(
    Severity::Risks,
    "An image whose file name does not end in .png",
    "Apple, iOS Deployment Reference, “About the wireless manifest file”: PNG",
);

pub(crate) static HASHES_TWICE: RuleOf<told::HashesTwice> = RuleOf::new(
    Severity::Note,
    "Both families of hashes",
    "Apple, ManifestURL: only SHA-256 is used",
);

pub(crate) static HASHES_MISSING: RuleOf<told::HashesMissing> = RuleOf::new(
    Severity::Risks,
    "A piece size without hashes",
    "Apple, ManifestURL: sha256-size and sha256s belong together",
);

pub(crate) static HASH_SIZE: RuleOf<told::HashSize> = RuleOf::new(
    Severity::Blocks,
    "Hashes without a usable piece size",
    "Apple, ManifestURL: chunk size in bytes",
);

pub(crate) static HASH_FORM: RuleOf<told::HashForm> = RuleOf::new(
    Severity::Blocks,
    "Something that is no hash",
    "Apple, ManifestURL: hash values; lower-case hex in Apple’s sample (HunterHillegas/iOS-BetaBuilder, SampleManifest.plist)",
);

pub(crate) static HASH_COUNT: RuleOf<told::HashCount> = RuleOf::new(
    Severity::Blocks,
    "More or fewer hashes than the package has pieces",
    "Apple, ManifestURL: a set of hashes, one for each chunk",
);

pub(crate) static HASH_DIFFERS: RuleOf<told::HashDiffers> = RuleOf::new(
    Severity::Blocks,
    "A hash that is not the package's",
    "Apple’s sample (HunterHillegas/iOS-BetaBuilder, SampleManifest.plist): “will restart a chunk if md5 fails”",
);

pub(crate) static URL_EMPTY: RuleOf<told::UrlEmpty> = RuleOf::new(
    Severity::Blocks,
    "An address that is empty",
    "Apple, ManifestURL: “needs to start with https://”",
);

/// The words for an asset of a kind.
pub(super) fn name_of(kind: &str) -> Message {
    let known = KINDS.iter().find(|known| **known == kind);
    says::manifest_asset(known.copied().unwrap_or("asset"))
}

/// What keeps an address from being a whole https address; `place` and `what` tell whose it is.
pub(in crate::manifest) fn of_url(text: &str, place: &'static str, what: Message) -> Option<Finding> {
    if text.is_empty() {
        return Some(URL_EMPTY.finding(place, what));
    }
    let Some((scheme, rest)) = text.split_once("://") else {
        return Some(URL_RELATIVE.finding(place, what));
    };
    if scheme.eq_ignore_ascii_case("http") {
        return Some(URL_HTTP.finding(place, what));
    }
    if !scheme.eq_ignore_ascii_case("https") {
        return Some(URL_SCHEME.finding(place, what));
    }
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let server = host.rsplit_once('@').map_or(host, |(_, server)| server);
    if host.contains(['{', '}', '%']) || !could_be_server(server) {
        return Some(URL_HOST.finding(place, what));
    }
    if text.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Some(URL_SPACE.finding(place, what));
    }
    if !text.is_ascii() {
        return Some(URL_NON_ASCII.finding(place, what));
    }
    text.contains("&amp;").then(|| URL_ESCAPED.finding(place, what))
}
