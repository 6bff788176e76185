//! A language is one that testers read: chosen by what their browser asks for, with its texts and its forms of numbers and days.

use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::endpoint::template::Words;

/// The languages that pages are written in.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(in crate::endpoint) enum Language {
    /// English, and what every other reader gets.
    #[default]
    English,
    /// German.
    German,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Japanese.
    Japanese,
    /// Chinese in simplified characters.
    Chinese,
}

/// Browsers send a dozen languages at most; more are not read.
const MOST_LANGUAGES: usize = 32;

impl Language {
    /// Every language.
    #[cfg(test)]
    pub(super) const ALL: [Self; 6] = [
        Self::English,
        Self::German,
        Self::French,
        Self::Spanish,
        Self::Japanese,
        Self::Chinese,
    ];

    /// The best of ours for an `Accept-Language` header (RFC 9110, 12.5.4; ranges by their first part, RFC 4647).
    /// Readers of traditional Chinese get simplified only if they ask for no other language of ours: it is nearer than
    /// English to them, but not what they asked for.
    pub(in crate::endpoint) fn choose(accept_language: Option<&str>) -> Self {
        let mut best: Option<(u16, Self)> = None;
        let mut is_traditional = false;
        for entry in accept_language.unwrap_or_default().split(',').take(MOST_LANGUAGES) {
            let (tag, parameters) = entry.split_once(';').unwrap_or((entry, ""));
            let Some(weight @ 1..) = weight(parameters) else { continue };
            let tag = tag.trim().to_ascii_lowercase();
            let mut parts = tag.split(['-', '_']);
            let language = match parts.next().unwrap_or_default() {
                "en" => Self::English,
                "de" => Self::German,
                "fr" => Self::French,
                "es" => Self::Spanish,
                "ja" => Self::Japanese,
                "zh" => {
                    let parts: Vec<&str> = parts.collect();
                    is_traditional |=
                        parts.contains(&"hant") || !parts.contains(&"hans") && parts.iter().any(|part| ["tw", "hk", "mo"].contains(part));
                    // After a tag with traditional characters, a bare `zh` is only its fallback.
                    if is_traditional && !parts.contains(&"hans") && !parts.contains(&"cn") && !parts.contains(&"sg") {
                        continue;
                    }
                    Self::Chinese
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
            None if is_traditional => Self::Chinese,
            None => Self::default(),
        }
    }

    /// Its texts.
    pub(super) fn words(self) -> &'static Words {
        static WORDS: LazyLock<[Words; 6]> = LazyLock::new(|| {
            [
                include_str!("../../../assets/pages/languages/en.toml"),
                include_str!("../../../assets/pages/languages/de.toml"),
                include_str!("../../../assets/pages/languages/fr.toml"),
                include_str!("../../../assets/pages/languages/es.toml"),
                include_str!("../../../assets/pages/languages/ja.toml"),
                include_str!("../../../assets/pages/languages/zh-Hans.toml"),
            ]
            .map(read)
        });
        let [english, german, french, spanish, japanese, chinese] = &*WORDS;
        match self {
            Self::English => english,
            Self::German => german,
            Self::French => french,
            Self::Spanish => spanish,
            Self::Japanese => japanese,
            Self::Chinese => chinese,
        }
    }

    /// One text, without anything filled in; empty when there is no such key.
    pub(super) fn word(self, key: &str) -> &'static str {
        self.words().get(key).map_or("", String::as_str)
    }

    /// Such as `48.2 MB`: decimal units, as iOS counts.
    pub(super) fn size(self, bytes: u64) -> String {
        let decimal = self.word("decimal");
        let (number, unit) = match bytes {
            0..1_000 => (bytes.to_string(), "bytes"),
            1_000..950_000 => (((bytes + 500) / 1_000).to_string(), "kb"),
            950_000..999_950_000 => {
                let tenths = (bytes + 50_000) / 100_000;
                (format!("{}{decimal}{}", tenths / 10, tenths % 10), "mb")
            }
            _ => {
                let hundredths = bytes.saturating_add(5_000_000) / 10_000_000;
                (format!("{}{decimal}{:02}", hundredths / 100, hundredths % 100), "gb")
            }
        };
        // Number and unit stay on one line.
        self.word(unit).replace("{n}", &number).replace(' ', "\u{a0}")
    }

    /// Such as `31 Dec`, with the year when it is not the current one.
    pub(super) fn day(self, at: Timestamp, now: Timestamp) -> String {
        let [at, now] = [at, now].map(|time| time.to_zoned(TimeZone::UTC));
        let month = usize::from(at.month().unsigned_abs()).saturating_sub(1);
        let month = self.word("months").split(' ').nth(month).unwrap_or_default();
        let form = self.word(if at.year() == now.year() { "day" } else { "day_year" });
        form.replace("{day}", &at.day().to_string())
            .replace("{month}", month)
            .replace("{year}", &at.year().to_string())
    }

    /// Its tag in HTML.
    pub(in crate::endpoint) fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Japanese => "ja",
            Self::Chinese => "zh-Hans",
        }
    }
}

/// The texts of a file of ours: lines of `key = "text"`. A test reads every file; what is none of that is left out.
fn read(file: &str) -> Words {
    let document: toml_edit::DocumentMut = file.parse().unwrap_or_default();
    let texts = document
        .iter()
        .filter_map(|(key, item)| Some((key.to_owned(), item.as_str()?.to_owned())));
    texts.collect()
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
            (English, u64::MAX, "18446744073.70 GB"),
            (German, 48_200_000, "48,2 MB"),
            (French, 1_240_000_000, "1,24 Go"),
            (Spanish, 48_200_000, "48,2 MB"),
            (Japanese, 12, "12バイト"),
            (Chinese, 48_200_000, "48.2 MB"),
        ];
        for (language, bytes, expected) in sizes {
            assert_eq!(language.size(bytes), expected.replace(' ', "\u{a0}"));
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
                (language.day(this_year, now).as_str(), language.day(next_year, now).as_str()),
                (this, next)
            );
        }
    }

    #[test]
    fn the_heaviest_language_of_ours_wins() {
        use Language::{Chinese, English, French, German, Japanese, Spanish};
        let table = [
            (None, English),
            (Some(""), English),
            (Some("*"), English),
            (Some("nl-NL,nl;q=0.9"), English),
            (Some("de"), German),
            (Some("de-AT,de;q=0.9,en;q=0.8"), German),
            (Some("en;q=0.5, de;q=0.8"), German),
            (Some("nl, fr;q=0.4, en;q=0.3"), French),
            (Some("es-419"), Spanish),
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
            assert_eq!(Language::choose(header), expected, "{header:?}");
        }
        let long = format!("{}de", "nl,".repeat(100_000));
        assert_eq!(Language::choose(Some(&long)), English);
    }
}
