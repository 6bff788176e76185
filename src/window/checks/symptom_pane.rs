//! The symptom pane: what the tester saw, and its causes, ranked by what is known.

use std::sync::Arc;

use egui::{Id, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};
use jiff::SignedDuration;

use super::super::button;
use super::super::draw::{self, ink};
use super::super::search_field::{self, Ground};
use super::super::state::{Overlay, Pass, Segment, Tab, WindowState};
use super::super::{check_words, doctor, icons, install_panel, reach, rehearsal, theme, words};
use super::findings;
use crate::preflight::story;
use crate::preflight::symptoms::{self, Known, Lead, Likely, State, Story, Symptom};
use crate::session::BuildView;
use crate::words::say;

/// Distance of the pane's contents from its edges.
const PADDING: f32 = 20.0;
/// Chips that are shown at once: what testers report most.
const CHIPS: usize = 3;
/// What phones did within this time counts as what the tester speaks of.
const LATELY: SignedDuration = SignedDuration::from_hours(24);
/// Phones whose way is looked at.
const STORIES: usize = 8;

/// Draws the pane.
pub(super) fn pane_ui(ui: &mut Ui, rect: Rect, pass: &mut Pass<'_>, state: &mut WindowState, build: &Arc<BuildView>) {
    let colours = theme::of(ui);
    draw::paint_fill(ui.painter(), rect, 0, colours.sunken);
    draw::paint_fill(ui.painter(), draw::left(rect, 1.0), 0, colours.border);
    let mut child = draw::clipped_child(ui, rect, Id::unique("symptom pane"));
    ScrollArea::vertical()
        .id_salt("symptom pane")
        .auto_shrink(false)
        .show(&mut child, |ui| {
            let inner = draw::inset(rect, PADDING + 1.0, PADDING);
            let top = ui.max_rect().top() + PADDING;
            let title = draw::at(inner.left(), top, inner.width(), 20.0);
            draw::label_ui(ui, title, check_words::WHAT_DID_THE_TESTER_SEE, ink(theme::HEADING, colours.text));
            let field = draw::at(inner.left(), title.bottom() + 12.0, inner.width(), 32.0);
            let id = Id::unique("symptom field");
            search_field::search_field_ui(ui, field, id, &mut state.checks.saw, (check_words::SYMPTOM_HINT, Ground::Sheet));
            let found = symptoms::search(&state.checks.saw);
            let is_asked = !state.checks.saw.trim().is_empty();
            let chosen = found.first().copied().filter(|_| is_asked);
            let mut y = chips_ui(
                ui,
                draw::at(inner.left(), field.bottom() + 12.0, inner.width(), 0.0),
                &found,
                chosen,
                state,
            );
            if let Some(symptom) = chosen {
                y = causes_ui(
                    ui,
                    draw::at(inner.left(), y + 24.0, inner.width(), 0.0),
                    symptom,
                    pass,
                    state,
                    build,
                );
            } else {
                let sentence = if is_asked {
                    check_words::NO_SUCH_SYMPTOM
                } else {
                    check_words::SYMPTOM_HOW
                };
                let at = pos2(inner.left(), y + 20.0);
                y = draw::paragraph_ui(ui, at, inner.width(), sentence, ink(theme::SMALL_LOOSE, colours.muted)).bottom();
            }
            ui.expand_to_include_rect(Rect::from_min_max(rect.min, pos2(inner.left(), y + PADDING)));
        });
}

