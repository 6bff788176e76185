//! Rules about what reading every byte of the archive found out.

use crate::finding::{Finding, Rule, RuleOf, Severity, told};
use crate::ipa::{PackageCheck, Paths};

/// The rules of this file.
pub(super) static RULES: &[&Rule] = &[&ENTRIES_DAMAGED.rule, &NOT_STREAMABLE.rule, &PACKAGE_INTACT.rule];

/// Findings of a check that went to its end.
pub(in crate::ipa) fn of_check(found: &PackageCheck) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(entries_damaged(&found.broken, &found.wrong_checksums));
    let is_stray = found.leading_bytes > 0 || found.stray_bytes > 0;
    let reason = match (found.endless.count, found.leading_bytes, found.stray_bytes) {
        (1.., _, _) => "stored",
        (0, 1.., _) => "leading",
        (0, 0, _) => "stray",
    };
    if found.endless.count > 0 || is_stray {
        let names = super::named(&found.endless.paths, found.endless.count);
        findings.push(NOT_STREAMABLE.finding(names, reason));
    }
    if findings.is_empty() && found.left_out == 0 {
        findings.push(PACKAGE_INTACT.finding(found.sound_files));
    }
    findings
}

/// Entries that do not unpack are certain to stop a phone; of a checksum alone that is not known.
fn entries_damaged(broken: &Paths, wrong: &Paths) -> Option<Finding> {
    let count = broken.count.saturating_add(wrong.count);
    let first: Vec<String> = broken.paths.iter().chain(&wrong.paths).take(super::MAX_NAMED).cloned().collect();
    let finding = ENTRIES_DAMAGED.finding(count, super::named(&first, count));
    match (broken.count, count) {
        (_, 0) => None,
        (0, _) => Some(finding.at(Severity::Risks)),
        _ => Some(finding),
    }
}

pub(crate) static ENTRIES_DAMAGED: RuleOf<told::EntriesDamaged> = RuleOf::new(
    Severity::Blocks,
    "An entry in the archive does not unpack, or to another length than the archive says. A risk when only its checksum is wrong",
    "iOS’s error MIInstallerErrorDomain 5, PackageExtractionFailed (ROM-Knowledgeware/IPASign#13); PKWARE, APPNOTE.TXT 4.4.7",
);

pub(crate) static NOT_STREAMABLE: RuleOf<told::NotStreamable> = RuleOf::new(
    Severity::Risks,
    "Entries are stored and give their length only behind their bytes, or bytes lie before or between the entries that belong to none",
    "iOS’s error SZExtractorErrorDomain 3 “Finishing an incomplete stream” (majd/ipatool#433); PKWARE, APPNOTE.TXT 4.3.9",
);

pub(crate) static PACKAGE_INTACT: RuleOf<told::PackageIntact> = RuleOf::new(
    Severity::Passed,
    "Every entry of the archive unpacks to what the archive says of it, and can be read as a stream",
    "PKWARE, APPNOTE.TXT 4.4.7",
);
