//! Sizes are what takes the room: read from the archive's directory alone, in one pass over it.

use std::collections::HashMap;
use std::io::{Read, Seek};

use super::archive::Archive;
use super::entries::{ArchiveEntry, Traits};
use super::file_kinds::{self, SizeCategory};
use super::property_list::tidy;
use super::{Duplicate, Leftover, LeftoverKind, Part, PartKind, SizedPath, Sizes};

/// Parts of an app: as many as a picture of them can show.
const MAX_PARTS: usize = 40;

/// Parts of a part.
const MAX_INNER_PARTS: usize = 20;

/// Parts told apart while adding up; what comes after so many is put together. Bounds memory.
const MAX_TOLD_APART: usize = 20_000;

/// Duplicates, stored files and leftovers listed.
const MAX_LISTED: usize = 50;

/// Paths listed of one duplicate.
const MAX_PATHS: usize = 10;

/// Smaller files are equal by chance or by design, and waste nothing that counts.
const MIN_DUPLICATE_BYTES: u64 = 512;

/// Smaller files gain nothing that counts from compression.
const MIN_UNCOMPRESSED_BYTES: u64 = 64 << 10;

/// What small parts are called when they are put together.
pub(super) const REST: &str = "Other files";

/// Adds up the package whose app has this folder (with its slash) and this program.
pub(super) fn measure<R: Read + Seek>(archive: &Archive<R>, app_folder: &str, program: &str) -> Sizes {
    let mut sizes = Sizes {
        download_bytes: archive.len(),
        ..Sizes::default()
    };
    let mut tree = SizeTree::default();
    let mut contents = RepeatedChecksums::default();
    let mut uncompressed: Largest<&str> = Largest::default();
    let mut leftovers = Leftovers::default();
    for (name, entry) in archive.all_entries() {
        let (packed, unpacked) = (archive.packed_size(entry), archive.unpacked_size(entry));
        if entry.traits.is_hidden() {
            if entry.traits.has(Traits::LITTER) && !name.ends_with('/') {
                leftovers.add("__MACOSX", LeftoverKind::SystemLitter, unpacked);
            }
            continue;
        }
        if name.ends_with('/') {
            continue;
        }
        sizes.files = sizes.files.saturating_add(1);
        let path = name.strip_prefix(app_folder);
        if let Some((folder, kind)) = leftovers.of(path.unwrap_or(name), entry) {
            leftovers.add(folder, kind, unpacked);
        }
        let Some(path) = path else { continue };
        sizes.installed_bytes = sizes.installed_bytes.saturating_add(unpacked);
        tree.add(path, program, packed, unpacked);
        if unpacked >= MIN_DUPLICATE_BYTES && !entry.traits.has(Traits::LINK) {
            contents.add(entry.crc32);
        }
        if is_worth_compressing(path, entry) {
            sizes.uncompressed_bytes = sizes.uncompressed_bytes.saturating_add(unpacked);
            uncompressed.add(unpacked, path);
        }
    }
    let may_be_equal = |entry: &ArchiveEntry| contents.may_repeat(entry.crc32) && !entry.traits.has(Traits::LINK);
    let equals = archive.entries_such(may_be_equal).filter_map(|(name, entry)| {
        let bytes = archive.unpacked_size(entry);
        let path = name.strip_prefix(app_folder)?;
        (bytes >= MIN_DUPLICATE_BYTES).then_some((bytes, entry.crc32, path))
    });
    let equals = if contents.repeats { equals.collect() } else { Vec::new() };
    (sizes.duplicates, sizes.duplicate_bytes) = duplicates(equals);
    sizes.uncompressed = uncompressed.into_paths();
    sizes.leftovers = leftovers.into_list();
    sizes.parts = tree.into_parts();
    sizes
}

/// Whether a file is large and stored as it is, though it is of no format that is compressed by itself.
fn is_worth_compressing(path: &str, entry: &ArchiveEntry) -> bool {
    entry.method == 0 && entry.size >= MIN_UNCOMPRESSED_BYTES && !file_kinds::is_compressed(path)
}

/// Which checksums came more than once, as far as some bits of them can tell: sorting all of them would take longer.
#[derive(Default)]
struct RepeatedChecksums {
    once: Bits,
    again: Bits,
    repeats: bool,
}

