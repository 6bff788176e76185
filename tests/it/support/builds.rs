//! Builds made in code, so that no package of anybody's is committed.

use std::io::{Cursor, Read as _, Write as _};
use std::path::Path;

use plist::{Dictionary, Value};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::noise::noise;

/// A build to be made.
pub struct Ipa {
    pub name: &'static str,
    pub bundle_id: &'static str,
    pub version: &'static str,
    pub build: &'static str,
    /// Devices in the profile; `None` leaves the profile out.
    pub devices: Option<usize>,
    /// RFC 3339.
    pub expires_at: &'static str,
    /// Bytes of a stored entry that is hard to compress.
    pub padding: usize,
}

impl Default for Ipa {
    fn default() -> Self {
        Self {
            name: "Kestrel",
            bundle_id: "com.northpier.kestrel",
            version: "5.2.0",
            build: "1187",
            devices: Some(23),
            expires_at: "2090-12-31T00:00:00Z",
            padding: 0,
        }
    }
}

impl Ipa {
    pub fn bytes(&self) -> Vec<u8> {
        self.app().bytes()
    }

    /// With binary property lists, which can hold any character.
    pub fn binary_bytes(&self) -> Vec<u8> {
        self.app().packed(|dictionary| {
            let mut bytes = Vec::new();
            Value::Dictionary(dictionary.clone()).to_writer_binary(&mut bytes).unwrap();
            bytes
        })
    }

    /// The same build in parts.
    pub fn app(&self) -> App {
        // One program for arm64 that holds a library: nothing of it must be signed.
        let places = [0xCAFE_BABE_u32, 1, 0x0100_000C, 0, 28, 8, 0].map(u32::to_be_bytes);
        App {
            info: self.info(),
            profile: self.devices.map(|devices| self.profile(devices)),
            files: vec![("App", [&places.concat()[..], b"!<arch>\n"].concat())],
            padding: self.padding,
        }
    }

    fn info(&self) -> Dictionary {
        dictionary([
            ("CFBundleIdentifier", self.bundle_id.into()),
            ("CFBundleDisplayName", self.name.into()),
            ("CFBundleShortVersionString", self.version.into()),
            ("CFBundleVersion", self.build.into()),
            ("MinimumOSVersion", "15.0".into()),
            ("CFBundleSupportedPlatforms", Value::Array(vec!["iPhoneOS".into()])),
            ("UIDeviceFamily", Value::Array(vec![Value::from(1), Value::from(2)])),
        ])
    }

    fn profile(&self, devices: usize) -> Dictionary {
        let udid = |number: usize| Value::from(format!("{number:08X}-{number:016X}"));
        dictionary([
            ("Name", "Kestrel Ad Hoc".into()),
            ("UUID", "00000000-0000-4000-8000-000000000001".into()),
            ("TeamName", "Northpier Labs".into()),
            ("TeamIdentifier", Value::Array(vec!["TEAM000001".into()])),
            ("CreationDate", date("2025-12-31T00:00:00Z")),
            ("ExpirationDate", date(self.expires_at)),
            ("ProvisionedDevices", Value::Array((0..devices).map(udid).collect())),
            (
                "Entitlements",
                Value::Dictionary(dictionary([
                    ("application-identifier", format!("TEAM000001.{}", self.bundle_id).into()),
                    ("get-task-allow", false.into()),
                ])),
            ),
        ])
    }
}

/// A build in parts, each of which a test may change.
pub struct App {
    pub info: Dictionary,
    pub profile: Option<Dictionary>,
    /// Beside these two.
    pub files: Vec<(&'static str, Vec<u8>)>,
    /// Bytes of a stored entry that is hard to compress.
    padding: usize,
}

impl App {
    pub fn bytes(&self) -> Vec<u8> {
        self.packed(xml)
    }

    fn packed(&self, list: impl Fn(&Dictionary) -> Vec<u8>) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let [deflated, stored] = METHODS.map(|method| SimpleFileOptions::default().compression_method(method));
        let mut entry = |name: &str, bytes: &[u8], options: SimpleFileOptions| {
            zip.start_file(format!("Payload/App.app/{name}"), options).unwrap();
            zip.write_all(bytes).unwrap();
        };
        entry("Info.plist", &list(&self.info), deflated);
        for (name, bytes) in &self.files {
            entry(name, bytes, deflated);
        }
        if let Some(profile) = &self.profile {
            entry("embedded.mobileprovision", &list(profile), deflated);
        }
        if self.padding > 0 {
            entry("padding", &noise(self.padding), stored);
        }
        zip.finish().unwrap().into_inner()
    }
}

const METHODS: [CompressionMethod; 2] = [CompressionMethod::Deflated, CompressionMethod::Stored];

