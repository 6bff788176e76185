//! A page is what a phone checks each time it loads a part of a program: 4 or 16 KiB with a hash in the code directory.

use crate::ipa::code_signature::digest::Hasher;
use crate::ipa::code_signature::directory::CodeDirectoryBlob;

/// Compares the pages of one slice as its file goes by.
pub(super) struct Pages<'a> {
    directory: CodeDirectoryBlob<'a>,
    hasher: Hasher,
    /// Where the slice starts in the file.
    start: u64,
    /// Bytes of code that went by.
    seen: u64,
    /// Pages that were compared.
    pub(super) checked: u64,
    /// Pages that differ.
    pub(super) changed: u64,
}

impl<'a> Pages<'a> {
    /// For the slice that starts at `start`.
    pub(super) fn new(directory: CodeDirectoryBlob<'a>, start: u64) -> Self {
        Self {
            hasher: directory.digest.hasher(),
            directory,
            start,
            seen: 0,
            checked: 0,
            changed: 0,
        }
    }

    /// Takes the bytes of the file that start at `at`; no byte may be left out.
    pub(super) fn feed(&mut self, at: u64, bytes: &[u8]) {
        let skipped = self.start.saturating_add(self.seen).saturating_sub(at);
        let Some(mut rest) = usize::try_from(skipped).ok().and_then(|skipped| bytes.get(skipped..)) else {
            return;
        };
        while !rest.is_empty() && self.seen < self.directory.code_limit {
            let page_end = self.page_end();
            let wanted = usize::try_from(page_end.saturating_sub(self.seen)).unwrap_or(usize::MAX);
            let (part, behind) = rest.split_at(wanted.min(rest.len()));
            self.hasher.update(part);
            self.seen = self.seen.saturating_add(u64::try_from(part.len()).unwrap_or(u64::MAX));
            if self.seen == page_end {
                self.compare(page_end);
            }
            rest = behind;
        }
    }

    /// Whether all pages were there and none differs.
    pub(super) fn is_sound(&self) -> bool {
        self.changed == 0 && self.seen == self.directory.code_limit
    }

    /// Where the page ends in which the next byte is.
    fn page_end(&self) -> u64 {
        let limit = self.directory.code_limit;
        let page = self.directory.page_bytes.unwrap_or(limit).max(1);
        (self.seen / page).saturating_add(1).saturating_mul(page).min(limit)
    }

    fn compare(&mut self, page_end: u64) {
        let page = self.directory.page_bytes.unwrap_or(u64::MAX).max(1);
        let index = usize::try_from(page_end.saturating_sub(1) / page).unwrap_or(usize::MAX);
        self.checked = self.checked.saturating_add(1);
        if self.directory.page_hash(index) != Some(self.hasher.finish().as_slice()) {
            self.changed = self.changed.saturating_add(1);
        }
    }
}
