//! Phrases: which sentence of the window says a fact that has numbers and names in it.

use crate::activity::{DownloadProgress, Stage, describe};
use crate::finding::{Severity, Verdict};
use crate::ipa::{DeviceFamily, EndingOf, Platform, SigningKind};
use crate::manifest::Field;
use crate::network::InterfaceKind;
use crate::preflight;
use crate::session::{BuildView, EndpointStatus, EndpointView};
use crate::words::say;

use super::amounts;
use crate::primitives::{ByteSize, Family};

/// The sentence about the endpoint in the top bar.
pub(super) fn endpoint_sentence(endpoint: &EndpointView, serving: bool) -> String {
    match &endpoint.status {
        EndpointStatus::Starting => say().endpoint_starting().to_owned(),
        EndpointStatus::NoNetwork => say().endpoint_no_network().to_owned(),
        EndpointStatus::Failed(problem) => say().problem_title(problem),
        EndpointStatus::Running if endpoint.strained => say().endpoint_strained().to_owned(),
        EndpointStatus::Running if endpoint.reach.public_url.is_some() => say().endpoint_runs("proxy", serving),
        EndpointStatus::Running => {
            let current = endpoint.interfaces.iter().find(|interface| Some(interface.ip) == endpoint.current);
            let place = match current.map(|interface| interface.kind) {
                Some(InterfaceKind::WiFi) => "wifi",
                Some(InterfaceKind::Ethernet) => "ethernet",
                Some(InterfaceKind::Loopback) => "loopback",
                Some(InterfaceKind::LinkLocal) => "link-local",
                Some(_) | None => "network",
            };
            say().endpoint_runs(place, serving)
        }
    }
}

/// What an interface is.
pub(super) fn interface_kind(kind: InterfaceKind) -> &'static str {
    match kind {
        InterfaceKind::WiFi => say().interface_wifi(),
        InterfaceKind::Ethernet => say().interface_ethernet(),
        InterfaceKind::Other => say().interface_other(),
        InterfaceKind::Vpn => say().interface_vpn(),
        InterfaceKind::Virtual => say().interface_virtual(),
        InterfaceKind::Container => say().interface_container(),
        InterfaceKind::LinkLocal => say().interface_link_local(),
        InterfaceKind::Loopback => say().interface_loopback(),
    }
}

/// A phone on the same Wi-Fi usually reaches an address of this kind.
pub(super) fn phones_reach(kind: InterfaceKind) -> bool {
    matches!(kind, InterfaceKind::WiFi | InterfaceKind::Ethernet | InterfaceKind::Other)
}

/// "41 done · The package downloads completely".
pub(super) fn self_test_running(trying: &str, done: usize) -> String {
    match (trying, done) {
        ("", _) => say().self_test_begins().to_owned(),
        (trying, 0) => trying.to_owned(),
        (trying, done) => say().self_test_running(done, trying),
    }
}

/// "206, bytes 0 to 65556 · 0.4 s".
pub(super) fn found_in(found: &str, took: std::time::Duration) -> String {
    say().found_in(found, format!("{:.1}", took.as_secs_f64()))
}

/// The kind of signing.
pub(super) fn signing_kind(kind: SigningKind) -> &'static str {
    match kind {
        SigningKind::Development => say().signing_development(),
        SigningKind::AdHoc => say().signing_ad_hoc(),
        SigningKind::Enterprise => say().signing_enterprise(),
        SigningKind::AppStore => say().signing_app_store(),
        SigningKind::None => say().signing_none(),
    }
}

/// "Ad hoc · 23 devices".
pub(super) fn signing_badge(kind: SigningKind, devices: usize, all: bool) -> String {
    let name = signing_kind(kind);
    if all {
        say().signing_badge_all(name)
    } else if devices > 0 {
        say().signing_badge(devices, name)
    } else {
        name.to_owned()
    }
}

/// "iOS 15.0+".
pub(super) fn minimum_badge(platform: Platform, minimum: &str) -> String {
    format!("{} {minimum}+", platform.name())
}

