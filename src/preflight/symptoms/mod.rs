//! A symptom is what a tester saw: a text of iOS's, or a behaviour. Its causes are ranked by what is known of build, phones and
//! endpoint, evidence first.

mod causes;
mod rank;
mod table;
#[cfg(test)]
mod tests;
mod texts;

use crate::activity::Delivery;
use crate::finding::{Finding, Message};

pub use causes::{CAUSES, Cause, Lead};
pub use rank::{CauseState, Likely, causes};
pub use table::SYMPTOMS;

/// What a tester saw.
#[derive(Clone, Copy, Debug)]
pub struct Symptom {
    /// Names it to programs.
    pub id: &'static str,
    title: fn() -> Message,
    /// Names of its causes in [`CAUSES`], the likeliest first while nothing is known.
    pub causes: &'static [&'static str],
}

impl Symptom {
    /// In a few words, as on a chip.
    pub fn title(&self) -> Message {
        (self.title)()
    }
}

impl PartialEq for Symptom {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Symptom {}

/// Symptoms that testers may see when a rule finds something.
pub fn seen(code: &str) -> impl Iterator<Item = &'static Symptom> {
    let is_told = move |id: &&str| {
        let mut causes = CAUSES.iter().filter(|cause| cause.id == *id);
        causes.any(|cause| cause.rules.iter().any(|rule| rule.code == code))
    };
    SYMPTOMS.iter().filter(move |symptom| symptom.causes.iter().any(is_told))
}

/// What is known while somebody asks.
#[derive(Clone, Debug, Default)]
pub struct Known<'a> {
    /// Findings of the build and of the endpoint.
    pub findings: Vec<&'a Finding>,
    /// What phones did with this build lately, the newest first.
    pub stories: Vec<PhoneStory<'a>>,
}

/// One phone's way to the build.
#[derive(Clone, Debug)]
pub struct PhoneStory<'a> {
    /// What the phone is called.
    pub phone: String,
    /// How far it came.
    pub delivery: &'a Delivery,
    /// What that says of its trouble.
    pub findings: Vec<Finding>,
}

/// Symptoms that a text may mean, the likeliest first; all of them for an empty text.
pub fn search(text: &str, say: impl Fn(&Message) -> String) -> Vec<&'static Symptom> {
    let wanted = plain(text);
    if wanted.is_empty() {
        return SYMPTOMS.iter().collect();
    }
    let mut found: Vec<(u32, usize, &Symptom)> = SYMPTOMS
        .iter()
        .enumerate()
        .map(|(index, symptom)| {
            // A chip puts its title into the field, in the language of the window.
            let is_title = plain(&say(&symptom.title())) == wanted;
            (if is_title { LITERALLY } else { score(symptom, &wanted) }, index, symptom)
        })
        .filter(|(score, ..)| *score > 0)
        .collect();
    found.sort_by_key(|(score, index, _)| (std::cmp::Reverse(*score), *index));
    let best = found.first().map_or(0, |(score, ..)| *score);
    // What matches much worse than the best is noise.
    found
        .into_iter()
        .filter(|(score, ..)| score * 3 >= best)
        .map(|(_, _, symptom)| symptom)
        .collect()
}

/// Lower case, quotes and punctuation gone, blanks single.
fn plain(text: &str) -> String {
    let kept = text.to_lowercase().replace(['’', '\''], "");
    let kept: String = kept.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    kept.split_whitespace().take(WORDS_LIMIT).collect::<Vec<_>>().join(" ")
}

/// Words of a description that are looked at: more is a log, whose first lines tell.
const WORDS_LIMIT: usize = 200;

/// The score of a text that says exactly what a symptom is.
const LITERALLY: u32 = 1000;

/// How well a text describes a symptom: 0 not at all.
fn score(symptom: &Symptom, wanted: &str) -> u32 {
    let of_text = |text: &str| {
        let text = plain(text);
        if text == wanted {
            return LITERALLY;
        }
        if text.contains(wanted) || wanted.contains(&text) {
            let (short, long) = (text.len().min(wanted.len()), text.len().max(wanted.len()));
            // A text that is found whole says more the longer it is, and a code says more than all words of a log around it.
            let share = u32::try_from(short * 300 / long.max(1)).unwrap_or(0);
            let code = if wanted.contains(&text) { worth_of_code(&text) } else { 0 };
            return 500 + share + u32::try_from(short.min(100)).unwrap_or(0) + code;
        }
        words_in_common(&text, wanted)
    };
    texts::of(symptom.id).iter().copied().map(of_text).max().unwrap_or(0)
}

/// What a text is worth that programs call an error by: a number more than words run together, which often name a whole kind.
fn worth_of_code(text: &str) -> u32 {
    let is_number = |word: &str| word.starts_with("0xe8") || word.len() > 2 && word.chars().all(|c| c.is_ascii_digit());
    let is_name = |word: &str| word.len() > 15 && word.is_ascii();
    if text.split(' ').any(is_number) {
        600
    } else if text.split(' ').any(is_name) {
        400
    } else {
        0
    }
}

/// Words that tell nothing.
const FILLERS: [&str; 22] = [
    "a", "an", "and", "app", "at", "be", "because", "for", "i", "in", "is", "it", "its", "me", "my", "of", "on", "says", "the", "this",
    "to", "when",
];

fn words_in_common(text: &str, wanted: &str) -> u32 {
    let telling = |text: &str| -> Vec<String> {
        let words = text.split(' ').filter(|word| !FILLERS.contains(word));
        words.map(|word| word.trim_end_matches('s').to_owned()).collect()
    };
    let (has, wants) = (telling(text), telling(wanted));
    if wants.is_empty() || has.is_empty() {
        return 0;
    }
    let common = wants.iter().filter(|word| has.contains(word)).count();
    // Words at the end may not be finished yet.
    let begun = wants
        .last()
        .is_some_and(|last| last.chars().count() > 2 && has.iter().any(|word| word.starts_with(last.as_str()) && word != last));
    let common = common + usize::from(begun);
    let all = wants.len().max(has.len().min(wants.len() + 2));
    let share = u32::try_from(common * 450 / all).unwrap_or(0);
    if share < 180 { 0 } else { share }
}
