//! Problems: which problem each thing is that went wrong. What they say stands in the message files.

use std::path::Path;

use crate::endpoint::ListenError;
use crate::finding::{Message, Problem, problems, says};
use crate::identity::{BroughtProblem, IdentityError};
use crate::intake::{IntakeProblem, RawIntakeProblem};
use crate::ipa::{OtherFile, RawPart, RawProblem, Unreadable};
use crate::manifest::ForeignProblem;
use crate::publish::{Destination, StorageProblem};
use crate::store::StoreError;
use crate::webhooks::{HookFileProblem, HookFlaw};

use super::command::WindowReport;
use super::public_url::PublicUrlProblem;

/// A file's name for people, without its folder.
pub(super) fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// A file that could not be taken in.
pub fn of_intake(path: &Path, cause: &IntakeProblem) -> Problem {
    let name = file_name(path);
    match cause {
        IntakeProblem::NotFound => problems::file_not_found(name),
        IntakeProblem::Folder => problems::folder(name),
        IntakeProblem::Changed => problems::replaced_meanwhile(name),
        IntakeProblem::Special => problems::not_a_file(name),
        IntakeProblem::LinkOfAnotherUser => problems::link_of_another_user(name),
        IntakeProblem::NoPermission if cfg!(target_os = "macos") => problems::no_permission_on_macos(name),
        IntakeProblem::NoPermission => problems::no_permission(name),
        IntakeProblem::Io { detail } => of_unreadable(&name, &Unreadable::Io { detail: detail.clone() }),
        IntakeProblem::Unreadable(cause) => of_unreadable(&name, cause),
        IntakeProblem::NoRandomness => problems::no_randomness(name),
        IntakeProblem::ParserFailed => problems::parser_failed(name),
    }
}

/// A folder that is something else than builds.
pub fn of_other_folder(path: &Path, kind: OtherFile) -> Problem {
    let name = file_name(path);
    let cause = Unreadable::SomethingElse {
        kind,
        inside: name.clone(),
    };
    of_unreadable(&name, &cause)
}

fn of_unreadable(name: &str, cause: &Unreadable) -> Problem {
    Problem::of_finding(cause.finding(name))
}

/// The file of webhooks could not be read or changed; `name` is the webhook that it was about.
pub fn of_hook_file(cause: &HookFileProblem, name: &str) -> Problem {
    match cause {
        HookFileProblem::Unreadable { detail } => problems::webhooks_unreadable(detail),
        HookFileProblem::NotToml => problems::webhooks_not_toml(),
        HookFileProblem::Unwritten { detail } => problems::webhooks_unwritten(detail),
        HookFileProblem::Unknown => problems::webhook_unknown(name),
        HookFileProblem::Several => of_hook(HookFlaw::Several),
    }
}

/// What a person gave is no webhook.
pub fn of_hook(flaw: HookFlaw) -> Problem {
    problems::webhook_wrong(says::hook_flaw(flaw.word()))
}

/// A text that is no public base URL.
pub fn of_public_url(cause: &PublicUrlProblem) -> Problem {
    let (cause, part) = match cause {
        PublicUrlProblem::Empty => ("empty", ""),
        PublicUrlProblem::NoScheme => ("no-scheme", ""),
        PublicUrlProblem::NotHttps => ("not-https", ""),
        PublicUrlProblem::OtherScheme { scheme } => ("other-scheme", scheme.as_str()),
        PublicUrlProblem::Query => ("query", ""),
        PublicUrlProblem::Fragment => ("fragment", ""),
        PublicUrlProblem::Credentials => ("credentials", ""),
        PublicUrlProblem::NoHost => ("no-host", ""),
        PublicUrlProblem::BadHost { host, .. } => ("bad-host", host.as_str()),
        PublicUrlProblem::Loopback { host } => ("loopback", host.as_str()),
        PublicUrlProblem::BadPort { port } => ("bad-port", port.as_str()),
        PublicUrlProblem::BadPath => ("bad-path", ""),
    };
    problems::bad_public_url(cause, part)
}

