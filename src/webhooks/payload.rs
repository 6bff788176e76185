//! Payloads: the request for each kind of webhook. Names come from strangers: none of them mentions or links anything there.

use std::fmt;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use jiff::Timestamp;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use ring::hmac;
use serde_json::{Map, Value, json};

use super::event::{Happening, PrivatePart};
use super::hook::{Webhook, WebhookKind};
use crate::finding::{Sentence, says};
use crate::primitives::is_command;

/// Breaks words apart that a chat would take for a link or for somebody's name, and is not seen.
const BREAK: char = '\u{200B}';

/// One request: what goes where.
#[derive(Clone, Eq, PartialEq)]
pub(super) struct Posting {
    /// The address, with what signs it.
    pub(super) url: String,
    /// Headers beside those of every request.
    pub(super) headers: Vec<(&'static str, String)>,
    /// JSON.
    pub(super) body: Vec<u8>,
}

impl fmt::Debug for Posting {
    /// Neither the address nor the signature.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Posting")
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// The request that tells a webhook what happened; `key` is the same however often it is tried.
pub(super) fn posting(hook: &Webhook, happening: &Happening, key: &str, now: Timestamp, sentence: Sentence) -> Posting {
    let said = sentence(&happening.sentence(&hook.events, &hook.tells));
    let lines = ChatLines {
        said: &said,
        file: told(hook, PrivatePart::File, &happening.file_name),
        link: told(hook, PrivatePart::Link, &happening.page_url),
        open: sentence(&says::hook_open()),
    };
    let url = hook.url.whole().to_owned();
    let mut posting = Posting {
        url,
        headers: Vec::new(),
        body: Vec::new(),
    };
    let body = match hook.kind {
        WebhookKind::Json => own_json(hook, happening, key, &said, sentence),
        WebhookKind::Slack => json!({ "text": lines.text(slack), "unfurl_links": false, "unfurl_media": false }),
        WebhookKind::Teams => lines.card(),
        // https://discord.com/developers/docs/resources/webhook#execute-webhook: 4 is SUPPRESS_EMBEDS.
        WebhookKind::Discord => {
            json!({ "content": lines.text(markdown), "username": "Airlift", "allowed_mentions": { "parse": [] }, "flags": 4 })
        }
        WebhookKind::GoogleChat => json!({ "text": lines.text(str::to_owned) }),
        WebhookKind::DingTalk => {
            if let Some(secret) = &hook.secret {
                let stamp = now.as_millisecond();
                let sign = signature(secret.whole().as_bytes(), format!("{stamp}\n{}", secret.whole()).as_bytes());
                let sign = utf8_percent_encode(&BASE64_STANDARD.encode(sign), NON_ALPHANUMERIC).to_string();
                let joint = if posting.url.contains('?') { '&' } else { '?' };
                posting.url = format!("{}{joint}timestamp={stamp}&sign={sign}", posting.url);
            }
            json!({ "msgtype": "text", "text": { "content": lines.text(named) }, "at": { "isAtAll": false } })
        }
        WebhookKind::Feishu => {
            let mut body = json!({ "msg_type": "text", "content": { "text": lines.text(named) } });
            if let (Some(secret), Value::Object(fields)) = (&hook.secret, &mut body) {
                let stamp = now.as_second();
                let sign = signature(format!("{stamp}\n{}", secret.whole()).as_bytes(), b"");
                fields.insert("timestamp".to_owned(), stamp.to_string().into());
                fields.insert("sign".to_owned(), BASE64_STANDARD.encode(sign).into());
            }
            body
        }
    };
    posting.body = body.to_string().into_bytes();
    if hook.kind == WebhookKind::Json {
        posting.headers = vec![("airlift-event", happening.word().to_owned()), ("airlift-delivery", key.to_owned())];
        if let Some(secret) = &hook.secret {
            let stamp = now.as_second();
            let mut signed = format!("{stamp}.").into_bytes();
            signed.extend_from_slice(&posting.body);
            let sign: String = signature(secret.whole().as_bytes(), &signed)
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect();
            posting.headers.push(("airlift-signature", format!("t={stamp},v1={sign}")));
        }
    }
    posting
}

/// Whether an answer says that the message was taken. Some chats refuse with 200, and say so in the body.
///
/// # Errors
/// What the chat said, in its own words.
pub(super) fn judge(kind: WebhookKind, body: &[u8]) -> Result<(), String> {
    let code = match kind {
        WebhookKind::DingTalk => "errcode",
        WebhookKind::Feishu => "code",
        _ => return Ok(()),
    };
    let Ok(Value::Object(said)) = serde_json::from_slice(body) else {
        return Ok(());
    };
    match said.get(code) {
        None => Ok(()),
        Some(number) if number.as_i64() == Some(0) => Ok(()),
        Some(number) => {
            let words = said.get("errmsg").or_else(|| said.get("msg")).and_then(Value::as_str);
            Err(format!("{number} {}", words.unwrap_or_default()).trim().to_owned())
        }
    }
}

/// A private part, where the person allowed it and there is something.
fn told<'a>(hook: &Webhook, part: PrivatePart, text: &'a str) -> Option<&'a str> {
    Some(text).filter(|text| hook.tells.contains(&part) && !text.is_empty())
}

