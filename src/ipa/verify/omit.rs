//! A rule of a seal says which files are sealed, and which are left out on purpose, by a pattern over their paths.
//!
//! Xcode writes the same dozen patterns into every build: these are matched by hand and cost nothing. Others are regular
//! expressions, and matching them draws on one budget for the whole package, as anyone may write a slow one.

use regex_lite::{Regex, RegexBuilder};

/// Bytes of patterns times bytes of paths that are matched in one verification: about half a second.
const MATCHING_COST: u64 = 30_000_000;

/// What a pattern with counted repetitions is charged as: it may become that many states within [`MAX_RULE_BYTES`].
const COUNTED_COST: u64 = 2_048;

/// Longest pattern of a rule; Apple's have 110 characters.
const MAX_PATTERN_BYTES: usize = 300;

/// Memory of one compiled rule; Apple's need some kilobytes.
const MAX_RULE_BYTES: usize = 64 << 10;

/// Rules of one seal; Apple's have ten.
const MAX_RULES: usize = 64;

/// Patterns of all seals together that are compiled: those of a dozen frameworks that were signed in an unusual way.
const MAX_COMPILED: usize = 128;

/// What matching may still cost.
#[derive(Debug)]
pub(super) struct Costs {
    matching: u64,
    compiled: usize,
}

impl Default for Costs {
    fn default() -> Self {
        Self {
            matching: MATCHING_COST,
            compiled: MAX_COMPILED,
        }
    }
}

/// The rules of one seal.
#[derive(Debug, Default)]
pub(super) struct OmitRules {
    rules: Vec<OmitRule>,
    /// There are more than are kept.
    incomplete: bool,
}

#[derive(Debug)]
struct OmitRule {
    pattern: Pattern,
    weight: f64,
    omits: bool,
}

