//! Signed URLs carry a signature and an end in their queries: after it the storage refuses them.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::finding::{Finding, Rule, RuleOf, Severity, told};

/// 2010: no address that was signed before can be met.
const BEFORE_ALL: Timestamp = Timestamp::constant(1_262_304_000, 0);

/// The rules of this file.
pub(crate) static RULES: &[&Rule] = &[&SIGNED_URL.rule, &SIGNED_URL_EXPIRED.rule];

/// A link that lives shorter than this is gone before testers come to it.
const SHORT_LIFE: SignedDuration = SignedDuration::from_hours(24);

/// When a signed address ends.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct SignedUntil {
    pub(super) at: Timestamp,
    /// How long it lives in all, where it says so.
    pub(super) lives: Option<SignedDuration>,
}

/// When the signature of an address ends; `None` when it has none that is known.
///
/// Amazon S3 and what is compatible (`X-Amz-Date` and `X-Amz-Expires`), Google Cloud Storage (`X-Goog-…`), older S3, Aliyun and
/// `CloudFront` (`Expires` with a signature), Azure (`se` with `sig`), Tencent (`q-sign-time`).
pub(super) fn of_url(url: &str) -> Option<SignedUntil> {
    let query = url.split_once('?')?.1.split('#').next()?;
    let value = |name: &str| {
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    };
    let decoded = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned();
    for provider in ["X-Amz", "X-Goog"] {
        if let (Some(date), Some(seconds)) = (value(&format!("{provider}-Date")), value(&format!("{provider}-Expires"))) {
            let begins = DateTime::strptime("%Y%m%dT%H%M%SZ", decoded(date)).ok()?;
            let begins = begins.to_zoned(TimeZone::UTC).ok()?.timestamp();
            // Nobody signs for longer than a century.
            let lives = SignedDuration::from_secs(seconds.parse::<u32>().ok()?.into());
            return Some(SignedUntil {
                at: begins.checked_add(lives).ok()?,
                lives: Some(lives),
            });
        }
    }
    // Some count from now on, which is another thing.
    let unix = |seconds: &str| Timestamp::from_second(seconds.parse().ok()?).ok().filter(|at| *at > BEFORE_ALL);
    if value("Signature").is_some() || value("Key-Pair-Id").is_some() {
        return Some(SignedUntil {
            at: unix(value("Expires")?)?,
            lives: None,
        });
    }
    if value("sig").is_some() {
        let at = decoded(value("se")?);
        let at = at.parse().ok().or_else(|| format!("{at}T00:00:00Z").parse().ok())?;
        return Some(SignedUntil { at, lives: None });
    }
    let sign_time = decoded(value("q-sign-time")?);
    let (begins, ends) = sign_time.split_once(';')?;
    let (begins, at) = (unix(begins)?, unix(ends)?);
    Some(SignedUntil {
        at,
        lives: Some(at.duration_since(begins)),
    })
}

/// What is said of an address; `now` is `None` where the time is not known.
pub(super) fn finding(url: &str, now: Option<Timestamp>) -> Option<Finding> {
    let until = of_url(url)?;
    let at = until.at.strftime("%Y-%m-%d %H:%M UTC").to_string();
    if now.is_some_and(|now| until.at <= now) {
        return Some(SIGNED_URL_EXPIRED.finding(at));
    }
    let left = now.map(|now| until.at.duration_since(now));
    let shortest = until.lives.into_iter().chain(left).min();
    let minutes = until.lives.map_or(0, |lives| lives.as_mins());
    let finding = SIGNED_URL.finding(at, minutes);
    let is_short = shortest.is_some_and(|shortest| shortest < SHORT_LIFE);
    Some(if is_short { finding } else { finding.at(Severity::Note) })
}

pub(crate) static SIGNED_URL: RuleOf<told::SignedUrl> = RuleOf::new(
    Severity::Risks,
    "An address with a signature that ends. A note when it lives for a day or longer",
    "Amazon S3, “Sharing objects with presigned URLs”; RFC 9110, 15.5.4: 403 from then on",
);

