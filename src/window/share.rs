//! Share: the link to a build, written as each place wants it, to copy or to save.

use egui::{Id, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, vec2};
use jiff::Timestamp;

use super::button::{self, Button, ButtonKind, Size};
use super::cx::Cx;
use super::dialog::{self, PADDING};
use super::draw::{self, ink};
use super::layout::{ColumnLayout, RectParts as _, RowLayout};
use super::shell::{Overlay, Request};
use super::{icons, install_panel, phrases, theme};
use crate::manifest::snippets::{LinkUse, Shared, Voice};
use crate::session::{BuildView, shared};
use crate::words::{not_isolated, say};

/// Size of the dialog where the window has room.
const WANTED: egui::Vec2 = vec2(760.0, 520.0);
/// Width of the list of places.
const PLACES: f32 = 176.0;
/// Height of a place.
const ROW: f32 = 32.0;

/// What only the dialog knows.
#[derive(Default)]
pub(super) struct Share {
    place: Option<LinkUse>,
    made: Option<MadeText>,
}

/// The text that was made last, and of what.
struct MadeText {
    of: String,
    place: LinkUse,
    text: String,
}

impl Share {
    /// The place that was chosen, or the first.
    fn place(&self) -> LinkUse {
        self.place.unwrap_or(LinkUse::ALL[0])
    }

    /// The text for the place; made again when the place or what is shared is another.
    fn text(&mut self, shared: &Shared, voice: &Voice<'_>, now: Timestamp) -> String {
        let (of, place) = (format!("{shared:?}"), self.place());
        if self.made.as_ref().is_none_or(|made| made.of != of || made.place != place) {
            let text = place.text(shared, voice, now);
            self.made = Some(MadeText { of, place, text });
        }
        self.made.as_ref().map(|made| made.text.clone()).unwrap_or_default()
    }
}

/// Shows the dialog while it is open.
pub(super) fn share_dialog_ui(ui: &Ui, cx: &mut Cx<'_>, own: &mut Share, build: &BuildView) {
    if !cx.shell.shows(Overlay::Share) {
        return;
    }
    let mut close = false;
    close |= dialog::dialog_ui(ui, "share", WANTED, |ui, rect| {
        let app = &build.inspection.app;
        let version = phrases::version_and_build(&app.version, &app.build);
        close |= dialog::title_ui(ui, rect, say().checks_share_title(), &format!("{} {version}", app.name));
        let body = rect.inset(PADDING, PADDING).inset_y(60.0, PADDING);
        let Some(shared) = shared(build) else {
            let style = ink(theme::BODY, theme::of(ui).muted);
            draw::paragraph_ui(ui, body.min, body.width(), &install_panel::reason(cx.snapshot, build), style);
            return;
        };
        let mut parts = RowLayout::new(body);
        places_ui(ui, parts.next(PLACES), own);
        parts.gap(20.0);
        snippet_ui(ui, parts.rest(), cx, own, &shared);
    });
    if close {
        cx.shell.close();
    }
}

fn places_ui(ui: &mut Ui, list: Rect, own: &mut Share) {
    let colours = theme::of(ui);
    let chosen = own.place();
    let mut child = draw::clipped_child(ui, list, Id::unique("share places"));
    ScrollArea::vertical()
        .id_salt("share places")
        .auto_shrink(false)
        .show(&mut child, |ui| {
            let mut rows = ColumnLayout::new(list.with_min_y(ui.max_rect().top()));
            for place in LinkUse::ALL {
                let row = rows.next(ROW);
                let on = place == chosen;
                let name = say().sentence(&place.name());
                let response = ui.interact(row, Id::unique("place").with(&name), Sense::click());
                response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, on, &name));
                if on {
                    draw::paint_fill(ui.painter(), row, theme::RADIUS, colours.accent_tint);
                } else if response.hovered() {
                    draw::paint_fill(ui.painter(), row, theme::RADIUS, colours.hover);
                }
                let color = if on { colours.accent_text } else { colours.text };
                let style = if on { theme::BODY_MEDIUM } else { theme::BODY };
                draw::paint_line(ui.painter(), row.inset(12.0, 8.0), &name, ink(style, color));
                draw::focus_ring(ui, &response, row.shrink(3.0), theme::RADIUS_SMALL);
                if response.clicked() {
                    own.place = Some(place);
                }
            }
            rows.gap(1.0);
            rows.scrolled_ui(ui);
        });
}

