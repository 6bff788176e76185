//! A service system is what starts services of a person: systemd or launchd, with the commands that it is driven by. Pure, but for
//! running them.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{agent, unit};
use crate::tools::{self, ToolAnswer};

/// What a tool may say: one state, or what launchd knows of a service.
const ANSWER_LIMIT_BYTES: usize = 64 * 1024;
/// Stopping a service waits for downloads, which have a minute, and then kills after half of one.
const PATIENCE: Duration = Duration::from_mins(2);

/// An argument that cannot stand in the file of a service.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("a service cannot have the argument {argument}")]
pub(super) struct UnwritableArgument {
    /// Which.
    pub(super) argument: String,
}

/// What starts services here.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum ServiceSystem {
    /// Linux.
    Systemd,
    /// macOS.
    Launchd,
}

/// A command for the system's tool.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Step {
    pub(super) tool: &'static str,
    pub(super) arguments: Vec<OsString>,
    /// Its exit code says something else than that it failed.
    pub(super) may_fail: bool,
}

impl Step {
    fn new(tool: &'static str, arguments: &[&str]) -> Self {
        Self {
            tool,
            arguments: arguments.iter().map(OsString::from).collect(),
            may_fail: false,
        }
    }

    fn that_may_fail(self) -> Self {
        Self { may_fail: true, ..self }
    }

    /// Runs it.
    pub(super) fn run(&self) -> io::Result<ToolAnswer> {
        let mut command = tools::quiet(self.tool);
        command.args(&self.arguments).env("LC_ALL", "C");
        tools::heard(&mut command, ANSWER_LIMIT_BYTES, PATIENCE)
    }
}

/// Whether this runs as root.
pub(super) fn is_root() -> bool {
    user_id() == 0
}

#[cfg(unix)]
fn user_id() -> u32 {
    rustix::process::geteuid().as_raw()
}

/// Where the system numbers no users, none is root.
#[cfg(not(unix))]
fn user_id() -> u32 {
    u32::MAX
}

/// The target of launchctl: our agent in the session of this person.
fn target() -> String {
    format!("{}/{}", domain(), agent::LABEL)
}

fn domain() -> String {
    format!("gui/{}", user_id())
}

impl ServiceSystem {
    /// That of this computer; `None` where there is neither.
    pub(super) fn here() -> Option<Self> {
        if cfg!(target_os = "linux") {
            Some(Self::Systemd)
        } else if cfg!(target_os = "macos") {
            Some(Self::Launchd)
        } else {
            None
        }
    }

    /// Where the file of our service lies; `None` when there is no home folder.
    pub(super) fn path(self) -> Option<PathBuf> {
        let folders = directories::BaseDirs::new()?;
        Some(match self {
            Self::Systemd => folders.config_dir().join("systemd/user").join(unit::NAME),
            Self::Launchd => folders
                .home_dir()
                .join("Library/LaunchAgents")
                .join(format!("{}.plist", agent::LABEL)),
        })
    }

    /// The file's text.
    pub(super) fn text(self, program: &Path, arguments: &[OsString]) -> Result<String, UnwritableArgument> {
        match self {
            Self::Systemd => unit::text(program, arguments),
            Self::Launchd => agent::text(program, arguments),
        }
    }

    /// Whether Airlift wrote this.
    pub(super) fn is_ours(self, text: &str) -> bool {
        match self {
            Self::Systemd => unit::is_ours(text),
            Self::Launchd => agent::is_ours(text),
        }
    }

    /// Starts the service of the file, or starts it anew.
    pub(super) fn starting(self, path: &Path) -> Vec<Step> {
        match self {
            Self::Systemd => vec![
                Step::new("systemctl", &["--user", "daemon-reload"]),
                Step::new("systemctl", &["--user", "enable", unit::NAME]),
                // Begins what does not run, too.
                Step::new("systemctl", &["--user", "restart", unit::NAME]),
            ],
            Self::Launchd => {
                let mut bootstrap = Step::new("launchctl", &["bootstrap", &domain()]);
                bootstrap.arguments.push(path.into());
                vec![
                    Step::new("launchctl", &["bootout", &target()]).that_may_fail(),
                    Step::new("launchctl", &["enable", &target()]),
                    bootstrap,
                ]
            }
        }
    }

