//! The verdict of a build as a shape, so that colour is never the only sign.

use egui::{Painter, Pos2, Rect, Stroke, Ui, Vec2};

use super::layout::RectParts as _;
use super::{draw, phrases, theme};
use crate::finding::Verdict;
use crate::session::{BuildView, FileView};
use crate::words::say;

/// What stands before a build.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum VerdictIcon {
    /// Circle, triangle or square.
    Verdict(Verdict),
    /// A spinner.
    Reading,
    /// A hollow ring.
    Missing,
    /// A red square.
    Broken,
}

/// The mark of a build.
pub(super) fn of(build: &BuildView) -> VerdictIcon {
    match build.file {
        FileView::Present => VerdictIcon::Verdict(build.verdict),
        FileView::Reading => VerdictIcon::Reading,
        FileView::Missing => VerdictIcon::Missing,
        FileView::Broken(_) => VerdictIcon::Broken,
    }
}

impl VerdictIcon {
    /// What it means.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Verdict(verdict) => phrases::verdict_mark(verdict),
            Self::Reading => say().mark_reading(),
            Self::Missing => say().mark_missing(),
            Self::Broken => say().mark_broken(),
        }
    }
}

/// Draws a mark of 8 points in the middle of a place, with a tooltip.
pub(super) fn mark_ui(ui: &mut Ui, place: Rect, mark: VerdictIcon) {
    let painter = ui.painter().clone();
    paint_mark(ui, &painter, place, mark);
    // The row is the target; the mark only explains itself.
    let id = ui.next_auto_id();
    ui.skip_ahead_auto_ids(1);
    let response = ui.interact(place.middle([20.0, 20.0]), id, egui::Sense::hover());
    response.on_hover_text(mark.name());
}

/// Draws a mark of 8 points in the middle of a place with this painter.
pub(super) fn paint_mark(ui: &Ui, painter: &Painter, place: Rect, mark: VerdictIcon) {
    let colours = theme::of(ui);
    let center = place.center();
    let rect = place.middle([8.0, 8.0]);
    match mark {
        VerdictIcon::Verdict(Verdict::Ready) => {
            painter.circle_filled(center, 4.0, colours.success.solid);
        }
        VerdictIcon::Verdict(Verdict::Risky) => draw::paint_triangle(painter, rect, colours.warning.solid),
        VerdictIcon::Verdict(Verdict::Blocked) | VerdictIcon::Broken => {
            draw::paint_fill(painter, rect.shrink(0.4), 1, colours.danger.solid);
        }
        VerdictIcon::Missing => {
            painter.circle_stroke(center, 3.25, Stroke::new(1.5, colours.faint));
        }
        VerdictIcon::Reading => spinner_ui(ui, place.middle([12.0, 12.0])),
    }
}

/// An arc that turns while something is being read: the only thing that moves without an end.
pub(super) fn spinner_ui(ui: &Ui, rect: Rect) {
    let colours = theme::of(ui);
    let is_still = theme::is_still(ui);
    let time = if is_still { 0.0 } else { ui.input(|input| input.time) };
    let turn = super::convert::f32_lossy((time * 0.9).fract()) * std::f32::consts::TAU;
    let radius = rect.width() / 2.0 - 1.0;
    let points: Vec<Pos2> = (0..=20_u8)
        .map(|step| {
            let angle = turn + f32::from(step) / 20.0 * std::f32::consts::TAU * 0.72;
            rect.center() + Vec2::angled(angle) * radius
        })
        .collect();
    ui.painter().add(egui::Shape::line(points, Stroke::new(1.5, colours.accent)));
    if !is_still {
        ui.ctx().request_repaint_after(std::time::Duration::from_millis(33));
    }
}
