//! What a file of an app is, by its path alone.

use super::{LeftoverKind, PartKind};

/// What signature, profile and lists of the system are called together.
const SIGNATURE: &str = "Signature and property lists";

/// What all languages are called together.
const LANGUAGES: &str = "Languages";

/// What pictures and such beside the program are called together.
const MEDIA: &str = "Pictures, sounds and films";

/// Where a file is counted.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct SizeCategory<'a> {
    /// Name of the part: a path, or words for what is put together.
    pub(super) part: &'a str,
    /// What the part is.
    pub(super) kind: PartKind,
    /// The folder inside the part that the file is in.
    pub(super) folder: Option<&'a str>,
    /// The part is this file.
    pub(super) is_file: bool,
}

/// Where the file with this path below the app is counted.
pub(super) fn place<'a>(path: &'a str, program: &str) -> SizeCategory<'a> {
    let whole = |kind| SizeCategory {
        part: path,
        kind,
        folder: None,
        is_file: true,
    };
    let inside = |part, kind, folder| SizeCategory {
        part,
        kind,
        folder,
        is_file: false,
    };
    let Some((top, rest)) = path.split_once('/') else {
        return match kind(path) {
            _ if path == program => whole(PartKind::Program),
            PartKind::Assets => whole(PartKind::Assets),
            PartKind::Media => inside(MEDIA, PartKind::Media, None),
            PartKind::Signature => inside(SIGNATURE, PartKind::Signature, None),
            _ => inside(super::sizes::REST, PartKind::Other, None),
        };
    };
    // Up to the slash behind the first so many parts.
    let up_to = |parts: usize| {
        path.match_indices('/')
            .nth(parts.saturating_sub(1))
            .and_then(|(at, _)| path.get(..at))
    };
    match (top, kind(top)) {
        ("Frameworks" | "PlugIns" | "Extensions" | "Watch" | "AppClips" | "OnDemandResources", _) => {
            let kind = match top {
                "Frameworks" => PartKind::Framework,
                "OnDemandResources" => PartKind::Other,
                _ => PartKind::Extension,
            };
            match up_to(2) {
                Some(bundle) => inside(bundle, kind, up_to(3)),
                None if rest.is_empty() => inside(top, kind, None),
                None => whole(kind),
            }
        }
        (_, PartKind::Signature) => inside(SIGNATURE, PartKind::Signature, Some(top)),
        (_, PartKind::Localization) => inside(LANGUAGES, PartKind::Localization, Some(top)),
        _ => inside(top, PartKind::Other, up_to(2)),
    }
}

/// What is behind the last dot of a path, nothing when there is none. Endings are short: quicker than a search made for long texts.
pub(super) fn ending(path: &str) -> &str {
    let dot = path.bytes().rev().position(|byte| byte == b'.');
    dot.and_then(|len| path.get(path.len().saturating_sub(len)..)).unwrap_or_default()
}

/// What a file or folder is by its name.
pub(super) fn kind(path: &str) -> PartKind {
    let name = path.rsplit('/').next().unwrap_or(path);
    if matches!(
        name,
        "_CodeSignature" | "SC_Info" | "embedded.mobileprovision" | "Info.plist" | "PkgInfo" | "ResourceRules.plist"
    ) {
        return PartKind::Signature;
    }
    let Some((_, extension)) = name.rsplit_once('.') else {
        return PartKind::Other;
    };
    match lower(extension).as_ref() {
        b"car" => PartKind::Assets,
        b"lproj" => PartKind::Localization,
        b"framework" | b"dylib" => PartKind::Framework,
        b"appex" => PartKind::Extension,
        b"png" | b"jpg" | b"jpeg" | b"gif" | b"heic" | b"heif" | b"webp" | b"avif" | b"pdf" | b"svg" | b"tiff" | b"tif" | b"mp4"
        | b"m4v" | b"mov" | b"mp3" | b"m4a" | b"aac" | b"caf" | b"wav" | b"aif" | b"aiff" | b"ogg" | b"ttf" | b"otf" | b"ttc" | b"woff"
        | b"woff2" | b"usdz" => PartKind::Media,
        _ => PartKind::Other,
    }
}

/// Whether a file's format is compressed by itself, so that a zip cannot make it smaller.
pub(super) fn is_compressed(path: &str) -> bool {
    let Some((_, extension)) = path.rsplit_once('.') else {
        return false;
    };
    matches!(
        lower(extension).as_ref(),
        b"png"
            | b"jpg"
            | b"jpeg"
            | b"gif"
            | b"heic"
            | b"heif"
            | b"webp"
            | b"avif"
            | b"mp4"
            | b"m4v"
            | b"mov"
            | b"mp3"
            | b"m4a"
            | b"aac"
            | b"ogg"
            | b"opus"
            | b"car"
            | b"woff"
            | b"woff2"
            | b"zip"
            | b"gz"
            | b"br"
            | b"lzfse"
            | b"zst"
            | b"xz"
            | b"7z"
            | b"usdz"
            | b"astc"
    )
}

/// Extensions are compared in lower case; longer ones than eight letters are none of those known here.
fn lower(extension: &str) -> impl AsRef<[u8]> {
    let mut lower = [0_u8; 8];
    let bytes = extension.as_bytes();
    let len = if bytes.len() > lower.len() { 0 } else { bytes.len() };
    for (to, from) in lower.iter_mut().zip(bytes.iter().take(len)) {
        *to = from.to_ascii_lowercase();
    }
    Lower(lower, len)
}

