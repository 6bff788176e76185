//! The package: what the installer asks about it, the parts that it may ask for, and what is in it.

use hyper::header::{
    ACCEPT_RANGES, ALLOW, CONTENT_ENCODING, CONTENT_RANGE, CONTENT_TYPE, ETAG, HeaderName, IF_RANGE, LAST_MODIFIED, RANGE,
    TRANSFER_ENCODING,
};
use hyper::{Method, StatusCode};
use sha2::{Digest as _, Sha256};

use super::document::{Hashes, ManifestFacts};
use super::range_reader::{RangeReader, RangeRequest};
use super::report::TestReport;
use super::set_up::not_there;
use super::target_url::TargetUrl;
use super::wire::{Client, HttpRequest, HttpResponse, Want};
use super::{FULL_LIMIT_BYTES, TestOptions, Trouble};
use crate::finding::{Message, RuleOf, Severity, says, told};
use crate::ipa::{self, RawPart};
use crate::primitives::ByteSize;

/// Bytes asked for from the beginning and from the end. The directory's end and its longest comment fit in (APPNOTE 4.3.16).
const PART_BYTES: u64 = 65_557;
/// How every entry of an archive begins (APPNOTE 4.3.7).
const ENTRY: &[u8] = b"PK\x03\x04";
/// How the end of an archive's directory begins (APPNOTE 4.3.16).
const DIRECTORY_END: &[u8] = b"PK\x05\x06";
/// The length of that end without its comment.
const DIRECTORY_END_BYTES: usize = 22;

/// What HEAD told.
#[derive(Debug)]
pub(super) struct Facts {
    length: u64,
    ranges: bool,
    told: Vec<(HeaderName, Option<String>)>,
}

pub(crate) static PACKAGE_HEAD: RuleOf<told::PackageHead> = RuleOf::new(
    Severity::Blocks,
    "The server refuses HEAD for the package",
    "significa/app-distribution-server#27: the phone stops without any error",
);

pub(crate) static PACKAGE_LENGTH: RuleOf<told::PackageLength> = RuleOf::new(
    Severity::Blocks,
    "The server does not send the package’s length",
    "httpswift/swifter#380: iOS waits about 40 s",
);

pub(crate) static PACKAGE_TYPE: RuleOf<told::PackageType> = RuleOf::new(
    Severity::Blocks,
    "The package is served with a wrong type",
    "Apple, iOS Deployment Reference, “Set server MIME types”: application/octet-stream",
);

pub(crate) static PACKAGE_ENCODING: RuleOf<told::PackageEncoding> = RuleOf::new(
    Severity::Blocks,
    "The package is compressed again, or sent in chunks",
    "httpswift/swifter#380: iOS waits for want of Content-Length, which chunks lack; practice: no content coding",
);

pub(crate) static PACKAGE_RANGES: RuleOf<told::PackageRanges> = RuleOf::new(
    Severity::Risks,
    "The server does not offer parts, so stopped downloads cannot resume",
    "RFC 9110, 14.3",
);

pub(crate) static PACKAGE_VERSION: RuleOf<told::PackageVersion> = RuleOf::new(
    Severity::Blocks,
    "The server does not mark versions of the package",
    "RFC 9110, 8.8",
);

