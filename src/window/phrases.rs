//! Phrases: the sentences of the window that have numbers and names in them.

use crate::activity::{DownloadProgress, Interruption, Stage};
use crate::finding::{Finding, Severity, Verdict};
use crate::ipa::{DeviceFamily, Platform, SigningKind};
use crate::manifest::Field;
use crate::network::InterfaceKind;
use crate::session::{EndpointStatus, EndpointView};
use crate::words::say;

use super::{amounts, words};

/// "Install" names the action, and a sentence about the endpoint stands in the top bar.
pub(super) fn endpoint_sentence(endpoint: &EndpointView, serving: bool) -> String {
    let verb = if serving { "Serving" } else { "Ready" };
    match &endpoint.status {
        EndpointStatus::Starting => "Starting…".to_owned(),
        EndpointStatus::NoNetwork => "Not on a network".to_owned(),
        EndpointStatus::Failed(problem) => problem.title.clone(),
        EndpointStatus::Running if endpoint.strained => "New phones have to wait".to_owned(),
        EndpointStatus::Running if endpoint.reach.public_url.is_some() => format!("{verb} through a proxy"),
        EndpointStatus::Running => {
            let kind = endpoint
                .interfaces
                .iter()
                .find(|interface| Some(interface.ip) == endpoint.current)
                .map(|interface| interface.kind);
            match kind {
                Some(InterfaceKind::WiFi) => format!("{verb} on Wi-Fi"),
                Some(InterfaceKind::Ethernet) => format!("{verb} on Ethernet"),
                Some(InterfaceKind::Loopback) => format!("{verb} on this computer only"),
                Some(InterfaceKind::LinkLocal) => format!("{verb}, no address from the network"),
                Some(_) | None => format!("{verb} on the network"),
            }
        }
    }
}

/// What an interface is.
pub(super) fn interface_kind(kind: InterfaceKind) -> &'static str {
    match kind {
        InterfaceKind::WiFi => "Wi-Fi",
        InterfaceKind::Ethernet => "Ethernet",
        InterfaceKind::Other => "Network",
        InterfaceKind::Vpn => "VPN",
        InterfaceKind::Virtual => "Virtual machines",
        InterfaceKind::Container => "Containers",
        InterfaceKind::LinkLocal => "Self-assigned",
        InterfaceKind::Loopback => "This computer only",
    }
}

/// A phone on the same Wi-Fi usually reaches an address of this kind.
pub(super) fn phones_reach(kind: InterfaceKind) -> bool {
    matches!(kind, InterfaceKind::WiFi | InterfaceKind::Ethernet | InterfaceKind::Other)
}

/// "8443 is taken: using 8444".
pub(super) fn taken_port(taken: u16, used: u16) -> String {
    format!("{taken} is taken: using {used}")
}

/// "41 done · The package downloads as it should".
pub(super) fn rehearsal_running(trying: &str, done: usize) -> String {
    match (trying, done) {
        ("", _) => words::REHEARSAL_BEGINS.to_owned(),
        (trying, 0) => trying.to_owned(),
        (trying, done) => format!("{done} done · {trying}"),
    }
}

/// "206, bytes 0 to 65556 · 0.4 s".
pub(super) fn found_in(found: &str, took: std::time::Duration) -> String {
    format!("{found} · {:.1} s", took.as_secs_f64())
}

/// A name with its shortcut, for a tooltip.
pub(super) fn with_shortcut(name: &str, shortcut: &str) -> String {
    format!("{name} ({shortcut})")
}

/// The kind of signing.
pub(super) fn signing_kind(kind: SigningKind) -> &'static str {
    match kind {
        SigningKind::Development => "Development",
        SigningKind::AdHoc => "Ad hoc",
        SigningKind::Enterprise => "Enterprise",
        SigningKind::AppStore => "App Store",
        SigningKind::None => "Not signed",
    }
}

/// "Ad hoc · 23 devices".
pub(super) fn signing_badge(kind: SigningKind, devices: usize, all: bool) -> String {
    let name = signing_kind(kind);
    if all {
        format!("{name} · all devices")
    } else if devices > 0 {
        format!("{name} · {}", counted(devices, "device", "devices"))
    } else {
        name.to_owned()
    }
}

