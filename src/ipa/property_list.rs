//! A property list is Apple's tree of keys and values, as XML, binary or `OpenStep`'s text, read within limits.
//!
//! The `plist` crate parses without recursion, refuses cycles and checks lengths against the file.
//! What it does not bound is kept here: depth (dropping a deep tree overflows the stack), and a binary list that
//! names the same object a million times and so unfolds far beyond its own size.

use std::borrow::Cow;
use std::io::Cursor;

use jiff::Timestamp;
use plist::stream::{BinaryReader, Event, XmlReader};
use plist::{Dictionary, Value};

use super::openstep;

/// Deeper than any real list, shallow enough for the stack.
pub(super) const MAX_DEPTH: usize = 100;

/// Keys and values in one list; the largest real one seen has 3,000. Keeps a list below 40 MiB of memory.
pub(super) const MAX_VALUES: u64 = 200_000;

/// Strings and data of one list taken together, after unfolding.
const MAX_CONTENT_BYTES: usize = 64 << 20;

/// A binary list costs up to 24 times its size in tables while it is read; real ones stay below 100 KiB.
const MAX_BINARY_BYTES: usize = 4 << 20;

/// A text in UTF-16 grows by half when it is turned into UTF-8; only texts of a few kilobytes are written so.
const MAX_UTF16_BYTES: usize = 16 << 20;

/// What every binary list starts with.
const BINARY_MAGIC: &[u8] = b"bplist00";

/// Why a property list could not be read.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub(super) enum PropertyListError {
    /// More than [`MAX_VALUES`], [`MAX_DEPTH`], [`MAX_CONTENT_BYTES`] or [`MAX_BINARY_BYTES`].
    #[error("it is larger or deeper than any real property list")]
    TooLarge,
    /// Not in the form it claims to be in.
    #[error("{detail}")]
    Malformed {
        /// What the parser said.
        detail: String,
    },
    /// A list whose outermost value is no dictionary.
    #[error("it holds no dictionary")]
    NotADictionary,
}

/// Reads a list whose outermost value is a dictionary.
pub(super) fn parse(bytes: &[u8]) -> Result<Dictionary, PropertyListError> {
    let value = if bytes.starts_with(BINARY_MAGIC) {
        if bytes.len() > MAX_BINARY_BYTES {
            return Err(PropertyListError::TooLarge);
        }
        build(BinaryReader::new(Cursor::new(bytes)))?
    } else {
        let text = utf8(bytes)?;
        let text = text.trim_ascii_start();
        if text.starts_with(b"<") {
            xml(text)?
        } else {
            openstep::parse(&String::from_utf8_lossy(text))?
        }
    };
    value.into_dictionary().ok_or(PropertyListError::NotADictionary)
}

fn xml(text: &[u8]) -> Result<Value, PropertyListError> {
    match build(XmlReader::new(text)) {
        // Apple's own reader takes data whose base64 is broken; so the rest of such a list is worth reading.
        Err(PropertyListError::Malformed { detail }) => match mend_data(text) {
            Cow::Owned(mended) => build(XmlReader::new(mended.as_slice())),
            Cow::Borrowed(_) => Err(PropertyListError::Malformed { detail }),
        },
        result => result,
    }
}

/// Text as UTF-8 without its byte order mark. UTF-16 is known by its mark, or by every other byte of its first sign being zero.
fn utf8(bytes: &[u8]) -> Result<Cow<'_, [u8]>, PropertyListError> {
    let (units, is_big) = match bytes {
        [0xFF, 0xFE, units @ ..] => (units, false),
        [0xFE, 0xFF, units @ ..] => (units, true),
        [0xEF, 0xBB, 0xBF, rest @ ..] => return Ok(Cow::Borrowed(rest)),
        [1..=0xFF, 0, ..] => (bytes, false),
        [0, 1..=0xFF, ..] => (bytes, true),
        _ => return Ok(Cow::Borrowed(bytes)),
    };
    if units.len() > MAX_UTF16_BYTES {
        return Err(PropertyListError::TooLarge);
    }
    let (pairs, _) = units.as_chunks::<2>();
    let unit = |pair: &[u8; 2]| {
        if is_big {
            u16::from_be_bytes(*pair)
        } else {
            u16::from_le_bytes(*pair)
        }
    };
    let text: String = char::decode_utf16(pairs.iter().map(unit))
        .map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect();
    Ok(Cow::Owned(text.into_bytes()))
}

/// Whether these bytes are a property list without an envelope.
pub(super) fn is_plain(bytes: &[u8]) -> bool {
    bytes.starts_with(BINARY_MAGIC)
        || bytes
            .strip_prefix(b"\xEF\xBB\xBF")
            .unwrap_or(bytes)
            .trim_ascii_start()
            .starts_with(b"<")
}

