//! The certificate dialog: what phones see, whether they will take it, and how to bring another one.

use std::path::Path;

use egui::{Id, Key, Rect, ScrollArea, Ui, vec2};

use super::amounts::{self, Life};
use super::button::{self, Button, ButtonKind, Size};
use super::cx::Cx;
use super::dialog::{self, PADDING};
use super::draw::{self, ink};
use super::layout::{ColumnLayout, RectParts as _, RowLayout};
use super::shell::{Overlay, Request};
use super::{banner, certificate_words as words, field, icons, theme};
use crate::session::{CertificateNeeds, CertificateView, Command, Judged, Password, Source};
use crate::words::say;

/// Size of the dialog where the window has room.
const WANTED: egui::Vec2 = vec2(640.0, 660.0);
/// Width of a field for a name or a password.
const FIELD: f32 = 300.0;

/// What only this dialog knows.
#[derive(Default)]
pub(super) struct Typed {
    password: String,
    name: String,
}

impl Typed {
    /// Imports a file with the password that was typed, which is kept no longer.
    fn unlock(&mut self, file: &Path) -> Command {
        Command::ImportCertificate(Source::Pkcs12 {
            file: file.to_owned(),
            password: Password(std::mem::take(&mut self.password)),
        })
    }

    /// Takes the name that was typed for links.
    fn choose(&mut self) -> Command {
        Command::ChooseName(Some(std::mem::take(&mut self.name)))
    }
}

/// Shows the dialog while it is open.
pub(super) fn certificate_dialog_ui(ui: &Ui, cx: &mut Cx<'_>, own: &mut Typed) {
    if !cx.shell.shows(Overlay::Certificate) {
        return;
    }
    let mut close = false;
    close |= dialog::dialog_ui(ui, "certificate", WANTED, |ui, rect| {
        close |= dialog::title_ui(ui, rect, say().certificate_title(), "");
        let inner = rect.inset(PADDING, PADDING).inset_y(56.0, 1.0);
        let snapshot = cx.snapshot;
        let Some(view) = &snapshot.certificate else {
            draw::paragraph_ui(
                ui,
                inner.min,
                inner.width(),
                say().certificate_none_yet(),
                ink(theme::BODY, theme::of(ui).muted),
            );
            return;
        };
        let footer = inner.bottom_part(52.0).top_part(32.0);
        buttons_ui(ui, footer, view, cx);
        let body = rect.inset(1.0, 1.0).with_min_y(inner.top()).with_max_y(footer.top() - 13.0);
        draw::paint_divider(ui.painter(), body.left(), body.right(), body.bottom(), theme::of(ui).border);
        let mut child = draw::clipped_child(ui, body, Id::unique("certificate body"));
        ScrollArea::vertical()
            .id_salt("certificate")
            .auto_shrink(false)
            .show(&mut child, |ui| {
                let mut column = ColumnLayout::new(inner.with_min_y(ui.max_rect().top()));
                head_ui(ui, &mut column, view, cx);
                trouble_ui(ui, &mut column, view, cx, own);
                names_ui(ui, &mut column, view, cx, own);
                rules_ui(ui, &mut column, &view.rules);
                column.gap(16.0);
                column.scrolled_ui(ui);
            });
    });
    if close {
        cx.shell.close();
        // A password does not stay in memory longer than it is needed.
        *own = Typed::default();
    }
}

