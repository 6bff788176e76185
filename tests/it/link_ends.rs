//! Links that end, as people set them on the command line. If this broke, a link would work longer than its maker said, or a pipeline
//! would believe that it ends when it does not.

use std::path::Path;

use airlift::session::{AddedBy, Command};
use serde_json::Value;

use crate::support::builds::Ipa;
use crate::support::command::{cli, cli_on, json};
use crate::support::phone::{Phone, authority_at};
use crate::support::served::Served;
use crate::support::sessions::{start_on_loopback, wait, wait_for_links};
use crate::support::{text, write};

fn build_on_disk(folder: &Path) -> String {
    write(folder, "k.ipa", &Ipa::default().bytes()).to_str().unwrap().to_owned()
}

fn status(phone: &Phone, url: &Value) -> u16 {
    phone.get(url.as_str().unwrap()).unwrap().status
}

#[test]
fn after_one_installation_the_second_phone_comes_too_late() {
    let folder = tempfile::tempdir().unwrap();
    let served = Served::start(&["--json", "--installations", "1", &build_on_disk(folder.path())]);
    let serving = served.event("serving");
    let build = &serving["builds"][0];
    assert_eq!(
        build["link"],
        serde_json::json!({ "until": null, "installations": 1, "delivered": 0, "ended": null })
    );
    let first = Phone::trusting(&Served::authority(&serving));
    let second = first.clone().installer();
    assert_eq!(status(&second, &build["manifest_url"]), 200);
    first.install(build["manifest_url"].as_str().unwrap()).unwrap();
    let ended = served.event("ended");
    assert_eq!(ended["reason"], "installations");
    assert_eq!(ended["build"]["link"]["delivered"], 1);
    assert_eq!(ended["build"]["id"], build["id"]);
    assert_eq!(ended["build"]["install_link"], Value::Null);
    for key in ["manifest_url", "package_url", "page_url", "setup_url", "app_url"] {
        assert_eq!(status(&second, &build[key]), 410, "{key}");
    }
}

#[test]
fn a_date_ends_the_links_of_serve() {
    let folder = tempfile::tempdir().unwrap();
    let served = Served::start(&["--json", "--until", "2s", &build_on_disk(folder.path())]);
    let ended = served.event("ended");
    assert_eq!(ended["reason"], "date");
    assert_eq!(ended["build"]["bundle_id"], "com.northpier.kestrel");
}

#[test]
fn what_is_no_end_to_come_is_wrong_use() {
    let folder = tempfile::tempdir().unwrap();
    let file = build_on_disk(folder.path());
    for (option, wrong) in [
        ("--until", "yesterday"),
        ("--until", "2020-01-01"),
        ("--until", "2020-01-01T12:00:00Z"),
        ("--until", "2999-01-01T12:00:00"),
        ("--until", "0d"),
        ("--until", ""),
        ("--installations", "0"),
        ("--installations", "-1"),
        ("--installations", "many"),
        ("--installations", "99999999999"),
    ] {
        let given = format!("{option}={wrong}");
        for call in [&["serve", file.as_str(), &given][..], &["link", "1", &given]] {
            let told = cli(folder.path(), call);
            assert_eq!(told.status.code(), Some(2), "{call:?}: {told:?}");
            assert!(told.stdout.is_empty(), "{call:?}");
        }
    }
    // Only `link` takes a limit away.
    for wrong in ["--until=never", "--installations=any"] {
        assert_eq!(cli(folder.path(), &["serve", &file, wrong]).status.code(), Some(2));
    }
    assert!(text(&cli(folder.path(), &["serve", &file, "--until=2020-01-01"]).stderr).contains("in the past"));
}

#[test]
fn the_link_of_a_window_is_renewed_limited_and_freed() {
    let folder = tempfile::tempdir().unwrap();
    let session = start_on_loopback(folder.path());
    let path = write(folder.path(), "k.ipa", &Ipa::default().bytes());
    session.commander().send(Command::add(AddedBy::Here, vec![path]));
    let links = wait_for_links(&session).builds[0].links.clone().unwrap();
    let origin = links.page_url.split("/i/").next().unwrap();
    let phone = Phone::trusting(&authority_at(origin));
    let link = |arguments: &[&str]| cli_on(folder.path(), &[&["link", "1"], arguments].concat());

    let told = link(&[]);
    assert_eq!(told.status.code(), Some(0));
    let rows = text(&told.stdout);
    assert!(rows.contains("never") && rows.contains("0, of any number"), "{rows}");

    let renewed = link(&["--new", "--installations", "2", "--json"]);
    assert_eq!(renewed.status.code(), Some(0), "{renewed:?}");
    let new = json(&renewed);
    assert_eq!((&new["kept"], &new["link"]["installations"]), (&Value::Bool(true), &Value::from(2)));
    assert_ne!(new["manifest_url"], links.manifest_url);
    assert_eq!(status(&phone, &new["manifest_url"]), 200);
    for old in [&links.manifest_url, &links.package_url, &links.page_url] {
        assert_eq!(phone.get(old).unwrap().status, 410, "{old}");
    }

    let dated = json(&link(&["--until", "7d", "--json"]));
    assert!(dated["link"]["until"].is_string() && dated["link"]["installations"] == 2, "{dated}");
    assert!(text(&link(&[]).stdout).contains("0 of 2"));
    let freed = json(&link(&["--until", "never", "--installations", "any", "--json"]));
    assert_eq!(
        (&freed["link"]["until"], &freed["link"]["installations"]),
        (&Value::Null, &Value::Null)
    );

    phone.install(new["manifest_url"].as_str().unwrap()).unwrap();
    wait(&session, "the delivery", |snapshot| snapshot.builds[0].link.delivered == 1);
    let over = link(&["--installations", "1", "--json"]);
    assert_eq!(over.status.code(), Some(1), "it has no addresses any more");
    let over = json(&over);
    let listed = json(&cli_on(folder.path(), &["list", "--json"]));
    for told in [&over, &listed] {
        assert_eq!(
            (&told["link"]["ended"], &told["install_link"]),
            (&Value::from("installations"), &Value::Null)
        );
    }
    assert!(text(&link(&[]).stdout).contains("1 of 1 (has ended)"));
    assert_eq!(status(&phone, &new["manifest_url"]), 410);

    assert_eq!(link(&["x", "--new"]).status.code(), Some(2));
    assert_eq!(
        cli_on(folder.path(), &["link", "x", "--new"]).status.code(),
        Some(1),
        "there is no such build"
    );

    // After a restart it is as it was.
    drop(session);
    let session = start_on_loopback(folder.path());
    let again = wait(&session, "the file", |snapshot| {
        snapshot
            .builds
            .first()
            .is_some_and(|build| build.file == airlift::session::FileView::Present)
    });
    assert_eq!(again.builds[0].link.delivered, 1);
    assert!(again.builds[0].link.ended.is_some() && again.builds[0].links.is_none());
    let fresh = json(&link(&["--new", "--json"]));
    assert_eq!(
        (&fresh["link"]["ended"], &fresh["link"]["delivered"]),
        (&Value::Null, &Value::from(0))
    );
    let port = |url: &str| url.split('/').nth(2).unwrap().to_owned();
    let now = fresh["manifest_url"].as_str().unwrap();
    for old in [links.manifest_url.as_str(), new["manifest_url"].as_str().unwrap()] {
        let moved = old.replace(&port(old), &port(now));
        assert_eq!(phone.get(&moved).unwrap().status, 410, "{moved}");
    }
    assert_eq!(phone.get(now).unwrap().status, 200);
}
