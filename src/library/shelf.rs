//! Shelf order: builds of one app stand together, newest first; apps by their newest build.

use std::cmp::Reverse;
use std::collections::HashMap;

use jiff::Timestamp;

use super::{Build, BuildId};

/// Indices of `builds` in shelf order.
pub fn shelf_order(builds: &[Build]) -> Vec<usize> {
    let mut newest: HashMap<&str, (Timestamp, BuildId)> = HashMap::new();
    for build in builds {
        let entry = newest.entry(&build.inspection.app.bundle_id).or_insert((build.added_at, build.id));
        *entry = (*entry).max((build.added_at, build.id));
    }
    let mut order: Vec<(_, usize)> = builds
        .iter()
        .enumerate()
        .map(|(index, build)| {
            let app = build.inspection.app.bundle_id.as_str();
            ((Reverse(newest.get(app).copied()), app, Reverse((build.added_at, build.id))), index)
        })
        .collect();
    order.sort();
    order.into_iter().map(|(_, index)| index).collect()
}
