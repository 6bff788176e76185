//! Snapshots with deliveries, and the window with them: pictures and behaviour.

use std::net::IpAddr;
use std::sync::Arc;

use egui::{Key, Modifiers, Role, ViewportCommand, ViewportEvent, ViewportId};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use jiff::SignedDuration;

use super::behaviour::{commands, open, press};
use super::pictures::{Scene, scene, scroll};
use super::{LOOK, Look, Stage, click, harness, scenes};
use crate::activity::{self, Agent, DeliveredBuild, DownloadProgress, EventKind, Interruption, PhoneEvent, Phones, TransferEnd};
use crate::desktop::awake::AwakeWish;
use crate::library::BuildId;
use crate::session::{Command, ExportFormat, Snapshot, StoppingView, WhenClosed};
use crate::window::shell::{Overlay, Request, Tab};
use crate::window::{WindowState, awake_wish};

const SIZE: u64 = 48_200_000;
const SAFARI: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1";

const IPAD: &str =
    "Mozilla/5.0 (iPad; CPU OS 17_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.6 Mobile/15E148 Safari/604.1";

fn installer(model: &str, os: &str) -> String {
    format!("com.apple.appstored/1.0 iOS/{os} model/{model} hwp/t8130 build/22C152 (6; dt:311) AMS/1")
}

/// Phones that did something with the first build of the pictures.
struct Tale {
    phones: Phones,
    transfer: u64,
}

impl Tale {
    fn on(&mut self, minutes_ago: f64, last: u8, agent: &str, kind: EventKind) {
        let is_about_us = matches!(kind, EventKind::Refused { .. });
        let applied = self.phones.apply(&PhoneEvent {
            at: scenes::now() - SignedDuration::from_secs_f64(minutes_ago * 60.0),
            phone: IpAddr::from([192, 168, 1, last]),
            here: None,
            connection: None,
            agent: Agent::parse(agent),
            token: (!is_about_us).then(|| "token".to_owned()),
            visit: None,
            kind,
        });
        let about = DeliveredBuild {
            build_id: 1,
            name: "Kestrel".to_owned(),
            bundle_id: "com.northpier.kestrel".to_owned(),
            version: "5.2.0".to_owned(),
            build: "1187".to_owned(),
        };
        self.phones.set_about(applied.delivery, about);
    }

    fn part(&mut self, minutes_ago: f64, last: u8, start: u64, sent: u64, end: Option<TransferEnd>) {
        let kind = EventKind::Package {
            transfer: self.transfer,
            start,
            sent,
            total: SIZE,
            tag: "\"1\"".into(),
            end,
        };
        self.on(minutes_ago, last, "", kind);
    }

    fn whole(&mut self, minutes_ago: f64, last: u8, agent: &str) {
        self.transfer += 1;
        self.on(minutes_ago + 0.4, last, agent, EventKind::Manifest);
        self.on(minutes_ago + 0.2, last, agent, EventKind::Agreed);
        self.part(minutes_ago + 0.07, last, 0, 2_000_000, None);
        self.part(minutes_ago + 0.03, last, 0, 30_000_000, None);
        self.part(minutes_ago, last, 0, SIZE, Some(TransferEnd::Complete));
    }
}

