//! Happenings: what is told while nobody looks, to faces and webhooks. Each is told once, and no more of a kind in a minute than
//! people can read.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use crate::activity::{DeliveryId, Stage};
use crate::finding::{Problem, Severity, problems, says};
use crate::identity::FileFingerprint;
use crate::library::{Build, BuildId};
use crate::primitives::HappeningKind;
use crate::webhooks::{
    Happening, HappeningApp, HappeningSubject, HookAnswer, HookFile, HookFileProblem, HookMemory, HookNote, PrivatePart, Webhook,
    WebhookKind,
};

use super::builds::Builds;
use super::checks;
use super::effect::{Effect, News};
use super::problem::file_name;
use super::state::State;
use super::turn::Turn;

/// Most of a kind that are told in a minute one by one: an office that installs at once, but no scanner of the network.
const LIMIT: u64 = 30;
/// The time for which that is.
const MINUTE: SignedDuration = SignedDuration::from_mins(1);
/// Happenings that faces can still see: a window that is behind by more has other worries.
const SEEN_LIMIT: usize = 30;
/// How often it is looked at what waiting alone changes.
const GLANCE: SignedDuration = SignedDuration::from_secs(1);
/// How long a new build is kept back until links lead to it.
const LINK_PATIENCE: SignedDuration = SignedDuration::from_secs(10);
/// How long before its end is told of a build: a week to sign another.
const SOON: SignedDuration = SignedDuration::from_hours(7 * 24);
/// How often it is judged what ends soon: the day it is told does not matter by the hour.
const ENDINGS_EVERY: SignedDuration = SignedDuration::from_hours(1);

/// What happened, who is told, and what was told already.
#[derive(Debug)]
pub(super) struct Happenings {
    hooks: Vec<Arc<Webhook>>,
    memory: HookMemory,
    /// The file of webhooks as it was read last; `None` while there is none.
    mark: Option<FileFingerprint>,
    /// It was read, or found not to be there.
    is_known: bool,
    is_looking: bool,
    /// Versions of the builds that were told or were here before.
    known: BTreeMap<BuildId, (String, String)>,
    /// Builds that came, and when, until links lead to them.
    appearing: BTreeMap<BuildId, Timestamp>,
    /// What keeps which delivery from going on, as it was told.
    helped: BTreeSet<(DeliveryId, String)>,
    counts: BTreeMap<HappeningKind, MinuteCount>,
    /// The last ones, oldest first.
    seen: VecDeque<Arc<Happening>>,
    last_id: u64,
    since: Timestamp,
    glanced_at: Timestamp,
    endings_judged_at: Option<Timestamp>,
}

/// What was told of a kind in the running minute.
#[derive(Clone, Copy, Debug)]
struct MinuteCount {
    since: Timestamp,
    told: u64,
    left_out: u64,
}

/// A webhook as faces see it: without its address and its secret.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct WebhookView {
    /// How the person calls it.
    pub name: String,
    /// What listens there.
    pub kind: WebhookKind,
    /// Host and port of its address.
    pub host: String,
    /// Messages are signed.
    pub is_signed: bool,
    /// The events that it is told.
    pub events: BTreeSet<HappeningKind>,
    /// The private parts that it is told.
    pub tells: BTreeSet<PrivatePart>,
    /// What it last said.
    pub answer: Option<HookAnswer>,
}

/// Something that happened about webhooks.
#[derive(Clone, Debug)]
pub enum HookEvent {
    /// Their file was looked at.
    Looked(HooksLooked),
    /// Their file was changed by us, or why not.
    Changed(Result<HooksLooked, Problem>),
    /// The one with this name said something.
    Answered(String, HookAnswer),
}

/// What came of looking at the file of webhooks.
#[derive(Clone, Debug)]
pub enum HooksLooked {
    /// It is as it was.
    Same,
    /// It was read.
    Read {
        /// The file, to know it again; `None` when there is none.
        mark: Option<FileFingerprint>,
        /// What it says, or why it cannot be read.
        file: Result<HookFile, HookFileProblem>,
        /// What was told and answered before.
        memory: HookMemory,
    },
}

