//! Passed checks: what was looked at and is well, so that a person knows that it was looked at.

use super::signer;
use crate::finding::{Finding, Rule, RuleOf, Severity, told};
use crate::ipa::rules;
use crate::ipa::{Inspection, SigningKind};

/// The rules of this file.
pub(super) static RULES: &[&Rule] = &[
    &CHANNEL_FITS.rule,
    &ENTITLEMENTS_ALLOWED.rule,
    &ICON_GOOD.rule,
    &MADE_FOR_PHONES.rule,
    &PARTS_FIT.rule,
    &PROFILE_FITS.rule,
    &PROGRAM_SIGNED.rule,
    &SIGNATURE_NEW_ENOUGH.rule,
    &SIGNER_ALLOWED.rule,
];

pub(super) fn findings(inspection: &Inspection, found: &[Finding]) -> Vec<Finding> {
    let facts = PassFacts::of(inspection);
    let is_free_of = |rules: &[&Rule]| !found.iter().any(|finding| finding.is_one_of(rules));
    let passes = PASSES.iter().filter(|pass| (pass.applies)(&facts) && is_free_of(pass.unless));
    passes.map(|pass| (pass.finding)()).collect()
}

/// Something that is well where it applies and none of these rules found anything.
struct Pass {
    finding: fn() -> Finding,
    applies: fn(&PassFacts) -> bool,
    unless: &'static [&'static Rule],
}

/// What decides whether there was anything to look at.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
struct PassFacts {
    has_channel: bool,
    has_icon: bool,
    has_profile: bool,
    has_signed_parts: bool,
    is_for_phones: bool,
    is_signed: bool,
}

impl PassFacts {
    fn of(inspection: &Inspection) -> Self {
        let mut slices = inspection.program.iter().flat_map(|program| &program.slices);
        Self {
            has_channel: matches!(
                inspection.signing.kind,
                SigningKind::Development | SigningKind::AdHoc | SigningKind::Enterprise
            ),
            has_icon: inspection.icon.is_some(),
            has_profile: inspection.signing.profile.is_some(),
            has_signed_parts: inspection.bundles.iter().any(|bundle| bundle.signing.is_some()),
            is_for_phones: !inspection.app.simulator && !inspection.app.encrypted,
            is_signed: slices.any(|slice| slice.signature.is_some()),
        }
    }
}

