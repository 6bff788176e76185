//! Every property list of the collection is read or refused with a reason: an app whose list is misread is shown as damaged.
//!
//! Which of them hold a dictionary was found with Python's `plistlib`, `openstep-plist` and `plistutil`;
//! that the content is the same is tested where it is read.

use std::io::Cursor;

use airlift::ipa::inspect;

use super::files_in;
use crate::support::builds::package;

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
#[ignore = "needs AIRLIFT_REAL_FILES"]
fn every_list_is_read_or_refused() {
    let files = files_in("plist");
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
