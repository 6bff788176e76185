//! Messages: e-mails with their headers, as mail programs save and send them.

use jiff::Timestamp;
use mail_parser::MessageParser;

use super::{Examination, LINKS_LIMIT, Remark, examine_plain, line_and_column, rules};
use crate::primitives::SearchPattern;

/// The first header of a message.
static FIRST_HEADER: SearchPattern = SearchPattern::new(r"^[A-Za-z][-A-Za-z0-9]*: ?\S");
/// Headers that messages have.
static KNOWN_HEADER: SearchPattern =
    SearchPattern::new(r"(?im)^(from|to|subject|date|mime-version|content-type|received|return-path|message-id|x-unsent):");

/// What looks like a header, of the message or of a part.
static HEADER_LINE: SearchPattern = SearchPattern::new(r"(?m)^[A-Za-z][-A-Za-z0-9]*:");

/// Most headers of a message that is taken apart: one with a hundred files has a thousand.
const HEADERS_LIMIT: usize = 10_000;
/// Most parts of a message that are looked at.
const PARTS_LIMIT: usize = 1_000;

/// Whether a text begins with the headers of an e-mail (RFC 5322).
pub fn is_message(text: &str) -> bool {
    let begin: String = text.trim_start().chars().take(8192).collect();
    let head = begin.split("\n\n").next().unwrap_or_default();
    let head = head.split("\r\n\r\n").next().unwrap_or_default();
    FIRST_HEADER.is_match(head) && KNOWN_HEADER.find_iter(head).count() >= 2
}

/// Looks at each part of a message as mail programs show it.
pub(super) fn examine(text: &str, now: Option<Timestamp>, examination: &mut Examination) {
    // Parts are counted by the lines that may begin one (RFC 2046, 5.1.1): taking a million of them apart takes 150 MB.
    let is_ordinary = HEADER_LINE.find_iter(text).nth(HEADERS_LIMIT).is_none() && text.matches("\n--").nth(PARTS_LIMIT).is_none();
    let message = is_ordinary.then(|| MessageParser::default().parse(text.trim_start().as_bytes()));
    let message = match message {
        Some(Some(message)) if message.parts.len() <= PARTS_LIMIT => message,
        // It is no message after all.
        Some(None) => return examine_plain(text, now, examination),
        Some(Some(_)) | None => {
            examination.findings.push(rules::TEXT_CUT.finding());
            return examine_plain(text, now, examination);
        }
    };
    // Where a link stands in what a mail program decodes is not where it stands in the file.
    let (line, column) = text.find("itms").map_or((1, 1), |at| line_and_column(text, at));
    let in_html = (0..message.html_body_count()).filter_map(|index| message.body_html(index));
    let in_text = (0..message.text_body_count()).filter_map(|index| message.body_text(index));
    for part in in_html.chain(in_text) {
        if examination.links.len() > LINKS_LIMIT {
            break;
        }
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
            (link.line, link.column) = (line, column);
            examination.links.push(link.clone());
        }
    }
}
