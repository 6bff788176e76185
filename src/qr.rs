//! A code is a QR code: text in, modules out, as PNG, SVG or terminal text. Always dark on white with its quiet zone.

use qrcode::{Color, EcLevel, QrCode};

/// Quiet zone in modules on each side (ISO/IEC 18004 asks for four).
pub const QUIET_MODULES: usize = 4;

/// A longer text makes a code of more than 85 modules at level L (version 17, ISO/IEC 18004 table 7), which is less than three
/// pixels a module where the window shows it on a screen without scaling.
pub const READABLE_BYTES: usize = 644;

/// The dark of a module in pictures: not quite black, and never themed.
const DARK: [u8; 3] = [0x0B, 0x0C, 0x0F];

/// How much of a code may be covered or blurred.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Level {
    /// 7 %: for the long direct link, so that modules stay large.
    Low,
    /// 15 %: for short links.
    Medium,
}

/// The text does not fit into a QR code.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("the text is too long for a QR code")]
pub struct TooLong;

/// A QR code.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Code {
    size: usize,
    modules: Vec<bool>,
}

impl Code {
    /// Makes the smallest code that holds the text.
    pub fn new(text: &str, level: Level) -> Result<Self, TooLong> {
        let level = match level {
            Level::Low => EcLevel::L,
            Level::Medium => EcLevel::M,
        };
        // Nothing but the length can be wrong: any bytes fit a QR code's byte mode.
        let code = QrCode::with_error_correction_level(text, level).map_err(|_too_long| TooLong)?;
        let modules = code.to_colors().into_iter().map(|color| color == Color::Dark).collect();
        Ok(Self {
            size: code.width(),
            modules,
        })
    }

    /// Modules on each side, without the quiet zone.
    pub fn size(&self) -> usize {
        self.size
    }

    /// Whether a module is dark; everything outside is light.
    pub fn dark(&self, x: usize, y: usize) -> bool {
        x < self.size && y < self.size && self.modules.get(y * self.size + x).copied().unwrap_or(false)
    }

    /// Modules on each side with the quiet zone.
    fn outer(&self) -> usize {
        self.size + 2 * QUIET_MODULES
    }

    /// Whether a module is dark, counted from the corner of the quiet zone.
    fn dark_outer(&self, x: usize, y: usize) -> bool {
        x >= QUIET_MODULES && y >= QUIET_MODULES && self.dark(x - QUIET_MODULES, y - QUIET_MODULES)
    }

    /// A PNG with `module_px` pixels a module, quiet zone included.
    pub fn png(&self, module_px: u32) -> Vec<u8> {
        let side = u32::try_from(self.outer()).unwrap_or(u32::MAX).saturating_mul(module_px.max(1));
        let image = image::RgbImage::from_fn(side, side, |x, y| {
            let module = |pixel: u32| usize::try_from(pixel / module_px.max(1)).unwrap_or(usize::MAX);
            image::Rgb(if self.dark_outer(module(x), module(y)) { DARK } else { [0xFF; 3] })
        });
        let mut bytes = std::io::Cursor::new(Vec::new());
        // Encoding to memory fails only beyond sizes that no QR code reaches.
        match image.write_to(&mut bytes, image::ImageFormat::Png) {
            Ok(()) => bytes.into_inner(),
            Err(_beyond_png) => Vec::new(),
        }
    }

