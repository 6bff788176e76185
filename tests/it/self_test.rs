//! Airlift plays the phone. If this broke, it would say that a phone installs where it does not, or scare people off a server
//! that is in order; and its own visits would stand among the phones.

mod doctor;
mod papers;
mod play;
mod visits;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use airlift::self_test::{Outcome, Target, TestEvent, TestLine, TestOptions, test_installation};
use airlift::words::say;
use plist::Value;

use play::{Ask, Goods, OldServer, Play, Reply, Way};

/// Short, so that servers which stall do not hold up the tests; long enough for a busy machine.
const PATIENCE: Duration = Duration::from_secs(4);
/// Nothing that a server does makes a self-test last longer: it stops at the first step that a stalled server fails.
const LONGEST: Duration = Duration::from_secs(30);

fn run(target: &Target) -> Vec<TestLine> {
    let mut lines = Vec::new();
    let mut tell = |told: TestEvent| {
        if let TestEvent::Line(line) = told {
            lines.push(line);
        }
    };
    let manner = TestOptions {
        patience: PATIENCE,
        ..TestOptions::default()
    };
    let began = Instant::now();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(test_installation(target, manner, &mut tell));
    assert!(began.elapsed() < LONGEST, "{:?}", began.elapsed());
    lines
}

/// What troubles a phone, by code. On loopback there is always one line: no phone reaches such an address.
fn troubles(lines: &[TestLine]) -> BTreeMap<&'static str, Outcome> {
    let address = lines
        .iter()
        .find(|line| line.rule.code == "address-for-phones")
        .map(|line| line.outcome);
    assert!(matches!(address, Some(Outcome::Risky | Outcome::Skipped)), "{lines:?}");
    let troubles = lines
        .iter()
        .filter(|line| !matches!(line.outcome, Outcome::Passed | Outcome::Skipped));
    let troubles: BTreeMap<_, _> = troubles
        .filter(|line| line.rule.code != "address-for-phones")
        .map(|line| (line.rule.code, line.outcome))
        .collect();
    for line in lines {
        let tells = line.outcome == Outcome::Skipped || !say().sentence(&line.found).is_empty();
        assert!(tells && !say().sentence(&line.title).is_empty(), "{line:?}");
        let helps = matches!(line.outcome, Outcome::Passed | Outcome::Skipped)
            != line.fix.as_ref().is_some_and(|fix| !say().sentence(fix).is_empty());
        assert!(helps, "{line:?}");
    }
    troubles
}

fn find<'a>(lines: &'a [TestLine], code: &str) -> &'a TestLine {
    lines
        .iter()
        .find(|line| line.rule.code == code)
        .unwrap_or_else(|| panic!("no line {code}"))
}

/// Codes of all lines of a self-test that went well.
fn all_codes() -> Vec<&'static str> {
    let play = Play::new(&papers::good(), |_, _| {});
    let lines = run(&play.target);
    assert_eq!(troubles(&lines), BTreeMap::new(), "{lines:#?}");
    lines.iter().map(|line| line.rule.code).collect()
}

#[test]
fn a_server_that_does_everything_right_passes() {
    let codes = all_codes();
    assert!(codes.len() > 50, "{codes:?}");
    let mut once = codes.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), codes.len());
}

/// What follows a line that fails.
#[derive(Clone, Copy, Debug, PartialEq)]
enum After {
    /// A phone stops: everything behind it is skipped.
    Nothing,
    /// The rest of its part is skipped, the other parts go on: a phone can do without.
    OtherParts,
    /// One line is skipped, the rest goes on.
    AllButNext,
    /// Everything goes on.
    All,
}

