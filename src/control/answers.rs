//! The control port's side of a running Airlift: requests become commands, answers come from snapshots.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use base64::Engine as _;
use serde_json::{Value, json};
use tokio::sync::watch;

use super::{BuildDescription, ControlReply, ControlRequest, server};
use crate::clock;
use crate::finding::says;
use crate::library::{BuildId, NOTES_LIMIT_BYTES};

use crate::session::Commander;
use crate::session::{AddId, AddedBy, Command};
use crate::session::{BuildView, FileView, Snapshot};

/// A window that is not hopelessly behind has done what was asked by then.
const DONE_WAIT: Duration = Duration::from_secs(3);
const DONE_PAUSE: Duration = Duration::from_millis(10);

/// Opens the control port of this data directory. Without one, second starts and the CLI cannot reach this window,
/// everything else works. Returns whether it opened.
pub fn open(data_dir: &Path, commander: Commander, snapshots: watch::Receiver<Arc<Snapshot>>) -> bool {
    server::start(data_dir, move |request| {
        let snapshot = snapshots.borrow().clone();
        answer(request, &commander, &snapshot, &snapshots)
    })
}

fn answer(request: ControlRequest, commander: &Commander, snapshot: &Snapshot, snapshots: &watch::Receiver<Arc<Snapshot>>) -> ControlReply {
    match request {
        ControlRequest::Add(paths) => {
            let count = paths.len();
            let addition = AddId::fresh(AddedBy::Elsewhere);
            let is_taken = commander.send(Command::Add { paths, addition });
            done(is_taken, json!({ "accepted": count, "addition": addition.number }))
        }
        ControlRequest::Added(number) => {
            // One that is not there yet is about to be.
            let known = snapshot.additions.iter().find(|addition| addition.id.number == number);
            let builds: Vec<i64> = known.iter().flat_map(|addition| &addition.builds).map(|build| build.0).collect();
            let waiting = known.map(|addition| addition.waiting);
            let refused = known.map(|addition| addition.refused);
            let is_over = known.is_some_and(|addition| addition.is_over);
            ControlReply::ok(
                json!({ "is_over": is_over, "builds": builds, "waiting": waiting, "refused": refused, "kept": snapshot.unkept == 0 }),
            )
        }
        ControlRequest::Raise => done(commander.send(Command::Raise), json!({})),
        ControlRequest::List => ControlReply::ok(Value::Array(snapshot.builds.iter().map(|build| build_json(build)).collect())),
        ControlRequest::Link(which) => match find(snapshot, &which) {
            BuildMatch::One(build) => ControlReply::ok(build_json(build)),
            other => other.refusal(&which),
        },
        ControlRequest::ChangeLink(change) => match find(snapshot, &change.build) {
            BuildMatch::One(build) => change.make(build, commander, snapshots),
            other => other.refusal(&change.build),
        },
        ControlRequest::Share(which) => match find(snapshot, &which) {
            BuildMatch::One(build) => share(build),
            other => other.refusal(&which),
        },
        ControlRequest::Describe(description) => describe(&description, commander, snapshots),
        ControlRequest::StartSelfTest(which) => match find(snapshot, &which) {
            BuildMatch::One(build) if build.links.is_none() => ControlReply::refused(409, &says::control_nothing_served()),
            BuildMatch::One(build) => {
                let mut body = build_json(build);
                let target = crate::session::target(snapshot, build);
                if let (Value::Object(fields), Some(target)) = (&mut body, target) {
                    let authority = target.authority.map(|der| base64::engine::general_purpose::STANDARD.encode(der));
                    fields.insert("authority_der".to_owned(), json!(authority));
                    fields.insert("is_brought".to_owned(), json!(target.is_brought));
                    fields.insert("own_addresses".to_owned(), json!(target.own_addresses));
                }
                let number = rehearsal();
                if let Value::Object(fields) = &mut body {
                    fields.insert("rehearsal".to_owned(), json!(number));
                }
                done(commander.send(Command::SelfTestElsewhere { number, over: false }), body)
            }
            other => other.refusal(&which),
        },
        ControlRequest::SelfTestGoesOn(number) => done(commander.send(Command::SelfTestElsewhere { number, over: false }), json!({})),
        ControlRequest::SelfTestEnded(number) => done(commander.send(Command::SelfTestElsewhere { number, over: true }), json!({})),
        ControlRequest::Remove(which) => match find(snapshot, &which) {
            BuildMatch::One(build) => remove(build, commander, snapshots),
            other => other.refusal(&which),
        },
    }
}

/// A number that no other program that plays the phone has.
fn rehearsal() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// Takes a build off the shelf, and says whether that will last: a disk may be full.
fn remove(build: &BuildView, commander: &Commander, snapshots: &watch::Receiver<Arc<Snapshot>>) -> ControlReply {
    let mut body = build_json(build);
    if !commander.send(Command::Remove(build.id)) {
        return done(false, body);
    }
    let is_gone = |snapshot: &Snapshot| snapshot.builds.iter().all(|other| other.id != build.id);
    let is_kept = once(snapshots, is_gone).is_some_and(|snapshot| snapshot.unkept == 0);
    if let Value::Object(fields) = &mut body {
        fields.insert("kept".to_owned(), json!(is_kept));
    }
    ControlReply::ok(body)
}

