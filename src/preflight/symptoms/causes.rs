//! The causes of symptoms, and how each is proven or excluded.

use crate::activity::Stage;
use crate::finding::{Message, Rule, says};
use crate::ipa::rules;
use crate::manifest::check;
use crate::manifest::lint::address_rules;
use crate::manifest::lint::rules as lint_rules;
use crate::preflight::document;
use crate::preflight::{after_install, delivery_findings, devices, endpoint, profile, signer};

/// Why a tester saw what he saw.
#[derive(Clone, Copy, Debug)]
pub struct Cause {
    /// Names it to programs and to the table of symptoms.
    pub id: &'static str,
    title: fn() -> Message,
    /// Findings that prove it; a note only makes it likelier.
    pub rules: &'static [&'static Rule],
    /// Passed checks that exclude it.
    pub excluded_by: &'static [&'static Rule],
    /// The step that a phone does not get to; one that did excludes it.
    pub stops: StopPoint,
    /// What is known where neither findings nor phones tell.
    pub otherwise: Otherwise,
    /// Where to look.
    pub lead: Lead,
}

impl Cause {
    /// What is the matter.
    pub fn title(&self) -> Message {
        (self.title)()
    }

    /// What to do, or how to find out, while nothing is known; empty where there is nothing to do.
    pub fn advice(&self) -> Message {
        self.title().attribute("advice")
    }

    /// Why it cannot be with what Airlift serves; empty where it can.
    pub fn here(&self) -> Message {
        self.title().attribute("here")
    }
}

/// Where a cause keeps a phone from going on.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum StopPoint {
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
    NotHere,
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
    StartSelfTest,
    /// The code for setting a phone up.
    SetUp,
    /// The ways to distribute.
    Ways,
}

const NOTHING: &[&Rule] = &[];

