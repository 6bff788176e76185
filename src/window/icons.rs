//! Icons: the glyphs of Phosphor that the window uses.

use super::theme::family;
use crate::primitives::Family;

/// A glyph of one of the two icon fonts.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Glyph {
    /// One of the icon families.
    pub(super) family: &'static str,
    /// The glyph.
    pub(super) glyph: char,
}

const fn regular(glyph: char) -> Glyph {
    Glyph {
        family: family::ICONS,
        glyph,
    }
}

const fn fill(glyph: char) -> Glyph {
    Glyph {
        family: family::ICONS_FILL,
        glyph,
    }
}

/// Search.
pub(super) const MAGNIFYING_GLASS: Glyph = regular('\u{E30C}');
/// Add.
pub(super) const PLUS: Glyph = regular('\u{E3D4}');
/// Copy.
pub(super) const COPY: Glyph = regular('\u{E1CA}');
/// Copied; chosen.
pub(super) const CHECK: Glyph = regular('\u{E182}');
/// Opens a menu.
pub(super) const CARET_DOWN: Glyph = regular('\u{E136}');
/// Opens a group.
pub(super) const CARET_RIGHT: Glyph = regular('\u{E13A}');
/// Settings.
pub(super) const GEAR_SIX: Glyph = regular('\u{E272}');
/// More.
pub(super) const DOTS_THREE: Glyph = regular('\u{E1FE}');
/// Full screen.
pub(super) const CORNERS_OUT: Glyph = regular('\u{E1D0}');
/// Link.
pub(super) const LINK_SIMPLE: Glyph = regular('\u{E2E6}');
/// QR code.
pub(super) const QR_CODE: Glyph = regular('\u{E3E6}');
/// A phone.
pub(super) const DEVICE_MOBILE: Glyph = regular('\u{E1E0}');
/// A tablet.
pub(super) const DEVICE_TABLET: Glyph = regular('\u{E1E6}');
/// A computer.
pub(super) const LAPTOP: Glyph = regular('\u{E586}');
/// Edit.
pub(super) const PENCIL_SIMPLE: Glyph = regular('\u{E3B4}');
/// Undo.
pub(super) const ARROW_U_UP_LEFT: Glyph = regular('\u{E08A}');
/// Redo.
pub(super) const ARROW_U_UP_RIGHT: Glyph = regular('\u{E08C}');
/// Back to the build's own value.
pub(super) const ARROW_COUNTER_CLOCKWISE: Glyph = regular('\u{E038}');
/// Check again.
pub(super) const ARROW_CLOCKWISE: Glyph = regular('\u{E036}');
/// A package.
pub(super) const PACKAGE: Glyph = regular('\u{E390}');
/// Close.
pub(super) const X: Glyph = regular('\u{E4F6}');
/// Wi-Fi.
pub(super) const WIFI_HIGH: Glyph = regular('\u{E4EA}');
/// Save.
pub(super) const DOWNLOAD_SIMPLE: Glyph = regular('\u{E20C}');
/// Open a file.
pub(super) const FOLDER_OPEN: Glyph = regular('\u{E256}');
/// Remove.
pub(super) const TRASH: Glyph = regular('\u{E4A6}');
/// Gone.
pub(super) const MINUS: Glyph = regular('\u{E32A}');
/// Two builds beside each other; the other way round.
pub(super) const ARROWS_LEFT_RIGHT: Glyph = regular('\u{E0A0}');
/// Another language.
pub(super) const TRANSLATE: Glyph = regular('\u{E4A2}');
/// Became.
pub(super) const ARROW_RIGHT: Glyph = regular('\u{E06C}');
/// A property list.
pub(super) const TREE_STRUCTURE: Glyph = regular('\u{E67C}');
/// A signature.
pub(super) const SEAL_CHECK: Glyph = regular('\u{E606}');
/// Good.
pub(super) const CHECK_CIRCLE: Glyph = fill('\u{E184}');
/// May fail.
pub(super) const WARNING: Glyph = fill('\u{E4E0}');
/// Bad.
pub(super) const X_CIRCLE: Glyph = fill('\u{E4F8}');
/// Good to know.
pub(super) const INFO: Glyph = fill('\u{E2CE}');

/// What a device of a family looks like.
pub(super) fn of_device(family: Family) -> Glyph {
    match family {
        Family::Pad => DEVICE_TABLET,
        family if family.is_computer() => LAPTOP,
        _ => DEVICE_MOBILE,
    }
}
