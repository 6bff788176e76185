//! A bundle is a folder with an `Info.plist`: the app itself, or one inside it.

use std::collections::{BTreeMap, HashMap};
use std::io::{Read, Seek};

use plist::{Dictionary, Value};

use super::archive::{Archive, EntryError};
use super::info_plist::{self, bundle_name, folder_stem};
use super::macho::{self, Budget};
use super::property_list::{text, tidy};
use super::{Bundle, BundleKind, Signing, UnreadFile, Unreadable, other_files, provisioning};

/// Apps told apart in one package; the right number is one.
const MAX_APPS: usize = 1_000;

/// Bundles measured of one app; large apps have about a hundred frameworks.
const MAX_MEASURED: usize = 4_000;

/// Bundles listed of one app, extensions before frameworks.
const MAX_BUNDLES: usize = 1_000;

/// Bundles whose `Info.plist` is read; the others are named after their folders.
pub(super) const MAX_READ: usize = 200;

/// An `Info.plist` of an extension or framework has some kilobytes.
const MAX_INNER_PLIST_BYTES: u64 = 1 << 20;

/// All of them together; real ones have some hundred kilobytes. Bounds time.
const MAX_INNER_PLISTS_BYTES: u64 = 4 << 20;

/// A profile with a hundred devices has some ten kilobytes, those of large teams with all their certificates some hundred.
const MAX_PROFILE_BYTES: u64 = 4 << 20;

/// All of them together. Bounds time.
const MAX_PROFILES_BYTES: u64 = 16 << 20;

/// Programs read of one app's bundles; checking a signature takes a millisecond.
const MAX_PROGRAMS: usize = 400;

/// The folder that phones look for the app in.
const PAYLOAD: &str = "Payload";

/// Where the app is in the archive.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct AppPlace {
    /// Its folder with a slash, such as `Payload/Sample.app/`.
    pub(super) path: String,
    /// Its folder's name, such as `Sample.app`.
    pub(super) name: String,
    /// How many apps with an `Info.plist` there are.
    pub(super) apps: usize,
    /// The folder around it, when it is called other than `Payload`.
    pub(super) misnamed: Option<String>,
}

/// Finds the app: of several the first by name that has an `Info.plist`.
pub(super) fn find_app<R: Read + Seek>(archive: &Archive<R>) -> Result<AppPlace, Unreadable> {
    let mut has_payload = false;
    let mut around = None;
    // Nearly all entries are those of one app: its folder with a slash.
    let mut last = "";
    // By whether the folder is misnamed, its name, and the app's.
    let mut apps: BTreeMap<(bool, &str, &str), bool> = BTreeMap::new();
    for name in archive.names() {
        if !last.is_empty() && name.strip_prefix(last).is_some_and(|file| file != "Info.plist") {
            continue;
        }
        let Some((root, inside)) = name.split_once('/') else { continue };
        if root.eq_ignore_ascii_case(PAYLOAD) {
            has_payload |= root == PAYLOAD;
            let Some((app, file)) = inside.split_once('/').filter(|(app, _)| is_app(app)) else {
                continue;
            };
            let is_info = file == "Info.plist";
            last = name.strip_suffix(file).unwrap_or_default();
            let key = (root != PAYLOAD, root, app);
            if apps.len() < MAX_APPS || apps.contains_key(&key) {
                *apps.entry(key).or_default() |= is_info;
            }
        } else if around.is_none()
            && let Some((folder, inside)) = name.split_once("/Payload/")
        {
            around = inside.split_once('/').filter(|(app, _)| is_app(app)).map(|_| folder);
        }
    }
    let complete = apps.values().filter(|has_info| **has_info).count();
    let found = apps.iter().find(|(_, has_info)| **has_info).or_else(|| apps.first_key_value());
    match found {
        Some(((is_misnamed, root, app), _)) if !(has_payload && *is_misnamed) => Ok(AppPlace {
            path: format!("{root}/{app}/"),
            name: (*app).to_owned(),
            apps: complete,
            misnamed: is_misnamed.then(|| tidy(root)),
        }),
        _ if has_payload => Err(Unreadable::EmptyPayload),
        _ => Err(around.map_or_else(
            || other_files::of_entries(archive).unwrap_or(Unreadable::NoPayload),
            |folder| Unreadable::PayloadInFolder { folder: tidy(folder) },
        )),
    }
}

fn is_app(folder: &str) -> bool {
    folder.strip_suffix(".app").is_some_and(|stem| !stem.is_empty())
}

