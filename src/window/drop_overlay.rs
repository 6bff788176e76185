//! The drop overlay: what would happen if the files over the window were dropped now.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use egui::{Area, Id, Order, Rect, Stroke, Ui, vec2};

use super::draw::{self, ink};
use super::icons;
use super::layout::{self, ColumnLayout, RectParts as _};
use super::{amounts, logo, theme};
use crate::desktop::files::HoveredItem;
use crate::desktop::{Display, DragTrouble, LostDrag};
use crate::words::say;

/// What is known of drags and drops; filled by the program, not by drawing.
#[derive(Debug)]
pub struct Drops {
    /// Whether the desktop delivers drops to this window.
    pub arrival: DropArrival,
    /// What is known of the files that hover over the window.
    pub hovered: BTreeMap<PathBuf, HoveredItem>,
    /// Why the drag that hovers over the window cannot be dropped as it is.
    pub problem: Option<HoverProblem>,
}

impl Default for Drops {
    fn default() -> Self {
        Self {
            arrival: DropArrival::Yes,
            hovered: BTreeMap::new(),
            problem: None,
        }
    }
}

/// Whether the desktop delivers drops to this window.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum DropArrival {
    /// It does.
    Yes,
    /// It has no way that winit knows: Wayland without XWayland.
    NoWay,
    /// Windows lets no program drop onto one that runs as administrator (Microsoft, “User Interface Privilege Isolation”).
    Administrator,
}

impl DropArrival {
    /// On this display.
    pub(super) fn on(display: Display) -> Self {
        match display {
            Display::Native | Display::X11 => Self::Yes,
            Display::Wayland => Self::NoWay,
            Display::Administrator => Self::Administrator,
        }
    }
}

/// Why a drag cannot be dropped as it is.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct HoverProblem {
    /// What is wrong with it; empty when its good files are all there is to say.
    pub sentence: String,
    /// The files in it that are there.
    pub good: Vec<PathBuf>,
}

#[cfg_attr(
    not(any(target_os = "linux", test)),
    expect(dead_code, reason = "winit loses drags on X11 alone; its words must be used somewhere")
)]
impl HoverProblem {
    /// What is said of a drag that winit loses.
    pub(super) fn of(drag: LostDrag) -> Self {
        let sentence = match drag.trouble {
            None => String::new(),
            Some(DragTrouble::Gone(name)) => say().drop_gone(&name),
            Some(DragTrouble::Web) => say().drop_web().to_owned(),
            Some(DragTrouble::NoFile) => say().drop_no_file().to_owned(),
        };
        Self { sentence, good: drag.good }
    }
}

/// What becomes of files that were dropped.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum DropFate {
    /// They join the shelf.
    Add(Vec<PathBuf>),
    /// The link doctor looks at it.
    Examine(PathBuf),
    /// There is nothing in them for us.
    Nothing,
}

impl Drops {
    /// Judged without the disk, which may be a network drive that does not answer.
    fn may_be_folder(&self, path: &Path) -> bool {
        path.extension().is_none() || matches!(self.hovered.get(path), Some(HoveredItem::Folder))
    }

    /// Builds and folders go to the shelf; a text goes to the link doctor when there are none.
    pub(super) fn fate(&self, dropped: Vec<PathBuf>) -> DropFate {
        let text = dropped.iter().find(|path| is_text(path)).cloned();
        let is_wanted = |path: &PathBuf| is_build(path) || self.may_be_folder(path);
        let wanted: Vec<PathBuf> = dropped.into_iter().filter(is_wanted).collect();
        match text {
            _ if !wanted.is_empty() => DropFate::Add(wanted),
            Some(text) => DropFate::Examine(text),
            None => DropFate::Nothing,
        }
    }
}

/// Rows of file names before "and 3 more".
const ROWS: usize = 5;
/// Width of the card.
const CARD: f32 = 440.0;

/// A file with a name that Airlift opens.
pub(super) fn is_build(path: &Path) -> bool {
    path.extension()
        .and_then(OsStr::to_str)
        .is_some_and(|ending| ending.eq_ignore_ascii_case("ipa") || ending.eq_ignore_ascii_case("tipa"))
}

/// Endings of the files that the link doctor looks at.
pub(super) const TEXTS: [&str; 7] = ["plist", "xml", "html", "htm", "eml", "txt", "md"];

