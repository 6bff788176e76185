//! Settings: a sheet with a column of sections. What is changed holds at once.

mod about;
mod general;
mod hook_form;
mod network;
mod notify;
mod rows;
mod watched;

use egui::{Id, Key, Modifiers, Rect, Role, ScrollArea, Ui, WidgetInfo, vec2};

use super::cx::Cx;
use super::dialog;
use super::draw::{self, ink};
use super::icons::{self, Glyph};
use super::one_stop::{Axis, OneStop};
use super::shell::Overlay;
use super::theme;
use crate::session::{Command, SIZES_PERCENT};
use crate::window::layout::{ColumnLayout, RectParts as _};
use crate::words::say;

/// Size of the sheet where the window has room.
const WANTED: egui::Vec2 = vec2(920.0, 668.0);
/// Width of the column of sections.
const COLUMN: f32 = 208.0;
/// Steps between the sizes of everything, in percent.
pub(super) const SIZES: [u16; 9] = [75, 80, 90, 100, 110, 125, 150, 175, 200];

/// A section of the settings.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) enum SettingsSection {
    /// Window, phones and data.
    #[default]
    General,
    /// Ports, pages and names.
    Network,
    /// What the desktop shows, and webhooks.
    Notifications,
    /// Version, shortcuts and diagnostics.
    About,
}

impl SettingsSection {
    const ALL: [Self; 4] = [Self::General, Self::Network, Self::Notifications, Self::About];

    fn name(self) -> &'static str {
        match self {
            Self::General => say().settings_general(),
            Self::Network => say().settings_network(),
            Self::Notifications => say().notify_section(),
            Self::About => say().settings_about(),
        }
    }

    fn icon(self) -> Glyph {
        match self {
            Self::General => icons::GEAR_SIX,
            Self::Network => icons::WIFI_HIGH,
            Self::Notifications => icons::DEVICE_MOBILE,
            Self::About => icons::INFO,
        }
    }
}

/// What only this sheet knows.
#[derive(Default)]
pub(super) struct SettingsSheet {
    /// The section that was last seen.
    section: SettingsSection,
    ports: network::TypedPorts,
    hook: hook_form::HookForm,
}

impl SettingsSheet {
    /// Opens it at a section; `None` is the one that was last seen.
    pub(super) fn open(&mut self, section: Option<SettingsSection>) {
        self.section = section.unwrap_or(self.section);
        self.ports = network::TypedPorts::default();
        self.hook = hook_form::HookForm::default();
    }
}

/// The size after or before this one; the same at the end.
pub(super) fn next_size(percent: u16, larger: bool) -> u16 {
    let next = if larger {
        SIZES.into_iter().find(|size| *size > percent)
    } else {
        SIZES.into_iter().rev().find(|size| *size < percent)
    };
    next.unwrap_or(percent).clamp(*SIZES_PERCENT.start(), *SIZES_PERCENT.end())
}

/// Shows the sheet while it is open.
pub(super) fn settings_dialog_ui(ui: &Ui, cx: &mut Cx<'_>, own: &mut SettingsSheet) {
    let Some(Overlay::Settings(wanted)) = cx.shell.overlay else {
        return;
    };
    if cx.shell.begins() {
        own.open(wanted);
    }
    let mut close = false;
    close |= dialog::dialog_ui(ui, "settings sheet", WANTED, |ui, rect| {
        let column = rect.left_part(COLUMN).shrink(1.0);
        column_ui(ui, column, own);
        let body = rect.inset(COLUMN, 0.0);
        close |= dialog::title_ui(ui, body.translate(vec2(4.0, 0.0)), own.section.name(), "");
        let inner = body.inset(24.0, 24.0).inset_y(56.0, 1.0);
        let mut child = draw::clipped_child(
            ui,
            inner.expand2(vec2(8.0, 0.0)),
            Id::unique("settings body").with(own.section.name()),
        );
        ScrollArea::vertical()
            .id_salt("settings")
            .auto_shrink(false)
            .show(&mut child, |ui| {
                ui.set_max_width(inner.width());
                ui.spacing_mut().item_spacing = egui::Vec2::ZERO;
                egui::Frame::NONE.inner_margin(egui::Margin::symmetric(8, 0)).show(ui, |ui| {
                    match own.section {
                        SettingsSection::General => general::general_ui(ui, cx),
                        SettingsSection::Network => network::network_ui(ui, cx, &mut own.ports),
                        SettingsSection::Notifications => notify::notify_ui(ui, cx, &mut own.hook),
                        SettingsSection::About => about::about_ui(ui, cx),
                    }
                    ui.add_space(24.0);
                });
            });
    });
    if close {
        cx.shell.close();
    }
}

