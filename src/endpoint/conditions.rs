//! Conditions are what a request makes its answer depend on: `If-*` headers and ranges (RFC 9110, sections 13 and 14). Pure.

use std::time::{Duration, SystemTime};

use hyper::header::{HeaderMap, HeaderName, IF_MATCH, IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_RANGE, IF_UNMODIFIED_SINCE, RANGE};

use super::PackageFile;
use super::range::{self, RequestedRange};
use crate::files::FileStamp;

/// How old a change must be before its date is told. A date has whole seconds: one that is told within its own second
/// could name two versions, and a download resumed by it would join them (RFC 9110, section 8.8.2.2).
const DATE_IS_SURE_AFTER: Duration = Duration::from_secs(2);

/// What tells one version of something from every other.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Validator {
    /// A strong entity tag, quotes included.
    pub(super) etag: String,
    /// The tag that it had before, when its bytes were not known yet.
    earlier: Option<String>,
    /// When it changed last, in whole seconds; `None` when that is not sure, or no date can tell it.
    pub(super) changed: Option<SystemTime>,
}

/// What a request's conditions come to.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Precondition {
    /// Answer with this much of it.
    Send(RequestedRange),
    /// 304: the phone has it.
    NotModified,
    /// 412: the phone wants another version than there is.
    Failed,
}

impl Validator {
    /// Of something in memory: the same tag means the same bytes.
    pub(super) fn of_bytes(bytes: &[u8]) -> Self {
        let digest = ring::digest::digest(&ring::digest::SHA256, bytes);
        // Half of it is enough: nobody gains by making two versions look alike.
        let hex: String = digest.as_ref().iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        Self {
            etag: format!("\"{hex}\""),
            earlier: None,
            changed: None,
        }
    }

    /// Of a package: by its bytes where they are known, and by its file until then and for those who began before.
    pub(super) fn of_package(package: &PackageFile, now: SystemTime) -> Self {
        let stamp = &package.stamp;
        // Builders set modification times as they like; when it was written nobody sets.
        let last = stamp.changed.map_or(stamp.modified, |changed| changed.max(stamp.modified));
        let last = SystemTime::from(last);
        let is_sure = now.duration_since(last).is_ok_and(|age| age >= DATE_IS_SURE_AFTER);
        let since_epoch = last.duration_since(SystemTime::UNIX_EPOCH).ok().filter(|_| is_sure);
        let of_file = tag_of_file(stamp);
        let (etag, earlier) = match &package.sha256 {
            Some(sha256) => (format!("\"{sha256}\""), Some(of_file)),
            None => (of_file, None),
        };
        Self {
            etag,
            earlier,
            changed: since_epoch.map(|after| SystemTime::UNIX_EPOCH + Duration::from_secs(after.as_secs())),
        }
    }

    /// The tag for an answer: who asks for a part by the tag of the file gets it under that, as it has the rest of it
    /// (RFC 9110, section 15.3.7.2).
    pub(super) fn answered(mut self, headers: &HeaderMap) -> Self {
        if self.earlier.is_some() && only(headers, &IF_RANGE) == self.earlier.as_deref() {
            self.etag = self.earlier.take().unwrap_or_default();
        }
        self
    }

    fn is_named(&self, tag: &str) -> bool {
        tag == self.etag || Some(tag) == self.earlier.as_deref()
    }

    /// `Last-Modified`, such as `Fri, 20 Nov 2026 12:00:00 GMT`.
    pub(super) fn date(&self) -> Option<String> {
        self.changed.map(httpdate::fmt_http_date)
    }

