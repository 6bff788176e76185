//! Names under which `Info.plist` speaks of icons, and the files that they mean.

use std::collections::{BTreeMap, BTreeSet};

use plist::{Dictionary, Value};

use crate::ipa::property_list::{texts, tidy};

/// Names that `Info.plist` may give; apps have about ten.
const MAX_DECLARED: usize = 100;

/// Alternate icons; apps that let people choose have some dozens.
const MAX_ALTERNATES: usize = 100;

/// Pictures whose names start alike that are looked at for one name; an icon in every size has 20.
const MAX_ALIKE: usize = 100;

/// PNGs at the top of an app that are looked at for alternate icons; the largest apps have some thousand.
const MAX_PICTURES: usize = 20_000;

/// iPhone and Apple TV, iPad, and a form that nobody documents.
const ICONS_KEYS: [&str; 3] = ["CFBundleIcons", "CFBundleIcons~ipad", "CFBundleIcons~iphone"];

/// Rank of the worst file that stands for the icon by Apple's rule; those after it are guesses.
pub(super) const RULE_RANK: u8 = 2;

/// Rank of a picture that no key names, but whose name is usual.
const GUESS_RANK: u8 = 3;

/// How likely a file at the top of the app is its icon, best first; nothing for other files.
pub(super) fn rank(name: &str, declared: &BTreeSet<String>) -> Option<u8> {
    if name.contains('/') || !is_png(name) {
        return None;
    }
    let name = name.to_lowercase();
    let base = base_of(&name);
    if declared.contains(base) {
        Some(0)
    } else if declared.iter().any(|declared| name.starts_with(declared.as_str())) {
        Some(1)
    } else if base == "icon" {
        Some(RULE_RANK)
    } else {
        (name.starts_with("appicon") || name.starts_with("icon")).then_some(GUESS_RANK)
    }
}

/// Names under `CFBundleIcons`, its iPad twin and the older top-level keys, in lower case and without what follows them.
pub(super) fn of_files(info: &Dictionary) -> BTreeSet<String> {
    let mut names = Vec::new();
    for primary in primaries(info) {
        match primary {
            Value::Dictionary(primary) => names.extend(texts(primary, "CFBundleIconFiles")),
            Value::String(name) => names.push(name),
            _ => {}
        }
    }
    for key in [
        "CFBundleIconFiles",
        "CFBundleIconFiles~ipad",
        "CFBundleIconFile",
        "CFBundleIconFile~ipad",
    ] {
        names.extend(texts(info, key));
    }
    bases(names)
}

/// Names that the icon may have in the catalogue, the likeliest first.
pub(super) fn in_catalog(info: &Dictionary) -> Vec<&str> {
    let mut names = Vec::new();
    for primary in primaries(info) {
        match primary {
            Value::Dictionary(primary) => names.extend(texts(primary, "CFBundleIconName")),
            // On Apple TV the name of a stack of layers.
            Value::String(name) => names.push(name),
            _ => {}
        }
    }
    names.extend(texts(info, "CFBundleIconName"));
    names.truncate(MAX_DECLARED);
    names
}

/// What an alternate icon is called in other places.
#[derive(Debug, Default)]
pub(super) struct Alternate {
    /// As [`of_files`].
    pub(super) files: BTreeSet<String>,
    pub(super) in_catalog: BTreeSet<String>,
}

/// Alternate icons by the names that the app calls them.
pub(super) fn of_alternates(info: &Dictionary) -> BTreeMap<String, Alternate> {
    let mut alternates: BTreeMap<String, Alternate> = BTreeMap::new();
    for icons in dictionaries(info) {
        match icons.get("CFBundleAlternateIcons") {
            Some(Value::Dictionary(found)) => {
                for (name, icon) in found.iter().take(MAX_ALTERNATES) {
                    let alternate = alternates.entry(tidy(name)).or_default();
                    if let Some(icon) = icon.as_dictionary() {
                        alternate.files.extend(bases(texts(icon, "CFBundleIconFiles")));
                        let names = texts(icon, "CFBundleIconName").into_iter().take(MAX_DECLARED);
                        alternate.in_catalog.extend(names.map(str::to_owned));
                    }
                    // Without an own name in the catalogue the key serves.
                    alternate.in_catalog.insert(name.clone());
                }
            }
            // On Apple TV names of stacks of layers.
            Some(Value::Array(names)) => {
                for name in names.iter().filter_map(Value::as_string).take(MAX_ALTERNATES) {
                    alternates.entry(tidy(name)).or_default().in_catalog.insert(name.to_owned());
                }
            }
            _ => {}
        }
    }
    alternates.remove("");
    while alternates.len() > MAX_ALTERNATES {
        alternates.pop_last();
    }
    alternates
}

impl Alternate {
    /// The pictures that belong to it: by their name, or by their name with a size.
    pub(super) fn files_among<'a>(&self, pictures: &'a BTreeSet<(String, String)>) -> BTreeSet<&'a str> {
        let mut files = BTreeSet::new();
        for name in &self.files {
            let alike = pictures.range((name.clone(), String::new())..).take(MAX_ALIKE);
            let alike = alike.map_while(|(base, file)| Some((base.strip_prefix(name.as_str())?, file.as_str())));
            let own = alike.filter(|(size, _)| size.chars().next().is_none_or(|first| first.is_ascii_digit()));
            files.extend(own.map(|(_, file)| file));
        }
        files
    }
}

