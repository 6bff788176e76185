//! Squarified treemaps (Bruls, Huizing and van Wijk, 2000): rectangles whose areas are amounts, as square as can be.

use egui::{Rect, pos2};

use crate::window::convert;

/// Divides a rectangle among amounts, which must be given largest first. Amounts of zero get no area.
pub(super) fn squarify(amounts: &[u64], rect: Rect) -> Vec<Rect> {
    let total: f64 = amounts.iter().map(|amount| convert::f64_from(*amount)).sum();
    let mut placed = Vec::with_capacity(amounts.len());
    if total <= 0.0 || !rect.is_positive() {
        return placed;
    }
    let scale = f64::from(rect.area()) / total;
    let areas: Vec<f32> = amounts
        .iter()
        .map(|amount| convert::f32_lossy(convert::f64_from(*amount) * scale))
        .collect();
    let mut rest = rect;
    let mut from = 0;
    while from < areas.len() {
        let side = rest.width().min(rest.height()).max(0.001);
        let mut sum = 0.0;
        let mut until = from;
        let mut best = f32::INFINITY;
        let largest = areas.get(from).copied().unwrap_or(0.0);
        while let Some(area) = areas.get(until) {
            let ratio = worst(largest, *area, sum + area, side);
            if ratio > best {
                break;
            }
            best = ratio;
            sum += area;
            until += 1;
        }
        let row = areas.get(from..until.max(from + 1)).unwrap_or_default();
        rest = lay_row(row, sum, rest, &mut placed);
        from = until.max(from + 1);
    }
    placed
}

/// The longest shape in a row whose areas add up to `sum`, laid along a side.
fn worst(largest: f32, smallest: f32, sum: f32, side: f32) -> f32 {
    if sum <= 0.0 || smallest <= 0.0 {
        return f32::INFINITY;
    }
    let (side, sum) = (side * side, sum * sum);
    (side * largest / sum).max(sum / (side * smallest))
}

/// Lays a row along the shorter side; returns what is left of the rectangle.
fn lay_row(row: &[f32], sum: f32, rest: Rect, placed: &mut Vec<Rect>) -> Rect {
    let upright = rest.width() >= rest.height();
    let side = if upright { rest.height() } else { rest.width() }.max(0.001);
    let thick = sum / side;
    let mut along = 0.0;
    for area in row {
        let long = if thick > 0.0 { area / thick } else { 0.0 };
        placed.push(if upright {
            Rect::from_min_max(
                pos2(rest.left(), rest.top() + along),
                pos2(rest.left() + thick, rest.top() + along + long),
            )
        } else {
            Rect::from_min_max(
                pos2(rest.left() + along, rest.top()),
                pos2(rest.left() + along + long, rest.top() + thick),
            )
        });
        along += long;
    }
    if upright {
        Rect::from_min_max(pos2((rest.left() + thick).min(rest.right()), rest.top()), rest.max)
    } else {
        Rect::from_min_max(pos2(rest.left(), (rest.top() + thick).min(rest.bottom())), rest.max)
    }
}

#[cfg(test)]
mod tests {
    use egui::{Rect, pos2, vec2};

    use super::squarify;

    #[test]
    fn areas_are_as_the_amounts_and_lie_within() {
        let rect = Rect::from_min_size(pos2(10.0, 20.0), vec2(600.0, 400.0));
        let amounts = [6, 6, 4, 3, 2, 2, 1];
        let placed = squarify(&amounts, rect);
        assert_eq!(placed.len(), amounts.len());
        for (amount, tile) in amounts.iter().zip(&placed) {
            let wanted = rect.area() * f32::from(u8::try_from(*amount).unwrap()) / 24.0;
            assert!((tile.area() - wanted).abs() < 1.0, "{tile:?}");
            assert!(rect.expand(0.1).contains_rect(*tile), "{tile:?}");
            let ratio = tile.width() / tile.height();
            assert!((0.2..5.0).contains(&ratio), "{tile:?}");
        }
    }

    #[test]
    fn odd_amounts_do_no_harm() {
        let rect = Rect::from_min_size(pos2(0.0, 0.0), vec2(100.0, 100.0));
        assert_eq!(squarify(&[], rect), []);
        assert_eq!(squarify(&[0, 0], rect), []);
        assert_eq!(squarify(&[u64::MAX, 1, 0], rect).len(), 3);
        assert_eq!(squarify(&[1], Rect::NOTHING), []);
    }
}
