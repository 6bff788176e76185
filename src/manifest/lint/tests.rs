//! Every way in which a manifest goes wrong is told by its own name and nothing else is, and what is well is left alone.
//!
//! `only` compares a manifest with its healthy twin: what is said of the first beyond the second is exactly one code.

use std::collections::BTreeSet;

use super::{HashPieces, Package, lint};
use crate::finding::{Finding, Severity};
use crate::finding::{fires, quiet};
use crate::ipa::{App, Inspection};
use crate::manifest::document::ChunkHashes;
use crate::words::say;

const GOOD: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict><key>items</key><array><dict>
 <key>assets</key><array>
  <dict><key>kind</key><string>software-package</string><key>url</key><string>https://example.com/a/app.ipa</string></dict>
  <dict><key>kind</key><string>display-image</string><key>url</key><string>https://example.com/a/57.png</string></dict>
  <dict><key>kind</key><string>full-size-image</string><key>url</key><string>https://example.com/a/512.png</string></dict>
 </array>
 <key>metadata</key><dict>
  <key>bundle-identifier</key><string>com.northpier.kestrel</string>
  <key>bundle-version</key><string>5.2.0</string>
  <key>kind</key><string>software</string>
  <key>title</key><string>Kestrel</string>
 </dict>
</dict></array></dict></plist>
"#;

fn codes(bytes: &[u8], package: Option<Package<'_>>) -> BTreeSet<String> {
    let linted = lint(bytes, package, None);
    let told = linted.remarks.iter().map(|remark| &remark.finding);
    let told = told.filter(|finding| finding.severity > Severity::Passed);
    told.map(|finding| finding.code().to_owned()).collect()
}

/// Everything that is said of it.
fn findings(text: &str) -> Vec<Finding> {
    let remarks = lint(text.as_bytes(), None, None).remarks;
    remarks.into_iter().map(|remark| remark.finding).collect()
}

/// The good manifest with one text in place of another.
#[track_caller]
fn with(from: &str, to: &str) -> String {
    assert!(GOOD.contains(from), "{from}");
    GOOD.replacen(from, to, 1)
}

/// What stands in the good manifest from one text up to another.
fn between(from: &str, to: &str) -> &'static str {
    let before = GOOD.split_once(from).unwrap().0;
    let rest = GOOD.strip_prefix(before).unwrap();
    rest.split_once(to).unwrap().0
}

#[track_caller]
fn only(code: &str, ill: impl AsRef<[u8]>) {
    let healthy = codes(GOOD.as_bytes(), None);
    let beyond: BTreeSet<String> = codes(ill.as_ref(), None).difference(&healthy).cloned().collect();
    assert_eq!(beyond, BTreeSet::from([code.to_owned()]));
}

#[test]
fn the_twin_is_healthy() {
    assert!(
        codes(GOOD.as_bytes(), None).is_empty(),
        "{:?}",
        lint(GOOD.as_bytes(), None, None).remarks
    );
    let cdata = with(
        "<string>https://example.com/a/app.ipa</string>",
        "<string><![CDATA[https://example.com/a/app.ipa]]></string>",
    );
    assert!(codes(cdata.as_bytes(), None).is_empty());
    let comment = with("<key>assets</key>", "<!-- the files --><key>assets</key>");
    assert!(codes(comment.as_bytes(), None).is_empty());
    fires("manifest-well-formed", &findings(GOOD));
    quiet("manifest-well-formed", &findings(&with("Kestrel", "K")));
    let linted = lint(GOOD.as_bytes(), None, None);
    assert_eq!(linted.title.as_deref(), Some("Kestrel"));
    assert_eq!(linted.package_url.as_deref(), Some("https://example.com/a/app.ipa"));
}

