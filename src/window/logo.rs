//! The logo: an arrow lifts from a tray and passes through a broadcast arc. Drawn from the strokes of `logo.svg`.

use egui::{CornerRadius, Painter, Pos2, Rect, Shape, Stroke, pos2, vec2};

use super::{convert, theme};

/// The side of the drawing in `logo.svg`.
const SIDE: f32 = 64.0;
/// The radius of its broadcast arc, around this centre.
const ARC: (f32, Pos2) = (20.0, pos2(32.0, 42.01));

/// Draws the logo in a square.
pub(super) fn paint_logo(painter: &Painter, rect: Rect) {
    let scale = rect.width() / SIDE;
    let radius = convert::radius(15.0 * scale);
    painter.rect_filled(rect, CornerRadius::same(radius), theme::LOGO_TILE);
    let place = |point: Pos2| rect.min + point.to_vec2() * scale;
    let stroke = Stroke::new(5.0 * scale, theme::WHITE);
    let lines = [
        arc(ARC.1, ARC.0, 182.0, 222.0),
        arc(ARC.1, ARC.0, 318.0, 358.0),
        vec![pos2(32.0, 42.0), pos2(32.0, 12.5)],
        vec![pos2(22.5, 21.5), pos2(32.0, 12.0), pos2(41.5, 21.5)],
        vec![pos2(14.0, 52.0), pos2(50.0, 52.0)],
    ];
    for line in lines {
        paint_round_line(painter, line.into_iter().map(place).collect(), stroke);
    }
}

/// The empty state's drawing: a build lifts from a tray. `rect` is 160 by 128.
pub(super) fn paint_lift(painter: &Painter, rect: Rect, colours: &theme::Theme) {
    let place = |x: f32, y: f32| rect.min + vec2(x, y);
    let near = Stroke::new(3.0, colours.accent_line);
    let far = Stroke::new(3.0, colours.accent_line.gamma_multiply(0.55));
    paint_round_line(painter, arc(place(81.95, 78.09), 46.0, 182.6, 226.0), near);
    paint_round_line(painter, arc(place(78.05, 78.09), 46.0, 314.0, 357.4), near);
    paint_round_line(painter, arc(place(80.94, 78.72), 62.0, 182.5, 226.2), far);
    paint_round_line(painter, arc(place(79.06, 78.72), 62.0, 313.8, 357.5), far);
    let tile = Rect::from_min_size(place(56.0, 12.0), vec2(48.0, 48.0));
    painter.rect_filled(tile, CornerRadius::same(11), colours.accent);
    let arrow = Stroke::new(3.5, theme::WHITE);
    paint_round_line(painter, vec![place(80.0, 47.0), place(80.0, 26.0)], arrow);
    paint_round_line(painter, vec![place(71.0, 34.5), place(80.0, 25.5), place(89.0, 34.5)], arrow);
    for y in [71.0, 84.0, 97.0] {
        paint_round_line(painter, vec![place(80.0, y), place(80.0, y + 5.0)], near);
    }
    let mut tray = vec![place(32.0, 96.0)];
    tray.extend(arc(place(40.0, 106.0), 8.0, 180.0, 90.0));
    tray.extend(arc(place(120.0, 106.0), 8.0, 90.0, 0.0));
    tray.push(place(128.0, 96.0));
    paint_round_line(painter, tray, Stroke::new(3.0, colours.faint));
}

/// A line with round ends.
fn paint_round_line(painter: &Painter, points: Vec<Pos2>, stroke: Stroke) {
    for end in [points.first(), points.last()].into_iter().flatten() {
        painter.circle_filled(*end, stroke.width / 2.0, stroke.color);
    }
    if let [_, corner, _] = points.as_slice() {
        painter.circle_filled(*corner, stroke.width / 2.0, stroke.color);
    }
    painter.add(Shape::line(points, stroke));
}

/// Points along an arc, in degrees clockwise from the right, as the screen's y grows downwards.
fn arc(centre: Pos2, radius: f32, from: f32, to: f32) -> Vec<Pos2> {
    const STEPS: u8 = 16;
    (0..=STEPS)
        .map(|step| {
            let share = f32::from(step) / f32::from(STEPS);
            let angle = (from + (to - from) * share).to_radians();
            centre + radius * vec2(angle.cos(), angle.sin())
        })
        .collect()
}

/// Dashes along a rounded rectangle, with round ends: the drop zone and the window while something is dragged over it.
pub(super) fn paint_dashed(painter: &Painter, rect: Rect, radius: f32, stroke: Stroke, dash: f32) {
    let corners = [
        (rect.right_bottom() - vec2(radius, radius), 0.0),
        (pos2(rect.left() + radius, rect.bottom() - radius), 90.0),
        (rect.left_top() + vec2(radius, radius), 180.0),
        (pos2(rect.right() - radius, rect.top() + radius), 270.0),
    ];
    let mut path: Vec<Pos2> = corners
        .iter()
        .flat_map(|(centre, from)| arc(*centre, radius, *from, from + 90.0))
        .collect();
    path.extend(path.first().copied());
    let mut points = Vec::new();
    let mut drawing = true;
    let mut left = dash;
    for pair in path.windows(2) {
        let [from, to] = pair else { continue };
        let mut at = *from;
        if points.is_empty() && drawing {
            points.push(at);
        }
        loop {
            let rest = at.distance(*to);
            if rest < left {
                left -= rest;
                if drawing {
                    points.push(*to);
                }
                break;
            }
            at += (*to - at).normalized() * left;
            left = dash;
            points.push(at);
            if drawing {
                paint_round_line(painter, std::mem::take(&mut points), stroke);
            }
            drawing = !drawing;
        }
    }
}
