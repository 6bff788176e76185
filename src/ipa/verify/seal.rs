//! A seal is `_CodeSignature/CodeResources`: the hash of every file of a bundle, and the rules by which files are left out.
//!
//! It has a list for systems before iOS 9 (`files`, `rules`) and one for all later ones (`files2`, `rules2`); the second
//! counts when it is there. Format: Apple's open-source `resources.cpp` of Security.
//! It is read event by event: of 100,000 files a tree of values would be ten times as large.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Cursor;

use plist::stream::{BinaryReader, Event, XmlReader};
use regex_lite::{Regex, RegexBuilder};

use crate::ipa::code_signature::digest::Digest;

/// A binary list costs up to 24 times its size in tables while it is read; Apple's tools write XML.
const MAX_BINARY_BYTES: usize = 4 << 20;

/// Strings and data of one seal taken together; a binary list may name the same long one again and again.
const MAX_CONTENT_BYTES: usize = 64 << 20;

/// Keys and values of one seal: ten for each of half a million files.
const MAX_EVENTS: usize = 5_000_000;

/// Rules of one seal; Apple's have ten.
const MAX_RULES: usize = 64;

/// Longest pattern of a rule; Apple's have 110 characters.
const MAX_PATTERN_BYTES: usize = 300;

/// Memory of one compiled rule; Apple's need some kilobytes.
const MAX_RULE_BYTES: usize = 64 << 10;

/// What a seal says about one file.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct Sealed {
    /// `hash`, or the bare data of the older list.
    pub(super) sha1: Option<Vec<u8>>,
    /// `hash2`.
    pub(super) sha256: Option<Vec<u8>>,
    /// May be absent, such as languages that the phone has dropped.
    pub(super) optional: bool,
    /// Where a link points.
    pub(super) symlink: Option<String>,
    /// Digest of the code directory of a nested bundle or library.
    pub(super) cd_hash: Option<Vec<u8>>,
}

impl Sealed {
    /// The hash to compare with, the strongest there is.
    pub(super) fn hash(&self) -> Option<(Digest, &[u8])> {
        let sha256 = self.sha256.as_deref().map(|hash| (Digest::Sha256, hash));
        sha256.or(self.sha1.as_deref().map(|hash| (Digest::Sha1, hash)))
    }
}

/// One bundle's seal.
#[derive(Debug, Default)]
pub(super) struct Seal {
    /// Files by their path below the bundle.
    pub(super) files: BTreeMap<String, Sealed>,
    rules: Vec<Rule>,
}

#[derive(Debug)]
struct Rule {
    pattern: Regex,
    weight: f64,
    omits: bool,
}

impl Seal {
    /// Reads a seal; nothing when it is none.
    pub(super) fn parse(bytes: &[u8]) -> Option<Self> {
        if bytes.starts_with(b"bplist00") {
            if bytes.len() > MAX_BINARY_BYTES {
                return None;
            }
            return Events::new(BinaryReader::new(Cursor::new(bytes))).seal();
        }
        Events::new(XmlReader::new(bytes.trim_ascii_start())).seal()
    }

    /// Whether a file with this path is left out of the seal on purpose.
    pub(super) fn omits(&self, path: &str) -> bool {
        let matching = self.rules.iter().filter(|rule| rule.pattern.is_match(path));
        matching
            .max_by(|one, other| one.weight.total_cmp(&other.weight))
            .is_some_and(|rule| rule.omits)
    }
}

/// Events of a property list, within limits. Reading stops at the first oddity.
struct Events<I> {
    inner: I,
    values_left: usize,
    bytes_left: usize,
}

/// Files and rules of one of the two generations.
#[derive(Default)]
struct Lists {
    files: Option<BTreeMap<String, Sealed>>,
    rules: Vec<Rule>,
}

