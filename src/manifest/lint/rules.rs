//! Rules: one finding for each thing that can be wrong with a manifest; those about addresses and hashes stand beside.

use crate::finding::{Finding, Severity};

use Severity::{Blocks, Note, Passed, Risks};

/// What iOS says of a manifest that it cannot use.
const INVALID: &str = "iOS answers with “Invalid manifest” or “Unable to Download App”, or does nothing.";
const MAKE_AGAIN: &str = "Make the manifest again, with a program that writes property lists.";

/// Larger than any manifest.
///
/// Source: Airlift's own limit: with a hash for every 10 MiB, 4 MiB describe a package of 500 GB.
pub(super) fn too_large() -> Finding {
    Finding::new(
        "manifest-too-large",
        Blocks,
        "The file is too large for a manifest",
        "Manifests have some kilobytes; this has more than 4 MB.",
        "Name the manifest, not the package.",
    )
}

/// Nothing in the file.
///
/// Source: Apple, `ManifestURL`: items is required.
pub(super) fn empty() -> Finding {
    Finding::new("manifest-empty", Blocks, "The manifest is empty", INVALID, MAKE_AGAIN)
}

/// An archive where the manifest belongs.
///
/// Source: Apple, iOS Deployment Reference, “Construct your website”: the link leads to the manifest.
pub(super) fn is_package() -> Finding {
    Finding::new(
        "manifest-is-package",
        Blocks,
        "This is an archive, not a manifest",
        "iOS wants a property list that names the package first.",
        "Link to the manifest, and name the package in it.",
    )
}

/// A web page where the manifest belongs.
///
/// Source: Practice: a page that asks to sign in, or tells of an error, is what stands there most often; no document of Apple’s
/// says so.
pub(super) fn is_page() -> Finding {
    Finding::new(
        "manifest-is-page",
        Blocks,
        "This is a web page, not a manifest",
        "A server that wants a password, or does not find the file, answers with a page instead.",
        "Let the server give the manifest to everybody who knows its address.",
    )
}

/// A property list that is binary or of another form.
///
/// Source: Apple, iOS Deployment Reference, “About the wireless manifest file”: the manifest is an XML plist.
pub(super) fn not_xml() -> Finding {
    Finding::new(
        "manifest-not-xml",
        Risks,
        "The manifest is a property list, but not in XML",
        "Apple describes manifests in XML, and servers announce them as text/xml.",
        "Convert it with plutil -convert xml1.",
    )
}

/// No property list at all.
///
/// Source: Apple, iOS Deployment Reference, “About the wireless manifest file”: the manifest is an XML plist.
pub(super) fn not_a_plist(root: &str) -> Finding {
    let title = if root == "text" {
        "This is no property list".to_owned()
    } else {
        format!("The file begins with <{root}> instead of <plist>")
    };
    Finding::new("manifest-not-a-plist", Blocks, title, INVALID, MAKE_AGAIN)
}

/// XML that is no property list inside.
///
/// Source: Apple's PropertyList-1.0.dtd.
pub(super) fn not_a_list(what: &str) -> Finding {
    Finding::new(
        "manifest-not-a-plist",
        Blocks,
        format!("The property list is not one: {what}"),
        INVALID,
        "Each key needs one value behind it, each value a key before it.",
    )
}

/// XML that is not well-formed.
///
/// Source: XML 1.0, section 2.1.
pub(super) fn malformed(detail: &str) -> Finding {
    Finding::new(
        "xml-malformed",
        Blocks,
        format!("The XML is not well-formed: {detail}"),
        INVALID,
        MAKE_AGAIN,
    )
}

/// An ampersand that nobody escaped.
///
/// Source: XML 1.0, section 2.4; tuist/tuist#11948: an `&` in an address must be escaped.
pub(super) fn ampersand(piece: &str) -> Finding {
    Finding::new(
        "xml-ampersand",
        Blocks,
        format!("“{piece}” holds a bare &"),
        "In XML & begins an entity, so that the whole file cannot be read: “Invalid manifest”.",
        "Write &amp; for each & in the file.",
    )
}