/// What the installer asks before it downloads.
pub(super) async fn headers(report: &mut TestReport<'_>, client: &mut Client, wanted: &ManifestFacts) -> Option<Facts> {
    report.trying(&PACKAGE_HEAD.rule);
    let asked = HttpRequest::installer(Method::HEAD, &wanted.package, Want::Head);
    let answer = match client.ask(asked).await {
        Ok(answer) => answer,
        Err(problem) => return report.failed(&PACKAGE_HEAD.rule, problem.trouble()),
    };
    if matches!(answer.status, StatusCode::METHOD_NOT_ALLOWED | StatusCode::NOT_IMPLEMENTED) || answer.status.is_server_error() {
        let status = answer.status.as_u16();
        let found = match answer.header(&ALLOW) {
            Some(allowed) => says::self_test_head_refused_but(allowed, status),
            None => says::self_test_head_refused(status),
        };
        return report.failed(&PACKAGE_HEAD.rule, Trouble::new(found, says::self_test_answer_head()));
    }
    if let Some(Trouble { found, fix }) = not_there(&answer) {
        let found = says::self_test_phone_stops_silently(found);
        return report.failed(&PACKAGE_HEAD.rule, Trouble { found, fix });
    }
    report.passed(&PACKAGE_HEAD.rule, says::self_test_head_answered());
    let Some(length) = answer.length() else {
        let trouble = Trouble::new(says::self_test_head_without_length(), says::self_test_send_length_with_head());
        return report.failed(&PACKAGE_LENGTH.rule, trouble);
    };
    report.passed(&PACKAGE_LENGTH.rule, says::self_test_bytes(length));
    media_type(report, &answer)?;
    encoding(report, &answer)?;
    let ranges = answer
        .header(&ACCEPT_RANGES)
        .is_some_and(|units| units.eq_ignore_ascii_case("bytes"));
    if ranges {
        report.passed(&PACKAGE_RANGES.rule, says::self_test_text("Accept-Ranges: bytes"));
    } else {
        let trouble = Trouble::new(says::self_test_no_parts(), says::self_test_switch_ranges_on());
        report.risky(&PACKAGE_RANGES.rule, trouble);
    }
    version(report, &answer);
    let told = [ETAG, LAST_MODIFIED, CONTENT_TYPE, ACCEPT_RANGES];
    Some(Facts {
        length,
        ranges,
        told: told.map(|name| (name.clone(), answer.header(&name).map(str::to_owned))).to_vec(),
    })
}

fn media_type(report: &mut TestReport<'_>, answer: &HttpResponse) -> Option<()> {
    const NAMED: &str = "application/octet-stream";
    let rule = &PACKAGE_TYPE.rule;
    let amiss = |found: Message| Trouble::new(found, says::self_test_serve_as(NAMED));
    let found = answer.media_type();
    match found.as_str() {
        NAMED => report.passed(rule, says::self_test_text(found)),
        "text/html" => return report.failed(rule, amiss(says::self_test_package_is_page())),
        other => report.risky(rule, amiss(says::self_test_type_other(NAMED, other))),
    }
    Some(())
}

fn encoding(report: &mut TestReport<'_>, answer: &HttpResponse) -> Option<()> {
    let rule = &PACKAGE_ENCODING.rule;
    let packed = answer
        .header(&CONTENT_ENCODING)
        .filter(|encoding| !encoding.eq_ignore_ascii_case("identity"));
    if let Some(encoding) = packed {
        let trouble = Trouble::new(says::self_test_package_packed(encoding), says::self_test_switch_packing_off());
        return report.failed(rule, trouble);
    }
    if answer.headers.contains_key(TRANSFER_ENCODING) {
        return report.failed(rule, Trouble::new(says::self_test_sent_in_chunks(), says::self_test_send_length()));
    }
    report.passed(rule, says::self_test_not_packed());
    Some(())
}

fn version(report: &mut TestReport<'_>, answer: &HttpResponse) {
    let rule = &PACKAGE_VERSION.rule;
    let strong = answer.header(&ETAG).filter(|tag| !tag.starts_with("W/"));
    match (strong, answer.header(&LAST_MODIFIED)) {
        (Some(tag), _) => report.passed(rule, says::self_test_text(format_args!("ETag {tag}"))),
        (None, Some(date)) => report.passed(rule, says::self_test_text(format_args!("Last-Modified {date}"))),
        (None, None) => report.risky(rule, Trouble::new(says::self_test_no_version(), says::self_test_send_version())),
    }
}

pub(crate) static PACKAGE_SAME: RuleOf<told::PackageSame> =
    RuleOf::new(Severity::Blocks, "HEAD and GET do not agree about the package", "RFC 9110, 9.3.2");

pub(crate) static PACKAGE_BEGINNING: RuleOf<told::PackageBeginning> = RuleOf::new(
    Severity::Blocks,
    "Phones cannot request the beginning of the package",
    "RFC 9110, 14",
);

pub(crate) static PACKAGE_END: RuleOf<told::PackageEnd> =
    RuleOf::new(Severity::Blocks, "Phones cannot request the end of the package", "RFC 9110, 14");