/// A file with a name that the link doctor looks at.
pub(super) fn is_text(path: &Path) -> bool {
    let ending = path.extension().and_then(OsStr::to_str).unwrap_or_default();
    TEXTS.iter().any(|text| ending.eq_ignore_ascii_case(text))
}

/// Draws the overlay while files hover over the window.
pub(super) fn drop_overlay_ui(ui: &Ui, drops: &Drops) {
    let mut hovered: Vec<PathBuf> = ui.input(|input| input.raw.hovered_files.iter().filter_map(|file| file.path.clone()).collect());
    let nameless = ui.input(|input| !input.raw.hovered_files.is_empty()) && hovered.is_empty();
    if hovered.is_empty() && !nameless && drops.problem.is_none() {
        return;
    }
    if let Some(problem) = &drops.problem
        && hovered.is_empty()
    {
        hovered.clone_from(&problem.good);
    }
    let drop = Drop::of(&hovered, nameless, drops);
    let window = ui.max_rect();
    let colours = theme::of(ui);
    Area::new(Id::unique("drop overlay"))
        .order(Order::Tooltip)
        .fixed_pos(window.min)
        .show(ui.ctx(), |ui| {
            draw::paint_fill(ui.painter(), window, 0, colours.scrim);
            let color = if drop.welcome { colours.accent } else { colours.border_strong };
            logo::paint_dashed(ui.painter(), window.shrink(5.0), 10.0, Stroke::new(2.0, color), 8.0);
            card_ui(ui, window, &drop);
        });
}

/// A file and its size, where it is known.
struct DropRow {
    name: String,
    size: String,
}

/// What a drop would do.
struct Drop {
    welcome: bool,
    title: String,
    why: String,
    rows: Vec<DropRow>,
    more: usize,
}

