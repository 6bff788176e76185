//! Other files are those that people take for a build: what each is, as far as its beginning or its list of entries tells.

use std::io::{self, Read, Seek, SeekFrom};

use serde::{Deserialize, Serialize};

use super::archive::Archive;
use super::certificate::X509;
use super::property_list::tidy;
use super::{Unreadable, provisioning};

/// Looked at of a file that is no archive. What is searched for comes within the first hundred bytes of real ones; a profile
/// has its property list after some sixty.
const HEAD_BYTES: u64 = 64 << 10;

/// Twice what the App Store takes (App Store Connect, “Maximum build file sizes”: 4 GB): a claim beyond it would fill the disk.
const MAX_BUILD_BYTES: u64 = 8 << 30;

/// Text of a web page is looked for this far: scripts and comments may come first.
const PAGE_BYTES: usize = 2 << 10;

/// Where a tar archive has its mark (POSIX, ustar).
const TAR_MARK_AT: usize = 257;

/// What a file is that is no build.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum OtherFile {
    /// HTML, such as the page that asks to sign in before a download.
    WebPage,
    /// What Git keeps in place of a large file.
    LfsPointer,
    /// A provisioning profile.
    Profile,
    /// A certificate, or one with its key.
    Certificate,
    /// A PNG, JPEG or GIF.
    Picture,
    /// A property list, such as a manifest or the options of an export.
    PropertyList,
    /// A Mach-O file.
    Program,
    /// An archive other than zip: gzip, tar, 7z, RAR, xz, bzip2, Zstandard, xar.
    Archive,
    /// A package for Android.
    Android,
    /// Symbols for debugging.
    DebugSymbols,
    /// `.xcarchive`: what Xcode keeps of a build before it is exported.
    XcodeArchive,
    /// A zip with an `.ipa` in it.
    HoldsBuild,
    /// An `.app` without a folder called `Payload` around it.
    BareApp,
    /// What is inside an `.app`, without the app's own folder.
    AppContents,
    /// `/Payload`: names that begin with a slash.
    RootedPayload,
}

impl OtherFile {
    /// As messages name it.
    pub fn code(self) -> &'static str {
        match self {
            Self::WebPage => "web-page",
            Self::LfsPointer => "lfs-pointer",
            Self::Profile => "profile",
            Self::Certificate => "certificate",
            Self::Picture => "picture",
            Self::PropertyList => "property-list",
            Self::Program => "program",
            Self::Archive => "archive",
            Self::Android => "android",
            Self::DebugSymbols => "debug-symbols",
            Self::XcodeArchive => "xcode-archive",
            Self::HoldsBuild => "holds-build",
            Self::BareApp => "bare-app",
            Self::AppContents => "app-contents",
            Self::RootedPayload => "rooted-payload",
        }
    }

    /// What a folder with this name is, which people drop as if it were a build.
    pub fn of_folder(name: &str) -> Option<Self> {
        let (stem, ending) = name.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            _ if stem.is_empty() => None,
            "xcarchive" => Some(Self::XcodeArchive),
            "app" => Some(Self::BareApp),
            "dsym" => Some(Self::DebugSymbols),
            _ => None,
        }
    }

    fn unreadable(self, inside: &str) -> Unreadable {
        Unreadable::SomethingElse {
            kind: self,
            inside: tidy(inside),
        }
    }
}

/// What a file that is no zip archive is; [`Unreadable::NotAZip`] when it is not known.
pub(super) fn of_head<R: Read + Seek>(reader: &mut R) -> Unreadable {
    let mut head = Vec::new();
    // What cannot be read here is told by who reads the file.
    if reader.seek(SeekFrom::Start(0)).is_ok() {
        _ = reader.take(HEAD_BYTES).read_to_end(&mut head);
    }
    known_head(&head).map_or(Unreadable::NotAZip, |kind| kind.unreadable(""))
}

