//! An inspection is what reading an `.ipa` told us.
//!
//! Everything here is pure: bytes in, facts out.
//! Odd input is data (a [`Finding`]); [`Unreadable`] only when there is no app to speak of.
//! The reader is asked for the zip's central directory and the entries we need, never for the whole file.

mod archive;
mod ber;
mod bundles;
mod bytes;
mod certificate;
mod directory;
mod drawing;
mod finding;
mod icon;
mod info_plist;
mod macho;
mod picture;
mod property_list;
mod provisioning;
mod rules;
pub mod sample;
mod signature;
#[cfg(test)]
mod tests;

use std::io::{Read, Seek};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use archive::{Archive, EntryError};

pub use finding::{Finding, Severity, Unreadable, Verdict};
pub use icon::{Icon, manifest_png, placeholder_png};

/// Reads an `.ipa` in place.
///
/// # Errors
/// [`Unreadable`] when there is no app in it that could be described.
pub fn inspect<R: Read + Seek>(reader: R) -> Result<Inspection, Unreadable> {
    let mut archive = Archive::open(reader)?;
    let folders = bundles::app_folders(&archive)?;
    let Some(folder) = folders.first() else {
        return Err(Unreadable::EmptyPayload);
    };
    let app_folder = format!("Payload/{folder}/");
    let info = read_info(&mut archive, &app_folder)?;
    let mut app = info_plist::app(&info, folder)?;
    let mut findings = Vec::new();
    if folders.len() > 1 {
        findings.push(rules::several_apps(folder, folders.len()));
    }
    findings.extend(add_executable(&mut archive, &app_folder, folder, &mut app));
    app.languages = bundles::languages(&archive, &app_folder);
    let (signing, profile_findings) = read_signing(&mut archive, &app_folder, &app);
    findings.extend(profile_findings);
    findings.extend(rules::of_build(&app, &signing));
    let (icon, icon_finding) = icon::find(&mut archive, &app_folder, &info);
    findings.extend(icon_finding);
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    let bundles = bundles::inside(&mut archive, &app_folder);
    Ok(Inspection {
        app,
        icon,
        signing,
        bundles,
        findings,
    })
}

fn read_info<R: Read + Seek>(archive: &mut Archive<R>, app_folder: &str) -> Result<plist::Dictionary, Unreadable> {
    let bytes = archive
        .read(&format!("{app_folder}Info.plist"), MAX_PLIST_BYTES)
        .map_err(|err| match err {
            EntryError::Missing => Unreadable::NoInfoPlist,
            EntryError::Encrypted => Unreadable::Encrypted,
            EntryError::TooLarge { .. } | EntryError::UnknownMethod { .. } => Unreadable::BadInfoPlist { detail: err.to_string() },
            EntryError::Damaged { detail } => Unreadable::Damaged { detail },
            EntryError::Io { detail } => Unreadable::Io { detail },
        })?;
    info_plist::parse(&bytes)
}

/// Adds what only the executable knows.
fn add_executable<R: Read + Seek>(archive: &mut Archive<R>, app_folder: &str, folder: &str, app: &mut App) -> Option<Finding> {
    let name = app.executable.clone().unwrap_or_else(|| info_plist::folder_stem(folder));
    let entry = format!("{app_folder}{name}");
    match macho::read(|len| archive.read_start(&entry, len)) {
        Ok(executable) => {
            app.architectures = executable.architectures;
            app.encrypted = executable.encrypted;
            app.simulator |= executable.simulator;
            None
        }
        Err(err) => Some(rules::executable_missing(&name, &err.to_string())),
    }
}

fn read_signing<R: Read + Seek>(archive: &mut Archive<R>, app_folder: &str, app: &App) -> (Signing, Vec<Finding>) {
    let nothing = Signing {
        kind: SigningKind::None,
        profile: None,
    };
    match archive.read(&format!("{app_folder}embedded.mobileprovision"), MAX_PLIST_BYTES) {
        // The simulator needs no profile; that the build is for it says enough.
        Err(EntryError::Missing) if app.simulator => (nothing, Vec::new()),
        Err(EntryError::Missing) => (nothing, vec![rules::not_signed()]),
        Err(err) => (nothing, vec![rules::profile_unreadable(&err.to_string())]),
        Ok(bytes) => match provisioning::read(&bytes) {
            Ok(read) => (
                Signing {
                    kind: read.kind,
                    profile: Some(read.profile),
                },
                read.findings,
            ),
            Err(reason) => (nothing, vec![rules::profile_unreadable(&reason)]),
        },
    }
}

/// Unpacked size of a property list or profile: far more than any real one, so only a bomb is refused.
const MAX_PLIST_BYTES: u64 = 64 << 20;

/// What reading an `.ipa` told us.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Inspection {
    /// The app itself, from `Payload/<X>.app/Info.plist` and its executable.
    pub app: App,
    /// The best icon found, ready to show; `None` when the package holds none we can decode.
    pub icon: Option<Icon>,
    /// How the app is signed, from `embedded.mobileprovision`.
    pub signing: Signing,
    /// Bundles inside the app: extensions, watch apps, App Clips, frameworks.
    pub bundles: Vec<Bundle>,
    /// What reading alone found odd; rules that need a clock, a manifest or a phone live in `preflight`.
    pub findings: Vec<Finding>,
}

