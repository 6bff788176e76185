//! What lies at a destination, and taking it away: only what a record of ours names.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::record::{PublishRecord, PublishState, RECORD_FILE};
use super::release;
use super::storage::{SmallFile, Storage};
use super::{PublishJob, StorageProblem};

/// Most records of a destination that are read.
const RECORDS: usize = 5_000;

/// Which builds are taken away.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Withdrawal {
    /// The one with this page, install link, manifest or folder.
    One(String),
    /// Those that have ended, and what was broken off a day ago.
    Ended,
    /// All but so many of each app, the newest kept.
    AllBut(usize),
}

/// What Airlift has published there, newest first.
///
/// # Errors
/// [`StorageProblem`] of the listing, or of a record that cannot be read.
pub async fn published(job: &PublishJob) -> Result<Vec<PublishRecord>, StorageProblem> {
    let storage = Storage::open(&job.destination, &job.keys, &job.roots, &job.data_dir)?;
    let mut records = records(&storage).await?;
    records.sort_by_key(|record| std::cmp::Reverse(record.published_at));
    Ok(records)
}

/// Takes builds away, and returns which. First nothing leads to them any more, then their pages say so, then their files go.
///
/// # Errors
/// [`StorageProblem`]: what was taken away until then stays so, and asking again goes on.
pub async fn withdraw(job: &PublishJob, what: &Withdrawal) -> Result<Vec<PublishRecord>, StorageProblem> {
    let storage = Storage::open(&job.destination, &job.keys, &job.roots, &job.data_dir)?;
    let mut all = records(&storage).await?;
    let chosen = chosen(&all, what, crate::clock::now());
    let mut gone = Vec::new();
    for mut record in chosen {
        let is_it = |other: &PublishRecord| other.folder == record.folder;
        for other in all.iter_mut().filter(|other| is_it(other)) {
            other.state = PublishState::Withdrawn;
        }
        for file in of_app(&storage, &record, all.clone()).await? {
            storage.put_and_read_back(&file).await?;
        }
        for file in release::withdrawn_pages(|name| record.path(name)) {
            storage.put_and_read_back(&file).await?;
        }
        for name in ["manifest.plist", "app.ipa", "icon-57.png", "icon-512.png", "code.png"] {
            storage.delete(&record.path(name)).await?;
        }
        record.state = PublishState::Withdrawn;
        storage.put_and_read_back(&release::record_file(&record)).await?;
        gone.push(record);
    }
    Ok(gone)
}

/// The records of a destination. What is no record of ours is left alone.
pub(super) async fn records(storage: &Storage) -> Result<Vec<PublishRecord>, StorageProblem> {
    let mut records = Vec::new();
    for path in storage.find(RECORD_FILE).await?.into_iter().take(RECORDS) {
        if let Some(bytes) = storage.get(&path).await? {
            records.extend(PublishRecord::parse(&bytes, &path));
        }
    }
    Ok(records)
}

/// The pages of an app and what leads to its newest build, out of all records; the latter last.
pub(super) async fn of_app(storage: &Storage, app: &PublishRecord, all: Vec<PublishRecord>) -> Result<Vec<SmallFile>, StorageProblem> {
    let now = crate::clock::now();
    let is_shown =
        |record: &PublishRecord| record.app_folder == app.app_folder && record.state == PublishState::Published && !record.has_ended(now);
    let mut shown: Vec<PublishRecord> = all.into_iter().filter(is_shown).collect();
    shown.sort_by(|a, b| b.age().cmp(&a.age()));
    let Some(newest) = shown.first() else {
        storage.delete(&app.app_path("latest.json")).await?;
        return Ok(release::withdrawn_pages(|name| app.app_path(name)));
    };
    let icon = storage.get(&newest.path("icon-512.png")).await?.unwrap_or_default();
    let mut files = release::app_pages(&shown, &icon);
    files.push(release::latest(newest));
    Ok(files)
}

/// Those that are there and meant.
fn chosen(all: &[PublishRecord], what: &Withdrawal, now: Timestamp) -> Vec<PublishRecord> {
    let there = all.iter().filter(|record| record.state != PublishState::Withdrawn);
    match what {
        Withdrawal::One(which) => {
            let which = which.trim().trim_end_matches('/');
            let is_it = |record: &&PublishRecord| {
                let names = [
                    record.page_url(),
                    record.install_link(),
                    record.manifest_url(),
                    record.folder.clone(),
                ];
                names.iter().any(|name| name == which) || which == format!("{}/{}", record.base_url, record.folder)
            };
            there.filter(is_it).cloned().collect()
        }
        Withdrawal::Ended => {
            let is_over = |record: &&PublishRecord| {
                let is_left = record.state == PublishState::Begun && now.duration_since(record.published_at) > LEFT_BEHIND;
                record.has_ended(now) || is_left
            };
            there.filter(is_over).cloned().collect()
        }
        Withdrawal::AllBut(count) => {
            let mut newest_first: Vec<&PublishRecord> = there.filter(|record| record.state == PublishState::Published).collect();
            newest_first.sort_by(|a, b| b.age().cmp(&a.age()));
            let mut kept: BTreeMap<String, usize> = BTreeMap::new();
            let is_beyond = |record: &&PublishRecord| {
                let place = kept.entry(record.app_folder.clone()).or_default();
                *place += 1;
                *place > *count
            };
            newest_first.into_iter().filter(is_beyond).cloned().collect()
        }
    }
}

