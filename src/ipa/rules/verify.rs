//! Rules about what verifying all files found out.

use crate::finding::{Finding, Severity};
use crate::ipa::{Paths, Verification};

/// Files named in one finding.
const NAMED: usize = 3;

/// Findings of a verification that went to its end.
pub(in crate::ipa) fn of_verification(found: &Verification) -> Vec<Finding> {
    let mut findings = Vec::new();
    if found.changed.count > 0 || found.missing.count > 0 {
        findings.push(modified_after_signing(&found.changed, &found.missing));
    }
    if found.unreadable.count > 0 {
        findings.push(files_unreadable(&found.unreadable));
    }
    if found.added.count > 0 {
        findings.push(unsealed_files(&found.added));
    }
    if found.unjudged.count > 0 {
        findings.push(files_not_judged(&found.unjudged));
    }
    if found.sealed_bundles == 0 && findings.is_empty() {
        findings.push(nothing_to_verify());
    }
    if findings.is_empty() {
        findings.push(signature_verified(found.matching_files));
    }
    findings
}

/// A sealed file differs from its hash in `CodeResources`, a page of a program from its hash in the code directory, or a
/// sealed file that is not optional is absent.
///
/// Source: Apple, TN2206 “macOS Code Signing In Depth”; iOS's error 0xe8008017 “A signed resource has been added,
/// modified, or deleted”.
fn modified_after_signing(changed: &Paths, missing: &Paths) -> Finding {
    let what: Vec<String> = [("changed", changed), ("missing", missing)]
        .into_iter()
        .filter(|(_, paths)| paths.count > 0)
        .map(|(how, paths)| format!("{how}: {}", named(paths)))
        .collect();
    let how = match (changed.count, missing.count) {
        (_, 0) => "changed",
        (0, _) => "removed",
        _ => "changed or removed",
    };
    Finding::new(
        "modified-after-signing",
        Severity::Blocks,
        match changed.count.saturating_add(missing.count) {
            1 => format!("A file was {how} after signing"),
            count => format!("{count} files were {how} after signing"),
        },
        format!(
            "Phones compare every file with its signature and refuse the app; {}.",
            what.join("; ")
        ),
        "Sign the build again, and change nothing in it afterwards.",
    )
}

/// A file in a sealed bundle is not listed in `CodeResources`, and no rule there leaves it out.
///
/// Source: Apple, TN2206 “macOS Code Signing In Depth”; maciekish/iReSign#66: 0xe8008017 for a file that was added; systems
/// differ.
fn unsealed_files(added: &Paths) -> Finding {
    Finding::new(
        "unsealed-files",
        Severity::Risks,
        match added.count {
            1 => "A file was added after signing".to_owned(),
            count => format!("{count} files were added after signing"),
        },
        format!(
            "The signature does not know {}, and phones may refuse the app for it.",
            named(added)
        ),
        "Sign the build again, and add nothing to it afterwards.",
    )
}

/// A file of the app cannot be unpacked.
///
/// Source: PKWARE's APPNOTE; phones unpack the whole package before they look at it.
fn files_unreadable(unreadable: &Paths) -> Finding {
    Finding::new(
        "files-unreadable",
        Severity::Risks,
        match unreadable.count {
            1 => "A file in the package is damaged".to_owned(),
            count => format!("{count} files in the package are damaged"),
        },
        format!("Phones cannot unpack {} either.", named(unreadable)),
        "Export or download the build again.",
    )
}

/// Files that no list names are compared with rules that take more than half a second, or a list of files or a signature is
/// larger than any real one.
///
/// Source: Airlift's own limits.
fn files_not_judged(unjudged: &Paths) -> Finding {
    let is_list = |path: &String| path.ends_with("_CodeSignature/CodeResources");
    let listed = if unjudged.paths.iter().any(is_list) {
        " What a list among them names was not compared either."
    } else {
        ""
    };
    Finding::new(
        "files-not-judged",
        Severity::Note,
        match unjudged.count {
            1 => "A file was not compared with the signature".to_owned(),
            count => format!("{count} files were not compared with the signature"),
        },
        format!("Comparing {} would take too long.{listed}", named(unjudged)),
        "",
    )
}

/// No bundle of the app has a `_CodeSignature/CodeResources`.
///
/// Source: Apple, TN2206: the resource seal.
fn nothing_to_verify() -> Finding {
    Finding::new(
        "nothing-to-verify",
        Severity::Note,
        "The app has no signed list of its files",
        "Without it nobody can tell whether a file was changed.",
        "",
    )
}

/// Every sealed file and every page of code is the one that was signed, and no other file was added.
///
/// Source: Apple, TN2206.
fn signature_verified(files: u64) -> Finding {
    Finding::new(
        "signature-verified",
        Severity::Passed,
        match files {
            1 => "One file matches the signature".to_owned(),
            files => format!("{files} files match the signature"),
        },
        "",
        "",
    )
}

fn named(paths: &Paths) -> String {
    let quoted: Vec<String> = paths.paths.iter().take(NAMED).map(|path| format!("“{path}”")).collect();
    let shown = u64::try_from(quoted.len()).unwrap_or(u64::MAX);
    match paths.count.saturating_sub(shown) {
        0 => quoted.join(", "),
        more => format!("{} and {more} more", quoted.join(", ")),
    }
}
