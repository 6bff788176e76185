//! How much a file, a part of it or a transfer is.

use serde::{Deserialize, Serialize};

/// A number of bytes: neither a count of things, nor a length of another kind.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(transparent)]
pub struct ByteSize(pub u64);
