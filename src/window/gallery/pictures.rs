//! Pictures of every state, for looking at.
#![expect(clippy::disallowed_methods, reason = "pictures are written to the folder that a person named")]

use std::path::{Path, PathBuf};

use egui::Theme;
use egui_kittest::Harness;

use super::{LOOK, Look, Stage, click, harness, notify_scenes, scenes};
use crate::desktop::files::HoveredItem;
use crate::session::Snapshot;
use crate::window::WindowState;
use crate::window::drop_overlay::DropArrival;
use crate::window::settings::SettingsSection;
use crate::window::shell::{Overlay, Segment, Tab};
use crate::words::{Language, speaking};

/// A state of the window, and what is done before its picture is taken.
pub(super) struct Scene {
    pub(super) name: String,
    size: [f32; 2],
    stage: Stage,
    prepare: fn(&mut Harness<'static, Stage>),
}

pub(super) fn scene(name: &str, snapshot: Snapshot) -> Scene {
    Scene {
        name: name.to_owned(),
        size: LOOK.size,
        stage: Stage::new(snapshot),
        prepare: |_| {},
    }
}

impl Scene {
    pub(super) fn sized(self, width: f32, height: f32) -> Self {
        Self {
            size: [width, height],
            ..self
        }
    }

    pub(super) fn with(mut self, change: fn(&mut WindowState)) -> Self {
        change(&mut self.stage.state);
        self
    }

