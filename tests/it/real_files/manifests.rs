//! Manifests and links as they are found in the wild: what can be taken over is taken over, what iOS ignores is named.

use airlift::finding::Severity;
use airlift::manifest::doctor::examine;
use airlift::manifest::lint::lint;
use airlift::manifest::{ForeignManifest, InstallLink};

use super::root;

/// Every manifest in the folder with its title, identifier and version.
const MANIFESTS: [(&str, &str, &str, Option<&str>); 12] = [
    ("TEMPLATE-cdata-integer-shine.plist", "A", "com.example.a", Some("1.0")),
    ("TEMPLATE-leading-newline.plist", "A", "com.example.a", None),
    ("battle-missing-branch.plist", "Battle", "de.grammatidis.battle", Some("1.0.2")),
    (
        "betabuilder-sample.plist",
        "Example Corporate App",
        "com.example.fooapp",
        Some("1.0"),
    ),
    (
        "bungabear-placeholders.plist",
        "{App title}",
        "{package name ex com.example.app}",
        Some("{version ex 1.0.0}"),
    ),
    ("chartdemo.plist", "ChartDemo", "com.sina.finance.chart", Some("1.0")),
    ("ctrlands-zip-url-cjk.plist", "微信", "com.tencent.xin", Some("8.0.32")),
    ("ksign-example.plist", "Your App Name", "com.example.app", Some("1.0.0")),
    ("saeum.plist", "Saeum", "kr.co.Saeum", Some("1.0")),
    ("sobex.plist", "Sobex", "com.ropebyte1.sobex", Some("1.0.0")),
    ("xhsimport-cjk.plist", "薯帖", "com.xhsimport.app", Some("1.0")),
    ("xia0-fake-urls.plist", "WeChat", "com.didi.jbdemo", Some("1.0")),
];

#[test]
#[ignore = "needs AIRLIFT_REAL_FILES"]
fn every_manifest_found_is_taken_over() {
    let mut seen = 0;
    for entry in std::fs::read_dir(root().join("manifests")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let (_, title, bundle_id, version) = MANIFESTS
            .iter()
            .find(|(known, ..)| *known == name)
            .unwrap_or_else(|| panic!("{name} is not in the table"));
        let items = ForeignManifest::parse(&std::fs::read(&path).unwrap()).unwrap_or_else(|problem| panic!("{name}: {problem:?}"));
        let manifest = &items[0];
        assert_eq!(manifest.title.as_deref(), Some(*title), "{name}");
        assert_eq!(manifest.bundle_id.as_deref(), Some(*bundle_id), "{name}");
        assert_eq!(manifest.version.as_deref(), *version, "{name}");
        assert!(manifest.package_url.is_some(), "{name}");
        seen += 1;
    }
    assert_eq!(seen, MANIFESTS.len());
}

/// Words of the list that say what kind of link a row holds.
#[test]
#[ignore = "needs AIRLIFT_REAL_FILES"]
fn every_link_found_is_judged_as_ios_does() {
    let list = std::fs::read_to_string(root().join("links.tsv")).unwrap();
    let (mut accepted, mut refused) = (0, 0);
    for line in list.lines() {
        let mut columns = line.split('\t');
        let (Some(link), Some(verdict)) = (columns.next(), columns.next()) else {
            continue;
        };
        // Only bare links: pages and scripts around them are another matter, and so are templates nobody filled in.
        let bare =
            link.to_ascii_lowercase().starts_with("itms-service") && !link.contains(['<', '>', '"', '\'', '$']) && !link.contains("rs.ipa");
        if !bare {
            continue;
        }
        let parsed = InstallLink::parse(link);
        if verdict.starts_with("ok") {
            assert!(parsed.is_ok(), "{link}: {parsed:?}");
            accepted += 1;
        } else if !verdict.contains("private IP") {
            assert!(parsed.is_err(), "{link} ({verdict}): {parsed:?}");
            refused += 1;
        }
    }
    assert!(accepted >= 10 && refused >= 8, "only {accepted} and {refused} were looked at");
}

