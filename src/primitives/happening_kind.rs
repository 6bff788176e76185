//! Kinds of happenings: what a person may want to be told while nobody looks at Airlift.

/// What happened, as far as a person can ask to be told of it.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum HappeningKind {
    /// A phone has every byte of a build.
    Delivered,
    /// Something keeps a phone from installing.
    NeedsHelp,
    /// A build came, or another version of one.
    Appeared,
    /// What a build is signed with ends soon.
    ExpiresSoon,
}

impl HappeningKind {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Delivered, Self::NeedsHelp, Self::Appeared, Self::ExpiresSoon];

    /// Its word in files, on the command line and in JSON.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Delivered => "delivered",
            Self::NeedsHelp => "needs-help",
            Self::Appeared => "appeared",
            Self::ExpiresSoon => "expires-soon",
        }
    }

    /// The kind with this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}
