//! TLS and Apple's rules for certificates, each a line.

use hyper::header::{ACCESS_CONTROL_ALLOW_ORIGIN, HeaderName, ORIGIN, STRICT_TRANSPORT_SECURITY};
use rustls::pki_types::CertificateDer;
use rustls::{AlertDescription, ProtocolVersion};

use super::report::TestReport;
use super::set_up::not_there;
use super::target_url::TargetUrl;
use super::wire::{Client, FetchError, HttpRequest, Secured};
use super::{Target, Trouble};
use crate::clock;
use crate::finding::{Message, Rule, RuleOf, Severity, says, told};
use crate::identity::{Anchor, BEGUN, Judged, KEY_STRENGTH, LeafFacts, UNEXPIRED, judge};

/// The largest answer of the trust probe; ours has 3 bytes.
const PROBE_LIMIT_BYTES: u64 = 64 * 1024;

pub(crate) static TLS: RuleOf<told::Tls> = RuleOf::new(
    Severity::Blocks,
    "The server does not use TLS",
    "apple/device-management, mdm/commands/application.install.yaml: ManifestURL begins with https:",
);

pub(crate) static TLS_VERSION: RuleOf<told::TlsVersion> = RuleOf::new(
    Severity::Blocks,
    "The server only offers TLS versions older than 1.2",
    "Apple, “Preventing Insecure Network Connections”: App Transport Security wants TLS 1.2",
);

pub(crate) static FORWARD_SECRECY: RuleOf<told::ForwardSecrecy> = RuleOf::new(
    Severity::Blocks,
    "The server does not offer a key exchange with forward secrecy",
    "Apple, “Preventing Insecure Network Connections”: App Transport Security wants forward secrecy",
);

pub(crate) static KEY_PROOF: RuleOf<told::KeyProof> = RuleOf::new(
    Severity::Blocks,
    "The server does not have the certificate’s key",
    "RFC 8446, 4.4.3",
);

pub(crate) static TRUST_PROBE: RuleOf<told::TrustProbe> = RuleOf::new(
    Severity::Risks,
    "The page cannot notice that the phone trusts Airlift",
    "Fetch Standard, “no-cors”: the fetch fails where TLS does; practice: so the page learns that the phone trusts us",
);

/// Shakes hands and judges what the server shows.
pub(super) async fn shake(target: &Target, report: &mut TestReport<'_>, client: &mut Client, place: &TargetUrl) -> Option<()> {
    report.trying(&TLS.rule);
    let secured = match client.secure(place).await {
        Ok(secured) => secured,
        // It speaks TLS, but not one that phones speak.
        Err(problem @ FetchError::Alert(AlertDescription::ProtocolVersion)) => {
            report.passed(&TLS.rule, says::self_test_speaks_tls());
            return report.failed(&TLS_VERSION.rule, problem.trouble());
        }
        Err(problem @ FetchError::Alert(AlertDescription::HandshakeFailure)) => {
            report.passed(&TLS.rule, says::self_test_speaks_tls());
            report.passed(&TLS_VERSION.rule, says::self_test_refused_otherwise());
            return report.failed(&FORWARD_SECRECY.rule, problem.trouble());
        }
        Err(problem) => return report.failed(&TLS.rule, problem.trouble()),
    };
    report.passed(&TLS.rule, says::self_test_handshake_succeeds());
    let version = match secured.version {
        Some(ProtocolVersion::TLSv1_3) => "TLS 1.3",
        _ => "TLS 1.2",
    };
    report.passed(&TLS_VERSION.rule, says::self_test_text(version));
    // Nothing without it was offered (App Transport Security: TLS 1.2 with ECDHE).
    let suite = secured.suite.and_then(|suite| suite.as_str()).unwrap_or("ECDHE");
    report.passed(&FORWARD_SECRECY.rule, says::self_test_text(suite));
    let judgement = judge_shown(target, &secured, place);
    prove(report, &secured, &judgement)?;
    let authority = target.authority.as_deref().map(CertificateDer::from);
    let fix = |rule: &Rule| match &authority {
        // Airlift renews its certificates, but none outlives the authority.
        Some(authority) if [&BEGUN.rule, &UNEXPIRED.rule].contains(&rule) && !is_valid_now(authority) => says::self_test_new_authority(),
        Some(_) => says::self_test_renew_certificate(),
        None => says::self_test_ask_for_certificate(),
    };
    let mut all_hold = true;
    for judged in judgement {
        all_hold &= !judged.refuses();
        let fix = fix(judged.rule);
        report.judged(judged, fix);
    }
    all_hold.then_some(())
}

