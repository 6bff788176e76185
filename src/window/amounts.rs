//! Amounts: sizes, times and shortened addresses as people read them.

use jiff::tz::TimeZone;
use jiff::{Timestamp, civil};

use crate::ipa::EndingOf;
use crate::primitives::ByteSize;
use crate::words::say;

/// "48.2 MB".
pub(super) fn bytes(count: u64) -> String {
    say().size(ByteSize(count))
}

/// A whole percentage that never says 100 before the end.
pub(super) fn percent(done: u64, total: u64) -> u64 {
    if total == 0 {
        return 0;
    }
    let done = u128::from(done.min(total));
    let percent = done.saturating_mul(100) / u128::from(total);
    u64::try_from(percent).unwrap_or(100)
}

/// "just now", "12 min ago", "1 hour ago", "Yesterday", "3 days ago", "2 weeks ago", "28 Oct", "28 Oct 2025".
pub(super) fn ago(then: Timestamp, now: Timestamp, zone: &TimeZone) -> String {
    let seconds = now.duration_since(then).as_secs();
    let then_day = then.to_zoned(zone.clone()).date();
    let today = now.to_zoned(zone.clone()).date();
    let days = days_between(then_day, today);
    match seconds {
        ..60 => say().ago_now().to_owned(),
        60..3_600 => say().ago_minutes(seconds / 60),
        3_600..43_200 => say().ago_hours(seconds / 3_600),
        _ if days <= 0 => say().ago_hours(seconds / 3_600),
        _ if days == 1 => say().ago_yesterday().to_owned(),
        _ if days < 14 => say().ago_days(days),
        _ if days < 22 => say().ago_weeks(days / 7),
        _ => say().date_seen_from(then_day, today),
    }
}

/// [`ago`] within a sentence.
pub(super) fn ago_inline(then: Timestamp, now: Timestamp, zone: &TimeZone) -> String {
    let text = ago(then, now, zone);
    if text == say().ago_yesterday() {
        say().ago_yesterday_inline().to_owned()
    } else {
        text
    }
}

fn days_between(from: civil::Date, to: civil::Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

/// "31 Dec 2026".
pub(super) fn date(at: Timestamp, zone: &TimeZone) -> String {
    say().date(at.to_zoned(zone.clone()).date())
}

/// "31 Dec 2026, 14:05": the exact time, for tooltips.
pub(super) fn exact(at: Timestamp, zone: &TimeZone) -> String {
    let then = at.to_zoned(zone.clone());
    format!("{}, {:02}:{:02}", date(at, zone), then.hour(), then.minute())
}

/// Days of a year, for ages that are told in years.
const DAYS_OF_A_YEAR: i64 = 365;
const DAYS_OF_TWO_YEARS: i64 = 2 * DAYS_OF_A_YEAR;

/// How long something still lives.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Life {
    /// Days left, rounded down.
    Days(i64),
    /// Days since it ended.
    Expired(i64),
}

/// How long something that ends then still lives.
pub(super) fn life(ends: Timestamp, now: Timestamp) -> Life {
    let seconds = ends.duration_since(now).as_secs();
    if seconds < 0 {
        Life::Expired(-seconds / 86_400)
    } else {
        Life::Days(seconds / 86_400)
    }
}

impl Life {
    /// "41 days left", of what ends.
    pub(super) fn left(self, of: &EndingOf) -> String {
        match self {
            Self::Days(days @ DAYS_OF_TWO_YEARS..) => say().life_left_years(days / DAYS_OF_A_YEAR),
            Self::Days(days) => say().life_left(days),
            Self::Expired(_) => self.badge(of),
        }
    }

    /// "Expires in 41 days"; what ends is said when it is not the profile.
    pub(super) fn badge(self, of: &EndingOf) -> String {
        match self {
            // Days of many years are a riddle.
            Self::Days(days @ DAYS_OF_TWO_YEARS..) => say().life_expires_years(of.code(), days / DAYS_OF_A_YEAR),
            Self::Days(days) => say().life_expires(days, of.code()),
            Self::Expired(days @ DAYS_OF_A_YEAR..) => say().life_expired_years(of.code(), days / DAYS_OF_A_YEAR),
            Self::Expired(days) => say().life_expired(days, of.code()),
        }
    }
}

/// "9f2c41d0…e41b77".
pub(super) fn short_hash(hex: &str) -> String {
    match (hex.get(..8), hex.len().checked_sub(6).and_then(|start| hex.get(start..))) {
        (Some(head), Some(tail)) if hex.len() > 16 => format!("{head}…{tail}"),
        _ => hex.to_owned(),
    }
}

/// Scheme and last segment of an address: "https://…/kestrel.ipa".
pub(super) fn short_url(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else {
        return url.to_owned();
    };
    match rest.rsplit_once('/') {
        Some((before, last)) if !last.is_empty() && !before.is_empty() => format!("{scheme}://…/{last}"),
        _ => url.to_owned(),
    }
}

/// A link for a narrow field of `room` letters: an install link by the file that it downloads, such as
/// `itms-services://…/manifest.plist`; an address by its computer and its end.
pub(super) fn short_link(link: &str, room: usize) -> String {
    if link.chars().count() <= room {
        return link.to_owned();
    }
    let Some((scheme, rest)) = link.split_once("://") else {
        return middle(link, room);
    };
    if scheme.starts_with("http") {
        let host = rest.split('/').next().unwrap_or(rest);
        let head = format!("{scheme}://{host}/…");
        let tail = room.saturating_sub(head.chars().count());
        let skipped = link.chars().count().saturating_sub(tail);
        format!("{head}{}", link.chars().skip(skipped).collect::<String>())
    } else {
        // The address inside an install link is percent-encoded.
        let last = link.rsplit('/').next().unwrap_or(link);
        let last = last.rsplit("%2F").next().unwrap_or(last);
        let tail = room.saturating_sub(scheme.chars().count() + 5);
        let skipped = last.chars().count().saturating_sub(tail);
        format!("{scheme}://…/{}", last.chars().skip(skipped).collect::<String>())
    }
}

