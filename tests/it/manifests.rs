//! Manifests and links as they are found in the wild: what can be taken over is taken over, what iOS ignores is named.
//! The files lie in the folder that `AIRLIFT_REAL_FILES` names; without it these tests say so and pass.

use airlift::manifest::{ForeignManifest, InstallLink};

use crate::ipa_facts::real_files;

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
fn every_manifest_found_is_taken_over() {
    let Some(folder) = real_files() else { return };
    let mut seen = 0;
    for entry in std::fs::read_dir(folder.join("manifests")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let (_, title, bundle_id, version) = MANIFESTS
            .iter()
            .find(|(known, ..)| *known == name)
            .unwrap_or_else(|| panic!("{name} is not in the table"));
        let manifest = ForeignManifest::parse(&std::fs::read(&path).unwrap()).unwrap_or_else(|problem| panic!("{name}: {problem}"));
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
fn every_link_found_is_judged_as_ios_does() {
    let Some(folder) = real_files() else { return };
    let list = std::fs::read_to_string(folder.join("links.tsv")).unwrap();
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
