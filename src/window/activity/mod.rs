//! The Activity tab: the deliveries of a build, each a row that opens to its timeline.

pub(super) mod closing;
mod rows_ui;
pub(super) mod sentences;

use std::collections::BTreeSet;
use std::sync::Arc;

use egui::{Id, Rect, ScrollArea, Ui};

use super::button::{self, Button, ButtonKind, IconButton, Size};
use super::cx::Cx;
use super::draw::{self, ink};
use super::layout::{ColumnLayout, RectParts as _, RowLayout};
use super::question::consent_ui;
use super::shell::{Overlay, Request};
use super::{icons, install_panel, menu, rows, theme};
use crate::activity::{Delivery, DeliveryId, Stage};
use crate::library::BuildId;
use crate::session::{BuildView, Command, ExportFormat};
use crate::words::say;

/// What only this tab knows.
#[derive(Default)]
pub(super) struct Activity {
    /// Deliveries whose timelines are open.
    open: BTreeSet<DeliveryId>,
}

impl Activity {
    /// Opens a timeline that is closed and closes one that is open; whether it is open now.
    fn toggle(&mut self, delivery: DeliveryId) -> bool {
        let opens = !self.open.remove(&delivery);
        if opens {
            self.open.insert(delivery);
        }
        opens
    }
}

/// Draws the tab.
pub(super) fn activity_ui(ui: &mut Ui, body: Rect, content: Rect, cx: &mut Cx<'_>, own: &mut Activity, build: &BuildView) {
    let sides = content.inset(theme::SHEET_PADDING, theme::SHEET_PADDING);
    let place = sides.with_min_y(body.top() + 16.0).with_max_y(body.bottom());
    let is_of = |delivery: &&Arc<Delivery>| delivery.about.as_ref().is_some_and(|about| about.build_id == build.id.0);
    let deliveries: Vec<&Arc<Delivery>> = cx.snapshot.deliveries.iter().filter(is_of).collect();
    if !cx.snapshot.deliveries.is_empty() {
        // A phone that only opened the page has got nothing yet.
        let is_delivered = |delivery: &&&Arc<Delivery>| delivery.stage == Stage::Delivered;
        let delivered = deliveries.iter().filter(is_delivered).count();
        tools_ui(ui, place.top_part(28.0), cx, build, delivered, !deliveries.is_empty());
    }
    if deliveries.is_empty() {
        empty_ui(ui, place, cx);
        return;
    }
    // Rows reach 8 points beyond the text, so that their fill does not touch it.
    let list = place.inset(-8.0, -8.0).inset_y(36.0, 0.0);
    list_ui(ui, list, cx, own, &deliveries, build.id);
}

fn list_ui(ui: &mut Ui, list: Rect, cx: &Cx<'_>, own: &mut Activity, deliveries: &[&Arc<Delivery>], build: BuildId) {
    let mut child = draw::clipped_child(ui, list, Id::unique("activity"));
    ScrollArea::vertical()
        .id_salt(("activity", build))
        .auto_shrink(false)
        .show(&mut child, |ui| {
            let whole = list.with_min_y(ui.max_rect().top());
            let mut tops = Vec::with_capacity(deliveries.len());
            let mut bottom = 0.0;
            for delivery in deliveries {
                tops.push(bottom);
                bottom += rows_ui::height(delivery, own.open.contains(&delivery.id));
            }
            ui.expand_to_include_rect(whole.top_left([1.0, bottom + 16.0]));
            for index in rows::seen_of(ui.clip_rect(), whole.top(), &tops) {
                let (Some(delivery), Some(top)) = (deliveries.get(index), tops.get(index)) else {
                    continue;
                };
                let is_open = own.open.contains(&delivery.id);
                let height = rows_ui::height(delivery, is_open);
                let row = whole.inset_y(*top, 0.0).top_part(height);
                if rows_ui::row_ui(ui, row, delivery, is_open, cx) && own.toggle(delivery.id) {
                    let opened = row.top_left([1.0, rows_ui::height(delivery, true)]);
                    ui.scroll_to_rect(opened, None);
                }
            }
        });
}

