//! Finding: where install links, and what was meant to be one, stand in a text, and how far they reach.

use super::context::{Context, Surroundings, tail};
use super::ends_with;
use super::spelling::MEANT_SCHEME;
use super::wrappers;
use crate::primitives::SearchPattern;

/// A link in a text.
#[derive(Clone, Debug)]
pub(super) struct LinkSpan {
    /// Its first byte.
    pub(super) start: usize,
    /// Its text, with entities and everything.
    pub(super) found: String,
    /// What it stands in.
    pub(super) context: Context,
    /// The address of a web page that has the link inside of it, percent-encoded; `None` when it stands for itself.
    pub(super) wrapper: Option<String>,
    /// Program code goes on behind it: the link is put together when the program runs.
    pub(super) goes_on: bool,
    /// What a program or a person put around it that is no part of it.
    pub(super) markup: Option<Markup>,
    /// It goes on for longer than anybody's link: [`LINK_LIMIT_BYTES`] of it are here.
    pub(super) is_too_long: bool,
}

/// What stands around a link.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Markup {
    /// `<link|text>`, as Slack writes and sends it; `&` is `&amp;` there.
    Chat,
    /// `href=“link”`: quotation marks of a word processor, which no browser takes for such.
    CurlyQuotes,
}

/// Places that are looked at more closely; of links that are judged there are fewer still.
const MOST_PLACES: usize = 4 * super::LINKS_LIMIT;

/// Bytes of the scheme, host and path of Proofpoint's.
const WRAPPER_BEGINNING_BYTES: usize = 300;

/// Longest link that is judged: servers take request lines of 8 KB, and percent-encoding twice makes twice as much of most addresses.
pub(crate) const LINK_LIMIT_BYTES: usize = 16 * 1024;

/// Breaks in one link: one of 2,000 characters has 26.
const MAX_BREAKS: usize = 32;

/// The beginning of a link whose scheme somebody took away, as content management systems do with schemes they do not know.
static SCHEME_CUT: SearchPattern = SearchPattern::new(r#"(?i)(?:^|[\s"'(<>=“])(:?/{0,3}\?action=download-manifest[^\s"'<>”]*)"#);
/// An address of Proofpoint's.
static PROOFPOINT: SearchPattern = SearchPattern::new(r#"(?i)https?://urldefense[^\s"'<>]+"#);
/// A link for another program that installs apps, such as `apple-magnifier://install?url=`.
static OTHER_SCHEME: SearchPattern =
    SearchPattern::new(r"(?i)(?-u:\b)[a-z][a-z0-9+.-]{0,40}://[^\s]*(?:\.ipa|\.plist|action=download-manifest|install\?)");

/// Every link in a text, in its order.
pub(super) fn links(text: &str) -> Vec<LinkSpan> {
    let surroundings = Surroundings::of(text);
    let mut places: Vec<LinkSpan> = Vec::new();
    let mut end = 0;
    for scheme in MEANT_SCHEME.find_iter(text) {
        // A link inside a link belongs to the outer one.
        if scheme.start() < end {
            continue;
        }
        if places.len() == MOST_PLACES {
            break;
        }
        let place = if scheme.as_str().contains('%') {
            wrapped(&surroundings, scheme.start())
        } else {
            plain(&surroundings, scheme.start())
        };
        end = place.start.max(scheme.start()) + place.found.len().max(scheme.len());
        places.push(place);
    }
    places.extend(proofpoint(&surroundings, &places));
    places.extend(without_scheme(&surroundings, &places));
    places.sort_by_key(|place| place.start);
    let is_mention = |place: &LinkSpan| !place.found.contains('?') && place.found.trim_end_matches('/').ends_with(':');
    if places.iter().any(|place| !is_mention(place)) {
        places.retain(|place| !is_mention(place));
    }
    if places.is_empty() {
        places.extend(other_scheme(&surroundings));
    }
    places
}

/// Whether a byte of the text belongs to a link that was found already.
fn is_taken(places: &[LinkSpan], at: usize) -> bool {
    let length = |place: &LinkSpan| place.wrapper.as_ref().map_or(place.found.len(), String::len);
    places.iter().any(|place| (place.start..place.start + length(place)).contains(&at))
}

/// Links of which only what follows the scheme is left.
fn without_scheme(surroundings: &Surroundings<'_>, places: &[LinkSpan]) -> Vec<LinkSpan> {
    let all = SCHEME_CUT.captures_iter(surroundings.text).filter_map(|found| found.get(1));
    let fresh = all.filter(|found| !is_taken(places, found.start()));
    let span = |found: regex::Match<'_>| LinkSpan {
        start: found.start(),
        found: window(found.as_str()).to_owned(),
        context: surroundings.context(found.start()),
        wrapper: None,
        goes_on: false,
        markup: None,
        is_too_long: found.len() > LINK_LIMIT_BYTES,
    };
    fresh.take(MOST_PLACES).map(span).collect()
}

/// Links in addresses of Proofpoint's, which writes them in its own way.
fn proofpoint(surroundings: &Surroundings<'_>, places: &[LinkSpan]) -> Vec<LinkSpan> {
    let all = PROOFPOINT
        .find_iter(surroundings.text)
        .filter(|found| found.len() <= LINK_LIMIT_BYTES && !is_taken(places, found.start()));
    let span = |found: regex::Match<'_>| {
        let inner = wrappers::unwrap(found.as_str())?.inner;
        inner.to_ascii_lowercase().starts_with("itms-services").then(|| LinkSpan {
            start: found.start(),
            found: inner,
            context: surroundings.context(found.start()),
            wrapper: Some(found.as_str().to_owned()),
            goes_on: false,
            markup: None,
            is_too_long: false,
        })
    };
    all.filter_map(span).take(MOST_PLACES).collect()
}

