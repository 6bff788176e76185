//! Several builds at once: which ones are marked, and the bar that says what can be done with them.

use std::collections::BTreeSet;

use egui::{Id, Rect, Ui};

use crate::library::BuildId;
use crate::session::{BuildView, Command, FileView, Snapshot};
use crate::window::button::{self, Button, ButtonKind, IconButton, Size};
use crate::window::cx::Cx;
use crate::window::draw::{self, ink};
use crate::window::layout::{RectParts as _, RowLayout};
use crate::window::question::consent_ui;
use crate::window::shell::{Overlay, Request};
use crate::window::{compare, icons, install_panel, menu, theme, xml_pane};
use crate::words::say;

/// Height of the bar.
pub(super) const BAR: f32 = 74.0;

/// Builds that were marked, to do something with all of them.
#[derive(Default)]
pub(in crate::window) struct Marked {
    ids: BTreeSet<BuildId>,
    /// From where on a range is marked.
    anchor: Option<BuildId>,
}

impl Marked {
    /// Whether any is.
    pub(super) fn is_any(&self) -> bool {
        !self.ids.is_empty()
    }

    pub(super) fn contains(&self, id: BuildId) -> bool {
        self.ids.contains(&id)
    }

    /// Marks a build, or no longer. The first mark takes the build along whose sheet is shown: it looks chosen already.
    pub(super) fn toggle(&mut self, id: BuildId, chosen: Option<BuildId>) {
        if self.ids.is_empty() {
            self.ids.extend(chosen);
            self.ids.insert(id);
        } else if !self.ids.remove(&id) {
            self.ids.insert(id);
        }
        self.anchor = Some(id);
    }

    /// Marks all from the anchor to this one, and no others.
    pub(super) fn extend_to(&mut self, id: BuildId, chosen: Option<BuildId>, order: &[BuildId]) {
        let anchor = *self.anchor.get_or_insert(chosen.unwrap_or(id));
        let at = |wanted: BuildId| order.iter().position(|id| *id == wanted);
        let (Some(from), Some(to)) = (at(anchor).or_else(|| at(id)), at(id)) else {
            return;
        };
        let range = order.get(from.min(to)..=from.max(to)).unwrap_or_default();
        self.ids = range.iter().copied().collect();
    }

    /// Marks all of these.
    pub(super) fn take_all(&mut self, order: &[BuildId]) {
        self.ids = order.iter().copied().collect();
    }

    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    /// Those that are gone from the shelf are marked no longer.
    pub(super) fn keep(&mut self, snapshot: &Snapshot) {
        if self.is_any() {
            let stands: BTreeSet<BuildId> = snapshot.builds.iter().map(|build| build.id).collect();
            self.ids.retain(|id| stands.contains(id));
        }
    }

    /// Those that are marked, in the order of the shelf.
    fn builds<'a>(&self, snapshot: &'a Snapshot) -> Vec<&'a BuildView> {
        let builds = snapshot.builds.iter().map(|build| &**build);
        builds.filter(|build| self.ids.contains(&build.id)).collect()
    }
}

/// Asks whether to remove what is marked.
pub(super) fn ask_to_remove(cx: &mut Cx<'_>) {
    cx.shell.open(Overlay::RemoveMarked);
}

/// Draws the bar in the place of the button that adds builds.
pub(super) fn bar_ui(ui: &mut Ui, rect: Rect, cx: &mut Cx<'_>, marked: &mut Marked) {
    let colours = theme::of(ui);
    draw::paint_shadow(ui.painter(), rect, theme::RADIUS_LARGE, colours.shadow_3);
    draw::paint_box(ui.painter(), rect, theme::RADIUS_LARGE, colours.raised, colours.border);
    let builds = marked.builds(cx.snapshot);
    let mut head = RowLayout::new(rect.inset(12.0, 8.0).inset_y(8.0, 0.0).top_part(24.0));
    let spot = head.last(24.0);
    head.gap_before_last(8.0);
    let count = say().shelf_marked(builds.len());
    draw::label_ui(ui, head.rest(), &count, ink(theme::BODY_MEDIUM, colours.text));
    let cross = IconButton {
        icon: icons::X,
        size: 14.0,
        name: say().shelf_clear_marked(),
        hover: colours.hover,
    };
    let is_cleared = button::icon_button_ui(ui, spot, Id::unique("clear marked"), &cross).clicked();

    let foot = rect.inset(8.0, 8.0).inset_y(0.0, 8.0).bottom_part(28.0);
    let mut row = RowLayout::new(foot);
    let links: Vec<String> = builds.iter().filter_map(|build| link_line(cx, build)).collect();
    let nothing = links.is_empty().then(|| say().shelf_no_links());
    let copy = Button::new(
        ButtonKind::Secondary,
        Size::Compact,
        Some(icons::LINK_SIMPLE),
        say().shelf_copy_links(),
    )
    .disabled(nothing);
    let remove = Button::new(ButtonKind::Secondary, Size::Compact, None, say().shelf_remove_marked());
    // Both share what is left beside the dots.
    let room = foot.width() - 28.0 - 12.0;
    let (wide, narrow) = (copy.width(ui), remove.width(ui));
    let copy_width = wide.min((room - narrow).max(room / 2.0));
    if button::button_ui(ui, row.next(copy_width), Id::unique("copy links"), &copy).clicked() {
        button::copy(ui, Id::unique("copy links"), &links.join("\n"));
    }
    row.gap(6.0);
    if button::button_ui(ui, row.next(narrow.min(room - copy_width)), Id::unique("remove marked"), &remove).clicked() {
        ask_to_remove(cx);
    }
    let more = IconButton {
        icon: icons::DOTS_THREE,
        size: 18.0,
        name: say().more(),
        hover: colours.hover,
    };
    let response = button::icon_button_ui(ui, row.last(28.0), Id::unique("more of marked"), &more);
    menu::menu_ui(&response, menu::UNDER_RIGHT, 240.0, |ui| more_rows_ui(ui, cx, &builds));
    if is_cleared {
        marked.clear();
    }
}

