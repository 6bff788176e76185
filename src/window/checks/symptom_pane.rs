//! The symptom pane: what the tester saw, and its causes, ranked by what is known.

use std::sync::Arc;

use egui::{Id, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};
use jiff::SignedDuration;

use super::{Checks, findings};
use crate::activity::Delivery;
use crate::finding::Finding;
use crate::preflight::delivery_findings;
use crate::preflight::symptoms::{self, CauseState, Known, Lead, Likely, PhoneStory, Symptom};
use crate::session::BuildView;
use crate::window::button;
use crate::window::cx::Cx;
use crate::window::draw::{self, Pill, ink};
use crate::window::search_field::{self, Ground};
use crate::window::shell::{Overlay, Segment, Tab};
use crate::window::{doctor, icons, install_panel, reachability, self_test, theme};
use crate::words::say;

/// Distance of the pane's contents from its edges.
const PADDING: f32 = 20.0;
/// Chips that are shown at once: what testers report most.
const CHIPS: usize = 3;
/// What phones did within this time counts as what the tester speaks of.
const LATELY: SignedDuration = SignedDuration::from_hours(24);
/// Phones whose way is looked at.
const STORIES: usize = 8;

/// What only the pane knows.
#[derive(Default)]
pub(in crate::window) struct SymptomPane {
    /// What somebody says that the tester saw.
    pub(in crate::window) saw: String,
    /// Causes that are ruled out are listed.
    ruled_out_open: bool,
    /// Every chip is shown.
    all_chips: bool,
    found: Option<FoundSymptoms>,
    ranked: Option<RankedCauses>,
}

/// What a text may mean, the likeliest first.
struct FoundSymptoms {
    of: String,
    symptoms: Vec<&'static Symptom>,
}

/// The causes of a symptom as they stood with these facts.
struct RankedCauses {
    of: &'static str,
    facts: KnownFacts,
    causes: Arc<[Likely]>,
}

/// What the causes were ranked by.
struct KnownFacts {
    build: Arc<BuildView>,
    deliveries: Arc<Vec<Arc<Delivery>>>,
    endpoint: Vec<Finding>,
    /// Sentences tell how long ago something was, in seconds at the finest.
    at_second: i64,
}

impl KnownFacts {
    fn of(cx: &Cx<'_>, build: &Arc<BuildView>) -> Self {
        Self {
            build: Arc::clone(build),
            deliveries: Arc::clone(&cx.snapshot.deliveries),
            endpoint: cx.snapshot.endpoint.findings.clone(),
            at_second: cx.now.as_second(),
        }
    }

    /// Whether nothing changed: builds and deliveries are replaced, never changed in place.
    fn are(&self, cx: &Cx<'_>, build: &Arc<BuildView>) -> bool {
        Arc::ptr_eq(&self.build, build)
            && Arc::ptr_eq(&self.deliveries, &cx.snapshot.deliveries)
            && self.at_second == cx.now.as_second()
            && self.endpoint == cx.snapshot.endpoint.findings
    }
}

impl SymptomPane {
    /// Somebody said something.
    fn is_asked(&self) -> bool {
        !self.saw.trim().is_empty()
    }

    /// What the text may mean; looked for again when it is another.
    fn found(&mut self) -> &[&'static Symptom] {
        if self.found.as_ref().is_none_or(|found| found.of != self.saw) {
            self.found = Some(FoundSymptoms {
                of: self.saw.clone(),
                symptoms: symptoms::search(&self.saw, |title| say().sentence(title)),
            });
        }
        self.found.as_ref().map_or(&[], |found| found.symptoms.as_slice())
    }

    /// The likeliest meaning of what was said.
    fn chosen(&mut self) -> Option<&'static Symptom> {
        let is_asked = self.is_asked();
        self.found().first().copied().filter(|_| is_asked)
    }

    /// The causes of a symptom; ranked again when the symptom or what is known is another.
    fn ranked(&mut self, symptom: &'static Symptom, cx: &Cx<'_>, build: &Arc<BuildView>) -> Arc<[Likely]> {
        let known = self
            .ranked
            .as_ref()
            .filter(|ranked| ranked.of == symptom.id && ranked.facts.are(cx, build));
        if let Some(known) = known {
            return Arc::clone(&known.causes);
        }
        let causes: Arc<[Likely]> = ranked(symptom, cx, build).into();
        self.ranked = Some(RankedCauses {
            of: symptom.id,
            facts: KnownFacts::of(cx, build),
            causes: Arc::clone(&causes),
        });
        causes
    }

    /// Lists the causes that are ruled out.
    #[cfg(test)]
    pub(in crate::window) fn open_ruled_out(&mut self) {
        self.ruled_out_open = true;
    }
}

