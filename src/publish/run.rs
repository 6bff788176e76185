//! Publishing one build: each file is put there and read back before the next, and what leads to them comes last.

use std::path::PathBuf;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};

use hyper::body::Bytes;
use jiff::Timestamp;
use sha2::{Digest as _, Sha256};

use super::record::{FORM, PublishRecord, PublishState};
use super::release::{self, LinkStyle, small_file};
use super::storage::{LocalFile, SmallFile, Storage};
use super::{Destination, StorageKeys, StorageProblem};
use crate::finding::Finding;
use crate::intake::{PackageJob, hash_package};
use crate::ipa::{Inspection, SigningKind};
use crate::library::{FileStamp, ManifestIcons, PackageHashes, Tags};
use crate::manifest::{self, Draft, Field, Origin};
use crate::sync;

/// Bytes at the begin, in the middle and at the end of a package that are read back where reading all would cost as much as the upload.
const SAMPLE_BYTES: u64 = 64 * 1024;

/// Where, and how.
#[derive(Clone, Debug)]
pub struct PublishJob {
    /// Where files go.
    pub destination: Destination,
    /// What it wants to know first.
    pub keys: StorageKeys,
    /// What phones' addresses begin with: absolute, without a query, without a slash at its end.
    pub base_url: String,
    /// How addresses look.
    pub style: LinkStyle,
    /// When the build is to end; never after its signature.
    pub until: Option<Timestamp>,
    /// Roots that are trusted besides those of browsers, DER.
    pub roots: Vec<Vec<u8>>,
    /// The data directory, for what remembers uploads that were cut off.
    pub data_dir: PathBuf,
}

/// What is published.
#[derive(Clone, Debug)]
pub struct BuildToPublish {
    /// The package.
    pub path: PathBuf,
    /// What the file was told by when it was inspected.
    pub stamp: FileStamp,
    /// What reading it told us.
    pub inspection: Arc<Inspection>,
    /// The images of its manifest.
    pub icons: ManifestIcons,
    /// What the person changed in the manifest; addresses in it count for nothing.
    pub draft: Draft,
    /// Notes for testers.
    pub notes: String,
    /// What a pipeline says of it.
    pub tags: Tags,
    /// Why phones will refuse it; `None` when nothing is known against it.
    pub blocked: Option<Finding>,
    /// SHA-256 of the package, where it is known.
    pub hashes: Option<PackageHashes>,
}

/// How far it is.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct PublishProgress {
    /// The files in the order in which they are put there.
    pub files: Vec<FileProgress>,
}

impl PublishProgress {
    /// Bytes that were put there, and all.
    pub fn bytes(&self) -> (u64, u64) {
        let done = self.files.iter().map(|file| file.done_bytes).sum();
        (done, self.files.iter().map(|file| file.size_bytes).sum())
    }
}

/// One file on its way.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FileProgress {
    /// Its name, such as `app.ipa`; of pages that of the last.
    pub name: String,
    /// Its size.
    pub size_bytes: u64,
    /// How much of it is there.
    pub done_bytes: u64,
    /// How far it is.
    pub step: FileStep,
}

/// How far a file is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum FileStep {
    /// Others come before.
    Waiting,
    /// It is on its way.
    Running,
    /// It is there, and was read back.
    There,
    /// It was there already.
    AlreadyThere,
}

/// What was published.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Published {
    /// What lies there now.
    pub record: PublishRecord,
}

/// Told how far it is, whenever that changes.
pub(super) type ProgressTold<'a> = &'a (dyn Fn(&PublishProgress) + Send + Sync);

/// Publishes a build. Dropping the future ends it at once: what was put there leads nowhere, and is gone on with next time.
///
/// # Errors
/// [`StorageProblem`]: what was published before is as it was.
pub async fn publish(job: &PublishJob, build: &BuildToPublish, tell: ProgressTold<'_>) -> Result<Published, StorageProblem> {
    let storage = Storage::open(&job.destination, &job.keys, &job.roots, &job.data_dir)?;
    let hashes = match &build.hashes {
        Some(hashes) => hashes.clone(),
        None => hash(build).await?,
    };
    let known = super::withdraw::records(&storage).await?;
    let (mut record, is_known) = plan(job, build, &hashes, &known)?;
    let way = PublishWay::begin(&storage, &record, tell);
    way.put(&release::record_file(&record)).await?;
    way.package(build, &record, is_known).await?;
    way.step(1, &icon_files(build, &record)).await?;
    way.step(2, &[manifest_file(build, &record, &hashes)]).await?;
    let mut facts = record.facts();
    facts.blocked.clone_from(&build.blocked);
    let mut pages: Vec<SmallFile> = release::code_picture(&record.page_url())
        .map(|png| small_file(record.path("code.png"), png))
        .into_iter()
        .collect();
    pages.extend(release::build_pages(&record, &facts, &build.icons.png_512));
    way.step(3, &pages).await?;
    record.state = PublishState::Published;
    way.put(&release::record_file(&record)).await?;
    let others = known.into_iter().filter(|other| other.folder != record.folder);
    let all = others.chain([record.clone()]).collect();
    way.step(4, &super::withdraw::of_app(&storage, &record, all).await?).await?;
    Ok(Published { record })
}

