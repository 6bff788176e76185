//! The server certificate: one of our authority's, or one that the person brings, which is watched where it lies.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use rustls::pki_types::CertificateDer;

use crate::finding::Message;
use crate::identity::{self, Anchor, Brought, BroughtProblem, Host, Judged, LEAF_DAYS, LeafFacts, Mark, Source};

use super::effect::Effect;
use super::problem;
use super::snapshot::Problem;
use super::state::State;

/// With a third of its life left a leaf is renewed; it is a day old when it is made.
const RENEW_AFTER: SignedDuration = SignedDuration::from_hours((LEAF_DAYS * 2 / 3 - 1) * 24);
/// A clock that went back this far makes a leaf one of the future, which phones refuse.
const FUTURE: SignedDuration = SignedDuration::from_hours(24);
/// Chain and key are replaced one after the other: until then, a pair that does not match is no trouble.
const PATIENCE: SignedDuration = SignedDuration::from_secs(30);
/// How often a certificate that goes on failing is read again while its files stay as they are.
const TRY_AGAIN: SignedDuration = SignedDuration::from_mins(1);

/// The certificate that phones see.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct CertificateView {
    /// A person brought it; otherwise Airlift's authority signed it.
    pub brought: bool,
    /// Where a certificate lies that a person brought, whether or not it can be used.
    pub files: Vec<PathBuf>,
    /// It was named when Airlift was started and cannot be changed while it runs.
    pub set_at_start: bool,
    /// Airlift has an authority of its own to go back to.
    pub has_own: bool,
    /// Who signed it.
    pub issuer: Message,
    /// Names and addresses it is for, in its order.
    pub names: Vec<String>,
    /// Wildcards among them, such as `*.example.com`: a name below must be typed.
    pub wildcards: Vec<String>,
    /// The one in links; empty while there is none.
    pub host: String,
    /// Since when it is valid.
    pub not_before: Timestamp,
    /// Until when it is valid.
    pub not_after: Timestamp,
    /// SHA-256 of the server's certificate, 64 lower-case hex digits.
    pub sha256: String,
    /// Apple's rules, each judged for the host in links.
    pub rules: Vec<Judged>,
    /// Files are being read.
    pub reading: bool,
    /// Why the certificate that was asked for is not used.
    pub problem: Option<Problem>,
    /// What is missing to import a certificate.
    pub needs: Option<CertificateNeeds>,
}

/// What is missing to import a certificate.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum CertificateNeeds {
    /// The password of this PKCS#12 file.
    Password(PathBuf),
    /// The file with the key of this chain.
    Key(PathBuf),
}

/// What came of reading a certificate: with where it lies from now on, or why it cannot be used.
pub type CertificateOutcome = Result<(Brought, Source), Box<CertificateFailure>>;

/// Why a certificate cannot be used.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct CertificateFailure {
    /// What is wrong with its files; `None` when it could not be kept.
    pub cause: Option<BroughtProblem>,
    /// The same in words.
    pub problem: Problem,
}

/// Why a certificate is read.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Why {
    /// A person asked for it.
    Asked,
    /// Its files changed.
    Changed,
}

/// The certificate, as the state knows it.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(super) struct Served {
    /// Where the certificate lies that the person wants.
    wanted: Option<Source>,
    /// It was named when Airlift was started.
    at_start: bool,
    /// The one that a person brought and phones see.
    brought: Option<Brought>,
    chain: Vec<CertificateDer<'static>>,
    /// Our authority's certificate, when it signed the leaf.
    root: Option<CertificateDer<'static>>,
    facts: Option<LeafFacts>,
    rules: Vec<Judged>,
    importing: bool,
    problem: Option<Problem>,
    needs: Option<CertificateNeeds>,
    looking: bool,
    reading: bool,
    marks: Option<Vec<Option<Mark>>>,
    failing_since: Option<Timestamp>,
    /// When it was last read again.
    tried_at: Option<Timestamp>,
    told: bool,
}

