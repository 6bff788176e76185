//! Activity: events of phones, folded into deliveries.
//!
//! A delivery is one phone's way through page, manifest, icon and package: a story with a stage.
//! Pure: the endpoint reports events, the session folds them, nothing here looks at a clock.

mod agent;
mod delivery;
pub mod describe;
pub mod export;
mod flow;
mod phone_match;
mod phones;
mod ranges;
mod stage;
#[cfg(test)]
mod tests;
mod timeline;

use std::net::IpAddr;
use std::sync::Arc;

use jiff::Timestamp;

use crate::primitives::Visit;

pub use agent::Agent;
pub(crate) use delivery::KEPT_EVERY;
pub use delivery::{DeliveredBuild, Delivery, DeliveryId, DownloadProgress};
pub(crate) use phones::household;
pub use phones::{Applied, DELIVERIES_LIMIT, LOOKERS_LIMIT, PHONES_LIMIT, Phone, PhoneId, Phones};
pub use stage::Stage;
pub use timeline::{Interruption, StepKind, TimelineStep};

/// Something a phone did.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct PhoneEvent {
    /// When.
    pub at: Timestamp,
    /// Which phone: its address as the endpoint sees it.
    pub phone: IpAddr,
    /// The address of this computer that it came to; `None` when a reverse proxy stands between.
    pub here: Option<IpAddr>,
    /// The connection that it came by, unique while the endpoint runs; `None` when a reverse proxy stands between, which shares its
    /// own among all phones.
    pub connection: Option<u64>,
    /// What its `User-Agent` tells; empty when it sent none.
    pub agent: Agent,
    /// The token of the build it was about, where there is one.
    pub token: Option<String>,
    /// The loading of the page that its link stood on; `None` where it came by another way, such as a code that leads to the manifest.
    pub visit: Option<Visit>,
    /// What it did.
    pub kind: EventKind,
}

/// What a phone did.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum EventKind {
    /// Opened an install page.
    Page,
    /// Opened the set-up page.
    SetUpPage,
    /// Fetched the set-up profile.
    Profile,
    /// Fetched the trust probe over HTTPS: it trusts our certificate, in its browser at least.
    Trusted,
    /// Came with a link that has ended, for a page or for the build: it was told so.
    EndedLink,
    /// Fetched the manifest: the system is about to ask.
    Manifest,
    /// Asked for the package's headers, or for an icon: the person agreed.
    Agreed,
    /// Bytes of the package went out. Sent at 10 Hz while they flow, and once at the end of each response.
    Package {
        /// Number of the response, unique while the endpoint runs.
        transfer: u64,
        /// First byte of the response's range.
        start: u64,
        /// Bytes of the response that the phone has so far, as its system says; where ours does not tell, those that it was sent.
        sent: u64,
        /// Size of the whole package.
        total: u64,
        /// Which version of the package it is: its entity tag. Another one has other bytes, even when it has as many.
        tag: Arc<str>,
        /// Whether the response is over, and how.
        end: Option<TransferEnd>,
    },
    /// The TLS handshake failed with an alert of the phone's: it does not trust us.
    Refused {
        /// What the alert said, such as `unknown certificate authority`.
        alert: String,
    },
}

impl EventKind {
    /// What only the system's installer does, or whoever plays it: following a link to its manifest, its icons and its package.
    pub(crate) fn is_of_installer(&self) -> bool {
        matches!(self, Self::Manifest | Self::Agreed | Self::Package { .. })
    }
}

/// How a package response ended.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum TransferEnd {
    /// The phone's system said that it has all bytes of the range.
    Complete,
    /// The phone went away, or stopped reading.
    Closed {
        /// Bytes after those that it has which it may have as well: they were sent, and no word of them came back.
        unsure_bytes: u64,
    },
    /// The file on disk changed, shrank or could not be read.
    FileGone,
}
