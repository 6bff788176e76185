//! Where an app's icons are looked for: loose files first, then the catalogue, then the picture for iTunes.
//!
//! The first place wins unless its picture is too small for the manifest and a later place has a larger one.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Seek};

use plist::Dictionary;

use super::names::{self, Alternate};
use super::{AlternateIcon, Icon};
use crate::finding::{Finding, List};
use crate::ipa::archive::Archive;
use crate::ipa::car::{CarError, Catalog};
use crate::ipa::picture::{self, Picture, Transparency};
use crate::ipa::{Platform, rules};

/// An icon of 1024 pixels has some megabytes.
const MAX_ICON_BYTES: u64 = 32 << 20;

/// Largest catalogue that is opened; the limit of 256 MiB for everything leaves this much beside the pixels. Larger ones
/// exist, in apps that have their icon as loose files too.
const MAX_CATALOG_BYTES: u64 = 128 << 20;

/// Enough of a file to find a PNG's size behind a `CgBI` chunk.
const SIZE_BYTES: u64 = 64;

/// Pictures whose size is looked at; an app with every size has 40.
const MAX_CANDIDATES: usize = 100;

/// Pictures of alternate icons whose size is looked at, of all of them together.
const MAX_ALTERNATE_FILES: usize = 1_000;

/// Decoded until one picture is good: two of the largest that are allowed, or thousands of usual ones. Bounds time.
const MAX_DECODED_PIXELS: u64 = 2 * picture::MAX_PIXELS;

/// From this side on an icon is as good as the manifest's large picture can be.
const BEST_SIDE: u32 = 512;

/// From this side on an icon is good enough where a better one costs time; Xcode's loose files have 120 pixels and more.
const GOOD_SIDE: u32 = 120;

/// Unpacked in a few milliseconds; a catalogue up to this size is searched for a better icon than a good one.
const SMALL_CATALOG_BYTES: u64 = 8 << 20;

/// iTunes's large picture has no extension; some tools give it one.
const ARTWORK: [&str; 4] = ["iTunesArtwork@2x", "iTunesArtwork", "iTunesArtwork@2x.png", "iTunesArtwork.png"];

/// Name of the catalogue in an app.
const CATALOG: &str = "Assets.car";

/// What was found.
pub(in crate::ipa) struct FoundIcons {
    pub(in crate::ipa) icon: Option<Icon>,
    pub(in crate::ipa) alternates: Vec<AlternateIcon>,
    pub(in crate::ipa) findings: Vec<Finding>,
}

/// Finds the icon and its alternates.
pub(in crate::ipa) fn find<R: Read + Seek>(
    archive: &mut Archive<R>,
    app_folder: &str,
    info: &Dictionary,
    platform: Platform,
) -> FoundIcons {
    let mut search = IconSearch {
        archive,
        left: MAX_DECODED_PIXELS,
        failure: None,
    };
    let loose = search.loose(app_folder, info);
    let mut best = search.first_readable(loose);
    let declared = names::of_alternates(info);
    let mut alternates = search.loose_alternates(app_folder, &declared);
    let has_gaps = alternates.iter().any(|alternate| alternate.source.is_none());
    // A guess counts for nothing when the catalogue has an icon.
    let catalog_entry = format!("{app_folder}{CATALOG}");
    let is_small = search.archive.size(&catalog_entry).is_some_and(|size| size <= SMALL_CATALOG_BYTES);
    let enough = if is_small { BEST_SIDE } else { GOOD_SIDE };
    let is_settled = |best: &Option<IconCandidate>| best.as_ref().is_some_and(|best| best.is_by_rule && best.side() >= enough);
    let mut catalog_is_readable = true;
    if (has_gaps || !is_settled(&best)) && search.archive.contains(&catalog_entry) {
        let bytes = search
            .archive
            .read(&catalog_entry, MAX_CATALOG_BYTES)
            .map_err(|err| err.to_string());
        match bytes
            .as_deref()
            .map_err(Clone::clone)
            .and_then(|bytes| Catalog::parse(bytes).map_err(|err| err.to_string()))
        {
            Ok(catalog) => {
                if !is_settled(&best) {
                    search.add_from_catalog(&catalog, info, &mut best);
                }
                add_sizes(&catalog, &declared, &mut alternates);
            }
            Err(reason) => {
                catalog_is_readable = false;
                search.failure = search.failure.take().or(Some((CATALOG.to_owned(), reason)));
            }
        }
    }
    // The picture for iTunes is made by hand and often another one, so a good icon is not given up for it.
    if best.as_ref().is_none_or(|best| best.side() < GOOD_SIDE) {
        let artwork = search.artwork(app_folder);
        let found = search.first_readable(artwork);
        best = larger(best, found);
    }
    let has_catalog = search.archive.contains(&catalog_entry);
    let mut findings = findings_about(best.as_ref(), search.failure.as_ref(), has_catalog, platform);
    if catalog_is_readable {
        let missing = alternates.iter().filter(|alternate| alternate.source.is_none());
        let missing: Vec<&str> = missing.map(|alternate| alternate.name.as_str()).collect();
        if !missing.is_empty() {
            findings.push(rules::icon::ALTERNATE_ICON_MISSING.finding(List::first(
                &missing,
                missing.len(),
                rules::icon::MAX_ALTERNATES_NAMED,
            )));
        }
    }
    let icon = best.map(|found| Icon {
        source: found.name,
        width: found.picture.width,
        height: found.picture.height,
        png: found.picture.png,
    });
    FoundIcons {
        icon,
        alternates,
        findings,
    }
}

