//! What came of many files that were brought at once: the builds, and why the other files are none, reason by reason.

use std::collections::BTreeSet;
use std::sync::Arc;

use egui::{Id, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, vec2};

use super::button::{self, Button, ButtonKind, IconButton, Size};
use super::cx::Cx;
use super::draw::{self, Pill, ink};
use super::layout::{ColumnLayout, RectParts as _, RowLayout};
use super::shell::Overlay;
use super::{amounts, app_icon, dialog, icons, phrases, theme};
use crate::ipa::OtherFile;
use crate::library::BuildId;
use crate::session::{AddId, AddedBy, AdditionView, BuildView, Command, RefusedFile, Snapshot};
use crate::words::{not_isolated, say};

const WIDTH: f32 = 600.0;
const HEAD: f32 = 74.0;
const FOOT: f32 = 64.0;
/// Space around what scrolls.
const SIDE: f32 = 24.0;
/// Builds, and files of a reason, that are shown before the rest is asked for.
const BUILDS_SHOWN: usize = 3;
const FILES_SHOWN: usize = 4;

/// Codes of problems that have a title of their own here.
const REASONS: [&str; 19] = [
    "file-not-found",
    "no-permission",
    "no-permission-on-macos",
    "link-of-another-user",
    "not-a-file",
    "folder",
    "empty-file",
    "not-a-zip",
    "something-else",
    "zip-truncated",
    "zip-damaged",
    "zip-encrypted",
    "zip-too-many-entries",
    "no-payload",
    "payload-empty",
    "payload-in-folder",
    "no-info-plist",
    "info-plist-damaged",
    "no-bundle-identifier",
];

/// What only this sheet knows.
#[derive(Default)]
pub(super) struct ImportResult {
    /// The addition that it opened for by itself.
    shown: Option<AddId>,
    /// Reasons whose files are listed.
    open: BTreeSet<String>,
    /// Reasons of which all files are listed.
    whole: BTreeSet<String>,
    all_builds: bool,
    /// Height of what scrolls, as it was drawn last.
    height: f32,
}

/// Files that were refused for one reason.
struct RefusalReason<'a> {
    /// Tells it from others.
    key: String,
    files: Vec<&'a RefusedFile>,
}

/// The last addition of several files in this window: a sheet tells of it, in the end.
pub(super) fn last_of_many(snapshot: &Snapshot) -> Option<&AdditionView> {
    let is_of_many = |addition: &&AdditionView| addition.id.by == AddedBy::Here && addition.files > 1;
    snapshot.additions.iter().rfind(is_of_many)
}

/// The same, once there is something that a sheet must tell.
pub(super) fn last(snapshot: &Snapshot) -> Option<&AdditionView> {
    last_of_many(snapshot).filter(|addition| addition.needs_sheet())
}

/// Opens the sheet once for each addition, as soon as nothing else lies over the window.
pub(super) fn follow(cx: &mut Cx<'_>, own: &mut ImportResult) {
    let Some(addition) = last(cx.snapshot) else { return };
    let is_free = matches!(cx.shell.overlay, None | Some(Overlay::Drawer | Overlay::Sidebar));
    if own.shown == Some(addition.id) || !is_free {
        return;
    }
    // The sheet tells all of it.
    let told = cx
        .snapshot
        .notices
        .iter()
        .filter(|notice| notice.addition == Some(addition.id) && notice.offer.is_none());
    cx.commands.extend(told.map(|notice| Command::Dismiss(notice.id)));
    *own = ImportResult {
        shown: Some(addition.id),
        ..ImportResult::default()
    };
    let reasons = reasons(addition);
    if let [only] = reasons.as_slice() {
        own.open.insert(only.key.clone());
    }
    cx.shell.open(Overlay::Imported);
}

/// The reasons, those with most files first.
fn reasons(addition: &AdditionView) -> Vec<RefusalReason<'_>> {
    let mut reasons: Vec<RefusalReason<'_>> = Vec::new();
    for file in addition.refusals.iter() {
        let kind = file.kind.map(OtherFile::code).unwrap_or_default();
        let key = format!("{} {kind}", file.problem.code);
        match reasons.iter_mut().find(|reason| reason.key == key) {
            Some(reason) => reason.files.push(file),
            None => reasons.push(RefusalReason { key, files: vec![file] }),
        }
    }
    reasons.sort_by_key(|reason| std::cmp::Reverse(reason.files.len()));
    reasons
}

