//! The result: the code and the link of what was published, how a phone fares with it, or why nothing was.

use egui::{Id, OpenUrl, Rect, ScrollArea, Ui};

use super::{PublishQuestion, PublishSheet, SIDE, Titled, last_button_ui, quiet_fill, sheet_ui};
use crate::finding::Problem;
use crate::publish::Destination;
use crate::qr::Level;
use crate::self_test::{Counts, Outcome, TestLine};
use crate::session::{Command, PublishStep, PublishView, PublishedView, who_may_read};
use crate::window::button::{self, Button, ButtonKind, Size};
use crate::window::code_card::{self, CardContent};
use crate::window::cx::Cx;
use crate::window::draw::{self, ink};
use crate::window::icons::{self, Glyph};
use crate::window::layout::{ColumnLayout, RectParts as _, RowLayout};
use crate::window::theme::Tone;
use crate::window::{amounts, convert, theme};
use crate::words::say;

/// Height of the sheet.
const HEIGHT: f32 = 432.0;
/// Its height when the steps are listed.
const WITH_STEPS: f32 = 600.0;
/// Height of the sheet that says why nothing was published.
const FAILED: f32 = 280.0;
/// Width and height of the code.
const CODE: f32 = 288.0;
/// Width of the names of facts.
const LABEL: f32 = 88.0;

/// The sheet of a build that is published; whether it is to be closed.
pub(super) fn done_ui(ui: &Ui, cx: &mut Cx<'_>, own: &mut PublishSheet, view: &PublishView, published: &PublishedView) -> bool {
    let height = if own.shows.steps { WITH_STEPS } else { HEIGHT };
    sheet_ui(ui, cx, &Titled::of_view(view), height, |ui, cx, body, row| {
        let mut parts = RowLayout::new(body.inset(SIDE, SIDE));
        code_ui(ui, parts.next(CODE).top_part(CODE), cx, own, published);
        parts.gap(SIDE);
        let side = parts.rest();
        let mut child = draw::clipped_child(ui, side.expand2(egui::vec2(4.0, 0.0)), Id::unique("publish result"));
        ScrollArea::vertical()
            .id_salt("publish result")
            .auto_shrink(false)
            .show(&mut child, |ui| {
                let mut column = ColumnLayout::new(side.with_min_y(ui.max_rect().top()));
                let to = Destination::parse(&view.order.to).ok();
                let hint = to
                    .and_then(|to| who_may_read(&to, &published.lines))
                    .map(|hint| say().sentence(&hint));
                verdict_ui(ui, &mut column, own, published, hint.as_deref());
                column.gap(14.0);
                address_ui(ui, &mut column, cx, own, published, view);
                column.gap(16.0);
                facts_ui(ui, &mut column, cx, view, published);
                column.gap(8.0);
                column.scrolled_ui(ui);
            });
        footer_ui(ui, row, own, view)
    })
}

/// The code of the page, unless phones would fail.
fn code_ui(ui: &mut Ui, rect: Rect, cx: &mut Cx<'_>, own: &mut PublishSheet, published: &PublishedView) {
    if Counts::of(&published.lines).failed > 0 && !own.shows.code {
        code_card::card_ui(ui, rect, &CardContent::Reason(say().publishing_no_code()), &mut cx.shell.requests);
        let link = say().publishing_show_code();
        let width = draw::width(ui.painter(), link, theme::SMALL_MEDIUM) + 1.0;
        let spot = rect.middle([width, 16.0]).translate(egui::vec2(0.0, 64.0));
        if button::link_ui(ui, spot, Id::unique("show code"), link).clicked() {
            own.shows.code = true;
        }
        return;
    }
    let record = &published.record;
    let code = cx.art.codes.code(&record.page_url(), Level::Medium);
    let file_name = format!("{}-{}", record.title, record.version);
    let shown = match &code {
        Some(code) => CardContent::Code {
            code,
            name: say().publishing_page(),
            file_name: &file_name,
        },
        None => CardContent::Reason(say().no_code_long()),
    };
    code_card::card_ui(ui, rect, &shown, &mut cx.shell.requests);
}

