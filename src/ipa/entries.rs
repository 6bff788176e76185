//! Entries are what an archive's directory lists, kept small: a million of them with long names stay below 160 MiB.
//!
//! All names lie in one text, each entry knows its place there, and a table of numbers finds an entry by its name.

use std::hash::BuildHasher as _;

use hashbrown::hash_table;
use hashbrown::{DefaultHashBuilder, HashTable};

use super::entry_names::{self, Judgement};
use super::property_list::tidy;

/// What all names may take; a million entries with names of 80 bytes take 80 MiB.
const MAX_NAMES_BYTES: usize = 96 << 20;

/// Names kept to show of entries that are odd in one way.
const MAX_SHOWN: usize = 3;

/// How much larger than its compressed form an entry can be: 258 bytes from two bits.
const DEFLATE_RATIO: u64 = 1_032;

/// What a deflated entry may be larger by than [`DEFLATE_RATIO`] says: one last match.
const DEFLATE_SLACK: u64 = 1_032;

/// One entry of an archive, as its directory describes it.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) struct ArchiveEntry {
    /// Where its local header starts.
    pub(super) header_start: u64,
    /// Bytes in the archive.
    pub(super) compressed_size: u64,
    /// Bytes when unpacked, as claimed.
    pub(super) size: u64,
    /// Checksum of the unpacked bytes.
    pub(super) crc32: u32,
    /// Compression method: 0 stored, 8 deflated.
    pub(super) method: u16,
    /// What is special about it.
    pub(super) traits: Traits,
    /// Its name's place among all names.
    pub(super) name_start: u32,
    /// Its name's length there.
    pub(super) name_len: u16,
    /// Length of what is behind the last slash of its name.
    pub(super) file_len: u16,
}

impl ArchiveEntry {
    /// Folder without its slash, and file, of its path: its name or the end of its name.
    pub(super) fn split<'a>(&self, path: &'a str) -> (&'a str, &'a str) {
        let at = path.len().saturating_sub(self.file_len.into());
        let (folder, file) = path.split_at_checked(at).unwrap_or(("", path));
        (folder.strip_suffix('/').unwrap_or(folder), file)
    }

    /// Whether it can be as large as it claims when `room` bytes of the archive can hold it.
    pub(super) fn is_possible(&self, room: u64) -> bool {
        self.compressed_size <= room && self.size == self.possible_size(room)
    }

    /// Its size when unpacked, never more than its bytes in the archive can give.
    pub(super) fn possible_size(&self, room: u64) -> u64 {
        let packed = self.compressed_size.min(room);
        match self.method {
            0 => self.size.min(packed),
            8 => self.size.min(packed.saturating_mul(DEFLATE_RATIO).saturating_add(DEFLATE_SLACK)),
            _ => self.size,
        }
    }
}

/// What is special about an entry, as bits.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) struct Traits(u16);

impl Traits {
    /// Needs a password.
    pub(super) const ENCRYPTED: Self = Self(1);
    /// A link to another file.
    pub(super) const LINK: Self = Self(2);
    /// Its name here is not the name's bytes in the archive.
    pub(super) const RENAMED: Self = Self(4);
    /// Made by macOS for itself.
    pub(super) const LITTER: Self = Self(8);
    /// Its name cannot be that of a file in a package.
    pub(super) const ODD: Self = Self(16);
    /// A later entry has the same name.
    pub(super) const REPLACED: Self = Self(32);
    /// An earlier entry has the same name.
    pub(super) const REPLACING: Self = Self(64);
    /// Made on a system without Unix modes.
    pub(super) const WITHOUT_MODES: Self = Self(128);
    /// Its Unix mode lets nobody read or run it.
    pub(super) const FORBIDDEN: Self = Self(256);

    /// Whether it has all of these.
    pub(super) fn has(self, traits: Self) -> bool {
        self.0 & traits.0 == traits.0
    }

    /// Adds these when `really`.
    pub(super) fn add(&mut self, traits: Self, really: bool) {
        if really {
            self.0 |= traits.0;
        }
    }

    /// Whether it is left out of the package's files.
    pub(super) fn is_hidden(self) -> bool {
        self.0 & (Self::LITTER.0 | Self::ODD.0 | Self::REPLACED.0) != 0
    }
}

/// Entries that are odd in one way: how many, and the first of them.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct Tally {
    /// How many.
    pub(super) count: u64,
    /// Names of the first few, fit to show, each once.
    pub(super) first: Vec<String>,
}