/// Who signed it, for which names, and how long.
fn head_ui(ui: &mut Ui, column: &mut ColumnLayout, view: &CertificateView, cx: &Cx<'_>) {
    let colours = theme::of(ui);
    let ground = ui.painter().add(egui::Shape::Noop);
    let holds = view.rules.iter().all(|rule| rule.holds);
    let (icon, color) = if holds {
        (icons::CHECK_CIRCLE, colours.success.solid)
    } else {
        (icons::X_CIRCLE, colours.danger.solid)
    };
    let top = column.here();
    column.gap(14.0);
    let mut text_column = column.inset(48.0, 16.0);
    let mark = column.inset(16.0, 16.0).rest().top_left([20.0, 20.0]);
    draw::paint_icon(ui.painter(), mark, icon, 20.0, color);
    let kind = if view.brought {
        words::brought(&view.files)
    } else {
        say().certificate_own().to_owned()
    };
    let issuer = say().certificate_issuer(view.issuer.clone());
    let names = words::names(&view.names, &view.wildcards);
    let validity = words::validity(view.not_after, cx.now);
    let lines = [
        (words::verdict(holds), ink(theme::BODY_STRONG, colours.text)),
        (&kind, ink(theme::SMALL_LOOSE, colours.muted)),
        (&issuer, ink(theme::SMALL_LOOSE, colours.muted)),
        (&names, ink(theme::SMALL_LOOSE, colours.muted)),
        (
            &validity,
            ink(
                theme::SMALL_LOOSE,
                match amounts::life(view.not_after, cx.now) {
                    Life::Expired(_) => colours.danger.text,
                    // Airlift renews its own.
                    Life::Days(..30) if view.brought => colours.warning.text,
                    Life::Days(_) => colours.muted,
                },
            ),
        ),
    ];
    for (index, (text, style)) in lines.iter().enumerate() {
        text_column.paragraph_ui(ui, text, *style);
        text_column.gap(if index == 0 { 4.0 } else { 0.0 });
    }
    let card = top.with_max_y(text_column.y() + 14.0);
    draw::set_box(ui.painter(), ground, card, theme::RADIUS_CARD, colours.card, colours.border);
    column.reach(card.bottom() + 16.0);
}

/// What went wrong with an import, and what is missing for one.
fn trouble_ui(ui: &mut Ui, column: &mut ColumnLayout, view: &CertificateView, cx: &mut Cx<'_>, own: &mut Typed) {
    let colours = theme::of(ui);
    if view.reading {
        column.label_ui(ui, 20.0, say().certificate_reading(), ink(theme::BODY, colours.muted));
        column.gap(12.0);
        return;
    }
    if let Some(problem) = &view.problem {
        let tone = colours.danger;
        let ground = ui.painter().add(egui::Shape::Noop);
        let mut lines = column.inset(40.0, 12.0);
        lines.gap(10.0);
        lines.paragraph_ui(ui, &say().problem_title(problem), ink(theme::BODY_MEDIUM, tone.text));
        lines.paragraph_ui(ui, &banner::sentences(problem), ink(theme::SMALL_LOOSE, tone.text));
        let banner = column.here().with_max_y(lines.y() + 10.0);
        draw::set_box(ui.painter(), ground, banner, theme::RADIUS, tone.tint, tone.line);
        let spot = banner.inset(12.0, 12.0).inset_y(10.0, 0.0).top_left([16.0, 20.0]);
        draw::paint_icon(ui.painter(), spot, icons::X_CIRCLE, 16.0, tone.solid);
        column.reach(banner.bottom() + 16.0);
    }
    match &view.needs {
        None => {}
        Some(CertificateNeeds::Password(file)) => {
            let asked = CertificatePrompt {
                id: Id::unique("certificate password"),
                label: say().certificate_password(),
                note: &words::password_for(file),
                button: say().certificate_import_now(),
                secret: true,
            };
            if asked_ui(ui, column, &asked, &mut own.password) {
                cx.commands.push(own.unlock(file));
            }
        }
        Some(CertificateNeeds::Key(chain)) => {
            let choose = Button::new(ButtonKind::Primary, Size::Normal, None, say().certificate_choose_key());
            column.paragraph_ui(ui, &words::key_for(chain), ink(theme::BODY, colours.text));
            column.gap(8.0);
            let spot = column.next(32.0).left_part(choose.width(ui));
            column.gap(16.0);
            if button::button_ui(ui, spot, Id::unique("certificate key"), &choose).clicked() {
                cx.shell.requests.push(Request::ImportCertificateKey(chain.clone()));
            }
        }
    }
}

/// Something that the person types and sends.
struct CertificatePrompt<'a> {
    id: Id,
    label: &'a str,
    note: &'a str,
    button: &'a str,
    secret: bool,
}

