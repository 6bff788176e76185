//! The structure that ARCHITECTURE.md draws is the one in `src`: without this, the next person finds things elsewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Who may import whom. `session` may import everything above it; faces see the session, and data they show.
const IMPORTS: [(&str, &[&str]); 16] = [
    ("ipa", &[]),
    ("activity", &[]),
    ("qr", &[]),
    ("clock", &[]),
    ("manifest", &["ipa"]),
    ("preflight", &["ipa", "manifest", "activity", "library"]),
    ("library", &["ipa", "manifest"]),
    ("identity", &["clock"]),
    ("network", &["clock"]),
    ("endpoint", &["manifest", "activity", "identity", "clock", "qr"]),
    ("store", &["library", "manifest", "ipa", "clock"]),
    ("publish", &["library", "manifest", "ipa", "clock"]),
    ("rehearsal", &["manifest", "ipa", "identity", "clock"]),
    (
        "session",
        &[
            "ipa",
            "activity",
            "qr",
            "clock",
            "manifest",
            "preflight",
            "library",
            "identity",
            "network",
            "endpoint",
            "store",
            "publish",
            "rehearsal",
        ],
    ),
    (
        "window",
        &[
            "session",
            "library",
            "ipa",
            "manifest",
            "network",
            "qr",
            "activity",
            "rehearsal",
            "preflight",
        ],
    ),
    (
        "cli",
        &[
            "session",
            "library",
            "ipa",
            "manifest",
            "network",
            "qr",
            "activity",
            "identity",
            "publish",
            "store",
            "clock",
            "preflight",
            "endpoint",
            "rehearsal",
        ],
    ),
];

/// The longest file that still has one subject.
const LINES_LIMIT: usize = 600;

fn sources() -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    let mut found = Vec::new();
    walk(&root().join("src"), &mut found);
    assert!(found.len() > 30, "the walk found only {} files", found.len());
    found
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn module(path: &Path) -> String {
    let below = path.strip_prefix(root().join("src")).unwrap();
    let first = below.components().next().unwrap().as_os_str().to_str().unwrap();
    first.trim_end_matches(".rs").to_owned()
}