fn is_valid_now(certificate: &CertificateDer<'_>) -> bool {
    let now = clock::now();
    LeafFacts::of(certificate).is_some_and(|facts| (facts.not_before..=facts.not_after).contains(&now))
}

fn prove(report: &mut TestReport<'_>, secured: &Secured, judgement: &[Judged]) -> Option<()> {
    let is_weak = judgement.iter().any(|judged| *judged.rule == KEY_STRENGTH.rule && !judged.holds);
    match &secured.shown.unproven {
        None => {
            report.passed(&KEY_PROOF.rule, says::self_test_key_proven());
            Some(())
        }
        // The rules below say what is wrong with such a key.
        Some(rustls::Error::InvalidCertificate(error)) if is_weak || *error != rustls::CertificateError::BadSignature => {
            report.risky(
                &KEY_PROOF.rule,
                Trouble::new(says::self_test_key_unproven(), says::self_test_use_key()),
            );
            Some(())
        }
        Some(error) => report.failed(
            &KEY_PROOF.rule,
            Trouble::new(says::self_test_key_refuted(error), says::self_test_install_key()),
        ),
    }
}

fn judge_shown(target: &Target, secured: &Secured, place: &TargetUrl) -> Vec<Judged> {
    let root = target.authority.as_deref().map(CertificateDer::from);
    let chain = secured.shown.chain.as_slice();
    let anchor = match &root {
        Some(root) => Anchor::Person(root),
        None if target.is_brought => Anchor::of(chain),
        None => Anchor::System,
    };
    judge(chain, &place.host, anchor, clock::now())
}

/// Whether a phone accepts the certificate of yet another server; the first rule that does not hold, otherwise.
pub(super) async fn accepts(target: &Target, client: &mut Client, place: &TargetUrl) -> Result<(), Trouble> {
    let secured = client.secure(place).await.map_err(|problem| problem.trouble())?;
    match judge_shown(target, &secured, place).into_iter().find(Judged::refuses) {
        None => Ok(()),
        Some(judged) => Err(Trouble::new(
            says::self_test_server_refused(judged.found, place.origin()),
            says::self_test_one_server(),
        )),
    }
}

/// The probe with which the set-up page finds out that it is trusted.
pub(super) async fn probe(target: &Target, report: &mut TestReport<'_>, client: &mut Client, place: &TargetUrl) {
    report.trying(&TRUST_PROBE.rule);
    let at = place.beside("/ping");
    let origin = TargetUrl::parse(&target.set_up_url).map(|page| page.origin()).unwrap_or_default();
    let asked = HttpRequest::page(&at, PROBE_LIMIT_BYTES).with(ORIGIN, origin.clone());
    let stays_red = |found: Message| Trouble::new(found, says::self_test_stays_red());
    let answer = match client.ask(asked).await {
        Ok(answer) => answer,
        Err(problem) => return report.risky(&TRUST_PROBE.rule, stays_red(problem.trouble().found)),
    };
    if let Some(trouble) = not_there(&answer) {
        return report.risky(&TRUST_PROBE.rule, stays_red(trouble.found));
    }
    let allowed = answer.header(&ACCESS_CONTROL_ALLOW_ORIGIN).unwrap_or_default();
    let hsts: HeaderName = STRICT_TRANSPORT_SECURITY;
    if allowed != "*" && allowed != origin {
        report.risky(&TRUST_PROBE.rule, stays_red(says::self_test_probe_unreadable()));
    } else if answer.headers.contains_key(hsts) {
        let trouble = Trouble::new(says::self_test_probe_hsts(), says::self_test_leave_header());
        report.risky(&TRUST_PROBE.rule, trouble);
    } else {
        report.passed(&TRUST_PROBE.rule, says::self_test_probe_answers());
    }
}