/// Longest text taken from a package: names, identifiers and versions are far shorter, and every text is shown, kept
/// and served many times.
const MAX_TEXT_CHARS: usize = 1_000;

/// A stranger's text made fit to show: control characters would command a terminal, XML 1.0 forbids them and U+FFFE
/// and U+FFFF, and marks that turn the writing direction would disguise what follows.
pub(super) fn tidy(text: &str) -> String {
    let unfit = |c: char| c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let fit: String = text
        .trim()
        .chars()
        .take(MAX_TEXT_CHARS)
        .map(|c| if unfit(c) { ' ' } else { c })
        .collect();
    fit.trim().to_owned()
}

/// Whether a text holds a build setting that Xcode never filled in: `${PRODUCT_NAME:rfc1034identifier}`, `$(MARKETING_VERSION)`
/// (Apple, “Build settings reference”).
pub(super) fn is_unfilled(text: &str) -> bool {
    [("${", '}'), ("$(", ')')].iter().any(|(open, close)| {
        let inside = text.split_once(open).map(|(_, rest)| rest);
        inside.is_some_and(|rest| rest.contains(*close))
    })
}

/// Text under a key, made fit to show; numbers count as text, an empty string as none.
pub(super) fn text(dictionary: &Dictionary, key: &str) -> Option<String> {
    let text = match dictionary.get(key)? {
        Value::String(text) => tidy(text),
        Value::Integer(number) => number.to_string(),
        Value::Real(number) => format!("{number:?}"),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

/// The strings of an array under a key; a lone string counts as an array of one.
pub(super) fn texts<'a>(dictionary: &'a Dictionary, key: &str) -> Vec<&'a str> {
    match dictionary.get(key) {
        Some(Value::Array(values)) => values.iter().filter_map(Value::as_string).collect(),
        Some(Value::String(text)) => vec![text],
        _ => Vec::new(),
    }
}

/// A yes under a key.
pub(super) fn flag(dictionary: &Dictionary, key: &str) -> bool {
    dictionary.get(key).and_then(Value::as_boolean).unwrap_or(false)
}

/// A date under a key.
pub(super) fn date(dictionary: &Dictionary, key: &str) -> Option<Timestamp> {
    let date = dictionary.get(key)?.as_date()?;
    Timestamp::try_from(std::time::SystemTime::from(date)).ok()
}

fn build<I>(events: I) -> Result<Value, PropertyListError>
where
    I: Iterator<Item = Result<Event<'static>, plist::Error>>,
{
    let mut spent = Spent::default();
    let within_limits = events.take_while(|event| event.as_ref().map_or(true, |event| spent.allows(event)));
    let built = Value::from_events(within_limits);
    if spent.exceeded {
        return Err(PropertyListError::TooLarge);
    }
    built.map_err(|err| PropertyListError::Malformed { detail: err.to_string() })
}

/// What a list has used of its limits.
#[derive(Default)]
struct Spent {
    depth: usize,
    values: u64,
    content_bytes: usize,
    exceeded: bool,
}

impl Spent {
    fn allows(&mut self, event: &Event<'_>) -> bool {
        self.values = self.values.saturating_add(1);
        match event {
            // Children are charged on entry: the parser has already made room for them.
            Event::StartArray(len) | Event::StartDictionary(len) => {
                self.depth = self.depth.saturating_add(1);
                self.values = self.values.saturating_add(len.unwrap_or(0));
            }
            Event::EndCollection => self.depth = self.depth.saturating_sub(1),
            Event::String(text) => self.content_bytes = self.content_bytes.saturating_add(text.len()),
            Event::Data(data) => self.content_bytes = self.content_bytes.saturating_add(data.len()),
            _ => {}
        }
        self.exceeded |= self.values > MAX_VALUES || self.depth > MAX_DEPTH || self.content_bytes > MAX_CONTENT_BYTES;
        !self.exceeded
    }
}

/// Makes every `<data>` valid base64 by dropping what is not and cutting it to whole groups.
fn mend_data(xml: &[u8]) -> Cow<'_, [u8]> {
    const OPEN: &[u8] = b"<data>";
    const CLOSE: &[u8] = b"</data>";
    let mut mended = Vec::new();
    let mut rest = xml;
    while let Some((before, after)) = split_at(rest, OPEN)
        && let Some((data, behind)) = split_at(after, CLOSE)
    {
        mended.extend_from_slice(before);
        mended.extend_from_slice(OPEN);
        let mut digits: Vec<u8> = data
            .iter()
            .copied()
            .filter(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'))
            .collect();
        digits.truncate(digits.len() & !3);
        mended.extend_from_slice(&digits);
        mended.extend_from_slice(CLOSE);
        rest = behind;
    }
    if mended.is_empty() {
        return Cow::Borrowed(xml);
    }
    mended.extend_from_slice(rest);
    Cow::Owned(mended)
}

