//! A drawing is an icon made in code: strokes on a tile, with smooth edges at any size.

/// Colour as red, green and blue between 0 and 1.
pub(super) type Color = [f32; 3];

/// White.
pub(super) const WHITE: Color = [1.0, 1.0, 1.0];

/// A place on the tile, whose sides are 1 long.
pub(super) type Point = (f32, f32);

/// Round-ended strokes of one width.
pub(super) struct Strokes<'a> {
    /// Each a line from point to point.
    pub(super) lines: &'a [&'a [Point]],
    /// Width of each, as a part of the tile.
    pub(super) width: f32,
}

/// Draws white strokes on a vertical gradient, as rows of red, green and blue bytes.
pub(super) fn draw(side: u16, top: Color, bottom: Color, strokes: &Strokes<'_>) -> Vec<u8> {
    let pixel = 1.0 / f32::from(side.max(1));
    let place = |index: u16| (f32::from(index) + 0.5) * pixel;
    (0..side)
        .flat_map(|row| (0..side).map(move |column| (row, column)))
        .flat_map(|(row, column)| {
            let (x, y) = (place(column), place(row));
            let covered = (strokes.width.mul_add(0.5, -strokes.distance((x, y))) / pixel + 0.5).clamp(0.0, 1.0);
            let ground = mix(top, bottom, y);
            mix(ground, WHITE, covered).map(byte)
        })
        .collect()
}

/// A colour of the given lightness, strength and hue (degrees) as the eye judges them (Oklch), so that no hue is glaring.
pub(super) fn perceived(lightness: f32, strength: f32, hue: f32) -> Color {
    let (a, b) = (strength * hue.to_radians().cos(), strength * hue.to_radians().sin());
    // Björn Ottosson's matrices: https://bottosson.github.io/posts/oklab/
    let long = 0.215_803_76_f32.mul_add(b, 0.396_337_78_f32.mul_add(a, lightness)).powi(3);
    let medium = (-0.063_854_17_f32).mul_add(b, (-0.105_561_35_f32).mul_add(a, lightness)).powi(3);
    let short = (-1.291_485_5_f32).mul_add(b, (-0.089_484_18_f32).mul_add(a, lightness)).powi(3);
    let linear = [
        0.230_969_94_f32.mul_add(short, 4.076_741_7_f32.mul_add(long, -3.307_711_6 * medium)),
        (-0.341_319_38_f32).mul_add(short, (-1.268_438_f32).mul_add(long, 2.609_757_4 * medium)),
        1.707_614_7_f32.mul_add(short, (-0.004_196_086_3_f32).mul_add(long, -0.703_418_6 * medium)),
    ];
    linear.map(|part| {
        let part = part.clamp(0.0, 1.0);
        if part <= 0.003_130_8 {
            12.92 * part
        } else {
            1.055_f32.mul_add(part.powf(1.0 / 2.4), -0.055)
        }
    })
}

impl Strokes<'_> {
    /// How far a point is from the middle of the nearest stroke.
    fn distance(&self, point: Point) -> f32 {
        let segments = self.lines.iter().flat_map(|line| line.iter().zip(line.iter().skip(1)));
        segments
            .map(|(from, to)| distance_to_segment(point, *from, *to))
            .fold(f32::MAX, f32::min)
    }
}

fn distance_to_segment((x, y): Point, from: Point, to: Point) -> f32 {
    let (along_x, along_y) = (to.0 - from.0, to.1 - from.1);
    let (off_x, off_y) = (x - from.0, y - from.1);
    let squared = along_x * along_x + along_y * along_y;
    let part = if squared > 0.0 {
        ((off_x * along_x + off_y * along_y) / squared).clamp(0.0, 1.0)
    } else {
        0.0
    };
    let (dx, dy) = (off_x - part * along_x, off_y - part * along_y);
    (dx * dx + dy * dy).sqrt()
}

fn mix(from: Color, to: Color, part: f32) -> Color {
    let mut mixed = to;
    for (mixed, from) in mixed.iter_mut().zip(from) {
        *mixed = (*mixed - from).mul_add(part, from);
    }
    mixed
}

#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "there is no other way from a fraction to a byte; the value is between 0 and 255, and `as` saturates"
)]
fn byte(part: f32) -> u8 {
    (part * 255.0).round() as u8
}

#[cfg(test)]
mod tests {
    use super::{Strokes, WHITE, draw, perceived};

    #[test]
    fn a_stroke_is_white_in_the_middle_and_smooth_at_its_edge() {
        let strokes = Strokes {
            lines: &[&[(0.0, 0.5), (1.0, 0.5)]],
            width: 0.3,
        };
        let pixels = draw(10, [0.0; 3], [0.0; 3], &strokes);
        let reds: Vec<u8> = (0..10).map(|row| pixels[(row * 10 + 5) * 3]).collect();
        assert_eq!([reds[2], reds[4], reds[5], reds[7]], [0, 255, 255, 0]);
        assert!([reds[3], reds[6]].iter().all(|red| (127..=128).contains(red)));
    }

    #[test]
    fn perceived_colours_are_the_usual_ones() {
        let close = |color: [f32; 3], expected: [f32; 3]| color.iter().zip(expected).all(|(a, b)| (a - b).abs() < 0.01);
        assert!(close(perceived(1.0, 0.0, 0.0), WHITE));
        assert!(close(perceived(0.627_96, 0.257_68, 29.23), [1.0, 0.0, 0.0]));
        assert!(close(perceived(0.452_01, 0.313_21, 264.05), [0.0, 0.0, 1.0]));
    }
}
