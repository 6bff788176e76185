//! Phones: everybody the endpoint saw, each with its latest delivery.

use std::collections::BTreeMap;
use std::net::IpAddr;

use jiff::{SignedDuration, Timestamp};

use super::delivery::{Delivery, Stage};
use super::{Event, EventKind};

/// Phones kept: a network scanner must not fill the memory; the ones seen longest ago give way.
const PHONES_LIMIT: usize = 500;
/// A phone is forgotten from the list after a day.
const FORGET_AFTER: SignedDuration = SignedDuration::from_hours(24);

/// A device seen by the endpoint.
#[derive(Clone, Debug)]
pub struct Phone {
    /// Such as `iPhone 15 Pro`; empty when unknown.
    pub model: String,
    /// Such as `iOS 18.2`; empty when unknown.
    pub os: String,
    /// When it last did something.
    pub last_seen: Timestamp,
    /// It fetched something over HTTPS, so it trusts our certificate.
    pub trusts_us: bool,
    /// Token of the build that its delivery is about.
    pub token: Option<String>,
    /// Its latest delivery.
    pub delivery: Delivery,
}

/// Every phone seen, by its address.
#[derive(Clone, Debug, Default)]
pub struct Phones {
    phones: BTreeMap<IpAddr, Phone>,
}

impl Phones {
    /// Folds an event in.
    pub fn apply(&mut self, event: &Event) {
        if !self.phones.contains_key(&event.phone) && self.phones.len() >= PHONES_LIMIT {
            let oldest = self.phones.iter().min_by_key(|(_, phone)| phone.last_seen).map(|(ip, _)| *ip);
            oldest.and_then(|ip| self.phones.remove(&ip));
        }
        let phone = self.phones.entry(event.phone).or_insert_with(|| Phone {
            model: String::new(),
            os: String::new(),
            last_seen: event.at,
            trusts_us: false,
            token: None,
            delivery: Delivery::new(event.at),
        });
        phone.last_seen = phone.last_seen.max(event.at);
        phone.learn(event);
        if event.token.is_some() && event.token != phone.token {
            phone.token.clone_from(&event.token);
            phone.delivery = Delivery::new(event.at);
        }
        phone.delivery.apply(event);
    }

    /// Time passes without an event. Returns whether anything changed.
    pub fn tick(&mut self, now: Timestamp) -> bool {
        let before = self.phones.len();
        self.phones.retain(|_, phone| now.duration_since(phone.last_seen) < FORGET_AFTER);
        let mut changed = self.phones.len() != before;
        for phone in self.phones.values_mut() {
            changed |= phone.delivery.tick(now);
        }
        changed
    }

    /// Some delivery needs news by the clock.
    pub fn any_live(&self, now: Timestamp) -> bool {
        self.phones.values().any(|phone| phone.delivery.is_live(now))
    }

    /// Every phone, newest first.
    pub fn newest_first(&self) -> Vec<(IpAddr, &Phone)> {
        let mut phones: Vec<_> = self.phones.iter().map(|(ip, phone)| (*ip, phone)).collect();
        phones.sort_by_key(|(ip, phone)| (std::cmp::Reverse(phone.last_seen), *ip));
        phones
    }
}

