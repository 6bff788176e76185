//! Window state: what only the window knows, such as selection, tab, search and open overlays.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::ipa::RawPart;
use crate::library::BuildId;
use crate::manifest::Field;
use crate::session::{BuildView, Command, ExportFormat, Snapshot};

use super::activity::Activity;
use super::app_icon::AppIcons;
use super::certificate::Typed;
use super::checks::Checks;
use super::code_card::Codes;
use super::compare::Compare;
use super::contents::Contents;
use super::devices::Devices;
use super::doctor::Doctor;
use super::reach::ReachState;
use super::rehearsal::Rehearsal;
use super::share::Share;
use super::tree::Tree;
use crate::manifest::doctor;

/// What only the window knows.
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that is open or not, and any may be")]
pub struct WindowState {
    /// The build whose sheet is shown.
    pub selected: Option<BuildId>,
    /// The tab of the sheet.
    pub tab: Tab,
    /// What the right panel shows; `None` until the person chose.
    pub segment: Option<Segment>,
    /// The text in the search field.
    pub search: String,
    /// The language in which names are shown; `None` shows each app's own.
    pub name_language: Option<String>,
    /// The zone in which days are counted.
    pub zone: TimeZone,
    /// The desktop delivers drops to this window.
    pub drops_arrive: bool,
    /// What is known of the files that hover over the window; filled by the program, not by drawing.
    pub hovered: BTreeMap<PathBuf, HoveredItem>,
    /// Why the drag that hovers over the window cannot be dropped as it is.
    pub hover_problem: Option<HoverProblem>,
    /// What the window needs from the program, such as a file dialog; the program empties it after every frame.
    pub requests: Vec<Request>,
    pub(super) overlay: Option<Overlay>,
    pub(super) focus_search: bool,
    pub(super) reveal_selected: bool,
    pub(super) passed_open: bool,
    pub(super) all_permissions: bool,
    pub(super) older_phones_open: bool,
    pub(super) preview_chosen: bool,
    pub(super) notes: Option<(BuildId, String)>,
    pub(super) reveal_notes: bool,
    pub(super) typing: Option<Typing>,
    pub(super) revealed_field: Option<Field>,
    pub(super) toast: Option<(u64, f64)>,
    pub(super) icons: AppIcons,
    pub(super) codes: Codes,
    /// The window closes, whatever runs.
    pub(super) quits: bool,
    pub(super) activity: Activity,
    pub(super) contents: Contents,
    pub(super) devices: Devices,
    pub(super) tree: Tree,
    pub(super) compare: Compare,
    pub(super) certificate: Typed,
    pub(super) checks: Checks,
    pub(super) doctor: Doctor,
    pub(super) share: Share,
    pub(super) rehearsal: Rehearsal,
    pub(super) reach: ReachState,
    pub(super) known: Option<BTreeSet<BuildId>>,
    pub(super) clock: Option<(u64, Timestamp, f64)>,
}

impl Default for WindowState {
    fn default() -> Self {
        Self {
            selected: None,
            tab: Tab::default(),
            segment: None,
            search: String::new(),
            name_language: None,
            zone: TimeZone::UTC,
            drops_arrive: true,
            hovered: BTreeMap::new(),
            hover_problem: None,
            requests: Vec::new(),
            overlay: None,
            focus_search: false,
            reveal_selected: false,
            passed_open: false,
            all_permissions: false,
            older_phones_open: false,
            preview_chosen: false,
            notes: None,
            reveal_notes: false,
            typing: None,
            revealed_field: None,
            toast: None,
            icons: AppIcons::default(),
            codes: Codes::default(),
            quits: false,
            activity: Activity::default(),
            contents: Contents::default(),
            devices: Devices::default(),
            tree: Tree::default(),
            compare: Compare::default(),
            certificate: Typed::default(),
            checks: Checks::default(),
            doctor: Doctor::default(),
            share: Share::default(),
            rehearsal: Rehearsal::default(),
            reach: ReachState::default(),
            known: None,
            clock: None,
        }
    }
}

/// A tab of the sheet.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Tab {
    /// Facts of the build.
    #[default]
    Overview,
    /// The manifest's form and its XML.
    Manifest,
    /// Sizes, and the bundles inside.
    Contents,
    /// Findings.
    Checks,
    /// The devices that the profile names.
    Devices,
    /// What phones did with the build.
    Activity,
}

/// What the right panel's code leads to.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Segment {
    /// The install page.
    InstallPage,
    /// The install link itself.
    DirectLink,
    /// The set-up page.
    SetUpPhone,
}

/// What lies over the window.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Overlay {
    /// The right panel, where there is no room for it.
    Drawer,
    /// The sidebar, where it is folded.
    Sidebar,
    /// The full-screen code.
    Poster,
    /// Where phones reach this computer, and what may keep them from it.
    Reach,
    /// The certificate that phones see.
    Certificate,
    /// Airlift plays the phone.
    Rehearsal,
    /// Whether to forget deliveries.
    Forget,
    /// Whether to quit while phones download.
    Quit,
    /// A property list of the build.
    Raw(RawPart),
    /// The choice of a build to compare with.
    PickCompare,
    /// The comparison with that build.
    Compare(BuildId),
    /// The link doctor.
    Doctor,
    /// The link to a build for each place.
    Share,
    /// The ways to distribute.
    Ways,
}

