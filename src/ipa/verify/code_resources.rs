//! `_CodeSignature/CodeResources`: the hash of every file of a bundle, and the rules by which files are left out.
//!
//! It has a list for systems before iOS 9 (`files`, `rules`) and one for all later ones (`files2`, `rules2`); the second
//! counts when it is there. Format: Apple's open-source `resources.cpp` of Security.
//! It is read event by event: of 100,000 files a tree of values would be ten times as large.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Cursor;

use super::omit::{Costs, OmitRules};
use crate::ipa::code_signature::digest::Digest;
use plist::stream::{BinaryReader, Event, XmlReader};

/// A binary list costs up to 24 times its size in tables while it is read; Apple's tools write XML.
const MAX_BINARY_BYTES: usize = 4 << 20;

/// Strings and data of all seals taken together; a binary list may name the same long one again and again.
const MAX_CONTENT_BYTES: usize = 64 << 20;

/// Keys and values of all seals together: at most sixteen in both lists for each of 100,000 files, and nearly as many again for
/// the frameworks among them.
const MAX_EVENTS: usize = 2_500_000;

/// Files in the lists of all seals together: 100,000 of an app in both lists, and as many in those of its frameworks.
const MAX_FILES: usize = 400_000;

/// What a seal says about one file.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct ResourceSeal {
    /// `hash2`, or else `hash` or the bare data of the older list.
    hash: Option<(Digest, Box<[u8]>)>,
    /// May be absent, such as languages that the phone has dropped.
    pub(super) optional: bool,
    /// Where a link points.
    pub(super) symlink: Option<Box<str>>,
    /// Digest of the code directory of a nested bundle or library.
    pub(super) cd_hash: Option<Box<[u8]>>,
}

impl ResourceSeal {
    /// Takes out the hash to compare with, the strongest there is.
    pub(super) fn take_hash(&mut self) -> Option<(Digest, Box<[u8]>)> {
        self.hash.take()
    }

    fn add_hash(&mut self, digest: Digest, hash: &[u8]) {
        if self.hash.as_ref().is_none_or(|(other, _)| digest >= *other) {
            self.hash = Some((digest, hash.into()));
        }
    }
}

/// One bundle's seal.
#[derive(Debug, Default)]
pub(super) struct CodeResources {
    /// Files by their path below the bundle.
    pub(super) files: BTreeMap<String, ResourceSeal>,
    /// Which other files may be there.
    pub(super) rules: OmitRules,
}

/// Why there is no seal.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum NoSeal {
    /// The bytes are none.
    Broken,
    /// It is larger than is read here.
    TooLarge,
}

/// What reading the seals of one package may still take.
#[derive(Debug)]
pub(super) struct CodeResourcesBudget {
    events: usize,
    files: usize,
    bytes: usize,
    spent: bool,
    /// For the rules.
    pub(super) costs: Costs,
}

impl Default for CodeResourcesBudget {
    fn default() -> Self {
        Self {
            events: MAX_EVENTS,
            files: MAX_FILES,
            bytes: MAX_CONTENT_BYTES,
            spent: false,
            costs: Costs::default(),
        }
    }
}

impl CodeResourcesBudget {
    /// What is left of one limit, when there is enough.
    fn left(&mut self, limit: impl FnOnce(&mut Self) -> &mut usize, count: usize) -> Option<()> {
        let left = limit(self);
        if let Some(rest) = left.checked_sub(count) {
            *left = rest;
            return Some(());
        }
        self.spent = true;
        None
    }
}

impl CodeResources {
    /// Reads a seal.
    pub(super) fn parse(bytes: &[u8], limits: &mut CodeResourcesBudget) -> Result<Self, NoSeal> {
        limits.spent = false;
        let seal = if bytes.starts_with(b"bplist00") {
            if bytes.len() > MAX_BINARY_BYTES {
                return Err(NoSeal::TooLarge);
            }
            Events::new(BinaryReader::new(Cursor::new(bytes)), limits).seal()
        } else {
            Events::new(XmlReader::new(bytes.trim_ascii_start()), limits).seal()
        };
        seal.ok_or(if limits.spent { NoSeal::TooLarge } else { NoSeal::Broken })
    }
}

/// Events of a property list, within limits. Reading stops at the first oddity.
struct Events<'l, I> {
    inner: I,
    limits: &'l mut CodeResourcesBudget,
}

/// Files and rules of one of the two generations.
#[derive(Default)]
struct Lists {
    files: Option<BTreeMap<String, ResourceSeal>>,
    rules: OmitRules,
}

