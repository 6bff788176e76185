//! Closing the window while phones download: it is asked first, and the downloads may finish.

use std::time::Duration;

use egui::{Id, Rect, Ui, ViewportCommand, pos2};

use super::super::button::{self, Button, Kind, Size};
use super::super::draw::{self, ink};
use super::super::state::{Overlay, Pass, WindowState};
use super::super::{amounts, icons, phones, poster, theme};
use super::{question_ui, sentences};
use crate::activity::Stage;
use crate::session::{Command, Snapshot, StoppingView};

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

/// Holds the window open while phones download, and closes it when they are done.
pub(in super::super) fn watch(ui: &Ui, pass: &Pass<'_>, state: &mut WindowState) {
    let ctx = ui.ctx();
    if pass.snapshot.stopping == Some(StoppingView::Stopped) {
        if !state.quits {
            state.quits = true;
            ctx.send_viewport_cmd(ViewportCommand::Close);
        }
        return;
    }
    let asked = ctx.input(|input| input.viewport().close_requested());
    let (count, ..) = downloading(pass.snapshot);
    if asked && !state.quits && count > 0 {
        ctx.send_viewport_cmd(ViewportCommand::CancelClose);
        if state.overlay == Some(Overlay::Poster) {
            poster::close(ctx, state);
        }
        state.overlay = Some(Overlay::Quit);
        // The safe answer gets the keyboard.
        ctx.memory_mut(|memory| {
            if let Some(id) = memory.focused() {
                memory.surrender_focus(id);
            }
        });
    }
}

/// The question whether to quit, while it is open.
pub(in super::super) fn quit_dialog_ui(ui: &Ui, pass: &mut Pass<'_>, state: &mut WindowState) {
    if state.overlay != Some(Overlay::Quit) {
        return;
    }
    let (count, ..) = downloading(pass.snapshot);
    let is_waiting = pass.snapshot.stopping.is_some();
    let title = sentences::still_downloading(count);
    let mut answer = None;
    let now = Button::new(Kind::Destructive, Size::Normal, None, sentences::QUIT_NOW);
    let (why, buttons) = if is_waiting {
        let wait = Button::new(Kind::Primary, Size::Normal, None, sentences::KEEP_WAITING);
        (sentences::WAITING_WHY, vec![now, wait])
    } else {
        let cancel = Button::new(Kind::Secondary, Size::Normal, None, sentences::CANCEL);
        let when_done = Button::new(Kind::Primary, Size::Normal, None, sentences::QUIT_WHEN_DONE);
        (sentences::QUIT_WHY, vec![cancel, now, when_done])
    };
    // The last one breaks nothing off.
    let safe = buttons.len().saturating_sub(1);
    let closed = question_ui(ui, "quit", (&title, why), (&buttons, safe), &mut answer);
    match answer.and_then(|index| buttons.get(index)).map(|button| button.text) {
        Some(sentences::QUIT_WHEN_DONE) => pass.commands.push(Command::Stop { patience: PATIENCE }),
        Some(sentences::QUIT_NOW) => quit(ui, state),
        _ => {}
    }
    if closed || answer.is_some() {
        state.overlay = None;
    }
}

fn quit(ui: &Ui, state: &mut WindowState) {
    state.quits = true;
    ui.ctx().send_viewport_cmd(ViewportCommand::Close);
}

/// While Airlift waits for downloads: how far they are. Draws at the top of `rect`; returns where the body begins.
pub(in super::super) fn banner_ui(ui: &mut Ui, rect: Rect, snapshot: &Snapshot, state: &mut WindowState) -> f32 {
    if snapshot.stopping.is_none() {
        return rect.top();
    }
    let colours = theme::of(ui);
    let (count, done, total) = downloading(snapshot);
    let place = draw::at(rect.left(), rect.top() + 16.0, rect.width(), 52.0);
    draw::paint_box(ui.painter(), place, theme::RADIUS, colours.accent_tint, colours.accent_line);
    let icon = draw::at(place.left() + 12.0, place.top() + 8.0, 16.0, 28.0);
    draw::paint_icon(ui.painter(), icon, icons::INFO, 16.0, colours.accent_text);
    let now = Button::new(Kind::Secondary, Size::Compact, None, sentences::QUIT_NOW);
    let width = now.width(ui);
    let spot = draw::at(place.right() - 8.0 - width, place.top() + 12.0, width, 28.0);
    if button::button_ui(ui, spot, Id::unique("quit now"), &now).clicked() {
        quit(ui, state);
    }
    let text = Rect::from_min_max(
        pos2(place.left() + 36.0, place.top() + 10.0),
        pos2(spot.left() - 16.0, place.top() + 30.0),
    );
    let sentence = sentences::quits_when_done(count, amounts::percent(done, total));
    draw::label_ui(ui, text, &sentence, ink(theme::BODY_MEDIUM, colours.accent_text));
    let bar = draw::at(text.left(), text.bottom() + 6.0, text.width(), 4.0);
    phones::paint_progress(ui.painter(), bar, (done, total), (colours.track, colours.accent));
    place.bottom()
}
