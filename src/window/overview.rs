//! The Overview tab: signing with its life, the app, what it contains, and the notes for testers.

use egui::{Id, Rect, ScrollArea, Ui, pos2, vec2};
use jiff::Timestamp;

use super::amounts::{self, Life};
use super::cx::Cx;
use super::draw::{self, ink};
use super::facts::{self, FACT, Fact};
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
            let left = content.left() + theme::SHEET_PADDING;
            let width = content.width() - 2.0 * theme::SHEET_PADDING;
            let top = ui.max_rect().top() + 20.0;
            if width >= theme::THREE_ABREAST {
                let bottom = abreast_ui(ui, draw::at(left, top, width, 0.0), cx, own, build);
                ui.expand_to_include_rect(Rect::from_min_max(pos2(left, top), pos2(left, bottom + 20.0)));
                return;
            }
            let signing = signing_ui(ui, draw::at(left, top, width, 0.0), SigningLayout::Wide, cx, build);
            let half = ((width - GAP) / 2.0).floor();
            let height = AROUND_FACTS + 6.0 * FACT;
            let app = draw::at(left, signing.bottom() + GAP, half, height);
            app_ui(ui, app, build);
            let contents = draw::at(left + width - half, app.top(), half, height);
            contents_ui(ui, contents, build);
            let place = draw::at(left, app.bottom() + GAP, width, 0.0);
            let notes = notes::notes_ui(ui, place, cx, &mut own.notes, build);
            let place = |y: f32| draw::at(left, y + GAP, width, 0.0);
            let mut y = permissions::permissions_ui(ui, place(notes.bottom()), &mut own.all_permissions, build);
            let height = AROUND_FACTS + requirements::ROWS * FACT;
            let row = draw::at(left, y + GAP, width, height);
            requirements::requirements_ui(ui, draw::left(row, half), build);
            requirements::closer_ui(ui, draw::right(row, half), cx, build);
            y = signature_card::signature_ui(ui, place(row.bottom()), cx, build);
            ui.expand_to_include_rect(Rect::from_min_max(body.min.min(notes.min), pos2(left, y + 20.0)));
        });
}

/// Three cards abreast, where the window is wide; returns the bottom.
fn abreast_ui(ui: &mut Ui, place: Rect, cx: &mut Cx<'_>, own: &mut Overview, build: &BuildView) -> f32 {
    let third = ((place.width() - 2.0 * GAP) / 3.0).floor().min(theme::CARD_WIDEST);
    let card = |column: f32, top: f32, height: f32| draw::at(place.left() + column * (third + GAP), top, third, height);
    let lacking = build.devices.as_ref().is_some_and(|devices| !devices.missing.is_empty());
    let height = AROUND_FACTS + 6.0 * FACT + if lacking { LACKING } else { 0.0 };
    signing_ui(ui, card(0.0, place.top(), height), SigningLayout::Narrow, cx, build);
    app_ui(ui, card(1.0, place.top(), height), build);
    contents_ui(ui, card(2.0, place.top(), height), build);
    let top = place.top() + height + GAP;
    // Cards of a row are as high as its facts; texts that need more stand out below.
    let height = AROUND_FACTS + requirements::ROWS * FACT;
    let notes = notes::notes_ui(ui, card(0.0, top, height), cx, &mut own.notes, build).bottom();
    let permissions = permissions::permissions_ui(ui, card(1.0, top, height), &mut own.all_permissions, build);
    let requirements = card(2.0, top, height);
    requirements::requirements_ui(ui, requirements, build);
    let top = notes.max(permissions).max(requirements.bottom()) + GAP;
    let closer = card(0.0, top, height);
    requirements::closer_ui(ui, closer, cx, build);
    let wide = Rect::from_min_size(card(1.0, top, height).min, vec2(2.0 * third + GAP, height));
    signature_card::signature_ui(ui, wide, cx, build).max(closer.bottom())
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
    let line = draw::at(rect.left() + 17.0, rect.top() + 13.0, rect.width() - 34.0, 20.0);
    draw::label_ui(ui, line, title, ink(theme::HEADING, colours.text));
    Rect::from_min_max(pos2(rect.left() + 9.0, rect.top() + 41.0), pos2(rect.right() - 9.0, rect.bottom()))
}