/// The middle of a text left out, so that `keep` characters remain.
pub(super) fn middle(text: &str, keep: usize) -> String {
    let letters: Vec<char> = text.chars().collect();
    if letters.len() <= keep || keep < 3 {
        return text.to_owned();
    }
    let head = (keep - 1).div_ceil(2);
    let tail = keep - 1 - head;
    let start: String = letters.iter().take(head).collect();
    let end: String = letters.iter().skip(letters.len() - tail).collect();
    format!("{start}…{end}")
}

/// A fingerprint in four rows of eight pairs, as the set-up page shows it.
pub(super) fn fingerprint(hex: &str) -> String {
    let letters: Vec<char> = hex.to_uppercase().chars().collect();
    let pairs: Vec<String> = letters.chunks(2).map(|pair| pair.iter().collect()).collect();
    let rows: Vec<String> = pairs.chunks(8).map(|row| row.join("  ")).collect();
    rows.join("\n")
}

/// `iphoneos18.2` as people say it: "iOS 18.2".
pub(super) fn sdk(name: &str) -> String {
    let names = [
        ("iphoneos", "iOS"),
        ("iphonesimulator", "iOS simulator"),
        ("appletvos", "tvOS"),
        ("appletvsimulator", "tvOS simulator"),
        ("xros", "visionOS"),
        ("xrsimulator", "visionOS simulator"),
        ("watchos", "watchOS"),
        ("watchsimulator", "watchOS simulator"),
        ("macosx", "macOS"),
    ];
    for (prefix, system) in names {
        if let Some(version) = name.strip_prefix(prefix) {
            return format!("{system} {version}").trim_end().to_owned();
        }
    }
    name.to_owned()
}

/// The name of a language; the code itself when it is rare.
pub(super) fn language(code: &str) -> &str {
    let base = code.split(['-', '_']).next().unwrap_or(code);
    say().name("language", base).unwrap_or(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_decimal() {
        for (count, text) in [
            (0, "0 bytes"),
            (999, "999 bytes"),
            (31_000, "31 KB"),
            (48_200_000, "48.2 MB"),
            (4_290_000_000, "4.29 GB"),
        ] {
            assert_eq!(bytes(count), text);
        }
        assert_eq!(percent(48_199_999, 48_200_000), 99);
        assert_eq!(percent(1, 0), 0);
    }

    #[test]
    fn times_are_told_as_people_tell_them() {
        let now: Timestamp = "2026-11-20T10:00:00Z".parse().unwrap();
        for (then, text) in [
            ("2026-11-20T09:59:30Z", "just now"),
            ("2026-11-20T10:00:30Z", "just now"),
            ("2026-11-20T09:48:00Z", "12 min ago"),
            ("2026-11-20T08:50:00Z", "1 hour ago"),
            ("2026-11-19T23:50:00Z", "10 hours ago"),
            ("2026-11-19T12:00:00Z", "Yesterday"),
            ("2026-11-17T12:00:00Z", "3 days ago"),
            ("2026-11-06T10:00:00Z", "2 weeks ago"),
            ("2026-10-28T10:00:00Z", "28 Oct"),
            ("2025-10-28T10:00:00Z", "28 Oct 2025"),
        ] {
            assert_eq!(ago(then.parse().unwrap(), now, &TimeZone::UTC), text, "{then}");
        }
    }

    #[test]
    fn links_keep_what_tells_them_apart() {
        assert_eq!(short_url("https://192.168.1.24:8443/i/t/app.ipa"), "https://…/app.ipa");
        let install = "itms-services://?action=download-manifest&url=https%3A%2F%2Fhost%2Fi%2Ft%2Fmanifest.plist";
        assert_eq!(short_link(install, 34), "itms-services://…/manifest.plist");
        let page = "http://192.168.1.24:8080/i/K7Q2M9XDf0aBcD3eFgHi5J";
        assert_eq!(short_link(page, 34), "http://192.168.1.24:8080/…3eFgHi5J");
        assert_eq!(short_link("http://a/b", 34), "http://a/b");
        assert_eq!(middle("abcdefghij", 5), "ab…ij");
        assert_eq!(short_hash("9f2c41d0b5b1c0a4e1a7d0cf4ae41b77"), "9f2c41d0…e41b77");
    }

    #[test]
    fn a_profile_ends_in_words() {
        let now: Timestamp = "2026-11-20T10:00:00Z".parse().unwrap();
        for (ends, left, badge) in [
            ("2026-12-31T12:00:00Z", "41 days left", "Expires in 41 days"),
            ("2034-12-31T12:00:00Z", "8 years left", "Expires in 8 years"),
            ("2026-11-20T20:00:00Z", "Less than a day left", "Expires within a day"),
            ("2026-11-17T09:00:00Z", "Expired 3 days ago", "Expired 3 days ago"),
        ] {
            let life = life(ends.parse().unwrap(), now);
            assert_eq!(
                (life.left(&EndingOf::Profile).as_str(), life.badge(&EndingOf::Profile).as_str()),
                (left, badge)
            );
        }
        let of_signer = life("2026-12-31T12:00:00Z".parse().unwrap(), now).badge(&EndingOf::Certificate);
        assert_eq!(of_signer, "Certificate expires in 41 days");
    }
}
