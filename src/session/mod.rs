//! One running Airlift: commands in, snapshots out.
//!
//! [`State`] is pure and owned by one thread; [`Session`] is that thread with its doors.

mod runtime;
mod state;

mod apps;
mod certificate;
mod checks;
mod command;
mod deep;
mod effect;
mod events;
mod history;
mod perform;
pub mod problem;
mod public_url;
mod reach;
mod rehearse;
mod remote;
mod snapshot;
mod view;

pub use crate::identity::{Judged, Password, Source};
pub use certificate::{CertificateFailure, CertificateNeeds, CertificateOutcome, CertificateView, Why};
pub use command::{Command, ExportFormat, Report};
pub use effect::{Effect, Event, Input, News};
pub use public_url::{PublicUrl, PublicUrlProblem};
pub use reach::AnnounceRule;
pub use rehearse::target;
pub use remote::build_json;
pub use runtime::{Commander, Config, Session, StartError, data_dir};
pub use snapshot::{
    BuildView, Difference, Differing, EndpointStatus, EndpointView, FileView, Found, HashingView, Links, Notice, PhoneView, Problem,
    RawContent, RawView, ReachView, ReadingView, RehearsalView, Rehearsed, SettingsView, Snapshot, StageView, StoppingView, ThemeChoice,
    VerificationView, Verified,
};
pub use state::{Fixed, State};

pub use crate::store::ChosenAddress;
