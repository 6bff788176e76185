//! Stories become findings while they happen: what a phone's way through page, manifest and package says of its trouble.

use jiff::{SignedDuration, Timestamp};

use crate::activity::{Delivery, Interruption, Stage, StepKind, telling};
use crate::finding::{Finding, Severity};
use crate::ipa::Inspection;
use crate::manifest::{Field, Manifest};

use super::devices::{self, SeenPhone};

/// iOS throws a profile away that waits in Settings for so long (support.apple.com/102400).
const PROFILE_WAITS: SignedDuration = SignedDuration::from_mins(8);
/// Who opened the page and did not tap after so long is stuck, or has no wish to.
const READING: SignedDuration = SignedDuration::from_secs(30);

/// What a phone wants to install, where it is known.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// What is in the package.
    pub inspection: &'a Inspection,
    /// The manifest that it gets.
    pub manifest: &'a Manifest,
}

/// What is wrong with a phone's delivery as far as it came, the most telling first; empty while all goes well.
pub fn findings(delivery: &Delivery, wanted: Option<Wanted<'_>>, now: Timestamp) -> Vec<Finding> {
    let mut findings = Vec::new();
    let phone = SeenPhone {
        model: delivery.model.clone(),
        os: delivery.os.clone(),
    };
    let waited = now.duration_since(delivery.stage_since);
    match delivery.stage {
        Stage::Refused => {
            findings.push(refused_certificate(alert(delivery)));
            if phone.os.ends_with(" 18.0") || phone.os.ends_with(" 18.0.1") {
                findings.push(trust_switch_missing(&phone.os));
            }
        }
        Stage::Profile if waited >= PROFILE_WAITS => findings.push(profile_lapsed()),
        Stage::Profile => findings.push(profile_waits()),
        Stage::Page | Stage::SetUp => {
            if let Some(browser) = &delivery.browser {
                findings.push(other_browser(browser));
            } else if delivery.model == "Mac" && delivery.stage == Stage::Page {
                findings.push(opened_on_a_mac());
            } else if delivery.stage == Stage::Page && waited >= READING {
                findings.push(only_opened_the_page());
            }
        }
        Stage::NotAnswered => findings.push(did_not_answer()),
        Stage::NotStarted => findings.push(never_asked_for_package()),
        Stage::Downloading if delivery.stalled(now) => findings.push(stalled(delivery)),
        Stage::Interrupted { cause } => findings.push(broke_off(delivery, cause, now)),
        Stage::Trusts | Stage::Prompt | Stage::Agreed | Stage::Downloading | Stage::Delivered => {}
    }
    findings.extend(wanted.and_then(|wanted| misfit(delivery, wanted, &phone)));
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    findings
}

/// What the build itself does to this phone, once it asked for it.
fn misfit(delivery: &Delivery, wanted: Wanted<'_>, phone: &SeenPhone) -> Option<Finding> {
    let asked = delivery.attempts > 0;
    let app = &wanted.inspection.app;
    let minimum = app.minimum_os.as_deref().unwrap_or_default();
    if asked && devices::is_too_old(phone, minimum) {
        return Some(too_old(&phone.os, minimum));
    }
    if asked && devices::is_of_wrong_family(phone, &app.device_families) {
        return Some(wrong_family());
    }
    let identifier = wanted
        .manifest
        .field(Field::BundleId)
        .map(|state| state.value.as_str())
        .unwrap_or_default();
    let took = matches!(delivery.stage, Stage::Downloading | Stage::Delivered);
    (took && identifier != app.bundle_id).then(|| throws_away(identifier, &app.bundle_id))
}

fn alert(delivery: &Delivery) -> &str {
    let mut steps = delivery.steps.iter().rev();
    steps
        .find_map(|step| match &step.kind {
            StepKind::Refused { alert } => Some(alert.as_str()),
            _ => None,
        })
        .unwrap_or_default()
}

