//! If these break, a tester sees a page that lies, breaks out of its frame, or cannot be tapped.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use hyper::body::Bytes;

use super::*;
use crate::endpoint::{AppOffers, PackageFile};
use crate::finding::{Finding, KeptFinding};
use crate::manifest::Token;

/// A finding that blocks, with this title.
fn blocking(code: &str, title: &str) -> Finding {
    let kept = serde_json::json!({ "code": code, "severity": "Blocks", "title": title });
    serde_json::from_value::<KeptFinding>(kept).unwrap().of(&[])
}

pub(super) fn site() -> Site {
    Site {
        https_base: "https://192.168.1.24:8443".to_owned(),
        http_base: "http://192.168.1.24:8080".to_owned(),
        computer_name: "Studio & Söhne".to_owned(),
        authority_sha256: "7f3a91c40be25d68a1f72c903ed814b659c3e02a874fd16b3895fa0c72e94d1f".to_owned(),
        set_up_profile: Some(Bytes::from_static(b"profile")),
        ..Site::default()
    }
}

pub(super) fn offer(page: PageFacts) -> Arc<Offer> {
    Arc::new(Offer {
        token: Token::from_random([7; 16]),
        manifest: Bytes::new(),
        package: PackageFile {
            path: "/nowhere".into(),
            stamp: crate::files::FileStamp {
                size_bytes: 1,
                modified: jiff::Timestamp::UNIX_EPOCH,
                changed: None,
                file: None,
                other_owner: None,
            },
            sha256: None,
        },
        icon_57: Bytes::new(),
        icon_512: Bytes::new(),
        page,
    })
}

pub(super) fn kestrel() -> PageFacts {
    PageFacts {
        title: "Kestrel".to_owned(),
        subtitle: "Northpier Labs".to_owned(),
        version: "5.2.0".to_owned(),
        build: "1187".to_owned(),
        size_bytes: 48_200_000,
        platform: "iOS".to_owned(),
        minimum_os: Some("15.0".to_owned()),
        made_for: vec!["iPhone".to_owned(), "iPad".to_owned()],
        works_until: Some("2027-12-31T12:00:00Z".parse().unwrap()),
        notes: "New offline maps.\nWalk with the phone locked.".to_owned(),
        tags: BTreeMap::new(),
        install_link: "itms-services://?action=download-manifest&url=https%3A%2F%2F192.168.1.24%3A8443%2Fi%2Fx%2Fmanifest.plist".to_owned(),
        developer_mode: true,
        enterprise: false,
        blocked: None,
        package_url: "https://192.168.1.24:8443/i/x/app.ipa".to_owned(),
        file_name: "Kestrel.ipa".to_owned(),
        sha256: None,
        refused_by: Vec::new(),
    }
}

#[test]
fn what_runs_no_ios_apps_is_told_so_and_computers_have_the_file() {
    const ANDROID: &str =
        "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0 Mobile Safari/537.36";
    const WINDOWS: &str = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0 Safari/537.36";
    let facts = PageFacts {
        file_name: "Söhne <b>.ipa".to_owned(),
        sha256: Some("ab".repeat(32)),
        ..kestrel()
    };
    let of = |agent: &str| install_page(&site(), &offer(facts.clone()), "", &visitor(agent));
    let [android, windows, iphone] = [ANDROID, WINDOWS, IPHONE_18_0].map(of);
    for page in [&android, &windows] {
        assert!(page.contains("iOS builds install on iPhone and iPad only"), "{page}");
    }
    assert!(!iphone.contains("iPhone and iPad only"));
    let has_code = |page: &str| page.contains("<div class=\"code\"");
    assert_eq!((has_code(&android), has_code(&windows), has_code(&iphone)), (false, true, false));
    assert!(
        windows.contains("download=\"Söhne &lt;b&gt;.ipa\"") && windows.contains(&"ab".repeat(32)),
        "{windows}"
    );
    assert!(![&android, &iphone].iter().any(|page| page.contains("app.ipa\"")));
}

