//! What is put where for one build: the names of its folders, and the files in them. Pure.

use hyper::body::Bytes;
use jiff::Timestamp;
use serde_json::json;

use super::record::{PublishRecord, RECORD_FILE};
use super::storage::{ObjectHead, SmallFile};
use crate::endpoint::{PageFacts, PublishedPage, PublishedRow, published_languages, published_page, withdrawn_page};
use crate::qr::{Code, Level};

/// How addresses of a build look.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum LinkStyle {
    /// 26 signs that nobody guesses: 128 bits in base 32.
    #[default]
    Private,
    /// Such as `kestrel/5.2.0-1187`, which everybody can guess.
    Plain,
}

/// Bits of a folder that nobody guesses.
pub(super) const RANDOM_BYTES: usize = 16;

/// Names do not change their content: one year (RFC 9111, 5.2.2; RFC 8246).
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// Asked for again each time.
const FRESH: &str = "no-cache";

/// The package.
pub(super) fn package_head(file_name: &str) -> ObjectHead<'_> {
    ObjectHead {
        content_type: "application/octet-stream",
        cache_control: FOR_EVER,
        file_name,
    }
}

/// What a server says of a file with this end.
fn head_of(name: &str) -> ObjectHead<'static> {
    let (content_type, cache_control) = match name.rsplit('.').next() {
        Some("html") => ("text/html; charset=utf-8", FRESH),
        Some("plist") => ("text/xml", FRESH),
        Some("json") => ("application/json", FRESH),
        Some("png") => ("image/png", FOR_EVER),
        _ => ("application/octet-stream", FRESH),
    };
    ObjectHead {
        content_type,
        cache_control,
        file_name: "",
    }
}

/// A small file by its path.
pub(super) fn small_file(path: String, bytes: impl Into<Bytes>) -> SmallFile {
    let head = head_of(&path);
    SmallFile {
        path,
        bytes: bytes.into(),
        head,
    }
}

/// The record as a file.
pub(super) fn record_file(record: &PublishRecord) -> SmallFile {
    let text = serde_json::to_vec_pretty(record).unwrap_or_default();
    small_file(record.path(RECORD_FILE), text)
}

/// The build's pages, the one that links name last.
pub(super) fn build_pages(record: &PublishRecord, facts: &PageFacts, icon_512: &[u8]) -> Vec<SmallFile> {
    let url = record.page_url();
    let up = "../".repeat(record.folder.split('/').count());
    let all_builds = format!("{up}{}", record.app_path("index.html"));
    let page = PublishedPage {
        facts,
        icon_512,
        url: &url,
        all_builds: &all_builds,
        older: &[],
    };
    in_every_language(|name| record.path(name), |language| published_page(&page, language))
}

/// The pages of an app: its newest build, and the others below.
pub(super) fn app_pages(newest_first: &[PublishRecord], icon_512: &[u8]) -> Vec<SmallFile> {
    let Some((newest, older)) = newest_first.split_first() else {
        return Vec::new();
    };
    let up = "../".repeat(newest.app_folder.split('/').count());
    let links: Vec<(String, PageFacts)> = older
        .iter()
        .map(|record| (format!("{up}{}", record.path("index.html")), record.facts()))
        .collect();
    let rows: Vec<PublishedRow<'_>> = links.iter().map(|(link, facts)| PublishedRow { link, facts }).collect();
    let (facts, url) = (newest.facts(), newest.app_page_url());
    let page = PublishedPage {
        facts: &facts,
        icon_512,
        url: &url,
        all_builds: "",
        older: &rows,
    };
    in_every_language(|name| newest.app_path(name), |language| published_page(&page, language))
}

/// What takes the place of pages that lead nowhere any more.
pub(super) fn withdrawn_pages(path: impl Fn(&str) -> String) -> Vec<SmallFile> {
    in_every_language(path, withdrawn_page)
}

/// Pages in all languages, the one that links name last.
fn in_every_language(path: impl Fn(&str) -> String, page: impl Fn(crate::primitives::Language) -> String) -> Vec<SmallFile> {
    let mut files: Vec<SmallFile> = published_languages()
        .into_iter()
        .map(|(language, name)| small_file(path(&name), page(language).into_bytes()))
        .collect();
    files.rotate_left(1);
    files
}

/// The picture of the code of a page.
pub(super) fn code_picture(url: &str) -> Option<Vec<u8>> {
    Code::new(url, Level::Medium).ok().map(|code| code.png(CODE_MODULE_PX))
}

/// Pixels of a module: sharp on a page and in a chat.
const CODE_MODULE_PX: u32 = 10;

/// What leads to the newest build, for programs: stable keys.
pub(super) fn latest(newest: &PublishRecord) -> SmallFile {
    let value = json!({
        "bundle_id": newest.bundle_id,
        "title": newest.title,
        "version": newest.version,
        "build": newest.build,
        "page": newest.page_url(),
        "install_link": newest.install_link(),
        "manifest": newest.manifest_url(),
        "package": newest.url("app.ipa"),
        "size_bytes": newest.size_bytes,
        "sha256": newest.sha256,
        "minimum_os": newest.minimum_os,
        "works_until": newest.works_until,
        "published_at": newest.published_at,
        "until": newest.until,
        "tags": newest.tags,
    });
    small_file(
        newest.app_path("latest.json"),
        serde_json::to_vec_pretty(&value).unwrap_or_default(),
    )
}