impl<'l, I: Iterator<Item = Result<Event<'static>, plist::Error>>> Events<'l, I> {
    fn new(inner: I, limits: &'l mut CodeResourcesBudget) -> Self {
        Self { inner, limits }
    }

    fn seal(mut self) -> Option<CodeResources> {
        let (mut old, mut new) = (Lists::default(), Lists::default());
        let Event::StartDictionary(_) = self.next()? else { return None };
        self.dictionary(|events, key, value| {
            let lists = if key.ends_with('2') { &mut new } else { &mut old };
            match (key.as_str(), value) {
                ("files" | "files2", Event::StartDictionary(_)) => {
                    lists.files = Some(events.files()?);
                    if new.files.is_some() {
                        old = Lists::default();
                    }
                }
                ("rules" | "rules2", Event::StartDictionary(_)) => lists.rules = events.rules()?,
                (_, other) => events.skip(&other)?,
            }
            Some(())
        })?;
        let lists = if new.files.is_some() { new } else { old };
        Some(CodeResources {
            files: lists.files?,
            rules: lists.rules,
        })
    }

    fn files(&mut self) -> Option<BTreeMap<String, ResourceSeal>> {
        let mut files = BTreeMap::new();
        self.dictionary(|events, path, value| {
            events.limits.left(|limits| &mut limits.files, 1)?;
            let mut sealed = ResourceSeal::default();
            match value {
                Event::Data(hash) => sealed.add_hash(Digest::Sha1, &hash),
                Event::StartDictionary(_) => events.dictionary(|events, key, value| {
                    match (key.as_str(), value) {
                        ("hash", Event::Data(hash)) => sealed.add_hash(Digest::Sha1, &hash),
                        ("hash2", Event::Data(hash)) => sealed.add_hash(Digest::Sha256, &hash),
                        ("cdhash", Event::Data(hash)) => sealed.cd_hash = Some(hash.as_ref().into()),
                        ("optional", Event::Boolean(yes)) => sealed.optional = yes,
                        ("symlink", Event::String(target)) => sealed.symlink = Some(target.as_ref().into()),
                        (_, other) => events.skip(&other)?,
                    }
                    Some(())
                })?,
                other => events.skip(&other)?,
            }
            files.insert(path, sealed);
            Some(())
        })?;
        Some(files)
    }

    fn rules(&mut self) -> Option<OmitRules> {
        let mut rules = OmitRules::default();
        self.dictionary(|events, pattern, value| {
            let (mut weight, mut omits) = (1.0, false);
            match value {
                Event::StartDictionary(_) => events.dictionary(|events, key, value| {
                    match (key.as_str(), value) {
                        ("omit", Event::Boolean(yes)) => omits = yes,
                        ("weight", Event::Real(number)) => weight = number,
                        ("weight", Event::Integer(number)) => {
                            weight = number
                                .as_signed()
                                .and_then(|number| i32::try_from(number).ok())
                                .map_or(1.0, f64::from);
                        }
                        (_, other) => events.skip(&other)?,
                    }
                    Some(())
                })?,
                other => events.skip(&other)?,
            }
            rules.add(&pattern, weight, omits, &mut events.limits.costs);
            Some(())
        })?;
        Some(rules)
    }

    /// Keys and first events of values, to the end of a dictionary whose start was read.
    fn dictionary(&mut self, mut each: impl FnMut(&mut Self, String, Event<'static>) -> Option<()>) -> Option<()> {
        loop {
            let key = match self.next()? {
                Event::EndCollection => return Some(()),
                Event::String(key) => Cow::into_owned(key),
                _ => return None,
            };
            let value = self.next()?;
            each(self, key, value)?;
        }
    }

    /// Passes over the rest of a value.
    fn skip(&mut self, first: &Event<'_>) -> Option<()> {
        let mut depth = usize::from(matches!(first, Event::StartArray(_) | Event::StartDictionary(_)));
        while depth > 0 {
            depth = match self.next()? {
                Event::StartArray(_) | Event::StartDictionary(_) => depth.checked_add(1)?,
                Event::EndCollection => depth.checked_sub(1)?,
                _ => depth,
            };
        }
        Some(())
    }

    fn next(&mut self) -> Option<Event<'static>> {
        self.limits.left(|limits| &mut limits.events, 1)?;
        let event = self.inner.next()?.ok()?;
        let len = match &event {
            Event::String(text) => text.len(),
            Event::Data(data) => data.len(),
            _ => 0,
        };
        self.limits.left(|limits| &mut limits.bytes, len)?;
        Some(event)
    }
}

#[cfg(test)]
mod tests {
    use super::{CodeResources, CodeResourcesBudget, NoSeal, ResourceSeal};
    use crate::ipa::code_signature::digest::Digest;

    fn xml(body: &str) -> Vec<u8> {
        format!("<?xml version=\"1.0\"?>\n<plist version=\"1.0\"><dict>{body}</dict></plist>").into_bytes()
    }

