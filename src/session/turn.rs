//! A turn is one input's way through the parts of the state: the time it came at, and everything that comes of it.

use std::collections::BTreeSet;
use std::path::PathBuf;

use jiff::Timestamp;

use crate::finding::{Message, Problem};
use crate::intake::IntakeProblem;
use crate::ipa::{OtherFile, Unreadable};
use crate::library::BuildId;

use super::additions::AddId;
use super::effect::Effect;
use super::problem;

/// What comes of one input. The parts fill it, the state settles it in the end.
#[derive(Debug)]
pub(super) struct Turn {
    /// When the input came.
    pub(super) now: Timestamp,
    pub(super) effects: Vec<Effect>,
    /// What there is to tell people, in order.
    pub(super) notices: Vec<NewNotice>,
    pub(super) stale: StaleViews,
    /// A face could show a difference.
    pub(super) is_news: bool,
    /// Phones may see something else than before.
    pub(super) is_offer_due: bool,
}

/// Something to tell people once.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum NewNotice {
    /// One sentence.
    Text(Message),
    /// Something went wrong.
    Trouble(Problem),
    /// The build of a file of an addition is on the shelf already.
    Known {
        /// The sentence.
        text: Message,
        /// By whom it was brought.
        addition: AddId,
    },
    /// A file of an addition was refused.
    Refused {
        /// Why.
        problem: Problem,
        /// By whom it was brought.
        addition: Option<AddId>,
        /// The build in this archive can be taken out.
        holds_build: Option<PathBuf>,
    },
    /// Somebody else put a build on the shelf.
    Added {
        /// Which.
        build: BuildId,
        /// The sentence.
        text: Message,
    },
    /// Builds were removed, which can be undone.
    Removed {
        /// Which.
        builds: Vec<BuildId>,
        /// The sentence.
        text: Message,
    },
}

/// Builds whose views differ from what is shown.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum StaleViews {
    /// These.
    Of(BTreeSet<BuildId>),
    /// All on the shelf.
    All,
}

impl Turn {
    /// A turn of which nothing came yet.
    pub(super) fn at(now: Timestamp) -> Self {
        Self {
            now,
            effects: Vec::new(),
            notices: Vec::new(),
            stale: StaleViews::Of(BTreeSet::new()),
            is_news: false,
            is_offer_due: false,
        }
    }

    /// Wants something done outside.
    pub(super) fn push(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    /// A face could show a difference.
    pub(super) fn touch(&mut self) {
        self.is_news = true;
    }

    /// Phones are offered what there is once the turn is over.
    pub(super) fn offer(&mut self) {
        self.is_offer_due = true;
    }

    /// The view of this build is made anew.
    pub(super) fn stale(&mut self, build: BuildId) {
        if let StaleViews::Of(builds) = &mut self.stale {
            builds.insert(build);
        }
    }

    /// The views of all builds are made anew.
    pub(super) fn all_stale(&mut self) {
        self.stale = StaleViews::All;
    }

    /// Tells people something, once.
    pub(super) fn say(&mut self, text: Message) {
        self.notices.push(NewNotice::Text(text));
    }

    /// Tells why a file that was brought is no build, and what can be done about it here.
    pub(super) fn not_taken_in(&mut self, path: PathBuf, cause: &IntakeProblem, addition: Option<AddId>) {
        let kind = other_kind(cause);
        if kind == Some(OtherFile::Profile) {
            self.push(Effect::ReadProfile(path));
            return;
        }
        self.notices.push(NewNotice::Refused {
            problem: problem::of_intake(&path, cause),
            addition,
            holds_build: (kind == Some(OtherFile::HoldsBuild)).then_some(path),
        });
    }

    /// Tells people what went wrong.
    pub(super) fn trouble(&mut self, problem: Problem) {
        self.notices.push(NewNotice::Trouble(problem));
    }
}

/// What a file is that is no build.
pub(super) fn other_kind(cause: &IntakeProblem) -> Option<OtherFile> {
    match cause {
        IntakeProblem::Unreadable(Unreadable::SomethingElse { kind, .. }) => Some(*kind),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    //! If these break, a change of one build hides that all changed, and links that lead nowhere stay on the screen.

    use super::*;

    #[test]
    fn all_builds_stay_stale_whatever_else_is() {
        let mut turn = Turn::at(Timestamp::UNIX_EPOCH);
        turn.stale(BuildId(1));
        turn.stale(BuildId(2));
        assert_eq!(turn.stale, StaleViews::Of([BuildId(1), BuildId(2)].into()));
        turn.all_stale();
        turn.stale(BuildId(3));
        assert_eq!(turn.stale, StaleViews::All);
    }
}
