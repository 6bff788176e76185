//! Phones: everybody the endpoint saw, and all their deliveries.
//!
//! Requests name no phone: they carry an address and a `User-Agent`. The installer's and the browser's from one address
//! are one phone; two phones behind one address are told apart where models or systems differ.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::net::{IpAddr, Ipv6Addr};
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use super::delivery::{Delivery, DeliveryId};
use super::stage::Stage;
use super::timeline::StepKind;
use super::{EventKind, PhoneEvent, phone_match};

/// Phones kept: a network scanner must not fill the memory; the ones seen longest ago give way.
pub const PHONES_LIMIT: usize = 500;
/// Deliveries kept: years of a busy office, some 20 MB. The oldest give way.
pub const DELIVERIES_LIMIT: usize = 5_000;
/// Of these, stories that never got as far as a manifest: somebody who only looks must not push deliveries out.
pub const LOOKERS_LIMIT: usize = 1_000;
/// Of each of these limits, what one address may take while it is reached: a quarter, as a whole office may come through one.
/// Whoever takes more gives way first, so that one computer which claims to be many phones pushes nobody else out.
const SHARE: usize = 4;
/// Connections of one phone that are kept in mind; iOS has one to four.
const CONNECTIONS_LIMIT: usize = 16;
/// Deliveries of one phone that can still go on.
const OPEN_LIMIT: usize = 16;

/// Names a phone as long as Airlift runs.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct PhoneId(pub u64);

/// A device seen by the endpoint.
#[derive(Clone, Debug)]
pub struct Phone {
    /// Its address, IPv4 where it is one.
    pub ip: IpAddr,
    /// Such as `iPhone 15 Pro`; empty when unknown.
    pub model: String,
    /// Such as `iOS 18.2`; empty when unknown.
    pub os: String,
    /// The build of its system, where its installer told it.
    pub(super) system_build: Option<String>,
    /// The program that it is, where it is no phone.
    pub(super) program: Option<String>,
    /// The connections that it came by last.
    connections: VecDeque<u64>,
    /// The system was told by its installer, which knows better than a browser.
    pub(super) os_is_sure: bool,
    /// When it last did something.
    pub last_seen: Timestamp,
    /// It fetched something over HTTPS, so it trusts our certificate.
    pub trusts_us: bool,
    /// Its deliveries that can still go on, the one it last did something about at the end.
    open: Vec<DeliveryId>,
}

/// What an event changed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Applied {
    /// Whose it was.
    pub phone: PhoneId,
    /// Which delivery it belongs to.
    pub delivery: DeliveryId,
    /// Where that stood before; `None` when it is new.
    pub before: Option<Stage>,
}

/// Every phone seen, and every delivery.
#[derive(Clone, Debug, Default)]
pub struct Phones {
    known: BTreeMap<PhoneId, Phone>,
    last_phone: u64,
    deliveries: BTreeMap<DeliveryId, Arc<Delivery>>,
    last_delivery: i64,
    /// Changed since they were last kept; whether a stage changed.
    unsaved: BTreeMap<DeliveryId, bool>,
    forgotten: BTreeSet<DeliveryId>,
}

impl Phones {
    /// Brings the deliveries of earlier runs back, and the phones that made them. `last` is the highest name ever given.
    pub fn recall(&mut self, earlier: Vec<Delivery>, last: i64) {
        let mut earlier = earlier;
        earlier.sort_by_key(|delivery| (delivery.changed_at, delivery.id));
        self.last_delivery = self.last_delivery.max(last);
        for mut delivery in earlier {
            self.last_delivery = self.last_delivery.max(delivery.id.0);
            let before = delivery.stage;
            delivery.revive();
            if delivery.stage != before {
                self.unsaved.insert(delivery.id, true);
            }
            let known = self
                .known
                .iter()
                .find(|(_, phone)| phone.ip == delivery.phone && phone.model == delivery.model && phone.os == delivery.os)
                .map(|(id, _)| *id);
            let id = known.unwrap_or_else(|| self.new_phone(delivery.phone, delivery.changed_at));
            if let Some(phone) = self.known.get_mut(&id) {
                phone.model.clone_from(&delivery.model);
                phone.os.clone_from(&delivery.os);
                phone.os_is_sure = delivery.began();
                phone.last_seen = phone.last_seen.max(delivery.changed_at);
                phone.touch(delivery.id);
            }
            self.deliveries.insert(delivery.id, Arc::new(delivery));
        }
        self.bound();
    }

