//! The treemap: what takes the room, as tiles one can go into.

use std::sync::Arc;

use egui::{Color32, EventFilter, Id, Key, Modifiers, Rect, Role, Sense, Ui, WidgetInfo, vec2};

use super::squarify::squarify;
use crate::ipa::{Inspection, Part, PartKind};
use crate::window::draw::{self, Ink, ink};
use crate::window::layout::RectParts as _;
use crate::window::theme::{self, Theme};
use crate::window::{amounts, convert, details};
use crate::words::say;

/// Tiles of one map: what is smaller is put together.
const TILES: usize = 120;
/// Tiles drawn inside a tile.
const INNER: usize = 40;
/// Distance between tiles.
const GAP: f32 = 2.0;
/// A tile this large shows what is in it.
const NESTS_FROM: egui::Vec2 = vec2(84.0, 64.0);
/// Height of a tile's name.
const NAME: f32 = 22.0;

/// Which bytes count.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) enum Measure {
    /// Unpacked.
    #[default]
    OnPhone,
    /// As they are in the package.
    Download,
}

impl Measure {
    /// Bytes of a part.
    pub(super) fn of(self, part: &Part) -> u64 {
        match self {
            Self::OnPhone => part.installed_bytes,
            Self::Download => part.download_bytes,
        }
    }

    /// Bytes of the whole.
    pub(super) fn total(self, sizes: &crate::ipa::Sizes) -> u64 {
        match self {
            Self::OnPhone => sizes.installed_bytes,
            Self::Download => sizes.download_bytes,
        }
    }
}

/// A tile.
#[derive(Clone, Debug)]
struct Tile {
    rect: Rect,
    /// Index among the parts; `None` for what was put together.
    index: Option<usize>,
    path: String,
    kind: PartKind,
    bytes: u64,
    files: u64,
    enters: bool,
    inner: Vec<Inner>,
}

/// A tile in a tile.
#[derive(Clone, Debug)]
struct Inner {
    rect: Rect,
    path: String,
    kind: PartKind,
    bytes: u64,
}

/// What tiles were laid out of.
#[derive(Clone, Debug, PartialEq)]
struct LaidOut {
    measure: Measure,
    path: Vec<usize>,
    size: Rect,
}

/// A map that was laid out, and where in the app one is.
#[derive(Default)]
pub(super) struct Treemap {
    of: Option<Arc<Inspection>>,
    /// Which part of which part one went into.
    pub(super) path: Vec<usize>,
    /// Which bytes count.
    pub(super) measure: Measure,
    laid_out: Option<LaidOut>,
    tiles: Vec<Tile>,
    totals: Vec<(PartKind, u64)>,
    /// The tile that the keyboard is at.
    current: usize,
}

/// The colour of a kind: tints of the accent, of two verdict colours and of grey, on the card.
pub(super) fn tint(colours: &Theme, kind: PartKind) -> Color32 {
    let (color, share) = match kind {
        PartKind::Program => (colours.accent, 0.40),
        PartKind::Framework => (colours.accent, 0.26),
        PartKind::Extension => (colours.accent, 0.14),
        PartKind::Assets => (colours.success.solid, 0.34),
        PartKind::Media => (colours.success.solid, 0.18),
        PartKind::Localization => (colours.warning.solid, 0.24),
        PartKind::Signature => (colours.faint, 0.34),
        PartKind::Other => (colours.faint, 0.20),
    };
    theme::mix(colours.card, color, share)
}

/// The parts that one sees after going along a path.
pub(super) fn parts<'a>(inspection: &'a Inspection, path: &[usize]) -> &'a [Part] {
    let mut parts = inspection.sizes.parts.as_slice();
    for index in path {
        match parts.get(*index) {
            Some(part) => parts = &part.parts,
            None => return &[],
        }
    }
    parts
}

/// The last part of a path.
pub(super) fn last(path: &str) -> &str {
    path.trim_end_matches('/').rsplit('/').next().unwrap_or(path)
}

impl Treemap {
    /// Begins at the top when the build is another.
    pub(super) fn follow(&mut self, inspection: &Arc<Inspection>) {
        if !self.of.as_ref().is_some_and(|of| Arc::ptr_eq(of, inspection)) {
            self.of = Some(Arc::clone(inspection));
            self.go(Vec::new());
        }
    }

