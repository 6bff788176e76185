//! Emoji as the system's own font has them: pictures in colour, and what is joined (a family, a flag) as one picture.
//!
//! egui draws outlines only, and its own emoji are single and black. What the system's font has no picture for stays so.

use std::sync::Arc;

use egui::epaint::text::{FontPriority, GlyphBitmap, GlyphRasterizer, GlyphRasterizerRequest, RasterizedGlyph};
use egui::{ColorImage, vec2};
use harfrust::{ShapeOptions, ShaperData, UnicodeBuffer};
use image::imageops::FilterType;
use image::{ImageFormat, ImageReader, Limits};
use skrifa::bitmap::{BitmapData, BitmapStrikes};
use skrifa::instance::Size;
use skrifa::{FontRef, GlyphId};

/// Height of a picture, and how far it stands over the baseline, in parts of the size of the text: as systems draw them.
const HEIGHT: f32 = 1.16;
const OVER_BASELINE: f32 = 0.94;
/// Widest and highest picture of a font that is decoded: those of macOS have 160 pixels.
const PICTURE_LIMIT: u16 = 512;

/// Whether these characters, which belong together, are an emoji rather than a letter or a sign (Unicode Technical Standard #51): one of
/// the planes of pictures, or a sign that is followed by the selector for pictures.
pub(super) fn is_emoji(cluster: &str) -> bool {
    cluster.len() > 3
        && cluster
            .chars()
            .any(|character| matches!(character, '\u{1F000}'..='\u{1FAFF}' | '\u{FE0F}'))
}

/// Draws with the pictures of this font.
pub(super) fn rasterizer(font: &'static [u8], index: u32) -> Option<GlyphRasterizer> {
    let font = FontRef::from_index(font, index).ok()?;
    if BitmapStrikes::new(&font).is_empty() {
        return None;
    }
    let shapes = Arc::new(ShaperData::new(&font));
    let draw = move |request: &GlyphRasterizerRequest<'_>| {
        if !is_emoji(request.cluster) {
            return None;
        }
        picture(&font, one_glyph(&font, &shapes, request.cluster)?, request.font_size_px)
    };
    Some(GlyphRasterizer::new("emoji of the system", draw).with_priority(FontPriority::Highest))
}

/// The glyph that the font makes of these characters; none when it has none, or cannot join them.
fn one_glyph(font: &FontRef<'_>, shapes: &ShaperData, cluster: &str) -> Option<GlyphId> {
    let mut text = UnicodeBuffer::new();
    text.push_str(cluster);
    text.guess_segment_properties();
    let shaped = shapes.shaper(font).build().shape(text, ShapeOptions::new());
    match shaped.glyph_infos() {
        [glyph] if glyph.glyph_id != 0 => Some(GlyphId::new(glyph.glyph_id)),
        _ => None,
    }
}

/// The picture of a glyph for text of this size in pixels.
fn picture(font: &FontRef<'_>, glyph: GlyphId, size_px: f32) -> Option<RasterizedGlyph> {
    let BitmapData::Png(bytes) = BitmapStrikes::new(font).glyph_for_size(Size::new(size_px), glyph)?.data else {
        return None;
    };
    let mut reader = ImageReader::with_format(std::io::Cursor::new(bytes), ImageFormat::Png);
    let mut limits = Limits::default();
    limits.max_image_width = Some(PICTURE_LIMIT.into());
    limits.max_image_height = Some(PICTURE_LIMIT.into());
    reader.limits(limits);
    let whole = reader.decode().ok()?.to_rgba8();
    let height = u32::from(whole_pixels(size_px * HEIGHT));
    let width = (whole.width() * height).div_ceil(whole.height().max(1)).max(1);
    let drawn = image::imageops::resize(&whole, width, height, FilterType::CatmullRom);
    let size = [usize::try_from(width).ok()?, usize::try_from(height).ok()?];
    Some(RasterizedGlyph {
        bitmap: GlyphBitmap {
            image: ColorImage::from_rgba_unmultiplied(size, &drawn),
            offset_px: vec2(0.0, -(size_px * OVER_BASELINE).round()),
            is_color: true,
        },
        advance_px: size_px * HEIGHT,
    })
}

/// The nearest number of pixels that a picture may have.
fn whole_pixels(length: f32) -> u16 {
    let fits = |pixels: &u16| f32::from(*pixels) <= length.round();
    (1..=PICTURE_LIMIT).rev().find(fits).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_plain_signs_are_no_emoji() {
        for emoji in ["🙂", "👨‍👩‍👧", "🇩🇪", "❤️", "1️⃣"] {
            assert!(is_emoji(emoji), "{emoji}");
        }
        for other in ["a", "é", "漢", "م", "…", "✓", "❤", "→"] {
            assert!(!is_emoji(other), "{other}");
        }
    }

    #[test]
    fn pixels_are_whole() {
        assert_eq!([0.2, 14.4, 14.6, 9999.0].map(whole_pixels), [1, 14, 15, PICTURE_LIMIT]);
    }

    #[cfg(target_os = "linux")]
    #[expect(clippy::disallowed_methods, reason = "it reads a font of the system")]
    #[test]
    fn what_is_joined_is_one_picture() {
        // Part of the libraries that tests need: packaging/linux/install-deps.sh --tests.
        let file = std::fs::File::open("/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf").expect("fonts-noto-color-emoji is installed");
        let font = crate::system_calls::mapped_font(&file).unwrap();
        let drawn = rasterizer(font, 0).expect("a font of pictures");
        let of = |cluster| {
            (drawn.rasterize)(&GlyphRasterizerRequest {
                cluster,
                family: &egui::FontFamily::Proportional,
                font_size_px: 26.0,
                subpixel_offset_px: 0.0,
            })
        };
        for cluster in ["🙂", "👩‍🚀", "🇩🇪", "❤️"] {
            let drawn = of(cluster).unwrap_or_else(|| panic!("{cluster}"));
            assert!(drawn.bitmap.is_color && drawn.bitmap.image.size[1] == 30, "{cluster}");
            let colours = drawn
                .bitmap
                .image
                .pixels
                .iter()
                .filter(|pixel| pixel.a() == 255 && pixel.r() != pixel.b());
            assert!(colours.count() > 50, "{cluster}");
        }
        // Letters stay with the fonts of the text, and so does what this font cannot join.
        assert!(of("a").is_none() && of("🇩🇪🙂").is_none());
    }
}
