//! An inspection, and the app it is about.

use serde::{Deserialize, Serialize};

use super::{Bundle, Program, Signing, Sizes};
use crate::finding::Finding;
use crate::ipa::rules;
use crate::ipa::{AlternateIcon, Icon};
use crate::primitives::models;

/// What reading an `.ipa` told us.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct Inspection {
    /// The app itself, from `Payload/<X>.app/Info.plist` and its executable.
    pub app: App,
    /// The best icon found, ready to show; `None` when the package holds none we can decode.
    pub icon: Option<Icon>,
    /// Icons that the app can put in its place, from `CFBundleAlternateIcons`, sorted by name.
    #[serde(default)]
    pub alternate_icons: Vec<AlternateIcon>,
    /// What its profile allows, from `embedded.mobileprovision`.
    pub signing: Signing,
    /// The app's program and its code signature; `None` when it could not be read (a finding says why).
    #[serde(default)]
    pub program: Option<Program>,
    /// Bundles inside the app: extensions, watch apps, App Clips, frameworks, libraries.
    pub bundles: Vec<Bundle>,
    /// What takes the room.
    #[serde(default)]
    pub sizes: Sizes,
    /// What reading alone found odd; rules that need a clock, a manifest or a phone live in `preflight`.
    #[serde(deserialize_with = "rules::read_kept")]
    pub findings: Vec<Finding>,
    /// [`Inspection::FORMAT`] of the reader that made this; older ones know less, so the file is worth reading again.
    #[serde(default)]
    pub format: u32,
}

impl Inspection {
    /// Counts up whenever an inspection learns to tell more.
    pub const FORMAT: u32 = 4;
}

/// The app in the package.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct App {
    /// Name under the icon: `CFBundleDisplayName`, else `CFBundleName`, else the bundle folder's name.
    pub name: String,
    /// `CFBundleIdentifier`.
    pub bundle_id: String,
    /// `CFBundleShortVersionString`; empty when absent.
    pub version: String,
    /// `CFBundleVersion`; empty when absent.
    pub build: String,
    /// `MinimumOSVersion`, such as `15.0`.
    pub minimum_os: Option<String>,
    /// What the app is built for.
    pub platform: Platform,
    /// `UIDeviceFamily`.
    pub device_families: Vec<DeviceFamily>,
    /// `CFBundleExecutable`.
    pub executable: Option<String>,
    /// Architectures of the executable in file order, such as `armv7`, `arm64`.
    pub architectures: Vec<String>,
    /// `DTSDKName`, such as `iphoneos18.2`.
    pub sdk: Option<String>,
    /// Xcode's version from `DTXcode`, such as `16.2`.
    pub xcode: Option<String>,
    /// Built for the simulator.
    pub simulator: bool,
    /// The executable is FairPlay-encrypted (`cryptid` other than 0).
    pub encrypted: bool,
    /// Languages the app is translated to, from its `.lproj` folders, as language codes.
    pub languages: Vec<String>,
    /// Names under the icon in other languages, from `InfoPlist.strings`, sorted by language.
    #[serde(default)]
    pub localized_names: Vec<LocalizedName>,
    /// `CFBundleDevelopmentRegion`: the language of [`Self::name`].
    #[serde(default)]
    pub development_region: Option<String>,
    /// `CFBundleSupportedPlatforms`, as written.
    #[serde(default)]
    pub supported_platforms: Vec<String>,
    /// `UIRequiredDeviceCapabilities`: phones that lack one of these refuse the app.
    #[serde(default)]
    pub required_capabilities: Vec<String>,
    /// Capabilities that are required to be absent (`false` in the dictionary form of the key).
    #[serde(default)]
    pub forbidden_capabilities: Vec<String>,
    /// Schemes under `CFBundleURLTypes`.
    #[serde(default)]
    pub url_schemes: Vec<String>,
    /// Why the app asks for private things: keys such as `NSCameraUsageDescription`, sorted.
    #[serde(default)]
    pub privacy: Vec<PrivacyText>,
    /// `UIBackgroundModes`.
    #[serde(default)]
    pub background_modes: Vec<String>,
    /// `UISupportedDevices`: the product types that a variant is made for, such as `iPhone11,8`; empty for builds for all.
    #[serde(default)]
    pub supported_devices: Vec<String>,
    /// `NSAppTransportSecurity`; `None` when the key is absent, so that only good HTTPS is allowed.
    #[serde(default)]
    pub transport: Option<TransportSecurity>,
    /// `DTXcodeBuild`, such as `16C5032a`.
    #[serde(default)]
    pub xcode_build: Option<String>,
    /// `BuildMachineOSBuild`: the build of macOS it was made on, such as `24C101`.
    #[serde(default)]
    pub macos_build: Option<String>,
    /// `DTPlatformVersion` or the SDK's build, such as `22C146`, from `DTSDKBuild`.
    #[serde(default)]
    pub sdk_build: Option<String>,
}

