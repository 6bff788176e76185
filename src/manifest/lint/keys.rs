//! Keys: which there are by Apple's schema, and what their values must be.

use std::collections::HashSet;

use super::tree::{Node, PlistEntry, PlistKind};
use super::{Linted, rules};

/// Kinds of assets that iOS knows.
pub(super) const KINDS: &[&str] = &["software-package", "display-image", "full-size-image", "asset-pack-manifest"];
/// Keys of the root.
pub(super) const ROOT: &[&str] = &["items"];
/// Keys of an item.
pub(super) const ITEM: &[&str] = &["assets", "metadata", "thinned-assets"];
/// Keys of an asset.
pub(super) const ASSET: &[&str] = &[
    "kind",
    "url",
    "md5",
    "md5-size",
    "md5s",
    "sha256",
    "sha256-size",
    "sha256s",
    "needs-shine",
];
/// Keys of the metadata; `platform-identifier` is what Xcode writes.
pub(super) const METADATA: &[&str] = &[
    "bundle-identifier",
    "bundle-version",
    "kind",
    "title",
    "subtitle",
    "platform-identifier",
    "sizeInBytes",
    "items",
];
/// Keys that Apple's schema marks as removed.
const REMOVED: &[&str] = &["needs-shine", "sizeInBytes"];

/// Longer words are no known one with two letters more, whatever stands between theirs.
const LONGEST_MISSPELT: usize = 64;

/// Tells of keys that are written twice, removed, or nearly ones that iOS knows.
pub(super) fn known(entries: &[PlistEntry], keys: &[&str], linted: &mut Linted) {
    let mut earlier = HashSet::new();
    for entry in entries {
        if !earlier.insert(entry.key.as_str()) {
            linted.add(rules::KEY_TWICE.finding(&entry.key), entry.key_range.clone());
        }
        let is_removed = REMOVED.contains(&entry.key.as_str()) || keys == METADATA && entry.key == "items";
        if is_removed {
            // An old manifest has it with every asset: once says it.
            if !linted.remarks.iter().any(|remark| remark.finding.is(&rules::KEY_REMOVED)) {
                linted.add(rules::KEY_REMOVED.finding(&entry.key), entry.key_range.clone());
            }
        } else if !keys.contains(&entry.key.as_str())
            && let Some(meant) = nearest(&entry.key, keys, linted)
        {
            linted.add(rules::KEY_MISSPELT.finding(&entry.key, meant), entry.key_range.clone());
        }
    }
}

/// The known name that this one was meant to be: another case, underscores, or two letters off.
pub(super) fn nearest<'a>(name: &str, known: &[&'a str], linted: &mut Linted) -> Option<&'a str> {
    if name.len() > LONGEST_MISSPELT || !linted.may_judge() {
        return None;
    }
    let plain = |text: &str| text.to_ascii_lowercase().replace(['-', '_', ' '], "");
    let wanted = plain(name);
    let close = known.iter().find(|other| plain(other) == wanted);
    let near = known
        .iter()
        .filter(|other| other.len() > 5)
        .find(|other| distance(&plain(other), &wanted) <= 2);
    close.or(near).copied()
}

/// Letters to change, add or leave out to make one word of the other (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().take(64).collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, letter) in a.chars().take(64).enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        let mut next = vec![left];
        for (other, above) in b.iter().zip(row.iter().skip(1)) {
            let change = diagonal + usize::from(letter != *other);
            left = change.min(left + 1).min(above + 1);
            diagonal = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

/// An array under a key; another kind of value is told, and counts as none.
pub(super) fn list<'a>(node: &'a Node, key: &str, linted: &mut Linted) -> Option<&'a [Node]> {
    let value = node.value(key)?;
    match &value.kind {
        PlistKind::Array(items) => Some(items),
        _ => {
            linted.add(rules::KEY_TYPE.finding(value.name(), key, "array"), value.range.clone());
            None
        }
    }
}

/// A text under a key; another kind of value is told, and counts as none. Numbers count as texts, since generators write
/// versions so, but are told.
pub(super) fn text(node: &Node, key: &str, linted: &mut Linted) -> Option<String> {
    let value = node.value(key)?;
    match &value.kind {
        PlistKind::Text(text) => Some(text.trim().to_owned()),
        PlistKind::Integer(number) => {
            linted.add(rules::NUMBER_FOR_TEXT.finding(key), value.range.clone());
            Some(number.to_string())
        }
        PlistKind::Real(number) => {
            linted.add(rules::NUMBER_FOR_TEXT.finding(key), value.range.clone());
            Some(number.clone())
        }
        _ => {
            linted.add(rules::KEY_TYPE.finding(value.name(), key, "string"), value.range.clone());
            None
        }
    }
}
