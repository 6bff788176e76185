//! The UDID is how Apple names one device: 40 hexadecimal digits, or since 2018 eight and sixteen with a hyphen between.

/// The identifier of a device as it is compared: without case, hyphens, and the blanks and quotes that copying leaves around it.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Udid(String);

impl Udid {
    /// Takes a text as somebody typed or pasted it.
    pub fn of(text: &str) -> Self {
        let significant = text.chars().filter(char::is_ascii_alphanumeric);
        Self(significant.map(|c| c.to_ascii_lowercase()).collect())
    }

    /// What is compared.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Nothing of an identifier is in the text.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether it has the digits of an iPhone's or iPad's.
    pub fn is_whole(&self) -> bool {
        matches!(self.0.len(), 24 | 40) && self.0.bytes().all(|digit| digit.is_ascii_hexdigit())
    }
}

#[cfg(test)]
mod tests {
    //! If these break, a device that is in the profile is said not to be.

    use super::Udid;

    #[test]
    fn an_identifier_is_the_same_however_it_was_copied() {
        let own = Udid::of("00008110-001A2B3C4D5E6F70");
        assert!(own.is_whole() && !own.is_empty());
        for pasted in [
            " 00008110-001a2b3c4d5e6f70\n",
            "00008110001A2B3C4D5E6F70",
            "0000 8110 001A 2B3C 4D5E 6F70",
            "“00008110–001A2B3C4D5E6F70”",
        ] {
            assert_eq!(Udid::of(pasted), own, "{pasted}");
        }
        assert!(Udid::of(" - ").is_empty());
        for odd in ["", "00008110", "00008110-001A2B3C4D5E6F7G", "iPhone"] {
            assert!(!Udid::of(odd).is_whole(), "{odd}");
        }
        assert!(Udid::of(&"a1".repeat(20)).is_whole());
    }
}
