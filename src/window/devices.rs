//! The Devices tab: which devices the profile names, and whether a given one is among them.

use std::sync::Arc;

use egui::{Id, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo};

use super::button::{self, Button, ButtonKind, IconButton, Size};
use super::cx::Cx;
use super::draw::{self, ink};
use super::layout::{ColumnLayout, RectParts as _, RowLayout};
use super::search_field::{self, Ground};
use super::udid::{self, ProfileMembership};
use super::{details, field, icons, rows, theme};
use crate::ipa::{Inspection, Profile, SigningKind};
use crate::library::Device;
use crate::primitives::{Udid, UdidFlaw};
use crate::session::{BuildView, Command};
use crate::words::say;

/// Height of a row.
const ROW: f32 = 28.0;
/// Named devices that are shown at once; the others are scrolled to.
const NAMED_ROWS: usize = 6;

/// What only this tab knows.
#[derive(Default)]
pub(super) struct Devices {
    /// What was typed or pasted.
    pub(super) typed: String,
    /// Whose device it is that was typed.
    name: String,
    found: Option<DeviceMatches>,
}

/// The devices that match what was typed.
struct DeviceMatches {
    of: Arc<Inspection>,
    typed: String,
    devices: Vec<usize>,
    answer: ProfileMembership,
}

impl Devices {
    /// Looks again when the build or what was typed is another.
    fn find(&mut self, inspection: &Arc<Inspection>) -> (&[usize], ProfileMembership) {
        let is_known = |found: &DeviceMatches| Arc::ptr_eq(&found.of, inspection) && found.typed == self.typed;
        if !self.found.as_ref().is_some_and(is_known) {
            let profile = inspection.signing.profile.as_ref();
            let devices = profile.map(|profile| profile.devices.as_slice()).unwrap_or_default();
            let wanted = Udid::of(&self.typed);
            let matching = devices
                .iter()
                .enumerate()
                .filter(|(_, device)| Udid::listed(device).as_str().contains(wanted.as_str()));
            self.found = Some(DeviceMatches {
                of: Arc::clone(inspection),
                typed: self.typed.clone(),
                devices: matching.map(|(index, _)| index).collect(),
                answer: profile.map_or(ProfileMembership::Incomplete, |profile| udid::answer(profile, &self.typed)),
            });
            // Whoever pastes a line of a list has the name, too.
            let pasted = Udid::find(&self.typed).into_iter().next().map(|found| found.name);
            if let Some(name) = pasted.filter(|name| !name.is_empty() && self.name.trim().is_empty()) {
                self.name = name;
            }
        }
        self.found.as_ref().map_or((&[], ProfileMembership::Incomplete), |found| {
            (found.devices.as_slice(), found.answer)
        })
    }

    /// The device that was typed with its name, which is typed no longer; `None` while it has none.
    fn named(&mut self) -> Option<Command> {
        (!self.name.trim().is_empty()).then(|| Command::NameDevice {
            name: std::mem::take(&mut self.name),
            udid: self.typed.trim().to_owned(),
        })
    }
}

/// The field's id, so that a paste can find it.
pub(super) fn field_id() -> Id {
    Id::unique("device field")
}

