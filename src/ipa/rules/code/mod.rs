//! Rules about programs and their code signatures: the app's own, and those of extensions, frameworks and libraries.
//!
//! The app's program gets findings of its own; the same trouble of several parts inside is one finding that names the first few.

mod allowed;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use crate::finding::{Finding, List, Rule, RuleOf, Severity, says, told};
use crate::ipa::property_list::tidy;
use crate::ipa::{App, Bundle, BundleKind, CodeSignature, Flaw, Profile, Program, Signing, Slice, Unread};
use crate::primitives::OsVersion;

/// The rules of this file.
pub(super) static RULES: &[&Rule] = &[
    &APPLICATION_IDENTIFIER_DIFFERS.rule,
    &APPLICATION_IDENTIFIER_MISSING.rule,
    &CODE_NOT_CHECKED.rule,
    &ENTITLEMENTS_BEYOND_PROFILE.rule,
    &ENTITLEMENTS_DIFFER.rule,
    &IDENTIFIER_DIFFERS_FROM_SIGNATURE.rule,
    &PROGRAM_AD_HOC.rule,
    &PROGRAM_NOT_SIGNED.rule,
    &SIGNATURE_DAMAGED.rule,
    &SIGNATURE_TOO_OLD.rule,
    &SIGNATURE_UNREADABLE.rule,
    &SIGNER_NOT_FROM_APPLE.rule,
    &SIGNER_NOT_IN_PROFILE.rule,
    &SIMULATOR_CODE.rule,
    &TEAM_DIFFERS.rule,
];

/// Parts named in one finding; the others are counted.
const NAMED_PARTS: usize = 3;

/// Entitlements named in one finding.
const NAMED_KEYS: usize = 4;

/// Code directories since this version say where the executable segment is; iOS 15 asks for that.
const SINCE_IOS_15: u32 = 0x2_0400;

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
pub(in crate::ipa) enum CodeTrouble {
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
    ApplicationIdentifierMissing,
    ApplicationIdentifierDiffers { signed: String, allowed: String },
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
        let troubles = troubles.filter(|trouble| own_profile.is_some() || *trouble != CodeTrouble::NotSigned);
        findings.extend(troubles.map(|trouble| trouble.finding(&[])));
    }
    let mut troubles: BTreeMap<CodeTrouble, Vec<String>> = BTreeMap::new();
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
    findings.extend(troubles.into_iter().map(|(trouble, paths)| trouble.finding(&paths)));
    findings
}

/// What is wrong with one program.
pub(in crate::ipa) fn of_program(subject: &Subject<'_>) -> Vec<CodeTrouble> {
    let slices = &subject.program.slices;
    let mut troubles = Vec::new();
    let for_phones: Vec<&Slice> = slices.iter().filter(|slice| !slice.simulator).collect();
    if for_phones.len() < slices.len() {
        troubles.push(CodeTrouble::Simulator {
            only: for_phones.is_empty(),
        });
    }
    for slice in &for_phones {
        match (&slice.signature, &slice.unread) {
            (Some(signature), _) => of_signature(subject, slice, signature, &mut troubles),
            (None, None) => troubles.push(CodeTrouble::NotSigned),
            (None, Some(Unread::TooMuchCode)) => troubles.push(CodeTrouble::NotLookedAt),
            // A static library: no phone loads it.
            (None, Some(Unread::NoProgram)) => {}
            (None, Some(unread)) => troubles.push(CodeTrouble::Unreadable(unread.clone())),
        }
    }
    troubles.sort();
    troubles.dedup();
    troubles
}