impl State {
    /// Begins with the certificate that the settings or the call named, when it could be read.
    pub(super) fn begin_with_certificate(&mut self, source: Source, brought: Option<Brought>, at_start: bool, now: Timestamp) {
        self.certificate.wanted = Some(source);
        self.certificate.at_start = at_start;
        if let Some(brought) = brought {
            self.serve_brought(brought, now);
        } else {
            // Said once at the start; a later look may find it readable.
            self.certificate.failing_since = Some(now);
            self.certificate.told = true;
        }
    }

    /// A person's certificate is served.
    pub(super) fn is_brought(&self) -> bool {
        self.certificate.brought.is_some()
    }

    /// The authority's fingerprint, as phones need it; empty while a person's certificate is served.
    pub(super) fn authority_sha256(&self) -> &str {
        if self.is_brought() { "" } else { &self.fixed.authority_sha256 }
    }

    /// The set-up profile; `None` while a person's certificate is served.
    pub(super) fn set_up_profile(&self) -> Option<&Arc<[u8]>> {
        self.fixed.set_up_profile.as_ref().filter(|_| !self.is_brought())
    }

    /// The host in links when a certificate that was brought says which there are: the one chosen, else its first.
    pub(super) fn host_of_certificate(&self) -> Option<Host> {
        let facts = self.certificate.facts.as_ref()?;
        let chosen = self.settings.certificate_host.as_deref().map(host_from);
        chosen.filter(|host| facts.covers(host)).or_else(|| facts.hosts.first().cloned())
    }

