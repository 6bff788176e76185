//! An inspection is what reading an `.ipa` told us.
//!
//! Everything here is pure: bytes in, facts out.
//! Odd input is data (a [`Finding`]); [`Unreadable`] only when there is no app to speak of.
//! The reader is asked for the zip's central directory and the entries we need, never for the whole file.

mod archive;
mod ber;
mod bundles;
mod bytes;
mod car;
mod certificate;
mod code_signature;
mod compare;
mod der_profile;
mod directory;
mod drawing;
mod entries;
mod entry_names;
mod facts;
mod file_kinds;
#[cfg(fuzzing)]
pub mod fuzzing;
mod icon;
mod info_plist;
mod localization;
mod macho;
#[cfg(test)]
mod oddity_tests;
mod openstep;
mod other_files;
mod package_check;
mod picture;
mod property_list;
mod provisioning;
mod raw;
pub(crate) mod rules;
pub mod sample;
mod signature;
mod sizes;
#[cfg(test)]
mod test_seals;
#[cfg(test)]
pub(crate) mod tests;
mod unreadable;
mod verify;

use std::io::{Read, Seek};

use crate::finding::{Finding, Rule};

use archive::{Archive, EntryError};
use macho::{Budget, MachoError};

pub use compare::{Change, ComparedValue, Comparison, Replacement, Section, Topic, What, compare, replacement};
pub use facts::{
    App, Bundle, BundleKind, Certificate, CodeDirectory, CodeSignature, DerProfile, DeviceFamily, Duplicate, Ending, EndingOf, Flaw,
    Inspection, Leftover, LeftoverKind, LocalizedName, Part, PartKind, Platform, PrivacyText, Profile, ProfileSignature, Program, Signing,
    SigningKind, SizedPath, Sizes, Slice, TransportSecurity, Unread, UnreadFile,
};
pub use icon::{AlternateIcon, Icon, manifest_png, placeholder_png};
pub use other_files::{BuildInside, OtherFile, ProfileFile, build_inside, read_profile};
pub use package_check::{CheckProgress, PackageCheck, check_package};
pub use raw::{RawPart, RawProblem, raw};
pub(crate) use rules::RULES;
pub use unreadable::Unreadable;
pub use verify::{Paths, Verification, VerifyProgress, verify};

/// The rules about whether a file is a build at all.
pub(crate) static FILE_RULES: &[&[&Rule]] = &[unreadable::RULES];

/// Reads an `.ipa` in place.
///
/// # Errors
/// [`Unreadable`] when there is no app in it that could be described.
pub fn inspect<R: Read + Seek>(reader: R) -> Result<Inspection, Unreadable> {
    let mut archive = Archive::open(reader)?;
    let place = bundles::find_app(&archive)?;
    let app_folder = place.path.as_str();
    let info = read_info(&mut archive, app_folder)?;
    let mut app = info_plist::app(&info, &place.name)?;
    let mut findings = Vec::new();
    let mut budget = Budget::new(macho::PROGRAM_BYTES);
    let name = app.executable.clone().unwrap_or_else(|| info_plist::folder_stem(&place.name));
    let program = match add_program(&mut archive, &format!("{app_folder}{name}"), &mut app, &mut budget) {
        Ok(program) => Some(program),
        Err(err) => {
            findings.push(rules::app::executable_missing(&app, &name, &err));
            None
        }
    };
    findings.extend(rules::archive::of_program_entry(archive.traits(&format!("{app_folder}{name}"))));
    let localization = localization::read(&mut archive, app_folder);
    (app.languages, app.localized_names) = (localization.languages, localization.names);
    let (signing, profile_findings) = read_signing(&mut archive, app_folder, &app);
    findings.extend(profile_findings);
    findings.extend(rules::app::of_values(&info));
    findings.extend(rules::of_build(&app, &signing));
    let icons = icon::find(&mut archive, app_folder, &info, app.platform);
    findings.extend(icons.findings);
    let bundles = bundles::inside(&mut archive, app_folder, &mut budget);
    findings.extend(rules::bundles::of_bundles(&app, &signing, &bundles));
    let is_sample = signing.profile.as_ref().is_some_and(|profile| sample::is_sample(&app, profile));
    if !app.simulator && !is_sample {
        findings.extend(rules::code::of_code(&app, &signing, program.as_ref(), &bundles));
    }
    let program_name = app.executable.as_deref().unwrap_or_default();
    let sizes = sizes::measure(&archive, app_folder, program_name);
    findings.extend(rules::sizes::of_sizes(&sizes));
    findings.extend(rules::archive::of_archive(&place, &archive.oddities(app_folder)));
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    Ok(Inspection {
        app,
        icon: icons.icon,
        alternate_icons: icons.alternates,
        signing,
        program,
        bundles,
        sizes,
        findings,
        format: Inspection::FORMAT,
    })
}

