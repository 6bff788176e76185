//! The Requirements card, and beside it the ways to look closer: property lists and another build.

use egui::{Id, Rect, Role, Sense, Ui, WidgetInfo};

use super::cx::Cx;
use super::draw::{self, ink};
use super::facts::{self, FACT, Fact};
use super::icons::{self, Glyph};
use super::layout::{ColumnLayout, RectParts as _};
use super::{apple_names, compare, details, overview, plist_viewer, theme};
use crate::ipa::RawPart;
use crate::session::BuildView;
use crate::words::say;

/// Rows of either card.
pub(super) const ROWS: f32 = 5.0;

/// What a phone must have, and what the app wants of it.
pub(super) fn requirements_ui(ui: &mut Ui, rect: Rect, build: &BuildView) {
    let column = overview::card_ui(ui, rect, say().requirements());
    let app = &build.inspection.app;
    let listed = |label: &'static str, names: Vec<String>, written: &[String]| {
        if names.is_empty() {
            Fact::missing(label, say().none())
        } else {
            Fact::new(label, names.join(", ")).copied_as(written.join(", "))
        }
    };
    let each = |names: &[String], of: fn(&str) -> String| names.iter().map(|name| of(name)).collect::<Vec<_>>();
    let transport = details::transport(app.transport.as_ref());
    let copied = app.transport.as_ref().map_or_else(String::new, |transport| {
        if transport.exception_domains.is_empty() {
            details::transport(Some(transport))
        } else {
            transport.exception_domains.join(", ")
        }
    });
    let facts = [
        listed(
            say().hardware(),
            each(&app.required_capabilities, apple_names::capability),
            &app.required_capabilities,
        ),
        listed(
            say().must_lack(),
            each(&app.forbidden_capabilities, apple_names::capability),
            &app.forbidden_capabilities,
        ),
        listed(
            say().background(),
            each(&app.background_modes, apple_names::background_mode),
            &app.background_modes,
        ),
        listed(
            say().opens_links(),
            each(&app.url_schemes, |name| format!("{name}://")),
            &app.url_schemes,
        ),
        if copied.is_empty() {
            Fact::missing(say().connections(), &transport)
        } else {
            Fact::new(say().connections(), transport).copied_as(copied)
        },
    ];
    facts::facts_ui(ui, column, Id::unique("requirements"), &facts);
}

/// The property lists and the comparison.
pub(super) fn closer_ui(ui: &mut Ui, rect: Rect, cx: &mut Cx<'_>, build: &BuildView) {
    let column = overview::card_ui(ui, rect, say().look_closer());
    let lists = [
        (say().show_info(), RawPart::InfoPlist),
        (say().show_entitlements(), RawPart::Entitlements),
        (say().show_profile(), RawPart::Profile),
    ];
    let mut column = ColumnLayout::new(column);
    for (text, part) in lists {
        if action_ui(ui, column.next(FACT), icons::TREE_STRUCTURE, text) {
            plist_viewer::open(cx, build.id, part);
        }
    }
    if action_ui(ui, column.next(FACT), icons::ARROWS_LEFT_RIGHT, say().compare_with()) {
        compare::open(cx);
    }
}

/// A row that does something.
fn action_ui(ui: &Ui, row: Rect, icon: Glyph, text: &str) -> bool {
    let colours = theme::of(ui);
    let response = ui.interact(row, Id::unique("closer").with(text), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, text));
    if response.hovered() {
        draw::paint_fill(ui.painter(), row, theme::RADIUS_SMALL, colours.hover);
    }
    draw::paint_icon(ui.painter(), row.inset(8.0, 0.0).left_part(16.0), icon, 16.0, colours.muted);
    draw::paint_line(ui.painter(), row.inset(32.0, 32.0), text, ink(theme::BODY, colours.text));
    let caret = row.inset(0.0, 8.0).right_part(16.0);
    draw::paint_icon(ui.painter(), caret, icons::CARET_RIGHT, 14.0, colours.faint);
    draw::focus_ring(ui, &response, row, theme::RADIUS_SMALL);
    response.clicked()
}
