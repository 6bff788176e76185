//! The version of an app or of a build, compared number by number, so that 1.10 comes after 1.9.

use std::cmp::Ordering;

/// A version such as `5.2.0`, as iOS compares `CFBundleVersion` and `CFBundleShortVersionString` (Apple, Information Property
/// List): periods part numbers, and a part that is not there counts as zero.
#[derive(Clone, Debug)]
pub struct DottedVersion<'a>(&'a str);

impl<'a> DottedVersion<'a> {
    /// Takes a version as it is written.
    pub const fn of(text: &'a str) -> Self {
        Self(text)
    }

    /// Numbers, and what follows them in their parts: nothing in versions that Apple's rules allow.
    fn parts(&self) -> impl Iterator<Item = (u64, &'a str)> + use<'a> {
        self.0.split('.').map(|part| {
            let part = part.trim();
            let end = part.find(|c: char| !c.is_ascii_digit()).unwrap_or(part.len());
            let (number, rest) = part.split_at(end);
            (number.parse().unwrap_or(if number.is_empty() { 0 } else { u64::MAX }), rest)
        })
    }
}

impl Ord for DottedVersion<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        let (mut own, mut others) = (self.parts(), other.parts());
        loop {
            let (one, two) = (own.next(), others.next());
            if one.is_none() && two.is_none() {
                return Ordering::Equal;
            }
            let ((number, rest), (other_number, other_rest)) = (one.unwrap_or_default(), two.unwrap_or_default());
            // What is marked, as 5.2.0-beta is, comes before what it leads to.
            let by_mark = rest.is_empty().cmp(&other_rest.is_empty()).then_with(|| rest.cmp(other_rest));
            let order = number.cmp(&other_number).then(by_mark);
            if order != Ordering::Equal {
                return order;
            }
        }
    }
}

impl PartialOrd for DottedVersion<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for DottedVersion<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for DottedVersion<'_> {}

#[cfg(test)]
mod tests {
    //! If these break, “newest build” leads testers to an older one.

    use super::DottedVersion;

    #[test]
    fn versions_are_compared_number_by_number() {
        let rising = [
            "",
            "0.9",
            "1",
            "1.2-beta",
            "1.2",
            "1.9",
            "1.9.1",
            "1.10",
            "1.10.0.1",
            "2",
            "10",
            "99999999999999999999999",
        ];
        for (index, one) in rising.iter().enumerate() {
            for (other_index, other) in rising.iter().enumerate() {
                let order = DottedVersion::of(one).cmp(&DottedVersion::of(other));
                assert_eq!(order, index.cmp(&other_index), "{one} {other}");
            }
        }
        assert_eq!(DottedVersion::of("1.2"), DottedVersion::of("1.2.0"));
        assert_eq!(DottedVersion::of("01.2"), DottedVersion::of("1.2"));
    }
}
