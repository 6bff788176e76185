//! The progress: a bar of the whole, and a row for each file that goes up.

use egui::{Id, Rect, Ui, Vec2};

use super::{PublishQuestion, PublishSheet, SIDE, Titled, last_button_ui, sheet_ui, short_name};
use crate::library::BuildId;
use crate::primitives::ByteSize;
use crate::publish::{FileProgress, FileStep};
use crate::session::{Command, PublishStep, PublishView};
use crate::window::button::{Button, ButtonKind, Size};
use crate::window::cx::Cx;
use crate::window::draw::{self, ink};
use crate::window::icons::{self, Glyph};
use crate::window::layout::{ColumnLayout, RectParts as _, RowLayout};
use crate::window::{amounts, app_icon, convert, phones, theme};
use crate::words::say;

/// Height of the sheet: with five quiet rows and one that moves.
const HEIGHT: f32 = 472.0;
/// Its height when all is there, and a phone is played.
const TRYING: f32 = 268.0;
/// Height of a row that waits, or is there.
const ROW: f32 = 36.0;
/// Height of the row that moves.
const MOVING: f32 = 76.0;
/// From here on times are told in minutes.
const MINUTES_FROM: u64 = 120;

/// The sheet while files go up or a phone is played; whether it is to be closed.
pub(super) fn progress_ui(ui: &Ui, cx: &mut Cx<'_>, own: &mut PublishSheet, view: &PublishView) -> bool {
    let is_going = matches!(view.step, PublishStep::Going { .. });
    let height = if is_going { HEIGHT } else { TRYING };
    sheet_ui(ui, cx, &Titled::of_view(view), height, |ui, cx, body, row| {
        let mut column = ColumnLayout::new(body.inset(SIDE, SIDE));
        column.gap(4.0);
        whole_ui(ui, &mut column, view);
        column.gap(16.0);
        rows_ui(ui, &mut column, cx, view);
        let mut parts = RowLayout::new(row);
        let close = Button::new(ButtonKind::Secondary, Size::Normal, None, say().close());
        let stop = Button::new(ButtonKind::Secondary, Size::Normal, None, say().publishing_stop());
        let is_closed = last_button_ui(ui, &mut parts, &close);
        if last_button_ui(ui, &mut parts, &stop) {
            if is_going {
                own.asks = Some(PublishQuestion::Stop);
            } else {
                // What is published stays so: nothing is lost.
                cx.commands.push(Command::StopPublishing);
            }
        }
        let colours = theme::of(ui);
        draw::label_ui(ui, parts.rest(), say().publishing_goes_on(), ink(theme::SMALL, colours.muted));
        is_closed
    })
}

/// How far all of it is.
fn whole_ui(ui: &mut Ui, column: &mut ColumnLayout, view: &PublishView) {
    let colours = theme::of(ui);
    let (done, total) = match &view.step {
        PublishStep::Going { progress, .. } => progress.bytes(),
        _ => (1, 1),
    };
    let going = say().publishing_going_to(short_name(&view.order.to));
    let percent = amounts::percent(done, total);
    let line = column.next(20.0);
    // The bar tells it to assistive technology.
    draw::paint_line(ui.painter(), line.inset(0.0, 56.0), &going, ink(theme::BODY_MEDIUM, colours.text));
    let shown = say().percent_done(percent);
    draw::paint_line(ui.painter(), line, &shown, ink(theme::BODY_MEDIUM, colours.text).right());
    column.gap(6.0);
    let bar = column.next(4.0);
    phones::paint_progress(ui.painter(), bar, convert::share(done, total), colours.track, colours.accent);
    phones::progress_node(ui, bar, Id::unique("publish progress"), &going, percent);
    column.gap(8.0);
    let line = column.next(16.0);
    if let PublishStep::Going {
        bytes_per_second,
        seconds_left,
        ..
    } = &view.step
    {
        let amount = say().publishing_amount(ByteSize(done), ByteSize(total));
        draw::label_ui(ui, line, &amount, ink(theme::SMALL, colours.muted));
        let rate = bytes_per_second.map(|rate| say().publishing_rate(ByteSize(rate)));
        let left = seconds_left.map(left);
        let beside: Vec<String> = rate.into_iter().chain(left).collect();
        draw::label_ui(ui, line, &beside.join(" · "), ink(theme::SMALL, colours.muted).right());
    }
}

/// How long it will take.
fn left(seconds: u64) -> String {
    if seconds < MINUTES_FROM {
        say().publishing_seconds_left(seconds)
    } else {
        say().publishing_minutes_left(seconds.div_ceil(60))
    }
}

/// A row for each file, and one for the phone that is played at the end.
fn rows_ui(ui: &mut Ui, column: &mut ColumnLayout, cx: &mut Cx<'_>, view: &PublishView) {
    let colours = theme::of(ui);
    let ground = ui.painter().add(egui::Shape::Noop);
    let card = column.here();
    if let PublishStep::Going { progress, .. } = &view.step {
        for (index, file) in progress.files.iter().enumerate() {
            if index > 0 {
                draw::paint_divider(ui.painter(), card.left(), card.right(), column.y(), colours.border);
            }
            file_ui(ui, column, cx, view.order.build, file);
        }
        draw::paint_divider(ui.painter(), card.left(), card.right(), column.y(), colours.border);
    }
    let note = match &view.step {
        PublishStep::Trying { lines } => say().publishing_trying(lines.len()),
        _ => say().publishing_try_note().to_owned(),
    };
    let row = QuietRow {
        mark: FileMark::Waiting(icons::DEVICE_MOBILE),
        name: say().publishing_try(),
        note: &note,
        size: "",
    };
    quiet_ui(ui, column.next(ROW), &row);
    let card = card.with_max_y(column.y());
    draw::set_box(ui.painter(), ground, card, theme::RADIUS_CARD, colours.raised, colours.border);
}

