//! A command is what a person asks for: the only way a face changes anything.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use crate::finding::Sentence;
use crate::identity::Source;
use crate::ipa::RawPart;
use crate::library::{BuildId, LinkLimits, Tags};
use crate::manifest::Edit;
use crate::primitives::{HappeningKind, Language};
use crate::publish::StorageKeys;
use crate::self_test::Start;
use crate::store::ChosenAddress;
use crate::watch::FolderRule;
use crate::webhooks::Webhook;

use super::additions::{AddId, AddedBy};
use super::publishing::PublishOrder;
use super::snapshot::{DisplayWishes, ShelfOrder, ThemeChoice, WhenClosed};

/// What a person asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Put these files, or the builds in these folders, on the shelf.
    Add {
        /// Which.
        paths: Vec<PathBuf>,
        /// Names this addition, so that it is known what came of it.
        addition: AddId,
    },
    /// Put every build of this folder on the shelf once it is complete, from now on.
    WatchFolder(FolderRule),
    /// Watch this folder no more; its builds stay.
    StopWatching(PathBuf),
    /// Read no more of the files of this addition; what was read stays.
    StopAdding(AddId),
    /// Take the build out of the archive that holds it, put it beside the archive, and on the shelf.
    TakeOut(PathBuf),
    /// Make the sample build and put it on the shelf.
    AddSample,
    /// Take a build off the shelf; nothing happens to its file.
    Remove(BuildId),
    /// Take several builds off the shelf at once.
    RemoveAll(Vec<BuildId>),
    /// Give a build a new link; the old one says that it has ended.
    NewLink(BuildId),
    /// Links of builds that come from now on work so long.
    LimitNewLinks(LinkLimits),
    /// From now on the link of a build works so long.
    LimitLink(BuildId, LinkLimits),
    /// Put a removed build back where it was.
    UndoRemove(BuildId),
    /// The file of a missing build lies here now.
    Locate(BuildId, PathBuf),
    /// Look at the file again.
    Recheck(BuildId),
    /// Read a property list of the build as it was written.
    ReadRaw {
        /// Of which build.
        build: BuildId,
        /// Which list.
        part: RawPart,
    },
    /// Nobody looks at that list any more.
    CloseRaw,
    /// Nobody looks at the profile that was dropped any more.
    CloseProfile,
    /// Compare the build's files with what its signature lists.
    Verify(BuildId),
    /// Stop doing that.
    CancelVerify(BuildId),
    /// Change the manifest.
    Edit(BuildId, Edit),
    /// Undo the last change of the manifest.
    Undo(BuildId),
    /// Redo it.
    Redo(BuildId),
    /// Take title, identifier and so on from a manifest file.
    ImportManifest(BuildId, PathBuf),
    /// Take over this item of the manifest that [`super::Snapshot::item_choice`] asks about.
    ChooseItem(usize),
    /// Take over none of them.
    CloseItemChoice,
    /// Write the manifest, as a phone gets it, to a file.
    ExportManifest(BuildId, PathBuf),
    /// Change "What to test".
    SetNotes(BuildId, String),
    /// Say of a build what a pipeline knows, such as its branch, instead of what was said before.
    SetTags(BuildId, Tags),
    /// Write bytes that the window made (a QR image) to a file the person chose.
    SaveFile {
        /// Where.
        path: PathBuf,
        /// What.
        bytes: Vec<u8>,
    },
    /// Light, dark or the system's.
    SetTheme(ThemeChoice),
    /// Keep the computer awake while phones download, or let it sleep when it likes.
    SetKeepAwake(bool),
    /// What happens when the window is closed while phones download.
    SetWhenClosed(WhenClosed),
    /// What is spoken; `None` is as the system.
    SetLanguage(Option<Language>),
    /// Size of everything in the window, in percent.
    SetSize(u16),
    /// Draw the window so, or as the system has it.
    SetDisplay(DisplayWishes),
    /// The order of the builds under their apps.
    SetShelfOrder(ShelfOrder),
    /// Fold the builds of an app away, or show them.
    SetAppClosed {
        /// Which.
        bundle_id: String,
        /// They are folded away.
        closed: bool,
    },
    /// The ports to try first at the next start: HTTPS, plain HTTP.
    SetPorts(u16, u16),
    /// From the next start on, whether the install page is left off the plain HTTP port.
    SetPagesOnly(bool),
    /// Use this in links; `None` lets Airlift choose.
    ChooseAddress(Option<ChosenAddress>),
    /// Somebody looks where phones reach us: find out which firewalls are switched on.
    LookAtFirewall,
    /// Open the firewall for Airlift: the system asks the person.
    OpenFirewall,
    /// Serve under this base URL, of a tunnel or reverse proxy; `None` ends that.
    SetPublicUrl(Option<String>),
    /// Announce this computer's `.local` name on the network, or stop to.
    SetAnnounce(bool),
    /// Serve with a certificate that the person brings.
    ImportCertificate(Source),
    /// Use this name of a certificate that was brought, or one that its wildcard covers, in links; `None` takes its first.
    ChooseName(Option<String>),
    /// Serve with certificates of Airlift's authority again.
    UseOwnAuthority,
    /// Sign a new server certificate now, or read again the one that was brought.
    RenewCertificate,
    /// Keep a tester's device in mind, so that builds say whether it is in their profile.
    NameDevice {
        /// Such as `Maya’s iPhone 12`.
        name: String,
        /// Its identifier.
        udid: String,
    },
    /// Forget the device with this identifier.
    ForgetDevice(String),
    /// Play the phone: go through the installation of this build as iOS does.
    StartSelfTest(BuildId),
    /// Play the phone from an address, or with a manifest that is a file.
    Follow(Start),
    /// Nobody looks at that any more.
    CloseSelfTest,
    /// Another program of this computer plays the phone: what it does is no phone's doing.
    SelfTestElsewhere {
        /// Tells it from other programs that do.
        number: u64,
        /// It ended, rather than begins or goes on.
        over: bool,
    },
    /// Publish a build, unless another is on its way.
    Publish(PublishOrder),
    /// End the publishing: what was put there leads nowhere.
    StopPublishing,
    /// The result of the publishing was read.
    ClosePublishing,
    /// Take away what was published.
    Withdraw,
    /// Keep a destination, or its new address.
    SaveDestination {
        /// As [`crate::publish::Destination`] is written.
        to: String,
        /// What phones' addresses begin with; empty takes the storage's own address.
        base_url: String,
        /// Its keys; `None` leaves those that are kept.
        keys: Option<StorageKeys>,
    },
    /// Forget a destination and its keys; what is published there stays.
    ForgetDestination(String),
    /// Write the deliveries, of one build or of all, to a file.
    ExportDeliveries(DeliveryExport),
    /// Forget the deliveries that are over, of one build or of all.
    ForgetDeliveries(Option<BuildId>),
    /// Tell this webhook what happens, from now on; it takes the place of one with its name.
    SaveWebhook(Arc<Webhook>),
    /// Tell the webhook with this name nothing any more.
    RemoveWebhook(String),
    /// Tell the webhook with this name that somebody tries it.
    TestWebhook(String),
    /// The kinds of happenings that the desktop shows.
    SetNotify(BTreeSet<HappeningKind>),
    /// Let running downloads finish, begin nothing new, and then end: [`super::Snapshot::stopping`] says how far that is.
    Stop {
        /// Downloads that take longer are cut off.
        patience: Duration,
    },
    /// The notice was read.
    Dismiss(u64),
    /// Come to the front: somebody started Airlift again.
    Raise,
    /// Tell the person something that only the window can know.
    Report(WindowReport),
}

