//! Whether a device that was typed is in a profile.

use crate::ipa::Profile;
use crate::primitives::{Udid, UdidFlaw};

/// Whether a device is in a profile.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum ProfileMembership {
    /// It is listed.
    Listed,
    /// It is not.
    NotListed,
    /// What was typed is no whole UDID.
    Incomplete,
    /// It was a UDID, before it lost or gained a digit or got a letter.
    Malformed(UdidFlaw),
}

/// Whether a build with this profile installs on the device that was typed.
pub(super) fn answer(profile: &Profile, typed: &str) -> ProfileMembership {
    if !Udid::of(typed).is_whole() {
        let flaw = Udid::find(typed).first().and_then(|found| found.flaw);
        flaw.map_or(ProfileMembership::Incomplete, ProfileMembership::Malformed)
    } else if profile.allows_device(typed) {
        ProfileMembership::Listed
    } else {
        ProfileMembership::NotListed
    }
}

#[cfg(test)]
mod tests {
    use super::{ProfileMembership, answer};
    use crate::ipa::Profile;
    use crate::primitives::UdidFlaw;

    #[test]
    fn a_device_is_found_however_it_was_copied() {
        let devices = ["00008110-001A2B3C4D5E6F70", "a1b2c3d4e5f60718293a4b5c6d7e8f9001122334"];
        let profile = Profile {
            devices: devices.map(str::to_owned).to_vec(),
            ..Profile::default()
        };
        for typed in [
            "00008110-001A2B3C4D5E6F70",
            " 00008110-001a2b3c4d5e6f70\n",
            "00008110001A2B3C4D5E6F70",
            "0000 8110 001A 2B3C 4D5E 6F70",
            "“00008110–001A2B3C4D5E6F70”",
            "A1B2C3D4E5F60718293A4B5C6D7E8F9001122334",
        ] {
            assert_eq!(answer(&profile, typed), ProfileMembership::Listed, "{typed}");
        }
        assert_eq!(answer(&profile, "00008110-001A2B3C4D5E6F71"), ProfileMembership::NotListed);
        for typed in [
            "Maya’s iPhone: 00008110-001A2B3C4D5E6F70",
            "Maya,00008110-001a2b3c4d5e6f70",
            "{\"udid\":\"00008110-001A2B3C4D5E6F70\"}",
            "OOOO8110-OO1A2B3C4D5E6F7O",
        ] {
            assert_eq!(answer(&profile, typed), ProfileMembership::Listed, "{typed}");
        }
        let short = answer(&profile, "00008110-001A2B3C4D5E6F7");
        assert_eq!(short, ProfileMembership::Malformed(UdidFlaw::Length(23)));
        let letter = answer(&profile, "00008110-001A2B3C4D5E6F7G");
        assert_eq!(letter, ProfileMembership::Malformed(UdidFlaw::Letter('G')));
        for typed in ["", "00008110", "iPhone"] {
            assert_eq!(answer(&profile, typed), ProfileMembership::Incomplete, "{typed}");
        }
    }
}