#[test]
fn a_phone_reads_that_the_build_it_has_is_in_the_way() {
    let refusing = PageFacts {
        refused_by: vec!["192.168.1.7".parse().unwrap()],
        ..kestrel()
    };
    let page = |facts: PageFacts, address: &str| {
        let visitor = Visitor {
            address: Some(address.parse().unwrap()),
            ..visitor(IPHONE_18_0)
        };
        install_page(&site(), &offer(facts), "", &visitor)
    };
    let words = "Delete the older build first";
    assert!(page(refusing.clone(), "192.168.1.7").contains(words));
    assert!(page(refusing.clone(), "::ffff:192.168.1.7").contains(words));
    assert!(!page(refusing, "192.168.1.8").contains(words));
    assert!(!page(kestrel(), "192.168.1.7").contains(words));
}

#[test]
fn the_install_button_is_always_there() {
    let link = "href=\"itms-services://?action=download-manifest&amp;url=https%3A%2F%2F192.168.1.24%3A8443%2Fi%2Fx%2Fmanifest.plist\" target=\"_top\"";
    let blocked = PageFacts {
        blocked: Some(blocking("odd", "It is <encrypted>.")),
        ..kestrel()
    };
    let own_certificate = Site {
        set_up_profile: None,
        ..site()
    };
    for page in [
        install_page(&site(), &offer(kestrel()), "", &Visitor::default()),
        install_page(&own_certificate, &offer(kestrel()), "", &Visitor::default()),
        install_page(&site(), &offer(blocked.clone()), "", &Visitor::default()),
        install_page(
            &own_certificate,
            &offer(PageFacts {
                install_link: kestrel().install_link,
                ..PageFacts::default()
            }),
            "",
            &Visitor::default(),
        ),
    ] {
        assert_eq!(page.matches(link).count(), 1);
        assert!(!page.contains("{{"), "a hole is left");
    }
    assert!(install_page(&site(), &offer(blocked), "", &Visitor::default()).contains("It is &lt;encrypted&gt;."));
}

#[test]
fn set_up_is_offered_where_it_is_needed() {
    let page = install_page(&site(), &offer(kestrel()), "", &Visitor::default());
    assert!(page.contains("Set up this <span class=\"device\">iPhone</span>"));
    assert!(page.contains("data-ping=\"https://192.168.1.24:8443/ping\""));
    let own_certificate = Site {
        set_up_profile: None,
        ..site()
    };
    let page = install_page(&own_certificate, &offer(kestrel()), "", &Visitor::default());
    assert!(!page.contains("Set up this <span class=\"device\">iPhone</span>"));
    assert!(page.contains("data-trust=\"needless\" data-stage=\"new\" data-ping=\"\""));
}

#[test]
fn the_way_back_avoids_the_other_port_until_it_must_not() {
    let offer = offer(kestrel());
    let way = format!("/i/{}", offer.token.as_str());
    assert!(
        set_up_page(&site(), Some(&offer), &Visitor::default()).contains(&format!("href=\"{way}\"><span>Continue to <bdi>Kestrel</bdi><"))
    );
    let https_only = Site {
        https_pages_only: true,
        ..site()
    };
    assert!(set_up_page(&https_only, Some(&offer), &Visitor::default()).contains(&format!("href=\"https://192.168.1.24:8443{way}\"")));
    assert!(!set_up_page(&site(), None, &Visitor::default()).contains("Continue to"));
    assert!(set_up_page(&site(), None, &Visitor::default()).contains("<a class=\"mid get\" href=\"/airlift.mobileconfig\">"));
}

#[test]
fn the_fingerprint_stands_in_four_rows_of_eight() {
    let rows = fingerprint_rows(&site().authority_sha256);
    assert_eq!(rows.matches("<div>").count(), 4);
    assert_eq!(rows.matches("<span>").count(), 32);
    assert!(rows.starts_with("<div><span>7F</span><span>3A</span>"));
}

#[test]
fn a_hostile_build_stays_text() {
    let evil = "</style></script><script>alert('x')</script>\"'&🦅\u{202e}אבג{{{script}}}";
    let facts = PageFacts {
        title: evil.to_owned(),
        subtitle: evil.to_owned(),
        version: evil.to_owned(),
        build: evil.to_owned(),
        platform: evil.to_owned(),
        minimum_os: Some(evil.to_owned()),
        made_for: vec![evil.to_owned()],
        notes: evil.to_owned(),
        tags: BTreeMap::from([(evil.to_owned(), evil.to_owned())]),
        install_link: evil.to_owned(),
        blocked: Some(blocking(evil, evil)),
        ..kestrel()
    };
    let evil_site = Site {
        computer_name: evil.to_owned(),
        authority_sha256: evil.to_owned(),
        ..site()
    };
    let offer = offer(facts);
    for page in [
        install_page(&evil_site, &offer, "", &Visitor::default()),
        set_up_page(&evil_site, Some(&offer), &Visitor::default()),
    ] {
        assert_eq!(page.matches("<script").count(), 1);
        assert_eq!(page.matches("</script").count(), 1);
        assert_eq!(page.matches("</style").count(), 1);
        assert!(!page.contains("alert('x')"));
    }
}