pub(crate) static PACKAGE_STALE: RuleOf<told::PackageStale> = RuleOf::new(
    Severity::Risks,
    "Parts of an older build would be joined to this one",
    "RFC 9110, 13.1.5",
);

pub(crate) static PACKAGE_PAST_END: RuleOf<told::PackagePastEnd> = RuleOf::new(
    Severity::Risks,
    "The server does not refuse a part past the end",
    "RFC 9110, 15.5.17",
);

pub(crate) static PACKAGE_ZIP: RuleOf<told::PackageZip> = RuleOf::new(
    Severity::Blocks,
    "The package is not a complete archive: cut off, or another kind of file",
    "Apple, QA1795: an .ipa is a zip archive with one app in Payload",
);

/// What comes when the package is downloaded, in whole and in parts.
pub(super) async fn contents(
    report: &mut TestReport<'_>,
    client: &mut Client,
    wanted: &ManifestFacts,
    facts: &Facts,
    options: TestOptions,
) -> Option<()> {
    same(report, client, wanted, facts).await?;
    if facts.ranges {
        parts(report, client, &wanted.package, facts).await?;
        app(report, client, wanted, facts, options).await?;
    }
    if options.full || facts.length <= FULL_LIMIT_BYTES {
        whole(report, client, wanted, facts).await
    } else if facts.ranges {
        report.passed(&PACKAGE_WHOLE.rule, says::self_test_read_in_part(ByteSize(facts.length)));
        Some(())
    } else {
        let trouble = Trouble::new(
            says::self_test_not_all_downloaded(ByteSize(facts.length)),
            says::self_test_run_full(),
        );
        report.risky(&PACKAGE_WHOLE.rule, trouble);
        None
    }
}

/// GET tells the same as HEAD.
async fn same(report: &mut TestReport<'_>, client: &mut Client, wanted: &ManifestFacts, facts: &Facts) -> Option<()> {
    let rule = &PACKAGE_SAME.rule;
    report.trying(rule);
    let answer = match client.ask(HttpRequest::installer(Method::GET, &wanted.package, Want::Head)).await {
        Ok(answer) => answer,
        Err(problem) => return report.failed(rule, problem.trouble()),
    };
    if let Some(Trouble { found, fix }) = not_there(&answer) {
        let found = says::self_test_by_method(found, Method::GET);
        return report.failed(rule, Trouble { found, fix });
    }
    let differs = |found: Message| Trouble::new(found, says::self_test_same_headers());
    if answer.length() != Some(facts.length) {
        let found = match answer.length() {
            Some(length) => says::self_test_other_length(length, facts.length),
            None => says::self_test_no_length(facts.length),
        };
        return report.failed(rule, differs(found));
    }
    if let Some((name, before)) = facts.told.iter().find(|(name, before)| answer.header(name) != before.as_deref()) {
        let found = match (answer.header(name), before) {
            (Some(get), Some(head)) => says::self_test_header_differs(get, head, name),
            (Some(get), None) => says::self_test_header_of_get(get, name),
            (None, head) => says::self_test_header_of_head(head.as_deref().unwrap_or_default(), name),
        };
        report.risky(rule, differs(found));
    } else {
        report.passed(rule, says::self_test_same());
    }
    Some(())
}

/// A part, and nothing else.
async fn part(client: &mut Client, place: &TargetUrl, range: &str, from: u64, total: u64) -> Result<Vec<u8>, Trouble> {
    let length = total.saturating_sub(from).min(PART_BYTES);
    fetch(client, place, range, from, length, total).await
}

