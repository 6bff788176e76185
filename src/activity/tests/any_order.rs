//! Whatever comes in whatever order: no panic, no claim beyond what was handed over, no memory without bounds.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{RngSeed, TestRunner};

use super::*;
use crate::activity::ranges::MAX_PIECES;
use crate::activity::timeline::MAX_STEPS;

/// Stories tried; each has so many events.
const STORIES: u32 = 150;
const EVENTS: usize = 250;
const TOTAL: u64 = 40;

/// What a phone did, who it was, and how long after the event before.
#[derive(Clone, Debug)]
struct Happening {
    after: i64,
    ticks: bool,
    ip: &'static str,
    agent: &'static str,
    token: Option<&'static str>,
    kind: EventKind,
}

fn happening() -> impl Strategy<Value = Happening> {
    let after = (0..4_i64, 0..30_i64).prop_map(|(often, long)| often * long);
    let ip = select(vec!["10.0.0.1", "10.0.0.2"]);
    let agent = select(vec![INSTALLER, OTHER, SAFARI, DOWNLOADER, ""]);
    let token = select(vec![Some("a"), Some("a"), Some("b"), None]);
    (after, proptest::bool::weighted(0.25), ip, agent, token, kind()).prop_map(|(after, ticks, ip, agent, token, kind)| Happening {
        after,
        ticks,
        ip,
        agent,
        token,
        kind,
    })
}

fn kind() -> impl Strategy<Value = EventKind> {
    let page = select(vec![
        EventKind::Page,
        EventKind::SetUpPage,
        EventKind::Trusted,
        EventKind::Manifest,
        EventKind::Agreed,
    ]);
    prop_oneof![5 => page, 1 => Just(refused()), 6 => package()]
}

fn package() -> impl Strategy<Value = EventKind> {
    let version = prop_oneof![18 => Just((TOTAL, "a")), 1 => Just((TOTAL, "b")), 1 => Just((TOTAL + 7, "c"))];
    let from_to = version.prop_flat_map(|version| {
        let start = prop_oneof![Just(0), 0..version.0];
        start.prop_flat_map(move |start| (Just(version), Just(start), 0..=version.0 - start))
    });
    let end = prop_oneof![
        4 => Just(Some(Complete)),
        4 => (0..4_u64).prop_map(|unsure_bytes| Some(TransferEnd::Closed { unsure_bytes })),
        1 => Just(Some(FileGone)),
        11 => Just(None),
    ];
    (0..30_u64, from_to, end).prop_map(|(transfer, ((total, tag), start, sent), end)| EventKind::Package {
        transfer,
        start,
        sent,
        total,
        tag: tag.into(),
        end,
    })
}

/// What one delivery may claim: bytes of each version that any of its events told of, those that may have arrived included, and
/// how often a manifest allowed another delivery.
#[derive(Default)]
struct Oracle {
    told: BTreeMap<Arc<str>, Vec<bool>>,
    newest: Arc<str>,
    delivered: u32,
    manifests: u32,
}

#[test]
fn any_interleaving_keeps_what_is_claimed_true() {
    // The same stories in every run.
    let mut runner = TestRunner::new(ProptestConfig {
        cases: STORIES,
        rng_seed: RngSeed::Fixed(1),
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let deliveries = Cell::new(0);
    let stories = proptest::collection::vec(happening(), EVENTS);
    let tried = runner.run(&stories, |happenings| {
        deliveries.set(deliveries.get() + claims_are_true(happenings));
        Ok(())
    });
    tried.unwrap_or_else(|error| panic!("{error}"));
    assert!(
        deliveries.get() > 100,
        "only {} stories came to their end: they say nothing",
        deliveries.get()
    );
}

/// Lives through a story and returns how often a build was delivered in it.
fn claims_are_true(happenings: Vec<Happening>) -> u32 {
    let mut deliveries = 0;
    let mut story = Story::default();
    let mut oracles: BTreeMap<DeliveryId, Oracle> = BTreeMap::new();
    let mut now = 0;
    for happening in happenings {
        now += happening.after;
        if happening.ticks {
            story.phones.tick(at(now));
        }
        let done_before: BTreeMap<DeliveryId, (u64, u32, u64)> = story
            .phones
            .deliveries()
            .iter()
            .map(|delivery| (delivery.id, (delivery.done_bytes(), delivery.attempts, delivery.total_bytes)))
            .collect();
        story.event(now, happening.ip, happening.agent, happening.token, happening.kind.clone());
        let applied = story.last.unwrap();
        let delivery = story.phones.delivery(applied.delivery).unwrap();
        let oracle = oracles.entry(applied.delivery).or_default();
        oracle.hear(&happening.kind);
        let Some((done, attempts, total)) = done_before.get(&delivery.id) else {
            continue;
        };
        assert!(delivery.done_bytes() <= delivery.total_bytes);
        assert!(
            delivery.done_bytes() >= *done || delivery.attempts != *attempts || delivery.total_bytes != *total || is_replaced(delivery),
            "progress went backwards without another try"
        );
        if delivery.stage == Stage::Delivered {
            let is_whole = |told: &Vec<bool>| told.iter().all(|byte| *byte);
            assert!(
                oracle.told.values().any(is_whole),
                "delivered, but of no version was every byte handed over"
            );
            if applied.before != Some(Stage::Delivered) {
                assert!(is_whole(&oracle.told[&oracle.newest]), "delivered by bytes of another version");
            }
            if applied.before != Some(Stage::Delivered) {
                oracle.delivered += 1;
                deliveries += 1;
            }
        } else {
            assert_ne!(applied.before, Some(Stage::Delivered), "left the end without a new story");
        }
        assert!(oracle.delivered <= oracle.manifests.max(1), "delivered twice for one manifest");
        bounded_and_kept(delivery);
    }
    deliveries
}

fn is_replaced(delivery: &Delivery) -> bool {
    delivery.steps.iter().any(|step| step.kind == StepKind::Replaced)
}

impl Oracle {
    fn hear(&mut self, kind: &EventKind) {
        match kind {
            EventKind::Package {
                start,
                sent,
                total,
                tag,
                end,
                ..
            } => {
                let nothing = || vec![false; usize::try_from(*total).unwrap()];
                let told = self.told.entry(Arc::clone(tag)).or_insert_with(nothing);
                let unsure = match end {
                    Some(TransferEnd::Closed { unsure_bytes }) => *unsure_bytes,
                    _ => 0,
                };
                let to = (start + sent + unsure).min(*total);
                told[usize::try_from(*start).unwrap()..usize::try_from(to).unwrap()].fill(true);
                self.newest = Arc::clone(tag);
            }
            EventKind::Manifest => self.manifests += 1,
            _ => {}
        }
    }
}

fn bounded_and_kept(delivery: &Delivery) {
    let (pieces, steps, flow) = delivery.memory();
    assert!(
        pieces <= 2 * MAX_PIECES && steps <= MAX_STEPS && flow <= 512,
        "{pieces} {steps} {flow}"
    );
    let text = serde_json::to_string(delivery).unwrap();
    let again: Delivery = serde_json::from_str(&text).unwrap();
    assert_eq!(serde_json::to_string(&again).unwrap(), text, "kept is what was");
}
