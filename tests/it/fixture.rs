//! Builds made in code, so that no package of anybody's is committed.

use std::io::{Cursor, Write as _};
use std::path::Path;
use std::time::{Duration, Instant};

use airlift::identity::Host;
use airlift::session::{Config, Session};
use plist::{Dictionary, Value};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A running Airlift with the shelf in this folder, that nobody but this computer reaches.
pub fn start_on_loopback(data_dir: &Path) -> Session {
    let config = Config {
        data_dir: data_dir.to_path_buf(),
        keep_shelf: true,
        host: Some(Host::Ip([127, 0, 0, 1].into())),
        https_port: Some(0),
        http_port: Some(0),
        ..Config::default()
    };
    Session::start(config, Box::new(|| {})).unwrap()
}

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
        self.packed(xml)
    }

    /// With binary property lists, which can hold any character.
    pub fn binary_bytes(&self) -> Vec<u8> {
        self.packed(|value| {
            let mut bytes = Vec::new();
            value.to_writer_binary(&mut bytes).unwrap();
            bytes
        })
    }

    fn packed(&self, list: impl Fn(&Value) -> Vec<u8>) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        let mut entry = |name: &str, bytes: &[u8]| {
            zip.start_file(format!("Payload/App.app/{name}"), options).unwrap();
            zip.write_all(bytes).unwrap();
        };
        entry("Info.plist", &list(&self.info()));
        // One program for arm64 that holds a library: nothing of it must be signed.
        let places = [0xCAFE_BABE_u32, 1, 0x0100_000C, 0, 28, 8, 0].map(u32::to_be_bytes);
        entry("App", &[&places.concat()[..], b"!<arch>\n"].concat());
        if let Some(devices) = self.devices {
            entry("embedded.mobileprovision", &list(&self.profile(devices)));
        }
        if self.padding > 0 {
            let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
            zip.start_file("Payload/App.app/padding", stored).unwrap();
            zip.write_all(&noise(self.padding)).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    fn info(&self) -> Value {
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

    fn profile(&self, devices: usize) -> Value {
        let udid = |number: usize| Value::from(format!("{number:08X}-{number:016X}"));
        let date = |text: &str| Value::Date(plist::Date::from_xml_format(text).unwrap());
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
                dictionary([
                    ("application-identifier", format!("TEAM000001.{}", self.bundle_id).into()),
                    ("get-task-allow", false.into()),
                ]),
            ),
        ])
    }
}

fn dictionary<const N: usize>(entries: [(&str, Value); N]) -> Value {
    Value::Dictionary(
        entries
            .into_iter()
            .map(|(key, value)| (key.to_owned(), value))
            .collect::<Dictionary>(),
    )
}

fn xml(value: &Value) -> Vec<u8> {
    let mut bytes = Vec::new();
    value.to_writer_xml(&mut bytes).unwrap();
    bytes
}

/// Bytes that look random and are the same every time (xorshift).
pub fn noise(length: usize) -> Vec<u8> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut bytes = Vec::with_capacity(length + 8);
    while bytes.len() < length {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        bytes.extend_from_slice(&state.to_le_bytes());
    }
    bytes.truncate(length);
    bytes
}

/// Writes a build of which one stored entry is a hole of this many bytes, and returns the file's size.
/// It takes almost no room on disk.
pub fn sparse_ipa(path: &std::path::Path, hole_bytes: u64) -> u64 {
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
    let root = dictionary([kind, version, identifier, uuid, ("PayloadContent", Value::Data(root.to_vec()))]);
    let [kind, version, identifier, uuid] = common("Configuration");
    let profile = dictionary([kind, version, identifier, uuid, ("PayloadContent", Value::Array(vec![root]))]);
    let mut bytes = Vec::new();
    profile.to_writer_xml(&mut bytes).unwrap();
    bytes
}

/// Longer than anything here takes on a busy machine; only a failure waits for it.
pub const PATIENCE: Duration = Duration::from_secs(40);

/// Asks again and again until there is an answer.
pub fn until<T>(what: &str, mut ask: impl FnMut() -> Option<T>) -> T {
    let end = Instant::now() + PATIENCE;
    loop {
        if let Some(answer) = ask() {
            return answer;
        }
        assert!(Instant::now() < end, "{what} never came");
        std::thread::sleep(Duration::from_millis(30));
    }
}
