//! `serve`: builds served until interrupted, with links, a code in the terminal and one line for each event.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::activity::{EventKind, PhoneId, Stage};
use crate::control::build_json;
use crate::files;
use crate::finding::{Problem, Severity};
use crate::identity::{Password, Source};
use crate::intake::{self, IntakeProblem};
use crate::library::BuildId;
use crate::primitives::ByteSize;
use crate::session::{AddId, AddedBy, BuildView, Command, Config, EndpointStatus, FileView, News, Notice, Session, Snapshot, problem};
use crate::words::say;

use super::arguments::ServeCall;
use super::arrivals::{self, ArrivalKind, ToldArrivals};
use super::description::Description;
use super::graceful_stop::GracefulStop;
use super::link_ends::EndedLinks;
use super::terminal_code::print_code;
use super::{Exit, Output, build_words, err, labelled, not_serving, out, out_json, out_lines, say_problem, share, spaced};

/// News waiting to be printed: a terminal that stands still must not stop a phone.
const NEWS_WAITING: usize = 1024;
/// How long files may be read before serving starts without the slow ones.
const READING_WAIT: Duration = Duration::from_mins(1);
/// Progress of one phone is printed at most this often.
const PROGRESS_GAP: SignedDuration = SignedDuration::from_secs(1);
/// A password and a line break, with room to spare.
const PASSWORD_LIMIT_BYTES: u64 = 4096;
/// How often an interrupt is looked for.
const GLANCE: Duration = Duration::from_millis(100);

pub(super) fn run(mut call: ServeCall, data_dir: PathBuf) -> Exit {
    if call.markdown {
        call.print = Output::Markdown;
    }
    let description = match Description::read(&call.description) {
        Ok(description) => description,
        Err(outcome) => return outcome,
    };
    let (files, bad) = look_at(&call.files);
    let watch = match arrivals::folders(&call) {
        Ok(watch) => watch,
        Err((path, problem)) => {
            tell(&problem, Some(&path), call.print);
            return Exit::Failed;
        }
    };
    if files.is_empty() && watch.is_empty() {
        tell_bad_files(&bad, call.print);
        return Exit::Failed;
    }
    let certificate = match certificate(&call) {
        Ok(certificate) => certificate,
        Err((path, error)) => {
            tell(&problem::of_file("read", &path, &error), None, call.print);
            return Exit::Failed;
        }
    };
    let (news, happened) = sync_channel(NEWS_WAITING);
    let config = Config {
        data_dir,
        keep_shelf: false,
        host: call.host,
        public_url: call.public_url,
        announce: call.announce.unwrap_or_default(),
        https_port: call.https_port,
        http_port: call.http_port,
        certificate,
        https_pages_only: call.https_pages_only,
        // The page of computers names the SHA-256.
        hash_packages: true,
        watch,
        news: Some(news),
        words: Some(crate::words::sentence),
    };
    let session = match Session::start(config, Box::new(|| {})) {
        Ok(session) => session,
        Err(cause) => return failed(&not_serving::of_start(&cause), call.print),
    };
    session.commander().send(Command::LimitNewLinks(call.link_limits.limits()));
    // One after the other, so that builds come in the order of the arguments.
    for path in &files {
        let addition = AddId::fresh(AddedBy::Here);
        let paths = vec![path.clone()];
        session.commander().send(Command::Add { paths, addition });
        if wait(&session, |snapshot| is_added(snapshot, addition)).is_none() {
            err(&say().serve_still_reading(path.display()));
        }
    }
    let is_described = |snapshot: &Snapshot| {
        describe(&session, snapshot, &description);
        snapshot.builds.iter().all(|build| description.is_said_of(build))
    };
    let Some(snapshot) = wait(&session, |snapshot| is_settled(snapshot) && is_described(snapshot)) else {
        err(say().cli_not_started_in_time());
        return Exit::Failed;
    };
    if let Some(problem) = not_serving::not_running(&snapshot) {
        return failed(&problem, call.print);
    }
    let mut watching = Watching::begin(&snapshot, &files, call.print);
    watching.description = Some(&description);
    // Links that may lead nowhere come after what says so.
    watching.tell_notices(&snapshot.notices);
    if let Some(problem) = not_serving::dead_links(&snapshot) {
        watching.tell_once(&problem);
        return Exit::Failed;
    }
    announce(&snapshot, &files, Occasion::Start, call.print);
    tell_bad_files(&bad, call.print);
    follow(&happened, &session, watching);
    if bad.is_empty() { Exit::Done } else { Exit::Failed }
}

