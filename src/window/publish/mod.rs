//! Publish…: a build goes where phones beyond this network find it. One sheet in three states: form, progress, result.

mod form;
mod places;
mod progress;
mod result;

use std::path::Path;

use egui::{Id, Rect, Sense, Ui, Vec2, WidgetInfo, vec2};

use super::button::{self, Button};
use super::cx::Cx;
use super::draw::{self, ink};
use super::layout::{RectParts as _, RowLayout};
use super::shell::Overlay;
use super::{amounts, app_icon, dialog, phrases, question, theme};
use crate::finding::{Finding, Severity};
use crate::publish::Destination;
use crate::session::{BuildView, Command, PublishStep, PublishView};
use crate::words::say;

use form::PublishForm;

/// Width of the sheet; its height is that of its state.
const WIDTH: f32 = 760.0;
/// From the sheet's edge to what is in it.
const SIDE: f32 = 24.0;
/// Height of the title.
const HEADER: f32 = 56.0;
/// Height of the row of buttons at the bottom, with the line above it.
const FOOTER: f32 = 64.0;

/// What only the sheet knows.
#[derive(Default)]
pub(super) struct PublishSheet {
    form: PublishForm,
    asks: Option<PublishQuestion>,
    /// The result of this publishing was closed, though the snapshot still has it.
    closed: Option<u64>,
    shows: ResultShown,
}

/// What of the result is shown beside what always is.
#[derive(Default)]
struct ResultShown {
    steps: bool,
    code: bool,
}

/// Something that is asked before it is done.
#[derive(Clone, Debug, Eq, PartialEq)]
enum PublishQuestion {
    /// Whether to publish a build that phones will refuse.
    Anyway,
    /// Whether to forget a destination.
    Forget(String),
    /// Whether to end what goes on.
    Stop,
    /// Whether to take away what was published.
    Withdraw,
}

impl PublishSheet {
    /// Takes the folder that was chosen as the new destination.
    pub(super) fn take_folder(&mut self, folder: &Path) {
        self.form.take_folder(folder);
    }

    /// The result was read, or the person wants something else.
    fn close_result(&mut self, view: &PublishView, cx: &mut Cx<'_>) {
        self.closed = Some(view.number);
        cx.commands.push(Command::ClosePublishing);
    }
}

/// Whether nothing goes on any more.
fn is_over(view: &PublishView) -> bool {
    match view.step {
        PublishStep::Going { .. } | PublishStep::Trying { .. } | PublishStep::Withdrawing(_) => false,
        PublishStep::Done(_) | PublishStep::Failed(_) | PublishStep::Withdrawn => true,
    }
}

/// Shows the sheet while it is open.
pub(super) fn publish_dialog_ui(ui: &Ui, cx: &mut Cx<'_>, own: &mut PublishSheet) {
    if !cx.shell.shows(Overlay::Publish) {
        return;
    }
    let snapshot = cx.snapshot;
    let about = cx.shell.about(snapshot).cloned();
    if cx.shell.begins() {
        *own = PublishSheet {
            closed: own.closed,
            ..PublishSheet::default()
        };
        // The result of another build is not what was asked for.
        if let (Some(view), Some(build)) = (&snapshot.publishing, &about)
            && view.order.build != build.id
            && is_over(view)
        {
            own.close_result(view, cx);
        }
    }
    let view = snapshot.publishing.as_ref().filter(|view| own.closed != Some(view.number));
    let closed = match (view, &about) {
        (Some(view), _) => shown_ui(ui, cx, own, view),
        (None, Some(build)) => form::form_ui(ui, cx, own, build),
        // The build is gone, and nothing was begun.
        (None, None) => true,
    };
    if closed {
        cx.shell.close();
        // Keys do not stay in memory longer than they are needed.
        own.form = PublishForm::default();
        own.asks = None;
        if let Some(view) = view.filter(|view| is_over(view)) {
            own.close_result(view, cx);
        }
        return;
    }
    question_ui(ui, cx, own, about.as_deref());
}

