//! What is asked of the link to a build: a new one, and how long it works. How that goes over the wire, and how it is done.

use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use serde_json::{Value, json};
use tokio::sync::watch;

use super::{ControlReply, build_json};
use crate::clock;
use crate::finding::says;
use crate::library::LinkLimits;
use crate::session::{BuildView, Command, Commander, LinkView, Snapshot};

/// A window that is not hopelessly behind has changed a link by then.
const CHANGE_WAIT: Duration = Duration::from_secs(3);
const CHANGE_PAUSE: Duration = Duration::from_millis(10);

/// What becomes of one of the two limits of a link.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum LimitChange<T> {
    /// There is none any more.
    Lift,
    /// It is this.
    Set(T),
}

/// What is asked of the link to a build.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct LinkChange {
    /// The build, named by number, path or identifier.
    pub build: String,
    /// It gets a new link, and the old one ends.
    pub renew: bool,
    /// Until when the link works; `None` leaves that as it is.
    pub until: Option<LimitChange<Timestamp>>,
    /// For how many installations; `None` leaves that as it is.
    pub installations: Option<LimitChange<NonZeroU32>>,
}

impl<T: Copy> LimitChange<T> {
    fn value(self) -> Option<T> {
        match self {
            Self::Lift => None,
            Self::Set(value) => Some(value),
        }
    }
}

impl LinkChange {
    /// The body of the request: the build, then a line for each change.
    pub(super) fn body(&self) -> String {
        let mut lines = vec![self.build.clone()];
        if self.renew {
            lines.push("new".to_owned());
        }
        if let Some(until) = self.until {
            lines.push(until.value().map_or("until never".to_owned(), |until| format!("until {until}")));
        }
        if let Some(most) = self.installations {
            lines.push(
                most.value()
                    .map_or("installations any".to_owned(), |most| format!("installations {most}")),
            );
        }
        lines.join("\n")
    }

    /// Reads a body; `None` where it names no build, or a line is not understood.
    pub(super) fn parse(body: &str) -> Option<Self> {
        let mut lines = body.lines().map(str::trim).filter(|line| !line.is_empty());
        let mut change = Self {
            build: lines.next()?.to_owned(),
            renew: false,
            until: None,
            installations: None,
        };
        for line in lines {
            match line.split_once(' ') {
                None if line == "new" => change.renew = true,
                Some(("until", "never")) => change.until = Some(LimitChange::Lift),
                Some(("until", moment)) => change.until = Some(LimitChange::Set(moment.parse().ok()?)),
                Some(("installations", "any")) => change.installations = Some(LimitChange::Lift),
                Some(("installations", most)) => change.installations = Some(LimitChange::Set(most.parse().ok()?)),
                _ => return None,
            }
        }
        Some(change)
    }

    /// The limits that a link with these has then.
    fn of(&self, limits: LinkLimits) -> LinkLimits {
        LinkLimits {
            until: self.until.map_or(limits.until, LimitChange::value),
            installations: self.installations.map_or(limits.installations, LimitChange::value),
        }
    }

    fn is_done(&self, before: LinkView, now: LinkView) -> bool {
        let is_new = !self.renew || now.replaced > before.replaced;
        let is_set = |asked: LinkLimits| {
            (self.until.is_none() || asked.until == now.limits.until)
                && (self.installations.is_none() || asked.installations == now.limits.installations)
        };
        is_new && is_set(self.of(before.limits))
    }

    /// Does it, and says what came of it and whether that will last.
    pub(super) fn make(&self, build: &BuildView, commander: &Commander, snapshots: &watch::Receiver<Arc<Snapshot>>) -> ControlReply {
        let mut commands = Vec::new();
        if self.until.is_some() || self.installations.is_some() {
            commands.push(Command::LimitLink(build.id, self.of(build.link.limits)));
        }
        if self.renew {
            commands.push(Command::NewLink(build.id));
        }
        if !commands.into_iter().all(|command| commander.send(command)) {
            return ControlReply::refused(503, &says::control_busy());
        }
        let end = clock::instant() + CHANGE_WAIT;
        while clock::instant() < end {
            let snapshot = snapshots.borrow().clone();
            let changed = snapshot.builds.iter().find(|other| other.id == build.id);
            if let Some(changed) = changed.filter(|changed| self.is_done(build.link, changed.link)) {
                let mut body = build_json(changed);
                if let Value::Object(fields) = &mut body {
                    fields.insert("kept".to_owned(), json!(snapshot.unkept == 0));
                }
                return ControlReply::ok(body);
            }
            std::thread::sleep(CHANGE_PAUSE);
        }
        ControlReply::refused(503, &says::control_busy())
    }
}

/// The limits of a link, and how it stands with them, as the control port and `serve` print them.
pub(super) fn link_json(link: LinkView) -> Value {
    json!({
        "until": link.limits.until,
        "installations": link.limits.installations,
        "delivered": link.delivered,
        "ended": link.ended.map(crate::library::LinkEnd::code),
    })
}

#[cfg(test)]
mod tests {
    //! If these break, a link that was to end works on.

    use super::*;

    #[test]
    fn what_is_asked_is_understood() {
        let until = "2026-12-31T22:59:59Z".parse().unwrap();
        let changes = [
            (false, None, None),
            (true, None, None),
            (true, Some(LimitChange::Set(until)), NonZeroU32::new(3).map(LimitChange::Set)),
            (false, Some(LimitChange::Lift), Some(LimitChange::Lift)),
        ];
        for (renew, until, installations) in changes {
            let change = LinkChange {
                build: "/builds/Kestrel new.ipa".to_owned(),
                renew,
                until,
                installations,
            };
            assert_eq!(LinkChange::parse(&change.body()), Some(change));
        }
        for body in [
            "",
            "\n",
            "7\nold",
            "7\nuntil",
            "7\nuntil soon",
            "7\ninstallations 0",
            "7\ninstallations -1",
        ] {
            assert_eq!(LinkChange::parse(body), None, "{body:?}");
        }
    }

    #[test]
    fn what_is_not_named_stays() {
        let limits = LinkLimits {
            until: Some(Timestamp::UNIX_EPOCH),
            installations: NonZeroU32::new(2),
        };
        let change = |text: &str| LinkChange::parse(text).unwrap().of(limits);
        assert_eq!(change("7\nnew"), limits);
        assert_eq!(change("7\nuntil never").installations, limits.installations);
        assert_eq!(change("7\nuntil never").until, None);
        assert_eq!(change("7\ninstallations 5").installations, NonZeroU32::new(5));
        assert_eq!(change("7\ninstallations 5").until, limits.until);
    }

    #[test]
    fn it_is_done_when_all_of_it_is() {
        let before = LinkView::default();
        let change = LinkChange::parse("7\nnew\ninstallations 5").unwrap();
        let renewed = LinkView { replaced: 1, ..before };
        let limited = LinkView {
            limits: LinkLimits {
                installations: NonZeroU32::new(5),
                ..LinkLimits::default()
            },
            ..renewed
        };
        assert!(!change.is_done(before, before));
        assert!(!change.is_done(before, renewed));
        assert!(change.is_done(before, limited));
    }
}
