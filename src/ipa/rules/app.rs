//! Rules about the app itself: what it was built for and whether its program is there.

use plist::{Dictionary, Value};

use crate::finding::{Finding, List, Rule, RuleOf, Severity, told};
use crate::ipa::archive::EntryError;
use crate::ipa::macho::MachoError;
use crate::ipa::property_list::{is_unfilled, tidy};
use crate::ipa::{App, TransportSecurity};

/// The rules of this file.
pub(super) static RULES: &[&Rule] = &[
    &ARBITRARY_LOADS.rule,
    &BAD_IDENTIFIER.rule,
    &BUILD_NUMBER_MISSING.rule,
    &EXECUTABLE_MISSING.rule,
    &FAIRPLAY_ENCRYPTED.rule,
    &INFO_VALUE_OF_WRONG_TYPE.rule,
    &INFO_VARIABLE_UNFILLED.rule,
    &ONLY_32_BIT.rule,
    &PRIVACY_TEXT_EMPTY.rule,
    &SAMPLE_BUILD.rule,
    &SIMULATOR_BUILD.rule,
    &VARIANT_FOR_SOME_DEVICES.rule,
    &VERSION_MISSING.rule,
];

/// Rules about what `Info.plist` says of the app.
pub(in crate::ipa) fn of_info(app: &App) -> Vec<Finding> {
    let mut findings = Vec::new();
    let bad = |c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-'));
    if app.bundle_id.contains(bad) && !is_unfilled(&app.bundle_id) {
        findings.push(BAD_IDENTIFIER.finding(&app.bundle_id));
    }
    if app.build.is_empty() {
        findings.push(BUILD_NUMBER_MISSING.finding());
    }
    if app.version.is_empty() {
        findings.push(VERSION_MISSING.finding());
    }
    let empty = app.privacy.iter().filter(|privacy| privacy.text.is_empty());
    let empty: Vec<&str> = empty.map(|privacy| privacy.key.as_str()).collect();
    if !empty.is_empty() {
        findings.push(PRIVACY_TEXT_EMPTY.finding(List::first(&empty, empty.len(), super::MAX_NAMED)));
    }
    if app.transport.as_ref().is_some_and(TransportSecurity::is_open) {
        findings.push(ARBITRARY_LOADS.finding());
    }
    if !app.supported_devices.is_empty() {
        let models = app.supported_models();
        findings.push(VARIANT_FOR_SOME_DEVICES.finding(List::first(&models, models.len(), super::MAX_NAMED)));
    }
    findings
}

/// Keys of `Info.plist` whose values are texts, those first without which nothing installs.
const TEXTS: [&str; 7] = [
    "CFBundleIdentifier",
    "CFBundleExecutable",
    "CFBundleVersion",
    "CFBundleShortVersionString",
    "CFBundleName",
    "CFBundleDisplayName",
    "MinimumOSVersion",
];

/// How many of [`TEXTS`] phones find an app by.
const NEEDED_TEXTS: usize = 2;

/// Rules about values of `Info.plist` as they are written: of another type than Apple documents, and never filled in.
pub(in crate::ipa) fn of_values(info: &Dictionary) -> Vec<Finding> {
    let mut findings = Vec::new();
    let is_no_text = |key: &&&str| info.get(key).is_some_and(|value| value.as_string().is_none());
    let mut wrong: Vec<&str> = TEXTS.iter().filter(is_no_text).copied().collect();
    let families = info.get("UIDeviceFamily");
    let is_number = |value: &Value| value.as_unsigned_integer().is_some();
    if families.is_some_and(|value| !value.as_array().is_some_and(|families| families.iter().all(is_number))) {
        wrong.push("UIDeviceFamily");
    }
    if !wrong.is_empty() {
        findings.push(INFO_VALUE_OF_WRONG_TYPE.finding(List::first(&wrong, wrong.len(), super::MAX_NAMED)));
    }
    let texts = TEXTS.iter().enumerate();
    let unfilled = texts.filter_map(|(place, key)| Some((place, *key, info.get(key)?.as_string().filter(|text| is_unfilled(text))?)));
    let unfilled: Vec<(usize, &str, &str)> = unfilled.collect();
    if let Some((place, _, text)) = unfilled.first() {
        let keys: Vec<&str> = unfilled.iter().map(|(_, key, _)| *key).collect();
        let finding = INFO_VARIABLE_UNFILLED.finding(List::first(&keys, keys.len(), super::MAX_NAMED), tidy(text));
        let is_needed = *place < NEEDED_TEXTS;
        findings.push(if is_needed { finding } else { finding.at(Severity::Risks) });
    }
    findings
}

