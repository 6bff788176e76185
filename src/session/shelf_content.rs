//! What the shelf on disk holds at the start; a damaged one is laid aside, and a new one begun.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::Timestamp;

use crate::activity::Delivery;
use crate::library::{Build, Device};
use crate::manifest::Token;
use crate::store::{Shelf, StoreError, reserve, set_shelf_aside};

/// What the shelf on disk holds.
#[derive(Default)]
pub(super) struct ShelfContent {
    pub(super) shelf: Option<Shelf>,
    pub(super) builds: Vec<Build>,
    /// Builds whose rows cannot be understood.
    pub(super) damaged_rows: usize,
    pub(super) last_id: i64,
    pub(super) apps: BTreeMap<String, Token>,
    pub(super) devices: Vec<Device>,
    pub(super) deliveries: Vec<Delivery>,
    pub(super) last_delivery: i64,
}

impl ShelfContent {
    /// Reads it. A damaged shelf is laid aside under the name in the second value, and a new one begun.
    pub(super) fn open(data_dir: &Path, keeps: bool, now: Timestamp) -> Result<(Self, Option<String>), StoreError> {
        if !keeps {
            return Ok((Self::default(), None));
        }
        let opened = match Self::read(data_dir) {
            Err(StoreError::DamagedShelf { .. }) => {
                let name = set_shelf_aside(data_dir, now)?;
                (Self::read(data_dir)?, Some(name))
            }
            read => (read?, None),
        };
        reserve::lay_by(data_dir);
        Ok(opened)
    }

    fn read(data_dir: &Path) -> Result<Self, StoreError> {
        let shelf = Shelf::open(data_dir)?;
        let (builds, damaged_rows) = shelf.builds()?;
        let (deliveries, last_delivery) = kept_deliveries(&shelf)?;
        Ok(Self {
            builds,
            damaged_rows,
            last_id: shelf.last_id()?,
            apps: shelf.apps()?,
            devices: shelf.devices()?,
            deliveries,
            last_delivery,
            shelf: Some(shelf),
        })
    }
}

/// The deliveries of earlier runs, and the highest name given to one. A story that cannot be understood is left out,
/// never deleted.
fn kept_deliveries(shelf: &Shelf) -> Result<(Vec<Delivery>, i64), StoreError> {
    let rows = shelf.deliveries()?;
    let stories = rows.iter().filter_map(|row| serde_json::from_str(&row.story).ok());
    Ok((stories.collect(), shelf.last_delivery()?))
}