async fn fetch(client: &mut Client, place: &TargetUrl, range: &str, from: u64, length: u64, total: u64) -> Result<Vec<u8>, Trouble> {
    let amiss = |found: Message| Trouble::new(found, says::self_test_check_ranges_and_proxies());
    let asked = HttpRequest::installer(Method::GET, place, Want::All(length)).with(RANGE, range);
    let answer = client.ask(asked).await.map_err(|problem| problem.trouble())?;
    if answer.status == StatusCode::OK {
        return Err(amiss(says::self_test_whole_instead()));
    }
    if answer.status != StatusCode::PARTIAL_CONTENT {
        return Err(amiss(says::self_test_part_answered(answer.status.as_u16())));
    }
    let wanted = format!("bytes {from}-{}/{total}", from + length.saturating_sub(1));
    match answer.header(&CONTENT_RANGE) {
        Some(told) if told == wanted => {}
        Some(told) => return Err(amiss(says::self_test_other_range(told, wanted))),
        None => return Err(amiss(says::self_test_no_range(wanted))),
    }
    if let Some(problem) = &answer.broke {
        return Err(problem.trouble());
    }
    if answer.came != length {
        return Err(amiss(says::self_test_part_cut(length, answer.came)));
    }
    Ok(answer.body)
}

/// Parts as a resumed download asks for them.
async fn parts(report: &mut TestReport<'_>, client: &mut Client, place: &TargetUrl, facts: &Facts) -> Option<()> {
    let total = facts.length;
    report.trying(&PACKAGE_BEGINNING.rule);
    let last = total.min(PART_BYTES).saturating_sub(1);
    let beginning = match part(client, place, &format!("bytes=0-{last}"), 0, total).await {
        Ok(bytes) => bytes,
        Err(trouble) => return report.failed(&PACKAGE_BEGINNING.rule, trouble),
    };
    report.passed(&PACKAGE_BEGINNING.rule, says::self_test_part(0, last));
    report.trying(&PACKAGE_END.rule);
    let from = total.saturating_sub(PART_BYTES);
    let end = match part(client, place, &format!("bytes={from}-"), from, total).await {
        Ok(bytes) => bytes,
        Err(trouble) => return report.failed(&PACKAGE_END.rule, trouble),
    };
    report.passed(&PACKAGE_END.rule, says::self_test_part(from, total.saturating_sub(1)));
    stale(report, client, place).await?;
    past_end(report, client, place, total).await;
    match archive(&beginning, &end) {
        Ok(found) => report.passed(&PACKAGE_ZIP.rule, found),
        Err(found) => {
            return report.failed(&PACKAGE_ZIP.rule, Trouble::new(found, says::self_test_copy_again()));
        }
    }
    Some(())
}

/// A download of another build must not go on with this one (RFC 9110, 13.1.5).
async fn stale(report: &mut TestReport<'_>, client: &mut Client, place: &TargetUrl) -> Option<()> {
    let rule = &PACKAGE_STALE.rule;
    report.trying(rule);
    let asked = HttpRequest::installer(Method::GET, place, Want::Head)
        .with(RANGE, "bytes=1-1")
        .with(IF_RANGE, "\"another-build\"");
    match client.ask(asked).await {
        Ok(answer) if answer.status == StatusCode::OK => report.passed(rule, says::self_test_stale_whole()),
        Ok(answer) => {
            let found = says::self_test_stale_joined(answer.status.as_u16());
            report.risky(rule, Trouble::new(found, says::self_test_check_if_range()));
        }
        Err(problem) => return report.failed(rule, problem.trouble()),
    }
    Some(())
}

async fn past_end(report: &mut TestReport<'_>, client: &mut Client, place: &TargetUrl, total: u64) {
    let rule = &PACKAGE_PAST_END.rule;
    report.trying(rule);
    let asked = HttpRequest::installer(Method::GET, place, Want::Head).with(RANGE, format!("bytes={total}-"));
    match client.ask(asked).await {
        Ok(answer) if answer.status == StatusCode::RANGE_NOT_SATISFIABLE => report.passed(rule, says::self_test_text("416")),
        Ok(answer) => {
            let found = says::self_test_past_end_answered(answer.status.as_u16());
            report.risky(rule, Trouble::new(found, says::self_test_check_ranges()));
        }
        Err(problem) => report.risky(rule, problem.trouble()),
    }
}

