//! Rehearsals: Airlift plays the phone and tells how far it came.

use jiff::Timestamp;

use crate::library::BuildId;

use super::effect::Effect;
use super::state::State;

impl State {
    /// Goes through the installation of a build as iOS does.
    pub(super) fn rehearse(&mut self, _id: BuildId, _now: Timestamp, _effects: &mut Vec<Effect>) {}

    /// Nobody looks at the rehearsal any more.
    pub(super) fn close_rehearsal(&mut self) {}
}
