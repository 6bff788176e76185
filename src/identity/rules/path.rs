//! The way from a leaf to whoever the phone trusts.

use rustls::pki_types::TrustAnchor;
use x509_cert::ext::pkix::NameConstraints;

use super::Anchor;
use super::seen::{self, Check, ParsedCertificate};

/// The way that was found, as far as it goes.
pub(super) struct Path<'a> {
    /// Leaf first; a person's root last, where it was reached.
    pub(super) certificates: Vec<&'a ParsedCertificate>,
    /// Where each stands among those that are sent; `None` for a root that is not.
    pub(super) sent_at: Vec<Option<usize>>,
    /// Whether each was signed by the next, or by the root that is not among them.
    pub(super) checks: Vec<Check>,
    /// It leads to the anchor.
    pub(super) ends: bool,
    /// What the anchor may vouch for, when it is one of the system's.
    pub(super) system_constraints: Option<NameConstraints>,
}

impl<'a> Path<'a> {
    /// Looks for the way: by name first, then by signature, as phones do.
    pub(super) fn find(sent: &'a [ParsedCertificate], root: Option<&'a ParsedCertificate>, anchor: Anchor<'_>) -> Self {
        let mut path = Self {
            certificates: Vec::new(),
            sent_at: Vec::new(),
            checks: Vec::new(),
            ends: false,
            system_constraints: None,
        };
        let mut next = sent.first().map(|leaf| (Some(0), leaf));
        while let Some((at, current)) = next.take() {
            path.certificates.push(current);
            path.sent_at.push(at);
            // A root of its own is the end, whether or not anybody trusts it.
            if path.arrived(current, root, anchor) || current.is_self_signed() {
                break;
            }
            let by_name = || {
                let unused = |index: &usize| !path.sent_at.contains(&Some(*index));
                let named = sent.iter().enumerate().filter(|(_, seen)| seen.subject == current.issuer);
                named.filter(move |(index, _)| unused(index))
            };
            let genuine = by_name().find(|(_, seen)| current.check(seen.key()) != Check::Refused);
            if let Some((index, issuer)) = genuine.or_else(|| by_name().next()) {
                path.checks.push(current.check(issuer.key()));
                next = Some((Some(index), issuer));
            } else if let Some(root) = root.filter(|root| root.subject == current.issuer) {
                // Its name fits, its key does not: an authority that was made anew.
                path.checks.push(Check::Refused);
                path.certificates.push(root);
                path.sent_at.push(None);
                path.ends = true;
            }
        }
        path
    }

    fn arrived(&mut self, current: &'a ParsedCertificate, root: Option<&'a ParsedCertificate>, anchor: Anchor<'_>) -> bool {
        match (anchor, root) {
            (Anchor::Person(_), Some(root)) => {
                if current.der == root.der {
                    self.ends = true;
                } else if current.issuer == root.subject && current.check(root.key()) != Check::Refused {
                    self.checks.push(current.check(root.key()));
                    self.certificates.push(root);
                    self.sent_at.push(None);
                    self.ends = true;
                }
            }
            (Anchor::System, _) => {
                if let Some(found) = system_root_of(current) {
                    // Else it is that root itself.
                    if seen::sequence(&found.subject).is_some_and(|subject| subject != current.subject) {
                        self.checks.push(Check::Verified);
                    }
                    self.system_constraints = seen::anchor_constraints(found);
                    self.ends = true;
                }
            }
            (Anchor::Person(_) | Anchor::Unknown, _) => {}
        }
        self.ends
    }
}

/// The system's root that signed a certificate, or that it is.
pub(super) fn system_root_of(certificate: &ParsedCertificate) -> Option<&'static TrustAnchor<'static>> {
    webpki_roots::TLS_SERVER_ROOTS.iter().find(|anchor| {
        let Some(subject) = seen::sequence(&anchor.subject) else {
            return false;
        };
        if subject != certificate.subject && subject != certificate.issuer {
            return false;
        }
        let Some(key) = seen::anchor_key(anchor) else { return false };
        subject == certificate.subject && key == *certificate.key()
            || subject == certificate.issuer && certificate.check(&key) == Check::Verified
    })
}
