//! The structure that ARCHITECTURE.md draws is the one in `src`: without this, the next person finds things elsewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::symptom_rows;

/// Who may import whom. `session` may import everything above it; faces see the session, and data they show.
const IMPORTS: &[(&str, &[&str])] = &[
    ("primitives", &[]),
    ("files", &[]),
    ("finding", &["primitives"]),
    ("ipa", &["finding", "primitives"]),
    ("activity", &["finding", "primitives"]),
    ("qr", &[]),
    ("clock", &[]),
    ("sync", &[]),
    ("system_calls", &[]),
    ("tools", &[]),
    ("manifest", &["finding", "primitives", "ipa", "qr"]),
    (
        "preflight",
        &[
            "finding",
            "primitives",
            "ipa",
            "manifest",
            "identity",
            "self_test",
            "activity",
            "library",
        ],
    ),
    ("library", &["finding", "files", "primitives", "ipa", "manifest"]),
    ("words", &["finding", "primitives"]),
    ("identity", &["finding", "primitives", "clock"]),
    ("network", &["finding", "clock", "tools"]),
    (
        "endpoint",
        &[
            "files",
            "finding",
            "primitives",
            "manifest",
            "activity",
            "identity",
            "clock",
            "qr",
            "sync",
            "system_calls",
            "words",
        ],
    ),
    ("outbound", &[]),
    ("webhooks", &["finding", "primitives", "clock", "sync", "store", "outbound"]),
    (
        "store",
        &["finding", "primitives", "library", "manifest", "ipa", "clock", "tools", "publish"],
    ),
    ("intake", &["finding", "files", "library", "manifest", "ipa", "clock"]),
    (
        "publish",
        &[
            "finding",
            "primitives",
            "files",
            "library",
            "manifest",
            "ipa",
            "clock",
            "qr",
            "sync",
            "intake",
            "endpoint",
            "outbound",
        ],
    ),
    (
        "self_test",
        &["finding", "primitives", "manifest", "ipa", "identity", "clock", "sync"],
    ),
    ("watch", &["clock", "files", "intake", "ipa", "sync"]),
    (
        "session",
        &[
            "files",
            "primitives",
            "finding",
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
            "intake",
            "publish",
            "self_test",
            "watch",
            "webhooks",
        ],
    ),
    ("desktop", &["clock", "sync", "system_calls", "tools"]),
    (
        "control",
        &["finding", "words", "session", "library", "manifest", "clock", "store", "sync"],
    ),
    (
        "window",
        &[
            "primitives",
            "finding",
            "words",
            "desktop",
            "session",
            "library",
            "ipa",
            "manifest",
            "network",
            "qr",
            "activity",
            "publish",
            "self_test",
            "preflight",
            "sync",
            "system_calls",
        ],
    ),
    (
        "cli",
        &[
            "files",
            "primitives",
            "control",
            "finding",
            "words",
            "session",
            "library",
            "ipa",
            "manifest",
            "network",
            "qr",
            "activity",
            "identity",
            "intake",
            "publish",
            "store",
            "clock",
            "preflight",
            "endpoint",
            "self_test",
            "tools",
            "webhooks",
        ],
    ),
];

/// What the model of everything that may happen stands in for, besides what the window sees.
const PLAYED_BY_THE_MODEL: [&str; 2] = ["intake", "store"];

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

/// Whether a file of `src` is compiled for tests only.
fn is_of_tests(path: &Path) -> bool {
    let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
    let mut folders = path.ancestors().skip(1).filter_map(Path::file_name);
    name.ends_with("tests") || name == "scenarios" || folders.any(|folder| folder == "tests" || folder == "gallery")
}