/// Bundles inside the app whose folder (with its slash) this is, at any depth.
///
/// Their programs are paid from `budget`.
pub(super) fn inside<R: Read + Seek>(archive: &mut Archive<R>, app_folder: &str, budget: &mut Budget) -> Vec<Bundle> {
    let mut bundles = measured(archive, app_folder);
    bundles.sort_by(|a, b| (order(a.kind), &a.path).cmp(&(order(b.kind), &b.path)));
    bundles.truncate(MAX_BUNDLES);
    let mut plists_left = MAX_INNER_PLISTS_BYTES;
    let mut profiles_left = MAX_PROFILES_BYTES;
    // Those whose `Info.plist` names no program, or is not read, have one of their own name.
    let mut programs: Vec<Option<String>> = bundles.iter().map(usual_program).collect();
    let with_plist = bundles.iter_mut().zip(&mut programs);
    let with_plist = with_plist.filter(|(bundle, _)| bundle.kind != BundleKind::Library);
    for (bundle, program) in with_plist.take(MAX_READ) {
        let file = |name: &str| format!("{app_folder}{}/{name}", bundle.path);
        let (plist, profile) = (file("Info.plist"), file("embedded.mobileprovision"));
        let info = read(archive, &plist, MAX_INNER_PLIST_BYTES, &mut plists_left, |bytes| {
            info_plist::parse(bytes).ok()
        });
        match info {
            Ok(Some(info)) => {
                describe(bundle, &info);
                if let (Some(program), Some(name)) = (program, text(&info, "CFBundleExecutable")) {
                    *program = format!("{}/{name}", bundle.path);
                }
            }
            Ok(None) => {}
            Err(unread) => bundle.unread_info = Some(unread),
        }
        if needs_profile(bundle.kind) {
            let read = read(archive, &profile, MAX_PROFILE_BYTES, &mut profiles_left, |bytes| {
                provisioning::read(bytes).ok()
            });
            match read {
                Ok(Some(read)) => {
                    bundle.signing = Some(Signing {
                        kind: read.kind,
                        profile: Some(read.profile),
                    });
                }
                Ok(None) => {}
                Err(unread) => bundle.unread_profile = Some(unread),
            }
        }
    }
    let with_program = bundles
        .iter_mut()
        .zip(programs)
        .filter_map(|(bundle, program)| Some((bundle, program?)));
    for (bundle, program) in with_program.take(MAX_PROGRAMS) {
        bundle.program = macho::read_program(archive, &format!("{app_folder}{program}"), budget).ok();
    }
    // Paths were for finding; from here on they are for showing.
    for bundle in &mut bundles {
        bundle.path = tidy(&bundle.path);
    }
    bundles
}

/// Path of the program that a bundle has when it does not say otherwise; on-demand resources have none.
fn usual_program(bundle: &Bundle) -> Option<String> {
    match bundle.kind {
        BundleKind::Library => Some(bundle.path.clone()),
        BundleKind::OnDemandResources => None,
        BundleKind::Extension | BundleKind::WatchApp | BundleKind::AppClip | BundleKind::Framework => {
            let folder = bundle.path.rsplit('/').next()?;
            let stem = folder.rsplit_once('.').map_or(folder, |(stem, _)| stem);
            Some(format!("{}/{stem}", bundle.path))
        }
    }
}

/// Whether phones want a profile of such a bundle's own.
pub(super) fn needs_profile(kind: BundleKind) -> bool {
    matches!(kind, BundleKind::Extension | BundleKind::WatchApp | BundleKind::AppClip)
}

/// What is in a file of at most `limit` bytes; nothing when there is none. Its bytes are paid from `left`, also when it is damaged.
fn read<R: Read + Seek, T>(
    archive: &mut Archive<R>,
    entry: &str,
    limit: u64,
    left: &mut u64,
    parse: impl FnOnce(&[u8]) -> Option<T>,
) -> Result<Option<T>, UnreadFile> {
    let Some(size) = archive.size(entry) else { return Ok(None) };
    let rest = left.checked_sub(size).filter(|_| size <= limit);
    *left = rest.ok_or(UnreadFile::NotLookedAt)?;
    match archive.read(entry, size) {
        Ok(bytes) => parse(&bytes).map(Some).ok_or(UnreadFile::Unreadable),
        Err(EntryError::Missing) => Ok(None),
        Err(EntryError::TooLarge { .. }) => Err(UnreadFile::NotLookedAt),
        Err(_) => Err(UnreadFile::Unreadable),
    }
}

fn describe(bundle: &mut Bundle, info: &Dictionary) {
    let folder = bundle.path.rsplit('/').next().unwrap_or_default();
    bundle.has_info = true;
    bundle.name = bundle_name(info, folder);
    bundle.bundle_id = text(info, "CFBundleIdentifier");
    bundle.version = text(info, "CFBundleShortVersionString");
    bundle.build = text(info, "CFBundleVersion");
    bundle.minimum_os = text(info, "MinimumOSVersion");
    let point = |attributes: &str, key: &str| text(info.get(attributes).and_then(Value::as_dictionary)?, key);
    bundle.extension_point =
        point("NSExtension", "NSExtensionPointIdentifier").or_else(|| point("EXAppExtensionAttributes", "EXExtensionPointIdentifier"));
}

