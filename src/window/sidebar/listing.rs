//! Which rows the list of builds has: apps, their builds in the chosen order, and what is folded away. Pure.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use crate::library::BuildId;
use crate::session::{BuildView, ReadingView, ShelfOrder, Snapshot};

use super::filters::ShelfMark;

/// From so many builds on the shelf has filters, an order and groups that fold.
pub(super) const LARGE: usize = 20;

/// Builds that an open app shows; the rest waits behind one row.
const SHOWN: usize = 7;

/// A file that is read for less is not shown: most are through by then.
const SHOWN_AFTER: SignedDuration = SignedDuration::from_millis(200);

/// One row of the list.
#[derive(Clone, Debug)]
pub(super) enum ShelfRow<'a> {
    /// An app.
    Group(ShelfGroup<'a>),
    /// A build of the app above, and which one it is of all its builds.
    Build(&'a Arc<BuildView>, Position),
    /// Older builds of an app, by bundle identifier, which are folded away.
    Older(&'a str, usize),
    /// A file that is being read for the first time.
    Reading(&'a ReadingView),
    /// The space before an app.
    Gap,
}

/// The row of an app.
#[derive(Clone, Copy, Debug)]
pub(super) struct ShelfGroup<'a> {
    /// The first of its builds.
    pub(super) first: &'a Arc<BuildView>,
    /// How many there are.
    pub(super) count: usize,
    /// They are shown.
    pub(super) is_open: bool,
}

/// Which one of how many, counted from one.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Position {
    pub(super) at: usize,
    pub(super) of: usize,
}

/// Names a row over frames.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub(super) enum RowKey {
    /// An app, by bundle identifier.
    Group(String),
    /// A build.
    Build(BuildId),
    /// The older builds of an app.
    Older(String),
}

impl ShelfRow<'_> {
    /// Its name; none of those that do nothing.
    pub(super) fn key(&self) -> Option<RowKey> {
        match self {
            Self::Group(group) => Some(RowKey::Group(group.first.inspection.app.bundle_id.clone())),
            Self::Build(build, _) => Some(RowKey::Build(build.id)),
            Self::Older(app, _) => Some(RowKey::Older((*app).to_owned())),
            Self::Reading(_) | Self::Gap => None,
        }
    }
}

/// What is to be listed.
pub(super) struct ShelfListing<'a> {
    /// What is looked for, in small letters.
    pub(super) words: &'a [String],
    /// The builds that were found; `None` while nothing is looked for.
    pub(super) found: Option<&'a BTreeSet<BuildId>>,
    /// Bundle identifiers of apps of which all builds are shown, however many.
    pub(super) whole: &'a BTreeSet<String>,
    /// The build whose sheet is shown: it always has its row.
    pub(super) chosen: Option<BuildId>,
    pub(super) now: Timestamp,
}

/// The rows of the list: files being read, then builds under their apps.
pub(super) fn rows<'a>(snapshot: &'a Snapshot, wanted: &ShelfListing<'_>) -> Vec<ShelfRow<'a>> {
    let mut rows: Vec<ShelfRow<'a>> = snapshot
        .reading
        .iter()
        .filter(|reading| wanted.now.duration_since(reading.since) >= SHOWN_AFTER && has_all(&reading.file_name, wanted.words))
        .map(ShelfRow::Reading)
        .collect();
    for builds in groups(snapshot, wanted.found) {
        let Some(first) = builds.first().copied() else { continue };
        let app = first.inspection.app.bundle_id.as_str();
        if !rows.is_empty() {
            rows.push(ShelfRow::Gap);
        }
        let count = builds.len();
        let is_sifted = wanted.found.is_some();
        let is_open = is_sifted || !snapshot.settings.closed_apps.contains(app);
        rows.push(ShelfRow::Group(ShelfGroup { first, count, is_open }));
        let shown = if !is_open {
            0
        } else if is_sifted || count <= SHOWN + 1 || wanted.whole.contains(app) {
            count
        } else {
            SHOWN
        };
        let places = builds.iter().enumerate();
        let is_shown = |at: usize, build: &BuildView| at < shown || Some(build.id) == wanted.chosen;
        let visible: Vec<ShelfRow<'a>> = places
            .filter(|(at, build)| is_shown(*at, build))
            .map(|(at, build)| ShelfRow::Build(build, Position { at: at + 1, of: count }))
            .collect();
        let hidden = count - visible.len();
        rows.extend(visible);
        if is_open && hidden > 0 {
            rows.push(ShelfRow::Older(app, hidden));
        }
    }
    rows
}

