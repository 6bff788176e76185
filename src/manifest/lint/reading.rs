//! Reading: from bytes to a tree, with what is wrong before it comes to that.

use std::borrow::Cow;

use roxmltree::{Document, ParsingOptions};

use crate::finding::Severity;
use crate::ipa;

use super::tree::{Node, PlistFlaw};
use super::{Linted, rules};
use crate::manifest::MANIFEST_LIMIT_BYTES;

/// Longest start tag: those of property lists have one attribute, `version`.
const TAG_LIMIT_BYTES: usize = 1024;
/// Most names of namespaces: property lists have none, and the parser compares each with each.
const NAMESPACES_LIMIT: usize = 16;

/// Most elements of a manifest: one with a hash for every 10 MiB of 500 GB has some 50,000.
const NODES_LIMIT: u32 = 300_000;

/// Reads a manifest; `None` when there is nothing to go on with, which is told.
pub(super) fn read(bytes: &[u8], linted: &mut Linted) -> Option<Node> {
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > MANIFEST_LIMIT_BYTES {
        linted.add(rules::MANIFEST_TOO_LARGE.finding(), None);
        return None;
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        linted.add(rules::MANIFEST_EMPTY.finding(), None);
        return None;
    }
    if bytes.starts_with(b"PK") {
        linted.add(rules::MANIFEST_IS_PACKAGE.finding(), None);
        return None;
    }
    if bytes.starts_with(b"bplist") {
        return other_form(bytes, linted);
    }
    let text = decoded(bytes, linted);
    linted.text = text;
    let text = linted.text.clone();
    let begin = text.trim_start_matches('\u{FEFF}');
    let lower: String = begin.trim_start().chars().take(64).collect::<String>().to_ascii_lowercase();
    if lower.starts_with("<!doctype html") || lower.starts_with("<html") {
        linted.add(rules::MANIFEST_IS_PAGE.finding(), None);
        return None;
    }
    if !begin.trim_start().starts_with('<') {
        return other_form(bytes, linted);
    }
    if let Some(at) = text
        .find("<?xml")
        .filter(|at| !text.get(..*at).unwrap_or_default().trim_start_matches('\u{FEFF}').is_empty())
    {
        linted.add(rules::XML_BEFORE_DECLARATION.finding(), Some(0..at));
    }
    if let Some(at) = second_document(&text) {
        linted.add(rules::SEVERAL_DOCUMENTS.finding(), Some(at..next(&text, at)));
        return None;
    }
    xml(&text, linted)
}

/// Where a second document begins behind the first, as when a script appends to a file that is there.
fn second_document(text: &str) -> Option<usize> {
    let end = text.find("</plist>")?;
    let rest = text.get(end..)?;
    ["<?xml", "<plist", "<!DOCTYPE plist"]
        .iter()
        .filter_map(|begin| rest.find(begin))
        .min()
        .map(|at| end + at)
}

/// The file as text. UTF-8 is what everybody writes; UTF-16 announces itself.
fn decoded(bytes: &[u8], linted: &mut Linted) -> String {
    let wide = |from: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes
            .chunks_exact(2)
            .map(|pair| from([pair.first().copied().unwrap_or(0), pair.get(1).copied().unwrap_or(0)]))
            .collect();
        String::from_utf16_lossy(&units)
    };
    let text = if bytes.starts_with(&[0xFF, 0xFE]) {
        wide(u16::from_le_bytes)
    } else if bytes.starts_with(&[0xFE, 0xFF]) {
        wide(u16::from_be_bytes)
    } else {
        match std::str::from_utf8(bytes) {
            Ok(text) => {
                if text.starts_with('\u{FEFF}') {
                    linted.add(rules::XML_BYTE_ORDER_MARK.finding(), None);
                }
                let declared = declared_encoding(text)
                    .filter(|name| !matches!(name.to_ascii_lowercase().as_str(), "utf-8" | "utf8" | "us-ascii" | "ascii"));
                if let Some(name) = declared.filter(|_| !text.is_ascii()) {
                    linted.add(rules::XML_ENCODING.finding("", "utf-8", name), None);
                }
                return text.to_owned();
            }
            Err(error) => {
                let name = declared_encoding(&String::from_utf8_lossy(bytes)).unwrap_or_else(|| "UTF-8".to_owned());
                linted.add(rules::XML_ENCODING.finding(error.valid_up_to() + 1, "bytes", name), None);
                return String::from_utf8_lossy(bytes).into_owned();
            }
        }
    };
    linted.add(rules::XML_ENCODING.finding("", "utf-16", ""), None);
    text
}