#[test]
fn of_the_file() {
    only("manifest-empty", " \n");
    only("manifest-too-large", " ".repeat(5 * 1024 * 1024));
    only("manifest-is-package", b"PK\x03\x04\x14\x00");
    only("manifest-is-page", "<!DOCTYPE html><html><title>Sign in</title></html>");
    only("manifest-not-a-plist", "hello");
    only("manifest-not-a-plist", "<?xml version=\"1.0\"?><manifest/>");
    only("manifest-not-a-plist", with("<key>title</key>", ""));
    only("manifest-not-a-plist", with("<string>Kestrel</string>", "<text>Kestrel</text>"));
    only("manifest-root", "<plist version=\"1.0\"><array/></plist>");
    only("manifest-root", "<plist version=\"1.0\"></plist>");
    only("xml-malformed", with("</dict></array></dict></plist>", "</dict></array></plist>"));
    only("xml-malformed", "<plist version=\"1.0\"><dict>");
    only("xml-ampersand", with("a/app.ipa", "a/app.ipa?x=1&y=2"));
    only("xml-ampersand", with("Kestrel</string>", "You & I</string>"));
    only("xml-before-declaration", format!("\n{GOOD}"));
    only("xml-byte-order-mark", format!("\u{FEFF}{GOOD}"));
    only("xml-encoding", with("UTF-8", "GB2312").replacen("Kestrel", "微信应用", 1));
    let latin = with("Kestrel", "Größe?").replace("ö", "\u{1}").replace("ß", "s");
    let latin: Vec<u8> = latin.bytes().map(|byte| if byte == 1 { 0xF6 } else { byte }).collect();
    only("xml-encoding", latin);
    let wide: Vec<u8> = [0xFF, 0xFE]
        .into_iter()
        .chain(GOOD.encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    only("xml-encoding", wide);
    let list: plist::Value = plist::from_bytes(GOOD.as_bytes()).unwrap();
    let mut binary = Vec::new();
    list.to_writer_binary(&mut binary).unwrap();
    only("manifest-not-xml", binary);
}

#[test]
fn the_place_is_told() {
    let place = |text: &str| {
        let linted = lint(text.as_bytes(), None, None);
        linted.line_and_column(&linted.remarks[0]).unwrap()
    };
    assert_eq!(place(&with("a/app.ipa", "a/app.ipa?x=1&y=2")).0, 5);
    assert_eq!(place(&with("<string>software</string>", "<string>hardware</string>")), (12, 18));
    assert_eq!(
        place(&format!("\n{}", with("<string>software</string>", "<string>hardware</string>"))),
        (13, 18)
    );
}

#[test]
fn of_keys() {
    only("items-missing", with("<key>items</key>", "<key>apps</key>"));
    only(
        "items-empty",
        "<plist version=\"1.0\"><dict><key>items</key><array/></dict></plist>",
    );
    only("assets-missing", with("<key>assets</key>", "<key>files</key>"));
    let assets = between("<array>\n  <dict>", "</array>\n <key>metadata");
    let without_assets = GOOD.replacen(&format!("{assets}</array>"), "<array/>", 1);
    only("assets-empty", without_assets);
    only("metadata-missing", with("<key>metadata</key>", "<key>about</key>"));
    let beside = "<key>bundle_version</key><string>1</string><key>bundle-version</key>";
    only("key-misspelt", with("<key>bundle-version</key>", beside));
    only(
        "key-twice",
        with("<key>title</key>", "<key>title</key><string>Kestrel</string><key>title</key>"),
    );
    only(
        "key-removed",
        with(
            "<key>kind</key><string>display-image</string>",
            "<key>needs-shine</key><true/><key>kind</key><string>display-image</string>",
        ),
    );
    let no_list = "<string>software-package</string><key>sha256-size</key><integer>1</integer><key>sha256s</key><string>x</string>";
    only("key-type", with("<string>software-package</string>", no_list));
    only("number-for-text", with("<string>5.2.0</string>", "<integer>5</integer>"));
    let item = between("<dict>\n <key>assets", "</array></dict></plist>");
    only("several-items", GOOD.replacen(item, &item.repeat(2), 1));
    only("package-missing", with("software-package", "asset-pack-manifest"));
    only(
        "several-packages",
        with("<string>display-image</string>", "<string>software-package</string>").replace("57.png", "other.ipa"),
    );
    only("asset-kind-missing", with("<key>kind</key><string>display-image</string>", ""));
    only("asset-kind-unknown", with("display-image", "display_image"));
    only(
        "asset-url-missing",
        with("<key>url</key><string>https://example.com/a/57.png</string>", ""),
    );
    only("metadata-kind-missing", with("<key>kind</key><string>software</string>", ""));
    only("metadata-kind", with("<string>software</string>", "<string>hardware</string>"));
}

#[test]
fn of_texts() {
    only("title-empty", with("<string>Kestrel</string>", "<string> </string>"));
    only("title-empty", with("<key>title</key><string>Kestrel</string>", ""));
    only("title-short", with("Kestrel", "K"));
    only("identifier-empty", with("com.northpier.kestrel", ""));
    only("identifier-form", with("com.northpier.kestrel", "com.northpier kestrel"));
    only("identifier-system", with("com.northpier.kestrel", "com.apple.mobilesafari"));
    only("version-empty", with("5.2.0", ""));
    only("placeholder-text", with("Kestrel</string>", "Your App Name</string>"));
    only("placeholder-text", with("com.northpier.kestrel", "{bundle id}"));
}

#[test]
fn of_addresses() {
    let package = |url: &str| with("https://example.com/a/app.ipa", url);
    only("url-http", package("http://example.com/a/app.ipa"));
    only("url-relative", package("/a/app.ipa"));
    only("url-scheme", package("ftp://example.com/a/app.ipa"));
    only("url-host", package("https:///a/app.ipa"));
    only("url-space", package("https://example.com/my app.ipa"));
    only("url-non-ascii", package("https://example.com/應用.ipa"));
    only("url-escaped", package("https://example.com/app.ipa?x=1&amp;amp;y=2"));
    only("url-empty", package(""));
    only("url-placeholder", package("https://{domain}/app.ipa"));
    only("url-template", package("https://example.com/${id}/app.ipa"));
    only("url-credentials", package("https://me:secret@example.com/app.ipa"));
    only("url-this-computer", package("https://localhost/app.ipa"));
    only("url-no-path", package("https://example.com/"));
    only("url-not-ipa", package("https://example.com/app.zip"));
    only("url-query", package("https://example.com/app.ipa?x=1"));
    only("url-same", with("https://example.com/a/57.png", "https://example.com/a/app.ipa"));
    only("images-same", with("https://example.com/a/57.png", "https://example.com/a/512.png"));
    only("image-not-png", with("a/57.png", "a/57.jpg"));
}

#[derive(Debug)]
struct Real;

impl HashPieces for Real {
    fn sha256s(&self, _piece_bytes: u64) -> Option<ChunkHashes> {
        Some(ChunkHashes {
            sha256s: vec!["a".repeat(64), "b".repeat(64)],
        })
    }
}

fn hashed(size: &str, hashes: &[String]) -> String {
    let listed: String = hashes.iter().map(|hash| format!("<string>{hash}</string>")).collect();
    with(
        "<string>software-package</string>",
        &format!("<string>software-package</string>{size}<key>sha256s</key><array>{listed}</array>"),
    )
}

#[test]
fn of_hashes() {
    let size = "<key>sha256-size</key><integer>10</integer>";
    let (a, b) = ("a".repeat(64), "b".repeat(64));
    let well = hashed(size, &[a.clone(), b.clone()]);
    assert!(codes(well.as_bytes(), None).is_empty());
    only("hash-size", hashed("", std::slice::from_ref(&a)));
    only(
        "hash-size",
        hashed("<key>sha256-size</key><integer>0</integer>", std::slice::from_ref(&a)),
    );
    only("hash-form", hashed(size, &[a.clone(), "xyz".to_owned()]));
    only(
        "hashes-missing",
        with(
            "<string>software-package</string>",
            "<string>software-package</string><key>md5-size</key><integer>0</integer>",
        ),
    );
    let md5s = format!(
        "<key>md5-size</key><integer>10</integer><key>md5s</key><array><string>{}</string></array>",
        "c".repeat(32)
    );
    only("hashes-twice", hashed(&format!("{md5s}{size}"), &[a.clone(), b.clone()]));

    let inspection = Inspection {
        app: App {
            bundle_id: "com.northpier.kestrel".to_owned(),
            version: "5.2.0".to_owned(),
            ..App::default()
        },
        ..Inspection::default()
    };
    let package = Package {
        inspection: &inspection,
        size_bytes: 15,
        file_name: "",
        hashes: Some(&Real),
    };
    let told = |text: &str| codes(text.as_bytes(), Some(package));
    assert!(told(&well).is_empty());
    assert!(told(GOOD).is_empty());
    let only = |code: &str, text: &str| assert_eq!(told(text), BTreeSet::from([code.to_owned()]));
    only("hash-count", &hashed(size, std::slice::from_ref(&a)));
    only("hash-differs", &hashed(size, &[b, a]));
    only("identifier-differs", &with("com.northpier.kestrel", "com.northpier.other"));
    only("version-differs", &with("5.2.0", "5.3.0"));
}

#[test]
fn hostile_manifests_are_looked_at_to_the_end() {
    let entities = format!(
        "<!DOCTYPE plist [<!ENTITY a \"{}\">{}]><plist version=\"1.0\"><dict><key>items</key><string>&j;</string></dict></plist>",
        "x".repeat(100),
        ('b'..='j')
            .zip('a'..='i')
            .map(|(name, of)| format!("<!ENTITY {name} \"{}\">", format!("&{of};").repeat(10)))
            .collect::<String>()
    );
    for text in [
        format!("<plist>{}", "<array>".repeat(500_000)),
        format!("<plist>{}</plist>", "<array>".repeat(5_000) + &"</array>".repeat(5_000)),
        format!("<plist><dict>{}</dict></plist>", "<key>a</key><true/>".repeat(2_000)),
        entities,
        "&".repeat(1_000_000),
        format!("<?xml{}", "\n".repeat(1_000_000)),
    ] {
        assert!(!codes(text.as_bytes(), None).is_empty());
    }
}

#[test]
fn other_lists_are_called_by_their_names() {
    let list = |inside: &str| format!("<?xml version=\"1.0\"?><plist version=\"1.0\"><dict>{inside}</dict></plist>");
    for (inside, name) in [
        (
            "<key>method</key><string>ad-hoc</string><key>teamID</key><string>T</string>",
            "ExportOptions.plist",
        ),
        ("<key>variants</key><dict/>", "app-thinning.plist"),
        ("<key>Kestrel.ipa</key><array/>", "DistributionSummary.plist"),
        ("<key>CFBundleIdentifier</key><string>a.b</string>", "Info.plist"),
        ("<key>ProvisionedDevices</key><array/>", "provisioning profile"),
        ("<key>application-identifier</key><string>T.a</string>", "entitlements"),
    ] {
        let linted = lint(list(inside).as_bytes(), None, None);
        let findings: Vec<_> = linted.remarks.iter().map(|remark| remark.finding.clone()).collect();
        let only: Vec<_> = findings.iter().map(crate::finding::Finding::code).collect();
        assert_eq!(only, ["manifest-is-other-list"], "{inside}");
        fires("manifest-is-other-list", &findings);
        let title = say().title(&findings[0]);
        assert!(title.contains(name), "{title}");
    }
    let nothing = lint(list("<key>x</key><string>y</string>").as_bytes(), None, None);
    let findings: Vec<_> = nothing.remarks.iter().map(|remark| remark.finding.clone()).collect();
    quiet("manifest-is-other-list", &findings);
    fires("items-missing", &findings);
}

#[test]
fn variants_for_single_devices_say_which_model_gets_which() {
    let thinned = GOOD.replacen(
        "<key>metadata</key>",
        "<key>thinned-assets</key><array><dict><key>kind</key><string>software-package</string>\
         <key>url</key><string>https://apps.example.org/thinned/Kestrel-XR.ipa</string>\
         <key>variants</key><array><string>iPhone11,8</string><string>iPhone12,1</string></array></dict></array><key>metadata</key>",
        1,
    );
    let told = findings(&thinned);
    fires("thinned-variants", &told);
    let variants = told.iter().find(|finding| finding.code() == "thinned-variants").unwrap();
    assert!(
        say().why(variants).contains("iPhone XR, iPhone 11: Kestrel-XR.ipa"),
        "{}",
        say().why(variants)
    );
    quiet("thinned-variants", &findings(GOOD));
}

#[test]
fn the_address_ends_in_the_package_it_is_compared_with() {
    let of = |file_name: &'static str| -> Vec<Finding> {
        let inspection = Inspection {
            app: App {
                bundle_id: "com.northpier.kestrel".to_owned(),
                version: "5.2.0".to_owned(),
                ..App::default()
            },
            ..Inspection::default()
        };
        let package = Package {
            inspection: &inspection,
            size_bytes: 15,
            file_name,
            hashes: None,
        };
        lint(GOOD.as_bytes(), Some(package), None)
            .remarks
            .iter()
            .map(|remark| remark.finding.clone())
            .collect()
    };
    fires("package-of-other-name", &of("Other.ipa"));
    quiet("package-of-other-name", &of(""));
}

