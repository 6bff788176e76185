//! A code directory is the list of hashes that is signed: of every page of code, and of the files and parts beside it.
//!
//! All numbers are big-endian (`CS_CodeDirectory` of `cs_blobs.h` in Apple's xnu).

use super::digest::{Digest, hex};
use crate::ipa::bytes::{array_at, u32_be, u64_be};
use crate::ipa::facts;
use crate::ipa::property_list::tidy;

/// Since this version a directory may be for code in several pieces, which nobody makes.
const WITH_SCATTER: u32 = 0x2_0100;

/// Since this version a directory names the team.
const WITH_TEAM: u32 = 0x2_0200;

/// Since this version a directory may be for more than 4 GiB of code.
const WITH_64_BIT_LIMIT: u32 = 0x2_0300;

/// Longest identifier or team that is taken.
const MAX_TEXT_BYTES: usize = 1_000;

/// Flag: signed without a certificate.
pub(in crate::ipa) const AD_HOC: u32 = 0x2;

/// Flag: signed by the linker.
pub(in crate::ipa) const LINKER_SIGNED: u32 = 0x2_0000;

/// A code directory whose numbers fit together.
#[derive(Clone, Copy, Debug)]
pub(in crate::ipa) struct CodeDirectoryBlob<'a> {
    /// All of it.
    pub(in crate::ipa) bytes: &'a [u8],
    /// Such as `0x20400`.
    pub(in crate::ipa) version: u32,
    /// [`AD_HOC`] and others.
    pub(in crate::ipa) flags: u32,
    /// How its hashes are made.
    pub(in crate::ipa) digest: Digest,
    /// Bytes of code that the hashes are over, from the start of the slice.
    pub(in crate::ipa) code_limit: u64,
    /// Bytes of one page; `None` when all code is one page.
    pub(in crate::ipa) page_bytes: Option<u64>,
    code_slots: usize,
    special_slots: usize,
    hash_offset: usize,
}

impl<'a> CodeDirectoryBlob<'a> {
    /// Reads a directory; the error says what contradicts itself.
    pub(super) fn parse(bytes: &'a [u8]) -> Result<Self, &'static str> {
        Self::fields(bytes).ok_or("a code directory ends too early")?
    }

    fn fields(bytes: &'a [u8]) -> Option<Result<Self, &'static str>> {
        let version = u32_be(bytes, 8)?;
        let [hash_size, hash_type, _, page_shift] = array_at(bytes, 36)?;
        let Some(digest) = Digest::of_number(hash_type).filter(|digest| digest.len() == usize::from(hash_size)) else {
            return Some(Err("its hashes are of an unknown kind"));
        };
        if version >= WITH_SCATTER && u32_be(bytes, 44)? != 0 {
            return Some(Err("it is for code in several pieces"));
        }
        let short_limit = u64::from(u32_be(bytes, 32)?);
        let code_limit = if version >= WITH_64_BIT_LIMIT && u64_be(bytes, 56)? != 0 {
            u64_be(bytes, 56)?
        } else {
            short_limit
        };
        let directory = Self {
            bytes,
            version,
            flags: u32_be(bytes, 12)?,
            digest,
            code_limit,
            page_bytes: (page_shift != 0).then(|| 1_u64.checked_shl(page_shift.into()).unwrap_or(u64::MAX)),
            code_slots: usize::try_from(u32_be(bytes, 28)?).ok()?,
            special_slots: usize::try_from(u32_be(bytes, 24)?).ok()?,
            hash_offset: usize::try_from(u32_be(bytes, 16)?).ok()?,
        };
        let len = digest.len();
        let starts_inside = directory.special_slots.checked_mul(len)? <= directory.hash_offset;
        let end = directory.hash_offset.checked_add(directory.code_slots.checked_mul(len)?)?;
        if !starts_inside || end > bytes.len() {
            return Some(Err("it claims more hashes than it holds"));
        }
        let pages = directory.page_bytes.map_or(1, |page| code_limit.div_ceil(page));
        if code_limit > 0 && u64::try_from(directory.code_slots).ok()? < pages {
            return Some(Err("it holds fewer hashes than pages"));
        }
        Some(Ok(directory))
    }

    /// Identifier of what was signed.
    pub(in crate::ipa) fn identifier(&self) -> String {
        u32_be(self.bytes, 20).and_then(|at| self.text(at)).unwrap_or_default()
    }

    /// Team that signed.
    pub(in crate::ipa) fn team_id(&self) -> Option<String> {
        let at = u32_be(self.bytes, 48).filter(|at| self.version >= WITH_TEAM && *at != 0)?;
        self.text(at).filter(|team| !team.is_empty())
    }

    /// The hash of a page of code.
    pub(in crate::ipa) fn page_hash(&self, page: usize) -> Option<&'a [u8]> {
        if page >= self.code_slots {
            return None;
        }
        let len = self.digest.len();
        let at = self.hash_offset.checked_add(page.checked_mul(len)?)?;
        self.bytes.get(at..at.checked_add(len)?)
    }

    /// The hash in a special slot; `None` when it is all zeros, which stands for none.
    pub(in crate::ipa) fn special_hash(&self, slot: usize) -> Option<&'a [u8]> {
        if slot > self.special_slots {
            return None;
        }
        let len = self.digest.len();
        let at = self.hash_offset.checked_sub(slot.checked_mul(len)?)?;
        let hash = self.bytes.get(at..at.checked_add(len)?)?;
        hash.iter().any(|byte| *byte != 0).then_some(hash)
    }

    /// What is told of it.
    pub(in crate::ipa) fn facts(&self) -> facts::CodeDirectory {
        facts::CodeDirectory {
            version: self.version,
            hash: self.digest.name().to_owned(),
            cd_hash: hex(&self.digest.cd_hash(self.bytes)),
            flags: self.flags,
        }
    }

    /// The text at an offset, up to its zero.
    fn text(&self, at: u32) -> Option<String> {
        let rest = self.bytes.get(usize::try_from(at).ok()?..)?;
        let text = rest.get(..MAX_TEXT_BYTES.min(rest.len()))?.split(|byte| *byte == 0).next()?;
        Some(tidy(&String::from_utf8_lossy(text)))
    }
}