/// Chips for the symptoms; returns the bottom.
fn chips_ui(ui: &Ui, place: Rect, found: &[&'static Symptom], chosen: Option<&Symptom>, state: &mut WindowState) -> f32 {
    let usual = symptoms::SYMPTOMS.iter().take(CHIPS);
    let mut shown: Vec<&Symptom> = usual.collect();
    if state.checks.all_chips {
        shown = symptoms::SYMPTOMS.iter().collect();
    } else if chosen.is_some() {
        // What was typed may mean several things.
        let others = found.iter().take(CHIPS).filter(|symptom| !shown.contains(symptom)).copied();
        let others: Vec<&Symptom> = others.collect();
        shown.extend(others);
    }
    let (mut x, mut y) = (place.left(), place.top());
    let mut place_of = |width: f32| {
        if x + width > place.right() + 0.5 && x > place.left() {
            x = place.left();
            y += 34.0;
        }
        let rect = draw::at(x, y, width.min(place.width()), 28.0);
        x += width + 6.0;
        rect
    };
    for symptom in shown {
        let on = chosen.is_some_and(|chosen| chosen.id == symptom.id);
        let title = say().sentence(&symptom.title());
        let width = draw::width(ui.painter(), &title, theme::SMALL_MEDIUM) + 22.0;
        if chip_ui(ui, place_of(width), &title, on) {
            state.checks.saw = title;
        }
    }
    let more = if state.checks.all_chips {
        check_words::FEWER
    } else {
        check_words::MORE_SYMPTOMS
    };
    let width = draw::width(ui.painter(), more, theme::SMALL_MEDIUM) + 1.0;
    let rect = place_of(width + 12.0);
    let link = Rect::from_center_size(rect.center(), vec2(width, 16.0));
    if button::link_ui(ui, link, Id::unique("more symptoms"), more).clicked() {
        state.checks.all_chips = !state.checks.all_chips;
    }
    y + 28.0
}

fn chip_ui(ui: &Ui, rect: Rect, text: &str, on: bool) -> bool {
    let colours = theme::of(ui);
    let response = ui.interact(rect, Id::unique("chip").with(text), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, on, text));
    let (fill, line, color) = match (on, response.hovered()) {
        (true, _) => (colours.accent_tint, colours.accent_line, colours.accent_text),
        (false, true) => (colours.hover, colours.border_strong, colours.text),
        (false, false) => (colours.sunken, colours.border_strong, colours.muted),
    };
    draw::paint_box(ui.painter(), rect, 14, fill, line);
    draw::paint_line(
        ui.painter(),
        draw::inset(rect, 8.0, 8.0),
        text,
        ink(theme::SMALL_MEDIUM, color).center(),
    );
    draw::focus_ring(ui, &response, rect, 14);
    response.clicked()
}

/// The causes, and those that are ruled out; returns the bottom.
fn causes_ui(ui: &mut Ui, place: Rect, symptom: &Symptom, pass: &mut Pass<'_>, state: &mut WindowState, build: &Arc<BuildView>) -> f32 {
    let colours = theme::of(ui);
    let title = draw::at(place.left(), place.top(), place.width(), 20.0);
    draw::label_ui(ui, title, check_words::LIKELY_CAUSES, ink(theme::BODY_STRONG, colours.text));
    let ranked = ranked(symptom, pass, build);
    let (ruled_out, likely): (Vec<&Likely>, Vec<&Likely>) = ranked.iter().partition(|likely| likely.state == State::Excluded);
    let mut y = title.bottom() + 4.0;
    for (index, likely) in likely.iter().enumerate() {
        if index > 0 {
            draw::paint_divider(ui.painter(), place.left(), place.right(), y, colours.border);
            y += 1.0;
        }
        y = cause_ui(
            ui,
            draw::at(place.left(), y + 12.0, place.width(), 0.0),
            (index + 1, likely),
            pass,
            state,
            build,
        ) + 12.0;
    }
    if likely.is_empty() {
        let at = pos2(place.left(), y + 8.0);
        y = draw::paragraph_ui(
            ui,
            at,
            place.width(),
            check_words::ALL_RULED_OUT,
            ink(theme::SMALL_LOOSE, colours.muted),
        )
        .bottom()
            + 8.0;
    }
    if ruled_out.is_empty() {
        return y;
    }
    ruled_out_ui(ui, draw::at(place.left(), y + 4.0, place.width(), 28.0), &ruled_out, state)
}

