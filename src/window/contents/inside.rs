//! The bundles inside an app: each a row that opens to all that is known of it.

use std::sync::Arc;

use egui::{Id, Rect, Role, Sense, Ui, WidgetInfo};

use crate::ipa::{Bundle, BundleKind, CodeSignature, Inspection};
use crate::session::BuildView;
use crate::window::draw::{self, Pill, ink};
use crate::window::facts::{self, FACT, Fact};
use crate::window::layout::{ColumnLayout, RectParts as _};
use crate::window::search_field::{self, Ground};
use crate::window::{amounts, apple_names, icons, overview, rows, theme};
use crate::words::say;

/// Height of a card down to what is in it.
const TITLE: f32 = 41.0;
/// Height of a row.
const ROW: f32 = 44.0;
/// A longer list gets a search field.
const SEARCH_FROM: usize = 9;
/// Width of the labels of what is known of a bundle.
const LABEL: f32 = 112.0;

/// What only this card knows.
#[derive(Default)]
pub(super) struct Inside {
    search: String,
    open: Option<usize>,
    reveal: bool,
    found: Option<FoundBundles>,
}

/// The bundles that match a search.
struct FoundBundles {
    of: Arc<Inspection>,
    search: String,
    bundles: Vec<usize>,
}

impl Inside {
    /// Looks again when the build or the search is another.
    fn find(&mut self, inspection: &Arc<Inspection>) {
        if let Some(found) = &self.found
            && Arc::ptr_eq(&found.of, inspection)
            && found.search == self.search
        {
            return;
        }
        if self.found.as_ref().is_some_and(|found| !Arc::ptr_eq(&found.of, inspection)) {
            self.open = None;
        }
        let words: Vec<String> = self.search.split_whitespace().map(str::to_lowercase).collect();
        let matches = |bundle: &Bundle| {
            let text = format!(
                "{} {} {} {} {}",
                bundle.name,
                bundle.path,
                bundle.bundle_id.as_deref().unwrap_or_default(),
                apple_names::bundle_kind(bundle.kind),
                bundle.extension_point.as_deref().unwrap_or_default(),
            )
            .to_lowercase();
            words.iter().all(|word| text.contains(word.as_str()))
        };
        let found = inspection.bundles.iter().enumerate().filter(|(_, bundle)| matches(bundle));
        let found = found.map(|(index, _)| index).collect();
        self.found = Some(FoundBundles {
            of: Arc::clone(inspection),
            search: self.search.clone(),
            bundles: found,
        });
    }
}

/// Draws the card.
pub(super) fn inside_ui(ui: &mut Ui, column: &mut ColumnLayout, inside: &mut Inside, build: &BuildView) {
    let bundles = &build.inspection.bundles;
    if bundles.is_empty() {
        let inner = overview::card_ui(ui, column.next(TITLE + 20.0 + 13.0), say().inside());
        let line = inner.inset(8.0, 8.0).inset_y(-4.0, 0.0).top_part(20.0);
        draw::label_ui(ui, line, say().nothing_inside(), ink(theme::BODY, theme::of(ui).muted));
        return;
    }
    inside.find(&build.inspection);
    // Taken out while rows may change what is open.
    let Some(listed) = inside.found.take() else { return };
    list_ui(ui, column, inside, bundles, &listed.bundles);
    inside.found = Some(listed);
}

