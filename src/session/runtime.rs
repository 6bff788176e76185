//! The runtime: one thread owns the state, takes inputs, performs effects and publishes snapshots.
//!
//! Loop order: wait, drain, apply, perform, publish, wake. Every channel is bounded.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TrySendError, sync_channel};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use tokio::runtime::Runtime;
use tokio::sync::{Semaphore, watch};

use crate::endpoint::{self, Endpoint, ResourcePressure, Site};
use crate::finding::{Sentence, problems, says};
use crate::identity::{Host, IdentityError, LeafSlot, Source};
use crate::network::{AddressWatch, announce};
use crate::publish::Destination;
use crate::store::{InstanceLock, Settings, Shelf, StoreError};
use crate::watch::FolderRule;
use crate::{activity, clock, network, store};

use super::command::Command;
use super::effect::{Event, Input, News};
use super::own_identity::{Identity, own_authority};
use super::perform::{self, Performer, READERS};
use super::problem;
use super::public_url::PublicUrl;
use super::reachability::AnnounceRule;
use super::shelf_content::ShelfContent;
use super::snapshot::Snapshot;
use super::state::{Fixed, State};

/// Inputs waiting: far more than a person makes, and room for every progress event of a busy office.
const INPUTS_WAITING: usize = 4096;
/// Events waiting between endpoint and session; news beyond is lost, deliveries go on.
const EVENTS_WAITING: usize = 4096;
/// While a phone downloads, progress is shown ten times a second.
const LIVE_TICK: Duration = Duration::from_millis(100);
/// When nothing moves, the state looks at the clock this often.
const IDLE_TICK: Duration = Duration::from_secs(1);
/// At most 30 snapshots a second.
const SNAPSHOT_GAP: Duration = Duration::from_millis(33);
/// How long running responses may go on when Airlift is ended without a word.
const FAREWELL: Duration = Duration::from_secs(3);
/// How often what could not be kept is tried again.
const KEEP_AGAIN_EVERY: Duration = Duration::from_secs(2);
/// How often files are looked at.
const LOOK_EVERY: Duration = Duration::from_secs(2);
/// How long the network is told that the name goes.
const WITHDRAWAL: Duration = Duration::from_secs(1);

/// How to run.
#[derive(Debug, Default)]
pub struct Config {
    /// Where shelf, identity and settings lie.
    pub data_dir: PathBuf,
    /// Keep the shelf there; otherwise the shelf lives in memory.
    pub keep_shelf: bool,
    /// The only host in links, and the only address listened on when it is an address.
    pub host: Option<Host>,
    /// Base URL of the tunnel or reverse proxy that phones come through; `None` takes the settings'.
    pub public_url: Option<PublicUrl>,
    /// Whether this computer's name is announced: with [`AnnounceRule::AsSet`] not when `host` is an address.
    pub announce: AnnounceRule,
    /// First HTTPS port to try; `None` takes the settings'.
    pub https_port: Option<u16>,
    /// First plain HTTP port to try; `None` takes the settings'.
    pub http_port: Option<u16>,
    /// A certificate that a person brings; `None` takes the settings'.
    pub certificate: Option<Source>,
    /// Leave the install page off the plain port.
    pub https_pages_only: bool,
    /// Hash every package in the background.
    pub hash_packages: bool,
    /// Folders that are watched in this run, besides those of the settings when the shelf is kept.
    pub watch: Vec<FolderRule>,
    /// Who listens to the news; news is lost when it does not read.
    pub news: Option<SyncSender<News>>,
    /// The words for webhooks; `None` tells them nothing.
    pub words: Option<Sentence>,
}

/// Why Airlift could not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The data directory could not be used.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The identity could not be used.
    #[error(transparent)]
    Identity(#[from] IdentityError),
    /// The system gave no threads.
    #[error("cannot start threads: {0}")]
    Threads(std::io::Error),
}

/// A running Airlift. Dropping it ends it; running downloads get a moment.
#[derive(Debug)]
pub struct Session {
    inputs: SyncSender<ThreadMessage>,
    snapshots: watch::Receiver<Arc<Snapshot>>,
    thread: Option<std::thread::JoinHandle<()>>,
}