/// Draws the tab.
pub(super) fn devices_ui(ui: &mut Ui, body: Rect, content: Rect, cx: &mut Cx<'_>, own: &mut Devices, build: &BuildView) {
    let place = content
        .inset(theme::SHEET_PADDING, theme::SHEET_PADDING)
        .with_min_y(body.top() + 20.0)
        .with_max_y(body.bottom());
    let signing = &build.inspection.signing;
    let Some(profile) = &signing.profile else {
        state_ui(ui, place, say().no_profile(), say().no_profile_why());
        return;
    };
    if profile.devices.is_empty() && !profile.all_devices {
        let (title, why) = if signing.kind == SigningKind::AppStore {
            (say().store_devices(), say().store_devices_why())
        } else {
            (say().no_devices(), say().no_devices_why())
        };
        state_ui(ui, place, title, why);
        return;
    }
    let copy = Button::new(ButtonKind::Secondary, Size::Normal, Some(icons::COPY), say().copy_all());
    let copies = !profile.devices.is_empty();
    let mut column = ColumnLayout::new(place);
    let mut first = RowLayout::new(column.next(32.0));
    let copy_place = copies.then(|| first.last(copy.width(ui)));
    if copies {
        first.gap_before_last(12.0);
    }
    let hint = if copies { say().paste_udid() } else { say().paste_udid_only() };
    search_field::search_field_ui(ui, first.rest(), field_id(), &mut own.typed, hint, Ground::Sheet);
    if let Some(place) = copy_place {
        copy_all_ui(ui, place, profile);
    }
    let (_, answer) = own.find(&build.inspection);
    column.gap(12.0);
    answer_ui(ui, &mut column, profile, answer);
    let is_device = matches!(answer, ProfileMembership::Listed | ProfileMembership::NotListed);
    if is_device && !profile.all_devices {
        naming_ui(ui, &mut column, cx, own);
    }
    if profile.all_devices {
        state_ui(ui, column.rest(), say().devices_any(), say().any_device_why());
        return;
    }
    if answer == ProfileMembership::NotListed {
        return;
    }
    if own.typed.trim().is_empty() {
        named_ui(ui, &mut column, cx, profile);
    }
    let (found, _) = own.find(&build.inspection);
    column.gap(4.0);
    let told = details::devices_shown(found.len(), profile.devices.len());
    column.label_ui(ui, 20.0, &told, ink(theme::BODY_STRONG, theme::of(ui).text));
    // Rows reach 8 points beyond the text, so that their fill does not touch it.
    column.gap(8.0);
    list_ui(ui, column.rest().inset(-8.0, -8.0), profile, found);
}

fn copy_all_ui(ui: &Ui, rect: Rect, profile: &Profile) {
    let id = Id::unique("copy devices");
    let icon = if button::was_copied(ui, id) { icons::CHECK } else { icons::COPY };
    let copy = Button::new(ButtonKind::Secondary, Size::Normal, Some(icon), say().copy_all());
    if button::button_ui(ui, rect, id, &copy).clicked() {
        button::copy(ui, id, &profile.devices.join("\n"));
    }
}

/// Yes or no, in one sentence.
fn answer_ui(ui: &mut Ui, column: &mut ColumnLayout, profile: &Profile, answer: ProfileMembership) {
    let colours = theme::of(ui);
    let (icon, tone, sentence) = match answer {
        ProfileMembership::Incomplete => return,
        ProfileMembership::Malformed(UdidFlaw::Length(digits)) => (icons::WARNING, colours.warning, say().udid_of_other_length(digits)),
        ProfileMembership::Malformed(UdidFlaw::Letter(letter)) => {
            (icons::WARNING, colours.warning, say().udid_with_letter(letter.to_string()))
        }
        ProfileMembership::Listed if profile.all_devices => (icons::CHECK_CIRCLE, colours.success, say().device_covered().to_owned()),
        ProfileMembership::Listed => (icons::CHECK_CIRCLE, colours.success, say().device_listed().to_owned()),
        ProfileMembership::NotListed => (icons::X_CIRCLE, colours.danger, say().device_not_listed().to_owned()),
    };
    let why = match answer {
        ProfileMembership::NotListed => say().device_not_listed_fix(),
        ProfileMembership::Malformed(_) => say().udid_copy_again(),
        ProfileMembership::Listed | ProfileMembership::Incomplete => "",
    };
    let height = if why.is_empty() { 40.0 } else { 60.0 };
    let banner = column.next(height);
    draw::paint_box(ui.painter(), banner, theme::RADIUS, tone.tint, tone.line);
    let inner = banner.inset(12.0, 12.0).inset_y(10.0, 0.0);
    draw::paint_icon(ui.painter(), inner.top_left([16.0, 20.0]), icon, 16.0, tone.solid);
    let mut lines = ColumnLayout::new(inner.inset(26.0, 0.0));
    lines.label_ui(ui, 20.0, &sentence, ink(theme::BODY_MEDIUM, tone.text));
    if !why.is_empty() {
        lines.gap(1.0);
        lines.label_ui(ui, 18.0, why, ink(theme::SMALL, tone.text));
    }
    column.gap(12.0);
}