/// Modules of ours that a line names.
fn named(line: &str) -> Vec<String> {
    let code = line.split("//").next().unwrap_or_default();
    let mut names = Vec::new();
    for after in code.split("crate::").skip(1) {
        if let Some(list) = after.strip_prefix('{') {
            names.extend(
                list.split(['}', ','])
                    .map(|name| name.trim().split("::").next().unwrap().to_owned()),
            );
        } else {
            names.push(after.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect());
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

#[test]
fn modules_import_only_what_they_may() {
    let allowed: BTreeMap<&str, &[&str]> = IMPORTS.into_iter().collect();
    let mut seen = 0;
    for (path, text) in sources() {
        let module = module(&path);
        if ["lib", "main", "bin"].contains(&module.as_str()) {
            continue;
        }
        let may = allowed
            .get(module.as_str())
            .unwrap_or_else(|| panic!("{module} is not in the table"));
        for line in text.lines() {
            for name in named(line) {
                let ours = allowed.contains_key(name.as_str());
                seen += usize::from(ours);
                assert!(
                    !ours || name == module || may.contains(&name.as_str()),
                    "{} imports {name}: {line}",
                    path.display()
                );
            }
        }
    }
    assert!(seen > 50, "the reader of imports found only {seen}");
}

#[test]
fn only_the_window_knows_egui() {
    for (path, text) in sources() {
        let window = ["window", "main"].contains(&module(&path).as_str());
        assert!(window || !text.contains("egui"), "{}", path.display());
    }
}

#[test]
fn every_file_says_first_what_it_is_and_stays_short() {
    for (path, text) in sources() {
        assert!(text.starts_with("//! "), "{} begins without a //! line", path.display());
        let lines = text.lines().count();
        assert!(lines <= LINES_LIMIT, "{} has {lines} lines", path.display());
    }
}

#[test]
fn nothing_is_left_to_do_without_a_name() {
    for (path, text) in sources() {
        for line in text.lines() {
            let unnamed = line.contains("TODO") && !line.contains("TODO(") || line.contains("FIXME") || line.contains("todo!(");
            assert!(!unnamed, "{}: {line}", path.display());
        }
    }
}

/// Those that need files of others are asked for by `real_files` in their names; what is ignored for another reason must not be.
#[test]
fn what_is_ignored_is_told_by_its_name() {
    const MARK: &str = "#[ignore";
    let mut found = sources();
    for folder in ["tests/it", "tests/it/real_files"] {
        for entry in std::fs::read_dir(root().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("tidy.rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    let mut count = 0;
    for (path, text) in found {
        for after in text.split(MARK).skip(1) {
            let (attribute, rest) = after.split_once("]\n").unwrap();
            let function = rest.split("fn ").nth(1).unwrap().split('(').next().unwrap();
            let needs_files = attribute == " = \"needs AIRLIFT_REAL_FILES\"";
            let place = path.strip_prefix(root()).unwrap().display().to_string();
            let is_named = format!("{place}::{function}").contains("real_files");
            assert_eq!(needs_files, is_named, "{place}: {function}");
            assert!(
                needs_files || attribute.len() > 10,
                "{place}: {function} is ignored without a reason"
            );
            count += 1;
        }
    }
    assert!(count > 20, "the reader of tests found only {count}");
}

#[test]
fn the_map_names_every_module() {
    let map = std::fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    assert!(map.lines().count() <= 150, "ARCHITECTURE.md has {} lines", map.lines().count());
    for (module, _) in IMPORTS {
        assert!(map.contains(&format!("`{module}`")), "ARCHITECTURE.md does not name `{module}`");
    }
}

#[test]
fn the_top_level_is_what_the_design_says() {
    let wanted = [
        "ARCHITECTURE.md",
        "CHANGELOG.md",
        "Cargo.lock",
        "Cargo.toml",
        "LICENSE",
        "README.md",
        "assets",
        "packaging",
        "rust-toolchain.toml",
        "src",
        "target",
        "tests",
    ];
    for entry in std::fs::read_dir(root()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(
            name.starts_with('.') || wanted.contains(&name.as_str()),
            "{name} does not belong at the top level"
        );
    }
}

#[test]
fn every_sentence_of_the_window_is_used() {
    let sources = sources();
    let is_of_words = |path: &Path| {
        path.file_name()
            .and_then(|name| name.to_str())
            .is_some_and(|name| name.ends_with("words.rs"))
    };
    let words: String = sources
        .iter()
        .filter(|(path, _)| module(path) == "window" && is_of_words(path))
        .map(|(_, text)| text.as_str())
        .collect();
    let elsewhere: String = sources
        .iter()
        .filter(|(path, _)| module(path) == "window")
        .map(|(_, text)| text.as_str())
        .collect();
    let mut count = 0;
    for line in words.lines() {
        let Some(item) = line
            .trim()
            .strip_prefix("pub")
            .and_then(|rest| rest.split_once("const ").or_else(|| rest.split_once("fn ")))
        else {
            continue;
        };
        let name: String = item.1.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        count += 1;
        assert!(elsewhere.matches(name.as_str()).count() > 1, "words::{name} is never used");
    }
    assert!(count > 20, "words.rs has only {count} items");
}

/// What stands in quotes right behind a mark, a line break between them or not, with where the mark is.
fn quoted_behind<'a>(text: &'a str, mark: &str) -> Vec<(usize, &'a str)> {
    text.match_indices(mark)
        .filter_map(|(at, _)| {
            let literal = text.get(at + mark.len()..)?.trim_start().strip_prefix('"')?;
            Some((at, literal.split('"').next()?))
        })
        .collect()
}

/// The codes that tests give to this function: by name, or from a list in a loop. `only` is `fires` and nothing besides, beside a
/// twin for which it is `quiet`.
fn tested<'a>(text: &'a str, function: &str) -> BTreeSet<&'a str> {
    let mut codes: BTreeSet<&str> = quoted_behind(text, &format!("{function}("))
        .into_iter()
        .map(|(_, code)| code)
        .collect();
    codes.extend(quoted_behind(text, " only(").into_iter().map(|(_, code)| code));
    for (at, _) in text.match_indices("for code in [") {
        let (before, loop_on) = text.split_at(at);
        let indent = before.rsplit('\n').next().unwrap();
        let (list, body) = loop_on.split_once(']').unwrap();
        let body = body.split(&format!("\n{indent}}}")).next().unwrap();
        if body.contains(&format!("{function}(code")) {
            codes.extend(list.split('"').skip(1).step_by(2));
        }
    }
    codes
}

/// The doc comment of the function that is around this place.
fn doc_around(text: &str, at: usize) -> String {
    let before: Vec<&str> = text.split_at(at).0.lines().collect();
    let is_function = |line: &str| line.split("//").next().is_some_and(|code| format!(" {code}").contains(" fn "));
    let function = before.iter().rposition(|line| is_function(line)).unwrap_or(0);
    let doc = before[..function]
        .iter()
        .rev()
        .take_while(|line| line.trim_start().starts_with(['/', '#']));
    doc.copied().collect::<Vec<_>>().join("\n")
}

/// Whether a file may make findings.
fn is_of_rules(path: &Path) -> bool {
    ["ipa", "manifest", "preflight"].contains(&module(path).as_str()) && !path.ends_with("tests.rs") && !path.ends_with("scenarios.rs")
}

/// What the doc comment of a rule says of when it fires, and what it rests on, as the catalogue prints them.
fn trigger_and_source(doc: &str) -> (String, String) {
    let lines = doc.lines().rev().filter_map(|line| line.trim().strip_prefix("///"));
    let text = lines.map(str::trim).collect::<Vec<_>>().join(" ").replace('`', "");
    let (trigger, source) = text.split_once("Source:").unwrap_or_else(|| panic!("{doc}"));
    let plain = |text: &str| {
        text.split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .trim_end_matches('.')
            .to_owned()
    };
    (plain(trigger), plain(source))
}

#[test]
fn the_catalogue_says_what_the_rules_say() {
    use airlift::preflight::catalogue;
    let mut docs: BTreeMap<String, BTreeSet<(String, String)>> = BTreeMap::new();
    for (path, text) in sources() {
        if !is_of_rules(&path) {
            continue;
        }
        let own = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
        for (at, code) in ["Finding::new(", " passed("].iter().flat_map(|mark| quoted_behind(own, mark)) {
            docs.entry(code.to_owned())
                .or_default()
                .insert(trigger_and_source(&doc_around(own, at)));
        }
    }
    assert!(docs.len() > 150, "{}", docs.len());
    for (code, said) in &docs {
        let entry = catalogue::entry(code).unwrap_or_else(|| panic!("{code} is not in the catalogue"));
        let listed = (entry.what.to_owned(), entry.source.to_owned());
        assert!(said.contains(&listed), "{code}: {listed:?} is not what its rule says: {said:?}");
    }
    for (area, entry) in catalogue::entries() {
        let has_doc = !matches!(area, catalogue::Area::File | catalogue::Area::Server);
        let is_of_form = entry.code.starts_with("url-") || entry.code == "control-character";
        assert!(
            !has_doc || is_of_form || docs.contains_key(entry.code),
            "{} is made nowhere",
            entry.code
        );
    }
}

#[test]
fn every_row_of_the_tables_is_made_to_happen_by_a_test() {
    use airlift::ipa::Severity;
    use airlift::preflight::catalogue::{self, Area, ROWS};
    let texts = |folder: &str| -> String {
        let mut text = String::new();
        let mut folders = vec![root().join(folder)];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("tidy.rs") {
                    text.push_str(&std::fs::read_to_string(path).unwrap());
                }
            }
        }
        text
    };
    let everything = texts("src") + &texts("tests/it");
    let (fires, quiet) = (tested(&everything, "fires"), tested(&everything, "quiet"));
    // What may fail must be told by its own code and no other.
    let alone: BTreeSet<&str> = quoted_behind(&everything, " only(").into_iter().map(|(_, code)| code).collect();
    // Servers are played with one defect each, whose line is looked for by its code.
    let servers = texts("tests/it/rehearsal") + &std::fs::read_to_string(root().join("tests/it/rehearsal.rs")).unwrap();
    let files = std::fs::read_to_string(root().join("tests/it/command_line.rs")).unwrap() + &texts("src/ipa");
    let mut missing = Vec::new();
    for code in ROWS.iter().flat_map(|row| row.codes) {
        let (area, entry) = catalogue::entries().find(|(_, entry)| entry.code == *code).unwrap();
        let named = format!("\"{code}\"");
        let is_made = match area {
            Area::Server => servers.contains(&named),
            Area::File => files.contains(&named),
            _ if entry.severity >= Severity::Risks => alone.contains(code),
            _ => fires.contains(code) && quiet.contains(code),
        };
        if !is_made {
            missing.push(*code);
        }
    }
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn every_finding_has_a_source_and_a_test_both_ways() {
    let mut everything: String = sources().into_iter().map(|(_, text)| text).collect();
    for entry in std::fs::read_dir(root().join("tests/it")).unwrap() {
        let path = entry.unwrap().path();
        // This file names the marks itself.
        if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("tidy.rs") {
            everything.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
    let (fires, quiet) = (tested(&everything, "fires"), tested(&everything, "quiet"));
    let (mut missing, mut count) = (Vec::new(), 0);
    for (path, text) in sources() {
        if !is_of_rules(&path) {
            continue;
        }
        let own = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
        for (at, code) in ["Finding::new(", "passed("].iter().flat_map(|mark| quoted_behind(own, mark)) {
            count += 1;
            if !doc_around(own, at).contains("Source:") {
                missing.push(format!(
                    "{}: no Source line in the doc of the function that makes {code}",
                    path.display()
                ));
            }
            for (name, codes) in [("fires", &fires), ("quiet", &quiet)] {
                if !codes.contains(code) {
                    missing.push(format!("{}: no test calls {name}(\"{code}\", …)", path.display()));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
    assert!(count > 25, "the reader of findings found only {count}");
}
