//! A snapshot is everything a face may show at one moment: plain data, cheap to clone.

pub use crate::store::{DisplayWishes, ShelfOrder, ThemeChoice, WhenClosed};

use std::collections::BTreeSet;
use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;

use crate::activity::{Delivery, DownloadProgress, PhoneId, Stage};
use crate::finding::{Finding, Message, Problem, Verdict};
use crate::ipa::{Inspection, RawPart, Signing};
use crate::library::{BuildId, Device, FileStamp, LinkEnd, LinkLimits, Tags};
use crate::manifest::doctor::Examination;
use crate::manifest::lint::Linted;
use crate::manifest::{ForeignManifest, Manifest};
use crate::network::Interface;
use crate::network::announce::Announced;
use crate::network::firewall::Firewall;
use crate::primitives::{HappeningKind, Language};
use crate::self_test::{Nowhere, Start, TestLine};
use crate::webhooks::Happening;

use super::additions::{AddId, AdditionView};
use super::certificate::CertificateView;
use super::happenings::WebhookView;
use super::publishing::{DestinationView, PublishView};
use super::watching::WatchedView;

/// Everything a face may show at one moment.
#[derive(Clone, Debug)]
pub struct Snapshot {
    /// When it was made.
    pub now: Timestamp,
    /// Counts up with every change; equal revisions are equal snapshots.
    pub revision: u64,
    /// The shelf: builds of one app stand together, newest first; apps by their newest build.
    pub builds: Vec<Arc<BuildView>>,
    /// Files being read for the first time.
    pub reading: Vec<ReadingView>,
    /// What was brought in this run, and what came of it, oldest first; those that are long over are left out.
    pub additions: Vec<AdditionView>,
    /// Phones seen, newest first.
    pub phones: Vec<PhoneView>,
    /// Testers' devices that somebody named, by name.
    pub devices: Arc<Vec<Device>>,
    /// Deliveries of this run and of earlier ones, the one that began last first.
    pub deliveries: Arc<Vec<Arc<Delivery>>>,
    /// Airlift is about to end, see [`super::Command::Stop`].
    pub stopping: Option<StoppingView>,
    /// Where phones reach us.
    pub endpoint: EndpointView,
    /// Messages to show once, oldest first.
    pub notices: Vec<Notice>,
    /// What happened lately that is told beyond the window, oldest first: each has a number that counts up.
    pub happenings: Vec<Arc<Happening>>,
    /// Who else is told.
    pub webhooks: Vec<WebhookView>,
    /// What the person chose.
    pub settings: SettingsView,
    /// Changes that could not be kept on disk yet: after a restart they would not have been made.
    pub unkept: usize,
    /// Folders whose builds come by themselves.
    pub watched: Vec<WatchedView>,
    /// Counts up when the window is asked to come to the front.
    pub raised: u64,
    /// Some phone trusted this authority in an earlier run.
    pub trusted_before: bool,
    /// The property list that was asked for last, until it is closed.
    pub raw: Option<RawView>,
    /// A manifest with several apps was imported: which of them is it?
    pub item_choice: Option<ItemChoice>,
    /// The provisioning profile that was dropped, until it is closed.
    pub profile: Option<Arc<ProfileView>>,
    /// The certificate that phones see; `None` until there is one.
    pub certificate: Option<Arc<CertificateView>>,
    /// The self-test that was asked for last, until it is closed.
    pub self_test: Option<SelfTestView>,
    /// Where builds are published, in the order in which they were kept.
    pub destinations: Vec<DestinationView>,
    /// The publishing that was begun last, until its result was read.
    pub publishing: Option<PublishView>,
    /// The set-up profile that phones get; `None` when a certificate was brought.
    pub set_up_profile: Option<Arc<[u8]>>,
}

/// A manifest that was imported has several apps, and the person has to say which is the build's.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ItemChoice {
    /// The build that takes one over.
    pub build: BuildId,
    /// The manifest's name.
    pub file_name: String,
    /// Its items, at least two.
    pub items: Arc<[ForeignManifest]>,
}

/// What Airlift plays the phone with.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SelfTestSubject {
    /// A build of the shelf.
    Build(BuildId),
    /// Whatever lies at an address, or a manifest that is a file.
    From(Start),
}

