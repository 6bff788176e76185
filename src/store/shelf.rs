//! The shelf on disk: an SQLite database with a write-ahead log, its form migrated from the first version on.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use rusqlite::types::Value;
use rusqlite::{Connection, ErrorCode, params};

use crate::library::{Build, BuildId, BuildLink, Device, FileStamp, FileState, ManifestIcons, PackageHashes};
use crate::manifest::{ChunkHashes, Draft, History, Token};

use super::StoreError;

/// The database's name in the data directory.
pub(super) const FILE_NAME: &str = "shelf.sqlite";

/// How long a write waits for another program that has the database open.
const BUSY_PATIENCE: Duration = Duration::from_millis(250);

/// Each step makes the next version of the form; `user_version` counts the steps taken. Never change one that was released.
pub(super) const MIGRATIONS: &[&str] = &[
    "
    CREATE TABLE builds (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        token TEXT NOT NULL UNIQUE,
        path BLOB NOT NULL,
        added_at TEXT NOT NULL,
        size_bytes INTEGER NOT NULL,
        modified TEXT NOT NULL,
        inspection TEXT NOT NULL,
        icon_57 BLOB NOT NULL,
        icon_512 BLOB NOT NULL,
        draft TEXT NOT NULL,
        notes TEXT NOT NULL,
        sha256 TEXT,
        sha256s TEXT
    ) STRICT;
    -- Fingerprints of authorities that some phone trusted.
    CREATE TABLE trusted (authority_sha256 TEXT PRIMARY KEY) STRICT;
",
    "
    -- Addresses of pages that always lead to the newest build of an app.
    CREATE TABLE apps (
        bundle_id TEXT PRIMARY KEY,
        token TEXT NOT NULL UNIQUE
    ) STRICT;
",
    "
    -- What phones did, each a story as JSON. Stands for itself: the build may be gone.
    CREATE TABLE deliveries (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        story TEXT NOT NULL
    ) STRICT;
",
    "
    -- Testers' devices that somebody named.
    CREATE TABLE devices (
        udid TEXT PRIMARY KEY,
        name TEXT NOT NULL
    ) STRICT;
",
    "
    -- What reading the whole package found, as JSON.
    ALTER TABLE builds ADD COLUMN package_check TEXT;
",
    "
    -- When the file last changed, and its number: a file made anew with the same size and time is another.
    ALTER TABLE builds ADD COLUMN changed TEXT;
    ALTER TABLE builds ADD COLUMN file TEXT;
",
    "
    -- The other user of this computer whose file it was when a person put it on the shelf.
    ALTER TABLE builds ADD COLUMN other_owner INTEGER;
",
    "
    -- How long the link works, what it delivered, and the tokens of those before it, as JSON.
    ALTER TABLE builds ADD COLUMN link TEXT;
",
    "
    -- What a pipeline says of the build, such as its branch, as JSON.
    ALTER TABLE builds ADD COLUMN tags TEXT;
",
];

/// The database.
#[derive(Debug)]
pub struct Shelf {
    pub(super) connection: Connection,
}

pub(super) fn database(doing: &'static str) -> impl Fn(rusqlite::Error) -> StoreError {
    move |error| {
        let detail = error.to_string();
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => StoreError::DamagedShelf { detail },
            _ => StoreError::Database { doing, detail },
        }
    }
}

impl Shelf {
    /// Opens the shelf of a data directory, or makes an empty one.
    pub fn open(data_dir: &Path) -> Result<Self, StoreError> {
        let opening = database("open-the-shelf");
        let path = data_dir.join(FILE_NAME);
        // Its log takes over the mode that the database is born with.
        super::open_private(&path).map_err(|error| StoreError::Folder {
            detail: error.to_string(),
            path: path.clone(),
        })?;
        let mut connection = Connection::open(path).map_err(&opening)?;
        // Nobody else writes; whoever does all the same must not hold up whoever waits for us.
        connection.busy_timeout(BUSY_PATIENCE).map_err(&opening)?;
        // A log beside the database: a killed process loses nothing that was committed.
        connection.pragma_update(None, "journal_mode", "WAL").map_err(&opening)?;
        connection.pragma_update(None, "synchronous", "NORMAL").map_err(&opening)?;
        let version: i64 = connection
            .pragma_query_value(None, "user_version", |row| row.get(0))
            .map_err(&opening)?;
        let taken = usize::try_from(version).unwrap_or(usize::MAX);
        let Some(steps) = MIGRATIONS.get(taken..) else {
            return Err(StoreError::Newer { version });
        };
        for (index, step) in steps.iter().enumerate() {
            let migrating = database("bring-the-shelf-to-its-new-form");
            let transaction = connection.transaction().map_err(&migrating)?;
            transaction.execute_batch(step).map_err(&migrating)?;
            let next = i64::try_from(taken + index + 1).unwrap_or(i64::MAX);
            transaction.pragma_update(None, "user_version", next).map_err(&migrating)?;
            transaction.commit().map_err(&migrating)?;
        }
        Ok(Self { connection })
    }

