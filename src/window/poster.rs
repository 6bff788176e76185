//! The poster: the code as large as the screen allows, to be scanned from across a room.

use egui::emath::GuiRounding as _;
use egui::{Context, Id, Key, Modifiers, Rect, Sense, Stroke, StrokeKind, Ui, ViewportCommand, vec2};

use super::cx::Cx;
use super::draw::{self, ink};
use super::layout::{self, RectParts as _, RowLayout};
use super::shell::{Segment, Shell};
use super::theme::{self, Type, family};
use super::{amounts, app_icon, code_card, convert, icons, install_panel, phrases};
use crate::session::BuildView;
use crate::words::say;

/// The size for which the numbers are written.
const WIDTH: f32 = 1600.0;
const HEIGHT: f32 = 1000.0;

const NAME: Type = theme::style(family::SEMI_BOLD, 64.0, 72.0);
const LINE: Type = theme::style(family::REGULAR, 24.0, 36.0);
const NUMBER: Type = theme::style(family::SEMI_BOLD, 18.0, 36.0);
const NOTE: Type = theme::style(family::REGULAR, 18.0, 24.0);
const FIRST: Type = theme::style(family::SEMI_BOLD, 20.0, 28.0);
const FIRST_HOW: Type = theme::style(family::REGULAR, 18.0, 28.0);
const HINT: Type = theme::style(family::REGULAR, 14.0, 20.0);
const KEY: Type = theme::style(family::MEDIUM, 12.0, 22.0);

/// Draws the poster over the whole window.
pub(super) fn poster_ui(ui: &mut Ui, cx: &mut Cx<'_>, build: &BuildView) {
    full_screen(ui.ctx(), true);
    let window = ui.max_rect();
    let ground = ui.interact(window, Id::unique("poster"), Sense::click());
    let escape = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    if escape || ground.double_clicked() {
        close(ui.ctx(), cx.shell);
        return;
    }
    let colours = theme::of(ui);
    let scale = (window.width() / WIDTH).min(window.height() / HEIGHT);
    let origin = window.center() - vec2(WIDTH, HEIGHT) * (scale / 2.0);
    let stage = PosterLayout { origin, scale };
    close_hint_ui(ui, window, cx);

    let segment = cx.shell.segment();
    let card = stage.rect(72.0, 72.0, 856.0, 856.0);
    code_card::paint_card(ui, card, convert::radius(32.0 * scale));
    let links = build.links.as_ref();
    let code = links.and_then(|links| install_panel::code(links, segment, &mut cx.art.codes));
    if let Some(code) = &code {
        code_card::paint_code(ui, card.shrink(1.0), code);
    } else {
        let reason = install_panel::reason(cx.snapshot, build);
        let style = ink(LINE.scaled(scale), theme::CODE_DARK).center();
        draw::label_ui(ui, card, &reason, style);
    }
    app_icon::app_icon_ui(ui, &mut cx.art.icons, build, stage.rect(1000.0, 144.0, 144.0, 144.0));
    let app = &build.inspection.app;
    let name = stage.rect(997.0, 316.0, 560.0, 72.0);
    draw::label_ui(ui, name, &app.name, ink(NAME.scaled(scale), colours.text));
    let version = phrases::version_and_build(&app.version, &app.build);
    let line = format!("{version} · {}", amounts::bytes(build.size_bytes));
    draw::label_ui(
        ui,
        stage.rect(1000.0, 392.0, 560.0, 36.0).translate(stage.lift()),
        &line,
        ink(LINE.scaled(scale), colours.muted),
    );
    steps_ui(ui, &stage, segment);
    if segment != Segment::SetUpPhone && build.links.as_ref().is_some_and(|links| !links.set_up_url.is_empty()) {
        first_time_ui(ui, &stage, cx, build);
    }
}

/// Leaves the poster.
pub(super) fn close(ctx: &Context, shell: &mut Shell) {
    shell.close();
    full_screen(ctx, false);
}

/// Asks for full screen once, not every frame.
fn full_screen(ctx: &Context, on: bool) {
    let id = Id::unique("poster fills the screen");
    let was = ctx.data(|data| data.get_temp::<bool>(id)).unwrap_or(false);
    if was != on {
        ctx.data_mut(|data| data.insert_temp(id, on));
        ctx.send_viewport_cmd(ViewportCommand::Fullscreen(on));
    }
}

