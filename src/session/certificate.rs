//! The server certificate: one of our authority's, or one that the person brings, which is watched where it lies.

use std::path::{Path, PathBuf};

use jiff::{SignedDuration, Timestamp};
use rustls::pki_types::CertificateDer;

use crate::finding::{Message, Problem, problems};
use crate::identity::{self, Anchor, Brought, BroughtProblem, FileFingerprint, Host, Judged, LEAF_DAYS, LeafFacts, Source};

use super::effect::Effect;
use super::turn::Turn;

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
    /// The same as faces tell it.
    pub problem: Problem,
}

/// Names an import as long as Airlift runs.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct ImportId(u64);

/// Why a certificate is read.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Why {
    /// A person asked for it, this time: an earlier answer says nothing any more.
    Asked(ImportId),
    /// Its files changed.
    Changed,
}

/// The certificate that phones see, and the way it came there.
#[derive(Debug, Default)]
pub(super) struct Certificates {
    /// Where the certificate lies that the person wants.
    wanted: Option<Source>,
    /// It was named when Airlift was started.
    at_start: bool,
    presented: Presented,
    /// What our authority was asked to sign last.
    signed: Signed,
    import: Import,
    watch: CertificateWatch,
    /// Why the certificate that the person wants is not used.
    problem: Option<Problem>,
}

/// What phones are shown.
#[derive(Debug, Default)]
struct Presented {
    /// The one that a person brought, where it is that.
    brought: Option<Brought>,
    chain: Vec<CertificateDer<'static>>,
    /// Our authority's certificate, when it signed the leaf.
    root: Option<CertificateDer<'static>>,
    facts: Option<LeafFacts>,
    rules: Vec<Judged>,
}

/// What our authority was asked to sign.
#[derive(Debug, Default)]
struct Signed {
    hosts: Vec<Host>,
    at: Option<Timestamp>,
}

/// A certificate that a person is bringing.
#[derive(Debug, Default)]
struct Import {
    /// The last one that was asked for.
    last: ImportId,
    is_running: bool,
    needs: Option<CertificateNeeds>,
}

/// The files of a certificate that was brought.
#[derive(Debug, Default)]
struct CertificateWatch {
    is_looking: bool,
    is_reading: bool,
    marks: Option<Vec<Option<FileFingerprint>>>,
    failing_since: Option<Timestamp>,
    /// When it was last read again.
    tried_at: Option<Timestamp>,
    was_told: bool,
}

/// A certificate that is taken into use.
#[derive(Debug)]
pub(super) struct Adopted {
    pub(super) brought: Brought,
    /// Where it lies, when a person has just brought it; `None` when it was renewed on disk.
    pub(super) imported: Option<Source>,
}

impl Certificates {
    /// Begins with the certificate that the settings or the call named, when it could be read.
    pub(super) fn begin(&mut self, source: Source, brought: Option<Brought>, at_start: bool, now: Timestamp) {
        self.wanted = Some(source);
        self.at_start = at_start;
        if let Some(brought) = brought {
            self.present(brought);
        } else {
            // Said once at the start; a later look may find it readable.
            self.watch.failing_since = Some(now);
            self.watch.was_told = true;
        }
    }

    /// A person's certificate is served.
    pub(super) fn is_brought(&self) -> bool {
        self.presented.brought.is_some()
    }

    /// It was named when Airlift was started, and stays.
    pub(super) fn is_set_at_start(&self) -> bool {
        self.at_start
    }

    /// The name in links of a certificate that was brought: the one chosen, where it covers that, else its first.
    pub(super) fn name_in_links(&self, chosen: Option<&str>) -> Option<Host> {
        let facts = self.presented.facts.as_ref()?;
        let chosen = chosen.map(host_from);
        chosen.filter(|host| facts.covers(host)).or_else(|| facts.hosts.first().cloned())
    }

    /// Whether phones would accept this name; also while there is no certificate.
    pub(super) fn covers(&self, name: &str) -> bool {
        self.presented.facts.as_ref().is_none_or(|facts| facts.covers(&host_from(name)))
    }

    /// Names and wildcards that it is for.
    pub(super) fn names(&self) -> Vec<String> {
        self.presented.facts.as_ref().map(all_names).unwrap_or_default()
    }

    /// Until when it is valid.
    pub(super) fn not_after(&self) -> Option<Timestamp> {
        self.presented.facts.as_ref().map(|facts| facts.not_after)
    }

    /// Reads a certificate that the person brings.
    pub(super) fn import(&mut self, source: Source, turn: &mut Turn) {
        let last = ImportId(self.import.last.0 + 1);
        self.import = Import {
            last,
            is_running: true,
            needs: None,
        };
        self.problem = None;
        turn.push(Effect::ReadCertificate(source, Why::Asked(last)));
        turn.touch();
    }

