//! Rules about what takes the room.

use crate::finding::{Finding, Severity};
use crate::ipa::{LeftoverKind, Sizes};

/// What equal files may waste before it is worth a word: a second of download in a slow network.
const MAX_WASTE_BYTES: u64 = 1_000_000;

/// What developers' files may take before it is worth a word.
const MAX_LEFTOVER_BYTES: u64 = 100_000;

/// What may be stored uncompressed before it is worth a word.
const MAX_UNCOMPRESSED_BYTES: u64 = 1_000_000;

/// All rules about sizes.
pub(in crate::ipa) fn of_sizes(sizes: &Sizes) -> Vec<Finding> {
    let mut findings = Vec::new();
    if sizes.duplicate_bytes > MAX_WASTE_BYTES {
        findings.push(duplicate_files(sizes));
    }
    let leftovers = sizes
        .leftovers
        .iter()
        .filter(|leftover| leftover.kind != LeftoverKind::SystemLitter);
    let leftover_bytes = leftovers.fold(0_u64, |sum, leftover| sum.saturating_add(leftover.bytes));
    if leftover_bytes > MAX_LEFTOVER_BYTES {
        findings.push(developer_files_left(sizes, leftover_bytes));
    }
    if sizes.uncompressed_bytes > MAX_UNCOMPRESSED_BYTES {
        findings.push(stored_uncompressed(sizes.uncompressed_bytes));
    }
    findings
}

/// Files of equal length and checksum waste more than 1 MB on the phone; files below 512 bytes do not count.
///
/// Source: Apple, “Reducing your app's size”.
fn duplicate_files(sizes: &Sizes) -> Finding {
    let first = sizes.duplicates.first().and_then(|duplicate| duplicate.paths.first());
    Finding::new(
        "duplicate-files",
        Severity::Note,
        format!("Equal files take {} more than they need to", size(sizes.duplicate_bytes)),
        format!(
            "The app holds the same files several times, such as “{}”.",
            first.map_or("", String::as_str)
        ),
        "Keep one copy, such as in a framework that the app and its extensions share.",
    )
}

/// Debug symbols, Swift modules, headers and static libraries in or beside the app take more than 100 kB.
///
/// Source: Apple, “Reducing your app's size”.
fn developer_files_left(sizes: &Sizes, bytes: u64) -> Finding {
    let first = sizes.leftovers.iter().find(|leftover| leftover.kind != LeftoverKind::SystemLitter);
    Finding::new(
        "developer-files-left",
        Severity::Note,
        format!("{} of files that only developers need", size(bytes)),
        format!(
            "Phones never use them, such as “{}”.",
            first.map_or("", |leftover| leftover.path.as_str())
        ),
        "Leave them out of the target’s “Copy Bundle Resources” phase, or turn symbols off in the export.",
    )
}

/// Files of 64 KiB and more that are stored without compression, in formats that are not compressed by themselves, take more than 1 MB.
///
/// Source: Apple, “Reducing your app's size”: the download is the compressed package.
fn stored_uncompressed(bytes: u64) -> Finding {
    Finding::new(
        "stored-uncompressed",
        Severity::Note,
        format!("{} are packed without compression", size(bytes)),
        "The download would be smaller if the package were compressed; installed it is the same.",
        "Pack the app again with compression, or export it from Xcode.",
    )
}

/// Such as `48.2 MB`.
fn size(bytes: u64) -> String {
    const KB: u64 = 1_000;
    const MB: u64 = 1_000_000;
    let rounded = |unit: u64| bytes.saturating_add(unit / 2) / unit;
    if bytes < MB {
        return format!("{} kB", rounded(KB));
    }
    let tenths = rounded(MB / 10);
    format!("{}.{} MB", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::{of_sizes, size};
    use crate::finding::{fires, quiet};
    use crate::ipa::{Leftover, LeftoverKind, Sizes};

    #[test]
    fn little_waste_is_not_worth_a_word() {
        let of = |bytes: u64, kind: LeftoverKind| {
            of_sizes(&Sizes {
                duplicate_bytes: bytes,
                uncompressed_bytes: bytes,
                leftovers: vec![Leftover {
                    path: "x".to_owned(),
                    kind,
                    bytes,
                }],
                ..Sizes::default()
            })
        };
        let (little, much) = (of(100_000, LeftoverKind::Headers), of(1_000_001, LeftoverKind::Headers));
        quiet("duplicate-files", &little);
        fires("duplicate-files", &much);
        quiet("developer-files-left", &little);
        fires("developer-files-left", &much);
        quiet("stored-uncompressed", &little);
        fires("stored-uncompressed", &much);
        quiet("developer-files-left", &of(u64::MAX, LeftoverKind::SystemLitter));
    }

    #[test]
    fn sizes_are_said_in_words_people_use() {
        assert_eq!(
            [size(999), size(99_999), size(430_000), size(48_250_000), size(1_000_000)],
            ["1 kB", "100 kB", "430 kB", "48.3 MB", "1.0 MB"]
        );
    }
}
