//! How a build is signed: its profile and the certificates in it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::primitives::Udid;

/// How the app is signed.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct Signing {
    /// The kind of distribution that the profile allows.
    pub kind: SigningKind,
    /// The profile; `None` when the package has none or it could not be read (a finding says which).
    pub profile: Option<Profile>,
}

/// The kind of distribution that a profile allows, as its keys tell (Apple, TN3125).
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
#[expect(clippy::struct_excessive_bools, reason = "as many keys of a profile are yes or no")]
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
    /// SHA-1, as in [`Certificate::sha1`], of `DeveloperCertificates` that are not in [`Self::certificates`]: beyond those that are
    /// told one by one, or not to be understood.
    #[serde(default)]
    pub more_certificates: Vec<String>,
    /// There are so many certificates that not all are in either list.
    #[serde(default)]
    pub certificates_left_out: bool,
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
    /// `ProfileDistributionType`, such as `ADHOC`, `STORE` or `LIMITED` (development); of the property list or of its DER form.
    #[serde(default)]
    pub distribution_type: Option<String>,
    /// `DER-Encoded-Profile`: what iOS 15 and later go by.
    #[serde(default)]
    pub der_profile: Option<DerProfile>,
}

impl Profile {
    /// Whether it allows a certificate with this SHA-1 to sign; `None` when it names none, or too many to tell.
    pub fn allows_signer(&self, sha1: &str) -> Option<bool> {
        let is_listed = self.certificates.iter().any(|one| one.sha1 == sha1) || self.more_certificates.iter().any(|one| one == sha1);
        let is_judged = !self.certificates_left_out && !self.certificates.is_empty();
        (is_listed || is_judged).then_some(is_listed)
    }

    /// Whether a build with this profile installs on the device with this identifier (UDID), as a person may paste it:
    /// case, spaces and hyphens do not count. Says nothing of expiry.
    pub fn allows_device(&self, identifier: &str) -> bool {
        let wanted = Udid::of(identifier);
        !wanted.is_empty() && (self.all_devices || self.devices.iter().any(|device| Udid::listed(device) == wanted))
    }

    /// Identifiers in `devices` that no device of Apple's has: neither 40 hexadecimal digits, nor 8 and 16 with a hyphen,
    /// nor, in profiles for the Mac, the groups of 8, 4, 4, 4 and 12 that Macs have.
    pub fn odd_devices(&self) -> impl Iterator<Item = &str> {
        let for_mac = self.platforms.iter().any(|platform| platform == "OSX");
        let devices = self.devices.iter().map(String::as_str);
        devices.filter(move |device| {
            let groups: Vec<_> = device.split('-').map(str::len).take(6).collect();
            let is_known = matches!(groups.as_slice(), [40] | [8, 16]) || for_mac && groups == [8, 4, 4, 4, 12];
            !is_known || !device.chars().all(|c| c.is_ascii_hexdigit() || c == '-')
        })
    }
}

/// What `DER-Encoded-Profile` says, beside the property list around it.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct DerProfile {
    /// Who signed it.
    pub signature: ProfileSignature,
    /// Whether it names the same profile, devices, certificates and dates as the property list.
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

#[cfg(test)]
mod tests {
    use super::Profile;

    fn profile(devices: &[&str]) -> Profile {
        Profile {
            devices: devices.iter().map(|device| (*device).to_owned()).collect(),
            ..Profile::default()
        }
    }

    const OLD: &str = "0123456789abcdef0123456789abcdef01234567";
    const NEW: &str = "00008030-0123456789ABCDEF";

    #[test]
    fn a_device_is_found_however_its_identifier_was_pasted() {
        let listed = profile(&[OLD, NEW]);
        for pasted in [
            OLD,
            NEW,
            "0123456789ABCDEF0123456789ABCDEF01234567",
            "  00008030-0123456789abcdef\n",
            "000080300123456789ABCDEF",
            "00008030\u{2011}0123 4567 89AB CDEF",
            "UDID",
        ] {
            assert_eq!(listed.allows_device(pasted), pasted != "UDID", "{pasted}");
        }
        for pasted in ["", "-", " ", "00008030", "00008030-0123456789ABCDE", "00008030-0123456789ABCDEE"] {
            assert!(!listed.allows_device(pasted), "{pasted}");
        }
        // A profile whose list lacks the hyphen.
        assert!(profile(&["000080300123456789abcdef"]).allows_device(NEW));
        assert!(!profile(&[]).allows_device(NEW));
    }

    #[test]
    fn a_profile_for_all_devices_asks_for_none() {
        let all = Profile {
            all_devices: true,
            ..Profile::default()
        };
        assert!(all.allows_device(NEW));
        assert!(!all.allows_device(" "));
    }

    #[test]
    fn identifiers_have_two_forms_and_macs_a_third() {
        let mac = "01234567-0123-0123-0123-0123456789AB";
        let odd = ["a", "", "00008030-0123456789ABCDEG", "000080300123456789ABCDEF", mac];
        let mut all = profile(&[&[OLD, NEW][..], &odd].concat());
        assert_eq!(all.odd_devices().collect::<Vec<_>>(), odd);
        all.platforms.push("OSX".to_owned());
        assert_eq!(all.odd_devices().count(), odd.len() - 1);
    }
}
