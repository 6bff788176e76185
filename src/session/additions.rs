//! Additions: each time that files are brought is one, by whom, and which builds came of it. Whoever brought them can wait for them,
//! and a window shows what was dropped on it and not what others brought.

use std::collections::{BTreeSet, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use jiff::Timestamp;

use crate::finding::Problem;
use crate::ipa::OtherFile;
use crate::library::BuildId;

/// Additions that are remembered once they are over: whoever waits for one asks ten times a second.
const REMEMBERED: usize = 64;

/// Files that are named when they were refused: more than anybody reads.
const REFUSALS_LIMIT: usize = 1_000;

/// Who brought files.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum AddedBy {
    /// Whoever uses this window, or started this program.
    Here,
    /// A pipeline, another program, or a second start.
    Elsewhere,
}

/// Names an addition as long as Airlift runs.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct AddId {
    /// Who it was.
    pub by: AddedBy,
    /// Tells it from every other.
    pub number: u64,
}

impl AddId {
    /// A name that no other addition has.
    pub fn fresh(by: AddedBy) -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        Self {
            by,
            number: NEXT.fetch_add(1, Ordering::Relaxed),
        }
    }
}

/// An addition as faces see it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct AdditionView {
    /// Its name.
    pub id: AddId,
    /// Builds that came of it so far, in the order of their numbers; those that were on the shelf already and were read again included.
    pub builds: Vec<BuildId>,
    /// Files of it that are not read yet.
    pub waiting: usize,
    /// Files of which no build came.
    pub refused: usize,
    /// Why that is, file by file; the first thousand.
    pub refusals: Arc<Vec<RefusedFile>>,
    /// Those of the builds that were on the shelf before.
    pub known: Vec<BuildId>,
    /// How many files it has.
    pub files: usize,
    /// The folder in which all of its files lay, by its name.
    pub folder: Option<String>,
    /// When it began.
    pub began_at: Timestamp,
    /// Nothing more comes of it.
    pub is_over: bool,
}

/// A file of which no build came.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RefusedFile {
    /// Where it lies.
    pub path: PathBuf,
    /// Its size; `None` when nothing is there, or nobody could look.
    pub size_bytes: Option<u64>,
    /// Why.
    pub problem: Problem,
    /// What it is instead, where that is known.
    pub kind: Option<OtherFile>,
}

impl AdditionView {
    /// What came of it is more than one sentence can say: several files, of which one was refused or several were known.
    pub fn needs_sheet(&self) -> bool {
        let is_long = self.refused > 0 || self.known.len() > 1;
        self.id.by == AddedBy::Here && self.is_over && self.files > 1 && is_long
    }
}

/// The additions of this run.
#[derive(Debug, Default)]
pub(super) struct Additions {
    all: VecDeque<Addition>,
}

#[derive(Debug)]
struct Addition {
    id: AddId,
    /// Files that are not read yet.
    open: BTreeSet<PathBuf>,
    builds: Vec<BuildId>,
    known: Vec<BuildId>,
    refused: usize,
    refusals: Arc<Vec<RefusedFile>>,
    files: usize,
    folder: Option<String>,
    began_at: Timestamp,
}

impl Additions {
    /// These files are read for it, maybe none.
    pub(super) fn opened(&mut self, id: AddId, files: impl IntoIterator<Item = PathBuf>, now: Timestamp) {
        let is_over = |addition: &&Addition| addition.open.is_empty();
        let over = self.all.iter().filter(is_over).count();
        if over >= REMEMBERED
            && let Some(oldest) = self.all.iter().position(|addition| addition.open.is_empty())
        {
            self.all.remove(oldest);
        }
        let open: BTreeSet<PathBuf> = files.into_iter().collect();
        self.all.push_back(Addition {
            id,
            builds: Vec::new(),
            known: Vec::new(),
            refused: 0,
            refusals: Arc::default(),
            files: open.len(),
            folder: folder_of_all(&open),
            began_at: now,
            open,
        });
    }

    /// The build of one of its files was on the shelf before.
    pub(super) fn knew(&mut self, id: AddId, build: BuildId) {
        if let Some(addition) = self.all.iter_mut().find(|addition| addition.id == id) {
            addition.known.push(build);
        }
    }

