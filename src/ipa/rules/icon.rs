//! Rules about the icon. All are notes: an app installs with any icon or none.

use crate::finding::{Rule, RuleOf, Severity, told};

/// The rules of this file.
pub(super) static RULES: &[&Rule] = &[
    &ALTERNATE_ICON_MISSING.rule,
    &ICON_EMPTY.rule,
    &ICON_MISSING.rule,
    &ICON_NOT_SQUARE.rule,
    &ICON_TRANSPARENT.rule,
    &ICON_UNREADABLE.rule,
];

/// Alternate icons that are named before the others are counted.
pub(in crate::ipa) const MAX_ALTERNATES_NAMED: usize = 5;

pub(crate) static ICON_MISSING: RuleOf<told::IconMissing> = RuleOf::new(
    Severity::Note,
    "No picture under the names of Info.plist or the usual ones, none in the catalogue, no iTunesArtwork",
    "Apple, Information Property List Key Reference, CFBundleIcons",
);

pub(crate) static ICON_UNREADABLE: RuleOf<told::IconUnreadable> = RuleOf::new(
    Severity::Note,
    "Every picture that may be the icon is broken, or stored in a way that cannot be read here",
    "W3C, PNG specification; Apple documents neither CgBI nor Assets.car",
);

pub(crate) static ICON_NOT_SQUARE: RuleOf<told::IconNotSquare> = RuleOf::new(
    Severity::Note,
    "The icon's width is not its height; tvOS, whose icons are oblong, is left out",
    "Apple, Human Interface Guidelines, App icons: “square”",
);

pub(crate) static ICON_TRANSPARENT: RuleOf<told::IconTransparent> = RuleOf::new(
    Severity::Note,
    "Some pixel of the icon is not opaque; tvOS, whose layers have holes, is left out",
    "Apple, Human Interface Guidelines, App icons: opaque on iOS; App Store Connect refuses alpha (ITMS-90717)",
);

pub(crate) static ICON_EMPTY: RuleOf<told::IconEmpty> = RuleOf::new(
    Severity::Note,
    "No pixel of the icon can be seen",
    "Apple, Human Interface Guidelines, App icons: opaque on iOS",
);

pub(crate) static ALTERNATE_ICON_MISSING: RuleOf<told::AlternateIconMissing> = RuleOf::new(
    Severity::Note,
    "A name in CFBundleAlternateIcons has neither a loose picture nor one in the catalogue",
    "Apple, Information Property List Key Reference, CFBundleAlternateIcons; setAlternateIconName fails for it",
);