/// The phone broke the TLS handshake off with an alert, or without one.
///
/// Source: Apple, support.apple.com/102390: the switch under Certificate Trust Settings; bumaociyuan/ios-ipa-server#23 and #37:
/// it is off.
fn refused_certificate(alert: &str) -> Finding {
    let why = if alert.is_empty() {
        "It broke off as soon as it saw the certificate.".to_owned()
    } else {
        format!("It broke off as soon as it saw the certificate ({alert}).")
    };
    Finding::new(
        "phone-refused-certificate",
        Severity::Risks,
        "Refused our certificate: trust switch is off",
        why,
        "On the phone: install the profile, then Settings › General › About › Certificate Trust Settings, and switch it on. A VPN or proxy in between does the same.",
    )
}

/// A refusal by iOS 18.0 or 18.0.1.
///
/// Source: ProxymanApp/Proxyman#2159: the switch was missing there, mended later.
fn trust_switch_missing(os: &str) -> Finding {
    Finding::new(
        "trust-switch-missing",
        Severity::Note,
        format!("{os} sometimes hides the trust switch"),
        "Apple mended it in a later version.",
        "Restart the phone, or update it.",
    )
}

/// The profile was fetched a while ago, and the phone does not trust us.
///
/// Source: Apple, support.apple.com/102400: deleted when it is not installed within eight minutes.
fn profile_lapsed() -> Finding {
    Finding::new(
        "profile-lapsed",
        Severity::Risks,
        "Downloaded the profile, but did not install it in time",
        "iOS throws a downloaded profile away after eight minutes.",
        "Tap “Get the profile” on the set-up page again, then open Settings at once.",
    )
}

/// The profile was fetched, and is not installed yet.
///
/// Source: Apple, support.apple.com/102400: “Profile Downloaded”.
fn profile_waits() -> Finding {
    Finding::new(
        "profile-waits",
        Severity::Note,
        "Has the profile: install it in Settings, then switch on trust",
        "A downloaded profile does nothing until it is installed, and trusted.",
        "On the phone: Settings, “Profile Downloaded”, then General › About › Certificate Trust Settings.",
    )
}

/// The page was opened in another browser than Safari.
///
/// Source: Practice: only Safari is known to pass the link on; react-native-webview/react-native-webview#1274: apps do not; no
/// document of Apple’s says so.
fn other_browser(browser: &str) -> Finding {
    Finding::new(
        "other-browser",
        Severity::Risks,
        format!("Opened the page in {browser}"),
        "Browsers inside of apps drop install links: a tap does nothing.",
        "Open the page in Safari: tap the three dots or the compass, then “Open in Safari”.",
    )
}

/// The install page was opened by what says that it is a Mac.
///
/// Source: tuist/tuist#7495: “address is invalid” where the scheme is unknown, and an iPad that calls itself a Mac.
fn opened_on_a_mac() -> Finding {
    Finding::new(
        "opened-on-a-mac",
        Severity::Note,
        "Opened the page on a Mac, or an iPad that says so",
        "A Mac knows no install links: “Safari cannot open the page because the address is invalid”.",
        "Scan the code with the iPhone or iPad itself.",
    )
}

/// The install page was opened, and the manifest was not asked for.
///
/// Source: fastlane/fastlane#743 and mdn/browser-compat-data#10626: taps that do nothing; practice: a Cancel looks the same.
fn only_opened_the_page() -> Finding {
    Finding::new(
        "only-opened-the-page",
        Severity::Note,
        "Opened the install page, and did not tap Install yet",
        "Or tapped, and chose Cancel when iOS asked to open the link in iTunes: then later taps do nothing.",
        "Load the page again, tap Install, and tap Open.",
    )
}

/// The manifest was fetched, and neither package nor icon was asked for within a minute.
///
/// Source: Practice: after a tap on Install comes HEAD, within seconds (tuist/tuist#11948); no document of Apple’s says so.
fn did_not_answer() -> Finding {
    Finding::new(
        "did-not-answer",
        Severity::Note,
        "Cancelled, or did not answer the install prompt",
        "iOS fetched the manifest, and its owner did not tap Install; or iOS refused the manifest without a word.",
        "Tap Install again and answer the question.",
    )
}

/// HEAD or icon was asked for, and no byte of the package within a minute.
///
/// Source: significa/app-distribution-server#27: HEAD refused; openradar.me/22088607: same identifier; openradar.me/18846625:
/// stale download.
fn never_asked_for_package() -> Finding {
    Finding::new(
        "never-asked-for-package",
        Severity::Risks,
        "Agreed, but never asked for the package",
        "The app is on the phone from the App Store, or an earlier download of it is stuck.",
        "Delete the app or its grey icon from the phone, restart it, and try again.",
    )
}

