//! Publishing to storages and behind web servers of others, read back by their own clients and by a phone over TLS.

use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::Value;

use crate::support::builds::Ipa;
use crate::support::command::{AIRLIFT_CLI, json};
use crate::support::phone::Phone;
use crate::support::storages::{Fate, Foreign, Unreliable, boto3, caddy, issue, moto, nginx, s3s, webdav};
use crate::support::until;

const KEYS: [(&str, &str); 2] = [
    ("AWS_ACCESS_KEY_ID", "key-of-the-test"),
    ("AWS_SECRET_ACCESS_KEY", "secret-of-the-test"),
];

/// `airlift-cli` in a folder with a build, with keys in its environment.
pub(super) struct Publisher {
    pub(super) folder: tempfile::TempDir,
    pub(super) keys: Vec<(&'static str, &'static str)>,
}

impl Publisher {
    pub(super) fn new(ipa: &Ipa) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("Kestrel.ipa"), ipa.bytes()).unwrap();
        Self {
            folder,
            keys: KEYS.to_vec(),
        }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(AIRLIFT_CLI);
        command.args(arguments).current_dir(self.folder.path()).env("LC_ALL", "C");
        command.env("AIRLIFT_DATA_DIR", self.folder.path().join("data"));
        command.envs(self.keys.iter().copied()).stdin(Stdio::null());
        command
    }

    /// The exit code and what it printed as JSON. No output has a key in it.
    pub(super) fn call(&self, arguments: &[&str]) -> (i32, Value) {
        let output = self.command(arguments).output().unwrap();
        for text in [&output.stdout, &output.stderr] {
            let text = String::from_utf8_lossy(text);
            for (_, key) in &self.keys {
                assert!(!text.contains(key), "{text}");
            }
        }
        for entry in walk(&self.folder.path().join("data")) {
            let bytes = std::fs::read(&entry).unwrap();
            for (_, key) in &self.keys {
                assert!(
                    !bytes.windows(key.len()).any(|window| window == key.as_bytes()),
                    "{}",
                    entry.display()
                );
            }
        }
        (output.status.code().unwrap(), json(&output))
    }

    /// Begins to publish, to be killed.
    fn begin(&self, to: &str, base_url: &str) -> Child {
        let mut command = self.command(&["publish", "Kestrel.ipa", "--to", to, "--base-url", base_url, "--untried"]);
        command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    }

    pub(super) fn publish(&self, to: &str, base_url: &str, more: &[&str]) -> (i32, Value) {
        self.call(&[&["publish", "Kestrel.ipa", "--to", to, "--base-url", base_url, "--json"], more].concat())
    }
}

fn walk(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .flat_map(|path| if path.is_dir() { walk(&path) } else { vec![path] })
        .collect()
}

fn s3(port: u16) -> String {
    format!("s3://builds/ios?endpoint=http://127.0.0.1:{port}")
}

/// A phone that trusts the root installs what was published.
fn installs(root_der: &[u8], told: &Value, package: &std::path::Path) {
    let phone = Phone::trusting(root_der).of_http_1();
    let page = phone.get(told["page"].as_str().unwrap()).unwrap();
    assert_eq!(page.status, 200);
    assert!(page.text().contains("itms-services"));
    let installed = phone.install(told["manifest"].as_str().unwrap()).unwrap();
    assert_eq!(installed.package, std::fs::read(package).unwrap());
}

/// What a web server in front of the bucket passes on, without keys.
fn before_bucket(server: &Foreign) -> String {
    format!(
        "location / {{ proxy_pass http://127.0.0.1:{}/builds/; proxy_buffering off; }}",
        server.port
    )
}