/// Tells why nothing is served.
fn failed(problem: &Problem, print: Output) -> Exit {
    tell(problem, None, print);
    Exit::Failed
}

/// Says of all builds what the call says, as soon as they are there.
fn describe(session: &Session, snapshot: &Snapshot, description: &Description) {
    for build in snapshot.builds.iter().filter(|build| !description.is_said_of(build)) {
        let tags = description.tags.clone().map(|tags| Command::SetTags(build.id, tags));
        let notes = description.notes.clone().map(|notes| Command::SetNotes(build.id, notes));
        for command in tags.into_iter().chain(notes) {
            session.commander().send(command);
        }
    }
}

/// The certificate that the call names; an error when its password cannot be read.
fn certificate(call: &ServeCall) -> Result<Option<Source>, (PathBuf, std::io::Error)> {
    if let Some(file) = &call.p12 {
        let password = call.password_file.as_ref().map(|path| {
            let bytes = intake::read_small(path, PASSWORD_LIMIT_BYTES).map_err(|error| (path.clone(), error))?;
            let text = String::from_utf8_lossy(&bytes);
            Ok(text.lines().next().unwrap_or_default().to_owned())
        });
        return Ok(Some(Source::Pkcs12 {
            file: absolute(file),
            password: Password(password.transpose()?.unwrap_or_default()),
        }));
    }
    Ok(call.cert.as_ref().map(|chain| Source::Pem {
        chain: absolute(chain),
        key: absolute(call.key.as_ref().unwrap_or(chain)),
    }))
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

type BadFile = (PathBuf, IntakeProblem);

/// The files that hold an app, each once, and those that do not, with the reason.
fn look_at(paths: &[PathBuf]) -> (Vec<PathBuf>, Vec<BadFile>) {
    let (mut good, mut bad): (Vec<PathBuf>, Vec<BadFile>) = (Vec::new(), Vec::new());
    let mut seen = Vec::new();
    for path in paths {
        let path = absolute(path);
        // However a path is spelled, one file is one build.
        let key = files::key_at(&path);
        if good.contains(&path) || key.is_some() && seen.contains(&key) {
            continue;
        }
        seen.push(key);
        match intake::inspect(&path) {
            Ok(_) => good.push(path),
            Err(cause) => bad.push((path, cause)),
        }
    }
    (good, bad)
}

fn tell_bad_files(bad: &[BadFile], print: Output) {
    for (path, cause) in bad {
        tell_bad_file(path, cause, print);
    }
}

fn tell_bad_file(path: &Path, cause: &IntakeProblem, print: Output) {
    tell(&problem::of_intake(path, cause), Some(path), print);
}

/// A problem: for people on stderr, for programs on stdout.
fn tell(problem: &Problem, path: Option<&Path>, print: Output) {
    if print.is_json() {
        let file = path.map(|path| json!({ "path": path.to_string_lossy() }));
        out_json(&json!({ "event": "problem", "file": file, "error": super::error_json(problem) }));
    }
    say_problem(problem);
}

/// Whether all that was brought was read.
pub(super) fn is_added(snapshot: &Snapshot, addition: AddId) -> bool {
    snapshot.additions.iter().any(|known| known.id == addition && known.is_over)
}

pub(super) fn is_settled(snapshot: &Snapshot) -> bool {
    let present = |build: &&Arc<BuildView>| build.file == FileView::Present;
    // Whether phones take the certificate is known once there is one, or none can be made.
    let is_judged = snapshot.certificate.is_some() || snapshot.notices.iter().any(|notice| notice.problem.is_some());
    match snapshot.endpoint.status {
        EndpointStatus::Failed(_) => true,
        _ if !is_judged => false,
        EndpointStatus::Running => snapshot.builds.iter().filter(present).all(|build| arrivals::has_addresses(build)),
        // The addresses may not have been looked at yet.
        EndpointStatus::NoNetwork => !snapshot.endpoint.interfaces.is_empty(),
        EndpointStatus::Starting => false,
    }
}

/// Waits for a snapshot that fits; `None` when none came in time.
pub(super) fn wait(session: &Session, fits: impl Fn(&Snapshot) -> bool) -> Option<Arc<Snapshot>> {
    let mut snapshots = session.snapshots();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().ok()?;
    runtime.block_on(async {
        let found = snapshots.wait_for(|snapshot| fits(snapshot));
        tokio::time::timeout(READING_WAIT, found)
            .await
            .ok()?
            .ok()
            .map(|snapshot| snapshot.clone())
    })
}

/// Why the links are printed.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Occasion {
    /// Serving begins.
    Start,
    /// This computer is reached another way now: the links of before lead nowhere, or soon will.
    Moved,
}