impl Tally {
    /// Counts one more.
    pub(super) fn add(&mut self, name: &str) {
        self.count = self.count.saturating_add(1);
        if self.first.len() < MAX_SHOWN && self.first.last().is_none_or(|last| last != name) {
            let name = tidy(name);
            if !self.first.contains(&name) {
                self.first.push(name);
            }
        }
    }
}

/// All entries of an archive.
#[derive(Debug, Default)]
pub(super) struct Entries {
    names: String,
    list: Vec<ArchiveEntry>,
    index: HashTable<u32>,
    /// Seeded anew in every run, and several times faster over names than the standard library's.
    hasher: DefaultHashBuilder,
    /// Names that several entries have; each counts once.
    pub(super) duplicates: Tally,
    /// Names that cannot be those of files in a package.
    pub(super) odd_names: Tally,
    /// The archive separates folders by backslashes.
    pub(super) backslashes: bool,
}

impl Entries {
    /// Room for entries whose headers and names are so long together.
    pub(super) fn with_capacity(entries: usize, names_bytes: usize) -> Self {
        Self {
            names: String::with_capacity(names_bytes.min(MAX_NAMES_BYTES)),
            list: Vec::with_capacity(entries),
            ..Self::default()
        }
    }

    /// Adds one, before [`Self::finish`]. A name that is too long, or one too many, is kept as none.
    pub(super) fn push(&mut self, mut entry: ArchiveEntry, name: Option<&str>) {
        let name = name.filter(|name| self.names.len().saturating_add(name.len()) <= MAX_NAMES_BYTES);
        let (Ok(start), Ok(len)) = (u32::try_from(self.names.len()), u16::try_from(name.map_or(0, str::len))) else {
            return;
        };
        (entry.name_start, entry.name_len) = (start, len);
        entry.traits.add(Traits::ODD, name.is_none());
        self.names.push_str(name.unwrap_or_default());
        self.list.push(entry);
    }

    /// The name of one of these; empty when it was too long to be kept.
    pub(super) fn name_of(&self, entry: &ArchiveEntry) -> &str {
        name_in(&self.names, entry).unwrap_or_default()
    }

    /// Judges all names and makes them findable; of several entries with one name the last counts, as when unpacking.
    pub(super) fn finish(&mut self) {
        self.backslashes = self.names.contains('\\') && !self.names.contains('/');
        if self.backslashes {
            let mut bytes = std::mem::take(&mut self.names).into_bytes();
            for byte in bytes.iter_mut().filter(|byte| **byte == b'\\') {
                *byte = b'/';
            }
            self.names = String::from_utf8(bytes).unwrap_or_default();
        }
        let Self {
            names,
            list,
            index,
            hasher,
            duplicates,
            odd_names,
            backslashes,
        } = self;
        index.reserve(list.len(), |_| 0);
        for at in 0..list.len() {
            let (Some(entry), Ok(number)) = (list.get_mut(at), u32::try_from(at)) else {
                continue;
            };
            let Some(name) = name_in(names, entry) else { continue };
            entry.traits.add(Traits::RENAMED, *backslashes);
            if entry.traits.has(Traits::ODD) {
                odd_names.add("(too long)");
                continue;
            }
            let judgement = entry_names::judge(name);
            if judgement == Judgement::Padded {
                let path = entry_names::without_empty_parts(name);
                entry.traits.add(Traits::RENAMED, true);
                // When there is no room left for it, it keeps the name that nobody asks for.
                if let Some((start, len)) = add_name(names, &path) {
                    (entry.name_start, entry.name_len) = (start, len);
                }
            }
            let Some(name) = name_in(names, entry) else { continue };
            match judgement {
                Judgement::Good | Judgement::Padded => {}
                Judgement::Litter => {
                    entry.traits.add(Traits::LITTER, true);
                    continue;
                }
                Judgement::Odd => {
                    entry.traits.add(Traits::ODD, true);
                    odd_names.add(name);
                    continue;
                }
            }
            // Files have short names: quicker than a search that is made for long texts.
            let file = name.bytes().rev().position(|byte| byte == b'/').unwrap_or(name.len());
            entry.file_len = u16::try_from(file).unwrap_or(u16::MAX);
            let is_same = |other: &u32| get(list, *other).and_then(|other| name_in(names, other)) == Some(name);
            let rehash = |other: &u32| hasher.hash_one(get(list, *other).and_then(|other| name_in(names, other)).unwrap_or_default());
            match index.entry(hasher.hash_one(name), is_same, rehash) {
                hash_table::Entry::Occupied(mut found) => {
                    let earlier = std::mem::replace(found.get_mut(), number);
                    let earlier = usize::try_from(earlier).ok().and_then(|earlier| list.get_mut(earlier));
                    let is_third = earlier.as_ref().is_some_and(|earlier| earlier.traits.has(Traits::REPLACING));
                    // A folder that is listed twice loses nothing.
                    if !name.ends_with('/') && !is_third {
                        duplicates.add(name);
                    }
                    if let Some(earlier) = earlier {
                        earlier.traits.add(Traits::REPLACED, true);
                    }
                    if let Some(entry) = list.get_mut(at) {
                        entry.traits.add(Traits::REPLACING, true);
                    }
                }
                hash_table::Entry::Vacant(place) => {
                    place.insert(number);
                }
            }
        }
    }

