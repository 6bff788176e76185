//! The Overview tab: signing with its life, the app, what it contains, and the notes for testers.

use egui::{Id, Rect, ScrollArea, Ui};
use jiff::Timestamp;

use super::amounts::{self, Life};
use super::cx::Cx;
use super::draw::{self, ink};
use super::facts::{self, FACT, Fact};
use super::layout::{ColumnLayout, RectParts as _, RowLayout};
use super::notes::Notes;
use super::shell::Tab;
use super::{button, convert, icons, notes, permissions, phrases, requirements, signature_card, theme};
use crate::ipa::{BundleKind, Ending, Profile};
use crate::library::BuildId;
use crate::session::{BuildView, KnownDevices};
use crate::words::say;

/// Distance between cards.
pub(super) const GAP: f32 = 16.0;
/// What a card has above and below its facts: line, padding, title, padding, line.
const AROUND_FACTS: f32 = 1.0 + 12.0 + 20.0 + 8.0 + 12.0 + 1.0;
/// The life bar with its words, and the 4 points that the bar keeps below it.
const LIFE: f32 = 8.0 + 16.0 + 8.0 + 4.0 + 4.0;

/// The row about known devices under the life bar.
const LACKING: f32 = 32.0;

/// What only this tab knows; another build begins it anew.
#[derive(Default)]
pub(super) struct Overview {
    of: Option<BuildId>,
    /// Every text of the Permissions card is shown.
    pub(super) all_permissions: bool,
    notes: Notes,
}

impl Overview {
    /// Begins anew when another build is shown.
    pub(super) fn follow(&mut self, build: BuildId) {
        if self.of != Some(build) {
            *self = Self {
                of: Some(build),
                // Drafts are kept by build.
                notes: std::mem::take(&mut self.notes),
                ..Self::default()
            };
        }
    }
}

/// Draws the tab.
pub(super) fn overview_ui(ui: &mut Ui, body: Rect, content: Rect, cx: &mut Cx<'_>, own: &mut Overview, build: &BuildView) {
    let mut child = draw::clipped_child(ui, body, Id::unique("overview"));
    ScrollArea::vertical()
        .id_salt(("overview", build.id))
        .auto_shrink(false)
        .show(&mut child, |ui| {
            let sides = content.inset(theme::SHEET_PADDING, theme::SHEET_PADDING);
            let mut column = ColumnLayout::new(sides.with_min_y(ui.max_rect().top()));
            column.gap(20.0);
            if column.width() >= theme::THREE_ABREAST {
                abreast_ui(ui, &mut column, cx, own, build);
            } else {
                paired_ui(ui, &mut column, cx, own, build);
            }
            column.gap(20.0);
            column.scrolled_ui(ui);
        });
}

/// Cards over the whole width, and facts in pairs.
fn paired_ui(ui: &mut Ui, column: &mut ColumnLayout, cx: &mut Cx<'_>, own: &mut Overview, build: &BuildView) {
    let half = ((column.width() - GAP) / 2.0).floor();
    column.reach(signing_ui(ui, column.here(), SigningLayout::Wide, cx, build).bottom());
    column.gap(GAP);
    let pair = column.next(AROUND_FACTS + 6.0 * FACT);
    app_ui(ui, pair.left_part(half), build);
    contents_ui(ui, pair.right_part(half), build);
    column.gap(GAP);
    column.reach(notes::notes_ui(ui, column.here(), cx, &mut own.notes, build).bottom());
    column.gap(GAP);
    column.reach(permissions::permissions_ui(ui, column.here(), &mut own.all_permissions, build));
    column.gap(GAP);
    let pair = column.next(AROUND_FACTS + requirements::ROWS * FACT);
    requirements::requirements_ui(ui, pair.left_part(half), build);
    requirements::closer_ui(ui, pair.right_part(half), cx, build);
    column.gap(GAP);
    column.reach(signature_card::signature_ui(ui, column.here(), cx, build));
}

