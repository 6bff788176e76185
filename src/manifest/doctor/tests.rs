//! Every way in which a link goes wrong is told by its own name and nothing else is, and what is well is left alone.
//!
//! `only` compares a text with its healthy twin: what is said of the first beyond the second is exactly one code.

use std::collections::BTreeSet;

use super::{Context, Diagnosis, Examination, examine};
use crate::finding::Severity;

const GOOD: &str = "itms-services://?action=download-manifest&url=https%3A%2F%2Fexample.com%2Fm.plist";

fn codes(text: &str) -> BTreeSet<String> {
    let examination = examine(text, None);
    let told = examination.all_findings().filter(|finding| finding.severity > Severity::Passed);
    told.map(|finding| finding.code().to_owned()).collect()
}

#[track_caller]
fn only(code: &str, ill: &str, healthy: &str) {
    let beyond: BTreeSet<String> = codes(ill).difference(&codes(healthy)).cloned().collect();
    assert_eq!(beyond, BTreeSet::from([code.to_owned()]), "{ill}");
}

fn one(text: &str) -> Diagnosis {
    let Examination { mut links, findings } = examine(text, None);
    assert_eq!(links.len(), 1, "{text}: {findings:?}");
    links.remove(0)
}

fn with_url(url: &str) -> String {
    format!("itms-services://?action=download-manifest&url={url}")
}

#[test]
fn of_scheme_and_slashes() {
    let rest = "?action=download-manifest&url=https%3A%2F%2Fexample.com%2Fm.plist";
    for scheme in ["itms-service", "items-services", "itms-sevices", "itms_services", "itmsservices"] {
        only("link-scheme-misspelt", &format!("{scheme}://{rest}"), GOOD);
    }
    only("link-other-scheme", "apple-magnifier://install?url=https://example.com/a.ipa", GOOD);
    only("link-no-slashes", &format!("itms-services:{rest}"), GOOD);
    only("link-no-slashes", &format!("itms-services:/{rest}"), GOOD);
    only("link-no-colon", &format!("itms-services//{rest}"), GOOD);
    assert!(codes(GOOD).is_empty());
    assert!(codes(&format!("ITMS-SERVICES:///{rest}")).is_empty());
}

#[test]
fn what_is_well_is_said_to_be() {
    use crate::finding::{fires, quiet};
    fires("link-well-formed", examine(GOOD, None).all_findings());
    quiet(
        "link-well-formed",
        examine(&with_url("http://example.com/m.plist"), None).all_findings(),
    );
}

#[test]
fn of_ampersands() {
    let bare = |and: &str| format!("itms-services://?action=download-manifest{and}url=https%3A%2F%2Fexample.com%2Fm.plist");
    let html = |and: &str| format!("<a href=\"{}\" target=\"_top\">", bare(and));
    only("link-ampersand-escaped", &bare("&amp;"), GOOD);
    only("link-ampersand-escaped", &format!("let link = '{}';", bare("&#38;")), GOOD);
    only("link-ampersand-escaped-twice", &bare("&amp;amp;"), GOOD);
    only("link-ampersand-escaped-twice", &html("&amp;amp;"), &html("&amp;"));
    for and in ["&amp-", "amp;", "&amp", "amp-"] {
        only("link-ampersand-mangled", &bare(and), GOOD);
    }
    only("link-semicolon", &bare(";"), GOOD);
    for well in [html("&amp;"), html("&"), html("&#38;"), bare("&")] {
        assert!(codes(&well).is_empty(), "{well}");
    }
    let json = r#"{"link":"itms-services:\/\/?action=download-manifest\u0026url=https:\/\/example.com\/m.plist"}"#;
    assert!(codes(json).is_empty(), "{:?}", codes(json));
}

#[test]
fn of_parameters() {
    only("link-no-action", "itms-services://?url=https%3A%2F%2Fexample.com%2Fm.plist", GOOD);
    only("link-other-action", "itms-services://?action=purchaseIntent&bundleId=a.b", GOOD);
    only("link-no-url", "itms-services://?action=download-manifest", GOOD);
    only("link-no-url", &with_url(""), GOOD);
    only(
        "link-doubled",
        &with_url(&format!(
            "itms-services://?action=download-manifest&{}",
            "url=https%3A%2F%2Fexample.com%2Fm.plist"
        )),
        GOOD,
    );
    let question = "itms-services://?action=download-manifest?url=https%3A%2F%2Fexample.com%2Fm.plist";
    assert_eq!(one(question).manifest_url.as_deref(), Some("https://example.com/m.plist"));
}

