//! The report: everything that was found of a target, printed as it comes, and as JSON in the end.

use std::path::Path;

use serde_json::{Value, json};

use super::target::CheckTarget;
use crate::cli::arguments::{Judging, TargetCheck};
use crate::cli::inspect::finding_json;
use crate::cli::progress::check_package;
use crate::cli::{Exit, Output, build_words, err, out, say_problem};
use crate::files::FileStamp;
use crate::finding::{Finding, Message, Severity, Verdict};
use crate::intake::{self, Inspected};
use crate::library::Device;
use crate::manifest::doctor::{self, Diagnosis, Examination};
use crate::manifest::lint::{self, HashPieces, Linted, Package};
use crate::manifest::{ChunkHashes, Draft, Origin};
use crate::preflight::{self, Case, catalogue};
use crate::primitives::Udid;
use crate::self_test::{self, Counts, Group, Nowhere, Outcome as Came, Start, TestEvent, TestLine, TestOptions, Trouble};
use crate::session::problem;
use crate::words::say;
use crate::{clock, manifest};

/// Most links of one text that are followed: each takes seconds, and a text seldom has more.
const FOLLOWED_LIMIT: usize = 5;

/// Everything that was found.
#[derive(Debug, Default)]
pub(super) struct Report {
    print: Output,
    /// As it was named.
    pub(super) target: String,
    /// What it is.
    pub(super) kind: &'static str,
    /// The file that it lies in; empty when it is none.
    pub(super) file: String,
    links: Vec<Diagnosis>,
    linted: Option<Linted>,
    lines: Vec<TestLine>,
    noted: Vec<Noted>,
    /// Why the address could not be fetched: then nothing is known.
    pub(super) unreached: Option<Trouble>,
}

/// A finding, and where it was made.
#[derive(Clone, Debug)]
pub(super) struct Noted {
    pub(super) finding: Finding,
    /// What it is about, such as a link or `server`.
    pub(super) about: String,
    /// Line and column, from 1.
    pub(super) place: Option<(usize, usize)>,
    /// The broken piece.
    pub(super) piece: Option<String>,
}

/// Looks at a target, and follows it like a phone unless that was forbidden.
pub(super) fn make(call: &TargetCheck, target: CheckTarget, authority: Option<Vec<u8>>, print: Output) -> Result<Report, Exit> {
    let name = &call.target;
    let offline = call.judging.offline;
    let mut report = Report {
        print,
        target: name.clone(),
        kind: target.kind(),
        ..Report::default()
    };
    if FileStamp::at(Path::new(name)).is_some() {
        report.file.clone_from(name);
    }
    match target {
        CheckTarget::Build(path, inspected) => report.build(&call.judging, &path, &inspected),
        CheckTarget::Text(text) => {
            let examination = doctor::examine(&text, Some(clock::now()));
            report.examination(&examination);
            if !offline {
                let urls = examination.links.iter().filter_map(|link| link.manifest_url.clone());
                let mut starts: Vec<Start> = urls.map(Start::Manifest).collect();
                starts.dedup();
                if starts.len() > FOLLOWED_LIMIT {
                    err(&say().check_follows_first(FOLLOWED_LIMIT, starts.len()));
                    starts.truncate(FOLLOWED_LIMIT);
                }
                for start in starts {
                    report.follow(call.full, &start, authority.clone())?;
                }
            }
        }
        CheckTarget::Manifest(bytes) => {
            report.manifest(&call.judging, &bytes)?;
            if !offline && report.linted.as_ref().is_some_and(|linted| linted.package_url.is_some()) {
                report.follow(call.full, &Start::Document(bytes.into()), authority)?;
            }
        }
        CheckTarget::Address(url) if doctor::unwrap(&url).is_some() => {
            let Some(wrapped) = doctor::unwrap(&url) else { return Ok(report) };
            let finding = doctor::wrapped_page(&wrapped);
            report.note(&finding, "text");
            if report.prints() {
                print_finding(&finding, None, None);
            }
            if offline {
                report.examination(&doctor::examine(&as_link(&wrapped.inner), Some(clock::now())));
            } else {
                report.follow(call.full, &Start::Address(wrapped.inner), authority)?;
            }
        }
        CheckTarget::Address(url) if offline => {
            let examination = doctor::examine(&as_link(&url), Some(clock::now()));
            report.examination(&examination);
        }
        CheckTarget::Address(url) => report.follow(call.full, &Start::Address(url), authority)?,
    }
    Ok(report)
}