/// What lay where a self-test began.
#[derive(Clone, Debug, PartialEq)]
pub struct StartDocument {
    /// Where it lies in the end.
    pub url: String,
    /// How many redirects led there.
    pub hop_count: usize,
    /// The answer's status.
    pub status: u16,
    /// The links on it, where it is a page.
    pub examination: Option<Examination>,
    /// What is wrong with it, where it is a manifest.
    pub linted: Option<Linted>,
    /// It is a package.
    pub is_package: bool,
}

/// How far Airlift came as a phone.
#[derive(Clone, Debug, PartialEq)]
pub struct SelfTestView {
    /// With what.
    pub of: SelfTestSubject,
    /// What lay where it began; `None` until that is known, and with a build.
    pub found: Option<Arc<StartDocument>>,
    /// Why there was nothing to follow.
    pub nowhere: Option<Nowhere>,
    /// What came of each step so far, in iOS's order.
    pub lines: Vec<TestLine>,
    /// What is being tried now; `None` once it is over.
    pub trying: Option<Message>,
    /// It goes on.
    pub is_running: bool,
}

/// A property list of a build, as it was written.
#[derive(Clone, Debug, PartialEq)]
pub struct RawView {
    /// Of which build.
    pub build: BuildId,
    /// Of its file with this stamp.
    pub stamp: FileStamp,
    /// Which list.
    pub part: RawPart,
    /// What is known of it.
    pub content: RawContent,
}

/// What is known of a property list.
#[derive(Clone, Debug, PartialEq)]
pub enum RawContent {
    /// Being read.
    Reading,
    /// What is in it.
    Read(Arc<plist::Dictionary>),
    /// Why it cannot be shown.
    Failed(Problem),
}

/// Whether a build's files match its signature.
#[derive(Clone, Debug, PartialEq)]
pub enum VerificationView {
    /// Being found out.
    Running {
        /// Bytes looked at so far.
        done_bytes: u64,
        /// Bytes to look at; 0 while that is unknown.
        total_bytes: u64,
    },
    /// Found out.
    Done(Arc<Verified>),
    /// The package could not be read.
    Failed(Problem),
}

/// What comparing a build's files with its signature showed.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Verified {
    /// Files that match.
    pub matching: u64,
    /// Files that do not, by path; at most some.
    pub differing: Vec<Differing>,
    /// How many do not, those not listed included.
    pub differing_count: u64,
    /// Why some of it could not be compared, such as a program without a signature; empty when all could.
    pub unchecked: Vec<Message>,
}

/// A file that does not match the signature.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Differing {
    /// Path below the app.
    pub path: String,
    /// How it differs.
    pub how: Difference,
}

/// How a file differs from what was signed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Difference {
    /// Other bytes than those that were signed.
    Changed,
    /// Signed, but not there.
    Missing,
    /// There, but not signed.
    Added,
}

/// One build.
#[derive(Clone, Debug)]
pub struct BuildView {
    /// Its name on the shelf.
    pub id: BuildId,
    /// Where the package lies.
    pub path: PathBuf,
    /// When it was dropped.
    pub added_at: Timestamp,
    /// Size of the package.
    pub size_bytes: u64,
    /// What reading it told us; its icon is `inspection.icon`.
    pub inspection: Arc<Inspection>,
    /// The icon to show at any size: the app's own or the drawn placeholder. A 512 px PNG.
    pub icon_png: Arc<[u8]>,
    /// Whether the file is there.
    pub file: FileView,
    /// The manifest as a phone gets it, its fields with their notes, and its lines.
    pub manifest: Arc<Manifest>,
    /// There is a step to undo.
    pub can_undo: bool,
    /// There is a step to redo.
    pub can_redo: bool,
    /// How far the chunk hashes are; `None` when they are off.
    pub hashing: Option<HashingView>,
    /// Bytes of the package that were read so far, while it is checked from the first to the last; `None` otherwise.
    pub checking: Option<u64>,
    /// Everything that blocks, endangers or explains, worst first.
    pub findings: Vec<Finding>,
    /// The worst of those that are about the build itself.
    pub verdict: Verdict,
    /// Which of the known devices its profile lists; `None` when it lists none, or no device is known.
    pub devices: Option<KnownDevices>,
    /// When they were found.
    pub checked_at: Timestamp,
    /// "What to test" on the install page.
    pub notes: String,
    /// How long its link works, and whether it has ended.
    pub link: LinkView,
    /// What a pipeline says of it, such as its branch and commit.
    pub tags: Tags,
    /// Where phones find it; `None` while the endpoint is not running, the file is missing, or the link has ended.
    pub links: Option<Links>,
    /// SHA-256 of the whole package, lower-case hex, once it was computed.
    pub sha256: Option<String>,
    /// Whether its files match its signature; `None` until somebody asks.
    pub verification: Option<VerificationView>,
}

