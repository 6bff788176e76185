//! Admission: how many connections there may be, and who gives way.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::Instant;

use super::EndpointLimits;
use super::connection::{Connection, Phase};
use crate::activity::household;
use crate::sync::lock;

/// How often deadlines are looked at, at least; they are seconds long, so being a second late is fine.
const LONGEST_TICK: Duration = Duration::from_secs(1);

/// When nobody looked for so much longer than that, the computer slept. Linux and macOS stop the clock meanwhile; Windows does
/// not, and every deadline would seem to be over.
const ASLEEP: Duration = Duration::from_secs(10);

/// When every slot is taken, a phone may have to give way whose socket has taken nothing for so long: it is slower than we are.
const STALL: Duration = Duration::from_millis(500);

/// The same for an address with many downloads while there is room: a phone at walking pace empties a large buffer before its
/// socket takes more.
const STALL_OF_NEIGHBOURS: Duration = Duration::from_secs(10);

/// All connections.
#[derive(Debug)]
pub(super) struct Admission {
    limits: EndpointLimits,
    connections: Mutex<Connections>,
    somebody_came: Notify,
}

/// In order of arrival.
#[derive(Debug, Default)]
struct Connections {
    next: u64,
    present: BTreeMap<u64, Arc<Connection>>,
}

/// A connection's slot; dropping it makes room.
#[derive(Debug)]
pub(super) struct Slot {
    /// The connection.
    pub(super) connection: Arc<Connection>,
    number: u64,
    admission: Arc<Admission>,
}

impl Admission {
    pub(super) fn new(limits: EndpointLimits) -> Arc<Self> {
        Arc::new(Self {
            limits,
            connections: Mutex::default(),
            somebody_came: Notify::new(),
        })
    }

    /// A slot for a new connection. When all are taken, the oldest connection that has not finished its request gives way,
    /// then the oldest that waits for its next one, then the slowest; `None` if all take their responses quickly.
    /// The caps for an address hold if `is_capped`.
    pub(super) fn admit(self: &Arc<Self>, phone: IpAddr, here: Option<IpAddr>, is_capped: bool) -> Option<Slot> {
        let home = household(phone);
        let is_neighbour = |connection: &Connection| connection.is_capped && household(connection.phone) == home;
        let mut connections = lock(&self.connections);
        if is_capped && connections.count(is_neighbour) >= self.limits.per_address {
            connections.make_room(is_neighbour)?;
        } else if connections.present.len() >= self.limits.connections {
            connections.make_room(|_| true)?;
        } else if connections.count(|connection| connection.phase() == Phase::Opening) >= self.limits.handshakes {
            connections.make_room(|connection| connection.phase() == Phase::Opening)?;
        }
        let number = connections.next;
        connections.next += 1;
        let connection = Arc::new(Connection::new(phone, here, is_capped, self.limits));
        connections.present.insert(number, Arc::clone(&connection));
        drop(connections);
        self.somebody_came.notify_one();
        Some(Slot {
            connection,
            number,
            admission: Arc::clone(self),
        })
    }

    /// Gives a descriptor back when the system has none left.
    pub(super) fn make_room(&self) {
        lock(&self.connections).make_room(|_| true);
    }

    /// Ends connections whose deadlines pass. Never returns; costs nothing while there are none.
    pub(super) async fn keep_deadlines(&self) {
        let EndpointLimits {
            handshake,
            header,
            idle,
            write,
            ..
        } = self.limits;
        let shortest = handshake.min(header).min(idle).min(write);
        let tick = (shortest / 4).clamp(Duration::from_millis(1), LONGEST_TICK);
        loop {
            let is_empty = lock(&self.connections).present.is_empty();
            if is_empty {
                self.somebody_came.notified().await;
            }
            let slept_at = Instant::now();
            tokio::time::sleep(tick).await;
            let now = Instant::now();
            let slept = now.saturating_duration_since(slept_at).saturating_sub(tick);
            lock(&self.connections).look(now, slept, self.limits.downloads_per_address);
        }
    }

    #[cfg(test)]
    fn count(&self) -> usize {
        lock(&self.connections).present.len()
    }
}

impl Connections {
    fn count(&self, matches: impl Fn(&Connection) -> bool) -> usize {
        self.present.values().filter(|connection| matches(connection)).count()
    }

    /// Ends what is overdue, and the slowest downloads of an address that has more than it may.
    fn look(&self, now: Instant, slept: Duration, downloads_per_address: usize) {
        let mut downloads: BTreeMap<IpAddr, Vec<&Arc<Connection>>> = BTreeMap::new();
        for connection in self.present.values() {
            if slept >= ASLEEP {
                connection.forgive(slept);
            }
            connection.note_pace(now);
            if connection.is_overdue(now) {
                connection.close();
            } else if connection.is_capped && connection.is_download() {
                downloads.entry(household(connection.phone)).or_default().push(connection);
            }
        }
        for connections in downloads.values() {
            let excess = connections.len().saturating_sub(downloads_per_address);
            let mut slow: Vec<(u64, &Arc<Connection>)> = connections
                .iter()
                .filter_map(|connection| Some((connection.slow_pace(now, STALL_OF_NEIGHBOURS)?, *connection)))
                .collect();
            slow.sort_by_key(|(pace, _)| *pace);
            for (_, connection) in slow.into_iter().take(excess) {
                connection.close();
            }
        }
    }

