//! Ranges: which bytes of a package a phone has, as disjoint pieces.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Pieces kept apart. iOS asks for one range after the other; a client that asks for thousands of single bytes must not
/// fill the memory: then the pieces furthest from the start are let go, and less is claimed than was sent.
pub(super) const MAX_PIECES: usize = 256;

/// Disjoint pieces, none of which touches the next: start to end.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(transparent)]
pub(super) struct Ranges(BTreeMap<u64, u64>);

impl Ranges {
    /// Adds `start..end`; what is there already is not counted twice.
    pub(super) fn insert(&mut self, start: u64, end: u64) {
        if start >= end {
            return;
        }
        let (mut start, mut end) = (start, end);
        // Disjoint and ascending, so whatever touches stands together at the end of this range.
        let touching: Vec<u64> = self
            .0
            .range(..=end)
            .rev()
            .take_while(|(_, other_end)| **other_end >= start)
            .map(|(other, _)| *other)
            .collect();
        for other in touching {
            if let Some(other_end) = self.0.remove(&other) {
                start = start.min(other);
                end = end.max(other_end);
            }
        }
        self.0.insert(start, end);
        while self.0.len() > MAX_PIECES {
            self.0.pop_last();
        }
    }

    /// Bytes from the start without a gap.
    pub(super) fn unbroken(&self) -> u64 {
        self.0
            .first_key_value()
            .filter(|(start, _)| **start == 0)
            .map_or(0, |(_, end)| *end)
    }

    /// It has nothing.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many pieces there are.
    #[cfg(test)]
    pub(super) fn pieces(&self) -> usize {
        self.0.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_merge_and_their_number_is_bounded() {
        let mut ranges = Ranges::default();
        for (start, end) in [(10, 20), (30, 40), (20, 30), (5, 12), (7, 7)] {
            ranges.insert(start, end);
        }
        assert_eq!((ranges.pieces(), ranges.unbroken()), (1, 0));
        ranges.insert(0, 5);
        assert_eq!(ranges.unbroken(), 40);
        for byte in 0..10_000 {
            ranges.insert(100 + 2 * byte, 101 + 2 * byte);
        }
        assert_eq!((ranges.pieces(), ranges.unbroken()), (MAX_PIECES, 40));
    }
}
