//! Times as certificates hold them.

use jiff::Timestamp;
use x509_cert::time::Time;

/// A time of a certificate, to the second. `99991231235959Z`, which means that it never ends (RFC 5280, 4.1.2.5), is just beyond
/// what [`Timestamp`] holds, and becomes its last moment.
pub fn certificate_time(time: Time) -> Timestamp {
    let seconds = i64::try_from(time.to_unix_duration().as_secs()).ok();
    seconds
        .and_then(|seconds| Timestamp::from_second(seconds).ok())
        .unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests {
    //! If these break, certificates that never end count as damaged.

    use super::*;

    #[test]
    fn never_is_the_last_moment() {
        use x509_cert::der::{DateTime, asn1::GeneralizedTime};
        let time = |year, month, day| {
            let time = DateTime::new(year, month, day, 23, 59, 59).unwrap();
            certificate_time(Time::GeneralTime(GeneralizedTime::from_date_time(time)))
        };
        assert_eq!(time(9999, 12, 31), Timestamp::MAX);
        assert_eq!(time(2126, 1, 2).to_string(), "2126-01-02T23:59:59Z");
    }
}
