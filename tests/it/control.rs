//! The control port and the shelf on disk: a second start and a build pipeline reach the running Airlift,
//! nobody else does, and nothing is lost over a restart.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use airlift::control::{AskError, ControlRequest, ask};
use airlift::manifest::{Edit, Field};
use airlift::session::{AddedBy, Command, Session, Snapshot, StartError, ThemeChoice};
use airlift::store::StoreError;
use airlift::words::say;

use crate::support::builds::Ipa;
use crate::support::command::{cli_on, json};
use crate::support::phone::Phone;
use crate::support::sessions::{on_loopback, start_on_loopback, wait, wait_for_links};
use crate::support::write;

fn build_on_disk(folder: &Path, name: &str) -> PathBuf {
    write(folder, name, &Ipa::default().bytes())
}

#[test]
fn a_pipeline_can_add_list_link_and_remove() {
    let folder = tempfile::tempdir().unwrap();
    let session = start_on_loopback(folder.path());
    let path = build_on_disk(folder.path(), "Kestrel – 世界.ipa");
    ask(folder.path(), &ControlRequest::Add(vec![path.clone()])).unwrap();
    wait_for_links(&session);
    let list = ask(folder.path(), &ControlRequest::List).unwrap();
    assert_eq!(list[0]["path"], path.to_str().unwrap());
    assert_eq!(list[0]["bundle_id"], "com.northpier.kestrel");
    for which in ["1", "com.northpier.kestrel", path.to_str().unwrap(), "Kestrel – 世界.ipa"] {
        let link = ask(folder.path(), &ControlRequest::Link(which.to_owned())).unwrap();
        assert!(
            link["install_link"]
                .as_str()
                .unwrap()
                .starts_with("itms-services://?action=download-manifest&url=https%3A%2F%2F127.0.0.1"),
            "{link}"
        );
    }
    assert!(matches!(
        ask(folder.path(), &ControlRequest::Link("x".to_owned())),
        Err(AskError::Refused { .. })
    ));
    ask(folder.path(), &ControlRequest::Remove("1".to_owned())).unwrap();
    wait(&session, "an empty shelf", |snapshot| snapshot.builds.is_empty());
}

#[test]
fn add_comes_back_when_link_tells_of_the_new_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = build_on_disk(folder.path(), "k.ipa");
    let session = start_on_loopback(folder.path());
    let name = path.to_str().unwrap();
    assert_eq!(cli_on(folder.path(), &["add", name]).status.code(), Some(0));
    for version in ["5.3.0", "5.4.0", "5.5.0", "5.6.0", "5.7.0"] {
        let newer = Ipa { version, ..Ipa::default() };
        std::fs::write(&path, newer.bytes()).unwrap();
        assert_eq!(cli_on(folder.path(), &["add", name]).status.code(), Some(0));
        let told = json(&cli_on(folder.path(), &["link", name, "--json"]));
        assert_eq!(told["version"], version);
    }
    drop(session);
}

#[test]
fn add_takes_all_files_and_says_what_it_leaves_of_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    let session = start_on_loopback(folder.path());
    let builds = folder.path().join("builds");
    std::fs::create_dir(&builds).unwrap();
    // With an icon: drawing one for each takes most of the time.
    let mut app = Ipa::default().app();
    app.info
        .insert("CFBundleIconFiles".to_owned(), plist::Value::Array(vec!["Icon.png".into()]));
    app.files
        .push(("Icon.png", airlift::ipa::placeholder_png("Kestrel", "com.northpier.kestrel", 64)));
    let bytes = app.bytes();
    let names: Vec<String> = (0..520).map(|number| format!("{number:03}.ipa")).collect();
    let paths: Vec<PathBuf> = names.iter().map(|name| write(&builds, name, &bytes)).collect();
    let lines = || String::from_utf8_lossy(&cli_on(folder.path(), &["list"]).stdout).lines().count();
    let told = cli_on(folder.path(), &["add", builds.to_str().unwrap()]);
    assert_eq!(told.status.code(), Some(3), "twenty were left out");
    let said = String::from_utf8_lossy(&told.stderr).into_owned();
    assert!(said.contains("500") && said.contains("520"), "{said}");
    assert_eq!(lines(), 500, "they are there when it comes back");
    let all: Vec<&str> = ["add"]
        .into_iter()
        .chain(paths[500..].iter().map(|path| path.to_str().unwrap()))
        .collect();
    let told = cli_on(folder.path(), &all);
    assert_eq!((told.status.code(), lines()), (Some(0), 520), "{told:?}");
    drop(session);
}

