//! Where one is in the window: the build, the tab, what lies over them, and what the window needs from the program.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use crate::ipa::RawPart;
use crate::library::BuildId;
use crate::session::{BuildView, ExportFormat, Snapshot};
use crate::window::cx::FrameClock;

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
    known: Option<BTreeSet<BuildId>>,
    reveal: bool,
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

impl Shell {
    /// Lays something over the window, in place of what lay there; it begins anew when it is drawn next.
    pub(in crate::window) fn open(&mut self, overlay: Overlay) {
        self.overlay = Some(overlay);
        self.begins = true;
    }

    /// Lays something over the window as it was left.
    pub(in crate::window) fn lay(&mut self, overlay: Overlay) {
        self.overlay = Some(overlay);
        self.begins = false;
    }

    /// Takes away what lies over the window.
    pub(in crate::window) fn close(&mut self) {
        self.overlay = None;
        self.begins = false;
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

    /// The build whose sheet is shown: the selected one, or a new one, or the first.
    pub(in crate::window) fn follow(&mut self, snapshot: &Snapshot) -> Option<Arc<BuildView>> {
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
}

#[cfg(test)]
mod tests {
    use super::*;
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

    #[test]
    fn the_first_build_is_shown_until_another_is_selected_or_arrives() {
        let mut snapshot = scenes::main();
        let last = snapshot.builds.pop().unwrap();
        let mut selection = Selection::default();
        let first = snapshot.builds[0].id;
        assert_eq!(selection.follow(&snapshot).unwrap().id, first);
        assert!(!selection.reveals(first), "nobody selected it");
        let other = snapshot.builds[1].id;
        selection.select(other);
        assert_eq!(selection.follow(&snapshot).unwrap().id, other);
        assert!(!selection.reveals(first) && selection.reveals(other) && !selection.reveals(other));
        snapshot.builds.push(Arc::clone(&last));
        assert_eq!(selection.follow(&snapshot).unwrap().id, last.id);
        snapshot.builds.clear();
        assert!(selection.follow(&snapshot).is_none());
    }

    #[test]
    fn the_page_is_offered_until_a_person_asks_for_something_else() {
        let mut shell = Shell::default();
        assert_eq!(shell.segment(), Segment::InstallPage);
        shell.segment = Some(Segment::DirectLink);
        assert_eq!(shell.segment(), Segment::DirectLink);
    }
}
