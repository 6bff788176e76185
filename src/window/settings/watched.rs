//! Settings › General › Watched folders: which they are, how each is followed, and the button that watches it no more.

use egui::Ui;

use super::rows;
use crate::session::{Command, FollowState, PollReason, WatchedView};
use crate::window::banner;
use crate::window::cx::Cx;
use crate::window::shell::Request;
use crate::words::say;

/// Draws the group.
pub(super) fn watched_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    rows::label_ui(ui, say().watched_label());
    rows::group_ui(ui, |ui| {
        for view in &cx.snapshot.watched {
            let path = view.path.display().to_string();
            if rows::button_ui(ui, &path, &note(view), say().watched_stop()) {
                cx.commands.push(Command::StopWatching(view.path.clone()));
            }
            rows::divider_ui(ui);
        }
        if rows::button_ui(ui, say().watched_add(), say().watched_why(), say().watch_folder()) {
            cx.shell.requests.push(Request::WatchFolder);
        }
    });
}

/// How a folder is followed, or why it is not, and which builds in it are meant.
fn note(view: &WatchedView) -> String {
    let (how, detail) = match &view.state {
        FollowState::ByEvents => ("events", ""),
        FollowState::ByPolling(PollReason::NetworkDrive) => ("network-drive", ""),
        FollowState::ByPolling(PollReason::ManyFolders) => ("many-folders", ""),
        FollowState::ByPolling(PollReason::NoEvents { detail }) => ("no-events", detail.as_str()),
        FollowState::Beginning | FollowState::Lost(_) => ("beginning", ""),
    };
    let state = match &view.problem {
        Some(problem) => banner::sentences(problem),
        None => say().watched_state(detail, how),
    };
    if view.pattern.is_empty() {
        state
    } else {
        format!("{}\n{state}", say().watched_only(&view.pattern))
    }
}