fn of_signature(subject: &Subject<'_>, slice: &Slice, signature: &CodeSignature, troubles: &mut Vec<CodeTrouble>) {
    let runs_alone = matches!(
        subject.kind,
        None | Some(BundleKind::Extension | BundleKind::AppClip | BundleKind::WatchApp)
    );
    if signature.ad_hoc {
        troubles.push(CodeTrouble::AdHoc);
    } else if signature.authority == crate::ipa::ProfileSignature::Other {
        troubles.push(CodeTrouble::NotFromApple);
    }
    if !signature.flaws.is_empty() {
        troubles.push(CodeTrouble::Damaged(signature.flaws.clone()));
    }
    if differ(signature.team_id.as_deref(), subject.team_id) {
        troubles.push(CodeTrouble::TeamDiffers);
    }
    if signature.ad_hoc {
        return;
    }
    // A library has no bundle of its own.
    let is_a_bundle = runs_alone || subject.kind == Some(BundleKind::Framework);
    if is_a_bundle && differ(Some(&signature.identifier), subject.bundle_id) {
        troubles.push(CodeTrouble::IdentifierDiffers);
    }
    if !runs_alone {
        return;
    }
    if is_too_old(slice, signature) && subject.kind != Some(BundleKind::WatchApp) {
        let blocks = subject.minimum_os.and_then(major).is_some_and(|major| major >= 15);
        troubles.push(CodeTrouble::TooOld { blocks });
    }
    let entitlements = signature.effective_entitlements();
    let forms = [&signature.der_entitlements, &signature.entitlements].into_iter().flatten();
    let signed = forms.into_iter().find_map(allowed::application_identifier);
    // It may stand in what could not be read.
    if signed.is_none() && !signature.has_unread_entitlements {
        troubles.push(CodeTrouble::ApplicationIdentifierMissing);
    }
    if let (Some(xml), Some(der)) = (&signature.entitlements, &signature.der_entitlements)
        && xml != der
    {
        troubles.push(CodeTrouble::EntitlementsDiffer);
    }
    let Some(profile) = subject.profile else { return };
    if let Some(signer) = &signature.signer
        && profile.allows_signer(&signer.sha1) == Some(false)
    {
        troubles.push(CodeTrouble::SignerNotInProfile);
    }
    let granted = allowed::application_identifier(&profile.entitlements);
    if let (Some(signed), Some(allowed)) = (signed, granted)
        && !allowed::covers(allowed, signed)
    {
        troubles.push(CodeTrouble::ApplicationIdentifierDiffers {
            signed: tidy(signed),
            allowed: tidy(allowed),
        });
    }
    let beyond = entitlements.map(|own| allowed::beyond(own, &profile.entitlements));
    if let Some(beyond) = beyond.filter(|beyond| !beyond.is_empty()) {
        troubles.push(CodeTrouble::EntitlementsBeyondProfile(beyond));
    }
}

fn differ(one: Option<&str>, other: Option<&str>) -> bool {
    one.zip(other).is_some_and(|(one, other)| one != other)
}

fn major(version: &str) -> Option<u32> {
    OsVersion::parse(version).map(OsVersion::major)
}

/// Whether iOS 15 and later, which are 64-bit, refuse a signature of this form.
fn is_too_old(slice: &Slice, signature: &CodeSignature) -> bool {
    let newest = signature.directories.iter().map(|directory| directory.version).max();
    let has_entitlements = signature.entitlements.as_ref().is_some_and(|list| !list.is_empty());
    slice.architecture.starts_with("arm64")
        && (newest.is_some_and(|version| version < SINCE_IOS_15) || (has_entitlements && signature.der_entitlements.is_none()))
}

