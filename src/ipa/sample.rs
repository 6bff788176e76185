//! The sample: a small, honest build made in code, so that a newcomer has something to hold.

use std::io::{Cursor, Write as _};

use image::ExtendedColorType;
use object::macho;
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::drawing::{self, Color, Point, Strokes};
use super::{App, Profile, picture};

/// Identifier of the sample's app.
const BUNDLE_ID: &str = "dev.airlift.sample";

/// Name of the sample's profile.
const PROFILE_NAME: &str = "Airlift sample (not a real profile)";

/// The sample build, an `.ipa` of a few kilobytes. Its profile says that it is a sample: phones will not install it.
///
/// The same bytes every time.
pub fn ipa() -> Vec<u8> {
    pack().unwrap_or_default()
}

/// Whether an inspected build is the sample.
pub(super) fn is_sample(app: &App, profile: &Profile) -> bool {
    app.bundle_id == BUNDLE_ID && profile.name == PROFILE_NAME
}

fn pack() -> ZipResult<Vec<u8>> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let program = options.unix_permissions(0o755);
    let info = property_list(INFO);
    let profile = property_list(&PROFILE.replace("{name}", PROFILE_NAME));
    for (name, options, bytes) in [
        ("Info.plist", options, info.as_bytes()),
        ("Sample", program, &executable()),
        ("AppIcon60x60@2x.png", options, &icon(120)),
        ("AppIcon60x60@3x.png", options, &icon(180)),
        ("embedded.mobileprovision", options, profile.as_bytes()),
    ] {
        writer.start_file(format!("Payload/Sample.app/{name}"), options)?;
        writer.write_all(bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}

fn property_list(dictionary: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n\
         <plist version=\"1.0\">\n{dictionary}</plist>\n"
    )
}

/// The header of a program for arm64 phones with iOS 15.0, and no code.
fn executable() -> Vec<u8> {
    /// 15.0.0 as Mach-O packs it: sixteen bits, eight, eight.
    const IOS_15: u32 = 15 << 16;
    const BUILD_VERSION_LEN: u32 = 24;
    let header = [
        macho::MH_MAGIC_64,
        macho::CPU_TYPE_ARM64,
        macho::CPU_SUBTYPE_ARM64_ALL,
        macho::MH_EXECUTE,
        1,
        BUILD_VERSION_LEN,
        macho::MH_NOUNDEFS | macho::MH_DYLDLINK | macho::MH_TWOLEVEL | macho::MH_PIE,
        0,
    ];
    let build_version = [macho::LC_BUILD_VERSION, BUILD_VERSION_LEN, macho::PLATFORM_IOS, IOS_15, IOS_15, 0];
    header.iter().chain(&build_version).flat_map(|word| word.to_le_bytes()).collect()
}

/// Airlift's logo: an arrow lifts from a tray and passes through an arc.
fn icon(side: u16) -> Vec<u8> {
    let strokes = Strokes {
        lines: LOGO,
        width: 5.0 / 64.0,
    };
    let pixels = drawing::draw(side, BLUE, BLUE, &strokes);
    picture::encode_png(&pixels, side.into(), side.into(), ExtendedColorType::Rgb8).unwrap_or_default()
}

/// #2F5CE8.
const BLUE: Color = [47.0 / 255.0, 92.0 / 255.0, 232.0 / 255.0];

/// The strokes of the logo: shaft, head, tray, and the two parts of the arc in short lines.
const LOGO: &[&[Point]] = &[
    &[(0.5, 0.656), (0.5, 0.195)],
    &[(0.352, 0.336), (0.5, 0.1875), (0.648, 0.336)],
    &[(0.219, 0.8125), (0.781, 0.8125)],
    &[
        (0.1877, 0.6453),
        (0.1927, 0.599),
        (0.2067, 0.5353),
        (0.2319, 0.4863),
        (0.2678, 0.4472),
    ],
    &[
        (0.8123, 0.6453),
        (0.8073, 0.599),
        (0.7933, 0.5353),
        (0.7681, 0.4863),
        (0.7322, 0.4472),
    ],
];