fn tale() -> Phones {
    let mut tale = Tale {
        phones: Phones::default(),
        transfer: 0,
    };
    // Yesterday's, of which one ran when Airlift ended.
    tale.on(1500.0, 38, SAFARI, EventKind::Page);
    tale.transfer += 1;
    tale.on(1440.5, 37, &installer("iPhone14,6", "16.7.2"), EventKind::Manifest);
    tale.part(1440.1, 37, 0, 9_000_000, None);
    tale.part(1440.0, 37, 0, 21_000_000, None);
    let earlier = tale
        .phones
        .deliveries()
        .iter()
        .map(|delivery| crate::activity::Delivery::clone(delivery))
        .collect();
    tale.phones = Phones::default();
    tale.phones.recall(earlier, 2);

    let mini = installer("iPhone13,1", "17.6.1");
    tale.on(190.0, 36, &mini, EventKind::Manifest);
    tale.phones.tick(scenes::now() - SignedDuration::from_mins(188));
    tale.on(187.5, 36, &mini, EventKind::Manifest);
    tale.on(187.4, 36, &mini, EventKind::Agreed);
    tale.part(187.0, 36, 0, 8_000_000, None);
    tale.part(186.9, 36, 0, 12_400_000, Some(TransferEnd::Closed { unsure_bytes: 0 }));
    tale.transfer += 1;
    tale.part(184.0, 36, 12_400_000, 1_000_000, None);
    tale.part(183.8, 36, 12_400_000, 9_000_000, Some(TransferEnd::Closed { unsure_bytes: 0 }));
    let old = installer("iPhone12,8", "18.1");
    tale.on(45.0, 35, &old, EventKind::Manifest);
    tale.on(44.8, 35, &old, EventKind::Agreed);
    tale.on(20.0, 34, SAFARI, EventKind::SetUpPage);
    tale.on(18.0, 34, SAFARI, EventKind::Profile);
    tale.on(16.0, 34, SAFARI, EventKind::Page);
    let alert = "unknown certificate authority".to_owned();
    tale.on(15.0, 34, "", EventKind::Refused { alert });
    tale.phones.tick(scenes::now() - SignedDuration::from_mins(1));
    tale.on(4.0, 32, IPAD, EventKind::Page);
    tale.whole(2.0, 32, &installer("iPad14,8", "17.6"));
    let pro = installer("iPhone16,1", "18.2");
    tale.transfer += 1;
    tale.on(0.4, 31, &pro, EventKind::Page);
    tale.on(0.3, 31, &pro, EventKind::Manifest);
    tale.on(0.1, 31, &pro, EventKind::Agreed);
    tale.part(0.03, 31, 0, 9_400_000, None);
    tale.part(0.0, 31, 0, 29_900_000, None);
    tale.phones
}

fn told() -> Snapshot {
    let mut snapshot = scenes::main();
    snapshot.deliveries = Arc::new(tale().deliveries());
    snapshot
}

/// The same with names that do not fit: of the app, and of phones that came after this program was built.
fn told_at_length() -> Snapshot {
    let mut snapshot = told();
    snapshot.builds = scenes::long_names().builds;
    let mut tale = Tale {
        phones: Phones::default(),
        transfer: 0,
    };
    let unknown = "iPhone1234567890,1234567890-with-a-name-that-goes-on-and-on-and-on-and-on";
    tale.on(31.0, 40, "张伟的手机浏览器/1.0 (一部很长很长的名字的手机)", EventKind::Page);
    tale.on(30.0, 41, &installer(unknown, "26.4.1 (beta 12345678)"), EventKind::Manifest);
    tale.whole(2.0, 42, &installer(unknown, "26.4.1"));
    snapshot.deliveries = Arc::new(tale.phones.deliveries());
    snapshot
}

fn many() -> Snapshot {
    let mut tale = Tale {
        phones: Phones::default(),
        transfer: 0,
    };
    for number in 0..500_u16 {
        let last = u8::try_from(number % 200).unwrap();
        let minutes = f64::from(500 - number) * 61.0;
        tale.whole(minutes, last, &installer("iPhone16,1", "18.2"));
    }
    let mut snapshot = scenes::main();
    snapshot.deliveries = Arc::new(tale.phones.deliveries());
    assert_eq!(snapshot.deliveries.len(), 500);
    snapshot
}

fn finishing() -> Snapshot {
    let mut snapshot = told();
    snapshot.stopping = Some(StoppingView::Finishing { until: scenes::now() });
    snapshot
}

