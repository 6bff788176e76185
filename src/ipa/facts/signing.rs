//! How a build is signed: its profile and the certificates in it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// How the app is signed.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct Signing {
    /// The kind of distribution that the profile allows.
    pub kind: SigningKind,
    /// The profile; `None` when the package has none or it could not be read (a finding says which).
    pub profile: Option<Profile>,
}

/// The kind of distribution that a profile allows (facts, section 6).
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
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
    #[default]
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
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
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
    /// `AppIDName`.
    #[serde(default)]
    pub app_id_name: Option<String>,
    /// `ApplicationIdentifierPrefix`.
    #[serde(default)]
    pub prefixes: Vec<String>,
    /// `Platform`, as written: `iOS`, `xrOS`, `visionOS`, `tvOS`, `OSX`.
    #[serde(default)]
    pub platforms: Vec<String>,
    /// `IsXcodeManaged`.
    #[serde(default)]
    pub xcode_managed: bool,
    /// `TimeToLive`, in days.
    #[serde(default)]
    pub time_to_live_days: Option<u64>,
    /// `Version` of the profile's form.
    #[serde(default)]
    pub version: Option<u64>,
    /// `LocalProvision`.
    #[serde(default)]
    pub local_provision: bool,
    /// `PPQCheck`: the phone asks Apple before the first launch.
    #[serde(default)]
    pub ppq_check: bool,
    /// `ProfileDistributionType`, such as `ADHOC` or `STORE`; in profiles since 2026.
    #[serde(default)]
    pub distribution_type: Option<String>,
    /// `DER-Encoded-Profile`: what iOS 15 and later go by.
    #[serde(default)]
    pub der_profile: Option<DerProfile>,
}

/// What `DER-Encoded-Profile` says, beside the property list around it.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct DerProfile {
    /// Who signed it.
    pub signature: ProfileSignature,
    /// Whether it names the same profile, devices and certificates as the property list.
    pub agrees: bool,
}

/// A certificate that a profile allows to sign, or that signed a program.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct Certificate {
    /// Common name, such as `Apple Distribution: Northpier Labs`.
    pub subject: String,
    /// SHA-1 of the DER form, lower-case hex.
    pub sha1: String,
    /// `notAfter`.
    pub expires_at: Option<Timestamp>,
    /// `notBefore`.
    #[serde(default)]
    pub valid_from: Option<Timestamp>,
    /// Team, from the subject's organisational unit.
    #[serde(default)]
    pub team_id: Option<String>,
    /// Organisation of the subject.
    #[serde(default)]
    pub organisation: Option<String>,
    /// SHA-256 of the DER form, lower-case hex; `DER-Encoded-Profile` lists these.
    #[serde(default)]
    pub sha256: String,
}

/// Who signed a profile.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub enum ProfileSignature {
    /// The signature verifies and leads to a root of Apple's.
    Apple,
    /// Signed by somebody else.
    Other,
    /// No CMS envelope at all.
    #[default]
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
