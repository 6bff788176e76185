//! Rules about what verifying all files found out.

use crate::finding::{Finding, List, Rule, RuleOf, Severity, told};
use crate::ipa::{Paths, Verification};

/// The rules of this file.
pub(super) static RULES: &[&Rule] = &[
    &FILES_NOT_JUDGED.rule,
    &FILES_UNREADABLE.rule,
    &MODIFIED_AFTER_SIGNING.rule,
    &NOTHING_TO_VERIFY.rule,
    &SIGNATURE_VERIFIED.rule,
    &UNSEALED_FILES.rule,
];

/// Findings of a verification that went to its end.
pub(in crate::ipa) fn of_verification(found: &Verification) -> Vec<Finding> {
    let mut findings = Vec::new();
    if found.changed.count > 0 || found.missing.count > 0 {
        findings.push(modified_after_signing(&found.changed, &found.missing));
    }
    if found.unreadable.count > 0 {
        findings.push(FILES_UNREADABLE.finding(found.unreadable.count, named(&found.unreadable)));
    }
    if found.added.count > 0 {
        findings.push(UNSEALED_FILES.finding(found.added.count, named(&found.added)));
    }
    if found.unjudged.count > 0 {
        findings.push(files_not_judged(&found.unjudged));
    }
    if found.sealed_bundles == 0 && findings.is_empty() {
        findings.push(NOTHING_TO_VERIFY.finding());
    }
    if findings.is_empty() {
        findings.push(SIGNATURE_VERIFIED.finding(found.matching_files));
    }
    findings
}

fn modified_after_signing(changed: &Paths, missing: &Paths) -> Finding {
    let how = match (changed.count, missing.count) {
        (_, 0) => "changed",
        (0, _) => "removed",
        _ => "both",
    };
    let count = changed.count.saturating_add(missing.count);
    MODIFIED_AFTER_SIGNING.finding(named(changed), count, how, named(missing))
}

fn files_not_judged(unjudged: &Paths) -> Finding {
    let is_list = |path: &String| path.ends_with("_CodeSignature/CodeResources");
    let lists = unjudged.paths.iter().any(is_list);
    FILES_NOT_JUDGED.finding(unjudged.count, lists, named(unjudged))
}

fn named(paths: &Paths) -> List {
    super::named(&paths.paths, paths.count)
}

pub(crate) static MODIFIED_AFTER_SIGNING: RuleOf<told::ModifiedAfterSigning> = RuleOf::new(
    Severity::Blocks,
    "A sealed file differs from its hash in CodeResources, a page of a program from its hash in the code directory, or a sealed file that is not optional is absent",
    "Apple, TN2206 “macOS Code Signing In Depth”; iOS's error 0xe8008017 “A signed resource has been added, modified, or deleted”",
);

pub(crate) static FILES_UNREADABLE: RuleOf<told::FilesUnreadable> = RuleOf::new(
    Severity::Risks,
    "A file of the app cannot be unpacked",
    "PKWARE's APPNOTE; phones unpack the whole package before they look at it",
);

pub(crate) static UNSEALED_FILES: RuleOf<told::UnsealedFiles> = RuleOf::new(
    Severity::Risks,
    "A file in a sealed bundle is not listed in CodeResources, and no rule there leaves it out",
    "Apple, TN2206 “macOS Code Signing In Depth”; maciekish/iReSign#66: 0xe8008017 for a file that was added; systems differ",
);

pub(crate) static FILES_NOT_JUDGED: RuleOf<told::FilesNotJudged> = RuleOf::new(
    Severity::Note,
    "Files that no list names are compared with rules that take more than half a second, or a list of files or a signature is larger than any real one",
    "Airlift's own limits",
);

pub(crate) static NOTHING_TO_VERIFY: RuleOf<told::NothingToVerify> = RuleOf::new(
    Severity::Note,
    "No bundle of the app has a _CodeSignature/CodeResources",
    "Apple, TN2206: the resource seal",
);

pub(crate) static SIGNATURE_VERIFIED: RuleOf<told::SignatureVerified> = RuleOf::new(
    Severity::Passed,
    "Every sealed file and every page of code is the one that was signed, and no other file was added",
    "Apple, TN2206",
);