/// How many there are, and what can be done with them.
fn tools_ui(ui: &mut Ui, place: Rect, cx: &mut Cx<'_>, build: &BuildView, delivered: usize, has_any: bool) {
    let colours = theme::of(ui);
    let mut row = RowLayout::new(place);
    let bin = IconButton {
        icon: icons::TRASH,
        size: 16.0,
        name: say().activity_forget(),
        hover: colours.hover,
    };
    if button::icon_button_ui(ui, row.last(28.0), Id::unique("forget deliveries"), &bin).clicked() {
        cx.shell.open(Overlay::Forget);
    }
    let export = Button::new(
        ButtonKind::Secondary,
        Size::Compact,
        Some(icons::DOWNLOAD_SIMPLE),
        say().activity_export(),
    );
    row.gap_before_last(8.0);
    let response = button::button_ui(ui, row.last(export.width(ui)), Id::unique("export deliveries"), &export);
    menu::menu_ui(&response, menu::UNDER_RIGHT, 200.0, |ui| {
        let choices = [
            (say().activity_this_build(), Some(build.id), has_any),
            (say().activity_all_builds(), None, true),
        ];
        for (title, of, _) in choices.into_iter().filter(|(.., has_any)| *has_any) {
            menu::title_ui(ui, title);
            for (text, format) in [
                (say().activity_as_csv(), ExportFormat::Csv),
                (say().activity_as_json(), ExportFormat::Json),
            ] {
                if menu::row_ui(ui, &menu::MenuRow::new(icons::DOWNLOAD_SIMPLE, text)) {
                    let name = file_name(of.map(|_| build), format);
                    cx.shell.requests.push(Request::ExportDeliveries { build: of, format, name });
                }
            }
        }
    });
    if has_any {
        row.gap_before_last(8.0);
        draw::label_ui(
            ui,
            row.rest(),
            &say().activity_deliveries(delivered),
            ink(theme::BODY_STRONG, colours.text),
        );
    }
}

/// A name that every system takes.
fn file_name(build: Option<&BuildView>, format: ExportFormat) -> String {
    let extension = match format {
        ExportFormat::Csv => "csv",
        ExportFormat::Json => "json",
    };
    let Some(build) = build else {
        return format!("deliveries.{extension}");
    };
    let app = &build.inspection.app;
    let plain = |text: &str| -> String {
        let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_');
        text.chars().take(60).map(|c| if is_plain(c) { c } else { '-' }).collect()
    };
    format!("{}-{}-deliveries.{extension}", plain(&app.name), plain(&app.version))
}

/// One sentence and one button.
fn empty_ui(ui: &mut Ui, place: Rect, cx: &mut Cx<'_>) {
    let colours = theme::of(ui);
    let mut column = ColumnLayout::new(place.middle([place.width().min(420.0), place.height()]));
    column.gap((place.height() * 0.3).clamp(32.0, 150.0) - 24.0);
    let tile = column.next(48.0).middle([48.0, 48.0]);
    draw::paint_fill(ui.painter(), tile, theme::RADIUS_CARD, colours.control);
    draw::paint_icon(ui.painter(), tile, icons::DEVICE_MOBILE, 24.0, colours.muted);
    column.gap(16.0);
    column.label_ui(ui, 20.0, say().activity_no_deliveries(), ink(theme::HEADING, colours.text).center());
    column.gap(4.0);
    column.paragraph_ui(ui, say().activity_no_deliveries_why(), ink(theme::BODY, colours.muted).center());
    let show = Button::new(ButtonKind::Secondary, Size::Normal, Some(icons::QR_CODE), say().show_qr());
    column.gap(16.0);
    let spot = column.next(32.0).middle([show.width(ui), 32.0]);
    if button::button_ui(ui, spot, Id::unique("show code for activity"), &show).clicked() {
        // Where the code stands beside the sheet already, it is shown large.
        if install_panel::is_shown(ui, cx.shell) {
            cx.shell.open(Overlay::Poster);
        } else {
            install_panel::show(ui, cx.shell);
        }
    }
}

/// The question whether to forget, while it is open.
pub(super) fn forget_dialog_ui(ui: &Ui, cx: &mut Cx<'_>, own: &mut Activity, build: BuildId) {
    if !cx.shell.shows(Overlay::Forget) {
        return;
    }
    let (title, why) = (say().activity_forget_title(), say().activity_forget_why());
    let Some(agreed) = consent_ui(ui, "forget", title, why, say().activity_forget_now()) else {
        return;
    };
    if agreed {
        cx.commands.push(Command::ForgetDeliveries(Some(build)));
        *own = Activity::default();
    }
    cx.shell.close();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_timeline_opens_and_closes() {
        let mut activity = Activity::default();
        assert!(activity.toggle(DeliveryId(1)) && activity.toggle(DeliveryId(2)));
        assert!(!activity.toggle(DeliveryId(1)));
        assert!(activity.open.contains(&DeliveryId(2)) && !activity.open.contains(&DeliveryId(1)));
    }
}