/// What a phone's way came to, the first step that fails, and the others that did not pass.
fn verdict_ui(ui: &mut Ui, column: &mut ColumnLayout, own: &mut PublishSheet, published: &PublishedView, hint: Option<&str>) {
    let colours = theme::of(ui);
    let lines = published.lines.as_slice();
    let counts = Counts::of(lines);
    let failed = lines.iter().find(|line| line.outcome == Outcome::Failed);
    let (icon, tone) = match (failed, counts.risky) {
        (Some(_), _) => (icons::X_CIRCLE, colours.danger),
        (None, 0) => (icons::CHECK_CIRCLE, colours.success),
        (None, _) => (icons::WARNING, colours.warning),
    };
    let ground = ui.painter().add(egui::Shape::Noop);
    let place = column.here();
    column.gap(10.0);
    let mut texts = column.inset(42.0, 12.0);
    let mut line = RowLayout::new(texts.next(20.0));
    let troubled = lines.iter().any(|line| matches!(line.outcome, Outcome::Failed | Outcome::Risky));
    if troubled {
        let link = if own.shows.steps {
            say().publishing_hide_steps()
        } else {
            say().publishing_show_steps()
        };
        let spot = line.last(draw::width(ui.painter(), link, theme::SMALL_MEDIUM) + 1.0);
        line.gap_before_last(8.0);
        if button::link_ui(ui, spot.middle([spot.width(), 16.0]), Id::unique("show steps"), link).clicked() {
            own.shows.steps = !own.shows.steps;
        }
    }
    let title = if lines.is_empty() {
        say().publishing_untried().to_owned()
    } else {
        say().publishing_tried(counts.total() - counts.skipped, counts.passed)
    };
    draw::label_ui(ui, line.rest(), &title, ink(theme::BODY_MEDIUM, tone.text));
    if let Some(failed) = failed {
        texts.gap(2.0);
        step_ui(ui, &mut texts, failed, tone);
    }
    if let Some(hint) = hint {
        texts.paragraph_ui(ui, hint, ink(theme::SMALL_LOOSE, colours.muted));
    }
    column.reach(texts.y());
    column.gap(10.0);
    let card = place.with_max_y(column.y());
    draw::set_box(ui.painter(), ground, card, theme::RADIUS, tone.tint, tone.line);
    draw::paint_icon(
        ui.painter(),
        card.inset(14.0, 0.0).inset_y(11.0, 0.0).top_left([18.0, 18.0]),
        icon,
        18.0,
        tone.solid,
    );
    if own.shows.steps {
        let is_other = |line: &&TestLine| matches!(line.outcome, Outcome::Failed | Outcome::Risky) && Some(*line) != failed;
        for line in lines.iter().filter(is_other) {
            let (icon, tone) = sign(ui, line.outcome);
            column.gap(10.0);
            draw::paint_icon(
                ui.painter(),
                column.rest().inset(14.0, 0.0).top_left([18.0, 18.0]),
                icon,
                16.0,
                tone.solid,
            );
            let mut texts = column.inset(42.0, 12.0);
            step_ui(ui, &mut texts, line, tone);
            column.reach(texts.y());
        }
    } else if failed.is_none() && !lines.is_empty() {
        column.gap(12.0);
        column.paragraph_ui(ui, say().publishing_anywhere(), ink(theme::SMALL_LOOSE, colours.muted));
    }
}

fn sign(ui: &Ui, outcome: Outcome) -> (Glyph, Tone) {
    let colours = theme::of(ui);
    if outcome == Outcome::Failed {
        (icons::X_CIRCLE, colours.danger)
    } else {
        (icons::WARNING, colours.warning)
    }
}