/// What a full disk does: nothing can be written until somebody makes room.
struct FullDisk(rusqlite::Connection);

impl FullDisk {
    fn of(data_dir: &Path) -> Self {
        let shelf = rusqlite::Connection::open(data_dir.join("shelf.sqlite")).unwrap();
        shelf.execute_batch("BEGIN IMMEDIATE").unwrap();
        Self(shelf)
    }

    fn makes_room(self) {
        self.0.execute_batch("ROLLBACK").unwrap();
    }
}

#[test]
fn what_could_not_be_kept_is_said_to_be_so_and_kept_later() {
    let folder = tempfile::tempdir().unwrap();
    let session = start_on_loopback(folder.path());
    let (gone, added) = (build_on_disk(folder.path(), "gone.ipa"), build_on_disk(folder.path(), "added.ipa"));
    assert_eq!(cli_on(folder.path(), &["add", gone.to_str().unwrap()]).status.code(), Some(0));
    let page = wait_for_links(&session).builds[0].links.clone().unwrap().page_url;
    assert_eq!(Phone::new().get(&page).unwrap().status, 200);

    let disk = FullDisk::of(folder.path());
    let removed = cli_on(folder.path(), &["remove", "1"]);
    assert_eq!(removed.status.code(), Some(3), "{removed:?}");
    let said = String::from_utf8_lossy(&removed.stderr).into_owned();
    assert!(said.contains("Not saved to disk yet"), "{said}");
    let told = cli_on(folder.path(), &["add", added.to_str().unwrap()]);
    assert_eq!(told.status.code(), Some(3), "{told:?}");
    let unkept = session.snapshots().borrow().unkept;
    assert!(unkept >= 2, "{unkept}");
    assert_ne!(Phone::new().get(&page).unwrap().status, 200, "its link is dead all the same");

    disk.makes_room();
    wait(&session, "everything on disk", |snapshot| snapshot.unkept == 0);
    drop(session);
    let session = start_on_loopback(folder.path());
    let files: Vec<_> = session.snapshots().borrow().builds.iter().map(|build| build.path.clone()).collect();
    assert_eq!(files, [added]);
}

#[test]
fn an_exported_manifest_is_the_one_that_is_served() {
    let folder = tempfile::tempdir().unwrap();
    let session = start_on_loopback(folder.path());
    session
        .commander()
        .send(Command::add(AddedBy::Here, vec![build_on_disk(folder.path(), "k.ipa")]));
    let snapshot = wait_for_links(&session);
    let file = folder.path().join("kestrel.plist");
    session
        .commander()
        .send(Command::ExportManifest(snapshot.builds[0].id, file.clone()));
    wait(&session, "the word that it was saved", |snapshot| {
        snapshot
            .notices
            .iter()
            .any(|notice| notice.text.as_ref().is_some_and(|text| say().sentence(text).contains("saved")))
    });
    assert_eq!(std::fs::read_to_string(file).unwrap(), snapshot.builds[0].manifest.xml);
}

