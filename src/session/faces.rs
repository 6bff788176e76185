//! Faces: what they are told beside views of the state: notices, that something changed, and that they shall come to the front.

use super::additions::AddId;
use super::happenings::Happenings;
use super::snapshot::{ItemChoice, Notice, NoticeOffer};
use super::turn::{NewNotice, Turn};
use crate::finding::{Message, Problem};
use crate::library::BuildId;

/// Notices kept: older ones give way, so that a folder of broken files cannot bury the window.
const NOTICES_LIMIT: usize = 20;

/// What faces are told.
#[derive(Debug)]
pub(super) struct Faces {
    /// Counts up with every change that a face could show.
    revision: u64,
    /// Counts up when the window is asked to come to the front.
    raised: u64,
    /// Oldest first.
    notices: Vec<Notice>,
    last_notice: u64,
    /// Changes that are not on disk.
    unkept: usize,
    /// What the person is asked about a manifest that was imported.
    choice: Option<ItemChoice>,
    /// What is told beyond the window.
    pub(super) happenings: Happenings,
}

impl Faces {
    pub(super) fn new(happenings: Happenings) -> Self {
        Self {
            revision: 1,
            raised: 0,
            notices: Vec::new(),
            last_notice: 0,
            unkept: 0,
            choice: None,
            happenings,
        }
    }

    pub(super) fn unkept(&self) -> usize {
        self.unkept
    }

    pub(super) fn set_unkept(&mut self, count: usize) {
        self.unkept = count;
        self.touch();
    }

    /// Which app of a manifest is asked for.
    pub(super) fn choice(&self) -> Option<&ItemChoice> {
        self.choice.as_ref()
    }

    /// Asks which app of a manifest it is, in place of what was asked before.
    pub(super) fn ask(&mut self, choice: Option<ItemChoice>) {
        self.choice = choice;
        self.touch();
    }

    /// That was answered.
    pub(super) fn take_choice(&mut self) -> Option<ItemChoice> {
        self.touch();
        self.choice.take()
    }

    pub(super) fn revision(&self) -> u64 {
        self.revision
    }

    pub(super) fn raised(&self) -> u64 {
        self.raised
    }

    pub(super) fn notices(&self) -> &[Notice] {
        &self.notices
    }

    /// Something that a face could show changed.
    pub(super) fn touch(&mut self) {
        self.revision += 1;
    }

    /// Somebody wants to see the window.
    pub(super) fn raise(&mut self) {
        self.raised += 1;
        self.touch();
    }

    /// Takes over what a turn has to tell.
    pub(super) fn take_in(&mut self, turn: &mut Turn) {
        for notice in turn.notices.drain(..) {
            match notice {
                NewNotice::Text(text) => self.add(None, Some(text), None),
                NewNotice::Known { text, addition } => {
                    self.add(None, Some(text), None);
                    self.is_of(Some(addition));
                }
                NewNotice::Trouble(problem) => self.trouble(problem),
                NewNotice::Refused {
                    problem,
                    addition,
                    holds_build,
                } => self.trouble_with(problem, holds_build.map(NoticeOffer::TakeOut), addition),
                NewNotice::Added { build, text } => self.add(None, Some(text), Some(NoticeOffer::Show(build))),
                NewNotice::Removed { builds, text } => self.add(None, Some(text), Some(NoticeOffer::UndoRemove(builds))),
            }
        }
        if std::mem::take(&mut turn.is_news) {
            self.touch();
        }
    }

    /// Tells what went wrong; what is told already stands once.
    pub(super) fn trouble(&mut self, problem: Problem) {
        self.trouble_with(problem, None, None);
    }

    fn trouble_with(&mut self, problem: Problem, offer: Option<NoticeOffer>, addition: Option<AddId>) {
        if !self.notices.iter().any(|notice| notice.problem.as_ref() == Some(&problem)) {
            self.add(Some(problem), None, offer);
            self.is_of(addition);
        }
    }