    /// Folds an event in.
    pub fn apply(&mut self, event: &PhoneEvent) -> Applied {
        // IPv4 over an IPv6 socket is IPv4.
        let ip = event.phone.to_canonical();
        let phone_id = self.phone_of(ip, event).unwrap_or_else(|| self.new_phone(ip, event.at));
        self.take_over(phone_id, ip, event);
        if let Some(phone) = self.known.get_mut(&phone_id) {
            phone.last_seen = phone.last_seen.max(event.at);
            phone.learn(event);
        }
        let known = self.delivery_of(phone_id, event);
        let delivery_id = known.unwrap_or_else(|| self.new_delivery(ip, event.at));
        let mut before = None;
        if let Some(delivery) = self.deliveries.get_mut(&delivery_id) {
            let delivery = Arc::make_mut(delivery);
            before = known.map(|_| delivery.stage);
            if delivery.token.is_none() {
                delivery.token.clone_from(&event.token);
            }
            let steps = delivery.steps.len();
            delivery.apply(event);
            if let Some(phone) = self.known.get_mut(&phone_id) {
                phone.touch(delivery_id);
                delivery.model.clone_from(&phone.model);
                delivery.os.clone_from(&phone.os);
            }
            let is_step = before != Some(delivery.stage) || delivery.steps.len() != steps;
            *self.unsaved.entry(delivery_id).or_default() |= is_step;
        }
        let phone_id = self.part_from_another(phone_id, delivery_id, event);
        if known.is_none() {
            self.bound();
        }
        Applied {
            phone: phone_id,
            delivery: delivery_id,
            before,
        }
    }

    /// Time passes without an event. Returns whether anything changed.
    pub fn tick(&mut self, now: Timestamp) -> bool {
        let open: BTreeSet<DeliveryId> = self.known.values().flat_map(|phone| phone.open.iter().copied()).collect();
        let mut changed = false;
        for id in open {
            let Some(delivery) = self.deliveries.get_mut(&id) else { continue };
            // Most stand still: a copy is made only of what changes.
            let mut ticked = Arc::clone(delivery);
            if delivery.needs_tick() && Arc::make_mut(&mut ticked).tick(now) {
                changed = true;
                *delivery = ticked;
                self.unsaved.insert(id, true);
            }
        }
        changed
    }

    /// The clock was set by so much: what runs goes on as long as it would have.
    pub fn clock_set(&mut self, by: SignedDuration) {
        for delivery in self.deliveries.values_mut() {
            if delivery.needs_tick() {
                Arc::make_mut(delivery).clock_set(by);
            }
        }
    }

    /// Some delivery needs news by the clock.
    pub fn any_live(&self, now: Timestamp) -> bool {
        self.known
            .values()
            .flat_map(|phone| &phone.open)
            .any(|id| self.deliveries.get(id).is_some_and(|delivery| delivery.is_live(now)))
    }

    /// How many phones are downloading.
    pub fn downloading(&self) -> usize {
        self.known.values().filter(|phone| self.downloads(phone)).count()
    }

    fn downloads(&self, phone: &Phone) -> bool {
        let mut open = phone.open.iter().filter_map(|id| self.deliveries.get(id));
        open.any(|delivery| delivery.stage == Stage::Downloading)
    }

    /// Every phone with the delivery to show for it, the one seen last first.
    pub fn newest_first(&self) -> Vec<(PhoneId, &Phone, &Arc<Delivery>)> {
        let mut phones: Vec<_> = self
            .known
            .iter()
            .filter_map(|(id, phone)| Some((*id, phone, self.shown(phone)?)))
            .collect();
        phones.sort_by_key(|(id, phone, _)| (std::cmp::Reverse(phone.last_seen), *id));
        phones
    }

