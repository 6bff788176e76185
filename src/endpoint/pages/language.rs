//! A language is one that testers read: chosen by what their browser asks for, with its texts and its forms of numbers and days.

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
