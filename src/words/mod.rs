//! Words are what people read: every sentence stands in the message files of `assets/languages` and becomes text here, at the face.
//!
//! The build script (`build.rs`) makes a function of each message. Plurals, lists, sizes and days are formatted here and nowhere else.

mod format;

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::BTreeMap;
use std::fmt::Display;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use jiff::Timestamp;
#[cfg(feature = "window")]
use jiff::civil;

use crate::finding::{Args, Counted, Day, Finding, List, Message, Problem, Value};
use crate::primitives::ByteSize;

pub use crate::primitives::Language;
use format::{Formats, Given};

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The texts of each language, as they are compiled in.
mod embedded {
    include!(concat!(env!("OUT_DIR"), "/languages.rs"));
}

/// The sentences of one language. What a language lacks is said in English.
pub struct Words {
    bundle: FluentBundle<Arc<FluentResource>>,
    /// Messages without arguments and names, each made when it is first said.
    plain: Vec<OnceLock<String>>,
    #[cfg(feature = "window")]
    names: BTreeMap<&'static str, OnceLock<String>>,
    formats: Arc<Formats>,
    language: Language,
}

/// The message files of a language, those of English first and then those of the language that it is a variant of: what the
/// language has itself stands over them.
fn resources(language: Language) -> Vec<Arc<FluentResource>> {
    let files = |tag: &str| {
        embedded::LANGUAGES
            .iter()
            .find(|(name, _)| *name == tag)
            .map_or(&[][..], |(_, files)| *files)
    };
    let under = language.under().map_or(&[][..], |under| files(under.tag()));
    let ours = files(Language::English.tag()).iter().chain(under).chain(files(language.tag()));
    // The build script has parsed them already, so there are no errors.
    let read = |file: &&str| FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(resource, _)| resource);
    ours.map(read).map(Arc::new).collect()
}

/// Which of [`Language::WITH_VARIANTS`] is spoken to the person at this computer.
static SPOKEN: AtomicUsize = AtomicUsize::new(0);

/// From now on everything is said in this language to the person at this computer.
pub fn speak(language: Language) {
    SPOKEN.store(language.index(), Ordering::Relaxed);
}

/// The words for the person at this computer.
pub fn say() -> &'static Words {
    Words::at(spoken())
}

#[cfg(not(test))]
fn spoken() -> usize {
    SPOKEN.load(Ordering::Relaxed)
}

#[cfg(test)]
fn spoken() -> usize {
    tests::HERE.get().unwrap_or_else(|| SPOKEN.load(Ordering::Relaxed))
}

/// Says what `act` says in this language: tests run beside each other.
#[cfg(test)]
pub(crate) fn speaking<T>(language: Language, act: impl FnOnce() -> T) -> T {
    tests::HERE.set(Some(language.index()));
    let said = act();
    tests::HERE.set(None);
    said
}

/// Begins a text that is ordered by itself (Unicode Standard Annex #9).
pub(crate) const FIRST_STRONG_ISOLATE: char = '\u{2068}';
/// Ends such a text.
pub(crate) const POP_ISOLATE: char = '\u{2069}';

thread_local! {
    /// Whether names that are read from the right are isolated in the sentences of this thread.
    static ISOLATES: Cell<bool> = const { Cell::new(false) };
}

/// From now on names that are read from the right keep to themselves in the sentences of this thread: that of a window, which puts
/// its lines into order. Terminals, files and phones, which other threads write to, get names as they are.
#[cfg(feature = "window")]
pub(crate) fn isolate_names() {
    ISOLATES.set(true);
}

/// A sentence as it leaves the window, by a copy or in a file: its names as they are.
#[cfg(feature = "window")]
pub(crate) fn not_isolated(sentence: &str) -> String {
    sentence.replace([FIRST_STRONG_ISOLATE, POP_ISOLATE], "")
}