/// Sends commands to a running Airlift; cheap to clone.
#[derive(Clone, Debug)]
pub struct Commander {
    inputs: SyncSender<ThreadMessage>,
}

#[expect(clippy::large_enum_variant, reason = "messages are moved once; a box each would cost more")]
pub(super) enum ThreadMessage {
    Input(Input),
    Stop,
}

impl Commander {
    /// Asks for something; whether it was taken. It is not when the session is ending or hopelessly behind.
    pub fn send(&self, command: Command) -> bool {
        self.inputs.try_send(ThreadMessage::Input(Input::Command(command))).is_ok()
    }
}

impl Session {
    /// Starts Airlift. `wake` is called after every new snapshot.
    pub fn start(config: Config, wake: Box<dyn Fn() + Send>) -> Result<Self, StartError> {
        let now = clock::now();
        let lock = config.keep_shelf.then(|| InstanceLock::take(&config.data_dir)).transpose()?;
        let Prepared {
            mut state,
            shelf,
            identity,
        } = Prepared::open(&config, now)?;
        let (https_port, http_port) = state.wanted_ports();

        let (inputs, waiting) = sync_channel(INPUTS_WAITING);
        let (snapshot_sender, snapshots) = watch::channel(Arc::new(state.snapshot(now)));
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .thread_name("airlift-net")
            .build()
            .map_err(StartError::Threads)?;
        let (site_sender, site) = watch::channel(Arc::new(Site::default()));
        // One door, closed once.
        let (doors, closing) = tokio::sync::mpsc::channel(1);
        let (announcement, wishes) = watch::channel(None);
        let courier = config
            .words
            .map(|words| Arc::new(perform::courier(runtime.handle(), words, &inputs)));
        let performer = Performer {
            handle: runtime.handle().clone(),
            inputs: inputs.clone(),
            data_dir: config.data_dir.clone(),
            shelf,
            unkept: RefCell::default(),
            authority: identity.authority,
            leaf: identity.leaf.clone(),
            site: site_sender,
            announcement,
            news: config.news,
            courier: courier.clone(),
            readers: Arc::new(Semaphore::new(READERS)),
            follower: RefCell::default(),
            doors,
        };
        for effect in state.begin_watching(config.watch, config.keep_shelf) {
            performer.perform(effect);
        }
        let listen = endpoint::ListenConfig {
            bind: bind_address(config.host.as_ref()),
            https_port,
            http_port,
        };
        let endpoint = start_endpoint(&runtime, listen, identity.leaf, site, &inputs);
        let endpoint = runtime.spawn(keep_open(endpoint, closing, inputs.clone()));
        let looking = inputs.clone();
        runtime.spawn(async move { look_at_addresses(&looking).await });
        let telling = inputs.clone();
        let announcing = runtime.spawn(announce::keep(wishes, move |announced| {
            // Told again with the next change; only the panel shows it.
            _ = telling.try_send(ThreadMessage::Input(Input::Event(Event::Announced(announced))));
        }));

        let run = Run {
            state,
            performer,
            waiting,
            snapshots: snapshot_sender,
            wake,
            _lock: lock,
        };
        let thread = std::thread::Builder::new().name("airlift-session".to_owned()).spawn(move || {
            // Running responses get a moment, and what becomes of them is kept.
            run.until_stopped();
            // They had their time, or somebody will not wait for them.
            endpoint.abort();
            // The state is gone, and with it the wish to be announced.
            _ = runtime.block_on(async { tokio::time::timeout(WITHDRAWAL, announcing).await });
            if let Some(courier) = courier {
                // Who was told of the last download is told of it still.
                _ = runtime.block_on(async { tokio::time::timeout(FAREWELL, courier.finish()).await });
            }
            // A blocking read of a dead network drive must not keep the program from ending.
            runtime.shutdown_timeout(Duration::from_secs(1));
        });
        Ok(Self {
            inputs,
            snapshots,
            thread: Some(thread.map_err(StartError::Threads)?),
        })
    }

