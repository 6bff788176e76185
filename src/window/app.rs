//! The program's window: opens it, feeds it snapshots, drops and pastes, and passes on what it asks for.

use std::path::PathBuf;
use std::sync::Arc;

use egui::{Context, Event, Theme, ThemePreference, ViewportBuilder};
use tokio::sync::watch;

use super::activity::closing;
use super::drop_overlay::{DropArrival, DropFate};
#[cfg(target_os = "linux")]
use super::drop_overlay::{HoverProblem, is_build};
use super::file_dialogs::{DialogAnswer, FileDialogs};
use super::notifications::SeenHappenings;
use super::{Request, WindowState, awake_wish, root_logic, root_ui, theme, words};
use crate::desktop::awake::Awake;
#[cfg(target_os = "linux")]
use crate::desktop::drop_watch::DropWatch;
use crate::desktop::files::{Hovering, Opening};
use crate::desktop::look::SystemLook;
use crate::desktop::notification::Notifier;
use crate::desktop::{self, Display, fonts, paste};
pub use crate::desktop::{Wake, WindowError};
use crate::manifest::doctor::TEXT_LIMIT_BYTES;
use crate::session::{AddedBy, Command, DisplayWishes, Snapshot, ThemeChoice, WindowReport};
use crate::words::{Language, isolate_names, say, speak};

/// One running Airlift as the window sees it.
pub struct SessionHandle {
    /// What to show; the latest wins.
    pub snapshots: watch::Receiver<Arc<Snapshot>>,
    /// Takes what the person asked for. Must not wait.
    pub send: Box<dyn Fn(Command)>,
    /// Ends the session at once, with a farewell to phones: for systems that end a program without closing its window.
    pub farewell: Arc<dyn Fn() + Send + Sync>,
}

/// Opens the window and returns when it was closed. `open_desk` gets what wakes the window when a new snapshot is there.
///
/// # Errors
/// [`WindowError`] when no window can be opened here.
pub fn run(open_desk: impl FnOnce(Wake) -> SessionHandle + 'static) -> Result<(), WindowError> {
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
        Ok(Box::new(WindowApp::new(creation, display, open_desk)))
    };
    run_to_the_end(options, Box::new(create)).map_err(|detail| WindowError::Refused { detail })
}

const APP_ID: &str = "dev.airlift.Airlift";

#[cfg(not(target_os = "macos"))]
fn run_to_the_end(options: eframe::NativeOptions, create: eframe::AppCreator<'static>) -> Result<(), String> {
    eframe::run_native(APP_ID, options, create).map_err(|error| error.to_string())
}

/// What the system asks for beside the window's own events is listened to before the first of them.
#[cfg(target_os = "macos")]
fn run_to_the_end(options: eframe::NativeOptions, create: eframe::AppCreator<'static>) -> Result<(), String> {
    use winit::platform::macos::EventLoopBuilderExtMacOS as _;
    let event_loop = winit::event_loop::EventLoop::<eframe::UserEvent>::with_user_event()
        // winit's own menu quits without a question.
        .with_default_menu(false)
        .build()
        .map_err(|error| error.to_string())?;
    super::asked_by_macos::listen();
    let mut app = eframe::create_native(APP_ID, options, create, &event_loop);
    event_loop.run_app(&mut app).map_err(|error| error.to_string())
}

fn viewport() -> ViewportBuilder {
    let icon = eframe::icon_data::from_png_bytes(include_bytes!("../../assets/logo/airlift-256.png")).unwrap_or_default();
    ViewportBuilder::default()
        .with_title(words::AIRLIFT)
        .with_app_id(APP_ID)
        .with_icon(icon)
        .with_inner_size([1200.0, 780.0])
        .with_min_inner_size([760.0, 560.0])
        .with_drag_and_drop(true)
}

/// On Linux X11 is taken where there is one: on Wayland a window cannot come to the front by itself (winit 0.30, `focus_window`), which a
/// second start is for, and has no title bar where the compositor draws none.
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

/// The window program.
struct WindowApp {
    desk: SessionHandle,
    state: WindowState,
    asking: FileDialogs,
    look: SystemLook,
    shown_theme: Option<ShownTheme>,
    system_language: Language,
    /// How often the window was asked to come to the front.
    raised: u64,
    hovering: Hovering,
    /// A file for the link doctor, once it was read.
    opening: Opening,
    awake: Awake,
    seen: SeenHappenings,
    notifier: Notifier,
    #[cfg(target_os = "linux")]
    drops: DropWatch,
    #[cfg(target_os = "macos")]
    menu_bar: Option<crate::desktop::menu_bar::MenuBar>,
    /// Keys that the menu bar took, for the next frame.
    #[cfg(target_os = "macos")]
    pressed: Vec<super::menu_bar::MenuAct>,
}

