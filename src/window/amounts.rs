//! Amounts: sizes, times and shortened addresses as people read them.

use jiff::tz::TimeZone;
use jiff::{Timestamp, civil};

use super::convert;

/// "48.2 MB": decimal, one digit below a hundred of a unit, as file managers of phones and Macs show it.
pub(super) fn bytes(count: u64) -> String {
    let (value, unit) = scaled(count);
    format!("{} {unit}", digits(value, unit))
}

/// "29.9 of 48.2 MB"; the unit is that of the whole.
pub(super) fn of_bytes(done: u64, total: u64) -> String {
    let (whole, unit) = scaled(total);
    let part = convert::f64_from(done) / divisor(unit);
    format!("{} of {} {unit}", digits(part, unit), digits(whole, unit))
}

fn scaled(count: u64) -> (f64, &'static str) {
    let unit = match count {
        0..1_000 => "bytes",
        1_000..1_000_000 => "KB",
        1_000_000..1_000_000_000 => "MB",
        1_000_000_000..1_000_000_000_000 => "GB",
        _ => "TB",
    };
    (convert::f64_from(count) / divisor(unit), unit)
}

fn divisor(unit: &str) -> f64 {
    match unit {
        "KB" => 1e3,
        "MB" => 1e6,
        "GB" => 1e9,
        "TB" => 1e12,
        _ => 1.0,
    }
}

fn digits(value: f64, unit: &str) -> String {
    match unit {
        "bytes" | "KB" => format!("{value:.0}"),
        "GB" | "TB" => format!("{value:.2}"),
        _ => format!("{value:.1}"),
    }
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

/// A count with thin spaces between groups of three digits.
pub(super) fn grouped(count: usize) -> String {
    let digits = count.to_string();
    if digits.len() < 5 {
        return digits;
    }
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push('\u{202F}');
        }
        text.push(digit);
    }
    text
}

/// "just now", "12 min ago", "1 hour ago", "Yesterday", "3 days ago", "2 weeks ago", "28 Oct", "28 Oct 2025".
pub(super) fn ago(then: Timestamp, now: Timestamp, zone: &TimeZone) -> String {
    let seconds = now.duration_since(then).as_secs();
    let then_day = then.to_zoned(zone.clone()).date();
    let today = now.to_zoned(zone.clone()).date();
    let days = days_between(then_day, today);
    match seconds {
        ..60 => "just now".to_owned(),
        60..3_600 => format!("{} min ago", seconds / 60),
        3_600..43_200 => plural(seconds / 3_600, "hour", "hours"),
        _ if days <= 0 => plural(seconds / 3_600, "hour", "hours"),
        _ if days == 1 => "Yesterday".to_owned(),
        _ if days < 14 => format!("{days} days ago"),
        _ if days < 22 => format!("{} weeks ago", days / 7),
        _ => day_month(then_day, today),
    }
}

/// [`ago`] within a sentence.
pub(super) fn ago_inline(then: Timestamp, now: Timestamp, zone: &TimeZone) -> String {
    let text = ago(then, now, zone);
    if text == "Yesterday" { "yesterday".to_owned() } else { text }
}

fn plural(count: i64, one: &str, many: &str) -> String {
    if count == 1 {
        format!("1 {one} ago")
    } else {
        format!("{count} {many} ago")
    }
}

fn days_between(from: civil::Date, to: civil::Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

fn day_month(day: civil::Date, today: civil::Date) -> String {
    let month = month(day.month());
    if day.year() == today.year() {
        format!("{} {month}", day.day())
    } else {
        format!("{} {month} {}", day.day(), day.year())
    }
}

/// "31 Dec 2026".
pub(super) fn date(at: Timestamp, zone: &TimeZone) -> String {
    let day = at.to_zoned(zone.clone()).date();
    format!("{} {} {}", day.day(), month(day.month()), day.year())
}

/// "31 Dec 2026, 14:05": the exact time, for tooltips.
pub(super) fn exact(at: Timestamp, zone: &TimeZone) -> String {
    let then = at.to_zoned(zone.clone());
    format!("{}, {:02}:{:02}", date(at, zone), then.hour(), then.minute())
}

fn month(number: i8) -> &'static str {
    match number {
        1 => "Jan",
        2 => "Feb",
        3 => "Mar",
        4 => "Apr",
        5 => "May",
        6 => "Jun",
        7 => "Jul",
        8 => "Aug",
        9 => "Sep",
        10 => "Oct",
        11 => "Nov",
        _ => "Dec",
    }
}

/// How long a profile still lives.
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
    /// "41 days left".
    pub(super) fn left(self) -> String {
        match self {
            Self::Days(0) => "Less than a day left".to_owned(),
            Self::Days(1) => "1 day left".to_owned(),
            Self::Days(days) => format!("{days} days left"),
            Self::Expired(_) => self.badge(),
        }
    }

    /// "Expires in 41 days".
    pub(super) fn badge(self) -> String {
        match self {
            Self::Days(0) => "Expires within a day".to_owned(),
            Self::Days(1) => "Expires in 1 day".to_owned(),
            Self::Days(days) => format!("Expires in {days} days"),
            Self::Expired(0) => "Just expired".to_owned(),
            Self::Expired(1) => "Expired 1 day ago".to_owned(),
            Self::Expired(days) => format!("Expired {days} days ago"),
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

/// The English name of a language code; the code itself when it is rare.
pub(super) fn language(code: &str) -> &str {
    let base = code.split(['-', '_']).next().unwrap_or(code);
    match base {
        "ar" => "Arabic",
        "bg" => "Bulgarian",
        "ca" => "Catalan",
        "cs" => "Czech",
        "da" => "Danish",
        "de" => "German",
        "el" => "Greek",
        "en" | "Base" => "English",
        "es" => "Spanish",
        "et" => "Estonian",
        "fa" => "Persian",
        "fi" => "Finnish",
        "fr" => "French",
        "he" => "Hebrew",
        "hi" => "Hindi",
        "hr" => "Croatian",
        "hu" => "Hungarian",
        "id" => "Indonesian",
        "it" => "Italian",
        "ja" => "Japanese",
        "ko" => "Korean",
        "lt" => "Lithuanian",
        "lv" => "Latvian",
        "ms" => "Malay",
        "nb" | "no" => "Norwegian",
        "nl" => "Dutch",
        "pl" => "Polish",
        "pt" => "Portuguese",
        "ro" => "Romanian",
        "ru" => "Russian",
        "sk" => "Slovak",
        "sl" => "Slovenian",
        "sr" => "Serbian",
        "sv" => "Swedish",
        "th" => "Thai",
        "tr" => "Turkish",
        "uk" => "Ukrainian",
        "vi" => "Vietnamese",
        "zh" => "Chinese",
        _ => code,
    }
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
        assert_eq!(of_bytes(29_900_000, 48_200_000), "29.9 of 48.2 MB");
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
            ("2026-11-20T20:00:00Z", "Less than a day left", "Expires within a day"),
            ("2026-11-17T09:00:00Z", "Expired 3 days ago", "Expired 3 days ago"),
        ] {
            let life = life(ends.parse().unwrap(), now);
            assert_eq!((life.left().as_str(), life.badge().as_str()), (left, badge));
        }
    }
}
