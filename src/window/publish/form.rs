//! The form: where a build goes, how its link looks and how long it is, and what is uploaded.

use std::path::Path;

use egui::{Id, Rect, Role, ScrollArea, Sense, Ui, Vec2, WidgetInfo, vec2};
use jiff::{SignedDuration, Timestamp};

use super::places::{TypedLine, new_place_ui, places_ui, typed_ui};
use super::{PublishQuestion, PublishSheet, SIDE, Titled, blocking, last_button_ui, sheet_ui};
use crate::publish::{Destination, DestinationFlaw, LinkStyle, StorageKeys};
use crate::session::{BuildView, Command, DestinationView, FileView, PublicUrl, PublishOrder, Snapshot};
use crate::window::button::{Button, ButtonKind, Size};
use crate::window::cx::Cx;
use crate::window::draw::{self, ink};
use crate::window::layout::{ColumnLayout, RectParts as _, RowLayout};
use crate::window::{amounts, app_icon, icons, install_panel, menu, theme};
use crate::words::say;

/// Height of the sheet where the window has room.
const HEIGHT: f32 = 624.0;
/// Width of a control at the right of a row.
const CONTROL: f32 = 272.0;
/// Height of a row with a control.
const ROW: f32 = 52.0;
/// Height of a row of what is uploaded.
const FILE_ROW: f32 = 36.0;
/// Days that can be chosen.
const DAYS: [i64; 3] = [7, 30, 90];

/// What was chosen and typed.
#[derive(Default)]
pub(super) struct PublishForm {
    pub(super) chosen: ChosenPlace,
    /// A new destination.
    pub(super) to: String,
    pub(super) user: String,
    pub(super) secret: String,
    /// The public address; `None` takes the one that is kept with the destination.
    base_url: Option<String>,
    style: LinkStyle,
    until: PublishUntil,
}

/// Which destination was chosen.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) enum ChosenPlace {
    /// Nobody chose: the first, where there is one.
    #[default]
    Unchosen,
    /// One that is kept, as it is written.
    Saved(String),
    /// The one that is being typed.
    New,
}

/// When the link ends.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
enum PublishUntil {
    /// With the build's signature, or not at all where that does not end.
    #[default]
    Signature,
    /// After so many days.
    Days(i64),
}

/// What the form says as it stands.
pub(super) struct FormState {
    /// The destination; why the text is none.
    pub(super) to: Result<Destination, DestinationFlaw>,
    /// It is being typed.
    is_new: bool,
    /// The address that is in the field.
    base_url: String,
    /// What is wrong with the address; `None` where nothing is.
    address_flaw: Option<&'static str>,
}

impl PublishForm {
    pub(super) fn take_folder(&mut self, folder: &Path) {
        self.chosen = ChosenPlace::New;
        self.to = folder.display().to_string();
    }

    /// The destination that was chosen is forgotten.
    pub(super) fn forgot(&mut self) {
        self.chosen = ChosenPlace::Unchosen;
        self.base_url = None;
    }

    pub(super) fn choose(&mut self, chosen: ChosenPlace) {
        self.chosen = chosen;
        self.base_url = None;
    }

