//! The name in other languages: which one is shown, and the menu that chooses it.

use egui::{Id, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo};

use super::draw::{self, ink};
use super::header::HeaderState;
use super::layout::RectParts as _;
use super::{details, icons, menu, theme};
use crate::ipa::App;
use crate::session::BuildView;
use crate::words::say;

/// Width and largest height of the menu.
const WIDTH: f32 = 280.0;
const HEIGHT: f32 = 320.0;

/// The app's name in a language, or its own where it has none in that language.
pub(super) fn name<'a>(app: &'a App, language: Option<&str>) -> &'a str {
    let found = language.and_then(|language| app.localized_names.iter().find(|name| name.language == language));
    found.map_or(app.name.as_str(), |found| found.name.as_str())
}

/// The language in which this app's name is shown.
fn shown<'a>(own: &'a HeaderState, build: &BuildView) -> Option<&'a str> {
    let language = own.name_language.as_deref()?;
    let names = &build.inspection.app.localized_names;
    names.iter().any(|name| name.language == language).then_some(language)
}

/// How wide the button is with the gap before it; 0 where there is nothing to choose.
pub(super) fn width(ui: &Ui, own: &HeaderState, build: &BuildView) -> f32 {
    if build.inspection.app.localized_names.is_empty() {
        return 0.0;
    }
    let text = shown(own, build).map_or(0.0, |code| {
        draw::width(ui.painter(), &details::language_name(code), theme::SMALL).min(140.0) + 10.0
    });
    6.0 + 28.0 + text
}

/// Draws the button and its menu.
pub(super) fn picker_ui(ui: &Ui, rect: Rect, own: &mut HeaderState, build: &BuildView) {
    let app = &build.inspection.app;
    if app.localized_names.is_empty() {
        return;
    }
    let colours = theme::of(ui);
    let response = ui.interact(rect, Id::unique("name language"), Sense::click());
    let spoken = details::name_language(shown(own, build));
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &spoken));
    if response.hovered() {
        draw::paint_fill(ui.painter(), rect, theme::RADIUS_SMALL, colours.hover);
    }
    let color = if response.hovered() { colours.text } else { colours.muted };
    draw::paint_icon(ui.painter(), rect.left_part(28.0), icons::TRANSLATE, 16.0, color);
    if let Some(code) = shown(own, build) {
        let text = rect.inset(26.0, 4.0);
        draw::paint_line(ui.painter(), text, &details::language_name(code), ink(theme::SMALL, color));
    }
    draw::focus_ring(ui, &response, rect, theme::RADIUS_SMALL);
    let current = shown(own, build).map(str::to_owned);
    menu::menu_ui(&response, menu::UNDER_LEFT, WIDTH, |ui| {
        ScrollArea::vertical().max_height(HEIGHT).show(ui, |ui| {
            if menu::pair_ui(ui, say().own_name(), &app.name, current.is_none()) {
                own.name_language = None;
            }
            for name in &app.localized_names {
                let language = details::language_name(&name.language);
                let chosen = current.as_deref() == Some(name.language.as_str());
                if menu::pair_ui(ui, &language, &name.name, chosen) {
                    own.name_language = Some(name.language.clone());
                }
            }
        });
    });
    if !egui::Popup::is_any_open(ui.ctx()) {
        response.on_hover_text(spoken);
    }
}
