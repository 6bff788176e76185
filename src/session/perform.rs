//! Performing: what the state wants done outside is done here, slow things on threads that may block.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::SyncSender;
use std::time::Duration;

use jiff::Timestamp;
use rustls::pki_types::CertificateDer;
use tokio::sync::{Semaphore, mpsc, watch};

use crate::activity::Delivery;
use crate::clock;
use crate::endpoint::Site;
use crate::finding::{Sentence, problems};
use crate::identity::{Authority, Brought, Host, LeafSlot};
use crate::intake;
use crate::library::BuildId;
use crate::network::announce::Announcement;
use crate::publish::{Destination, PublishJob, StorageKeys};
use crate::self_test::{self, TOLD_LIMIT, TestEvent, TestOptions, TestRoute};
use crate::store::{self, DeliveryRow, SECRETS_FILE, SETTINGS_FILE, Shelf, StoreError, reserve};
use crate::watch::{FolderRule, Follower};
use crate::webhooks::{self, Courier, HookNote};

use super::background;
use super::effect::{Effect, Event, Input, News};
use super::happenings::HookEvent;
use super::keeping::Unkept;
use super::problem;
use super::publish_work::{self, PublishTeller};
use super::runtime::ThreadMessage;
use super::snapshot::StartDocument;

/// Packages read at the same time: enough for a disk, and a folder of hostile ones cannot add up their memory.
pub(super) const READERS: usize = 3;

/// What effects need.
pub(super) struct Performer {
    pub(super) handle: tokio::runtime::Handle,
    pub(super) inputs: SyncSender<ThreadMessage>,
    pub(super) data_dir: PathBuf,
    pub(super) shelf: Option<Shelf>,
    pub(super) unkept: RefCell<Unkept>,
    pub(super) authority: Option<Authority>,
    pub(super) leaf: Arc<LeafSlot>,
    pub(super) site: watch::Sender<Arc<Site>>,
    pub(super) announcement: watch::Sender<Option<Announcement>>,
    pub(super) news: Option<SyncSender<News>>,
    /// Brings messages to webhooks; `None` where there are no words for them.
    pub(super) courier: Option<Arc<Courier>>,
    pub(super) readers: Arc<Semaphore>,
    /// `None` until the first folder is watched.
    pub(super) follower: RefCell<Option<Follower>>,
    /// Closes the endpoint, which then waits this long for running downloads.
    pub(super) doors: mpsc::Sender<Duration>,
}

impl Performer {
    pub(super) fn perform(&self, effect: Effect) {
        match effect {
            effect if background::is_in_turn(&effect) => self.in_turn(effect),
            Effect::StartSelfTest { way, job } => self.start_self_test(*way, job),
            Effect::Publish { .. } | Effect::Withdraw { .. } => self.publish(effect),
            Effect::KeepKeys { to, keys } => self.keep_keys(&to, keys.as_ref()),
            Effect::ForgetKeys(to) => self.forget_keys(&to),
            effect @ (Effect::Save(_)
            | Effect::Forget(_)
            | Effect::SaveLink(..)
            | Effect::SaveText(..)
            | Effect::SaveDeliveries(_)
            | Effect::ForgetDeliveries(_)
            | Effect::SaveDevice(_)
            | Effect::ForgetDevice(_)
            | Effect::SaveApp(..)
            | Effect::RememberTrust
            | Effect::SaveSettings(_)) => self.keep(effect),
            Effect::NameApp(bundle_id) => self.name_app(bundle_id),
            Effect::MakeLink(build) => self.make_link(build),
            // Asked for once; a second time there is nothing left to close.
            Effect::CloseDoors(patience) => _ = self.doors.try_send(patience),
            Effect::Announce(wish) => _ = self.announcement.send_replace(wish),
            Effect::Certify { hosts, in_links, at } => self.certify(&hosts, in_links.as_ref(), at),
            Effect::KeepCertificate(brought) => self.keep_certificate(&brought),
            Effect::UseCertificate(brought) => self.leaf.replace(brought.leaf()),
            Effect::ForgetCertificate => self.forget_certificate(),
            Effect::Offer(site) => _ = self.site.send_replace(site),
            Effect::News(news) => self.tell_news(*news),
            Effect::Follow(rules) => self.follow(rules),
            Effect::LookAtFollowed(path) => {
                if let Some(follower) = &*self.follower.borrow() {
                    follower.look_at(path);
                }
            }
            Effect::Post(hook, happening) => {
                if let Some(courier) = &self.courier {
                    courier.post(&hook, &happening);
                }
            }
            Effect::ForgetWebhook(name) => {
                if let Some(courier) = &self.courier {
                    courier.forget(&name);
                }
            }
            Effect::RememberHook(note) => self.remember(note),
            // All others may block.
            effect => self.later(effect),
        }
    }

