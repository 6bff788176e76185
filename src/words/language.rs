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
    pub(crate) const WITH_VARIANTS: [Self; 7] = [
        Self::English,
        Self::German,
        Self::French,
        Self::Spanish,
        Self::Japanese,
        Self::Chinese,
        Self::LatinAmericanSpanish,
    ];

    /// The language that says what this one has no words of its own for; `None` for those that have all.
    pub(super) fn under(self) -> Option<Self> {
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

    /// Its tag as the plural rules want it.
    pub(super) fn identifier(self) -> LanguageIdentifier {
        self.tag().parse().unwrap_or_default()
    }
}
