//! Ending: how the system tells a program to end.

use std::time::Duration;

use super::command::Command;
use super::runtime::Session;

/// How long downloads may go on when the system ends the window: those who log out wait for it, and service managers kill after a while.
const PATIENCE: Duration = Duration::from_secs(10);

/// Resolves when this program is told to end.
///
/// By Ctrl+C, by the signal with which service managers and desktops end programs; on Windows also by Ctrl+Break, by closing the
/// console, by logging off and by shutting down.
pub async fn told_to_end() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    #[cfg(windows)]
    {
        use tokio::signal::windows;
        let ways = (
            windows::ctrl_break(),
            windows::ctrl_close(),
            windows::ctrl_logoff(),
            windows::ctrl_shutdown(),
        );
        if let (Ok(mut pause), Ok(mut close), Ok(mut logoff), Ok(mut shutdown)) = ways {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = pause.recv() => {}
                _ = close.recv() => {}
                _ = logoff.recv() => {}
                _ = shutdown.recv() => {}
            }
            return;
        }
    }
    _ = tokio::signal::ctrl_c().await;
}

impl Session {
    /// Ends what runs, with a farewell, when the system says so: the window closes as after *Quit when done*.
    pub fn end_when_told(&self) {
        let commander = self.commander();
        let waiting = move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            if let Ok(runtime) = runtime {
                runtime.block_on(told_to_end());
                commander.send(Command::Stop { patience: PATIENCE });
            }
        };
        // Without the thread the program ends at once, as it did without this.
        _ = std::thread::Builder::new().name("signals".to_owned()).spawn(waiting);
    }
}