    /// The destination that is kept and chosen.
    pub(super) fn saved<'a>(&self, snapshot: &'a Snapshot) -> Option<&'a DestinationView> {
        match &self.chosen {
            ChosenPlace::Unchosen => snapshot.destinations.first(),
            ChosenPlace::Saved(to) => snapshot.destinations.iter().find(|saved| saved.to == *to),
            ChosenPlace::New => None,
        }
    }

    fn state(&self, snapshot: &Snapshot) -> FormState {
        let saved = self.saved(snapshot);
        let to = Destination::parse(saved.map_or(self.to.as_str(), |saved| saved.to.as_str()));
        let kept = saved.map(|saved| saved.base_url.clone()).unwrap_or_default();
        let base_url = self.base_url.clone().unwrap_or(kept);
        let address_flaw = to.as_ref().ok().and_then(|to| address_flaw(to, base_url.trim()));
        FormState {
            to,
            is_new: saved.is_none(),
            base_url,
            address_flaw,
        }
    }

    /// When the link ends.
    fn ends_at(&self, build: &BuildView, now: Timestamp) -> Option<Timestamp> {
        let signature = build.inspection.ends().map(|ending| ending.at);
        match self.until {
            PublishUntil::Signature => signature,
            PublishUntil::Days(days) => after(now, days),
        }
    }

    /// Asks for it: a destination that is new, or has another address, is kept first, with the keys that were typed.
    pub(super) fn publish(&mut self, cx: &mut Cx<'_>, build: &BuildView) {
        let state = self.state(cx.snapshot);
        let Ok(to) = &state.to else { return };
        let to = to.to_string();
        let base_url = state.base_url.trim().to_owned();
        if state.is_new || self.base_url.is_some() {
            let keys = StorageKeys {
                user: std::mem::take(&mut self.user).trim().to_owned(),
                secret: std::mem::take(&mut self.secret).trim().to_owned(),
                session: String::new(),
            };
            cx.commands.push(Command::SaveDestination {
                to: to.clone(),
                base_url: base_url.clone(),
                keys: (!keys.is_empty()).then_some(keys),
            });
        }
        self.choose(ChosenPlace::Saved(to.clone()));
        self.to.clear();
        cx.commands.push(Command::Publish(PublishOrder {
            build: build.id,
            to,
            base_url,
            style: self.style,
            until: self.ends_at(build, cx.now),
        }));
    }
}

fn after(now: Timestamp, days: i64) -> Option<Timestamp> {
    now.checked_add(SignedDuration::from_hours(24 * days)).ok()
}

/// What is wrong with a public address, by the name that messages have for it.
fn address_flaw(to: &Destination, base_url: &str) -> Option<&'static str> {
    let usual;
    let base_url = if base_url.is_empty() {
        let Some(address) = to.usual_base_url() else {
            return Some("missing");
        };
        usual = address;
        usual.as_str()
    } else {
        base_url
    };
    if !base_url.starts_with("https://") {
        Some("https")
    } else if to.has_dots_in_host(base_url) {
        Some("dots")
    } else if PublicUrl::parse_base(base_url).is_err() {
        Some("wrong")
    } else {
        None
    }
}

/// Why a text is no destination, by the name that messages have for it; `None` while nothing was typed.
pub(super) fn flaw_name(flaw: DestinationFlaw) -> Option<&'static str> {
    (flaw != DestinationFlaw::Empty).then(|| flaw.word())
}

/// The sheet with the form; whether it is to be closed.
pub(super) fn form_ui(ui: &Ui, cx: &mut Cx<'_>, own: &mut PublishSheet, build: &BuildView) -> bool {
    sheet_ui(ui, cx, &Titled::of_build(build), HEIGHT, |ui, cx, body, row| {
        let mut child = draw::clipped_child(ui, body.inset(1.0, 1.0), Id::unique("publish form"));
        ScrollArea::vertical()
            .id_salt("publish form")
            .auto_shrink(false)
            .show(&mut child, |ui| {
                let mut column = ColumnLayout::new(body.inset(SIDE, SIDE).with_min_y(ui.max_rect().top()));
                column.gap(4.0);
                places_ui(ui, &mut column, cx, own);
                let state = own.form.state(cx.snapshot);
                if state.is_new && own.form.chosen == ChosenPlace::New {
                    new_place_ui(ui, &mut column, cx, &mut own.form, &state);
                }
                link_ui(ui, &mut column, cx, &mut own.form, build);
                files_ui(ui, &mut column, cx, build);
                column.gap(16.0);
                column.scrolled_ui(ui);
            });
        footer_ui(ui, row, cx, own, build)
    })
}