#[test]
#[ignore = "needs storages"]
fn a_folder_behind_nginx_and_caddy_installs() {
    let publisher = Publisher::new(&Ipa::default());
    let folder = publisher.folder.path();
    let issued = issue(folder);
    let root = issued.root_pem.to_str().unwrap().to_owned();
    let site = folder.join("site");
    std::fs::create_dir_all(&site).unwrap();
    let servers = [
        nginx(folder, &issued, &format!("root {};", site.display())),
        caddy(folder, &issued, &format!(" root * {}\n file_server", site.display())),
    ];
    for server in &servers {
        let base = format!("https://127.0.0.1:{}", server.port);
        let (code, told) = publisher.publish("site", &base, &["--trust", &root]);
        assert_eq!((code, &told["rehearsal"]["failed"]), (0, &Value::from(0)), "{told:#}");
        installs(&issued.root_der, &told, &folder.join("Kestrel.ipa"));
    }
}

#[test]
#[ignore = "needs storages"]
fn a_bucket_is_read_back_by_its_own_client_and_by_a_phone() {
    let publisher = Publisher::new(&Ipa {
        padding: 20 << 20,
        ..Ipa::default()
    });
    let folder = publisher.folder.path();
    let server = moto();
    let issued = issue(folder);
    let root = issued.root_pem.to_str().unwrap().to_owned();
    let front = nginx(folder, &issued, &before_bucket(&server));
    let base = format!("https://127.0.0.1:{}/ios", front.port);
    let (code, told) = publisher.publish(&s3(server.port), &base, &["--trust", &root]);
    assert_eq!((code, &told["rehearsal"]["failed"]), (0, &Value::from(0)), "{told:#}");
    installs(&issued.root_der, &told, &folder.join("Kestrel.ipa"));
    let key = told["package"]
        .as_str()
        .unwrap()
        .strip_prefix(&format!("{base}/"))
        .unwrap()
        .to_owned();
    let head = boto3(
        server.port,
        &format!(
            "h = s3.head_object(Bucket='builds', Key='ios/{key}')\nprint(json.dumps([h['ContentLength'], h['ContentType'], h['CacheControl'], h['ContentDisposition'], h['ETag']]))"
        ),
    );
    let head: Value = serde_json::from_str(&head).unwrap();
    assert_eq!(head[0], told["size_bytes"]);
    assert_eq!(head[1], "application/octet-stream");
    assert_eq!(head[2], "public, max-age=31536000, immutable");
    assert_eq!(head[3], "attachment; filename=\"Kestrel.ipa\"; filename*=UTF-8''Kestrel%2Eipa");
    assert!(head[4].as_str().unwrap().trim_matches('"').ends_with("-3"), "three parts: {head}");
    let types = boto3(
        server.port,
        "print(json.dumps({o['Key'].rsplit('/')[-1]: s3.head_object(Bucket='builds', Key=o['Key'])['ContentType'] for o in s3.list_objects_v2(Bucket='builds')['Contents']}))",
    );
    let types: Value = serde_json::from_str(&types).unwrap();
    for (name, kind) in [
        ("index.html", "text/html; charset=utf-8"),
        ("manifest.plist", "text/xml"),
        ("latest.json", "application/json"),
        ("icon-512.png", "image/png"),
    ] {
        assert_eq!(types[name], kind);
    }
    let (code, listed) = publisher.call(&["published", "--to", &s3(server.port), "--json"]);
    assert_eq!((code, &listed["page"]), (0, &told["page"]));
    let link = told["page"].as_str().unwrap();
    let (code, gone) = publisher.call(&["unpublish", link, "--to", &s3(server.port), "--json"]);
    assert_eq!((code, &gone["page"]), (0, &told["page"]));
    let phone = Phone::trusting(&issued.root_der).of_http_1();
    assert_eq!(phone.get(told["manifest"].as_str().unwrap()).unwrap().status, 404);
    let page = phone.get(link).unwrap();
    assert!(page.status == 200 && !page.text().contains("itms-services"));
}

