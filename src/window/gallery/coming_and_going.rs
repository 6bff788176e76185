//! Builds that come and go while a person does something. If these break, what was meant for one build happens to another.

use std::sync::Arc;

use egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use super::behaviour::{commands, open, press};
use super::{Stage, click, deep_scenes, scenes};
use crate::library::BuildId;
use crate::manifest::{Edit, Field};
use crate::session::{AddId, AddedBy, AdditionView, Command};
use crate::window::shell::{Overlay, Tab};

const FIRST: &str = "5.2.0 (1187) · Ready to install";

/// A build comes, brought by somebody.
fn comes(harness: &mut Harness<'static, Stage>, by: AddedBy, id: i64) {
    let snapshot = &mut harness.state_mut().snapshot;
    let mut build = Arc::unwrap_or_clone(Arc::clone(&snapshot.builds[0]));
    build.id = BuildId(id);
    build.added_at = scenes::now();
    snapshot.builds.insert(0, Arc::new(build));
    snapshot.additions.push(AdditionView {
        id: AddId::fresh(by),
        builds: vec![BuildId(id)],
        waiting: 0,
        refused: 0,
        refusals: Arc::default(),
        known: Vec::new(),
        files: 1,
        folder: None,
        began_at: jiff::Timestamp::UNIX_EPOCH,
        is_over: true,
    });
    harness.run_ok();
}

fn goes(harness: &mut Harness<'static, Stage>, id: BuildId) {
    harness.state_mut().snapshot.builds.retain(|build| build.id != id);
    harness.run_ok();
}

fn selected(harness: &Harness<'static, Stage>) -> BuildId {
    harness.state().state.shell.selection.selected().unwrap()
}

fn titles(commands: &[Command]) -> Vec<(BuildId, String)> {
    let title = |command: &Command| match command {
        Command::Edit(id, Edit::Text(Field::Title, text)) => Some((*id, text.clone())),
        _ => None,
    };
    commands.iter().filter_map(title).collect()
}

#[test]
fn what_is_dropped_here_is_shown_and_what_others_bring_is_not() {
    let mut harness = open(scenes::main());
    click(&mut harness, FIRST);
    let before = selected(&harness);
    comes(&mut harness, AddedBy::Elsewhere, 50);
    assert_eq!(selected(&harness), before);
    comes(&mut harness, AddedBy::Here, 51);
    assert_eq!(selected(&harness), BuildId(51));
}

#[test]
fn the_rest_of_a_title_goes_where_it_was_begun() {
    for by in [AddedBy::Elsewhere, AddedBy::Here] {
        let mut harness = open(scenes::main());
        click(&mut harness, FIRST);
        let build = selected(&harness);
        harness.state_mut().state.shell.tab = Tab::Manifest;
        harness.run_ok();
        let field = |harness: &Harness<'static, Stage>| {
            let field = harness.get_by_role_and_label(Role::TextInput, "Title");
            field.focus();
        };
        field(&harness);
        harness.run_ok();
        harness.get_by_role_and_label(Role::TextInput, "Title").type_text("Ab");
        harness.run_ok();
        comes(&mut harness, by, 50);
        harness.get_by_role_and_label(Role::TextInput, "Title").type_text("cd");
        harness.run_ok();
        let titles = titles(&commands(&mut harness));
        assert!(!titles.is_empty() && titles.iter().all(|(id, _)| *id == build), "{titles:?}");
        assert!(titles.last().unwrap().1.contains("Abcd"), "{titles:?}");
    }
}

#[test]
fn what_is_typed_when_a_build_goes_is_nobody_elses() {
    let mut harness = open(scenes::main());
    click(&mut harness, FIRST);
    let build = selected(&harness);
    harness.state_mut().state.shell.tab = Tab::Manifest;
    harness.run_ok();
    harness.get_by_role_and_label(Role::TextInput, "Title").focus();
    harness.run_ok();
    commands(&mut harness);
    goes(&mut harness, build);
    harness.event(egui::Event::Text("lost".to_owned()));
    harness.run_ok();
    assert_eq!(titles(&commands(&mut harness)), []);
}