    /// What a phone's row tells: a download that runs, else what it did last.
    fn shown(&self, phone: &Phone) -> Option<&Arc<Delivery>> {
        let newest = || phone.open.iter().rev().filter_map(|id| self.deliveries.get(id));
        newest()
            .find(|delivery| delivery.stage == Stage::Downloading)
            .or_else(|| newest().next())
    }

    /// A phone by its name.
    pub fn phone(&self, id: PhoneId) -> Option<&Phone> {
        self.known.get(&id)
    }

    /// A delivery by its name.
    pub fn delivery(&self, id: DeliveryId) -> Option<&Arc<Delivery>> {
        self.deliveries.get(&id)
    }

    /// Says what a delivery is about.
    pub fn set_about(&mut self, id: DeliveryId, about: super::DeliveredBuild) {
        if let Some(delivery) = self.deliveries.get_mut(&id) {
            Arc::make_mut(delivery).about = Some(about);
        }
    }

    /// All deliveries, the one that began last first.
    pub fn deliveries(&self) -> Vec<Arc<Delivery>> {
        let mut deliveries: Vec<_> = self.deliveries.values().cloned().collect();
        deliveries.sort_by_key(|delivery| std::cmp::Reverse((delivery.started_at, delivery.id)));
        deliveries
    }

    /// Forgets all deliveries that do not run, and the phones of which nothing is left.
    pub fn forget(&mut self, which: impl Fn(&Delivery) -> bool) {
        let over: Vec<DeliveryId> = self
            .deliveries
            .iter()
            .filter(|(_, delivery)| !delivery.is_running() && which(delivery))
            .map(|(id, _)| *id)
            .collect();
        for id in over {
            self.remove(id);
        }
    }

    /// Some change waits to be kept; `steps` asks only for those that changed more than figures.
    pub fn any_unsaved(&self, steps: bool) -> bool {
        self.unsaved.values().any(|is_step| *is_step || !steps) || !self.forgotten.is_empty()
    }

    /// What is to be kept and what to be forgotten on disk since this was last asked.
    pub fn take_unsaved(&mut self) -> (Vec<Arc<Delivery>>, Vec<DeliveryId>) {
        let unsaved = std::mem::take(&mut self.unsaved);
        let changed = unsaved.keys().filter_map(|id| self.deliveries.get(id).cloned()).collect();
        (changed, std::mem::take(&mut self.forgotten).into_iter().collect())
    }

    /// The phone that did this: the one whose response it is, else the one that came by the same page, else the one that this connection
    /// belongs to, else the one at this address that is most like it. None of those that this would contradict.
    fn phone_of(&self, ip: IpAddr, event: &PhoneEvent) -> Option<PhoneId> {
        let here = || self.known.iter().filter(|(_, phone)| phone.ip == ip);
        if let EventKind::Package { transfer, .. } = &event.kind {
            let carries = |phone: &Phone| {
                let mut open = phone.open.iter().filter_map(|id| self.deliveries.get(id));
                open.any(|delivery| delivery.token == event.token && delivery.carries(*transfer))
            };
            if let Some((id, _)) = here().find(|(_, phone)| carries(phone)) {
                return Some(*id);
            }
        }
        if event.visit.is_some() && event.kind.is_of_installer() {
            let follows = |phone: &Phone| {
                let mut open = phone.open.iter().filter_map(|id| self.deliveries.get(id));
                open.any(|delivery| delivery.visit == event.visit && delivery.is_way_of(event))
            };
            let by_visit = || here().filter(|(_, phone)| follows(phone) && !self.is_contradicted(phone, event));
            if let Some((id, _)) = by_visit().find(|(_, phone)| phone_match::of(phone, &event.agent).is_some()) {
                return Some(*id);
            }
        }
        let is_its = |phone: &Phone| event.connection.is_some_and(|connection| phone.connections.contains(&connection));
        let by_connection = || here().find(|(_, phone)| is_its(phone) && phone_match::of(phone, &event.agent).is_some());
        if let Some((id, _)) = by_connection() {
            return Some(*id);
        }
        here()
            .filter(|(_, phone)| !self.is_contradicted(phone, event))
            .filter_map(|(id, phone)| {
                let likeness = phone_match::of(phone, &event.agent)?;
                let fits = self.fits(phone, event);
                let expected = self
                    .open_of(phone, event)
                    .map_or(0, |delivery| match (&event.kind, delivery.stage) {
                        (EventKind::Package { .. } | EventKind::Agreed, Stage::Prompt | Stage::Agreed | Stage::Interrupted { .. }) => 2,
                        _ => 1,
                    });
                Some(((likeness, fits, expected, phone.last_seen), *id))
            })
            .max()
            .map(|(_, id)| id)
    }

