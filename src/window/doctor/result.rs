//! What the doctor found: each link with its broken pieces, each reason with its cure, and the corrected link.

use std::ops::Range;

use egui::text::{LayoutJob, TextFormat};
use egui::{Id, Rect, Ui, pos2, vec2};

use crate::finding::{Finding, Severity};
use crate::manifest::doctor::{self, Diagnosis, Examination};
use crate::manifest::lint::Linted;
use crate::self_test::Nowhere;
use crate::session::SelfTestView;
use crate::window::button;
use crate::window::checks::sign;
use crate::window::draw::{self, ink};
use crate::window::{check_words, theme};
use crate::words::say;

/// Characters of a link that are shown.
const LINK_LIMIT_CHARS: usize = 1_000;

/// While nothing was pasted; returns the bottom.
pub(super) fn nothing_ui(ui: &mut Ui, place: Rect) -> f32 {
    let colours = theme::of(ui);
    let style = ink(theme::SMALL_LOOSE, colours.muted);
    draw::paragraph_ui(ui, place.min, place.width(), say().checks_doctor_does(), style).bottom()
}

/// Every link of a text; returns the bottom.
pub(super) fn examination_ui(ui: &mut Ui, place: Rect, examination: &Examination) -> f32 {
    let mut y = place.top();
    for finding in &examination.findings {
        y = finding_ui(ui, draw::at(place.left(), y, place.width(), 0.0), finding, None) + 10.0;
    }
    for (index, link) in examination.links.iter().enumerate() {
        y = link_ui(ui, draw::at(place.left(), y, place.width(), 0.0), index, link) + 16.0;
    }
    y
}

/// What is wrong with a manifest; returns the bottom.
pub(super) fn manifest_ui(ui: &mut Ui, place: Rect, linted: &Linted) -> f32 {
    let mut y = place.top();
    for remark in &linted.remarks {
        let at = linted
            .line_and_column(remark)
            .map(|(line, column)| say().checks_line_and_column(column, line));
        y = finding_ui(ui, draw::at(place.left(), y, place.width(), 0.0), &remark.finding, at.as_deref()) + 10.0;
    }
    y
}

/// What lay where a phone began; returns the bottom.
pub(super) fn found_ui(ui: &mut Ui, place: Rect, way: &SelfTestView) -> f32 {
    let mut y = place.top();
    if let Some(Nowhere::Unreached(trouble)) = &way.nowhere {
        y = finding_ui(ui, draw::at(place.left(), y, place.width(), 0.0), &trouble.finding(), None) + 10.0;
    }
    let Some(found) = &way.found else { return y };
    let colours = theme::of(ui);
    let sentence = check_words::lies_at(found);
    let line = draw::paragraph_ui(
        ui,
        pos2(place.left(), y),
        place.width(),
        &sentence,
        ink(theme::SMALL_MEDIUM, colours.muted),
    );
    y = line.bottom() + 8.0;
    if found.is_package {
        y = finding_ui(ui, draw::at(place.left(), y, place.width(), 0.0), &doctor::package_instead(), None) + 10.0;
    }
    if let Some(examination) = &found.examination {
        y = examination_ui(ui, draw::at(place.left(), y, place.width(), 0.0), examination);
    }
    if let Some(linted) = &found.linted {
        y = manifest_ui(ui, draw::at(place.left(), y, place.width(), 0.0), linted);
    }
    y
}

