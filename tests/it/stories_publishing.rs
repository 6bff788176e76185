//! Stories of publishing: what is asked for, what is shown of it, and what is kept.
//! If one broke, a build would go where nobody wanted it, or people would read of one publishing what is so of another.

use std::path::Path;
use std::sync::Arc;

use airlift::finding::Problem;
use airlift::library::BuildId;
use airlift::publish::{
    BuildToPublish, Destination, FileProgress, FileStep, LinkStyle, PublishJob, PublishProgress, PublishRecord, PublishState, StorageKeys,
    StorageProblem,
};
use airlift::session::problem;
use airlift::session::{Command, Effect, Event, PublishOrder, PublishStep, PublishTold};
use airlift::store::Settings;

use crate::stories::Desk;
use crate::support::builds::Ipa;

const BASE: &str = "https://builds.example.com/ios";

fn order(build: BuildId) -> PublishOrder {
    PublishOrder {
        build,
        to: "s3://builds".to_owned(),
        base_url: format!("{BASE}/"),
        style: LinkStyle::Private,
        until: None,
    }
}

/// A build on the shelf that is being published.
fn begun() -> (Desk, BuildId) {
    let mut desk = Desk::serving();
    let build = desk.drop_file("/k.ipa", &Ipa::default());
    desk.command(Command::Publish(order(build)));
    (desk, build)
}

/// What was asked for last.
fn asked(desk: &Desk) -> (u64, &PublishJob, &BuildToPublish) {
    let asked = desk.effects.iter().rev().find_map(|effect| match effect {
        Effect::Publish { number, job, build, .. } => Some((*number, job.as_ref(), build.as_ref())),
        _ => None,
    });
    asked.unwrap()
}

fn count(desk: &Desk) -> usize {
    desk.effects
        .iter()
        .filter(|effect| matches!(effect, Effect::Publish { .. }))
        .count()
}

fn told(desk: &mut Desk, number: u64, told: PublishTold) {
    desk.event(Event::Publishing { number, told });
}

fn progress(done_bytes: u64) -> PublishTold {
    PublishTold::Progress(PublishProgress {
        files: vec![FileProgress {
            name: "app.ipa".to_owned(),
            size_bytes: 10_000_000,
            done_bytes,
            step: FileStep::Running,
        }],
    })
}

fn record() -> PublishRecord {
    PublishRecord {
        airlift: 1,
        state: PublishState::Published,
        folder: "a".to_owned(),
        app_folder: "b".to_owned(),
        base_url: BASE.to_owned(),
        bundle_id: "com.northpier.kestrel".to_owned(),
        title: "Kestrel".to_owned(),
        subtitle: String::new(),
        version: "5.2.0".to_owned(),
        build: "1187".to_owned(),
        platform: "iOS".to_owned(),
        minimum_os: None,
        made_for: Vec::new(),
        size_bytes: 1,
        sha256: String::new(),
        file_name: "k.ipa".to_owned(),
        works_until: None,
        developer_mode: false,
        enterprise: false,
        notes: String::new(),
        tags: airlift::library::Tags::default(),
        published_at: jiff::Timestamp::UNIX_EPOCH,
        until: None,
    }
}

fn step(desk: &Desk) -> Option<PublishStep> {
    desk.snapshot().publishing.map(|view| view.step)
}

fn failed_with(desk: &Desk) -> String {
    match step(desk) {
        Some(PublishStep::Failed(problem)) => problem.code.to_string(),
        other => panic!("{other:?}"),
    }
}

fn clock() -> Problem {
    let to = Destination::parse("s3://builds").unwrap();
    problem::of_storage(&to, Path::new("/k.ipa"), &StorageProblem::Clock)
}

/// A build that is published.
fn done() -> (Desk, u64) {
    let (mut desk, _) = begun();
    let number = asked(&desk).0;
    told(&mut desk, number, PublishTold::Published(Box::new(record())));
    assert_eq!(step(&desk), Some(PublishStep::Trying { lines: Vec::new() }));
    told(&mut desk, number, PublishTold::Tried);
    (desk, number)
}

