//! Links: what a person changes about them, which is kept in the settings: address, public URL, announcement, certificate.

use crate::finding::{problems, says};
use crate::identity::Source;
use crate::store::ChosenAddress;

use super::certificate::{Adopted, CertificateOutcome, Why};
use super::effect::Effect;
use super::problem;
use super::public_url::PublicUrl;
use super::state::State;
use super::turn::Turn;

impl State {
    /// Uses this in links from now on; `None` lets Airlift choose.
    pub(super) fn choose_address(&mut self, address: Option<ChosenAddress>, turn: &mut Turn) {
        self.set(turn, |settings| settings.address = address);
        self.host_changed(turn);
    }

    /// Serves under another base URL than this computer's own.
    pub(super) fn set_public_url(&mut self, url: Option<&str>, turn: &mut Turn) {
        match url.map(PublicUrl::parse).transpose() {
            Ok(url) => {
                let text = url.as_ref().map(|url| url.as_str().to_owned());
                self.reach.set_public_url(url);
                self.set(turn, |settings| settings.public_url = text);
                self.host_changed(turn);
            }
            Err(cause) => turn.trouble(problem::of_public_url(&cause)),
        }
    }

    /// Announces this computer's name, or stops to.
    pub(super) fn set_announce(&mut self, announce: bool, turn: &mut Turn) {
        self.reach.announce_as_set();
        self.set(turn, |settings| settings.announce = announce);
        self.announce(turn);
    }

    /// Uses this name of a certificate that was brought, or one that a wildcard of it covers; `None` goes back to its first.
    pub(super) fn choose_name(&mut self, name: Option<String>, turn: &mut Turn) {
        let name = name.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty());
        let certificate = &self.serving.certificate;
        if let Some(name) = name.as_ref().filter(|name| !certificate.covers(name)) {
            turn.trouble(problems::name_not_covered(name, certificate.names()));
            return;
        }
        self.set(turn, |settings| settings.certificate_host = name);
        self.host_changed(turn);
    }

    /// Serves with certificates of the authority again.
    pub(super) fn use_own_authority(&mut self, turn: &mut Turn) {
        if self.fixed.authority.is_none() || self.serving.certificate.is_set_at_start() {
            return;
        }
        self.set(turn, |settings| (settings.certificate, settings.certificate_host) = (None, None));
        self.serving.certificate.let_go(turn);
        self.host_changed(turn);
    }

    /// Signs a new leaf, or reads again what was brought.
    pub(super) fn renew_certificate(&mut self, turn: &mut Turn) {
        if self.serving.certificate.read_again(turn) {
            return;
        }
        let hosts = self.hosts_to_certify();
        if !hosts.is_empty() {
            self.certify(hosts, turn);
        }
    }

    /// A certificate was read: uses it when it is the one that is wanted.
    pub(super) fn certificate_read(&mut self, asked: &Source, why: Why, outcome: CertificateOutcome, turn: &mut Turn) {
        let adopted = self.serving.certificate.was_read(asked, why, outcome, turn);
        let Some(Adopted { brought, imported }) = adopted else { return };
        if let Some(Source::Pem { chain, key }) = &imported {
            self.set(turn, |settings| settings.certificate = Some((chain.clone(), key.clone())));
        }
        turn.push(Effect::UseCertificate(brought.clone()));
        self.serving.certificate.present(brought);
        self.host_changed(turn);
        let certificate = &self.serving.certificate;
        if imported.is_none() {
            if let Some(until) = certificate.not_after() {
                turn.say(says::notice_certificate_renewed(until));
            }
            return;
        }
        let names = certificate.names();
        turn.say(says::notice_certificate_used(&names));
        if self.host().is_none() {
            turn.trouble(problems::name_needed(names));
        }
    }
}
