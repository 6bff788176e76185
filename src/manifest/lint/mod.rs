//! Linting: what is wrong with a manifest that anybody made, each thing with its place in the file.
//!
//! Pure: what its addresses lead to is another matter, that of `self_test`.

pub(crate) mod address_rules;
mod hashes;
mod keys;
mod reading;
pub(crate) mod rules;
#[cfg(test)]
mod tests;
mod tree;
mod urls;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use jiff::Timestamp;
use percent_encoding::percent_decode_str;

use crate::finding::{Finding, List, Severity};
use crate::ipa::Inspection;
use crate::primitives::models;

use super::check;
use super::doctor::{Lines, Remark};
use super::document::ChunkHashes;
use rules::FILE;
use tree::{Node, PlistEntry, PlistKind};

/// Variants that a finding tells before it says how many more there are.
const VARIANTS_TOLD: usize = 6;

/// Findings of one kind that are told before it is said how many more there are: whoever mends the first knows how.
const FINDINGS_OF_A_KIND: usize = 20;
/// Assets, variants and unknown words that are judged: a manifest has some dozen.
const JUDGED_LIMIT: usize = 2_000;
/// Models of one variant that are named.
const MODELS_TOLD: usize = 100;

/// The package that a manifest is compared with.
#[derive(Clone, Copy, Debug)]
pub struct Package<'a> {
    /// What is in it.
    pub inspection: &'a Inspection,
    /// Its size.
    pub size_bytes: u64,
    /// Its file's name; empty when it is not known.
    pub file_name: &'a str,
    /// Computes the SHA-256 of every piece of this many bytes; `None` leaves the hashes unproven.
    pub hashes: Option<&'a dyn HashPieces>,
}

/// Computes the SHA-256 of every piece of a package.
pub trait HashPieces: std::fmt::Debug {
    /// The hashes of pieces of so many bytes, lower-case hex; `None` when the package cannot be read.
    fn sha256s(&self, piece_bytes: u64) -> Option<ChunkHashes>;
}

/// What linting a manifest showed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Linted {
    /// The file as text, in which the pieces of the remarks stand; empty when it is no text.
    pub text: String,
    /// What is wrong, worst first; [`Severity::Passed`] when nothing is.
    pub remarks: Vec<Remark>,
    /// `metadata.title`.
    pub title: Option<String>,
    /// `metadata.bundle-identifier`.
    pub bundle_id: Option<String>,
    /// The URL of the package.
    pub package_url: Option<String>,
    /// When it was looked at, where that is known.
    now: Option<Timestamp>,
    /// Line and column of each place where a remark begins.
    places: BTreeMap<usize, (usize, usize)>,
    /// How much was judged, up to [`JUDGED_LIMIT`] and one.
    judged: usize,
    /// How many of each kind were found, by code.
    of_a_kind: BTreeMap<String, usize>,
}

impl Linted {
    /// The worst that is said of the manifest.
    pub fn severity(&self) -> Severity {
        let all = self.remarks.iter().map(|remark| remark.finding.severity);
        all.max().unwrap_or(Severity::Passed)
    }

    /// Line and column, both from 1, of a remark; `None` when it is about the whole.
    pub fn line_and_column(&self, remark: &Remark) -> Option<(usize, usize)> {
        let piece = remark.piece.as_ref()?;
        self.places.get(&piece.start).copied()
    }

    /// Finds the places of all remarks, in one walk through the text.
    fn find_places(&mut self) {
        let begins: BTreeSet<usize> = self
            .remarks
            .iter()
            .filter_map(|remark| remark.piece.as_ref())
            .map(|piece| piece.start)
            .collect();
        let mut lines = Lines::of(&self.text);
        self.places = begins.into_iter().map(|at| (at, lines.line_and_column(at))).collect();
    }

    fn add(&mut self, finding: Finding, piece: Option<Range<usize>>) {
        let count = match self.of_a_kind.get_mut(finding.code()) {
            Some(count) => count,
            None => self.of_a_kind.entry(finding.code().to_owned()).or_default(),
        };
        *count += 1;
        if *count <= FINDINGS_OF_A_KIND {
            self.remarks.push(Remark { finding, piece });
        }
    }

