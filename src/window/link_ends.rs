//! When the link to a build ends: what is said of that, the dialog that sets it, and the question before a new link.

use std::num::NonZeroU32;

use egui::{Id, Key, Rect, Ui, vec2};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

use super::button::{self, Button, ButtonKind, Size};
use super::cx::Cx;
use super::dialog::{self, PADDING};
use super::draw::{self, ink};
use super::field::{self, LineOf, Look};
use super::install_panel::raised_segments_ui;
use super::layout::{ColumnLayout, RectParts as _, RowLayout};
use super::shell::Overlay;
use super::{amounts, icons, menu, phrases, question, theme};
use crate::library::{LinkDateProblem, LinkEnd, LinkLimits, link_end_of};
use crate::session::{BuildView, Command, LinkView};
use crate::words::say;

/// Size of the dialog.
const WANTED: egui::Vec2 = vec2(560.0, 364.0);
/// Height of a label over a field.
const LABEL: f32 = 20.0;
/// Height of a field, a switch and a button.
const FIELD: f32 = 32.0;
/// Height of a line under a field.
const NOTE: f32 = 22.0;
/// Width of the field for a number.
const NUMBER: f32 = 160.0;

/// Until when a link works.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
enum EndChoice {
    /// For ever.
    #[default]
    Never,
    /// Seven days.
    Week,
    /// Thirty days.
    Month,
    /// Ninety days.
    Quarter,
    /// Until what is typed.
    Other,
}

impl EndChoice {
    const ALL: [Self; 5] = [Self::Never, Self::Week, Self::Month, Self::Quarter, Self::Other];

    /// Its key in the message, and how many days it is where it is days.
    fn key_and_days(self) -> (&'static str, Option<i64>) {
        match self {
            Self::Never => ("never", None),
            Self::Week => ("week", Some(7)),
            Self::Month => ("month", Some(30)),
            Self::Quarter => ("quarter", Some(90)),
            Self::Other => ("other", None),
        }
    }
}

/// What only the dialog knows.
#[derive(Default)]
pub(super) struct LinkEnds {
    choice: EndChoice,
    /// The day, time or span.
    day: String,
    /// How many installations.
    number: String,
}

impl LinkEnds {
    /// What is so now.
    fn of(link: LinkView, zone: &TimeZone) -> Self {
        let LinkLimits { until, installations } = link.limits;
        Self {
            choice: if until.is_some() { EndChoice::Other } else { EndChoice::Never },
            day: until.map(|until| written(until, zone)).unwrap_or_default(),
            number: installations.map(|most| most.to_string()).unwrap_or_default(),
        }
    }

    /// The end that was chosen or typed.
    fn until(&self, now: Timestamp, zone: &TimeZone) -> Result<Option<Timestamp>, LinkDateProblem> {
        match self.choice.key_and_days() {
            (_, Some(days)) => {
                let end = now.to_zoned(zone.clone()).checked_add(days.days());
                end.map(|end| Some(end.timestamp()))
                    .map_err(|_beyond_all_time: jiff::Error| LinkDateProblem::Unreadable)
            }
            _ if self.choice == EndChoice::Never => Ok(None),
            _ => link_end_of(&self.day, now, zone).map(Some),
        }
    }

    /// The number that was typed; an error where it is none.
    fn installations(&self) -> Result<Option<NonZeroU32>, std::num::ParseIntError> {
        let text = self.number.trim();
        if text.is_empty() { Ok(None) } else { text.parse().map(Some) }
    }

    /// What was chosen and typed, when all of it can be understood.
    fn limits(&self, now: Timestamp, zone: &TimeZone) -> Option<LinkLimits> {
        Some(LinkLimits {
            until: self.until(now, zone).ok()?,
            installations: self.installations().ok()?,
        })
    }
}

/// A moment as it is typed: a day where it is the day's last second.
fn written(at: Timestamp, zone: &TimeZone) -> String {
    let then = at.to_zoned(zone.clone());
    let day = then.date().to_string();
    let is_end_of_day = link_end_of(&day, Timestamp::MIN, zone) == Ok(at);
    if is_end_of_day {
        day
    } else {
        then.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
    }
}