    /// A phone does not ask anew for bytes that it is just getting: whoever does is another one like it.
    fn is_contradicted(&self, phone: &Phone, event: &PhoneEvent) -> bool {
        let EventKind::Package { transfer, start, tag, .. } = &event.kind else {
            return false;
        };
        let delivery = self.open_of(phone, event);
        delivery.is_some_and(|delivery| delivery.is_getting(*transfer, *start, tag, event.at))
    }

    /// How well a range fits what a phone has: exactly its end, somewhere in it, or beyond.
    fn fits(&self, phone: &Phone, event: &PhoneEvent) -> u8 {
        let EventKind::Package { start, .. } = &event.kind else {
            return 0;
        };
        match self.open_of(phone, event).map(|delivery| delivery.done_bytes()) {
            Some(done) if *start > 0 && done == *start => 2,
            Some(done) if *start <= done => 1,
            _ => 0,
        }
    }

    /// The newest delivery of a phone that an event could be of.
    fn open_of(&self, phone: &Phone, event: &PhoneEvent) -> Option<&Arc<Delivery>> {
        let mut open = phone.open.iter().rev().filter_map(|id| self.deliveries.get(id));
        open.find(|delivery| delivery.is_way_of(event))
    }

    /// Two downloads of one build that run at once are those of two phones.
    fn part_from_another(&mut self, phone_id: PhoneId, delivery_id: DeliveryId, event: &PhoneEvent) -> PhoneId {
        let runs = |id: &DeliveryId| self.deliveries.get(id).filter(|delivery| delivery.is_flowing(event.at));
        let Some(phone) = self.known.get(&phone_id) else { return phone_id };
        let mut others = phone.open.iter().filter(|id| **id != delivery_id).filter_map(runs);
        let are_two = runs(&delivery_id).is_some_and(|delivery| others.any(|other| other.token == delivery.token));
        if !are_two {
            return phone_id;
        }
        let ip = phone.ip;
        let id = self.new_phone(ip, event.at);
        let Some(before) = self.known.get_mut(&phone_id) else { return id };
        before.open.retain(|open| *open != delivery_id);
        before.connections.retain(|connection| Some(*connection) != event.connection);
        let mut phone = before.clone();
        phone.connections = event.connection.into_iter().collect();
        phone.open = vec![delivery_id];
        self.known.insert(id, phone);
        id
    }