/// The builds that were found, app by app, in the chosen order.
fn groups<'a>(snapshot: &'a Snapshot, found: Option<&BTreeSet<BuildId>>) -> Vec<Vec<&'a Arc<BuildView>>> {
    let is_found = |build: &&Arc<BuildView>| found.is_none_or(|found| found.contains(&build.id));
    let builds: Vec<&Arc<BuildView>> = snapshot.builds.iter().filter(is_found).collect();
    let mut groups: Vec<Vec<&Arc<BuildView>>> = builds
        .chunk_by(|one, next| one.inspection.app.bundle_id == next.inspection.app.bundle_id)
        .map(<[&Arc<BuildView>]>::to_vec)
        .collect();
    match snapshot.settings.shelf_order {
        ShelfOrder::Version => {}
        ShelfOrder::Time => {
            for group in &mut groups {
                group.sort_by_key(|build| Reverse((build.added_at, build.id)));
            }
        }
        ShelfOrder::Name => groups.sort_by_cached_key(|group| {
            let first = group.first();
            first.map(|build| (build.inspection.app.name.to_lowercase(), &build.inspection.app.bundle_id))
        }),
    }
    groups
}

/// Whether a build is what these words, in small letters, look for: in names, identifier, version, team, file, notes and tags.
pub(in crate::window) fn matches(build: &BuildView, words: &[String]) -> bool {
    if words.is_empty() {
        return true;
    }
    let app = &build.inspection.app;
    let team = build
        .inspection
        .signing
        .profile
        .as_ref()
        .map(|profile| profile.team_name.as_deref().unwrap_or_default());
    let file = build.path.file_name().unwrap_or_default().to_string_lossy();
    let places: [&str; 7] = [
        &app.name,
        &app.version,
        &app.build,
        &app.bundle_id,
        team.unwrap_or_default(),
        &file,
        &build.notes,
    ];
    let tags = build.tags.iter().map(|(key, value)| format!("{key}={value}"));
    let said: Vec<String> = places.into_iter().map(str::to_owned).chain(tags).collect();
    has_all(&said.join("\n"), words)
}

fn has_all(text: &str, words: &[String]) -> bool {
    let text = text.to_lowercase();
    words.iter().all(|word| text.contains(word.as_str()))
}

/// What is looked for, and which builds that are: found again when it changes, or the shelf does.
#[derive(Default)]
pub(super) struct Sieve {
    asked: Option<(u64, String, BTreeSet<ShelfMark>)>,
    found: Option<BTreeSet<BuildId>>,
    /// What is looked for was changed since it was asked last.
    is_new: bool,
}

impl Sieve {
    /// Looks for builds with these words and one of these marks; any mark will do where none is given.
    pub(super) fn sift(&mut self, snapshot: &Snapshot, search: &str, marks: &BTreeSet<ShelfMark>) {
        let asked = (snapshot.revision, search.to_owned(), marks.clone());
        if self.asked.as_ref() == Some(&asked) {
            return;
        }
        self.is_new |= self
            .asked
            .as_ref()
            .is_some_and(|before| (&before.1, &before.2) != (&asked.1, &asked.2));
        self.asked = Some(asked);
        let words = words(search);
        self.found = (!words.is_empty() || !marks.is_empty()).then(|| {
            let is_found = |build: &&Arc<BuildView>| {
                let has_mark = marks.is_empty() || ShelfMark::of(build).is_some_and(|mark| marks.contains(&mark));
                has_mark && matches(build, &words)
            };
            snapshot.builds.iter().filter(is_found).map(|build| build.id).collect()
        });
    }

    /// The builds that were found; `None` while nothing is looked for.
    pub(super) fn found(&self) -> Option<&BTreeSet<BuildId>> {
        self.found.as_ref()
    }

    /// Whether something else is looked for than before: asked once by the list, which then begins at its top.
    pub(super) fn takes_new(&mut self) -> bool {
        std::mem::take(&mut self.is_new)
    }
}