fn plain(surroundings: &Surroundings<'_>, start: usize) -> LinkSpan {
    if let Some(wrapped) = inside_version_3(surroundings, start) {
        return wrapped;
    }
    let context = surroundings.context(start);
    let all = surroundings.text.get(start..).unwrap_or_default();
    let (rest, before) = (window(all), surroundings.text.get(..start).unwrap_or_default());
    let length = match before.chars().next_back().filter(|last| matches!(last, '"' | '\'' | '`')) {
        Some(quote) => rest.find(quote).unwrap_or(rest.len()),
        None => match &context {
            // Inside an attribute's value, or between tags.
            Context::Attribute { .. } => rest.find(['"', '\'', '>', '<', '`']).unwrap_or(rest.len()),
            Context::HtmlText | Context::Plain | Context::Code => bare_length(rest, before),
        },
    };
    let mut found = rest.get(..length).unwrap_or_default().trim_end().to_owned();
    let mut markup = None;
    if before.ends_with('<')
        && let Some(bar) = found.find('|')
    {
        found.truncate(bar);
        markup = Some(Markup::Chat);
    } else if before.ends_with("=“") || before.ends_with("=”") {
        markup = Some(Markup::CurlyQuotes);
    }
    LinkSpan {
        start,
        goes_on: goes_on(rest.get(length..).unwrap_or_default()),
        found,
        context,
        wrapper: None,
        markup,
        is_too_long: length == rest.len() && rest.len() < all.len(),
    }
}

/// A link as it is inside an address of Proofpoint's third version: `…/v3/__itms-services://…__;!!…`.
fn inside_version_3(surroundings: &Surroundings<'_>, start: usize) -> Option<LinkSpan> {
    let before = surroundings.text.get(..start)?;
    let head = before.strip_suffix("/v3/__")?;
    let all = surroundings.text.get(start..)?;
    let nearest = head.ceil_char_boundary(head.len().saturating_sub(WRAPPER_BEGINNING_BYTES));
    let outer = nearest + head.get(nearest..)?.rfind("http")?;
    let rest = window(all);
    let end = rest
        .find(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '>'))
        .unwrap_or(rest.len());
    let found = rest.get(..end)?.split("__;").next()?;
    Some(LinkSpan {
        start: outer,
        found: found.to_owned(),
        context: surroundings.context(outer),
        wrapper: surroundings.text.get(outer..start + end).map(str::to_owned),
        goes_on: false,
        markup: None,
        is_too_long: end == rest.len() && rest.len() < all.len(),
    })
}

