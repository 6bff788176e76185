//! A language is one that people read.

use unic_langid::LanguageIdentifier;

/// The languages that Airlift is written in.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Language {
    /// English, and what every other reader gets.
    #[default]
    English,
    /// German.
    German,
    /// French.
    French,
    /// Spanish, as in Spain.
    Spanish,
    /// Spanish as in Latin America, whose phones have other names in their Settings.
    LatinAmericanSpanish,
    /// Japanese.
    Japanese,
    /// Chinese in simplified characters.
    Chinese,
}

impl Language {
    /// Every language that a reader may choose, English first.
    pub const ALL: [Self; 6] = [
        Self::English,
        Self::German,
        Self::French,
        Self::Spanish,
        Self::Japanese,
        Self::Chinese,
    ];

    /// Every language, and those that are one of them in the words of some countries.
    pub(crate) const WITH_VARIANTS: [Self; 7] = {
        let [english, german, french, spanish, japanese, chinese] = Self::ALL;
        [english, german, french, spanish, japanese, chinese, Self::LatinAmericanSpanish]
    };

    /// The language that says what this one has no words of its own for; `None` for those that have all.
    pub(crate) fn under(self) -> Option<Self> {
        (self == Self::LatinAmericanSpanish).then_some(Self::Spanish)
    }

    /// Its tag (BCP 47), and the folder of its message files.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::LatinAmericanSpanish => "es-419",
            Self::Japanese => "ja",
            Self::Chinese => "zh-Hans",
        }
    }

    /// Its place in [`Self::WITH_VARIANTS`].
    pub(crate) fn index(self) -> usize {
        Self::WITH_VARIANTS.iter().position(|one| *one == self).unwrap_or_default()
    }

    /// Its name for itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::French => "Français",
            Self::Spanish | Self::LatinAmericanSpanish => "Español",
            Self::Japanese => "日本語",
            Self::Chinese => "简体中文",
        }
    }

    /// The one that a tag asks for (BCP 47, RFC 4647 lookup by its first part); also of the forms that systems write, such as
    /// `de_AT.UTF-8`. Traditional characters ask for Chinese, which is nearer to their readers than English.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let first = tag.split(['-', '_', '.', '@']).next()?.to_ascii_lowercase();
        Self::ALL
            .into_iter()
            .find(|language| language.tag().split('-').next() == Some(first.as_str()))
    }

    /// The first of ours that this computer's owner prefers; English when there is none.
    pub fn of_system() -> Self {
        sys_locale::get_locales().find_map(|tag| Self::of_tag(&tag)).unwrap_or_default()
    }

    /// Its tag as the plural rules want it.
    pub(crate) fn identifier(self) -> LanguageIdentifier {
        self.tag().parse().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_systems_write_names_a_language() {
        let table = [
            ("de", Some(Language::German)),
            ("de_AT.UTF-8", Some(Language::German)),
            ("fr-CA", Some(Language::French)),
            ("es-419", Some(Language::Spanish)),
            ("ja_JP", Some(Language::Japanese)),
            ("zh-Hans-CN", Some(Language::Chinese)),
            ("zh_TW", Some(Language::Chinese)),
            ("EN-us", Some(Language::English)),
            ("C", None),
            ("POSIX", None),
            ("nl-NL", None),
            ("", None),
        ];
        for (tag, expected) in table {
            assert_eq!(Language::of_tag(tag), expected, "{tag}");
        }
        for language in Language::ALL {
            assert_eq!(Language::of_tag(language.tag()), Some(language));
        }
    }
}
