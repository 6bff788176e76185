//! Pipelines: what they say of a build, what they paste into pull requests, and Airlift as a service.
//! If these break, a pipeline passes and testers read nothing, or a name of a branch acts where it is pasted.

use std::path::{Path, PathBuf};
use std::process::Command;
#[cfg(unix)]
use std::process::Output;

use airlift::manifest::snippets::{LinkUse, Voice};
use airlift::words::say;
use serde_json::Value;

use crate::support::builds::Ipa;
use crate::support::command::{AIRLIFT_CLI, cli_on, json};
use crate::support::phone::Phone;
use crate::support::served::Served;
use crate::support::sessions::{start_on_loopback, wait, wait_for_links};
use crate::support::{text, write};

#[cfg(unix)]
mod examples;
#[cfg(target_os = "linux")]
mod service;

fn build_in(folder: &Path) -> PathBuf {
    write(folder, "Kestrel.ipa", &Ipa::default().bytes())
}

/// What `airlift-cli` says of the only build.
fn told(data_dir: &Path) -> Value {
    json(&cli_on(data_dir, &["link", "1", "--json"]))
}

#[test]
fn tags_and_notes_come_with_a_file_and_stay() {
    let folder = tempfile::tempdir().unwrap();
    let session = start_on_loopback(folder.path());
    let path = build_in(folder.path());
    let name = path.to_str().unwrap();
    let tags = [
        "--tag",
        "branch=fix/<map>",
        "--tag",
        "commit=3f2a1b9c4",
        "--tag",
        "branch=fix/<sea>",
    ];
    let arguments = [&["add", name, "--notes", "Try the <map>"], &tags[..]].concat();
    assert_eq!(cli_on(folder.path(), &arguments).status.code(), Some(0));
    let link = told(folder.path());
    assert_eq!(link["tags"], serde_json::json!({ "branch": "fix/<sea>", "commit": "3f2a1b9c4" }));
    assert_eq!(json(&cli_on(folder.path(), &["list", "--json"]))["tags"], link["tags"]);
    assert!(text(&cli_on(folder.path(), &["link", "1"]).stdout).contains("commit=3f2a1b9c4"));
    let page = text(&Phone::new().get(link["page_url"].as_str().unwrap()).unwrap().body);
    assert!(page.contains("<dt>branch</dt><dd dir=\"auto\">fix/&lt;sea&gt;</dd>"), "{page}");
    assert!(page.contains("Try the &lt;map&gt;"));

    // Brought again without any, it keeps them; with one, it has that one.
    assert_eq!(cli_on(folder.path(), &["add", name]).status.code(), Some(0));
    assert_eq!(told(folder.path())["tags"], link["tags"]);
    assert_eq!(cli_on(folder.path(), &["add", name, "--tag", "pr=7"]).status.code(), Some(0));
    wait(&session, "everything on disk", |snapshot| snapshot.unkept == 0);
    drop(session);
    let session = start_on_loopback(folder.path());
    let snapshot = wait_for_links(&session);
    assert_eq!(told(folder.path())["tags"], serde_json::json!({ "pr": "7" }));
    assert_eq!(snapshot.builds[0].notes, "Try the <map>");
}

#[test]
fn what_is_no_tag_is_wrong_use_and_nothing_is_added() {
    let folder = tempfile::tempdir().unwrap();
    let session = start_on_loopback(folder.path());
    let path = build_in(folder.path());
    let name = path.to_str().unwrap();
    for tag in ["branch", "branch=", "Branch=main", "a b=c", "a=b\nc"] {
        let said = cli_on(folder.path(), &["add", name, "--tag", tag]);
        assert_eq!(said.status.code(), Some(2), "{tag}");
    }
    let many: Vec<String> = (0..17).map(|number| format!("--tag=k{number}=v")).collect();
    let arguments: Vec<&str> = ["add", name].into_iter().chain(many.iter().map(String::as_str)).collect();
    assert_eq!(cli_on(folder.path(), &arguments).status.code(), Some(2));
    assert_eq!(cli_on(folder.path(), &arguments[..18]).status.code(), Some(0), "sixteen");
    assert_eq!(session.snapshots().borrow().builds.len(), 1);
}