/// The next row of three cards.
fn three(column: &mut ColumnLayout, third: f32, height: f32) -> [Rect; 3] {
    let mut row = RowLayout::new(column.next(height));
    [(); 3].map(|()| {
        let card = row.next(third);
        row.gap(GAP);
        card
    })
}

/// Three cards abreast, where the window is wide.
fn abreast_ui(ui: &mut Ui, column: &mut ColumnLayout, cx: &mut Cx<'_>, own: &mut Overview, build: &BuildView) {
    let third = ((column.width() - 2.0 * GAP) / 3.0).floor().min(theme::CARD_WIDEST);
    let lacking = build.devices.as_ref().is_some_and(|devices| !devices.missing.is_empty());
    let height = AROUND_FACTS + 6.0 * FACT + if lacking { LACKING } else { 0.0 };
    let [signing, app, contents] = three(column, third, height);
    signing_ui(ui, signing, SigningLayout::Narrow, cx, build);
    app_ui(ui, app, build);
    contents_ui(ui, contents, build);
    column.gap(GAP);
    // Cards of a row are as high as its facts; texts that need more stand out below.
    let height = AROUND_FACTS + requirements::ROWS * FACT;
    let [notes, permissions, requirements] = three(column, third, height);
    let notes = notes::notes_ui(ui, notes, cx, &mut own.notes, build).bottom();
    let permissions = permissions::permissions_ui(ui, permissions, &mut own.all_permissions, build);
    requirements::requirements_ui(ui, requirements, build);
    column.reach(notes.max(permissions).max(requirements.bottom()));
    column.gap(GAP);
    let [closer, middle, last] = three(column, third, height);
    requirements::closer_ui(ui, closer, cx, build);
    let signature = signature_card::signature_ui(ui, middle.union(last), cx, build);
    column.reach(signature.max(closer.bottom()));
}

/// How the card about signing is laid out.
#[derive(Clone, Copy, Eq, PartialEq)]
enum SigningLayout {
    /// Its facts side by side, and as high as they are.
    Wide,
    /// Its facts below each other, as high as its place, with the life bar at its foot.
    Narrow,
}

/// A card with a title; returns the column in which its facts stand.
pub(super) fn card_ui(ui: &mut Ui, rect: Rect, title: &str) -> Rect {
    let colours = theme::of(ui);
    draw::paint_box(ui.painter(), rect, theme::RADIUS_CARD, colours.card, colours.border);
    let mut column = ColumnLayout::new(rect.inset(9.0, 9.0));
    column.gap(13.0);
    column.inset(8.0, 8.0).label_ui(ui, 20.0, title, ink(theme::HEADING, colours.text));
    column.gap(28.0);
    column.rest()
}

fn signing_ui(ui: &mut Ui, place: Rect, layout: SigningLayout, cx: &mut Cx<'_>, build: &BuildView) -> Rect {
    let colours = theme::of(ui);
    let signing = &build.inspection.signing;
    let Some(profile) = &signing.profile else {
        let height = (1.0 + 12.0 + 20.0 + 4.0 + 20.0 + 12.0 + 1.0_f32).max(place.height());
        let rect = place.top_part(height);
        let column = card_ui(ui, rect, say().signing());
        let line = column.inset(8.0, 8.0).inset_y(-4.0, 0.0).top_part(20.0);
        draw::label_ui(ui, line, say().no_profile(), ink(theme::BODY, colours.muted));
        return rect;
    };
    let ending = build.inspection.ends();
    let life = ending.as_ref().map_or(0.0, |_| LIFE);
    let lacking = build.devices.as_ref().filter(|devices| !devices.missing.is_empty());
    let below = life + lacking.map_or(0.0, |_| LACKING);
    let height = (AROUND_FACTS + 2.0 * FACT + below).max(place.height());
    let rect = place.top_part(height);
    let column = card_ui(ui, rect, say().signing());
    let inner = column.inset(8.0, 8.0);
    let half = ((inner.width() - GAP) / 2.0).floor() + 16.0;
    let left = [
        Fact::new(say().profile(), &profile.name),
        Fact::new(
            say().type_(),
            phrases::signing_badge(signing.kind, profile.devices.len(), profile.all_devices),
        ),
    ];
    let team = profile.team_name.as_ref().or(profile.team_id.as_ref());
    let right = [
        team.map_or_else(
            || Fact::missing(say().team(), say().unknown()),
            |team| Fact::new(say().team(), team),
        ),
        certificate(profile),
    ];
    match layout {
        SigningLayout::Wide => {
            facts::facts_ui(ui, column.left_part(half), Id::unique("signing"), &left);
            facts::facts_ui(ui, column.right_part(half), Id::unique("signing right"), &right);
        }
        SigningLayout::Narrow => facts::facts_ui(ui, column, Id::unique("signing"), &[left, right].concat()),
    }
    if let Some(ending) = ending {
        let line = inner.inset_y(0.0, 13.0).bottom_part(below - 8.0).top_part(16.0);
        life_ui(ui, line, cx, profile.created_at, &ending);
    }
    if let Some(devices) = lacking {
        let row = inner.inset_y(0.0, 13.0).bottom_part(LACKING - 8.0).top_part(20.0);
        lacking_ui(ui, row, cx, devices);
    }
    rect
}