/// The rows of the build's menu.
pub(super) fn rows_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    if menu::row_ui(ui, &menu::MenuRow::new(icons::LINK_SIMPLE, say().link_new())) {
        cx.shell.open(Overlay::NewLink);
    }
    if menu::row_ui(ui, &menu::MenuRow::new(icons::PENCIL_SIMPLE, say().link_ends())) {
        cx.shell.open(Overlay::LinkEnds);
    }
}

/// What a badge says of the link: whether it has ended, and else when it will; `None` while it works for ever.
pub(super) fn badge(link: LinkView, zone: &TimeZone) -> Option<String> {
    if link.ended.is_some() {
        return Some(say().link_has_ended().to_owned());
    }
    let LinkLimits { until, installations } = link.limits;
    let ends = until.map(|until| say().link_ends_at(amounts::date(until, zone)));
    ends.or_else(|| installations.map(|most| say().link_used(link.delivered, most.get())))
}

/// Why there is no code; `None` while the link works.
pub(super) fn reason(link: LinkView) -> Option<String> {
    link.ended.map(|end| {
        say().no_code_link_ended(match end {
            LinkEnd::Installations => "installations",
            LinkEnd::Date | LinkEnd::Replaced => "date",
        })
    })
}

/// Under the code: when the link ends; once it has, the ways to another.
pub(super) fn under_code_ui(ui: &mut Ui, column: &mut ColumnLayout, cx: &mut Cx<'_>, build: &BuildView) {
    let colours = theme::of(ui);
    let LinkView {
        limits, delivered, ended, ..
    } = build.link;
    if ended.is_some() {
        let renew = Button::new(ButtonKind::Primary, Size::Normal, Some(icons::LINK_SIMPLE), say().link_new());
        let change = Button::new(ButtonKind::Secondary, Size::Normal, Some(icons::PENCIL_SIMPLE), say().link_ends());
        let mut buttons = RowLayout::new(column.next(FIELD));
        if button::button_ui(ui, buttons.next(renew.width(ui)), Id::unique("panel new link"), &renew).clicked() {
            cx.shell.open(Overlay::NewLink);
        }
        buttons.gap(8.0);
        let room = buttons.rest();
        // Rather the whole name than an icon before half of it.
        let icon = change.icon.filter(|_| change.width(ui) <= room.width());
        let change = Button { icon, ..change };
        let spot = buttons.next(change.width(ui).min(room.width()));
        if button::button_ui(ui, spot, Id::unique("panel link ends"), &change).clicked() {
            cx.shell.open(Overlay::LinkEnds);
        }
        column.gap(10.0);
        return;
    }
    let until = limits.until.map(|until| say().link_ends_at(amounts::exact(until, &cx.zone)));
    let used = limits.installations.map(|most| say().link_used(delivered, most.get()));
    let lines: Vec<String> = until.into_iter().chain(used).collect();
    if !lines.is_empty() {
        column.paragraph_ui(ui, &lines.join(" · "), ink(theme::SMALL_MEDIUM, colours.muted));
        column.gap(10.0);
    }
}

/// The question before a new link, while it is asked.
pub(super) fn new_link_dialog_ui(ui: &Ui, cx: &mut Cx<'_>, build: &BuildView) {
    if !cx.shell.shows(Overlay::NewLink) {
        return;
    }
    let answer = question::consent_ui(ui, "new link", say().link_new_title(), say().link_new_why(), say().link_new_verb());
    match answer {
        Some(true) => {
            cx.commands.push(Command::NewLink(build.id));
            cx.shell.close();
        }
        Some(false) => cx.shell.close(),
        None => {}
    }
}