#[test]
fn serve_tells_tags_and_the_notes_of_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let (path, notes) = (
        build_in(folder.path()),
        write(
            folder.path(),
            "notes.txt",
            "\u{feff}Try the map.\r\nThen the search.\r\n".as_bytes(),
        ),
    );
    let served = Served::start(&[
        "--json",
        "--tag=branch=main",
        "--notes-file",
        notes.to_str().unwrap(),
        path.to_str().unwrap(),
    ]);
    let serving = served.event("serving");
    assert_eq!(serving["builds"][0]["tags"], serde_json::json!({ "branch": "main" }));
    let page = Phone::new().get(serving["builds"][0]["page_url"].as_str().unwrap()).unwrap();
    assert!(text(&page.body).contains("Try the map.\nThen the search.<"));
}

/// Git as its owner configured nothing.
fn git(folder: &Path, arguments: &[&str]) {
    let said = Command::new("git")
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .args(["-c", "user.name=M", "-c", "user.email=m@example.com", "-c", "commit.gpgSign=false"])
        .args(arguments)
        .output()
        .unwrap();
    assert!(said.status.success(), "{arguments:?}: {said:?}");
}

/// A repository with these subjects, oldest first, the first of them tagged `v1`.
fn repository(folder: &Path, subjects: &[&str]) -> PathBuf {
    let place = folder.join("repository");
    std::fs::create_dir(&place).unwrap();
    git(&place, &["init", "--quiet", "--initial-branch=main"]);
    for (number, subject) in subjects.iter().enumerate() {
        git(&place, &["commit", "--quiet", "--allow-empty", "-m", subject]);
        if number == 0 {
            git(&place, &["tag", "v1"]);
        }
    }
    place
}

#[test]
fn the_subjects_of_a_range_are_what_to_test() {
    let folder = tempfile::tempdir().unwrap();
    let session = start_on_loopback(folder.path());
    let path = build_in(folder.path());
    let place = repository(folder.path(), &["First", "Fix <the> map", "Add a search\n\nWith a body"]);
    git(&place, &["switch", "--quiet", "--create", "side", "v1"]);
    git(&place, &["commit", "--quiet", "--allow-empty", "-m", "On the side \u{1b}[2J"]);
    git(&place, &["switch", "--quiet", "main"]);
    git(&place, &["merge", "--quiet", "--no-edit", "side"]);
    // Whatever a repository that was checked out has git run stays undone.
    let trap = folder.path().join("sprung");
    let run = format!("touch '{}'", trap.display());
    for key in ["core.pager", "core.fsmonitor", "pager.log", "gpg.program", "diff.external"] {
        git(&place, &["config", key, &run]);
    }
    git(&place, &["config", "log.showSignature", "true"]);
    let add = |arguments: &[&str]| cli_on(folder.path(), &[&["add", path.to_str().unwrap()], arguments].concat());
    let from = ["--notes-from-git", "v1..HEAD", "--repository", place.to_str().unwrap()];
    let said = add(&from);
    assert_eq!(said.status.code(), Some(0), "{said:?}");
    let notes = session.snapshots().borrow().builds[0].notes.clone();
    let mut lines: Vec<&str> = notes.lines().collect();
    lines.sort_unstable();
    assert_eq!(lines, ["- Add a search", "- Fix <the> map", "- On the side [2J"]);
    assert!(!trap.exists());

    let said = add(&["--notes-from-git", "v0..HEAD", "--repository", place.to_str().unwrap()]);
    assert_eq!(said.status.code(), Some(3), "an unknown range");
    assert!(text(&said.stderr).contains("v0..HEAD"), "{said:?}");
    let said = add(&["--notes-from-git", "v1..HEAD", "--repository", folder.path().to_str().unwrap()]);
    assert_eq!(said.status.code(), Some(3), "no repository");
    let said = add(&["--notes-from-git=--output=x..y"]);
    assert_eq!(said.status.code(), Some(2), "an option of git");
    assert_eq!(session.snapshots().borrow().builds[0].notes, notes);
    let without_git = Command::new(AIRLIFT_CLI)
        .arg("add")
        .arg(&path)
        .args(from)
        .env("AIRLIFT_DATA_DIR", folder.path())
        .env("PATH", folder.path())
        .output()
        .unwrap();
    assert_eq!(without_git.status.code(), Some(3), "{without_git:?}");
    assert_eq!(
        add(&["--notes-from-git", "HEAD..HEAD", "--repository", place.to_str().unwrap()])
            .status
            .code(),
        Some(0)
    );
    assert_eq!(session.snapshots().borrow().builds[0].notes, "", "no commits, no notes");
}