/// A labelled field with a button beside it; whether it was sent.
fn asked_ui(ui: &mut Ui, column: &mut ColumnLayout, asked: &CertificatePrompt<'_>, text: &mut String) -> bool {
    let colours = theme::of(ui);
    column.paragraph_ui(ui, asked.note, ink(theme::SMALL_LOOSE, colours.muted));
    column.gap(6.0);
    let send = Button::new(ButtonKind::Primary, Size::Normal, None, asked.button).disabled(text.is_empty().then_some(""));
    let mut row = RowLayout::new(column.next(32.0));
    column.gap(16.0);
    let rect = row.next(FIELD.min(row.rest().width() - send.width(ui) - 8.0));
    row.gap(8.0);
    let focused = ui.memory(|memory| memory.has_focus(asked.id));
    let look = if focused {
        field::Look::Focus
    } else if ui.rect_contains_pointer(rect) {
        field::Look::Hover
    } else {
        field::Look::Rest
    };
    field::paint_outline(ui, rect, look);
    let inner = rect.inset(11.0, 11.0);
    let line = field::LineOf {
        name: asked.label,
        hint: asked.label,
        hint_color: colours.muted,
        style: theme::BODY,
        secret: asked.secret,
    };
    let response = field::line_ui(ui, inner, asked.id, text, &line);
    let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) && !text.is_empty();
    let clicked = button::button_ui(ui, row.next(send.width(ui)), asked.id.with("send"), &send).clicked();
    entered || clicked
}

/// Which of its names is in links, where there is a choice.
fn names_ui(ui: &mut Ui, column: &mut ColumnLayout, view: &CertificateView, cx: &mut Cx<'_>, own: &mut Typed) {
    let wildcard = view.wildcards.first();
    if !view.brought || cx.snapshot.endpoint.set_at_start || view.names.len() < 2 && wildcard.is_none() {
        return;
    }
    let colours = theme::of(ui);
    column.label_ui(ui, 20.0, say().certificate_name_in_links(), ink(theme::BODY_STRONG, colours.text));
    column.gap(4.0);
    let typed = Some(&view.host).filter(|host| !host.is_empty() && !view.names.contains(host));
    for name in view.names.iter().chain(typed) {
        let row = column.next(28.0).inset(-8.0, -8.0);
        if choice_ui(ui, row, name, *name == view.host) {
            cx.commands.push(Command::ChooseName(Some(name.clone())));
        }
    }
    if let Some(wildcard) = wildcard {
        let asked = CertificatePrompt {
            id: Id::unique("certificate name"),
            label: say().certificate_name_below(),
            note: &say().certificate_type_name(wildcard),
            button: say().certificate_use_name(),
            secret: false,
        };
        column.gap(8.0);
        if asked_ui(ui, column, &asked, &mut own.name) {
            cx.commands.push(own.choose());
        }
    } else {
        column.gap(16.0);
    }
}

fn choice_ui(ui: &Ui, row: Rect, name: &str, chosen: bool) -> bool {
    let colours = theme::of(ui);
    let response = ui.interact(row, Id::unique("certificate name row").with(name), egui::Sense::click());
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::RadioButton, true, chosen, name));
    if response.hovered() || response.has_focus() {
        draw::paint_fill(ui.painter(), row, theme::RADIUS_SMALL, colours.hover);
    }
    let mut parts = RowLayout::new(row.inset(8.0, 8.0));
    let mark = parts.next(16.0);
    parts.gap(8.0);
    if chosen {
        draw::paint_icon(ui.painter(), mark, icons::CHECK, 16.0, colours.accent_text);
    }
    draw::paint_line(ui.painter(), parts.rest(), name, ink(theme::MONO, colours.text));
    draw::focus_ring(ui, &response, row.shrink(2.0), theme::RADIUS_SMALL);
    response.clicked()
}

