//! Devices: whether phones that came, and devices that somebody named, can take the build at all.

use super::Case;
use crate::finding::{Finding, List, Message, Rule, RuleOf, Severity, says, told};
use crate::ipa::{DeviceFamily, Inspection, Platform, SigningKind};
use crate::library::Device;
use crate::primitives::{Family, OsVersion, Udid, models};

/// The rules of this file.
pub(super) static RULES: &[&Rule] = &[
    &DEVICE_MALFORMED.rule,
    &DEVICE_NOT_IN_PROFILE.rule,
    &DEVICES_IN_PROFILE.rule,
    &PHONE_LACKS_CAPABILITY.rule,
    &PHONE_NOT_IN_VARIANT.rule,
    &PHONE_OF_WRONG_FAMILY.rule,
    &PHONE_TOO_OLD.rule,
    &PHONES_NEW_ENOUGH.rule,
];

/// Phones and devices that a finding names before it says how many more there are.
const MAX_NAMED: usize = 2;

/// A phone that came to the endpoint.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct SeenPhone {
    /// Its model, such as `iPhone 12`, or its family; empty when unknown.
    pub model: String,
    /// Its system, such as `iOS 15.1`; empty when unknown.
    pub os: String,
}

impl SeenPhone {
    fn family(&self) -> Family {
        Family::of_model(&self.model)
    }

    /// The version of its system.
    pub(super) fn version(&self) -> Option<OsVersion> {
        OsVersion::parse(&self.os)
    }
}

/// Known devices beside the list of a profile.
#[derive(Clone, Debug)]
pub struct DevicesByProfile<'a> {
    /// How many the profile lists.
    pub listed: usize,
    /// How many of the known ones have a UDID that can be.
    pub judged: usize,
    /// Those of them that the profile does not list.
    pub missing: Vec<&'a Device>,
    /// Those whose UDID cannot be one, which says nothing of the profile.
    pub malformed: Vec<&'a Device>,
}

impl<'a> DevicesByProfile<'a> {
    /// `None` when the profile goes by no list, or no device is known.
    pub fn of(inspection: &Inspection, devices: &'a [Device]) -> Option<Self> {
        let signing = &inspection.signing;
        let goes_by_list = matches!(signing.kind, SigningKind::AdHoc | SigningKind::Development);
        let profile = signing
            .profile
            .as_ref()
            .filter(|profile| goes_by_list && !profile.devices.is_empty())?;
        let (whole, malformed): (Vec<_>, Vec<_>) = devices.iter().partition(|device| Udid::of(&device.udid).is_whole());
        (!devices.is_empty()).then(|| Self {
            listed: profile.devices.len(),
            judged: whole.len(),
            missing: whole.into_iter().filter(|device| !profile.allows_device(&device.udid)).collect(),
            malformed,
        })
    }
}

