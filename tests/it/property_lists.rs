//! An app is read whatever form its property list has: one that is misread is shown as damaged.

use std::io::Cursor;

use airlift::ipa::inspect;

use crate::support::builds::package;

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
