//! Airlift's own visits are no phones; and they go the way that phones go.

use std::net::IpAddr;
use std::path::Path;
#[cfg(target_os = "linux")]
use std::process::Command as Program;
use std::sync::Arc;

use airlift::activity::{self, Agent, EventKind};
use airlift::library::BuildId;
use airlift::self_test::{INSTALLER, Job, Outcome, SAFARI, TestRoute};
use airlift::session::{AddedBy, Command, Effect, Event, Session, Snapshot};
use jiff::SignedDuration;

use crate::stories::Desk;
use crate::support::builds::{Ipa, sparse_ipa};
#[cfg(target_os = "linux")]
use crate::support::command::AIRLIFT_CLI;
use crate::support::command::{cli_on, json};
use crate::support::served::LOOPBACK;
use crate::support::sessions::start_on_loopback;
use crate::support::until;

fn snapshot(session: &Session) -> Arc<Snapshot> {
    session.snapshots().borrow().clone()
}

fn serving(folder: &Path) -> (Session, Arc<Snapshot>) {
    let session = start_on_loopback(folder);
    let path = folder.join("kestrel.ipa");
    std::fs::write(
        &path,
        Ipa {
            padding: 2_000_000,
            ..Ipa::default()
        }
        .bytes(),
    )
    .unwrap();
    session.commander().send(Command::add(AddedBy::Here, vec![path]));
    let served = until("the build with links", || {
        let snapshot = snapshot(&session);
        snapshot.builds.iter().any(|build| build.links.is_some()).then_some(snapshot)
    });
    (session, served)
}

/// Opens the install page from another address of loopback, until it is seen as a phone.
fn visit_until_seen(session: &Session, served: &Snapshot) -> Arc<Snapshot> {
    let page = &served.builds[0].links.as_ref().unwrap().page_url;
    let (authority, path) = page.strip_prefix("http://").unwrap().split_once('/').unwrap();
    until("the phone", || {
        use std::io::{Read as _, Write as _};
        let socket = socket2::Socket::new(socket2::Domain::IPV4, socket2::Type::STREAM, None).unwrap();
        socket.bind(&"127.0.0.9:0".parse::<std::net::SocketAddr>().unwrap().into()).unwrap();
        socket.connect(&authority.parse::<std::net::SocketAddr>().unwrap().into()).unwrap();
        let mut stream = std::net::TcpStream::from(socket);
        let request = format!("GET /{path} HTTP/1.1\r\nHost: {authority}\r\nUser-Agent: {SAFARI}\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).unwrap();
        // That it came is what counts, not what it got.
        _ = stream.read_to_end(&mut Vec::new());
        let now = snapshot(session);
        (!now.phones.is_empty()).then_some(now)
    })
}

#[test]
fn our_own_endpoint_passes_and_the_visit_is_no_phone() {
    let folder = tempfile::tempdir().unwrap();
    let (session, served) = serving(folder.path());
    session.commander().send(Command::StartSelfTest(served.builds[0].id));
    let done = until("the end of the self-test", || {
        let snapshot = snapshot(&session);
        let is_over = snapshot.self_test.as_ref().is_some_and(|self_test| !self_test.is_running);
        is_over.then_some(snapshot)
    });
    let lines = &done.self_test.as_ref().unwrap().lines;
    let trouble: Vec<_> = lines.iter().filter(|line| line.outcome != Outcome::Passed).collect();
    assert!(lines.len() > 50, "{lines:#?}");
    // On loopback no phone could come; everything else is in order.
    assert_eq!(
        trouble.iter().map(|line| line.rule.code).collect::<Vec<_>>(),
        ["address-for-phones"],
        "{trouble:#?}"
    );
    // Whoever comes afterwards is a phone, and the only one.
    let seen = visit_until_seen(&session, &served);
    assert_eq!(
        seen.phones.iter().map(|phone| phone.ip).collect::<Vec<_>>(),
        [IpAddr::from([127, 0, 0, 9])]
    );
    assert!(!seen.phones[0].trusts_us);
    session.commander().send(Command::CloseSelfTest);
    until("the closed self-test", || snapshot(&session).self_test.is_none().then_some(()));
    drop(session);
    let again = start_on_loopback(folder.path());
    until("the shelf", || (!snapshot(&again).builds.is_empty()).then_some(()));
    assert!(
        !snapshot(&again).trusted_before,
        "a visit of our own was taken for a phone that trusts us"
    );
}

#[test]
fn the_terminal_tries_what_the_window_serves() {
    let folder = tempfile::tempdir().unwrap();
    let (session, served) = serving(folder.path());
    for build in [None, Some("1"), Some("com.northpier.kestrel"), Some("kestrel.ipa")] {
        let arguments: Vec<&str> = ["check", "--self", "--json"].into_iter().chain(build).collect();
        let output = cli_on(folder.path(), &arguments);
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        let report = json(&output);
        assert_eq!(report["target"], served.builds[0].links.as_ref().unwrap().manifest_url, "{build:?}");
        assert_eq!(
            (&report["failed"], &report["risky"], &report["skipped"]),
            (&0.into(), &1.into(), &0.into()),
            "{report:#}"
        );
        let lines = report["lines"].as_array().unwrap();
        let authority = lines.iter().find(|line| line["code"] == "profile-authority").unwrap();
        assert_eq!(authority["outcome"], "passed");
        for key in ["code", "outcome", "title", "found", "fix", "took_ms"] {
            assert!(lines.iter().all(|line| !line[key].is_null()), "{key}");
        }
    }
    let text = String::from_utf8(cli_on(folder.path(), &["check", "--self"]).stdout).unwrap();
    assert!(
        text.contains("\nReach\n  ✓ ") && text.contains("\n  ! Phones can use the address\n"),
        "{text}"
    );
    assert!(text.trim_end().ends_with("may fail on a phone"), "{text}");
    let seen = visit_until_seen(&session, &served);
    assert_eq!(seen.phones.len(), 1, "{:?}", seen.phones);
    let unknown = cli_on(folder.path(), &["check", "--self", "99"]);
    assert_eq!(unknown.status.code(), Some(3), "{unknown:?}");
}

#[test]
fn without_a_window_there_is_nothing_to_try() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(cli_on(folder.path(), &["check", "--self"]).status.code(), Some(3));
    assert_eq!(cli_on(folder.path(), &["check"]).status.code(), Some(2));
    std::fs::write(folder.path().join("text.ipa"), "This is no archive.").unwrap();
    assert_eq!(
        cli_on(folder.path(), &["check", "--self", "text.ipa", "--host", "127.0.0.1"])
            .status
            .code(),
        Some(3)
    );
}

