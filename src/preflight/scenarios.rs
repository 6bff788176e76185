//! What phones, devices, the endpoint and the way through an installation tell: each trouble by its own name and no other.

use crate::words::say;
use std::net::IpAddr;

use jiff::{SignedDuration, Timestamp};

use super::delivery_findings::{self, WantedApp};
use super::tests::of_code;
use super::{Case, CertificateFacts, DevicesByProfile, EndpointFacts, SeenPhone, endpoint_findings, findings};
use crate::activity::{Agent, Delivery, EventKind, PhoneEvent, Phones, TransferEnd};
use crate::finding::{Finding, Severity};
use crate::finding::{fires, only, quiet};
use crate::ipa::{App, DeviceFamily, Inspection, Platform, Profile, Signing, SigningKind};
use crate::library::Device;
use crate::manifest::{Draft, Manifest, Origin, check};

const UDID: &str = "00008030-0123456789ABCDEF";

fn now() -> Timestamp {
    "2026-06-01T12:00:00Z".parse().unwrap()
}

fn build() -> Inspection {
    Inspection {
        app: App {
            name: "Kestrel".to_owned(),
            bundle_id: "com.northpier.kestrel".to_owned(),
            minimum_os: Some("16.0".to_owned()),
            device_families: vec![DeviceFamily::Iphone, DeviceFamily::Ipad],
            ..App::default()
        },
        signing: Signing {
            kind: SigningKind::AdHoc,
            profile: Some(Profile {
                devices: vec![UDID.to_owned()],
                ..Profile::default()
            }),
        },
        ..Inspection::default()
    }
}

fn phone(model: &str, os: &str) -> SeenPhone {
    SeenPhone {
        model: model.to_owned(),
        os: os.to_owned(),
    }
}

fn of_phones(inspection: &Inspection, phones: &[SeenPhone]) -> Vec<Finding> {
    findings(&Case {
        phones,
        ..Case::of(inspection, now())
    })
}

fn of_devices(udids: &[&str]) -> Vec<Finding> {
    let devices: Vec<Device> = udids
        .iter()
        .enumerate()
        .map(|(index, udid)| Device {
            name: format!("Tester {index}"),
            udid: (*udid).to_owned(),
        })
        .collect();
    findings(&Case {
        devices: &devices,
        ..Case::of(&build(), now())
    })
}

fn title(findings: &[Finding], code: &str) -> String {
    say().title(findings.iter().find(|finding| finding.code() == code).unwrap())
}

#[test]
fn a_named_device_that_is_not_in_the_profile_is_told() {
    let listed = of_devices(&[&UDID.to_lowercase()]);
    let missing = of_devices(&["00008030-000000000000AAAA", UDID, "00008030-000000000000BBBB"]);
    only("device-not-in-profile", &missing, &listed);
    assert_eq!(
        title(&missing, "device-not-in-profile"),
        "Tester 0 and Tester 2 are not in this build’s profile"
    );
    fires("devices-in-profile", &listed);
    quiet("devices-in-profile", &missing);
    let mut enterprise = build();
    enterprise.signing.kind = SigningKind::Enterprise;
    let device = Device {
        name: "Maya’s iPhone 12".to_owned(),
        udid: "x".to_owned(),
    };
    let case = Case {
        devices: &[device],
        ..Case::of(&enterprise, now())
    };
    quiet("device-not-in-profile", &findings(&case));
}

#[test]
fn a_device_that_was_copied_in_part_is_not_called_missing() {
    let healthy = of_devices(&[]);
    let short = of_devices(&["00008030-0123456789ABCDE"]);
    only("device-malformed", &short, &healthy);
    assert!(title(&short, "device-malformed").contains("does not have a valid UDID"));
    quiet("device-malformed", &of_devices(&["00008030-0123456789ABCDEF"]));
    // Nor does it count against the build beside its verdict.
    let devices = ["00008030-0123456789ABCDE", "00008030-000000000000AAAA"].map(|udid| Device {
        name: udid.to_owned(),
        udid: udid.to_owned(),
    });
    let known = DevicesByProfile::of(&build(), &devices).unwrap();
    assert_eq!((known.judged, known.missing.len(), known.malformed.len()), (1, 1, 1));
}

