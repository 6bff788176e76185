//! Links that ended, as phones and browsers meet them. If this broke, a link that was taken back would work on, or tell strangers
//! what it led to.

use std::io::Read as _;

use airlift::activity::EventKind;
use airlift::endpoint::AppOffers;
use airlift::manifest::Token;

use crate::support::endpoint::{TestEndpoint, token};
use crate::support::phone::Phone;

const PAGES: [&str; 2] = ["/i/{}", "/setup/{}"];
const FILES: [&str; 4] = [
    "/i/{}/manifest.plist",
    "/i/{}/app.ipa",
    "/i/{}/icon-57.png",
    "/i/{}/00c0ffee00c0ffee/manifest.plist",
];

fn path(of: &str, token: &str) -> String {
    of.replace("{}", token)
}

/// A build whose first link was replaced by a second.
fn renewed() -> TestEndpoint {
    let served = TestEndpoint::start();
    served.change(|site| {
        let offer = served.offer([8; 16], &served.package_path());
        site.ended = vec![site.offers[0].token.clone()];
        site.apps = vec![AppOffers {
            token: Token::from_random([99; 16]),
            builds: vec![offer.token.clone()],
        }];
        site.offers = vec![offer];
    });
    served
}

#[test]
fn every_path_below_an_ended_link_says_so() {
    let served = renewed();
    let phone = served.phone();
    let old = token();
    let new = Token::from_random([8; 16]);
    for (of, is_page) in PAGES.map(|of| (of, true)).into_iter().chain(FILES.map(|of| (of, false))) {
        let doors = [Some(served.https(&path(of, &old))), is_page.then(|| served.http(&path(of, &old)))];
        for url in doors.into_iter().flatten() {
            let get = phone.get(&url).unwrap();
            assert_eq!(get.status, 410, "{url}");
            assert_eq!(get.header("cache-control"), Some("no-store"), "{url}");
            assert_eq!(get.headers["content-length"], get.body.len().to_string(), "{url}");
            let said = get.text();
            assert!(
                !said.contains("Kestrel") && !said.contains("127.0.0.1") && !said.contains(&old),
                "{said}"
            );
            if is_page {
                assert_eq!(get.header("content-type"), Some("text/html; charset=utf-8"), "{url}");
                assert!(said.contains("<h1>This link has ended</h1>"), "{said}");
                assert!(!get.headers["content-security-policy"].contains("127.0.0.1"));
                assert_eq!(get.header("x-robots-tag"), Some("noindex"));
            } else {
                assert_eq!(
                    (get.header("content-type"), said.as_str()),
                    (Some("text/plain; charset=utf-8"), "This link has ended.\n")
                );
            }
            let head = phone.head(&url).unwrap();
            assert_eq!((head.status, head.body.len()), (410, 0), "{url}");
            assert_eq!(head.header("content-type"), get.header("content-type"), "{url}");
            assert_eq!(head.header("content-length"), get.header("content-length"), "{url}");
            // A part of what is not there is not there, and no version of it either.
            let part = phone.ask("GET", &url, &[("Range", "bytes=0-1"), ("If-None-Match", "*")]).unwrap();
            assert_eq!((part.status, part.body), (410, get.body), "{url}");
            assert_eq!(phone.ask("POST", &url, &[("Content-Length", "0")]).unwrap().status, 405, "{url}");
        }
        // The new link works, and what is on the other port alone is unknown there.
        if !of.contains("00c0ffee") {
            assert_eq!(phone.get(&served.https(&path(of, new.as_str()))).unwrap().status, 200, "{of}");
        }
        if !is_page {
            assert_eq!(phone.get(&served.http(&path(of, &old))).unwrap().status, 404, "{of}");
        }
    }
    // Nobody comes from the page of the app to what has ended.
    let app = Token::from_random([99; 16]);
    let page = phone.get(&served.https(&format!("/a/{}", app.as_str()))).unwrap();
    assert!(page.status == 200 && page.text().contains(new.as_str()) && !page.text().contains(&old));
    served.change(|site| site.ended.push(app.clone()));
    assert_eq!(phone.get(&served.https(&format!("/a/{}", app.as_str()))).unwrap().status, 410);
}

