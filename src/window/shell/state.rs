//! Where one is in the window: the build, the tab, what lies over them, and what the window needs from the program.

use std::path::PathBuf;
use std::sync::Arc;

use crate::ipa::RawPart;
use crate::library::BuildId;
use crate::session::{AddId, AddedBy, BuildView, ExportFormat, Snapshot};
use crate::window::cx::FrameClock;
use crate::window::settings::SettingsSection;

/// What every panel may change: it lies in the drawing context, and no panel's state does.
#[derive(Default)]
pub struct Shell {
    /// The build whose sheet is shown.
    pub selection: Selection,
    /// The tab of the sheet.
    pub tab: Tab,
    /// What the right panel shows; `None` until the person chose.
    pub segment: Option<Segment>,
    /// What the window needs from the program, such as a file dialog; the program empties it after every frame.
    pub requests: Vec<Request>,
    /// What time it is, and where.
    pub clock: FrameClock,
    pub(in crate::window) overlay: Option<Overlay>,
    /// The build that was shown when something was laid over the window: that is what it is about, whatever comes meanwhile.
    about: Option<BuildId>,
    /// What lies over the window was opened and has not been drawn yet.
    begins: bool,
    /// The field that looks for builds gets the keyboard as soon as it is there.
    pub(in crate::window) focus_search: bool,
    /// The window closes, whatever runs.
    pub(in crate::window) quits: bool,
}

/// Which build's sheet is shown.
#[derive(Default)]
pub struct Selection {
    selected: Option<BuildId>,
    /// The shelf as it was last shown, so that the neighbour of a build that goes takes its place.
    order: Vec<BuildId>,
    /// The last addition that was followed, and how many builds it had brought by then.
    followed: Option<Followed>,
    reveal: bool,
}

/// How far an addition was followed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
struct Followed {
    addition: AddId,
    builds: usize,
}

/// What became of the selection in a frame.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(in crate::window) enum Followup {
    /// The build that was shown is shown.
    Same,
    /// It is gone from the shelf, and its neighbour is shown, if there is one.
    Gone,
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
pub(in crate::window) enum Overlay {
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
    SelfTest,
    /// Whether to forget deliveries.
    Forget,
    /// What came of many files that were brought at once.
    Imported,
    /// Whether to remove all builds that are marked.
    RemoveMarked,
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
    /// Whether to make a new link to a build.
    NewLink,
    /// When the link to a build ends.
    LinkEnds,
    /// The ways to distribute.
    Ways,
    /// Where builds are published, how far that is, and what came of it.
    Publish,
    /// The settings, at this section or the one that was last seen.
    Settings(Option<SettingsSection>),
}

/// What the window needs from the program around it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Request {
    /// Let the person choose builds to add.
    ChooseBuilds,
    /// Let the person choose a folder whose builds come by themselves.
    WatchFolder,
    /// Show this file or folder in the system's file manager.
    Show(PathBuf),
    /// Let the person find the file of a missing build.
    Locate(BuildId),
    /// Let the person choose a manifest to take fields from.
    ImportManifest(BuildId),
    /// Let the person choose where the manifest goes.
    ExportManifest(BuildId, String),
    /// Let the person choose the folder into which the manifests of these builds go, each with a suggested name.
    ExportManifests(Vec<(BuildId, String)>),
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
    /// Let the person choose a folder to publish to.
    ChooseFolder,
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

impl Shell {
    /// Lays something over the window, in place of what lay there; it begins anew when it is drawn next.
    pub(in crate::window) fn open(&mut self, overlay: Overlay) {
        self.lay(overlay);
        self.begins = true;
    }

    /// Lays something over the window as it was left.
    pub(in crate::window) fn lay(&mut self, overlay: Overlay) {
        self.overlay = Some(overlay);
        self.about = self.selection.selected();
        self.begins = false;
    }

    /// Takes away what lies over the window.
    pub(in crate::window) fn close(&mut self) {
        self.overlay = None;
        self.about = None;
        self.begins = false;
    }