/// The sheet of a publishing that was begun; whether it is to be closed.
fn shown_ui(ui: &Ui, cx: &mut Cx<'_>, own: &mut PublishSheet, view: &PublishView) -> bool {
    match &view.step {
        PublishStep::Going { .. } | PublishStep::Trying { .. } => progress::progress_ui(ui, cx, own, view),
        PublishStep::Done(published) | PublishStep::Withdrawing(published) => result::done_ui(ui, cx, own, view, published),
        PublishStep::Failed(problem) => result::failed_ui(ui, cx, own, view, problem),
        PublishStep::Withdrawn => result::withdrawn_ui(ui, cx, view),
    }
}

/// What is asked before it is done.
fn question_ui(ui: &Ui, cx: &mut Cx<'_>, own: &mut PublishSheet, build: Option<&BuildView>) {
    let Some(asked) = own.asks.clone() else { return };
    let (title, why, verb) = match &asked {
        PublishQuestion::Anyway => (
            say().publishing_anyway_title().to_owned(),
            say().publishing_anyway_why(build.and_then(blocking).map(|finding| say().title(finding)).unwrap_or_default()),
            say().publishing_anyway(),
        ),
        PublishQuestion::Forget(to) => (
            say().publishing_forget_title(short_name(to)),
            say().publishing_forget_why().to_owned(),
            say().publishing_forget_verb(),
        ),
        PublishQuestion::Stop => (
            say().publishing_stop_title().to_owned(),
            say().publishing_stop_why().to_owned(),
            say().publishing_stop_verb(),
        ),
        PublishQuestion::Withdraw => (
            say().publishing_withdraw_title().to_owned(),
            say().publishing_withdraw_why().to_owned(),
            say().publishing_withdraw_verb(),
        ),
    };
    let Some(agreed) = question::consent_ui(ui, "publish question", &title, &why, verb) else {
        return;
    };
    own.asks = None;
    if !agreed {
        return;
    }
    match asked {
        PublishQuestion::Anyway => {
            if let Some(build) = build {
                own.form.publish(cx, build);
            }
        }
        PublishQuestion::Forget(to) => {
            own.form.forgot();
            cx.commands.push(Command::ForgetDestination(to));
        }
        PublishQuestion::Stop => cx.commands.push(Command::StopPublishing),
        PublishQuestion::Withdraw => cx.commands.push(Command::Withdraw),
    }
}

/// What blocks a build, if something does.
fn blocking(build: &BuildView) -> Option<&Finding> {
    build.findings.iter().find(|finding| finding.severity == Severity::Blocks)
}

/// The sheet, as high as its state, with its title and its row of buttons; whether it is to be closed. The contents get the room
/// between both, and the row.
fn sheet_ui(
    ui: &Ui,
    cx: &mut Cx<'_>,
    titled: &Titled<'_>,
    height: f32,
    contents: impl FnOnce(&mut Ui, &mut Cx<'_>, Rect, Rect) -> bool,
) -> bool {
    let mut is_closed = false;
    let closed = dialog::dialog_ui(ui, "publish", vec2(WIDTH, height), |ui, rect| {
        let icon = rect
            .inset(SIDE, 0.0)
            .inset_y(16.0, 0.0)
            .top_left(Vec2::splat(24.0))
            .translate(vec2(0.0, 2.0));
        let snapshot = cx.snapshot;
        let build = titled.build.and_then(|id| snapshot.builds.iter().find(|build| build.id == id));
        let beside_icon = match build {
            Some(build) => {
                app_icon::app_icon_ui(ui, &mut cx.art.icons, build, icon);
                SIDE - dialog::PADDING + 34.0
            }
            None => SIDE - dialog::PADDING,
        };
        let title = say().publishing_title(titled.name);
        is_closed |= dialog::title_ui(
            ui,
            rect.inset(beside_icon, 0.0),
            &title,
            &phrases::version_and_build(titled.version, titled.number),
        );
        let footer = rect.bottom_part(FOOTER);
        draw::paint_divider(ui.painter(), footer.left(), footer.right(), footer.top(), theme::of(ui).border);
        let row = footer.inset(SIDE, 16.0).inset_y(16.0, 16.0);
        let body = rect.inset_y(HEADER, FOOTER);
        is_closed |= contents(ui, cx, body, row);
    });
    closed || is_closed
}

/// What the sheet is about.
struct Titled<'a> {
    build: Option<crate::library::BuildId>,
    name: &'a str,
    version: &'a str,
    number: &'a str,
}

