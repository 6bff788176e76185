//! A page's language: the one that the browser asks for, with its texts and its forms of numbers and days.

use std::sync::LazyLock;

use jiff::Timestamp;

use crate::endpoint::template::Texts;
use crate::primitives::ByteSize;
use crate::words::{Language, Words};

/// Browsers send a dozen languages at most; more are not read.
const MOST_LANGUAGES: usize = 32;

/// Latin America (UN M49) and the countries whose Spanish is its own (CLDR, `parentLocales` of `es_419`).
const LATIN_AMERICA: [&str; 23] = [
    "419", "ar", "bo", "br", "bz", "cl", "co", "cr", "cu", "do", "ec", "gt", "hn", "mx", "ni", "pa", "pe", "pr", "py", "sv", "us", "uy",
    "ve",
];

/// The best of ours for an `Accept-Language` header (RFC 9110, 12.5.4; ranges by their first part, RFC 4647).
/// Readers of traditional Chinese get simplified only if they ask for no other language of ours: it is nearer than
/// English to them, but not what they asked for.
pub(in crate::endpoint) fn choose(accept_language: Option<&str>) -> Language {
    let mut best: Option<(u16, Language)> = None;
    let mut is_traditional = false;
    for entry in accept_language.unwrap_or_default().split(',').take(MOST_LANGUAGES) {
        let (tag, parameters) = entry.split_once(';').unwrap_or((entry, ""));
        let Some(weight @ 1..) = weight(parameters) else { continue };
        let tag = tag.trim().to_ascii_lowercase();
        let mut parts = tag.split(['-', '_']);
        let language = match parts.next().unwrap_or_default() {
            "en" => Language::English,
            "de" => Language::German,
            "fr" => Language::French,
            "es" => spanish(parts),
            "ja" => Language::Japanese,
            "zh" => {
                let parts: Vec<&str> = parts.collect();
                is_traditional |=
                    parts.contains(&"hant") || !parts.contains(&"hans") && parts.iter().any(|part| ["tw", "hk", "mo"].contains(part));
                // After a tag with traditional characters, a bare `zh` is only its fallback.
                if is_traditional && !parts.contains(&"hans") && !parts.contains(&"cn") && !parts.contains(&"sg") {
                    continue;
                }
                Language::Chinese
            }
            _ => continue,
        };
        // Of equal weights the first wins.
        if best.is_none_or(|(heaviest, _)| weight > heaviest) {
            best = Some((weight, language));
        }
    }
    match best {
        Some((_, language)) => language,
        None if is_traditional => Language::Chinese,
        None => Language::default(),
    }
}

/// Spanish of the country that the rest of a tag names; without one it is that of Spain.
fn spanish<'a>(mut parts: impl Iterator<Item = &'a str>) -> Language {
    if parts.any(|part| LATIN_AMERICA.contains(&part)) {
        Language::LatinAmericanSpanish
    } else {
        Language::Spanish
    }
}

/// The texts of the pages in a language, by the names that templates use.
pub(super) fn texts(language: Language) -> &'static Texts {
    static TEXTS: LazyLock<[Texts; 7]> = LazyLock::new(|| Language::WITH_VARIANTS.map(|language| Words::of(language).page_texts()));
    let [english, german, french, spanish, japanese, chinese, latin_american_spanish] = &*TEXTS;
    match language {
        Language::English => english,
        Language::German => german,
        Language::French => french,
        Language::Spanish => spanish,
        Language::LatinAmericanSpanish => latin_american_spanish,
        Language::Japanese => japanese,
        Language::Chinese => chinese,
    }
}

/// One text, without anything filled in; empty when there is no such name.
pub(super) fn word(language: Language, name: &str) -> &'static str {
    texts(language).get(name).map_or("", String::as_str)
}

/// Such as `48.2 MB`; number and unit stay on one line.
pub(super) fn size(language: Language, bytes: u64) -> String {
    Words::of(language).size(ByteSize(bytes)).replace(' ', "\u{a0}")
}

/// Such as `31 Dec`, with the year when it is not the current one.
pub(super) fn day(language: Language, at: Timestamp, now: Timestamp) -> String {
    Words::of(language).day(at, now)
}

