//! Checking: draft and origin become the document a phone downloads, with a note beside every field that is not well.

use crate::finding::{Finding, Message, Rule, RuleOf, Severity, says, told};
use crate::ipa::Platform;

use super::document::{self, ChunkHashes, XmlLine};
use super::draft::{Draft, Field, Origin};
use super::lint::address_rules::of_url;
use super::lint::rules::{self, FIELD};

/// The rules of this file.
pub(super) static RULES: &[&Rule] = &[&CONTROL_CHARACTER.rule];

pub(crate) static CONTROL_CHARACTER: RuleOf<told::ControlCharacter> = RuleOf::new(
    Severity::Blocks,
    "A field of the manifest holds a character that cannot be seen and that XML forbids",
    "XML 1.0, section 2.2",
);

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
    pub lines: Vec<XmlLine>,
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
    /// What a build that is served with it is told; its `.note` is the sentence beside the field.
    pub finding: Finding,
    /// How bad it is beside the field.
    pub level: NoteLevel,
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

/// What a manifest is for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Purpose {
    /// Phones get it together with this package.
    Served,
    /// It goes elsewhere, perhaps with another package.
    Exported,
}

/// Makes the document that phones get together with the package, from draft and origin. `hashes` are left out until they are
/// computed.
pub fn check(draft: &Draft, origin: &Origin, hashes: Option<&ChunkHashes>) -> Manifest {
    let leads_to_another = draft.text(Field::PackageUrl).is_some_and(|url| url != origin.package_url);
    let purpose = if leads_to_another { Purpose::Exported } else { Purpose::Served };
    make(draft, origin, hashes, purpose)
}

/// Makes a document to put elsewhere, perhaps beside another package.
pub fn export(draft: &Draft, origin: &Origin, hashes: Option<&ChunkHashes>) -> Manifest {
    make(draft, origin, hashes, Purpose::Exported)
}

fn make(draft: &Draft, origin: &Origin, hashes: Option<&ChunkHashes>, purpose: Purpose) -> Manifest {
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
            let note = note(field, &value, origin, purpose);
            FieldState {
                field,
                value,
                changed,
                note,
            }
        })
        .collect();
    let text = |field: Field| draft.text(field).unwrap_or_else(|| origin.text(field));
    let content = document::ManifestValues {
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

/// What is not well about a value, by Apple's schema and what iOS does.
fn note(field: Field, value: &str, origin: &Origin, purpose: Purpose) -> Option<FieldNote> {
    let reset_mends = value != origin.text(field) && !origin.text(field).is_empty();
    let (level, finding) = judge(field, value, origin, purpose)?;
    Some(FieldNote {
        finding,
        level,
        reset_mends,
    })
}

fn judge(field: Field, value: &str, origin: &Origin, purpose: Purpose) -> Option<(NoteLevel, Finding)> {
    use NoteLevel::{Error, Warning};
    if value.chars().any(|c| c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}')) {
        return Some((Error, CONTROL_CHARACTER.finding(name_of(field))));
    }
    match field {
        Field::Title if value.trim().is_empty() => Some((Error, rules::TITLE_EMPTY.finding(FIELD))),
        Field::Title if value.trim().chars().count() < 2 => Some((Error, rules::TITLE_SHORT.finding(FIELD, value.trim()))),
        Field::BundleId if value.is_empty() => Some((Error, rules::IDENTIFIER_EMPTY.finding(FIELD))),
        Field::BundleId if !is_bundle_identifier(value) => Some((Error, rules::IDENTIFIER_FORM.finding(value, FIELD))),
        Field::BundleId if value != origin.bundle_id => {
            let finding = rules::IDENTIFIER_DIFFERS.finding(value, &origin.bundle_id);
            Some(match purpose {
                Purpose::Served => (Error, finding),
                Purpose::Exported => (Warning, finding.at(Severity::Risks)),
            })
        }
        Field::Version if value.trim().is_empty() => Some((Warning, rules::VERSION_EMPTY.finding(FIELD).at(Severity::Risks))),
        Field::Version if value != origin.version => Some((Warning, rules::VERSION_DIFFERS.finding(&origin.version, FIELD, value))),
        // No network, so no address yet: nothing that a person could correct here.
        Field::PackageUrl if value.is_empty() && origin.package_url.is_empty() => None,
        Field::PackageUrl => Some((Error, of_url(value, FIELD, name_of(field))?)),
        Field::Icon57Url | Field::Icon512Url if value.is_empty() => None,
        Field::Icon57Url | Field::Icon512Url => Some((Warning, of_url(value, FIELD, name_of(field))?.at(Severity::Risks))),
        Field::Title | Field::Subtitle | Field::BundleId | Field::Version | Field::Platform | Field::Hashes => None,
    }
}

/// The words for a field.
fn name_of(field: Field) -> Message {
    says::manifest_field(match field {
        Field::Title => "title",
        Field::Subtitle => "subtitle",
        Field::BundleId => "bundle-identifier",
        Field::Version => "version",
        Field::Platform => "platform",
        Field::PackageUrl => "package-url",
        Field::Icon57Url => "icon-57-url",
        Field::Icon512Url => "icon-512-url",
        Field::Hashes => "hashes",
    })
}

