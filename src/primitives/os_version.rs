//! The version of a system in numbers, so that 9 comes before 18.

/// A system's version, as far as somebody told it: major, minor and patch.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct OsVersion {
    major: u32,
    minor: Option<u32>,
    patch: Option<u32>,
}

impl OsVersion {
    /// Such as 18.2.
    pub const fn new(major: u32, minor: u32) -> Self {
        Self {
            major,
            minor: Some(minor),
            patch: None,
        }
    }

    /// Such as 18.0.1.
    #[must_use]
    pub const fn with_patch(self, patch: u32) -> Self {
        Self {
            patch: Some(patch),
            ..self
        }
    }

    /// Reads `17.7.1`, alone or behind a system's name as in `iOS 17.7.1`. Further parts do not matter, nor does what follows
    /// a part that is no number.
    pub fn parse(text: &str) -> Option<Self> {
        let last = text.split_whitespace().next_back()?;
        let mut numbers = last.split('.').map_while(|part| part.parse().ok()).fuse();
        Some(Self {
            major: numbers.next()?,
            minor: numbers.next(),
            patch: numbers.next(),
        })
    }

    /// 18 of 18.2.
    pub const fn major(self) -> u32 {
        self.major
    }

    /// 18 and 2 of 18.2.1: what tells releases apart, where patches are often left away.
    pub fn release(self) -> (u32, u32) {
        (self.major, self.minor.unwrap_or(0))
    }

    /// Whether this is older; what was not told counts as zero.
    pub fn is_before(self, other: Self) -> bool {
        let numbers = |version: Self| (version.release(), version.patch.unwrap_or(0));
        numbers(self) < numbers(other)
    }

    /// Whether both may be the same version, as far as each was told: 18 may be 18.2.
    pub fn may_be(self, other: Self) -> bool {
        let like = |one: Option<u32>, two: Option<u32>| one.zip(two).is_none_or(|(one, two)| one == two);
        self.major == other.major && like(self.minor, other.minor) && like(self.patch, other.patch)
    }
}

#[cfg(test)]
mod tests {
    //! If these break, a phone is called too old that is not, or one phone is taken for two.

    use super::OsVersion;

    fn version(text: &str) -> OsVersion {
        OsVersion::parse(text).unwrap()
    }

    #[test]
    fn versions_are_read_with_and_without_a_name() {
        assert_eq!(version("iOS 18.2"), OsVersion::new(18, 2));
        assert_eq!(version(" 18.0.1 "), OsVersion::new(18, 0).with_patch(1));
        assert_eq!(version("17.7.1.5"), OsVersion::new(17, 7).with_patch(1));
        assert_eq!(version("18").release(), (18, 0));
        assert_ne!(version("18"), version("18.0"));
        for odd in ["", "iOS", "iOS ", "x.1", ".1", "99999999999"] {
            assert_eq!(OsVersion::parse(odd), None, "{odd}");
        }
        assert_eq!(version("18.x.2"), version("18"));
    }

    #[test]
    fn nine_comes_before_eighteen() {
        for (older, newer) in [("9.3.5", "18"), ("18.0", "18.0.1"), ("17.9", "18.0"), ("18.1.9", "18.2")] {
            assert!(version(older).is_before(version(newer)) && !version(newer).is_before(version(older)));
        }
        assert!(!version("18").is_before(version("18.0.0")) && !version("18.0.0").is_before(version("18")));
    }

    #[test]
    fn versions_are_alike_as_far_as_they_are_told() {
        let table = [
            ("18.2", "18.2", true),
            ("18", "18.2.1", true),
            ("18.2", "18.2.1", true),
            ("18.2", "18.3", false),
            ("18.2.1", "18.2.2", false),
            ("17", "18", false),
        ];
        for (one, other, like) in table {
            assert_eq!(version(one).may_be(version(other)), like, "{one} and {other}");
            assert_eq!(version(other).may_be(version(one)), like, "{other} and {one}");
        }
    }
}
