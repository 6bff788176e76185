//! Findings about deliveries while they happen: what a phone's way through page, manifest and package says of its trouble.

use jiff::{SignedDuration, Timestamp};

use super::devices::{self, SeenPhone};
use crate::activity::{Delivery, Interruption, Stage, StepKind};
use crate::finding::{Finding, List, Rule, RuleOf, Severity, told};
use crate::ipa::Inspection;
use crate::manifest::{Field, Manifest};
use crate::primitives::{ByteSize, Family, OsVersion};

/// The rules of this file.
pub(super) static RULES: &[&Rule] = &[
    &AIRLIFT_ENDED.rule,
    &DID_NOT_ANSWER.rule,
    &DOWNLOAD_BROKE_OFF.rule,
    &DOWNLOAD_STALLED.rule,
    &LINK_ENDED.rule,
    &NEVER_ASKED_FOR_PACKAGE.rule,
    &ONLY_OPENED_THE_PAGE.rule,
    &OPENED_ON_A_MAC.rule,
    &OTHER_BROWSER.rule,
    &PACKAGE_VANISHED.rule,
    &PHONE_REFUSED_CERTIFICATE.rule,
    &PHONE_THROWS_AWAY.rule,
    &PROFILE_LAPSED.rule,
    &PROFILE_WAITS.rule,
    &THIS_PHONE_NOT_IN_VARIANT.rule,
    &THIS_PHONE_OF_WRONG_FAMILY.rule,
    &THIS_PHONE_TOO_OLD.rule,
    &TRUST_SWITCH_MISSING.rule,
];

/// iOS throws a profile away that waits in Settings for so long (support.apple.com/102400).
const PROFILE_LIFE: SignedDuration = SignedDuration::from_mins(8);
/// Who opened the page and did not tap after so long is stuck, or has no wish to.
const READING: SignedDuration = SignedDuration::from_secs(30);

/// Models that a finding names before it says how many more there are.
const MAX_NAMED: usize = 2;

/// Systems whose switch for trust some phones do not show.
const WITHOUT_TRUST_SWITCH: [OsVersion; 2] = [OsVersion::new(18, 0), OsVersion::new(18, 0).with_patch(1)];

/// What a phone wants to install, where it is known.
#[derive(Clone, Copy, Debug)]
pub struct WantedApp<'a> {
    /// What is in the package.
    pub inspection: &'a Inspection,
    /// The manifest that it gets.
    pub manifest: &'a Manifest,
}

/// What is wrong with a phone's delivery as far as it came, the most telling first; empty while all goes well.
pub fn findings(delivery: &Delivery, wanted: Option<WantedApp<'_>>, now: Timestamp) -> Vec<Finding> {
    let mut findings = Vec::new();
    if Family::of_model(&delivery.model).runs_no_ios_apps() {
        return findings;
    }
    let phone = SeenPhone {
        model: delivery.model.clone(),
        os: delivery.os.clone(),
    };
    let waited = now.duration_since(delivery.stage_since);
    match delivery.stage {
        Stage::Refused => {
            let alert = alert(delivery);
            findings.push(PHONE_REFUSED_CERTIFICATE.finding(alert, !alert.is_empty()));
            if phone.version().is_some_and(|version| WITHOUT_TRUST_SWITCH.contains(&version)) {
                findings.push(TRUST_SWITCH_MISSING.finding(&phone.os));
            }
        }
        Stage::Profile if waited >= PROFILE_LIFE => findings.push(PROFILE_LAPSED.finding()),
        Stage::Profile => findings.push(PROFILE_WAITS.finding()),
        Stage::Page | Stage::SetUp => {
            if let Some(browser) = &delivery.browser {
                findings.push(OTHER_BROWSER.finding(browser));
            } else if Family::named(&delivery.model) == Some(Family::Mac) && delivery.stage == Stage::Page {
                findings.push(OPENED_ON_A_MAC.finding());
            } else if delivery.stage == Stage::Page && waited >= READING {
                findings.push(ONLY_OPENED_THE_PAGE.finding());
            }
        }
        Stage::EndedLink => findings.push(LINK_ENDED.finding()),
        Stage::NotAnswered => findings.push(DID_NOT_ANSWER.finding()),
        Stage::NotStarted => findings.push(NEVER_ASKED_FOR_PACKAGE.finding()),
        Stage::Downloading if delivery.stalled(now) => {
            findings.push(DOWNLOAD_STALLED.finding(ByteSize(delivery.done_bytes()), ByteSize(delivery.total_bytes)));
        }
        Stage::Interrupted { cause } => findings.push(broke_off(delivery, cause, now)),
        Stage::Trusts | Stage::Prompt | Stage::Agreed | Stage::Downloading | Stage::Delivered => {}
    }
    findings.extend(wanted.and_then(|wanted| misfit(delivery, wanted, &phone)));
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    findings
}

