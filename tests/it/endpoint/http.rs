//! HTTP as RFC 9110 and iOS want it, for every route and method. If it broke, phones would stop without an error, keep an
//! old build, or tell strangers which addresses exist.

use std::collections::BTreeMap;

use airlift::activity::{EventKind, TransferEnd};
use airlift::endpoint::AppOffers;
use airlift::manifest::Token;
use airlift::primitives::ProxyHeader;

use crate::support::endpoint::{PACKAGE_BYTES, TestEndpoint, package_bytes, token};
use crate::support::phone::{Phone, Response, manifest_url_on, read_response};
use crate::support::until;

fn app_token() -> String {
    Token::from_random([99; 16]).as_str().to_owned()
}

/// A site with a build and the page of its app.
fn served() -> TestEndpoint {
    let served = TestEndpoint::start();
    served.change(|site| {
        site.apps = vec![AppOffers {
            token: Token::from_random([99; 16]),
            builds: vec![site.offers[0].token.clone()],
        }];
    });
    served
}

/// Every route, its type, what a phone may do with it, and whether it is on the plain port.
fn routes() -> [(String, &'static str, &'static str, bool); 10] {
    let (token, app) = (token(), app_token());
    let page = "text/html; charset=utf-8";
    [
        (format!("/i/{token}"), page, "no-store", true),
        (format!("/i/{token}/"), page, "no-store", true),
        (format!("/a/{app}"), page, "no-store", true),
        ("/setup".to_owned(), page, "no-store", true),
        (format!("/setup/{token}"), page, "no-store", true),
        (
            "/airlift.mobileconfig".to_owned(),
            "application/x-apple-aspen-config",
            "no-store",
            true,
        ),
        (format!("/i/{token}/manifest.plist"), "text/xml", "no-store", false),
        (
            format!("/i/{token}/app.ipa"),
            "application/octet-stream",
            "private, no-cache, no-transform",
            false,
        ),
        (
            format!("/i/{token}/icon-57.png"),
            "image/png",
            "private, no-cache, no-transform",
            false,
        ),
        (
            format!("/i/{token}/icon-512.png"),
            "image/png",
            "private, no-cache, no-transform",
            false,
        ),
    ]
}

fn without_date(response: &Response) -> BTreeMap<String, String> {
    let mut headers = response.headers.clone();
    assert!(headers.remove("date").is_some_and(|date| date.ends_with(" GMT")), "{headers:?}");
    headers
}

#[test]
fn every_route_answers_every_method() {
    let served = served();
    let phone = served.phone();
    for (path, content_type, keep, on_plain) in routes() {
        let doors = [Some(served.https(&path)), on_plain.then(|| served.http(&path))];
        for url in doors.into_iter().flatten() {
            let get = phone.get(&url).unwrap();
            assert_eq!((get.status, get.is_complete), (200, true), "{url}");
            assert_eq!(get.header("content-type"), Some(content_type), "{url}");
            assert_eq!(get.header("cache-control"), Some(keep), "{url}");
            assert_eq!(get.headers["content-length"], get.body.len().to_string(), "{url}");
            assert_eq!(get.header("x-content-type-options"), Some("nosniff"), "{url}");
            if is_numbered(&path) {
                assert_eq!((get.header("accept-ranges"), get.header("etag")), (None, None), "{url}");
            } else {
                assert_eq!(get.header("accept-ranges"), Some("bytes"), "{url}");
                let etag = get.headers["etag"].clone();
                assert!(etag.starts_with('"') && etag.ends_with('"') && etag.len() > 8, "{url} {etag}");
            }
            for absent in ["transfer-encoding", "content-encoding", "set-cookie", "location"] {
                assert_eq!(get.header(absent), None, "{url}");
            }
            // Whoever is no installer keeps a package under its own name; a profile must never be an attachment.
            let kept = get.header("content-disposition").map(str::to_owned);
            let name = "attachment; filename=\"kestrel.ipa\"; filename*=UTF-8''kestrel.ipa".to_owned();
            assert_eq!(kept, path.ends_with("/app.ipa").then_some(name), "{url}");
            assert_eq!(get.header("strict-transport-security"), None, "the plain port must stay reachable");

            let head = phone.head(&url).unwrap();
            assert_eq!((head.status, without_date(&head)), (200, without_date(&get)), "{url}");

            let options = phone.ask("OPTIONS", &url, &[]).unwrap();
            assert_eq!(
                (options.status, options.header("allow")),
                (204, Some("GET, HEAD, OPTIONS")),
                "{url}"
            );
            assert_eq!(options.header("content-length"), None, "RFC 9110, 8.6");
            for method in ["POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "BREW"] {
                let response = phone.ask(method, &url, &[("Content-Length", "0")]).unwrap();
                assert_eq!(
                    (response.status, response.header("allow")),
                    (405, Some("GET, HEAD, OPTIONS")),
                    "{method} {url}"
                );
                assert!(!response.text().contains("Content-Length"), "TRACE would reflect");
            }
        }
    }
}

