//! Rules of `ipa` and `manifest` that are no values yet. Each line goes when its rule is a static beside the function that checks it:
//! then `awaited::NAME` becomes that static's path, and nothing else changes.

use crate::finding::{Rule, Severity};

/// A rule of which only the code is known here.
pub(super) struct Awaited {
    pub(super) rule: Rule,
}

const fn awaited(code: &'static str) -> Awaited {
    Awaited {
        rule: Rule {
            code,
            severity: Severity::Note,
            what: "",
            source: "",
        },
    }
}

// Of `ipa`.
pub(super) static APP_STORE_BUILD: Awaited = awaited("app-store-build");
pub(super) static BACKSLASH_NAMES: Awaited = awaited("backslash-names");
pub(super) static BUNDLE_IDENTIFIER_NOT_CHILD: Awaited = awaited("bundle-identifier-not-child");
pub(super) static BUNDLE_IDENTIFIER_NOT_COVERED: Awaited = awaited("bundle-identifier-not-covered");
pub(super) static BUNDLE_INFO_MISSING: Awaited = awaited("bundle-info-missing");
pub(super) static BUNDLE_NOT_LOOKED_AT: Awaited = awaited("bundle-not-looked-at");
pub(super) static BUNDLE_PROFILE_DIFFERS: Awaited = awaited("bundle-profile-differs");
pub(super) static BUNDLE_PROFILE_UNREADABLE: Awaited = awaited("bundle-profile-unreadable");
pub(super) static BUNDLE_SHARES_PROFILE: Awaited = awaited("bundle-shares-profile");
pub(super) static BUNDLE_WITHOUT_PROFILE: Awaited = awaited("bundle-without-profile");
pub(super) static DISTRIBUTION_TYPE_DIFFERS: Awaited = awaited("distribution-type-differs");
pub(super) static DUPLICATE_ENTRIES: Awaited = awaited("duplicate-entries");
pub(super) static DUPLICATE_IDENTIFIERS: Awaited = awaited("duplicate-identifiers");
pub(super) static ENCRYPTED_ENTRIES: Awaited = awaited("encrypted-entries");
pub(super) static ENTITLEMENTS_BEYOND_PROFILE: Awaited = awaited("entitlements-beyond-profile");
pub(super) static ENTITLEMENTS_DIFFER: Awaited = awaited("entitlements-differ");
pub(super) static EXECUTABLE_MISSING: Awaited = awaited("executable-missing");
pub(super) static EXTENSION_POINT_MISSING: Awaited = awaited("extension-point-missing");
pub(super) static FAIRPLAY_ENCRYPTED: Awaited = awaited("fairplay-encrypted");
pub(super) static FILES_UNREADABLE: Awaited = awaited("files-unreadable");
pub(super) static FREE_ACCOUNT: Awaited = awaited("free-account");
pub(super) static ICON_EMPTY: Awaited = awaited("icon-empty");
pub(super) static ICON_MISSING: Awaited = awaited("icon-missing");
pub(super) static ICON_NOT_SQUARE: Awaited = awaited("icon-not-square");
pub(super) static ICON_TRANSPARENT: Awaited = awaited("icon-transparent");
pub(super) static ICON_UNREADABLE: Awaited = awaited("icon-unreadable");
pub(super) static IDENTIFIER_DIFFERS_FROM_SIGNATURE: Awaited = awaited("identifier-differs-from-signature");
pub(super) static IDENTIFIER_NOT_COVERED: Awaited = awaited("identifier-not-covered");
pub(super) static IMPOSSIBLE_SIZES: Awaited = awaited("impossible-sizes");
pub(super) static LOCAL_HEADER_DIFFERS: Awaited = awaited("local-header-differs");
pub(super) static MODIFIED_AFTER_SIGNING: Awaited = awaited("modified-after-signing");
pub(super) static NOT_SIGNED: Awaited = awaited("not-signed");
pub(super) static ONLY_32_BIT: Awaited = awaited("only-32-bit");
pub(super) static OVERLAPPING_ENTRIES: Awaited = awaited("overlapping-entries");
pub(super) static PAYLOAD_MISNAMED: Awaited = awaited("payload-misnamed");
pub(super) static PROFILE_CHANGED: Awaited = awaited("profile-changed");
pub(super) static PROFILE_DAMAGED: Awaited = awaited("profile-damaged");
pub(super) static PROFILE_FOR_ANOTHER_PLATFORM: Awaited = awaited("profile-for-another-platform");
pub(super) static PROFILE_UNREADABLE: Awaited = awaited("profile-unreadable");
pub(super) static PROGRAM_AD_HOC: Awaited = awaited("program-ad-hoc");
pub(super) static PROGRAM_NOT_SIGNED: Awaited = awaited("program-not-signed");
pub(super) static SAMPLE_BUILD: Awaited = awaited("sample-build");
pub(super) static SEVERAL_APPS: Awaited = awaited("several-apps");
pub(super) static SIGNATURE_DAMAGED: Awaited = awaited("signature-damaged");
pub(super) static SIGNATURE_TOO_OLD: Awaited = awaited("signature-too-old");
pub(super) static SIGNATURE_UNREADABLE: Awaited = awaited("signature-unreadable");
pub(super) static SIGNER_NOT_FROM_APPLE: Awaited = awaited("signer-not-from-apple");
pub(super) static SIGNER_NOT_IN_PROFILE: Awaited = awaited("signer-not-in-profile");
pub(super) static SIMULATOR_BUILD: Awaited = awaited("simulator-build");
pub(super) static SIMULATOR_CODE: Awaited = awaited("simulator-code");
pub(super) static TEAM_DIFFERS: Awaited = awaited("team-differs");
pub(super) static UNSEALED_FILES: Awaited = awaited("unsealed-files");
pub(super) static UNUSUAL_COMPRESSION: Awaited = awaited("unusual-compression");

// Of `manifest`.
pub(super) static CONTROL_CHARACTER: Awaited = awaited("control-character");
pub(super) static IDENTIFIER_DIFFERS: Awaited = awaited("identifier-differs");
pub(super) static IDENTIFIER_EMPTY: Awaited = awaited("identifier-empty");
pub(super) static IDENTIFIER_FORM: Awaited = awaited("identifier-form");
pub(super) static TITLE_EMPTY: Awaited = awaited("title-empty");
pub(super) static TITLE_SHORT: Awaited = awaited("title-short");
pub(super) static URL_EMPTY: Awaited = awaited("url-empty");
pub(super) static URL_ESCAPED: Awaited = awaited("url-escaped");
pub(super) static URL_HOST: Awaited = awaited("url-host");
pub(super) static URL_HTTP: Awaited = awaited("url-http");
pub(super) static URL_NON_ASCII: Awaited = awaited("url-non-ascii");
pub(super) static URL_RELATIVE: Awaited = awaited("url-relative");
pub(super) static URL_SCHEME: Awaited = awaited("url-scheme");
pub(super) static URL_SPACE: Awaited = awaited("url-space");

// Of `document`.
pub(super) static MANIFEST_FITS: Awaited = awaited("manifest-fits");
