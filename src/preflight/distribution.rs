//! Ways to distribute an app: what this build can do as it is signed, and what it would need for the other ways.

use crate::finding::{Message, says};
use crate::ipa::{Inspection, SigningKind};

/// A way to distribute.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Distribution {
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
    pub way: Distribution,
    /// Its name; whom it is for (`.who`), what speaks for it (`.good`), and what against it (`.bad`).
    pub about: Message,
    /// Whether this build can go this way as it is.
    pub fits: Fit,
    /// What this build can do, or would need.
    pub needs: Message,
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
pub fn channel(inspection: &Inspection) -> Message {
    match inspection.signing.kind {
        SigningKind::Development => says::channel_development(),
        SigningKind::AdHoc => says::channel_ad_hoc(),
        SigningKind::Enterprise => says::channel_enterprise(),
        SigningKind::AppStore => says::channel_app_store(),
        SigningKind::None => says::channel_none(),
    }
}

fn development(devices: usize) -> WayView {
    WayView {
        way: Distribution::Development,
        about: says::way_development(),
        fits: Fit::Yes,
        needs: says::way_needs_nothing_here(devices),
    }
}

fn ad_hoc(kind: SigningKind, devices: usize) -> WayView {
    let (fits, needs) = match kind {
        SigningKind::AdHoc => (Fit::Yes, says::way_needs_nothing_here(devices)),
        SigningKind::Development => (Fit::No, says::way_needs_ad_hoc_export()),
        SigningKind::Enterprise | SigningKind::AppStore | SigningKind::None => (Fit::No, says::way_needs_ad_hoc_devices()),
    };
    let (way, about) = (Distribution::AdHoc, says::way_ad_hoc());
    WayView { way, about, fits, needs }
}

fn enterprise(kind: SigningKind) -> WayView {
    let (fits, needs) = if kind == SigningKind::Enterprise {
        (Fit::Yes, says::way_needs_nothing_in_company())
    } else {
        (Fit::No, says::way_needs_enterprise_account())
    };
    let (way, about) = (Distribution::Enterprise, says::way_enterprise());
    WayView { way, about, fits, needs }
}

fn test_flight(kind: SigningKind) -> WayView {
    let (fits, needs) = if kind == SigningKind::AppStore {
        (Fit::Yes, says::way_needs_invitation())
    } else {
        (Fit::No, says::way_needs_upload())
    };
    let (way, about) = (Distribution::TestFlight, says::way_test_flight());
    WayView { way, about, fits, needs }
}

fn app_store(kind: SigningKind) -> WayView {
    let (fits, needs) = if kind == SigningKind::AppStore {
        (Fit::Yes, says::way_needs_review())
    } else {
        (Fit::No, says::way_needs_upload_and_review())
    };
    let (way, about) = (Distribution::AppStore, says::way_app_store());
    WayView { way, about, fits, needs }
}

fn mdm(kind: SigningKind) -> WayView {
    let (fits, needs) = match kind {
        SigningKind::Enterprise => (Fit::Partly, says::way_needs_fleet_server()),
        SigningKind::AdHoc | SigningKind::Development => (Fit::Partly, says::way_needs_fleet_enterprise()),
        SigningKind::AppStore | SigningKind::None => (Fit::No, says::way_needs_other_build()),
    };
    let (way, about) = (Distribution::Mdm, says::way_mdm());
    WayView { way, about, fits, needs }
}
