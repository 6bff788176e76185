//! What the endpoint promises to phones. If these break, installations fail, hang, or mix two builds.

#[cfg(target_os = "linux")]
mod disks;
mod ended;
mod faults;
mod http;
mod misuse;
#[cfg(target_os = "linux")]
mod stalls;

use std::time::Duration;

use airlift::activity::{EventKind, TransferEnd};
use airlift::endpoint::{EndpointLimits, FAREWELL};
use airlift::identity::Host;
use sha2::{Digest as _, Sha256};

use crate::support::endpoint::{PACKAGE_BYTES, TestEndpoint, package_bytes, token};
use crate::support::phone::{Phone, authority_in, manifest_url_on, package_url, read_response};
use crate::support::until;

#[test]
fn a_phone_goes_all_the_way() {
    let mut served = TestEndpoint::start();
    let new_phone = Phone::new();
    let page = new_phone.get(&served.http(&format!("/i/{}", token()))).unwrap();
    assert_eq!(page.status, 200);
    assert_eq!(page.header("content-type"), Some("text/html; charset=utf-8"));
    assert!(page.text().contains("Kestrel &amp; “Søn”"));
    served.expect("Page", |kind| *kind == EventKind::Page);

    // It does not trust us yet, and the desk learns why nothing happens.
    assert!(new_phone.get(&served.https("/ping")).is_err());
    let refused = served.expect("Refused", |kind| matches!(kind, EventKind::Refused { .. }));
    assert_eq!(
        refused.kind,
        EventKind::Refused {
            alert: "unknown certificate authority".to_owned()
        }
    );

    assert_eq!(new_phone.get(&served.http(&format!("/setup/{}", token()))).unwrap().status, 200);
    served.expect("SetUpPage", |kind| *kind == EventKind::SetUpPage);
    let profile = new_phone.get(&served.http("/airlift.mobileconfig")).unwrap();
    assert_eq!(profile.header("content-type"), Some("application/x-apple-aspen-config"));
    assert_eq!(profile.header("content-disposition"), None, "an attachment would end in Files");
    served.expect("Profile", |kind| *kind == EventKind::Profile);

    let phone = Phone::trusting(&authority_in(&profile.body));
    let ping = phone.get(&served.https("/ping")).unwrap();
    assert_eq!(ping.header("access-control-allow-origin"), None);
    assert_ne!(
        ping.header("cross-origin-resource-policy"),
        Some("cross-origin"),
        "nor may others' pages see that it loads"
    );
    let asked_by = |origin: &str| phone.ask("GET", &served.https("/ping"), &[("Origin", origin)]).unwrap();
    let own = served.http("");
    assert_eq!(asked_by(&own).header("access-control-allow-origin"), Some(own.as_str()));
    for other in [
        "https://evil.example",
        "null",
        "http://127.0.0.1:1",
        &own.replace("127.0.0.1", "evil.example"),
    ] {
        assert_eq!(asked_by(other).header("access-control-allow-origin"), None, "{other}");
    }
    assert_eq!(ping.header("cache-control"), Some("no-store"));
    served.expect("Trusted", |kind| *kind == EventKind::Trusted);

    let installation = phone.install(&served.https(&format!("/i/{}/manifest.plist", token()))).unwrap();
    assert_eq!(installation.manifest, served.manifest());
    assert_eq!(Sha256::digest(&installation.package), Sha256::digest(package_bytes()));
    assert_eq!(installation.head.header("accept-ranges"), Some("bytes"));
    let manifest = served.expect("Manifest", |kind| *kind == EventKind::Manifest);
    assert_eq!(manifest.agent.model.as_deref(), Some("iPhone 15 Pro Max"));
    assert_eq!(manifest.agent.os.as_deref(), Some("iOS 18.0"));
    assert_eq!(manifest.token.as_deref(), Some(token().as_str()));
    served.expect("Agreed", |kind| *kind == EventKind::Agreed);
    for (start, sent) in [(0, PACKAGE_BYTES / 2), (PACKAGE_BYTES / 2, PACKAGE_BYTES - PACKAGE_BYTES / 2)] {
        let event = served.expect("end of a part", |kind| matches!(kind, EventKind::Package { end: Some(_), .. }));
        let EventKind::Package {
            start: s,
            sent: n,
            total,
            end,
            ..
        } = event.kind
        else {
            unreachable!()
        };
        assert_eq!((s, n, total, end), (start, sent, PACKAGE_BYTES, Some(TransferEnd::Complete)));
    }
}

