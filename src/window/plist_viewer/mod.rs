//! Raw lists: `Info.plist`, entitlements and profile as they were written, over the window.

mod listing;
mod profile;

use std::sync::Arc;

use egui::{EventFilter, Id, Key, Modifiers, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, vec2};

use super::button::{self, Button, ButtonKind, Size};
use super::cx::Cx;
use super::dialog::{self, PADDING};
use super::draw::{self, ink};
use super::layout::{ColumnLayout, RectParts as _, RowLayout};
use super::search_field::{self, Ground};
use super::shell::Overlay;
use super::{details, icons, install_panel, menu, phrases, rows, theme};
use crate::ipa::RawPart;
use crate::library::BuildId;
use crate::session::{BuildView, Command, RawContent};

use crate::words::say;
use listing::{Listing, PlistRow};
pub(super) use profile::profile_dialog_ui;

/// Height of a row.
const ROW: f32 = 28.0;
/// How far each level stands in.
const INDENT: f32 = 16.0;
/// Size of the dialog where the window has room.
const WANTED: egui::Vec2 = vec2(880.0, 680.0);

/// The lists in the order of the switch.
const PARTS: [RawPart; 3] = [RawPart::InfoPlist, RawPart::Entitlements, RawPart::Profile];

/// What is open in the list that is shown.
#[derive(Default)]
pub(super) struct PlistViewer {
    listing: Option<Listing>,
    search: String,
    /// Path of the row that the keyboard is at.
    current: String,
}

/// Opens a list of a build.
pub(super) fn open(cx: &mut Cx<'_>, build: BuildId, part: RawPart) {
    cx.shell.open(Overlay::Raw(part));
    cx.commands.push(Command::ReadRaw { build, part });
}

/// The search field's id, so that the shortcut can find it.
pub(super) fn search_id() -> Id {
    Id::unique("search property list")
}

/// Shows the list while it is open.
pub(super) fn tree_dialog_ui(ui: &Ui, cx: &mut Cx<'_>, own: &mut PlistViewer, build: &BuildView) {
    let Some(Overlay::Raw(part)) = cx.shell.overlay else { return };
    if cx.shell.begins() {
        *own = PlistViewer::default();
    }
    let mut close = false;
    let mut other = None;
    close |= dialog::dialog_ui(ui, "raw", WANTED, |ui, rect| {
        let app = &build.inspection.app;
        let found = own.listing.as_ref().filter(|_| !own.search.trim().is_empty());
        let beside = match found {
            Some(listing) => say().found_count(listing.hits()),
            None => format!("{} {}", app.name, phrases::version_and_build(&app.version, &app.build)),
        };
        close |= dialog::title_ui(ui, rect, details::raw_part(part), &beside);
        let mut column = ColumnLayout::new(rect.inset_y(56.0, 1.0));
        other = tools_ui(ui, column.next(32.0).inset(PADDING, PADDING), part, own);
        column.gap(16.0);
        body_ui(ui, column.rest().inset(1.0, 1.0), cx, own, build.id, part);
    });
    if close {
        cx.shell.close();
        *own = PlistViewer::default();
        cx.commands.push(Command::CloseRaw);
    } else if let Some(part) = other {
        open(cx, build.id, part);
    }
}

/// The switch between the lists, the search, and the button that copies all; returns another list that was chosen.
fn tools_ui(ui: &mut Ui, rect: Rect, part: RawPart, tree: &mut PlistViewer) -> Option<RawPart> {
    let mut row = RowLayout::new(rect);
    let switch = row.next((rect.width() * 0.42).min(300.0).floor());
    row.gap(12.0);
    let names = PARTS.map(details::raw_part_short);
    let chosen = PARTS.iter().position(|other| *other == part).unwrap_or(0);
    let other = install_panel::raised_segments_ui(ui, switch, Id::unique("raw part"), &names, chosen);
    find_ui(ui, row.rest(), tree);
    other.and_then(|index| PARTS.get(index).copied())
}