/// A dictionary of these entries.
pub fn dictionary<const N: usize>(entries: [(&str, Value); N]) -> Dictionary {
    entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

/// A date from RFC 3339.
pub fn date(text: &str) -> Value {
    Value::Date(plist::Date::from_xml_format(text).unwrap())
}

fn xml(dictionary: &Dictionary) -> Vec<u8> {
    let mut bytes = Vec::new();
    Value::Dictionary(dictionary.clone()).to_writer_xml(&mut bytes).unwrap();
    bytes
}

/// An archive of these entries, deflated.
pub fn zip(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let [deflated, _] = METHODS;
    let entries = entries.iter().map(|(name, bytes)| ((*name).to_owned(), *bytes));
    archive(deflated, entries)
}

/// A package of these entries in `Payload/A.app`, stored.
pub fn package(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let [_, stored] = METHODS;
    let entries = entries.iter().map(|(name, bytes)| (format!("Payload/A.app/{name}"), *bytes));
    archive(stored, entries)
}

fn archive<B: AsRef<[u8]>>(method: CompressionMethod, entries: impl IntoIterator<Item = (String, B)>) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(method);
    for (name, bytes) in entries {
        writer.start_file(name, options).unwrap();
        writer.write_all(bytes.as_ref()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// The same package with one byte in the middle of one of its files changed.
pub fn with_changed(package: &[u8], changed: &str) -> Vec<u8> {
    let mut old = ZipArchive::new(Cursor::new(package)).unwrap();
    let [deflated, _] = METHODS;
    let entries = (0..old.len()).map(|index| {
        let mut entry = old.by_index(index).unwrap();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        let name = entry.name().unwrap().into_owned();
        if name == changed {
            let middle = bytes.len() / 2;
            bytes[middle] ^= 1;
        }
        (name, bytes)
    });
    archive(deflated, entries)
}

/// The least that makes an app.
pub const INFO: &[u8] = b"<plist><dict><key>CFBundleIdentifier</key><string>dev.airlift.test</string>\
    <key>CFBundleVersion</key><string>1</string><key>CFBundleShortVersionString</key><string>1.0</string></dict></plist>";

/// Writes a build of which one stored entry is a hole of this many bytes, and returns the file's size.
/// It takes almost no room on disk.
pub fn sparse_ipa(path: &Path, hole_bytes: u64) -> u64 {
    /// Writes zeros by leaving them out.
    struct Sparse(std::fs::File);
    impl std::io::Write for Sparse {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            use std::io::Seek as _;
            if bytes.len() >= HOLE.len() && bytes == &HOLE[..] {
                let length = i64::try_from(bytes.len()).unwrap();
                self.0.seek(std::io::SeekFrom::Current(length))?;
                return Ok(bytes.len());
            }
            self.0.write(bytes)
        }
        fn flush(&mut self) -> std::io::Result<()> {
            self.0.flush()
        }
    }
    impl std::io::Seek for Sparse {
        fn seek(&mut self, to: std::io::SeekFrom) -> std::io::Result<u64> {
            self.0.seek(to)
        }
    }
    static HOLE: [u8; 1 << 20] = [0; 1 << 20];

    let ipa = Ipa::default();
    let mut zip = ZipWriter::new(Sparse(std::fs::File::create(path).unwrap()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .large_file(true);
    for (name, bytes) in [("Info.plist", xml(&ipa.info())), ("embedded.mobileprovision", xml(&ipa.profile(3)))] {
        zip.start_file(format!("Payload/{}.app/{name}", ipa.name), options).unwrap();
        zip.write_all(&bytes).unwrap();
    }
    zip.start_file(format!("Payload/{}.app/Movie.mov", ipa.name), options).unwrap();
    for _ in 0..hole_bytes >> 20 {
        zip.write_all(&HOLE).unwrap();
    }
    zip.finish().unwrap();
    std::fs::metadata(path).unwrap().len()
}

/// The set-up profile for a root.
pub fn set_up_profile(root: &[u8]) -> Vec<u8> {
    let common = |kind: &str| {
        [
            ("PayloadType", kind.into()),
            ("PayloadVersion", 1.into()),
            ("PayloadIdentifier", "a.b".into()),
            ("PayloadUUID", "00000000-0000-4000-8000-000000000001".into()),
        ]
    };
    let [kind, version, identifier, uuid] = common("com.apple.security.root");
    let root = Value::Dictionary(dictionary([
        kind,
        version,
        identifier,
        uuid,
        ("PayloadContent", Value::Data(root.to_vec())),
    ]));
    let [kind, version, identifier, uuid] = common("Configuration");
    xml(&dictionary([
        kind,
        version,
        identifier,
        uuid,
        ("PayloadContent", Value::Array(vec![root])),
    ]))
}
