//! Rules about addresses and hashes: one finding for each thing that can be wrong with what a manifest leads to.

use crate::finding::{Finding, Severity};

use Severity::{Blocks, Note, Risks};

/// The words for an asset of a kind.
pub(super) fn name_of(kind: &str) -> &'static str {
    match kind {
        "software-package" => "package",
        "display-image" => "small icon",
        "full-size-image" => "large icon",
        "asset-pack-manifest" => "list of asset packs",
        _ => "asset",
    }
}

/// An address with a placeholder.
///
/// Source: Practice: manifests that were published as they are, such as bungabear/ios-enterprise-distribute-sample,
/// manifest.plist.
pub(super) fn url_placeholder(what: &str, severity: Severity) -> Finding {
    Finding::new(
        "url-placeholder",
        severity,
        format!("The {what}’s address was never filled in"),
        "A placeholder stands where a server or a file belongs.",
        "Put the real value in its place.",
    )
}

/// An address that a program fills in.
///
/// Source: Practice: manifests in sources of web applications, such as SignTools/SignTools, src/assets/manifest.xml.
pub(super) fn url_template(what: &str) -> Finding {
    Finding::new(
        "url-template",
        Note,
        format!("The {what}’s address is filled in by a program"),
        "What the program puts there is not known here.",
        "Check the finished manifest as well.",
    )
}

/// An address that is no whole https address: the codes are those of the form's notes.
///
/// Source: Apple, `ManifestURL`: “needs to start with `https://`”.
pub(super) fn of_url(code: &str, what: &str, severity: Severity) -> Finding {
    let (title, why, fix) = match code {
        "url-http" => (
            "is http",
            "iOS asks for https for everything; with http it says “Unable to Download App”, or nothing.",
            "Serve it over https.",
        ),
        "url-relative" => (
            "is not whole",
            "iOS does not know which server is meant.",
            "Write the whole address, from https:// on.",
        ),
        "url-scheme" => (
            "does not begin with https://",
            "iOS fetches over https only.",
            "Serve it over https.",
        ),
        "url-host" => (
            "names no computer",
            "What stands behind https:// is no name and no address.",
            "Write the server’s name or address.",
        ),
        "url-space" => (
            "holds a blank",
            "iOS makes no address of it.",
            "Write blanks as %20, or rename the file.",
        ),
        "url-non-ascii" => (
            "has letters outside a–z",
            "Older versions of iOS make no address of it.",
            "Percent-encode them, or rename the file.",
        ),
        "url-escaped" => (
            "holds &amp;amp;",
            "It was escaped twice: phones ask for an address with “amp;” in it.",
            "Write &amp; once for each &.",
        ),
        _ => (
            "is empty",
            "There is nothing to fetch.",
            "Write the whole address, from https:// on.",
        ),
    };
    Finding::new(code, severity, format!("The {what}’s address {title}"), why, fix)
}

/// A name or password in an address.
///
/// Source: Practice: the installer sends no authorisation (JulianFink01/solar-planner, README); no document of Apple’s says so.
pub(super) fn url_credentials(what: &str) -> Finding {
    Finding::new(
        "url-credentials",
        Risks,
        format!("The {what}’s address holds a name or password"),
        "The installer sends neither.",
        "Use a secret path instead.",
    )
}

/// An address that means the phone itself.
///
/// Source: iOS’s error 850 “The manifest URL isn't external” (micromdm/micromdm#1045).
pub(super) fn url_this_computer(what: &str, severity: Severity) -> Finding {
    Finding::new(
        "url-this-computer",
        severity,
        format!("The {what}’s address means the phone itself"),
        "localhost and 127.0.0.1 are whoever asks.",
        "Use the server’s address on the network.",
    )
}

/// An address without a path.
///
/// Source: Practice: manifests with `https://host` for everything, such as 4ch12dy/xia0IPA, manifest.plist.
pub(super) fn url_no_path(what: &str, severity: Severity) -> Finding {
    Finding::new(
        "url-no-path",
        severity,
        format!("The {what}’s address names a server, but no file"),
        "A phone gets the server’s front page instead.",
        "Write the whole address of the file.",
    )
}

/// The package's address ends in something else than `.ipa`.
///
/// Source: Practice: manifests that name an archive of the package, such as ctrlands/ipa, manifest.plist.
pub(super) fn url_not_ipa() -> Finding {
    Finding::new(
        "url-not-ipa",
        Risks,
        "The package’s address does not end in .ipa",
        "It may lead to something else, such as an archive with the .ipa in it, or to the wrong type.",
        "Name the .ipa itself, served as application/octet-stream.",
    )
}

