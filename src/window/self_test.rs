//! The self-test: Airlift plays the phone, and says of each step whether a phone would get past it.

use std::fmt::Write as _;
use std::time::Duration;

use egui::{Align, Color32, Id, Rect, ScrollArea, Ui, pos2, vec2};

use super::button::{self, Button, ButtonKind, Size};
use super::cx::Cx;
use super::dialog::{self, PADDING};
use super::draw::{self, ink};
use super::icons::{self, Glyph};
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
        let head = draw::at(rect.left() + PADDING, rect.top() + 56.0, rect.width() - 2.0 * PADDING, 40.0);
        again = head_ui(ui, head, view);
        let body = Rect::from_min_max(pos2(rect.left() + 1.0, head.bottom() + 16.0), rect.max - vec2(1.0, 9.0));
        draw::paint_divider(ui.painter(), body.left(), body.right(), body.top(), theme::of(ui).border);
        if is_idle {
            let at = pos2(rect.left() + PADDING, body.top() + 16.0);
            let style = ink(theme::BODY, theme::of(ui).muted);
            draw::paragraph_ui(ui, at, rect.width() - 2.0 * PADDING, say().nothing_to_try_why(), style);
            return;
        }
        let list = Rect::from_min_max(body.min + vec2(0.0, 1.0), body.max);
        list_ui(ui, list, view, &mut own.revealed);
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
    let place = |right: f32, width: f32| draw::at(right - width, rect.center().y - 16.0, width, 32.0);
    let again_rect = place(rect.right(), again.width(ui));
    let copy_rect = place(again_rect.left() - 8.0, copy.width(ui));
    let text_right = match (is_running, lines.is_empty()) {
        (true, _) => rect.right(),
        (false, true) => again_rect.left() - 12.0,
        (false, false) => copy_rect.left() - 12.0,
    };
    let banner = Rect::from_min_max(rect.min, pos2(text_right, rect.bottom()));
    let text = draw::inset(banner, 40.0, 12.0);
    if is_running {
        draw::paint_box(ui.painter(), banner, theme::RADIUS, colours.sunken, colours.border);
        let spot = draw::at(banner.left() + 13.0, banner.top(), 16.0, banner.height());
        egui::Spinner::new()
            .size(14.0)
            .color(colours.accent)
            .paint_at(ui, Rect::from_center_size(spot.center(), vec2(14.0, 14.0)));
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
    draw::paint_icon(
        ui.painter(),
        draw::at(banner.left() + 12.0, banner.top(), 18.0, banner.height()),
        icon,
        18.0,
        tone.solid,
    );
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
        let place = draw::inset(list, 12.0, 12.0);
        let top = ui.max_rect().top() + 4.0;
        let y = lines_ui(ui, draw::at(place.left(), top, place.width(), 0.0), view, revealed);
        ui.expand_to_include_rect(draw::at(list.left(), y, 1.0, 12.0));
    });
}

/// Every line so far, from the top of `place` on; returns the bottom.
pub(super) fn lines_ui(ui: &mut Ui, place: Rect, view: &SelfTestView, revealed: &mut bool) -> f32 {
    let mut y = place.top();
    let mut group: Option<Group> = None;
    let first = |outcome: Outcome| view.lines.iter().position(|line| line.outcome == outcome);
    let worst = first(Outcome::Failed).or_else(|| first(Outcome::Risky));
    for (index, line) in view.lines.iter().enumerate() {
        if group != Some(line.group) {
            group = Some(line.group);
            let title = draw::at(place.left() + 8.0, y + 14.0, place.width() - 16.0, 20.0);
            draw::label_ui(
                ui,
                title,
                &say().sentence(&line.group.title()),
                ink(theme::BODY_STRONG, theme::of(ui).text),
            );
            y = title.bottom() + 4.0;
        }
        let bottom = line_ui(ui, draw::at(place.left(), y, place.width(), ROW), line);
        if worst == Some(index) && !view.is_running && !*revealed {
            *revealed = true;
            let around = Rect::from_min_max(pos2(place.left(), y), pos2(place.right(), bottom));
            ui.scroll_to_rect(around, Some(Align::Center));
        }
        y = bottom;
    }
    y
}

/// One line; returns its bottom. What passed takes one row, trouble says what to do.
fn line_ui(ui: &mut Ui, row: Rect, line: &TestLine) -> f32 {
    match line.outcome {
        Outcome::Passed | Outcome::Skipped => quiet_ui(ui, row, line),
        Outcome::Risky | Outcome::Failed => trouble_ui(ui, row, line),
    }
}

fn quiet_ui(ui: &mut Ui, row: Rect, line: &TestLine) -> f32 {
    let colours = theme::of(ui);
    let (icon, color) = sign(colours, line.outcome);
    draw::paint_icon(ui.painter(), draw::at(row.left() + 8.0, row.top(), 18.0, ROW), icon, 16.0, color);
    let is_skipped = line.outcome == Outcome::Skipped;
    let title_color = if is_skipped { colours.faint } else { colours.text };
    let inner = draw::inset(row, 36.0, 8.0);
    let title = say().sentence(&line.title);
    let galley = draw::line(ui.painter(), &title, ink(theme::BODY, title_color), inner.width());
    let title_width = galley.size().x;
    draw::paint_galley(ui.painter(), inner, galley, ink(theme::BODY, title_color));
    let rest = draw::inset(inner, title_width + 16.0, 0.0);
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
    row.bottom()
}

fn trouble_ui(ui: &mut Ui, row: Rect, line: &TestLine) -> f32 {
    let colours = theme::of(ui);
    let (icon, color) = sign(colours, line.outcome);
    let tone = if line.outcome == Outcome::Failed {
        colours.danger
    } else {
        colours.warning
    };
    let ground = ui.painter().add(egui::Shape::Noop);
    let top = row.top() + 4.0;
    draw::paint_icon(ui.painter(), draw::at(row.left() + 8.0, top + 6.0, 18.0, 20.0), icon, 16.0, color);
    let left = row.left() + 36.0;
    let width = row.right() - 12.0 - left;
    let (title, found) = (say().sentence(&line.heading()), found(line));
    let fix = line.fix.as_ref().map(|fix| say().sentence(fix)).unwrap_or_default();
    let head = draw::paragraph_ui(ui, pos2(left, top + 6.0), width, &title, ink(theme::BODY_STRONG, colours.text));
    let mut y = head.bottom() + 2.0;
    for (text, color) in [(&found, colours.text), (&fix, colours.muted)] {
        if !text.is_empty() {
            y = draw::paragraph_ui(ui, pos2(left, y), width, text, ink(theme::SMALL_LOOSE, color)).bottom();
        }
    }
    let card = Rect::from_min_max(pos2(row.left(), top), pos2(row.right(), y + 8.0));
    draw::set_box(ui.painter(), ground, card, theme::RADIUS, tone.tint, tone.line);
    draw::read_out(ui, card, &spoken(line.outcome, &title, &found));
    card.bottom() + 4.0
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
