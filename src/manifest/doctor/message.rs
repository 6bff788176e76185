//! Messages: e-mails with their headers, as mail programs save and send them.

use jiff::Timestamp;
use mail_parser::MessageParser;

use super::{Examination, Remark, examine_plain, line_and_column, rules};
use regex_lite::Regex;

/// Whether a text begins with the headers of an e-mail (RFC 5322).
pub fn is_message(text: &str) -> bool {
    let begin: String = text.trim_start().chars().take(8192).collect();
    let head = begin.split("\n\n").next().unwrap_or_default();
    let head = head.split("\r\n\r\n").next().unwrap_or_default();
    let first = Regex::new(r"^[A-Za-z][-A-Za-z0-9]*: ?\S");
    let known = Regex::new(r"(?im)^(from|to|subject|date|mime-version|content-type|received|return-path|message-id|x-unsent):");
    let is_begun = first.is_ok_and(|first| first.is_match(head));
    is_begun && known.is_ok_and(|known| known.find_iter(head).count() >= 2)
}

/// Looks at each part of a message as mail programs show it.
pub(super) fn examine(text: &str, now: Option<Timestamp>, examination: &mut Examination) {
    let Some(message) = MessageParser::default().parse(text.trim_start().as_bytes()) else {
        examine_plain(text, now, examination);
        return;
    };
    let mut parts: Vec<String> = Vec::new();
    for index in 0..message.html_body_count() {
        parts.extend(message.body_html(index).map(std::borrow::Cow::into_owned));
    }
    for index in 0..message.text_body_count() {
        parts.extend(message.body_text(index).map(std::borrow::Cow::into_owned));
    }
    for part in parts {
        let before = examination.links.len();
        examine_plain(&part, now, examination);
        let mut fresh = examination.links.split_off(before);
        for link in &mut fresh {
            // The same link in the plain and in the HTML part is one.
            let is_known = examination
                .links
                .iter()
                .any(|other| other.manifest_url == link.manifest_url && other.manifest_url.is_some());
            if is_known {
                continue;
            }
            link.remarks.push(Remark::whole(rules::LINK_IN_MESSAGE.finding()));
            link.remarks.retain(|remark| !remark.finding.is(&rules::LINK_WELL_FORMED));
            link.remarks.sort_by_key(|remark| std::cmp::Reverse(remark.finding.severity));
            (link.line, link.column) = text.find("itms").map_or((1, 1), |at| line_and_column(text, at));
            examination.links.push(link.clone());
        }
    }
}