/// The folders of a build and its app that is published anew. `known` are the records of the destination, `random` gives bytes that
/// nobody guesses.
pub(super) fn folders(
    style: LinkStyle,
    facts: (&str, &PageFacts),
    known: &[PublishRecord],
    mut random: impl FnMut() -> [u8; RANDOM_BYTES],
) -> (String, String) {
    let (bundle_id, facts) = facts;
    let is_plain = |folder: &str| folder.len() != PRIVATE_CHARS || folder.contains('/');
    let of_app = known
        .iter()
        .find(|record| record.bundle_id == bundle_id && is_plain(&record.app_folder) == (style == LinkStyle::Plain));
    match style {
        LinkStyle::Private => {
            let app = of_app.map_or_else(|| base32(random()), |record| record.app_folder.clone());
            (base32(random()), app)
        }
        LinkStyle::Plain => {
            let is_others = |folder: &str| {
                known
                    .iter()
                    .any(|record| record.app_folder == folder && record.bundle_id != bundle_id)
            };
            let app = of_app.map_or_else(
                || free(&slug(&facts.title, bundle_id), is_others),
                |record| record.app_folder.clone(),
            );
            let release = [facts.version.as_str(), facts.build.as_str()]
                .into_iter()
                .filter(|text| !text.is_empty());
            let release = slug(&release.collect::<Vec<_>>().join("-"), "build");
            let is_taken = |folder: &str| known.iter().any(|record| record.folder == folder);
            (free(&format!("{app}/{release}"), is_taken), app)
        }
    }
}

/// 128 bits in base 32 (RFC 4648, 6), in lower case.
const PRIVATE_CHARS: usize = 26;

fn base32(bytes: [u8; RANDOM_BYTES]) -> String {
    const SIGNS: [char; 32] = [
        'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z',
        '2', '3', '4', '5', '6', '7',
    ];
    let bits = u128::from_be_bytes(bytes);
    let sign = |place: u32| {
        let index = (bits >> (place * 5)) & 31;
        usize::try_from(index)
            .ok()
            .and_then(|index| SIGNS.get(index).copied())
            .unwrap_or('a')
    };
    (0..26).map(sign).collect()
}

/// A name as a path has it: lower-case letters, digits, dots and hyphens.
fn slug(text: &str, otherwise: &str) -> String {
    let mut slug = String::new();
    for c in text.to_lowercase().chars() {
        if c.is_ascii_alphanumeric() || c == '.' {
            slug.push(c);
        } else if !slug.ends_with('-') && !slug.is_empty() {
            slug.push('-');
        }
        if slug.len() >= SLUG_CHARS {
            break;
        }
    }
    let slug = slug.trim_matches(['-', '.']).to_owned();
    if slug.is_empty() && text != otherwise {
        self::slug(otherwise, otherwise)
    } else {
        slug
    }
}

/// Longest part of a plain path: it is read and typed by people.
const SLUG_CHARS: usize = 64;

/// The name, or the first of those with a number behind it that is not taken.
fn free(name: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let numbered = (2_u32..).map(|number| format!("{name}-{number}"));
    let mut names = std::iter::once(name.to_owned()).chain(numbered);
    names.find(|name| !is_taken(name)).unwrap_or_else(|| name.to_owned())
}

/// When a build that is published now ends: at the date that was asked for, but not after its signature.
pub(super) fn ending(asked: Option<Timestamp>, works_until: Option<Timestamp>) -> Option<Timestamp> {
    match (asked, works_until) {
        (Some(asked), Some(works)) => Some(asked.min(works)),
        (asked, works) => asked.or(works),
    }
}

#[cfg(test)]
mod tests {
    //! If these break, links can be guessed, or lead to another build.

    use super::*;

    fn facts(title: &str) -> PageFacts {
        PageFacts {
            title: title.to_owned(),
            version: "5.2.0".to_owned(),
            build: "1187".to_owned(),
            ..PageFacts::default()
        }
    }

    #[test]
    fn a_private_folder_has_all_of_its_bits() {
        let mut next = 0_u8;
        let (build, app) = folders(LinkStyle::Private, ("com.example.a", &facts("A")), &[], || {
            next += 1;
            [next; RANDOM_BYTES]
        });
        assert_eq!((build.len(), app.len()), (26, 26));
        assert_ne!(build, app);
        assert_ne!(base32([0xff; 16]), base32([0xfe; 16]));
        assert_eq!(base32([0; 16]), "a".repeat(26));
        // Each bit changes a sign.
        for bit in 0..128 {
            let bytes = (1_u128 << bit).to_be_bytes();
            assert_ne!(base32(bytes), "a".repeat(26), "{bit}");
        }
    }

    #[test]
    fn a_plain_path_is_made_of_title_and_version() {
        let random = || [0; RANDOM_BYTES];
        let plain = |title: &str| folders(LinkStyle::Plain, ("com.example.kestrel", &facts(title)), &[], random);
        assert_eq!(plain("Kestrel"), ("kestrel/5.2.0-1187".to_owned(), "kestrel".to_owned()));
        assert_eq!(plain("Søk & Finn/../x").1, "s-k-finn-..-x");
        assert_eq!(plain("示例").1, "com.example.kestrel");
    }

    #[test]
    fn nothing_outlives_its_signature() {
        let [soon, late]: [Timestamp; 2] = ["2026-12-01T00:00:00Z", "2027-12-01T00:00:00Z"].map(|at| at.parse().unwrap());
        assert_eq!(ending(Some(late), Some(soon)), Some(soon));
        assert_eq!(ending(Some(soon), Some(late)), Some(soon));
        assert_eq!(ending(None, Some(late)), Some(late));
        assert_eq!(ending(None, None), None);
    }
}
