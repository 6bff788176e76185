//! Deliveries end to end: kept on disk, told after a crash, read by `airlift-cli`, and let finish when Airlift stops.
//! If one broke, history would be lost or wrong, and a tester's download cut off without need.

use std::path::Path;
use std::time::{Duration, Instant};

use airlift::activity::{Interruption, Stage};
use airlift::session::{AddedBy, Command, Session, Snapshot, StoppingView};
use serde_json::Value;

use crate::support::builds::sparse_ipa;
use crate::support::command::cli_on;
use crate::support::phone::{Phone, Wire, authority_at};
#[cfg(unix)]
use crate::support::served::Served;
use crate::support::sessions::{start_on_loopback, wait, wait_for_links};
use crate::support::{PATIENCE, text};

/// More than the sockets of both sides hold.
const PACKAGE_BYTES: u64 = 64 << 20;

/// The shelf with one large build; its manifest's and package's addresses, and a phone that trusts us.
fn serve(session: &Session, folder: &Path) -> (String, String, Phone) {
    let path = folder.join("large.ipa");
    sparse_ipa(&path, PACKAGE_BYTES);
    session.commander().send(Command::add(AddedBy::Here, vec![path]));
    addresses(session)
}

fn addresses(session: &Session) -> (String, String, Phone) {
    let snapshot = wait_for_links(session);
    let links = snapshot.builds[0].links.clone().unwrap();
    let origin = links.page_url.split("/i/").next().unwrap().to_owned();
    (links.manifest_url, links.package_url, phone(&origin))
}

/// A phone that was set up from the plain port.
fn phone(origin: &str) -> Phone {
    Phone::trusting(&authority_at(origin)).installer()
}

/// Begins to download from this byte on, and takes so many.
fn begin(phone: &Phone, url: &str, from: u64, take: usize) -> Box<dyn Wire> {
    let mut wire = phone.connect(url).unwrap();
    phone.send(&mut *wire, "GET", url, &[("Range", &format!("bytes={from}-"))]).unwrap();
    let mut some = vec![0; take];
    wire.read_exact(&mut some).unwrap();
    wire
}

/// Takes the rest: so many bytes, the few of the response's head aside.
fn drain(mut wire: Box<dyn Wire>, rest: u64) {
    let mut piece = vec![0; 1 << 16];
    let mut taken = 0;
    while taken < rest {
        let count = wire.read(&mut piece).unwrap();
        assert_ne!(count, 0, "cut off after {taken} of {rest} bytes");
        taken += u64::try_from(count).unwrap();
    }
}

/// What `airlift-cli deliveries` prints.
fn deliveries(data_dir: &Path, arguments: &[&str]) -> String {
    let output = cli_on(data_dir, &[&["deliveries"][..], arguments].concat());
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    text(&output.stdout)
}

fn stages(json: &str) -> Vec<(String, String)> {
    let value: Value = serde_json::from_str(json).unwrap();
    let text = |delivery: &Value, key: &str| delivery[key].as_str().unwrap_or_default().to_owned();
    let all = value.as_array().unwrap().iter();
    all.map(|delivery| (text(delivery, "stage"), text(delivery, "cause"))).collect()
}

#[test]
fn a_delivery_is_kept_read_beside_the_window_and_told_after_a_crash() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    std::fs::create_dir(&data).unwrap();
    assert_eq!(deliveries(&data, &["--json"]), "[]\n");
    let session = start_on_loopback(&data);
    let (manifest_url, package_url, phone) = serve(&session, folder.path());
    phone.get(&manifest_url).unwrap();
    phone.head(&package_url).unwrap();
    let wire = begin(&phone, &package_url, 0, 8 << 20);
    let is_downloading = |snapshot: &Snapshot| snapshot.deliveries.first().is_some_and(|one| one.stage == Stage::Downloading);
    wait(&session, "the download", is_downloading);
    // Steps are kept a moment after they happen.
    let deadline = Instant::now() + PATIENCE;
    while stages(&deliveries(&data, &["--json"])) != [("downloading".to_owned(), String::new())] {
        assert!(Instant::now() < deadline, "never kept: {}", deliveries(&data, &["--json"]));
    }

    // What lies on disk now is what `kill -9` would leave.
    let left = folder.path().join("left");
    std::fs::create_dir(&left).unwrap();
    for entry in std::fs::read_dir(&data).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            std::fs::copy(&path, left.join(path.file_name().unwrap())).unwrap();
        }
    }
    let after = start_on_loopback(&left);
    let cause = Interruption::AirliftEnded;
    let told = wait(&after, "the interruption", |snapshot| !snapshot.deliveries.is_empty());
    assert_eq!(told.deliveries[0].stage, Stage::Interrupted { cause });
    assert_eq!(told.phones[0].name, "iPhone 15 Pro Max");
    // Its phone goes on where it was, which is further than what was kept.
    let (_, package_url_after, phone_after) = addresses(&after);
    let wire_after = begin(&phone_after, &package_url_after, 20 << 20, 0);
    drain(wire_after, PACKAGE_BYTES - (20 << 20));
    let is_delivered = |snapshot: &Snapshot| snapshot.deliveries.iter().any(|one| one.stage == Stage::Delivered);
    let told = wait(&after, "the rest", is_delivered);
    assert_eq!(told.phones.len(), 1);
    drop(after);
    assert!(stages(&deliveries(&left, &["--json"])).contains(&("delivered".to_owned(), String::new())));

    drop(wire);
    wait(&session, "the end", |snapshot| {
        matches!(snapshot.deliveries[0].stage, Stage::Interrupted { .. })
    });
    drop(session);
    assert_eq!(
        stages(&deliveries(&data, &["--json"])),
        [("interrupted".to_owned(), "phone-left".to_owned())]
    );
    let build = deliveries(&data, &["--csv", "1"]);
    assert!(build.starts_with("id,app,") && build.lines().count() == 2, "{build}");
    assert_eq!(deliveries(&data, &["--csv", "2"]).lines().count(), 1);
    let file = folder.path().join("d.csv");
    deliveries(&data, &["--csv", "-o", file.to_str().unwrap()]);
    assert_eq!(
        std::fs::read_to_string(file).unwrap(),
        format!("\u{FEFF}{}", deliveries(&data, &["--csv"]))
    );
    assert!(
        deliveries(&data, &[]).contains("iPhone 15 Pro Max iOS 18.0 (127.0.0.1)"),
        "{}",
        deliveries(&data, &[])
    );
}

