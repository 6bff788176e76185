//! Questions: a dialog with a sentence and a button for each answer, of which the safe one has the keyboard.

use egui::{Id, Ui, vec2};

use super::button::{self, Button, ButtonKind, Size};
use super::draw::{self, ink};
use super::layout::{ColumnLayout, RectParts as _, RowLayout};
use super::{dialog, theme};
use crate::words::say;

/// Width of a question.
const WIDTH: f32 = 440.0;

/// What is asked, and what can be chosen.
pub(super) struct Question<'a, Choice> {
    /// Tells it from other questions.
    pub(super) name: &'a str,
    /// What is asked.
    pub(super) title: &'a str,
    /// What each answer means.
    pub(super) why: &'a str,
    /// From the left to the right.
    pub(super) choices: &'a [Choice],
    /// The one that breaks nothing off.
    pub(super) safe: Choice,
}

/// What came of a question in this frame.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Answered<Choice> {
    /// Nothing yet.
    None,
    /// It was closed without an answer.
    Closed,
    /// This was chosen.
    Chosen(Choice),
}

/// Shows a question with a button for each choice.
pub(super) fn question_ui<Choice: Copy + PartialEq>(
    ui: &Ui,
    question: &Question<'_, Choice>,
    button_of: impl Fn(Choice) -> Button<'static>,
) -> Answered<Choice> {
    let room = WIDTH - 2.0 * dialog::PADDING;
    let style = ink(theme::BODY, theme::of(ui).muted);
    let height = draw::paragraph(ui.painter(), question.why, style, room).size().y;
    let size = vec2(WIDTH, 56.0 + height + 20.0 + 32.0 + dialog::PADDING);
    let mut answer = Answered::None;
    let mut crossed = false;
    let closed = dialog::dialog_ui(ui, question.name, size, |ui, rect| {
        crossed = dialog::title_ui(ui, rect, question.title, "");
        let inner = rect.inset(dialog::PADDING, dialog::PADDING).inset_y(52.0, dialog::PADDING);
        ColumnLayout::new(inner).paragraph_ui(ui, question.why, style);
        let mut row = RowLayout::new(inner.bottom_part(32.0));
        for choice in question.choices.iter().rev() {
            let button = button_of(*choice);
            let spot = row.last(button.width(ui));
            row.gap_before_last(8.0);
            let id = Id::unique(question.name).with(button.text);
            let response = button::button_ui(ui, spot, id, &button);
            if *choice == question.safe && ui.memory(|memory| memory.focused().is_none()) {
                response.request_focus();
            }
            if response.clicked() {
                answer = Answered::Chosen(*choice);
            }
        }
    });
    if answer == Answered::None && (closed || crossed) {
        answer = Answered::Closed;
    }
    answer
}

/// An answer to whether to do something that takes something away.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Consent {
    Cancel,
    Agree,
}

/// Asks whether to do something that takes something away, with `verb` as its button; `None` while there is no answer.
pub(super) fn consent_ui(ui: &Ui, name: &str, title: &str, why: &str, verb: &'static str) -> Option<bool> {
    let question = Question {
        name,
        title,
        why,
        choices: &[Consent::Cancel, Consent::Agree],
        safe: Consent::Cancel,
    };
    let button = |choice| match choice {
        Consent::Cancel => Button::new(ButtonKind::Secondary, Size::Normal, None, say().cancel()),
        Consent::Agree => Button::new(ButtonKind::Destructive, Size::Normal, None, verb),
    };
    match question_ui(ui, &question, button) {
        Answered::None => None,
        Answered::Closed | Answered::Chosen(Consent::Cancel) => Some(false),
        Answered::Chosen(Consent::Agree) => Some(true),
    }
}
