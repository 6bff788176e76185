//! The grammar: scheme, slashes, parameters and the manifest's address of one link, judged in that order.

use jiff::Timestamp;
use percent_encoding::percent_decode_str;

use crate::finding::Finding;

use super::context::Context;
use super::find::{LinkSpan, Markup};
use super::spelling::{self, Mangled};
use super::{Diagnosis, Remark, link_to, rules, url, wrappers};
use crate::manifest::link::parameters;
use crate::primitives::SearchPattern;

/// A quotation mark with an operator beside it.
static CODE_INSIDE: SearchPattern = SearchPattern::new(r#"["']\s*[+.]|[+.]\s*["']"#);

/// A link while it is judged.
struct LinkCase<'a> {
    place: &'a LinkSpan,
    remarks: Vec<Remark>,
}

impl LinkCase<'_> {
    fn add(&mut self, finding: Finding, piece: &str) {
        let found = &self.place.found;
        let at = if piece.is_empty() { None } else { found.find(piece) };
        self.remarks.push(Remark {
            piece: at.map(|at| at..at + piece.len()),
            finding,
        });
    }
}

/// Judges a link; where it stands in the text is filled in by the caller.
pub(super) fn judge(place: &LinkSpan, now: Option<Timestamp>) -> Diagnosis {
    let mut case = LinkCase {
        place,
        remarks: Vec::new(),
    };
    let mut manifest_url = None;
    let mut text = place.found.clone();
    if let Some(wrapper) = &place.wrapper {
        let service = wrappers::service_of(wrapper);
        case.remarks
            .push(Remark::whole(rules::LINK_WRAPPED.finding(!service.is_empty(), service)));
        text = unwrapped(&text);
    } else if is_encoded_whole(&text) {
        case.add(rules::LINK_ENCODED_WHOLE.finding(), "");
        text = unwrapped(&text);
    }
    match place.markup {
        Some(Markup::Chat) => case.remarks.push(Remark::whole(rules::LINK_IN_CHAT_MARKUP.finding())),
        Some(Markup::CurlyQuotes) => case.remarks.push(Remark::whole(rules::LINK_CURLY_QUOTES.finding())),
        None => {}
    }
    if place.context.decodes_entities() || place.markup == Some(Markup::Chat) {
        text = spelling::decoded_once(&text);
    } else if place.context == Context::Code {
        text = spelling::without_escapes(&text);
    }
    text = quoted_printable(&mut case, text);
    if text.contains('\n') && place.context != Context::Code {
        // Broken anywhere, also in the middle of an escape.
        case.add(rules::LINK_BLANK.finding(true), "");
        text.retain(|c| !c.is_whitespace());
    }
    if let Some(query) = scheme(&mut case, &text) {
        manifest_url = query_of(&mut case, &query, now);
    }
    let LinkCase { remarks, .. } = case;
    let found = place.wrapper.clone().unwrap_or_else(|| place.found.clone());
    let remarks = remarks.into_iter().map(|remark| moved(remark, place, &found)).collect();
    Diagnosis {
        line: 1,
        column: 1,
        context: place.context.clone(),
        corrected: manifest_url.as_deref().map(link_to),
        manifest_url,
        remarks,
        found,
    }
}

/// A piece of the link inside a wrapper, as a piece of the whole.
fn moved(remark: Remark, place: &LinkSpan, found: &str) -> Remark {
    let offset = if place.wrapper.is_some() {
        found.find(&place.found).unwrap_or(0)
    } else {
        0
    };
    let piece = remark.piece.map(|piece| piece.start + offset..piece.end + offset);
    Remark {
        // What was decoded stands nowhere in the text.
        piece: piece.filter(|piece| place.wrapper.is_none() || found.contains(&place.found) && found.get(piece.clone()).is_some()),
        ..remark
    }
}

/// Percent-decoded until the scheme can be read: at most as often as links are nested in the wild.
fn unwrapped(text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..3 {
        let begins = text.get(..spelling::SCHEME.len() + 1).unwrap_or_default();
        if begins.ends_with(':') {
            break;
        }
        text = percent_decode_str(&text).decode_utf8_lossy().into_owned();
    }
    text
}

/// `=3D` and line ends of an e-mail's raw text.
fn quoted_printable(case: &mut LinkCase<'_>, text: String) -> String {
    if !text.contains("action=3D") && !text.contains("url=3D") {
        return text;
    }
    case.add(rules::LINK_QUOTED_PRINTABLE.finding(), "=3D");
    text.replace("=\r\n", "").replace("=\n", "").replace("=3D", "=").replace("=26", "&")
}

/// Whether the link as a whole was percent-encoded, so that not even its scheme can be read.
fn is_encoded_whole(text: &str) -> bool {
    let name = text.get(..spelling::SCHEME.len()).unwrap_or_default();
    let rest = text.get(name.len()..).unwrap_or_default();
    spelling::is_scheme(name) && (rest.starts_with("%3A") || rest.starts_with("%3a") || rest.starts_with("%253"))
}

/// Scheme and slashes; returns what follows the question mark.
fn scheme(case: &mut LinkCase<'_>, text: &str) -> Option<String> {
    if text.starts_with(['/', '?', ':']) {
        case.add(rules::LINK_SCHEME_CUT.finding(), text.split('a').next().unwrap_or_default());
        return text.split_once('?').map(|(_, query)| query.to_owned());
    }
    let (name, rest) = split_scheme(text);
    if !spelling::is_scheme(name) {
        let is_meant = spelling::MEANT_SCHEME.is_match(text);
        if !is_meant {
            case.add(rules::LINK_OTHER_SCHEME.finding(name), name);
            return None;
        }
        case.add(rules::LINK_SCHEME_MISSPELT.finding(name), name);
    }
    let rest = match rest.strip_prefix(':') {
        Some(rest) => rest,
        None => {
            case.add(rules::LINK_NO_COLON.finding(), text.get(..name.len() + 2).unwrap_or_default());
            rest
        }
    };
    let slashes = rest.chars().take_while(|c| *c == '/').count();
    if slashes < 2 {
        case.add(
            rules::LINK_NO_SLASHES.finding(),
            text.get(..name.len() + 1 + slashes).unwrap_or_default(),
        );
    }
    // `itms-services://host/?…`: iOS reads the parameters whatever stands before them.
    let query = rest.get(slashes..)?;
    let query = query.split_once('?').map_or(query, |(_, query)| query);
    Some(query.to_owned())
}

