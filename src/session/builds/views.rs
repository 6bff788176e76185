//! Views: the builds as faces see them, kept until something about them differs.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use crate::library::BuildId;
use crate::session::snapshot::BuildView;
use crate::session::turn::{StaleViews, Turn};

use super::Builds;

/// Findings that depend on the date are made anew this often.
const JUDGE_AGAIN: SignedDuration = SignedDuration::from_hours(1);

/// The views of builds, and which of them differ from what is so.
#[derive(Debug)]
pub(in crate::session) struct Views {
    made: BTreeMap<BuildId, Arc<BuildView>>,
    stale: BTreeSet<BuildId>,
    judged_at: Timestamp,
}

impl Views {
    /// None is made yet.
    pub(super) fn stale(builds: impl Iterator<Item = BuildId>, now: Timestamp) -> Self {
        Self {
            made: BTreeMap::new(),
            stale: builds.collect(),
            judged_at: now,
        }
    }

    /// As it was last made.
    pub(in crate::session) fn get(&self, id: BuildId) -> Option<&Arc<BuildView>> {
        self.made.get(&id)
    }

    pub(in crate::session) fn put(&mut self, view: BuildView) {
        self.made.insert(view.id, Arc::new(view));
    }

    pub(super) fn forget(&mut self, id: BuildId) {
        self.made.remove(&id);
    }

    /// Some differ from what is so.
    pub(in crate::session) fn any_stale(&self) -> bool {
        !self.stale.is_empty()
    }

    /// Those that differ, which are now to be made.
    pub(in crate::session) fn take_stale(&mut self) -> BTreeSet<BuildId> {
        std::mem::take(&mut self.stale)
    }

    /// Everything is judged by this date.
    pub(in crate::session) fn judged(&mut self, now: Timestamp) {
        self.judged_at = now;
    }

    /// Whether it is time to judge everything anew that depends on the date; time begins anew then.
    pub(in crate::session) fn is_judging_due(&mut self, now: Timestamp) -> bool {
        let is_due = now.duration_since(self.judged_at) >= JUDGE_AGAIN;
        if is_due {
            self.judged_at = now;
        }
        is_due
    }
}

impl Builds {
    /// Takes over which views a turn left behind.
    pub(in crate::session) fn take_in(&mut self, turn: &mut Turn) {
        match std::mem::replace(&mut turn.stale, StaleViews::Of(BTreeSet::new())) {
            StaleViews::Of(builds) => self.views.stale.extend(builds),
            StaleViews::All => self.views.stale.extend(self.on_shelf.iter().map(|build| build.id)),
        }
    }
}
