//! Addresses of package and images: can a phone fetch them, and do they lead to what they are for?

use std::ops::Range;

use super::rules::FILE;
use super::tree::{Node, PlistKind};
use super::{Linted, address_rules, rules};
use crate::finding::{Finding, Severity};
use crate::manifest::{doctor, share_pages, signed_urls};
use crate::primitives::SearchPattern;

/// Words of examples.
static EXAMPLE: SearchPattern = SearchPattern::new(
    r"(?i)(?-u:\b)your[-_ ]?(app|company|domain|host|server|site|web|bundle|name)|path/to/|(?-u:\b)insert[-_ ]|(?-u:\b)todo(?-u:\b)",
);

/// Characters of a text that are shown.
const SHOWN_CHARS: usize = 60;

/// Judges one address.
pub(super) fn judge(url: &str, kind: &str, at: Option<Range<usize>>, linted: &mut Linted) {
    let what = address_rules::name_of(kind);
    let is_package = kind == "software-package";
    let severity = if is_package { Severity::Blocks } else { Severity::Risks };
    if url.len() > doctor::LINK_LIMIT_BYTES {
        linted.add(address_rules::URL_TOO_LONG.finding(what), at);
        return;
    }
    if doctor::is_template(url) {
        linted.add(address_rules::URL_TEMPLATE.finding(what), at);
        return;
    }
    if doctor::is_unfilled(url) {
        linted.add(address_rules::URL_PLACEHOLDER.finding(what), at);
        return;
    }
    if let Some(finding) = address_rules::of_url(url, FILE, what.clone()) {
        linted.add(finding.at(severity), at);
        return;
    }
    if is_example(url) {
        linted.add(placeholder_text(url), at);
        return;
    }
    if let Some(page) = share_pages::of_url(url) {
        let direct = page.direct.is_some();
        if !page.redirects {
            linted.add(share_pages::SHARE_PAGE.finding(direct, page.service).at(severity), at);
            return;
        }
        let finding = share_pages::SHARE_REDIRECT.finding(direct, page.service);
        linted.add(if is_package { finding.at(Severity::Risks) } else { finding }, at.clone());
    }
    if let Some(finding) = signed_urls::finding(url, linted.now) {
        let is_image_only = !is_package && finding.severity == Severity::Blocks;
        linted.add(if is_image_only { finding.at(Severity::Risks) } else { finding }, at.clone());
    }
    let rest = url.split_once("://").map_or("", |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let path = rest.get(authority.len()..).unwrap_or_default();
    let name = path.split(['?', '#']).next().unwrap_or_default().to_ascii_lowercase();
    if authority.contains('@') {
        linted.add(address_rules::URL_CREDENTIALS.finding(what), at);
        return;
    }
    if doctor::leads_to_itself(authority) {
        linted.add(address_rules::URL_THIS_COMPUTER.finding(what).at(severity), at);
        return;
    }
    if path.trim_matches('/').is_empty() {
        linted.add(address_rules::URL_NO_PATH.finding(what), at);
    } else if is_package
        && name
            .rsplit('/')
            .next()
            .is_some_and(|file| file.contains('.') && !doctor::ends_with(file, ".ipa"))
    {
        linted.add(address_rules::URL_NOT_IPA.finding(), at);
    } else if kind.ends_with("-image")
        && [".jpg", ".jpeg", ".gif", ".webp", ".svg", ".heic"]
            .iter()
            .any(|end| name.ends_with(end))
    {
        linted.add(address_rules::IMAGE_NOT_PNG.finding(what), at);
    } else if path.contains('?') {
        linted.add(address_rules::URL_QUERY.finding(what), at);
    }
}

/// A text that was never filled in, or the beginning of it.
pub(super) fn placeholder_text(text: &str) -> Finding {
    let shown: String = text.chars().take(SHOWN_CHARS).collect();
    rules::PLACEHOLDER_TEXT.finding(shown)
}

/// Whether a text still reads like the example that it was copied from.
pub(super) fn is_example(text: &str) -> bool {
    EXAMPLE.is_match(text)
}

/// What the addresses of one item say together.
pub(super) fn together(assets: &[Node], linted: &mut Linted) {
    let text = |asset: &Node, key: &str| match asset.value(key).map(|value| &value.kind) {
        Some(PlistKind::Text(text)) => text.trim().to_owned(),
        _ => String::new(),
    };
    let all: Vec<(String, String, Option<Range<usize>>)> = assets
        .iter()
        .map(|asset| {
            (
                text(asset, "kind"),
                text(asset, "url"),
                asset.value("url").and_then(|url| url.range.clone()),
            )
        })
        .filter(|(_, url, _)| !url.is_empty())
        .collect();
    let Some((_, package, _)) = all.iter().find(|(kind, ..)| kind == "software-package") else {
        return;
    };
    if let Some((_, _, at)) = all.iter().find(|(kind, url, _)| kind != "software-package" && url == package) {
        linted.add(address_rules::URL_SAME.finding(), at.clone());
        return;
    }
    let image = |kind: &str| all.iter().find(|(other, ..)| other == kind);
    if let (Some((_, small, _)), Some((_, large, at))) = (image("display-image"), image("full-size-image"))
        && small == large
    {
        linted.add(address_rules::IMAGES_SAME.finding(), at.clone());
    }
}