    /// A download that another address left, and that this one goes on with: the phone has a new address.
    fn take_over(&mut self, phone_id: PhoneId, ip: IpAddr, event: &PhoneEvent) {
        let EventKind::Package { start, total, tag, .. } = &event.kind else {
            return;
        };
        let (start, total) = (*start, *total);
        let Some(phone) = self.known.get(&phone_id) else { return };
        if start == 0 || self.open_of(phone, event).is_some() {
            return;
        }
        let mut left: Vec<(PhoneId, DeliveryId)> = Vec::new();
        for (other_id, other) in self.known.iter().filter(|(id, _)| **id != phone_id) {
            if phone_match::of(other, &event.agent).is_some()
                && let Some(delivery) = self.open_of(other, event)
                && delivery.could_go_on_at(start, total, tag, event.at)
            {
                left.push((*other_id, delivery.id));
            }
        }
        // Of several it cannot be known which one it is.
        let [(other_id, delivery_id)] = left.as_slice() else { return };
        let Some(other) = self.known.get_mut(other_id) else { return };
        let (from, model, os, os_is_sure) = (other.ip, other.model.clone(), other.os.clone(), other.os_is_sure);
        other.open.retain(|id| id != delivery_id);
        if other.open.is_empty() {
            self.known.remove(other_id);
        }
        if let Some(phone) = self.known.get_mut(&phone_id) {
            if phone.model.is_empty() {
                phone.model = model;
            }
            if phone.os.is_empty() {
                (phone.os, phone.os_is_sure) = (os, os_is_sure);
            }
            phone.touch(*delivery_id);
        }
        if let Some(delivery) = self.deliveries.get_mut(delivery_id) {
            let delivery = Arc::make_mut(delivery);
            delivery.phone = ip;
            delivery.step(event.at, StepKind::Moved { from });
        }
    }

    /// The delivery of a phone that an event belongs to; `None` when a new story begins.
    fn delivery_of(&self, phone_id: PhoneId, event: &PhoneEvent) -> Option<DeliveryId> {
        let phone = self.known.get(&phone_id)?;
        let latest = phone.open.last().and_then(|id| self.deliveries.get(id));
        let Some(token) = &event.token else {
            let latest = latest?;
            let goes_on = match event.kind {
                // The page that is open asks every few seconds.
                EventKind::Trusted => true,
                _ => !latest.is_stale(event.at) && (!latest.is_over() || matches!(latest.stage, Stage::Refused | Stage::NotAnswered)),
            };
            return goes_on.then_some(latest.id);
        };
        let Some(same) = self.open_of(phone, event) else {
            // Setting up was the beginning of this.
            return latest
                .filter(|latest| latest.token.is_none() && !latest.is_stale(event.at))
                .map(|latest| latest.id);
        };
        debug_assert_eq!(same.token.as_ref(), Some(token));
        if let EventKind::Package { transfer, .. } = &event.kind {
            let mut open = phone.open.iter().filter_map(|id| self.deliveries.get(id));
            if let Some(its) = open.find(|delivery| delivery.token == event.token && delivery.carries(*transfer)) {
                return Some(its.id);
            }
        }
        let begins = match event.kind {
            EventKind::Manifest => same.stage == Stage::Delivered || same.is_stale(event.at),
            // After the last byte nobody begins anew but another phone like it, or its owner.
            EventKind::Package { start: 0, .. } => same.stage == Stage::Delivered,
            EventKind::Page | EventKind::SetUpPage | EventKind::EndedLink => same.is_stale(event.at),
            _ => false,
        };
        (!begins).then_some(same.id)
    }

    fn new_phone(&mut self, ip: IpAddr, at: Timestamp) -> PhoneId {
        if self.known.len() >= PHONES_LIMIT {
            let greedy = greedy(self.known.values().map(|phone| phone.ip), PHONES_LIMIT / SHARE);
            let rank = |(_, phone): &(&PhoneId, &Phone)| (!greedy.contains(&household(phone.ip)), self.downloads(phone), phone.last_seen);
            let oldest = self.known.iter().min_by_key(rank).map(|(id, _)| *id);
            oldest.and_then(|id| self.known.remove(&id));
        }
        self.last_phone += 1;
        let id = PhoneId(self.last_phone);
        let phone = Phone {
            ip,
            model: String::new(),
            os: String::new(),
            system_build: None,
            program: None,
            connections: VecDeque::new(),
            os_is_sure: false,
            last_seen: at,
            trusts_us: false,
            open: Vec::new(),
        };
        self.known.insert(id, phone);
        id
    }

    fn new_delivery(&mut self, ip: IpAddr, at: Timestamp) -> DeliveryId {
        self.last_delivery += 1;
        let id = DeliveryId(self.last_delivery);
        self.deliveries.insert(id, Arc::new(Delivery::new(id, ip, at)));
        id
    }

