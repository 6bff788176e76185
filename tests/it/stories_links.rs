//! Stories of links that end. If one broke, a link that was taken back would work on, or a tester's would stop too early.

use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::Arc;

use airlift::activity::{self, Agent, EventKind, Stage, TransferEnd};
use airlift::endpoint::Site;
use airlift::library::{Build, BuildId, LinkEnd, LinkLimits};
use airlift::manifest::Token;
use airlift::session::{BuildView, Command, Effect, Event, LinkView};
use jiff::{SignedDuration, Timestamp};

use crate::stories::Desk;
use crate::support::builds::Ipa;

fn with_a_build() -> (Desk, BuildId) {
    let mut desk = Desk::serving();
    let id = desk.drop_file("/k.ipa", &Ipa::default());
    (desk, id)
}

fn build(desk: &Desk, id: BuildId) -> Arc<BuildView> {
    desk.snapshot().builds.iter().find(|build| build.id == id).unwrap().clone()
}

fn link(desk: &Desk, id: BuildId) -> LinkView {
    build(desk, id).link
}

/// The token in a build's links.
fn token(desk: &Desk, id: BuildId) -> String {
    let links = build(desk, id).links.clone().unwrap();
    links.page_url.rsplit('/').next().unwrap().to_owned()
}

/// What phones were offered last.
fn offered(desk: &Desk) -> Arc<Site> {
    let last = desk.effects.iter().rev().find_map(|effect| match effect {
        Effect::Offer(site) => Some(Arc::clone(site)),
        _ => None,
    });
    last.unwrap()
}

fn tokens(tokens: &[Token]) -> Vec<&str> {
    tokens.iter().map(Token::as_str).collect()
}

fn offers(site: &Site) -> Vec<&str> {
    site.offers.iter().map(|offer| offer.token.as_str()).collect()
}

fn until(seconds: i64, desk: &Desk) -> LinkLimits {
    LinkLimits {
        until: Some(desk.now + SignedDuration::from_secs(seconds)),
        ..LinkLimits::default()
    }
}

fn installations(most: u32) -> LinkLimits {
    LinkLimits {
        installations: NonZeroU32::new(most),
        ..LinkLimits::default()
    }
}

/// A phone fetches the manifest and all of the package.
fn installs(desk: &mut Desk, phone: u8, token: &str) {
    does(desk, phone, token, EventKind::Manifest);
    does(desk, phone, token, part(u64::from(phone), 400, None));
    does(desk, phone, token, part(u64::from(phone), 1000, Some(TransferEnd::Complete)));
}

fn part(transfer: u64, sent: u64, end: Option<TransferEnd>) -> EventKind {
    EventKind::Package {
        transfer,
        start: 0,
        sent,
        total: 1000,
        tag: "\"1\"".into(),
        end,
    }
}

fn does(desk: &mut Desk, phone: u8, token: &str, kind: EventKind) {
    let event = activity::PhoneEvent {
        at: desk.now,
        phone: IpAddr::from([192, 168, 1, phone]),
        here: None,
        connection: None,
        agent: Agent {
            model: Some("iPhone 15 Pro".to_owned()),
            os: Some("iOS 18.2".to_owned()),
            installer: true,
            ..Agent::default()
        },
        token: Some(token.to_owned()),
        visit: None,
        kind,
    };
    desk.event(Event::Phone(event));
}

/// A person asks for a new link and gets the next token.
fn renews(desk: &mut Desk, id: BuildId) -> String {
    desk.effects.clear();
    desk.command(Command::NewLink(id));
    assert!(
        desk.effects
            .iter()
            .any(|effect| matches!(effect, Effect::MakeLink(build) if *build == id))
    );
    let token = Token::from_random([u8::try_from(100 + link(desk, id).replaced).unwrap(); 16]);
    desk.event(Event::LinkMade {
        build: id,
        token: token.clone(),
    });
    token.as_str().to_owned()
}

/// A shelf as the disk has it after all that was kept so far.
fn after_restart(kept: &[Arc<Build>], desk: &Desk) -> Vec<Build> {
    let mut builds: Vec<Build> = kept.iter().map(|build| Build::clone(build)).collect();
    for effect in &desk.effects {
        if let Effect::SaveLink(id, token, link) = effect
            && let Some(build) = builds.iter_mut().find(|build| build.id == *id)
        {
            (build.token, build.link) = (token.clone(), link.clone());
        }
    }
    builds
}