/// Pages with an install button: links on them differ with each loading.
fn is_numbered(path: &str) -> bool {
    path.starts_with("/a/") || path.starts_with("/i/") && path.trim_end_matches('/').split('/').count() == 3
}

#[test]
fn what_is_true_for_a_moment_has_no_versions() {
    let served = served();
    let phone = served.phone();
    for (url, content_type) in [
        (served.http(&format!("/i/{}", token())), "text/html; charset=utf-8"),
        (served.https(&format!("/a/{}", app_token())), "text/html; charset=utf-8"),
        (served.http("/progress"), "application/json"),
        (served.https("/progress"), "application/json"),
        (served.https("/ping"), "text/plain; charset=utf-8"),
    ] {
        let answer = phone.ask("GET", &url, &[("Range", "bytes=0-0"), ("If-None-Match", "*")]).unwrap();
        assert_eq!((answer.status, answer.header("content-type")), (200, Some(content_type)), "{url}");
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{url}");
        for absent in ["etag", "last-modified", "accept-ranges"] {
            assert_eq!(answer.header(absent), None, "{url}");
        }
        assert_eq!(phone.head(&url).unwrap().status, 200);
        let options = phone.ask("OPTIONS", &url, &[]).unwrap();
        assert_eq!(
            (options.status, options.header("allow")),
            (204, Some("GET, HEAD, OPTIONS")),
            "{url}"
        );
        let post = phone.ask("POST", &url, &[("Content-Length", "0")]).unwrap();
        assert_eq!((post.status, post.header("allow")), (405, Some("GET, HEAD, OPTIONS")), "{url}");
    }
    let told = phone.get(&served.https("/progress")).unwrap();
    assert!(serde_json::from_slice::<serde_json::Value>(&told.body).unwrap().is_object());
}

#[test]
fn every_route_keeps_its_conditions() {
    let served = served();
    let phone = served.phone();
    for (path, _, keep, _) in routes().into_iter().filter(|(path, ..)| !is_numbered(path)) {
        let url = served.https(&path);
        // What it says changes only when somebody does something.
        let whole = phone.get(&url).unwrap();
        let etag = whole.headers["etag"].as_str();
        let ask = |headers: &[(&str, &str)]| phone.ask("GET", &url, headers).unwrap();
        let same = ask(&[("If-None-Match", etag)]);
        assert_eq!(
            (same.status, same.header("etag"), same.header("cache-control")),
            (304, Some(etag), Some(keep)),
            "{url}"
        );
        assert_eq!((same.header("content-length"), same.body.len()), (None, 0), "{url}");
        assert_eq!(same.header("vary"), whole.header("vary"), "{url}");
        assert_eq!(phone.ask("HEAD", &url, &[("If-None-Match", etag)]).unwrap().status, 304, "{url}");
        assert_eq!(ask(&[("If-None-Match", "\"other\"")]).status, 200, "{url}");
        assert_eq!(ask(&[("If-Match", etag)]).status, 200, "{url}");
        assert_eq!(ask(&[("If-Match", "\"other\"")]).status, 412, "{url}");
        assert_eq!(phone.ask("HEAD", &url, &[("If-Match", "\"other\"")]).unwrap().status, 412, "{url}");
        let part = ask(&[("Range", "bytes=1-2")]);
        assert_eq!((part.status, part.body.as_slice()), (206, &whole.body[1..3]), "{url}");
        let total = whole.body.len();
        assert_eq!(part.headers["content-range"], format!("bytes 1-2/{total}"), "{url}");
        assert_eq!(
            (part.header("etag"), part.header("content-type")),
            (Some(etag), whole.header("content-type")),
            "{url}"
        );
        assert_eq!(ask(&[("Range", "bytes=1-2"), ("If-Range", "\"other\"")]).body, whole.body, "{url}");
        let past = ask(&[("Range", &format!("bytes={total}-"))]);
        assert_eq!(
            (past.status, past.header("content-range")),
            (416, Some(format!("bytes */{total}").as_str())),
            "{url}"
        );
    }
    let url = served.https(&format!("/i/{}/app.ipa", token()));
    let date = until("a date that is sure", || {
        phone.head(&url).unwrap().headers.get("last-modified").cloned()
    });
    let ask = |name: &str, value: &str| phone.ask("GET", &url, &[(name, value)]).unwrap().status;
    assert_eq!(ask("If-Modified-Since", &date), 304);
    assert_eq!(ask("If-Modified-Since", "Mon, 01 Jan 2001 00:00:00 GMT"), 200);
    assert_eq!(ask("If-Unmodified-Since", &date), 200);
    assert_eq!(ask("If-Unmodified-Since", "Mon, 01 Jan 2001 00:00:00 GMT"), 412);
}

