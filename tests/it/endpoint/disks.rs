//! A disk that fails under a delivery. If these break, a phone installs half a build, or a dead drive stops every delivery.

use std::io::Read as _;
use std::path::Path;
use std::process::Command;

use sha2::{Digest as _, Sha256};

use crate::support::builds::Ipa;
use crate::support::endpoint::{TestEndpoint, package_bytes, token};
use crate::support::phone::Phone;
use crate::support::served::Served;
use crate::support::until;

/// Every read of one package fails as if its disk had been pulled out, from the third of a thread on; strace plays the disk.
#[test]
fn a_disk_that_fails_ends_its_deliveries_alone() {
    let folder = tempfile::tempdir().unwrap();
    let [good, bad] = ["good", "bad"].map(|name| {
        let padding = 8 * 1024 * 1024;
        let path = folder.path().join(format!("{name}.ipa"));
        std::fs::write(&path, Ipa { padding, ..Ipa::default() }.bytes()).unwrap();
        path
    });
    let length = std::fs::metadata(&good).unwrap().len();
    // As a grandchild: what is ended with the test is the server itself.
    let mut strace = Command::new("strace");
    strace
        .args(["-D", "-f", "-qq", "-o", "/dev/null", "-e", "trace=preadv2,pread64", "-P"])
        .arg(&bad);
    strace.args(["-e", "inject=preadv2,pread64:error=EIO:when=3+", "--"]);
    let served = Served::start_under(strace, &[good.to_str().unwrap(), bad.to_str().unwrap(), "--json"]);
    let serving = served.event("serving");
    let url = |index: usize| serving["builds"][index]["package_url"].as_str().unwrap().to_owned();
    let phone = Phone::trusting(&Served::authority(&serving)).installer();
    // More often than there are threads whose first two reads succeed.
    let got: Vec<usize> = (0..8)
        .map(|_| match phone.get(&url(1)) {
            Ok(answer) => {
                assert!(!answer.is_complete, "half a build must not look whole");
                answer.body.len()
            }
            // Not even the first piece came, and with it no answer.
            Err(_) => 0,
        })
        .collect();
    assert!(got.iter().any(|count| *count > 0), "the first pieces came: {got:?}");
    assert_eq!(served.event("interrupted")["bytes_total"], length);
    let whole = phone.get(&url(0)).unwrap();
    assert_eq!((whole.is_complete, whole.body.len()), (true, usize::try_from(length).unwrap()));
}

/// A build that is made again, over the old one or in its place, deleted, and brought back: what a phone gets is always whole,
/// and the one that the manifest means.
#[test]
fn a_package_that_changes_is_served_anew() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kestrel.ipa");
    let package = |padding: usize| {
        Ipa {
            padding: padding * 1024 * 1024,
            ..Ipa::default()
        }
        .bytes()
    };
    let [first, second, third] = [30, 31, 32].map(package);
    std::fs::write(&path, &first).unwrap();
    let served = Served::start(&[path.to_str().unwrap(), "--json"]);
    let serving = served.event("serving");
    let url = |name: &str| serving["builds"][0][name].as_str().unwrap().to_owned();
    let (manifest, package) = (url("manifest_url"), url("package_url"));
    let phone = Phone::trusting(&Served::authority(&serving)).installer();
    let begin = || {
        let mut wire = phone.connect(&package).unwrap();
        phone.send(&mut wire, "GET", &package, &[]).unwrap();
        let mut status = [0; 12];
        wire.read_exact(&mut status).unwrap();
        assert_eq!(&status, b"HTTP/1.1 200");
        wire
    };
    let offers = |bytes: &[u8]| {
        let head = phone.head(&package).unwrap();
        head.status == 200 && head.headers["content-length"] == bytes.len().to_string() && phone.get(&manifest).unwrap().status == 200
    };
    let rest = |mut wire: Box<dyn crate::support::phone::Wire>| {
        let mut all = Vec::new();
        drop(wire.read_to_end(&mut all));
        all
    };

    // Replaced: the delivery goes on with the old file, which the system keeps for it, once its bytes can be held against their hash.
    let tag = format!("\"{}\"", hex(&Sha256::digest(&first)));
    until("the hash", || (phone.head(&package).unwrap().headers["etag"] == tag).then_some(()));
    let wire = begin();
    std::fs::write(folder.path().join("new"), &second).unwrap();
    std::fs::rename(folder.path().join("new"), &path).unwrap();
    assert!(rest(wire).ends_with(&first[first.len() - 4096..]));
    until("the second build", || offers(&second).then_some(()));
    assert_eq!(phone.get(&package).unwrap().body, second);

    // Written in place: the delivery ends, short and for good.
    let wire = begin();
    std::fs::write(&path, &third).unwrap();
    let got = rest(wire);
    assert!(
        got.len() < second.len() && second.windows(64).any(|window| got.ends_with(window)),
        "nothing of the new one follows"
    );
    until("the third build", || offers(&third).then_some(()));
    assert_eq!(phone.get(&package).unwrap().body, third);

    // Deleted: it is on the shelf as before, so phones are told to ask again. Brought back: the same link works again.
    std::fs::remove_file(&path).unwrap();
    let waits = |head: &crate::support::phone::Response| head.status == 503 && head.headers.contains_key("retry-after");
    assert!(waits(&phone.get(&manifest).unwrap()) && waits(&phone.head(&package).unwrap()));
    while served.event("problem")["error"]["code"] != "file-not-found" {}
    assert!(waits(&phone.get(&manifest).unwrap()) && waits(&phone.head(&package).unwrap()));
    std::fs::write(&path, &third).unwrap();
    until("the return", || offers(&third).then_some(()));
    assert_eq!(phone.get(&package).unwrap().body, third);
}

