//! The theme: every colour, type style, distance and shadow of the window.
#![expect(clippy::disallowed_methods, reason = "this is the one place where colours are written")]

use std::collections::BTreeMap;

pub use crate::desktop::fonts::family;
use crate::desktop::fonts::{is_japanese, named};
use egui::style::{ScrollStyle, Selection, WidgetVisuals};
use egui::{Color32, Context, CornerRadius, FontId, Margin, Shadow, Stroke, TextStyle, Ui, Vec2, Visuals};

/// The colours of one theme, named by use.
#[derive(Debug)]
pub struct Theme {
    /// Window, top bar, sidebar, right panel, poster.
    pub frame: Color32,
    /// The sheet.
    pub surface: Color32,
    /// Cards, menus, dialogs, toasts, secondary buttons.
    pub raised: Color32,
    /// XML pane, fields in dark, badges in light.
    pub sunken: Color32,
    /// Fill of a card on the sheet: none in light, raised in dark.
    pub card: Color32,
    /// Fill of a text field.
    pub field: Color32,
    /// Fill of a badge.
    pub badge: Color32,
    /// Search, segmented track, copy field, icon tiles.
    pub control: Color32,
    /// Hovered row or icon button on the sheet.
    pub hover: Color32,
    /// Hovered row on the frame.
    pub frame_hover: Color32,
    /// Selected build row.
    pub select: Color32,
    /// Selected segment.
    pub thumb: Color32,
    /// Progress track.
    pub track: Color32,
    /// Sheet, cards, dividers.
    pub border: Color32,
    /// Fields, secondary buttons, spent part of the life bar.
    pub border_strong: Color32,
    /// Drop-zone outline at rest.
    pub dash: Color32,
    /// A switch that is off, the outline of a box without a tick.
    pub off: Color32,
    /// Text.
    pub text: Color32,
    /// Second line, idle tabs, icons.
    pub muted: Color32,
    /// Fact labels, dates, hints, line numbers.
    pub faint: Color32,
    /// Filled button, tab underline, progress, toggle, focus.
    pub accent: Color32,
    /// Text on accent.
    pub on_accent: Color32,
    /// Mixed into the accent of a button that is hovered or pressed: dark, so that its text stands out more, never less.
    pub shade: Color32,
    /// Links, XML values, info icon.
    pub accent_text: Color32,
    /// Focus ring, edited line, phone tile.
    pub accent_tint: Color32,
    /// Illustration arcs.
    pub accent_line: Color32,
    /// Success.
    pub success: Tone,
    /// Warning.
    pub warning: Tone,
    /// Danger.
    pub danger: Tone,
    /// Under dialogs and the drop overlay.
    pub scrim: Color32,
    /// Outline of the QR card.
    pub code_border: Color32,
    /// Sheet, selected row, segment.
    pub shadow_1: Shadow,
    /// QR card.
    pub shadow_2: Shadow,
    /// Overlay card, menu, toast.
    pub shadow_3: Shadow,
}

/// The four shades of a verdict colour.
#[derive(Clone, Copy, Debug)]
pub struct Tone {
    /// Text.
    pub text: Color32,
    /// Marks, icons, bars, field outlines.
    pub solid: Color32,
    /// Tiles, badges, banners.
    pub tint: Color32,
    /// Outline of a banner.
    pub line: Color32,
}

/// Modules of a QR code: never themed.
pub const CODE_DARK: Color32 = hex(*b"0B0C0F");
/// Ground of a QR code: never themed.
pub const CODE_LIGHT: Color32 = hex(*b"FFFFFF");
/// The logo's tile: the light accent in both themes.
pub const LOGO_TILE: Color32 = hex(*b"2F5CE8");
/// The logo's strokes, and the toggle's knob.
pub const WHITE: Color32 = hex(*b"FFFFFF");
/// The hairline around an app icon.
pub const ICON_EDGE_ALPHA: f32 = 0.08;
/// How strongly something that cannot be used is drawn.
pub const DISABLED_OPACITY: f32 = 0.45;

