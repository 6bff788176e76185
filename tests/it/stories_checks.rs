//! Stories of checks: testers' devices that are named and forgotten, phones that came and cannot take a build, links that are
//! followed. If one broke, a build would be called good for a phone that refuses it.

use std::net::IpAddr;

use airlift::activity::{self, Agent, EventKind};
use airlift::finding::{Severity, Verdict};
use airlift::library::{BuildId, Device};
use airlift::self_test::{Nowhere, Start, TestEvent, TestRoute};
use airlift::session::{Command, Effect, Event, SelfTestSubject, Snapshot};

use crate::stories::Desk;
use crate::support::builds::Ipa;

/// The first of the fixture's profile.
const LISTED: &str = "00000000-0000000000000000";
const UNLISTED: &str = "00008110-001A2B3C4D5E6F70";

fn ad_hoc() -> Ipa {
    Ipa {
        devices: Some(2),
        ..Ipa::default()
    }
}

fn codes(snapshot: &Snapshot, worst: Severity) -> Vec<&str> {
    let findings = snapshot.builds[0].findings.iter();
    let worst = findings.filter(|finding| finding.severity == worst);
    worst.map(airlift::finding::Finding::code).collect()
}

fn name(desk: &mut Desk, name: &str, udid: &str) {
    desk.command(Command::NameDevice {
        name: name.to_owned(),
        udid: udid.to_owned(),
    });
}

fn visit(desk: &mut Desk, last: u8, (model, os): (&str, &str), token: &str) {
    let event = activity::PhoneEvent {
        at: desk.now,
        phone: IpAddr::from([192, 168, 1, last]),
        here: None,
        connection: None,
        agent: Agent {
            model: Some(model.to_owned()),
            os: Some(os.to_owned()),
            installer: true,
            ..Agent::default()
        },
        token: Some(token.to_owned()),
        visit: None,
        kind: EventKind::Manifest,
    };
    desk.event(Event::Phone(event));
    desk.wait(1);
}

#[test]
fn a_device_is_named_is_told_of_until_it_is_listed_and_is_forgotten() {
    let mut desk = Desk::serving();
    desk.drop_file("/builds/Kestrel.ipa", &ad_hoc());
    let before = desk.snapshot().builds[0].verdict;
    assert_ne!(before, Verdict::Blocked);
    name(&mut desk, " Ben’s iPad ", &LISTED.to_lowercase());
    assert_eq!(desk.snapshot().builds[0].verdict, before);
    assert!(codes(&desk.snapshot(), Severity::Passed).contains(&"devices-in-profile"));

    desk.effects.clear();
    name(&mut desk, "Maya’s iPhone 12", UNLISTED);
    let known = desk.snapshot();
    // One phone that cannot take it makes no build that nobody can install.
    assert_eq!(known.builds[0].verdict, before);
    assert!(codes(&known, Severity::Risks).contains(&"device-not-in-profile"));
    let devices = known.builds[0].devices.as_ref().unwrap();
    assert_eq!(
        (devices.judged, devices.missing.as_slice()),
        (2, &["Maya’s iPhone 12".to_owned()][..])
    );
    let saved = Device {
        name: "Maya’s iPhone 12".to_owned(),
        udid: UNLISTED.to_owned(),
    };
    assert!(
        desk.effects
            .iter()
            .any(|effect| matches!(effect, Effect::SaveDevice(device) if *device == saved))
    );

    // The same device under another name is one device.
    name(&mut desk, "Ada’s iPhone 12", &UNLISTED.to_lowercase());
    let names: Vec<String> = desk.snapshot().devices.iter().map(|device| device.name.clone()).collect();
    assert_eq!(names, ["Ada’s iPhone 12", "Ben’s iPad"]);
    // Without a name or an identifier nothing is kept.
    name(&mut desk, "  ", "00008110-001A2B3C4D5E6F71");
    name(&mut desk, "No certificate", " ");
    assert_eq!(desk.snapshot().devices.len(), 2);

    // Nobody's name goes out: neither with the page nor in the manifest.
    let site = format!("{:?}", desk.state.site().offers);
    assert!(site.contains("com.northpier.kestrel") && !["Maya", "Ada", "Ben"].iter().any(|name| site.contains(name)));
    desk.effects.clear();
    desk.command(Command::ForgetDevice(UNLISTED.to_owned()));
    assert_eq!(desk.snapshot().builds[0].verdict, before);
    assert!(
        desk.effects
            .iter()
            .any(|effect| matches!(effect, Effect::ForgetDevice(udid) if udid == UNLISTED))
    );
    desk.effects.clear();
    desk.command(Command::ForgetDevice(UNLISTED.to_owned()));
    assert!(
        !desk.effects.iter().any(|effect| matches!(effect, Effect::ForgetDevice(_))),
        "it is gone already"
    );
}