#[test]
fn modules_import_only_what_they_may() {
    let allowed: BTreeMap<&str, &[&str]> = IMPORTS.iter().copied().collect();
    let mut seen = 0;
    for (path, text) in sources() {
        let module = module(&path);
        if ["lib", "main", "bin", "build"].contains(&module.as_str()) {
            continue;
        }
        let may = allowed
            .get(module.as_str())
            .unwrap_or_else(|| panic!("{module} is not in the table"));
        let mut in_tests = is_of_tests(&path);
        for line in text.lines() {
            in_tests |= line.starts_with("mod tests {");
            for name in named(line) {
                // Tests may look at sentences.
                if in_tests && name == "words" {
                    continue;
                }
                if PLAYED_BY_THE_MODEL.contains(&name.as_str()) && path.ends_with("window/gallery/model/world.rs") {
                    continue;
                }
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

/// Type names that stand for more than one type, each with the reason why nobody takes one for the other.
const REPEATED_TYPES: [(&str, &str); 0] = [];

/// Files and folders of modules that are compiled for tests only.
fn of_tests(sources: &[(PathBuf, String)]) -> Vec<PathBuf> {
    let mut paths = Vec::new();
    for (path, text) in sources {
        let folder = if ["mod.rs", "lib.rs", "main.rs"].iter().any(|name| path.ends_with(name)) {
            path.parent().unwrap().to_owned()
        } else {
            path.with_extension("")
        };
        for after in text.split("#[cfg(test)]").skip(1) {
            let line = after.trim_start().lines().next().unwrap_or_default();
            if let Some(name) = line.split_once("mod ").and_then(|(_, rest)| rest.strip_suffix(';')) {
                paths.push(folder.join(name));
                paths.push(folder.join(format!("{name}.rs")));
            }
        }
    }
    paths
}

/// The type that a line begins to define. Associated types are indented, and none.
fn defined_type(line: &str) -> Option<&str> {
    let item = line.trim_start();
    let item = match item.strip_prefix("pub") {
        Some(rest) if rest.starts_with('(') => rest.split_once(") ")?.1,
        Some(rest) => rest.trim_start(),
        None => item,
    };
    let (keyword, rest) = item.split_once(' ')?;
    let is_type = ["struct", "enum", "trait", "union"].contains(&keyword) || keyword == "type" && !line.starts_with(' ');
    let name = rest.split(|c: char| !c.is_alphanumeric() && c != '_').next()?;
    is_type.then_some(name)
}

#[test]
fn each_type_has_a_name_of_its_own() {
    let sources = sources();
    let tests = of_tests(&sources);
    assert!(tests.len() > 10, "{tests:?}");
    let mut places: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (path, text) in &sources {
        if tests.iter().any(|of_tests| path.starts_with(of_tests)) {
            continue;
        }
        let own = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
        for name in own.lines().filter_map(defined_type) {
            places.entry(name).or_default().insert(path.display().to_string());
        }
    }
    assert!(places.len() > 300, "the reader of types found only {}", places.len());
    for (name, places) in places.iter().filter(|(_, places)| places.len() > 1) {
        let is_known = REPEATED_TYPES.iter().any(|(repeated, _)| repeated == name);
        assert!(is_known, "{name} stands for different things in {places:?}: say what each is");
    }
}

#[test]
fn only_the_window_knows_egui() {
    for (path, text) in sources() {
        let window = ["desktop", "window", "main"].contains(&module(&path).as_str());
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

/// The text up to the bracket that closes the one before it.
fn bracketed(text: &str) -> &str {
    let mut depth = 1;
    let closing = text.char_indices().find(|(_, c)| {
        depth += i32::from("([{".contains(*c)) - i32::from(")]}".contains(*c));
        depth == 0
    });
    text.split_at(closing.map_or(text.len(), |(at, _)| at)).0
}

/// The parts of a list between its own commas, not those inside brackets.
fn parts(list: &str) -> Vec<&str> {
    let mut depth = 0;
    let at_commas = list.split(|c: char| {
        depth += i32::from("([{<".contains(c)) - i32::from(")]}>".contains(c));
        c == ',' && depth == 0
    });
    at_commas.map(str::trim).filter(|part| !part.is_empty()).collect()
}

/// The parameters of every function of a file, each with the name of its function.
fn parameters(text: &str) -> Vec<(&str, String)> {
    let mut found = Vec::new();
    for after in text.split("fn ").skip(1) {
        let name = after.split(['(', '<']).next().unwrap();
        let is_name = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_');
        let Some((before, list)) = after.split_once('(') else { continue };
        if is_name && !before.contains(['{', ';']) {
            let list = bracketed(list).replace("->", "");
            found.extend(parts(&list).into_iter().map(|parameter| (name, parameter.to_owned())));
        }
    }
    found
}

/// How many things a parameter smuggles in as one.
fn smuggled(parameter: &str) -> usize {
    let kind = parameter.split_once(':').map_or("", |(_, kind)| kind).trim();
    let kind = kind.trim_start_matches('&').trim_start_matches("mut ");
    kind.strip_prefix('(').map_or(1, |inner| parts(bracketed(inner)).len())
}

#[test]
fn no_parameter_smuggles_others_in_a_tuple() {
    assert_eq!(smuggled("(a, b, c): (A, &mut B<C, D>, (E, F))"), 3);
    assert_eq!(smuggled("told: &mut (dyn FnMut(Told, u64) + Send)"), 1);
    assert_eq!(parameters("fn f<'a>(a: &'a A, (b, c): (B, C)) -> D {").len(), 2);
    let mut count = 0;
    for (path, text) in sources() {
        // A window draws with a context; what else a function needs has a name.
        let most = if module(&path) == "window" && !path.ends_with("words.rs") {
            1
        } else {
            2
        };
        for (function, parameter) in parameters(&text) {
            count += 1;
            let smuggled = smuggled(&parameter);
            assert!(
                smuggled <= most,
                "{}: {function} takes {smuggled} things as one: {parameter}",
                path.display()
            );
        }
    }
    assert!(count > 3_000, "the reader of parameters found only {count}");
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

#[test]
fn every_row_of_the_tables_is_made_to_happen_by_a_test() {
    use airlift::finding::Severity;
    use airlift::preflight::catalogue::{self, Area};
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
    let servers = texts("tests/it/self_test") + &std::fs::read_to_string(root().join("tests/it/self_test.rs")).unwrap();
    let files = std::fs::read_to_string(root().join("tests/it/command_line.rs")).unwrap() + &texts("src/ipa");
    let mut missing = Vec::new();
    for code in symptom_rows::ROWS.iter().flat_map(|row| row.codes) {
        let (area, entry) = catalogue::rules().find(|(_, entry)| entry.code == *code).unwrap();
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
fn every_rule_has_a_message_and_a_test_both_ways() {
    use airlift::finding;
    use airlift::preflight::catalogue::{self, Area};
    let mut everything: String = sources().into_iter().map(|(_, text)| text).collect();
    for entry in std::fs::read_dir(root().join("tests/it")).unwrap() {
        let path = entry.unwrap().path();
        // This file names the marks itself.
        if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("tidy.rs") {
            everything.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
    let (fires, quiet) = (tested(&everything, "fires"), tested(&everything, "quiet"));
    let mut missing = Vec::new();
    for (area, rule) in catalogue::rules() {
        // Files that are no builds and servers with one defect each are played elsewhere, one by one.
        if matches!(area, Area::File | Area::Server) {
            continue;
        }
        for (name, codes) in [("fires", &fires), ("quiet", &quiet)] {
            if !codes.contains(rule.code) {
                missing.push(format!("no test calls {name}(\"{}\", …)", rule.code));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
    let listed: BTreeSet<&str> = catalogue::rules().map(|(_, rule)| rule.code).collect();
    let told: BTreeSet<&str> = finding::CODES.iter().copied().collect();
    assert_eq!(listed, told, "rules in the catalogue, and rules with a message");
}

#[test]
fn unsafe_code_has_one_place() {
    let places: Vec<_> = sources()
        .into_iter()
        .filter(|(_, source)| source.contains("unsafe {") || source.contains("unsafe_code"))
        .map(|(path, _)| path)
        .collect();
    assert_eq!(places, [root().join("src/system_calls.rs")], "whoever reviews it looks there");
}

/// Where rectangles are made: the helpers, what paints shapes, and the mathematics of the treemap.
const RECTANGLES: &[&str] = &["layout.rs", "draw.rs", "logo.rs", "app_icon.rs", "contents/squarify.rs"];

#[test]
fn panels_are_laid_out_by_the_helpers() {
    let window = root().join("src/window");
    let by_hand: BTreeSet<String> = sources()
        .iter()
        .filter(|(path, _)| !is_of_tests(path))
        .filter_map(|(path, source)| Some((path.strip_prefix(&window).ok()?.display().to_string().replace('\\', "/"), source)))
        .filter(|(path, _)| !RECTANGLES.contains(&path.as_str()))
        .filter(|(_, source)| {
            let code = source.split("#[cfg(test)]\nmod ").next().unwrap();
            code.contains("Rect::from_") || code.contains("pos2(")
        })
        .map(|(path, _)| path)
        .collect();
    assert_eq!(by_hand, BTreeSet::new(), "`layout` cuts and stacks rectangles");
}
