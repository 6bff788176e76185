//! Deliveries on disk: one row each, its story as the session wrote it.

use std::path::Path;

use rusqlite::{Connection, OpenFlags, params};

use super::StoreError;
use super::shelf::{FILE_NAME, MIGRATIONS, Shelf, database};

/// Steps of the database's form after which there is a table of deliveries.
const SINCE_VERSION: usize = 3;

/// A delivery as it is kept.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct DeliveryRow {
    /// Its name; never used twice in a data directory.
    pub id: i64,
    /// Its story, as JSON.
    pub story: String,
}

impl Shelf {
    /// Every delivery, in the order of their names.
    pub fn deliveries(&self) -> Result<Vec<DeliveryRow>, StoreError> {
        rows(&self.connection)
    }

    /// The highest name that was ever given to a delivery.
    pub fn last_delivery(&self) -> Result<i64, StoreError> {
        let query = "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'deliveries'), 0)";
        self.connection
            .query_row(query, [], |row| row.get(0))
            .map_err(database("read-the-deliveries"))
    }

    /// Writes deliveries, new or changed, all or none.
    pub fn save_deliveries(&self, deliveries: &[DeliveryRow]) -> Result<(), StoreError> {
        let saving = database("save-the-deliveries");
        let transaction = self.connection.unchecked_transaction().map_err(&saving)?;
        let upsert = "INSERT INTO deliveries (id, story) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET story = ?2";
        for DeliveryRow { id, story } in deliveries {
            transaction
                .prepare_cached(upsert)
                .and_then(|mut statement| statement.execute(params![id, story]))
                .map_err(&saving)?;
        }
        transaction.commit().map_err(&saving)
    }

    /// Forgets deliveries.
    pub fn forget_deliveries(&self, ids: impl IntoIterator<Item = i64>) -> Result<(), StoreError> {
        let forgetting = database("forget-the-deliveries");
        let transaction = self.connection.unchecked_transaction().map_err(&forgetting)?;
        for id in ids {
            transaction
                .prepare_cached("DELETE FROM deliveries WHERE id = ?1")
                .and_then(|mut statement| statement.execute([id]))
                .map_err(&forgetting)?;
        }
        transaction.commit().map_err(&forgetting)
    }
}

/// The deliveries of a data directory, which a running Airlift may be writing: nothing is changed, nothing is waited for.
/// Empty when no Airlift ever kept any there.
pub fn read_deliveries(data_dir: &Path) -> Result<Vec<DeliveryRow>, StoreError> {
    let path = data_dir.join(FILE_NAME);
    if !path.exists() {
        return Ok(Vec::new());
    }
    let reading = database("read-the-deliveries");
    let connection =
        Connection::open_with_flags(&path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX).map_err(&reading)?;
    let version: i64 = connection
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .map_err(&reading)?;
    match usize::try_from(version).unwrap_or(usize::MAX) {
        ..SINCE_VERSION => Ok(Vec::new()),
        version if version <= MIGRATIONS.len() => rows(&connection),
        _ => Err(StoreError::Newer { version }),
    }
}

fn rows(connection: &Connection) -> Result<Vec<DeliveryRow>, StoreError> {
    let reading = database("read-the-deliveries");
    let mut statement = connection
        .prepare("SELECT id, story FROM deliveries ORDER BY id")
        .map_err(&reading)?;
    let rows = statement
        .query_map([], |row| {
            Ok(DeliveryRow {
                id: row.get(0)?,
                story: row.get(1)?,
            })
        })
        .map_err(&reading)?;
    rows.collect::<Result<_, _>>().map_err(&reading)
}

#[cfg(test)]
mod tests {
    //! If these break, who installed which build is lost with the next start.

    use super::*;

    fn row(id: i64, story: &str) -> DeliveryRow {
        DeliveryRow {
            id,
            story: story.to_owned(),
        }
    }

    #[test]
    fn deliveries_are_kept_changed_and_forgotten_and_can_be_read_meanwhile() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(read_deliveries(folder.path()).unwrap(), []);
        let shelf = Shelf::open(folder.path()).unwrap();
        shelf.save_deliveries(&[row(1, "a"), row(2, "b"), row(3, "c")]).unwrap();
        shelf.save_deliveries(&[row(2, "B")]).unwrap();
        shelf.forget_deliveries([1, 3, 7]).unwrap();
        assert_eq!(read_deliveries(folder.path()).unwrap(), [row(2, "B")], "while the shelf is open");
        drop(shelf);
        assert_eq!(read_deliveries(folder.path()).unwrap(), [row(2, "B")], "after it was closed");
        let shelf = Shelf::open(folder.path()).unwrap();
        assert_eq!(
            (shelf.deliveries().unwrap(), shelf.last_delivery().unwrap()),
            (vec![row(2, "B")], 3)
        );
    }

    #[test]
    fn a_shelf_of_the_time_before_has_no_deliveries_and_one_of_a_newer_airlift_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let connection = Connection::open(folder.path().join(FILE_NAME)).unwrap();
        for step in &MIGRATIONS[..SINCE_VERSION - 1] {
            connection.execute_batch(step).unwrap();
        }
        connection.pragma_update(None, "user_version", 2).unwrap();
        assert_eq!(read_deliveries(folder.path()).unwrap(), []);
        let shelf = Shelf::open(folder.path()).unwrap();
        shelf.save_deliveries(&[row(1, "a")]).unwrap();
        drop(shelf);
        connection.pragma_update(None, "user_version", 1000).unwrap();
        assert!(matches!(read_deliveries(folder.path()), Err(StoreError::Newer { version: 1000 })));
    }
}
