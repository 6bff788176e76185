//! The rows of a property list: what is open, what a search leaves, and where each value lies.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::words::say;
use plist::{Dictionary, Value};

/// Letters of a value that a row shows; the whole is copied.
const SHOWN_CHARS: usize = 300;
/// Bytes of data that a row shows in hexadecimal.
const SHOWN_BYTES: usize = 24;
/// A list with fewer values is shown open.
const OPEN_BELOW: usize = 60;

/// A row: a key with its value, or what holds more.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct PlistRow {
    /// Which child of which child, from the list itself down.
    pub(super) address: Vec<usize>,
    /// Key, or number in an array.
    pub(super) key: String,
    /// Value in one line, or how many it holds.
    pub(super) value: String,
    /// Keys from the list itself down, as `PlistBuddy` takes them: `:CFBundleURLTypes:0`.
    pub(super) path: String,
    /// It holds more, and whether that is shown.
    pub(super) open: Option<bool>,
    /// The search found its key.
    pub(super) key_hit: bool,
    /// The search found its value.
    pub(super) value_hit: bool,
}

/// A list with what is open in it.
#[derive(Debug, Default)]
pub(super) struct Listing {
    list: Arc<Dictionary>,
    toggled: BTreeSet<String>,
    open_at_first: bool,
    search: String,
    rows: Vec<PlistRow>,
    hits: usize,
}

impl Listing {
    /// A list nobody touched yet.
    pub(super) fn new(list: Arc<Dictionary>) -> Self {
        let count: usize = list.values().map(|value| values(value, OPEN_BELOW)).sum();
        let mut listing = Self {
            list,
            open_at_first: count < OPEN_BELOW,
            ..Self::default()
        };
        listing.lay_out();
        listing
    }

    /// Whether it is of this list.
    pub(super) fn is_of(&self, list: &Arc<Dictionary>) -> bool {
        Arc::ptr_eq(&self.list, list)
    }

    /// What is shown.
    pub(super) fn rows(&self) -> &[PlistRow] {
        &self.rows
    }

    /// Rows that the search found.
    pub(super) fn hits(&self) -> usize {
        self.hits
    }

    /// Shows what matches only; an empty search shows all.
    pub(super) fn search(&mut self, search: &str) {
        let search = search.trim().to_lowercase();
        if search != self.search {
            self.search = search;
            self.toggled.clear();
            self.lay_out();
        }
    }

    /// Opens what is closed and closes what is open.
    pub(super) fn toggle(&mut self, path: &str) {
        if !self.toggled.remove(path) {
            self.toggled.insert(path.to_owned());
        }
        self.lay_out();
    }

    /// The value of a row.
    pub(super) fn value(&self, row: &PlistRow) -> Option<&Value> {
        let (first, rest) = row.address.split_first()?;
        rest.iter()
            .try_fold(self.list.values().nth(*first)?, |value, index| child(value, *index))
    }

    /// The value of a row as text: strings as they are, all else as XML writes it.
    pub(super) fn text(&self, row: &PlistRow) -> String {
        match self.value(row) {
            Some(Value::String(text)) => text.clone(),
            Some(value @ (Value::Array(_) | Value::Dictionary(_) | Value::Data(_))) => fragment(value),
            Some(value) => brief(value),
            None => String::new(),
        }
    }

    /// The value of a row as XML.
    pub(super) fn xml(&self, row: &PlistRow) -> String {
        self.value(row).map(fragment).unwrap_or_default()
    }

    /// The whole list as an XML file.
    pub(super) fn document(&self) -> String {
        written(&Value::Dictionary((*self.list).clone()))
    }

    fn lay_out(&mut self) {
        let mut walk = PlistWalk {
            search: &self.search,
            toggled: &self.toggled,
            open_at_first: self.open_at_first,
            rows: Vec::new(),
            hits: 0,
        };
        let mut address = Vec::new();
        for (index, (key, value)) in self.list.iter().enumerate() {
            address.push(index);
            walk.add(key, value, "", &mut address);
            address.pop();
        }
        let PlistWalk { rows, hits, .. } = walk;
        self.rows = rows;
        self.hits = hits;
    }
}

