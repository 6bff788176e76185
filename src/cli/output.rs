//! Output: text for people, or JSON for programs.

use std::io::{self, IsTerminal as _, Write as _};
use std::sync::atomic::{AtomicBool, Ordering};

use clap::builder::{BoolishValueParser, TypedValueParser};

use super::Exit;
use crate::words::say;

/// How answers are printed.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) enum Output {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
    /// For pull requests: what was asked for goes to stdout, all else to stderr.
    Markdown,
}

impl Output {
    /// Reads the switch `--json`.
    pub(super) fn switch() -> impl TypedValueParser<Value = Self> {
        BoolishValueParser::new().map(|is_json| if is_json { Self::Json } else { Self::Text })
    }

    pub(super) fn is_json(self) -> bool {
        self == Self::Json
    }
}

/// Something that was said on standard output was lost: the disk behind it is full.
static IS_LOST: AtomicBool = AtomicBool::new(false);

/// Remembers whether something could be written. A reader that left, such as `head`, is no failure.
pub(super) fn written(outcome: io::Result<()>) {
    if outcome.is_err_and(|error| error.kind() != io::ErrorKind::BrokenPipe) {
        IS_LOST.store(true, Ordering::Relaxed);
    }
}

/// How a call ended: what was said and lost was not done.
pub(super) fn end(exit: Exit) -> Exit {
    written(io::stdout().flush());
    if IS_LOST.load(Ordering::Relaxed) {
        super::err(say().cli_output_lost());
        return Exit::Failed;
    }
    exit
}

/// Whether escape sequences are understood where our answers go: not in files and pipes, not in a dumb terminal, and not where
/// somebody wants none (no-color.org).
pub(super) fn takes_colours() -> bool {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    std::io::stdout().is_terminal() && !is_set("NO_COLOR") && !is_dumb && are_sequences_on()
}

/// Consoles of Windows understand escape sequences once a program switched that on (Microsoft, “Console Virtual Terminal Sequences”).
fn are_sequences_on() -> bool {
    #[cfg(windows)]
    return anstyle_query::windows::enable_ansi_colors() != Some(false);
    #[cfg(not(windows))]
    true
}