/// The first snapshot that fits; `None` when none does for a while.
fn once(snapshots: &watch::Receiver<Arc<Snapshot>>, fits: impl Fn(&Snapshot) -> bool) -> Option<Arc<Snapshot>> {
    let end = clock::instant() + DONE_WAIT;
    while clock::instant() < end {
        let snapshot = snapshots.borrow().clone();
        if fits(&snapshot) {
            return Some(snapshot);
        }
        std::thread::sleep(DONE_PAUSE);
    }
    None
}

/// What the texts of Share say of a build.
fn share(build: &BuildView) -> ControlReply {
    let shared = crate::session::shared(build).and_then(|shared| serde_json::to_value(shared).ok());
    shared.map_or_else(|| ControlReply::refused(409, &says::control_nothing_served()), ControlReply::ok)
}

/// Says of builds what a pipeline knows, and whether that will last.
fn describe(description: &BuildDescription, commander: &Commander, snapshots: &watch::Receiver<Arc<Snapshot>>) -> ControlReply {
    let BuildDescription { builds, tags, notes } = description;
    let before = snapshots.borrow().clone();
    let is_there = |id: &BuildId| before.builds.iter().any(|build| build.id == *id);
    if let Some(absent) = builds.iter().find(|id| !is_there(id)) {
        return ControlReply::refused(404, &says::control_none(absent.0));
    }
    let notes = notes
        .as_deref()
        .map(|notes| notes.get(..notes.floor_char_boundary(NOTES_LIMIT_BYTES)).unwrap_or_default());
    for id in builds {
        let tags = tags.clone().map(|tags| Command::SetTags(*id, tags));
        let notes = notes.map(|notes| Command::SetNotes(*id, notes.to_owned()));
        if !tags.into_iter().chain(notes).all(|command| commander.send(command)) {
            return done(false, json!({}));
        }
    }
    let is_said =
        |build: &BuildView| tags.as_ref().is_none_or(|tags| build.tags == *tags) && notes.is_none_or(|notes| build.notes == notes);
    let are_said = |snapshot: &Snapshot| {
        let mut described = snapshot.builds.iter().filter(|build| builds.contains(&build.id));
        described.all(|build| is_said(build))
    };
    let is_kept = once(snapshots, are_said).is_some_and(|snapshot| snapshot.unkept == 0);
    ControlReply::ok(json!({ "kept": is_kept }))
}

fn done(taken: bool, body: Value) -> ControlReply {
    if taken {
        ControlReply::ok(body)
    } else {
        ControlReply::refused(503, &says::control_busy())
    }
}

enum BuildMatch<'a> {
    One(&'a BuildView),
    None,
    Several,
}

impl BuildMatch<'_> {
    fn refusal(&self, which: &str) -> ControlReply {
        match self {
            Self::Several => ControlReply::refused(409, &says::control_several(which)),
            Self::One(_) | Self::None => ControlReply::refused(404, &says::control_none(which)),
        }
    }
}

/// By number, path, or identifier (then the newest build of that app).
fn find<'a>(snapshot: &'a Snapshot, which: &str) -> BuildMatch<'a> {
    let by_number = which
        .parse()
        .ok()
        .and_then(|number| snapshot.builds.iter().find(|build| build.id == BuildId(number)));
    let of_path = |build: &&Arc<BuildView>| build.path == Path::new(which);
    // Another app may lie where a build once lay.
    let there = || snapshot.builds.iter().filter(of_path).find(|build| build.file != FileView::Missing);
    let by_path = || there().or_else(|| snapshot.builds.iter().find(of_path));
    // The shelf is newest first within an app.
    let by_identifier = || snapshot.builds.iter().find(|build| build.inspection.app.bundle_id == which);
    if let Some(build) = by_number.or_else(by_path).or_else(by_identifier) {
        return BuildMatch::One(build);
    }
    let mut named = snapshot
        .builds
        .iter()
        .filter(|build| build.path.file_name().is_some_and(|name| name == which));
    match (named.next(), named.next()) {
        (Some(build), None) => BuildMatch::One(build),
        (Some(_), Some(_)) => BuildMatch::Several,
        (None, _) => BuildMatch::None,
    }
}

/// A build as the control port and `serve` print it.
pub fn build_json(build: &BuildView) -> Value {
    let app = &build.inspection.app;
    let link = |of: fn(&crate::session::Links) -> &String| build.links.as_ref().map(of).cloned();
    json!({
        "id": build.id.0,
        "bundle_id": app.bundle_id,
        "title": build.manifest.field(crate::manifest::Field::Title).map(|field| field.value.clone()),
        "version": app.version,
        "build": app.build,
        "path": build.path.to_string_lossy(),
        "tags": build.tags,
        "verdict": build.verdict.code(),
        "installs_until": build.inspection.ends(),
        "link": super::link_change::link_json(build.link),
        "page_url": link(|links| &links.page_url),
        "app_url": link(|links| &links.app_url).filter(|url| !url.is_empty()),
        "setup_url": link(|links| &links.set_up_url).filter(|url| !url.is_empty()),
        "manifest_url": link(|links| &links.manifest_url),
        "package_url": link(|links| &links.package_url),
        "install_link": link(|links| &links.install_link),
    })
}