struct PlistWalk<'a> {
    search: &'a str,
    toggled: &'a BTreeSet<String>,
    open_at_first: bool,
    rows: Vec<PlistRow>,
    hits: usize,
}

impl PlistWalk<'_> {
    /// Adds a value and what is open below it; whether the search left any of it.
    fn add(&mut self, key: &str, value: &Value, above: &str, address: &mut Vec<usize>) -> bool {
        let path = format!("{above}:{}", key.replace('\\', "\\\\").replace(':', "\\:"));
        let holds = matches!(value, Value::Array(_) | Value::Dictionary(_));
        let searching = !self.search.is_empty();
        let key_hit = searching && matches(key, self.search);
        let value_hit = searching && !holds && matches_value(value, self.search);
        let hit = key_hit || value_hit;
        let at = self.rows.len();
        let toggled = self.toggled.contains(&path);
        let open = if searching { !toggled } else { self.open_at_first != toggled };
        self.rows.push(PlistRow {
            address: address.clone(),
            key: one_line(key),
            value: brief(value),
            path,
            open: holds.then_some(open),
            key_hit,
            value_hit,
        });
        self.hits += usize::from(hit);
        let mut left = hit || !searching;
        if holds && (open || searching) {
            let path = self.rows.get(at).map(|row| row.path.clone()).unwrap_or_default();
            left |= self.add_children(value, &path, address);
            if searching && toggled && left {
                // Closed by hand: what was found below it is counted, not shown.
                self.rows.truncate(at + 1);
            }
        }
        if !left {
            self.rows.truncate(at);
        }
        left
    }

    fn add_children(&mut self, value: &Value, path: &str, address: &mut Vec<usize>) -> bool {
        let mut left = false;
        match value {
            Value::Dictionary(entries) => {
                for (index, (key, value)) in entries.iter().enumerate() {
                    address.push(index);
                    left |= self.add(key, value, path, address);
                    address.pop();
                }
            }
            Value::Array(items) => {
                for (index, value) in items.iter().enumerate() {
                    address.push(index);
                    left |= self.add(&index.to_string(), value, path, address);
                    address.pop();
                }
            }
            _ => {}
        }
        left
    }
}

fn child(value: &Value, index: usize) -> Option<&Value> {
    match value {
        Value::Dictionary(entries) => entries.values().nth(index),
        Value::Array(items) => items.get(index),
        _ => None,
    }
}

/// Values in a value, itself included; counting ends at `enough`.
fn values(value: &Value, enough: usize) -> usize {
    let below = |children: &mut dyn Iterator<Item = &Value>| {
        let mut count = 1;
        for child in children {
            if count >= enough {
                break;
            }
            count += values(child, enough - count);
        }
        count
    };
    match value {
        Value::Dictionary(entries) => below(&mut entries.values()),
        Value::Array(items) => below(&mut items.iter()),
        _ => 1,
    }
}

fn matches(text: &str, search: &str) -> bool {
    text.to_lowercase().contains(search)
}

fn matches_value(value: &Value, search: &str) -> bool {
    match value {
        Value::String(text) => matches(text, search),
        Value::Data(_) => false,
        other => matches(&brief(other), search),
    }
}

/// A value in one line.
fn brief(value: &Value) -> String {
    match value {
        Value::Array(items) => say().list_items(items.len()),
        Value::Dictionary(entries) => say().list_keys(entries.len()),
        Value::Boolean(truth) => truth.to_string(),
        Value::Data(bytes) => {
            let start: String = bytes.iter().take(SHOWN_BYTES).map(|byte| format!("{byte:02x}")).collect();
            let rest = if bytes.len() > SHOWN_BYTES { "…" } else { "" };
            format!("{} · {start}{rest}", say().list_bytes(bytes.len()))
        }
        Value::Date(date) => date.to_xml_format(),
        Value::Integer(number) => number.to_string(),
        Value::Real(number) => number.to_string(),
        Value::String(text) => one_line(text),
        _ => String::new(),
    }
}