#[test]
fn what_is_published_is_the_build_as_it_is_on_the_shelf() {
    let (mut desk, build) = begun();
    let (number, job, what) = asked(&desk);
    assert_eq!(
        (job.base_url.as_str(), job.style, job.keys.is_empty()),
        (BASE, LinkStyle::Private, true)
    );
    assert_eq!(job.destination, Destination::parse("s3://builds").unwrap());
    assert_eq!((what.path.to_str(), what.blocked.clone()), (Some("/k.ipa"), None));
    assert!(Arc::ptr_eq(&what.inspection, &desk.snapshot().builds[0].inspection));
    // Another waits for nobody: one at a time.
    desk.command(Command::Publish(order(build)));
    assert_eq!(count(&desk), 1);
    desk.command(Command::ClosePublishing);
    assert!(step(&desk).is_some(), "what goes on is not closed");
    let failed = clock();
    told(&mut desk, number, PublishTold::Failed(failed.clone()));
    assert_eq!(step(&desk), Some(PublishStep::Failed(failed)));
    desk.command(Command::Publish(order(build)));
    assert_eq!(count(&desk), 2, "after a failure it is tried again");
}

#[test]
fn progress_has_a_rate_of_the_last_seconds_and_an_end_only_after_three() {
    let (mut desk, _) = begun();
    let number = asked(&desk).0;
    let shown = |desk: &Desk| match step(desk) {
        Some(PublishStep::Going {
            progress,
            bytes_per_second,
            seconds_left,
        }) => (progress.bytes().0, bytes_per_second, seconds_left),
        other => panic!("{other:?}"),
    };
    told(&mut desk, number, progress(0));
    assert_eq!(shown(&desk), (0, None, None));
    desk.wait(1);
    told(&mut desk, number, progress(1_000_000));
    assert_eq!(shown(&desk), (1_000_000, Some(1_000_000), None));
    desk.wait(1);
    told(&mut desk, number, progress(3_000_000));
    desk.wait(1);
    told(&mut desk, number, progress(4_000_000));
    assert_eq!(shown(&desk), (4_000_000, Some(1_333_333), Some(5)));
    desk.wait(10);
    assert_eq!(shown(&desk), (4_000_000, Some(0), None), "it stands still");
}

#[test]
fn what_is_told_of_an_old_publishing_changes_nothing() {
    let (mut desk, build) = begun();
    let old = asked(&desk).0;
    desk.command(Command::StopPublishing);
    assert_eq!(step(&desk), None);
    told(&mut desk, old, progress(5));
    told(&mut desk, old, PublishTold::Published(Box::new(record())));
    assert_eq!(step(&desk), None);
    desk.command(Command::Publish(order(build)));
    let new = asked(&desk).0;
    assert_ne!(old, new);
    for late in [progress(5), PublishTold::Failed(clock()), PublishTold::Tried] {
        told(&mut desk, old, late);
    }
    assert!(matches!(step(&desk), Some(PublishStep::Going { progress, .. }) if progress.files.is_empty()));
}

#[test]
fn a_build_that_leaves_the_shelf_is_published_all_the_same() {
    let (mut desk, build) = begun();
    let number = asked(&desk).0;
    desk.command(Command::Remove(build));
    told(&mut desk, number, progress(5));
    told(&mut desk, number, PublishTold::Published(Box::new(record())));
    told(&mut desk, number, PublishTold::Tried);
    let view = desk.snapshot().publishing.unwrap();
    assert_eq!(view.title.name, "Kestrel");
    assert!(matches!(view.step, PublishStep::Done(done) if done.record.folder == "a"));
    desk.command(Command::ClosePublishing);
    assert_eq!(step(&desk), None);
    desk.command(Command::Publish(order(build)));
    assert_eq!(count(&desk), 1, "there is no such build any more");
}

#[test]
fn stopping_the_trial_leaves_what_is_published() {
    let (mut desk, _) = begun();
    let number = asked(&desk).0;
    told(&mut desk, number, PublishTold::Published(Box::new(record())));
    desk.command(Command::StopPublishing);
    assert!(matches!(step(&desk), Some(PublishStep::Done(done)) if done.lines.is_empty()));
    told(&mut desk, number, PublishTold::Tried);
    assert!(matches!(step(&desk), Some(PublishStep::Done(_))));
}