pub(super) fn findings(case: &Case<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some(known) = DevicesByProfile::of(case.inspection, case.devices) {
        if let Some(first) = known.malformed.first() {
            let digits = Udid::of(&first.udid).as_str().len();
            findings.push(DEVICE_MALFORMED.finding(known.malformed.len(), digits, &first.name));
        }
        findings.extend((known.missing.is_empty() && known.judged > 0).then(|| DEVICES_IN_PROFILE.finding(known.judged)));
        findings.extend((!known.missing.is_empty()).then(|| {
            let names = known.missing.iter().map(|device| device.name.as_str());
            let names = List::first(names, known.missing.len(), MAX_NAMED);
            let finding = DEVICE_NOT_IN_PROFILE.finding(known.missing.len(), known.listed, names);
            if case.is_for_devices {
                finding.at(Severity::Blocks)
            } else {
                finding
            }
        }));
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
    if let [first, ..] = too_old.as_slice() {
        findings.push(PHONE_TOO_OLD.finding(too_old.len(), minimum_text, &first.os, named(&too_old)));
    } else if !minimum_text.is_empty() && case.phones.iter().any(|phone| phone.version().is_some()) {
        findings.push(PHONES_NEW_ENOUGH.finding(minimum_text));
    }
    let wrong = select(&|phone| is_of_wrong_family(phone, &case.inspection.app.device_families));
    if !wrong.is_empty() {
        findings.push(PHONE_OF_WRONG_FAMILY.finding(named(&wrong)));
    }
    let models = case.inspection.app.supported_models();
    let left_out = select(&|phone| is_left_out(phone, &models));
    if !left_out.is_empty() {
        let variant = List::first(&models, models.len(), MAX_NAMED);
        findings.push(PHONE_NOT_IN_VARIANT.finding(named(&left_out), variant));
    }
    for capability in &case.inspection.app.required_capabilities {
        let lacking = select(&|phone| lacks(phone, capability));
        if !lacking.is_empty() {
            findings.push(PHONE_LACKS_CAPABILITY.finding(capability, lacking.len(), named(&lacking)));
        }
    }
    findings
}

/// Whether a phone's system is older than what the app asks for. Browsers leave the patch away, so that it does not count.
pub(super) fn is_too_old(phone: &SeenPhone, minimum: &str) -> bool {
    matches!((phone.version(), OsVersion::parse(minimum)), (Some(has), Some(needs)) if has.release() < needs.release())
}

/// An iPhone and an app for iPads alone; the other way round iPads run it.
pub(super) fn is_of_wrong_family(phone: &SeenPhone, families: &[DeviceFamily]) -> bool {
    matches!(phone.family(), Family::Phone | Family::Pod)
        && !families.is_empty()
        && families.iter().all(|family| *family == DeviceFamily::Ipad)
}

/// Whether a phone's model is known, and not among those that a variant is made for.
pub(super) fn is_left_out(phone: &SeenPhone, variant: &[String]) -> bool {
    // Browsers name the family alone.
    let is_known = models::is_known(&phone.model);
    is_known && !variant.is_empty() && !variant.contains(&phone.model)
}

/// Whether a model lacks a capability for certain (Apple, “Required device capabilities”). Models with the newest chips have
/// them all; what is not known of a model counts as there.
pub(super) fn lacks(phone: &SeenPhone, capability: &str) -> bool {
    let is_pod = phone.family() == Family::Pod;
    let is_ipad = phone.family() == Family::Pad;
    let before = |names: &[&str]| names.iter().any(|name| phone.model == *name);
    match capability {
        "telephony" | "sms" => is_ipad || is_pod,
        "nfc" => is_ipad || is_pod || before(BEFORE_IPHONE_7),
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

/// Phones as a finding names them: models, and how many others there are that do not say theirs.
fn named(phones: &[&SeenPhone]) -> Message {
    let mut models: Vec<&str> = phones.iter().map(|phone| phone.model.as_str()).collect();
    models.dedup();
    let count = models.len();
    models.retain(|model| !model.is_empty());
    says::phones_that_came(!models.is_empty(), List::first(models, count, MAX_NAMED))
}

pub(crate) static DEVICE_MALFORMED: RuleOf<told::DeviceMalformed> = RuleOf::new(
    Severity::Risks,
    "What somebody named as a device has not the 40, or 8 and 16, hexadecimal digits of a UDID",
    "fastlane/fastlane#13407: the two forms of a UDID, which Apple does not document",
);

pub(crate) static DEVICE_NOT_IN_PROFILE: RuleOf<told::DeviceNotInProfile> = RuleOf::new(
    Severity::Risks,
    "A device that somebody named is not among the profile's; others install all the same. It blocks where the question is about that device",
    "Apple, TN3125: ProvisionedDevices lists who may run the app",
);

pub(crate) static DEVICES_IN_PROFILE: RuleOf<told::DevicesInProfile> = RuleOf::new(
    Severity::Passed,
    "Every device that somebody named is among the profile's",
    "Apple, TN3125",
);

pub(crate) static PHONE_TOO_OLD: RuleOf<told::PhoneTooOld> = RuleOf::new(
    Severity::Risks,
    "A phone that came runs an older system than MinimumOSVersion",
    "Apple, Information Property List, MinimumOSVersion; bitstadium/HockeyKit#140: “could not be installed at this time”",
);

pub(crate) static PHONES_NEW_ENOUGH: RuleOf<told::PhonesNewEnough> = RuleOf::new(
    Severity::Passed,
    "No phone that came runs an older system than MinimumOSVersion",
    "Apple, Information Property List, MinimumOSVersion",
);

pub(crate) static PHONE_OF_WRONG_FAMILY: RuleOf<told::PhoneOfWrongFamily> = RuleOf::new(
    Severity::Risks,
    "An iPhone came, and UIDeviceFamily has the iPad alone",
    "Apple, Information Property List, UIDeviceFamily",
);

pub(crate) static PHONE_NOT_IN_VARIANT: RuleOf<told::PhoneNotInVariant> = RuleOf::new(
    Severity::Risks,
    "A phone came whose model is not among UISupportedDevices",
    "iOS’s error DeviceNotSupportedByThinning (nab138/iloader#759 and qnblackcat/uYouPlus#1385)",
);

pub(crate) static PHONE_LACKS_CAPABILITY: RuleOf<told::PhoneLacksCapability> = RuleOf::new(
    Severity::Risks,
    "A phone that came lacks something of UIRequiredDeviceCapabilities",
    "Apple, “Required device capabilities”",
);