pub(crate) static SIGNED_URL_EXPIRED: RuleOf<told::SignedUrlExpired> = RuleOf::new(
    Severity::Blocks,
    "An address with a signature that has ended",
    "Amazon S3, “Sharing objects with presigned URLs”: an expired one is refused with 403",
);

#[cfg(test)]
mod tests {
    //! If these break, a link that was dead yesterday is called well-formed.

    use jiff::Timestamp;

    use super::{finding, of_url};
    use crate::finding::{Severity, fires, quiet};
    use crate::words::say;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn the_end_of_a_signature_is_read() {
        let amazon =
            "https://b.s3.amazonaws.com/m.plist?X-Amz-Algorithm=AWS4&X-Amz-Date=20261129T120000Z&X-Amz-Expires=300&X-Amz-Signature=a";
        let google = "https://storage.googleapis.com/b/m.plist?X-Goog-Date=20261129T120000Z&X-Goog-Expires=604800&X-Goog-Signature=a";
        let old = "https://b.oss-cn-hangzhou.aliyuncs.com/m.plist?Expires=1796040000&OSSAccessKeyId=k&Signature=s";
        let azure = "https://a.blob.core.windows.net/c/m.plist?sv=2024&se=2026-12-01T00%3A00%3A00Z&sig=x";
        let tencent = "https://b.cos.ap-beijing.myqcloud.com/m.plist?q-sign-time=1796040000%3B1796043600&q-signature=x";
        for (url, ends, minutes) in [
            (amazon, "2026-11-29T12:05:00Z", Some(5)),
            (google, "2026-12-06T12:00:00Z", Some(10_080)),
            (old, "2026-11-30T12:00:00Z", None),
            (azure, "2026-12-01T00:00:00Z", None),
            (tencent, "2026-11-30T13:00:00Z", Some(60)),
        ] {
            let until = of_url(url).unwrap();
            assert_eq!((until.at, until.lives.map(|lives| lives.as_mins())), (at(ends), minutes), "{url}");
        }
        for url in [
            "https://example.org/m.plist",
            "https://example.org/m.plist?Expires=1796040000",
            "https://example.org/m.plist?se=2026-12-01",
            "https://example.org/m.plist?X-Amz-Date=yesterday&X-Amz-Expires=300",
            "https://example.org/m.plist?X-Amz-Date=20261129T120000Z&X-Amz-Expires=-1",
        ] {
            assert_eq!(of_url(url), None, "{url}");
        }
    }

    #[test]
    fn what_has_ended_blocks_and_what_ends_soon_may_fail() {
        let url = "https://b.s3.amazonaws.com/m.plist?X-Amz-Date=20261129T120000Z&X-Amz-Expires=300&X-Amz-Signature=a";
        let late = finding(url, Some(at("2026-11-29T12:05:00Z"))).unwrap();
        fires("signed-url-expired", [&late]);
        quiet("signed-url", [&late]);
        assert_eq!(late.severity, Severity::Blocks);
        let early = finding(url, Some(at("2026-11-29T12:04:59Z"))).unwrap();
        fires("signed-url", [&early]);
        quiet("signed-url-expired", [&early]);
        assert_eq!(early.severity, Severity::Risks);
        assert!(say().title(&early).contains("5 minutes"), "{}", say().title(&early));
        let long = url.replace("=300", "=604800");
        assert_eq!(finding(&long, Some(at("2026-11-29T12:04:59Z"))).unwrap().severity, Severity::Note);
        assert_eq!(finding("https://example.org/m.plist", Some(at("2026-11-29T12:00:00Z"))), None);
        let counted = "https://example.org/m.plist?Expires=3600&Signature=s";
        assert_eq!(
            finding(counted, Some(at("2026-11-29T12:00:00Z"))),
            None,
            "an hour from some time on"
        );
    }
}