    fn parsed(bytes: &[u8]) -> CodeResources {
        CodeResources::parse(bytes, &mut CodeResourcesBudget::default()).unwrap()
    }

    fn omits(seal: &CodeResources, path: &str) -> bool {
        seal.rules.omits(path, &mut CodeResourcesBudget::default().costs).unwrap()
    }

    fn hash<'a>(seal: &'a CodeResources, path: &str) -> Option<(Digest, &'a [u8])> {
        seal.files[path].hash.as_ref().map(|(digest, hash)| (*digest, &**hash))
    }

    const OLD: &str = "<key>files</key><dict><key>a</key><data>AAAA</data>\
        <key>de.lproj/b</key><dict><key>hash</key><data>AAEC</data><key>optional</key><true/></dict></dict>\
        <key>rules</key><dict><key>.*</key><true/><key>Info.plist</key><dict><key>omit</key><true/><key>weight</key><real>10</real></dict></dict>";

    const NEW: &str = "<key>files2</key><dict>\
        <key>c</key><dict><key>hash</key><data>AAAA</data><key>hash2</key><data>AAEC</data><key>odd</key><array><dict/></array></dict>\
        <key>l</key><dict><key>symlink</key><string>c</string></dict>\
        <key>F.framework</key><dict><key>cdhash</key><data>AAEC</data><key>requirement</key><string>x</string></dict></dict>\
        <key>rules2</key><dict><key>^.*</key><true/><key>^(.*/)?\\.DS_Store$</key><dict><key>omit</key><true/><key>weight</key><real>2000</real></dict>\
        <key>^PkgInfo$</key><dict><key>omit</key><true/><key>weight</key><integer>20</integer></dict><key>(((</key><true/></dict>";

    #[test]
    fn the_later_list_counts_when_it_is_there() {
        let old = parsed(&xml(OLD));
        assert_eq!(hash(&old, "a"), Some((Digest::Sha1, &[0, 0, 0][..])));
        assert!(old.files["de.lproj/b"].optional);
        assert!(omits(&old, "Info.plist") && !omits(&old, "a"));
        let both = parsed(&xml(&format!("{OLD}{NEW}")));
        assert_eq!(both.files.keys().collect::<Vec<_>>(), ["F.framework", "c", "l"]);
        assert_eq!(hash(&both, "c"), Some((Digest::Sha256, &[0, 1, 2][..])));
        assert_eq!(both.files["l"].symlink.as_deref(), Some("c"));
        assert_eq!(
            both.files["F.framework"],
            ResourceSeal {
                cd_hash: Some([0, 1, 2].into()),
                ..ResourceSeal::default()
            }
        );
        assert!(omits(&both, "PkgInfo") && omits(&both, "x/.DS_Store") && !omits(&both, "x/PkgInfo") && !omits(&both, "Info.plist"));
    }

    #[test]
    fn binary_seals_are_read() {
        let list: plist::Value = plist::from_bytes(&xml(NEW)).unwrap();
        let mut bytes = Vec::new();
        list.to_writer_binary(&mut bytes).unwrap();
        assert_eq!(parsed(&bytes).files.len(), 3);
    }

    #[test]
    fn what_is_no_seal_is_none() {
        for bytes in [
            &b""[..],
            b"x",
            b"<plist><array/></plist>",
            b"<plist><dict/></plist>",
            b"<plist><dict><key>files</key>",
        ] {
            assert_eq!(
                CodeResources::parse(bytes, &mut CodeResourcesBudget::default()).err(),
                Some(NoSeal::Broken)
            );
        }
        let deep = format!("<key>x</key>{}{}", "<array>".repeat(100_000), "</array>".repeat(100_000));
        assert_eq!(parsed(&xml(&format!("{deep}{OLD}"))).files.len(), 2);
    }

    #[test]
    fn too_many_files_are_no_broken_seal() {
        let mut limits = CodeResourcesBudget {
            files: 2,
            ..CodeResourcesBudget::default()
        };
        let two = "<key>files</key><dict><key>a</key><data>AAAA</data><key>b</key><data>AAAA</data></dict>";
        assert!(CodeResources::parse(&xml(two), &mut limits).is_ok());
        // What one seal takes is not there for the next.
        assert_eq!(CodeResources::parse(&xml(two), &mut limits).err(), Some(NoSeal::TooLarge));
        assert_eq!(CodeResources::parse(b"x", &mut limits).err(), Some(NoSeal::Broken));
        for limits in [
            &mut CodeResourcesBudget {
                events: 5,
                ..CodeResourcesBudget::default()
            },
            &mut CodeResourcesBudget {
                bytes: 5,
                ..CodeResourcesBudget::default()
            },
        ] {
            assert_eq!(CodeResources::parse(&xml(two), limits).err(), Some(NoSeal::TooLarge));
        }
    }
}
