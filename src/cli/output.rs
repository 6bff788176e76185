//! Output: text for people, or JSON for programs.

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
