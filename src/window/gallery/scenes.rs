//! Snapshots that the pictures are drawn from.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use super::phone_scenes::{HALF_WAY, phone, phones};

use crate::activity::{DownloadProgress, Interruption, Stage};
use crate::finding::{Finding, Problem, Severity, Verdict, says};
use crate::ipa::{
    App, Bundle, BundleKind, Certificate, DeviceFamily, Inspection, Platform, Profile, ProfileSignature, Signing, SigningKind, Sizes,
    Unreadable,
};
use crate::library::{BuildId, Device, Tags};
use crate::manifest::{self, Draft, Origin};
use crate::network::announce::Announced;
use crate::network::{Interface, InterfaceKind};
use crate::session::{
    BuildView, EndpointStatus, EndpointView, FileView, Links, Notice, NoticeOffer, PhoneView, ReachView, SettingsView, Snapshot,
};
use crate::words::say;

/// The moment of the pictures.
pub(in crate::window) fn now() -> Timestamp {
    "2026-11-20T10:00:00Z".parse().unwrap()
}

/// So many hours before the moment of the pictures.
pub(super) fn ago(hours: f64) -> Timestamp {
    now() - SignedDuration::from_secs_f64(hours * 3600.0)
}

const KESTREL: &[u8] = include_bytes!("kestrel.png");
const JUNIPER: &[u8] = include_bytes!("juniper.png");
const TIDEWATER: &[u8] = include_bytes!("tidewater.png");
const PAPERLANE: &[u8] = include_bytes!("paperlane.png");

/// What differs between builds.
pub(super) struct Spec {
    pub(super) id: i64,
    pub(super) name: &'static str,
    pub(super) version: &'static str,
    pub(super) build: &'static str,
    pub(super) hours: f64,
    pub(super) icon: &'static [u8],
    pub(super) findings: Vec<Finding>,
}

pub(super) fn finding(severity: Severity, title: &str, why: &str, fix: &str) -> Finding {
    Finding::new("test", severity, title, why, fix)
}

/// A finding of a rule that there is, so that the window knows what to do about it.
fn of_rule(code: &str, finding: &Finding) -> Finding {
    Finding::new(code, finding.severity, say().title(finding), say().why(finding), say().fix(finding))
}

fn notes() -> Vec<Finding> {
    vec![
        finding(
            Severity::Note,
            "Testers need Developer Mode to open the app",
            "iOS 16 and later ask for it once, after the first install.",
            "",
        ),
        finding(
            Severity::Note,
            "The app replaces the one from the App Store",
            "Both have the same identifier.",
            "",
        ),
    ]
}

fn risky() -> Vec<Finding> {
    vec![finding(
        Severity::Risks,
        "Identifier differs",
        "The manifest names another app than the package: iOS 9 and later refuse this.",
        "Go back to the app’s own identifier.",
    )]
}

fn blocked() -> Vec<Finding> {
    let mut findings = vec![
        of_rule(
            "signer-not-in-profile",
            &finding(
                Severity::Blocks,
                "The certificate that signed it is not in its profile",
                "iOS takes a build only from those whom the profile names.",
                "Sign with a certificate of the profile, or renew the profile and export again.",
            ),
        ),
        of_rule(
            "team-differs",
            &finding(
                Severity::Blocks,
                "The Share extension is signed by another team",
                "iOS refuses the whole app when one part belongs to a different team.",
                "Sign the extension with Northpier Labs and export again.",
            ),
        ),
        of_rule(
            "device-not-in-profile",
            &finding(
                Severity::Risks,
                "Maya’s iPhone 12 is not in this build’s profile",
                "An ad hoc build installs only on the 23 devices that its profile lists.",
                "Add the device to your Apple account, renew the profile and export again.",
            ),
        ),
        of_rule(
            "developer-mode",
            &finding(
                Severity::Note,
                "Testers need Developer Mode to open the app",
                "iOS 16 and later ask for it once, after the first install.",
                "",
            ),
        ),
    ];
    for number in 0..14 {
        findings.push(finding(
            Severity::Passed,
            &format!("Check number {} passed", number + 1),
            "Looked at, and well.",
            "",
        ));
    }
    findings
}

