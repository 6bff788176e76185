//! Conversations about the service, with a stand-in for systemctl, and the unit before systemd's own judge.

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use super::{build_in, code_of};
use crate::support::command::{AIRLIFT_CLI, json};
use crate::support::{text, write};

/// A home with a systemctl that notes what it is asked, and answers with the state that the file `state` has. With a file `broken` it
/// fails.
struct Home(tempfile::TempDir);

impl Home {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let here = folder.path().display();
        let script = format!(
            "#!/bin/sh\n[ \"$*\" = '--user daemon-reload' ] && [ -e '{here}/broken' ] && {{ echo 'no bus' >&2; exit 1; }}\n\
             echo \"$*\" >> '{here}/asked'\n[ \"$2\" = show ] && cat '{here}/state'\nexit 0\n"
        );
        std::fs::create_dir(folder.path().join("bin")).unwrap();
        let tool = write(&folder.path().join("bin"), "systemctl", script.as_bytes());
        std::fs::set_permissions(&tool, std::fs::Permissions::from_mode(0o755)).unwrap();
        Self(folder)
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn unit(&self) -> PathBuf {
        self.path().join("config/systemd/user/airlift.service")
    }

    fn asked(&self) -> Vec<String> {
        let asked = std::fs::read_to_string(self.path().join("asked")).unwrap_or_default();
        _ = std::fs::remove_file(self.path().join("asked"));
        asked.lines().map(str::to_owned).collect()
    }

    fn service(&self, arguments: &[&str]) -> Output {
        Command::new(AIRLIFT_CLI)
            .current_dir(self.path())
            .arg("service")
            .args(arguments)
            .env("PATH", self.path().join("bin").display().to_string() + ":/usr/bin:/bin")
            .env("HOME", self.path())
            .env("XDG_CONFIG_HOME", self.path().join("config"))
            .env("LC_ALL", "C")
            .env_remove("AIRLIFT_DATA_DIR")
            .output()
            .unwrap()
    }

    /// Installed as whoever runs the tests.
    fn install(&self, arguments: &[&str]) -> Output {
        self.service(&[&["install", "--as-root"], arguments].concat())
    }
}

#[test]
fn a_service_is_written_started_asked_for_and_taken_away() {
    let home = Home::new();
    build_in(home.path());
    let absent = home.service(&["status", "--json"]);
    assert_eq!(code_of(&absent), Some(1));
    assert_eq!(json(&absent)["installed"], false);
    assert_eq!(code_of(&home.service(&["remove"])), Some(1));
    assert_eq!(home.asked(), Vec::<String>::new());

    let installed = home.install(&["--", "Kestrel.ipa", "--host", "127.0.0.1", "--tag", "branch=50% $HOME \"x\""]);
    assert_eq!(code_of(&installed), Some(0), "{installed:?}");
    assert!(text(&installed.stdout).contains("loginctl enable-linger"));
    let unit = std::fs::read_to_string(home.unit()).unwrap();
    let file = home.path().join("Kestrel.ipa");
    assert!(unit.contains(&format!("\"--\" \"{}\"\n", file.display())), "{unit}");
    assert!(unit.contains("\"--tag=branch=50%% $$HOME \\\"x\\\"\""), "{unit}");
    let starting = [
        "--user daemon-reload",
        "--user enable airlift.service",
        "--user restart airlift.service",
    ];
    assert_eq!(home.asked(), starting);

    for (state, code) in [("active", 0), ("failed", 1), ("activating", 1)] {
        write(home.path(), "state", state.as_bytes());
        let said = home.service(&["status", "--json"]);
        assert_eq!(code_of(&said), Some(code), "{state}");
        assert_eq!(
            (json(&said)["state"].as_str(), json(&said)["running"].as_bool()),
            (Some(state), Some(code == 0))
        );
        assert!(text(&home.service(&["status"]).stdout).contains("airlift.service"));
    }
    home.asked();
    // Once more: it is begun anew, with what it is to serve now.
    assert_eq!(code_of(&home.install(&["--", "Kestrel.ipa"])), Some(0));
    assert!(!std::fs::read_to_string(home.unit()).unwrap().contains("branch"));
    assert_eq!(home.asked(), starting);
    assert_eq!(code_of(&home.service(&["remove"])), Some(0));
    assert!(!home.unit().exists());
    assert_eq!(home.asked(), ["--user disable --now airlift.service", "--user daemon-reload"]);
}

#[test]
fn what_airlift_did_not_write_stays_and_what_does_not_start_goes() {
    let home = Home::new();
    build_in(home.path());
    std::fs::create_dir_all(home.unit().parent().unwrap()).unwrap();
    std::fs::write(home.unit(), "[Service]\nExecStart=/bin/true\n").unwrap();
    for call in [&["install", "--as-root", "--", "Kestrel.ipa"][..], &["remove"]] {
        let said = home.service(call);
        assert_eq!(code_of(&said), Some(3), "{said:?}");
    }
    assert_eq!(json(&home.service(&["status", "--json"]))["installed"], false);
    assert_eq!(std::fs::read_to_string(home.unit()).unwrap(), "[Service]\nExecStart=/bin/true\n");
    assert_eq!(home.asked(), Vec::<String>::new());
    std::fs::remove_file(home.unit()).unwrap();

    write(home.path(), "broken", b"");
    let said = home.install(&["--", "Kestrel.ipa"]);
    assert_eq!(code_of(&said), Some(3));
    assert!(text(&said.stderr).contains("no bus"), "{said:?}");
    assert!(!home.unit().exists());
}

#[test]
fn what_serve_would_not_take_is_not_installed() {
    let home = Home::new();
    build_in(home.path());
    for (arguments, code) in [
        (&["--"][..], 2),
        (&["--", "--no-such-option"], 2),
        (&["--", "Kestrel.ipa", "--notes-file", "-"], 2),
        (&["--", "absent.ipa"], 3),
        (&["--", "Kestrel.ipa", "--repository", "x"], 2),
    ] {
        let said = home.install(arguments);
        assert_eq!(code_of(&said), Some(code), "{arguments:?}: {said:?}");
    }
    if rustix::process::geteuid().is_root() {
        assert_eq!(code_of(&home.service(&["install", "--", "Kestrel.ipa"])), Some(3));
    }
    assert!(!home.unit().exists());
    assert_eq!(home.asked(), Vec::<String>::new());
}

#[test]
#[ignore = "needs systemd-analyze, which `.ci/run` asks for where it is"]
fn systemd_finds_nothing_wrong_with_the_unit_with_systemd() {
    let home = Home::new();
    write(home.path(), "My \"App\" $HOME 50% ; 'x' 世界.ipa", b"");
    let installed = home.install(&["--", "My \"App\" $HOME 50% ; 'x' 世界.ipa", "--tag", "branch=main"]);
    assert_eq!(code_of(&installed), Some(0), "{installed:?}");
    let judged = Command::new("systemd-analyze")
        .args(["--user", "verify", "--man=no"])
        .arg(home.unit())
        .env("XDG_RUNTIME_DIR", home.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&judged.stderr).into_owned();
    assert!(judged.status.success(), "{said}");
    assert!(!said.contains("airlift.service"), "{said}");
}