/// Everything that is known, put to the causes.
fn ranked(symptom: &Symptom, pass: &Pass<'_>, build: &Arc<BuildView>) -> Vec<Likely> {
    let wanted = story::Wanted {
        inspection: &build.inspection,
        manifest: &build.manifest,
    };
    let recent = pass.snapshot.deliveries.iter().filter(|delivery| {
        let is_of_build = delivery.about.as_ref().is_some_and(|about| about.build_id == build.id.0);
        // Who is still being set up is on the way to some build.
        (is_of_build || delivery.token.is_none()) && pass.now.duration_since(delivery.changed_at) < LATELY
    });
    let mut recent: Vec<_> = recent.collect();
    recent.sort_by_key(|delivery| std::cmp::Reverse(delivery.changed_at));
    let stories = recent
        .into_iter()
        .take(STORIES)
        .map(|delivery| Story {
            phone: if delivery.model.is_empty() {
                check_words::A_PHONE.to_owned()
            } else {
                delivery.model.clone()
            },
            findings: story::findings(delivery, Some(wanted), pass.now),
            delivery,
        })
        .collect();
    let known = Known {
        findings: findings(pass, build),
        stories,
    };
    symptoms::causes(symptom, &known)
}

/// One cause; returns its bottom.
fn cause_ui(
    ui: &mut Ui,
    place: Rect,
    (number, likely): (usize, &Likely),
    pass: &mut Pass<'_>,
    state: &mut WindowState,
    build: &Arc<BuildView>,
) -> f32 {
    let colours = theme::of(ui);
    let circle = draw::at(place.left(), place.top(), 20.0, 20.0);
    let (fill, color) = match likely.state {
        State::Proven => (colours.danger.tint, colours.danger.text),
        State::Suspected => (colours.warning.tint, colours.warning.text),
        State::Open | State::Excluded => (colours.control, colours.muted),
    };
    draw::paint_fill(ui.painter(), circle, 10, fill);
    draw::paint_line(ui.painter(), circle, &number.to_string(), ink(theme::COUNT, color).center());
    let left = place.left() + 30.0;
    let width = place.right() - left;
    let title = draw::paragraph_ui(
        ui,
        pos2(left, place.top()),
        width,
        &say().sentence(&likely.cause.title()),
        ink(theme::BODY_MEDIUM, colours.text),
    );
    let mut y = title.bottom();
    let evidence = say().sentence(&likely.evidence);
    if !evidence.is_empty() {
        y = draw::paragraph_ui(ui, pos2(left, y), width, &evidence, ink(theme::SMALL, colours.muted)).bottom();
    }
    let Some((words, lead)) = lead(likely, build) else { return y };
    let link_width = draw::width(ui.painter(), words, theme::SMALL_MEDIUM) + 1.0;
    let link = draw::at(left, y + 4.0, link_width, 16.0);
    let id = Id::unique("lead").with(likely.cause.id);
    if button::link_ui(ui, link, id, words).clicked() {
        go(ui, &lead, likely, pass, state, build);
    }
    link.bottom()
}

/// Where a cause's link leads.
enum Goal {
    Finding,
    Lead(Lead),
}

/// The link that proves or excludes a cause.
fn lead(likely: &Likely, build: &BuildView) -> Option<(&'static str, Goal)> {
    if likely.finding.is_some() && likely.state != State::Excluded {
        return Some((check_words::SHOW_THE_FINDING, Goal::Finding));
    }
    let words = match likely.cause.lead {
        Lead::Activity => check_words::SHOW_ACTIVITY,
        Lead::Certificate => check_words::SHOW_CERTIFICATE,
        Lead::Devices => check_words::LOOK_UDID_UP,
        Lead::LinkDoctor => check_words::CHECK_THE_LINK,
        Lead::Manifest => check_words::SHOW_MANIFEST,
        Lead::Nowhere => return None,
        Lead::Reach => check_words::SHOW_REACH,
        Lead::Rehearse if build.links.is_none() => return None,
        Lead::Rehearse => words::TRY_AS_PHONE,
        Lead::SetUp => check_words::SHOW_SET_UP_CODE,
        Lead::Ways => check_words::COMPARE_WAYS,
    };
    Some((words, Goal::Lead(likely.cause.lead)))
}