    /// Judges a GET or HEAD for `total` bytes of this version, in the order of RFC 9110, section 13.2.2.
    pub(super) fn judge(&self, headers: &HeaderMap, is_head: bool, total: u64) -> Precondition {
        if headers.contains_key(IF_MATCH) {
            if !self.is_listed(headers, &IF_MATCH, TagComparison::Strong) {
                return Precondition::Failed;
            }
        } else if let (Some(changed), Some(date)) = (self.changed, date_of(headers, &IF_UNMODIFIED_SINCE))
            && changed > date
        {
            return Precondition::Failed;
        }
        if headers.contains_key(IF_NONE_MATCH) {
            if self.is_listed(headers, &IF_NONE_MATCH, TagComparison::Weak) {
                return Precondition::NotModified;
            }
        } else if let (Some(changed), Some(date)) = (self.changed, date_of(headers, &IF_MODIFIED_SINCE))
            && changed <= date
        {
            return Precondition::NotModified;
        }
        // Ranges are defined for GET alone (RFC 9110, section 14.2).
        let range = only(headers, &RANGE).filter(|_| !is_head && self.still_holds(headers));
        Precondition::Send(range::parse(range, total))
    }

    /// `If-Range`: a part may be joined with what the phone has of exactly this version (RFC 9110, section 13.1.5).
    fn still_holds(&self, headers: &HeaderMap) -> bool {
        if !headers.contains_key(IF_RANGE) {
            return true;
        }
        let Some(validator) = only(headers, &IF_RANGE) else { return false };
        if validator.starts_with('"') || validator.starts_with("W/") {
            return self.is_named(validator);
        }
        self.changed.is_some() && httpdate::parse_http_date(validator).ok() == self.changed
    }

    /// Whether a list of entity tags names this version.
    fn is_listed(&self, headers: &HeaderMap, name: &HeaderName, comparison: TagComparison) -> bool {
        let lines = headers.get_all(name).iter().filter_map(|line| line.to_str().ok());
        // Ours has no comma, so a list that is cut at the commas of other tags still names it as a whole or not at all.
        let mut tags = lines.flat_map(|line| line.split(',')).map(str::trim);
        tags.any(|tag| {
            let tag = match comparison {
                TagComparison::Strong => tag,
                TagComparison::Weak => tag.strip_prefix("W/").unwrap_or(tag),
            };
            tag == "*" || self.is_named(tag)
        })
    }
}

/// The tag of a file whose bytes are not known: of all that tells it from another. Hashed, as the number of a file is nobody's
/// concern.
pub(super) fn tag_of_file(stamp: &FileStamp) -> String {
    Validator::of_bytes(format!("{stamp:?}").as_bytes()).etag
}

/// How entity tags are compared (RFC 9110, section 8.8.3.2).
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum TagComparison {
    Strong,
    Weak,
}

/// A header that may stand once only; twice, or not as text, it means nothing.
fn only<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    let mut lines = headers.get_all(name).iter();
    let line = lines.next()?;
    line.to_str().ok().map(str::trim).filter(|_| lines.next().is_none())
}

/// A date in any of the three forms of RFC 9110, section 5.6.7; one that makes no sense is as none.
fn date_of(headers: &HeaderMap, name: &HeaderName) -> Option<SystemTime> {
    httpdate::parse_http_date(only(headers, name)?).ok()
}

#[cfg(test)]
mod tests {
    //! If these break, a phone keeps an old build, or joins parts of two.

    use hyper::header::HeaderValue;

    use super::*;

    const PART: Precondition = Precondition::Send(RequestedRange::Part { start: 5, end: 10 });
    const WHOLE: Precondition = Precondition::Send(RequestedRange::Whole);

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    /// Changed on Sunday, 6 November 1994 at 08:49:37, the date of RFC 9110's examples.
    fn version() -> Validator {
        Validator {
            etag: "\"now\"".to_owned(),
            earlier: Some("\"before\"".to_owned()),
            changed: Some(at(784_111_777)),
        }
    }

    fn judge(version: &Validator, lines: &[(&'static str, &'static str)], is_head: bool) -> Precondition {
        let mut headers = HeaderMap::new();
        for (name, value) in lines {
            headers.append(*name, HeaderValue::from_static(value));
        }
        version.judge(&headers, is_head, 10)
    }