/// How long the link to a build works.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct LinkView {
    /// Until when, and for how many installations.
    pub limits: LinkLimits,
    /// Installations that were delivered under it.
    pub delivered: u32,
    /// How many links the build had before it.
    pub replaced: u32,
    /// Why it has ended; `None` while it works.
    pub ended: Option<LinkEnd>,
}

/// The devices that somebody named, beside a build whose profile lists who may install it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct KnownDevices {
    /// How many are known, without those whose UDID cannot be one.
    pub judged: usize,
    /// Names of those that the profile does not list.
    pub missing: Vec<String>,
}

/// Whether a build's file is there.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum FileView {
    /// As inspected.
    Present,
    /// Changed on disk and being inspected again.
    Reading,
    /// Not at its place.
    Missing,
    /// Replaced by something that cannot be inspected.
    Broken(Problem),
}

/// How far the chunk hashes of a build are.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum HashingView {
    /// Being computed.
    Running {
        /// Bytes read so far.
        done_bytes: u64,
    },
    /// In the manifest.
    Done,
}

/// Where phones find a build.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Links {
    /// `itms-services://?action=download-manifest&url=…`
    pub install_link: String,
    /// The install page (plain HTTP unless pages are HTTPS only).
    pub page_url: String,
    /// The page that always leads to the newest build of this app, with the older ones below; empty for a moment after the
    /// first build of an app came.
    pub app_url: String,
    /// The set-up page, which leads on to this build; empty when phones trust a certificate that was brought.
    pub set_up_url: String,
    /// The manifest.
    pub manifest_url: String,
    /// The package.
    pub package_url: String,
}

/// A file being read for the first time.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ReadingView {
    /// Its name without the folder.
    pub file_name: String,
    /// Since when; show it once 200 ms have passed.
    pub since: Timestamp,
}

/// Airlift is about to end.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum StoppingView {
    /// Downloads that run may finish; nothing new begins.
    Finishing {
        /// The latest end.
        until: Timestamp,
    },
    /// Nothing is served any more.
    Stopped,
}

/// One phone, with its latest delivery.
#[derive(Clone, Debug, PartialEq)]
pub struct PhoneView {
    /// Tells phones apart: two may share one address.
    pub id: PhoneId,
    /// Its address.
    pub ip: IpAddr,
    /// Such as `iPhone 15 Pro`; `Phone` when its browser does not say.
    pub name: String,
    /// Such as `iOS 18.2`; empty when unknown.
    pub os: String,
    /// When it last did something.
    pub last_seen: Timestamp,
    /// It is known to trust our certificate.
    pub trusts_us: bool,
    /// The build it is about, where one is.
    pub build: Option<BuildId>,
    /// Where its delivery stands.
    pub stage: Stage,
    /// How far its download is.
    pub progress: DownloadProgress,
    /// What that says of its trouble, the most telling first; empty while all goes well.
    pub findings: Vec<Finding>,
}

/// Where phones reach us.
#[derive(Clone, Debug, PartialEq)]
pub struct EndpointView {
    /// Whether it runs.
    pub status: EndpointStatus,
    /// Address or name in links; empty while there is none.
    pub host: String,
    /// HTTPS port in links.
    pub https_port: u16,
    /// Plain HTTP port in links.
    pub http_port: u16,
    /// Ports that were asked for but taken, each with the one used instead, such as 8443 and 8444.
    pub taken_ports: Vec<(u16, u16)>,
    /// This computer's addresses, best first.
    pub interfaces: Vec<Interface>,
    /// The address by which phones come: that in links, or the one that this computer's name in links leads to.
    pub current: Option<IpAddr>,
    /// The person chose the address or the name; otherwise Airlift did.
    pub chosen_by_hand: bool,
    /// The host was named with `--host` when Airlift was started: it cannot be changed while it runs.
    pub set_at_start: bool,
    /// The authority's SHA-256 fingerprint, 64 lower-case hex digits; empty when a certificate was brought.
    pub authority_sha256: String,
    /// This computer's name.
    pub computer_name: String,
    /// The base of HTTPS links, such as `https://192.168.1.24:8443`; empty while there is none.
    pub https_base: String,
    /// The base of links to pages that a phone reads before it trusts us; empty while there is none.
    pub http_base: String,
    /// The system gives no more connections: new phones wait.
    pub strained: bool,
    /// The ways to this computer, and what may keep phones from it.
    pub reach: ReachView,
    /// Everything about it that keeps phones from installing any build, worst first.
    pub findings: Vec<Finding>,
}