/// The search's state.
struct IconSearch<'a, R> {
    archive: &'a mut Archive<R>,
    /// Pixels that may still be decoded.
    left: u64,
    /// The first picture that could not be read, and why.
    failure: Option<(String, String)>,
}

/// A picture that can be the icon.
struct IconCandidate {
    name: String,
    picture: Picture,
    /// Apple's rule names it; otherwise its name is only a usual one.
    is_by_rule: bool,
}

impl IconCandidate {
    fn side(&self) -> u32 {
        self.picture.width.min(self.picture.height)
    }
}

/// A file that may be the icon.
struct Candidate {
    rank: u8,
    pixels: u64,
    entry: String,
    name: String,
}

impl<R: Read + Seek> IconSearch<'_, R> {
    /// Loose files that may be the icon, best first: the largest of those that `Info.plist` names, else of the usual names.
    fn loose(&mut self, app_folder: &str, info: &Dictionary) -> Vec<Candidate> {
        let declared = names::of_files(info);
        let mut found: Vec<(u8, String)> = self
            .archive
            .names_in(app_folder)
            .filter_map(|name| Some((names::rank(name, &declared)?, name.to_owned())))
            .collect();
        found.sort();
        found.truncate(MAX_CANDIDATES);
        let mut candidates = Vec::new();
        for (rank, name) in found {
            let entry = format!("{app_folder}{name}");
            let (width, height) = self.png_size(&entry).unwrap_or_default();
            let pixels = u64::from(width).saturating_mul(height.into());
            candidates.push(Candidate { rank, pixels, entry, name });
        }
        // Stable, so that among equals the first by name is taken.
        candidates.sort_by_key(|candidate| (candidate.rank, std::cmp::Reverse(candidate.pixels)));
        candidates
    }

    /// The picture for iTunes, beside `Payload` or in the app.
    fn artwork(&self, app_folder: &str) -> Vec<Candidate> {
        let mut candidates = Vec::new();
        for (rank, name) in (0..).zip(ARTWORK) {
            for entry in [name.to_owned(), format!("{app_folder}{name}")] {
                if self.archive.contains(&entry) {
                    let name = name.to_owned();
                    candidates.push(Candidate {
                        rank,
                        pixels: 0,
                        entry,
                        name,
                    });
                }
            }
        }
        candidates
    }

    fn first_readable(&mut self, candidates: Vec<Candidate>) -> Option<IconCandidate> {
        for Candidate { rank, pixels, entry, name } in candidates {
            // A picture that does not tell its size may be as large as is allowed.
            let cost = if pixels == 0 { picture::MAX_PIXELS } else { pixels };
            let Some(rest) = self.left.checked_sub(cost) else { continue };
            self.left = rest;
            let bytes = self.archive.read(&entry, MAX_ICON_BYTES).map_err(|err| err.to_string());
            match bytes.and_then(|bytes| picture::decode(bytes).map_err(|err| err.to_string())) {
                Ok(picture) => {
                    return Some(IconCandidate {
                        name,
                        picture,
                        is_by_rule: rank <= names::RULE_RANK,
                    });
                }
                Err(reason) => self.failure = self.failure.take().or(Some((name, reason))),
            }
        }
        None
    }

    fn add_from_catalog(&mut self, catalog: &Catalog<'_>, info: &Dictionary, best: &mut Option<IconCandidate>) {
        match catalog.icon(&names::in_catalog(info)) {
            Ok(icon) => {
                let found = IconCandidate {
                    name: format!("{CATALOG}/{}", icon.name),
                    picture: icon.picture,
                    is_by_rule: true,
                };
                *best = larger(best.take().filter(|best| best.is_by_rule), Some(found));
            }
            Err(CarError::NoIcon) => {}
            Err(err) => self.failure = self.failure.take().or(Some((CATALOG.to_owned(), err.to_string()))),
        }
    }

    /// Alternate icons with the largest loose file of each.
    fn loose_alternates(&mut self, app_folder: &str, declared: &BTreeMap<String, Alternate>) -> Vec<AlternateIcon> {
        let pictures = if declared.is_empty() {
            BTreeSet::new()
        } else {
            names::pictures(self.archive.names_below(app_folder))
        };
        let mut left = MAX_ALTERNATE_FILES;
        let mut alternates = Vec::new();
        for (name, alternate) in declared {
            let mut best = AlternateIcon {
                name: name.clone(),
                source: None,
                width: 0,
                height: 0,
            };
            for file in alternate.files_among(&pictures).into_iter().take(left.min(MAX_CANDIDATES)) {
                left = left.saturating_sub(1);
                let (width, height) = self.png_size(&format!("{app_folder}{file}")).unwrap_or_default();
                if best.source.is_none() || width > best.width {
                    (best.source, best.width, best.height) = (Some(file.to_owned()), width, height);
                }
            }
            alternates.push(best);
        }
        alternates
    }

    fn png_size(&mut self, entry: &str) -> Option<(u32, u32)> {
        picture::png_size(&self.archive.read_start(entry, SIZE_BYTES).ok()?)
    }
}