/// "1 device", "23 devices".
pub(super) fn counted(count: usize, one: &str, many: &str) -> String {
    if count == 1 {
        format!("1 {one}")
    } else {
        format!("{} {many}", amounts::grouped(count))
    }
}

/// "iOS 15.0+".
pub(super) fn minimum_badge(platform: Platform, minimum: &str) -> String {
    format!("{} {minimum}+", platform.name())
}

/// "iOS 15.0 or later".
pub(super) fn minimum(platform: Platform, minimum: &str) -> String {
    format!("{} {minimum} or later", platform.name())
}

/// Names of device families with a separator.
pub(super) fn families(families: &[DeviceFamily], separator: &str) -> String {
    families.iter().map(|family| family.name()).collect::<Vec<_>>().join(separator)
}

/// "English, Swedish + 10".
pub(super) fn languages(codes: &[String]) -> String {
    let mut names: Vec<&str> = codes.iter().map(|code| amounts::language(code)).collect();
    // The base language says nothing beside a translated one.
    names.dedup();
    match names.as_slice() {
        [] => words::UNKNOWN.to_owned(),
        [only] => (*only).to_owned(),
        [first, second] => format!("{first}, {second}"),
        [first, second, rest @ ..] => format!("{first}, {second} + {}", rest.len()),
    }
}

/// The line under the app's identifier.
pub(super) fn verdict(verdict: Verdict, findings: &[Finding]) -> String {
    let of = |severity: Severity| findings.iter().filter(move |finding| finding.severity == severity);
    match verdict {
        Verdict::Ready => "Ready to install".to_owned(),
        Verdict::Risky => {
            let mut risks = of(Severity::Risks);
            match (risks.next(), risks.next()) {
                (Some(only), None) => format!("May fail: {}", lower_first(&say().title(only))),
                _ => format!("May fail: {}", counted(of(Severity::Risks).count(), "risk", "risks")),
            }
        }
        Verdict::Blocked => match of(Severity::Blocks).count() {
            0 | 1 => "1 problem blocks installing".to_owned(),
            count => format!("{count} problems block installing"),
        },
    }
}

/// Tooltip of a verdict mark.
pub(super) fn verdict_mark(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Ready => "Ready to install",
        Verdict::Risky => "May fail",
        Verdict::Blocked => "Blocked",
    }
}

/// A title inside a sentence: its first letter small, unless it begins a name or an abbreviation.
fn lower_first(title: &str) -> String {
    let mut letters = title.chars();
    let (Some(first), Some(second)) = (letters.next(), letters.next()) else {
        return title.to_owned();
    };
    let begins_name = ["Airlift", "Apple", "Xcode", "Maya", "Developer Mode"]
        .iter()
        .any(|name| title.starts_with(name));
    if begins_name || !second.is_lowercase() {
        return title.to_owned();
    }
    let mut sentence: String = first.to_lowercase().collect();
    sentence.push(second);
    sentence.extend(letters);
    sentence
}

/// Label of a field.
pub(super) fn field(field: Field) -> &'static str {
    match field {
        Field::Title => "Title",
        Field::Subtitle => "Subtitle",
        Field::BundleId => "Bundle identifier",
        Field::Version => words::VERSION,
        Field::Platform => "Platform",
        Field::PackageUrl => "Package",
        Field::Icon57Url => "Icon, 57 px",
        Field::Icon512Url => "Icon, 512 px",
        Field::Hashes => "Chunk hashes",
    }
}

/// Name of a platform in the form.
pub(super) fn platform(platform: Platform) -> &'static str {
    match platform {
        Platform::Ios => "iOS and iPadOS",
        other => other.name(),
    }
}

/// "2 fields differ from the build".
pub(super) fn fields_differ(count: usize) -> String {
    match count {
        0 => "Every field is as in the build".to_owned(),
        1 => "1 field differs from the build".to_owned(),
        more => format!("{more} fields differ from the build"),
    }
}

/// "1 warning".
pub(super) fn warnings(count: usize) -> String {
    counted(count, "warning", "warnings")
}

/// While chunk hashes are computed.
pub(super) fn hashing(done_bytes: u64, size_bytes: u64) -> String {
    format!("Computing · {} %", amounts::percent(done_bytes, size_bytes))
}

