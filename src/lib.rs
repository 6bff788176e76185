//! Airlift puts an iOS build on a tester's phone in one drag and one scan.
//!
//! The modules stand in reading order: facts first (pure: no disk, network, clock or threads),
//! then the doors to the outside, then one running Airlift, then its faces.
//! ARCHITECTURE.md draws the picture.

/// The version with the commit that it was made of, where that is known: `0.2.0 (3f2a1b9c4)`.
pub const VERSION_AND_COMMIT: &str = env!("AIRLIFT_VERSION");
/// The version alone: `0.2.0`.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

pub mod finding;
pub mod primitives;

pub mod ipa;
pub mod manifest;
pub mod preflight;

pub mod activity;
pub mod library;
pub mod qr;
pub mod sync;

pub mod clock;
pub mod endpoint;
pub mod files;
pub mod identity;
pub mod intake;
pub mod network;
mod outbound;
pub mod publish;
pub mod self_test;
pub mod store;
pub mod system_calls;
mod tools;
pub mod watch;
pub mod webhooks;

pub mod session;

pub mod control;

pub mod words;

pub mod cli;
#[cfg(feature = "window")]
pub mod desktop;
#[cfg(feature = "window")]
pub mod window;