impl RepeatedChecksums {
    fn add(&mut self, crc32: u32) {
        if self.once.set(crc32) {
            self.again.set(crc32);
            self.repeats = true;
        }
    }

    /// Whether there may be another file with this checksum; never wrong when it says no.
    fn may_repeat(&self, crc32: u32) -> bool {
        self.again.has(crc32)
    }
}

/// Two million bits by number, a quarter of a megabyte.
struct Bits(Vec<u64>);

impl Default for Bits {
    fn default() -> Self {
        Self(vec![0; Self::WORDS])
    }
}

impl Bits {
    const WORDS: usize = 1 << 15;

    /// Sets a bit; says whether it was set before.
    fn set(&mut self, number: u32) -> bool {
        let (word, bit) = Self::place(number);
        let Some(word) = self.0.get_mut(word) else { return false };
        let was_set = *word & bit != 0;
        *word |= bit;
        was_set
    }

    fn has(&self, number: u32) -> bool {
        let (word, bit) = Self::place(number);
        self.0.get(word).is_some_and(|word| word & bit != 0)
    }

    fn place(number: u32) -> (usize, u64) {
        let word = usize::try_from(number >> 6).unwrap_or_default() % Self::WORDS;
        (word, 1 << (number & 63))
    }
}

/// Files of equal length and checksum, most waste first, and what all of them waste.
fn duplicates(mut equals: Vec<(u64, u32, &str)>) -> (Vec<Duplicate>, u64) {
    equals.sort_unstable_by_key(|(bytes, crc32, _)| (*bytes, *crc32));
    let mut all = 0_u64;
    let mut found: Largest<&[(u64, u32, &str)]> = Largest::default();
    for group in equals.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
        let ([(bytes, ..), others @ ..], true) = (group, group.len() > 1) else {
            continue;
        };
        let others = u64::try_from(others.len()).unwrap_or(u64::MAX);
        let waste = bytes.saturating_mul(others);
        all = all.saturating_add(waste);
        found.add(waste, group);
    }
    let duplicates = found.into_list().into_iter().map(|(_, group)| {
        let mut paths: Vec<&str> = group.iter().map(|(_, _, path)| *path).collect();
        paths.sort_unstable();
        Duplicate {
            paths: paths.into_iter().take(MAX_PATHS).map(tidy).collect(),
            count: u64::try_from(group.len()).unwrap_or(u64::MAX),
            bytes: group.first().map_or(0, |(bytes, ..)| *bytes),
        }
    });
    (duplicates.collect(), all)
}

/// The largest few of many, found without keeping the many.
struct Largest<T, const N: usize = MAX_LISTED> {
    kept: Vec<(u64, T)>,
}

impl<T, const N: usize> Default for Largest<T, N> {
    fn default() -> Self {
        Self { kept: Vec::new() }
    }
}

impl<T: Ord, const N: usize> Largest<T, N> {
    fn add(&mut self, bytes: u64, what: T) {
        self.kept.push((bytes, what));
        if self.kept.len() >= N.saturating_mul(8) {
            self.cut();
        }
    }

    /// Largest first; of equals the first by name.
    fn cut(&mut self) {
        self.kept.sort_unstable_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
        self.kept.truncate(N);
    }

    fn into_list(mut self) -> Vec<(u64, T)> {
        self.cut();
        self.kept
    }
}

impl Largest<&str> {
    fn into_paths(self) -> Vec<SizedPath> {
        let paths = self.into_list().into_iter();
        paths.map(|(bytes, path)| SizedPath { path: tidy(path), bytes }).collect()
    }
}