/// The sections, one above the other; the arrow keys go through them.
fn column_ui(ui: &mut Ui, column: Rect, own: &mut SettingsSheet) {
    let colours = theme::of(ui);
    let corner = egui::CornerRadius {
        nw: theme::RADIUS_CARD,
        sw: theme::RADIUS_CARD,
        ne: 0,
        se: 0,
    };
    ui.painter().rect_filled(column, corner, colours.frame);
    ui.painter()
        .vline(column.right(), column.y_range(), egui::Stroke::new(1.0, colours.border));
    let mut rows = ColumnLayout::new(column).inset(11.0, 11.0);
    rows.gap(15.0);
    rows.inset(12.0, 12.0)
        .label_ui(ui, 28.0, say().settings(), ink(theme::HEADING, colours.text));
    rows.gap(40.0);
    let chosen = SettingsSection::ALL.iter().position(|section| *section == own.section);
    let stop = OneStop::among(Axis::Column, SettingsSection::ALL.len(), chosen.unwrap_or_default());
    for (index, section) in SettingsSection::ALL.into_iter().enumerate() {
        let row = rows.next(32.0);
        rows.gap(2.0);
        let id = Id::unique("settings section").with(index);
        let response = ui.interact(row, id, stop.sense(index));
        let is_chosen = own.section == section;
        response.widget_info(|| WidgetInfo::selected(Role::Tab, true, is_chosen, section.name()));
        draw::select_node(ui, &response, is_chosen);
        if is_chosen {
            draw::paint_shadow(ui.painter(), row, theme::RADIUS, colours.shadow_1);
            draw::paint_fill(ui.painter(), row, theme::RADIUS, colours.select);
        } else if response.hovered() {
            draw::paint_fill(ui.painter(), row, theme::RADIUS, colours.frame_hover);
        }
        let color = if is_chosen { colours.text } else { colours.muted };
        draw::paint_icon(ui.painter(), row.inset(12.0, 0.0).left_part(16.0), section.icon(), 16.0, color);
        draw::paint_line(ui.painter(), row.inset(38.0, 8.0), section.name(), ink(theme::BODY_MEDIUM, color));
        draw::focus_ring(ui, &response, row, theme::RADIUS);
        if response.clicked() {
            own.section = section;
        }
        let next = stop.follow(ui, &response, index, |index| Id::unique("settings section").with(index));
        if let Some(section) = next.and_then(|next| SettingsSection::ALL.get(next)) {
            own.section = *section;
        }
    }
}

/// What the keys for the size of everything ask for.
pub(super) fn size_keys(ui: &Ui, cx: &mut Cx<'_>) {
    let now = cx.snapshot.settings.size_percent;
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, key));
    let wanted = if pressed(Key::Plus) || pressed(Key::Equals) {
        next_size(now, true)
    } else if pressed(Key::Minus) {
        next_size(now, false)
    } else if pressed(Key::Num0) {
        100
    } else {
        now
    };
    if wanted != now {
        cx.commands.push(Command::SetSize(wanted));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_go_up_and_down_by_steps_and_stay_within_the_limits() {
        assert_eq!(next_size(100, true), 110);
        assert_eq!(next_size(100, false), 90);
        assert_eq!(next_size(133, true), 150);
        assert_eq!(next_size(133, false), 125);
        assert_eq!(next_size(200, true), 200);
        assert_eq!(next_size(75, false), 75);
    }
}
