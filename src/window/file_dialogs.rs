//! File dialogs, each on a thread of its own so that the window goes on.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use rfd::FileDialog;

use super::drop_overlay;
use super::shell::Request;
use crate::desktop::{self, Wake};
use crate::library::BuildId;
use crate::session::{AddedBy, Command, DeliveryExport, FolderRule, Password, Source, WindowReport};
use crate::words::say;

/// Answers waiting for the next frame: at most one dialog is open.
const ANSWERS: usize = 4;

/// Names that are tried for a file until one is free.
const NAMES: usize = 1000;

/// What came of a dialog.
pub(super) enum DialogAnswer {
    /// What the person asked for.
    Commands(Vec<Command>),
    /// A file to look at in the link doctor.
    OpenInDoctor(PathBuf),
    /// A folder to publish to.
    Folder(PathBuf),
}

/// The dialog that is open, and the answers of those that were.
pub(super) struct FileDialogs {
    open: Arc<AtomicBool>,
    answered: SyncSender<DialogAnswer>,
    answers: Receiver<DialogAnswer>,
    wake: Wake,
}

impl FileDialogs {
    /// No dialog yet; `wake` asks for a frame in which the answer is taken.
    pub(super) fn new(wake: Wake) -> Self {
        let (answered, answers) = sync_channel(ANSWERS);
        Self {
            open: Arc::default(),
            answered,
            answers,
            wake,
        }
    }

    /// What the person chose since the last frame.
    pub(super) fn answers(&self) -> impl Iterator<Item = DialogAnswer> {
        self.answers.try_iter()
    }

    /// Opens a dialog, unless one is open; says so when this desktop has none.
    pub(super) fn ask(&self, request: Request) -> Option<Command> {
        if self.open.swap(true, Ordering::AcqRel) {
            return None;
        }
        if !desktop::has_file_dialog() {
            self.open.store(false, Ordering::Release);
            return Some(Command::Report(WindowReport::NoFileDialog));
        }
        let open = Arc::clone(&self.open);
        let answered = self.answered.clone();
        let wake = Arc::clone(&self.wake);
        let dialog = move || {
            let answer = match request {
                _ if !desktop::file_dialogs_answer() => Some(DialogAnswer::Commands(vec![Command::Report(WindowReport::NoFileDialog)])),
                Request::OpenInDoctor => choose_text().map(DialogAnswer::OpenInDoctor),
                Request::ChooseFolder => choose_place().map(DialogAnswer::Folder),
                Request::ExportManifests(manifests) => choose_folder(manifests).map(DialogAnswer::Commands),
                request => choose(request).map(|command| DialogAnswer::Commands(vec![command])),
            };
            open.store(false, Ordering::Release);
            if let Some(answer) = answer {
                // A full queue means that four answers wait for one frame: this one is let go.
                drop(answered.try_send(answer));
                wake();
            }
        };
        let started = std::thread::Builder::new().name("file dialog".to_owned()).spawn(dialog);
        if started.is_err() {
            self.open.store(false, Ordering::Release);
        }
        None
    }
}

/// Lets the person choose a file for the link doctor.
fn choose_text() -> Option<PathBuf> {
    FileDialog::new()
        .set_title(say().checks_open_file_title())
        .add_filter(say().checks_open_file_filter(), &drop_overlay::TEXTS)
        .pick_file()
}

/// Lets the person choose a folder to publish to.
fn choose_place() -> Option<PathBuf> {
    FileDialog::new().set_title(say().publishing_choose_folder_title()).pick_folder()
}

/// Shows the dialog and waits for the person; `None` when they cancelled.
fn choose(request: Request) -> Option<Command> {
    let builds = |title: &str| {
        FileDialog::new()
            .set_title(title)
            .add_filter(say().builds_filter(), &["ipa", "tipa"])
    };
    match request {
        // Some back ends answer a cancelled dialog with no files.
        Request::ChooseBuilds => builds(say().choose_builds())
            .pick_files()
            .filter(|paths| !paths.is_empty())
            .map(|paths| Command::add(AddedBy::Here, paths)),
        Request::WatchFolder => FileDialog::new()
            .set_title(say().watch_folder_title())
            .pick_folder()
            .map(|path| Command::WatchFolder(FolderRule::every_build(path))),
        Request::Locate(id) => builds(say().locate_title()).pick_file().map(|path| Command::Locate(id, path)),
        Request::ImportManifest(id) => FileDialog::new()
            .set_title(say().import_title())
            .add_filter(say().manifest_filter(), &["plist", "xml"])
            .pick_file()
            .map(|path| Command::ImportManifest(id, path)),
        Request::ImportCertificate => FileDialog::new()
            .set_title(say().certificate_import_title())
            .add_filter(say().certificate_filter(), &["pem", "crt", "cer", "key", "p12", "pfx"])
            .pick_file()
            .map(|path| Command::ImportCertificate(source_of(path))),
        Request::ImportCertificateKey(chain) => FileDialog::new()
            .set_title(say().certificate_key_title())
            .add_filter(say().certificate_key_filter(), &["pem", "key"])
            .pick_file()
            .map(|key| Command::ImportCertificate(Source::Pem { chain, key })),
        Request::ExportManifest(id, name) => save(say().export_title(), &name).map(|path| Command::ExportManifest(id, path)),
        Request::ExportDeliveries { build, format, name } => save(say().activity_export_title(), &name).map(|path| {
            Command::ExportDeliveries(DeliveryExport {
                path,
                format,
                build,
                sentence: crate::words::sentence,
            })
        }),
        // Asked elsewhere, or shown without a dialog.
        Request::OpenInDoctor | Request::ChooseFolder | Request::ExportManifests(_) | Request::Show(_) => None,
        Request::SaveFile { name, bytes } => save(say().save_code_title(), &name).map(|path| Command::SaveFile { path, bytes }),
    }
}

/// Lets the person choose a folder for these manifests. What lies there stays: a name that is taken gets a number.
fn choose_folder(manifests: Vec<(BuildId, String)>) -> Option<Vec<Command>> {
    let folder = FileDialog::new().set_title(say().shelf_export_manifests_title()).pick_folder()?;
    let mut taken = BTreeSet::new();
    let export = |(build, name): (BuildId, String)| {
        let (stem, extension) = name.rsplit_once('.').unwrap_or((&name, "plist"));
        let numbered = (2_usize..).map(|number| format!("{stem}-{number}.{extension}"));
        let is_free = |name: &String| !taken.contains(name) && !desktop::files::is_there(&folder.join(name));
        let free = std::iter::once(name.clone()).chain(numbered.take(NAMES)).find(is_free)?;
        taken.insert(free.clone());
        Some(Command::ExportManifest(build, folder.join(free)))
    };
    Some(manifests.into_iter().filter_map(export).collect())
}

/// A chain that may hold its key, or a file that may need a password: what is missing is asked for next.
fn source_of(path: PathBuf) -> Source {
    let is = |wanted: &str| path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(wanted));
    if is("p12") || is("pfx") {
        Source::Pkcs12 {
            file: path,
            password: Password(String::new()),
        }
    } else {
        Source::Pem {
            chain: path.clone(),
            key: path,
        }
    }
}

fn save(title: &str, name: &str) -> Option<PathBuf> {
    FileDialog::new().set_title(title).set_file_name(name).save_file()
}