/// What `<?xml encoding="…"?>` says.
fn declared_encoding(text: &str) -> Option<String> {
    let declaration = text.split("?>").next().filter(|begin| begin.contains("<?xml"))?;
    let value = declaration.split("encoding=").nth(1)?;
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    value.split(quote).nth(1).map(str::to_owned)
}

fn xml(text: &str, linted: &mut Linted) -> Option<Node> {
    // Blanks before the declaration are told already, and keep nobody from reading on; places stay what they are.
    let skipped = text.len() - text.trim_start_matches(|c: char| c == '\u{FEFF}' || c.is_whitespace()).len();
    let body = text.get(skipped..).unwrap_or_default();
    if let Some(range) = costly(body) {
        let range = range.start + skipped..range.end + skipped;
        // iOS passes over attributes: whether it reads this is not known.
        let finding = rules::MANIFEST_NOT_A_PLIST.finding("attributes", "");
        linted.add(finding.at(Severity::Risks), Some(range));
        return None;
    }
    let body = &*without_own_entities(body);
    let options = ParsingOptions {
        allow_dtd: true,
        nodes_limit: NODES_LIMIT,
        ..ParsingOptions::default()
    };
    let document = match Document::parse_with_options(body, options) {
        Ok(document) => document,
        Err(error) => {
            let at = byte_at(body, error.pos()) + skipped;
            linted.add(malformed(text, at, &error), Some(at..next(text, at)));
            return None;
        }
    };
    let root = document.root_element();
    if root.tag_name().name() != "plist" {
        linted.add(rules::MANIFEST_NOT_A_PLIST.finding("root", root.tag_name().name()), None);
        return None;
    }
    let Some(first) = root.children().find(roxmltree::Node::is_element) else {
        linted.add(rules::MANIFEST_ROOT.finding(), None);
        return None;
    };
    match Node::of_element(first) {
        Ok(node) => Some(shifted(node, skipped)),
        Err(PlistFlaw { kind, name, range }) => {
            let finding = rules::MANIFEST_NOT_A_PLIST.finding(kind, name);
            linted.add(finding, Some(range.start + skipped..range.end + skipped));
            None
        }
    }
}

/// What no property list has and the parser takes long for: a start tag full of attributes, or many namespaces.
fn costly(text: &str) -> Option<std::ops::Range<usize>> {
    let namespaces = text.match_indices("xmlns").nth(NAMESPACES_LIMIT);
    if let Some((at, name)) = namespaces {
        return Some(at..at + name.len());
    }
    let mut begin = 0;
    while let Some(at) = text.get(begin..)?.find('<') {
        let (open, inside) = (begin + at, text.get(begin + at..)?);
        let (is_tag, length) = if inside.starts_with("<!--") {
            (false, inside.find("-->"))
        } else if inside.starts_with("<![CDATA[") {
            (false, inside.find("]]>"))
        } else {
            (!inside.starts_with("<!"), inside.find('>'))
        };
        let length = length?;
        if is_tag && length > TAG_LIMIT_BYTES {
            return Some(open..next(text, open));
        }
        begin = open + length;
    }
    None
}