/// Why it cannot be published as the form stands; `None` when it can.
fn reason(state: &FormState, build: &BuildView) -> Option<String> {
    if build.file != FileView::Present {
        return Some(say().publishing_file_gone().to_owned());
    }
    match (&state.to, state.address_flaw) {
        (Err(flaw), _) => Some(say().publishing_to_flaw(flaw_name(*flaw).unwrap_or("scheme"))),
        (Ok(_), Some(flaw)) => Some(say().publishing_address_flaw(flaw)),
        (Ok(_), None) => None,
    }
}

fn footer_ui(ui: &mut Ui, row: Rect, cx: &mut Cx<'_>, own: &mut PublishSheet, build: &BuildView) -> bool {
    let reason = reason(&own.form.state(cx.snapshot), build);
    let publish = Button::new(ButtonKind::Primary, Size::Normal, None, say().publishing_publish()).disabled(reason.as_deref());
    let cancel = Button::new(ButtonKind::Secondary, Size::Normal, None, say().cancel());
    let mut parts = RowLayout::new(row);
    let is_wanted = last_button_ui(ui, &mut parts, &publish);
    let is_closed = last_button_ui(ui, &mut parts, &cancel);
    let colours = theme::of(ui);
    draw::label_ui(ui, parts.rest(), say().publishing_order_note(), ink(theme::SMALL, colours.muted));
    if is_wanted {
        if blocking(build).is_some() {
            own.asks = Some(PublishQuestion::Anyway);
        } else {
            own.form.publish(cx, build);
        }
    }
    is_closed
}

/// A row with a name, a note and the place of its control.
fn row_ui(ui: &mut Ui, row: Rect, name: &str, note: &str, is_wrong: bool) -> Rect {
    let colours = theme::of(ui);
    let mut parts = RowLayout::new(row.inset(16.0, 12.0));
    let control = parts
        .last(CONTROL.min(row.width() * 0.5))
        .middle([CONTROL.min(row.width() * 0.5), 32.0]);
    parts.gap_before_last(16.0);
    let text = parts.rest();
    let mut lines = ColumnLayout::new(text.middle([text.width(), 36.0]));
    lines.label_ui(ui, 20.0, name, ink(theme::BODY_MEDIUM, colours.text));
    let color = if is_wrong { colours.danger.text } else { colours.muted };
    lines.label_ui(ui, 16.0, note, ink(theme::SMALL, color));
    control
}

/// A card for rows of one height; where they stand.
fn rows_of(ui: &Ui, column: &mut ColumnLayout, count: u8, height: f32) -> Vec<Rect> {
    let colours = theme::of(ui);
    let card = column.next(height * f32::from(count));
    draw::paint_box(ui.painter(), card, theme::RADIUS_CARD, colours.raised, colours.border);
    let mut rows = ColumnLayout::new(card);
    (0..count)
        .map(|index| {
            if index > 0 {
                draw::paint_divider(ui.painter(), card.left(), card.right(), rows.y(), colours.border);
            }
            rows.next(height)
        })
        .collect()
}

