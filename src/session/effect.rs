//! Inputs and effects: what the session is told, and what it wants done outside.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use rustls::pki_types::CertificateDer;

use crate::activity::{self, Delivery, DeliveryId, PhoneId};
use crate::endpoint::{ResourcePressure, Site};
use crate::finding::{Finding, Problem};
use crate::identity::{Brought, FileFingerprint, Host, Source};
use crate::intake::{Dropped, Intake, IntakeProblem, PackageJob, VerifyJob};
use crate::ipa::{PackageCheck, RawPart};
use crate::library::{Build, BuildId, BuildLink, Device, FileStamp, PackageHashes};
use crate::manifest::{Draft, ForeignManifest, ForeignProblem, Token};
use crate::network::Interface;
use crate::network::announce::{Announced, Announcement};
use crate::network::firewall::Firewall;
use crate::publish::{BuildToPublish, Destination, PublishJob, StorageKeys};

use crate::self_test::{self, TestRoute};
use crate::store::Settings;
use crate::watch::{FolderRule, FolderTold};
use crate::webhooks::{Happening, HookChange, HookNote, Webhook};

use super::additions::AddId;
use super::builds::{Attempt, FileAnswer, SeenFile};
use super::certificate::{CertificateOutcome, Why};
use super::command::Command;
use super::contents::RawAnswer;
use super::happenings::HookEvent;
use super::publishing::PublishTold;
use super::snapshot::{ProfileView, StartDocument, Verified};

/// What the session is told.
#[derive(Clone, Debug)]
pub enum Input {
    /// A person asks for something.
    Command(Command),
    /// Something happened outside.
    Event(Event),
}

/// Something that happened outside.
#[derive(Clone, Debug)]
pub enum Event {
    /// Time passed.
    Tick,
    /// The clock on the wall was set by so much, or the computer slept so long: what waits goes on as if that had not been.
    ClockSet(SignedDuration),
    /// What was dropped was opened.
    Opened {
        /// What it was.
        dropped: Dropped,
        /// Of this addition.
        addition: AddId,
    },
    /// A new file was read, or failed to be.
    Read {
        /// Which.
        path: PathBuf,
        /// What came of it, with a fresh token.
        outcome: Box<Result<(Intake, Token), IntakeProblem>>,
    },
    /// The file of a build was read again, at its old place or a new one.
    ReadAgain(FileAnswer),
    /// The files of builds in a folder were looked at.
    Looked {
        /// Which folder.
        folder: PathBuf,
        /// What is there now.
        files: Vec<SeenFile>,
    },
    /// Something is told of a watched folder.
    Followed(FolderTold),
    /// A hashing ended.
    Hashed {
        /// Which build.
        build: BuildId,
        /// Of the file with this stamp.
        stamp: FileStamp,
        /// What came of it; `None` when the file changed or could not be read.
        hashes: Option<PackageHashes>,
    },
    /// A package was read from the first byte to the last.
    PackageChecked {
        /// Of which build.
        build: BuildId,
        /// Of the file with this stamp.
        stamp: FileStamp,
        /// What was found; `None` when it was cancelled, the file changed or could not be read.
        check: Option<PackageCheck>,
    },
    /// A provisioning profile that was dropped was read.
    ProfileRead {
        /// Where it lies.
        path: PathBuf,
        /// What came of it; `None` when it can be read no more.
        profile: Option<Arc<ProfileView>>,
    },
    /// A property list of a build was read.
    RawRead(RawAnswer),
    /// A verification ended.
    Verified {
        /// Of which build.
        build: BuildId,
        /// Of the file with this stamp.
        stamp: FileStamp,
        /// The one that was started: another may run by now.
        job: VerifyJob,
        /// What came of it; `None` when it was cancelled or the file changed meanwhile.
        outcome: Result<Option<Arc<Verified>>, IntakeProblem>,
    },
    /// A self-test told something.
    SelfTest {
        /// Which.
        job: self_test::Job,
        /// What.
        told: self_test::TestEvent,
    },
    /// A self-test told what lies where it began, and that was examined.
    SelfTestFound {
        /// Which.
        job: self_test::Job,
        /// What lies there.
        found: Arc<StartDocument>,
    },
    /// A self-test is over, or was ended.
    SelfTestEnded(self_test::Job),
    /// A publishing told something.
    Publishing {
        /// Which.
        number: u64,
        /// What.
        told: PublishTold,
    },
    /// There are keys for a destination, or none.
    KeysSeen {
        /// Which.
        to: Destination,
        /// The environment or this computer has keys for it.
        has_keys: bool,
    },
    /// A phone did something.
    Phone(activity::PhoneEvent),
    /// The endpoint serves nothing any more.
    Stopped,
    /// This computer's addresses, best first.
    Interfaces(Vec<Interface>),
    /// The firewalls that are switched on.
    Firewalls(Vec<Firewall>),
    /// The firewall was opened, or why not.
    FirewallOpened(Result<(), String>),
    /// How it stands with the announcement of this computer's name.
    Announced(Announced),
    /// The endpoint runs on these ports.
    Started {
        /// HTTPS.
        https_port: u16,
        /// Plain HTTP.
        http_port: u16,
    },
    /// The system began or ceased to refuse the endpoint something.
    ResourcePressure(ResourcePressure),
    /// The endpoint does not run.
    NotStarted(Problem),
    /// A foreign manifest was read.
    ManifestRead {
        /// For which build.
        build: BuildId,
        /// From where.
        path: PathBuf,
        /// What came of it.
        outcome: Result<Vec<ForeignManifest>, ForeignProblem>,
    },
    /// An app got a token for its page.
    AppNamed {
        /// Its bundle identifier.
        bundle_id: String,
        /// The token.
        token: Token,
    },
    /// A build got a token for a new link.
    LinkMade {
        /// Which build.
        build: BuildId,
        /// The token.
        token: Token,
    },
    /// A file was written for a person.
    Written(PathBuf),
    /// Our authority signed a leaf, which phones see from now on.
    Certified {
        /// The leaf.
        chain: Vec<CertificateDer<'static>>,
        /// The authority.
        root: CertificateDer<'static>,
    },
    /// The files of a certificate that was brought were looked at, in the order of [`Source::files`].
    CertificateLooked(Vec<Option<FileFingerprint>>),
    /// A certificate that somebody brought was read.
    CertificateRead {
        /// From where.
        source: Source,
        /// What for.
        why: Why,
        /// What came of it.
        outcome: CertificateOutcome,
    },
    /// Something happened about webhooks.
    Webhooks(HookEvent),
    /// Something went wrong outside.
    Failed(Problem),
    /// So many changes are not on disk.
    Unkept(usize),
}

