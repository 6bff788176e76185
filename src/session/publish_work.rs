//! What publishing does outside: it puts a build where it is to be, plays the phone there, and takes it away again.

use std::path::Path;
use std::sync::mpsc::SyncSender;
use std::time::Duration;

use tokio::sync::watch;

use crate::publish::{self, BuildToPublish, PublishJob, PublishProgress, PublishRecord, StorageProblem, Withdrawal};
use crate::self_test::{self, TOLD_LIMIT, Target, TestEvent, TestOptions};

use super::effect::{Event, Input};
use super::problem;
use super::publishing::PublishTold;
use super::runtime::ThreadMessage;

/// Progress is told at most this often: the newest counts, and what lies between is of no interest.
const PROGRESS_GAP: Duration = Duration::from_millis(100);

/// Tells the session of one publishing.
#[derive(Clone)]
pub(super) struct PublishTeller {
    pub(super) inputs: SyncSender<ThreadMessage>,
    pub(super) number: u64,
}

impl PublishTeller {
    /// Waits while the queue is full: no result may be lost.
    async fn tell(&self, told: PublishTold) {
        let (inputs, number) = (self.inputs.clone(), self.number);
        let event = Event::Publishing { number, told };
        let pass_on = move || drop(inputs.send(ThreadMessage::Input(Input::Event(event))));
        _ = tokio::task::spawn_blocking(pass_on).await;
    }
}

/// Publishes a build until the end, or until somebody ends it, and tries it as a phone.
pub(super) async fn publish_and_try(teller: PublishTeller, stop: self_test::Job, job: PublishJob, build: BuildToPublish) {
    let (destination, path) = (job.destination.clone(), build.path.clone());
    let telling = teller.clone();
    let work = tokio::spawn(async move {
        tokio::select! {
            () = work(&telling, &job, &build) => {}
            () = stop.stopped() => {}
        }
    });
    if let Err(broke) = work.await {
        // A defect of ours must leave nobody waiting; when Airlift ends nobody waits.
        let detail = broke.to_string();
        let problem = problem::of_storage(&destination, &path, &StorageProblem::Other { detail });
        teller.tell(PublishTold::Failed(problem)).await;
    }
}

async fn work(teller: &PublishTeller, job: &PublishJob, build: &BuildToPublish) {
    let (newest, seen) = watch::channel(PublishProgress::default());
    let noted = |progress: &PublishProgress| _ = newest.send_replace(progress.clone());
    let published = tokio::select! {
        published = publish::publish(job, build, &noted) => published,
        () = tell_progress(teller, seen) => return,
    };
    match published {
        Ok(published) => {
            let record = published.record;
            teller.tell(PublishTold::Published(Box::new(record.clone()))).await;
            try_as_phone(teller, &record).await;
            teller.tell(PublishTold::Tried).await;
        }
        Err(cause) => {
            let problem = problem::of_storage(&job.destination, &build.path, &cause);
            teller.tell(PublishTold::Failed(problem)).await;
        }
    }
}

/// Tells how far it is whenever that changed, for as long as somebody waits.
async fn tell_progress(teller: &PublishTeller, mut seen: watch::Receiver<PublishProgress>) {
    while seen.changed().await.is_ok() {
        let progress = seen.borrow_and_update().clone();
        teller.tell(PublishTold::Progress(progress)).await;
        tokio::time::sleep(PROGRESS_GAP).await;
    }
}

async fn try_as_phone(teller: &PublishTeller, record: &PublishRecord) {
    let target = Target {
        manifest_url: record.manifest_url(),
        page_url: record.page_url(),
        ..Target::default()
    };
    let (told, mut heard) = tokio::sync::mpsc::channel(TOLD_LIMIT);
    // There is room for everything that a self-test tells.
    let mut tell = move |news| _ = told.try_send(news);
    let play = async move { self_test::test_installation(&target, TestOptions::default(), &mut tell).await };
    let pass_on = async {
        while let Some(news) = heard.recv().await {
            if let TestEvent::Line(line) = news {
                teller.tell(PublishTold::Line(line)).await;
            }
        }
    };
    tokio::join!(play, pass_on);
}

/// Takes away what was published.
pub(super) async fn withdraw(teller: PublishTeller, job: PublishJob, page_url: String) {
    let gone = publish::withdraw(&job, &Withdrawal::One(page_url)).await;
    let outcome = gone
        .map(|_| ())
        .map_err(|cause| problem::of_storage(&job.destination, Path::new(""), &cause));
    teller.tell(PublishTold::Withdrawn(outcome)).await;
}
