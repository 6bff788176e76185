//! Rules about the icon. All are notes: an app installs with any icon or none.

use crate::ipa::{Finding, Severity};

/// No picture under the names of `Info.plist` or the usual ones, no catalogue, no `iTunesArtwork`.
///
/// Source: Apple, Information Property List Key Reference, `CFBundleIcons`.
pub(in crate::ipa) fn icon_missing() -> Finding {
    Finding::new(
        "icon-missing",
        Severity::Note,
        "The package has no icon",
        "Neither the names in its Info.plist nor the usual ones are there, so a drawn one stands in; the app installs all the same.",
        "",
    )
}

/// No loose picture, but a catalogue.
///
/// Source: Apple, Information Property List Key Reference, `CFBundleIconName`.
pub(in crate::ipa) fn icon_only_in_catalog() -> Finding {
    Finding::new(
        "icon-missing",
        Severity::Note,
        "The icon is not among the loose files",
        "If the app has one it is only inside Assets.car, which was not opened, so a drawn one stands in; the phone shows the real one.",
        "",
    )
}

/// Every picture that may be the icon is broken.
///
/// Source: PNG specification; Apple's CgBI as facts, section 8, describe it.
pub(in crate::ipa) fn icon_unreadable(name: &str, reason: &str) -> Finding {
    Finding::new(
        "icon-unreadable",
        Severity::Note,
        "The icon could not be read",
        format!("“{name}” cannot be shown: {reason}. A drawn one stands in; the app installs all the same."),
        "",
    )
}
