//! A record lies beside what was published and says what that is: for the list, for pages, and for whoever takes it away again.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::endpoint::PageFacts;
use crate::library::Tags;
use crate::manifest::InstallLink;
use crate::primitives::DottedVersion;

/// Its name in a build's folder.
pub(super) const RECORD_FILE: &str = "airlift.json";
/// The form that this Airlift writes, and the newest that it reads.
pub(super) const FORM: u32 = 1;

/// What lies in a folder of a destination. It names nobody and no device: whoever has the link may read it.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct PublishRecord {
    /// Version of this form.
    pub airlift: u32,
    /// How far it is.
    pub state: PublishState,
    /// The build's folder below the base URL, without slashes at its ends.
    pub folder: String,
    /// The folder of the app's page.
    pub app_folder: String,
    /// What phones' addresses begin with, without a slash at its end.
    pub base_url: String,
    /// The app's identifier.
    pub bundle_id: String,
    /// As the manifest has it.
    pub title: String,
    /// As the manifest has it; may be empty.
    pub subtitle: String,
    /// `5.2.0`
    pub version: String,
    /// `1187`
    pub build: String,
    /// `iOS`
    pub platform: String,
    /// `15.0`
    pub minimum_os: Option<String>,
    /// `iPhone`, `iPad`
    pub made_for: Vec<String>,
    /// Size of the package.
    pub size_bytes: u64,
    /// SHA-256 of the package, lower-case hex.
    pub sha256: String,
    /// Its name, for browsers of computers.
    pub file_name: String,
    /// When its signature ends.
    pub works_until: Option<Timestamp>,
    /// Phones ask for Developer Mode.
    pub developer_mode: bool,
    /// Phones ask to trust the developer.
    pub enterprise: bool,
    /// Notes for testers.
    pub notes: String,
    /// What a pipeline says of it, such as its branch.
    #[serde(default)]
    pub tags: Tags,
    /// When it was published.
    pub published_at: Timestamp,
    /// When it is to end; `None` when nobody said.
    pub until: Option<Timestamp>,
}

/// How far a published build is.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PublishState {
    /// Its files are being put there, or that was broken off: no page leads to it.
    Begun,
    /// Phones can have it.
    Published,
    /// It was taken away; its page says so.
    Withdrawn,
}

impl PublishRecord {
    /// Reads a record; `None` when it is none, of a newer form, or of another folder than it says: then it is not ours to touch.
    pub(super) fn parse(bytes: &[u8], path: &str) -> Option<Self> {
        let record: Self = serde_json::from_slice(bytes).ok()?;
        let is_here = path == record.path(RECORD_FILE);
        (is_here && record.airlift == FORM && is_plain(&record.folder) && is_plain(&record.app_folder)).then_some(record)
    }

    /// A file of the build, below the base URL.
    pub(super) fn path(&self, name: &str) -> String {
        format!("{}/{name}", self.folder)
    }

    /// A file of the app's page, below the base URL.
    pub(super) fn app_path(&self, name: &str) -> String {
        format!("{}/{name}", self.app_folder)
    }

    /// Where a file of the build is for phones.
    pub fn url(&self, name: &str) -> String {
        format!("{}/{}", self.base_url, self.path(name))
    }

    /// The build's page.
    pub fn page_url(&self) -> String {
        self.url("index.html")
    }

    /// The page with all builds of the app.
    pub fn app_page_url(&self) -> String {
        format!("{}/{}", self.base_url, self.app_path("index.html"))
    }

    /// The manifest.
    pub fn manifest_url(&self) -> String {
        self.url("manifest.plist")
    }

    /// The link that phones install from.
    pub fn install_link(&self) -> String {
        InstallLink {
            manifest_url: self.manifest_url(),
        }
        .text()
    }

    /// Whether it has ended, though it may still lie there.
    pub fn has_ended(&self, now: Timestamp) -> bool {
        self.until.is_some_and(|until| until <= now)
    }

    /// What pages say of it.
    pub(super) fn facts(&self) -> PageFacts {
        PageFacts {
            title: self.title.clone(),
            subtitle: self.subtitle.clone(),
            version: self.version.clone(),
            build: self.build.clone(),
            size_bytes: self.size_bytes,
            platform: self.platform.clone(),
            minimum_os: self.minimum_os.clone(),
            made_for: self.made_for.clone(),
            works_until: self.works_until,
            notes: self.notes.clone(),
            tags: self.tags.clone().into(),
            install_link: self.install_link(),
            developer_mode: self.developer_mode,
            enterprise: self.enterprise,
            blocked: None,
            package_url: self.url("app.ipa"),
            file_name: self.file_name.clone(),
            sha256: Some(self.sha256.clone()),
            refused_by: Vec::new(),
        }
    }

    /// Greater for the newer of two builds of an app.
    pub(super) fn age(&self) -> impl Ord + '_ {
        let versions = [&self.version, &self.build].map(|version| DottedVersion::of(version));
        (versions, self.published_at)
    }
}

/// Names between slashes that lead nowhere else.
fn is_plain(folder: &str) -> bool {
    let is_name = |name: &str| {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
        !matches!(name, "" | "." | "..") && name.bytes().all(plain)
    };
    folder.split('/').all(is_name)
}