/// Which known devices the profile does not list, and the way to them.
fn lacking_ui(ui: &Ui, row: Rect, cx: &mut Cx<'_>, devices: &KnownDevices) {
    let colours = theme::of(ui);
    draw::paint_icon(ui.painter(), row.left_part(20.0), icons::WARNING, 20.0, colours.warning.solid);
    let link_width = draw::width(ui.painter(), say().show_devices(), theme::SMALL_MEDIUM) + 1.0;
    let link = row.middle_right([link_width, 16.0]);
    let text = match devices.missing.len() {
        1..4 => say().lacking_device(&devices.missing),
        count => say().lacking_devices(count),
    };
    draw::paint_line(
        ui.painter(),
        row.inset(28.0, link_width + 12.0),
        &text,
        ink(theme::SMALL, colours.text),
    );
    if button::link_ui(ui, link, Id::unique("show devices"), say().show_devices()).clicked() {
        cx.shell.tab = Tab::Devices;
    }
}

/// "Apple Distribution", copied with the name that follows it.
fn certificate(profile: &Profile) -> Fact<'static> {
    let Some(certificate) = profile.certificates.first() else {
        return Fact::missing(say().certificate(), say().unknown());
    };
    let kind = certificate.subject.split(':').next().unwrap_or(&certificate.subject);
    let more = profile.certificates.len() - 1;
    let shown = if more > 0 { format!("{kind} + {more}") } else { kind.to_owned() };
    Fact::new(say().certificate(), shown).copied_as(&certificate.subject)
}

/// The life bar under its words.
fn life_ui(ui: &mut Ui, line: Rect, cx: &Cx<'_>, begins: Option<Timestamp>, ending: &Ending) {
    let colours = theme::of(ui);
    let ends = ending.at;
    if let Some(begins) = begins {
        let issued = say().issued(amounts::date(begins, &cx.zone));
        draw::label_ui(ui, line, &issued, ink(theme::SMALL, colours.faint));
    }
    let life = amounts::life(ends, cx.now);
    let (rest_color, words_color) = match life {
        Life::Expired(_) | Life::Days(..7) => (colours.danger.solid, colours.danger.text),
        Life::Days(..30) => (colours.warning.solid, colours.warning.text),
        Life::Days(_) => (colours.success.solid, colours.text),
    };
    let ends_at = phrases::ends(life, &amounts::date(ends, &cx.zone), &ending.of);
    let ends_width = draw::width(ui.painter(), &ends_at, theme::SMALL);
    draw::label_ui(
        ui,
        line.right_part(ends_width + 1.0),
        &ends_at,
        ink(theme::SMALL, colours.faint).right(),
    );
    let left = line.inset(0.0, ends_width);
    draw::label_ui(ui, left, &life.left(&ending.of), ink(theme::SMALL_MEDIUM, words_color).right());

    let bar = line.below(8.0, 4.0);
    let whole = begins.map_or(0, |begins| ends.duration_since(begins).as_secs());
    let rest = ends.duration_since(cx.now).as_secs();
    let share = convert::share(u64::try_from(rest).unwrap_or(0), u64::try_from(whole).unwrap_or(0));
    draw::paint_fill(ui.painter(), bar, 2, if rest > 0 { colours.border_strong } else { rest_color });
    if rest > 0 {
        let width = (bar.width() * share).max(4.0);
        let rest = bar.right_part(width);
        let corners = egui::CornerRadius {
            nw: 0,
            sw: 0,
            ne: 2,
            se: 2,
        };
        // A gap of two points keeps both parts apart without colour.
        ui.painter().rect_filled(bar.right_part(width + 2.0), corners, colours.card);
        ui.painter().rect_filled(rest, corners, rest_color);
    }
}

