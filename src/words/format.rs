//! Formats are how numbers, sizes, days and lists look in a language. The functions of the message files are these.
//!
//! Sizes are decimal, as phones and Macs show them: one digit in megabytes, two from a gigabyte on.

use std::borrow::Cow;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentType;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::civil;

use super::Language;
use crate::finding::{Day, List, Value};
use crate::primitives::ByteSize;

/// Numbers of so many digits are grouped by threes.
const GROUPED_FROM: usize = 5;

/// The forms of one language, read from its `formats.ftl`.
pub(super) struct Formats {
    bundle: FluentBundle<Arc<FluentResource>>,
    decimal: String,
    group: String,
    months: Vec<String>,
    between: String,
    last: String,
}

/// What a function of the message files is given that Fluent itself has no type for.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Given(pub(super) Value);

impl FluentType for Given {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Borrowed("")
    }

    fn as_string_threadsafe(&self, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Borrowed("")
    }
}

/// Gives the message files their functions.
pub(super) fn add_functions(bundle: &mut FluentBundle<Arc<FluentResource>>, formats: &Arc<Formats>) {
    for name in ["COUNT", "DATE", "LIST", "PERCENT", "SAID", "SIZE"] {
        let formats = Arc::clone(formats);
        let is_new = bundle.add_function(name, move |given, options| {
            FluentValue::from(match given {
                [done, whole] => formats.share(done, whole),
                [value, ..] => formats.show(name, value, options),
                [] => String::new(),
            })
        });
        if is_new.is_err() {
            debug_assert!(false, "{name} is there twice");
        }
    }
}

impl Formats {
    /// Reads `formats.ftl`.
    pub(super) fn read(language: Language, files: &[Arc<FluentResource>]) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
        bundle.set_use_isolating(false);
        for file in files {
            bundle.add_resource_overriding(Arc::clone(file));
        }
        let mut formats = Self {
            bundle,
            decimal: String::new(),
            group: String::new(),
            months: Vec::new(),
            between: String::new(),
            last: String::new(),
        };
        formats.decimal = formats.form("decimal", &[]);
        formats.group = formats.form("group", &[]);
        formats.between = formats.form("list-between", &[]);
        formats.last = formats.form("list-last", &[]);
        formats.months = formats.form("months", &[]).split(' ').map(str::to_owned).collect();
        formats
    }

    fn form(&self, id: &str, holes: &[(&str, &str)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return String::new();
        };
        let holes: FluentArgs<'_> = holes.iter().map(|(name, text)| (*name, FluentValue::from(*text))).collect();
        self.bundle.format_pattern(pattern, Some(&holes), &mut Vec::new()).into_owned()
    }

    fn show(&self, function: &str, value: &FluentValue<'_>, options: &FluentArgs<'_>) -> String {
        match value {
            FluentValue::Custom(custom) => match custom.as_ref().as_any().downcast_ref::<Given>() {
                Some(Given(Value::Day(day))) => self.day(*day),
                Some(Given(Value::List(list))) => self.list(list, options),
                Some(Given(Value::Size(size))) => self.size(*size),
                _ => String::new(),
            },
            FluentValue::Number(number) => {
                let count = self.count(&number.as_string());
                if function == "PERCENT" {
                    self.form("percent", &[("n", &count)])
                } else {
                    count
                }
            }
            FluentValue::String(text) => text.clone().into_owned(),
            FluentValue::None | FluentValue::Error => String::new(),
        }
    }

    /// A value as a function shows it without options.
    #[cfg(test)]
    pub(super) fn shown(&self, function: &str, value: &Value) -> String {
        let value = match value {
            Value::Count(count) => FluentValue::from(*count),
            value => FluentValue::Custom(Box::new(Given(value.clone()))),
        };
        self.show(function, &value, &FluentArgs::new())
    }

    /// Such as `12 345`.
    pub(super) fn count(&self, digits: &str) -> String {
        if digits.len() < GROUPED_FROM || self.group.is_empty() {
            return digits.to_owned();
        }
        let mut text = String::new();
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                text.push_str(&self.group);
            }
            text.push(digit);
        }
        text
    }

    /// Such as `48.2 MB`.
    pub(super) fn size(&self, ByteSize(bytes): ByteSize) -> String {
        let (number, unit) = self.amount(bytes, bytes);
        self.form(unit, &[("n", &number)])
    }

    /// Such as `29.9` of `48.2 MB`.
    fn share(&self, done: &FluentValue<'_>, whole: &FluentValue<'_>) -> String {
        match (size_in(done), size_in(whole)) {
            (Some(done), Some(whole)) => self.amount(done, whole).0,
            _ => String::new(),
        }
    }

    /// A number of bytes in the unit that `whole` is shown in, and the name of that unit's form.
    pub(super) fn amount(&self, bytes: u64, whole: u64) -> (String, &'static str) {
        let (unit, digits, form) = match whole {
            0..1_000 => (1, 0, "size-bytes"),
            // Each unit ends where rounding would show a thousand of it.
            1_000..999_500 => (1_000, 0, "size-kb"),
            999_500..999_950_000 => (1_000_000, 1, "size-mb"),
            999_950_000..999_995_000_000 => (1_000_000_000, 2, "size-gb"),
            _ => (1_000_000_000_000, 2, "size-tb"),
        };
        let parts = 10_u128.pow(digits);
        let rounded = (u128::from(bytes) * parts + unit / 2) / unit;
        if digits == 0 {
            return (rounded.to_string(), form);
        }
        let width = usize::try_from(digits).unwrap_or_default();
        (format!("{}{}{:0width$}", rounded / parts, self.decimal, rounded % parts), form)
    }

    /// Such as `31 Dec 2026`.
    pub(super) fn day(&self, Day(day): Day) -> String {
        self.form(
            "day-year",
            &[
                ("day", &day.day().to_string()),
                ("month", self.month(day)),
                ("year", &day.year().to_string()),
            ],
        )
    }

    /// Such as `31 Dec`, with the year when it is not that of today.
    pub(super) fn day_seen_from(&self, day: Day, today: Day) -> String {
        if day.0.year() != today.0.year() {
            return self.day(day);
        }
        self.form("day", &[("day", &day.0.day().to_string()), ("month", self.month(day.0))])
    }

    /// Such as `a, b, c`.
    pub(super) fn joined(&self, items: &[String]) -> String {
        items.join(&self.between)
    }

    fn month(&self, day: civil::Date) -> &str {
        let month = usize::from(day.month().unsigned_abs()).saturating_sub(1);
        self.months.get(month).map_or("", String::as_str)
    }

    /// Such as `a, b and c`, `“a”, “b” and 4 more`. Options: `quoted: 1` puts each in quotes, `commas: 1` has no *and* before the
    /// last one.
    fn list(&self, List { items, more }: &List, options: &FluentArgs<'_>) -> String {
        let is_on = |name: &str| options.get(name).is_some();
        let mut told: Vec<String> = if is_on("quoted") {
            items.iter().map(|item| self.form("quoted", &[("name", item)])).collect()
        } else {
            items.clone()
        };
        if *more > 0 {
            told.push(self.form("list-more", &[("n", &more.to_string())]));
        }
        let Some(last) = told.pop() else { return String::new() };
        if told.is_empty() {
            return last;
        }
        let joint = if is_on("commas") && *more == 0 { &self.between } else { &self.last };
        [told.join(&self.between), last].join(joint)
    }
}

