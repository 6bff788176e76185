//! The promise, end to end: builds are served, a new phone is set up from the plain-HTTP page alone, trusts nothing but
//! our authority, and installs in iOS's order. If it broke, no phone would install anything.

use std::io::Read as _;
use std::path::Path;
use std::process::Command;

use plist::Value as Plist;
use sha2::{Digest as _, Sha256};

use crate::support::builds::{Ipa, sparse_ipa};
use crate::support::phone::{Phone, authority_of, href, manifest_url_on};
use crate::support::served::Served;
use crate::support::{text, until, write};

/// Follows a tester from the scanned page to the installed package, with a phone that knows nothing yet.
pub(crate) fn install_from_page(page_url: &str, folder: &Path, package: &[u8]) {
    let stranger = Phone::new();
    let page = text(&stranger.get(page_url).unwrap().body);
    let origin = page_url.split("/i/").next().unwrap();
    let set_up = text(
        &stranger
            .get(&format!("{origin}{}", href(&page, |link| link.starts_with("/setup"))))
            .unwrap()
            .body,
    );
    let profile_url = href(&set_up, |link| link.ends_with(".mobileconfig"));
    let profile = stranger.get(&format!("{origin}{profile_url}")).unwrap();
    assert_eq!(profile.headers["content-type"], "application/x-apple-aspen-config");
    assert!(!profile.headers.contains_key("content-disposition"), "iOS would put it into Files");
    let authority = authority_of(&read_elsewhere(&profile.body, folder));

    let manifest_url = manifest_url_on(&page);
    assert!(stranger.get(&manifest_url).is_err(), "a phone that was not set up refuses us");

    let phone = Phone::trusting(&authority).installer();
    let manifest = phone.get(&manifest_url).unwrap();
    assert_eq!((manifest.status, manifest.headers["content-type"].as_str()), (200, "text/xml"));
    let manifest = read_elsewhere(&manifest.body, folder);
    let item = manifest.as_dictionary().unwrap()["items"].as_array().unwrap()[0]
        .as_dictionary()
        .unwrap()
        .clone();
    assert_eq!(item["metadata"].as_dictionary().unwrap()["kind"].as_string(), Some("software"));
    let url = |kind: &str| {
        let assets = item["assets"].as_array().unwrap().iter().filter_map(Plist::as_dictionary);
        let asset = assets.into_iter().find(|asset| asset["kind"].as_string() == Some(kind)).unwrap();
        asset["url"].as_string().unwrap().to_owned()
    };
    for (kind, side) in [("display-image", 57), ("full-size-image", 512)] {
        let icon = image::load_from_memory(&phone.get(&url(kind)).unwrap().body).unwrap();
        assert_eq!((icon.width(), icon.height()), (side, side));
    }
    let head = phone.head(&url("software-package")).unwrap();
    assert_eq!(head.headers["content-length"], package.len().to_string());
    assert_eq!(head.headers["accept-ranges"], "bytes");
    let mut got = Vec::new();
    while got.len() < package.len() {
        let part = phone
            .get_range(
                &url("software-package"),
                &format!("bytes={}-{}", got.len(), got.len() + 1024 * 1024 - 1),
            )
            .unwrap();
        assert_eq!((part.status, &part.headers["etag"]), (206, &head.headers["etag"]));
        got.extend(part.body);
    }
    assert_eq!(Sha256::digest(&got), Sha256::digest(package));
}

/// The same list as another program reads it: libplist turns it into its binary form first.
fn read_elsewhere(bytes: &[u8], folder: &Path) -> Plist {
    let (from, to) = (write(folder, "from.plist", bytes), folder.join("to.plist"));
    let output = Command::new("plistutil")
        .arg("-i")
        .arg(&from)
        .args(["-f", "bin", "-o"])
        .arg(&to)
        .output();
    let output = output.expect("plistutil is missing: run packaging/linux/install-deps.sh --tests");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Plist::from_file(to).unwrap()
}