/// What the window copies for this place.
fn copied(place: LinkUse, shared: &airlift::manifest::snippets::Shared) -> String {
    let voice = Voice {
        language: say().language().tag(),
        sentence: &|message| say().sentence(message),
    };
    place.text(shared, &voice, jiff::Timestamp::UNIX_EPOCH)
}

/// Subject and both bodies of a mail: its date and its marks are never the same twice.
fn mail(text: &str) -> [String; 3] {
    let mail = mail_parser::MessageParser::default().parse(text.as_bytes()).unwrap();
    [
        mail.subject().unwrap().to_owned(),
        mail.body_text(0).unwrap().into_owned(),
        mail.body_html(0).unwrap().into_owned(),
    ]
}

#[test]
fn link_prints_for_every_place_what_the_window_copies() {
    let folder = tempfile::tempdir().unwrap();
    let session = start_on_loopback(folder.path());
    let hostile = Ipa {
        name: "K\u{1b}[2J @team\n#123 `rm` <b>\u{202e}",
        ..Ipa::default()
    };
    let path = write(folder.path(), "Kestrel.ipa", &hostile.bytes());
    assert_eq!(cli_on(folder.path(), &["add", path.to_str().unwrap()]).status.code(), Some(0));
    let snapshot = wait(&session, "the page of its app", |snapshot| {
        let links = snapshot.builds.first().and_then(|build| build.links.as_ref());
        links.is_some_and(|links| !links.app_url.is_empty())
    });
    let shared = airlift::session::shared(&snapshot.builds[0]).unwrap();
    for place in LinkUse::ALL {
        let said = cli_on(folder.path(), &["link", "1", "--as", place.key()]);
        assert_eq!(said.status.code(), Some(0), "{said:?}");
        let (said, copied) = (text(&said.stdout), copied(place, &shared));
        assert!(!said.contains(['\u{1b}', '\u{202e}']), "{said}");
        if place == LinkUse::Email {
            assert_eq!(mail(&said), mail(&copied));
        } else {
            assert_eq!(
                said.strip_suffix('\n').unwrap(),
                copied.strip_suffix('\n').unwrap_or(&copied),
                "{place:?}"
            );
        }
        let whole = json(&cli_on(folder.path(), &["link", "1", "--json", "--as", place.key()]));
        assert_eq!(
            (&whole["as"], &whole["file_name"]),
            (&place.key().into(), &place.file_name(&shared).into())
        );
    }
    let help = text(&cli_on(folder.path(), &["link", "--help"]).stdout);
    assert!(LinkUse::ALL.iter().all(|place| help.contains(place.key())), "{help}");
    assert_eq!(cli_on(folder.path(), &["link", "1", "--as", "fax"]).status.code(), Some(2));
    assert_eq!(cli_on(folder.path(), &["link", "nothing", "--as", "page"]).status.code(), Some(1));
    let german = text(&cli_on(folder.path(), &["--lang", "de", "link", "1", "--as", "sms"]).stdout);
    assert_eq!(german.trim_end(), copied(LinkUse::Sms, &shared));
    std::fs::remove_file(&path).unwrap();
    wait(&session, "the loss of its file", |snapshot| snapshot.builds[0].links.is_none());
    assert_eq!(
        cli_on(folder.path(), &["link", "1", "--as", "page"]).status.code(),
        Some(1),
        "nothing is served"
    );
}

#[cfg(unix)]
#[test]
fn serve_prints_markdown_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let path = build_in(folder.path());
    let mut served = Served::start(&["--markdown", path.to_str().unwrap()]);
    let mut said = String::new();
    while !said.ends_with("Open it in Safari on the iPhone or iPad.\n") {
        said.push_str(&served.line());
        said.push('\n');
    }
    assert!(said.starts_with("### Kestrel 5.2.0 \\(1187\\)\n\n"), "{said}");
    let (_, rest) = said.split_once("](").unwrap();
    let page = rest.split(')').next().unwrap();
    assert_eq!(Phone::new().get(page).unwrap().status, 200);
    let code = airlift::qr::Code::new(page, airlift::qr::Level::Medium).unwrap().on_paper();
    for line in code.lines() {
        assert!(said.contains(&format!("{}\n", line.trim_end())), "{said}");
    }
    served.interrupt();
    let (_, problems) = served.end();
    assert!(problems.contains("127.0.0.1"), "the visit is told beside it: {problems}");
}

#[cfg(unix)]
fn code_of(output: &Output) -> Option<i32> {
    output.status.code()
}