impl RefusalReason<'_> {
    /// The code of its problems, as far as there is a title for it.
    fn code(&self) -> &'static str {
        let found = self.files.first().map(|file| &file.problem.code);
        let titled = REASONS.into_iter().find(|code| found.is_some_and(|found| found == code));
        titled.unwrap_or("other")
    }

    fn title(&self) -> String {
        say().import_reason(self.code())
    }

    /// What that means and what to do, in the words of its first file.
    fn sentences(&self) -> String {
        let first = self.files.first().map(|file| &file.problem);
        first.map(super::banner::sentences).unwrap_or_default()
    }

    /// Reading them again may help.
    fn can_be_tried_again(&self) -> bool {
        matches!(self.code(), "no-permission" | "no-permission-on-macos" | "file-not-found")
    }
}

/// The title: how many were added, known, and refused.
fn title(addition: &AdditionView) -> String {
    let added = addition.builds.len().saturating_sub(addition.known.len());
    let parts: Vec<String> = [
        (added, say().import_added(added)),
        (addition.known.len(), say().import_known(addition.known.len())),
        (addition.refused, say().import_refused(addition.refused)),
    ]
    .into_iter()
    .filter_map(|(count, words)| (count > 0).then_some(words))
    .collect();
    parts.join(", ")
}

/// Shows the sheet while it is open.
pub(super) fn import_dialog_ui(ui: &Ui, cx: &mut Cx<'_>, own: &mut ImportResult) {
    if !cx.shell.shows(Overlay::Imported) {
        return;
    }
    let Some(addition) = last(cx.snapshot) else {
        cx.shell.close();
        return;
    };
    let mut close = false;
    let wanted = vec2(WIDTH, HEAD + own.height + 20.0 + FOOT);
    close |= dialog::dialog_ui(ui, "import result", wanted, |ui, rect| {
        close |= head_ui(ui, rect, cx, addition);
        let middle = rect.inset(SIDE, SIDE).inset_y(HEAD, FOOT);
        let mut child = draw::child(ui, middle, Id::unique("import files"));
        let area = ScrollArea::vertical()
            .id_salt("import files")
            .auto_shrink(false)
            .show(&mut child, |ui| {
                ui.set_width(middle.width());
                close |= builds_ui(ui, cx, own, addition);
                reasons_ui(ui, cx, own, addition);
            });
        if (own.height - area.content_size.y).abs() > 0.5 {
            own.height = area.content_size.y;
            ui.ctx().request_repaint();
        }
        close |= foot_ui(ui, rect, addition);
    });
    if close {
        cx.shell.close();
    }
}

/// Draws title, where the files came from, and the cross; whether that was pressed.
fn head_ui(ui: &mut Ui, rect: Rect, cx: &Cx<'_>, addition: &AdditionView) -> bool {
    let colours = theme::of(ui);
    let mut row = RowLayout::new(rect.inset(SIDE, 14.0).inset_y(20.0, 0.0));
    let spot = row.last(28.0).top_part(28.0);
    row.gap_before_last(18.0);
    let mut lines = ColumnLayout::new(row.rest());
    let title = title(addition);
    let id = ui.next_auto_id();
    lines.label_ui(ui, 20.0, &title, ink(theme::HEADING, colours.text));
    // What came of it is said as soon as it is known.
    ui.ctx()
        .accesskit_node_builder(id, |node| node.set_live(egui::accesskit::Live::Assertive));
    let when = amounts::ago(addition.began_at, cx.now, &cx.zone);
    let from = match &addition.folder {
        Some(folder) => say().import_from(addition.files, folder, &when),
        None => say().import_files(addition.files, &when),
    };
    lines.gap(1.0);
    lines.label_ui(ui, 20.0, &from, ink(theme::SMALL, colours.muted));
    let cross = IconButton {
        icon: icons::X,
        size: 16.0,
        name: say().close(),
        hover: colours.hover,
    };
    button::icon_button_ui(ui, spot, Id::unique("close import result"), &cross).clicked()
}