/// Something before `<?xml`.
///
/// Source: XML 1.0, section 2.8: the declaration comes first.
pub(super) fn before_declaration() -> Finding {
    Finding::new(
        "xml-before-declaration",
        Risks,
        "There is something before <?xml",
        "XML allows nothing there, not even an empty line; strict readers refuse the file.",
        "Let the template begin with <?xml.",
    )
}

/// Another encoding than UTF-8, or than the one that is announced.
///
/// Source: XML 1.0, section 4.3.3; Apple's PropertyList-1.0.dtd is used with UTF-8.
pub(super) fn encoding(found: &str) -> Finding {
    Finding::new(
        "xml-encoding",
        Risks,
        found.to_owned(),
        "Names with other letters than a–z come out wrong, or the file cannot be read.",
        "Save it as UTF-8.",
    )
}

/// A byte order mark.
///
/// Source: XML 1.0, section 4.3.3.
pub(super) fn byte_order_mark() -> Finding {
    Finding::new(
        "xml-byte-order-mark",
        Note,
        "The file begins with a byte order mark",
        "UTF-8 needs none, and some readers stumble over it.",
        "Save it as UTF-8 without BOM.",
    )
}

/// The root is no dictionary.
///
/// Source: Apple, `ManifestURL`: an object with the key items.
pub(super) fn root() -> Finding {
    Finding::new(
        "manifest-root",
        Blocks,
        "The manifest’s root is no dictionary",
        INVALID,
        "Put items into a <dict>.",
    )
}

/// No `items`.
///
/// Source: Apple, `ManifestURL`: items is required.
pub(super) fn items_missing() -> Finding {
    Finding::new(
        "items-missing",
        Blocks,
        "There is no items",
        INVALID,
        "Add the key items with an array of one dictionary.",
    )
}

/// `items` is empty.
///
/// Source: Apple, `ManifestURL`.
pub(super) fn items_empty() -> Finding {
    Finding::new(
        "items-empty",
        Blocks,
        "items is empty",
        "There is nothing to install.",
        "Add a dictionary with assets and metadata.",
    )
}

/// Several items.
///
/// Source: Apple, `ManifestURL`: one or more apps.
pub(super) fn several_items(count: usize) -> Finding {
    Finding::new(
        "several-items",
        Note,
        format!("The manifest installs {count} apps"),
        "iOS asks once and installs all of them.",
        "",
    )
}

/// No `assets`.
///
/// Source: Apple, `ManifestURL`: assets is required.
pub(super) fn assets_missing() -> Finding {
    Finding::new(
        "assets-missing",
        Blocks,
        "There is no assets",
        INVALID,
        "Add the key assets with the package in it.",
    )
}

/// `assets` is empty.
///
/// Source: Apple, `ManifestURL`.
pub(super) fn assets_empty() -> Finding {
    Finding::new(
        "assets-empty",
        Blocks,
        "assets is empty",
        "There is nothing to download.",
        "Add the package.",
    )
}

/// No asset is the package.
///
/// Source: Apple, `ManifestURL`: software-package for apps.
pub(super) fn package_missing() -> Finding {
    Finding::new(
        "package-missing",
        Blocks,
        "No asset is the package",
        "iOS looks for one of the kind software-package.",
        "Add an asset with kind software-package and the package’s address.",
    )
}

/// Several packages in one item.
///
/// Source: Apple, `ManifestURL`: an item describes one app.
pub(super) fn several_packages(count: usize) -> Finding {
    Finding::new(
        "several-packages",
        Risks,
        format!("One item has {count} packages"),
        "An item is one app, and which package iOS takes is not said.",
        "Make an item of its own for each app.",
    )
}

