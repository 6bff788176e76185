//! If these break, a tester sees a page that lies, breaks out of its frame, or cannot be tapped.

use std::sync::Arc;
use std::time::SystemTime;

use hyper::body::Bytes;

use super::*;
use crate::endpoint::Package;
use crate::manifest::Token;

fn site() -> Site {
    Site {
        https_base: "https://192.168.1.24:8443".to_owned(),
        http_base: "http://192.168.1.24:8080".to_owned(),
        computer_name: "Studio & Söhne".to_owned(),
        authority_sha256: "7f3a91c40be25d68a1f72c903ed814b659c3e02a874fd16b3895fa0c72e94d1f".to_owned(),
        set_up_profile: Some(Bytes::from_static(b"profile")),
        ..Site::default()
    }
}

fn offer(page: PageFacts) -> Arc<Offer> {
    Arc::new(Offer {
        token: Token::from_random([7; 16]),
        manifest: Bytes::new(),
        package: Package {
            path: "/nowhere".into(),
            size_bytes: 1,
            modified: SystemTime::UNIX_EPOCH,
        },
        icon_57: Bytes::new(),
        icon_512: Bytes::new(),
        page,
    })
}

fn kestrel() -> PageFacts {
    PageFacts {
        title: "Kestrel".to_owned(),
        subtitle: "Northpier Labs".to_owned(),
        version: "5.2.0".to_owned(),
        build: "1187".to_owned(),
        size_bytes: 48_200_000,
        needs: Some("iOS 15.0".to_owned()),
        made_for: "iPhone, iPad".to_owned(),
        works_until: Some("31 Dec".to_owned()),
        notes: "New offline maps.\nWalk with the phone locked.".to_owned(),
        install_link: "itms-services://?action=download-manifest&url=https%3A%2F%2F192.168.1.24%3A8443%2Fi%2Fx%2Fmanifest.plist".to_owned(),
        developer_mode: true,
        enterprise: false,
        blocked: None,
    }
}

#[test]
fn the_install_button_is_always_there() {
    let link = "href=\"itms-services://?action=download-manifest&amp;url=https%3A%2F%2F192.168.1.24%3A8443%2Fi%2Fx%2Fmanifest.plist\" target=\"_top\"";
    let blocked = PageFacts {
        blocked: Some("It is <encrypted>.".to_owned()),
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
    assert!(page.contains("Set up this phone"));
    assert!(page.contains("data-ping=\"https://192.168.1.24:8443/ping\""));
    let own_certificate = Site {
        set_up_profile: None,
        ..site()
    };
    let page = install_page(&own_certificate, &offer(kestrel()), "", &Visitor::default());
    assert!(!page.contains("Set up this phone"));
    assert!(page.contains("data-trust=\"needless\" data-ping=\"\""));
}

#[test]
fn the_way_back_avoids_the_other_port_until_it_must_not() {
    let offer = offer(kestrel());
    let way = format!("/i/{}", offer.token.as_str());
    assert!(set_up_page(&site(), Some(&offer), &Visitor::default()).contains(&format!("href=\"{way}\">Continue to Kestrel<")));
    let https_only = Site {
        https_pages_only: true,
        ..site()
    };
    assert!(set_up_page(&https_only, Some(&offer), &Visitor::default()).contains(&format!("href=\"https://192.168.1.24:8443{way}\"")));
    assert!(!set_up_page(&site(), None, &Visitor::default()).contains("Continue"));
    assert!(set_up_page(&site(), None, &Visitor::default()).contains("<a class=\"mid\" href=\"/airlift.mobileconfig\">"));
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
        needs: Some(evil.to_owned()),
        made_for: evil.to_owned(),
        works_until: Some(evil.to_owned()),
        notes: evil.to_owned(),
        install_link: evil.to_owned(),
        blocked: Some(evil.to_owned()),
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
    assert!(policy.contains("connect-src https://192.168.1.24:8443;"));
    assert_eq!(connect_source("https://[fd00::1]:8443"), "https:");
    assert_eq!(connect_source("https://builds.example.com/airlift"), "https://builds.example.com");
    assert_eq!(connect_source("https://evil; script-src *"), "https:");
}

#[test]
fn sizes_read_as_on_the_phone() {
    let table = [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1_499, "1 KB"),
        (812_345, "812 KB"),
        (999_999, "1.0 MB"),
        (48_249_999, "48.2 MB"),
        (999_949_999, "999.9 MB"),
        (999_950_000, "1.00 GB"),
        (1_240_000_000, "1.24 GB"),
        (u64::MAX, "18446744073.70 GB"),
    ];
    for (bytes, expected) in table {
        assert_eq!(size_text(bytes), expected);
    }
    assert_eq!(release("5.2.0", "1187", 1_000_000), "5.2.0 (1187) · 1.0 MB");
    assert_eq!(release("", "", 1_000_000), "1.0 MB");
}

#[test]
fn icons_are_embedded_and_broken_ones_left_out() {
    let mut png = std::io::Cursor::new(Vec::new());
    image::RgbaImage::from_pixel(512, 512, image::Rgba([240, 86, 63, 255]))
        .write_to(&mut png, image::ImageFormat::Png)
        .unwrap();
    let url = icon_data_url(png.get_ref());
    let small = BASE64.decode(url.strip_prefix("data:image/png;base64,").unwrap()).unwrap();
    assert_eq!(image::load_from_memory(&small).unwrap().width(), PAGE_ICON_SIDE);
    assert_eq!(icon_data_url(b"no picture"), "");
}
