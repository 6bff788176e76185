//! A storage takes files by their paths and gives them back: a folder, a bucket or a `WebDAV` server.

use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use futures_util::{StreamExt as _, TryStreamExt as _};
use http_body_util::{BodyExt as _, StreamBody};
use hyper::body::{Bytes, Frame};
use hyper::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use jiff::Timestamp;
use object_store::aws::AmazonS3Builder;
use object_store::azure::MicrosoftAzureBuilder;
use object_store::gcp::GoogleCloudStorageBuilder;
use object_store::http::HttpBuilder;
use object_store::multipart::{MultipartStore, PartId};
use object_store::path::Path as ObjectPath;
use object_store::{
    Attribute, Attributes, ClientOptions, ObjectStore, ObjectStoreExt as _, PutMultipartOptions, PutOptions, PutPayload, RetryConfig,
};

use super::destination::DEFAULT_REGION;
use super::folder::FolderStore;
use super::journal::{Journal, Resumed};
use super::transport::Transport;
use super::{Destination, StorageKeys, StorageProblem};

/// Size of a part: storages want 5 MiB and more, and take 10,000 (Amazon S3, "Multipart upload limits"): 80 GiB.
pub(super) const PART_BYTES: u64 = 8 << 20;
/// Parts that are under way at once; each is in memory meanwhile.
const PARTS_AT_ONCE: usize = 4;
/// Largest file that is read back whole: pages, pictures and records.
pub(super) const SMALL_BYTES: u64 = 16 << 20;
/// Most objects of a destination that are looked at.
const LISTED: usize = 200_000;
/// Folders below the prefix in which a record may be: an app and a build.
const RECORD_DEPTH: usize = 2;

/// What a web server says of a file.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct ObjectHead<'a> {
    pub(super) content_type: &'static str,
    pub(super) cache_control: &'static str,
    /// The name under which a browser saves it; empty for what it shows.
    pub(super) file_name: &'a str,
}

/// A small file with its name and what a server says of it.
#[derive(Clone, Debug)]
pub(super) struct SmallFile {
    pub(super) path: String,
    pub(super) bytes: Bytes,
    pub(super) head: ObjectHead<'static>,
}

/// A file of this computer that is uploaded.
#[derive(Clone, Debug)]
pub(super) struct LocalFile {
    pub(super) path: PathBuf,
    pub(super) size_bytes: u64,
    /// Tells its content.
    pub(super) sha256: String,
}

/// Told how many bytes of a file have been taken.
pub(super) type Taken<'a> = &'a (dyn Fn(u64) + Send + Sync);

/// A storage that was opened.
pub(super) struct Storage {
    kind: StorageKind,
    /// Below which everything lies; empty for the whole.
    prefix: String,
    keys: StorageKeys,
    data_dir: PathBuf,
}

enum StorageKind {
    Folder(FolderStore),
    Bucket {
        objects: Arc<dyn ObjectStore>,
        parts: Arc<dyn MultipartStore>,
        /// Tells it from others in journals.
        name: String,
    },
    Dav {
        objects: Arc<dyn ObjectStore>,
        url: String,
        transport: Transport,
    },
}