#[test]
fn each_loading_of_a_page_has_links_of_its_own_down_to_the_package() {
    let mut served = TestEndpoint::start();
    let page = served.http(&format!("/i/{}", token()));
    let phone = served.phone().installer();
    let ways = [(); 2].map(|()| manifest_url_on(&phone.get(&page).unwrap().text()));
    assert_ne!(ways[0], ways[1]);
    let mut visits = Vec::new();
    for manifest_url in &ways {
        let manifest = phone.get(manifest_url).unwrap().body;
        let folder = manifest_url.strip_suffix("manifest.plist").unwrap();
        assert_eq!(package_url(&manifest), format!("{folder}app.ipa"));
        // But for the addresses it is the manifest that the window shows.
        let plain = served.https(&format!("/i/{}/", token()));
        let shown = String::from_utf8(manifest).unwrap().replace(folder, &plain);
        assert_eq!(shown.as_bytes(), served.manifest());
        assert_eq!(phone.get(&format!("{folder}app.ipa")).unwrap().body, package_bytes());
        assert_eq!(phone.get(&format!("{folder}icon-57.png")).unwrap().status, 200);
        let manifest = served.expect("Manifest", |kind| *kind == EventKind::Manifest);
        let package = served.expect("Package", |kind| matches!(kind, EventKind::Package { end: Some(_), .. }));
        assert!(manifest.visit.is_some() && manifest.visit == package.visit);
        visits.push(manifest.visit);
    }
    assert_ne!(visits[0], visits[1]);
    assert_eq!(phone.get(&served.https(&format!("/i/{}/{:016x}", token(), 1))).unwrap().status, 404);
}

#[test]
fn head_mirrors_get_everywhere() {
    let served = TestEndpoint::start();
    let phone = served.phone();
    let token = token();
    let https: Vec<String> = ["", "/", "/manifest.plist", "/app.ipa", "/icon-57.png", "/icon-512.png"]
        .iter()
        .map(|rest| served.https(&format!("/i/{token}{rest}")))
        .collect();
    let both = [
        "/setup".to_owned(),
        format!("/setup/{token}"),
        "/airlift.mobileconfig".to_owned(),
        "/nothing".to_owned(),
    ];
    let mut urls = https;
    urls.extend(both.iter().flat_map(|path| [served.https(path), served.http(path)]));
    urls.extend([served.https("/ping"), served.http(&format!("/i/{token}"))]);
    for url in urls {
        let (get, head) = (phone.get(&url).unwrap(), phone.head(&url).unwrap());
        assert!(get.is_complete, "{url}");
        assert_eq!(get.status, head.status, "{url}");
        let without_date = |mut headers: std::collections::BTreeMap<String, String>| {
            headers.remove("date");
            headers
        };
        assert_eq!(without_date(get.headers.clone()), without_date(head.headers), "{url}");
        assert_eq!(get.headers["content-length"], get.body.len().to_string(), "{url}");
    }
    let package = served.https(&format!("/i/{token}/app.ipa"));
    let head = phone.ask("HEAD", &package, &[("Range", "bytes=10-19")]).unwrap();
    let whole = PACKAGE_BYTES.to_string();
    assert_eq!(
        (head.status, head.header("content-length")),
        (200, Some(whole.as_str())),
        "RFC 9110, 14.2"
    );
}

#[test]
fn ranges_resume_a_download() {
    let served = TestEndpoint::start();
    let phone = served.phone().installer();
    let url = served.https(&format!("/i/{}/app.ipa", token()));
    let all = package_bytes();
    let total = PACKAGE_BYTES;
    let whole = phone.get(&url).unwrap();
    assert_eq!((whole.status, whole.body.len()), (200, all.len()));
    let check = |range: &str, start: usize, end: usize| {
        let part = phone.get_range(&url, range).unwrap();
        assert_eq!(part.status, 206, "{range}");
        assert_eq!(part.body, all[start..end], "{range}");
        assert_eq!(part.headers["content-range"], format!("bytes {start}-{}/{total}", end - 1));
        assert_eq!(part.headers["etag"], whole.headers["etag"]);
    };
    check("bytes=0-0", 0, 1);
    check("bytes=100-299999", 100, 300_000);
    check("bytes=1000000-", 1_000_000, all.len());
    check("bytes=-5", all.len() - 5, all.len());
    check("bytes=262143-262144", 262_143, 262_145);
    check(&format!("bytes=5-{}", u64::MAX), 5, all.len());
    check("bytes=0-9,10-19", 0, 20);
    assert_eq!(phone.get_range(&url, "bytes=0-1,5-6").unwrap().status, 200);

    let past = phone.get_range(&url, &format!("bytes={total}-")).unwrap();
    assert_eq!(
        (past.status, past.header("content-range")),
        (416, Some(format!("bytes */{total}").as_str()))
    );

    let etag = whole.headers["etag"].as_str();
    let date = until("a date that is sure", || {
        phone.head(&url).unwrap().headers.get("last-modified").cloned()
    });
    let resume = |validator: &str| {
        phone
            .ask("GET", &url, &[("Range", "bytes=9-"), ("If-Range", validator)])
            .unwrap()
            .status
    };
    assert_eq!(resume(etag), 206);
    assert_eq!(resume(&date), 206);
    assert_eq!(resume("\"another-build\""), 200);
    assert_eq!(resume(&format!("W/{etag}")), 200);
    assert_eq!(resume("Mon, 01 Jan 2001 00:00:00 GMT"), 200);
    assert_eq!(phone.ask("GET", &url, &[("If-None-Match", etag)]).unwrap().status, 304);

    let icon = served.https(&format!("/i/{}/icon-57.png", token()));
    let part = phone.get_range(&icon, "bytes=1-3").unwrap();
    assert_eq!((part.status, part.body.as_slice()), (206, &b"NG5"[..]));
    let etag = part.headers["etag"].clone();
    assert_eq!(phone.ask("GET", &icon, &[("If-None-Match", &etag)]).unwrap().status, 304);
}