#[test]
fn the_policy_names_our_own_style_and_script_alone() {
    let policy = content_security_policy(&site());
    let page = install_page(&site(), &offer(kestrel()), "", &Visitor::default());
    for (start, end, source) in [("<style>", "</style>", "style-src"), ("<script>", "</script>", "script-src")] {
        let (_, rest) = page.split_once(start).unwrap();
        let (inside, _) = rest.split_once(end).unwrap();
        assert!(policy.contains(&format!("{source} 'sha256-{}'", BASE64.encode(Sha256::digest(inside)))));
    }
    assert!(!page.contains("style=\""), "the policy forbids style attributes");
    assert!(!page.contains("onclick"), "the policy forbids inline handlers");
    assert!(policy.contains("connect-src 'self' https://192.168.1.24:8443;"));
    assert_eq!(connect_source("https://[fd00::1]:8443"), "https:");
    assert_eq!(connect_source("https://builds.example.com/airlift"), "https://builds.example.com");
    assert_eq!(connect_source("https://evil; script-src *"), "https:");
}

/// Keys between marks of a template, such as `{{=key}}`.
fn keys_in(template: &str) -> Vec<&str> {
    let marks = ["{{=", "{{~"].into_iter().flat_map(|mark| template.split(mark).skip(1));
    marks.map(|rest| rest.split("}}").next().unwrap()).collect()
}

/// Names in a text, such as `{device}`.
fn names_in(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).map(|rest| rest.split('}').next().unwrap()).collect()
}

#[test]
fn every_language_has_every_text_with_its_places() {
    let english = language::texts(Language::English);
    assert!(english.len() > 100, "only {} texts were read", english.len());
    for language in Language::WITH_VARIANTS {
        let words = language::texts(language);
        let tag = language.tag();
        let (here, there): (BTreeSet<_>, BTreeSet<_>) = (words.keys().collect(), english.keys().collect());
        assert_eq!(
            here.symmetric_difference(&there).collect::<Vec<_>>(),
            Vec::<&&String>::new(),
            "{tag}"
        );
        for (key, text) in words {
            assert!(!text.trim().is_empty(), "{tag}: {key}");
            assert_eq!(text.matches('*').count() % 2, 0, "{tag}: {key} is bold without end");
            // Days are written without the name of the month in some languages, never without its place.
            assert_eq!(names_in(text), names_in(&english[key]), "{tag}: {key}");
        }
    }
}

#[test]
fn every_text_is_used_and_every_place_filled() {
    let templates = [INSTALL, SET_UP, LOST, ENDED, SOON, HINTS, ROW, HEAD];
    let english = language::texts(Language::English);
    let mut used: BTreeSet<&str> = templates.iter().flat_map(|template| keys_in(template)).collect();
    for key in &used {
        assert!(english.contains_key(*key), "no text for {key}");
    }
    let sources = [include_str!("../pages.rs"), include_str!("language.rs"), include_str!("phone.rs")];
    // The phone's own words stand in other texts; the build script knows where.
    used.extend(english.keys().map(String::as_str).filter(|key| key.starts_with("m-")));
    for key in english.keys() {
        let is_asked_for = sources.iter().any(|source| source.contains(&format!("\"{key}\"")));
        let is_used = used.contains(key.as_str()) || is_asked_for || key.starts_with("reason-");
        assert!(is_used, "{key} is used nowhere");
    }
    // Every page of every language, in every state: no place is empty, no mark is left.
    for language in Language::WITH_VARIANTS {
        for agent in ["", IPHONE_18_0, IPHONE_9, IPAD] {
            let visitor = Visitor {
                language,
                agent: agent.to_owned(),
                ..Visitor::default()
            };
            let offer = offer(PageFacts {
                enterprise: true,
                minimum_os: Some("18.2".to_owned()),
                made_for: vec!["iPad".to_owned()],
                ..kestrel()
            });
            for page in [
                install_page(&site(), &offer, "", &visitor),
                set_up_page(&site(), Some(&offer), &visitor),
                nothing_here(language),
                ended(language),
                wait(language),
            ] {
                let body = page.split("</script>").last().unwrap().split("</style>").last().unwrap();
                assert!(!body.contains('{') && !body.contains('}') && !body.contains('*'), "{agent}: {body}");
                for empty in [
                    "<b></b>",
                    "<bdi></bdi>",
                    "<span class=\"device\"></span>",
                    "<h1></h1>",
                    "<h2></h2>",
                    "<li></li>",
                ] {
                    assert!(!body.contains(empty), "{empty}, {agent}: {body}");
                }
                assert!(page.contains(&format!("<html lang=\"{}\"", language.tag())));
            }
        }
    }
}

