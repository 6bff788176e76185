//! Settings › General: how the window looks, what it speaks, and where Airlift keeps its data.

use egui::{Id, Ui};

use super::SIZES;
use super::rows::{self, CONTROL, SettingRow};
use crate::primitives::Language;
use crate::session::{Command, ThemeChoice, WhenClosed};
use crate::window::cx::Cx;
use crate::window::install_panel::{raised_segments_ui, segments_width};
use crate::window::shell::Request;
use crate::words::say;

/// Draws the section.
pub(super) fn general_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let settings = cx.snapshot.settings.clone();
    rows::label_ui(ui, say().settings_window());
    rows::group_ui(ui, |ui| {
        appearance_ui(ui, cx);
        rows::divider_ui(ui);
        language_ui(ui, cx);
        rows::divider_ui(ui);
        let sizes: Vec<String> = SIZES.into_iter().map(|size| say().percent_done(u64::from(size))).collect();
        let chosen = SIZES.iter().position(|size| *size >= settings.size_percent).unwrap_or_default();
        let taken = rows::select_ui(ui, say().settings_size(), say().settings_size_why(), &sizes, chosen);
        if let Some(size) = taken.and_then(|index| SIZES.get(index)) {
            cx.commands.push(Command::SetSize(*size));
        }
        rows::divider_ui(ui);
        display_ui(ui, cx);
    });
    rows::label_ui(ui, say().settings_phones());
    rows::group_ui(ui, |ui| {
        if rows::switch_ui(ui, say().keep_awake(), say().settings_keep_awake_why(), settings.keep_awake) {
            cx.commands.push(Command::SetKeepAwake(!settings.keep_awake));
        }
        rows::divider_ui(ui);
        let names = WhenClosed::ALL.map(|choice| say().when_closed(choice.word()));
        let chosen = WhenClosed::ALL.iter().position(|choice| *choice == settings.when_closed);
        let taken = rows::select_ui(
            ui,
            say().settings_when_closed(),
            say().settings_when_closed_why(),
            &names,
            chosen.unwrap_or_default(),
        );
        if let Some(choice) = taken.and_then(|index| WhenClosed::ALL.get(index)) {
            cx.commands.push(Command::SetWhenClosed(*choice));
        }
    });
    rows::label_ui(ui, say().settings_data());
    rows::group_ui(ui, |ui| {
        let note = format!("{}\n{}", settings.data_folder.display(), say().settings_data_why());
        if rows::button_ui(ui, say().settings_data_folder(), &note, say().settings_show()) {
            cx.shell.requests.push(Request::Show(settings.data_folder.clone()));
        }
    });
    super::watched::watched_ui(ui, cx);
}

fn appearance_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let choices = [ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark];
    let names = [say().theme_system(), say().theme_light(), say().theme_dark()];
    let chosen = choices
        .iter()
        .position(|choice| *choice == cx.snapshot.settings.theme)
        .unwrap_or_default();
    let width = segments_width(ui, &names).max(CONTROL);
    let row = SettingRow::new(say().appearance(), "", width, 32.0);
    let taken = row.ui(ui, |ui, rect| {
        raised_segments_ui(ui, rect, Id::unique("appearance"), &names, chosen)
    });
    if let Some(choice) = taken.and_then(|index| choices.get(index)) {
        cx.commands.push(Command::SetTheme(*choice));
    }
}

/// Contrast and motion.
fn display_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let mut wanted = cx.snapshot.settings.display;
    let contrast = rows::switch_ui(
        ui,
        say().settings_contrast(),
        say().settings_contrast_why(),
        wanted.increase_contrast,
    );
    rows::divider_ui(ui);
    let motion = rows::switch_ui(ui, say().settings_motion(), say().settings_motion_why(), wanted.reduce_motion);
    if contrast || motion {
        wanted.increase_contrast ^= contrast;
        wanted.reduce_motion ^= motion;
        cx.commands.push(Command::SetDisplay(wanted));
    }
}

fn language_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let as_system = say().settings_as_system(Language::of_system().own_name());
    let names: Vec<String> = std::iter::once(as_system)
        .chain(Language::ALL.map(|language| language.own_name().to_owned()))
        .collect();
    let chosen = cx
        .snapshot
        .settings
        .language
        .and_then(|language| Language::ALL.iter().position(|one| *one == language));
    let taken = rows::select_ui(
        ui,
        say().settings_language(),
        say().settings_language_why(),
        &names,
        chosen.map_or(0, |index| index + 1),
    );
    if let Some(index) = taken {
        let language = index.checked_sub(1).and_then(|index| Language::ALL.get(index)).copied();
        cx.commands.push(Command::SetLanguage(language));
    }
}
