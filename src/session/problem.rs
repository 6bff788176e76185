//! A problem in words for people: what happened, why, what to do next. The one place where such words are made.

use std::path::Path;

use crate::endpoint::StartError;
use crate::identity::{BroughtProblem, IdentityError};
use crate::ipa::{RawPart, RawProblem, Unreadable};
use crate::manifest::ForeignProblem;
use crate::publish::{IntakeProblem, RawIntakeProblem};
use crate::store::StoreError;

use super::command::Report;
use super::public_url::PublicUrlProblem;
use super::snapshot::Problem;

fn problem(code: &str, title: impl Into<String>, why: impl Into<String>, fix: impl Into<String>) -> Problem {
    Problem {
        code: code.to_owned(),
        title: title.into(),
        why: why.into(),
        fix: fix.into(),
    }
}

/// A file's name for people, without its folder.
pub(super) fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// A file that could not be taken in.
pub fn of_intake(path: &Path, cause: &IntakeProblem) -> Problem {
    let name = file_name(path);
    match cause {
        IntakeProblem::NotFound => problem(
            "file-not-found",
            format!("{name} is not there"),
            "Nothing lies at this place: it was moved, renamed or deleted, or its disk is not connected.",
            "Find the file and drop it again.",
        ),
        IntakeProblem::Folder => problem(
            "folder",
            format!("{name} is a folder"),
            "Airlift reads .ipa files.",
            "Drop the .ipa file; a folder with builds can be dropped onto the window as a whole.",
        ),
        IntakeProblem::Special => problem(
            "not-a-file",
            format!("{name} is not a file"),
            "It is a device, a pipe or a socket.",
            "Drop the .ipa file itself.",
        ),
        IntakeProblem::NoPermission => problem(
            "no-permission",
            format!("Airlift may not read {name}"),
            "The system does not let this user read the file.",
            "Allow reading in the file’s permissions, or copy it to a folder of your own.",
        ),
        IntakeProblem::Io { detail } => problem(
            "read-failed",
            format!("{name} could not be read"),
            format!("The system said: {detail}."),
            "Check the disk or the network drive, then drop the file again.",
        ),
        IntakeProblem::Unreadable(cause) => of_unreadable(&name, cause),
        IntakeProblem::NoRandomness => problem(
            "no-randomness",
            format!("{name} could not be given an address"),
            "The system’s random source did not answer.",
            "Restart the computer and drop the file again.",
        ),
        IntakeProblem::ParserFailed => problem(
            "parser-failed",
            format!("Airlift failed while reading {name}"),
            "That is a defect of Airlift’s; nothing else is affected.",
            "Please report it, with the file if you may share it.",
        ),
    }
}

/// A text that is no public base URL.
pub fn of_public_url(cause: &PublicUrlProblem) -> Problem {
    let whole = "Type the whole address that phones open, such as https://builds.example.com.";
    let (why, fix) = match cause {
        PublicUrlProblem::Empty => ("Nothing was typed.".to_owned(), whole.to_owned()),
        PublicUrlProblem::NoScheme => ("It does not begin with https://.".to_owned(), whole.to_owned()),
        PublicUrlProblem::NotHttps => (
            "It begins with http://, and iOS installs over https:// only.".to_owned(),
            "Type the address under which the proxy answers https.".to_owned(),
        ),
        PublicUrlProblem::OtherScheme { scheme } => (
            format!("It begins with {scheme}://, and iOS installs over https:// only."),
            whole.to_owned(),
        ),
        PublicUrlProblem::Query => (
            "It has a question mark in it, and iOS drops what follows one.".to_owned(),
            "Leave out the question mark and what follows.".to_owned(),
        ),
        PublicUrlProblem::Fragment => (
            "It has a # in it, and no server ever sees what follows one.".to_owned(),
            "Leave out the # and what follows.".to_owned(),
        ),
        PublicUrlProblem::Credentials => (
            "It has a user name or password in it; iOS sends none, and everybody could read it in the links.".to_owned(),
            "Leave out everything up to the @, and let the proxy answer without signing in.".to_owned(),
        ),
        PublicUrlProblem::NoHost => ("No name stands behind https://.".to_owned(), whole.to_owned()),
        PublicUrlProblem::BadHost { host } => (
            format!("“{host}” is neither a name nor an address."),
            "Check how it is written; names with other letters are written as xn--….".to_owned(),
        ),
        PublicUrlProblem::Loopback { host } => (
            format!("“{host}” is what every phone calls itself."),
            "Type the name under which phones reach the proxy.".to_owned(),
        ),
        PublicUrlProblem::BadPort { port } => (
            format!("“{port}” is no port: ports are numbers from 1 to 65535."),
            "Leave the port out when the proxy uses the usual one, 443.".to_owned(),
        ),
        PublicUrlProblem::BadPath => (
            "What follows the name may only have letters, digits and . - _ between slashes: iOS or the proxy may change others.".to_owned(),
            "Give the proxy a simpler path, or none.".to_owned(),
        ),
    };
    problem("bad-public-url", "This is no address that phones can install from", why, fix)
}

