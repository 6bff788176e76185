//! Reach: where phones find this computer, and what may keep them from it.

use jiff::Timestamp;

use super::effect::Effect;
use super::state::State;

impl State {
    /// Serves under another base URL than this computer's own.
    pub(super) fn set_public_url(&mut self, _url: Option<String>, _now: Timestamp, _effects: &mut Vec<Effect>) {}

    /// Announces this computer's name, or stops to.
    pub(super) fn set_announce(&mut self, _announce: bool, _effects: &mut Vec<Effect>) {}
}
