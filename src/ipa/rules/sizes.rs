//! Rules about what takes the room.

use crate::finding::{Finding, Rule, RuleOf, Severity, told};
use crate::ipa::{LeftoverKind, Sizes};
use crate::primitives::ByteSize;

/// The rules of this file.
pub(super) static RULES: &[&Rule] = &[&DEVELOPER_FILES_LEFT.rule, &DUPLICATE_FILES.rule, &STORED_UNCOMPRESSED.rule];

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
        let first = sizes.duplicates.first().and_then(|duplicate| duplicate.paths.first());
        findings.push(DUPLICATE_FILES.finding(ByteSize(sizes.duplicate_bytes), first.map_or("", String::as_str)));
    }
    let leftovers = || {
        let all = sizes.leftovers.iter();
        all.filter(|leftover| leftover.kind != LeftoverKind::SystemLitter)
    };
    let leftover_bytes = leftovers().fold(0_u64, |sum, leftover| sum.saturating_add(leftover.bytes));
    if leftover_bytes > MAX_LEFTOVER_BYTES {
        let first = leftovers().next();
        findings.push(DEVELOPER_FILES_LEFT.finding(ByteSize(leftover_bytes), first.map_or("", |leftover| leftover.path.as_str())));
    }
    if sizes.uncompressed_bytes > MAX_UNCOMPRESSED_BYTES {
        findings.push(STORED_UNCOMPRESSED.finding(ByteSize(sizes.uncompressed_bytes)));
    }
    findings
}

pub(crate) static DUPLICATE_FILES: RuleOf<told::DuplicateFiles> = RuleOf::new(
    Severity::Note,
    "Files of equal length and checksum waste more than 1 MB on the phone; files below 512 bytes do not count",
    "Apple, “Reducing your app's size”",
);

pub(crate) static DEVELOPER_FILES_LEFT: RuleOf<told::DeveloperFilesLeft> = RuleOf::new(
    Severity::Note,
    "Debug symbols, Swift modules, headers and static libraries in or beside the app take more than 100 kB",
    "Apple, “Reducing your app's size”",
);

pub(crate) static STORED_UNCOMPRESSED: RuleOf<told::StoredUncompressed> = RuleOf::new(
    Severity::Note,
    "Files of 64 KiB and more that are stored without compression, in formats that are not compressed by themselves, take more than 1 MB",
    "Apple, “Reducing your app's size”: the download is the compressed package",
);

#[cfg(test)]
mod tests {
    use super::of_sizes;
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
}
