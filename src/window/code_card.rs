//! The code card: a QR code, always dark on white, with whole device pixels per module and a full quiet zone.

use std::collections::VecDeque;
use std::sync::Arc;

use egui::emath::GuiRounding as _;
use egui::{Id, Mesh, Rect, Role, Sense, Shape, Ui, Vec2, WidgetInfo, vec2};

use super::draw::{self, ink};
use super::layout::{self, ColumnLayout, RectParts as _};
use super::shell::Request;
use super::{convert, icons, menu, theme};
use crate::qr::{Code, Level};
use crate::words::say;

/// Light modules around a code, as the standard asks.
const QUIET: usize = 4;
/// Codes kept: three segments, the poster's small one, and those of the build before.
const KEPT: usize = 8;
/// Pixels per module in a saved picture.
const SAVED_MODULE_PX: u32 = 16;

/// Codes that were made lately.
#[derive(Default)]
pub(super) struct Codes {
    made: VecDeque<Made>,
}

struct Made {
    text: String,
    level: Level,
    code: Option<Arc<Code>>,
}

impl Codes {
    /// The code of a text; `None` when it is too long for any.
    pub(super) fn code(&mut self, text: &str, level: Level) -> Option<Arc<Code>> {
        let made = self.made.iter().find(|made| made.text == text && made.level == level);
        if let Some(made) = made {
            return made.code.clone();
        }
        let code = Code::new(text, level).ok().map(Arc::new);
        self.made.push_back(Made {
            text: text.to_owned(),
            level,
            code: code.clone(),
        });
        if self.made.len() > KEPT {
            self.made.pop_front();
        }
        code
    }
}

/// Paints the white card.
pub(super) fn paint_card(ui: &Ui, rect: Rect, radius: u8) {
    let colours = theme::of(ui);
    draw::paint_shadow(ui.painter(), rect, radius, colours.shadow_2);
    draw::paint_box(ui.painter(), rect, radius, theme::CODE_LIGHT, colours.code_border);
}

/// Paints a code in the middle of a square that holds its quiet zone too.
pub(super) fn paint_code(ui: &Ui, square: Rect, code: &Code) {
    let ppp = ui.pixels_per_point();
    let modules = convert::f32_from(code.size() + 2 * QUIET);
    let module = ((square.width() * ppp) / modules).floor().max(1.0) / ppp;
    let side = module * convert::f32_from(code.size());
    let origin = square.middle(Vec2::splat(side)).min.round_to_pixels(ppp);
    // A mesh has no soft edges: every module covers whole pixels.
    let mut mesh = Mesh::default();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let start = x;
            while x < code.size() && code.dark(x, y) {
                x += 1;
            }
            if x > start {
                let place = origin + vec2(convert::f32_from(start), convert::f32_from(y)) * module;
                let size = vec2(convert::f32_from(x - start) * module, module);
                mesh.add_colored_rect(layout::sized(place, size), theme::CODE_DARK);
            } else {
                x += 1;
            }
        }
    }
    ui.painter().add(Shape::mesh(mesh));
}

/// What the card shows: a code, or why there is none.
pub(super) enum CardContent<'a> {
    /// The code of a link, and the name under which it is saved.
    Code {
        /// The code.
        code: &'a Code,
        /// What it leads to, for assistive technology.
        name: &'a str,
        /// Name of the file without its ending.
        file_name: &'a str,
    },
    /// A sentence instead.
    Reason(&'a str),
}

/// Draws the card; its menu saves the code.
pub(super) fn card_ui(ui: &mut Ui, rect: Rect, shown: &CardContent<'_>, requests: &mut Vec<Request>) {
    let colours = theme::of(ui);
    match shown {
        CardContent::Code { code, name, file_name } => {
            paint_card(ui, rect, theme::RADIUS_CODE);
            paint_code(ui, rect.shrink(1.0), code);
            let response = ui.interact(rect, Id::unique("code card").with(ui.layer_id()), Sense::click());
            let spoken = say().code_of(name);
            response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &spoken));
            draw::focus_ring(ui, &response, rect, theme::RADIUS_CODE);
            menu::context_menu_ui(&response, 176.0, |ui| save_rows_ui(ui, code, file_name, requests));
        }
        CardContent::Reason(sentence) => {
            draw::paint_box(ui.painter(), rect, theme::RADIUS_CODE, colours.surface, colours.border);
            let icon = rect.translate(vec2(0.0, -24.0)).middle([32.0, 32.0]);
            draw::paint_icon(ui.painter(), icon, icons::QR_CODE, 32.0, colours.dash);
            let mut column = ColumnLayout::new(rect.inset(32.0, 32.0));
            column.reach(icon.bottom());
            column.gap(16.0);
            column.paragraph_ui(ui, sentence, ink(theme::BODY, colours.muted).center());
        }
    }
}

/// The rows that save a code.
pub(super) fn save_rows_ui(ui: &mut Ui, code: &Code, file_name: &str, requests: &mut Vec<Request>) {
    if menu::row_ui(ui, &menu::MenuRow::new(icons::DOWNLOAD_SIMPLE, say().save_png())) {
        requests.push(Request::SaveFile {
            name: format!("{file_name}.png"),
            bytes: code.png(SAVED_MODULE_PX),
        });
    }
    if menu::row_ui(ui, &menu::MenuRow::new(icons::DOWNLOAD_SIMPLE, say().save_svg())) {
        requests.push(Request::SaveFile {
            name: format!("{file_name}.svg"),
            bytes: code.svg().into_bytes(),
        });
    }
}