/// The rows of the list that are not well, each by a piece of its text, with the reason that a person must read first.
const ILL_LINKS: [(&str, &str); 25] = [
    ("https://{domain}/manifest.plist", "link-placeholder"),
    ("[BETA_PLIST]", "link-placeholder"),
    ("http://10.177.206.47/{1}/{2}", "link-url-http"),
    ("var link = 'itms", "link-ampersand-escaped"),
    ("$url = 'itms", "link-ampersand-escaped"),
    ("file.dependencies.filePath", "link-ampersand-escaped"),
    ("{web server address}", "link-ampersand-escaped-twice"),
    ("ashun-project", "link-ampersand-escaped-twice"),
    ("href-inappbrowser", "link-ampersand-escaped-twice"),
    ("itms-service://", "link-scheme-misspelt"),
    ("?url=abc", "link-no-action"),
    ("?url=http://evil", "link-no-action"),
    ("url=     https://yourserver.com", "link-blank"),
    ("url=/downloads/bsetunes", "link-url-relative"),
    ("url=/AppDownload/", "link-url-relative"),
    ("purchaseIntent", "link-other-action"),
    ("manifest.plist的url", "link-url-relative"),
    ("http://%@/phoneapp", "link-url-http"),
    ("itms-services:?action", "link-no-slashes"),
    ("mp.weixin.qq.com", "link-wrapped"),
    ("appwepsitemahdi", "link-wrapped"),
    ("api.qrserver.com", "link-wrapped"),
    ("192.168.200.25:8000", "link-program-code"),
    ("LOCATION_ADDRESS", "link-program-code"),
    ("apple-magnifier", "link-other-scheme"),
];

#[test]
#[ignore = "needs AIRLIFT_REAL_FILES"]
fn every_bad_link_found_has_its_reason_and_no_good_one_is_flagged() {
    let list = std::fs::read_to_string(root().join("links.tsv")).unwrap();
    let (mut well, mut ill) = (0, 0);
    for line in list.lines().skip(1) {
        let mut columns = line.split('\t');
        let (Some(link), Some(verdict)) = (columns.next(), columns.next()) else {
            continue;
        };
        let examination = examine(link, None);
        let flagged = examination.all_findings().filter(|finding| finding.severity >= Severity::Risks);
        let codes: Vec<&str> = flagged.map(airlift::finding::Finding::code).collect();
        if verdict.starts_with("ok") {
            assert_eq!(codes, Vec::<&str>::new(), "{link} ({verdict})");
            well += 1;
        } else {
            let known = ILL_LINKS.iter().find(|(piece, _)| link.contains(piece));
            let (_, reason) = known.unwrap_or_else(|| panic!("{link} is not in the table"));
            assert!(codes.contains(reason), "{link} ({verdict}): {codes:?}");
            ill += 1;
        }
    }
    assert_eq!((well, ill), (20, ILL_LINKS.len()));
}

/// What a person must read of each manifest; nothing for those that are well.
const FLAGGED: [(&str, &[&str]); 12] = [
    // Valid in every way but for its title, which was filled in as one letter.
    ("TEMPLATE-cdata-integer-shine.plist", &["title-short"]),
    (
        "TEMPLATE-leading-newline.plist",
        &["hashes-missing", "title-short", "xml-before-declaration"],
    ),
    ("battle-missing-branch.plist", &["image-not-png"]),
    ("betabuilder-sample.plist", &["url-http"]),
    ("bungabear-placeholders.plist", &["placeholder-text", "url-placeholder"]),
    ("chartdemo.plist", &[]),
    ("ctrlands-zip-url-cjk.plist", &["url-not-ipa"]),
    ("ksign-example.plist", &["placeholder-text"]),
    ("saeum.plist", &["share-redirect"]),
    ("sobex.plist", &["share-redirect"]),
    ("xhsimport-cjk.plist", &[]),
    ("xia0-fake-urls.plist", &["url-no-path", "url-same"]),
];

#[test]
#[ignore = "needs AIRLIFT_REAL_FILES"]
fn every_bad_manifest_found_has_its_reason_and_no_good_one_is_flagged() {
    for (name, expected) in FLAGGED {
        let linted = lint(&std::fs::read(root().join("manifests").join(name)).unwrap(), None, None);
        let flagged = linted.remarks.iter().map(|remark| &remark.finding);
        let flagged = flagged.filter(|finding| finding.severity >= Severity::Risks);
        let codes: std::collections::BTreeSet<&str> = flagged.map(airlift::finding::Finding::code).collect();
        assert_eq!(codes.into_iter().collect::<Vec<_>>(), expected, "{name}");
        // Every remark but those about the whole has its place.
        for remark in linted.remarks.iter().filter(|remark| remark.piece.is_some()) {
            assert!(
                linted.line_and_column(remark).is_some_and(|(line, _)| line >= 1),
                "{name}: {remark:?}"
            );
        }
    }
}
