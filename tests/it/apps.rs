//! The page of an app: one address for testers that always leads to the newest build, kept while builds come and go.
//! If it broke, links in chats and on posters would lead nowhere, or to an old build.

use std::path::Path;

use airlift::activity::{self, Agent, EventKind, TransferEnd};
use airlift::endpoint::AppOffers;
use airlift::library::Build;
use airlift::manifest::Token;
use airlift::session::{AddedBy, Command, Effect, Event, Session};

use crate::stories::Desk;
use crate::support::builds::Ipa;
use crate::support::phone::{Phone, manifest_url_on};
use crate::support::served::Served;
use crate::support::sessions::{start_on_loopback, wait};

const KESTREL: &str = "com.northpier.kestrel";

fn juniper() -> Ipa {
    Ipa {
        name: "Juniper",
        bundle_id: "com.northpier.juniper",
        ..Ipa::default()
    }
}

/// The apps that a token was asked for.
fn asked(desk: &Desk) -> Vec<String> {
    let names = desk.effects.iter().filter_map(|effect| match effect {
        Effect::NameApp(bundle_id) => Some(bundle_id.clone()),
        _ => None,
    });
    names.collect()
}

fn named(bundle_id: &str, bits: u8) -> Event {
    Event::AppNamed {
        bundle_id: bundle_id.to_owned(),
        token: Token::from_random([bits; 16]),
    }
}

fn apps(desk: &Desk) -> Vec<AppOffers> {
    desk.state.site().apps
}

fn app_urls(desk: &Desk) -> Vec<String> {
    let snapshot = desk.snapshot();
    let urls = snapshot.builds.iter().map(|build| build.links.as_ref().unwrap().app_url.clone());
    urls.collect()
}

#[test]
fn an_app_gets_one_page_and_keeps_it() {
    let mut desk = Desk::serving();
    let first = desk.drop_file("/builds/a.ipa", &Ipa::default());
    assert_eq!(asked(&desk), [KESTREL]);
    assert_eq!((apps(&desk), app_urls(&desk)), (vec![], vec![String::new()]));
    desk.event(named(KESTREL, 200));
    let page = Token::from_random([200; 16]);
    let url = format!("http://192.168.1.24:8080/a/{}", page.as_str());
    assert_eq!(app_urls(&desk), std::slice::from_ref(&url));
    let kept = |effect: &Effect| matches!(effect, Effect::SaveApp(app, token) if app == KESTREL && *token == page);
    assert!(desk.effects.iter().any(kept), "{:?}", desk.effects);

    let second = desk.drop_file("/builds/b.ipa", &Ipa::default());
    desk.event(named(KESTREL, 201));
    assert_eq!(
        app_urls(&desk),
        [url.clone(), url.clone()],
        "links that are out already go on working"
    );
    desk.command(Command::Remove(first));
    desk.command(Command::Remove(second));
    assert_eq!(apps(&desk), []);
    desk.drop_file("/builds/c.ipa", &Ipa::default());
    assert_eq!(app_urls(&desk), [url]);

    desk.drop_file("/builds/j.ipa", &juniper());
    assert_eq!(asked(&desk), [KESTREL, "com.northpier.juniper"]);
    desk.event(named("com.northpier.juniper", 202));
    let tokens: Vec<Token> = apps(&desk).into_iter().map(|app| app.token).collect();
    assert_eq!(tokens, [Token::from_random([202; 16]), page]);
}

#[test]
fn the_newest_build_that_may_install_comes_first() {
    let mut desk = Desk::serving();
    let refused = Ipa {
        devices: None,
        ..Ipa::default()
    };
    for (path, ipa) in [
        ("/1.ipa", &Ipa::default()),
        ("/2.ipa", &refused),
        ("/3.ipa", &Ipa::default()),
        ("/4.ipa", &refused),
    ] {
        desk.drop_file(path, ipa);
        desk.wait(60);
    }
    desk.drop_file("/j.ipa", &juniper());
    desk.event(named(KESTREL, 200));
    desk.event(named("com.northpier.juniper", 201));
    let site = desk.state.site();
    let newest: Vec<u8> = vec![3, 1, 4, 2];
    let expected: Vec<Token> = newest.into_iter().map(|number| Token::from_random([number; 16])).collect();
    let kestrel = site.apps.iter().find(|app| app.token == Token::from_random([200; 16])).unwrap();
    assert_eq!(kestrel.builds, expected);
    let blocked: Vec<bool> = kestrel
        .builds
        .iter()
        .map(|token| {
            site.offers
                .iter()
                .find(|offer| offer.token == *token)
                .unwrap()
                .page
                .blocked
                .is_some()
        })
        .collect();
    assert_eq!(blocked, [false, false, true, true]);
    let number = desk
        .snapshot()
        .builds
        .iter()
        .find(|build| build.path == Path::new("/3.ipa"))
        .unwrap()
        .id;
    desk.command(Command::Remove(number));
    let kestrel = apps(&desk)
        .into_iter()
        .find(|app| app.token == Token::from_random([200; 16]))
        .unwrap();
    assert_eq!(kestrel.builds[0], Token::from_random([1; 16]));
}

