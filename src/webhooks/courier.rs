//! The courier brings messages to webhooks: to each in order, and again while that may help, so that one that is away holds up none
//! of the others.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::mpsc::{self, error::TrySendError};
use tokio::task::JoinHandle;

use super::event::Happening;
use super::hook::Webhook;
use super::send::{self, HookAnswer, HookClient, HookOutcome};
use crate::clock;
use crate::finding::Sentence;
use crate::sync::lock;

/// Messages that wait for one webhook: what half an hour of the most that is told leaves behind while one is away.
const QUEUE_LIMIT: usize = 100;
/// How long to wait before each further try.
const PAUSES: [Duration; 4] = [
    Duration::from_secs(1),
    Duration::from_secs(5),
    Duration::from_secs(30),
    Duration::from_mins(5),
];

/// Who hears what a webhook said: its name and the answer.
type HookListener = Arc<dyn Fn(&str, HookAnswer) + Send + Sync>;

/// Brings messages to webhooks.
pub struct Courier {
    handle: Handle,
    sentence: Sentence,
    told: HookListener,
    pauses: Arc<[Duration]>,
    /// `None` where TLS cannot be spoken.
    client: Option<HookClient>,
    rounds: Mutex<BTreeMap<String, HookRound>>,
}

/// The messages of one webhook.
struct HookRound {
    waiting: mpsc::Sender<Errand>,
    task: JoinHandle<()>,
}

/// One message.
struct Errand {
    hook: Arc<Webhook>,
    happening: Arc<Happening>,
}

impl fmt::Debug for Courier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Courier").finish_non_exhaustive()
    }
}

impl Courier {
    /// A courier that says things by `sentence`, and tells what came of each message.
    pub fn new(handle: Handle, sentence: Sentence, told: impl Fn(&str, HookAnswer) + Send + Sync + 'static) -> Self {
        Self {
            handle,
            sentence,
            told: Arc::new(told),
            pauses: Arc::new(PAUSES),
            client: send::client().ok(),
            rounds: Mutex::default(),
        }
    }

    /// Takes a message; one too many is dropped, and that is told. Never waits.
    pub fn post(&self, hook: &Arc<Webhook>, happening: &Arc<Happening>) {
        let Some(client) = &self.client else { return };
        let errand = Errand {
            hook: Arc::clone(hook),
            happening: Arc::clone(happening),
        };
        let mut rounds = lock(&self.rounds);
        let round = rounds.entry(hook.name.clone()).or_insert_with(|| self.set_out(client.clone()));
        if let Err(TrySendError::Full(errand)) = round.waiting.try_send(errand) {
            (self.told)(&hook.name, answer(&errand.happening, HookOutcome::QueueFull));
        }
    }

    /// Brings nothing more to the webhook with this name.
    pub fn forget(&self, name: &str) {
        if let Some(round) = lock(&self.rounds).remove(name) {
            round.task.abort();
        }
    }

    /// Takes no more messages, and resolves once those that wait were brought or given up.
    pub async fn finish(&self) {
        let rounds = std::mem::take(&mut *lock(&self.rounds));
        for (_, HookRound { waiting, task }) in rounds {
            drop(waiting);
            _ = task.await;
        }
    }

    fn set_out(&self, client: HookClient) -> HookRound {
        let (waiting, mut errands) = mpsc::channel::<Errand>(QUEUE_LIMIT);
        let (sentence, told, pauses) = (self.sentence, Arc::clone(&self.told), Arc::clone(&self.pauses));
        let task = self.handle.spawn(async move {
            while let Some(errand) = errands.recv().await {
                let outcome = bring(&client, &errand, &pauses, sentence).await;
                told(&errand.hook.name, answer(&errand.happening, outcome));
            }
        });
        HookRound { waiting, task }
    }
}

fn answer(happening: &Happening, outcome: HookOutcome) -> HookAnswer {
    HookAnswer {
        at: clock::now(),
        event: happening.word().to_owned(),
        outcome,
    }
}

/// Tries until the message is taken, is refused for good, or the last pause is over.
async fn bring(client: &HookClient, errand: &Errand, pauses: &[Duration], sentence: Sentence) -> HookOutcome {
    let key = send::fresh_key();
    let mut pauses = pauses.iter();
    loop {
        let tried = send::send(client, &errand.hook, &errand.happening, &key, sentence).await;
        let pause = pauses.next().filter(|_| tried.outcome.may_pass());
        let Some(pause) = pause else { return tried.outcome };
        tokio::time::sleep(tried.retry_after.unwrap_or_default().max(*pause)).await;
    }
}

#[cfg(test)]
mod tests;
