//! What strangers write into names, and a disk that is full. If these break, a name writes lines of ours, `--json` is no JSON, or a
//! script believes in an answer that was lost.

use std::path::Path;

use airlift::primitives::is_command;
use serde_json::Value;

use crate::support::builds::Ipa;
use crate::support::command::{cli, cli_on, cli_told};
use crate::support::served::Served;
use crate::support::sessions::{start_on_loopback, wait_for_links};
use crate::support::write;

const NAME: &str = "K\u{7f}\u{9b}31m\u{202e}l\u{2066}\u{1b}[2J\nready  ok";
/// Windows forbids control characters below U+0020 in names of files.
const FILE_NAME: &str = if cfg!(windows) {
    "a\u{202e}b  ready  ok\u{9b}.ipa"
} else {
    "a\u{202e}b\nready  ok\u{9b}.ipa"
};

fn hostile() -> Ipa {
    Ipa {
        name: NAME,
        version: "5\n2\u{202e}",
        ..Ipa::default()
    }
}

/// A folder with a hostile build under a hostile name, and the arguments of each command that reads.
fn calls(folder: &Path) -> Vec<Vec<String>> {
    write(folder, FILE_NAME, &hostile().binary_bytes());
    write(folder, "good.ipa", &Ipa::default().bytes());
    let text = format!("itms-services://?action=download-manifest&url=http://h/{NAME}.plist {NAME}");
    let address = "https://127.0.0.1:1/m.plist";
    let rows: [&[&str]; 16] = [
        &["inspect", FILE_NAME],
        &["inspect", "--raw", "info-plist", FILE_NAME],
        &["inspect", "nothing\n\u{202e}.ipa"],
        &["inspect", "--verify", FILE_NAME],
        &["compare", FILE_NAME, "good.ipa"],
        &["compare", "nothing\n.ipa", "good.ipa"],
        &["check", FILE_NAME],
        &["check", &text],
        &["check", address],
        &["check", "nothing\n\u{202e}.ipa"],
        &["check", "--explain", "link-url-host"],
        &["identity", "show"],
        &["deliveries"],
        &["list"],
        &["link", "nothing\n\u{202e}"],
        &["link", "nothing\n\u{202e}", "--as", "markdown"],
    ];
    rows.iter()
        .map(|row| row.iter().map(|argument| (*argument).to_owned()).collect())
        .collect()
}

fn with_json(call: &[String]) -> Vec<&str> {
    call.iter().map(String::as_str).chain(["--json"]).collect()
}

/// Nothing that it said commands a terminal, and each line is one that it meant.
fn is_harmless(call: &[String], said: &[u8]) {
    let text = std::str::from_utf8(said).unwrap();
    let command = text.chars().find(|c| is_command(*c) && *c != '\n' && *c != '\t');
    assert_eq!(command, None, "{call:?}: {text}");
    assert!(text.lines().all(|line| !line.starts_with("ready  ok")), "{call:?}: {text}");
}

/// JSON, one value a line or one in all.
fn values(call: &[String], said: &[u8]) -> Vec<Value> {
    let text = std::str::from_utf8(said).unwrap();
    is_harmless(call, said);
    let whole = serde_json::from_str::<Value>(text).map(|value| vec![value]);
    whole.unwrap_or_else(|_| {
        let line = |line: &str| serde_json::from_str(line).unwrap_or_else(|error| panic!("{call:?}: {error}: {line}"));
        text.lines().map(line).collect()
    })
}

#[test]
fn every_answer_of_every_command_is_json_or_harmless_lines() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("data")).unwrap();
    for call in calls(folder.path()) {
        let plain: Vec<&str> = call.iter().map(String::as_str).collect();
        let text = cli(folder.path(), &plain);
        is_harmless(&call, &text.stdout);
        is_harmless(&call, &text.stderr);
        assert_ne!(text.status.code(), Some(2), "{call:?}: {}", String::from_utf8_lossy(&text.stderr));
        let json = cli(folder.path(), &with_json(&call));
        let said = values(&call, &json.stdout);
        assert_eq!(json.status.code(), text.status.code(), "{call:?}");
        is_harmless(&call, &json.stderr);
        if call[0] == "inspect" && call[1] == FILE_NAME {
            assert_eq!(said[0]["file"]["path"], FILE_NAME, "nothing of it is lost");
        }
    }
    let from_stdin = cli_told(folder.path(), &["check", "-", "--json"], NAME);
    values(&[], &from_stdin.stdout);
    let sarif = folder.path().join("s.json");
    let junit = folder.path().join("j.xml");
    let reports = ["--sarif", "s.json", "--junit", "j.xml"];
    cli(folder.path(), &[&["check", FILE_NAME][..], &reports].concat());
    values(&[], &std::fs::read(sarif).unwrap());
    is_harmless(&[], &std::fs::read(junit).unwrap());
}

