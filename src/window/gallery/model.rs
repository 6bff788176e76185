//! Whatever happens in whatever order, a small model of it holds: no edit reaches another build, no delivery is done without its bytes,
//! no token changes its app, and the shelf after a restart is the shelf before it.
//!
//! A running Airlift is played with a disk, a store, a window and phones that are a few maps. Answers to what it asks for come late and
//! in any order, as those of threads do.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use crate::activity::{Agent, Delivery, DeliveryId, EventKind, PhoneEvent, Stage, TransferEnd};
use crate::library::{Build, BuildId, FileKey, FileStamp, FileState};
use crate::manifest::{Edit, Field, History, Token};
use crate::network::{Interface, InterfaceKind};
use crate::publish::{Dropped, DroppedFile, Intake, IntakeProblem, icons};
use crate::session::{AddId, AddedBy, AnnounceRule, Command, Effect, Event, FileAnswer, FileView, Fixed, Input, SeenFile, Snapshot, State};
use crate::store::Settings;
use crate::window::shell::{Overlay, Shell};

/// Sequences that are played, and how much happens in each.
const SEQUENCES: u64 = 2_000;
const STEPS: usize = 40;
/// Sequences that once found something.
const KEPT_SEEDS: &[u64] = &[307, 478];

const PLACES: usize = 4;
const INSTALLERS: [&str; 2] = [
    "com.apple.appstored/1.0 iOS/18.2 model/iPhone16,1 hwp/t8130 build/22C152 (6; dt:311) AMS/1",
    "com.apple.appstored/1.0 iOS/17.6 model/iPhone13,1 hwp/t8101 build/21G80 (6; dt:228) AMS/1",
];

/// A random source that is the same in every run (xorshift64*).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let high = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(high).unwrap() % limit
    }

    fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    fn pick<T: Clone>(&mut self, of: &[T]) -> Option<T> {
        if of.is_empty() {
            return None;
        }
        let index = self.below(of.len());
        of.get(index).cloned()
    }
}

/// A package on the disk.
#[derive(Clone, Copy, Debug)]
struct Package {
    app: usize,
    stamp: FileStamp,
}

/// What is kept on disk over restarts.
#[derive(Default)]
struct Store {
    builds: BTreeMap<BuildId, Build>,
    last_id: i64,
    apps: BTreeMap<String, Token>,
    deliveries: BTreeMap<DeliveryId, String>,
    last_delivery: i64,
}

/// What a person did to a build.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
struct Typed {
    title: Option<String>,
    notes: String,
}

/// A phone's way through one version of a package.
#[derive(Clone, Debug)]
struct Download {
    phone: usize,
    token: Token,
    tag: Arc<str>,
    total: u64,
    /// Bytes that it truly has, from the start.
    has: u64,
    transfer: Option<(u64, u64)>,
}

struct World {
    dice: Dice,
    now: Timestamp,
    state: State,
    shell: Shell,
    asked: Vec<Effect>,
    disk: BTreeMap<PathBuf, Package>,
    store: Store,
    numbers: u8,
    stamps: u32,
    transfers: u64,
    intakes: [Intake; 2],
    /// The build whose field has the keyboard, as egui keeps it: by an identifier that has the build in it.
    focus: Option<BuildId>,
    laid_over: Option<BuildId>,
    typed: BTreeMap<BuildId, Typed>,
    removed: Vec<BuildId>,
    app_of: BTreeMap<String, String>,
    token_of: BTreeMap<BuildId, String>,
    downloads: Vec<Download>,
    /// How often phones truly got a whole package, by address and token.
    whole: BTreeMap<(IpAddr, String), usize>,
}

fn intake_of(app: usize) -> Intake {
    let mut inspection = crate::ipa::inspect(std::io::Cursor::new(crate::ipa::sample::ipa())).unwrap();
    inspection.app.bundle_id = format!("com.northpier.app{app}");
    inspection.app.name = format!("App {app}");
    Intake {
        stamp: FileStamp {
            size_bytes: 1,
            modified: Timestamp::UNIX_EPOCH,
        },
        key: None,
        icons: icons(&inspection),
        inspection,
    }
}

fn fixed() -> Fixed {
    Fixed {
        computer_name: "Studio".to_owned(),
        local_name: None,
        host: None,
        public_url: None,
        announce: AnnounceRule::Never,
        authority: None,
        hash_packages: false,
        wanted_ports: (8443, 8080),
        https_pages_only: false,
    }
}