    /// The entry of this name.
    pub(super) fn get(&self, name: &str) -> Option<ArchiveEntry> {
        let is_same = |number: &u32| get(&self.list, *number).and_then(|entry| name_in(&self.names, entry)) == Some(name);
        let number = self.index.find(self.hasher.hash_one(name), is_same)?;
        get(&self.list, *number).copied()
    }

    /// Entries that are files or folders of the package, with their names, in the archive's order.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &ArchiveEntry)> {
        let shown = self.list.iter().filter(|entry| !entry.traits.is_hidden());
        shown.filter_map(|entry| Some((name_in(&self.names, entry)?, entry)))
    }

    /// Names of the files that are in this folder (given with its slash) and in none below it, without the folder.
    pub(super) fn directly_in<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a str> {
        let in_folder =
            |entry: &&ArchiveEntry| usize::from(entry.name_len.saturating_sub(entry.file_len)) == folder.len() && entry.file_len > 0;
        let shown = self.list.iter().filter(|entry| !entry.traits.is_hidden());
        shown
            .filter(in_folder)
            .filter_map(move |entry| name_in(&self.names, entry)?.strip_prefix(folder))
    }

    /// Entries that are files or folders of the package and of which this is true, with their names; quick where few are.
    pub(super) fn such(&self, is_such: impl Fn(&ArchiveEntry) -> bool) -> impl Iterator<Item = (&str, &ArchiveEntry)> {
        let such = self.list.iter().filter(move |entry| !entry.traits.is_hidden() && is_such(entry));
        such.filter_map(|entry| Some((name_in(&self.names, entry)?, entry)))
    }

    /// All entries, with names also those that are left out elsewhere.
    pub(super) fn all(&self) -> impl Iterator<Item = (&str, &ArchiveEntry)> {
        let named = |entry| (name_in(&self.names, entry).unwrap_or_default(), entry);
        self.list.iter().map(named)
    }

    /// Entries that share bytes of the archive with another.
    pub(super) fn overlapping(&self, header_len: u64) -> Tally {
        if self.list.is_sorted_by_key(|entry| entry.header_start) {
            return self.overlapping_in(self.list.iter(), header_len);
        }
        let mut sorted: Vec<&ArchiveEntry> = self.list.iter().collect();
        sorted.sort_unstable_by_key(|entry| (entry.header_start, entry.compressed_size));
        self.overlapping_in(sorted.into_iter(), header_len)
    }

    fn overlapping_in<'a>(&self, by_place: impl Iterator<Item = &'a ArchiveEntry>, header_len: u64) -> Tally {
        let (mut tally, mut free_from) = (Tally::default(), 0);
        for entry in by_place {
            if entry.header_start < free_from {
                tally.add(name_in(&self.names, entry).unwrap_or_default());
            }
            let end = entry.header_start.saturating_add(header_len).saturating_add(entry.compressed_size);
            free_from = end.max(free_from);
        }
        tally
    }
}

/// Puts one more name to the others; nothing when there is no room.
fn add_name(names: &mut String, name: &str) -> Option<(u32, u16)> {
    let place = (u32::try_from(names.len()).ok()?, u16::try_from(name.len()).ok()?);
    if names.len().saturating_add(name.len()) > MAX_NAMES_BYTES {
        return None;
    }
    names.push_str(name);
    Some(place)
}

fn get(list: &[ArchiveEntry], number: u32) -> Option<&ArchiveEntry> {
    list.get(usize::try_from(number).ok()?)
}

fn name_in<'a>(names: &'a str, entry: &ArchiveEntry) -> Option<&'a str> {
    let start = usize::try_from(entry.name_start).ok()?;
    names.get(start..start.checked_add(usize::from(entry.name_len))?)
}

