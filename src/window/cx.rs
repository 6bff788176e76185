//! The drawing context: what every panel may see and use while a frame is drawn. A panel's own state is lent beside it.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::app_icon::AppIcons;
use super::code_card::Codes;
use super::shell::Shell;
use crate::session::{Command, Snapshot};

/// What every panel may see and use in this frame.
pub(super) struct Cx<'a> {
    /// What is shown.
    pub(super) snapshot: &'a Snapshot,
    /// The time of this frame.
    pub(super) now: Timestamp,
    /// The zone in which days are counted.
    pub(super) zone: TimeZone,
    /// What the person asked for.
    pub(super) commands: Vec<Command>,
    /// Where one is, and what lies over it.
    pub(super) shell: &'a mut Shell,
    /// Pictures that were made lately.
    pub(super) art: &'a mut Art,
}

/// Pictures that were made lately, so that no frame makes them again.
#[derive(Default)]
pub(super) struct Art {
    /// Icons of apps.
    pub(super) icons: AppIcons,
    /// Codes of links.
    pub(super) codes: Codes,
}

/// The time of a frame: that of the snapshot goes on while no newer one arrives.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FrameClock {
    /// The zone in which days are counted; `None` is UTC.
    pub zone: Option<TimeZone>,
    shown: Option<Arrival>,
}

/// A snapshot, and when it arrived, in seconds since the window was opened.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Arrival {
    revision: u64,
    made: Timestamp,
    at_secs: f64,
}

impl FrameClock {
    /// The time now: the snapshot's, plus what passed since it arrived.
    pub(super) fn now(&mut self, snapshot: &Snapshot, time_secs: f64) -> Timestamp {
        let is_shown = |shown: &Arrival| shown.revision == snapshot.revision && shown.made == snapshot.now;
        let shown = self.shown.filter(is_shown).unwrap_or(Arrival {
            revision: snapshot.revision,
            made: snapshot.now,
            at_secs: time_secs,
        });
        self.shown = Some(shown);
        let since = (time_secs - shown.at_secs).max(0.0);
        let passed = SignedDuration::try_from_secs_f64(since).unwrap_or_default();
        snapshot.now.checked_add(passed).unwrap_or(snapshot.now)
    }

    /// The zone in which days are counted.
    pub(super) fn zone(&self) -> TimeZone {
        self.zone.clone().unwrap_or(TimeZone::UTC)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::window::gallery::scenes;

    #[test]
    fn time_goes_on_until_a_newer_snapshot_arrives() {
        let mut snapshot = scenes::main();
        let made = snapshot.now;
        let mut clock = FrameClock::default();
        assert_eq!(clock.now(&snapshot, 10.0), made);
        assert_eq!(clock.now(&snapshot, 12.0), made + SignedDuration::from_secs(2));
        snapshot.revision += 1;
        assert_eq!(clock.now(&snapshot, 13.0), made);
        assert_eq!(clock.now(&snapshot, 12.0), made, "a clock that runs back stands still");
    }
}