/// The search, and the button that copies all.
fn find_ui(ui: &mut Ui, rect: Rect, tree: &mut PlistViewer) {
    let copy = Button::new(ButtonKind::Secondary, Size::Normal, Some(icons::COPY), say().copy_as_xml());
    let mut row = RowLayout::new(rect);
    let copy_rect = row.last(copy.width(ui));
    row.gap_before_last(12.0);
    search_field::search_field_ui(ui, row.rest(), search_id(), &mut tree.search, say().search_keys(), Ground::Sheet);
    let id = Id::unique("copy list");
    let copied = button::was_copied(ui, id);
    let copy = Button {
        icon: Some(if copied { icons::CHECK } else { icons::COPY }),
        ..copy
    }
    .disabled(tree.listing.is_none().then_some(""));
    if button::button_ui(ui, copy_rect, id, &copy).clicked()
        && let Some(listing) = &tree.listing
    {
        button::copy(ui, id, &listing.document());
    }
}

/// The middle of the body, where it says why there are no rows.
fn middle(body: Rect) -> ColumnLayout {
    let room = body.inset(40.0, 40.0);
    ColumnLayout::new(room.middle_left([room.width(), 60.0]))
}

fn body_ui(ui: &mut Ui, body: Rect, cx: &Cx<'_>, tree: &mut PlistViewer, build: BuildId, part: RawPart) {
    let colours = theme::of(ui);
    let ground = egui::CornerRadius {
        nw: 0,
        ne: 0,
        sw: theme::RADIUS_CARD,
        se: theme::RADIUS_CARD,
    };
    ui.painter().rect_filled(body, ground, colours.sunken);
    draw::paint_divider(ui.painter(), body.left(), body.right(), body.top(), colours.border);
    // What was read of the file before is not shown beside the new one.
    let raw = cx.snapshot.raw.as_ref().filter(|raw| raw.build == build && raw.part == part);
    let mut middle = middle(body);
    match raw.map(|raw| &raw.content) {
        None | Some(RawContent::Reading) => {
            tree.listing = None;
            middle.label_ui(ui, 20.0, say().reading_list(), ink(theme::BODY, colours.muted).center());
        }
        Some(RawContent::Failed(problem)) => {
            tree.listing = None;
            let title = say().problem_title(problem);
            middle.label_ui(ui, 20.0, &title, ink(theme::BODY_MEDIUM, colours.text).center());
            middle.gap(4.0);
            let why = super::banner::sentences(problem);
            middle.paragraph_ui(ui, &why, ink(theme::SMALL_LOOSE, colours.muted).center());
        }
        Some(RawContent::Read(list)) => {
            list_ui(ui, body, tree, list);
        }
    }
}

/// The rows of a list, as far as the search finds them.
fn list_ui(ui: &mut Ui, body: Rect, tree: &mut PlistViewer, list: &Arc<plist::Dictionary>) {
    if !tree.listing.as_ref().is_some_and(|listing| listing.is_of(list)) {
        tree.listing = Some(Listing::new(Arc::clone(list)));
    }
    let PlistViewer { listing, search, current } = tree;
    let Some(listing) = listing else { return };
    listing.search(search);
    if listing.rows().is_empty() {
        let nothing = if search.trim().is_empty() {
            say().list_empty()
        } else {
            say().nothing_matches()
        };
        let style = ink(theme::BODY, theme::of(ui).muted).center();
        middle(body).label_ui(ui, 20.0, nothing, style);
    } else {
        rows_ui(ui, body, listing, current);
    }
}

/// What a row was asked for.
enum RowAction {
    Toggle(String),
    Current(String),
}

