//! Performing: what the state wants done outside is done here, slow things on threads that may block.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::SyncSender;
use std::time::Duration;

use jiff::Timestamp;
use rustls::pki_types::CertificateDer;
use tokio::sync::{Semaphore, mpsc, watch};

use crate::activity::Delivery;
use crate::endpoint::Site;
use crate::finding::{problems, says};
use crate::identity::{Authority, Brought, FileFingerprint, Host, IdentityError, LeafSlot, Source};
use crate::library::{BuildId, FileStamp};
use crate::manifest::{ForeignManifest, ForeignProblem, MANIFEST_LIMIT_BYTES, Token};
use crate::network::announce::Announcement;
use crate::network::firewall;
use crate::publish::{Intake, TakeOutProblem};
use crate::self_test::{self, TOLD_LIMIT, TestEvent, TestOptions, TestRoute};
use crate::store::{DeliveryRow, Shelf};
use crate::{ipa, publish, store};

use super::additions::AddId;
use super::builds::{FileAnswer, SeenFile};
use super::certificate::{CertificateFailure, CertificateOutcome, Why};
use super::contents::RawAnswer;
use super::effect::{Effect, Event, Input, News};
use super::problem;
use super::runtime::ThreadMessage;
use super::snapshot::{Difference, Differing, ProfileView, Verified};

/// Packages read at the same time: enough for a disk, and a folder of hostile ones cannot add up their memory.
pub(super) const READERS: usize = 3;

/// What effects need.
pub(super) struct Performer {
    pub(super) handle: tokio::runtime::Handle,
    pub(super) inputs: SyncSender<ThreadMessage>,
    pub(super) data_dir: PathBuf,
    pub(super) shelf: Option<Shelf>,
    pub(super) authority: Option<Authority>,
    pub(super) leaf: Arc<LeafSlot>,
    pub(super) site: watch::Sender<Arc<Site>>,
    pub(super) announcement: watch::Sender<Option<Announcement>>,
    pub(super) news: Option<SyncSender<News>>,
    pub(super) readers: Arc<Semaphore>,
    /// Closes the endpoint, which then waits this long for running downloads.
    pub(super) doors: mpsc::Sender<Duration>,
}

impl Performer {
    pub(super) fn perform(&self, effect: Effect) {
        match effect {
            Effect::Open { paths, addition } => self.later(move || Event::Opened {
                dropped: publish::open_folders(&paths),
                addition,
            }),
            Effect::Read(path) => self.in_turn(move || read(path)),
            Effect::ReadAgain { build, path, attempt } => self.in_turn(move || {
                let outcome = take_in(&path);
                Event::ReadAgain(FileAnswer {
                    build,
                    path,
                    attempt,
                    outcome,
                })
            }),
            Effect::Look { folder, files } => self.later(move || look(folder, files)),
            Effect::MakeSample(addition) => self.make_sample(addition),
            Effect::TakeOut { archive, addition } => self.later(move || take_out(&archive, addition)),
            Effect::Hash { build, path, stamp, job } => {
                self.later(move || Event::Hashed {
                    build,
                    stamp,
                    hashes: publish::hash_package(&path, stamp, &job),
                });
            }
            Effect::CheckPackage { build, path, stamp, job } => {
                self.later(move || Event::PackageChecked {
                    build,
                    stamp,
                    // What cannot be read is told by who looks at the file.
                    check: publish::check_package(&path, stamp, &job).ok().flatten(),
                });
            }
            Effect::ReadProfile(path) => self.in_turn(move || Event::ProfileRead {
                profile: read_profile(&path).map(Arc::new),
                path,
            }),
            Effect::ReadRaw { build, path, stamp, part } => self.in_turn(move || {
                let outcome = publish::raw(&path, Some(stamp), part).map(Arc::new);
                Event::RawRead(RawAnswer {
                    build,
                    stamp,
                    part,
                    outcome,
                })
            }),
            Effect::Verify { build, path, stamp, job } => self.later(move || Event::Verified {
                build,
                stamp,
                outcome: verify(&path, stamp, &job),
                job,
            }),
            Effect::StartSelfTest { way, job } => self.start_self_test(*way, job),
            Effect::Save(build) => self.keep(|shelf| shelf.save(&build)),
            Effect::Forget(build) => self.keep(|shelf| shelf.remove(build)),
            Effect::SaveText(build, draft, notes) => self.keep(|shelf| shelf.save_text(build, &draft, &notes)),
            Effect::SaveDeliveries(deliveries) => self.keep(|shelf| shelf.save_deliveries(&rows(&deliveries))),
            Effect::ForgetDeliveries(forgotten) => self.keep(|shelf| shelf.forget_deliveries(forgotten.iter().map(|id| id.0))),
            Effect::NameApp(bundle_id) => self.name_app(bundle_id),
            Effect::SaveDevice(device) => self.keep(|shelf| shelf.save_device(&device)),
            Effect::ForgetDevice(udid) => self.keep(|shelf| shelf.forget_device(&udid)),
            Effect::SaveApp(bundle_id, token) => self.keep(|shelf| shelf.save_app(&bundle_id, &token)),
            // Asked for once; a second time there is nothing left to close.
            Effect::CloseDoors(patience) => _ = self.doors.try_send(patience),
            Effect::RememberTrust => self.remember_trust(),
            Effect::SaveSettings(settings) => self.save_settings(&settings),
            Effect::LookAtFirewall { https_port, http_port } => self.look_at_firewall(https_port, http_port),
            Effect::Announce(wish) => _ = self.announcement.send_replace(wish),
            Effect::Certify { hosts, in_links, at } => self.certify(&hosts, in_links.as_ref(), at),
            Effect::LookAtCertificate(files) => {
                self.later(move || Event::CertificateLooked(files.iter().map(|path| FileFingerprint::of(path)).collect()));
            }
            Effect::ReadCertificate(source, why) => self.read_certificate(source, why),
            Effect::KeepCertificate(brought) => self.keep_certificate(&brought),
            Effect::UseCertificate(brought) => self.leaf.replace(brought.leaf()),
            Effect::ForgetCertificate => self.forget_certificate(),
            Effect::Offer(site) => _ = self.site.send_replace(site),
            Effect::ReadManifest(build, path) => self.later(move || read_manifest(build, path)),
            Effect::Write(path, bytes) => self.later(move || write(path, &bytes)),
            Effect::News(news) => self.tell_news(*news),
        }
    }