async fn hash(build: &BuildToPublish) -> Result<PackageHashes, StorageProblem> {
    /// Nobody waits any more.
    struct HashEnd(PackageJob);
    impl Drop for HashEnd {
        fn drop(&mut self) {
            self.0.cancelled.store(true, Ordering::Relaxed);
        }
    }
    let given = HashEnd(PackageJob::default());
    let (path, stamp, job) = (build.path.clone(), build.stamp, given.0.clone());
    let hashed = tokio::task::spawn_blocking(move || hash_package(&path, stamp, &job)).await;
    hashed.ok().flatten().ok_or(StorageProblem::Changed)
}

/// The record of what is to be published, and whether it goes on with one that is there.
fn plan(
    job: &PublishJob,
    build: &BuildToPublish,
    hashes: &PackageHashes,
    known: &[PublishRecord],
) -> Result<(PublishRecord, bool), StorageProblem> {
    let now = crate::clock::now();
    let app = &build.inspection.app;
    let stem = build.path.file_stem().unwrap_or_default().to_string_lossy();
    let origin = Origin::of(&build.inspection, &stem, |_| String::new());
    let text = |field: Field| build.draft.text(field).unwrap_or_else(|| origin.text(field)).to_owned();
    let kind = build.inspection.signing.kind;
    let works_until = build.inspection.ends().map(|ending| ending.at);
    let mut record = PublishRecord {
        airlift: FORM,
        state: PublishState::Begun,
        folder: String::new(),
        app_folder: String::new(),
        base_url: job.base_url.clone(),
        bundle_id: text(Field::BundleId),
        title: text(Field::Title),
        subtitle: text(Field::Subtitle),
        version: text(Field::Version),
        build: app.build.clone(),
        platform: app.platform.name().to_owned(),
        minimum_os: app.minimum_os.clone(),
        made_for: app.device_families.iter().map(|family| family.name().to_owned()).collect(),
        size_bytes: build.stamp.size_bytes,
        sha256: hashes.whole.clone(),
        file_name: build.path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        works_until,
        developer_mode: matches!(kind, SigningKind::AdHoc | SigningKind::Development),
        enterprise: kind == SigningKind::Enterprise,
        notes: build.notes.clone(),
        tags: build.tags.clone(),
        published_at: now,
        until: release::ending(job.until, works_until),
    };
    let is_same = |other: &&PublishRecord| {
        let is_alike = other.folder.contains('/') == (job.style == LinkStyle::Plain);
        let same = (&other.sha256, &other.bundle_id, &other.base_url) == (&record.sha256, &record.bundle_id, &record.base_url);
        same && is_alike && other.state != PublishState::Withdrawn && !other.has_ended(now)
    };
    if let Some(other) = known.iter().find(is_same) {
        record.folder.clone_from(&other.folder);
        record.app_folder.clone_from(&other.app_folder);
        // What phones have already goes on while its pages are written anew.
        record.state = other.state;
        return Ok((record, true));
    }
    let mut random = [[0; release::RANDOM_BYTES]; 2];
    for bytes in &mut random {
        getrandom::fill(bytes).map_err(|error| StorageProblem::Other { detail: error.to_string() })?;
    }
    let mut random = random.into_iter();
    let facts = record.facts();
    let folders = release::folders(job.style, (&record.bundle_id, &facts), known, || random.next().unwrap_or_default());
    (record.folder, record.app_folder) = folders;
    Ok((record, false))
}

fn icon_files(build: &BuildToPublish, record: &PublishRecord) -> [SmallFile; 2] {
    [
        small_file(record.path("icon-57.png"), Bytes::from_owner(Arc::clone(&build.icons.png_57))),
        small_file(record.path("icon-512.png"), Bytes::from_owner(Arc::clone(&build.icons.png_512))),
    ]
}

/// The manifest, with its files where they are now.
fn manifest_file(build: &BuildToPublish, record: &PublishRecord, hashes: &PackageHashes) -> SmallFile {
    let stem = build.path.file_stem().unwrap_or_default().to_string_lossy();
    let origin = Origin::of(&build.inspection, &stem, |name| record.url(name));
    let draft = Draft {
        package_url: None,
        icon_57_url: None,
        icon_512_url: None,
        ..build.draft.clone()
    };
    let manifest = manifest::check(&draft, &origin, Some(&hashes.chunks));
    small_file(record.path("manifest.plist"), manifest.xml.into_bytes())
}