/// A property list of a build that cannot be shown.
pub fn of_raw(path: &Path, part: RawPart, cause: &RawIntakeProblem) -> Problem {
    let name = file_name(path);
    let part = match part {
        RawPart::InfoPlist => "info-plist",
        RawPart::Profile => "profile",
        RawPart::Entitlements => "entitlements",
    };
    match cause {
        RawIntakeProblem::Intake(cause) => of_intake(path, cause),
        RawIntakeProblem::Raw(RawProblem::Unreadable(cause)) => of_unreadable(&name, cause),
        RawIntakeProblem::Raw(RawProblem::Absent) => problems::part_absent(name, part),
        RawIntakeProblem::Raw(RawProblem::Broken { detail }) => problems::part_damaged(detail, name, part),
    }
}

/// A manifest that could not be imported.
pub(super) fn of_foreign(path: &Path, cause: &ForeignProblem) -> Problem {
    let name = file_name(path);
    match cause {
        ForeignProblem::TooLarge => problems::manifest_too_large(name),
        ForeignProblem::NotAPlist { detail } => problems::manifest_not_a_plist(detail, name),
        ForeignProblem::NotAManifest { missing } => problems::not_a_manifest(missing, name),
    }
}

/// A file that could not be read or written; `doing` is `read`, `save` or `write`.
pub fn of_file(doing: &'static str, path: &Path, error: &std::io::Error) -> Problem {
    problems::file_failed(error, doing, file_name(path))
}

/// The endpoint could not start.
pub(super) fn of_start(cause: &ListenError) -> Problem {
    match cause {
        ListenError::Bind { bind, first, last, detail } => problems::ports_taken(bind, detail, first, last),
        ListenError::Tls { detail } => problems::tls_failed(detail),
    }
}

/// The identity could not be used.
pub fn of_identity(cause: &IdentityError) -> Problem {
    let cause: Message = match cause {
        IdentityError::Brought { cause, path } => return of_brought(cause, path),
        IdentityError::File { doing, detail, path } => says::identity_file(detail, doing, path.display()),
        IdentityError::Damaged { what, detail, path } => says::identity_damaged(detail, path.display(), what),
        IdentityError::Crypto { what, detail } => says::identity_crypto(detail, what),
        IdentityError::OutOfScope { hosts } => says::identity_out_of_scope(hosts),
    };
    problems::identity_failed(cause)
}

/// A certificate that was brought could not be taken.
fn of_brought(cause: &BroughtProblem, path: &Path) -> Problem {
    let name = file_name(path);
    match cause {
        BroughtProblem::NotFound => problems::certificate_not_found(name),
        BroughtProblem::Io(detail) => problems::certificate_unreadable(detail, name),
        BroughtProblem::NotAFile => problems::certificate_not_a_file("not-a-file", name),
        BroughtProblem::TooLarge => problems::certificate_not_a_file("too-large", name),
        BroughtProblem::NoCertificate => problems::no_certificate(name),
        BroughtProblem::NoKey => problems::no_key(name),
        BroughtProblem::EncryptedKey => problems::encrypted_key(name),
        BroughtProblem::OtherKey => problems::other_key(name),
        BroughtProblem::UnusableKey => problems::unusable_key(name),
        BroughtProblem::WrongPassword => problems::wrong_password(name),
        BroughtProblem::Damaged(detail) => problems::certificate_damaged(detail, name),
    }
}

/// A certificate that the settings name could not be taken, so phones see our own.
pub(super) fn own_instead(cause: &IdentityError) -> Problem {
    let Problem { code, message } = of_identity(cause);
    let part = |name: &str| message.clone().attribute(name);
    Problem {
        code,
        ..problems::own_instead(part("fix"), part("title"), part("why"))
    }
}

/// The data directory could not be used.
pub fn of_store(cause: &StoreError) -> Problem {
    let (cause, why) = match cause {
        StoreError::NoPlace => ("no-place", says::store_no_place()),
        StoreError::Folder { detail, path } => ("folder", says::store_folder(detail, path.display())),
        StoreError::Foreign { path } => ("foreign", says::store_foreign(path.display())),
        StoreError::NotAFile { path } => ("not-a-file", says::store_not_a_file(path.display())),
        StoreError::DamagedShelf { detail } => ("damaged", says::store_damaged_shelf(detail)),
        StoreError::InUse { path } => ("in-use", says::store_in_use(path.display())),
        StoreError::Database { doing, detail } => ("database", says::store_database(detail, doing)),
        StoreError::Newer { version } => ("newer", says::store_newer(version)),
    };
    problems::data_folder(cause, why)
}

