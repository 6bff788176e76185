//! Self-tests: Airlift plays the phone and tells how far it came.
//!
//! What it does at its own endpoint is no phone's doing, and is kept out of phones, deliveries and "trusted before".

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use crate::activity::{self, Agent};
use crate::finding::Message;
use crate::library::BuildId;
use crate::manifest::{doctor, lint};
use crate::network::Interface;
use crate::self_test::{self, INSTALLER, Job, Nowhere, ProbeResult, SAFARI, Target, TestEvent, TestLine, TestRoute};

use super::effect::Effect;
use super::snapshot::{BuildView, Links, SelfTestSubject, SelfTestView, Snapshot, StartDocument};
use super::turn::Turn;

/// News of a self-test may come this long after its end: the endpoint reports how transfers ended ten times a second.
const ECHO: SignedDuration = SignedDuration::from_secs(2);
/// A program that plays the phone says every ten seconds that it goes on; one that is killed cannot say that it is over.
const ELSEWHERE_LIMIT: SignedDuration = SignedDuration::from_secs(30);

/// The self-test that is looked at, and what this computer does as a phone.
#[derive(Debug, Default)]
pub(super) struct Rehearsals {
    /// The one that was asked for last, until it is closed.
    current: Option<SelfTestRun>,
    visits: Visits,
}

/// A self-test that was asked for.
#[derive(Debug)]
struct SelfTestRun {
    of: SelfTestSubject,
    found: Option<Arc<StartDocument>>,
    nowhere: Option<Nowhere>,
    job: Job,
    lines: Vec<TestLine>,
    trying: Option<Message>,
    is_running: bool,
}

/// When this computer itself visits its endpoint.
#[derive(Debug, Default)]
struct Visits {
    /// Our own self-tests that have not ended, also those that nobody looks at any more.
    running: usize,
    /// Programs that play the phone, by their numbers; each counts until it says so, or until this time.
    elsewhere: BTreeMap<u64, Timestamp>,
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
        authority: authority.and_then(self_test::authority_in),
        is_brought: false,
        own_addresses: interfaces
            .iter()
            .filter(|interface| interface.reaches_phones())
            .map(|interface| interface.ip)
            .collect(),
        stays_outside: false,
    }
}