impl Command {
    /// Puts these files, or the builds in these folders, on the shelf.
    pub fn add(by: AddedBy, paths: Vec<PathBuf>) -> Self {
        Self::Add {
            paths,
            addition: AddId::fresh(by),
        }
    }
}

/// Which deliveries are written where.
#[derive(Clone, Debug)]
pub struct DeliveryExport {
    /// Where.
    pub path: PathBuf,
    /// How.
    pub format: ExportFormat,
    /// Of which build; `None` for all.
    pub build: Option<BuildId>,
    /// The words for what happened.
    pub sentence: Sentence,
}

impl PartialEq for DeliveryExport {
    /// The words are those of the one face that there is.
    fn eq(&self, other: &Self) -> bool {
        (&self.path, self.format, self.build) == (&other.path, other.format, other.build)
    }
}

/// How deliveries are written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum ExportFormat {
    /// One line a delivery (RFC 4180).
    Csv,
    /// One array of objects.
    Json,
}

/// Something that only the window, or the program around it, can know.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum WindowReport {
    /// A drag with files ended over the window, but the system delivered none of them.
    DropLost,
    /// The system has no file dialog: neither a portal nor zenity.
    NoFileDialog,
    /// The control port could not be opened.
    NoControlPort,
    /// What was pasted is neither a path nor a `file://` address.
    NothingToPaste,
}