/// What a chat shows, line by line.
struct ChatLines<'a> {
    said: &'a str,
    file: Option<&'a str>,
    link: Option<&'a str>,
    /// The words on the way to the install page.
    open: String,
}

impl ChatLines<'_> {
    /// Lines with the link as it is, and everything else without commands, as this chat escapes them.
    fn text(&self, escape: impl Fn(&str) -> String) -> String {
        let said = [Some(self.said), self.file]
            .into_iter()
            .flatten()
            .map(|text| escape(&harmless(text)));
        said.chain(self.link.map(str::to_owned)).collect::<Vec<_>>().join("\n")
    }

    /// A card for a workflow of Teams (learn.microsoft.com, “Create incoming webhooks with Workflows”). Text runs know no Markdown
    /// (adaptivecards.io, `TextRun`), so names cannot link.
    fn card(&self) -> Value {
        let line = |text: &str| json!({ "type": "RichTextBlock", "inlines": [{ "type": "TextRun", "text": harmless(text) }] });
        let body: Vec<Value> = [Some(self.said), self.file].into_iter().flatten().map(line).collect();
        let open = |url: &str| json!({ "type": "Action.OpenUrl", "title": self.open, "url": url });
        let actions: Vec<Value> = self.link.map(open).into_iter().collect();
        let card = json!({
            "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
            "type": "AdaptiveCard",
            "version": "1.4",
            "body": body,
            "actions": actions,
        });
        json!({
            "type": "message",
            "attachments": [{ "contentType": "application/vnd.microsoft.card.adaptive", "contentUrl": null, "content": card }],
        })
    }
}

/// A text that mentions nobody and leads nowhere: in one line, and with what chats look for broken apart.
fn harmless(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut letters = text.chars().map(|c| if is_command(c) { ' ' } else { c }).peekable();
    while let Some(letter) = letters.next() {
        plain.push(letter);
        // Before a digit a dot is that of a version, which is shown as it is.
        let is_joint = match letter {
            '@' | '<' | ':' | '/' | '#' | '!' => letters.peek().is_some_and(|next| !next.is_whitespace()),
            '.' => letters.peek().is_some_and(|next| next.is_alphabetic()),
            _ => false,
        };
        if is_joint {
            plain.push(BREAK);
        }
    }
    plain
}

/// Slack's three characters that command (docs.slack.dev, “Formatting message text”).
fn slack(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Discord's Markdown, escaped.
fn markdown(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        if r"\*_~`|>[]()".contains(letter) {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

/// Robots of these chats may be told to take only what has a keyword: ours is the name.
fn named(text: &str) -> String {
    if text.contains("Airlift") {
        text.to_owned()
    } else {
        format!("Airlift: {text}")
    }
}

fn signature(key: &[u8], text: &[u8]) -> Vec<u8> {
    hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), text).as_ref().to_vec()
}

/// Our own JSON: keys are never renamed, and new ones may come.
fn own_json(hook: &Webhook, happening: &Happening, key: &str, said: &str, sentence: Sentence) -> Value {
    let may = |part| hook.tells.contains(&part);
    let mut fields = Map::new();
    let mut put = |name: &str, value: Value| _ = fields.insert(name.to_owned(), value);
    put("event", happening.word().into());
    put("at", happening.at.to_string().into());
    put("id", key.into());
    put("text", said.into());
    if let Some(app) = &happening.app {
        put(
            "app",
            json!({ "name": app.name, "version": app.version, "build": app.build, "bundle_id": app.bundle_id }),
        );
    }
    if may(PrivatePart::Device) && !(happening.model.is_empty() && happening.os.is_empty()) {
        put("device", json!({ "model": happening.model, "os": happening.os }));
    }
    if let Some(finding) = happening.finding.as_ref().filter(|_| may(PrivatePart::Problem)) {
        put(
            "problem",
            json!({ "code": finding.code(), "title": sentence(&finding.part("title")) }),
        );
    }
    if let Some(link) = told(hook, PrivatePart::Link, &happening.page_url) {
        put("link", link.into());
    }
    if let Some(file) = told(hook, PrivatePart::File, &happening.file_name) {
        put("file", file.into());
    }
    if let Some(ends_at) = happening.ends_at {
        put("ends_at", ends_at.to_string().into());
    }
    if happening.word() == "more" {
        put("count", happening.more(&hook.events).into());
    }
    Value::Object(fields)
}

#[cfg(test)]
mod tests;