    /// Every build. One whose row cannot be understood is left out and counted in the second value, never deleted.
    pub fn builds(&self) -> Result<(Vec<Build>, usize), StoreError> {
        let reading = database("read-the-shelf");
        let mut statement = self
            .connection
            .prepare("SELECT id, token, path, added_at, size_bytes, modified, inspection, icon_57, icon_512, draft, notes, sha256, sha256s, package_check, changed, file, other_owner, link, tags FROM builds ORDER BY id")
            .map_err(&reading)?;
        let mut rows = statement.query([]).map_err(&reading)?;
        let (mut builds, mut unreadable) = (Vec::new(), 0);
        while let Some(row) = rows.next().map_err(&reading)? {
            match stored_build(row) {
                Some(build) => builds.push(build),
                None => unreadable += 1,
            }
        }
        Ok((builds, unreadable))
    }

    /// The highest name that was ever given to a build.
    pub fn last_id(&self) -> Result<i64, StoreError> {
        let query = "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'builds'), 0)";
        self.connection
            .query_row(query, [], |row| row.get(0))
            .map_err(database("read-the-shelf"))
    }

    /// Writes a build, new or changed.
    pub fn save(&self, build: &Build) -> Result<(), StoreError> {
        let saving = database("save-the-build");
        let json = |value: Result<String, serde_json::Error>| {
            value.map_err(|error| StoreError::Database {
                doing: "save-the-build",
                detail: error.to_string(),
            })
        };
        let inspection = json(serde_json::to_string(&*build.inspection))?;
        let draft = json(serde_json::to_string(&build.draft))?;
        let link = json(serde_json::to_string(&build.link))?;
        let tags = (!build.tags.is_empty())
            .then(|| json(serde_json::to_string(&build.tags)))
            .transpose()?;
        let check = build.check.as_ref().map(|check| json(serde_json::to_string(check))).transpose()?;
        let sha256s = build.hashes.as_ref().map(|hashes| hashes.chunks.sha256s.join(" "));
        self.connection
            .execute(
                "INSERT INTO builds (id, token, path, added_at, size_bytes, modified, inspection, icon_57, icon_512, draft, notes, sha256, sha256s, package_check, changed, file, other_owner, link, tags)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)
                 ON CONFLICT (id) DO UPDATE SET token = ?2, path = ?3, size_bytes = ?5, modified = ?6, inspection = ?7, icon_57 = ?8, icon_512 = ?9,
                     draft = ?10, notes = ?11, sha256 = ?12, sha256s = ?13, package_check = ?14, changed = ?15, file = ?16, other_owner = ?17, link = ?18, tags = ?19",
                params![
                    build.id.0,
                    build.token.as_str(),
                    path_bytes(&build.path),
                    build.added_at.to_string(),
                    i64::try_from(build.stamp.size_bytes).unwrap_or(i64::MAX),
                    build.stamp.modified.to_string(),
                    inspection,
                    &*build.icons.png_57,
                    &*build.icons.png_512,
                    draft,
                    build.notes,
                    build.hashes.as_ref().map(|hashes| &hashes.whole),
                    sha256s,
                    check,
                    build.stamp.changed.map(|changed| changed.to_string()),
                    build.stamp.file.map(|file| file.to_string()),
                    build.stamp.other_owner,
                    link,
                    tags,
                ],
            )
            .map_err(&saving)?;
        Ok(())
    }

    /// Writes which link a build has and how long it works, and nothing else: small enough for a disk that is all but full.
    pub fn save_link(&self, id: BuildId, token: &Token, link: &BuildLink) -> Result<(), StoreError> {
        let saving = "save-the-build";
        let link = serde_json::to_string(link).map_err(|error| StoreError::Database {
            doing: saving,
            detail: error.to_string(),
        })?;
        let update = "UPDATE builds SET token = ?2, link = ?3 WHERE id = ?1";
        self.connection
            .execute(update, params![id.0, token.as_str(), link])
            .map_err(database(saving))?;
        Ok(())
    }

