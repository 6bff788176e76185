//! Markdown for pull requests and wikis.
//!
//! The code stands there as text: what shows pull requests fetches pictures itself, and reaches neither this network nor trusts its
//! certificates. Names come from strangers, and neither marks nor mentions in them may act.

use crate::finding::says;
use crate::primitives::ByteSize;
use crate::qr::{Code, Level};

use super::Writer;

/// A space of no width: it keeps two characters apart that would be a mention or a reference together. A mark before them does not,
/// since those are looked for in what Markdown has become (so do Renovate and Dependabot in what they quote).
const APART: &str = "&#8203;";

impl Writer<'_> {
    /// A block: heading, facts, link, code, and what a tester has to know.
    pub(super) fn markdown(&self) -> String {
        let shared = self.shared;
        let size = Some(self.say(&says::snippet_size(ByteSize(shared.size_bytes))));
        let until = shared.ends_at.map(|at| self.say(&says::snippet_until(at)));
        let facts: Vec<String> = size.into_iter().chain(until).map(|fact| inline(&fact)).collect();
        let code = Code::new(&shared.page_url, Level::Medium)
            .map(|code| fenced(&code))
            .unwrap_or_default();
        format!(
            "### {} {}\n\n{}\n\n**{}**\n\n{code}{}\n",
            inline(&shared.title),
            inline(&self.version()),
            facts.join(" · "),
            link(&self.install(), &shared.page_url),
            inline(&self.how()),
        )
    }
}

/// A link to an address of ours.
pub(super) fn link(text: &str, url: &str) -> String {
    format!("[{}]({url})", inline(text))
}

/// A code in lines of its own, with an empty one behind it.
fn fenced(code: &Code) -> String {
    let lines: String = code.on_paper().lines().map(|line| format!("{}\n", line.trim_end())).collect();
    format!("```text\n{lines}```\n\n")
}

/// Text within a line: what has a meaning in Markdown is marked (`CommonMark`, 2.4), and what forges make links and mentions of
/// (`@team`, `#123`, `!7`, `GH-9`, `https://…`, `www.…`) is kept apart.
fn inline(text: &str) -> String {
    let is_special = |c: char| {
        matches!(
            c,
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '(' | ')' | '<' | '>' | '#' | '!' | '|' | '~' | '$' | '&'
        )
    };
    let line = super::one_line(text);
    let mut written = String::with_capacity(line.len());
    let mut before = String::new();
    let mut rest = line.chars().peekable();
    while let Some(c) = rest.next() {
        if is_special(c) {
            written.push('\\');
        }
        written.push(c);
        let next = rest.peek().copied().unwrap_or(' ');
        let is_reference = match c {
            '@' => true,
            '#' | '!' | '~' | '%' | '$' | '&' => next.is_alphanumeric(),
            ':' => next == '/',
            '-' => next.is_ascii_digit() && before.ends_with("gh"),
            '.' => before.ends_with("www"),
            _ => false,
        };
        if is_reference {
            written.push_str(APART);
        }
        before.extend(c.to_lowercase());
    }
    written
}

#[cfg(test)]
mod tests {
    //! If these break, the name of an app writes to everybody in a team, or closes somebody's issue.

    use super::inline;

    #[test]
    fn names_stay_names() {
        for (text, written) in [
            ("Kestrel 5.2.0", "Kestrel 5.2.0"),
            ("Größe & 世界 🎈", "Größe \\& 世界 🎈"),
            ("a\n# b\n\n> c", "a \\# b \\> c"),
            ("`rm` *b* _i_ ~s~ |", "\\`rm\\` \\*b\\* \\_i\\_ \\~&#8203;s\\~ \\|"),
            ("<b>&lt;", "\\<b\\>\\&&#8203;lt;"),
            ("![x](y)", "\\!\\[x\\]\\(y\\)"),
            ("@team", "@&#8203;team"),
            ("a@b.com", "a@&#8203;b.com"),
            ("fixes #123", "fixes \\#&#8203;123"),
            ("o/r#1", "o/r\\#&#8203;1"),
            ("GH-9 high-9", "GH-&#8203;9 high-&#8203;9"),
            ("!7 %7 ~x 50% off", "\\!&#8203;7 %&#8203;7 \\~&#8203;x 50% off"),
            ("https://evil.example", "https:&#8203;//evil.example"),
            ("WWW.evil.example", "WWW.&#8203;evil.example"),
            ("$x$ $", "\\$&#8203;x\\$ \\$"),
            ("5.2.0 (1187)", "5.2.0 \\(1187\\)"),
        ] {
            assert_eq!(inline(text), written, "{text}");
        }
    }
}
