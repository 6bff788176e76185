//! Icons in the sizes and containers that systems want, drawn from the logo.

use std::io::Cursor;
use std::path::Path;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use crate::Outcome;

/// Up to this size the logo's simpler drawing is used.
const SMALL: u32 = 24;
/// The share of a macOS icon that its shape takes, of 1024: Apple's template for app icons leaves 100 on each side.
const MACOS_SHAPE: f32 = 824.0 / 1024.0;

/// The logo's drawings.
pub(crate) struct Icons {
    large: Tree,
    small: Tree,
    /// The large one as it is, for systems that scale themselves.
    pub(crate) scalable: String,
    /// One colour, taken from the theme.
    pub(crate) symbolic: String,
}

impl Icons {
    /// Those of a folder.
    pub(crate) fn of(folder: &Path) -> Outcome<Self> {
        let read = |name: &str| std::fs::read_to_string(folder.join(name));
        let (scalable, small) = (read("logo.svg")?, read("logo-16.svg")?);
        let tree = |text: &str| Tree::from_str(text, &Options::default());
        Ok(Self {
            large: tree(&scalable)?,
            small: tree(&small)?,
            symbolic: read("logo-glyph.svg")?,
            scalable,
        })
    }

    fn draw(&self, side: u32, share: f32) -> Outcome<Pixmap> {
        let drawing = if side <= SMALL { &self.small } else { &self.large };
        let mut picture = Pixmap::new(side, side).ok_or("an icon without a size")?;
        let length = f32::from(u16::try_from(side)?);
        let edge = length * (1.0 - share) / 2.0;
        let scale = length * share / drawing.size().width();
        resvg::render(
            drawing,
            Transform::from_row(scale, 0.0, 0.0, scale, edge, edge),
            &mut picture.as_mut(),
        );
        Ok(picture)
    }

    /// A square PNG.
    pub(crate) fn png(&self, side: u32) -> Outcome<Vec<u8>> {
        Ok(self.draw(side, 1.0)?.encode_png()?)
    }

    /// Windows: Microsoft, “Construct your Windows app's icon”.
    pub(crate) fn ico(&self) -> Outcome<Vec<u8>> {
        let mut folder = ico::IconDir::new(ico::ResourceType::Icon);
        for side in [16, 20, 24, 32, 40, 48, 64, 256] {
            let image = ico::IconImage::read_png(Cursor::new(self.png(side)?))?;
            folder.add_entry(ico::IconDirEntry::encode(&image)?);
        }
        let mut bytes = Vec::new();
        folder.write(&mut bytes)?;
        Ok(bytes)
    }

    /// macOS: each size twice, for displays of both densities.
    pub(crate) fn icns(&self) -> Outcome<Vec<u8>> {
        use icns::IconType;
        let mut family = icns::IconFamily::new();
        for (kind, side) in [
            (IconType::RGBA32_16x16, 16),
            (IconType::RGBA32_16x16_2x, 32),
            (IconType::RGBA32_32x32, 32),
            (IconType::RGBA32_32x32_2x, 64),
            (IconType::RGBA32_128x128, 128),
            (IconType::RGBA32_128x128_2x, 256),
            (IconType::RGBA32_256x256, 256),
            (IconType::RGBA32_256x256_2x, 512),
            (IconType::RGBA32_512x512, 512),
            (IconType::RGBA32_512x512_2x, 1024),
        ] {
            let png = self.draw(side, MACOS_SHAPE)?.encode_png()?;
            family.add_icon_with_type(&icns::Image::read_png(Cursor::new(png))?, kind)?;
        }
        let mut bytes = Vec::new();
        family.write(&mut bytes)?;
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn containers_hold_every_size() {
        let icons = Icons::of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/logo")).unwrap();
        let folder = ico::IconDir::read(Cursor::new(icons.ico().unwrap())).unwrap();
        let sides: Vec<_> = folder.entries().iter().map(ico::IconDirEntry::width).collect();
        let kept = std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/logo/airlift.ico")).unwrap();
        assert_eq!(kept, icons.ico().unwrap(), "the build script takes that one");
        assert_eq!(sides, [16, 20, 24, 32, 40, 48, 64, 256]);
        let family = icns::IconFamily::read(Cursor::new(icons.icns().unwrap())).unwrap();
        assert_eq!(family.available_icons().len(), 10);
        let picture = icons.draw(64, 1.0).unwrap();
        let middle = picture.pixel(32, 60).unwrap();
        assert_eq!(
            (middle.red(), middle.green(), middle.blue(), middle.alpha()),
            (0x2f, 0x5c, 0xe8, 255)
        );
    }
}