    /// A listener that does not read loses news, never a delivery.
    fn tell_news(&self, news: News) {
        if let Some(listener) = &self.news {
            _ = listener.try_send(news);
        }
    }

    /// Follows these folders from now on; the follower begins with the first.
    fn follow(&self, rules: Vec<FolderRule>) {
        let mut follower = self.follower.borrow_mut();
        if follower.is_none() && !rules.is_empty() {
            let inputs = self.inputs.clone();
            // Waits while the queue is full: each build is told once.
            let tell = move |told| inputs.send(ThreadMessage::Input(Input::Event(Event::Followed(told)))).is_ok();
            match Follower::start(tell) {
                Ok(started) => *follower = Some(started),
                Err(error) => self.tell(Event::Failed(problem::threads(&error))),
            }
        }
        if let Some(follower) = &*follower {
            follower.follow(rules);
        }
    }

    /// Does something that may block, and tells the session what came of it.
    fn later(&self, effect: Effect) {
        let (inputs, data_dir) = (self.inputs.clone(), self.data_dir.clone());
        self.handle
            .spawn_blocking(move || _ = inputs.send(ThreadMessage::Input(Input::Event(background::answer(effect, &data_dir)))));
    }

    /// Remembers what was told or answered. Only who looks back would miss it.
    fn remember(&self, note: HookNote) {
        let data_dir = self.data_dir.clone();
        self.handle.spawn_blocking(move || _ = webhooks::remember(&data_dir, note));
    }

    /// Plays the phone until the end, or until somebody ends it, and tells the session as it goes.
    fn start_self_test(&self, way: TestRoute, job: self_test::Job) {
        let (told, mut heard) = tokio::sync::mpsc::channel(TOLD_LIMIT);
        let (inputs, stopping) = (self.inputs.clone(), job.clone());
        self.handle.spawn(async move {
            // There is room for everything that a self-test tells.
            let mut tell = |news| _ = told.try_send(news);
            tokio::select! {
                () = play(&way, &mut tell) => {}
                () = stopping.stopped() => {}
            }
        });
        self.handle.spawn(async move {
            loop {
                let told = heard.recv().await;
                let is_over = told.is_none();
                let job = job.clone();
                let inputs = inputs.clone();
                // Waits while the queue is full: no line may be lost. A long page takes a while to examine, too.
                let pass_on = move || {
                    let event = match told {
                        Some(TestEvent::Found(looked)) => {
                            let found = Arc::new(StartDocument::of(&looked, clock::now()));
                            Event::SelfTestFound { job, found }
                        }
                        Some(told) => Event::SelfTest { job, told },
                        None => Event::SelfTestEnded(job),
                    };
                    drop(inputs.send(ThreadMessage::Input(Input::Event(event))));
                };
                _ = tokio::task::spawn_blocking(pass_on).await;
                if is_over {
                    return;
                }
            }
        });
    }

