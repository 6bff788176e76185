//! The Checks tab: findings in groups, worst first, what passed closed; beside them what a tester saw, and why.

mod action;
mod finding_ui;
mod symptom_pane;

use std::collections::BTreeSet;
use std::sync::Arc;

use egui::{Color32, Id, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo};

use super::button::{self, Button, ButtonKind, Size};
use super::cx::Cx;
use super::draw::{self, Pill, ink};
use super::icons::{self, Glyph};
use super::layout::{ColumnLayout, RectParts as _, RowLayout};
use super::theme::Theme;
use super::{amounts, install_panel, theme};
use crate::finding::{Finding, Severity};
use crate::session::{BuildView, Command};

use crate::words::say;
use finding_ui::card_ui;
use symptom_pane::SymptomPane;

/// Width of the pane beside the findings, its line included.
const PANE: f32 = 308.0;
/// Narrowest list of findings beside the pane.
const LIST: f32 = 440.0;

/// What only this tab knows.
#[derive(Default)]
pub(super) struct Checks {
    /// Findings whose details are open, by code.
    open: BTreeSet<String>,
    /// A finding that is to be brought into view, by code.
    reveal: Option<String>,
    /// In a narrow window the pane is shown instead of the findings.
    pane_chosen: bool,
    /// What passed is listed.
    passed_open: bool,
    /// What the pane beside the findings knows.
    pub(super) pane: SymptomPane,
}

impl Checks {
    /// Opens the details of a finding that are closed and closes those that are open.
    fn toggle(&mut self, code: &str) {
        if !self.open.remove(code) {
            self.open.insert(code.to_owned());
        }
    }

    /// Opens a finding and brings it into view, by code.
    fn show(&mut self, code: String) {
        self.pane_chosen = false;
        self.open.insert(code.clone());
        self.reveal = Some(code);
    }
}

/// Draws the tab.
pub(super) fn checks_ui(ui: &mut Ui, body: Rect, cx: &mut Cx<'_>, own: &mut Checks, build: &Arc<BuildView>) {
    if body.width() >= LIST + PANE {
        list_ui(ui, body.inset(0.0, PANE), cx, own, build);
        symptom_pane::pane_ui(ui, body.right_part(PANE), cx, own, build);
        return;
    }
    let mut column = ColumnLayout::new(body);
    column.gap(12.0);
    let switch = column.next(32.0).inset(theme::SHEET_PADDING, 0.0).left_part(320.0);
    let chosen = usize::from(own.pane_chosen);
    let names = [say().checks_findings(), say().checks_what_was_seen()];
    if let Some(chosen) = install_panel::segments_ui(ui, switch, Id::unique("findings or symptom"), &names, chosen) {
        own.pane_chosen = chosen == 1;
    }
    column.gap(12.0);
    if own.pane_chosen {
        symptom_pane::pane_ui(ui, column.rest(), cx, own, build);
    } else {
        list_ui(ui, column.rest(), cx, own, build);
    }
}

/// Draws the tab's tools: when it was checked, and the button that checks again.
pub(super) fn tools_ui(ui: &Ui, tools: Rect, cx: &mut Cx<'_>, build: &BuildView) {
    let again = Button::new(ButtonKind::Ghost, Size::Compact, Some(icons::ARROW_CLOCKWISE), say().check_again());
    let mut row = RowLayout::new(tools);
    let place = row.last(again.width(ui));
    row.gap_before_last(6.0);
    let ago = amounts::ago_inline(build.checked_at, cx.now, &cx.zone);
    let checked = row.rest();
    let read = build.checking.map(|done| amounts::percent(done, build.size_bytes));
    let sentence = read.map_or_else(|| say().checks_checked(&ago), |percent| say().checks_reading(percent));
    if draw::width(ui.painter(), &sentence, theme::SMALL) <= checked.width() {
        draw::paint_line(ui.painter(), checked, &sentence, ink(theme::SMALL, theme::of(ui).faint).right());
    }
    if button::button_ui(ui, place, Id::unique("check again"), &again).clicked() {
        cx.commands.push(Command::Recheck(build.id));
    }
}

/// Every finding of the build and of the endpoint, worst first.
fn findings<'a>(cx: &Cx<'a>, build: &'a BuildView) -> Vec<&'a Finding> {
    let mut findings: Vec<&Finding> = build.findings.iter().chain(&cx.snapshot.endpoint.findings).collect();
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    findings
}