impl Happenings {
    pub(super) fn new<'a>(builds: impl IntoIterator<Item = &'a Build>, now: Timestamp) -> Self {
        Self {
            hooks: Vec::new(),
            memory: HookMemory::default(),
            mark: None,
            is_known: false,
            is_looking: false,
            known: builds.into_iter().map(|build| (build.id, version_of(build))).collect(),
            appearing: BTreeMap::new(),
            helped: BTreeSet::new(),
            counts: BTreeMap::new(),
            seen: VecDeque::new(),
            last_id: 0,
            since: now,
            glanced_at: now,
            endings_judged_at: None,
        }
    }

    /// Webhooks, in the order of their file.
    pub(super) fn views(&self) -> Vec<WebhookView> {
        let view = |hook: &Arc<Webhook>| WebhookView {
            name: hook.name.clone(),
            kind: hook.kind,
            host: hook.url.host().to_owned(),
            is_signed: hook.secret.is_some(),
            events: hook.events.clone(),
            tells: hook.tells.clone(),
            answer: self.memory.answers.get(&hook.name).cloned(),
        };
        self.hooks.iter().map(view).collect()
    }

    /// The last happenings, oldest first.
    pub(super) fn seen(&self) -> Vec<Arc<Happening>> {
        self.seen.iter().map(Arc::clone).collect()
    }

    /// Asks for a look at the file of webhooks.
    pub(super) fn look(&mut self) -> Option<Effect> {
        let is_due = !std::mem::replace(&mut self.is_looking, true);
        is_due.then(|| Effect::LookAtWebhooks {
            known: self.mark.clone(),
            is_first: !self.is_known,
        })
    }

    /// Something happened about webhooks.
    pub(super) fn event(&mut self, event: HookEvent, turn: &mut Turn) {
        match event {
            HookEvent::Looked(looked) => {
                self.is_looking = false;
                self.take_over(looked, turn);
            }
            HookEvent::Changed(Ok(looked)) => self.take_over(looked, turn),
            HookEvent::Changed(Err(problem)) => turn.trouble(problem),
            HookEvent::Answered(name, answer) => self.answered(name, answer, turn),
        }
    }

    fn take_over(&mut self, looked: HooksLooked, turn: &mut Turn) {
        let HooksLooked::Read { mark, file, memory } = looked else { return };
        self.mark = mark;
        if !self.is_known {
            self.is_known = true;
            self.memory.endings = memory.endings;
        }
        for (name, answer) in memory.answers {
            // `airlift-cli` may have asked for one.
            let is_newer = self.memory.answers.get(&name).is_none_or(|known| known.at < answer.at);
            if is_newer {
                self.memory.answers.insert(name, answer);
            }
        }
        let file = file.unwrap_or_else(|cause| {
            turn.trouble(super::problem::of_hook_file(&cause, ""));
            HookFile::default()
        });
        for (number, flaw) in file.flaws {
            turn.trouble(problems::webhook_flawed(says::hook_flaw(flaw.word()), number));
        }
        for gone in self.hooks.iter().filter(|hook| !file.hooks.contains(hook)) {
            turn.push(Effect::ForgetWebhook(gone.name.clone()));
        }
        self.hooks = file.hooks;
        // Whoever asks for the first time is told of what ends soon already.
        self.endings_judged_at = None;
        turn.touch();
    }

    /// Sends a trial to a webhook.
    pub(super) fn test(&self, name: &str, turn: &mut Turn) {
        match self.hooks.iter().find(|hook| hook.name == name) {
            Some(hook) => turn.push(Effect::Post(Arc::clone(hook), Arc::new(Happening::test(turn.now)))),
            None => turn.trouble(problems::webhook_unknown(name)),
        }
    }

    /// A webhook said something.
    fn answered(&mut self, name: String, answer: HookAnswer, turn: &mut Turn) {
        if self.hooks.iter().any(|hook| hook.name == name) {
            self.memory.answers.insert(name.clone(), answer.clone());
            turn.push(Effect::RememberHook(HookNote::Answer(name, answer)));
            turn.touch();
        }
    }

    /// Whether somebody wants to be told of this kind.
    fn is_wanted(&self, kind: HappeningKind, ticked: &BTreeSet<HappeningKind>) -> bool {
        ticked.contains(&kind) || self.hooks.iter().any(|hook| hook.events.contains(&kind))
    }

    /// Tells what happened; `ticked` are the kinds that faces want to show.
    fn tell(&mut self, mut happening: Happening, ticked: &BTreeSet<HappeningKind>, turn: &mut Turn) {
        if let HappeningSubject::Kind(kind) = happening.subject {
            if !self.is_wanted(kind, ticked) {
                return;
            }
            let count = self.counts.entry(kind).or_insert(MinuteCount {
                since: turn.now,
                told: 0,
                left_out: 0,
            });
            if count.told >= LIMIT {
                count.left_out += 1;
                return;
            }
            count.told += 1;
        }
        self.last_id += 1;
        happening.id = self.last_id;
        let happening = Arc::new(happening);
        for hook in self.hooks.iter().filter(|hook| happening.is_for(&hook.events)) {
            turn.push(Effect::Post(Arc::clone(hook), Arc::clone(&happening)));
        }
        if self.seen.len() == SEEN_LIMIT {
            self.seen.pop_front();
        }
        self.seen.push_back(happening);
        turn.touch();
    }

    /// The minutes that are over are counted no more; what was left out in them is told as one.
    fn end_minutes(&mut self, ticked: &BTreeSet<HappeningKind>, turn: &mut Turn) {
        let mut left_out = BTreeMap::new();
        self.counts.retain(|kind, count| {
            let passed = turn.now.duration_since(count.since);
            // A clock that was set back ends the minute, too.
            let runs = passed < MINUTE && !passed.is_negative();
            if !runs && count.left_out > 0 {
                left_out.insert(*kind, count.left_out);
            }
            runs
        });
        if !left_out.is_empty() {
            let at = turn.now;
            self.tell(Happening::of(HappeningSubject::More(left_out), at), ticked, turn);
        }
    }
}

