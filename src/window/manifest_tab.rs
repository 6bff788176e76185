//! The Manifest tab: the form beside the document as a phone gets it.

use std::sync::Arc;

use egui::{Id, Popup, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, vec2};

use super::cx::Cx;
use super::draw::{self, ink};
use super::field::{self, Form};
use super::layout::{ColumnLayout, RectParts as _, RowLayout};
use super::{app_icon, button, icons, install_panel, menu, phrases, theme, xml_pane};
use crate::ipa::Platform;
use crate::library::BuildId;
use crate::manifest::{Edit, Field};
use crate::session::{BuildView, HashingView};
use crate::words::say;

/// Width of the form.
const FORM: f32 = 412.0;
/// Narrowest preview beside the form.
const PREVIEW: f32 = 320.0;

/// What only this tab knows; another build begins it anew, but for the view that was chosen.
#[derive(Default)]
pub(super) struct ManifestTab {
    of: Option<BuildId>,
    /// In a narrow window the preview is shown instead of the form.
    preview_chosen: bool,
    typing: Option<Typing>,
    revealed: Option<Field>,
}

/// Text that the person typed and the snapshot does not show yet.
struct Typing {
    field: Field,
    text: String,
    at_secs: f64,
}

/// What is typed and does not arrive is given up after this.
const LONGEST_LAG_SECS: f64 = 1.0;

impl ManifestTab {
    /// Begins anew when another build is shown.
    pub(super) fn follow(&mut self, build: BuildId) {
        if self.of != Some(build) {
            self.of = Some(build);
            self.typing = None;
            self.revealed = None;
        }
    }

    /// A field was typed into: its text is shown until the snapshot shows it.
    pub(super) fn typed(&mut self, field: Field, text: String, at_secs: f64) {
        self.typing = Some(Typing { field, text, at_secs });
    }

    /// What was typed into a field and the snapshot does not show yet.
    pub(super) fn typing(&self, field: Field) -> Option<&str> {
        let typing = self.typing.as_ref().filter(|typing| typing.field == field)?;
        Some(&typing.text)
    }

    /// Once the snapshot shows what was typed, or will not, the snapshot is what is shown.
    pub(super) fn arrived(&mut self, field: Field, value: &str, focused: bool, time_secs: f64) {
        let is_over = |typing: &Typing| {
            let given_up = !focused && time_secs - typing.at_secs > LONGEST_LAG_SECS;
            typing.field == field && (typing.text == value || given_up)
        };
        if self.typing.as_ref().is_some_and(is_over) {
            self.typing = None;
        }
    }

    /// Something else than typing changed the manifest.
    pub(super) fn forget_typing(&mut self) {
        self.typing = None;
    }

    /// The preview is to show this field's line.
    pub(super) fn reveal(&mut self, field: Field) {
        self.revealed = Some(field);
    }

    /// The field whose line is to be shown, once.
    pub(super) fn take_revealed(&mut self) -> Option<Field> {
        self.revealed.take()
    }
}

/// Draws the tab.
pub(super) fn manifest_ui(ui: &mut Ui, body: Rect, cx: &mut Cx<'_>, own: &mut ManifestTab, build: &Arc<BuildView>) {
    if body.width() >= FORM + PREVIEW {
        let mut row = RowLayout::new(body);
        form_ui(ui, row.next(FORM), &mut Form { cx, own, build });
        xml_pane::xml_pane_ui(ui, row.rest(), own, build);
        return;
    }
    let mut column = ColumnLayout::new(body);
    column.gap(12.0);
    let switch = column.next(32.0).inset(theme::SHEET_PADDING, 0.0).left_part(200.0);
    let chosen = usize::from(own.preview_chosen);
    let names = [say().form(), say().preview()];
    if let Some(chosen) = install_panel::segments_ui(ui, switch, Id::unique("form or preview"), &names, chosen) {
        own.preview_chosen = chosen == 1;
    }
    if own.preview_chosen {
        column.gap(12.0);
        xml_pane::xml_pane_ui(ui, column.rest(), own, build);
    } else {
        let rest = column.rest();
        form_ui(ui, rest.left_part(FORM.min(rest.width())), &mut Form { cx, own, build });
    }
}