    /// Uses this name of a certificate that was brought, or one that a wildcard of it covers; `None` goes back to its first.
    pub(super) fn choose_name(&mut self, name: Option<String>, now: Timestamp, effects: &mut Vec<Effect>) {
        let name = name.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty());
        if let (Some(name), Some(facts)) = (&name, &self.certificate.facts)
            && !facts.covers(&host_from(name))
        {
            self.notice_problem(problem::name_not_covered(name, &all_names(facts).join(", ")));
            return;
        }
        self.settings.certificate_host = name;
        effects.push(Effect::SaveSettings(self.settings.clone()));
        self.host_changed(now, effects);
    }

    /// Serves with a certificate that the person brings.
    pub(super) fn import_certificate(&mut self, source: Source, effects: &mut Vec<Effect>) {
        let served = &mut self.certificate;
        (served.importing, served.problem, served.needs) = (true, None, None);
        effects.push(Effect::ReadCertificate(source, Why::Asked));
        self.touch();
    }

    /// Serves with certificates of the authority again.
    pub(super) fn use_own_authority(&mut self, now: Timestamp, effects: &mut Vec<Effect>) {
        if self.fixed.set_up_profile.is_none() || self.certificate.at_start {
            return;
        }
        self.certificate = Served::default();
        (self.settings.certificate, self.settings.certificate_host) = (None, None);
        effects.push(Effect::SaveSettings(self.settings.clone()));
        effects.push(Effect::ForgetCertificate);
        self.certified.clear();
        self.host_changed(now, effects);
    }

    /// Signs a new leaf, or reads again what was brought.
    pub(super) fn renew_certificate(&mut self, now: Timestamp, effects: &mut Vec<Effect>) {
        match self.certificate.wanted.clone() {
            Some(source) => {
                self.certificate.reading = true;
                effects.push(Effect::ReadCertificate(source, Why::Changed));
                self.touch();
            }
            None => {
                let hosts = self.hosts_to_certify();
                if !hosts.is_empty() {
                    self.certify(hosts, now, effects);
                }
            }
        }
    }

    /// A leaf of our authority is old, or its clock was wrong.
    pub(super) fn needs_new_leaf(&self, now: Timestamp) -> bool {
        let due = |at: Timestamp| now.duration_since(at) >= RENEW_AFTER || at.duration_since(now) > FUTURE;
        !self.is_brought() && self.certified_at.is_some_and(due)
    }

    /// Our authority signed a leaf, and phones see it.
    pub(super) fn was_certified(&mut self, chain: Vec<CertificateDer<'static>>, root: CertificateDer<'static>, now: Timestamp) {
        if self.is_brought() {
            return;
        }
        self.certificate.facts = chain.first().and_then(LeafFacts::of);
        (self.certificate.chain, self.certificate.root) = (chain, Some(root));
        self.judge_certificate(now);
    }

    /// Asks for a look at the files of a certificate that was brought.
    pub(super) fn look_at_certificate(&mut self) -> Option<Effect> {
        let served = &mut self.certificate;
        let source = served
            .wanted
            .as_ref()
            .filter(|_| !served.looking && !served.reading && !served.importing)?;
        served.looking = true;
        Some(Effect::LookAtCertificate(
            source.files().into_iter().map(std::path::Path::to_path_buf).collect(),
        ))
    }

    /// The files of a certificate that was brought were looked at.
    pub(super) fn certificate_looked(&mut self, marks: Vec<Option<Mark>>, now: Timestamp, effects: &mut Vec<Effect>) {
        let served = &mut self.certificate;
        served.looking = false;
        let Some(source) = served.wanted.clone() else { return };
        let changed = served.marks.as_ref() != Some(&marks);
        served.marks = Some(marks);
        // What failed is tried again: it may have been read while it was being written. One that goes on failing costs little:
        // a hostile PKCS#12 file takes seconds each time.
        let rested = served.tried_at.is_none_or(|tried| now.duration_since(tried).abs() >= TRY_AGAIN);
        let is_due = served.failing_since.is_some() && (!served.told || rested);
        if (changed || is_due) && !served.reading && !served.importing {
            served.reading = true;
            served.tried_at = Some(now);
            effects.push(Effect::ReadCertificate(source, Why::Changed));
        }
    }

    /// A certificate was read.
    pub(super) fn certificate_read(
        &mut self,
        asked: &Source,
        why: Why,
        outcome: CertificateOutcome,
        now: Timestamp,
        effects: &mut Vec<Effect>,
    ) {
        self.touch();
        match why {
            // Meanwhile the person went back to the authority.
            Why::Asked if !self.certificate.importing => {}
            Why::Asked => {
                self.certificate.importing = false;
                match outcome {
                    Ok((brought, kept)) => self.imported(brought, kept, now, effects),
                    Err(failure) => self.not_imported(asked, *failure),
                }
            }
            Why::Changed => {
                self.certificate.reading = false;
                if self.certificate.wanted.as_ref() == Some(asked) {
                    match outcome {
                        Ok((brought, _)) => self.reloaded(brought, now, effects),
                        Err(failure) => self.not_reloaded(failure.problem, now),
                    }
                }
            }
        }
    }

    fn imported(&mut self, brought: Brought, kept: Source, now: Timestamp, effects: &mut Vec<Effect>) {
        if let Source::Pem { chain, key } = &kept {
            self.settings.certificate = Some((chain.clone(), key.clone()));
            effects.push(Effect::SaveSettings(self.settings.clone()));
        }
        self.certificate = Served {
            wanted: Some(kept),
            ..Served::default()
        };
        self.use_brought(brought, now, effects);
        let names = self.certificate.facts.as_ref().map(all_names).unwrap_or_default();
        self.notice(format!("Phones see the certificate for {} now", names.join(", ")));
        if self.host().is_none() {
            self.notice_problem(problem::only_wildcards(&names.join(", ")));
        }
    }

    fn not_imported(&mut self, asked: &Source, failure: CertificateFailure) {
        let served = &mut self.certificate;
        served.problem = Some(failure.problem);
        match (&failure.cause, asked) {
            (Some(BroughtProblem::NoKey), Source::Pem { chain, key }) if chain == key => {
                (served.needs, served.problem) = (Some(CertificateNeeds::Key(chain.clone())), None);
            }
            (Some(BroughtProblem::WrongPassword), Source::Pkcs12 { file, password }) => {
                served.needs = Some(CertificateNeeds::Password(file.clone()));
                // The first try is without a password, which nobody typed.
                if password.0.is_empty() {
                    served.problem = None;
                }
            }
            _ => {}
        }
    }

    fn reloaded(&mut self, brought: Brought, now: Timestamp, effects: &mut Vec<Effect>) {
        let served = &mut self.certificate;
        (served.failing_since, served.told, served.problem) = (None, false, None);
        if served.brought.is_some() && served.chain == brought.chain() {
            return;
        }
        self.use_brought(brought, now, effects);
        let until = self
            .certificate
            .facts
            .as_ref()
            .map(|facts| day(facts.not_after))
            .unwrap_or_default();
        self.notice(format!("The certificate was renewed on disk and is valid until {until}"));
    }

    /// What phones see stays as it is; said once it is clear that nobody is in the middle of replacing files.
    fn not_reloaded(&mut self, problem: Problem, now: Timestamp) {
        let served = &mut self.certificate;
        let since = *served.failing_since.get_or_insert(now);
        if now.duration_since(since) >= PATIENCE && !served.told {
            served.told = true;
            served.problem = Some(problem.clone());
            self.notice_problem(problem);
        }
    }

    fn use_brought(&mut self, brought: Brought, now: Timestamp, effects: &mut Vec<Effect>) {
        effects.push(Effect::UseCertificate(brought.clone()));
        self.serve_brought(brought, now);
        self.host_changed(now, effects);
    }

    fn serve_brought(&mut self, brought: Brought, now: Timestamp) {
        let served = &mut self.certificate;
        served.chain = brought.chain().to_vec();
        served.facts = served.chain.first().and_then(LeafFacts::of);
        (served.root, served.brought) = (None, Some(brought));
        self.judge_certificate(now);
    }

    /// Judges what phones see anew: the certificate, the host or the day is another.
    pub(super) fn judge_certificate(&mut self, now: Timestamp) {
        let host = self.host();
        let served = &self.certificate;
        let first = || served.facts.as_ref().and_then(|facts| facts.hosts.first().cloned());
        let rules = host.or_else(first).map(|host| {
            let anchor = served.root.as_ref().map_or_else(|| Anchor::of(&served.chain), Anchor::Person);
            identity::judge(&served.chain, &host, anchor, now)
        });
        self.certificate.rules = rules.unwrap_or_default();
        self.touch();
    }

    /// The certificate as faces see it; `None` until there is one.
    pub(super) fn certificate_view(&self) -> Option<CertificateView> {
        let served = &self.certificate;
        let facts = served.facts.as_ref()?;
        let files = served.wanted.as_ref().map(Source::files).unwrap_or_default();
        Some(CertificateView {
            brought: self.is_brought(),
            files: files.into_iter().map(std::path::Path::to_path_buf).collect(),
            set_at_start: served.at_start,
            has_own: self.fixed.set_up_profile.is_some(),
            issuer: facts.issuer.clone(),
            names: facts.hosts.iter().map(Host::to_string).collect(),
            wildcards: facts.wildcards.clone(),
            host: self.host().map(|host| host.to_string()).unwrap_or_default(),
            not_before: facts.not_before,
            not_after: facts.not_after,
            sha256: served.chain.first().map(identity::sha256).unwrap_or_default(),
            rules: served.rules.clone(),
            reading: served.importing,
            problem: served.problem.clone(),
            needs: served.needs.clone(),
        })
    }
}

/// An address where it is one.
fn host_from(text: &str) -> Host {
    text.parse().map_or_else(|_| Host::Name(text.to_owned()), Host::Ip)
}

fn all_names(facts: &LeafFacts) -> Vec<String> {
    facts
        .hosts
        .iter()
        .map(Host::to_string)
        .chain(facts.wildcards.iter().cloned())
        .collect()
}

/// Such as `19 Feb 2027`, in UTC.
fn day(at: Timestamp) -> String {
    at.to_zoned(TimeZone::UTC).strftime("%-d %b %Y").to_string()
}

#[cfg(test)]
mod tests;