fn list_ui(ui: &mut Ui, place: Rect, cx: &mut Cx<'_>, own: &mut Checks, build: &Arc<BuildView>) {
    let mut child = draw::clipped_child(ui, place, Id::unique("checks"));
    let all = findings(cx, build);
    let of = |severity: Severity| -> Vec<&Finding> { all.iter().filter(|finding| finding.severity == severity).copied().collect() };
    ScrollArea::vertical()
        .id_salt(("checks", build.id))
        .auto_shrink(false)
        .show(&mut child, |ui| {
            let width = (place.width() - 2.0 * theme::SHEET_PADDING).min(theme::SHEET_CONTENT);
            let list = place.inset(theme::SHEET_PADDING, 0.0).left_part(width);
            let mut column = ColumnLayout::new(list.with_min_y(ui.max_rect().top()));
            column.gap(20.0);
            let groups = [
                (Severity::Blocks, say().blocks()),
                (Severity::Risks, say().may_fail()),
                (Severity::Note, say().good_to_know()),
            ];
            let mut any = false;
            for (severity, title) in groups {
                let findings = of(severity);
                if !findings.is_empty() {
                    if any {
                        column.gap(20.0);
                    }
                    any = true;
                    let group = FindingGroup { title, severity, findings };
                    group_ui(ui, &mut column, &group, cx, own, build);
                }
            }
            let passed = of(Severity::Passed);
            if !any && passed.is_empty() {
                let style = ink(theme::BODY, theme::of(ui).muted);
                column.label_ui(ui, 20.0, say().no_findings(), style);
            }
            if !passed.is_empty() {
                column.gap(if any { 12.0 } else { -8.0 });
                passed_ui(ui, &mut column, &passed, cx, own, build);
            }
            column.gap(20.0);
            column.scrolled_ui(ui);
        });
    own.reveal = None;
}

/// Icon and colour of a severity.
pub(super) fn sign(colours: &Theme, severity: Severity) -> (Glyph, Color32) {
    match severity {
        Severity::Blocks => (icons::X_CIRCLE, colours.danger.solid),
        Severity::Risks => (icons::WARNING, colours.warning.solid),
        Severity::Note => (icons::INFO, colours.accent_text),
        Severity::Passed => (icons::CHECK_CIRCLE, colours.success.solid),
    }
}

fn pill(colours: &Theme, severity: Severity) -> Pill {
    match severity {
        Severity::Blocks => Pill::new(colours.danger.tint, colours.danger.text),
        Severity::Risks => Pill::new(colours.warning.tint, colours.warning.text),
        Severity::Note | Severity::Passed => Pill::new(colours.hover, colours.muted),
    }
}

/// Findings of one severity under their title.
struct FindingGroup<'a> {
    title: &'a str,
    severity: Severity,
    findings: Vec<&'a Finding>,
}

/// A title with its number, and a card of findings.
fn group_ui(ui: &mut Ui, column: &mut ColumnLayout, group: &FindingGroup<'_>, cx: &mut Cx<'_>, own: &mut Checks, build: &Arc<BuildView>) {
    let colours = theme::of(ui);
    let line = column.next(20.0);
    let placed = draw::label_ui(ui, line, group.title, ink(theme::BODY_STRONG, colours.text));
    draw::count_ui(
        ui,
        line.with_min_x(placed.right() + 8.0).left_center(),
        group.findings.len(),
        pill(colours, group.severity),
    );
    column.gap(8.0);
    card_ui(ui, column, &group.findings, cx, own, build);
}

/// The row that opens what passed.
fn passed_ui(ui: &mut Ui, column: &mut ColumnLayout, passed: &[&Finding], cx: &mut Cx<'_>, own: &mut Checks, build: &Arc<BuildView>) {
    let colours = theme::of(ui);
    let row = column.next(36.0);
    let response = ui.interact(row, Id::unique("passed"), Sense::click());
    let open = own.passed_open;
    response.widget_info(|| WidgetInfo::selected(Role::DisclosureTriangle, true, open, say().passed()));
    if response.hovered() {
        draw::paint_fill(ui.painter(), row, theme::RADIUS, colours.hover);
    }
    draw::paint_icon(
        ui.painter(),
        row.inset(16.0, 0.0).left_part(20.0),
        icons::CHECK_CIRCLE,
        20.0,
        colours.success.solid,
    );
    let text = row.inset(48.0, 60.0);
    let placed = draw::paint_line(ui.painter(), text, say().passed(), ink(theme::BODY_STRONG, colours.text));
    draw::count_ui(
        ui,
        row.with_min_x(placed.right() + 8.0).left_center(),
        passed.len(),
        pill(colours, Severity::Passed),
    );
    let caret = if open { icons::CARET_DOWN } else { icons::CARET_RIGHT };
    draw::paint_icon(ui.painter(), row.inset(0.0, 16.0).right_part(16.0), caret, 16.0, colours.faint);
    draw::focus_ring(ui, &response, row, theme::RADIUS);
    if response.clicked() {
        own.passed_open = !open;
    }
    if open {
        column.gap(8.0);
        card_ui(ui, column, passed, cx, own, build);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn details_open_and_close_and_a_finding_that_is_shown_is_open() {
        let mut checks = Checks {
            pane_chosen: true,
            ..Checks::default()
        };
        checks.toggle("developer-mode");
        assert!(checks.open.contains("developer-mode"));
        checks.toggle("developer-mode");
        assert!(checks.open.is_empty());
        checks.show("developer-mode".to_owned());
        assert!(checks.open.contains("developer-mode") && !checks.pane_chosen);
        assert_eq!(checks.reveal.as_deref(), Some("developer-mode"));
    }
}
