//! What is inside an app: bundles, and what takes the room.

use serde::{Deserialize, Serialize};

use super::{Program, Signing};

/// A bundle inside the app.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Bundle {
    /// Folder inside the `.app`, such as `PlugIns/Share.appex`.
    pub path: String,
    /// `CFBundleIdentifier`.
    pub bundle_id: Option<String>,
    /// What it is.
    pub kind: BundleKind,
    /// Name to show, from its `Info.plist` or its folder.
    pub name: String,
    /// `CFBundleShortVersionString`.
    #[serde(default)]
    pub version: Option<String>,
    /// `CFBundleVersion`.
    #[serde(default)]
    pub build: Option<String>,
    /// `MinimumOSVersion`.
    #[serde(default)]
    pub minimum_os: Option<String>,
    /// `NSExtensionPointIdentifier`, such as `com.apple.widgetkit-extension`.
    #[serde(default)]
    pub extension_point: Option<String>,
    /// Bytes in the package, of everything below it.
    #[serde(default)]
    pub download_bytes: u64,
    /// Bytes on the phone, of everything below it.
    #[serde(default)]
    pub installed_bytes: u64,
    /// Its own profile; extensions, watch apps and App Clips need one.
    #[serde(default)]
    pub signing: Option<Signing>,
    /// Why [`Self::signing`] is `None` although it has a profile; `None` when it has none or it was read.
    #[serde(default)]
    pub unread_profile: Option<UnreadFile>,
    /// Why its `Info.plist`, which is there, told nothing; `None` when it is absent or was read.
    #[serde(default)]
    pub unread_info: Option<UnreadFile>,
    /// Its `Info.plist` is there and was read.
    #[serde(default)]
    pub has_info: bool,
    /// Its program and code signature.
    #[serde(default)]
    pub program: Option<Program>,
}

impl Bundle {
    /// A bundle of which only its place is known; its name is that of its folder.
    pub fn at(path: impl Into<String>, kind: BundleKind) -> Self {
        let path = path.into();
        let folder = path.rsplit_once('/').map_or(path.as_str(), |(_, folder)| folder);
        let name = folder.rsplit_once('.').map_or(folder, |(stem, _)| stem).to_owned();
        Self {
            path,
            bundle_id: None,
            kind,
            name,
            version: None,
            build: None,
            minimum_os: None,
            extension_point: None,
            download_bytes: 0,
            installed_bytes: 0,
            signing: None,
            unread_profile: None,
            unread_info: None,
            has_info: false,
            program: None,
        }
    }
}

/// Why a file of a bundle told nothing although it is there.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum UnreadFile {
    /// It is damaged, or not what its name says.
    Unreadable,
    /// It, or all of its kind together, is larger than what is read here; that says nothing about the bundle.
    NotLookedAt,
}

/// What a bundle inside an app is.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum BundleKind {
    /// `PlugIns/*.appex` or `Extensions/*.appex`.
    Extension,
    /// `Watch/*.app`.
    WatchApp,
    /// `AppClips/*.app`.
    AppClip,
    /// `Frameworks/*.framework`.
    Framework,
    /// `Frameworks/*.dylib`: no folder, but code with a signature of its own.
    Library,
    /// `OnDemandResources/*.assetpack`.
    OnDemandResources,
}

impl BundleKind {
    /// As `inspect --json` prints it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Extension => "extension",
            Self::WatchApp => "watch-app",
            Self::AppClip => "app-clip",
            Self::Framework => "framework",
            Self::Library => "library",
            Self::OnDemandResources => "on-demand-resources",
        }
    }
}

/// What takes the room.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct Sizes {
    /// Bytes of the package, which is what a phone downloads.
    pub download_bytes: u64,
    /// Bytes of all entries below the app when unpacked, as the package claims.
    pub installed_bytes: u64,
    /// Entries of the archive that are files.
    pub files: u64,
    /// The app's parts, largest on the phone first.
    pub parts: Vec<Part>,
    /// Files that are in the app more than once, most waste first.
    pub duplicates: Vec<Duplicate>,
    /// What all duplicates waste on the phone, those not listed included.
    pub duplicate_bytes: u64,
    /// Large entries that are stored without compression though they would shrink, largest first.
    pub uncompressed: Vec<SizedPath>,
    /// Bytes of all such entries.
    pub uncompressed_bytes: u64,
    /// Files that only developers need, largest first.
    pub leftovers: Vec<Leftover>,
}

/// A part of an app: a bundle, a folder, a kind of files, the program.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Part {
    /// Path below the app for a file, folder or bundle; a word such as `Other files` for what was put together.
    pub name: String,
    /// What it is, for its colour.
    pub kind: PartKind,
    /// Bytes in the package.
    pub download_bytes: u64,
    /// Bytes on the phone.
    pub installed_bytes: u64,
    /// Files in it.
    pub files: u64,
    /// Its own parts, largest first; empty for a file and for what is too small to tell.
    pub parts: Vec<Self>,
}

/// What a part of an app is.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
pub enum PartKind {
    /// The app's own program.
    Program,
    /// Frameworks and libraries.
    Framework,
    /// Extensions, watch apps, App Clips.
    Extension,
    /// Asset catalogues.
    Assets,
    /// Pictures, sounds, films, fonts.
    Media,
    /// Texts in one language.
    Localization,
    /// Signature, profile, property lists of the system.
    Signature,
    /// All else.
    Other,
}

impl PartKind {
    /// As `inspect --json` prints it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Program => "program",
            Self::Framework => "framework",
            Self::Extension => "extension",
            Self::Assets => "assets",
            Self::Media => "media",
            Self::Localization => "localization",
            Self::Signature => "signature",
            Self::Other => "other",
        }
    }
}

/// A file that is in the app more than once.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Duplicate {
    /// Paths below the app, sorted; at most some.
    pub paths: Vec<String>,
    /// How many there are.
    pub count: u64,
    /// Bytes of one, on the phone.
    pub bytes: u64,
}

/// A file and its size.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct SizedPath {
    /// Path below the app.
    pub path: String,
    /// Bytes on the phone.
    pub bytes: u64,
}

/// A file or folder that only developers need.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Leftover {
    /// Path below the app, or in the archive when it is beside the app.
    pub path: String,
    /// What it is.
    pub kind: LeftoverKind,
    /// Bytes on the phone.
    pub bytes: u64,
}

/// What a leftover is.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum LeftoverKind {
    /// `.dSYM`, `.bcsymbolmap`, `Symbols/`.
    DebugSymbols,
    /// `.swiftmodule`, `.swiftdoc`, `.swiftinterface`, `.swiftsourceinfo`.
    SwiftModule,
    /// `Headers/`, `Modules/`, `.h`, `.modulemap`.
    Headers,
    /// Static libraries and object files.
    StaticLibrary,
    /// `.DS_Store`, `__MACOSX`, `.git`.
    SystemLitter,
}

impl LeftoverKind {
    /// As `inspect --json` prints it.
    pub fn code(self) -> &'static str {
        match self {
            Self::DebugSymbols => "debug-symbols",
            Self::SwiftModule => "swift-module",
            Self::Headers => "headers",
            Self::StaticLibrary => "static-library",
            Self::SystemLitter => "system-litter",
        }
    }
}
