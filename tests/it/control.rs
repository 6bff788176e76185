//! The control port and the shelf on disk: a second start and a build pipeline reach the running Airlift,
//! nobody else does, and nothing is lost over a restart.

use std::path::{Path, PathBuf};

use airlift::control::{AskError, ControlRequest, ask};
use airlift::manifest::{Edit, Field};
use airlift::session::{AddedBy, Command, Session, Snapshot, StartError, ThemeChoice};
use airlift::store::StoreError;
use airlift::words::say;

use crate::support::builds::Ipa;
use crate::support::command::{cli_on, json};
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