const fn cause(id: &'static str, title: fn() -> Message, rules: &'static [&'static Rule], stops: StopPoint, lead: Lead) -> Cause {
    Cause {
        id,
        title,
        rules,
        excluded_by: NOTHING,
        stops,
        otherwise: Otherwise::Open,
        lead,
    }
}

/// A cause that the build itself shows.
const fn of_build(id: &'static str, title: fn() -> Message, rules: &'static [&'static Rule], lead: Lead) -> Cause {
    Cause {
        otherwise: Otherwise::Checked,
        ..cause(id, title, rules, StopPoint::Later, lead)
    }
}

/// Every cause.
pub static CAUSES: &[Cause] = &[
    Cause {
        excluded_by: &[&endpoint::WAS_REACHED.rule],
        ..cause(
            "not-reached",
            says::cause_not_reached,
            &[
                &endpoint::NOBODY_CAME.rule,
                &endpoint::NO_NETWORK.rule,
                &endpoint::ONLY_THIS_COMPUTER.rule,
                &endpoint::NO_MORE_CONNECTIONS.rule,
            ],
            StopPoint::Before(Stage::Page),
            Lead::Reach,
        )
    },
    cause(
        "old-address",
        says::cause_old_address,
        NOTHING,
        StopPoint::Before(Stage::Page),
        Lead::Reach,
    ),
    cause(
        "trust-off",
        says::cause_trust_off,
        &[
            &delivery_findings::PHONE_REFUSED_CERTIFICATE.rule,
            &delivery_findings::PROFILE_WAITS.rule,
            &delivery_findings::TRUST_SWITCH_MISSING.rule,
            &endpoint::SET_UP_NEEDED.rule,
        ],
        StopPoint::Before(Stage::Prompt),
        Lead::SetUp,
    ),
    cause(
        "profile-lapsed",
        says::cause_profile_lapsed,
        &[&delivery_findings::PROFILE_LAPSED.rule],
        StopPoint::Before(Stage::Prompt),
        Lead::SetUp,
    ),
    Cause {
        excluded_by: &[&endpoint::CERTIFICATE_GOOD.rule],
        ..cause(
            "certificate-bad",
            says::cause_certificate_bad,
            &[&endpoint::CERTIFICATE_EXPIRED.rule, &endpoint::CERTIFICATE_REFUSED.rule],
            StopPoint::Before(Stage::Prompt),
            Lead::Certificate,
        )
    },
    cause(
        "in-between",
        says::cause_in_between,
        NOTHING,
        StopPoint::Before(Stage::Prompt),
        Lead::Nowhere,
    ),
    Cause {
        otherwise: Otherwise::NotHere,
        ..cause(
            "manifest-http",
            says::cause_manifest_http,
            NOTHING,
            StopPoint::Before(Stage::Prompt),
            Lead::LinkDoctor,
        )
    },
    cause(
        "link-changed",
        says::cause_link_changed,
        NOTHING,
        StopPoint::Before(Stage::Prompt),
        Lead::LinkDoctor,
    ),
    cause(
        "other-browser",
        says::cause_other_browser,
        &[&delivery_findings::OTHER_BROWSER.rule],
        StopPoint::Before(Stage::Prompt),
        Lead::Activity,
    ),
    cause(
        "in-frame",
        says::cause_in_frame,
        NOTHING,
        StopPoint::Before(Stage::Prompt),
        Lead::LinkDoctor,
    ),
    cause(
        "asked-for-itunes",
        says::cause_asked_for_itunes,
        &[&delivery_findings::ONLY_OPENED_THE_PAGE.rule],
        StopPoint::Before(Stage::Prompt),
        Lead::Activity,
    ),
    cause(
        "opened-on-a-mac",
        says::cause_opened_on_a_mac,
        &[&delivery_findings::OPENED_ON_A_MAC.rule],
        StopPoint::Before(Stage::Prompt),
        Lead::Activity,
    ),
    cause(
        "look-at-home-screen",
        says::cause_look_at_home_screen,
        NOTHING,
        StopPoint::Nowhere,
        Lead::Activity,
    ),
    cause(
        "not-answered",
        says::cause_not_answered,
        &[&delivery_findings::DID_NOT_ANSWER.rule],
        StopPoint::Before(Stage::Agreed),
        Lead::Activity,
    ),
    cause(
        "same-identifier",
        says::cause_same_identifier,
        &[
            &delivery_findings::NEVER_ASKED_FOR_PACKAGE.rule,
            &after_install::SAME_IDENTIFIER.rule,
        ],
        StopPoint::Before(Stage::Downloading),
        Lead::Activity,
    ),
    cause(
        "stale-download",
        says::cause_stale_download,
        &[&delivery_findings::NEVER_ASKED_FOR_PACKAGE.rule],
        StopPoint::Before(Stage::Downloading),
        Lead::Activity,
    ),
    cause(
        "apple-hosts",
        says::cause_apple_hosts,
        NOTHING,
        StopPoint::Before(Stage::Downloading),
        Lead::Nowhere,
    ),
    cause(
        "server-says-no",
        says::cause_server_says_no,
        NOTHING,
        StopPoint::Before(Stage::Delivered),
        Lead::StartSelfTest,
    ),
    cause(
        "other-downloads",
        says::cause_other_downloads,
        NOTHING,
        StopPoint::Before(Stage::Downloading),
        Lead::Nowhere,
    ),
    cause(
        "broke-off",
        says::cause_broke_off,
        &[
            &delivery_findings::DOWNLOAD_BROKE_OFF.rule,
            &delivery_findings::DOWNLOAD_STALLED.rule,
            &delivery_findings::AIRLIFT_ENDED.rule,
        ],
        StopPoint::Before(Stage::Delivered),
        Lead::Activity,
    ),
    cause(
        "link-ended",
        says::cause_link_ended,
        &[&delivery_findings::LINK_ENDED.rule],
        StopPoint::Before(Stage::Prompt),
        Lead::Activity,
    ),
    cause(
        "file-gone",
        says::cause_file_gone,
        &[&delivery_findings::PACKAGE_VANISHED.rule],
        StopPoint::Before(Stage::Delivered),
        Lead::Activity,
    ),
    cause("no-room", says::cause_no_room, NOTHING, StopPoint::Later, Lead::Nowhere),
    Cause {
        otherwise: Otherwise::Checked,
        ..cause(
            "large-for-cellular",
            says::cause_large_for_cellular,
            &[&after_install::LARGE_FOR_CELLULAR.rule],
            StopPoint::Before(Stage::Delivered),
            Lead::Nowhere,
        )
    },
    Cause {
        otherwise: Otherwise::Checked,
        stops: StopPoint::Before(Stage::Delivered),
        ..of_build(
            "package-http",
            says::cause_package_http,
            &[&address_rules::URL_HTTP.rule],
            Lead::Manifest,
        )
    },
    Cause {
        excluded_by: &[&document::MANIFEST_FITS.rule],
        stops: StopPoint::Before(Stage::Agreed),
        ..of_build(
            "manifest-incomplete",
            says::cause_manifest_incomplete,
            &[
                &lint_rules::TITLE_EMPTY.rule,
                &lint_rules::TITLE_SHORT.rule,
                &lint_rules::IDENTIFIER_EMPTY.rule,
                &lint_rules::IDENTIFIER_FORM.rule,
                &check::CONTROL_CHARACTER.rule,
                &address_rules::URL_EMPTY.rule,
                &address_rules::URL_RELATIVE.rule,
                &address_rules::URL_SCHEME.rule,
                &address_rules::URL_HOST.rule,
                &address_rules::URL_SPACE.rule,
                &address_rules::URL_NON_ASCII.rule,
                &address_rules::URL_ESCAPED.rule,
            ],
            Lead::Manifest,
        )
    },
    Cause {
        otherwise: Otherwise::NotHere,
        ..cause(
            "manifest-type",
            says::cause_manifest_type,
            NOTHING,
            StopPoint::Before(Stage::Agreed),
            Lead::LinkDoctor,
        )
    },
    of_build(
        "kind-of-build",
        says::cause_kind_of_build,
        &[
            &rules::profile::APP_STORE_BUILD.rule,
            &rules::profile::NOT_SIGNED.rule,
            &rules::profile::FREE_ACCOUNT.rule,
            &rules::code::PROGRAM_NOT_SIGNED.rule,
            &rules::code::PROGRAM_AD_HOC.rule,
            &rules::app::FAIRPLAY_ENCRYPTED.rule,
            &rules::app::SIMULATOR_BUILD.rule,
            &rules::code::SIMULATOR_CODE.rule,
            &rules::app::EXECUTABLE_MISSING.rule,
            &rules::app::SAMPLE_BUILD.rule,
            &rules::profile::PROFILE_UNREADABLE.rule,
            &rules::profile::PROFILE_FOR_ANOTHER_PLATFORM.rule,
            &rules::profile::DISTRIBUTION_TYPE_DIFFERS.rule,
        ],
        Lead::Ways,
    ),
    of_build(
        "part-inside",
        says::cause_part_inside,
        &[
            &rules::code::TEAM_DIFFERS.rule,
            &rules::bundles::BUNDLE_WITHOUT_PROFILE.rule,
            &rules::bundles::BUNDLE_SHARES_PROFILE.rule,
            &rules::bundles::BUNDLE_PROFILE_UNREADABLE.rule,
            &rules::bundles::BUNDLE_PROFILE_DIFFERS.rule,
            &rules::bundles::BUNDLE_IDENTIFIER_NOT_COVERED.rule,
            &rules::bundles::BUNDLE_IDENTIFIER_NOT_CHILD.rule,
            &rules::bundles::BUNDLE_INFO_MISSING.rule,
            &rules::bundles::DUPLICATE_IDENTIFIERS.rule,
            &rules::bundles::EXTENSION_POINT_MISSING.rule,
            &rules::bundles::FRAMEWORK_WITHOUT_IDENTIFIER.rule,
            &rules::bundles::BUNDLE_VARIABLE_UNFILLED.rule,
        ],
        Lead::Nowhere,
    ),
    of_build(
        "identifier",
        says::cause_identifier,
        &[
            &lint_rules::IDENTIFIER_DIFFERS.rule,
            &delivery_findings::PHONE_THROWS_AWAY.rule,
            &rules::profile::IDENTIFIER_NOT_COVERED.rule,
            &rules::code::IDENTIFIER_DIFFERS_FROM_SIGNATURE.rule,
            &rules::code::APPLICATION_IDENTIFIER_DIFFERS.rule,
            &rules::code::APPLICATION_IDENTIFIER_MISSING.rule,
            &rules::app::INFO_VARIABLE_UNFILLED.rule,
        ],
        Lead::Manifest,
    ),
    of_build(
        "profile-ended",
        says::cause_profile_ended,
        &[&profile::PROFILE_EXPIRED.rule, &profile::PROFILE_NOT_YET_VALID.rule],
        Lead::Nowhere,
    ),
    Cause {
        excluded_by: &[&profile::ANY_DEVICE.rule, &devices::DEVICES_IN_PROFILE.rule],
        ..cause(
            "not-in-profile",
            says::cause_not_in_profile,
            &[
                &devices::DEVICE_NOT_IN_PROFILE.rule,
                &profile::PROFILE_WITHOUT_DEVICES.rule,
                &profile::ONLY_LISTED_DEVICES.rule,
            ],
            StopPoint::Later,
            Lead::Devices,
        )
    },
    of_build(
        "signer",
        says::cause_signer,
        &[
            &signer::SIGNER_EXPIRED.rule,
            &rules::code::SIGNER_NOT_IN_PROFILE.rule,
            &rules::code::SIGNER_NOT_FROM_APPLE.rule,
        ],
        Lead::Nowhere,
    ),
    of_build(
        "entitlements",
        says::cause_entitlements,
        &[
            &rules::code::ENTITLEMENTS_BEYOND_PROFILE.rule,
            &rules::code::ENTITLEMENTS_DIFFER.rule,
        ],
        Lead::Nowhere,
    ),
    of_build(
        "changed-after-signing",
        says::cause_changed_after_signing,
        &[
            &rules::verify::MODIFIED_AFTER_SIGNING.rule,
            &rules::code::SIGNATURE_DAMAGED.rule,
            &rules::code::SIGNATURE_UNREADABLE.rule,
            &rules::profile::PROFILE_CHANGED.rule,
            &rules::profile::PROFILE_DAMAGED.rule,
            &rules::verify::UNSEALED_FILES.rule,
        ],
        Lead::Nowhere,
    ),
    of_build(
        "signature-form",
        says::cause_signature_form,
        &[&rules::code::SIGNATURE_TOO_OLD.rule],
        Lead::Nowhere,
    ),
    Cause {
        excluded_by: &[&devices::PHONES_NEW_ENOUGH.rule],
        ..cause(
            "system-too-old",
            says::cause_system_too_old,
            &[&devices::PHONE_TOO_OLD.rule, &delivery_findings::THIS_PHONE_TOO_OLD.rule],
            StopPoint::Later,
            Lead::Activity,
        )
    },
    of_build(
        "wrong-device",
        says::cause_wrong_device,
        &[
            &devices::PHONE_OF_WRONG_FAMILY.rule,
            &delivery_findings::THIS_PHONE_OF_WRONG_FAMILY.rule,
            &devices::PHONE_LACKS_CAPABILITY.rule,
            &devices::PHONE_NOT_IN_VARIANT.rule,
            &delivery_findings::THIS_PHONE_NOT_IN_VARIANT.rule,
            &rules::app::VARIANT_FOR_SOME_DEVICES.rule,
            &rules::app::ONLY_32_BIT.rule,
        ],
        Lead::Nowhere,
    ),
    of_build(
        "package-damaged",
        says::cause_package_damaged,
        &[
            &rules::archive::BACKSLASH_NAMES.rule,
            &rules::archive::DUPLICATE_ENTRIES.rule,
            &rules::archive::ENCRYPTED_ENTRIES.rule,
            &rules::verify::FILES_UNREADABLE.rule,
            &rules::archive::IMPOSSIBLE_SIZES.rule,
            &rules::archive::LOCAL_HEADER_DIFFERS.rule,
            &rules::archive::OVERLAPPING_ENTRIES.rule,
            &rules::archive::PAYLOAD_MISNAMED.rule,
            &rules::archive::SEVERAL_APPS.rule,
            &rules::archive::UNUSUAL_COMPRESSION.rule,
            &rules::archive::EXECUTABLE_FORBIDDEN.rule,
            &rules::package_check::ENTRIES_DAMAGED.rule,
            &rules::package_check::NOT_STREAMABLE.rule,
        ],
        Lead::Nowhere,
    ),
    of_build(
        "developer-mode",
        says::cause_developer_mode,
        &[&after_install::DEVELOPER_MODE.rule],
        Lead::Nowhere,
    ),
    of_build(
        "company-not-trusted",
        says::cause_company_not_trusted,
        &[&after_install::ENTERPRISE_TRUST.rule],
        Lead::Nowhere,
    ),
    of_build(
        "first-start-online",
        says::cause_first_start_online,
        &[&after_install::FIRST_START_ONLINE.rule],
        Lead::Nowhere,
    ),
    cause("managed-phone", says::cause_managed_phone, NOTHING, StopPoint::Later, Lead::Nowhere),
    cause("app-itself", says::cause_app_itself, NOTHING, StopPoint::Later, Lead::Nowhere),
    of_build(
        "icon",
        says::cause_icon,
        &[
            &rules::icon::ICON_MISSING.rule,
            &rules::icon::ICON_UNREADABLE.rule,
            &rules::icon::ICON_EMPTY.rule,
            &rules::icon::ICON_NOT_SQUARE.rule,
            &rules::icon::ICON_TRANSPARENT.rule,
        ],
        Lead::Nowhere,
    ),
    cause("revoked", says::cause_revoked, NOTHING, StopPoint::Later, Lead::Nowhere),
    cause(
        "other-signature",
        says::cause_other_signature,
        NOTHING,
        StopPoint::Later,
        Lead::Nowhere,
    ),
    cause(
        "manifest-not-external",
        says::cause_manifest_not_external,
        &[&address_rules::URL_THIS_COMPUTER.rule, &endpoint::ONLY_THIS_COMPUTER.rule],
        StopPoint::Before(Stage::Prompt),
        Lead::Reach,
    ),
    cause(
        "scan-again",
        says::cause_scan_again,
        NOTHING,
        StopPoint::Before(Stage::Page),
        Lead::Nowhere,
    ),
];
