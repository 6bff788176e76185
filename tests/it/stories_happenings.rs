//! Stories of what is told while nobody looks: each once, to whom it concerns, and no flood.
//! If one broke, a channel would miss a tester's trouble, or be buried under a stranger's.

use std::collections::BTreeSet;
use std::net::IpAddr;
use std::sync::Arc;

use airlift::activity::{self, Agent, EventKind, TransferEnd};
use airlift::primitives::HappeningKind;
use airlift::session::{Command, Effect, Event, HookEvent, HooksLooked};
use airlift::webhooks::{
    Happening, HappeningSubject, HookAnswer, HookFile, HookFileProblem, HookFlaw, HookMemory, HookOutcome, HookSecret, HookUrl,
    PrivatePart, Webhook, WebhookKind,
};

use crate::stories::Desk;
use crate::support::builds::Ipa;

fn hook(name: &str, events: &[HappeningKind]) -> Arc<Webhook> {
    Arc::new(Webhook {
        name: name.to_owned(),
        kind: WebhookKind::Json,
        url: HookUrl::parse("https://example.com:8443/hooks/verysecret").unwrap(),
        secret: HookSecret::parse("anothersecret").ok(),
        events: events.iter().copied().collect(),
        tells: BTreeSet::from([PrivatePart::Device]),
    })
}

fn read(hooks: &[Arc<Webhook>]) -> Event {
    Event::Webhooks(HookEvent::Looked(HooksLooked::Read {
        mark: None,
        file: Ok(HookFile {
            hooks: hooks.to_vec(),
            flaws: Vec::new(),
        }),
        memory: HookMemory::default(),
    }))
}

/// A desk that serves, with these webhooks.
fn desk(hooks: &[Arc<Webhook>]) -> Desk {
    let mut desk = Desk::serving();
    desk.event(read(hooks));
    desk
}

/// What was sent since this was last looked at: names of webhooks and happenings.
fn posts(desk: &mut Desk) -> Vec<(String, Arc<Happening>)> {
    let effects = std::mem::take(&mut desk.effects);
    let sent = effects.into_iter().filter_map(|effect| match effect {
        Effect::Post(hook, happening) => Some((hook.name.clone(), happening)),
        _ => None,
    });
    sent.collect()
}

fn words(desk: &mut Desk) -> Vec<(String, &'static str)> {
    posts(desk).into_iter().map(|(name, happening)| (name, happening.word())).collect()
}

fn token(desk: &Desk) -> String {
    desk.links().page_url.rsplit('/').next().unwrap().to_owned()
}

