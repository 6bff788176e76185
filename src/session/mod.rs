//! One running Airlift: commands in, snapshots out.
//!
//! [`State`] is pure and owned by one thread; [`Session`] is that thread with its doors.

mod runtime;
mod state;

mod command;
mod effect;
mod events;
mod perform;
pub mod problem;
mod remote;
mod snapshot;
mod view;

pub use command::{Command, Report};
pub use effect::{Effect, Event, Input, News};
pub use remote::build_json;
pub use runtime::{Commander, Config, Session, StartError, data_dir};
pub use snapshot::{
    BuildView, EndpointStatus, EndpointView, FileView, HashingView, Links, Notice, PhoneView, Problem, ReadingView, SettingsView, Snapshot,
    StageView, ThemeChoice,
};
pub use state::{Fixed, State};