#[test]
fn a_date_ends_a_link_without_anybody_doing_anything() {
    let (mut desk, id) = with_a_build();
    let token = token(&desk, id);
    desk.command(Command::LimitLink(id, until(3600, &desk)));
    desk.wait(3599);
    assert_eq!(link(&desk, id).ended, None);
    assert_eq!((offers(&offered(&desk)), offered(&desk).ended.len()), (vec![token.as_str()], 0));
    desk.effects.clear();
    desk.wait(1);
    assert_eq!(link(&desk, id).ended, Some(LinkEnd::Date));
    assert_eq!(build(&desk, id).links, None);
    let site = offered(&desk);
    assert!(site.offers.is_empty() && site.waiting.is_empty());
    assert!(tokens(&site.ended).contains(&token.as_str()));
    let said = desk.snapshot().notices.last().and_then(|notice| notice.text.clone()).unwrap();
    assert_eq!(airlift::words::say().sentence(&said), "The link to Kestrel has ended");
    // Once.
    let count = desk.snapshot().notices.len();
    desk.wait(60);
    assert_eq!(desk.snapshot().notices.len(), count);
}

#[test]
fn a_clock_that_is_set_back_brings_no_dead_link_back_but_a_person_does() {
    let (mut desk, id) = with_a_build();
    let token = token(&desk, id);
    desk.command(Command::LimitLink(id, until(60, &desk)));
    desk.wait(61);
    desk.now -= SignedDuration::from_hours(24);
    desk.event(Event::ClockSet(SignedDuration::from_hours(-24)));
    assert_eq!(link(&desk, id).ended, Some(LinkEnd::Date));
    desk.command(Command::LimitLink(id, LinkLimits::default()));
    assert_eq!(link(&desk, id).ended, None);
    assert_eq!((offers(&offered(&desk)), offered(&desk).ended.len()), (vec![token.as_str()], 0));
}

#[test]
fn the_last_installation_ends_a_link_and_one_that_breaks_off_does_not() {
    let (mut desk, id) = with_a_build();
    let token = token(&desk, id);
    desk.command(Command::LimitLink(id, installations(2)));
    does(&mut desk, 50, &token, EventKind::Manifest);
    let cut = TransferEnd::Closed { unsure_bytes: 0 };
    does(&mut desk, 50, &token, part(1, 400, Some(cut)));
    assert_eq!(link(&desk, id).delivered, 0);
    // The same phone goes on: one installation, however often the manifest and the last bytes are asked for.
    let rest = EventKind::Package {
        transfer: 2,
        start: 400,
        sent: 600,
        total: 1000,
        tag: "\"1\"".into(),
        end: Some(TransferEnd::Complete),
    };
    does(&mut desk, 50, &token, rest.clone());
    does(&mut desk, 50, &token, rest);
    does(&mut desk, 50, &token, EventKind::Page);
    assert_eq!((link(&desk, id).delivered, link(&desk, id).ended), (1, None));
    installs(&mut desk, 51, &token);
    assert_eq!(
        (link(&desk, id).delivered, link(&desk, id).ended),
        (2, Some(LinkEnd::Installations))
    );
    assert!(offered(&desk).offers.is_empty());
    // A download that ran when the link ended goes on to its end, and is a delivery of this build.
    does(&mut desk, 52, &token, part(52, 1000, Some(TransferEnd::Complete)));
    let phone = desk
        .snapshot()
        .phones
        .iter()
        .find(|phone| phone.ip == IpAddr::from([192, 168, 1, 52]))
        .cloned();
    assert_eq!(phone.map(|phone| (phone.build, phone.stage)), Some((Some(id), Stage::Delivered)));
}

#[test]
fn a_new_link_ends_the_old_one_and_counts_anew() {
    let (mut desk, id) = with_a_build();
    let first = token(&desk, id);
    desk.command(Command::LimitLink(id, installations(1)));
    installs(&mut desk, 50, &first);
    assert_eq!(link(&desk, id).ended, Some(LinkEnd::Installations));
    let second = renews(&mut desk, id);
    assert_eq!(token(&desk, id), second);
    assert!(build(&desk, id).manifest.xml.contains(&second), "the manifest goes with it");
    assert_eq!(
        (link(&desk, id).delivered, link(&desk, id).ended, link(&desk, id).replaced),
        (0, None, 1)
    );
    let site = offered(&desk);
    assert_eq!((offers(&site), tokens(&site.ended)), (vec![second.as_str()], vec![first.as_str()]));
    // What was delivered under the old link is told still, and counts no more.
    assert_eq!(desk.snapshot().deliveries[0].about.as_ref().map(|about| about.build_id), Some(id.0));
    does(&mut desk, 53, &first, part(53, 1000, Some(TransferEnd::Complete)));
    assert_eq!(link(&desk, id).delivered, 0);
    installs(&mut desk, 51, &second);
    assert_eq!(link(&desk, id).ended, Some(LinkEnd::Installations));
    // A build that is gone gets none.
    desk.command(Command::Remove(id));
    desk.effects.clear();
    desk.command(Command::NewLink(id));
    assert!(!desk.effects.iter().any(|effect| matches!(effect, Effect::MakeLink(_))));
}

