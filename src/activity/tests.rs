//! The story of each phone, from recorded sequences. If these break, the window tells testers what did not happen.

use std::net::IpAddr;

use jiff::Timestamp;

use super::*;
use crate::words::sentence;

mod any_order;
mod several;

pub(super) const SAFARI: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.2 Mobile/15E148 Safari/604.1";
pub(super) const INSTALLER: &str = "com.apple.appstored/1.0 iOS/18.2 model/iPhone16,1 hwp/t8130 build/22C152 (6; dt:311) AMS/1";
pub(super) const OTHER: &str = "com.apple.appstored/1.0 iOS/17.6 model/iPhone13,1 hwp/t8101 build/21G80 (6; dt:228) AMS/1";
pub(super) const DOWNLOADER: &str = "nsurlsessiond/1.0 CFNetwork/1568 Darwin/24.2.0";

pub(super) fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_790_000_000 + seconds).unwrap()
}

/// Phones, and a hand on the events.
#[derive(Default)]
pub(super) struct Story {
    pub(super) phones: Phones,
    pub(super) last: Option<Applied>,
    /// The loading of the page that links of what follows stood on.
    pub(super) visit: Option<Visit>,
}

impl Story {
    pub(super) fn event(&mut self, seconds: i64, ip: &str, agent: &str, token: Option<&str>, kind: EventKind) -> &mut Self {
        let event = PhoneEvent {
            at: at(seconds),
            phone: ip.parse::<IpAddr>().unwrap(),
            here: None,
            connection: None,
            agent: Agent::parse(agent),
            token: token.map(str::to_owned),
            visit: self.visit,
            kind,
        };
        self.last = Some(self.phones.apply(&event));
        self
    }

    /// By the phone of most stories.
    pub(super) fn on(&mut self, seconds: i64, kind: EventKind) -> &mut Self {
        let about_a_build = !matches!(kind, EventKind::Refused { .. } | EventKind::Trusted | EventKind::Profile);
        let agent = match kind {
            EventKind::Page | EventKind::EndedLink | EventKind::SetUpPage | EventKind::Profile | EventKind::Trusted => SAFARI,
            EventKind::Refused { .. } => "",
            EventKind::Package { .. } => DOWNLOADER,
            EventKind::Manifest | EventKind::Agreed => INSTALLER,
        };
        self.event(seconds, "192.168.1.40", agent, about_a_build.then_some("token"), kind)
    }

    pub(super) fn only(&self) -> Delivery {
        let phones = self.phones.newest_first();
        assert_eq!(phones.len(), 1, "one phone");
        Delivery::clone(phones[0].2)
    }

    pub(super) fn stage(&self) -> (Stage, u64) {
        let delivery = self.only();
        (delivery.stage, delivery.done_bytes())
    }
}

pub(super) fn refused() -> EventKind {
    EventKind::Refused {
        alert: "unknown CA".to_owned(),
    }
}

/// A part of a package of 100 bytes.
pub(super) fn part(transfer: u64, start: u64, sent: u64, end: Option<TransferEnd>) -> EventKind {
    EventKind::Package {
        transfer,
        start,
        sent,
        total: 100,
        tag: "\"1\"".into(),
        end,
    }
}

pub(super) const LEFT: Stage = Stage::Interrupted {
    cause: Interruption::PhoneLeft,
};
use TransferEnd::{Complete, FileGone};

pub(super) const CLOSED: TransferEnd = TransferEnd::Closed { unsure_bytes: 0 };

fn steps(story: &Story) -> Vec<String> {
    story
        .only()
        .steps
        .iter()
        .map(|step| sentence(&describe::step(&step.kind)))
        .collect()
}

