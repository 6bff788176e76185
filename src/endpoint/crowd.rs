//! The crowd is all connections of the moment: how many there may be, and who gives way.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::Instant;

use super::Limits;
use super::link::{Link, Phase, lock};

/// How often deadlines are looked at, at least; they are seconds long, so being a second late is fine.
const LONGEST_TICK: Duration = Duration::from_secs(1);

/// All connections.
#[derive(Debug)]
pub(super) struct Crowd {
    limits: Limits,
    links: Mutex<Links>,
    somebody_came: Notify,
}

/// In order of arrival.
#[derive(Debug, Default)]
struct Links {
    next: u64,
    present: BTreeMap<u64, Arc<Link>>,
}

/// A place in the crowd; dropping it makes room.
#[derive(Debug)]
pub(super) struct Place {
    /// The connection.
    pub(super) link: Arc<Link>,
    number: u64,
    crowd: Arc<Crowd>,
}

impl Crowd {
    pub(super) fn new(limits: Limits) -> Arc<Self> {
        Arc::new(Self {
            limits,
            links: Mutex::default(),
            somebody_came: Notify::new(),
        })
    }

    /// A place for a new connection. When all are taken, the oldest connection that has not finished its request gives way,
    /// then the oldest that waits for its next one; `None` if all are being answered.
    pub(super) fn admit(self: &Arc<Self>, phone: IpAddr, here: Option<IpAddr>) -> Option<Place> {
        let mut links = lock(&self.links);
        let from_phone = links
            .present
            .values()
            .filter(|link| household(link.phone) == household(phone))
            .count();
        if from_phone >= self.limits.per_address {
            links.make_room(|link| household(link.phone) == household(phone))?;
        } else if links.present.len() >= self.limits.connections {
            links.make_room(|_| true)?;
        }
        let number = links.next;
        links.next += 1;
        let link = Arc::new(Link::new(phone, here, self.limits));
        links.present.insert(number, Arc::clone(&link));
        drop(links);
        self.somebody_came.notify_one();
        Some(Place {
            link,
            number,
            crowd: Arc::clone(self),
        })
    }

    /// Gives a descriptor back when the system has none left.
    pub(super) fn make_room(&self) {
        lock(&self.links).make_room(|_| true);
    }

    /// Ends connections whose deadlines pass. Never returns; costs nothing while there are none.
    pub(super) async fn keep_deadlines(&self) {
        let Limits {
            handshake,
            header,
            idle,
            write,
            ..
        } = self.limits;
        let shortest = handshake.min(header).min(idle).min(write);
        let tick = (shortest / 4).clamp(Duration::from_millis(1), LONGEST_TICK);
        loop {
            let is_empty = lock(&self.links).present.is_empty();
            if is_empty {
                self.somebody_came.notified().await;
            }
            tokio::time::sleep(tick).await;
            let now = Instant::now();
            for link in lock(&self.links).present.values().filter(|link| link.is_overdue(now)) {
                link.close();
            }
        }
    }

    #[cfg(test)]
    fn count(&self) -> usize {
        lock(&self.links).present.len()
    }
}

/// Whose address it is, as far as the cap for an address goes: a host may use any address of its IPv6 /64 (RFC 4862).
fn household(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(address) => Ipv6Addr::from_bits(address.to_bits() >> 64 << 64).into(),
    }
}

impl Links {
    /// Sends somebody away who matches. The place is free at once; the connection's task ends soon after.
    fn make_room(&mut self, matches: impl Fn(&Link) -> bool) -> Option<()> {
        let oldest = |phases: &[Phase]| {
            let mut waiting = self.present.iter().filter(|(_, link)| matches(link));
            waiting.find(|(_, link)| phases.contains(&link.phase())).map(|(number, _)| *number)
        };
        let number = oldest(&[Phase::Opening, Phase::Asking]).or_else(|| oldest(&[Phase::Idle]))?;
        self.present.remove(&number)?.close();
        Some(())
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        lock(&self.crowd.links).present.remove(&self.number);
        self.link.closed();
    }
}

