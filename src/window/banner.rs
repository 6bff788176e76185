//! Banners: only for what stops everything about a build, with the buttons that help.

use egui::{Id, Rect, Ui};

use super::button::{self, Button, ButtonKind, Size};
use super::cx::Cx;
use super::draw::{self, ink};
use super::layout::{ColumnLayout, RectParts as _, RowLayout};
use super::shell::Request;
use super::{icons, theme};
use crate::finding::Problem;
use crate::library::BuildId;
use crate::session::{Command, FileView};
use crate::words::say;

/// What a banner says and offers.
pub(super) struct Banner {
    title: String,
    details: String,
    locate: bool,
}

/// The banner over a build whose file is not well.
pub(super) fn of(file: &FileView) -> Option<Banner> {
    match file {
        FileView::Present | FileView::Reading => None,
        FileView::Missing => Some(Banner {
            title: say().file_missing().to_owned(),
            details: String::new(),
            locate: true,
        }),
        FileView::Broken(problem) => Some(Banner {
            title: say().problem_title(problem),
            details: sentences(problem),
            locate: true,
        }),
    }
}

/// Why and what to do, one after the other.
pub(super) fn sentences(problem: &Problem) -> String {
    format!("{} {}", say().problem_why(problem), say().problem_fix(problem))
        .trim()
        .to_owned()
}

/// Draws a banner whose top is that of `rect`; returns where the body begins.
pub(super) fn banner_ui(ui: &mut Ui, rect: Rect, banner: &Banner, cx: &mut Cx<'_>, build: BuildId) -> f32 {
    let colours = theme::of(ui);
    let tone = colours.danger;
    let locate = Button::new(ButtonKind::Secondary, Size::Compact, None, say().locate());
    let remove = Button::new(ButtonKind::Destructive, Size::Compact, None, say().remove());
    let buttons = remove.width(ui) + if banner.locate { locate.width(ui) + 8.0 } else { 0.0 };
    let text_width = rect.width() - 44.0 - buttons - 24.0;
    let title = draw::paragraph(ui.painter(), &banner.title, ink(theme::BODY_MEDIUM, tone.text), text_width);
    let details = (!banner.details.is_empty())
        .then(|| draw::paragraph(ui.painter(), &banner.details, ink(theme::SMALL_LOOSE, tone.text), text_width));
    let height = (title.size().y + details.as_ref().map_or(0.0, |details| details.size().y)).max(28.0) + 16.0;
    let place = rect.top_part(height);
    draw::paint_box(ui.painter(), place, theme::RADIUS, tone.tint, tone.line);
    let mut row = RowLayout::new(place.inset(12.0, 8.0).inset_y(8.0, 8.0));
    draw::paint_icon(ui.painter(), row.next(16.0).top_part(28.0), icons::X_CIRCLE, 16.0, tone.solid);
    row.gap(8.0);
    let mut text = ColumnLayout::new(row.rest().left_part(text_width));
    text.gap((28.0 - title.size().y).max(0.0) / 2.0);
    text.paragraph_ui(ui, &banner.title, ink(theme::BODY_MEDIUM, tone.text));
    if details.is_some() {
        text.paragraph_ui(ui, &banner.details, ink(theme::SMALL_LOOSE, tone.text));
    }
    let spot = row.last(remove.width(ui)).top_part(28.0);
    if button::button_ui(ui, spot, Id::unique("banner remove"), &remove).clicked() {
        cx.commands.push(Command::Remove(build));
    }
    row.gap_before_last(8.0);
    if banner.locate {
        let spot = row.last(locate.width(ui)).top_part(28.0);
        if button::button_ui(ui, spot, Id::unique("banner locate"), &locate).clicked() {
            cx.shell.requests.push(Request::Locate(build));
        }
    }
    place.bottom()
}