#[test]
fn what_is_served_installs_on_a_phone_that_trusts_only_our_authority() {
    let folder = tempfile::tempdir().unwrap();
    let package = Ipa {
        padding: 5 * 1024 * 1024 + 17,
        ..Ipa::default()
    }
    .bytes();
    let path = write(folder.path(), "Kestrel 世界.ipa", &package);
    let served = Served::start(&[path.to_str().unwrap(), "--json"]);
    let serving = served.event("serving");
    let build = &serving["builds"][0];
    assert_eq!(build["bundle_id"], "com.northpier.kestrel");
    assert_eq!(serving["authority_sha256"].as_str().unwrap().len(), 64);
    install_from_page(build["page_url"].as_str().unwrap(), folder.path(), &package);
    for name in ["page", "profile", "refused", "manifest", "package"] {
        assert_eq!(served.event(name)["phone"], "127.0.0.1", "{name}");
    }
    let delivered = served.event("delivered");
    assert_eq!(delivered["bytes_sent"], package.len());
    assert_eq!(
        (&delivered["model"], &delivered["os"]),
        (&"iPhone 15 Pro Max".into(), &"iOS 18.0".into())
    );
    // The key stays where it was made, and is nobody else's to read.
    #[cfg(unix)]
    for entry in std::fs::read_dir(served.data().join("identity")).unwrap() {
        use std::os::unix::fs::PermissionsExt as _;
        let entry = entry.unwrap();
        let secret = std::fs::read_to_string(entry.path()).is_ok_and(|text| text.contains("PRIVATE KEY"));
        assert!(
            !secret || entry.metadata().unwrap().permissions().mode() % 0o100 == 0,
            "{}",
            entry.path().display()
        );
    }
}

#[test]
fn the_code_in_the_terminal_leads_to_the_page() {
    let folder = tempfile::tempdir().unwrap();
    let package = Ipa::default().bytes();
    let path = write(folder.path(), "k.ipa", &package);
    let served = Served::start(&[path.to_str().unwrap()]);
    let mut rows = Vec::new();
    let mut page = String::new();
    while page.is_empty() {
        let line = served.line();
        if line.starts_with('█') {
            rows.push(line);
        } else if let Some(url) = line.trim().strip_prefix("Install page") {
            url.trim().clone_into(&mut page);
        }
    }
    // Painted as a terminal would, and read by another program.
    let (width, height) = (rows[0].chars().count(), rows.len() * 2);
    let side = |modules: usize| u32::try_from(modules * 4).unwrap();
    let picture = image::GrayImage::from_fn(side(width), side(height), |x, y| {
        let [x, y] = [x / 4, y / 4].map(|place| usize::try_from(place).unwrap());
        let character = rows[y / 2].chars().nth(x).unwrap();
        // What is white is drawn, as most terminals are dark.
        let dark = character == ' ' || character == if y % 2 == 0 { '▄' } else { '▀' };
        image::Luma([if dark { 0 } else { 255 }])
    });
    let file = folder.path().join("terminal.png");
    picture.save(&file).unwrap();
    let output = Command::new("zbarimg").args(["--quiet", "--raw"]).arg(&file).output();
    let output = output.expect("zbarimg is missing: run packaging/linux/install-deps.sh --tests");
    assert_eq!(text(&output.stdout).trim(), page);
    install_from_page(&page, folder.path(), &package);
}

#[test]
fn one_file_is_served_once_and_no_colour_goes_into_a_pipe() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("sub")).unwrap();
    let plain = write(folder.path(), "k.ipa", &Ipa::default().bytes());
    let spelled = folder.path().join("sub/../k.ipa");
    let other = folder.path().join("link.ipa");
    std::fs::hard_link(&plain, &other).unwrap();
    let paths = [plain.to_str().unwrap(), spelled.to_str().unwrap(), other.to_str().unwrap()];
    let served = Served::start(&[&paths[..], &["--json"]].concat());
    assert_eq!(served.event("serving")["builds"].as_array().unwrap().len(), 1);
    drop(served);
    let served = Served::start(&paths[..1]);
    let mut said = String::new();
    while !said.contains("http://") {
        said += &served.line();
        said.push('\n');
    }
    assert!(said.contains('█') && !said.contains('\u{1b}'), "{said:?}");
}

