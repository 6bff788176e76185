//! Tags: what a pipeline says of a build under keys of its own, such as its branch and its commit.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::primitives::is_command;

/// Most tags of a build: all of them are shown at once, in a card and on a page.
const TAGS_LIMIT: usize = 16;

/// Longest key, in characters, each of which is one byte: it has to stand beside its value on a phone.
const KEY_LIMIT_CHARS: usize = 32;

/// Longest value, in characters: a branch and an address fit, a list of changes belongs into the notes.
const VALUE_LIMIT_CHARS: usize = 200;

/// Why something is no tag.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum TagProblem {
    /// There is no `=`, or nothing behind it.
    #[error("a tag is a key and a value, such as branch=main")]
    NoValue,
    /// The key is empty, too long, or has other characters than `[a-z0-9_.-]`.
    #[error("a key has at most {KEY_LIMIT_CHARS} lower-case letters, digits, and the characters _ . -")]
    BadKey,
    /// The value is longer than a line of 200 characters, or commands what shows it.
    #[error("a value is one line of at most {VALUE_LIMIT_CHARS} characters")]
    BadValue,
    /// There are too many.
    #[error("a build has at most {TAGS_LIMIT} tags")]
    TooMany,
}

/// One tag, such as `branch=main`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct BuildTag {
    key: String,
    value: String,
}

impl BuildTag {
    /// A tag of these parts. White space around the value is not part of it.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn new(key: &str, value: &str) -> Result<Self, TagProblem> {
        let is_of_keys = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '.' | '-');
        if key.is_empty() || key.len() > KEY_LIMIT_CHARS || !key.chars().all(is_of_keys) {
            return Err(TagProblem::BadKey);
        }
        let value = value.trim();
        if value.is_empty() {
            return Err(TagProblem::NoValue);
        }
        if value.chars().count() > VALUE_LIMIT_CHARS || value.chars().any(is_command) {
            return Err(TagProblem::BadValue);
        }
        Ok(Self {
            key: key.to_owned(),
            value: value.to_owned(),
        })
    }

    /// Reads `KEY=VALUE`.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, TagProblem> {
        let (key, value) = text.split_once('=').ok_or(TagProblem::NoValue)?;
        Self::new(key, value)
    }
}

/// The tags of a build by key: at most sixteen.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(try_from = "BTreeMap<String, String>", into = "BTreeMap<String, String>")]
pub struct Tags(BTreeMap<String, String>);

impl Tags {
    /// These tags; of two with one key the last stays.
    ///
    /// # Errors
    /// There are too many.
    pub fn new(tags: impl IntoIterator<Item = BuildTag>) -> Result<Self, TagProblem> {
        let tags: BTreeMap<String, String> = tags.into_iter().map(|tag| (tag.key, tag.value)).collect();
        if tags.len() > TAGS_LIMIT {
            return Err(TagProblem::TooMany);
        }
        Ok(Self(tags))
    }

    /// The tags with these keys and values.
    ///
    /// # Errors
    /// What is wrong with the first that is none, or there are too many.
    pub fn of<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, TagProblem> {
        let tags: Result<Vec<BuildTag>, TagProblem> = pairs.into_iter().map(|(key, value)| BuildTag::new(key, value)).collect();
        Self::new(tags?)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Key and value of each, in the order of the keys.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value.as_str()))
    }
}

impl TryFrom<BTreeMap<String, String>> for Tags {
    type Error = TagProblem;

    fn try_from(pairs: BTreeMap<String, String>) -> Result<Self, TagProblem> {
        Self::of(pairs.iter().map(|(key, value)| (key.as_str(), value.as_str())))
    }
}

impl From<Tags> for BTreeMap<String, String> {
    fn from(tags: Tags) -> Self {
        tags.0
    }
}

#[cfg(test)]
mod tests {
    //! If these break, a name of a branch commands a terminal, or a pipeline's tag is lost.

    use super::*;

    #[test]
    fn a_tag_is_a_plain_key_and_one_line() {
        let long = "x".repeat(VALUE_LIMIT_CHARS);
        for (text, key, value) in [
            ("branch=main", "branch", "main"),
            ("a.b_c-9= fix/#123 = yes ", "a.b_c-9", "fix/#123 = yes"),
            ("who=Größe 世界", "who", "Größe 世界"),
            (&format!("x={long}"), "x", long.as_str()),
        ] {
            assert_eq!(BuildTag::parse(text), BuildTag::new(key, value), "{text}");
            assert_eq!(BuildTag::parse(text).unwrap().value, value);
        }
        for (text, why) in [
            ("branch", TagProblem::NoValue),
            ("branch= ", TagProblem::NoValue),
            ("=main", TagProblem::BadKey),
            ("Branch=main", TagProblem::BadKey),
            ("a b=main", TagProblem::BadKey),
            ("größe=1", TagProblem::BadKey),
            ("a=b\nc", TagProblem::BadValue),
            ("a=\u{202e}b", TagProblem::BadValue),
            ("a=\u{1b}[2J", TagProblem::BadValue),
            (&format!("x={long}x"), TagProblem::BadValue),
            (&format!("{}=x", "k".repeat(KEY_LIMIT_CHARS + 1)), TagProblem::BadKey),
        ] {
            assert_eq!(BuildTag::parse(text), Err(why), "{text}");
        }
    }

    #[test]
    fn a_build_has_so_many_and_no_more() {
        let tag = |number: usize| BuildTag::new(&format!("k{number}"), "v").unwrap();
        assert_eq!(Tags::new((0..TAGS_LIMIT).map(tag)).unwrap().iter().count(), TAGS_LIMIT);
        assert_eq!(Tags::new((0..=TAGS_LIMIT).map(tag)), Err(TagProblem::TooMany));
        let twice = Tags::new(["a=1", "a=2"].map(|text| BuildTag::parse(text).unwrap())).unwrap();
        assert_eq!(twice.iter().collect::<Vec<_>>(), [("a", "2")]);
    }

    #[test]
    fn what_is_kept_is_judged_as_what_is_given() {
        let tags = Tags::of([("branch", "main"), ("commit", "3f2a1b9c4")]).unwrap();
        let json = serde_json::to_string(&tags).unwrap();
        assert_eq!(json, r#"{"branch":"main","commit":"3f2a1b9c4"}"#);
        assert_eq!(serde_json::from_str::<Tags>(&json).unwrap(), tags);
        for bad in [r#"{"Branch":"main"}"#, r#"{"branch":"a\nb"}"#, r#"{"branch":1}"#, "[]"] {
            assert!(serde_json::from_str::<Tags>(bad).is_err(), "{bad}");
        }
    }
}
