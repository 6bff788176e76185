//! The crowd is all connections of the moment: how many there may be, and who gives way.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::Instant;

use super::Limits;
use super::link::{Link, Phase};
use crate::activity::household;
use crate::sync::lock;

/// How often deadlines are looked at, at least; they are seconds long, so being a second late is fine.
const LONGEST_TICK: Duration = Duration::from_secs(1);

/// When nobody looked for so much longer than that, the computer slept. Linux and macOS stop the clock meanwhile; Windows does
/// not, and every deadline would seem to be over.
const ASLEEP: Duration = Duration::from_secs(10);

/// When every place is taken, a phone may have to give way whose socket has taken nothing for so long: it is slower than we are.
const STALL: Duration = Duration::from_millis(500);

/// The same for an address with many downloads while there is room: a phone at walking pace empties a large buffer before its
/// socket takes more.
const STALL_OF_NEIGHBOURS: Duration = Duration::from_secs(10);

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
    /// then the oldest that waits for its next one, then the slowest; `None` if all take their responses quickly.
    /// The caps for an address hold if `is_capped`.
    pub(super) fn admit(self: &Arc<Self>, phone: IpAddr, here: Option<IpAddr>, is_capped: bool) -> Option<Place> {
        let home = household(phone);
        let is_neighbour = |link: &Link| link.is_capped && household(link.phone) == home;
        let mut links = lock(&self.links);
        if is_capped && links.count(is_neighbour) >= self.limits.per_address {
            links.make_room(is_neighbour)?;
        } else if links.present.len() >= self.limits.connections {
            links.make_room(|_| true)?;
        } else if links.count(|link| link.phase() == Phase::Opening) >= self.limits.handshakes {
            links.make_room(|link| link.phase() == Phase::Opening)?;
        }
        let number = links.next;
        links.next += 1;
        let link = Arc::new(Link::new(phone, here, is_capped, self.limits));
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
            let slept_at = Instant::now();
            tokio::time::sleep(tick).await;
            let now = Instant::now();
            let slept = now.saturating_duration_since(slept_at).saturating_sub(tick);
            lock(&self.links).look(now, slept, self.limits.downloads_per_address);
        }
    }

    #[cfg(test)]
    fn count(&self) -> usize {
        lock(&self.links).present.len()
    }
}

impl Links {
    fn count(&self, matches: impl Fn(&Link) -> bool) -> usize {
        self.present.values().filter(|link| matches(link)).count()
    }

    /// Ends what is overdue, and the slowest downloads of an address that has more than it may.
    fn look(&self, now: Instant, slept: Duration, downloads_per_address: usize) {
        let mut downloads: BTreeMap<IpAddr, Vec<&Arc<Link>>> = BTreeMap::new();
        for link in self.present.values() {
            if slept >= ASLEEP {
                link.forgive(slept);
            }
            link.note_pace(now);
            if link.is_overdue(now) {
                link.close();
            } else if link.is_capped && link.is_download() {
                downloads.entry(household(link.phone)).or_default().push(link);
            }
        }
        for links in downloads.values() {
            let excess = links.len().saturating_sub(downloads_per_address);
            let mut slow: Vec<(u64, &Arc<Link>)> = links
                .iter()
                .filter_map(|link| Some((link.slow_pace(now, STALL_OF_NEIGHBOURS)?, *link)))
                .collect();
            slow.sort_by_key(|(pace, _)| *pace);
            for (_, link) in slow.into_iter().take(excess) {
                link.close();
            }
        }
    }