/// All bundles with what is below them added up, in one pass.
fn measured<R: Read + Seek>(archive: &Archive<R>, app_folder: &str) -> Vec<Bundle> {
    let mut bundles: Vec<Bundle> = Vec::new();
    let mut known: HashMap<&str, usize> = HashMap::new();
    // Entries of one folder mostly come one after the other.
    let mut last_folder = "";
    let mut around: Vec<usize> = Vec::new();
    for (name, entry) in archive.entries() {
        let Some(name) = name.strip_prefix(app_folder) else { continue };
        let (folder, file) = entry.split(name);
        if folder.is_empty() {
            continue;
        }
        if folder != last_folder {
            last_folder = folder;
            around.clear();
            for (path, kind) in bundles_around(folder) {
                around.extend(place_of(path, kind, &mut known, &mut bundles));
            }
        }
        let (download, installed) = (archive.packed_size(entry), archive.unpacked_size(entry));
        let library = (is_in_frameworks(folder) && file.rsplit_once('.').is_some_and(|(_, extension)| extension == "dylib"))
            .then(|| place_of(name, BundleKind::Library, &mut known, &mut bundles))
            .flatten();
        for index in around.iter().copied().chain(library) {
            if let Some(bundle) = bundles.get_mut(index) {
                bundle.download_bytes = bundle.download_bytes.saturating_add(download);
                bundle.installed_bytes = bundle.installed_bytes.saturating_add(installed);
            }
        }
    }
    bundles
}

fn is_in_frameworks(folder: &str) -> bool {
    folder.rsplit('/').next() == Some("Frameworks")
}

/// Place of the bundle with this path among all, which it is added to when it is new.
fn place_of<'a>(path: &'a str, kind: BundleKind, known: &mut HashMap<&'a str, usize>, bundles: &mut Vec<Bundle>) -> Option<usize> {
    if let Some(index) = known.get(path) {
        return Some(*index);
    }
    if bundles.len() >= MAX_MEASURED {
        return None;
    }
    let index = bundles.len();
    known.insert(path, index);
    let name = folder_stem(path.rsplit('/').next().unwrap_or_default());
    bundles.push(Bundle {
        name,
        ..Bundle::at(path, kind)
    });
    Some(index)
}

/// The bundles that a folder is in or is, outermost first.
fn bundles_around(folder: &str) -> impl Iterator<Item = (&str, BundleKind)> {
    let mut end: usize = 0;
    let mut parent = "";
    folder.split('/').filter_map(move |part| {
        let path = folder.get(..end.saturating_add(part.len()));
        end = end.saturating_add(part.len()).saturating_add(1);
        let kind = kind_of(parent, part);
        parent = part;
        Some((path?, kind?))
    })
}

/// What a folder in this folder is.
fn kind_of(parent: &str, name: &str) -> Option<BundleKind> {
    let (stem, extension) = name.rsplit_once('.')?;
    match (parent, extension) {
        _ if stem.is_empty() => None,
        ("PlugIns" | "Extensions", "appex") => Some(BundleKind::Extension),
        ("Watch" | "com.apple.WatchPlaceholder", "app") => Some(BundleKind::WatchApp),
        // watchOS 1 had the app inside the extension.
        (around, "app") if around.rsplit_once('.').is_some_and(|(_, extension)| extension == "appex") => Some(BundleKind::WatchApp),
        ("AppClips", "app") => Some(BundleKind::AppClip),
        ("Frameworks", "framework") => Some(BundleKind::Framework),
        ("OnDemandResources", "assetpack") => Some(BundleKind::OnDemandResources),
        _ => None,
    }
}

/// Where a kind comes in the list.
fn order(kind: BundleKind) -> u8 {
    match kind {
        BundleKind::Extension => 0,
        BundleKind::WatchApp => 1,
        BundleKind::AppClip => 2,
        BundleKind::Framework => 3,
        BundleKind::Library => 4,
        BundleKind::OnDemandResources => 5,
    }
}

#[cfg(test)]
mod tests {
    use super::bundles_around;
    use crate::ipa::BundleKind;

    #[test]
    fn bundles_are_known_by_the_folder_they_are_in() {
        let around = |folder: &'static str| bundles_around(folder).collect::<Vec<_>>();
        assert_eq!(
            around("Frameworks/A.framework/Headers"),
            [("Frameworks/A.framework", BundleKind::Framework)]
        );
        assert_eq!(
            around("Watch/W.app/PlugIns/X.appex/Frameworks/F.framework"),
            [
                ("Watch/W.app", BundleKind::WatchApp),
                ("Watch/W.app/PlugIns/X.appex", BundleKind::Extension),
                ("Watch/W.app/PlugIns/X.appex/Frameworks/F.framework", BundleKind::Framework),
            ]
        );
        assert_eq!(
            around("PlugIns/X.appex/W.app"),
            [
                ("PlugIns/X.appex", BundleKind::Extension),
                ("PlugIns/X.appex/W.app", BundleKind::WatchApp)
            ]
        );
        assert_eq!(around("Extensions/X.appex"), [("Extensions/X.appex", BundleKind::Extension)]);
        assert_eq!(around("AppClips/C.app"), [("AppClips/C.app", BundleKind::AppClip)]);
        assert_eq!(
            around("OnDemandResources/x.assetpack"),
            [("OnDemandResources/x.assetpack", BundleKind::OnDemandResources)]
        );
        for other in ["", "PlugIns", "A.framework", "PlugIns/.appex", "Frameworks/x", "Resources/A.app"] {
            assert_eq!(around(other), [], "{other}");
        }
    }
}
