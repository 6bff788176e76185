//! A description is what a pipeline says of the builds it brings: tags, and notes from a text, a file or the commits of a range.

use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;

use crate::control::BuildDescription;
use crate::intake;
use crate::library::{BuildId, BuildTag, NOTES_LIMIT_BYTES, TagProblem, Tags};
use crate::primitives::{ByteSize, is_command};
use crate::session::{BuildView, problem};
use crate::tools;
use crate::words::say;

use super::{Exit, err, say_problem};

/// Largest file of notes: of what is beyond [`NOTES_LIMIT_BYTES`] nothing is kept, and more than this is no file of notes.
const FILE_LIMIT_BYTES: u64 = 4 * 1024 * 1024;
/// How long git may take: it reads a history from a disk.
const GIT_PATIENCE: Duration = Duration::from_secs(30);
/// Longest range, in characters; names of revisions are shorter.
const RANGE_LIMIT_CHARS: usize = 512;

/// What is said of the builds that are brought.
#[derive(Args, Debug)]
pub(super) struct DescriptionArguments {
    /// What is known of the builds, such as branch=main: shown and searched in the window, and shown to testers. Can be given
    /// several times
    #[arg(long = "tag", value_name = "KEY=TEXT", value_parser = parse_tag)]
    tags: Vec<BuildTag>,
    /// What to test, for the install page
    #[arg(long, value_name = "TEXT")]
    notes: Option<String>,
    /// A file with what to test; - reads it from stdin
    #[arg(long, value_name = "F", conflicts_with = "notes")]
    notes_file: Option<PathBuf>,
    /// List the subjects of these commits as what to test, without merges, such as v1.4..HEAD
    #[arg(long, value_name = "A..B", value_parser = parse_range, conflicts_with_all = ["notes", "notes_file"])]
    notes_from_git: Option<String>,
    /// The repository of these commits [default: the folder this runs in]
    #[arg(long, value_name = "FOLDER", requires = "notes_from_git")]
    repository: Option<PathBuf>,
}

/// What was said; `None` leaves what there is.
#[derive(Debug)]
pub(super) struct Description {
    pub(super) tags: Option<Tags>,
    pub(super) notes: Option<String>,
}

impl Description {
    /// Reads what the arguments name. Why that is not possible is said.
    pub(super) fn read(arguments: &DescriptionArguments) -> Result<Self, Exit> {
        let tags = Tags::new(arguments.tags.iter().cloned()).map_err(|cause| {
            err(&tag_problem(cause));
            Exit::WrongUse
        })?;
        let notes = match (&arguments.notes, &arguments.notes_file, &arguments.notes_from_git) {
            (Some(text), ..) => Some(text.clone()),
            (_, Some(path), _) => Some(notes_of_file(path)?),
            (.., Some(range)) => Some(subjects(range, arguments.repository.as_deref()).map_err(|cause| cause.tell(range))?),
            (None, None, None) => None,
        };
        Ok(Self {
            tags: Some(tags).filter(|tags| !tags.is_empty()),
            notes: notes.map(|notes| kept(&notes)),
        })
    }

    /// Nothing was said.
    pub(super) fn is_empty(&self) -> bool {
        self.tags.is_none() && self.notes.is_none()
    }

    /// The build says that.
    pub(super) fn is_said_of(&self, build: &BuildView) -> bool {
        let has_tags = self.tags.as_ref().is_none_or(|tags| build.tags == *tags);
        has_tags && self.notes.as_ref().is_none_or(|notes| build.notes == *notes)
    }

    /// The same about these builds.
    pub(super) fn of(self, builds: Vec<BuildId>) -> BuildDescription {
        BuildDescription {
            builds,
            tags: self.tags,
            notes: self.notes,
        }
    }
}

fn parse_tag(text: &str) -> Result<BuildTag, String> {
    BuildTag::parse(text).map_err(tag_problem)
}

fn tag_problem(cause: TagProblem) -> String {
    match cause {
        TagProblem::NoValue => say().pipeline_tag_no_value(),
        TagProblem::BadKey => say().pipeline_tag_bad_key(),
        TagProblem::BadValue => say().pipeline_tag_bad_value(),
        TagProblem::TooMany => say().pipeline_tags_too_many(),
    }
    .to_owned()
}

/// A range of commits. What begins with a hyphen would be an option.
fn parse_range(text: &str) -> Result<String, String> {
    let is_range = text.contains("..") && !text.starts_with('-') && text.chars().count() <= RANGE_LIMIT_CHARS;
    if is_range && !text.chars().any(is_command) {
        Ok(text.to_owned())
    } else {
        Err(say().pipeline_range_expected().to_owned())
    }
}

fn notes_of_file(path: &Path) -> Result<String, Exit> {
    let bytes = if path == Path::new("-") {
        let mut bytes = Vec::new();
        io::stdin().take(FILE_LIMIT_BYTES).read_to_end(&mut bytes).map(|_| bytes)
    } else {
        intake::read_small(path, FILE_LIMIT_BYTES)
    };
    match bytes {
        Ok(bytes) => Ok(String::from_utf8_lossy(&bytes).into_owned()),
        Err(error) => {
            say_problem(&problem::of_file("read", path, &error));
            Err(Exit::Failed)
        }
    }
}

