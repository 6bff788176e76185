//! One stop for the Tab key among several items, such as tabs or facts: arrows, Home and End go from one to the next.

use egui::{EventFilter, Id, Key, Modifiers, Response, Sense, Ui};

/// In which direction the items stand.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Axis {
    /// Side by side.
    Row,
    /// One above the other.
    Column,
}

/// Several items of which the Tab key reaches one.
#[derive(Clone, Copy, Debug)]
pub(super) struct OneStop {
    count: usize,
    /// The item that the Tab key reaches.
    current: usize,
    axis: Axis,
    /// Where it is remembered; the chosen item is the current one where there is a choice.
    remembered: Option<Id>,
}

impl OneStop {
    /// Items of which one is chosen: the Tab key reaches that one.
    pub(super) const fn among(axis: Axis, count: usize, chosen: usize) -> Self {
        Self {
            count,
            current: chosen,
            axis,
            remembered: None,
        }
    }

    /// Items of which none is chosen: the Tab key reaches the one where it was last.
    pub(super) fn remembered(ui: &Ui, id: Id, axis: Axis, count: usize) -> Self {
        let id = id.with("one stop");
        let last: usize = ui.data(|data| data.get_temp(id).unwrap_or_default());
        Self {
            count,
            current: last.min(count.saturating_sub(1)),
            axis,
            remembered: Some(id),
        }
    }

    /// How an item is sensed: the Tab key passes by all but the current one.
    pub(super) fn sense(&self, index: usize) -> Sense {
        if index == self.current { Sense::click() } else { Sense::CLICK }
    }

    /// The keys of an item that was drawn; the item to which they go, which has the keyboard from then on.
    pub(super) fn follow(&self, ui: &Ui, response: &Response, index: usize, id_of: impl Fn(usize) -> Id) -> Option<usize> {
        let wanted = Id::unique("item that is to have the keyboard");
        // It can have it only once the Tab key reaches it, which is a frame later.
        if index == self.current && ui.data(|data| data.get_temp(wanted)) == Some(response.id) {
            ui.data_mut(|data| data.remove::<Id>(wanted));
            response.request_focus();
        }
        if !response.has_focus() {
            return None;
        }
        let is_row = self.axis == Axis::Row;
        let filter = EventFilter {
            horizontal_arrows: is_row,
            vertical_arrows: !is_row,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        let taken = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let (back, on) = if is_row {
            (Key::ArrowLeft, Key::ArrowRight)
        } else {
            (Key::ArrowUp, Key::ArrowDown)
        };
        let last = self.count.saturating_sub(1);
        let next = if taken(on) {
            (index + 1).min(last)
        } else if taken(back) {
            index.saturating_sub(1)
        } else if taken(Key::Home) {
            0
        } else if taken(Key::End) {
            last
        } else {
            index
        };
        if next == index {
            return None;
        }
        if let Some(id) = self.remembered {
            ui.data_mut(|data| data.insert_temp(id, next));
        }
        ui.data_mut(|data| data.insert_temp(wanted, id_of(next)));
        ui.ctx().request_repaint();
        Some(next)
    }
}