/// Light.
pub const LIGHT: Theme = Theme {
    frame: hex(*b"F2F3F5"),
    surface: hex(*b"FFFFFF"),
    raised: hex(*b"FFFFFF"),
    sunken: hex(*b"F6F7F9"),
    card: hex(*b"FFFFFF"),
    field: hex(*b"FFFFFF"),
    badge: hex(*b"F6F7F9"),
    control: hex(*b"E6E8EC"),
    hover: hex(*b"F1F3F6"),
    frame_hover: hex(*b"E7E9ED"),
    select: hex(*b"FFFFFF"),
    thumb: hex(*b"FFFFFF"),
    track: hex(*b"DFE2E7"),
    border: hex(*b"E4E6EB"),
    border_strong: hex(*b"D0D4DB"),
    dash: hex(*b"B3B9C5"),
    off: hex(*b"868C98"),
    text: hex(*b"15171C"),
    muted: hex(*b"565B66"),
    faint: hex(*b"656B77"),
    accent: hex(*b"2F5CE8"),
    on_accent: hex(*b"FFFFFF"),
    shade: hex(*b"15171C"),
    accent_text: hex(*b"2450D6"),
    accent_tint: hex(*b"EAF0FF"),
    accent_line: hex(*b"B9CAFB"),
    success: tone(*b"137347", *b"1C9A5D", *b"E6F6ED", *b"E6F6ED"),
    warning: tone(*b"8A5200", *b"C87600", *b"FFF4DF", *b"F0D5A3"),
    danger: tone(*b"B3261E", *b"D93A32", *b"FDECEA", *b"F5C6C2"),
    scrim: Color32::from_rgba_unmultiplied_const(234, 238, 247, 199),
    code_border: hex(*b"E4E6EB"),
    shadow_1: shadow(1, 2, Color32::from_rgba_unmultiplied_const(20, 24, 36, 20)),
    shadow_2: shadow(2, 10, Color32::from_rgba_unmultiplied_const(20, 24, 36, 18)),
    shadow_3: shadow(12, 40, Color32::from_rgba_unmultiplied_const(20, 24, 36, 46)),
};

/// Dark.
pub const DARK: Theme = Theme {
    frame: hex(*b"101114"),
    surface: hex(*b"17181C"),
    raised: hex(*b"1D1F24"),
    sunken: hex(*b"131417"),
    card: hex(*b"1D1F24"),
    field: hex(*b"131417"),
    badge: hex(*b"1D1F24"),
    control: hex(*b"1D1F24"),
    hover: hex(*b"22242A"),
    frame_hover: hex(*b"1C1E23"),
    select: hex(*b"26282F"),
    thumb: hex(*b"32353D"),
    track: hex(*b"25272D"),
    border: hex(*b"292B32"),
    border_strong: hex(*b"3A3D46"),
    dash: hex(*b"4B4F5B"),
    off: hex(*b"747A87"),
    text: hex(*b"ECEEF2"),
    muted: hex(*b"A3A8B4"),
    faint: hex(*b"8A909D"),
    accent: hex(*b"3F69F0"),
    on_accent: hex(*b"FFFFFF"),
    shade: hex(*b"101114"),
    accent_text: hex(*b"8FABFF"),
    accent_tint: hex(*b"1B2545"),
    accent_line: hex(*b"344A8C"),
    success: tone(*b"5BD09A", *b"34B87B", *b"14281F", *b"14281F"),
    warning: tone(*b"F0B651", *b"E5A02F", *b"2B2113", *b"5A4520"),
    danger: tone(*b"FF8B84", *b"F0554C", *b"321A1B", *b"63302F"),
    scrim: Color32::from_rgba_unmultiplied_const(13, 15, 22, 199),
    code_border: hex(*b"FFFFFF"),
    shadow_1: shadow(1, 2, Color32::from_black_alpha(89)),
    shadow_2: shadow(2, 10, Color32::from_black_alpha(77)),
    shadow_3: shadow(12, 40, Color32::from_black_alpha(140)),
};

/// Light with more contrast: outlines are as dark as quiet texts.
pub const LIGHT_MORE: Theme = Theme {
    border: LIGHT.border_strong,
    border_strong: LIGHT.faint,
    dash: LIGHT.faint,
    off: LIGHT.faint,
    faint: LIGHT.muted,
    ..LIGHT
};

/// Dark with more contrast.
pub const DARK_MORE: Theme = Theme {
    border: DARK.border_strong,
    border_strong: DARK.faint,
    dash: DARK.faint,
    off: DARK.faint,
    faint: DARK.muted,
    ..DARK
};

