//! The install page and the manifest, as Safari and the installer see them.

use std::collections::BTreeSet;
use std::io::Read as _;

use flate2::read::GzDecoder;
use hyper::Method;
use hyper::header::{CONTENT_ENCODING, TRANSFER_ENCODING};
use plist::{Dictionary, Value};
use regex_lite::Regex;

use super::place::Place;
use super::record::{Record, Words, size};
use super::set_up::{not_there, page as ask_page, unescaped};
use super::wire::{Answer, Asked, Client, Want};
use super::{Target, certificate};
use crate::ipa;
use crate::manifest::{InstallLink, MANIFEST_LIMIT_BYTES};

/// Kinds of assets that iOS knows (Apple, manifesturl.yaml; `software-package` is the one that every manifest has).
const KINDS: [&str; 4] = ["software-package", "display-image", "full-size-image", "asset-pack-manifest"];

/// What the rest of the way needs of a manifest.
#[derive(Debug)]
pub(super) struct Wanted {
    pub(super) bundle_id: String,
    pub(super) package: Place,
    pub(super) icon_57: Option<Place>,
    pub(super) icon_512: Option<Place>,
    pub(super) hashes: Option<Hashes>,
}

/// SHA-256 of each piece of the package, lower-case hex.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Hashes {
    pub(super) piece_bytes: u64,
    pub(super) sha256s: Vec<String>,
}

/// The install page and its button. A link that was sent works without it, so the way goes on whatever comes of it.
pub(super) async fn page(target: &Target, record: &mut Record<'_>, client: &mut Client) -> Option<()> {
    if target.page_url.is_empty() {
        return None;
    }
    let place = match Place::parse(&target.page_url) {
        Ok(place) => place,
        Err(why) => return record.failed("install-page", Words::new(format!("Of its address: {why}"), "")),
    };
    record.trying("install-page");
    let page = ask_page(record, client, "install-page", &place).await?;
    let fix = "Write itms-services://?action=download-manifest&url= and the manifest’s address, percent-encoded, into an ordinary link.";
    let problem = match link_on(&page) {
        None => "The page has no itms-services link".to_owned(),
        Some(Err(problem)) => format!("Of its link: {problem}"),
        Some(Ok(link)) if link.manifest_url != target.manifest_url => "Its link leads to another manifest".to_owned(),
        Some(Ok(_)) => {
            record.passed("install-link", "An ordinary link, percent-encoded once");
            return Some(());
        }
    };
    record.failed("install-link", Words::new(problem, fix))
}

