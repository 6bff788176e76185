//! Apple's names for things, in the words that people know: keys of `Info.plist`, kinds of extensions, abilities of phones.
//! The names themselves stand in `names.ftl`.

use crate::ipa::{BundleKind, LeftoverKind, PartKind};
use crate::words::say;

/// What an app asks for with a usage description.
pub(super) fn privacy(key: &str) -> String {
    if let Some(name) = say().name("privacy", key) {
        return name.to_owned();
    }
    let bare = key.strip_prefix("NS").unwrap_or(key);
    let bare = bare.strip_suffix("UsageDescription").unwrap_or(bare);
    spaced(bare)
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
    say().name("capability", name).unwrap_or(name).to_owned()
}

/// What an app does while it is not seen.
pub(super) fn background_mode(name: &str) -> String {
    say().name("background", name).unwrap_or(name).to_owned()
}

/// What an extension extends.
pub(super) fn extension_point(point: &str) -> String {
    say().name("extension-point", point).unwrap_or(point).to_owned()
}

/// What a bundle is.
pub(super) fn bundle_kind(kind: BundleKind) -> &'static str {
    match kind {
        BundleKind::Extension => say().bundle_extension(),
        BundleKind::WatchApp => say().bundle_watch_app(),
        BundleKind::AppClip => say().bundle_app_clip(),
        BundleKind::Framework => say().bundle_framework(),
        BundleKind::Library => say().bundle_library(),
        BundleKind::OnDemandResources => say().bundle_on_demand_resources(),
    }
}

/// What a part of an app is.
pub(super) fn part_kind(kind: PartKind) -> &'static str {
    match kind {
        PartKind::Program => say().part_program(),
        PartKind::Framework => say().part_framework(),
        PartKind::Extension => say().part_extension(),
        PartKind::Assets => say().part_assets(),
        PartKind::Media => say().part_media(),
        PartKind::Localization => say().part_localization(),
        PartKind::Signature => say().part_signature(),
        PartKind::Other => say().part_other(),
    }
}

/// What a leftover is.
pub(super) fn leftover(kind: LeftoverKind) -> &'static str {
    match kind {
        LeftoverKind::DebugSymbols => say().leftover_debug_symbols(),
        LeftoverKind::SwiftModule => say().leftover_swift_module(),
        LeftoverKind::Headers => say().leftover_headers(),
        LeftoverKind::StaticLibrary => say().leftover_static_library(),
        LeftoverKind::SystemLitter => say().leftover_system_litter(),
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
