//! Integration tests: each file is a promise to users, and says what they would suffer if it broke.
#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    unreachable_pub,
    reason = "a helper of a test may fail like a test, and works with real files"
)]

mod support;

mod symptom_rows;
mod tidy;

mod damage;
mod packages;
mod property_lists;
mod real_files;
mod stories;
mod stories_checks;
mod stories_deep;
mod stories_deliveries;
mod stories_files;
mod stories_happenings;
mod stories_links;
mod stories_watching;
mod worst_texts;

mod scenarios;
mod snapshots;
mod stable_names;

mod apps;
mod certificates;
mod command_line;
mod control;
mod deliveries;
mod endpoint;
mod hostile_output;
mod link_ends;
mod pages;
mod pipeline;
mod promise;
#[cfg(unix)]
mod publishing;
#[cfg(target_os = "linux")]
mod reach;
mod self_test;
mod stories_publishing;
mod stories_reach;
mod watching;
mod webhooks;
#[cfg(all(feature = "window", target_os = "linux"))]
mod window;