impl State {
    /// What of this turn is to be told. At its end: views are as they are from now on.
    pub(super) fn note_happenings(&mut self, turn: &mut Turn) {
        self.note_deliveries(turn);
        if turn.now.duration_since(self.faces.happenings.glanced_at).abs() < GLANCE {
            return;
        }
        self.faces.happenings.glanced_at = turn.now;
        self.note_arrivals(turn);
        self.note_trouble(turn);
        self.note_endings(turn);
        self.faces.happenings.end_minutes(&self.settings.notify, turn);
    }

    /// Phones that got the last byte just now.
    fn note_deliveries(&mut self, turn: &mut Turn) {
        let is_new = |news: &News| news.stage == Stage::Delivered && news.before != Some(Stage::Delivered);
        let delivered: Vec<Happening> = turn
            .effects
            .iter()
            .filter_map(|effect| match effect {
                Effect::News(news) if is_new(news) => {
                    let build = news.build.and_then(|build| self.builds.get(build));
                    let about = about(&self.builds, build, HappeningKind::Delivered, turn.now);
                    let (model, os) = (news.model.clone(), news.os.clone());
                    Some(Happening { model, os, ..about })
                }
                _ => None,
            })
            .collect();
        for happening in delivered {
            self.faces.happenings.tell(happening, &self.settings.notify, turn);
        }
    }

    /// Builds that came, and other versions of those that were here.
    fn note_arrivals(&mut self, turn: &mut Turn) {
        let happenings = &mut self.faces.happenings;
        for build in self.builds.all() {
            let version = version_of(build);
            if happenings.known.get(&build.id) != Some(&version) {
                happenings.known.insert(build.id, version);
                happenings.appearing.insert(build.id, turn.now);
                // It may end soon.
                happenings.endings_judged_at = None;
            }
        }
        if !happenings.is_known {
            return;
        }
        let waiting = std::mem::take(&mut happenings.appearing);
        for (id, since) in waiting {
            // One that was removed meanwhile is not told.
            let Some(build) = self.builds.get(id) else { continue };
            let view = self.builds.views.get(id);
            let is_linked = view.is_some_and(|view| view.links.is_some());
            if is_linked || turn.now.duration_since(since).abs() >= LINK_PATIENCE {
                let happening = about(&self.builds, Some(build), HappeningKind::Appeared, turn.now);
                self.faces.happenings.tell(happening, &self.settings.notify, turn);
            } else {
                self.faces.happenings.appearing.insert(id, since);
            }
        }
    }

