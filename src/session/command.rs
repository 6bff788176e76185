//! A command is what a person asks for: the only way a face changes anything.

use std::net::IpAddr;
use std::path::PathBuf;

use crate::ipa::RawPart;
use crate::library::BuildId;
use crate::manifest::Edit;

use super::snapshot::ThemeChoice;

/// What a person asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Put these files, or the builds in these folders, on the shelf.
    Add(Vec<PathBuf>),
    /// Make the sample build and put it on the shelf.
    AddSample,
    /// Take a build off the shelf; nothing happens to its file.
    Remove(BuildId),
    /// Put a removed build back where it was.
    UndoRemove(BuildId),
    /// The file of a missing build lies here now.
    Locate(BuildId, PathBuf),
    /// Look at the file again.
    Recheck(BuildId),
    /// Read a property list of the build as it was written.
    ReadRaw {
        /// Of which build.
        build: BuildId,
        /// Which list.
        part: RawPart,
    },
    /// Nobody looks at that list any more.
    CloseRaw,
    /// Compare the build's files with what its signature lists.
    Verify(BuildId),
    /// Stop doing that.
    CancelVerify(BuildId),
    /// Change the manifest.
    Edit(BuildId, Edit),
    /// Undo the last change of the manifest.
    Undo(BuildId),
    /// Redo it.
    Redo(BuildId),
    /// Take title, identifier and so on from a manifest file.
    ImportManifest(BuildId, PathBuf),
    /// Write the manifest, as a phone gets it, to a file.
    ExportManifest(BuildId, PathBuf),
    /// Change "What to test".
    SetNotes(BuildId, String),
    /// Write bytes that the window made (a QR image) to a file the person chose.
    SaveFile {
        /// Where.
        path: PathBuf,
        /// What.
        bytes: Vec<u8>,
    },
    /// Light, dark or the system's.
    SetTheme(ThemeChoice),
    /// Use this address in links; `None` lets Airlift choose.
    ChooseAddress(Option<IpAddr>),
    /// The notice was read.
    Dismiss(u64),
    /// Come to the front: somebody started Airlift again.
    Raise,
    /// Tell the person something that only the window can know.
    Report(Report),
}

/// Something that only the window can know.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Report {
    /// A drag with files ended over the window, but the system delivered none of them.
    DropLost,
    /// The system has no file dialog: neither a portal nor zenity.
    NoFileDialog,
    /// What was pasted is neither a path nor a `file://` address.
    NothingToPaste,
}
