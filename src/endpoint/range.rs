//! A range is the part of a representation that a phone asks for, to resume a download (RFC 9110, section 14).

/// What a `Range` header asks for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum RequestedRange {
    /// Everything: there is no such header, or one that makes no sense, or one that asks for separate parts.
    Whole,
    /// The bytes from `start` up to, not including, `end`.
    Part {
        /// First byte.
        start: u64,
        /// One past the last byte.
        end: u64,
    },
    /// Nothing that exists.
    Unsatisfiable,
}

/// More ranges than this in one header are an attempt to keep us busy (CVE-2011-3192): everything is sent.
const MAX_RANGES: usize = 64;

/// Reads a `Range` header for a representation of `total` bytes.
///
/// Several ranges are answered as one where they touch or overlap, else with everything:
/// no phone asks for them, and a multipart answer would be the only code that no phone tests.
pub(super) fn parse(header: Option<&str>, total: u64) -> RequestedRange {
    match header.and_then(|header| ranges_of(header, total)) {
        None => RequestedRange::Whole,
        Some(ranges) if ranges.is_empty() => RequestedRange::Unsatisfiable,
        Some(ranges) => merge(ranges),
    }
}

/// The satisfiable ranges; `None` when the header must be ignored.
fn ranges_of(header: &str, total: u64) -> Option<Vec<(u64, u64)>> {
    let (unit, set) = header.split_once('=')?;
    if !unit.trim().eq_ignore_ascii_case("bytes") || set.split(',').count() > MAX_RANGES {
        return None;
    }
    let mut ranges = Vec::new();
    for range in set.split(',').map(str::trim).filter(|range| !range.is_empty()) {
        let (first, last) = range.split_once('-')?;
        let (start, end) = match (first.trim(), last.trim()) {
            ("", suffix) => {
                let length = number(suffix)?;
                // The last bytes of nothing are nothing, which only a 200 can say.
                if total == 0 && length > 0 {
                    return None;
                }
                (total.saturating_sub(length), total)
            }
            (first, "") => (number(first)?, total),
            (first, last) => {
                let (first, last) = (number(first)?, number(last)?);
                if last < first {
                    return None;
                }
                (first, last.saturating_add(1).min(total))
            }
        };
        if start < end {
            ranges.push((start, end));
        }
    }
    let asked_for_any = set.split(',').any(|range| !range.trim().is_empty());
    asked_for_any.then_some(ranges)
}

/// One range that covers all, if there are no gaps between them.
fn merge(mut ranges: Vec<(u64, u64)>) -> RequestedRange {
    ranges.sort_unstable();
    let mut ranges = ranges.into_iter();
    let Some((start, mut end)) = ranges.next() else {
        return RequestedRange::Unsatisfiable;
    };
    for (next_start, next_end) in ranges {
        if next_start > end {
            return RequestedRange::Whole;
        }
        end = end.max(next_end);
    }
    RequestedRange::Part { start, end }
}

/// Digits only; a number too large for any file counts as the largest.
fn number(text: &str) -> Option<u64> {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    //! If these break, a download that was interrupted starts again or joins two builds.

    use super::RequestedRange::{Unsatisfiable, Whole};
    use super::*;

    #[test]
    fn ranges() {
        let part = |start, end| RequestedRange::Part { start, end };
        let table = [
            ("bytes=0-99", part(0, 100)),
            ("bytes=0-0", part(0, 1)),
            ("bytes=999-999", part(999, 1000)),
            ("bytes=500-", part(500, 1000)),
            ("bytes=-1", part(999, 1000)),
            ("bytes=-5000", part(0, 1000)),
            ("bytes=900-5000", part(900, 1000)),
            ("bytes=0-18446744073709551615", part(0, 1000)),
            ("bytes=0-99999999999999999999999", part(0, 1000)),
            ("Bytes = 0 - 9", part(0, 10)),
            ("bytes=1000-", Unsatisfiable),
            ("bytes=1000-1001", Unsatisfiable),
            ("bytes=99999999999999999999999-", Unsatisfiable),
            ("bytes=-0", Unsatisfiable),
            ("bytes=2000-,3000-", Unsatisfiable),
            ("bytes=0-9,10-19", part(0, 20)),
            ("bytes=10-19,0-12", part(0, 20)),
            ("bytes=0-9,2000-", part(0, 10)),
            ("bytes=0-9,,10-19,", part(0, 20)),
            ("bytes=0-,-1", part(0, 1000)),
            ("bytes=0-9,11-19", Whole),
            ("bytes=9-0", Whole),
            ("bytes=", Whole),
            ("bytes=,", Whole),
            ("bytes=-", Whole),
            ("bytes=a-b", Whole),
            ("bytes=+1-2", Whole),
            ("bytes=0", Whole),
            ("bytes", Whole),
            ("items=0-9", Whole),
            ("", Whole),
            ("bytes=0-9,0-9,x", Whole),
            ("bytes=٣-٤", Whole),
        ];
        for (header, expected) in table {
            assert_eq!(parse(Some(header), 1000), expected, "{header}");
        }
        assert_eq!(parse(None, 1000), Whole);
        assert_eq!(parse(Some(&format!("bytes={}", "0-1,".repeat(10_000))), 1000), Whole);
    }

    #[test]
    fn nothing_has_no_parts() {
        assert_eq!(parse(Some("bytes=0-"), 0), Unsatisfiable);
        assert_eq!(parse(Some("bytes=0-9"), 0), Unsatisfiable);
        assert_eq!(parse(Some("bytes=-9"), 0), Whole);
    }
}
