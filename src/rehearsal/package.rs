//! The package: what the installer asks about it, the parts that it may ask for, and what is in it.

use hyper::header::{
    ACCEPT_RANGES, ALLOW, CONTENT_ENCODING, CONTENT_RANGE, CONTENT_TYPE, ETAG, HeaderName, IF_RANGE, LAST_MODIFIED, RANGE,
    TRANSFER_ENCODING,
};
use hyper::{Method, StatusCode};
use sha2::{Digest as _, Sha256};

use super::document::{Hashes, Wanted};
use super::place::Place;
use super::record::{Record, Words, size};
use super::set_up::not_there;
use super::spans::{Spans, Wish};
use super::wire::{Answer, Asked, Client, Want};
use super::{FULL_LIMIT_BYTES, Manner};
use crate::ipa::{self, RawPart};

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

/// What the installer asks before it downloads.
pub(super) async fn headers(record: &mut Record<'_>, client: &mut Client, wanted: &Wanted) -> Option<Facts> {
    record.trying("package-head");
    let asked = Asked::installer(Method::HEAD, &wanted.package, Want::Head);
    let answer = match client.ask(asked).await {
        Ok(answer) => answer,
        Err(problem) => return record.failed("package-head", problem.words()),
    };
    let silent = "the phone then stops after Install, without a word";
    if matches!(answer.status, StatusCode::METHOD_NOT_ALLOWED | StatusCode::NOT_IMPLEMENTED) || answer.status.is_server_error() {
        let allowed = answer
            .header(&ALLOW)
            .map(|allowed| format!(" (it allows {allowed})"))
            .unwrap_or_default();
        let found = format!("HEAD is answered with {}{allowed}: {silent}", answer.status.as_u16());
        return record.failed("package-head", Words::new(found, "Let the server answer HEAD as it answers GET."));
    }
    if let Some(words) = not_there(&answer) {
        return record.failed("package-head", Words::new(format!("{}: {silent}", words.found), words.fix));
    }
    record.passed("package-head", "HEAD is answered with 200");
    let Some(length) = answer.length() else {
        return record.failed(
            "package-length",
            Words::new(
                "HEAD tells no Content-Length: phones wait long before they begin, if they begin",
                "Send Content-Length, also with HEAD.",
            ),
        );
    };
    record.passed("package-length", format!("{length} bytes"));
    media_type(record, &answer)?;
    encoding(record, &answer)?;
    let ranges = answer
        .header(&ACCEPT_RANGES)
        .is_some_and(|units| units.eq_ignore_ascii_case("bytes"));
    if ranges {
        record.passed("package-ranges", "Accept-Ranges: bytes");
    } else {
        record.risky(
            "package-ranges",
            Words::new(
                "The server does not offer parts (Accept-Ranges): an interrupted download begins again, or fails",
                "Switch ranges on in the server’s settings.",
            ),
        );
    }
    version(record, &answer);
    let told = [ETAG, LAST_MODIFIED, CONTENT_TYPE, ACCEPT_RANGES];
    Some(Facts {
        length,
        ranges,
        told: told.map(|name| (name.clone(), answer.header(&name).map(str::to_owned))).to_vec(),
    })
}

fn media_type(record: &mut Record<'_>, answer: &Answer) -> Option<()> {
    let found = answer.media_type();
    let fix = "Serve it as application/octet-stream.";
    match found.as_str() {
        "application/octet-stream" => record.passed("package-type", found),
        "text/html" => {
            let words = Words::new("It is served as text/html: a page stands where the package should be", fix);
            return record.failed("package-type", words);
        }
        other => record.risky(
            "package-type",
            Words::new(format!("It is served as “{other}”; Apple names application/octet-stream"), fix),
        ),
    }
    Some(())
}

fn encoding(record: &mut Record<'_>, answer: &Answer) -> Option<()> {
    let code = "package-encoding";
    let packed = answer
        .header(&CONTENT_ENCODING)
        .filter(|encoding| !encoding.eq_ignore_ascii_case("identity"));
    if let Some(encoding) = packed {
        let found = format!("It is packed as “{encoding}”, so that its length and its parts are those of something else");
        return record.failed(
            code,
            Words::new(found, "Switch packing off for .ipa files: they are packed already."),
        );
    }
    if answer.headers.contains_key(TRANSFER_ENCODING) {
        let words = Words::new("It is sent in chunks, without a length before them", "Send Content-Length instead.");
        return record.failed(code, words);
    }
    record.passed(code, "No Content-Encoding, no Transfer-Encoding");
    Some(())
}

