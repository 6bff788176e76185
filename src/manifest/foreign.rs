//! Foreign manifests: property lists that somebody else made, taken over into a draft.

use std::borrow::Cow;

use plist::{Dictionary, Value};

use crate::ipa::Platform;

use super::document::platform_identifier;
use super::draft::{Draft, Origin};

/// Largest manifest we read: with a hash for every 10 MiB, 4 MiB describe a package of 500 GB.
pub const MANIFEST_LIMIT_BYTES: u64 = 4 * 1024 * 1024;

/// What a foreign manifest says, in our fields.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct ForeignManifest {
    /// `metadata.title`.
    pub title: Option<String>,
    /// `metadata.subtitle`.
    pub subtitle: Option<String>,
    /// `metadata.bundle-identifier`.
    pub bundle_id: Option<String>,
    /// `metadata.bundle-version`.
    pub version: Option<String>,
    /// `metadata.platform-identifier`, when it is one we know.
    pub platform: Option<Platform>,
    /// URL of the `software-package` asset.
    pub package_url: Option<String>,
    /// URL of the `display-image` asset.
    pub icon_57_url: Option<String>,
    /// URL of the `full-size-image` asset.
    pub icon_512_url: Option<String>,
    /// The package has chunk hashes.
    pub hashes: bool,
}

/// Most items of a manifest that are read: a person chooses one of them.
const ITEMS_LIMIT: usize = 100;

/// Why a file could not be taken as a manifest.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ForeignProblem {
    /// Larger than [`MANIFEST_LIMIT_BYTES`].
    TooLarge,
    /// Not a property list.
    NotAPlist {
        /// What the parser said.
        detail: String,
    },
    /// A property list of another kind.
    NotAManifest {
        /// The first key that is missing.
        missing: &'static str,
    },
}

impl ForeignManifest {
    /// Reads a manifest that anybody made: its items, at least one. Blanks before `<?xml`, which some generators leave, are forgiven,
    /// and so are items without an app among others.
    pub fn parse(bytes: &[u8]) -> Result<Vec<Self>, ForeignProblem> {
        if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > MANIFEST_LIMIT_BYTES {
            return Err(ForeignProblem::TooLarge);
        }
        let bytes = without_cdata(bytes.trim_ascii_start());
        let root = plist::from_bytes::<Value>(&bytes).map_err(|error| ForeignProblem::NotAPlist { detail: error.to_string() })?;
        let missing = |missing| move || ForeignProblem::NotAManifest { missing };
        let items = root
            .as_dictionary()
            .and_then(|root| root.get("items"))
            .and_then(Value::as_array)
            .ok_or_else(missing("items"))?;
        let mut first_problem = None;
        let mut read = Vec::new();
        for item in items.iter().take(ITEMS_LIMIT) {
            match Self::of_item(item) {
                Ok(item) => read.push(item),
                Err(problem) => first_problem = first_problem.or(Some(problem)),
            }
        }
        if read.is_empty() {
            return Err(first_problem.unwrap_or_else(missing("items")));
        }
        Ok(read)
    }

    /// Reads one item.
    fn of_item(item: &Value) -> Result<Self, ForeignProblem> {
        let missing = |missing| move || ForeignProblem::NotAManifest { missing };
        let item = item.as_dictionary().ok_or_else(missing("items"))?;
        let metadata = item
            .get("metadata")
            .and_then(Value::as_dictionary)
            .ok_or_else(missing("metadata"))?;
        let assets = item.get("assets").and_then(Value::as_array).ok_or_else(missing("assets"))?;
        let asset = |kind: &str| {
            let assets = assets.iter().filter_map(Value::as_dictionary);
            assets.into_iter().find(|asset| text(asset, "kind").as_deref() == Some(kind))
        };
        let url = |kind: &str| asset(kind).and_then(|asset| text(asset, "url")).filter(|url| !url.is_empty());
        // What a manifest may leave out it says nothing with, either.
        let said = |table, key| text(table, key).filter(|text| !text.is_empty());
        Ok(Self {
            title: text(metadata, "title"),
            subtitle: said(metadata, "subtitle"),
            bundle_id: text(metadata, "bundle-identifier"),
            version: said(metadata, "bundle-version"),
            platform: text(metadata, "platform-identifier").and_then(|identifier| platform(&identifier)),
            package_url: url("software-package"),
            icon_57_url: url("display-image"),
            icon_512_url: url("full-size-image"),
            hashes: asset("software-package").is_some_and(|package| package.contains_key("sha256s")),
        })
    }