#[test]
fn phones_that_came_may_not_take_the_build() {
    let healthy = of_phones(&build(), &[phone("iPhone 15 Pro", "iOS 18.2"), phone("iPad Air", "iPadOS 16.0")]);
    fires("phones-new-enough", &healthy);
    let old = of_phones(&build(), &[phone("iPhone 8", "iOS 15.8.1"), phone("iPhone 15 Pro", "iOS 18.2")]);
    only("phone-too-old", &old, &healthy);
    quiet("phones-new-enough", &old);
    assert_eq!(title(&old, "phone-too-old"), "iPhone 8 runs iOS 15.8.1: too old for this build");
    quiet("phone-too-old", &of_phones(&build(), &[phone("", ""), phone("iPhone", "iOS")]));

    let mut for_pads = build();
    for_pads.app.device_families = vec![DeviceFamily::Ipad];
    let (pad, iphone) = (phone("iPad Air", "iPadOS 18.0"), phone("iPhone 15 Pro", "iOS 18.2"));
    only(
        "phone-of-wrong-family",
        &of_phones(&for_pads, std::slice::from_ref(&iphone)),
        &of_phones(&for_pads, std::slice::from_ref(&pad)),
    );
    let mut for_iphones = build();
    for_iphones.app.device_families = vec![DeviceFamily::Iphone];
    quiet("phone-of-wrong-family", &of_phones(&for_iphones, std::slice::from_ref(&pad)));
    let mut variant = build();
    variant.app.supported_devices = ["iPhone11,8", "iPhone12,1"].map(str::to_owned).to_vec();
    let (listed, other) = (phone("iPhone 11", "iOS 18.2"), phone("iPhone 15 Pro", "iOS 18.2"));
    only(
        "phone-not-in-variant",
        &of_phones(&variant, std::slice::from_ref(&other)),
        &of_phones(&variant, std::slice::from_ref(&listed)),
    );
    assert_eq!(
        title(&of_phones(&variant, &[other]), "phone-not-in-variant"),
        "iPhone 15 Pro cannot install this variant"
    );
    // A browser names the family alone.
    quiet("phone-not-in-variant", &of_phones(&variant, &[phone("iPhone", "iOS 18.2")]));

    let mut calling = build();
    calling.app.required_capabilities = vec!["arm64".to_owned(), "telephony".to_owned()];
    only(
        "phone-lacks-capability",
        &of_phones(&calling, std::slice::from_ref(&pad)),
        &of_phones(&calling, std::slice::from_ref(&iphone)),
    );
    for (capability, lacking) in [
        ("nfc", "iPhone 6s"),
        ("iphone-ipad-minimum-performance-a12", "iPhone X"),
        ("iphone-performance-gaming-tier", "iPhone 15"),
    ] {
        calling.app.required_capabilities = vec![capability.to_owned()];
        fires("phone-lacks-capability", &of_phones(&calling, &[phone(lacking, "iOS 18.0")]));
        quiet(
            "phone-lacks-capability",
            &of_phones(&calling, &[phone("iPhone 15 Pro", "iOS 18.0")]),
        );
    }
}

#[test]
fn around_installing() {
    let of = |inspection: &Inspection, size_bytes: u64| {
        findings(&Case {
            size_bytes,
            ..Case::of(inspection, now())
        })
    };
    let mut for_tv = build();
    for_tv.app.platform = Platform::Tvos;
    let small = of(&build(), 200_000_000);
    only("large-for-cellular", &of(&build(), 200_000_001), &small);
    for code in ["first-start-online", "same-identifier"] {
        fires(code, &small);
        quiet(code, &of(&for_tv, 0));
    }
    let mut checked = build();
    if let Some(profile) = &mut checked.signing.profile {
        profile.ppq_check = true;
    }
    let why = |findings: &[Finding]| say().why(findings.iter().find(|finding| finding.code() == "first-start-online").unwrap());
    assert!(why(&of(&checked, 0)).contains("Unable to Verify App"));
    assert!(!why(&small).contains("Unable to Verify App"));
}