#[test]
fn of_the_manifests_address() {
    only("link-url-relative", &with_url("/m.plist"), GOOD);
    only("link-url-relative", &with_url("example.com/m.plist"), GOOD);
    only("link-url-http", &with_url("http%3A%2F%2Fexample.com%2Fm.plist"), GOOD);
    only("link-url-scheme", &with_url("ftp://example.com/m.plist"), GOOD);
    only("link-url-host", &with_url("https:///m.plist"), GOOD);
    only("link-url-host", &with_url("https://exa%20mple/m.plist").replace("%20", "*"), GOOD);
    only("link-encoded-twice", &with_url("https%253A%252F%252Fexample.com%252Fm.plist"), GOOD);
    only("link-not-encoded", &with_url("https://example.com/m.plist#top"), GOOD);
    only(
        "link-not-encoded",
        &with_url("https://example.com/m?a=1&b=2"),
        &with_url("https%3A%2F%2Fexample.com%2Fm%3Fa%3D1%26b%3D2"),
    );
    only("link-blank", &with_url("  https://example.com/m.plist"), GOOD);
    only("link-blank", &with_url("https://example.com/long/\npath/m.plist"), GOOD);
    only("link-space-decoded", &with_url("https://example.com/my%20app.plist"), GOOD);
    only("link-space-decoded", &with_url("https%3A%2F%2Fexample.com%2Fmy%20app.plist"), GOOD);
    only("link-non-ascii", &with_url("https%3A%2F%2Fexample.com%2F%E4%B8%AD.plist"), GOOD);
    only("link-placeholder", &with_url("https://{domain}/m.plist"), GOOD);
    only("link-placeholder", &with_url("[BETA_PLIST]"), GOOD);
    only("link-template", &with_url("https://example.com/${id}/m.plist"), GOOD);
    only("link-shortened", &with_url("https://bit.ly/3xYz"), GOOD);
    only("link-to-package", &with_url("https://example.com/app.ipa"), GOOD);
    only("link-this-computer", &with_url("https://localhost:8443/m.plist"), GOOD);
    only("link-this-computer", &with_url("https://127.0.0.1/m.plist"), GOOD);
    only("link-private-address", &with_url("https://192.168.1.24:8443/m.plist"), GOOD);
    only("link-private-address", &with_url("https://[fd00::1]:8443/m.plist"), GOOD);
    only("link-query", &with_url("https%3A%2F%2Fexample.com%2Fm%3Fformat%3Dplist"), GOOD);
    only("link-credentials", &with_url("https://me:secret@example.com/m.plist"), GOOD);
    assert!(codes(&with_url("https%3A%2F%2Fexample.com%2Fmy%2520app.plist")).is_empty());
}