/// What a phone is doing, as a sentence.
pub(super) fn stage(stage: Stage, progress: DownloadProgress, ago: &str) -> String {
    let amount = || amounts::of_bytes(progress.done_bytes, progress.total_bytes);
    match stage {
        Stage::Page => format!("Opened the install page {ago}"),
        Stage::SetUp => format!("Opened the set-up page {ago}"),
        Stage::Profile => "Has the profile: install it in Settings, then switch on trust".to_owned(),
        Stage::Trusts => "Set up: trusts Airlift".to_owned(),
        Stage::Prompt => "iOS is asking: tap Install".to_owned(),
        Stage::NotAnswered => "Did not answer the install prompt".to_owned(),
        Stage::Agreed => "Agreed: the download is about to start".to_owned(),
        Stage::NotStarted => "Agreed, but did not begin: delete a grey icon of the app and try again".to_owned(),
        Stage::Downloading if progress.is_stalled => format!("Stalled · {}", amount()),
        Stage::Downloading => format!("Downloading · {} · {}/s", amount(), amounts::bytes(progress.bytes_per_second)),
        Stage::Delivered => format!("File delivered {ago}"),
        Stage::Interrupted {
            cause: Interruption::FileGone,
        } => "Stopped: the file changed or is gone on this computer".to_owned(),
        Stage::Interrupted {
            cause: Interruption::AirliftEnded,
        } if progress.total_bytes == 0 => "Airlift ended before the download began".to_owned(),
        Stage::Interrupted {
            cause: Interruption::AirliftEnded,
        } => format!("Airlift ended at {}", amount()),
        Stage::Interrupted { .. } if progress.may_resume => format!("Broke off at {}: may go on by itself", amount()),
        Stage::Interrupted { .. } => format!("The download broke off at {}", amount()),
        Stage::Refused => "Refused our certificate: trust switch is off".to_owned(),
    }
}

/// "3 today".
pub(super) fn phones_today(count: usize) -> String {
    format!("{count} today")
}

/// "Show 4 older".
pub(super) fn older_phones(count: usize) -> String {
    format!("Show {count} older")
}

/// Title of the drop overlay.
pub(super) fn drop_builds(count: usize) -> String {
    if count == 1 {
        "Drop to add 1 build".to_owned()
    } else {
        format!("Drop to add {count} builds")
    }
}

/// Title of the drop overlay over a folder.
pub(super) fn drop_folder(name: &str) -> String {
    format!("Drop to add the builds in {name}")
}

/// "and 3 more".
pub(super) fn and_more(count: usize) -> String {
    format!("and {count} more")
}

/// Accessible name of a build row.
pub(super) fn build_row(version: &str, build: &str, mark: &str) -> String {
    format!("{} · {mark}", version_and_build(version, build))
}

/// "5.2.0 (1187)".
pub(super) fn version_and_build(version: &str, build: &str) -> String {
    match (version.is_empty(), build.is_empty()) {
        (false, false) => format!("{version} ({build})"),
        (false, true) => version.to_owned(),
        (true, false) => format!("({build})"),
        (true, true) => "No version".to_owned(),
    }
}

/// Accessible name of an address field's copy button.
pub(super) fn copy_address(label: &str) -> String {
    format!("Copy address of {label}")
}

/// A file was on its way but is no longer there.
#[cfg(target_os = "linux")]
pub(super) fn drop_gone(name: &str) -> String {
    format!("{name} is no longer there")
}

/// Title of the drop overlay over several folders.
pub(super) fn drop_folders(count: usize) -> String {
    format!("Drop to add the builds in {count} folders")
}

/// "Issued 31 Dec 2025".
pub(super) fn issued(date: &str) -> String {
    format!("Issued {date}")
}

/// " · expires 31 Dec 2026", after how long it still lives.
pub(super) fn ends(life: amounts::Life, date: &str) -> String {
    let verb = match life {
        amounts::Life::Expired(_) => "expired",
        amounts::Life::Days(_) => "expires",
    };
    format!(" · {verb} {date}")
}

/// "Xcode 16.2".
pub(super) fn xcode(version: &str) -> String {
    format!("Xcode {version}")
}

/// Accessible name of a code.
pub(super) fn code(name: &str) -> String {
    format!("QR code: {name}")
}
