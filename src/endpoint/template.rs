//! A template is a page with holes: `{{name}}` escaped, `{{{name}}}` as it is, `{{#name}}…{{/name}}` if filled,
//! `{{^name}}…{{/name}}` if empty.

use std::collections::BTreeMap;

/// What fills the holes. A name that is not in it counts as empty.
pub(super) type Values = BTreeMap<&'static str, String>;

/// Fills a template.
pub(super) fn render(template: &str, values: &Values) -> String {
    let mut page = String::with_capacity(template.len() * 2);
    render_into(&mut page, template, values);
    page
}

/// Makes any text safe between tags and in quoted attributes.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            // HTML knows no NUL, and no control characters but white space.
            c if c.is_control() && !matches!(c, '\n' | '\t') => {}
            c => escaped.push(c),
        }
    }
    escaped
}

fn render_into(page: &mut String, template: &str, values: &Values) {
    let value = |name: &str| values.get(name).map_or("", String::as_str);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        page.push_str(before);
        if let Some((name, after)) = after.strip_prefix('{').and_then(|raw| raw.split_once("}}}")) {
            page.push_str(value(name));
            rest = after;
            continue;
        }
        let Some((name, after)) = after.split_once("}}") else {
            return;
        };
        let section = name.strip_prefix('#').map(|name| (name, true));
        let section = section.or_else(|| name.strip_prefix('^').map(|name| (name, false)));
        let Some((name, shown_if_filled)) = section else {
            page.push_str(&escape(value(name)));
            rest = after;
            continue;
        };
        let end = format!("{{{{/{name}}}}}");
        let (inside, after) = after.split_once(end.as_str()).unwrap_or((after, ""));
        if value(name).is_empty() != shown_if_filled {
            render_into(page, inside, values);
        }
        rest = after;
    }
    page.push_str(rest);
}

#[cfg(test)]
mod tests {
    //! If these break, the title of a build can put script into the page that testers open.

    use super::*;

    /// Undoes [`escape`] as a browser would.
    fn unescape(text: &str) -> String {
        text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&")
    }

    /// A small generator of hostile text (xorshift), the same at each run.
    fn texts() -> impl Iterator<Item = String> {
        let alphabet: Vec<char> = "&<>\"'={}/#;x 1🦅👩‍👩‍👧\u{202e}\u{5d0}\u{639}工\n\t`$\\".chars().collect();
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        let mut next = move || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            usize::try_from(state >> 33).unwrap()
        };
        (0..2000).map(move |_| {
            let length = next() % 24;
            (0..length).map(|_| alphabet[next() % alphabet.len()]).collect()
        })
    }

    #[test]
    fn no_text_leaves_its_place() {
        for text in texts().chain(["</title><script>alert(1)</script>".to_owned(), "{{{raw}}}".to_owned()]) {
            let escaped = escape(&text);
            assert!(!escaped.contains(['<', '>', '"', '\'']), "{escaped}");
            assert_eq!(unescape(&escaped), text);
            let values = Values::from([("text", text.clone()), ("raw", "RAW".to_owned())]);
            let page = render("<p title=\"{{text}}\">{{text}}</p>", &values);
            assert_eq!(page, format!("<p title=\"{escaped}\">{escaped}</p>"), "values are not templates");
        }
        assert_eq!(escape("a\0b\u{1b}c\u{85}d"), "abcd");
    }

    #[test]
    fn sections() {
        let values = Values::from([("a", "1".to_owned()), ("b", String::new()), ("raw", "<b>".to_owned())]);
        let table = [
            ("x{{a}}y", "x1y"),
            ("{{{raw}}}{{raw}}", "<b>&lt;b&gt;"),
            ("{{#a}}yes {{a}}{{/a}}{{^a}}no{{/a}}", "yes 1"),
            ("{{#b}}yes{{/b}}{{^b}}no{{/b}}", "no"),
            ("{{#a}}[{{#b}}x{{/b}}{{^b}}y{{/b}}]{{/a}}", "[y]"),
            ("{{unknown}}{{#unknown}}x{{/unknown}}", ""),
            ("{{broken", ""),
            ("plain } { }}", "plain } { }}"),
        ];
        for (template, expected) in table {
            assert_eq!(render(template, &values), expected, "{template}");
        }
    }
}