impl App {
    /// The models that a variant is made for, as people call them, each once: `iPhone XR`. A product type that is not known
    /// stands for itself. Empty for builds for all.
    pub fn supported_models(&self) -> Vec<String> {
        let mut models: Vec<String> = Vec::new();
        for product_type in &self.supported_devices {
            let model = models::known_name_of(product_type).unwrap_or(product_type);
            if !models.iter().any(|other| other == model) {
                models.push(model.to_owned());
            }
        }
        models
    }
}

/// A name under the icon in one language.
#[derive(Clone, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
pub struct LocalizedName {
    /// Code of the `.lproj` folder, such as `de` or `zh-Hans`.
    pub language: String,
    /// `CFBundleDisplayName`, else `CFBundleName`.
    pub name: String,
}

/// Why the app asks for something private.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct PrivacyText {
    /// Key, such as `NSCameraUsageDescription`.
    pub key: String,
    /// What the person reads; empty text makes iOS end the app.
    pub text: String,
}

/// What `NSAppTransportSecurity` allows beyond good HTTPS.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "as many keys are yes or no")]
pub struct TransportSecurity {
    /// `NSAllowsArbitraryLoads`: plain HTTP anywhere.
    pub arbitrary_loads: bool,
    /// A key is there that makes iOS 10 and later ignore [`Self::arbitrary_loads`]: one for web content, media or the local network.
    #[serde(default)]
    pub arbitrary_loads_ignored: bool,
    /// `NSAllowsArbitraryLoadsInWebContent`.
    pub arbitrary_web_content: bool,
    /// `NSAllowsLocalNetworking`.
    pub local_networking: bool,
    /// Domains of `NSExceptionDomains`, sorted.
    pub exception_domains: Vec<String>,
}

impl TransportSecurity {
    /// Whether plain HTTP is allowed anywhere.
    pub fn is_open(&self) -> bool {
        self.arbitrary_loads && !self.arbitrary_loads_ignored
    }
}

/// What an app is built for.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub enum Platform {
    /// iOS and iPadOS.
    #[default]
    Ios,
    /// tvOS.
    Tvos,
    /// visionOS.
    Visionos,
    /// watchOS.
    Watchos,
    /// macOS.
    Macos,
}

impl Platform {
    /// As `inspect --json` prints it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Ios => "ios",
            Self::Tvos => "tvos",
            Self::Visionos => "visionos",
            Self::Watchos => "watchos",
            Self::Macos => "macos",
        }
    }

    /// Apple's name, such as `iOS`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ios => "iOS",
            Self::Tvos => "tvOS",
            Self::Visionos => "visionOS",
            Self::Watchos => "watchOS",
            Self::Macos => "macOS",
        }
    }
}

/// A member of `UIDeviceFamily`.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum DeviceFamily {
    /// 1: iPhone and iPod touch.
    Iphone,
    /// 2: iPad.
    Ipad,
    /// 3: Apple TV.
    AppleTv,
    /// 4: Apple Watch.
    AppleWatch,
    /// 7: Apple Vision.
    AppleVision,
}

impl DeviceFamily {
    /// Apple's name, such as `iPhone`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Iphone => "iPhone",
            Self::Ipad => "iPad",
            Self::AppleTv => "Apple TV",
            Self::AppleWatch => "Apple Watch",
            Self::AppleVision => "Apple Vision",
        }
    }
}