impl Drop {
    fn of(hovered: &[PathBuf], nameless: bool, drops: &Drops) -> Self {
        let folder = |path: &PathBuf| matches!(drops.hovered.get(path), Some(HoveredItem::Folder));
        let builds: Vec<&PathBuf> = hovered.iter().filter(|path| is_build(path) && !folder(path)).collect();
        let folders: Vec<&PathBuf> = hovered.iter().filter(|path| folder(path)).collect();
        let text = hovered.iter().find(|path| is_text(path) && !folder(path));
        let text = text.filter(|_| builds.is_empty() && folders.is_empty());
        let welcome = nameless || !builds.is_empty() || !folders.is_empty() || text.is_some();
        let title = match (builds.as_slice(), folders.as_slice()) {
            ([], [only]) => say().drop_folder(name(only)),
            ([], []) if nameless => say().drop_builds(1),
            ([], []) if text.is_some() => say().checks_drop_to_check(text.map(|path| name(path)).unwrap_or_default()),
            ([], []) => say().drop_other().to_owned(),
            ([], folders) => say().drop_folders(folders.len()),
            (builds, _) => say().drop_builds(builds.len()),
        };
        let problem = drops.problem.as_ref().map(|problem| problem.sentence.as_str());
        let why = if let Some(problem) = problem.filter(|problem| !problem.is_empty()) {
            problem.to_owned()
        } else if text.is_some() {
            say().checks_drop_to_check_why().to_owned()
        } else if !welcome {
            say().drop_other_why().to_owned()
        } else if builds.len() == 1 && folders.is_empty() {
            say().drop_joins().to_owned()
        } else {
            say().drop_join().to_owned()
        };
        let row = |path: &PathBuf| DropRow {
            name: name(path),
            size: size(path, drops),
        };
        let mut rows: Vec<DropRow> = builds.iter().map(|path| row(path)).collect();
        if !builds.is_empty() || folders.len() > 1 {
            rows.extend(folders.iter().map(|path| row(path)));
        }
        let more = rows.len().saturating_sub(ROWS);
        rows.truncate(ROWS);
        Self {
            welcome,
            title,
            why,
            rows,
            more,
        }
    }
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

fn size(path: &PathBuf, drops: &Drops) -> String {
    match drops.hovered.get(path) {
        Some(HoveredItem::File {
            size_bytes: Some(size_bytes),
        }) => amounts::bytes(*size_bytes),
        Some(HoveredItem::File { size_bytes: None } | HoveredItem::Folder) | None => String::new(),
    }
}

fn card_ui(ui: &mut Ui, window: Rect, drop: &Drop) {
    let colours = theme::of(ui);
    let rows = super::convert::f32_from(drop.rows.len());
    let files = if drop.rows.is_empty() { 0.0 } else { 24.0 + rows * 40.0 + 2.0 };
    let more = if drop.more > 0 { 24.0 } else { 0.0 };
    let why_width = CARD - 50.0;
    let style = ink(theme::BODY, colours.muted).center();
    let why_height = draw::paragraph(ui.painter(), &drop.why, style, why_width).size().y;
    let height = 1.0 + 32.0 + 64.0 + 20.0 + 32.0 + 4.0 + why_height + files + more + 24.0 + 1.0;
    let card = window.translate(vec2(0.0, -16.0)).middle([CARD, height]);
    let card = layout::sized(card.min.round(), card.size());
    draw::paint_shadow(ui.painter(), card, theme::RADIUS_CODE, colours.shadow_3);
    draw::paint_box(ui.painter(), card, theme::RADIUS_CODE, colours.raised, colours.border);
    let mut column = ColumnLayout::new(card.inset(25.0, 25.0));
    column.gap(33.0);
    let picture = column.next(64.0).middle([64.0, 64.0]);
    if drop.welcome {
        logo::paint_logo(ui.painter(), picture);
    } else {
        draw::paint_fill(ui.painter(), picture, 15, colours.control);
        draw::paint_icon(ui.painter(), picture, icons::PACKAGE, 32.0, colours.muted);
    }
    column.gap(20.0);
    let color = if drop.welcome { colours.text } else { colours.muted };
    draw::label_ui(
        ui,
        column.next(32.0).translate(vec2(0.0, theme::DISPLAY_LIFT)),
        &drop.title,
        ink(theme::DISPLAY, color).center(),
    );
    column.gap(4.0);
    column.paragraph_ui(ui, &drop.why, style);
    if drop.rows.is_empty() {
        return;
    }
    column.gap(24.0);
    let list = column.next(rows * 40.0 + 2.0);
    draw::paint_box(ui.painter(), list, theme::RADIUS, colours.raised, colours.border);
    let mut within = ColumnLayout::new(list.shrink(1.0));
    for (index, DropRow { name, size }) in drop.rows.iter().enumerate() {
        let row = within.next(40.0);
        if index > 0 {
            draw::paint_divider(ui.painter(), row.left(), row.right(), row.top(), colours.border);
        }
        let inner = row.inset(12.0, 12.0);
        draw::paint_icon(ui.painter(), inner.left_part(18.0), icons::PACKAGE, 18.0, colours.faint);
        let size = draw::label_ui(ui, inner, size, ink(theme::SMALL, colours.faint).right());
        let text = inner.inset(28.0, 0.0).with_max_x(size.left() - 8.0);
        draw::label_ui(ui, text, name, ink(theme::BODY_MEDIUM, colours.text));
    }
    if drop.more > 0 {
        column.gap(6.0);
        column.label_ui(ui, 16.0, &say().and_more(drop.more), ink(theme::SMALL, colours.faint).center());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn builds_and_folders_are_added_and_a_text_alone_is_examined() {
        let paths = |names: &[&str]| names.iter().map(PathBuf::from).collect::<Vec<_>>();
        let mut drops = Drops::default();
        assert_eq!(drops.fate(paths(&["/a.ipa", "/b.txt"])), DropFate::Add(paths(&["/a.ipa"])));
        assert_eq!(drops.fate(paths(&["/c.pdf", "/b.txt"])), DropFate::Examine(PathBuf::from("/b.txt")));
        assert_eq!(drops.fate(paths(&["/c.pdf"])), DropFate::Nothing);
        assert_eq!(drops.fate(paths(&["/folder"])), DropFate::Add(paths(&["/folder"])));
        drops.hovered.insert(PathBuf::from("/Builds.d"), HoveredItem::Folder);
        assert_eq!(drops.fate(paths(&["/Builds.d"])), DropFate::Add(paths(&["/Builds.d"])));
    }

    #[test]
    fn a_drag_that_is_lost_is_told_in_a_sentence() {
        let told = |trouble| HoverProblem::of(LostDrag { trouble, good: Vec::new() }).sentence;
        assert_eq!(told(Some(DragTrouble::Gone("gone.ipa".to_owned()))), "gone.ipa is no longer there");
        assert_eq!(told(Some(DragTrouble::Web)), say().drop_web());
        assert_eq!(told(Some(DragTrouble::NoFile)), say().drop_no_file());
        assert_eq!(told(None), "");
    }
}