/// What is before and behind the first `mark`.
fn split_at<'a>(bytes: &'a [u8], mark: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let at = bytes.windows(mark.len()).position(|window| window == mark)?;
    let (before, after) = bytes.split_at_checked(at)?;
    Some((before, after.strip_prefix(mark)?))
}

#[cfg(test)]
mod tests {
    use plist::Value;
    use sha2::{Digest as _, Sha256};

    use super::{PropertyListError, date, flag, parse, text, texts};

    fn xml(body: &str) -> Vec<u8> {
        format!("\u{feff}<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\">{body}</plist>").into_bytes()
    }

    #[test]
    fn values_are_taken_as_people_write_them() {
        let list = xml(
            "<dict><key>a</key><string> x </string><key>b</key><string> </string><key>c</key><integer>7</integer>\
            <key>d</key><real>1.5</real><key>e</key><true/><key>f</key><date>2025-01-02T03:04:05Z</date>\
            <key>g</key><array><string>p</string><integer>1</integer></array></dict>",
        );
        let list = parse(&list).unwrap();
        assert_eq!(text(&list, "a").as_deref(), Some("x"));
        assert_eq!(text(&list, "b"), None);
        assert_eq!(text(&list, "c").as_deref(), Some("7"));
        assert_eq!(text(&list, "d").as_deref(), Some("1.5"));
        assert!(flag(&list, "e") && !flag(&list, "a"));
        assert_eq!(date(&list, "f").unwrap().to_string(), "2025-01-02T03:04:05Z");
        assert_eq!(texts(&list, "g"), ["p"]);
        assert_eq!(texts(&list, "a"), [" x "]);
    }

    #[test]
    fn broken_base64_does_not_lose_the_rest() {
        let list = parse(&xml("<dict><key>d</key><data>AAAA A</data><key>n</key><string>x</string></dict>")).unwrap();
        assert_eq!(text(&list, "n").as_deref(), Some("x"));
        assert_eq!(list.get("d").unwrap().as_data(), Some(&[0, 0, 0][..]));
    }

    #[test]
    fn text_is_read_in_any_encoding() {
        let lists = [
            "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n<plist><dict><key>a</key><string>é应</string></dict></plist>",
            "{ a = é应; }",
            "/* é */ \"a\" = \"é应\";",
        ];
        for list in lists {
            let le: Vec<u8> = list.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let be: Vec<u8> = list.encode_utf16().flat_map(u16::to_be_bytes).collect();
            let forms = [
                list.as_bytes().to_vec(),
                [b"\xEF\xBB\xBF", list.as_bytes()].concat(),
                [b"\xFF\xFE", le.as_slice()].concat(),
                [b"\xFE\xFF", be.as_slice()].concat(),
                le,
                be,
            ];
            for form in forms {
                let read = parse(&form).unwrap_or_else(|err| panic!("{err} in {form:?}"));
                assert_eq!(text(&read, "a").as_deref(), Some("é应"), "{list}");
            }
        }
    }

    #[test]
    fn depth_is_limited() {
        let deep = |levels: usize| {
            xml(&format!(
                "<dict><key>a</key>{}{}</dict>",
                "<array>".repeat(levels),
                "</array>".repeat(levels)
            ))
        };
        assert!(parse(&deep(90)).is_ok());
        assert_eq!(parse(&deep(101)), Err(PropertyListError::TooLarge));
        assert_eq!(parse(&deep(1_000_000)), Err(PropertyListError::TooLarge));
    }

    /// A value as text that says all of it.
    fn canonical(value: &Value) -> String {
        let joined = |items: Vec<String>| items.join(",");
        match value {
            Value::Dictionary(pairs) => {
                let mut pairs: Vec<_> = pairs.iter().map(|(key, value)| format!("{key}={}", canonical(value))).collect();
                pairs.sort();
                format!("{{{}}}", joined(pairs))
            }
            Value::Array(items) => format!("({})", joined(items.iter().map(canonical).collect())),
            Value::Boolean(yes) => if *yes { "yes" } else { "no" }.to_owned(),
            Value::Data(bytes) => format!("<{}>", bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>()),
            // Python leaves fractions of a second out.
            Value::Date(date) => format!("{}Z", date.to_xml_format().trim_end_matches('Z').split('.').next().unwrap()),
            Value::Integer(number) => number.to_string(),
            Value::Real(number) => format!("{number:?}"),
            Value::String(text) => text.clone(),
            Value::Uid(uid) => format!("UID{}", uid.get()),
            other => panic!("{other:?}"),
        }
    }