    /// The last notice tells of a file that this addition brought.
    fn is_of(&mut self, addition: Option<AddId>) {
        if let Some(notice) = self.notices.last_mut() {
            notice.addition = addition;
        }
    }

    /// The build is gone from the shelf: nothing of it is left to show.
    pub(super) fn was_removed(&mut self, build: BuildId) {
        let show = Some(NoticeOffer::Show(build));
        self.notices.retain(|notice| notice.offer != show);
        self.choice.take_if(|choice| choice.build == build);
    }

    /// The notice was read.
    pub(super) fn dismiss(&mut self, id: u64) {
        self.notices.retain(|notice| notice.id != id);
        self.touch();
    }

    /// The build is back on the shelf: nothing is left to undo.
    pub(super) fn was_brought_back(&mut self, build: BuildId) {
        let undoes = |offer: &NoticeOffer| matches!(offer, NoticeOffer::UndoRemove(builds) if builds.contains(&build));
        self.notices.retain(|notice| !notice.offer.as_ref().is_some_and(undoes));
        self.touch();
    }

    fn add(&mut self, problem: Option<Problem>, text: Option<Message>, offer: Option<NoticeOffer>) {
        if self.notices.len() == NOTICES_LIMIT {
            self.notices.remove(0);
        }
        self.last_notice += 1;
        self.notices.push(Notice {
            id: self.last_notice,
            problem,
            text,
            offer,
            addition: None,
        });
        self.touch();
    }
}

#[cfg(test)]
mod tests {
    //! If these break, people read the same trouble again and again, or cannot undo what they did.

    use jiff::Timestamp;

    use super::*;
    use crate::finding::{problems, says};

    fn silent() -> Faces {
        Faces::new(Happenings::new([], Timestamp::UNIX_EPOCH))
    }

    fn told(faces: &mut Faces, tell: impl FnOnce(&mut Turn)) {
        let mut turn = Turn::at(Timestamp::UNIX_EPOCH);
        tell(&mut turn);
        faces.take_in(&mut turn);
    }

    #[test]
    fn the_same_trouble_stands_once_until_it_is_dismissed() {
        let mut faces = silent();
        told(&mut faces, |turn| {
            turn.trouble(problems::no_key("a.pem"));
            turn.trouble(problems::no_key("a.pem"));
            turn.trouble(problems::no_network());
        });
        let ids: Vec<u64> = faces.notices().iter().map(|notice| notice.id).collect();
        assert_eq!(ids, [1, 2]);
        faces.dismiss(1);
        told(&mut faces, |turn| turn.trouble(problems::no_key("a.pem")));
        let ids: Vec<u64> = faces.notices().iter().map(|notice| notice.id).collect();
        assert_eq!(ids, [2, 3], "it is told again, under a name that nothing had before");
    }

    #[test]
    fn older_notices_give_way_and_undo_goes_when_the_build_is_back() {
        let mut faces = silent();
        let removed = NewNotice::Removed {
            builds: vec![BuildId(7)],
            text: says::notice_removed("Kestrel"),
        };
        for number in 0..30 {
            told(&mut faces, |turn| turn.say(says::notice_saved(number)));
        }
        told(&mut faces, |turn| turn.notices.push(removed));
        assert_eq!(faces.notices().len(), NOTICES_LIMIT);
        assert_eq!(faces.notices()[0].text, Some(says::notice_saved(11)));
        assert_eq!(
            faces.notices().last().unwrap().offer,
            Some(NoticeOffer::UndoRemove(vec![BuildId(7)]))
        );
        faces.was_brought_back(BuildId(7));
        assert!(faces.notices().iter().all(|notice| notice.offer.is_none()));
    }

    #[test]
    fn every_change_counts_and_silence_does_not() {
        let mut faces = silent();
        let before = faces.revision();
        told(&mut faces, |_| {});
        assert_eq!(faces.revision(), before);
        told(&mut faces, Turn::touch);
        assert!(faces.revision() > before);
        faces.raise();
        assert_eq!((faces.raised(), faces.revision()), (1, before + 2));
    }
}