#[test]
fn everything_unknown_looks_the_same() {
    let served = served();
    let phone = served.phone();
    let (token, app) = (token(), app_token());
    let other = Token::from_random([9; 16]);
    let other = other.as_str();
    let nearly = format!("{}{}", token.get(..21).unwrap(), if token.ends_with('A') { 'B' } else { 'A' });
    let paths = [
        "/nothing".to_owned(),
        "/".to_owned(),
        "//".to_owned(),
        "/i".to_owned(),
        "/i/".to_owned(),
        format!("/i/{other}"),
        format!("/i/{nearly}"),
        format!("/i/{nearly}/manifest.plist"),
        format!("/i/{other}/manifest.plist"),
        format!("/i/{other}/app.ipa"),
        format!("/i/{other}/icon-512.png"),
        format!("/i/{app}"),
        format!("/a/{token}"),
        format!("/a/{other}"),
        format!("/setup/{other}"),
        "/i/short".to_owned(),
        "/i/%00".to_owned(),
        format!("/i/{}", "x".repeat(8000)),
        format!("/i/{token}/../../etc/passwd"),
        format!("/i/{token}/unknown"),
        "/?q=%3Cscript%3Ealert(1)%3C/script%3E".to_owned(),
        "/favicon.ico".to_owned(),
    ];
    let known = phone.get(&served.https("/nothing")).unwrap();
    assert_eq!(
        (known.status, known.header("content-type")),
        (404, Some("text/html; charset=utf-8"))
    );
    assert!(!known.text().contains("127.0.0.1"), "who guesses learns no address");
    assert!(!known.headers["content-security-policy"].contains("127.0.0.1"));
    let check = |method: &str, url: &str| {
        let found = phone.ask(method, url, &[("Content-Length", "0")]).unwrap();
        assert_eq!((found.status, without_date(&found)), (404, without_date(&known)), "{method} {url}");
        let expected: &[u8] = if method == "HEAD" { b"" } else { &known.body };
        assert_eq!(found.body, expected, "{method} {url}");
    };
    for path in &paths {
        for method in ["GET", "HEAD", "OPTIONS", "POST", "TRACE", "BREW"] {
            check(method, &served.https(path));
        }
        check("GET", &served.http(path));
    }
    // What is on the other port alone is unknown here.
    for path in ["manifest.plist", "app.ipa", "icon-57.png"] {
        for method in ["GET", "POST", "OPTIONS"] {
            check(method, &served.http(&format!("/i/{token}/{path}")));
        }
    }
    check("GET", &served.http("/ping"));
}