#[test]
fn the_whole_way_of_a_new_phone() {
    let mut story = Story::default();
    let table = [
        (refused(), Stage::Refused),
        (EventKind::SetUpPage, Stage::SetUp),
        (EventKind::Profile, Stage::Profile),
        (EventKind::Trusted, Stage::Trusts),
        (EventKind::Page, Stage::Page),
        (EventKind::Manifest, Stage::Prompt),
        (EventKind::Agreed, Stage::Agreed),
        (part(1, 0, 40, None), Stage::Downloading),
        (part(1, 0, 100, Some(Complete)), Stage::Delivered),
    ];
    for (second, (kind, stage)) in (0..).zip(table) {
        story.on(second, kind.clone());
        assert_eq!(story.stage().0, stage, "{kind:?}");
    }
    let delivery = story.only();
    assert_eq!((delivery.model.as_str(), delivery.os.as_str()), ("iPhone 15 Pro", "iOS 18.2"));
    assert_eq!((delivery.attempts, delivery.sent_bytes, delivery.started_at), (1, 100, at(0)));
    assert_eq!(
        delivery.average_bytes_per_second(),
        Some(60),
        "60 bytes in the second after the first 40"
    );
    assert_eq!(story.phones.deliveries().len(), 1, "setting up was the beginning of the same story");
    let expected = [
        "Refused Airlift’s certificate (unknown CA)",
        "Opened the set-up page",
        "Downloaded the set-up profile",
        "Trusts Airlift",
        "Opened the install page",
        "Fetched the manifest: iOS asked whether to install",
        "Accepted the install prompt",
        "The download started",
        "File delivered: the phone installs it now",
    ];
    assert_eq!(steps(&story), expected);
    assert!(story.phones.newest_first()[0].1.trusts_us);
}

#[test]
fn requests_repeated_by_ios_tell_nothing_new() {
    let mut story = Story::default();
    story
        .on(0, EventKind::Manifest)
        .on(1, EventKind::Manifest)
        .on(3, EventKind::Agreed)
        .on(5, EventKind::Agreed);
    story
        .on(5, EventKind::Manifest)
        .on(6, part(1, 0, 30, None))
        .on(7, EventKind::Agreed)
        .on(7, EventKind::Manifest);
    assert_eq!(story.stage(), (Stage::Downloading, 30));
    assert_eq!((story.only().attempts, story.only().steps.len()), (1, 3));
}

#[test]
fn ranges_in_parallel_make_one_delivery() {
    let mut story = Story::default();
    story
        .on(0, EventKind::Manifest)
        .on(1, part(1, 0, 50, None))
        .on(1, part(2, 50, 20, None));
    story.on(2, part(1, 0, 50, Some(Complete)));
    assert_eq!(story.stage(), (Stage::Downloading, 70));
    story.on(3, part(3, 90, 10, Some(Complete))).on(4, part(2, 50, 30, Some(CLOSED)));
    assert_eq!(story.stage(), (LEFT, 80), "a gap does not count until it is filled");
    story.on(5, part(4, 80, 10, Some(Complete)));
    assert_eq!(story.stage(), (Stage::Delivered, 100));
}

#[test]
fn a_download_that_broke_off_goes_on_minutes_later() {
    let mut story = Story::default();
    story.on(0, EventKind::Manifest).on(1, part(1, 0, 30, Some(CLOSED)));
    assert_eq!(story.stage(), (LEFT, 30));
    assert!(story.only().may_resume(at(200)));
    story.on(240, part(2, 30, 20, None));
    assert_eq!(story.stage(), (Stage::Downloading, 50));
    story.on(241, part(2, 30, 30, Some(CLOSED)));
    assert!(!story.phones.tick(at(300)));
    assert!(story.phones.tick(at(541)), "after five minutes it is said that nothing came");
    assert!(!story.phones.tick(at(542)));
    assert_eq!(sentence(&describe::outcome(&story.only(), at(542))), "Stopped at 60 of 100 bytes");
    story.on(3000, part(3, 60, 40, Some(Complete)));
    assert_eq!(story.stage(), (Stage::Delivered, 100));
    assert_eq!(story.phones.deliveries().len(), 1);
    assert_eq!(story.only().attempts, 1);
}