#[test]
fn without_the_token_or_from_a_web_page_nothing_is_done() {
    let folder = tempfile::tempdir().unwrap();
    let session = start_on_loopback(folder.path());
    let door: serde_json::Value = serde_json::from_slice(&std::fs::read(folder.path().join("control.json")).unwrap()).unwrap();
    let port = door["port"].as_u64().unwrap();
    let token = door["token"].as_str().unwrap();
    let path = build_on_disk(folder.path(), "k.ipa");
    let status = |host: &str, token: &str| {
        let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
        let request = agent
            .post(format!("http://127.0.0.1:{port}/add"))
            .header("Host", host)
            .header("Authorization", format!("Bearer {token}"));
        request.send(path.to_str().unwrap()).unwrap().status().as_u16()
    };
    let own = format!("127.0.0.1:{port}");
    assert_eq!(status(&own, "AAAAAAAAAAAAAAAAAAAAAA"), 401);
    assert_eq!(status(&own, ""), 401);
    assert_eq!(status("evil.example", token), 403, "a rebound name does not help a web page");
    assert_eq!(status(&own, token), 200);
    // Commands are taken in order: had one of the others come through, there would be a second reading.
    let snapshot = wait(&session, "the build", |snapshot| !snapshot.builds.is_empty());
    assert_eq!(
        (snapshot.builds.len(), snapshot.additions.len()),
        (1, 1),
        "{:?}",
        snapshot.additions
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(folder.path().join("control.json")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

/// Where a running Airlift listens, and its token.
fn door(folder: &Path) -> (u16, String) {
    let door: serde_json::Value = serde_json::from_slice(&std::fs::read(folder.join("control.json")).unwrap()).unwrap();
    let port = u16::try_from(door["port"].as_u64().unwrap()).unwrap();
    (port, door["token"].as_str().unwrap().to_owned())
}

#[test]
fn no_number_of_refused_requests_closes_the_port_and_none_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let _session = start_on_loopback(folder.path());
    let (port, token) = door(folder.path());
    let heads = [
        "POST /add HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 18446744073709551615\r\n\r\n".to_owned(),
        format!("POST /add HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Length: 4611686018427387904\r\n\r\nx"),
        format!("POST /add HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nOrigin: https://evil.example\r\nAuthorization: Bearer {token}\r\n\r\n"),
        format!("POST /add HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAuthorization: Bearer {token}\r\nContent-Length: 4194305\r\n\r\n"),
        format!("GET /list HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nHost: 127.0.0.1:{port}\r\nAuthorization: Bearer {token}\r\n\r\n"),
        "\0\r\n\r\n".to_owned(),
    ];
    let expected = ["403", "401", "403", "413", "403", "400"];
    for round in 0..40 {
        for (head, status) in heads.iter().zip(expected) {
            let mut socket = TcpStream::connect(("127.0.0.1", port)).unwrap();
            socket.write_all(head.as_bytes()).unwrap();
            let mut answer = String::new();
            // Read to its end: the connection is closed, though the body that was claimed never came.
            socket.read_to_string(&mut answer).unwrap();
            assert_eq!(answer.get(9..12), Some(status), "round {round}: {head} {answer}");
        }
    }
    assert_eq!(ask(folder.path(), &ControlRequest::List).unwrap(), serde_json::json!([]));
}

#[test]
fn whoever_was_refused_and_goes_on_and_on_is_not_kept() {
    let folder = tempfile::tempdir().unwrap();
    let _session = start_on_loopback(folder.path());
    let (port, _) = door(folder.path());
    let head = b"POST /add HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 99999999\r\n\r\n";
    let mut trickling: Vec<TcpStream> = (0..300)
        .map(|_| {
            let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
            _ = stream.write_all(head);
            stream
        })
        .collect();
    let mut kept = trickling.len();
    for _ in 0..20 {
        kept = trickling.iter_mut().filter_map(|stream| stream.write_all(b"x").ok()).count();
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    assert_eq!(kept, 0, "they still send, and are gone");
    assert!(ask(folder.path(), &ControlRequest::List).is_ok());
}

#[test]
#[cfg(unix)]
fn a_long_path_opens_no_door_to_other_users() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let long = folder.path().join("long".repeat(40));
    std::fs::create_dir(&long).unwrap();
    let ours = || {
        let all = std::fs::read_dir(std::env::temp_dir())
            .unwrap()
            .filter_map(Result::ok)
            .map(|entry| entry.path());
        let doors =
            all.filter(|path| path.file_name().unwrap().to_string_lossy().starts_with("airlift-") && path.join("control.sock").exists());
        doors.collect::<std::collections::BTreeSet<_>>()
    };
    let before = ours();
    let session = start_on_loopback(&long);
    assert!(ask(&long, &ControlRequest::List).is_ok());
    for door in ours().difference(&before) {
        assert_eq!(std::fs::metadata(door).unwrap().permissions().mode() & 0o777, 0o700);
    }
    drop(session);
    assert_eq!(ours(), before, "and nothing of it is left");
}

#[test]
fn what_add_does_not_look_into_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let session = start_on_loopback(folder.path());
    let builds = folder.path().join("builds");
    let deep = builds.join("1/2/3/4/5");
    std::fs::create_dir_all(&deep).unwrap();
    build_on_disk(&deep, "deep.ipa");
    build_on_disk(folder.path(), "linked.ipa");
    std::fs::hard_link(folder.path().join("linked.ipa"), builds.join("there.ipa")).unwrap();
    #[cfg(unix)]
    {
        std::fs::remove_file(builds.join("there.ipa")).unwrap();
        std::os::unix::fs::symlink(folder.path().join("linked.ipa"), builds.join("there.ipa")).unwrap();
    }
    let told = cli_on(folder.path(), &["add", builds.to_str().unwrap()]);
    assert_eq!(told.status.code(), Some(3), "{told:?}");
    assert!(String::from_utf8_lossy(&told.stderr).contains("did not look into"), "{told:?}");
    wait(&session, "the one behind the link", |snapshot| snapshot.builds.len() == 1);
}

#[test]
fn many_pipelines_at_once_are_all_heard() {
    let folder = tempfile::tempdir().unwrap();
    let session = start_on_loopback(folder.path());
    let paths: Vec<PathBuf> = (0..40)
        .map(|number| build_on_disk(folder.path(), &format!("{number}.ipa")))
        .collect();
    std::thread::scope(|scope| {
        let calls: Vec<_> = paths
            .iter()
            .map(|path| scope.spawn(|| ask(folder.path(), &ControlRequest::Add(vec![path.clone()]))))
            .collect();
        for call in calls {
            call.join().unwrap().unwrap();
        }
    });
    wait(&session, "all of them", |snapshot| snapshot.builds.len() == 40);
}

#[test]
fn silent_and_endless_heads_give_way() {
    let folder = tempfile::tempdir().unwrap();
    let _session = start_on_loopback(folder.path());
    let (port, _) = door(folder.path());
    let silent: Vec<TcpStream> = (0..300).map(|_| TcpStream::connect(("127.0.0.1", port)).unwrap()).collect();
    assert_eq!(ask(folder.path(), &ControlRequest::List).unwrap(), serde_json::json!([]));
    for mut socket in silent {
        let mut nothing = Vec::new();
        // Reset or closed, before long, without a word.
        _ = socket.read_to_end(&mut nothing);
        assert!(nothing.is_empty());
    }
    let mut endless = TcpStream::connect(("127.0.0.1", port)).unwrap();
    let filler = vec![b'a'; 64 * 1024];
    let sent = (0..1000).take_while(|_| endless.write_all(&filler).is_ok()).count();
    assert!(sent < 1000, "64 MB of a head were read");
    assert_eq!(ask(folder.path(), &ControlRequest::List).unwrap(), serde_json::json!([]));
}

/// Another user's program on a port: it says yes to everything, and keeps what it was told.
fn impostor() -> (u16, Arc<Mutex<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let heard: Arc<Mutex<String>> = Arc::default();
    let keep = Arc::clone(&heard);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut piece = [0; 4096];
            let count = stream.read(&mut piece).unwrap_or(0);
            *keep.lock().unwrap() += &String::from_utf8_lossy(&piece[..count]);
            let body = "{\"challenge\":\"1.a.00\",\"proof\":\"00\",\"accepted\":1}";
            let head = format!(
                "HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
                body.len()
            );
            _ = stream.write_all(head.as_bytes());
        }
    });
    (port, heard)
}