/// Draws the pane.
pub(super) fn pane_ui(ui: &mut Ui, rect: Rect, cx: &mut Cx<'_>, own: &mut Checks, build: &Arc<BuildView>) {
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
            draw::label_ui(ui, title, say().checks_what_did_the_tester_see(), ink(theme::HEADING, colours.text));
            let field = draw::at(inner.left(), title.bottom() + 12.0, inner.width(), 32.0);
            let id = Id::unique("symptom field");
            search_field::search_field_ui(ui, field, id, &mut own.pane.saw, say().checks_symptom_hint(), Ground::Sheet);
            let is_asked = own.pane.is_asked();
            let chosen = own.pane.chosen();
            let mut y = chips_ui(ui, draw::at(inner.left(), field.bottom() + 12.0, inner.width(), 0.0), &mut own.pane);
            if let Some(symptom) = chosen {
                y = causes_ui(ui, draw::at(inner.left(), y + 24.0, inner.width(), 0.0), symptom, cx, own, build);
            } else {
                let sentence = if is_asked {
                    say().checks_no_such_symptom()
                } else {
                    say().checks_symptom_how()
                };
                let at = pos2(inner.left(), y + 20.0);
                y = draw::paragraph_ui(ui, at, inner.width(), sentence, ink(theme::SMALL_LOOSE, colours.muted)).bottom();
            }
            ui.expand_to_include_rect(Rect::from_min_max(rect.min, pos2(inner.left(), y + PADDING)));
        });
}

