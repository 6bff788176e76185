//! `Info.plist` is what an app says of itself.

use plist::{Dictionary, Value};

use super::property_list::{self, flag, text, texts, tidy};
use super::{App, DeviceFamily, Platform, PrivacyText, TransportSecurity, Unreadable};

/// The app that an `Info.plist` describes; what only the executable knows is left empty.
///
/// `folder` is the name of the bundle, such as `Sample.app`.
pub(super) fn app(info: &Dictionary, folder: &str) -> Result<App, Unreadable> {
    let bundle_id = text(info, "CFBundleIdentifier").ok_or(Unreadable::NoBundleIdentifier)?;
    let platforms = texts(info, "CFBundleSupportedPlatforms");
    let platform_name = platforms
        .first()
        .map_or_else(|| text(info, "DTPlatformName").unwrap_or_default(), |name| (*name).to_owned());
    let platform = platform(&platform_name);
    Ok(App {
        name: bundle_name(info, folder),
        bundle_id,
        version: text(info, "CFBundleShortVersionString").unwrap_or_default(),
        build: text(info, "CFBundleVersion").unwrap_or_default(),
        minimum_os: text(info, "MinimumOSVersion").or_else(|| text(info, "LSMinimumSystemVersion")),
        platform,
        device_families: device_families(info, platform),
        executable: text(info, "CFBundleExecutable"),
        sdk: text(info, "DTSDKName"),
        xcode: text(info, "DTXcode").map(|digits| xcode_version(&digits)),
        simulator: platform_name.to_ascii_lowercase().ends_with("simulator"),
        development_region: text(info, "CFBundleDevelopmentRegion"),
        supported_platforms: tidy_texts(info, "CFBundleSupportedPlatforms"),
        required_capabilities: capabilities(info, true),
        forbidden_capabilities: capabilities(info, false),
        url_schemes: url_schemes(info),
        privacy: privacy(info),
        background_modes: tidy_texts(info, "UIBackgroundModes"),
        supported_devices: tidy_texts(info, "UISupportedDevices"),
        transport: transport(info),
        xcode_build: text(info, "DTXcodeBuild"),
        macos_build: text(info, "BuildMachineOSBuild"),
        sdk_build: text(info, "DTSDKBuild").or_else(|| text(info, "DTPlatformBuild")),
        ..App::default()
    })
}

/// Values kept of one list; real ones have at most some tens.
const MAX_LISTED: usize = 200;

fn tidy_texts(info: &Dictionary, key: &str) -> Vec<String> {
    let texts = texts(info, key).into_iter().take(MAX_LISTED).map(tidy);
    texts.filter(|text| !text.is_empty()).collect()
}

/// `UIRequiredDeviceCapabilities`: a list of what must be there, or a dictionary of what must and what must not.
fn capabilities(info: &Dictionary, required: bool) -> Vec<String> {
    const KEY: &str = "UIRequiredDeviceCapabilities";
    match info.get(KEY) {
        Some(Value::Dictionary(capabilities)) => capabilities
            .iter()
            .filter(|(_, value)| value.as_boolean() == Some(required))
            .take(MAX_LISTED)
            .map(|(name, _)| tidy(name))
            .collect(),
        _ if required => tidy_texts(info, KEY),
        _ => Vec::new(),
    }
}

fn url_schemes(info: &Dictionary) -> Vec<String> {
    let types = info.get("CFBundleURLTypes").and_then(Value::as_array).map(Vec::as_slice);
    let mut schemes = Vec::new();
    let lists = types.unwrap_or_default().iter().filter_map(Value::as_dictionary).take(MAX_LISTED);
    for scheme in lists.flat_map(|list| tidy_texts(list, "CFBundleURLSchemes")) {
        if schemes.len() < MAX_LISTED && !schemes.contains(&scheme) {
            schemes.push(scheme);
        }
    }
    schemes
}