impl Storage {
    /// Opens a destination. Nothing is asked of it yet. `roots` are trusted besides those of browsers, DER.
    pub(super) fn open(destination: &Destination, keys: &StorageKeys, roots: &[Vec<u8>], data_dir: &Path) -> Result<Self, StorageProblem> {
        let (kind, prefix) = match destination {
            Destination::Folder(path) => (StorageKind::Folder(FolderStore::new(path.clone())), ""),
            _ if keys.is_empty() && !matches!(destination, Destination::WebDav { .. }) => return Err(StorageProblem::NoKeys),
            Destination::S3 {
                bucket,
                prefix,
                endpoint,
                region,
            } => {
                let mut builder = AmazonS3Builder::new()
                    .with_bucket_name(bucket)
                    .with_region(region.as_deref().unwrap_or(DEFAULT_REGION))
                    .with_access_key_id(&keys.user)
                    .with_secret_access_key(&keys.secret)
                    .with_retry(retries())
                    .with_client_options(options(endpoint.as_deref()))
                    .with_http_connector(Transport::new(roots, None)?);
                if let Some(endpoint) = endpoint {
                    builder = builder.with_endpoint(endpoint);
                }
                if !keys.session.is_empty() {
                    builder = builder.with_token(&keys.session);
                }
                let built = builder.build().map_err(|error| StorageProblem::of(&error, keys))?;
                (bucket_of(built, destination), prefix.as_str())
            }
            Destination::Gcs { bucket, prefix } => {
                let built = GoogleCloudStorageBuilder::new()
                    .with_bucket_name(bucket)
                    .with_service_account_key(&keys.secret)
                    .with_retry(retries())
                    .with_http_connector(Transport::new(roots, None)?)
                    .build();
                let built = built.map_err(|error| StorageProblem::of(&error, keys))?;
                (bucket_of(built, destination), prefix.as_str())
            }
            Destination::Azure {
                account,
                container,
                prefix,
                endpoint,
            } => {
                let mut builder = MicrosoftAzureBuilder::new()
                    .with_account(account)
                    .with_container_name(container)
                    .with_access_key(&keys.secret)
                    .with_retry(retries())
                    .with_client_options(options(endpoint.as_deref()))
                    .with_http_connector(Transport::new(roots, None)?);
                if let Some(endpoint) = endpoint {
                    builder = builder.with_endpoint(endpoint.clone());
                }
                let built = builder.build().map_err(|error| StorageProblem::of(&error, keys))?;
                (bucket_of(built, destination), prefix.as_str())
            }
            Destination::WebDav { url } => {
                // From the server's root on, so that folders above are made as well.
                let (scheme, rest) = url.split_once("://").unwrap_or(("https", url));
                let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
                (dav_of(&format!("{scheme}://{host}"), keys, roots)?, path)
            }
        };
        Ok(Self {
            kind,
            prefix: prefix.to_owned(),
            keys: keys.clone(),
            data_dir: data_dir.to_path_buf(),
        })
    }

    /// The files with this name, wherever they lie, as paths below the prefix.
    pub(super) async fn find(&self, name: &str) -> Result<Vec<String>, StorageProblem> {
        let is_one = |path: &str| path.rsplit('/').next() == Some(name);
        match &self.kind {
            StorageKind::Folder(folder) => folder.find(name, RECORD_DEPTH).await,
            StorageKind::Bucket { objects, .. } => {
                let listed = objects.list(self.prefix_path().as_ref()).take(LISTED);
                let found: Vec<String> = listed
                    .try_filter_map(async |object| Ok(is_one(object.location.as_ref()).then(|| object.location.to_string())))
                    .try_collect()
                    .await
                    .map_err(|error| self.problem(&error))?;
                Ok(found.iter().map(|path| self.below_prefix(path)).collect())
            }
            StorageKind::Dav { objects, .. } => {
                let mut found = Vec::new();
                let mut folders = vec![self.prefix_path()];
                for _ in 0..=RECORD_DEPTH {
                    let mut below = Vec::new();
                    for folder in folders {
                        let listed = objects.list_with_delimiter(folder.as_ref()).await;
                        let listed = listed.map_err(|error| self.problem(&error))?;
                        let paths = listed.objects.iter().map(|object| object.location.to_string());
                        found.extend(paths.filter(|path| is_one(path)).map(|path| self.below_prefix(&path)));
                        below.extend(listed.common_prefixes.into_iter().map(Some));
                    }
                    folders = below;
                }
                Ok(found)
            }
        }
    }

    /// A file's bytes; `None` where there is none. At most [`SMALL_BYTES`].
    pub(super) async fn get(&self, path: &str) -> Result<Option<Bytes>, StorageProblem> {
        match self.size(path).await? {
            Some(size) if size <= SMALL_BYTES => self.range(path, 0..size).await.map(Some),
            Some(_) => Err(StorageProblem::NotAlike { path: path.to_owned() }),
            None => Ok(None),
        }
    }

    /// A file's size; `None` where there is none.
    pub(super) async fn size(&self, path: &str) -> Result<Option<u64>, StorageProblem> {
        match &self.kind {
            StorageKind::Folder(folder) => folder.size(path),
            StorageKind::Bucket { objects, .. } | StorageKind::Dav { objects, .. } => match objects.head(&self.object(path)).await {
                Ok(meta) => Ok(Some(meta.size)),
                Err(object_store::Error::NotFound { .. }) => Ok(None),
                Err(error) => Err(self.problem(&error)),
            },
        }
    }

    /// Some of a file's bytes.
    pub(super) async fn range(&self, path: &str, range: std::ops::Range<u64>) -> Result<Bytes, StorageProblem> {
        if range.is_empty() {
            return Ok(Bytes::new());
        }
        match &self.kind {
            StorageKind::Folder(folder) => folder.range(path, range).await,
            StorageKind::Bucket { objects, .. } | StorageKind::Dav { objects, .. } => {
                let got = objects.get_range(&self.object(path), range).await;
                got.map_err(|error| self.problem(&error))
            }
        }
    }