#[test]
fn of_what_it_stands_in() {
    let page = |attributes: &str| format!("<p><a {attributes} href=\"{GOOD}\">Install</a></p>");
    let healthy = page("target=\"_top\"");
    assert!(codes(&healthy).is_empty(), "{:?}", codes(&healthy));
    only("link-no-target", &page("class=\"b\""), &healthy);
    only("link-new-window", &page("target=\"_blank\""), &healthy);
    only("link-in-frame", &format!("<iframe src=\"{GOOD}\"></iframe>"), &healthy);
    only("link-not-in-href", &format!("<a data-link='{GOOD}' target=_top>"), &healthy);
    let amp = |kind: &str| format!("<!doctype html><html {kind}><body>{healthy}</body></html>");
    only("link-in-amp-email", &amp("⚡4email"), &amp("⚡"));
    only("link-trailing-mark", &format!("Install: {GOOD}."), &format!("Install: {GOOD} ."));
    only(
        "link-program-code",
        &format!("let link = '{}' + id;", with_url("https%3A%2F%2Fexample.com%2F")),
        GOOD,
    );
    let wrapped = "https://chat.example/redirect?to=itms-services%3A%2F%2F%3Faction%3Ddownload-manifest%26url%3Dhttps%253A%252F%252Fexample.com%252Fm.plist";
    only("link-wrapped", wrapped, GOOD);
    only("no-link", "Please install the app", GOOD);
    only("no-link", "", GOOD);
    only("many-links", &format!("{GOOD}\n").repeat(101), GOOD);
    only("link-too-long", &format!("{GOOD}&x={}", "x".repeat(16 * 1024)), GOOD);
    only("text-cut", &format!("{GOOD} {}", "x".repeat(5 * 1024 * 1024)), GOOD);
    let code = format!("<script>var link = \"{}\";</script>", GOOD.replace('&', "&amp;"));
    assert!(codes(&code).contains("link-ampersand-escaped"), "a script's text is not decoded");
    assert_eq!(one(&healthy).line, 1);
    assert_eq!(
        (one(&format!("one\ntwo {GOOD}")).line, one(&format!("one\ntwo {GOOD}")).column),
        (2, 5)
    );
}

#[test]
fn of_messages() {
    let head = "From: build@example.com\nTo: testers@example.com\nSubject: 5.2.0\nMIME-Version: 1.0\n";
    let html = format!(
        "{head}Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<p><a target=3D\"_top\" href=3D\"itms-services://?action=3Ddownload-manifest&amp;url=3Dhttps%3A%2F%2Fexamp=\nle.com%2Fm.plist\">Install</a></p>\n"
    );
    only("link-in-message", &html, GOOD);
    let link = one(&html);
    assert_eq!(link.manifest_url.as_deref(), Some("https://example.com/m.plist"));
    assert!(matches!(link.context, Context::Attribute { .. }));
    let raw = "href=3D\"itms-services://?action=3Ddownload-manifest&url=3Dhttps://example.com/m.plist\"";
    only("link-quoted-printable", raw, GOOD);
    only("no-link", &format!("{head}\nSee you.\n"), &html);
}

#[test]
fn a_corrected_link_is_well_formed_and_leads_to_the_same_manifest() {
    for ill in [
        "itms-service://?action=download-manifest&url=https://example.com/m.plist",
        "itms-services:?action=download-manifest&amp;amp;url=https%253A%252F%252Fexample.com%252Fm.plist",
        "itms-services://?url=http://example.com/m.plist",
        "http://a.example/?u=itms-services%3A%2F%2F%3Faction%3Ddownload-manifest%26url%3Dhttps%3A%2F%2Fexample.com%2Fm.plist",
        "items-services//?action=download-manifest;amp;url=https://example.com/m.plist.",
    ] {
        let corrected = one(ill).corrected.unwrap_or_else(|| panic!("{ill}"));
        assert_eq!(corrected, GOOD, "{ill}");
        let again = one(&corrected);
        assert!(!again.is_ill() && again.corrected.is_none());
    }
    assert_eq!(one(&with_url("https://{host}/m.plist")).corrected, None, "the host is not known");
}

#[test]
fn the_broken_piece_is_shown() {
    let link = one("itms-services://?action=download-manifest&amp;url=https://example.com/m.plist");
    assert_eq!(link.piece(&link.remarks[0]), Some("&amp;"));
    let link = one(&with_url("https://{domain}/m.plist"));
    assert_eq!(link.piece(&link.remarks[0]), Some("{domain}"));
    let page = "<a href='itms-services://?action=download-manifest&amp;amp;url=https://example.com/m.plist' target=_top>";
    let link = one(page);
    assert_eq!(link.piece(&link.remarks[0]), Some("&amp;amp;"));
}

#[test]
fn hostile_texts_are_looked_at_to_the_end() {
    for text in [
        "<".repeat(1_000_000),
        "<a href=\"".repeat(200_000),
        "itms-services://?".repeat(200_000),
        "itms-services%3A".repeat(100_000),
        "&amp;".repeat(500_000),
        format!("{GOOD}{}", "{".repeat(1_000_000)),
        format!(
            "From: a\nTo: b\nContent-Type: multipart/mixed; boundary=x\n\n{}",
            "--x\n\n".repeat(100_000)
        ),
        "\u{202E}itms-services://?url=\u{0}".to_owned(),
    ] {
        let examination = examine(&text, None);
        assert!(examination.links.len() <= super::LINKS_LIMIT);
    }
}

