//! What a tester meets around installing: Developer Mode, trust in the company, Apple's hosts, an app that is there already
//! on the phone.

use crate::finding::{Finding, Rule, RuleOf, Severity, told};
use crate::ipa::{Inspection, Platform, SigningKind};
use crate::primitives::ByteSize;

/// The rules of this file.
pub(super) static RULES: &[&Rule] = &[
    &DEVELOPER_MODE.rule,
    &ENTERPRISE_TRUST.rule,
    &FIRST_START_ONLINE.rule,
    &LARGE_FOR_CELLULAR.rule,
    &SAME_IDENTIFIER.rule,
];

/// Above this iOS asks, by default, before it downloads over the cellular network (Apple, “Ask If Over 200 MB”).
const CELLULAR_LIMIT_BYTES: u64 = 200_000_000;

/// What follows from how the build is signed.
pub(super) fn findings(inspection: &Inspection) -> Vec<Finding> {
    if inspection.app.platform != Platform::Ios {
        return Vec::new();
    }
    let checks = inspection.signing.profile.as_ref().is_some_and(|profile| profile.ppq_check);
    let online = FIRST_START_ONLINE.finding(inspection.signing.kind == SigningKind::Enterprise || checks);
    let same = SAME_IDENTIFIER.finding(&inspection.app.bundle_id);
    match inspection.signing.kind {
        SigningKind::Development | SigningKind::AdHoc => vec![DEVELOPER_MODE.finding(), online, same],
        SigningKind::Enterprise => vec![ENTERPRISE_TRUST.finding(), online, same],
        SigningKind::AppStore | SigningKind::None => Vec::new(),
    }
}

/// What follows from the size of the package.
pub(super) fn of_size(size_bytes: u64) -> Option<Finding> {
    (size_bytes > CELLULAR_LIMIT_BYTES).then(|| LARGE_FOR_CELLULAR.finding(ByteSize(size_bytes)))
}

pub(crate) static DEVELOPER_MODE: RuleOf<told::DeveloperMode> = RuleOf::new(
    Severity::Note,
    "An iOS app of the development or ad hoc kind",
    "Apple, “Enabling Developer Mode on a device”; docs.expo.dev/guides/ios-developer-mode",
);

pub(crate) static ENTERPRISE_TRUST: RuleOf<told::EnterpriseTrust> = RuleOf::new(
    Severity::Note,
    "An iOS app of the enterprise kind",
    "Apple, support.apple.com/118254 “Install custom enterprise apps”; support.apple.com/guide/deployment/depce7cefc4d",
);

pub(crate) static FIRST_START_ONLINE: RuleOf<told::FirstStartOnline> = RuleOf::new(
    Severity::Note,
    "A build for testers or a company: the phone asks Apple about it before the app opens for the first time",
    "Apple, “Provisioning profile updates” and support.apple.com/118254: ppq.apple.com; iOS Deployment Reference, “Network configuration requirements”",
);

pub(crate) static SAME_IDENTIFIER: RuleOf<told::SameIdentifier> = RuleOf::new(
    Severity::Note,
    "A build for testers or a company, whose identifier an app on the phone may have already",
    "openradar.me/22088607: “Skipping download and install” when an app of the App Store has the identifier",
);

pub(crate) static LARGE_FOR_CELLULAR: RuleOf<told::LargeForCellular> = RuleOf::new(
    Severity::Note,
    "A package of more than 200 MB",
    "Apple, Settings › App Store › App Downloads: “Ask If Over 200 MB”; iOS Deployment Reference, “Network configuration requirements”",
);