#[test]
fn a_token_that_never_came_is_asked_for_again() {
    let mut desk = Desk::serving();
    desk.drop_file("/builds/a.ipa", &Ipa::default());
    desk.drop_file("/builds/b.ipa", &Ipa::default());
    assert_eq!(asked(&desk).len(), 1);
    desk.wait(1);
    assert_eq!(asked(&desk), [KESTREL, KESTREL]);
    desk.event(named(KESTREL, 200));
    desk.wait(1);
    assert_eq!(asked(&desk).len(), 2);
}

#[test]
fn builds_of_an_earlier_airlift_get_their_pages_at_the_start() {
    let mut desk = Desk::serving();
    desk.drop_file("/k.ipa", &Ipa::default());
    let stored = Build::clone(desk.saved().last().unwrap());
    let mut again = Desk::with(vec![stored.clone()]);
    again.serve();
    assert_eq!(asked(&again), [KESTREL]);
    let mut known = Desk::with(vec![stored]);
    known
        .state
        .remember_apps([(KESTREL.to_owned(), Token::from_random([200; 16]))].into());
    known.serve();
    assert!(asked(&known).is_empty());
    assert!(app_urls(&known)[0].ends_with(Token::from_random([200; 16]).as_str()));
}

#[test]
fn a_file_that_a_phone_found_gone_is_looked_at_at_once() {
    let mut desk = Desk::serving();
    let id = desk.drop_file("/builds/k.ipa", &Ipa::default());
    desk.effects.clear();
    let gone = activity::PhoneEvent {
        at: desk.now,
        phone: [192, 168, 1, 40].into(),
        here: None,
        connection: None,
        agent: Agent::default(),
        token: Some(desk.state.site().offers[0].token.as_str().to_owned()),
        visit: None,
        kind: EventKind::Package {
            transfer: 1,
            start: 0,
            sent: 0,
            total: 10,
            tag: "\"1\"".into(),
            end: Some(TransferEnd::FileGone),
        },
    };
    desk.event(Event::Phone(gone.clone()));
    desk.event(Event::Phone(gone));
    let looks = desk
        .effects
        .iter()
        .filter(|effect| matches!(effect, Effect::Look { files, .. } if files[0].0 == id));
    assert_eq!(looks.count(), 1, "one look answers all phones");
}

/// The secret part of the app's address, once it is shown.
fn page_of(session: &Session) -> String {
    let snapshot = wait(session, "the page", |snapshot| {
        let links = snapshot.builds.first().and_then(|build| build.links.as_ref());
        links.is_some_and(|links| !links.app_url.is_empty())
    });
    let url = snapshot.builds[0].links.clone().unwrap().app_url;
    url.rsplit('/').next().unwrap().to_owned()
}

#[test]
fn the_page_is_the_same_after_restarts_and_for_builds_that_come_later() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("k.ipa");
    std::fs::write(&path, Ipa::default().bytes()).unwrap();
    let session = start_on_loopback(folder.path());
    session.commander().send(Command::add(AddedBy::Here, vec![path.clone()]));
    let page = page_of(&session);
    assert!(Token::parse(&page).is_some());
    drop(session);

    let session = start_on_loopback(folder.path());
    assert_eq!(page_of(&session), page);
    let id = session.snapshots().borrow().builds[0].id;
    session.commander().send(Command::Remove(id));
    wait(&session, "an empty shelf", |snapshot| snapshot.builds.is_empty());
    drop(session);

    let session = start_on_loopback(folder.path());
    session.commander().send(Command::add(AddedBy::Here, vec![path]));
    assert_eq!(
        page_of(&session),
        page,
        "a pipeline removes the old build before it adds the new one"
    );
    drop(session);

    // As an Airlift without pages of apps left it.
    let database = rusqlite::Connection::open(folder.path().join("shelf.sqlite")).unwrap();
    assert_eq!(database.execute("DELETE FROM apps", []).unwrap(), 1);
    drop(database);
    let session = start_on_loopback(folder.path());
    let other = page_of(&session);
    assert!(Token::parse(&other).is_some());
    assert_ne!(other, page);
}

#[test]
fn serve_tells_the_page_and_a_phone_opens_it() {
    let folder = tempfile::tempdir().unwrap();
    let newer = Ipa {
        build: "1188",
        ..Ipa::default()
    };
    let paths = [("1.ipa", Ipa::default()), ("2.ipa", newer), ("j.ipa", juniper())].map(|(name, ipa)| {
        let path = folder.path().join(name);
        std::fs::write(&path, ipa.bytes()).unwrap();
        path.to_str().unwrap().to_owned()
    });
    let served = Served::start(&[&paths[0], &paths[1], &paths[2], "--json"]);
    let serving = served.event("serving");
    let text = |index: usize, key: &str| serving["builds"][index][key].as_str().unwrap().to_owned();
    assert_eq!(text(0, "app_url"), text(1, "app_url"));
    assert_ne!(text(0, "app_url"), text(2, "app_url"));
    let page = Phone::new().get(&text(0, "app_url")).unwrap();
    assert_eq!(page.status, 200);
    let [older, newest] = [0, 1].map(|index| text(index, "page_url").rsplit('/').next().unwrap().to_owned());
    assert!(
        manifest_url_on(&page.text()).contains(&format!("/i/{newest}/")),
        "the button is the newest build's"
    );
    assert!(page.text().contains(&format!("href=\"/i/{older}\"")), "the older one stands below");
    assert_eq!(served.event("page")["token"], newest);
}
