//! Conversions between numbers for drawing, in one place. All of them lose nothing that a screen could show.
#![expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "screen coordinates and counts on a screen are far below the limits of these types, and float to integer saturates"
)]

/// A count as a coordinate.
pub(super) fn f32_from(count: usize) -> f32 {
    count as f32
}

/// Bytes or seconds as a number to divide.
pub(super) fn f64_from(count: u64) -> f64 {
    count as f64
}

/// A share between 0 and 1.
pub(super) fn share(part: u64, whole: u64) -> f32 {
    if whole == 0 {
        return 0.0;
    }
    (part as f64 / whole as f64).clamp(0.0, 1.0) as f32
}

/// A coordinate that is not negative as a count, rounded down.
pub(super) fn whole(coordinate: f32) -> usize {
    coordinate.max(0.0) as usize
}

/// A coordinate that is not negative as pixels, rounded.
pub(super) fn pixels(coordinate: f32) -> u32 {
    coordinate.max(0.0).round() as u32
}

/// Pixels as a coordinate.
pub(super) fn f32_from_pixels(pixels: u32) -> f32 {
    pixels as f32
}

/// A channel between 0 and 1 as a byte.
pub(super) fn channel(value: f32) -> u8 {
    (value.clamp(0.0, 1.0) * 255.0).round() as u8
}

/// Seconds of egui's clock as a share of a duration.
pub(super) fn f32_lossy(value: f64) -> f32 {
    value as f32
}

/// A radius as egui wants it.
pub(super) fn radius(points: f32) -> u8 {
    points.max(0.0).round() as u8
}

/// A counter as a size in memory.
pub(super) fn usize_from(pixels: u32) -> usize {
    pixels as usize
}
