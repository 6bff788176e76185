//! The link doctor: whatever somebody was sent, judged, mended, and followed like a phone.

mod result;

use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, sync_channel};

use egui::{Id, Rect, ScrollArea, TextEdit, Ui, vec2};
use jiff::Timestamp;

use super::button::{self, Button, ButtonKind, Size};
use super::cx::Cx;
use super::dialog::{self, PADDING};
use super::draw::{self, ink};
use super::layout::{ColumnLayout, RectParts as _, RowLayout};
use super::shell::{Overlay, Request};
use super::{check_words, field, icons, self_test, theme};
use crate::manifest::doctor::{self, Examination, TextKind};
use crate::manifest::lint::{self, Linted};
use crate::self_test::Start;
use crate::session::{Command, SelfTestSubject, SelfTestView};
use crate::words::say;

/// Size of the dialog where the window has room.
const WANTED: egui::Vec2 = vec2(760.0, 720.0);
/// Height of the field for what was sent.
const FIELD: f32 = 104.0;
/// Bytes of a text that are shown in the field; more is judged, but would make typing slow.
const SHOWN_LIMIT_BYTES: usize = 64 * 1024;

/// Bytes of a text that is judged within a frame; that takes some milliseconds.
const AT_ONCE_LIMIT_BYTES: usize = 64 * 1024;

/// What only the sheet knows.
#[derive(Default)]
pub(super) struct Doctor {
    /// What was pasted, typed or dropped.
    text: String,
    /// The file that was dropped, by name, with its bytes; what is typed afterwards takes its place.
    file: Option<(String, Arc<[u8]>)>,
    judged: Option<JudgedText>,
    /// A long text that is being judged beside.
    beside: Option<JudgedBeside>,
    /// The field gets the keyboard as soon as it is there.
    wants_keyboard: bool,
    /// The first trouble of the way was brought into view.
    revealed: bool,
    /// When the sheet was last drawn.
    now: Option<Timestamp>,
}

/// A text, and what was found of it.
struct JudgedText {
    of: String,
    judged: Diagnosed,
    /// Where a phone would begin; `None` when it could not.
    start: Option<Start>,
}

/// A text that is being judged. Nobody listens any more when this is gone.
struct JudgedBeside {
    of: String,
    outcome: Receiver<JudgedText>,
}

/// What was found of a text.
enum Diagnosed {
    Nothing,
    /// It is being judged.
    Pending,
    /// Only following it tells what lies there.
    Address,
    Manifest(Box<Linted>),
    Text(Box<Examination>),
}

impl Doctor {
    /// Takes over what was pasted or dropped.
    pub(super) fn take(&mut self, name: Option<String>, bytes: &[u8]) {
        let text = String::from_utf8_lossy(bytes);
        let end = text.floor_char_boundary(SHOWN_LIMIT_BYTES);
        text.get(..end).unwrap_or_default().clone_into(&mut self.text);
        let is_cut = end < text.len() || matches!(text, std::borrow::Cow::Owned(_));
        self.file = (name.is_some() || is_cut).then(|| (name.unwrap_or_default(), Arc::from(bytes)));
        self.judged = None;
        self.beside = None;
        self.revealed = false;
    }

    /// The person typed: the file is what is looked at no longer.
    fn typed(&mut self) {
        self.file = None;
    }

    fn bytes(&self) -> Arc<[u8]> {
        self.file
            .as_ref()
            .map_or_else(|| Arc::from(self.text.as_bytes()), |(_, bytes)| Arc::clone(bytes))
    }

    /// Judges what is there, unless it is judged already: a short text at once, a long one beside, so that the window goes on.
    fn look(&mut self, context: &egui::Context) {
        if self.judged.as_ref().is_some_and(|judged| judged.of == self.text) {
            return;
        }
        if let Some(beside) = self.beside.as_ref().filter(|beside| beside.of == self.text) {
            match beside.outcome.try_recv() {
                Ok(judged) => self.judged = Some(judged),
                Err(TryRecvError::Empty) => return,
                // It broke off: what it cannot judge it has nothing to say about.
                Err(TryRecvError::Disconnected) => self.judged = Some(JudgedText::of(self.text.clone(), &Arc::from([]), self.now)),
            }
            self.beside = None;
            return;
        }
        let (of, bytes, now) = (self.text.clone(), self.bytes(), self.now);
        if bytes.len() <= AT_ONCE_LIMIT_BYTES {
            (self.judged, self.beside) = (Some(JudgedText::of(of, &bytes, now)), None);
            return;
        }
        let (sender, outcome) = sync_channel(1);
        self.beside = Some(JudgedBeside { of: of.clone(), outcome });
        self.judged = None;
        let context = context.clone();
        let work = move || {
            _ = sender.send(JudgedText::of(of, &bytes, now));
            context.request_repaint();
        };
        // Without a thread nobody sends: it is told as a text that says nothing.
        drop(std::thread::Builder::new().name("airlift-doctor".to_owned()).spawn(work));
    }

