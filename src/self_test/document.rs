//! The install page and the manifest, as Safari and the installer see them.

use std::collections::BTreeSet;
use std::io::Read as _;

use flate2::read::GzDecoder;
use hyper::Method;
use hyper::header::{CONTENT_ENCODING, TRANSFER_ENCODING};
use plist::{Dictionary, Value};

use super::report::TestReport;
use super::set_up::{not_there, page as ask_page, unescaped};
use super::target_url::TargetUrl;
use super::wire::{Client, HttpRequest, HttpResponse, Want};
use super::{Target, Trouble, certificate};
use crate::finding::{Message, RuleOf, Severity, says, told};
use crate::ipa;
use crate::manifest::{InstallLink, MANIFEST_LIMIT_BYTES};
use crate::primitives::{ByteSize, SearchPattern, Visit};

/// Kinds of assets that iOS knows (Apple, manifesturl.yaml; `software-package` is the one that every manifest has).
const KINDS: [&str; 4] = ["software-package", "display-image", "full-size-image", "asset-pack-manifest"];

/// What the rest of the way needs of a manifest.
#[derive(Debug)]
pub(super) struct ManifestFacts {
    pub(super) bundle_id: String,
    pub(super) package: TargetUrl,
    pub(super) icon_57: Option<TargetUrl>,
    pub(super) icon_512: Option<TargetUrl>,
    pub(super) hashes: Option<Hashes>,
}

/// SHA-256 of each piece of the package, lower-case hex.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Hashes {
    pub(super) piece_bytes: u64,
    pub(super) sha256s: Vec<String>,
}

pub(crate) static INSTALL_PAGE: RuleOf<told::InstallPage> = RuleOf::new(
    Severity::Blocks,
    "The install page does not open",
    "Apple, iOS Deployment Reference, “Construct your website”: a page that links to the manifest",
);

pub(crate) static INSTALL_LINK: RuleOf<told::InstallLink> = RuleOf::new(
    Severity::Blocks,
    "The page’s link does not lead to the manifest",
    "Apple, iOS Deployment Reference, “Construct your website”; fastlane/fastlane#743: links that do nothing",
);

/// The install page and its button. A link that was sent works without it, so the way goes on whatever comes of it.
pub(super) async fn page(target: &Target, report: &mut TestReport<'_>, client: &mut Client) -> Option<()> {
    if target.page_url.is_empty() {
        return None;
    }
    let place = match TargetUrl::parse(&target.page_url) {
        Ok(place) => place,
        Err(why) => return report.failed(&INSTALL_PAGE.rule, says::self_test_of_its_address(why).into()),
    };
    report.trying(&INSTALL_PAGE.rule);
    let page = ask_page(report, client, &INSTALL_PAGE.rule, &place).await?;
    let found = match link_on(&page) {
        None => says::self_test_page_without_link(),
        Some(Err(problem)) => says::self_test_of_its_link(problem),
        Some(Ok(link)) if Visit::without(&link.manifest_url) != Visit::without(&target.manifest_url) => says::self_test_link_elsewhere(),
        Some(Ok(_)) => {
            report.passed(&INSTALL_LINK.rule, says::self_test_link_ordinary());
            return Some(());
        }
    };
    report.failed(&INSTALL_LINK.rule, Trouble::new(found, says::self_test_write_link()))
}

