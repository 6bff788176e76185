//! Rules about programs and their code signatures: the app's own, and those of extensions, frameworks and libraries.
//!
//! The app's program gets findings of its own; the same trouble of several parts inside is one finding that names the first few.

mod allowed;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use crate::finding::{Finding, Severity};
use crate::ipa::{App, Bundle, BundleKind, CodeSignature, Flaw, Profile, Program, Signing, Slice, Unread};

/// Parts named in one finding; the others are counted.
const NAMED_PARTS: usize = 3;

/// Entitlements named in one finding.
const NAMED_KEYS: usize = 4;

/// Code directories since this version say where the executable segment is; iOS 15 asks for that.
const SINCE_IOS_15: u32 = 0x2_0400;

/// Whose programs a finding is about.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(in crate::ipa) enum Whose {
    /// The app's own.
    App,
    /// Parts inside, by their paths below the app; never none.
    Parts(Vec<String>),
}

/// A program, and what its signature is compared with.
#[derive(Clone, Copy, Debug)]
pub(in crate::ipa) struct Subject<'a> {
    /// The program.
    pub(in crate::ipa) program: &'a Program,
    /// `None` for the app's own.
    pub(in crate::ipa) kind: Option<BundleKind>,
    /// Identifier of its bundle.
    pub(in crate::ipa) bundle_id: Option<&'a str>,
    /// `MinimumOSVersion` of its bundle.
    pub(in crate::ipa) minimum_os: Option<&'a str>,
    /// Its profile: the app's or an extension's own.
    pub(in crate::ipa) profile: Option<&'a Profile>,
    /// The team that it must be from.
    pub(in crate::ipa) team_id: Option<&'a str>,
}

/// What is wrong with a program. The same trouble of several parts is told once.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(in crate::ipa) enum Trouble {
    NotSigned,
    AdHoc,
    Damaged(Vec<Flaw>),
    Unreadable(Unread),
    NotLookedAt,
    TooOld { blocks: bool },
    NotFromApple,
    SignerNotInProfile,
    TeamDiffers,
    IdentifierDiffers,
    EntitlementsDiffer,
    EntitlementsBeyondProfile(Vec<String>),
    Simulator { only: bool },
}

/// Findings about all code of a build for phones.
pub(in crate::ipa) fn of_code(app: &App, signing: &Signing, program: Option<&Program>, bundles: &[Bundle]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let own_profile = signing.profile.as_ref();
    let own_team = own_profile.and_then(|profile| profile.team_id.as_deref());
    if let Some(program) = program {
        let subject = Subject {
            program,
            kind: None,
            bundle_id: Some(&app.bundle_id),
            minimum_os: app.minimum_os.as_deref(),
            profile: own_profile,
            team_id: own_team,
        };
        // Without a profile the build is not signed for phones at all, and that is said already.
        let troubles = of_program(&subject).into_iter();
        let troubles = troubles.filter(|trouble| own_profile.is_some() || *trouble != Trouble::NotSigned);
        findings.extend(troubles.map(|trouble| trouble.finding(&Whose::App)));
    }
    let mut troubles: BTreeMap<Trouble, Vec<String>> = BTreeMap::new();
    for bundle in bundles {
        let Some(program) = &bundle.program else { continue };
        let subject = Subject {
            program,
            kind: Some(bundle.kind),
            bundle_id: bundle.bundle_id.as_deref(),
            minimum_os: bundle.minimum_os.as_deref(),
            profile: bundle.signing.as_ref().and_then(|signing| signing.profile.as_ref()),
            team_id: own_team,
        };
        for trouble in of_program(&subject) {
            troubles.entry(trouble).or_default().push(bundle.path.clone());
        }
    }
    findings.extend(troubles.into_iter().map(|(trouble, paths)| trouble.finding(&Whose::Parts(paths))));
    findings
}

/// What is wrong with one program.
pub(in crate::ipa) fn of_program(subject: &Subject<'_>) -> Vec<Trouble> {
    let slices = &subject.program.slices;
    let mut troubles = Vec::new();
    let for_phones: Vec<&Slice> = slices.iter().filter(|slice| !slice.simulator).collect();
    if for_phones.len() < slices.len() {
        troubles.push(Trouble::Simulator {
            only: for_phones.is_empty(),
        });
    }
    for slice in &for_phones {
        match (&slice.signature, &slice.unread) {
            (Some(signature), _) => of_signature(subject, slice, signature, &mut troubles),
            (None, None) => troubles.push(Trouble::NotSigned),
            (None, Some(Unread::TooMuchCode)) => troubles.push(Trouble::NotLookedAt),
            // A static library: no phone loads it.
            (None, Some(Unread::NoProgram)) => {}
            (None, Some(unread)) => troubles.push(Trouble::Unreadable(unread.clone())),
        }
    }
    troubles.sort();
    troubles.dedup();
    troubles
}

