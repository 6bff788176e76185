//! If these break, what people paste leads nowhere, or a name acts where it is pasted.

use super::*;
use crate::manifest::InstallLink;
use crate::manifest::doctor::examine;
use crate::words::say;

const APP: &str = "http://192.168.1.24:8080/a/3v9Qm2sXkT8wLr5nYp7cZA";
const PAGE: &str = "http://192.168.1.24:8080/i/K7Q2M9XDf0aBcD3eFgHi5J";

fn all(title: &str, file_name: &str) -> Vec<(LinkUse, String)> {
    let manifest_url = "https://192.168.1.24:8443/i/K7Q2M9XDf0aBcD3eFgHi5J/manifest.plist";
    let install_link = InstallLink {
        manifest_url: manifest_url.to_owned(),
    }
    .text();
    let shared = Shared {
        title: title.to_owned(),
        version: "5.2.0 (1187)".to_owned(),
        size_bytes: 48_200_000,
        ends_at: Some("2090-12-31T00:00:00Z".parse().unwrap()),
        install_link,
        page_url: PAGE.to_owned(),
        app_url: APP.to_owned(),
        manifest_url: manifest_url.to_owned(),
        file_name: file_name.to_owned(),
    };
    let voice = Voice {
        language: say().language().tag(),
        sentence: &|message| say().sentence(message),
    };
    LinkUse::ALL
        .into_iter()
        .map(|place| (place, place.text(&shared, &voice, Timestamp::UNIX_EPOCH)))
        .collect()
}

#[test]
fn what_stays_for_weeks_leads_to_the_newest_build() {
    let texts = all("Kestrel", "Kestrel.ipa");
    for place in [LinkUse::NewestBuild, LinkUse::Jenkins, LinkUse::Fastlane] {
        let (_, text) = texts.iter().find(|(other, _)| *other == place).unwrap();
        assert!(text.contains(APP) && !text.contains(PAGE), "{place:?}: {text}");
    }
    assert_eq!(texts[0], (LinkUse::Page, PAGE.to_owned()));
    assert_eq!(texts[1].0, LinkUse::NewestBuild);
}

#[test]
fn our_own_doctor_finds_nothing_wrong_with_them() {
    for title in ["Kestrel", "You & I", "<b>\"'`$(rm)\\", "世界 🎈", "a\nb"] {
        for (place, text) in all(title, "My \"App\" $x.ipa") {
            let examination = examine(&text, None);
            let has_link = matches!(place, LinkUse::RawLink | LinkUse::HtmlLink | LinkUse::HtmlPage | LinkUse::AmpPage);
            if has_link {
                assert_eq!(examination.links.len(), 1, "{place:?}: {text}");
                let link = &examination.links[0];
                assert!(!link.is_ill(), "{place:?} {title}: {:?}", link.remarks);
                assert!(link.manifest_url.as_deref().unwrap().ends_with("/manifest.plist"), "{place:?}");
                assert!(
                    !link.remarks.iter().any(|remark| remark.finding.code() == "link-no-target"),
                    "{place:?}"
                );
            } else {
                assert!(examination.links.is_empty(), "{place:?}: mail and chat take links away");
                assert!(text.contains("192.168.1.24"), "{place:?}");
            }
        }
    }
}

#[test]
fn a_draft_is_a_message_with_both_parts() {
    let (_, text) = all("Größe & Co", "a.ipa")
        .into_iter()
        .find(|(place, _)| *place == LinkUse::Email)
        .unwrap();
    assert!(text.is_ascii() && text.contains("X-Unsent: 1\r\n"), "{text}");
    let message = mail_parser::MessageParser::default().parse(text.as_bytes()).unwrap();
    assert_eq!(message.subject(), Some("Größe & Co 5.2.0 (1187) is ready to test"));
    assert!(message.body_text(0).unwrap().contains(PAGE));
    assert!(
        message
            .body_html(0)
            .unwrap()
            .contains(&format!("<a href=\"{PAGE}\">Install Größe &amp; Co 5.2.0 (1187)</a>"))
    );
    assert!(text.lines().all(|line| line.len() <= 78));
    let (_, bodies) = text.split_once("\r\n\r\n").unwrap();
    assert!(bodies.lines().all(|line| line.len() <= 76), "{text}");
}

