//! Rules about what stands in a manifest; those about addresses and hashes stand beside.
//!
//! Fields of our own manifest share their rules with the keys of anybody's; their sentences differ by the place.

use crate::finding::{Rule, RuleOf, Severity, told};

/// The place of a finding about a field of our own manifest.
pub(in crate::manifest) const FIELD: &str = "field";
/// The place of a finding about a key in a file that anybody made.
pub(in crate::manifest) const FILE: &str = "file";

/// The rules of this file.
pub(in crate::manifest) static RULES: &[&Rule] = &[
    &ASSET_KIND_MISSING.rule,
    &ASSET_KIND_UNKNOWN.rule,
    &ASSET_URL_MISSING.rule,
    &ASSETS_EMPTY.rule,
    &ASSETS_MISSING.rule,
    &IDENTIFIER_DIFFERS.rule,
    &IDENTIFIER_EMPTY.rule,
    &IDENTIFIER_FORM.rule,
    &IDENTIFIER_SYSTEM.rule,
    &ITEMS_EMPTY.rule,
    &ITEMS_MISSING.rule,
    &KEY_MISSPELT.rule,
    &KEY_REMOVED.rule,
    &KEY_TWICE.rule,
    &KEY_TYPE.rule,
    &MANIFEST_EMPTY.rule,
    &MANIFEST_IS_OTHER_LIST.rule,
    &MANIFEST_IS_PACKAGE.rule,
    &MANIFEST_IS_PAGE.rule,
    &MANIFEST_NOT_A_PLIST.rule,
    &MANIFEST_NOT_XML.rule,
    &MANIFEST_PARTLY_JUDGED.rule,
    &MANIFEST_ROOT.rule,
    &MANIFEST_TOO_LARGE.rule,
    &MANIFEST_WELL_FORMED.rule,
    &METADATA_KIND.rule,
    &METADATA_KIND_MISSING.rule,
    &METADATA_MISSING.rule,
    &MORE_FINDINGS.rule,
    &NUMBER_FOR_TEXT.rule,
    &PACKAGE_MISSING.rule,
    &PACKAGE_OF_OTHER_NAME.rule,
    &PLACEHOLDER_TEXT.rule,
    &SEVERAL_DOCUMENTS.rule,
    &SEVERAL_ITEMS.rule,
    &SEVERAL_PACKAGES.rule,
    &THINNED_VARIANTS.rule,
    &TITLE_EMPTY.rule,
    &TITLE_SHORT.rule,
    &VERSION_DIFFERS.rule,
    &VERSION_EMPTY.rule,
    &XML_AMPERSAND.rule,
    &XML_BEFORE_DECLARATION.rule,
    &XML_BYTE_ORDER_MARK.rule,
    &XML_ENCODING.rule,
    &XML_MALFORMED.rule,
];

pub(crate) static MANIFEST_TOO_LARGE: RuleOf<told::ManifestTooLarge> = RuleOf::new(
    Severity::Blocks,
    "Larger than any manifest",
    "Airlift's own limit: with a hash for every 10 MiB, 4 MiB describe a package of 500 GB",
);

pub(crate) static MANIFEST_PARTLY_JUDGED: RuleOf<told::ManifestPartlyJudged> = RuleOf::new(
    Severity::Note,
    "More assets, variants and keys than are judged",
    "Airlift's own limit",
);

pub(crate) static MORE_FINDINGS: RuleOf<told::MoreFindings> =
    RuleOf::new(Severity::Note, "More findings of a kind than are told", "Airlift's own limit");

pub(crate) static MANIFEST_EMPTY: RuleOf<told::ManifestEmpty> =
    RuleOf::new(Severity::Blocks, "Nothing in the file", "Apple, ManifestURL: items is required");

pub(crate) static MANIFEST_IS_PACKAGE: RuleOf<told::ManifestIsPackage> = RuleOf::new(
    Severity::Blocks,
    "An archive where the manifest belongs",
    "Apple, iOS Deployment Reference, “Construct your website”: the link leads to the manifest",
);

pub(crate) static MANIFEST_IS_PAGE: RuleOf<told::ManifestIsPage> = RuleOf::new(
    Severity::Blocks,
    "A web page where the manifest belongs",
    "Apple, iOS Deployment Reference, “About the wireless manifest file”: the manifest is an XML plist; practice: a page that asks to sign in stands there most often",
);

pub(crate) static MANIFEST_NOT_XML: RuleOf<told::ManifestNotXml> = RuleOf::new(
    Severity::Risks,
    "A property list that is binary or of another form",
    "Apple, iOS Deployment Reference, “About the wireless manifest file”: the manifest is an XML plist",
);