/// Whether an archive begins at the beginning and ends at the end.
fn archive(beginning: &[u8], end: &[u8]) -> Result<Message, Message> {
    if !beginning.starts_with(ENTRY) {
        return Err(says::self_test_no_archive());
    }
    let ends_here = |at: usize| {
        let report = end.get(at..)?;
        let comment = report.get(20..DIRECTORY_END_BYTES)?.try_into().ok()?;
        (report.len() == DIRECTORY_END_BYTES + usize::from(u16::from_le_bytes(comment))).then_some(report)
    };
    let mut places = (0..end.len())
        .rev()
        .filter(|at| end.get(*at..).is_some_and(|rest| rest.starts_with(DIRECTORY_END)));
    let report = places.find_map(ends_here).ok_or_else(says::self_test_archive_cut)?;
    let entries = report.get(10..12).and_then(|bytes| bytes.try_into().ok()).map(u16::from_le_bytes);
    Ok(match entries {
        Some(u16::MAX) | None => says::self_test_archive(),
        Some(entries) => says::self_test_archive_of(entries),
    })
}

pub(crate) static PACKAGE_APP: RuleOf<told::PackageApp> = RuleOf::new(
    Severity::Blocks,
    "The app inside is not the one that the manifest names",
    "ChenYilong/iOS9AdaptationTips#9: checked since iOS 9, the app is downloaded and thrown away",
);

pub(crate) static PACKAGE_WHOLE: RuleOf<told::PackageWhole> = RuleOf::new(
    Severity::Blocks,
    "The package does not download completely",
    "Apple, iOS Deployment Reference, “Troubleshoot wireless app distribution”: “unable to download”",
);

pub(crate) static PACKAGE_HASHES: RuleOf<told::PackageHashes> = RuleOf::new(
    Severity::Blocks,
    "The hashes in the manifest do not match the package",
    "Apple, ManifestURL: the device verifies each chunk by its hash",
);

/// The app's own identifier, read through the network.
async fn app(report: &mut TestReport<'_>, client: &mut Client, wanted: &ManifestFacts, facts: &Facts, options: TestOptions) -> Option<()> {
    let rule = &PACKAGE_APP.rule;
    report.trying(rule);
    let no_app = |found: Message| Trouble::new(found, says::self_test_export_again());
    match identifier(client, wanted, facts, options).await {
        Ok(found) if found == wanted.bundle_id => report.passed(rule, says::self_test_text(found)),
        Ok(found) => {
            let found = says::self_test_other_app(found, &wanted.bundle_id);
            return report.failed(rule, Trouble::new(found, says::self_test_write_own_identifier()));
        }
        Err(found) => return report.failed(rule, no_app(found)),
    }
    Some(())
}

/// What the app inside calls itself; why that cannot be read, otherwise.
async fn identifier(client: &mut Client, wanted: &ManifestFacts, facts: &Facts, options: TestOptions) -> Result<String, Message> {
    let began = tokio::time::Instant::now();
    let (spans, mut wishes) = RangeReader::new(facts.length);
    let reading = tokio::task::spawn_blocking(move || ipa::raw(spans, RawPart::InfoPlist));
    let mut broke = None;
    while let Some(wish) = wishes.recv().await {
        let RangeRequest::Piece { start, end, answer } = wish else {
            broke = Some(says::self_test_directory_too_large());
            break;
        };
        if began.elapsed() > options.patience * 3 {
            broke = Some(says::self_test_directory_too_slow());
            break;
        }
        let range = format!("bytes={start}-{}", end.saturating_sub(1));
        match fetch(client, &wanted.package, &range, start, end.saturating_sub(start), facts.length).await {
            // A reader that gave up does not wait for it.
            Ok(bytes) => _ = answer.send(bytes),
            Err(trouble) => {
                broke = Some(trouble.found);
                break;
            }
        }
    }
    // Who reads on is told that nobody fetches any more.
    drop(wishes);
    let read = reading.await;
    if let Some(broke) = broke {
        return Err(says::self_test_app_not_fetched(broke));
    }
    match read {
        Ok(Ok(info)) => {
            let found = info.get("CFBundleIdentifier").and_then(plist::Value::as_string);
            Ok(found.unwrap_or_default().to_owned())
        }
        Ok(Err(problem)) => Err(says::self_test_app_unreadable(problem)),
        Err(_panic) => Err(says::self_test_app_broken()),
    }
}

