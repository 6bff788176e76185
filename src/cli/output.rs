//! Output: text for people, or JSON for programs.

use std::io::IsTerminal as _;

use clap::builder::{BoolishValueParser, TypedValueParser};

/// How answers are printed.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) enum Output {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
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

/// Whether escape sequences are understood where our answers go: not in files and pipes, not in a dumb terminal, and not where
/// somebody wants none (no-color.org).
pub(super) fn takes_colours() -> bool {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    std::io::stdout().is_terminal() && !is_set("NO_COLOR") && !is_dumb
}