/// Whether a letter is read from the right: Hebrew, Arabic and the scripts beside them in Unicode's plan.
pub(crate) const fn is_from_the_right(character: char) -> bool {
    matches!(character, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

/// The text, isolated where that is wanted and needed.
fn isolated(text: &str) -> String {
    if ISOLATES.get() && text.chars().any(is_from_the_right) {
        format!("{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}")
    } else {
        text.to_owned()
    }
}

/// A sentence in the words for the person at this computer, for documents that are made below the faces.
pub fn sentence(message: &Message) -> String {
    say().sentence(message)
}

impl Words {
    /// The words of this language.
    pub fn of(language: Language) -> &'static Self {
        Self::at(language.index())
    }

    /// The words of one of [`Language::WITH_VARIANTS`].
    fn at(index: usize) -> &'static Self {
        // Each is read when somebody first speaks it: most windows and terminals speak one.
        static ALL: [OnceLock<Words>; Language::WITH_VARIANTS.len()] = [const { OnceLock::new() }; Language::WITH_VARIANTS.len()];
        #[expect(clippy::indexing_slicing, reason = "both lists are as long as the one that the index is from")]
        ALL[index].get_or_init(|| Self::read(Language::WITH_VARIANTS[index]))
    }

    fn read(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
        bundle.set_use_isolating(false);
        let resources = resources(language);
        let formats = Arc::new(Formats::read(language, &resources));
        format::add_functions(&mut bundle, &formats);
        for resource in resources {
            bundle.add_resource_overriding(resource);
        }
        Self {
            bundle,
            plain: PLAIN.iter().map(|_| OnceLock::new()).collect(),
            #[cfg(feature = "window")]
            names: NAMES.iter().map(|id| (*id, OnceLock::new())).collect(),
            formats,
            language,
        }
    }

    /// Which language it is.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A message without arguments, made once.
    fn plain(&self, index: usize) -> &str {
        match (self.plain.get(index), PLAIN.get(index)) {
            (Some(said), Some((id, part))) => said.get_or_init(|| self.say_part(id, part, &[])),
            _ => "",
        }
    }

    /// One text of a message; the identifier itself when there is none, which the build script and tests keep from happening.
    fn say_part(&self, id: &str, part: &str, args: &[(&'static str, Value)]) -> String {
        let args = args.iter().map(|(name, value)| (*name, value));
        self.format(id, part, args).unwrap_or_else(|| id.to_owned())
    }

    fn format<'a>(&self, id: &str, part: &str, args: impl Iterator<Item = (&'a str, &'a Value)>) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match part {
            "" => message.value()?,
            part => message.get_attribute(part)?.value(),
        };
        let given: FluentArgs<'_> = args.map(|(name, value)| (Cow::Owned(name.to_owned()), self.value(value))).collect();
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&given), &mut errors).into_owned())
    }

    fn value(&self, value: &Value) -> FluentValue<'static> {
        match value {
            Value::Count(count) => FluentValue::from(*count),
            Value::Key(key) => FluentValue::from(key.clone().into_owned()),
            Value::Said(message) => FluentValue::from(self.sentence(message)),
            Value::Day(_) | Value::List(_) | Value::Size(_) => FluentValue::Custom(Box::new(Given(value.clone()))),
            Value::Text(text) => FluentValue::from(isolated(text)),
        }
    }

    /// A value as a function of the message files shows it.
    #[cfg(test)]
    pub(super) fn formatted(&self, function: &str, value: &Value) -> String {
        self.formats.shown(function, value)
    }

    /// The texts of the testers' pages by the names that templates use, with a hole such as `{title}` for each argument.
    pub(crate) fn page_texts(&self) -> BTreeMap<String, String> {
        let texts = PAGES.iter().map(|(id, holes)| {
            let holes: Vec<(&str, Value)> = holes.iter().map(|hole| (*hole, Value::text(format!("{{{hole}}}")))).collect();
            let text = self.format(id, "", holes.iter().map(|(name, value)| (*name, value)));
            (id.trim_start_matches("page-").to_owned(), text.unwrap_or_default())
        });
        texts.collect()
    }

    /// The name of something that has a key, such as a language by its tag; `None` when it is not known.
    #[cfg(feature = "window")]
    pub(crate) fn name(&self, table: &str, key: &str) -> Option<&str> {
        let id = format!("{table}-{}", key.replace(['.', '_'], "-"));
        let (id, name) = self.names.get_key_value(id.as_str())?;
        Some(name.get_or_init(|| self.say_part(id, "", &[])))
    }

    /// Such as `12,345`.
    #[cfg(feature = "window")]
    pub(crate) fn number(&self, count: impl Counted) -> String {
        self.formats.count(&count.count().to_string())
    }

    /// Such as `31 Dec 2026`.
    #[cfg(feature = "window")]
    pub(crate) fn date(&self, day: civil::Date) -> String {
        self.formats.day(Day::from(day))
    }

    /// Such as `31 Dec`, with the year when it is not that of today.
    #[cfg(feature = "window")]
    pub(crate) fn date_seen_from(&self, day: civil::Date, today: civil::Date) -> String {
        self.formats.day_seen_from(Day::from(day), Day::from(today))
    }

    /// Such as `48.2 MB`.
    pub(crate) fn size(&self, size: ByteSize) -> String {
        self.formats.size(size)
    }

    /// Such as `31 Dec`, with the year when it is not the current one. Days are those of UTC.
    pub(crate) fn day(&self, at: Timestamp, now: Timestamp) -> String {
        self.formats.day_seen_from(Day::from(at), Day::from(now))
    }

    /// Such as `a, b, c`.
    pub(crate) fn joined(&self, items: &[String]) -> String {
        self.formats.joined(items)
    }

    /// A sentence that was made below the faces.
    pub fn sentence(&self, message: &Message) -> String {
        self.part(message, "").or_else(|| self.part(message, "title")).unwrap_or_default()
    }

    /// An attribute of a sentence that was made below the faces; empty when it has none.
    pub fn attribute(&self, message: &Message, part: &str) -> String {
        self.part(message, part).unwrap_or_default()
    }

    fn part(&self, message: &Message, part: &str) -> Option<String> {
        let (id, part) = message.id.split_once('.').unwrap_or((&message.id, part));
        self.format(id, part, message.args.iter().map(|(name, value)| (name.as_ref(), value)))
    }

    fn finding_part(&self, finding: &Finding, part: &str) -> String {
        let args: &Args = &finding.args;
        // A part that another message tells.
        if let Some((_, Value::Said(message))) = args.iter().find(|(name, _)| name == part) {
            return self.sentence(message);
        }
        self.format(finding.code(), part, args.iter().map(|(name, value)| (name.as_ref(), value)))
            .unwrap_or_default()
    }

    /// What happened, in one line, without a full stop.
    pub fn title(&self, finding: &Finding) -> String {
        match finding.in_words() {
            Some(words) => words.title.clone(),
            None if finding.rule().is_none() => self.finding_of_a_later_airlift(finding.code()),
            None => self.finding_part(finding, "title"),
        }
    }

    /// Why it matters, one sentence with a full stop; empty when there is nothing to say.
    pub fn why(&self, finding: &Finding) -> String {
        match finding.in_words() {
            Some(words) => words.why.clone(),
            None => self.finding_part(finding, "why"),
        }
    }

    /// What to do, one sentence with a full stop; empty when there is nothing to do.
    pub fn fix(&self, finding: &Finding) -> String {
        match finding.in_words() {
            Some(words) => words.fix.clone(),
            None => self.finding_part(finding, "fix"),
        }
    }

    /// What went wrong.
    pub fn problem_title(&self, problem: &Problem) -> String {
        self.attribute(&problem.message, "title")
    }

    /// Why it went wrong; empty when there is nothing to say.
    pub fn problem_why(&self, problem: &Problem) -> String {
        self.attribute(&problem.message, "why")
    }

    /// What to do about it; empty when there is nothing to do.
    pub fn problem_fix(&self, problem: &Problem) -> String {
        self.attribute(&problem.message, "fix")
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    #[cfg(feature = "window")]
    #[test]
    fn names_keep_to_themselves_on_the_thread_of_the_window_alone() {
        let told = || super::say().announced_progress("تطبيق");
        // Each test has a thread of its own.
        super::isolate_names();
        let (isolated, plain) = (told(), super::say().announced_progress("Kestrel"));
        let elsewhere = std::thread::Builder::new().spawn(told).unwrap().join().unwrap();
        assert!(isolated.contains("\u{2068}تطبيق\u{2069}"), "{isolated}");
        assert!(!plain.contains('\u{2068}'));
        assert_eq!(super::not_isolated(&isolated), elsewhere);
    }

    thread_local! {
        /// What this thread's test speaks.
        pub(super) static HERE: Cell<Option<usize>> = const { Cell::new(None) };
    }
}
