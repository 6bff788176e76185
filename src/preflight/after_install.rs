//! What a tester meets around installing: Developer Mode, trust in the company, Apple's hosts, an app that is there already
//! on the phone.

use crate::finding::{Finding, Severity};
use crate::ipa::{Inspection, Platform, SigningKind};

/// Above this iOS asks, by default, before it downloads over the cellular network (Apple, “Ask If Over 200 MB”).
const CELLULAR_LIMIT_BYTES: u64 = 200_000_000;

/// What follows from how the build is signed.
pub(super) fn findings(inspection: &Inspection) -> Vec<Finding> {
    if inspection.app.platform != Platform::Ios {
        return Vec::new();
    }
    let online = || {
        let checks = inspection.signing.profile.as_ref().is_some_and(|profile| profile.ppq_check);
        first_start_online(inspection.signing.kind == SigningKind::Enterprise || checks)
    };
    match inspection.signing.kind {
        SigningKind::Development | SigningKind::AdHoc => vec![developer_mode(), online(), same_identifier(&inspection.app.bundle_id)],
        SigningKind::Enterprise => vec![enterprise_trust(), online(), same_identifier(&inspection.app.bundle_id)],
        SigningKind::AppStore | SigningKind::None => Vec::new(),
    }
}

/// What follows from the size of the package.
pub(super) fn of_size(size_bytes: u64) -> Option<Finding> {
    (size_bytes > CELLULAR_LIMIT_BYTES).then(|| too_large_for_cellular(size_bytes))
}

/// A build for testers or a company: the phone asks Apple about it before the app opens for the first time.
///
/// Source: Apple, “Provisioning profile updates” and support.apple.com/118254: ppq.apple.com; iOS Deployment Reference, “Network
/// configuration requirements”.
fn first_start_online(is_certain: bool) -> Finding {
    let why = if is_certain {
        "Phones ask ppq.apple.com before the first start: without the internet they say “Unable to Verify App”."
    } else {
        "Phones of newer teams ask ppq.apple.com before the first start, and others at the installation: ocsp.apple.com and ax.init.itunes.apple.com."
    };
    Finding::new(
        "first-start-online",
        Severity::Note,
        "The first start needs the internet",
        why,
        "On a closed network allow these three hosts of Apple’s over https.",
    )
}

/// A build for testers or a company, whose identifier an app on the phone may have already.
///
/// Source: openradar.me/22088607: “Skipping download and install” when an app of the App Store has the identifier.
fn same_identifier(bundle_id: &str) -> Finding {
    Finding::new(
        "same-identifier",
        Severity::Note,
        "An app from the App Store with the same identifier is in the way",
        format!("Where {bundle_id} is installed from the App Store, iOS may skip the download without a word."),
        "If nothing happens after Install, delete the App Store’s version from the phone first.",
    )
}

/// A package of more than 200 MB.
///
/// Source: Apple, Settings › App Store › App Downloads: “Ask If Over 200 MB”; iOS Deployment Reference, “Network configuration
/// requirements”.
fn too_large_for_cellular(size_bytes: u64) -> Finding {
    Finding::new(
        "large-for-cellular",
        Severity::Note,
        format!("With {} MB the app is for Wi-Fi", size_bytes.div_ceil(1_000_000)),
        "Over the cellular network phones ask first above 200 MB, or wait for Wi-Fi without saying so.",
        "Ask testers to join the Wi-Fi.",
    )
}

/// An iOS app of the development or ad hoc kind.
///
/// Source: Apple, “Enabling Developer Mode on a device”; docs.expo.dev/guides/ios-developer-mode.
fn developer_mode() -> Finding {
    Finding::new(
        "developer-mode",
        Severity::Note,
        "Testers need Developer Mode to open the app",
        "iOS 16 and later ask for it once, after the first install.",
        "On the phone: Settings › Privacy & Security › Developer Mode, then restart.",
    )
}

/// An iOS app of the enterprise kind.
///
/// Source: Apple, support.apple.com/118254 “Install custom enterprise apps”; support.apple.com/guide/deployment/depce7cefc4d.
fn enterprise_trust() -> Finding {
    Finding::new(
        "enterprise-trust",
        Severity::Note,
        "Testers must trust the company before the app opens",
        "iOS asks once for each company; iOS 18 and later restart the phone for it.",
        "On the phone: Settings › General › VPN & Device Management, tap the company, then Trust.",
    )
}
