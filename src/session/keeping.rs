//! Keeping: what goes to disk, and what could not yet. A full disk must not bring back what a person removed, so what was not kept is
//! tried again until it is, in its order, and whoever asks is told that it is not.

use super::effect::Effect;
use crate::activity::Delivery;
use crate::library::Build;
use crate::primitives::Udid;
use crate::store::StoreError;

use std::sync::Arc;

/// Changes of deliveries are many, and the newest tells all: more than these wait for nothing but a disk that is full for hours.
const WAITING_LIMIT: usize = 10_000;

/// What could not be kept yet, oldest first.
#[derive(Debug, Default)]
pub(super) struct Unkept {
    waiting: Vec<Effect>,
}

impl Unkept {
    /// Keeps something, with `write`. What failed waits. Tells why, where a person is to hear of it: for what they did, and else once.
    pub(super) fn keep(&mut self, effect: Effect, write: impl FnOnce(&Effect) -> Result<(), StoreError>) -> Option<StoreError> {
        let effect = self.superseding(effect);
        let cause = write(&effect).err()?;
        let is_news = self.waiting.is_empty() || is_of_person(&effect);
        if self.waiting.len() < WAITING_LIMIT {
            self.waiting.push(effect);
        }
        is_news.then_some(cause)
    }

    /// Tries what waits once more.
    pub(super) fn again(&mut self, mut write: impl FnMut(&Effect) -> Result<(), StoreError>) {
        self.waiting.retain(|effect| write(effect).is_err());
    }

    /// How many changes are not kept.
    pub(super) fn count(&self) -> usize {
        self.waiting.len()
    }

    /// What waits of the same thing is over with this. A text or a link of a build that itself waits goes with it.
    fn superseding(&mut self, effect: Effect) -> Effect {
        let part_of = match &effect {
            Effect::SaveText(id, ..) | Effect::SaveLink(id, ..) => Some(*id),
            _ => None,
        };
        let is_its = |waiting: &Effect| matches!(waiting, Effect::Save(build) if Some(build.id) == part_of);
        if let Some(index) = self.waiting.iter().position(is_its)
            && let Effect::Save(build) = self.waiting.remove(index)
        {
            let mut build = Build::clone(&build);
            match effect {
                Effect::SaveText(_, draft, notes) => (build.draft, build.notes) = (draft, notes),
                Effect::SaveLink(_, token, link) => (build.token, build.link) = (token, link),
                _ => {}
            }
            return Effect::Save(Arc::new(build));
        }
        self.waiting.retain_mut(|waiting| !is_over(waiting, &effect));
        effect
    }
}

/// Whether what waits says nothing any more once `new` is kept.
fn is_over(waiting: &mut Effect, new: &Effect) -> bool {
    let build = |effect: &Effect| match effect {
        Effect::Save(build) => Some(build.id),
        Effect::Forget(id) | Effect::SaveText(id, ..) | Effect::SaveLink(id, ..) => Some(*id),
        _ => None,
    };
    let device = |effect: &Effect| match effect {
        Effect::SaveDevice(device) => Some(Udid::of(&device.udid)),
        Effect::ForgetDevice(udid) => Some(Udid::of(udid)),
        _ => None,
    };
    match (waiting, new) {
        (waiting @ Effect::SaveText(..), Effect::SaveText(..))
        | (waiting @ Effect::SaveLink(..), Effect::SaveLink(..))
        | (waiting, Effect::Save(_) | Effect::Forget(_)) => build(waiting).is_some() && build(waiting) == build(new),
        (waiting, Effect::SaveDevice(_) | Effect::ForgetDevice(_)) => device(waiting).is_some() && device(waiting) == device(new),
        (Effect::SaveApp(waiting, _), Effect::SaveApp(new, _)) => waiting == new,
        (Effect::SaveSettings(_), Effect::SaveSettings(_)) | (Effect::RememberTrust, Effect::RememberTrust) => true,
        (Effect::SaveDeliveries(waiting), Effect::SaveDeliveries(new)) => {
            waiting.retain(|delivery: &Arc<Delivery>| new.iter().all(|new| new.id != delivery.id));
            waiting.is_empty()
        }
        (Effect::SaveDeliveries(waiting), Effect::ForgetDeliveries(ids)) => {
            waiting.retain(|delivery: &Arc<Delivery>| !ids.contains(&delivery.id));
            waiting.is_empty()
        }
        _ => false,
    }
}

/// What a person did, rather than what came of phones.
fn is_of_person(effect: &Effect) -> bool {
    !matches!(
        effect,
        Effect::SaveDeliveries(_) | Effect::ForgetDeliveries(_) | Effect::RememberTrust | Effect::SaveText(..)
    )
}