    /// Publishes, or withdraws, with the keys that there are now.
    fn publish(&self, effect: Effect) {
        let teller = |number| PublishTeller {
            inputs: self.inputs.clone(),
            number,
        };
        let with_keys = |job: PublishJob| PublishJob {
            keys: store::storage_keys(&self.data_dir, &job.destination),
            data_dir: self.data_dir.clone(),
            ..job
        };
        match effect {
            Effect::Publish { number, stop, job, build } => {
                let work = publish_work::publish_and_try(teller(number), stop, with_keys(*job), *build);
                self.handle.spawn(work);
            }
            Effect::Withdraw { number, job, page_url } => {
                let work = publish_work::withdraw(teller(number), with_keys(*job), page_url);
                self.handle.spawn(work);
            }
            _ => {}
        }
    }

    fn keep_keys(&self, to: &Destination, keys: Option<&StorageKeys>) {
        if let Some(keys) = keys
            && let Err(error) = store::keep_keys(&self.data_dir, to, keys)
        {
            self.tell(Event::Failed(problem::of_file("write", Path::new(SECRETS_FILE), &error)));
        }
        self.tell_keys(to);
    }

    fn forget_keys(&self, to: &Destination) {
        if let Err(error) = store::forget_keys(&self.data_dir, to) {
            self.tell(Event::Failed(problem::of_file("write", Path::new(SECRETS_FILE), &error)));
        }
        self.tell_keys(to);
    }

    fn tell_keys(&self, to: &Destination) {
        let has_keys = !store::storage_keys(&self.data_dir, to).is_empty();
        self.tell(Event::KeysSeen { to: to.clone(), has_keys });
    }

    /// As [`Self::later`], but only [`READERS`] at a time.
    fn in_turn(&self, effect: Effect) {
        let (inputs, data_dir, readers) = (self.inputs.clone(), self.data_dir.clone(), Arc::clone(&self.readers));
        self.handle.spawn(async move {
            // Never closed, so there is always a turn.
            let turn = readers.acquire_owned().await;
            tokio::task::spawn_blocking(move || {
                _ = inputs.send(ThreadMessage::Input(Input::Event(background::answer(effect, &data_dir))));
                drop(turn);
            });
        });
    }

    /// From the session's own thread: never waits, for it would wait for itself.
    fn tell(&self, event: Event) {
        _ = self.inputs.try_send(ThreadMessage::Input(Input::Event(event)));
    }

    fn name_app(&self, bundle_id: String) {
        self.tell(match intake::fresh_token() {
            Ok(token) => Event::AppNamed { bundle_id, token },
            Err(cause) => Event::Failed(problem::of_intake(Path::new(&bundle_id), &cause)),
        });
    }

    fn make_link(&self, build: BuildId) {
        self.tell(match intake::fresh_token() {
            Ok(token) => Event::LinkMade { build, token },
            Err(cause) => Event::Failed(problem::of_intake(Path::new(""), &cause)),
        });
    }

    fn keep(&self, effect: Effect) {
        let Some(shelf) = &self.shelf else { return };
        let cause = self.unkept.borrow_mut().keep(effect, |effect| self.write(shelf, effect));
        if let Some(cause) = cause {
            self.tell(Event::Failed(problem::of_store(&cause)));
        }
    }

    /// Tries what could not be kept once more.
    pub(super) fn keep_again(&self) {
        if let Some(shelf) = &self.shelf {
            self.unkept.borrow_mut().again(|effect| self.write(shelf, effect));
            if self.unkept() == 0 {
                reserve::lay_by(&self.data_dir);
            }
        }
    }

    /// How many changes are not on disk.
    pub(super) fn unkept(&self) -> usize {
        self.unkept.borrow().count()
    }

    /// Writes something small, if need be into the room that was laid by for it.
    fn with_reserve(&self, write: impl Fn() -> Result<(), StoreError>) -> Result<(), StoreError> {
        write().or_else(|full| if reserve::give_up(&self.data_dir) { write() } else { Err(full) })
    }

