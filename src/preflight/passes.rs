//! Passes: what was looked at and is well, so that a person knows that it was looked at.

use crate::finding::Finding;
use crate::ipa::{Inspection, SigningKind};

use super::passed;

pub(super) fn findings(inspection: &Inspection, found: &[Finding]) -> Vec<Finding> {
    let is_free_of = |codes: &[&str]| !found.iter().any(|finding| codes.contains(&finding.code()));
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
            "app-store-build",
            "free-account",
            "distribution-type-differs",
            "profile-for-another-platform",
        ])
    {
        passes.push(channel_fits());
    }
    if is_signed
        && is_free_of(&[
            "program-not-signed",
            "program-ad-hoc",
            "signature-damaged",
            "signature-unreadable",
            "modified-after-signing",
        ])
    {
        passes.push(program_signed());
    }
    if is_signed && is_free_of(&["signature-too-old"]) {
        passes.push(signature_new_enough());
    }
    if is_signed && has_profile && is_free_of(&["entitlements-beyond-profile", "entitlements-differ"]) {
        passes.push(entitlements_allowed());
    }
    if is_signed && has_profile && is_free_of(&["signer-not-in-profile", "signer-expired", "team-differs"]) {
        passes.push(signer_allowed());
    }
    if has_profile && is_free_of(&["identifier-not-covered", "profile-changed", "profile-unreadable", "profile-damaged"]) {
        passes.push(profile_fits());
    }
    let nested = [
        "bundle-without-profile",
        "bundle-shares-profile",
        "bundle-profile-unreadable",
        "bundle-profile-differs",
        "bundle-identifier-not-covered",
        "bundle-identifier-not-child",
        "bundle-info-missing",
        "bundle-not-looked-at",
    ];
    if has_profile && inspection.bundles.iter().any(|bundle| bundle.signing.is_some()) && is_free_of(&nested) {
        passes.push(parts_fit());
    }
    if for_phones
        && !inspection.app.encrypted
        && is_free_of(&[
            "fairplay-encrypted",
            "simulator-build",
            "simulator-code",
            "only-32-bit",
            "executable-missing",
        ])
    {
        passes.push(made_for_phones());
    }
    if inspection.icon.is_some() && is_free_of(&["icon-not-square", "icon-transparent", "icon-empty", "icon-unreadable"]) {
        passes.push(icon_good());
    }
    passes
}

/// The profile is one for testers or a company.
///
/// Source: Apple, TN3125: a profile says where an app may run.
fn channel_fits() -> Finding {
    passed("channel-fits", "Signed for installing over the air")
}

/// A slice has a signature, and nothing about it was found wrong.
///
/// Source: Apple, TN3125.
fn program_signed() -> Finding {
    passed("program-signed", "The app’s program is signed")
}

/// The signature has the form that iOS 15 and later want.
///
/// Source: Apple, “Using the latest code signature format”.
fn signature_new_enough() -> Finding {
    passed("signature-new-enough", "The signature’s form is good for iOS 15 and later")
}

/// Each entitlement is one that the profile allows.
///
/// Source: Apple, TN3125.
fn entitlements_allowed() -> Finding {
    passed("entitlements-allowed", "The profile allows every entitlement")
}

/// The certificate that signed is one of the profile's.
///
/// Source: Apple, TN3125.
fn signer_allowed() -> Finding {
    passed("signer-allowed", "The profile allows the certificate that signed")
}

/// The profile covers the app's identifier.
///
/// Source: Apple, TN3125.
fn profile_fits() -> Finding {
    passed("profile-fits", "The profile is for this app")
}

/// Each extension has a profile of its own that fits.
///
/// Source: Apple, TN3125.
fn parts_fit() -> Finding {
    passed("parts-fit", "Every part inside has a profile of its own")
}

/// Neither a simulator's build nor a copy from the App Store.
///
/// Source: Apple, `mach-o/loader.h`.
fn made_for_phones() -> Finding {
    passed("made-for-phones", "Built for phones, and not encrypted")
}

/// There is an icon, and nothing about it was found wrong.
///
/// Source: Apple, Human Interface Guidelines, App icons.
fn icon_good() -> Finding {
    passed("icon-good", "The icon is there and square")
}
