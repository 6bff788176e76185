//! Publishing from a running Airlift, as its window does: keys, files and the result.
//! If these break, the window says that a build is published where there is none, or shows a key.

use airlift::publish::{LinkStyle, StorageKeys};
use airlift::session::{AddedBy, Command, PublishOrder, PublishStep};

use crate::support::builds::Ipa;
use crate::support::command::{cli, json};
use crate::support::sessions::{start_on_loopback, wait, wait_for_links};

use super::with_build;

#[test]
fn a_build_is_published_to_a_folder_tried_and_withdrawn() {
    let folder = with_build(&Ipa::default());
    let (data, site) = (folder.path().join("data"), folder.path().join("site"));
    std::fs::create_dir(&data).unwrap();
    let session = start_on_loopback(&data);
    let send = |command| assert!(session.commander().send(command));
    send(Command::add(AddedBy::Here, vec![folder.path().join("Kestrel.ipa")]));
    let build = wait_for_links(&session).builds[0].id;
    // Nobody answers there: a phone fails, and that is told.
    let base_url = "https://127.0.0.1:9/ios";
    send(Command::Publish(PublishOrder {
        build,
        to: site.display().to_string(),
        base_url: base_url.to_owned(),
        style: LinkStyle::Plain,
        until: None,
    }));
    let done = wait(
        &session,
        "a result",
        |snapshot| matches!(&snapshot.publishing, Some(view) if matches!(view.step, PublishStep::Done(_))),
    );
    let Some(PublishStep::Done(published)) = done.publishing.as_ref().map(|view| &view.step) else {
        unreachable!("it was waited for")
    };
    assert_eq!(published.record.page_url(), format!("{base_url}/kestrel/5.2.0-1187/index.html"));
    assert!(
        published
            .lines
            .iter()
            .any(|line| line.outcome == airlift::self_test::Outcome::Failed)
    );
    let package = site.join("kestrel/5.2.0-1187/app.ipa");
    assert_eq!(std::fs::read(&package).unwrap(), Ipa::default().bytes());
    send(Command::Withdraw);
    wait(
        &session,
        "that it is withdrawn",
        |snapshot| matches!(&snapshot.publishing, Some(view) if view.step == PublishStep::Withdrawn),
    );
    assert!(!package.exists());
}

#[test]
fn a_destination_is_there_after_a_restart_and_its_keys_are_seen_by_nobody() {
    let folder = with_build(&Ipa::default());
    let data = folder.path().join("data");
    std::fs::create_dir(&data).unwrap();
    let session = start_on_loopback(&data);
    let to = "davs://files.example.com/ios";
    let keys = StorageKeys {
        user: "ada-lovelace".to_owned(),
        secret: "wJalrXUtnFEMI".to_owned(),
        session: String::new(),
    };
    let save = Command::SaveDestination {
        to: to.to_owned(),
        base_url: "https://builds.example.com".to_owned(),
        keys: Some(keys),
    };
    assert!(session.commander().send(save));
    let has_keys = |snapshot: &airlift::session::Snapshot| snapshot.destinations.iter().any(|view| view.to == to && view.has_keys);
    let shown = wait(&session, "the destination", has_keys);
    assert!(!format!("{shown:?}").contains("wJal") && !format!("{shown:?}").contains("lovelace"));
    drop(session);
    let settings = std::fs::read_to_string(data.join("settings.toml")).unwrap();
    assert!(settings.contains(to) && !settings.contains("wJal"));
    let session = start_on_loopback(&data);
    assert!(has_keys(&session.snapshots().borrow()));
    assert!(session.commander().send(Command::ForgetDestination(to.to_owned())));
    wait(&session, "that it is forgotten", |snapshot| snapshot.destinations.is_empty());
    drop(session);
    let secrets = std::fs::read_to_string(data.join("secrets.toml")).unwrap_or_default();
    assert!(!secrets.contains("wJal"));
}

#[test]
fn the_command_line_takes_the_address_that_is_kept_with_a_destination() {
    let folder = with_build(&Ipa::default());
    let site = folder.path().join("site");
    let call = |more: &[&str]| {
        let common = ["publish", "Kestrel.ipa", "--to", "site", "--untried", "--json", "--plain"];
        cli(folder.path(), &[&common[..], more].concat())
    };
    assert!(!call(&[]).status.success(), "nobody said where phones find it");
    let data = folder.path().join("data");
    std::fs::create_dir_all(&data).unwrap();
    let text = format!(
        "[[destinations]]\nto = {:?}\nbase_url = \"https://kept.example.com\"\n",
        site.display().to_string()
    );
    std::fs::write(data.join("settings.toml"), text).unwrap();
    let kept = json(&call(&[]));
    assert_eq!(kept["page"], "https://kept.example.com/kestrel/5.2.0-1187/index.html");
    let given = json(&call(&["--base-url", "https://given.example.com"]));
    assert!(
        given["page"].as_str().unwrap().starts_with("https://given.example.com/kestrel/"),
        "{given}"
    );
}