/// Shows the dialog while it is open.
pub(super) fn link_ends_dialog_ui(ui: &Ui, cx: &mut Cx<'_>, own: &mut LinkEnds, build: &BuildView) {
    if !cx.shell.shows(Overlay::LinkEnds) {
        return;
    }
    if cx.shell.begins() {
        *own = LinkEnds::of(build.link, &cx.zone);
    }
    let mut close = false;
    close |= dialog::dialog_ui(ui, "link ends", WANTED, |ui, rect| {
        let app = &build.inspection.app;
        let version = phrases::version_and_build(&app.version, &app.build);
        close |= dialog::title_ui(ui, rect, say().link_ends_title(), &format!("{} {version}", app.name));
        let inner = rect.inset(PADDING, PADDING).inset_y(60.0, PADDING);
        let mut column = ColumnLayout::new(inner);
        date_ui(ui, &mut column, cx, own);
        column.gap(12.0);
        number_ui(ui, &mut column, own, build.link);
        close |= buttons_ui(ui, inner.bottom_part(FIELD), cx, own, build);
    });
    if close {
        cx.shell.close();
    }
}

fn date_ui(ui: &mut Ui, column: &mut ColumnLayout, cx: &Cx<'_>, own: &mut LinkEnds) {
    let colours = theme::of(ui);
    column.label_ui(ui, LABEL, say().link_ends_date(), ink(theme::SMALL_MEDIUM, colours.muted));
    let names = EndChoice::ALL.map(|choice| say().link_ends_choice(choice.key_and_days().0));
    let shown: Vec<&str> = names.iter().map(String::as_str).collect();
    let chosen = EndChoice::ALL.iter().position(|choice| *choice == own.choice).unwrap_or_default();
    let now = raised_segments_ui(ui, column.next(FIELD), Id::unique("link end"), &shown, chosen);
    if let Some(choice) = now.and_then(|index| EndChoice::ALL.get(index)) {
        own.choice = *choice;
    }
    column.gap(8.0);
    let until = own.until(cx.now, &cx.zone);
    let place = column.next(FIELD);
    if own.choice == EndChoice::Other {
        let is_wrong = until.is_err() && !own.day.trim().is_empty();
        let name = say().link_ends_day();
        text_ui(ui, place, &mut own.day, [name, say().link_ends_day_hint()], is_wrong);
    }
    let (note, color) = match until {
        Ok(Some(until)) => (say().link_ends_on(amounts::exact(until, &cx.zone)), colours.muted),
        Ok(None) => (String::new(), colours.muted),
        Err(_) if own.day.trim().is_empty() => (String::new(), colours.muted),
        Err(LinkDateProblem::Unreadable) => (say().link_ends_unreadable().to_owned(), colours.danger.text),
        Err(LinkDateProblem::Past) => (say().link_ends_past().to_owned(), colours.danger.text),
    };
    // Where there is nothing to type, what comes of the choice stands in that place.
    let line = if own.choice == EndChoice::Other {
        column.next(NOTE)
    } else {
        column.gap(NOTE);
        place.top_part(NOTE)
    };
    if !note.is_empty() {
        draw::label_ui(ui, line, &note, ink(theme::SMALL, color));
    }
}

fn number_ui(ui: &mut Ui, column: &mut ColumnLayout, own: &mut LinkEnds, link: LinkView) {
    let colours = theme::of(ui);
    column.label_ui(ui, LABEL, say().link_ends_installations(), ink(theme::SMALL_MEDIUM, colours.muted));
    let is_wrong = own.installations().is_err();
    let place = column.next(FIELD).left_part(NUMBER);
    let name = say().link_ends_installations();
    text_ui(ui, place, &mut own.number, [name, say().link_ends_any()], is_wrong);
    column.gap(4.0);
    if is_wrong {
        column.label_ui(ui, NOTE, say().link_ends_number(), ink(theme::SMALL, colours.danger.text));
    } else {
        let counts = say().link_ends_counts(link.delivered);
        column.paragraph_ui(ui, &counts, ink(theme::SMALL, colours.muted));
    }
}

