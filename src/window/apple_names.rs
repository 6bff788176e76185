//! Apple's names for things, in the words that people know: keys of `Info.plist`, kinds of extensions, abilities of phones.
//!
//! Sources: Apple's "Information Property List" reference, and the names that Xcode and Settings use.

use crate::ipa::{BundleKind, LeftoverKind, PartKind};

/// What an app asks for with a usage description.
pub(super) fn privacy(key: &str) -> String {
    let known = match key {
        "NSCameraUsageDescription" => "Camera",
        "NSMicrophoneUsageDescription" => "Microphone",
        "NSPhotoLibraryUsageDescription" => "Photos",
        "NSPhotoLibraryAddUsageDescription" => "Add to Photos",
        "NSLocationWhenInUseUsageDescription" => "Location in use",
        "NSLocationAlwaysAndWhenInUseUsageDescription" | "NSLocationAlwaysUsageDescription" => "Location always",
        "NSLocationUsageDescription" => "Location",
        "NSLocationTemporaryUsageDescriptionDictionary" => "Precise location",
        "NSContactsUsageDescription" => "Contacts",
        "NSCalendarsUsageDescription" | "NSCalendarsFullAccessUsageDescription" => "Calendars",
        "NSCalendarsWriteOnlyAccessUsageDescription" => "Add to Calendars",
        "NSRemindersUsageDescription" | "NSRemindersFullAccessUsageDescription" => "Reminders",
        "NSBluetoothAlwaysUsageDescription" | "NSBluetoothPeripheralUsageDescription" => "Bluetooth",
        "NSLocalNetworkUsageDescription" => "Local network",
        "NSNearbyInteractionUsageDescription" | "NSNearbyInteractionAllowOnceUsageDescription" => "Nearby devices",
        "NSMotionUsageDescription" => "Motion and fitness",
        "NSHealthShareUsageDescription" => "Read health data",
        "NSHealthUpdateUsageDescription" => "Write health data",
        "NSHealthClinicalHealthRecordsShareUsageDescription" => "Health records",
        "NSHomeKitUsageDescription" => "Home",
        "NSFaceIDUsageDescription" => "Face ID",
        "NSSpeechRecognitionUsageDescription" => "Speech recognition",
        "NSSiriUsageDescription" => "Siri",
        "NSUserTrackingUsageDescription" => "Tracking",
        "NSAppleMusicUsageDescription" => "Music library",
        "NFCReaderUsageDescription" => "NFC tags",
        "NSFocusStatusUsageDescription" => "Focus status",
        "NSVideoSubscriberAccountUsageDescription" => "TV provider",
        "NSSensorKitUsageDescription" => "Sensor data",
        "NSFallDetectionUsageDescription" => "Fall detection",
        "NSGKFriendListUsageDescription" => "Game friends",
        "NSIdentityUsageDescription" => "Identity card",
        "NSWorldSensingUsageDescription" => "Surroundings",
        "NSHandsTrackingUsageDescription" => "Hands",
        "NSMainCameraUsageDescription" => "Main camera",
        "NSAppleEventsUsageDescription" => "Other apps",
        _ => "",
    };
    if known.is_empty() {
        let bare = key.strip_prefix("NS").unwrap_or(key);
        let bare = bare.strip_suffix("UsageDescription").unwrap_or(bare);
        spaced(bare)
    } else {
        known.to_owned()
    }
}

/// `MainCamera` as "Main camera".
fn spaced(name: &str) -> String {
    let mut text = String::new();
    let mut before_small = false;
    for letter in name.chars() {
        if letter.is_uppercase() && before_small {
            text.push(' ');
            text.extend(letter.to_lowercase());
        } else {
            text.push(letter);
        }
        before_small = letter.is_lowercase() || letter.is_ascii_digit();
    }
    text
}

/// What a phone must be able to do.
pub(super) fn capability(name: &str) -> String {
    match name {
        "armv6" | "armv7" | "arm64" => name,
        "telephony" => "phone calls",
        "wifi" => "Wi-Fi",
        "sms" => "text messages",
        "still-camera" => "camera",
        "auto-focus-camera" => "camera with autofocus",
        "front-facing-camera" => "front camera",
        "camera-flash" => "flash",
        "video-camera" => "video camera",
        "accelerometer" => "motion sensor",
        "gyroscope" => "gyroscope",
        "location-services" => "location",
        "gps" => "GPS",
        "magnetometer" => "compass",
        "microphone" => "microphone",
        "opengles-1" => "OpenGL ES 1.1",
        "opengles-2" => "OpenGL ES 2.0",
        "opengles-3" => "OpenGL ES 3.0",
        "metal" => "Metal",
        "peer-peer" => "peer to peer",
        "gamekit" => "Game Center",
        "healthkit" => "Health",
        "arkit" => "augmented reality",
        "nfc" => "NFC",
        "bluetooth-le" => "Bluetooth LE",
        "iphone-ipad-minimum-performance-a12" => "A12 chip or later",
        "iphone-performance-gaming-tier" => "A17 Pro chip or later",
        "driverkit" => "DriverKit",
        other => other,
    }
    .to_owned()
}