const IPHONE_18_0: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0.1 Mobile/15E148 Safari/604.1";
const IPHONE_9: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 9_3_5 like Mac OS X) AppleWebKit/601.1.46 (KHTML, like Gecko) Version/9.0 Mobile/13G36 Safari/601.1";
const IPAD: &str =
    "Mozilla/5.0 (iPad; CPU OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.6 Mobile/15E148 Safari/604.1";

fn visitor(agent: &str) -> Visitor {
    Visitor {
        agent: agent.to_owned(),
        ..Visitor::default()
    }
}

#[test]
fn the_steps_are_those_of_the_phone() {
    let new = set_up_page(&site(), None, &visitor(IPHONE_18_0));
    for text in [
        "<b>Profile Downloaded</b> at the top, then Install. Enter the passcode and tap Install again.",
        "<b>VPN &amp; Device Management</b>",
        "iOS 18.0.1 sometimes hides the switch",
        "<b>Certificate Trust Settings</b>: turn on Airlift, then tap Continue",
        "Set up this <span class=\"device\">iPhone</span>",
    ] {
        assert!(new.contains(text), "{text}");
    }
    let old = set_up_page(&site(), None, &visitor(IPHONE_9));
    assert!(old.contains("<b>Profiles &amp; Device Management</b>"));
    assert!(!old.contains("Profile Downloaded") && !old.contains("id=\"step3\"") && !old.contains("sometimes hides the switch"));
    let pad = set_up_page(&site(), None, &visitor(IPAD));
    assert!(pad.contains("Set up this <span class=\"device\">iPad</span>") && !pad.contains("sometimes hides the switch"));
}

#[test]
fn what_happens_next_goes_by_signing_and_version() {
    let page = |developer_mode, enterprise, agent| {
        let facts = PageFacts {
            developer_mode,
            enterprise,
            ..kestrel()
        };
        install_page(&site(), &offer(facts), "", &visitor(agent))
    };
    let table = [
        (page(true, false, IPHONE_18_0), [true, false, false, false, true]),
        (page(true, false, IPHONE_9), [false, false, false, false, true]),
        (page(true, false, ""), [true, false, false, false, true]),
        (page(false, true, IPHONE_18_0), [false, false, true, false, true]),
        (page(false, true, IPAD), [false, true, false, false, true]),
        (page(false, true, ""), [false, false, false, true, true]),
        (page(false, false, IPHONE_18_0), [false; 5]),
    ];
    for (number, (page, expected)) in table.into_iter().enumerate() {
        let shown = [
            page.contains("Developer Mode"),
            page.contains("<b>VPN &amp; Device Management</b>.</span>"),
            page.contains("Allow &amp; Restart"),
            page.contains("From iOS 18 on"),
            page.contains("needs the internet"),
        ];
        assert_eq!(shown, expected, "{number}");
    }
}

#[test]
fn a_phone_that_cannot_run_a_build_is_told_before_it_taps() {
    let needs = |minimum: &str, made_for: &str| {
        offer(PageFacts {
            minimum_os: Some(minimum.to_owned()),
            made_for: vec![made_for.to_owned()],
            ..kestrel()
        })
    };
    let page = install_page(&site(), &needs("18.2", "iPhone"), "", &visitor(IPHONE_18_0));
    assert!(
        page.contains("This <span class=\"device\">iPhone</span> has iOS 18.0.1")
            && page.contains("This build needs iOS\u{a0}18.2 or later")
    );
    assert!(page.contains("big install doubtful"));
    let page = install_page(&site(), &needs("15.0", "iPad"), "", &visitor(IPHONE_18_0));
    assert!(page.contains("Not made for <span class=\"device\">iPhone</span>") && page.contains("big install doubtful"));
    let page = install_page(&site(), &needs("18.0", "iPhone"), "", &visitor(IPHONE_18_0));
    assert!(!page.contains("or later") && !page.contains("Not made for") && !page.contains("big install doubtful"));
}