    /// Puts a small file, in place of what is there.
    pub(super) async fn put(&self, path: &str, bytes: Bytes, head: ObjectHead<'_>) -> Result<(), StorageProblem> {
        match &self.kind {
            StorageKind::Folder(folder) => folder.put(path, &bytes).await,
            StorageKind::Bucket { objects, .. } | StorageKind::Dav { objects, .. } => {
                let options = PutOptions {
                    attributes: attributes(head),
                    ..PutOptions::default()
                };
                let put = objects.put_opts(&self.object(path), PutPayload::from_bytes(bytes), options).await;
                put.map(drop).map_err(|error| self.problem(&error))
            }
        }
    }

    /// Puts a small file, and makes sure that it is there.
    pub(super) async fn put_and_read_back(&self, file: &SmallFile) -> Result<(), StorageProblem> {
        self.put(&file.path, file.bytes.clone(), file.head).await?;
        match self.get(&file.path).await? {
            Some(bytes) if bytes == file.bytes => Ok(()),
            _ => Err(StorageProblem::NotAlike { path: file.path.clone() }),
        }
    }

    /// Puts a large file, in parts where the storage takes such; goes on with what an earlier try has put there.
    pub(super) async fn put_file(
        &self,
        path: &str,
        file: &LocalFile,
        head: ObjectHead<'_>,
        now: Timestamp,
        taken: Taken<'_>,
    ) -> Result<(), StorageProblem> {
        match &self.kind {
            StorageKind::Folder(folder) => folder.put_file(path, file, taken).await,
            StorageKind::Dav { url, transport, .. } => {
                self.put_streamed(&format!("{url}/{}", self.object(path)), transport, file, head, taken)
                    .await
            }
            StorageKind::Bucket { .. } if file.size_bytes <= PART_BYTES => {
                let bytes = read_part(file.path.clone(), 0, file.size_bytes).await?;
                self.put(path, bytes, head).await?;
                taken(file.size_bytes);
                Ok(())
            }
            StorageKind::Bucket { parts, name, .. } => {
                let object = format!("{name} {} {path} {} {PART_BYTES}", self.prefix, file.sha256);
                let upload = PartedUpload {
                    storage: self,
                    parts: parts.as_ref(),
                    path: self.object(path),
                    file,
                    journal: Journal::of(&self.data_dir, &object),
                };
                upload.run(head, now, taken).await
            }
        }
    }

    /// SHA-256 of a whole file, lower-case hex; `None` where reading it back would cost as much as the upload.
    pub(super) async fn sha256(&self, path: &str) -> Result<Option<String>, StorageProblem> {
        match &self.kind {
            StorageKind::Folder(folder) => folder.sha256(path).await.map(Some),
            StorageKind::Bucket { .. } | StorageKind::Dav { .. } => Ok(None),
        }
    }

    /// Takes a file away; that there is none is as good.
    pub(super) async fn delete(&self, path: &str) -> Result<(), StorageProblem> {
        match &self.kind {
            StorageKind::Folder(folder) => folder.delete(path),
            StorageKind::Bucket { objects, .. } | StorageKind::Dav { objects, .. } => match objects.delete(&self.object(path)).await {
                Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
                Err(error) => Err(self.problem(&error)),
            },
        }
    }

