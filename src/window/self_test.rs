//! The self-test: Airlift plays the phone, and says of each step whether a phone would get past it.

use std::fmt::Write as _;
use std::time::Duration;

use egui::{Align, Color32, Id, Rect, ScrollArea, Ui, vec2};

use super::button::{self, Button, ButtonKind, Size};
use super::cx::Cx;
use super::dialog::{self, PADDING};
use super::draw::{self, ink};
use super::icons::{self, Glyph};
use super::layout::{ColumnLayout, RectParts as _, RowLayout};
use super::shell::Overlay;
use super::theme::{Theme, Tone};
use super::{phrases, theme};
use crate::library::BuildId;
use crate::self_test::{Counts, Group, Outcome, TestLine};
use crate::session::{BuildView, Command, SelfTestSubject, SelfTestView};
use crate::words::say;

/// Size of the dialog where the window has room.
const WANTED: egui::Vec2 = vec2(760.0, 700.0);
/// Its size when there is nothing to list.
const WITHOUT_LINES: egui::Vec2 = vec2(760.0, 220.0);
/// Height of a line that passed.
const ROW: f32 = 28.0;
/// Steps that take longer say so.
const WORTH_TELLING: Duration = Duration::from_millis(100);

/// What only the dialog knows.
#[derive(Default)]
pub(super) struct SelfTest {
    /// The first trouble was brought into view.
    revealed: bool,
}

/// Opens the dialog and begins.
pub(super) fn open(cx: &mut Cx<'_>, build: BuildId) {
    cx.shell.open(Overlay::SelfTest);
    cx.commands.push(Command::StartSelfTest(build));
}

/// Shows the dialog while it is open.
pub(super) fn self_test_dialog_ui(ui: &Ui, cx: &mut Cx<'_>, own: &mut SelfTest, build: &BuildView) {
    if !cx.shell.shows(Overlay::SelfTest) {
        return;
    }
    if cx.shell.begins() {
        *own = SelfTest::default();
    }
    let snapshot = cx.snapshot;
    let view = snapshot.self_test.as_ref();
    let tested = view.and_then(|view| snapshot.builds.iter().find(|other| view.of == SelfTestSubject::Build(other.id)));
    let build = tested.map_or(build, |tested| tested.as_ref());
    let mut close = false;
    let mut again = false;
    let is_idle = view.is_some_and(|view| view.lines.is_empty() && !view.is_running);
    let wanted = if is_idle { WITHOUT_LINES } else { WANTED };
    close |= dialog::dialog_ui(ui, "self-test", wanted, |ui, rect| {
        let app = &build.inspection.app;
        let beside = format!("{} {}", app.name, phrases::version_and_build(&app.version, &app.build));
        close |= dialog::title_ui(ui, rect, say().try_as_phone_title(), &beside);
        let mut column = ColumnLayout::new(rect.inset_y(56.0, 9.0));
        again = head_ui(ui, column.next(40.0).inset(PADDING, PADDING), view);
        column.gap(16.0);
        let body = column.rest().inset(1.0, 1.0);
        draw::paint_divider(ui.painter(), body.left(), body.right(), body.top(), theme::of(ui).border);
        if is_idle {
            column.gap(16.0);
            let style = ink(theme::BODY, theme::of(ui).muted);
            column.inset(PADDING, PADDING).paragraph_ui(ui, say().nothing_to_try_why(), style);
            return;
        }
        list_ui(ui, body.inset_y(1.0, 0.0), view, &mut own.revealed);
    });
    if close {
        cx.shell.close();
        cx.commands.push(Command::CloseSelfTest);
    } else if again {
        open(cx, build.id);
    }
}