/// Every key that ends in `UsageDescription`, and the purposes of temporary exact location.
fn privacy(info: &Dictionary) -> Vec<PrivacyText> {
    const TEMPORARY_LOCATION: &str = "NSLocationTemporaryUsageDescriptionDictionary";
    let text = |key: String, value: &Value| PrivacyText {
        key: tidy(&key),
        text: value.as_string().map(tidy).unwrap_or_default(),
    };
    let keys = info.iter().filter(|(key, _)| key.ends_with("UsageDescription"));
    let purposes = info.get(TEMPORARY_LOCATION).and_then(Value::as_dictionary);
    let purposes = purposes.into_iter().flat_map(Dictionary::iter);
    let mut texts: Vec<_> = keys
        .map(|(key, value)| text(key.clone(), value))
        .chain(purposes.map(|(purpose, value)| text(format!("{TEMPORARY_LOCATION}.{purpose}"), value)))
        .take(MAX_LISTED)
        .collect();
    texts.sort_by(|a, b| a.key.cmp(&b.key));
    texts
}

fn transport(info: &Dictionary) -> Option<TransportSecurity> {
    let transport = info.get("NSAppTransportSecurity")?.as_dictionary()?;
    let domains = transport.get("NSExceptionDomains").and_then(Value::as_dictionary);
    let mut exception_domains: Vec<String> = domains
        .into_iter()
        .flat_map(Dictionary::keys)
        .take(MAX_LISTED)
        .map(|domain| tidy(domain))
        .collect();
    exception_domains.sort();
    let narrower = [
        "NSAllowsArbitraryLoadsInWebContent",
        "NSAllowsArbitraryLoadsForMedia",
        "NSAllowsLocalNetworking",
    ];
    Some(TransportSecurity {
        arbitrary_loads: flag(transport, "NSAllowsArbitraryLoads"),
        arbitrary_loads_ignored: narrower.iter().any(|key| transport.contains_key(key)),
        arbitrary_web_content: flag(transport, "NSAllowsArbitraryLoadsInWebContent"),
        local_networking: flag(transport, "NSAllowsLocalNetworking"),
        exception_domains,
    })
}

/// The name that a bundle shows: display name, else name, else its folder's.
pub(super) fn bundle_name(info: &Dictionary, folder: &str) -> String {
    text(info, "CFBundleDisplayName")
        .or_else(|| text(info, "CFBundleName"))
        .unwrap_or_else(|| folder_stem(folder))
}

/// A bundle folder's name without its extension.
pub(super) fn folder_stem(folder: &str) -> String {
    tidy(folder.rsplit_once('.').map_or(folder, |(stem, _)| stem))
}

/// Bytes of an `Info.plist` to its keys.
pub(super) fn parse(bytes: &[u8]) -> Result<Dictionary, Unreadable> {
    property_list::parse(bytes).map_err(|err| Unreadable::BadInfoPlist { detail: err.to_string() })
}

/// From `CFBundleSupportedPlatforms` (`AppleTVOS`) or `DTPlatformName` (`appletvos`).
fn platform(name: &str) -> Platform {
    let name = name.to_ascii_lowercase();
    match name.strip_suffix("simulator").unwrap_or(&name) {
        "appletvos" | "appletv" => Platform::Tvos,
        "xros" | "xr" | "visionos" => Platform::Visionos,
        "watchos" | "watch" => Platform::Watchos,
        "macosx" | "macos" => Platform::Macos,
        _ => Platform::Ios,
    }
}

/// `UIDeviceFamily` holds numbers or numbers as strings; iPhone apps from before the iPad have none.
fn device_families(info: &Dictionary, platform: Platform) -> Vec<DeviceFamily> {
    let listed = match info.get("UIDeviceFamily") {
        Some(Value::Array(values)) => values.as_slice(),
        Some(value) => std::slice::from_ref(value),
        None => &[],
    };
    let mut families = Vec::new();
    for value in listed {
        let number = value.as_unsigned_integer().or_else(|| value.as_string()?.trim().parse().ok());
        let family = match number {
            Some(1) => DeviceFamily::Iphone,
            Some(2) => DeviceFamily::Ipad,
            Some(3) => DeviceFamily::AppleTv,
            Some(4) => DeviceFamily::AppleWatch,
            Some(7) => DeviceFamily::AppleVision,
            _ => continue,
        };
        if !families.contains(&family) {
            families.push(family);
        }
    }
    if families.is_empty() {
        families.extend(match platform {
            Platform::Ios => Some(DeviceFamily::Iphone),
            Platform::Tvos => Some(DeviceFamily::AppleTv),
            Platform::Visionos => Some(DeviceFamily::AppleVision),
            Platform::Watchos => Some(DeviceFamily::AppleWatch),
            Platform::Macos => None,
        });
    }
    families
}

