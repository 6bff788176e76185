//! Webhooks end to end: set up with `airlift-cli`, told by `airlift-cli serve` what a phone did.
//! If one broke, a team would not learn that a build arrived, or its channel's address would be known to others.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};

use airlift::session::{Command, Config, Session, Snapshot};
use serde_json::Value;

use crate::support::builds::Ipa;
use crate::support::command::{cli_on, json};
use crate::support::phone::Phone;
use crate::support::served::Served;
use crate::support::sessions::{on_loopback, wait};
use crate::support::{PATIENCE, text, until, write};

/// A server that takes everything, with what it was told: headers and bodies.
struct Listening {
    url: String,
    heard: Receiver<(String, String)>,
}

impl Listening {
    fn start(answer: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/hooks/verysecret", listener.local_addr().unwrap());
        let (sender, heard) = channel();
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                if sender.send(request(&stream)).is_err() {
                    return;
                }
                _ = (&stream).write_all(answer.as_bytes());
            }
        });
        Self { url, heard }
    }

    fn next(&self) -> Value {
        let (_, body) = self.heard.recv_timeout(PATIENCE).expect("a message");
        serde_json::from_str(&body).unwrap()
    }
}

fn request(stream: &TcpStream) -> (String, String) {
    let mut reader = BufReader::new(stream);
    let mut head = String::new();
    while reader.read_line(&mut head).unwrap() > 2 {}
    let length = head
        .lines()
        .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    reader.read_exact(&mut body).unwrap();
    (head, String::from_utf8(body).unwrap())
}

const TAKEN: &str = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 2\r\n\r\nok";
const REFUSED: &str = "HTTP/1.1 403 No\r\nconnection: close\r\ncontent-length: 29\r\n\r\ninvalid_token at /hooks/verysecret";

/// Sets a webhook up in a data directory.
fn add(data_dir: &Path, name: &str, url: &str, arguments: &[&str]) -> std::process::Output {
    let file = write(data_dir, "address.txt", format!("{url}\n").as_bytes());
    let url_file = ["webhook", "add", name, "--url-file", file.to_str().unwrap()];
    let output = cli_on(data_dir, &[&url_file[..], arguments].concat());
    std::fs::remove_file(file).unwrap();
    output
}

/// A file with one webhook.
fn file(url: &str, events: &str, tells: &str) -> String {
    format!("[[webhook]]\nname = \"mine\"\nkind = \"json\"\nurl = \"{url}\"\nevents = [{events}]\ntells = [{tells}]\n")
}