static PASSES: &[Pass] = &[
    Pass {
        finding: || CHANNEL_FITS.finding(),
        applies: |facts| facts.has_channel,
        unless: &[
            &rules::profile::APP_STORE_BUILD.rule,
            &rules::profile::FREE_ACCOUNT.rule,
            &rules::profile::DISTRIBUTION_TYPE_DIFFERS.rule,
            &rules::profile::PROFILE_FOR_ANOTHER_PLATFORM.rule,
        ],
    },
    Pass {
        finding: || PROGRAM_SIGNED.finding(),
        applies: |facts| facts.is_signed,
        unless: &[
            &rules::code::PROGRAM_NOT_SIGNED.rule,
            &rules::code::PROGRAM_AD_HOC.rule,
            &rules::code::SIGNATURE_DAMAGED.rule,
            &rules::code::SIGNATURE_UNREADABLE.rule,
            &rules::verify::MODIFIED_AFTER_SIGNING.rule,
        ],
    },
    Pass {
        finding: || SIGNATURE_NEW_ENOUGH.finding(),
        applies: |facts| facts.is_signed,
        unless: &[&rules::code::SIGNATURE_TOO_OLD.rule],
    },
    Pass {
        finding: || ENTITLEMENTS_ALLOWED.finding(),
        applies: |facts| facts.is_signed && facts.has_profile,
        unless: &[
            &rules::code::ENTITLEMENTS_BEYOND_PROFILE.rule,
            &rules::code::ENTITLEMENTS_DIFFER.rule,
        ],
    },
    Pass {
        finding: || SIGNER_ALLOWED.finding(),
        applies: |facts| facts.is_signed && facts.has_profile,
        unless: &[
            &rules::code::SIGNER_NOT_IN_PROFILE.rule,
            &signer::SIGNER_EXPIRED.rule,
            &rules::code::TEAM_DIFFERS.rule,
        ],
    },
    Pass {
        finding: || PROFILE_FITS.finding(),
        applies: |facts| facts.has_profile,
        unless: &[
            &rules::profile::IDENTIFIER_NOT_COVERED.rule,
            &rules::profile::PROFILE_CHANGED.rule,
            &rules::profile::PROFILE_UNREADABLE.rule,
            &rules::profile::PROFILE_DAMAGED.rule,
        ],
    },
    Pass {
        finding: || PARTS_FIT.finding(),
        applies: |facts| facts.has_profile && facts.has_signed_parts,
        unless: &[
            &rules::bundles::BUNDLE_WITHOUT_PROFILE.rule,
            &rules::bundles::BUNDLE_SHARES_PROFILE.rule,
            &rules::bundles::BUNDLE_PROFILE_UNREADABLE.rule,
            &rules::bundles::BUNDLE_PROFILE_DIFFERS.rule,
            &rules::bundles::BUNDLE_IDENTIFIER_NOT_COVERED.rule,
            &rules::bundles::BUNDLE_IDENTIFIER_NOT_CHILD.rule,
            &rules::bundles::BUNDLE_INFO_MISSING.rule,
            &rules::bundles::BUNDLE_NOT_LOOKED_AT.rule,
        ],
    },
    Pass {
        finding: || MADE_FOR_PHONES.finding(),
        applies: |facts| facts.is_for_phones,
        unless: &[
            &rules::app::FAIRPLAY_ENCRYPTED.rule,
            &rules::app::SIMULATOR_BUILD.rule,
            &rules::code::SIMULATOR_CODE.rule,
            &rules::app::ONLY_32_BIT.rule,
            &rules::app::EXECUTABLE_MISSING.rule,
        ],
    },
    Pass {
        finding: || ICON_GOOD.finding(),
        applies: |facts| facts.has_icon,
        unless: &[
            &rules::icon::ICON_NOT_SQUARE.rule,
            &rules::icon::ICON_TRANSPARENT.rule,
            &rules::icon::ICON_EMPTY.rule,
            &rules::icon::ICON_UNREADABLE.rule,
        ],
    },
];

pub(crate) static CHANNEL_FITS: RuleOf<told::ChannelFits> = RuleOf::new(
    Severity::Passed,
    "The profile is one for testers or a company",
    "Apple, TN3125: a profile says where an app may run",
);

pub(crate) static ENTITLEMENTS_ALLOWED: RuleOf<told::EntitlementsAllowed> =
    RuleOf::new(Severity::Passed, "Each entitlement is one that the profile allows", "Apple, TN3125");

pub(crate) static ICON_GOOD: RuleOf<told::IconGood> = RuleOf::new(
    Severity::Passed,
    "There is an icon, and nothing about it was found wrong",
    "Apple, Human Interface Guidelines, App icons",
);

pub(crate) static MADE_FOR_PHONES: RuleOf<told::MadeForPhones> = RuleOf::new(
    Severity::Passed,
    "Neither a simulator's build nor a copy from the App Store",
    "Apple, mach-o/loader.h",
);

pub(crate) static PARTS_FIT: RuleOf<told::PartsFit> = RuleOf::new(
    Severity::Passed,
    "Each extension has a profile of its own that fits",
    "Apple, TN3125",
);

pub(crate) static PROFILE_FITS: RuleOf<told::ProfileFits> =
    RuleOf::new(Severity::Passed, "The profile covers the app's identifier", "Apple, TN3125");

pub(crate) static PROGRAM_SIGNED: RuleOf<told::ProgramSigned> = RuleOf::new(
    Severity::Passed,
    "A slice has a signature, and nothing about it was found wrong",
    "Apple, TN3125",
);

pub(crate) static SIGNATURE_NEW_ENOUGH: RuleOf<told::SignatureNewEnough> = RuleOf::new(
    Severity::Passed,
    "The signature has the form that iOS 15 and later want",
    "Apple, “Using the latest code signature format”",
);

pub(crate) static SIGNER_ALLOWED: RuleOf<told::SignerAllowed> = RuleOf::new(
    Severity::Passed,
    "The certificate that signed is one of the profile's",
    "Apple, TN3125",
);