    /// Whether one thing more may be judged.
    fn may_judge(&mut self) -> bool {
        self.judged = self.judged.saturating_add(1).min(JUDGED_LIMIT + 1);
        self.judged <= JUDGED_LIMIT
    }

    /// What was left out.
    fn tell_rest(&mut self) {
        let more: usize = self.of_a_kind.values().map(|count| count.saturating_sub(FINDINGS_OF_A_KIND)).sum();
        if more > 0 {
            self.add(rules::MORE_FINDINGS.finding(more), None);
        }
        if self.judged > JUDGED_LIMIT {
            self.add(rules::MANIFEST_PARTLY_JUDGED.finding(JUDGED_LIMIT), None);
        }
    }
}

/// Lints a manifest: a property list in any form, or what somebody took for one. `now` tells whether signed addresses have ended;
/// `None` leaves that open.
pub fn lint(bytes: &[u8], package: Option<Package<'_>>, now: Option<Timestamp>) -> Linted {
    let mut linted = Linted { now, ..Linted::default() };
    if let Some(root) = reading::read(bytes, &mut linted) {
        document(&root, package, &mut linted);
    }
    linted.tell_rest();
    if linted.remarks.iter().all(|remark| remark.finding.severity < Severity::Risks) {
        linted.add(rules::MANIFEST_WELL_FORMED.finding(), None);
    }
    linted.remarks.sort_by_key(|remark| std::cmp::Reverse(remark.finding.severity));
    linted.find_places();
    linted
}

fn document(root: &Node, package: Option<Package<'_>>, linted: &mut Linted) {
    let Some(entries) = root.entries() else {
        linted.add(rules::MANIFEST_ROOT.finding(), root.range.clone());
        return;
    };
    if let Some(kind) = other_list(entries) {
        linted.add(rules::MANIFEST_IS_OTHER_LIST.finding(kind), root.range.clone());
        return;
    }
    let Some(items) = keys::list(root, "items", linted) else {
        linted.add(rules::ITEMS_MISSING.finding(), root.range.clone());
        return;
    };
    keys::known(entries, keys::ROOT, linted);
    let Some(first) = items.first() else {
        linted.add(
            rules::ITEMS_EMPTY.finding(),
            root.value("items").and_then(|items| items.range.clone()),
        );
        return;
    };
    if items.len() > 1 {
        linted.add(rules::SEVERAL_ITEMS.finding(items.len()), None);
    }
    for item in items {
        let is_first = std::ptr::eq(item, first);
        one_item(item, package.filter(|_| is_first), is_first, linted);
    }
}

/// What a list without items is, by keys that only such lists have: the other lists that Xcode exports beside a package, and those
/// inside it.
fn other_list(entries: &[PlistEntry]) -> Option<&'static str> {
    let has = |key: &str| entries.iter().any(|entry| entry.key == key);
    if has("items") {
        return None;
    }
    let ends_in_ipa = |entry: &PlistEntry| entry.key.to_ascii_lowercase().ends_with(".ipa");
    if has("method") && (has("teamID") || has("signingStyle") || has("compileBitcode") || has("thinning")) {
        Some("export-options")
    } else if has("variants") {
        Some("app-thinning")
    } else if has("CFBundleIdentifier") || has("CFBundleExecutable") {
        Some("info-plist")
    } else if has("ProvisionedDevices") || has("TeamIdentifier") {
        Some("profile")
    } else if has("application-identifier") {
        Some("entitlements")
    } else if !entries.is_empty() && entries.iter().all(ends_in_ipa) {
        Some("distribution-summary")
    } else {
        None
    }
}