#[test]
fn pages_say_what_browsers_must_know() {
    let served = served();
    let phone = served.phone();
    let urls = [
        format!("/i/{}", token()),
        format!("/a/{}", app_token()),
        "/setup".to_owned(),
        "/nothing".to_owned(),
    ];
    for path in urls {
        for url in [served.https(&path), served.http(&path)] {
            let page = phone.get(&url).unwrap();
            let policy = &page.headers["content-security-policy"];
            for part in [
                "default-src 'none'",
                "base-uri 'none'",
                "form-action 'none'",
                "frame-ancestors 'none'",
            ] {
                assert!(policy.contains(part), "{url} {policy}");
            }
            assert!(!policy.contains("unsafe"), "{url} {policy}");
            for (name, value) in [
                ("x-content-type-options", "nosniff"),
                ("referrer-policy", "no-referrer"),
                ("x-frame-options", "DENY"),
                ("cross-origin-resource-policy", "same-origin"),
                ("x-robots-tag", "noindex"),
                ("content-language", "en"),
                ("cache-control", "no-store"),
            ] {
                assert_eq!(page.header(name), Some(value), "{url}");
            }
            assert!(page.headers["vary"].contains("Accept-Language"), "{url}");
            // Browsers complain of it where it does not hold.
            let isolates = url.starts_with("https://") && page.status == 200;
            assert_eq!(
                page.header("cross-origin-opener-policy"),
                isolates.then_some("same-origin"),
                "{url}"
            );
        }
    }
    let german = phone
        .ask("GET", &served.http("/setup"), &[("Accept-Language", "de-AT,de;q=0.9")])
        .unwrap();
    assert_eq!(german.header("content-language"), Some("de"));
    let probe = phone
        .ask("GET", &served.https("/ping"), &[("Origin", served.http("").as_str())])
        .unwrap();
    assert_eq!(
        probe.header("cross-origin-resource-policy"),
        Some("cross-origin"),
        "the page is another origin"
    );
}

#[test]
fn the_page_of_an_app_leads_to_its_newest_build() {
    let mut served = served();
    let path = served.package_path().with_file_name("newer.ipa");
    std::fs::write(&path, b"newer").unwrap();
    let newer = served.offer([8; 16], &path);
    let url = served.http(&format!("/a/{}", app_token()));
    let leads_to = |served: &TestEndpoint, token: &str| {
        let page = served.phone().get(&url).unwrap();
        assert!(manifest_url_on(&page.text()).contains(&format!("/i/{token}/")));
    };
    leads_to(&served, &token());
    let event = served.expect("Page", |kind| *kind == EventKind::Page);
    assert_eq!(event.token, Some(token()));
    served.change(|site| {
        site.offers.insert(0, newer.clone());
        site.apps[0].builds.insert(0, newer.token.clone());
    });
    leads_to(&served, newer.token.as_str());
    let event = served.expect("Page", |kind| *kind == EventKind::Page);
    assert_eq!(event.token.as_deref(), Some(newer.token.as_str()), "the build that is shown");
    served.change(|site| site.https_pages_only = true);
    assert_eq!(served.phone().get(&url).unwrap().status, 404);
    let secure = served.https(&format!("/a/{}", app_token()));
    assert_eq!(served.phone().get(&secure).unwrap().status, 200);
    // While none of its builds is on offer there is nothing to show, and soon there is.
    served.change(|site| site.offers.clear());
    is_to_come(&served.phone().get(&secure).unwrap());
    served.change(|site| site.apps.clear());
    assert_eq!(served.phone().get(&secure).unwrap().status, 404);
}

/// A page that looks again by itself.
fn is_to_come(page: &Response) {
    assert_eq!((page.status, page.header("retry-after")), (503, Some("5")));
    assert!(page.text().contains("http-equiv=\"refresh\""), "{}", page.text());
}

#[test]
fn a_build_that_is_being_replaced_is_not_unknown() {
    let served = served();
    let phone = served.phone();
    served.change(|site| {
        let gone = site.offers.remove(0);
        site.waiting.push(gone.token.clone());
    });
    let place = format!("/i/{}", token());
    for url in [served.http(&place), served.https(&place)] {
        is_to_come(&phone.get(&url).unwrap());
    }
    for file in ["manifest.plist", "app.ipa", "icon-57.png", "icon-512.png"] {
        let url = served.https(&format!("{place}/{file}"));
        for response in [phone.get(&url).unwrap(), phone.head(&url).unwrap()] {
            assert_eq!((response.status, response.header("retry-after")), (503, Some("5")), "{file}");
        }
    }
    let set_up = phone.get(&served.http(&format!("/setup/{}", token()))).unwrap();
    assert_eq!(set_up.status, 200, "a phone can be set up meanwhile");
    served.change(|site| site.waiting.clear());
    assert_eq!(phone.get(&served.http(&place)).unwrap().status, 404);
}