fn of_signature(subject: &Subject<'_>, slice: &Slice, signature: &CodeSignature, troubles: &mut Vec<Trouble>) {
    let runs_alone = matches!(
        subject.kind,
        None | Some(BundleKind::Extension | BundleKind::AppClip | BundleKind::WatchApp)
    );
    if signature.ad_hoc {
        troubles.push(Trouble::AdHoc);
    } else if signature.authority == crate::ipa::ProfileSignature::Other {
        troubles.push(Trouble::NotFromApple);
    }
    if !signature.flaws.is_empty() {
        troubles.push(Trouble::Damaged(signature.flaws.clone()));
    }
    if differ(signature.team_id.as_deref(), subject.team_id) {
        troubles.push(Trouble::TeamDiffers);
    }
    if !runs_alone || signature.ad_hoc {
        return;
    }
    if is_too_old(slice, signature) && subject.kind != Some(BundleKind::WatchApp) {
        let blocks = subject.minimum_os.and_then(major).is_some_and(|major| major >= 15);
        troubles.push(Trouble::TooOld { blocks });
    }
    if differ(Some(&signature.identifier), subject.bundle_id) {
        troubles.push(Trouble::IdentifierDiffers);
    }
    if let (Some(xml), Some(der)) = (&signature.entitlements, &signature.der_entitlements)
        && xml != der
    {
        troubles.push(Trouble::EntitlementsDiffer);
    }
    let Some(profile) = subject.profile else { return };
    if let Some(signer) = &signature.signer
        && profile.allows_signer(&signer.sha1) == Some(false)
    {
        troubles.push(Trouble::SignerNotInProfile);
    }
    let beyond = signature
        .effective_entitlements()
        .map(|own| allowed::beyond(own, &profile.entitlements));
    if let Some(beyond) = beyond.filter(|beyond| !beyond.is_empty()) {
        troubles.push(Trouble::EntitlementsBeyondProfile(beyond));
    }
}

fn differ(one: Option<&str>, other: Option<&str>) -> bool {
    one.zip(other).is_some_and(|(one, other)| one != other)
}

fn major(version: &str) -> Option<u32> {
    version.split('.').next()?.parse().ok()
}

/// Whether iOS 15 and later, which are 64-bit, refuse a signature of this form.
fn is_too_old(slice: &Slice, signature: &CodeSignature) -> bool {
    let newest = signature.directories.iter().map(|directory| directory.version).max();
    let has_entitlements = signature.entitlements.as_ref().is_some_and(|list| !list.is_empty());
    slice.architecture.starts_with("arm64")
        && (newest.is_some_and(|version| version < SINCE_IOS_15) || (has_entitlements && signature.der_entitlements.is_none()))
}

impl Trouble {
    /// The finding that tells of it.
    pub(in crate::ipa) fn finding(&self, whose: &Whose) -> Finding {
        match self {
            Self::NotSigned => program_not_signed(whose),
            Self::AdHoc => program_ad_hoc(whose),
            Self::Damaged(flaws) => signature_damaged(whose, flaws),
            Self::Unreadable(unread) => signature_unreadable(whose, unread),
            Self::NotLookedAt => code_not_checked(whose),
            Self::TooOld { blocks } => signature_too_old(whose, *blocks),
            Self::NotFromApple => signer_not_from_apple(whose),
            Self::SignerNotInProfile => signer_not_in_profile(whose),
            Self::TeamDiffers => team_differs(whose),
            Self::IdentifierDiffers => identifier_differs_from_signature(whose),
            Self::EntitlementsDiffer => entitlements_differ(whose),
            Self::EntitlementsBeyondProfile(keys) => entitlements_beyond_profile(whose, keys),
            Self::Simulator { only } => simulator_code(whose, *only),
        }
    }
}

impl Whose {
    /// The subject of a sentence, with the verb in the right number: `is` or `are`, `has` or `have`.
    fn with(&self, one: &str, many: &str) -> String {
        match self {
            Self::App => format!("The app’s program {one}"),
            Self::Parts(paths) => match paths.as_slice() {
                [path] => format!("“{path}” {one}"),
                paths => format!("{} parts of the app {many}", paths.len()),
            },
        }
    }

    /// A sentence that names the first few of several parts.
    fn named(&self) -> String {
        match self {
            Self::Parts(paths) if paths.len() > 1 => format!(" They are {}.", listed(paths, NAMED_PARTS)),
            _ => String::new(),
        }
    }
}