/// A property list of a build that cannot be shown.
pub fn of_raw(path: &Path, part: RawPart, cause: &RawIntakeProblem) -> Problem {
    let name = file_name(path);
    let list = match part {
        RawPart::InfoPlist => "Info.plist",
        RawPart::Profile => "profile",
        RawPart::Entitlements => "entitlements",
    };
    let raw = match cause {
        RawIntakeProblem::Intake(cause) => return of_intake(path, cause),
        RawIntakeProblem::Raw(raw) => raw,
    };
    match raw {
        RawProblem::Unreadable(cause) => of_unreadable(&name, cause),
        RawProblem::Absent => problem(
            "part-absent",
            format!("The app in {name} has no {list}"),
            match part {
                RawPart::InfoPlist => "Without it iOS knows nothing about the app.",
                RawPart::Profile => "It is for the simulator, from the App Store, or not signed.",
                RawPart::Entitlements => "Its program is not signed, or was signed without any.",
            },
            "",
        ),
        RawProblem::Broken { detail } => problem(
            "part-damaged",
            format!("The {list} of the app in {name} cannot be read"),
            format!("It is damaged: {detail}."),
            "Export the app again.",
        ),
    }
}

fn of_unreadable(name: &str, cause: &Unreadable) -> Problem {
    let export = "Export the app again and drop the new .ipa.";
    let (title, why, fix) = match cause {
        Unreadable::Empty => (
            format!("{name} is empty"),
            "The file has no content: it was never written to the end.".to_owned(),
            export,
        ),
        Unreadable::NotAZip => (
            format!("{name} is not an .ipa"),
            "An .ipa is a zip archive; this file is something else with that name.".to_owned(),
            "Choose the .ipa that Xcode, fastlane or your build server exported.",
        ),
        Unreadable::Truncated => (
            format!("{name} is cut off"),
            "The end of the archive is missing, as when a copy or a download was interrupted.".to_owned(),
            "Copy or download the file again.",
        ),
        Unreadable::Damaged { detail } => (
            format!("{name} is damaged"),
            format!("The archive contradicts itself: {detail}."),
            export,
        ),
        Unreadable::Encrypted => (
            format!("{name} is protected with a password"),
            "iOS cannot open an encrypted archive, and neither can Airlift.".to_owned(),
            "Make the archive without a password.",
        ),
        Unreadable::TooManyEntries { entries } => (
            format!("{name} has too many files inside"),
            format!("Its archive claims {entries} entries; no app has that many."),
            "Check where the file comes from.",
        ),
        Unreadable::NoPayload => (
            format!("{name} holds no app"),
            "It is a zip archive, but has no Payload folder with an app in it.".to_owned(),
            "Export an .ipa from Xcode’s Organizer rather than zipping a project.",
        ),
        Unreadable::EmptyPayload => (format!("{name} holds no app"), "Its Payload folder is empty.".to_owned(), export),
        Unreadable::PayloadInFolder { folder } => (
            format!("{name} was zipped one folder too high"),
            format!("Payload lies inside “{folder}”, and iOS looks for it at the top of the archive."),
            "Zip the Payload folder itself, and name the archive .ipa.",
        ),
        Unreadable::NoInfoPlist => (
            format!("The app in {name} has no Info.plist"),
            "Without it iOS knows nothing about the app.".to_owned(),
            export,
        ),
        Unreadable::BadInfoPlist { detail } => (
            format!("The Info.plist in {name} is damaged"),
            format!("It could not be read: {detail}."),
            export,
        ),
        Unreadable::NoBundleIdentifier => (
            format!("The app in {name} has no identifier"),
            "Its Info.plist lacks CFBundleIdentifier, without which iOS installs nothing.".to_owned(),
            "Set the bundle identifier in the project and export again.",
        ),
        Unreadable::Io { detail } => (
            format!("{name} could not be read"),
            format!("The system said: {detail}."),
            "Check the disk or the network drive, then drop the file again.",
        ),
    };
    problem(cause.code(), title, why, fix)
}

/// A folder without builds.
pub(super) fn empty_folder(path: &Path) -> Problem {
    problem(
        "folder-without-builds",
        format!("No build in {}", file_name(path)),
        "The folder and those below it hold no .ipa file.",
        "Drop the .ipa itself, or another folder.",
    )
}

/// A file located for a missing build that holds another app.
pub(super) fn other_app(path: &Path, wanted: &str, found: &str) -> Problem {
    problem(
        "other-app",
        format!("{} is another app", file_name(path)),
        format!("The build is {wanted}, the file is {found}."),
        "Choose the build’s own file, or add this one as a build of its own.",
    )
}

