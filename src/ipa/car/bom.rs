//! A BOM store is Apple's container of numbered blocks; some blocks have names, some are trees of keys and values.
//!
//! All numbers are big-endian. Nothing is copied and nothing is allocated by a size that the file claims.

use std::collections::HashSet;

use super::CarError;
use crate::ipa::bytes::{array_at, u32_be};

/// What every store starts with.
const MAGIC: &[u8] = b"BOMStore";

/// Names in one store; catalogues have about ten.
const MAX_NAMES: usize = 1_000;

/// Keys in one tree; the largest catalogues of real apps have some ten thousand.
const MAX_ENTRIES: usize = 200_000;

/// Nodes from the root of a tree to its first leaf; three are enough for a million keys.
const MAX_DEPTH: usize = 16;

/// Length of a node's head, before its entries.
const NODE_HEAD_LEN: usize = 12;

/// A store that is read in place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Store<'a> {
    bytes: &'a [u8],
    /// Pairs of offset and length.
    blocks: &'a [[u8; 8]],
    names: &'a [u8],
}

/// A key of a tree with its value.
#[derive(Clone, Copy, Debug)]
pub(super) struct BomEntry<'a> {
    pub(super) key: &'a [u8],
    pub(super) value: &'a [u8],
}

impl<'a> Store<'a> {
    /// Finds the tables of blocks and names.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, CarError> {
        if !bytes.starts_with(MAGIC) {
            return Err(CarError::NotACatalog);
        }
        let table_at = |at| {
            let start = usize::try_from(u32_be(bytes, at)?).ok()?;
            let (count, table) = bytes.get(start..)?.split_first_chunk()?;
            Some((usize::try_from(u32::from_be_bytes(*count)).ok()?, table))
        };
        let (count, blocks) = table_at(16).ok_or(damaged())?;
        let (_, names) = table_at(24).ok_or(damaged())?;
        let blocks = blocks.as_chunks().0;
        Ok(Self {
            bytes,
            blocks: blocks.get(..count).unwrap_or(blocks),
            names,
        })
    }

    /// The block of a name.
    pub(super) fn named(&self, name: &str) -> Option<&'a [u8]> {
        let mut rest = self.names;
        for _ in 0..MAX_NAMES {
            let number = u32_be(rest, 0)?;
            let (len, behind) = rest.get(4..)?.split_first()?;
            let (found, behind) = behind.split_at_checked(usize::from(*len))?;
            if found == name.as_bytes() {
                return self.block(number);
            }
            rest = behind;
        }
        None
    }

    /// The entries of a tree in their order; those whose blocks are cut off are left out.
    pub(super) fn tree(&self, name: &str) -> Result<Vec<BomEntry<'a>>, CarError> {
        let tree = self.named(name).ok_or(damaged())?;
        if !tree.starts_with(b"tree") {
            return Err(damaged());
        }
        let mut node = self.first_leaf(u32_be(tree, 8).ok_or(damaged())?).ok_or(damaged())?;
        let mut seen = HashSet::new();
        let mut entries = Vec::new();
        loop {
            let count = array_at(node, 2).map(u16::from_be_bytes).ok_or(damaged())?;
            let pairs = node.get(NODE_HEAD_LEN..).ok_or(damaged())?.as_chunks::<8>().0;
            for pair in pairs.iter().take(count.into()) {
                let [value, key] = [u32_be(pair, 0), u32_be(pair, 4)].map(|number| self.block(number?));
                entries.extend(key.zip(value).map(|(key, value)| BomEntry { key, value }));
            }
            if entries.len() > MAX_ENTRIES {
                return Err(damaged());
            }
            let next = u32_be(node, 4).unwrap_or(0);
            if next == 0 {
                return Ok(entries);
            }
            // A tree whose leaves go in circles, or are cut off, ends where that begins.
            match self.block(next) {
                Some(block) if seen.insert(next) && seen.len() < MAX_ENTRIES => node = block,
                _ => return Ok(entries),
            }
        }
    }

    /// Goes down from a node by the first child of each.
    fn first_leaf(&self, root: u32) -> Option<&'a [u8]> {
        let mut node = self.block(root)?;
        for _ in 0..MAX_DEPTH {
            if array_at(node, 0).map(u16::from_be_bytes)? != 0 {
                return Some(node);
            }
            node = self.block(u32_be(node, NODE_HEAD_LEN)?)?;
        }
        None
    }

    fn block(&self, number: u32) -> Option<&'a [u8]> {
        let place = self.blocks.get(usize::try_from(number).ok()?)?;
        let start = usize::try_from(u32_be(place, 0)?).ok()?;
        let len = usize::try_from(u32_be(place, 4)?).ok()?;
        self.bytes.get(start..start.checked_add(len)?)
    }
}

fn damaged() -> CarError {
    CarError::Damaged { detail: "its index" }
}