/// The ways to this computer, and what may keep phones from it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReachView {
    /// When a phone that is not this computer last came through each address; addresses without one are left out.
    pub reached: Vec<(IpAddr, Timestamp)>,
    /// When one last came the way that is in links.
    pub links_reached_at: Option<Timestamp>,
    /// Since when phones could come that way; `None` while there is nothing to come for.
    pub waiting_since: Option<Timestamp>,
    /// Base URL of the tunnel or reverse proxy that phones come through.
    pub public_url: Option<String>,
    /// It was named when Airlift was started, and cannot be changed while it runs.
    pub public_url_at_start: bool,
    /// Where a proxy on this computer finds us, such as `http://127.0.0.1:8080`.
    pub upstream: String,
    /// This computer's name on the network, such as `studio.local`; `None` when it has no usable one.
    pub local_name: Option<String>,
    /// The person chose that name for links.
    pub name_chosen: bool,
    /// Whether the name is to be announced; `None` where it cannot be: no link has it, or it was forbidden at start.
    pub announce: Option<bool>,
    /// How it stands with that.
    pub announced: Announced,
    /// The firewalls that are switched on; `None` until that is known.
    pub firewalls: Option<Vec<Firewall>>,
}

/// Whether the endpoint runs.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum EndpointStatus {
    /// Starting.
    Starting,
    /// Running.
    Running,
    /// Running, but there is no address that a phone could reach.
    NoNetwork,
    /// Not running.
    Failed(Problem),
}

/// A message to show once.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Notice {
    /// Names it for [`super::Command::Dismiss`].
    pub id: u64,
    /// Stays until closed, and is drawn as an error.
    pub problem: Option<Problem>,
    /// One sentence, when it is not a problem.
    pub text: Option<Message>,
    /// What can be done about it with one click.
    pub offer: Option<NoticeOffer>,
    /// It tells of a file that this addition brought.
    pub addition: Option<AddId>,
}

/// A provisioning profile that is a file of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct ProfileView {
    /// Its name without the folder.
    pub file_name: String,
    /// Kind and content.
    pub signing: Signing,
    /// What is wrong with it.
    pub findings: Vec<Finding>,
    /// Its property list as it was written.
    pub list: Arc<plist::Dictionary>,
}

/// What can be done about a notice.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum NoticeOffer {
    /// Show this build.
    Show(BuildId),
    /// [`super::Command::UndoRemove`] of each of these.
    UndoRemove(Vec<BuildId>),
    /// [`super::Command::TakeOut`]
    TakeOut(PathBuf),
}

impl Default for SettingsView {
    fn default() -> Self {
        Self {
            theme: ThemeChoice::System,
            language: None,
            size_percent: 100,
            display: DisplayWishes::default(),
            shelf_order: ShelfOrder::default(),
            closed_apps: BTreeSet::new(),
            keep_awake: false,
            notify: BTreeSet::new(),
            when_closed: WhenClosed::default(),
            https_port: 8443,
            http_port: 8080,
            https_pages_only: false,
            data_folder: PathBuf::new(),
        }
    }
}

/// What the person chose; kept in `settings.toml`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SettingsView {
    /// Light, dark or the system's.
    pub theme: ThemeChoice,
    /// What is spoken; `None` is as the system.
    pub language: Option<Language>,
    /// Size of everything, in percent.
    pub size_percent: u16,
    /// How the window is drawn, whatever the system says.
    pub display: DisplayWishes,
    /// The order of the builds under their apps; [`super::Snapshot::builds`] stand by version.
    pub shelf_order: ShelfOrder,
    /// Bundle identifiers of the apps whose builds are folded away.
    pub closed_apps: BTreeSet<String>,
    /// The kinds of happenings that the desktop shows.
    pub notify: BTreeSet<HappeningKind>,
    /// The computer is kept awake while phones download.
    pub keep_awake: bool,
    /// What happens when the window is closed while phones download.
    pub when_closed: WhenClosed,
    /// The HTTPS port to try first at the next start.
    pub https_port: u16,
    /// The plain HTTP port to try first at the next start.
    pub http_port: u16,
    /// From the next start on, the install page is left off the plain HTTP port.
    pub https_pages_only: bool,
    /// Where shelf, identity and settings are kept.
    pub data_folder: PathBuf,
}