    /// An SVG of one unit a module, quiet zone included.
    pub fn svg(&self) -> String {
        use std::fmt::Write as _;
        let outer = self.outer();
        let mut path = String::new();
        for y in 0..outer {
            let mut x = 0;
            while x < outer {
                let run = (x..outer).take_while(|&column| self.dark_outer(column, y)).count();
                if run > 0 {
                    // Writing to a string cannot fail.
                    _ = write!(path, "M{x} {y}h{run}v1h-{run}z");
                }
                x += run.max(1);
            }
        }
        let [r, g, b] = DARK;
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {outer} {outer}\" shape-rendering=\"crispEdges\">\
             <path fill=\"#fff\" d=\"M0 0h{outer}v{outer}h-{outer}z\"/><path fill=\"#{r:02X}{g:02X}{b:02X}\" d=\"{path}\"/></svg>\n"
        )
    }

    /// Columns and lines that it takes in a terminal.
    pub fn terminal_size(&self) -> (usize, usize) {
        (self.outer(), self.outer().div_ceil(2))
    }

    /// Text for a terminal, two modules a character, readable on dark and on light backgrounds alike:
    /// both colours are set, so that a theme cannot invert the code.
    pub fn terminal(&self) -> String {
        let mut text = String::new();
        for y in (0..self.outer()).step_by(2) {
            text.push_str("\x1b[38;5;16;48;5;231m");
            for x in 0..self.outer() {
                text.push(match (self.dark_outer(x, y), self.dark_outer(x, y + 1)) {
                    (true, true) => '█',
                    (true, false) => '▀',
                    (false, true) => '▄',
                    (false, false) => ' ',
                });
            }
            text.push_str("\x1b[0m\n");
        }
        text
    }

    /// The same without colours, for pages: what is dark is drawn, as most of them are light.
    pub fn on_paper(&self) -> String {
        let mut text = String::new();
        for y in (0..self.outer()).step_by(2) {
            for x in 0..self.outer() {
                text.push(match (self.dark_outer(x, y), self.dark_outer(x, y + 1)) {
                    (true, true) => '█',
                    (true, false) => '▀',
                    (false, true) => '▄',
                    (false, false) => ' ',
                });
            }
            text.push('\n');
        }
        text
    }

    /// The same without colours, for files and for terminals that take none: what is white there is drawn, as most are dark.
    pub fn plain(&self) -> String {
        let mut text = String::new();
        for y in (0..self.outer()).step_by(2) {
            for x in 0..self.outer() {
                text.push(match (self.dark_outer(x, y), self.dark_outer(x, y + 1)) {
                    (false, false) => '█',
                    (false, true) => '▀',
                    (true, false) => '▄',
                    (true, true) => ' ',
                });
            }
            text.push('\n');
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINK: &str =
        "itms-services://?action=download-manifest&url=https%3A%2F%2F192.168.1.24%3A8443%2Fi%2FAAAAAAAAAAAAAAAAAAAAAA%2Fmanifest.plist";

    #[test]
    fn finder_patterns_stand_in_three_corners() {
        let code = Code::new(LINK, Level::Low).unwrap();
        let last = code.size() - 1;
        for (x, y) in [(0, 0), (last, 0), (0, last)] {
            assert!(code.dark(x, y));
        }
        assert!(!code.dark(code.size(), 0), "outside is light");
    }

    #[test]
    fn a_higher_level_never_makes_a_smaller_code() {
        let low = Code::new(LINK, Level::Low).unwrap().size();
        let medium = Code::new(LINK, Level::Medium).unwrap().size();
        assert!(low <= medium);
    }

    #[test]
    fn png_has_a_white_quiet_zone_and_whole_modules() {
        let code = Code::new("http://192.168.1.24:8080/setup", Level::Medium).unwrap();
        let image = image::load_from_memory(&code.png(3)).unwrap().to_rgb8();
        assert_eq!(usize::try_from(image.width()).unwrap(), (code.size() + 8) * 3);
        assert_eq!(image.get_pixel(11, 11).0, [0xFF; 3]);
        assert_eq!(image.get_pixel(12, 12).0, DARK);
    }

    #[test]
    fn svg_covers_every_dark_module_once() {
        let code = Code::new("x", Level::Medium).unwrap();
        let dark = (0..code.size())
            .flat_map(|y| (0..code.size()).map(move |x| (x, y)))
            .filter(|&(x, y)| code.dark(x, y))
            .count();
        let svg = code.svg();
        let path = svg.rsplit("d=\"").next().unwrap();
        let covered: usize = path
            .split('h')
            .filter_map(|part| part.split('v').next()?.parse::<usize>().ok())
            .sum();
        assert_eq!(covered, dark);
    }

    #[test]
    fn the_longest_readable_text_has_large_enough_modules() {
        let code = |length: usize| Code::new(&"a".repeat(length), Level::Low).unwrap().size();
        assert_eq!((code(READABLE_BYTES), code(READABLE_BYTES + 1)), (85, 89));
    }

    #[test]
    fn a_code_takes_the_columns_and_lines_that_it_says() {
        let code = Code::new("http://192.168.1.24:8080/i/K7Q2M9XDf0aBcD3eFgHi5J", Level::Medium).unwrap();
        let text = code.terminal();
        let first = text.lines().next().unwrap();
        let modules = first.chars().filter(|c| matches!(c, '█' | '▀' | '▄' | ' ')).count();
        assert_eq!((modules, text.lines().count()), code.terminal_size());
    }

    #[test]
    fn a_text_beyond_the_largest_code_is_refused() {
        assert_eq!(Code::new(&"x".repeat(3000), Level::Low), Err(TooLong));
    }
}