/// An asset without `kind`.
///
/// Source: Apple, `ManifestURL`: `kind` is required.
pub(super) fn kind_missing() -> Finding {
    Finding::new(
        "asset-kind-missing",
        Blocks,
        "An asset has no kind",
        INVALID,
        "Add kind: software-package, display-image or full-size-image.",
    )
}

/// A kind that iOS does not know.
///
/// Source: Apple, `ManifestURL`: software-package, display-image, full-size-image, asset-pack-manifest.
pub(super) fn kind_unknown(kind: &str, meant: Option<&str>) -> Finding {
    let fix = meant.map_or_else(
        || "Remove the asset, or use software-package, display-image or full-size-image.".to_owned(),
        |meant| format!("Write {meant}."),
    );
    Finding::new(
        "asset-kind-unknown",
        Risks,
        format!("“{kind}” is a kind that iOS does not know"),
        "It is left out, with what it was meant for.",
        fix,
    )
}

/// An asset without `url`.
///
/// Source: Apple, `ManifestURL`: `url` is required.
pub(super) fn url_missing(kind: &str) -> Finding {
    Finding::new(
        "asset-url-missing",
        Blocks,
        format!("The {} has no address", super::address_rules::name_of(kind)),
        INVALID,
        "Add url with an address that begins with https://.",
    )
}

/// No `metadata`.
///
/// Source: Apple, `ManifestURL`: metadata is required.
pub(super) fn metadata_missing() -> Finding {
    Finding::new(
        "metadata-missing",
        Blocks,
        "There is no metadata",
        INVALID,
        "Add metadata with bundle-identifier, kind and title.",
    )
}

/// `metadata.kind` is missing.
///
/// Source: Apple, `ManifestURL`: `kind` is required.
pub(super) fn metadata_kind_missing() -> Finding {
    Finding::new(
        "metadata-kind-missing",
        Blocks,
        "metadata has no kind",
        INVALID,
        "Add kind with the value software.",
    )
}

/// `metadata.kind` is not `software`.
///
/// Source: Apple, `ManifestURL`: only `software`.
pub(super) fn metadata_kind(kind: &str) -> Finding {
    Finding::new(
        "metadata-kind",
        Blocks,
        format!("The kind in metadata is “{kind}”"),
        "Only software is installed.",
        "Write software.",
    )
}

/// A value of another kind than Apple's schema names.
///
/// Source: Apple, `ManifestURL`.
pub(super) fn key_type(key: &str, wanted: &str) -> Finding {
    Finding::new("key-type", Blocks, format!("{key} must be {wanted}"), INVALID, "Correct the value.")
}

/// A number where a string belongs.
///
/// Source: Apple, `ManifestURL`: strings.
pub(super) fn number_for_text(key: &str) -> Finding {
    Finding::new(
        "number-for-text",
        Risks,
        format!("{key} is a number"),
        "Apple’s schema wants a string there.",
        "Write it as <string>.",
    )
}

/// A key that is nearly one that iOS knows.
///
/// Source: Apple, `ManifestURL`.
pub(super) fn key_misspelt(key: &str, meant: &str) -> Finding {
    Finding::new(
        "key-misspelt",
        Risks,
        format!("“{key}” is a key that iOS does not know"),
        format!("It was probably meant to be {meant}, which iOS then misses."),
        format!("Write {meant}."),
    )
}

/// A key that is written twice.
///
/// Source: Apple's PropertyList-1.0.dtd: dictionaries have unique keys.
pub(super) fn key_twice(key: &str) -> Finding {
    Finding::new(
        "key-twice",
        Risks,
        format!("{key} is there twice"),
        "Which of them counts depends on the reader.",
        "Remove one.",
    )
}

/// A key that Apple removed.
///
/// Source: apple/device-management, other/manifesturl.yaml: needs-shine, `sizeInBytes` and items are marked as removed.
pub(super) fn key_removed(key: &str) -> Finding {
    Finding::new(
        "key-removed",
        Note,
        format!("Apple removed {key}"),
        "iOS ignores it.",
        "Leave it out.",
    )
}