#[test]
fn a_menu_removes_the_build_that_it_was_opened_for() {
    let mut harness = open(scenes::main());
    click(&mut harness, FIRST);
    let build = selected(&harness);
    click(&mut harness, "More");
    comes(&mut harness, AddedBy::Here, 50);
    click(&mut harness, "Remove");
    assert_eq!(commands(&mut harness), [Command::Remove(build)]);
    click(&mut harness, "More");
    goes(&mut harness, build);
    assert!(harness.query_by_label("Remove").is_none(), "it would remove the neighbour");
}

#[test]
fn dialogs_and_the_poster_keep_their_build_and_go_with_it() {
    for overlay in [Overlay::Share, Overlay::Ways, Overlay::Poster] {
        let mut harness = open(scenes::main());
        click(&mut harness, FIRST);
        let build = selected(&harness);
        harness.state_mut().state.shell.open(overlay);
        harness.run_ok();
        let about = |harness: &Harness<'static, Stage>| {
            let stage = harness.state();
            stage.state.shell.about(&stage.snapshot).map(|build| build.id)
        };
        comes(&mut harness, AddedBy::Here, 50);
        assert_eq!(about(&harness), Some(build), "{overlay:?}");
        goes(&mut harness, build);
        assert_eq!(harness.state().state.shell.overlay, None, "{overlay:?}");
    }
}

#[test]
fn the_poster_of_the_last_build_goes_with_it_and_does_not_come_back() {
    let mut harness = open(scenes::main());
    press(&mut harness, Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::F);
    assert_eq!(harness.state().state.shell.overlay, Some(Overlay::Poster));
    let kept = harness.state().snapshot.builds[0].clone();
    harness.state_mut().snapshot.builds.clear();
    harness.run_ok();
    assert_eq!(harness.state().state.shell.overlay, None);
    harness.state_mut().snapshot.builds.push(kept);
    harness.run_ok();
    assert_eq!(harness.state().state.shell.overlay, None);
}

#[test]
fn what_others_brought_can_be_shown_with_one_click() {
    let snapshot = deep_scenes::brought();
    let build = snapshot.builds[1].id;
    let mut harness = open(snapshot);
    assert_ne!(selected(&harness), build);
    click(&mut harness, "Show");
    assert_eq!(selected(&harness), build);
    assert_eq!(commands(&mut harness), [Command::Dismiss(12)]);
}

#[test]
fn notes_that_are_being_written_wait_for_their_build() {
    let mut harness = open(scenes::main());
    click(&mut harness, FIRST);
    let build = selected(&harness);
    click(&mut harness, "Edit notes");
    let editor = |harness: &mut Harness<'static, Stage>, text: &str| {
        harness.get_by_role_and_label(Role::MultilineTextInput, "Notes for testers").focus();
        harness.run_ok();
        harness
            .get_by_role_and_label(Role::MultilineTextInput, "Notes for testers")
            .type_text(text);
        harness.run_ok();
    };
    editor(&mut harness, "Walk ");
    comes(&mut harness, AddedBy::Here, 50);
    assert_eq!(selected(&harness), build);
    harness.state_mut().state.shell.selection.select(BuildId(50));
    harness.run_ok();
    assert!(
        harness
            .query_by_role_and_label(Role::MultilineTextInput, "Notes for testers")
            .is_none()
    );
    harness.state_mut().state.shell.selection.select(build);
    harness.run_ok();
    commands(&mut harness);
    click(&mut harness, "Save");
    let saved = commands(&mut harness);
    assert!(
        matches!(saved.as_slice(), [Command::SetNotes(id, text)] if *id == build && text.contains("Walk")),
        "{saved:?}"
    );
}