/// Whether an archive has the directory that is written last. One that has none is no package yet, or none at all; whether one that
/// has it can be read is another question.
pub fn has_directory<R: Read + Seek>(mut reader: R) -> bool {
    directory::is_at_end(&mut reader)
}

/// Reads a property list of strangers, such as a manifest or a profile, in any of its forms and within limits of size and depth.
///
/// # Errors
/// What is wrong with it, in words.
pub fn read_property_list(bytes: &[u8]) -> Result<plist::Dictionary, String> {
    property_list::parse(bytes).map_err(|error| error.to_string())
}

fn read_info<R: Read + Seek>(archive: &mut Archive<R>, app_folder: &str) -> Result<plist::Dictionary, Unreadable> {
    let bytes = archive
        .read(&format!("{app_folder}Info.plist"), MAX_PLIST_BYTES)
        .map_err(|err| match err {
            EntryError::Missing => Unreadable::NoInfoPlist,
            EntryError::Encrypted => Unreadable::Encrypted,
            EntryError::TooLarge { .. } | EntryError::UnknownMethod { .. } => Unreadable::BadInfoPlist { detail: err.to_string() },
            EntryError::Damaged { detail } => Unreadable::Damaged { detail },
            EntryError::Io { detail } => Unreadable::Io { detail },
        })?;
    info_plist::parse(&bytes)
}

/// Reads the app's program and adds what only it knows.
fn add_program<R: Read + Seek>(archive: &mut Archive<R>, entry: &str, app: &mut App, budget: &mut Budget) -> Result<Program, MachoError> {
    let program = macho::read_program(archive, entry, budget)?;
    app.architectures = program.slices.iter().map(|slice| slice.architecture.clone()).collect();
    app.encrypted = program.slices.iter().any(|slice| slice.encrypted);
    app.simulator |= !program.slices.is_empty() && program.slices.iter().all(|slice| slice.simulator);
    Ok(program)
}

fn read_signing<R: Read + Seek>(archive: &mut Archive<R>, app_folder: &str, app: &App) -> (Signing, Vec<Finding>) {
    let nothing = Signing {
        kind: SigningKind::None,
        profile: None,
    };
    match archive.read(&format!("{app_folder}embedded.mobileprovision"), MAX_PLIST_BYTES) {
        // The simulator needs no profile; that the build is for it says enough.
        Err(EntryError::Missing) if app.simulator => (nothing, Vec::new()),
        Err(EntryError::Missing) => (nothing, vec![rules::profile::NOT_SIGNED.finding()]),
        Err(err) => (nothing, vec![rules::profile::PROFILE_UNREADABLE.finding(err)]),
        Ok(bytes) => match provisioning::read(&bytes) {
            Ok(read) => (
                Signing {
                    kind: read.kind,
                    profile: Some(read.profile),
                },
                read.findings,
            ),
            Err(reason) => (nothing, vec![rules::profile::PROFILE_UNREADABLE.finding(reason)]),
        },
    }
}

/// Unpacked size of a property list or profile: far more than any real one, so only a bomb is refused.
const MAX_PLIST_BYTES: u64 = 64 << 20;
