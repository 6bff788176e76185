//! A phone as a page knows it: what its `User-Agent` says, and what follows for the steps and names in its Settings.

use crate::activity::Agent;
use crate::primitives::{Family, OsVersion};

/// A phone, as far as it says.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct ClaimedPhone {
    /// What to call it: `iPhone` unless it says otherwise.
    pub(super) device: &'static str,
    /// It says that it is an iPhone, iPad or iPod, rather than a Mac or anything else.
    pub(super) is_sure: bool,
    /// What else it says that it is.
    pub(super) family: Family,
    /// Such as `iOS 18.0.1`; empty when it does not say.
    pub(super) system: String,
    /// The system's version. An iPad that claims to be a Mac tells it by Safari's, which is the same.
    pub(super) version: Option<OsVersion>,
}

impl ClaimedPhone {
    pub(super) fn of(user_agent: &str) -> Self {
        let agent = Agent::parse(user_agent);
        let family = Family::of_model(agent.model.as_deref().unwrap_or_default());
        let (device, is_sure) = match family {
            Family::Pad => ("iPad", true),
            Family::Pod => ("iPod touch", true),
            Family::Phone => ("iPhone", true),
            _ => ("iPhone", false),
        };
        let system = agent.os.unwrap_or_default();
        let version = OsVersion::parse(&system);
        let is_mac = family == Family::Mac;
        let of_safari = || OsVersion::parse(user_agent.split_once(" Version/")?.1.split(' ').next()?);
        Self {
            device,
            is_sure,
            family,
            system,
            version: version.or_else(|| if is_mac { of_safari() } else { None }),
        }
    }

    /// Whether its system is older than this; `None` when it does not say.
    pub(super) fn is_before(&self, version: OsVersion) -> Option<bool> {
        self.version.map(|own| own.is_before(version))
    }

    /// The key of the name of the list of profiles in Settings. iOS 15 renamed it.
    /// Source: support.apple.com/guide/deployment, "VPN & Device Management".
    pub(super) fn management_key(&self) -> &'static str {
        if self.is_before(OsVersion::new(15, 0)) == Some(true) {
            "m-profiles"
        } else {
            "m-management"
        }
    }

    /// Up to 12.1 a downloaded profile opens its sheet by itself; since 12.2 it waits in Settings (support.apple.com/102400).
    pub(super) fn opens_sheet(&self) -> bool {
        self.is_before(OsVersion::new(12, 2)) == Some(true)
    }

    /// Up to 10.2 installing a root was trusting it; since 10.3 there is a switch (support.apple.com/102390).
    pub(super) fn trusts_at_once(&self) -> bool {
        self.is_before(OsVersion::new(10, 3)) == Some(true)
    }

    /// 18.0 and 18.0.1 left roots out of the list of switches for some (ProxymanApp/Proxyman#2159).
    pub(super) fn may_hide_switch(&self) -> bool {
        self.version.is_some_and(|version| version.release() == (18, 0))
    }

    /// Whether it is too old for a build; false when either is not known.
    pub(super) fn is_too_old_for(&self, minimum: Option<&str>) -> bool {
        let minimum = minimum.and_then(OsVersion::parse);
        self.is_sure && minimum.is_some_and(|minimum| self.is_before(minimum) == Some(true))
    }

    /// Whether a build is made for other devices only; false when either is not known. iPads run what is made for iPhones.
    pub(super) fn is_left_out_by(&self, made_for: &[String]) -> bool {
        let has = |name: &str| made_for.iter().any(|family| family == name);
        let runs_here = made_for.is_empty() || has("iPhone") || self.device == "iPad" && has("iPad");
        self.is_sure && !runs_here
    }
}

#[cfg(test)]
mod tests {
    //! If these break, a tester looks for a menu that their phone does not have.

    use super::*;

    fn iphone(version: &str) -> ClaimedPhone {
        let version = version.replace('.', "_");
        ClaimedPhone::of(&format!(
            "Mozilla/5.0 (iPhone; CPU iPhone OS {version} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari/604.1"
        ))
    }

    #[test]
    fn steps_and_names_go_by_the_version() {
        let table = [
            ("10.2.1", "m-profiles", true, true, false),
            ("10.3", "m-profiles", true, false, false),
            ("12.1.4", "m-profiles", true, false, false),
            ("12.2", "m-profiles", false, false, false),
            ("14.8.1", "m-profiles", false, false, false),
            ("15.0", "m-management", false, false, false),
            ("17.6.1", "m-management", false, false, false),
            ("18.0", "m-management", false, false, true),
            ("18.0.1", "m-management", false, false, true),
            ("18.1", "m-management", false, false, false),
            ("26.0", "m-management", false, false, false),
        ];
        for (version, management, sheet, at_once, hides) in table {
            let phone = iphone(version);
            assert_eq!(phone.management_key(), management, "{version}");
            assert_eq!(
                (phone.opens_sheet(), phone.trusts_at_once(), phone.may_hide_switch()),
                (sheet, at_once, hides),
                "{version}"
            );
        }
        let unknown = ClaimedPhone::of("");
        assert_eq!((unknown.device, unknown.is_sure, unknown.version), ("iPhone", false, None));
        assert_eq!(
            (unknown.management_key(), unknown.opens_sheet(), unknown.trusts_at_once()),
            ("m-management", false, false)
        );
    }

    #[test]
    fn an_ipad_that_claims_to_be_a_mac_tells_its_version_by_safari() {
        let pad = ClaimedPhone::of(
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0.1 Safari/605.1.15",
        );
        assert_eq!((pad.is_sure, pad.version), (false, Some(OsVersion::new(18, 0).with_patch(1))));
        assert!(pad.may_hide_switch());
        assert!(!pad.is_too_old_for(Some("26.0")), "it may be a Mac");
    }

    #[test]
    fn a_build_is_compared_with_the_phone() {
        assert!(iphone("14.8").is_too_old_for(Some("15.0")));
        assert!(iphone("9.3.5").is_too_old_for(Some("15")));
        assert!(!iphone("15.0").is_too_old_for(Some("15.0")));
        assert!(!iphone("26.0").is_too_old_for(Some("9.0")));
        assert!(!iphone("14.8").is_too_old_for(None));
        assert!(!iphone("14.8").is_too_old_for(Some("soon")));
        assert!(!ClaimedPhone::of("").is_too_old_for(Some("26.0")));
        let [phone, pad] = ["iPhone", "iPad"].map(str::to_owned);
        let tablet = ClaimedPhone::of("Mozilla/5.0 (iPad; CPU OS 17_7 like Mac OS X) AppleWebKit/605.1.15");
        assert!(iphone("17.0").is_left_out_by(std::slice::from_ref(&pad)));
        assert!(!iphone("17.0").is_left_out_by(&[phone.clone(), pad.clone()]));
        assert!(!iphone("17.0").is_left_out_by(&[]));
        assert!(!tablet.is_left_out_by(std::slice::from_ref(&phone)));
        assert!(!tablet.is_left_out_by(std::slice::from_ref(&pad)));
        assert!(tablet.is_left_out_by(&["Apple TV".to_owned()]));
        assert!(!ClaimedPhone::of("").is_left_out_by(&[pad]));
    }
}