    /// The build that what lies over the window is about.
    pub(in crate::window) fn about<'a>(&self, snapshot: &'a Snapshot) -> Option<&'a Arc<BuildView>> {
        let about = self.about.or(self.selection.selected())?;
        snapshot.builds.iter().find(|build| build.id == about)
    }

    /// Takes away what is about a build that is gone; whether something was.
    pub(in crate::window) fn close_if_gone(&mut self, snapshot: &Snapshot) -> Option<Overlay> {
        let overlay = self.overlay.filter(|overlay| overlay.is_about_a_build())?;
        if self.about(snapshot).is_some() {
            return None;
        }
        self.close();
        Some(overlay)
    }

    /// Whether this lies over the window.
    pub(in crate::window) fn shows(&self, overlay: Overlay) -> bool {
        self.overlay == Some(overlay)
    }

    /// What lies over the window was opened since it was drawn last: asked once by what draws it.
    pub(in crate::window) fn begins(&mut self) -> bool {
        std::mem::take(&mut self.begins)
    }

    /// What the right panel shows: the page, which works for every phone, until a person asks for something else.
    pub(in crate::window) fn segment(&self) -> Segment {
        self.segment.unwrap_or(Segment::InstallPage)
    }
}

impl Overlay {
    /// It shows one build, and not what is so of all of them.
    pub(in crate::window) fn is_about_a_build(self) -> bool {
        match self {
            Self::Poster
            | Self::SelfTest
            | Self::Raw(_)
            | Self::PickCompare
            | Self::Compare(_)
            | Self::Share
            | Self::NewLink
            | Self::LinkEnds
            | Self::Ways
            | Self::Forget => true,
            Self::Drawer
            | Self::Sidebar
            | Self::Reach
            | Self::Certificate
            | Self::Imported
            | Self::RemoveMarked
            | Self::Quit
            | Self::Doctor
            // What was begun goes on when its build goes.
            | Self::Publish
            | Self::Settings(_) => false,
        }
    }
}

impl Selection {
    /// The build whose sheet is shown.
    pub fn selected(&self) -> Option<BuildId> {
        self.selected
    }

    /// Shows another build.
    pub fn select(&mut self, id: BuildId) {
        if self.selected != Some(id) {
            self.selected = Some(id);
            self.reveal = true;
        }
    }

    /// Whether this one's row is to be brought into view: once after it was selected.
    pub(in crate::window) fn reveals(&mut self, id: BuildId) -> bool {
        self.selected == Some(id) && std::mem::take(&mut self.reveal)
    }

    /// Goes on with the shelf: what was dropped on this window is shown, if it `is_quiet`, which is while nobody types and nothing
    /// lies over it. What others bring changes nothing, and where the build goes that was shown its neighbour takes its place.
    pub(in crate::window) fn follow(&mut self, snapshot: &Snapshot, is_quiet: bool) -> Followup {
        let dropped = snapshot.additions.iter().rev().find(|addition| addition.id.by == AddedBy::Here);
        if let Some(dropped) = dropped {
            let now = Followed {
                addition: dropped.id,
                builds: dropped.builds.len(),
            };
            let before = self.followed.replace(now);
            if before != Some(now)
                && is_quiet
                && let Some(newest) = dropped.builds.last()
            {
                self.select(*newest);
            }
        }
        let stands = |id: BuildId| snapshot.builds.iter().any(|build| build.id == id);
        let gone = self.selected.filter(|selected| !stands(*selected));
        if let Some(gone) = gone {
            let at = self.order.iter().position(|id| *id == gone).unwrap_or(0);
            let (before, after) = self.order.split_at(at);
            self.selected = after.iter().chain(before.iter().rev()).copied().find(|id| stands(*id));
        }
        if self.selected.is_none() {
            self.selected = snapshot.builds.first().map(|build| build.id);
        }
        self.order.clear();
        self.order.extend(snapshot.builds.iter().map(|build| build.id));
        if gone.is_some() { Followup::Gone } else { Followup::Same }
    }