type Defect = (&'static str, Outcome, After, Box<dyn Fn(&Ask, &mut Reply) + Send + Sync>);

fn defect(code: &'static str, outcome: Outcome, after: After, twist: impl Fn(&Ask, &mut Reply) + Send + Sync + 'static) -> Defect {
    (code, outcome, after, Box::new(twist))
}

/// The line is as it should be, what must follow is skipped, everything else passed, and no line is left out.
fn check_one(lines: &[TestLine], (code, outcome, after): (&str, Outcome, After), all: &[&str]) {
    assert_eq!(
        troubles(lines),
        BTreeMap::from([(find(lines, code).rule.code, outcome)]),
        "{code}: {lines:#?}"
    );
    let codes: Vec<&str> = lines.iter().map(|line| line.rule.code).collect();
    let found: std::collections::BTreeSet<&str> = codes.iter().copied().collect();
    let known: Vec<&str> = codes.iter().copied().filter(|code| all.contains(code)).collect();
    assert_eq!(known, all, "{code}: in another order");
    for wanted in all {
        assert!(found.contains(wanted), "{code}: {wanted} was left out");
    }
    let at = codes.iter().position(|other| *other == code).unwrap();
    let group = lines[at].group;
    for (distance, line) in lines[at + 1..].iter().enumerate() {
        let skipped = match after {
            After::AllButNext => distance == 0,
            After::Nothing => true,
            After::OtherParts => line.group == group,
            After::All => false,
        };
        // Rules for certificates stand beside each other: none waits for another.
        let is_rule = group == airlift::self_test::Group::Certificate && line.group == group && line.outcome == Outcome::Passed;
        assert!(is_rule || (line.outcome == Outcome::Skipped) == skipped, "{code}: {line:?}");
    }
}

fn of_pages() -> Vec<Defect> {
    use After::{All, AllButNext, OtherParts};
    use Outcome::{Failed, Risky};
    vec![
        defect("set-up-page", Failed, OtherParts, |ask, reply| {
            if ask.is("GET", "/setup/t") {
                reply.status = 500;
            }
        }),
        defect("set-up-link", Failed, OtherParts, |ask, reply| {
            if ask.is("GET", "/setup/t") {
                reply.body = b"<a href=/root.crt>".to_vec();
                reply.set("Content-Length", "18");
            }
        }),
        defect("profile-type", Failed, OtherParts, |ask, reply| {
            if ask.is("GET", ".mobileconfig") {
                reply.set("Content-Type", "application/xml");
            }
        }),
        defect("profile-inline", Failed, OtherParts, |ask, reply| {
            if ask.is("GET", ".mobileconfig") {
                reply.set("Content-Disposition", "attachment; filename=a.mobileconfig");
            }
        }),
        defect("profile-reads", Failed, OtherParts, |ask, reply| {
            if ask.is("GET", ".mobileconfig") {
                reply.body.truncate(200);
                reply.set("Content-Length", "200");
            }
        }),
        defect("trust-probe", Risky, All, |ask, reply| {
            if ask.is("GET", "/ping") {
                reply.unset("Access-Control-Allow-Origin");
            }
        }),
        defect("trust-probe", Risky, All, |ask, reply| {
            if ask.is("GET", "/ping") {
                reply.set("Strict-Transport-Security", "max-age=1000");
            }
        }),
        defect("install-page", Failed, AllButNext, |ask, reply| {
            if ask.is("GET", "/i/t") {
                reply.redirect("http://127.0.0.1:1/");
            }
        }),
        defect("install-link", Failed, All, |ask, reply| {
            if ask.is("GET", "/i/t") {
                reply.body = b"<a href=\"https://example.com\">".to_vec();
                reply.set("Content-Length", &reply.body.len().to_string());
            }
        }),
    ]
}

fn of_manifests() -> Vec<Defect> {
    use After::{All, Nothing};
    use Outcome::{Failed, Risky};
    let manifest = |ask: &Ask| ask.is("GET", "/manifest.plist");
    vec![
        defect("manifest-status", Failed, Nothing, move |ask, reply| {
            if manifest(ask) {
                reply.redirect(&ask.path);
            }
        }),
        defect("manifest-status", Failed, Nothing, move |ask, reply| {
            if manifest(ask) {
                reply.status = 401;
                reply.set("WWW-Authenticate", "Basic");
            }
        }),
        defect("manifest-status", Failed, Nothing, move |ask, reply| {
            if manifest(ask) {
                reply.way = Way::Silence;
            }
        }),
        defect("manifest-status", Failed, Nothing, move |ask, reply| {
            if manifest(ask) {
                reply.way = Way::EndlessHeaders;
            }
        }),
        defect("manifest-type", Failed, Nothing, move |ask, reply| {
            if manifest(ask) {
                reply.set("Content-Type", "text/html");
            }
        }),
        defect("manifest-type", Risky, All, move |ask, reply| {
            if manifest(ask) {
                reply.set("Content-Type", "application/octet-stream");
            }
        }),
        defect("manifest-length", Risky, All, move |ask, reply| {
            if manifest(ask) {
                reply.way = Way::Chunked;
            }
        }),
        defect("manifest-length", Risky, All, move |ask, reply| {
            if manifest(ask) && ask.has("accept-encoding") {
                use std::io::Write as _;
                let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
                gzip.write_all(&reply.body).unwrap();
                reply.body = gzip.finish().unwrap();
                reply.set("Content-Length", &reply.body.len().to_string());
                reply.set("Content-Encoding", "gzip");
            }
        }),
        defect("manifest-length", Failed, Nothing, move |ask, reply| {
            if manifest(ask) {
                reply.way = Way::Cut(100);
            }
        }),
        defect("manifest-length", Failed, Nothing, move |ask, reply| {
            if manifest(ask) {
                reply.way = Way::EndlessChunks;
            }
        }),
        defect("manifest-length", Failed, Nothing, move |ask, reply| {
            if manifest(ask) {
                reply.way = Way::Drip;
            }
        }),
    ]
}

#[expect(clippy::too_many_lines, reason = "a table")]
fn of_packages() -> Vec<Defect> {
    use After::{All, Nothing};
    use Outcome::{Failed, Risky};
    let package = |ask: &Ask| ask.path.ends_with("/app.ipa");
    let head = |ask: &Ask| ask.is("HEAD", "/app.ipa");
    let whole = |ask: &Ask| ask.is("GET", "/app.ipa") && !ask.has("range");
    let part = |ask: &Ask| ask.is("GET", "/app.ipa") && ask.has("range") && !ask.has("if-range");
    let mut defects = vec![
        defect("package-length", Failed, Nothing, move |ask, reply| {
            if head(ask) {
                reply.unset("Content-Length");
            }
        }),
        defect("package-type", Risky, All, move |ask, reply| {
            if package(ask) {
                reply.set("Content-Type", "application/zip");
            }
        }),
        defect("package-type", Failed, Nothing, move |ask, reply| {
            if package(ask) {
                reply.set("Content-Type", "text/html");
            }
        }),
        defect("package-encoding", Failed, Nothing, move |ask, reply| {
            if package(ask) && ask.has("accept-encoding") {
                reply.set("Content-Encoding", "gzip");
            }
        }),
        defect("package-version", Risky, All, move |ask, reply| {
            if package(ask) {
                reply.unset("ETag");
            }
        }),
        defect("package-same", Failed, Nothing, move |ask, reply| {
            if head(ask) {
                reply.set("Content-Length", "17");
            }
        }),
        defect("package-same", Failed, Nothing, move |ask, reply| {
            if whole(ask) {
                reply.way = Way::Chunked;
            }
        }),
        defect("package-same", Risky, All, move |ask, reply| {
            if whole(ask) {
                reply.set("ETag", "\"two\"");
            }
        }),
        defect("package-beginning", Failed, Nothing, move |ask, reply| {
            if part(ask) {
                reply.set("Content-Range", "bytes 1-2/3");
            }
        }),
        defect("package-beginning", Failed, Nothing, move |ask, reply| {
            if part(ask) {
                reply.status = 200;
            }
        }),
        defect("package-end", Failed, Nothing, move |ask, reply| {
            if part(ask) && !ask.head.contains("bytes=0-") {
                reply.status = 500;
            }
        }),
        defect("package-stale", Risky, All, move |ask, reply| {
            if package(ask) && ask.has("if-range") {
                reply.status = 206;
            }
        }),
        defect("package-past-end", Risky, All, move |_, reply| {
            if reply.status == 416 {
                reply.status = 200;
            }
        }),
        defect("package-whole", Failed, Nothing, move |ask, reply| {
            if whole(ask) {
                reply.way = Way::Cut(150_000);
            }
        }),
        defect("package-whole", Failed, Nothing, move |ask, reply| {
            if whole(ask) {
                reply.way = Way::Drip;
            }
        }),
        defect("icon-57", Risky, All, |ask, reply| {
            if ask.path.ends_with("icon-57.png") {
                reply.status = 404;
            }
        }),
        defect("icon-512", Risky, All, |ask, reply| {
            if ask.is("HEAD", "icon-512.png") {
                reply.status = 405;
            }
        }),
        defect("icon-512", Risky, All, |ask, reply| {
            if ask.is("GET", "icon-512.png") {
                reply.body.truncate(60);
                reply.way = Way::Cut(60);
            }
        }),
    ];
    for status in [302, 405, 403, 404, 500] {
        defects.push(defect("package-head", Failed, Nothing, move |ask, reply| {
            if head(ask) {
                reply.status = status;
                reply.set("Location", "/i/t/other.ipa");
            }
        }));
    }
    defects
}

#[test]
fn each_defect_of_a_server_is_found_where_it_is() {
    let all = all_codes();
    let papers = papers::good();
    for (code, outcome, after, twist) in of_pages().into_iter().chain(of_manifests()).chain(of_packages()) {
        let play = Play::new(&papers, twist);
        check_one(&run(&play.target), (code, outcome, after), &all);
    }
}

#[test]
fn a_server_without_parts_is_risky_and_the_parts_are_not_tried() {
    let play = Play::new(&papers::good(), |ask, reply| {
        if ask.path.ends_with("/app.ipa") {
            reply.unset("Accept-Ranges");
        }
    });
    let lines = run(&play.target);
    assert_eq!(troubles(&lines), BTreeMap::from([("package-ranges", Outcome::Risky)]));
    assert_eq!(find(&lines, "package-end").outcome, Outcome::Skipped);
    assert_eq!(find(&lines, "package-whole").outcome, Outcome::Passed);
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table")]
fn each_defect_of_goods_is_found_where_it_is() {
    use After::{All, Nothing, OtherParts};
    use Outcome::{Failed, Risky};
    type Change = Box<dyn FnOnce(&mut Goods)>;
    let in_manifest = |from: &'static str, to: &'static str| -> Change {
        Box::new(move |goods: &mut Goods| {
            let text = String::from_utf8(goods.manifest.clone()).unwrap();
            assert!(text.contains(from), "{text}");
            goods.manifest = text.replace(from, to).into_bytes();
        })
    };
    let cases: Vec<(&str, Outcome, After, Change)> = vec![
        ("manifest-reads", Failed, Nothing, in_manifest("<dict>", "<dict><")),
        (
            "manifest-keys",
            Failed,
            Nothing,
            in_manifest("<key>bundle-identifier</key>", "<key>bundle-name</key>"),
        ),
        (
            "manifest-keys",
            Failed,
            Nothing,
            in_manifest("<string>software</string>", "<string>hardware</string>"),
        ),
        (
            "manifest-keys",
            Failed,
            Nothing,
            in_manifest("<string>Kestrel</string>", "<string>K</string>"),
        ),
        (
            "manifest-keys",
            Failed,
            Nothing,
            in_manifest("<key>metadata</key>", "<key>data</key>"),
        ),
        (
            "manifest-kinds",
            Failed,
            Nothing,
            in_manifest("software-package", "hardware-package"),
        ),
        ("manifest-kinds", Risky, All, in_manifest("full-size-image", "huge-image")),
        (
            "manifest-urls",
            Failed,
            Nothing,
            in_manifest("https://127.0.0.1", "http://127.0.0.1"),
        ),
        ("manifest-urls", Risky, All, in_manifest("app.ipa", "app.ipa?")),
        ("manifest-server", Failed, Nothing, in_manifest("app.ipa", "app.ipa")),
        (
            "package-app",
            Failed,
            Nothing,
            in_manifest("com.northpier.kestrel", "com.northpier.merlin"),
        ),
        (
            "package-zip",
            Failed,
            Nothing,
            Box::new(|goods| {
                let length = goods.package.len() - 100;
                goods.package.truncate(length);
            }),
        ),
        (
            "package-zip",
            Failed,
            Nothing,
            Box::new(|goods| goods.package = vec![b'x'; 100_000]),
        ),
        (
            "profile-authority",
            Failed,
            OtherParts,
            Box::new(|goods| {
                let mut profile = Value::from_reader_xml(goods.profile.as_slice()).unwrap();
                let payloads = profile.as_dictionary_mut().unwrap()["PayloadContent"].as_array_mut().unwrap();
                payloads[0]
                    .as_dictionary_mut()
                    .unwrap()
                    .insert("PayloadContent".to_owned(), Value::Data(papers::good().root.to_vec()));
                goods.profile = play::xml(&profile);
            }),
        ),
        ("plain-refuses-tls", Risky, All, Box::new(|goods| goods.holds_tls = true)),
        (
            "profile-inline",
            Failed,
            OtherParts,
            Box::new(|goods| goods.set_up_page = "<a href='/p.mobileconfig' download>".to_owned()),
        ),
    ];
    let all = all_codes();
    let papers = papers::good();
    for (code, outcome, after, change) in cases {
        // Another server, with papers that a phone does not know.
        let strangers = (code == "manifest-server").then(|| Play::new(&papers::good(), |_, _| {}));
        let change: Change = match &strangers {
            Some(other) => {
                let elsewhere = other.target.manifest_url.replace("manifest.plist", "app.ipa");
                Box::new(move |goods| {
                    let text = String::from_utf8(goods.manifest.clone()).unwrap();
                    let own = text.split("<string>").find(|part| part.contains("app.ipa")).unwrap();
                    let own = own.split('<').next().unwrap().to_owned();
                    goods.manifest = text.replace(&own, &elsewhere).into_bytes();
                })
            }
            None => change,
        };
        let play = Play::with(&papers, change, |_, _| {});
        check_one(&run(&play.target), (code, outcome, after), &all);
    }
}

#[test]
fn hashes_are_compared_with_what_is_downloaded() {
    use sha2::{Digest as _, Sha256};
    for (spoil, outcome) in [(false, Outcome::Passed), (true, Outcome::Failed)] {
        let play = Play::with(
            &papers::good(),
            |goods| {
                let mut hashes: Vec<Value> = goods
                    .package
                    .chunks(100_000)
                    .map(|piece| Value::from(format!("{:x}", Sha256::digest(piece))))
                    .collect();
                if spoil {
                    hashes[1] = hashes[0].clone();
                }
                let mut manifest = Value::from_reader_xml(goods.manifest.as_slice()).unwrap();
                let items = manifest.as_dictionary_mut().unwrap()["items"].as_array_mut().unwrap();
                let assets = items[0].as_dictionary_mut().unwrap()["assets"].as_array_mut().unwrap();
                let package = assets[0].as_dictionary_mut().unwrap();
                package.insert("sha256-size".to_owned(), Value::from(100_000));
                package.insert("sha256s".to_owned(), Value::Array(hashes));
                goods.manifest = play::xml(&manifest);
            },
            |_, _| {},
        );
        let lines = run(&play.target);
        assert_eq!(find(&lines, "package-hashes").outcome, outcome, "{lines:#?}");
    }
}

#[test]
fn each_rule_for_certificates_has_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let all = all_codes();
    for (code, what, papers) in papers::bad(folder.path()) {
        let play = Play::new(&papers, |_, _| {});
        let lines = run(&play.target);
        // A damaged leaf proves nothing either, and a key that is too weak cannot be checked here.
        if code == "readable" {
            assert_eq!(find(&lines, code).outcome, Outcome::Failed, "{lines:#?}");
            assert_eq!(find(&lines, "host-named").outcome, Outcome::Skipped);
            assert_eq!(find(&lines, "package-whole").outcome, Outcome::Skipped);
        } else {
            let mut lines = lines;
            // The library that checks signatures reads no certificate with extensions that it does not know.
            if code == "critical-extensions" {
                let proof = lines.iter_mut().find(|line| line.rule.code == "key-proof").unwrap();
                assert_eq!(proof.outcome, Outcome::Risky);
                (proof.outcome, proof.fix) = (Outcome::Passed, None);
            }
            println!("{code}: {what}");
            // Apple’s systems take a chain in any order; others do not.
            let expected = if code == "chain-order" {
                (Outcome::Risky, After::All)
            } else {
                (Outcome::Failed, After::Nothing)
            };
            check_one(&lines, (code, expected.0, expected.1), &all);
        }
    }
}

#[test]
fn a_key_that_is_not_the_certificates_is_found() {
    let play = Play::new(&papers::stolen(), |_, _| {});
    check_one(&run(&play.target), ("key-proof", Outcome::Failed, After::Nothing), &all_codes());
}

fn of_old_server(folder: &Path, bits: &str, arguments: &[&str]) -> Vec<TestLine> {
    let root = papers::rsa(folder, bits);
    let server = OldServer::start(folder, arguments);
    run(&Target {
        manifest_url: format!("https://127.0.0.1:{}/manifest.plist", server.port),
        authority: Some(root.to_vec()),
        ..Target::default()
    })
}

#[test]
fn old_tls_and_weak_keys_are_found() {
    let folder = tempfile::tempdir().unwrap();
    let any = "ALL:@SECLEVEL=0";
    for (code, bits, arguments) in [
        ("tls-version", "2048", ["-tls1_1", "-cipher", any].as_slice()),
        ("forward-secrecy", "2048", ["-tls1_2", "-cipher", "AES128-GCM-SHA256"].as_slice()),
        ("key-strength", "1024", ["-tls1_2", "-cipher", any].as_slice()),
    ] {
        let lines = of_old_server(folder.path(), bits, arguments);
        assert_eq!(find(&lines, code).outcome, Outcome::Failed, "{lines:#?}");
        assert_eq!(find(&lines, "tls").outcome, Outcome::Passed);
        assert_eq!(find(&lines, "manifest-status").outcome, Outcome::Skipped);
    }
}

#[test]
fn addresses_that_lead_nowhere_are_found() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let plain = Play::new(&papers::good(), |_, _| {});
    let of = |url: String| Target {
        manifest_url: url,
        ..Target::default()
    };
    for (code, url) in [
        ("manifest-url", "http://127.0.0.1/m.plist".to_owned()),
        ("manifest-url", "127.0.0.1/m.plist".to_owned()),
        ("manifest-url", "https://name:word@127.0.0.1/m.plist".to_owned()),
        // A label of 64 letters, which no system even asks for.
        ("name-resolves", format!("https://{}.example/m.plist", "a".repeat(64))),
        ("connect", format!("https://127.0.0.1:{closed}/m.plist")),
        ("tls", format!("https://127.0.0.1:{}/m.plist", silent.local_addr().unwrap().port())),
        ("tls", plain.target.set_up_url.replace("http:", "https:")),
    ] {
        let lines = run(&of(url.clone()));
        assert_eq!(troubles_but_address(&lines), BTreeMap::from([(code, Outcome::Failed)]), "{url}");
        assert_eq!(lines.last().unwrap().outcome, Outcome::Skipped);
    }
}

