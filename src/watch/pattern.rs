//! A pattern says which builds below a folder are meant, such as `*.ipa` or `**/Release/*.ipa`. Pure.

use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use glob::{MatchOptions, Pattern};

use crate::intake;
use crate::ipa::OtherFile;

/// Longest pattern, in bytes: longer ones are no pattern that anybody types, and take long to match.
const PATTERN_LIMIT_BYTES: usize = 256;
/// Folders below a watched folder that are looked into: build servers nest product, branch, date and number, and seldom more.
pub const WATCH_DEPTH: usize = 12;

/// Names match whatever their case, and only `**` goes through folders.
const HOW: MatchOptions = MatchOptions {
    case_sensitive: false,
    require_literal_separator: true,
    require_literal_leading_dot: false,
};

/// Which builds below a folder are meant. One without a slash is about names, at any depth, and one with a slash about the whole
/// path below the folder: `/*.ipa` are those that lie in the folder itself.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct PathPattern {
    text: String,
    glob: Option<Arc<Pattern>>,
}

/// Why a text is no pattern.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum PatternProblem {
    /// More than 256 bytes.
    #[error("longer than {PATTERN_LIMIT_BYTES} bytes")]
    TooLong,
    /// Such as a bracket that is not closed.
    #[error("{detail} (at {at})")]
    Syntax {
        /// Where, counted from 0.
        at: usize,
        /// What is wrong there, in English.
        detail: &'static str,
    },
}

impl PathPattern {
    /// Every build.
    pub const fn every() -> Self {
        Self {
            text: String::new(),
            glob: None,
        }
    }

    /// Reads what a person typed; a blank text means every build.
    ///
    /// # Errors
    /// It is too long, or nothing that the crate [`glob`] understands.
    pub fn parse(text: &str) -> Result<Self, PatternProblem> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(Self::every());
        }
        if text.len() > PATTERN_LIMIT_BYTES {
            return Err(PatternProblem::TooLong);
        }
        let whole = if text.contains('/') {
            let below = text.strip_prefix("./").unwrap_or(text);
            below.trim_start_matches('/').to_owned()
        } else {
            format!("**/{text}")
        };
        let glob = Pattern::new(&whole).map_err(|error| PatternProblem::Syntax {
            at: error.pos,
            detail: error.msg,
        })?;
        Ok(Self {
            text: text.to_owned(),
            glob: Some(Arc::new(glob)),
        })
    }

    /// As it was typed; empty when it means every build.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether a path below the folder is meant.
    fn fits(&self, below: &str) -> bool {
        self.glob.as_ref().is_none_or(|glob| glob.matches_with(below, HOW))
    }
}

/// A folder, and which builds in it are meant.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FolderRule {
    /// The folder, absolute.
    pub path: PathBuf,
    /// Which builds.
    pub pattern: PathPattern,
}

impl FolderRule {
    /// Every build in a folder, which is named from the root on.
    pub const fn every_build(path: PathBuf) -> Self {
        let pattern = PathPattern::every();
        Self { path, pattern }
    }

    /// Whether this is the path of a build that is meant. Whether anything lies there is another question.
    pub fn covers(&self, path: &Path) -> bool {
        let Some(names) = self.names_below(path) else { return false };
        let Some((file, folders)) = names.split_last() else {
            return false;
        };
        // Hidden files are what other systems and copying programs leave beside builds, such as `._Kestrel.ipa`.
        folders.len() <= WATCH_DEPTH
            && folders.iter().all(|name| is_entered(name))
            && !file.starts_with('.')
            && intake::is_package_name(path)
            && self.pattern.fits(&names.join("/"))
    }

    /// Whether builds below this folder can be meant: it is not hidden, no app, and not too deep.
    pub fn enters(&self, folder: &Path) -> bool {
        let names = self.names_below(folder);
        names.is_some_and(|names| names.len() <= WATCH_DEPTH && names.iter().all(|name| is_entered(name)))
    }

    /// The names on the way from the folder to a path below it; a path that goes up again, or is not below, has none.
    fn names_below(&self, path: &Path) -> Option<Vec<String>> {
        let below = path.strip_prefix(&self.path).ok()?;
        let name = |part: Component<'_>| match part {
            Component::Normal(name) => Some(name.to_string_lossy().into_owned()),
            _ => None,
        };
        below.components().map(name).collect()
    }
}

/// Apps and archives hold no packages, and go deep; hidden folders belong to programs.
fn is_entered(name: &str) -> bool {
    !name.starts_with('.') && OtherFile::of_folder(name).is_none()
}

#[cfg(test)]
mod tests {
    //! If these break, a folder's builds do not appear, or those appear that nobody meant.

    use super::*;

    fn rule(pattern: &str) -> FolderRule {
        FolderRule {
            path: "/builds".into(),
            pattern: PathPattern::parse(pattern).unwrap(),
        }
    }

    fn covered(pattern: &str, paths: &[&str]) -> Vec<bool> {
        let rule = rule(pattern);
        paths.iter().map(|path| rule.covers(&Path::new("/builds").join(path))).collect()
    }

    #[test]
    fn a_name_counts_at_any_depth_and_a_path_from_the_folder_on() {
        let paths = ["K.ipa", "a/K.ipa", "a/Release/K.ipa", "Release/K.IPA", "a/Release/b/K.tipa"];
        assert_eq!(covered("", &paths), [true; 5]);
        assert_eq!(covered("*.ipa", &paths), [true, true, true, true, false]);
        assert_eq!(covered("/*.ipa", &paths), [true, false, false, false, false]);
        assert_eq!(covered("**/Release/*.ipa", &paths), [false, false, true, true, false]);
        assert_eq!(covered("./a/*/K.*", &paths), [false, false, true, false, false]);
        assert_eq!(covered("release/**/*", &paths), [false, false, false, true, false]);
        assert_eq!(covered("k.ipa", &paths), [true, true, true, true, false], "whatever the case");
    }

    #[test]
    fn only_builds_count_and_nothing_hidden_or_inside_an_app() {
        let others = [
            "K.zip",
            "notes",
            ".K.ipa",
            "._K.ipa",
            ".git/K.ipa",
            "K.xcarchive/K.ipa",
            "K.app/K.ipa",
            "../K.ipa",
            "a/../../K.ipa",
        ];
        assert_eq!(covered("", &others), [false; 9]);
        assert_eq!(covered("*", &others), [false; 9]);
        assert!(!rule("").covers(Path::new("/elsewhere/K.ipa")));
        assert!(!rule("").covers(Path::new("/builds")));
        let deep: String = (0..WATCH_DEPTH).map(|number| format!("{number}/")).collect();
        assert_eq!(covered("", &[&format!("{deep}K.ipa"), &format!("{deep}x/K.ipa")]), [true, false]);
        assert!(rule("").enters(Path::new(&format!("/builds/{deep}"))));
        assert!(!rule("").enters(Path::new(&format!("/builds/{deep}x"))));
        assert!(!rule("").enters(Path::new("/builds/K.app")));
    }

    #[test]
    fn what_is_no_pattern_is_refused_with_its_place() {
        assert_eq!(PathPattern::parse("  ").unwrap(), PathPattern::every());
        assert!(matches!(PathPattern::parse("a[b"), Err(PatternProblem::Syntax { .. })));
        assert!(matches!(PathPattern::parse("a**b"), Err(PatternProblem::Syntax { .. })));
        assert_eq!(PathPattern::parse(&"a".repeat(257)), Err(PatternProblem::TooLong));
        assert_eq!(PathPattern::parse(" *.ipa ").unwrap().text(), "*.ipa");
    }
}
