//! The plan: every line that a rehearsal can have, in iOS's order.

use super::{Group, Target};

/// One line of the plan.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    pub(super) code: &'static str,
    pub(super) group: Group,
    pub(super) title: &'static str,
    applies: Applies,
}

/// When a line is part of a rehearsal.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Applies {
    Always,
    /// Where a phone has to be set up first.
    SetUp,
    /// Where there is an install page.
    Page,
    /// Where the manifest lies on a server.
    Served,
    /// Only when something was found that it is about: never skipped.
    Found,
}

impl Step {
    /// Whether this line is told even when it was not come to.
    pub(super) fn is_expected(&self, target: &Target) -> bool {
        match self.applies {
            Applies::Always => true,
            Applies::SetUp => !target.set_up_url.is_empty(),
            Applies::Page => !target.page_url.is_empty(),
            Applies::Served => target.document.is_none(),
            Applies::Found => false,
        }
    }
}

/// The line with this code.
pub(super) fn step(code: &str) -> Option<&'static Step> {
    PLAN.iter().find(|step| step.code == code)
}

const fn of(group: Group, code: &'static str, applies: Applies, title: &'static str) -> Step {
    Step {
        code,
        group,
        title,
        applies,
    }
}

use Applies::{Always, Found, Page, Served, SetUp};
use Group::{Certificate, Manifest, Package, Reach};

/// Every line, in iOS's order. Titles of certificate rules are those of [`crate::identity::judge`].
pub(super) const PLAN: &[Step] = &[
    of(Reach, "manifest-url", Always, "The link leads to an address that iOS takes"),
    of(Reach, "name-resolves", Found, "The name leads to an address"),
    of(Reach, "address-for-phones", Always, "Phones can use the address"),
    of(Reach, "connect-set-up", SetUp, "The set-up address answers"),
    of(Reach, "connect", Always, "The secure address answers"),
    of(Group::SetUp, "set-up-page", SetUp, "The set-up page opens in Safari"),
    of(Group::SetUp, "set-up-link", SetUp, "The set-up page offers the profile"),
    of(
        Group::SetUp,
        "profile-type",
        SetUp,
        "The profile is served as one, so that Safari offers it",
    ),
    of(Group::SetUp, "profile-inline", SetUp, "The profile goes to Settings, not to Files"),
    of(Group::SetUp, "profile-reads", SetUp, "The profile is complete"),
    of(
        Group::SetUp,
        "profile-authority",
        SetUp,
        "The profile holds this computer’s authority",
    ),
    of(
        Group::SetUp,
        "plain-refuses-tls",
        SetUp,
        "Safari’s attempt at HTTPS on the set-up address ends at once",
    ),
    of(Certificate, "tls", Always, "The server speaks TLS"),
    of(Certificate, "tls-version", Always, "TLS 1.2 or newer"),
    of(Certificate, "forward-secrecy", Always, "Keys with forward secrecy (ECDHE)"),
    of(Certificate, "key-proof", Always, "The server holds the certificate’s key"),
    of(Certificate, "readable", Always, "Every certificate can be read"),
    of(
        Certificate,
        "host-named",
        Always,
        "The address or name in links is one of its alternative names",
    ),
    of(
        Certificate,
        "chain-complete",
        Always,
        "The chain leads to a root that the phone trusts",
    ),
    of(
        Certificate,
        "chain-order",
        Always,
        "The chain is in order, without others in between",
    ),
    of(Certificate, "signatures", Always, "Every signature is genuine"),
    of(Certificate, "begun", Always, "Valid already, every certificate of the chain"),
    of(Certificate, "unexpired", Always, "Not expired, every certificate of the chain"),
    of(Certificate, "validity-length", Always, "Not valid for too long"),
    of(
        Certificate,
        "key-strength",
        Always,
        "RSA keys of at least 2048 bits, curves of at least 256",
    ),
    of(Certificate, "signature-hash", Always, "Signed with SHA-2"),
    of(Certificate, "server-usage", Always, "Meant for servers"),
    of(Certificate, "leaf-key-usage", Always, "Its key may sign"),
    of(Certificate, "authorities", Always, "Who signs is an authority"),
    of(Certificate, "path-length", Always, "No chain longer than its authorities allow"),
    of(Certificate, "name-constraints", Always, "The authorities may vouch for its names"),
    of(
        Certificate,
        "critical-extensions",
        Always,
        "No critical extension that phones do not know",
    ),
    of(Certificate, "root-named", Always, "The root has a common name"),
    of(Certificate, "transparency", Always, "Logged where it must be"),
    of(
        Certificate,
        "trust-probe",
        SetUp,
        "The page notices that the phone trusts this computer",
    ),
    of(Manifest, "install-page", Page, "The install page opens in Safari"),
    of(Manifest, "install-link", Page, "Its button leads to the manifest"),
    of(Manifest, "manifest-status", Served, "The manifest is there, without a redirect"),
    of(Manifest, "manifest-type", Served, "The manifest is served as XML"),
    of(Manifest, "manifest-length", Served, "The manifest arrives as long as announced"),
    of(Manifest, "manifest-reads", Always, "The manifest is a property list"),
    of(Manifest, "manifest-keys", Always, "The manifest has every key that Apple requires"),
    of(Manifest, "manifest-kinds", Always, "The manifest names things that iOS knows"),
    of(Manifest, "manifest-urls", Always, "Everything in the manifest has an https address"),
    of(Manifest, "manifest-server", Always, "The server that the manifest names answers"),
    of(Package, "package-head", Always, "iOS can ask about the package before it downloads"),
    of(Package, "package-length", Always, "The length of the package is told"),
    of(Package, "package-type", Always, "The package is served as bytes"),
    of(
        Package,
        "package-encoding",
        Always,
        "The package comes as it is: neither packed again nor in chunks",
    ),
    of(
        Package,
        "package-ranges",
        Always,
        "Interrupted downloads can go on: parts are offered",
    ),
    of(Package, "package-version", Always, "Versions of the package can be told apart"),
    of(Package, "icon-57", Always, "The small icon is a PNG of 57 pixels"),
    of(Package, "icon-512", Always, "The large icon is a PNG of 512 pixels"),
    of(Package, "package-same", Always, "What is asked about is what comes"),
    of(
        Package,
        "package-beginning",
        Always,
        "The beginning of the package can be asked for",
    ),
    of(Package, "package-end", Always, "The end of the package can be asked for"),
    of(
        Package,
        "package-stale",
        Always,
        "Parts of an older build are never joined to this one",
    ),
    of(Package, "package-past-end", Always, "A part past the end is refused"),
    of(Package, "package-zip", Always, "The package is a whole archive"),
    of(Package, "package-app", Always, "The app inside is the one that the manifest names"),
    of(Package, "package-whole", Always, "The package downloads as it should"),
    of(
        Package,
        "package-hashes",
        Found,
        "The hashes in the manifest are those of the package",
    ),
];