impl Rehearsals {
    /// Goes through an installation as iOS does, when there is a way to go; one that runs already ends.
    pub(super) fn set_out(&mut self, of: SelfTestSubject, way: Option<TestRoute>, turn: &mut Turn) {
        self.close(turn);
        let job = Job::default();
        self.current = Some(SelfTestRun {
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
            turn.push(Effect::StartSelfTest { way: Box::new(way), job });
        }
        turn.touch();
    }

    /// Nobody looks at the self-test any more.
    pub(super) fn close(&mut self, turn: &mut Turn) {
        if let Some(self_test) = self.current.take() {
            if self_test.is_running {
                self_test.job.stop();
            }
            turn.touch();
        }
    }

    /// The build is gone from the shelf.
    pub(super) fn forget(&mut self, build: BuildId, turn: &mut Turn) {
        if self
            .current
            .as_ref()
            .is_some_and(|current| current.of == SelfTestSubject::Build(build))
        {
            self.close(turn);
        }
    }

    /// Another program of this computer plays the phone, or does no more.
    pub(super) fn elsewhere(&mut self, number: u64, over: bool, now: Timestamp) {
        let visits = &mut self.visits;
        visits.elsewhere.retain(|_, until| *until > now);
        if !over {
            visits.elsewhere.insert(number, now.saturating_add(ELSEWHERE_LIMIT).unwrap_or(now));
        } else if visits.elsewhere.remove(&number).is_some() {
            visits.echo(now);
        }
    }

    /// The clock was set by so much.
    pub(super) fn clock_set(&mut self, by: SignedDuration) {
        let shifted = |at: Timestamp| at.saturating_add(by).unwrap_or(at);
        for until in self.visits.elsewhere.values_mut() {
            *until = shifted(*until);
        }
        self.visits.echo_until = self.visits.echo_until.map(shifted);
    }

    /// A self-test told something.
    pub(super) fn told(&mut self, job: &Job, told: TestEvent, turn: &mut Turn) {
        // One that was closed meanwhile is of no interest.
        let Some(self_test) = self.current.as_mut().filter(|self_test| self_test.job.is(job)) else {
            return;
        };
        match told {
            TestEvent::Trying(step) => self_test.trying = Some(step),
            // Comes examined, as an event of its own.
            TestEvent::Found(_) => {}
            TestEvent::Line(line) => self_test.lines.push(line),
            TestEvent::Nowhere(nowhere) => self_test.nowhere = Some(nowhere),
        }
        turn.touch();
    }

    /// A self-test told what lies where it began.
    pub(super) fn found(&mut self, job: &Job, found: Arc<StartDocument>, turn: &mut Turn) {
        if let Some(self_test) = self.current.as_mut().filter(|self_test| self_test.job.is(job)) {
            self_test.found = Some(found);
            turn.touch();
        }
    }

    /// A self-test is over, or was ended.
    pub(super) fn ended(&mut self, job: &Job, turn: &mut Turn) {
        self.visits.running = self.visits.running.saturating_sub(1);
        self.visits.echo(turn.now);
        if let Some(self_test) = self.current.as_mut().filter(|self_test| self_test.job.is(job)) {
            self_test.trying = None;
            self_test.is_running = false;
            turn.touch();
        }
    }

    /// Whether this is a self-test's doing. Its words are exactly a phone's, so where it comes from and when must tell:
    /// from this computer while one runs; through a reverse proxy, which hides that, a phone like the one that is played.
    pub(super) fn is_own_visit(&self, event: &activity::PhoneEvent, interfaces: &[Interface]) -> bool {
        if !self.visits.cover(event.at) {
            return false;
        }
        let phone = event.phone;
        let is_ours = |ip: IpAddr| interfaces.iter().any(|interface| interface.ip == ip);
        let is_played = || [INSTALLER, SAFARI].iter().any(|agent| Agent::parse(agent) == event.agent);
        phone.is_loopback() || event.here == Some(phone) || is_ours(phone) || event.here.is_none() && is_played()
    }

    /// The self-test that was asked for last, as faces see it.
    pub(super) fn view(&self) -> Option<SelfTestView> {
        let SelfTestRun {
            of,
            found,
            nowhere,
            job: _,
            lines,
            trying,
            is_running,
        } = self.current.as_ref()?;
        Some(SelfTestView {
            of: of.clone(),
            found: found.clone(),
            nowhere: nowhere.clone(),
            lines: lines.clone(),
            trying: trying.clone(),
            is_running: *is_running,
        })
    }
}

impl StartDocument {
    pub(super) fn of(looked: &ProbeResult, now: Timestamp) -> Self {
        let is_page = looked.is_page();
        Self {
            url: looked.url.clone(),
            hop_count: looked.hops.len(),
            status: looked.status,
            examination: is_page.then(|| doctor::examine(&String::from_utf8_lossy(&looked.body), Some(now))),
            linted: (looked.is_manifest() && !is_page).then(|| lint::lint(&looked.body, None, Some(now))),
            is_package: looked.is_package(),
        }
    }
}

impl Visits {
    fn echo(&mut self, now: Timestamp) {
        self.echo_until = now.checked_add(ECHO).ok();
    }

    fn cover(&self, at: Timestamp) -> bool {
        self.running > 0 || self.elsewhere.values().any(|until| at <= *until) || self.echo_until.is_some_and(|until| at <= until)
    }
}

#[cfg(test)]
mod tests {
    //! If these break, Airlift counts itself as a tester's phone, or hides what a real one did.

