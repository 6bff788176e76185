//! Layout: where things stand. A panel cuts what it needs from the room it was given, and goes on with the rest.
//!
//! Invariant: no panel computes x and y. Parts of a rectangle and places beside one are asked for by name ([`RectParts`]); what
//! follows each other flows ([`ColumnLayout`], [`RowLayout`]), so that a longer text pushes aside what comes after it.

use egui::{Align, Pos2, Rect, Ui, Vec2, pos2, vec2};

use super::draw::{self, Ink};

/// Parts of a rectangle, and rectangles beside it, in points. An edge alone is moved by egui's `with_min_x` and its like.
pub(super) trait RectParts {
    /// Its part of this height at the top.
    fn top_part(self, height: f32) -> Rect;
    /// Its part of this height at the bottom.
    fn bottom_part(self, height: f32) -> Rect;
    /// Its part of this width at the left.
    fn left_part(self, width: f32) -> Rect;
    /// Its part of this width at the right.
    fn right_part(self, width: f32) -> Rect;
    /// What is left when its edges move in by so much: left and right.
    fn inset(self, left: f32, right: f32) -> Rect;
    /// What is left when its edges move in by so much: top and bottom.
    fn inset_y(self, top: f32, bottom: f32) -> Rect;
    /// A rectangle of this size in its middle.
    fn middle(self, size: impl Into<Vec2>) -> Rect;
    /// A rectangle of this size at its left, in the middle of its height.
    fn middle_left(self, size: impl Into<Vec2>) -> Rect;
    /// A rectangle of this size at its right, in the middle of its height.
    fn middle_right(self, size: impl Into<Vec2>) -> Rect;
    /// A rectangle of this size in its upper left corner.
    fn top_left(self, size: impl Into<Vec2>) -> Rect;
    /// A rectangle of this size in its upper right corner.
    fn top_right(self, size: impl Into<Vec2>) -> Rect;
    /// A rectangle of this size in its lower left corner.
    fn bottom_left(self, size: impl Into<Vec2>) -> Rect;
    /// As high as this one, `gap` to the right of it.
    fn after(self, gap: f32, width: f32) -> Rect;
    /// As wide as this one, `gap` under it.
    fn below(self, gap: f32, height: f32) -> Rect;
}

impl RectParts for Rect {
    fn top_part(self, height: f32) -> Self {
        sized(self.min, vec2(self.width(), height))
    }

    fn bottom_part(self, height: f32) -> Self {
        sized(pos2(self.left(), self.bottom() - height), vec2(self.width(), height))
    }

    fn left_part(self, width: f32) -> Self {
        sized(self.min, vec2(width, self.height()))
    }

    fn right_part(self, width: f32) -> Self {
        sized(pos2(self.right() - width, self.top()), vec2(width, self.height()))
    }

    fn inset(self, left: f32, right: f32) -> Self {
        self.with_min_x(self.left() + left).with_max_x(self.right() - right)
    }

    fn inset_y(self, top: f32, bottom: f32) -> Self {
        self.with_min_y(self.top() + top).with_max_y(self.bottom() - bottom)
    }

    fn middle(self, size: impl Into<Vec2>) -> Self {
        Self::from_center_size(self.center(), size.into())
    }

    fn middle_left(self, size: impl Into<Vec2>) -> Self {
        let size = size.into();
        sized(pos2(self.left(), self.center().y - size.y / 2.0), size)
    }

    fn middle_right(self, size: impl Into<Vec2>) -> Self {
        let size = size.into();
        sized(pos2(self.right() - size.x, self.center().y - size.y / 2.0), size)
    }

    fn top_left(self, size: impl Into<Vec2>) -> Self {
        sized(self.min, size.into())
    }

    fn top_right(self, size: impl Into<Vec2>) -> Self {
        let size = size.into();
        sized(pos2(self.right() - size.x, self.top()), size)
    }

    fn bottom_left(self, size: impl Into<Vec2>) -> Self {
        let size = size.into();
        sized(pos2(self.left(), self.bottom() - size.y), size)
    }