#[test]
#[ignore = "needs storages"]
fn signatures_are_those_that_a_storage_checks() {
    let publisher = Publisher::new(&Ipa {
        padding: 9 << 20,
        ..Ipa::default()
    });
    let folder = publisher.folder.path();
    let server = s3s(&folder.join("s3"), (KEYS[0].1, KEYS[1].1));
    let (code, told) = publisher.publish(&s3(server.port), "https://builds.example.com/ios", &["--untried"]);
    assert_eq!(code, 0, "{told:#}");
    let package = told["package"]
        .as_str()
        .unwrap()
        .strip_prefix("https://builds.example.com/")
        .unwrap();
    let stored = std::fs::read(folder.join("s3/builds").join(package)).unwrap();
    assert_eq!(stored, std::fs::read(folder.join("Kestrel.ipa")).unwrap());
    let wrong = Publisher {
        keys: vec![KEYS[0], ("AWS_SECRET_ACCESS_KEY", "another-secret-of-the-test")],
        ..Publisher::new(&Ipa::default())
    };
    let (code, told) = wrong.publish(&s3(server.port), "https://builds.example.com/ios", &["--untried"]);
    assert_eq!((code, &told["error"]["code"]), (3, &Value::from("publish-keys")), "{told:#}");
    let none = Publisher {
        keys: vec![("AWS_SECRET_ACCESS_KEY", "")],
        ..Publisher::new(&Ipa::default())
    };
    let output = none
        .command(&["publish", "Kestrel.ipa", "--to", &s3(server.port), "--json"])
        .output()
        .unwrap();
    assert_eq!(json(&output)["error"]["code"], "publish-not-https", "the base is asked for first");
    let output = none
        .command(&["publish", "Kestrel.ipa", "--to", "s3://builds", "--untried", "--json"])
        .output()
        .unwrap();
    assert_eq!(json(&output)["error"]["code"], "publish-no-keys");
}

#[test]
#[ignore = "needs storages"]
fn a_webdav_server_takes_a_build() {
    let mut publisher = Publisher::new(&Ipa {
        padding: 20 << 20,
        ..Ipa::default()
    });
    publisher.keys = vec![
        ("AIRLIFT_WEBDAV_USER", "tester-of-webdav"),
        ("AIRLIFT_WEBDAV_PASSWORD", "password-of-the-test"),
    ];
    let folder = publisher.folder.path();
    let site = folder.join("dav");
    let server = webdav(&site, ("tester-of-webdav", "password-of-the-test"));
    let to = format!("dav://127.0.0.1:{}/ios", server.port);
    let issued = issue(folder);
    let root = issued.root_pem.to_str().unwrap().to_owned();
    let front = caddy(folder, &issued, &format!(" root * {}\n file_server", site.display()));
    let base = format!("https://127.0.0.1:{}/ios", front.port);
    let (code, told) = publisher.publish(&to, &base, &["--trust", &root]);
    assert_eq!((code, &told["rehearsal"]["failed"]), (0, &Value::from(0)), "{told:#}");
    installs(&issued.root_der, &told, &folder.join("Kestrel.ipa"));
    let (code, listed) = publisher.call(&["published", "--to", &to, "--json"]);
    assert_eq!((code, &listed["page"]), (0, &told["page"]));
    let (code, gone) = publisher.call(&["unpublish", "--keep", "0", "--to", &to, "--json"]);
    assert_eq!((code, &gone["page"]), (0, &told["page"]));
    let wrong = Publisher {
        keys: vec![
            ("AIRLIFT_WEBDAV_USER", "tester-of-webdav"),
            ("AIRLIFT_WEBDAV_PASSWORD", "wrong-password"),
        ],
        ..Publisher::new(&Ipa::default())
    };
    let (code, told) = wrong.publish(&to, &base, &["--untried"]);
    assert_eq!((code, &told["error"]["code"]), (3, &Value::from("publish-keys")), "{told:#}");
}