impl Phone {
    /// What the event tells about the device itself. An installer's word beats a browser's, which knows only the family.
    fn learn(&mut self, event: &Event) {
        let agent = &event.agent;
        let better = agent.installer || self.model.is_empty();
        if let Some(model) = agent.model.as_ref().filter(|_| better) {
            self.model.clone_from(model);
        }
        if let Some(os) = agent.os.as_ref().filter(|_| agent.installer || self.os.is_empty()) {
            self.os.clone_from(os);
        }
        match event.kind {
            EventKind::Refused { .. } => self.trusts_us = false,
            EventKind::Trusted | EventKind::Manifest | EventKind::Agreed | EventKind::Package { .. } => self.trusts_us = true,
            EventKind::Page | EventKind::SetUpPage | EventKind::Profile => {}
        }
        if self.delivery.stage == Stage::Refused && self.trusts_us {
            self.delivery.stage = Stage::Trusts;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Agent, TransferEnd};
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_790_000_000 + seconds).unwrap()
    }

    fn event(seconds: i64, kind: EventKind) -> Event {
        let about_a_build = !matches!(
            kind,
            EventKind::Refused { .. } | EventKind::Trusted | EventKind::SetUpPage | EventKind::Profile
        );
        let token = about_a_build.then(|| "token".to_owned());
        Event {
            at: at(seconds),
            phone: IpAddr::from([192, 168, 1, 40]),
            here: None,
            agent: Agent::default(),
            token,
            kind,
        }
    }

    fn package(transfer: u64, start: u64, sent: u64, end: Option<TransferEnd>) -> EventKind {
        EventKind::Package {
            transfer,
            start,
            sent,
            total: 100,
            end,
        }
    }

    fn story(events: &[Event]) -> (Phones, Stage, u64) {
        let mut phones = Phones::default();
        for event in events {
            phones.apply(event);
        }
        let delivery = &phones.newest_first()[0].1.delivery;
        let (stage, done) = (delivery.stage, delivery.done_bytes());
        (phones, stage, done)
    }

    #[test]
    fn the_whole_way_of_a_new_phone() {
        let mut events = vec![event(
            0,
            EventKind::Refused {
                alert: "unknown CA".to_owned(),
            },
        )];
        assert_eq!(story(&events).1, Stage::Refused);
        for (kind, stage) in [
            (EventKind::SetUpPage, Stage::SetUp),
            (EventKind::Profile, Stage::Profile),
            (EventKind::Trusted, Stage::Trusts),
            (EventKind::Page, Stage::Page),
            (EventKind::Manifest, Stage::Prompt),
            (EventKind::Agreed, Stage::Agreed),
            (package(1, 0, 40, None), Stage::Downloading),
            (package(1, 0, 100, Some(TransferEnd::Complete)), Stage::Delivered),
        ] {
            events.push(event(10, kind.clone()));
            assert_eq!(story(&events).1, stage, "{kind:?}");
        }
        assert!(story(&events).0.newest_first()[0].1.trusts_us);
    }

    #[test]
    fn ranges_in_parallel_make_one_delivery() {
        let (_, stage, done) = story(&[
            event(0, EventKind::Manifest),
            event(1, package(1, 0, 50, None)),
            event(1, package(2, 50, 20, None)),
            event(2, package(1, 0, 50, Some(TransferEnd::Complete))),
        ]);
        assert_eq!((stage, done), (Stage::Downloading, 70));
    }

    #[test]
    fn a_gap_does_not_count_until_it_is_filled() {
        let mut events = vec![
            event(0, EventKind::Manifest),
            event(1, package(1, 60, 40, Some(TransferEnd::Complete))),
        ];
        assert_eq!(story(&events).2, 0);
        events.push(event(2, package(2, 0, 60, Some(TransferEnd::Complete))));
        assert_eq!(story(&events).1, Stage::Delivered);
    }

    #[test]
    fn an_interrupted_download_resumes_where_it_stopped() {
        let mut events = vec![
            event(0, EventKind::Manifest),
            event(1, package(1, 0, 30, Some(TransferEnd::Closed))),
        ];
        assert_eq!(story(&events).1, Stage::Interrupted { file_gone: false });
        events.push(event(9, package(2, 30, 20, None)));
        let (_, stage, done) = story(&events);
        assert_eq!((stage, done), (Stage::Downloading, 50));
    }

    #[test]
    fn a_repeated_head_and_manifest_do_not_restart_a_running_download() {
        let (_, stage, done) = story(&[
            event(0, EventKind::Manifest),
            event(1, EventKind::Agreed),
            event(2, package(1, 0, 30, None)),
            event(3, EventKind::Agreed),
            event(3, EventKind::Manifest),
        ]);
        assert_eq!((stage, done), (Stage::Downloading, 30));
    }

    #[test]
    fn a_prompt_that_nobody_answers_is_said_after_a_minute() {
        let (mut phones, stage, _) = story(&[event(0, EventKind::Manifest)]);
        assert_eq!(stage, Stage::Prompt);
        assert!(!phones.tick(at(59)));
        assert!(phones.tick(at(60)));
        assert_eq!(phones.newest_first()[0].1.delivery.stage, Stage::NotAnswered);
    }

    #[test]
    fn rate_is_that_of_the_last_seconds_and_zero_when_stalled() {
        let (phones, ..) = story(&[
            event(0, package(1, 0, 0, None)),
            event(1, package(1, 0, 20, None)),
            event(2, package(1, 0, 40, None)),
        ]);
        let delivery = phones.newest_first()[0].1.delivery.clone();
        assert_eq!(delivery.bytes_per_second(at(2)), 20);
        assert_eq!(delivery.bytes_per_second(at(7)), 0);
        assert!(delivery.stalled(at(7)));
    }

    #[test]
    fn a_scanner_with_many_addresses_does_not_fill_the_memory() {
        let mut phones = Phones::default();
        for number in 0..2000_u32 {
            let mut event = event(i64::from(number), EventKind::Page);
            event.phone = IpAddr::from((0x0A00_0000 + number).to_be_bytes());
            phones.apply(&event);
        }
        assert_eq!(phones.newest_first().len(), PHONES_LIMIT);
        assert_eq!(phones.newest_first()[0].0, IpAddr::from((0x0A00_0000_u32 + 1999).to_be_bytes()));
    }
}
