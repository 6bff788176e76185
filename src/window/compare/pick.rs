//! Choosing the build to compare with: other builds of the same app first.

use std::sync::Arc;

use egui::{Id, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, vec2};

use crate::session::{BuildView, Snapshot};
use crate::window::cx::Cx;
use crate::window::draw::{self, ink};
use crate::window::layout::{ColumnLayout, RectParts as _};
use crate::window::search_field::{self, Ground};
use crate::window::shell::Overlay;
use crate::window::{amounts, app_icon, convert, dialog, phrases, rows, sidebar, theme};
use crate::words::say;

/// Height of a row.
const ROW: f32 = 44.0;
/// Width of the dialog, and its largest height.
const WIDTH: f32 = 480.0;
const HEIGHT: f32 = 520.0;

/// The other builds that match a search, those of the same app first.
fn others(snapshot: &Snapshot, build: &BuildView, search: &str) -> Vec<Arc<BuildView>> {
    let words: Vec<String> = search.split_whitespace().map(str::to_lowercase).collect();
    let other = |other: &&Arc<BuildView>| other.id != build.id && sidebar::matches(other, &words);
    let (same, rest): (Vec<_>, Vec<_>) = snapshot
        .builds
        .iter()
        .filter(other)
        .cloned()
        .partition(|other| other.inspection.app.bundle_id == build.inspection.app.bundle_id);
    same.into_iter().chain(rest).collect()
}

/// Shows the choice while it is open.
pub(super) fn pick_ui(ui: &Ui, cx: &mut Cx<'_>, search: &mut String, build: &BuildView) {
    let builds = others(cx.snapshot, build, search);
    let height = (112.0 + ROW * convert::f32_from(cx.snapshot.builds.len().saturating_sub(1).max(3)) + 12.0).min(HEIGHT);
    let mut chosen = None;
    let mut close = false;
    close |= dialog::dialog_ui(ui, "pick build", vec2(WIDTH, height), |ui, rect| {
        let app = &build.inspection.app;
        let version = phrases::version_and_build(&app.version, &app.build);
        let beside = say().compare_which(&app.name, &version);
        close |= dialog::title_ui(ui, rect, say().compare(), &beside);
        let mut column = ColumnLayout::new(rect.inset_y(56.0, 12.0));
        let field = column.next(32.0).inset(dialog::PADDING, dialog::PADDING);
        search_field::search_field_ui(ui, field, super::pick_search_id(), search, say().search_other(), Ground::Sheet);
        column.gap(12.0);
        chosen = list_ui(ui, column.rest().inset(12.0, 12.0), cx, &builds);
    });
    if let Some(other) = chosen {
        cx.shell.open(Overlay::Compare(other));
        search.clear();
    } else if close {
        cx.shell.close();
        search.clear();
    }
}

fn list_ui(ui: &mut Ui, list: Rect, cx: &mut Cx<'_>, builds: &[Arc<BuildView>]) -> Option<crate::library::BuildId> {
    let colours = theme::of(ui);
    if builds.is_empty() {
        let nothing = if cx.snapshot.builds.len() < 2 {
            say().no_other_build()
        } else {
            say().nothing_found()
        };
        let line = list.inset(8.0, 8.0).inset_y(12.0, 0.0).top_part(20.0);
        draw::label_ui(ui, line, nothing, ink(theme::BODY, colours.muted));
        return None;
    }
    let mut chosen = None;
    let mut child = draw::clipped_child(ui, list, Id::unique("pick list"));
    ScrollArea::vertical()
        .id_salt("pick list")
        .auto_shrink(false)
        .show(&mut child, |ui| {
            let mut column = ColumnLayout::new(list.with_min_y(ui.max_rect().top()));
            let whole = [1.0, rows::top(0.0, ROW, builds.len())];
            ui.expand_to_include_rect(column.here().top_left(whole));
            let range = rows::seen(ui.clip_rect(), column.y(), ROW, builds.len());
            column.gap(rows::top(0.0, ROW, range.start));
            for build in builds.get(range).unwrap_or_default() {
                if row_ui(ui, column.next(ROW), cx, build) {
                    chosen = Some(build.id);
                }
            }
        });
    chosen
}

fn row_ui(ui: &Ui, row: Rect, cx: &mut Cx<'_>, build: &BuildView) -> bool {
    let colours = theme::of(ui);
    let app = &build.inspection.app;
    let version = phrases::version_and_build(&app.version, &app.build);
    let response = ui.interact(row, Id::unique("pick").with(build.id), Sense::click());
    let spoken = say().compare_this_with(&app.name, &version);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &spoken));
    if response.hovered() {
        draw::paint_fill(ui.painter(), row, theme::RADIUS, colours.hover);
    }
    let icon = row.inset(8.0, 0.0).middle_left([28.0, 28.0]);
    app_icon::app_icon_ui(ui, &mut cx.art.icons, build, icon);
    let when = amounts::ago(build.added_at, cx.now, &cx.zone);
    let text = row.inset(48.0, 12.0);
    let date = draw::paint_line(ui.painter(), text, &when, ink(theme::SMALL, colours.faint).right());
    let room = text.with_max_x(date.left() - 8.0);
    let first = room.inset_y(4.0, 0.0).top_part(20.0);
    draw::paint_line(ui.painter(), first, &app.name, ink(theme::BODY_MEDIUM, colours.text));
    let second = room.inset_y(23.0, 0.0).top_part(16.0);
    draw::paint_line(ui.painter(), second, &version, ink(theme::SMALL, colours.muted));
    draw::focus_ring(ui, &response, row.shrink(2.0), theme::RADIUS_SMALL);
    response.clicked()
}