/// A program that could not be read. That it is none is certain unless it is there and only unreadable, or the build is for the simulator.
pub(in crate::ipa) fn executable_missing(app: &App, name: &str, cause: &MachoError) -> Finding {
    let finding = EXECUTABLE_MISSING.finding(name, cause);
    let is_certain = !app.simulator && matches!(cause, MachoError::NotMacho | MachoError::Entry(EntryError::Missing));
    if is_certain { finding } else { finding.at(Severity::Risks) }
}

pub(crate) static BAD_IDENTIFIER: RuleOf<told::BadIdentifier> = RuleOf::new(
    Severity::Risks,
    "CFBundleIdentifier holds other characters than letters, digits, full stops and hyphens",
    "Apple, Information Property List, CFBundleIdentifier",
);

pub(crate) static BUILD_NUMBER_MISSING: RuleOf<told::BuildNumberMissing> = RuleOf::new(
    Severity::Blocks,
    "CFBundleVersion is absent or empty",
    "Apple, Information Property List, CFBundleVersion; phones answer MissingBundleVersion",
);

pub(crate) static INFO_VALUE_OF_WRONG_TYPE: RuleOf<told::InfoValueOfWrongType> = RuleOf::new(
    Severity::Risks,
    "A key of Info.plist that Apple documents as a text holds something else, or UIDeviceFamily other than a list of numbers",
    "Apple, Information Property List: types of CFBundleVersion and UIDeviceFamily; tauri-apps/tauri#13674",
);

pub(crate) static INFO_VARIABLE_UNFILLED: RuleOf<told::InfoVariableUnfilled> = RuleOf::new(
    Severity::Blocks,
    "A text of Info.plist still holds a build setting, such as ${PRODUCT_NAME}. It blocks for CFBundleIdentifier and CFBundleExecutable, and is a risk for versions and names",
    "Apple, Information Property List, CFBundleIdentifier: letters, digits, hyphens and full stops only, and it must be the one that was signed",
);

pub(crate) static VARIANT_FOR_SOME_DEVICES: RuleOf<told::VariantForSomeDevices> = RuleOf::new(
    Severity::Note,
    "UISupportedDevices names product types: other devices refuse the app with DeviceNotSupportedByThinning",
    "iOS’s error as in nab138/iloader#759 and qnblackcat/uYouPlus#1385; practice, as Apple documents App Thinning but not the key",
);

pub(crate) static VERSION_MISSING: RuleOf<told::VersionMissing> = RuleOf::new(
    Severity::Note,
    "CFBundleShortVersionString is absent or empty",
    "Apple, Information Property List, CFBundleShortVersionString",
);

pub(crate) static PRIVACY_TEXT_EMPTY: RuleOf<told::PrivacyTextEmpty> = RuleOf::new(
    Severity::Note,
    "The text of a key that ends in UsageDescription is empty or no text",
    "Apple, “Requesting access to protected resources”: the system ends an app whose purpose is missing",
);

pub(crate) static ARBITRARY_LOADS: RuleOf<told::ArbitraryLoads> = RuleOf::new(
    Severity::Note,
    "NSAllowsArbitraryLoads is true, and none of the keys is there that make iOS 10 and later ignore it",
    "Apple, NSAppTransportSecurity, NSAllowsArbitraryLoads",
);

pub(crate) static SIMULATOR_BUILD: RuleOf<told::SimulatorBuild> = RuleOf::new(
    Severity::Blocks,
    "The program, its SDK or the keys of its Info.plist name a simulator",
    "Apple, CFBundleSupportedPlatforms and LC_BUILD_VERSION's platforms 7, 8, 9 and 12 (mach-o/loader.h)",
);

pub(crate) static FAIRPLAY_ENCRYPTED: RuleOf<told::FairplayEncrypted> = RuleOf::new(
    Severity::Blocks,
    "cryptid of the program's encryption command is not 0",
    "Apple, LC_ENCRYPTION_INFO in mach-o/loader.h",
);

pub(crate) static ONLY_32_BIT: RuleOf<told::Only32Bit> = RuleOf::new(
    Severity::Risks,
    "Every architecture of the program is armv6, armv7 or armv7s",
    "Apple, iOS 11 release notes: 32-bit apps do not launch",
);

pub(crate) static EXECUTABLE_MISSING: RuleOf<told::ExecutableMissing> = RuleOf::new(
    Severity::Blocks,
    "The file that CFBundleExecutable names is absent, unreadable or no Mach-O file; certain unless it is there and only unreadable, or the build is for the simulator",
    "Apple, Information Property List Key Reference, CFBundleExecutable",
);