    /// The clock was set by so much.
    pub(super) fn clock_set(&mut self, by: SignedDuration) {
        let shifted = |at: Timestamp| at.saturating_add(by).unwrap_or(at);
        self.watch.failing_since = self.watch.failing_since.map(shifted);
        self.watch.tried_at = self.watch.tried_at.map(shifted);
    }

    /// Lets the person's certificate go; the next one is our authority's.
    pub(super) fn let_go(&mut self, turn: &mut Turn) {
        self.begin_anew(None);
        turn.push(Effect::ForgetCertificate);
    }

    /// Nothing counts any more of what was wanted before, but that names are never given twice.
    fn begin_anew(&mut self, wanted: Option<Source>) {
        let last = self.import.last;
        *self = Self {
            wanted,
            import: Import { last, ..Import::default() },
            ..Self::default()
        };
    }

    /// Reads again what the person brought; whether there is something.
    pub(super) fn read_again(&mut self, turn: &mut Turn) -> bool {
        let Some(source) = self.wanted.clone() else { return false };
        self.watch.is_reading = true;
        turn.push(Effect::ReadCertificate(source, Why::Changed));
        turn.touch();
        true
    }

    /// The hosts that our authority was asked to sign for last.
    pub(super) fn signed_hosts(&self) -> &[Host] {
        &self.signed.hosts
    }

    /// Asks our authority for a leaf for these hosts; `in_links` is the one that links lead to, where it matters.
    pub(super) fn sign(&mut self, hosts: Vec<Host>, in_links: Option<Host>, turn: &mut Turn) {
        self.signed = Signed {
            hosts: hosts.clone(),
            at: Some(turn.now),
        };
        turn.push(Effect::Certify {
            hosts,
            in_links,
            at: turn.now,
        });
    }

    /// A leaf of our authority is old, or its clock was wrong.
    pub(super) fn needs_new_leaf(&self, now: Timestamp) -> bool {
        let due = |at: Timestamp| now.duration_since(at) >= RENEW_AFTER || at.duration_since(now) > FUTURE;
        !self.is_brought() && self.signed.at.is_some_and(due)
    }

    /// Our authority signed a leaf; whether phones see it.
    pub(super) fn was_signed(&mut self, chain: Vec<CertificateDer<'static>>, root: CertificateDer<'static>) -> bool {
        if self.is_brought() {
            return false;
        }
        self.presented.facts = chain.first().and_then(LeafFacts::of);
        (self.presented.chain, self.presented.root) = (chain, Some(root));
        true
    }

    /// Asks for a look at the files of a certificate that was brought.
    pub(super) fn look(&mut self) -> Option<Effect> {
        let is_busy = self.watch.is_looking || self.watch.is_reading || self.import.is_running;
        let source = self.wanted.as_ref().filter(|_| !is_busy)?;
        self.watch.is_looking = true;
        Some(Effect::LookAtCertificate(
            source.files().into_iter().map(Path::to_path_buf).collect(),
        ))
    }

    /// The files of a certificate that was brought were looked at.
    pub(super) fn looked(&mut self, marks: Vec<Option<FileFingerprint>>, turn: &mut Turn) {
        let watch = &mut self.watch;
        watch.is_looking = false;
        let Some(source) = self.wanted.clone() else { return };
        let has_changed = watch.marks.as_ref() != Some(&marks);
        watch.marks = Some(marks);
        // What failed is tried again: it may have been read while it was being written. One that goes on failing costs little:
        // a hostile PKCS#12 file takes seconds each time.
        let rested = watch.tried_at.is_none_or(|tried| turn.now.duration_since(tried).abs() >= TRY_AGAIN);
        let is_due = watch.failing_since.is_some() && (!watch.was_told || rested);
        if (has_changed || is_due) && !watch.is_reading && !self.import.is_running {
            watch.is_reading = true;
            watch.tried_at = Some(turn.now);
            turn.push(Effect::ReadCertificate(source, Why::Changed));
        }
    }

    /// A certificate was read; returns the one that is to be used from now on.
    pub(super) fn was_read(&mut self, asked: &Source, why: Why, outcome: CertificateOutcome, turn: &mut Turn) -> Option<Adopted> {
        turn.touch();
        match why {
            Why::Asked(import) => self.was_imported(asked, import, outcome, turn),
            Why::Changed => {
                self.watch.is_reading = false;
                let is_wanted = self.wanted.as_ref() == Some(asked);
                match outcome {
                    _ if !is_wanted => None,
                    Ok((brought, _)) => self.was_reloaded(brought),
                    Err(failure) => {
                        self.was_not_reloaded(*failure, turn);
                        None
                    }
                }
            }
        }
    }