fn known_head(head: &[u8]) -> Option<OtherFile> {
    const MAGIC: [(&[u8], OtherFile); 17] = [
        (b"\x89PNG", OtherFile::Picture),
        (b"\xFF\xD8\xFF", OtherFile::Picture),
        (b"GIF8", OtherFile::Picture),
        (b"\x1F\x8B", OtherFile::Archive),
        (b"7z\xBC\xAF\x27\x1C", OtherFile::Archive),
        (b"Rar!", OtherFile::Archive),
        (b"\xFD7zXZ\0", OtherFile::Archive),
        (b"BZh", OtherFile::Archive),
        (b"\x28\xB5\x2F\xFD", OtherFile::Archive),
        (b"xar!", OtherFile::Archive),
        (b"\xCF\xFA\xED\xFE", OtherFile::Program),
        (b"\xCE\xFA\xED\xFE", OtherFile::Program),
        (b"\xCA\xFE\xBA\xBE", OtherFile::Program),
        (b"version https://git-lfs.github.com/spec/", OtherFile::LfsPointer),
        (b"-----BEGIN ", OtherFile::Certificate),
        (b"bplist00", OtherFile::PropertyList),
        (b"!<arch>", OtherFile::Program),
    ];
    if let Some((_, kind)) = MAGIC.iter().find(|(magic, _)| head.starts_with(magic)) {
        return Some(*kind);
    }
    if head.get(TAR_MARK_AT..).is_some_and(|rest| rest.starts_with(b"ustar")) {
        return Some(OtherFile::Archive);
    }
    if head.first() == Some(&0x30) {
        return binary(head);
    }
    let start = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start();
    let lower = start.get(..PAGE_BYTES).unwrap_or(start).to_ascii_lowercase();
    let has = |text: &[u8]| lower.windows(text.len()).any(|window| window == text);
    match lower.first() {
        Some(b'<') if has(b"<plist") && has_profile_key(start) => Some(OtherFile::Profile),
        Some(b'<') if has(b"<plist") => Some(OtherFile::PropertyList),
        Some(b'<') if has(b"<html") || has(b"<!doctype html") || has(b"<head") || has(b"<body") => Some(OtherFile::WebPage),
        _ => None,
    }
}

/// A file that begins like DER: a profile in its envelope, a certificate, or a certificate with its key.
fn binary(head: &[u8]) -> Option<OtherFile> {
    // PKCS #12 begins with its version, which is 3 (RFC 7292, 4).
    let is_pkcs12 = head.get(..16).unwrap_or(head).windows(3).any(|window| window == [2, 1, 3]);
    if has_profile_key(head) {
        Some(OtherFile::Profile)
    } else if is_pkcs12 || X509::parse(head).is_some() {
        Some(OtherFile::Certificate)
    } else {
        None
    }
}

fn has_profile_key(head: &[u8]) -> bool {
    let keys: [&[u8]; 3] = [
        b"<key>TeamIdentifier</key>",
        b"<key>ProvisionedDevices</key>",
        b"<key>ProvisionsAllDevices</key>",
    ];
    keys.iter().any(|key| head.windows(key.len()).any(|window| window == *key))
}

/// What an archive without an app in `Payload` is; nothing when it is not known.
pub(super) fn of_entries<R: Read + Seek>(archive: &Archive<R>) -> Option<Unreadable> {
    let mut bare_app = None;
    let mut build = None;
    let (mut has_info, mut has_code) = (false, false);
    for (name, _) in archive.all_entries() {
        let parts: Vec<&str> = name.split('/').collect();
        match parts.as_slice() {
            ["", "Payload", ..] => return Some(OtherFile::RootedPayload.unreadable("")),
            ["AndroidManifest.xml"] => return Some(OtherFile::Android.unreadable("")),
            ["Products", "Applications", ..] => return Some(OtherFile::XcodeArchive.unreadable("")),
            [folder, "Products", "Applications", ..] | [folder, "Info.plist"] if folder.ends_with(".xcarchive") => {
                return Some(OtherFile::XcodeArchive.unreadable(folder));
            }
            [.., folder, "Contents", _] if folder.ends_with(".dSYM") => return Some(OtherFile::DebugSymbols.unreadable(folder)),
            ["Info.plist"] => has_info = true,
            ["embedded.mobileprovision" | "PkgInfo"] | ["_CodeSignature", "CodeResources"] => has_code = true,
            [app, "Info.plist"] | [_, app, "Info.plist"] if app.strip_suffix(".app").is_some_and(|stem| !stem.is_empty()) => {
                bare_app = bare_app.or(Some(*app));
            }
            _ => {}
        }
        if build.is_none() && is_build(name) {
            build = Some(name);
        }
    }
    let of = |kind: OtherFile| move |inside: &str| kind.unreadable(inside);
    build
        .map(of(OtherFile::HoldsBuild))
        .or_else(|| bare_app.map(of(OtherFile::BareApp)))
        .or_else(|| (has_info && has_code).then(|| OtherFile::AppContents.unreadable("")))
}