fn form_ui(ui: &mut Ui, rect: Rect, form: &mut Form<'_, '_>) {
    let mut child = draw::clipped_child(ui, rect, Id::unique("form"));
    let id = form.build.id;
    ScrollArea::vertical()
        .id_salt(("form", id))
        .auto_shrink(false)
        .show(&mut child, |ui| {
            let mut column = ColumnLayout::new(rect.with_min_y(ui.max_rect().top())).inset(theme::SHEET_PADDING, theme::SHEET_PADDING);
            column.gap(20.0);
            texts_ui(ui, &mut column, form);
            column.gap(20.0);
            files_ui(ui, &mut column, form);
            column.gap(20.0);
            hashes_ui(ui, &mut column, form);
            column.gap(16.0);
            differences_ui(ui, &mut column, form);
            column.gap(20.0);
            column.scrolled_ui(ui);
        });
}

/// Title to platform.
fn texts_ui(ui: &mut Ui, column: &mut ColumnLayout, form: &mut Form<'_, '_>) {
    let half = (column.width() - 16.0) / 2.0;
    let place = column.here();
    let title = field::labelled_ui(ui, place.left_part(half), Field::Title, theme::BODY, form);
    let subtitle = field::labelled_ui(ui, place.right_part(half), Field::Subtitle, theme::BODY, form);
    column.reach(title.max(subtitle));
    column.gap(12.0);
    column.reach(field::labelled_ui(ui, column.here(), Field::BundleId, theme::MONO, form));
    column.gap(12.0);
    let place = column.here();
    let version = field::labelled_ui(ui, place.left_part(half), Field::Version, theme::BODY, form);
    let platform = platform_ui(ui, place.right_part(half), form);
    column.reach(version.max(platform));
}

/// The platform's field, which opens a menu; returns the bottom.
fn platform_ui(ui: &mut Ui, place: Rect, form: &mut Form<'_, '_>) -> f32 {
    let colours = theme::of(ui);
    let manifest = Arc::clone(&form.build.manifest);
    let changed = manifest.field(Field::Platform).is_some_and(|view| view.changed);
    field::caption_ui(ui, place, Field::Platform, changed);
    let rect = place.below(20.0, 32.0);
    let response = ui.interact(rect, field::field_id(form.build.id, Field::Platform), Sense::click());
    let name = phrases::platform(manifest.platform);
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::ComboBox, true, phrases::field(Field::Platform));
        info.current_text_value = Some(name.to_owned());
        info
    });
    let open = Popup::is_id_open(ui.ctx(), Popup::default_response_id(&response));
    let look = if open {
        field::Look::Focus
    } else if response.hovered() {
        field::Look::Hover
    } else {
        field::Look::Rest
    };
    field::paint_outline(ui, rect, look);
    draw::paint_line(ui.painter(), rect.inset(11.0, 32.0), name, ink(theme::BODY, colours.text));
    let caret = rect.inset(0.0, 9.0).middle_right([16.0, 16.0]);
    draw::paint_icon(ui.painter(), caret, icons::CARET_DOWN, 16.0, colours.muted);
    draw::focus_ring(ui, &response, rect, theme::RADIUS);
    if response.gained_focus() || response.clicked() {
        form.own.reveal(Field::Platform);
    }
    menu::menu_ui(&response, menu::UNDER_LEFT, rect.width() - 10.0, |ui| {
        let platforms = [
            Platform::Ios,
            Platform::Tvos,
            Platform::Visionos,
            Platform::Watchos,
            Platform::Macos,
        ];
        for platform in platforms {
            let row = menu::MenuRow::choice(phrases::platform(platform), platform == manifest.platform);
            if menu::row_ui(ui, &row) {
                form.edit(Edit::Platform(platform));
            }
        }
    });
    rect.bottom()
}

/// Package and icons.
fn files_ui(ui: &mut Ui, column: &mut ColumnLayout, form: &mut Form<'_, '_>) {
    let colours = theme::of(ui);
    column.label_ui(ui, 20.0, say().files(), ink(theme::BODY_STRONG, colours.text));
    let fields = [Field::PackageUrl, Field::Icon57Url, Field::Icon512Url];
    let names = fields.map(|field| draw::width(ui.painter(), phrases::field(field), theme::BODY));
    // Room for the longest name and the dot of a change.
    let name_width = names.into_iter().fold(0.0, f32::max).ceil().clamp(70.0, 120.0) + 8.0;
    for field in fields {
        column.gap(8.0);
        let mut row = RowLayout::new(column.next(32.0));
        let thumb = row.next(24.0).middle([24.0, 24.0]);
        if field == Field::PackageUrl {
            draw::paint_fill(ui.painter(), thumb, theme::RADIUS_SMALL, colours.control);
            draw::paint_icon(ui.painter(), thumb, icons::PACKAGE, 16.0, colours.muted);
        } else {
            app_icon::app_icon_ui(ui, &mut form.cx.art.icons, form.build, thumb);
        }
        let view = form.build.manifest.field(field);
        let changed = view.is_some_and(|view| view.changed);
        let note = view.and_then(|view| view.note.clone());
        row.gap(10.0);
        let placed = draw::label_ui(ui, row.next(name_width), phrases::field(field), ink(theme::BODY, colours.text));
        if changed {
            ui.painter()
                .circle_filled(placed.right_center() + vec2(6.0, -6.0), 3.0, colours.accent);
        }
        row.gap(8.0);
        let edit = row.rest();
        field::text_ui(ui, edit, field, theme::MONO, form);
        if let Some(note) = note {
            column.reach(field::note_ui(ui, edit.below(6.0, 0.0), field, &note, form));
            column.gap(4.0);
        }
    }
}