#[test]
fn what_was_looked_at_and_is_well_is_told() {
    use crate::ipa::{CodeSignature, Program, Slice};
    let mut well = build();
    let slice = Slice {
        signature: Some(CodeSignature::default()),
        ..Slice::default()
    };
    well.program = Some(Program { slices: vec![slice] });
    well.icon = Some(crate::ipa::Icon {
        source: "AppIcon60x60@3x.png".to_owned(),
        width: 180,
        height: 180,
        png: Vec::new(),
    });
    well.bundles.push(crate::ipa::Bundle {
        signing: Some(Signing::default()),
        ..crate::ipa::Bundle::at("PlugIns/Share.appex", crate::ipa::BundleKind::Extension)
    });
    let told = findings(&Case::of(&well, now()));
    let against = [
        ("channel-fits", "app-store-build"),
        ("program-signed", "program-ad-hoc"),
        ("signature-new-enough", "signature-too-old"),
        ("entitlements-allowed", "entitlements-beyond-profile"),
        ("signer-allowed", "signer-not-in-profile"),
        ("profile-fits", "identifier-not-covered"),
        ("parts-fit", "bundle-without-profile"),
        ("made-for-phones", "simulator-code"),
        ("icon-good", "icon-not-square"),
    ];
    for (pass, trouble) in against {
        fires(pass, &told);
        let mut ill = well.clone();
        ill.findings.push(of_code(trouble, Severity::Blocks));
        quiet(pass, &findings(&Case::of(&ill, now())));
    }
    for code in [
        "channel-fits",
        "program-signed",
        "signature-new-enough",
        "entitlements-allowed",
        "signer-allowed",
        "profile-fits",
        "parts-fit",
        "made-for-phones",
        "icon-good",
    ] {
        fires(code, &told);
        let mut nothing = Inspection::default();
        nothing.app.simulator = true;
        quiet(code, &findings(&Case::of(&nothing, now())));
    }
}

fn certificate() -> CertificateFacts {
    CertificateFacts {
        is_brought: false,
        not_after: now() + SignedDuration::from_hours(24 * 300),
        rule_count: 18,
        broken: Vec::new(),
    }
}

fn well() -> EndpointFacts {
    EndpointFacts {
        certificate: Some(certificate()),
        host: "192.168.1.24".to_owned(),
        needs_set_up: true,
        was_trusted: true,
        waiting_since: Some(now() - SignedDuration::from_mins(5)),
        was_reached: true,
        ..EndpointFacts::default()
    }
}

fn of_endpoint(change: impl FnOnce(&mut EndpointFacts)) -> Vec<Finding> {
    let mut facts = well();
    change(&mut facts);
    endpoint_findings(&facts, now())
}

fn of_certificate(change: impl FnOnce(&mut CertificateFacts)) -> Vec<Finding> {
    let mut certificate = certificate();
    change(&mut certificate);
    of_endpoint(|facts| facts.certificate = Some(certificate))
}

#[test]
fn of_the_endpoint() {
    let healthy = of_endpoint(|_| {});
    for code in ["certificate-good", "was-reached"] {
        fires(code, &healthy);
    }
    only("no-network", &of_endpoint(|facts| facts.has_no_network = true), &healthy);
    only("only-this-computer", &of_endpoint(|facts| facts.is_loopback = true), &healthy);
    only("no-more-connections", &of_endpoint(|facts| facts.is_strained = true), &healthy);
    only("set-up-needed", &of_endpoint(|facts| facts.was_trusted = false), &healthy);
    let alone = of_endpoint(|facts| facts.was_reached = false);
    only("nobody-came", &alone, &healthy);
    quiet("was-reached", &alone);
    let patient = of_endpoint(|facts| {
        facts.was_reached = false;
        facts.waiting_since = Some(now() - SignedDuration::from_secs(59));
    });
    quiet("nobody-came", &patient);
    let expired = of_certificate(|certificate| certificate.not_after = now());
    only("certificate-expired", &expired, &healthy);
    quiet("certificate-good", &expired);
    let soon = of_certificate(|certificate| certificate.not_after = now() + SignedDuration::from_hours(50));
    only("certificate-expires-soon", &soon, &healthy);
    assert_eq!(title(&soon, "certificate-expires-soon"), "Airlift’s certificate expires in 2 days");
    let hours = SignedDuration::from_hours;
    let authority = |begin: i64, end: i64| of_endpoint(|facts| facts.authority = Some((now() + hours(begin), now() + hours(end))));
    assert_eq!(authority(-1, 24 * 91), healthy);
    only("authority-over", &authority(-48, -1), &healthy);
    only("authority-not-begun", &authority(1, 48_000), &healthy);
    only("authority-ends-soon", &authority(-1, 24 * 10 + 1), &healthy);
    quiet("certificate-good", &authority(-48, -1));
    assert_eq!(
        title(&authority(-1, 24 * 10 + 1), "authority-ends-soon"),
        "Airlift’s authority expires in 10 days"
    );
    // A leaf ends with its authority at the latest, and renewing it would not help.
    let together = of_endpoint(|facts| {
        let end = now() + hours(50);
        facts.authority = Some((now() - hours(1), end));
        facts.certificate = Some(CertificateFacts {
            not_after: end,
            ..certificate()
        });
    });
    only("authority-ends-soon", &together, &healthy);
    let refused =
        of_certificate(|certificate| certificate.broken = vec![crate::finding::says::certificate_name("Not valid for too long: 900 days")]);
    only("certificate-refused", &refused, &healthy);
    let behind = of_endpoint(|facts| {
        facts.is_behind_proxy = true;
        facts.was_trusted = false;
        facts.certificate = None;
    });
    for code in ["certificate-good", "set-up-needed"] {
        quiet(code, &behind);
    }
}

