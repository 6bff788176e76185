//! The context is what a link stands in: it decides what `&amp;` means there, and whether a tap gets through.

use crate::primitives::SearchPattern;

/// Longest start tag that is looked at: one with a link and some styling has a few hundred bytes.
const TAG_LIMIT_BYTES: usize = 16 * 1024;

/// What a link stands in.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Context {
    /// Text as it is: a chat message, a file, the address bar.
    Plain,
    /// The text of an HTML page, where `&amp;` is an ampersand.
    HtmlText,
    /// An attribute of an HTML element, where `&amp;` is an ampersand.
    Attribute {
        /// The element, in lower case; empty when the text begins inside of it.
        element: String,
        /// The attribute, in lower case.
        name: String,
        /// All of the element's start tag that is there.
        tag: String,
    },
    /// A text in program code: JavaScript, PHP, JSON and so on, where `&amp;` is five letters.
    Code,
}

impl Context {
    /// Whether whoever reads this decodes `&amp;` and its like, once.
    pub fn decodes_entities(&self) -> bool {
        matches!(self, Self::HtmlText | Self::Attribute { .. })
    }
}

/// What program code has and prose has not.
static CODE: SearchPattern = SearchPattern::new(r"(?-u:\b)(?:var|let|const|function|return|echo)(?-u:\b)|\$\w|=>");
/// The tags around program code in a page.
static SCRIPT: SearchPattern = SearchPattern::new(r"(?i)</?script");
/// Elements by which a text is told to be HTML.
static HTML: SearchPattern = SearchPattern::new(r"(?i)<(?:html|!doctype html|body|head|a |p>|p |div|br|span|table|td|li>)|</a>");
/// An attribute whose value begins at the end of a piece of a start tag.
static VALUE_BEGINS: SearchPattern = SearchPattern::new(r#"([A-Za-z_:@.][-A-Za-z0-9_:.@]*)\s*=\s*["']?\s*$"#);
/// An attribute whose value is open at the end of a piece of a start tag.
static VALUE_OPEN: SearchPattern = SearchPattern::new(r#"([A-Za-z_:@.][-A-Za-z0-9_:.@]*)\s*=\s*(?:"[^"]*|'[^']*)$"#);
/// An attribute without its element, whose value begins at the end of a text.
static FRAGMENT: SearchPattern = SearchPattern::new(r#"(?:^|\s)([A-Za-z][-A-Za-z0-9_:]*)=["']$"#);

/// A text, with what is asked of it again and again.
pub(super) struct Surroundings<'a> {
    pub(super) text: &'a str,
    /// Where program code of a page begins and ends in turn: the first, third and so on begin one.
    scripts: Vec<usize>,
    pub(super) is_html: bool,
    is_code: bool,
}

impl<'a> Surroundings<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let mut scripts: Vec<usize> = Vec::new();
        for tag in SCRIPT.find_iter(text) {
            let (begins, is_inside) = (!tag.as_str().starts_with("</"), scripts.len() % 2 == 1);
            if begins != is_inside {
                scripts.push(tag.end());
            }
        }
        Self {
            text,
            scripts,
            is_html: HTML.is_match(text),
            is_code: CODE.is_match(text),
        }
    }

    /// The context of what begins at this byte.
    pub(super) fn context(&self, start: usize) -> Context {
        let before = self.text.get(..start).unwrap_or_default();
        if let Some(attribute) = attribute(self.text, before) {
            return attribute;
        }
        if self.is_in_script(start) {
            return Context::Code;
        }
        if !self.is_code
            && let Some(fragment) = fragment(before)
        {
            return fragment;
        }
        let is_quoted = before.ends_with(['"', '\'', '`']);
        match (self.is_html, is_quoted) {
            (true, _) => Context::HtmlText,
            (false, true) => Context::Code,
            (false, false) => Context::Plain,
        }
    }

    fn is_in_script(&self, start: usize) -> bool {
        self.scripts.partition_point(|tag| *tag <= start) % 2 == 1
    }
}

/// An attribute of an element whose start tag is open here.
fn attribute(text: &str, before: &str) -> Option<Context> {
    let window = tail(before);
    let open = before.len() - window.len() + window.rfind('<')?;
    let tag = before.get(open..)?;
    if !tag.get(1..)?.starts_with(|c: char| c.is_ascii_alphabetic()) || closes(tag) {
        return None;
    }
    // Inside the value there may be text before the link, as in onclick="location.href='itms-services:…'".
    let name = match VALUE_BEGINS.captures(tag) {
        Some(found) => found.get(1)?.as_str().to_ascii_lowercase(),
        None => last_attribute(tag)?,
    };
    Some(of_attribute(text, open, tag, name))
}

fn of_attribute(text: &str, open: usize, tag: &str, name: String) -> Context {
    let element: String = tag.chars().skip(1).take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    let whole = text.get(open..).unwrap_or(tag);
    let whole = whole.get(..whole.floor_char_boundary(TAG_LIMIT_BYTES)).unwrap_or(whole);
    let end = end_of_tag(whole);
    Context::Attribute {
        element: element.to_ascii_lowercase(),
        name,
        tag: whole.get(..end).unwrap_or(whole).to_owned(),
    }
}

/// The name of the attribute whose value is open at the end of a piece of a start tag.
fn last_attribute(tag: &str) -> Option<String> {
    Some(VALUE_OPEN.captures(tag)?.get(1)?.as_str().to_ascii_lowercase())
}

/// Whether a start tag ends in this piece: a `>` that stands in no quotes.
fn closes(tag: &str) -> bool {
    end_of_tag(tag) < tag.len()
}

/// Where a start tag ends; its `>` is the byte there.
fn end_of_tag(tag: &str) -> usize {
    let mut quote = None;
    for (at, c) in tag.char_indices() {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if c == open => quote = None,
            (None, '>') => return at,
            _ => {}
        }
    }
    tag.len()
}

/// An attribute whose element is not there, such as `href="itms-services:…"` copied out of a page.
fn fragment(before: &str) -> Option<Context> {
    let tail = tail(before);
    let name = FRAGMENT.captures(tail)?.get(1)?.as_str().to_ascii_lowercase();
    Some(Context::Attribute {
        element: String::new(),
        name,
        tag: String::new(),
    })
}

/// The end of a text, long enough for a start tag.
pub(super) fn tail(text: &str) -> &str {
    let from = text.ceil_char_boundary(text.len().saturating_sub(TAG_LIMIT_BYTES));
    text.get(from..).unwrap_or(text)
}
