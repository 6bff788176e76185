//! What only the window knows: the shell, and one state a panel, each in the panel's file and lent to that panel alone.

use std::path::Path;

use super::activity::Activity;
use super::announcer::Announcer;
use super::certificate::Typed;
use super::checks::Checks;
use super::compare::Compare;
use super::contents::Contents;
use super::cx::Art;
use super::devices::Devices;
use super::doctor::Doctor;
use super::drop_overlay::Drops;
use super::header::HeaderState;
use super::import_result::ImportResult;
use super::link_ends::LinkEnds;
use super::manifest_tab::ManifestTab;
use super::overview::Overview;
use super::phones::PhoneList;
use super::plist_viewer::PlistViewer;
use super::publish::PublishSheet;
use super::reachability::ReachState;
use super::self_test::SelfTest;
use super::settings::SettingsSheet;
use super::share::Share;
use super::shell::{Overlay, Shell, Tab};
use super::sidebar::Sidebar;
use super::toast::Toast;
use crate::library::BuildId;
use crate::manifest::doctor;
use crate::primitives::Udid;
use crate::session::DisplayWishes;

/// What only the window knows.
#[derive(Default)]
pub struct WindowState {
    /// Where one is, what lies over it, and what the window needs from the program.
    pub shell: Shell,
    /// What is known of files that hover over the window; filled by the program, not by drawing.
    pub drops: Drops,
    /// What the system says of contrast and motion; filled by the program, not by drawing.
    pub looks: DisplayWishes,
    pub(super) art: Art,
    pub(super) panels: Panels,
    pub(super) dialogs: Dialogs,
    pub(super) toast: Toast,
    pub(super) announcer: Announcer,
}

/// What stands side by side in the window.
#[derive(Default)]
pub(super) struct Panels {
    pub(super) sidebar: Sidebar,
    pub(super) header: HeaderState,
    pub(super) sheets: Sheets,
    pub(super) phones: PhoneList,
}

/// The tabs of the sheet.
#[derive(Default)]
pub(super) struct Sheets {
    pub(super) overview: Overview,
    pub(super) manifest: ManifestTab,
    pub(super) contents: Contents,
    pub(super) checks: Checks,
    pub(super) devices: Devices,
    pub(super) activity: Activity,
}

/// What lies over the window when it is asked for.
#[derive(Default)]
pub(super) struct Dialogs {
    pub(super) tree: PlistViewer,
    pub(super) profile: PlistViewer,
    pub(super) compare: Compare,
    pub(super) self_test: SelfTest,
    pub(super) share: Share,
    pub(super) link_ends: LinkEnds,
    pub(super) certificate: Typed,
    pub(super) doctor: Doctor,
    pub(super) import: ImportResult,
    pub(super) reach: ReachState,
    pub(super) settings: SettingsSheet,
    pub(super) publish: Box<PublishSheet>,
}

impl Sheets {
    /// What was begun on one build's sheet ends when another's is shown.
    pub(super) fn follow(&mut self, build: BuildId) {
        self.overview.follow(build);
        self.manifest.follow(build);
    }
}

impl WindowState {
    /// The build whose manifest a dropped file is for: a property list on the Manifest tab is taken over, and is not looked at alone.
    pub(super) fn manifest_wanted(&self, path: &Path) -> Option<BuildId> {
        let is_list = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("plist"));
        let is_shown = self.shell.tab == Tab::Manifest && self.shell.overlay.is_none();
        self.shell.selection.selected().filter(|_| is_list && is_shown)
    }

    /// A UDID that was pasted while the Devices tab is shown goes into its field; whether it was one.
    pub(super) fn take_udid(&mut self, text: &str) -> bool {
        let takes = self.shell.tab == Tab::Devices && self.shell.overlay.is_none() && Udid::of(text).is_whole();
        if takes {
            text.trim().clone_into(&mut self.panels.sheets.devices.typed);
        }
        takes
    }

    /// A link, page, message or manifest that was pasted opens the link doctor; whether it was one.
    pub(super) fn take_link(&mut self, text: &str) -> bool {
        let is_manifest = doctor::is_property_list(text.as_bytes());
        let takes = self.shell.shows(Overlay::Doctor) || is_manifest || text.to_ascii_lowercase().contains("itms-s");
        if takes {
            self.examine(None, text.as_bytes());
        }
        takes
    }

    /// Shows what was pasted, or a file, in the link doctor.
    pub(super) fn examine(&mut self, name: Option<String>, bytes: &[u8]) {
        self.dialogs.doctor.take(name, bytes);
        self.shell.lay(Overlay::Doctor);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_dropped_on_the_manifest_tab_is_for_its_build() {
        let mut state = WindowState::default();
        state.shell.selection.select(BuildId(7));
        let wanted = |state: &WindowState, name: &str| state.manifest_wanted(Path::new(name));
        assert_eq!(wanted(&state, "/b/manifest.plist"), None, "the overview");
        state.shell.tab = Tab::Manifest;
        assert_eq!(wanted(&state, "/b/manifest.PLIST"), Some(BuildId(7)));
        assert_eq!(wanted(&state, "/b/page.html"), None);
        state.shell.open(Overlay::Doctor);
        assert_eq!(wanted(&state, "/b/manifest.plist"), None, "the doctor lies over it");
    }

    #[test]
    fn what_was_begun_on_a_sheet_ends_with_it() {
        let mut sheets = Sheets::default();
        sheets.follow(BuildId(1));
        sheets.overview.all_permissions = true;
        sheets.manifest.reveal(crate::manifest::Field::Title);
        sheets.follow(BuildId(1));
        assert!(sheets.overview.all_permissions);
        sheets.follow(BuildId(2));
        assert!(!sheets.overview.all_permissions);
        assert_eq!(sheets.manifest.take_revealed(), None);
    }
}
