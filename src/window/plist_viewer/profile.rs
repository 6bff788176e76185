//! A provisioning profile that was dropped: what it is, for whom and until when, above its whole property list.

use egui::{Rect, Ui, pos2, vec2};

use super::super::cx::Cx;
use super::super::dialog::{self, PADDING};
use super::super::draw::{self, ink};
use super::super::facts::{self, Fact};
use super::super::{amounts, phrases, theme};
use super::{PlistViewer, WANTED, find_ui, list_ui};
use crate::finding::Severity;
use crate::session::{Command, ProfileView};
use crate::words::say;

/// Width of the column with the labels.
const LABEL: f32 = 132.0;
/// Certificates that are named; of more it is told how many there are.
const MAX_NAMED: usize = 2;

/// Shows the profile that was dropped, until it is closed.
pub(in crate::window) fn profile_dialog_ui(ui: &Ui, cx: &mut Cx<'_>, own: &mut PlistViewer) {
    let Some(profile) = &cx.snapshot.profile else { return };
    let mut close = false;
    close |= dialog::dialog_ui(ui, "profile", WANTED, |ui, rect| {
        close |= dialog::title_ui(ui, rect, &profile.file_name, phrases::signing_kind(profile.signing.kind));
        let place = draw::at(rect.left() + PADDING, rect.top() + 56.0, rect.width() - 2.0 * PADDING, 0.0);
        let top = summary_ui(ui, place, cx, profile);
        let tools = draw::at(place.left(), top + 12.0, place.width(), 32.0);
        find_ui(ui, tools, own);
        let body = Rect::from_min_max(pos2(rect.left() + 1.0, tools.bottom() + 16.0), rect.max - vec2(1.0, 1.0));
        draw::paint_divider(ui.painter(), body.left(), body.right(), body.top(), theme::of(ui).border);
        list_ui(ui, body, own, &profile.list);
    });
    if close {
        *own = PlistViewer::default();
        cx.commands.push(Command::CloseProfile);
    }
}

/// What is wrong, and the facts; returns the bottom.
fn summary_ui(ui: &mut Ui, place: Rect, cx: &Cx<'_>, profile: &ProfileView) -> f32 {
    let colours = theme::of(ui);
    let mut y = place.top();
    for finding in profile.findings.iter().filter(|finding| finding.severity >= Severity::Risks) {
        let color = match finding.severity {
            Severity::Blocks => colours.danger.text,
            _ => colours.warning.text,
        };
        let at = pos2(place.left(), y);
        y = draw::paragraph_ui(ui, at, place.width(), &say().title(finding), ink(theme::BODY_MEDIUM, color)).bottom() + 4.0;
    }
    let facts = facts(cx, profile);
    let height = facts::FACT * super::super::convert::f32_from(facts.len());
    // Rows reach 8 points beyond the text, so that their fill does not touch it.
    let rect = draw::at(place.left() - 8.0, y, place.width() + 16.0, height);
    facts::wide_facts_ui(ui, rect, egui::Id::unique("profile facts"), LABEL, &facts);
    rect.bottom()
}

fn facts(cx: &Cx<'_>, view: &ProfileView) -> Vec<Fact<'static>> {
    let Some(profile) = &view.signing.profile else { return Vec::new() };
    let mut facts = vec![Fact::new(say().profile_name(), profile.name.clone())];
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let identifier = profile.entitlements.get("application-identifier").and_then(plist::Value::as_string);
    facts.extend(identifier.map(|identifier| Fact::new(say().profile_app_id(), identifier).mono()));
    let team = [text(&profile.team_name), text(&profile.team_id)].join(" ");
    if !team.trim().is_empty() {
        facts.push(Fact::new(say().profile_team(), team.trim()));
    }
    let devices = if profile.all_devices {
        say().profile_all_devices().to_owned()
    } else {
        profile.devices.len().to_string()
    };
    facts.push(Fact::new(say().profile_devices(), devices));
    if let Some(at) = profile.expires_at {
        let left = amounts::life(at, cx.now).left(&crate::ipa::EndingOf::Profile);
        facts.push(Fact::new(
            say().profile_until(),
            format!("{} · {left}", amounts::date(at, &cx.zone)),
        ));
    }
    for certificate in profile.certificates.iter().take(MAX_NAMED) {
        let until = certificate
            .expires_at
            .map(|at| format!(" · {}", amounts::date(at, &cx.zone)))
            .unwrap_or_default();
        facts.push(Fact::new(say().profile_certificate(), format!("{}{until}", certificate.subject)));
    }
    let more = profile.certificates.len().saturating_sub(MAX_NAMED);
    if more > 0 {
        facts.push(Fact::new(say().profile_certificate(), say().profile_more(more)));
    }
    facts
}