impl CodeTrouble {
    /// The finding that tells of it: of parts inside by their paths below the app, or of the app's own program when there are none.
    pub(in crate::ipa) fn finding(&self, paths: &[String]) -> Finding {
        let count = paths.len();
        let parts = List::first(paths, count, NAMED_PARTS);
        match self {
            Self::NotSigned => PROGRAM_NOT_SIGNED.finding(count, parts),
            Self::AdHoc => PROGRAM_AD_HOC.finding(count, parts),
            Self::Damaged(flaws) => signature_damaged(flaws, count, parts),
            Self::Unreadable(unread) => signature_unreadable(unread, count, parts),
            Self::NotLookedAt => CODE_NOT_CHECKED.finding(count, parts),
            Self::TooOld { blocks: true } => SIGNATURE_TOO_OLD.finding(count, parts),
            Self::TooOld { blocks: false } => SIGNATURE_TOO_OLD.finding(count, parts).at(Severity::Risks),
            Self::NotFromApple => SIGNER_NOT_FROM_APPLE.finding(count, parts),
            Self::SignerNotInProfile => SIGNER_NOT_IN_PROFILE.finding(count, parts),
            Self::TeamDiffers if paths.is_empty() => TEAM_DIFFERS.finding(count, parts),
            Self::TeamDiffers => TEAM_DIFFERS.finding(count, parts).at(Severity::Risks),
            Self::IdentifierDiffers => IDENTIFIER_DIFFERS_FROM_SIGNATURE.finding(count, parts),
            Self::ApplicationIdentifierMissing if paths.is_empty() => APPLICATION_IDENTIFIER_MISSING.finding(count, parts),
            Self::ApplicationIdentifierMissing => APPLICATION_IDENTIFIER_MISSING.finding(count, parts).at(Severity::Risks),
            Self::ApplicationIdentifierDiffers { signed, allowed } => APPLICATION_IDENTIFIER_DIFFERS.finding(allowed, count, parts, signed),
            Self::EntitlementsDiffer => ENTITLEMENTS_DIFFER.finding(count, parts),
            Self::EntitlementsBeyondProfile(keys) => {
                ENTITLEMENTS_BEYOND_PROFILE.finding(count, List::first(keys, keys.len(), NAMED_KEYS), parts)
            }
            Self::Simulator { only: true } => SIMULATOR_CODE.finding(count, true, parts),
            Self::Simulator { only: false } => SIMULATOR_CODE.finding(count, false, parts).at(Severity::Note),
        }
    }
}

fn signature_damaged(flaws: &[Flaw], count: usize, parts: List) -> Finding {
    // Both forms of the entitlements are called the same.
    let mut what: Vec<&'static str> = flaws.iter().map(|flaw| part_of(*flaw)).collect();
    what.dedup();
    let what = super::joined(what.into_iter().map(says::signed_part));
    SIGNATURE_DAMAGED.finding(count, parts, what.unwrap_or_else(|| says::signed_part(Flaw::Envelope.code())))
}

/// The part that a flaw is in, by the keys of the message `signed-part`.
fn part_of(flaw: Flaw) -> &'static str {
    match flaw {
        Flaw::Entitlements | Flaw::DerEntitlements => Flaw::Entitlements.code(),
        other => other.code(),
    }
}

fn signature_unreadable(unread: &Unread, count: usize, parts: List) -> Finding {
    let is_ours = matches!(unread, Unread::NotRead { .. } | Unread::TooMuchCode);
    let finding = SIGNATURE_UNREADABLE.finding(count, is_ours, parts, unread.message());
    if is_ours { finding.at(Severity::Note) } else { finding }
}

pub(crate) static PROGRAM_NOT_SIGNED: RuleOf<told::ProgramNotSigned> = RuleOf::new(
    Severity::Blocks,
    "A slice of a program for phones has no code signature",
    "Apple, TN3125 “Inside Code Signing: Provisioning Profiles”: iOS runs signed code only",
);

pub(crate) static PROGRAM_AD_HOC: RuleOf<told::ProgramAdHoc> = RuleOf::new(
    Severity::Blocks,
    "The ad-hoc flag (0x2) of a code directory, or a signature without an envelope",
    "Apple, xnu, osfmk/kern/cs_blobs.h: CS_ADHOC",
);

pub(crate) static SIGNATURE_DAMAGED: RuleOf<told::SignatureDamaged> = RuleOf::new(
    Severity::Blocks,
    "The envelope does not match the code directory, or a part or file beside it is not the one whose hash was signed",
    "iOS’s error 0xe8008017 “A signed resource has been added, modified, or deleted” (robovm/robovm#1165)",
);

pub(crate) static SIGNATURE_UNREADABLE: RuleOf<told::SignatureUnreadable> = RuleOf::new(
    Severity::Blocks,
    "A code signature lies outside its program, or its own numbers contradict themselves. A note when it is not read for being beyond Airlift's own limits, or because the disk failed",
    "Apple, xnu, bsd/kern/ubc_subr.c: cs_validate_csblob",
);