fn link_on(page: &str) -> Option<Result<InstallLink, crate::manifest::LinkProblem>> {
    static LINK: SearchPattern = SearchPattern::new(r#"(?i)href\s*=\s*["'](itms-services:[^"']*)["']"#);
    let link = LINK.captures(page)?.get(1)?;
    Some(InstallLink::parse(&unescaped(link.as_str())))
}

pub(crate) static MANIFEST_STATUS: RuleOf<told::ManifestStatus> = RuleOf::new(
    Severity::Blocks,
    "The manifest is missing, or the server answers with a redirect",
    "getappbox/AppBox-iOSAppsWirelessInstallation#82: the manifest must be downloaded without any redirection",
);

pub(crate) static MANIFEST_TYPE: RuleOf<told::ManifestType> = RuleOf::new(
    Severity::Blocks,
    "The manifest is served with a wrong type",
    "Apple, iOS Deployment Reference, “Set server MIME types”: text/xml",
);

pub(crate) static MANIFEST_LENGTH: RuleOf<told::ManifestLength> = RuleOf::new(
    Severity::Blocks,
    "The manifest is shorter than announced, compressed, or sent without its length",
    "RFC 9110, 8.6",
);

pub(crate) static MANIFEST_READS: RuleOf<told::ManifestReads> = RuleOf::new(
    Severity::Blocks,
    "The manifest is not a property list",
    "Apple, iOS Deployment Reference, “About the wireless manifest file”: the manifest is an XML plist",
);

pub(crate) static MANIFEST_KEYS: RuleOf<told::ManifestKeys> = RuleOf::new(
    Severity::Blocks,
    "The manifest does not have every key that Apple requires",
    "Apple, ManifestURL: the keys that are required",
);

pub(crate) static MANIFEST_KINDS: RuleOf<told::ManifestKinds> = RuleOf::new(
    Severity::Blocks,
    "The manifest does not name a package, or names kinds that iOS does not know",
    "Apple, ManifestURL: software-package, display-image, full-size-image, asset-pack-manifest",
);

pub(crate) static MANIFEST_URLS: RuleOf<told::ManifestUrls> = RuleOf::new(
    Severity::Blocks,
    "Something in the manifest has no https address",
    "Apple, ManifestURL: “needs to start with https://”",
);

pub(crate) static MANIFEST_SERVER: RuleOf<told::ManifestServer> = RuleOf::new(
    Severity::Blocks,
    "The server in the manifest does not answer, or phones refuse its certificate",
    "Apple, iOS Deployment Reference, “Troubleshoot wireless app distribution”: the package is accessible over HTTPS",
);

/// The manifest, from its first byte to the servers that it names.
pub(super) async fn manifest(
    target: &Target,
    report: &mut TestReport<'_>,
    client: &mut Client,
    place: &TargetUrl,
) -> Option<ManifestFacts> {
    report.trying(&MANIFEST_STATUS.rule);
    let asked = HttpRequest::installer(Method::GET, place, Want::All(MANIFEST_LIMIT_BYTES));
    let answer = match client.ask(asked).await {
        Ok(answer) => answer,
        Err(problem) => return report.failed(&MANIFEST_STATUS.rule, problem.trouble()),
    };
    if let Some(trouble) = not_there(&answer) {
        return report.failed(&MANIFEST_STATUS.rule, trouble);
    }
    let found = says::self_test_manifest_there();
    if answer.broke.is_some() {
        // That it took long is said where it broke.
        report.passed_in_any_time(&MANIFEST_STATUS.rule, found);
    } else {
        report.passed(&MANIFEST_STATUS.rule, found);
    }
    media_type(report, &answer)?;
    let bytes = length(report, answer)?;
    contents(target, report, client, place, &bytes).await
}

/// What stands in the manifest.
pub(super) async fn contents(
    target: &Target,
    report: &mut TestReport<'_>,
    client: &mut Client,
    place: &TargetUrl,
    bytes: &[u8],
) -> Option<ManifestFacts> {
    let list = match ipa::read_property_list(bytes) {
        Ok(list) => list,
        Err(why) => {
            let trouble = Trouble::new(says::self_test_unreadable(why), says::self_test_manifest_again());
            return report.failed(&MANIFEST_READS.rule, trouble);
        }
    };
    report.passed(&MANIFEST_READS.rule, says::self_test_manifest_list());
    let (metadata, assets) = match keys(&list) {
        Ok(parts) => parts,
        Err(trouble) => return report.failed(&MANIFEST_KEYS.rule, trouble),
    };
    let bundle_id = text(metadata, "bundle-identifier").to_owned();
    report.passed(
        &MANIFEST_KEYS.rule,
        says::self_test_manifest_of(&bundle_id, text(metadata, "title")),
    );
    kinds(report, &assets)?;
    let wanted = match urls(&assets, bundle_id) {
        Ok((wanted, with_query)) => {
            if with_query {
                let trouble = Trouble::new(says::self_test_some_query(), says::self_test_into_path());
                report.risky(&MANIFEST_URLS.rule, trouble);
            } else {
                report.passed(&MANIFEST_URLS.rule, says::self_test_no_queries());
            }
            wanted
        }
        Err(trouble) => return report.failed(&MANIFEST_URLS.rule, trouble),
    };
    servers(target, report, client, place, &wanted).await?;
    Some(wanted)
}

fn media_type(report: &mut TestReport<'_>, answer: &HttpResponse) -> Option<()> {
    let rule = &MANIFEST_TYPE.rule;
    let amiss = |found: Message| Trouble::new(found, says::self_test_serve_as("text/xml"));
    let found = answer.media_type();
    match found.as_str() {
        "text/xml" | "application/xml" => report.passed(rule, says::self_test_text(found)),
        "text/html" => return report.failed(rule, amiss(says::self_test_manifest_is_page())),
        "" => report.risky(rule, amiss(says::self_test_type_untold())),
        other => report.risky(rule, amiss(says::self_test_type_other("text/xml", other))),
    }
    Some(())
}

/// The whole manifest, unpacked.
fn length(report: &mut TestReport<'_>, answer: HttpResponse) -> Option<Vec<u8>> {
    let rule = &MANIFEST_LENGTH.rule;
    if let Some(problem) = &answer.broke {
        return report.failed(rule, problem.trouble());
    }
    let announced = answer.length();
    let encoding = answer.header(&CONTENT_ENCODING).unwrap_or("identity").to_ascii_lowercase();
    let body = match encoding.as_str() {
        "identity" => answer.body,
        "gzip" => {
            let mut unpacked = Vec::new();
            let limited = GzDecoder::new(answer.body.as_slice())
                .take(MANIFEST_LIMIT_BYTES)
                .read_to_end(&mut unpacked);
            if limited.is_err() {
                let trouble = Trouble::new(says::self_test_gzip_damaged(), says::self_test_serve_as_it_is());
                return report.failed(rule, trouble);
            }
            report.risky(rule, Trouble::new(says::self_test_gzip(), says::self_test_serve_without_gzip()));
            return Some(unpacked);
        }
        other => {
            let trouble = Trouble::new(says::self_test_packed(other), says::self_test_serve_as_it_is());
            return report.failed(rule, trouble);
        }
    };
    if announced.is_some() && !answer.headers.contains_key(TRANSFER_ENCODING) {
        report.passed(rule, says::self_test_came(ByteSize(answer.came)));
    } else {
        let trouble = Trouble::new(
            says::self_test_came_in_chunks(ByteSize(answer.came)),
            says::self_test_send_length_for_phones(),
        );
        report.risky(rule, trouble);
    }
    Some(body)
}

fn text<'a>(list: &'a Dictionary, key: &str) -> &'a str {
    list.get(key).and_then(Value::as_string).unwrap_or_default()
}

