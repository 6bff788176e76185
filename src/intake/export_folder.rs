//! An export folder is what Xcode leaves of an export: packages and the lists that describe them. Of a thinned export it holds one
//! package for all devices and many for single ones, which together are one build.

use std::path::{Path, PathBuf};

use super::read_small;
use crate::ipa;

/// Lists that only exports have.
const LISTS: [&str; 3] = ["ExportOptions.plist", "DistributionSummary.plist", "app-thinning.plist"];

/// An export with a hundred variants has some hundred kilobytes of lists.
const LIST_LIMIT_BYTES: u64 = 4 << 20;

/// An export as one build.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ExportFolder {
    /// The folder.
    pub folder: PathBuf,
    /// The package for all devices.
    pub universal: PathBuf,
    /// Packages for single devices beside it.
    pub variants: usize,
}

/// What an export in this folder is as one build; nothing when it is no export, or one with a single package. Packages that no
/// list and no name holds together are builds of their own: a folder of builds may have an `ExportOptions.plist` at its top.
pub(super) fn find(folder: &Path, packages: &[PathBuf]) -> Option<ExportFolder> {
    let is_export = LISTS.iter().any(|list| folder.join(list).is_file());
    if !is_export || packages.len() < 2 {
        return None;
    }
    let universal = universal_by_list(folder, packages).or_else(|| universal_by_name(packages))?;
    Some(ExportFolder {
        folder: folder.to_owned(),
        universal,
        variants: packages.len().saturating_sub(1),
    })
}

/// The package that `app-thinning.plist` describes without saying for which devices it is.
fn universal_by_list(folder: &Path, packages: &[PathBuf]) -> Option<PathBuf> {
    let bytes = read_small(&folder.join("app-thinning.plist"), LIST_LIMIT_BYTES).ok()?;
    let list = ipa::read_property_list(&bytes).ok()?;
    let variants = list.get("variants")?.as_dictionary()?;
    let is_for_all = |facts: &plist::Value| {
        let devices = facts.as_dictionary().and_then(|facts| facts.get("variantDescriptors"));
        devices.and_then(plist::Value::as_array).is_none_or(Vec::is_empty)
    };
    let is_listed = |package: &PathBuf| variants.iter().any(|(name, _)| folder.join(name) == *package);
    if !packages.iter().all(is_listed) {
        return None;
    }
    let mut for_all = variants
        .iter()
        .filter(|(_, facts)| is_for_all(facts))
        .map(|(name, _)| folder.join(name));
    for_all.find(|path| packages.contains(path))
}

/// Xcode calls the packages for single devices after the one for all: `Apps/Kestrel.ipa`, `Apps/Kestrel-0A1B….ipa`.
fn universal_by_name(packages: &[PathBuf]) -> Option<PathBuf> {
    let stem = |path: &PathBuf| path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    let is_of = |all: &PathBuf, one: &PathBuf| {
        let rest = stem(all)
            .zip(stem(one))
            .and_then(|(all, one)| one.strip_prefix(&all).map(str::to_owned));
        all == one || all.parent() == one.parent() && rest.is_some_and(|rest| rest.starts_with('-'))
    };
    packages.iter().find(|all| packages.iter().all(|one| is_of(all, one))).cloned()
}

#[cfg(test)]
mod tests {
    //! If these break, dropping what Xcode exported puts a dozen builds on the shelf that are one.

    use super::*;
    use crate::intake::{Dropped, open_folders};

    fn write(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
        let path = folder.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, bytes).unwrap();
        path
    }

    fn paths(dropped: &Dropped) -> Vec<PathBuf> {
        dropped.files.iter().map(|file| file.path.clone()).collect()
    }

    #[test]
    fn a_thinned_export_is_one_build_with_its_variants() {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path();
        let for_all = write(folder, "Apps/Kestrel.ipa", &[0; 10]);
        write(folder, "Apps/Kestrel-0A1B.ipa", &[0; 20]);
        write(folder, "Apps/Kestrel-2C3D.ipa", &[0; 5]);
        let before = open_folders(&[folder.to_owned()]);
        assert_eq!((before.files.len(), before.exports.len()), (3, 0), "a folder of builds");

        write(folder, "DistributionSummary.plist", b"");
        let by_name = open_folders(&[folder.to_owned()]);
        assert_eq!(paths(&by_name), std::slice::from_ref(&for_all));
        let list = br#"<?xml version="1.0"?><plist version="1.0"><dict><key>variants</key><dict>
            <key>Apps/Kestrel-0A1B.ipa</key><dict><key>variantDescriptors</key><array><dict/></array></dict>
            <key>Apps/Kestrel-2C3D.ipa</key><dict><key>variantDescriptors</key><array><dict/></array></dict>
            <key>Apps/Kestrel.ipa</key><dict/></dict></dict></plist>"#;
        write(folder, "app-thinning.plist", list);
        let by_list = open_folders(&[folder.to_owned()]);
        assert_eq!(paths(&by_list), std::slice::from_ref(&for_all));
        assert_eq!(
            by_list.exports,
            [ExportFolder {
                folder: folder.to_owned(),
                universal: for_all,
                variants: 2
            }]
        );
    }

    #[test]
    fn different_apps_in_one_folder_stay_builds_of_their_own() {
        let dir = tempfile::tempdir().unwrap();
        write(dir.path(), "ExportOptions.plist", b"");
        write(dir.path(), "out/Kestrel.ipa", &[0; 10]);
        write(dir.path(), "out/Juniper.ipa", &[0; 20]);
        let opened = open_folders(&[dir.path().to_owned()]);
        assert_eq!((opened.files.len(), opened.exports), (2, Vec::new()));
    }

    #[test]
    fn an_export_of_one_package_is_a_folder_with_a_build() {
        let dir = tempfile::tempdir().unwrap();
        let only = write(dir.path(), "Kestrel.ipa", &[0; 10]);
        write(dir.path(), "ExportOptions.plist", b"");
        let opened = open_folders(&[dir.path().to_owned()]);
        assert_eq!((paths(&opened), opened.exports), (vec![only], Vec::new()));
    }
}
