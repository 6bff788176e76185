//! The form for a new webhook. Its address and its secret are typed as dots, and forgotten with it.

use std::collections::BTreeSet;
use std::sync::Arc;

use egui::{Id, Ui};

use super::rows::{self, CONTROL, SettingRow};
use crate::finding::says;
use crate::primitives::HappeningKind;
use crate::session::{Command, HookFlaw, HookSecret, HookUrl, PrivatePart, Webhook, WebhookKind};
use crate::window::button::{self, Button, ButtonKind, Size};
use crate::window::field::{self, LineOf, Look};
use crate::window::layout::{RectParts as _, RowLayout};
use crate::window::theme;
use crate::words::say;

/// What is typed into the form; `None` while it is closed.
#[derive(Default)]
pub(super) struct HookForm {
    typed: Option<TypedHook>,
}

/// A webhook that is being typed.
struct TypedHook {
    name: String,
    kind: WebhookKind,
    address: String,
    secret: String,
    events: BTreeSet<HappeningKind>,
    tells: BTreeSet<PrivatePart>,
    /// What was wrong with it when the person wanted it added.
    flaw: Option<HookFlaw>,
}

impl HookForm {
    pub(super) const fn is_open(&self) -> bool {
        self.typed.is_some()
    }

    pub(super) fn open(&mut self) {
        self.typed = Some(TypedHook {
            name: String::new(),
            kind: WebhookKind::Slack,
            address: String::new(),
            secret: String::new(),
            events: BTreeSet::from([HappeningKind::Delivered]),
            tells: BTreeSet::new(),
            flaw: None,
        });
    }
}

impl TypedHook {
    fn hook(&self) -> Result<Webhook, HookFlaw> {
        let secret = Some(self.secret.trim()).filter(|secret| self.kind.is_signed() && !secret.is_empty());
        Webhook {
            name: self.name.clone(),
            kind: self.kind,
            url: HookUrl::parse(&self.address)?,
            secret: secret.map(HookSecret::parse).transpose()?,
            events: self.events.clone(),
            tells: self.tells.clone(),
        }
        .checked()
    }
}

/// How a line of the form is typed.
#[derive(Clone, Copy, Eq, PartialEq)]
enum TypedAs {
    Text,
    Dots,
}

/// Draws the form while it is open; what the person wants added.
pub(super) fn form_ui(ui: &mut Ui, form: &mut HookForm) -> Option<Command> {
    let typed = form.typed.as_mut()?;
    line_ui(ui, say().hooks_name(), "", &mut typed.name, TypedAs::Text);
    rows::divider_ui(ui);
    let kinds = WebhookKind::ALL.map(|kind| kind.name().to_owned());
    let chosen = WebhookKind::ALL.iter().position(|kind| *kind == typed.kind).unwrap_or_default();
    if let Some(kind) = rows::select_ui(ui, say().hooks_kind(), "", &kinds, chosen).and_then(|index| WebhookKind::ALL.get(index)) {
        typed.kind = *kind;
    }
    rows::divider_ui(ui);
    line_ui(
        ui,
        say().hooks_address(),
        say().hooks_address_why(),
        &mut typed.address,
        TypedAs::Dots,
    );
    if typed.kind.is_signed() {
        rows::divider_ui(ui);
        line_ui(ui, say().hooks_secret(), say().hooks_secret_why(), &mut typed.secret, TypedAs::Dots);
    }
    for (index, kind) in HappeningKind::ALL.into_iter().enumerate() {
        rows::divider_ui(ui);
        let note = if index == 0 { say().hooks_told() } else { "" };
        switch_ui(ui, &say().notify_name(kind.word()), note, kind, &mut typed.events);
    }
    for (index, part) in PrivatePart::ALL.into_iter().enumerate() {
        rows::divider_ui(ui);
        let note = if index == 0 { say().hooks_also() } else { "" };
        switch_ui(ui, &say().notify_part(part.word()), note, part, &mut typed.tells);
    }
    rows::divider_ui(ui);
    let (is_added, is_cancelled) = end_ui(ui, typed.flaw);
    let mut command = None;
    if is_added {
        match typed.hook() {
            Ok(hook) => command = Some(Command::SaveWebhook(Arc::new(hook))),
            Err(flaw) => typed.flaw = Some(flaw),
        }
    }
    if command.is_some() || is_cancelled {
        form.typed = None;
    }
    command
}

/// A row with a line to type in.
fn line_ui(ui: &mut Ui, name: &str, note: &str, text: &mut String, typed_as: TypedAs) {
    let row = SettingRow {
        of: "new webhook",
        ..SettingRow::new(name, note, CONTROL, 32.0)
    };
    row.ui(ui, |ui, rect| {
        let id = Id::unique("new webhook").with(name);
        let has_focus = ui.memory(|memory| memory.has_focus(id));
        field::paint_outline(ui, rect, if has_focus { Look::Focus } else { Look::Rest });
        let line = LineOf {
            name,
            hint: "",
            hint_color: theme::of(ui).faint,
            style: theme::BODY,
            secret: typed_as == TypedAs::Dots,
        };
        field::line_ui(ui, rect.inset(10.0, 10.0), id, text, &line);
    });
}

/// A row with a switch that puts something on a list, or takes it off.
fn switch_ui<T: Copy + Ord>(ui: &mut Ui, name: &str, note: &str, of: T, list: &mut BTreeSet<T>) {
    let row = SettingRow {
        of: "new webhook",
        ..SettingRow::new(name, note, 36.0, 20.0)
    };
    let is_on = list.contains(&of);
    let pressed = row.ui(ui, |ui, rect| {
        button::toggle_ui(ui, rect, Id::unique("new webhook switch").with(name), is_on, name)
    });
    if pressed && !list.remove(&of) {
        list.insert(of);
    }
}

/// The buttons at the end, with what is wrong; whether it is to be added, and whether it is given up.
fn end_ui(ui: &mut Ui, flaw: Option<HookFlaw>) -> (bool, bool) {
    let add = Button::new(ButtonKind::Primary, Size::Normal, None, say().hooks_save());
    let cancel = Button::new(ButtonKind::Secondary, Size::Normal, None, say().cancel());
    let (add_width, cancel_width) = (add.width(ui).ceil(), cancel.width(ui).ceil());
    let note = flaw.map(|flaw| say().sentence(&says::hook_flaw(flaw.word()))).unwrap_or_default();
    let row = SettingRow {
        is_wrong: flaw.is_some(),
        of: "new webhook",
        ..SettingRow::new(say().hooks_add(), &note, add_width + cancel_width + 8.0, 32.0)
    };
    row.ui(ui, |ui, rect| {
        let mut places = RowLayout::new(rect);
        let place = places.next(cancel_width);
        places.gap(8.0);
        let is_cancelled = button::button_ui(ui, place, Id::unique("new webhook cancel"), &cancel).clicked();
        let is_added = button::button_ui(ui, places.next(add_width), Id::unique("new webhook add"), &add).clicked();
        (is_added, is_cancelled)
    })
}