/// Bytes stopped, and the connection stands.
///
/// Source: Practice: phones that sleep or have weak Wi-Fi take no bytes; no document of Apple’s says so.
fn stalled(delivery: &Delivery) -> Finding {
    Finding::new(
        "download-stalled",
        Severity::Note,
        format!("Stalled at {}", telling::of_bytes(delivery.done_bytes(), delivery.total_bytes)),
        "The phone takes no bytes: it sleeps, or its Wi-Fi is weak.",
        "Wake the phone and stay near.",
    )
}

/// The download ended before its last byte.
///
/// Source: Practice: phones ask for the rest within two to five minutes (RFC 9110, 14.2); no document of Apple’s says so.
fn broke_off(delivery: &Delivery, cause: Interruption, now: Timestamp) -> Finding {
    let amount = telling::of_bytes(delivery.done_bytes(), delivery.total_bytes);
    match cause {
        Interruption::FileGone => package_vanished(),
        Interruption::AirliftEnded => airlift_ended(&amount),
        Interruption::PhoneLeft => download_broke_off(&amount, delivery.may_resume(now)),
    }
}

/// The phone closed the connection before the last byte.
///
/// Source: Practice: phones ask for the rest within two to five minutes (RFC 9110, 14.2); no document of Apple’s says so.
fn download_broke_off(amount: &str, may_resume: bool) -> Finding {
    let (severity, why) = if may_resume {
        (Severity::Note, "Phones often go on by themselves within five minutes.")
    } else {
        (Severity::Risks, "The phone left the Wi-Fi, went to sleep, or gave up.")
    };
    Finding::new(
        "download-broke-off",
        severity,
        format!("The download broke off at {amount}"),
        why,
        "Stay on this Wi-Fi and try again.",
    )
}

/// Airlift ended while the phone downloaded.
///
/// Source: Practice: Airlift’s own record of the delivery.
fn airlift_ended(amount: &str) -> Finding {
    Finding::new(
        "airlift-ended",
        Severity::Note,
        format!("Airlift ended at {amount}"),
        "The phone goes on where it was, or begins again.",
        "Tap Install again.",
    )
}

/// The file changed or vanished on this computer while the phone downloaded.
///
/// Source: Practice: Airlift’s own record: what was inspected is what is served.
fn package_vanished() -> Finding {
    Finding::new(
        "package-vanished",
        Severity::Risks,
        "Stopped: the file changed or is gone on this computer",
        "A phone must not get half of one build and half of another.",
        "Wait until the new file was read, then tap Install again.",
    )
}

/// The phone asked for a build that needs a newer system.
///
/// Source: Apple, Information Property List, `MinimumOSVersion`; bitstadium/HockeyKit#140: “could not be installed at this time”.
fn too_old(os: &str, minimum: &str) -> Finding {
    Finding::new(
        "this-phone-too-old",
        Severity::Blocks,
        format!("{os} is too old: the build needs {minimum}"),
        "The phone answers “Unable to Download App” when it looks into the package.",
        "Update the phone, or build for an older version of iOS.",
    )
}

/// An iPhone asked for a build for iPads.
///
/// Source: Apple, Information Property List, `UIDeviceFamily`.
fn wrong_family() -> Finding {
    Finding::new(
        "this-phone-of-wrong-family",
        Severity::Blocks,
        "The build is for iPads only",
        "An iPhone refuses it when it looks into the package.",
        "Try it on an iPad.",
    )
}

/// The phone downloads a package whose identifier is not the manifest's.
///
/// Source: ChenYilong/iOS9AdaptationTips#9: downloaded, then thrown away, since iOS 9.
fn throws_away(identifier: &str, own: &str) -> Finding {
    Finding::new(
        "phone-throws-away",
        Severity::Blocks,
        "Will throw the app away: the manifest names another identifier",
        format!("The manifest says {identifier}, and the app is {own}."),
        "Use the app’s own identifier in the manifest, then install again.",
    )
}