/// The theme this `ui` is drawn in.
pub fn of(ui: &Ui) -> &'static Theme {
    of_visuals(ui.visuals())
}

/// The theme these visuals belong to.
pub fn of_visuals(visuals: &Visuals) -> &'static Theme {
    match (visuals.dark_mode, has_more_contrast(visuals)) {
        (false, false) => &LIGHT,
        (false, true) => &LIGHT_MORE,
        (true, false) => &DARK,
        (true, true) => &DARK_MORE,
    }
}

/// Whether these visuals are those of a theme with more contrast: their lines say it.
fn has_more_contrast(visuals: &Visuals) -> bool {
    let line = visuals.window_stroke.color;
    line == if visuals.dark_mode { DARK_MORE.border } else { LIGHT_MORE.border }
}

/// Draws lines and quiet texts darker, or as they are.
pub fn set_contrast(ctx: &Context, more: bool) {
    if has_more_contrast(&ctx.global_style().visuals) == more {
        return;
    }
    let themes = if more { [&LIGHT_MORE, &DARK_MORE] } else { [&LIGHT, &DARK] };
    for (theme, colours) in [egui::Theme::Light, egui::Theme::Dark].into_iter().zip(themes) {
        ctx.style_mut_of(theme, |style| set_visuals(&mut style.visuals, colours));
    }
}

fn still_id() -> egui::Id {
    egui::Id::unique("nothing moves by itself")
}

/// Keeps everything still, or not. All changes are instant anyway: what is left to move is what turns while something is read.
pub fn set_still(ctx: &Context, still: bool) {
    ctx.data_mut(|data| data.insert_temp(still_id(), still));
}

/// Nothing is to move by itself.
pub fn is_still(ui: &Ui) -> bool {
    ui.data(|data| data.get_temp(still_id()).unwrap_or_default())
}

/// Mixes `share` of `over` into `base`, as hovered and pressed buttons want it.
#[must_use]
pub fn mix(base: Color32, over: Color32, share: f32) -> Color32 {
    base.lerp_to_gamma(over, share)
}

/// A type style: family, size and line height.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Type {
    /// One of [`family`].
    pub family: &'static str,
    /// Points.
    pub size: f32,
    /// Points.
    pub line: f32,
}

/// 24 / 32, 600: empty state, drop overlay.
pub const DISPLAY: Type = style(family::SEMI_BOLD, 24.0, 32.0);
/// How far lines of 24 and 18 points are lifted so that their baseline rounds as browsers round it.
pub const DISPLAY_LIFT: f32 = -0.5;
/// 20 / 28, 600: app name in the header.
pub const TITLE: Type = style(family::SEMI_BOLD, 20.0, 28.0);
/// 14 / 20, 600: card and panel titles, product name.
pub const HEADING: Type = style(family::SEMI_BOLD, 14.0, 20.0);
/// 13 / 20, 400: values, sentences.
pub const BODY: Type = style(family::REGULAR, 13.0, 20.0);
/// 14 / 20, 400: the line under the empty state's title.
pub const BODY_LARGE: Type = style(family::REGULAR, 14.0, 20.0);
/// 13 / 20, 500: buttons, tabs, device names, selected row.
pub const BODY_MEDIUM: Type = style(family::MEDIUM, 13.0, 20.0);
/// 14 / 20, 500: large buttons.
pub const BUTTON_LARGE: Type = style(family::MEDIUM, 14.0, 20.0);
/// 13 / 20, 600: app group, finding title.
pub const BODY_STRONG: Type = style(family::SEMI_BOLD, 13.0, 20.0);
/// 12 / 16, 400: labels, dates, second lines.
pub const SMALL: Type = style(family::REGULAR, 12.0, 16.0);
/// 12 / 18, 400: sentences of a finding.
pub const SMALL_LOOSE: Type = style(family::REGULAR, 12.0, 18.0);
/// 12 / 16, 500: badges, compact buttons, links.
pub const SMALL_MEDIUM: Type = style(family::MEDIUM, 12.0, 16.0);
/// 12 / 16, 600: numbers in circles.
pub const SMALL_STRONG: Type = style(family::SEMI_BOLD, 12.0, 16.0);
/// 11 / 18, 600: number pills.
pub const COUNT: Type = style(family::SEMI_BOLD, 11.0, 18.0);
/// 12 / 20: identifiers and addresses.
pub const MONO: Type = style(family::MONO, 12.0, 20.0);
/// 11 / 18: XML.
pub const MONO_SMALL: Type = style(family::MONO, 11.0, 18.0);

