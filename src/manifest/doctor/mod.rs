//! The link doctor finds install links in any text and says what is wrong with each: the broken piece, the reason, the cure.
//!
//! Texts are links, HTML and AMP pages, e-mails, chat messages and program code. Pure: nothing is fetched.

mod context;
#[cfg(test)]
mod corrections;
mod find;
mod grammar;
mod kind;
mod message;
mod page;
pub(crate) mod rules;
mod spelling;
#[cfg(test)]
mod tests;
mod url;
mod wrappers;

use std::borrow::Cow;
use std::ops::Range;

use jiff::Timestamp;

use crate::finding::{Finding, Severity};

pub use context::Context;
pub(crate) use find::LINK_LIMIT_BYTES;
pub use kind::{TextKind, is_property_list};
pub use message::is_message;
pub use wrappers::{Wrapped, unwrap};

use super::link::InstallLink;
use find::LinkSpan;
use spelling::BothTexts;

/// Longest text that is looked at: an e-mail with a picture or two. More is cut off, which is told.
pub const TEXT_LIMIT_BYTES: usize = 4 * 1024 * 1024;
/// Most links of one text that are told: more is a list, not something that somebody wants to mend.
pub const LINKS_LIMIT: usize = 100;

/// What an examination of a text found.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Examination {
    /// The links, in their order.
    pub links: Vec<Diagnosis>,
    /// What is said of the text as a whole, such as that it has no link.
    pub findings: Vec<Finding>,
}

/// One link, and what is wrong with it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Diagnosis {
    /// The link as it stands there, such as `itms-services://?action=…&amp;url=…`.
    pub found: String,
    /// Where it begins: the line, from 1.
    pub line: usize,
    /// Where it begins in that line: the column in characters, from 1.
    pub column: usize,
    /// What it stands in.
    pub context: Context,
    /// What is wrong, worst first; what it leads to and how; [`Severity::Passed`] when it is well-formed.
    pub remarks: Vec<Remark>,
    /// The manifest's address that iOS, or whoever mends the link, makes of it.
    pub manifest_url: Option<String>,
    /// The link as it should be; `None` when nothing is wrong with it, or when what is missing cannot be known.
    pub corrected: Option<String>,
}

/// A finding about a place in a text.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Remark {
    /// What is wrong there.
    pub finding: Finding,
    /// The broken piece: bytes of the text that it is about; `None` when it is about the whole.
    pub piece: Option<Range<usize>>,
}

impl Remark {
    /// About the whole text.
    pub(super) const fn whole(finding: Finding) -> Self {
        Self { finding, piece: None }
    }
}

impl Diagnosis {
    /// The worst that is said of the link.
    pub fn severity(&self) -> Severity {
        let all = self.remarks.iter().map(|remark| remark.finding.severity);
        all.max().unwrap_or(Severity::Passed)
    }

    /// Whether a phone may stumble over it.
    pub fn is_ill(&self) -> bool {
        self.severity() >= Severity::Risks
    }

    /// The text of the broken piece of a remark.
    pub fn piece(&self, remark: &Remark) -> Option<&str> {
        self.found.get(remark.piece.clone()?)
    }
}

impl Examination {
    /// Every finding: of the text, then of each link.
    pub fn all_findings(&self) -> impl Iterator<Item = &Finding> {
        let of_links = self.links.iter().flat_map(|link| &link.remarks).map(|remark| &remark.finding);
        self.findings.iter().chain(of_links)
    }
}

/// Finds every install link in a text and judges it. `now` tells whether signed addresses have ended; `None` leaves that open.
pub fn examine(text: &str, now: Option<Timestamp>) -> Examination {
    let (text, is_cut) = cut(text);
    let mut examination = Examination::default();
    if is_cut {
        examination.findings.push(rules::TEXT_CUT.finding());
    }
    if is_message(text) {
        message::examine(text, now, &mut examination);
    } else {
        examine_plain(text, now, &mut examination);
    }
    if examination.links.is_empty() {
        examination.findings.push(rules::NO_LINK.finding(text.trim().is_empty()));
    } else if examination.links.len() > LINKS_LIMIT {
        examination.links.truncate(LINKS_LIMIT);
        examination.findings.push(rules::MANY_LINKS.finding());
    }
    examination
}