fn version(record: &mut Record<'_>, answer: &Answer) {
    let strong = answer.header(&ETAG).filter(|tag| !tag.starts_with("W/"));
    match (strong, answer.header(&LAST_MODIFIED)) {
        (Some(tag), _) => record.passed("package-version", format!("ETag {tag}")),
        (None, Some(date)) => record.passed("package-version", format!("Last-Modified {date}")),
        (None, None) => record.risky(
            "package-version",
            Words::new(
                "Neither a strong ETag nor Last-Modified: after an interruption a phone could join two builds",
                "Send one of them.",
            ),
        ),
    }
}

/// What comes when the package is downloaded, in whole and in parts.
pub(super) async fn contents(record: &mut Record<'_>, client: &mut Client, wanted: &Wanted, facts: &Facts, manner: Manner) -> Option<()> {
    same(record, client, wanted, facts).await?;
    if facts.ranges {
        parts(record, client, &wanted.package, facts).await?;
        app(record, client, wanted, facts, manner).await?;
    }
    if manner.full || facts.length <= FULL_LIMIT_BYTES {
        whole(record, client, wanted, facts).await
    } else if facts.ranges {
        let found = format!("Beginning, directory and end of {} were read, not all of it", size(facts.length));
        record.passed("package-whole", found);
        Some(())
    } else {
        let found = format!("Not all of {} was downloaded", size(facts.length));
        record.risky("package-whole", Words::new(found, "Run the full test."));
        None
    }
}

/// GET tells the same as HEAD.
async fn same(record: &mut Record<'_>, client: &mut Client, wanted: &Wanted, facts: &Facts) -> Option<()> {
    let code = "package-same";
    record.trying(code);
    let answer = match client.ask(Asked::installer(Method::GET, &wanted.package, Want::Head)).await {
        Ok(answer) => answer,
        Err(problem) => return record.failed(code, problem.words()),
    };
    if let Some(words) = not_there(&answer) {
        return record.failed(code, Words::new(format!("GET: {}", words.found), words.fix));
    }
    let same_headers = "Answer HEAD with the headers of GET.";
    if answer.length() != Some(facts.length) {
        let told = answer
            .length()
            .map_or_else(|| "no length".to_owned(), |length| format!("{length} bytes"));
        let found = format!("GET tells {told}, HEAD {} bytes", facts.length);
        return record.failed(code, Words::new(found, same_headers));
    }
    if let Some((name, before)) = facts.told.iter().find(|(name, before)| answer.header(name) != before.as_deref()) {
        let told = |value: Option<&str>| value.unwrap_or("nothing").to_owned();
        let found = format!(
            "Of {name} GET tells {}, HEAD {}",
            told(answer.header(name)),
            told(before.as_deref())
        );
        record.risky(code, Words::new(found, same_headers));
    } else {
        record.passed(code, "GET tells the same as HEAD");
    }
    Some(())
}

/// A part, and nothing else.
async fn part(client: &mut Client, place: &Place, range: &str, from: u64, total: u64) -> Result<Vec<u8>, Words> {
    let length = total.saturating_sub(from).min(PART_BYTES);
    fetch(client, place, range, from, length, total).await
}

async fn fetch(client: &mut Client, place: &Place, range: &str, from: u64, length: u64, total: u64) -> Result<Vec<u8>, Words> {
    let fix = "Check how the server answers Range; proxies in between often break it.";
    let asked = Asked::installer(Method::GET, place, Want::All(length)).with(RANGE, range);
    let answer = client.ask(asked).await.map_err(|problem| problem.words())?;
    if answer.status == StatusCode::OK {
        return Err(Words::new("The whole package came instead of a part (200)", fix));
    }
    if answer.status != StatusCode::PARTIAL_CONTENT {
        return Err(Words::new(format!("A part is answered with {}", answer.status.as_u16()), fix));
    }
    let wanted = format!("bytes {from}-{}/{total}", from + length.saturating_sub(1));
    let told = answer.header(&CONTENT_RANGE).unwrap_or("nothing");
    if told != wanted {
        return Err(Words::new(format!("Content-Range tells {told}, not {wanted}"), fix));
    }
    if let Some(problem) = &answer.broke {
        return Err(problem.words());
    }
    if answer.came != length {
        return Err(Words::new(format!("{} bytes came, {length} were asked for", answer.came), fix));
    }
    Ok(answer.body)
}