pub(crate) static CODE_NOT_CHECKED: RuleOf<told::CodeNotChecked> = RuleOf::new(
    Severity::Note,
    "The programs of the package take more than a gigabyte, so that the signatures of the last ones were not read",
    "Airlift's own limit",
);

pub(crate) static SIGNATURE_TOO_OLD: RuleOf<told::SignatureTooOld> = RuleOf::new(
    Severity::Blocks,
    "A 64-bit program whose newest code directory is below version 0x20400, or that has entitlements but none in DER. It blocks when the build is for iOS 15 or later only",
    "Apple, “Using the latest code signature format”; iOS’s error 0xe8008029 (dotnet/macios#13380)",
);

pub(crate) static SIGNER_NOT_FROM_APPLE: RuleOf<told::SignerNotFromApple> = RuleOf::new(
    Severity::Risks,
    "The signer's certificate does not lead to a root of Apple's",
    "Apple PKI; TN3161 “Inside Code Signing: Certificates”",
);

pub(crate) static SIGNER_NOT_IN_PROFILE: RuleOf<told::SignerNotInProfile> = RuleOf::new(
    Severity::Blocks,
    "The certificate that signed is not among the profile's DeveloperCertificates",
    "Apple, TN3125: the profile lists who may sign",
);

pub(crate) static TEAM_DIFFERS: RuleOf<told::TeamDiffers> = RuleOf::new(
    Severity::Blocks,
    "The team in the code signature is not that of the app's profile. It blocks for the app itself, and is a risk for parts inside",
    "Apple, TN3125; dyld's library validation: “mapping process and mapped file have different Team IDs”",
);

pub(crate) static IDENTIFIER_DIFFERS_FROM_SIGNATURE: RuleOf<told::IdentifierDiffersFromSignature> = RuleOf::new(
    Severity::Blocks,
    "The identifier in the code signature of the app, an extension, an inner app or a framework is not the CFBundleIdentifier of its bundle",
    "iOS’s error 0xe80000c5 “Code signing identifier … does not match bundle identifier” (kishikawakatsumi/KeychainAccess#465, Provenance-Emu/Provenance#943, alvr-org/alvr-visionos#99)",
);

pub(crate) static APPLICATION_IDENTIFIER_MISSING: RuleOf<told::ApplicationIdentifierMissing> = RuleOf::new(
    Severity::Blocks,
    "The signed entitlements lack application-identifier. It blocks for the app itself, and is a risk for parts inside",
    "iOS’s error MIInstallerErrorDomain 63 “Application is missing the application-identifier entitlement” (Lessica/Reveil#5, maciekish/iReSign#43, altstoreio/AltStore#1013)",
);

pub(crate) static APPLICATION_IDENTIFIER_DIFFERS: RuleOf<told::ApplicationIdentifierDiffers> = RuleOf::new(
    Severity::Blocks,
    "The application-identifier that was signed is not the one that the profile allows, wildcards included",
    "iOS’s words “has non-matching application-identifier” (nowsecure/node-applesign#128); Apple, TN3125",
);

pub(crate) static ENTITLEMENTS_DIFFER: RuleOf<told::EntitlementsDiffer> = RuleOf::new(
    Severity::Risks,
    "The entitlements in XML are not those in DER",
    "Apple, “Using the latest code signature format”: iOS 15 and later read the DER form",
);

pub(crate) static ENTITLEMENTS_BEYOND_PROFILE: RuleOf<told::EntitlementsBeyondProfile> = RuleOf::new(
    Severity::Blocks,
    "An entitlement that the profile does not allow; wildcards, lists and switched-off ones taken into account",
    "Apple, TN3125: entitlements that the profile does not allow; iOS's error 0xe8008016",
);

pub(crate) static SIMULATOR_CODE: RuleOf<told::SimulatorCode> = RuleOf::new(
    Severity::Risks,
    "A build for phones with code for the simulator in it: beside the code for phones, or instead of it",
    "Apple, LC_BUILD_VERSION's platforms; App Store Connect's “Unsupported Architectures”",
);