/// One link; returns its bottom.
fn link_ui(ui: &mut Ui, place: Rect, index: usize, link: &Diagnosis) -> f32 {
    let colours = theme::of(ui);
    let pieces: Vec<Range<usize>> = link
        .remarks
        .iter()
        .filter(|remark| remark.finding.severity >= Severity::Risks)
        .filter_map(|remark| remark.piece.clone())
        .collect();
    let mut y = marked_ui(ui, place, &link.found, &pieces) + 10.0;
    for remark in &link.remarks {
        y = finding_ui(ui, draw::at(place.left(), y, place.width(), 0.0), &remark.finding, None) + 8.0;
    }
    let Some(corrected) = &link.corrected else { return y };
    let title = draw::at(place.left(), y + 2.0, place.width(), 16.0);
    draw::label_ui(ui, title, say().checks_corrected_link(), ink(theme::SMALL_MEDIUM, colours.text));
    let width = place.width() - 20.0 - 28.0;
    let style = ink(theme::MONO, colours.success.text);
    let height = draw::paragraph(ui.painter(), corrected, style, width).size().y;
    let field = draw::at(place.left(), title.bottom() + 6.0, place.width(), height + 12.0);
    draw::paint_fill(ui.painter(), field, theme::RADIUS, colours.success.tint);
    draw::paragraph_ui(ui, field.min + vec2(10.0, 6.0), width, corrected, style);
    let copy = draw::at(field.right() - 28.0, field.top() + 4.0, 24.0, 24.0);
    button::copy_button_ui(
        ui,
        copy,
        Id::unique("copy corrected").with(index),
        corrected,
        say().checks_copy_corrected(),
    );
    field.bottom()
}

/// The link as it stands there, its broken pieces marked; returns the bottom.
fn marked_ui(ui: &mut Ui, place: Rect, found: &str, pieces: &[Range<usize>]) -> f32 {
    let colours = theme::of(ui);
    let end = found.char_indices().nth(LINK_LIMIT_CHARS).map_or(found.len(), |(at, _)| at);
    let shown = found.get(..end).unwrap_or(found);
    let plain = TextFormat {
        font_id: theme::MONO.font(),
        line_height: Some(theme::MONO.line),
        color: colours.text,
        ..TextFormat::default()
    };
    let broken = TextFormat {
        color: colours.danger.text,
        background: colours.danger.line,
        ..plain.clone()
    };
    let mut job = LayoutJob::default();
    // Cut wherever a piece begins or ends, so that pieces may overlap.
    let mut cuts: Vec<usize> = pieces.iter().flat_map(|piece| [piece.start, piece.end]).chain([0, end]).collect();
    cuts.retain(|cut| *cut <= end && shown.is_char_boundary(*cut));
    cuts.sort_unstable();
    cuts.dedup();
    for pair in cuts.windows(2) {
        let &[from, to] = pair else { continue };
        let is_broken = pieces.iter().any(|piece| piece.start <= from && to <= piece.end);
        job.append(
            shown.get(from..to).unwrap_or_default(),
            0.0,
            if is_broken { broken.clone() } else { plain.clone() },
        );
    }
    if end < found.len() {
        job.append("…", 0.0, plain);
    }
    job.wrap.max_width = place.width() - 20.0;
    job.wrap.break_anywhere = true;
    let galley = ui.painter().layout_job(job);
    let box_rect = draw::at(place.left(), place.top(), place.width(), galley.size().y + 12.0);
    draw::paint_fill(ui.painter(), box_rect, theme::RADIUS, colours.sunken);
    ui.painter().galley(box_rect.min + vec2(10.0, 6.0), galley, colours.text);
    draw::read_out(ui, box_rect, found);
    box_rect.bottom()
}

/// One reason with its cure; returns its bottom.
fn finding_ui(ui: &mut Ui, place: Rect, finding: &Finding, at: Option<&str>) -> f32 {
    let colours = theme::of(ui);
    let (icon, color) = sign(colours, finding.severity);
    draw::paint_icon(ui.painter(), draw::at(place.left(), place.top(), 18.0, 20.0), icon, 16.0, color);
    let left = place.left() + 28.0;
    let mut width = place.right() - left;
    if let Some(at) = at {
        let line = draw::at(left, place.top(), width, 20.0);
        let placed = draw::label_ui(ui, line, at, ink(theme::SMALL, colours.faint).right());
        width -= placed.width() + 12.0;
    }
    let title = draw::paragraph_ui(
        ui,
        pos2(left, place.top()),
        width,
        &say().title(finding),
        ink(theme::BODY_STRONG, colours.text),
    );
    let mut y = title.bottom();
    for (text, color) in [(&say().why(finding), colours.muted), (&say().fix(finding), colours.text)] {
        if !text.is_empty() {
            y = draw::paragraph_ui(ui, pos2(left, y), place.right() - left, text, ink(theme::SMALL_LOOSE, color)).bottom();
        }
    }
    y
}
