//! Every property list of the collection is read or refused with a reason: an app whose list is misread is shown as damaged.
//!
//! Which of them hold a dictionary was found with Python's `plistlib`, `openstep-plist` and `plistutil`;
//! that the content is the same is tested where it is read.
#![cfg(test)]

use std::io::Cursor;

use airlift::ipa::inspect;

use crate::ipa_facts::{files_in, package, real_files};

/// A list in the place of `Info.plist`: none of them describes an app, so a dictionary lacks its identifier.
const LISTS: &[(&str, &str)] = &[
    ("biplist-BFPersistentEventInfo.plist", "no-bundle-identifier"),
    ("biplist-array_only_binary.plist", "info-plist-damaged"),
    ("biplist-bogus_file.plist", "info-plist-damaged"),
    ("biplist-bool_only_binary.plist", "info-plist-damaged"),
    ("biplist-dict_only_binary.plist", "no-bundle-identifier"),
    ("biplist-empty_file.plist", "info-plist-damaged"),
    ("biplist-invalid_object_offset_size.plist", "info-plist-damaged"),
    ("biplist-invalid_object_ref_size.plist", "info-plist-damaged"),
    ("biplist-large_int_limits.plist", "no-bundle-identifier"),
    ("biplist-nskeyedarchiver_example.plist", "no-bundle-identifier"),
    ("biplist-simple_binary.plist", "no-bundle-identifier"),
    ("biplist-small_date.plist", "no-bundle-identifier"),
    ("biplist-small_real.plist", "no-bundle-identifier"),
    ("biplist-unicode_empty.plist", "info-plist-damaged"),
    ("biplist-unicode_root.plist", "info-plist-damaged"),
    ("rs-ascii-animals.plist", "no-bundle-identifier"),
    ("rs-ascii-sample.plist", "no-bundle-identifier"),
    ("rs-binary.plist", "no-bundle-identifier"),
    ("rs-binary_NSKeyedArchiver.plist", "no-bundle-identifier"),
    ("rs-binary_circular_array.plist", "info-plist-damaged"),
    ("rs-binary_zero_offset_size.plist", "info-plist-damaged"),
    ("rs-book.plist", "no-bundle-identifier"),
    ("rs-utf16_bplist.plist", "no-bundle-identifier"),
    ("rs-xml-animals.plist", "no-bundle-identifier"),
    ("rs-xml.plist", "no-bundle-identifier"),
    ("rs-xml_error.plist", "info-plist-damaged"),
];

#[test]
fn every_list_is_read_or_refused() {
    let Some(root) = real_files() else { return };
    let files = files_in(&root.join("plist"));
    let codes: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, bytes)| {
            (
                name.as_str(),
                inspect(Cursor::new(package(&[("Info.plist", bytes)]))).unwrap_err().code(),
            )
        })
        .collect();
    assert_eq!(codes, LISTS);
}

/// The same app described in every form of list that Apple's systems read.
#[test]
fn an_app_may_be_described_in_any_form() {
    let openstep = "// An app\n{ CFBundleIdentifier = \"a.b\"; CFBundleName = \"Gr\\U00f6\\U00dfe 应\"; UIDeviceFamily = (1, \"2\"); }";
    let xml = "<?xml version=\"1.0\"?><plist><dict><key>CFBundleIdentifier</key><string>a.b</string><key>CFBundleName</key>\
        <string>Größe 应</string><key>UIDeviceFamily</key><array><integer>1</integer><integer>2</integer></array></dict></plist>";
    let mut binary = Vec::new();
    plist::from_bytes::<plist::Value>(xml.as_bytes())
        .unwrap()
        .to_writer_binary(&mut binary)
        .unwrap();
    let utf16 = |text: &str, mark: &[u8], bytes: fn(u16) -> [u8; 2]| {
        let units = text.encode_utf16().flat_map(bytes);
        mark.iter().copied().chain(units).collect::<Vec<u8>>()
    };
    let mut forms = vec![binary];
    for text in [openstep, xml] {
        forms.extend([
            text.as_bytes().to_vec(),
            [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
            utf16(text, b"\xFF\xFE", u16::to_le_bytes),
            utf16(text, b"\xFE\xFF", u16::to_be_bytes),
            utf16(text, b"", u16::to_le_bytes),
            utf16(text, b"", u16::to_be_bytes),
        ]);
    }
    for form in forms {
        let app = inspect(Cursor::new(package(&[("Info.plist", &form)]))).unwrap().app;
        assert_eq!(
            (app.bundle_id.as_str(), app.name.as_str(), app.device_families.len()),
            ("a.b", "Größe 应", 2)
        );
    }
}
