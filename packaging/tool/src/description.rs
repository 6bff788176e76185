//! What every package says of Airlift.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use crate::Outcome;

/// Words by language, as POSIX names it: `en`, `zh_CN`.
pub(crate) type ByLanguage<T = String> = BTreeMap<String, T>;

/// `packaging/description.toml`, and what stands elsewhere.
#[derive(Debug, Deserialize)]
pub(crate) struct Description {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) developer: String,
    pub(crate) mail: String,
    pub(crate) licence: String,
    pub(crate) copyright: String,
    pub(crate) mime_type: String,
    pub(crate) uniform_type: String,
    pub(crate) colour_light: String,
    pub(crate) colour_dark: String,
    pub(crate) categories: Vec<String>,
    pub(crate) binaries: Vec<String>,
    pub(crate) summary: ByLanguage,
    pub(crate) generic_name: ByLanguage,
    pub(crate) type_name: ByLanguage,
    pub(crate) description: ByLanguage<Vec<String>>,
    pub(crate) keywords: ByLanguage<Vec<String>>,
    pub(crate) local_network: ByLanguage,
    /// Cargo.toml's.
    #[serde(skip)]
    pub(crate) version: String,
    /// CHANGELOG.md's, newest first.
    #[serde(skip)]
    pub(crate) releases: Vec<Release>,
    /// Where the repository lies, if the environment says so: releases are downloaded from there.
    #[serde(skip)]
    pub(crate) homepage: Option<String>,
}

/// What is read of Cargo.toml.
#[derive(Deserialize)]
struct Manifest {
    package: Package,
}

#[derive(Deserialize)]
struct Package {
    version: String,
}

/// A version that was published.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Release {
    pub(crate) version: String,
    /// Year, month and day.
    pub(crate) date: String,
}

/// English, which every table has.
pub(crate) fn english<T>(words: &ByLanguage<T>) -> Outcome<&T> {
    words.get("en").ok_or_else(|| "a text has no English".into())
}

/// Reads all of it; the version must be the newest of the changelog.
pub(crate) fn read(root: &Path) -> Outcome<Description> {
    let mut description: Description = toml::from_str(&std::fs::read_to_string(root.join("packaging/description.toml"))?)?;
    let manifest: Manifest = toml::from_str(&std::fs::read_to_string(root.join("Cargo.toml"))?)?;
    description.version = manifest.package.version;
    description.releases = releases(&std::fs::read_to_string(root.join("CHANGELOG.md"))?);
    description.homepage = std::env::var("AIRLIFT_HOMEPAGE").ok().filter(|url| !url.is_empty());
    let newest = description.releases.first().map(|release| release.version.as_str());
    if newest != Some(description.version.as_str()) {
        return Err(format!(
            "CHANGELOG.md has no dated section of {} at its top, but of {newest:?}",
            description.version
        )
        .into());
    }
    Ok(description)
}

/// Sections such as `## 0.2.0 - 2026-11-30`; what is not released yet has no date.
fn releases(changelog: &str) -> Vec<Release> {
    let headings = changelog.lines().filter_map(|line| line.strip_prefix("## "));
    let dated = headings.filter_map(|heading| heading.split_once(" - "));
    dated
        .map(|(version, date)| Release {
            version: version.trim().to_owned(),
            date: date.trim().to_owned(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn releases_are_the_dated_sections() {
        let text = "# Changelog\n\n## Unreleased\n\n- a\n\n## 0.2.0 - 2026-11-30\n\n### Added\n\n## 0.1.0 - 2026-10-01\n";
        let found = releases(text);
        assert_eq!(found.len(), 2);
        assert_eq!((found[0].version.as_str(), found[0].date.as_str()), ("0.2.0", "2026-11-30"));
    }
}