/// Metadata and assets of the first item, with every key that Apple requires (Apple, `ManifestURL`).
fn keys(list: &Dictionary) -> Result<(&Dictionary, Vec<&Dictionary>), Trouble> {
    let missing = |found: Message| Trouble::new(found, says::self_test_add_key());
    let lacks = |key: &str| missing(says::self_test_key_missing(key));
    let items = list.get("items").and_then(Value::as_array).ok_or_else(|| lacks("items"))?;
    let item = items.first().and_then(Value::as_dictionary);
    let item = item.ok_or_else(|| missing(says::self_test_item_missing()))?;
    let metadata = item.get("metadata").and_then(Value::as_dictionary);
    let metadata = metadata.ok_or_else(|| lacks("metadata"))?;
    let assets = item.get("assets").and_then(Value::as_array).ok_or_else(|| lacks("assets"))?;
    let assets: Vec<&Dictionary> = assets.iter().filter_map(Value::as_dictionary).collect();
    for asset in &assets {
        for key in ["kind", "url"] {
            if text(asset, key).is_empty() {
                return Err(missing(says::self_test_key_missing_in_asset(key)));
            }
        }
    }
    for (key, least) in [("bundle-identifier", 2), ("kind", 1), ("title", 2)] {
        let value = text(metadata, key);
        if value.is_empty() {
            return Err(missing(says::self_test_key_missing_in_metadata(key)));
        }
        if value.chars().count() < least {
            return Err(Trouble::new(says::self_test_key_short(key), says::self_test_write_longer()));
        }
    }
    let kind = text(metadata, "kind");
    if kind != "software" {
        return Err(Trouble::new(
            says::self_test_kind_of_metadata(kind),
            says::self_test_write_software(),
        ));
    }
    Ok((metadata, assets))
}