/// The devices in a text that somebody gave for a UDID: one, a list of them, or, where none is in it, the text itself.
fn devices_in(text: &str) -> Vec<Device> {
    let asked = Udid::asked_for(text).into_iter().map(|found| Device {
        name: if found.name.is_empty() { found.text.clone() } else { found.name },
        udid: found.text,
    });
    asked.collect()
}

/// The install link for an address that was named bare: judged offline, it can only be a manifest's.
fn as_link(url: &str) -> String {
    manifest::InstallLink {
        manifest_url: url.to_owned(),
    }
    .text()
}

impl Report {
    pub(super) fn findings(&self) -> impl Iterator<Item = &Noted> {
        self.noted.iter()
    }

    /// Findings are printed as they come.
    fn prints(&self) -> bool {
        self.print == Output::Text
    }

    fn note(&mut self, finding: &Finding, about: &str) {
        self.noted.push(Noted {
            finding: finding.clone(),
            about: about.to_owned(),
            place: None,
            piece: None,
        });
    }

    fn examination(&mut self, examination: &Examination) {
        for finding in &examination.findings {
            self.note(finding, "text");
            if self.prints() {
                print_finding(finding, None, None);
            }
        }
        for link in &examination.links {
            if self.prints() {
                out(&say().check_link(link.line, shortened(&link.found)));
            }
            for remark in &link.remarks {
                let piece = link.piece(remark).filter(|piece| piece.len() < link.found.len());
                if self.prints() {
                    print_finding(&remark.finding, None, piece);
                }
                self.noted.push(Noted {
                    finding: remark.finding.clone(),
                    about: link.found.clone(),
                    place: Some((link.line, link.column)),
                    piece: piece.map(str::to_owned),
                });
            }
            if self.prints()
                && let Some(corrected) = &link.corrected
            {
                out(&format!("  → {corrected}"));
            }
        }
        self.links.extend(examination.links.iter().cloned());
    }

    fn build(&mut self, judging: &Judging, path: &Path, inspected: &Inspected) {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        // Addresses come from where it is served; every other field is the build's own.
        let origin = Origin::of(&inspected.inspection, &stem, |_| String::new());
        let own = manifest::check(&Draft::default(), &origin, None);
        let devices: Vec<Device> = judging.udid.iter().flat_map(|text| devices_in(text)).collect();
        // One that cannot be read any more was readable a moment ago: then nothing more is known.
        let check = check_package(path, inspected.stamp).ok().flatten();
        let findings = preflight::findings(&Case {
            check: check.as_ref(),
            manifest: Some(&own),
            size_bytes: inspected.stamp.size_bytes,
            devices: &devices,
            is_for_devices: true,
            ..Case::of(&inspected.inspection, clock::now())
        });
        if self.prints() {
            out(&build_words(&inspected.inspection.app));
        }
        for finding in &findings {
            self.note(finding, "build");
            if self.prints() && finding.severity > Severity::Passed {
                print_finding(finding, None, None);
            }
        }
    }

    fn manifest(&mut self, judging: &Judging, bytes: &[u8]) -> Result<(), Exit> {
        let compared = match &judging.package {
            None => None,
            Some(path) => match intake::inspect(path) {
                Ok(inspected) => Some((path, inspected)),
                Err(cause) => {
                    say_problem(&problem::of_intake(path, &cause));
                    return Err(Exit::Failed);
                }
            },
        };
        let hashes = compared.as_ref().map(|(path, inspected)| ComparedPieces { path, inspected });
        let package = compared.as_ref().map(|(path, inspected)| Package {
            inspection: &inspected.inspection,
            size_bytes: inspected.stamp.size_bytes,
            file_name: path.file_name().and_then(std::ffi::OsStr::to_str).unwrap_or_default(),
            hashes: hashes.as_ref().map(|hashes| -> &dyn HashPieces { hashes }),
        });
        let linted = lint::lint(bytes, package, Some(clock::now()));
        self.linted(linted);
        Ok(())
    }