#[test]
fn a_phone_that_installs_is_told_once_and_without_what_was_not_allowed() {
    let folder = tempfile::tempdir().unwrap();
    let package = write(folder.path(), "k.ipa", &Ipa::default().bytes());
    let listening = Listening::start(TAKEN);
    let hooks = file(&listening.url, r#""delivered""#, r#""link""#);
    let served = Served::start_with("webhooks.toml", &hooks, &["--json", package.to_str().unwrap()]);
    let serving = served.event("serving");
    let phone = Phone::trusting(&Served::authority(&serving));
    phone.install(serving["builds"][0]["manifest_url"].as_str().unwrap()).unwrap();
    served.event("delivered");
    let told = listening.next();
    assert_eq!(told["event"], "delivered");
    assert_eq!(told["app"]["bundle_id"], "com.northpier.kestrel");
    assert_eq!(told["link"], serving["builds"][0]["page_url"]);
    assert_eq!((told.get("device"), told.get("file")), (None, None));
    let answer = until("the answer on disk", || {
        let listed = text(&cli_on(served.data(), &["webhook", "list", "--json"]).stdout);
        let first: Value = serde_json::from_str(listed.lines().next().unwrap()).unwrap();
        Some(first["last_answer"].clone()).filter(Value::is_object)
    });
    assert_eq!((&answer["outcome"], &answer["status"]), (&"taken".into(), &200.into()));
    drop(served);
    assert_eq!(listening.heard.try_iter().count(), 0);
}

#[cfg(unix)]
#[test]
fn a_server_tells_what_it_serves_and_what_happens_right_before_its_end() {
    let folder = tempfile::tempdir().unwrap();
    let package = write(folder.path(), "k.ipa", &Ipa::default().bytes());
    let listening = Listening::start(TAKEN);
    let hooks = file(&listening.url, r#""delivered", "appeared""#, r#""link", "file""#);
    let mut served = Served::start_with("webhooks.toml", &hooks, &["--json", package.to_str().unwrap()]);
    let serving = served.event("serving");
    let told = listening.next();
    assert_eq!((&told["event"], &told["file"]), (&"appeared".into(), &"k.ipa".into()));
    assert_eq!(told["link"], serving["builds"][0]["page_url"]);
    let phone = Phone::trusting(&Served::authority(&serving));
    phone.install(serving["builds"][0]["manifest_url"].as_str().unwrap()).unwrap();
    served.event("delivered");
    served.interrupt();
    assert_eq!(served.end().0, Some(0));
    assert_eq!(listening.next()["event"], "delivered");
    assert_eq!(listening.heard.try_iter().count(), 0);
}

#[test]
fn a_running_airlift_takes_over_what_the_command_line_adds_and_removes() {
    let folder = tempfile::tempdir().unwrap();
    let config = Config {
        words: Some(airlift::words::sentence),
        ..on_loopback(folder.path())
    };
    let session = Session::start(config, Box::new(|| {})).unwrap();
    let listening = Listening::start(TAKEN);
    add(folder.path(), "mine", &listening.url, &["--kind", "slack", "--events", "delivered"]);
    wait(&session, "the webhook", |snapshot| snapshot.webhooks.len() == 1);
    session.commander().send(Command::TestWebhook("mine".to_owned()));
    assert_eq!(listening.next()["text"], "Airlift can write here");
    let is_answered = |snapshot: &Snapshot| snapshot.webhooks.iter().any(|hook| hook.answer.is_some());
    wait(&session, "its answer", is_answered);
    cli_on(folder.path(), &["webhook", "remove", "mine"]);
    wait(&session, "its end", |snapshot| snapshot.webhooks.is_empty());
}

#[test]
fn webhooks_are_added_listed_tried_and_removed_and_their_addresses_are_seen_nowhere() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    std::fs::create_dir(&data).unwrap();
    let (good, bad) = (Listening::start(TAKEN), Listening::start(REFUSED));
    let secret = write(folder.path(), "secret.txt", b"anothersecret\n");
    let signed = ["--kind", "json", "--events", "delivered", "--secret-file", secret.to_str().unwrap()];
    let mut said = vec![add(&data, "good", &good.url, &signed)];
    said.push(add(
        &data,
        "bad",
        &bad.url,
        &["--kind", "feishu", "--events", "needs-help", "--tell", "device,problem"],
    ));
    said.push(cli_on(&data, &["webhook", "test", "good", "--json"]));
    let (head, body) = good.heard.recv_timeout(PATIENCE).unwrap();
    assert!(head.to_ascii_lowercase().contains("airlift-signature: t="), "{head}");
    assert_eq!(serde_json::from_str::<Value>(&body).unwrap()["event"], "test");
    assert_eq!(json(&said[2])["outcome"], "taken");
    said.push(cli_on(&data, &["webhook", "test", "bad"]));
    assert_eq!(said[3].status.code(), Some(1));
    assert!(
        text(&said[3].stdout).contains("refused (403): invalid_token at "),
        "{}",
        text(&said[3].stdout)
    );
    said.push(cli_on(&data, &["webhook", "list"]));
    said.push(cli_on(&data, &["webhook", "list", "--json"]));
    assert_eq!(text(&said[5].stdout).lines().count(), 2);
    for (arguments, code) in [
        (&["webhook", "remove", "good"][..], 0),
        (&["webhook", "remove", "good"], 3),
        (&["webhook", "test", "good"], 3),
    ] {
        said.push(cli_on(&data, arguments));
        assert_eq!(said.last().unwrap().status.code(), Some(code), "{arguments:?}");
    }
    for output in &said {
        let all = text(&output.stdout) + &text(&output.stderr);
        assert!(!all.contains("verysecret") && !all.contains("anothersecret"), "{all}");
    }
    for entry in std::fs::read_dir(&data).unwrap() {
        let path = entry.unwrap().path();
        let holds = String::from_utf8_lossy(&std::fs::read(&path).unwrap_or_default()).contains("verysecret");
        assert_eq!(holds, path.ends_with("webhooks.toml"), "{}", path.display());
    }
}

#[test]
fn what_is_no_webhook_is_refused_with_its_reason() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    std::fs::create_dir(&data).unwrap();
    let slack = ["--kind", "slack", "--events", "delivered"];
    for url in [
        "http://example.com/verysecret",
        "example.com/verysecret",
        "https://maya:word@example.com/verysecret",
        "",
    ] {
        let output = add(&data, "mine", url, &slack);
        assert_eq!(output.status.code(), Some(3), "{url}");
        assert!(!text(&output.stderr).contains("verysecret"), "{}", text(&output.stderr));
    }
    let url = "https://example.com/verysecret";
    for arguments in [
        &["--kind", "fax", "--events", "delivered"][..],
        &["--kind", "slack", "--events", "installed"],
        &["--kind", "slack", "--events", "delivered", "--tell", "everything"],
        &["--kind", "slack"],
    ] {
        assert_eq!(add(&data, "mine", url, arguments).status.code(), Some(2), "{arguments:?}");
    }
    let secret = write(folder.path(), "secret.txt", b"x\n");
    let with_secret = [&slack[..], &["--secret-file", secret.to_str().unwrap()]].concat();
    assert_eq!(add(&data, "mine", url, &with_secret).status.code(), Some(3));
    assert!(!data.join("webhooks.toml").exists());
}
