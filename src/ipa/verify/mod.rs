//! Verifying is reading every byte of an app and comparing it with what was signed, as a phone does when it installs.
//!
//! Inspecting compares what is cheap: signature, entitlements, `Info.plist` and the list of files. This compares the
//! files themselves, page by page for programs; it is done on request, tells how far it is, and can be stopped.

mod code_resources;
mod omit;
mod pages;
#[cfg(test)]
mod tests;
mod watch;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Seek};
use std::ops::ControlFlow;

use serde::{Deserialize, Serialize};

use super::archive::{Archive, EntryError};
use super::bundles::find_app;
use super::bytes::u32_be;
use super::code_signature::digest::{Digest, Hasher};
use super::code_signature::{self, special_slots::SlotFiles as SealedBeside};
use super::info_plist::{self, folder_stem};
use super::macho::{self, Budget, MachoError};
use super::property_list::{text, tidy};
use super::{Flaw, Unread, Unreadable, rules};
use crate::finding::Finding;
use code_resources::{CodeResources, CodeResourcesBudget, NoSeal, ResourceSeal};
use pages::Pages;
use watch::{StoppableReader, Watch};

/// Read at once; progress is told as often.
const CHUNK_BYTES: usize = 256 << 10;

/// Paths kept of each kind; the others are counted.
const MAX_PATHS: usize = 1_000;

/// Seals of all bundles together when unpacked: that of 100,000 files has 30 MB.
const MAX_SEALS_BYTES: u64 = 72 << 20;

/// Unpacked bytes that are read; more than a phone has room for.
const MAX_BYTES: u64 = 256 << 30;

const SEAL: &str = "_CodeSignature/CodeResources";

/// How far verifying has come.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct VerifyProgress {
    /// Unpacked bytes that are done.
    pub done_bytes: u64,
    /// Unpacked bytes of the app, as the package claims.
    pub total_bytes: u64,
}

/// What verifying found out.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize)]
pub struct Verification {
    /// Files whose content is the one that was signed; programs included.
    pub matching_files: u64,
    /// Bytes of all files that were compared.
    pub compared_bytes: u64,
    /// Programs among them: of the app, its extensions, frameworks and libraries.
    pub programs: u64,
    /// Pages of these programs.
    pub pages: u64,
    /// Bundles with a list of their files.
    pub sealed_bundles: u64,
    /// Files that are not what was signed.
    pub changed: Paths,
    /// Files that were signed and are not there.
    pub missing: Paths,
    /// Files that nobody has signed.
    pub added: Paths,
    /// Files that cannot be unpacked.
    pub unreadable: Paths,
    /// Files of which nothing can be said within this program’s own limits: ones whose names are compared with too slow
    /// patterns, and lists of files and signatures that are larger than any real one.
    #[serde(default)]
    pub unjudged: Paths,
    /// Was stopped before the end; then there are no findings.
    pub cancelled: bool,
    /// What follows.
    pub findings: Vec<Finding>,
}

/// Paths below the app, and how many there are.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct Paths {
    /// Some of them, at most a thousand, sorted.
    pub paths: Vec<String>,
    /// All of them.
    pub count: u64,
}

impl Paths {
    /// Counts one more path, which is made fit to show.
    pub(super) fn add(&mut self, path: &str) {
        let path = tidy(path);
        if let Err(place) = self.paths.binary_search(&path) {
            self.count = self.count.saturating_add(1);
            if self.paths.len() < MAX_PATHS {
                self.paths.insert(place, path);
            }
        }
    }
}

/// Compares every file of an app with what was signed.
///
/// `progress` is called for every file, for every 256 KiB of its content and whenever the package is read, and may end the work.
///
/// # Errors
/// [`Unreadable`] when there is no app in the archive.
pub fn verify<R: Read + Seek>(reader: R, progress: &mut dyn FnMut(VerifyProgress) -> ControlFlow<()>) -> Result<Verification, Unreadable> {
    let watch = Watch::new(progress);
    let verified = verify_watched(reader, &watch);
    if !watch.is_stopped() {
        return verified;
    }
    // What was found until then may come of having stopped.
    Ok(Verification {
        cancelled: true,
        ..Verification::default()
    })
}