    fn linted(&mut self, linted: Linted) {
        for remark in &linted.remarks {
            let place = linted.line_and_column(remark);
            if self.prints() {
                print_finding(&remark.finding, place, None);
            }
            let piece = remark.piece.clone().and_then(|piece| linted.text.get(piece)).map(shortened);
            self.noted.push(Noted {
                finding: remark.finding.clone(),
                about: "manifest".to_owned(),
                place,
                piece,
            });
        }
        self.linted = Some(linted);
    }

    /// Follows like a phone, printing as it goes.
    fn follow(&mut self, full: bool, start: &Start, authority: Option<Vec<u8>>) -> Result<(), Exit> {
        let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
            Ok(runtime) => runtime,
            Err(error) => {
                say_problem(&problem::threads(&error));
                return Err(Exit::Failed);
            }
        };
        let manner = TestOptions {
            full,
            ..TestOptions::default()
        };
        let prints = self.prints();
        let is_manifest = matches!(start, Start::Manifest(_));
        let (mut lines, mut group) = (Vec::new(), None);
        let mut tell = |told: TestEvent| match told {
            TestEvent::Found(looked) if looked.is_page() && !is_manifest => {
                self.examination(&doctor::examine(&String::from_utf8_lossy(&looked.body), Some(clock::now())));
            }
            TestEvent::Found(looked) if looked.is_package() => self.note_and_print(&doctor::package_instead()),
            TestEvent::Found(looked) if looked.is_manifest() || looked.is_page() => {
                self.linted(lint::lint(&looked.body, None, Some(clock::now())));
            }
            TestEvent::Found(_) | TestEvent::Nowhere(_) | TestEvent::Trying(_) => {}
            TestEvent::Line(line) => {
                // What was not come to is counted in the end.
                if prints && line.outcome != Came::Skipped {
                    print_line(&line, &mut group);
                }
                lines.push(line);
            }
        };
        let ended = runtime.block_on(async {
            tokio::select! {
                ended = self_test::trace(start, authority, manner, &mut tell) => Some(ended),
                () = crate::session::told_to_end() => None,
            }
        });
        // A thread that waits for the next piece of a package has nobody left to ask.
        runtime.shutdown_background();
        for line in &lines {
            if let Some(finding) = line.finding() {
                self.note(&finding, "server");
            }
        }
        self.lines.extend(lines);
        match ended {
            Some(Ok(()) | Err(Nowhere::NoWay)) => Ok(()),
            Some(Err(Nowhere::Unreached(trouble))) => {
                err(&say().sentence(&trouble.found));
                err(&format!("  {}", said(trouble.fix.as_ref())));
                self.unreached = Some(trouble);
                Ok(())
            }
            None => {
                err(say().check_stopped());
                Err(Exit::Failed)
            }
        }
    }

    fn note_and_print(&mut self, finding: &Finding) {
        self.note(finding, "address");
        if self.prints() {
            print_finding(finding, None, None);
        }
    }

    /// The last line for people.
    pub(super) fn print_end(&self) {
        let count = |severity: Severity| self.noted.iter().filter(|noted| noted.finding.severity == severity).count();
        let (blocks, risks) = (count(Severity::Blocks), count(Severity::Risks));
        out("");
        out(&match (blocks, risks) {
            (0, _) if self.unreached.is_some() => say().check_not_judged().to_owned(),
            (0, 0) => say().check_nothing_wrong().to_owned(),
            (0, risks) => say().check_may_fail(risks),
            (blocks, 0) => say().check_blocked(blocks),
            (blocks, risks) => say().check_some_blocked(blocks, blocks + risks),
        });
        if !self.lines.is_empty() {
            out(&say().sentence(&Counts::of(&self.lines).sentence(&self.lines)));
        }
    }

    /// What is wrong is wrong; that nothing was found says nothing where nothing was seen.
    fn verdict(&self) -> &'static str {
        match Verdict::of(self.noted.iter().map(|noted| &noted.finding)) {
            Verdict::Ready | Verdict::Risky if self.unreached.is_some() => "unknown",
            verdict => verdict.code(),
        }
    }

    /// Everything, for programs.
    pub(super) fn json(&self) -> Value {
        let findings: Vec<Value> = self.noted.iter().map(noted_json).collect();
        let links: Vec<Value> = self
            .links
            .iter()
            .map(|link| {
                json!({
                    "found": link.found,
                    "line": link.line,
                    "column": link.column,
                    "manifest_url": link.manifest_url,
                    "corrected": link.corrected,
                    "codes": link.remarks.iter().map(|remark| remark.finding.code()).collect::<Vec<_>>(),
                })
            })
            .collect();
        let manifest = self.linted.as_ref().map(|linted| {
            json!({
                "title": linted.title,
                "bundle_id": linted.bundle_id,
                "package_url": linted.package_url,
            })
        });
        json!({
            "target": self.target,
            "kind": self.kind,
            "links": links,
            "manifest": manifest,
            "lines": self.lines.iter().map(line_json).collect::<Vec<_>>(),
            "findings": findings,
            "verdict": self.verdict(),
        })
    }
}