#[test]
fn a_manifest_never_leads_to_bytes_that_are_gone() {
    let mut served = served();
    let phone = served.phone().installer();
    let url = served.https(&format!("/i/{}/manifest.plist", token()));
    let manifest = phone.get(&url).unwrap();
    assert_eq!(manifest.status, 200);
    let etag = manifest.headers["etag"].clone();
    served.expect("Manifest", |kind| *kind == EventKind::Manifest);
    let path = served.package_path();
    let changes: [&dyn Fn(); 4] = [
        &|| std::fs::remove_file(&path).unwrap(),
        &|| std::fs::write(&path, package_bytes()).unwrap(),
        &|| std::fs::File::options().write(true).open(&path).unwrap().set_len(10).unwrap(),
        &|| {
            std::fs::remove_file(&path).unwrap();
            std::fs::create_dir(&path).unwrap();
        },
    ];
    for change in changes {
        change();
        for (method, headers) in [("GET", vec![]), ("HEAD", vec![]), ("GET", vec![("If-None-Match", etag.as_str())])] {
            let answer = phone.ask(method, &url, &headers).unwrap();
            assert_eq!((answer.status, answer.header("retry-after")), (503, Some("5")), "{method}");
            assert_eq!(answer.header("cache-control"), Some("no-store"));
        }
        let event = served.expect("the file is gone", |kind| {
            assert_ne!(*kind, EventKind::Manifest, "nobody got one");
            matches!(
                kind,
                EventKind::Package {
                    end: Some(TransferEnd::FileGone),
                    ..
                }
            )
        });
        assert_eq!(event.token, Some(token()));
        drop(std::fs::remove_dir(&path));
        std::fs::write(&path, package_bytes()).unwrap();
        // Read again, as the session does.
        let offer = served.offer([7; 16], &path);
        served.change(|site| site.offers = vec![offer]);
        assert_eq!(phone.get(&url).unwrap().status, 200);
        served.expect("Manifest", |kind| *kind == EventKind::Manifest);
    }
}

/// Asks the plain port as a reverse proxy on this computer does.
fn proxied(served: &TestEndpoint, method: &str, path: &str, headers: &[(&str, &str)]) -> Response {
    Phone::new().installer().ask(method, &served.http(path), headers).unwrap()
}

#[test]
fn behind_a_proxy_on_this_computer_everything_is_served() {
    let mut served = served();
    let claims = [("X-Forwarded-For", "198.51.100.7, 203.0.113.9"), ("X-Forwarded-Proto", "https")];
    let manifest = format!("/i/{}/manifest.plist", token());
    assert_eq!(
        proxied(&served, "GET", &manifest, &claims).status,
        404,
        "nobody said that a proxy asks"
    );
    assert_eq!(proxied(&served, "GET", "/setup", &claims).status, 200);
    let event = served.expect("SetUpPage", |kind| *kind == EventKind::SetUpPage);
    assert_eq!((event.phone, event.here), ([127, 0, 0, 1].into(), Some([127, 0, 0, 1].into())));

    served.change(|site| {
        site.behind_proxy = Some(ProxyHeader::default());
        site.https_base = "https://builds.example/airlift".to_owned();
    });
    for (path, content_type, _, _) in routes() {
        for prefix in ["", "/airlift"] {
            let answer = proxied(&served, "GET", &format!("{prefix}{path}"), &claims);
            assert_eq!(
                (answer.status, answer.header("content-type")),
                (200, Some(content_type)),
                "{prefix}{path}"
            );
        }
    }
    for path in [
        format!("/airlift/airlift{manifest}"),
        format!("/other{manifest}"),
        format!("/airliftx{manifest}"),
    ] {
        assert_eq!(proxied(&served, "GET", &path, &claims).status, 404, "{path}");
    }
    let event = served.expect("Manifest", |kind| *kind == EventKind::Manifest);
    assert_eq!((event.phone, event.here), ([203, 0, 113, 9].into(), None));
    assert_eq!(event.agent.os.as_deref(), Some("iOS 18.0"));
    let package = proxied(
        &served,
        "GET",
        &format!("/i/{}/app.ipa", token()),
        &[("Range", "bytes=5-9"), claims[0]],
    );
    assert_eq!((package.status, package.body.as_slice()), (206, &package_bytes()[5..10]));
    let event = served.expect("the part", |kind| {
        matches!(
            kind,
            EventKind::Package {
                start: 5,
                end: Some(TransferEnd::Complete),
                total: PACKAGE_BYTES,
                ..
            }
        )
    });
    assert_eq!(event.phone, std::net::IpAddr::from([203, 0, 113, 9]));

    let plain = ("X-Forwarded-Proto", "http");
    assert_eq!(proxied(&served, "GET", &manifest, &[plain]).status, 404);
    assert_eq!(proxied(&served, "GET", &format!("/i/{}", token()), &[plain]).status, 200);
    // A header that this proxy does not set was written by its visitor.
    let invented = ("Forwarded", "for=198.51.100.66;proto=https");
    assert_eq!(proxied(&served, "GET", &manifest, &[invented, claims[0], plain]).status, 404);
    assert_eq!(proxied(&served, "GET", &manifest, &[invented, claims[0]]).status, 200);
    let event = served.expect("Manifest", |kind| *kind == EventKind::Manifest);
    assert_eq!(event.phone, std::net::IpAddr::from([203, 0, 113, 9]));
    // Links are made of the base URL, never of what a request says.
    let forged = [("X-Forwarded-Host", "evil.example"), ("X-Forwarded-Prefix", "/evil"), claims[1]];
    for path in [
        format!("/i/{}", token()),
        format!("/a/{}", app_token()),
        "/setup".to_owned(),
        "/nothing".to_owned(),
        manifest,
    ] {
        let answer = proxied(&served, "GET", &path, &forged);
        assert!(!answer.text().contains("evil"), "{path}");
        assert!(!format!("{:?}", answer.headers).contains("evil"), "{path}");
    }
    // HTTPS goes on for the phones of this network.
    assert_eq!(served.phone().get(&served.https("/ping")).unwrap().status, 200);
}

