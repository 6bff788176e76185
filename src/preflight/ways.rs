//! Ways to distribute an app: what this build can do as it is signed, and what it would need for the other ways.

use crate::ipa::{Inspection, SigningKind};

/// A way to distribute.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Way {
    /// To devices that are registered, over the air or with a cable.
    AdHoc,
    /// Developers' own devices.
    Development,
    /// A company's own people.
    Enterprise,
    /// Apple's service for beta tests.
    TestFlight,
    /// The public.
    AppStore,
    /// A managed fleet.
    Mdm,
}

/// A way, and how this build stands to it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct WayView {
    /// Which.
    pub way: Way,
    /// Its name.
    pub name: &'static str,
    /// Whom it is for.
    pub who: &'static str,
    /// What speaks for it.
    pub good: &'static str,
    /// What speaks against it.
    pub bad: &'static str,
    /// Whether this build can go this way as it is.
    pub fits: Fit,
    /// What this build can do, or would need.
    pub needs: String,
}

/// Whether a build can go a way as it is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Fit {
    /// This is what it is signed for.
    Yes,
    /// It can, with something around it.
    Partly,
    /// It must be exported again.
    No,
}

/// Every way, that of the build first (Apple, “Distributing your app”; limits as of 2026).
pub fn compare(inspection: &Inspection) -> Vec<WayView> {
    let kind = inspection.signing.kind;
    let devices = inspection.signing.profile.as_ref().map_or(0, |profile| profile.devices.len());
    let mut ways = vec![
        ad_hoc(kind, devices),
        enterprise(kind),
        test_flight(kind),
        app_store(kind),
        mdm(kind),
    ];
    if kind == SigningKind::Development {
        ways.insert(0, development(devices));
    }
    ways.sort_by_key(|view| match view.fits {
        Fit::Yes => 0,
        Fit::Partly => 1,
        Fit::No => 2,
    });
    ways
}

/// How the build is signed, and what that means, in a sentence.
pub fn channel(inspection: &Inspection) -> &'static str {
    match inspection.signing.kind {
        SigningKind::Development => "Signed for development: it installs over the air on the registered devices, like ad hoc.",
        SigningKind::AdHoc => "Signed for ad hoc distribution: it installs over the air on the registered devices.",
        SigningKind::Enterprise => "Signed for in-house distribution: it installs over the air on any device of the company.",
        SigningKind::AppStore => "Signed for App Store Connect: it reaches phones through TestFlight or the App Store, not over the air.",
        SigningKind::None => "Not signed for any way to phones.",
    }
}

fn counted(devices: usize) -> String {
    match devices {
        1 => "the one device".to_owned(),
        devices => format!("the {devices} devices"),
    }
}

fn development(devices: usize) -> WayView {
    WayView {
        way: Way::Development,
        name: "Development",
        who: "Developers’ own devices",
        good: "What Xcode makes by itself",
        bad: "Registered devices only; Developer Mode; debuggable",
        fits: Fit::Yes,
        needs: format!("This build installs over the air on {} in its profile.", counted(devices)),
    }
}

fn ad_hoc(kind: SigningKind, devices: usize) -> WayView {
    let (fits, needs) = match kind {
        SigningKind::AdHoc => (
            Fit::Yes,
            format!("This build installs over the air on {} in its profile.", counted(devices)),
        ),
        SigningKind::Development => (
            Fit::No,
            "Export for ad hoc: a distribution certificate and an ad hoc profile with the testers’ devices.".to_owned(),
        ),
        SigningKind::Enterprise | SigningKind::AppStore | SigningKind::None => (
            Fit::No,
            "Register the testers’ devices, make an ad hoc profile, and export for ad hoc distribution.".to_owned(),
        ),
    };
    WayView {
        way: Way::AdHoc,
        name: "Ad hoc",
        who: "Small groups of testers",
        good: "Part of every developer account; installs over the air at once",
        bad: "100 devices of each kind a year, whose UDIDs must be registered first",
        fits,
        needs,
    }
}

fn enterprise(kind: SigningKind) -> WayView {
    let (fits, needs) = if kind == SigningKind::Enterprise {
        (
            Fit::Yes,
            "This build installs over the air on any device of the company.".to_owned(),
        )
    } else {
        (
            Fit::No,
            "An account in Apple’s Enterprise Program, its certificate and an in-house profile; then export for enterprise.".to_owned(),
        )
    };
    WayView {
        way: Way::Enterprise,
        name: "Enterprise",
        who: "A company’s own people",
        good: "No review and no UDIDs; any number of devices; at once",
        bad: "299 USD a year; nobody outside the company; the phone must trust it once",
        fits,
        needs,
    }
}

fn test_flight(kind: SigningKind) -> WayView {
    let (fits, needs) = if kind == SigningKind::AppStore {
        (
            Fit::Yes,
            "Upload this build to App Store Connect, and invite testers there.".to_owned(),
        )
    } else {
        (Fit::No, "Export for App Store Connect, and upload it there.".to_owned())
    };
    WayView {
        way: Way::TestFlight,
        name: "TestFlight",
        who: "Up to 10,000 testers outside",
        good: "No UDIDs; Apple installs and updates",
        bad: "A review before the first outside test; builds end after 90 days; an Apple Account each",
        fits,
        needs,
    }
}

fn app_store(kind: SigningKind) -> WayView {
    let (fits, needs) = if kind == SigningKind::AppStore {
        (
            Fit::Yes,
            "Upload this build to App Store Connect, and submit it for review.".to_owned(),
        )
    } else {
        (
            Fit::No,
            "Export for App Store Connect, upload it, and submit it for review.".to_owned(),
        )
    };
    WayView {
        way: Way::AppStore,
        name: "App Store",
        who: "The public",
        good: "Apple updates and sells it",
        bad: "Review; Apple’s share of the revenue",
        fits,
        needs,
    }
}

fn mdm(kind: SigningKind) -> WayView {
    let (fits, needs) = match kind {
        SigningKind::Enterprise => (
            Fit::Partly,
            "This build, its manifest at an address that the fleet trusts, and the server’s InstallApplication command: see Share."
                .to_owned(),
        ),
        SigningKind::AdHoc | SigningKind::Development => (
            Fit::Partly,
            "It installs by InstallApplication on the devices in its profile; for the whole fleet it must be an enterprise build."
                .to_owned(),
        ),
        SigningKind::AppStore | SigningKind::None => (
            Fit::No,
            "An enterprise build, or the app from the App Store or as a custom app.".to_owned(),
        ),
    };
    WayView {
        way: Way::Mdm,
        name: "MDM",
        who: "Managed fleets",
        good: "Installs without a tap, and configures from afar; no trust prompt",
        bad: "A server for device management, and every device enrolled",
        fits,
        needs,
    }
}
