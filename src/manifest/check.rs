//! Checking: draft and origin become the document a phone downloads, with a note beside every field that is not well.

use crate::ipa::Platform;

use super::document::{self, ChunkHashes, Line};
use super::draft::{Draft, Field, Origin};

/// The checked document, with everything the form and the preview show.
#[derive(Clone, Debug, PartialEq)]
pub struct Manifest {
    /// Every field in the order of the form.
    pub fields: Vec<FieldState>,
    /// The platform.
    pub platform: Platform,
    /// Chunk hashes are wanted.
    pub hashes: bool,
    /// The document, byte for byte as a phone downloads it.
    pub xml: String,
    /// The document's lines, for the preview: their concatenation with line feeds is `xml`.
    pub lines: Vec<Line>,
}

/// One field of the form.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FieldState {
    /// Which.
    pub field: Field,
    /// Its text; empty for platform and hashes.
    pub value: String,
    /// A person changed it.
    pub changed: bool,
    /// What is not well about it.
    pub note: Option<FieldNote>,
}

/// What is not well about a field.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FieldNote {
    /// Stable name of the rule.
    pub code: &'static str,
    /// How bad.
    pub level: NoteLevel,
    /// The sentence beside the field.
    pub text: String,
    /// Going back to the build's own value would mend it.
    pub reset_mends: bool,
}

/// How bad a note is.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum NoteLevel {
    /// iOS may refuse it.
    Warning,
    /// iOS refuses it.
    Error,
}

impl Manifest {
    /// The state of one field.
    pub fn field(&self, field: Field) -> Option<&FieldState> {
        self.fields.iter().find(|state| state.field == field)
    }

    /// How many fields a person changed.
    pub fn changed_count(&self) -> usize {
        self.fields.iter().filter(|state| state.changed).count()
    }

    /// How many fields have a note.
    pub fn note_count(&self) -> usize {
        self.fields.iter().filter(|state| state.note.is_some()).count()
    }
}

/// Makes the document from draft and origin. `hashes` are left out until they are computed.
pub fn check(draft: &Draft, origin: &Origin, hashes: Option<&ChunkHashes>) -> Manifest {
    let platform = draft.platform.unwrap_or(origin.platform);
    let fields: Vec<FieldState> = Field::ALL
        .into_iter()
        .map(|field| {
            let value = draft.text(field).unwrap_or_else(|| origin.text(field)).to_owned();
            let changed = match field {
                Field::Platform => draft.platform.is_some(),
                Field::Hashes => draft.hashes,
                _ => draft.text(field).is_some(),
            };
            let note = note(field, &value, origin);
            FieldState {
                field,
                value,
                changed,
                note,
            }
        })
        .collect();
    let text = |field: Field| draft.text(field).unwrap_or_else(|| origin.text(field));
    let content = document::Content {
        title: text(Field::Title),
        subtitle: text(Field::Subtitle),
        bundle_id: text(Field::BundleId),
        version: text(Field::Version),
        platform,
        package_url: text(Field::PackageUrl),
        icon_57_url: text(Field::Icon57Url),
        icon_512_url: text(Field::Icon512Url),
        hashes: hashes.filter(|_| draft.hashes),
    };
    let xml = document::xml(&content);
    let lines = document::lines(&xml);
    Manifest {
        fields,
        platform,
        hashes: draft.hashes,
        xml,
        lines,
    }
}

/// What is not well about a value, by Apple's `ManifestURL` and what iOS does.
fn note(field: Field, value: &str, origin: &Origin) -> Option<FieldNote> {
    let reset_mends = value != origin.text(field) && !origin.text(field).is_empty();
    let warning = |code, text: &str| {
        Some(FieldNote {
            code,
            level: NoteLevel::Warning,
            text: text.to_owned(),
            reset_mends,
        })
    };
    let error = |code, text: &str| {
        Some(FieldNote {
            code,
            level: NoteLevel::Error,
            text: text.to_owned(),
            reset_mends,
        })
    };
    if value.chars().any(|c| c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}')) {
        return error("control-character", "Holds a character that cannot be seen and that XML forbids");
    }
    match field {
        Field::Title if value.trim().is_empty() => error("title-empty", "iOS needs a title for its question"),
        Field::Title if value.trim().chars().count() < 2 => error("title-short", "iOS asks for a title of two characters or more"),
        Field::BundleId if value.is_empty() => error("identifier-empty", "iOS needs the app’s identifier"),
        Field::BundleId if !is_bundle_identifier(value) => {
            error("identifier-form", "Only letters, digits, dots and hyphens, such as com.example.app")
        }
        Field::BundleId if value != origin.bundle_id => warning(
            "identifier-differs",
            "Differs from the app’s own identifier: iOS 9 and later refuse this.",
        ),
        Field::Version if value.trim().is_empty() => warning("version-empty", "Without a version iOS cannot tell an update from a repeat"),
        Field::Version if value != origin.version => warning("version-differs", "Differs from the app’s own version"),
        // No network, so no address yet: nothing that a person could correct here.
        Field::PackageUrl if value.is_empty() && origin.package_url.is_empty() => None,
        Field::PackageUrl => url_note(value).and_then(|(code, text)| error(code, text)),
        Field::Icon57Url | Field::Icon512Url if value.is_empty() => None,
        Field::Icon57Url | Field::Icon512Url => url_note(value).and_then(|(code, text)| warning(code, text)),
        Field::Title | Field::Subtitle | Field::BundleId | Field::Version | Field::Platform | Field::Hashes => None,
    }
}

/// Apple's own rule for identifiers: letters, digits, hyphen and dot (documentation of `CFBundleIdentifier`).
/// Old builds hold underscores, which iOS installs all the same.
pub(super) fn is_bundle_identifier(text: &str) -> bool {
    text.len() > 1
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'))
}

/// What is wrong with an address of package or icon: the rule's name, and the sentence beside its field.
pub(super) fn url_note(text: &str) -> Option<(&'static str, &'static str)> {
    if text.is_empty() {
        return Some(("url-empty", "iOS needs an address that begins with https://"));
    }
    let Some((scheme, rest)) = text.split_once("://") else {
        return Some(("url-relative", "Must be a whole address that begins with https://"));
    };
    if scheme.eq_ignore_ascii_case("http") {
        return Some(("url-http", "iOS refuses http: the address must begin with https://"));
    }
    if !scheme.eq_ignore_ascii_case("https") {
        return Some(("url-scheme", "The address must begin with https://"));
    }
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if host.is_empty() || host.starts_with(':') || host.contains(['{', '}', '%']) {
        return Some(("url-host", "The address names no computer"));
    }
    if text.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Some(("url-space", "Write spaces as %20"));
    }
    if !text.is_ascii() {
        return Some(("url-non-ascii", "Write letters outside a–z percent-encoded"));
    }
    if text.contains("&amp;") {
        return Some(("url-escaped", "Write & as it is: Airlift escapes it in the file"));
    }
    None
}
