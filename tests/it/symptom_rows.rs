//! What people report about installing over the air, and the rules that answer each report: the list that the rules are held against.

/// One report.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row {
    /// Names it.
    pub(crate) id: &'static str,
    /// What it is about, in a few words.
    pub(crate) about: &'static str,
    /// Codes of the findings that tell it.
    pub(crate) codes: &'static [&'static str],
    /// Why a program on a computer cannot know it, or has nothing to check; empty when there are codes.
    pub(crate) unknowable: &'static str,
}

const fn row(id: &'static str, about: &'static str, codes: &'static [&'static str]) -> Row {
    Row {
        id,
        about,
        codes,
        unknowable: "",
    }
}

const fn beyond(id: &'static str, about: &'static str, unknowable: &'static str) -> Row {
    Row {
        id,
        about,
        codes: &[],
        unknowable,
    }
}

/// Every report.
pub(crate) const ROWS: &[Row] = &[
    row(
        "no reaction 1",
        "tapping the link does nothing: & wrong, or the scheme",
        &[
            "link-ampersand-escaped",
            "link-ampersand-escaped-twice",
            "link-scheme-misspelt",
            "link-other-scheme",
            "link-no-slashes",
        ],
    ),
    row(
        "no reaction 2",
        "amp-url, amp;url or &amp;url in place of &url",
        &["link-ampersand-mangled", "link-ampersand-escaped"],
    ),
    row(
        "cannot connect 1",
        "Cannot connect to server: http, or a bad certificate",
        &[
            "link-url-http",
            "manifest-url",
            "chain-complete",
            "certificate-refused",
            "phone-refused-certificate",
        ],
    ),
    row(
        "silent failure",
        "fails silently: the package is http",
        &["url-http", "manifest-urls"],
    ),
    row(
        "unable to download 1",
        "Unable to download app after the prompt: http, or not signed for this",
        &["url-http", "app-store-build", "not-signed", "free-account"],
    ),
    row(
        "unable to download 2",
        "Unable to download app: certificate expired or self-signed",
        &["certificate-expired", "unexpired", "chain-complete"],
    ),
    row(
        "hangs 1",
        "icon appears, installation hangs: the package is not reachable",
        &[
            "manifest-server",
            "package-head",
            "download-broke-off",
            "download-stalled",
            "nobody-came",
        ],
    ),
    row(
        "invalid manifest 1",
        "Invalid manifest: malformed, keys missing, addresses not absolute",
        &[
            "xml-malformed",
            "xml-ampersand",
            "items-missing",
            "assets-missing",
            "metadata-missing",
            "url-relative",
        ],
    ),
    row("invalid manifest 2", "Invalid manifest: wrong MIME type", &["manifest-type"]),
    row(
        "does not install 1",
        "downloads but will not install: UDID not in the profile",
        &["device-not-in-profile", "only-listed-devices"],
    ),
    row(
        "does not open 1",
        "installs but will not open",
        &["device-not-in-profile", "profile-expired", "enterprise-trust", "developer-mode"],
    ),
    row("chat app 1", "blank page, or nothing, in a chat app", &["other-browser"]),
    row(
        "frame 1",
        "works in Safari, not inside a frame",
        &["link-in-frame", "link-no-target"],
    ),
    row(
        "link: scheme",
        "itms-services://?action=download-manifest",
        &["link-scheme-misspelt", "link-no-slashes", "link-no-colon"],
    ),
    row(
        "link: action",
        "download-manifest, mandatory",
        &["link-no-action", "link-other-action"],
    ),
    row(
        "link: url",
        "absolute, https only, percent-encoded",
        &[
            "link-no-url",
            "link-url-relative",
            "link-url-http",
            "link-not-encoded",
            "link-encoded-twice",
            "link-space-decoded",
        ],
    ),
    row(
        "link: AMP",
        "an ordinary link with percent-encoded parameters",
        &["link-in-amp-email", "link-not-in-href"],
    ),
    row(
        "link: frame",
        "target=\"_top\"",
        &["link-no-target", "link-new-window", "link-in-frame"],
    ),
    row("server: package", "the .ipa, served as bytes", &["package-type", "package-zip"]),
    row(
        "server: manifest",
        "the .plist: XML, https, right type",
        &["manifest-type", "manifest-reads", "manifest-url"],
    ),
    row(
        "server: page",
        "an HTML page with the link",
        &["install-page", "install-link", "no-link"],
    ),
    row(
        "certificate not valid",
        "Cannot install applications because the certificate is not valid",
        &["link-url-http", "manifest-url", "unexpired", "host-named", "chain-complete"],
    ),
    row(
        "cannot connect 2",
        "Cannot connect to <host>",
        &[
            "connect",
            "name-resolves",
            "tls",
            "tls-version",
            "phone-refused-certificate",
            "manifest-status",
        ],
    ),
    row(
        "unable to download 3",
        "could not be downloaded at this time",
        &[
            "manifest-status",
            "package-zip",
            "package-whole",
            "package-app",
            "identifier-differs",
            "phone-too-old",
        ],
    ),
    row(
        "integrity 1",
        "integrity could not be verified",
        &[
            "device-not-in-profile",
            "signer-expired",
            "signer-not-in-profile",
            "profile-expired",
            "modified-after-signing",
            "signature-damaged",
        ],
    ),
    row(
        "needs update",
        "needs to be updated by the developer, 0xe8008029",
        &["signature-too-old"],
    ),
    row("untrusted developer 1", "Untrusted Enterprise Developer", &["enterprise-trust"]),
    row("developer mode", "Developer Mode Required", &["developer-mode"]),
    row("unable to verify", "Unable to Verify App", &["first-start-online"]),
    row(
        "address invalid",
        "the address is invalid",
        &["opened-on-a-mac", "link-scheme-misspelt"],
    ),
    row(
        "no reaction 3",
        "nothing at all after Install",
        &["package-head", "never-asked-for-package", "same-identifier", "did-not-answer"],
    ),
    row(
        "no reaction 4",
        "nothing at all after tap",
        &["link-in-frame", "other-browser", "only-opened-the-page"],
    ),
    row(
        "does not install 2",
        "a valid provisioning profile was not found",
        &["device-not-in-profile", "identifier-not-covered", "not-signed"],
    ),
    row(
        "kind of build 1",
        "App Store builds and free accounts cannot install over the air",
        &["app-store-build", "free-account"],
    ),
    row(
        "cannot connect 3",
        "cannot connect although the certificate is installed",
        &["phone-refused-certificate", "set-up-needed"],
    ),
    row(
        "trust switch",
        "the switch is missing",
        &["root-named", "profile-waits", "profile-lapsed", "trust-switch-missing"],
    ),
    row(
        "certificate form",
        "worked to iOS 12: no SAN, no EKU, too long",
        &["host-named", "server-usage", "validity-length"],
    ),
    row(
        "certificate after a move",
        "the certificate must be installed again when the address changes",
        &["host-named"],
    ),
    row(
        "cannot connect 4",
        "proxy, VPN or ad blocker breaks it",
        &["phone-refused-certificate"],
    ),
    row(
        "public certificate",
        "a public certificate, please",
        &["certificate-good", "certificate-refused"],
    ),
    beyond(
        "shared certificate",
        "the shared certificate was revoked",
        "Airlift ships no shared key, so there is nothing to check",
    ),
    beyond(
        "relay",
        "the public relay is down",
        "Airlift uses no relay, so there is nothing to check",
    ),
    row(
        "no reaction 5",
        "nothing happens when I tap Install",
        &[
            "link-not-encoded",
            "link-query",
            "link-doubled",
            "manifest-status",
            "only-opened-the-page",
        ],
    ),
    row("invalid manifest 3", "an app called “You & I”", &["xml-ampersand"]),
    row("asks for iTunes", "Open this page in iTunes?", &["only-opened-the-page"]),
    row("chat app 2", "the code scanned in WeChat", &["other-browser"]),
    beyond(
        "dark code",
        "the code is not readable in dark mode",
        "Airlift’s codes are always dark on white with a quiet zone, which tests read back",
    ),
    beyond(
        "code on the phone",
        "why a code on the phone itself",
        "a matter of the pages, which adapt",
    ),
    row("iPad", "the button is missing on an iPad", &["opened-on-a-mac"]),
    row(
        "cannot connect 5",
        "the code leads to an address that the phone cannot reach",
        &["address-for-phones", "only-this-computer", "link-this-computer", "no-network"],
    ),
    row(
        "cannot connect 6",
        "firewall, guest Wi-Fi, client isolation",
        &["nobody-came", "connect"],
    ),
    row(
        "integrity 2",
        "unable to install, grey icon, integrity",
        &["device-not-in-profile", "profile-expired", "signer-expired", "app-store-build"],
    ),
    row(
        "kind of build 2",
        "an App Store build never finishes",
        &["app-store-build", "fairplay-encrypted"],
    ),
    row(
        "UDIDs 1",
        "which UDIDs are in this build",
        &["device-not-in-profile", "devices-in-profile"],
    ),
    beyond("UDIDs 2", "how testers send their UDID", "a feature, not a fault"),
    beyond("UDIDs 3", "the UDID profile loops", "Airlift collects no UDIDs by profile"),
    row("UDIDs 4", "the new form of UDIDs", &["odd-device-identifiers"]),
    row(
        "untrusted developer 2",
        "untrusted developer; restart; Developer Mode",
        &["enterprise-trust", "developer-mode"],
    ),
    row(
        "same identifier",
        "the same identifier from the App Store",
        &["same-identifier", "never-asked-for-package"],
    ),
    row(
        "other Info.plist",
        "another Info.plist was taken for the app’s",
        &["several-apps", "payload-in-folder", "bundle-info-missing"],
    ),
    row(
        "icon 1",
        "icon missing or broken",
        &["icon-missing", "icon-unreadable", "icon-57", "icon-512"],
    ),
    row("icon 2", "icon only inside Assets.car", &["icon-missing", "icon-good"]),
    row(
        "archive",
        "names garbled; more than 4 GB",
        &["local-header-differs", "odd-entry-names"],
    ),
    beyond(
        "large file",
        "a large file kills the server",
        "a matter of the endpoint, which benchmarks hold",
    ),
    beyond("history", "who has downloaded what", "a feature: the list of phones"),
    beyond("newest build", "one link for the newest build", "a feature: the page of an app"),
];

#[test]
fn every_report_has_rules_or_says_why_not() {
    use airlift::preflight::catalogue;
    for row in ROWS {
        assert!(!row.about.is_empty(), "{}", row.id);
        assert_eq!(row.codes.is_empty(), !row.unknowable.is_empty(), "{}", row.id);
        for code in row.codes {
            assert!(catalogue::rule(code).is_some(), "{}: {code}", row.id);
        }
    }
    let ids: std::collections::BTreeSet<&str> = ROWS.iter().map(|row| row.id).collect();
    assert_eq!(ids.len(), ROWS.len());
}