#[test]
fn a_part_sent_again_counts_once() {
    let mut story = Story::default();
    story
        .on(0, EventKind::Manifest)
        .on(1, part(1, 0, 60, None))
        .on(2, part(1, 0, 60, Some(CLOSED)));
    story.on(3, part(2, 20, 1, None));
    assert_eq!(story.stage(), (Stage::Downloading, 60), "progress does not go backwards");
    story.on(4, part(2, 20, 30, None));
    assert_eq!(story.stage().1, 60, "nor is it counted twice");
    assert_eq!(story.only().sent_bytes, 90);
    story.on(5, part(2, 20, 80, Some(Complete))).on(6, part(3, 40, 60, None));
    assert_eq!(story.stage().0, Stage::Delivered, "a part that is asked for again after the end");
}

#[test]
fn nobody_answers_or_nothing_begins() {
    let mut story = Story::default();
    story.on(0, EventKind::Manifest);
    assert!(!story.phones.tick(at(59)));
    assert!(story.phones.tick(at(60)));
    assert_eq!(story.stage().0, Stage::NotAnswered);
    story.on(70, EventKind::Agreed);
    assert_eq!(story.stage().0, Stage::Agreed, "an answer after a minute is an answer");
    assert!(!story.phones.tick(at(129)));
    assert!(story.phones.tick(at(130)), "a HEAD without a GET");
    assert_eq!(story.stage().0, Stage::NotStarted);
    assert!(!story.phones.tick(at(1000)));
    story.on(1001, part(1, 0, 10, None));
    assert_eq!(story.stage().0, Stage::Downloading);
}

#[test]
fn bytes_that_stop_for_minutes_go_on_where_they_were() {
    let mut story = Story::default();
    story.on(0, EventKind::Manifest).on(1, part(1, 0, 50, None));
    let delivery = story.only();
    assert!(!delivery.stalled(at(5)) && delivery.stalled(at(6)));
    assert!(!story.phones.any_live(at(8)), "what stands still is not drawn again");
    assert!(!story.phones.tick(at(180)));
    assert!(story.phones.tick(at(181)));
    assert_eq!(story.stage(), (LEFT, 50));
    story.on(280, part(1, 0, 55, None));
    assert_eq!((story.stage(), story.only().sent_bytes), ((Stage::Downloading, 55), 55));
    story.on(281, part(1, 0, 100, Some(Complete)));
    assert_eq!(story.stage().0, Stage::Delivered);
}

#[test]
fn the_manifest_again_is_another_try() {
    let mut story = Story::default();
    story
        .on(0, EventKind::Manifest)
        .on(1, part(1, 0, 60, Some(CLOSED)))
        .on(30, EventKind::Manifest);
    assert_eq!((story.stage(), story.only().attempts), ((Stage::Prompt, 0), 2));
    story.on(31, part(1, 0, 60, None));
    assert_eq!(story.stage(), (Stage::Prompt, 0), "late news of the first try");
    story.on(32, part(2, 0, 10, None));
    assert_eq!(story.stage(), (Stage::Downloading, 10));
    // After a minute without bytes a person tries again, while the old connection hangs.
    story
        .on(95, EventKind::Manifest)
        .on(96, part(2, 0, 10, Some(CLOSED)))
        .on(97, part(3, 0, 100, Some(Complete)));
    assert_eq!((story.stage(), story.only().attempts), ((Stage::Delivered, 100), 3));
    assert_eq!(story.phones.deliveries().len(), 1);
    story.on(200, EventKind::Manifest);
    assert_eq!(story.stage().0, Stage::Prompt);
    assert_eq!(story.phones.deliveries().len(), 2, "installing again is another delivery");
}

#[test]
fn a_manifest_fetched_again_before_a_resume_loses_nothing() {
    let mut story = Story::default();
    story
        .on(0, EventKind::Manifest)
        .on(1, part(1, 0, 60, Some(CLOSED)))
        .on(30, EventKind::Manifest);
    story.on(32, part(2, 60, 40, Some(Complete)));
    assert_eq!(story.stage(), (Stage::Delivered, 100));
}