impl<'a> Titled<'a> {
    fn of_build(build: &'a BuildView) -> Self {
        let app = &build.inspection.app;
        Self {
            build: Some(build.id),
            name: &app.name,
            version: &app.version,
            number: &app.build,
        }
    }

    fn of_view(view: &'a PublishView) -> Self {
        Self {
            build: Some(view.order.build),
            name: &view.title.name,
            version: &view.title.version,
            number: &view.title.build,
        }
    }
}

/// The fill of a field or tile on a dialog: in dark the usual one is the dialog's own.
fn quiet_fill(ui: &Ui) -> egui::Color32 {
    let colours = theme::of(ui);
    if colours.control == colours.raised {
        colours.sunken
    } else {
        colours.control
    }
}

/// A button at the right of a row; whether it was pressed.
fn last_button_ui(ui: &Ui, row: &mut RowLayout, button: &Button<'_>) -> bool {
    let spot = row.last(button.width(ui));
    row.gap_before_last(8.0);
    button::button_ui(ui, spot, Id::unique("publish").with(button.text), button).clicked()
}

/// A destination in one or two words: the bucket, or the folder's name.
fn short_name(to: &str) -> String {
    match Destination::parse(to) {
        Ok(Destination::S3 { bucket, .. } | Destination::Gcs { bucket, .. }) => bucket,
        Ok(Destination::Azure { container, .. }) => container,
        Ok(Destination::Folder(path)) => path
            .file_name()
            .map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned()),
        Ok(Destination::WebDav { url }) => url.split_once("://").map_or(url.as_str(), |(_, rest)| rest).to_owned(),
        Err(_) => to.to_owned(),
    }
}

/// What a destination is, as messages name it.
fn kind(to: &Destination) -> &'static str {
    match to {
        Destination::Folder(_) => "folder",
        Destination::S3 { .. } => "s3",
        Destination::Gcs { .. } => "gcs",
        Destination::Azure { .. } => "azure",
        Destination::WebDav { .. } => "webdav",
    }
}

/// What the top bar says while the sheet is closed.
pub(super) fn bar_words(view: &PublishView) -> String {
    match &view.step {
        PublishStep::Going { progress, .. } => {
            let (done, total) = progress.bytes();
            say().publishing_bar(amounts::percent(done, total))
        }
        PublishStep::Trying { .. } => say().publishing_bar_trying().to_owned(),
        PublishStep::Done(_) => say().publishing_bar_done().to_owned(),
        PublishStep::Failed(_) => say().publishing_bar_failed().to_owned(),
        PublishStep::Withdrawing(_) => say().publishing_withdrawing().to_owned(),
        PublishStep::Withdrawn => say().publishing_bar_withdrawn().to_owned(),
    }
}

/// Width that [`bar_ui`] takes in the top bar.
pub(super) fn bar_width(ui: &Ui, cx: &Cx<'_>) -> f32 {
    let view = cx.snapshot.publishing.as_ref();
    view.map_or(0.0, |view| draw::width(ui.painter(), &bar_words(view), theme::BODY_MEDIUM) + 28.0)
}

/// How far a publishing is, in the top bar with its right edge at `right`: a press opens the sheet.
pub(super) fn bar_ui(ui: &Ui, bar: Rect, right: f32, cx: &mut Cx<'_>) {
    let Some(view) = &cx.snapshot.publishing else { return };
    let colours = theme::of(ui);
    let text = bar_words(view);
    let width = draw::width(ui.painter(), &text, theme::BODY_MEDIUM) + 24.0;
    let rect = bar.with_max_x(right - 4.0).middle_right([width, 32.0]);
    let response = ui.interact(rect, Id::unique("publishing"), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &text));
    if response.hovered() {
        draw::paint_fill(ui.painter(), rect, theme::RADIUS, colours.frame_hover);
    }
    let color = match view.step {
        PublishStep::Failed(_) => colours.danger.text,
        _ => colours.accent_text,
    };
    draw::paint_line(ui.painter(), rect, &text, ink(theme::BODY_MEDIUM, color).center());
    draw::focus_ring(ui, &response, rect, theme::RADIUS);
    if response.clicked() {
        cx.shell.lay(Overlay::Publish);
    }
}