    /// Writes what a person types for a build, and nothing else: it happens with every key.
    pub fn save_text(&self, id: BuildId, draft: &Draft, notes: &str) -> Result<(), StoreError> {
        let saving = "save-the-draft";
        let draft = serde_json::to_string(draft).map_err(|error| StoreError::Database {
            doing: saving,
            detail: error.to_string(),
        })?;
        let update = "UPDATE builds SET draft = ?2, notes = ?3 WHERE id = ?1";
        self.connection
            .execute(update, params![id.0, draft, notes])
            .map_err(database(saving))?;
        Ok(())
    }

    /// Some phone trusts this authority.
    pub fn remember_trust(&self, authority_sha256: &str) -> Result<(), StoreError> {
        let insert = "INSERT OR IGNORE INTO trusted (authority_sha256) VALUES (?1)";
        self.connection
            .execute(insert, [authority_sha256])
            .map_err(database("remember-the-phone"))?;
        Ok(())
    }

    /// Whether some phone ever trusted this authority.
    pub fn is_trusted(&self, authority_sha256: &str) -> Result<bool, StoreError> {
        let query = "SELECT EXISTS (SELECT 1 FROM trusted WHERE authority_sha256 = ?1)";
        self.connection
            .query_row(query, [authority_sha256], |row| row.get(0))
            .map_err(database("read-the-shelf"))
    }

    /// Writes the token of an app's page.
    pub fn save_app(&self, bundle_id: &str, token: &Token) -> Result<(), StoreError> {
        let insert = "INSERT INTO apps (bundle_id, token) VALUES (?1, ?2) ON CONFLICT (bundle_id) DO UPDATE SET token = ?2";
        self.connection
            .execute(insert, [bundle_id, token.as_str()])
            .map_err(database("save-the-page-of-the-app"))?;
        Ok(())
    }

    /// The tokens of all apps that were ever on the shelf, by bundle identifier. One that cannot be understood is left out.
    pub fn apps(&self) -> Result<BTreeMap<String, Token>, StoreError> {
        let reading = database("read-the-shelf");
        let mut statement = self.connection.prepare("SELECT bundle_id, token FROM apps").map_err(&reading)?;
        let mut rows = statement.query([]).map_err(&reading)?;
        let mut apps = BTreeMap::new();
        while let Some(row) = rows.next().map_err(&reading)? {
            let (bundle_id, token): (Option<String>, Option<String>) = (row.get(0).ok(), row.get(1).ok());
            apps.extend(bundle_id.zip(token.and_then(|token| Token::parse(&token))));
        }
        Ok(apps)
    }

    /// Testers' devices that somebody named, by name.
    pub fn devices(&self) -> Result<Vec<Device>, StoreError> {
        let reading = database("read-the-devices");
        let mut statement = self
            .connection
            .prepare("SELECT name, udid FROM devices ORDER BY name, udid")
            .map_err(&reading)?;
        let device = |row: &rusqlite::Row<'_>| {
            Ok(Device {
                name: row.get(0)?,
                udid: row.get(1)?,
            })
        };
        statement
            .query_map([], device)
            .map_err(&reading)?
            .collect::<Result<_, _>>()
            .map_err(&reading)
    }

    /// Writes a device, new or with another name.
    pub fn save_device(&self, device: &Device) -> Result<(), StoreError> {
        let saving = database("save-the-device");
        // Both or nothing: a program that is killed between them must not lose the device.
        let transaction = self.connection.unchecked_transaction().map_err(&saving)?;
        // However it was written before.
        self.forget_device(&device.udid)?;
        let insert = "INSERT INTO devices (udid, name) VALUES (?1, ?2)";
        transaction.execute(insert, params![device.udid, device.name]).map_err(&saving)?;
        transaction.commit().map_err(&saving)
    }

    /// Forgets a device.
    pub fn forget_device(&self, udid: &str) -> Result<(), StoreError> {
        let delete = "DELETE FROM devices WHERE lower(replace(udid, '-', '')) = lower(replace(?1, '-', ''))";
        self.connection.execute(delete, [udid]).map_err(database("forget-the-device"))?;
        Ok(())
    }

    /// Forgets a build.
    pub fn remove(&self, id: BuildId) -> Result<(), StoreError> {
        self.connection
            .execute("DELETE FROM builds WHERE id = ?1", [id.0])
            .map_err(database("remove-the-build"))?;
        Ok(())
    }
}

