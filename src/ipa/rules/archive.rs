//! Rules about the archive.

use crate::finding::{Finding, List, Rule, RuleOf, Severity, told};
use crate::ipa::archive::Oddities;
use crate::ipa::bundles::AppPlace;
use crate::ipa::entries::{Tally, Traits};

/// The rules of this file.
pub(super) static RULES: &[&Rule] = &[
    &BACKSLASH_NAMES.rule,
    &DUPLICATE_ENTRIES.rule,
    &ENCRYPTED_ENTRIES.rule,
    &EXECUTABLE_FORBIDDEN.rule,
    &IMPOSSIBLE_SIZES.rule,
    &LOCAL_HEADER_DIFFERS.rule,
    &NO_UNIX_MODES.rule,
    &ODD_ENTRY_NAMES.rule,
    &OVERLAPPING_ENTRIES.rule,
    &PAYLOAD_MISNAMED.rule,
    &SEVERAL_APPS.rule,
    &UNUSUAL_COMPRESSION.rule,
];

/// All rules about the archive that the app was found in.
pub(in crate::ipa) fn of_archive(place: &AppPlace, oddities: &Oddities) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut note = |tally: &Tally, rule: fn(u64, List) -> Finding| {
        if tally.count > 0 {
            findings.push(rule(tally.count, super::named(&tally.first, tally.count)));
        }
    };
    note(&oddities.duplicates, |count, names| DUPLICATE_ENTRIES.finding(count, names));
    note(&oddities.odd_names, |count, names| ODD_ENTRY_NAMES.finding(count, names));
    note(&oddities.overlapping, |count, names| OVERLAPPING_ENTRIES.finding(count, names));
    note(&oddities.impossible_sizes, |count, names| IMPOSSIBLE_SIZES.finding(count, names));
    note(&oddities.contradictions, |count, names| LOCAL_HEADER_DIFFERS.finding(count, names));
    note(&oddities.encrypted, |count, names| ENCRYPTED_ENTRIES.finding(count, names));
    note(&oddities.unusual_methods, |count, names| UNUSUAL_COMPRESSION.finding(count, names));
    if place.apps > 1 {
        findings.push(SEVERAL_APPS.finding(place.apps, &place.name));
    }
    findings.extend(place.misnamed.as_deref().map(|name| PAYLOAD_MISNAMED.finding(name)));
    if oddities.backslashes {
        findings.push(BACKSLASH_NAMES.finding());
    }
    findings
}

/// Rules about how the app's program is kept in the archive; nothing when it is not there.
pub(in crate::ipa) fn of_program_entry(traits: Option<Traits>) -> Option<Finding> {
    let traits = traits?;
    if traits.has(Traits::WITHOUT_MODES) {
        Some(NO_UNIX_MODES.finding())
    } else if traits.has(Traits::FORBIDDEN) {
        Some(EXECUTABLE_FORBIDDEN.finding())
    } else {
        None
    }
}

pub(crate) static NO_UNIX_MODES: RuleOf<told::NoUnixModes> = RuleOf::new(
    Severity::Note,
    "The archive was made on a system without Unix modes, so that nothing in it says that the program may run",
    "PKWARE, APPNOTE.TXT 4.4.2 and 4.4.15; practice: iOS sets the mode of the program itself",
);

pub(crate) static EXECUTABLE_FORBIDDEN: RuleOf<told::ExecutableForbidden> = RuleOf::new(
    Severity::Risks,
    "The Unix mode of the app's program is 0: nobody may read or run it",
    "SideStore/AltSign#13: files that were packed so cannot be read after unpacking",
);

pub(crate) static SEVERAL_APPS: RuleOf<told::SeveralApps> = RuleOf::new(
    Severity::Risks,
    "More than one Payload/<X>.app with an Info.plist",
    "Apple, QA1795: an .ipa holds one application bundle in Payload",
);

pub(crate) static PAYLOAD_MISNAMED: RuleOf<told::PayloadMisnamed> = RuleOf::new(
    Severity::Blocks,
    "The app is in a folder such as payload, which is Payload but for its case",
    "Apple, QA1795: the folder is called Payload; phones tell upper and lower case apart",
);

pub(crate) static BACKSLASH_NAMES: RuleOf<told::BackslashNames> = RuleOf::new(
    Severity::Blocks,
    "No entry's name has a slash, and some have a backslash",
    "PKWARE, APPNOTE.TXT 4.4.17.1: all slashes in names are forward slashes",
);

pub(crate) static DUPLICATE_ENTRIES: RuleOf<told::DuplicateEntries> = RuleOf::new(
    Severity::Risks,
    "Several files in the archive have the same name; folders that are listed twice do not count",
    "PKWARE, APPNOTE.TXT: names are not said to be unique, and readers differ in which they take",
);

pub(crate) static ODD_ENTRY_NAMES: RuleOf<told::OddEntryNames> = RuleOf::new(
    Severity::Risks,
    "A name with .., a root, a drive, a control character, or of more than 1,024 bytes",
    "PKWARE, APPNOTE.TXT 4.4.17.1 (relative names without drive or root); PATH_MAX of Apple's systems",
);

pub(crate) static OVERLAPPING_ENTRIES: RuleOf<told::OverlappingEntries> = RuleOf::new(
    Severity::Risks,
    "Two entries claim the same bytes of the archive",
    "PKWARE, APPNOTE.TXT 4.3.6: each file's data follows its own header",
);

pub(crate) static IMPOSSIBLE_SIZES: RuleOf<told::ImpossibleSizes> = RuleOf::new(
    Severity::Risks,
    "An entry reaches behind the archive's files, is stored at another length, or is larger than deflate can make it",
    "RFC 1951: a match of at most 258 bytes takes at least two bits",
);

pub(crate) static LOCAL_HEADER_DIFFERS: RuleOf<told::LocalHeaderDiffers> = RuleOf::new(
    Severity::Risks,
    "Name, method, password, and where it gives them sizes and checksum, of an entry that was read differ between its own header and the directory",
    "PKWARE, APPNOTE.TXT 4.3.12: the directory repeats each local header",
);

pub(crate) static ENCRYPTED_ENTRIES: RuleOf<told::EncryptedEntries> = RuleOf::new(
    Severity::Blocks,
    "Files of the app are encrypted with a password, though its Info.plist is not",
    "PKWARE, APPNOTE.TXT 4.4.4, bit 0",
);

pub(crate) static UNUSUAL_COMPRESSION: RuleOf<told::UnusualCompression> = RuleOf::new(
    Severity::Risks,
    "Files of the app are packed neither stored nor deflated",
    "what Xcode's export and Apple's own tools write; PKWARE, APPNOTE.TXT 4.4.5",
);
