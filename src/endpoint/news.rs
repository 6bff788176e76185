//! News are the events that the endpoint tells the session. A session that does not listen loses them and never holds up a phone.

use std::net::IpAddr;
use std::sync::Arc;

use tokio::sync::mpsc;

use super::link::Link;
use super::progress::Progress;
use crate::activity::{Agent, Event, EventKind};

/// Where events go.
#[derive(Clone, Debug)]
pub(super) struct News {
    events: mpsc::Sender<Event>,
    progress: Arc<Progress>,
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
    pub(super) link: Arc<Link>,
}

impl News {
    pub(super) fn new(events: mpsc::Sender<Event>) -> Self {
        Self {
            events,
            progress: Arc::default(),
        }
    }

    /// What the phone at this address has done, as JSON for the page on it.
    pub(super) fn progress(&self, phone: IpAddr) -> String {
        self.progress.json(phone)
    }

    /// A connection came to the HTTPS port. How it ends is told later, if the phone lets us know.
    pub(super) fn reached(&self, link: &Link) {
        self.progress.reached(link.phone);
    }

    /// Tells what a caller did.
    pub(super) fn tell(&self, caller: &Caller, token: Option<&str>, kind: EventKind) {
        self.send((caller.phone, caller.here), caller.agent.clone(), token, kind);
    }

    /// Tells that a phone broke off the handshake with this alert.
    pub(super) fn tell_refused(&self, link: &Link, alert: String) {
        self.send((link.phone, link.here), Agent::default(), None, EventKind::Refused { alert });
    }

    fn send(&self, (phone, here): (IpAddr, Option<IpAddr>), agent: Agent, token: Option<&str>, kind: EventKind) {
        self.progress.note(phone, &kind);
        let event = Event {
            at: crate::clock::now(),
            phone,
            here,
            agent,
            token: token.map(str::to_owned),
            kind,
        };
        // Full or closed: news are lost, deliveries are not.
        drop(self.events.try_send(event));
    }
}
