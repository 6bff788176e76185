//! Toasts: one message at a time at the bottom of the sheet; errors stay until they are closed.

use std::time::Duration;

use egui::accesskit::Live;
use egui::{Area, Id, Order, Rect, Ui};

use super::button::{self, IconButton};
use super::cx::Cx;
use super::draw::{self, ink};
use super::layout::{RectParts as _, RowLayout};
use super::shell::Tab;
use super::{banner, icons, import_result, shell, theme};
use crate::session::{Command, Notice, NoticeOffer, Snapshot};
use crate::words::say;

/// How long a message stays that is not an error.
const STAYS_SECS: f64 = 4.0;

/// The message that is shown, and since when.
#[derive(Default)]
pub(super) struct Toast {
    shown: Option<ShownNotice>,
}

/// A message, and since when it is shown or the pointer left it, in seconds since the window was opened.
#[derive(Clone, Copy)]
struct ShownNotice {
    id: u64,
    since_secs: f64,
}

impl Toast {
    /// How long the message still stays; one that is another begins now, and so does one that the pointer is over.
    fn left_secs(&mut self, id: u64, now_secs: f64, is_hovered: bool) -> f64 {
        let begun = self.shown.filter(|shown| shown.id == id && !is_hovered);
        let shown = begun.unwrap_or(ShownNotice { id, since_secs: now_secs });
        self.shown = Some(shown);
        shown.since_secs + STAYS_SECS - now_secs
    }
}

/// Shows the newest notice; errors that wait behind it come when it is gone.
pub(super) fn toast_ui(ui: &Ui, cx: &mut Cx<'_>, own: &mut Toast) {
    let Some(notice) = next(cx.snapshot) else {
        own.shown = None;
        return;
    };
    let now = ui.input(|input| input.time);
    let more = waiting(cx.snapshot, notice);
    let rect = place(ui, cx.shell.tab, notice, &more);
    let hovered = ui.input(|input| input.pointer.hover_pos()).is_some_and(|at| rect.contains(at));
    let left = own.left_secs(notice.id, now, hovered);
    // Errors stay until they are closed.
    if notice.problem.is_none() && !hovered {
        if left <= 0.0 {
            cx.commands.push(Command::Dismiss(notice.id));
            return;
        }
        ui.ctx().request_repaint_after(Duration::from_secs_f64(left));
    }
    Area::new(Id::unique("toast"))
        // Above dialogs, which are in the foreground.
        .order(Order::Tooltip)
        .fixed_pos(rect.min)
        .show(ui.ctx(), |ui| {
            ui.set_min_size(rect.size());
            contents_ui(ui, rect, notice, &more, cx);
        });
}

/// The newest notice, but what can be undone goes first: it leaves by itself, and an error that nobody closes must not hide it.
fn next(snapshot: &Snapshot) -> Option<&Notice> {
    let undo = left(snapshot).rfind(|notice| matches!(notice.offer, Some(NoticeOffer::UndoRemove(_))));
    undo.or_else(|| left(snapshot).next_back())
}

/// What is to be told, without what a sheet tells of many files.
fn left(snapshot: &Snapshot) -> impl DoubleEndedIterator<Item = &Notice> {
    let told = import_result::last_of_many(snapshot).map(|addition| addition.id);
    let is_left = move |notice: &&Notice| notice.addition.is_none() || notice.addition != told || notice.offer.is_some();
    snapshot.notices.iter().filter(is_left)
}

/// Errors that wait behind this notice, as words.
fn waiting(snapshot: &Snapshot, shown: &Notice) -> String {
    let count = left(snapshot)
        .filter(|notice| notice.problem.is_some() && notice.id != shown.id)
        .count();
    if count == 0 { String::new() } else { say().import_more(count) }
}

/// The text of a notice: title, then why and what to do.
fn texts(notice: &Notice) -> (String, String) {
    match &notice.problem {
        Some(problem) => (say().problem_title(problem), banner::sentences(problem)),
        None => (
            notice.text.as_ref().map(|text| say().sentence(text)).unwrap_or_default(),
            String::new(),
        ),
    }
}

fn action_width(ui: &Ui, notice: &Notice) -> f32 {
    offered(notice).map_or(0.0, |name| draw::width(ui.painter(), name, theme::SMALL_MEDIUM) + 16.0)
}

/// What the link beside a notice says.
fn offered(notice: &Notice) -> Option<&'static str> {
    Some(match notice.offer.as_ref()? {
        NoticeOffer::Show(_) => say().show_build(),
        NoticeOffer::UndoRemove(_) => say().undo_remove(),
        NoticeOffer::TakeOut(_) => say().take_out(),
    })
}

fn place(ui: &Ui, tab: Tab, notice: &Notice, more: &str) -> Rect {
    let window = ui.max_rect();
    let sheet = shell::plan(window, tab).sheet;
    let (title, details) = texts(notice);
    let around = 12.0 + 16.0 + 8.0 + action_width(ui, notice) + more_width(ui, more) + 12.0 + 24.0 + 8.0;
    let title_width = draw::width(ui.painter(), &title, theme::BODY_MEDIUM);
    let details_width = if details.is_empty() { 0.0 } else { 420.0 };
    let widest = (sheet.width() - 48.0).max(240.0);
    let width = (title_width.max(details_width) + around).min(widest);
    let height = if details.is_empty() {
        40.0
    } else {
        let color = theme::of(ui).muted;
        let details = draw::paragraph(ui.painter(), &details, ink(theme::SMALL_LOOSE, color), width - around);
        10.0 + 20.0 + details.size().y + 10.0
    };
    let left = sheet.middle([width, height]).left().round();
    window.with_min_x(left).inset_y(0.0, 16.0).bottom_left([width, height])
}