/// The app in the package.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct App {
    /// Name under the icon: `CFBundleDisplayName`, else `CFBundleName`, else the bundle folder's name.
    pub name: String,
    /// `CFBundleIdentifier`.
    pub bundle_id: String,
    /// `CFBundleShortVersionString`; empty when absent.
    pub version: String,
    /// `CFBundleVersion`; empty when absent.
    pub build: String,
    /// `MinimumOSVersion`, such as `15.0`.
    pub minimum_os: Option<String>,
    /// What the app is built for.
    pub platform: Platform,
    /// `UIDeviceFamily`.
    pub device_families: Vec<DeviceFamily>,
    /// `CFBundleExecutable`.
    pub executable: Option<String>,
    /// Architectures of the executable in file order, such as `armv7`, `arm64`.
    pub architectures: Vec<String>,
    /// `DTSDKName`, such as `iphoneos18.2`.
    pub sdk: Option<String>,
    /// Xcode's version from `DTXcode`, such as `16.2`.
    pub xcode: Option<String>,
    /// Built for the simulator.
    pub simulator: bool,
    /// The executable is FairPlay-encrypted (`cryptid` other than 0).
    pub encrypted: bool,
    /// Languages the app is translated to, from its `.lproj` folders, as language codes.
    pub languages: Vec<String>,
}

/// What an app is built for.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum Platform {
    /// iOS and iPadOS.
    Ios,
    /// tvOS.
    Tvos,
    /// visionOS.
    Visionos,
    /// watchOS.
    Watchos,
    /// macOS.
    Macos,
}

impl Platform {
    /// As `inspect --json` prints it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Ios => "ios",
            Self::Tvos => "tvos",
            Self::Visionos => "visionos",
            Self::Watchos => "watchos",
            Self::Macos => "macos",
        }
    }

    /// Apple's name, such as `iOS`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ios => "iOS",
            Self::Tvos => "tvOS",
            Self::Visionos => "visionOS",
            Self::Watchos => "watchOS",
            Self::Macos => "macOS",
        }
    }
}

/// A member of `UIDeviceFamily`.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum DeviceFamily {
    /// 1: iPhone and iPod touch.
    Iphone,
    /// 2: iPad.
    Ipad,
    /// 3: Apple TV.
    AppleTv,
    /// 4: Apple Watch.
    AppleWatch,
    /// 7: Apple Vision.
    AppleVision,
}

impl DeviceFamily {
    /// Apple's name, such as `iPhone`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Iphone => "iPhone",
            Self::Ipad => "iPad",
            Self::AppleTv => "Apple TV",
            Self::AppleWatch => "Apple Watch",
            Self::AppleVision => "Apple Vision",
        }
    }
}

/// How the app is signed.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Signing {
    /// The kind of distribution that the profile allows.
    pub kind: SigningKind,
    /// The profile; `None` when the package has none or it could not be read (a finding says which).
    pub profile: Option<Profile>,
}

/// The kind of distribution that a profile allows (facts, section 6).
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum SigningKind {
    /// Devices listed, `get-task-allow` true.
    Development,
    /// Devices listed.
    AdHoc,
    /// `ProvisionsAllDevices`.
    Enterprise,
    /// Neither devices nor all devices: App Store or TestFlight.
    AppStore,
    /// No readable profile.
    None,
}

impl SigningKind {
    /// As `inspect --json` prints it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Development => "development",
            Self::AdHoc => "ad-hoc",
            Self::Enterprise => "enterprise",
            Self::AppStore => "app-store",
            Self::None => "none",
        }
    }
}

/// What `embedded.mobileprovision` says.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Profile {
    /// `Name`.
    pub name: String,
    /// `UUID`.
    pub uuid: Option<String>,
    /// First of `TeamIdentifier`.
    pub team_id: Option<String>,
    /// `TeamName`; profiles of 2012 lack it.
    pub team_name: Option<String>,
    /// `CreationDate`.
    pub created_at: Option<Timestamp>,
    /// `ExpirationDate`.
    pub expires_at: Option<Timestamp>,
    /// `ProvisionedDevices`, as written.
    pub devices: Vec<String>,
    /// `ProvisionsAllDevices`.
    pub all_devices: bool,
    /// `LocalProvision`, or a life of seven days: made with a free account.
    pub free_account: bool,
    /// `Entitlements`.
    pub entitlements: plist::Dictionary,
    /// `DeveloperCertificates`.
    pub certificates: Vec<Certificate>,
    /// Who signed the profile.
    pub signature: ProfileSignature,
}

/// A certificate that a profile allows to sign.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Certificate {
    /// Common name, such as `Apple Distribution: Northpier Labs`.
    pub subject: String,
    /// SHA-1 of the DER form, lower-case hex.
    pub sha1: String,
    /// `notAfter`.
    pub expires_at: Option<Timestamp>,
}

/// Who signed a profile.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum ProfileSignature {
    /// The signature verifies and leads to a root of Apple's.
    Apple,
    /// Signed by somebody else.
    Other,
    /// No CMS envelope at all.
    Unsigned,
    /// A CMS envelope whose signature does not verify.
    Invalid,
}

impl ProfileSignature {
    /// As `inspect --json` prints it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Apple => "apple",
            Self::Other => "other",
            Self::Unsigned => "unsigned",
            Self::Invalid => "invalid",
        }
    }
}

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
}

impl BundleKind {
    /// As `inspect --json` prints it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Extension => "extension",
            Self::WatchApp => "watch-app",
            Self::AppClip => "app-clip",
            Self::Framework => "framework",
        }
    }
}
