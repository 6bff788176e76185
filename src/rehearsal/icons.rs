//! The icons that a phone shows while it downloads. Practice: a broken one costs no more than a placeholder; no
//! document of Apple's says so.

use std::io::Cursor;

use hyper::Method;

use super::document::Wanted;
use super::place::Place;
use super::record::{Record, Words};
use super::set_up::not_there;
use super::wire::{Asked, Client, Want};

/// The largest icon that is read: 512 pixels without any packing are 1 MB.
const ICON_LIMIT_BYTES: u64 = 4 * 1024 * 1024;

/// Asks for both icons.
pub(super) async fn check(record: &mut Record<'_>, client: &mut Client, wanted: &Wanted) {
    for (code, icon, pixels) in [("icon-57", &wanted.icon_57, 57), ("icon-512", &wanted.icon_512, 512)] {
        let Some(place) = icon else {
            record.passed(code, "None is named; the phone shows a placeholder while it downloads");
            continue;
        };
        record.trying(code);
        match look(client, place, pixels).await {
            Ok(()) => record.passed(code, format!("A PNG of {pixels} × {pixels} pixels")),
            Err(found) => record.risky(
                code,
                Words::new(
                    found,
                    "Serve a square PNG of that size; until then phones show a placeholder while they download.",
                ),
            ),
        }
    }
}

async fn look(client: &mut Client, place: &Place, pixels: u32) -> Result<(), String> {
    let mut announced = None;
    for method in [Method::HEAD, Method::GET] {
        let asked = Asked::installer(method.clone(), place, Want::All(ICON_LIMIT_BYTES));
        let answer = client
            .ask(asked)
            .await
            .map_err(|problem| format!("{method}: {}", problem.words().found))?;
        if let Some(words) = not_there(&answer) {
            return Err(format!("{method}: {}", words.found));
        }
        if let Some(problem) = answer.broke {
            return Err(format!("{method}: {}", problem.words().found));
        }
        let media_type = answer.media_type();
        if media_type != "image/png" {
            return Err(format!("{method}: it is served as “{media_type}”"));
        }
        if method == Method::HEAD {
            announced = answer.length();
            continue;
        }
        if announced != Some(answer.came) {
            return Err("HEAD and GET tell different lengths".to_owned());
        }
        picture(&answer.body, pixels)?;
    }
    Ok(())
}

fn picture(bytes: &[u8], pixels: u32) -> Result<(), String> {
    let no_png = |error: png::DecodingError| format!("It is no PNG that phones read: {error}");
    let decoder = png::Decoder::new_with_limits(Cursor::new(bytes), png::Limits { bytes: 64 * 1024 * 1024 });
    let mut reader = decoder.read_info().map_err(no_png)?;
    let (width, height) = reader.info().size();
    if (width, height) != (pixels, pixels) {
        return Err(format!("It has {width} × {height} pixels instead of {pixels} × {pixels}"));
    }
    while reader.next_row().map_err(no_png)?.is_some() {}
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::picture;

    #[test]
    fn pictures() {
        let mut png = Cursor::new(Vec::new());
        let image = image::RgbaImage::from_pixel(57, 57, image::Rgba([1, 2, 3, 255]));
        image.write_to(&mut png, image::ImageFormat::Png).unwrap();
        let png = png.into_inner();
        assert_eq!(picture(&png, 57), Ok(()));
        assert!(picture(&png, 512).is_err());
        assert!(picture(&png[..png.len() - 30], 57).is_err());
        assert!(picture(b"PNG57", 57).is_err());
    }

    use std::io::Cursor;
}