impl Type {
    /// The font of this style.
    pub fn font(self) -> FontId {
        FontId::new(self.size, named(self.family))
    }

    /// The font of this style for this text: one with kana is Japanese, so its kanji get the shapes that Japanese readers expect.
    pub(super) fn font_for(self, text: &str) -> FontId {
        let family = if is_japanese(text) {
            family::japanese(self.family)
        } else {
            self.family
        };
        FontId::new(self.size, named(family))
    }

    /// The style enlarged for a poster.
    #[must_use]
    pub fn scaled(self, factor: f32) -> Self {
        Self {
            family: self.family,
            size: self.size * factor,
            line: self.line * factor,
        }
    }
}

/// A type style in a size of its own, as the poster needs.
pub const fn style(family: &'static str, size: f32, line: f32) -> Type {
    Type { family, size, line }
}

/// Radius of badges, compact buttons, icon buttons and fact rows.
pub const RADIUS_SMALL: u8 = 6;
/// Radius of buttons, fields, list rows and tiles.
pub const RADIUS: u8 = 8;
/// Radius of large buttons and toasts.
pub const RADIUS_LARGE: u8 = 10;
/// Radius of the sheet and of cards.
pub const RADIUS_CARD: u8 = 12;
/// Radius of the code card, the drop zone and the overlay card.
pub const RADIUS_CODE: u8 = 16;
/// Radius of an app icon as a share of its size.
pub const RADIUS_APP_ICON: f32 = 0.224;

/// Height of the top bar.
pub const TOP_BAR: f32 = 48.0;
/// Width of the sidebar.
pub const SIDEBAR: f32 = 264.0;
/// Width of the sidebar folded to icons.
pub const SIDEBAR_FOLDED: f32 = 64.0;
/// Width of the right panel.
pub const RIGHT_PANEL: f32 = 320.0;
/// Distance of the sheet from the window's edge, and padding of the sidebar.
pub const EDGE: f32 = 12.0;
/// Padding of the sheet.
pub const SHEET_PADDING: f32 = 24.0;
/// Widest content of the sheet in a wide window.
pub const SHEET_CONTENT: f32 = 880.0;
/// From this width on sidebar and right panel take more room.
pub const WIDE: f32 = 1800.0;
/// Width of the sidebar in a wide window.
pub const SIDEBAR_WIDE: f32 = 320.0;
/// Width of the right panel in a wide window.
pub const RIGHT_PANEL_WIDE: f32 = 480.0;
/// From this width of its content on the sheet shows three cards abreast.
pub const THREE_ABREAST: f32 = 1200.0;
/// Widest card.
pub const CARD_WIDEST: f32 = 640.0;
/// Below this width the right panel becomes a drawer.
pub const DRAWER_BELOW: f32 = 1120.0;
/// Below this width the sidebar folds to icons.
pub const FOLD_BELOW: f32 = 900.0;
/// Height of a button, a field and a list row.
pub const CONTROL_HEIGHT: f32 = 32.0;

/// Sets egui's own style, for the widgets and containers we take from it.
pub fn install(ctx: &Context) {
    // A desktop that does not say is light.
    ctx.options_mut(|options| options.fallback_theme = egui::Theme::Light);
    for (theme, colours) in [(egui::Theme::Light, &LIGHT), (egui::Theme::Dark, &DARK)] {
        ctx.style_mut_of(theme, |style| {
            style.text_styles = text_styles();
            style.animation_time = 0.0;
            style.scroll_animation = egui::style::ScrollAnimation::none();
            style.spacing.item_spacing = Vec2::ZERO;
            style.spacing.button_padding = Vec2::new(12.0, 6.0);
            style.spacing.menu_margin = Margin::same(4);
            style.spacing.interact_size = Vec2::new(24.0, 20.0);
            style.spacing.tooltip_width = 360.0;
            style.spacing.scroll = scroll_style();
            style.interaction.tooltip_delay = 0.5;
            style.interaction.selectable_labels = false;
            style.interaction.interact_radius = 0.0;
            set_visuals(&mut style.visuals, colours);
        });
    }
}

