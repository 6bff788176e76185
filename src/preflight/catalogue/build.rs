//! What can be said of a build once its manifest, the time and the way to phones are looked at.

use super::of;
use crate::finding::Rule;
use crate::finding::Severity::{Blocks, Note, Passed, Risks};

/// In the order of the codes.
pub(super) static ENTRIES: &[Rule] = &[
    of(
        "any-device",
        Passed,
        "An enterprise build: ProvisionsAllDevices",
        "Apple Platform Deployment, “Distribute proprietary in-house apps”",
    ),
    of(
        "channel-fits",
        Passed,
        "The profile is one for testers or a company",
        "Apple, TN3125; facts, section 6",
    ),
    of(
        "developer-mode",
        Note,
        "An iOS app of the development or ad hoc kind",
        "Apple, “Enabling Developer Mode on a device”; facts, section 2.6",
    ),
    of(
        "enterprise-trust",
        Note,
        "An iOS app of the enterprise kind",
        "Apple Platform Deployment, “Install custom enterprise apps”; facts, section 2.6",
    ),
    of(
        "entitlements-allowed",
        Passed,
        "Each entitlement is one that the profile allows",
        "Apple, TN3125",
    ),
    of(
        "first-start-online",
        Note,
        "A build for testers or a company: the phone asks Apple about it before the app opens for the first time",
        "facts, section 2.1: ppq.apple.com for enterprise, and for development and ad hoc of teams since 6 June 2021; ax.init.itunes.apple.com and ocsp.apple.com at the installation",
    ),
    of(
        "icon-good",
        Passed,
        "There is an icon, and nothing about it was found wrong",
        "Apple, Human Interface Guidelines, App icons",
    ),
    of(
        "large-for-cellular",
        Note,
        "A package of more than 200 MB",
        "Apple, Settings › App Store › App Downloads: “Ask If Over 200 MB”; facts, section 2.1: the phone asks Apple for the limit",
    ),
    of(
        "made-for-phones",
        Passed,
        "Neither a simulator's build nor a copy from the App Store",
        "Apple, mach-o/loader.h",
    ),
    of(
        "only-listed-devices",
        Note,
        "A development or ad hoc build whose ProvisionedDevices names devices",
        "Apple, TN3125: ProvisionedDevices lists who may run the app",
    ),
    of(
        "parts-fit",
        Passed,
        "Each extension has a profile of its own that fits",
        "Apple, TN3125",
    ),
    of(
        "profile-expired",
        Blocks,
        "ExpirationDate is not after now",
        "Apple, TN3125 “Inside Code Signing: Provisioning Profiles”: apps stop launching when their profile expires",
    ),
    of(
        "profile-expires-soon",
        Risks,
        "ExpirationDate is less than thirty days away",
        "Apple, TN3125: apps stop launching when their profile expires",
    ),
    of("profile-fits", Passed, "The profile covers the app's identifier", "Apple, TN3125"),
    of(
        "profile-not-yet-valid",
        Risks,
        "CreationDate is after now",
        "Apple, TN3125: a profile is valid between its two dates",
    ),
    of(
        "profile-valid",
        Passed,
        "ExpirationDate is thirty days away or more",
        "Apple, TN3125",
    ),
    of(
        "profile-without-devices",
        Blocks,
        "A development or ad hoc build whose ProvisionedDevices is empty",
        "Apple, TN3125: ProvisionedDevices lists who may run the app",
    ),
    of(
        "program-signed",
        Passed,
        "A slice has a signature, and nothing about it was found wrong",
        "Apple, TN3125",
    ),
    of(
        "same-identifier",
        Note,
        "A build for testers or a company, whose identifier an app on the phone may have already",
        "facts, section 2.5: “Skipping download and install” when an app of the App Store has the identifier",
    ),
    of(
        "signature-new-enough",
        Passed,
        "The signature has the form that iOS 15 and later want",
        "Apple, “Using the latest code signature format”",
    ),
    of(
        "signer-allowed",
        Passed,
        "The certificate that signed is one of the profile's",
        "Apple, TN3125",
    ),
    of(
        "signer-expired",
        Blocks,
        "notAfter of the certificate that signed the app's program has passed",
        "iOS's error 0xe8008018 “The identity used to sign the executable is no longer valid”; facts, section 6",
    ),
    of(
        "signer-expires-soon",
        Risks,
        "The certificate that signed expires within 30 days, and before the profile",
        "as for an expired one",
    ),
];