#[test]
fn what_was_mangled_on_the_way_is_found_named_and_mended() {
    use crate::finding::{fires, quiet};
    let query = "?action=download-manifest&url=https%3A%2F%2Fexample.com%2Fm.plist";
    let curly = GOOD.replacen("itms-services", "itms\u{2011}services", 1);
    let zero_width = GOOD.replacen("example", "exam\u{200B}ple", 1);
    let encoded = percent_encoding::utf8_percent_encode(GOOD, percent_encoding::NON_ALPHANUMERIC).to_string();
    let encoded = encoded.replacen("itms%2Dservices", "itms-services", 1);
    let wrapped = |around: &str| {
        around.replace(
            "LINK",
            &percent_encoding::utf8_percent_encode(GOOD, percent_encoding::NON_ALPHANUMERIC).to_string(),
        )
    };
    let safelinks = wrapped("https://eur01.safelinks.protection.outlook.com/?url=LINK&data=x").replace("itms%2Dservices", "itms-services");
    let version_2 = "https://urldefense.proofpoint.com/v2/url?u=itms-2Dservices-3A__-3Faction-3Ddownload-2Dmanifest-26url-3Dhttps-253A-252F-252Fexample.com-252Fm.plist&d=x";
    let version_3 = format!("https://urldefense.com/v3/__{GOOD}__;!!abc!def$");
    for (text, code) in [
        (format!("<a href=\"//{query}\" target=\"_top\">"), "link-scheme-cut"),
        (format!("Install: ://{query}"), "link-scheme-cut"),
        (format!("<a href=“{GOOD}” target=\"_top\">Install</a>"), "link-curly-quotes"),
        (curly, "link-unseen-characters"),
        (zero_width, "link-unseen-characters"),
        (encoded, "link-encoded-whole"),
        (safelinks, "link-wrapped"),
        (version_2.to_owned(), "link-wrapped"),
        (version_3, "link-wrapped"),
    ] {
        let link = one(&text);
        let told: Vec<&str> = link.remarks.iter().map(|remark| remark.finding.code()).collect();
        assert!(told.contains(&code), "{text}: {told:?}");
        assert_eq!(link.corrected.as_deref(), Some(GOOD), "{text}: {told:?}");
    }
    let slack = format!("<{}|Install Kestrel>", GOOD.replace('&', "&amp;"));
    assert_eq!(codes(&slack), BTreeSet::from(["link-in-chat-markup".to_owned()]));
    // A mail program broke it at every 40 characters.
    let letters: Vec<char> = format!("{GOOD}{}", "%2Fa".repeat(30))
        .replacen("%2Fm.plist", "%2Fm", 1)
        .chars()
        .collect();
    let broken: Vec<String> = letters.chunks(40).map(|line| line.iter().collect()).collect();
    assert_eq!(
        one(&broken.join("\n")).manifest_url.map(|url| url.len()),
        Some("https://example.com/m".len() + 60)
    );

    let bare = with_url("https%3A%2F%2Fbuildserver%2Fm.plist");
    only("link-bare-host", &bare, GOOD);
    for (code, ill) in [
        ("link-scheme-cut", format!("//{query}")),
        ("link-in-chat-markup", slack),
        ("link-bare-host", bare),
        (
            "link-encoded-whole",
            "itms-services%3A%2F%2F%3Faction%3Ddownload-manifest%26url%3Dhttps%3A%2F%2Fexample.com%2Fm.plist".to_owned(),
        ),
        ("link-unseen-characters", GOOD.replacen("itms-", "itms\u{2011}", 1)),
        ("link-curly-quotes", format!("<a href=“{GOOD}”>")),
    ] {
        assert!(codes(&ill).contains(code), "{ill}");
    }
    fires("link-scheme-cut", examine(&format!("//{query}"), None).all_findings());
    quiet("link-scheme-cut", examine(GOOD, None).all_findings());
    fires("link-in-chat-markup", examine(&format!("<{GOOD}|x>"), None).all_findings());
    quiet("link-in-chat-markup", examine(GOOD, None).all_findings());
    fires(
        "link-bare-host",
        examine(&with_url("https%3A%2F%2Fb%2Fm.plist"), None).all_findings(),
    );
    quiet("link-bare-host", examine(GOOD, None).all_findings());
    fires(
        "link-encoded-whole",
        examine(&GOOD.replace("://?", "%3A%2F%2F%3F"), None).all_findings(),
    );
    quiet("link-encoded-whole", examine(GOOD, None).all_findings());
    fires(
        "link-unseen-characters",
        examine(&GOOD.replacen("itms-", "itms\u{2011}", 1), None).all_findings(),
    );
    quiet("link-unseen-characters", examine(GOOD, None).all_findings());
    fires("link-curly-quotes", examine(&format!("<a href=“{GOOD}”>"), None).all_findings());
    quiet("link-curly-quotes", examine(GOOD, None).all_findings());
}

