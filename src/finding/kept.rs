//! A finding is kept as its code and arguments; one of an earlier Airlift's comes with its sentences, and one of a later one's with
//! a code that is not known here. All three survive being read and kept again.

use serde::{Deserialize, Serialize, Serializer};

use super::rule::{About, InWords};
use super::{Args, Finding, Rule, Severity};

/// A finding as the shelf keeps it.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct KeptFinding {
    code: String,
    severity: Severity,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    args: Option<Args>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    why: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    fix: Option<String>,
}

impl KeptFinding {
    /// The finding, of one of these rules where its code is theirs.
    pub fn of(self, rules: &[&[&'static Rule]]) -> Finding {
        let Self {
            code,
            severity,
            args,
            title,
            why,
            fix,
        } = self;
        let about = match (title, rules.iter().copied().flatten().find(|rule| rule.code == code)) {
            (Some(title), _) => {
                let words = InWords {
                    title,
                    why: why.unwrap_or_default(),
                    fix: fix.unwrap_or_default(),
                };
                About::InWords(code, words)
            }
            (None, Some(rule)) => About::Rule(rule),
            (None, None) => About::Later(code),
        };
        Finding {
            about,
            severity,
            args: args.unwrap_or_default(),
        }
    }
}

impl Serialize for Finding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let words = self.in_words();
        let kept = KeptFinding {
            code: self.code().to_owned(),
            severity: self.severity,
            args: words.is_none().then(|| self.args.clone()),
            title: words.map(|words| words.title.clone()),
            why: words.map(|words| words.why.clone()),
            fix: words.map(|words| words.fix.clone()),
        };
        kept.serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::KeptFinding;
    use crate::finding::told::IconNotSquare;
    use crate::finding::{Finding, Rule, RuleOf, Severity};

    static RULE: RuleOf<IconNotSquare> = RuleOf::new(Severity::Note, "what", "source");
    static RULES: &[&[&Rule]] = &[&[&RULE.rule]];

    fn read(text: &str) -> Finding {
        serde_json::from_str::<KeptFinding>(text).unwrap().of(RULES)
    }

    #[test]
    fn a_finding_is_kept_as_code_and_arguments() {
        let finding = RULE.finding(60_u32, 120_u32);
        let kept = serde_json::to_string(&finding).unwrap();
        assert_eq!(
            kept,
            r#"{"code":"icon-not-square","severity":"Note","args":[["height",{"text":"60"}],["width",{"text":"120"}]]}"#
        );
        assert_eq!(read(&kept), finding);
    }

    #[test]
    fn a_code_of_a_later_airlift_survives() {
        let kept = r#"{"code":"icon-of-next-year","severity":"Risks","args":[["name",{"text":"a"}]]}"#;
        let finding = read(kept);
        assert_eq!((finding.code(), finding.rule()), ("icon-of-next-year", None));
        assert_eq!(serde_json::to_string(&finding).unwrap(), kept);
    }

    #[test]
    fn sentences_of_an_earlier_airlift_are_not_lost() {
        let kept = r#"{"code":"icon-not-square","severity":"Note","title":"The icon is not square","why":"It has 1.","fix":""}"#;
        let finding = read(kept);
        assert_eq!(finding.in_words().unwrap().why, "It has 1.");
        assert!(finding.is(&RULE));
        assert_eq!(serde_json::to_string(&finding).unwrap(), kept);
    }
}
