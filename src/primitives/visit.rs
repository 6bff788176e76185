//! A visit is one loading of a page. Links on it carry its number, so that equal phones behind one address are told apart by what
//! they ask for: nothing else in their requests differs.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The number of a loaded page, random so that no visitor meets another's; 16 hexadecimal digits in paths.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Visit(pub u64);

/// A text that is no visit's number.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("a visit has 16 hexadecimal digits")]
pub struct NoVisit;

impl Visit {
    /// An address without the number in it: each loading of a page leads to the same manifest by another one.
    pub fn without(address: &str) -> String {
        let plain = address.split('/').filter(|segment| segment.parse::<Self>().is_err());
        plain.collect::<Vec<_>>().join("/")
    }
}

impl fmt::Display for Visit {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{:016x}", self.0)
    }
}

impl FromStr for Visit {
    type Err = NoVisit;

    fn from_str(text: &str) -> Result<Self, NoVisit> {
        let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        if text.len() != 16 || !text.bytes().all(is_digit) {
            return Err(NoVisit);
        }
        u64::from_str_radix(text, 16).map(Self).or(Err(NoVisit))
    }
}

#[cfg(test)]
mod tests {
    //! If these break, links on open pages lead nowhere.

    use super::*;

    #[test]
    fn two_loadings_of_a_page_lead_to_the_same() {
        let plain = "https://h:8443/i/AbCdEfGhIjKlMnOpQrSt-_/manifest.plist";
        let numbered = plain.replace("/manifest", &format!("/{}/manifest", Visit(7)));
        assert_ne!(numbered, plain);
        assert_eq!([plain, &numbered].map(Visit::without), [plain, plain]);
    }

    #[test]
    fn a_number_is_read_as_it_was_written_and_in_no_other_way() {
        for number in [0, 1, 0x00ab_cdef, u64::MAX] {
            assert_eq!(Visit(number).to_string().parse(), Ok(Visit(number)));
        }
        for text in [
            "",
            "1",
            "00000000000000001",
            "000000000000000g",
            "+000000000000001",
            "ABCDEF0123456789",
        ] {
            assert_eq!(text.parse::<Visit>(), Err(NoVisit), "{text}");
        }
    }
}
