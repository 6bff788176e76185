//! History: the deliveries of this and earlier runs.

use std::path::PathBuf;

use crate::library::BuildId;

use super::command::ExportFormat;
use super::effect::Effect;
use super::state::State;

impl State {
    /// Writes deliveries to a file.
    pub(super) fn export_deliveries(&mut self, _path: PathBuf, _format: ExportFormat, _build: Option<BuildId>, _effects: &mut Vec<Effect>) {
    }

    /// Forgets all deliveries that are over.
    pub(super) fn forget_deliveries(&mut self, _effects: &mut Vec<Effect>) {}
}
