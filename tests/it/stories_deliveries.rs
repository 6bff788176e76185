//! Stories of deliveries: what is kept of them, told after a restart, exported and forgotten.
//! If one broke, nobody could say which phone has which build.

use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use airlift::activity::{self, Agent, Delivery, DeliveryId, EventKind, Interruption, Stage, TransferEnd};
use airlift::library::BuildId;
use airlift::session::{Command, DeliveryExport, Effect, Event, ExportFormat, StoppingView};
use jiff::SignedDuration;
use serde_json::Value;

use crate::stories::Desk;
use crate::support::builds::Ipa;

fn token(desk: &Desk) -> String {
    let snapshot = desk.snapshot();
    let links = snapshot.builds[0].links.clone().unwrap();
    links.page_url.rsplit('/').next().unwrap().to_owned()
}

fn does(desk: &mut Desk, last: u8, token: Option<&str>, kind: EventKind) {
    let model = if last == 50 { "iPhone 15 Pro" } else { "iPhone 12" };
    let event = activity::PhoneEvent {
        at: desk.now,
        phone: IpAddr::from([192, 168, 1, last]),
        here: None,
        connection: None,
        agent: Agent {
            model: Some(model.to_owned()),
            os: Some("iOS 18.2".to_owned()),
            installer: true,
            ..Agent::default()
        },
        token: token.map(str::to_owned),
        visit: None,
        kind,
    };
    desk.event(Event::Phone(event));
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

/// What was asked to be kept since this was last looked at.
fn kept(desk: &mut Desk) -> Vec<Vec<(i64, Stage, u64)>> {
    let effects = std::mem::take(&mut desk.effects);
    let kept = effects.into_iter().filter_map(|effect| match effect {
        Effect::SaveDeliveries(deliveries) => Some(deliveries),
        _ => None,
    });
    let told = |delivery: &Arc<Delivery>| (delivery.id.0, delivery.stage, delivery.done_bytes());
    kept.map(|deliveries| deliveries.iter().map(told).collect()).collect()
}

fn written(desk: &mut Desk) -> (PathBuf, String) {
    let effects = std::mem::take(&mut desk.effects);
    let found = effects.into_iter().find_map(|effect| match effect {
        Effect::Write(path, bytes) => Some((path, String::from_utf8(bytes.to_vec()).unwrap())),
        _ => None,
    });
    found.unwrap()
}

fn with_a_build() -> (Desk, BuildId, String) {
    let mut desk = Desk::serving();
    let id = desk.drop_file("/k.ipa", &Ipa::default());
    desk.now += SignedDuration::from_secs(60);
    let token = token(&desk);
    desk.effects.clear();
    (desk, id, token)
}

#[test]
fn steps_are_kept_at_once_and_progress_every_few_seconds() {
    let (mut desk, _, token) = with_a_build();
    does(&mut desk, 50, Some(&token), EventKind::Manifest);
    assert_eq!(kept(&mut desk), [[(1, Stage::Prompt, 0)]]);
    does(&mut desk, 50, Some(&token), EventKind::Agreed);
    assert_eq!(kept(&mut desk), Vec::<Vec<_>>::new(), "not twice in a moment");
    assert!(desk.state.is_live(desk.now), "but soon");
    desk.now += SignedDuration::from_millis(250);
    desk.event(Event::Tick);
    assert_eq!(kept(&mut desk), [[(1, Stage::Agreed, 0)]]);
    let mut saves = 0;
    for tenth in 1..=100 {
        desk.now += SignedDuration::from_millis(100);
        does(&mut desk, 50, Some(&token), part(tenth, None));
        saves += kept(&mut desk).len();
    }
    assert!((3..=5).contains(&saves), "{saves} times in ten seconds of progress");
    does(&mut desk, 50, Some(&token), part(1000, Some(TransferEnd::Complete)));
    desk.wait(1);
    assert_eq!(kept(&mut desk).last().unwrap(), &[(1, Stage::Delivered, 1000)]);
    desk.wait(1000);
    assert_eq!(kept(&mut desk), Vec::<Vec<_>>::new());
}

#[test]
fn a_delivery_outlives_its_build() {
    let (mut desk, id, token) = with_a_build();
    does(&mut desk, 50, Some(&token), EventKind::Manifest);
    does(&mut desk, 50, Some(&token), part(1000, Some(TransferEnd::Complete)));
    desk.command(Command::Remove(id));
    let deliveries = desk.snapshot().deliveries;
    let about = deliveries[0].about.clone().unwrap();
    assert_eq!((about.build_id, about.name.as_str()), (id.0, "Kestrel"));
    assert_eq!(deliveries[0].stage, Stage::Delivered);
    assert_eq!(desk.snapshot().phones[0].stage, Stage::Delivered);
}

#[test]
fn what_ran_when_airlift_ended_is_told_at_the_next_start() {
    let (mut desk, _, token) = with_a_build();
    does(&mut desk, 50, Some(&token), EventKind::Manifest);
    does(&mut desk, 50, Some(&token), part(400, None));
    does(&mut desk, 51, Some(&token), EventKind::Page);
    let earlier: Vec<Delivery> = desk
        .snapshot()
        .deliveries
        .iter()
        .map(|delivery| Delivery::clone(delivery))
        .collect();

    let mut next = Desk::serving();
    next.now = desk.now + SignedDuration::from_hours(48);
    next.state.recall(earlier, 7);
    let snapshot = next.snapshot();
    let stages: Vec<Stage> = snapshot.phones.iter().map(|phone| phone.stage).collect();
    let interrupted = Stage::Interrupted {
        cause: Interruption::AirliftEnded,
    };
    assert_eq!(stages, [interrupted, Stage::Page]);
    let progress = snapshot.phones[0].progress;
    assert_eq!((progress.done_bytes, progress.total_bytes, progress.may_resume), (400, 1000, false));
    assert_eq!(snapshot.phones[0].last_seen, desk.now, "it was not seen today");
    assert!(
        !snapshot.phones[0].trusts_us,
        "whether it trusts the present authority is not known"
    );
    does(&mut next, 52, None, EventKind::SetUpPage);
    assert_eq!(next.snapshot().deliveries[0].id, DeliveryId(8), "names are never used twice");
}

#[test]
fn exports_carry_the_same_facts() {
    let (mut desk, id, token) = with_a_build();
    does(&mut desk, 51, None, EventKind::SetUpPage);
    desk.now += SignedDuration::from_secs(5);
    does(&mut desk, 50, Some(&token), EventKind::Manifest);
    desk.now += SignedDuration::from_secs(2);
    does(&mut desk, 50, Some(&token), part(250, None));
    desk.now += SignedDuration::from_secs(1);
    does(&mut desk, 50, Some(&token), part(1000, Some(TransferEnd::Complete)));

    let export = |desk: &mut Desk, format, build| {
        let path = PathBuf::from("/out");
        desk.command(Command::ExportDeliveries(DeliveryExport {
            path,
            format,
            build,
            sentence: airlift::words::sentence,
        }));
        written(desk).1
    };
    let json: Value = serde_json::from_str(&export(&mut desk, ExportFormat::Json, None)).unwrap();
    let all = json.as_array().unwrap();
    assert_eq!(all.len(), 2);
    let first = &all[0];
    let expected = [
        ("app", Value::from("Kestrel")),
        ("phone", Value::from("192.168.1.50")),
        ("model", Value::from("iPhone 15 Pro")),
        ("system", Value::from("iOS 18.2")),
        ("stage", Value::from("delivered")),
        ("cause", Value::Null),
        ("outcome", Value::from("File delivered")),
        ("started_at", Value::from("2026-11-20T12:01:05Z")),
        ("ended_at", Value::from("2026-11-20T12:01:08Z")),
        ("size_bytes", Value::from(1000)),
        ("sent_bytes", Value::from(1000)),
        ("bytes_per_second", Value::from(750)),
        ("attempts", Value::from(1)),
    ];
    for (key, value) in expected {
        assert_eq!(first[key], value, "{key}");
    }
    let steps: Vec<&str> = first["timeline"]
        .as_array()
        .unwrap()
        .iter()
        .map(|step| step["step"].as_str().unwrap())
        .collect();
    assert_eq!(steps, ["manifest", "began", "delivered"]);
    assert_eq!((&all[1]["app"], &all[1]["stage"]), (&Value::Null, &Value::from("setup")));

    let csv = export(&mut desk, ExportFormat::Csv, Some(id));
    let rows: Vec<&str> = csv.strip_prefix('\u{FEFF}').unwrap().split("\r\n").collect();
    assert_eq!(rows.len(), 3, "a header, one delivery of this build, and the end: {csv}");
    assert!(rows[0].starts_with("id,app,bundle_id,version,build,phone,model,system,stage,"));
    assert!(
        rows[1].contains(",192.168.1.50,iPhone 15 Pro,iOS 18.2,delivered,,File delivered,2026-11-20T12:01:05Z,"),
        "{csv}"
    );
    let timeline = rows[1].rsplit('"').nth(1).unwrap();
    assert!(timeline.starts_with("2026-11-20T12:01:05Z Fetched the manifest"), "{timeline}");
}

#[test]
fn a_name_that_would_be_a_formula_is_text() {
    let mut desk = Desk::serving();
    let evil = "=HYPERLINK(\"http://evil\",\"a\u{202E}\u{1B}[31m\nb\")";
    let delivery = {
        desk.drop_file("/k.ipa", &Ipa::default());
        let token = token(&desk);
        does(&mut desk, 50, Some(&token), EventKind::Manifest);
        let mut delivery = Delivery::clone(&desk.snapshot().deliveries[0]);
        evil.clone_into(&mut delivery.about.as_mut().unwrap().name);
        Arc::new(delivery)
    };
    let csv = airlift::activity::export::csv(&[Arc::clone(&delivery)], desk.now, airlift::words::sentence);
    assert!(csv.contains(",\"'=HYPERLINK(\"\"http://evil\"\",\"\"a  [31m b\"\")\","), "{csv}");
    let json = airlift::activity::export::json(&[delivery], desk.now, airlift::words::sentence);
    assert!(!json.contains(['\u{202E}', '\u{1B}']), "{json}");
    let value: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(value[0]["app"], evil);
}

#[test]
fn forgetting_leaves_what_runs() {
    let (mut desk, _, token) = with_a_build();
    does(&mut desk, 50, Some(&token), part(1000, Some(TransferEnd::Complete)));
    does(&mut desk, 51, Some(&token), part(300, None));
    desk.effects.clear();
    desk.command(Command::ForgetDeliveries(None));
    let forgotten = desk
        .effects
        .iter()
        .any(|effect| matches!(effect, Effect::ForgetDeliveries(ids) if *ids == [DeliveryId(1)]));
    assert!(forgotten, "{:?}", desk.effects);
    let snapshot = desk.snapshot();
    assert_eq!((snapshot.deliveries.len(), snapshot.phones.len()), (1, 1));
    let phone = &snapshot.phones[0];
    assert_eq!((phone.stage, phone.progress.done_bytes), (Stage::Downloading, 300));
}

#[test]
fn stopping_waits_for_downloads_once() {
    let (mut desk, ..) = with_a_build();
    let patience = Duration::from_mins(1);
    desk.command(Command::Stop { patience });
    desk.command(Command::Stop { patience });
    let closed = desk
        .effects
        .iter()
        .filter(|effect| matches!(effect, Effect::CloseDoors(given) if *given == patience));
    assert_eq!(closed.count(), 1);
    let until = desk.now + SignedDuration::from_secs(60);
    assert_eq!(desk.snapshot().stopping, Some(StoppingView::Finishing { until }));
    desk.event(Event::Stopped);
    assert_eq!(desk.snapshot().stopping, Some(StoppingView::Stopped));
}
