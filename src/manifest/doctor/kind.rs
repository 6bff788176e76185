//! Kinds: what a text is by its looks, so that it is judged as what it is.

/// What a text that was passed around is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TextKind {
    /// Blanks at most.
    Nothing,
    /// The address of a page or a manifest, and nothing else: only asking its server tells which.
    Address,
    /// A property list.
    Manifest,
    /// A link, a page, a message, or any text.
    Text,
}

impl TextKind {
    /// Of a text, or of a file's bytes.
    pub fn of(bytes: &[u8]) -> Self {
        if is_property_list(bytes) {
            return Self::Manifest;
        }
        let text = String::from_utf8_lossy(bytes);
        let text = text.trim_start_matches('\u{FEFF}').trim();
        if text.is_empty() {
            return Self::Nothing;
        }
        let lower = text.to_ascii_lowercase();
        let is_web = ["https://", "http://"].iter().any(|scheme| lower.starts_with(scheme));
        if is_web && !lower.contains("itms-") && !text.contains(char::is_whitespace) {
            return Self::Address;
        }
        Self::Text
    }
}

/// Whether bytes begin as a property list does, XML or binary.
pub fn is_property_list(bytes: &[u8]) -> bool {
    /// A declaration and a document type come before the root.
    const BEGIN_BYTES: usize = 512;
    let begin = String::from_utf8_lossy(bytes.get(..BEGIN_BYTES).unwrap_or(bytes));
    let begin = begin.trim_start_matches('\u{FEFF}').trim_start().to_ascii_lowercase();
    let is_plain = ["bplist", "<plist", "<!doctype plist"].iter().any(|start| begin.starts_with(start));
    is_plain || begin.starts_with("<?xml") && begin.contains("plist")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_what_they_look_like() {
        for (text, kind) in [
            ("\u{FEFF} \n", TextKind::Nothing),
            (" https://example.com/m.plist\n", TextKind::Address),
            ("HTTP://example.com", TextKind::Address),
            ("https://example.com and more", TextKind::Text),
            ("https://example.com/?to=itms-services%3A", TextKind::Text),
            ("itms-services://?url=https://example.com", TextKind::Text),
            ("\u{FEFF}<?xml version=\"1.0\"?>\n<!DOCTYPE plist>", TextKind::Manifest),
            ("\n <plist version=\"1.0\">", TextKind::Manifest),
            ("bplist00", TextKind::Manifest),
            ("<?xml version=\"1.0\"?><html>", TextKind::Text),
            ("<!DOCTYPE html><a href=\"x.plist\">", TextKind::Text),
        ] {
            assert_eq!(TextKind::of(text.as_bytes()), kind, "{text}");
        }
    }
}
