//! A bundle is a folder with an `Info.plist`: the app itself, or one inside it.

use std::collections::BTreeSet;
use std::io::{Read, Seek};

use super::archive::Archive;
use super::info_plist::{self, bundle_name, folder_stem};
use super::property_list::text;
use super::{Bundle, BundleKind, Unreadable};

/// Bundles listed of one app; large apps have about a hundred frameworks.
const MAX_BUNDLES: usize = 1_000;

/// Bundles whose `Info.plist` is read; the others are named after their folders.
const MAX_READ: usize = 200;

/// An `Info.plist` of an extension or framework has some kilobytes.
const MAX_INNER_PLIST_BYTES: u64 = 256 << 10;

/// All of them together; real ones have some hundred kilobytes. Bounds time.
const MAX_INNER_PLISTS_BYTES: usize = 4 << 20;

/// The apps in the archive's `Payload` folder, such as `Sample.app`, sorted; never none.
pub(super) fn app_folders<R: Read + Seek>(archive: &Archive<R>) -> Result<Vec<String>, Unreadable> {
    let folders: BTreeSet<&str> = archive
        .names_below("Payload/")
        .filter_map(|name| name.split_once('/'))
        .map(|(folder, _)| folder)
        .filter(|folder| is_app(folder))
        .collect();
    if !folders.is_empty() {
        return Ok(folders.into_iter().map(str::to_owned).collect());
    }
    if archive.names().any(|name| name.starts_with("Payload/")) {
        return Err(Unreadable::EmptyPayload);
    }
    let around = archive.names().find_map(|name| {
        let (folder, inside) = name.split_once("/Payload/")?;
        is_app(inside.split_once('/')?.0).then(|| folder.to_owned())
    });
    Err(around.map_or(Unreadable::NoPayload, |folder| Unreadable::PayloadInFolder { folder }))
}

/// Bundles inside the app whose folder (with its slash) this is.
pub(super) fn inside<R: Read + Seek>(archive: &mut Archive<R>, app_folder: &str) -> Vec<Bundle> {
    let found: BTreeSet<(u8, &str, &str)> = archive.names_below(app_folder).filter_map(parts).collect();
    let found: Vec<(String, String)> = found
        .into_iter()
        .take(MAX_BUNDLES)
        .map(|(_, folder, name)| (folder.to_owned(), name.to_owned()))
        .collect();
    let mut bundles = Vec::new();
    let mut left = MAX_INNER_PLISTS_BYTES;
    for (index, (folder, name)) in found.into_iter().enumerate() {
        let Some((_, kind)) = kind_of(&folder, &name) else { continue };
        let path = format!("{folder}/{name}");
        let plist = format!("{app_folder}{path}/Info.plist");
        let may_read = index < MAX_READ && left > 0;
        let bytes = may_read.then(|| archive.read(&plist, MAX_INNER_PLIST_BYTES).ok()).flatten();
        left = left.saturating_sub(bytes.as_ref().map_or(0, Vec::len));
        let info = bytes.and_then(|bytes| info_plist::parse(&bytes).ok());
        bundles.push(Bundle {
            bundle_id: info.as_ref().and_then(|info| text(info, "CFBundleIdentifier")),
            name: info.map_or_else(|| folder_stem(&name), |info| bundle_name(&info, &name)),
            ..Bundle::at(path, kind)
        });
    }
    bundles
}

/// Languages that the app whose folder (with its slash) this is has texts for.
pub(super) fn languages<R: Read + Seek>(archive: &Archive<R>, app_folder: &str) -> Vec<String> {
    let codes: BTreeSet<&str> = archive
        .names_below(app_folder)
        .filter_map(|name| name.split_once('/')?.0.strip_suffix(".lproj"))
        .filter(|code| !code.is_empty() && *code != "Base")
        .collect();
    codes.into_iter().map(str::to_owned).collect()
}

fn is_app(folder: &str) -> bool {
    folder.strip_suffix(".app").is_some_and(|stem| !stem.is_empty())
}

/// Order, folder and name of the bundle that an entry belongs to.
fn parts(entry: &str) -> Option<(u8, &str, &str)> {
    let mut parts = entry.split('/');
    let (folder, name) = (parts.next()?, parts.next()?);
    parts.next()?;
    Some((kind_of(folder, name)?.0, folder, name))
}

/// What a bundle in this folder is, and where it comes in the list.
fn kind_of(folder: &str, name: &str) -> Option<(u8, BundleKind)> {
    let (stem, extension) = name.rsplit_once('.')?;
    match (folder, extension) {
        _ if stem.is_empty() => None,
        ("PlugIns" | "Extensions", "appex") => Some((0, BundleKind::Extension)),
        ("Watch", "app") => Some((1, BundleKind::WatchApp)),
        ("AppClips", "app") => Some((2, BundleKind::AppClip)),
        ("Frameworks", "framework") => Some((3, BundleKind::Framework)),
        _ => None,
    }
}