/// Apple's rules, those that do not hold first.
fn rules_ui(ui: &mut Ui, column: &mut ColumnLayout, rules: &[Judged]) {
    let colours = theme::of(ui);
    if rules.is_empty() {
        return;
    }
    column.label_ui(ui, 20.0, &words::rules(rules), ink(theme::BODY_STRONG, colours.text));
    column.gap(8.0);
    let (failing, passing): (Vec<&Judged>, Vec<&Judged>) = rules.iter().partition(|rule| !rule.holds);
    for rule in failing.into_iter().chain(passing) {
        let (icon, color) = if rule.holds {
            (icons::CHECK_CIRCLE, colours.success.solid)
        } else {
            (icons::X_CIRCLE, colours.danger.solid)
        };
        draw::paint_icon(ui.painter(), column.rest().top_left([16.0, 20.0]), icon, 16.0, color);
        let text = column.rest().inset(26.0, 0.0);
        let (title, found) = (say().sentence(&rule.title), say().sentence(&rule.found));
        let spoken = words::rule(rule.holds, &title, &found);
        let galley = draw::paragraph(ui.painter(), &title, ink(theme::BODY, colours.text), text.width());
        let height = galley.size().y;
        ui.painter().galley(text.min, galley, colours.text);
        let color = if rule.holds { colours.muted } else { colours.danger.text };
        let found = draw::paragraph(ui.painter(), &found, ink(theme::SMALL_LOOSE, color), text.width());
        let whole = column.next(height + found.size().y);
        ui.painter().galley(text.min + vec2(0.0, height), found, color);
        draw::read_out(ui, whole, &spoken).on_hover_text(rule.rule.source);
        column.gap(8.0);
    }
}

fn buttons_ui(ui: &Ui, row: Rect, view: &CertificateView, cx: &mut Cx<'_>) {
    let mut parts = RowLayout::new(row);
    let mut place = |button: &Button<'_>, name: &str| {
        let spot = parts.next(button.width(ui));
        parts.gap(8.0);
        button::button_ui(ui, spot, Id::unique("certificate").with(name), button).clicked()
    };
    if !view.set_at_start
        && place(
            &Button::new(ButtonKind::Secondary, Size::Normal, None, say().certificate_import()),
            "import",
        )
    {
        cx.shell.requests.push(Request::ImportCertificate);
    }
    if view.brought {
        if view.has_own
            && !view.set_at_start
            && place(
                &Button::new(ButtonKind::Secondary, Size::Normal, None, say().certificate_use_own()),
                "own",
            )
        {
            cx.commands.push(Command::UseOwnAuthority);
        }
    } else if place(
        &Button::new(
            ButtonKind::Secondary,
            Size::Normal,
            Some(icons::ARROW_CLOCKWISE),
            say().certificate_renew(),
        ),
        "renew",
    ) {
        cx.commands.push(Command::RenewCertificate);
    }
    // People compare the authority's on the phone; of a certificate that was brought it is its own.
    let authority = &cx.snapshot.endpoint.authority_sha256;
    let sha256 = if authority.is_empty() { &view.sha256 } else { authority };
    let id = Id::unique("certificate").with("copy");
    let icon = if button::was_copied(ui, id) { icons::CHECK } else { icons::COPY };
    let copy = Button::new(ButtonKind::Ghost, Size::Normal, Some(icon), say().certificate_copy());
    let spot = row.right_part(copy.width(ui));
    if button::button_ui(ui, spot, id, &copy).clicked() {
        button::copy(ui, id, sha256);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_kept_no_longer_than_it_is_needed() {
        let mut typed = Typed::default();
        "secret".clone_into(&mut typed.password);
        let file = Path::new("/chain.p12");
        let with = |password: &str| {
            Command::ImportCertificate(Source::Pkcs12 {
                file: file.to_owned(),
                password: Password(password.to_owned()),
            })
        };
        assert_eq!((typed.unlock(file), typed.unlock(file)), (with("secret"), with("")));
        "builds".clone_into(&mut typed.name);
        assert_eq!(typed.choose(), Command::ChooseName(Some("builds".to_owned())));
        assert_eq!(typed.name, "");
    }
}
