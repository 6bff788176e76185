//! The sidebar folded to icons: one for each app, its newest build behind it.

use std::sync::Arc;

use egui::{Id, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, vec2};

use crate::session::BuildView;
use crate::window::button::{self, IconButton};
use crate::window::cx::Cx;
use crate::window::layout::RectParts as _;
use crate::window::shell::{Overlay, Request};
use crate::window::{app_icon, draw, icons, theme};
use crate::words::say;

/// The sidebar folded to icons: one per app, its newest build behind it.
pub(in crate::window) fn rail_ui(ui: &mut Ui, rect: Rect, cx: &mut Cx<'_>) {
    let mut child = draw::clipped_child(ui, rect, Id::unique("rail"));
    let ui = &mut child;
    let colours = theme::of(ui);
    let top = rect.inset_y(-4.0, 0.0).top_part(40.0).middle([40.0, 40.0]);
    let foot = rect.inset_y(0.0, 12.0).bottom_part(40.0).middle([40.0, 40.0]);
    let search = IconButton {
        icon: icons::MAGNIFYING_GLASS,
        size: 18.0,
        name: say().show_builds(),
        hover: colours.frame_hover,
    };
    if button::icon_button_ui(ui, top, Id::unique("open sidebar"), &search).clicked() {
        cx.shell.open(Overlay::Sidebar);
        cx.shell.focus_search = true;
    }
    let add = IconButton {
        icon: icons::PLUS,
        size: 18.0,
        name: say().add_builds(),
        hover: colours.frame_hover,
    };
    if button::icon_button_ui(ui, foot, Id::unique("rail add builds"), &add).clicked() {
        cx.shell.requests.push(Request::ChooseBuilds);
    }
    let mut groups: Vec<Arc<BuildView>> = cx.snapshot.builds.clone();
    groups.dedup_by(|next, first| next.inspection.app.bundle_id == first.inspection.app.bundle_id);
    let selected = cx
        .snapshot
        .builds
        .iter()
        .find(|build| Some(build.id) == cx.shell.selection.selected());
    let selected = selected.map(|build| build.inspection.app.bundle_id.clone());
    let list = rect.inset_y(44.0, 60.0);
    let mut child = draw::child(ui, list, Id::unique("apps"));
    ScrollArea::vertical()
        .id_salt("apps list")
        .auto_shrink(false)
        .show_rows(&mut child, 44.0, groups.len(), |ui, range| {
            for build in groups.get(range).unwrap_or_default() {
                let (row, response) = ui.allocate_exact_size(vec2(list.width(), 44.0), Sense::click());
                let tile = row.middle([40.0, 40.0]);
                let name = &build.inspection.app.name;
                let current = selected.as_deref() == Some(build.inspection.app.bundle_id.as_str());
                response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, current, name));
                draw::select_node(ui, &response, current);
                if current {
                    draw::paint_shadow(ui.painter(), tile, theme::RADIUS, colours.shadow_1);
                    draw::paint_fill(ui.painter(), tile, theme::RADIUS, colours.select);
                } else if response.hovered() {
                    draw::paint_fill(ui.painter(), tile, theme::RADIUS, colours.frame_hover);
                }
                app_icon::app_icon_ui(ui, &mut cx.art.icons, build, row.middle([28.0, 28.0]));
                draw::focus_ring(ui, &response, tile, theme::RADIUS);
                if response.clicked() {
                    if current {
                        cx.shell.open(Overlay::Sidebar);
                    } else {
                        cx.shell.selection.select(build.id);
                    }
                }
                response.on_hover_text(name);
            }
        });
}