pub(crate) static MANIFEST_NOT_A_PLIST: RuleOf<told::ManifestNotAPlist> = RuleOf::new(
    Severity::Blocks,
    "No property list at all",
    "Apple, iOS Deployment Reference, “About the wireless manifest file”: the manifest is an XML plist",
);

pub(crate) static XML_MALFORMED: RuleOf<told::XmlMalformed> =
    RuleOf::new(Severity::Blocks, "XML that is not well-formed", "XML 1.0, section 2.1");

pub(crate) static XML_AMPERSAND: RuleOf<told::XmlAmpersand> = RuleOf::new(
    Severity::Blocks,
    "An ampersand that nobody escaped",
    "XML 1.0, section 2.4; tuist/tuist#11948: an & in an address must be escaped",
);

pub(crate) static XML_BEFORE_DECLARATION: RuleOf<told::XmlBeforeDeclaration> = RuleOf::new(
    Severity::Risks,
    "Something before <?xml",
    "XML 1.0, section 2.8: the declaration comes first",
);

pub(crate) static XML_ENCODING: RuleOf<told::XmlEncoding> = RuleOf::new(
    Severity::Risks,
    "Another encoding than UTF-8, or than the one that is announced",
    "XML 1.0, section 4.3.3; Apple's PropertyList-1.0.dtd is used with UTF-8",
);

pub(crate) static XML_BYTE_ORDER_MARK: RuleOf<told::XmlByteOrderMark> =
    RuleOf::new(Severity::Note, "A byte order mark", "XML 1.0, section 4.3.3");

pub(crate) static MANIFEST_ROOT: RuleOf<told::ManifestRoot> = RuleOf::new(
    Severity::Blocks,
    "The root is no dictionary",
    "Apple, ManifestURL: an object with the key items",
);

pub(crate) static MANIFEST_IS_OTHER_LIST: RuleOf<told::ManifestIsOtherList> = RuleOf::new(
    Severity::Blocks,
    "A property list without items that has the keys of another: the options, summary or variants of an export, an Info.plist, a profile, entitlements",
    "Apple, ManifestURL: items is required; xcodebuild -help: ExportOptions.plist",
);

pub(crate) static THINNED_VARIANTS: RuleOf<told::ThinnedVariants> = RuleOf::new(
    Severity::Note,
    "thinned-assets names packages for single models",
    "Practice: what Xcode’s export writes, and StoreServices reads (SSDownload, thinned-assets); Apple’s ManifestURL does not name the key",
);

pub(crate) static PACKAGE_OF_OTHER_NAME: RuleOf<told::PackageOfOtherName> = RuleOf::new(
    Severity::Note,
    "The address of the package ends in another file name than that of the package that the manifest is compared with",
    "Practice: the address was left over from another app or export",
);

pub(crate) static ITEMS_MISSING: RuleOf<told::ItemsMissing> =
    RuleOf::new(Severity::Blocks, "No items", "Apple, ManifestURL: items is required");

pub(crate) static ITEMS_EMPTY: RuleOf<told::ItemsEmpty> = RuleOf::new(Severity::Blocks, "items is empty", "Apple, ManifestURL");

pub(crate) static SEVERAL_DOCUMENTS: RuleOf<told::SeveralDocuments> = RuleOf::new(
    Severity::Blocks,
    "A second property list behind the first",
    "XML 1.0, 2.1: a document has one root",
);

pub(crate) static SEVERAL_ITEMS: RuleOf<told::SeveralItems> =
    RuleOf::new(Severity::Note, "Several items", "Apple, ManifestURL: one or more apps");

pub(crate) static ASSETS_MISSING: RuleOf<told::AssetsMissing> =
    RuleOf::new(Severity::Blocks, "No assets", "Apple, ManifestURL: assets is required");

pub(crate) static ASSETS_EMPTY: RuleOf<told::AssetsEmpty> = RuleOf::new(Severity::Blocks, "assets is empty", "Apple, ManifestURL");

pub(crate) static PACKAGE_MISSING: RuleOf<told::PackageMissing> = RuleOf::new(
    Severity::Blocks,
    "The package is missing from assets",
    "Apple, ManifestURL: software-package for apps",
);

pub(crate) static SEVERAL_PACKAGES: RuleOf<told::SeveralPackages> = RuleOf::new(
    Severity::Risks,
    "Several packages in one item",
    "Apple, ManifestURL: an item describes one app",
);

pub(crate) static ASSET_KIND_MISSING: RuleOf<told::AssetKindMissing> =
    RuleOf::new(Severity::Blocks, "An asset without kind", "Apple, ManifestURL: kind is required");

pub(crate) static ASSET_KIND_UNKNOWN: RuleOf<told::AssetKindUnknown> = RuleOf::new(
    Severity::Risks,
    "A kind that iOS does not know",
    "Apple, ManifestURL: software-package, display-image, full-size-image, asset-pack-manifest",
);

