//! What the doctor found: each link with its broken pieces, each reason with its cure, and the corrected link.

use std::ops::Range;

use egui::text::{LayoutJob, TextFormat};
use egui::{Id, Ui, vec2};

use crate::finding::{Finding, Severity};
use crate::manifest::doctor::{self, Diagnosis, Examination};
use crate::manifest::lint::Linted;
use crate::self_test::Nowhere;
use crate::session::SelfTestView;
use crate::window::button;
use crate::window::checks::sign;
use crate::window::draw::{self, ink};
use crate::window::layout::{ColumnLayout, RectParts as _};
use crate::window::{check_words, theme};
use crate::words::say;

/// Characters of a link that are shown.
const LINK_LIMIT_CHARS: usize = 1_000;

/// While nothing was pasted.
pub(super) fn nothing_ui(ui: &mut Ui, column: &mut ColumnLayout) {
    let colours = theme::of(ui);
    let style = ink(theme::SMALL_LOOSE, colours.muted);
    column.paragraph_ui(ui, say().checks_doctor_does(), style);
}

/// Every link of a text.
pub(super) fn examination_ui(ui: &mut Ui, column: &mut ColumnLayout, examination: &Examination) {
    for finding in &examination.findings {
        finding_ui(ui, column, finding, None);
        column.gap(10.0);
    }
    for (index, link) in examination.links.iter().enumerate() {
        link_ui(ui, column, index, link);
        column.gap(16.0);
    }
}

/// What is wrong with a manifest.
pub(super) fn manifest_ui(ui: &mut Ui, column: &mut ColumnLayout, linted: &Linted) {
    for remark in &linted.remarks {
        let at = linted
            .line_and_column(remark)
            .map(|(line, column)| say().checks_line_and_column(column, line));
        finding_ui(ui, column, &remark.finding, at.as_deref());
        column.gap(10.0);
    }
}

/// What lay where a phone began.
pub(super) fn found_ui(ui: &mut Ui, column: &mut ColumnLayout, way: &SelfTestView) {
    if let Some(Nowhere::Unreached(trouble)) = &way.nowhere {
        finding_ui(ui, column, &trouble.finding(), None);
        column.gap(10.0);
    }
    let Some(found) = &way.found else { return };
    let colours = theme::of(ui);
    let sentence = check_words::lies_at(found);
    column.paragraph_ui(ui, &sentence, ink(theme::SMALL_MEDIUM, colours.muted));
    column.gap(8.0);
    if found.is_package {
        finding_ui(ui, column, &doctor::package_instead(), None);
        column.gap(10.0);
    }
    if let Some(examination) = &found.examination {
        examination_ui(ui, column, examination);
    }
    if let Some(linted) = &found.linted {
        manifest_ui(ui, column, linted);
    }
}

/// One link.
fn link_ui(ui: &mut Ui, column: &mut ColumnLayout, index: usize, link: &Diagnosis) {
    let colours = theme::of(ui);
    let pieces: Vec<Range<usize>> = link
        .remarks
        .iter()
        .filter(|remark| remark.finding.severity >= Severity::Risks)
        .filter_map(|remark| remark.piece.clone())
        .collect();
    marked_ui(ui, column, &link.found, &pieces);
    column.gap(10.0);
    for remark in &link.remarks {
        finding_ui(ui, column, &remark.finding, None);
        column.gap(8.0);
    }
    let Some(corrected) = &link.corrected else { return };
    column.gap(2.0);
    column.label_ui(ui, 16.0, say().checks_corrected_link(), ink(theme::SMALL_MEDIUM, colours.text));
    column.gap(6.0);
    // Beside the text: the padding, and the button that copies it.
    let text = column.inset(10.0, 10.0 + 28.0);
    let style = ink(theme::MONO, colours.success.text);
    let height = draw::paragraph(ui.painter(), corrected, style, text.width()).size().y;
    let field = column.next(height + 12.0);
    draw::paint_fill(ui.painter(), field, theme::RADIUS, colours.success.tint);
    ColumnLayout::new(text.rest().inset_y(6.0, 0.0)).paragraph_ui(ui, corrected, style);
    let copy = field.shrink(4.0).top_right([24.0, 24.0]);
    button::copy_button_ui(
        ui,
        copy,
        Id::unique("copy corrected").with(index),
        corrected,
        say().checks_copy_corrected(),
    );
}

/// The link as it stands there, its broken pieces marked.
fn marked_ui(ui: &mut Ui, column: &mut ColumnLayout, found: &str, pieces: &[Range<usize>]) {
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
    job.wrap.max_width = column.width() - 20.0;
    job.wrap.break_anywhere = true;
    let galley = ui.painter().layout_job(job);
    let box_rect = column.next(galley.size().y + 12.0);
    draw::paint_fill(ui.painter(), box_rect, theme::RADIUS, colours.sunken);
    ui.painter().galley(box_rect.shrink2(vec2(10.0, 6.0)).min, galley, colours.text);
    draw::read_out(ui, box_rect, found);
}

/// One reason with its cure.
fn finding_ui(ui: &mut Ui, column: &mut ColumnLayout, finding: &Finding, at: Option<&str>) {
    let colours = theme::of(ui);
    let (icon, color) = sign(colours, finding.severity);
    draw::paint_icon(ui.painter(), column.rest().top_left([18.0, 20.0]), icon, 16.0, color);
    let mut texts = column.inset(28.0, 0.0);
    let mut title = texts;
    if let Some(at) = at {
        let line = texts.rest().top_part(20.0);
        let placed = draw::label_ui(ui, line, at, ink(theme::SMALL, colours.faint).right());
        title = texts.inset(0.0, placed.width() + 12.0);
    }
    title.paragraph_ui(ui, &say().title(finding), ink(theme::BODY_STRONG, colours.text));
    texts.reach(title.y());
    for (text, color) in [(&say().why(finding), colours.muted), (&say().fix(finding), colours.text)] {
        if !text.is_empty() {
            texts.paragraph_ui(ui, text, ink(theme::SMALL_LOOSE, color));
        }
    }
    column.reach(texts.y());
}