/// Whose device it is: a field and a button, or what it is called already.
fn naming_ui(ui: &mut Ui, column: &mut ColumnLayout, cx: &mut Cx<'_>, devices: &mut Devices) {
    let row = column.next(32.0);
    let colours = theme::of(ui);
    let known = cx.snapshot.devices.iter().find(|device| device.is(&devices.typed));
    if let Some(device) = known {
        draw::label_ui(ui, row, &say().checks_belongs_to(&device.name), ink(theme::BODY, colours.muted));
        column.gap(8.0);
        return;
    }
    let remember = Button::new(ButtonKind::Secondary, Size::Normal, None, say().checks_remember_device());
    let why = devices.name.trim().is_empty().then_some(say().checks_name_first());
    let remember = remember.disabled(why);
    let mut parts = RowLayout::new(row);
    let button_rect = parts.last(remember.width(ui));
    parts.gap_before_last(12.0);
    let field = parts.rest();
    let id = Id::unique("device name");
    let focused = ui.memory(|memory| memory.has_focus(id));
    field::paint_outline(ui, field, if focused { field::Look::Focus } else { field::Look::Rest });
    let place = field.inset(10.0, 10.0);
    let line = field::LineOf {
        name: say().checks_device_name(),
        hint: say().checks_device_name(),
        hint_color: colours.faint,
        style: theme::BODY,
        secret: false,
    };
    let response = field::line_ui(ui, place, id, &mut devices.name, &line);
    let entered = response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
    let clicked = button::button_ui(ui, button_rect, Id::unique("remember device"), &remember).clicked();
    if clicked || entered {
        cx.commands.extend(devices.named());
    }
    column.gap(12.0);
}

/// The devices that somebody named, and whether the profile has them.
fn named_ui(ui: &mut Ui, column: &mut ColumnLayout, cx: &mut Cx<'_>, profile: &Profile) {
    let named = &cx.snapshot.devices;
    if named.is_empty() {
        return;
    }
    let colours = theme::of(ui);
    column.gap(4.0);
    let told = say().checks_named_devices(named.len());
    column.label_ui(ui, 20.0, &told, ink(theme::BODY_STRONG, colours.text));
    column.gap(8.0);
    let most = named.len().min(NAMED_ROWS);
    let height = rows::top(0.0, ROW, most);
    let list = column.next(height).inset(-8.0, -8.0);
    let mut child = draw::clipped_child(ui, list, Id::unique("named devices"));
    let mut forgotten = None;
    ScrollArea::vertical()
        .id_salt("named devices")
        .auto_shrink(false)
        .show(&mut child, |ui| {
            let top = ui.max_rect().top();
            let content = list.with_min_y(top);
            ui.expand_to_include_rect(content.top_left([1.0, rows::top(0.0, ROW, named.len())]));
            for index in rows::seen(ui.clip_rect(), top, ROW, named.len()) {
                let row = content.with_min_y(rows::top(top, ROW, index)).top_part(ROW);
                if let Some(device) = named.get(index)
                    && named_row_ui(ui, row, device, profile)
                {
                    forgotten = Some(device.udid.clone());
                }
            }
        });
    if let Some(udid) = forgotten {
        cx.commands.push(Command::ForgetDevice(udid));
    }
    column.gap(16.0);
}

/// One named device; whether it is to be forgotten.
fn named_row_ui(ui: &mut Ui, row: Rect, device: &Device, profile: &Profile) -> bool {
    let colours = theme::of(ui);
    let listed = profile.allows_device(&device.udid);
    let (icon, color, told) = if listed {
        (icons::CHECK_CIRCLE, colours.success.solid, say().checks_in_profile())
    } else {
        (icons::X_CIRCLE, colours.danger.solid, say().checks_not_in_profile())
    };
    let mut parts = RowLayout::new(row.inset(8.0, 8.0));
    draw::paint_icon(ui.painter(), parts.next(16.0), icon, 16.0, color);
    parts.gap(10.0);
    let forget = IconButton {
        icon: icons::X,
        size: 14.0,
        name: say().checks_forget_device(),
        hover: colours.hover,
    };
    let spot = parts.last(24.0).inset_y(2.0, 2.0);
    parts.gap_before_last(8.0);
    let forgets = button::icon_button_ui(ui, spot, Id::unique("forget device").with(&device.udid), &forget).clicked();
    let name_width = parts.rest().width() * 0.4;
    draw::label_ui(ui, parts.next(name_width), &device.name, ink(theme::BODY, colours.text));
    let told_rect = parts.last(draw::width(ui.painter(), told, theme::SMALL) + 1.0);
    draw::label_ui(ui, told_rect, told, ink(theme::SMALL, colours.muted).right());
    let udid = parts.rest().inset(12.0, 12.0);
    if udid.width() > 60.0 {
        draw::label_ui(ui, udid, &device.udid, ink(theme::MONO, colours.faint));
    }
    forgets
}

