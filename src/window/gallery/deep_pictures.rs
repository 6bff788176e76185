//! Pictures of what one sees on a closer look.

use egui::pos2;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use super::pictures::{Scene, scene, scroll};
use super::{Stage, click, deep_scenes, hover, item_scenes, type_into};
use crate::ipa::RawPart;
use crate::library::BuildId;
use crate::session::RawContent;
use crate::window::shell::{Overlay, Tab};

/// All that is known of a build, in windows of every size.
pub(super) fn deep() -> Vec<Scene> {
    let mut scenes = overviews();
    scenes.extend(in_every_size());
    scenes.extend(others());
    scenes
}

fn info() -> RawContent {
    RawContent::Read(std::sync::Arc::new(deep_scenes::info()))
}

fn overviews() -> Vec<Scene> {
    vec![
        scene("deep-overview", deep_scenes::rich()),
        scene("deep-overview-more", deep_scenes::rich()).after(|harness| scroll(harness, -480.0)),
        scene("deep-overview-end", deep_scenes::rich()).after(|harness| scroll(harness, -5000.0)),
        scene("deep-overview-tall", deep_scenes::rich()).sized(1200.0, 1500.0),
        scene("deep-bare", deep_scenes::bare()).sized(1200.0, 1300.0),
        scene("deep-long", deep_scenes::long()).sized(1200.0, 1500.0),
        scene("verify-running", deep_scenes::verified(deep_scenes::verifying())).after(|harness| scroll(harness, -5000.0)),
        scene("verify-match", deep_scenes::verified(deep_scenes::all_match())).after(|harness| scroll(harness, -5000.0)),
        scene("verify-differ", deep_scenes::verified(deep_scenes::some_differ())).after(|harness| scroll(harness, -5000.0)),
        scene("language-menu", deep_scenes::rich()).after(|harness| click(harness, "Name in other languages")),
        scene("language-chosen", deep_scenes::rich()).with(|state| state.panels.header.name_language = Some("zh-Hans".to_owned())),
    ]
}

fn in_every_size() -> Vec<Scene> {
    let mut scenes = Vec::new();
    for (suffix, width, height) in [("", 1200.0, 780.0), ("-smallest", 760.0, 560.0), ("-wide", 1600.0, 1000.0)] {
        let at = |name: &str, snapshot| scene(&format!("{name}{suffix}"), snapshot).sized(width, height);
        scenes.extend(vec![
            at("contents", deep_scenes::rich()).with(|state| state.shell.tab = Tab::Contents),
            at("contents-hover", deep_scenes::rich())
                .with(|state| state.shell.tab = Tab::Contents)
                .after(|harness| hover(harness, "Frameworks: 37.4 MB, Frameworks")),
            at("contents-in", deep_scenes::rich())
                .with(|state| state.shell.tab = Tab::Contents)
                .after(|harness| click(harness, "Frameworks: 37.4 MB, Frameworks")),
            at("contents-end", deep_scenes::rich())
                .with(|state| state.shell.tab = Tab::Contents)
                .after(|harness| {
                    scroll(harness, -5000.0);
                    type_into(harness, "Search extensions and frameworks", "trail");
                    scroll(harness, -5000.0);
                    if harness.query_by_label("Trail Widget · Widget").is_some() {
                        click(harness, "Trail Widget · Widget");
                    }
                }),
            at("devices", deep_scenes::rich()).with(|state| state.shell.tab = Tab::Devices),
            at("devices-no", deep_scenes::rich()).with(|state| {
                state.shell.tab = Tab::Devices;
                "00008110-00AABBCCDDEEFF00".clone_into(&mut state.panels.sheets.devices.typed);
            }),
            at("devices-yes", deep_scenes::rich()).with(|state| {
                state.shell.tab = Tab::Devices;
                "000081100000000000000003".clone_into(&mut state.panels.sheets.devices.typed);
            }),
            at("devices-any", deep_scenes::enterprise()).with(|state| state.shell.tab = Tab::Devices),
            at("raw", deep_scenes::with_list(deep_scenes::rich(), RawPart::InfoPlist, info()))
                .with(|state| state.shell.overlay = Some(Overlay::Raw(RawPart::InfoPlist)))
                .after(|harness| {
                    let row = harness.get_by_label("MinimumOSVersion: 15.0").rect().center();
                    harness.hover_at(row);
                    harness.run_ok();
                }),
            at(
                "raw-absent",
                deep_scenes::with_list(deep_scenes::rich(), RawPart::Entitlements, deep_scenes::absent()),
            )
            .with(|state| state.shell.overlay = Some(Overlay::Raw(RawPart::Entitlements))),
            at("profile", deep_scenes::with_profile(deep_scenes::rich())),
            at("item-choice", item_scenes::with_item_choice(deep_scenes::rich())),
            at("pick", deep_scenes::rich()).with(|state| state.shell.overlay = Some(Overlay::PickCompare)),
            at("compare", deep_scenes::rich()).with(|state| state.shell.overlay = Some(Overlay::Compare(BuildId(2)))),
        ]);
    }
    scenes
}

fn others() -> Vec<Scene> {
    vec![
        scene("contents-tall", deep_scenes::rich())
            .sized(1200.0, 1500.0)
            .with(|state| state.shell.tab = Tab::Contents),
        scene("contents-long", deep_scenes::long())
            .sized(1200.0, 1300.0)
            .with(|state| state.shell.tab = Tab::Contents),
        scene("profile-empty-shelf", deep_scenes::with_profile(super::scenes::empty())),
        scene("brought", deep_scenes::brought()),
        scene("contents-bare", deep_scenes::bare()).with(|state| state.shell.tab = Tab::Contents),
        scene("contents-huge", deep_scenes::huge()).with(|state| state.shell.tab = Tab::Contents),
        scene("devices-store", deep_scenes::store()).with(|state| state.shell.tab = Tab::Devices),
        scene("devices-none", deep_scenes::bare()).with(|state| state.shell.tab = Tab::Devices),
        scene(
            "raw-search",
            deep_scenes::with_list(deep_scenes::rich(), RawPart::InfoPlist, info()),
        )
        .with(|state| state.shell.overlay = Some(Overlay::Raw(RawPart::InfoPlist)))
        .after(search_trail),
        scene("compare-app", deep_scenes::rich()).with(|state| state.shell.overlay = Some(Overlay::Compare(BuildId(6)))),
        scene("smallest-deep", deep_scenes::rich()).sized(760.0, 560.0),
        scene("smallest-deep-end", deep_scenes::verified(deep_scenes::some_differ()))
            .sized(760.0, 560.0)
            .after(|harness| scroll(harness, -5000.0)),
        scene("smallest-deep-middle", deep_scenes::long())
            .sized(760.0, 560.0)
            .after(|harness| scroll(harness, -600.0)),
        scene("smallest-long-contents", deep_scenes::long())
            .sized(760.0, 560.0)
            .with(|state| state.shell.tab = Tab::Contents),
    ]
}

fn search_trail(harness: &mut Harness<'static, Stage>) {
    type_into(harness, "Search keys and values", "trail");
    harness.hover_at(pos2(20.0, 20.0));
    harness.run_ok();
}