/// The tab in its states and sizes.
pub(super) fn activity() -> Vec<Scene> {
    let mut scenes = vec![
        scene("activity-many", many()).with(|state| state.shell.tab = Tab::Activity),
        scene("activity-export", told())
            .with(|state| state.shell.tab = Tab::Activity)
            .after(|harness| click(harness, "Export…")),
        scene("activity-forget", told()).with(|state| {
            state.shell.tab = Tab::Activity;
            state.shell.overlay = Some(Overlay::Forget);
        }),
        scene("activity-long", told_at_length())
            .sized(760.0, 560.0)
            .with(|state| state.shell.tab = Tab::Activity),
        scene("quit-smallest", told())
            .sized(760.0, 560.0)
            .with(|state| state.shell.overlay = Some(Overlay::Quit)),
        scene("quit", told()).with(|state| state.shell.overlay = Some(Overlay::Quit)),
        scene("quit-waiting", finishing()).with(|state| state.shell.overlay = Some(Overlay::Quit)),
        scene("finishing", finishing()).with(|state| state.shell.tab = Tab::Activity),
    ];
    for (suffix, width, height) in [("", 1200.0, 780.0), ("-smallest", 760.0, 560.0), ("-wide", 1600.0, 1000.0)] {
        let at = |name: &str, snapshot: Snapshot| {
            let scene = scene(&format!("{name}{suffix}"), snapshot).sized(width, height);
            scene.with(|state| state.shell.tab = Tab::Activity)
        };
        scenes.push(at("activity", told()));
        scenes.extend([
            at("activity-open", told()).after(|harness| {
                let rows = [DELIVERED, BROKE_OFF];
                for row in rows {
                    if harness.query_by_label(row).is_some() {
                        click(harness, row);
                    }
                }
            }),
            at("activity-end", told()).after(|harness| scroll(harness, -5000.0)),
            at("activity-empty", scenes::main()),
        ]);
    }
    scenes
}

const DELIVERED: &str = "iPad Air 11-inch (M2) iPadOS 17.6 · File delivered · 48.2 MB · 11.0 MB/s · 2 min ago";
const BROKE_OFF: &str = "iPhone 12 mini iOS 17.6.1 · Stopped at 21.4 of 48.2 MB · 3 hours ago";

fn shown(snapshot: Snapshot) -> Harness<'static, Stage> {
    let mut harness = open(snapshot);
    press(&mut harness, Modifiers::COMMAND, Key::Num6);
    assert_eq!(harness.state().state.shell.tab, Tab::Activity);
    harness
}

fn rows(harness: &Harness<'static, Stage>) -> usize {
    harness.query_all_by_role(Role::DisclosureTriangle).count()
}

#[test]
fn every_delivery_is_a_sentence_that_opens_to_its_timeline() {
    let mut harness = shown(told());
    harness.get_by_label("1 delivery");
    for row in [
        DELIVERED,
        BROKE_OFF,
        "iPhone 15 Pro iOS 18.2 · Downloading · 29.9 of 48.2 MB · 11.4 MB/s · just now",
        "iPhone iOS 17.5 · Does not trust Airlift: turn on the switch · 15 min ago",
        "iPhone SE (2nd generation) iOS 18.1 · Accepted but not started: delete the gray icon and try again · 44 min ago",
        "iPhone SE (3rd generation) iOS 16.7.2 · Airlift quit at 21.0 of 48.2 MB · Yesterday",
        "iPhone iOS 17.5 · Opened the install page · Yesterday",
    ] {
        harness.get_by_label(row);
    }
    assert!(harness.query_by_label("File delivered: the phone installs it now").is_none());
    click(&mut harness, DELIVERED);
    for step in [
        "Opened the install page",
        "Fetched the manifest: iOS asked whether to install",
        "Accepted the install prompt",
    ] {
        harness.get_by_label(step);
    }
    harness.get_by_label("File delivered: the phone installs it now");
    harness.get_by_label("192.168.1.32 · 5.2.0 (1187)");
    click(&mut harness, BROKE_OFF);
    harness.get_by_label("192.168.1.36 · 5.2.0 (1187) · 2 tries");
    harness.get_by_label("Continued at 12.4 MB");
    scroll(&mut harness, 5000.0);
    click(&mut harness, DELIVERED);
    assert!(harness.query_by_label("File delivered: the phone installs it now").is_none());
}

