//! Shelf order: builds of one app stand together, the newest version first; apps by their newest file.

use std::cmp::Reverse;
use std::collections::HashMap;

use jiff::Timestamp;

use super::{Build, BuildId};
use crate::primitives::DottedVersion;

/// Indices of `builds` in shelf order.
pub fn shelf_order(builds: &[Build]) -> Vec<usize> {
    let mut newest: HashMap<&str, (Timestamp, BuildId)> = HashMap::new();
    for build in builds {
        let entry = newest.entry(&build.inspection.app.bundle_id).or_insert((build.added_at, build.id));
        *entry = (*entry).max((build.added_at, build.id));
    }
    let mut order: Vec<usize> = (0..builds.len()).collect();
    order.sort_by_cached_key(|index| {
        builds.get(*index).map(|build| {
            let app = build.inspection.app.bundle_id.as_str();
            (Reverse(newest.get(app).copied()), app, Reverse(age(build)))
        })
    });
    order
}

/// What is greater for the newer of two builds of an app: its version, then its build number, when it was signed, and when it came.
fn age(build: &Build) -> impl Ord {
    let app = &build.inspection.app;
    let signed_at = build.inspection.program.as_ref().and_then(|program| program.signature()?.signed_at);
    let versions = [&app.version, &app.build].map(|version| DottedVersion::of(version));
    (versions, signed_at, build.added_at, build.id)
}