#[cfg(test)]
mod tests {
    //! If these break, somebody who opens many connections and says nothing keeps testers out.

    use super::*;

    fn crowd(connections: usize, per_address: usize) -> Arc<Crowd> {
        Crowd::new(Limits {
            connections,
            per_address,
            ..Limits::default()
        })
    }

    #[test]
    fn one_host_cannot_take_the_places_of_many_with_its_own_ipv6_addresses() {
        let of = |text: &str| household(text.parse().unwrap());
        assert_eq!(of("fd00::1:2:3:4"), of("fd00::5:6:7:8"));
        assert_ne!(of("fd00:0:0:1::1"), of("fd00:0:0:2::1"));
        assert_ne!(of("192.168.1.2"), of("192.168.1.3"));
    }

    fn phone(last: u8) -> IpAddr {
        IpAddr::from([192, 168, 1, last])
    }

    #[tokio::test]
    async fn the_oldest_unfinished_connection_gives_way() {
        let crowd = crowd(3, 10);
        let downloading = crowd.admit(phone(1), None).unwrap();
        downloading.link.enter(Phase::Answered);
        let resting = crowd.admit(phone(2), None).unwrap();
        resting.link.enter(Phase::Idle);
        let silent = crowd.admit(phone(3), None).unwrap();

        let fourth = crowd.admit(phone(4), None).unwrap();
        silent.link.asked_to_close().await;
        fourth.link.enter(Phase::Answered);
        let fifth = crowd.admit(phone(5), None).unwrap();
        resting.link.asked_to_close().await;
        fifth.link.enter(Phase::Answered);
        assert!(crowd.admit(phone(6), None).is_none(), "nobody who downloads gives way");
        assert_eq!(crowd.count(), 3);
        drop((silent, resting));
        assert_eq!(crowd.count(), 3, "who was sent away has no place to free");
        drop(downloading);
        assert!(crowd.admit(phone(6), None).is_some());
    }

    #[tokio::test]
    async fn one_address_takes_not_all_places() {
        let crowd = crowd(10, 2);
        let first = crowd.admit(phone(1), None).unwrap();
        let other = crowd.admit(phone(2), None).unwrap();
        let _second = crowd.admit(phone(1), None).unwrap();
        let _third = crowd.admit(phone(1), None).unwrap();
        first.link.asked_to_close().await;
        assert_eq!(crowd.count(), 3);
        drop(other);
        assert_eq!(crowd.count(), 2);
    }

    #[tokio::test]
    async fn every_phase_has_its_deadline() {
        let crowd = crowd(10, 10);
        let place = crowd.admit(phone(1), None).unwrap();
        let link = Arc::clone(&place.link);
        let overdue_after = |secs: u64| link.is_overdue(Instant::now() + Duration::from_secs(secs));
        assert!(!overdue_after(9) && overdue_after(10));
        link.enter(Phase::Asking);
        assert!(!overdue_after(14) && overdue_after(15));
        link.enter(Phase::Answered);
        assert!(!overdue_after(100_000));
        link.stalled();
        assert!(!overdue_after(59) && overdue_after(60));
        link.wrote();
        assert!(!overdue_after(100_000));
        link.enter(Phase::Idle);
        assert!(!overdue_after(74) && overdue_after(75));
        link.heard();
        assert!(!overdue_after(14) && overdue_after(15));
    }

    #[tokio::test]
    async fn who_misses_a_deadline_is_asked_to_go() {
        let crowd = Crowd::new(Limits {
            handshake: Duration::from_millis(20),
            ..Limits::default()
        });
        let place = crowd.admit(phone(1), None).unwrap();
        tokio::select! {
            () = place.link.asked_to_close() => {}
            () = crowd.keep_deadlines() => {}
        }
    }
}
