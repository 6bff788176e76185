//! The Manifest tab: the form beside the document as a phone gets it.

use std::sync::Arc;

use egui::{Id, Popup, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

use super::cx::Cx;
use super::draw::{self, ink};
use super::field::{self, Form};
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
        form_ui(ui, draw::left(body, FORM), &mut Form { cx, own, build });
        xml_pane::xml_pane_ui(ui, draw::inset(body, FORM, 0.0), own, build);
        return;
    }
    let switch = draw::at(body.left() + theme::SHEET_PADDING, body.top() + 12.0, 200.0, 32.0);
    let chosen = usize::from(own.preview_chosen);
    let names = [say().form(), say().preview()];
    if let Some(chosen) = install_panel::segments_ui(ui, switch, Id::unique("form or preview"), &names, chosen) {
        own.preview_chosen = chosen == 1;
    }
    let rest = Rect::from_min_max(pos2(body.left(), switch.bottom()), body.max);
    if own.preview_chosen {
        let pane = Rect::from_min_max(pos2(rest.left(), rest.top() + 12.0), rest.max);
        xml_pane::xml_pane_ui(ui, pane, own, build);
    } else {
        form_ui(ui, draw::left(rest, FORM.min(rest.width())), &mut Form { cx, own, build });
    }
}

fn form_ui(ui: &mut Ui, rect: Rect, form: &mut Form<'_, '_>) {
    let mut child = draw::clipped_child(ui, rect, Id::unique("form"));
    let id = form.build.id;
    ScrollArea::vertical()
        .id_salt(("form", id))
        .auto_shrink(false)
        .show(&mut child, |ui| {
            let left = rect.left() + theme::SHEET_PADDING;
            let width = rect.width() - 2.0 * theme::SHEET_PADDING;
            let top = ui.max_rect().top() + 20.0;
            let mut y = texts_ui(ui, draw::at(left, top, width, 0.0), form);
            y = files_ui(ui, draw::at(left, y + 20.0, width, 0.0), form);
            y = hashes_ui(ui, draw::at(left, y + 20.0, width, 36.0), form);
            y = differences_ui(ui, draw::at(left, y + 16.0, width, 0.0), form);
            ui.expand_to_include_rect(Rect::from_min_max(rect.min, pos2(left, y + 20.0)));
        });
}

/// Title to platform; returns the bottom.
fn texts_ui(ui: &mut Ui, place: Rect, form: &mut Form<'_, '_>) -> f32 {
    let half = (place.width() - 16.0) / 2.0;
    let column = |y: f32, second: bool| draw::at(if second { place.right() - half } else { place.left() }, y, half, 0.0);
    let mut y = place.top();
    let title = field::labelled_ui(ui, column(y, false), Field::Title, theme::BODY, form);
    let subtitle = field::labelled_ui(ui, column(y, true), Field::Subtitle, theme::BODY, form);
    y = title.max(subtitle) + 12.0;
    let whole = draw::at(place.left(), y, place.width(), 0.0);
    y = field::labelled_ui(ui, whole, Field::BundleId, theme::MONO, form) + 12.0;
    let version = field::labelled_ui(ui, column(y, false), Field::Version, theme::BODY, form);
    let platform = platform_ui(ui, column(y, true), form);
    version.max(platform)
}

