//! Settings › Notifications: what the desktop shows, and the webhooks with what they last said.

use egui::{Id, Ui};

use super::hook_form::{self, HookForm};
use super::rows::{self, SettingRow};
use crate::primitives::HappeningKind;
use crate::session::{Command, WebhookView};
use crate::window::button::{self, Button, ButtonKind, Size};
use crate::window::cx::Cx;
use crate::window::layout::RowLayout;
use crate::words::say;

/// Draws the section.
pub(super) fn notify_ui(ui: &mut Ui, cx: &mut Cx<'_>, form: &mut HookForm) {
    rows::label_ui(ui, say().notify_here());
    rows::group_ui(ui, |ui| {
        for (index, kind) in HappeningKind::ALL.into_iter().enumerate() {
            if index > 0 {
                rows::divider_ui(ui);
            }
            let mut ticked = cx.snapshot.settings.notify.clone();
            let is_on = ticked.contains(&kind);
            if rows::switch_ui(ui, &say().notify_name(kind.word()), &say().notify_why(kind.word()), is_on) {
                if is_on {
                    ticked.remove(&kind);
                } else {
                    ticked.insert(kind);
                }
                cx.commands.push(Command::SetNotify(ticked));
            }
        }
    });
    rows::label_ui(ui, say().hooks_title());
    rows::group_ui(ui, |ui| {
        for hook in &cx.snapshot.webhooks {
            if let Some(command) = hook_ui(ui, hook) {
                cx.commands.push(command);
            }
            rows::divider_ui(ui);
        }
        if form.is_open() {
            if let Some(command) = hook_form::form_ui(ui, form) {
                cx.commands.push(command);
            }
        } else if rows::button_ui(ui, say().hooks_add(), say().hooks_add_why(), say().hooks_open()) {
            form.open();
        }
    });
}

/// A webhook, with buttons to try and to remove it.
fn hook_ui(ui: &mut Ui, hook: &WebhookView) -> Option<Command> {
    let answer = hook.answer.as_ref().map_or_else(
        || say().hooks_no_answer().to_owned(),
        |answer| {
            let status = answer.outcome.status().map(|status| status.to_string()).unwrap_or_default();
            say().webhook_answer(answer.outcome.detail(), answer.outcome.word(), status)
        },
    );
    let note = say().hooks_line(answer, &hook.host, hook.kind.name());
    let test = Button::new(ButtonKind::Secondary, Size::Normal, None, say().hooks_test());
    let remove = Button::new(ButtonKind::Destructive, Size::Normal, None, say().remove());
    let widths = [test.width(ui).ceil(), remove.width(ui).ceil()];
    let row = SettingRow {
        is_wrong: hook.answer.as_ref().is_some_and(|answer| !answer.outcome.is_taken()),
        of: "webhook",
        ..SettingRow::new(&hook.name, &note, widths.iter().sum::<f32>() + 8.0, 32.0)
    };
    row.ui(ui, |ui, rect| {
        let [test_width, remove_width] = widths;
        let mut places = RowLayout::new(rect);
        let place = places.next(test_width);
        places.gap(8.0);
        let id = Id::unique("webhook").with(&hook.name);
        let is_tried = button::button_ui(ui, place, id.with("test"), &test).clicked();
        let is_removed = button::button_ui(ui, places.next(remove_width), id.with("remove"), &remove).clicked();
        let name = hook.name.clone();
        match (is_tried, is_removed) {
            (true, _) => Some(Command::TestWebhook(name)),
            (false, true) => Some(Command::RemoveWebhook(name)),
            (false, false) => None,
        }
    })
}