    /// Goes to a part.
    pub(super) fn go(&mut self, path: Vec<usize>) {
        self.path = path;
        self.laid_out = None;
        self.current = 0;
    }

    /// Bytes of each kind among the parts that one sees, most first.
    pub(super) fn totals(&self) -> &[(PartKind, u64)] {
        &self.totals
    }

    /// Lays the tiles out anew when something changed.
    pub(super) fn lay_out(&mut self, rect: Rect) {
        let size = Rect::ZERO.top_left(rect.size());
        let wanted = LaidOut {
            measure: self.measure,
            path: self.path.clone(),
            size,
        };
        if self.laid_out.as_ref() == Some(&wanted) {
            return;
        }
        let Some(inspection) = self.of.clone() else { return };
        let seen = parts(&inspection, &self.path);
        self.tiles = tiles(seen, self.measure, size);
        self.totals = totals(seen, self.measure);
        self.current = self.current.min(self.tiles.len().saturating_sub(1));
        self.laid_out = Some(wanted);
    }
}

fn totals(parts: &[Part], measure: Measure) -> Vec<(PartKind, u64)> {
    let mut totals: std::collections::BTreeMap<PartKind, u64> = std::collections::BTreeMap::new();
    for part in parts {
        let total = totals.entry(part.kind).or_default();
        *total = total.saturating_add(measure.of(part));
    }
    let mut totals: Vec<_> = totals.into_iter().filter(|(_, bytes)| *bytes > 0).collect();
    totals.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    totals
}

fn tiles(parts: &[Part], measure: Measure, size: Rect) -> Vec<Tile> {
    let mut order: Vec<(usize, &Part)> = parts.iter().enumerate().filter(|(_, part)| measure.of(part) > 0).collect();
    order.sort_by_key(|(_, part)| std::cmp::Reverse(measure.of(part)));
    let small = order.split_off(order.len().min(TILES));
    let mut tiles: Vec<Tile> = order
        .into_iter()
        .map(|(index, part)| Tile {
            rect: Rect::ZERO,
            index: Some(index),
            path: part.name.clone(),
            kind: part.kind,
            bytes: measure.of(part),
            files: part.files,
            enters: !part.parts.is_empty(),
            inner: Vec::new(),
        })
        .collect();
    let rest_bytes: u64 = small.iter().map(|(_, part)| measure.of(part)).fold(0, u64::saturating_add);
    if rest_bytes > 0 {
        tiles.push(Tile {
            rect: Rect::ZERO,
            index: None,
            path: say().smaller_parts().to_owned(),
            kind: PartKind::Other,
            bytes: rest_bytes,
            files: small.iter().map(|(_, part)| part.files).fold(0, u64::saturating_add),
            enters: false,
            inner: Vec::new(),
        });
        tiles.sort_by_key(|tile| std::cmp::Reverse(tile.bytes));
    }
    let amounts: Vec<u64> = tiles.iter().map(|tile| tile.bytes).collect();
    for (tile, rect) in tiles.iter_mut().zip(squarify(&amounts, size)) {
        tile.rect = snapped(rect, size);
        let below = tile.index.and_then(|index| parts.get(index)).map(|part| part.parts.as_slice());
        if let Some(below) =
            below.filter(|below| !below.is_empty() && tile.rect.width() >= NESTS_FROM.x && tile.rect.height() >= NESTS_FROM.y)
        {
            tile.inner = inner(below, measure, tile.rect);
        }
    }
    tiles
}