/// What the session wants done outside. Effects of one input are performed in order.
#[derive(Clone, Debug)]
pub enum Effect {
    /// Open what was dropped: answer [`Event::Opened`].
    Open {
        /// Files and folders.
        paths: Vec<PathBuf>,
        /// For this addition.
        addition: AddId,
    },
    /// Read a new file: answer [`Event::Read`].
    Read(PathBuf),
    /// Read the file of a build again: answer [`Event::ReadAgain`].
    ReadAgain {
        /// Which build.
        build: BuildId,
        /// Where its file lies.
        path: PathBuf,
        /// Names this reading.
        attempt: Attempt,
    },
    /// Look whether files changed: answer [`Event::Looked`].
    Look {
        /// The folder they lie in.
        folder: PathBuf,
        /// Which.
        files: Vec<(BuildId, PathBuf)>,
    },
    /// Follow these folders and no others: answer [`Event::Followed`] for all that is told of them.
    Follow(Vec<FolderRule>),
    /// Tell of this build in a folder that is followed when it is complete, told of or not.
    LookAtFollowed(PathBuf),
    /// Write the sample build into the data directory and read it.
    MakeSample(AddId),
    /// Take the build out of this archive.
    TakeOut {
        /// Which.
        archive: PathBuf,
        /// For this addition.
        addition: AddId,
    },
    /// Hash a package: answer [`Event::Hashed`].
    Hash {
        /// Which build.
        build: BuildId,
        /// Its file.
        path: PathBuf,
        /// As it must be.
        stamp: FileStamp,
        /// Progress, and a way to end it.
        job: PackageJob,
    },
    /// Read a package from the first byte to the last: answer [`Event::PackageChecked`].
    CheckPackage {
        /// Of which build.
        build: BuildId,
        /// Where it lies.
        path: PathBuf,
        /// The file it must still be.
        stamp: FileStamp,
        /// How far it is, and a way to end it.
        job: PackageJob,
    },
    /// Read a provisioning profile: answer [`Event::ProfileRead`].
    ReadProfile(PathBuf),
    /// Read a property list of a build: answer [`Event::RawRead`].
    ReadRaw {
        /// Of which build.
        build: BuildId,
        /// Its file.
        path: PathBuf,
        /// As it must be.
        stamp: FileStamp,
        /// Which list.
        part: RawPart,
    },
    /// Compare a build's files with what its signature lists: answer [`Event::Verified`].
    Verify {
        /// Which build.
        build: BuildId,
        /// Its file.
        path: PathBuf,
        /// As it must be.
        stamp: FileStamp,
        /// Progress, and a way to end it.
        job: VerifyJob,
    },
    /// Play the phone: answer [`Event::SelfTest`] for everything that is told, and [`Event::SelfTestEnded`] at the end.
    StartSelfTest {
        /// The way that it takes.
        way: Box<TestRoute>,
        /// A way to end it.
        job: self_test::Job,
    },
    /// Publish a build and try it as a phone: answer [`Event::Publishing`] for everything that is told.
    Publish {
        /// Names this publishing.
        number: u64,
        /// A way to end it.
        stop: self_test::Job,
        /// Where and how, without keys.
        job: Box<PublishJob>,
        /// What.
        build: Box<BuildToPublish>,
    },
    /// Take away what was published: answer [`Event::Publishing`].
    Withdraw {
        /// Of this publishing.
        number: u64,
        /// Where, without keys.
        job: Box<PublishJob>,
        /// The page of what was published.
        page_url: String,
    },
    /// Keep the keys of a destination where some are given: answer [`Event::KeysSeen`].
    KeepKeys {
        /// Which.
        to: Destination,
        /// Its keys.
        keys: Option<StorageKeys>,
    },
    /// Forget the keys of a destination: answer [`Event::KeysSeen`].
    ForgetKeys(Destination),
    /// Keep a build, new or changed.
    Save(Arc<Build>),
    /// Keep the token of a build, and how long its link works.
    SaveLink(BuildId, Token, BuildLink),
    /// Keep what a person typed for a build.
    SaveText(BuildId, Draft, String),
    /// Keep deliveries, new or changed.
    SaveDeliveries(Vec<Arc<Delivery>>),
    /// Keep a device, new or with another name.
    SaveDevice(Device),
    /// Forget the device with this identifier.
    ForgetDevice(String),
    /// Forget deliveries.
    ForgetDeliveries(Vec<DeliveryId>),
    /// Take nobody in any more, and let running downloads finish, at most this long: answer [`Event::Stopped`].
    CloseDoors(Duration),
    /// Keep in mind that a phone trusts this authority.
    RememberTrust,
    /// Forget a build.
    Forget(BuildId),
    /// Keep the settings.
    SaveSettings(Settings),
    /// Find out which firewalls are switched on: answer [`Event::Firewalls`].
    LookAtFirewall {
        /// HTTPS.
        https_port: u16,
        /// Plain HTTP.
        http_port: u16,
    },
    /// Have the firewall opened, which a person is asked about: answer [`Event::FirewallOpened`].
    OpenFirewall,
    /// Announce this, or nothing: answer [`Event::Announced`].
    Announce(Option<Announcement>),
    /// Sign a server certificate: answer [`Event::Certified`].
    Certify {
        /// For these hosts.
        hosts: Vec<Host>,
        /// The host that links lead to; `None` when they lead to a proxy, or nowhere.
        in_links: Option<Host>,
        /// As of now.
        at: Timestamp,
    },
    /// Look whether the files of a certificate changed: answer [`Event::CertificateLooked`].
    LookAtCertificate(Vec<PathBuf>),
    /// Read a certificate: answer [`Event::CertificateRead`], which says where it lies once it is kept without its password.
    ReadCertificate(Source, Why),
    /// Keep this certificate and its key, without a password.
    KeepCertificate(Brought),
    /// Show this certificate from the next handshake on.
    UseCertificate(Brought),
    /// Remove the certificate that was kept, if one was.
    ForgetCertificate,
    /// Offer this to phones.
    Offer(Arc<Site>),
    /// Read a foreign manifest: answer [`Event::ManifestRead`].
    ReadManifest(BuildId, PathBuf),
    /// Make a token for the page of an app: answer [`Event::AppNamed`].
    NameApp(String),
    /// Make a token for a new link to a build: answer [`Event::LinkMade`].
    MakeLink(BuildId),
    /// Keep the token of an app's page.
    SaveApp(String, Token),
    /// Write a file for a person: answer [`Event::Written`].
    Write(PathBuf, Arc<[u8]>),
    /// Look whether the file of webhooks changed: answer [`HookEvent::Looked`].
    LookAtWebhooks {
        /// As it was when it was read last; `None` while there is none.
        known: Option<FileFingerprint>,
        /// It was not looked at before: the answer says what is there, whatever that is.
        is_first: bool,
    },
    /// Change the file of webhooks: answer [`HookEvent::Changed`].
    ChangeWebhooks(HookChange),
    /// Remember what was told or answered.
    RememberHook(HookNote),
    /// Tell a webhook what happened: answer [`HookEvent::Answered`].
    Post(Arc<Webhook>, Arc<Happening>),
    /// Bring nothing more to the webhook with this name.
    ForgetWebhook(String),
    /// Tell whoever listens to the news.
    News(Box<News>),
}

/// A phone's step, as `serve` prints it.
#[derive(Clone, Debug)]
pub struct News {
    /// What the phone did.
    pub event: activity::PhoneEvent,
    /// Which phone it was.
    pub phone_id: PhoneId,
    /// The build it is about.
    pub build: Option<BuildId>,
    /// Where its delivery stood before.
    pub before: Option<activity::Stage>,
    /// Where it stands now.
    pub stage: activity::Stage,
    /// Bytes it has without a gap.
    pub done_bytes: u64,
    /// Size of the package.
    pub total_bytes: u64,
    /// Such as `iPhone 15 Pro`; empty when unknown.
    pub model: String,
    /// Such as `iOS 18.2`; empty when unknown.
    pub os: String,
    /// What that says of its trouble, the most telling; `None` while all goes well.
    pub finding: Option<Finding>,
}