#[test]
fn a_command_names_the_manifest() {
    let (_, text) = all("Kestrel", "a.ipa")
        .into_iter()
        .find(|(place, _)| *place == LinkUse::Mdm)
        .unwrap();
    let list: Value = plist::from_bytes(text.as_bytes()).unwrap();
    let root = list.as_dictionary().unwrap();
    let command = root.get("Command").unwrap().as_dictionary().unwrap();
    assert_eq!(command.get("RequestType").unwrap().as_string(), Some("InstallApplication"));
    assert!(command.get("ManifestURL").unwrap().as_string().unwrap().starts_with("https:"));
    let uuid = root.get("CommandUUID").unwrap().as_string().unwrap();
    assert_eq!(uuid.len(), 36);
    assert_eq!((uuid.as_bytes()[14], uuid.as_bytes()[19]), (b'8', b'a'));
}

#[test]
fn files_have_names() {
    let shared = Shared {
        title: "Kestrel".to_owned(),
        version: "1".to_owned(),
        size_bytes: 1,
        ends_at: None,
        install_link: String::new(),
        page_url: String::new(),
        app_url: String::new(),
        manifest_url: String::new(),
        file_name: "Kestrel.ipa".to_owned(),
    };
    let mut names: Vec<String> = LinkUse::ALL.iter().map(|place| place.file_name(&shared)).collect();
    assert!(names.contains(&"Kestrel.eml".to_owned()) && names.contains(&"Kestrel.amp.html".to_owned()));
    names.retain(String::is_empty);
    assert!(names.is_empty());
}

#[test]
fn a_pull_request_gets_link_version_size_end_and_a_code_that_is_read() {
    let text = |title: &str| {
        let (_, text) = all(title, "a.ipa")
            .into_iter()
            .find(|(place, _)| *place == LinkUse::Markdown)
            .unwrap();
        text
    };
    let kestrel = text("Kestrel");
    let (before, rest) = kestrel.split_once("```text\n").unwrap();
    let (code, after) = rest.split_once("```\n").unwrap();
    assert_eq!(
        before,
        format!(
            "### Kestrel 5.2.0 \\(1187\\)\n\n48.2 MB · installs until 31 Dec 2090\n\n**[Install Kestrel 5.2.0 \\(1187\\)]({PAGE})**\n\n"
        )
    );
    assert_eq!(after, "\nOpen it in Safari on the iPhone or iPad.\n");
    let whole = crate::qr::Code::new(PAGE, crate::qr::Level::Medium).unwrap().on_paper();
    assert_eq!(
        code.lines().map(str::trim_end).collect::<Vec<_>>(),
        whole.lines().map(str::trim_end).collect::<Vec<_>>()
    );
    // Whatever it is called: the same lines, of which one is its name.
    for title in ["# a\n```\n", "- x", "@team", "a|b", "<img src=x>", "***"] {
        assert_eq!(text(title).lines().count(), kestrel.lines().count(), "{title}");
        assert_eq!(text(title).matches("```").count(), 2, "{title}");
    }
}

#[test]
fn a_build_without_a_version_says_so() {
    let shared = Shared {
        title: "Kestrel".to_owned(),
        version: String::new(),
        size_bytes: 1,
        ends_at: None,
        install_link: String::new(),
        page_url: PAGE.to_owned(),
        app_url: String::new(),
        manifest_url: String::new(),
        file_name: "Kestrel.ipa".to_owned(),
    };
    let voice = Voice {
        language: "en",
        sentence: &|message| say().sentence(message),
    };
    assert_eq!(
        LinkUse::Sms.text(&shared, &voice, Timestamp::UNIX_EPOCH),
        format!("Kestrel No version: {PAGE}")
    );
    let text = LinkUse::Markdown.text(&shared, &voice, Timestamp::UNIX_EPOCH);
    assert!(!text.contains("until"), "{text}");
}
