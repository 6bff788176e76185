//! Unreadable is a file that could not be inspected at all, with the reason.

use serde::{Deserialize, Serialize};

use super::OtherFile;
use crate::finding::{Finding, Rule, RuleOf, Severity, told};

/// The rules of this file.
pub(super) static RULES: &[&Rule] = &[
    &EMPTY_FILE.rule,
    &INFO_PLIST_DAMAGED.rule,
    &NO_BUNDLE_IDENTIFIER.rule,
    &NO_INFO_PLIST.rule,
    &NO_PAYLOAD.rule,
    &NOT_A_ZIP.rule,
    &PAYLOAD_EMPTY.rule,
    &PAYLOAD_IN_FOLDER.rule,
    &READ_FAILED.rule,
    &SOMETHING_ELSE.rule,
    &ZIP_DAMAGED.rule,
    &ZIP_ENCRYPTED.rule,
    &ZIP_TOO_MANY_ENTRIES.rule,
    &ZIP_TRUNCATED.rule,
];

/// Why a file could not be inspected at all. Each variant is a fact about the file.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, thiserror::Error)]
pub enum Unreadable {
    /// Zero bytes long.
    #[error("the file is empty")]
    Empty,
    /// No zip at all.
    #[error("the file is not a zip archive")]
    NotAZip,
    /// A file of a known kind that is no build.
    #[error("the file is no build, but another kind of file")]
    SomethingElse {
        /// What it is.
        kind: OtherFile,
        /// What is told of its inside: the build, app or archive that it holds; empty where nothing is.
        inside: String,
    },
    /// Starts like a zip, but its central directory is missing: copied or downloaded only in part.
    #[error("the zip archive is cut off")]
    Truncated,
    /// The zip's structure contradicts itself.
    #[error("the zip archive is damaged: {detail}")]
    Damaged {
        /// What the zip reader said.
        detail: String,
    },
    /// The entries we need are encrypted with a password.
    #[error("the zip archive is encrypted")]
    Encrypted,
    /// More entries than we read.
    #[error("the zip archive has {entries} entries")]
    TooManyEntries {
        /// How many it claims.
        entries: u64,
    },
    /// A zip without `Payload/<X>.app`.
    #[error("the archive holds no Payload folder with an app")]
    NoPayload,
    /// `Payload` is there, but holds no `.app`.
    #[error("the Payload folder is empty")]
    EmptyPayload,
    /// `Payload` lies in another folder, as when a folder was zipped rather than its contents.
    #[error("the Payload folder lies inside {folder}")]
    PayloadInFolder {
        /// The folder around it.
        folder: String,
    },
    /// An app without `Info.plist`.
    #[error("the app has no Info.plist")]
    NoInfoPlist,
    /// `Info.plist` could not be parsed.
    #[error("the app's Info.plist is damaged: {detail}")]
    BadInfoPlist {
        /// What the parser said.
        detail: String,
    },
    /// `Info.plist` lacks the key without which an app cannot be named.
    #[error("the app's Info.plist has no CFBundleIdentifier")]
    NoBundleIdentifier,
    /// The disk or network drive failed while reading.
    #[error("the file could not be read: {detail}")]
    Io {
        /// What the system said.
        detail: String,
    },
}

impl Unreadable {
    /// Stable name, as JSON prints it.
    pub fn code(&self) -> &'static str {
        let rule = match self {
            Self::Empty => &EMPTY_FILE.rule,
            Self::NotAZip => &NOT_A_ZIP.rule,
            Self::SomethingElse { .. } => &SOMETHING_ELSE.rule,
            Self::Truncated => &ZIP_TRUNCATED.rule,
            Self::Damaged { .. } => &ZIP_DAMAGED.rule,
            Self::Encrypted => &ZIP_ENCRYPTED.rule,
            Self::TooManyEntries { .. } => &ZIP_TOO_MANY_ENTRIES.rule,
            Self::NoPayload => &NO_PAYLOAD.rule,
            Self::EmptyPayload => &PAYLOAD_EMPTY.rule,
            Self::PayloadInFolder { .. } => &PAYLOAD_IN_FOLDER.rule,
            Self::NoInfoPlist => &NO_INFO_PLIST.rule,
            Self::BadInfoPlist { .. } => &INFO_PLIST_DAMAGED.rule,
            Self::NoBundleIdentifier => &NO_BUNDLE_IDENTIFIER.rule,
            Self::Io { .. } => &READ_FAILED.rule,
        };
        rule.code
    }

    /// The finding that tells of it; `name` is the file's, for people.
    pub fn finding(&self, name: &str) -> Finding {
        match self {
            Self::Empty => EMPTY_FILE.finding(name),
            Self::NotAZip => NOT_A_ZIP.finding(name),
            Self::SomethingElse { kind, inside } => SOMETHING_ELSE.finding(inside, kind.code(), name),
            Self::Truncated => ZIP_TRUNCATED.finding(name),
            Self::Damaged { detail } => ZIP_DAMAGED.finding(detail, name),
            Self::Encrypted => ZIP_ENCRYPTED.finding(name),
            Self::TooManyEntries { entries } => ZIP_TOO_MANY_ENTRIES.finding(*entries, name),
            Self::NoPayload => NO_PAYLOAD.finding(name),
            Self::EmptyPayload => PAYLOAD_EMPTY.finding(name),
            Self::PayloadInFolder { folder } => PAYLOAD_IN_FOLDER.finding(folder, name),
            Self::NoInfoPlist => NO_INFO_PLIST.finding(name),
            Self::BadInfoPlist { detail } => INFO_PLIST_DAMAGED.finding(detail, name),
            Self::NoBundleIdentifier => NO_BUNDLE_IDENTIFIER.finding(name),
            Self::Io { detail } => READ_FAILED.finding(detail, name),
        }
    }
}

