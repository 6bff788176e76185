//! Devices: whether phones that came, and devices that somebody named, can take the build at all.

use crate::finding::{Finding, Severity};
use crate::ipa::{DeviceFamily, Platform, SigningKind};

use super::{Case, passed};

/// A phone that came to the endpoint.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct SeenPhone {
    /// Its model, such as `iPhone 12`, or its family; empty when unknown.
    pub model: String,
    /// Its system, such as `iOS 15.1`; empty when unknown.
    pub os: String,
}

impl SeenPhone {
    /// The words for it in a sentence.
    fn name(&self) -> &str {
        if self.model.is_empty() { "A phone" } else { &self.model }
    }

    fn is_ipad(&self) -> bool {
        self.model.starts_with("iPad")
    }

    fn is_iphone(&self) -> bool {
        self.model.starts_with("iPhone") || self.model.starts_with("iPod")
    }

    /// Major and minor version of its system.
    pub(super) fn version(&self) -> Option<(u32, u32)> {
        version(self.os.rsplit(' ').next()?)
    }
}

/// Major and minor version of a text such as `16.0.2`.
pub(super) fn version(text: &str) -> Option<(u32, u32)> {
    let mut parts = text.split('.');
    let major = parts.next()?.parse().ok()?;
    Some((major, parts.next().and_then(|minor| minor.parse().ok()).unwrap_or(0)))
}

pub(super) fn findings(case: &Case<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let signing = &case.inspection.signing;
    if let (SigningKind::AdHoc | SigningKind::Development, Some(profile)) = (signing.kind, &signing.profile)
        && !profile.devices.is_empty()
        && !case.devices.is_empty()
    {
        let missing: Vec<&str> = case
            .devices
            .iter()
            .filter(|device| !profile.allows_device(&device.udid))
            .map(|device| device.name.as_str())
            .collect();
        findings.push(if missing.is_empty() {
            devices_in_profile(case.devices.len())
        } else {
            device_not_in_profile(&missing, profile.devices.len())
        });
    }
    if case.inspection.app.platform == Platform::Ios {
        findings.extend(of_phones(case));
    }
    findings
}

fn of_phones(case: &Case<'_>) -> Vec<Finding> {
    let minimum_text = case.inspection.app.minimum_os.as_deref().unwrap_or_default();
    let mut findings = Vec::new();
    let select = |is_meant: &dyn Fn(&SeenPhone) -> bool| -> Vec<&SeenPhone> {
        let mut phones: Vec<&SeenPhone> = case.phones.iter().filter(|phone| is_meant(phone)).collect();
        phones.sort_unstable();
        phones.dedup();
        phones
    };
    let too_old = select(&|phone| is_too_old(phone, minimum_text));
    if !too_old.is_empty() {
        findings.push(phone_too_old(&too_old, minimum_text));
    } else if !minimum_text.is_empty() && case.phones.iter().any(|phone| phone.version().is_some()) {
        findings.push(phones_new_enough(minimum_text));
    }
    let wrong = select(&|phone| is_of_wrong_family(phone, &case.inspection.app.device_families));
    if !wrong.is_empty() {
        findings.push(phone_of_wrong_family(&wrong));
    }
    for capability in &case.inspection.app.required_capabilities {
        let lacking = select(&|phone| lacks(phone, capability));
        if !lacking.is_empty() {
            findings.push(phone_lacks_capability(&lacking, capability));
        }
    }
    findings
}

/// Whether a phone's system is older than what the app asks for.
pub(super) fn is_too_old(phone: &SeenPhone, minimum: &str) -> bool {
    matches!((phone.version(), version(minimum)), (Some(has), Some(needs)) if has < needs)
}

/// An iPhone and an app for iPads alone; the other way round iPads run it.
pub(super) fn is_of_wrong_family(phone: &SeenPhone, families: &[DeviceFamily]) -> bool {
    phone.is_iphone() && !families.is_empty() && families.iter().all(|family| *family == DeviceFamily::Ipad)
}

/// Whether a model lacks a capability for certain (Apple, “Required device capabilities”). Models with the newest chips have
/// them all; what is not known of a model counts as there.
pub(super) fn lacks(phone: &SeenPhone, capability: &str) -> bool {
    let is_pod = phone.model.starts_with("iPod");
    let before = |names: &[&str]| names.iter().any(|name| phone.model == *name);
    match capability {
        "telephony" | "sms" => phone.is_ipad() || is_pod,
        "nfc" => phone.is_ipad() || is_pod || before(BEFORE_IPHONE_7),
        "iphone-ipad-minimum-performance-a12" => is_pod || before(BEFORE_IPHONE_7) || before(IPHONE_7_TO_X),
        "iphone-performance-gaming-tier" => is_pod || before(BEFORE_IPHONE_7) || before(IPHONE_7_TO_X) || before(IPHONE_XR_TO_15),
        _ => false,
    }
}