/// Room for how many errors wait.
fn more_width(ui: &Ui, more: &str) -> f32 {
    if more.is_empty() {
        0.0
    } else {
        draw::width(ui.painter(), more, theme::SMALL) + 12.0
    }
}

fn contents_ui(ui: &mut Ui, rect: Rect, notice: &Notice, more: &str, cx: &mut Cx<'_>) {
    let colours = theme::of(ui);
    draw::paint_shadow(ui.painter(), rect, theme::RADIUS_LARGE, colours.shadow_3);
    draw::paint_box(ui.painter(), rect, theme::RADIUS_LARGE, colours.raised, colours.border);
    let (title, details) = texts(notice);
    let mut first = RowLayout::new(rect.inset_y(10.0, 0.0).top_part(20.0).inset(12.0, 8.0));
    let (icon, color) = if notice.problem.is_some() {
        (icons::X_CIRCLE, colours.danger.solid)
    } else {
        (icons::INFO, colours.accent_text)
    };
    draw::paint_icon(ui.painter(), first.next(16.0), icon, 16.0, color);
    first.gap(8.0);
    let close = first.last(24.0).middle([24.0, 24.0]);
    first.gap_before_last(8.0);
    let cross = IconButton {
        icon: icons::X,
        size: 14.0,
        name: say().close(),
        hover: colours.hover,
    };
    if button::icon_button_ui(ui, close, Id::unique("close toast"), &cross).clicked() {
        cx.commands.push(Command::Dismiss(notice.id));
    }
    let action = action_width(ui, notice);
    let offer_place = first.last(action);
    let beside = first.last(more_width(ui, more));
    if !more.is_empty() {
        draw::label_ui(ui, beside, more, ink(theme::SMALL, colours.muted).right());
    }
    let text = first.rest().inset(0.0, 3.0);
    let id = ui.next_auto_id();
    draw::label_ui(ui, text, &title, ink(theme::BODY_MEDIUM, colours.text));
    // Said as soon as it is there; what went wrong, before anything else.
    let live = if notice.problem.is_some() { Live::Assertive } else { Live::Polite };
    ui.ctx().accesskit_node_builder(id, |node| node.set_live(live));
    if !details.is_empty() {
        let style = ink(theme::SMALL_LOOSE, colours.muted);
        draw::paragraph_ui(ui, text.left_bottom(), text.width(), &details, style);
    }
    if let Some((offer, name)) = notice.offer.as_ref().zip(offered(notice)) {
        let width = action - 16.0;
        let link = offer_place.middle_right([width, 16.0]);
        if button::link_ui(ui, link, Id::unique("offer of toast"), name).clicked() {
            match offer {
                NoticeOffer::Show(build) => cx.shell.selection.select(*build),
                NoticeOffer::UndoRemove(builds) => cx.commands.extend(builds.iter().copied().map(Command::UndoRemove)),
                NoticeOffer::TakeOut(archive) => cx.commands.push(Command::TakeOut(archive.clone())),
            }
            cx.commands.push(Command::Dismiss(notice.id));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{problems, says};
    use crate::library::BuildId;
    use crate::window::gallery::{scenes, shelf};

    #[test]
    fn the_newest_is_told_and_errors_wait_behind_it() {
        let mut snapshot = scenes::main();
        let notice = |id: u64, offer: Option<NoticeOffer>, is_error: bool| Notice {
            id,
            problem: is_error.then(problems::no_network),
            text: (!is_error).then(|| says::notice_saved("a")),
            offer,
            addition: None,
        };
        let undo = Some(NoticeOffer::UndoRemove(vec![BuildId(1)]));
        snapshot.notices = vec![
            notice(1, None, true),
            notice(2, undo, false),
            notice(3, None, true),
            notice(4, None, false),
        ];
        let told = |snapshot: &Snapshot| {
            let notice = next(snapshot).unwrap();
            (notice.id, waiting(snapshot, notice))
        };
        assert_eq!(told(&snapshot), (2, "2 more".to_owned()));
        snapshot.notices.remove(1);
        assert_eq!(told(&snapshot), (4, "2 more".to_owned()));
        snapshot.notices.pop();
        assert_eq!(told(&snapshot), (3, "1 more".to_owned()));
        snapshot.notices.pop();
        assert_eq!(told(&snapshot), (1, String::new()));
    }

    #[test]
    fn a_message_stays_for_its_time_and_begins_anew_under_the_pointer() {
        let is_near = |left: f64, expected: f64| assert!((left - expected).abs() < 1e-9, "{left}");
        let mut toast = Toast::default();
        is_near(toast.left_secs(1, 10.0, false), STAYS_SECS);
        is_near(toast.left_secs(1, 13.0, false), STAYS_SECS - 3.0);
        is_near(toast.left_secs(1, 13.5, true), STAYS_SECS);
        is_near(toast.left_secs(1, 14.0, false), STAYS_SECS - 0.5);
        is_near(toast.left_secs(2, 14.0, false), STAYS_SECS);
    }

    /// A sheet tells of it in the end: single messages meanwhile would be told twice.
    #[test]
    fn what_a_sheet_will_tell_is_no_message() {
        let mut snapshot = shelf::reading();
        let id = snapshot.additions[0].id;
        snapshot.notices = vec![Notice {
            id: 1,
            problem: Some(problems::no_network()),
            text: None,
            offer: None,
            addition: Some(id),
        }];
        assert!(next(&snapshot).is_none());
        snapshot.additions[0].files = 1;
        assert!(next(&snapshot).is_some(), "one file has no sheet");
    }
}