fn noted_json(noted: &Noted) -> Value {
    let Noted {
        finding,
        about,
        place,
        piece,
    } = noted;
    let mut object = finding_json(finding);
    if let Value::Object(fields) = &mut object {
        let source = catalogue::rule(finding.code()).map(|entry| entry.source);
        fields.insert("source".to_owned(), json!(source));
        fields.insert("about".to_owned(), json!(about));
        fields.insert("line".to_owned(), json!(place.map(|(line, _)| line)));
        fields.insert("column".to_owned(), json!(place.map(|(_, column)| column)));
        fields.insert("piece".to_owned(), json!(piece));
    }
    object
}

/// A step of the way as JSON prints it.
pub(in crate::cli) fn line_json(line: &TestLine) -> Value {
    json!({
        "code": line.rule.code,
        "group": line.group.name(),
        "outcome": line.outcome.name(),
        "title": say().sentence(&line.heading()),
        "found": say().sentence(&line.found),
        "fix": said(line.fix.as_ref()),
        "took_ms": u64::try_from(line.took.as_millis()).unwrap_or(u64::MAX),
    })
}

/// The sentence of a message; nothing for none.
fn said(message: Option<&Message>) -> String {
    message.map(|message| say().sentence(message)).unwrap_or_default()
}

fn print_finding(finding: &Finding, place: Option<(usize, usize)>, piece: Option<&str>) {
    let mark = match finding.severity {
        Severity::Passed => '✓',
        Severity::Note => 'i',
        Severity::Risks => '!',
        Severity::Blocks => '✗',
    };
    let mut title = say().title(finding);
    if let Some(piece) = piece {
        title = say().check_with_piece(shortened(piece), title);
    }
    if let Some((line, column)) = place {
        title = say().check_with_place(column, line, title);
    }
    out(&format!("  {mark} {title}"));
    for text in [&say().why(finding), &say().fix(finding)] {
        if !text.is_empty() {
            out(&format!("      {text}"));
        }
    }
}

/// Prints a step of the way, and the part it belongs to when that begins.
pub(in crate::cli) fn print_line(line: &TestLine, group: &mut Option<Group>) {
    if *group != Some(line.group) {
        *group = Some(line.group);
        out("");
        out(&say().sentence(&line.group.title()));
    }
    let mark = match line.outcome {
        Came::Passed => '✓',
        Came::Risky => '!',
        Came::Failed => '✗',
        Came::Skipped => '–',
    };
    let title = match line.took.as_millis() {
        0 => say().sentence(&line.heading()),
        took => say().check_took(line.heading(), took),
    };
    out(&format!("  {mark} {title}"));
    let found = Some(&line.found).filter(|_| line.outcome != Came::Skipped);
    for message in found.into_iter().chain(&line.fix) {
        out(&format!("      {}", say().sentence(message)));
    }
}

/// A text on one line of a terminal or so.
fn shortened(text: &str) -> String {
    const LIMIT_CHARS: usize = 240;
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LIMIT_CHARS {
        return line;
    }
    let begin: String = line.chars().take(LIMIT_CHARS).collect();
    format!("{begin}…")
}

/// The hashes of a package's pieces, computed when a manifest has some to compare.
#[derive(Debug)]
struct ComparedPieces<'a> {
    path: &'a Path,
    inspected: &'a Inspected,
}

impl HashPieces for ComparedPieces<'_> {
    fn sha256s(&self, piece_bytes: u64) -> Option<ChunkHashes> {
        intake::hash_pieces(self.path, self.inspected.stamp, piece_bytes)
    }
}