/// A step that did not pass: what, why, and what to do.
fn step_ui(ui: &mut Ui, texts: &mut ColumnLayout, line: &TestLine, tone: Tone) {
    let colours = theme::of(ui);
    texts.paragraph_ui(ui, &say().sentence(&line.heading()), ink(theme::SMALL_LOOSE, tone.text));
    let fix = line.fix.as_ref().map(|fix| say().sentence(fix)).unwrap_or_default();
    for sentence in [say().sentence(&line.found), fix] {
        if !sentence.is_empty() {
            texts.paragraph_ui(ui, &sentence, ink(theme::SMALL_LOOSE, colours.muted));
        }
    }
}

/// The address and what can be done with it.
fn address_ui(
    ui: &mut Ui,
    column: &mut ColumnLayout,
    cx: &mut Cx<'_>,
    own: &mut PublishSheet,
    published: &PublishedView,
    view: &PublishView,
) {
    let page_url = published.record.page_url();
    let colours = theme::of(ui);
    let rect = column.next(32.0);
    draw::paint_fill(ui.painter(), rect, theme::RADIUS, quiet_fill(ui));
    let text = rect.inset(10.0, 32.0);
    let letter = draw::width(ui.painter(), "m", theme::MONO).max(1.0);
    let shown = amounts::short_link(&page_url, convert::whole(text.width() / letter));
    draw::paint_line(ui.painter(), text, &shown, ink(theme::MONO, colours.text));
    draw::read_out(ui, text, &page_url).on_hover_text(&page_url);
    let copy_spot = rect.shrink(4.0).top_right([24.0, 24.0]);
    button::copy_button_ui(ui, copy_spot, Id::unique("copy published field"), &page_url, say().copy_link());
    column.gap(8.0);
    let mut row = RowLayout::new(column.next(32.0));
    if Counts::of(&published.lines).failed > 0 {
        let change = Button::new(ButtonKind::Secondary, Size::Normal, None, say().publishing_change());
        if last_button_ui(ui, &mut row, &change) {
            own.close_result(view, cx);
        }
        let again = Button::new(ButtonKind::Primary, Size::Normal, Some(icons::ARROW_CLOCKWISE), say().try_again());
        if button::button_ui(ui, row.rest(), Id::unique("publish again"), &again).clicked() {
            cx.commands.push(Command::Publish(view.order.clone()));
        }
        return;
    }
    let open = Button::new(ButtonKind::Secondary, Size::Normal, None, say().publishing_open_page());
    if last_button_ui(ui, &mut row, &open) {
        ui.ctx().open_url(OpenUrl::new_tab(&page_url));
    }
    let id = Id::unique("copy published");
    let icon = if button::was_copied(ui, id) {
        icons::CHECK
    } else {
        icons::LINK_SIMPLE
    };
    let copy = Button::new(ButtonKind::Primary, Size::Normal, Some(icon), say().copy_link());
    if button::button_ui(ui, row.rest(), id, &copy).clicked() {
        button::copy(ui, id, &page_url);
    }
}

/// Until when, how much, and where.
fn facts_ui(ui: &mut Ui, column: &mut ColumnLayout, cx: &Cx<'_>, view: &PublishView, published: &PublishedView) {
    let colours = theme::of(ui);
    let record = &published.record;
    let until = record.until.map_or_else(
        || say().publishing_no_end().to_owned(),
        |until| {
            let date = amounts::date(until, &cx.zone);
            if record.works_until == Some(until) {
                format!("{date} · {}", say().publishing_profile_ends())
            } else {
                date
            }
        },
    );
    let facts = [
        (say().publishing_until(), until),
        (say().publishing_package(), amounts::bytes(record.size_bytes)),
        (say().publishing_to(), view.order.to.clone()),
    ];
    for (name, value) in facts {
        let mut row = RowLayout::new(column.next(20.0));
        draw::label_ui(ui, row.next(LABEL), name, ink(theme::SMALL, colours.muted));
        draw::label_ui(ui, row.rest(), &value, ink(theme::BODY, colours.text));
        column.gap(8.0);
    }
}