fn announce(snapshot: &Snapshot, files: &[PathBuf], occasion: Occasion, print: Output) {
    let endpoint = &snapshot.endpoint;
    let mut builds: Vec<_> = snapshot.builds.iter().collect();
    builds.sort_by_key(|build| files.iter().position(|path| *path == build.path).unwrap_or(files.len()));
    if print.is_json() {
        let builds: Vec<Value> = builds.iter().map(|build| build_json(build)).collect();
        out_json(&json!({
            "event": if occasion == Occasion::Start { "serving" } else { "moved" },
            "https": endpoint.https_base,
            // What a proxy is to be pointed at, where there is one.
            "http": if endpoint.reach.public_url.is_some() { &endpoint.reach.upstream } else { &endpoint.http_base },
            "authority_sha256": endpoint.authority_sha256,
            "certificate": snapshot.certificate.as_deref().map(super::identity::certificate_json),
            "builds": builds,
        }));
        return;
    }
    if print == Output::Markdown {
        share::print_markdown(builds.into_iter().map(AsRef::as_ref));
        err(say().serve_begun());
        return;
    }
    if occasion == Occasion::Moved {
        out(&say().serve_moved(&endpoint.https_base));
        out("");
    }
    for build in builds {
        print_build(build);
    }
    if endpoint.reach.public_url.is_some() {
        out(&say().serve_proxy(&endpoint.reach.upstream));
    } else if !endpoint.authority_sha256.is_empty() {
        out(say().serve_fingerprint());
        out_lines(&spaced(&endpoint.authority_sha256));
    }
    if let Some(view) = snapshot.certificate.as_ref().filter(|view| view.brought) {
        err(&say().serve_imported(view.issuer.clone(), super::identity::names(view)));
        for line in super::identity::rule_lines(&view.rules) {
            err(&line);
        }
    }
    for (taken, used) in &endpoint.taken_ports {
        err(&say().serve_port_taken(taken, used));
    }
    err(say().serve_begun());
}

/// A build with its code and its links, for people.
fn print_build(build: &BuildView) {
    let Some(links) = &build.links else { return };
    let verdict = say().cli_verdict(build.verdict.code());
    out(&format!("{}  {verdict}", build_words(&build.inspection.app)));
    print_code(&links.page_url);
    let row = |label: &str, link: &str| out(&format!("  {}", labelled(label, link)));
    row(say().cli_install_page(), &links.page_url);
    if !links.app_url.is_empty() {
        row(say().cli_newest_build(), &links.app_url);
    }
    row(say().cli_direct_link(), &links.install_link);
    if !links.set_up_url.is_empty() {
        row(say().cli_set_up_phone(), &links.set_up_url);
    }
    out("");
}