#[test]
fn links_between_pages_stay_below_the_base_url() {
    let served = served();
    let path = served.package_path().with_file_name("older.ipa");
    std::fs::write(&path, b"older").unwrap();
    let older = served.offer([8; 16], &path);
    let (app, older_token) = (app_token(), older.token.as_str().to_owned());
    served.change(|site| {
        site.offers.push(older.clone());
        site.apps[0].builds.push(older.token.clone());
    });
    for (behind_proxy, base, home) in [
        (false, served.https(""), ""),
        (true, "https://builds.example".to_owned(), ""),
        (true, "https://builds.example/tools/airlift".to_owned(), "/tools/airlift"),
    ] {
        served.change(|site| {
            site.behind_proxy = behind_proxy.then(ProxyHeader::default);
            site.https_base.clone_from(&base);
        });
        for (page, link) in [
            (format!("/a/{app}"), format!("/i/{older_token}")),
            (format!("/i/{older_token}"), format!("/a/{app}")),
        ] {
            let text = proxied(&served, "GET", &format!("{home}{page}"), &[]).text();
            assert!(text.contains(&format!("href=\"{home}{link}\"")), "{base} {page}: {text}");
            assert_eq!(proxied(&served, "GET", &format!("{home}{link}"), &[]).status, 200);
        }
    }
}

#[test]
fn a_host_is_named_once_and_never_repeated() {
    let served = served();
    let ask = |lines: &str| {
        let mut wire = Phone::new().connect(&served.http("/setup")).unwrap();
        let request = format!("GET /setup HTTP/1.1\r\n{lines}\r\n");
        wire.write_all(request.as_bytes()).unwrap();
        read_response(&mut wire, "GET").unwrap()
    };
    for host in [
        "studio.local",
        "10.1.2.3:8080",
        "[fd00::1]:8080",
        "evil.example:99999",
        "xn--bcher-kva.example",
        "",
    ] {
        let answer = ask(&format!("Host: {host}\r\n"));
        assert_eq!(answer.status, 200, "{host}");
        assert!(host.is_empty() || !answer.text().contains(host), "{host}");
    }
    for lines in [
        "",
        "Host: a\r\nHost: b\r\n",
        "Host: a\r\nHost: a\r\n",
        "Host: a b\r\n",
        "Host: a/b\r\n",
        "Host: user@a\r\n",
        "Host: <script>\r\n",
        "Host: a?b\r\n",
    ] {
        let answer = ask(lines);
        assert_eq!((answer.status, answer.header("connection")), (400, Some("close")), "{lines:?}");
        assert!(!answer.text().contains("script"));
    }
}
