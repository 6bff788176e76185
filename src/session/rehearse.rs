//! Rehearsals: Airlift plays the phone and tells how far it came.
//!
//! What it does at its own endpoint is no phone's doing, and is kept out of phones, deliveries and "trusted before".

use std::net::IpAddr;

use jiff::{SignedDuration, Timestamp};

use crate::activity::{self, Agent};
use crate::library::BuildId;
use crate::network::Interface;
use crate::rehearsal::{self, INSTALLER, Job, Line, SAFARI, Target, Told};

use super::effect::Effect;
use super::snapshot::{BuildView, Links, RehearsalView, Snapshot};
use super::state::State;

/// News of a rehearsal may come this long after its end: the endpoint reports how transfers ended ten times a second.
const ECHO: SignedDuration = SignedDuration::from_secs(2);
/// A program that plays the phone and is killed cannot say that it is over; a full download of a large build takes this long.
const ELSEWHERE_LIMIT: SignedDuration = SignedDuration::from_mins(10);

/// A rehearsal that was asked for.
#[derive(Debug)]
pub(super) struct Rehearsing {
    pub(super) build: BuildId,
    job: Job,
    lines: Vec<Line>,
    trying: Option<&'static str>,
    is_running: bool,
}

/// When this computer itself visits its endpoint.
#[derive(Debug, Default)]
pub(super) struct Visits {
    /// Our own rehearsals that have not ended, also those that nobody looks at any more.
    running: usize,
    /// Programs that play the phone; each counts until it says so, or until this time.
    elsewhere: Vec<Timestamp>,
    /// News until then may be of a visit that is over.
    echo_until: Option<Timestamp>,
}

/// Where an installation of this build begins; `None` while it is not served.
pub fn target(snapshot: &Snapshot, build: &BuildView) -> Option<Target> {
    let links = build.links.as_ref()?;
    let brought_for = snapshot.certificate.as_ref().filter(|certificate| certificate.brought);
    let mut target = target_of(links, snapshot.set_up_profile.as_deref(), &snapshot.endpoint.interfaces);
    target.is_brought = brought_for.is_some_and(|certificate| target.leads_to(&certificate.host));
    Some(target)
}

fn target_of(links: &Links, set_up_profile: Option<&[u8]>, interfaces: &[Interface]) -> Target {
    // Without a set-up page phones must trust the certificate by themselves.
    let authority = set_up_profile.filter(|_| !links.set_up_url.is_empty());
    Target {
        manifest_url: links.manifest_url.clone(),
        page_url: links.page_url.clone(),
        set_up_url: links.set_up_url.clone(),
        authority: authority.and_then(rehearsal::authority_in),
        is_brought: false,
        own_addresses: interfaces
            .iter()
            .filter(|interface| interface.reaches_phones())
            .map(|interface| interface.ip)
            .collect(),
    }
}

impl State {
    /// Goes through the installation of a build as iOS does; one that runs already ends.
    pub(super) fn rehearse(&mut self, id: BuildId, effects: &mut Vec<Effect>) {
        self.close_rehearsal();
        let links = self.views.get(&id).and_then(|view| view.links.as_ref());
        let profile = self.set_up_profile().map(AsRef::as_ref);
        let mut target = links.map(|links| target_of(links, profile, &self.interfaces));
        if let (Some(target), true, Some(host)) = (&mut target, self.is_brought(), self.host_of_certificate()) {
            target.is_brought = target.leads_to(&host.to_string());
        }
        let job = Job::default();
        self.rehearsal = Some(Rehearsing {
            build: id,
            job: job.clone(),
            lines: Vec::new(),
            trying: None,
            is_running: target.is_some(),
        });
        if let Some(target) = target {
            self.visits.running += 1;
            effects.push(Effect::Rehearse {
                target: Box::new(target),
                job,
            });
        }
        self.touch();
    }

    /// Nobody looks at the rehearsal any more.
    pub(super) fn close_rehearsal(&mut self) {
        if let Some(rehearsal) = self.rehearsal.take() {
            if rehearsal.is_running {
                rehearsal.job.stop();
            }
            self.touch();
        }
    }

    /// Another program of this computer begins or ends to play the phone.
    pub(super) fn rehearse_elsewhere(&mut self, over: bool, now: Timestamp) {
        let visits = &mut self.visits;
        visits.elsewhere.retain(|until| *until > now);
        if !over {
            visits.elsewhere.push(now.saturating_add(ELSEWHERE_LIMIT).unwrap_or(now));
        } else if visits.elsewhere.pop().is_some() {
            visits.echo(now);
        }
    }

    pub(super) fn rehearsal_told(&mut self, job: &Job, told: Told) {
        // One that was closed meanwhile is of no interest.
        let Some(rehearsal) = self.rehearsal.as_mut().filter(|rehearsal| rehearsal.job.is(job)) else {
            return;
        };
        match told {
            Told::Trying(title) => rehearsal.trying = Some(title),
            Told::Line(line) => rehearsal.lines.push(line),
        }
        self.touch();
    }

    pub(super) fn rehearsed(&mut self, job: &Job, now: Timestamp) {
        self.visits.running = self.visits.running.saturating_sub(1);
        self.visits.echo(now);
        if let Some(rehearsal) = self.rehearsal.as_mut().filter(|rehearsal| rehearsal.job.is(job)) {
            rehearsal.trying = None;
            rehearsal.is_running = false;
            self.touch();
        }
    }

    /// Whether this is a rehearsal's doing. Its words are exactly a phone's, so where it comes from and when must tell:
    /// from this computer while one runs; through a reverse proxy, which hides that, a phone like the one that is played.
    pub(super) fn is_own_visit(&self, event: &activity::Event) -> bool {
        if !self.visits.cover(event.at) {
            return false;
        }
        let phone = event.phone;
        let is_ours = |ip: IpAddr| self.interfaces.iter().any(|interface| interface.ip == ip);
        let is_played = || [INSTALLER, SAFARI].iter().any(|agent| Agent::parse(agent) == event.agent);
        phone.is_loopback() || event.here == Some(phone) || is_ours(phone) || event.here.is_none() && is_played()
    }

    pub(super) fn rehearsal_view(&self) -> Option<RehearsalView> {
        let Rehearsing {
            build,
            job: _,
            lines,
            trying,
            is_running,
        } = self.rehearsal.as_ref()?;
        Some(RehearsalView {
            build: *build,
            lines: lines.clone(),
            trying: *trying,
            is_running: *is_running,
        })
    }
}

impl Visits {
    fn echo(&mut self, now: Timestamp) {
        self.echo_until = now.checked_add(ECHO).ok();
    }

    fn cover(&self, at: Timestamp) -> bool {
        self.running > 0 || self.elsewhere.iter().any(|until| at <= *until) || self.echo_until.is_some_and(|until| at <= until)
    }
}