/// `DTXcode` is major, one digit of minor, one digit of patch: `1620` is 16.2, `0502` is 5.0.2.
fn xcode_version(digits: &str) -> String {
    let version = || {
        let number: u32 = digits.parse().ok()?;
        let (major, minor, patch) = (
            number.checked_div(100)?,
            number.checked_div(10)?.checked_rem(10)?,
            number.checked_rem(10)?,
        );
        let patch = if patch == 0 { String::new() } else { format!(".{patch}") };
        Some(format!("{major}.{minor}{patch}"))
    };
    version().unwrap_or_else(|| digits.to_owned())
}

#[cfg(test)]
mod tests {
    use plist::{Dictionary, Value};

    use super::{app, xcode_version};
    use crate::ipa::{DeviceFamily, Platform, Unreadable};

    fn info(pairs: &[(&str, Value)]) -> Dictionary {
        let mut info = Dictionary::new();
        info.insert("CFBundleIdentifier".to_owned(), "a.b".into());
        for (key, value) in pairs {
            info.insert((*key).to_owned(), value.clone());
        }
        info
    }

    #[test]
    fn xcode_writes_its_version_in_digits() {
        for (digits, version) in [
            ("1620", "16.2"),
            ("0920", "9.2"),
            ("0502", "5.0.2"),
            ("1531", "15.3.1"),
            ("2600", "26.0"),
            ("0421", "4.2.1"),
            ("beta", "beta"),
        ] {
            assert_eq!(xcode_version(digits), version);
        }
    }

    #[test]
    fn the_name_is_the_first_that_is_not_empty() {
        let name = |pairs: &[(&str, Value)]| app(&info(pairs), "My App.app").unwrap().name;
        assert_eq!(
            name(&[("CFBundleDisplayName", " Shown ".into()), ("CFBundleName", "Inner".into())]),
            "Shown"
        );
        assert_eq!(
            name(&[("CFBundleDisplayName", " ".into()), ("CFBundleName", "Inner".into())]),
            "Inner"
        );
        assert_eq!(name(&[("CFBundleName", "".into())]), "My App");
    }

    #[test]
    fn numbers_count_as_text_and_text_as_numbers() {
        let app = app(
            &info(&[
                ("CFBundleVersion", 42.into()),
                ("CFBundleShortVersionString", Value::Real(1.5)),
                ("UIDeviceFamily", Value::Array(vec!["2".into(), 1.into(), "2".into(), 9.into()])),
            ]),
            "A.app",
        )
        .unwrap();
        assert_eq!((app.build.as_str(), app.version.as_str()), ("42", "1.5"));
        assert_eq!(app.device_families, [DeviceFamily::Ipad, DeviceFamily::Iphone]);
    }

    #[test]
    fn the_platform_is_read_from_either_key() {
        let check = |key: &str, name: &str, platform: Platform, simulator: bool| {
            let value = if key == "DTPlatformName" {
                name.into()
            } else {
                Value::Array(vec![name.into()])
            };
            let app = app(&info(&[(key, value)]), "A.app").unwrap();
            assert_eq!((app.platform, app.simulator), (platform, simulator), "{name}");
        };
        check("CFBundleSupportedPlatforms", "iPhoneOS", Platform::Ios, false);
        check("CFBundleSupportedPlatforms", "iPhoneSimulator", Platform::Ios, true);
        check("CFBundleSupportedPlatforms", "AppleTVOS", Platform::Tvos, false);
        check("CFBundleSupportedPlatforms", "AppleTVSimulator", Platform::Tvos, true);
        check("CFBundleSupportedPlatforms", "XROS", Platform::Visionos, false);
        check("CFBundleSupportedPlatforms", "XRSimulator", Platform::Visionos, true);
        check("CFBundleSupportedPlatforms", "WatchOS", Platform::Watchos, false);
        check("DTPlatformName", "macosx", Platform::Macos, false);
        check("DTPlatformName", "iphonesimulator", Platform::Ios, true);
    }