/// A build that lies in an archive.
#[derive(Debug)]
pub struct BuildInside<R> {
    archive: Archive<R>,
    entry: String,
    /// Its own name, such as `Kestrel.ipa`: a name of one part that every system takes.
    pub file_name: String,
}

impl<R: Read + Seek> BuildInside<R> {
    /// Copies it.
    ///
    /// # Errors
    /// The archive cannot be read or is damaged there, the build is larger than any, or what it is written to fails.
    pub fn copy_to(&mut self, to: &mut impl io::Write) -> io::Result<()> {
        self.archive.copy(&self.entry, MAX_BUILD_BYTES, to)
    }
}

/// The build in an archive that holds one.
///
/// # Errors
/// It is no archive, or there is none in it.
pub fn build_inside<R: Read + Seek>(reader: R) -> Result<BuildInside<R>, Unreadable> {
    let archive = Archive::open(reader)?;
    let entry = archive.all_entries().map(|(name, _)| name).find(|name| is_build(name));
    let entry = entry.ok_or(Unreadable::NoPayload)?.to_owned();
    let file = entry.rsplit(['/', '\\']).next().unwrap_or_default();
    let is_plain = |c: char| !c.is_control() && !matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*');
    let file_name = file.chars().map(|c| if is_plain(c) { c } else { '_' }).collect();
    Ok(BuildInside { archive, entry, file_name })
}

fn is_build(name: &str) -> bool {
    let is_litter = name.split('/').any(|part| part.starts_with("._") || part == "__MACOSX");
    let file = name.rsplit('/').next().unwrap_or_default();
    !is_litter && file.len() > 4 && file.to_ascii_lowercase().ends_with(".ipa")
}

/// A provisioning profile that is a file of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct ProfileFile {
    /// Kind and content.
    pub signing: super::Signing,
    /// What reading it found odd.
    pub findings: Vec<crate::finding::Finding>,
    /// The property list inside, as it was written.
    pub list: plist::Dictionary,
}

/// Reads a provisioning profile.
///
/// # Errors
/// Why it is none, in words.
pub fn read_profile(bytes: &[u8]) -> Result<ProfileFile, String> {
    if known_head(bytes) != Some(OtherFile::Profile) {
        return Err("it is no provisioning profile".to_owned());
    }
    let read = provisioning::read(bytes)?;
    Ok(ProfileFile {
        signing: super::Signing {
            kind: read.kind,
            profile: Some(read.profile),
        },
        findings: read.findings,
        list: provisioning::property_list(bytes)?,
    })
}

#[cfg(test)]
mod tests {
    //! If these break, people who dropped the wrong file read that it is “not an .ipa”, and nothing that helps them.

    use std::io::Cursor;

    use super::OtherFile;
    use crate::finding::{fires, quiet};
    use crate::ipa::test_seals::Person;
    use crate::ipa::tests::zip;
    use crate::ipa::{Unreadable, inspect};
    use crate::words::say;

    fn kind(bytes: &[u8]) -> Option<OtherFile> {
        match inspect(Cursor::new(bytes)).unwrap_err() {
            Unreadable::SomethingElse { kind, .. } => Some(kind),
            _ => None,
        }
    }