    pub(super) fn after(self, prepare: fn(&mut Harness<'static, Stage>)) -> Self {
        Self { prepare, ..self }
    }

    /// The window in this state, ready to be drawn.
    pub(super) fn shown(self, theme: Theme, ppp: f32) -> Harness<'static, Stage> {
        let size = self.size;
        let mut harness = harness(self.stage, Look { size, ppp, theme });
        (self.prepare)(&mut harness);
        harness
    }
}

/// The states that the design draws.
pub(super) fn designed() -> Vec<Scene> {
    vec![
        scene("main", scenes::main()).after(|harness| {
            harness.hover_at(egui::pos2(700.0, 312.0));
            harness.run_ok();
        }),
        scene("manifest", scenes::edited())
            .with(|state| state.shell.tab = Tab::Manifest)
            .after(scroll_preview),
        scene("checks", scenes::checks()).with(|state| {
            state.shell.tab = Tab::Checks;
            state.shell.selection.select(crate::library::BuildId(6));
            state.panels.sheets.checks.pane.saw = "Unable to Download App".to_owned();
        }),
        scene("empty", scenes::empty()),
        scene("drag", scenes::main()).after(|harness| drag(harness, &["Kestrel-5.2.1.ipa", "Juniper-2.9.1.ipa"])),
        scene("poster", scenes::main()).sized(1600.0, 1000.0).with(|state| {
            state.shell.segment = Some(Segment::InstallPage);
            state.shell.overlay = Some(Overlay::Poster);
        }),
    ]
}

/// A build of which a pipeline told.
fn tagged() -> Snapshot {
    let address = "https://ci.northpier.example/kestrel/pipelines/48211/jobs/2";
    let tags = [("branch", "fix/offline-maps"), ("commit", "3f2a1b9c4"), ("run", address)];
    scenes::with_first(|build| build.tags = crate::library::Tags::of(tags).unwrap())
}

/// The states between and beside them.
fn others() -> Vec<Scene> {
    vec![
        scene("empty-wayland", scenes::empty()).with(|state| state.drops.arrival = DropArrival::NoWay),
        scene("empty-administrator", scenes::empty()).with(|state| state.drops.arrival = DropArrival::Administrator),
        scene("drag-other", scenes::main()).after(|harness| drag(harness, &["notes.pdf"])),
        scene("set-up", scenes::main()).with(|state| state.shell.segment = Some(Segment::SetUpPhone)),
        scene("install-page", scenes::main()).with(|state| state.shell.segment = Some(Segment::InstallPage)),
        scene("long-names", scenes::long_names()),
        scene("many", scenes::many()),
        scene("missing", scenes::missing()),
        scene("broken", scenes::broken()),
        scene("offline", scenes::offline()),
        scene("stages", scenes::every_stage()).sized(1200.0, 1300.0),
        scene("removed", scenes::removed()),
        scene("failed", scenes::failed()),
        scene("endpoint-menu", scenes::main()).after(|harness| click(harness, "Serving on Wi-Fi 192.168.1.24:8443")),
        scene("settings", scenes::main()).after(|harness| click(harness, "Settings")),
        scene("settings-watched", super::settings::watched()).after(|harness| {
            click(harness, "Settings");
            scroll(harness, -5000.0);
        }),
        scene("settings-network", scenes::main()).with(|state| state.shell.open(Overlay::Settings(Some(SettingsSection::Network)))),
        scene("settings-notifications", notify_scenes::told_others())
            .with(|state| state.shell.open(Overlay::Settings(Some(SettingsSection::Notifications)))),
        scene("settings-webhook", notify_scenes::told_others())
            .with(|state| state.shell.open(Overlay::Settings(Some(SettingsSection::Notifications))))
            .after(|harness| click(harness, "Add…")),
        scene("settings-about", scenes::main()).with(|state| state.shell.open(Overlay::Settings(Some(SettingsSection::About)))),
        scene("settings-narrow", scenes::main())
            .sized(760.0, 560.0)
            .with(|state| state.shell.open(Overlay::Settings(Some(SettingsSection::General)))),
        scene("more-menu", scenes::main()).after(|harness| click(harness, "More")),
        scene("tags", tagged()),
        scene("tags-narrow", tagged()).sized(900.0, 1100.0),
        scene("notes", scenes::main()).after(|harness| click(harness, "Edit notes")),
        scene("focus", scenes::main()).after(|harness| {
            for _ in 0..3 {
                harness.key_press(egui::Key::Tab);
                harness.run_ok();
            }
        }),
    ]
}

/// Windows of other sizes.
fn sizes() -> Vec<Scene> {
    vec![
        scene("narrow", scenes::main()).sized(1000.0, 700.0),
        scene("drawer", scenes::main())
            .sized(1000.0, 700.0)
            .with(|state| state.shell.overlay = Some(Overlay::Drawer)),
        scene("smallest", scenes::main()).sized(760.0, 560.0),
        scene("smallest-sidebar", scenes::main())
            .sized(760.0, 560.0)
            .with(|state| state.shell.overlay = Some(Overlay::Sidebar)),
        scene("smallest-manifest", scenes::edited())
            .sized(760.0, 560.0)
            .with(|state| state.shell.tab = Tab::Manifest),
        scene("smallest-empty", scenes::empty()).sized(760.0, 560.0),
        scene("wide", scenes::main()).sized(1920.0, 1080.0),
        scene("widest", scenes::main()).sized(2560.0, 1440.0),
        scene("main-760", scenes::main()).sized(760.0, 700.0),
        scene("main-900", scenes::main()).sized(900.0, 700.0),
        scene("main-950", scenes::main()).sized(950.0, 700.0),
        scene("main-1600", scenes::main()).sized(1600.0, 900.0),
        scene("manifest-900", scenes::edited())
            .sized(900.0, 640.0)
            .with(|state| state.shell.tab = Tab::Manifest),
        scene("manifest-950", scenes::edited())
            .sized(950.0, 640.0)
            .with(|state| state.shell.tab = Tab::Manifest),
    ]
}

fn scroll_preview(harness: &mut Harness<'static, Stage>) {
    scroll_at(harness, egui::pos2(900.0, 500.0), -2000.0);
}

/// Turns the wheel over the sheet.
pub(super) fn scroll(harness: &mut Harness<'static, Stage>, by: f32) {
    scroll_at(harness, egui::pos2(500.0, 450.0), by);
}

fn scroll_at(harness: &mut Harness<'static, Stage>, at: egui::Pos2, by: f32) {
    harness.hover_at(at);
    harness.event(egui::Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: egui::vec2(0.0, by),
        phase: egui::TouchPhase::Move,
        modifiers: egui::Modifiers::NONE,
        source: egui::MouseWheelSource::Wheel,
    });
    harness.run_ok();
}

fn drag(harness: &mut Harness<'static, Stage>, names: &[&str]) {
    for name in names {
        let path = PathBuf::from(format!("/builds/{name}"));
        let size_bytes = Some(if name.starts_with('K') { 48_400_000 } else { 31_000_000 });
        harness
            .state_mut()
            .state
            .drops
            .hovered
            .insert(path.clone(), HoveredItem::File { size_bytes });
        harness.input_mut().hovered_files.push(egui::HoveredFile {
            path: Some(path),
            ..egui::HoveredFile::default()
        });
    }
    harness.run_ok();
}

