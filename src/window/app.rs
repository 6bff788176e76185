//! The program's window: opens it, feeds it snapshots, drops and pastes, and passes on what it asks for.
#![expect(
    clippy::disallowed_methods,
    reason = "what is dropped is looked at on disk, on a thread of its own"
)]

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use egui::{Context, Event, Theme, ThemePreference, ViewportBuilder};
use tokio::sync::watch;

use super::asking::{Answer, Asking};
use super::desktop::{self, ColourScheme, Display};
use super::state::{HoveredItem, WindowState};
use super::{drop_overlay, fonts, paste, root_ui, theme, words};
use crate::manifest::doctor::TEXT_LIMIT_BYTES;
use crate::session::{Command, Report, Snapshot, ThemeChoice};
use crate::sync::lock;

/// Calls for a frame; may be called from any thread, as often as there is news.
pub type Wake = Arc<dyn Fn() + Send + Sync>;

/// One running Airlift as the window sees it.
pub struct Desk {
    /// What to show; the latest wins.
    pub snapshots: watch::Receiver<Arc<Snapshot>>,
    /// Takes what the person asked for. Must not wait.
    pub send: Box<dyn Fn(Command)>,
}

/// Why the window could not be opened.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum WindowError {
    /// Neither `DISPLAY` nor `WAYLAND_DISPLAY` is set.
    #[error("there is no display to open a window on: start Airlift inside a desktop session, or use airlift-cli")]
    NoDisplay,
    /// A library without which no window can be opened.
    #[error("the library {name} is missing: install it with the system's package manager, or use airlift-cli")]
    MissingLibrary {
        /// Its file name.
        name: String,
    },
    /// The window system or OpenGL refused.
    #[error("the window could not be opened ({detail}): check the graphics driver, or use airlift-cli")]
    Refused {
        /// What the system said.
        detail: String,
    },
}

/// Opens the window and returns when it was closed. `open_desk` gets what wakes the window when a new snapshot is there.
///
/// # Errors
/// [`WindowError`] when no window can be opened here.
pub fn run(open_desk: impl FnOnce(Wake) -> Desk + 'static) -> Result<(), WindowError> {
    let display = desktop::check()?;
    let options = eframe::NativeOptions {
        viewport: viewport(),
        renderer: eframe::Renderer::Glow,
        event_loop_builder: event_loop_hook(display),
        system_font_fallback: false,
        persist_window: false,
        ..eframe::NativeOptions::default()
    };
    let create = move |creation: &eframe::CreationContext<'_>| -> Result<Box<dyn eframe::App>, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Box::new(App::new(creation, display, open_desk)))
    };
    eframe::run_native("dev.airlift.Airlift", options, Box::new(create)).map_err(|source| WindowError::Refused {
        detail: source.to_string(),
    })
}

fn viewport() -> ViewportBuilder {
    let icon = eframe::icon_data::from_png_bytes(include_bytes!("../../assets/logo/airlift-256.png")).unwrap_or_default();
    ViewportBuilder::default()
        .with_title(words::AIRLIFT)
        .with_app_id("dev.airlift.Airlift")
        .with_icon(icon)
        .with_inner_size([1200.0, 780.0])
        .with_min_inner_size([760.0, 560.0])
        .with_drag_and_drop(true)
}

/// On Linux X11 is taken where there is one: only there does winit deliver drops.
#[cfg(target_os = "linux")]
fn event_loop_hook(display: Display) -> Option<eframe::EventLoopBuilderHook> {
    use winit::platform::x11::EventLoopBuilderExtX11 as _;
    (display == Display::X11).then(|| -> eframe::EventLoopBuilderHook {
        Box::new(|builder| {
            builder.with_x11();
        })
    })
}

#[cfg(not(target_os = "linux"))]
fn event_loop_hook(_display: Display) -> Option<eframe::EventLoopBuilderHook> {
    None
}

/// A file for the link doctor: its name, and its bytes.
type Opened = (String, Vec<u8>);