#[test]
fn pages_in_place_of_files_and_appended_documents_are_told() {
    let severity = |text: &str, code: &str| {
        let found = findings(text).into_iter().find(|finding| finding.code() == code);
        found.map(|finding| finding.severity)
    };
    let package = with("https://example.com/a/app.ipa", "https://github.com/o/r/blob/main/app.ipa");
    assert_eq!(severity(&package, "share-page"), Some(Severity::Blocks));
    let image = with("https://example.com/a/57.png", "https://www.dropbox.com/s/x/57.png?dl=0");
    assert_eq!(severity(&image, "share-page"), Some(Severity::Risks));
    let twice = format!("{GOOD}{GOOD}");
    fires("several-documents", &findings(&twice));
    quiet("several-documents", &findings(GOOD));
    let unfilled = with("com.northpier.kestrel", "com.a.$(PRODUCT_NAME)");
    assert_eq!(severity(&unfilled, "placeholder-text"), Some(Severity::Blocks));
    let real = with("<string>5.2.0</string>", "<real>5.2</real>");
    assert_eq!(codes(real.as_bytes(), None), BTreeSet::from(["number-for-text".to_owned()]));
}

#[test]
fn what_is_endless_is_judged_in_part_and_said_to_be() {
    let asset = "<dict><key>kind</key><string>display-image</string><key>url</key><string>http://example.com/a.png</string></dict>";
    let assets = |count: usize| {
        with(
            &format!("<key>assets</key><array>\n  {}", between("<dict><key>kind", "\n")),
            &format!(
                "<key>assets</key><array>{}{}",
                asset.repeat(count),
                between("<dict><key>kind", "\n")
            ),
        )
    };
    let many = findings(&assets(30));
    fires("more-findings", &many);
    assert_eq!(many.iter().filter(|finding| finding.code() == "url-http").count(), 20);
    let rest = many.iter().find(|finding| finding.code() == "more-findings").unwrap();
    assert!(say().title(rest).contains("10"), "{rest:?}");
    quiet("more-findings", &findings(&assets(20)));
    fires("manifest-partly-judged", &findings(&assets(2_000)));
    quiet("manifest-partly-judged", &findings(&assets(30)));
    let long = with(
        "https://example.com/a/57.png",
        &format!("https://example.com/{}.png", "x".repeat(16 * 1024)),
    );
    fires("url-too-long", &findings(&long));
    quiet("url-too-long", &findings(GOOD));
    assert_eq!(codes(long.as_bytes(), None).len(), 1, "nothing else is said of it");
}

#[test]
fn entities_of_its_own_are_no_way_to_blow_up_a_manifest() {
    let entity = |used: &str| {
        with(
            "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">",
            "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\" [<!ENTITY name \"Kestrel\">]>",
        )
        .replacen("<string>Kestrel</string>", &format!("<string>{used}</string>"), 1)
    };
    assert_eq!(
        codes(entity("Kestrel").as_bytes(), None),
        codes(GOOD.as_bytes(), None),
        "iOS skips what it does not use"
    );
    only("xml-ampersand", entity("&name;"));
    let attributes = with("<plist version=\"1.0\">", &format!("<plist {}>", "a=\"\" ".repeat(250)));
    only("manifest-not-a-plist", attributes);
    let namespaces = with(
        "<dict><key>items</key>",
        &format!("<dict><key>items</key>{}", "<a xmlns:b=\"c\"/>".repeat(17)),
    );
    only("manifest-not-a-plist", namespaces);
}
