//! The menu bar of macOS. Elsewhere there is none, and only what would stand in it.

/// One menu.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct BarMenu {
    /// Its title.
    pub title: String,
    /// What stands in it.
    pub entries: Vec<BarEntry>,
}

/// One entry of a menu.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum BarEntry {
    /// What the program does.
    Own {
        /// By which it is named when it was chosen.
        id: String,
        /// Its words.
        text: String,
        /// Its keys, such as `Cmd+Shift+Z`.
        shortcut: &'static str,
    },
    /// What the system does, in its own words.
    System(SystemItem),
    /// A line between groups.
    Line,
}

/// What the system does itself.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum SystemItem {
    /// The panel with the version.
    About,
    /// What other programs offer.
    Services,
    /// Hides the program.
    Hide,
    /// Hides all others.
    HideOthers,
    /// Shows them again.
    ShowAll,
    /// Makes the window as large as it is useful.
    Zoom,
    /// Takes the whole screen.
    FullScreen,
    /// Brings the program's windows before those of others.
    BringAllToFront,
}

/// Items that are chosen faster than frames are drawn: nobody does.
#[cfg(target_os = "macos")]
const CHOSEN_AT_ONCE: usize = 64;

/// The bar on the screen, and what was chosen in it.
#[cfg(target_os = "macos")]
pub struct MenuBar {
    /// The system shows it as long as it is there.
    _menu: muda::Menu,
    chosen: std::sync::mpsc::Receiver<String>,
}

#[cfg(target_os = "macos")]
impl MenuBar {
    /// Shows the bar. For the main thread, once the program runs; `None` when the system does not let it.
    pub fn show(menus: &[BarMenu], name: &str, version: &str, wake: super::Wake) -> Option<Self> {
        use muda::{AboutMetadataBuilder, IsMenuItem, Menu, MenuEvent, MenuItem, PredefinedMenuItem, Submenu};
        let about = || AboutMetadataBuilder::new().name(Some(name)).version(Some(version)).build();
        let item = |entry: &BarEntry| -> Box<dyn IsMenuItem> {
            match entry {
                BarEntry::Own { id, text, shortcut } => Box::new(MenuItem::with_id(id.as_str(), text, true, shortcut.parse().ok())),
                BarEntry::Line => Box::new(PredefinedMenuItem::separator()),
                BarEntry::System(SystemItem::About) => Box::new(PredefinedMenuItem::about(None, Some(about()))),
                BarEntry::System(SystemItem::Services) => Box::new(PredefinedMenuItem::services(None)),
                BarEntry::System(SystemItem::Hide) => Box::new(PredefinedMenuItem::hide(None)),
                BarEntry::System(SystemItem::HideOthers) => Box::new(PredefinedMenuItem::hide_others(None)),
                BarEntry::System(SystemItem::ShowAll) => Box::new(PredefinedMenuItem::show_all(None)),
                BarEntry::System(SystemItem::Zoom) => Box::new(PredefinedMenuItem::maximize(None)),
                BarEntry::System(SystemItem::FullScreen) => Box::new(PredefinedMenuItem::fullscreen(None)),
                BarEntry::System(SystemItem::BringAllToFront) => Box::new(PredefinedMenuItem::bring_all_to_front(None)),
            }
        };
        let menu = Menu::new();
        for BarMenu { title, entries } in menus {
            let submenu = Submenu::new(title, true);
            for entry in entries {
                submenu.append(item(entry).as_ref()).ok()?;
            }
            menu.append(&submenu).ok()?;
        }
        let (sender, chosen) = std::sync::mpsc::sync_channel(CHOSEN_AT_ONCE);
        MenuEvent::set_event_handler(Some(move |event: MenuEvent| {
            _ = sender.try_send(event.id().0.clone());
            wake();
        }));
        menu.init_for_nsapp();
        Some(Self { _menu: menu, chosen })
    }

    /// What was chosen since it was asked last.
    pub fn chosen(&self) -> Vec<String> {
        self.chosen.try_iter().collect()
    }
}