#[test]
fn places_are_told_of_each_link_in_its_order() {
    let text = format!("{GOOD} 東京 {GOOD}\n{GOOD}\n\nα {GOOD}");
    let places: Vec<(usize, usize)> = examine(&text, None).links.iter().map(|link| (link.line, link.column)).collect();
    let width = GOOD.chars().count();
    assert_eq!(places, [(1, 1), (1, width + 5), (2, 1), (4, 3)]);
    // What nobody sees is told of the link that has it, and of no other.
    let hidden = GOOD.replacen("manifest", "mani\u{200B}fest", 1);
    let odd = GOOD.replacen("itms-", "itms\u{2011}", 1);
    let text = format!("\u{200B}東\u{200B} {GOOD} {hidden} {GOOD} {odd} \u{AD}{GOOD}");
    let told: Vec<bool> = examine(&text, None)
        .links
        .iter()
        .map(|link| link.remarks.iter().any(|remark| remark.finding.code() == "link-unseen-characters"))
        .collect();
    assert_eq!(told, [false, true, false, true, false]);
}

#[test]
fn program_code_of_a_page_ends_where_its_tag_does() {
    let code = format!("'{}'", GOOD.replace('&', "&amp;"));
    let page = format!("<p><script>{code}</script> {code} <SCRIPT><script>{code}</script></script> {code}");
    let contexts: Vec<bool> = examine(&page, None)
        .links
        .iter()
        .map(|link| link.context == Context::Code)
        .collect();
    assert_eq!(contexts, [true, false, true, false]);
}

#[test]
fn pages_in_place_of_files_and_ended_signatures_are_told_in_links() {
    use crate::finding::{fires, quiet};
    let link = |url: &str| with_url(&percent_encoding::utf8_percent_encode(url, percent_encoding::NON_ALPHANUMERIC).to_string());
    let page = link("https://github.com/o/r/blob/main/m.plist");
    fires("share-page", examine(&page, None).all_findings());
    quiet("share-page", examine(GOOD, None).all_findings());
    assert_eq!(
        one(&page).manifest_url.as_deref(),
        Some("https://raw.githubusercontent.com/o/r/main/m.plist")
    );
    let raw = link("https://github.com/o/r/raw/main/m.plist");
    fires("share-redirect", examine(&raw, None).all_findings());
    quiet("share-redirect", examine(&page, None).all_findings());
    let signed = link("https://b.s3.amazonaws.com/m.plist?X-Amz-Date=20261129T120000Z&X-Amz-Expires=300&X-Amz-Signature=a");
    let at = |time: &str| Some(time.parse().unwrap());
    fires("signed-url-expired", examine(&signed, at("2026-11-30T00:00:00Z")).all_findings());
    quiet("signed-url-expired", examine(&signed, at("2026-11-29T12:01:00Z")).all_findings());
    let wrapped = super::unwrap("https://www.google.com/url?q=https%3A%2F%2Fexample.com%2Fk").unwrap();
    fires("address-wrapped", [&super::wrapped_page(&wrapped)]);
    quiet("address-wrapped", examine(GOOD, None).all_findings());
}
