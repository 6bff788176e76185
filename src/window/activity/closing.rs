//! Closing the window while phones download: it is asked first, and the downloads may finish.

use std::time::Duration;

use egui::{Context, Id, Rect, Ui, ViewportCommand};

use crate::activity::Stage;
use crate::session::{Command, Snapshot, StoppingView, WhenClosed};
use crate::window::button::{self, Button, ButtonKind, Size};
use crate::window::cx::Cx;
use crate::window::draw::{self, ink};
use crate::window::layout::{ColumnLayout, RectParts as _, RowLayout};
use crate::window::question::{Answered, Question, question_ui};
use crate::window::shell::{Overlay, Shell};
use crate::window::{amounts, convert, icons, phones, poster, theme};
use crate::words::say;

/// How long downloads may go on when Airlift is to quit after them: large builds on weak networks take long,
/// and phones that stand still are given up much sooner.
const PATIENCE: Duration = Duration::from_hours(1);

/// Phones that download, with bytes done and in total.
fn downloading(snapshot: &Snapshot) -> (usize, u64, u64) {
    let found = snapshot.phones.iter().filter(|phone| phone.stage == Stage::Downloading);
    found.fold((0, 0, 0), |(count, done, total), phone| {
        (count + 1, done + phone.progress.done_bytes, total + phone.progress.total_bytes)
    })
}

/// Holds the window open while phones download, as the settings say, and closes it when they are done; returns what that asks for.
/// Runs while the window is hidden too.
pub(in crate::window) fn watch(ctx: &Context, snapshot: &Snapshot, shell: &mut Shell) -> Option<Command> {
    if snapshot.stopping == Some(StoppingView::Stopped) {
        if !shell.quits {
            shell.quits = true;
            ctx.send_viewport_cmd(ViewportCommand::Close);
        }
        return None;
    }
    let asked = ctx.input(|input| input.viewport().close_requested());
    let (count, ..) = downloading(snapshot);
    if !asked || shell.quits || count == 0 || snapshot.settings.when_closed == WhenClosed::Quit {
        return None;
    }
    ctx.send_viewport_cmd(ViewportCommand::CancelClose);
    // What it says from now on is of no use where nobody sees it.
    bring_forward(ctx);
    if shell.shows(Overlay::Poster) {
        poster::close(ctx, shell);
    }
    // Whoever closes it once more while it waits wants to be asked.
    if snapshot.settings.when_closed == WhenClosed::Finish && snapshot.stopping.is_none() {
        return Some(Command::Stop { patience: PATIENCE });
    }
    shell.open(Overlay::Quit);
    // The safe answer gets the keyboard.
    ctx.memory_mut(|memory| {
        if let Some(id) = memory.focused() {
            memory.surrender_focus(id);
        }
    });
    None
}

/// Shows the window if it was minimised or lies behind others.
pub(in crate::window) fn bring_forward(ctx: &Context) {
    ctx.send_viewport_cmd(ViewportCommand::Minimized(false));
    ctx.send_viewport_cmd(ViewportCommand::Focus);
}

/// The question whether to quit, while it is open.
pub(in crate::window) fn quit_dialog_ui(ui: &Ui, cx: &mut Cx<'_>) {
    if !cx.shell.shows(Overlay::Quit) {
        return;
    }
    let (count, ..) = downloading(cx.snapshot);
    let is_waiting = cx.snapshot.stopping.is_some();
    let title = say().activity_still_downloading(count);
    let question = Question {
        name: "quit",
        title: &title,
        why: if is_waiting {
            say().activity_waiting_why()
        } else {
            say().activity_quit_why()
        },
        choices: QuitChoice::offered(is_waiting),
        safe: if is_waiting {
            QuitChoice::KeepWaiting
        } else {
            QuitChoice::WhenDone
        },
    };
    match question_ui(ui, &question, QuitChoice::button) {
        Answered::None => return,
        Answered::Closed | Answered::Chosen(QuitChoice::Cancel | QuitChoice::KeepWaiting) => {}
        Answered::Chosen(QuitChoice::WhenDone) => cx.commands.push(Command::Stop { patience: PATIENCE }),
        Answered::Chosen(QuitChoice::Now) => quit(ui, cx.shell),
    }
    cx.shell.close();
}

/// What can be answered to whether to quit.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum QuitChoice {
    Cancel,
    Now,
    WhenDone,
    KeepWaiting,
}

impl QuitChoice {
    /// What is offered: the last one breaks nothing off.
    fn offered(is_waiting: bool) -> &'static [Self] {
        if is_waiting {
            &[Self::Now, Self::KeepWaiting]
        } else {
            &[Self::Cancel, Self::Now, Self::WhenDone]
        }
    }

    fn button(self) -> Button<'static> {
        let (kind, text) = match self {
            Self::Cancel => (ButtonKind::Secondary, say().activity_cancel()),
            Self::Now => (ButtonKind::Destructive, say().activity_quit_now()),
            Self::WhenDone => (ButtonKind::Primary, say().activity_quit_when_done()),
            Self::KeepWaiting => (ButtonKind::Primary, say().activity_keep_waiting()),
        };
        Button::new(kind, Size::Normal, None, text)
    }
}

fn quit(ui: &Ui, shell: &mut Shell) {
    shell.quits = true;
    ui.ctx().send_viewport_cmd(ViewportCommand::Close);
}

/// While Airlift waits for downloads: how far they are. Draws at the top of `rect`; returns where the body begins.
pub(in crate::window) fn banner_ui(ui: &mut Ui, rect: Rect, cx: &mut Cx<'_>) -> f32 {
    let snapshot = cx.snapshot;
    if snapshot.stopping.is_none() {
        return rect.top();
    }
    let colours = theme::of(ui);
    let (count, done, total) = downloading(snapshot);
    let place = rect.inset_y(16.0, 0.0).top_part(52.0);
    draw::paint_box(ui.painter(), place, theme::RADIUS, colours.accent_tint, colours.accent_line);
    let mut row = RowLayout::new(place.inset(12.0, 8.0));
    let icon = row.next(16.0).inset_y(8.0, 0.0).top_part(28.0);
    draw::paint_icon(ui.painter(), icon, icons::INFO, 16.0, colours.accent_text);
    let now = Button::new(ButtonKind::Secondary, Size::Compact, None, say().activity_quit_now());
    let width = now.width(ui);
    if button::button_ui(ui, row.last(width).middle([width, 28.0]), Id::unique("quit now"), &now).clicked() {
        quit(ui, cx.shell);
    }
    row.gap(8.0);
    row.gap_before_last(16.0);
    let mut column = ColumnLayout::new(row.rest());
    column.gap(10.0);
    let sentence = say().activity_quits_when_done(count, amounts::percent(done, total));
    column.label_ui(ui, 20.0, &sentence, ink(theme::BODY_MEDIUM, colours.accent_text));
    column.gap(6.0);
    phones::paint_progress(
        ui.painter(),
        column.next(4.0),
        convert::share(done, total),
        colours.track,
        colours.accent,
    );
    place.bottom()
}