/// What an app does while it is not seen.
pub(super) fn background_mode(name: &str) -> String {
    match name {
        "audio" => "audio",
        "location" => "location",
        "voip" => "calls",
        "fetch" => "fetching",
        "remote-notification" => "push notifications",
        "processing" => "processing",
        "bluetooth-central" => "Bluetooth devices",
        "bluetooth-peripheral" => "acting as a Bluetooth device",
        "external-accessory" => "accessories",
        "newsstand-content" => "Newsstand",
        "nearby-interaction" => "nearby devices",
        "push-to-talk" => "push to talk",
        "network-authentication" => "network sign-in",
        other => other,
    }
    .to_owned()
}

/// What an extension extends.
pub(super) fn extension_point(point: &str) -> String {
    match point {
        "com.apple.widgetkit-extension" | "com.apple.widget-extension" => "Widget",
        "com.apple.share-services" => "Share extension",
        "com.apple.ui-services" => "Action extension",
        "com.apple.usernotifications.service" => "Notification service",
        "com.apple.usernotifications.content-extension" => "Notification content",
        "com.apple.intents-service" => "Siri intents",
        "com.apple.intents-ui-service" => "Siri intents view",
        "com.apple.appintents-extension" => "App intents",
        "com.apple.keyboard-service" => "Keyboard",
        "com.apple.fileprovider-nonui" => "File provider",
        "com.apple.fileprovider-actionsui" => "File provider actions",
        "com.apple.photo-editing" => "Photo editing",
        "com.apple.message-payload-provider" => "iMessage app",
        "com.apple.Safari.content-blocker" => "Content blocker",
        "com.apple.Safari.web-extension" => "Safari extension",
        "com.apple.networkextension.packet-tunnel" => "VPN tunnel",
        "com.apple.networkextension.app-proxy" => "App proxy",
        "com.apple.networkextension.filter-data" => "Network filter",
        "com.apple.networkextension.filter-control" => "Network filter control",
        "com.apple.networkextension.dns-proxy" => "DNS proxy",
        "com.apple.callkit.call-directory" => "Call directory",
        "com.apple.broadcast-services-upload" => "Broadcast upload",
        "com.apple.broadcast-services-setupui" => "Broadcast set-up",
        "com.apple.authentication-services-credential-provider-ui" => "Password provider",
        "com.apple.quicklook.preview" => "Quick Look preview",
        "com.apple.quicklook.thumbnail" => "Thumbnails",
        "com.apple.spotlight.index" | "com.apple.spotlight.import" => "Spotlight index",
        "com.apple.classkit.context-provider" => "Classroom",
        "com.apple.identitylookup.message-filter" => "Message filter",
        "com.apple.watchkit" => "Watch extension",
        other => other,
    }
    .to_owned()
}

/// What a bundle is.
pub(super) fn bundle_kind(kind: BundleKind) -> &'static str {
    match kind {
        BundleKind::Extension => "Extension",
        BundleKind::WatchApp => "Watch app",
        BundleKind::AppClip => "App Clip",
        BundleKind::Framework => "Framework",
        BundleKind::Library => "Library",
        BundleKind::OnDemandResources => "On-demand resources",
    }
}

/// What a part of an app is.
pub(super) fn part_kind(kind: PartKind) -> &'static str {
    match kind {
        PartKind::Program => "Program",
        PartKind::Framework => "Frameworks",
        PartKind::Extension => "Extensions",
        PartKind::Assets => "Asset catalogues",
        PartKind::Media => "Media and fonts",
        PartKind::Localization => "Languages",
        PartKind::Signature => "Signature",
        PartKind::Other => "Other",
    }
}

/// What a leftover is.
pub(super) fn leftover(kind: LeftoverKind) -> &'static str {
    match kind {
        LeftoverKind::DebugSymbols => "Debug symbols",
        LeftoverKind::SwiftModule => "Swift module",
        LeftoverKind::Headers => "Headers",
        LeftoverKind::StaticLibrary => "Static library",
        LeftoverKind::SystemLitter => "System litter",
    }
}

#[cfg(test)]
mod tests {
    use super::{extension_point, privacy};

    #[test]
    fn unknown_names_stay_readable() {
        assert_eq!(privacy("NSCameraUsageDescription"), "Camera");
        assert_eq!(privacy("NSDeskCameraUsageDescription"), "Desk camera");
        assert_eq!(privacy("OddKey"), "Odd key");
        assert_eq!(extension_point("com.apple.widgetkit-extension"), "Widget");
        assert_eq!(extension_point("com.example.new"), "com.example.new");
    }
}