/// Which models get which package, where a manifest has variants for single devices.
fn of_variants(item: &Node, linted: &mut Linted) {
    let Some(variants) = item
        .value("thinned-assets")
        .and_then(|_| keys::list(item, "thinned-assets", linted))
    else {
        return;
    };
    let mut told = Vec::new();
    for variant in variants {
        if !linted.may_judge() {
            break;
        }
        let url = keys::text(variant, "url", linted).unwrap_or_default();
        let at = variant.value("url").and_then(|url| url.range.clone());
        urls::judge(&url, "software-package", at, linted);
        let types = ["variants", "variantIds"].iter().find_map(|key| match &variant.value(key)?.kind {
            PlistKind::Array(types) => Some(types),
            _ => None,
        });
        let mut models: Vec<String> = Vec::new();
        for product_type in types.into_iter().flatten().take(MODELS_TOLD) {
            let PlistKind::Text(product_type) = &product_type.kind else {
                continue;
            };
            let model = models::known_name_of(product_type).unwrap_or(product_type);
            if !models.iter().any(|other| other == model) {
                models.push(model.to_owned());
            }
        }
        let file = url.rsplit('/').next().unwrap_or_default();
        told.push(format!("{}: {file}", models.join(", ")));
    }
    linted.add(
        rules::THINNED_VARIANTS.finding(variants.len(), List::first(&told, variants.len(), VARIANTS_TOLD)),
        item.value("thinned-assets").and_then(|variants| variants.range.clone()),
    );
}

fn one_item(item: &Node, package: Option<Package<'_>>, is_first: bool, linted: &mut Linted) {
    let Some(entries) = item.entries() else {
        linted.add(rules::KEY_TYPE.finding("other", "items", "dictionaries"), item.range.clone());
        return;
    };
    keys::known(entries, keys::ITEM, linted);
    match keys::list(item, "assets", linted) {
        None => linted.add(rules::ASSETS_MISSING.finding(), item.range.clone()),
        Some([]) => linted.add(
            rules::ASSETS_EMPTY.finding(),
            item.value("assets").and_then(|assets| assets.range.clone()),
        ),
        Some(assets) => of_assets(assets, package, is_first, linted),
    }
    of_variants(item, linted);
    match item.value("metadata") {
        Some(metadata) if metadata.entries().is_some() => of_metadata(metadata, package, is_first, linted),
        Some(metadata) => linted.add(rules::KEY_TYPE.finding("other", "metadata", "dictionary"), metadata.range.clone()),
        None => linted.add(rules::METADATA_MISSING.finding(), item.range.clone()),
    }
}

fn of_assets(assets: &[Node], package: Option<Package<'_>>, is_first: bool, linted: &mut Linted) {
    let mut packages = 0;
    for asset in assets {
        let Some(entries) = asset.entries() else {
            linted.add(rules::KEY_TYPE.finding("other", "assets", "dictionaries"), asset.range.clone());
            continue;
        };
        if !linted.may_judge() {
            break;
        }
        keys::known(entries, keys::ASSET, linted);
        let kind = keys::text(asset, "kind", linted);
        match kind.as_deref() {
            None | Some("") => linted.add(rules::ASSET_KIND_MISSING.finding(), asset.range.clone()),
            Some(kind) if !keys::KINDS.contains(&kind) => {
                let at = asset.value("kind").and_then(|kind| kind.range.clone());
                let meant = keys::nearest(kind, keys::KINDS, linted);
                let finding = rules::ASSET_KIND_UNKNOWN.finding(meant.is_some(), kind, meant.unwrap_or_default());
                linted.add(finding, at);
            }
            Some("software-package") => {
                packages += 1;
                hashes::judge(asset, package, linted);
            }
            Some(_) => {}
        }
        let url = keys::text(asset, "url", linted);
        let at = asset.value("url").and_then(|url| url.range.clone());
        match &url {
            None => linted.add(
                rules::ASSET_URL_MISSING.finding(address_rules::name_of(kind.as_deref().unwrap_or_default())),
                asset.range.clone(),
            ),
            Some(url) => urls::judge(url, kind.as_deref().unwrap_or_default(), at, linted),
        }
        if is_first && kind.as_deref() == Some("software-package") && linted.package_url.is_none() {
            if let Some((url, package)) = url.as_deref().zip(package) {
                of_file_name(url, package.file_name, asset, linted);
            }
            linted.package_url = url;
        }
    }
    match packages {
        0 => linted.add(rules::PACKAGE_MISSING.finding(), None),
        1 => {}
        many => linted.add(rules::SEVERAL_PACKAGES.finding(many), None),
    }
    urls::together(assets, linted);
}