pub(super) fn build(spec: Spec, draft: &Draft) -> Arc<BuildView> {
    let slug = spec.name.to_lowercase().replace(' ', "");
    let bundle_id = format!("com.northpier.{slug}");
    let base = "https://192.168.1.24:8443/K7Q2M9XDf0aBcD3eFgHi5J";
    let origin = Origin {
        title: spec.name.to_owned(),
        subtitle: "Northpier Labs".to_owned(),
        bundle_id: bundle_id.clone(),
        version: spec.version.to_owned(),
        platform: Platform::Ios,
        package_url: format!("{base}/{slug}.ipa"),
        icon_57_url: format!("{base}/57.png"),
        icon_512_url: format!("{base}/512.png"),
    };
    let manifest = manifest::check(draft, &origin, None);
    let verdict = Verdict::of(&spec.findings);
    Arc::new(BuildView {
        id: BuildId(spec.id),
        path: PathBuf::from(format!("/builds/{slug}.ipa")),
        added_at: ago(spec.hours),
        size_bytes: if spec.name == "Tidewater" { 61_700_000 } else { 48_200_000 },
        inspection: Arc::new(inspection(&spec, bundle_id)),
        icon_png: Arc::from(spec.icon),
        file: FileView::Present,
        can_undo: manifest.changed_count() > 0,
        manifest: Arc::new(manifest),
        can_redo: false,
        hashing: None,
        checking: None,
        devices: None,
        findings: spec.findings,
        verdict,
        checked_at: ago(2.0 / 60.0),
        notes: "New offline maps. Walk with the phone locked, then check the track for gaps.".to_owned(),
        tags: Tags::default(),
        links: Some(Links {
            install_link: format!(
                "itms-services://?action=download-manifest&url=https%3A%2F%2F192.168.1.24%3A8443%2FK7Q2M9XDf0aBcD3eFgHi5J%2F{slug}.plist"
            ),
            page_url: "http://192.168.1.24:8080/K7Q2M9XDf0aBcD3eFgHi5J".to_owned(),
            app_url: "http://192.168.1.24:8080/a/K7Q2M9XDf0aBcD3eFgHi5J".to_owned(),
            set_up_url: "http://192.168.1.24:8080/setup".to_owned(),
            manifest_url: format!("{base}/{slug}.plist"),
            package_url: format!("{base}/{slug}.ipa"),
        }),
        link: crate::session::LinkView::default(),
        sha256: Some("9f2c41d0b5b1c0a4e1a7d0cf4a4f7f9a54b2cb5a9a7d4bd1c8d7f5e1d2e41b77".to_owned()),
        verification: None,
    })
}

fn inspection(spec: &Spec, bundle_id: String) -> Inspection {
    let tidewater = spec.name == "Tidewater";
    let languages = ["en", "sv", "de", "fr", "es", "it", "nl", "da", "nb", "fi", "pl", "pt"];
    let bundle = |name: &str, kind: BundleKind| Bundle::at(name, kind);
    let mut bundles = vec![bundle("Widget", BundleKind::Extension), bundle("Share", BundleKind::Extension)];
    bundles.extend((0..14).map(|_| bundle("Core", BundleKind::Framework)));
    Inspection {
        app: App {
            name: spec.name.to_owned(),
            bundle_id,
            version: spec.version.to_owned(),
            build: spec.build.to_owned(),
            minimum_os: Some(if tidewater { "16.0" } else { "15.0" }.to_owned()),
            platform: Platform::Ios,
            device_families: if tidewater {
                vec![DeviceFamily::Iphone]
            } else {
                vec![DeviceFamily::Iphone, DeviceFamily::Ipad]
            },
            executable: Some(spec.name.to_owned()),
            architectures: vec!["arm64".to_owned()],
            sdk: Some("iphoneos18.2".to_owned()),
            xcode: Some("16.2".to_owned()),
            languages: languages.map(str::to_owned).to_vec(),
            ..App::default()
        },
        icon: None,
        alternate_icons: Vec::new(),
        signing: Signing {
            kind: SigningKind::AdHoc,
            profile: Some(Profile {
                name: format!("{} Ad Hoc 2026", spec.name),
                team_id: Some("N0RTHP13R1".to_owned()),
                team_name: Some("Northpier Labs".to_owned()),
                created_at: Some("2025-12-31T12:00:00Z".parse().unwrap()),
                expires_at: Some("2026-12-31T12:00:00Z".parse().unwrap()),
                devices: (0..23).map(|number| format!("00008110-{number:016}")).collect(),
                certificates: vec![Certificate {
                    subject: "Apple Distribution: Northpier Labs".to_owned(),
                    ..Certificate::default()
                }],
                signature: ProfileSignature::Apple,
                ..Profile::default()
            }),
        },
        program: None,
        bundles,
        sizes: Sizes::default(),
        findings: Vec::new(),
        format: Inspection::FORMAT,
    }
}

