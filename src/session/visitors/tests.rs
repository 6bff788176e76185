//! If these break, deliveries are lost with a crash, or builds are judged for phones that nobody has.

use std::net::IpAddr;
use std::path::PathBuf;

use super::*;
use crate::activity::Agent;
use crate::session::samples;

const IPHONE: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.2 \
                      Mobile/15E148 Safari/604.1";

fn happens(visitors: &mut Visitors, builds: &Builds, kind: EventKind, turn: &mut Turn) -> Option<BuildId> {
    let event = activity::PhoneEvent {
        at: turn.now,
        phone: IpAddr::from([192, 168, 1, 31]),
        here: Some(IpAddr::from([192, 168, 1, 24])),
        connection: None,
        agent: Agent::parse(IPHONE),
        token: Some(samples::token(1).as_str().to_owned()),
        visit: None,
        kind,
    };
    visitors.happened(event, builds, turn).gone
}

fn part(sent: u64, end: Option<TransferEnd>) -> EventKind {
    EventKind::Package {
        transfer: 1,
        start: 0,
        sent,
        total: 1000,
        tag: "\"1\"".into(),
        end,
    }
}

fn later(turn: &Turn, time: SignedDuration) -> Turn {
    Turn::at(turn.now + time)
}

fn keeps(turn: &Turn) -> bool {
    turn.effects.iter().any(|effect| matches!(effect, Effect::SaveDeliveries(_)))
}

#[test]
fn steps_are_kept_at_once_but_not_more_often_than_a_disk_bears() {
    let (builds, first) = (samples::builds(1), samples::turn());
    let mut visitors = Visitors::new(first.now);
    let mut turn = later(&first, KEEP_GAP);
    happens(&mut visitors, &builds, EventKind::Page, &mut turn);
    assert!(keeps(&turn));
    let mut turn = later(&turn, KEEP_GAP / 2);
    happens(&mut visitors, &builds, EventKind::Manifest, &mut turn);
    assert!(!keeps(&turn) && visitors.is_live(turn.now));
    let mut turn = later(&turn, KEEP_GAP / 2);
    visitors.tick(&mut turn);
    assert!(keeps(&turn));
    assert!(visitors.last_words().is_empty());
}

#[test]
fn a_clock_that_was_set_back_keeps_nothing_from_being_kept() {
    let (builds, first) = (samples::builds(1), samples::turn());
    let mut visitors = Visitors::new(first.now + SignedDuration::from_hours(24));
    let mut turn = samples::turn();
    happens(&mut visitors, &builds, EventKind::Page, &mut turn);
    assert!(keeps(&turn));
}

#[test]
fn a_build_whose_file_a_phone_found_gone_is_named() {
    let (builds, mut turn) = (samples::builds(1), samples::turn());
    let mut visitors = Visitors::new(turn.now);
    assert_eq!(happens(&mut visitors, &builds, part(10, None), &mut turn), None);
    let gone = happens(&mut visitors, &builds, part(20, Some(TransferEnd::FileGone)), &mut turn);
    assert_eq!(gone, Some(BuildId(1)));
    let deliveries = visitors.deliveries();
    assert_eq!(deliveries[0].about.as_ref().map(|about| about.build_id), Some(1));
}

#[test]
fn trust_is_remembered_once() {
    let (builds, mut turn) = (samples::builds(1), samples::turn());
    let mut visitors = Visitors::new(turn.now);
    happens(&mut visitors, &builds, EventKind::Page, &mut turn);
    assert!(!visitors.any_trusts_us());
    happens(&mut visitors, &builds, EventKind::Trusted, &mut turn);
    happens(&mut visitors, &builds, EventKind::Trusted, &mut turn);
    assert!(visitors.any_trusts_us());
    let told = turn.effects.iter().filter(|effect| matches!(effect, Effect::RememberTrust));
    assert_eq!(told.count(), 1);
}

#[test]
fn phones_count_for_builds_for_two_weeks() {
    let (builds, mut turn) = (samples::builds(1), samples::turn());
    let mut visitors = Visitors::new(turn.now);
    happens(&mut visitors, &builds, EventKind::Page, &mut turn);
    let seen: Vec<&str> = visitors.seen().iter().map(|phone| phone.os.as_str()).collect();
    assert_eq!(seen, ["iOS 18.2"]);
    let mut turn = later(&turn, LATELY);
    visitors.look_at_phones(&mut turn);
    assert!(visitors.seen().is_empty());
    assert_eq!(turn.stale, crate::session::turn::StaleViews::All);
}

#[test]
fn the_export_holds_what_was_asked_for() {
    let (builds, mut turn) = (samples::builds(1), samples::turn());
    let mut visitors = Visitors::new(turn.now);
    happens(&mut visitors, &builds, EventKind::Manifest, &mut turn);
    let lines = |build| {
        let mut turn = later(&turn, SignedDuration::ZERO);
        visitors.export(
            DeliveryExport {
                path: PathBuf::from("/d.csv"),
                format: ExportFormat::Csv,
                build,
                sentence: crate::words::sentence,
            },
            &mut turn,
        );
        match turn.effects.pop() {
            Some(Effect::Write(_, bytes)) => String::from_utf8_lossy(&bytes).lines().count(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!([lines(None), lines(Some(BuildId(1))), lines(Some(BuildId(2)))], [2, 2, 1]);
}

#[test]
fn a_device_is_named_once_however_its_identifier_is_written() {
    let mut turn = samples::turn();
    let mut visitors = Visitors::new(turn.now);
    visitors.name_device("Maya’s iPhone", "00008110-000A11112222801E", &mut turn);
    visitors.name_device(" Maya’s phone ", "00008110000a11112222801e", &mut turn);
    visitors.name_device("", "0123456789", &mut turn);
    let names: Vec<&str> = visitors.devices().iter().map(|device| device.name.as_str()).collect();
    assert_eq!(names, ["Maya’s phone"]);
    turn.effects.clear();
    visitors.forget_device("0123456789", &mut turn);
    assert!(turn.effects.is_empty(), "nobody named it");
    visitors.forget_device("00008110-000a11112222801e", &mut turn);
    assert!(visitors.devices().is_empty());
    for number in 0..2_000 {
        visitors.name_device("A phone", &format!("{number:040}"), &mut turn);
    }
    assert_eq!(visitors.devices().len(), DEVICES_LIMIT);
}