fn app_ui(ui: &mut Ui, rect: Rect, build: &BuildView) {
    let column = card_ui(ui, rect, say().app());
    let app = &build.inspection.app;
    let or_unknown = |label: &'static str, value: &str| {
        if value.is_empty() {
            Fact::missing(label, say().unknown())
        } else {
            Fact::new(label, value)
        }
    };
    let needs = app.minimum_os.as_ref().map_or_else(
        || Fact::missing(say().needs(), say().unknown()),
        |minimum| Fact::new(say().needs(), phrases::minimum(app.platform, minimum)),
    );
    let size = Fact::new(say().size_label(), amounts::bytes(build.size_bytes)).copied_as(build.size_bytes.to_string());
    let hash = build.sha256.as_ref().map_or_else(
        || Fact::missing(say().sha256(), say().not_hashed()),
        |hash| Fact::new(say().sha256(), amounts::short_hash(hash)).copied_as(hash).mono(),
    );
    let facts = [
        or_unknown(say().version(), &app.version),
        or_unknown(say().build(), &app.build),
        needs,
        or_unknown(say().runs_on(), &phrases::families(&app.device_families, ", ")),
        size,
        hash,
    ];
    facts::facts_ui(ui, column, Id::unique("app"), &facts);
}

fn contents_ui(ui: &mut Ui, rect: Rect, build: &BuildView) {
    let column = card_ui(ui, rect, say().contents());
    let app = &build.inspection.app;
    let bundles = &build.inspection.bundles;
    let extensions: Vec<&str> = bundles
        .iter()
        .filter(|bundle| !matches!(bundle.kind, BundleKind::Framework | BundleKind::Library))
        .map(|bundle| bundle.name.as_str())
        .collect();
    let frameworks = bundles
        .iter()
        .filter(|bundle| matches!(bundle.kind, BundleKind::Framework | BundleKind::Library))
        .count();
    let listed = |label: &'static str, value: String| {
        if value.is_empty() {
            Fact::missing(label, say().unknown())
        } else {
            Fact::new(label, value)
        }
    };
    let extensions = if extensions.is_empty() {
        Fact::missing(say().extensions(), say().none())
    } else {
        Fact::new(say().extensions(), extensions.join(", "))
    };
    let languages = if app.languages.is_empty() {
        Fact::missing(say().languages(), say().unknown())
    } else {
        Fact::new(say().languages(), phrases::languages(&app.languages)).copied_as(app.languages.join(", "))
    };
    let facts = [
        listed(say().architecture(), app.architectures.join(", ")),
        listed(
            say().built_with(),
            app.xcode.as_ref().map(|version| say().xcode(version)).unwrap_or_default(),
        ),
        listed(say().sdk(), app.sdk.as_deref().map(amounts::sdk).unwrap_or_default()),
        extensions,
        Fact::new(say().frameworks(), frameworks.to_string()),
        languages,
    ];
    facts::facts_ui(ui, column, Id::unique("contents"), &facts);
}
