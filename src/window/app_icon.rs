//! App icons: decoded once per size, rounded, and kept as textures while they are in use.

use std::collections::BTreeMap;
use std::sync::Arc;

use egui::{Color32, ColorImage, Context, CornerRadius, Rect, TextureHandle, TextureOptions, Ui, pos2};
use image::imageops::{self, FilterType};

use super::{convert, theme};
use crate::library::BuildId;
use crate::session::BuildView;

/// The textures of app icons.
#[derive(Default)]
pub(super) struct AppIcons {
    textures: BTreeMap<Key, CachedIcon>,
    decoded_in: u64,
    decoded: usize,
}

/// Which icon at how many device pixels.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
struct Key {
    build: BuildId,
    side: u32,
}

struct CachedIcon {
    png: Arc<[u8]>,
    texture: Option<TextureHandle>,
    used_in: u64,
}

/// Icons decoded in one frame: a long list fills over several frames rather than stopping one.
const DECODED_PER_FRAME: usize = 3;
/// Textures kept: the visible part of the longest sidebar, with room.
const KEPT: usize = 160;

/// Draws the icon of a build.
pub(super) fn app_icon_ui(ui: &Ui, icons: &mut AppIcons, build: &BuildView, rect: Rect) {
    let side = convert::pixels(rect.width() * ui.pixels_per_point());
    if let Some(texture) = icons.texture(ui.ctx(), build, side) {
        let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        ui.painter().image(texture.id(), rect, whole, Color32::WHITE);
    } else {
        let radius = convert::radius(rect.width() * theme::RADIUS_APP_ICON);
        ui.painter().rect_filled(rect, CornerRadius::same(radius), theme::of(ui).control);
    }
}

impl AppIcons {
    fn texture(&mut self, ctx: &Context, build: &BuildView, side: u32) -> Option<&TextureHandle> {
        let frame = ctx.cumulative_frame_nr();
        if self.decoded_in != frame {
            self.decoded_in = frame;
            self.decoded = 0;
            self.forget(frame);
        }
        let key = Key { build: build.id, side };
        let fresh = self
            .textures
            .get(&key)
            .is_some_and(|entry| Arc::ptr_eq(&entry.png, &build.icon_png));
        if !fresh {
            if self.decoded >= DECODED_PER_FRAME {
                ctx.request_repaint();
                return None;
            }
            self.decoded += 1;
            let texture = rounded(&build.icon_png, side)
                .map(|image| ctx.load_texture(format!("icon of {}", build.id.0), image, TextureOptions::LINEAR));
            let entry = CachedIcon {
                png: Arc::clone(&build.icon_png),
                texture,
                used_in: frame,
            };
            self.textures.insert(key, entry);
        }
        let entry = self.textures.get_mut(&key)?;
        entry.used_in = frame;
        entry.texture.as_ref()
    }

    fn forget(&mut self, frame: u64) {
        if self.textures.len() > KEPT {
            self.textures.retain(|_, entry| entry.used_in + 60 > frame);
        }
    }
}

/// The icon at its size on the screen, with the corners of an app icon and a hairline around it.
fn rounded(png: &[u8], side: u32) -> Option<ColorImage> {
    let image = image::load_from_memory_with_format(png, image::ImageFormat::Png).ok()?;
    let scaled = imageops::resize(&image.to_rgba8(), side.max(1), side.max(1), FilterType::CatmullRom);
    let size = convert::f32_from_pixels(side.max(1));
    let radius = size * theme::RADIUS_APP_ICON;
    let pixels = scaled.enumerate_pixels().map(|(x, y, pixel)| {
        let at = pos2(convert::f32_from_pixels(x) + 0.5, convert::f32_from_pixels(y) + 0.5);
        let inside = -distance_to_edge(at, size, radius);
        let edge = theme::ICON_EDGE_ALPHA * (1.0 - (inside - size / 100.0).clamp(0.0, 1.0));
        let [r, g, b, a] = pixel.0.map(|channel| f32::from(channel) / 255.0);
        let alpha = a * (inside + 0.5).clamp(0.0, 1.0);
        let shade = alpha * (1.0 - edge);
        Color32::from_rgba_premultiplied(
            convert::channel(r * shade),
            convert::channel(g * shade),
            convert::channel(b * shade),
            convert::channel(alpha),
        )
    });
    let side = convert::usize_from(side.max(1));
    Some(ColorImage::new([side, side], pixels.collect()))
}

/// Distance from a point to the edge of a rounded square; negative inside.
fn distance_to_edge(at: egui::Pos2, size: f32, radius: f32) -> f32 {
    let half = size / 2.0;
    let x = (at.x - half).abs() - half + radius;
    let y = (at.y - half).abs() - half + radius;
    let outside = (x.max(0.0).powi(2) + y.max(0.0).powi(2)).sqrt();
    outside + x.max(y).min(0.0) - radius
}
