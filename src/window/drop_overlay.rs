//! The drop overlay: what would happen if the files over the window were dropped now.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use egui::{Area, Id, Order, Rect, Stroke, Ui, pos2, vec2};

use super::draw::{self, ink};
use super::icons;
use super::state::{HoveredItem, WindowState};
use super::{amounts, check_words, logo, phrases, theme, words};

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
pub(super) fn drop_overlay_ui(ui: &Ui, state: &WindowState) {
    let mut hovered: Vec<PathBuf> = ui.input(|input| input.raw.hovered_files.iter().filter_map(|file| file.path.clone()).collect());
    let nameless = ui.input(|input| !input.raw.hovered_files.is_empty()) && hovered.is_empty();
    if hovered.is_empty() && !nameless && state.hover_problem.is_none() {
        return;
    }
    if let Some(problem) = &state.hover_problem
        && hovered.is_empty()
    {
        hovered.clone_from(&problem.good);
    }
    let drop = Drop::of(&hovered, nameless, state);
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

/// What a drop would do.
struct Drop {
    welcome: bool,
    title: String,
    why: String,
    rows: Vec<(String, String)>,
    more: usize,
}

impl Drop {
    fn of(hovered: &[PathBuf], nameless: bool, state: &WindowState) -> Self {
        let folder = |path: &PathBuf| matches!(state.hovered.get(path), Some(HoveredItem::Folder));
        let builds: Vec<&PathBuf> = hovered.iter().filter(|path| is_build(path) && !folder(path)).collect();
        let folders: Vec<&PathBuf> = hovered.iter().filter(|path| folder(path)).collect();
        let text = hovered.iter().find(|path| is_text(path) && !folder(path));
        let text = text.filter(|_| builds.is_empty() && folders.is_empty());
        let welcome = nameless || !builds.is_empty() || !folders.is_empty() || text.is_some();
        let title = match (builds.as_slice(), folders.as_slice()) {
            ([], [only]) => phrases::drop_folder(&name(only)),
            ([], []) if nameless => phrases::drop_builds(1),
            ([], []) if text.is_some() => check_words::drop_to_check(&text.map(|path| name(path)).unwrap_or_default()),
            ([], []) => words::DROP_OTHER.to_owned(),
            ([], folders) => phrases::drop_folders(folders.len()),
            (builds, _) => phrases::drop_builds(builds.len()),
        };
        let problem = state.hover_problem.as_ref().map(|problem| problem.sentence.as_str());
        let why = if let Some(problem) = problem.filter(|problem| !problem.is_empty()) {
            problem.to_owned()
        } else if text.is_some() {
            check_words::DROP_TO_CHECK_WHY.to_owned()
        } else if !welcome {
            words::DROP_OTHER_WHY.to_owned()
        } else if builds.len() == 1 && folders.is_empty() {
            words::DROP_JOINS.to_owned()
        } else {
            words::DROP_JOIN.to_owned()
        };
        let mut rows: Vec<(String, String)> = builds.iter().map(|path| (name(path), size(path, state))).collect();
        if !builds.is_empty() || folders.len() > 1 {
            rows.extend(folders.iter().map(|path| (name(path), String::new())));
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

fn size(path: &PathBuf, state: &WindowState) -> String {
    match state.hovered.get(path) {
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
    let card = Rect::from_center_size(window.center() - vec2(0.0, 16.0), vec2(CARD, height));
    let card = Rect::from_min_size(card.min.round(), card.size());
    draw::paint_shadow(ui.painter(), card, theme::RADIUS_CODE, colours.shadow_3);
    draw::paint_box(ui.painter(), card, theme::RADIUS_CODE, colours.raised, colours.border);
    let picture = Rect::from_min_size(pos2(card.center().x - 32.0, card.top() + 33.0), vec2(64.0, 64.0));
    if drop.welcome {
        logo::paint_logo(ui.painter(), picture);
    } else {
        draw::paint_fill(ui.painter(), picture, 15, colours.control);
        draw::paint_icon(ui.painter(), picture, icons::PACKAGE, 32.0, colours.muted);
    }
    let line = draw::at(card.left() + 25.0, picture.bottom() + 20.0, why_width, 32.0);
    let color = if drop.welcome { colours.text } else { colours.muted };
    draw::label_ui(
        ui,
        line.translate(vec2(0.0, theme::DISPLAY_LIFT)),
        &drop.title,
        ink(theme::DISPLAY, color).center(),
    );
    let why = draw::paragraph_ui(ui, pos2(line.left(), line.bottom() + 4.0), why_width, &drop.why, style);
    if drop.rows.is_empty() {
        return;
    }
    let list = draw::at(line.left(), why.bottom() + 24.0, why_width, rows * 40.0 + 2.0);
    draw::paint_box(ui.painter(), list, theme::RADIUS, colours.raised, colours.border);
    let mut row = draw::at(list.left() + 1.0, list.top() + 1.0, list.width() - 2.0, 40.0);
    for (index, (name, size)) in drop.rows.iter().enumerate() {
        if index > 0 {
            draw::paint_divider(ui.painter(), row.left(), row.right(), row.top(), colours.border);
        }
        let inner = draw::inset(row, 12.0, 12.0);
        draw::paint_icon(ui.painter(), draw::left(inner, 18.0), icons::PACKAGE, 18.0, colours.faint);
        let size = draw::label_ui(ui, inner, size, ink(theme::SMALL, colours.faint).right());
        let text = Rect::from_min_max(pos2(inner.left() + 28.0, inner.top()), pos2(size.left() - 8.0, inner.bottom()));
        draw::label_ui(ui, text, name, ink(theme::BODY_MEDIUM, colours.text));
        row = row.translate(vec2(0.0, 40.0));
    }
    if drop.more > 0 {
        let line = draw::at(list.left(), list.bottom() + 6.0, list.width(), 16.0);
        draw::label_ui(ui, line, &phrases::and_more(drop.more), ink(theme::SMALL, colours.faint).center());
    }
}
