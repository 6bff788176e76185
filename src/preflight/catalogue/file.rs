//! Why a file is no build at all.

use super::of;
use crate::finding::Rule;
use crate::finding::Severity::Blocks;

/// In the order of the codes.
pub(super) static ENTRIES: &[Rule] = &[
    of("empty-file", Blocks, "The file has no bytes", "PKWARE, APPNOTE.TXT"),
    of(
        "info-plist-damaged",
        Blocks,
        "The app’s Info.plist cannot be read",
        "Apple, Information Property List",
    ),
    of(
        "no-bundle-identifier",
        Blocks,
        "The app’s Info.plist has no CFBundleIdentifier",
        "Apple, Information Property List, CFBundleIdentifier",
    ),
    of(
        "no-info-plist",
        Blocks,
        "The app has no Info.plist",
        "Apple, Information Property List",
    ),
    of(
        "no-payload",
        Blocks,
        "The archive holds no Payload folder with an app",
        "Apple, QA1795: an .ipa is a zip archive with one app in Payload",
    ),
    of("not-a-zip", Blocks, "The file is no zip archive", "PKWARE, APPNOTE.TXT"),
    of(
        "payload-empty",
        Blocks,
        "The Payload folder is empty",
        "Apple, QA1795: an .ipa is a zip archive with one app in Payload",
    ),
    of(
        "payload-in-folder",
        Blocks,
        "The Payload folder lies inside another folder",
        "Apple, QA1795: an .ipa is a zip archive with one app in Payload",
    ),
    of("read-failed", Blocks, "The disk or network drive failed", "the system"),
    of("zip-damaged", Blocks, "The archive contradicts itself", "PKWARE, APPNOTE.TXT"),
    of(
        "zip-encrypted",
        Blocks,
        "The archive is encrypted with a password",
        "PKWARE, APPNOTE.TXT",
    ),
    of(
        "zip-too-many-entries",
        Blocks,
        "The archive has more entries than are read",
        "Airlift’s own limit",
    ),
    of(
        "zip-truncated",
        Blocks,
        "The archive’s directory is missing: it was copied or downloaded in part",
        "PKWARE, APPNOTE.TXT",
    ),
];