#[test]
fn what_stopped_and_goes_on_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.ipa");
    let total = sparse_ipa(&path, 32 << 20);
    let served = Served::start(&[path.to_str().unwrap(), "--json"]);
    let serving = served.event("serving");
    let phone = Phone::trusting(&Served::authority(&serving)).installer();
    let address = |key: &str| serving["builds"][0][key].as_str().unwrap().to_owned();
    phone.get(&address("manifest_url")).unwrap();
    let url = address("package_url");
    let mut wire = phone.connect(&url).unwrap();
    phone.send(&mut wire, "GET", &url, &[]).unwrap();
    let mut some = vec![0; 4 << 20];
    wire.read_exact(&mut some).unwrap();
    drop(wire);
    served.event("interrupted");
    let mut wire = phone.connect(&url).unwrap();
    phone.send(&mut wire, "GET", &url, &[("Range", "bytes=1048576-")]).unwrap();
    // As slow as a phone: what is through at once was never on its way.
    wire.read_exact(&mut some).unwrap();
    assert_eq!(served.event("resumed")["bytes_total"], total);
    let mut left = total - (1 << 20) - 4 * (1 << 20);
    while left > 0 {
        let read = wire.read(&mut some).unwrap();
        assert!(read > 0, "{left} bytes never came");
        left = left.saturating_sub(u64::try_from(read).unwrap());
    }
    served.event("delivered");

    let away = folder.path().join("away");
    std::fs::rename(&path, &away).unwrap();
    assert_eq!(served.event("problem")["error"]["code"], "file-not-found");
    std::fs::rename(&away, &path).unwrap();
    assert_eq!(served.event("back")["file"]["path"], path.to_str().unwrap());
}

#[test]
fn a_bad_file_is_named_while_the_good_one_is_served() {
    let folder = tempfile::tempdir().unwrap();
    let package = Ipa::default().bytes();
    let bad = write(folder.path(), "bad.ipa", b"nothing");
    let good = write(folder.path(), "good.ipa", &package);
    let served = Served::start(&[bad.to_str().unwrap(), good.to_str().unwrap(), "--json"]);
    let serving = served.event("serving");
    assert_eq!(serving["builds"].as_array().unwrap().len(), 1);
    assert_eq!(served.event("problem")["error"]["code"], "not-a-zip");
    install_from_page(serving["builds"][0]["page_url"].as_str().unwrap(), folder.path(), &package);
}

#[test]
fn a_build_rewritten_while_served_is_offered_anew_and_its_neighbour_is_not_disturbed() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two) = (
        Ipa::default(),
        Ipa {
            name: "Juniper",
            bundle_id: "com.northpier.juniper",
            ..Ipa::default()
        },
    );
    let path = write(folder.path(), "k.ipa", &one.bytes());
    let neighbour = write(folder.path(), "j.ipa", &two.bytes());
    let served = Served::start(&[path.to_str().unwrap(), neighbour.to_str().unwrap(), "--json"]);
    let serving = served.event("serving");
    let page = |index: usize| serving["builds"][index]["page_url"].as_str().unwrap().to_owned();
    assert_eq!(
        serving["builds"][1]["bundle_id"], "com.northpier.juniper",
        "builds come in the order of the arguments"
    );
    install_from_page(&page(0), folder.path(), &one.bytes());

    let rebuilt = Ipa {
        version: "5.3.0",
        padding: 100_000,
        ..Ipa::default()
    }
    .bytes();
    write(folder.path(), "k.ipa", &rebuilt);
    until("the new version on its page", || {
        let answer = Phone::new().get(&page(0)).ok()?;
        text(&answer.body).contains("5.3.0").then_some(())
    });
    install_from_page(&page(0), folder.path(), &rebuilt);
    std::fs::remove_file(&path).unwrap();
    until("the page that waits for the file", || {
        (Phone::new().get(&page(0)).ok()?.status == 503).then_some(())
    });
    install_from_page(&page(1), folder.path(), &two.bytes());
}

#[test]
#[cfg(target_os = "linux")]
fn two_gigabytes_are_served_in_ranges_without_being_read_into_memory() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("big.ipa");
    let size = sparse_ipa(&path, 2 << 30);
    let served = Served::start(&[path.to_str().unwrap(), "--json"]);
    let serving = served.event("serving");
    let build = &serving["builds"][0];
    let phone = Phone::trusting(&Served::authority(&serving)).installer();
    let url = build["package_url"].as_str().unwrap();
    assert_eq!(phone.head(url).unwrap().headers["content-length"], size.to_string());
    for range in ["bytes=0-99", "bytes=1073741824-1077936127", "bytes=-65536"] {
        assert_eq!(phone.get_range(url, range).unwrap().status, 206);
    }
    let peak = served.peak_bytes();
    assert!(peak < 128 << 20, "it held {peak} bytes");
}
