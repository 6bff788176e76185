//! `publish`, `published` and `unpublish`: builds for phones beyond this network.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use serde_json::{Value, json};

use crate::clock;
use crate::control::LimitChange;
use crate::finding::{Finding, Problem, Severity, problems};
use crate::intake::{self, Intake};
use crate::manifest::Draft;
use crate::preflight;
use crate::publish::{
    self, BuildToPublish, Destination, LinkStyle, PublishJob, PublishProgress, PublishRecord, PublishState, StorageProblem, Withdrawal,
};
use crate::self_test::{Counts, Outcome, Target, TestLine, TestOptions};
use crate::session::{problem, who_may_read};
use crate::store::{self, Settings};
use crate::words::say;

use super::arguments::{DestinationArguments, PublishCall, PublishedCall, UnpublishCall};
use super::check::{own, report, trusted};
use super::description::Description;
use super::progress::with_progress;
use super::{Exit, Output, err, error_json, labelled, out, out_json, say_problem};

/// `--to`.
pub(super) fn parse_destination(text: &str) -> Result<Destination, String> {
    Destination::parse(text).map_err(|flaw| say().publish_destination_expected(flaw.word()))
}

pub(super) fn publish(call: &PublishCall, data_dir: PathBuf) -> Exit {
    match try_to_publish(call, data_dir) {
        Ok(exit) | Err(exit) => exit,
    }
}

fn try_to_publish(call: &PublishCall, data_dir: PathBuf) -> Result<Exit, Exit> {
    let print = call.print;
    let to = &call.at.to;
    let saved = || saved_base_url(to, &data_dir);
    let Some(base_url) = call.base_url.clone().or_else(saved).or_else(|| to.usual_base_url()) else {
        return Err(told(&problems::publish_no_base_url(to), None, print));
    };
    if let Some(problem) = problem::of_base_url(to, &base_url) {
        return Err(told(&problem, None, print));
    }
    let job = PublishJob {
        base_url: base_url.trim_end_matches('/').to_owned(),
        style: if call.plain { LinkStyle::Plain } else { LinkStyle::Private },
        until: match call.until {
            Some(LimitChange::Set(until)) => Some(until),
            Some(LimitChange::Lift) | None => None,
        },
        ..job(&call.at, data_dir)?
    };
    let description = Description::read(&call.description)?;
    // Nothing is published when one of them cannot be.
    let builds: Result<Vec<BuildToPublish>, Exit> = call.files.iter().map(|path| read(path, &description, call)).collect();
    let authority = trusted(call.rehearsal.trust.as_deref())?;
    let runtime = runtime()?;
    let mut exit = Exit::Done;
    for build in builds? {
        let record = put(&runtime, &job, &build, print)?;
        let lines = if call.rehearsal.untried {
            Vec::new()
        } else {
            try_as_phone(&record, authority.as_deref(), print)?
        };
        let counts = Counts::of(&lines);
        let hint = who_may_read(to, &lines).map(|hint| say().sentence(&hint));
        match print {
            Output::Json => out_json(&published_json(&record, &lines, hint.as_deref())),
            Output::Text | Output::Markdown => {
                print_published(&record);
                if !lines.is_empty() {
                    out(&format!("{} {}", say().publish_tried(), say().sentence(&counts.sentence(&lines))));
                }
                if let Some(hint) = &hint {
                    out(hint);
                }
            }
        }
        if counts.failed > 0 {
            exit = Exit::No;
        }
    }
    Ok(exit)
}

pub(super) fn list(call: &PublishedCall, data_dir: PathBuf) -> Exit {
    let list = || {
        let job = job(&call.at, data_dir)?;
        let records = runtime()?.block_on(publish::published(&job));
        let records = records.map_err(|cause| stopped(&job.destination, Path::new(""), &cause, call.print))?;
        if records.is_empty() && !call.print.is_json() {
            err(&say().publish_nothing(&job.destination));
        }
        for record in &records {
            tell(record, call.print);
        }
        Ok(Exit::Done)
    };
    match list() {
        Ok(exit) | Err(exit) => exit,
    }
}