const SAFARI: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.2 Mobile/15E148 Safari/604.1";
const WECHAT: &str =
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.50";
const MAC: &str = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.2 Safari/605.1.15";

fn installer(os: &str) -> String {
    format!("com.apple.appstored/1.0 iOS/{os} model/iPhone16,1 hwp/t8130 build/22C152 (6; dt:311) AMS/1")
}

/// A delivery from what one phone did: seconds after now, its user agent, what it did.
fn story(steps: &[(i64, &str, EventKind)], until: i64) -> Delivery {
    let mut phones = Phones::default();
    for (second, agent, kind) in steps {
        phones.apply(&PhoneEvent {
            at: now() + SignedDuration::from_secs(*second),
            phone: IpAddr::from([192, 168, 1, 31]),
            here: None,
            connection: None,
            agent: Agent::parse(agent),
            token: Some("token".to_owned()),
            visit: None,
            kind: kind.clone(),
        });
    }
    phones.tick(now() + SignedDuration::from_secs(until));
    phones.deliveries().first().unwrap().as_ref().clone()
}

fn manifest(bundle_id: &str) -> Manifest {
    let inspection = build();
    let origin = Origin::of(&inspection, "Kestrel", |file| format!("https://10.0.0.1/{file}"));
    let draft = Draft {
        bundle_id: (bundle_id != origin.bundle_id).then(|| bundle_id.to_owned()),
        ..Draft::default()
    };
    check(&draft, &origin, None)
}

fn told(steps: &[(i64, &str, EventKind)], until: i64) -> Vec<Finding> {
    told_with(steps, until, &build(), &manifest("com.northpier.kestrel"))
}

fn told_with(steps: &[(i64, &str, EventKind)], until: i64, inspection: &Inspection, manifest: &Manifest) -> Vec<Finding> {
    let delivery = story(steps, until);
    let wanted = Some(WantedApp { inspection, manifest });
    delivery_findings::findings(&delivery, wanted, now() + SignedDuration::from_secs(until))
}

fn part(sent: u64, end: Option<TransferEnd>) -> EventKind {
    EventKind::Package {
        transfer: 1,
        start: 0,
        sent,
        total: 100,
        tag: "\"1\"".into(),
        end,
    }
}

fn refused() -> EventKind {
    EventKind::Refused {
        alert: "unknown CA".to_owned(),
    }
}