/// PNGs at the top of an app, sorted by their lower-case names without scale and device.
pub(super) fn pictures<'a>(names: impl Iterator<Item = &'a str>) -> BTreeSet<(String, String)> {
    let pictures = names.filter(|name| !name.contains('/') && is_png(name)).take(MAX_PICTURES);
    pictures
        .map(|name| (base_of(&name.to_lowercase()).to_owned(), name.to_owned()))
        .collect()
}

/// What `CFBundlePrimaryIcon` says, for each kind of device.
fn primaries(info: &Dictionary) -> impl Iterator<Item = &Value> {
    dictionaries(info).filter_map(|icons| icons.get("CFBundlePrimaryIcon"))
}

fn dictionaries(info: &Dictionary) -> impl Iterator<Item = &Dictionary> {
    ICONS_KEYS.iter().filter_map(|key| info.get(key)?.as_dictionary())
}

fn bases(names: Vec<&str>) -> BTreeSet<String> {
    let bases = names
        .into_iter()
        .take(MAX_DECLARED)
        .map(|name| base_of(&name.to_lowercase()).to_owned());
    bases.filter(|base| !base.is_empty()).collect()
}

/// A lower-case name without `.png`, `~ipad`, `~iphone`, `@2x` and `@3x`.
fn base_of(name: &str) -> &str {
    let name = name.strip_suffix(".png").unwrap_or(name);
    let name = ["~ipad", "~iphone"]
        .iter()
        .find_map(|device| name.strip_suffix(device))
        .unwrap_or(name);
    ["@2x", "@3x"].iter().find_map(|scale| name.strip_suffix(scale)).unwrap_or(name)
}

fn is_png(name: &str) -> bool {
    name.rsplit_once('.')
        .is_some_and(|(_, extension)| extension.eq_ignore_ascii_case("png"))
}

#[cfg(test)]
mod tests {
    use plist::{Dictionary, Value};

    use super::{base_of, in_catalog, of_alternates, of_files, pictures, rank};

    fn dictionary<const N: usize>(pairs: [(&str, Value); N]) -> Dictionary {
        pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
    }

    fn array(names: &[&str]) -> Value {
        Value::Array(names.iter().map(|name| Value::from(*name)).collect())
    }

    #[test]
    fn names_are_compared_without_scale_device_and_case() {
        assert_eq!(base_of("appicon60x60@2x~ipad.png"), "appicon60x60");
        let declared = ["appicon60x60".to_owned()].into();
        let check = |name: &str, expected: Option<u8>| assert_eq!(rank(name, &declared), expected, "{name}");
        check("AppIcon60x60@3x.png", Some(0));
        check("AppIcon60x60.PNG", Some(0));
        check("AppIcon60x60Dark.png", Some(1));
        check("Icon@2x.png", Some(2));
        check("Icon-Small.png", Some(3));
        check("AppIcon60x60@2x", None);
        check("Resources/Icon.png", None);
        check("Photo.png", None);
    }

    #[test]
    fn names_come_from_every_key_and_form() {
        let primary = dictionary([("CFBundleIconFiles", array(&["A@2x.png"])), ("CFBundleIconName", "Fancy".into())]);
        let info = dictionary([
            ("CFBundleIcons", dictionary([("CFBundlePrimaryIcon", primary.into())]).into()),
            ("CFBundleIcons~ipad", dictionary([("CFBundlePrimaryIcon", "B".into())]).into()),
            ("CFBundleIconFiles", array(&["C.png", "a"])),
            ("CFBundleIconFile", "".into()),
            ("CFBundleIconName", "Plain".into()),
        ]);
        assert_eq!(of_files(&info).into_iter().collect::<Vec<_>>(), ["a", "b", "c"]);
        assert_eq!(in_catalog(&info), ["Fancy", "B", "Plain"]);
    }

    #[test]
    fn alternates_of_phone_pad_and_television_are_one_list() {
        let dark = dictionary([("CFBundleIconFiles", array(&["Dark60x60"]))]);
        let dark_pad = dictionary([
            ("CFBundleIconFiles", array(&["Dark76x76"])),
            ("CFBundleIconName", "DarkIcon".into()),
        ]);
        let alternates = |list: Value| Value::from(dictionary([("CFBundleAlternateIcons", list)]));
        let info = dictionary([
            ("CFBundleIcons", alternates(dictionary([("Dark", dark.into())]).into())),
            ("CFBundleIcons~ipad", alternates(dictionary([("Dark", dark_pad.into())]).into())),
            ("CFBundleIcons~iphone", alternates(array(&["Stack"]))),
        ]);
        let alternates = of_alternates(&info);
        assert_eq!(alternates.keys().collect::<Vec<_>>(), ["Dark", "Stack"]);
        let dark = &alternates["Dark"];
        let files = [
            "dark60x60@3x.png",
            "Dark76x76@2x~ipad.png",
            "Dark.png",
            "Darker60x60.png",
            "x/Dark60x60.png",
        ];
        let files = pictures(files.into_iter());
        assert_eq!(
            dark.files_among(&files).into_iter().collect::<Vec<_>>(),
            ["Dark76x76@2x~ipad.png", "dark60x60@3x.png"]
        );
        assert_eq!(dark.in_catalog.iter().collect::<Vec<_>>(), ["Dark", "DarkIcon"]);
    }
}