/// Apple's own rule for identifiers: letters, digits, hyphen and dot (documentation of `CFBundleIdentifier`).
/// Old builds hold underscores, which iOS installs all the same.
pub(super) fn is_bundle_identifier(text: &str) -> bool {
    text.len() > 1
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'))
}

#[cfg(test)]
mod tests {
    //! If these break, the form says nothing about a field that phones refuse, or lights up over one that is well.

    use super::*;
    use crate::finding::{fires, quiet};
    use crate::words::say;

    fn origin() -> Origin {
        Origin {
            title: "Kestrel".to_owned(),
            subtitle: String::new(),
            bundle_id: "com.northpier.kestrel".to_owned(),
            version: "5.2.0".to_owned(),
            platform: Platform::Ios,
            package_url: "https://h/app.ipa".to_owned(),
            icon_57_url: "https://h/57.png".to_owned(),
            icon_512_url: String::new(),
        }
    }

    fn noted(field: Field, value: &str) -> FieldNote {
        note(field, value, &origin(), Purpose::Served).unwrap_or_else(|| panic!("{field:?} {value}"))
    }

    #[test]
    fn a_field_that_is_well_has_no_note() {
        let manifest = check(&Draft::default(), &origin(), None);
        assert_eq!(manifest.note_count(), 0);
        let nothing = Origin {
            package_url: String::new(),
            ..origin()
        };
        assert_eq!(note(Field::PackageUrl, "", &nothing, Purpose::Served), None);
    }

    #[test]
    fn another_identifier_is_one_fact_of_one_severity() {
        let of = |package_url: Option<&str>, make: fn(&Draft, &Origin, Option<&ChunkHashes>) -> Manifest| {
            let draft = Draft {
                bundle_id: Some("com.northpier.other".to_owned()),
                package_url: package_url.map(str::to_owned),
                ..Draft::default()
            };
            let note = make(&draft, &origin(), None).field(Field::BundleId).unwrap().note.clone().unwrap();
            (note.level, note.finding.severity)
        };
        assert_eq!(of(None, check), (NoteLevel::Error, Severity::Blocks));
        assert_eq!(of(None, export), (NoteLevel::Warning, Severity::Risks));
        assert_eq!(
            of(Some("https://elsewhere/other.ipa"), check),
            (NoteLevel::Warning, Severity::Risks)
        );
    }

    #[test]
    fn a_field_is_told_by_the_rule_that_it_breaks() {
        use NoteLevel::{Error, Warning};
        for (field, value, code, level) in [
            (Field::Title, "a\u{7}b", "control-character", Error),
            (Field::Title, " ", "title-empty", Error),
            (Field::Title, "K", "title-short", Error),
            (Field::BundleId, "", "identifier-empty", Error),
            (Field::BundleId, "a b", "identifier-form", Error),
            (Field::BundleId, "com.northpier.other", "identifier-differs", Error),
            (Field::Version, "", "version-empty", Warning),
            (Field::Version, "5.3.0", "version-differs", Warning),
            (Field::PackageUrl, "", "url-empty", Error),
            (Field::PackageUrl, "app.ipa", "url-relative", Error),
            (Field::PackageUrl, "http://h/app.ipa", "url-http", Error),
            (Field::Icon57Url, "ftp://h/57.png", "url-scheme", Warning),
            (Field::Icon57Url, "https:///57.png", "url-host", Warning),
            (Field::Icon512Url, "https://h/5 12.png", "url-space", Warning),
            (Field::Icon512Url, "https://h/\u{FC}.png", "url-non-ascii", Warning),
            (Field::PackageUrl, "https://h/?a&amp;b", "url-escaped", Error),
        ] {
            let note = noted(field, value);
            assert_eq!((note.finding.code(), note.level), (code, level), "{value}");
            let beside = say().attribute(&Message::from(&note.finding), "note");
            assert!(!beside.is_empty(), "{code}");
        }
    }

    #[test]
    fn characters_that_cannot_be_seen_are_told() {
        let of = |title: &str| note(Field::Title, title, &origin(), Purpose::Served).map(|note| note.finding);
        fires("control-character", &of("a\u{FFFF}b"));
        quiet("control-character", &of("世界 🎈"));
        let finding = noted(Field::Icon57Url, "https://h/\u{1}").finding;
        assert_eq!(
            say().title(&finding),
            "Manifest, address of the small icon: Contains an invisible character that XML forbids"
        );
    }

    #[test]
    fn the_form_and_the_list_of_findings_say_it_in_their_ways() {
        let finding = noted(Field::BundleId, "com.northpier.other").finding;
        assert_eq!(
            say().attribute(&Message::from(&finding), "note"),
            "Differs from the app’s own identifier: iOS 9 and later refuse this."
        );
        assert_eq!(
            say().why(&finding),
            "Phones download the app and then delete it: it is com.northpier.kestrel, not com.northpier.other."
        );
        let finding = noted(Field::PackageUrl, "http://h/app.ipa").finding;
        assert_eq!(
            say().title(&finding),
            "Manifest, address of the package: iOS refuses http: the address must begin with https://"
        );
    }
}
