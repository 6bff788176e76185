//! The opener opens packages off the threads that serve others, and lets a disk that does not answer hold up its own builds alone.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::Semaphore;

use super::body::Opened;
use super::link::lock;
use super::{Offer, Site};
use crate::manifest::Token;

/// How long a file may take to be opened, on a network drive that sleeps: after that it counts as gone, and the phone asks again.
const PATIENCE: Duration = Duration::from_secs(5);

/// Threads that may hang in one build's file. The runtime has 512 for everything that blocks: a network drive that went away
/// would take all of them, one for each time that a phone asks, and with them every other build.
const TURNS: usize = 16;

/// Opens packages.
#[derive(Debug)]
pub(super) struct Opener {
    patience: Duration,
    /// By the token of the build.
    turns: Mutex<BTreeMap<Token, Arc<Semaphore>>>,
}

impl Opener {
    pub(super) fn new() -> Self {
        Self::with_patience(PATIENCE)
    }

    fn with_patience(patience: Duration) -> Self {
        Self {
            patience,
            turns: Mutex::default(),
        }
    }

    /// Opens the package of an offer; `None` unless it is the file that was inspected, and answers in time.
    pub(super) async fn open(&self, offer: &Offer, site: &Site) -> Option<Opened> {
        let package = offer.package.clone();
        let is_offered = |token: &Token| site.offers.iter().any(|offer| offer.token == *token);
        self.in_turn(&offer.token, is_offered, move || Opened::open(&package)).await
    }

    /// Does something that may block forever for a token. Tokens that are no longer offered are forgotten.
    async fn in_turn<T: Send + 'static>(
        &self,
        token: &Token,
        is_offered: impl Fn(&Token) -> bool,
        work: impl FnOnce() -> Option<T> + Send + 'static,
    ) -> Option<T> {
        let turns = {
            let mut turns = lock(&self.turns);
            if !turns.contains_key(token) {
                turns.retain(|token, _| is_offered(token));
            }
            let turns = turns.entry(token.clone()).or_insert_with(|| Arc::new(Semaphore::new(TURNS)));
            Arc::clone(turns)
        };
        let opening = async {
            let turn = turns.acquire_owned().await.ok()?;
            let opening = tokio::task::spawn_blocking(move || {
                let opened = work();
                // Not before: who gave up waiting leaves the thread behind.
                drop(turn);
                opened
            });
            opening.await.ok().flatten()
        };
        tokio::time::timeout(self.patience, opening).await.ok().flatten()
    }
}

#[cfg(test)]
mod tests {
    //! If these break, one network drive that went away keeps phones from all builds.

    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::mpsc;

    use super::*;

    #[tokio::test]
    async fn a_disk_that_does_not_answer_holds_up_its_own_build_alone() {
        let opener = Opener::with_patience(Duration::from_millis(50));
        let [stuck, other] = [1, 2].map(|bits| Token::from_random([bits; 16]));
        let hanging = Arc::new(AtomicUsize::new(0));
        let (let_go, wait) = mpsc::sync_channel::<()>(0);
        let wait = Arc::new(Mutex::new(wait));
        for _ in 0..TURNS + 10 {
            let (hanging, wait) = (Arc::clone(&hanging), Arc::clone(&wait));
            let work = move || {
                hanging.fetch_add(1, Ordering::SeqCst);
                // Ends when the other end is dropped.
                _ = lock(&wait).recv();
                Some(())
            };
            assert_eq!(opener.in_turn(&stuck, |_| true, work).await, None, "nobody waits forever");
        }
        assert_eq!(hanging.load(Ordering::SeqCst), TURNS, "threads that hang");
        assert_eq!(opener.in_turn(&other, |_| true, || Some(7)).await, Some(7));
        drop(let_go);
        let patient = Opener {
            patience: Duration::from_secs(20),
            ..opener
        };
        assert_eq!(patient.in_turn(&stuck, |_| true, || Some(8)).await, Some(8), "it answers again");
    }

    #[tokio::test]
    async fn builds_that_left_are_forgotten() {
        let opener = Opener::new();
        let tokens = [1, 2, 3].map(|bits| Token::from_random([bits; 16]));
        for token in &tokens {
            assert_eq!(opener.in_turn(token, |other| other == token, || Some(())).await, Some(()));
        }
        assert_eq!(lock(&opener.turns).len(), 1);
    }
}