/// A query in an address.
///
/// Source: tuist/tuist#11948: addresses with a query work for the package once their `&` is escaped.
pub(super) fn url_query(what: &str) -> Finding {
    Finding::new(
        "url-query",
        Note,
        format!("The {what}’s address has a query"),
        "Some versions of iOS are said to drop it.",
        "Put what it says into the path to be safe.",
    )
}

/// Package and image have one address.
///
/// Source: Practice: manifests with `https://host` for everything, such as 4ch12dy/xia0IPA, manifest.plist.
pub(super) fn url_same() -> Finding {
    Finding::new(
        "url-same",
        Blocks,
        "Package and icon have the same address",
        "One of them is not what it should be.",
        "Give each its own address.",
    )
}

/// Both images have one address.
///
/// Source: Apple, iOS Deployment Reference, “About the wireless manifest file”: 57 x 57 and 512 x 512 pixels.
pub(super) fn images_same() -> Finding {
    Finding::new(
        "images-same",
        Note,
        "Both icons have the same address",
        "Apple asks for 57 × 57 and 512 × 512 pixels; one picture cannot be both.",
        "Make two.",
    )
}

/// An image that is no PNG by its name.
///
/// Source: Apple, iOS Deployment Reference, “About the wireless manifest file”: PNG.
pub(super) fn image_not_png(what: &str) -> Finding {
    Finding::new(
        "image-not-png",
        Risks,
        format!("The {what} is no PNG by its name"),
        "Apple asks for PNG; with others phones show the placeholder.",
        "Convert it to PNG.",
    )
}

/// Both families of hashes.
///
/// Source: Apple, `ManifestURL`: only SHA-256 is used.
pub(super) fn hashes_twice() -> Finding {
    Finding::new(
        "hashes-twice",
        Note,
        "There are hashes of both kinds",
        "iOS uses SHA-256 and ignores MD5.",
        "Leave md5s out.",
    )
}

/// A piece size without hashes.
///
/// Source: Apple, `ManifestURL`: `sha256-size` and `sha256s` belong together.
pub(super) fn hashes_missing(size_key: &str, hashes_key: &str) -> Finding {
    Finding::new(
        "hashes-missing",
        Risks,
        format!("There is {size_key} without {hashes_key}"),
        "One means nothing without the other.",
        format!("Add {hashes_key}, or remove {size_key}."),
    )
}

/// Hashes without a usable piece size.
///
/// Source: Apple, `ManifestURL`: chunk size in bytes.
pub(super) fn hash_size(size_key: &str) -> Finding {
    Finding::new(
        "hash-size",
        Blocks,
        format!("{size_key} is missing, or no number above 0"),
        "iOS cannot tell how long the pieces are that the hashes are of.",
        format!("Write {size_key} as an integer, such as 10485760."),
    )
}

/// Something that is no hash.
///
/// Source: Apple, `ManifestURL`: hash values; lower-case hex in Apple’s sample (HunterHillegas/iOS-BetaBuilder,
/// SampleManifest.plist).
pub(super) fn hash_form(hashes_key: &str, digits: usize) -> Finding {
    Finding::new(
        "hash-form",
        Blocks,
        format!("An entry of {hashes_key} is no hash"),
        format!("A hash of this kind has {digits} hexadecimal digits."),
        "Compute the hashes again.",
    )
}

/// More or fewer hashes than the package has pieces.
///
/// Source: Apple, `ManifestURL`: a set of hashes, one for each chunk.
pub(super) fn hash_count(listed: usize, pieces: u64) -> Finding {
    Finding::new(
        "hash-count",
        Blocks,
        format!("There are {listed} hashes for {pieces} pieces"),
        "The hashes are of another package, so that a phone throws away what it downloads.",
        "Compute the hashes again.",
    )
}

/// A hash that is not the package's.
///
/// Source: Apple’s sample (HunterHillegas/iOS-BetaBuilder, SampleManifest.plist): “will restart a chunk if md5 fails”.
pub(super) fn hash_differs(piece: usize) -> Finding {
    Finding::new(
        "hash-differs",
        Blocks,
        format!("The hash of piece {piece} is not the package’s"),
        "A phone throws the piece away and fetches it again, until it gives up.",
        "Compute the hashes again.",
    )
}
