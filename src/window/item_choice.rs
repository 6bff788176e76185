//! Which app of a manifest with several a build takes over.

use egui::{Id, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, vec2};

use super::cx::Cx;
use super::draw::{self, ink};
use super::layout::{ColumnLayout, RectParts as _};
use super::{convert, dialog, rows, theme};
use crate::manifest::ForeignManifest;
use crate::session::Command;
use crate::words::say;

/// Height of a row.
const ROW: f32 = 44.0;
/// Width of the dialog, and its largest height.
const WIDTH: f32 = 480.0;
const HEIGHT: f32 = 520.0;

/// Asks, while there is something to ask.
pub(super) fn item_choice_ui(ui: &Ui, cx: &mut Cx<'_>) {
    let Some(choice) = &cx.snapshot.item_choice else { return };
    let height = (96.0 + ROW * convert::f32_from(choice.items.len()) + 12.0).min(HEIGHT);
    let mut chosen = None;
    let mut close = false;
    close |= dialog::dialog_ui(ui, "item choice", vec2(WIDTH, height), |ui, rect| {
        close |= dialog::title_ui(ui, rect, say().which_app_of_manifest(), &choice.file_name);
        let mut column = ColumnLayout::new(rect.inset_y(52.0, 12.0));
        let why = say().apps_in_manifest(choice.items.len());
        let style = ink(theme::BODY, theme::of(ui).muted);
        draw::label_ui(ui, column.next(24.0).inset(dialog::PADDING, dialog::PADDING), &why, style);
        column.gap(8.0);
        chosen = list_ui(ui, column.rest().inset(12.0, 12.0), &choice.items);
    });
    if let Some(item) = chosen {
        cx.commands.push(Command::ChooseItem(item));
    } else if close {
        cx.commands.push(Command::CloseItemChoice);
    }
}

fn list_ui(ui: &mut Ui, list: Rect, items: &[ForeignManifest]) -> Option<usize> {
    let mut chosen = None;
    let mut child = draw::clipped_child(ui, list, Id::unique("manifest items"));
    ScrollArea::vertical()
        .id_salt("manifest items")
        .auto_shrink(false)
        .show(&mut child, |ui| {
            let mut column = ColumnLayout::new(list.with_min_y(ui.max_rect().top()));
            ui.expand_to_include_rect(column.here().top_left([1.0, rows::top(0.0, ROW, items.len())]));
            for (index, item) in items.iter().enumerate() {
                if row_ui(ui, column.next(ROW), index, item) {
                    chosen = Some(index);
                }
            }
        });
    chosen
}

fn row_ui(ui: &Ui, row: Rect, index: usize, item: &ForeignManifest) -> bool {
    let colours = theme::of(ui);
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let (title, identifier, version) = (text(&item.title), text(&item.bundle_id), text(&item.version));
    let response = ui.interact(row, Id::unique("manifest item").with(index), Sense::click());
    let spoken = [title.as_str(), &version, &identifier].join(" ");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &spoken));
    if index == 0 && ui.memory(|memory| memory.focused().is_none()) {
        response.request_focus();
    }
    if response.hovered() {
        draw::paint_fill(ui.painter(), row, theme::RADIUS, colours.hover);
    }
    let text = row.inset(12.0, 12.0);
    let placed = draw::paint_line(ui.painter(), text, &version, ink(theme::SMALL, colours.muted).right());
    let room = text.with_max_x(placed.left() - 8.0);
    draw::paint_line(
        ui.painter(),
        room.inset_y(4.0, 0.0).top_part(20.0),
        &title,
        ink(theme::BODY_MEDIUM, colours.text),
    );
    draw::paint_line(
        ui.painter(),
        room.inset_y(23.0, 0.0).top_part(16.0),
        &identifier,
        ink(theme::SMALL, colours.muted),
    );
    draw::focus_ring(ui, &response, row.shrink(2.0), theme::RADIUS_SMALL);
    response.clicked()
}
