//! The document is the property list that a phone downloads, and its lines for the preview.

use plist::{Dictionary, Value, XmlWriteOptions};

use crate::ipa::Platform;

use super::draft::Field;

/// Bytes per chunk hash: what Apple's own sample uses for `md5-size`.
pub const HASH_CHUNK_BYTES: u64 = 10 * 1024 * 1024;

/// SHA-256 of every piece of [`HASH_CHUNK_BYTES`], in order, lower-case hex.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct ChunkHashes {
    /// One per piece.
    pub sha256s: Vec<String>,
}

/// The values that go into the document.
pub(super) struct ManifestValues<'a> {
    pub(super) title: &'a str,
    pub(super) subtitle: &'a str,
    pub(super) bundle_id: &'a str,
    pub(super) version: &'a str,
    pub(super) platform: Platform,
    pub(super) package_url: &'a str,
    pub(super) icon_57_url: &'a str,
    pub(super) icon_512_url: &'a str,
    pub(super) hashes: Option<&'a ChunkHashes>,
}

/// A line of the document.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct XmlLine {
    /// Its text without the line feed, in coloured pieces.
    pub spans: Vec<Span>,
    /// The field whose value stands here.
    pub field: Option<Field>,
}

/// A piece of a line in one colour.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Span {
    /// Which colour.
    pub kind: SpanKind,
    /// Its text.
    pub text: String,
}

/// What a piece of a line is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum SpanKind {
    /// A tag, with the blanks before it.
    Tag,
    /// The name between `<key>` and `</key>`.
    Key,
    /// Any other text.
    Value,
}

/// Writes the document as Apple's schema wants it.
pub(super) fn xml(content: &ManifestValues<'_>) -> String {
    let mut package = asset("software-package", content.package_url);
    if let Some(hashes) = content.hashes {
        package.insert("sha256-size".to_owned(), Value::from(HASH_CHUNK_BYTES));
        package.insert(
            "sha256s".to_owned(),
            Value::Array(hashes.sha256s.iter().map(|hash| Value::from(hash.as_str())).collect()),
        );
    }
    let mut assets = vec![Value::Dictionary(package)];
    for (kind, url) in [("display-image", content.icon_57_url), ("full-size-image", content.icon_512_url)] {
        if !url.is_empty() {
            assets.push(Value::Dictionary(asset(kind, url)));
        }
    }

    let mut metadata = Dictionary::new();
    metadata.insert("bundle-identifier".to_owned(), Value::from(content.bundle_id));
    if !content.version.is_empty() {
        metadata.insert("bundle-version".to_owned(), Value::from(content.version));
    }
    metadata.insert("kind".to_owned(), Value::from("software"));
    metadata.insert("platform-identifier".to_owned(), Value::from(platform_identifier(content.platform)));
    if !content.subtitle.is_empty() {
        metadata.insert("subtitle".to_owned(), Value::from(content.subtitle));
    }
    metadata.insert("title".to_owned(), Value::from(content.title));

    let mut item = Dictionary::new();
    item.insert("assets".to_owned(), Value::Array(assets));
    item.insert("metadata".to_owned(), Value::Dictionary(metadata));
    let mut root = Dictionary::new();
    root.insert("items".to_owned(), Value::Array(vec![Value::Dictionary(item)]));

    let mut bytes = Vec::new();
    let options = XmlWriteOptions::default().indent(b' ', 2);
    // Writing strings to memory cannot fail: no dates out of range, no I/O.
    if Value::Dictionary(root).to_writer_xml_with_options(&mut bytes, &options).is_err() {
        bytes.clear();
    }
    bytes.push(b'\n');
    String::from_utf8_lossy(&bytes).into_owned()
}

fn asset(kind: &str, url: &str) -> Dictionary {
    let mut asset = Dictionary::new();
    asset.insert("kind".to_owned(), Value::from(kind));
    asset.insert("url".to_owned(), Value::from(url));
    asset
}

/// What Xcode writes for each platform.
pub(super) fn platform_identifier(platform: Platform) -> &'static str {
    match platform {
        Platform::Ios => "com.apple.platform.iphoneos",
        Platform::Tvos => "com.apple.platform.appletvos",
        Platform::Visionos => "com.apple.platform.xros",
        Platform::Watchos => "com.apple.platform.watchos",
        Platform::Macos => "com.apple.platform.macosx",
    }
}

/// Cuts our own document into lines, and finds the line of each field.
pub(super) fn lines(xml: &str) -> Vec<XmlLine> {
    let mut key = String::new();
    let mut kind = String::new();
    let mut lines = Vec::new();
    for text in xml.trim_end_matches('\n').split('\n') {
        let spans = spans(text);
        let content = |wanted: SpanKind| spans.iter().find(|span| span.kind == wanted).map(|span| span.text.as_str());
        let mut field = None;
        if let Some(name) = content(SpanKind::Key) {
            name.clone_into(&mut key);
            if matches!(name, "sha256-size" | "sha256s") {
                field = Some(Field::Hashes);
            }
        } else if let Some(value) = content(SpanKind::Value) {
            if key == "kind" {
                value.clone_into(&mut kind);
            }
            field = field_at(&key, &kind);
        } else if text.trim() == "<string></string>" || text.trim() == "<string/>" {
            field = field_at(&key, &kind);
        }
        lines.push(XmlLine { spans, field });
    }
    lines
}

fn field_at(key: &str, kind: &str) -> Option<Field> {
    match (key, kind) {
        ("title", _) => Some(Field::Title),
        ("subtitle", _) => Some(Field::Subtitle),
        ("bundle-identifier", _) => Some(Field::BundleId),
        ("bundle-version", _) => Some(Field::Version),
        ("platform-identifier", _) => Some(Field::Platform),
        ("sha256-size" | "sha256s", _) => Some(Field::Hashes),
        ("url", "software-package") => Some(Field::PackageUrl),
        ("url", "display-image") => Some(Field::Icon57Url),
        ("url", "full-size-image") => Some(Field::Icon512Url),
        _ => None,
    }
}

/// Our writer puts one element on a line, so a line is blanks, tag, text, tag.
fn spans(line: &str) -> Vec<Span> {
    let span = |kind, text: &str| Span {
        kind,
        text: text.to_owned(),
    };
    let tag_only = || vec![span(SpanKind::Tag, line)];
    let Some((open, rest)) = line.split_once('>') else {
        return tag_only();
    };
    let Some((text, close)) = rest.split_once('<') else {
        return tag_only();
    };
    if text.is_empty() {
        return tag_only();
    }
    let kind = if open.trim_start() == "<key" {
        SpanKind::Key
    } else {
        SpanKind::Value
    };
    vec![
        span(SpanKind::Tag, &format!("{open}>")),
        span(kind, text),
        span(SpanKind::Tag, &format!("<{close}")),
    ]
}
