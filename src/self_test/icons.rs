//! The icons that a phone shows while it downloads. A broken one costs no more than a placeholder.

use std::io::Cursor;

use hyper::Method;

use super::Trouble;
use super::document::ManifestFacts;
use super::report::TestReport;
use super::set_up::not_there;
use super::target_url::TargetUrl;
use super::wire::{Client, HttpRequest, Want};
use crate::finding::{Message, RuleOf, Severity, says, told};

/// The largest icon that is read: 512 pixels without any packing are 1 MB.
const ICON_LIMIT_BYTES: u64 = 4 * 1024 * 1024;

pub(crate) static ICON_57: RuleOf<told::Icon57> = RuleOf::new(
    Severity::Risks,
    "The small icon is missing, or is not a PNG of 57 pixels",
    "Apple, iOS Deployment Reference, “About the wireless manifest file”: 57 x 57 pixels, PNG",
);

pub(crate) static ICON_512: RuleOf<told::Icon512> = RuleOf::new(
    Severity::Risks,
    "The large icon is missing, or is not a PNG of 512 pixels",
    "Apple, iOS Deployment Reference, “About the wireless manifest file”: 512 x 512 pixels, PNG",
);

/// Asks for both icons.
pub(super) async fn check(report: &mut TestReport<'_>, client: &mut Client, wanted: &ManifestFacts) {
    let icons = [(&ICON_57.rule, &wanted.icon_57, 57), (&ICON_512.rule, &wanted.icon_512, 512)];
    for (rule, icon, pixels) in icons {
        let Some(place) = icon else {
            report.passed(rule, says::self_test_icon_none());
            continue;
        };
        report.trying(rule);
        match look(client, place, pixels).await {
            Ok(()) => report.passed(rule, says::self_test_icon_good(pixels)),
            Err(found) => report.risky(rule, Trouble::new(found, says::self_test_icon_serve())),
        }
    }
}

async fn look(client: &mut Client, place: &TargetUrl, pixels: u32) -> Result<(), Message> {
    let mut announced = None;
    for method in [Method::HEAD, Method::GET] {
        let asked = HttpRequest::installer(method.clone(), place, Want::All(ICON_LIMIT_BYTES));
        let answer = client
            .ask(asked)
            .await
            .map_err(|problem| says::self_test_by_method(problem.trouble().found, &method))?;
        if let Some(trouble) = not_there(&answer) {
            return Err(says::self_test_by_method(trouble.found, &method));
        }
        if let Some(problem) = answer.broke {
            return Err(says::self_test_by_method(problem.trouble().found, &method));
        }
        let media_type = answer.media_type();
        if media_type != "image/png" {
            return Err(says::self_test_icon_served_as(&method, media_type));
        }
        if method == Method::HEAD {
            announced = answer.length();
            continue;
        }
        if announced != Some(answer.came) {
            return Err(says::self_test_icon_lengths_differ());
        }
        picture(&answer.body, pixels)?;
    }
    Ok(())
}

fn picture(bytes: &[u8], pixels: u32) -> Result<(), Message> {
    let no_png = |error: png::DecodingError| says::self_test_icon_no_png(error);
    let decoder = png::Decoder::new_with_limits(Cursor::new(bytes), png::Limits { bytes: 64 * 1024 * 1024 });
    let mut reader = decoder.read_info().map_err(no_png)?;
    let (width, height) = reader.info().size();
    if (width, height) != (pixels, pixels) {
        return Err(says::self_test_icon_other_size(height, pixels, width));
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