fn verify_watched<R: Read + Seek>(reader: R, watch: &Watch<'_>) -> Result<Verification, Unreadable> {
    let archive = Archive::open(StoppableReader { reader, watch })?;
    let app_folder = find_app(&archive)?.path;
    let names: Vec<String> = archive
        .names_below(&app_folder)
        .filter(|name| !name.ends_with('/'))
        .map(str::to_owned)
        .collect();
    let total_bytes = names.iter().fold(0, |total: u64, name| {
        total.saturating_add(archive.size(&format!("{app_folder}{name}")).unwrap_or(0))
    });
    watch.now.set(VerifyProgress {
        done_bytes: 0,
        total_bytes,
    });
    let mut verifier = Verifier {
        archive,
        app_folder,
        watch,
        seals: BTreeMap::new(),
        programs: BTreeSet::new(),
        expected: BTreeMap::new(),
        limits: CodeResourcesBudget::default(),
        found: Verification::default(),
    };
    if verifier.run(&names).is_break() {
        return Ok(verifier.found);
    }
    let mut found = verifier.found;
    found.findings = rules::verify::of_verification(&found);
    Ok(found)
}

/// A bundle with a list of its files.
struct SealedBundle {
    seal: CodeResources,
    /// Path of its program below the app.
    program: String,
}

/// What a file must be.
#[derive(Clone, Debug, Eq, PartialEq)]
enum Expected {
    Hash(Digest, Box<[u8]>),
    Link(Box<str>),
}

struct Verifier<'w, 'p, R> {
    archive: Archive<StoppableReader<'w, 'p, R>>,
    app_folder: String,
    watch: &'w Watch<'p>,
    /// By folder below the app, with its slash; the app's own is empty.
    seals: BTreeMap<String, SealedBundle>,
    /// Programs of bundles with a list of their files, by path below the app.
    programs: BTreeSet<String>,
    /// By path below the app.
    expected: BTreeMap<String, Vec<Expected>>,
    limits: CodeResourcesBudget,
    found: Verification,
}

/// Why a file was not compared to its end.
enum Incomplete {
    Cancelled,
    Unreadable,
}

impl<R: Read + Seek> Verifier<'_, '_, R> {
    fn run(&mut self, names: &[String]) -> ControlFlow<()> {
        self.read_seals(names)?;
        self.expect()?;
        self.compare_all(names)
    }

    fn entry(&self, path: &str) -> String {
        format!("{}{path}", self.app_folder)
    }

