//! A provisioning profile that was dropped: what it is, for whom and until when, above its whole property list.

use egui::Ui;

use super::super::cx::Cx;
use super::super::dialog::{self, PADDING};
use super::super::draw::{self, ink};
use super::super::facts::{self, Fact};
use super::super::layout::{ColumnLayout, RectParts as _};
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
        let mut column = ColumnLayout::new(rect.inset(PADDING, PADDING));
        column.gap(56.0);
        summary_ui(ui, &mut column, cx, profile);
        column.gap(12.0);
        find_ui(ui, column.next(32.0), own);
        column.gap(16.0);
        let body = rect.shrink(1.0).with_min_y(column.y());
        draw::paint_divider(ui.painter(), body.left(), body.right(), body.top(), theme::of(ui).border);
        list_ui(ui, body, own, &profile.list);
    });
    if close {
        *own = PlistViewer::default();
        cx.commands.push(Command::CloseProfile);
    }
}

/// What is wrong, and the facts.
fn summary_ui(ui: &mut Ui, column: &mut ColumnLayout, cx: &Cx<'_>, profile: &ProfileView) {
    let colours = theme::of(ui);
    for finding in profile.findings.iter().filter(|finding| finding.severity >= Severity::Risks) {
        let color = match finding.severity {
            Severity::Blocks => colours.danger.text,
            _ => colours.warning.text,
        };
        column.paragraph_ui(ui, &say().title(finding), ink(theme::BODY_MEDIUM, color));
        column.gap(4.0);
    }
    let facts = facts(cx, profile);
    let height = facts::FACT * super::super::convert::f32_from(facts.len());
    // Rows reach 8 points beyond the text, so that their fill does not touch it.
    let rect = column.next(height).inset(-8.0, -8.0);
    facts::wide_facts_ui(ui, rect, egui::Id::unique("profile facts"), LABEL, &facts);
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
