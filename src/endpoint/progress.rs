//! Progress is what the set-up page may ask about the phone it is on: when it last fetched the profile, reached the
//! HTTPS port, refused our certificate, or trusted it. A browser cannot tell a refused certificate from a port that
//! cannot be reached; the server can.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::Mutex;

use jiff::Timestamp;
use serde::Serialize;

use crate::activity::EventKind;
use crate::sync::lock;

/// Phones remembered; the one that was quiet for longest is forgotten first. Beyond any office, and below 100 KB.
const MOST_PHONES: usize = 500;

/// What phones did last, by address.
#[derive(Debug, Default)]
pub(super) struct Progress {
    phones: Mutex<BTreeMap<IpAddr, SetUpTimes>>,
}

/// When a phone last did what matters to its set-up.
#[derive(Clone, Copy, Debug, Default)]
struct SetUpTimes {
    last: Timestamp,
    profile: Option<Timestamp>,
    reached: Option<Timestamp>,
    refused: Option<Timestamp>,
    trusted: Option<Timestamp>,
    installer: Option<Timestamp>,
}

/// The answer: whole seconds since each, `null` for never. Nothing in it is about anybody but who asks.
#[derive(Debug, Serialize)]
struct ProgressReply {
    /// Fetched the set-up profile.
    profile: Option<i64>,
    /// Came to the HTTPS port, however that ended.
    reached: Option<i64>,
    /// Broke off the handshake: it does not trust us.
    refused: Option<i64>,
    /// Its browser trusted us.
    trusted: Option<i64>,
    /// Its installer trusted us, which is the final proof.
    installer: Option<i64>,
}

impl Progress {
    /// Remembers what a phone did.
    pub(super) fn note(&self, phone: IpAddr, kind: &EventKind) {
        self.note_at(phone, Some(kind), crate::clock::now());
    }

    /// A connection of this phone's came to the HTTPS port, before anything is known of it.
    pub(super) fn reached(&self, phone: IpAddr) {
        self.note_at(phone, None, crate::clock::now());
    }

    /// What the phone at this address has done, as JSON.
    pub(super) fn json(&self, phone: IpAddr) -> String {
        self.json_at(phone, crate::clock::now())
    }

    fn note_at(&self, phone: IpAddr, kind: Option<&EventKind>, now: Timestamp) {
        let mut phones = lock(&self.phones);
        let is_new = !phones.contains_key(&phone.to_canonical());
        if is_new && phones.len() >= MOST_PHONES {
            let quietest = phones.iter().min_by_key(|(_, story)| story.last).map(|(ip, _)| *ip);
            quietest.and_then(|ip| phones.remove(&ip));
        }
        let story = phones.entry(phone.to_canonical()).or_default();
        story.last = now;
        match kind {
            None => story.reached = Some(now),
            Some(EventKind::Profile) => story.profile = Some(now),
            Some(EventKind::Refused { .. }) => (story.reached, story.refused) = (Some(now), Some(now)),
            Some(EventKind::Trusted) => (story.reached, story.trusted) = (Some(now), Some(now)),
            Some(EventKind::Manifest) => (story.reached, story.installer) = (Some(now), Some(now)),
            Some(_) => {}
        }
    }

    fn json_at(&self, phone: IpAddr, now: Timestamp) -> String {
        let story = lock(&self.phones).get(&phone.to_canonical()).copied().unwrap_or_default();
        // A clock that was set back must not make a time in the future.
        let since = |at: Option<Timestamp>| at.map(|at| now.duration_since(at).as_secs().max(0));
        let answer = ProgressReply {
            profile: since(story.profile),
            reached: since(story.reached),
            refused: since(story.refused),
            trusted: since(story.trusted),
            installer: since(story.installer),
        };
        serde_json::to_string(&answer).unwrap_or_else(|_no_number_or_map_fails| "{}".to_owned())
    }
}

#[cfg(test)]
mod tests {
    //! If these break, the set-up page tells a tester the wrong next step, or a scanner fills the memory.

    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + second).unwrap()
    }

    fn ip(last: u32) -> IpAddr {
        IpAddr::V4(std::net::Ipv4Addr::from(0x0a00_0000 + last))
    }

    fn answer(progress: &Progress, phone: IpAddr, second: i64) -> serde_json::Value {
        serde_json::from_str(&progress.json_at(phone, at(second))).unwrap()
    }

    #[test]
    fn each_phone_is_told_its_own_story() {
        let progress = Progress::default();
        let refused = EventKind::Refused {
            alert: "unknown certificate authority".to_owned(),
        };
        progress.note_at(ip(1), Some(&EventKind::Profile), at(0));
        progress.note_at(ip(1), None, at(30));
        progress.note_at(ip(1), Some(&refused), at(31));
        progress.note_at(ip(2), Some(&EventKind::Trusted), at(40));
        progress.note_at(ip(2), Some(&EventKind::Manifest), at(50));
        let first = answer(&progress, ip(1), 91);
        assert_eq!(
            (&first["profile"], &first["reached"], &first["refused"]),
            (&91.into(), &60.into(), &60.into())
        );
        assert!(first["trusted"].is_null() && first["installer"].is_null());
        let second = answer(&progress, ip(2), 60);
        assert_eq!(
            (&second["trusted"], &second["installer"], &second["reached"]),
            (&20.into(), &10.into(), &10.into())
        );
        assert!(second["profile"].is_null());
        assert!(
            answer(&progress, ip(3), 60)
                .as_object()
                .unwrap()
                .values()
                .all(serde_json::Value::is_null)
        );
        let mapped = "::ffff:10.0.0.1".parse().unwrap();
        assert_eq!(
            answer(&progress, mapped, 91)["profile"],
            91,
            "a socket for both families is the same phone"
        );
        assert_eq!(answer(&progress, ip(1), -100)["profile"], 0, "the clock was set back");
    }

    #[test]
    fn the_memory_is_bounded_and_forgets_who_was_quiet() {
        let progress = Progress::default();
        progress.note_at(ip(0), Some(&EventKind::Profile), at(0));
        for number in 1..2000_u32 {
            progress.note_at(ip(number), None, at(i64::from(number)));
            progress.note_at(ip(0), None, at(i64::from(number)));
        }
        assert_eq!(lock(&progress.phones).len(), MOST_PHONES);
        assert_eq!(answer(&progress, ip(0), 2000)["profile"], 2000, "who keeps asking is remembered");
        assert!(answer(&progress, ip(1), 2000)["reached"].is_null());
        assert_eq!(answer(&progress, ip(1999), 2000)["reached"], 1);
    }
}