#[test]
#[ignore = "needs storages"]
fn a_storage_that_is_busy_or_cuts_connections_is_asked_again() {
    let publisher = Publisher::new(&Ipa {
        padding: 20 << 20,
        ..Ipa::default()
    });
    let server = moto();
    let proxy = Unreliable::before(server.port, |number, _| match number % 5 {
        1 => Fate::Busy,
        3 => Fate::Cut,
        _ => Fate::Passes,
    });
    let (code, told) = publisher.publish(&s3(proxy.port), "https://builds.example.com/ios", &["--untried"]);
    assert_eq!(code, 0, "{told:#}");
    assert!(proxy.requests() > 40, "{}", proxy.requests());
    let sizes = boto3(
        server.port,
        "print(json.dumps([o['Size'] for o in s3.list_objects_v2(Bucket='builds')['Contents'] if o['Key'].endswith('app.ipa')]))",
    );
    assert_eq!(
        serde_json::from_str::<Value>(&sizes).unwrap(),
        serde_json::json!([told["size_bytes"]])
    );
}

#[test]
#[ignore = "needs storages"]
fn a_server_that_refuses_phones_is_named_with_its_setting() {
    let publisher = Publisher::new(&Ipa::default());
    let folder = publisher.folder.path();
    let server = moto();
    let issued = issue(folder);
    let root = issued.root_pem.to_str().unwrap().to_owned();
    let refusing = format!("if ($request_method = HEAD) {{ return 403; }} {}", before_bucket(&server));
    let front = nginx(folder, &issued, &refusing);
    let base = format!("https://127.0.0.1:{}/ios", front.port);
    let (code, told) = publisher.publish(&s3(server.port), &base, &["--trust", &root]);
    assert_eq!(code, 1, "{told:#}");
    assert!(told["rehearsal"]["failed"].as_u64().unwrap() > 0, "{told:#}");
    assert!(told["rehearsal"]["hint"].as_str().unwrap().contains("s3:GetObject"), "{told:#}");
}

/// Kills the program at every request to the storage in turn: what was published before is whole each time, and in the end the new
/// build is as well.
#[test]
#[ignore = "needs storages"]
fn a_kill_at_any_request_leaves_what_was_published() {
    let publisher = Publisher::new(&Ipa {
        padding: 20 << 20,
        ..Ipa::default()
    });
    let server = moto();
    let base = "https://builds.example.com/ios";
    let old = Ipa {
        version: "5.1.0",
        ..Ipa::default()
    };
    std::fs::write(publisher.folder.path().join("old.ipa"), old.bytes()).unwrap();
    let (code, old) = publisher.call(&[
        "publish",
        "old.ipa",
        "--to",
        &s3(server.port),
        "--base-url",
        base,
        "--untried",
        "--json",
    ]);
    assert_eq!(code, 0, "{old:#}");
    let latest = || {
        let folder = old["app_page"]
            .as_str()
            .unwrap()
            .trim_start_matches("https://builds.example.com/")
            .replace("index.html", "");
        let script = format!(
            "l = json.load(s3.get_object(Bucket='builds', Key='{folder}latest.json')['Body'])\n\
             k = lambda u: u.replace('https://builds.example.com/', '')\n\
             page = s3.get_object(Bucket='builds', Key='{folder}index.html')['Body'].read().decode()\n\
             print(json.dumps([l['version'], s3.head_object(Bucket='builds', Key=k(l['package']))['ContentLength'] == l['size_bytes'], \
             len(s3.get_object(Bucket='builds', Key=k(l['manifest']))['Body'].read()) > 0, 'itms-services' in page]))"
        );
        serde_json::from_str::<Value>(&boto3(server.port, &script)).unwrap()
    };
    assert_eq!(latest(), serde_json::json!(["5.1.0", true, true, true]));
    for (killed, step) in (0..200).step_by(4).enumerate() {
        let stands = Arc::new(AtomicBool::new(false));
        let told = Arc::clone(&stands);
        let proxy = Unreliable::before(server.port, move |number, _| {
            if number == step {
                told.store(true, Ordering::SeqCst);
                return Fate::Stands;
            }
            Fate::Passes
        });
        let to = s3(proxy.port);
        // The destination's name is part of what an upload is known by, so that each goes on with the one before.
        let mut child = publisher.begin(&to, base);
        let is_over = until("a request to kill at, or the end", || {
            if stands.load(Ordering::SeqCst) {
                return Some(false);
            }
            child.try_wait().unwrap().map(|status| {
                assert!(status.success(), "{step}");
                true
            })
        });
        if is_over {
            assert_eq!(latest(), serde_json::json!(["5.2.0", true, true, true]));
            assert!(killed > 8, "only {killed} kills");
            return;
        }
        child.kill().unwrap();
        child.wait().unwrap();
        let found = latest();
        assert!(found[0] == "5.1.0" || found[0] == "5.2.0", "{found}");
        assert_eq!((&found[1], &found[2]), (&Value::from(true), &Value::from(true)), "{found}");
    }
    panic!("it never ended");
}