pub(crate) static SAMPLE_BUILD: RuleOf<told::SampleBuild> = RuleOf::new(
    Severity::Blocks,
    "Identifier and profile are those of the sample",
    "Airlift's own sample",
);

#[cfg(test)]
mod tests {
    use plist::{Dictionary, Value};

    use super::{of_info, of_values};
    use crate::finding::{Severity, fires, quiet};
    use crate::ipa::{App, PrivacyText, TransportSecurity};
    use crate::words::say;

    #[test]
    fn what_info_plist_lacks_is_found() {
        let sound = App {
            bundle_id: "a.b-C.1".to_owned(),
            version: "1.0".to_owned(),
            build: "1".to_owned(),
            transport: Some(TransportSecurity::default()),
            privacy: vec![PrivacyText {
                key: "NSCameraUsageDescription".to_owned(),
                text: "To scan".to_owned(),
            }],
            ..App::default()
        };
        let odd = App {
            bundle_id: "a_b".to_owned(),
            supported_devices: vec!["iPhone11,8".to_owned()],
            transport: Some(TransportSecurity {
                arbitrary_loads: true,
                ..TransportSecurity::default()
            }),
            privacy: vec![PrivacyText {
                key: "NSCameraUsageDescription".to_owned(),
                text: String::new(),
            }],
            ..App::default()
        };
        let (sound, odd) = (of_info(&sound), of_info(&odd));
        quiet("bad-identifier", &sound);
        fires("bad-identifier", &odd);
        quiet("build-number-missing", &sound);
        fires("build-number-missing", &odd);
        quiet("version-missing", &sound);
        fires("version-missing", &odd);
        quiet("privacy-text-empty", &sound);
        fires("privacy-text-empty", &odd);
        quiet("variant-for-some-devices", &sound);
        fires("variant-for-some-devices", &odd);
        quiet("arbitrary-loads", &sound);
        fires("arbitrary-loads", &odd);
        let ignored = App {
            transport: Some(TransportSecurity {
                arbitrary_loads: true,
                arbitrary_loads_ignored: true,
                ..TransportSecurity::default()
            }),
            ..App::default()
        };
        quiet("arbitrary-loads", &of_info(&ignored));
    }

    fn values(pairs: &[(&str, Value)]) -> Vec<crate::finding::Finding> {
        let list: Dictionary = pairs.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect();
        of_values(&list)
    }

    #[test]
    fn values_have_the_type_that_apple_documents() {
        let families = |values: &[Value]| ("UIDeviceFamily", Value::Array(values.to_vec()));
        let sound = [("CFBundleVersion", "7".into()), families(&[1.into(), 2.into()])];
        quiet("info-value-of-wrong-type", &values(&sound));
        for odd in [
            ("CFBundleVersion", 7.into()),
            ("CFBundleShortVersionString", Value::Real(1.5)),
            ("CFBundleName", true.into()),
            ("UIDeviceFamily", "1".into()),
            families(&["1".into()]),
        ] {
            let found = values(std::slice::from_ref(&odd));
            fires("info-value-of-wrong-type", &found);
            assert!(say().why(&found[0]).contains(odd.0), "{}", say().why(&found[0]));
        }
    }

    #[test]
    fn what_xcode_never_filled_in_is_named() {
        let severity = |key: &str, text: &str| {
            let found = values(&[(key, text.into())]);
            found.first().map(|finding| (finding.code().to_owned(), finding.severity))
        };
        let code = "info-variable-unfilled";
        let judged = |severity| Some((code.to_owned(), severity));
        let identifier = "com.a.${PRODUCT_NAME:rfc1034identifier}";
        assert_eq!(severity("CFBundleIdentifier", identifier), judged(Severity::Blocks));
        assert_eq!(severity("CFBundleExecutable", "$(EXECUTABLE_NAME)"), judged(Severity::Blocks));
        assert_eq!(severity("CFBundleVersion", "$(CURRENT_PROJECT_VERSION)"), judged(Severity::Risks));
        assert_eq!(severity("CFBundleName", "Price: $5 (or {less})"), None);
        quiet("info-variable-unfilled", &values(&[("CFBundleIdentifier", "com.a.b".into())]));
        fires("info-variable-unfilled", &values(&[("CFBundleIdentifier", identifier.into())]));
        let app = App {
            bundle_id: identifier.to_owned(),
            ..App::default()
        };
        quiet("bad-identifier", &of_info(&app));
    }
}