fn list_ui(ui: &mut Ui, column: &mut ColumnLayout, inside: &mut Inside, bundles: &[Bundle], found: &[usize]) {
    let searches = bundles.len() >= SEARCH_FROM;
    let colours = theme::of(ui);
    let facts = inside.open.and_then(|open| bundles.get(open)).map(known).unwrap_or_default();
    let open_at = inside.open.and_then(|open| found.iter().position(|index| *index == open));
    let details = if open_at.is_some() {
        rows::top(8.0, FACT, facts.len())
    } else {
        0.0
    };
    let search_height = if searches { 40.0 } else { 0.0 };
    let list_height = rows::top(0.0, ROW, found.len().max(1)) + details;
    let height = TITLE + search_height + list_height + 9.0;
    let card = column.next(height);
    let mut inner = ColumnLayout::new(overview::card_ui(ui, card, say().inside()));
    let title_width = draw::width(ui.painter(), say().inside(), theme::HEADING);
    let title = card.inset(17.0, 17.0).inset_y(13.0, 0.0).top_part(20.0);
    let beside = title.inset(title_width + 8.0, 0.0);
    draw::count_ui(ui, beside.left_center(), bundles.len(), Pill::new(colours.hover, colours.muted));
    if searches {
        let field = inner.next(32.0).inset(8.0, 8.0);
        inner.gap(8.0);
        let id = Id::unique("search bundles");
        search_field::search_field_ui(ui, field, id, &mut inside.search, say().search_bundles(), Ground::Sheet);
    }
    if found.is_empty() {
        let line = inner.next(ROW).inset(8.0, 8.0);
        draw::label_ui(ui, line, say().nothing_matches(), ink(theme::BODY, colours.muted));
        return;
    }
    // Rows below an open one stand lower, so the view reaches further up for them.
    let reach = ui.clip_rect().inset_y(-details, 0.0);
    let seen = rows::seen(reach, inner.y(), ROW, found.len());
    inner.gap(rows::top(0.0, ROW, seen.start));
    if open_at.is_some_and(|open| open < seen.start) {
        inner.gap(details);
    }
    for at in seen {
        let row = inner.next(ROW);
        let Some(bundle) = found.get(at).and_then(|index| bundles.get(*index)) else {
            continue;
        };
        let open = open_at == Some(at);
        if row_ui(ui, row, at, bundle, open) {
            inside.open = if open { None } else { found.get(at).copied() };
            inside.reveal = !open;
        }
        if open {
            if std::mem::take(&mut inside.reveal) {
                ui.scroll_to_rect(row.inset_y(0.0, -details - 12.0), None);
            }
            let place = inner.next(details).inset(16.0, 0.0);
            facts::wide_facts_ui(ui, place, Id::unique("bundle facts").with(at), LABEL, &facts);
        }
    }
}

fn row_ui(ui: &Ui, row: Rect, at: usize, bundle: &Bundle, open: bool) -> bool {
    let colours = theme::of(ui);
    let response = ui.interact(row, Id::unique("bundle").with(at), Sense::click());
    let what = bundle
        .extension_point
        .as_deref()
        .map_or_else(|| apple_names::bundle_kind(bundle.kind).to_owned(), apple_names::extension_point);
    let spoken = format!("{} · {what}", bundle.name);
    response.widget_info(|| WidgetInfo::selected(Role::DisclosureTriangle, true, open, &spoken));
    if response.hovered() {
        draw::paint_fill(ui.painter(), row, theme::RADIUS_SMALL, colours.hover);
    }
    let caret = if open { icons::CARET_DOWN } else { icons::CARET_RIGHT };
    draw::paint_icon(ui.painter(), row.inset(6.0, 0.0).left_part(16.0), caret, 12.0, colours.faint);
    let text = row.inset(28.0, 12.0);
    let first = text.inset_y(4.0, 0.0).top_part(20.0);
    let second = text.inset_y(23.0, 0.0).top_part(16.0);
    let mut name = first;
    if bundle.installed_bytes > 0 {
        let size = amounts::bytes(bundle.installed_bytes);
        let placed = draw::paint_line(ui.painter(), first, &size, ink(theme::SMALL, colours.muted).right());
        name = first.with_max_x(placed.left() - 12.0);
    }
    let version = bundle.version.as_deref().unwrap_or_default();
    let version_width = draw::width(ui.painter(), version, theme::SMALL).min(name.width() * 0.4);
    let placed = draw::paint_line(
        ui.painter(),
        name.inset(0.0, version_width + 8.0),
        &bundle.name,
        ink(theme::BODY_MEDIUM, colours.text),
    );
    let beside = name.with_min_x(placed.right() + 6.0).inset_y(1.0, 0.0);
    draw::paint_line(ui.painter(), beside, version, ink(theme::SMALL, colours.faint));
    let (signed, color) = match signing(bundle) {
        SignatureState::Unknown => ("", colours.faint),
        SignatureState::OwnProfile => (say().own_profile(), colours.faint),
        SignatureState::Signed => (say().signed(), colours.faint),
        SignatureState::NoProfile => (say().no_own_profile(), colours.warning.text),
        SignatureState::NotSigned => (say().part_not_signed(), colours.danger.text),
    };
    let placed = draw::paint_line(ui.painter(), second, signed, ink(theme::SMALL, color).right());
    let room = second.with_max_x(placed.left() - 12.0);
    let about = match &bundle.bundle_id {
        Some(identifier) => format!("{what} · {identifier}"),
        None => what,
    };
    draw::paint_line(ui.painter(), room, &about, ink(theme::SMALL, colours.muted));
    draw::focus_ring(ui, &response, row, theme::RADIUS_SMALL);
    response.clicked()
}

