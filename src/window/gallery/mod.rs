//! The gallery: the window in every state that matters, from hand-made snapshots.
//!
//! Behaviour is tested by accessible label, without pixels. With `AIRLIFT_PICTURES` naming a folder,
//! every state is also drawn there as a PNG, light and dark, at one and two pixels per point.
//! With `AIRLIFT_PICTURES_DIGEST` set besides, a number is written in place of each picture, for comparing many quickly.

mod activity_scenes;
mod behaviour;
mod certificates;
mod check_scenes;
mod coming_and_going;
mod cpu_renderer;
mod deep_behaviour;
mod deep_pictures;
pub(super) mod deep_scenes;
mod item_scenes;
mod keyboard;
mod link_scenes;
mod model;
mod notify_scenes;
mod phone_scenes;
mod pictures;
pub(super) mod publish_scenes;
mod reach_scenes;
mod reference;
pub(super) mod scenes;
mod self_test;
mod settings;
pub(super) mod shelf;

use egui_kittest::{Harness, kittest::Queryable as _};

use super::{WindowState, root_logic, root_ui, theme};
use crate::desktop::fonts;
use crate::session::{Command, Snapshot};

/// A window under test: what it shows, what it knows, and what was asked for.
struct Stage {
    snapshot: Snapshot,
    state: WindowState,
    commands: Vec<Command>,
}

impl Stage {
    fn new(snapshot: Snapshot) -> Self {
        Self {
            snapshot,
            state: WindowState::default(),
            commands: Vec::new(),
        }
    }
}

/// How a window under test is drawn.
#[derive(Clone, Copy)]
struct Look {
    size: [f32; 2],
    ppp: f32,
    theme: egui::Theme,
}

const LOOK: Look = Look {
    size: [1200.0, 780.0],
    ppp: 1.0,
    theme: egui::Theme::Light,
};

fn harness(stage: Stage, look: Look) -> Harness<'static, Stage> {
    let builder = Harness::builder()
        .with_size(look.size)
        .with_pixels_per_point(look.ppp)
        .with_theme(look.theme)
        .with_max_steps(64)
        .with_render_cursor(false)
        .allow_missing_glyphs()
        .renderer(cpu_renderer::CpuRenderer::default())
        .with_context_setup(|ctx| {
            theme::install(ctx);
            fonts::install_embedded(ctx);
        });
    let mut harness = builder.build_ui_state(
        |ui, stage: &mut Stage| {
            // The harness leaves a margin around; the program's window has none.
            let window = ui.ctx().content_rect();
            let mut whole = ui.new_child(egui::UiBuilder::new().max_rect(window));
            whole.set_clip_rect(window);
            stage.commands.extend(root_logic(ui.ctx(), &stage.snapshot, &mut stage.state));
            let commands = root_ui(&mut whole, &stage.snapshot, &mut stage.state);
            stage.commands.extend(commands);
        },
        stage,
    );
    harness.run_ok();
    harness
}

/// Clicks what has this label and lets the window settle.
fn click(harness: &mut Harness<'static, Stage>, label: &str) {
    harness.get_by_label(label).click();
    harness.run_ok();
}

/// Lets the pointer rest on what has this label.
fn hover(harness: &mut Harness<'static, Stage>, label: &str) {
    let at = harness.get_by_label(label).rect().center();
    harness.hover_at(at);
    harness.run_steps(4);
    // Tooltips come after half a second.
    harness.run_ok();
}

/// Puts the keyboard into a field and types.
fn type_into(harness: &mut Harness<'static, Stage>, field: &str, text: &str) {
    harness.get_by_role_and_label(egui::Role::TextInput, field).focus();
    harness.run_ok();
    harness.get_by_role_and_label(egui::Role::TextInput, field).type_text(text);
    harness.run_ok();
}
