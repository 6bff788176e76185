//! The causes of symptoms, and how each is proven or excluded.

use crate::activity::Stage;

/// Why a tester saw what he saw.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Cause {
    /// Names it to programs and to the table of symptoms.
    pub id: &'static str,
    /// What is the matter.
    pub title: &'static str,
    /// What to do, or how to find out, while nothing is known.
    pub advice: &'static str,
    /// Codes of findings that prove it; a note only makes it likelier.
    pub codes: &'static [&'static str],
    /// Codes of passed checks that exclude it.
    pub excluded_by: &'static [&'static str],
    /// The stage that a phone does not get to; one that did excludes it.
    pub stops: Stop,
    /// What is known where neither findings nor phones tell.
    pub otherwise: Otherwise,
    /// Where to look.
    pub lead: Lead,
}

/// Where a cause keeps a phone from going on.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Stop {
    /// Before it is at this stage.
    Before(Stage),
    /// After it has the package.
    Later,
    /// Nowhere: it is no trouble at all.
    Nowhere,
}

/// What is known where neither findings nor phones tell.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Otherwise {
    /// Nothing: it may be.
    Open,
    /// The build was looked at, and it is not so.
    Checked,
    /// With Airlift's own links and answers it cannot be.
    NotHere(&'static str),
}

/// Where to look to prove or exclude a cause.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Lead {
    /// What phones did.
    Activity,
    /// The certificate that phones see.
    Certificate,
    /// The profile's devices.
    Devices,
    /// The link doctor.
    LinkDoctor,
    /// The manifest.
    Manifest,
    /// Nowhere here: ask the tester.
    Nowhere,
    /// The ways to this computer.
    Reach,
    /// Try as a phone.
    Rehearse,
    /// The code for setting a phone up.
    SetUp,
    /// The ways to distribute.
    Ways,
}

const NOTHING: &[&str] = &[];

const fn cause(
    id: &'static str,
    title: &'static str,
    advice: &'static str,
    codes: &'static [&'static str],
    stops: Stop,
    lead: Lead,
) -> Cause {
    Cause {
        id,
        title,
        advice,
        codes,
        excluded_by: NOTHING,
        stops,
        otherwise: Otherwise::Open,
        lead,
    }
}