/// Whether the package is still the file whose content is in the manifest: what was read of it meanwhile may be of another.
fn is_as_inspected(build: &BuildToPublish) -> Result<(), StorageProblem> {
    let is_same = FileStamp::at(&build.path) == Some(build.stamp);
    is_same.then_some(()).ok_or(StorageProblem::Changed)
}

/// The way of one build, and how far it is.
struct PublishWay<'a> {
    storage: &'a Storage,
    progress: Mutex<PublishProgress>,
    tell: ProgressTold<'a>,
}

impl<'a> PublishWay<'a> {
    fn begin(storage: &'a Storage, record: &PublishRecord, tell: ProgressTold<'a>) -> Self {
        let row = |name: &str, size_bytes| FileProgress {
            name: name.to_owned(),
            size_bytes,
            done_bytes: 0,
            step: FileStep::Waiting,
        };
        let names = ["icon-512.png", "manifest.plist", "index.html", "latest.json"];
        let files = std::iter::once(row("app.ipa", record.size_bytes)).chain(names.map(|name| row(name, 0)));
        let way = Self {
            storage,
            progress: Mutex::new(PublishProgress { files: files.collect() }),
            tell,
        };
        way.change(0, |_| {});
        way
    }

    fn change(&self, row: usize, change: impl FnOnce(&mut FileProgress)) {
        let mut progress = sync::lock(&self.progress);
        if let Some(file) = progress.files.get_mut(row) {
            change(file);
        }
        (self.tell)(&progress);
    }

    /// Puts small files of a row, in their order, each read back before the next.
    async fn step(&self, row: usize, files: &[SmallFile]) -> Result<(), StorageProblem> {
        let size_bytes = files.iter().map(|file| u64::try_from(file.bytes.len()).unwrap_or_default()).sum();
        self.change(row, |file| (file.size_bytes, file.step) = (size_bytes, FileStep::Running));
        for small in files {
            self.put(small).await?;
            let bytes = u64::try_from(small.bytes.len()).unwrap_or_default();
            self.change(row, |file| file.done_bytes += bytes);
        }
        self.change(row, |file| file.step = FileStep::There);
        Ok(())
    }

    /// Puts a small file and reads it back.
    async fn put(&self, file: &SmallFile) -> Result<(), StorageProblem> {
        self.storage.put_and_read_back(file).await
    }

    /// Puts the package and reads it back.
    async fn package(&self, build: &BuildToPublish, record: &PublishRecord, is_known: bool) -> Result<(), StorageProblem> {
        let path = record.path("app.ipa");
        let local = LocalFile {
            path: build.path.clone(),
            size_bytes: record.size_bytes,
            sha256: record.sha256.clone(),
        };
        let is_there = is_known && self.storage.size(&path).await? == Some(record.size_bytes);
        if is_there && self.read_back(&path, &local).await.is_ok() {
            is_as_inspected(build)?;
            self.change(0, |file| (file.done_bytes, file.step) = (file.size_bytes, FileStep::AlreadyThere));
            return Ok(());
        }
        self.change(0, |file| file.step = FileStep::Running);
        let taken = |bytes: u64| self.change(0, |file| file.done_bytes = bytes);
        let head = release::package_head(&record.file_name);
        self.storage.put_file(&path, &local, head, crate::clock::now(), &taken).await?;
        self.read_back(&path, &local).await?;
        is_as_inspected(build)?;
        self.change(0, |file| (file.done_bytes, file.step) = (file.size_bytes, FileStep::There));
        Ok(())
    }

    /// Whether a package is there as it is here: all of it where that is read at no cost, else its size and its bytes at three places.
    async fn read_back(&self, path: &str, local: &LocalFile) -> Result<(), StorageProblem> {
        let unlike = || StorageProblem::NotAlike { path: path.to_owned() };
        let size = local.size_bytes;
        if self.storage.size(path).await? != Some(size) {
            return Err(unlike());
        }
        if let Some(sha256) = self.storage.sha256(path).await? {
            return if sha256 == local.sha256 { Ok(()) } else { Err(unlike()) };
        }
        if size <= super::storage::PART_BYTES {
            let bytes = self.storage.range(path, 0..size).await?;
            let sha256: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
            return if sha256 == local.sha256 { Ok(()) } else { Err(unlike()) };
        }
        let middle = size / 2;
        for from in [0, middle, size - SAMPLE_BYTES] {
            let there = self.storage.range(path, from..from + SAMPLE_BYTES).await?;
            let here = super::storage::read_part(local.path.clone(), from, SAMPLE_BYTES).await?;
            if there != here {
                return Err(unlike());
            }
        }
        Ok(())
    }
}