    /// The newest snapshot, and a way to wait for the next.
    pub fn snapshots(&self) -> watch::Receiver<Arc<Snapshot>> {
        self.snapshots.clone()
    }

    /// Lets running downloads finish for at most this long, begins nothing new, and returns at once:
    /// [`Snapshot::stopping`] says how far that is. Dropping the session ends it without waiting further.
    pub fn stop(&self, patience: Duration) {
        self.commander().send(Command::Stop { patience });
    }

    /// A way to ask for things.
    pub fn commander(&self) -> Commander {
        Commander {
            inputs: self.inputs.clone(),
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        _ = self.inputs.send(ThreadMessage::Stop);
        if let Some(thread) = self.thread.take() {
            _ = thread.join();
        }
    }
}

/// Everything that is read from the data directory at start.
struct Prepared {
    state: State,
    shelf: Option<Shelf>,
    identity: Identity,
}

impl Prepared {
    fn open(config: &Config, now: Timestamp) -> Result<Self, StartError> {
        let (kept, set_aside) = ShelfContent::open(&config.data_dir, config.keep_shelf, now)?;
        let ShelfContent {
            shelf,
            builds,
            damaged_rows,
            last_id,
            apps,
            devices,
            deliveries,
            last_delivery,
        } = kept;
        let (settings, warnings) = Settings::load(&config.data_dir);
        let wanted_ports = (
            config.https_port.unwrap_or(settings.https_port),
            config.http_port.unwrap_or(settings.http_port),
        );

        let identity = Identity::open(config, &settings, now)?;
        let authority = identity
            .authority
            .as_ref()
            .map(|authority| own_authority(authority, shelf.as_ref()));
        let announce = match (config.announce, &config.host) {
            // Who binds to one address opens nothing else to the network.
            (AnnounceRule::AsSet, Some(Host::Ip(_))) => AnnounceRule::Never,
            (rule, _) => rule,
        };
        let fixed = Fixed {
            computer_name: network::computer_name(),
            local_name: network::local_name(),
            host: config.host.clone(),
            public_url: config.public_url.clone(),
            announce,
            authority: authority.transpose()?,
            hash_packages: config.hash_packages,
            wanted_ports,
            https_pages_only: config.https_pages_only || settings.https_pages_only,
            data_folder: config.data_dir.clone(),
        };
        let has_keys = |to: &Destination| !store::storage_keys(&config.data_dir, to).is_empty();
        let kept = settings.destinations.iter().filter(|saved| has_keys(&saved.to));
        let with_keys = kept.map(|saved| saved.to.to_string()).collect();
        let mut state = State::new(fixed, settings, builds, last_id, now);
        state.remember_apps(apps);
        state.remember_devices(devices);
        state.remember_keys(with_keys);
        if let Some(source) = identity.source.clone() {
            state.begin_with_certificate(source, identity.brought.clone(), config.certificate.is_some(), now);
        }
        for cause in &identity.problems {
            state.notice_problem(match cause {
                IdentityError::Brought { .. } => problem::own_instead(cause),
                _ => problem::of_identity(cause),
            });
        }
        state.recall(deliveries, last_delivery);
        if config.keep_shelf
            && let Err(error) = Settings::make_file(&config.data_dir)
        {
            state.notice_problem(problem::of_file("write", Path::new("settings.toml"), &error));
        }
        if let Err(detail) = store::keep_private(&config.data_dir) {
            state.notice_problem(problems::open_to_others(config.data_dir.display(), detail));
        }
        if let Some(name) = set_aside {
            state.notice_problem(problems::shelf_set_aside(name));
        }
        if damaged_rows > 0 {
            state.notice_problem(problems::shelf_rows(damaged_rows));
        }
        if let Some(warnings) = warnings.into_iter().reduce(says::settings_both) {
            state.notice_problem(problems::settings(warnings));
        }
        Ok(Self { state, shelf, identity })
    }
}

/// An address given by hand is the only one listened on: a test on loopback opens nothing to the network.
fn bind_address(host: Option<&Host>) -> std::net::IpAddr {
    match host {
        Some(Host::Ip(ip)) => *ip,
        Some(Host::Name(_)) | None => std::net::Ipv4Addr::UNSPECIFIED.into(),
    }
}

fn start_endpoint(
    runtime: &Runtime,
    listen: endpoint::ListenConfig,
    leaf: Arc<LeafSlot>,
    site: watch::Receiver<Arc<Site>>,
    inputs: &SyncSender<ThreadMessage>,
) -> tokio::task::JoinHandle<Option<Endpoint>> {
    let (events, mut happened) = tokio::sync::mpsc::channel::<activity::PhoneEvent>(EVENTS_WAITING);
    let forward = inputs.clone();
    runtime.spawn(async move {
        while let Some(event) = happened.recv().await {
            let message = ThreadMessage::Input(Input::Event(Event::Phone(event)));
            // A session that is behind is waited for here: the endpoint drops news of progress meanwhile, and holds up no phone.
            if let Err(TrySendError::Full(message)) = forward.try_send(message) {
                let forward = forward.clone();
                _ = tokio::task::spawn_blocking(move || drop(forward.send(message))).await;
            }
        }
    });
    let answer = inputs.clone();
    runtime.spawn(async move {
        let (event, endpoint) = match Endpoint::start(listen, leaf, site, events).await {
            Ok(endpoint) => (
                Event::Started {
                    https_port: endpoint.https_port,
                    http_port: endpoint.http_port,
                },
                Some(endpoint),
            ),
            Err(cause) => (Event::NotStarted(problem::of_start(&cause)), None),
        };
        if let Some(endpoint) = &endpoint {
            tokio::spawn(tell_pressure(endpoint.pressure(), answer.clone()));
        }
        // Waits while the queue is full: without this news nothing would ever be offered.
        _ = tokio::task::spawn_blocking(move || drop(answer.send(ThreadMessage::Input(Input::Event(event))))).await;
        endpoint
    })
}

/// Tells when the system begins and ceases to refuse connections.
async fn tell_pressure(mut pressure: watch::Receiver<ResourcePressure>, inputs: SyncSender<ThreadMessage>) {
    while pressure.changed().await.is_ok() {
        let now = pressure.borrow_and_update().clone();
        // Few and far between: one that finds the queue full is told with the next.
        _ = inputs.try_send(ThreadMessage::Input(Input::Event(Event::ResourcePressure(now))));
    }
}

/// Reports this computer's addresses whenever they change.
async fn look_at_addresses(inputs: &SyncSender<ThreadMessage>) {
    let mut known = None;
    let mut watch = AddressWatch::start();
    loop {
        let Ok(found) = tokio::task::spawn_blocking(network::interfaces).await else {
            return;
        };
        if known.as_ref() != Some(&found) {
            match inputs.try_send(ThreadMessage::Input(Input::Event(Event::Interfaces(found.clone())))) {
                Ok(()) => known = Some(found),
                Err(TrySendError::Full(_)) => {
                    tokio::time::sleep(LOOK_EVERY).await;
                    continue;
                }
                Err(TrySendError::Disconnected(_)) => return,
            }
        }
        watch.changed().await;
    }
}

/// Keeps the endpoint until it is to close, and tells when it has.
async fn keep_open(
    endpoint: tokio::task::JoinHandle<Option<Endpoint>>,
    mut closing: tokio::sync::mpsc::Receiver<Duration>,
    inputs: SyncSender<ThreadMessage>,
) {
    let endpoint = endpoint.await.ok().flatten();
    // Nobody is left to close it: Airlift ends.
    let patience = closing.recv().await.unwrap_or(FAREWELL);
    if let Some(endpoint) = endpoint {
        endpoint.stop(patience).await;
    }
    // Waits while the queue is full: whoever ends Airlift waits for this.
    _ = tokio::task::spawn_blocking(move || drop(inputs.send(ThreadMessage::Input(Input::Event(Event::Stopped))))).await;
}

struct Run {
    state: State,
    performer: Performer,
    waiting: Receiver<ThreadMessage>,
    snapshots: watch::Sender<Arc<Snapshot>>,
    wake: Box<dyn Fn() + Send>,
    _lock: Option<InstanceLock>,
}

impl Run {
    /// Runs until somebody ends Airlift, and keeps what became of all that ran.
    fn until_stopped(mut self) {
        self.run();
        if !self.state.is_stopping() {
            self.farewell();
        }
        for effect in self.state.last_words() {
            self.performer.perform(effect);
        }
        self.performer.keep_again();
    }

