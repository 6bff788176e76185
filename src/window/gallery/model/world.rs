//! What the model plays with: files, what is kept over restarts, phones, and the answers to what a running Airlift asks for.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use crate::activity::{Agent, Delivery, DeliveryId, EventKind, PhoneEvent, TransferEnd};
use crate::intake::{Dropped, DroppedFile, Intake, IntakeProblem, icons};
use crate::library::{Build, BuildId, FileKey, FileStamp, FileState};
use crate::manifest::{Field, History, Token};
use crate::network::{Interface, InterfaceKind};
use crate::primitives::Visit;
use crate::session::{AnnounceRule, Command, Effect, Event, FileAnswer, Fixed, Input, SeenFile, Snapshot, State};
use crate::store::Settings;
use crate::window::shell::Shell;

pub(super) const PLACES: usize = 4;
/// Two phones with an address each, and two equal ones behind one: these follow links of pages.
const INSTALLERS: [&str; 4] = [
    "com.apple.appstored/1.0 iOS/18.2 model/iPhone16,1 hwp/t8130 build/22C152 (6; dt:311) AMS/1",
    "com.apple.appstored/1.0 iOS/17.6 model/iPhone13,1 hwp/t8101 build/21G80 (6; dt:228) AMS/1",
    "com.apple.appstored/1.0 iOS/18.1 model/iPhone15,4 hwp/t8120 build/22B83 (6; dt:310) AMS/1",
    "com.apple.appstored/1.0 iOS/18.1 model/iPhone15,4 hwp/t8120 build/22B83 (6; dt:310) AMS/1",
];

/// A random source that is the same in every run (xorshift64*).
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let high = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(high).unwrap() % limit
    }

    pub(super) fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    pub(super) fn pick<T: Clone>(&mut self, of: &[T]) -> Option<T> {
        if of.is_empty() {
            return None;
        }
        let index = self.below(of.len());
        of.get(index).cloned()
    }
}

/// A package on the disk.
#[derive(Clone, Copy, Debug)]
pub(super) struct Package {
    pub(super) app: usize,
    pub(super) stamp: FileStamp,
}

/// What is kept on disk over restarts.
#[derive(Default)]
pub(super) struct Store {
    pub(super) builds: BTreeMap<BuildId, Build>,
    last_id: i64,
    apps: BTreeMap<String, Token>,
    deliveries: BTreeMap<DeliveryId, String>,
    last_delivery: i64,
}

/// What a person did to a build.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct Typed {
    pub(super) title: Option<String>,
    pub(super) notes: String,
}

/// A phone, and the loading of the page that its link stood on.
struct Caller {
    phone: usize,
    visit: Option<Visit>,
}

/// A phone's way through one version of a package.
#[derive(Clone, Debug)]
pub(super) struct Download {
    phone: usize,
    visit: Option<Visit>,
    token: Token,
    tag: Arc<str>,
    total: u64,
    /// Bytes that it truly has, from the start.
    has: u64,
    transfer: Option<(u64, u64)>,
}

pub(super) struct World {
    pub(super) dice: Dice,
    /// For links alone, so that all else goes as it would without them.
    pub(super) link_dice: Dice,
    pub(super) now: Timestamp,
    pub(super) state: State,
    pub(super) shell: Shell,
    pub(super) asked: Vec<Effect>,
    pub(super) disk: BTreeMap<PathBuf, Package>,
    pub(super) store: Store,
    pub(super) numbers: u8,
    pub(super) stamps: u32,
    pub(super) transfers: u64,
    pub(super) visits: u64,
    pub(super) apps: Apps,
    /// The build whose field has the keyboard, as egui keeps it: by an identifier that has the build in it.
    pub(super) focus: Option<BuildId>,
    pub(super) laid_over: Option<BuildId>,
    pub(super) typed: BTreeMap<BuildId, Typed>,
    pub(super) removed: Vec<BuildId>,
    pub(super) app_of: BTreeMap<String, String>,
    pub(super) token_of: BTreeMap<BuildId, String>,
    pub(super) downloads: Vec<Download>,
    /// How often phones truly got a whole package, by address and token.
    pub(super) whole: BTreeMap<(IpAddr, String), usize>,
}

/// The apps that there are, as a reader of their packages finds them.
pub(super) type Apps = [Intake; 2];

