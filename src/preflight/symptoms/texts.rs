//! The texts by which people tell what they saw, in the languages of their phones; `assets/symptoms.txt` holds them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

const FILE: &str = include_str!("../../../assets/symptoms.txt");

/// The texts of each symptom by its name, as the file has them.
static TEXTS: LazyLock<BTreeMap<&str, Vec<&str>>> = LazyLock::new(|| read(FILE));

/// The texts of the symptom with this name.
pub(super) fn of(id: &str) -> &'static [&'static str] {
    TEXTS.get(id).map_or(&[], Vec::as_slice)
}

/// Whose texts there are.
#[cfg(test)]
pub(super) fn ids() -> impl Iterator<Item = &'static str> {
    TEXTS.keys().copied()
}

/// A head in brackets begins the texts of a symptom, one a line; `#` begins a comment.
fn read(file: &str) -> BTreeMap<&str, Vec<&str>> {
    let mut texts: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut id = "";
    for line in file.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            Some(head) => id = head,
            None => texts.entry(id).or_default().push(line),
        }
    }
    texts
}
