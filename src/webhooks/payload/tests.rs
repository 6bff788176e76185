//! If these break, a chat refuses what Airlift tells it, an app's name mentions everybody in a channel, or a server takes what
//! somebody else sent.

use std::collections::BTreeSet;

use super::*;
use crate::finding::{Finding, Severity};
use crate::primitives::HappeningKind;
use crate::webhooks::{HappeningApp, HappeningSubject, HookSecret, HookUrl};
use crate::words::sentence;

const LINK: &str = "http://192.168.1.24:8080/i/K7Q2M9XDf0aBcD3eFgHi5J";
/// The secret of the table: signatures beside it were computed by Python's `hmac` and by `openssl dgst -sha256 -hmac`.
const SECRET: &str = "SECabc123";

fn hook(kind: WebhookKind, tells: &[PrivatePart]) -> Webhook {
    Webhook {
        name: "builds".to_owned(),
        kind,
        url: HookUrl::parse("https://example.com/hook?access_token=abc").unwrap(),
        secret: None,
        events: HappeningKind::ALL.into(),
        tells: tells.iter().copied().collect(),
    }
}

fn happening(name: &str) -> Happening {
    Happening {
        app: Some(HappeningApp {
            name: name.to_owned(),
            version: "1.2.0".to_owned(),
            build: "340".to_owned(),
            bundle_id: "com.example.kestrel".to_owned(),
        }),
        model: "iPhone 15 Pro".to_owned(),
        os: "iOS 18.2".to_owned(),
        page_url: LINK.to_owned(),
        file_name: "Kestrel.ipa".to_owned(),
        ..Happening::of(HappeningSubject::Kind(HappeningKind::Delivered), at())
    }
}

fn at() -> Timestamp {
    Timestamp::from_second(1_700_000_000).unwrap()
}

fn body(hook: &Webhook, happening: &Happening) -> Value {
    serde_json::from_slice(&posting(hook, happening, "key", at(), sentence).body).unwrap()
}

/// The text of a chat's message.
fn shown(kind: WebhookKind, body: &Value) -> String {
    let text = match kind {
        WebhookKind::Slack | WebhookKind::GoogleChat | WebhookKind::Json => &body["text"],
        WebhookKind::Discord => &body["content"],
        WebhookKind::DingTalk => &body["text"]["content"],
        WebhookKind::Feishu => &body["content"]["text"],
        WebhookKind::Teams => &body["attachments"][0]["content"]["body"][0]["inlines"][0]["text"],
    };
    text.as_str().unwrap().to_owned()
}

#[test]
fn each_chat_gets_its_own_form() {
    let all = PrivatePart::ALL;
    let body = |kind| body(&hook(kind, &all), &happening("Kestrel"));
    let said = "Kestrel 1.2.0 (340) was delivered to iPhone 15 Pro, iOS 18.2";
    let text = format!("{said}\nKestrel.\u{200B}ipa\n{LINK}");
    assert_eq!(
        body(WebhookKind::Slack),
        json!({ "text": text, "unfurl_links": false, "unfurl_media": false })
    );
    assert_eq!(body(WebhookKind::GoogleChat), json!({ "text": text }));
    assert_eq!(
        body(WebhookKind::Discord),
        json!({
            "content": text.replace('(', "\\(").replace(')', "\\)"),
            "username": "Airlift",
            "allowed_mentions": { "parse": [] },
            "flags": 4,
        })
    );
    assert_eq!(
        body(WebhookKind::DingTalk),
        json!({ "msgtype": "text", "text": { "content": format!("Airlift: {said}\nAirlift: Kestrel.\u{200B}ipa\n{LINK}") }, "at": { "isAtAll": false } })
    );
    assert_eq!(body(WebhookKind::Feishu)["msg_type"], "text");
    let card = &body(WebhookKind::Teams)["attachments"][0];
    assert_eq!(card["contentType"], "application/vnd.microsoft.card.adaptive");
    assert_eq!(card["content"]["type"], "AdaptiveCard");
    assert_eq!(card["content"]["body"][0]["inlines"][0], json!({ "type": "TextRun", "text": said }));
    assert_eq!(
        card["content"]["actions"][0],
        json!({ "type": "Action.OpenUrl", "title": "Install page", "url": LINK })
    );
}

