//! Raw: a property list of a build as it was written, for people who want to see with their own eyes.

use std::io::{Read, Seek};

use plist::Dictionary;

use super::archive::{Archive, EntryError};
use super::{MAX_PLIST_BYTES, Unreadable, bundles, info_plist, inspect, provisioning};

/// A property list of a build.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum RawPart {
    /// `Info.plist` of the app.
    InfoPlist,
    /// The list inside `embedded.mobileprovision`.
    Profile,
    /// Entitlements in the code signature of the app's program.
    Entitlements,
}

/// Why a property list cannot be shown.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum RawProblem {
    /// The package could not be inspected at all.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// The build has none.
    #[error("the build has none")]
    Absent,
    /// It is there and cannot be read.
    #[error("{detail}")]
    Broken {
        /// What is wrong.
        detail: String,
    },
}

/// Reads one property list of a build.
pub fn raw<R: Read + Seek>(mut reader: R, part: RawPart) -> Result<Dictionary, RawProblem> {
    let entry = match part {
        RawPart::InfoPlist => "Info.plist",
        RawPart::Profile => "embedded.mobileprovision",
        RawPart::Entitlements => return entitlements(reader),
    };
    let mut archive = Archive::open(&mut reader)?;
    let app_folder = bundles::find_app(&archive)?.path;
    let bytes = archive
        .read(&format!("{app_folder}{entry}"), MAX_PLIST_BYTES)
        .map_err(|err| match err {
            EntryError::Missing => RawProblem::Absent,
            other => RawProblem::Broken { detail: other.to_string() },
        })?;
    match part {
        RawPart::Profile => provisioning::property_list(&bytes).map_err(|detail| RawProblem::Broken { detail }),
        RawPart::InfoPlist | RawPart::Entitlements => Ok(info_plist::parse(&bytes)?),
    }
}

fn entitlements<R: Read + Seek>(reader: R) -> Result<Dictionary, RawProblem> {
    let program = inspect(reader)?.program.unwrap_or_default();
    program.entitlements().cloned().ok_or(RawProblem::Absent)
}