/// How a bundle is signed, as far as it is known.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum SignatureState {
    Unknown,
    OwnProfile,
    Signed,
    NoProfile,
    NotSigned,
}

fn signing(bundle: &Bundle) -> SignatureState {
    let needs_profile = matches!(bundle.kind, BundleKind::Extension | BundleKind::WatchApp | BundleKind::AppClip);
    let has_profile = bundle.signing.as_ref().is_some_and(|signing| signing.profile.is_some());
    let slices = bundle.program.as_ref().map(|program| program.slices.as_slice()).unwrap_or_default();
    if !slices.is_empty() && slices.iter().all(|slice| slice.signature.is_none() && slice.unread.is_none()) {
        SignatureState::NotSigned
    } else if has_profile {
        SignatureState::OwnProfile
    } else if needs_profile && bundle.signing.is_some() {
        SignatureState::NoProfile
    } else if signature(bundle).is_some() {
        SignatureState::Signed
    } else {
        SignatureState::Unknown
    }
}

fn signature(bundle: &Bundle) -> Option<&CodeSignature> {
    let slices = &bundle.program.as_ref()?.slices;
    slices.iter().rev().find_map(|slice| slice.signature.as_ref())
}

/// All that is known of a bundle.
fn known(bundle: &Bundle) -> Vec<Fact<'static>> {
    let mut facts = vec![Fact::new(say().path(), &bundle.path).path()];
    let mut add = |label: &'static str, value: Option<&String>| {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            facts.push(Fact::new(label, value));
        }
    };
    add(say().identifier(), bundle.bundle_id.as_ref());
    add(say().extension_point(), bundle.extension_point.as_ref());
    add(say().version(), bundle.version.as_ref());
    add(say().build(), bundle.build.as_ref());
    add(say().needs_system(), bundle.minimum_os.as_ref());
    for (label, bytes) in [
        (say().on_phone(), bundle.installed_bytes),
        (say().download(), bundle.download_bytes),
    ] {
        if bytes > 0 {
            facts.push(Fact::new(label, amounts::bytes(bytes)).copied_as(bytes.to_string()));
        }
    }
    if let Some(profile) = bundle.signing.as_ref().and_then(|signing| signing.profile.as_ref()) {
        facts.push(Fact::new(say().profile(), &profile.name));
    }
    if let Some(signature) = signature(bundle) {
        let mut add = |label: &'static str, value: Option<&String>| {
            if let Some(value) = value.filter(|value| !value.is_empty()) {
                facts.push(Fact::new(label, value));
            }
        };
        add(say().team(), signature.team_id.as_ref());
        add(say().signed_by(), signature.signer.as_ref().map(|signer| &signer.subject));
        if let Some(directory) = signature.directories.last() {
            facts.push(
                Fact::new(say().cd_hash(), amounts::short_hash(&directory.cd_hash))
                    .copied_as(&directory.cd_hash)
                    .mono(),
            );
        }
    }
    facts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::window::gallery::deep_scenes;

    #[test]
    fn bundles_are_looked_for_again_when_the_search_or_the_build_is_another() {
        let inspection = Arc::clone(&deep_scenes::rich().builds[0].inspection);
        let found = |inside: &Inside| inside.found.as_ref().unwrap().bundles.len();
        let mut inside = Inside::default();
        inside.find(&inspection);
        assert_eq!(found(&inside), inspection.bundles.len());
        inside.open = Some(0);
        "watch".clone_into(&mut inside.search);
        inside.find(&inspection);
        assert!(found(&inside) < inspection.bundles.len());
        assert_eq!(inside.open, Some(0), "a search closes nothing");
        inside.find(&Arc::new((*inspection).clone()));
        assert_eq!(inside.open, None);
    }
}
