//! Primitives: what rooms compare and tell each other: versions of systems, families of devices, their identifiers. Pure.

mod family;
mod os_version;
mod udid;

pub use family::Family;
pub use os_version::OsVersion;
pub use udid::Udid;
