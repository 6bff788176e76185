//! With what phones are served when Airlift starts: the authority of this computer, or what a person brought.

use std::sync::Arc;

use jiff::Timestamp;

use crate::identity::{Authority, Brought, Host, IdentityError, LeafSlot, Source};
use crate::network;
use crate::store::{Settings, Shelf, StoreError};

use super::runtime::Config;
use super::state::OwnAuthority;

/// Our authority, and whether some phone trusted it in an earlier run.
pub(super) fn own_authority(authority: &Authority, shelf: Option<&Shelf>) -> Result<OwnAuthority, StoreError> {
    let sha256 = authority.fingerprint_sha256();
    let was_trusted_before = shelf.map(|shelf| shelf.is_trusted(&sha256)).transpose()?;
    Ok(OwnAuthority {
        sha256,
        set_up_profile: authority.set_up_profile().into(),
        scopes: authority.scopes().to_vec(),
        was_trusted_before: was_trusted_before.unwrap_or_default(),
        begins_at: authority.made_at(),
        ends_at: authority.expires_at(),
    })
}

/// With what phones are served.
pub(super) struct Identity {
    pub(super) authority: Option<Authority>,
    pub(super) leaf: Arc<LeafSlot>,
    /// Where the certificate lies that the person wants.
    pub(super) source: Option<Source>,
    /// What was read there.
    pub(super) brought: Option<Brought>,
    /// What went wrong without keeping Airlift from starting.
    pub(super) problems: Vec<IdentityError>,
}

impl Identity {
    pub(super) fn open(config: &Config, settings: &Settings, now: Timestamp) -> Result<Self, IdentityError> {
        if let Some(source) = &config.certificate {
            let brought = Brought::read(source)?;
            return Ok(Self {
                authority: None,
                leaf: LeafSlot::new(brought.leaf()),
                source: Some(source.clone()),
                brought: Some(brought),
                problems: Vec::new(),
            });
        }
        let mut problems = Vec::new();
        let kept = settings.certificate.clone();
        let source = kept.map(|(chain, key)| Source::Pem { chain, key });
        let brought = source.as_ref().and_then(|source| noted(Brought::read(source), &mut problems));
        let open = || Authority::open(&config.data_dir, &network::computer_name(), now);
        // An authority that is damaged matters only when there is nothing else.
        let (authority, leaf) = if let Some(brought) = &brought {
            (noted(open(), &mut problems), brought.leaf())
        } else {
            let authority = open()?;
            // Until the addresses are known; replaced before the first link is shown.
            let leaf = authority.issue(&[Host::Ip(std::net::Ipv4Addr::LOCALHOST.into())], now)?;
            (Some(authority), leaf)
        };
        Ok(Self {
            authority,
            leaf: LeafSlot::new(leaf),
            source,
            brought,
            problems,
        })
    }
}

/// What was read, or nothing and one problem more.
fn noted<T>(read: Result<T, IdentityError>, problems: &mut Vec<IdentityError>) -> Option<T> {
    read.map_err(|cause| problems.push(cause)).ok()
}