fn inner(parts: &[Part], measure: Measure, tile: Rect) -> Vec<Inner> {
    let room = tile.inset(5.0, 5.0).inset_y(NAME + 2.0, 5.0);
    let mut order: Vec<&Part> = parts.iter().filter(|part| measure.of(part) > 0).collect();
    order.sort_by_key(|part| std::cmp::Reverse(measure.of(part)));
    let small = order.split_off(order.len().min(INNER));
    let rest = small.iter().map(|part| measure.of(part)).fold(0, u64::saturating_add);
    let mut tiles: Vec<Inner> = order
        .into_iter()
        .map(|part| Inner {
            rect: Rect::ZERO,
            path: part.name.clone(),
            kind: part.kind,
            bytes: measure.of(part),
        })
        .collect();
    if rest > 0 {
        tiles.push(Inner {
            rect: Rect::ZERO,
            path: say().smaller_parts().to_owned(),
            kind: PartKind::Other,
            bytes: rest,
        });
        tiles.sort_by_key(|tile| std::cmp::Reverse(tile.bytes));
    }
    let amounts: Vec<u64> = tiles.iter().map(|tile| tile.bytes).collect();
    tiles
        .into_iter()
        .zip(squarify(&amounts, room))
        .map(|(tile, rect)| Inner {
            rect: snapped(rect, room),
            ..tile
        })
        .filter(|inner| inner.rect.width() >= 3.0 && inner.rect.height() >= 3.0)
        .collect()
}

/// On whole points, with half the gap taken off every side that another tile touches.
fn snapped(rect: Rect, whole: Rect) -> Rect {
    let side = |at: f32, edge: f32, inwards: f32| if (at - edge).abs() < 0.5 { edge } else { at.round() + inwards };
    let half = GAP / 2.0;
    rect.with_min_x(side(rect.left(), whole.left(), half))
        .with_min_y(side(rect.top(), whole.top(), half))
        .with_max_x(side(rect.right(), whole.right(), -half))
        .with_max_y(side(rect.bottom(), whole.bottom(), -half))
}

/// Draws the map; kinds other than `only` step back.
pub(super) fn treemap_ui(ui: &Ui, rect: Rect, map: &mut Treemap, only: Option<PartKind>) {
    let colours = theme::of(ui);
    let id = Id::unique("treemap");
    let keyboard = ui.interact(rect, id, Sense::focusable_noninteractive());
    let spoken = say().size_map(map.tiles.len());
    keyboard.widget_info(|| WidgetInfo::labeled(Role::Group, true, &spoken));
    let mut go = None;
    if keyboard.has_focus() {
        go = keys(ui, id, map);
    }
    let corner = rect.min.to_vec2();
    for (index, tile) in map.tiles.iter().enumerate() {
        let place = tile.rect.translate(corner);
        if place.width() < 1.0 || place.height() < 1.0 {
            continue;
        }
        let faded = only.is_some_and(|only| only != tile.kind);
        if tile_ui(ui, place, corner, tile, id.with(index), faded) && tile.enters {
            go = tile.index;
        }
    }
    if keyboard.has_focus()
        && let Some(tile) = map.tiles.get(map.current)
    {
        let place = tile.rect.translate(corner).shrink(3.0);
        ui.painter()
            .rect_stroke(place, 4, egui::Stroke::new(2.0, colours.accent), egui::StrokeKind::Outside);
    }
    if let Some(index) = go {
        let mut path = map.path.clone();
        path.push(index);
        map.go(path);
    }
}

