//! The symptom pane: what the tester saw, and its causes, ranked by what is known.

use std::sync::Arc;

use egui::{Id, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo};
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
use crate::window::layout::{ColumnLayout, RectParts as _, RowLayout};
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
    draw::paint_fill(ui.painter(), rect.left_part(1.0), 0, colours.border);
    let mut child = draw::clipped_child(ui, rect, Id::unique("symptom pane"));
    ScrollArea::vertical()
        .id_salt("symptom pane")
        .auto_shrink(false)
        .show(&mut child, |ui| {
            let inner = rect.inset(PADDING + 1.0, PADDING);
            let mut column = ColumnLayout::new(inner.with_min_y(ui.max_rect().top()));
            column.gap(PADDING);
            let title = say().checks_what_did_the_tester_see();
            column.label_ui(ui, 20.0, title, ink(theme::HEADING, colours.text));
            column.gap(12.0);
            let field = column.next(32.0);
            let id = Id::unique("symptom field");
            search_field::search_field_ui(ui, field, id, &mut own.pane.saw, say().checks_symptom_hint(), Ground::Sheet);
            let is_asked = own.pane.is_asked();
            let chosen = own.pane.chosen();
            column.gap(12.0);
            chips_ui(ui, &mut column, &mut own.pane);
            if let Some(symptom) = chosen {
                column.gap(24.0);
                causes_ui(ui, &mut column, symptom, cx, own, build);
            } else {
                let sentence = if is_asked {
                    say().checks_no_such_symptom()
                } else {
                    say().checks_symptom_how()
                };
                column.gap(20.0);
                column.paragraph_ui(ui, sentence, ink(theme::SMALL_LOOSE, colours.muted));
            }
            column.gap(PADDING);
            column.scrolled_ui(ui);
        });
}