#[cfg(test)]
mod tests {
    use super::{ArchiveEntry, Entries, Traits};

    fn entries(names: &[&str]) -> Entries {
        let mut entries = Entries::with_capacity(0, 0);
        for (start, name) in (0..).zip(names) {
            let entry = ArchiveEntry {
                header_start: start * 100,
                compressed_size: 70,
                ..ArchiveEntry::default()
            };
            entries.push(entry, Some(name));
        }
        entries.finish();
        entries
    }

    fn names(entries: &Entries) -> Vec<&str> {
        entries.iter().map(|(name, _)| name).collect()
    }

    #[test]
    fn the_last_of_one_name_counts() {
        let entries = entries(&["a", "b/", "a", "b/", "__MACOSX/a", "../a"]);
        assert_eq!(names(&entries), ["a", "b/"]);
        assert_eq!(entries.get("a").unwrap().header_start, 200);
        assert_eq!(
            (entries.duplicates.count, entries.duplicates.first.as_slice()),
            (1, &["a".to_owned()][..])
        );
        assert_eq!(
            (entries.odd_names.count, entries.odd_names.first.as_slice()),
            (1, &["../a".to_owned()][..])
        );
        assert!(entries.get("__MACOSX/a").is_none() && entries.get("../a").is_none());
        assert_eq!(entries.all().count(), 6);
    }

    #[test]
    fn parts_that_name_nothing_are_left_out_of_names() {
        let padded = entries(&["./", "./a/", "./a//b", "a/b", "a/c"]);
        assert_eq!(names(&padded), ["./", "a/", "a/b", "a/c"]);
        assert_eq!(padded.get("a/b").unwrap().header_start, 300);
        assert_eq!(
            (padded.duplicates.count, padded.duplicates.first.as_slice()),
            (1, &["a/b".to_owned()][..])
        );
        assert!(padded.get("a/").unwrap().traits.has(Traits::RENAMED) && !padded.get("a/c").unwrap().traits.has(Traits::RENAMED));
        assert_eq!(padded.directly_in("a/").collect::<Vec<_>>(), ["b", "c"]);
    }

    #[test]
    fn one_name_is_told_once() {
        let thrice = entries(&["a", "a", "b", "a", "a", "b"]);
        assert_eq!(
            (thrice.duplicates.count, thrice.duplicates.first.as_slice()),
            (2, &["a".to_owned(), "b".to_owned()][..])
        );
        let mut long = Entries::with_capacity(0, 0);
        for _ in 0..3 {
            long.push(ArchiveEntry::default(), None);
        }
        long.finish();
        assert_eq!(
            (long.odd_names.count, long.odd_names.first.as_slice()),
            (3, &["(too long)".to_owned()][..])
        );
    }

    #[test]
    fn backslashes_separate_when_nothing_else_does() {
        assert_eq!(names(&entries(&["Payload\\A.app\\x", "y"])), ["Payload/A.app/x", "y"]);
        let mixed = entries(&["Payload/A.app/x\\y"]);
        assert_eq!((names(&mixed), mixed.backslashes), (vec!["Payload/A.app/x\\y"], false));
        assert!(entries(&["..\\x"]).get("../x").is_none());
    }

    #[test]
    fn shared_bytes_are_seen_in_any_order() {
        let mut apart = entries(&["a", "b", "c"]);
        assert_eq!(apart.overlapping(30).count, 0);
        apart.list.reverse();
        assert_eq!(apart.overlapping(30).count, 0);
        assert_eq!(apart.overlapping(31).count, 2);
    }

    #[test]
    fn a_size_beyond_what_bytes_can_give_is_impossible() {
        let entry = |method, compressed_size, size| ArchiveEntry {
            compressed_size,
            size,
            method,
            ..ArchiveEntry::default()
        };
        assert!(entry(0, 5, 5).is_possible(100) && entry(8, 2, 0).is_possible(100) && entry(8, 1_000, 1_032_000).is_possible(1_000));
        assert!(!entry(0, 5, 6).is_possible(100) && !entry(8, 5, 1 << 40).is_possible(100) && !entry(0, 500, 500).is_possible(100));
        assert_eq!(entry(0, u64::MAX, u64::MAX).possible_size(100), 100);
        let mut traits = Traits::default();
        traits.add(Traits::LINK, true);
        assert!(traits.has(Traits::LINK) && !traits.has(Traits::ENCRYPTED));
    }
}