/// An upload that was killed in the middle of a package goes on with the parts that are there.
#[test]
#[ignore = "needs storages"]
fn parts_that_are_there_are_not_sent_again() {
    let publisher = Publisher::new(&Ipa {
        padding: 60 << 20,
        ..Ipa::default()
    });
    let server = moto();
    let base = "https://builds.example.com/ios";
    let sent = Arc::new(std::sync::Mutex::new(Vec::<String>::new()));
    let killing = Arc::new(AtomicBool::new(true));
    let (noted, kills) = (Arc::clone(&sent), Arc::clone(&killing));
    let proxy = Unreliable::before(server.port, move |_, line| {
        if !line.contains("partNumber=") {
            return Fate::Passes;
        }
        let mut noted = noted.lock().unwrap();
        if noted.len() >= 5 && kills.load(Ordering::SeqCst) {
            return Fate::Stands;
        }
        noted.push(line.split("partNumber=").nth(1).unwrap().split('&').next().unwrap().to_owned());
        Fate::Passes
    });
    let to = s3(proxy.port);
    let mut child = publisher.begin(&to, base);
    let journal = publisher.folder.path().join("data/publishing");
    until("five parts in the journal", || {
        let journals = walk(&journal);
        let text = std::fs::read_to_string(journals.first()?).ok()?;
        (text.lines().count() >= 6).then_some(())
    });
    child.kill().unwrap();
    child.wait().unwrap();
    killing.store(false, Ordering::SeqCst);
    let (code, told) = publisher.publish(&to, base, &["--untried"]);
    assert_eq!(code, 0, "{told:#}");
    let mut sent = sent.lock().unwrap().clone();
    sent.sort();
    let mut once = sent.clone();
    once.dedup();
    assert_eq!(sent, once, "a part was sent twice");
    assert_eq!(sent.len(), 8);
    assert!(walk(&journal).is_empty(), "nothing is left to remember");
    let left = boto3(
        server.port,
        "print(len(s3.list_multipart_uploads(Bucket='builds').get('Uploads', [])))",
    );
    assert_eq!(left.trim(), "0");
}

/// A package that is built anew, at the same size, while its parts go out: nothing leads to the mixture.
#[test]
#[ignore = "needs storages"]
fn a_package_that_changes_meanwhile_is_not_published() {
    let publisher = Publisher::new(&Ipa {
        padding: 60 << 20,
        ..Ipa::default()
    });
    let server = moto();
    let package = publisher.folder.path().join("Kestrel.ipa");
    let is_changed = AtomicBool::new(false);
    let changing = package.clone();
    let proxy = Unreliable::before(server.port, move |_, line| {
        if line.contains("partNumber=") && !is_changed.swap(true, Ordering::SeqCst) {
            let mut bytes = std::fs::read(&changing).unwrap();
            let middle = bytes.len() / 3;
            bytes[middle..middle + 1000].fill(7);
            std::fs::write(&changing, bytes).unwrap();
        }
        Fate::Passes
    });
    let base = "https://builds.example.com/ios";
    let (code, told) = publisher.publish(&s3(proxy.port), base, &["--untried"]);
    assert_eq!((code, &told["error"]["code"]), (3, &Value::from("publish-changed")), "{told:#}");
    let pages = boto3(
        server.port,
        "print(len([o for o in s3.list_objects_v2(Bucket='builds')['Contents'] if o['Key'].endswith(('.html', 'latest.json'))]))",
    );
    assert_eq!(pages.trim(), "0");
}