#[test]
fn our_own_json_says_everything_under_stable_keys() {
    let mut happening = happening("Kestrel");
    happening.finding = Some(Finding::new("x-rule", Severity::Risks, "It is odd", "", ""));
    happening.ends_at = Some(at());
    assert_eq!(
        body(&hook(WebhookKind::Json, &PrivatePart::ALL), &happening),
        json!({
            "event": "delivered",
            "at": "2023-11-14T22:13:20Z",
            "id": "key",
            "text": "Kestrel 1.2.0 (340) was delivered to iPhone 15 Pro, iOS 18.2: It is odd",
            "app": { "name": "Kestrel", "version": "1.2.0", "build": "340", "bundle_id": "com.example.kestrel" },
            "device": { "model": "iPhone 15 Pro", "os": "iOS 18.2" },
            "problem": { "code": "x-rule", "title": "It is odd" },
            "link": LINK,
            "file": "Kestrel.ipa",
            "ends_at": "2023-11-14T22:13:20Z",
        })
    );
}

#[test]
fn what_was_not_allowed_is_told_by_none() {
    let mut happening = happening("Kestrel");
    happening.finding = Some(Finding::new("x-rule", Severity::Risks, "It is odd", "", ""));
    let secrets = [
        "iPhone",
        "iOS",
        "192.168.1.24",
        "Kestrel.ipa",
        "Kestrel.\u{200B}ipa",
        "odd",
        "x-rule",
    ];
    for kind in WebhookKind::ALL {
        let text = body(&hook(kind, &[]), &happening).to_string();
        for secret in secrets {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
        assert!(text.contains("Kestrel 1.2.0"), "{text}");
        let told = body(&hook(kind, &PrivatePart::ALL), &happening).to_string();
        assert!(told.contains("iPhone") && told.contains("192.168.1.24"), "{told}");
    }
}

#[test]
fn hostile_names_mention_nobody_and_lead_nowhere() {
    let names = [
        "@everyone <!channel> <users/all>",
        "<at user_id=\"all\">all</at>",
        "[win](https://evil.example/x) http://evil.example evil.example",
        "<https://evil.example|Install page>",
        "a\nhttps://evil.example\u{202e}",
        "`*_~|>",
    ];
    for name in names {
        for kind in WebhookKind::ALL.into_iter().filter(|kind| *kind != WebhookKind::Json) {
            let text = shown(kind, &body(&hook(kind, &[]), &happening(name)));
            for part in ["@e", "<!", "<u", "<a", "<h", "://e", "//e", "http:/", "evil.e", "\n", "\u{202e}"] {
                assert!(!text.contains(part), "{part:?} in {text:?} of {kind:?}");
            }
            if kind == WebhookKind::Discord {
                assert!(!text.contains("[win]("), "{text}");
            }
        }
        // A program reads this: the name is as it is, and JSON's own rules keep it in its place.
        assert_eq!(body(&hook(WebhookKind::Json, &[]), &happening(name))["app"]["name"], name);
    }
    assert_eq!(
        shown(WebhookKind::Slack, &body(&hook(WebhookKind::Slack, &[]), &happening("A & B"))),
        "A &amp; B 1.2.0 (340) was delivered to a phone"
    );
    let long = shown(
        WebhookKind::Discord,
        &body(&hook(WebhookKind::Discord, &[]), &happening(&"\\".repeat(10_000))),
    );
    assert!(long.chars().count() < 2_000, "Discord takes no more");
}

#[test]
fn signatures_are_those_that_other_programs_compute() {
    let signed = |kind| Webhook {
        secret: HookSecret::parse(SECRET).ok(),
        ..hook(kind, &[])
    };
    let posting = |hook: &Webhook| posting(hook, &happening("Kestrel"), "key", at(), sentence);
    let ding = posting(&signed(WebhookKind::DingTalk));
    assert_eq!(
        ding.url,
        "https://example.com/hook?access_token=abc&timestamp=1700000000000&sign=N5P09a4%2Bp1AMJIJWnIvQd2Yxw9%2Bfu%2FoEBnPrjCcsLXk%3D"
    );
    let feishu: Value = serde_json::from_slice(&posting(&signed(WebhookKind::Feishu)).body).unwrap();
    assert_eq!(feishu["timestamp"], "1700000000");
    assert_eq!(feishu["sign"], "UqhI0v4zAkSwI4hNYBuHQvnrAqshA0UaeBGHCUMPX70=");
    let ours = posting(&signed(WebhookKind::Json));
    let header = |posting: &Posting, name: &str| {
        posting
            .headers
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value.clone())
    };
    let sign = header(&ours, "airlift-signature").unwrap();
    assert!(sign.starts_with("t=1700000000,v1=") && sign.len() == 80, "{sign}");
    let of_table: String = signature(SECRET.as_bytes(), br#"1700000000.{"a":1}"#)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    assert_eq!(of_table, "13a8c047204b69b5a06bf033eb3d5080a50d01dd7e96d5619f0c1641ddbccdbc");
    assert_eq!(header(&ours, "airlift-event").as_deref(), Some("delivered"));
    let plain = posting(&hook(WebhookKind::Json, &[]));
    assert_eq!(header(&plain, "airlift-signature"), None);
    assert_eq!(header(&plain, "airlift-delivery").as_deref(), Some("key"));
    assert!(!format!("{ours:?}").contains("example.com"));
}

#[test]
fn a_refusal_with_status_200_is_one() {
    assert_eq!(judge(WebhookKind::DingTalk, br#"{"errcode":0,"errmsg":"ok"}"#), Ok(()));
    let refused = judge(WebhookKind::DingTalk, br#"{"errcode":310000,"errmsg":"sign not match"}"#);
    assert_eq!(refused, Err("310000 sign not match".to_owned()));
    assert_eq!(
        judge(WebhookKind::Feishu, br#"{"code":19021,"msg":"bad sign"}"#),
        Err("19021 bad sign".to_owned())
    );
    assert_eq!(judge(WebhookKind::Feishu, br#"{"StatusCode":0,"code":0}"#), Ok(()));
    assert_eq!(judge(WebhookKind::Slack, b"ok"), Ok(()));
}

#[test]
fn each_happening_has_a_sentence_of_its_own() {
    let ticked: BTreeSet<HappeningKind> = HappeningKind::ALL.into();
    let of = |kind, app: bool, parts: &[PrivatePart]| {
        let mut told = happening("Kestrel");
        told.subject = HappeningSubject::Kind(kind);
        told.ends_at = Some(at());
        if !app {
            told.app = None;
        }
        sentence(&told.sentence(&ticked, &parts.iter().copied().collect()))
    };
    let device = [PrivatePart::Device];
    assert_eq!(
        of(HappeningKind::NeedsHelp, true, &[]),
        "A phone needs help with Kestrel 1.2.0 (340)"
    );
    assert_eq!(
        of(HappeningKind::NeedsHelp, true, &device),
        "iPhone 15 Pro, iOS 18.2 needs help with Kestrel 1.2.0 (340)"
    );
    assert_eq!(of(HappeningKind::NeedsHelp, false, &[]), "A phone needs help");
    assert_eq!(of(HappeningKind::NeedsHelp, false, &device), "iPhone 15 Pro, iOS 18.2 needs help");
    assert_eq!(of(HappeningKind::Appeared, true, &device), "New build: Kestrel 1.2.0 (340)");
    assert_eq!(
        of(HappeningKind::ExpiresSoon, true, &[]),
        "Kestrel 1.2.0 (340) cannot be installed after 14 Nov 2023"
    );
    let more = Happening::of(
        HappeningSubject::More([(HappeningKind::Delivered, 2), (HappeningKind::NeedsHelp, 3)].into()),
        at(),
    );
    let only = [HappeningKind::NeedsHelp].into();
    assert_eq!((more.more(&ticked), more.more(&only)), (5, 3));
    assert_eq!(sentence(&more.sentence(&only, &BTreeSet::new())), "And 3 more");
    assert!(more.is_for(&only) && !more.is_for(&[HappeningKind::Appeared].into()));
}