/// "iOS 15.0 or later".
pub(super) fn minimum(platform: Platform, minimum: &str) -> String {
    say().system_or_later(minimum, platform.name())
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
        [] => say().unknown().to_owned(),
        [only] => (*only).to_owned(),
        [first, second] => say().two_languages(first, second),
        [first, second, rest @ ..] => say().two_languages_and_more(first, rest.len(), second),
    }
}

/// The line under the app's identifier.
pub(super) fn verdict(build: &BuildView) -> String {
    let of = |severity: Severity| {
        let own = build.findings.iter().filter(|finding| !preflight::is_about_devices(finding));
        own.filter(move |finding| finding.severity == severity)
    };
    if build.findings.iter().any(|finding| finding.code() == "sample-build") {
        return say().verdict_sample().to_owned();
    }
    match build.verdict {
        // What follows is about single devices.
        Verdict::Ready if lacking(build).is_some() => say().verdict_ready_but().to_owned(),
        Verdict::Ready => say().verdict_ready().to_owned(),
        Verdict::Risky => {
            let mut risks = of(Severity::Risks);
            match (risks.next(), risks.next()) {
                (Some(only), None) => say().verdict_risky_one(say().title(only)),
                _ => say().verdict_risky(of(Severity::Risks).count()),
            }
        }
        Verdict::Blocked => say().verdict_blocked(of(Severity::Blocks).count().max(1)),
    }
}

/// "not for 1 of 3 known devices"; `None` while all of them may install, or none is known.
pub(super) fn lacking(build: &BuildView) -> Option<String> {
    let devices = build.devices.as_ref().filter(|devices| !devices.missing.is_empty())?;
    let of_all = if devices.missing.len() == devices.judged { "all" } else { "some" };
    Some(say().verdict_lacking(devices.missing.len(), of_all, devices.judged))
}

/// Tooltip of a verdict mark.
pub(super) fn verdict_mark(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Ready => say().verdict_ready(),
        Verdict::Risky => say().may_fail(),
        Verdict::Blocked => say().verdict_mark_blocked(),
    }
}

/// Label of a field.
pub(super) fn field(field: Field) -> &'static str {
    match field {
        Field::Title => say().field_title(),
        Field::Subtitle => say().field_subtitle(),
        Field::BundleId => say().field_bundle_identifier(),
        Field::Version => say().version(),
        Field::Platform => say().field_platform(),
        Field::PackageUrl => say().field_package(),
        Field::Icon57Url => say().field_icon_57(),
        Field::Icon512Url => say().field_icon_512(),
        Field::Hashes => say().field_hashes(),
    }
}

/// Name of a platform in the form.
pub(super) fn platform(platform: Platform) -> &'static str {
    match platform {
        Platform::Ios => say().platform_ios(),
        other => other.name(),
    }
}

/// While chunk hashes are computed.
pub(super) fn hashing(done_bytes: u64, size_bytes: u64) -> String {
    say().hashing(amounts::percent(done_bytes, size_bytes))
}

/// What a phone is doing, as a sentence.
pub(super) fn stage(stage: Stage, progress: DownloadProgress, family: Family, ago: &str) -> String {
    let what = describe::stage(stage, progress, family);
    match stage {
        Stage::Refused if family.runs_no_ios_apps() => say().stage_since(ago, what),
        Stage::Page | Stage::SetUp | Stage::Delivered => say().stage_since(ago, what),
        Stage::Downloading if !progress.is_stalled => say().stage_at_rate(ByteSize(progress.bytes_per_second), what),
        _ => say().sentence(&what),
    }
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
        (true, true) => say().no_version().to_owned(),
    }
}

/// " · profile expires 31 Dec 2026", after how long it still lives.
pub(super) fn ends(life: amounts::Life, date: &str, of: &EndingOf) -> String {
    match life {
        amounts::Life::Expired(_) => say().expired_on(date, of.code()),
        amounts::Life::Days(_) => say().expires_on(date, of.code()),
    }
}