    fn after(self, gap: f32, width: f32) -> Self {
        sized(pos2(self.right() + gap, self.top()), vec2(width, self.height()))
    }

    fn below(self, gap: f32, height: f32) -> Self {
        sized(pos2(self.left(), self.bottom() + gap), vec2(self.width(), height))
    }
}

/// A rectangle by its corner and size, for what knows a point only: the pointer, a child's corner.
pub(super) fn sized(corner: Pos2, size: impl Into<Vec2>) -> Rect {
    Rect::from_min_size(corner, size.into())
}

/// What stands under each other: each takes the height it needs, and the next begins below it.
#[derive(Clone, Copy, Debug)]
pub(super) struct ColumnLayout {
    /// Where the next one begins; as high as what is left, which no one has to keep to.
    rest: Rect,
}

impl ColumnLayout {
    /// A column as wide as this place, which begins at its top.
    pub(super) const fn new(place: Rect) -> Self {
        Self { rest: place }
    }

    /// Takes the next part of this height.
    pub(super) fn next(&mut self, height: f32) -> Rect {
        let part = self.rest.top_part(height);
        self.reach(part.bottom());
        part
    }

    /// Leaves so much free.
    pub(super) fn gap(&mut self, height: f32) {
        self.reach(self.rest.top() + height);
    }

    /// Goes on from this height, that something drawn here has reached.
    pub(super) fn reach(&mut self, bottom: f32) {
        self.rest = self.rest.with_min_y(bottom);
    }

    /// Where the next one begins, without a height: for parts that find out theirs.
    pub(super) fn here(&self) -> Rect {
        self.rest.top_part(0.0)
    }

    /// What is left down to the end of the place.
    pub(super) fn rest(&self) -> Rect {
        self.rest
    }

    /// Where the next one begins.
    pub(super) fn y(&self) -> f32 {
        self.rest.top()
    }

    /// How wide it is.
    pub(super) fn width(&self) -> f32 {
        self.rest.width()
    }

    /// The same column with its edges moved in.
    pub(super) fn inset(&self, left: f32, right: f32) -> Self {
        Self::new(self.rest.inset(left, right))
    }

    /// A text over as many lines as it needs.
    pub(super) fn paragraph_ui(&mut self, ui: &mut Ui, text: &str, ink: Ink) -> Rect {
        let placed = draw::paragraph_ui(ui, self.rest.min, self.rest.width(), text, ink);
        self.reach(placed.bottom());
        placed
    }

    /// A text on one line of this height, ellipsised where it is too long; returns where it stands.
    pub(super) fn label_ui(&mut self, ui: &mut Ui, height: f32, text: &str, ink: Ink) -> Rect {
        let part = self.next(height);
        draw::label_ui(ui, part, text, ink)
    }

    /// Tells the scroll area around it how far it went.
    pub(super) fn scrolled_ui(&self, ui: &mut Ui) {
        ui.expand_to_include_rect(self.rest.top_left([1.0, 0.0]));
    }
}

/// What stands beside each other: from the left, and from the right towards it.
#[derive(Clone, Copy, Debug)]
pub(super) struct RowLayout {
    rest: Rect,
}

impl RowLayout {
    /// A row that fills this place.
    pub(super) const fn new(place: Rect) -> Self {
        Self { rest: place }
    }

    /// Takes the next part of this width.
    pub(super) fn next(&mut self, width: f32) -> Rect {
        let part = self.rest.left_part(width);
        self.rest = self.rest.with_min_x(part.right());
        part
    }

    /// Takes the last part of this width, at the right.
    pub(super) fn last(&mut self, width: f32) -> Rect {
        let part = self.rest.right_part(width);
        self.rest = self.rest.with_max_x(part.left());
        part
    }

    /// Leaves so much free.
    pub(super) fn gap(&mut self, width: f32) {
        self.rest = self.rest.with_min_x(self.rest.left() + width);
    }

    /// Leaves so much free at the right.
    pub(super) fn gap_before_last(&mut self, width: f32) {
        self.rest = self.rest.with_max_x(self.rest.right() - width);
    }