/// The weight in thousandths; 1000 when none is given, `None` when it is nonsense.
fn weight(parameters: &str) -> Option<u16> {
    let parameter = parameters
        .split(';')
        .map(str::trim)
        .find_map(|parameter| parameter.strip_prefix("q="));
    let Some(text) = parameter else { return Some(1000) };
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if fraction.len() > 3 || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let thousandths: u16 = format!("{fraction:0<3}").parse().ok()?;
    match whole {
        "0" => Some(thousandths),
        "1" if thousandths == 0 => Some(1000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    //! If these break, testers read a page in a language that they did not ask for.

    use super::*;

    #[test]
    fn sizes_and_days_have_the_form_of_the_language() {
        use Language::{Chinese, English, French, German, Japanese, Spanish};
        let sizes = [
            (English, 0, "0 bytes"),
            (English, 999, "999 bytes"),
            (English, 1_499, "1 KB"),
            (English, 812_345, "812 KB"),
            (English, 999_999, "1.0 MB"),
            (English, 48_249_999, "48.2 MB"),
            (English, 999_949_999, "999.9 MB"),
            (English, 999_950_000, "1.00 GB"),
            (English, u64::MAX, "18446744.07 TB"),
            (German, 48_200_000, "48,2 MB"),
            (French, 1_240_000_000, "1,24 Go"),
            (Spanish, 48_200_000, "48,2 MB"),
            (Japanese, 12, "12バイト"),
            (Chinese, 48_200_000, "48.2 MB"),
        ];
        for (language, bytes, expected) in sizes {
            assert_eq!(size(language, bytes), expected.replace(' ', "\u{a0}"));
        }
        let now: Timestamp = "2026-11-20T12:00:00Z".parse().unwrap();
        let [this_year, next_year] = ["2026-12-31T23:00:00Z", "2027-03-01T00:00:00Z"].map(|at| at.parse().unwrap());
        let days = [
            (English, "31 Dec", "1 Mar 2027"),
            (German, "31. Dez.", "1. März 2027"),
            (French, "31 déc.", "1 mars 2027"),
            (Spanish, "31 dic", "1 mar 2027"),
            (Japanese, "12月31日", "2027年3月1日"),
            (Chinese, "12月31日", "2027年3月1日"),
        ];
        for (language, this, next) in days {
            assert_eq!(
                (day(language, this_year, now).as_str(), day(language, next_year, now).as_str()),
                (this, next)
            );
        }
    }

    #[test]
    fn the_heaviest_language_of_ours_wins() {
        use Language::{Chinese, English, French, German, Japanese, LatinAmericanSpanish, Spanish};
        let table = [
            (None, English),
            (Some(""), English),
            (Some("*"), English),
            (Some("nl-NL,nl;q=0.9"), English),
            (Some("de"), German),
            (Some("de-AT,de;q=0.9,en;q=0.8"), German),
            (Some("en;q=0.5, de;q=0.8"), German),
            (Some("nl, fr;q=0.4, en;q=0.3"), French),
            (Some("es"), Spanish),
            (Some("es-ES,es;q=0.9"), Spanish),
            (Some("es-GQ"), Spanish),
            (Some("es,es-MX;q=0.9"), Spanish),
            (Some("es-419"), LatinAmericanSpanish),
            (Some("es-MX,es;q=0.9,en;q=0.8"), LatinAmericanSpanish),
            (Some("es-Latn-AR"), LatinAmericanSpanish),
            (Some("es_US"), LatinAmericanSpanish),
            (Some("en-US,en;q=0.9,es-US;q=0.8"), English),
            (Some("JA-jp"), Japanese),
            (Some("en-US,en;q=0.9,ja;q=0.8"), English),
            (Some("de;q=0, fr;q=0.001"), French),
            (Some("de;q=2, es;q=0.3"), Spanish),
            (Some("de;q=0.1234, es;q=0.3"), Spanish),
            (Some("de;q=, es"), Spanish),
            (Some("fr ; q=0.7 , ja ; q=0.9"), Japanese),
            (Some("zh-CN,zh;q=0.9,en;q=0.8"), Chinese),
            (Some("zh-Hans-TW"), Chinese),
            (Some("zh"), Chinese),
            (Some("zh-TW"), Chinese),
            (Some("zh-Hant-HK,zh;q=0.9"), Chinese),
            (Some("zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7"), English),
            (Some("zh-TW,zh-CN;q=0.9,en;q=0.8"), Chinese),
            (Some("germany, deutsch, \u{1f985}"), English),
        ];
        for (header, expected) in table {
            assert_eq!(choose(header), expected, "{header:?}");
        }
        let long = format!("{}de", "nl,".repeat(100_000));
        assert_eq!(choose(Some(&long)), English);
    }
}
