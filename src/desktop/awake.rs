//! Awake: keeps the computer from going to sleep by itself while that would stop phones. A person who closes the lid still wins.
//!
//! Asking the system may wait (on Linux it is a call over D-Bus), so a thread of its own does it.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

/// What must go on.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum AwakeWish {
    /// Nothing.
    #[default]
    Nothing,
    /// The program; the screen may go dark.
    Program,
    /// The screen as well.
    Screen,
}

/// Wishes that may wait: the last one counts, and a thread that hangs in the system must hold nobody up.
const WAITING_LIMIT: usize = 8;

/// Keeps the computer awake as long as it is wished.
pub struct Awake {
    wish: AwakeWish,
    wishes: Option<SyncSender<AwakeWish>>,
    reason: &'static str,
}

impl Awake {
    /// Wishes nothing yet; `reason` is what the system shows when somebody asks who keeps it awake.
    pub fn new(reason: &'static str) -> Self {
        Self {
            wish: AwakeWish::Nothing,
            wishes: None,
            reason,
        }
    }

    /// Wishes this from now on.
    pub fn wish(&mut self, wish: AwakeWish) {
        if self.wish == wish {
            return;
        }
        let reason = self.reason;
        let wishes = self.wishes.get_or_insert_with(|| {
            let (sender, receiver) = sync_channel(WAITING_LIMIT);
            // Without the thread the computer sleeps when it likes.
            _ = std::thread::Builder::new()
                .name("awake".to_owned())
                .spawn(move || keep(&receiver, reason));
            sender
        });
        // One that finds no room is wished again with the next frame.
        if wishes.try_send(wish).is_ok() {
            self.wish = wish;
        }
    }
}

/// Holds what the last wish wants, until nobody wishes any more.
fn keep(wishes: &Receiver<AwakeWish>, reason: &'static str) {
    let mut held = None;
    while let Ok(wish) = wishes.recv() {
        // The new one is held before the old one is let go.
        let next = match wish {
            AwakeWish::Nothing => None,
            AwakeWish::Program | AwakeWish::Screen => keepawake::Builder::default()
                .idle(true)
                .sleep(false)
                .display(wish == AwakeWish::Screen)
                .app_name("Airlift")
                .app_reverse_domain("dev.airlift.Airlift")
                .reason(reason)
                .create()
                // Desktops without such a service sleep when they like.
                .ok(),
        };
        drop(std::mem::replace(&mut held, next));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_wish_is_told_once() {
        let (sender, receiver) = sync_channel(WAITING_LIMIT);
        let mut awake = Awake {
            wish: AwakeWish::Nothing,
            wishes: Some(sender),
            reason: "tests",
        };
        for wish in [
            AwakeWish::Nothing,
            AwakeWish::Program,
            AwakeWish::Program,
            AwakeWish::Screen,
            AwakeWish::Nothing,
        ] {
            awake.wish(wish);
        }
        let told: Vec<_> = receiver.try_iter().collect();
        assert_eq!(told, [AwakeWish::Program, AwakeWish::Screen, AwakeWish::Nothing]);
    }
}