/// `“a”, “b” and 3 more`.
fn listed(names: &[String], most: usize) -> String {
    let quoted: Vec<String> = names.iter().take(most).map(|name| format!("“{name}”")).collect();
    match names.len().saturating_sub(most) {
        0 => quoted.join(", "),
        more => format!("{} and {more} more", quoted.join(", ")),
    }
}

/// A slice of a program for phones has no code signature.
///
/// Source: Apple, TN3125 “Inside Code Signing: Provisioning Profiles”: iOS runs signed code only.
fn program_not_signed(whose: &Whose) -> Finding {
    Finding::new(
        "program-not-signed",
        Severity::Blocks,
        whose.with("is not signed", "are not signed"),
        format!("Phones install and run signed code only.{}", whose.named()),
        "Sign the build with a certificate and a profile, or export it again from Xcode.",
    )
}

/// The ad-hoc flag (0x2) of a code directory, or a signature without an envelope.
///
/// Source: Apple, xnu, `osfmk/kern/cs_blobs.h`: `CS_ADHOC`.
fn program_ad_hoc(whose: &Whose) -> Finding {
    Finding::new(
        "program-ad-hoc",
        Severity::Blocks,
        whose.with("is signed without a certificate", "are signed without a certificate"),
        format!(
            "Such a signature vouches for nobody, and phones take it only when they are jailbroken.{}",
            whose.named()
        ),
        "Sign the build with a certificate and a profile, or export it again from Xcode.",
    )
}

/// The envelope does not match the code directory, or a part or file beside it is not the one whose hash was signed.
///
/// Source: iOS’s error 0xe8008017 “A signed resource has been added, modified, or deleted” (robovm/robovm#1165).
fn signature_damaged(whose: &Whose, flaws: &[Flaw]) -> Finding {
    let mut what: Vec<&str> = flaws.iter().map(|flaw| flaw.words()).collect();
    what.dedup();
    Finding::new(
        "signature-damaged",
        Severity::Blocks,
        whose.with("was changed after signing", "were changed after signing"),
        format!(
            "The signature does not fit {}, and phones refuse such an app.{}",
            what.join(", "),
            whose.named()
        ),
        "Sign the build again, and change nothing in it afterwards.",
    )
}

/// A code signature lies outside its program, or its own numbers contradict themselves. A note when it is not read for being
/// beyond Airlift's own limits, or because the disk failed.
///
/// Source: Apple, xnu, `bsd/kern/ubc_subr.c`: `cs_validate_csblob`.
fn signature_unreadable(whose: &Whose, unread: &Unread) -> Finding {
    if matches!(unread, Unread::NotRead { .. } | Unread::TooMuchCode) {
        return Finding::new(
            "signature-unreadable",
            Severity::Note,
            whose.with("has a signature that was not read", "have signatures that were not read"),
            format!(
                "Phones may well take it, but nothing is known of it: {}.{}",
                unread.words(),
                whose.named()
            ),
            "",
        );
    }
    Finding::new(
        "signature-unreadable",
        Severity::Blocks,
        whose.with("has a signature that cannot be read", "have signatures that cannot be read"),
        format!(
            "Phones cannot read it either and refuse the app: {}.{}",
            unread.words(),
            whose.named()
        ),
        "Export the build again.",
    )
}

/// The programs of the package take more than a gigabyte, so that the signatures of the last ones were not read.
///
/// Source: Airlift's own limit.
fn code_not_checked(whose: &Whose) -> Finding {
    Finding::new(
        "code-not-checked",
        Severity::Note,
        whose.with("was not looked at wholly", "were not looked at"),
        format!("The package holds more code than is read in one go.{}", whose.named()),
        "Verify the files of the build to look at all of it.",
    )
}

/// A 64-bit program whose newest code directory is below version 0x20400, or that has entitlements but none in DER.
/// It blocks when the build is for iOS 15 or later only.
///
/// Source: Apple, “Using the latest code signature format”; iOS’s error 0xe8008029 (dotnet/macios#13380).
fn signature_too_old(whose: &Whose, blocks: bool) -> Finding {
    Finding::new(
        "signature-too-old",
        if blocks { Severity::Blocks } else { Severity::Risks },
        whose.with("has a signature in an old form", "have signatures in an old form"),
        format!("iOS 15 and later refuse it; older systems still take it.{}", whose.named()),
        "Sign the build again with Xcode 13 or later.",
    )
}