/// What was broken off is gone on with for so long.
const LEFT_BEHIND: jiff::SignedDuration = jiff::SignedDuration::from_hours(24);

#[cfg(test)]
mod tests {
    //! If these break, a build is taken away that nobody meant, or stays after its end.

    use super::*;
    use crate::library::Tags;
    use crate::publish::record::FORM;

    fn record(app: &str, version: &str, published_at: &str, until: Option<&str>) -> PublishRecord {
        PublishRecord {
            airlift: FORM,
            state: PublishState::Published,
            folder: format!("{app}/{version}"),
            app_folder: app.to_owned(),
            base_url: "https://builds.example.com".to_owned(),
            bundle_id: format!("com.example.{app}"),
            title: app.to_owned(),
            subtitle: String::new(),
            version: version.to_owned(),
            build: String::new(),
            platform: "iOS".to_owned(),
            minimum_os: None,
            made_for: Vec::new(),
            size_bytes: 1,
            sha256: String::new(),
            file_name: String::new(),
            works_until: None,
            developer_mode: false,
            enterprise: false,
            notes: String::new(),
            tags: Tags::default(),
            published_at: published_at.parse().unwrap(),
            until: until.map(|until| until.parse().unwrap()),
        }
    }

    #[test]
    fn what_is_taken_away_is_what_was_meant() {
        let now: Timestamp = "2026-11-20T12:00:00Z".parse().unwrap();
        let mut all = vec![
            record("kestrel", "1.9", "2026-11-19T00:00:00Z", None),
            record("kestrel", "1.10", "2026-11-01T00:00:00Z", None),
            record("kestrel", "1.2", "2026-11-02T00:00:00Z", Some("2026-11-20T12:00:00Z")),
            record("finch", "7", "2026-11-02T00:00:00Z", Some("2026-11-20T12:00:01Z")),
        ];
        let folders = |all: &[PublishRecord], what: Withdrawal| -> Vec<String> {
            let mut folders: Vec<String> = chosen(all, &what, now).into_iter().map(|record| record.folder).collect();
            folders.sort();
            folders
        };
        assert_eq!(folders(&all, Withdrawal::Ended), ["kestrel/1.2"]);
        assert_eq!(folders(&all, Withdrawal::AllBut(1)), ["kestrel/1.2", "kestrel/1.9"]);
        assert_eq!(folders(&all, Withdrawal::AllBut(3)), [""; 0]);
        for which in [
            "https://builds.example.com/finch/7/index.html",
            "https://builds.example.com/finch/7/",
            "finch/7",
            &all[3].install_link(),
        ] {
            assert_eq!(folders(&all, Withdrawal::One(which.to_owned())), ["finch/7"]);
        }
        assert_eq!(folders(&all, Withdrawal::One("finch".to_owned())), [""; 0]);
        all[0].state = PublishState::Begun;
        assert_eq!(folders(&all, Withdrawal::Ended), ["kestrel/1.2", "kestrel/1.9"]);
        all[2].state = PublishState::Withdrawn;
        assert_eq!(folders(&all, Withdrawal::Ended), ["kestrel/1.9"]);
    }

    #[test]
    fn a_record_counts_where_it_says_that_it_is() {
        let record = record("kestrel", "1.9", "2026-11-19T00:00:00Z", None);
        let bytes = release::record_file(&record).bytes;
        assert_eq!(PublishRecord::parse(&bytes, "kestrel/1.9/airlift.json"), Some(record.clone()));
        assert_eq!(PublishRecord::parse(&bytes, "other/airlift.json"), None);
        let mut elsewhere = record.clone();
        elsewhere.app_folder = "../..".to_owned();
        let bytes = release::record_file(&elsewhere).bytes;
        assert_eq!(PublishRecord::parse(&bytes, "kestrel/1.9/airlift.json"), None);
        let mut newer = record;
        newer.airlift = FORM + 1;
        let bytes = release::record_file(&newer).bytes;
        assert_eq!(PublishRecord::parse(&bytes, "kestrel/1.9/airlift.json"), None);
    }
}
