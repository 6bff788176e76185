//! Events that the endpoint tells the session. A session that does not listen loses them and never holds up a phone.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::mpsc::{self, error::TrySendError};
use tokio::time::Instant;

use super::connection::Connection;
use super::progress::Progress;
use crate::activity::{Agent, EventKind, PhoneEvent, household};
use crate::primitives::Visit;
use crate::sync::lock;

/// Events told of one address a second. As many downloads as one may have at once tell 640; a session takes in several thousand,
/// and whoever floods it would keep it from learning of everybody else's.
const EVENTS_PER_SECOND: u32 = 1000;
/// Addresses counted; those that were quiet for a second need no counting.
const ADDRESSES_LIMIT: usize = 1024;

/// Where events go.
#[derive(Clone, Debug)]
pub(super) struct EventSender {
    events: mpsc::Sender<PhoneEvent>,
    progress: Arc<Progress>,
    shares: Arc<Mutex<Shares>>,
}

/// How many events each address told of within its running second.
#[derive(Debug, Default)]
struct Shares {
    told: BTreeMap<IpAddr, (Instant, u32)>,
}

impl Shares {
    /// Whether this address may tell one more.
    fn take(&mut self, phone: IpAddr, now: Instant) -> bool {
        let is_over = |since: Instant| now.saturating_duration_since(since) >= Duration::from_secs(1);
        if self.told.len() >= ADDRESSES_LIMIT {
            self.told.retain(|_, (since, _)| !is_over(*since));
        }
        let home = household(phone.to_canonical());
        if self.told.len() >= ADDRESSES_LIMIT && !self.told.contains_key(&home) {
            return true;
        }
        let (since, told) = self.told.entry(home).or_insert((now, 0));
        if is_over(*since) {
            (*since, *told) = (now, 0);
        }
        *told = told.saturating_add(1);
        *told <= EVENTS_PER_SECOND
    }
}

/// Who asks.
#[derive(Clone, Debug)]
pub(super) struct Caller {
    /// Its address: the connection's, or what a reverse proxy says.
    pub(super) phone: IpAddr,
    /// The address of this computer that it came to; `None` when it is not known, or a reverse proxy stands between.
    pub(super) here: Option<IpAddr>,
    /// What its `User-Agent` tells.
    pub(super) agent: Agent,
    /// Its connection.
    pub(super) connection: Arc<Connection>,
    /// The loading of a page that its link stood on.
    pub(super) visit: Option<Visit>,
}

impl EventSender {
    pub(super) fn new(events: mpsc::Sender<PhoneEvent>) -> Self {
        Self {
            events,
            progress: Arc::default(),
            shares: Arc::default(),
        }
    }

    /// What the phone at this address has done, as JSON for the page on it.
    pub(super) fn progress(&self, phone: IpAddr) -> String {
        self.progress.json(phone)
    }

    /// A connection came to the HTTPS port. How it ends is told later, if the phone lets us know.
    pub(super) fn reached(&self, connection: &Connection) {
        self.progress.reached(connection.phone);
    }

    /// Tells what a caller did.
    pub(super) fn tell(&self, caller: &Caller, token: Option<&str>, kind: EventKind) {
        self.send(PhoneEvent {
            at: crate::clock::now(),
            phone: caller.phone,
            here: caller.here,
            connection: caller.here.map(|_| caller.connection.number),
            agent: caller.agent.clone(),
            token: token.map(str::to_owned),
            visit: caller.visit,
            kind,
        });
    }

    /// Tells that a phone broke off the handshake with this alert.
    pub(super) fn tell_refused(&self, connection: &Connection, alert: String) {
        self.send(PhoneEvent {
            at: crate::clock::now(),
            phone: connection.phone,
            here: connection.here,
            connection: connection.here.map(|_| connection.number),
            agent: Agent::default(),
            token: None,
            visit: None,
            kind: EventKind::Refused { alert },
        });
    }

    fn send(&self, event: PhoneEvent) {
        self.progress.note(event.phone, &event.kind);
        if !lock(&self.shares).take(event.phone, Instant::now()) {
            return;
        }
        let is_progress = matches!(event.kind, EventKind::Package { end: None, .. });
        match self.events.try_send(event) {
            // The next tells more.
            Err(TrySendError::Full(_)) if is_progress => {}
            // A step that is told late is better than one that never happened. No address tells more than its share of them.
            Err(TrySendError::Full(event)) => {
                let events = self.events.clone();
                tokio::spawn(async move { drop(events.send(event).await) });
            }
            // Nobody is left to hear it.
            Ok(()) | Err(TrySendError::Closed(_)) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    //! If these break, one computer that asks without end hides what all phones do.

    use super::*;

    #[test]
    fn one_address_tells_so_much_a_second_and_nobody_else_pays_for_it() {
        let mut shares = Shares::default();
        let (loud, quiet) = (IpAddr::from([192, 168, 1, 66]), IpAddr::from([192, 168, 1, 40]));
        let begin = Instant::now();
        let heard = |shares: &mut Shares, now| (0..5_000).filter(|_| shares.take(loud, now)).count();
        assert_eq!(heard(&mut shares, begin), 1_000);
        assert!(shares.take(quiet, begin));
        assert_eq!(heard(&mut shares, begin + Duration::from_millis(999)), 0);
        assert_eq!(heard(&mut shares, begin + Duration::from_secs(1)), 1_000, "another second");
    }

    fn event(kind: EventKind) -> PhoneEvent {
        PhoneEvent {
            at: jiff::Timestamp::UNIX_EPOCH,
            phone: IpAddr::from([192, 168, 1, 40]),
            here: None,
            connection: None,
            agent: Agent::default(),
            token: None,
            visit: None,
            kind,
        }
    }

    #[tokio::test]
    async fn a_step_waits_for_room_and_progress_does_not() {
        let (events, mut heard) = mpsc::channel(1);
        let sender = EventSender::new(events);
        let progress = EventKind::Package {
            transfer: 1,
            start: 0,
            sent: 1,
            total: 9,
            tag: "\"1\"".into(),
            end: None,
        };
        sender.send(event(EventKind::Page));
        sender.send(event(progress));
        sender.send(event(EventKind::Manifest));
        sender.send(event(EventKind::Agreed));
        let mut kinds = Vec::new();
        for _ in 0..3 {
            kinds.push(heard.recv().await.unwrap().kind);
        }
        assert_eq!(kinds, [EventKind::Page, EventKind::Manifest, EventKind::Agreed]);
    }

    #[test]
    fn the_count_is_bounded() {
        let mut shares = Shares::default();
        let begin = Instant::now();
        for number in 0..5_000_u32 {
            assert!(shares.take(IpAddr::from((0x0a00_0000 + number).to_be_bytes()), begin));
        }
        assert_eq!(shares.told.len(), ADDRESSES_LIMIT);
        assert!(shares.take(IpAddr::from([172, 16, 0, 1]), begin + Duration::from_secs(2)));
        assert_eq!(shares.told.len(), 1, "whoever was quiet is no longer counted");
    }
}