/// The title is missing or empty.
///
/// Source: Apple, `ManifestURL`: `title` is required.
pub(super) fn title_empty() -> Finding {
    Finding::new(
        "title-empty",
        Blocks,
        "The manifest has no title",
        "iOS needs one for its question whether to install.",
        "Add title with the app’s name.",
    )
}

/// The title has one character.
///
/// Source: Apple, `ManifestURL`: longer than one character.
pub(super) fn title_short(title: &str) -> Finding {
    Finding::new(
        "title-short",
        Blocks,
        format!("The title “{title}” has one character"),
        "Apple asks for two or more.",
        "Write a longer title.",
    )
}

/// The identifier is missing or empty.
///
/// Source: Apple, `ManifestURL`: `bundle-identifier` is required.
pub(super) fn identifier_empty() -> Finding {
    Finding::new(
        "identifier-empty",
        Blocks,
        "The manifest has no bundle-identifier",
        "iOS compares it with the app’s and throws the app away when it differs.",
        "Add the app’s own identifier.",
    )
}

/// The identifier has characters that none has.
///
/// Source: Apple, Information Property List, `CFBundleIdentifier`.
pub(super) fn identifier_form(id: &str) -> Finding {
    Finding::new(
        "identifier-form",
        Blocks,
        format!("“{id}” is no bundle identifier"),
        "Identifiers have letters, digits, dots and hyphens only, such as com.example.app.",
        "Write the app’s own identifier.",
    )
}

/// The identifier is one of Apple's own apps.
///
/// Source: Apple, `ManifestURL`: not a system app's identifier.
pub(super) fn identifier_system(id: &str) -> Finding {
    Finding::new(
        "identifier-system",
        Risks,
        format!("“{id}” looks like one of Apple’s own apps"),
        "iOS installs nothing in place of a system app.",
        "Use an identifier of your own.",
    )
}

/// The identifier is not the package's.
///
/// Source: Apple, `ManifestURL`; ChenYilong/iOS9AdaptationTips#9: checked since iOS 9, the app is downloaded and thrown away.
pub(super) fn identifier_differs(id: &str, own: &str) -> Finding {
    Finding::new(
        "identifier-differs",
        Blocks,
        "The manifest’s identifier differs from the app’s",
        format!("Phones download the app and then throw it away: it is {own}, not {id}."),
        "Use the app’s own identifier in the manifest.",
    )
}

/// No version.
///
/// Source: Apple, `ManifestURL`: optional; iOS Deployment Reference, “About the wireless manifest file”: required.
pub(super) fn version_empty() -> Finding {
    Finding::new(
        "version-empty",
        Note,
        "The manifest has no version",
        "iOS then cannot tell an update from a repeat.",
        "Add bundle-version.",
    )
}

/// The version is not the package's.
///
/// Source: Practice: SignTools/SignTools, src/assets/manifest.xml, gives 2.0 for every app; no document of Apple’s says so.
pub(super) fn version_differs(version: &str, own: &str) -> Finding {
    Finding::new(
        "version-differs",
        Note,
        format!("The manifest says version {version}, the app is {own}"),
        "iOS does not compare them, but people do.",
        "Write the app’s own version.",
    )
}

/// A text that still reads like its template.
///
/// Source: Practice: manifests that were published as they are, such as 0x3657b30/KSign, manifest.plist: “Your App Name”.
pub(super) fn placeholder(text: &str) -> Finding {
    let shown: String = text.chars().take(60).collect();
    Finding::new(
        "placeholder-text",
        Risks,
        format!("“{shown}” was never filled in"),
        "It reads like the example that the manifest was copied from.",
        "Write the real value.",
    )
}

/// Nothing wrong.
///
/// Source: Apple, `ManifestURL`.
pub(super) fn well_formed() -> Finding {
    Finding::new("manifest-well-formed", Passed, "The manifest has everything that iOS needs", "", "")
}