/// The switch of the chunk hashes.
fn hashes_ui(ui: &mut Ui, column: &mut ColumnLayout, form: &mut Form<'_, '_>) {
    let colours = theme::of(ui);
    let on = form.build.manifest.hashes;
    let mut row = RowLayout::new(column.next(36.0));
    let toggle = row.last(36.0).middle([36.0, 20.0]);
    row.gap_before_last(16.0);
    let mut lines = ColumnLayout::new(row.rest());
    lines.label_ui(ui, 20.0, say().hashes(), ink(theme::BODY_MEDIUM, colours.text));
    let running = match form.build.hashing {
        Some(HashingView::Running { done_bytes }) => Some(done_bytes),
        Some(HashingView::Done) | None => None,
    };
    let why = running.map_or_else(
        || say().hashes_why().to_owned(),
        |done| phrases::hashing(done, form.build.size_bytes),
    );
    lines.label_ui(ui, 16.0, &why, ink(theme::SMALL, colours.muted));
    if button::toggle_ui(ui, toggle, field::field_id(form.build.id, Field::Hashes), on, say().hashes()) {
        form.own.reveal(Field::Hashes);
        form.edit(Edit::Hashes(!on));
    }
    let Some(done) = running else { return };
    column.gap(8.0);
    let track = column.next(4.0);
    super::phones::paint_progress(
        ui.painter(),
        track,
        super::convert::share(done, form.build.size_bytes),
        colours.track,
        colours.accent,
    );
}

/// How many fields differ, and the way back.
fn differences_ui(ui: &mut Ui, column: &mut ColumnLayout, form: &mut Form<'_, '_>) {
    let colours = theme::of(ui);
    draw::paint_fill(ui.painter(), column.next(1.0), 0, colours.border);
    column.gap(16.0);
    let line = column.next(16.0);
    let count = form.build.manifest.changed_count();
    draw::label_ui(ui, line, &say().fields_differ(count), ink(theme::SMALL, colours.faint));
    if count > 0 {
        let width = draw::width(ui.painter(), say().reset_all(), theme::SMALL_MEDIUM);
        if button::link_ui(ui, line.right_part(width), Id::unique("reset all"), say().reset_all()).clicked() {
            form.own.forget_typing();
            form.edit(Edit::ResetAll);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_shown_until_it_arrives_or_is_given_up() {
        let mut tab = ManifestTab::default();
        tab.follow(BuildId(1));
        tab.typed(Field::Title, "Kestrel".to_owned(), 5.0);
        assert_eq!((tab.typing(Field::Title), tab.typing(Field::Subtitle)), (Some("Kestrel"), None));
        tab.arrived(Field::Subtitle, "Kestrel", false, 9.0);
        tab.arrived(Field::Title, "Kestre", true, 9.0);
        tab.arrived(Field::Title, "Kestre", false, 5.5);
        assert_eq!(tab.typing(Field::Title), Some("Kestrel"));
        tab.arrived(Field::Title, "Kestrel", true, 5.5);
        assert_eq!(tab.typing(Field::Title), None);
        tab.typed(Field::Title, "K".to_owned(), 5.0);
        tab.arrived(Field::Title, "Kestrel", false, 6.5);
        assert_eq!(tab.typing(Field::Title), None);
    }

    #[test]
    fn a_line_is_revealed_once_and_only_of_its_own_build() {
        let mut tab = ManifestTab::default();
        tab.follow(BuildId(1));
        tab.reveal(Field::Title);
        assert_eq!((tab.take_revealed(), tab.take_revealed()), (Some(Field::Title), None));
        tab.reveal(Field::Title);
        tab.typed(Field::Title, "K".to_owned(), 5.0);
        tab.preview_chosen = true;
        tab.follow(BuildId(2));
        assert_eq!((tab.take_revealed(), tab.typing(Field::Title)), (None, None));
        assert!(tab.preview_chosen);
    }
}