/// What light or dark was last made of.
#[derive(Clone, Copy, Eq, PartialEq)]
struct ShownTheme {
    choice: ThemeChoice,
    system: Option<Theme>,
}

impl WindowApp {
    fn new(creation: &eframe::CreationContext<'_>, display: Display, open_desk: impl FnOnce(Wake) -> SessionHandle) -> Self {
        let ctx = &creation.egui_ctx;
        theme::install(ctx);
        fonts::install(ctx, say().language().tag());
        isolate_names();
        let waking = ctx.clone();
        let wake: Wake = Arc::new(move || waking.request_repaint());
        let mut state = WindowState::default();
        state.shell.clock.zone = Some(jiff::tz::TimeZone::system());
        #[cfg(target_os = "linux")]
        let drops = DropWatch::start(creation, is_build, Arc::clone(&wake));
        #[cfg(target_os = "linux")]
        let hears_all = drops.hears_wayland();
        #[cfg(not(target_os = "linux"))]
        let hears_all = false;
        state.drops.arrival = if hears_all { DropArrival::Yes } else { DropArrival::on(display) };
        let desk = open_desk(Arc::clone(&wake));
        #[cfg(target_os = "macos")]
        super::asked_by_macos::begin(Arc::clone(&wake), Arc::clone(&desk.farewell));
        Self {
            desk,
            state,
            asking: FileDialogs::new(Arc::clone(&wake)),
            look: SystemLook::watch(Arc::clone(&wake)),
            shown_theme: None,
            system_language: Language::of_system(),
            raised: 0,
            hovering: Hovering::new(Arc::clone(&wake)),
            opening: Opening::new(Arc::clone(&wake)),
            awake: Awake::new(say().keep_awake_reason()),
            seen: SeenHappenings::default(),
            notifier: Notifier::default(),
            #[cfg(target_os = "macos")]
            menu_bar: crate::desktop::menu_bar::MenuBar::show(&super::menu_bar::menus(), words::AIRLIFT, crate::VERSION, wake),
            #[cfg(target_os = "macos")]
            pressed: Vec::new(),
            #[cfg(target_os = "linux")]
            drops,
        }
    }

    /// Speaks the person's choice, else the system's language.
    fn follow_language(&self, ctx: &Context, choice: Option<Language>) {
        let language = choice.unwrap_or(self.system_language);
        if say().language() != language {
            speak(language);
            // Readers of Japanese and of Chinese expect other shapes of the same characters.
            fonts::prefer(ctx, language.tag());
        }
    }

    /// Light or dark: the person's choice, else the system's.
    fn follow_theme(&mut self, ctx: &Context, choice: ThemeChoice) {
        let wanted = ShownTheme {
            choice,
            system: self.look.theme(),
        };
        if self.shown_theme == Some(wanted) {
            return;
        }
        self.shown_theme = Some(wanted);
        ctx.set_theme(match (wanted.choice, wanted.system) {
            (ThemeChoice::Light, _) | (ThemeChoice::System, Some(Theme::Light)) => ThemePreference::Light,
            (ThemeChoice::Dark, _) | (ThemeChoice::System, Some(Theme::Dark)) => ThemePreference::Dark,
            (ThemeChoice::System, None) => ThemePreference::System,
        });
    }

    /// Finds out sizes and kinds of the files that hover over the window.
    fn look_at_hovered(&mut self, ctx: &Context) {
        let hovered: Vec<PathBuf> = ctx.input(|input| input.raw.hovered_files.iter().filter_map(|file| file.path.clone()).collect());
        if !hovered.is_empty() || !self.state.drops.hovered.is_empty() {
            self.state.drops.hovered = self.hovering.look_at(&hovered);
        }
    }

    fn take_drops(&self, dropped: Vec<PathBuf>) {
        match self.state.drops.fate(dropped) {
            DropFate::Add(paths) => (self.desk.send)(Command::add(AddedBy::Here, paths)),
            DropFate::Examine(path) => match self.state.manifest_wanted(&path) {
                Some(build) => (self.desk.send)(Command::ImportManifest(build, path)),
                None => self.opening.read(path, TEXT_LIMIT_BYTES),
            },
            DropFate::Nothing => {}
        }
    }

