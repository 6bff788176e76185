//! One running Airlift: commands in, snapshots out.
//!
//! [`State`] is pure and owned by one thread; [`Session`] is that thread with its doors.

mod runtime;
mod state;

mod turn;

mod additions;
mod background;
mod builds;
mod certificate;
mod checks;
mod command;
mod contents;
mod effect;
mod ending;
mod events;
mod faces;
mod happenings;
mod hosts;
mod item_choice;
mod keeping;
mod links;
mod own_identity;
mod perform;
pub mod problem;
mod public_url;
mod publish_work;
mod publishing;
mod reachability;
#[cfg(test)]
mod samples;
mod self_test;
mod serving;
mod shared;
mod shelf_content;
mod snapshot;
mod view;
mod visitors;
mod watching;
mod whole_reads;

pub use crate::identity::{Judged, Password, Source};
pub use crate::webhooks::{
    Happening, HappeningApp, HappeningSubject, HookAnswer, HookFlaw, HookOutcome, HookSecret, HookUrl, PrivatePart, Webhook, WebhookKind,
};
pub use additions::{AddId, AddedBy, AdditionView, RefusedFile};
pub use builds::{Attempt, FileAnswer, SeenFile};
pub use certificate::{CertificateFailure, CertificateNeeds, CertificateOutcome, CertificateView, Why};
pub use command::{Command, DeliveryExport, ExportFormat, WindowReport};
pub use contents::RawAnswer;
pub use effect::{Effect, Event, Input, News};
pub use ending::told_to_end;
pub use happenings::{HookEvent, HooksLooked, WebhookView};
pub use public_url::{PublicUrl, PublicUrlProblem};
pub use publishing::{DestinationView, PublishOrder, PublishStep, PublishTitle, PublishTold, PublishView, PublishedView, who_may_read};
pub use reachability::AnnounceRule;
pub use runtime::{Commander, Config, Session, StartError, data_dir};
pub use self_test::target;
pub use shared::shared;
pub use snapshot::{
    BuildView, Difference, Differing, DisplayWishes, EndpointStatus, EndpointView, FileView, HashingView, ItemChoice, KnownDevices,
    LinkView, Links, Notice, NoticeOffer, PhoneView, ProfileView, RawContent, RawView, ReachView, ReadingView, SelfTestSubject,
    SelfTestView, SettingsView, ShelfOrder, Snapshot, StartDocument, StoppingView, ThemeChoice, VerificationView, Verified, WhenClosed,
};
pub use state::{Fixed, OwnAuthority, State};
pub use watching::WatchedView;

pub use crate::store::{ChosenAddress, SIZES_PERCENT};
pub use crate::watch::{FolderRule, FollowState, PathPattern, PatternProblem, PollReason};
