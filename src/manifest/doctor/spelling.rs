//! Spelling: how the scheme and the ampersand come out when programs and people write them wrong.

use std::borrow::Cow;

use crate::primitives::SearchPattern;

/// The scheme of install links.
pub(super) const SCHEME: &str = "itms-services";

/// Anything that was meant to be the scheme, with what follows it: a colon, a percent-encoded one, or slashes alone.
pub(super) static MEANT_SCHEME: SearchPattern = SearchPattern::new(
    r"(?i)(?-u:\b)(items?|itmss?|itm|itunes)([-_.]?)(services?|sevices?|servces|serivces|servcies|servies|srvices)(:|%3A|%253A|//)",
);

/// A hyphen that is none, inside the words of a link.
static ODD_HYPHEN: SearchPattern =
    SearchPattern::new(r"(?i)(?-u:\b)(itms|download)[\u{2010}-\u{2015}\u{2212}\u{FE63}\u{FF0D}](services|manifest)");
/// Ampersands that came out wrong, by how.
static MANGLED: [(Mangled, SearchPattern); 3] = [
    (Mangled::Twice, SearchPattern::new(r"(?i)&amp;(?:amp;)+(?:#38;)*")),
    (Mangled::Entity, SearchPattern::new(r"(?i)(?:&amp;|&#38;|&#x26;)")),
    (Mangled::Leftover, SearchPattern::new(r"(?i)(?:[&;?]?amp[;-]|&amp)(?:url=|action=)")),
];

/// Whether this is the scheme, in whatever case.
pub(super) fn is_scheme(text: &str) -> bool {
    text.eq_ignore_ascii_case(SCHEME)
}

/// A text as it looks: without characters that nobody sees, and with hyphens for those that look like one inside the scheme.
///
/// Soft hyphens, zero-width blanks and joiners and directional marks come from word processors, hyphens that do not break from mail
/// programs.
pub(super) fn seen(text: &str) -> Cow<'_, str> {
    let is_odd = |c: char| is_unseen(c) || matches!(c, '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE63}' | '\u{FF0D}');
    // A byte order mark in front is the file's.
    if !text.contains(is_odd) {
        return Cow::Borrowed(text);
    }
    let without: String = text.chars().filter(|c| !is_unseen(*c)).collect();
    Cow::Owned(ODD_HYPHEN.replace_all(&without, "$1-$2"))
}

/// Whether nobody sees this character.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{202A}'..='\u{202E}')
}

/// Walks through a text and what is seen of it, side by side.
pub(super) struct BothTexts<'a> {
    original: &'a str,
    /// Bytes of each that lie behind.
    passed: (usize, usize),
}

impl<'a> BothTexts<'a> {
    pub(super) fn new(original: &'a str) -> Self {
        Self { original, passed: (0, 0) }
    }

    /// The original from what is at this byte of the seen text on. Places are asked for in their order.
    pub(super) fn original_from(&mut self, seen: &str, at: usize) -> &'a str {
        let (mut original, mut known) = self.passed;
        let mut rest = seen.get(known..at).unwrap_or_default().chars();
        let mut ahead = self.original.get(original..).unwrap_or_default().chars();
        while let Some(character) = ahead.clone().next() {
            if is_unseen(character) {
                original += character.len_utf8();
            } else if let Some(shown) = rest.next() {
                original += character.len_utf8();
                known += shown.len_utf8();
            } else {
                break;
            }
            ahead.next();
        }
        self.passed = (original, known);
        self.original.get(original..).unwrap_or_default()
    }
}

/// The characters that entities stand for in links, decoded once, as a browser does in an attribute.
pub(super) fn decoded_once(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, from) = rest.split_at(at);
        decoded.push_str(before);
        match entity(from) {
            Some((character, length)) => {
                decoded.push(character);
                rest = from.get(length..).unwrap_or_default();
            }
            None => {
                decoded.push('&');
                rest = from.get(1..).unwrap_or_default();
            }
        }
    }
    decoded.push_str(rest);
    decoded
}

/// The entity at the beginning, and how many bytes it takes.
fn entity(text: &str) -> Option<(char, usize)> {
    let end = text.char_indices().take(10).find(|(_, c)| *c == ';').map(|(at, _)| at)?;
    let name = text.get(1..end)?;
    let character = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "colon" => ':',
        "sol" => '/',
        "equals" => '=',
        "quest" => '?',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    };
    Some((character, end + 1))
}

/// Text as a program's string literal means it: `\/` and `\u0026` are what JSON writers make of `/` and `&`.
pub(super) fn without_escapes(text: &str) -> String {
    text.replace("\\/", "/")
        .replace("\\u0026", "&")
        .replace("\\u003d", "=")
        .replace("\\u003D", "=")
}

/// How an ampersand before `url` or `action` came out wrong.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Mangled {
    /// `&amp;amp;`, or `&amp;` where it was decoded once already.
    Twice,
    /// `&amp;` where nobody decodes it.
    Entity,
    /// `amp;url`, `amp-url`, `&ampurl`: what is left when somebody decoded or renamed half of it.
    Leftover,
}

/// The first ampersand that came out wrong, where it stands, and how many bytes it takes.
pub(super) fn mangled(query: &str) -> Option<(Mangled, usize, usize)> {
    MANGLED.iter().find_map(|(kind, pattern)| {
        let found = pattern.find(query)?;
        let length = match kind {
            Mangled::Leftover => {
                let text = found.as_str();
                let name = ["url=", "action="]
                    .into_iter()
                    .find(|name| text.to_ascii_lowercase().ends_with(name))?;
                text.len() - name.len()
            }
            Mangled::Twice | Mangled::Entity => found.len(),
        };
        Some((*kind, found.start(), length))
    })
}