/// The window program.
struct App {
    desk: Desk,
    state: WindowState,
    asking: Asking,
    scheme: ColourScheme,
    theme: Option<(ThemeChoice, Option<Theme>)>,
    /// How often the window was asked to come to the front.
    raised: u64,
    looked_at: Arc<Mutex<BTreeMap<PathBuf, HoveredItem>>>,
    /// A file for the link doctor, once it was read.
    opened: Arc<Mutex<Option<Opened>>>,
    wake: Wake,
    #[cfg(target_os = "linux")]
    drops: Option<super::xdnd_watch::DropWatch>,
}

impl App {
    fn new(creation: &eframe::CreationContext<'_>, display: Display, open_desk: impl FnOnce(Wake) -> Desk) -> Self {
        let ctx = &creation.egui_ctx;
        theme::install(ctx);
        fonts::install(ctx);
        let waking = ctx.clone();
        let wake: Wake = Arc::new(move || waking.request_repaint());
        let state = WindowState {
            zone: jiff::tz::TimeZone::system(),
            drops_arrive: display != Display::Wayland,
            ..WindowState::default()
        };
        Self {
            desk: open_desk(Arc::clone(&wake)),
            state,
            asking: Asking::new(Arc::clone(&wake)),
            scheme: ColourScheme::watch(Arc::clone(&wake)),
            theme: None,
            raised: 0,
            looked_at: Arc::default(),
            opened: Arc::default(),
            #[cfg(target_os = "linux")]
            drops: x11_window(creation).map(|window| super::xdnd_watch::DropWatch::start(window, Arc::clone(&wake))),
            wake,
        }
    }

    /// Light or dark: the person's choice, else the system's.
    fn follow_theme(&mut self, ctx: &Context, choice: ThemeChoice) {
        let asked = (choice, self.scheme.theme());
        if self.theme == Some(asked) {
            return;
        }
        self.theme = Some(asked);
        ctx.set_theme(match asked {
            (ThemeChoice::Light, _) | (ThemeChoice::System, Some(Theme::Light)) => ThemePreference::Light,
            (ThemeChoice::Dark, _) | (ThemeChoice::System, Some(Theme::Dark)) => ThemePreference::Dark,
            (ThemeChoice::System, None) => ThemePreference::System,
        });
    }

    /// Finds out sizes and kinds of the files that hover over the window.
    fn look_at_hovered(&mut self, ctx: &Context) {
        let hovered: Vec<PathBuf> = ctx.input(|input| input.raw.hovered_files.iter().filter_map(|file| file.path.clone()).collect());
        if hovered.is_empty() {
            if !self.state.hovered.is_empty() {
                self.state.hovered.clear();
                lock(&self.looked_at).clear();
            }
            return;
        }
        let known = lock(&self.looked_at).clone();
        let new: Vec<PathBuf> = hovered.iter().filter(|path| !known.contains_key(*path)).cloned().collect();
        self.state.hovered = known;
        if new.is_empty() {
            return;
        }
        let unknown = HoveredItem::File { size_bytes: None };
        lock(&self.looked_at).extend(new.iter().map(|path| (path.clone(), unknown.clone())));
        let looked_at = Arc::clone(&self.looked_at);
        let wake = Arc::clone(&self.wake);
        let look = move || {
            for path in new {
                let item = look(&path);
                lock(&looked_at).insert(path, item);
            }
            wake();
        };
        // Without the thread the overlay shows names only.
        drop(std::thread::Builder::new().name("drag sizes".to_owned()).spawn(look));
    }

    fn take_drops(&self, ctx: &Context) {
        let dropped: Vec<PathBuf> = ctx.input(|input| input.raw.dropped_files.iter().map(|file| file.path().to_owned()).collect());
        if dropped.is_empty() {
            return;
        }
        let text = dropped.iter().find(|path| drop_overlay::is_text(path)).cloned();
        let wanted: Vec<PathBuf> = dropped
            .into_iter()
            .filter(|path| drop_overlay::is_build(path) || self.may_be_folder(path))
            .collect();
        if !wanted.is_empty() {
            (self.desk.send)(Command::Add(wanted));
        } else if let Some(text) = text {
            self.open_in_doctor(text);
        }
    }