    /// Sends somebody away who matches. The slot is free at once; the connection's task ends soon after.
    fn make_room(&mut self, matches: impl Fn(&Connection) -> bool) -> Option<()> {
        let present = || self.present.iter().filter(|(_, connection)| matches(connection));
        let oldest = |phases: &[Phase]| {
            present()
                .find(|(_, connection)| phases.contains(&connection.phase()))
                .map(|(number, _)| *number)
        };
        let slowest = || {
            let now = Instant::now();
            let slow = present().filter_map(|(number, connection)| Some((connection.slow_pace(now, STALL)?, *number)));
            slow.min().map(|(_, number)| number)
        };
        let number = oldest(&[Phase::Opening, Phase::Asking])
            .or_else(|| oldest(&[Phase::Idle]))
            .or_else(slowest)?;
        self.present.remove(&number)?.close();
        Some(())
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        lock(&self.admission.connections).present.remove(&self.number);
        self.connection.closed();
    }
}

#[cfg(test)]
mod tests {
    //! If these break, somebody who opens many connections and says nothing keeps testers out.

    use super::*;

    fn admission(connections: usize, per_address: usize) -> Arc<Admission> {
        Admission::new(EndpointLimits {
            connections,
            per_address,
            ..EndpointLimits::default()
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

    async fn gives_way(slot: &Slot) {
        let asked = tokio::time::timeout(Duration::from_secs(5), slot.connection.asked_to_close()).await;
        assert!(asked.is_ok(), "somebody else was sent away, or nobody");
    }

    #[tokio::test]
    async fn the_oldest_unfinished_connection_gives_way() {
        let admission = admission(3, 10);
        let downloading = admission.admit(phone(1), None, true).unwrap();
        downloading.connection.enter(Phase::Answered);
        let resting = admission.admit(phone(2), None, true).unwrap();
        resting.connection.enter(Phase::Idle);
        let silent = admission.admit(phone(3), None, true).unwrap();

        let fourth = admission.admit(phone(4), None, true).unwrap();
        gives_way(&silent).await;
        fourth.connection.enter(Phase::Answered);
        let fifth = admission.admit(phone(5), None, true).unwrap();
        gives_way(&resting).await;
        fifth.connection.enter(Phase::Answered);
        assert!(
            admission.admit(phone(6), None, true).is_none(),
            "nobody who downloads quickly gives way"
        );
        assert_eq!(admission.count(), 3);
        drop((silent, resting));
        assert_eq!(admission.count(), 3, "who was sent away has no place to free");
        drop(downloading);
        assert!(admission.admit(phone(6), None, true).is_some());
    }

    #[tokio::test]
    async fn headers_that_never_end_give_way_as_handshakes_do() {
        let admission = admission(3, 10);
        let resting = admission.admit(phone(1), None, true).unwrap();
        resting.connection.enter(Phase::Idle);
        let dripping = admission.admit(phone(2), None, true).unwrap();
        dripping.connection.enter(Phase::Asking);
        let silent = admission.admit(phone(3), None, true).unwrap();

        let _fourth = admission.admit(phone(4), None, true).unwrap();
        gives_way(&dripping).await;
        let _fifth = admission.admit(phone(5), None, true).unwrap();
        gives_way(&silent).await;
        assert_eq!(
            resting.connection.phase(),
            Phase::Idle,
            "who waits for its next request goes after those"
        );
    }

    #[tokio::test]
    async fn one_address_takes_not_all_places() {
        let admission = admission(10, 2);
        let first = admission.admit(phone(1), None, true).unwrap();
        let other = admission.admit(phone(2), None, true).unwrap();
        let _second = admission.admit(phone(1), None, true).unwrap();
        let _third = admission.admit(phone(1), None, true).unwrap();
        first.connection.asked_to_close().await;
        assert_eq!(admission.count(), 3);
        drop(other);
        assert_eq!(admission.count(), 2);
    }

    #[tokio::test]
    async fn the_slowest_gives_way() {
        let admission = admission(3, 10);
        let places: Vec<Slot> = (1..=3).map(|last| admission.admit(phone(last), None, true).unwrap()).collect();
        for (slot, sent) in places.iter().zip([300_000, 90_000_000, 500_000]) {
            slot.connection.enter(Phase::Answered);
            slot.connection.begin_download();
            slot.connection.add_sent(sent);
        }
        let at = |secs: u64| Instant::now() + Duration::from_secs(secs);
        assert_eq!(
            places[0].connection.slow_pace(at(0), STALL),
            None,
            "not judged before it had a chance"
        );
        assert_eq!(places[0].connection.slow_pace(at(20), STALL).map(|pace| pace / 1000), Some(15));

        assert!(admission.admit(phone(4), None, true).is_none(), "nobody stalls yet");
        for slot in &places {
            slot.connection.stalled();
        }
        tokio::time::sleep(Duration::from_millis(550)).await;
        let newcomer = admission.admit(phone(4), None, true).unwrap();
        places[0].connection.asked_to_close().await;
        newcomer.connection.enter(Phase::Answered);
        assert!(admission.admit(phone(5), None, true).is_some());
        places[2].connection.asked_to_close().await;
    }

    #[tokio::test]
    async fn who_naps_for_a_minute_is_not_slow() {
        let admission = admission(3, 10);
        let slot = admission.admit(phone(1), None, true).unwrap();
        let connection = &slot.connection;
        connection.enter(Phase::Answered);
        connection.begin_download();
        connection.add_sent(90_000_000);
        let at = |secs: u64| Instant::now() + Duration::from_secs(secs);
        assert_eq!(connection.slow_pace(at(60), STALL), None);
        connection.note_pace(at(60));
        assert_eq!(connection.slow_pace(at(119), STALL), None);
        connection.note_pace(at(121));
        assert_eq!(connection.slow_pace(at(200), STALL), Some(0), "gone to sleep");
    }

    #[tokio::test]
    async fn one_address_has_not_more_slow_downloads_than_it_may() {
        let admission = admission(100, 100);
        let places: Vec<Slot> = (0..5).map(|_| admission.admit(phone(1), None, true).unwrap()).collect();
        let proxied: Vec<Slot> = (0..5).map(|_| admission.admit(phone(1), None, false).unwrap()).collect();
        for (index, slot) in places.iter().chain(&proxied).enumerate() {
            slot.connection.enter(Phase::Answered);
            slot.connection.begin_download();
            slot.connection.add_sent(1000 * (10 - index));
        }
        places[4].connection.add_sent(1_000_000_000);
        let later = Instant::now() + Duration::from_secs(20);
        lock(&admission.connections).look(later, Duration::ZERO, 3);
        places[3].connection.asked_to_close().await;
        places[2].connection.asked_to_close().await;
        let mut others = places[..2].iter().chain(&places[4..]).chain(&proxied);
        let nobody_else = others.all(|slot| is_pending(slot.connection.asked_to_close()));
        assert!(nobody_else);
    }

    fn is_pending(future: impl Future<Output = ()>) -> bool {
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        std::pin::pin!(future).poll(&mut context).is_pending()
    }

    #[tokio::test]
    async fn handshakes_have_a_cap_of_their_own() {
        let admission = Admission::new(EndpointLimits {
            handshakes: 2,
            ..EndpointLimits::default()
        });
        let first = admission.admit(phone(1), None, true).unwrap();
        let _second = admission.admit(phone(2), None, true).unwrap();
        let _third = admission.admit(phone(3), None, true).unwrap();
        first.connection.asked_to_close().await;
        assert_eq!(admission.count(), 2);
    }

    #[tokio::test]
    async fn a_computer_that_slept_holds_it_against_nobody() {
        let admission = admission(10, 10);
        let slot = admission.admit(phone(1), None, true).unwrap();
        slot.connection.enter(Phase::Answered);
        slot.connection.stalled();
        let night = Duration::from_hours(9);
        let morning = Instant::now() + night;
        lock(&admission.connections).look(morning, night, 10);
        assert!(!slot.connection.is_overdue(morning));
        assert!(is_pending(slot.connection.asked_to_close()));
        assert!(slot.connection.is_overdue(morning + Duration::from_mins(1)), "deadlines run again");
    }

    #[tokio::test]
    async fn every_phase_has_its_deadline() {
        let admission = admission(10, 10);
        let slot = admission.admit(phone(1), None, true).unwrap();
        let connection = Arc::clone(&slot.connection);
        let overdue_after = |secs: u64| connection.is_overdue(Instant::now() + Duration::from_secs(secs));
        assert!(!overdue_after(9) && overdue_after(10));
        connection.enter(Phase::Asking);
        assert!(!overdue_after(14) && overdue_after(15));
        connection.enter(Phase::Answered);
        assert!(!overdue_after(100_000));
        connection.stalled();
        assert!(!overdue_after(59) && overdue_after(60));
        connection.wrote(1);
        assert!(!overdue_after(100_000));
        connection.enter(Phase::Idle);
        assert!(!overdue_after(74) && overdue_after(75));
        connection.heard();
        assert!(!overdue_after(14) && overdue_after(15));
    }

    #[tokio::test]
    async fn who_misses_a_deadline_is_asked_to_go() {
        let admission = Admission::new(EndpointLimits {
            handshake: Duration::from_millis(20),
            ..EndpointLimits::default()
        });
        let slot = admission.admit(phone(1), None, true).unwrap();
        tokio::select! {
            () = slot.connection.asked_to_close() => {}
            () = admission.keep_deadlines() => {}
        }
    }
}