#[test]
fn whoever_listens_on_a_port_that_was_left_behind_learns_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (port, heard) = impostor();
    let token = "AbCdEfGhIjKlMnOpQrSt-_";
    let leave_behind = || {
        let file = serde_json::json!({ "port": port, "token": token });
        std::fs::write(folder.path().join("control.json"), file.to_string()).unwrap();
    };
    let path = folder.path().join("Secret.ipa");
    leave_behind();
    let add = ControlRequest::Add(vec![path]);
    assert_eq!(ask(folder.path(), &add), Err(AskError::NotRunning));
    assert_eq!(heard.lock().unwrap().as_str(), "", "no window runs, so nobody is asked");

    let session = start_on_loopback(folder.path());
    leave_behind();
    assert_eq!(ask(folder.path(), &add), Err(AskError::NotRunning));
    let told = heard.lock().unwrap().clone();
    assert!(told.starts_with("GET /hello "), "{told}");
    assert!(!told.contains(token) && !told.contains("Secret"), "{told}");
    drop(session);
    assert!(!folder.path().join("control.json").exists(), "the port ends with the window");
}

#[test]
fn pipelines_may_say_the_token_or_come_by_the_socket_in_the_private_folder() {
    let folder = tempfile::tempdir().unwrap();
    let session = start_on_loopback(folder.path());
    let (port, token) = door(folder.path());
    let mut curl = std::process::Command::new("curl");
    curl.args(["--silent", "--show-error", "--header", &format!("Authorization: Bearer {token}")]);
    // Larger than curl sends without asking whether it may.
    let lines = folder.path().join("nothing.ipa").display().to_string() + &"\n".repeat(2 << 20);
    let body = write(folder.path(), "paths", lines.as_bytes());
    curl.arg("--data-binary").arg(format!("@{}", body.display()));
    curl.arg(format!("http://127.0.0.1:{port}/add"));
    let output = curl.output().unwrap();
    let said: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{output:?}"));
    assert_eq!(said["accepted"], 1);
    #[cfg(unix)]
    {
        let mut curl = std::process::Command::new("curl");
        curl.args([
            "--silent",
            "--show-error",
            "--header",
            &format!("Authorization: Bearer {token}"),
            "--unix-socket",
        ]);
        curl.arg(folder.path().join("control.sock")).arg("http://airlift/list");
        let output = curl.output().unwrap();
        assert!(serde_json::from_slice::<serde_json::Value>(&output.stdout).unwrap().is_array());
    }
    drop(session);
}

