//! The menu bar of macOS: what stands in it, and what each item does. Elsewhere there is none.
#![cfg_attr(
    not(any(target_os = "macos", test)),
    expect(dead_code, reason = "only macOS has a menu bar; its words must be used somewhere")
)]

use egui::{Context, Event, Key, Modifiers, RawInput, ViewportCommand};

use super::shell::{Overlay, Request};
use super::state::WindowState;
use super::{keys, words};
use crate::desktop::menu_bar::{BarEntry, BarMenu, SystemItem};
use crate::words::say;

/// What an item of ours does. Those that the system does itself are [`SystemItem`].
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum MenuAct {
    AddBuilds,
    WatchFolder,
    Publish,
    Close,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    SelectAll,
    Minimise,
}

impl MenuAct {
    const ALL: [Self; 12] = [
        Self::AddBuilds,
        Self::WatchFolder,
        Self::Publish,
        Self::Close,
        Self::Quit,
        Self::Undo,
        Self::Redo,
        Self::Cut,
        Self::Copy,
        Self::Paste,
        Self::SelectAll,
        Self::Minimise,
    ];

    /// By which the system names it when it was chosen.
    fn id(self) -> String {
        format!("{self:?}")
    }

    /// The item that the system names.
    pub(super) fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|act| act.id() == id)
    }

    /// Its words and its keys, as the system's menus write keys.
    fn shown(self) -> (&'static str, &'static str) {
        match self {
            Self::AddBuilds => (say().add_builds(), "Cmd+O"),
            Self::WatchFolder => (say().watch_folder(), "Cmd+Shift+O"),
            Self::Publish => (say().publishing_open(), "Cmd+Shift+P"),
            Self::Close => (say().menu_close(), "Cmd+W"),
            Self::Quit => (say().menu_quit(), "Cmd+Q"),
            Self::Undo => (say().menu_undo(), "Cmd+Z"),
            Self::Redo => (say().menu_redo(), "Cmd+Shift+Z"),
            Self::Cut => (say().menu_cut(), "Cmd+X"),
            Self::Copy => (say().menu_copy(), "Cmd+C"),
            Self::Paste => (say().menu_paste(), "Cmd+V"),
            Self::SelectAll => (say().menu_select_all(), "Cmd+A"),
            Self::Minimise => (say().menu_minimise(), "Cmd+M"),
        }
    }

    fn entry(self) -> BarEntry {
        let (text, shortcut) = self.shown();
        BarEntry::Own {
            id: self.id(),
            text: text.to_owned(),
            shortcut,
        }
    }

    /// Does it. Closing and quitting are one: the question about running downloads comes first.
    pub(super) fn perform(self, ctx: &Context, state: &mut WindowState) {
        match self {
            Self::AddBuilds => state.shell.requests.push(Request::ChooseBuilds),
            Self::WatchFolder => state.shell.requests.push(Request::WatchFolder),
            // What lies over the window has the keyboard to itself, as with the keys.
            Self::Publish => {
                if state.shell.selection.selected().is_some() && state.shell.overlay.is_none() {
                    state.shell.open(Overlay::Publish);
                }
            }
            Self::Close | Self::Quit => ctx.send_viewport_cmd(ViewportCommand::Close),
            Self::Cut => ctx.send_viewport_cmd(ViewportCommand::RequestCut),
            Self::Copy => ctx.send_viewport_cmd(ViewportCommand::RequestCopy),
            Self::Paste => ctx.send_viewport_cmd(ViewportCommand::RequestPaste),
            Self::Minimise => ctx.send_viewport_cmd(ViewportCommand::Minimized(true)),
            // Pressed keys: the menu took them before the window saw them.
            Self::Undo | Self::Redo | Self::SelectAll => {}
        }
    }

    /// The keys that the window is to see instead.
    pub(super) fn press(self, input: &mut RawInput) {
        let shortcut = match self {
            Self::Undo => keys::UNDO,
            Self::Redo => keys::REDO,
            Self::SelectAll => egui::KeyboardShortcut::new(Modifiers::COMMAND, Key::A),
            _ => return,
        };
        // What the system calls the command key is two flags of egui's on a Mac.
        let modifiers = Modifiers {
            mac_cmd: true,
            ..shortcut.modifiers
        };
        for pressed in [true, false] {
            input.events.push(Event::Key {
                key: shortcut.logical_key,
                physical_key: None,
                pressed,
                repeat: false,
                modifiers,
            });
        }
    }
}

