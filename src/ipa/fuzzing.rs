//! Doors for the fuzzer: each parser of strangers' bytes by itself, so that it is reached without an archive around it.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::car::Catalog;
use super::{icon, info_plist, inspect, picture, provisioning};

/// A whole package.
pub fn archive(bytes: &[u8]) {
    if let Ok(inspection) = inspect(Cursor::new(bytes))
        && let Some(found) = &inspection.icon
    {
        icon::manifest_png(found, 57);
    }
}

/// A property list, as `Info.plist`.
pub fn info_plist(bytes: &[u8]) {
    if let Ok(list) = info_plist::parse(bytes) {
        _ = info_plist::app(&list, "A.app");
    }
}

/// A profile.
pub fn profile(bytes: &[u8]) {
    _ = provisioning::read(bytes);
}

/// A picture.
pub fn cgbi(bytes: &[u8]) {
    _ = picture::decode(bytes.to_vec());
}

/// A catalogue of pictures.
pub fn assets_car(bytes: &[u8]) {
    if let Ok(catalog) = Catalog::parse(bytes) {
        _ = catalog.icon(&["AppIcon"]);
    }
}

/// A program with its code signature, in a package because it is read as a stream.
pub fn macho(bytes: &[u8]) {
    const INFO: &[u8] = b"<plist><dict><key>CFBundleIdentifier</key><string>a.b</string></dict></plist>";
    let pack = || {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        for (name, bytes) in [("Info.plist", INFO), ("A", bytes)] {
            writer.start_file(format!("Payload/A.app/{name}"), options).ok()?;
            writer.write_all(bytes).ok()?;
        }
        writer.finish().ok()
    };
    if let Some(package) = pack() {
        _ = inspect(package);
    }
}