fn rows_ui(ui: &mut Ui, body: Rect, listing: &mut Listing, current: &mut String) {
    let id = Id::unique("property list");
    let keyboard = ui.interact(body, id, Sense::focusable_noninteractive());
    let spoken = say().list_rows(listing.rows().len());
    keyboard.widget_info(|| WidgetInfo::labeled(Role::Tree, true, &spoken));
    let moved = if keyboard.has_focus() {
        keys(ui, id, listing, current)
    } else {
        false
    };
    let focused = keyboard.has_focus();
    let mut asked = None;
    let mut child = draw::clipped_child(ui, body.shrink2(vec2(0.0, 1.0)), id.with("rows"));
    ScrollArea::vertical()
        .id_salt("property list")
        .auto_shrink(false)
        .show(&mut child, |ui| {
            let list = body.with_min_y(ui.max_rect().top());
            let count = listing.rows().len();
            ui.expand_to_include_rect(list.top_left([1.0, 16.0 + rows::top(0.0, ROW, count)]));
            let list = list.inset_y(8.0, 0.0);
            if moved && let Some(at) = listing.rows().iter().position(|row| row.path == *current) {
                ui.scroll_to_rect(list.inset_y(rows::top(0.0, ROW, at), 0.0).top_part(ROW), None);
            }
            let range = rows::seen(ui.clip_rect(), list.top(), ROW, count);
            let mut column = ColumnLayout::new(list.inset(12.0, 12.0));
            column.gap(rows::top(0.0, ROW, range.start));
            for row in listing.rows().get(range).unwrap_or_default() {
                let at = focused && row.path == *current;
                if let Some(this) = row_ui(ui, column.next(ROW), row, listing, at) {
                    asked = Some(this);
                }
            }
        });
    match asked {
        Some(RowAction::Toggle(path)) => {
            listing.toggle(&path);
            *current = path;
        }
        Some(RowAction::Current(path)) => *current = path,
        None => {}
    }
}

fn row_ui(ui: &Ui, row: Rect, entry: &PlistRow, listing: &Listing, at: bool) -> Option<RowAction> {
    let colours = theme::of(ui);
    let id = Id::unique("property").with(&entry.path);
    // The list as a whole has the keyboard: a thousand stops would be none.
    let response = ui.interact(row, id, Sense::CLICK);
    let spoken = format!("{}: {}", entry.key, entry.value);
    response.widget_info(|| match entry.open {
        Some(open) => WidgetInfo::selected(Role::TreeItem, true, open, &spoken),
        None => WidgetInfo::labeled(Role::TreeItem, true, &spoken),
    });
    let hot = response.hovered() || response.context_menu_opened() || button::was_copied(ui, id);
    if hot {
        draw::paint_fill(ui.painter(), row, theme::RADIUS_SMALL, colours.hover);
    }
    if at {
        draw::paint_focus_ring(ui, row.shrink(2.0), theme::RADIUS_SMALL);
    }
    let depth = super::convert::f32_from(entry.address.len().saturating_sub(1));
    let mut cells = RowLayout::new(row);
    let mut key = RowLayout::new(cells.next((row.width() * 0.46).floor()));
    key.gap(4.0 + (depth * INDENT).min(row.width() * 0.4));
    let mark = key.next(16.0);
    if let Some(open) = entry.open {
        let caret = if open { icons::CARET_DOWN } else { icons::CARET_RIGHT };
        draw::paint_icon(ui.painter(), mark, caret, 12.0, colours.muted);
    }
    let key = key.rest().inset(2.0, 8.0);
    let key_width = draw::width(ui.painter(), &entry.key, theme::MONO).min(key.width());
    let mark = |text: Rect| draw::paint_fill(ui.painter(), text.expand2(vec2(4.0, -4.0)), 4, colours.accent_tint);
    if entry.key_hit {
        mark(key.left_part(key_width));
    }
    let shown_key = super::facts::shortened(ui, &entry.key, theme::MONO, key.width());
    draw::paint_line(
        ui.painter(),
        key,
        shown_key.as_deref().unwrap_or(&entry.key),
        ink(theme::MONO, colours.text),
    );
    let value = cells.rest().inset(0.0, if hot { 32.0 } else { 8.0 });
    let (style, color) = if entry.open.is_some() {
        (theme::SMALL, colours.faint)
    } else {
        (theme::MONO, colours.accent_text)
    };
    let galley = draw::line(ui.painter(), &entry.value, ink(style, color), value.width());
    let elided = galley.elided;
    if entry.value_hit {
        mark(value.left_part(galley.size().x));
    }
    draw::paint_galley(ui.painter(), value, galley, ink(style, color));
    let spot = row.inset(0.0, 4.0).inset_y(2.0, 0.0).top_right([24.0, 24.0]);
    if hot {
        button::paint_copy_icon(ui, spot, id, colours.text);
    }
    let over_icon = ui
        .input(|input| input.pointer.interact_pos())
        .is_some_and(|pointer| spot.contains(pointer));
    let mut asked = None;
    if response.clicked() {
        asked = Some(if entry.open.is_some() && !over_icon {
            RowAction::Toggle(entry.path.clone())
        } else {
            button::copy(ui, id, &listing.text(entry));
            RowAction::Current(entry.path.clone())
        });
    }
    copy_menu_ui(&response, entry, listing);
    if elided || shown_key.is_some() {
        response.on_hover_text(format!("{}\n{}", entry.path, entry.value));
    }
    asked
}

