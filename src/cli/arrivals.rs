//! Arrivals: builds that appear and builds that are made anew while `serve` runs, and the folders that they come from.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::json;

use crate::control::build_json;
use crate::finding::{Problem, problems};
use crate::ipa::Inspection;
use crate::library::BuildId;
use crate::session::{BuildView, FileView, FolderRule, FollowState, PathPattern, PollReason, Snapshot, WatchedView};
use crate::words::say;

use super::arguments::ServeCall;
use super::{Output, err, out_json};

/// The folders that a call names; those that are none, each with the reason.
pub(super) fn folders(call: &ServeCall) -> Result<Vec<FolderRule>, (PathBuf, Problem)> {
    let pattern = call.watch_pattern.clone().unwrap_or_else(PathPattern::every);
    let rule = |path: &PathBuf| {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.clone());
        if path.is_dir() {
            let pattern = pattern.clone();
            return Ok(FolderRule { path, pattern });
        }
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        let cause = if path.exists() { "not-a-folder" } else { "not-found" };
        Err((path, problems::watched_folder_lost(cause, "", name)))
    };
    let mut rules: Vec<FolderRule> = Vec::new();
    for path in &call.watch {
        let rule = rule(path)?;
        if !rules.contains(&rule) {
            rules.push(rule);
        }
    }
    Ok(rules)
}

/// Reads a pattern of the command line.
pub(super) fn parse_pattern(text: &str) -> Result<PathPattern, String> {
    PathPattern::parse(text).map_err(|cause| say().cli_pattern_expected(cause))
}

/// What came of a build's file.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum ArrivalKind {
    /// The build was not there before.
    Appeared,
    /// Its file is another one now.
    Rebuilt,
}

/// What was told of builds and folders already.
#[derive(Debug, Default)]
pub(super) struct ToldArrivals {
    /// What was read of each build when it was told of.
    builds: BTreeMap<BuildId, Arc<Inspection>>,
    folders: BTreeMap<PathBuf, FollowState>,
}

impl ToldArrivals {
    /// The builds of this snapshot were told of.
    pub(super) fn all_of(snapshot: &Snapshot) -> Self {
        let builds = snapshot.builds.iter().map(|build| (build.id, Arc::clone(&build.inspection)));
        Self {
            builds: builds.collect(),
            folders: BTreeMap::new(),
        }
    }

    /// The builds that are to be told of, in the order in which they came.
    pub(super) fn of_builds(&mut self, snapshot: &Snapshot) -> Vec<(ArrivalKind, Arc<BuildView>)> {
        let mut arrived = Vec::new();
        for build in snapshot.builds.iter().filter(|build| is_ready(build)) {
            let read = Arc::clone(&build.inspection);
            let kind = match self.builds.insert(build.id, read) {
                None => ArrivalKind::Appeared,
                Some(before) if !Arc::ptr_eq(&before, &build.inspection) => ArrivalKind::Rebuilt,
                Some(_) => continue,
            };
            arrived.push((kind, Arc::clone(build)));
        }
        arrived.sort_by_key(|(_, build)| build.id);
        arrived
    }

    /// Tells how folders are followed, whenever that is another way than before. Why one is not is told as a problem.
    pub(super) fn tell_folders(&mut self, watched: &[WatchedView], print: Output) {
        for view in watched {
            if self.folders.get(&view.path) == Some(&view.state) {
                continue;
            }
            self.folders.insert(view.path.clone(), view.state.clone());
            let how = match &view.state {
                FollowState::Beginning | FollowState::Lost(_) => continue,
                FollowState::ByEvents => "events",
                FollowState::ByPolling(_) => "polling",
            };
            if print.is_json() {
                let folder = json!({ "path": view.path.to_string_lossy(), "pattern": view.pattern });
                out_json(&json!({ "event": "watching", "folder": folder, "how": how, "why": why(&view.state) }));
            }
            err(&say().serve_watching(view.path.display(), how));
        }
    }
}

fn why(state: &FollowState) -> Option<&'static str> {
    match state {
        FollowState::ByPolling(PollReason::NetworkDrive) => Some("network-drive"),
        FollowState::ByPolling(PollReason::ManyFolders) => Some("many-folders"),
        FollowState::ByPolling(PollReason::NoEvents { .. }) => Some("no-events"),
        _ => None,
    }
}

/// Whether phones find all of its addresses: the page of an app is named a moment after its first build came.
pub(super) fn has_addresses(build: &BuildView) -> bool {
    let is_an_app = !build.inspection.app.bundle_id.is_empty();
    build.links.as_ref().is_some_and(|links| !(is_an_app && links.app_url.is_empty()))
}

fn is_ready(build: &BuildView) -> bool {
    build.file == FileView::Present && has_addresses(build)
}

/// Tells of a build in JSON.
pub(super) fn arrival_json(kind: ArrivalKind, build: &BuildView) -> serde_json::Value {
    let event = match kind {
        ArrivalKind::Appeared => "appeared",
        ArrivalKind::Rebuilt => "rebuilt",
    };
    json!({ "event": event, "file": { "path": build.path.to_string_lossy() }, "build": build_json(build) })
}

/// Says that a build was made anew.
pub(super) fn say_rebuilt(path: &Path) {
    err(&say().serve_rebuilt(path.display()));
}
