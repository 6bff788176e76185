//! A pattern is a regular expression of our own, compiled when it is first used and never again. Searching takes time that grows with
//! the text and no faster, whatever stands in it.

use std::sync::OnceLock;

use regex::{CaptureMatches, Captures, Match, Matches, Regex};

/// A regular expression that stands in our code.
#[derive(Debug)]
pub struct SearchPattern {
    text: &'static str,
    compiled: OnceLock<Regex>,
}

impl SearchPattern {
    /// What it is for those of the crate [`regex`].
    pub const fn new(text: &'static str) -> Self {
        Self {
            text,
            compiled: OnceLock::new(),
        }
    }

    /// Whether it is anywhere in a text.
    pub fn is_match(&self, text: &str) -> bool {
        self.regex().is_match(text)
    }

    /// Where it is first.
    pub fn find<'t>(&self, text: &'t str) -> Option<Match<'t>> {
        self.regex().find(text)
    }

    /// Where it is, one place behind another.
    pub fn find_iter<'p, 't>(&'p self, text: &'t str) -> Matches<'p, 't> {
        self.regex().find_iter(text)
    }

    /// Where it and its groups are first.
    pub fn captures<'t>(&self, text: &'t str) -> Option<Captures<'t>> {
        self.regex().captures(text)
    }

    /// Where it and its groups are, one place behind another.
    pub fn captures_iter<'p, 't>(&'p self, text: &'t str) -> CaptureMatches<'p, 't> {
        self.regex().captures_iter(text)
    }

    /// The text with each place where it is as `by` says, in which `$1` is the first group.
    pub fn replace_all(&self, text: &str, by: &str) -> String {
        self.regex().replace_all(text, by).into_owned()
    }

    #[expect(clippy::expect_used, reason = "the text stands in our code, and each is used by a test")]
    fn regex(&self) -> &Regex {
        self.compiled.get_or_init(|| Regex::new(self.text).expect("a sound pattern"))
    }
}

#[cfg(test)]
mod tests {
    use super::SearchPattern;

    #[test]
    fn a_pattern_finds_its_groups_in_any_script() {
        static NAME: SearchPattern = SearchPattern::new(r"(?i)\b(\w+)=(\d+)");
        let all: Vec<(String, String)> = NAME
            .captures_iter("Größe=12 東京=7")
            .map(|found| (found[1].to_owned(), found[2].to_owned()))
            .collect();
        assert_eq!(all, [("Größe".to_owned(), "12".to_owned()), ("東京".to_owned(), "7".to_owned())]);
        assert_eq!(NAME.replace_all("A=1", "$2=$1"), "1=A");
    }
}