#[test]
fn what_runs_tells_hostile_names_as_they_are_and_harmlessly() {
    let folder = tempfile::tempdir().unwrap();
    let path = write(folder.path(), FILE_NAME, &hostile().binary_bytes());
    let served = Served::start(&[path.to_str().unwrap(), "--json"]);
    let line = served.line();
    assert!(!line.chars().any(is_command), "{line}");
    let serving: Value = serde_json::from_str(&line).unwrap();
    assert_eq!(serving["builds"][0]["path"], path.to_str().unwrap());
    drop(served);

    let data = tempfile::tempdir().unwrap();
    let session = start_on_loopback(data.path());
    assert_eq!(cli_on(data.path(), &["add", path.to_str().unwrap()]).status.code(), Some(0));
    wait_for_links(&session);
    let own = |arguments: &[&str]| arguments.iter().map(|argument| (*argument).to_owned()).collect::<Vec<_>>();
    for arguments in [&["list"][..], &["link", "1"]] {
        let call = own(arguments);
        is_harmless(&call, &cli_on(data.path(), arguments).stdout);
        let said = values(&call, &cli_on(data.path(), &with_json(&call)).stdout);
        assert!(said[0].to_string().contains("ready"), "{said:?}");
    }
    is_harmless(&own(&["remove"]), &cli_on(data.path(), &["remove", "1"]).stderr);
}

/// `/dev/full` fails every write as a full disk does (full(4)).
#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_was_lost_is_no_success() {
    use crate::support::command::AIRLIFT_CLI;
    use std::process::{Command, Output, Stdio};
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("data")).unwrap();
    let run = |call: &[&str], stdout: Stdio| -> Output {
        Command::new(AIRLIFT_CLI)
            .args(call)
            .current_dir(folder.path())
            .env("AIRLIFT_DATA_DIR", folder.path().join("data"))
            .stdout(stdout)
            .output()
            .unwrap()
    };
    let mut tried = 0;
    for call in calls(folder.path())
        .iter()
        .map(|call| with_json(call))
        .chain([vec!["--help"], vec!["--version"]])
    {
        if run(&call, Stdio::piped()).stdout.is_empty() {
            continue;
        }
        let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
        let lost = run(&call, full.into());
        assert_eq!(lost.status.code(), Some(3), "{call:?}");
        assert!(!lost.stderr.is_empty(), "{call:?}");
        tried += 1;
    }
    assert!(tried >= 12, "{tried}");
    // A reader that left, such as `head`, is no fault.
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let left = run(&["check", "--explain", "link-url-host"], writer.into());
    assert_eq!((left.status.code(), left.stderr.as_slice()), (Some(0), &b""[..]));
}

#[test]
fn an_address_that_does_not_answer_is_unknown_in_every_form() {
    let folder = tempfile::tempdir().unwrap();
    let call = [
        "check",
        "https://127.0.0.1:1/m.plist",
        "--json",
        "--sarif",
        "s.json",
        "--junit",
        "j.xml",
    ];
    let output = cli(folder.path(), &call);
    assert_eq!(output.status.code(), Some(3));
    let said: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(said["verdict"], "unknown");
    let junit = std::fs::read_to_string(folder.path().join("j.xml")).unwrap();
    assert!(junit.contains("errors=\"1\"") && junit.contains("<error "), "{junit}");
    let sarif: Value = serde_json::from_slice(&std::fs::read(folder.path().join("s.json")).unwrap()).unwrap();
    let invocation = &sarif["runs"][0]["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    assert_eq!(invocation["toolExecutionNotifications"].as_array().unwrap().len(), 1);
    let text = cli(folder.path(), &call[..2]);
    assert!(!String::from_utf8_lossy(&text.stdout).contains("Nothing wrong"));
}

#[test]
fn a_manifest_on_standard_output_is_the_list_that_phones_get() {
    let folder = tempfile::tempdir().unwrap();
    for (name, build) in [("good.ipa", Ipa::default()), ("bad.ipa", hostile())] {
        let path = write(folder.path(), name, &build.binary_bytes());
        let told = cli(
            folder.path(),
            &["manifest", "--base-url", "https://a.example/x", path.to_str().unwrap()],
        );
        assert_eq!(told.status.code(), Some(0), "{told:?}");
        let list = plist::Value::from_reader_xml(told.stdout.as_slice()).unwrap();
        let title = &list.as_dictionary().unwrap()["items"].as_array().unwrap()[0]
            .as_dictionary()
            .unwrap()["metadata"];
        let title = title.as_dictionary().unwrap()["title"].as_string().unwrap();
        assert!(title.starts_with('K'), "{title}");
        assert!(
            !String::from_utf8_lossy(&told.stdout)
                .chars()
                .any(|c| is_command(c) && c != '\n' && c != '\t')
        );
    }
}

/// A shell makes arguments of file names.
#[test]
fn what_is_said_of_wrong_arguments_forges_no_line() {
    let folder = tempfile::tempdir().unwrap();
    let name = "a\nFORGED\u{202e}.ipa";
    for call in [
        &["check", "b.ipa", name][..],
        &["--lang", name, "list"],
        &["serve", "b.ipa", "--host", name],
    ] {
        let output = crate::support::command::cli(folder.path(), call);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(!said.contains("\nFORGED") && !said.contains('\u{202e}'), "{said}");
    }
}