/// The words for texts that are pasted elsewhere: those of the person at this computer.
fn voice() -> Voice<'static> {
    Voice {
        language: say().language().tag(),
        sentence: &|message| not_isolated(&say().sentence(message)),
    }
}

fn snippet_ui(ui: &mut Ui, rect: Rect, cx: &mut Cx<'_>, own: &mut Share, shared: &Shared) {
    let colours = theme::of(ui);
    let place = own.place();
    let voice = voice();
    let text = own.text(shared, &voice, cx.now);
    let hint = say().attribute(&place.name(), "hint");
    let mut column = ColumnLayout::new(rect.inset_y(0.0, 44.0));
    column.paragraph_ui(ui, &hint, ink(theme::SMALL_LOOSE, colours.muted));
    column.gap(10.0);
    let pane = column.rest();
    draw::paint_box(ui.painter(), pane, theme::RADIUS, colours.sunken, colours.border);
    let inner = pane.shrink2(vec2(12.0, 8.0));
    let name = say().sentence(&place.name());
    let mut child = draw::clipped_child(ui, inner, Id::unique("snippet").with(&name));
    ScrollArea::vertical()
        .id_salt(("snippet", &name))
        .auto_shrink(false)
        .show(&mut child, |ui| {
            let mut lines = ColumnLayout::new(inner.with_min_y(ui.max_rect().top()).inset(0.0, 10.0));
            let placed = lines.paragraph_ui(ui, &text, ink(theme::MONO_SMALL, colours.text));
            ui.expand_to_include_rect(placed);
        });
    let id = Id::unique("copy snippet");
    let icon = if button::was_copied(ui, id) { icons::CHECK } else { icons::COPY };
    let copy = Button::new(ButtonKind::Primary, Size::Normal, Some(icon), say().checks_copy_snippet());
    let mut buttons = RowLayout::new(rect.bottom_part(32.0));
    if button::button_ui(ui, buttons.last(copy.width(ui)), id, &copy).clicked() {
        button::copy(ui, id, &text);
    }
    let save = Button::new(
        ButtonKind::Secondary,
        Size::Normal,
        Some(icons::DOWNLOAD_SIMPLE),
        say().checks_save_snippet(),
    );
    buttons.gap_before_last(8.0);
    if button::button_ui(ui, buttons.last(save.width(ui)), Id::unique("save snippet"), &save).clicked() {
        cx.shell.requests.push(Request::SaveFile {
            name: place.file_name(shared),
            bytes: text.into_bytes(),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_is_made_again_when_the_place_or_the_link_is_another() {
        let shared = |install_link: &str| Shared {
            title: "Kestrel".to_owned(),
            version: "5.2.1 (1201)".to_owned(),
            size_bytes: 48_200_000,
            ends_at: None,
            install_link: install_link.to_owned(),
            page_url: "https://a".to_owned(),
            app_url: "https://a/app".to_owned(),
            manifest_url: "https://a/manifest.plist".to_owned(),
            file_name: "Kestrel.ipa".to_owned(),
        };
        let (link, other) = ("itms-services://?url=https%3A%2F%2Fa", "itms-services://?url=https%3A%2F%2Fb");
        let (now, later) = (Timestamp::UNIX_EPOCH, Timestamp::MAX);
        let voice = voice();
        let mut own = Share::default();
        let first = own.text(&shared(link), &voice, now);
        assert_eq!(own.text(&shared(link), &voice, later), first);
        assert_eq!(
            own.text(&shared(other), &voice, now),
            LinkUse::ALL[0].text(&shared(other), &voice, now)
        );
        for place in LinkUse::ALL {
            own.place = Some(place);
            // A mail is never written twice with the same marks: it must be kept, too.
            let made = own.text(&shared(link), &voice, now);
            assert_eq!(own.text(&shared(link), &voice, later), made);
            assert!(own.made.as_ref().is_some_and(|made| made.place == place));
        }
    }
}
