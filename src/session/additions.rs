//! Additions: each time that files are brought is one, by whom, and which builds came of it. Whoever brought them can wait for them,
//! and a window shows what was dropped on it and not what others brought.

use std::collections::{BTreeSet, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use crate::library::BuildId;

/// Additions that are remembered once they are over: whoever waits for one asks ten times a second.
const REMEMBERED: usize = 64;

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
    /// Nothing more comes of it.
    pub is_over: bool,
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
    refused: usize,
}

impl Additions {
    /// These files are read for it, maybe none.
    pub(super) fn opened(&mut self, id: AddId, files: impl IntoIterator<Item = PathBuf>) {
        let is_over = |addition: &&Addition| addition.open.is_empty();
        let over = self.all.iter().filter(is_over).count();
        if over >= REMEMBERED
            && let Some(oldest) = self.all.iter().position(|addition| addition.open.is_empty())
        {
            self.all.remove(oldest);
        }
        self.all.push_back(Addition {
            id,
            open: files.into_iter().collect(),
            builds: Vec::new(),
            refused: 0,
        });
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
            is_over: addition.open.is_empty(),
        };
        self.all.iter().map(view).collect()
    }
}

#[cfg(test)]
mod tests {
    //! If these break, `add` comes back too early or never, or the window shows what nobody dropped on it.

    use super::*;

    #[test]
    fn an_addition_is_over_when_the_last_of_its_files_was_read() {
        let (mut additions, id) = (Additions::default(), AddId::fresh(AddedBy::Elsewhere));
        let path = |name: &str| PathBuf::from(name);
        additions.opened(id, [path("/a.ipa"), path("/b.ipa")]);
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
        additions.opened(running, [PathBuf::from("/slow.ipa")]);
        for _ in 0..200 {
            additions.opened(AddId::fresh(AddedBy::Elsewhere), []);
        }
        let views = additions.views();
        assert_eq!((views.len(), views[0].id), (REMEMBERED + 1, running));
    }
}