/// A colleague may write into the folder. Size and time he sets as he likes.
#[test]
fn a_package_that_was_swapped_is_not_served_whatever_its_size_and_time() {
    let served = TestEndpoint::start();
    let (path, url) = (served.package_path(), served.https(&format!("/i/{}/app.ipa", token())));
    let phone = served.phone().installer();
    let before = phone.head(&url).unwrap();
    assert_eq!(before.status, 200);
    let time = std::fs::metadata(&path).unwrap().modified().unwrap();
    let other = path.with_file_name("private");
    let write = |place: &Path| {
        std::fs::write(place, vec![7; package_bytes().len()]).unwrap();
        let file = std::fs::File::options().write(true).open(place).unwrap();
        file.set_modified(time).unwrap();
    };
    let is_withheld = |how: &str| {
        let found = std::fs::metadata(&path).unwrap();
        assert_eq!(
            (found.len(), found.modified().unwrap()),
            (u64::try_from(package_bytes().len()).unwrap(), time)
        );
        let etag = before.headers["etag"].as_str();
        for headers in [&[][..], &[("Range", "bytes=1000-"), ("If-Range", etag)]] {
            assert_eq!(phone.ask("GET", &url, headers).unwrap().status, 503, "{how}");
        }
    };
    write(&other);
    std::fs::rename(&other, &path).unwrap();
    is_withheld("another file");
    #[cfg(unix)]
    {
        write(&other);
        std::fs::remove_file(&path).unwrap();
        std::os::unix::fs::symlink(&other, &path).unwrap();
        is_withheld("a link");
        std::fs::remove_file(&path).unwrap();
    }
    std::fs::write(&path, package_bytes()).unwrap();
    write(&path);
    is_withheld("written in place");
}

/// Builders that set constant times do the same without malice: a download that broke off must not be joined with it.
#[test]
fn a_build_made_anew_with_the_same_size_and_time_is_another() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("App.ipa");
    let time = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_hours(438_300);
    let sized = |version, padding| {
        Ipa {
            version,
            padding,
            ..Ipa::default()
        }
        .bytes()
    };
    let first = sized("5.2.0", 2_000_000);
    let mut second = (1_999_900..2_000_100).map(|padding| sized("5.3.0", padding));
    let second = second.find(|second| second.len() == first.len()).unwrap();
    let put = |bytes: &[u8]| {
        let new = folder.path().join("new");
        std::fs::write(&new, bytes).unwrap();
        std::fs::File::options().write(true).open(&new).unwrap().set_modified(time).unwrap();
        std::fs::rename(&new, &path).unwrap();
    };
    put(&first);
    let served = Served::start(&[path.to_str().unwrap(), "--json"]);
    let serving = served.event("serving");
    let url = serving["builds"][0]["package_url"].as_str().unwrap();
    let phone = Phone::trusting(&Served::authority(&serving)).installer();
    // Once its bytes are known they are its tag, which is that of their SHA-256.
    let expected = format!("\"{}\"", hex(&Sha256::digest(&first)));
    let etag = until("the tag of its bytes", || {
        let part = phone.get_range(url, "bytes=0-999").unwrap();
        (part.status == 206 && part.headers["etag"] == expected).then(|| part.headers["etag"].clone())
    });
    put(&second);
    let rest = until("an answer about the second", || {
        let answer = phone.ask("GET", url, &[("Range", "bytes=1000-"), ("If-Range", &etag)]).unwrap();
        (answer.status != 503).then_some(answer)
    });
    assert_eq!(
        (rest.status, rest.body == second),
        (200, true),
        "the whole of the second, not the rest of the first"
    );
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
