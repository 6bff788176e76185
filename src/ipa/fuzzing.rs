//! Doors for the fuzzer: each parser of strangers' bytes by itself, so that it is reached without an archive around it.

use std::io::Cursor;

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