#[test]
fn a_phone_with_an_ended_link_is_told_apart_and_belongs_to_the_build() {
    let (mut desk, id) = with_a_build();
    let first = token(&desk, id);
    renews(&mut desk, id);
    does(&mut desk, 50, &first, EventKind::EndedLink);
    let phone = desk.snapshot().phones[0].clone();
    assert_eq!((phone.build, phone.stage), (Some(id), Stage::EndedLink));
    assert_eq!(phone.findings[0].code(), "link-ended");
    // With the new one it goes on as any phone does.
    let second = token(&desk, id);
    does(&mut desk, 50, &second, EventKind::Page);
    assert_eq!(desk.snapshot().phones[0].stage, Stage::Page);
}

#[test]
fn ended_links_stay_so_over_a_restart_and_over_a_removal() {
    let (mut desk, id) = with_a_build();
    let first = token(&desk, id);
    let kept = desk.saved();
    let second = {
        let second = renews(&mut desk, id);
        desk.command(Command::LimitLink(id, installations(1)));
        installs(&mut desk, 50, &second);
        second
    };
    let mut again = Desk::with(after_restart(&kept[..1], &desk));
    again.serve();
    again.wait(1);
    assert_eq!((link(&again, id).delivered, link(&again, id).replaced), (1, 1));
    assert_eq!(link(&again, id).ended, Some(LinkEnd::Installations));
    let ended = offered(&again).ended.clone();
    assert!([first.as_str(), second.as_str()].iter().all(|dead| tokens(&ended).contains(dead)));

    desk.command(Command::Remove(id));
    assert!(offered(&desk).ended.is_empty(), "what is off the shelf is unknown");
    desk.effects.clear();
    desk.command(Command::UndoRemove(id));
    assert_eq!(
        (link(&desk, id).ended, link(&desk, id).delivered),
        (Some(LinkEnd::Installations), 1)
    );
    let brought_back = desk.saved();
    assert_eq!(brought_back[0].link.former().len(), 1);
    assert!(tokens(&offered(&desk).ended).contains(&first.as_str()));
}

#[test]
fn the_page_of_an_app_offers_the_builds_whose_links_work() {
    let (mut desk, older) = with_a_build();
    let newer = desk.drop_file(
        "/k2.ipa",
        &Ipa {
            version: "9.0.0",
            ..Ipa::default()
        },
    );
    let app = Token::from_random([200; 16]);
    desk.event(Event::AppNamed {
        bundle_id: "com.northpier.kestrel".to_owned(),
        token: app.clone(),
    });
    let [old, new] = [older, newer].map(|id| token(&desk, id));
    assert_eq!(tokens(&offered(&desk).apps[0].builds), [new.as_str(), old.as_str()]);
    desk.command(Command::LimitLink(newer, until(10, &desk)));
    desk.wait(10);
    assert_eq!(tokens(&offered(&desk).apps[0].builds), [old.as_str()]);
    assert!(!offered(&desk).ended.contains(&app));
    desk.command(Command::LimitLink(older, until(10, &desk)));
    desk.wait(10);
    assert!(offered(&desk).ended.contains(&app), "there is nothing to wait for");
    renews(&mut desk, newer);
    assert!(!offered(&desk).ended.contains(&app));
}

#[test]
fn links_of_builds_to_come_can_be_limited() {
    let mut desk = Desk::serving();
    let end: Timestamp = desk.now + SignedDuration::from_secs(100);
    let limits = LinkLimits {
        until: Some(end),
        ..installations(3)
    };
    let before = desk.drop_file("/a.ipa", &Ipa::default());
    desk.command(Command::LimitNewLinks(limits));
    let after = desk.drop_file("/b.ipa", &Ipa::default());
    assert_eq!([before, after].map(|id| link(&desk, id).limits), [LinkLimits::default(), limits]);
}