/// The address of the package ends in another file than the one that the manifest is compared with.
fn of_file_name(url: &str, file_name: &str, asset: &Node, linted: &mut Linted) {
    let end = url
        .split(['?', '#'])
        .next()
        .and_then(|path| path.rsplit('/').next())
        .unwrap_or_default();
    let end = percent_decode_str(end).decode_utf8_lossy();
    let is_package = end.to_ascii_lowercase().ends_with(".ipa");
    if is_package && !file_name.is_empty() && end != file_name {
        let at = asset.value("url").and_then(|url| url.range.clone());
        linted.add(rules::PACKAGE_OF_OTHER_NAME.finding(end, file_name), at);
    }
}

fn of_metadata(metadata: &Node, package: Option<Package<'_>>, is_first: bool, linted: &mut Linted) {
    keys::known(metadata.entries().unwrap_or_default(), keys::METADATA, linted);
    let at = |key: &str| {
        metadata
            .value(key)
            .and_then(|value| value.range.clone())
            .or_else(|| metadata.range.clone())
    };
    let title = keys::text(metadata, "title", linted);
    match title.as_deref().map(str::trim) {
        None | Some("") => linted.add(rules::TITLE_EMPTY.finding(FILE), at("title")),
        Some(text) if text.chars().count() < 2 => linted.add(rules::TITLE_SHORT.finding(FILE, text), at("title")),
        Some(text) => placeholder(text, at("title"), linted),
    }
    let bundle_id = keys::text(metadata, "bundle-identifier", linted);
    match bundle_id.as_deref() {
        None | Some("") => linted.add(rules::IDENTIFIER_EMPTY.finding(FILE), at("bundle-identifier")),
        Some(id) if super::doctor::is_unfilled(id) || super::doctor::is_template(id) => {
            // No app has it, so no phone can match it.
            linted.add(urls::placeholder_text(id).at(Severity::Blocks), at("bundle-identifier"));
        }
        Some(id) if !check::is_bundle_identifier(id) => linted.add(rules::IDENTIFIER_FORM.finding(id, FILE), at("bundle-identifier")),
        Some(id) if id.starts_with("com.apple.") => linted.add(rules::IDENTIFIER_SYSTEM.finding(id), at("bundle-identifier")),
        Some(_) => {}
    }
    let version = keys::text(metadata, "bundle-version", linted);
    match version.as_deref() {
        None | Some("") => linted.add(rules::VERSION_EMPTY.finding(FILE), at("bundle-version")),
        Some(version) => placeholder(version, at("bundle-version"), linted),
    }
    match keys::text(metadata, "kind", linted).as_deref() {
        Some("software") => {}
        None | Some("") => linted.add(rules::METADATA_KIND_MISSING.finding(), at("kind")),
        Some(kind) => linted.add(rules::METADATA_KIND.finding(kind), at("kind")),
    }
    if let Some(package) = package {
        let app = &package.inspection.app;
        if let Some(id) = bundle_id.as_deref().filter(|id| !id.is_empty() && *id != app.bundle_id) {
            linted.add(rules::IDENTIFIER_DIFFERS.finding(id, &app.bundle_id), at("bundle-identifier"));
        }
        if let Some(version) = version
            .as_deref()
            .filter(|version| !version.is_empty() && *version != app.version && *version != app.build)
        {
            linted.add(rules::VERSION_DIFFERS.finding(&app.version, FILE, version), at("bundle-version"));
        }
    }
    if is_first {
        linted.title = title;
        linted.bundle_id = bundle_id;
    }
}

fn placeholder(text: &str, at: Option<Range<usize>>, linted: &mut Linted) {
    let text = text
        .get(..text.floor_char_boundary(super::doctor::LINK_LIMIT_BYTES))
        .unwrap_or(text);
    if super::doctor::is_unfilled(text) || super::doctor::is_template(text) || urls::is_example(text) {
        linted.add(urls::placeholder_text(text), at);
    }
}