/// What a file is called, and its icon; `None` is that of the app.
fn named(file: &FileProgress) -> (&str, Option<Glyph>) {
    match file.name.as_str() {
        "app.ipa" => (say().publishing_package(), Some(icons::PACKAGE)),
        "icon-512.png" => (say().publishing_icons(), None),
        "manifest.plist" => (say().publishing_manifest(), Some(icons::TREE_STRUCTURE)),
        "index.html" => (say().publishing_page(), Some(icons::TRANSLATE)),
        "latest.json" => (say().publishing_app_page(), Some(icons::LINK_SIMPLE)),
        name => (name, Some(icons::PACKAGE)),
    }
}

fn file_ui(ui: &mut Ui, column: &mut ColumnLayout, cx: &mut Cx<'_>, build: BuildId, file: &FileProgress) {
    let (name, glyph) = named(file);
    let is_moving = file.step == FileStep::Running && file.size_bytes > 0;
    let row = column.next(if is_moving { MOVING } else { ROW });
    let icon_spot = row.top_part(ROW).inset(16.0, 0.0).left_part(16.0);
    let mark = match (file.step, glyph) {
        (FileStep::There | FileStep::AlreadyThere, _) => FileMark::There,
        (_, Some(glyph)) => FileMark::Waiting(glyph),
        (_, None) => {
            if let Some(build) = cx.snapshot.builds.iter().find(|view| view.id == build) {
                app_icon::app_icon_ui(ui, &mut cx.art.icons, build, icon_spot.middle(Vec2::splat(16.0)));
            }
            FileMark::Drawn
        }
    };
    let note = match file.step {
        FileStep::Waiting => say().publishing_waiting(match file.name.as_str() {
            "index.html" => "page",
            "latest.json" => "last",
            _ => "package",
        }),
        FileStep::Running => String::new(),
        FileStep::There => say().publishing_there().to_owned(),
        FileStep::AlreadyThere => say().publishing_already_there().to_owned(),
    };
    let size = match (file.step, file.size_bytes) {
        (FileStep::Waiting, 0) => String::new(),
        (FileStep::Running, _) => say().percent_done(amounts::percent(file.done_bytes, file.size_bytes)),
        (_, size) => amounts::bytes(size),
    };
    quiet_ui(
        ui,
        row.top_part(ROW),
        &QuietRow {
            mark,
            name,
            note: &note,
            size: &size,
        },
    );
    if is_moving {
        moving_ui(ui, row.inset_y(ROW, 0.0).inset(42.0, 16.0), name, file);
    }
}

/// The bar of the file that goes up.
fn moving_ui(ui: &mut Ui, place: Rect, name: &str, file: &FileProgress) {
    let colours = theme::of(ui);
    let mut column = ColumnLayout::new(place);
    let bar = column.next(4.0);
    let share = convert::share(file.done_bytes, file.size_bytes);
    phones::paint_progress(ui.painter(), bar, share, colours.track, colours.accent);
    let percent = amounts::percent(file.done_bytes, file.size_bytes);
    phones::progress_node(ui, bar, Id::unique("file progress").with(&file.name), name, percent);
    column.gap(8.0);
    let amount = say().publishing_amount(ByteSize(file.done_bytes), ByteSize(file.size_bytes));
    column.label_ui(ui, 16.0, &amount, ink(theme::SMALL, colours.muted));
}

/// The mark before a row.
#[derive(Clone, Copy)]
enum FileMark {
    /// It waits, or goes up.
    Waiting(Glyph),
    /// It is there.
    There,
    /// It was drawn already.
    Drawn,
}

/// A row that does not move.
struct QuietRow<'a> {
    mark: FileMark,
    name: &'a str,
    note: &'a str,
    size: &'a str,
}

fn quiet_ui(ui: &mut Ui, row: Rect, quiet: &QuietRow<'_>) {
    let colours = theme::of(ui);
    let mut parts = RowLayout::new(row.inset(16.0, 16.0));
    let mark = parts.next(16.0);
    match quiet.mark {
        FileMark::Waiting(glyph) => draw::paint_icon(ui.painter(), mark, glyph, 16.0, colours.muted),
        FileMark::There => draw::paint_icon(ui.painter(), mark, icons::CHECK_CIRCLE, 16.0, colours.success.solid),
        FileMark::Drawn => {}
    }
    parts.gap(10.0);
    draw::paint_line(ui.painter(), parts.next(152.0), quiet.name, ink(theme::BODY_MEDIUM, colours.text));
    parts.gap(8.0);
    let size = parts.last(draw::width(ui.painter(), quiet.size, theme::SMALL) + 1.0);
    draw::paint_line(ui.painter(), size, quiet.size, ink(theme::SMALL, colours.muted).right());
    parts.gap_before_last(12.0);
    draw::paint_line(ui.painter(), parts.rest(), quiet.note, ink(theme::SMALL, colours.muted));
    let spoken = [quiet.name, quiet.note, quiet.size].map(str::trim);
    let spoken: Vec<&str> = spoken.into_iter().filter(|part| !part.is_empty()).collect();
    draw::read_out(ui, row, &spoken.join(", "));
}