fn link_on(page: &str) -> Option<Result<InstallLink, crate::manifest::LinkProblem>> {
    let pattern = Regex::new(r#"(?i)href\s*=\s*["'](itms-services:[^"']*)["']"#).ok()?;
    let link = pattern.captures(page)?.get(1)?;
    Some(InstallLink::parse(&unescaped(link.as_str())))
}

/// The manifest, from its first byte to the servers that it names.
pub(super) async fn manifest(target: &Target, record: &mut Record<'_>, client: &mut Client, place: &Place) -> Option<Wanted> {
    record.trying("manifest-status");
    let asked = Asked::installer(Method::GET, place, Want::All(MANIFEST_LIMIT_BYTES));
    let answer = match client.ask(asked).await {
        Ok(answer) => answer,
        Err(problem) => return record.failed("manifest-status", problem.words()),
    };
    if let Some(words) = not_there(&answer) {
        return record.failed("manifest-status", words);
    }
    let found = "200, to a request without cookies";
    if answer.broke.is_some() {
        // That it took long is said where it broke.
        record.passed_in_any_time("manifest-status", found);
    } else {
        record.passed("manifest-status", found);
    }
    media_type(record, &answer)?;
    let bytes = length(record, answer)?;
    contents(target, record, client, place, &bytes).await
}

/// What stands in the manifest.
pub(super) async fn contents(target: &Target, record: &mut Record<'_>, client: &mut Client, place: &Place, bytes: &[u8]) -> Option<Wanted> {
    let list = match ipa::read_property_list(bytes) {
        Ok(list) => list,
        Err(why) => {
            return record.failed(
                "manifest-reads",
                Words::new(
                    format!("It cannot be read: {why}"),
                    "Make the manifest again; & in addresses must be written &amp;.",
                ),
            );
        }
    };
    record.passed("manifest-reads", "A property list with a dictionary");
    let (metadata, assets) = match keys(&list) {
        Ok(parts) => parts,
        Err(words) => return record.failed("manifest-keys", words),
    };
    let bundle_id = text(metadata, "bundle-identifier").to_owned();
    record.passed("manifest-keys", format!("“{}”, {bundle_id}", text(metadata, "title")));
    kinds(record, &assets)?;
    let wanted = match urls(&assets, bundle_id) {
        Ok((wanted, with_query)) => {
            if with_query {
                record.risky(
                    "manifest-urls",
                    Words::new(
                        "Some addresses have a query, which some versions of iOS drop",
                        "Put everything into the path.",
                    ),
                );
            } else {
                record.passed("manifest-urls", "https, without queries");
            }
            wanted
        }
        Err(words) => return record.failed("manifest-urls", words),
    };
    servers(target, record, client, place, &wanted).await?;
    Some(wanted)
}

fn media_type(record: &mut Record<'_>, answer: &Answer) -> Option<()> {
    let found = answer.media_type();
    let fix = "Serve it as text/xml.";
    match found.as_str() {
        "text/xml" | "application/xml" => record.passed("manifest-type", found),
        "text/html" => {
            return record.failed(
                "manifest-type",
                Words::new("It is served as text/html: a page stands where the manifest should be", fix),
            );
        }
        "" => record.risky("manifest-type", Words::new("Its type is not told", fix)),
        other => record.risky(
            "manifest-type",
            Words::new(format!("It is served as “{other}”; Apple names text/xml"), fix),
        ),
    }
    Some(())
}

/// The whole manifest, unpacked.
fn length(record: &mut Record<'_>, answer: Answer) -> Option<Vec<u8>> {
    let code = "manifest-length";
    if let Some(problem) = &answer.broke {
        return record.failed(code, problem.words());
    }
    let announced = answer.length();
    let encoding = answer.header(&CONTENT_ENCODING).unwrap_or("identity").to_ascii_lowercase();
    let came = size(answer.came);
    let body = match encoding.as_str() {
        "identity" => answer.body,
        "gzip" => {
            let mut unpacked = Vec::new();
            let limited = GzDecoder::new(answer.body.as_slice())
                .take(MANIFEST_LIMIT_BYTES)
                .read_to_end(&mut unpacked);
            if limited.is_err() {
                return record.failed(code, Words::new("It is packed with gzip, but damaged", "Serve it as it is."));
            }
            record.risky(
                code,
                Words::new(
                    "It is packed with gzip",
                    "Serve it as it is: it is small, and its length stays exact.",
                ),
            );
            return Some(unpacked);
        }
        other => {
            return record.failed(code, Words::new(format!("It is packed as “{other}”"), "Serve it as it is."));
        }
    };
    if announced.is_some() && !answer.headers.contains_key(TRANSFER_ENCODING) {
        record.passed(code, came);
    } else {
        record.risky(
            code,
            Words::new(
                format!("{came} came in chunks, without a length before them"),
                "Send Content-Length, as phones would not notice that something is missing.",
            ),
        );
    }
    Some(body)
}

fn text<'a>(list: &'a Dictionary, key: &str) -> &'a str {
    list.get(key).and_then(Value::as_string).unwrap_or_default()
}

/// Metadata and assets of the first item, with every key that Apple requires (`ManifestURL`).
fn keys(list: &Dictionary) -> Result<(&Dictionary, Vec<&Dictionary>), Words> {
    let missing = |what: &str| Words::new(format!("There is no {what}"), "Add it, or make the manifest again.");
    let items = list.get("items").and_then(Value::as_array).ok_or_else(|| missing("items"))?;
    let item = items
        .first()
        .and_then(Value::as_dictionary)
        .ok_or_else(|| missing("item in items"))?;
    let metadata = item
        .get("metadata")
        .and_then(Value::as_dictionary)
        .ok_or_else(|| missing("metadata"))?;
    let assets = item.get("assets").and_then(Value::as_array).ok_or_else(|| missing("assets"))?;
    let assets: Vec<&Dictionary> = assets.iter().filter_map(Value::as_dictionary).collect();
    for asset in &assets {
        for key in ["kind", "url"] {
            if text(asset, key).is_empty() {
                return Err(missing(&format!("{key} in one of the assets")));
            }
        }
    }
    for (key, least) in [("bundle-identifier", 2), ("kind", 1), ("title", 2)] {
        let value = text(metadata, key);
        if value.is_empty() {
            return Err(missing(&format!("{key} in metadata")));
        }
        if value.chars().count() < least {
            return Err(Words::new(
                format!("{key} must be longer than one character"),
                "Write a longer one.",
            ));
        }
    }
    let kind = text(metadata, "kind");
    if kind != "software" {
        return Err(Words::new(format!("kind in metadata is “{kind}”"), "Write software."));
    }
    Ok((metadata, assets))
}

