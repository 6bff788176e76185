//! The examples for pipelines, run as the build servers run them.

use std::collections::BTreeMap;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use sha2::{Digest as _, Sha256};

use super::{build_in, code_of, git, repository};
use crate::support::builds::Ipa;
use crate::support::command::{AIRLIFT_CLI, json};
use crate::support::phone::Phone;
use crate::support::sessions::start_on_loopback;
use crate::support::{text, write};

const EXAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/packaging/examples");

/// A step of the action: the names that its script finds in the environment, and the script.
#[derive(Debug)]
struct ActionStep {
    variables: Vec<String>,
    script: String,
}

/// The steps of the action by name. Its YAML is as plain as this reads it, and a workflow's own checker reads it, too.
fn steps() -> BTreeMap<String, ActionStep> {
    let action = std::fs::read_to_string(Path::new(EXAMPLES).join("github-action/action.yml")).unwrap();
    let (_, steps) = action.split_once("  steps:\n").unwrap();
    let mut found = BTreeMap::new();
    for step in steps.split("    - name: ").skip(1) {
        let (name, rest) = step.split_once('\n').unwrap();
        let (before, script) = rest.split_once("      run: |\n").unwrap();
        assert!(before.contains("      shell: bash\n"), "{name}");
        let of_env = before.split_once("      env:\n").unwrap().1;
        let variables = of_env.lines().map(|line| line.trim().split(':').next().unwrap().to_owned());
        let lines = script.lines().map(|line| line.strip_prefix("        ").unwrap_or(line));
        let script: String = lines.map(|line| format!("{line}\n")).collect();
        assert!(
            !script.contains("${{"),
            "{name}: what comes from outside goes through the environment"
        );
        let step = ActionStep {
            variables: variables.collect(),
            script,
        };
        found.insert(name.to_owned(), step);
    }
    found
}

/// A runner with its files, on which `airlift-cli` is installed.
struct Runner {
    folder: tempfile::TempDir,
}

impl Runner {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for name in ["temp", "bin"] {
            std::fs::create_dir(folder.path().join(name)).unwrap();
        }
        std::os::unix::fs::symlink(AIRLIFT_CLI, folder.path().join("bin/airlift-cli")).unwrap();
        Self { folder }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn program(&self, name: &str, script: &str) {
        let path = write(&self.path().join("bin"), name, script.as_bytes());
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path().join("temp").join(name)).unwrap_or_default()
    }

    /// Runs a step as GitHub does (docs.github.com, “Workflow syntax”: `bash --noprofile --norc -eo pipefail {0}`).
    fn run(&self, step: &str, folder: &Path, inputs: &[(&str, &str)]) -> Output {
        let steps = steps();
        let step = &steps[step];
        let mut names: Vec<&str> = inputs.iter().map(|(name, _)| *name).collect();
        names.sort_unstable();
        let mut variables: Vec<&str> = step.variables.iter().map(String::as_str).collect();
        variables.sort_unstable();
        assert_eq!(names, variables, "what the step is given");
        let script = write(&self.path().join("temp"), "step.sh", step.script.as_bytes());
        let temp = |name: &str| self.path().join("temp").join(name);
        Command::new("bash")
            .args(["--noprofile", "--norc", "-e", "-o", "pipefail"])
            .arg(script)
            .current_dir(folder)
            .envs(inputs.iter().copied())
            .env(
                "PATH",
                self.path().join("bin").display().to_string() + ":" + &std::env::var("PATH").unwrap(),
            )
            .env("AIRLIFT_DATA_DIR", self.path().join("data"))
            .env("LC_ALL", "C")
            .env("RUNNER_TEMP", self.path().join("temp"))
            .env("GITHUB_STEP_SUMMARY", temp("summary"))
            .env("GITHUB_OUTPUT", temp("output"))
            .env("GITHUB_PATH", temp("path"))
            .env("GITHUB_SERVER_URL", "https://github.com")
            .env("GITHUB_REPOSITORY", "northpier/kestrel")
            .env("GITHUB_RUN_ID", "7")
            .env("GITHUB_SHA", "3f2a1b9c4")
            .output()
            .unwrap()
    }
}

#[test]
fn the_action_checks_a_build_and_stops_at_a_bad_one() {
    let runner = Runner::new();
    build_in(runner.path());
    write(runner.path(), "bad.ipa", b"nothing");
    let inputs = |ipa: &'static str| [("IPA", ipa), ("FAIL_ON", "blocks")];
    let said = runner.run("Check", runner.path(), &inputs("Kestrel.ipa"));
    assert_eq!(code_of(&said), Some(0), "{said:?}");
    assert!(runner.read("airlift.xml").contains("<testsuite"));
    assert_ne!(code_of(&runner.run("Check", runner.path(), &inputs("bad.ipa"))), Some(0));
}