/// A page of a stranger names an address that leads to this computer: nothing is asked there.
#[test]
fn what_a_page_outside_names_is_not_asked_for_on_this_computer() {
    let asked = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&asked);
    let play = Play::new(&papers::good(), move |_, _| _ = counted.fetch_add(1, Ordering::Relaxed));
    let lines = run(&Target {
        stays_outside: true,
        set_up_url: String::new(),
        ..play.target.clone()
    });
    let line = find(&lines, "connect");
    assert_eq!((line.outcome, asked.load(Ordering::Relaxed)), (Outcome::Failed, 0));
    let found = say().sentence(&line.found);
    assert!(found.contains("outside server leads to this computer"), "{found}");
    let lines = run(&play.target);
    assert_eq!(
        (find(&lines, "connect").outcome, asked.load(Ordering::Relaxed) > 0),
        (Outcome::Passed, true)
    );
}

#[test]
fn a_phone_that_was_set_up_does_without_the_set_up_address() {
    let play = Play::new(&papers::good(), |_, _| {});
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let lines = run(&Target {
        set_up_url: format!("http://127.0.0.1:{closed}/setup/t"),
        ..play.target.clone()
    });
    assert_eq!(troubles(&lines), BTreeMap::from([("connect-set-up", Outcome::Failed)]));
    for (code, outcome) in [
        ("set-up-page", Outcome::Skipped),
        ("plain-refuses-tls", Outcome::Skipped),
        ("connect", Outcome::Passed),
        ("package-whole", Outcome::Passed),
    ] {
        assert_eq!(find(&lines, code).outcome, outcome, "{code}");
    }
}