/// The code of every line that a rehearsal can have.
pub(super) fn codes() -> impl Iterator<Item = &'static str> {
    PLAN.iter().map(|step| step.code)
}

#[cfg(test)]
mod tests {
    use super::PLAN;
    use crate::identity::{Anchor, Authority, Host, judge};
    use rustls::pki_types::CertificateDer;

    #[test]
    fn every_rule_for_certificates_is_in_the_plan() {
        let folder = tempfile::tempdir().unwrap();
        let now = crate::clock::now();
        let authority = Authority::open(folder.path(), "Studio Mac", now).unwrap();
        let host = Host::Ip([192, 168, 1, 24].into());
        let leaf = authority.issue(std::slice::from_ref(&host), now).unwrap();
        let root = CertificateDer::from(authority.certificate_der());
        let judged = judge(&leaf.cert, &host, Anchor::Person(&root), now);
        assert!(judged.len() > 10);
        let planned: Vec<&str> = PLAN
            .iter()
            .map(|step| step.code)
            .skip_while(|code| *code != "readable")
            .take_while(|code| *code != "trust-probe")
            .collect();
        let found: Vec<&str> = judged.iter().map(|judged| judged.code).collect();
        assert_eq!(planned, found);
    }

    #[test]
    fn codes_are_given_once_and_groups_stand_together() {
        let mut codes: Vec<&str> = PLAN.iter().map(|step| step.code).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), PLAN.len());
        assert!(PLAN.is_sorted_by_key(|step| step.group));
    }
}