/// Where the poster's numbers lie in this window.
struct PosterLayout {
    origin: egui::Pos2,
    scale: f32,
}

impl PosterLayout {
    /// See [`theme::DISPLAY_LIFT`].
    fn lift(&self) -> egui::Vec2 {
        vec2(0.0, theme::DISPLAY_LIFT * self.scale)
    }

    fn rect(&self, x: f32, y: f32, width: f32, height: f32) -> Rect {
        let corner = self.origin + vec2(x, y) * self.scale;
        layout::sized(corner, vec2(width, height) * self.scale).round_to_pixels(1.0)
    }
}

fn close_hint_ui(ui: &Ui, window: Rect, cx: &mut Cx<'_>) {
    let colours = theme::of(ui);
    let mut row = RowLayout::new(window.inset(24.0, 24.0).inset_y(20.0, 0.0).top_part(24.0));
    let how = row.last(draw::width(ui.painter(), say().to_close(), HINT));
    draw::paint_line(ui.painter(), how, say().to_close(), ink(HINT, colours.faint).right());
    row.gap_before_last(8.0);
    let key = row.last(draw::width(ui.painter(), say().esc(), KEY) + 18.0);
    let target = key.union(how);
    let response = ui.interact(target, Id::unique("close poster"), Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, say().close()));
    let line = Stroke::new(1.0, colours.border_strong);
    ui.painter()
        .rect(key, theme::RADIUS_SMALL, colours.surface, line, StrokeKind::Inside);
    draw::paint_line(ui.painter(), key, say().esc(), ink(KEY, colours.faint).center());
    if response.clicked() {
        close(ui.ctx(), cx.shell);
    }
}

fn steps_ui(ui: &mut Ui, stage: &PosterLayout, segment: Segment) {
    let colours = theme::of(ui);
    let steps: &[&str] = match segment {
        Segment::InstallPage | Segment::DirectLink => &[say().poster_scan(), say().poster_tap()],
        Segment::SetUpPhone => &[say().poster_scan(), say().poster_set_up_scan(), say().poster_set_up_trust()],
    };
    let mut y = 484.0;
    for (index, step) in steps.iter().enumerate() {
        let circle = stage.rect(1000.0, y, 36.0, 36.0);
        ui.painter().circle_filled(circle.center(), 18.0 * stage.scale, colours.accent);
        let number = (index + 1).to_string();
        draw::paint_line(
            ui.painter(),
            circle,
            &number,
            ink(NUMBER.scaled(stage.scale), colours.on_accent).center(),
        );
        let text = stage.rect(1052.0, y, 540.0, 36.0);
        draw::label_ui(ui, text.translate(stage.lift()), step, ink(LINE.scaled(stage.scale), colours.text));
        y += 52.0;
    }
    let icon = stage.rect(1006.0, y + 24.0, 24.0, 24.0);
    draw::paint_icon(ui.painter(), icon, icons::WIFI_HIGH, 24.0 * stage.scale, colours.muted);
    let text = stage.rect(1052.0, y + 24.0, 520.0, 24.0);
    draw::label_ui(
        ui,
        text.translate(stage.lift()),
        say().poster_wifi(),
        ink(NOTE.scaled(stage.scale), colours.muted),
    );
}

/// The small code for phones that are not set up.
fn first_time_ui(ui: &mut Ui, stage: &PosterLayout, cx: &mut Cx<'_>, build: &BuildView) {
    let colours = theme::of(ui);
    let Some(links) = &build.links else { return };
    let Some(code) = install_panel::code(links, Segment::SetUpPhone, &mut cx.art.codes) else {
        return;
    };
    let card = stage.rect(1000.0, 756.0, 172.0, 172.0);
    code_card::paint_card(ui, card, convert::radius(16.0 * stage.scale));
    code_card::paint_code(ui, card.shrink(1.0), &code);
    let title = stage.rect(1196.0, 800.0, 380.0, 28.0);
    draw::label_ui(ui, title, say().poster_first(), ink(FIRST.scaled(stage.scale), colours.text));
    let how = stage.rect(1196.0, 828.0, 380.0, 56.0);
    let style = ink(FIRST_HOW.scaled(stage.scale), colours.muted);
    draw::paragraph_ui(ui, how.min + stage.lift(), how.width(), say().poster_first_how(), style);
}