/// A manifest that could not be imported.
pub(super) fn of_foreign(path: &Path, cause: &ForeignProblem) -> Problem {
    let name = file_name(path);
    match cause {
        ForeignProblem::TooLarge => problem(
            "manifest-too-large",
            format!("{name} is too large for a manifest"),
            "Manifests have a few kilobytes.",
            "Choose the .plist file.",
        ),
        ForeignProblem::NotAPlist { detail } => problem(
            "manifest-not-a-plist",
            format!("{name} is not a property list"),
            format!("It could not be read: {detail}."),
            "Choose the .plist file that an install link points to.",
        ),
        ForeignProblem::NotAManifest { missing } => problem(
            "not-a-manifest",
            format!("{name} is not an install manifest"),
            format!("It is a property list, but has no “{missing}”."),
            "Choose the .plist file that an install link points to.",
        ),
    }
}

/// A file that could not be read or written.
pub fn of_file(doing: &str, path: &Path, error: &std::io::Error) -> Problem {
    problem(
        "file-failed",
        format!("Could not {doing} {}", file_name(path)),
        format!("The system said: {error}."),
        if doing == "read" {
            "Check that the file is there and that you may read it."
        } else {
            "Check that the folder exists and that you may write there."
        },
    )
}

/// The endpoint could not start.
pub fn of_start(cause: &StartError) -> Problem {
    match cause {
        StartError::Bind { bind, first, last, detail } => problem(
            "ports-taken",
            "Phones cannot reach Airlift",
            format!("None of the ports {first} to {last} on {bind} could be opened: {detail}."),
            "Close the program that uses them, or choose other ports.",
        ),
        StartError::Tls { detail } => problem(
            "tls-failed",
            "Phones cannot reach Airlift",
            format!("HTTPS could not be set up: {detail}."),
            "Check the certificate; if it is Airlift’s own, that is a defect worth reporting.",
        ),
    }
}

/// The identity could not be used.
pub fn of_identity(cause: &IdentityError) -> Problem {
    if let IdentityError::Brought { cause, path } = cause {
        return of_brought(cause, path);
    }
    problem(
        "identity-failed",
        "Airlift’s certificate cannot be used",
        format!("{cause}."),
        "Check the identity folder in Airlift’s data folder.",
    )
}

/// A certificate that was brought could not be taken.
fn of_brought(cause: &BroughtProblem, path: &Path) -> Problem {
    let name = file_name(path);
    let (code, fix) = match cause {
        BroughtProblem::NotFound => ("certificate-not-found", "Choose the file again at its new place."),
        BroughtProblem::Io(_) => (
            "certificate-unreadable",
            "Allow this user to read the file; keys are often readable by root alone.",
        ),
        BroughtProblem::NotAFile | BroughtProblem::TooLarge => ("certificate-not-a-file", "Choose the .pem, .crt, .key or .p12 file."),
        BroughtProblem::NoCertificate => ("no-certificate", "Choose the file with the chain, such as fullchain.pem."),
        BroughtProblem::NoKey => ("no-key", "Choose the file with the key as well, such as privkey.pem."),
        BroughtProblem::EncryptedKey => ("encrypted-key", "Take the password off with openssl pkey, or import a .p12 file."),
        BroughtProblem::OtherKey => ("other-key", "Choose the key that was made for this certificate."),
        BroughtProblem::UnusableKey => ("unusable-key", "Ask for a certificate with a key of one of these kinds."),
        BroughtProblem::WrongPassword => ("wrong-password", "Type the password that was chosen when the file was exported."),
        BroughtProblem::Damaged(_) => ("certificate-damaged", "Export it again, as PEM or as .p12 with AES."),
    };
    problem(
        code,
        format!("The certificate in {name} cannot be used"),
        format!("In {name}: {cause}."),
        fix,
    )
}

/// A certificate that the settings name could not be taken, so phones see our own.
pub(super) fn own_instead(cause: &IdentityError) -> Problem {
    let Problem { code, title, why, fix } = of_identity(cause);
    Problem {
        code,
        title,
        why: format!("{why} Airlift serves with its own certificate until the file can be used."),
        fix,
    }
}

/// The file with a password could not be read.
pub fn of_password_file(path: &Path, error: &std::io::Error) -> Problem {
    of_file("read", path, error)
}

/// A certificate for wildcards alone names no host.
pub fn only_wildcards(names: &str) -> Problem {
    problem(
        "name-needed",
        "Airlift does not know its name yet",
        format!("The certificate is for {names}, which stands for many names."),
        "Type the name that leads to this computer in the certificate’s dialog, or start with --host NAME.",
    )
}