#[test]
fn large_packages_are_only_downloaded_whole_when_asked() {
    let folder = tempfile::tempdir().unwrap();
    let bytes = sparse_ipa(&folder.path().join("large.ipa"), 100 << 20);
    assert!(bytes > airlift::self_test::FULL_LIMIT_BYTES);
    let loopback = [&["check", "--self", "large.ipa", "--json"], &LOOPBACK[..]].concat();
    for (more, wanted) in [(None, "only the beginning"), (Some("--full"), "104.9 MB in ")] {
        let arguments: Vec<&str> = loopback.iter().copied().chain(more).collect();
        let report = json(&cli_on(folder.path(), &arguments));
        assert_eq!(report["failed"], 0, "{report:#}");
        let line = |code: &str| {
            report["lines"]
                .as_array()
                .unwrap()
                .iter()
                .find(|line| line["code"] == code)
                .unwrap()
                .clone()
        };
        assert!(line("package-whole")["found"].as_str().unwrap().contains(wanted), "{report:#}");
        assert_eq!(line("package-app")["outcome"], "passed");
    }
}

/// In a network of its own, with one interface beside loopback: phones would come to that, and so does the self-test.
#[cfg(target_os = "linux")]
#[test]
fn it_goes_the_way_of_phones_and_not_over_loopback() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("kestrel.ipa"), Ipa::default().bytes()).unwrap();
    let script = "ip link set lo up && ip link add eth7 type veth peer name eth8 && ip link set eth8 up && ip addr add 192.168.77.5/24 dev eth7 && ip link set eth7 up \
                  && exec \"$0\" check --self kestrel.ipa --json --https-port 0 --http-port 0 $HOST_GIVEN";
    // With the address given nothing listens on loopback at all; there is nobody to ask for the name.
    for (host, doubtful) in [
        ("", None),
        ("--host 192.168.77.5", None),
        ("--host studio.local", Some("name-resolves")),
    ] {
        let output = Program::new("unshare")
            .args(["--map-root-user", "--net", "sh", "-c", script, AIRLIFT_CLI])
            .current_dir(folder.path())
            .env("AIRLIFT_DATA_DIR", folder.path().join("data"))
            .env("HOST_GIVEN", host)
            .output()
            .expect("unshare is installed");
        let report = json(&output);
        let lines = report["lines"].as_array().unwrap();
        let line = |code: &str| lines.iter().find(|line| line["code"] == code).unwrap();
        let troubles: Vec<_> = lines
            .iter()
            .filter(|line| line["outcome"] != "passed")
            .map(|line| &line["code"])
            .collect();
        assert_eq!(troubles, doubtful.into_iter().collect::<Vec<_>>(), "{report:#}");
        assert_eq!(output.status.code(), Some(i32::from(doubtful.is_some())));
        let target = report["target"].as_str().unwrap();
        assert!(doubtful.is_some() || target.starts_with("https://192.168.77.5:"), "{target}");
        let connect = line("connect")["found"].as_str().unwrap();
        assert!(connect.contains(" answers at 192.168.77.5:"), "{connect}");
    }
}

