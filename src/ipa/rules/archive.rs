//! Rules about the archive.

use crate::finding::{Finding, Severity};
use crate::ipa::archive::Oddities;
use crate::ipa::bundles::AppPlace;
use crate::ipa::entries::Tally;

/// All rules about the archive that the app was found in.
pub(in crate::ipa) fn of_archive(place: &AppPlace, oddities: &Oddities) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut note = |tally: &Tally, rule: fn(&Tally) -> Finding| {
        if tally.count > 0 {
            findings.push(rule(tally));
        }
    };
    note(&oddities.duplicates, duplicate_entries);
    note(&oddities.odd_names, odd_entry_names);
    note(&oddities.overlapping, overlapping_entries);
    note(&oddities.impossible_sizes, impossible_sizes);
    note(&oddities.contradictions, local_header_differs);
    note(&oddities.encrypted, encrypted_entries);
    note(&oddities.unusual_methods, unusual_compression);
    if place.apps > 1 {
        findings.push(several_apps(&place.name, place.apps));
    }
    findings.extend(place.misnamed.as_deref().map(payload_misnamed));
    if oddities.backslashes {
        findings.push(backslash_names());
    }
    findings
}

/// More than one `Payload/<X>.app` with an `Info.plist`.
///
/// Source: Apple, QA1795: an `.ipa` holds one application bundle in `Payload`.
pub(in crate::ipa) fn several_apps(taken: &str, count: usize) -> Finding {
    Finding::new(
        "several-apps",
        Severity::Risks,
        format!("The package holds {count} apps"),
        format!("Phones expect one app in a package; only “{taken}” was looked at."),
        "Export each app as a package of its own.",
    )
}

/// The app is in a folder such as `payload`, which is `Payload` but for its case.
///
/// Source: Apple, QA1795: the folder is called `Payload`; phones tell upper and lower case apart.
fn payload_misnamed(name: &str) -> Finding {
    Finding::new(
        "payload-misnamed",
        Severity::Blocks,
        format!("The folder around the app is called “{name}”"),
        "Phones look for a folder called “Payload”, with a capital P, and find no app.",
        "Rename the folder to “Payload” and zip it again.",
    )
}

/// No entry's name has a slash, and some have a backslash.
///
/// Source: PKWARE, APPNOTE.TXT 4.4.17.1: all slashes in names are forward slashes.
fn backslash_names() -> Finding {
    Finding::new(
        "backslash-names",
        Severity::Blocks,
        "The package’s folders are separated by backslashes",
        "Some tools for Windows pack files so; phones take each for one file with a long name and find no app.",
        "Pack it again with another tool, or export it from Xcode.",
    )
}

/// Several files in the archive have the same name; folders that are listed twice do not count.
///
/// Source: PKWARE, APPNOTE.TXT: names are not said to be unique, and readers differ in which they take.
fn duplicate_entries(tally: &Tally) -> Finding {
    Finding::new(
        "duplicate-entries",
        Severity::Risks,
        "Files are in the package twice under one name",
        format!("{}: phones and this check may take different ones of them.", counted(tally, "file")),
        "Export the build again, or pack it into a new file instead of adding to an old one.",
    )
}

/// A name with `..`, a root, a drive, a control character, or of more than 1,024 bytes.
///
/// Source: PKWARE, APPNOTE.TXT 4.4.17.1 (relative names without drive or root); `PATH_MAX` of Apple's systems.
fn odd_entry_names(tally: &Tally) -> Finding {
    Finding::new(
        "odd-entry-names",
        Severity::Risks,
        "The package holds files with names that no app has",
        format!(
            "{}: names that lead out of their folder or cannot be stored; they were left out.",
            counted(tally, "file")
        ),
        "Use a package from a source you trust, exported from Xcode.",
    )
}

/// Two entries claim the same bytes of the archive.
///
/// Source: PKWARE, APPNOTE.TXT 4.3.6: each file's data follows its own header.
fn overlapping_entries(tally: &Tally) -> Finding {
    Finding::new(
        "overlapping-entries",
        Severity::Risks,
        "Files in the package share the same bytes",
        format!(
            "{}: archives made to exhaust whoever unpacks them look so, no tool for apps makes one.",
            counted(tally, "file")
        ),
        "Use a package from a source you trust, exported from Xcode.",
    )
}

/// An entry reaches behind the archive's files, is stored at another length, or is larger than deflate can make it.
///
/// Source: RFC 1951: a match of at most 258 bytes takes at least two bits.
fn impossible_sizes(tally: &Tally) -> Finding {
    Finding::new(
        "impossible-sizes",
        Severity::Risks,
        "Files in the package claim sizes that cannot be",
        format!(
            "{}: they are larger than their bytes can give, or cut off, so phones cannot unpack them.",
            counted(tally, "file")
        ),
        "Export or download the package again.",
    )
}

/// Name, method, password, and where it gives them sizes and checksum, of an entry that was read differ between its own header and
/// the directory.
///
/// Source: PKWARE, APPNOTE.TXT 4.3.12: the directory repeats each local header.
fn local_header_differs(tally: &Tally) -> Finding {
    Finding::new(
        "local-header-differs",
        Severity::Risks,
        "The package contradicts itself",
        format!(
            "{}: described in two ways, and phones that unpack while downloading go by the other one.",
            counted(tally, "file")
        ),
        "Export the build again.",
    )
}

/// Files of the app are encrypted with a password, though its `Info.plist` is not.
///
/// Source: PKWARE, APPNOTE.TXT 4.4.4, bit 0.
fn encrypted_entries(tally: &Tally) -> Finding {
    Finding::new(
        "encrypted-entries",
        Severity::Blocks,
        "Files of the app are encrypted with a password",
        format!("{}: phones have no password to unpack them with.", counted(tally, "file")),
        "Pack the app again without a password.",
    )
}

/// Files of the app are packed neither stored nor deflated.
///
/// Source: what Xcode's export and Apple's own tools write; PKWARE, APPNOTE.TXT 4.4.5.
fn unusual_compression(tally: &Tally) -> Finding {
    Finding::new(
        "unusual-compression",
        Severity::Risks,
        "Files of the app are packed in an unusual way",
        format!("{}: phones may not know how to unpack them.", counted(tally, "file")),
        "Pack the app again with ordinary compression (deflate).",
    )
}

/// Such as `3 files (“a”, “b” and more)`.
fn counted(tally: &Tally, noun: &str) -> String {
    let plural = if tally.count == 1 { "" } else { "s" };
    format!("{} {noun}{plural} ({})", tally.count, super::named(&tally.first, tally.count))
}