#[test]
fn stopping_lets_downloads_finish_and_takes_nobody_in() {
    let folder = tempfile::tempdir().unwrap();
    let session = start_on_loopback(folder.path());
    let (manifest_url, package_url, phone) = serve(&session, folder.path());
    let wire = begin(&phone, &package_url, 0, 1 << 20);
    wait(&session, "the download", |snapshot| !snapshot.deliveries.is_empty());
    session.stop(PATIENCE);
    let finishing = |snapshot: &Snapshot| matches!(snapshot.stopping, Some(StoppingView::Finishing { .. }));
    wait(&session, "the farewell", finishing);
    let deadline = Instant::now() + PATIENCE;
    while phone.get(&manifest_url).is_ok() {
        assert!(Instant::now() < deadline, "still takes phones in");
    }
    drain(wire, PACKAGE_BYTES - (1 << 20));
    let end = wait(&session, "the end", |snapshot| snapshot.stopping == Some(StoppingView::Stopped));
    assert_eq!(end.deliveries[0].stage, Stage::Delivered);
    let before = Instant::now();
    drop(session);
    assert!(before.elapsed() < Duration::from_secs(3), "nothing is left to wait for");
}

/// A process that serves one large build, and what it said first.
#[cfg(unix)]
fn serving(folder: &Path) -> (Served, Value) {
    let path = folder.join("large.ipa");
    sparse_ipa(&path, PACKAGE_BYTES);
    let served = Served::start(&["--json", path.to_str().unwrap()]);
    let first = served.event("serving");
    (served, first)
}

#[cfg(unix)]
#[test]
fn an_interrupted_serve_waits_for_its_downloads_and_says_what_became_of_them() {
    let folder = tempfile::tempdir().unwrap();
    let (mut served, first) = serving(folder.path());
    let phone = phone(first["http"].as_str().unwrap());
    let package_url = first["builds"][0]["package_url"].as_str().unwrap().to_owned();
    let wire = begin(&phone, &package_url, 0, 1 << 20);
    served.event("package");
    served.interrupt();
    assert_eq!(served.event("stopping")["downloads"], 1);
    drain(wire, PACKAGE_BYTES - (1 << 20));
    assert_eq!(served.event("delivered")["bytes_sent"].as_u64().unwrap() >> 20, 64);
    let stopped = served.event("stopped");
    assert_eq!((&stopped["delivered"], &stopped["cut_off"]), (&Value::from(1), &Value::from(0)));
    let (code, said) = served.end();
    assert_eq!(code, Some(0));
    assert!(
        said.contains("Waiting for 1 download to finish, at most 60 s; press Ctrl+C again to stop now"),
        "{said}"
    );
    assert!(said.contains("iPhone 15 Pro Max (127.0.0.1)  file delivered"), "{said}");
}

#[cfg(unix)]
#[test]
fn a_second_interrupt_ends_serve_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let (mut served, first) = serving(folder.path());
    let phone = phone(first["http"].as_str().unwrap());
    let package_url = first["builds"][0]["package_url"].as_str().unwrap().to_owned();
    let wire = begin(&phone, &package_url, 0, 1 << 20);
    served.event("package");
    served.interrupt();
    served.event("stopping");
    let before = Instant::now();
    served.interrupt();
    assert_eq!(served.event("stopped")["cut_off"], 1);
    let (code, said) = served.end();
    assert_eq!(code, Some(0));
    assert!(before.elapsed() < Duration::from_secs(5), "{:?}", before.elapsed());
    assert!(said.contains("stopped at "), "{said}");
    drop(wire);
}

#[test]
fn what_ends_while_airlift_says_farewell_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    std::fs::create_dir(&data).unwrap();
    let session = start_on_loopback(&data);
    let (manifest_url, package_url, phone) = serve(&session, folder.path());
    phone.get(&manifest_url).unwrap();
    let wire = begin(&phone, &package_url, 0, 8 << 20);
    let is_downloading = |snapshot: &Snapshot| snapshot.deliveries.first().is_some_and(|one| one.stage == Stage::Downloading);
    wait(&session, "the download", is_downloading);
    let reader = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(300));
        drain(wire, PACKAGE_BYTES - (8 << 20));
    });
    drop(session);
    reader.join().unwrap();
    assert_eq!(stages(&deliveries(&data, &["--json"])), [("delivered".to_owned(), String::new())]);
}