/// The public address, who can find the link, and when it ends.
fn link_ui(ui: &mut Ui, column: &mut ColumnLayout, cx: &Cx<'_>, form: &mut PublishForm, build: &BuildView) {
    let colours = theme::of(ui);
    column.label_ui(ui, 16.0, say().publishing_link(), ink(theme::SMALL_MEDIUM, colours.muted));
    column.gap(8.0);
    let rows = rows_of(ui, column, 3, ROW);
    let [address, who, until] = rows.as_slice() else { return };
    let state = form.state(cx.snapshot);
    let usual = state.to.as_ref().ok().and_then(Destination::usual_base_url);
    // A field that is still empty is no mistake yet: the button says what is missing.
    let flaw = state.address_flaw.filter(|flaw| *flaw != "missing");
    let note = match (flaw, &state.to) {
        (Some(flaw), _) => say().publishing_address_flaw(flaw),
        (None, Ok(Destination::Folder(_))) => say().publishing_address_note("folder"),
        (None, _) => say().publishing_address_note("storage"),
    };
    let control = row_ui(ui, *address, say().publishing_address(), &note, flaw.is_some());
    let line = TypedLine {
        name: say().publishing_address(),
        hint: usual.as_deref().unwrap_or("https://builds.example.com"),
        is_wrong: flaw.is_some(),
        is_secret: false,
    };
    let mut base_url = state.base_url;
    if typed_ui(ui, control, Id::unique("publish address"), &mut base_url, &line) {
        form.base_url = Some(base_url);
    }
    let is_plain = form.style == LinkStyle::Plain;
    let note = if is_plain {
        say().publishing_plain_note()
    } else {
        say().publishing_private_note()
    };
    let control = row_ui(ui, *who, say().publishing_who(), note, false);
    let names = [say().publishing_private(), say().publishing_plain()];
    let chosen = install_panel::raised_segments_ui(ui, control, Id::unique("publish style"), &names, usize::from(is_plain));
    if let Some(index) = chosen {
        form.style = if index == 1 { LinkStyle::Plain } else { LinkStyle::Private };
    }
    let control = row_ui(ui, *until, say().publishing_until(), say().publishing_until_note(), false);
    until_ui(ui, control, cx, form, build);
    column.gap(16.0);
}

/// The menu of ends.
fn until_ui(ui: &Ui, rect: Rect, cx: &Cx<'_>, form: &mut PublishForm, build: &BuildView) {
    let colours = theme::of(ui);
    let signature = build.inspection.ends().map(|ending| ending.at);
    let is_sooner = |days: &i64| {
        let at = after(cx.now, *days);
        signature.is_none_or(|signature| at.is_some_and(|at| at < signature))
    };
    let days = DAYS.into_iter().filter(is_sooner).map(PublishUntil::Days);
    let ends: Vec<PublishUntil> = std::iter::once(PublishUntil::Signature).chain(days).collect();
    let words = |end: PublishUntil| match (end, signature) {
        (PublishUntil::Signature, Some(at)) => (amounts::date(at, &cx.zone), say().publishing_profile_ends().to_owned()),
        (PublishUntil::Signature, None) => (say().publishing_no_end().to_owned(), String::new()),
        (PublishUntil::Days(days), _) => {
            let at = after(cx.now, days).map(|at| amounts::date(at, &cx.zone));
            (at.unwrap_or_default(), say().publishing_days(days))
        }
    };
    let (date, beside) = words(form.until);
    let response = ui.interact(rect, Id::unique("publish until"), Sense::click());
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::ComboBox, true, say().publishing_until());
        info.current_text_value = Some(format!("{date} {beside}").trim_end().to_owned());
        info
    });
    let fill = if response.hovered() { colours.hover } else { colours.raised };
    draw::paint_box(ui.painter(), rect, theme::RADIUS, fill, colours.border_strong);
    let inner = rect.inset(11.0, 30.0);
    let placed = draw::paint_line(ui.painter(), inner, &date, ink(theme::BODY, colours.text));
    let rest = inner.with_min_x(placed.right() + 8.0);
    if !beside.is_empty() {
        draw::paint_line(ui.painter(), rest, &format!("· {beside}"), ink(theme::BODY, colours.muted));
    }
    draw::paint_icon(
        ui.painter(),
        rect.inset(0.0, 12.0).right_part(12.0),
        icons::CARET_DOWN,
        12.0,
        colours.faint,
    );
    draw::focus_ring(ui, &response, rect, theme::RADIUS);
    menu::menu_ui(&response, menu::UNDER_RIGHT, CONTROL, |ui| {
        for end in ends {
            let (date, beside) = words(end);
            if menu::pair_ui(ui, &date, &beside, end == form.until) {
                form.until = end;
            }
        }
    });
}

