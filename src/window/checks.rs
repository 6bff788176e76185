//! The Checks tab: findings in groups, worst first; what passed stays closed.

use egui::{Color32, Id, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

use super::draw::{self, ink};
use super::icons::{self, Icon};
use super::state::WindowState;
use super::theme::Theme;
use super::{theme, words};
use crate::ipa::{Finding, Severity};
use crate::session::BuildView;

/// Draws the tab.
pub(super) fn checks_ui(ui: &mut Ui, body: Rect, content: Rect, state: &mut WindowState, build: &BuildView) {
    let mut child = draw::clipped_child(ui, body, Id::unique("checks"));
    ScrollArea::vertical()
        .id_salt(("checks", build.id))
        .auto_shrink(false)
        .show(&mut child, |ui| {
            let left = content.left() + theme::SHEET_PADDING;
            let width = content.width() - 2.0 * theme::SHEET_PADDING;
            let mut y = ui.max_rect().top() + 20.0;
            let groups = [
                (Severity::Blocks, words::BLOCKS),
                (Severity::Risks, words::MAY_FAIL),
                (Severity::Note, words::GOOD_TO_KNOW),
            ];
            let mut any = false;
            for (severity, title) in groups {
                let findings: Vec<&Finding> = of(build, severity);
                if !findings.is_empty() {
                    if any {
                        y += 20.0;
                    }
                    any = true;
                    y = group_ui(ui, draw::at(left, y, width, 20.0), title, severity, &findings);
                }
            }
            let passed = of(build, Severity::Passed);
            if !any && passed.is_empty() {
                let line = draw::at(left, y, width, 20.0);
                draw::label_ui(ui, line, words::NO_FINDINGS, ink(theme::BODY, theme::of(ui).muted));
                y += 20.0;
            }
            if !passed.is_empty() {
                let top = if any { y + 12.0 } else { y - 8.0 };
                y = passed_ui(ui, draw::at(left, top, width, 36.0), state, &passed);
            }
            ui.expand_to_include_rect(Rect::from_min_max(body.min, pos2(left, y + 20.0)));
        });
}

fn of(build: &BuildView, severity: Severity) -> Vec<&Finding> {
    build.findings.iter().filter(|finding| finding.severity == severity).collect()
}

/// Icon and colour of a severity.
fn sign(colours: &Theme, severity: Severity) -> (Icon, Color32) {
    match severity {
        Severity::Blocks => (icons::X_CIRCLE, colours.danger.solid),
        Severity::Risks => (icons::WARNING, colours.warning.solid),
        Severity::Note => (icons::INFO, colours.accent_text),
        Severity::Passed => (icons::CHECK_CIRCLE, colours.success.solid),
    }
}

fn pill(colours: &Theme, severity: Severity) -> (Color32, Color32) {
    match severity {
        Severity::Blocks => (colours.danger.tint, colours.danger.text),
        Severity::Risks => (colours.warning.tint, colours.warning.text),
        Severity::Note | Severity::Passed => (colours.hover, colours.muted),
    }
}

/// A title with its number, and a card of findings; returns the bottom.
fn group_ui(ui: &mut Ui, line: Rect, title: &str, severity: Severity, findings: &[&Finding]) -> f32 {
    let colours = theme::of(ui);
    let placed = draw::label_ui(ui, line, title, ink(theme::BODY_STRONG, colours.text));
    draw::count_ui(
        ui,
        pos2(placed.right() + 8.0, line.center().y),
        findings.len(),
        pill(colours, severity),
    );
    card_ui(ui, line.translate(vec2(0.0, 28.0)), severity, findings)
}

fn card_ui(ui: &mut Ui, place: Rect, severity: Severity, findings: &[&Finding]) -> f32 {
    let colours = theme::of(ui);
    let ground = ui.painter().add(egui::Shape::Noop);
    let mut y = place.top() + 1.0;
    for (index, finding) in findings.iter().enumerate() {
        if index > 0 {
            draw::paint_divider(ui.painter(), place.left(), place.right(), y, colours.border);
            y += 1.0;
        }
        y = finding_ui(ui, draw::at(place.left() + 1.0, y, place.width() - 2.0, 0.0), severity, finding);
    }
    let card = Rect::from_min_max(place.min, pos2(place.right(), y + 1.0));
    draw::set_box(ui.painter(), ground, (card, theme::RADIUS_CARD), (colours.card, colours.border));
    card.bottom()
}

/// What, why and what next; returns the bottom.
fn finding_ui(ui: &mut Ui, place: Rect, severity: Severity, finding: &Finding) -> f32 {
    let colours = theme::of(ui);
    let (icon, color) = sign(colours, severity);
    let top = place.top() + 8.0;
    draw::paint_icon(ui.painter(), draw::at(place.left() + 16.0, top, 20.0, 28.0), icon, 20.0, color);
    let left = place.left() + 16.0 + 20.0 + 12.0;
    let width = place.right() - 12.0 - left;
    let title = draw::paragraph_ui(
        ui,
        pos2(left, top + 4.0),
        width,
        &finding.title,
        ink(theme::BODY_STRONG, colours.text),
    );
    let mut y = title.bottom() + 4.0;
    for (text, color) in [(&finding.why, colours.muted), (&finding.fix, colours.text)] {
        if !text.is_empty() {
            y = draw::paragraph_ui(ui, pos2(left, y), width, text, ink(theme::SMALL_LOOSE, color)).bottom();
        }
    }
    y + 12.0
}

/// The row that opens what passed; returns the bottom.
fn passed_ui(ui: &mut Ui, row: Rect, state: &mut WindowState, passed: &[&Finding]) -> f32 {
    let colours = theme::of(ui);
    let response = ui.interact(row, Id::unique("passed"), Sense::click());
    let open = state.passed_open;
    response.widget_info(|| WidgetInfo::selected(Role::DisclosureTriangle, true, open, words::PASSED));
    if response.hovered() {
        draw::paint_fill(ui.painter(), row, theme::RADIUS, colours.hover);
    }
    draw::paint_icon(
        ui.painter(),
        draw::at(row.left() + 16.0, row.top(), 20.0, 36.0),
        icons::CHECK_CIRCLE,
        20.0,
        colours.success.solid,
    );
    let text = draw::inset(row, 48.0, 60.0);
    let placed = draw::paint_line(ui.painter(), text, words::PASSED, ink(theme::BODY_STRONG, colours.text));
    draw::count_ui(
        ui,
        pos2(placed.right() + 8.0, row.center().y),
        passed.len(),
        pill(colours, Severity::Passed),
    );
    let caret = if open { icons::CARET_DOWN } else { icons::CARET_RIGHT };
    draw::paint_icon(
        ui.painter(),
        draw::at(row.right() - 32.0, row.top(), 16.0, 36.0),
        caret,
        16.0,
        colours.faint,
    );
    draw::focus_ring(ui, &response, row, theme::RADIUS);
    if response.clicked() {
        state.passed_open = !open;
    }
    if !open {
        return row.bottom();
    }
    card_ui(
        ui,
        draw::at(row.left(), row.bottom() + 8.0, row.width(), 0.0),
        Severity::Passed,
        passed,
    )
}