/// Draws the footer; whether *Done* was pressed.
fn foot_ui(ui: &Ui, rect: Rect, addition: &AdditionView) -> bool {
    let colours = theme::of(ui);
    let foot = rect.with_min_y(rect.bottom() - FOOT);
    draw::paint_divider(ui.painter(), foot.left(), foot.right(), foot.top(), colours.border);
    let mut row = RowLayout::new(foot.inset(SIDE, 16.0).inset_y(16.0, 0.0));
    let copy = Button::new(ButtonKind::Secondary, Size::Normal, Some(icons::COPY), say().import_copy_list());
    let at = row.next(copy.width(ui)).top_part(copy.height());
    if button::button_ui(ui, at, Id::unique("copy import list"), &copy).clicked() {
        ui.copy_text(not_isolated(&list(addition)));
    }
    let done = Button::new(ButtonKind::Primary, Size::Normal, None, say().done());
    let at = row.last(done.width(ui)).top_part(done.height());
    let response = button::button_ui(ui, at, Id::unique("import done"), &done);
    if ui.memory(|memory| memory.focused().is_none()) {
        response.request_focus();
    }
    response.clicked()
}

/// The refused files as text, one line each: reason and name.
fn list(addition: &AdditionView) -> String {
    let line = |title: &str, file: &RefusedFile| format!("{title}\t{}\n", file.path.display());
    let reasons = reasons(addition);
    let lines = reasons.iter().flat_map(|reason| {
        let title = reason.title();
        reason.files.iter().map(move |file| line(&title, file))
    });
    lines.collect()
}

/// Draws the builds that were added; whether one is to be shown.
fn builds_ui(ui: &mut Ui, cx: &mut Cx<'_>, own: &mut ImportResult, addition: &AdditionView) -> bool {
    let is_new = |build: &&Arc<BuildView>| addition.builds.contains(&build.id) && !addition.known.contains(&build.id);
    let added: Vec<Arc<BuildView>> = cx.snapshot.builds.iter().filter(is_new).cloned().collect();
    if added.is_empty() {
        return false;
    }
    let shown = if own.all_builds { added.len() } else { BUILDS_SHOWN };
    let mut wants = None;
    card_ui(ui, |ui| {
        for (at, build) in added.iter().take(shown).enumerate() {
            if at > 0 {
                divider_ui(ui);
            }
            if build_ui(ui, cx, build) {
                wants = Some(build.id);
            }
        }
        let more = added.len().saturating_sub(shown);
        if more > 0 && more_ui(ui, more, "builds") {
            own.all_builds = true;
        }
    });
    ui.add_space(12.0);
    let show = |id: BuildId| cx.shell.selection.select(id);
    wants.map(show).is_some()
}

/// A frame around rows.
fn card_ui(ui: &mut Ui, rows: impl FnOnce(&mut Ui)) {
    egui::Frame::NONE
        .stroke(egui::Stroke::new(1.0, theme::of(ui).border))
        .corner_radius(theme::RADIUS_CARD)
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            rows(ui);
        });
}

fn divider_ui(ui: &mut Ui) {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), 1.0));
    draw::paint_divider(ui.painter(), rect.left(), rect.right(), rect.top(), theme::of(ui).border);
}

/// Draws a build that was added; whether it is to be shown.
fn build_ui(ui: &mut Ui, cx: &mut Cx<'_>, build: &Arc<BuildView>) -> bool {
    let colours = theme::of(ui);
    let (_, row) = ui.allocate_space(vec2(ui.available_width(), 52.0));
    let mut parts = RowLayout::new(row.inset(16.0, 16.0));
    let icon = parts.next(32.0).middle_left([32.0, 32.0]);
    app_icon::app_icon_ui(ui, &mut cx.art.icons, build, icon);
    let show = Button::new(ButtonKind::Secondary, Size::Compact, None, say().show_build());
    let width = show.width(ui);
    let at = parts.last(width).middle_left([width, 28.0]);
    parts.gap(12.0);
    parts.gap_before_last(12.0);
    let app = &build.inspection.app;
    let mut lines = ColumnLayout::new(parts.rest());
    lines.gap(8.0);
    let mut first = RowLayout::new(lines.next(20.0));
    let version = phrases::version_and_build(&app.version, &app.build);
    let version_width = draw::width(ui.painter(), &version, theme::BODY).min(lines.width() * 0.5);
    let name = first.rest().inset(0.0, version_width + 6.0);
    let name = draw::label_ui(ui, name, &app.name, ink(theme::BODY_STRONG, colours.text));
    first.reach(name.right());
    first.gap(6.0);
    draw::label_ui(ui, first.rest(), &version, ink(theme::BODY, colours.muted));
    let verdict = phrases::verdict(build);
    let tone = match build.verdict {
        crate::finding::Verdict::Ready => colours.success,
        crate::finding::Verdict::Risky => colours.warning,
        crate::finding::Verdict::Blocked => colours.danger,
    };
    lines.label_ui(ui, 16.0, &verdict, ink(theme::SMALL, tone.text));
    button::button_ui(ui, at, Id::unique("show added").with(build.id), &show).clicked()
}