    /// A PUT whose body is read while it goes out: `WebDAV` has no parts (RFC 4918, 9.7).
    async fn put_streamed(
        &self,
        url: &str,
        transport: &Transport,
        file: &LocalFile,
        head: ObjectHead<'_>,
        taken: Taken<'_>,
    ) -> Result<(), StorageProblem> {
        let (count, mut counted) = tokio::sync::watch::channel(0_u64);
        let path = file.path.clone();
        let opened = super::folder::blocking(move || super::folder::opened(&path)).await?;
        let opened = tokio::fs::File::from_std(opened);
        let pieces = futures_util::stream::try_unfold((opened, count, 0_u64), async |(mut file, count, done)| {
            use tokio::io::AsyncReadExt as _;
            let mut piece = vec![0; 256 * 1024];
            let read = file.read(&mut piece).await?;
            piece.truncate(read);
            let done = done + u64::try_from(read).unwrap_or_default();
            count.send_replace(done);
            let frame = Frame::data(Bytes::from(piece));
            Ok::<_, std::io::Error>((read > 0).then_some((frame, (file, count, done))))
        });
        let pieces = pieces.map_err(|error| object_store::client::HttpError::new(object_store::client::HttpErrorKind::Unknown, error));
        let request = hyper::Request::put(url)
            .header(CONTENT_TYPE, head.content_type)
            .header(CONTENT_LENGTH, file.size_bytes)
            .body(StreamBody::new(pieces).boxed_unsync())
            .map_err(|error| StorageProblem::Other { detail: error.to_string() })?;
        let sending = transport.send(request);
        tokio::pin!(sending);
        let answer = loop {
            tokio::select! {
                answer = &mut sending => break answer,
                changed = counted.changed() => {
                    if changed.is_ok() {
                        taken(*counted.borrow_and_update());
                    } else {
                        break sending.await;
                    }
                }
            }
        };
        let answer = answer.map_err(|error| StorageProblem::of_transport(&error, &self.keys))?;
        let status = answer.status();
        if status.is_success() {
            taken(file.size_bytes);
            return Ok(());
        }
        let said = answer.into_body().bytes().await.unwrap_or_default();
        let said = String::from_utf8_lossy(&said).into_owned();
        Err(StorageProblem::of_status(status.as_u16(), &said, &self.keys))
    }

    fn prefix_path(&self) -> Option<ObjectPath> {
        (!self.prefix.is_empty()).then(|| ObjectPath::from(self.prefix.as_str()))
    }

    fn object(&self, path: &str) -> ObjectPath {
        if self.prefix.is_empty() {
            ObjectPath::from(path)
        } else {
            ObjectPath::from(format!("{}/{path}", self.prefix))
        }
    }

    fn below_prefix(&self, path: &str) -> String {
        let rest = path.strip_prefix(self.prefix.as_str()).unwrap_or(path);
        rest.trim_start_matches('/').to_owned()
    }

    fn problem(&self, error: &object_store::Error) -> StorageProblem {
        StorageProblem::of(error, &self.keys)
    }
}

/// One large file on its way into a bucket.
struct PartedUpload<'a> {
    storage: &'a Storage,
    parts: &'a dyn MultipartStore,
    path: ObjectPath,
    file: &'a LocalFile,
    journal: Journal,
}

impl PartedUpload<'_> {
    async fn run(&self, head: ObjectHead<'_>, now: Timestamp, taken: Taken<'_>) -> Result<(), StorageProblem> {
        if let Some(resumed) = self.journal.read() {
            let upload = resumed.upload.clone();
            if resumed.is_kept(now) {
                match self.go_on(resumed, taken).await {
                    // What the storage knows no more is begun anew.
                    Err(StorageProblem::NoSuchPlace { .. } | StorageProblem::Other { .. }) => {}
                    outcome => return outcome,
                }
            }
            // Parts that nobody goes on with are charged for. That they are gone already is as good.
            _ = self.parts.abort_multipart(&self.path, &upload).await;
            self.journal.forget();
        }
        let options = PutMultipartOptions {
            attributes: attributes(head),
            ..PutMultipartOptions::default()
        };
        let begun = match self.parts.create_multipart_opts(&self.path, options).await {
            // Azure's parts take none here; what it says of a package without them is `application/octet-stream`, too.
            Err(object_store::Error::NotSupported { .. }) => self.parts.create_multipart(&self.path).await,
            begun => begun,
        };
        let upload = begun.map_err(|error| self.storage.problem(&error))?;
        // Without a journal it goes as well, but begins anew when it is cut off.
        _ = self.journal.begin(&upload, now);
        let fresh = Resumed {
            upload,
            begun: now,
            parts: Vec::new(),
        };
        self.go_on(fresh, taken).await
    }

    async fn go_on(&self, resumed: Resumed, taken: Taken<'_>) -> Result<(), StorageProblem> {
        let count = usize::try_from(self.file.size_bytes.div_ceil(PART_BYTES)).unwrap_or(usize::MAX);
        let mut ids: Vec<Option<String>> = vec![None; count];
        for (part, id) in resumed.parts {
            if let Some(place) = ids.get_mut(part) {
                *place = Some(id);
            }
        }
        let mut done = ids
            .iter()
            .enumerate()
            .filter(|(_, id)| id.is_some())
            .map(|(part, _)| self.part_bytes(part))
            .sum();
        taken(done);
        let missing: Vec<usize> = (0..count).filter(|part| ids.get(*part).is_some_and(Option::is_none)).collect();
        let uploads = missing.into_iter().map(|part| self.put_part(&resumed.upload, part));
        let mut uploads = futures_util::stream::iter(uploads).buffer_unordered(PARTS_AT_ONCE);
        while let Some((part, id)) = uploads.try_next().await? {
            _ = self.journal.note(part, &id);
            done += self.part_bytes(part);
            taken(done);
            if let Some(place) = ids.get_mut(part) {
                *place = Some(id);
            }
        }
        drop(uploads);
        let ids = ids.into_iter().flatten().map(|content_id| PartId { content_id }).collect();
        let whole = self.parts.complete_multipart(&self.path, &resumed.upload, ids).await;
        whole.map_err(|error| self.storage.problem(&error))?;
        self.journal.forget();
        Ok(())
    }

    async fn put_part(&self, upload: &String, part: usize) -> Result<(usize, String), StorageProblem> {
        let from = u64::try_from(part).unwrap_or(u64::MAX).saturating_mul(PART_BYTES);
        let bytes = read_part(self.file.path.clone(), from, self.part_bytes(part)).await?;
        let put = self.parts.put_part(&self.path, upload, part, PutPayload::from_bytes(bytes)).await;
        let id = put.map_err(|error| self.storage.problem(&error))?;
        Ok((part, id.content_id))
    }

    /// All parts are as long but the last.
    fn part_bytes(&self, part: usize) -> u64 {
        let from = u64::try_from(part).unwrap_or(u64::MAX).saturating_mul(PART_BYTES);
        self.file.size_bytes.saturating_sub(from).min(PART_BYTES)
    }
}