/// The menu of a row: what of it can be copied.
fn copy_menu_ui(response: &egui::Response, entry: &PlistRow, listing: &Listing) {
    menu::context_menu_ui(response, 176.0, |ui| {
        if menu::row_ui(ui, &menu::MenuRow::new(icons::COPY, say().copy_value())) {
            ui.copy_text(listing.text(entry));
        }
        if menu::row_ui(ui, &menu::MenuRow::new(icons::COPY, say().copy_key_path())) {
            ui.copy_text(entry.path.clone());
        }
        if menu::row_ui(ui, &menu::MenuRow::new(icons::COPY, say().copy_as_xml())) {
            ui.copy_text(listing.xml(entry));
        }
    });
}

/// Arrows move along the rows and open and close them; copying copies the value. True when the row changed.
fn keys(ui: &Ui, id: Id, listing: &mut Listing, current: &mut String) -> bool {
    let filter = EventFilter {
        vertical_arrows: true,
        horizontal_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let taken = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let (up, down) = (taken(Key::ArrowUp), taken(Key::ArrowDown));
    let (left, right) = (taken(Key::ArrowLeft), taken(Key::ArrowRight));
    let enter = taken(Key::Enter) || taken(Key::Space);
    let copied = ui.input(|input| input.events.iter().any(|event| matches!(event, egui::Event::Copy)));
    if !(up || down || left || right || enter || copied || current.is_empty()) {
        return false;
    }
    let at = listing.rows().iter().position(|row| row.path == *current);
    let Some(row) = listing.rows().get(at.unwrap_or(0)).cloned() else {
        return false;
    };
    if copied {
        ui.copy_text(listing.text(&row));
    }
    let step = match (at, row.open) {
        (None, _) => Some(0),
        (Some(at), _) if down => Some(at + 1),
        (Some(at), _) if up => at.checked_sub(1),
        (Some(at), Some(true)) if right => Some(at + 1),
        (Some(_), Some(false)) if right || enter => {
            listing.toggle(&row.path);
            None
        }
        (Some(_), Some(true)) if left || enter => {
            listing.toggle(&row.path);
            None
        }
        (Some(at), _) if left => {
            let depth = row.address.len();
            let above = listing.rows().get(..at).unwrap_or_default();
            above.iter().rposition(|other| other.address.len() < depth)
        }
        _ => None,
    };
    match step.and_then(|step| listing.rows().get(step)) {
        Some(next) => {
            next.path.clone_into(current);
            true
        }
        None => false,
    }
}
