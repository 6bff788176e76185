//! If these break, people with weak eyes cannot read the window.

use super::*;

/// Relative luminance (WCAG 2.2).
fn luminance(color: Color32) -> f64 {
    let channel = |value: u8| {
        let value = f64::from(value) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * channel(color.r()) + 0.7152 * channel(color.g()) + 0.0722 * channel(color.b())
}

fn contrast(one: Color32, other: Color32) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// What is written on what, and how far apart both must be.
fn pairs(theme: &Theme) -> Vec<(String, Color32, Color32, f64)> {
    let grounds = [
        ("frame", theme.frame),
        ("surface", theme.surface),
        ("raised", theme.raised),
        ("sunken", theme.sunken),
        ("card", theme.card),
        ("field", theme.field),
        ("badge", theme.badge),
        ("hover", theme.hover),
        ("select", theme.select),
        ("accent-tint", theme.accent_tint),
    ];
    // Where quiet texts become louder: see the list of builds.
    let loud_grounds = [
        ("control", theme.control),
        ("frame-hover", theme.frame_hover),
        ("thumb", theme.thumb),
    ];
    let mut pairs = Vec::new();
    let mut pair = |ink: &str, color: Color32, (ground, fill): (&str, Color32), least: f64| {
        pairs.push((format!("{ink} on {ground}"), color, fill, least));
    };
    for ground in grounds.into_iter().chain(loud_grounds) {
        pair("text", theme.text, ground, 4.5);
        pair("muted", theme.muted, ground, 4.5);
    }
    for ground in grounds {
        pair("faint", theme.faint, ground, 4.5);
    }
    for ground in [
        ("frame", theme.frame),
        ("surface", theme.surface),
        ("raised", theme.raised),
        ("sunken", theme.sunken),
        ("accent-tint", theme.accent_tint),
    ] {
        pair("accent-text", theme.accent_text, ground, 4.5);
    }
    for (name, tone) in [("success", theme.success), ("warning", theme.warning), ("danger", theme.danger)] {
        for ground in [
            ("frame", theme.frame),
            ("surface", theme.surface),
            ("raised", theme.raised),
            ("its tint", tone.tint),
        ] {
            pair(name, tone.text, ground, 4.5);
        }
        // Marks and icons (WCAG 2.2, 1.4.11).
        for ground in [
            ("frame", theme.frame),
            ("surface", theme.surface),
            ("raised", theme.raised),
            ("select", theme.select),
        ] {
            pair(&format!("mark of {name}"), tone.solid, ground, 3.0);
        }
    }
    // Pressed buttons too.
    for share in [0.0, 0.08, 0.14] {
        pair("on-accent", theme.on_accent, ("accent", mix(theme.accent, theme.shade, share)), 4.5);
    }
    for ground in [("surface", theme.surface), ("raised", theme.raised), ("frame", theme.frame)] {
        pair("switch that is off", theme.off, ground, 3.0);
        pair("accent", theme.accent, ground, 3.0);
    }
    pairs
}

#[test]
fn every_text_and_every_mark_stands_out_from_its_ground() {
    for (name, theme) in [
        ("light", &LIGHT),
        ("dark", &DARK),
        ("light with more", &LIGHT_MORE),
        ("dark with more", &DARK_MORE),
    ] {
        let weak: Vec<String> = pairs(theme)
            .into_iter()
            .filter(|(_, ink, ground, least)| contrast(*ink, *ground) < *least)
            .map(|(pair, ink, ground, least)| format!("{pair}: {:.2} < {least}", contrast(ink, ground)))
            .collect();
        assert!(weak.is_empty(), "{name}:\n{}", weak.join("\n"));
    }
}

/// Labels and shapes carry fields otherwise.
#[test]
fn with_more_contrast_fields_have_outlines_that_stand_out() {
    for theme in [&LIGHT_MORE, &DARK_MORE] {
        for ground in [theme.surface, theme.raised, theme.frame, theme.field] {
            assert!(contrast(theme.border_strong, ground) >= 3.0);
        }
    }
}

#[test]
fn contrast_is_set_and_taken_back() {
    let ctx = Context::default();
    install(&ctx);
    let line = || of_visuals(&ctx.global_style().visuals).border_strong;
    let before = line();
    set_contrast(&ctx, true);
    assert_ne!(line(), before);
    assert_eq!(
        line(),
        if ctx.global_style().visuals.dark_mode {
            DARK_MORE.border_strong
        } else {
            LIGHT_MORE.border_strong
        }
    );
    set_contrast(&ctx, false);
    assert_eq!(line(), before);
}