#[test]
fn every_state_can_be_drawn() {
    let folder = std::env::var_os("AIRLIFT_PICTURES").map(PathBuf::from);
    let only = std::env::var("AIRLIFT_PICTURE").ok();
    // Such as `dark-1x`.
    let look_only = std::env::var("AIRLIFT_PICTURE_LOOK").ok();
    // Beside English, such as `de,ja`. What is clicked is clicked in English, and then the window speaks the other.
    let languages = std::env::var("AIRLIFT_PICTURES_LANGUAGES").unwrap_or_default();
    let languages: Vec<Language> = languages.split(',').filter_map(Language::of_tag).collect();
    let wanted = |scene: &Scene| {
        only.as_deref().is_none_or(|only| {
            let mut names = only.split(',');
            names.any(|name| name == scene.name || name.strip_suffix('*').is_some_and(|start| scene.name.starts_with(start)))
        })
    };
    for theme in [Theme::Light, Theme::Dark] {
        for ppp in [1.0, 2.0] {
            // Without a folder one look is enough to see that nothing panics.
            if folder.is_none() && (theme, ppp) != (Theme::Light, 1.0) {
                continue;
            }
            let look_name = format!("{}-{ppp}x", format!("{theme:?}").to_lowercase());
            if look_only.as_ref().is_some_and(|only| *only != look_name) {
                continue;
            }
            let all = designed()
                .into_iter()
                .chain(others())
                .chain(sizes())
                .chain(super::deep_pictures::deep())
                .chain(super::self_test::self_tests())
                .chain(super::reach_scenes::reach())
                .chain(super::publish_scenes::publishing())
                .chain(super::certificates::pictures())
                .chain(super::activity_scenes::activity())
                .chain(super::check_scenes::checks())
                .chain(super::link_scenes::links())
                .chain(super::shelf::pictured());
            for scene in all.filter(wanted) {
                let name = format!("{}-{look_name}", scene.name);
                let mut harness = scene.shown(theme, ppp);
                if let Some(folder) = &folder {
                    save(&mut harness, folder, &name);
                }
                for language in &languages {
                    speaking(*language, || {
                        settle_fonts(&mut harness, *language, folder.is_some());
                        if let Some(folder) = &folder {
                            save(&mut harness, &folder.join(language.tag()), &name);
                        }
                    });
                }
            }
        }
    }
}

/// Draws the window in a language, with fonts of the system where the embedded ones lack its characters.
fn settle_fonts(harness: &mut Harness<'static, Stage>, language: Language, with_system: bool) {
    harness.run_ok();
    if with_system && matches!(language, Language::Japanese | Language::Chinese) {
        crate::desktop::fonts::install(&harness.ctx, language.tag());
        // A font arrives for each weight and script, each a frame or two after it was missed.
        for _ in 0..20 {
            std::thread::sleep(std::time::Duration::from_millis(100));
            harness.run_ok();
        }
    }
}

#[test]
fn every_language_can_be_drawn_and_fits() {
    for language in Language::ALL {
        for scene in designed().into_iter().chain(sizes()) {
            let name = scene.name.clone();
            let mut harness = scene.shown(Theme::Light, 1.0);
            speaking(language, || harness.run_ok());
            assert!(!harness.output().shapes.is_empty(), "{name} in {language:?}");
        }
    }
}

fn save(harness: &mut Harness<'static, Stage>, folder: &Path, name: &str) {
    std::fs::create_dir_all(folder).unwrap();
    if std::env::var_os("AIRLIFT_PICTURES_DIGEST").is_some() {
        std::fs::write(folder.join(format!("{name}.txt")), digest(harness)).unwrap();
        return;
    }
    harness.render().unwrap().save(folder.join(format!("{name}.png"))).unwrap();
}

/// A number for all that is painted, down to each letter's place: pictures with equal numbers are equal, and it takes no rendering.
fn digest(harness: &Harness<'static, Stage>) -> String {
    use std::hash::{DefaultHasher, Hash as _, Hasher as _};
    let shapes = format!("{:?}", harness.output().shapes);
    let mut hasher = DefaultHasher::new();
    shapes.hash(&mut hasher);
    format!("{:016x} {}\n", hasher.finish(), shapes.len())
}
