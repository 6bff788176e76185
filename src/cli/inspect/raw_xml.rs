//! A property list as XML that commands no terminal and is the same list: what would is written as a character reference.

use std::fmt::Write as _;

use plist::{Dictionary, Value};

use crate::primitives::is_command;

/// Stands for a line break in a text until the list is written: no character, and in no text that means something
/// (Unicode, section 23.7).
const BREAK: char = '\u{FDD0}';

/// The list; `None` when it holds what XML cannot.
pub(super) fn of(list: Dictionary) -> Option<String> {
    let mut xml = Vec::new();
    // Into memory, so nothing else fails.
    plist::to_writer_xml(&mut xml, &marked_list(list)).ok()?;
    let written = String::from_utf8(xml).ok()?;
    Some(commanding_as_references(written.trim_end()))
}

/// XML that says the same and commands nothing.
pub(in crate::cli) fn commanding_as_references(xml: &str) -> String {
    let mut text = String::with_capacity(xml.len());
    for c in xml.chars() {
        match c {
            BREAK => text.push_str("&#10;"),
            '\n' | '\t' => text.push(c),
            // XML 1.0 has no other characters below the blank, and not these two (section 2.2).
            '\0'..='\u{1f}' | '\u{FFFE}' | '\u{FFFF}' => text.push('\u{FFFD}'),
            // Writing into a text cannot fail.
            c if is_command(c) => _ = write!(text, "&#x{:x};", u32::from(c)),
            c => text.push(c),
        }
    }
    text
}

/// Breaks between elements are the writer's, those in texts are not.
fn marked_list(list: Dictionary) -> Dictionary {
    list.into_iter().map(|(key, value)| (marked(&key), marked_value(value))).collect()
}

fn marked_value(value: Value) -> Value {
    match value {
        Value::Array(values) => Value::Array(values.into_iter().map(marked_value).collect()),
        Value::Dictionary(list) => Value::Dictionary(marked_list(list)),
        Value::String(text) => Value::String(marked(&text)),
        other => other,
    }
}

fn marked(text: &str) -> String {
    text.replace('\n', &BREAK.to_string())
}

#[cfg(test)]
mod tests {
    //! If these break, a value of a stranger's writes a line of the answer.

    use super::*;

    #[test]
    fn the_list_is_the_same_and_its_lines_are_ours() {
        let hostile = "5.2\n</dict>\u{202e}\u{9b}31m\u{7f}&<>世界";
        let list: Dictionary = [
            ("CFBundleVersion".to_owned(), Value::from(hostile)),
            (hostile.to_owned(), Value::Array(vec![Value::from(hostile), Value::from(7)])),
        ]
        .into_iter()
        .collect();
        let xml = of(list.clone()).unwrap();
        assert!(!xml.chars().any(|c| is_command(c) && !matches!(c, '\n' | '\t')), "{xml}");
        assert!(xml.lines().all(|line| line.trim_start().starts_with('<')), "{xml}");
        let read: Dictionary = plist::from_bytes(xml.as_bytes()).unwrap();
        assert_eq!(read, list);
    }
}