/// A tab that has no list, and why.
fn state_ui(ui: &mut Ui, place: Rect, title: &str, why: &str) {
    let colours = theme::of(ui);
    let middle = (place.height() * 0.36).min(180.0);
    let tile = place.top_part(2.0 * middle).middle([48.0, 48.0]);
    draw::paint_fill(ui.painter(), tile, theme::RADIUS_CARD, colours.control);
    draw::paint_icon(ui.painter(), tile, icons::DEVICE_MOBILE, 24.0, colours.muted);
    let width = place.width().min(420.0);
    let mut column = ColumnLayout::new(place.middle([width, place.height()]));
    column.reach(tile.bottom() + 16.0);
    column.label_ui(ui, 20.0, title, ink(theme::HEADING, colours.text).center());
    column.gap(4.0);
    column.paragraph_ui(ui, why, ink(theme::BODY, colours.muted).center());
}

fn list_ui(ui: &mut Ui, list: Rect, profile: &Profile, found: &[usize]) {
    let colours = theme::of(ui);
    if found.is_empty() {
        let line = list.inset(8.0, 8.0).inset_y(4.0, 0.0).top_part(20.0);
        draw::label_ui(ui, line, say().nothing_matches(), ink(theme::BODY, colours.muted));
        return;
    }
    let mut child = draw::clipped_child(ui, list, Id::unique("devices"));
    ScrollArea::vertical().id_salt("devices").auto_shrink(false).show(&mut child, |ui| {
        let top = ui.max_rect().top();
        let content = list.with_min_y(top);
        ui.expand_to_include_rect(content.top_left([1.0, rows::top(0.0, ROW, found.len()) + 20.0]));
        let range = rows::seen(ui.clip_rect(), top, ROW, found.len());
        let first = range.start;
        for (place, index) in found.get(range).unwrap_or_default().iter().enumerate() {
            let row = content.with_min_y(rows::top(top, ROW, first + place)).top_part(ROW);
            if let Some(device) = profile.devices.get(*index) {
                row_ui(ui, row, *index, device);
            }
        }
    });
}

fn row_ui(ui: &Ui, row: Rect, index: usize, device: &str) {
    let colours = theme::of(ui);
    let id = Id::unique("device").with(index);
    let response = ui.interact(row, id, Sense::click());
    let spoken = say().copy_of(device);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &spoken));
    if response.clicked() {
        button::copy(ui, id, device);
    }
    let hot = response.hovered() || response.has_focus() || button::was_copied(ui, id);
    if response.hovered() {
        draw::paint_fill(ui.painter(), row, theme::RADIUS_SMALL, colours.hover);
    }
    let text = row.inset(8.0, if hot { 34.0 } else { 8.0 });
    draw::paint_line(ui.painter(), text, device, ink(theme::MONO, colours.text));
    if hot {
        let spot = row.inset(0.0, 4.0).right_part(24.0).inset_y(2.0, 2.0);
        button::paint_copy_icon(ui, spot, id, colours.text);
    }
    draw::focus_ring(ui, &response, row.shrink(2.0), theme::RADIUS_SMALL);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::window::gallery::deep_scenes;

    #[test]
    fn devices_are_looked_for_again_when_another_text_is_typed() {
        let inspection = Arc::clone(&deep_scenes::rich().builds[0].inspection);
        let all = inspection.signing.profile.as_ref().unwrap().devices.clone();
        let mut own = Devices::default();
        assert_eq!(own.find(&inspection).0.len(), all.len());
        all[1].clone_into(&mut own.typed);
        assert_eq!(own.find(&inspection), (&[1][..], ProfileMembership::Listed));
        let kept = own.find(&inspection).0.as_ptr();
        assert_eq!(own.find(&inspection).0.as_ptr(), kept);
    }

    #[test]
    fn a_device_is_named_once() {
        let mut own = Devices {
            typed: " 00008110-0000000000000003\n".to_owned(),
            name: " ".to_owned(),
            found: None,
        };
        assert_eq!(own.named(), None);
        "Ada's iPhone".clone_into(&mut own.name);
        let expected = Command::NameDevice {
            name: "Ada's iPhone".to_owned(),
            udid: "00008110-0000000000000003".to_owned(),
        };
        assert_eq!((own.named(), own.named()), (Some(expected), None));
    }
}
