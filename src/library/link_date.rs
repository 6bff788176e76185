//! When a link shall end, as people write it. Pure: time and zone are given.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};

/// Why what was written is no end of a link.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum LinkDateProblem {
    /// It is no date, time or span.
    Unreadable,
    /// It is over already.
    Past,
}

/// Longest text that is read: a time with a fraction, an offset and the name of its zone has fewer bytes.
const TEXT_LIMIT_BYTES: usize = 100;

/// When a link ends that is to work until then: a moment (RFC 3339, `2026-12-31T18:00:00+01:00`), a day (`2026-12-31`, to its last
/// second in this zone), or a span from now (`7d`, `12h`, `2w`).
///
/// # Errors
/// It cannot be read, or the link would have ended already.
pub fn link_end_of(text: &str, now: Timestamp, zone: &TimeZone) -> Result<Timestamp, LinkDateProblem> {
    let text = text.trim();
    if text.len() > TEXT_LIMIT_BYTES {
        return Err(LinkDateProblem::Unreadable);
    }
    let end = moment(text).or_else(|| last_second(text, zone)).or_else(|| after(text, now, zone));
    match end {
        None => Err(LinkDateProblem::Unreadable),
        Some(end) if end <= now => Err(LinkDateProblem::Past),
        Some(end) => Ok(end),
    }
}

fn moment(text: &str) -> Option<Timestamp> {
    text.parse().ok()
}

fn last_second(text: &str, zone: &TimeZone) -> Option<Timestamp> {
    // What has a time of day as well is no day: without an offset nobody knows which moment is meant.
    if text.bytes().any(|byte| !byte.is_ascii_digit() && byte != b'-') {
        return None;
    }
    let day: Date = text.parse().ok()?;
    let end = day.at(23, 59, 59, 0).to_zoned(zone.clone()).ok()?;
    Some(end.timestamp())
}

fn after(text: &str, now: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
    let span: Span = text.parse().ok()?;
    let end = now.to_zoned(zone.clone()).checked_add(span).ok()?;
    Some(end.timestamp())
}

#[cfg(test)]
mod tests {
    //! If these break, a link ends on another day than its maker wrote.

    use super::*;

    fn end_of(text: &str) -> Result<String, LinkDateProblem> {
        let now = "2026-12-01T12:00:00Z".parse().unwrap();
        // Six hours behind UTC.
        let zone = TimeZone::fixed(jiff::tz::offset(-6));
        link_end_of(text, now, &zone).map(|end| end.to_string())
    }

    #[test]
    fn moments_days_and_spans_are_read() {
        for (text, expected) in [
            ("2026-12-31T18:00:00Z", "2026-12-31T18:00:00Z"),
            ("2026-12-31T18:00:00+01:00", "2026-12-31T17:00:00Z"),
            ("2026-12-31", "2027-01-01T05:59:59Z"),
            ("2026-12-01", "2026-12-02T05:59:59Z"),
            (" 7d ", "2026-12-08T12:00:00Z"),
            ("12h", "2026-12-02T00:00:00Z"),
            ("2w", "2026-12-15T12:00:00Z"),
            ("1d 12h", "2026-12-03T00:00:00Z"),
        ] {
            assert_eq!(end_of(text).as_deref(), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_end_to_come_is_refused() {
        for text in [
            "",
            "soon",
            "7",
            "31.12.2026",
            "2026-13-01",
            "2026-02-30",
            "2026-12-31T18:00:00",
            "2026-12-31 18:00",
            "999999999y",
            &"7d ".repeat(100),
        ] {
            assert_eq!(end_of(text), Err(LinkDateProblem::Unreadable), "{text}");
        }
        for text in ["2026-11-30", "2026-12-01T12:00:00Z", "0d", "7d ago", "-1h"] {
            assert_eq!(end_of(text), Err(LinkDateProblem::Past), "{text}");
        }
    }
}
