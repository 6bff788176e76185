//! One running Airlift: commands in, snapshots out.
//!
//! [`State`] is pure and owned by one thread; [`Session`] is that thread with its doors.

mod runtime;
mod state;

mod turn;

mod builds;
mod certificate;
mod checks;
mod command;
mod deep;
mod effect;
mod events;
mod faces;
mod hashing;
mod hosts;
mod links;
mod perform;
pub mod problem;
mod public_url;
mod reach;
mod rehearse;
mod remote;
#[cfg(test)]
mod samples;
mod serving;
mod snapshot;
mod view;
mod visitors;

pub use crate::identity::{Judged, Password, Source};
pub use certificate::{CertificateFailure, CertificateNeeds, CertificateOutcome, CertificateView, Why};
pub use command::{Command, DeliveryExport, ExportFormat, Report};
pub use effect::{Effect, Event, Input, News};
pub use public_url::{PublicUrl, PublicUrlProblem};
pub use reach::AnnounceRule;
pub use rehearse::target;
pub use remote::build_json;
pub use runtime::{Commander, Config, Session, StartError, data_dir};
pub use snapshot::{
    BuildView, Difference, Differing, EndpointStatus, EndpointView, FileView, Found, HashingView, Links, Notice, PhoneView, RawContent,
    RawView, ReachView, ReadingView, RehearsalView, Rehearsed, SettingsView, Snapshot, StoppingView, ThemeChoice, VerificationView,
    Verified,
};
pub use state::{Fixed, OwnAuthority, State};

pub use crate::store::ChosenAddress;