    /// Closes the doors and hears what becomes of running downloads, for a moment.
    fn farewell(&mut self) {
        let begun = clock::instant();
        let close = Input::Command(Command::Stop { patience: FAREWELL });
        self.take_in(close, clock::now());
        loop {
            let is_late = begun.elapsed() > FAREWELL + LIVE_TICK * 2;
            match self.waiting.recv_timeout(LIVE_TICK) {
                Ok(ThreadMessage::Input(input)) if !is_late => self.take_in(input, clock::now()),
                // What became of the last is told a moment after its end.
                Err(RecvTimeoutError::Timeout) if !is_late && !self.state.has_stopped() => {}
                Ok(_) | Err(_) => return,
            }
        }
    }

    fn take_in(&mut self, input: Input, now: Timestamp) {
        for effect in self.state.apply(input, now) {
            self.performer.perform(effect);
        }
        self.tell_unkept(now);
    }

    /// Whoever looks at what became of an input finds there whether it was kept.
    fn tell_unkept(&mut self, now: Timestamp) {
        let count = self.performer.unkept();
        if count != self.state.unkept() {
            for effect in self.state.apply(Input::Event(Event::Unkept(count)), now) {
                self.performer.perform(effect);
            }
        }
    }

    fn run(&mut self) {
        let mut published = 0;
        let (mut published_at, mut looked_at, mut ticked_at, mut kept_at) = (None, None, None, None);
        let mut steady = clock::SteadyClock::start();
        loop {
            if let Some(by) = steady.was_set() {
                self.take_in(Input::Event(Event::ClockSet(by)), clock::now());
            }
            let (now, instant) = (clock::now(), clock::instant());
            let gap = |since: Option<Instant>| since.map_or(Duration::MAX, |since| instant - since);
            if gap(looked_at) >= LOOK_EVERY {
                looked_at = Some(instant);
                for effect in self.state.look() {
                    self.performer.perform(effect);
                }
            }
            if self.performer.unkept() > 0 && gap(kept_at) >= KEEP_AGAIN_EVERY {
                kept_at = Some(instant);
                self.performer.keep_again();
                self.tell_unkept(now);
            }
            let news = self.state.revision() != published;
            if news && gap(published_at) >= SNAPSHOT_GAP {
                (published, published_at) = (self.state.revision(), Some(instant));
                self.snapshots.send_replace(Arc::new(self.state.snapshot(now)));
                (self.wake)();
            }
            let patience = if self.state.revision() != published {
                SNAPSHOT_GAP
            } else if self.state.is_live(now) {
                LIVE_TICK
            } else {
                IDLE_TICK
            };
            let first = match self.waiting.recv_timeout(patience) {
                Ok(message) => Some(message),
                Err(RecvTimeoutError::Timeout) => None,
                Err(RecvTimeoutError::Disconnected) => return,
            };
            let mut batch: Vec<ThreadMessage> = first.into_iter().chain(self.waiting.try_iter()).collect();
            // Time passes for a busy queue as well.
            if gap(ticked_at) >= patience {
                ticked_at = Some(instant);
                batch.push(ThreadMessage::Input(Input::Event(Event::Tick)));
            }
            let now = clock::now();
            let mut is_over = false;
            for message in batch {
                match message {
                    ThreadMessage::Input(input) => self.take_in(input, now),
                    // What came with it has happened all the same.
                    ThreadMessage::Stop => is_over = true,
                }
            }
            if is_over {
                return;
            }
        }
    }
}

/// The data directory, for faces that only hand paths over.
pub fn data_dir(given: Option<&std::path::Path>) -> Result<PathBuf, StoreError> {
    store::data_dir(given)
}