pub(super) fn withdraw(call: &UnpublishCall, data_dir: PathBuf) -> Exit {
    let what = match (&call.link, call.keep) {
        (Some(link), _) => Withdrawal::One(link.clone()),
        (None, Some(count)) => Withdrawal::AllBut(count),
        (None, None) => Withdrawal::Ended,
    };
    let withdraw = || {
        let job = job(&call.at, data_dir)?;
        let gone = runtime()?.block_on(publish::withdraw(&job, &what));
        let gone = gone.map_err(|cause| stopped(&job.destination, Path::new(""), &cause, call.print))?;
        for record in &gone {
            match call.print {
                Output::Json => out_json(&record_json(record)),
                Output::Text | Output::Markdown => out(&say().publish_withdrawn(record_words(record))),
            }
        }
        let is_missing = gone.is_empty() && matches!(what, Withdrawal::One(_));
        if gone.is_empty() && !call.print.is_json() {
            err(say().publish_nothing_to_withdraw());
        }
        Ok(if is_missing { Exit::No } else { Exit::Done })
    };
    match withdraw() {
        Ok(exit) | Err(exit) => exit,
    }
}

/// The public address that was kept with a destination, if it was.
fn saved_base_url(to: &Destination, data_dir: &Path) -> Option<String> {
    let (settings, _) = Settings::load(data_dir);
    let saved = settings.destinations.into_iter().find(|saved| saved.to == *to)?;
    Some(saved.base_url).filter(|url| !url.is_empty())
}

/// What every call of a destination wants to know.
fn job(at: &DestinationArguments, data_dir: PathBuf) -> Result<PublishJob, Exit> {
    Ok(PublishJob {
        destination: at.to.clone(),
        keys: store::storage_keys(&data_dir, &at.to),
        base_url: String::new(),
        style: LinkStyle::default(),
        until: None,
        roots: trusted(at.storage_trust.as_deref())?.into_iter().collect(),
        data_dir,
    })
}

fn runtime() -> Result<tokio::runtime::Runtime, Exit> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    runtime.map_err(|error| {
        say_problem(&problem::threads(&error));
        Exit::Failed
    })
}

/// Reads a package; one that phones will refuse is refused here, unless it is to be published anyway.
fn read(path: &Path, description: &Description, call: &PublishCall) -> Result<BuildToPublish, Exit> {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    let taken = intake::take_in(&path);
    let Intake {
        stamp, inspection, icons, ..
    } = taken.map_err(|cause| told(&problem::of_intake(&path, &cause), Some(&path), call.print))?;
    let case = preflight::Case {
        size_bytes: stamp.size_bytes,
        is_for_devices: true,
        ..preflight::Case::of(&inspection, clock::now())
    };
    let blocked = preflight::findings(&case)
        .into_iter()
        .find(|finding| finding.severity == Severity::Blocks);
    if let Some(finding) = blocked.as_ref().filter(|_| !call.anyway) {
        return Err(refused(&path, finding, call.print));
    }
    Ok(BuildToPublish {
        path,
        stamp,
        inspection: Arc::new(inspection),
        icons,
        draft: Draft::default(),
        notes: description.notes.clone().unwrap_or_default(),
        tags: description.tags.clone().unwrap_or_default(),
        blocked,
        hashes: None,
    })
}

fn refused(path: &Path, finding: &Finding, print: Output) -> Exit {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    told(&problems::publish_blocked(name, say().title(finding)), Some(path), print);
    Exit::No
}

/// Publishes one build, and says meanwhile how far it is.
fn put(runtime: &tokio::runtime::Runtime, job: &PublishJob, build: &BuildToPublish, print: Output) -> Result<PublishRecord, Exit> {
    let (done, total) = (AtomicU64::new(0), AtomicU64::new(0));
    let name = build.path.file_name().unwrap_or_default().to_string_lossy();
    let percent = || {
        let percent = done
            .load(Ordering::Relaxed)
            .saturating_mul(100)
            .checked_div(total.load(Ordering::Relaxed))?;
        Some(say().publish_going(&name, percent))
    };
    let noted = |progress: &PublishProgress| {
        let (so_far, all) = progress.bytes();
        done.store(so_far, Ordering::Relaxed);
        total.store(all, Ordering::Relaxed);
    };
    let published = with_progress(percent, || {
        runtime.block_on(async {
            tokio::select! {
                published = publish::publish(job, build, &noted) => Some(published),
                () = crate::session::told_to_end() => None,
            }
        })
    });
    match published {
        Some(Ok(published)) => Ok(published.record),
        Some(Err(cause)) => Err(stopped(&job.destination, &build.path, &cause, print)),
        None => {
            err(say().check_stopped());
            Err(Exit::Failed)
        }
    }
}

