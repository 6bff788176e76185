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
use crate::rehearsal::{self, INSTALLER, Job, Line, Looked, Nowhere, SAFARI, Target, Told, Way};

use super::effect::Effect;
use super::snapshot::{BuildView, Found, Links, RehearsalView, Rehearsed, Snapshot};
use super::turn::Turn;

/// News of a rehearsal may come this long after its end: the endpoint reports how transfers ended ten times a second.
const ECHO: SignedDuration = SignedDuration::from_secs(2);
/// A program that plays the phone and is killed cannot say that it is over; a full download of a large build takes this long.
const ELSEWHERE_LIMIT: SignedDuration = SignedDuration::from_mins(10);

/// The rehearsal that is looked at, and what this computer does as a phone.
#[derive(Debug, Default)]
pub(super) struct Rehearsals {
    /// The one that was asked for last, until it is closed.
    current: Option<Rehearsing>,
    visits: Visits,
}

/// A rehearsal that was asked for.
#[derive(Debug)]
struct Rehearsing {
    of: Rehearsed,
    found: Option<Arc<Found>>,
    nowhere: Option<Nowhere>,
    job: Job,
    lines: Vec<Line>,
    trying: Option<Message>,
    is_running: bool,
}

/// When this computer itself visits its endpoint.
#[derive(Debug, Default)]
struct Visits {
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

pub(super) fn target_of(links: &Links, set_up_profile: Option<&[u8]>, interfaces: &[Interface]) -> Target {
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

impl Rehearsals {
    /// Goes through an installation as iOS does, when there is a way to go; one that runs already ends.
    pub(super) fn set_out(&mut self, of: Rehearsed, way: Option<Way>, turn: &mut Turn) {
        self.close(turn);
        let job = Job::default();
        self.current = Some(Rehearsing {
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
            turn.push(Effect::Rehearse { way: Box::new(way), job });
        }
        turn.touch();
    }

    /// Nobody looks at the rehearsal any more.
    pub(super) fn close(&mut self, turn: &mut Turn) {
        if let Some(rehearsal) = self.current.take() {
            if rehearsal.is_running {
                rehearsal.job.stop();
            }
            turn.touch();
        }
    }

    /// The build is gone from the shelf.
    pub(super) fn forget(&mut self, build: BuildId, turn: &mut Turn) {
        if self.current.as_ref().is_some_and(|current| current.of == Rehearsed::Build(build)) {
            self.close(turn);
        }
    }

    /// Another program of this computer begins or ends to play the phone.
    pub(super) fn elsewhere(&mut self, over: bool, now: Timestamp) {
        let visits = &mut self.visits;
        visits.elsewhere.retain(|until| *until > now);
        if !over {
            visits.elsewhere.push(now.saturating_add(ELSEWHERE_LIMIT).unwrap_or(now));
        } else if visits.elsewhere.pop().is_some() {
            visits.echo(now);
        }
    }

    /// A rehearsal told something.
    pub(super) fn told(&mut self, job: &Job, told: Told, turn: &mut Turn) {
        // One that was closed meanwhile is of no interest.
        let Some(rehearsal) = self.current.as_mut().filter(|rehearsal| rehearsal.job.is(job)) else {
            return;
        };
        match told {
            Told::Trying(step) => rehearsal.trying = Some(step),
            Told::Found(looked) => rehearsal.found = Some(Arc::new(Found::of(&looked))),
            Told::Line(line) => rehearsal.lines.push(line),
            Told::Nowhere(nowhere) => rehearsal.nowhere = Some(nowhere),
        }
        turn.touch();
    }

    /// A rehearsal is over, or was ended.
    pub(super) fn ended(&mut self, job: &Job, turn: &mut Turn) {
        self.visits.running = self.visits.running.saturating_sub(1);
        self.visits.echo(turn.now);
        if let Some(rehearsal) = self.current.as_mut().filter(|rehearsal| rehearsal.job.is(job)) {
            rehearsal.trying = None;
            rehearsal.is_running = false;
            turn.touch();
        }
    }

    /// Whether this is a rehearsal's doing. Its words are exactly a phone's, so where it comes from and when must tell:
    /// from this computer while one runs; through a reverse proxy, which hides that, a phone like the one that is played.
    pub(super) fn is_own_visit(&self, event: &activity::Event, interfaces: &[Interface]) -> bool {
        if !self.visits.cover(event.at) {
            return false;
        }
        let phone = event.phone;
        let is_ours = |ip: IpAddr| interfaces.iter().any(|interface| interface.ip == ip);
        let is_played = || [INSTALLER, SAFARI].iter().any(|agent| Agent::parse(agent) == event.agent);
        phone.is_loopback() || event.here == Some(phone) || is_ours(phone) || event.here.is_none() && is_played()
    }

    /// The rehearsal that was asked for last, as faces see it.
    pub(super) fn view(&self) -> Option<RehearsalView> {
        let Rehearsing {
            of,
            found,
            nowhere,
            job: _,
            lines,
            trying,
            is_running,
        } = self.current.as_ref()?;
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

#[cfg(test)]
mod tests {
    //! If these break, Airlift counts itself as a tester's phone, or hides what a real one did.

    use super::*;
    use crate::activity::EventKind;
    use crate::finding::says;
    use crate::rehearsal::Start;
    use crate::session::samples;

    fn visit(at: Timestamp, phone: [u8; 4]) -> activity::Event {
        activity::Event {
            at,
            phone: IpAddr::from(phone),
            here: Some(IpAddr::from([192, 168, 1, 24])),
            agent: Agent::default(),
            token: None,
            kind: EventKind::Page,
        }
    }

    fn set_out(rehearsals: &mut Rehearsals, turn: &mut Turn) -> Job {
        let way = Way::From {
            start: Start::Address("https://builds.example.com".to_owned()),
            authority: None,
        };
        rehearsals.set_out(Rehearsed::Build(BuildId(1)), Some(way), turn);
        match turn.effects.pop() {
            Some(Effect::Rehearse { job, .. }) => job,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn visits_of_this_computer_count_as_its_own_until_the_echo_is_over() {
        let (mut rehearsals, mut turn) = (Rehearsals::default(), samples::turn());
        let (own, phone) = ([127, 0, 0, 1], [192, 168, 1, 31]);
        let begin = turn.now;
        assert!(!rehearsals.is_own_visit(&visit(begin, own), &[]));
        let job = set_out(&mut rehearsals, &mut turn);
        assert!(rehearsals.is_own_visit(&visit(begin, own), &[]));
        assert!(!rehearsals.is_own_visit(&visit(begin, phone), &[]), "a tester came meanwhile");
        rehearsals.ended(&job, &mut turn);
        assert!(rehearsals.is_own_visit(&visit(begin + ECHO, own), &[]));
        assert!(!rehearsals.is_own_visit(&visit(begin + ECHO * 2, own), &[]));
    }

    #[test]
    fn a_program_that_was_killed_is_not_waited_for() {
        let (mut rehearsals, turn) = (Rehearsals::default(), samples::turn());
        rehearsals.elsewhere(false, turn.now);
        let own = |at| visit(at, [127, 0, 0, 1]);
        assert!(rehearsals.is_own_visit(&own(turn.now + ELSEWHERE_LIMIT), &[]));
        assert!(!rehearsals.is_own_visit(&own(turn.now + ELSEWHERE_LIMIT * 2), &[]));
        rehearsals.elsewhere(true, turn.now);
        assert!(!rehearsals.is_own_visit(&own(turn.now + ECHO * 2), &[]));
    }

    #[test]
    fn what_a_closed_rehearsal_tells_is_dropped() {
        let (mut rehearsals, mut turn) = (Rehearsals::default(), samples::turn());
        let first = set_out(&mut rehearsals, &mut turn);
        let second = set_out(&mut rehearsals, &mut turn);
        rehearsals.told(&first, Told::Trying(says::self_test_answers("an old one")), &mut turn);
        assert_eq!(rehearsals.view().unwrap().trying, None);
        rehearsals.told(&second, Told::Trying(says::self_test_answers("a new one")), &mut turn);
        assert_eq!(rehearsals.view().unwrap().trying, Some(says::self_test_answers("a new one")));
        rehearsals.forget(BuildId(2), &mut turn);
        assert!(rehearsals.view().is_some());
        rehearsals.forget(BuildId(1), &mut turn);
        assert!(rehearsals.view().is_none());
    }
}