#[cfg(test)]
mod tests {
    //! If these break, a removed build is back after a restart, or an older text replaces a newer one.

    use std::cell::RefCell;

    use super::*;
    use crate::library::{BuildId, BuildLink, Device};
    use crate::manifest::{Draft, Token};
    use crate::session::samples;

    /// A disk that may be full, and what it was told.
    #[derive(Default)]
    struct Disk {
        is_full: bool,
        told: RefCell<Vec<String>>,
    }

    impl Disk {
        fn write(&self, effect: &Effect) -> Result<(), StoreError> {
            if self.is_full {
                let detail = "database or disk is full".to_owned();
                return Err(StoreError::Database {
                    doing: "save-the-build",
                    detail,
                });
            }
            self.told.borrow_mut().push(match effect {
                Effect::Save(build) => format!("save {} {:?}", build.id.0, build.notes),
                Effect::SaveText(id, _, notes) => format!("text {} {notes:?}", id.0),
                Effect::Forget(id) => format!("forget {}", id.0),
                Effect::SaveDevice(device) => format!("device {}", device.name),
                other => format!("{other:?}"),
            });
            Ok(())
        }
    }

    fn text(id: i64, notes: &str) -> Effect {
        Effect::SaveText(BuildId(id), Draft::default(), notes.to_owned())
    }

    #[test]
    fn what_was_not_kept_is_kept_later_and_nothing_older_comes_back() {
        let (mut unkept, mut disk) = (Unkept::default(), Disk::default());
        let build = |id| Effect::Save(Arc::new(samples::builds(3).get(BuildId(id)).unwrap().clone()));
        let device = |name: &str, udid: &str| {
            Effect::SaveDevice(Device {
                name: name.to_owned(),
                udid: udid.to_owned(),
            })
        };
        disk.is_full = true;
        for effect in [
            build(1),
            text(1, "first"),
            text(1, "second"),
            build(2),
            text(2, "never"),
            Effect::Forget(BuildId(2)),
            text(3, "old"),
            text(3, "new"),
            device("Maya", "00008110-000A1D0E3C9A801E"),
            device("Maya’s", "00008110000a1d0e3c9a801e"),
        ] {
            unkept.keep(effect, |effect| disk.write(effect));
        }
        assert_eq!(unkept.count(), 4);
        unkept.again(|effect| disk.write(effect));
        assert_eq!(unkept.count(), 4, "the disk is still full");
        disk.is_full = false;
        unkept.again(|effect| disk.write(effect));
        assert_eq!(unkept.count(), 0);
        assert_eq!(
            *disk.told.borrow(),
            ["save 1 \"second\"", "forget 2", "text 3 \"new\"", "device Maya’s"]
        );
    }

    #[test]
    fn a_link_that_was_not_kept_is_kept_with_its_build_and_the_newest_wins() {
        let (mut unkept, mut disk) = (Unkept::default(), Disk::default());
        let build = samples::builds(1).get(BuildId(1)).unwrap().clone();
        let link = |id, number| Effect::SaveLink(BuildId(id), samples::token(number), BuildLink::default());
        disk.is_full = true;
        for effect in [Effect::Save(Arc::new(build)), link(1, 7), link(2, 8), text(2, "stays"), link(2, 9)] {
            unkept.keep(effect, |effect| disk.write(effect));
        }
        let waits: Vec<Option<&Token>> = unkept
            .waiting
            .iter()
            .map(|effect| match effect {
                Effect::Save(build) => Some(&build.token),
                Effect::SaveLink(_, token, _) => Some(token),
                _ => None,
            })
            .collect();
        assert_eq!(waits, [Some(&samples::token(7)), None, Some(&samples::token(9))]);
        unkept.keep(Effect::Forget(BuildId(2)), |effect| disk.write(effect));
        assert_eq!(unkept.count(), 2);
    }

    #[test]
    fn people_hear_of_what_they_did_and_of_the_rest_once() {
        let (mut unkept, disk) = (
            Unkept::default(),
            Disk {
                is_full: true,
                ..Disk::default()
            },
        );
        let mut told = |effect| unkept.keep(effect, |effect| disk.write(effect)).is_some();
        assert!(told(Effect::SaveDeliveries(Vec::new())), "the first");
        assert!(!told(Effect::RememberTrust));
        assert!(!told(text(1, "a key pressed")));
        assert!(told(Effect::Forget(BuildId(1))));
        assert!(told(Effect::Forget(BuildId(2))));
    }
}
