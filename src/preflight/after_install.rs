//! What a tester meets after installing: Developer Mode, trust in the company, the first start online (facts, section 2.6).

use crate::ipa::{Finding, Inspection, Platform, Severity, SigningKind};

pub(super) fn findings(inspection: &Inspection) -> Option<Finding> {
    if inspection.app.platform != Platform::Ios {
        return None;
    }
    match inspection.signing.kind {
        SigningKind::Development | SigningKind::AdHoc => Some(developer_mode()),
        SigningKind::Enterprise => Some(enterprise_trust()),
        SigningKind::AppStore | SigningKind::None => None,
    }
}

/// An iOS app of the development or ad hoc kind.
///
/// Source: Apple, “Enabling Developer Mode on a device”; facts, section 2.6.
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
/// Source: Apple Platform Deployment, “Install custom enterprise apps”; facts, section 2.6.
fn enterprise_trust() -> Finding {
    Finding::new(
        "enterprise-trust",
        Severity::Note,
        "Testers must trust the company before the app opens",
        "iOS asks once for each company; iOS 18 and later restart the phone for it.",
        "On the phone: Settings › General › VPN & Device Management, tap the company, then Trust.",
    )
}