/// The platform's field, which opens a menu; returns the bottom.
fn platform_ui(ui: &mut Ui, place: Rect, form: &mut Form<'_, '_>) -> f32 {
    let colours = theme::of(ui);
    let manifest = Arc::clone(&form.build.manifest);
    let changed = manifest.field(Field::Platform).is_some_and(|view| view.changed);
    field::caption_ui(ui, place, Field::Platform, changed);
    let rect = draw::at(place.left(), place.top() + 20.0, place.width(), 32.0);
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
    draw::paint_line(ui.painter(), draw::inset(rect, 11.0, 32.0), name, ink(theme::BODY, colours.text));
    let caret = Rect::from_center_size(pos2(rect.right() - 17.0, rect.center().y), vec2(16.0, 16.0));
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

/// Package and icons; returns the bottom.
fn files_ui(ui: &mut Ui, place: Rect, form: &mut Form<'_, '_>) -> f32 {
    let colours = theme::of(ui);
    let line = draw::at(place.left(), place.top(), place.width(), 20.0);
    draw::label_ui(ui, line, say().files(), ink(theme::BODY_STRONG, colours.text));
    let mut y = line.bottom() + 8.0;
    let fields = [Field::PackageUrl, Field::Icon57Url, Field::Icon512Url];
    let names = fields.map(|field| draw::width(ui.painter(), phrases::field(field), theme::BODY));
    // Room for the longest name and the dot of a change.
    let name_width = names.into_iter().fold(0.0, f32::max).ceil().clamp(70.0, 120.0) + 8.0;
    for field in fields {
        let row = draw::at(place.left(), y, place.width(), 32.0);
        let thumb = draw::at(row.left(), row.top() + 4.0, 24.0, 24.0);
        if field == Field::PackageUrl {
            draw::paint_fill(ui.painter(), thumb, theme::RADIUS_SMALL, colours.control);
            draw::paint_icon(ui.painter(), thumb, icons::PACKAGE, 16.0, colours.muted);
        } else {
            app_icon::app_icon_ui(ui, &mut form.cx.art.icons, form.build, thumb);
        }
        let view = form.build.manifest.field(field);
        let changed = view.is_some_and(|view| view.changed);
        let note = view.and_then(|view| view.note.clone());
        let name = draw::at(row.left() + 34.0, row.top(), name_width, 32.0);
        let placed = draw::label_ui(ui, name, phrases::field(field), ink(theme::BODY, colours.text));
        if changed {
            ui.painter()
                .circle_filled(pos2(placed.right() + 6.0, row.center().y - 6.0), 3.0, colours.accent);
        }
        let edit = draw::inset(row, 42.0 + name_width, 0.0);
        field::text_ui(ui, edit, field, theme::MONO, form);
        y = row.bottom();
        if let Some(note) = note {
            y = field::note_ui(ui, pos2(edit.left(), y + 6.0), edit.width(), field, &note, form) + 4.0;
        }
        y += 8.0;
    }
    y - 8.0
}

/// The switch of the chunk hashes; returns the bottom.
fn hashes_ui(ui: &mut Ui, row: Rect, form: &mut Form<'_, '_>) -> f32 {
    let colours = theme::of(ui);
    let on = form.build.manifest.hashes;
    let text = draw::inset(row, 0.0, 52.0);
    let first = draw::at(text.left(), text.top(), text.width(), 20.0);
    draw::label_ui(ui, first, say().hashes(), ink(theme::BODY_MEDIUM, colours.text));
    let running = match form.build.hashing {
        Some(HashingView::Running { done_bytes }) => Some(done_bytes),
        Some(HashingView::Done) | None => None,
    };
    let second = draw::at(text.left(), first.bottom(), text.width(), 16.0);
    let why = running.map_or_else(
        || say().hashes_why().to_owned(),
        |done| phrases::hashing(done, form.build.size_bytes),
    );
    draw::label_ui(ui, second, &why, ink(theme::SMALL, colours.muted));
    let toggle = draw::at(row.right() - 36.0, row.center().y - 10.0, 36.0, 20.0);
    if button::toggle_ui(ui, toggle, field::field_id(form.build.id, Field::Hashes), on, say().hashes()) {
        form.own.reveal(Field::Hashes);
        form.edit(Edit::Hashes(!on));
    }
    let Some(done) = running else { return row.bottom() };
    let track = draw::at(row.left(), row.bottom() + 8.0, row.width(), 4.0);
    super::phones::paint_progress(
        ui.painter(),
        track,
        super::convert::share(done, form.build.size_bytes),
        colours.track,
        colours.accent,
    );
    track.bottom()
}

/// How many fields differ, and the way back; returns the bottom.
fn differences_ui(ui: &mut Ui, place: Rect, form: &mut Form<'_, '_>) -> f32 {
    let colours = theme::of(ui);
    draw::paint_divider(ui.painter(), place.left(), place.right(), place.top(), colours.border);
    let line = draw::at(place.left(), place.top() + 17.0, place.width(), 16.0);
    let count = form.build.manifest.changed_count();
    draw::label_ui(ui, line, &say().fields_differ(count), ink(theme::SMALL, colours.faint));
    if count > 0 {
        let width = draw::width(ui.painter(), say().reset_all(), theme::SMALL_MEDIUM);
        if button::link_ui(ui, draw::right(line, width), Id::unique("reset all"), say().reset_all()).clicked() {
            form.own.forget_typing();
            form.edit(Edit::ResetAll);
        }
    }
    line.bottom()
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