fn stored_build(row: &rusqlite::Row<'_>) -> Option<Build> {
    let text = |index: usize| row.get::<_, String>(index).ok();
    let blob = |index: usize| row.get::<_, Vec<u8>>(index).ok().map(Arc::<[u8]>::from);
    let sha256s = row.get::<_, Option<String>>(12).ok()?;
    let hashes = row
        .get::<_, Option<String>>(11)
        .ok()?
        .zip(sha256s)
        .map(|(whole, sha256s)| PackageHashes {
            whole,
            chunks: ChunkHashes {
                sha256s: sha256s.split_whitespace().map(str::to_owned).collect(),
            },
        });
    Some(Build {
        id: BuildId(row.get(0).ok()?),
        token: Token::parse(&text(1)?)?,
        // One that cannot be understood might have ended: its build is left out rather than offered again.
        link: match row.get::<_, Option<String>>(17).ok()? {
            Some(json) => serde_json::from_str(&json).ok()?,
            None => BuildLink::default(),
        },
        path: path_of(row.get(2).ok()?)?,
        added_at: text(3)?.parse().ok()?,
        stamp: FileStamp {
            size_bytes: u64::try_from(row.get::<_, i64>(4).ok()?).ok()?,
            modified: text(5)?.parse().ok()?,
            changed: text(14).and_then(|changed| changed.parse().ok()),
            file: text(15).and_then(|file| file.parse().ok()),
            other_owner: row.get(16).ok()?,
        },
        key: None,
        inspection: Arc::new(serde_json::from_str(&text(6)?).ok()?),
        icons: ManifestIcons {
            png_57: blob(7)?,
            png_512: blob(8)?,
        },
        draft: serde_json::from_str(&text(9)?).ok()?,
        notes: text(10)?,
        history: History::default(),
        // Its file is looked at before anything is offered.
        file: FileState::Missing,
        hashes,
        // Tags of a later Airlift that this one does not understand are no reason to lose the build.
        tags: row
            .get::<_, Option<String>>(18)
            .ok()?
            .and_then(|json| serde_json::from_str(&json).ok())
            .unwrap_or_default(),
        // One that cannot be understood is made anew.
        check: row
            .get::<_, Option<String>>(13)
            .ok()?
            .and_then(|json| serde_json::from_str(&json).ok()),
    })
}

/// A path as bytes: names on Unix need not be UTF-8.
fn path_bytes(path: &Path) -> Vec<u8> {
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStrExt as _;
        path.as_os_str().as_bytes().to_vec()
    }
    #[cfg(not(unix))]
    {
        path.to_string_lossy().into_owned().into_bytes()
    }
}

fn path_of(value: Value) -> Option<PathBuf> {
    let Value::Blob(bytes) = value else { return None };
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStringExt as _;
        Some(PathBuf::from(std::ffi::OsString::from_vec(bytes)))
    }
    #[cfg(not(unix))]
    {
        String::from_utf8(bytes).ok().map(PathBuf::from)
    }
}

#[cfg(test)]
mod tests {
    //! If these break, a shelf of an earlier Airlift is lost, or a link that ended works again after a restart.

    use std::io::Cursor;
    use std::num::NonZeroU32;

    use super::*;
    use crate::library::{LinkLimits, Tags};

    /// How many steps of the form there were before links could end.
    const BEFORE_LINKS: usize = 7;

    /// A shelf of the time before links could end, with a build.
    fn former(folder: &Path) -> Token {
        let token = Token::from_random([1; 16]);
        let connection = Connection::open(folder.join(FILE_NAME)).unwrap();
        for step in &MIGRATIONS[..BEFORE_LINKS] {
            connection.execute_batch(step).unwrap();
        }
        connection.pragma_update(None, "user_version", 7).unwrap();
        let inspection = crate::ipa::inspect(Cursor::new(crate::ipa::sample::ipa())).unwrap();
        let insert = "INSERT INTO builds (id, token, path, added_at, size_bytes, modified, inspection, icon_57, icon_512, draft, notes)
            VALUES (5, ?1, ?2, '2026-11-20T12:00:00Z', 1000, '2026-11-20T11:00:00Z', ?3, x'57', x'512f', ?4, 'Walk with the phone locked')";
        let (inspection, draft) = (
            serde_json::to_string(&inspection).unwrap(),
            serde_json::to_string(&Draft::default()).unwrap(),
        );
        let path = path_bytes(Path::new("/builds/k.ipa"));
        connection
            .execute(insert, params![token.as_str(), path, inspection, draft])
            .unwrap();
        token
    }

    fn only(folder: &Path) -> Build {
        let (mut builds, unreadable) = Shelf::open(folder).unwrap().builds().unwrap();
        assert_eq!((builds.len(), unreadable), (1, 0));
        builds.remove(0)
    }

