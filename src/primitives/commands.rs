//! Characters that command: a terminal, or the direction of the text around them. Names come from strangers.

use std::fmt::Write as _;

/// Whether a character would command a terminal or turn the text around it (ECMA-48; Unicode Standard Annex #9).
pub fn is_command(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// A text in one line that commands nothing: what would is named instead, such as `\u{1b}`.
pub fn in_one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        if is_command(c) {
            line.extend(c.escape_unicode());
        } else {
            line.push(c);
        }
    }
    line
}

/// JSON that commands nothing: inside of strings such characters are escaped (RFC 8259, section 7), and line breaks between values
/// stay. All of them lie in the plane that four digits name.
pub fn in_json(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for c in json.chars() {
        if is_command(c) && c != '\n' {
            // Writing into a text cannot fail.
            _ = write!(text, "\\u{:04x}", u32::from(c));
        } else {
            text.push(c);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    //! If these break, a file name writes a line of ours, or `--json` is no JSON.

    use super::*;

    const HOSTILE: &str = "a\u{7f}\u{9b}31m\u{202e}b\n\"c\\\u{2028}\u{2066}\t世界";

    #[test]
    fn a_line_is_one_line_and_says_what_was_there() {
        let line = in_one_line(HOSTILE);
        assert!(!line.chars().any(is_command), "{line}");
        assert_eq!(in_one_line("a\nb\u{202e}"), "a\\u{a}b\\u{202e}");
    }

    #[test]
    fn json_stays_the_same_json() {
        let value = serde_json::json!({ HOSTILE: [HOSTILE, 1.5, null] });
        for text in [value.to_string(), format!("{value:#}")] {
            let escaped = in_json(&text);
            assert!(!escaped.chars().any(|c| is_command(c) && c != '\n'), "{escaped}");
            assert_eq!(serde_json::from_str::<serde_json::Value>(&escaped).unwrap(), value);
        }
    }
}