/// How far a link reaches that no quotes surround.
fn bare_length(rest: &str, before: &str) -> usize {
    let in_parentheses = before.ends_with('(');
    // The link stands inside a text in single quotes, as in 'Install: itms-services://…'.
    let in_quotes = tail(before)
        .rsplit('\n')
        .next()
        .is_some_and(|line| line.matches('\'').count() % 2 == 1);
    let mut open_braces = 0_i32;
    let mut length = rest.len();
    for (at, c) in rest.char_indices() {
        match c {
            '{' => open_braces += 1,
            '}' => open_braces -= 1,
            // A placeholder may have words in it.
            c if c.is_whitespace() && open_braces > 0 && !c.eq(&'\n') => {}
            c if c.is_whitespace()
                || matches!(c, '"' | '<' | '>' | '`' | '“' | '”' | '»')
                || c == ')' && in_parentheses
                || c == '\'' && in_quotes =>
            {
                length = at;
                break;
            }
            _ => {}
        }
    }
    // A mail program breaks a long link at every 76 characters.
    for _ in 0..MAX_BREAKS {
        let link = rest.get(..length).unwrap_or_default();
        let after = rest.get(length..).unwrap_or_default();
        match continuation(link, after) {
            Some(more) => length += more,
            None => break,
        }
    }
    length
}

/// The rest of a link that a blank or a line break cut: how many bytes it takes.
fn continuation(link: &str, after: &str) -> Option<usize> {
    let blanks = after.len() - after.trim_start().len();
    let next = after
        .get(blanks..)?
        .split(|c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>' | '`'))
        .next()?;
    let lower = next.to_ascii_lowercase();
    let begins_url = link.ends_with('=') && (lower.starts_with("http:") || lower.starts_with("https"));
    let line_breaks = after.get(..blanks)?.matches('\n').count();
    let is_whole = ends_with(link, ".plist");
    let looks_like_rest = !next.contains("://") && (next.contains(['/', '=', '%', '&']) || ends_with(next, ".plist"));
    let goes_on = begins_url || line_breaks == 1 && !is_whole && looks_like_rest && link.contains('?');
    (goes_on && !next.is_empty()).then_some(blanks + next.len())
}

/// Whether what follows a text in quotes adds to it, as `+ name`, `. $name` or `% name` do.
fn goes_on(after: &str) -> bool {
    let mut rest = after.chars().skip_while(|c| matches!(c, '"' | '\'' | '`'));
    let is_quoted = after.starts_with(['"', '\'', '`']);
    let rest: String = rest.by_ref().take(4).collect();
    let rest = rest.trim_start();
    is_quoted && (rest.starts_with('+') || rest.starts_with(". ") || rest.starts_with(".$") || rest.starts_with("% "))
}

/// A link that is percent-encoded inside the address of a web page.
fn wrapped(surroundings: &Surroundings<'_>, start: usize) -> LinkSpan {
    let text = surroundings.text;
    let is_end = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '>' | '`');
    let before = tail(text.get(..start).unwrap_or_default());
    let outer = before.rfind(is_end).map_or(0, |at| {
        at + before.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)
    });
    let outer = start - before.len() + outer;
    let all = text.get(start..).unwrap_or_default();
    let rest = window(all);
    let length = rest.find(|c: char| is_end(c) || matches!(c, '&' | '#')).unwrap_or(rest.len());
    let whole_length = rest.find(is_end).unwrap_or(rest.len());
    let wrapper = text.get(outer..start + whole_length).unwrap_or_default();
    let is_page = wrapper.to_ascii_lowercase().starts_with("http");
    LinkSpan {
        start: if is_page { outer } else { start },
        found: rest.get(..length).unwrap_or_default().to_owned(),
        context: surroundings.context(if is_page { outer } else { start }),
        wrapper: is_page.then(|| wrapper.to_owned()),
        goes_on: goes_on(rest.get(whole_length..).unwrap_or_default()),
        markup: None,
        is_too_long: whole_length == rest.len() && rest.len() < all.len(),
    }
}

/// As much of a text as a link may take.
fn window(text: &str) -> &str {
    text.get(..text.floor_char_boundary(LINK_LIMIT_BYTES)).unwrap_or(text)
}

/// A link for another program that installs apps.
fn other_scheme(surroundings: &Surroundings<'_>) -> Option<LinkSpan> {
    let mut all = OTHER_SCHEME.find_iter(surroundings.text);
    let found = all.find(|found| {
        let scheme = found.as_str().split("://").next().unwrap_or_default();
        !["http", "https", "file", "ftp", "mailto"].contains(&scheme.to_ascii_lowercase().as_str())
    })?;
    Some(plain(surroundings, found.start()))
}