#[test]
fn several_requests_share_a_connection() {
    let served = TestEndpoint::start();
    let phone = served.phone();
    let url = served.https(&format!("/i/{}/app.ipa", token()));
    let mut wire = phone.connect(&url).unwrap();
    for range in ["bytes=0-9", "bytes=10-19", "bytes=20-29"] {
        phone.send(&mut wire, "GET", &url, &[("Range", range)]).unwrap();
        assert_eq!(read_response(&mut wire, "GET").unwrap().body.len(), 10);
    }
}

#[test]
fn nothing_private_is_on_the_plain_port_and_nothing_can_be_listed() {
    let served = TestEndpoint::start();
    let phone = served.phone();
    let token = token();
    let unknown = phone.get(&served.https("/nothing")).unwrap();
    let other = airlift::manifest::Token::from_random([9; 16]);
    for url in [
        served.http(&format!("/i/{token}/manifest.plist")),
        served.http(&format!("/i/{token}/app.ipa")),
        served.http(&format!("/i/{token}/icon-512.png")),
        served.http("/ping"),
        served.http("/"),
        served.https("/"),
        served.https("/i"),
        served.https("/i/"),
        served.https(&format!("/i/{}", other.as_str())),
        served.https(&format!("/i/{}/app.ipa", other.as_str())),
        served.https(&format!("/setup/{}", other.as_str())),
        served.https(&format!("/i/{token}/../../etc/passwd")),
        served.https("//etc/passwd"),
    ] {
        let response = phone.get(&url).unwrap();
        assert_eq!((response.status, &response.body), (404, &unknown.body), "{url}");
    }
    served.change(|site| site.https_pages_only = true);
    assert_eq!(phone.get(&served.http(&format!("/i/{token}"))).unwrap().status, 404);
    assert_eq!(phone.get(&served.https(&format!("/i/{token}"))).unwrap().status, 200);
    assert_eq!(phone.get(&served.http(&format!("/setup/{token}"))).unwrap().status, 200);
    served.change(|site| site.set_up_profile = None);
    assert_eq!(phone.get(&served.http("/airlift.mobileconfig")).unwrap().status, 404);
    assert_eq!(phone.get(&served.http("/setup")).unwrap().status, 404);
}

#[test]
fn other_methods_are_told_what_works() {
    let served = TestEndpoint::start();
    let phone = served.phone();
    let url = served.https(&format!("/i/{}/app.ipa", token()));
    for method in ["POST", "PUT", "DELETE", "PATCH", "TRACE"] {
        let response = phone.ask(method, &url, &[("Content-Length", "0")]).unwrap();
        assert_eq!(
            (response.status, response.header("allow")),
            (405, Some("GET, HEAD, OPTIONS")),
            "{method}"
        );
    }
    let options = phone.ask("OPTIONS", &url, &[]).unwrap();
    assert_eq!((options.status, options.header("allow")), (204, Some("GET, HEAD, OPTIONS")));
    assert_eq!(
        phone
            .ask("POST", &served.https("/nothing"), &[("Content-Length", "0")])
            .unwrap()
            .status,
        404
    );
}