/// The text with blanks where a document type defines entities of its own, as iOS reads it: it skips them, and knows only the five of
/// XML (Apple, CF, `CFPropertyList.c`: `skipDTD`, `parseEntityReference`). Places stay what they are.
fn without_own_entities(text: &str) -> Cow<'_, str> {
    let inside = || {
        let begin = text.find("<!DOCTYPE")?;
        let head = text.get(begin..)?;
        let open = head
            .find(['[', '>'])
            .filter(|at| head.get(*at..).is_some_and(|rest| rest.starts_with('[')))?;
        let length = head.get(open..)?.find(']')?;
        Some(begin + open + 1..begin + open + length)
    };
    let Some(range) = inside().filter(|range| text.get(range.clone()).is_some_and(|subset| subset.contains("<!ENTITY"))) else {
        return Cow::Borrowed(text);
    };
    let mut blanked = text.to_owned();
    blanked.replace_range(range.clone(), &" ".repeat(range.len()));
    Cow::Owned(blanked)
}

fn shifted(node: Node, by: usize) -> Node {
    use super::tree::{PlistEntry, PlistKind};
    if by == 0 {
        return node;
    }
    let shift = |range: Option<std::ops::Range<usize>>| range.map(|range| range.start + by..range.end + by);
    let entry = |entry: PlistEntry| PlistEntry {
        key: entry.key,
        key_range: shift(entry.key_range),
        value: shifted(entry.value, by),
    };
    Node {
        range: shift(node.range),
        kind: match node.kind {
            PlistKind::Array(items) => PlistKind::Array(items.into_iter().map(|item| shifted(item, by)).collect()),
            PlistKind::Dictionary(entries) => PlistKind::Dictionary(entries.into_iter().map(entry).collect()),
            kind @ (PlistKind::Integer(_) | PlistKind::Other(_) | PlistKind::Real(_) | PlistKind::Text(_)) => kind,
        },
    }
}

/// An ampersand that nobody escaped is what makes most manifests unreadable, so it is told by name.
fn malformed(text: &str, at: usize, error: &roxmltree::Error) -> crate::finding::Finding {
    let line = text.get(..at).unwrap_or_default().rsplit('\n').next().unwrap_or_default().len();
    let start = at - line;
    let whole = text.get(start..).unwrap_or_default().lines().next().unwrap_or_default();
    let lone = whole
        .match_indices('&')
        .find(|(at, _)| !is_entity(whole.get(*at..).unwrap_or_default()));
    match lone {
        Some((at, _)) => rules::XML_AMPERSAND.finding(
            whole
                .get(at..)
                .unwrap_or_default()
                .chars()
                .take(24)
                .collect::<String>()
                .trim_end_matches("</string>"),
        ),
        None => {
            let detail = error.to_string();
            // The parser's own words end with the place, which is told beside.
            let detail = detail.split(" at ").next().unwrap_or(&detail).to_owned();
            rules::XML_MALFORMED.finding(detail)
        }
    }
}

fn is_entity(text: &str) -> bool {
    let name: String = text
        .chars()
        .skip(1)
        .take_while(|c| c.is_ascii_alphanumeric() || *c == '#')
        .collect();
    let is_closed = text.get(1 + name.len()..).is_some_and(|rest| rest.starts_with(';'));
    is_closed && (matches!(name.as_str(), "amp" | "lt" | "gt" | "quot" | "apos") || name.starts_with('#'))
}

fn byte_at(text: &str, pos: roxmltree::TextPos) -> usize {
    let row = usize::try_from(pos.row).unwrap_or(1).max(1);
    let column = usize::try_from(pos.col).unwrap_or(1).max(1);
    let mut start = 0;
    for line in text.split_inclusive('\n').take(row - 1) {
        start += line.len();
    }
    let line = text.get(start..).unwrap_or_default();
    let inside = line.char_indices().nth(column - 1).map_or(0, |(at, _)| at);
    (start + inside).min(text.len())
}

fn next(text: &str, at: usize) -> usize {
    at + text.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8)
}

/// A property list in another form than XML.
fn other_form(bytes: &[u8], linted: &mut Linted) -> Option<Node> {
    match ipa::read_property_list(bytes) {
        Ok(list) => {
            linted.add(rules::MANIFEST_NOT_XML.finding(), None);
            Some(Node::of_value(&plist::Value::Dictionary(list)))
        }
        Err(_) => {
            linted.add(rules::MANIFEST_NOT_A_PLIST.finding("text", ""), None);
            None
        }
    }
}