/// What only developers need, added up by folder.
#[derive(Default)]
struct Leftovers<'a> {
    known: HashMap<&'a str, usize>,
    found: Vec<(&'a str, LeftoverKind, u64)>,
    last_folder: &'a str,
    last: Option<(&'a str, LeftoverKind)>,
    last_ending: &'a str,
}

impl<'a> Leftovers<'a> {
    /// The folder or file that makes this path a leftover.
    fn of(&mut self, path: &'a str, entry: &ArchiveEntry) -> Option<(&'a str, LeftoverKind)> {
        let (folder, file) = entry.split(path);
        if folder != self.last_folder {
            self.last_folder = folder;
            self.last = file_kinds::leftover_folder(folder);
        }
        // Neighbours mostly end alike, and of most endings there is nothing to say.
        let ending = file_kinds::ending(file);
        let is_hidden = file.starts_with('.');
        if self.last.is_some() || (ending == self.last_ending && !is_hidden) {
            return self.last;
        }
        let kind = file_kinds::leftover_file(file);
        if kind.is_none() && !is_hidden {
            self.last_ending = ending;
        }
        Some((path, kind?))
    }

    fn add(&mut self, path: &'a str, kind: LeftoverKind, bytes: u64) {
        if let Some((_, _, sum)) = self.known.get(path).and_then(|index| self.found.get_mut(*index)) {
            *sum = sum.saturating_add(bytes);
        } else if self.found.len() < MAX_TOLD_APART {
            self.known.insert(path, self.found.len());
            self.found.push((path, kind, bytes));
        }
    }

    fn into_list(mut self) -> Vec<Leftover> {
        self.found.sort_unstable_by(|a, b| b.2.cmp(&a.2).then_with(|| a.0.cmp(b.0)));
        let largest = self.found.into_iter().take(MAX_LISTED);
        largest
            .map(|(path, kind, bytes)| Leftover {
                path: tidy(path),
                kind,
                bytes,
            })
            .collect()
    }
}

/// The app's parts while they are added up.
#[derive(Default)]
struct SizeTree<'a> {
    parts: Vec<Branch<'a>>,
    known: HashMap<&'a str, usize>,
    folders: Vec<Sum<'a>>,
    known_folders: HashMap<&'a str, usize>,
    /// Where the last file in a folder of a part went: its neighbours go there too.
    last: Option<(&'a str, usize, usize)>,
    last_ending: &'a str,
    last_is_media: bool,
}

/// A part and what is in it.
struct Branch<'a> {
    sum: Sum<'a>,
    media_bytes: u64,
    files: Largest<(&'a str, PartKind, u64), MAX_INNER_PARTS>,
    /// Numbers of the part's folders.
    folders: Vec<usize>,
}

/// Bytes and files under a name.
struct Sum<'a> {
    name: &'a str,
    kind: PartKind,
    packed: u64,
    unpacked: u64,
    files: u64,
}

impl<'a> Sum<'a> {
    fn new(name: &'a str, kind: PartKind) -> Self {
        Self {
            name,
            kind,
            packed: 0,
            unpacked: 0,
            files: 0,
        }
    }

    fn add(&mut self, packed: u64, unpacked: u64, files: u64) {
        self.packed = self.packed.saturating_add(packed);
        self.unpacked = self.unpacked.saturating_add(unpacked);
        self.files = self.files.saturating_add(files);
    }

    fn into_part(self, parts: Vec<Part>) -> Part {
        Part {
            name: tidy(self.name),
            kind: self.kind,
            download_bytes: self.packed,
            installed_bytes: self.unpacked,
            files: self.files,
            parts,
        }
    }
}

impl<'a> SizeTree<'a> {
    fn add(&mut self, path: &'a str, program: &str, packed: u64, unpacked: u64) {
        if let Some((folder, part, inner)) = self.last
            && path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
        {
            self.add_to(part, path, packed, unpacked);
            if let Some(folder) = self.folders.get_mut(inner) {
                folder.add(packed, unpacked, 1);
            }
            return;
        }
        self.last = None;
        let place = file_kinds::place(path, program);
        let part = self.part(&place);
        self.add_to(part, path, packed, unpacked);
        match place {
            SizeCategory { folder: Some(folder), .. } => {
                if let Some(inner) = self.folder(folder, part) {
                    self.last = Some((folder, part, inner));
                    if let Some(folder) = self.folders.get_mut(inner) {
                        folder.add(packed, unpacked, 1);
                    }
                }
            }
            SizeCategory { is_file: false, .. } => {
                if let Some(branch) = self.parts.get_mut(part) {
                    branch.files.add(unpacked, (path, file_kinds::kind(path), packed));
                }
            }
            SizeCategory { .. } => {}
        }
    }