/// A cause that the build itself shows.
const fn of_build(id: &'static str, title: &'static str, advice: &'static str, codes: &'static [&'static str], lead: Lead) -> Cause {
    Cause {
        otherwise: Otherwise::Checked,
        ..cause(id, title, advice, codes, Stop::Later, lead)
    }
}

/// Every cause.
pub const CAUSES: &[Cause] = &[
    Cause {
        excluded_by: &["was-reached"],
        ..cause(
            "not-reached",
            "The phone does not reach this computer",
            "Is it on the same Wi-Fi, not on a guest network? Does a firewall keep it out?",
            &["nobody-came", "no-network", "only-this-computer", "no-more-connections"],
            Stop::Before(Stage::Page),
            Lead::Reach,
        )
    },
    cause(
        "old-address",
        "The link leads to an old address",
        "This computer’s address changes with the network: scan the code again.",
        NOTHING,
        Stop::Before(Stage::Page),
        Lead::Reach,
    ),
    cause(
        "trust-off",
        "The phone does not trust this computer",
        "Settings › General › About › Certificate Trust Settings: is the switch on?",
        &[
            "phone-refused-certificate",
            "profile-waits",
            "trust-switch-missing",
            "set-up-needed",
        ],
        Stop::Before(Stage::Prompt),
        Lead::SetUp,
    ),
    cause(
        "profile-lapsed",
        "The downloaded profile has lapsed",
        "iOS deletes it after eight minutes: get it again, then open Settings at once.",
        &["profile-lapsed"],
        Stop::Before(Stage::Prompt),
        Lead::SetUp,
    ),
    Cause {
        excluded_by: &["certificate-good"],
        ..cause(
            "certificate-bad",
            "The certificate breaks one of Apple’s rules",
            "Try as a phone names the rule.",
            &["certificate-expired", "certificate-refused"],
            Stop::Before(Stage::Prompt),
            Lead::Certificate,
        )
    },
    cause(
        "in-between",
        "A VPN, proxy or ad blocker stands between",
        "Switch it off on the phone and try again.",
        NOTHING,
        Stop::Before(Stage::Prompt),
        Lead::Nowhere,
    ),
    Cause {
        otherwise: Otherwise::NotHere("Airlift’s links are https. Check another link in the link doctor."),
        ..cause(
            "manifest-http",
            "The manifest’s address is http",
            "",
            NOTHING,
            Stop::Before(Stage::Prompt),
            Lead::LinkDoctor,
        )
    },
    cause(
        "link-changed",
        "The link was changed on its way",
        "Mail and chat programs break links: paste what the tester got into the link doctor.",
        NOTHING,
        Stop::Before(Stage::Prompt),
        Lead::LinkDoctor,
    ),
    cause(
        "other-browser",
        "The page is not open in Safari",
        "Chat apps drop install links: tap the three dots or the compass, then “Open in Safari”.",
        &["other-browser"],
        Stop::Before(Stage::Prompt),
        Lead::Activity,
    ),
    cause(
        "in-frame",
        "The link stands in a frame of another page",
        "Give it target=\"_top\", or open the install page itself.",
        NOTHING,
        Stop::Before(Stage::Prompt),
        Lead::LinkDoctor,
    ),
    cause(
        "asked-for-itunes",
        "iOS asked to open iTunes, and got Cancel",
        "Load the page again, tap Install, then Open.",
        &["only-opened-the-page"],
        Stop::Before(Stage::Prompt),
        Lead::Activity,
    ),
    cause(
        "opened-on-a-mac",
        "The link was opened on a Mac",
        "Scan the code with the iPhone or iPad itself.",
        &["opened-on-a-mac"],
        Stop::Before(Stage::Prompt),
        Lead::Activity,
    ),
    cause(
        "look-at-home-screen",
        "It is installing: look at the Home Screen",
        "Safari shows nothing more after Install; the icon appears on the Home Screen.",
        NOTHING,
        Stop::Nowhere,
        Lead::Activity,
    ),
    cause(
        "not-answered",
        "The install prompt was not answered",
        "Tap the button again and choose Install.",
        &["did-not-answer"],
        Stop::Before(Stage::Agreed),
        Lead::Activity,
    ),
    cause(
        "same-identifier",
        "The App Store’s version of the app is in the way",
        "Delete the app from the phone, then install again.",
        &["never-asked-for-package", "same-identifier"],
        Stop::Before(Stage::Downloading),
        Lead::Activity,
    ),
    cause(
        "stale-download",
        "An earlier download of the app is stuck",
        "Delete the grey icon, restart the phone, then install again.",
        &["never-asked-for-package"],
        Stop::Before(Stage::Downloading),
        Lead::Activity,
    ),
    cause(
        "apple-hosts",
        "The network keeps phones from Apple’s hosts",
        "ax.init.itunes.apple.com and ocsp.apple.com must be reachable while installing.",
        NOTHING,
        Stop::Before(Stage::Downloading),
        Lead::Nowhere,
    ),
    cause(
        "server-says-no",
        "A server or proxy answers as iOS does not like",
        "HEAD refused, a redirect, no length: Try as a phone goes through all of it.",
        NOTHING,
        Stop::Before(Stage::Delivered),
        Lead::Rehearse,
    ),
    cause(
        "other-downloads",
        "Other downloads of the phone come first",
        "App Store updates share the queue: pause them, or wait.",
        NOTHING,
        Stop::Before(Stage::Downloading),
        Lead::Nowhere,
    ),
    cause(
        "broke-off",
        "The download broke off",
        "Stay on this Wi-Fi, keep the phone awake, and try again.",
        &["download-broke-off", "download-stalled", "airlift-ended"],
        Stop::Before(Stage::Delivered),
        Lead::Activity,
    ),
    cause(
        "file-gone",
        "The package changed while it was downloaded",
        "Wait until the new file was read, then install again.",
        &["package-vanished"],
        Stop::Before(Stage::Delivered),
        Lead::Activity,
    ),
    cause(
        "no-room",
        "The phone has no room left",
        "iOS needs two to three times the size of the app: Settings › General › iPhone Storage.",
        NOTHING,
        Stop::Later,
        Lead::Nowhere,
    ),
    Cause {
        otherwise: Otherwise::Checked,
        ..cause(
            "large-for-cellular",
            "The app is too large for the cellular network",
            "Join the Wi-Fi.",
            &["large-for-cellular"],
            Stop::Before(Stage::Delivered),
            Lead::Nowhere,
        )
    },
    Cause {
        otherwise: Otherwise::Checked,
        stops: Stop::Before(Stage::Delivered),
        ..of_build(
            "package-http",
            "The package’s address is http",
            "Serve it over https.",
            &["url-http"],
            Lead::Manifest,
        )
    },
    Cause {
        excluded_by: &["manifest-fits"],
        stops: Stop::Before(Stage::Agreed),
        ..of_build(
            "manifest-incomplete",
            "The manifest is not complete",
            "Correct the fields that are marked.",
            &[
                "title-empty",
                "title-short",
                "identifier-empty",
                "identifier-form",
                "control-character",
                "url-empty",
                "url-relative",
                "url-scheme",
                "url-host",
                "url-space",
                "url-non-ascii",
                "url-escaped",
            ],
            Lead::Manifest,
        )
    },
    Cause {
        otherwise: Otherwise::NotHere("Airlift serves manifests as text/xml. Check another server in the link doctor."),
        ..cause(
            "manifest-type",
            "The manifest is served with a wrong type",
            "",
            NOTHING,
            Stop::Before(Stage::Agreed),
            Lead::LinkDoctor,
        )
    },
    of_build(
        "kind-of-build",
        "The build is not one for testers",
        "Export it for ad hoc, development or enterprise distribution.",
        &[
            "app-store-build",
            "not-signed",
            "free-account",
            "program-not-signed",
            "program-ad-hoc",
            "fairplay-encrypted",
            "simulator-build",
            "simulator-code",
            "executable-missing",
            "sample-build",
            "profile-unreadable",
            "profile-for-another-platform",
            "distribution-type-differs",
        ],
        Lead::Ways,
    ),
    of_build(
        "part-inside",
        "A part inside is signed in another way",
        "Sign every extension with the app’s team and its own profile.",
        &[
            "team-differs",
            "bundle-without-profile",
            "bundle-shares-profile",
            "bundle-profile-unreadable",
            "bundle-profile-differs",
            "bundle-identifier-not-covered",
            "bundle-identifier-not-child",
            "bundle-info-missing",
            "duplicate-identifiers",
            "extension-point-missing",
        ],
        Lead::Nowhere,
    ),
    of_build(
        "identifier",
        "The identifiers do not match",
        "Use the app’s own identifier in the manifest, and a profile for it.",
        &[
            "identifier-differs",
            "phone-throws-away",
            "identifier-not-covered",
            "identifier-differs-from-signature",
        ],
        Lead::Manifest,
    ),
    of_build(
        "profile-ended",
        "The profile has expired",
        "Renew it at Apple, build and export again.",
        &["profile-expired", "profile-not-yet-valid"],
        Lead::Nowhere,
    ),
    Cause {
        excluded_by: &["any-device", "devices-in-profile"],
        ..cause(
            "not-in-profile",
            "The phone is not in the profile",
            "Paste the phone’s UDID into Devices.",
            &["device-not-in-profile", "profile-without-devices", "only-listed-devices"],
            Stop::Later,
            Lead::Devices,
        )
    },
    of_build(
        "signer",
        "The certificate that signed is not accepted",
        "Sign with a certificate that is valid and in the profile.",
        &["signer-expired", "signer-not-in-profile", "signer-not-from-apple"],
        Lead::Nowhere,
    ),
    of_build(
        "entitlements",
        "The app asks for more than its profile allows",
        "Add the capability at Apple, renew the profile and export again.",
        &["entitlements-beyond-profile", "entitlements-differ"],
        Lead::Nowhere,
    ),
    of_build(
        "changed-after-signing",
        "The package was changed after it was signed",
        "Verify the files, then sign the build again.",
        &[
            "modified-after-signing",
            "signature-damaged",
            "signature-unreadable",
            "profile-changed",
            "profile-damaged",
            "unsealed-files",
        ],
        Lead::Nowhere,
    ),
    of_build(
        "signature-form",
        "The signature is too old for iOS 15 and later",
        "Sign again with a current Xcode.",
        &["signature-too-old"],
        Lead::Nowhere,
    ),
    Cause {
        excluded_by: &["phones-new-enough"],
        ..cause(
            "system-too-old",
            "The phone’s iOS is too old",
            "Compare the phone’s iOS with what the build needs.",
            &["phone-too-old", "this-phone-too-old"],
            Stop::Later,
            Lead::Activity,
        )
    },
    of_build(
        "wrong-device",
        "The build is for other devices",
        "Look at families, capabilities and architectures on Overview.",
        &[
            "phone-of-wrong-family",
            "this-phone-of-wrong-family",
            "phone-lacks-capability",
            "only-32-bit",
        ],
        Lead::Nowhere,
    ),
    of_build(
        "package-damaged",
        "The package is damaged or put together oddly",
        "Export it again, and copy it whole.",
        &[
            "backslash-names",
            "duplicate-entries",
            "encrypted-entries",
            "files-unreadable",
            "impossible-sizes",
            "local-header-differs",
            "overlapping-entries",
            "payload-misnamed",
            "several-apps",
            "unusual-compression",
        ],
        Lead::Nowhere,
    ),
    of_build(
        "developer-mode",
        "Developer Mode is off",
        "Settings › Privacy & Security › Developer Mode, then restart.",
        &["developer-mode"],
        Lead::Nowhere,
    ),
    of_build(
        "company-not-trusted",
        "The company is not trusted yet",
        "Settings › General › VPN & Device Management, tap the company, then Trust; iOS 18 restarts.",
        &["enterprise-trust"],
        Lead::Nowhere,
    ),
    of_build(
        "first-start-online",
        "The first start needs the internet",
        "Let the phone reach ppq.apple.com once.",
        &["first-start-online"],
        Lead::Nowhere,
    ),
    cause(
        "managed-phone",
        "The phone is managed, or in Lockdown Mode",
        "Its administrator may forbid profiles and apps; Lockdown Mode forbids profiles.",
        NOTHING,
        Stop::Later,
        Lead::Nowhere,
    ),
    cause(
        "app-itself",
        "The app itself crashes",
        "Settings › Privacy & Security › Analytics Data holds its crash logs.",
        NOTHING,
        Stop::Later,
        Lead::Nowhere,
    ),
    of_build(
        "icon",
        "The package has no usable icon",
        "Add one to the asset catalogue.",
        &[
            "icon-missing",
            "icon-unreadable",
            "icon-empty",
            "icon-not-square",
            "icon-transparent",
        ],
        Lead::Nowhere,
    ),
    cause(
        "scan-again",
        "The code is too small, too dark or covered",
        "Show it full screen, or print the poster; the Camera app reads it best.",
        NOTHING,
        Stop::Before(Stage::Page),
        Lead::Nowhere,
    ),
];