pub(super) fn app(number: usize) -> Intake {
    let mut inspection = crate::ipa::inspect(std::io::Cursor::new(crate::ipa::sample::ipa())).unwrap();
    inspection.app.bundle_id = format!("com.northpier.app{number}");
    inspection.app.name = format!("App {number}");
    Intake {
        may_be_moved_private: false,
        stamp: FileStamp {
            size_bytes: 1,
            modified: Timestamp::UNIX_EPOCH,
            changed: None,
            file: None,
            other_owner: None,
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
        data_folder: std::path::PathBuf::new(),
    }
}

pub(super) fn place(index: usize) -> PathBuf {
    PathBuf::from(format!("/builds/{index}.ipa"))
}

fn address(phone: usize) -> IpAddr {
    IpAddr::from([192, 168, 1, 40 + u8::try_from(phone.min(2)).unwrap()])
}

impl World {
    pub(super) fn begin(seed: u64, apps: &Apps) -> Self {
        let now: Timestamp = "2026-11-20T12:00:00Z".parse().unwrap();
        let mut world = Self {
            dice: Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1),
            link_dice: Dice(seed.wrapping_mul(0xD1B5_4A32_D192_ED03) | 1),
            now,
            state: State::new(fixed(), Settings::default(), Vec::new(), 0, now),
            shell: Shell::default(),
            asked: Vec::new(),
            disk: BTreeMap::new(),
            store: Store::default(),
            numbers: 0,
            stamps: 0,
            transfers: 0,
            visits: 0,
            apps: apps.clone(),
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

    pub(super) fn event(&mut self, event: Event) {
        let effects = self.state.apply(Input::Event(event), self.now);
        self.perform(effects);
    }

    pub(super) fn command(&mut self, command: Command) {
        let effects = self.state.apply(Input::Command(command), self.now);
        self.perform(effects);
    }

    /// What is done at once is done, the rest is asked for.
    pub(super) fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Save(build) => {
                    self.store.last_id = self.store.last_id.max(build.id.0);
                    self.store.builds.insert(build.id, Build::clone(&build));
                }
                Effect::SaveLink(id, token, link) => {
                    if let Some(build) = self.store.builds.get_mut(&id) {
                        (build.token, build.link) = (token, link);
                    }
                }
                Effect::MakeLink(build) => {
                    let token = self.token();
                    self.token_of.insert(build, token.as_str().to_owned());
                    self.event(Event::LinkMade { build, token });
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
        let mut intake = self.apps[package.app].clone();
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
    pub(super) fn answer(&mut self) {
        if self.asked.is_empty() {
            return;
        }
        let index = self.dice.below(self.asked.len());
        let event = match self.asked.remove(index) {
            Effect::Open { paths, addition } => {
                let file = |path: PathBuf| DroppedFile {
                    key: self.key(&path),
                    size_bytes: None,
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

    pub(super) fn clock(&mut self) {
        let by = SignedDuration::from_secs(i64::try_from(self.dice.below(200_000)).unwrap() - 100_000);
        if self.dice.one_in(3) {
            self.now += by;
            self.event(Event::ClockSet(by));
        } else {
            self.now += SignedDuration::from_secs(i64::try_from(self.dice.below(400)).unwrap());
        }
        self.event(Event::Tick);
    }

    pub(super) fn snapshot(&self) -> Snapshot {
        self.state.snapshot(self.now)
    }

    pub(super) fn restart(&mut self) {
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
                    format!("{:?}", build.link),
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
    pub(super) fn phone(&mut self) {
        let site = self.state.site();
        if self.downloads.is_empty() || self.dice.one_in(4) {
            let Some(offer) = self.dice.pick(&site.offers) else { return };
            let phone = self.dice.below(INSTALLERS.len());
            let package = &offer.package;
            let tag: Arc<str> = format!("{:?}-{}", package.stamp.modified, package.stamp.size_bytes).into();
            self.downloads.retain(|other| other.phone != phone || other.token != offer.token);
            self.visits += 1;
            let visit = Some(Visit(self.visits)).filter(|_| phone >= 2);
            self.happens(Caller { phone, visit }, &offer.token, EventKind::Manifest);
            self.downloads.push(Download {
                phone,
                visit,
                token: offer.token.clone(),
                tag,
                total: package.stamp.size_bytes,
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
        let Download {
            phone, visit, ref token, ..
        } = download;
        let (by, token) = (Caller { phone, visit }, token.clone());
        self.downloads[index] = download;
        self.now += SignedDuration::from_millis(200);
        self.happens(by, &token, kind);
    }

    fn happens(&mut self, Caller { phone, visit }: Caller, token: &Token, kind: EventKind) {
        self.event(Event::Phone(PhoneEvent {
            at: self.now,
            phone: address(phone),
            here: Some(IpAddr::from([192, 168, 1, 24])),
            connection: None,
            agent: Agent::parse(INSTALLERS[phone]),
            token: Some(token.as_str().to_owned()),
            visit,
            kind,
        }));
    }
}
