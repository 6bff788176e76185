//! Rows of the Activity tab: a phone, what became of its delivery, and the timeline.

use egui::{Color32, Id, Rect, Role, Sense, Ui, WidgetInfo, vec2};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::sentences;
use crate::activity::{Delivery, Interruption, Stage, StepKind, TimelineStep, describe};
use crate::primitives::Family;
use crate::window::cx::Cx;
use crate::window::draw::{self, ink};
use crate::window::layout::{ColumnLayout, RectParts as _, RowLayout};
use crate::window::theme::{self, Theme};
use crate::window::{amounts, convert, icons, phones};
use crate::words::say;

/// Height of a row.
const ROW: f32 = 56.0;
/// What a bar of progress adds.
const BAR: f32 = 8.0;
/// Height of a step, and of the line of facts above the steps.
const STEP: f32 = 24.0;
/// Space under the timeline.
const UNDER: f32 = 12.0;
/// Where text begins, from the row's left edge.
const TEXT: f32 = 52.0;

/// How high a row is.
pub(super) fn height(delivery: &Delivery, is_open: bool) -> f32 {
    let bar = if delivery.stage == Stage::Downloading { BAR } else { 0.0 };
    let timeline = if is_open {
        delivery.steps.iter().fold(STEP + UNDER, |sum, _| sum + STEP)
    } else {
        0.0
    };
    ROW + bar + timeline
}

/// The three colours of a row: tile, icon, sentence. The same as in the list of phones.
fn colours_of(colours: &Theme, delivery: &Delivery, now: Timestamp) -> (Color32, Color32, Color32) {
    let tone = |tone: theme::Tone, text: Color32| (tone.tint, tone.text, text);
    match delivery.stage {
        Stage::Page | Stage::SetUp => (colours.control, colours.muted, colours.muted),
        Stage::Profile | Stage::NotAnswered => tone(colours.warning, colours.muted),
        Stage::Downloading if delivery.stalled(now) => tone(colours.warning, colours.warning.text),
        Stage::Refused | Stage::NotStarted | Stage::EndedLink => tone(colours.warning, colours.warning.text),
        Stage::Prompt | Stage::Agreed | Stage::Downloading => (colours.accent_tint, colours.accent_text, colours.muted),
        Stage::Trusts | Stage::Delivered => tone(colours.success, colours.muted),
        Stage::Interrupted { .. } if delivery.may_resume(now) => tone(colours.warning, colours.warning.text),
        Stage::Interrupted { .. } => tone(colours.danger, colours.danger.text),
    }
}

