//! Destinations in the form: those that are kept, and the fields of a new one.

use egui::{Id, Rect, Role, Sense, Ui, WidgetInfo};

use super::form::{ChosenPlace, FormState, PublishForm, flaw_name};
use super::{PublishQuestion, PublishSheet, kind, quiet_fill, short_name};
use crate::publish::Destination;
use crate::session::DestinationView;
use crate::window::button::{self, Button, ButtonKind, IconButton, Size};
use crate::window::cx::Cx;
use crate::window::draw::{self, ink};
use crate::window::icons::{self, Glyph};
use crate::window::layout::{ColumnLayout, RectParts as _, RowLayout};
use crate::window::shell::Request;
use crate::window::{field, theme};
use crate::words::say;

/// Height of a destination.
const CARD: f32 = 60.0;
/// Between two cards, and beside the button that adds one.
const GAP: f32 = 12.0;

/// The destinations, two abreast, and the button that adds one.
pub(super) fn places_ui(ui: &mut Ui, column: &mut ColumnLayout, cx: &Cx<'_>, own: &mut PublishSheet) {
    let colours = theme::of(ui);
    column.label_ui(ui, 16.0, say().publishing_where(), ink(theme::SMALL_MEDIUM, colours.muted));
    column.gap(8.0);
    let first = column.here();
    let snapshot = cx.snapshot;
    if snapshot.destinations.is_empty() {
        let mut row = RowLayout::new(column.next(CARD));
        let width = (column.width() - GAP) / 2.0;
        let is_new = own.form.chosen == ChosenPlace::New;
        let is_bucket = own.form.to.contains("://");
        let folder = PlaceCard {
            icon: icons::FOLDER_OPEN,
            name: say().publishing_folder_card(),
            note: say().publishing_folder_card_note(),
            is_chosen: is_new && !is_bucket,
        };
        if card_ui(ui, row.next(width.floor()), &folder) {
            own.form.choose(ChosenPlace::New);
            own.form.to.clear();
        }
        let bucket = PlaceCard {
            icon: icons::PACKAGE,
            name: say().publishing_bucket_card(),
            note: say().publishing_bucket_card_note(),
            is_chosen: is_new && is_bucket,
        };
        if card_ui(ui, row.last(width.floor()), &bucket) {
            own.form.choose(ChosenPlace::New);
            "s3://".clone_into(&mut own.form.to);
        }
        column.gap(16.0);
        return;
    }
    let room = column.width() - GAP - 32.0;
    let width = ((room - GAP) / 2.0).floor();
    let chosen = own.form.saved(snapshot).map(|saved| saved.to.clone());
    for pair in snapshot.destinations.chunks(2) {
        let mut row = RowLayout::new(column.next(CARD));
        column.gap(GAP);
        for saved in pair {
            saved_ui(ui, row.next(width), saved, chosen.as_ref() == Some(&saved.to), own);
            row.gap(GAP);
        }
    }
    let add = IconButton {
        icon: icons::PLUS,
        size: 16.0,
        name: say().publishing_add(),
        hover: colours.hover,
    };
    let spot = first.with_max_y(first.top() + CARD).middle_right([32.0, 32.0]);
    draw::paint_box(ui.painter(), spot, theme::RADIUS, colours.raised, colours.border_strong);
    if button::icon_button_ui(ui, spot, Id::unique("add destination"), &add).clicked() {
        own.form.choose(ChosenPlace::New);
    }
    column.gap(4.0);
}

/// A destination that is kept.
fn saved_ui(ui: &Ui, rect: Rect, saved: &DestinationView, is_chosen: bool, own: &mut PublishSheet) {
    let colours = theme::of(ui);
    let to = Destination::parse(&saved.to);
    let is_folder = matches!(to, Ok(Destination::Folder(_)));
    let kind = to.as_ref().map_or("folder", kind);
    let mut note = say().publishing_kind(kind);
    if !is_folder && !saved.has_keys {
        note = format!("{note} · {}", say().publishing_no_keys());
    }
    let name = short_name(&saved.to);
    let card = PlaceCard {
        icon: if is_folder { icons::FOLDER_OPEN } else { icons::PACKAGE },
        name: &name,
        note: &note,
        is_chosen,
    };
    if card_ui(ui, rect, &card) {
        own.form.choose(ChosenPlace::Saved(saved.to.clone()));
    }
    if is_chosen {
        let forget = IconButton {
            icon: icons::TRASH,
            size: 16.0,
            name: &say().publishing_forget(&name),
            hover: colours.hover,
        };
        let spot = rect.inset(0.0, 40.0).middle_right([24.0, 24.0]);
        if button::icon_button_ui(ui, spot, Id::unique("forget destination"), &forget).clicked() {
            own.asks = Some(PublishQuestion::Forget(saved.to.clone()));
        }
    }
}

/// A destination to choose.
struct PlaceCard<'a> {
    icon: Glyph,
    name: &'a str,
    note: &'a str,
    is_chosen: bool,
}

