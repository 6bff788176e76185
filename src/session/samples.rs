//! Samples for the tests of the parts: builds as if they had been read, and a turn at noon.

use std::io::Cursor;
use std::path::PathBuf;

use jiff::Timestamp;

use crate::intake::{Intake, icons};
use crate::library::{FileStamp, PackageHashes};
use crate::manifest::{ChunkHashes, Token};

use super::builds::Builds;
use super::turn::Turn;

/// A turn at noon.
pub(super) fn turn() -> Turn {
    Turn::at("2026-11-20T12:00:00Z".parse::<Timestamp>().unwrap())
}

/// What reading the sample build yields.
pub(super) fn intake() -> Intake {
    let inspection = crate::ipa::inspect(Cursor::new(crate::ipa::sample::ipa())).unwrap();
    Intake {
        may_be_moved_private: false,
        stamp: FileStamp {
            size_bytes: 1000,
            modified: "2026-11-20T11:00:00Z".parse().unwrap(),
            changed: None,
            file: None,
            other_owner: None,
        },
        key: None,
        icons: icons(&inspection),
        inspection,
    }
}

/// Where the build with this number lies.
pub(super) fn path(number: u8) -> PathBuf {
    PathBuf::from(format!("/builds/{number}.ipa"))
}

/// A shelf with so many builds, numbered from 1; build N has the token of N.
pub(super) fn builds(count: u8) -> Builds {
    let mut turn = turn();
    let mut builds = Builds::new(Vec::new(), 0, turn.now);
    for number in 1..=count {
        builds.add(path(number), intake(), token(number), &mut turn);
    }
    builds
}

/// A token that is nobody's secret.
pub(super) fn token(number: u8) -> Token {
    Token::from_random([number; 16])
}

/// Hashes of some package.
pub(super) fn hashes() -> PackageHashes {
    PackageHashes {
        whole: "ab".repeat(32),
        chunks: ChunkHashes { sha256s: Vec::new() },
    }
}