/// A part of a file of this computer. Short when the file became shorter, which reading it back finds.
pub(super) async fn read_part(path: PathBuf, from: u64, length: u64) -> Result<Bytes, StorageProblem> {
    let read = move || {
        let mut file = super::folder::opened(&path)?;
        file.seek(SeekFrom::Start(from))?;
        let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
        file.take(length).read_to_end(&mut bytes)?;
        if u64::try_from(bytes.len()).ok() != Some(length) {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        Ok::<_, std::io::Error>(Bytes::from(bytes))
    };
    super::folder::blocking(read).await
}

fn bucket_of(store: impl ObjectStore + MultipartStore, destination: &Destination) -> StorageKind {
    let parts = Arc::new(store);
    let objects: Arc<dyn ObjectStore> = parts.clone();
    StorageKind::Bucket {
        objects,
        parts,
        name: destination.to_string(),
    }
}

fn dav_of(url: &str, keys: &StorageKeys, roots: &[Vec<u8>]) -> Result<StorageKind, StorageProblem> {
    let authorization = (!keys.is_empty()).then(|| {
        let pair = base64::engine::general_purpose::STANDARD.encode(format!("{}:{}", keys.user, keys.secret));
        let mut value = HeaderValue::try_from(format!("Basic {pair}")).ok()?;
        value.set_sensitive(true);
        Some(value)
    });
    let transport = Transport::new(roots, authorization.flatten())?;
    let built = HttpBuilder::new()
        .with_url(url)
        .with_retry(retries())
        .with_client_options(options(Some(url)))
        .with_http_connector(transport.clone())
        .build();
    Ok(StorageKind::Dav {
        objects: Arc::new(built.map_err(|error| StorageProblem::of(&error, keys))?),
        url: url.to_owned(),
        transport,
    })
}

/// A storage that answers 503 now and then, or cuts connections, is asked again, later each time.
fn retries() -> RetryConfig {
    RetryConfig {
        max_retries: 6,
        retry_timeout: Duration::from_mins(2),
        ..RetryConfig::default()
    }
}

/// Without TLS only where the person wrote so.
fn options(endpoint: Option<&str>) -> ClientOptions {
    ClientOptions::new().with_allow_http(endpoint.is_some_and(|endpoint| endpoint.starts_with("http://")))
}

fn attributes(head: ObjectHead<'_>) -> Attributes {
    let mut attributes = Attributes::new();
    attributes.insert(Attribute::ContentType, head.content_type.into());
    attributes.insert(Attribute::CacheControl, head.cache_control.into());
    if !head.file_name.is_empty() {
        // RFC 6266, 4: a plain name for old browsers, the whole name for others.
        let plain: String = head
            .file_name
            .chars()
            .map(|c| {
                if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ' ') {
                    c
                } else {
                    '_'
                }
            })
            .collect();
        let whole = percent_encoding::utf8_percent_encode(head.file_name, percent_encoding::NON_ALPHANUMERIC);
        let text = format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{whole}");
        attributes.insert(Attribute::ContentDisposition, text.into());
    }
    attributes
}