    use super::*;
    use crate::activity::EventKind;
    use crate::finding::says;
    use crate::self_test::Start;
    use crate::session::samples;

    fn visit(at: Timestamp, phone: [u8; 4]) -> activity::PhoneEvent {
        activity::PhoneEvent {
            at,
            phone: IpAddr::from(phone),
            here: Some(IpAddr::from([192, 168, 1, 24])),
            connection: None,
            agent: Agent::default(),
            token: None,
            visit: None,
            kind: EventKind::Page,
        }
    }

    fn set_out(self_tests: &mut Rehearsals, turn: &mut Turn) -> Job {
        let way = TestRoute::From {
            start: Start::Address("https://builds.example.com".to_owned()),
            authority: None,
        };
        self_tests.set_out(SelfTestSubject::Build(BuildId(1)), Some(way), turn);
        match turn.effects.pop() {
            Some(Effect::StartSelfTest { job, .. }) => job,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn visits_of_this_computer_count_as_its_own_until_the_echo_is_over() {
        let (mut self_tests, mut turn) = (Rehearsals::default(), samples::turn());
        let (own, phone) = ([127, 0, 0, 1], [192, 168, 1, 31]);
        let begin = turn.now;
        assert!(!self_tests.is_own_visit(&visit(begin, own), &[]));
        let job = set_out(&mut self_tests, &mut turn);
        assert!(self_tests.is_own_visit(&visit(begin, own), &[]));
        assert!(!self_tests.is_own_visit(&visit(begin, phone), &[]), "a tester came meanwhile");
        self_tests.ended(&job, &mut turn);
        assert!(self_tests.is_own_visit(&visit(begin + ECHO, own), &[]));
        assert!(!self_tests.is_own_visit(&visit(begin + ECHO * 2, own), &[]));
    }

    #[test]
    fn a_program_that_was_killed_is_not_waited_for() {
        let (mut self_tests, turn) = (Rehearsals::default(), samples::turn());
        self_tests.elsewhere(1, false, turn.now);
        let own = |at| visit(at, [127, 0, 0, 1]);
        assert!(self_tests.is_own_visit(&own(turn.now + ELSEWHERE_LIMIT), &[]));
        assert!(!self_tests.is_own_visit(&own(turn.now + ELSEWHERE_LIMIT * 2), &[]));
        self_tests.elsewhere(1, false, turn.now + ELSEWHERE_LIMIT / 2);
        assert!(self_tests.is_own_visit(&own(turn.now + ELSEWHERE_LIMIT), &[]), "it goes on");
        self_tests.elsewhere(2, false, turn.now + ELSEWHERE_LIMIT / 2);
        self_tests.elsewhere(2, true, turn.now + ELSEWHERE_LIMIT / 2);
        assert!(
            self_tests.is_own_visit(&own(turn.now + ELSEWHERE_LIMIT), &[]),
            "another one is over"
        );
        self_tests.elsewhere(1, true, turn.now);
        assert!(!self_tests.is_own_visit(&own(turn.now + ECHO * 2), &[]));
    }

    #[test]
    fn what_a_closed_rehearsal_tells_is_dropped() {
        let (mut self_tests, mut turn) = (Rehearsals::default(), samples::turn());
        let first = set_out(&mut self_tests, &mut turn);
        let second = set_out(&mut self_tests, &mut turn);
        self_tests.told(&first, TestEvent::Trying(says::self_test_answers("an old one")), &mut turn);
        assert_eq!(self_tests.view().unwrap().trying, None);
        self_tests.told(&second, TestEvent::Trying(says::self_test_answers("a new one")), &mut turn);
        assert_eq!(self_tests.view().unwrap().trying, Some(says::self_test_answers("a new one")));
        self_tests.forget(BuildId(2), &mut turn);
        assert!(self_tests.view().is_some());
        self_tests.forget(BuildId(1), &mut turn);
        assert!(self_tests.view().is_none());
    }
}