    /// Stops the service, and what is to be done once its file is gone.
    pub(super) fn ending(self) -> (Step, Option<Step>) {
        match self {
            Self::Systemd => (
                Step::new("systemctl", &["--user", "disable", "--now", unit::NAME]),
                Some(Step::new("systemctl", &["--user", "daemon-reload"])),
            ),
            Self::Launchd => (Step::new("launchctl", &["bootout", &target()]).that_may_fail(), None),
        }
    }

    /// Asks for its state.
    pub(super) fn asking(self) -> Step {
        match self {
            // Unlike `is-active`, it answers with 0 whatever the state is, and fails when there is nobody to ask.
            Self::Systemd => Step::new("systemctl", &["--user", "show", "--property=ActiveState", "--value", unit::NAME]),
            Self::Launchd => Step::new("launchctl", &["print", &target()]).that_may_fail(),
        }
    }

    /// The state in an answer.
    pub(super) fn state(self, said: &str) -> String {
        match self {
            Self::Systemd => said.trim().to_owned(),
            Self::Launchd => {
                let state = said.lines().find_map(|line| line.trim().strip_prefix("state = "));
                state.unwrap_or("not loaded").to_owned()
            }
        }
    }

    /// The state in which it serves.
    pub(super) fn running(self) -> &'static str {
        match self {
            Self::Systemd => "active",
            Self::Launchd => "running",
        }
    }

    /// How a person sees what the service says.
    pub(super) fn log(self) -> String {
        match self {
            Self::Systemd => format!("journalctl --user --unit {}", unit::NAME),
            Self::Launchd => agent::log_path().map_or_else(String::new, |path| path.display().to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    //! If these break, a service is told to run when it does not.

    use super::*;

    fn lines(steps: &[Step]) -> Vec<String> {
        let words = |step: &Step| {
            let arguments: Vec<_> = step
                .arguments
                .iter()
                .map(|argument| argument.to_string_lossy().into_owned())
                .collect();
            format!("{} {}", step.tool, arguments.join(" ")).replace(&user_id().to_string(), "UID")
        };
        steps.iter().map(words).collect()
    }

    #[test]
    fn both_systems_are_driven_as_their_manuals_say() {
        let path = Path::new("/Users/m/Library/LaunchAgents/dev.airlift.serve.plist");
        assert_eq!(
            lines(&ServiceSystem::Launchd.starting(path)),
            [
                "launchctl bootout gui/UID/dev.airlift.serve",
                "launchctl enable gui/UID/dev.airlift.serve",
                "launchctl bootstrap gui/UID /Users/m/Library/LaunchAgents/dev.airlift.serve.plist",
            ]
        );
        assert_eq!(
            lines(&ServiceSystem::Systemd.starting(path)),
            [
                "systemctl --user daemon-reload",
                "systemctl --user enable airlift.service",
                "systemctl --user restart airlift.service",
            ]
        );
        let (stopping, forgetting) = ServiceSystem::Systemd.ending();
        assert_eq!(
            lines(&[stopping, forgetting.unwrap()]),
            ["systemctl --user disable --now airlift.service", "systemctl --user daemon-reload"]
        );
    }

    #[test]
    fn only_one_state_is_running() {
        for (system, said, is_running) in [
            (ServiceSystem::Systemd, "active\n", true),
            (ServiceSystem::Systemd, "activating\n", false),
            (ServiceSystem::Systemd, "inactive\n", false),
            (ServiceSystem::Systemd, "", false),
            (
                ServiceSystem::Launchd,
                "gui/501/x = {\n\tactive count = 1\n\tstate = running\n}",
                true,
            ),
            (ServiceSystem::Launchd, "gui/501/x = {\n\tstate = not running\n}", false),
            (ServiceSystem::Launchd, "", false),
        ] {
            assert_eq!(system.state(said) == system.running(), is_running, "{said}");
        }
    }
}
