//! Passes: what was looked at and is well, so that a person knows that it was looked at.

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
    let is_free_of = |rules: &[&Rule]| !found.iter().any(|finding| finding.is_one_of(rules));
    let has_profile = inspection.signing.profile.is_some();
    let signed_slices = inspection.program.iter().flat_map(|program| &program.slices);
    let is_signed = signed_slices.clone().any(|slice| slice.signature.is_some());
    let for_phones = !inspection.app.simulator;
    let mut passes = Vec::new();
    let channel = matches!(
        inspection.signing.kind,
        SigningKind::Development | SigningKind::AdHoc | SigningKind::Enterprise
    );
    if channel
        && is_free_of(&[
            &rules::profile::APP_STORE_BUILD.rule,
            &rules::profile::FREE_ACCOUNT.rule,
            &rules::profile::DISTRIBUTION_TYPE_DIFFERS.rule,
            &rules::profile::PROFILE_FOR_ANOTHER_PLATFORM.rule,
        ])
    {
        passes.push(CHANNEL_FITS.finding());
    }
    if is_signed
        && is_free_of(&[
            &rules::code::PROGRAM_NOT_SIGNED.rule,
            &rules::code::PROGRAM_AD_HOC.rule,
            &rules::code::SIGNATURE_DAMAGED.rule,
            &rules::code::SIGNATURE_UNREADABLE.rule,
            &rules::verify::MODIFIED_AFTER_SIGNING.rule,
        ])
    {
        passes.push(PROGRAM_SIGNED.finding());
    }
    if is_signed && is_free_of(&[&rules::code::SIGNATURE_TOO_OLD.rule]) {
        passes.push(SIGNATURE_NEW_ENOUGH.finding());
    }
    if is_signed
        && has_profile
        && is_free_of(&[
            &rules::code::ENTITLEMENTS_BEYOND_PROFILE.rule,
            &rules::code::ENTITLEMENTS_DIFFER.rule,
        ])
    {
        passes.push(ENTITLEMENTS_ALLOWED.finding());
    }
    if is_signed
        && has_profile
        && is_free_of(&[
            &rules::code::SIGNER_NOT_IN_PROFILE.rule,
            &signer::SIGNER_EXPIRED.rule,
            &rules::code::TEAM_DIFFERS.rule,
        ])
    {
        passes.push(SIGNER_ALLOWED.finding());
    }
    if has_profile
        && is_free_of(&[
            &rules::profile::IDENTIFIER_NOT_COVERED.rule,
            &rules::profile::PROFILE_CHANGED.rule,
            &rules::profile::PROFILE_UNREADABLE.rule,
            &rules::profile::PROFILE_DAMAGED.rule,
        ])
    {
        passes.push(PROFILE_FITS.finding());
    }
    let nested = [
        &rules::bundles::BUNDLE_WITHOUT_PROFILE.rule,
        &rules::bundles::BUNDLE_SHARES_PROFILE.rule,
        &rules::bundles::BUNDLE_PROFILE_UNREADABLE.rule,
        &rules::bundles::BUNDLE_PROFILE_DIFFERS.rule,
        &rules::bundles::BUNDLE_IDENTIFIER_NOT_COVERED.rule,
        &rules::bundles::BUNDLE_IDENTIFIER_NOT_CHILD.rule,
        &rules::bundles::BUNDLE_INFO_MISSING.rule,
        &rules::bundles::BUNDLE_NOT_LOOKED_AT.rule,
    ];
    if has_profile && inspection.bundles.iter().any(|bundle| bundle.signing.is_some()) && is_free_of(&nested) {
        passes.push(PARTS_FIT.finding());
    }
    if for_phones
        && !inspection.app.encrypted
        && is_free_of(&[
            &rules::app::FAIRPLAY_ENCRYPTED.rule,
            &rules::app::SIMULATOR_BUILD.rule,
            &rules::code::SIMULATOR_CODE.rule,
            &rules::app::ONLY_32_BIT.rule,
            &rules::app::EXECUTABLE_MISSING.rule,
        ])
    {
        passes.push(MADE_FOR_PHONES.finding());
    }
    if inspection.icon.is_some()
        && is_free_of(&[
            &rules::icon::ICON_NOT_SQUARE.rule,
            &rules::icon::ICON_TRANSPARENT.rule,
            &rules::icon::ICON_EMPTY.rule,
            &rules::icon::ICON_UNREADABLE.rule,
        ])
    {
        passes.push(ICON_GOOD.finding());
    }
    passes
}

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