    fn listed(values: &[&str]) -> Value {
        Value::Array(values.iter().map(|value| (*value).into()).collect())
    }

    fn keyed(pairs: &[(&str, Value)]) -> Value {
        Value::Dictionary(pairs.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect())
    }

    #[test]
    fn what_the_app_needs_and_asks_for_is_read() {
        let app = app(
            &info(&[
                ("UIRequiredDeviceCapabilities", listed(&["arm64", " metal "])),
                ("UISupportedDevices", listed(&["iPhone11,8", "iPhone12,1"])),
                (
                    "CFBundleURLTypes",
                    Value::Array(vec![
                        keyed(&[("CFBundleURLSchemes", listed(&["a", "b"]))]),
                        keyed(&[("CFBundleURLSchemes", listed(&["b"]))]),
                    ]),
                ),
                ("NSCameraUsageDescription", " scan ".into()),
                ("NFCReaderUsageDescription", "".into()),
                ("NSLocationTemporaryUsageDescriptionDictionary", keyed(&[("Way", "to go".into())])),
                ("UIBackgroundModes", listed(&["audio"])),
                ("CFBundleSupportedPlatforms", listed(&["iPhoneOS"])),
                (
                    "NSAppTransportSecurity",
                    keyed(&[
                        ("NSAllowsArbitraryLoads", true.into()),
                        ("NSAllowsLocalNetworking", false.into()),
                        ("NSExceptionDomains", keyed(&[("x.org", keyed(&[])), ("a.org", keyed(&[]))])),
                    ]),
                ),
                ("DTXcodeBuild", "16C5032a".into()),
                ("BuildMachineOSBuild", "24C101".into()),
                ("DTSDKBuild", "22C146".into()),
                ("CFBundleDevelopmentRegion", "en".into()),
            ]),
            "A.app",
        )
        .unwrap();
        assert_eq!(app.required_capabilities, ["arm64", "metal"]);
        assert_eq!(app.url_schemes, ["a", "b"]);
        let privacy: Vec<_> = app.privacy.iter().map(|text| (text.key.as_str(), text.text.as_str())).collect();
        assert_eq!(
            privacy,
            [
                ("NFCReaderUsageDescription", ""),
                ("NSCameraUsageDescription", "scan"),
                ("NSLocationTemporaryUsageDescriptionDictionary.Way", "to go"),
            ]
        );
        assert_eq!(app.supported_devices, ["iPhone11,8", "iPhone12,1"]);
        assert_eq!(
            (app.background_modes, app.supported_platforms),
            (vec!["audio".to_owned()], vec!["iPhoneOS".to_owned()])
        );
        let transport = app.transport.unwrap();
        assert!(transport.arbitrary_loads && transport.arbitrary_loads_ignored && !transport.local_networking);
        assert_eq!(transport.exception_domains, ["a.org", "x.org"]);
        assert_eq!(app.xcode_build.as_deref(), Some("16C5032a"));
        assert_eq!(
            (app.macos_build.as_deref(), app.sdk_build.as_deref()),
            (Some("24C101"), Some("22C146"))
        );
        assert_eq!(app.development_region.as_deref(), Some("en"));
    }

    #[test]
    fn capabilities_may_be_forbidden() {
        let capabilities = keyed(&[("telephony", true.into()), ("magnetometer", false.into())]);
        let app = app(&info(&[("UIRequiredDeviceCapabilities", capabilities)]), "A.app").unwrap();
        assert_eq!(
            (app.required_capabilities, app.forbidden_capabilities),
            (vec!["telephony".to_owned()], vec!["magnetometer".to_owned()])
        );
        assert_eq!(app.transport, None);
    }

    #[test]
    fn without_an_identifier_there_is_no_app() {
        assert_eq!(app(&Dictionary::new(), "A.app"), Err(Unreadable::NoBundleIdentifier));
    }
}