/// The scheme's name, as far as its letters reach, and the rest.
fn split_scheme(text: &str) -> (&str, &str) {
    let is_of_name = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '+' | ' ');
    let end = text.find(|c: char| !is_of_name(c)).unwrap_or(text.len());
    text.split_at(end)
}

/// The parameters; returns the manifest's address where one can be made of them.
fn query_of(case: &mut LinkCase<'_>, query: &str, now: Option<Timestamp>) -> Option<String> {
    let query = ampersand(case, query);
    let query = second_question_mark(query);
    let (action, value) = parameters(&query);
    if query.contains(";url=") || query.contains(";action=") {
        case.add(rules::LINK_SEMICOLON.finding(), ";");
    }
    match action {
        None => case.add(rules::LINK_NO_ACTION.finding(), ""),
        Some("download-manifest") => {}
        Some(action) => {
            let (action, is_other) = (action.to_owned(), !action.contains("manifest"));
            case.add(rules::LINK_OTHER_ACTION.finding(&action), &action);
            if is_other {
                return None;
            }
        }
    }
    let value = value.unwrap_or_default().to_owned();
    let value = trailing_mark(case, &value);
    let code = code_inside(&value);
    if case.place.goes_on || code.is_some() {
        case.add(rules::LINK_PROGRAM_CODE.finding(), code.unwrap_or_default());
        let begin = value.split(['"', '\'']).next().unwrap_or_default();
        if begin.to_ascii_lowercase().starts_with("http://") {
            case.add(rules::LINK_URL_HTTP.finding(), begin);
        }
        return None;
    }
    if value.trim().is_empty() {
        case.add(rules::LINK_NO_URL.finding(), "");
        return None;
    }
    if is_doubled(&value) {
        case.add(rules::LINK_DOUBLED.finding(), &value);
        return inner_address(&value, now);
    }
    let address = url::judge(&value, now);
    for (finding, piece) in address.findings {
        case.add(finding, &piece);
    }
    address.mended
}

/// Puts right what became of the ampersand.
fn ampersand(case: &mut LinkCase<'_>, query: &str) -> String {
    let mut query = query.to_owned();
    let mut is_told = false;
    // Each round mends one; links have few parameters.
    for _ in 0..8 {
        let Some((kind, at, length)) = spelling::mangled(&query) else {
            break;
        };
        let piece = query.get(at..at + length).unwrap_or_default().to_owned();
        let decodes = case.place.context.decodes_entities();
        if !is_told {
            let finding = match kind {
                Mangled::Twice => rules::LINK_AMPERSAND_ESCAPED_TWICE.finding(),
                Mangled::Entity if decodes => rules::LINK_AMPERSAND_ESCAPED_TWICE.finding(),
                Mangled::Entity => rules::LINK_AMPERSAND_ESCAPED.finding(case.place.context == Context::Code),
                Mangled::Leftover => rules::LINK_AMPERSAND_MANGLED.finding(&piece),
            };
            // In the text it stands with one more escape where it was decoded once.
            let escaped = piece.replace('&', "&amp;");
            let shown = if decodes && case.place.found.contains(&escaped) {
                escaped
            } else {
                piece
            };
            case.add(finding, &shown);
            is_told = true;
        }
        query.replace_range(at..at + length, "&");
    }
    query.trim_start_matches('&').to_owned()
}

/// `?action=download-manifest?url=…`: a question mark where an ampersand belongs.
fn second_question_mark(query: String) -> String {
    match query.find("?url=") {
        Some(at) if query.starts_with("action=") && !query.get(..at).unwrap_or_default().contains("url=") => {
            let mut query = query;
            query.replace_range(at..=at, "&");
            query
        }
        _ => query,
    }
}

/// A full stop or comma of the sentence around.
fn trailing_mark(case: &mut LinkCase<'_>, value: &str) -> String {
    let is_bare = matches!(case.place.context, Context::Plain | Context::HtmlText);
    let kept = value.trim_end_matches(['.', ',', ';', '!', '。', '，', '）']);
    if !is_bare || kept.len() == value.len() {
        return value.to_owned();
    }
    let mark = value.get(kept.len()..).unwrap_or_default();
    case.add(rules::LINK_TRAILING_MARK.finding(mark), mark);
    kept.to_owned()
}

/// Where program code begins inside a value: a quotation mark with an operator beside it.
fn code_inside(value: &str) -> Option<&str> {
    let at = CODE_INSIDE.find(value)?.start();
    value.get(at..)
}

/// Whether the value of `url` is an install link again.
fn is_doubled(value: &str) -> bool {
    let decoded = percent_decode_str(value).decode_utf8_lossy();
    decoded.to_ascii_lowercase().starts_with(spelling::SCHEME)
}

/// The manifest's address of the install link inside of one.
fn inner_address(value: &str, now: Option<Timestamp>) -> Option<String> {
    let decoded = percent_decode_str(value).decode_utf8_lossy();
    let (_, query) = decoded.split_once('?')?;
    let (_, inner) = parameters(query);
    url::judge(inner?, now).mended
}
