//! The Signature card: what the program's code signature says, and whether every file still matches it.

use egui::{Id, Rect, Ui};
use jiff::tz::TimeZone;

use super::button::{self, Button, ButtonKind, Size};
use super::cx::Cx;
use super::draw::{self, ink};
use super::facts::{self, FACT, Fact};
use super::layout::{ColumnLayout, RectParts as _, RowLayout};
use super::{amounts, convert, details, icons, overview, phones, theme};
use crate::ipa::{CodeSignature, Slice};
use crate::session::{BuildView, Command, FileView, VerificationView, Verified};
use crate::words::say;

/// Distance between the two columns of facts.
const GAP: f32 = 16.0;
/// Files named that do not match, and reasons why others were not compared.
const NAMED: usize = 8;
const UNCHECKED: usize = 3;
/// Height of what stands under the facts: a line, and the button with its sentence.
const CHECK: f32 = 1.0 + 8.0 + 28.0;

/// Draws the card; returns its bottom.
pub(super) fn signature_ui(ui: &mut Ui, place: Rect, cx: &mut Cx<'_>, build: &BuildView) -> f32 {
    let colours = theme::of(ui);
    let slices = build
        .inspection
        .program
        .as_ref()
        .map(|program| program.slices.as_slice())
        .unwrap_or_default();
    // Of several processors the newest one is written last, and phones of today run that one.
    let signature = slices.iter().rev().find_map(|slice| slice.signature.as_ref());
    let named = differing(build);
    let rows = if signature.is_some() { 4.0 * FACT } else { 20.0 };
    let slices_height = super::rows::top(0.0, FACT, slices.len().div_ceil(2));
    let named_height = super::rows::top(0.0, FACT, named.len());
    let height = 41.0 + rows + slices_height + 8.0 + CHECK + named_height + if named.is_empty() { 0.0 } else { 4.0 } + 13.0;
    let card = place.top_part(height.max(place.height()));
    let mut column = ColumnLayout::new(overview::card_ui(ui, card, say().signature()));
    let half = ((column.width() - 16.0 - GAP) / 2.0).floor() + 16.0;
    match signature {
        Some(signature) => {
            let (left, right) = facts_of(signature, &cx.zone);
            facts::facts_ui(ui, column.rest().left_part(half), Id::unique("signature left"), &left);
            facts::facts_ui(ui, column.rest().right_part(half), Id::unique("signature right"), &right);
        }
        None => {
            let unread = slices.iter().find_map(|slice| slice.unread.as_ref());
            let why = match unread {
                Some(why) => details::unread(why),
                None if slices.is_empty() => say().no_program().to_owned(),
                None => say().no_signature().to_owned(),
            };
            let line = column.rest().inset(8.0, 8.0).inset_y(-4.0, 0.0).top_part(20.0);
            draw::label_ui(ui, line, &why, ink(theme::BODY, colours.muted));
        }
    }
    column.gap(rows);
    for (index, pair) in slices.chunks(2).enumerate() {
        let row = column.next(FACT);
        for (slice, place) in pair.iter().zip([row.left_part(half), row.right_part(half)]) {
            facts::facts_ui(ui, place, Id::unique("slice").with(index), &[slice_fact(slice)]);
        }
    }
    column.gap(8.0);
    let across = card.inset(17.0, 17.0);
    draw::paint_divider(ui.painter(), across.left(), across.right(), column.y(), colours.border);
    column.gap(9.0);
    check_ui(ui, across.with_min_y(column.y()).top_part(28.0), cx, build);
    column.gap(28.0 + 4.0);
    facts::wide_facts_ui(ui, column.here(), Id::unique("differing"), 96.0, &named);
    card.bottom()
}

fn facts_of(signature: &CodeSignature, zone: &TimeZone) -> ([Fact<'static>; 4], [Fact<'static>; 4]) {
    let or_missing = |label: &'static str, value: Option<&str>| match value.filter(|value| !value.is_empty()) {
        Some(value) => Fact::new(label, value),
        None => Fact::missing(label, say().unknown()),
    };
    let signer = match &signature.signer {
        Some(signer) => Fact::new(say().signed_by(), &signer.subject),
        None if signature.ad_hoc => Fact::missing(say().signed_by(), say().nobody()),
        None => Fact::missing(say().signed_by(), say().unknown()),
    };
    let signed_at = match signature.signed_at {
        Some(at) => Fact::new(say().signed_at(), amounts::exact(at, zone)).copied_as(at.to_string()),
        None => Fact::missing(say().signed_at(), say().unknown()),
    };
    let left = [
        or_missing(say().identifier(), Some(&signature.identifier)).path(),
        or_missing(say().team(), signature.team_id.as_deref()),
        signer,
        signed_at,
    ];
    let hashes: Vec<String> = signature
        .directories
        .iter()
        .map(|directory| details::hash_kind(&directory.hash))
        .collect();
    let cd_hash = match signature.directories.last() {
        Some(directory) => Fact::new(say().cd_hash(), amounts::short_hash(&directory.cd_hash))
            .copied_as(&directory.cd_hash)
            .mono(),
        None => Fact::missing(say().cd_hash(), say().unknown()),
    };
    let right = [
        Fact::new(say().trust(), details::authority(signature.authority, signature.ad_hoc)),
        or_missing(say().hashes_used(), Some(&hashes.join(", "))),
        cd_hash,
        Fact::new(say().entitlements(), details::entitlement_forms(signature)),
    ];
    (left, right)
}