#[test]
fn progress_told_after_the_end_of_a_response_changes_nothing() {
    let mut story = Story::default();
    story
        .on(0, EventKind::Manifest)
        .on(1, part(1, 0, 60, Some(CLOSED)))
        .on(1, part(1, 0, 55, None));
    assert_eq!((story.stage(), story.only().sent_bytes), ((LEFT, 60), 60));
}

#[test]
fn a_file_that_goes_away_is_no_fault_of_the_phone() {
    let mut story = Story::default();
    story
        .on(0, EventKind::Manifest)
        .on(1, part(1, 0, 60, None))
        .on(2, part(2, 60, 5, None));
    story.on(3, part(1, 0, 60, Some(FileGone))).on(3, part(2, 60, 6, None));
    let cause = Interruption::FileGone;
    assert_eq!(story.stage(), (Stage::Interrupted { cause }, 65));
    // The file is another one now: what was sent of the old one is worth nothing.
    let new = |transfer, start, sent, end| EventKind::Package {
        transfer,
        start,
        sent,
        total: 80,
        tag: "\"2\"".into(),
        end,
    };
    story.on(9, new(3, 0, 10, None)).on(9, part(2, 60, 40, Some(CLOSED)));
    assert_eq!((story.stage(), story.only().total_bytes), ((Stage::Downloading, 10), 80));
    story.on(10, new(3, 0, 80, Some(Complete)));
    assert_eq!(story.stage(), (Stage::Delivered, 80));
}

#[test]
fn pages_that_stay_open_do_not_hide_what_happened() {
    let mut story = Story::default();
    story.on(0, EventKind::Manifest).on(1, part(1, 0, 100, Some(Complete)));
    // Safari comes back to the page and probes.
    story.on(60, EventKind::Page).on(61, EventKind::Trusted).on(63, EventKind::Trusted);
    assert_eq!(story.stage().0, Stage::Delivered);
    assert_eq!(story.phones.deliveries().len(), 1);
    story.on(4000, EventKind::Page);
    assert_eq!(story.stage().0, Stage::Page, "an hour later it is another story");
    assert_eq!(story.phones.deliveries().len(), 2);
}

#[test]
fn a_download_is_shown_while_its_phone_looks_at_another_build() {
    let mut story = Story::default();
    story.on(0, EventKind::Manifest).on(1, part(1, 0, 10, None));
    story.event(2, "192.168.1.40", SAFARI, Some("other"), EventKind::Page);
    assert_eq!(story.stage(), (Stage::Downloading, 10));
    assert_eq!(story.phones.deliveries().len(), 2);
    story.on(3, part(1, 0, 100, Some(Complete)));
    let other: Vec<Stage> = story.phones.deliveries().iter().map(|delivery| delivery.stage).collect();
    assert_eq!(other, [Stage::Page, Stage::Delivered]);
}

#[test]
fn rate_is_that_of_the_last_seconds_and_zero_when_stalled() {
    let mut story = Story::default();
    story
        .on(0, part(1, 0, 0, None))
        .on(1, part(1, 0, 20, None))
        .on(2, part(1, 0, 40, None));
    let delivery = story.only();
    assert_eq!((delivery.bytes_per_second(at(2)), delivery.bytes_per_second(at(7))), (20, 0));
    assert_eq!(delivery.average_bytes_per_second(), Some(20));
    story.on(60, part(1, 0, 60, None)).on(61, part(1, 0, 80, None));
    assert_eq!(story.only().average_bytes_per_second(), Some(20), "a pause is no part of the rate");
}

#[test]
fn a_clock_that_is_set_neither_ends_a_download_nor_keeps_it_for_ever() {
    for by in [-86_400 * 30, 86_400 * 30] {
        let mut story = Story::default();
        story.on(0, EventKind::Manifest).on(1, part(1, 0, 50, None));
        story.phones.clock_set(jiff::SignedDuration::from_secs(by));
        assert!(!story.phones.tick(at(by + 5)), "{by}");
        assert_eq!(story.stage().0, Stage::Downloading);
        assert!(story.phones.tick(at(by + 200)), "{by}");
        assert_eq!(story.stage(), (LEFT, 50));
    }
}