#[test]
fn an_absurd_or_stalled_body_neither_ends_the_program_nor_holds_up_others() {
    use std::io::Write as _;
    let folder = tempfile::tempdir().unwrap();
    let _session = start_on_loopback(folder.path());
    let door: serde_json::Value = serde_json::from_slice(&std::fs::read(folder.path().join("control.json")).unwrap()).unwrap();
    let port = u16::try_from(door["port"].as_u64().unwrap()).unwrap();
    let mut held = Vec::new();
    for length in ["4611686018427387904", "18446744073709551615", "100000"] {
        let mut socket = std::net::TcpStream::connect(("127.0.0.1", port)).unwrap();
        write!(socket, "POST /add HTTP/1.1\r\nHost: x\r\nContent-Length: {length}\r\n\r\nx").unwrap();
        held.push(socket);
    }
    assert_eq!(ask(folder.path(), &ControlRequest::List).unwrap(), serde_json::json!([]));
}

#[test]
fn one_airlift_a_folder_and_none_answers_when_none_runs() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(ask(folder.path(), &ControlRequest::List), Err(AskError::NotRunning));
    let session = start_on_loopback(folder.path());
    let second = Session::start(on_loopback(folder.path()), Box::new(|| {}));
    assert!(matches!(second, Err(StartError::Store(StoreError::InUse { .. }))));
    drop(session);
    drop(start_on_loopback(folder.path()));
}