/// The signer's certificate does not lead to a root of Apple's.
///
/// Source: Apple PKI; TN3161 “Inside Code Signing: Certificates”.
fn signer_not_from_apple(whose: &Whose) -> Finding {
    Finding::new(
        "signer-not-from-apple",
        Severity::Risks,
        whose.with(
            "is signed with a certificate that is not Apple’s",
            "are signed with a certificate that is not Apple’s",
        ),
        format!("Phones trust only certificates that Apple has issued.{}", whose.named()),
        "Sign the build with a certificate from Apple’s developer site.",
    )
}

/// The certificate that signed is not among the profile's `DeveloperCertificates`.
///
/// Source: Apple, TN3125: the profile lists who may sign.
fn signer_not_in_profile(whose: &Whose) -> Finding {
    Finding::new(
        "signer-not-in-profile",
        Severity::Blocks,
        whose.with(
            "is signed with a certificate that its profile does not list",
            "are signed with certificates that their profiles do not list",
        ),
        format!("Phones refuse an app whose profile does not name its signer.{}", whose.named()),
        "Add the certificate to the profile at Apple, download the profile and sign again.",
    )
}

/// The team in the code signature is not that of the app's profile. It blocks for the app itself, and is a risk for parts inside.
///
/// Source: Apple, TN3125; dyld's library validation: “mapping process and mapped file have different Team IDs”.
fn team_differs(whose: &Whose) -> Finding {
    if *whose == Whose::App {
        return Finding::new(
            "team-differs",
            Severity::Blocks,
            whose.with("is signed by another team than its profile’s", ""),
            "Signature and profile must be of one team, so phones refuse the app.",
            "Sign the app with a certificate and a profile of the same team.",
        );
    }
    Finding::new(
        "team-differs",
        Severity::Risks,
        whose.with(
            "is signed by another team than the app’s",
            "are signed by another team than the app’s",
        ),
        format!("Phones do not load code of one team into an app of another.{}", whose.named()),
        "Sign the app and everything inside it with the same certificate.",
    )
}

/// The identifier in the code signature is not the `CFBundleIdentifier` of the bundle.
///
/// Source: Apple, `codesign(1)`: the identifier is taken from `Info.plist` unless given.
fn identifier_differs_from_signature(whose: &Whose) -> Finding {
    Finding::new(
        "identifier-differs-from-signature",
        Severity::Risks,
        whose.with("was signed under another identifier", "were signed under other identifiers"),
        format!("The identifier in the signature is not the one in Info.plist.{}", whose.named()),
        "Sign the build again after changing its identifier.",
    )
}

/// The entitlements in XML are not those in DER.
///
/// Source: Apple, “Using the latest code signature format”: iOS 15 and later read the DER form.
fn entitlements_differ(whose: &Whose) -> Finding {
    Finding::new(
        "entitlements-differ",
        Severity::Risks,
        whose.with(
            "has two lists of entitlements that differ",
            "have two lists of entitlements that differ",
        ),
        format!(
            "Old systems read one and iOS 15 and later the other, and may refuse both.{}",
            whose.named()
        ),
        "Sign the build again with one list of entitlements.",
    )
}

/// An entitlement that the profile does not allow; wildcards, lists and switched-off ones taken into account.
///
/// Source: Apple, TN3125: entitlements that the profile does not allow; iOS's error 0xe8008016.
fn entitlements_beyond_profile(whose: &Whose, keys: &[String]) -> Finding {
    Finding::new(
        "entitlements-beyond-profile",
        Severity::Blocks,
        whose.with("claims more than its profile allows", "claim more than their profiles allow"),
        format!(
            "Phones refuse entitlements that the profile does not allow: {}.{}",
            listed(keys, NAMED_KEYS),
            whose.named()
        ),
        "Turn the capability on for the app at Apple, renew the profile and sign again, or drop the entitlement.",
    )
}

/// A build for phones with code for the simulator in it: beside the code for phones, or instead of it.
///
/// Source: Apple, `LC_BUILD_VERSION`'s platforms; App Store Connect's “Unsupported Architectures”.
fn simulator_code(whose: &Whose, only: bool) -> Finding {
    if only {
        return Finding::new(
            "simulator-code",
            Severity::Risks,
            whose.with("is for the simulator only", "are for the simulator only"),
            format!("Phones cannot load it, so the app may end when it starts.{}", whose.named()),
            "Build every part for iOS devices.",
        );
    }
    Finding::new(
        "simulator-code",
        Severity::Note,
        whose.with("holds code for the simulator", "hold code for the simulator"),
        format!(
            "Phones ignore it, but it takes room, and the App Store refuses it.{}",
            whose.named()
        ),
        "Strip the simulator’s architectures when building for devices.",
    )
}
