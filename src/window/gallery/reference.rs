//! Reference pictures of the screens that matter most, which are reviewed like code: what nobody meant to change stays as it is.
//!
//! They lie in `tests/snapshots`. `just snapshots` draws them anew; where one differs, the new picture and what differs are left
//! beside it. The fonts come with the program and the pixels from a renderer of our own, so that they are the same everywhere but
//! for the last bit of a colour.

use egui::Theme;
use egui_kittest::{SnapshotOptions, SnapshotResults, try_image_snapshot_options};

use super::pictures::designed;

/// By name, of the states that the design draws.
const SCREENS: [&str; 5] = ["empty", "main", "checks", "manifest", "poster"];

/// How far a colour may be off (squared distance in YIQ), and how many pixels may be further off than that: less than an icon has.
const COLOUR_TOLERANCE: f32 = 0.6;
const PIXELS_TOLERANCE: usize = 10;

fn look_as_they_did(theme: Theme) {
    let options = SnapshotOptions::new()
        .threshold(COLOUR_TOLERANCE)
        .max_failed_pixels(PIXELS_TOLERANCE)
        .output_path("tests/snapshots");
    let mut results = SnapshotResults::new();
    let scenes = designed().into_iter().filter(|scene| SCREENS.contains(&scene.name.as_str()));
    for scene in scenes {
        let name = format!("{}-{}", scene.name, format!("{theme:?}").to_lowercase());
        let picture = scene.shown(theme, 1.0).render().unwrap();
        results.add(try_image_snapshot_options(&picture, name, &options));
    }
    // Says all that differ, not the first alone.
    results.unwrap();
}

#[test]
fn light_screens_look_as_they_did() {
    look_as_they_did(Theme::Light);
}

#[test]
fn dark_screens_look_as_they_did() {
    look_as_they_did(Theme::Dark);
}