#[test]
fn pages_carry_their_policy() {
    let served = TestEndpoint::start();
    let page = served.phone().get(&served.http(&format!("/i/{}", token()))).unwrap();
    assert!(page.headers["content-security-policy"].starts_with("default-src 'none'; img-src data: 'self'; style-src 'sha256-"));
    assert_eq!(page.header("x-content-type-options"), Some("nosniff"));
    assert_eq!(page.header("referrer-policy"), Some("no-referrer"));
    assert_eq!(page.header("cache-control"), Some("no-store"));
    assert!(page.text().contains("src=\"data:image/png;base64,"));
}

#[test]
fn a_new_leaf_is_shown_without_a_restart() {
    let served = TestEndpoint::start();
    let name = Host::Name("studio.local".to_owned());
    let before = served.leaf.current();
    served.leaf.replace(
        served
            .authority
            .issue(&[name, Host::Ip([127, 0, 0, 1].into())], served.now)
            .unwrap(),
    );
    assert_ne!(before.cert, served.leaf.current().cert);
    assert_eq!(served.phone().get(&served.https("/ping")).unwrap().status, 200);
    // A leaf for another address alone: the phone, which checks names, breaks off.
    served
        .leaf
        .replace(served.authority.issue(&[Host::Ip([10, 0, 0, 1].into())], served.now).unwrap());
    assert!(served.phone().get(&served.https("/ping")).is_err());
}

#[test]
fn a_stolen_key_cannot_impersonate_the_internet() {
    let served = TestEndpoint::start();
    let leaf = served.authority.issue(
        &[
            Host::Name("studio.local".to_owned()),
            Host::Ip("fd00::7".parse().unwrap()),
            Host::Ip([192, 168, 1, 24].into()),
        ],
        served.now,
    );
    for name in ["studio.local", "fd00::7", "192.168.1.24"] {
        served.verify(&leaf.as_ref().unwrap().cert[0], name).unwrap();
    }
    for name in ["example.com", "local.example.com", "8.8.8.8", "2001:db8::1"] {
        let forged = served.forge(name);
        assert!(served.verify(&forged, name).is_err(), "{name}");
    }
    served.verify(&served.forge("other.local"), "other.local").unwrap();
}

#[test]
fn a_taken_port_leads_to_the_next() {
    let first = TestEndpoint::start();
    let second = TestEndpoint::start_on(first.endpoint().https_port, EndpointLimits::default());
    let port = second.endpoint().https_port;
    assert!(port > first.endpoint().https_port && port - first.endpoint().https_port < 20);
    assert_eq!(second.phone().get(&second.https("/ping")).unwrap().status, 200);
    assert_eq!(first.phone().get(&first.https("/ping")).unwrap().status, 200);
}

#[test]
fn stopping_lets_a_download_finish() {
    let mut served = TestEndpoint::start();
    let running = served.endpoint().running();
    assert_eq!(*running.borrow(), 0);
    let phone = served.phone();
    let url = served.https(&format!("/i/{}/app.ipa", token()));
    let mut wire = phone.connect(&url).unwrap();
    let _resting = {
        let mut wire = phone.connect(&url).unwrap();
        phone.send(&mut wire, "HEAD", &url, &[]).unwrap();
        read_response(&mut wire, "HEAD").unwrap();
        wire
    };
    let _silent = phone.connect(&url).unwrap();
    phone.send(&mut wire, "GET", &url, &[]).unwrap();
    let reader = std::thread::spawn(move || read_response(&mut wire, "GET").unwrap());
    served.expect("the download", |kind| matches!(kind, EventKind::Package { .. }));
    let took = served.stop(FAREWELL);
    assert_eq!(*running.borrow(), 0);
    assert!(reader.join().unwrap().is_complete);
    assert!(took < Duration::from_secs(3), "nobody is waited for who asks nothing: {took:?}");
    assert!(phone.get(&url).is_err());
}

#[test]
fn stopping_waits_as_long_as_it_is_told() {
    let mut served = TestEndpoint::start();
    let wire = served.begin_large();
    let running = served.endpoint().running();
    assert_eq!(*running.borrow(), 1);
    served.endpoint().close();
    assert!(served.phone().get(&served.https("/ping")).is_err(), "nothing new begins");
    let reader = std::thread::spawn(move || {
        let mut wire = wire;
        std::thread::sleep(Duration::from_millis(1500));
        read_response(&mut wire, "GET").unwrap()
    });
    let took = served.stop(Duration::from_mins(1));
    assert!(reader.join().unwrap().is_complete);
    assert!(took >= Duration::from_secs(1), "{took:?}");

    let mut served = TestEndpoint::start();
    let mut wire = served.begin_large();
    assert!(served.stop(Duration::from_millis(100)) < Duration::from_secs(5));
    assert!(!read_response(&mut wire, "GET").unwrap().is_complete);
}