    fn judged(&self) -> &Diagnosed {
        match (&self.judged, &self.beside) {
            (_, Some(_)) => &Diagnosed::Pending,
            (Some(judged), None) => &judged.judged,
            (None, None) => &Diagnosed::Nothing,
        }
    }

    /// Where a phone would begin; `None` when it could not.
    fn start(&self) -> Option<Start> {
        self.judged.as_ref().filter(|_| self.beside.is_none())?.start.clone()
    }
}

impl JudgedText {
    fn of(text: String, bytes: &Arc<[u8]>, now: Option<Timestamp>) -> Self {
        let judged = judge(bytes, now);
        let start = match &judged {
            Diagnosed::Nothing | Diagnosed::Pending => None,
            Diagnosed::Address => {
                let address = text.trim();
                let inner = doctor::unwrap(address).map(|wrapped| wrapped.inner);
                Some(Start::Address(inner.unwrap_or_else(|| address.to_owned())))
            }
            Diagnosed::Manifest(linted) => linted.package_url.as_ref().map(|_| Start::Document(Arc::clone(bytes))),
            Diagnosed::Text(examination) => {
                let mut urls = examination.links.iter().filter_map(|link| link.manifest_url.clone());
                urls.next().map(Start::Manifest)
            }
        };
        Self { of: text, judged, start }
    }
}

fn judge(bytes: &[u8], now: Option<Timestamp>) -> Diagnosed {
    match TextKind::of(bytes) {
        TextKind::Nothing => Diagnosed::Nothing,
        TextKind::Address => Diagnosed::Address,
        TextKind::Manifest => Diagnosed::Manifest(Box::new(lint::lint(bytes, None, now))),
        TextKind::Text => Diagnosed::Text(Box::new(doctor::examine(&String::from_utf8_lossy(bytes), now))),
    }
}

/// Opens the sheet, ready for typing and pasting.
pub(super) fn open(cx: &mut Cx<'_>) {
    cx.shell.open(Overlay::Doctor);
}

fn field_id() -> Id {
    Id::unique("doctor field")
}

/// Shows the sheet while it is open.
pub(super) fn doctor_dialog_ui(ui: &Ui, cx: &mut Cx<'_>, own: &mut Doctor) {
    if !cx.shell.shows(Overlay::Doctor) {
        return;
    }
    own.wants_keyboard |= cx.shell.begins();
    own.now = Some(cx.now);
    own.look(ui.ctx());
    let snapshot = cx.snapshot;
    let start = own.start();
    let way = snapshot
        .self_test
        .as_ref()
        .filter(|view| Some(&view.of) == start.clone().map(SelfTestSubject::From).as_ref());
    let mut close = false;
    let mut follow = false;
    close |= dialog::dialog_ui(ui, "doctor", WANTED, |ui, rect| {
        let beside = own.file.as_ref().map(|(name, _)| name.clone()).unwrap_or_default();
        close |= dialog::title_ui(ui, rect, say().check_a_link(), &beside);
        let mut column = ColumnLayout::new(rect.inset(PADDING, PADDING));
        column.gap(56.0);
        field_ui(ui, column.next(FIELD), own);
        column.gap(12.0);
        follow = tools_ui(ui, column.next(32.0), cx, own, start.as_ref(), way);
        column.gap(16.0);
        let body = rect.with_min_y(column.y()).inset(1.0, 1.0).inset_y(0.0, 9.0);
        draw::paint_divider(ui.painter(), body.left(), body.right(), body.top(), theme::of(ui).border);
        results_ui(ui, body.inset_y(1.0, 0.0), way, own);
    });
    if close {
        cx.shell.close();
        cx.commands.push(Command::CloseSelfTest);
    } else if let Some(start) = start.filter(|_| follow) {
        own.revealed = false;
        cx.commands.push(Command::Follow(start));
    }
}

fn field_ui(ui: &mut Ui, rect: Rect, own: &mut Doctor) {
    let colours = theme::of(ui);
    let id = field_id();
    let focused = ui.memory(|memory| memory.has_focus(id));
    field::paint_outline(ui, rect, if focused { field::Look::Focus } else { field::Look::Rest });
    let inner = rect.shrink2(vec2(10.0, 6.0));
    let mut child = draw::clipped_child(ui, inner, id.with("scroll"));
    ScrollArea::vertical()
        .id_salt("doctor text")
        .auto_shrink(false)
        .show(&mut child, |ui| {
            let edit = TextEdit::multiline(&mut own.text)
                .id(id)
                .font(theme::MONO.font())
                .text_color(colours.text)
                .frame(egui::Frame::NONE)
                .desired_width(inner.width())
                .desired_rows(4)
                .hint_text(
                    egui::RichText::new(say().checks_doctor_hint())
                        .font(theme::BODY.font())
                        .color(colours.faint),
                );
            let response = ui.add_sized(vec2(inner.width(), inner.height()), edit);
            if std::mem::take(&mut own.wants_keyboard) {
                response.request_focus();
            }
            if response.changed() {
                own.typed();
            }
            response.accessible_name(say().checks_doctor_hint());
        });
}