impl<I: Iterator<Item = Result<Event<'static>, plist::Error>>> Events<I> {
    fn new(events: I) -> Self {
        Self {
            inner: events,
            values_left: MAX_EVENTS,
            bytes_left: MAX_CONTENT_BYTES,
        }
    }

    fn seal(mut self) -> Option<Seal> {
        let (mut old, mut new) = (Lists::default(), Lists::default());
        let Event::StartDictionary(_) = self.next()? else { return None };
        self.dictionary(|events, key, value| {
            let lists = if key.ends_with('2') { &mut new } else { &mut old };
            match (key.as_str(), value) {
                ("files" | "files2", Event::StartDictionary(_)) => lists.files = Some(events.files()?),
                ("rules" | "rules2", Event::StartDictionary(_)) => lists.rules = events.rules()?,
                (_, other) => events.skip(&other)?,
            }
            Some(())
        })?;
        let lists = if new.files.is_some() { new } else { old };
        Some(Seal {
            files: lists.files?,
            rules: lists.rules,
        })
    }

    fn files(&mut self) -> Option<BTreeMap<String, Sealed>> {
        let mut files = BTreeMap::new();
        self.dictionary(|events, path, value| {
            let mut sealed = Sealed::default();
            match value {
                Event::Data(hash) => sealed.sha1 = Some(hash.into_owned()),
                Event::StartDictionary(_) => events.dictionary(|events, key, value| {
                    match (key.as_str(), value) {
                        ("hash", Event::Data(hash)) => sealed.sha1 = Some(hash.into_owned()),
                        ("hash2", Event::Data(hash)) => sealed.sha256 = Some(hash.into_owned()),
                        ("cdhash", Event::Data(hash)) => sealed.cd_hash = Some(hash.into_owned()),
                        ("optional", Event::Boolean(yes)) => sealed.optional = yes,
                        ("symlink", Event::String(target)) => sealed.symlink = Some(target.into_owned()),
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

    fn rules(&mut self) -> Option<Vec<Rule>> {
        let mut rules = Vec::new();
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
            if rules.len() < MAX_RULES && pattern.len() <= MAX_PATTERN_BYTES {
                let compiled = RegexBuilder::new(&pattern).size_limit(MAX_RULE_BYTES).build();
                rules.extend(compiled.ok().map(|pattern| Rule { pattern, weight, omits }));
            }
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
        self.values_left = self.values_left.checked_sub(1)?;
        let event = self.inner.next()?.ok()?;
        let len = match &event {
            Event::String(text) => text.len(),
            Event::Data(data) => data.len(),
            _ => 0,
        };
        self.bytes_left = self.bytes_left.checked_sub(len)?;
        Some(event)
    }
}

#[cfg(test)]
mod tests {
    use super::{Seal, Sealed};
    use crate::ipa::code_signature::digest::Digest;

    fn xml(body: &str) -> Vec<u8> {
        format!("<?xml version=\"1.0\"?>\n<plist version=\"1.0\"><dict>{body}</dict></plist>").into_bytes()
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
        let old = Seal::parse(&xml(OLD)).unwrap();
        assert_eq!(old.files["a"].hash(), Some((Digest::Sha1, &[0, 0, 0][..])));
        assert!(old.files["de.lproj/b"].optional);
        assert!(old.omits("Info.plist") && !old.omits("a"));
        let both = Seal::parse(&xml(&format!("{OLD}{NEW}"))).unwrap();
        assert_eq!(both.files.keys().collect::<Vec<_>>(), ["F.framework", "c", "l"]);
        assert_eq!(both.files["c"].hash(), Some((Digest::Sha256, &[0, 1, 2][..])));
        assert_eq!(both.files["l"].symlink.as_deref(), Some("c"));
        assert_eq!(
            both.files["F.framework"],
            Sealed {
                cd_hash: Some(vec![0, 1, 2]),
                ..Sealed::default()
            }
        );
        assert!(both.omits("PkgInfo") && both.omits("x/.DS_Store") && !both.omits("x/PkgInfo") && !both.omits("Info.plist"));
    }

    #[test]
    fn binary_seals_are_read() {
        let list: plist::Value = plist::from_bytes(&xml(NEW)).unwrap();
        let mut bytes = Vec::new();
        list.to_writer_binary(&mut bytes).unwrap();
        assert_eq!(Seal::parse(&bytes).unwrap().files.len(), 3);
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
            assert!(Seal::parse(bytes).is_none());
        }
        let deep = format!("<key>x</key>{}{}", "<array>".repeat(100_000), "</array>".repeat(100_000));
        assert!(Seal::parse(&xml(&format!("{deep}{OLD}"))).is_some());
    }

    /// A pattern that would take exponential time elsewhere, and one that would take much memory.
    #[test]
    fn patterns_cost_little() {
        let rules = "<key>files</key><dict/><key>rules</key><dict><key>^(a+)+$</key><true/><key>(x{1000}){1000}</key><true/></dict>";
        let seal = Seal::parse(&xml(rules)).unwrap();
        assert_eq!(seal.rules.len(), 1);
        assert!(!seal.omits(&"a".repeat(5000)));
    }
}
