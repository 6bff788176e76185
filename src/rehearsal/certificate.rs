//! TLS and Apple's rules for certificates, each a line.

use hyper::header::{ACCESS_CONTROL_ALLOW_ORIGIN, HeaderName, ORIGIN, STRICT_TRANSPORT_SECURITY};
use rustls::pki_types::CertificateDer;
use rustls::{AlertDescription, ProtocolVersion};

use super::Target;
use super::place::Place;
use super::record::{Record, Words};
use super::set_up::not_there;
use super::wire::{Asked, Client, Problem, Secured};
use crate::clock;
use crate::identity::{Anchor, Judged, judge};

/// The largest answer of the trust probe; ours has 3 bytes.
const PROBE_LIMIT_BYTES: u64 = 64 * 1024;

/// Shakes hands and judges what the server shows.
pub(super) async fn shake(target: &Target, record: &mut Record<'_>, client: &mut Client, place: &Place) -> Option<()> {
    record.trying("tls");
    let secured = match client.secure(place).await {
        Ok(secured) => secured,
        // It speaks TLS, but not one that phones speak.
        Err(problem @ Problem::Alert(AlertDescription::ProtocolVersion)) => {
            record.passed("tls", "It does");
            return record.failed("tls-version", problem.words());
        }
        Err(problem @ Problem::Alert(AlertDescription::HandshakeFailure)) => {
            record.passed("tls", "It does");
            record.passed("tls-version", "Refused for another reason");
            return record.failed("forward-secrecy", problem.words());
        }
        Err(problem) => return record.failed("tls", problem.words()),
    };
    record.passed("tls", "The handshake succeeds");
    let version = match secured.version {
        Some(ProtocolVersion::TLSv1_3) => "TLS 1.3",
        _ => "TLS 1.2",
    };
    record.passed("tls-version", version);
    // Nothing without it was offered (App Transport Security: TLS 1.2 with ECDHE).
    let suite = secured.suite.and_then(|suite| suite.as_str()).unwrap_or("ECDHE");
    record.passed("forward-secrecy", suite);
    let judgement = judge_shown(target, &secured, place);
    prove(record, &secured, &judgement)?;
    let fix = if target.authority.is_some() {
        "Renew the certificate in Airlift, and set the phone up again if that does not help."
    } else {
        "Ask for a certificate that keeps this rule, and install it on the server."
    };
    let mut all_hold = true;
    for judged in judgement {
        all_hold &= judged.holds;
        record.judged(judged, fix);
    }
    all_hold.then_some(())
}

fn prove(record: &mut Record<'_>, secured: &Secured, judgement: &[Judged]) -> Option<()> {
    let is_weak = judgement.iter().any(|judged| judged.code == "key-strength" && !judged.holds);
    match &secured.shown.unproven {
        None => {
            record.passed("key-proof", "Its signature over the handshake is genuine");
            Some(())
        }
        // The rules below say what is wrong with such a key.
        Some(rustls::Error::InvalidCertificate(error)) if is_weak || *error != rustls::CertificateError::BadSignature => {
            record.risky(
                "key-proof",
                Words::new(
                    "Its signature is of a kind that cannot be checked here",
                    "Use a key on the curve P-256, or an RSA key of 2048 bits.",
                ),
            );
            Some(())
        }
        Some(error) => record.failed(
            "key-proof",
            Words::new(
                format!("Its signature over the handshake is not genuine: {error}"),
                "Install the key that belongs to the certificate.",
            ),
        ),
    }
}

fn judge_shown(target: &Target, secured: &Secured, place: &Place) -> Vec<Judged> {
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
pub(super) async fn accepts(target: &Target, client: &mut Client, place: &Place) -> Result<(), Words> {
    let secured = client.secure(place).await.map_err(|problem| problem.words())?;
    match judge_shown(target, &secured, place).into_iter().find(|judged| !judged.holds) {
        None => Ok(()),
        Some(judged) => Err(Words::new(
            format!("{} is refused: {}", place.origin(), judged.found),
            "Serve everything from one server, or give that one a certificate that phones accept.",
        )),
    }
}

/// The probe with which the set-up page finds out that it is trusted (Fetch Standard, “no-cors”).
pub(super) async fn probe(target: &Target, record: &mut Record<'_>, client: &mut Client, place: &Place) {
    record.trying("trust-probe");
    let at = place.beside("/ping");
    let origin = Place::parse(&target.set_up_url).map(|page| page.origin()).unwrap_or_default();
    let asked = Asked::page(&at, PROBE_LIMIT_BYTES).with(ORIGIN, origin.clone());
    let stays_red = "The set-up page would not turn green by itself. Check that nothing between phone and server changes answers.";
    let answer = match client.ask(asked).await {
        Ok(answer) => answer,
        Err(problem) => return record.risky("trust-probe", Words::new(problem.words().found, stays_red)),
    };
    if let Some(words) = not_there(&answer) {
        return record.risky("trust-probe", Words::new(words.found, stays_red));
    }
    let allowed = answer.header(&ACCESS_CONTROL_ALLOW_ORIGIN).unwrap_or_default();
    let hsts: HeaderName = STRICT_TRANSPORT_SECURITY;
    if allowed != "*" && allowed != origin {
        let found = "Pages of the set-up address may not read the probe’s answer (Access-Control-Allow-Origin)";
        record.risky("trust-probe", Words::new(found, stays_red));
    } else if answer.headers.contains_key(hsts) {
        record.risky(
            "trust-probe",
            Words::new(
                "The server asks browsers to use https only (Strict-Transport-Security), which would lock phones out of the set-up page",
                "Leave that header away.",
            ),
        );
    } else {
        record.passed("trust-probe", "It answers to pages of the set-up address");
    }
}
