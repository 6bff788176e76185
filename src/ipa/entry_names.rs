//! A zip entry's name as its writer meant it, and whether a file in a package can have it.

use std::borrow::Cow;

use flate2::Crc;

use super::bytes::{u16_le, u32_le};

/// Extra field of Info-ZIP with the name in UTF-8, for archives whose names are in an old code page.
const UNICODE_PATH_EXTRA: u16 = 0x7075;

/// The longest name kept: paths on phones have at most 1,024 bytes, and each may have been three times shorter here.
pub(super) const MAX_NAME_BYTES: usize = 4_096;

/// The longest path that a system of Apple's takes (`PATH_MAX`).
const MAX_PATH_BYTES: usize = 1_024;

/// The upper half of code page 437, in which zip names are when nothing else is said (APPNOTE.TXT, appendix D).
const CP437: [char; 128] = [
    'Ç', 'ü', 'é', 'â', 'ä', 'à', 'å', 'ç', 'ê', 'ë', 'è', 'ï', 'î', 'ì', 'Ä', 'Å', 'É', 'æ', 'Æ', 'ô', 'ö', 'ò', 'û', 'ù', 'ÿ', 'Ö', 'Ü',
    '¢', '£', '¥', '₧', 'ƒ', 'á', 'í', 'ó', 'ú', 'ñ', 'Ñ', 'ª', 'º', '¿', '⌐', '¬', '½', '¼', '¡', '«', '»', '░', '▒', '▓', '│', '┤', '╡',
    '╢', '╖', '╕', '╣', '║', '╗', '╝', '╜', '╛', '┐', '└', '┴', '┬', '├', '─', '┼', '╞', '╟', '╚', '╔', '╩', '╦', '╠', '═', '╬', '╧', '╨',
    '╤', '╥', '╙', '╘', '╒', '╓', '╫', '╪', '┘', '┌', '█', '▄', '▌', '▐', '▀', 'α', 'ß', 'Γ', 'π', 'Σ', 'σ', 'µ', 'τ', 'Φ', 'Θ', 'Ω', 'δ',
    '∞', 'φ', 'ε', '∩', '≡', '±', '≥', '≤', '⌠', '⌡', '÷', '≈', '°', '∙', '·', '√', 'ⁿ', '²', '■', '\u{A0}',
];

/// The name, and whether it is other than its bytes; nothing when it is too long.
///
/// Names are UTF-8, also where the archive does not say so (Apple's own tools do not); else the extra field's, else in code page 437.
pub(super) fn decode<'a>(raw: &'a [u8], extra: &'a [u8], says_utf8: bool) -> Option<(Cow<'a, str>, bool)> {
    if raw.len() > MAX_NAME_BYTES {
        return None;
    }
    let unicode = if says_utf8 { None } else { unicode_path(raw, extra) };
    if let Some(name) = unicode {
        return Some((Cow::Borrowed(name), name.as_bytes() != raw));
    }
    match str::from_utf8(raw) {
        Ok(name) => Some((Cow::Borrowed(name), false)),
        Err(_) if says_utf8 => Some((String::from_utf8_lossy(raw), true)),
        Err(_) => Some((Cow::Owned(raw.iter().map(|byte| cp437(*byte)).collect()), true)),
    }
}

fn cp437(byte: u8) -> char {
    match byte.checked_sub(0x80) {
        None => char::from(byte),
        Some(upper) => CP437.get(usize::from(upper)).copied().unwrap_or(char::REPLACEMENT_CHARACTER),
    }
}

/// The name from the Unicode Path field, when it belongs to this name.
fn unicode_path<'a>(raw: &[u8], extra: &'a [u8]) -> Option<&'a str> {
    let field = extra_field(extra, UNICODE_PATH_EXTRA)?;
    let (version, rest) = field.split_first()?;
    let name = rest.get(4..).filter(|name| name.len() <= MAX_NAME_BYTES)?;
    let mut crc = Crc::new();
    crc.update(raw);
    (*version == 1 && u32_le(rest, 0)? == crc.sum())
        .then(|| str::from_utf8(name).ok())
        .flatten()
}

/// The content of one extra field.
pub(super) fn extra_field(mut extra: &[u8], wanted: u16) -> Option<&[u8]> {
    loop {
        let (id, len) = (u16_le(extra, 0)?, usize::from(u16_le(extra, 2)?));
        let (field, rest) = extra.get(4..)?.split_at_checked(len)?;
        if id == wanted {
            return Some(field);
        }
        extra = rest;
    }
}

/// What a name makes of its entry.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Judgement {
    /// A file or folder of the package.
    Good,
    /// The same, with parts in its path that name nothing: `./` as `bsdtar` writes, or `//`. See [`without_empty_parts`].
    Padded,
    /// What macOS adds for itself: `__MACOSX/`, `AppleDouble` files.
    Litter,
    /// Leads out of its folder, starts at the root, holds control characters, or is longer than any path.
    Odd,
}