    /// No build comes of a file, for this reason.
    pub(super) fn refuse(&mut self, id: AddId, refused: RefusedFile) {
        let Some(addition) = self.all.iter_mut().find(|addition| addition.id == id) else {
            return;
        };
        if addition.refusals.len() < REFUSALS_LIMIT {
            Arc::make_mut(&mut addition.refusals).push(refused);
        }
    }

    /// Nobody waits for its files any more.
    pub(super) fn stop(&mut self, id: AddId) {
        if let Some(addition) = self.all.iter_mut().find(|addition| addition.id == id) {
            addition.open.clear();
        }
    }

    /// A file was read; a build came of it, or none.
    pub(super) fn settled(&mut self, id: AddId, file: &Path, build: Option<BuildId>) {
        let Some(addition) = self.all.iter_mut().find(|addition| addition.id == id) else {
            return;
        };
        if addition.open.remove(file) && build.is_none() {
            addition.refused += 1;
        }
        if let Some(build) = build.filter(|build| !addition.builds.contains(build)) {
            addition.builds.push(build);
            addition.builds.sort_unstable();
        }
    }

    /// All of them, oldest first.
    pub(super) fn views(&self) -> Vec<AdditionView> {
        let view = |addition: &Addition| AdditionView {
            id: addition.id,
            builds: addition.builds.clone(),
            waiting: addition.open.len(),
            refused: addition.refused,
            refusals: Arc::clone(&addition.refusals),
            known: addition.known.clone(),
            files: addition.files,
            folder: addition.folder.clone(),
            began_at: addition.began_at,
            is_over: addition.open.is_empty(),
        };
        self.all.iter().map(view).collect()
    }
}

/// The name of the folder in which all of these lie, at any depth.
fn folder_of_all(files: &BTreeSet<PathBuf>) -> Option<String> {
    let mut folders = files.iter().filter_map(|file| file.parent());
    let first = folders.next()?.to_path_buf();
    let common = folders.fold(first, |common, folder| {
        let shared = common.components().zip(folder.components()).take_while(|(one, other)| one == other);
        shared.map(|(part, _)| part).collect()
    });
    Some(common.file_name()?.to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    //! If these break, `add` comes back too early or never, or the window shows what nobody dropped on it.

    use super::*;

    #[test]
    fn an_addition_is_over_when_the_last_of_its_files_was_read() {
        let (mut additions, id) = (Additions::default(), AddId::fresh(AddedBy::Elsewhere));
        let path = |name: &str| PathBuf::from(name);
        additions.opened(id, [path("/a.ipa"), path("/b.ipa")], Timestamp::UNIX_EPOCH);
        additions.settled(id, &path("/a.ipa"), Some(BuildId(7)));
        additions.settled(AddId::fresh(AddedBy::Here), &path("/b.ipa"), Some(BuildId(8)));
        assert_eq!(additions.views()[0].builds, [BuildId(7)]);
        assert!(!additions.views()[0].is_over);
        additions.settled(id, &path("/b.ipa"), None);
        additions.settled(id, &path("/b.ipa"), None);
        assert_eq!(additions.views()[0].refused, 1);
        assert!(additions.views()[0].is_over);
    }

    #[test]
    fn those_that_are_over_are_forgotten_and_those_that_run_are_not() {
        let (mut additions, running) = (Additions::default(), AddId::fresh(AddedBy::Here));
        additions.opened(running, [PathBuf::from("/slow.ipa")], Timestamp::UNIX_EPOCH);
        for _ in 0..200 {
            additions.opened(AddId::fresh(AddedBy::Elsewhere), [], Timestamp::UNIX_EPOCH);
        }
        let views = additions.views();
        assert_eq!((views.len(), views[0].id), (REMEMBERED + 1, running));
    }

    #[test]
    fn the_folder_of_all_files_is_named() {
        let of = |files: &[&str]| folder_of_all(&files.iter().map(PathBuf::from).collect());
        assert_eq!(
            of(&["/builds/Nightly/a.ipa", "/builds/Nightly/old/b.ipa"]).as_deref(),
            Some("Nightly")
        );
        assert_eq!(of(&["/builds/Nightly/a.ipa", "/elsewhere/b.ipa"]), None);
        assert_eq!(of(&["/builds/a.ipa"]).as_deref(), Some("builds"));
        assert_eq!(of(&[]), None);
    }
}