/// An app of the pictures.
#[derive(Clone, Copy)]
struct SpecApp {
    name: &'static str,
    icon: &'static [u8],
}

fn spec(id: i64, app: SpecApp, version: &'static str, build: &'static str, hours: f64) -> Spec {
    Spec {
        id,
        name: app.name,
        version,
        build,
        hours,
        icon: app.icon,
        findings: Vec::new(),
    }
}

/// The shelf of the pictures; the first build's draft is given.
fn shelf(draft: &Draft, first: Vec<Finding>) -> Vec<Arc<BuildView>> {
    let kestrel = SpecApp {
        name: "Kestrel",
        icon: KESTREL,
    };
    let juniper = SpecApp {
        name: "Juniper",
        icon: JUNIPER,
    };
    let tidewater = SpecApp {
        name: "Tidewater",
        icon: TIDEWATER,
    };
    let paperlane = SpecApp {
        name: "Paperlane",
        icon: PAPERLANE,
    };
    let as_is = Draft::default();
    let with = |spec: Spec, findings: Vec<Finding>| build(Spec { findings, ..spec }, &as_is);
    vec![
        build(
            Spec {
                findings: first,
                ..spec(1, kestrel, "5.2.0", "1187", 0.2)
            },
            draft,
        ),
        with(spec(2, kestrel, "5.1.3", "1164", 72.0), Vec::new()),
        with(spec(3, kestrel, "5.1.2", "1151", 14.0 * 24.0), risky()),
        with(spec(4, juniper, "2.9.0", "418", 1.2), Vec::new()),
        with(spec(5, juniper, "2.8.4", "402", 9.0 * 24.0), risky()),
        with(spec(6, tidewater, "1.9.2", "602", 2.1), blocked()),
        with(spec(7, tidewater, "1.9.1", "588", 23.0 * 24.0), blocked()),
        with(spec(8, paperlane, "0.7.0", "93", 22.0), Vec::new()),
    ]
}

fn endpoint() -> EndpointView {
    let interface = |name: &str, ip: [u8; 4], kind: InterfaceKind| Interface {
        name: name.to_owned(),
        ip: std::net::IpAddr::from(ip),
        kind,
        default_route: kind == InterfaceKind::WiFi,
    };
    EndpointView {
        status: EndpointStatus::Running,
        host: "192.168.1.24".to_owned(),
        https_port: 8443,
        http_port: 8080,
        taken_ports: Vec::new(),
        interfaces: vec![
            interface("wlan0", [192, 168, 1, 24], InterfaceKind::WiFi),
            interface("eth0", [10, 0, 0, 7], InterfaceKind::Ethernet),
            interface("docker0", [172, 17, 0, 1], InterfaceKind::Container),
        ],
        current: Some(std::net::IpAddr::from([192, 168, 1, 24])),
        chosen_by_hand: false,
        set_at_start: false,
        authority_sha256: "3f9c1e77a05bd2486e0f11c9a7d35582e46f90bb7c1d2a3e4f5061728394a5b6".to_owned(),
        computer_name: "Studio".to_owned(),
        https_base: "https://192.168.1.24:8443".to_owned(),
        http_base: "http://192.168.1.24:8080".to_owned(),
        strained: false,
        reach: ReachView {
            upstream: "http://127.0.0.1:8080".to_owned(),
            local_name: Some("studio.local".to_owned()),
            announce: Some(true),
            announced: Announced::BySystem,
            firewalls: Some(Vec::new()),
            ..ReachView::default()
        },
        findings: Vec::new(),
    }
}