/// Draws why files were refused.
fn reasons_ui(ui: &mut Ui, cx: &mut Cx<'_>, own: &mut ImportResult, addition: &AdditionView) {
    let reasons = reasons(addition);
    if reasons.is_empty() {
        return;
    }
    card_ui(ui, |ui| {
        for (at, reason) in reasons.iter().enumerate() {
            if at > 0 {
                divider_ui(ui);
            }
            reason_ui(ui, cx, own, reason);
        }
        let named: usize = reasons.iter().map(|reason| reason.files.len()).sum();
        let beyond = addition.refused.saturating_sub(named);
        if beyond > 0 {
            let (_, row) = ui.allocate_space(vec2(ui.available_width(), 32.0));
            let line = row.inset(40.0, 16.0);
            draw::label_ui(ui, line, &say().import_more(beyond), ink(theme::SMALL, theme::of(ui).muted));
        }
    });
}

fn reason_ui(ui: &mut Ui, cx: &mut Cx<'_>, own: &mut ImportResult, reason: &RefusalReason<'_>) {
    let colours = theme::of(ui);
    let is_open = own.open.contains(&reason.key);
    let again = Button::new(
        ButtonKind::Secondary,
        Size::Compact,
        Some(icons::ARROW_CLOCKWISE),
        say().try_again(),
    );
    let again_width = if reason.can_be_tried_again() { again.width(ui) + 16.0 } else { 0.0 };
    let text_width = ui.available_width() - 40.0 - 16.0 - again_width;
    let sentences = reason.sentences();
    let style = ink(theme::SMALL, colours.muted);
    let height = draw::paragraph(ui.painter(), &sentences, style, text_width).size().y;
    let (row, response) = ui.allocate_exact_size(vec2(ui.available_width(), 8.0 + 20.0 + height + 9.0), Sense::click());
    let title = reason.title();
    let spoken = say().import_reason_spoken(reason.files.len(), &title);
    response.widget_info(|| WidgetInfo::labeled(Role::DisclosureTriangle, true, &spoken));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
    if response.hovered() {
        draw::paint_fill(ui.painter(), row.shrink2(vec2(1.0, 1.0)), theme::RADIUS_CARD, colours.hover);
    }
    let caret = if is_open { icons::CARET_DOWN } else { icons::CARET_RIGHT };
    let mut parts = RowLayout::new(row.inset_y(8.0, 0.0).inset(16.0, 0.0));
    let spot = parts.next(12.0).inset_y(12.0, 0.0).top_part(12.0);
    draw::paint_icon(ui.painter(), spot, caret, 12.0, colours.muted);
    parts.gap(12.0);
    let mut lines = ColumnLayout::new(parts.next(text_width));
    let mut first = RowLayout::new(lines.next(20.0));
    let room = first.rest().inset(0.0, 40.0);
    let named = draw::paint_line(ui.painter(), room, &title, ink(theme::BODY_STRONG, colours.text));
    first.reach(named.right());
    first.gap(8.0);
    let pill = Pill::new(colours.badge, colours.muted);
    draw::count_ui(ui, first.rest().left_center(), reason.files.len(), pill);
    lines.paragraph_ui(ui, &sentences, style);
    draw::focus_ring(ui, &response, row.shrink(2.0), theme::RADIUS);
    if reason.can_be_tried_again() {
        let at = row.right_part(again_width).middle_left([again_width - 16.0, 28.0]);
        if button::button_ui(ui, at, Id::unique("try again").with(&reason.key), &again).clicked() {
            let paths = reason.files.iter().map(|file| file.path.clone()).collect();
            cx.commands.push(Command::add(AddedBy::Here, paths));
            cx.shell.close();
        }
    }
    if response.clicked() && !own.open.remove(&reason.key) {
        own.open.insert(reason.key.clone());
    }
    if is_open {
        files_ui(ui, own, reason);
    }
}