#[test]
fn builds_drafts_and_settings_are_there_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let path = build_on_disk(folder.path(), "k.ipa");
    let session = start_on_loopback(folder.path());
    session.commander().send(Command::add(AddedBy::Here, vec![path.clone()]));
    let id = wait(&session, "the build", |snapshot| !snapshot.builds.is_empty()).builds[0].id;
    session
        .commander()
        .send(Command::Edit(id, Edit::Text(Field::Title, "Staging".to_owned())));
    session.commander().send(Command::SetNotes(id, "Try the map".to_owned()));
    session.commander().send(Command::SetTheme(ThemeChoice::Dark));
    let before = wait(&session, "the dark theme", |snapshot| {
        snapshot.settings.theme == ThemeChoice::Dark && snapshot.builds[0].links.is_some()
    });
    let secret = |snapshot: &Snapshot| {
        snapshot.builds[0]
            .links
            .as_ref()
            .unwrap()
            .page_url
            .rsplit('/')
            .next()
            .unwrap()
            .to_owned()
    };
    drop(session);

    let session = start_on_loopback(folder.path());
    let after = wait_for_links(&session);
    assert_eq!(after.builds[0].notes, "Try the map");
    assert_eq!(after.builds[0].manifest.field(Field::Title).unwrap().value, "Staging");
    assert_eq!(after.settings.theme, ThemeChoice::Dark);
    assert_eq!(
        after.notices,
        [],
        "what was asked for on the command line does not reach the settings"
    );
    assert_eq!(secret(&after), secret(&before), "codes on posters still lead to it");
    assert_eq!(
        after.endpoint.authority_sha256, before.endpoint.authority_sha256,
        "phones need no new set-up"
    );
}

#[test]
fn a_damaged_shelf_is_laid_aside_and_phones_still_trust_the_new_one() {
    let folder = tempfile::tempdir().unwrap();
    let session = start_on_loopback(folder.path());
    let path = build_on_disk(folder.path(), "k.ipa");
    assert_eq!(cli_on(folder.path(), &["add", path.to_str().unwrap()]).status.code(), Some(0));
    drop(session);
    let shelf = folder.path().join("shelf.sqlite");
    let authority = std::fs::read(folder.path().join("identity/authority.cert.pem")).unwrap();
    for damage in [b"no database at all, and never was one".to_vec(), {
        let mut bytes = std::fs::read(&shelf).unwrap();
        bytes[100..].fill(0xA5);
        bytes
    }] {
        std::fs::write(&shelf, &damage).unwrap();
        let session = start_on_loopback(folder.path());
        let snapshot = session.snapshots().borrow().clone();
        assert!(snapshot.builds.is_empty());
        let told = format!("{:?}", snapshot.notices);
        assert!(told.contains("shelf-set-aside"), "{told}");
        assert_eq!(
            cli_on(folder.path(), &["add", path.to_str().unwrap()]).status.code(),
            Some(0),
            "the new one takes builds"
        );
        drop(session);
        let aside = std::fs::read_dir(folder.path()).unwrap().filter_map(Result::ok);
        let copies: Vec<Vec<u8>> = aside
            .filter(|entry| {
                let name = entry.file_name().to_string_lossy().into_owned();
                name.starts_with("shelf-damaged-") && name.ends_with(".sqlite")
            })
            .map(|entry| std::fs::read(entry.path()).unwrap())
            .collect();
        assert!(copies.contains(&damage), "a copy is kept");
        assert_eq!(std::fs::read(folder.path().join("identity/authority.cert.pem")).unwrap(), authority);
    }
}