    fn was_imported(&mut self, asked: &Source, import: ImportId, outcome: CertificateOutcome, turn: &mut Turn) -> Option<Adopted> {
        // Meanwhile the person went back to the authority, or brought another one.
        if import != self.import.last || !std::mem::take(&mut self.import.is_running) {
            return None;
        }
        match outcome {
            Ok((brought, kept)) => {
                // The password is not kept, so what it opened is.
                if kept != *asked {
                    turn.push(Effect::KeepCertificate(brought.clone()));
                }
                self.begin_anew(Some(kept.clone()));
                Some(Adopted {
                    brought,
                    imported: Some(kept),
                })
            }
            Err(failure) => {
                self.was_not_imported(asked, *failure);
                None
            }
        }
    }

    fn was_not_imported(&mut self, asked: &Source, failure: CertificateFailure) {
        self.problem = Some(failure.problem);
        match (&failure.cause, asked) {
            (Some(BroughtProblem::NoKey), Source::Pem { chain, key }) if chain == key => {
                self.import.needs = Some(CertificateNeeds::Key(chain.clone()));
                self.problem = None;
            }
            (Some(BroughtProblem::WrongPassword), Source::Pkcs12 { file, password }) => {
                self.import.needs = Some(CertificateNeeds::Password(file.clone()));
                // The first try is without a password, which nobody typed.
                if password.0.is_empty() {
                    self.problem = None;
                }
            }
            _ => {}
        }
    }

    fn was_reloaded(&mut self, brought: Brought) -> Option<Adopted> {
        (self.watch.failing_since, self.watch.was_told, self.problem) = (None, false, None);
        let is_same = self.is_brought() && self.presented.chain == brought.chain();
        (!is_same).then_some(Adopted { brought, imported: None })
    }

    /// What phones see stays as it is; said once it is clear that nobody is in the middle of replacing files.
    fn was_not_reloaded(&mut self, failure: CertificateFailure, turn: &mut Turn) {
        let since = *self.watch.failing_since.get_or_insert(turn.now);
        if turn.now.duration_since(since) >= PATIENCE && !self.watch.was_told {
            self.watch.was_told = true;
            let problem = self.told(failure);
            self.problem = Some(problem.clone());
            turn.trouble(problem);
        }
    }

    /// Half of a pair that was renewed is no damage: the pair from before goes on until the other half comes.
    fn told(&self, failure: CertificateFailure) -> Problem {
        match &self.presented.facts {
            Some(facts) if self.is_brought() && failure.cause == Some(BroughtProblem::OtherKey) => {
                problems::certificate_half_renewed(facts.not_after)
            }
            _ => failure.problem,
        }
    }

    /// Shows phones a certificate that was brought.
    pub(super) fn present(&mut self, brought: Brought) {
        let chain = brought.chain().to_vec();
        self.presented = Presented {
            facts: chain.first().and_then(LeafFacts::of),
            chain,
            root: None,
            brought: Some(brought),
            rules: Vec::new(),
        };
    }

    /// Judges what phones see anew: the certificate, the host in links or the day is another.
    pub(super) fn judge(&mut self, host: Option<Host>, now: Timestamp) {
        let Presented { chain, root, facts, .. } = &self.presented;
        let first = || facts.as_ref().and_then(|facts| facts.hosts.first().cloned());
        let rules = host.or_else(first).map(|host| {
            let anchor = root.as_ref().map_or_else(|| Anchor::of(chain), Anchor::Person);
            identity::judge(chain, &host, anchor, now)
        });
        self.presented.rules = rules.unwrap_or_default();
    }

    /// The certificate as faces see it; `None` until there is one.
    pub(super) fn view(&self, has_own: bool, host: Option<&Host>) -> Option<CertificateView> {
        let facts = self.presented.facts.as_ref()?;
        let files = self.wanted.as_ref().map(Source::files).unwrap_or_default();
        Some(CertificateView {
            brought: self.is_brought(),
            files: files.into_iter().map(Path::to_path_buf).collect(),
            set_at_start: self.at_start,
            has_own,
            issuer: facts.issuer.clone(),
            names: facts.hosts.iter().map(Host::to_string).collect(),
            wildcards: facts.wildcards.clone(),
            host: host.map(Host::to_string).unwrap_or_default(),
            not_before: facts.not_before,
            not_after: facts.not_after,
            sha256: self.presented.chain.first().map(identity::sha256).unwrap_or_default(),
            rules: self.presented.rules.clone(),
            reading: self.import.is_running,
            problem: self.problem.clone(),
            needs: self.import.needs.clone(),
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

#[cfg(test)]
mod tests;
