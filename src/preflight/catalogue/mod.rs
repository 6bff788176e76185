//! The catalogue lists everything that Airlift can say: the rules of each room, which stand beside the functions that check them.

use crate::finding::Rule;

/// What an entry is about.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Area {
    /// Whether a file is a build at all.
    File,
    /// What is in a package, and how it is signed.
    Package,
    /// A build with its manifest, now.
    Build,
    /// A manifest, ours or anybody's.
    Manifest,
    /// An install link, and the text that it stands in.
    Link,
    /// A server, when Airlift plays the phone.
    Server,
    /// This computer's endpoint.
    Endpoint,
    /// Phones: what they are, and what they did.
    Phone,
}

impl Area {
    /// Every area, in reading order.
    pub const ALL: [Self; 8] = [
        Self::File,
        Self::Package,
        Self::Build,
        Self::Manifest,
        Self::Link,
        Self::Server,
        Self::Endpoint,
        Self::Phone,
    ];

    /// Its name, as JSON prints it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Build => "build",
            Self::Endpoint => "endpoint",
            Self::File => "file",
            Self::Link => "link",
            Self::Manifest => "manifest",
            Self::Package => "package",
            Self::Phone => "phone",
            Self::Server => "server",
        }
    }

    /// Its rules, file by file.
    fn rules(self) -> &'static [&'static [&'static Rule]] {
        match self {
            Self::Build => super::OF_BUILDS,
            Self::Endpoint => super::OF_THE_ENDPOINT,
            Self::File => crate::ipa::FILE_RULES,
            Self::Link => crate::manifest::LINK_RULES,
            Self::Manifest => crate::manifest::RULES,
            Self::Package => crate::ipa::RULES,
            Self::Phone => super::OF_PHONES,
            Self::Server => crate::self_test::RULES,
        }
    }
}

/// Everything that Airlift can say, area by area.
pub fn rules() -> impl Iterator<Item = (Area, &'static Rule)> {
    Area::ALL.into_iter().flat_map(|area| {
        let listed = area.rules().iter().copied().flatten().copied();
        listed.map(move |rule| (area, rule))
    })
}

/// The entry of a code. Manifests that are linted and those of our own share codes, which stand under the manifest.
pub fn rule(code: &str) -> Option<&'static Rule> {
    rules().map(|(_, rule)| rule).find(|rule| rule.code == code)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::rules;

    #[test]
    fn codes_are_given_once() {
        let mut seen = BTreeSet::new();
        for (_, entry) in rules() {
            assert!(seen.insert(entry.code), "{} is there twice", entry.code);
            assert!(!entry.what.is_empty() && !entry.source.is_empty(), "{}", entry.code);
        }
        assert!(seen.len() > 250, "{}", seen.len());
    }
}