/// Why a drag cannot be dropped as it is.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct HoverProblem {
    /// What is wrong with it; empty when its good files are all there is to say.
    pub sentence: String,
    /// The files in it that are there.
    pub good: Vec<PathBuf>,
}

/// What is known of a file that hovers over the window.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum HoveredItem {
    /// A file.
    File {
        /// Its size; `None` when the system does not tell.
        size_bytes: Option<u64>,
    },
    /// A folder.
    Folder,
}

/// What the window needs from the program around it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Request {
    /// Let the person choose builds to add.
    ChooseBuilds,
    /// Let the person find the file of a missing build.
    Locate(BuildId),
    /// Let the person choose a manifest to take fields from.
    ImportManifest(BuildId),
    /// Let the person choose where the manifest goes.
    ExportManifest(BuildId, String),
    /// Let the person choose where deliveries go.
    ExportDeliveries {
        /// Of which build; `None` for all.
        build: Option<BuildId>,
        /// How they are written.
        format: ExportFormat,
        /// Suggested name.
        name: String,
    },
    /// Let the person choose a certificate chain, or a PKCS#12 file.
    ImportCertificate,
    /// Let the person choose a file for the link doctor.
    OpenInDoctor,
    /// Let the person choose the key of this chain.
    ImportCertificateKey(PathBuf),
    /// Let the person choose where these bytes go.
    SaveFile {
        /// Suggested name.
        name: String,
        /// What to write.
        bytes: Vec<u8>,
    },
}

/// Text that the person typed and the snapshot does not show yet.
pub(super) struct Typing {
    pub(super) build: BuildId,
    pub(super) field: Field,
    pub(super) text: String,
    pub(super) at: f64,
}

/// One pass over the window: what it shows, and what the person asked for.
pub(super) struct Pass<'a> {
    /// What is shown.
    pub(super) snapshot: &'a Snapshot,
    /// The time of this frame.
    pub(super) now: Timestamp,
    /// What the person asked for.
    pub(super) commands: Vec<Command>,
}

impl WindowState {
    /// The build whose sheet is shown: the selected one, or a new one, or the first.
    pub(super) fn follow(&mut self, snapshot: &Snapshot) -> Option<Arc<BuildView>> {
        let ids: BTreeSet<BuildId> = snapshot.builds.iter().map(|build| build.id).collect();
        if let Some(known) = &self.known {
            let newest = snapshot
                .builds
                .iter()
                .filter(|build| !known.contains(&build.id))
                .max_by_key(|build| build.added_at);
            if let Some(newest) = newest {
                self.select(newest.id);
            }
        }
        self.known = Some(ids);
        let selected = snapshot.builds.iter().find(|build| Some(build.id) == self.selected);
        let shown = selected.or_else(|| snapshot.builds.first())?;
        self.selected = Some(shown.id);
        Some(Arc::clone(shown))
    }

    /// Shows another build.
    pub fn select(&mut self, id: BuildId) {
        if self.selected != Some(id) {
            self.selected = Some(id);
            self.reveal_selected = true;
            self.revealed_field = None;
            self.notes = None;
            self.all_permissions = false;
        }
    }

    /// A UDID that was pasted while the Devices tab is shown goes into its field; whether it was one.
    pub(super) fn take_udid(&mut self, text: &str) -> bool {
        let takes = self.tab == Tab::Devices && self.overlay.is_none() && super::udid::is_whole(text);
        if takes {
            text.trim().clone_into(&mut self.devices.typed);
        }
        takes
    }

    /// A link, page, message or manifest that was pasted opens the link doctor; whether it was one.
    pub(super) fn take_link(&mut self, text: &str) -> bool {
        let is_manifest = doctor::is_property_list(text.as_bytes());
        let takes = self.overlay == Some(Overlay::Doctor) || is_manifest || text.to_ascii_lowercase().contains("itms-s");
        if takes {
            self.doctor.take(None, text.as_bytes());
            self.overlay = Some(Overlay::Doctor);
        }
        takes
    }

    /// Opens the link doctor with a file.
    pub(super) fn open_in_doctor(&mut self, name: String, bytes: &[u8]) {
        self.doctor.take(Some(name), bytes);
        self.overlay = Some(Overlay::Doctor);
    }

    /// The time now: the snapshot's, plus what passed since it arrived.
    pub(super) fn now(&mut self, snapshot: &Snapshot, time_secs: f64) -> Timestamp {
        match self.clock {
            Some((revision, made, _)) if revision == snapshot.revision && made == snapshot.now => {}
            _ => self.clock = Some((snapshot.revision, snapshot.now, time_secs)),
        }
        let since = self.clock.map_or(0.0, |(_, _, arrived)| (time_secs - arrived).max(0.0));
        let passed = SignedDuration::try_from_secs_f64(since).unwrap_or_default();
        snapshot.now.checked_add(passed).unwrap_or(snapshot.now)
    }

    /// What the right panel shows: a phone that trusts Airlift is offered the direct link.
    pub(super) fn segment(&self, snapshot: &Snapshot) -> Segment {
        self.segment
            .unwrap_or(if snapshot.trusted_before || snapshot.phones.iter().any(|phone| phone.trusts_us) {
                Segment::DirectLink
            } else {
                Segment::InstallPage
            })
    }
}