/// The buttons under the field; whether to follow.
fn tools_ui(ui: &mut Ui, rect: Rect, cx: &mut Cx<'_>, own: &Doctor, start: Option<&Start>, way: Option<&SelfTestView>) -> bool {
    let open = Button::new(
        ButtonKind::Secondary,
        Size::Normal,
        Some(icons::FOLDER_OPEN),
        say().checks_open_file(),
    );
    let mut row = RowLayout::new(rect);
    if button::button_ui(ui, row.next(open.width(ui)), Id::unique("doctor open"), &open).clicked() {
        cx.shell.requests.push(Request::OpenInDoctor);
    }
    let is_running = way.is_some_and(|way| way.is_running);
    let why = match (start, is_running) {
        (_, true) => Some(say().checks_following_already()),
        (None, false) => Some(say().checks_nothing_to_follow()),
        (Some(_), false) => None,
    };
    let text = if way.is_some() {
        say().checks_follow_again()
    } else {
        say().checks_follow_like_a_phone()
    };
    let follow = Button::new(ButtonKind::Primary, Size::Normal, Some(icons::DEVICE_MOBILE), text).disabled(why);
    let clicked = button::button_ui(ui, row.last(follow.width(ui)), Id::unique("doctor follow"), &follow).clicked();
    row.gap(12.0);
    row.gap_before_last(12.0);
    let sentence = match own.judged() {
        Diagnosed::Nothing => say().checks_doctor_accepts().to_owned(),
        Diagnosed::Pending => say().checks_doctor_looking().to_owned(),
        Diagnosed::Address => say().checks_doctor_address().to_owned(),
        Diagnosed::Manifest(linted) => check_words::manifest_of(linted.title.as_deref()),
        Diagnosed::Text(examination) => say().checks_links_found(examination.links.len()),
    };
    draw::label_ui(ui, row.rest(), &sentence, ink(theme::SMALL, theme::of(ui).muted));
    clicked
}

fn results_ui(ui: &mut Ui, list: Rect, way: Option<&SelfTestView>, doctor: &mut Doctor) {
    let mut child = draw::clipped_child(ui, list, Id::unique("doctor results"));
    let area = ScrollArea::vertical()
        .id_salt("doctor results")
        .auto_shrink(false)
        .stick_to_bottom(way.is_some_and(|way| way.is_running));
    area.show(&mut child, |ui| {
        let mut whole = ColumnLayout::new(list.with_min_y(ui.max_rect().top()));
        whole.gap(14.0);
        let mut column = whole.inset(PADDING, PADDING);
        match doctor.judged() {
            Diagnosed::Nothing => result::nothing_ui(ui, &mut column),
            Diagnosed::Address | Diagnosed::Pending => {}
            Diagnosed::Manifest(linted) => result::manifest_ui(ui, &mut column, linted),
            Diagnosed::Text(examination) => result::examination_ui(ui, &mut column, examination),
        }
        if let Some(way) = way {
            result::found_ui(ui, &mut column, way);
        }
        whole.reach(column.y());
        if let Some(way) = way {
            let lines = whole.inset(12.0, 12.0).here();
            whole.reach(self_test::lines_ui(ui, lines, way, &mut doctor.revealed));
        }
        whole.gap(16.0);
        whole.scrolled_ui(ui);
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a frame makes of it, once whatever goes on beside is over.
    fn looked(own: &mut Doctor) -> Option<Start> {
        let context = egui::Context::default();
        own.look(&context);
        while own.beside.is_some() {
            std::thread::yield_now();
            own.look(&context);
        }
        own.start()
    }

    #[test]
    fn what_is_typed_after_a_file_takes_its_place() {
        let mut own = Doctor::default();
        assert!(looked(&mut own).is_none());
        own.take(Some("way.txt".to_owned()), b"https://example.com/a");
        assert_eq!(looked(&mut own), Some(Start::Address("https://example.com/a".to_owned())));
        own.typed();
        assert!(own.file.is_none());
        "hello".clone_into(&mut own.text);
        assert!(looked(&mut own).is_none(), "the text of before was judged");
    }

    #[test]
    fn a_long_text_is_judged_whole_and_beside() {
        let mut own = Doctor::default();
        let link = "itms-services://?action=download-manifest&url=https://example.com/m.plist";
        own.take(None, format!("{} {link}", "a ".repeat(SHOWN_LIMIT_BYTES)).as_bytes());
        assert_eq!(own.text.len(), SHOWN_LIMIT_BYTES);
        own.look(&egui::Context::default());
        assert!(matches!(own.judged(), Diagnosed::Pending), "the frame does not wait");
        assert!(own.start().is_none());
        assert_eq!(looked(&mut own), Some(Start::Manifest("https://example.com/m.plist".to_owned())));
        // Another text takes its place while it is looked at.
        own.take(None, &vec![b'a'; SHOWN_LIMIT_BYTES + 1]);
        own.look(&egui::Context::default());
        own.take(None, b"https://example.com/a");
        assert_eq!(looked(&mut own), Some(Start::Address("https://example.com/a".to_owned())));
    }
}