    #[test]
    fn conditions() {
        const THEN: &str = "Sun, 06 Nov 1994 08:49:37 GMT";
        const BEFORE: &str = "Sun, 06 Nov 1994 08:49:36 GMT";
        const AFTER: &str = "Sun, 06 Nov 1994 08:49:38 GMT";
        let table: &[(&[(&str, &str)], Precondition)] = &[
            (&[], WHOLE),
            (&[("range", "bytes=5-")], PART),
            (&[("range", "bytes=5-"), ("range", "bytes=5-")], WHOLE),
            (&[("range", "bytes=10-")], Precondition::Send(RequestedRange::Unsatisfiable)),
            (&[("if-none-match", "\"now\"")], Precondition::NotModified),
            (&[("if-none-match", "W/\"now\"")], Precondition::NotModified),
            (&[("if-none-match", "\"a\", \"now\"")], Precondition::NotModified),
            (
                &[("if-none-match", "\"a\""), ("if-none-match", "\"now\"")],
                Precondition::NotModified,
            ),
            (&[("if-none-match", "*")], Precondition::NotModified),
            (&[("if-none-match", "\"old\"")], WHOLE),
            (&[("if-none-match", "now")], WHOLE),
            (&[("if-none-match", "\"old\""), ("if-modified-since", THEN)], WHOLE),
            (&[("if-none-match", "\"now\""), ("range", "bytes=5-")], Precondition::NotModified),
            (&[("if-modified-since", THEN)], Precondition::NotModified),
            (&[("if-modified-since", AFTER)], Precondition::NotModified),
            (&[("if-modified-since", BEFORE)], WHOLE),
            (
                &[("if-modified-since", "Sunday, 06-Nov-94 08:49:37 GMT")],
                Precondition::NotModified,
            ),
            (&[("if-modified-since", "Sun Nov  6 08:49:37 1994")], Precondition::NotModified),
            (&[("if-modified-since", "yesterday")], WHOLE),
            (&[("if-modified-since", THEN), ("if-modified-since", THEN)], WHOLE),
            (&[("if-match", "\"now\"")], WHOLE),
            (&[("if-match", "\"old\", \"now\"")], WHOLE),
            (&[("if-match", "*")], WHOLE),
            (&[("if-match", "\"old\"")], Precondition::Failed),
            (&[("if-match", "W/\"now\"")], Precondition::Failed),
            (&[("if-match", "")], Precondition::Failed),
            (&[("if-match", "\"now\""), ("if-unmodified-since", BEFORE)], WHOLE),
            (&[("if-match", "\"now\""), ("if-none-match", "\"now\"")], Precondition::NotModified),
            (&[("if-match", "\"old\""), ("if-none-match", "\"now\"")], Precondition::Failed),
            (&[("if-unmodified-since", THEN)], WHOLE),
            (&[("if-unmodified-since", BEFORE)], Precondition::Failed),
            (&[("if-unmodified-since", "tomorrow")], WHOLE),
            (&[("if-range", "\"now\""), ("range", "bytes=5-")], PART),
            (&[("if-range", "\"before\""), ("range", "bytes=5-")], PART),
            (&[("if-none-match", "\"before\"")], Precondition::NotModified),
            (&[("if-match", "\"before\"")], WHOLE),
            (&[("if-range", "W/\"now\""), ("range", "bytes=5-")], WHOLE),
            (&[("if-range", "\"old\""), ("range", "bytes=5-")], WHOLE),
            (&[("if-range", "*"), ("range", "bytes=5-")], WHOLE),
            (&[("if-range", THEN), ("range", "bytes=5-")], PART),
            (&[("if-range", BEFORE), ("range", "bytes=5-")], WHOLE),
            (&[("if-range", AFTER), ("range", "bytes=5-")], WHOLE),
            (&[("if-range", "\"old\""), ("range", "bytes=10-")], WHOLE),
            (&[("if-range", "\"now\""), ("if-range", "\"now\""), ("range", "bytes=5-")], WHOLE),
            (&[("if-range", "\"now\"")], WHOLE),
        ];
        for (lines, expected) in table {
            assert_eq!(judge(&version(), lines, false), *expected, "{lines:?}");
            let for_head = match expected {
                Precondition::Send(_) => WHOLE,
                other => *other,
            };
            assert_eq!(judge(&version(), lines, true), for_head, "HEAD {lines:?}");
        }
    }