fn text_styles() -> BTreeMap<TextStyle, FontId> {
    BTreeMap::from([
        (TextStyle::Small, SMALL.font()),
        (TextStyle::Body, BODY.font()),
        (TextStyle::Monospace, MONO.font()),
        (TextStyle::Button, BODY_MEDIUM.font()),
        (TextStyle::Heading, HEADING.font()),
    ])
}

fn scroll_style() -> ScrollStyle {
    ScrollStyle {
        bar_width: 8.0,
        floating_width: 4.0,
        bar_inner_margin: 2.0,
        bar_outer_margin: 2.0,
        foreground_color: false,
        dormant_handle_opacity: 0.0,
        active_handle_opacity: 0.7,
        interact_handle_opacity: 1.0,
        active_background_opacity: 0.0,
        interact_background_opacity: 0.0,
        fade: egui::style::ScrollFadeStyle { strength: 0.0, size: 0.0 },
        ..ScrollStyle::floating()
    }
}

fn set_visuals(visuals: &mut Visuals, colours: &Theme) {
    visuals.override_text_color = None;
    // Thin strokes: egui's own curve makes light text on dark bolder.
    visuals.text_options.color_transfer_function = egui::epaint::FontColorTransferFunction::Off;
    visuals.panel_fill = colours.frame;
    visuals.window_fill = colours.raised;
    visuals.window_stroke = Stroke::new(1.0, colours.border);
    visuals.window_corner_radius = CornerRadius::same(RADIUS_CARD);
    visuals.window_shadow = colours.shadow_3;
    visuals.menu_corner_radius = CornerRadius::same(RADIUS);
    // Tooltips: a shadow wider than what casts it breaks at the corners.
    visuals.popup_shadow = colours.shadow_2;
    visuals.extreme_bg_color = colours.field;
    visuals.faint_bg_color = colours.sunken;
    visuals.code_bg_color = colours.sunken;
    visuals.hyperlink_color = colours.accent_text;
    visuals.warn_fg_color = colours.warning.text;
    visuals.error_fg_color = colours.danger.text;
    visuals.weak_text_color = Some(colours.faint);
    visuals.text_cursor.stroke = Stroke::new(1.5, colours.accent);
    visuals.text_cursor.blink = false;
    visuals.disabled_alpha = DISABLED_OPACITY;
    visuals.selection = Selection {
        bg_fill: mix(colours.accent_tint, colours.accent, 0.25),
        stroke: Stroke::new(1.0, colours.text),
    };
    let widget = |fill: Color32, line: Color32, text: Color32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(1.0, line),
        corner_radius: CornerRadius::same(RADIUS),
        fg_stroke: Stroke::new(1.0, text),
        expansion: 0.0,
    };
    visuals.widgets.noninteractive = widget(colours.raised, colours.border, colours.text);
    visuals.widgets.inactive = widget(colours.border_strong, colours.border_strong, colours.text);
    visuals.widgets.hovered = widget(colours.dash, colours.faint, colours.text);
    visuals.widgets.active = widget(colours.faint, colours.accent, colours.text);
    visuals.widgets.open = widget(colours.hover, colours.border_strong, colours.text);
}

/// A colour from one number: red, green and blue in hexadecimal.
const fn hex([r1, r0, g1, g0, b1, b0]: [u8; 6]) -> Color32 {
    Color32::from_rgb(digit(r1) * 16 + digit(r0), digit(g1) * 16 + digit(g0), digit(b1) * 16 + digit(b0))
}

const fn digit(letter: u8) -> u8 {
    match letter {
        b'0'..=b'9' => letter - b'0',
        _ => letter - b'A' + 10,
    }
}

const fn tone(text: [u8; 6], solid: [u8; 6], tint: [u8; 6], line: [u8; 6]) -> Tone {
    Tone {
        text: hex(text),
        solid: hex(solid),
        tint: hex(tint),
        line: hex(line),
    }
}

const fn shadow(y: i8, blur: u8, color: Color32) -> Shadow {
    Shadow {
        offset: [0, y],
        blur,
        spread: 0,
        color,
    }
}

#[cfg(test)]
mod tests;