    /// What the menu bar, Finder and the Dock ask for.
    #[cfg(target_os = "macos")]
    fn take_asked(&mut self, ctx: &Context) {
        use super::asked_by_macos::{SystemRequest, taken};
        use super::menu_bar::MenuAct;
        use crate::desktop::menu_bar::MenuBar;
        let chosen = self.menu_bar.as_ref().map(MenuBar::chosen).unwrap_or_default();
        for act in chosen.iter().filter_map(|id| MenuAct::of(id)) {
            act.perform(ctx, &mut self.state);
            self.pressed.push(act);
        }
        for asked in taken() {
            match asked {
                SystemRequest::Open(paths) => (self.desk.send)(Command::add(AddedBy::Here, paths)),
                SystemRequest::Quit => MenuAct::Quit.perform(ctx, &mut self.state),
            }
        }
        if !self.pressed.is_empty() {
            ctx.request_repaint();
        }
    }

    /// Drags that winit loses.
    #[cfg(target_os = "linux")]
    fn take_lost_drops(&mut self) {
        self.state.drops.problem = self.drops.drag().map(HoverProblem::of);
        for paths in self.drops.dropped() {
            if paths.is_empty() {
                (self.desk.send)(Command::Report(WindowReport::DropLost));
            } else {
                self.take_drops(paths);
            }
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
                (self.desk.send)(Command::CloseSelfTest);
                continue;
            }
            let mut paths = paste::paths(&text);
            if paths.is_empty() {
                paths = paste::copied_files();
            }
            (self.desk.send)(if paths.is_empty() {
                Command::Report(WindowReport::NothingToPaste)
            } else {
                Command::add(AddedBy::Here, paths)
            });
        }
    }
}

/// A hidden window draws nothing, so `ui` is not called while it is minimised: what must go on then stands in `logic`, and what
/// arrives is taken from the raw input, which egui keeps until the next frame.
impl eframe::App for WindowApp {
    fn raw_input_hook(&mut self, _ctx: &Context, raw_input: &mut egui::RawInput) {
        let dropped = std::mem::take(&mut raw_input.dropped_files);
        self.take_drops(dropped.iter().map(|file| file.path().to_owned()).collect());
        #[cfg(target_os = "linux")]
        raw_input
            .hovered_files
            .extend(self.drops.hovered().into_iter().map(|path| egui::HoveredFile {
                path: Some(path),
                ..egui::HoveredFile::default()
            }));
        #[cfg(target_os = "macos")]
        for act in std::mem::take(&mut self.pressed) {
            act.press(raw_input);
        }
    }

    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        let snapshot = Arc::clone(&self.desk.snapshots.borrow_and_update());
        if snapshot.raised != self.raised {
            self.raised = snapshot.raised;
            closing::bring_forward(ctx);
        }
        #[cfg(target_os = "linux")]
        self.take_lost_drops();
        #[cfg(target_os = "macos")]
        self.take_asked(ctx);
        for answer in self.asking.answers() {
            match answer {
                DialogAnswer::Commands(commands) => commands.into_iter().for_each(|command| (self.desk.send)(command)),
                DialogAnswer::Folder(folder) => self.state.dialogs.publish.take_folder(&folder),
                DialogAnswer::OpenInDoctor(path) => self.opening.read(path, TEXT_LIMIT_BYTES),
            }
        }
        if let Some(file) = self.opening.take() {
            self.state.examine(Some(file.name), &file.bytes);
            (self.desk.send)(Command::CloseSelfTest);
        }
        self.follow_language(ctx, snapshot.settings.language);
        if let Some(command) = root_logic(ctx, &snapshot, &mut self.state) {
            (self.desk.send)(command);
        }
        self.awake.wish(awake_wish(&snapshot, &self.state));
        let news = self.seen.news(&snapshot);
        // Who looks at the window sees it there.
        if !ctx.input(|input| input.focused) {
            for notification in news {
                self.notifier.show(notification);
            }
        }
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        let snapshot = Arc::clone(&self.desk.snapshots.borrow());
        let ctx = ui.ctx().clone();
        self.follow_theme(&ctx, snapshot.settings.theme);
        self.state.looks = DisplayWishes {
            increase_contrast: self.look.more_contrast(),
            reduce_motion: self.look.less_motion(),
        };
        self.look_at_hovered(&ctx);
        self.take_pastes(&ctx);
        for command in root_ui(ui, &snapshot, &mut self.state) {
            (self.desk.send)(command);
        }
        for request in std::mem::take(&mut self.state.shell.requests) {
            if let Request::Show(path) = request {
                desktop::show::in_folder(path);
            } else if let Some(command) = self.asking.ask(request) {
                (self.desk.send)(command);
            }
        }
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }
}
