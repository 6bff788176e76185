//! Hashes of the package's pieces: a phone throws a piece away, again and again, whose hash does not match.

use super::tree::{Node, PlistKind};
use super::{Linted, Package, address_rules, rules};

/// The two families: their keys, and how many hexadecimal digits a hash has.
const FAMILIES: [(&str, &str, usize); 2] = [("sha256-size", "sha256s", 64), ("md5-size", "md5s", 32)];

/// Judges the hashes of the package's asset.
pub(super) fn judge(asset: &Node, package: Option<Package<'_>>, linted: &mut Linted) {
    let [(_, sha256s, _), (_, md5s, _)] = FAMILIES;
    if asset.value(sha256s).is_some() && asset.value(md5s).is_some() {
        linted.add(
            address_rules::HASHES_TWICE.finding(),
            asset.value(md5s).and_then(|value| value.range.clone()),
        );
    }
    for (size_key, hashes_key, digits) in FAMILIES {
        family(asset, size_key, hashes_key, digits, package, linted);
    }
}

fn family(asset: &Node, size_key: &str, hashes_key: &str, digits: usize, package: Option<Package<'_>>, linted: &mut Linted) {
    let size_node = asset.value(size_key);
    let hashes_node = asset.value(hashes_key);
    let size = match size_node.map(|node| &node.kind) {
        Some(PlistKind::Integer(size)) => u64::try_from(*size).ok().filter(|size| *size > 0),
        _ => None,
    };
    let at = |node: Option<&Node>| node.and_then(|node| node.range.clone());
    let Some(hashes_node) = hashes_node else {
        if size_node.is_some() {
            linted.add(address_rules::HASHES_MISSING.finding(hashes_key, size_key), at(size_node));
        }
        return;
    };
    let Some(size) = size else {
        linted.add(
            address_rules::HASH_SIZE.finding(size_key),
            at(size_node).or_else(|| hashes_node.range.clone()),
        );
        return;
    };
    let PlistKind::Array(listed) = &hashes_node.kind else {
        linted.add(rules::KEY_TYPE.finding("other", hashes_key, "strings"), hashes_node.range.clone());
        return;
    };
    let texts: Vec<Option<&str>> = listed
        .iter()
        .map(|hash| match &hash.kind {
            PlistKind::Text(text) => Some(text.trim()),
            _ => None,
        })
        .collect();
    let is_hash = |text: &&str| text.len() == digits && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    if let Some(wrong) = texts.iter().position(|text| !text.is_some_and(|text| is_hash(&text))) {
        let at = listed.get(wrong).and_then(|node| node.range.clone());
        linted.add(address_rules::HASH_FORM.finding(digits, hashes_key), at);
        return;
    }
    let Some(package) = package else { return };
    let pieces = package.size_bytes.div_ceil(size);
    if u64::try_from(texts.len()).unwrap_or(u64::MAX) != pieces {
        linted.add(address_rules::HASH_COUNT.finding(texts.len(), pieces), hashes_node.range.clone());
        return;
    }
    if hashes_key != "sha256s" {
        return;
    }
    let Some(computed) = package.hashes.and_then(|hashes| hashes.sha256s(size)) else {
        return;
    };
    let differs = |(text, real): (Option<&str>, &String)| text.is_none_or(|text| !text.eq_ignore_ascii_case(real));
    if let Some(wrong) = texts.iter().copied().zip(&computed.sha256s).position(differs) {
        let at = listed.get(wrong).and_then(|node| node.range.clone());
        linted.add(address_rules::HASH_DIFFERS.finding(wrong + 1), at);
    }
}