fn kinds(record: &mut Record<'_>, assets: &[&Dictionary]) -> Option<()> {
    let code = "manifest-kinds";
    let found: BTreeSet<&str> = assets.iter().map(|asset| text(asset, "kind")).collect();
    if !found.contains("software-package") {
        return record.failed(
            code,
            Words::new(
                "No asset is a software-package, so there is nothing to download",
                "Name the package with kind software-package.",
            ),
        );
    }
    let listed: Vec<&str> = found.iter().copied().collect();
    match found.iter().find(|kind| !KINDS.contains(*kind)) {
        Some(unknown) => record.risky(
            code,
            Words::new(format!("“{unknown}” is a kind that iOS does not know"), "Remove that asset."),
        ),
        None => record.passed(code, listed.join(", ")),
    }
    Some(())
}

/// Where everything lies, and whether an address has a query.
fn urls(assets: &[&Dictionary], bundle_id: String) -> Result<(Wanted, bool), Words> {
    let find = |kind: &str| assets.iter().copied().find(|asset| text(asset, "kind") == kind);
    let mut with_query = false;
    let mut place = |kind: &str| -> Result<Option<Place>, Words> {
        let Some(asset) = find(kind) else { return Ok(None) };
        let place = Place::parse(text(asset, "url")).map_err(|why| {
            Words::new(
                format!("Of the {kind}’s address: {why}"),
                "Write the whole address, percent-encoded.",
            )
        })?;
        if !place.is_https {
            return Err(Words::new(
                format!("The {kind}’s address is http; Apple asks for https"),
                "Serve it over https as well.",
            ));
        }
        with_query |= place.has_query;
        Ok(Some(place))
    };
    let package = place("software-package")?;
    let (icon_57, icon_512) = (place("display-image")?, place("full-size-image")?);
    let package = package.ok_or_else(|| Words::new("There is no package", ""))?;
    let hashes = find("software-package").and_then(hashes);
    let wanted = Wanted {
        bundle_id,
        package,
        icon_57,
        icon_512,
        hashes,
    };
    Ok((wanted, with_query))
}

fn hashes(asset: &Dictionary) -> Option<Hashes> {
    let listed = asset.get("sha256s")?.as_array()?;
    let sha256s: Vec<String> = listed.iter().filter_map(Value::as_string).map(str::to_ascii_lowercase).collect();
    let piece_bytes = asset.get("sha256-size")?.as_unsigned_integer().filter(|piece| *piece > 0)?;
    Some(Hashes { piece_bytes, sha256s })
}

/// Package and icons may lie elsewhere: then a phone has to reach and trust that server too.
async fn servers(target: &Target, record: &mut Record<'_>, client: &mut Client, place: &Place, wanted: &Wanted) -> Option<()> {
    let code = "manifest-server";
    record.trying(code);
    if !wanted.package.shares_server_with(place)
        && let Err(words) = certificate::accepts(target, client, &wanted.package).await
    {
        return record.failed(code, words);
    }
    let icons = [&wanted.icon_57, &wanted.icon_512];
    let elsewhere = |icon: &&Place| !icon.shares_server_with(place) && !icon.shares_server_with(&wanted.package);
    let found = if wanted.package.shares_server_with(place) {
        "Everything lies on the server of the manifest".to_owned()
    } else {
        format!("The package lies on {}", wanted.package.origin())
    };
    for icon in icons.into_iter().flatten().filter(elsewhere) {
        if let Err(words) = certificate::accepts(target, client, icon).await {
            record.risky(code, words);
            return Some(());
        }
    }
    record.passed(code, found);
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_on_pages_are_read_as_browsers_do() {
        let link = |page: &str| link_on(page).map(|link| link.map(|link| link.manifest_url));
        let good = r#"<a href="itms-services://?action=download-manifest&amp;url=https%3A%2F%2Fh%2Fm.plist">"#;
        assert_eq!(link(good), Some(Ok("https://h/m.plist".to_owned())));
        assert_eq!(link("<a href='https://h/m.plist'>"), None);
        let twice = r#"<a href="itms-services://?action=download-manifest&amp;amp;url=https%3A%2F%2Fh%2Fm.plist">"#;
        assert!(link(twice).unwrap().is_err());
    }
}