fn snapshot(builds: Vec<Arc<BuildView>>, phones: Vec<PhoneView>) -> Snapshot {
    Snapshot {
        additions: Vec::new(),
        now: now(),
        revision: 1,
        builds,
        reading: Vec::new(),
        phones,
        devices: Arc::default(),
        deliveries: Arc::default(),
        stopping: None,
        endpoint: endpoint(),
        notices: Vec::new(),
        happenings: Vec::new(),
        webhooks: Vec::new(),
        settings: SettingsView {
            keep_awake: true,
            data_folder: "/home/maya/.local/share/airlift".into(),
            ..SettingsView::default()
        },
        unkept: 0,
        watched: Vec::new(),
        raised: 0,
        trusted_before: false,
        item_choice: None,
        profile: None,
        raw: None,
        certificate: None,
        self_test: None,
        destinations: Vec::new(),
        publishing: None,
        set_up_profile: None,
    }
}

/// main-*.png
pub(in crate::window) fn main() -> Snapshot {
    snapshot(shelf(&Draft::default(), notes()), phones())
}

/// checks-*.png
pub(super) fn checks() -> Snapshot {
    let mut snapshot = main();
    snapshot.devices = Arc::new(vec![Device {
        name: "Maya’s iPhone 12".to_owned(),
        udid: "00008101-000A1B2C3D4E5F60".to_owned(),
    }]);
    snapshot.endpoint.findings = vec![of_rule(
        "certificate-expires-soon",
        &finding(
            Severity::Risks,
            "Airlift’s certificate expires in 2 days",
            "From Sunday, phones will answer “Cannot connect to server”.",
            "Renew it here. Phones that already trust Airlift need nothing new.",
        ),
    )];
    snapshot
}

/// manifest-*.png
pub(super) fn edited() -> Snapshot {
    let draft = Draft {
        title: Some("Kestrel Staging".to_owned()),
        bundle_id: Some("com.northpier.kestrel.beta".to_owned()),
        ..Draft::default()
    };
    snapshot(shelf(&draft, risky()), phones())
}

/// empty-*.png
pub(in crate::window) fn empty() -> Snapshot {
    snapshot(Vec::new(), Vec::new())
}

/// Names longer than any column, and scripts that the embedded fonts lack.
pub(super) fn long_names() -> Snapshot {
    let names = [
        "Kestrel for Wildlife Rangers and Everybody Else Who Walks Far Outside",
        "地図アプリ：登山とハイキング",
        "خرائط المشي",
        "Фотоархив Größe Ξένος",
        "🦅 Birds 🚀",
        "แผนที่เดินป่า",
    ];
    let builds = names.into_iter().zip(1..).map(|(name, id)| {
        let spec = spec(
            id,
            SpecApp { name, icon: KESTREL },
            "2026.11.20-rc.17+really.long",
            "20261120.1187.42",
            3.0 * 24.0,
        );
        let mut view = Arc::unwrap_or_clone(build(spec, &Draft::default()));
        let mut inspection = Arc::unwrap_or_clone(view.inspection);
        inspection.app.bundle_id = format!("com.northpier.{id}.a-very-long-identifier.that.goes.on.and.on.and.on.until.it.ends");
        view.inspection = Arc::new(inspection);
        name.clone_into(&mut view.notes);
        Arc::new(view)
    });
    snapshot(builds.collect(), phones())
}

/// A shelf nobody looks through by eye.
pub(super) fn many() -> Snapshot {
    let builds = (0..500_i64).map(|id| {
        let names = ["Kestrel", "Juniper", "Tidewater", "Paperlane", "Harbour"];
        let icons = [KESTREL, JUNIPER, TIDEWATER, PAPERLANE, KESTREL];
        let which = usize::try_from(id / 100).unwrap();
        let app = SpecApp {
            name: names[which],
            icon: icons[which],
        };
        let spec = spec(id, app, "1.0", "7", 48.0);
        let mut view = Arc::unwrap_or_clone(build(spec, &Draft::default()));
        let mut inspection = Arc::unwrap_or_clone(view.inspection);
        inspection.app.version = format!("1.{id}");
        view.inspection = Arc::new(inspection);
        Arc::new(view)
    });
    snapshot(builds.collect(), phones())
}