/// Parts as a resumed download asks for them.
async fn parts(record: &mut Record<'_>, client: &mut Client, place: &Place, facts: &Facts) -> Option<()> {
    let total = facts.length;
    record.trying("package-beginning");
    let last = total.min(PART_BYTES).saturating_sub(1);
    let beginning = match part(client, place, &format!("bytes=0-{last}"), 0, total).await {
        Ok(bytes) => bytes,
        Err(words) => return record.failed("package-beginning", words),
    };
    record.passed("package-beginning", format!("206, bytes 0 to {last}"));
    record.trying("package-end");
    let from = total.saturating_sub(PART_BYTES);
    let end = match part(client, place, &format!("bytes={from}-"), from, total).await {
        Ok(bytes) => bytes,
        Err(words) => return record.failed("package-end", words),
    };
    record.passed("package-end", format!("206, bytes {from} to {}", total.saturating_sub(1)));
    stale(record, client, place).await?;
    past_end(record, client, place, total).await;
    match archive(&beginning, &end) {
        Ok(found) => record.passed("package-zip", found),
        Err(found) => {
            let fix = "Copy the .ipa to the server again, and compare its size with the original.";
            return record.failed("package-zip", Words::new(found, fix));
        }
    }
    Some(())
}

/// A download of another build must not go on with this one (RFC 9110, 13.1.5).
async fn stale(record: &mut Record<'_>, client: &mut Client, place: &Place) -> Option<()> {
    let code = "package-stale";
    record.trying(code);
    let asked = Asked::installer(Method::GET, place, Want::Head)
        .with(RANGE, "bytes=1-1")
        .with(IF_RANGE, "\"another-build\"");
    match client.ask(asked).await {
        Ok(answer) if answer.status == StatusCode::OK => record.passed(code, "If-Range with another ETag is answered with the whole"),
        Ok(answer) => record.risky(
            code,
            Words::new(
                format!(
                    "If-Range with another ETag is answered with {}: after an update a resumed download would join two builds",
                    answer.status.as_u16()
                ),
                "Check how the server answers If-Range.",
            ),
        ),
        Err(problem) => return record.failed(code, problem.words()),
    }
    Some(())
}

async fn past_end(record: &mut Record<'_>, client: &mut Client, place: &Place, total: u64) {
    let code = "package-past-end";
    record.trying(code);
    let asked = Asked::installer(Method::GET, place, Want::Head).with(RANGE, format!("bytes={total}-"));
    let fix = "Check how the server answers Range.";
    match client.ask(asked).await {
        Ok(answer) if answer.status == StatusCode::RANGE_NOT_SATISFIABLE => record.passed(code, "416"),
        Ok(answer) => record.risky(
            code,
            Words::new(format!("It is answered with {}, not 416", answer.status.as_u16()), fix),
        ),
        Err(problem) => record.risky(code, problem.words()),
    }
}

/// Whether an archive begins at the beginning and ends at the end.
fn archive(beginning: &[u8], end: &[u8]) -> Result<String, String> {
    if !beginning.starts_with(ENTRY) {
        return Err("It does not begin as an archive does".to_owned());
    }
    let ends_here = |at: usize| {
        let record = end.get(at..)?;
        let comment = record.get(20..DIRECTORY_END_BYTES)?.try_into().ok()?;
        (record.len() == DIRECTORY_END_BYTES + usize::from(u16::from_le_bytes(comment))).then_some(record)
    };
    let mut places = (0..end.len())
        .rev()
        .filter(|at| end.get(*at..).is_some_and(|rest| rest.starts_with(DIRECTORY_END)));
    let record = places
        .find_map(ends_here)
        .ok_or("It ends before its directory does: something is missing at its end")?;
    let entries = record.get(10..12).and_then(|bytes| bytes.try_into().ok()).map(u16::from_le_bytes);
    Ok(match entries {
        Some(u16::MAX) | None => "It begins and ends as an archive does".to_owned(),
        Some(entries) => format!("It begins and ends as an archive of {entries} entries does"),
    })
}