/// One delivery; true when it is to be opened or closed.
pub(super) fn row_ui(ui: &mut Ui, row: Rect, delivery: &Delivery, is_open: bool, cx: &Cx<'_>) -> bool {
    // The figures are those of the snapshot; how long ago something was goes on.
    let (now, zone) = (cx.snapshot.now, &cx.zone);
    let colours = theme::of(ui);
    let (tile_color, icon_color, text_color) = colours_of(colours, delivery, now);
    let is_downloading = delivery.stage == Stage::Downloading;
    let head = row.top_part(height(delivery, false));
    let id = Id::unique("delivery").with(delivery.id);
    let response = ui.interact(head, id, Sense::click());
    let sentence = sentences::sentence(delivery, now);
    let ago = amounts::ago(delivery.changed_at, cx.now, zone);
    let spoken = sentences::row(delivery, &sentence, &ago);
    response.widget_info(|| WidgetInfo::selected(Role::DisclosureTriangle, true, is_open, &spoken));
    if response.hovered() {
        draw::paint_fill(ui.painter(), head, theme::RADIUS, colours.hover);
    }
    let tile = head.top_part(ROW).inset(8.0, 8.0).middle_left([32.0, 32.0]);
    draw::paint_fill(ui.painter(), tile, theme::RADIUS, tile_color);
    let icon = icons::of_device(Family::of_model(&delivery.model));
    draw::paint_icon(ui.painter(), tile, icon, 20.0, icon_color);

    let caret = if is_open { icons::CARET_DOWN } else { icons::CARET_RIGHT };
    let texts = head.inset(TEXT, 8.0).inset_y(10.0, 0.0);
    let mut line = RowLayout::new(texts.top_part(20.0));
    draw::paint_icon(ui.painter(), line.last(16.0), caret, 16.0, colours.faint);
    line.gap_before_last(8.0);
    let first = line.rest();
    let at_right = if is_downloading {
        let percent = say().percent_done(amounts::percent(delivery.done_bytes(), delivery.total_bytes));
        draw::paint_line(ui.painter(), first, &percent, ink(theme::SMALL_MEDIUM, colours.text).right())
    } else {
        draw::paint_line(ui.painter(), first, &ago, ink(theme::SMALL, colours.faint).right())
    };
    let names = first.with_max_x(at_right.left() - 8.0);
    let name = draw::paint_line(
        ui.painter(),
        names,
        sentences::name(delivery),
        ink(theme::BODY_MEDIUM, colours.text),
    );
    let os = names.with_min_x(name.right() + 6.0);
    draw::paint_line(ui.painter(), os, &delivery.os, ink(theme::SMALL, colours.faint));
    let mut second = texts.inset_y(18.0, 0.0).top_part(20.0);
    if is_downloading {
        let bar = texts.inset_y(22.0, 0.0).top_part(4.0);
        let color = if delivery.stalled(now) {
            colours.warning.solid
        } else {
            colours.accent
        };
        phones::paint_progress(
            ui.painter(),
            bar,
            convert::share(delivery.done_bytes(), delivery.total_bytes),
            colours.track,
            color,
        );
        second = second.translate(vec2(0.0, BAR));
    }
    let galley = draw::line(ui.painter(), &sentence, ink(theme::SMALL, text_color), second.width());
    let is_cut = galley.elided;
    draw::paint_galley(ui.painter(), second, galley, ink(theme::SMALL, text_color));
    draw::focus_ring(ui, &response, head.shrink(2.0), theme::RADIUS);
    let exact = amounts::exact(delivery.changed_at, zone);
    let tip = if is_cut { format!("{sentence}\n{exact}") } else { exact };
    let clicked = response.clicked();
    response.on_hover_text(tip);
    if is_open {
        let place = row.inset(TEXT, 8.0).with_min_y(head.bottom());
        timeline_ui(ui, place, delivery, zone);
    }
    clicked
}

/// What happened, with times.
fn timeline_ui(ui: &mut Ui, place: Rect, delivery: &Delivery, zone: &TimeZone) {
    let colours = theme::of(ui);
    let mut column = ColumnLayout::new(place);
    column.gap(-2.0);
    column.label_ui(ui, STEP, &sentences::facts(delivery), ink(theme::SMALL, colours.faint));
    let last = delivery.steps.len().saturating_sub(1);
    let mut day = None;
    for (index, step) in delivery.steps.iter().enumerate() {
        let line = column.next(STEP);
        let dot = line.left_part(8.0);
        if index < last {
            let below = dot.middle([1.0, 10.0]).below(0.0, STEP - 10.0);
            draw::paint_fill(ui.painter(), below, 0, colours.border_strong);
        }
        ui.painter().circle_filled(dot.center(), 3.0, dot_color(colours, step));
        let then = step.at.to_zoned(zone.clone());
        let clock = format!("{:02}:{:02}:{:02}", then.hour(), then.minute(), then.second());
        // The day is named where it is another than that of the line above.
        let today = Some(then.date());
        let time = if day == today {
            clock
        } else {
            format!("{clock} · {}", amounts::date(step.at, zone))
        };
        let named_day = std::mem::replace(&mut day, today) != today;
        let mut texts = RowLayout::new(line.inset(18.0, 0.0));
        let at_right = texts.last(draw::width(ui.painter(), &time, theme::SMALL) + 1.0);
        texts.gap_before_last(12.0);
        draw::label_ui(
            ui,
            texts.rest(),
            &say().sentence(&describe::step(&step.kind)),
            ink(theme::SMALL, colours.text),
        );
        let color = if named_day { colours.muted } else { colours.faint };
        draw::label_ui(ui, at_right, &time, ink(theme::SMALL, color).right());
    }
}

fn dot_color(colours: &Theme, step: &TimelineStep) -> Color32 {
    match &step.kind {
        StepKind::Delivered | StepKind::Trusted => colours.success.solid,
        StepKind::Refused { .. }
        | StepKind::NotAnswered
        | StepKind::NotStarted
        | StepKind::EndedLink
        | StepKind::Replaced
        | StepKind::Interrupted {
            cause: Interruption::PhoneLeft,
            ..
        } => colours.warning.solid,
        StepKind::Interrupted { .. } => colours.danger.solid,
        _ => colours.border_strong,
    }
}
