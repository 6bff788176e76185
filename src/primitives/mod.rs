//! Primitives: what rooms compare and tell each other: versions of systems, families of devices, their identifiers, hosts,
//! sizes, loadings of pages, patterns. Pure.

mod byte_size;
mod certificate_time;
mod commands;
mod dotted_version;
mod family;
mod happening_kind;
mod host;
mod language;
pub mod models;
mod os_version;
mod pattern;
mod proxy_header;
mod udid;
mod visit;

pub use byte_size::ByteSize;
pub use certificate_time::certificate_time;
pub use commands::{in_json, in_one_line, is_command};
pub use dotted_version::DottedVersion;
pub use family::Family;
pub use happening_kind::HappeningKind;
pub use host::{Host, HostProblem, could_be_server, port_of, split_port};
pub use language::Language;
pub use os_version::OsVersion;
pub use pattern::SearchPattern;
pub use proxy_header::ProxyHeader;
pub use udid::{FoundUdid, Udid, UdidFlaw};
pub use visit::{NoVisit, Visit};