    #[test]
    fn a_file_that_is_no_archive_is_known_by_its_beginning() {
        let person = Person::new("Somebody", None, (2020, 2030), None);
        let profile = b"\x30\x82\x0F\xFF\x06\x09<?xml version=\"1.0\"?><plist><dict><key>TeamIdentifier</key><array/></dict></plist>";
        let mut tar = vec![0; 512];
        tar[257..262].copy_from_slice(b"ustar");
        for (bytes, expected) in [
            (&b"<!DOCTYPE html>\n<html><body>Sign in"[..], OtherFile::WebPage),
            (b"\xEF\xBB\xBF <html lang=en>", OtherFile::WebPage),
            (
                b"version https://git-lfs.github.com/spec/v1\noid sha256:0a\nsize 9\n",
                OtherFile::LfsPointer,
            ),
            (b"\x1F\x8B\x08\0\0\0\0\0", OtherFile::Archive),
            (&tar, OtherFile::Archive),
            (b"Rar!\x1A\x07\x01\0", OtherFile::Archive),
            (b"\x89PNG\r\n\x1A\n", OtherFile::Picture),
            (b"-----BEGIN CERTIFICATE-----\n", OtherFile::Certificate),
            (&person.certificate, OtherFile::Certificate),
            (profile, OtherFile::Profile),
            (b"<?xml version=\"1.0\"?><plist><dict><key>items</key>", OtherFile::PropertyList),
            (b"bplist00", OtherFile::PropertyList),
            (b"\xCF\xFA\xED\xFE\x0C\0\0\x01", OtherFile::Program),
        ] {
            assert_eq!(
                kind(bytes),
                Some(expected),
                "{}",
                String::from_utf8_lossy(&bytes[..bytes.len().min(40)])
            );
        }
        for unknown in [&b"hello"[..], b"\x30\x03\x02\x01\x00", b"<svg/>", b"\0\0\0\0"] {
            assert_eq!(inspect(Cursor::new(unknown)).unwrap_err(), Unreadable::NotAZip);
        }
    }

    #[test]
    fn an_archive_of_something_else_is_known_by_its_entries() {
        let of = |names: &[&str]| {
            let entries: Vec<(&str, &[u8])> = names.iter().map(|name| (*name, &b"x"[..])).collect();
            kind(&zip(&entries))
        };
        for (names, expected) in [
            (&["builds/App.ipa", "notes.txt"][..], OtherFile::HoldsBuild),
            (&["A.app/Info.plist", "A.app/A"], OtherFile::BareApp),
            (&["Release-iphoneos/A.app/Info.plist"], OtherFile::BareApp),
            (&["Info.plist", "PkgInfo", "A"], OtherFile::AppContents),
            (&["/Payload/A.app/Info.plist"], OtherFile::RootedPayload),
            (
                &["A.xcarchive/Info.plist", "A.xcarchive/Products/Applications/A.app/Info.plist"],
                OtherFile::XcodeArchive,
            ),
            (&["Info.plist", "Products/Applications/A.app/Info.plist"], OtherFile::XcodeArchive),
            (&["A.app.dSYM/Contents/Info.plist"], OtherFile::DebugSymbols),
            (&["AndroidManifest.xml", "classes.dex"], OtherFile::Android),
        ] {
            assert_eq!(of(names), Some(expected), "{names:?}");
        }
        for nothing in [&["readme.txt"][..], &["Info.plist"], &["__MACOSX/._App.ipa"], &[".ipa"]] {
            assert_eq!(of(nothing), None, "{nothing:?}");
        }
    }

    #[test]
    fn each_is_called_by_its_name_and_has_a_next_step() {
        let kinds = [
            OtherFile::WebPage,
            OtherFile::LfsPointer,
            OtherFile::Profile,
            OtherFile::Certificate,
            OtherFile::Picture,
            OtherFile::PropertyList,
            OtherFile::Program,
            OtherFile::Archive,
            OtherFile::Android,
            OtherFile::DebugSymbols,
            OtherFile::XcodeArchive,
            OtherFile::HoldsBuild,
            OtherFile::BareApp,
            OtherFile::AppContents,
            OtherFile::RootedPayload,
        ];
        let mut titles = Vec::new();
        for kind in kinds {
            let finding = kind.unreadable("X.app").finding("App.ipa");
            fires("something-else", [&finding]);
            let (title, why, fix) = (say().title(&finding), say().why(&finding), say().fix(&finding));
            assert!(
                title.starts_with("App.ipa ") && !why.is_empty() && !fix.is_empty(),
                "{kind:?}: {title} {why} {fix}"
            );
            assert!(!titles.contains(&title), "{title}");
            titles.push(title);
        }
        quiet("something-else", [&Unreadable::NotAZip.finding("App.ipa")]);
    }

    #[test]
    fn folders_are_known_by_their_endings() {
        for (name, expected) in [
            ("A.xcarchive", Some(OtherFile::XcodeArchive)),
            ("A.app", Some(OtherFile::BareApp)),
            ("A.app.dSYM", Some(OtherFile::DebugSymbols)),
            (".app", None),
            ("builds", None),
        ] {
            assert_eq!(OtherFile::of_folder(name), expected, "{name}");
        }
    }
}