    fn write(&self, shelf: &Shelf, effect: &Effect) -> Result<(), StoreError> {
        match effect {
            Effect::Save(build) => shelf.save(build),
            // With a reserve for them: a link that is dead must stay so over a restart, too.
            Effect::Forget(build) => self.with_reserve(|| shelf.remove(*build)),
            Effect::SaveLink(build, token, link) => self.with_reserve(|| shelf.save_link(*build, token, link)),
            Effect::SaveText(build, draft, notes) => shelf.save_text(*build, draft, notes),
            Effect::SaveDeliveries(deliveries) => shelf.save_deliveries(&rows(deliveries)),
            Effect::ForgetDeliveries(forgotten) => shelf.forget_deliveries(forgotten.iter().map(|id| id.0)),
            Effect::SaveDevice(device) => shelf.save_device(device),
            Effect::ForgetDevice(udid) => shelf.forget_device(udid),
            Effect::SaveApp(bundle_id, token) => shelf.save_app(bundle_id, token),
            Effect::RememberTrust => match &self.authority {
                Some(authority) => shelf.remember_trust(&authority.fingerprint_sha256()),
                None => Ok(()),
            },
            Effect::SaveSettings(settings) => settings.save(&self.data_dir).map_err(|error| StoreError::Folder {
                detail: error.to_string(),
                path: self.data_dir.join(SETTINGS_FILE),
            }),
            // Nothing else is kept.
            _ => Ok(()),
        }
    }

    /// Signs a leaf for these hosts and shows it from the next handshake on.
    fn certify(&self, hosts: &[Host], in_links: Option<&Host>, at: Timestamp) {
        let Some(authority) = &self.authority else { return };
        if let Some(host) = in_links.filter(|host| !authority.may_vouch_for(host)) {
            self.tell(Event::Failed(problems::address_out_of_scope(host)));
        }
        match authority.issue(hosts, at) {
            Ok(leaf) => {
                let chain = leaf.cert.clone();
                self.leaf.replace(leaf);
                let root = CertificateDer::from(authority.certificate_der().to_vec());
                self.tell(Event::Certified { chain, root });
            }
            Err(cause) => self.tell(Event::Failed(problem::of_identity(&cause))),
        }
    }

    fn keep_certificate(&self, brought: &Brought) {
        if let Err(cause) = brought.keep(&self.data_dir) {
            self.tell(Event::Failed(problem::of_identity(&cause)));
        }
    }

    fn forget_certificate(&self) {
        if let Err(cause) = Brought::forget(&self.data_dir) {
            self.tell(Event::Failed(problem::of_identity(&cause)));
        }
    }
}

/// What brings messages to webhooks, and tells the session what they say.
pub(super) fn courier(handle: &tokio::runtime::Handle, words: Sentence, inputs: &SyncSender<ThreadMessage>) -> Courier {
    let inputs = inputs.clone();
    Courier::new(handle.clone(), words, move |name, answer| {
        let event = Event::Webhooks(HookEvent::Answered(name.to_owned(), answer));
        // An answer that finds the queue full is not shown: the message is where it belongs.
        _ = inputs.try_send(ThreadMessage::Input(Input::Event(event)));
    })
}

/// Deliveries as the store keeps them.
fn rows(deliveries: &[Arc<Delivery>]) -> Vec<DeliveryRow> {
    let row = |delivery: &Arc<Delivery>| {
        Some(DeliveryRow {
            id: delivery.id.0,
            story: serde_json::to_string(delivery.as_ref()).ok()?,
        })
    };
    deliveries.iter().filter_map(row).collect()
}

/// Plays the phone on its way.
async fn play(way: &TestRoute, tell: &mut (dyn FnMut(TestEvent) + Send)) {
    match way {
        TestRoute::Known(target) => self_test::test_installation(target, TestOptions::default(), tell).await,
        TestRoute::From { start, authority } => {
            if let Err(nowhere) = self_test::trace(start, authority.clone(), TestOptions::default(), tell).await {
                tell(TestEvent::Nowhere(nowhere));
            }
        }
    }
}