    /// The build whose sheet is shown, as it is now.
    pub(in crate::window) fn shown<'a>(&self, snapshot: &'a Snapshot) -> Option<&'a Arc<BuildView>> {
        snapshot.builds.iter().find(|build| Some(build.id) == self.selected)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::AdditionView;
    use crate::window::gallery::scenes;

    #[test]
    fn what_is_opened_begins_once() {
        let mut shell = Shell::default();
        shell.open(Overlay::Share);
        assert!(shell.shows(Overlay::Share) && !shell.shows(Overlay::Ways));
        assert!(shell.begins() && !shell.begins());
        shell.open(Overlay::Ways);
        shell.lay(Overlay::Share);
        assert!(shell.shows(Overlay::Share) && !shell.begins());
        shell.open(Overlay::Ways);
        shell.close();
        assert!(!shell.shows(Overlay::Ways) && !shell.begins());
    }

    /// What the selection is once the snapshot is shown.
    fn followed(selection: &mut Selection, snapshot: &Snapshot) -> Option<BuildId> {
        selection.follow(snapshot, true);
        selection.shown(snapshot).map(|build| build.id)
    }

    fn brought(by: AddedBy, builds: &[BuildId]) -> AdditionView {
        AdditionView {
            id: AddId::fresh(by),
            builds: builds.to_vec(),
            waiting: 0,
            refused: 0,
            refusals: Arc::default(),
            known: Vec::new(),
            files: 1,
            folder: None,
            began_at: jiff::Timestamp::UNIX_EPOCH,
            is_over: true,
        }
    }

    #[test]
    fn the_first_build_is_shown_until_another_is_selected_or_dropped() {
        let mut snapshot = scenes::main();
        let last = snapshot.builds.pop().unwrap();
        let mut selection = Selection::default();
        let first = snapshot.builds[0].id;
        assert_eq!(followed(&mut selection, &snapshot), Some(first));
        assert!(!selection.reveals(first), "nobody selected it");
        let other = snapshot.builds[1].id;
        selection.select(other);
        assert_eq!(followed(&mut selection, &snapshot), Some(other));
        assert!(!selection.reveals(first) && selection.reveals(other) && !selection.reveals(other));
        snapshot.builds.push(Arc::clone(&last));
        snapshot.additions.push(brought(AddedBy::Elsewhere, &[last.id]));
        assert_eq!(followed(&mut selection, &snapshot), Some(other), "somebody else brought it");
        snapshot.additions.push(brought(AddedBy::Here, &[first]));
        selection.follow(&snapshot, false);
        assert_eq!(selection.selected(), Some(other), "somebody types");
        assert_eq!(followed(&mut selection, &snapshot), Some(other), "and it is not made up for");
        snapshot.additions.push(brought(AddedBy::Here, &[last.id]));
        assert_eq!(followed(&mut selection, &snapshot), Some(last.id));
        snapshot.builds.clear();
        assert_eq!(followed(&mut selection, &snapshot), None);
    }

    #[test]
    fn the_neighbour_takes_the_place_of_a_build_that_goes() {
        let mut snapshot = scenes::main();
        let mut selection = Selection::default();
        let ids: Vec<BuildId> = snapshot.builds.iter().map(|build| build.id).collect();
        selection.select(ids[1]);
        assert_eq!(selection.follow(&snapshot, true), Followup::Same);
        snapshot.builds.remove(1);
        assert_eq!(selection.follow(&snapshot, true), Followup::Gone);
        assert_eq!(selection.selected(), Some(ids[2]));
        let last = ids[ids.len() - 1];
        selection.select(last);
        selection.follow(&snapshot, true);
        snapshot.builds.pop();
        assert_eq!(selection.follow(&snapshot, true), Followup::Gone);
        assert_eq!(selection.selected(), Some(ids[ids.len() - 2]));
    }

    #[test]
    fn what_lies_over_the_window_keeps_its_build_and_goes_with_it() {
        let mut snapshot = scenes::main();
        let mut shell = Shell::default();
        let (first, second) = (snapshot.builds[0].id, snapshot.builds[1].id);
        shell.selection.select(first);
        shell.open(Overlay::Share);
        shell.selection.select(second);
        assert_eq!(shell.about(&snapshot).unwrap().id, first);
        assert_eq!(shell.close_if_gone(&snapshot), None);
        snapshot.builds.remove(0);
        assert_eq!(shell.close_if_gone(&snapshot), Some(Overlay::Share));
        shell.open(Overlay::Reach);
        snapshot.builds.clear();
        assert_eq!(shell.close_if_gone(&snapshot), None, "it is about none");
    }

    #[test]
    fn the_page_is_offered_until_a_person_asks_for_something_else() {
        let mut shell = Shell::default();
        assert_eq!(shell.segment(), Segment::InstallPage);
        shell.segment = Some(Segment::DirectLink);
        assert_eq!(shell.segment(), Segment::DirectLink);
    }
}