    /// The draft that says the same. Addresses stay as they are: the other manifest's lead to another server.
    pub fn draft(&self, origin: &Origin, current: &Draft) -> Draft {
        let differs = |value: Option<&str>, origin: &str| value.filter(|value| *value != origin).map(str::to_owned);
        // What a manifest may leave out says that there is none.
        let or_none = |value: &Option<String>| value.clone().unwrap_or_default();
        Draft {
            title: differs(self.title.as_deref(), &origin.title),
            subtitle: differs(Some(&or_none(&self.subtitle)), &origin.subtitle),
            bundle_id: differs(self.bundle_id.as_deref(), &origin.bundle_id),
            version: differs(Some(&or_none(&self.version)), &origin.version),
            platform: self.platform.filter(|platform| *platform != origin.platform),
            package_url: current.package_url.clone(),
            icon_57_url: current.icon_57_url.clone(),
            icon_512_url: current.icon_512_url.clone(),
            hashes: self.hashes,
        }
    }
}

/// Generators wrap addresses in CDATA sections, which the plist crate drops: they become escaped text.
fn without_cdata(bytes: &[u8]) -> Cow<'_, [u8]> {
    const OPEN: &str = "<![CDATA[";
    let Some(text) = std::str::from_utf8(bytes).ok().filter(|text| text.contains(OPEN)) else {
        return Cow::Borrowed(bytes);
    };
    let mut parts = text.split(OPEN);
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (literal, rest) = part.split_once("]]>").unwrap_or((part, ""));
        plain += &literal.replace('&', "&amp;").replace('<', "&lt;");
        plain += rest;
    }
    Cow::Owned(plain.into_bytes())
}

/// A text on one line, as a field holds it; numbers count as texts, since generators write versions so.
fn text(dictionary: &Dictionary, key: &str) -> Option<String> {
    match dictionary.get(key)? {
        // Generators break and indent texts; one on a line is left as it is.
        Value::String(text) if text.contains(['\n', '\r', '\t']) => Some(text.split_whitespace().collect::<Vec<_>>().join(" ")),
        Value::String(text) => Some(text.clone()),
        Value::Integer(number) => Some(number.to_string()),
        Value::Real(number) => Some(number.to_string()),
        _ => None,
    }
}