fn visit(desk: &Desk, phone: [u8; 4], here: Option<[u8; 4]>, agent: &str) -> Event {
    Event::Phone(activity::PhoneEvent {
        at: desk.now,
        phone: phone.into(),
        here: here.map(IpAddr::from),
        connection: None,
        agent: Agent::parse(agent),
        token: None,
        visit: None,
        kind: EventKind::Trusted,
    })
}

fn phones(desk: &Desk) -> usize {
    desk.state.snapshot(desk.now).phones.len()
}

#[test]
fn only_this_computer_and_only_while_it_rehearses_is_no_phone() {
    let mut desk = Desk::serving();
    desk.drop_file("/builds/Kestrel.ipa", &Ipa::default());
    let own = [192, 168, 1, 24];
    desk.effects.clear();
    desk.command(Command::StartSelfTest(BuildId(1)));
    let job: Job = desk
        .effects
        .iter()
        .find_map(|effect| match effect {
            Effect::StartSelfTest { way, job } => {
                let TestRoute::Known(target) = &**way else { panic!("{way:?}") };
                assert!(target.manifest_url.starts_with("https://192.168.1.24:8443/i/"), "{target:?}");
                assert_eq!(target.own_addresses.first(), Some(&IpAddr::from(own)));
                Some(job.clone())
            }
            _ => None,
        })
        .expect("it begins");
    for event in [
        visit(&desk, own, Some(own), INSTALLER),
        visit(&desk, [127, 0, 0, 1], Some([127, 0, 0, 1]), SAFARI),
        visit(&desk, [203, 0, 113, 9], None, INSTALLER),
    ] {
        desk.event(event);
    }
    assert_eq!(phones(&desk), 0);
    assert!(
        !desk
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::RememberTrust | Effect::News(_)))
    );
    // A real phone, even of the same model, is seen all the while.
    let real = visit(&desk, [192, 168, 1, 40], Some(own), INSTALLER);
    desk.event(real);
    assert_eq!(phones(&desk), 1);
    desk.event(Event::SelfTestEnded(job));
    let echo = visit(&desk, own, Some(own), INSTALLER);
    desk.event(echo);
    assert_eq!(phones(&desk), 1);
    desk.now += SignedDuration::from_secs(5);
    let later = visit(&desk, own, Some(own), SAFARI);
    desk.event(later);
    assert_eq!(phones(&desk), 2);
}

#[test]
fn a_program_that_is_killed_while_it_tries_hides_phones_for_a_while_only() {
    let mut desk = Desk::serving();
    let own = [192, 168, 1, 24];
    desk.command(Command::SelfTestElsewhere { number: 1, over: false });
    let hidden = visit(&desk, own, Some(own), INSTALLER);
    desk.event(hidden);
    assert_eq!(phones(&desk), 0);
    desk.now += SignedDuration::from_secs(31);
    let seen = visit(&desk, own, Some(own), INSTALLER);
    desk.event(seen);
    assert_eq!(phones(&desk), 1);
}

#[test]
fn behind_a_public_url_everything_goes_through_it() {
    let mut desk = Desk::serving();
    let build = desk.drop_file("/builds/Kestrel.ipa", &Ipa::default());
    desk.command(Command::SetPublicUrl(Some("https://builds.example.com/qa".to_owned())));
    desk.effects.clear();
    desk.command(Command::StartSelfTest(build));
    let target = desk.effects.iter().find_map(|effect| match effect {
        Effect::StartSelfTest { way, .. } => match &**way {
            TestRoute::Known(target) => Some(target),
            TestRoute::From { .. } => None,
        },
        _ => None,
    });
    let target = target.expect("it begins");
    for url in [&target.manifest_url, &target.page_url] {
        assert!(url.starts_with("https://builds.example.com/qa/i/"), "{url}");
    }
    // Nobody was set up for it: only roots that phones have by themselves count.
    assert_eq!(
        (target.set_up_url.as_str(), &target.authority, target.is_brought),
        ("", &None, false)
    );
}