/// Downloads everything, counts it, and compares its hashes with those in the manifest.
async fn whole(report: &mut TestReport<'_>, client: &mut Client, wanted: &ManifestFacts, facts: &Facts) -> Option<()> {
    let rule = &PACKAGE_WHOLE.rule;
    report.trying(rule);
    let mut pieces = wanted.hashes.as_ref().map(|hashes| PieceHasher::new(hashes.piece_bytes));
    let mut take = |bytes: &[u8]| {
        if let Some(pieces) = &mut pieces {
            pieces.take(bytes);
        }
    };
    let began = tokio::time::Instant::now();
    let asked = HttpRequest::installer(Method::GET, &wanted.package, Want::Stream(&mut take));
    let answer = match client.ask(asked).await {
        Ok(answer) => answer,
        Err(problem) => return report.failed(rule, problem.trouble()),
    };
    if let Some(problem) = &answer.broke {
        let Trouble { found, fix } = problem.trouble();
        let found = says::self_test_broke_after(ByteSize(answer.came), found, ByteSize(facts.length));
        return report.failed(rule, Trouble { found, fix });
    }
    if answer.came != facts.length {
        let found = says::self_test_whole_cut(answer.came, facts.length);
        return report.failed(rule, Trouble::new(found, says::self_test_check_file()));
    }
    let seconds = format!("{:.1}", began.elapsed().as_secs_f64());
    report.passed_in_any_time(rule, says::self_test_downloaded(seconds, ByteSize(answer.came)));
    if let (Some(pieces), Some(hashes)) = (pieces, &wanted.hashes) {
        return compare(report, &pieces.finish(), hashes);
    }
    Some(())
}

fn compare(report: &mut TestReport<'_>, found: &[String], hashes: &Hashes) -> Option<()> {
    let rule = &PACKAGE_HASHES.rule;
    let amiss = |found: Message| Trouble::new(found, says::self_test_manifest_from_package());
    if found.len() != hashes.sha256s.len() {
        let found = says::self_test_hash_count(hashes.sha256s.len(), found.len());
        return report.failed(rule, amiss(found));
    }
    match found.iter().zip(&hashes.sha256s).position(|(found, told)| found != told) {
        Some(index) => report.failed(rule, amiss(says::self_test_other_piece(found.len(), index + 1))),
        None => {
            report.passed(rule, says::self_test_hashes_match(found.len()));
            Some(())
        }
    }
}

/// SHA-256 of each piece of a stream.
struct PieceHasher {
    piece_bytes: u64,
    left: u64,
    hash: Sha256,
    done: Vec<String>,
}

impl PieceHasher {
    fn new(piece_bytes: u64) -> Self {
        Self {
            piece_bytes,
            left: piece_bytes,
            hash: Sha256::new(),
            done: Vec::new(),
        }
    }

    fn take(&mut self, mut bytes: &[u8]) {
        while !bytes.is_empty() {
            let count = usize::try_from(self.left).unwrap_or(usize::MAX).min(bytes.len());
            let (now, later) = bytes.split_at(count);
            self.hash.update(now);
            self.left -= u64::try_from(count).unwrap_or(0);
            if self.left == 0 {
                self.end_piece();
            }
            bytes = later;
        }
    }

    fn end_piece(&mut self) {
        self.done.push(format!("{:x}", self.hash.finalize_reset()));
        self.left = self.piece_bytes;
    }

    fn finish(mut self) -> Vec<String> {
        if self.left != self.piece_bytes {
            self.end_piece();
        }
        self.done
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_the_same_however_bytes_come() {
        let bytes: Vec<u8> = (0..=255).collect();
        let hash = |step: usize| {
            let mut pieces = PieceHasher::new(100);
            bytes.chunks(step).for_each(|chunk| pieces.take(chunk));
            pieces.finish()
        };
        assert_eq!(hash(1), hash(256));
        assert_eq!(hash(100).len(), 3);
        assert_eq!(hash(7)[2], format!("{:x}", Sha256::digest(&bytes[200..])));
    }

    #[test]
    fn archives_end_where_they_say() {
        let ipa = ipa::sample::ipa();
        assert!(archive(&ipa, &ipa).is_ok());
        assert!(archive(&ipa, &ipa[..ipa.len() - 1]).is_err());
        assert!(archive(b"<html>", &ipa).is_err());
        assert!(archive(&ipa, b"").is_err());
    }
}
