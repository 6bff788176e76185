//! Facts: an inspection as data, without the reading of it.

mod app;
mod code;
mod contents;
mod ending;
mod signing;

pub use app::{App, DeviceFamily, Inspection, LocalizedName, Platform, PrivacyText, TransportSecurity};
pub use code::{CodeDirectory, CodeSignature, Flaw, Program, Slice, Unread};
pub use contents::{Bundle, BundleKind, Duplicate, Leftover, LeftoverKind, Part, PartKind, SizedPath, Sizes, UnreadFile};
pub use ending::{Ending, EndingOf};
pub use signing::{Certificate, DerProfile, Profile, ProfileSignature, Signing, SigningKind};