/// Prints the news until interrupted.
fn follow(happened: &Receiver<News>, session: &Session, mut watching: Watching<'_>) {
    let Some(interrupts) = Interrupts::listen() else { return };
    let print = watching.print;
    let mut graceful_stop = None;
    loop {
        if interrupts.came() {
            if graceful_stop.is_some() {
                break;
            }
            graceful_stop = GracefulStop::begin(session, print);
            if graceful_stop.is_none() {
                return;
            }
        }
        match happened.recv_timeout(GLANCE) {
            Ok(news) => watching.tell_news(&news),
            Err(RecvTimeoutError::Timeout) if GracefulStop::is_over(session) => break,
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
        let snapshot = session.snapshots().borrow().clone();
        if let Some(description) = watching.description {
            describe(session, &snapshot, description);
        }
        watching.glance(&snapshot);
    }
    if let Some(graceful_stop) = graceful_stop {
        graceful_stop.tell(session, print);
    }
}

/// Interrupts, each of which counts.
struct Interrupts {
    came: Receiver<()>,
    /// Listens as long as it lives.
    _runtime: tokio::runtime::Runtime,
}

impl Interrupts {
    /// `None` where the system gives no threads.
    fn listen() -> Option<Self> {
        let mut runtime = tokio::runtime::Builder::new_multi_thread();
        let runtime = runtime.worker_threads(1).enable_all().build().ok()?;
        let (stop, came) = sync_channel(1);
        runtime.spawn(async move {
            loop {
                crate::session::told_to_end().await;
                _ = stop.try_send(());
            }
        });
        Some(Self { came, _runtime: runtime })
    }

    fn came(&self) -> bool {
        self.came.try_recv().is_ok()
    }
}

/// What was told already, so that everything is told once.
struct Watching<'a> {
    files: &'a [PathBuf],
    /// What is said of builds that come late.
    description: Option<&'a Description>,
    print: Output,
    /// When progress of a phone was last printed.
    printed: BTreeMap<PhoneId, Timestamp>,
    last_notice: u64,
    /// Problems before the links were told.
    told: Vec<Problem>,
    states: BTreeMap<BuildId, FileView>,
    ended: EndedLinks,
    arrivals: ToldArrivals,
    base: String,
}

impl<'a> Watching<'a> {
    /// From this snapshot on; nothing of it was told yet but its links.
    fn begin(snapshot: &Snapshot, files: &'a [PathBuf], print: Output) -> Self {
        Self {
            files,
            description: None,
            print,
            printed: BTreeMap::new(),
            last_notice: 0,
            told: Vec::new(),
            states: BTreeMap::new(),
            ended: EndedLinks::default(),
            arrivals: ToldArrivals::all_of(snapshot),
            base: snapshot.endpoint.https_base.clone(),
        }
    }

    /// Tells what a snapshot has that was not told.
    fn glance(&mut self, snapshot: &Snapshot) {
        self.tell_move(snapshot);
        self.arrivals.tell_folders(&snapshot.watched, self.print);
        self.tell_arrivals(snapshot);
        self.tell_notices(&snapshot.notices);
        self.ended.tell(snapshot, self.print);
        for build in &snapshot.builds {
            self.tell_file(build);
        }
    }

    fn tell_move(&mut self, snapshot: &Snapshot) {
        let base = &snapshot.endpoint.https_base;
        // While there is no network the old links stay: it may come back as it was.
        if !base.is_empty() && *base != self.base {
            self.base.clone_from(base);
            announce(snapshot, self.files, Occasion::Moved, self.print);
        }
    }

    fn tell_arrivals(&mut self, snapshot: &Snapshot) {
        for (kind, build) in self.arrivals.of_builds(snapshot) {
            if self.print.is_json() {
                out_json(&arrivals::arrival_json(kind, &build));
            } else if kind == ArrivalKind::Appeared {
                print_build(&build);
            }
            if kind == ArrivalKind::Rebuilt {
                arrivals::say_rebuilt(&build.path);
            }
        }
    }

    fn tell_notices(&mut self, notices: &[Notice]) {
        for notice in notices {
            if notice.id <= self.last_notice {
                continue;
            }
            match &notice.problem {
                Some(problem) => self.tell_once(problem),
                None => err(&notice.text.as_ref().map(|text| say().sentence(text)).unwrap_or_default()),
            }
            self.last_notice = notice.id;
        }
    }

    fn tell_once(&mut self, problem: &Problem) {
        if !self.told.contains(problem) {
            tell(problem, None, self.print);
            self.told.push(problem.clone());
        }
    }