#[test]
fn deliveries_of_another_build_are_not_listed() {
    let mut harness = shown(told());
    click(&mut harness, "5.1.3 (1164) · Ready to install");
    assert_eq!(rows(&harness), 0);
    harness.get_by_label("No phone has opened this build yet");
}

#[test]
fn without_deliveries_the_code_is_one_click_away() {
    let mut harness = shown(scenes::main());
    click(&mut harness, "Show QR code");
    assert_eq!(harness.state().state.shell.overlay, Some(Overlay::Poster));
    let look = Look {
        size: [760.0, 560.0],
        ..LOOK
    };
    let mut stage = Stage::new(scenes::main());
    stage.state.shell.tab = Tab::Activity;
    let mut harness = super::harness(stage, look);
    let buttons: Vec<_> = harness.query_all_by_label("Show QR code").collect();
    buttons.last().unwrap().click();
    drop(buttons);
    harness.run_ok();
    assert_eq!(harness.state().state.shell.overlay, Some(Overlay::Drawer));
}

#[test]
fn five_hundred_deliveries_draw_only_what_is_seen() {
    let mut harness = shown(many());
    harness.get_by_label("500 deliveries");
    assert!((8..20).contains(&rows(&harness)), "{} rows", rows(&harness));
    scroll(&mut harness, -1_000_000.0);
    assert!((8..20).contains(&rows(&harness)), "{} rows", rows(&harness));
}

#[test]
fn deliveries_are_exported_for_this_build_or_all() {
    let exported = |position: usize, label: &str| {
        let mut harness = shown(told());
        click(&mut harness, "Export…");
        harness.query_all_by_label(label).nth(position).unwrap().click();
        harness.run_ok();
        harness.state().state.shell.requests.clone()
    };
    let wanted = |build, format, name: &str| {
        [Request::ExportDeliveries {
            build,
            format,
            name: name.to_owned(),
        }]
    };
    let (csv, json) = ("As CSV, for sheets…", "As JSON, for scripts…");
    let this = Some(BuildId(1));
    assert_eq!(exported(0, csv), wanted(this, ExportFormat::Csv, "Kestrel-5.2.0-deliveries.csv"));
    assert_eq!(exported(0, json), wanted(this, ExportFormat::Json, "Kestrel-5.2.0-deliveries.json"));
    assert_eq!(exported(1, csv), wanted(None, ExportFormat::Csv, "deliveries.csv"));
}

#[test]
fn forgetting_asks_first() {
    let mut harness = shown(told());
    click(&mut harness, "Forget deliveries…");
    harness.get_by_label("Forget deliveries?");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(commands(&mut harness), [], "the keyboard is at the safe answer");
    assert_eq!(harness.state().state.shell.overlay, None);
    click(&mut harness, "Forget deliveries…");
    click(&mut harness, "Forget");
    assert_eq!(commands(&mut harness), [Command::ForgetDeliveries(Some(BuildId(1)))]);
    assert_eq!(harness.state().state.shell.overlay, None);
}

/// Clicks the window's cross; whether the window stays.
fn cross(harness: &mut Harness<'static, Stage>) -> bool {
    let viewport = harness.input_mut().viewports.entry(ViewportId::ROOT).or_default();
    viewport.events.push(ViewportEvent::Close);
    harness.step();
    let stays = sent(harness).contains(&ViewportCommand::CancelClose);
    harness.input_mut().viewports.entry(ViewportId::ROOT).or_default().events.clear();
    harness.run_ok();
    stays
}

fn sent(harness: &Harness<'static, Stage>) -> Vec<ViewportCommand> {
    harness.output().viewport_output[&ViewportId::ROOT].commands.clone()
}

/// Clicks, and says whether the window was told to close.
fn closes(harness: &mut Harness<'static, Stage>, label: &str) -> bool {
    harness.get_by_label(label).click();
    let mut closes = false;
    for _ in 0..4 {
        harness.step();
        closes |= sent(harness).contains(&ViewportCommand::Close);
    }
    closes
}

