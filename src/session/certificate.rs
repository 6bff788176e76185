//! The server certificate: one of our authority's, or one that the person brings.

use jiff::Timestamp;

use crate::identity::Source;

use super::effect::Effect;
use super::state::State;

impl State {
    /// Serves with a certificate that the person brings.
    pub(super) fn import_certificate(&mut self, _source: Source, _effects: &mut Vec<Effect>) {}

    /// Serves with certificates of the authority again.
    pub(super) fn use_own_authority(&mut self, _now: Timestamp, _effects: &mut Vec<Effect>) {}
}