/// A field with its name and what it shows while it is empty.
fn text_ui(ui: &mut Ui, place: Rect, text: &mut String, [name, hint]: [&str; 2], is_wrong: bool) {
    let id = Id::unique("link ends").with(name);
    let look = match (is_wrong, ui.memory(|memory| memory.has_focus(id))) {
        (true, _) => Look::Error,
        (false, true) => Look::Focus,
        (false, false) => Look::Rest,
    };
    field::paint_outline(ui, place, look);
    let line = LineOf {
        name,
        hint,
        hint_color: theme::of(ui).faint,
        style: theme::BODY,
        secret: false,
    };
    field::line_ui(ui, place.inset(10.0, 10.0), id, text, &line);
}

/// Cancel and Save; whether the dialog is to be closed.
fn buttons_ui(ui: &Ui, place: Rect, cx: &mut Cx<'_>, own: &LinkEnds, build: &BuildView) -> bool {
    let limits = own.limits(cx.now, &cx.zone);
    let mut row = RowLayout::new(place);
    let save = Button::new(ButtonKind::Primary, Size::Normal, None, say().save_notes());
    let save = Button {
        disabled_because: limits.is_none().then_some(""),
        ..save
    };
    let is_confirmed = ui.input(|input| input.key_pressed(Key::Enter));
    let saves = button::button_ui(ui, row.last(save.width(ui)), Id::unique("save link ends"), &save).clicked() || is_confirmed;
    row.gap_before_last(8.0);
    let cancel = Button::new(ButtonKind::Secondary, Size::Normal, None, say().cancel());
    let cancels = button::button_ui(ui, row.last(cancel.width(ui)), Id::unique("cancel link ends"), &cancel).clicked();
    if let Some(limits) = limits.filter(|_| saves && !cancels) {
        cx.commands.push(Command::LimitLink(build.id, limits));
        return true;
    }
    cancels
}

#[cfg(test)]
mod tests {
    //! If these break, a link ends at another time than the window says.

    use super::*;

    fn own(choice: EndChoice, day: &str, number: &str) -> LinkEnds {
        LinkEnds {
            choice,
            day: day.to_owned(),
            number: number.to_owned(),
        }
    }

    #[test]
    fn what_is_chosen_and_typed_is_what_is_asked_for() {
        let now: Timestamp = "2026-12-01T12:00:00Z".parse().unwrap();
        let zone = TimeZone::UTC;
        let limits = |own: LinkEnds| {
            let limits = own.limits(now, &zone)?;
            Some((
                limits.until.map(|until| until.to_string()),
                limits.installations.map(NonZeroU32::get),
            ))
        };
        let until = |text: &str| Some(text.to_owned());
        assert_eq!(limits(own(EndChoice::Never, "nonsense", "")), Some((None, None)));
        assert_eq!(
            limits(own(EndChoice::Week, "", " 5 ")),
            Some((until("2026-12-08T12:00:00Z"), Some(5)))
        );
        assert_eq!(limits(own(EndChoice::Quarter, "", "")), Some((until("2027-03-01T12:00:00Z"), None)));
        assert_eq!(
            limits(own(EndChoice::Other, "2026-12-31", "")),
            Some((until("2026-12-31T23:59:59Z"), None))
        );
        for wrong in [
            own(EndChoice::Other, "", ""),
            own(EndChoice::Other, "2026-11-01", ""),
            own(EndChoice::Never, "", "0"),
            own(EndChoice::Never, "", "many"),
        ] {
            assert_eq!(limits(wrong), None);
        }
    }

    #[test]
    fn what_is_so_is_shown_as_it_would_be_typed() {
        let zone = TimeZone::fixed(jiff::tz::offset(2));
        for text in ["2026-12-31", "2026-12-31T18:00:00+02:00"] {
            let until = link_end_of(text, Timestamp::UNIX_EPOCH, &zone).unwrap();
            assert_eq!(written(until, &zone), text);
        }
        let link = LinkView {
            limits: LinkLimits {
                until: None,
                installations: NonZeroU32::new(3),
            },
            ..LinkView::default()
        };
        let shown = LinkEnds::of(link, &zone);
        assert_eq!((shown.choice, shown.number.as_str()), (EndChoice::Never, "3"));
    }
}
