//! The catalogue lists everything that Airlift can say.
//!
//! Each cause has its code, how bad it is, and the source it rests on; each row of the tables that people pass around has the
//! codes that answer it.

mod build;
mod endpoint;
mod file;
mod link;
mod manifest;
mod package;
mod phone;
mod rows;

use crate::finding::{Rule, Severity};

pub use rows::{ROWS, Row};

const fn of(code: &'static str, severity: Severity, what: &'static str, source: &'static str) -> Rule {
    Rule {
        code,
        severity,
        what,
        source,
    }
}

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
            Self::Package => crate::ipa::RULES,
            Self::Server => crate::rehearsal::RULES,
            Self::Build | Self::Endpoint | Self::File | Self::Link | Self::Manifest | Self::Phone => &[],
        }
    }

    fn entries(self) -> &'static [Rule] {
        match self {
            Self::Build => build::ENTRIES,
            Self::Endpoint => endpoint::ENTRIES,
            Self::File => file::ENTRIES,
            Self::Link => link::ENTRIES,
            Self::Manifest => manifest::ENTRIES,
            Self::Package => package::ENTRIES,
            Self::Phone => phone::ENTRIES,
            Self::Server => &[],
        }
    }
}

/// Everything that Airlift can say, area by area.
pub fn rules() -> impl Iterator<Item = (Area, &'static Rule)> {
    Area::ALL.into_iter().flat_map(|area| {
        let listed = area.rules().iter().copied().flatten().copied();
        area.entries().iter().chain(listed).map(move |rule| (area, rule))
    })
}

/// The entry of a code. Manifests that are linted and those of our own share codes, which stand under the manifest.
pub fn rule(code: &str) -> Option<&'static Rule> {
    rules().map(|(_, rule)| rule).find(|rule| rule.code == code)
}

/// The rows of the tables that a code answers.
pub fn rows_of(code: &str) -> impl Iterator<Item = &'static Row> {
    ROWS.iter().filter(move |row| row.codes.contains(&code))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{ROWS, rule, rules};

    #[test]
    fn codes_are_given_once() {
        let mut seen = BTreeSet::new();
        for (_, entry) in rules() {
            assert!(seen.insert(entry.code), "{} is there twice", entry.code);
            assert!(!entry.what.is_empty() && !entry.source.is_empty(), "{}", entry.code);
        }
        assert!(seen.len() > 250, "{}", seen.len());
    }

    #[test]
    fn every_row_has_codes_that_there_are_or_says_why_not() {
        for row in ROWS {
            assert_eq!(row.codes.is_empty(), !row.unknowable.is_empty(), "{}", row.id);
            for code in row.codes {
                assert!(rule(code).is_some(), "{}: {code}", row.id);
            }
        }
        let ids: BTreeSet<&str> = ROWS.iter().map(|row| row.id).collect();
        assert_eq!(ids.len(), ROWS.len());
    }
}