#[derive(Debug)]
enum Pattern {
    /// Every path.
    All,
    /// This path.
    Is(&'static str),
    /// Paths that start so.
    Starts(&'static str),
    /// Paths that end so.
    Ends(&'static str),
    /// Paths with this anywhere.
    Has(&'static str),
    /// Files of this name in any folder.
    Named(&'static str),
    /// Folders whose names end so, and what is in them.
    Folder(&'static str),
    /// Anything else, and what matching one byte of a path costs.
    Other(Regex, u64),
}

impl OmitRules {
    /// Adds a rule. One that is no pattern at all is passed over.
    pub(super) fn add(&mut self, pattern: &str, weight: f64, omits: bool, costs: &mut Costs) {
        if self.rules.len() >= MAX_RULES || pattern.len() > MAX_PATTERN_BYTES {
            self.incomplete = true;
            return;
        }
        let pattern = match usual(pattern) {
            Some(usual) => usual,
            None => {
                let Some(left) = costs.compiled.checked_sub(1) else {
                    self.incomplete = true;
                    return;
                };
                costs.compiled = left;
                let Ok(compiled) = RegexBuilder::new(pattern).size_limit(MAX_RULE_BYTES).build() else {
                    return;
                };
                let cost = u64::try_from(pattern.len()).unwrap_or(u64::MAX);
                Pattern::Other(compiled, if pattern.contains('{') { cost.max(COUNTED_COST) } else { cost })
            }
        };
        self.rules.push(OmitRule { pattern, weight, omits });
    }

    /// Whether a file with this path is left out of the seal on purpose; nothing when finding out costs too much.
    pub(super) fn omits(&self, path: &str, costs: &mut Costs) -> Option<bool> {
        if self.incomplete {
            return None;
        }
        let len = u64::try_from(path.len()).unwrap_or(u64::MAX).max(1);
        let mut best: Option<&OmitRule> = None;
        for rule in &self.rules {
            // Of equals the last one counts.
            if best.is_some_and(|best| rule.weight.total_cmp(&best.weight).is_lt()) {
                continue;
            }
            if let Pattern::Other(_, cost) = &rule.pattern {
                costs.matching = costs.matching.checked_sub(cost.saturating_mul(len)).or_else(|| {
                    costs.matching = 0;
                    None
                })?;
            }
            if rule.pattern.matches(path) {
                best = Some(rule);
            }
        }
        Some(best.is_some_and(|rule| rule.omits))
    }

    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.rules.len()
    }
}

impl Pattern {
    fn matches(&self, path: &str) -> bool {
        match self {
            Self::All => true,
            Self::Is(whole) => path == *whole,
            Self::Starts(start) => path.starts_with(start),
            Self::Ends(end) => path.ends_with(end),
            Self::Has(part) => path.contains(part),
            Self::Named(name) => path.rsplit('/').next() == Some(name),
            Self::Folder(end) => {
                path.ends_with(end)
                    || path.match_indices(end).any(|(at, _)| {
                        let after = at.saturating_add(end.len());
                        path.as_bytes().get(after) == Some(&b'/')
                    })
            }
            Self::Other(regex, _) => regex.is_match(path),
        }
    }
}

/// The patterns that Xcode and `codesign` have written since 2008.
fn usual(pattern: &str) -> Option<Pattern> {
    Some(match pattern {
        "^.*" | ".*" => Pattern::All,
        r"^.*\.lproj/" => Pattern::Has(".lproj/"),
        r"^.*\.lproj/locversion.plist$" | r"^.*\.lproj/locversion\.plist$" => Pattern::Ends(".lproj/locversion.plist"),
        r"^Base\.lproj/" => Pattern::Starts("Base.lproj/"),
        r"^(.*/)?\.DS_Store$" => Pattern::Named(".DS_Store"),
        r".*\.dSYM($|/)" => Pattern::Folder(".dSYM"),
        "^version.plist$" | r"^version\.plist$" => Pattern::Is("version.plist"),
        "^Info.plist$" | r"^Info\.plist$" => Pattern::Is("Info.plist"),
        "^PkgInfo$" => Pattern::Is("PkgInfo"),
        r"^embedded\.provisionprofile$" => Pattern::Is("embedded.provisionprofile"),
        r"^embedded\.mobileprovision$" => Pattern::Is("embedded.mobileprovision"),
        "Info.plist" => Pattern::Has("Info.plist"),
        "ResourceRules.plist" => Pattern::Has("ResourceRules.plist"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use regex_lite::Regex;

    use super::{Costs, MATCHING_COST, OmitRules, usual};

    const USUAL: [&str; 17] = [
        "^.*",
        ".*",
        r"^.*\.lproj/",
        r"^.*\.lproj/locversion.plist$",
        r"^.*\.lproj/locversion\.plist$",
        r"^Base\.lproj/",
        r"^(.*/)?\.DS_Store$",
        r".*\.dSYM($|/)",
        "^version.plist$",
        r"^version\.plist$",
        "^Info.plist$",
        r"^Info\.plist$",
        "^PkgInfo$",
        r"^embedded\.provisionprofile$",
        r"^embedded\.mobileprovision$",
        "Info.plist",
        "ResourceRules.plist",
    ];

    #[test]
    fn the_usual_patterns_mean_what_they_say() {
        let names = [
            "",
            "a",
            ".DS_Store",
            "x.DS_Store",
            ".DS_Storey",
            "a.dSYM",
            "a.dSYMs",
            "a.lproj",
            "a.lproj/",
            "Base.lproj/x",
            "BaseXlproj/x",
            "version.plist",
            "Info.plist",
            "InfoXlist",
            "MyInfo.plist",
            "PkgInfo",
            "embedded.mobileprovision",
            "embedded.provisionprofile",
            "ResourceRules.plist",
            "de.lproj/locversion.plist",
            "é.dSYM/ü",
        ];
        for pattern in USUAL {
            let (by_hand, regex) = (usual(pattern).unwrap(), Regex::new(pattern).unwrap());
            for name in names {
                for path in [
                    name.to_owned(),
                    format!("b/{name}"),
                    format!("{name}/b"),
                    format!("{name}.dSYM/.dSYM{name}"),
                ] {
                    assert_eq!(by_hand.matches(&path), regex.is_match(&path), "{pattern} {path}");
                }
            }
        }
    }

    fn rules(patterns: &[&str], costs: &mut Costs) -> OmitRules {
        let mut rules = OmitRules::default();
        for pattern in patterns {
            rules.add(pattern, 1.0, true, costs);
        }
        rules
    }

    #[test]
    fn usual_patterns_spend_nothing_and_others_only_what_there_is() {
        let mut costs = Costs::default();
        let usual = rules(&USUAL, &mut costs);
        for _ in 0..1000 {
            assert_eq!(usual.omits(&"a/".repeat(500), &mut costs), Some(true));
        }
        assert_eq!(costs.matching, MATCHING_COST);
        let slow = rules(&["^((a|a)*){5}$"], &mut costs);
        assert_eq!(slow.omits("aaaa", &mut costs), Some(true));
        let path = "a".repeat(20_000);
        assert_eq!((slow.omits(&path, &mut costs), slow.omits("a", &mut costs)), (None, None));
        assert_eq!(usual.omits("a", &mut costs), Some(true));
    }

    /// A pattern that would take exponential time elsewhere, one that would take much memory, and too many of them.
    #[test]
    fn patterns_cost_little() {
        let mut costs = Costs::default();
        let odd = rules(&["^(a+)+$", "(x{1000}){1000}", "((("], &mut costs);
        assert_eq!((odd.len(), odd.omits(&"a".repeat(5000), &mut costs)), (1, Some(true)));
        let many: Vec<String> = (0..65).map(|number| format!("^{number}$")).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        assert_eq!(rules(&many[..64], &mut costs).omits("65", &mut costs), Some(false));
        assert_eq!(rules(&many, &mut Costs::default()).omits("65", &mut costs), None);
        assert_eq!(rules(&[&"a".repeat(301)], &mut costs).omits("a", &mut costs), None);
        // Those of all seals count together.
        assert_eq!(rules(&many[..64], &mut costs).omits("65", &mut costs), None);
        assert_eq!(rules(&USUAL, &mut costs).omits("65", &mut costs), Some(true));
    }
}