/// Chips for the symptoms.
fn chips_ui(ui: &Ui, column: &mut ColumnLayout, own: &mut SymptomPane) {
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
    let mut row = RowLayout::new(column.next(28.0));
    let mut place_of = |width: f32| {
        if !row.has_room(width - 0.5) && row.rest().left() > column.rest().left() {
            column.gap(6.0);
            row = RowLayout::new(column.next(28.0));
        }
        let rect = row.next(width.min(column.width()));
        row.gap(6.0);
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
    let link = place_of(width + 12.0).middle([width, 16.0]);
    if button::link_ui(ui, link, Id::unique("more symptoms"), more).clicked() {
        own.all_chips = !own.all_chips;
    }
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
    draw::paint_line(ui.painter(), rect.inset(8.0, 8.0), text, ink(theme::SMALL_MEDIUM, color).center());
    draw::focus_ring(ui, &response, rect, 14);
    response.clicked()
}

/// The causes, and those that are ruled out.
fn causes_ui(ui: &mut Ui, column: &mut ColumnLayout, symptom: &'static Symptom, cx: &mut Cx<'_>, own: &mut Checks, build: &Arc<BuildView>) {
    let colours = theme::of(ui);
    column.label_ui(ui, 20.0, say().checks_likely_causes(), ink(theme::BODY_STRONG, colours.text));
    let ranked = own.pane.ranked(symptom, cx, build);
    let (ruled_out, likely): (Vec<&Likely>, Vec<&Likely>) = ranked.iter().partition(|likely| likely.state == CauseState::Excluded);
    column.gap(4.0);
    for (index, likely) in likely.iter().enumerate() {
        if index > 0 {
            let line = column.next(1.0);
            draw::paint_divider(ui.painter(), line.left(), line.right(), line.top(), colours.border);
        }
        column.gap(12.0);
        number_ui(ui, column.here().top_left([20.0, 20.0]), index + 1, likely.state);
        cause_ui(ui, column, likely, cx, own, build);
        column.gap(12.0);
    }
    if likely.is_empty() {
        column.gap(8.0);
        column.paragraph_ui(ui, say().checks_all_ruled_out(), ink(theme::SMALL_LOOSE, colours.muted));
        column.gap(8.0);
    }
    if !ruled_out.is_empty() {
        column.gap(4.0);
        ruled_out_ui(ui, column, &ruled_out, &mut own.pane);
    }
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
fn number_ui(ui: &Ui, circle: Rect, number: usize, state: CauseState) {
    let colours = theme::of(ui);
    let (fill, color) = match state {
        CauseState::Proven => (colours.danger.tint, colours.danger.text),
        CauseState::Suspected => (colours.warning.tint, colours.warning.text),
        CauseState::Open | CauseState::Excluded => (colours.control, colours.muted),
    };
    draw::paint_fill(ui.painter(), circle, 10, fill);
    draw::paint_line(ui.painter(), circle, &number.to_string(), ink(theme::COUNT, color).center());
}

/// One cause beside its number.
fn cause_ui(ui: &mut Ui, column: &mut ColumnLayout, likely: &Likely, cx: &mut Cx<'_>, own: &mut Checks, build: &BuildView) {
    let colours = theme::of(ui);
    let mut text = column.inset(30.0, 0.0);
    let title = say().sentence(&likely.cause.title());
    text.paragraph_ui(ui, &title, ink(theme::BODY_MEDIUM, colours.text));
    let evidence = say().sentence(&likely.evidence);
    if !evidence.is_empty() {
        text.paragraph_ui(ui, &evidence, ink(theme::SMALL, colours.muted));
    }
    if let Some((words, lead)) = lead(likely, build) {
        let link_width = draw::width(ui.painter(), words, theme::SMALL_MEDIUM) + 1.0;
        text.gap(4.0);
        let link = text.next(16.0).left_part(link_width);
        let id = Id::unique("lead").with(likely.cause.id);
        if button::link_ui(ui, link, id, words).clicked() {
            go(ui, &lead, likely, cx, own, build);
        }
    }
    column.reach(text.y());
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

/// The row that opens what is ruled out, and why.
fn ruled_out_ui(ui: &mut Ui, column: &mut ColumnLayout, ruled_out: &[&Likely], own: &mut SymptomPane) {
    let colours = theme::of(ui);
    let row = column.next(28.0);
    let response = ui.interact(row, Id::unique("ruled out"), Sense::click());
    let open = own.ruled_out_open;
    response.widget_info(|| WidgetInfo::selected(Role::DisclosureTriangle, true, open, say().checks_ruled_out()));
    let color = if response.hovered() { colours.text } else { colours.muted };
    let caret = if open { icons::CARET_DOWN } else { icons::CARET_RIGHT };
    draw::paint_icon(ui.painter(), row.left_part(20.0), caret, 16.0, color);
    let placed = draw::paint_line(
        ui.painter(),
        row.inset(30.0, 0.0),
        say().checks_ruled_out(),
        ink(theme::SMALL_MEDIUM, color),
    );
    draw::count_ui(
        ui,
        row.with_min_x(placed.right() + 8.0).left_center(),
        ruled_out.len(),
        Pill::new(colours.control, colours.muted),
    );
    draw::focus_ring(ui, &response, row, theme::RADIUS_SMALL);
    if response.clicked() {
        own.ruled_out_open = !open;
    }
    if !open {
        return;
    }
    for likely in ruled_out {
        column.gap(6.0);
        let mark = column.here().top_left([20.0, 18.0]);
        draw::paint_icon(ui.painter(), mark, icons::CHECK, 16.0, colours.success.solid);
        let mut text = column.inset(30.0, 0.0);
        let title = say().sentence(&likely.cause.title());
        text.paragraph_ui(ui, &title, ink(theme::SMALL_MEDIUM, colours.muted));
        let evidence = say().sentence(&likely.evidence);
        text.paragraph_ui(ui, &evidence, ink(theme::SMALL, colours.faint));
        column.reach(text.y());
    }
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