#[test]
fn withdrawing_is_asked_once_and_may_fail() {
    let (mut desk, number) = done();
    desk.command(Command::Withdraw);
    desk.command(Command::Withdraw);
    let pages: Vec<&str> = desk
        .effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Withdraw { page_url, .. } => Some(page_url.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(pages, [format!("{BASE}/a/index.html")]);
    told(&mut desk, number, PublishTold::Withdrawn(Err(clock())));
    assert!(matches!(step(&desk), Some(PublishStep::Done(_))));
    assert_eq!(
        desk.snapshot().notices.last().unwrap().problem.as_ref().unwrap().code,
        "publish-clock"
    );
    desk.command(Command::Withdraw);
    told(&mut desk, number, PublishTold::Withdrawn(Ok(())));
    assert_eq!(step(&desk), Some(PublishStep::Withdrawn));
}

#[test]
fn what_no_phone_could_install_is_not_begun() {
    let mut desk = Desk::serving();
    let build = desk.drop_file("/k.ipa", &Ipa::default());
    for (to, base_url, code) in [
        ("s3://builds", "http://builds.example.com", "publish-not-https"),
        ("s3://a.b", "", "publish-dots-in-bucket"),
        ("/srv/site", "", "publish-no-base-url"),
        ("/srv/site", "https://a.example/?x", "bad-public-url"),
        ("s4://builds", BASE, "publish-no-destination"),
    ] {
        desk.command(Command::Publish(PublishOrder {
            to: to.to_owned(),
            base_url: base_url.to_owned(),
            ..order(build)
        }));
        assert_eq!(failed_with(&desk), code, "{to} {base_url}");
        desk.command(Command::ClosePublishing);
    }
    assert_eq!(count(&desk), 0);
    desk.command(Command::Publish(PublishOrder {
        base_url: String::new(),
        ..order(build)
    }));
    assert_eq!(asked(&desk).1.base_url, "https://builds.s3.us-east-1.amazonaws.com");
}

#[test]
fn destinations_are_kept_without_their_keys() {
    let mut desk = Desk::serving();
    let save = |to: &str, base_url: &str, secret: Option<&str>| Command::SaveDestination {
        to: to.to_owned(),
        base_url: base_url.to_owned(),
        keys: secret.map(|secret| StorageKeys {
            secret: secret.to_owned(),
            ..StorageKeys::default()
        }),
    };
    desk.command(save("s3://builds", BASE, Some("wJalrXUtnFEMI")));
    desk.command(save("/srv/site", BASE, None));
    desk.command(save("s3://builds", "", None));
    let bucket = Destination::parse("s3://builds").unwrap();
    let kept = desk.effects.iter().filter_map(|effect| match effect {
        Effect::KeepKeys { to, keys } => Some((to.clone(), keys.as_ref().map(|keys| keys.secret.clone()))),
        _ => None,
    });
    assert_eq!(kept.clone().next(), Some((bucket.clone(), Some("wJalrXUtnFEMI".to_owned()))));
    assert_eq!(kept.filter(|(_, secret)| secret.is_some()).count(), 1);
    desk.event(Event::KeysSeen {
        to: bucket.clone(),
        has_keys: true,
    });
    let shown: Vec<_> = desk
        .snapshot()
        .destinations
        .into_iter()
        .map(|view| (view.to, view.base_url, view.has_keys))
        .collect();
    let row = |to: &str, base_url: &str, has_keys| (to.to_owned(), base_url.to_owned(), has_keys);
    assert_eq!(shown, [row("s3://builds", "", true), row("/srv/site", BASE, false)]);
    assert!(!format!("{:?} {:?}", desk.effects, desk.snapshot()).contains("wJal"));
    desk.command(Command::ForgetDestination("s3://builds".to_owned()));
    assert!(
        matches!(desk.effects.iter().rev().find(|effect| matches!(effect, Effect::ForgetKeys(_))), Some(Effect::ForgetKeys(to)) if *to == bucket)
    );
    let saved = desk.effects.iter().rev().find_map(|effect| match effect {
        Effect::SaveSettings(settings) => Some(settings.clone()),
        _ => None,
    });
    // After a restart they are there.
    let folder = tempfile::tempdir().unwrap();
    saved.unwrap().save(folder.path()).unwrap();
    let (settings, warnings) = Settings::load(folder.path());
    assert_eq!((settings.destinations.len(), warnings.len()), (1, 0));
    assert_eq!(settings.destinations[0].to, Destination::parse("/srv/site").unwrap());
}