    fn read_seals<'n>(&mut self, names: &'n [String]) -> ControlFlow<()> {
        let mut left = MAX_SEALS_BYTES;
        let folder_of = |name: &'n String| name.strip_suffix(SEAL).filter(|folder| folder.is_empty() || folder.ends_with('/'));
        let mut seals: Vec<(&str, &str)> = names.iter().filter_map(|name| Some((folder_of(name)?, name.as_str()))).collect();
        // The app's own counts most, so it may use the limits first.
        seals.sort_by_key(|(folder, _)| folder.len());
        for (folder, name) in seals {
            self.watch.tell()?;
            // Also where the list itself cannot be read: the program has its hash.
            let program = self.program_of(folder);
            self.programs.insert(program.clone());
            let bytes = match self.archive.read(&self.entry(name), left) {
                Ok(bytes) => bytes,
                Err(EntryError::TooLarge { .. }) => {
                    self.found.unjudged.add(name);
                    continue;
                }
                Err(_) => {
                    self.found.unreadable.add(name);
                    continue;
                }
            };
            left = left.saturating_sub(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
            match CodeResources::parse(&bytes, &mut self.limits) {
                Ok(seal) => {
                    self.seals.insert(folder.to_owned(), SealedBundle { seal, program });
                }
                Err(NoSeal::Broken) => self.found.changed.add(name),
                Err(NoSeal::TooLarge) => self.found.unjudged.add(name),
            }
        }
        self.found.sealed_bundles = u64::try_from(self.seals.len()).unwrap_or(u64::MAX);
        ControlFlow::Continue(())
    }

    /// The program of the bundle whose folder (with its slash) below the app this is.
    fn program_of(&mut self, folder: &str) -> String {
        let whole = self.entry(folder);
        let own_name = whole.trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_owned();
        let info = self.archive.read(&format!("{whole}Info.plist"), super::MAX_PLIST_BYTES).ok();
        let named = info.and_then(|bytes| text(&info_plist::parse(&bytes).ok()?, "CFBundleExecutable"));
        format!("{folder}{}", named.unwrap_or_else(|| folder_stem(&own_name)))
    }

    /// Turns the seals into expectations, and notes what is missing.
    fn expect(&mut self) -> ControlFlow<()> {
        let mut nested = Vec::new();
        for (folder, bundle) in &mut self.seals {
            for (path, sealed) in &mut bundle.seal.files {
                let path = format!("{folder}{path}");
                let entry = format!("{}{path}", self.app_folder);
                let is_there = self.archive.contains(&entry);
                if let Some(cd_hash) = sealed.cd_hash.take() {
                    nested.push((path, cd_hash, sealed.optional));
                } else if !is_there && !sealed.optional {
                    self.found.missing.add(&path);
                } else if is_there && let Some(expected) = expectation(sealed) {
                    let all = self.expected.entry(path).or_default();
                    if !all.contains(&expected) {
                        all.push(expected);
                    }
                }
                // Only the name is needed from here on.
                *sealed = ResourceSeal::default();
            }
        }
        for (path, cd_hash, optional) in nested {
            self.watch.tell()?;
            self.compare_nested(&path, &cd_hash, optional);
        }
        ControlFlow::Continue(())
    }

    /// A nested bundle or library that is sealed by its code directory.
    fn compare_nested(&mut self, path: &str, cd_hash: &[u8], optional: bool) {
        let entry = self.entry(path);
        let program = if self.archive.contains(&entry) {
            path.to_owned()
        } else {
            self.program_of(&format!("{path}/"))
        };
        match self.slices(&program) {
            Err(Some(EntryError::Missing)) if optional => {}
            Err(Some(EntryError::Missing)) => self.found.missing.add(path),
            Err(_) => self.found.changed.add(path),
            Ok(slices) => {
                let has_hash = |bytes: &[u8]| {
                    code_signature::read(bytes).is_ok_and(|embedded| {
                        let mut directories = embedded.directories.iter();
                        directories.any(|directory| *directory.digest.cd_hash(directory.bytes) == *cd_hash)
                    })
                };
                if !slices.iter().any(|slice| slice.signature.as_deref().is_some_and(has_hash)) {
                    self.found.changed.add(&program);
                }
            }
        }
    }

    fn compare_all(&mut self, names: &[String]) -> ControlFlow<()> {
        for name in names {
            let done_before = self.watch.now.get().done_bytes;
            let expected = self.expected.remove(name).unwrap_or_default();
            if expected.is_empty() {
                self.judge_unsealed(name);
            }
            match self.compare(name, &expected, self.programs.contains(name)) {
                Err(Incomplete::Cancelled) => return ControlFlow::Break(()),
                Err(Incomplete::Unreadable) => {
                    // It may be so only because of having stopped.
                    self.watch.tell()?;
                    self.found.unreadable.add(name);
                }
                Ok(()) => {}
            }
            // A file that needs no reading is done as well.
            let size = self.archive.size(&self.entry(name)).unwrap_or(0);
            let now = self.watch.now.get();
            self.watch.done(done_before.saturating_add(size).saturating_sub(now.done_bytes));
            self.watch.tell()?;
        }
        ControlFlow::Continue(())
    }

    /// A file that no seal lists: is that meant?
    fn judge_unsealed(&mut self, name: &str) {
        let parts = name.match_indices('/').filter_map(|(at, _)| name.get(..=at));
        let folders: Vec<&str> = std::iter::once("").chain(parts).collect();
        let innermost = folders.iter().rev().find_map(|folder| Some((*folder, self.seals.get(*folder)?)));
        let Some((folder, bundle)) = innermost else { return };
        let path = name.strip_prefix(folder).unwrap_or(name);
        // Versions of codesign before 2014 left a link beside the folder.
        let is_signature = path.starts_with("_CodeSignature/") || path == "CodeResources";
        // A file that may not be compared, such as one with an empty seal, is listed all the same.
        if is_signature || path == "Info.plist" || name == bundle.program || bundle.seal.files.contains_key(path) {
            return;
        }
        match bundle.seal.rules.omits(path, &mut self.limits.costs) {
            Some(true) => {}
            Some(false) => self.found.added.add(name),
            None => self.found.unjudged.add(name),
        }
    }

    fn compare(&mut self, name: &str, expected: &[Expected], is_main: bool) -> Result<(), Incomplete> {
        if self.watch.now.get().done_bytes > MAX_BYTES {
            return Err(Incomplete::Unreadable);
        }
        let head = self.archive.read_start(&self.entry(name), 4).ok().ok_or(Incomplete::Unreadable)?;
        let is_program = u32_be(&head, 0).is_some_and(|magic| {
            matches!(magic, object::macho::FAT_MAGIC | object::macho::FAT_MAGIC_64)
                || matches!(magic.swap_bytes(), object::macho::MH_MAGIC | object::macho::MH_MAGIC_64)
        });
        let slices = if is_program {
            self.slices(name).unwrap_or_default()
        } else {
            Vec::new()
        };
        if expected.is_empty() && slices.is_empty() {
            return Ok(());
        }
        let (mut embedded, mut own_flaws) = (Vec::new(), false);
        for slice in &slices {
            let read = slice.signature.as_deref().map(code_signature::read);
            let unread = match read {
                Some(Ok(signature)) => {
                    embedded.push((slice.start, signature));
                    None
                }
                Some(Err(unread)) => Some(unread),
                None => slice.slice.unread.clone(),
            };
            match unread {
                None | Some(Unread::NoProgram) => {}
                Some(Unread::NotRead { .. } | Unread::TooMuchCode) => self.found.unjudged.add(name),
                Some(Unread::CutOff | Unread::Overlaps | Unread::Damaged { .. }) => own_flaws = true,
            }
        }
        let mut pages: Vec<Pages<'_>> = embedded
            .iter()
            .filter_map(|(start, embedded)| Some(Pages::new(*embedded.strongest()?, *start)))
            .collect();
        let is_sound = self.read_through(name, expected, &mut pages)?;
        let is_sound = is_sound && pages.iter().all(Pages::is_sound);
        let mut flaws = Vec::new();
        let mut beside = SealedBeside::default();
        for (_, embedded) in &embedded {
            flaws.extend(embedded.facts().flaws);
            if is_main {
                let entry = self.entry(name);
                flaws.extend(beside.flaws(&mut self.archive, &entry, embedded, &mut Budget::new(u64::MAX)));
            }
        }
        let folder = name.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
        for flaw in flaws {
            match flaw {
                Flaw::InfoPlist => self.found.changed.add(&format!("{folder}Info.plist")),
                Flaw::Resources => self.found.changed.add(&format!("{folder}{SEAL}")),
                _ => own_flaws = true,
            }
        }
        if !is_sound || own_flaws {
            self.found.changed.add(name);
            return Ok(());
        }
        if !expected.is_empty() || !pages.is_empty() {
            self.found.matching_files = self.found.matching_files.saturating_add(1);
        }
        if !pages.is_empty() {
            self.found.programs = self.found.programs.saturating_add(1);
        }
        self.found.pages = pages.iter().fold(self.found.pages, |sum, one| sum.saturating_add(one.checked));
        Ok(())
    }

    /// Reads a file to its end; whether it is what was expected.
    fn read_through(&mut self, name: &str, expected: &[Expected], pages: &mut [Pages<'_>]) -> Result<bool, Incomplete> {
        let entry = self.entry(name);
        let mut hashers: Vec<(&[u8], Hasher)> = Vec::new();
        let mut links = Vec::new();
        for one in expected {
            match one {
                Expected::Hash(digest, hash) => hashers.push((hash, digest.hasher())),
                Expected::Link(target) => links.push(target),
            }
        }
        let (mut at, mut start) = (0_u64, Vec::new());
        let mut room = vec![0; CHUNK_BYTES];
        let mut stream = self.archive.stream(&entry).ok().ok_or(Incomplete::Unreadable)?;
        loop {
            // What went wrong is of no use to a person here: which file it is, is.
            let read = stream.read(&mut room).ok().ok_or(Incomplete::Unreadable)?;
            let Some(bytes) = room.get(..read).filter(|bytes| !bytes.is_empty()) else {
                break;
            };
            for (_, hasher) in &mut hashers {
                hasher.update(bytes);
            }
            for pages in &mut *pages {
                pages.feed(at, bytes);
            }
            if at == 0 && !links.is_empty() {
                start = bytes.to_vec();
            }
            let len = u64::try_from(read).unwrap_or(u64::MAX);
            at = at.saturating_add(len);
            self.watch.done(len);
            self.found.compared_bytes = self.found.compared_bytes.saturating_add(len);
            if self.watch.tell().is_break() {
                return Err(Incomplete::Cancelled);
            }
        }
        Ok(hashers.iter_mut().all(|(hash, hasher)| *hasher.finish() == **hash) && links.iter().all(|link| link.as_bytes() == start))
    }

    /// The slices of a program; the error is why it cannot be read, if it is more than no program.
    fn slices(&mut self, path: &str) -> Result<Vec<macho::FoundSlice>, Option<EntryError>> {
        let stream = self.archive.stream(&format!("{}{path}", self.app_folder)).map_err(Some)?;
        macho::slices(stream, &mut Budget::new(u64::MAX)).map_err(|err| match err {
            MachoError::Entry(err) => Some(err),
            MachoError::NotMacho | MachoError::TooMuchCode => None,
        })
    }
}

fn expectation(sealed: &mut ResourceSeal) -> Option<Expected> {
    match (sealed.symlink.take(), sealed.take_hash()) {
        (Some(target), _) => Some(Expected::Link(target)),
        (None, Some((digest, hash))) => Some(Expected::Hash(digest, hash)),
        (None, None) => None,
    }
}