/// A name that the certificate is not for.
pub(super) fn name_not_covered(name: &str, names: &str) -> Problem {
    problem(
        "name-not-covered",
        format!("The certificate is not for {name}"),
        format!("It is for {names}, and phones would refuse any other name."),
        "Type a name that it is for.",
    )
}

/// The data directory could not be used.
pub fn of_store(cause: &StoreError) -> Problem {
    let fix = match cause {
        StoreError::NoPlace => "Start Airlift with --data-dir FOLDER.",
        StoreError::Folder { .. } => "Check the folder’s permissions, or start Airlift with --data-dir FOLDER.",
        StoreError::InUse { .. } => "Use the Airlift that is running, or start this one with another --data-dir.",
        StoreError::Database { .. } => "Check that the disk is not full and the folder can be written.",
        StoreError::Newer { .. } => "Start the newer Airlift, or this one with another --data-dir.",
    };
    problem("data-folder", "Airlift’s data folder cannot be used", format!("{cause}."), fix)
}

/// Builds in the database that could not be understood.
pub(super) fn unreadable_rows(count: usize) -> Problem {
    let title = if count == 1 {
        "One build could not be loaded".to_owned()
    } else {
        format!("{count} builds could not be loaded")
    };
    problem(
        "shelf-rows",
        title,
        "Their entries in the shelf’s database are damaged; they were left as they are.",
        "Drop their files again.",
    )
}

/// Settings that could not be understood.
pub(super) fn settings(warnings: &[String]) -> Problem {
    problem(
        "settings",
        "Some settings were not understood",
        format!("In settings.toml: {}.", warnings.join("; ")),
        "The defaults are used for them.",
    )
}

/// Something that only the window could know.
pub(super) fn of_report(report: Report) -> Problem {
    match report {
        Report::DropLost => problem(
            "drop-lost",
            "Nothing arrived from that drop",
            "One of the things dragged was not a file on this computer, so the system delivered none of them.",
            "Drop the .ipa files alone, or choose them with Add builds….",
        ),
        Report::NoFileDialog => problem(
            "no-file-dialog",
            "This desktop has no file dialog for Airlift",
            "Neither a desktop portal nor the program zenity is installed.",
            "Drop the file onto the window, paste its path, or install zenity.",
        ),
        Report::NothingToPaste => problem(
            "nothing-to-paste",
            "What was pasted is not a file",
            "Airlift takes paths and file:// addresses of .ipa files.",
            "Copy the file in your file manager, or its path, and paste again.",
        ),
    }
}

/// The sample could not be put on the shelf.
pub(super) fn sample(error: &std::io::Error) -> Problem {
    problem(
        "sample-failed",
        "The sample build could not be written",
        format!("The system said: {error}."),
        "Check that the disk is not full and the data folder can be written.",
    )
}

/// The system gives no more connections.
pub fn strained(detail: &str) -> Problem {
    problem(
        "no-connections",
        "New phones have to wait",
        format!("The system gives Airlift no more connections. It said: {detail}."),
        "Running downloads go on. Close other programs, or wait until some downloads are done.",
    )
}

/// The system gave no threads.
pub fn threads(error: &std::io::Error) -> Problem {
    problem(
        "no-threads",
        "Airlift could not start",
        format!("The system said: {error}."),
        "Close other programs and start it again.",
    )
}

/// The window could not be opened.
pub fn of_window(detail: &str) -> Problem {
    problem(
        "no-window",
        "Airlift’s window could not be opened",
        format!("{detail}."),
        "Without a desktop, use airlift-cli serve.",
    )
}

/// Another window runs on the data directory, and was given nothing to do.
pub fn already_open() -> Problem {
    problem(
        "already-open",
        "Airlift is open already",
        "Its window uses the same data folder.",
        "Look for it among your windows, or start another with --data-dir FOLDER.",
    )
}

/// The address in links lies outside what the authority may vouch for.
pub(super) fn out_of_scope(host: &str) -> Problem {
    problem(
        "address-out-of-scope",
        format!("Phones would refuse the certificate for {host}"),
        "Airlift’s authority is limited to private addresses, .local names and this computer’s name, so that nobody can misuse it.",
        format!("Choose another address, or make an authority for this one: airlift-cli identity reset --also {host}"),
    )
}

/// No address that a phone could reach.
pub fn no_network() -> Problem {
    problem(
        "no-network",
        "This computer is on no network that a phone could reach",
        "Only addresses of this computer alone, or self-assigned ones, were found.",
        "Connect to Wi-Fi, or name an address with --host.",
    )
}

/// The control port could not be opened.
pub(super) fn no_control_port() -> Problem {
    problem(
        "no-control-port",
        "Other programs on this computer cannot reach this window",
        "Its control port could not be opened, or control.json not written. Phones are not affected.",
        "Check the permissions of the data folder and start Airlift again.",
    )
}