/// A storage did not do what it was asked; `path` is the package.
pub fn of_storage(to: &Destination, path: &Path, cause: &StorageProblem) -> Problem {
    match cause {
        StorageProblem::NoKeys => problems::publish_no_keys(to),
        StorageProblem::Keys { detail } => problems::publish_keys(detail, to),
        StorageProblem::Refused { detail } => problems::publish_refused(detail, to),
        StorageProblem::Clock => problems::publish_clock(to),
        StorageProblem::Region { detail } => problems::publish_region(detail, to),
        StorageProblem::NoSuchPlace { detail } => problems::publish_no_place(detail, to),
        StorageProblem::Full { detail } => problems::publish_full(detail, to),
        StorageProblem::Unreachable { detail } => problems::publish_unreachable(detail, to),
        StorageProblem::NotAlike { path } => problems::publish_not_alike(path, to),
        StorageProblem::Changed => problems::publish_changed(file_name(path)),
        StorageProblem::Disk { detail } => problems::publish_disk(detail),
        StorageProblem::Other { detail } => problems::publish_failed(detail, to),
    }
}

/// A public address at which no phone installs anything; `None` where one may.
pub fn of_base_url(to: &Destination, base_url: &str) -> Option<Problem> {
    if !base_url.starts_with("https://") {
        Some(problems::publish_not_https(base_url))
    } else if to.has_dots_in_host(base_url) {
        Some(problems::publish_dots_in_bucket(base_url))
    } else {
        None
    }
}

/// Something that only the window could know.
pub(super) fn of_report(report: WindowReport) -> Problem {
    match report {
        WindowReport::DropLost => problems::drop_lost(),
        WindowReport::NoControlPort => problems::no_control_port(),
        WindowReport::NoFileDialog => problems::no_file_dialog(),
        WindowReport::NothingToPaste => problems::nothing_to_paste(),
    }
}

/// The system gave no threads.
pub fn threads(error: &std::io::Error) -> Problem {
    problems::no_threads(error)
}

/// The window could not be opened.
pub fn of_window(detail: &str) -> Problem {
    problems::no_window(detail)
}

/// Another window runs on the data directory, and was given nothing to do.
pub fn already_open() -> Problem {
    problems::already_open()
}

#[cfg(test)]
mod tests {
    //! If these break, people read half a sentence when something went wrong, or the code of something else.

    use super::*;
    use crate::words::say;

    fn sentences(problem: &Problem) -> [String; 3] {
        [say().problem_title(problem), say().problem_why(problem), say().problem_fix(problem)]
    }

    #[test]
    fn a_certificate_that_is_not_used_says_what_is_served_instead() {
        let cause = IdentityError::Brought {
            cause: BroughtProblem::NoKey,
            path: "/home/maya/builds.pem".into(),
        };
        let told = own_instead(&cause);
        assert_eq!(told.code, of_identity(&cause).code);
        assert_eq!(
            sentences(&told),
            [
                "The certificate in builds.pem cannot be used",
                "builds.pem has no private key. Until the file can be used, Airlift uses its own certificate.",
                "Choose the key file as well, such as privkey.pem."
            ]
        );
    }

    #[test]
    fn what_failed_is_told_with_its_cause() {
        let path = Path::new("/data/shelf.db");
        let full = StoreError::Database {
            doing: "save-the-build",
            detail: "database or disk is full".to_owned(),
        };
        assert_eq!(sentences(&of_store(&full))[1], "cannot save the build: database or disk is full.");
        let locked = IdentityError::File {
            doing: "lock",
            detail: "denied".to_owned(),
            path: path.to_owned(),
        };
        assert_eq!(
            sentences(&of_identity(&locked))[1],
            "cannot lock the identity: denied (/data/shelf.db)."
        );
        let failed = of_intake(path, &IntakeProblem::Io { detail: "EIO".to_owned() });
        assert_eq!(failed.code, "read-failed");
        assert_eq!(sentences(&failed)[..2], ["shelf.db could not be read", "The system said: EIO."]);
        let typed = of_public_url(&PublicUrlProblem::OtherScheme { scheme: "ftp".to_owned() });
        assert_eq!(
            sentences(&typed)[1..],
            [
                "It begins with ftp://, and iOS installs over https:// only.",
                "Type the whole address that phones open, such as https://builds.example.com."
            ]
        );
        let absent = of_raw(path, RawPart::Profile, &RawIntakeProblem::Raw(RawProblem::Absent));
        assert_eq!(sentences(&absent)[0], "The app in shelf.db has no profile");
        assert_eq!(sentences(&absent)[2], "");
    }
}