/// What came of it so far, and the buttons; whether it is to run again.
fn head_ui(ui: &mut Ui, rect: Rect, view: Option<&SelfTestView>) -> bool {
    let colours = theme::of(ui);
    let lines = view.map(|view| view.lines.as_slice()).unwrap_or_default();
    let is_running = view.is_some_and(|view| view.is_running);
    let counts = Counts::of(lines);
    let id = Id::unique("copy self-test");
    let copy_icon = if button::was_copied(ui, id) { icons::CHECK } else { icons::COPY };
    let copy = Button::new(ButtonKind::Secondary, Size::Normal, Some(copy_icon), say().copy_as_text());
    let again = Button::new(ButtonKind::Secondary, Size::Normal, Some(icons::ARROW_CLOCKWISE), say().run_again());
    let mut buttons = RowLayout::new(rect.inset_y(4.0, 4.0));
    let again_rect = buttons.last(again.width(ui));
    buttons.gap_before_last(8.0);
    let copy_rect = buttons.last(copy.width(ui));
    let text_right = match (is_running, lines.is_empty()) {
        (true, _) => rect.right(),
        (false, true) => again_rect.left() - 12.0,
        (false, false) => copy_rect.left() - 12.0,
    };
    let banner = rect.with_max_x(text_right);
    let text = banner.inset(40.0, 12.0);
    if is_running {
        draw::paint_box(ui.painter(), banner, theme::RADIUS, colours.sunken, colours.border);
        let spot = banner.inset(13.0, 0.0).left_part(16.0);
        egui::Spinner::new()
            .size(14.0)
            .color(colours.accent)
            .paint_at(ui, spot.middle([14.0, 14.0]));
        let trying = view.and_then(|view| view.trying.as_ref()).map(|step| say().sentence(step));
        let sentence = phrases::self_test_running(&trying.unwrap_or_default(), counts.total());
        draw::label_ui(ui, text, &sentence, ink(theme::BODY_MEDIUM, colours.text));
        return false;
    }
    let (icon, tone, sentence) = if lines.is_empty() {
        (icons::WARNING, colours.warning, say().nothing_to_try().to_owned())
    } else {
        let (icon, tone) = verdict(colours, counts);
        (icon, tone, say().sentence(&counts.sentence(lines)))
    };
    draw::paint_box(ui.painter(), banner, theme::RADIUS, tone.tint, tone.line);
    draw::paint_icon(ui.painter(), banner.inset(12.0, 0.0).left_part(18.0), icon, 18.0, tone.solid);
    draw::label_ui(ui, text, &sentence, ink(theme::BODY_MEDIUM, tone.text));
    if !lines.is_empty() && button::button_ui(ui, copy_rect, id, &copy).clicked() {
        button::copy(ui, id, &as_text(lines, counts));
    }
    button::button_ui(ui, again_rect, Id::unique("run again"), &again).clicked()
}

fn verdict(colours: &Theme, counts: Counts) -> (Glyph, Tone) {
    match (counts.failed, counts.risky) {
        (0, 0) => (icons::CHECK_CIRCLE, colours.success),
        (0, _) => (icons::WARNING, colours.warning),
        _ => (icons::X_CIRCLE, colours.danger),
    }
}

fn sign(colours: &Theme, outcome: Outcome) -> (Glyph, Color32) {
    match outcome {
        Outcome::Passed => (icons::CHECK_CIRCLE, colours.success.solid),
        Outcome::Risky => (icons::WARNING, colours.warning.solid),
        Outcome::Failed => (icons::X_CIRCLE, colours.danger.solid),
        Outcome::Skipped => (icons::MINUS, colours.faint),
    }
}

/// Every line so far, in its part of the way.
fn list_ui(ui: &mut Ui, list: Rect, view: Option<&SelfTestView>, revealed: &mut bool) {
    let Some(view) = view else { return };
    let mut child = draw::clipped_child(ui, list, Id::unique("self-test lines"));
    // While it runs the newest line is followed; afterwards it shows where a phone stops.
    let area = ScrollArea::vertical()
        .id_salt("self-test lines")
        .auto_shrink(false)
        .stick_to_bottom(view.is_running);
    area.show(&mut child, |ui| {
        let mut column = ColumnLayout::new(list.with_min_y(ui.max_rect().top()).inset(12.0, 12.0));
        column.gap(4.0);
        column.reach(lines_ui(ui, column.here(), view, revealed));
        column.gap(12.0);
        column.scrolled_ui(ui);
    });
}

/// Every line so far, from the top of `place` on; returns the bottom.
pub(super) fn lines_ui(ui: &mut Ui, place: Rect, view: &SelfTestView, revealed: &mut bool) -> f32 {
    let mut column = ColumnLayout::new(place);
    let mut group: Option<Group> = None;
    let first = |outcome: Outcome| view.lines.iter().position(|line| line.outcome == outcome);
    let worst = first(Outcome::Failed).or_else(|| first(Outcome::Risky));
    for (index, line) in view.lines.iter().enumerate() {
        if group != Some(line.group) {
            group = Some(line.group);
            column.gap(14.0);
            draw::label_ui(
                ui,
                column.next(20.0).inset(8.0, 8.0),
                &say().sentence(&line.group.title()),
                ink(theme::BODY_STRONG, theme::of(ui).text),
            );
            column.gap(4.0);
        }
        let top = column.y();
        line_ui(ui, &mut column, line);
        if worst == Some(index) && !view.is_running && !*revealed {
            *revealed = true;
            let around = column.here().with_min_y(top);
            ui.scroll_to_rect(around, Some(Align::Center));
        }
    }
    column.y()
}