#[test]
fn closing_while_phones_download_asks_first() {
    let mut harness = open(told());
    assert!(cross(&mut harness));
    harness.get_by_label("1 phone is still downloading");
    assert!(!closes(&mut harness, "Cancel"));
    assert_eq!(harness.state().state.shell.overlay, None);
    assert!(cross(&mut harness));
    assert!(closes(&mut harness, "Quit now"));
    assert!(!cross(&mut harness), "nothing holds the window any more");

    let mut harness = open(told());
    cross(&mut harness);
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert!(
        matches!(commands(&mut harness)[..], [Command::Stop { .. }]),
        "the keyboard is at the answer that loses nothing"
    );
}

#[test]
fn the_computer_stays_awake_for_phones_and_posters_alone() {
    let mut snapshot = told();
    let mut state = WindowState::default();
    assert_eq!(awake_wish(&snapshot, &state), AwakeWish::Program);
    snapshot.phones.retain(|phone| phone.stage != activity::Stage::Downloading);
    assert_eq!(awake_wish(&snapshot, &state), AwakeWish::Nothing);
    state.shell.overlay = Some(Overlay::Poster);
    assert_eq!(awake_wish(&snapshot, &state), AwakeWish::Screen);
    snapshot.settings.keep_awake = false;
    assert_eq!(awake_wish(&snapshot, &state), AwakeWish::Nothing);
}

#[test]
fn closing_does_what_the_settings_say() {
    let mut snapshot = told();
    snapshot.settings.when_closed = WhenClosed::Quit;
    assert!(!cross(&mut open(snapshot)));

    let mut snapshot = told();
    snapshot.settings.when_closed = WhenClosed::Finish;
    let mut harness = open(snapshot);
    assert!(cross(&mut harness));
    assert!(matches!(commands(&mut harness)[..], [Command::Stop { .. }]));
    assert_eq!(harness.state().state.shell.overlay, None, "nothing is asked");

    let mut snapshot = finishing();
    snapshot.settings.when_closed = WhenClosed::Finish;
    let mut harness = open(snapshot);
    assert!(cross(&mut harness));
    harness.get_by_label("Keep waiting");
}

#[test]
fn closing_while_nothing_runs_asks_nothing() {
    let mut snapshot = told();
    snapshot.phones.retain(|phone| phone.stage != activity::Stage::Downloading);
    assert!(!cross(&mut open(snapshot)));
}

#[test]
fn while_it_waits_for_downloads_the_window_says_so_and_then_closes() {
    let mut harness = open(finishing());
    harness.get_by_label("Airlift quits when 1 download is done · 62%");
    assert!(cross(&mut harness));
    click(&mut harness, "Keep waiting");
    assert_eq!(commands(&mut harness), []);
    assert!(closes(&mut harness, "Quit now"));

    let mut harness = open(finishing());
    harness.state_mut().snapshot.stopping = Some(StoppingView::Stopped);
    harness.step();
    assert!(sent(&harness).contains(&ViewportCommand::Close));
}

#[test]
fn a_phone_of_earlier_days_is_listed_when_asked_for() {
    let mut snapshot = told();
    let mut earlier = snapshot.phones[1].clone();
    earlier.id = crate::activity::PhoneId(99);
    earlier.last_seen = scenes::now() - SignedDuration::from_hours(50);
    earlier.stage = activity::Stage::Interrupted {
        cause: Interruption::AirliftEnded,
    };
    earlier.progress = DownloadProgress {
        done_bytes: 12_400_000,
        total_bytes: SIZE,
        ..DownloadProgress::default()
    };
    snapshot.phones.push(earlier);
    let mut harness = harness(
        Stage::new(snapshot),
        Look {
            size: [1200.0, 1000.0],
            ..LOOK
        },
    );
    assert!(harness.query_by_label("Airlift quit at 12.4 of 48.2 MB").is_none());
    click(&mut harness, "Show 1 older");
    harness.get_by_label("Airlift quit at 12.4 of 48.2 MB");
}