fn signing_ui(ui: &mut Ui, place: Rect, layout: SigningLayout, cx: &mut Cx<'_>, build: &BuildView) -> Rect {
    let colours = theme::of(ui);
    let signing = &build.inspection.signing;
    let Some(profile) = &signing.profile else {
        let height = (1.0 + 12.0 + 20.0 + 4.0 + 20.0 + 12.0 + 1.0_f32).max(place.height());
        let rect = Rect::from_min_size(place.min, vec2(place.width(), height));
        let column = card_ui(ui, rect, say().signing());
        let line = draw::at(column.left() + 8.0, column.top() - 4.0, column.width() - 16.0, 20.0);
        draw::label_ui(ui, line, say().no_profile(), ink(theme::BODY, colours.muted));
        return rect;
    };
    let ending = build.inspection.ends();
    let life = ending.as_ref().map_or(0.0, |_| LIFE);
    let lacking = build.devices.as_ref().filter(|devices| !devices.missing.is_empty());
    let below = life + lacking.map_or(0.0, |_| LACKING);
    let height = (AROUND_FACTS + 2.0 * FACT + below).max(place.height());
    let rect = Rect::from_min_size(place.min, vec2(place.width(), height));
    let column = card_ui(ui, rect, say().signing());
    let inner = column.width() - 16.0;
    let half = ((inner - GAP) / 2.0).floor() + 16.0;
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
            facts::facts_ui(ui, draw::left(column, half), Id::unique("signing"), &left);
            facts::facts_ui(ui, draw::right(column, half), Id::unique("signing right"), &right);
        }
        SigningLayout::Narrow => facts::facts_ui(ui, column, Id::unique("signing"), &[left, right].concat()),
    }
    if let Some(ending) = ending {
        let top = rect.bottom() - 13.0 - below + 8.0;
        let line = draw::at(column.left() + 8.0, top, inner, 16.0);
        life_ui(ui, line, cx, profile.created_at, &ending);
    }
    if let Some(devices) = lacking {
        let row = draw::at(column.left() + 8.0, rect.bottom() - 13.0 - LACKING + 8.0, inner, 20.0);
        lacking_ui(ui, row, cx, devices);
    }
    rect
}

/// Which known devices the profile does not list, and the way to them.
fn lacking_ui(ui: &Ui, row: Rect, cx: &mut Cx<'_>, devices: &KnownDevices) {
    let colours = theme::of(ui);
    draw::paint_icon(ui.painter(), draw::left(row, 20.0), icons::WARNING, 20.0, colours.warning.solid);
    let link_width = draw::width(ui.painter(), say().show_devices(), theme::SMALL_MEDIUM) + 1.0;
    let link = draw::right(row, link_width);
    let link = Rect::from_center_size(link.center(), vec2(link_width, 16.0));
    let text = match devices.missing.len() {
        1..4 => say().lacking_device(&devices.missing),
        count => say().lacking_devices(count),
    };
    draw::paint_line(
        ui.painter(),
        Rect::from_min_max(pos2(row.left() + 28.0, row.top()), pos2(link.left() - 12.0, row.bottom())),
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
        draw::right(line, ends_width + 1.0),
        &ends_at,
        ink(theme::SMALL, colours.faint).right(),
    );
    let left = draw::inset(line, 0.0, ends_width);
    draw::label_ui(ui, left, &life.left(&ending.of), ink(theme::SMALL_MEDIUM, words_color).right());

    let bar = draw::at(line.left(), line.bottom() + 8.0, line.width(), 4.0);
    let whole = begins.map_or(0, |begins| ends.duration_since(begins).as_secs());
    let rest = ends.duration_since(cx.now).as_secs();
    let share = convert::share(u64::try_from(rest).unwrap_or(0), u64::try_from(whole).unwrap_or(0));
    draw::paint_fill(ui.painter(), bar, 2, if rest > 0 { colours.border_strong } else { rest_color });
    if rest > 0 {
        let width = (bar.width() * share).max(4.0);
        let rest = draw::right(bar, width);
        let corners = egui::CornerRadius {
            nw: 0,
            sw: 0,
            ne: 2,
            se: 2,
        };
        // A gap of two points keeps both parts apart without colour.
        ui.painter().rect_filled(draw::right(bar, width + 2.0), corners, colours.card);
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