    fn add_to(&mut self, part: usize, path: &'a str, packed: u64, unpacked: u64) {
        if let Some(branch) = self.parts.get_mut(part) {
            branch.sum.add(packed, unpacked, 1);
            if branch.sum.kind != PartKind::Other {
                return;
            }
            // What is behind the last dot decides, and neighbours mostly have the same there.
            let ending = file_kinds::ending(path);
            if ending != self.last_ending {
                self.last_ending = ending;
                self.last_is_media = file_kinds::kind(path) == PartKind::Media;
            }
            if self.last_is_media {
                branch.media_bytes = branch.media_bytes.saturating_add(unpacked);
            }
        }
    }

    fn part(&mut self, place: &SizeCategory<'a>) -> usize {
        let is_full = self.parts.len() >= MAX_TOLD_APART;
        let (name, kind) = if is_full {
            (REST, PartKind::Other)
        } else {
            (place.part, place.kind)
        };
        let Self { parts, known, .. } = self;
        *known.entry(name).or_insert_with(|| {
            parts.push(Branch {
                sum: Sum::new(name, kind),
                media_bytes: 0,
                files: Largest::default(),
                folders: Vec::new(),
            });
            parts.len().saturating_sub(1)
        })
    }

    fn folder(&mut self, folder: &'a str, part: usize) -> Option<usize> {
        if let Some(known) = self.known_folders.get(folder) {
            return Some(*known);
        }
        if self.folders.len() >= MAX_TOLD_APART {
            return None;
        }
        let number = self.folders.len();
        self.known_folders.insert(folder, number);
        self.folders.push(Sum::new(folder, file_kinds::kind(folder)));
        self.parts.get_mut(part)?.folders.push(number);
        Some(number)
    }

    /// Parts as they are shown: largest first, the smallest put together.
    fn into_parts(self) -> Vec<Part> {
        let mut folders: Vec<Option<Sum<'_>>> = self.folders.into_iter().map(Some).collect();
        let parts = self.parts.into_iter().map(|mut branch| {
            if branch.media_bytes > branch.sum.unpacked.checked_div(2).unwrap_or(0) {
                branch.sum.kind = PartKind::Media;
            }
            let files = branch.files.into_list().into_iter().map(|(unpacked, (path, kind, packed))| {
                let mut sum = Sum::new(path, kind);
                sum.add(packed, unpacked, 1);
                sum.into_part(Vec::new())
            });
            let inside = branch.folders.iter().filter_map(|number| folders.get_mut(*number)?.take());
            let inner = files.chain(inside.map(|sum| sum.into_part(Vec::new()))).collect();
            let whole = branch.sum.into_part(Vec::new());
            let parts = shown(inner, MAX_INNER_PARTS, &whole);
            Part { parts, ..whole }
        });
        let parts: Vec<Part> = parts.collect();
        let mut whole = Sum::new("", PartKind::Other);
        for part in &parts {
            whole.add(part.download_bytes, part.installed_bytes, part.files);
        }
        shown(parts, MAX_PARTS, &whole.into_part(Vec::new()))
    }
}

/// The largest of these parts, and one more for all else in the whole.
fn shown(mut parts: Vec<Part>, limit: usize, whole: &Part) -> Vec<Part> {
    let by_size = |a: &Part, b: &Part| b.installed_bytes.cmp(&a.installed_bytes).then_with(|| a.name.cmp(&b.name));
    parts.sort_unstable_by(by_size);
    if parts.is_empty() {
        return parts;
    }
    // What was put together before stays so, and takes what is too small now.
    let is_rest = |part: &Part| part.name == REST;
    let earlier = parts.iter().position(is_rest).map(|at| parts.remove(at));
    parts.truncate(limit.saturating_sub(1));
    let mut rest = Part {
        name: REST.to_owned(),
        kind: PartKind::Other,
        download_bytes: whole.download_bytes,
        installed_bytes: whole.installed_bytes,
        files: whole.files,
        parts: earlier.map(|part| part.parts).unwrap_or_default(),
    };
    for part in &parts {
        rest.download_bytes = rest.download_bytes.saturating_sub(part.download_bytes);
        rest.installed_bytes = rest.installed_bytes.saturating_sub(part.installed_bytes);
        rest.files = rest.files.saturating_sub(part.files);
    }
    if rest.files > 0 {
        parts.push(rest);
    }
    parts.sort_by(by_size);
    parts
}
