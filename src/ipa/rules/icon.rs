//! Rules about the icon. All are notes: an app installs with any icon or none.

use crate::ipa::{Finding, Severity};

/// No picture under the names of `Info.plist` or the usual ones, none in the catalogue, no `iTunesArtwork`.
///
/// Source: Apple, Information Property List Key Reference, `CFBundleIcons`; facts, section 8.
pub(in crate::ipa) fn icon_missing(has_catalog: bool) -> Finding {
    let catalog = if has_catalog {
        "its Assets.car holds none"
    } else {
        "it has no Assets.car"
    };
    Finding::new(
        "icon-missing",
        Severity::Note,
        "The package has no icon",
        format!(
            "Neither the names in its Info.plist nor the usual ones are there, and {catalog}, so a drawn one stands in; \
             the app installs all the same."
        ),
        "",
    )
}

/// Every picture that may be the icon is broken, or stored in a way that cannot be read here.
///
/// Source: PNG specification; Apple's CgBI and `Assets.car` as facts, section 8, describe them.
pub(in crate::ipa) fn icon_unreadable(name: &str, reason: &str) -> Finding {
    Finding::new(
        "icon-unreadable",
        Severity::Note,
        "The icon could not be read",
        format!("“{name}” cannot be shown: {reason}. A drawn one stands in; the app installs all the same."),
        "",
    )
}

/// The icon's width is not its height; tvOS, whose icons are oblong, is left out.
///
/// Source: Apple, Human Interface Guidelines, App icons: “square”.
pub(in crate::ipa) fn icon_not_square(width: u32, height: u32) -> Finding {
    Finding::new(
        "icon-not-square",
        Severity::Note,
        "The icon is not square",
        format!("It has {width} × {height} pixels, and phones distort it to fit; while it installs it has white edges."),
        "Give the app a square icon.",
    )
}

/// Some pixel of the icon is not opaque; tvOS, whose layers have holes, is left out.
///
/// Source: Apple, Human Interface Guidelines, App icons: opaque on iOS; App Store Connect refuses alpha (ITMS-90717).
pub(in crate::ipa) fn icon_transparent() -> Finding {
    Finding::new(
        "icon-transparent",
        Severity::Note,
        "The icon is transparent in places",
        "Phones put black behind it, and while it installs it has white there; the App Store refuses such an icon.",
        "Give the app an icon without transparency; phones round its corners themselves.",
    )
}

/// No pixel of the icon can be seen.
///
/// Source: Apple, Human Interface Guidelines, App icons: opaque on iOS.
pub(in crate::ipa) fn icon_empty() -> Finding {
    Finding::new(
        "icon-empty",
        Severity::Note,
        "The icon is empty",
        "Every pixel of it is transparent, so testers see a blank square.",
        "Give the app an icon that shows something.",
    )
}

/// A name in `CFBundleAlternateIcons` has neither a loose picture nor one in the catalogue.
///
/// Source: Apple, Information Property List Key Reference, `CFBundleAlternateIcons`; `setAlternateIconName` fails for it.
pub(in crate::ipa) fn alternate_icon_missing(names: &[&str]) -> Finding {
    /// More are counted.
    const NAMED: usize = 5;
    let mut list: Vec<String> = names.iter().take(NAMED).map(|name| format!("“{name}”")).collect();
    if let Some(more) = names.len().checked_sub(NAMED).filter(|more| *more > 0) {
        list.push(format!("{more} more"));
    }
    Finding::new(
        "alternate-icon-missing",
        Severity::Note,
        "An alternate icon has no picture",
        format!(
            "The app offers {}, but the package holds no picture for it, so it cannot be chosen.",
            list.join(", ")
        ),
        "Add the picture to the app, or take the name out of CFBundleAlternateIcons.",
    )
}