pub(crate) static EMPTY_FILE: RuleOf<told::EmptyFile> = RuleOf::new(Severity::Blocks, "The file has no bytes", "PKWARE, APPNOTE.TXT");

pub(crate) static NOT_A_ZIP: RuleOf<told::NotAZip> = RuleOf::new(Severity::Blocks, "The file is no zip archive", "PKWARE, APPNOTE.TXT");

pub(crate) static SOMETHING_ELSE: RuleOf<told::SomethingElse> = RuleOf::new(
    Severity::Blocks,
    "The file is of a known kind that is no build: a web page, a pointer of Git LFS, a profile, a certificate, a picture, another archive, an app without Payload and so on",
    "Apple, QA1795: an .ipa is a zip archive with one app in Payload",
);

pub(crate) static ZIP_TRUNCATED: RuleOf<told::ZipTruncated> = RuleOf::new(
    Severity::Blocks,
    "The archive’s directory is missing: it was copied or downloaded in part",
    "PKWARE, APPNOTE.TXT",
);

pub(crate) static ZIP_DAMAGED: RuleOf<told::ZipDamaged> =
    RuleOf::new(Severity::Blocks, "The archive contradicts itself", "PKWARE, APPNOTE.TXT");

pub(crate) static ZIP_ENCRYPTED: RuleOf<told::ZipEncrypted> =
    RuleOf::new(Severity::Blocks, "The archive is encrypted with a password", "PKWARE, APPNOTE.TXT");

pub(crate) static ZIP_TOO_MANY_ENTRIES: RuleOf<told::ZipTooManyEntries> = RuleOf::new(
    Severity::Blocks,
    "The archive has more entries than are read",
    "Airlift’s own limit",
);

pub(crate) static NO_PAYLOAD: RuleOf<told::NoPayload> = RuleOf::new(
    Severity::Blocks,
    "The archive holds no Payload folder with an app",
    "Apple, QA1795: an .ipa is a zip archive with one app in Payload",
);

pub(crate) static PAYLOAD_EMPTY: RuleOf<told::PayloadEmpty> = RuleOf::new(
    Severity::Blocks,
    "The Payload folder is empty",
    "Apple, QA1795: an .ipa is a zip archive with one app in Payload",
);

pub(crate) static PAYLOAD_IN_FOLDER: RuleOf<told::PayloadInFolder> = RuleOf::new(
    Severity::Blocks,
    "The Payload folder lies inside another folder",
    "Apple, QA1795: an .ipa is a zip archive with one app in Payload",
);

pub(crate) static NO_INFO_PLIST: RuleOf<told::NoInfoPlist> =
    RuleOf::new(Severity::Blocks, "The app has no Info.plist", "Apple, Information Property List");

pub(crate) static INFO_PLIST_DAMAGED: RuleOf<told::InfoPlistDamaged> = RuleOf::new(
    Severity::Blocks,
    "The app’s Info.plist cannot be read",
    "Apple, Information Property List",
);

pub(crate) static NO_BUNDLE_IDENTIFIER: RuleOf<told::NoBundleIdentifier> = RuleOf::new(
    Severity::Blocks,
    "The app’s Info.plist has no CFBundleIdentifier",
    "Apple, Information Property List, CFBundleIdentifier",
);

pub(crate) static READ_FAILED: RuleOf<told::ReadFailed> = RuleOf::new(
    Severity::Blocks,
    "The disk or network drive failed",
    "read(2), EIO and other errors that it gives",
);

#[cfg(test)]
mod tests {
    use super::Unreadable;
    use crate::finding::{fires, quiet};
    use crate::words::say;

    #[test]
    fn every_reason_has_a_rule_of_its_own() {
        let detail = || "detail".to_owned();
        let folder = "Archive".to_owned();
        let reasons = [
            (Unreadable::Empty, "empty-file"),
            (Unreadable::NotAZip, "not-a-zip"),
            (Unreadable::Truncated, "zip-truncated"),
            (Unreadable::Damaged { detail: detail() }, "zip-damaged"),
            (Unreadable::Encrypted, "zip-encrypted"),
            (Unreadable::TooManyEntries { entries: 2_000_000 }, "zip-too-many-entries"),
            (Unreadable::NoPayload, "no-payload"),
            (Unreadable::EmptyPayload, "payload-empty"),
            (Unreadable::PayloadInFolder { folder }, "payload-in-folder"),
            (Unreadable::NoInfoPlist, "no-info-plist"),
            (Unreadable::BadInfoPlist { detail: detail() }, "info-plist-damaged"),
            (Unreadable::NoBundleIdentifier, "no-bundle-identifier"),
            (Unreadable::Io { detail: detail() }, "read-failed"),
        ];
        for (reason, code) in &reasons {
            let finding = reason.finding("My App.ipa");
            assert_eq!(reason.code(), *code);
            fires(code, [&finding]);
            for (_, other) in reasons.iter().filter(|(_, other)| other != code) {
                quiet(other, [&finding]);
            }
            let title = say().title(&finding);
            assert!(title.contains("My App.ipa"), "{title}");
        }
        let in_folder = say().why(&reasons[8].0.finding("a.ipa"));
        assert_eq!(
            in_folder,
            "Payload is inside “Archive”, but iOS looks for it at the top of the archive."
        );
        let damaged = say().why(&reasons[3].0.finding("a.ipa"));
        assert_eq!(damaged, "The archive contradicts itself: detail.");
    }
}
