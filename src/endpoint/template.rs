//! A template is a page with holes, filled from values (what is known) and texts (a language's texts): `{{name}}` escaped,
//! `{{{name}}}` as it is, `{{=key}}` the text of a key, `{{~key}}` the same without marks, for attributes,
//! `{{#name}}…{{/name}}` if filled, `{{^name}}…{{/name}}` if empty.
//!
//! A text has marks of its own: `*bold*`, a line break, and `{name}` for a value.

use std::collections::BTreeMap;

/// What fills the holes. A name that is not in it counts as empty.
pub(super) type TemplateValues = BTreeMap<&'static str, String>;

/// The texts of a language by key.
pub(super) type Texts = BTreeMap<String, String>;

/// Values that come from people: they must not turn the sentence around them.
const FOREIGN: [&str; 3] = ["title", "computer", "address"];

/// Values that the page's script changes.
const CHANGING: [&str; 2] = ["device", "minutes"];

/// Fills a template.
pub(super) fn render(template: &str, values: &TemplateValues, texts: &Texts) -> String {
    let mut page = String::with_capacity(template.len() * 2);
    Filling { values, texts }.render(&mut page, template);
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

#[derive(Clone, Copy)]
struct Filling<'a> {
    values: &'a TemplateValues,
    texts: &'a Texts,
}

impl Filling<'_> {
    fn render(self, page: &mut String, template: &str) {
        let mut rest = template;
        while let Some((before, after)) = rest.split_once("{{") {
            page.push_str(before);
            if let Some((name, after)) = after.strip_prefix('{').and_then(|raw| raw.split_once("}}}")) {
                page.push_str(self.value(name));
                rest = after;
                continue;
            }
            let Some((name, after)) = after.split_once("}}") else {
                return;
            };
            rest = after;
            if let Some(key) = name.strip_prefix('=') {
                self.marked(page, self.word(key));
            } else if let Some(key) = name.strip_prefix('~') {
                self.plain(page, self.word(key));
            } else if let Some(name) = name.strip_prefix('#') {
                rest = self.section(page, name, after, true);
            } else if let Some(name) = name.strip_prefix('^') {
                rest = self.section(page, name, after, false);
            } else {
                page.push_str(&escape(self.value(name)));
            }
        }
        page.push_str(rest);
    }

    /// Renders a section if it is to be shown, and returns what follows it.
    fn section<'t>(self, page: &mut String, name: &str, template: &'t str, shown_if_filled: bool) -> &'t str {
        let end = format!("{{{{/{name}}}}}");
        let (inside, after) = template.split_once(end.as_str()).unwrap_or((template, ""));
        if self.value(name).is_empty() != shown_if_filled {
            self.render(page, inside);
        }
        after
    }

    fn value(&self, name: &str) -> &str {
        self.values.get(name).map_or("", String::as_str)
    }

    fn word(&self, key: &str) -> &str {
        self.texts.get(key).map_or("", String::as_str)
    }

    /// A text with its marks as HTML.
    fn marked(self, page: &mut String, text: &str) {
        let mut is_bold = false;
        for (piece, is_name) in pieces(text) {
            if is_name {
                let value = escape(self.value(piece));
                if FOREIGN.contains(&piece) {
                    page.extend(["<bdi>", &value, "</bdi>"]);
                } else if CHANGING.contains(&piece) {
                    page.extend(["<span class=\"", piece, "\">", &value, "</span>"]);
                } else {
                    page.push_str(&value);
                }
                continue;
            }
            for (number, part) in piece.split('*').enumerate() {
                if number > 0 {
                    page.push_str(if is_bold { "</b>" } else { "<b>" });
                    is_bold = !is_bold;
                }
                page.push_str(&escape(part).replace('\n', "<br>"));
            }
        }
    }

    /// A text without its marks.
    fn plain(self, page: &mut String, text: &str) {
        for (piece, is_name) in pieces(text) {
            if is_name {
                page.push_str(&escape(self.value(piece)));
            } else {
                page.push_str(&escape(&piece.replace('*', "").replace('\n', " ")));
            }
        }
    }
}

/// A text in turns of words and names.
fn pieces(text: &str) -> impl Iterator<Item = (&str, bool)> {
    text.split('{').enumerate().flat_map(|(number, piece)| {
        let (name, after) = if number == 0 {
            (None, piece)
        } else {
            piece.split_once('}').map_or((None, piece), |(name, after)| (Some(name), after))
        };
        name.map(|name| (name, true)).into_iter().chain([(after, false)])
    })
}

#[cfg(test)]
mod tests {
    //! If these break, the title of a build can put script into the page that testers open.

    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::select;
    use proptest::test_runner::RngSeed;

    use super::*;

    /// Undoes [`escape`] as a browser would.
    fn unescape(text: &str) -> String {
        text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&")
    }

    #[track_caller]
    fn stays_in_its_place(text: &str) {
        let escaped = escape(text);
        assert!(!escaped.contains(['<', '>', '"', '\'']), "{escaped}");
        assert_eq!(unescape(&escaped), text);
        let values = TemplateValues::from([("text", text.to_owned()), ("raw", "RAW".to_owned())]);
        let page = render("<p title=\"{{text}}\">{{text}}</p>", &values, &Texts::new());
        assert_eq!(page, format!("<p title=\"{escaped}\">{escaped}</p>"), "values are not templates");
    }

    proptest! {
        // The same texts in every run.
        #![proptest_config(ProptestConfig { cases: 2000, rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]
        #[test]
        fn no_text_leaves_its_place(
            text in vec(select("&<>\"'={}/#;x 1🦅👩‍👩‍👧\u{202e}\u{5d0}\u{639}工\n\t`$\\".chars().collect::<Vec<char>>()), 0..24)
        ) {
            stays_in_its_place(&text.into_iter().collect::<String>());
        }
    }

    #[test]
    fn known_attacks_stay_in_their_place() {
        for text in ["</title><script>alert(1)</script>", "{{{raw}}}"] {
            stays_in_its_place(text);
        }
        assert_eq!(escape("a\0b\u{1b}c\u{85}d"), "abcd");
    }

    #[test]
    fn sections() {
        let values = TemplateValues::from([("a", "1".to_owned()), ("b", String::new()), ("raw", "<b>".to_owned())]);
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
            assert_eq!(render(template, &values, &Texts::new()), expected, "{template}");
        }
    }

    #[test]
    fn texts_have_marks() {
        let words = [("open", "Tap *A & B*,\nthen {title} on {device}.")];
        let words: Texts = words.map(|(key, text)| (key.to_owned(), text.to_owned())).into();
        let values = TemplateValues::from([("title", "*{menu}*<".to_owned()), ("device", "iPhone".to_owned())]);
        let table = [
            (
                "{{=open}}",
                "Tap <b>A &amp; B</b>,<br>then <bdi>*{menu}*&lt;</bdi> on <span class=\"device\">iPhone</span>.",
            ),
            (
                "<p title=\"{{~open}}\">",
                "<p title=\"Tap A &amp; B, then *{menu}*&lt; on iPhone.\">",
            ),
            ("[{{=unknown}}{{~unknown}}]", "[]"),
        ];
        for (template, expected) in table {
            assert_eq!(render(template, &values, &words), expected, "{template}");
        }
    }
}