/// One line. What passed takes one row, trouble says what to do.
fn line_ui(ui: &mut Ui, column: &mut ColumnLayout, line: &TestLine) {
    match line.outcome {
        Outcome::Passed | Outcome::Skipped => quiet_ui(ui, column.next(ROW), line),
        Outcome::Risky | Outcome::Failed => trouble_ui(ui, column, line),
    }
}

fn quiet_ui(ui: &mut Ui, row: Rect, line: &TestLine) {
    let colours = theme::of(ui);
    let (icon, color) = sign(colours, line.outcome);
    let mut parts = RowLayout::new(row.inset(8.0, 8.0));
    draw::paint_icon(ui.painter(), parts.next(18.0), icon, 16.0, color);
    parts.gap(10.0);
    let is_skipped = line.outcome == Outcome::Skipped;
    let title_color = if is_skipped { colours.faint } else { colours.text };
    let title = say().sentence(&line.title);
    let placed = draw::paint_line(ui.painter(), parts.rest(), &title, ink(theme::BODY, title_color));
    parts.reach(placed.right());
    parts.gap(16.0);
    let rest = parts.rest();
    let found = if is_skipped { say().not_tried().to_owned() } else { found(line) };
    let mut hint = false;
    if rest.width() > 60.0 {
        let style = ink(theme::SMALL, colours.faint).right();
        let galley = draw::line(ui.painter(), &found, style, rest.width());
        hint = galley.elided;
        draw::paint_galley(ui.painter(), rest, galley, style);
    }
    let response = draw::read_out(ui, row, &spoken(line.outcome, &title, &found));
    if hint {
        response.on_hover_text(&found);
    }
}

fn trouble_ui(ui: &mut Ui, column: &mut ColumnLayout, line: &TestLine) {
    let colours = theme::of(ui);
    let (icon, color) = sign(colours, line.outcome);
    let tone = if line.outcome == Outcome::Failed {
        colours.danger
    } else {
        colours.warning
    };
    let ground = ui.painter().add(egui::Shape::Noop);
    column.gap(4.0);
    let place = column.here();
    column.gap(6.0);
    let spot = column.rest().inset(8.0, 0.0).top_left([18.0, 20.0]);
    draw::paint_icon(ui.painter(), spot, icon, 16.0, color);
    let mut text = column.inset(36.0, 12.0);
    let (title, found) = (say().sentence(&line.heading()), found(line));
    let fix = line.fix.as_ref().map(|fix| say().sentence(fix)).unwrap_or_default();
    text.paragraph_ui(ui, &title, ink(theme::BODY_STRONG, colours.text));
    text.gap(2.0);
    for (sentence, color) in [(&found, colours.text), (&fix, colours.muted)] {
        if !sentence.is_empty() {
            text.paragraph_ui(ui, sentence, ink(theme::SMALL_LOOSE, color));
        }
    }
    column.reach(text.y());
    column.gap(8.0);
    let card = place.with_max_y(column.y());
    draw::set_box(ui.painter(), ground, card, theme::RADIUS, tone.tint, tone.line);
    draw::read_out(ui, card, &spoken(line.outcome, &title, &found));
    column.gap(4.0);
}

/// What was found, and how long that took where it is worth telling.
fn found(line: &TestLine) -> String {
    let found = say().sentence(&line.found);
    if line.took >= WORTH_TELLING && line.outcome == Outcome::Passed && !line.tells_time() {
        phrases::found_in(&found, line.took)
    } else {
        found
    }
}

fn spoken(outcome: Outcome, title: &str, found: &str) -> String {
    let outcome = match outcome {
        Outcome::Passed => say().line_passed(),
        Outcome::Risky => say().line_risky(),
        Outcome::Failed => say().line_failed(),
        Outcome::Skipped => return format!("{title}: {found}"),
    };
    format!("{outcome}: {title}. {found}")
}

/// Everything, to send to whoever can help.
fn as_text(lines: &[TestLine], counts: Counts) -> String {
    let say = say();
    let mut text = say.sentence(&counts.sentence(lines));
    let mut group = None;
    for line in lines {
        if group != Some(line.group) {
            group = Some(line.group);
            text = text + "\n\n" + &say.sentence(&line.group.title());
        }
        let mark = match line.outcome {
            Outcome::Passed => "✓",
            Outcome::Risky => "!",
            Outcome::Failed => "✗",
            Outcome::Skipped => "–",
        };
        // Writing into memory never fails.
        _ = write!(text, "\n{mark} {}", say.sentence(&line.heading()));
        if line.outcome != Outcome::Skipped {
            _ = write!(text, ": {}", say.sentence(&line.found));
        }
        if let Some(fix) = &line.fix {
            _ = write!(text, "\n  {}", say.sentence(fix));
        }
    }
    text
}