fn go(ui: &Ui, goal: &Goal, likely: &Likely, pass: &mut Pass<'_>, state: &mut WindowState, build: &Arc<BuildView>) {
    match goal {
        Goal::Finding => {
            state.checks.reveal.clone_from(&likely.finding);
            state.checks.pane_chosen = false;
            state.checks.open.extend(likely.finding.clone());
        }
        Goal::Lead(Lead::Activity) => state.tab = Tab::Activity,
        Goal::Lead(Lead::Certificate) => state.overlay = Some(Overlay::Certificate),
        Goal::Lead(Lead::Devices) => state.tab = Tab::Devices,
        Goal::Lead(Lead::LinkDoctor) => doctor::open(state),
        Goal::Lead(Lead::Manifest) => state.tab = Tab::Manifest,
        Goal::Lead(Lead::Nowhere) => {}
        Goal::Lead(Lead::Reach) => reach::open(pass, state),
        Goal::Lead(Lead::Rehearse) => rehearsal::open(pass, state, build.id),
        Goal::Lead(Lead::SetUp) => {
            state.segment = Some(Segment::SetUpPhone);
            install_panel::show(ui, state);
        }
        Goal::Lead(Lead::Ways) => state.overlay = Some(Overlay::Ways),
    }
}

/// The row that opens what is ruled out, and why; returns the bottom.
fn ruled_out_ui(ui: &mut Ui, row: Rect, ruled_out: &[&Likely], state: &mut WindowState) -> f32 {
    let colours = theme::of(ui);
    let response = ui.interact(row, Id::unique("ruled out"), Sense::click());
    let open = state.checks.ruled_out_open;
    response.widget_info(|| WidgetInfo::selected(Role::DisclosureTriangle, true, open, check_words::RULED_OUT));
    let color = if response.hovered() { colours.text } else { colours.muted };
    let caret = if open { icons::CARET_DOWN } else { icons::CARET_RIGHT };
    draw::paint_icon(ui.painter(), draw::left(row, 20.0), caret, 16.0, color);
    let placed = draw::paint_line(
        ui.painter(),
        draw::inset(row, 30.0, 0.0),
        check_words::RULED_OUT,
        ink(theme::SMALL_MEDIUM, color),
    );
    draw::count_ui(
        ui,
        pos2(placed.right() + 8.0, row.center().y),
        ruled_out.len(),
        (colours.control, colours.muted),
    );
    draw::focus_ring(ui, &response, row, theme::RADIUS_SMALL);
    if response.clicked() {
        state.checks.ruled_out_open = !open;
    }
    let mut y = row.bottom();
    if !open {
        return y;
    }
    let (left, width) = (row.left() + 30.0, row.width() - 30.0);
    for likely in ruled_out {
        let mark = draw::at(row.left(), y + 6.0, 20.0, 18.0);
        draw::paint_icon(ui.painter(), mark, icons::CHECK, 16.0, colours.success.solid);
        let title = draw::paragraph_ui(
            ui,
            pos2(left, y + 6.0),
            width,
            &say().sentence(&likely.cause.title()),
            ink(theme::SMALL_MEDIUM, colours.muted),
        );
        y = draw::paragraph_ui(
            ui,
            pos2(left, title.bottom()),
            width,
            &say().sentence(&likely.evidence),
            ink(theme::SMALL, colours.faint),
        )
        .bottom();
    }
    y
}
