//! A draft is what a person is editing; a manifest is the checked document that a phone downloads.
//!
//! Pure: draft and origin in, document and notes out. Foreign manifests and the grammar of install links live here too.

pub(crate) mod check;
pub mod doctor;
mod document;
mod draft;
mod foreign;
mod link;
pub mod lint;
mod share_pages;
mod signed_urls;
pub mod snippets;
mod token;

use crate::finding::Rule;

pub use check::{FieldNote, FieldState, Manifest, NoteLevel, check, export};
pub use document::{ChunkHashes, HASH_CHUNK_BYTES, Span, SpanKind, XmlLine};
pub use draft::{Draft, Edit, Field, History, Origin};
pub use foreign::{ForeignManifest, ForeignProblem, MANIFEST_LIMIT_BYTES};
pub use link::{InstallLink, LinkProblem};
pub use token::Token;

/// The rules about manifests, file by file.
pub(crate) static RULES: &[&[&Rule]] = &[check::RULES, lint::address_rules::RULES, lint::rules::RULES];

/// The rules about install links.
pub(crate) static LINK_RULES: &[&[&Rule]] = &[doctor::rules::RULES, share_pages::RULES, signed_urls::RULES];