#[test]
fn a_name_of_this_computer_leads_where_it_leads_phones() {
    let listener = std::net::TcpListener::bind("127.0.0.9:0").unwrap();
    let lines = run(&Target {
        manifest_url: format!("https://localhost:{}/m.plist", listener.local_addr().unwrap().port()),
        own_addresses: vec![[127, 0, 0, 9].into()],
        ..Target::default()
    });
    let found = say().sentence(&find(&lines, "connect").found);
    assert!(found.contains(" answers at 127.0.0.9:"), "{found}");
}

fn troubles_but_address(lines: &[TestLine]) -> BTreeMap<&'static str, Outcome> {
    let trouble = |line: &&TestLine| matches!(line.outcome, Outcome::Failed | Outcome::Risky) && line.rule.code != "address-for-phones";
    lines.iter().filter(trouble).map(|line| (line.rule.code, line.outcome)).collect()
}

#[test]
fn without_an_authority_only_roots_of_the_system_count() {
    let play = Play::new(&papers::good(), |_, _| {});
    let target = Target {
        authority: None,
        set_up_url: String::new(),
        ..play.target.clone()
    };
    let lines = run(&target);
    let troubles = troubles_but_address(&lines);
    assert_eq!(troubles.get("chain-complete"), Some(&Outcome::Failed), "{troubles:?}");
    // 397 days keep the rule of 398; nothing is said of setting up.
    assert_eq!(find(&lines, "validity-length").outcome, Outcome::Passed);
    assert!(say().sentence(&find(&lines, "validity-length").title).contains("398"));
    assert!(
        lines
            .iter()
            .all(|line| !line.rule.code.starts_with("set-up") && !line.rule.code.starts_with("profile"))
    );
}

#[test]
fn a_self_test_that_nobody_wants_ends_at_once() {
    let play = Play::new(&papers::good(), |ask, reply| {
        if ask.path.ends_with("manifest.plist") {
            reply.way = Way::Silence;
        }
    });
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let began = Instant::now();
    runtime.block_on(async {
        let (told, mut heard) = tokio::sync::mpsc::channel(512);
        let mut tell = |news| _ = told.try_send(news);
        let until_the_manifest = async {
            while let Some(news) = heard.recv().await {
                if matches!(&news, TestEvent::Trying(step) if step.id == "manifest-status") {
                    return;
                }
            }
        };
        tokio::select! {
            () = test_installation(&play.target, TestOptions::default(), &mut tell) => panic!("it waits for the manifest"),
            () = until_the_manifest => {}
        }
    });
    drop(runtime);
    assert!(began.elapsed() < airlift::self_test::PATIENCE, "{:?}", began.elapsed());
}