    /// Reads a file for the link doctor, on a thread of its own.
    fn open_in_doctor(&self, path: PathBuf) {
        let (opened, wake) = (Arc::clone(&self.opened), Arc::clone(&self.wake));
        let read = move || {
            let mut bytes = Vec::new();
            let limit = u64::try_from(TEXT_LIMIT_BYTES).unwrap_or(u64::MAX);
            // What cannot be read is shown as empty: there is nothing to check in it.
            if let Ok(file) = std::fs::File::open(&path) {
                _ = file.take(limit).read_to_end(&mut bytes);
            }
            let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
            *lock(&opened) = Some((name, bytes));
            wake();
        };
        drop(std::thread::Builder::new().name("link doctor".to_owned()).spawn(read));
    }

    /// Judged without the disk, which may be a network drive that does not answer.
    fn may_be_folder(&self, path: &std::path::Path) -> bool {
        path.extension().is_none() || matches!(self.state.hovered.get(path), Some(HoveredItem::Folder))
    }

    /// Drags that winit loses.
    #[cfg(target_os = "linux")]
    fn take_lost_drops(&mut self) {
        let Some(drops) = &self.drops else { return };
        self.state.hover_problem = drops.problem();
        for command in drops.commands() {
            (self.desk.send)(command);
        }
    }

    fn take_pastes(&mut self, ctx: &Context) {
        if ctx.text_edit_focused() {
            return;
        }
        let pasted: Vec<String> = ctx.input(|input| {
            let texts = input.raw.events.iter().filter_map(|event| match event {
                Event::Paste(text) => Some(text.clone()),
                _ => None,
            });
            texts.collect()
        });
        for text in pasted {
            if self.state.take_udid(&text) {
                continue;
            }
            if self.state.take_link(&text) {
                (self.desk.send)(Command::CloseRehearsal);
                continue;
            }
            let paths = paste::paths(&text);
            (self.desk.send)(if paths.is_empty() {
                Command::Report(Report::NothingToPaste)
            } else {
                Command::Add(paths)
            });
        }
    }
}

impl eframe::App for App {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        let snapshot = Arc::clone(&self.desk.snapshots.borrow_and_update());
        let ctx = ui.ctx().clone();
        self.follow_theme(&ctx, snapshot.settings.theme);
        if snapshot.raised != self.raised {
            self.raised = snapshot.raised;
            ctx.send_viewport_cmd(egui::ViewportCommand::Minimized(false));
            ctx.send_viewport_cmd(egui::ViewportCommand::Focus);
        }
        self.look_at_hovered(&ctx);
        self.take_drops(&ctx);
        #[cfg(target_os = "linux")]
        self.take_lost_drops();
        self.take_pastes(&ctx);
        for answer in self.asking.answers() {
            match answer {
                Answer::Command(command) => (self.desk.send)(command),
                Answer::OpenInDoctor(path) => self.open_in_doctor(path),
            }
        }
        if let Some((name, bytes)) = lock(&self.opened).take() {
            self.state.open_in_doctor(name, &bytes);
            (self.desk.send)(Command::CloseRehearsal);
        }
        for command in root_ui(ui, &snapshot, &mut self.state) {
            (self.desk.send)(command);
        }
        for request in std::mem::take(&mut self.state.requests) {
            if let Some(command) = self.asking.ask(request) {
                (self.desk.send)(command);
            }
        }
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }
}

/// The window's number on X11.
#[cfg(target_os = "linux")]
fn x11_window(creation: &eframe::CreationContext<'_>) -> Option<u32> {
    use winit::raw_window_handle::{HasWindowHandle as _, RawWindowHandle};
    match creation.window_handle().ok()?.as_raw() {
        RawWindowHandle::Xlib(handle) => u32::try_from(handle.window).ok(),
        RawWindowHandle::Xcb(handle) => Some(handle.window.get()),
        _ => None,
    }
}

fn look(path: &Path) -> HoveredItem {
    match std::fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() => HoveredItem::Folder,
        Ok(metadata) => HoveredItem::File {
            size_bytes: Some(metadata.len()),
        },
        Err(_) => HoveredItem::File { size_bytes: None },
    }
}