/// What is looked for, word by word in small letters.
pub(super) fn words(search: &str) -> Vec<String> {
    search.split_whitespace().map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    //! If these break, a build is on the shelf and cannot be found there.

    use super::*;
    use crate::library::Tags;
    use crate::window::gallery::scenes;

    /// The rows as letters: an app and how many builds it has, builds, how many are folded away.
    fn told(snapshot: &Snapshot, wanted: &ShelfListing<'_>) -> String {
        let told = |row: &ShelfRow<'_>| match row {
            ShelfRow::Group(group) => format!("{}{}", group.first.inspection.app.name, if group.is_open { "" } else { "+" }),
            ShelfRow::Build(build, _) => build.id.0.to_string(),
            ShelfRow::Older(_, count) => format!("({count})"),
            ShelfRow::Reading(reading) => reading.file_name.clone(),
            ShelfRow::Gap => "|".to_owned(),
        };
        rows(snapshot, wanted).iter().map(told).collect::<Vec<_>>().join(" ")
    }

    fn wanted<'a>(found: Option<&'a BTreeSet<BuildId>>, whole: &'a BTreeSet<String>, chosen: Option<i64>) -> ShelfListing<'a> {
        ShelfListing {
            words: &[],
            found,
            whole,
            chosen: chosen.map(BuildId),
            now: scenes::now(),
        }
    }

    /// Ten builds of one app, numbered from the newest version, and two of another.
    fn shelf() -> Snapshot {
        let mut snapshot = scenes::main();
        snapshot.reading.clear();
        let kestrel = Arc::clone(&snapshot.builds[0]);
        let other = snapshot
            .builds
            .iter()
            .find(|build| build.inspection.app.bundle_id != kestrel.inspection.app.bundle_id);
        let other = Arc::clone(other.unwrap());
        let numbered = |build: &Arc<BuildView>, id: i64, hours: i64| {
            let mut build = BuildView::clone(build);
            build.id = BuildId(id);
            build.added_at = scenes::now() - SignedDuration::from_hours(hours);
            Arc::new(build)
        };
        snapshot.builds = (1..=10).map(|id| numbered(&kestrel, id, (id * 7) % 10)).collect();
        snapshot.builds.extend([numbered(&other, 11, 3), numbered(&other, 12, 1)]);
        snapshot
    }

    #[test]
    fn older_builds_wait_behind_a_row_and_the_chosen_one_is_always_shown() {
        let (mut snapshot, whole) = (shelf(), BTreeSet::new());
        assert_eq!(
            told(&snapshot, &wanted(None, &whole, Some(2))),
            "Kestrel 1 2 3 4 5 6 7 (3) | Juniper 11 12"
        );
        assert_eq!(
            told(&snapshot, &wanted(None, &whole, Some(9))),
            "Kestrel 1 2 3 4 5 6 7 9 (2) | Juniper 11 12"
        );
        let app = snapshot.builds[0].inspection.app.bundle_id.clone();
        let all = BTreeSet::from([app.clone()]);
        assert_eq!(
            told(&snapshot, &wanted(None, &all, None)),
            "Kestrel 1 2 3 4 5 6 7 8 9 10 | Juniper 11 12"
        );
        snapshot.settings.closed_apps.insert(app);
        assert_eq!(told(&snapshot, &wanted(None, &all, Some(9))), "Kestrel+ 9 | Juniper 11 12");
        assert_eq!(told(&snapshot, &wanted(None, &all, Some(11))), "Kestrel+ | Juniper 11 12");
        let found = BTreeSet::from([3, 10].map(BuildId));
        assert_eq!(
            told(&snapshot, &wanted(Some(&found), &whole, None)),
            "Kestrel 3 10",
            "what is found is shown"
        );
    }

    #[test]
    fn the_order_is_the_one_that_was_chosen() {
        let (mut snapshot, whole) = (shelf(), BTreeSet::new());
        snapshot.settings.shelf_order = ShelfOrder::Time;
        assert_eq!(
            told(&snapshot, &wanted(None, &whole, None)),
            "Kestrel 10 3 6 9 2 5 8 (3) | Juniper 12 11"
        );
        snapshot.settings.shelf_order = ShelfOrder::Name;
        assert_eq!(
            told(&snapshot, &wanted(None, &whole, None)),
            "Juniper 11 12 | Kestrel 1 2 3 4 5 6 7 (3)"
        );
    }

    #[test]
    fn builds_are_found_by_all_that_is_said_of_them() {
        let mut snapshot = scenes::main();
        let build = Arc::make_mut(&mut snapshot.builds[0]);
        build.notes = "Try the Offline maps".to_owned();
        build.path = "/builds/Nightly/kestrel-night-3.ipa".into();
        build.tags = Tags::of([("branch", "Main"), ("commit", "3f2a1b9c4")]).unwrap();
        let build = build.clone();
        let is_found = |search: &str| matches(&build, &words(search));
        for search in [
            "",
            "kestrel",
            "5.2.0 1187",
            "com.northpier",
            "NORTHPIER labs",
            "night-3",
            "offline MAPS",
            "main",
            "branch=main 3F2A1",
        ] {
            assert!(is_found(search), "{search}");
        }
        assert!(!is_found("kestrel juniper") && !is_found("Nightly/"));
    }

    #[test]
    fn what_is_looked_for_is_found_anew_when_it_or_the_shelf_changes() {
        let mut snapshot = scenes::main();
        let (mut sieve, none) = (Sieve::default(), BTreeSet::new());
        sieve.sift(&snapshot, "", &none);
        assert!(sieve.found().is_none() && !sieve.takes_new());
        sieve.sift(&snapshot, "juniper", &none);
        let found = sieve.found().unwrap().len();
        assert!(found > 0 && sieve.takes_new() && !sieve.takes_new());
        snapshot.builds.retain(|build| build.inspection.app.name != "Juniper");
        sieve.sift(&snapshot, "juniper", &none);
        assert_eq!(sieve.found().unwrap().len(), found, "the same snapshot");
        snapshot.revision += 1;
        sieve.sift(&snapshot, "juniper", &none);
        assert!(sieve.found().unwrap().is_empty() && !sieve.takes_new());
        let blocked = BTreeSet::from([ShelfMark::Blocked]);
        sieve.sift(&snapshot, "", &blocked);
        let of = |id: &BuildId| {
            snapshot
                .builds
                .iter()
                .find(|build| build.id == *id)
                .and_then(|build| ShelfMark::of(build))
        };
        let found = sieve.found().unwrap();
        assert!(!found.is_empty() && found.iter().all(|id| of(id) == Some(ShelfMark::Blocked)));
    }
}