fn place(index: usize) -> PathBuf {
    PathBuf::from(format!("/builds/{index}.ipa"))
}

fn address(phone: usize) -> IpAddr {
    IpAddr::from([192, 168, 1, 40 + u8::try_from(phone).unwrap()])
}

impl World {
    fn begin(seed: u64, intakes: &[Intake; 2]) -> Self {
        let now: Timestamp = "2026-11-20T12:00:00Z".parse().unwrap();
        let mut world = Self {
            dice: Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1),
            now,
            state: State::new(fixed(), Settings::default(), Vec::new(), 0, now),
            shell: Shell::default(),
            asked: Vec::new(),
            disk: BTreeMap::new(),
            store: Store::default(),
            numbers: 0,
            stamps: 0,
            transfers: 0,
            intakes: intakes.clone(),
            focus: None,
            laid_over: None,
            typed: BTreeMap::new(),
            removed: Vec::new(),
            app_of: BTreeMap::new(),
            token_of: BTreeMap::new(),
            downloads: Vec::new(),
            whole: BTreeMap::new(),
        };
        world.serve();
        world
    }

    fn serve(&mut self) {
        self.event(Event::Interfaces(vec![Interface {
            name: "wlan0".to_owned(),
            ip: IpAddr::from([192, 168, 1, 24]),
            kind: InterfaceKind::WiFi,
            default_route: true,
        }]));
        self.event(Event::Started {
            https_port: 8443,
            http_port: 8080,
        });
    }

    fn token(&mut self) -> Token {
        self.numbers = self.numbers.wrapping_add(1);
        let mut bits = [0; 16];
        bits[0] = self.numbers;
        bits[1] = u8::try_from(self.stamps % 251).unwrap();
        Token::from_random(bits)
    }

    fn event(&mut self, event: Event) {
        let effects = self.state.apply(Input::Event(event), self.now);
        self.perform(effects);
    }

    fn command(&mut self, command: Command) {
        let effects = self.state.apply(Input::Command(command), self.now);
        self.perform(effects);
    }

    /// What is done at once is done, the rest is asked for.
    fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Save(build) => {
                    self.store.last_id = self.store.last_id.max(build.id.0);
                    self.store.builds.insert(build.id, Build::clone(&build));
                }
                Effect::SaveText(id, draft, notes) => {
                    if let Some(build) = self.store.builds.get_mut(&id) {
                        (build.draft, build.notes) = (draft, notes);
                    }
                }
                Effect::Forget(id) => _ = self.store.builds.remove(&id),
                Effect::SaveApp(bundle_id, token) => _ = self.store.apps.insert(bundle_id, token),
                Effect::SaveDeliveries(deliveries) => {
                    for delivery in deliveries {
                        self.store.last_delivery = self.store.last_delivery.max(delivery.id.0);
                        let story = serde_json::to_string(delivery.as_ref()).unwrap();
                        self.store.deliveries.insert(delivery.id, story);
                    }
                }
                Effect::ForgetDeliveries(ids) => self.store.deliveries.retain(|id, _| !ids.contains(id)),
                Effect::NameApp(bundle_id) => {
                    let token = self.token();
                    self.event(Event::AppNamed { bundle_id, token });
                }
                effect @ (Effect::Open { .. } | Effect::Read(_) | Effect::ReadAgain { .. } | Effect::Look { .. }) => {
                    self.asked.push(effect);
                }
                _ => {}
            }
        }
    }

    fn read(&mut self, path: &Path) -> Result<(Intake, Token), IntakeProblem> {
        let package = self.disk.get(path).copied().ok_or(IntakeProblem::NotFound)?;
        let mut intake = self.intakes[package.app].clone();
        intake.stamp = package.stamp;
        intake.key = self.key(path);
        Ok((intake, self.token()))
    }

    fn key(&self, path: &Path) -> Option<FileKey> {
        let file = (0..PLACES).position(|index| place(index) == path)?;
        self.disk.contains_key(path).then(|| FileKey {
            device: 1,
            file: u128::try_from(file).unwrap(),
        })
    }

    /// One of the questions that are open is answered, by what is so now.
    fn answer(&mut self) {
        if self.asked.is_empty() {
            return;
        }
        let index = self.dice.below(self.asked.len());
        let event = match self.asked.remove(index) {
            Effect::Open { paths, addition } => {
                let file = |path: PathBuf| DroppedFile {
                    key: self.key(&path),
                    path,
                };
                Event::Opened {
                    dropped: Dropped {
                        files: paths.into_iter().map(file).collect(),
                        ..Dropped::default()
                    },
                    addition,
                }
            }
            Effect::Read(path) => Event::Read {
                outcome: Box::new(self.read(&path)),
                path,
            },
            Effect::ReadAgain { build, path, attempt } => Event::ReadAgain(FileAnswer {
                outcome: Box::new(self.read(&path)),
                build,
                path,
                attempt,
            }),
            Effect::Look { folder, files } => {
                let seen = |(build, path): (BuildId, PathBuf)| SeenFile {
                    build,
                    stamp: self.disk.get(&path).map(|package| package.stamp),
                    key: self.key(&path),
                    path,
                };
                Event::Looked {
                    folder,
                    files: files.into_iter().map(seen).collect(),
                }
            }
            other => panic!("{other:?}"),
        };
        self.event(event);
    }

    fn snapshot(&self) -> Snapshot {
        self.state.snapshot(self.now)
    }

    fn ids(&self) -> Vec<BuildId> {
        self.snapshot().builds.iter().map(|build| build.id).collect()
    }

    fn step(&mut self) {
        match self.dice.below(17) {
            0 | 1 => self.write_package(),
            2 => {
                let path = place(self.dice.below(PLACES));
                self.disk.remove(&path);
            }
            3 | 4 => {
                let by = if self.dice.one_in(2) { AddedBy::Here } else { AddedBy::Elsewhere };
                let paths = vec![place(self.dice.below(PLACES))];
                let addition = AddId::fresh(by);
                self.command(Command::Add { paths, addition });
            }
            5 => self.remove(),
            6 => self.undo_remove(),
            7 => {
                if let Some(id) = self.dice.pick(&self.ids()) {
                    let path = place(self.dice.below(PLACES));
                    self.command(Command::Locate(id, path));
                }
            }
            8 => {
                let effects = self.state.look();
                self.perform(effects);
            }
            9 => self.type_title(),
            10 => self.write_notes(),
            11 => self.window(),
            12 => self.restart(),
            13 => self.clock(),
            _ => self.phone(),
        }
        for _ in 0..self.dice.below(4) {
            self.answer();
        }
        self.draw();
        self.holds();
    }

    fn write_package(&mut self) {
        self.stamps += 1;
        let stamp = FileStamp {
            // Builds of one size are common.
            size_bytes: 100 + u64::from(self.stamps % 3),
            modified: self.now + SignedDuration::from_millis(self.stamps.into()),
        };
        let app = self.dice.below(2);
        let path = place(self.dice.below(PLACES));
        self.disk.insert(path, Package { app, stamp });
    }

    fn remove(&mut self) {
        if let Some(id) = self.dice.pick(&self.ids()) {
            self.command(Command::Remove(id));
            self.removed.push(id);
        }
    }

    fn undo_remove(&mut self) {
        let before = self.ids();
        if let Some(id) = self.dice.pick(&self.removed.clone()) {
            self.command(Command::UndoRemove(id));
            self.removed.retain(|other| *other != id);
            // Another build of the same file gave way.
            let after = self.ids();
            self.removed.extend(before.into_iter().filter(|id| !after.contains(id)));
        }
    }

    /// A person types into the field that has the keyboard: it is there while its build is shown.
    fn type_title(&mut self) {
        let shown = self.shell.selection.selected();
        if self.focus.is_none() {
            self.focus = shown;
        }
        let Some(build) = self.focus.filter(|focus| Some(*focus) == shown) else {
            return;
        };
        if self.snapshot().builds.iter().any(|view| view.id == build) {
            let text = format!("Title {}", self.dice.below(1000));
            self.command(Command::Edit(build, Edit::Text(Field::Title, text.clone())));
            self.typed.entry(build).or_default().title = Some(text);
        }
    }

    fn write_notes(&mut self) {
        if let Some(id) = self.dice.pick(&self.ids()) {
            let notes = format!("Notes {}", self.dice.below(1000));
            self.command(Command::SetNotes(id, notes.clone()));
            self.typed.entry(id).or_default().notes = notes;
        }
    }

    /// A person selects a build, opens something for it, closes it, or leaves the field.
    fn window(&mut self) {
        match self.dice.below(4) {
            0 => {
                if let Some(id) = self.dice.pick(&self.ids()) {
                    self.shell.selection.select(id);
                    self.focus = None;
                }
            }
            1 => {
                let overlay = [Overlay::Share, Overlay::Ways, Overlay::Poster][self.dice.below(3)];
                if self.shell.selection.selected().is_some() {
                    self.shell.open(overlay);
                    self.laid_over = self.shell.selection.selected();
                }
            }
            2 => {
                self.shell.close();
                self.laid_over = None;
            }
            _ => self.focus = None,
        }
    }

    /// A frame of the window.
    fn draw(&mut self) {
        let snapshot = self.snapshot();
        let before = self.shell.selection.selected();
        let is_quiet = self.focus.is_none() && self.laid_over.is_none();
        self.shell.selection.follow(&snapshot, is_quiet);
        let after = self.shell.selection.selected();
        let is_there = |id: BuildId| snapshot.builds.iter().any(|build| build.id == id);
        if let Some(before) = before.filter(|before| is_there(*before) && !is_quiet) {
            assert_eq!(after, Some(before), "the selection was taken away from somebody who was busy");
        }
        if self.focus.is_some_and(|focus| !is_there(focus)) {
            self.focus = None;
        }
        let closed = self.shell.close_if_gone(&snapshot);
        if let Some(build) = self.laid_over {
            assert_eq!(closed.is_some(), !is_there(build));
            match self.shell.about(&snapshot) {
                Some(about) if closed.is_none() => assert_eq!(about.id, build, "what lies over the window is about another build"),
                _ => self.laid_over = None,
            }
        }
    }

    fn clock(&mut self) {
        let by = SignedDuration::from_secs(i64::try_from(self.dice.below(200_000)).unwrap() - 100_000);
        if self.dice.one_in(3) {
            self.now += by;
            self.event(Event::ClockSet(by));
        } else {
            self.now += SignedDuration::from_secs(i64::try_from(self.dice.below(400)).unwrap());
        }
        self.event(Event::Tick);
    }

    fn restart(&mut self) {
        let is_kill = self.dice.one_in(2);
        if !is_kill {
            let last_words = self.state.last_words();
            self.perform(last_words);
        }
        let shelf = |state: &State, now| {
            let snapshot = state.snapshot(now);
            let row = |build: &Arc<crate::session::BuildView>| {
                let title = build.manifest.field(Field::Title).map(|field| field.value.clone());
                (
                    build.id,
                    build.path.clone(),
                    title,
                    build.notes.clone(),
                    build.inspection.app.bundle_id.clone(),
                )
            };
            snapshot.builds.iter().map(row).collect::<BTreeSet<_>>()
        };
        let before = shelf(&self.state, self.now);
        let builds = self.store.builds.values().cloned().map(|build| Build {
            file: FileState::Missing,
            history: History::default(),
            key: None,
            ..build
        });
        let mut state = State::new(fixed(), Settings::default(), builds.collect(), self.store.last_id, self.now);
        state.remember_apps(self.store.apps.clone());
        let deliveries: Vec<Delivery> = self
            .store
            .deliveries
            .values()
            .map(|story| serde_json::from_str(story).unwrap())
            .collect();
        state.recall(deliveries, self.store.last_delivery);
        assert_eq!(shelf(&state, self.now), before, "the shelf after a restart");
        self.state = state;
        self.asked.clear();
        self.removed.clear();
        self.shell = Shell::default();
        (self.focus, self.laid_over) = (None, None);
        for download in &mut self.downloads {
            download.transfer = None;
        }
        self.serve();
    }

    /// A phone asks for a manifest, for its package from where it is, takes some of it, or leaves.
    fn phone(&mut self) {
        let site = self.state.site();
        if self.downloads.is_empty() || self.dice.one_in(4) {
            let Some(offer) = self.dice.pick(&site.offers) else { return };
            let phone = self.dice.below(INSTALLERS.len());
            let package = &offer.package;
            let tag: Arc<str> = format!("{:?}-{}", package.modified, package.size_bytes).into();
            self.downloads.retain(|other| other.phone != phone || other.token != offer.token);
            self.happens(phone, &offer.token, EventKind::Manifest);
            self.downloads.push(Download {
                phone,
                token: offer.token.clone(),
                tag,
                total: package.size_bytes,
                has: 0,
                transfer: None,
            });
            return;
        }
        let index = self.dice.below(self.downloads.len());
        let mut download = self.downloads[index].clone();
        if download.has == download.total {
            return;
        }
        let (transfer, start) = download.transfer.unwrap_or_else(|| {
            self.transfers += 1;
            (self.transfers, download.has)
        });
        download.transfer = Some((transfer, start));
        let left = usize::try_from(download.total - download.has).unwrap();
        let more = u64::try_from(self.dice.below(left + 1)).unwrap();
        download.has += more;
        let end = if download.has == download.total {
            Some(TransferEnd::Complete)
        } else if self.dice.one_in(3) {
            Some(TransferEnd::Closed { unsure_bytes: 0 })
        } else {
            None
        };
        if end.is_some() {
            download.transfer = None;
        }
        if download.has == download.total {
            let of = (address(download.phone), download.token.as_str().to_owned());
            *self.whole.entry(of).or_default() += 1;
        }
        let kind = EventKind::Package {
            transfer,
            start,
            sent: download.has - start,
            total: download.total,
            tag: Arc::clone(&download.tag),
            end,
        };
        let (phone, token) = (download.phone, download.token.clone());
        self.downloads[index] = download;
        self.now += SignedDuration::from_millis(200);
        self.happens(phone, &token, kind);
    }

    fn happens(&mut self, phone: usize, token: &Token, kind: EventKind) {
        self.event(Event::Phone(PhoneEvent {
            at: self.now,
            phone: address(phone),
            here: Some(IpAddr::from([192, 168, 1, 24])),
            connection: None,
            agent: Agent::parse(INSTALLERS[phone]),
            token: Some(token.as_str().to_owned()),
            kind,
        }));
    }

    /// What must be so after every step.
    fn holds(&mut self) {
        let snapshot = self.snapshot();
        let mut present = BTreeSet::new();
        for view in &snapshot.builds {
            let typed = self.typed.get(&view.id).cloned().unwrap_or_default();
            let title = view.manifest.field(Field::Title).unwrap();
            let expected = typed.title.unwrap_or_else(|| view.inspection.app.name.clone());
            assert_eq!((&title.value, &view.notes), (&expected, &typed.notes), "an edit of another build's");
            if view.file == FileView::Present {
                assert!(present.insert(view.path.clone()), "two builds of {}", view.path.display());
            }
            let stored = self.store.builds.get(&view.id).expect("what is on the shelf is kept");
            let token = stored.token.as_str().to_owned();
            let known = self.token_of.entry(view.id).or_insert_with(|| token.clone());
            assert_eq!(*known, token, "a build with another token");
            let app = view.inspection.app.bundle_id.clone();
            let known = self.app_of.entry(token).or_insert_with(|| app.clone());
            assert_eq!(*known, app, "a token of another app");
        }
        let mut told: BTreeMap<(IpAddr, String), usize> = BTreeMap::new();
        for delivery in snapshot.deliveries.iter().filter(|delivery| delivery.stage == Stage::Delivered) {
            *told.entry((delivery.phone, delivery.token.clone().unwrap())).or_default() += 1;
        }
        for (of, told) in told {
            let whole = self.whole.get(&of).copied().unwrap_or_default();
            assert!(told <= whole, "{told} delivered of {whole}: {of:?}");
        }
    }
}

fn play(seed: u64, intakes: &[Intake; 2]) -> usize {
    let mut world = World::begin(seed, intakes);
    for _ in 0..STEPS {
        world.step();
    }
    world.whole.values().sum()
}

#[test]
fn whatever_happens_the_model_holds() {
    let intakes = [intake_of(0), intake_of(1)];
    let mut delivered = 0;
    for seed in KEPT_SEEDS.iter().copied().chain(1..=SEQUENCES) {
        let played = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| play(seed, &intakes)));
        delivered += played.unwrap_or_else(|_| panic!("in the sequence of seed {seed}"));
    }
    assert!(delivered > 100, "only {delivered} deliveries came to their end: they say nothing");
}