    fn tell_file(&mut self, build: &BuildView) {
        // While a file is read again nothing is known of it.
        if build.file == FileView::Reading {
            return;
        }
        let before = self.states.insert(build.id, build.file.clone());
        if before.is_none_or(|before| before == build.file) {
            return;
        }
        match &build.file {
            FileView::Missing => tell_bad_file(&build.path, &IntakeProblem::NotFound, self.print),
            FileView::Broken(problem) => tell(problem, Some(&build.path), self.print),
            FileView::Present => self.tell_back(build),
            FileView::Reading => {}
        }
    }

    /// What was told as missing or broken is served again.
    fn tell_back(&self, build: &BuildView) {
        if self.print.is_json() {
            let file = json!({ "path": build.path.to_string_lossy() });
            out_json(&json!({ "event": "back", "file": file, "build": build_json(build) }));
        }
        err(&say().serve_back(build.path.display()));
    }

    fn tell_news(&mut self, news: &News) {
        let Some(event) = name(news) else { return };
        if event == "package" {
            let last = self.printed.get(&news.phone_id).copied().unwrap_or(Timestamp::UNIX_EPOCH);
            if news.event.at.duration_since(last) < PROGRESS_GAP && news.before == Some(Stage::Downloading) {
                return;
            }
            self.printed.insert(news.phone_id, news.event.at);
        }
        match self.print {
            Output::Json => out_json(&news_json(event, news)),
            Output::Text => print_news(event, news, out),
            Output::Markdown => print_news(event, news, err),
        }
    }
}

fn news_json(event: &str, news: &News) -> Value {
    let mut object = json!({ "event": event, "at": news.event.at, "phone": news.event.phone, "model": none_if_empty(&news.model), "os": none_if_empty(&news.os) });
    if let Value::Object(fields) = &mut object {
        if matches!(event, "package" | "resumed" | "delivered" | "interrupted") {
            fields.insert("bytes_sent".to_owned(), json!(news.done_bytes));
            fields.insert("bytes_total".to_owned(), json!(news.total_bytes));
        }
        if let Some(token) = &news.event.token {
            fields.insert("token".to_owned(), json!(token));
        }
        if let EventKind::Refused { alert } = &news.event.kind {
            fields.insert("alert".to_owned(), json!(alert));
        }
        if let Some(finding) = &news.finding {
            fields.insert("finding".to_owned(), super::inspect::finding_json(finding));
        }
    }
    object
}

fn print_news(event: &'static str, news: &News, print: fn(&str)) {
    let phone = news.event.phone;
    let who = if news.model.is_empty() {
        phone.to_string()
    } else {
        say().cli_in_brackets(phone, &news.model)
    };
    let what = say().serve_news(ByteSize(news.done_bytes), event, ByteSize(news.total_bytes));
    print(&format!("{who}  {what}"));
    let trouble = news.finding.as_ref().filter(|finding| finding.severity >= Severity::Risks);
    if let Some(finding) = trouble.filter(|finding| !say().fix(finding).is_empty()) {
        print(&format!("    {}", say().fix(finding)));
    }
}

fn none_if_empty(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}

/// The event's name in the contract; `None` for steps that the contract does not tell.
fn name(news: &News) -> Option<&'static str> {
    match &news.event.kind {
        EventKind::Page => Some("page"),
        EventKind::SetUpPage => Some("setup"),
        EventKind::Profile => Some("profile"),
        EventKind::Trusted => Some("trusted"),
        EventKind::Manifest => Some("manifest"),
        EventKind::Agreed | EventKind::EndedLink => None,
        EventKind::Refused { .. } => Some("refused"),
        EventKind::Package { .. } => match news.stage {
            Stage::Delivered if news.before != Some(Stage::Delivered) => Some("delivered"),
            Stage::Interrupted { .. } => Some("interrupted"),
            Stage::Downloading if matches!(news.before, Some(Stage::Interrupted { .. })) => Some("resumed"),
            Stage::Downloading => Some("package"),
            _ => None,
        },
    }
}
