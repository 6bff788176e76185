//! Rows of a long list: which of them are seen. What is not seen costs nothing.

use std::ops::Range;

use egui::Rect;

use super::convert;

/// Which of `count` rows of one height are seen, the first of which begins at `top`.
pub(super) fn seen(clip: Rect, top: f32, height: f32, count: usize) -> Range<usize> {
    let first = convert::whole((clip.top() - top) / height).min(count);
    let last = convert::whole((clip.bottom() - top) / height).saturating_add(1).min(count);
    if clip.bottom() < top { 0..0 } else { first..last.max(first) }
}

/// Which rows are seen when each begins where `tops` says (ascending), measured from `origin`.
pub(super) fn seen_of(clip: Rect, origin: f32, tops: &[f32]) -> Range<usize> {
    let first = tops.partition_point(|top| origin + top <= clip.top()).saturating_sub(1);
    let last = tops.partition_point(|top| origin + top < clip.bottom());
    first..last.max(first)
}

/// Where a row of a list of one height begins.
pub(super) fn top(first: f32, height: f32, index: usize) -> f32 {
    first + height * convert::f32_from(index)
}

#[cfg(test)]
mod tests {
    use egui::Rect;

    use super::{seen, seen_of};

    #[test]
    fn only_rows_inside_the_view_are_seen() {
        let clip = Rect::ZERO.with_max_x(10.0).with_min_y(100.0).with_max_y(200.0);
        assert_eq!(seen(clip, 100.0, 10.0, 1_000), 0..11);
        assert_eq!(seen(clip, -900.0, 10.0, 1_000), 100..111);
        assert_eq!(seen(clip, 300.0, 10.0, 5), 0..0);
        assert_eq!(seen(clip, -900.0, 10.0, 5), 5..5);
        assert_eq!(seen_of(clip, 0.0, &[0.0, 50.0, 120.0, 199.0, 200.0, 400.0]), 1..4);
        assert_eq!(seen_of(clip, 0.0, &[]), 0..0);
    }
}