    /// Lets the oldest go, first those who only looked.
    fn bound(&mut self) {
        while let Some(oldest) = self.surplus() {
            self.remove(oldest);
        }
    }

    fn surplus(&self) -> Option<DeliveryId> {
        if self.deliveries.len() <= LOOKERS_LIMIT {
            return None;
        }
        let lookers: Vec<&Arc<Delivery>> = self.deliveries.values().filter(|delivery| !delivery.began()).collect();
        let (among, limit) = if lookers.len() > LOOKERS_LIMIT {
            (lookers, LOOKERS_LIMIT)
        } else if self.deliveries.len() > DELIVERIES_LIMIT {
            (self.deliveries.values().collect(), DELIVERIES_LIMIT)
        } else {
            return None;
        };
        let greedy = greedy(among.iter().map(|delivery| delivery.phone), limit / SHARE);
        let rank = |delivery: &&Arc<Delivery>| (!greedy.contains(&household(delivery.phone)), delivery.changed_at, delivery.id);
        let oldest = among.into_iter().min_by_key(rank);
        oldest.map(|delivery| delivery.id)
    }

    fn remove(&mut self, id: DeliveryId) {
        self.deliveries.remove(&id);
        self.unsaved.remove(&id);
        self.forgotten.insert(id);
        self.known.retain(|_, phone| {
            let had = !phone.open.is_empty();
            phone.open.retain(|other| *other != id);
            !(had && phone.open.is_empty())
        });
    }
}

/// Whose address it is, as far as limits for an address go: a host may use any address of its IPv6 /64 (RFC 4862).
pub(crate) fn household(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(address) => Ipv6Addr::from_bits(address.to_bits() >> 64 << 64).into(),
    }
}

/// The addresses that take more than their share.
fn greedy(addresses: impl Iterator<Item = IpAddr>, share: usize) -> BTreeSet<IpAddr> {
    let mut counts: BTreeMap<IpAddr, usize> = BTreeMap::new();
    for address in addresses {
        *counts.entry(household(address)).or_default() += 1;
    }
    counts.retain(|_, count| *count > share);
    counts.into_keys().collect()
}

impl Phone {
    /// What the event tells about the device itself. An installer's word beats a browser's, which knows only the family.
    fn learn(&mut self, event: &PhoneEvent) {
        let agent = &event.agent;
        if let Some(connection) = event.connection.filter(|connection| !self.connections.contains(connection)) {
            self.connections.push_back(connection);
            if self.connections.len() > CONNECTIONS_LIMIT {
                self.connections.pop_front();
            }
        }
        if agent.system_build.is_some() {
            self.system_build.clone_from(&agent.system_build);
        }
        if self.model.is_empty() && agent.program.is_some() {
            self.program.clone_from(&agent.program);
        }
        if let Some(model) = agent.model.as_ref().filter(|model| phone_match::is_better(&self.model, model)) {
            self.model.clone_from(model);
        }
        if let Some(os) = &agent.os {
            // `iOS 18` of a downloader does not replace the `iOS 18.2` of the installer.
            let says_more = agent.installer && (!self.os_is_sure || os.len() > self.os.len());
            if self.os.is_empty() || says_more && !self.os.starts_with(os.as_str()) {
                self.os.clone_from(os);
            }
            self.os_is_sure |= agent.installer;
        }
        match event.kind {
            EventKind::Refused { .. } => self.trusts_us = false,
            EventKind::Trusted | EventKind::Manifest | EventKind::Agreed | EventKind::Package { .. } => self.trusts_us = true,
            EventKind::Page | EventKind::SetUpPage | EventKind::Profile | EventKind::EndedLink => {}
        }
    }

    /// Puts a delivery last.
    fn touch(&mut self, id: DeliveryId) {
        self.open.retain(|other| *other != id);
        self.open.push(id);
        if self.open.len() > OPEN_LIMIT {
            self.open.remove(0);
        }
    }
}