#[test]
fn the_page_speaks_the_readers_language() {
    let served = renewed();
    let phone = Phone::new();
    let url = served.http(&format!("/i/{}", token()));
    for (language, title) in [
        ("en", "This link has ended"),
        ("de", "Dieser Link gilt nicht mehr"),
        ("fr", "Ce lien n’est plus valable"),
        ("es", "Este enlace ya no sirve"),
        ("ja", "終了しました"),
        ("zh-Hans", "此链接已失效"),
    ] {
        let page = phone.ask("GET", &url, &[("Accept-Language", language)]).unwrap();
        assert_eq!((page.status, page.header("content-language")), (410, Some(language)));
        assert!(page.text().contains(title), "{language}: {}", page.text());
        assert!(page.headers["vary"].contains("Accept-Language"));
    }
}

#[test]
fn an_unknown_token_is_told_nothing_of_the_kind() {
    let served = renewed();
    let phone = served.phone();
    let known = phone.get(&served.https("/nothing")).unwrap();
    let nearly = Token::from_random([9; 16]);
    for of in PAGES.iter().chain(&FILES) {
        let found = phone.get(&served.https(&path(of, nearly.as_str()))).unwrap();
        assert_eq!((found.status, &found.body), (404, &known.body), "{of}");
    }
    served.change(|site| {
        site.https_pages_only = true;
        site.set_up_profile = None;
    });
    assert_eq!(phone.get(&served.http(&format!("/i/{}", token()))).unwrap().status, 404);
    assert_eq!(phone.get(&served.https(&format!("/setup/{}", token()))).unwrap().status, 404);
    assert_eq!(phone.get(&served.https(&format!("/i/{}", token()))).unwrap().status, 410);
}

#[test]
fn a_build_that_waits_and_has_ended_has_ended() {
    let served = TestEndpoint::start();
    served.change(|site| {
        site.waiting = vec![site.offers[0].token.clone()];
        site.ended.clone_from(&site.waiting);
        site.offers.clear();
    });
    assert_eq!(served.phone().get(&served.https(&format!("/i/{}", token()))).unwrap().status, 410);
}

#[test]
fn a_download_that_runs_goes_on_and_whoever_comes_later_is_told() {
    let mut served = TestEndpoint::start();
    let mut wire = served.begin_large();
    served.change(|site| {
        site.ended = site.offers.iter().map(|offer| offer.token.clone()).collect();
        site.offers.clear();
    });
    let large = Token::from_random([8; 16]);
    let url = served.https(&format!("/i/{}/app.ipa", large.as_str()));
    assert_eq!(served.phone().get(&url).unwrap().status, 410);
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        wire.read_exact(&mut byte).unwrap();
        head.extend(byte);
    }
    let mut more = vec![1; 32 << 20];
    wire.read_exact(&mut more).unwrap();
    assert!(more.iter().all(|byte| *byte == 0), "the bytes of the package");
}

#[test]
fn who_comes_with_an_ended_link_is_told_of_and_who_only_looks_is_not() {
    let mut served = renewed();
    let phone = served.phone();
    let old = token();
    let is_told = |kind: &EventKind| matches!(kind, EventKind::EndedLink | EventKind::Trusted);
    phone.head(&served.https(&format!("/i/{old}"))).unwrap();
    phone.get(&served.https("/ping")).unwrap();
    assert_eq!(served.expect("the first", is_told).kind, EventKind::Trusted);
    for of in ["/i/{}", "/i/{}/manifest.plist", "/i/{}/app.ipa"] {
        assert_eq!(phone.get(&served.https(&path(of, &old))).unwrap().status, 410);
        let told = served.expect(of, is_told);
        assert_eq!((told.kind, told.token.as_deref()), (EventKind::EndedLink, Some(old.as_str())));
    }
}