/// A short extension in lower case.
struct Lower([u8; 8], usize);

impl AsRef<[u8]> for Lower {
    fn as_ref(&self) -> &[u8] {
        self.0.get(..self.1).unwrap_or_default()
    }
}

/// The outermost folder around these that only developers need.
pub(super) fn leftover_folder(folder: &str) -> Option<(&str, LeftoverKind)> {
    let mut end: usize = 0;
    let mut parent = "";
    for part in folder.split('/') {
        end = end.saturating_add(part.len());
        let kind = match part {
            "Symbols" | "BCSymbolMaps" if parent.is_empty() => Some(LeftoverKind::DebugSymbols),
            "Headers" | "PrivateHeaders" | "Modules" if parent.ends_with(".framework") => Some(LeftoverKind::Headers),
            ".git" | ".svn" => Some(LeftoverKind::SystemLitter),
            _ if part.ends_with(".dSYM") => Some(LeftoverKind::DebugSymbols),
            _ if part.ends_with(".swiftmodule") => Some(LeftoverKind::SwiftModule),
            _ => None,
        };
        if let Some(kind) = kind {
            return Some((folder.get(..end)?, kind));
        }
        end = end.saturating_add(1);
        parent = part;
    }
    None
}

/// What a file is that only developers need.
pub(super) fn leftover_file(name: &str) -> Option<LeftoverKind> {
    if matches!(name, ".DS_Store" | "Thumbs.db" | ".gitkeep" | ".gitignore") {
        return Some(LeftoverKind::SystemLitter);
    }
    match name.rsplit_once('.')?.1 {
        "bcsymbolmap" | "symbols" => Some(LeftoverKind::DebugSymbols),
        "swiftmodule" | "swiftdoc" | "swiftinterface" | "swiftsourceinfo" => Some(LeftoverKind::SwiftModule),
        "h" | "hpp" | "modulemap" | "pch" => Some(LeftoverKind::Headers),
        "a" | "o" => Some(LeftoverKind::StaticLibrary),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{LANGUAGES, MEDIA, SIGNATURE, is_compressed, kind, leftover_file, leftover_folder, place};
    use crate::ipa::{LeftoverKind, PartKind};

    #[test]
    fn files_are_counted_where_people_look_for_them() {
        let check = |path: &'static str, part: &str, kind: PartKind, folder: Option<&str>| {
            let place = place(path, "A");
            assert_eq!((place.part, place.kind, place.folder), (part, kind, folder), "{path}");
        };
        check("A", "A", PartKind::Program, None);
        check("Assets.car", "Assets.car", PartKind::Assets, None);
        check("x.PNG", MEDIA, PartKind::Media, None);
        check("Info.plist", SIGNATURE, PartKind::Signature, None);
        check(
            "_CodeSignature/CodeResources",
            SIGNATURE,
            PartKind::Signature,
            Some("_CodeSignature"),
        );
        check("de.lproj/x.strings", LANGUAGES, PartKind::Localization, Some("de.lproj"));
        check("x.json", "Other files", PartKind::Other, None);
        check("Frameworks/F.framework/F", "Frameworks/F.framework", PartKind::Framework, None);
        check(
            "Frameworks/F.framework/a/b",
            "Frameworks/F.framework",
            PartKind::Framework,
            Some("Frameworks/F.framework/a"),
        );
        check("Frameworks/x.dylib", "Frameworks/x.dylib", PartKind::Framework, None);
        check("Watch/W.app/x/y/z", "Watch/W.app", PartKind::Extension, Some("Watch/W.app/x"));
        check("web/js/a.js", "web", PartKind::Other, Some("web/js"));
        check("web/a.js", "web", PartKind::Other, None);
    }

    #[test]
    fn formats_are_known_by_their_extension() {
        assert!(is_compressed("a/b.PNG") && !is_compressed("a.json") && !is_compressed("png") && !is_compressed("a.png/x"));
        assert_eq!(
            (kind("a.verylongextension"), kind("a.Mp4"), kind("x")),
            (PartKind::Other, PartKind::Media, PartKind::Other)
        );
    }

    #[test]
    fn leftovers_are_known_by_name_or_by_the_folder_around() {
        assert_eq!(leftover_folder("x/A.dSYM/Contents"), Some(("x/A.dSYM", LeftoverKind::DebugSymbols)));
        assert_eq!(
            leftover_folder("F.framework/Headers/a"),
            Some(("F.framework/Headers", LeftoverKind::Headers))
        );
        assert_eq!(leftover_folder("Symbols"), Some(("Symbols", LeftoverKind::DebugSymbols)));
        assert_eq!(leftover_folder("web/Headers"), None);
        assert_eq!(leftover_file("x.swiftdoc"), Some(LeftoverKind::SwiftModule));
        assert_eq!(leftover_file("libx.a"), Some(LeftoverKind::StaticLibrary));
        assert_eq!(leftover_file(".DS_Store"), Some(LeftoverKind::SystemLitter));
        assert_eq!(leftover_file("x.png"), None);
    }
}