/// Judges a name. A slash at its end makes it a folder.
pub(super) fn judge(name: &str) -> Judgement {
    let path = name.strip_suffix('/').unwrap_or(name);
    let is_drive = path.as_bytes().get(1) == Some(&b':') && path.starts_with(|c: char| c.is_ascii_alphabetic());
    let starts_well = !path.is_empty() && !path.starts_with('/') && !is_drive;
    // Written so that the compiler compares many bytes at once: an archive has a million names.
    let bytes = path.as_bytes();
    let is_control = |byte: &u8| u8::from(*byte < 0x20) | u8::from(*byte == 0x7F);
    let has_control = bytes.iter().fold(0, |has, byte| has | is_control(byte)) != 0;
    let pairs = bytes.iter().zip(bytes.iter().skip(1));
    let dot_and = |b: u8| u8::from(b == b'.') | u8::from(b == b'_') | u8::from(b == b'/');
    let pair_is = |a: u8, b: u8| (u8::from(a == b'.') & dot_and(b)) | (u8::from(a == b'/') & u8::from(b == b'/'));
    let has_pair = pairs.fold(0, |has, (a, b)| has | pair_is(*a, *b)) != 0;
    if !starts_well || path.len() > MAX_PATH_BYTES || has_control || (has_pair && path.split('/').any(|part| part == "..")) {
        return Judgement::Odd;
    }
    let is_apple_double = || path.rsplit('/').next().is_some_and(|base| base.starts_with("._"));
    if name.starts_with("__MACOSX/") || (has_pair && is_apple_double()) {
        Judgement::Litter
    } else if has_pair && path.split('/').any(is_empty_part) && !path.split('/').all(is_empty_part) {
        Judgement::Padded
    } else {
        Judgement::Good
    }
}

fn is_empty_part(part: &str) -> bool {
    matches!(part, "" | ".")
}

/// A padded name as a path: `Payload/A.app/` for `./Payload//A.app/`.
pub(super) fn without_empty_parts(name: &str) -> String {
    let parts: Vec<&str> = name.split('/').filter(|part| !is_empty_part(part)).collect();
    let mut path = parts.join("/");
    if name.ends_with('/') {
        path.push('/');
    }
    path
}

#[cfg(test)]
mod tests {
    use super::{Judgement, MAX_NAME_BYTES, decode, judge, without_empty_parts};

    fn name(raw: &[u8], extra: &[u8], says_utf8: bool) -> Option<(String, bool)> {
        decode(raw, extra, says_utf8).map(|(name, renamed)| (name.into_owned(), renamed))
    }

    #[test]
    fn names_are_read_in_the_encoding_of_their_writer() {
        assert_eq!(name("应用".as_bytes(), b"", false), Some(("应用".to_owned(), false)));
        assert_eq!(name(b"Gr\x94\xE1e", b"", false), Some(("Größe".to_owned(), true)));
        assert_eq!(name(b"\xFF\x80", b"", false), Some(("\u{A0}Ç".to_owned(), true)));
        assert_eq!(name(b"Gr\x94", b"", true), Some(("Gr\u{FFFD}".to_owned(), true)));
        assert_eq!(name(&[b'a'; MAX_NAME_BYTES + 1], b"", false), None);
    }

    #[test]
    fn the_extra_field_counts_when_it_is_this_names() {
        let mut crc = flate2::Crc::new();
        crc.update(b"Gr??e");
        let field = [&b"\x75\x70\x0C\0\x01"[..], &crc.sum().to_le_bytes(), "Größe".as_bytes()].concat();
        assert_eq!(name(b"Gr??e", &field, false), Some(("Größe".to_owned(), true)));
        assert_eq!(name(b"Grose", &field, false), Some(("Grose".to_owned(), false)));
        assert_eq!(name(b"Gr??e", &field, true), Some(("Gr??e".to_owned(), false)));
        let behind = [&b"UT\x01\0\x07"[..], &field].concat();
        assert_eq!(name(b"Gr??e", &behind, false), Some(("Größe".to_owned(), true)));
        assert_eq!(name(b"Gr??e", &field[..10], false), Some(("Gr??e".to_owned(), false)));
    }

    #[test]
    fn odd_names_and_litter_are_told_from_files() {
        for padded in ["./a", "./a/", "a//b", "a/./b", ".//a", "./a./b"] {
            assert_eq!(judge(padded), Judgement::Padded, "{padded}");
            assert_eq!(judge(&without_empty_parts(padded)), Judgement::Good, "{padded}");
        }
        assert_eq!(without_empty_parts("./Payload//A.app/./"), "Payload/A.app/");
        for good in ["a", "a/", "a..b/c", "...", "a/.x", "应用/x y", "a._b", "a./b", "./", "."] {
            assert_eq!(judge(good), Judgement::Good, "{good}");
        }
        for odd in [
            "",
            "/",
            "/etc/passwd",
            "../a",
            "a/../b",
            "a/..",
            "C:/a",
            "a\0b",
            "a\nb",
            "./../a",
            "//a",
            &"a".repeat(1_025),
        ] {
            assert_eq!(judge(odd), Judgement::Odd, "{odd}");
        }
        for litter in ["./a/._b", "__MACOSX/a", "__MACOSX/", "a/._b", "._b"] {
            assert_eq!(judge(litter), Judgement::Litter, "{litter}");
        }
    }
}