    fn read_certificate(&self, source: Source, why: Why) {
        let data_dir = self.data_dir.clone();
        self.later(move || {
            let outcome = read_certificate(&source, why, &data_dir);
            Event::CertificateRead { source, why, outcome }
        });
    }

    /// A listener that does not read loses news, never a delivery.
    fn tell_news(&self, news: News) {
        if let Some(listener) = &self.news {
            _ = listener.try_send(news);
        }
    }

    /// Does something that may block, and tells the session what came of it.
    fn later(&self, work: impl FnOnce() -> Event + Send + 'static) {
        let inputs = self.inputs.clone();
        self.handle
            .spawn_blocking(move || _ = inputs.send(ThreadMessage::Input(Input::Event(work()))));
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
                let event = match told {
                    Some(told) => Event::SelfTest { job, told },
                    None => Event::SelfTestEnded(job),
                };
                let inputs = inputs.clone();
                // Waits while the queue is full: no line may be lost.
                _ = tokio::task::spawn_blocking(move || drop(inputs.send(ThreadMessage::Input(Input::Event(event))))).await;
                if is_over {
                    return;
                }
            }
        });
    }

    /// As [`Self::later`], but only [`READERS`] at a time.
    fn in_turn(&self, work: impl FnOnce() -> Event + Send + 'static) {
        let (inputs, readers) = (self.inputs.clone(), Arc::clone(&self.readers));
        self.handle.spawn(async move {
            // Never closed, so there is always a turn.
            let turn = readers.acquire_owned().await;
            tokio::task::spawn_blocking(move || {
                _ = inputs.send(ThreadMessage::Input(Input::Event(work())));
                drop(turn);
            });
        });
    }

    fn look_at_firewall(&self, https_port: u16, http_port: u16) {
        self.later(move || Event::Firewalls(firewall::look(https_port, http_port)));
    }

    /// From the session's own thread: never waits, for it would wait for itself.
    fn tell(&self, event: Event) {
        _ = self.inputs.try_send(ThreadMessage::Input(Input::Event(event)));
    }

    fn name_app(&self, bundle_id: String) {
        self.tell(match publish::fresh_token() {
            Ok(token) => Event::AppNamed { bundle_id, token },
            Err(cause) => Event::Failed(problem::of_intake(Path::new(&bundle_id), &cause)),
        });
    }

    fn keep(&self, work: impl FnOnce(&Shelf) -> Result<(), store::StoreError>) {
        if let Some(Err(cause)) = self.shelf.as_ref().map(work) {
            self.tell(Event::Failed(problem::of_store(&cause)));
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

    fn save_settings(&self, settings: &store::Settings) {
        if self.shelf.is_some()
            && let Err(error) = settings.save(&self.data_dir)
        {
            self.tell(Event::Failed(problem::of_file("save", Path::new("settings.toml"), &error)));
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

    fn remember_trust(&self) {
        if let Some(authority) = &self.authority {
            self.keep(|shelf| shelf.remember_trust(&authority.fingerprint_sha256()));
        }
    }

    fn make_sample(&self, addition: AddId) {
        let path = self.data_dir.join("Airlift Sample.ipa");
        self.later(move || match store::write_whole(&path, &ipa::sample::ipa()) {
            Ok(()) => Event::Opened {
                dropped: publish::Dropped::one(path),
                addition,
            },
            Err(error) => Event::Failed(problems::sample_failed(error)),
        });
    }
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

fn write(path: PathBuf, bytes: &[u8]) -> Event {
    match store::write_whole(&path, bytes) {
        Ok(()) => Event::Written(path),
        Err(error) => Event::Failed(problem::of_file("save", &path, &error)),
    }
}

/// Reads a package, and makes the token that it gets if it is a new build.
fn take_in(path: &Path) -> Box<Result<(Intake, Token), publish::IntakeProblem>> {
    Box::new(publish::take_in(path).and_then(|intake| Ok((intake, publish::fresh_token()?))))
}

fn look(folder: PathBuf, files: Vec<(BuildId, PathBuf)>) -> Event {
    let look = |(build, path): (_, PathBuf)| SeenFile {
        build,
        stamp: publish::stamp(&path),
        key: publish::file_key(&path),
        path,
    };
    Event::Looked {
        folder,
        files: files.into_iter().map(look).collect(),
    }
}

fn take_out(archive: &Path, addition: AddId) -> Event {
    match publish::take_out(archive) {
        Ok(path) => Event::Opened {
            dropped: publish::Dropped::one(path),
            addition,
        },
        Err(TakeOutProblem::Archive(cause)) => Event::Failed(problem::of_intake(archive, &cause)),
        Err(TakeOutProblem::Copy { detail }) => Event::Failed(problems::not_taken_out(detail, problem::file_name(archive))),
    }
}

fn read_profile(path: &Path) -> Option<ProfileView> {
    let (_, profile) = publish::profile(path)?;
    Some(ProfileView {
        file_name: problem::file_name(path),
        signing: profile.signing,
        findings: profile.findings,
        list: Arc::new(profile.list),
    })
}

fn read(path: PathBuf) -> Event {
    Event::Read {
        outcome: take_in(&path),
        path,
    }
}

pub(super) fn read_certificate(source: &Source, why: Why, data_dir: &Path) -> CertificateOutcome {
    let failed = |error: IdentityError| {
        let problem = problem::of_identity(&error);
        let cause = match error {
            IdentityError::Brought { cause, .. } => Some(cause),
            _ => None,
        };
        Box::new(CertificateFailure { cause, problem })
    };
    let brought = Brought::read(source).map_err(failed)?;
    let lies = match (source, why) {
        (Source::Pkcs12 { .. }, Why::Asked(_)) => {
            let kept = Brought::kept_at(data_dir);
            Source::Pem {
                chain: kept.clone(),
                key: kept,
            }
        }
        _ => source.clone(),
    };
    Ok((brought, lies))
}

fn read_manifest(build: crate::library::BuildId, path: PathBuf) -> Event {
    match publish::read_small(&path, MANIFEST_LIMIT_BYTES) {
        Ok(bytes) => Event::ManifestRead {
            build,
            path,
            outcome: ForeignManifest::parse(&bytes),
        },
        Err(error) if error.kind() == std::io::ErrorKind::FileTooLarge => Event::ManifestRead {
            build,
            path,
            outcome: Err(ForeignProblem::TooLarge),
        },
        Err(error) => Event::Failed(problem::of_file("read", &path, &error)),
    }
}

/// Compares the files of a package with what its signature lists.
fn verify(path: &Path, stamp: FileStamp, job: &publish::VerifyJob) -> Result<Option<Arc<Verified>>, publish::IntakeProblem> {
    let Some(found) = publish::verify(path, stamp, job)? else {
        return Ok(None);
    };
    let unsealed = (found.sealed_bundles == 0).then(says::unchecked_no_list);
    let unreadable = found.unreadable.paths.iter().map(says::unchecked_packed);
    let kinds = [
        (Difference::Changed, &found.changed),
        (Difference::Missing, &found.missing),
        (Difference::Added, &found.added),
    ];
    let differing = kinds.iter().flat_map(|(how, files)| {
        files.paths.iter().map(|path| Differing {
            path: path.clone(),
            how: *how,
        })
    });
    Ok(Some(Arc::new(Verified {
        matching: found.matching_files,
        differing: differing.collect(),
        differing_count: kinds.iter().map(|(_, files)| files.count).sum(),
        unchecked: unsealed.into_iter().chain(unreadable).collect(),
    })))
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