/// Chips for the symptoms; returns the bottom.
fn chips_ui(ui: &Ui, place: Rect, own: &mut SymptomPane) -> f32 {
    let chosen = own.chosen();
    let usual = symptoms::SYMPTOMS.iter().take(CHIPS);
    let mut shown: Vec<&Symptom> = usual.collect();
    if own.all_chips {
        shown = symptoms::SYMPTOMS.iter().collect();
    } else if chosen.is_some() {
        // What was typed may mean several things.
        let others = own.found().iter().take(CHIPS).filter(|symptom| !shown.contains(symptom)).copied();
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
            own.saw = title;
        }
    }
    let more = if own.all_chips {
        say().checks_fewer()
    } else {
        say().checks_more_symptoms()
    };
    let width = draw::width(ui.painter(), more, theme::SMALL_MEDIUM) + 1.0;
    let rect = place_of(width + 12.0);
    let link = Rect::from_center_size(rect.center(), vec2(width, 16.0));
    if button::link_ui(ui, link, Id::unique("more symptoms"), more).clicked() {
        own.all_chips = !own.all_chips;
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
fn causes_ui(ui: &mut Ui, place: Rect, symptom: &'static Symptom, cx: &mut Cx<'_>, own: &mut Checks, build: &Arc<BuildView>) -> f32 {
    let colours = theme::of(ui);
    let title = draw::at(place.left(), place.top(), place.width(), 20.0);
    draw::label_ui(ui, title, say().checks_likely_causes(), ink(theme::BODY_STRONG, colours.text));
    let ranked = own.pane.ranked(symptom, cx, build);
    let (ruled_out, likely): (Vec<&Likely>, Vec<&Likely>) = ranked.iter().partition(|likely| likely.state == CauseState::Excluded);
    let mut y = title.bottom() + 4.0;
    for (index, likely) in likely.iter().enumerate() {
        if index > 0 {
            draw::paint_divider(ui.painter(), place.left(), place.right(), y, colours.border);
            y += 1.0;
        }
        let row = draw::at(place.left(), y + 12.0, place.width(), 0.0);
        number_ui(ui, row, index + 1, likely.state);
        y = cause_ui(ui, row, likely, cx, own, build) + 12.0;
    }
    if likely.is_empty() {
        let at = pos2(place.left(), y + 8.0);
        y = draw::paragraph_ui(
            ui,
            at,
            place.width(),
            say().checks_all_ruled_out(),
            ink(theme::SMALL_LOOSE, colours.muted),
        )
        .bottom()
            + 8.0;
    }
    if ruled_out.is_empty() {
        return y;
    }
    ruled_out_ui(ui, draw::at(place.left(), y + 4.0, place.width(), 28.0), &ruled_out, &mut own.pane)
}

/// Everything that is known, put to the causes.
fn ranked(symptom: &Symptom, cx: &Cx<'_>, build: &Arc<BuildView>) -> Vec<Likely> {
    let wanted = delivery_findings::WantedApp {
        inspection: &build.inspection,
        manifest: &build.manifest,
    };
    let recent = cx.snapshot.deliveries.iter().filter(|delivery| {
        let is_of_build = delivery.about.as_ref().is_some_and(|about| about.build_id == build.id.0);
        // Who is still being set up is on the way to some build.
        (is_of_build || delivery.token.is_none()) && cx.now.duration_since(delivery.changed_at) < LATELY
    });
    let mut recent: Vec<_> = recent.collect();
    recent.sort_by_key(|delivery| std::cmp::Reverse(delivery.changed_at));
    let stories = recent
        .into_iter()
        .take(STORIES)
        .map(|delivery| PhoneStory {
            phone: if delivery.model.is_empty() {
                say().checks_a_phone().to_owned()
            } else {
                delivery.model.clone()
            },
            findings: delivery_findings::findings(delivery, Some(wanted), cx.now),
            delivery,
        })
        .collect();
    let known = Known {
        findings: findings(cx, build),
        stories,
    };
    symptoms::causes(symptom, &known)
}

/// The number of a cause, coloured as it stands with it.
fn number_ui(ui: &Ui, place: Rect, number: usize, state: CauseState) {
    let colours = theme::of(ui);
    let circle = draw::at(place.left(), place.top(), 20.0, 20.0);
    let (fill, color) = match state {
        CauseState::Proven => (colours.danger.tint, colours.danger.text),
        CauseState::Suspected => (colours.warning.tint, colours.warning.text),
        CauseState::Open | CauseState::Excluded => (colours.control, colours.muted),
    };
    draw::paint_fill(ui.painter(), circle, 10, fill);
    draw::paint_line(ui.painter(), circle, &number.to_string(), ink(theme::COUNT, color).center());
}

/// One cause beside its number; returns its bottom.
fn cause_ui(ui: &mut Ui, place: Rect, likely: &Likely, cx: &mut Cx<'_>, own: &mut Checks, build: &BuildView) -> f32 {
    let colours = theme::of(ui);
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
        go(ui, &lead, likely, cx, own, build);
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
    if likely.finding.is_some() && likely.state != CauseState::Excluded {
        return Some((say().checks_show_the_finding(), Goal::Finding));
    }
    let words = match likely.cause.lead {
        Lead::Activity => say().checks_show_activity(),
        Lead::Certificate => say().checks_show_certificate(),
        Lead::Devices => say().checks_look_udid_up(),
        Lead::LinkDoctor => say().checks_check_the_link(),
        Lead::Manifest => say().checks_show_manifest(),
        Lead::Nowhere => return None,
        Lead::Reach => say().checks_show_reach(),
        Lead::StartSelfTest if build.links.is_none() => return None,
        Lead::StartSelfTest => say().try_as_phone(),
        Lead::SetUp => say().checks_show_set_up_code(),
        Lead::Ways => say().checks_compare_ways(),
    };
    Some((words, Goal::Lead(likely.cause.lead)))
}

fn go(ui: &Ui, goal: &Goal, likely: &Likely, cx: &mut Cx<'_>, own: &mut Checks, build: &BuildView) {
    match goal {
        Goal::Finding => {
            if let Some(code) = &likely.finding {
                own.show(code.clone());
            }
        }
        Goal::Lead(Lead::Activity) => cx.shell.tab = Tab::Activity,
        Goal::Lead(Lead::Certificate) => cx.shell.open(Overlay::Certificate),
        Goal::Lead(Lead::Devices) => cx.shell.tab = Tab::Devices,
        Goal::Lead(Lead::LinkDoctor) => doctor::open(cx),
        Goal::Lead(Lead::Manifest) => cx.shell.tab = Tab::Manifest,
        Goal::Lead(Lead::Nowhere) => {}
        Goal::Lead(Lead::Reach) => reachability::open(cx),
        Goal::Lead(Lead::StartSelfTest) => self_test::open(cx, build.id),
        Goal::Lead(Lead::SetUp) => {
            cx.shell.segment = Some(Segment::SetUpPhone);
            install_panel::show(ui, cx.shell);
        }
        Goal::Lead(Lead::Ways) => cx.shell.open(Overlay::Ways),
    }
}

/// The row that opens what is ruled out, and why; returns the bottom.
fn ruled_out_ui(ui: &mut Ui, row: Rect, ruled_out: &[&Likely], own: &mut SymptomPane) -> f32 {
    let colours = theme::of(ui);
    let response = ui.interact(row, Id::unique("ruled out"), Sense::click());
    let open = own.ruled_out_open;
    response.widget_info(|| WidgetInfo::selected(Role::DisclosureTriangle, true, open, say().checks_ruled_out()));
    let color = if response.hovered() { colours.text } else { colours.muted };
    let caret = if open { icons::CARET_DOWN } else { icons::CARET_RIGHT };
    draw::paint_icon(ui.painter(), draw::left(row, 20.0), caret, 16.0, color);
    let placed = draw::paint_line(
        ui.painter(),
        draw::inset(row, 30.0, 0.0),
        say().checks_ruled_out(),
        ink(theme::SMALL_MEDIUM, color),
    );
    draw::count_ui(
        ui,
        pos2(placed.right() + 8.0, row.center().y),
        ruled_out.len(),
        Pill::new(colours.control, colours.muted),
    );
    draw::focus_ring(ui, &response, row, theme::RADIUS_SMALL);
    if response.clicked() {
        own.ruled_out_open = !open;
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

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;

    use super::*;
    use crate::session::Snapshot;
    use crate::window::cx::Art;
    use crate::window::gallery::scenes;
    use crate::window::shell::Shell;

    #[test]
    fn what_was_found_is_kept_until_the_question_is_another() {
        let mut pane = SymptomPane::default();
        assert!(pane.chosen().is_none() && !pane.found().is_empty());
        "Unable to Download App".clone_into(&mut pane.saw);
        let first = pane.chosen().unwrap().id;
        let kept = pane.found().as_ptr();
        assert_eq!(pane.chosen().unwrap().id, first);
        assert_eq!(pane.found().as_ptr(), kept, "the same question was searched for again");
        "the coffee machine is broken".clone_into(&mut pane.saw);
        assert!(pane.is_asked() && pane.chosen().is_none());
    }

    #[test]
    fn causes_are_ranked_again_only_when_what_is_known_is_another() {
        let mut snapshot = scenes::main();
        let build = Arc::clone(&snapshot.builds[0]);
        let symptom = &symptoms::SYMPTOMS[0];
        let (mut shell, mut art, mut pane) = (Shell::default(), Art::default(), SymptomPane::default());
        let mut ranked = |snapshot: &Snapshot, later: SignedDuration| {
            let cx = Cx {
                snapshot,
                now: snapshot.now + later,
                zone: TimeZone::UTC,
                commands: Vec::new(),
                shell: &mut shell,
                art: &mut art,
            };
            pane.ranked(symptom, &cx, &build)
        };
        let first = ranked(&snapshot, SignedDuration::ZERO);
        assert!(Arc::ptr_eq(&first, &ranked(&snapshot, SignedDuration::from_millis(1))));
        assert!(!Arc::ptr_eq(&first, &ranked(&snapshot, SignedDuration::from_secs(2))));
        let second = ranked(&snapshot, SignedDuration::from_secs(2));
        snapshot
            .endpoint
            .findings
            .push(Finding::new("no-network", crate::finding::Severity::Blocks, "", "", ""));
        assert!(!Arc::ptr_eq(&second, &ranked(&snapshot, SignedDuration::from_secs(2))));
    }
}