const INFO: &str = "<dict>
\t<key>CFBundleDisplayName</key>
\t<string>Airlift Sample</string>
\t<key>CFBundleExecutable</key>
\t<string>Sample</string>
\t<key>CFBundleIcons</key>
\t<dict>
\t\t<key>CFBundlePrimaryIcon</key>
\t\t<dict>
\t\t\t<key>CFBundleIconFiles</key>
\t\t\t<array>
\t\t\t\t<string>AppIcon60x60</string>
\t\t\t</array>
\t\t\t<key>CFBundleIconName</key>
\t\t\t<string>AppIcon</string>
\t\t</dict>
\t</dict>
\t<key>CFBundleIdentifier</key>
\t<string>dev.airlift.sample</string>
\t<key>CFBundleInfoDictionaryVersion</key>
\t<string>6.0</string>
\t<key>CFBundleName</key>
\t<string>Sample</string>
\t<key>CFBundlePackageType</key>
\t<string>APPL</string>
\t<key>CFBundleShortVersionString</key>
\t<string>1.0</string>
\t<key>CFBundleSupportedPlatforms</key>
\t<array>
\t\t<string>iPhoneOS</string>
\t</array>
\t<key>CFBundleVersion</key>
\t<string>1</string>
\t<key>LSRequiresIPhoneOS</key>
\t<true/>
\t<key>MinimumOSVersion</key>
\t<string>15.0</string>
\t<key>UIDeviceFamily</key>
\t<array>
\t\t<integer>1</integer>
\t\t<integer>2</integer>
\t</array>
</dict>
";

const PROFILE: &str = "<dict>
\t<key>AppIDName</key>
\t<string>Airlift sample</string>
\t<key>ApplicationIdentifierPrefix</key>
\t<array>
\t\t<string>AIRLIFT000</string>
\t</array>
\t<key>CreationDate</key>
\t<date>2025-01-01T00:00:00Z</date>
\t<key>DeveloperCertificates</key>
\t<array/>
\t<key>Entitlements</key>
\t<dict>
\t\t<key>application-identifier</key>
\t\t<string>AIRLIFT000.dev.airlift.sample</string>
\t\t<key>get-task-allow</key>
\t\t<false/>
\t</dict>
\t<key>ExpirationDate</key>
\t<date>2035-01-01T00:00:00Z</date>
\t<key>Name</key>
\t<string>{name}</string>
\t<key>Platform</key>
\t<array>
\t\t<string>iOS</string>
\t</array>
\t<key>ProvisionedDevices</key>
\t<array>
\t\t<string>00000000-0000000000000000</string>
\t</array>
\t<key>TeamIdentifier</key>
\t<array>
\t\t<string>AIRLIFT000</string>
\t</array>
\t<key>TeamName</key>
\t<string>Airlift sample</string>
\t<key>UUID</key>
\t<string>00000000-0000-0000-0000-000000000000</string>
\t<key>Version</key>
\t<integer>1</integer>
</dict>
";

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::ipa;
    use crate::finding::{Severity, Verdict};
    use crate::ipa::{DeviceFamily, ProfileSignature, SigningKind, inspect};

    #[test]
    fn the_sample_reads_as_what_it_is() {
        let bytes = ipa();
        assert_eq!(bytes, ipa());
        assert!(bytes.len() < 20_000);
        let inspection = inspect(Cursor::new(bytes)).unwrap();
        let app = &inspection.app;
        assert_eq!(
            (app.name.as_str(), app.bundle_id.as_str(), app.version.as_str(), app.build.as_str()),
            ("Airlift Sample", "dev.airlift.sample", "1.0", "1")
        );
        assert_eq!(app.minimum_os.as_deref(), Some("15.0"));
        assert_eq!(app.device_families, [DeviceFamily::Iphone, DeviceFamily::Ipad]);
        assert_eq!(app.architectures, ["arm64"]);
        let icon = inspection.icon.unwrap();
        assert_eq!((icon.source.as_str(), icon.width), ("AppIcon60x60@3x.png", 180));
        assert_eq!(inspection.signing.kind, SigningKind::AdHoc);
        assert_eq!(inspection.signing.profile.unwrap().signature, ProfileSignature::Unsigned);
        assert_eq!(Verdict::of(&inspection.findings), Verdict::Blocked);
        let codes: Vec<_> = inspection
            .findings
            .iter()
            .map(|finding| (finding.code(), finding.severity))
            .collect();
        assert_eq!(codes, [("sample-build", Severity::Blocks), ("profile-not-cms", Severity::Note)]);
    }
}