fn does(desk: &mut Desk, phone: [u8; 2], token: Option<&str>, kind: EventKind) {
    let event = activity::PhoneEvent {
        at: desk.now,
        phone: IpAddr::from([192, 168, phone[0], phone[1]]),
        here: None,
        connection: None,
        agent: Agent {
            model: Some("iPhone 15 Pro".to_owned()),
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

/// The manifest and all of the package.
fn installs(desk: &mut Desk, phone: [u8; 2], token: &str) {
    does(desk, phone, Some(token), EventKind::Manifest);
    let package = EventKind::Package {
        transfer: u64::from(phone[1]) + 1,
        start: 0,
        sent: 1000,
        total: 1000,
        tag: "\"1\"".into(),
        end: Some(TransferEnd::Complete),
    };
    does(desk, phone, Some(token), package);
}

fn refused() -> EventKind {
    EventKind::Refused {
        alert: "unknown certificate authority".to_owned(),
    }
}

#[test]
fn a_delivery_is_told_once_to_those_who_ticked_it() {
    let mut desk = desk(&[
        hook("mine", &[HappeningKind::Delivered]),
        hook("theirs", &[HappeningKind::NeedsHelp]),
    ]);
    desk.drop_file("/builds/k.ipa", &Ipa::default());
    desk.wait(60);
    desk.effects.clear();
    let token = token(&desk);
    installs(&mut desk, [1, 50], &token);
    let sent = posts(&mut desk);
    let [(name, happening)] = sent.as_slice() else { panic!("{sent:?}") };
    assert_eq!((name.as_str(), happening.word()), ("mine", "delivered"));
    assert_eq!(happening.app.as_ref().unwrap().name, "Kestrel");
    assert_eq!((happening.model.as_str(), happening.file_name.as_str()), ("iPhone 15 Pro", "k.ipa"));
    assert_eq!(happening.page_url, desk.links().page_url);
    desk.wait(10);
    assert_eq!(words(&mut desk), []);
    installs(&mut desk, [1, 51], &token);
    assert_eq!(
        words(&mut desk),
        [("mine".to_owned(), "delivered")],
        "another phone is another delivery"
    );
}

#[test]
fn a_build_that_comes_is_told_with_its_link_and_another_version_again() {
    let mut desk = Desk::with(Vec::new());
    desk.event(read(&[hook("mine", &[HappeningKind::Appeared])]));
    desk.drop_file("/builds/k.ipa", &Ipa::default());
    desk.wait(2);
    assert_eq!(words(&mut desk), [], "nothing leads there yet");
    desk.serve();
    desk.wait(1);
    let sent = posts(&mut desk);
    assert_eq!(sent.len(), 1);
    assert_eq!(sent[0].1.page_url, desk.links().page_url);
    desk.wait(100);
    assert_eq!(words(&mut desk), []);
    // One that cannot be reached at all is told all the same.
    let mut alone = Desk::with(Vec::new());
    alone.event(read(&[hook("mine", &[HappeningKind::Appeared])]));
    alone.drop_file("/builds/k.ipa", &Ipa::default());
    alone.wait(1);
    alone.wait(11);
    assert_eq!(words(&mut alone), [("mine".to_owned(), "appeared")]);
}

#[test]
fn builds_of_an_earlier_run_do_not_appear() {
    let mut first = Desk::serving();
    first.drop_file("/builds/k.ipa", &Ipa::default());
    let kept = first.saved().last().map(|build| build.as_ref().clone()).unwrap();
    let mut desk = Desk::with(vec![kept]);
    desk.event(read(&[hook("mine", &[HappeningKind::Appeared])]));
    desk.serve();
    desk.wait(20);
    assert_eq!(words(&mut desk), []);
}

#[test]
fn a_phone_that_is_refused_needs_help_once_and_not_when_all_goes_well() {
    let mut desk = desk(&[hook("mine", &[HappeningKind::NeedsHelp])]);
    desk.drop_file("/builds/k.ipa", &Ipa::default());
    let token = token(&desk);
    installs(&mut desk, [1, 51], &token);
    desk.wait(2);
    assert_eq!(words(&mut desk), []);
    does(&mut desk, [1, 50], None, refused());
    desk.wait(2);
    let sent = posts(&mut desk);
    assert_eq!(sent.len(), 1);
    let finding = sent[0].1.finding.as_ref().unwrap();
    assert_eq!(finding.code(), "phone-refused-certificate");
    does(&mut desk, [1, 50], None, refused());
    desk.wait(2);
    assert_eq!(words(&mut desk), []);
}

#[test]
fn who_asks_to_be_told_hears_nothing_of_before() {
    let mut desk = desk(&[]);
    does(&mut desk, [1, 50], None, refused());
    desk.wait(2);
    desk.event(read(&[hook("mine", &[HappeningKind::NeedsHelp])]));
    desk.wait(2);
    assert_eq!(words(&mut desk), []);
}

#[test]
fn a_scanner_makes_no_flood_and_keeps_no_delivery_from_being_told() {
    let mut desk = desk(&[
        hook("mine", &[HappeningKind::NeedsHelp, HappeningKind::Delivered]),
        hook("theirs", &[HappeningKind::Delivered]),
    ]);
    desk.drop_file("/builds/k.ipa", &Ipa::default());
    desk.effects.clear();
    for number in 0..100 {
        does(&mut desk, [2, number], None, refused());
    }
    desk.wait(1);
    assert_eq!(words(&mut desk).len(), 30);
    let token = token(&desk);
    installs(&mut desk, [1, 50], &token);
    let told = words(&mut desk);
    assert_eq!(told, [("mine".to_owned(), "delivered"), ("theirs".to_owned(), "delivered")]);
    desk.wait(61);
    let sent = posts(&mut desk);
    let [(name, happening)] = sent.as_slice() else { panic!("{sent:?}") };
    assert_eq!(name, "mine");
    assert_eq!(happening.subject, HappeningSubject::More([(HappeningKind::NeedsHelp, 70)].into()));
    does(&mut desk, [3, 1], None, refused());
    desk.wait(1);
    assert_eq!(words(&mut desk), [("mine".to_owned(), "needs-help")], "the next minute is another");
}

#[test]
fn the_end_of_a_build_is_told_a_week_before_and_once_over_restarts() {
    let wish = || hook("mine", &[HappeningKind::ExpiresSoon]);
    let build = Ipa {
        expires_at: "2026-12-01T12:00:00Z",
        ..Ipa::default()
    };
    let mut desk = desk(&[wish()]);
    desk.drop_file("/builds/k.ipa", &build);
    desk.wait(10);
    assert_eq!(words(&mut desk), [], "eleven days are left");
    desk.wait(5 * 24 * 3600);
    let effects = std::mem::take(&mut desk.effects);
    let remembered: Vec<String> = effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::RememberHook(airlift::webhooks::HookNote::Ending(build)) => Some(build.clone()),
            _ => None,
        })
        .collect();
    assert_eq!(remembered.len(), 1);
    desk.effects = effects;
    assert_eq!(words(&mut desk), [("mine".to_owned(), "expires-soon")]);
    desk.wait(24 * 3600);
    assert_eq!(words(&mut desk), []);
    // One that comes when its end is near is told at once.
    let near = Ipa {
        bundle_id: "com.northpier.other",
        expires_at: "2026-11-29T12:00:00Z",
        ..Ipa::default()
    };
    desk.drop_file("/builds/near.ipa", &near);
    desk.wait(1);
    assert_eq!(words(&mut desk), [("mine".to_owned(), "expires-soon")]);
    let mut again = Desk::serving();
    again.now = desk.now;
    again.event(Event::Webhooks(HookEvent::Looked(HooksLooked::Read {
        mark: None,
        file: Ok(HookFile {
            hooks: vec![wish()],
            flaws: Vec::new(),
        }),
        memory: HookMemory {
            endings: remembered,
            ..HookMemory::default()
        },
    })));
    again.drop_file("/builds/k.ipa", &build);
    again.wait(10);
    assert_eq!(words(&mut again), []);
}

#[test]
fn faces_see_webhooks_without_their_secrets_and_what_they_said() {
    let mut desk = desk(&[hook("mine", &[HappeningKind::Delivered])]);
    let answer = HookAnswer {
        at: desk.now,
        event: "test".to_owned(),
        outcome: HookOutcome::Taken { status: 204 },
    };
    desk.command(Command::TestWebhook("mine".to_owned()));
    assert_eq!(words(&mut desk), [("mine".to_owned(), "test")]);
    desk.event(Event::Webhooks(HookEvent::Answered("mine".to_owned(), answer.clone())));
    desk.event(Event::Webhooks(HookEvent::Answered("gone".to_owned(), answer.clone())));
    let snapshot = desk.snapshot();
    let [view] = snapshot.webhooks.as_slice() else { panic!() };
    assert_eq!(
        (view.host.as_str(), view.is_signed, view.answer.as_ref()),
        ("example.com:8443", true, Some(&answer))
    );
    for shown in [format!("{snapshot:?}"), format!("{:?}", desk.state), format!("{:?}", desk.effects)] {
        assert!(!shown.contains("verysecret") && !shown.contains("anothersecret"), "{shown}");
    }
    desk.command(Command::TestWebhook("gone".to_owned()));
    assert_eq!(
        desk.snapshot().notices.last().unwrap().problem.as_ref().unwrap().code,
        "webhook-unknown"
    );
}

#[test]
fn a_file_that_changes_is_taken_over_and_one_that_is_damaged_is_told() {
    let mut desk = desk(&[hook("mine", &[HappeningKind::Delivered])]);
    let other = hook("other", &[HappeningKind::Delivered]);
    desk.effects.clear();
    desk.event(read(&[other]));
    assert!(
        desk.effects
            .iter()
            .any(|effect| matches!(effect, Effect::ForgetWebhook(name) if name == "mine"))
    );
    let read = |file| {
        Event::Webhooks(HookEvent::Looked(HooksLooked::Read {
            mark: None,
            file,
            memory: HookMemory::default(),
        }))
    };
    desk.event(read(Ok(HookFile {
        hooks: Vec::new(),
        flaws: vec![(2, HookFlaw::Url)],
    })));
    desk.event(read(Err(HookFileProblem::NotToml)));
    let codes: Vec<String> = desk
        .snapshot()
        .notices
        .iter()
        .filter_map(|notice| Some(notice.problem.as_ref()?.code.to_string()))
        .collect();
    assert_eq!(codes, ["webhook-flawed", "webhooks-not-toml"]);
    desk.event(Event::Webhooks(HookEvent::Looked(HooksLooked::Same)));
    assert!(
        desk.state
            .look()
            .iter()
            .any(|effect| matches!(effect, Effect::LookAtWebhooks { is_first: false, .. }))
    );
    assert!(
        !desk
            .state
            .look()
            .iter()
            .any(|effect| matches!(effect, Effect::LookAtWebhooks { .. })),
        "one look at a time"
    );
}

#[test]
fn the_desktop_is_told_what_was_ticked() {
    let mut desk = desk(&[]);
    desk.command(Command::SetNotify([HappeningKind::Delivered].into()));
    assert!(
        desk.effects
            .iter()
            .any(|effect| matches!(effect, Effect::SaveSettings(settings) if settings.notify.len() == 1))
    );
    desk.drop_file("/builds/k.ipa", &Ipa::default());
    desk.wait(20);
    assert_eq!(desk.snapshot().happenings, [], "that it came was not ticked");
    let token = token(&desk);
    installs(&mut desk, [1, 50], &token);
    let snapshot = desk.snapshot();
    assert_eq!((snapshot.happenings.len(), snapshot.happenings[0].id), (1, 1));
}