fn tile_ui(ui: &Ui, place: Rect, corner: egui::Vec2, tile: &Tile, id: Id, faded: bool) -> bool {
    let colours = theme::of(ui);
    // The map as a whole has the keyboard.
    let response = ui.interact(place, id, Sense::CLICK);
    let size = amounts::bytes(tile.bytes);
    let spoken = details::tile(&tile.path, &size, tile.kind);
    let role = if tile.enters { Role::Button } else { Role::Label };
    response.widget_info(|| WidgetInfo::labeled(role, true, &spoken));
    let mut painter = ui.painter_at(place);
    if faded {
        painter.multiply_opacity(0.3);
    }
    let radius = convert::radius((place.width().min(place.height()) / 4.0).min(4.0));
    let base = tint(colours, tile.kind);
    let lit = response.hovered() && tile.enters;
    let fill = if lit { theme::mix(base, colours.text, 0.07) } else { base };
    draw::paint_fill(&painter, place, radius, fill);
    for inner in &tile.inner {
        let at = inner.rect.translate(corner);
        let radius = convert::radius((at.width().min(at.height()) / 4.0).min(3.0));
        let fill = theme::mix(tint(colours, inner.kind), colours.text, if lit { 0.15 } else { 0.08 });
        draw::paint_fill(&painter, at, radius, fill);
        label(
            &painter,
            at,
            last(&inner.path),
            &amounts::bytes(inner.bytes),
            ink(theme::SMALL, colours.text),
        );
    }
    let name = last(&tile.path);
    if tile.inner.is_empty() {
        label(&painter, place, name, &size, ink(theme::SMALL_MEDIUM, colours.text));
    } else {
        let line = place.inset(8.0, 8.0).inset_y(2.0, 0.0).top_part(NAME - 2.0);
        let size_width = draw::width(&painter, &size, theme::SMALL);
        let name_width = draw::width(&painter, name, theme::SMALL_MEDIUM);
        let both = name_width + 8.0 + size_width <= line.width();
        let name = fitting(&painter, name, theme::SMALL_MEDIUM, line.width());
        draw::paint_line(&painter, line, name, ink(theme::SMALL_MEDIUM, colours.text));
        if both {
            draw::paint_line(&painter, line, &size, ink(theme::SMALL, colours.text).right());
        }
    }
    let clicked = response.clicked();
    let pointer = ui.input(|input| input.pointer.hover_pos());
    let under = pointer.and_then(|at| tile.inner.iter().find(|inner| inner.rect.translate(corner).contains(at)));
    let tip = match under {
        Some(inner) => details::part(&inner.path, &amounts::bytes(inner.bytes), inner.kind),
        None => format!("{} · {}", details::part(&tile.path, &size, tile.kind), say().file_count(tile.files)),
    };
    response.on_hover_text_at_pointer(tip);
    clicked
}

/// Name and size inside a tile, as far as they fit.
fn label(painter: &egui::Painter, place: Rect, name: &str, size: &str, ink: Ink) {
    let line = place.inset(8.0, 8.0).inset_y(4.0, 0.0).top_part(16.0);
    if line.width() < 30.0 || place.height() < 24.0 {
        return;
    }
    draw::paint_line(painter, line, fitting(painter, name, ink.style, line.width()), ink);
    let second = line.below(0.0, 16.0);
    if place.height() >= 40.0 && draw::width(painter, size, theme::SMALL) <= line.width() {
        draw::paint_line(painter, second, size, draw::ink(theme::SMALL, ink.color));
    }
}

/// A name without the ending that the map's colours tell as well, where the whole does not fit.
fn fitting<'a>(painter: &egui::Painter, name: &'a str, style: theme::Type, width: f32) -> &'a str {
    if draw::width(painter, name, style) <= width {
        return name;
    }
    let endings = [".framework", ".appex", ".app", ".bundle", ".lproj"];
    endings.iter().find_map(|ending| name.strip_suffix(ending)).unwrap_or(name)
}

/// Arrows move to the next tile in their direction, Enter goes in, Backspace goes out; returns the part to go into.
fn keys(ui: &Ui, id: Id, map: &mut Treemap) -> Option<usize> {
    let filter = EventFilter {
        vertical_arrows: true,
        horizontal_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let taken = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if taken(Key::Backspace) && !map.path.is_empty() {
        let above = map.path.len() - 1;
        map.go(map.path.iter().copied().take(above).collect());
        return None;
    }
    let from = map.tiles.get(map.current)?.clone();
    if taken(Key::Enter) || taken(Key::Space) {
        return from.index.filter(|_| from.enters);
    }
    let ways = [
        (Key::ArrowLeft, vec2(-1.0, 0.0)),
        (Key::ArrowRight, vec2(1.0, 0.0)),
        (Key::ArrowUp, vec2(0.0, -1.0)),
        (Key::ArrowDown, vec2(0.0, 1.0)),
    ];
    let (_, way) = ways.into_iter().find(|(key, _)| taken(*key))?;
    let centre = from.rect.center();
    // Straight ahead counts more than aside.
    let distance = |tile: &Tile| {
        let to = tile.rect.center() - centre;
        let ahead = to.dot(way);
        let aside = (to - way * ahead).length();
        (ahead > 1.0).then_some(ahead + 2.0 * aside)
    };
    let next = map
        .tiles
        .iter()
        .enumerate()
        .filter_map(|(index, tile)| Some((index, distance(tile)?)));
    if let Some((index, _)) = next.min_by(|a, b| a.1.total_cmp(&b.1)) {
        map.current = index;
    }
    None
}