    /// Sends somebody away who matches. The place is free at once; the connection's task ends soon after.
    fn make_room(&mut self, matches: impl Fn(&Link) -> bool) -> Option<()> {
        let present = || self.present.iter().filter(|(_, link)| matches(link));
        let oldest = |phases: &[Phase]| {
            present()
                .find(|(_, link)| phases.contains(&link.phase()))
                .map(|(number, _)| *number)
        };
        let slowest = || {
            let now = Instant::now();
            let slow = present().filter_map(|(number, link)| Some((link.slow_pace(now, STALL)?, *number)));
            slow.min().map(|(_, number)| number)
        };
        let number = oldest(&[Phase::Opening, Phase::Asking])
            .or_else(|| oldest(&[Phase::Idle]))
            .or_else(slowest)?;
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

    async fn gives_way(place: &Place) {
        let asked = tokio::time::timeout(Duration::from_secs(5), place.link.asked_to_close()).await;
        assert!(asked.is_ok(), "somebody else was sent away, or nobody");
    }

    #[tokio::test]
    async fn the_oldest_unfinished_connection_gives_way() {
        let crowd = crowd(3, 10);
        let downloading = crowd.admit(phone(1), None, true).unwrap();
        downloading.link.enter(Phase::Answered);
        let resting = crowd.admit(phone(2), None, true).unwrap();
        resting.link.enter(Phase::Idle);
        let silent = crowd.admit(phone(3), None, true).unwrap();

        let fourth = crowd.admit(phone(4), None, true).unwrap();
        gives_way(&silent).await;
        fourth.link.enter(Phase::Answered);
        let fifth = crowd.admit(phone(5), None, true).unwrap();
        gives_way(&resting).await;
        fifth.link.enter(Phase::Answered);
        assert!(
            crowd.admit(phone(6), None, true).is_none(),
            "nobody who downloads quickly gives way"
        );
        assert_eq!(crowd.count(), 3);
        drop((silent, resting));
        assert_eq!(crowd.count(), 3, "who was sent away has no place to free");
        drop(downloading);
        assert!(crowd.admit(phone(6), None, true).is_some());
    }

    #[tokio::test]
    async fn headers_that_never_end_give_way_as_handshakes_do() {
        let crowd = crowd(3, 10);
        let resting = crowd.admit(phone(1), None, true).unwrap();
        resting.link.enter(Phase::Idle);
        let dripping = crowd.admit(phone(2), None, true).unwrap();
        dripping.link.enter(Phase::Asking);
        let silent = crowd.admit(phone(3), None, true).unwrap();

        let _fourth = crowd.admit(phone(4), None, true).unwrap();
        gives_way(&dripping).await;
        let _fifth = crowd.admit(phone(5), None, true).unwrap();
        gives_way(&silent).await;
        assert_eq!(resting.link.phase(), Phase::Idle, "who waits for its next request goes after those");
    }

    #[tokio::test]
    async fn one_address_takes_not_all_places() {
        let crowd = crowd(10, 2);
        let first = crowd.admit(phone(1), None, true).unwrap();
        let other = crowd.admit(phone(2), None, true).unwrap();
        let _second = crowd.admit(phone(1), None, true).unwrap();
        let _third = crowd.admit(phone(1), None, true).unwrap();
        first.link.asked_to_close().await;
        assert_eq!(crowd.count(), 3);
        drop(other);
        assert_eq!(crowd.count(), 2);
    }

    #[tokio::test]
    async fn the_slowest_gives_way() {
        let crowd = crowd(3, 10);
        let places: Vec<Place> = (1..=3).map(|last| crowd.admit(phone(last), None, true).unwrap()).collect();
        for (place, sent) in places.iter().zip([300_000, 90_000_000, 500_000]) {
            place.link.enter(Phase::Answered);
            place.link.begin_download();
            place.link.add_sent(sent);
        }
        let at = |secs: u64| Instant::now() + Duration::from_secs(secs);
        assert_eq!(places[0].link.slow_pace(at(0), STALL), None, "not judged before it had a chance");
        assert_eq!(places[0].link.slow_pace(at(20), STALL).map(|pace| pace / 1000), Some(15));

        assert!(crowd.admit(phone(4), None, true).is_none(), "nobody stalls yet");
        for place in &places {
            place.link.stalled();
        }
        tokio::time::sleep(Duration::from_millis(550)).await;
        let newcomer = crowd.admit(phone(4), None, true).unwrap();
        places[0].link.asked_to_close().await;
        newcomer.link.enter(Phase::Answered);
        assert!(crowd.admit(phone(5), None, true).is_some());
        places[2].link.asked_to_close().await;
    }

    #[tokio::test]
    async fn who_naps_for_a_minute_is_not_slow() {
        let crowd = crowd(3, 10);
        let place = crowd.admit(phone(1), None, true).unwrap();
        let link = &place.link;
        link.enter(Phase::Answered);
        link.begin_download();
        link.add_sent(90_000_000);
        let at = |secs: u64| Instant::now() + Duration::from_secs(secs);
        assert_eq!(link.slow_pace(at(60), STALL), None);
        link.note_pace(at(60));
        assert_eq!(link.slow_pace(at(119), STALL), None);
        link.note_pace(at(121));
        assert_eq!(link.slow_pace(at(200), STALL), Some(0), "gone to sleep");
    }

    #[tokio::test]
    async fn one_address_has_not_more_slow_downloads_than_it_may() {
        let crowd = crowd(100, 100);
        let places: Vec<Place> = (0..5).map(|_| crowd.admit(phone(1), None, true).unwrap()).collect();
        let proxied: Vec<Place> = (0..5).map(|_| crowd.admit(phone(1), None, false).unwrap()).collect();
        for (index, place) in places.iter().chain(&proxied).enumerate() {
            place.link.enter(Phase::Answered);
            place.link.begin_download();
            place.link.add_sent(1000 * (10 - index));
        }
        places[4].link.add_sent(1_000_000_000);
        let later = Instant::now() + Duration::from_secs(20);
        lock(&crowd.links).look(later, Duration::ZERO, 3);
        places[3].link.asked_to_close().await;
        places[2].link.asked_to_close().await;
        let mut others = places[..2].iter().chain(&places[4..]).chain(&proxied);
        let nobody_else = others.all(|place| is_pending(place.link.asked_to_close()));
        assert!(nobody_else);
    }

    fn is_pending(future: impl Future<Output = ()>) -> bool {
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        std::pin::pin!(future).poll(&mut context).is_pending()
    }

    #[tokio::test]
    async fn handshakes_have_a_cap_of_their_own() {
        let crowd = Crowd::new(Limits {
            handshakes: 2,
            ..Limits::default()
        });
        let first = crowd.admit(phone(1), None, true).unwrap();
        let _second = crowd.admit(phone(2), None, true).unwrap();
        let _third = crowd.admit(phone(3), None, true).unwrap();
        first.link.asked_to_close().await;
        assert_eq!(crowd.count(), 2);
    }

    #[tokio::test]
    async fn a_computer_that_slept_holds_it_against_nobody() {
        let crowd = crowd(10, 10);
        let place = crowd.admit(phone(1), None, true).unwrap();
        place.link.enter(Phase::Answered);
        place.link.stalled();
        let night = Duration::from_hours(9);
        let morning = Instant::now() + night;
        lock(&crowd.links).look(morning, night, 10);
        assert!(!place.link.is_overdue(morning));
        assert!(is_pending(place.link.asked_to_close()));
        assert!(place.link.is_overdue(morning + Duration::from_mins(1)), "deadlines run again");
    }

    #[tokio::test]
    async fn every_phase_has_its_deadline() {
        let crowd = crowd(10, 10);
        let place = crowd.admit(phone(1), None, true).unwrap();
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
        let place = crowd.admit(phone(1), None, true).unwrap();
        tokio::select! {
            () = place.link.asked_to_close() => {}
            () = crowd.keep_deadlines() => {}
        }
    }
}