    #[test]
    fn a_shelf_of_the_time_before_keeps_its_links_which_never_end() {
        let folder = tempfile::tempdir().unwrap();
        let token = former(folder.path());
        let build = only(folder.path());
        assert_eq!((&build.token, &build.link), (&token, &BuildLink::default()));
        assert_eq!((build.id, build.notes.as_str()), (BuildId(5), "Walk with the phone locked"));
    }

    #[test]
    fn a_link_is_kept_alone_and_with_its_build() {
        let folder = tempfile::tempdir().unwrap();
        let old = former(folder.path());
        let mut build = only(folder.path());
        let new = Token::from_random([2; 16]);
        build.renew_link(new.clone(), "2026-12-01T12:00:00Z".parse().unwrap());
        build.link.limit(LinkLimits {
            until: Some("2026-12-31T22:59:59Z".parse().unwrap()),
            installations: NonZeroU32::new(1),
        });
        build.link.count();
        build.link.judge("2026-12-02T12:00:00Z".parse().unwrap());
        Shelf::open(folder.path()).unwrap().save_link(build.id, &new, &build.link).unwrap();
        let kept = only(folder.path());
        assert_eq!((&kept.token, &kept.link), (&new, &build.link));
        assert_eq!(kept.link.former(), [old]);
        assert!(kept.link.ended().is_some());
        build.renew_link(Token::from_random([3; 16]), "2026-12-03T12:00:00Z".parse().unwrap());
        Shelf::open(folder.path()).unwrap().save(&build).unwrap();
        let kept = only(folder.path());
        assert_eq!((kept.token, kept.link), (build.token, build.link));
    }

    #[test]
    fn a_build_whose_link_cannot_be_understood_is_left_out_rather_than_offered_again() {
        let folder = tempfile::tempdir().unwrap();
        former(folder.path());
        let shelf = Shelf::open(folder.path()).unwrap();
        shelf
            .connection
            .execute("UPDATE builds SET link = '{\"ended\":\"by-magic\"}'", [])
            .unwrap();
        let (builds, unreadable) = shelf.builds().unwrap();
        assert_eq!((builds.len(), unreadable), (0, 1));
    }

    #[test]
    fn a_shelf_of_the_time_before_tags_keeps_its_builds_and_gets_them() {
        let folder = tempfile::tempdir().unwrap();
        let connection = Connection::open(folder.path().join(FILE_NAME)).unwrap();
        let before = MIGRATIONS.iter().position(|step| step.contains("COLUMN tags")).unwrap();
        for step in &MIGRATIONS[..before] {
            connection.execute_batch(step).unwrap();
        }
        connection
            .pragma_update(None, "user_version", i64::try_from(before).unwrap())
            .unwrap();
        let inspection = crate::ipa::inspect(std::io::Cursor::new(crate::ipa::sample::ipa())).unwrap();
        let (inspection, draft) = (
            serde_json::to_string(&inspection).unwrap(),
            serde_json::to_string(&Draft::default()).unwrap(),
        );
        let insert = "INSERT INTO builds (token, path, added_at, size_bytes, modified, inspection, icon_57, icon_512, draft, notes)
                      VALUES (?1, ?2, ?3, 7, ?3, ?4, x'00', x'00', ?5, 'Try the map')";
        let (token, at) = (Token::from_random([7; 16]), "2026-12-01T00:00:00Z");
        connection
            .execute(
                insert,
                params![token.as_str(), path_bytes(Path::new("/k.ipa")), at, inspection, draft],
            )
            .unwrap();
        drop(connection);
        let shelf = Shelf::open(folder.path()).unwrap();
        let (mut builds, unreadable) = shelf.builds().unwrap();
        assert_eq!((builds.len(), unreadable, builds[0].tags.is_empty()), (1, 0, true));
        builds[0].tags = Tags::of([("branch", "main")]).unwrap();
        shelf.save(&builds[0]).unwrap();
        drop(shelf);
        let (kept, _) = Shelf::open(folder.path()).unwrap().builds().unwrap();
        assert_eq!(
            (kept[0].tags.clone(), kept[0].notes.as_str()),
            (builds[0].tags.clone(), "Try the map")
        );
        // What a later Airlift writes there is no reason to lose the build.
        let connection = Connection::open(folder.path().join(FILE_NAME)).unwrap();
        connection.execute("UPDATE builds SET tags = '{\"Key\":[1]}'", []).unwrap();
        let (kept, unreadable) = Shelf::open(folder.path()).unwrap().builds().unwrap();
        assert_eq!((kept.len(), unreadable, kept[0].tags.is_empty()), (1, 0, true));
    }
}
