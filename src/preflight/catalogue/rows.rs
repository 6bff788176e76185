//! The rows of the tables that people pass around about installing over the air, and what answers each.

/// A row of such a table.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Row {
    /// The table and the number in it: symptoms, links (good practice), server (the three things on it), facts (section 2.5) and
    /// peers (section 2).
    pub id: &'static str,
    /// What the row is about, in a few words.
    pub about: &'static str,
    /// Codes of the findings that tell it.
    pub codes: &'static [&'static str],
    /// Why a program on a computer cannot know it, or has nothing to check; empty when there are codes.
    pub unknowable: &'static str,
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

/// Every row.
pub const ROWS: &[Row] = &[
    row(
        "symptoms 1",
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
        "symptoms 2",
        "amp-url, amp;url or &amp;url in place of &url",
        &["link-ampersand-mangled", "link-ampersand-escaped"],
    ),
    row(
        "symptoms 3",
        "Cannot connect to server: http, or a bad certificate",
        &[
            "link-url-http",
            "manifest-url",
            "chain-complete",
            "certificate-refused",
            "phone-refused-certificate",
        ],
    ),
    row("symptoms 4", "fails silently: the package is http", &["url-http", "manifest-urls"]),
    row(
        "symptoms 5",
        "Unable to download app after the prompt: http, or not signed for this",
        &["url-http", "app-store-build", "not-signed", "free-account"],
    ),
    row(
        "symptoms 6",
        "Unable to download app: certificate expired or self-signed",
        &["certificate-expired", "unexpired", "chain-complete"],
    ),
    row(
        "symptoms 7",
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
        "symptoms 8",
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
    row("symptoms 9", "Invalid manifest: wrong MIME type", &["manifest-type"]),
    row(
        "symptoms 10",
        "downloads but will not install: UDID not in the profile",
        &["device-not-in-profile", "only-listed-devices"],
    ),
    row(
        "symptoms 11",
        "installs but will not open",
        &["device-not-in-profile", "profile-expired", "enterprise-trust", "developer-mode"],
    ),
    row("symptoms 12", "blank page, or nothing, in a chat app", &["other-browser"]),
    row(
        "symptoms 13",
        "works in Safari, not inside a frame",
        &["link-in-frame", "link-no-target"],
    ),
    row(
        "links scheme",
        "itms-services://?action=download-manifest",
        &["link-scheme-misspelt", "link-no-slashes", "link-no-colon"],
    ),
    row(
        "links action",
        "download-manifest, mandatory",
        &["link-no-action", "link-other-action"],
    ),
    row(
        "links url",
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
        "links AMP",
        "an ordinary link with percent-encoded parameters",
        &["link-in-amp-email", "link-not-in-href"],
    ),
    row(
        "links frame",
        "target=\"_top\"",
        &["link-no-target", "link-new-window", "link-in-frame"],
    ),
    row("server package", "the .ipa, served as bytes", &["package-type", "package-zip"]),
    row(
        "server manifest",
        "the .plist: XML, https, right type",
        &["manifest-type", "manifest-reads", "manifest-url"],
    ),
    row(
        "server page",
        "an HTML page with the link",
        &["install-page", "install-link", "no-link"],
    ),
    row(
        "facts 1",
        "Cannot install applications because the certificate is not valid",
        &["link-url-http", "manifest-url", "unexpired", "host-named", "chain-complete"],
    ),
    row(
        "facts 2",
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
        "facts 3",
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
        "facts 4",
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
        "facts 5",
        "needs to be updated by the developer, 0xe8008029",
        &["signature-too-old"],
    ),
    row("facts 6", "Untrusted Enterprise Developer", &["enterprise-trust"]),
    row("facts 7", "Developer Mode Required", &["developer-mode"]),
    row("facts 8", "Unable to Verify App", &["first-start-online"]),
    row("facts 9", "the address is invalid", &["opened-on-a-mac", "link-scheme-misspelt"]),
    row(
        "facts 10",
        "nothing at all after Install",
        &["package-head", "never-asked-for-package", "same-identifier", "did-not-answer"],
    ),
    row(
        "facts 11",
        "nothing at all after tap",
        &["link-in-frame", "other-browser", "only-opened-the-page"],
    ),
    row(
        "facts 12",
        "a valid provisioning profile was not found",
        &["device-not-in-profile", "identifier-not-covered", "not-signed"],
    ),
    row(
        "facts 13",
        "App Store builds and free accounts cannot install over the air",
        &["app-store-build", "free-account"],
    ),
    row(
        "peers 1",
        "cannot connect although the certificate is installed",
        &["phone-refused-certificate", "set-up-needed"],
    ),
    row(
        "peers 2",
        "the switch is missing",
        &["root-named", "profile-waits", "profile-lapsed", "trust-switch-missing"],
    ),
    row(
        "peers 3",
        "worked to iOS 12: no SAN, no EKU, too long",
        &["host-named", "server-usage", "validity-length"],
    ),
    row(
        "peers 4",
        "the certificate must be installed again when the address changes",
        &["host-named"],
    ),
    row("peers 5", "proxy, VPN or ad blocker breaks it", &["phone-refused-certificate"]),
    row(
        "peers 6",
        "a public certificate, please",
        &["certificate-good", "certificate-refused"],
    ),
    beyond(
        "peers 7",
        "the shared certificate was revoked",
        "Airlift ships no shared key, so there is nothing to check",
    ),
    beyond(
        "peers 8",
        "the public relay is down",
        "Airlift uses no relay, so there is nothing to check",
    ),
    row(
        "peers 9",
        "nothing happens when I tap Install",
        &[
            "link-not-encoded",
            "link-query",
            "link-doubled",
            "manifest-status",
            "only-opened-the-page",
        ],
    ),
    row("peers 10", "an app called “You & I”", &["xml-ampersand"]),
    row("peers 11", "Open this page in iTunes?", &["only-opened-the-page"]),
    row("peers 12", "the code scanned in WeChat", &["other-browser"]),
    beyond(
        "peers 13",
        "the code is not readable in dark mode",
        "Airlift’s codes are always dark on white with a quiet zone, which tests read back",
    ),
    beyond("peers 14", "why a code on the phone itself", "a matter of the pages, which adapt"),
    row("peers 15", "the button is missing on an iPad", &["opened-on-a-mac"]),
    row(
        "peers 16",
        "the code leads to an address that the phone cannot reach",
        &["address-for-phones", "only-this-computer", "link-this-computer", "no-network"],
    ),
    row("peers 17", "firewall, guest Wi-Fi, client isolation", &["nobody-came", "connect"]),
    row(
        "peers 18",
        "unable to install, grey icon, integrity",
        &["device-not-in-profile", "profile-expired", "signer-expired", "app-store-build"],
    ),
    row(
        "peers 19",
        "an App Store build never finishes",
        &["app-store-build", "fairplay-encrypted"],
    ),
    row(
        "peers 20",
        "which UDIDs are in this build",
        &["device-not-in-profile", "devices-in-profile"],
    ),
    beyond("peers 21", "how testers send their UDID", "a feature, not a fault"),
    beyond("peers 22", "the UDID profile loops", "Airlift collects no UDIDs by profile"),
    row("peers 23", "the new form of UDIDs", &["odd-device-identifiers"]),
    row(
        "peers 24",
        "untrusted developer; restart; Developer Mode",
        &["enterprise-trust", "developer-mode"],
    ),
    row(
        "peers 25",
        "the same identifier from the App Store",
        &["same-identifier", "never-asked-for-package"],
    ),
    row(
        "peers 26",
        "another Info.plist was taken for the app’s",
        &["several-apps", "payload-in-folder", "bundle-info-missing"],
    ),
    row(
        "peers 27",
        "icon missing or broken",
        &["icon-missing", "icon-unreadable", "icon-57", "icon-512"],
    ),
    row("peers 28", "icon only inside Assets.car", &["icon-missing", "icon-good"]),
    row(
        "peers 29",
        "names garbled; more than 4 GB",
        &["local-header-differs", "odd-entry-names"],
    ),
    beyond(
        "peers 30",
        "a large file kills the server",
        "a matter of the endpoint, which benchmarks hold",
    ),
    beyond("peers 31", "who has downloaded what", "a feature: the list of phones"),
    beyond("peers 32", "one link for the newest build", "a feature: the page of an app"),
];
