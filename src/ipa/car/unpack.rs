//! Unpacking of what catalogues compress pixels with, never further than the pixels need and never beyond a whole budget.
//!
//! LZFSE comes in blocks that start with `bvx`; LZVN, its small brother, comes bare; zip is gzip.

use std::io::Read;

use flate2::read::MultiGzDecoder;
use lzfse_rust::LzfseRingDecoder;

use super::CarError;

/// Unpacks, and counts what it unpacked.
#[derive(Default)]
pub(super) struct Unpacker {
    spent: usize,
    /// Has a buffer of its own that is better kept.
    lzfse: Option<Box<LzfseRingDecoder>>,
}

/// How bytes were packed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Packing {
    None,
    Gzip,
    /// LZFSE, else bare LZVN.
    Apple,
}

/// Everything unpacked for one catalogue: an icon of 1024 pixels takes 4 MiB, the largest that is allowed 32. Bounds time.
const MAX_UNPACKED_BYTES: usize = 64 << 20;

/// What each unpacking costs beside its bytes, so that a million of nothing is no way to spend hours.
const UNPACKING_COST: usize = 4 << 10;

impl Unpacker {
    /// At most `limit` bytes; what follows them is not looked at.
    pub(super) fn unpack(&mut self, packing: Packing, bytes: &[u8], limit: usize) -> Result<Vec<u8>, CarError> {
        self.charge(UNPACKING_COST)?;
        if limit > MAX_UNPACKED_BYTES.saturating_sub(self.spent) {
            return Err(CarError::TooMuch);
        }
        let unpacked = match packing {
            Packing::None => Some(bytes.get(..limit).unwrap_or(bytes).to_vec()),
            Packing::Gzip => read(MultiGzDecoder::new(bytes), limit),
            Packing::Apple if bytes.starts_with(b"bvx") => {
                let decoder = self.lzfse.get_or_insert_default();
                read(decoder.reader_bytes(bytes), limit)
            }
            Packing::Apple => lzvn(bytes, limit),
        };
        // A failure may have cost as much as success.
        self.charge(unpacked.as_ref().map_or(limit, Vec::len))?;
        unpacked.ok_or(CarError::Damaged { detail: "packed pixels" })
    }

    /// Takes from the budget.
    pub(super) fn charge(&mut self, len: usize) -> Result<(), CarError> {
        self.spent = self.spent.saturating_add(len);
        if self.spent > MAX_UNPACKED_BYTES {
            return Err(CarError::TooMuch);
        }
        Ok(())
    }
}

fn read(reader: impl Read, limit: usize) -> Option<Vec<u8>> {
    let mut unpacked = Vec::new();
    let limit = u64::try_from(limit).ok()?;
    reader.take(limit).read_to_end(&mut unpacked).ok()?;
    Some(unpacked)
}

fn lzvn(bytes: &[u8], limit: usize) -> Option<Vec<u8>> {
    let mut unpacked = vec![0; limit];
    let len = lzvn::decode_raw_into(bytes, &mut unpacked).ok()?;
    unpacked.truncate(len);
    Some(unpacked)
}