/// The app's own identifier, read through the network.
async fn app(record: &mut Record<'_>, client: &mut Client, wanted: &Wanted, facts: &Facts, manner: Manner) -> Option<()> {
    let code = "package-app";
    record.trying(code);
    let began = tokio::time::Instant::now();
    let (spans, mut wishes) = Spans::new(facts.length);
    let reading = tokio::task::spawn_blocking(move || ipa::raw(spans, RawPart::InfoPlist).map_err(|problem| problem.to_string()));
    while let Some(Wish { start, end, answer }) = wishes.recv().await {
        if began.elapsed() > manner.patience * 3 {
            _ = answer.send(Err("its directory came too slowly".to_owned()));
            break;
        }
        let range = format!("bytes={start}-{}", end.saturating_sub(1));
        let fetched = fetch(client, &wanted.package, &range, start, end.saturating_sub(start), facts.length).await;
        // A reader that gave up does not wait for it.
        _ = answer.send(fetched.map_err(|words| words.found));
    }
    let info = reading.await.unwrap_or_else(|_panic| Err("it could not be read".to_owned()));
    let bundle_id = info.map(|info| {
        info.get("CFBundleIdentifier")
            .and_then(plist::Value::as_string)
            .unwrap_or_default()
            .to_owned()
    });
    match bundle_id {
        Ok(found) if found == wanted.bundle_id => record.passed(code, found),
        Ok(found) => {
            return record.failed(
                code,
                Words::new(
                    format!(
                        "The manifest says {}, the app inside is {found}: iOS downloads it and then removes it",
                        wanted.bundle_id
                    ),
                    "Write the app’s own identifier into the manifest.",
                ),
            );
        }
        Err(why) => {
            let found = format!("No app can be read in it: {why}");
            return record.failed(code, Words::new(found, "Export the app again as .ipa."));
        }
    }
    Some(())
}

/// Downloads everything, counts it, and compares its hashes with those in the manifest.
async fn whole(record: &mut Record<'_>, client: &mut Client, wanted: &Wanted, facts: &Facts) -> Option<()> {
    let code = "package-whole";
    record.trying(code);
    let mut pieces = wanted.hashes.as_ref().map(|hashes| Pieces::new(hashes.piece_bytes));
    let mut take = |bytes: &[u8]| {
        if let Some(pieces) = &mut pieces {
            pieces.take(bytes);
        }
    };
    let began = tokio::time::Instant::now();
    let asked = Asked::installer(Method::GET, &wanted.package, Want::Stream(&mut take));
    let answer = match client.ask(asked).await {
        Ok(answer) => answer,
        Err(problem) => return record.failed(code, problem.words()),
    };
    let came = size(answer.came);
    if let Some(problem) = &answer.broke {
        let words = problem.words();
        return record.failed(
            code,
            Words::new(format!("After {came} of {}: {}", size(facts.length), words.found), words.fix),
        );
    }
    if answer.came != facts.length {
        let found = format!("{} bytes came, {} were told", answer.came, facts.length);
        return record.failed(code, Words::new(found, "Check the file on the server."));
    }
    record.passed_in_any_time(code, format!("{came} in {:.1} s", began.elapsed().as_secs_f64()));
    if let (Some(pieces), Some(hashes)) = (pieces, &wanted.hashes) {
        return compare(record, &pieces.finish(), hashes);
    }
    Some(())
}

fn compare(record: &mut Record<'_>, found: &[String], hashes: &Hashes) -> Option<()> {
    let code = "package-hashes";
    let fix = "Make the manifest again from the package that is served.";
    if found.len() != hashes.sha256s.len() {
        let found = format!(
            "The manifest has {} hashes, the package {} pieces",
            hashes.sha256s.len(),
            found.len()
        );
        return record.failed(code, Words::new(found, fix));
    }
    match found.iter().zip(&hashes.sha256s).position(|(found, told)| found != told) {
        Some(index) => {
            let found = format!(
                "Piece {} of {} is another one: phones download it again and again",
                index + 1,
                found.len()
            );
            record.failed(code, Words::new(found, fix))
        }
        None => {
            record.passed(code, format!("All {} match", found.len()));
            Some(())
        }
    }
}

/// SHA-256 of each piece of a stream.
struct Pieces {
    piece_bytes: u64,
    left: u64,
    hash: Sha256,
    done: Vec<String>,
}

impl Pieces {
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
            let mut pieces = Pieces::new(100);
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