fn platform(identifier: &str) -> Option<Platform> {
    let all = [
        Platform::Ios,
        Platform::Tvos,
        Platform::Visionos,
        Platform::Watchos,
        Platform::Macos,
    ];
    all.into_iter().find(|platform| platform_identifier(*platform) == identifier)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::test_runner::{RngSeed, TestRunner};

    use super::*;
    use crate::manifest::Field;
    use crate::manifest::check::check;
    use crate::manifest::document::ChunkHashes;

    fn origin() -> Origin {
        Origin {
            title: "Kestrel".to_owned(),
            subtitle: "Northpier Labs".to_owned(),
            bundle_id: "com.northpier.kestrel".to_owned(),
            version: "5.2.0".to_owned(),
            platform: Platform::Ios,
            package_url: "https://h/app.ipa".to_owned(),
            icon_57_url: "https://h/icon-57.png".to_owned(),
            icon_512_url: "https://h/icon-512.png".to_owned(),
        }
    }

    #[test]
    fn our_own_manifest_reads_back_as_the_same_draft() {
        let nasty = "You & I <\"'> 世界 🎈 \u{202E}x";
        let draft = Draft {
            title: Some(nasty.to_owned()),
            platform: Some(Platform::Tvos),
            ..Draft::default()
        };
        let xml = check(&draft, &origin(), None).xml;
        let read = ForeignManifest::parse(xml.as_bytes()).unwrap();
        assert_eq!(read.len(), 1);
        assert_eq!(read[0].draft(&origin(), &draft), draft);
        assert_eq!(read[0].package_url.as_deref(), Some("https://h/app.ipa"));
    }

    #[test]
    fn every_item_with_an_app_is_read() {
        let item = |id: &str| {
            format!(
                "<dict><key>assets</key><array/><key>metadata</key><dict><key>bundle-identifier</key><string>{id}</string></dict></dict>"
            )
        };
        let list = |items: &str| format!("<plist version=\"1.0\"><dict><key>items</key><array>{items}</array></dict></plist>");
        let read = |items: &str| ForeignManifest::parse(list(items).as_bytes());
        let three = format!("{}<dict/>{}<string>x</string>{}", item("a"), item("b"), item("c"));
        let ids: Vec<Option<String>> = read(&three).unwrap().into_iter().map(|item| item.bundle_id).collect();
        assert_eq!(ids, ["a", "b", "c"].map(|id| Some(id.to_owned())));
        assert_eq!(read("<dict/>"), Err(ForeignProblem::NotAManifest { missing: "metadata" }));
        assert_eq!(read(""), Err(ForeignProblem::NotAManifest { missing: "items" }));
        assert_eq!(read(&item("a").repeat(500)).unwrap().len(), ITEMS_LIMIT);
    }

    /// Texts as fields hold them: on one line, with blanks anywhere, maybe none at all.
    fn typed() -> impl Strategy<Value = Option<String>> {
        let text = prop_oneof![
            2 => Just(String::new()),
            1 => Just("  two  blanks ".to_owned()),
            1 => Just("5.2.0".to_owned()),
            4 => "[^\\p{Cc}\\p{Cn}\\p{Co}\\p{Zl}\\p{Zp}]{1,12}",
        ];
        proptest::option::of(text)
    }

    #[test]
    fn exporting_and_importing_our_own_manifest_changes_nothing() {
        let mut runner = TestRunner::new(ProptestConfig {
            cases: 1_000,
            rng_seed: RngSeed::Fixed(1),
            failure_persistence: None,
            ..ProptestConfig::default()
        });
        let platform = proptest::option::of(prop_oneof![Just(Platform::Tvos), Just(Platform::Macos)]);
        let texts = (typed(), typed(), typed(), typed());
        let addresses = (typed(), typed(), typed());
        let drafts = (texts, addresses, platform, any::<bool>());
        let tried = runner.run(&drafts, |(texts, addresses, platform, hashes)| {
            let origin = origin();
            let differs = |text: Option<String>, field| text.filter(|text| text != origin.text(field));
            let draft = Draft {
                title: differs(texts.0, Field::Title),
                subtitle: differs(texts.1, Field::Subtitle),
                bundle_id: differs(texts.2, Field::BundleId),
                version: differs(texts.3, Field::Version),
                platform,
                package_url: differs(addresses.0, Field::PackageUrl),
                icon_57_url: differs(addresses.1, Field::Icon57Url),
                icon_512_url: differs(addresses.2, Field::Icon512Url),
                hashes,
            };
            let chunks = ChunkHashes {
                sha256s: vec!["ab".repeat(32)],
            };
            let xml = check(&draft, &origin, Some(&chunks)).xml;
            let read = ForeignManifest::parse(xml.as_bytes()).unwrap();
            prop_assert_eq!(read[0].draft(&origin, &draft), draft);
            Ok(())
        });
        tried.unwrap_or_else(|error| panic!("{error}"));
    }

    #[test]
    fn cdata_is_text() {
        let xml = b"\n <plist version=\"1.0\"><dict><key>items</key><array><dict><key>assets</key><array/><key>metadata</key><dict>\
                    <key>title</key><string><![CDATA[You & <I>]]>!</string></dict></dict></array></dict></plist>";
        assert_eq!(ForeignManifest::parse(xml).unwrap()[0].title.as_deref(), Some("You & <I>!"));
    }

    #[test]
    fn other_files_are_refused_with_the_reason() {
        let problem = |bytes: &[u8]| ForeignManifest::parse(bytes).unwrap_err();
        assert!(matches!(problem(b"hello"), ForeignProblem::NotAPlist { .. }));
        let empty = b"<plist version=\"1.0\"><dict/></plist>";
        assert_eq!(problem(empty), ForeignProblem::NotAManifest { missing: "items" });
        let bare = b"<plist version=\"1.0\"><dict><key>items</key><array><dict/></array></dict></plist>";
        assert_eq!(problem(bare), ForeignProblem::NotAManifest { missing: "metadata" });
        assert_eq!(problem(&vec![b' '; 5 * 1024 * 1024]), ForeignProblem::TooLarge);
    }
}