    #[test]
    fn a_date_that_could_name_two_versions_is_none() {
        let package = |modified: SystemTime| PackageFile {
            path: "/nowhere".into(),
            stamp: FileStamp {
                size_bytes: 16,
                modified: modified.try_into().unwrap(),
                changed: None,
                file: Some(7),
                other_owner: None,
            },
            sha256: None,
        };
        let modified = at(784_111_777) + Duration::from_millis(900);
        let of = |now| Validator::of_package(&package(modified), now);
        assert_eq!(
            of(modified + DATE_IS_SURE_AFTER).date().as_deref(),
            Some("Sun, 06 Nov 1994 08:49:37 GMT")
        );
        assert_eq!(of(modified + Duration::from_millis(1999)).date(), None);
        assert_eq!(of(at(0)).date(), None, "the future is no date");
        let before_epoch = at(0).checked_sub(Duration::from_millis(1)).unwrap();
        let odd = Validator::of_package(&package(before_epoch), at(10));
        assert_eq!((odd.etag.len(), odd.date()), (34, None));
        let unsure = Validator {
            changed: None,
            ..version()
        };
        let then = "Sun, 06 Nov 1994 08:49:37 GMT";
        assert_eq!(judge(&unsure, &[("if-modified-since", then)], false), WHOLE);
        assert_eq!(
            judge(&unsure, &[("if-unmodified-since", "Thu, 01 Jan 1970 00:00:00 GMT")], false),
            WHOLE
        );
        assert_eq!(judge(&unsure, &[("if-range", then), ("range", "bytes=5-")], false), WHOLE);
    }

    #[test]
    fn a_package_is_told_by_its_bytes_once_they_are_known() {
        let stamp = FileStamp {
            size_bytes: 16,
            modified: jiff::Timestamp::UNIX_EPOCH,
            changed: Some("2026-11-20T12:00:00.5Z".parse().unwrap()),
            file: Some(7),
            other_owner: None,
        };
        let of = |stamp, sha256: Option<&str>| {
            let package = PackageFile {
                path: "/nowhere".into(),
                stamp,
                sha256: sha256.map(str::to_owned),
            };
            Validator::of_package(&package, at(1_900_000_000))
        };
        let unknown = of(stamp, None);
        let later = stamp.changed.map(|at| at + jiff::SignedDuration::from_nanos(1));
        for other in [
            FileStamp { size_bytes: 17, ..stamp },
            FileStamp { changed: later, ..stamp },
            FileStamp { file: Some(8), ..stamp },
            FileStamp {
                modified: later.unwrap(),
                ..stamp
            },
        ] {
            assert_ne!(of(other, None).etag, unknown.etag, "{other:?}");
        }
        assert_eq!(
            unknown.date().as_deref(),
            Some("Fri, 20 Nov 2026 12:00:00 GMT"),
            "not the time that a builder set"
        );
        let known = of(stamp, Some("ab12"));
        assert_eq!(known.etag, "\"ab12\"");
        // Who began before the bytes were known goes on, and is answered by the tag that it has.
        let mut headers = HeaderMap::new();
        headers.insert("if-range", unknown.etag.parse().unwrap());
        headers.insert("range", HeaderValue::from_static("bytes=5-"));
        assert_eq!(known.judge(&headers, false, 10), PART);
        assert_eq!(known.clone().answered(&headers).etag, unknown.etag);
        assert_eq!(known.clone().answered(&HeaderMap::new()).etag, "\"ab12\"");
        assert_eq!(
            of(FileStamp { file: Some(8), ..stamp }, Some("cd34")).judge(&headers, false, 10),
            WHOLE
        );
    }

    #[test]
    fn other_bytes_have_another_tag() {
        let tags: Vec<String> = [&b""[..], b"a", b"b", b"ab"]
            .iter()
            .map(|bytes| Validator::of_bytes(bytes).etag)
            .collect();
        for (index, tag) in tags.iter().enumerate() {
            assert_eq!((tag.len(), tag.matches('"').count()), (34, 2));
            assert_eq!(tags.iter().position(|other| other == tag), Some(index));
        }
    }
}
