//! `Info.plist` is what an app says of itself.

use plist::{Dictionary, Value};

use super::property_list::{self, text, texts, tidy};
use super::{App, DeviceFamily, Platform, Unreadable};

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
        ..App::default()
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

    #[test]
    fn without_an_identifier_there_is_no_app() {
        assert_eq!(app(&Dictionary::new(), "A.app"), Err(Unreadable::NoBundleIdentifier));
    }
}