/// Plays the phone at what was published.
fn try_as_phone(record: &PublishRecord, authority: Option<&[u8]>, print: Output) -> Result<Vec<TestLine>, Exit> {
    let target = Target {
        manifest_url: record.manifest_url(),
        page_url: record.page_url(),
        authority: authority.map(<[u8]>::to_vec),
        ..Target::default()
    };
    let mut group = None;
    let mut tell = |line: &TestLine| {
        // What passes needs no line of its own.
        if print == Output::Text && matches!(line.outcome, Outcome::Failed | Outcome::Risky) {
            report::print_line(line, &mut group);
        }
    };
    own::rehearse(&target, TestOptions::default(), &mut tell)
}

fn stopped(to: &Destination, path: &Path, cause: &StorageProblem, print: Output) -> Exit {
    told(&problem::of_storage(to, path, cause), Some(path), print)
}

/// Tells a problem as the call wants it.
fn told(problem: &Problem, path: Option<&Path>, print: Output) -> Exit {
    if print.is_json() {
        let path = path
            .filter(|path| *path != Path::new(""))
            .map(|path| path.to_string_lossy().into_owned());
        out_json(&json!({ "path": path, "error": error_json(problem) }));
    } else {
        say_problem(problem);
    }
    Exit::Failed
}

fn tell(record: &PublishRecord, print: Output) {
    match print {
        Output::Json => out_json(&record_json(record)),
        Output::Text | Output::Markdown => {
            out(&format!("{}: {}", record_words(record), say().publish_state(state_of(record))));
            out(&labelled(say().cli_install_page(), &record.page_url()));
        }
    }
}

fn print_published(record: &PublishRecord) {
    out(&say().publish_done(record_words(record)));
    out(&labelled(say().cli_install_page(), &record.page_url()));
    out(&labelled(say().cli_direct_link(), &record.install_link()));
    out(&labelled(say().publish_all_builds(), &record.app_page_url()));
    let ends = record.until.map(|until| say().cli_day(until));
    out(&labelled(
        say().publish_ends(),
        ends.as_deref().unwrap_or_else(|| say().publish_no_end()),
    ));
}

fn record_words(record: &PublishRecord) -> String {
    say().cli_build(&record.build, &record.title, &record.version)
}

fn state_of(record: &PublishRecord) -> &'static str {
    match record.state {
        PublishState::Begun => "begun",
        PublishState::Withdrawn => "withdrawn",
        PublishState::Published if record.has_ended(clock::now()) => "ended",
        PublishState::Published => "published",
    }
}

/// A record with its addresses.
fn record_json(record: &PublishRecord) -> Value {
    json!({
        "state": state_of(record),
        "bundle_id": record.bundle_id,
        "title": record.title,
        "version": record.version,
        "build": record.build,
        "size_bytes": record.size_bytes,
        "sha256": record.sha256,
        "page": record.page_url(),
        "app_page": record.app_page_url(),
        "install_link": record.install_link(),
        "manifest": record.manifest_url(),
        "package": record.url("app.ipa"),
        "code": record.url("code.png"),
        "published_at": record.published_at,
        "works_until": record.works_until,
        "until": record.until,
        "tags": record.tags,
    })
}

/// A build that was published, and how a phone fares with it.
fn published_json(record: &PublishRecord, lines: &[TestLine], hint: Option<&str>) -> Value {
    let mut value = record_json(record);
    if let Some(object) = value.as_object_mut() {
        let counts = Counts::of(lines);
        let rehearsal = (!lines.is_empty()).then(|| {
            json!({
                "passed": counts.passed,
                "risky": counts.risky,
                "failed": counts.failed,
                "skipped": counts.skipped,
                "lines": lines.iter().map(report::line_json).collect::<Vec<_>>(),
                "hint": hint,
            })
        });
        object.insert("rehearsal".to_owned(), rehearsal.unwrap_or(Value::Null));
    }
    value
}