/// A text that is no e-mail, or a part of one.
fn examine_plain(text: &str, now: Option<Timestamp>, examination: &mut Examination) {
    let seen = spelling::seen(text);
    let mut original = matches!(seen, Cow::Owned(_)).then(|| BothTexts::new(text));
    let text = seen.as_ref();
    let kind = page::kind_of(text);
    let mut lines = Lines::of(text);
    for place in find::links(text).into_iter().take(LINKS_LIMIT + 1) {
        let mut diagnosis = if place.is_too_long {
            too_long(&place)
        } else {
            grammar::judge(&place, now)
        };
        (diagnosis.line, diagnosis.column) = lines.line_and_column(place.start);
        page::judge(&place, kind, &mut diagnosis);
        let is_as_written = original
            .as_mut()
            .is_none_or(|original| original.original_from(text, place.start).starts_with(&place.found));
        if !is_as_written && place.wrapper.is_none() {
            diagnosis.remarks.push(Remark::whole(rules::LINK_UNSEEN_CHARACTERS.finding()));
        }
        if diagnosis.remarks.iter().all(|remark| remark.finding.severity < Severity::Risks) {
            diagnosis.remarks.push(Remark::whole(rules::LINK_WELL_FORMED.finding()));
        }
        diagnosis.remarks.sort_by_key(|remark| std::cmp::Reverse(remark.finding.severity));
        let is_ill = diagnosis.is_ill();
        diagnosis.corrected = diagnosis.corrected.filter(|link| is_ill && is_well(link, now));
        examination.links.push(diagnosis);
    }
}

/// A link that nobody could mend: nothing more is said of it.
fn too_long(place: &LinkSpan) -> Diagnosis {
    Diagnosis {
        found: place.found.clone(),
        line: 1,
        column: 1,
        context: place.context.clone(),
        remarks: vec![Remark::whole(rules::LINK_TOO_LONG.finding())],
        manifest_url: None,
        corrected: None,
    }
}

/// Whether a link that stands for itself is one that a phone takes.
fn is_well(link: &str, now: Option<Timestamp>) -> bool {
    let place = LinkSpan {
        start: 0,
        found: link.to_owned(),
        context: Context::Plain,
        wrapper: None,
        goes_on: false,
        markup: None,
        is_too_long: false,
    };
    !grammar::judge(&place, now).is_ill()
}

fn cut(text: &str) -> (&str, bool) {
    if text.len() <= TEXT_LIMIT_BYTES {
        return (text, false);
    }
    let end = text.floor_char_boundary(TEXT_LIMIT_BYTES);
    (text.get(..end).unwrap_or_default(), true)
}

/// Counts the lines of a text, from one place to the next.
pub(super) struct Lines<'a> {
    text: &'a str,
    /// The last place, its line and its column.
    last: (usize, usize, usize),
}

impl<'a> Lines<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        Self { text, last: (0, 1, 1) }
    }

    /// Line and column, both from 1, of a byte that is not before the last one that was asked for.
    pub(super) fn line_and_column(&mut self, at: usize) -> (usize, usize) {
        let (from, line, column) = self.last;
        let (lines, columns) = line_and_column(self.text.get(from..).unwrap_or_default(), at.saturating_sub(from));
        let columns = if lines == 1 { column + columns - 1 } else { columns };
        self.last = (at.max(from), line + lines - 1, columns);
        (line + lines - 1, columns)
    }
}

/// Line and column, both from 1, of a byte of a text.
fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line, column)
}

/// What is said of a page’s address that somebody wrapped.
pub fn wrapped_page(wrapped: &Wrapped) -> Finding {
    rules::ADDRESS_WRAPPED.finding(&wrapped.inner, wrapped.service)
}

/// What is said of an address that leads to a package where a manifest is wanted.
pub fn package_instead() -> Finding {
    rules::LINK_TO_PACKAGE.finding()
}

/// Whether a text holds a placeholder that nobody filled in, such as `{domain}`.
pub(super) fn is_unfilled(text: &str) -> bool {
    url::placeholder_piece(&text.replacen("://[", "://", 1)).is_some()
}

/// Whether a text holds a variable of a template language, such as `${id}`.
pub(super) fn is_template(text: &str) -> bool {
    url::template_piece(text).is_some()
}

/// Whether an address with this authority leads whoever opens it to his own device.
pub(super) fn leads_to_itself(authority: &str) -> bool {
    url::is_self(url::host_name(authority))
}

/// Whether a text ends so, in whatever case.
pub(crate) fn ends_with(text: &str, end: &str) -> bool {
    let from = text.len().checked_sub(end.len());
    from.and_then(|from| text.get(from..))
        .is_some_and(|last| last.eq_ignore_ascii_case(end))
}

/// The link that leads to this manifest.
fn link_to(manifest_url: &str) -> String {
    InstallLink {
        manifest_url: manifest_url.to_owned(),
    }
    .text()
}