/// What a program for one processor runs on.
fn slice_fact(slice: &Slice) -> Fact<'_> {
    Fact::new(&slice.architecture, details::slice(slice))
}

/// Files that do not match, as facts that copy their path.
fn differing(build: &BuildView) -> Vec<Fact<'static>> {
    let Some(VerificationView::Done(verified)) = &build.verification else {
        return Vec::new();
    };
    let row = |file: &crate::session::Differing| Fact::new(details::difference(file.how), &file.path).path();
    let mut rows: Vec<Fact<'static>> = verified.differing.iter().take(NAMED).map(row).collect();
    let named = u64::try_from(rows.len()).unwrap_or(u64::MAX);
    if verified.differing_count > named {
        rows.push(Fact::missing("", &say().and_more_files(verified.differing_count - named)));
    }
    for why in verified.unchecked.iter().take(UNCHECKED) {
        rows.push(Fact::new(say().not_checked(), say().sentence(why)));
    }
    rows
}

/// The button that verifies, its progress, and what came of it.
fn check_ui(ui: &mut Ui, line: Rect, cx: &mut Cx<'_>, build: &BuildView) {
    let colours = theme::of(ui);
    let missing = matches!(build.file, FileView::Missing | FileView::Broken(_));
    let running = match &build.verification {
        Some(VerificationView::Running { done_bytes, total_bytes }) => Some((*done_bytes, *total_bytes)),
        _ => None,
    };
    let (text, icon) = match &build.verification {
        None => (say().verify(), icons::SEAL_CHECK),
        Some(VerificationView::Running { .. }) => (say().cancel(), icons::X),
        Some(VerificationView::Done(_) | VerificationView::Failed(_)) => (say().verify_again(), icons::ARROW_CLOCKWISE),
    };
    let button = Button::new(ButtonKind::Secondary, Size::Compact, Some(icon), text).disabled(missing.then_some(say().file_missing()));
    let mut row = RowLayout::new(line);
    if button::button_ui(ui, row.next(button.width(ui)), Id::unique("verify"), &button).clicked() {
        cx.commands.push(if running.is_some() {
            Command::CancelVerify(build.id)
        } else {
            Command::Verify(build.id)
        });
    }
    row.gap(12.0);
    if let Some((done, total)) = running {
        let told = details::verifying(done, total);
        let placed = draw::label_ui(ui, row.last(110.0), &told, ink(theme::SMALL, colours.muted).right());
        let track = row.rest().with_max_x(placed.left() - 12.0);
        let track = track.middle([track.width(), 4.0]);
        phones::paint_progress(
            ui.painter(),
            track,
            convert::share(done, total.max(1)),
            colours.track,
            colours.accent,
        );
        return;
    }
    let (mark, sentence) = match &build.verification {
        None | Some(VerificationView::Running { .. }) => {
            draw::label_ui(ui, row.rest(), say().verify_why(), ink(theme::SMALL, colours.faint));
            return;
        }
        Some(VerificationView::Failed(problem)) => ((icons::X_CIRCLE, colours.danger), say().problem_title(problem)),
        Some(VerificationView::Done(verified)) => (mark_of(verified, colours), details::verified(verified)),
    };
    let (icon, tone) = mark;
    draw::paint_icon(ui.painter(), row.next(16.0), icon, 16.0, tone.solid);
    row.gap(6.0);
    draw::label_ui(ui, row.rest(), &sentence, ink(theme::BODY_MEDIUM, tone.text));
}

fn mark_of(verified: &Verified, colours: &theme::Theme) -> (icons::Glyph, theme::Tone) {
    if verified.differing_count > 0 {
        (icons::X_CIRCLE, colours.danger)
    } else if verified.unchecked.is_empty() {
        (icons::CHECK_CIRCLE, colours.success)
    } else {
        (icons::WARNING, colours.warning)
    }
}
