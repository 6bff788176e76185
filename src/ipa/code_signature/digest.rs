//! A digest is what a code signature knows a page, a file or a part of itself by.

use sha1::Sha1;
use sha2::digest::DynDigest;
use sha2::{Sha256, Sha384};

/// Bytes of a digest by which systems know a program.
const CD_HASH_BYTES: usize = 20;

/// The kinds of digest in code directories (`CS_HASHTYPE_…` of `cs_blobs.h`), weakest first.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(in crate::ipa) enum Digest {
    /// 1: SHA-1, all that iOS 10 and earlier know.
    Sha1,
    /// 3: SHA-256, the first 20 bytes.
    Sha256Truncated,
    /// 2: SHA-256.
    Sha256,
    /// 4: SHA-384.
    Sha384,
}

impl Digest {
    /// The kind with this number.
    pub(in crate::ipa) fn of_number(number: u8) -> Option<Self> {
        match number {
            1 => Some(Self::Sha1),
            2 => Some(Self::Sha256),
            3 => Some(Self::Sha256Truncated),
            4 => Some(Self::Sha384),
            _ => None,
        }
    }

    /// As the facts name it.
    pub(in crate::ipa) fn name(self) -> &'static str {
        match self {
            Self::Sha1 => "sha1",
            Self::Sha256 => "sha256",
            Self::Sha256Truncated => "sha256-truncated",
            Self::Sha384 => "sha384",
        }
    }

    /// Length in bytes.
    pub(in crate::ipa) fn len(self) -> usize {
        match self {
            Self::Sha1 | Self::Sha256Truncated => 20,
            Self::Sha256 => 32,
            Self::Sha384 => 48,
        }
    }

    /// A digest to be fed.
    pub(in crate::ipa) fn hasher(self) -> Hasher {
        let state: Box<dyn DynDigest> = match self {
            Self::Sha1 => Box::new(Sha1::default()),
            Self::Sha256 | Self::Sha256Truncated => Box::new(Sha256::default()),
            Self::Sha384 => Box::new(Sha384::default()),
        };
        Hasher { kind: self, state }
    }

    /// The digest of these bytes.
    pub(in crate::ipa) fn of(self, bytes: &[u8]) -> Vec<u8> {
        let mut hasher = self.hasher();
        hasher.update(bytes);
        hasher.finish()
    }

    /// The digest of a code directory, as long as systems compare it.
    pub(in crate::ipa) fn cd_hash(self, directory: &[u8]) -> Vec<u8> {
        let mut digest = self.of(directory);
        digest.truncate(CD_HASH_BYTES);
        digest
    }
}

/// A digest in the making.
pub(in crate::ipa) struct Hasher {
    kind: Digest,
    state: Box<dyn DynDigest>,
}

impl Hasher {
    /// Adds bytes.
    pub(in crate::ipa) fn update(&mut self, bytes: &[u8]) {
        self.state.update(bytes);
    }

    /// The digest of all bytes since the start or the last one taken.
    pub(in crate::ipa) fn finish(&mut self) -> Vec<u8> {
        let mut digest = self.state.finalize_reset().into_vec();
        digest.truncate(self.kind.len());
        digest
    }
}

/// Lower-case hex.
pub(in crate::ipa) fn hex(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.filter_map(|digit| char::from_digit(digit.into(), 16)).collect()
}