    /// Goes on from this x, that something drawn here has reached.
    pub(super) fn reach(&mut self, right: f32) {
        self.rest = self.rest.with_min_x(right);
    }

    /// What is left between both.
    pub(super) fn rest(&self) -> Rect {
        self.rest
    }

    /// Whether so much is left.
    pub(super) fn has_room(&self, width: f32) -> bool {
        width <= self.rest.width()
    }

    /// A text on one line, as wide as it is, ellipsised where it is too long; returns where it stands.
    pub(super) fn label_ui(&mut self, ui: &mut Ui, text: &str, ink: Ink) -> Rect {
        let placed = draw::label_ui(ui, self.rest, text, Ink { align: Align::Min, ..ink });
        self.reach(placed.right());
        placed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLACE: Rect = Rect {
        min: pos2(10.0, 20.0),
        max: pos2(110.0, 60.0),
    };

    /// Compared as text, since all are whole points.
    fn edges(rect: Rect) -> String {
        format!("{:?}", [rect.left(), rect.top(), rect.right(), rect.bottom()])
    }

    #[test]
    fn parts_lie_inside_at_the_named_edge() {
        let cases = [
            (PLACE.top_part(5.0), [10.0, 20.0, 110.0, 25.0]),
            (PLACE.bottom_part(5.0), [10.0, 55.0, 110.0, 60.0]),
            (PLACE.left_part(5.0), [10.0, 20.0, 15.0, 60.0]),
            (PLACE.right_part(5.0), [105.0, 20.0, 110.0, 60.0]),
            (PLACE.inset(1.0, 2.0), [11.0, 20.0, 108.0, 60.0]),
            (PLACE.inset_y(1.0, 2.0), [10.0, 21.0, 110.0, 58.0]),
            (PLACE.middle([10.0, 4.0]), [55.0, 38.0, 65.0, 42.0]),
            (PLACE.middle_left([10.0, 4.0]), [10.0, 38.0, 20.0, 42.0]),
            (PLACE.middle_right([10.0, 4.0]), [100.0, 38.0, 110.0, 42.0]),
            (PLACE.top_left([10.0, 4.0]), [10.0, 20.0, 20.0, 24.0]),
            (PLACE.top_right([10.0, 4.0]), [100.0, 20.0, 110.0, 24.0]),
            (PLACE.bottom_left([10.0, 4.0]), [10.0, 56.0, 20.0, 60.0]),
        ];
        for (part, wanted) in cases {
            assert_eq!(edges(part), format!("{wanted:?}"));
        }
    }

    #[test]
    fn what_is_beside_begins_behind_the_gap() {
        let cases = [
            (PLACE.after(3.0, 7.0), [113.0, 20.0, 120.0, 60.0]),
            (PLACE.below(3.0, 7.0), [10.0, 63.0, 110.0, 70.0]),
        ];
        for (beside, wanted) in cases {
            assert_eq!(edges(beside), format!("{wanted:?}"));
        }
    }

    #[test]
    fn a_column_goes_on_below_what_it_gave() {
        let mut column = ColumnLayout::new(PLACE);
        assert_eq!(edges(column.next(8.0)), "[10.0, 20.0, 110.0, 28.0]");
        column.gap(2.0);
        assert_eq!(edges(column.here()), "[10.0, 30.0, 110.0, 30.0]");
        column.reach(50.0);
        assert_eq!(edges(column.inset(5.0, 5.0).rest()), "[15.0, 50.0, 105.0, 60.0]");
    }

    #[test]
    fn a_row_is_taken_from_both_ends() {
        let mut row = RowLayout::new(PLACE);
        assert_eq!(edges(row.next(20.0)), "[10.0, 20.0, 30.0, 60.0]");
        row.gap(4.0);
        assert_eq!(edges(row.last(10.0)), "[100.0, 20.0, 110.0, 60.0]");
        row.gap_before_last(6.0);
        assert_eq!(edges(row.rest()), "[34.0, 20.0, 94.0, 60.0]");
        assert!(row.has_room(60.0) && !row.has_room(60.5));
    }
}