/// What the build itself does to this phone, once it asked for it.
fn misfit(delivery: &Delivery, wanted: WantedApp<'_>, phone: &SeenPhone) -> Option<Finding> {
    let asked = delivery.attempts > 0;
    let app = &wanted.inspection.app;
    let minimum = app.minimum_os.as_deref().unwrap_or_default();
    if asked && devices::is_too_old(phone, minimum) {
        return Some(THIS_PHONE_TOO_OLD.finding(minimum, &phone.os));
    }
    if asked && devices::is_of_wrong_family(phone, &app.device_families) {
        return Some(THIS_PHONE_OF_WRONG_FAMILY.finding());
    }
    let models = app.supported_models();
    if asked && devices::is_left_out(phone, &models) {
        return Some(THIS_PHONE_NOT_IN_VARIANT.finding(List::first(&models, models.len(), MAX_NAMED)));
    }
    let identifier = wanted
        .manifest
        .field(Field::BundleId)
        .map(|state| state.value.as_str())
        .unwrap_or_default();
    let took = matches!(delivery.stage, Stage::Downloading | Stage::Delivered);
    (took && identifier != app.bundle_id).then(|| PHONE_THROWS_AWAY.finding(identifier, &app.bundle_id))
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

/// The download ended before its last byte.
fn broke_off(delivery: &Delivery, cause: Interruption, now: Timestamp) -> Finding {
    let (done, total) = (delivery.done_bytes(), delivery.total_bytes);
    match cause {
        Interruption::FileGone => PACKAGE_VANISHED.finding(),
        Interruption::AirliftEnded => AIRLIFT_ENDED.finding(ByteSize(done), ByteSize(total)),
        Interruption::PhoneLeft if delivery.may_resume(now) => {
            DOWNLOAD_BROKE_OFF.finding(ByteSize(done), true, ByteSize(total)).at(Severity::Note)
        }
        Interruption::PhoneLeft => DOWNLOAD_BROKE_OFF.finding(ByteSize(done), false, ByteSize(total)),
    }
}

pub(crate) static PHONE_REFUSED_CERTIFICATE: RuleOf<told::PhoneRefusedCertificate> = RuleOf::new(
    Severity::Risks,
    "The phone broke the TLS handshake off with an alert, or without one",
    "Apple, support.apple.com/102390: the switch under Certificate Trust Settings; bumaociyuan/ios-ipa-server#23 and #37: it is off",
);

pub(crate) static TRUST_SWITCH_MISSING: RuleOf<told::TrustSwitchMissing> = RuleOf::new(
    Severity::Note,
    "A refusal by iOS 18.0 or 18.0.1",
    "ProxymanApp/Proxyman#2159: the switch was missing there, mended later",
);

pub(crate) static PROFILE_LAPSED: RuleOf<told::ProfileLapsed> = RuleOf::new(
    Severity::Risks,
    "The profile was fetched a while ago, and the phone does not trust us",
    "Apple, support.apple.com/102400: deleted when it is not installed within eight minutes",
);

pub(crate) static PROFILE_WAITS: RuleOf<told::ProfileWaits> = RuleOf::new(
    Severity::Note,
    "The profile was fetched, and is not installed yet",
    "Apple, support.apple.com/102400: “Profile Downloaded”",
);

pub(crate) static OTHER_BROWSER: RuleOf<told::OtherBrowser> = RuleOf::new(
    Severity::Risks,
    "The page was opened in another browser than Safari",
    "Practice: only Safari is known to pass the link on; react-native-webview/react-native-webview#1274: apps do not; no document of Apple’s says so",
);

pub(crate) static OPENED_ON_A_MAC: RuleOf<told::OpenedOnAMac> = RuleOf::new(
    Severity::Note,
    "The install page was opened by what says that it is a Mac",
    "tuist/tuist#7495: “address is invalid” where the scheme is unknown, and an iPad that calls itself a Mac",
);

pub(crate) static ONLY_OPENED_THE_PAGE: RuleOf<told::OnlyOpenedThePage> = RuleOf::new(
    Severity::Note,
    "The install page was opened, and the manifest was not asked for",
    "fastlane/fastlane#743 and mdn/browser-compat-data#10626: taps that do nothing; practice: a Cancel looks the same",
);

pub(crate) static LINK_ENDED: RuleOf<told::LinkEnded> = RuleOf::new(
    Severity::Risks,
    "A page, manifest or package was asked for with a token that is no longer valid",
    "bumaociyuan/ios-ipa-server#37 and #46: “Cannot connect to …” when the answer is no manifest; RFC 9110, 15.5.11: 410 for what is gone for good",
);

pub(crate) static DID_NOT_ANSWER: RuleOf<told::DidNotAnswer> = RuleOf::new(
    Severity::Note,
    "The manifest was fetched, and neither package nor icon was asked for within a minute",
    "Practice: after a tap on Install comes HEAD, within seconds (tuist/tuist#11948); no document of Apple’s says so",
);

pub(crate) static NEVER_ASKED_FOR_PACKAGE: RuleOf<told::NeverAskedForPackage> = RuleOf::new(
    Severity::Risks,
    "HEAD or icon was asked for, and no byte of the package within a minute",
    "significa/app-distribution-server#27: HEAD refused; openradar.me/22088607: same identifier; openradar.me/18846625: stale download",
);

pub(crate) static DOWNLOAD_STALLED: RuleOf<told::DownloadStalled> = RuleOf::new(
    Severity::Note,
    "Bytes stopped, and the connection stands",
    "Practice: phones that sleep or have weak Wi-Fi take no bytes; no document of Apple’s says so",
);

pub(crate) static DOWNLOAD_BROKE_OFF: RuleOf<told::DownloadBrokeOff> = RuleOf::new(
    Severity::Risks,
    "The phone closed the connection before the last byte",
    "Practice: phones ask for the rest within two to five minutes (RFC 9110, 14.2); no document of Apple’s says so",
);

pub(crate) static AIRLIFT_ENDED: RuleOf<told::AirliftEnded> = RuleOf::new(
    Severity::Note,
    "Airlift quit while the phone downloaded",
    "Practice: Airlift’s own record of the delivery",
);

pub(crate) static PACKAGE_VANISHED: RuleOf<told::PackageVanished> = RuleOf::new(
    Severity::Risks,
    "The file changed or vanished on this computer while the phone downloaded",
    "Practice: Airlift’s own record: what was inspected is what is served",
);

pub(crate) static THIS_PHONE_TOO_OLD: RuleOf<told::ThisPhoneTooOld> = RuleOf::new(
    Severity::Blocks,
    "The phone asked for a build that needs a newer system",
    "Apple, Information Property List, MinimumOSVersion; bitstadium/HockeyKit#140: “could not be installed at this time”",
);

pub(crate) static THIS_PHONE_NOT_IN_VARIANT: RuleOf<told::ThisPhoneNotInVariant> = RuleOf::new(
    Severity::Risks,
    "The phone asked for the manifest, and its model is not among UISupportedDevices",
    "iOS’s error DeviceNotSupportedByThinning (nab138/iloader#759 and qnblackcat/uYouPlus#1385)",
);

pub(crate) static THIS_PHONE_OF_WRONG_FAMILY: RuleOf<told::ThisPhoneOfWrongFamily> = RuleOf::new(
    Severity::Blocks,
    "An iPhone asked for a build for iPads",
    "Apple, Information Property List, UIDeviceFamily",
);

pub(crate) static PHONE_THROWS_AWAY: RuleOf<told::PhoneThrowsAway> = RuleOf::new(
    Severity::Blocks,
    "The phone downloads a package whose identifier is not the manifest's",
    "ChenYilong/iOS9AdaptationTips#9: downloaded, then thrown away, since iOS 9",
);