    /// What Python's `plistlib` and `openstep-plist` read, as the start of the SHA-256 of the same text; nothing where there is no
    /// dictionary. The small date is in the year 0, which only `plistutil` can tell.
    const REAL_LISTS: &[(&str, Option<&str>)] = &[
        ("biplist-BFPersistentEventInfo.plist", Some("68a783c588f9b5be")),
        ("biplist-array_only_binary.plist", None),
        ("biplist-bogus_file.plist", None),
        ("biplist-bool_only_binary.plist", None),
        ("biplist-dict_only_binary.plist", Some("44136fa355b3678a")),
        ("biplist-empty_file.plist", None),
        ("biplist-invalid_object_offset_size.plist", None),
        ("biplist-invalid_object_ref_size.plist", None),
        ("biplist-large_int_limits.plist", Some("bd2e778ee64a97e6")),
        ("biplist-nskeyedarchiver_example.plist", Some("cf25dc657cb135c3")),
        ("biplist-simple_binary.plist", Some("1062e1a3538308c7")),
        ("biplist-small_date.plist", Some("7d9be9a95ecf6f34")),
        ("biplist-small_real.plist", Some("9af32a4890ca1898")),
        ("biplist-unicode_empty.plist", None),
        ("biplist-unicode_root.plist", None),
        ("rs-ascii-animals.plist", Some("10ad848c47bc6efa")),
        ("rs-ascii-sample.plist", Some("9ea6602a22fa9f19")),
        ("rs-binary.plist", Some("07fde6985cdbab85")),
        ("rs-binary_NSKeyedArchiver.plist", Some("0dd6a9966bc5be96")),
        ("rs-binary_circular_array.plist", None),
        ("rs-binary_zero_offset_size.plist", None),
        ("rs-book.plist", Some("de3b5b6c2ce1bee6")),
        ("rs-utf16_bplist.plist", Some("e6c3020555c50879")),
        ("rs-xml-animals.plist", Some("10ad848c47bc6efa")),
        ("rs-xml.plist", Some("d72ea22481cbbac6")),
        ("rs-xml_error.plist", None),
    ];

    #[test]
    #[ignore = "needs AIRLIFT_REAL_FILES"]
    #[expect(clippy::disallowed_methods, reason = "real lists lie in a folder of their own")]
    fn lists_of_real_files_hold_what_other_readers_find() {
        let root = std::env::var_os("AIRLIFT_REAL_FILES").expect("AIRLIFT_REAL_FILES names no folder of real files");
        let root = std::path::PathBuf::from(root);
        for (name, expected) in REAL_LISTS {
            let read = parse(&std::fs::read(root.join("plist").join(name)).unwrap());
            let text = read.as_ref().ok().map(|list| canonical(&Value::Dictionary(list.clone())));
            let digest = text
                .as_ref()
                .map(|text| format!("{:x}", Sha256::digest(text)).get(..16).unwrap().to_owned());
            assert_eq!(digest.as_deref(), *expected, "{name}: {text:?} {read:?}");
        }
    }

    /// Each array names the next one ten times over: 10^20 values in a hundred bytes.
    #[test]
    fn a_binary_list_that_unfolds_is_stopped() {
        let mut bytes = b"bplist00".to_vec();
        let mut offsets = vec![8_u8];
        bytes.extend([0xD1, 1, 2]);
        offsets.push(11);
        bytes.extend([0x51, b'a']);
        for level in 2..22_u8 {
            offsets.push(u8::try_from(bytes.len()).unwrap());
            bytes.push(0xAA);
            bytes.extend([if level == 21 { 1 } else { level + 1 }; 10]);
        }
        let table = bytes.len();
        bytes.extend(&offsets);
        bytes.extend([0, 0, 0, 0, 0, 0, 1, 1]);
        for number in [offsets.len(), 0, table] {
            bytes.extend(u64::try_from(number).unwrap().to_be_bytes());
        }
        assert_eq!(parse(&bytes), Err(PropertyListError::TooLarge));
    }

    #[test]
    fn what_is_no_list_is_an_error() {
        for bytes in [
            &b""[..],
            b"bplist00",
            b"<plist><array/></plist>",
            b"{ a = b",
            b"( a, b )",
            b"BOGUS",
            b"<dict>",
        ] {
            assert!(parse(bytes).is_err(), "{bytes:?}");
        }
    }
}
