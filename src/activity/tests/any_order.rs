//! Whatever comes in whatever order: no panic, no claim beyond what was handed over, no memory without bounds.

use std::collections::BTreeMap;

use super::super::ranges::MAX_PIECES;
use super::super::timeline::MAX_STEPS;
use super::*;

/// Seeds tried; each is a story of [`EVENTS`] events.
const SEEDS: u64 = 150;
const EVENTS: usize = 250;
const TOTAL: u64 = 40;

/// Numbers that look random and are the same on every run (xorshift64*).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) % sides
    }

    fn of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[usize::try_from(self.roll(u64::try_from(choices.len()).unwrap())).unwrap()]
    }
}

fn kind(dice: &mut Dice) -> EventKind {
    match dice.roll(12) {
        0 => EventKind::Page,
        1 => EventKind::SetUpPage,
        2 => EventKind::Trusted,
        3 => refused(),
        4 => EventKind::Manifest,
        5 => EventKind::Agreed,
        _ => {
            let total = if dice.roll(20) == 0 { TOTAL + 7 } else { TOTAL };
            let start = dice.roll(total);
            EventKind::Package {
                transfer: dice.roll(30),
                start,
                sent: dice.roll(total - start + 1),
                total,
                end: match dice.roll(5) {
                    0 => Some(Complete),
                    1 => Some(Closed),
                    2 if dice.roll(4) == 0 => Some(FileGone),
                    _ => None,
                },
            }
        }
    }
}

/// What one delivery may claim: bytes told of in any of its events, and how often a manifest allowed another delivery.
#[derive(Default)]
struct Oracle {
    told: BTreeMap<u64, Vec<bool>>,
    delivered: u32,
    manifests: u32,
}

#[test]
fn any_interleaving_keeps_what_is_claimed_true() {
    let mut deliveries = 0;
    for seed in 1..=SEEDS {
        let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let mut story = Story::default();
        let mut oracles: BTreeMap<DeliveryId, Oracle> = BTreeMap::new();
        let mut now = 0;
        for _ in 0..EVENTS {
            now += i64::try_from(dice.roll(4) * dice.roll(30)).unwrap();
            if dice.roll(4) == 0 {
                story.phones.tick(at(now));
            }
            let kind = kind(&mut dice);
            let (ip, agent) = (
                dice.of(&["10.0.0.1", "10.0.0.2"]),
                dice.of(&[INSTALLER, OTHER, SAFARI, DOWNLOADER, ""]),
            );
            let done_before: BTreeMap<DeliveryId, (u64, u32, u64)> = story
                .phones
                .deliveries()
                .iter()
                .map(|delivery| (delivery.id, (delivery.done_bytes(), delivery.attempts, delivery.total_bytes)))
                .collect();
            story.event(now, ip, agent, dice.of(&[Some("a"), Some("a"), Some("b"), None]), kind.clone());
            let applied = story.last.unwrap();
            let delivery = story.phones.delivery(applied.delivery).unwrap();
            let oracle = oracles.entry(applied.delivery).or_default();
            match &kind {
                EventKind::Package { start, sent, total, .. } => {
                    let told = oracle
                        .told
                        .entry(*total)
                        .or_insert_with(|| vec![false; usize::try_from(*total).unwrap()]);
                    let (from, to) = (usize::try_from(*start).unwrap(), usize::try_from(start + sent).unwrap());
                    told[from..to].fill(true);
                }
                EventKind::Manifest => oracle.manifests += 1,
                _ => {}
            }
            let Some((done, attempts, total)) = done_before.get(&delivery.id) else {
                continue;
            };
            assert!(delivery.done_bytes() <= delivery.total_bytes, "seed {seed}");
            assert!(
                delivery.done_bytes() >= *done || delivery.attempts != *attempts || delivery.total_bytes != *total,
                "seed {seed}: progress went backwards without another try"
            );
            if delivery.stage == Stage::Delivered {
                let told = &oracle.told[&delivery.total_bytes];
                assert!(
                    told.iter().all(|byte| *byte),
                    "seed {seed}: delivered, but not every byte was handed over"
                );
                if applied.before != Some(Stage::Delivered) {
                    oracle.delivered += 1;
                    deliveries += 1;
                }
            } else {
                assert_ne!(
                    applied.before,
                    Some(Stage::Delivered),
                    "seed {seed}: left the end without a new story"
                );
            }
            assert!(
                oracle.delivered <= oracle.manifests.max(1),
                "seed {seed}: delivered twice for one manifest"
            );
            let (pieces, steps, flow) = delivery.memory();
            assert!(
                pieces <= 2 * MAX_PIECES && steps <= MAX_STEPS && flow <= 512,
                "seed {seed}: {pieces} {steps} {flow}"
            );
            let text = serde_json::to_string(delivery.as_ref()).unwrap();
            let again: Delivery = serde_json::from_str(&text).unwrap();
            assert_eq!(serde_json::to_string(&again).unwrap(), text, "seed {seed}: kept is what was");
        }
    }
    assert!(
        deliveries > 100,
        "only {deliveries} stories came to their end: the dice say nothing"
    );
}
