//! Rehearsals: Airlift plays the phone and tells how far it came.
//!
//! What it does at its own endpoint is no phone's doing, and is kept out of phones, deliveries and "trusted before".

use std::net::IpAddr;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use crate::activity::{self, Agent};
use crate::finding::Message;
use crate::library::BuildId;
use crate::manifest::{doctor, lint};
use crate::network::Interface;
use crate::rehearsal::{self, INSTALLER, Job, Line, Looked, Nowhere, SAFARI, Start, Target, Told, Way};

use super::effect::Effect;
use super::snapshot::{BuildView, Found, Links, RehearsalView, Rehearsed, Snapshot};
use super::state::State;

/// News of a rehearsal may come this long after its end: the endpoint reports how transfers ended ten times a second.
const ECHO: SignedDuration = SignedDuration::from_secs(2);
/// A program that plays the phone and is killed cannot say that it is over; a full download of a large build takes this long.
const ELSEWHERE_LIMIT: SignedDuration = SignedDuration::from_mins(10);

/// A rehearsal that was asked for.
#[derive(Debug)]
pub(super) struct Rehearsing {
    pub(super) of: Rehearsed,
    found: Option<Arc<Found>>,
    nowhere: Option<Nowhere>,
    job: Job,
    lines: Vec<Line>,
    trying: Option<Message>,
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
        document: None,
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
        self.set_out(Rehearsed::Build(id), target.map(Way::Known), effects);
    }

    /// Goes through an installation from anywhere; a rehearsal that runs already ends.
    pub(super) fn follow(&mut self, start: Start, effects: &mut Vec<Effect>) {
        self.close_rehearsal();
        let is_ours = |url: &str| {
            self.bases()
                .is_some_and(|(https, http)| url.starts_with(&https) || url.starts_with(&http))
        };
        let begins_here = match &start {
            Start::Address(url) | Start::Manifest(url) => is_ours(url),
            Start::Document(_) => false,
        };
        let profile = self.set_up_profile().filter(|_| begins_here && self.public_url().is_none());
        let way = Way::From {
            start: start.clone(),
            authority: profile.and_then(|profile| rehearsal::authority_in(profile)),
        };
        self.set_out(Rehearsed::From(start), Some(way), effects);
    }

    fn set_out(&mut self, of: Rehearsed, way: Option<Way>, effects: &mut Vec<Effect>) {
        let job = Job::default();
        self.rehearsal = Some(Rehearsing {
            of,
            found: None,
            nowhere: None,
            job: job.clone(),
            lines: Vec::new(),
            trying: None,
            is_running: way.is_some(),
        });
        if let Some(way) = way {
            self.visits.running += 1;
            effects.push(Effect::Rehearse { way: Box::new(way), job });
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
            Told::Trying(step) => rehearsal.trying = Some(step),
            Told::Found(looked) => rehearsal.found = Some(Arc::new(Found::of(&looked))),
            Told::Line(line) => rehearsal.lines.push(line),
            Told::Nowhere(nowhere) => rehearsal.nowhere = Some(nowhere),
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
            of,
            found,
            nowhere,
            job: _,
            lines,
            trying,
            is_running,
        } = self.rehearsal.as_ref()?;
        Some(RehearsalView {
            of: of.clone(),
            found: found.clone(),
            nowhere: nowhere.clone(),
            lines: lines.clone(),
            trying: trying.clone(),
            is_running: *is_running,
        })
    }
}

impl Found {
    fn of(looked: &Looked) -> Self {
        let is_page = looked.is_page();
        Self {
            url: looked.url.clone(),
            hop_count: looked.hops.len(),
            status: looked.status,
            examination: is_page.then(|| doctor::examine(&String::from_utf8_lossy(&looked.body))),
            linted: (looked.is_manifest() && !is_page).then(|| lint::lint(&looked.body, None)),
            is_package: looked.is_package(),
        }
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