/// Draws the files of a reason.
fn files_ui(ui: &mut Ui, own: &mut ImportResult, reason: &RefusalReason<'_>) {
    let colours = theme::of(ui);
    let is_whole = own.whole.contains(&reason.key) || reason.files.len() <= FILES_SHOWN + 1;
    let shown = if is_whole { reason.files.len() } else { FILES_SHOWN };
    for file in reason.files.iter().take(shown) {
        let (_, row) = ui.allocate_space(vec2(ui.available_width(), 24.0));
        let size = file.size_bytes.map(amounts::bytes).unwrap_or_default();
        let line = row.inset(64.0, 16.0);
        let size = draw::paint_line(ui.painter(), line, &size, ink(theme::SMALL, colours.muted).right());
        let name = file.path.file_name().unwrap_or_default().to_string_lossy();
        draw::label_ui(ui, line.with_max_x(size.left() - 12.0), &name, ink(theme::MONO, colours.text));
    }
    if more_ui(ui, reason.files.len() - shown, &reason.key) {
        own.whole.insert(reason.key.clone());
    }
    ui.add_space(8.0);
}

/// The link to the rest of a list; whether it was pressed.
fn more_ui(ui: &mut Ui, count: usize, key: &str) -> bool {
    if count == 0 {
        return false;
    }
    let (_, row) = ui.allocate_space(vec2(ui.available_width(), 28.0));
    let text = say().import_more(count);
    let width = draw::width(ui.painter(), &text, theme::SMALL_MEDIUM);
    let link = row.inset(64.0, 0.0).middle_left([width, 16.0]);
    button::link_ui(ui, link, Id::unique("more files").with(key), &text).clicked()
}

#[cfg(test)]
mod tests {
    //! If these break, a person who dropped a folder does not learn which file was no build.

    use super::*;
    use crate::finding::problems;
    use crate::window::gallery::scenes;

    fn addition(refused: &[(&str, bool)]) -> AdditionView {
        let refusals: Vec<RefusedFile> = refused
            .iter()
            .map(|(name, is_gone)| RefusedFile {
                path: format!("/builds/{name}").into(),
                size_bytes: Some(7),
                problem: if *is_gone {
                    problems::file_not_found(*name)
                } else {
                    problems::no_permission(*name)
                },
                kind: None,
            })
            .collect();
        AdditionView {
            id: AddId::fresh(AddedBy::Here),
            builds: vec![BuildId(1), BuildId(2)],
            known: vec![BuildId(2)],
            waiting: 0,
            refused: refusals.len(),
            refusals: Arc::new(refusals),
            files: refused.len() + 2,
            folder: Some("builds".to_owned()),
            began_at: scenes::now(),
            is_over: true,
        }
    }

    #[test]
    fn reasons_are_told_with_the_commonest_first() {
        let addition = addition(&[("a.ipa", true), ("b.ipa", false), ("c.ipa", false)]);
        let told: Vec<(String, usize)> = reasons(&addition)
            .iter()
            .map(|reason| (reason.title(), reason.files.len()))
            .collect();
        assert_eq!(told, [("Not allowed to read".to_owned(), 2), ("Gone meanwhile".to_owned(), 1)]);
        assert_eq!(title(&addition), "1 added, 1 already in the list, 3 could not be read");
        let list = list(&addition);
        assert!(
            list.starts_with("Not allowed to read\t/builds/b.ipa\n") && list.lines().count() == 3,
            "{list}"
        );
    }

    #[test]
    fn one_file_alone_needs_no_sheet_and_neither_do_files_of_others() {
        let mut snapshot = scenes::main();
        let mut one = addition(&[("a.ipa", true)]);
        assert!(one.needs_sheet());
        snapshot.additions = vec![one.clone()];
        assert!(last(&snapshot).is_some());
        one.files = 1;
        assert!(!one.needs_sheet());
        let mut others = addition(&[("a.ipa", true)]);
        others.id = AddId::fresh(AddedBy::Elsewhere);
        assert!(!others.needs_sheet());
    }
}