fn kinds(report: &mut TestReport<'_>, assets: &[&Dictionary]) -> Option<()> {
    let rule = &MANIFEST_KINDS.rule;
    let found: BTreeSet<&str> = assets.iter().map(|asset| text(asset, "kind")).collect();
    if !found.contains("software-package") {
        let trouble = Trouble::new(says::self_test_no_package_asset(), says::self_test_name_package());
        return report.failed(rule, trouble);
    }
    match found.iter().find(|kind| !KINDS.contains(*kind)) {
        Some(unknown) => report.risky(
            rule,
            Trouble::new(says::self_test_kind_unknown(unknown), says::self_test_remove_asset()),
        ),
        None => report.passed(rule, says::self_test_kinds(found.into_iter().collect::<Vec<_>>())),
    }
    Some(())
}

/// Where everything lies, and whether an address has a query.
fn urls(assets: &[&Dictionary], bundle_id: String) -> Result<(ManifestFacts, bool), Trouble> {
    let find = |kind: &str| assets.iter().copied().find(|asset| text(asset, "kind") == kind);
    let mut with_query = false;
    let mut place = |kind: &str| -> Result<Option<TargetUrl>, Trouble> {
        let Some(asset) = find(kind) else { return Ok(None) };
        let place = TargetUrl::parse(text(asset, "url"))
            .map_err(|why| Trouble::new(says::self_test_of_asset_address(kind, why), says::self_test_write_whole_encoded()))?;
        if !place.is_https {
            return Err(Trouble::new(says::self_test_asset_http(kind), says::self_test_serve_over_https()));
        }
        with_query |= place.has_query;
        Ok(Some(place))
    };
    let package = place("software-package")?;
    let (icon_57, icon_512) = (place("display-image")?, place("full-size-image")?);
    let package = package.ok_or_else(|| Trouble::from(says::self_test_no_package()))?;
    let hashes = find("software-package").and_then(hashes);
    let wanted = ManifestFacts {
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
async fn servers(
    target: &Target,
    report: &mut TestReport<'_>,
    client: &mut Client,
    place: &TargetUrl,
    wanted: &ManifestFacts,
) -> Option<()> {
    let rule = &MANIFEST_SERVER.rule;
    report.trying(rule);
    let is_together = wanted.package.shares_server_with(place);
    if !is_together && let Err(trouble) = certificate::accepts(target, client, &wanted.package).await {
        return report.failed(rule, trouble);
    }
    let icons = [&wanted.icon_57, &wanted.icon_512];
    let elsewhere = |icon: &&TargetUrl| !icon.shares_server_with(place) && !icon.shares_server_with(&wanted.package);
    for icon in icons.into_iter().flatten().filter(elsewhere) {
        if let Err(trouble) = certificate::accepts(target, client, icon).await {
            report.risky(rule, trouble);
            return Some(());
        }
    }
    let found = if is_together {
        says::self_test_one_place()
    } else {
        says::self_test_package_elsewhere(wanted.package.origin())
    };
    report.passed(rule, found);
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
