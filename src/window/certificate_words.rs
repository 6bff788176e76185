//! Words of the certificate dialog, those with names and numbers in them included.

use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::session::Judged;

/// Opens the dialog.
pub(super) const OPEN: &str = "Certificate…";
/// Its title.
pub(super) const TITLE: &str = "Certificate";
/// While there is no certificate.
pub(super) const NONE_YET: &str = "Airlift makes a certificate as soon as this computer is on a network.";
/// Where it comes from.
pub(super) const OWN: &str = "Made by Airlift on this computer, which also renews it";
/// While files are read.
pub(super) const READING: &str = "Reading the certificate…";
/// Button that opens the file dialog.
pub(super) const IMPORT: &str = "Import…";
/// Title of that dialog.
pub(super) const IMPORT_TITLE: &str = "Choose a certificate chain";
/// Its filter.
pub(super) const FILTER: &str = "Certificates";
/// Button that opens the file dialog for a key.
pub(super) const CHOOSE_KEY: &str = "Choose its key…";
/// Title of that dialog.
pub(super) const KEY_TITLE: &str = "Choose the certificate’s key";
/// Its filter.
pub(super) const KEY_FILTER: &str = "Keys";
/// Button that imports with the password that was typed.
pub(super) const IMPORT_NOW: &str = "Import";
/// Name of the password field.
pub(super) const PASSWORD: &str = "Password";
/// Button that goes back to the authority.
pub(super) const USE_OWN: &str = "Use Airlift’s own";
/// Button that signs a new leaf.
pub(super) const RENEW: &str = "Renew certificate";
/// Button that copies the fingerprint.
pub(super) const COPY: &str = "Copy SHA-256 fingerprint";
/// Title above the names of a certificate.
pub(super) const NAME_IN_LINKS: &str = "Name in links";
/// Name of the field for a name below a wildcard.
pub(super) const NAME_BELOW: &str = "Name of this computer";
/// Button that takes that name.
pub(super) const USE_NAME: &str = "Use name";

/// Whether phones take it.
pub(super) fn verdict(holds: bool) -> String {
    if holds {
        "Phones that trust its issuer accept this certificate".to_owned()
    } else {
        "Phones refuse this certificate".to_owned()
    }
}

/// Where a certificate that was brought comes from.
pub(super) fn brought(files: &[PathBuf]) -> String {
    let names: Vec<String> = files.iter().map(|path| name(path)).collect();
    format!("Imported from {}, and read again when renewed", names.join(" and "))
}

/// Who signed it.
pub(super) fn issuer(issuer: &str) -> String {
    format!("Issued by {issuer}")
}

/// What it is for.
pub(super) fn names(names: &[String], wildcards: &[String]) -> String {
    let all: Vec<&str> = names.iter().chain(wildcards).map(String::as_str).collect();
    format!("For {}", all.join(", "))
}

/// Until when it is valid.
pub(super) fn validity(until: Timestamp, now: Timestamp) -> String {
    let date = until.to_zoned(TimeZone::UTC).strftime("%-d %b %Y").to_string();
    let left: SignedDuration = until.duration_since(now);
    if left.is_negative() {
        return format!("Expired on {date}");
    }
    match left.as_hours() / 24 {
        0 => format!("Valid until {date}, less than a day left"),
        1 => format!("Valid until {date}, 1 day left"),
        days => format!("Valid until {date}, {days} days left"),
    }
}

/// What the password is for.
pub(super) fn password_for(file: &Path) -> String {
    format!("{} is protected with a password. Airlift does not keep it.", name(file))
}

/// Which key is missing.
pub(super) fn key_for(chain: &Path) -> String {
    format!(
        "{} holds no key. The key lies in a file of its own, such as privkey.pem.",
        name(chain)
    )
}

/// What to type for a wildcard.
pub(super) fn type_name(wildcard: &str) -> String {
    format!("The certificate is for {wildcard}: type the name that leads to this computer.")
}

/// Title above the rules.
pub(super) fn rules(rules: &[Judged]) -> String {
    let failing = rules.iter().filter(|rule| !rule.holds).count();
    match failing {
        0 => format!("Apple’s rules: all {} hold", rules.len()),
        1 => "Apple’s rules: 1 is broken".to_owned(),
        count => format!("Apple’s rules: {count} are broken"),
    }
}

/// A rule as assistive technology reads it.
pub(super) fn rule(holds: bool, title: &str, found: &str) -> String {
    let mark = if holds { "Holds" } else { "Broken" };
    format!("{mark}: {title}. {found}")
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
