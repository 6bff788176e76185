//! The whole job by keyboard alone: from the dialog that adds a build to the code on the screen, its manifest and its link.

use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::behaviour::{commands, copied, open, press};
use super::scenes;
use crate::window::shell::{Overlay, Request, Tab};

/// Presses Tab until what has this label has the keyboard.
fn tab_to(harness: &mut egui_kittest::Harness<'static, super::Stage>, label: &str) {
    const MOST: usize = 60;
    for _ in 0..MOST {
        press(harness, Modifiers::NONE, Key::Tab);
        if harness.query_all_by_label(label).any(|node| node.is_focused()) {
            return;
        }
    }
    panic!("Tab never comes to {label}");
}

/// What is copied when Enter is pressed.
fn copied_by_enter(harness: &mut egui_kittest::Harness<'static, super::Stage>) -> Vec<String> {
    // The press alone: what is asked of the system is that of the last frame.
    harness.event(egui::Event::Key {
        key: Key::Enter,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::NONE,
    });
    let mut all = Vec::new();
    for _ in 0..4 {
        harness.step();
        all.extend(copied(harness));
    }
    all
}

#[test]
fn a_build_is_added_looked_at_and_shared_without_a_pointer() {
    let mut harness = open(scenes::empty());
    press(&mut harness, Modifiers::COMMAND, Key::O);
    assert_eq!(harness.state().state.shell.requests, [Request::ChooseBuilds]);
    harness.state_mut().state.shell.requests.clear();
    harness.state_mut().snapshot = scenes::main();
    harness.run_ok();

    tab_to(&mut harness, "5.2.0 (1187) · Ready to install");
    press(&mut harness, Modifiers::NONE, Key::ArrowDown);
    press(&mut harness, Modifiers::NONE, Key::ArrowUp);
    tab_to(&mut harness, "Overview");
    press(&mut harness, Modifiers::NONE, Key::ArrowRight);
    assert_eq!(harness.state().state.shell.tab, Tab::Manifest);
    press(&mut harness, Modifiers::NONE, Key::End);
    assert_eq!(harness.state().state.shell.tab, Tab::Activity);
    press(&mut harness, Modifiers::NONE, Key::Home);
    assert_eq!(harness.state().state.shell.tab, Tab::Overview);
    assert!(harness.get_by_role_and_label(Role::Tab, "Overview").is_focused());

    tab_to(&mut harness, "Profile: Kestrel Ad Hoc 2026");
    press(&mut harness, Modifiers::NONE, Key::ArrowDown);
    assert!(harness.get_by_label("Type: Ad hoc · 23 devices").is_focused(), "one down");
    assert_eq!(copied_by_enter(&mut harness), ["Ad hoc · 23 devices"], "the fact below");
    press(&mut harness, Modifiers::NONE, Key::Tab);
    assert!(
        !harness.get_by_label("Type: Ad hoc · 23 devices").is_focused(),
        "facts are one stop"
    );

    tab_to(&mut harness, "Install page");
    press(&mut harness, Modifiers::NONE, Key::ArrowRight);
    harness.get_by_label("QR code: Direct link");
    press(&mut harness, Modifiers::NONE, Key::ArrowLeft);
    tab_to(&mut harness, "Show full screen");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(harness.state().state.shell.overlay, Some(Overlay::Poster));
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert_eq!(harness.state().state.shell.overlay, None);
    tab_to(&mut harness, "Copy link");
    assert!(
        copied_by_enter(&mut harness)[0].starts_with("http"),
        "the link of the code that is shown"
    );
    assert!(commands(&mut harness).is_empty());
}

/// Who tabs through the window sees where they are: nothing that has the keyboard is out of sight.
#[test]
fn what_has_the_keyboard_can_be_seen() {
    let mut harness = open(scenes::main());
    let window = harness.ctx.content_rect().expand(1.0);
    for step in 0..60 {
        press(&mut harness, Modifiers::NONE, Key::Tab);
        let focused = harness
            .query_all(egui_kittest::kittest::By::new().predicate(|node| node.is_focused() && !node.is_hidden()))
            .next();
        let Some(node) = focused else { continue };
        let rect = node.rect();
        let label = node.accesskit_node().label();
        assert!(window.contains_rect(rect), "step {step}: {label:?} at {rect:?}");
    }
}

#[test]
fn f2_edits_the_title_and_ctrl_k_looks_for_a_build() {
    let mut harness = open(scenes::main());
    press(&mut harness, Modifiers::NONE, Key::F2);
    assert_eq!(harness.state().state.shell.tab, Tab::Manifest);
    assert!(harness.get_by_role_and_label(Role::TextInput, "Title").is_focused());
    press(&mut harness, Modifiers::COMMAND, Key::K);
    assert!(harness.get_by_role_and_label(Role::TextInput, "Search builds").is_focused());
}
