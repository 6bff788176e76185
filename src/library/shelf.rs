//! Shelf order: builds of one app stand together, the newest version first; apps by their newest file.

use std::cmp::{Ordering, Reverse};
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
    let mut order: Vec<(usize, &Build)> = builds.iter().enumerate().collect();
    let app = |build: &Build| {
        let id = build.inspection.app.bundle_id.clone();
        (Reverse(newest.get(id.as_str()).copied()), id)
    };
    order.sort_by_cached_key(|(_, build)| app(build));
    order.sort_by(|(_, one), (_, two)| app(one).cmp(&app(two)).then_with(|| by_age(two, one)));
    order.into_iter().map(|(index, _)| index).collect()
}

/// Which of two builds of an app is the newer: by version, then by build number, by when it was signed, and by when it came.
fn by_age(one: &Build, two: &Build) -> Ordering {
    let (app, other) = (&one.inspection.app, &two.inspection.app);
    let signed_at = |build: &Build| build.inspection.program.as_ref().and_then(|program| program.signature()?.signed_at);
    DottedVersion::of(&app.version)
        .cmp(&DottedVersion::of(&other.version))
        .then_with(|| DottedVersion::of(&app.build).cmp(&DottedVersion::of(&other.build)))
        .then_with(|| signed_at(one).cmp(&signed_at(two)))
        .then_with(|| (one.added_at, one.id).cmp(&(two.added_at, two.id)))
}