pub(crate) static ASSET_URL_MISSING: RuleOf<told::AssetUrlMissing> =
    RuleOf::new(Severity::Blocks, "An asset without url", "Apple, ManifestURL: url is required");

pub(crate) static METADATA_MISSING: RuleOf<told::MetadataMissing> =
    RuleOf::new(Severity::Blocks, "No metadata", "Apple, ManifestURL: metadata is required");

pub(crate) static METADATA_KIND_MISSING: RuleOf<told::MetadataKindMissing> =
    RuleOf::new(Severity::Blocks, "metadata.kind is missing", "Apple, ManifestURL: kind is required");

pub(crate) static METADATA_KIND: RuleOf<told::MetadataKind> = RuleOf::new(
    Severity::Blocks,
    "metadata.kind is not software",
    "Apple, ManifestURL: only software",
);

pub(crate) static KEY_TYPE: RuleOf<told::KeyType> = RuleOf::new(
    Severity::Blocks,
    "A value of another kind than Apple's schema names",
    "Apple, ManifestURL",
);

pub(crate) static NUMBER_FOR_TEXT: RuleOf<told::NumberForText> =
    RuleOf::new(Severity::Risks, "A number where a string belongs", "Apple, ManifestURL: strings");

pub(crate) static KEY_MISSPELT: RuleOf<told::KeyMisspelt> =
    RuleOf::new(Severity::Risks, "A key that is nearly one that iOS knows", "Apple, ManifestURL");

pub(crate) static KEY_TWICE: RuleOf<told::KeyTwice> = RuleOf::new(
    Severity::Risks,
    "A key that is written twice",
    "Apple's PropertyList-1.0.dtd: dictionaries have unique keys",
);

pub(crate) static KEY_REMOVED: RuleOf<told::KeyRemoved> = RuleOf::new(
    Severity::Note,
    "A key that Apple removed",
    "apple/device-management, other/manifesturl.yaml: needs-shine, sizeInBytes and items are marked as removed",
);

pub(crate) static TITLE_EMPTY: RuleOf<told::TitleEmpty> = RuleOf::new(
    Severity::Blocks,
    "The title is missing or empty",
    "Apple, ManifestURL: title is required",
);

pub(crate) static TITLE_SHORT: RuleOf<told::TitleShort> = RuleOf::new(
    Severity::Blocks,
    "The title has one character",
    "Apple, ManifestURL: longer than one character",
);

pub(crate) static IDENTIFIER_EMPTY: RuleOf<told::IdentifierEmpty> = RuleOf::new(
    Severity::Blocks,
    "The identifier is missing or empty",
    "Apple, ManifestURL: bundle-identifier is required",
);

pub(crate) static IDENTIFIER_FORM: RuleOf<told::IdentifierForm> = RuleOf::new(
    Severity::Blocks,
    "The identifier has characters that none has",
    "Apple, Information Property List, CFBundleIdentifier",
);

pub(crate) static IDENTIFIER_SYSTEM: RuleOf<told::IdentifierSystem> = RuleOf::new(
    Severity::Risks,
    "The identifier is one of Apple's own apps",
    "Apple, ManifestURL: not a system app's identifier",
);

pub(crate) static IDENTIFIER_DIFFERS: RuleOf<told::IdentifierDiffers> = RuleOf::new(
    Severity::Blocks,
    "The identifier is not the package's",
    "Apple, ManifestURL; ChenYilong/iOS9AdaptationTips#9: checked since iOS 9, the app is downloaded and thrown away",
);

pub(crate) static VERSION_EMPTY: RuleOf<told::VersionEmpty> = RuleOf::new(
    Severity::Note,
    "No version",
    "Apple, ManifestURL: optional; iOS Deployment Reference, “About the wireless manifest file”: required",
);

pub(crate) static VERSION_DIFFERS: RuleOf<told::VersionDiffers> = RuleOf::new(
    Severity::Note,
    "The version is not the package's",
    "Practice: SignTools/SignTools, src/assets/manifest.xml, gives 2.0 for every app; no document of Apple’s says so",
);

pub(crate) static PLACEHOLDER_TEXT: RuleOf<told::PlaceholderText> = RuleOf::new(
    Severity::Risks,
    "A text that still reads like its template; it blocks for the identifier, which no app has",
    "Practice: manifests that were published as they are, such as 0x3657b30/KSign, manifest.plist: “Your App Name”",
);

pub(crate) static MANIFEST_WELL_FORMED: RuleOf<told::ManifestWellFormed> =
    RuleOf::new(Severity::Passed, "Nothing wrong", "Apple, ManifestURL");