/// Notes as they are kept: lines of text, as many as there may be. What is cut off is told.
fn kept(text: &str) -> String {
    let lines = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let is_text = |c: &char| matches!(c, '\n' | '\t') || !is_command(*c);
    let mut notes = lines.chars().filter(is_text).collect::<String>().trim().to_owned();
    if notes.len() > NOTES_LIMIT_BYTES {
        notes.truncate(notes.floor_char_boundary(NOTES_LIMIT_BYTES));
        let limit = u64::try_from(NOTES_LIMIT_BYTES).unwrap_or(u64::MAX);
        err(&say().pipeline_notes_cut(ByteSize(limit)));
    }
    notes
}

/// Why git names no commits.
#[derive(Debug, thiserror::Error)]
enum GitProblem {
    #[error("git cannot be run: {error}")]
    NoGit { error: io::Error },
    #[error("there is no repository in {}: {said}", folder.display())]
    NoRepository { folder: PathBuf, said: String },
    #[error("the range is unknown: {said}")]
    UnknownRange { said: String },
}

impl GitProblem {
    fn tell(&self, range: &str) -> Exit {
        match self {
            Self::NoGit { error } => err(&say().pipeline_no_git(error)),
            Self::NoRepository { folder, said } => err(&say().pipeline_no_repository(folder.display(), said)),
            Self::UnknownRange { said } => {
                err(&say().pipeline_unknown_range(range, said));
                err(&format!("  {}", say().pipeline_unknown_range_fix()));
            }
        }
        Exit::Failed
    }
}

/// The subjects of a range's commits, newest first, as a list.
fn subjects(range: &str, repository: Option<&Path>) -> Result<String, GitProblem> {
    let git = |arguments: &[&str]| {
        let mut git = tools::quiet("git");
        if let Some(folder) = repository {
            git.arg("-C").arg(std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned()));
        }
        // Nothing is fetched, asked for, shown page by page, or run because the repository's own configuration says so.
        git.env("GIT_TERMINAL_PROMPT", "0")
            .env("GIT_NO_LAZY_FETCH", "1")
            .env("GIT_OPTIONAL_LOCKS", "0");
        git.env("LC_ALL", "C")
            .args(["--no-pager", "-c", "log.showSignature=false", "-c", "core.fsmonitor=false"]);
        git.args(arguments);
        tools::heard(&mut git, NOTES_LIMIT_BYTES, GIT_PATIENCE).map_err(|error| GitProblem::NoGit { error })
    };
    let place = git(&["rev-parse", "--git-dir"])?;
    if !place.is_success {
        let folder = repository.map_or_else(|| PathBuf::from("."), Path::to_owned);
        let said = place.complaint;
        return Err(GitProblem::NoRepository { folder, said });
    }
    let log = git(&[
        "log",
        "--no-merges",
        "--no-color",
        "--no-show-signature",
        "--encoding=UTF-8",
        "--format=%s",
        "--end-of-options",
        range,
        "--",
    ])?;
    if !log.is_success {
        return Err(GitProblem::UnknownRange { said: log.complaint });
    }
    let list = listed(&log.text, log.is_cut);
    if list.is_empty() {
        err(&say().pipeline_no_commits(range));
    }
    Ok(list)
}

/// A list of these lines; the last is left out where it may be half of one.
fn listed(text: &str, is_cut: bool) -> String {
    let whole = if is_cut {
        text.rsplit_once('\n').map_or("", |(whole, _)| whole)
    } else {
        text
    };
    let subjects = whole.lines().map(str::trim).filter(|line| !line.is_empty());
    subjects.map(|subject| format!("- {subject}\n")).collect()
}

#[cfg(test)]
mod tests {
    //! If these break, a range is an option of git, or testers read half of a line.

    use super::*;

    #[test]
    fn a_range_is_two_revisions_and_never_an_option() {
        for range in ["v1.4..HEAD", "a...b", "origin/main..", "HEAD~3..HEAD@{1}", "größe..HEAD"] {
            assert_eq!(parse_range(range).as_deref(), Ok(range));
        }
        let long = format!("{}..HEAD", "x".repeat(RANGE_LIMIT_CHARS));
        for range in ["", "HEAD", "--output=x..y", "a..b\nc", "a..\u{202e}b", &long] {
            assert!(parse_range(range).is_err(), "{range}");
        }
    }

    #[test]
    fn subjects_are_a_list_of_whole_lines() {
        assert_eq!(listed("Fix the map\n\nAdd a search \n", false), "- Fix the map\n- Add a search\n");
        assert_eq!(listed("Fix the map\nAdd a sea", true), "- Fix the map\n");
        assert_eq!(listed("Fix the ma", true), "");
    }

    #[test]
    fn notes_are_text() {
        assert_eq!(kept("\u{feff}Try\r\nthe\tmap \u{1b}[2J\u{202e}\n\n"), "Try\nthe\tmap [2J");
        let long = "ä".repeat(NOTES_LIMIT_BYTES);
        assert_eq!(kept(&long).len(), NOTES_LIMIT_BYTES);
    }
}
