//! The control port's side of a running Airlift: requests become commands, answers come from snapshots.

use std::path::Path;
use std::sync::Arc;

use base64::Engine as _;
use serde_json::{Value, json};
use tokio::sync::watch;

use crate::endpoint::control::{Control, Reply, Request};
use crate::finding::says;
use crate::library::BuildId;

use super::command::Command;
use super::runtime::Commander;
use super::snapshot::{BuildView, Snapshot};

/// Opens the control port of this data directory. Without one, second starts and the CLI cannot reach this window,
/// everything else works. Returns whether it opened.
pub(super) fn start(data_dir: &Path, commander: Commander, snapshots: watch::Receiver<Arc<Snapshot>>) -> bool {
    Control::start(data_dir, move |request| answer(request, &commander, &snapshots.borrow().clone()))
}

fn answer(request: Request, commander: &Commander, snapshot: &Snapshot) -> Reply {
    match request {
        Request::Add(paths) => {
            let count = paths.len();
            done(commander.send(Command::Add(paths)), json!({ "accepted": count }))
        }
        Request::Raise => done(commander.send(Command::Raise), json!({})),
        Request::List => Reply::ok(Value::Array(snapshot.builds.iter().map(|build| build_json(build)).collect())),
        Request::Link(which) => match find(snapshot, &which) {
            Found::One(build) => Reply::ok(build_json(build)),
            other => other.refusal(&which),
        },
        Request::Rehearse(which) => match find(snapshot, &which) {
            Found::One(build) if build.links.is_none() => Reply::refused(409, &says::control_nothing_served()),
            Found::One(build) => {
                let mut body = build_json(build);
                let target = super::rehearse::target(snapshot, build);
                if let (Value::Object(fields), Some(target)) = (&mut body, target) {
                    let authority = target.authority.map(|der| base64::engine::general_purpose::STANDARD.encode(der));
                    fields.insert("authority_der".to_owned(), json!(authority));
                    fields.insert("is_brought".to_owned(), json!(target.is_brought));
                    fields.insert("own_addresses".to_owned(), json!(target.own_addresses));
                }
                done(commander.send(Command::RehearseElsewhere { over: false }), body)
            }
            other => other.refusal(&which),
        },
        Request::Rehearsed => done(commander.send(Command::RehearseElsewhere { over: true }), json!({})),
        Request::Remove(which) => match find(snapshot, &which) {
            Found::One(build) => done(commander.send(Command::Remove(build.id)), build_json(build)),
            other => other.refusal(&which),
        },
    }
}

fn done(taken: bool, body: Value) -> Reply {
    if taken {
        Reply::ok(body)
    } else {
        Reply::refused(503, &says::control_busy())
    }
}

enum Found<'a> {
    One(&'a BuildView),
    None,
    Several,
}

impl Found<'_> {
    fn refusal(&self, which: &str) -> Reply {
        match self {
            Self::Several => Reply::refused(409, &says::control_several(which)),
            Self::One(_) | Self::None => Reply::refused(404, &says::control_none(which)),
        }
    }
}

/// By number, path, or identifier (then the newest build of that app).
fn find<'a>(snapshot: &'a Snapshot, which: &str) -> Found<'a> {
    let by_number = which
        .parse()
        .ok()
        .and_then(|number| snapshot.builds.iter().find(|build| build.id == BuildId(number)));
    let by_path = || snapshot.builds.iter().find(|build| build.path == Path::new(which));
    // The shelf is newest first within an app.
    let by_identifier = || snapshot.builds.iter().find(|build| build.inspection.app.bundle_id == which);
    if let Some(build) = by_number.or_else(by_path).or_else(by_identifier) {
        return Found::One(build);
    }
    let mut named = snapshot
        .builds
        .iter()
        .filter(|build| build.path.file_name().is_some_and(|name| name == which));
    match (named.next(), named.next()) {
        (Some(build), None) => Found::One(build),
        (Some(_), Some(_)) => Found::Several,
        (None, _) => Found::None,
    }
}

/// A build as the control port and `serve` print it.
pub fn build_json(build: &BuildView) -> Value {
    let app = &build.inspection.app;
    let link = |of: fn(&super::snapshot::Links) -> &String| build.links.as_ref().map(of).cloned();
    json!({
        "id": build.id.0,
        "bundle_id": app.bundle_id,
        "title": build.manifest.field(crate::manifest::Field::Title).map(|field| field.value.clone()),
        "version": app.version,
        "build": app.build,
        "path": build.path.to_string_lossy(),
        "verdict": build.verdict.code(),
        "page_url": link(|links| &links.page_url),
        "app_url": link(|links| &links.app_url).filter(|url| !url.is_empty()),
        "setup_url": link(|links| &links.set_up_url).filter(|url| !url.is_empty()),
        "manifest_url": link(|links| &links.manifest_url),
        "package_url": link(|links| &links.package_url),
        "install_link": link(|links| &links.install_link),
    })
}