#[test]
fn before_the_manifest() {
    let healthy = told(&[(0, SAFARI, EventKind::Page), (3, &installer("18.2"), EventKind::Manifest)], 5);
    assert_eq!(healthy, []);
    only(
        "phone-refused-certificate",
        &told(&[(0, SAFARI, EventKind::SetUpPage), (1, SAFARI, refused())], 2),
        &healthy,
    );
    let early = told(&[(0, &SAFARI.replace("18_2", "18_0").replace("18.2", "18.0"), refused())], 1);
    fires("trust-switch-missing", &early);
    quiet("trust-switch-missing", &told(&[(0, SAFARI, refused())], 1));
    let profile = [(0, SAFARI, EventKind::SetUpPage), (1, SAFARI, EventKind::Profile)];
    only("profile-waits", &told(&profile, 60), &healthy);
    only("profile-lapsed", &told(&profile, 8 * 60 + 1), &healthy);
    only("other-browser", &told(&[(0, WECHAT, EventKind::Page)], 2), &healthy);
    only("opened-on-a-mac", &told(&[(0, MAC, EventKind::Page)], 2), &healthy);
    only("only-opened-the-page", &told(&[(0, SAFARI, EventKind::Page)], 40), &healthy);
    quiet("only-opened-the-page", &told(&[(0, SAFARI, EventKind::Page)], 10));
    only("link-ended", &told(&[(0, SAFARI, EventKind::EndedLink)], 2), &healthy);
    let mended = told(&[(0, SAFARI, EventKind::EndedLink), (9, SAFARI, EventKind::Page)], 10);
    quiet("link-ended", &mended);
    let back = told(&[(0, WECHAT, EventKind::Page), (5, SAFARI, EventKind::Page)], 6);
    quiet("other-browser", &back);
}

#[test]
fn after_the_manifest() {
    let installer = installer("18.2");
    let begin = [(0, SAFARI, EventKind::Page), (3, installer.as_str(), EventKind::Manifest)];
    let then = |more: &[(i64, &str, EventKind)], until: i64| {
        let mut steps: Vec<(i64, &str, EventKind)> = begin.to_vec();
        steps.extend_from_slice(more);
        told(&steps, until)
    };
    let agreed = (5, installer.as_str(), EventKind::Agreed);
    let healthy = then(&[agreed.clone(), (6, &installer, part(100, Some(TransferEnd::Complete)))], 7);
    assert_eq!(healthy, []);
    only("did-not-answer", &then(&[], 64), &healthy);
    only("never-asked-for-package", &then(std::slice::from_ref(&agreed), 66), &healthy);
    only(
        "download-stalled",
        &then(&[agreed.clone(), (6, &installer, part(40, None))], 20),
        &healthy,
    );
    let broken = then(
        &[
            agreed.clone(),
            (6, &installer, part(40, Some(TransferEnd::Closed { unsure_bytes: 0 }))),
        ],
        7,
    );
    only("download-broke-off", &broken, &healthy);
    assert_eq!(title(&broken, "download-broke-off"), "The download stopped at 40 of 100 bytes");
    only(
        "package-vanished",
        &then(&[agreed.clone(), (6, &installer, part(40, Some(TransferEnd::FileGone)))], 7),
        &healthy,
    );
}

#[test]
fn a_download_that_airlift_ended_is_told_after_the_next_start() {
    let installer = installer("18.2");
    let cut = story(&[(0, &installer, EventKind::Manifest), (1, &installer, part(40, None))], 2);
    let mut phones = Phones::default();
    phones.recall(vec![cut], 1);
    let again = phones.deliveries().first().unwrap().as_ref().clone();
    let found = delivery_findings::findings(&again, None, now() + SignedDuration::from_secs(10));
    only("airlift-ended", &found, &told(&[(0, &installer, EventKind::Manifest)], 1));
}

#[test]
fn what_the_build_does_to_the_phone() {
    let (old, new) = (installer("15.8"), installer("18.2"));
    let taking = |agent: &str| vec![(0, agent.to_owned(), EventKind::Manifest), (1, agent.to_owned(), part(10, None))];
    let of = |agent: &str, inspection: &Inspection, manifest: &Manifest| {
        let steps = taking(agent);
        let steps: Vec<(i64, &str, EventKind)> = steps.iter().map(|(at, agent, kind)| (*at, agent.as_str(), kind.clone())).collect();
        told_with(&steps, 2, inspection, manifest)
    };
    let own = manifest("com.northpier.kestrel");
    let healthy = of(&new, &build(), &own);
    assert_eq!(healthy, []);
    only("this-phone-too-old", &of(&old, &build(), &own), &healthy);
    let mut for_pads = build();
    for_pads.app.device_families = vec![DeviceFamily::Ipad];
    only("this-phone-of-wrong-family", &of(&new, &for_pads, &own), &healthy);
    let mut variant = build();
    variant.app.supported_devices = vec!["iPhone11,8".to_owned()];
    only("this-phone-not-in-variant", &of(&new, &variant, &own), &healthy);
    only("phone-throws-away", &of(&new, &build(), &manifest("com.northpier.other")), &healthy);
}