const BEFORE_IPHONE_7: &[&str] = &["iPhone 6s", "iPhone 6s Plus", "iPhone SE"];
const IPHONE_7_TO_X: &[&str] = &["iPhone 7", "iPhone 7 Plus", "iPhone 8", "iPhone 8 Plus", "iPhone X"];
const IPHONE_XR_TO_15: &[&str] = &[
    "iPhone XR",
    "iPhone XS",
    "iPhone XS Max",
    "iPhone 11",
    "iPhone 11 Pro",
    "iPhone 11 Pro Max",
    "iPhone SE (2nd generation)",
    "iPhone 12",
    "iPhone 12 mini",
    "iPhone 12 Pro",
    "iPhone 12 Pro Max",
    "iPhone 13",
    "iPhone 13 mini",
    "iPhone 13 Pro",
    "iPhone 13 Pro Max",
    "iPhone SE (3rd generation)",
    "iPhone 14",
    "iPhone 14 Plus",
    "iPhone 14 Pro",
    "iPhone 14 Pro Max",
    "iPhone 15",
    "iPhone 15 Plus",
];

/// "Maya’s iPhone 12", "Maya’s iPhone 12 and Ben’s iPad", "Maya’s iPhone 12 and 3 others".
fn listed(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first, second] => format!("{first} and {second}"),
        [first, rest @ ..] => format!("{first} and {} others", rest.len()),
    }
}

fn names(phones: &[&SeenPhone]) -> String {
    let mut names: Vec<&str> = phones.iter().map(|phone| phone.name()).collect();
    names.dedup();
    listed(&names)
}

/// A device that somebody named is not among the profile's.
///
/// Source: Apple, TN3125: `ProvisionedDevices` lists who may run the app.
fn device_not_in_profile(missing: &[&str], count: usize) -> Finding {
    let verb = if missing.len() == 1 { "is" } else { "are" };
    let devices = if count == 1 {
        "the one device".to_owned()
    } else {
        format!("the {count} devices")
    };
    Finding::new(
        "device-not-in-profile",
        Severity::Blocks,
        format!("{} {verb} not in this build’s profile", listed(missing)),
        format!("A build of this kind installs only on {devices} that its profile lists."),
        "Add the device to your Apple account, renew the profile and export again.",
    )
}

/// Every device that somebody named is among the profile's.
///
/// Source: Apple, TN3125.
fn devices_in_profile(count: usize) -> Finding {
    let title = if count == 1 {
        "The named device is in the profile".to_owned()
    } else {
        format!("All {count} named devices are in the profile")
    };
    passed("devices-in-profile", title)
}

/// A phone that came runs an older system than `MinimumOSVersion`.
///
/// Source: Apple, Information Property List, `MinimumOSVersion`; bitstadium/HockeyKit#140: “could not be installed at this time”.
fn phone_too_old(phones: &[&SeenPhone], minimum: &str) -> Finding {
    let title = match phones {
        [phone] => format!("{} runs {}: too old for this build", phone.name(), phone.os),
        phones => format!("{} run a system that is too old for this build", names(phones)),
    };
    Finding::new(
        "phone-too-old",
        Severity::Risks,
        title,
        format!("This build needs iOS {minimum} or later; older phones answer “Unable to Download App”."),
        "Update the phone, or build for an older version of iOS.",
    )
}

/// No phone that came runs an older system than `MinimumOSVersion`.
///
/// Source: Apple, Information Property List, `MinimumOSVersion`.
fn phones_new_enough(minimum: &str) -> Finding {
    passed("phones-new-enough", format!("The phones that came run iOS {minimum} or later"))
}

/// An iPhone came, and `UIDeviceFamily` has the iPad alone.
///
/// Source: Apple, Information Property List, `UIDeviceFamily`.
fn phone_of_wrong_family(phones: &[&SeenPhone]) -> Finding {
    Finding::new(
        "phone-of-wrong-family",
        Severity::Risks,
        format!("{} cannot run an app for iPads", names(phones)),
        "The build is for iPads only; iPhones refuse it.",
        "Try it on an iPad, or build for iPhones as well.",
    )
}

/// A phone that came lacks something of `UIRequiredDeviceCapabilities`.
///
/// Source: Apple, “Required device capabilities”.
fn phone_lacks_capability(phones: &[&SeenPhone], capability: &str) -> Finding {
    let verb = if phones.len() == 1 { "lacks" } else { "lack" };
    Finding::new(
        "phone-lacks-capability",
        Severity::Risks,
        format!("{} {verb} “{capability}”, which the build requires", names(phones)),
        "Phones without it refuse the app.",
        "Take it out of UIRequiredDeviceCapabilities, or try another phone.",
    )
}