fn footer_ui(ui: &mut Ui, row: Rect, own: &mut PublishSheet, view: &PublishView) -> bool {
    let mut parts = RowLayout::new(row);
    let done = Button::new(ButtonKind::Secondary, Size::Normal, None, say().done());
    let is_closed = last_button_ui(ui, &mut parts, &done);
    if matches!(view.step, PublishStep::Withdrawing(_)) {
        let style = ink(theme::BODY, theme::of(ui).muted);
        draw::label_ui(ui, parts.rest(), say().publishing_withdrawing(), style);
        return is_closed;
    }
    let withdraw = Button::new(ButtonKind::Destructive, Size::Normal, None, say().publishing_withdraw());
    let spot = parts.next(withdraw.width(ui));
    if button::button_ui(ui, spot, Id::unique("withdraw"), &withdraw).clicked() {
        own.asks = Some(PublishQuestion::Withdraw);
    }
    is_closed
}

/// The sheet that says why nothing was published; whether it is to be closed.
pub(super) fn failed_ui(ui: &Ui, cx: &mut Cx<'_>, own: &mut PublishSheet, view: &PublishView, problem: &Problem) -> bool {
    sheet_ui(ui, cx, &Titled::of_view(view), FAILED, |ui, cx, body, row| {
        let tone = theme::of(ui).danger;
        let mut column = ColumnLayout::new(body.inset(SIDE, SIDE));
        let ground = ui.painter().add(egui::Shape::Noop);
        let place = column.here();
        column.gap(10.0);
        let mut texts = column.inset(42.0, 12.0);
        texts.paragraph_ui(ui, &say().problem_title(problem), ink(theme::BODY_MEDIUM, tone.text));
        texts.gap(2.0);
        for sentence in [say().problem_why(problem), say().problem_fix(problem)] {
            if !sentence.is_empty() {
                texts.paragraph_ui(ui, &sentence, ink(theme::SMALL_LOOSE, theme::of(ui).text));
            }
        }
        column.reach(texts.y());
        column.gap(10.0);
        let card = place.with_max_y(column.y());
        draw::set_box(ui.painter(), ground, card, theme::RADIUS, tone.tint, tone.line);
        let spot = card.inset(14.0, 0.0).inset_y(11.0, 0.0).top_left([18.0, 18.0]);
        draw::paint_icon(ui.painter(), spot, icons::X_CIRCLE, 18.0, tone.solid);
        let mut parts = RowLayout::new(row);
        let again = Button::new(ButtonKind::Primary, Size::Normal, Some(icons::ARROW_CLOCKWISE), say().try_again());
        if last_button_ui(ui, &mut parts, &again) {
            cx.commands.push(Command::Publish(view.order.clone()));
        }
        let change = Button::new(ButtonKind::Secondary, Size::Normal, None, say().publishing_change());
        if last_button_ui(ui, &mut parts, &change) {
            own.close_result(view, cx);
        }
        false
    })
}

/// The sheet of a build that was taken away again; whether it is to be closed.
pub(super) fn withdrawn_ui(ui: &Ui, cx: &mut Cx<'_>, view: &PublishView) -> bool {
    sheet_ui(ui, cx, &Titled::of_view(view), FAILED, |ui, _, body, row| {
        let colours = theme::of(ui);
        let mut column = ColumnLayout::new(body.inset(SIDE, SIDE));
        column.gap(4.0);
        column.paragraph_ui(ui, say().publishing_withdrawn(), ink(theme::BODY, colours.text));
        let done = Button::new(ButtonKind::Secondary, Size::Normal, None, say().done());
        last_button_ui(ui, &mut RowLayout::new(row), &done)
    })
}