#[test]
fn devices_of_an_earlier_run_count_for_every_build() {
    let mut desk = Desk::serving();
    desk.drop_file("/builds/Kestrel.ipa", &ad_hoc());
    desk.state.remember_devices(vec![Device {
        name: "Maya’s iPhone 12".to_owned(),
        udid: UNLISTED.to_owned(),
    }]);
    desk.wait(1);
    let known = desk.snapshot();
    assert!(codes(&known, Severity::Risks).contains(&"device-not-in-profile"));
    assert_eq!(codes(&known, Severity::Blocks), Vec::<&str>::new());
}

#[test]
fn a_phone_that_is_too_old_is_told_beside_the_phone_and_the_build() {
    let mut desk = Desk::serving();
    desk.drop_file("/builds/Kestrel.ipa", &ad_hoc());
    let token = desk.links().page_url.rsplit('/').next().unwrap().to_owned();
    visit(&mut desk, 50, ("iPhone 15 Pro", "iOS 18.2"), &token);
    let well = desk.snapshot();
    assert!(well.phones[0].findings.is_empty(), "{:?}", well.phones[0].findings);
    assert!(!codes(&well, Severity::Risks).contains(&"phone-too-old"));
    visit(&mut desk, 51, ("iPhone 6s", "iOS 14.8"), &token);
    let snapshot = desk.snapshot();
    let old = snapshot.phones.iter().find(|phone| phone.name == "iPhone 6s").unwrap();
    assert_eq!(old.findings[0].code(), "this-phone-too-old");
    assert_eq!(old.findings[0].severity, Severity::Blocks);
    let new = snapshot.phones.iter().find(|phone| phone.name == "iPhone 15 Pro").unwrap();
    assert!(new.findings.is_empty(), "{:?}", new.findings);
    assert!(codes(&snapshot, Severity::Risks).contains(&"phone-too-old"));
}

/// How far following came, as the window shows it; and the way that was asked for.
fn followed(desk: &mut Desk, start: &Start) -> (TestRoute, airlift::self_test::Job) {
    desk.effects.clear();
    desk.command(Command::Follow(start.clone()));
    let asked = desk.effects.iter().find_map(|effect| match effect {
        Effect::StartSelfTest { way, job } => Some(((**way).clone(), job.clone())),
        _ => None,
    });
    asked.expect("it sets out")
}

#[test]
fn our_root_is_trusted_on_ways_that_begin_here_alone() {
    let mut desk = Desk::serving();
    desk.drop_file("/builds/Kestrel.ipa", &ad_hoc());
    let own = Start::Manifest(desk.links().manifest_url);
    let strange = Start::Address("https://builds.example.com/m.plist".to_owned());
    let (way, _) = followed(&mut desk, &strange);
    let distrusting = TestRoute::From {
        start: strange.clone(),
        authority: None,
    };
    assert_eq!(way, distrusting);
    let view = desk.snapshot().self_test.unwrap();
    assert_eq!((view.of, view.is_running), (SelfTestSubject::From(strange), true));
    let (way, _) = followed(&mut desk, &own);
    let trusting = TestRoute::From {
        start: own,
        authority: Some(b"authority".to_vec()),
    };
    assert_eq!(way, trusting);
    desk.command(Command::Remove(BuildId(1)));
    assert!(desk.snapshot().self_test.is_some(), "a way from a link outlives the build");
    desk.command(Command::CloseSelfTest);
    assert!(desk.snapshot().self_test.is_none());
}

#[test]
fn why_there_was_nothing_to_follow_is_kept_until_it_is_closed() {
    let mut desk = Desk::serving();
    let start = Start::Address("https://builds.example.com/m.plist".to_owned());
    let (_, job) = followed(&mut desk, &start);
    let message = |id: &'static str| airlift::finding::Message {
        id: id.into(),
        args: Vec::new(),
    };
    let unreached = Nowhere::Unreached(airlift::self_test::Trouble {
        found: message("self-test-refused"),
        fix: Some(message("self-test-check-port")),
    });
    desk.event(Event::SelfTest {
        job: job.clone(),
        told: TestEvent::Nowhere(unreached.clone()),
    });
    assert_eq!(desk.snapshot().self_test.unwrap().nowhere, Some(unreached.clone()));
    // What an earlier way still tells is nobody's any more.
    let (_, _) = followed(&mut desk, &start);
    desk.event(Event::SelfTest {
        job,
        told: TestEvent::Nowhere(unreached),
    });
    assert_eq!(desk.snapshot().self_test.unwrap().nowhere, None);
}