#[test]
fn reasons_are_told_in_the_testers_language() {
    let facts = |code: &str| PageFacts {
        blocked: Some(blocking(code, "The title")),
        ..kestrel()
    };
    let german = Visitor {
        language: Language::German,
        ..Visitor::default()
    };
    let page = install_page(&site(), &offer(facts("profile-expired")), "", &german);
    assert!(page.contains("<p class=\"s\">Das Bereitstellungsprofil ist abgelaufen."));
    let page = install_page(&site(), &offer(facts("never-heard-of")), "", &german);
    assert!(page.contains("<p class=\"s\" lang=\"en\">The title</p>"));
}

#[test]
fn latin_america_reads_spanish_with_the_words_of_its_phones() {
    let page = |language| {
        let visitor = Visitor {
            language,
            ..visitor(IPHONE_18_0)
        };
        set_up_page(&site(), None, &visitor)
    };
    let [spain, america] = [Language::Spanish, Language::LatinAmericanSpanish].map(page);
    assert!(spain.contains("<html lang=\"es\"") && spain.contains("Instalarlo en Ajustes") && spain.contains("este ordenador"));
    assert!(
        america.contains("<html lang=\"es-419\"")
            && america.contains("Instalarlo en Configuración")
            && america.contains("esta computadora")
    );
    for word in ["Ajustes", "ordenador", "caducad"] {
        assert!(!america.contains(word), "{word}");
    }
    assert!(america.contains("Descargar el perfil"), "what does not differ is that of Spain");
}

#[test]
fn the_page_of_an_app_leads_to_its_older_builds() {
    let named = |number: u8, version: &str, is_blocked: bool| {
        let facts = PageFacts {
            version: version.to_owned(),
            blocked: is_blocked.then(|| blocking("profile-expired", "")),
            ..kestrel()
        };
        let mut offer = Arc::unwrap_or_clone(offer(facts));
        offer.token = Token::from_random([number; 16]);
        Arc::new(offer)
    };
    let builds = [named(1, "5.2.0", false), named(2, "5.1.3", false), named(3, "5.1.2", true)];
    let app = AppOffers {
        token: Token::from_random([9; 16]),
        builds: builds.iter().map(|offer| offer.token.clone()).collect(),
    };
    let link = format!("/a/{}", app.token.as_str());
    let site = Site { apps: vec![app], ..site() };
    let page = app_page(&site, &builds, "", &visitor(IPHONE_18_0));
    assert!(page.contains("<bdi>5.2.0 (1187)</bdi>"));
    let (_, older) = page.split_once("Older builds").unwrap();
    let rows: Vec<&str> = older.split("<li><a class=\"row\" href=\"").skip(1).collect();
    assert_eq!(rows.len(), 2);
    for (row, (build, version)) in rows.iter().zip([(&builds[1], "5.1.3"), (&builds[2], "5.1.2")]) {
        assert!(row.starts_with(&format!("/i/{}\"", build.token.as_str())));
        assert!(row.contains(version));
    }
    let refused: Vec<bool> = rows.iter().map(|row| row.contains("Cannot be installed")).collect();
    assert_eq!(refused, [false, true]);
    assert!(!page.contains("All builds of"));
    let single = install_page(&site, &builds[2], "", &visitor(IPHONE_18_0));
    assert!(single.contains(&format!("href=\"{link}\"")) && single.contains("All builds of <bdi>Kestrel</bdi>"));
    assert!(!install_page(&super::tests::site(), &builds[0], "", &visitor(IPHONE_18_0)).contains("All builds of"));
}