    /// Phones that something keeps from installing. What is only good to know helps nobody.
    fn note_trouble(&mut self, turn: &mut Turn) {
        // Also while nobody wants to be told: who asks to be told is told of what happens from then on.
        let happenings = &self.faces.happenings;
        let mut known = BTreeSet::new();
        let mut told = Vec::new();
        for (_, phone, delivery) in self.visitors.phones().newest_first() {
            // What happened in earlier runs was told then.
            if delivery.changed_at < happenings.since {
                continue;
            }
            let mut findings = checks::story_findings(&self.builds, delivery, turn.now).into_iter();
            let Some(finding) = findings.find(|finding| finding.severity >= Severity::Risks) else {
                continue;
            };
            let key = (delivery.id, finding.code().to_owned());
            if !happenings.helped.contains(&key) {
                let build = self.builds.of_token(delivery.token.as_deref());
                told.push(Happening {
                    model: phone.model.clone(),
                    os: phone.os.clone(),
                    finding: Some(finding),
                    ..about(&self.builds, build, HappeningKind::NeedsHelp, turn.now)
                });
            }
            known.insert(key);
        }
        // Deliveries that are forgotten are forgotten here, too.
        let all = self.visitors.phones();
        let happenings = &mut self.faces.happenings;
        happenings.helped.retain(|(delivery, _)| all.delivery(*delivery).is_some());
        happenings.helped.extend(known);
        for happening in told {
            happenings.tell(happening, &self.settings.notify, turn);
        }
    }

    /// Builds that end within the next days, each once, over restarts as well.
    fn note_endings(&mut self, turn: &mut Turn) {
        let happenings = &self.faces.happenings;
        let is_due = happenings
            .endings_judged_at
            .is_none_or(|at| turn.now.duration_since(at).abs() >= ENDINGS_EVERY);
        let is_wanted = happenings.is_wanted(HappeningKind::ExpiresSoon, &self.settings.notify);
        if !is_due || !is_wanted || !happenings.is_known {
            return;
        }
        let mut told = Vec::new();
        for build in self.builds.all() {
            let Some(ending) = build.inspection.ends() else { continue };
            let left = ending.at.duration_since(turn.now);
            let key = key_of(build, ending.at);
            if left.is_positive() && left <= SOON && !happenings.memory.endings.contains(&key) {
                let about = about(&self.builds, Some(build), HappeningKind::ExpiresSoon, turn.now);
                told.push((
                    key,
                    Happening {
                        ends_at: Some(ending.at),
                        ..about
                    },
                ));
            }
        }
        let happenings = &mut self.faces.happenings;
        happenings.endings_judged_at = Some(turn.now);
        for (key, happening) in told {
            happenings.memory.endings.push(key.clone());
            turn.push(Effect::RememberHook(HookNote::Ending(key)));
            happenings.tell(happening, &self.settings.notify, turn);
        }
    }
}

fn version_of(build: &Build) -> (String, String) {
    let app = &build.inspection.app;
    (app.version.clone(), app.build.clone())
}

/// Names a build over restarts; another signature is another ending.
fn key_of(build: &Build, ends_at: Timestamp) -> String {
    let app = &build.inspection.app;
    format!("{} {} {} {}", app.bundle_id, app.version, app.build, ends_at.as_second())
}

/// What is told of a build.
fn about(builds: &Builds, build: Option<&Build>, kind: HappeningKind, at: Timestamp) -> Happening {
    let happening = Happening::of(HappeningSubject::Kind(kind), at);
    let Some(build) = build else { return happening };
    let app = &build.inspection.app;
    let links = builds.views.get(build.id).and_then(|view| view.links.as_ref());
    Happening {
        app: Some(HappeningApp {
            name: app.name.clone(),
            version: app.version.clone(),
            build: app.build.clone(),
            bundle_id: app.bundle_id.clone(),
        }),
        page_url: links.map(|links| links.page_url.clone()).unwrap_or_default(),
        file_name: file_name(&build.path),
        ..happening
    }
}