/// The whole bar. Apple, “Human Interface Guidelines › The menu bar”.
pub(super) fn menus() -> Vec<BarMenu> {
    use BarEntry::{Line, System};
    use MenuAct::{AddBuilds, Close, Copy, Cut, Minimise, Paste, Publish, Quit, Redo, SelectAll, Undo, WatchFolder};
    let menu = |title: &str, entries| BarMenu {
        title: title.to_owned(),
        entries,
    };
    vec![
        menu(
            words::AIRLIFT,
            vec![
                System(SystemItem::About),
                Line,
                System(SystemItem::Services),
                Line,
                System(SystemItem::Hide),
                System(SystemItem::HideOthers),
                System(SystemItem::ShowAll),
                Line,
                Quit.entry(),
            ],
        ),
        menu(
            say().menu_file(),
            vec![AddBuilds.entry(), WatchFolder.entry(), Publish.entry(), Line, Close.entry()],
        ),
        menu(
            say().menu_edit(),
            vec![
                Undo.entry(),
                Redo.entry(),
                Line,
                Cut.entry(),
                Copy.entry(),
                Paste.entry(),
                SelectAll.entry(),
            ],
        ),
        menu(
            say().menu_window(),
            vec![
                Minimise.entry(),
                System(SystemItem::Zoom),
                System(SystemItem::FullScreen),
                Line,
                System(SystemItem::BringAllToFront),
            ],
        ),
    ]
}

#[cfg(test)]
mod tests {
    //! If these break, a Mac quits without its question, or a menu does nothing.

    use super::*;

    fn own(menus: &[BarMenu]) -> Vec<(String, &'static str)> {
        let entries = menus.iter().flat_map(|menu| &menu.entries);
        let own = entries.filter_map(|entry| match entry {
            BarEntry::Own { id, shortcut, .. } => Some((id.clone(), *shortcut)),
            BarEntry::System(_) | BarEntry::Line => None,
        });
        own.collect()
    }

    #[test]
    fn every_act_stands_in_one_menu_and_is_found_again() {
        let found = own(&menus());
        assert_eq!(found.len(), MenuAct::ALL.len());
        for act in MenuAct::ALL {
            assert_eq!(MenuAct::of(&act.id()), Some(act));
            assert_eq!(found.iter().filter(|(id, _)| *id == act.id()).count(), 1, "{act:?}");
        }
        let mut shortcuts: Vec<_> = found.iter().map(|(_, shortcut)| *shortcut).collect();
        shortcuts.sort_unstable();
        shortcuts.dedup();
        assert_eq!(shortcuts.len(), found.len(), "no keys are taken twice");
        assert_eq!(MenuAct::of("terminate:"), None);
    }

    #[test]
    fn quitting_is_closing_and_editing_is_what_keys_do() {
        let ctx = Context::default();
        let mut state = WindowState::default();
        let sent = |act: MenuAct, state: &mut WindowState| {
            let output = ctx.run_logic(&RawInput::default(), |ctx| act.perform(ctx, state));
            output.viewport_commands.into_values().flatten().collect::<Vec<_>>()
        };
        assert_eq!(sent(MenuAct::Quit, &mut state), [ViewportCommand::Close]);
        assert_eq!(sent(MenuAct::Close, &mut state), [ViewportCommand::Close]);
        assert_eq!(sent(MenuAct::Paste, &mut state), [ViewportCommand::RequestPaste]);
        assert_eq!(sent(MenuAct::AddBuilds, &mut state), []);
        assert_eq!(sent(MenuAct::WatchFolder, &mut state), []);
        assert_eq!(state.shell.requests, [Request::ChooseBuilds, Request::WatchFolder]);
        let mut input = RawInput::default();
        MenuAct::Redo.press(&mut input);
        MenuAct::Copy.press(&mut input);
        let Some(Event::Key { key, modifiers, .. }) = input.events.first() else {
            panic!("{:?}", input.events);
        };
        assert_eq!(
            (*key, modifiers.command, modifiers.shift, input.events.len()),
            (Key::Z, true, true, 2)
        );
    }
}