#[test]
fn computers_get_a_code_to_scan_and_phones_do_not() {
    let offer = offer(kestrel());
    let link = format!("http://192.168.1.24:8080/i/{}", offer.token.as_str());
    let svg = Code::new(&link, Level::Medium).unwrap().svg();
    assert!(install_page(&site(), &offer, "", &visitor("")).contains(svg.trim_end()));
    assert!(!install_page(&site(), &offer, "", &visitor(IPHONE_18_0)).contains("class=\"code\""));
    let set_up = Code::new("http://192.168.1.24:8080/setup", Level::Medium).unwrap().svg();
    assert!(set_up_page(&site(), None, &visitor("")).contains(set_up.trim_end()));
}

#[test]
fn who_comes_to_an_old_address_is_told_the_new_one() {
    let offer = offer(kestrel());
    let page = |site: &Site, came_to: Option<&str>| {
        let visitor = Visitor {
            came_to: came_to.map(|ip| ip.parse().unwrap()),
            ..visitor(IPHONE_18_0)
        };
        install_page(site, &offer, "", &visitor).contains("address changed")
    };
    let named = Site {
        https_base: "https://studio.local:8443".to_owned(),
        ..site()
    };
    let proxied = Site {
        behind_proxy: Some(crate::primitives::ProxyHeader::default()),
        ..site()
    };
    let six = Site {
        https_base: "https://[fd00::7]:8443".to_owned(),
        ..site()
    };
    let table = [
        (&site(), Some("192.168.1.24"), false),
        (&site(), Some("::ffff:192.168.1.24"), false),
        (&site(), Some("192.168.7.9"), true),
        (&site(), Some("127.0.0.1"), false),
        (&site(), Some("fd00::7"), false),
        (&site(), None, false),
        (&named, Some("192.168.7.9"), false),
        (&proxied, Some("192.168.7.9"), false),
        (&six, Some("fd00::8"), true),
        (&six, Some("fd00::7"), false),
    ];
    for (site, came_to, expected) in table {
        assert_eq!(page(site, came_to), expected, "{} {came_to:?}", site.https_base);
    }
    let moved = Visitor {
        came_to: Some("192.168.7.9".parse().unwrap()),
        ..visitor(IPHONE_18_0)
    };
    let link = format!("href=\"http://192.168.1.24:8080/i/{}\"", offer.token.as_str());
    assert!(install_page(&site(), &offer, "", &moved).contains(&link));
    assert!(set_up_page(&site(), None, &moved).contains("href=\"http://192.168.1.24:8080/setup\""));
}

#[test]
fn every_unknown_path_looks_the_same_and_so_does_every_ended_link() {
    let policy = content_security_policy(&Site::default());
    for (page, title) in [
        (nothing_here(Language::German), "Seite nicht gefunden"),
        (ended(Language::German), "Dieser Link gilt nicht mehr"),
    ] {
        assert!(page.contains(&format!("<h1>{title}</h1>")) && !page.contains("<script"));
        let style = page.split("<style>").nth(1).unwrap().split("</style>").next().unwrap();
        assert!(policy.contains(&BASE64.encode(Sha256::digest(style))));
    }
}

#[test]
fn below_a_proxys_path_every_link_stays_below_it() {
    let offer = offer(kestrel());
    let site = Site {
        https_base: "https://builds.example.com/airlift".to_owned(),
        behind_proxy: Some(crate::primitives::ProxyHeader::default()),
        set_up_profile: None,
        apps: vec![AppOffers {
            token: Token::from_random([9; 16]),
            builds: vec![offer.token.clone(), Token::from_random([2; 16])],
        }],
        ..site()
    };
    let app = app_page(&site, &[Arc::clone(&offer), Arc::clone(&offer)], "", &visitor(""));
    for page in [
        install_page(&site, &offer, "", &visitor("")),
        app,
        set_up_page(&site, Some(&offer), &visitor("")),
    ] {
        assert!(page.contains("data-root=\"/airlift\""));
        let strays: Vec<&str> = page
            .split("href=\"/")
            .skip(1)
            .filter(|rest| !rest.starts_with("airlift/"))
            .collect();
        assert_eq!(strays, Vec::<&str>::new());
        assert!(
            page.contains("Served by Airlift from <bdi>Studio &amp; Söhne</bdi></footer>"),
            "it is not on this Wi-Fi only"
        );
    }
    let link = format!("https://builds.example.com/airlift/i/{}", offer.token.as_str());
    let svg = Code::new(&link, Level::Medium).unwrap().svg();
    assert!(install_page(&site, &offer, "", &visitor("")).contains(svg.trim_end()));
}