/// The bytes that a function of the message files is given.
fn size_in(value: &FluentValue<'_>) -> Option<u64> {
    let FluentValue::Custom(custom) = value else { return None };
    match custom.as_ref().as_any().downcast_ref::<Given>() {
        Some(Given(Value::Size(ByteSize(bytes)))) => Some(*bytes),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    //! If these break, sizes, days and lists read oddly everywhere.

    use crate::finding::{List, Value};
    use crate::primitives::ByteSize;
    use crate::words::{Language, Words};

    fn english(function: &str, value: &Value) -> String {
        Words::of(Language::English).formatted(function, value)
    }

    #[test]
    fn sizes_are_decimal() {
        let sizes = [
            (0, "0 bytes"),
            (999, "999 bytes"),
            (1_000, "1 KB"),
            (812_345, "812 KB"),
            (999_499, "999 KB"),
            (999_500, "1.0 MB"),
            (999_949_999, "999.9 MB"),
            (999_950_000, "1.00 GB"),
            (48_249_999, "48.2 MB"),
            (4_012_000_000, "4.01 GB"),
            (2_500_000_000_000, "2.50 TB"),
        ];
        for (bytes, shown) in sizes {
            assert_eq!(english("SIZE", &Value::Size(ByteSize(bytes))), shown);
        }
    }

    #[test]
    fn days_and_lists_are_sentences() {
        let day = "2026-12-31T14:05:00Z".parse::<jiff::Timestamp>().unwrap();
        assert_eq!(english("DATE", &Value::Day(day.into())), "31 Dec 2026");
        let list = |names: &[&str], more| {
            Value::List(List {
                items: names.iter().map(ToString::to_string).collect(),
                more,
            })
        };
        assert_eq!(english("LIST", &list(&["a"], 0)), "a");
        assert_eq!(english("LIST", &list(&["a", "b", "c"], 0)), "a, b and c");
        assert_eq!(english("LIST", &list(&["a", "b"], 4)), "a, b and 4 more");
        assert_eq!(english("COUNT", &Value::Count(12_345)), "12,345");
        assert_eq!(english("COUNT", &Value::Count(1_234)), "1234");
    }
}