/// A build's name and link, as they are pasted into a message.
fn link_line(cx: &Cx<'_>, build: &BuildView) -> Option<String> {
    let links = build.links.as_ref()?;
    let app = &build.inspection.app;
    let name = crate::window::phrases::version_and_build(&app.version, &app.build);
    Some(format!("{} {name}: {}", app.name, install_panel::link(links, cx.shell.segment())))
}

fn more_rows_ui(ui: &mut Ui, cx: &mut Cx<'_>, builds: &[&BuildView]) {
    if let [newer, older] = builds
        && menu::row_ui(ui, &menu::MenuRow::new(icons::ARROWS_LEFT_RIGHT, say().shelf_compare_both()))
    {
        cx.shell.selection.select(newer.id);
        compare::open_with(cx, older.id);
    }
    if menu::row_ui(ui, &menu::MenuRow::new(icons::ARROW_CLOCKWISE, say().recheck())) {
        cx.commands.extend(builds.iter().map(|build| Command::Recheck(build.id)));
    }
    if menu::row_ui(ui, &menu::MenuRow::new(icons::DOWNLOAD_SIMPLE, say().shelf_export_manifests())) {
        let manifests = builds.iter().map(|build| (build.id, xml_pane::file_name(build)));
        cx.shell.requests.push(Request::ExportManifests(manifests.collect()));
    }
    let there: Vec<&&BuildView> = builds.iter().filter(|build| build.file != FileView::Missing).collect();
    if let Some(first) = there.first()
        && menu::row_ui(ui, &menu::MenuRow::new(icons::FOLDER_OPEN, say().show_in_folder()))
    {
        cx.shell.requests.push(Request::Show(first.path.clone()));
    }
}

/// The question whether to remove all that is marked.
pub(in crate::window) fn remove_dialog_ui(ui: &Ui, cx: &mut Cx<'_>, marked: &mut Marked) {
    if !cx.shell.shows(Overlay::RemoveMarked) {
        return;
    }
    let ids: Vec<BuildId> = marked.builds(cx.snapshot).iter().map(|build| build.id).collect();
    if ids.is_empty() {
        cx.shell.close();
        return;
    }
    let title = say().shelf_remove_title(ids.len());
    let Some(agreed) = consent_ui(ui, "whether to remove", &title, say().shelf_remove_why(), say().remove()) else {
        return;
    };
    if agreed {
        cx.commands.push(Command::RemoveAll(ids));
        marked.clear();
    }
    cx.shell.close();
}

#[cfg(test)]
mod tests {
    //! If these break, a person removes a build that was not marked.

    use super::*;
    use crate::window::gallery::scenes;

    fn ids(marked: &Marked) -> Vec<i64> {
        marked.ids.iter().map(|id| id.0).collect()
    }

    #[test]
    fn marks_are_set_one_by_one_in_ranges_and_all_at_once() {
        let order: Vec<BuildId> = [5, 3, 9, 1].map(BuildId).into();
        let mut marked = Marked::default();
        marked.toggle(BuildId(9), Some(BuildId(5)));
        assert_eq!(ids(&marked), [5, 9], "the one that is shown comes along");
        marked.toggle(BuildId(5), Some(BuildId(5)));
        assert_eq!(ids(&marked), [9]);
        marked.extend_to(BuildId(3), None, &order);
        assert_eq!(ids(&marked), [3, 5], "from the one that was touched last");
        marked.extend_to(BuildId(1), None, &order);
        assert_eq!(ids(&marked), [1, 3, 5, 9]);
        marked.clear();
        marked.extend_to(BuildId(9), Some(BuildId(3)), &order);
        assert_eq!(ids(&marked), [3, 9], "from the one that is shown");
        marked.take_all(&order);
        assert_eq!(ids(&marked), [1, 3, 5, 9]);
        marked.extend_to(BuildId(77), None, &order);
        assert_eq!(ids(&marked), [1, 3, 5, 9], "what is not listed is not marked");
    }

    #[test]
    fn what_is_gone_is_marked_no_longer() {
        let mut snapshot = scenes::main();
        let mut marked = Marked::default();
        let all: Vec<BuildId> = snapshot.builds.iter().map(|build| build.id).collect();
        marked.take_all(&all);
        snapshot.builds.remove(0);
        marked.keep(&snapshot);
        assert!(!marked.contains(all[0]) && marked.contains(all[1]));
        assert_eq!(marked.builds(&snapshot).len(), all.len() - 1);
    }
}
