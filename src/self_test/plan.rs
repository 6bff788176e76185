//! The plan: every line that a self-test can have, in iOS's order. What a server must do stands nowhere else.

use super::{Group, Target, certificate, document, icons, package, set_up};
use crate::finding::Rule;
use crate::identity;

/// One line of the plan.
#[derive(Clone, Copy, Debug)]
pub(super) struct PlanStep {
    pub(super) rule: &'static Rule,
    pub(super) group: Group,
    applies: Applies,
}

/// When a line is part of a self-test.
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

impl PlanStep {
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

/// The line of this rule.
pub(super) fn step(rule: &Rule) -> Option<&'static PlanStep> {
    PLAN.iter().find(|step| step.rule == rule)
}

const fn of(group: Group, rule: &'static Rule, applies: Applies) -> PlanStep {
    PlanStep { rule, group, applies }
}

use Applies::{Always, Found, Page, Served, SetUp};
use Group::{Certificate, Manifest, Package, Reach};

/// Every line, in iOS's order. Rules for certificates are in the order in which [`crate::identity::judge`] judges them.
pub(super) static PLAN: &[PlanStep] = &[
    of(Reach, &set_up::MANIFEST_URL.rule, Always),
    of(Reach, &set_up::NAME_RESOLVES.rule, Found),
    of(Reach, &set_up::ADDRESS_FOR_PHONES.rule, Always),
    of(Reach, &set_up::CONNECT_SET_UP.rule, SetUp),
    of(Reach, &set_up::CONNECT.rule, Always),
    of(Group::SetUp, &set_up::SET_UP_PAGE.rule, SetUp),
    of(Group::SetUp, &set_up::SET_UP_LINK.rule, SetUp),
    of(Group::SetUp, &set_up::PROFILE_TYPE.rule, SetUp),
    of(Group::SetUp, &set_up::PROFILE_INLINE.rule, SetUp),
    of(Group::SetUp, &set_up::PROFILE_READS.rule, SetUp),
    of(Group::SetUp, &set_up::PROFILE_AUTHORITY.rule, SetUp),
    of(Group::SetUp, &set_up::PLAIN_REFUSES_TLS.rule, SetUp),
    of(Certificate, &certificate::TLS.rule, Always),
    of(Certificate, &certificate::TLS_VERSION.rule, Always),
    of(Certificate, &certificate::FORWARD_SECRECY.rule, Always),
    of(Certificate, &certificate::KEY_PROOF.rule, Always),
    of(Certificate, &identity::READABLE.rule, Always),
    of(Certificate, &identity::HOST_NAMED.rule, Always),
    of(Certificate, &identity::CHAIN_COMPLETE.rule, Always),
    of(Certificate, &identity::CHAIN_ORDER.rule, Always),
    of(Certificate, &identity::SIGNATURES.rule, Always),
    of(Certificate, &identity::BEGUN.rule, Always),
    of(Certificate, &identity::UNEXPIRED.rule, Always),
    of(Certificate, &identity::VALIDITY_LENGTH.rule, Always),
    of(Certificate, &identity::KEY_STRENGTH.rule, Always),
    of(Certificate, &identity::SIGNATURE_HASH.rule, Always),
    of(Certificate, &identity::SERVER_USAGE.rule, Always),
    of(Certificate, &identity::LEAF_KEY_USAGE.rule, Always),
    of(Certificate, &identity::AUTHORITIES.rule, Always),
    of(Certificate, &identity::PATH_LENGTH.rule, Always),
    of(Certificate, &identity::NAME_CONSTRAINTS.rule, Always),
    of(Certificate, &identity::CRITICAL_EXTENSIONS.rule, Always),
    of(Certificate, &identity::ROOT_NAMED.rule, Always),
    of(Certificate, &identity::TRANSPARENCY.rule, Always),
    of(Certificate, &certificate::TRUST_PROBE.rule, SetUp),
    of(Manifest, &document::INSTALL_PAGE.rule, Page),
    of(Manifest, &document::INSTALL_LINK.rule, Page),
    of(Manifest, &document::MANIFEST_STATUS.rule, Served),
    of(Manifest, &document::MANIFEST_TYPE.rule, Served),
    of(Manifest, &document::MANIFEST_LENGTH.rule, Served),
    of(Manifest, &document::MANIFEST_READS.rule, Always),
    of(Manifest, &document::MANIFEST_KEYS.rule, Always),
    of(Manifest, &document::MANIFEST_KINDS.rule, Always),
    of(Manifest, &document::MANIFEST_URLS.rule, Always),
    of(Manifest, &document::MANIFEST_SERVER.rule, Always),
    of(Package, &package::PACKAGE_HEAD.rule, Always),
    of(Package, &package::PACKAGE_LENGTH.rule, Always),
    of(Package, &package::PACKAGE_TYPE.rule, Always),
    of(Package, &package::PACKAGE_ENCODING.rule, Always),
    of(Package, &package::PACKAGE_RANGES.rule, Always),
    of(Package, &package::PACKAGE_VERSION.rule, Always),
    of(Package, &icons::ICON_57.rule, Always),
    of(Package, &icons::ICON_512.rule, Always),
    of(Package, &package::PACKAGE_SAME.rule, Always),
    of(Package, &package::PACKAGE_BEGINNING.rule, Always),
    of(Package, &package::PACKAGE_END.rule, Always),
    of(Package, &package::PACKAGE_STALE.rule, Always),
    of(Package, &package::PACKAGE_PAST_END.rule, Always),
    of(Package, &package::PACKAGE_ZIP.rule, Always),
    of(Package, &package::PACKAGE_APP.rule, Always),
    of(Package, &package::PACKAGE_WHOLE.rule, Always),
    of(Package, &package::PACKAGE_HASHES.rule, Found),
];

/// The rules of the plan, as the catalogue lists them.
pub(crate) static RULES: &[&[&Rule]] = &[&LISTED];

static LISTED: [&Rule; PLAN.len()] = listed(PLAN, &set_up::MANIFEST_URL.rule);

/// The rules of as many steps as there is room for; what is left is `rest`.
const fn listed<const N: usize>(steps: &[PlanStep], rest: &'static Rule) -> [&'static Rule; N] {
    let mut rules = [rest; N];
    let (mut room, mut left) = (rules.as_mut_slice(), steps);
    while let (Some((place, others)), Some((step, later))) = (room.split_first_mut(), left.split_first()) {
        *place = step.rule;
        (room, left) = (others, later);
    }
    rules
}

/// The code of every line that a self-test can have.
pub(super) fn codes() -> impl Iterator<Item = &'static str> {
    PLAN.iter().map(|step| step.rule.code)
}

#[cfg(test)]
mod tests {
    use super::{LISTED, PLAN, codes};
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
        let planned: Vec<&str> = codes()
            .skip_while(|code| *code != "readable")
            .take_while(|code| *code != "trust-probe")
            .collect();
        let found: Vec<&str> = judged.iter().map(|judged| judged.rule.code).collect();
        assert_eq!(planned, found);
    }

    #[test]
    fn codes_are_given_once_and_groups_stand_together() {
        let mut once: Vec<&str> = codes().collect();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), PLAN.len());
        assert!(PLAN.is_sorted_by_key(|step| step.group));
        assert!(LISTED.iter().map(|rule| rule.code).eq(codes()));
    }
}