/// What is uploaded, and how large it is.
fn files_ui(ui: &mut Ui, column: &mut ColumnLayout, cx: &mut Cx<'_>, build: &BuildView) {
    let colours = theme::of(ui);
    let bytes = |count: usize| u64::try_from(count).unwrap_or_default();
    let (manifest, icon) = (bytes(build.manifest.xml.len()), bytes(build.icon_png.len()));
    let line = column.next(16.0);
    draw::label_ui(ui, line, say().publishing_files(), ink(theme::SMALL_MEDIUM, colours.muted));
    let total = say().publishing_about(amounts::bytes(build.size_bytes + manifest + icon));
    draw::label_ui(ui, line, &total, ink(theme::SMALL, colours.muted).right());
    column.gap(8.0);
    let rows = rows_of(ui, column, 4, FILE_ROW);
    let file_name = build.path.file_name().unwrap_or_default().to_string_lossy();
    let contents = [
        (
            Some(icons::PACKAGE),
            say().publishing_package(),
            file_name.as_ref(),
            Some(build.size_bytes),
        ),
        (
            Some(icons::TREE_STRUCTURE),
            say().publishing_manifest(),
            "manifest.plist",
            Some(manifest),
        ),
        (None, say().publishing_icons(), "icon-57.png, icon-512.png", Some(icon)),
        (Some(icons::TRANSLATE), say().publishing_page(), say().publishing_page_note(), None),
    ];
    for (row, (glyph, name, note, size)) in rows.into_iter().zip(contents) {
        let mut parts = RowLayout::new(row.inset(16.0, 16.0));
        let spot = parts.next(16.0);
        match glyph {
            Some(glyph) => draw::paint_icon(ui.painter(), spot, glyph, 16.0, colours.muted),
            None => app_icon::app_icon_ui(ui, &mut cx.art.icons, build, spot.middle(Vec2::splat(16.0))),
        }
        parts.gap(10.0);
        draw::label_ui(ui, parts.next(112.0), name, ink(theme::BODY_MEDIUM, colours.text));
        parts.gap(8.0);
        if let Some(size) = size {
            let size = amounts::bytes(size);
            let spot = parts.last(draw::width(ui.painter(), &size, theme::SMALL) + vec2(1.0, 0.0).x);
            draw::label_ui(ui, spot, &size, ink(theme::SMALL, colours.muted).right());
            parts.gap_before_last(12.0);
        }
        draw::label_ui(ui, parts.rest(), note, ink(theme::SMALL, colours.muted));
    }
}

#[cfg(test)]
mod tests {
    //! If these break, a build is published under an address that no phone installs from, or ends on another day.

    use super::*;
    use crate::window::gallery::scenes;

    #[test]
    fn an_address_at_which_no_phone_installs_is_told_before_anything_is_sent() {
        let to = |text: &str| Destination::parse(text).unwrap();
        for (destination, address, flaw) in [
            ("s3://builds", "", None),
            ("s3://builds", "https://builds.example.com/ios", None),
            ("s3://builds", "http://builds.example.com", Some("https")),
            ("s3://builds", "builds.example.com", Some("https")),
            ("s3://builds.example.com", "", Some("dots")),
            ("s3://builds.example.com", "https://builds.example.com", None),
            ("/srv/site", "", Some("missing")),
            ("/srv/site", "https://", Some("wrong")),
            ("/srv/site", "https://a.example/x?y", Some("wrong")),
            ("dav://files.example.com", "", Some("https")),
        ] {
            assert_eq!(address_flaw(&to(destination), address), flaw, "{destination} {address}");
        }
    }

    #[test]
    fn a_link_ends_with_the_signature_or_after_some_days() {
        let snapshot = scenes::main();
        let build = &snapshot.builds[0];
        let mut form = PublishForm::default();
        assert_eq!(form.ends_at(build, snapshot.now), build.inspection.ends().map(|ending| ending.at));
        form.until = PublishUntil::Days(7);
        assert_eq!(
            form.ends_at(build, snapshot.now),
            Some(snapshot.now + SignedDuration::from_hours(168))
        );
    }
}