/// The first build changed.
pub(super) fn with_first(change: impl FnOnce(&mut BuildView)) -> Snapshot {
    let mut snapshot = main();
    let mut first = Arc::unwrap_or_clone(snapshot.builds.remove(0));
    change(&mut first);
    snapshot.builds.insert(0, Arc::new(first));
    snapshot
}

/// The file of the first build is gone.
pub(super) fn missing() -> Snapshot {
    with_first(|build| {
        build.file = FileView::Missing;
        build.links = None;
    })
}

/// The file of the first build was replaced by something else.
pub(super) fn broken() -> Snapshot {
    with_first(|build| {
        build.links = None;
        build.file = FileView::Broken(Problem::of_finding(Unreadable::NotAZip.finding("kestrel.ipa")));
    })
}

/// The computer has no address that a phone could reach.
pub(super) fn offline() -> Snapshot {
    let mut snapshot = with_first(|build| build.links = None);
    snapshot.endpoint.status = EndpointStatus::NoNetwork;
    snapshot.endpoint.host.clear();
    snapshot.endpoint.interfaces.clear();
    snapshot.endpoint.current = None;
    snapshot.phones.clear();
    snapshot
}

/// Every stage a phone can be in.
pub(super) fn every_stage() -> Snapshot {
    let interrupted = |cause, may_resume| {
        let progress = DownloadProgress {
            done_bytes: 31_000_000,
            total_bytes: 61_700_000,
            may_resume,
            ..DownloadProgress::default()
        };
        (Stage::Interrupted { cause }, progress)
    };
    let stalled = DownloadProgress {
        is_stalled: true,
        ..HALF_WAY
    };
    let plain = |stage| (stage, DownloadProgress::default());
    let stages = [
        plain(Stage::Page),
        plain(Stage::SetUp),
        plain(Stage::Profile),
        plain(Stage::Trusts),
        plain(Stage::Prompt),
        plain(Stage::NotAnswered),
        plain(Stage::Agreed),
        (Stage::Downloading, stalled),
        plain(Stage::Delivered),
        plain(Stage::NotStarted),
        interrupted(Interruption::PhoneLeft, true),
        interrupted(Interruption::PhoneLeft, false),
        interrupted(Interruption::AirliftEnded, false),
        interrupted(Interruption::FileGone, false),
        plain(Stage::Refused),
    ];
    let mut snapshot = main();
    snapshot.phones = stages
        .into_iter()
        .zip(40..)
        .map(|((stage, progress), last)| PhoneView {
            progress,
            ..phone(last, "iPhone 15 Pro", "iOS 18.2", 3.0, stage)
        })
        .collect();
    // What runs no iOS apps needs no help.
    let others = [("Android", Stage::Refused), ("Windows", Stage::SetUp)];
    let others = others.into_iter().zip(80..);
    snapshot
        .phones
        .extend(others.map(|((name, stage), last)| phone(last, name, "", 3.0, stage)));
    snapshot
}

/// A removed build that can come back.
pub(super) fn removed() -> Snapshot {
    let mut snapshot = main();
    snapshot.notices.push(Notice {
        id: 9,
        problem: None,
        text: Some(says::notice_removed("Kestrel 5.2.0")),
        offer: Some(NoticeOffer::UndoRemove(vec![BuildId(99)])),
        addition: None,
    });
    snapshot
}

/// Something went wrong.
pub(super) fn failed() -> Snapshot {
    let mut snapshot = main();
    snapshot.notices.push(Notice {
        id: 10,
        problem: Some(Problem::of_finding(Unreadable::NotAZip.finding("notes.ipa"))),
        text: None,
        offer: None,
        addition: None,
    });
    snapshot
}