/// Draws a destination; whether it was chosen just now.
fn card_ui(ui: &Ui, rect: Rect, card: &PlaceCard<'_>) -> bool {
    let colours = theme::of(ui);
    let response = ui.interact(rect, Id::unique("destination").with(card.name).with(card.note), Sense::click());
    let spoken = format!("{}, {}", card.name, card.note);
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, card.is_chosen, &spoken));
    let (fill, line) = match (card.is_chosen, response.hovered()) {
        (true, _) => (colours.accent_tint, colours.accent),
        (false, true) => (colours.hover, colours.border_strong),
        (false, false) => (colours.raised, colours.border_strong),
    };
    draw::paint_box(ui.painter(), rect, theme::RADIUS_CARD, fill, line);
    let mut row = RowLayout::new(rect.inset(12.0, 14.0));
    let tile = row.next(32.0).middle([32.0, 32.0]);
    let tile_fill = if card.is_chosen { colours.raised } else { quiet_fill(ui) };
    draw::paint_fill(ui.painter(), tile, theme::RADIUS_SMALL, tile_fill);
    let icon_color = if card.is_chosen { colours.accent_text } else { colours.muted };
    draw::paint_icon(ui.painter(), tile, card.icon, 18.0, icon_color);
    row.gap(12.0);
    let mark = row.last(16.0).middle([16.0, 16.0]);
    row.gap_before_last(if card.is_chosen { 40.0 } else { 8.0 });
    radio_ui(ui, mark, card.is_chosen);
    let mut lines = ColumnLayout::new(row.rest().middle([row.rest().width(), 36.0]));
    draw::paint_line(ui.painter(), lines.next(20.0), card.name, ink(theme::BODY_MEDIUM, colours.text));
    draw::paint_line(ui.painter(), lines.next(16.0), card.note, ink(theme::SMALL, colours.muted));
    draw::focus_ring(ui, &response, rect, theme::RADIUS_CARD);
    response.clicked()
}

/// The mark of a choice: a ring, or a filled one with a light middle.
fn radio_ui(ui: &Ui, mark: Rect, is_chosen: bool) {
    let colours = theme::of(ui);
    if is_chosen {
        ui.painter().circle_filled(mark.center(), 8.0, colours.accent);
        ui.painter().circle_filled(mark.center(), 3.0, colours.on_accent);
    } else {
        ui.painter()
            .circle_stroke(mark.center(), 7.5, egui::Stroke::new(1.0, colours.faint));
    }
}

/// The fields of a destination that is new.
pub(super) fn new_place_ui(ui: &mut Ui, column: &mut ColumnLayout, cx: &mut Cx<'_>, form: &mut PublishForm, state: &FormState) {
    let choose = Button::new(
        ButtonKind::Secondary,
        Size::Normal,
        Some(icons::FOLDER_OPEN),
        say().publishing_choose_folder(),
    );
    let mut row = RowLayout::new(column.next(32.0));
    if button::button_ui(ui, row.last(choose.width(ui)), Id::unique("choose folder"), &choose).clicked() {
        cx.shell.requests.push(Request::ChooseFolder);
    }
    row.gap_before_last(8.0);
    // A scheme alone is no mistake yet: the button says what is missing.
    let is_begun = form.to.trim().ends_with("://");
    let flaw = state.to.as_ref().err().and_then(|flaw| flaw_name(*flaw)).filter(|_| !is_begun);
    let to = TypedLine {
        name: say().publishing_to(),
        hint: say().publishing_to_hint(),
        is_wrong: flaw.is_some(),
        is_secret: false,
    };
    typed_ui(ui, row.rest(), Id::unique("publish to"), &mut form.to, &to);
    column.gap(6.0);
    let colours = theme::of(ui);
    if let Some(flaw) = flaw {
        column.paragraph_ui(ui, &say().publishing_to_flaw(flaw), ink(theme::SMALL, colours.danger.text));
        column.gap(6.0);
    }
    if matches!(&state.to, Ok(to) if !matches!(to, Destination::Folder(_))) || form.to.contains("://") {
        let mut row = RowLayout::new(column.next(32.0));
        let width = ((column.width() - 8.0) / 2.0).floor();
        let line = |name, is_secret| TypedLine {
            name,
            hint: name,
            is_wrong: false,
            is_secret,
        };
        let user = line(say().publishing_user(), false);
        typed_ui(ui, row.next(width), Id::unique("publish user"), &mut form.user, &user);
        let secret = line(say().publishing_secret(), true);
        typed_ui(ui, row.last(width), Id::unique("publish secret"), &mut form.secret, &secret);
        column.gap(6.0);
        column.paragraph_ui(ui, say().publishing_keys_note(), ink(theme::SMALL, colours.muted));
    }
    column.gap(16.0);
}

/// A line to type in.
pub(super) struct TypedLine<'a> {
    /// What a screen reader says.
    pub(super) name: &'a str,
    /// What the empty line shows.
    pub(super) hint: &'a str,
    /// What was typed is of no use.
    pub(super) is_wrong: bool,
    /// What is typed is shown as dots.
    pub(super) is_secret: bool,
}

/// A field in its outline; whether it was changed.
pub(super) fn typed_ui(ui: &mut Ui, rect: Rect, id: Id, text: &mut String, typed: &TypedLine<'_>) -> bool {
    let colours = theme::of(ui);
    let is_focused = ui.memory(|memory| memory.has_focus(id));
    let look = if typed.is_wrong {
        field::Look::Error
    } else if is_focused {
        field::Look::Focus
    } else if ui.rect_contains_pointer(rect) {
        field::Look::Hover
    } else {
        field::Look::Rest
    };
    field::paint_outline(ui, rect, look);
    let line = field::LineOf {
        name: typed.name,
        hint: typed.hint,
        hint_color: colours.faint,
        style: theme::MONO,
        secret: typed.is_secret,
    };
    field::line_ui(ui, rect.inset(11.0, 11.0), id, text, &line).changed()
}