/// The beginning of a stranger's text in one line, without marks that would turn or hide what follows.
fn one_line(text: &str) -> String {
    let unfit = |c: char| c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    text.chars().take(SHOWN_CHARS).map(|c| if unfit(c) { ' ' } else { c }).collect()
}

/// A value as an XML file.
fn written(value: &Value) -> String {
    let mut bytes = Vec::new();
    match value.to_writer_xml(&mut bytes) {
        Ok(()) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(_unwritable) => String::new(),
    }
}

/// A value as XML without what makes a file of it.
fn fragment(value: &Value) -> String {
    let file = written(value);
    let body = file.split_once("<plist version=\"1.0\">").map_or(file.as_str(), |(_, body)| body);
    body.trim().trim_end_matches("</plist>").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use plist::{Dictionary, Value};

    use super::Listing;

    fn list() -> Arc<Dictionary> {
        let mut url = Dictionary::new();
        url.insert("CFBundleURLName".to_owned(), "main".into());
        url.insert("CFBundleURLSchemes".to_owned(), Value::Array(vec!["kestrel".into(), "kst".into()]));
        let mut list = Dictionary::new();
        list.insert("CFBundleName".to_owned(), "Kestrel".into());
        list.insert("CFBundleURLTypes".to_owned(), Value::Array(vec![Value::Dictionary(url)]));
        list.insert("a:b".to_owned(), Value::Data(vec![1, 2, 255]));
        Arc::new(list)
    }

    fn shown(listing: &Listing) -> Vec<String> {
        let row = |row: &super::PlistRow| format!("{}{} = {}", " ".repeat(row.address.len()), row.key, row.value);
        listing.rows().iter().map(row).collect()
    }

    #[test]
    fn a_small_list_is_open_and_can_be_closed() {
        let mut listing = Listing::new(list());
        let all = [
            " CFBundleName = Kestrel",
            " CFBundleURLTypes = 1 item",
            "  0 = 2 keys",
            "   CFBundleURLName = main",
            "   CFBundleURLSchemes = 2 items",
            "    0 = kestrel",
            "    1 = kst",
            " a:b = 3 bytes · 0102ff",
        ];
        assert_eq!(shown(&listing), all);
        listing.toggle(":CFBundleURLTypes");
        assert_eq!(shown(&listing), [all[0], all[1], all[7]]);
    }

    #[test]
    fn a_search_leaves_what_matches_and_what_it_lies_in() {
        let mut listing = Listing::new(list());
        listing.search("KST");
        assert_eq!(
            shown(&listing),
            [
                " CFBundleURLTypes = 1 item",
                "  0 = 2 keys",
                "   CFBundleURLSchemes = 2 items",
                "    1 = kst"
            ]
        );
        assert_eq!(listing.hits(), 1);
        listing.search("nowhere");
        assert_eq!((shown(&listing).len(), listing.hits()), (0, 0));
        listing.search("");
        assert_eq!(shown(&listing).len(), 8);
    }

    #[test]
    fn every_value_can_be_copied_as_text_with_its_path_and_as_xml() {
        let listing = Listing::new(list());
        let scheme = listing.rows()[6].clone();
        assert_eq!(scheme.path, ":CFBundleURLTypes:0:CFBundleURLSchemes:1");
        assert_eq!(listing.text(&scheme), "kst");
        assert_eq!(listing.xml(&scheme), "<string>kst</string>");
        let schemes = listing.xml(&listing.rows()[4]);
        assert_eq!(schemes, "<array>\n\t<string>kestrel</string>\n\t<string>kst</string>\n</array>");
        assert_eq!(listing.rows()[7].path, ":a\\:b");
        assert!(listing.document().starts_with("<?xml") && listing.document().contains("<key>CFBundleName</key>"));
    }
}
