//! Settings › Notifications: its pictures, and what its switches, buttons and form ask for.

use egui::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use super::behaviour::{commands, open};
use super::{Stage, click, scenes};
use crate::primitives::HappeningKind;
use crate::session::{Command, HookAnswer, HookOutcome, PrivatePart, Snapshot, WebhookKind, WebhookView};
use crate::window::settings::SettingsSection;
use crate::window::shell::Overlay;

/// Two webhooks, one of which was refused, and a ticked switch.
pub(super) fn told_others() -> Snapshot {
    let mut snapshot = scenes::main();
    snapshot.settings.notify = [HappeningKind::NeedsHelp].into();
    let answer = |outcome| {
        Some(HookAnswer {
            at: snapshot.now,
            event: "delivered".to_owned(),
            outcome,
        })
    };
    let hook = |name: &str, kind, host: &str| WebhookView {
        name: name.to_owned(),
        kind,
        host: host.to_owned(),
        is_signed: false,
        events: [HappeningKind::Delivered].into(),
        tells: [PrivatePart::Device].into(),
        answer: None,
    };
    let refused = HookOutcome::Refused {
        status: 404,
        detail: "no_service".to_owned(),
    };
    snapshot.webhooks = vec![
        WebhookView {
            answer: answer(HookOutcome::Taken { status: 200 }),
            ..hook("#builds", WebhookKind::Slack, "hooks.slack.com")
        },
        WebhookView {
            answer: answer(refused),
            ..hook("Testers", WebhookKind::Discord, "discord.com")
        },
    ];
    snapshot
}

fn opened() -> Harness<'static, Stage> {
    let mut harness = open(told_others());
    harness
        .state_mut()
        .state
        .shell
        .open(Overlay::Settings(Some(SettingsSection::Notifications)));
    harness.run_ok();
    harness
}

fn write(harness: &mut Harness<'static, Stage>, field: &str, text: &str) {
    let role = if field == "Address" { Role::PasswordInput } else { Role::TextInput };
    harness.get_by_role_and_label(role, field).click();
    harness.run_ok();
    harness.event(egui::Event::Text(text.to_owned()));
    harness.run_ok();
}

/// The button at the end of the form, to which one has to scroll.
fn add(harness: &mut Harness<'static, Stage>) {
    harness.get_by_label("Add").click_accesskit();
    harness.run_ok();
}

#[test]
fn switches_and_buttons_ask_for_what_they_say() {
    let mut harness = opened();
    harness.get_by_role_and_label(Role::Switch, "A build was delivered").click();
    harness.run_ok();
    harness.get_by_role_and_label(Role::Switch, "A phone needs help").click();
    harness.run_ok();
    harness.get_all_by_label("Test").next().unwrap().click();
    harness.run_ok();
    harness.get_all_by_label("Remove").last().unwrap().click();
    harness.run_ok();
    assert_eq!(
        commands(&mut harness),
        [
            Command::SetNotify([HappeningKind::Delivered, HappeningKind::NeedsHelp].into()),
            Command::SetNotify([].into()),
            Command::TestWebhook("#builds".to_owned()),
            Command::RemoveWebhook("Testers".to_owned()),
        ]
    );
}

#[test]
fn a_webhook_is_added_once_it_is_one() {
    let mut harness = opened();
    click(&mut harness, "Add…");
    write(&mut harness, "Name", "Builds");
    write(&mut harness, "Address", "http://example.com/x");
    add(&mut harness);
    harness.get_by_label("The address must begin with https://, and have no user name");
    assert_eq!(commands(&mut harness), []);
    write(&mut harness, "Address", "");
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
    harness.run_ok();
    harness.event(egui::Event::Text("https://example.com/verysecret".to_owned()));
    harness.run_ok();
    add(&mut harness);
    let asked = commands(&mut harness);
    let [Command::SaveWebhook(hook)] = asked.as_slice() else {
        panic!("{asked:?}");
    };
    assert_eq!(
        (hook.name.as_str(), hook.kind, hook.url.host()),
        ("Builds", WebhookKind::Slack, "example.com")
    );
    assert_eq!(hook.events, [HappeningKind::Delivered].into());
    assert!(hook.tells.is_empty() && !format!("{asked:?}").contains("verysecret"));
    harness.get_by_label("Add…");
}
