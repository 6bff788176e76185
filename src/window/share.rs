//! Share: the link to a build, written as each place wants it, to copy or to save.

use egui::{Id, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

use super::button::{self, Button, Kind, Size};
use super::dialog::{self, PADDING};
use super::draw::{self, ink};
use super::state::{Overlay, Pass, Request, WindowState};
use super::{check_words, icons, install_panel, phrases, theme};
use crate::manifest::Field;
use crate::manifest::snippets::{Place, Shared, Voice};
use crate::session::{BuildView, Links};
use crate::words::say;

/// Size of the dialog where the window has room.
const WANTED: egui::Vec2 = vec2(760.0, 520.0);
/// Width of the list of places.
const PLACES: f32 = 176.0;
/// Height of a place.
const ROW: f32 = 32.0;

/// What only the dialog knows.
#[derive(Default)]
pub(super) struct Share {
    place: Option<Place>,
    /// The text that was made last, and of what.
    made: Option<(String, Place, String)>,
}

/// Shows the dialog while it is open.
pub(super) fn share_dialog_ui(ui: &Ui, pass: &Pass<'_>, state: &mut WindowState, build: &BuildView) {
    if state.overlay != Some(Overlay::Share) {
        return;
    }
    let mut close = false;
    close |= dialog::dialog_ui(ui, "share", WANTED, |ui, rect| {
        let app = &build.inspection.app;
        let version = phrases::version_and_build(&app.version, &app.build);
        close |= dialog::title_ui(ui, rect, check_words::SHARE_TITLE, &format!("{} {version}", app.name));
        let body = Rect::from_min_max(pos2(rect.left() + PADDING, rect.top() + 60.0), rect.max - vec2(PADDING, PADDING));
        let Some(links) = &build.links else {
            let style = ink(theme::BODY, theme::of(ui).muted);
            draw::paragraph_ui(ui, body.min, body.width(), install_panel::reason(pass, build), style);
            return;
        };
        let list = draw::left(body, PLACES);
        places_ui(ui, list, state);
        let right = draw::inset(body, PLACES + 20.0, 0.0);
        snippet_ui(ui, right, pass, state, (build, links, &version));
    });
    if close {
        state.overlay = None;
    }
}

fn places_ui(ui: &mut Ui, list: Rect, state: &mut WindowState) {
    let colours = theme::of(ui);
    let chosen = state.share.place.unwrap_or(Place::ALL[0]);
    let mut child = draw::clipped_child(ui, list, Id::unique("share places"));
    ScrollArea::vertical()
        .id_salt("share places")
        .auto_shrink(false)
        .show(&mut child, |ui| {
            let mut row = draw::at(list.left(), ui.max_rect().top(), list.width(), ROW);
            for place in Place::ALL {
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
                draw::paint_line(ui.painter(), draw::inset(row, 12.0, 8.0), &name, ink(style, color));
                draw::focus_ring(ui, &response, row.shrink(3.0), theme::RADIUS_SMALL);
                if response.clicked() {
                    state.share.place = Some(place);
                }
                row = row.translate(vec2(0.0, ROW));
            }
            ui.expand_to_include_rect(draw::at(list.left(), row.top(), 1.0, 1.0));
        });
}

/// The page that testers open: over https where phones trust the server by themselves.
fn page_url(links: &Links) -> String {
    let page = links.manifest_url.strip_suffix("/manifest.plist");
    match page {
        Some(page) if links.set_up_url.is_empty() => page.to_owned(),
        _ => links.page_url.clone(),
    }
}

fn snippet_ui(ui: &mut Ui, rect: Rect, pass: &Pass<'_>, state: &mut WindowState, (build, links, version): (&BuildView, &Links, &str)) {
    let colours = theme::of(ui);
    let place = state.share.place.unwrap_or(Place::ALL[0]);
    let title = build
        .manifest
        .field(Field::Title)
        .map(|state| state.value.clone())
        .unwrap_or_default();
    let file_name = build.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let page_url = page_url(links);
    let shared = Shared {
        title: &title,
        version,
        install_link: &links.install_link,
        page_url: &page_url,
        manifest_url: &links.manifest_url,
        file_name: &file_name,
    };
    let voice = Voice {
        language: say().language().tag(),
        sentence: &|message| say().sentence(message),
    };
    let key = format!("{shared:?}");
    if state.share.made.as_ref().is_none_or(|(made, of, _)| *made != key || *of != place) {
        state.share.made = Some((key, place, place.text(&shared, &voice, pass.now)));
    }
    let text = state.share.made.as_ref().map(|(.., text)| text.clone()).unwrap_or_default();
    let hint = say().attribute(&place.name(), "hint");
    let hint = draw::paragraph_ui(ui, rect.min, rect.width(), &hint, ink(theme::SMALL_LOOSE, colours.muted));
    let pane = Rect::from_min_max(pos2(rect.left(), hint.bottom() + 10.0), rect.max - vec2(0.0, 44.0));
    draw::paint_box(ui.painter(), pane, theme::RADIUS, colours.sunken, colours.border);
    let inner = pane.shrink2(vec2(12.0, 8.0));
    let name = say().sentence(&place.name());
    let mut child = draw::clipped_child(ui, inner, Id::unique("snippet").with(&name));
    ScrollArea::vertical()
        .id_salt(("snippet", &name))
        .auto_shrink(false)
        .show(&mut child, |ui| {
            let at = pos2(inner.left(), ui.max_rect().top());
            let placed = draw::paragraph_ui(ui, at, inner.width() - 10.0, &text, ink(theme::MONO_SMALL, colours.text));
            ui.expand_to_include_rect(placed);
        });
    let id = Id::unique("copy snippet");
    let icon = if button::was_copied(ui, id) { icons::CHECK } else { icons::COPY };
    let copy = Button::new(Kind::Primary, Size::Normal, Some(icon), check_words::COPY_SNIPPET);
    let copy_rect = draw::at(rect.right() - copy.width(ui), rect.bottom() - 32.0, copy.width(ui), 32.0);
    if button::button_ui(ui, copy_rect, id, &copy).clicked() {
        button::copy(ui, id, &text);
    }
    let save = Button::new(
        Kind::Secondary,
        Size::Normal,
        Some(icons::DOWNLOAD_SIMPLE),
        check_words::SAVE_SNIPPET,
    );
    let save_rect = draw::at(copy_rect.left() - 8.0 - save.width(ui), copy_rect.top(), save.width(ui), 32.0);
    if button::button_ui(ui, save_rect, Id::unique("save snippet"), &save).clicked() {
        state.requests.push(Request::SaveFile {
            name: place.file_name(&shared),
            bytes: text.into_bytes(),
        });
    }
}