#[test]
fn the_action_shares_a_build_with_what_is_known_of_it() {
    let runner = Runner::new();
    std::fs::create_dir(runner.path().join("data")).unwrap();
    let session = start_on_loopback(&runner.path().join("data"));
    let place = repository(runner.path(), &["First", "Fix the map"]);
    git(&place, &["commit", "--quiet", "--allow-empty", "-m", "Add `a` search"]);
    write(&place, "My $(touch x) \"App\".ipa", &Ipa::default().bytes());
    let inputs = [
        ("IPA", "My $(touch x) \"App\".ipa"),
        ("TAGS", "pr=7\n\ntitle=\"; touch x; $(touch x) #\n"),
        ("NOTES_RANGE", "v1..HEAD"),
        ("BRANCH", "fix/$(touch x)`touch x`"),
    ];
    let said = runner.run("Share", &place, &inputs);
    assert_eq!(code_of(&said), Some(0), "{said:?}");
    assert!(!place.join("x").exists(), "nothing of a name is run");
    let snapshot = session.snapshots().borrow().clone();
    let tags: BTreeMap<&str, &str> = snapshot.builds[0].tags.iter().collect();
    let expected = [
        ("branch", "fix/$(touch x)`touch x`"),
        ("commit", "3f2a1b9c4"),
        ("pr", "7"),
        ("run", "https://github.com/northpier/kestrel/actions/runs/7"),
        ("title", "\"; touch x; $(touch x) #"),
    ];
    assert_eq!(tags, BTreeMap::from(expected));
    assert_eq!(snapshot.builds[0].notes, "- Add `a` search\n- Fix the map");
    assert!(
        runner.read("summary").starts_with("### Kestrel 5.2.0"),
        "{}",
        runner.read("summary")
    );
    let output = runner.read("output");
    let page = output.trim_end().strip_prefix("page-url=").unwrap();
    assert_eq!(Phone::new().get(page).unwrap().status, 200);
    let wrong = [inputs[0], ("TAGS", "No Tag"), inputs[2], inputs[3]];
    assert_eq!(code_of(&runner.run("Share", &place, &wrong)), Some(2));
}

#[test]
fn the_action_takes_a_release_only_with_its_checksum() {
    let runner = Runner::new();
    let machine = text(&Command::new("uname").arg("-m").output().unwrap().stdout);
    let name = format!("airlift-0.2.0-linux-{}", machine.trim_end());
    let bin = runner.path().join(&name).join("bin");
    std::fs::create_dir_all(&bin).unwrap();
    write(&bin, "airlift-cli", b"#!/bin/sh\n");
    let archive = runner.path().join("archive.tar.gz");
    let packed = Command::new("tar")
        .arg("-czf")
        .arg(&archive)
        .arg("-C")
        .arg(runner.path())
        .arg(&name)
        .status();
    assert!(packed.unwrap().success());
    let sha256 = format!("{:x}", Sha256::digest(std::fs::read(&archive).unwrap()));
    // Stands in for the network: the name to write is behind --output, the address comes last.
    let script = format!(
        "#!/bin/sh\nfor last; do :; done\necho \"$last\" > '{here}/asked'\n\
         while [ \"$1\" != --output ]; do shift; done\ncp '{here}/archive.tar.gz' \"$2\"\n",
        here = runner.path().display()
    );
    runner.program("curl", &script);
    let releases = "https://example.com/releases";
    let inputs = |version: &'static str, sha256: &str| {
        [
            ("VERSION", version.to_owned()),
            ("SHA256", sha256.to_owned()),
            ("RELEASES", releases.to_owned()),
        ]
    };
    let get = |version: &'static str, sha256: &str| {
        let inputs = inputs(version, sha256);
        let inputs: Vec<(&str, &str)> = inputs.iter().map(|(name, value)| (*name, value.as_str())).collect();
        code_of(&runner.run("Get airlift-cli", runner.path(), &inputs))
    };
    assert_eq!(get("0.2.0/../..", &sha256), Some(2));
    assert_eq!(get("0.2.0", ""), Some(2));
    assert_ne!(get("0.2.0", &"0".repeat(64)), Some(0), "another archive");
    assert_eq!(runner.read("path"), "");
    assert_eq!(get("0.2.0", &sha256), Some(0));
    let asked = std::fs::read_to_string(runner.path().join("asked")).unwrap();
    assert_eq!(asked.trim_end(), format!("{releases}/v0.2.0/{name}.tar.gz"));
    assert!(PathBuf::from(runner.read("path").trim_end()).join("airlift-cli").is_file());
}

#[test]
#[ignore = "needs ruby, which `.ci/run` asks for where it is"]
fn the_lane_checks_shares_and_returns_the_link_with_ruby() {
    let runner = Runner::new();
    std::fs::create_dir(runner.path().join("data")).unwrap();
    let session = start_on_loopback(&runner.path().join("data"));
    let place = repository(runner.path(), &["First", "Fix the map"]);
    let lane = Path::new(EXAMPLES).join("fastlane/Fastfile");
    let fastlane = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/support/fastlane.rb");
    assert!(Command::new("ruby").arg("-c").arg(&lane).status().unwrap().success());
    write(&place, "sample.ipa", &airlift::ipa::sample::ipa());
    build_in(&place);
    let run = |ipa: &str| {
        Command::new("ruby")
            .arg(fastlane)
            .arg(&lane)
            .args(["airlift", &format!("ipa:{ipa}"), "range:v1..HEAD"])
            .current_dir(&place)
            .env(
                "PATH",
                runner.path().join("bin").display().to_string() + ":" + &std::env::var("PATH").unwrap(),
            )
            .env("AIRLIFT_DATA_DIR", runner.path().join("data"))
            .env("LC_ALL", "C.UTF-8")
            .output()
            .unwrap()
    };
    let said = run("Kestrel.ipa");
    assert_eq!(code_of(&said), Some(0), "{said:?}");
    let page = json(&said)["page_url"].as_str().unwrap().to_owned();
    assert_eq!(Phone::new().get(&page).unwrap().status, 200);
    let snapshot = session.snapshots().borrow().clone();
    assert_eq!(snapshot.builds[0].notes, "- Fix the map");
    let tags: Vec<_> = snapshot.builds[0].tags.iter().collect();
    assert_eq!(tags, [("branch", "fix/map"), ("commit", "3f2a1b9c4")]);
    assert_ne!(code_of(&run("sample.ipa")), Some(0), "phones would refuse it");
    assert_eq!(session.snapshots().borrow().builds.len(), 1);
}
