//! Localization is what an app is called in other languages, and which languages it has texts for.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Seek};

use plist::Dictionary;

use super::LocalizedName;
use super::archive::Archive;
use super::property_list::{self, text, tidy};

/// Languages whose names are read; iOS knows about 40, with regions some 150.
const MAX_LANGUAGES: usize = 200;

/// An `InfoPlist.strings` has a kilobyte; `InfoPlist.loctable` holds all languages.
const MAX_STRINGS_BYTES: u64 = 256 << 10;

/// All of them together. Bounds time.
const MAX_ALL_STRINGS_BYTES: usize = 4 << 20;

/// One list of all languages, as Xcode 15 and later write it: a dictionary for each language.
const TABLE: &str = "InfoPlist.loctable";

/// A key of the table beside its languages: where each came from.
const TABLE_PROVENANCE: &str = "LocProvenance";

/// Languages and names of an app.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct Localization {
    /// Codes of languages, sorted.
    pub(super) languages: Vec<String>,
    /// Names under the icon, sorted by language.
    pub(super) names: Vec<LocalizedName>,
}

/// Names in one language.
const STRINGS: &str = "InfoPlist.strings";

/// Reads the languages of the app whose folder (with its slash) this is.
pub(super) fn read<R: Read + Seek>(archive: &mut Archive<R>, app_folder: &str) -> Localization {
    let mut languages = BTreeSet::new();
    let mut with_strings = BTreeSet::new();
    // Neighbours are mostly in one folder, of which one file alone tells more than the folder does.
    let mut last = "";
    for name in archive.names_below(app_folder) {
        if !last.is_empty() && name.strip_prefix(last).is_some_and(|file| file != STRINGS) {
            continue;
        }
        let Some((folder, file)) = name.split_once('/') else { continue };
        last = name.strip_suffix(file).unwrap_or_default();
        let Some(language) = folder.strip_suffix(".lproj").filter(|code| !code.is_empty() && *code != "Base") else {
            continue;
        };
        if !languages.contains(language) && languages.len() < MAX_LANGUAGES {
            languages.insert(language.to_owned());
        }
        if file == STRINGS && with_strings.len() < MAX_LANGUAGES {
            with_strings.insert(language.to_owned());
        }
    }
    let mut left = MAX_ALL_STRINGS_BYTES;
    let mut names = BTreeMap::new();
    if let Some(table) = list(archive, &format!("{app_folder}{TABLE}"), &mut left) {
        let tables = table
            .iter()
            .filter(|(language, _)| *language != TABLE_PROVENANCE)
            .take(MAX_LANGUAGES);
        for (language, strings) in tables {
            languages.insert(language.clone());
            names.extend(strings.as_dictionary().and_then(name_in).map(|name| (language.clone(), name)));
        }
    }
    for language in with_strings {
        let strings = list(archive, &format!("{app_folder}{language}.lproj/{STRINGS}"), &mut left);
        names.extend(strings.as_ref().and_then(name_in).map(|name| (language, name)));
    }
    Localization {
        languages: languages.iter().map(|language| tidy(language)).collect(),
        names: names
            .into_iter()
            .map(|(language, name)| LocalizedName {
                language: tidy(&language),
                name,
            })
            .collect(),
    }
}

/// A list that is there and can be read, charged to what is left.
fn list<R: Read + Seek>(archive: &mut Archive<R>, entry: &str, left: &mut usize) -> Option<Dictionary> {
    if *left == 0 {
        return None;
    }
    let bytes = archive.read(entry, MAX_STRINGS_BYTES).ok()?;
    *left = left.saturating_sub(bytes.len());
    property_list::parse(&bytes).ok()
}

fn name_in(strings: &Dictionary) -> Option<String> {
    text(strings, "CFBundleDisplayName").or_else(|| text(strings, "CFBundleName"))
}