/// Alternate icons that are in the catalogue only, or larger there.
fn add_sizes(catalog: &Catalog<'_>, declared: &BTreeMap<String, Alternate>, alternates: &mut [AlternateIcon]) {
    for (alternate, known_as) in alternates.iter_mut().zip(declared.values()) {
        for name in &known_as.in_catalog {
            if let Some((width, height)) = catalog.icon_size(name)
                && (alternate.source.is_none() || width > alternate.width)
            {
                (alternate.width, alternate.height) = (width, height);
                alternate.source = Some(format!("{CATALOG}/{name}"));
            }
        }
    }
}

/// The first unless it is too small for the manifest and the second is larger.
fn larger(first: Option<IconCandidate>, second: Option<IconCandidate>) -> Option<IconCandidate> {
    match (first, second) {
        (Some(first), Some(second)) if first.side() < BEST_SIDE.min(second.side()) => Some(second),
        (Some(first), _) => Some(first),
        (None, second) => second,
    }
}

fn findings_about(best: Option<&IconCandidate>, failure: Option<&(String, String)>, has_catalog: bool, platform: Platform) -> Vec<Finding> {
    let Some(best) = best else {
        return match failure {
            Some((name, reason)) => vec![rules::icon::ICON_UNREADABLE.finding(name, reason)],
            None => vec![rules::icon::ICON_MISSING.finding(has_catalog)],
        };
    };
    let mut findings = Vec::new();
    let Picture { width, height, .. } = best.picture;
    // Apple TV's icons are oblong, and its layers have holes.
    if platform != Platform::Tvos {
        if width != height {
            findings.push(rules::icon::ICON_NOT_SQUARE.finding(height, width));
        }
        match best.picture.transparency {
            Transparency::Opaque => {}
            Transparency::Partial => findings.push(rules::icon::ICON_TRANSPARENT.finding()),
            Transparency::Empty => findings.push(rules::icon::ICON_EMPTY.finding()),
        }
    }
    findings
}
