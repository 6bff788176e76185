//! A value is one argument of a message: a fact that a face formats in the reader's language.

use std::borrow::Cow;
use std::fmt::Display;

use jiff::tz::TimeZone;
use jiff::{Timestamp, civil};
use serde::{Deserialize, Serialize};

use super::Message;
use crate::primitives::ByteSize;

/// The arguments of a message by name, in the order of their names.
pub type Args = Vec<(Cow<'static, str>, Value)>;

/// One argument of a message.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// How many.
    Count(i64),
    /// A day of the calendar.
    Day(Day),
    /// Which of a message's variants.
    Key(Cow<'static, str>),
    /// Names, as many as are told.
    List(List),
    /// Another message inside this one.
    Said(Box<Message>),
    /// Of a file, or of what was transferred.
    Size(ByteSize),
    /// A text that no language changes, such as a name or what another program said.
    Text(String),
}

impl Value {
    /// A text.
    pub fn text(text: impl Display) -> Self {
        Self::Text(text.to_string())
    }

    /// The name of a variant.
    pub const fn key(key: &'static str) -> Self {
        Self::Key(Cow::Borrowed(key))
    }

    /// A message inside another.
    pub fn said(message: impl Into<Message>) -> Self {
        Self::Said(Box::new(message.into()))
    }
}

/// A day of the calendar, as a message tells it.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Day(pub civil::Date);

impl From<Timestamp> for Day {
    /// The day in UTC, which is what certificates and profiles count in.
    fn from(at: Timestamp) -> Self {
        Self(at.to_zoned(TimeZone::UTC).date())
    }
}

impl From<civil::Date> for Day {
    fn from(day: civil::Date) -> Self {
        Self(day)
    }
}

/// Names that a message tells, and how many more there are.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct List {
    /// The names that are told.
    pub items: Vec<String>,
    /// How many more there are; 0 when all are told.
    #[serde(default)]
    pub more: u64,
}

impl List {
    /// The first of these, `count` in all, and no more than `most` of them.
    pub fn first(names: impl IntoIterator<Item = impl Display>, count: usize, most: usize) -> Self {
        let items: Vec<String> = names.into_iter().take(most).map(|name| name.to_string()).collect();
        let more = u64::try_from(count.saturating_sub(items.len())).unwrap_or(u64::MAX);
        Self { items, more }
    }
}

impl<T: Display> From<Vec<T>> for List {
    fn from(names: Vec<T>) -> Self {
        Self::from(names.as_slice())
    }
}

impl<T: Display> From<&[T]> for List {
    fn from(names: &[T]) -> Self {
        Self {
            items: names.iter().map(ToString::to_string).collect(),
            more: 0,
        }
    }
}

impl<T: Display> From<&Vec<T>> for List {
    fn from(names: &Vec<T>) -> Self {
        Self::from(names.as_slice())
    }
}

/// A number that counts something. Larger ones than messages can tell count as the largest.
pub trait Counted {
    /// The number.
    fn count(self) -> i64;
}

macro_rules! counted {
    ($($number:ty),*) => {
        $(impl Counted for $number {
            fn count(self) -> i64 {
                i64::try_from(self).unwrap_or(i64::MAX)
            }
        })*
    };
}

counted!(u8, u16, u32, u64, u128, usize, i32, i64);
