//! The build script makes functions of the message files, so that a message that is missing or called wrongly does not compile,
//! and one that nobody uses is a warning.
//!
//! What a file's messages become stands in its name: `findings-*.ftl` and `problems*.ftl` become values that rules and doors make
//! and faces turn into sentences, `says-*.ftl` become sentences made below the faces, `pages.ftl` stays a table for the templates,
//! `names.ftl` a table by key, and all others become sentences at once. Types come from how a message uses its arguments; see `assets/languages/README.md`.

#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "it runs while Airlift is built: it reads the message files, and a panic is how it says what is wrong with them"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey};

/// The language that the others are held against.
const REFERENCE: &str = "en";

/// What an argument is, from how the message uses it.
#[derive(Clone, Debug, Eq, PartialEq)]
enum Kind {
    Count,
    Date,
    Flag,
    Key(BTreeSet<String>),
    List,
    Said,
    Size,
    Text,
}

type MessageArguments = BTreeMap<String, Kind>;

/// A message: each of its texts ("" is its value, others are attributes) with its English and its arguments.
#[derive(Default)]
struct SourceMessage {
    file: String,
    /// Other messages inside it.
    names: BTreeSet<String>,
    parts: Vec<(String, String, MessageArguments)>,
}

type Messages = BTreeMap<String, SourceMessage>;

/// Writes the functions into the folder that cargo names.
pub(crate) fn make() {
    let folder = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR").expect("set by cargo")).join("assets/languages");
    println!("cargo::rerun-if-changed={}", folder.display());
    println!("cargo::rerun-if-changed=src/words/build.rs");
    let reference = read(&folder.join(REFERENCE), None);
    let mut languages = vec![(REFERENCE.to_owned(), files(&folder.join(REFERENCE)))];
    for language in sorted(&folder)
        .into_iter()
        .filter(|path| path.is_dir() && !path.ends_with(REFERENCE))
    {
        let under = under(&language);
        compare(&reference, &read(&language, under.as_deref()), &language, under.is_some());
        languages.push((name(&language), files(&language)));
    }
    let out = PathBuf::from(std::env::var("OUT_DIR").expect("set by cargo"));
    write_if_changed(&out.join("told.rs"), &told(&reference));
    write_if_changed(
        &out.join("words.rs"),
        &[words(&reference), pages(&reference), names(&reference)].concat(),
    );
    write_if_changed(&out.join("languages.rs"), &embedded(&languages));
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("a folder can be read to its end").path())
        .collect();
    paths.sort();
    paths
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let is_ftl = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "ftl");
    sorted(folder).into_iter().filter(is_ftl).collect()
}

/// The folder of the language that a folder such as `es-419` is a variant of.
fn under(folder: &Path) -> Option<PathBuf> {
    let name = name(folder);
    let (language, _) = name.rsplit_once('-')?;
    Some(folder.with_file_name(language)).filter(|under| under.is_dir())
}

fn name(path: &Path) -> String {
    path.file_stem().and_then(|stem| stem.to_str()).expect("names are ASCII").to_owned()
}

/// Writes only what differs, so that nothing is compiled again for a changed wording.
fn write_if_changed(path: &Path, text: &str) {
    if std::fs::read_to_string(path).is_ok_and(|now| now == text) {
        return;
    }
    std::fs::write(path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

/// The message files of a folder by their names; `panic!` is how a build script says that a file is wrong.
fn parsed(folder: &Path) -> Vec<(String, Resource<String>)> {
    let parse = |file: PathBuf| {
        let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.display()));
        (name(&file), resource)
    };
    files(folder).into_iter().map(parse).collect()
}

/// Every message of a language. What stands inside them may be one of the folder under it, if it is a variant.
fn read(folder: &Path, under: Option<&Path>) -> Messages {
    let below = under.map(parsed).unwrap_or_default();
    let resources = parsed(folder);
    let values: BTreeMap<String, &Pattern<String>> = below
        .iter()
        .chain(&resources)
        .flat_map(|(_, resource)| &resource.body)
        .filter_map(|entry| match entry {
            Entry::Message(message) => message.value.as_ref().map(|value| (message.id.name.clone(), value)),
            _ => None,
        })
        .collect();
    let mut messages = Messages::new();
    for (file, resource) in &resources {
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut parts = Vec::new();
            let mut names = BTreeSet::new();
            let texts = message.value.iter().map(|value| (String::new(), value));
            let attributes = message
                .attributes
                .iter()
                .map(|attribute| (attribute.id.name.clone(), &attribute.value));
            for (part, pattern) in texts.chain(attributes) {
                let mut arguments = MessageArguments::new();
                let at = format!("{file}: {} .{part}", message.id.name);
                of_pattern(pattern, &values, &mut arguments, &at);
                names.extend(named(pattern));
                parts.push((part, english(pattern), arguments));
            }
            let file = file.clone();
            let was = messages.insert(message.id.name.clone(), SourceMessage { file, names, parts });
            assert!(was.is_none(), "{} is there twice", message.id.name);
        }
    }
    messages
}

/// The text for the comment of a function, on one line.
fn english(pattern: &Pattern<String>) -> String {
    let part = |element: &PatternElement<String>| match element {
        PatternElement::TextElement { value } => value.replace('\n', " "),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::VariableReference { id }),
        } => format!("{{{}}}", id.name),
        PatternElement::Placeable { .. } => "{…}".to_owned(),
    };
    pattern.elements.iter().map(part).collect()
}

/// The messages that stand in a text.
fn named(pattern: &Pattern<String>) -> impl Iterator<Item = String> {
    pattern.elements.iter().filter_map(|element| match element {
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::MessageReference { id, .. }),
        } => Some(id.name.clone()),
        _ => None,
    })
}

fn note(arguments: &mut MessageArguments, name: &str, kind: Kind, at: &str) {
    let known = arguments.entry(name.to_owned()).or_insert(Kind::Text);
    if *known == Kind::Text {
        *known = kind;
    } else if let (Kind::Key(known), Kind::Key(more)) = (&mut *known, &kind) {
        known.extend(more.iter().cloned());
    } else {
        assert!(kind == Kind::Text || *known == kind, "{at}: ${name} is both {known:?} and {kind:?}");
    }
}

type ArgumentValues<'a> = BTreeMap<String, &'a Pattern<String>>;

fn of_pattern(pattern: &Pattern<String>, values: &ArgumentValues<'_>, arguments: &mut MessageArguments, at: &str) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, values, arguments, at);
        }
    }
}

fn of_expression(expression: &Expression<String>, values: &ArgumentValues<'_>, arguments: &mut MessageArguments, at: &str) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, Kind::Text, values, arguments, at),
        Expression::Select { selector, variants } => {
            let keys: BTreeSet<String> = variants
                .iter()
                .map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => name.clone(),
                    VariantKey::NumberLiteral { value } => value.clone(),
                })
                .collect();
            let is_plural =
                |key: &String| ["zero", "one", "two", "few", "many", "other"].contains(&key.as_str()) || key.parse::<f64>().is_ok();
            let kind = if keys.iter().all(is_plural) {
                Kind::Count
            } else if keys.iter().all(|key| ["true", "false"].contains(&key.as_str())) {
                Kind::Flag
            } else {
                Kind::Key(keys)
            };
            of_inline(selector, kind, values, arguments, at);
            for variant in variants {
                of_pattern(&variant.value, values, arguments, at);
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<String>, kind: Kind, values: &ArgumentValues<'_>, arguments: &mut MessageArguments, at: &str) {
    match inline {
        InlineExpression::VariableReference { id } => note(arguments, &id.name, kind, at),
        InlineExpression::FunctionReference { id, arguments: given } => {
            let kind = match id.name.as_str() {
                "COUNT" | "NUMBER" | "PERCENT" => Kind::Count,
                "DATE" => Kind::Date,
                "LIST" => Kind::List,
                "SAID" => Kind::Said,
                "SIZE" => Kind::Size,
                other => panic!("{at}: there is no function {other}"),
            };
            for positional in &given.positional {
                of_inline(positional, kind.clone(), values, arguments, at);
            }
        }
        InlineExpression::MessageReference { id, attribute } => {
            assert!(attribute.is_none(), "{at}: attributes of other messages are not followed");
            let pattern = values
                .get(&id.name)
                .unwrap_or_else(|| panic!("{at}: there is no message {}", id.name));
            of_pattern(pattern, values, arguments, at);
        }
        InlineExpression::Placeable { expression } => of_expression(expression, values, arguments, at),
        InlineExpression::TermReference { .. } | InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

/// Another language says what the reference says, with the same arguments, in the files that it has; a variant says what differs.
fn compare(reference: &Messages, other: &Messages, folder: &Path, is_variant: bool) {
    let has: BTreeSet<&str> = other.values().map(|message| message.file.as_str()).collect();
    for (id, message) in reference.iter().filter(|(_, message)| has.contains(message.file.as_str())) {
        let Some(theirs) = other.get(id) else {
            assert!(is_variant, "{}: {id} is missing", folder.display());
            continue;
        };
        let parts = |message: &SourceMessage| -> Vec<String> { message.parts.iter().map(|(part, ..)| part.clone()).collect() };
        assert_eq!(parts(message), parts(theirs), "{}: the parts of {id}", folder.display());
        assert_eq!(message.names, theirs.names, "{}: the messages in {id}", folder.display());
        for ((part, _, ours), (_, _, used)) in message.parts.iter().zip(&theirs.parts) {
            let unknown: Vec<&String> = used.keys().filter(|name| !ours.contains_key(*name)).collect();
            assert!(
                unknown.is_empty(),
                "{}: {id} .{part} has arguments that English lacks: {unknown:?}",
                folder.display()
            );
        }
    }
    for id in other.keys() {
        assert!(reference.contains_key(id), "{}: English has no {id}", folder.display());
    }
}

fn snake(id: &str) -> String {
    let name = id.replace('-', "_");
    if ["continue", "move", "box", "loop", "type", "use", "in", "for", "as"].contains(&name.as_str()) {
        return format!("{name}_");
    }
    name
}

fn pascal(id: &str) -> String {
    id.split('-')
        .map(|word| {
            let mut letters = word.chars();
            letters
                .next()
                .map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
        })
        .collect()
}

/// The arguments of all parts together.
fn all_arguments(id: &str, message: &SourceMessage) -> MessageArguments {
    let mut all = MessageArguments::new();
    for (part, _, arguments) in &message.parts {
        for (name, kind) in arguments {
            note(&mut all, name, kind.clone(), &format!("{id} .{part}"));
        }
    }
    all
}

fn parameters(arguments: &MessageArguments) -> String {
    arguments
        .iter()
        .map(|(name, kind)| {
            let of = match kind {
                Kind::Count => "impl Counted",
                Kind::Date => "impl Into<Day>",
                Kind::Flag => "bool",
                Kind::Key(_) => "&'static str",
                Kind::List => "impl Into<List>",
                Kind::Said => "impl Into<Message>",
                Kind::Size => "ByteSize",
                Kind::Text => "impl Display",
            };
            format!(", {}: {of}", snake(name))
        })
        .collect()
}

fn values(arguments: &MessageArguments) -> String {
    let given = arguments.iter().map(|(name, kind)| {
        let local = snake(name);
        let value = match kind {
            Kind::Count => format!("Value::Count({local}.count())"),
            Kind::Date => format!("Value::Day({local}.into())"),
            Kind::Flag => format!("Value::key(if {local} {{ \"true\" }} else {{ \"false\" }})"),
            Kind::Key(_) => format!("Value::key({local})"),
            Kind::List => format!("Value::List({local}.into())"),
            Kind::Said => format!("Value::said({local})"),
            Kind::Size => format!("Value::Size({local})"),
            Kind::Text => format!("Value::text({local})"),
        };
        format!("(\"{name}\", {value})")
    });
    format!("[{}]", given.collect::<Vec<_>>().join(", "))
}

/// Checks that a select gets one of its keys, where tests can see it.
fn key_checks(arguments: &MessageArguments) -> String {
    let checks = arguments.iter().filter_map(|(name, kind)| match kind {
        Kind::Key(keys) => {
            let keys: Vec<String> = keys.iter().map(|key| format!("\"{key}\"")).collect();
            let local = snake(name);
            Some(format!(
                "        debug_assert!([{}].contains(&{local}), \"{name}: {{{local}}}\");\n",
                keys.join(", ")
            ))
        }
        _ => None,
    });
    checks.collect()
}

fn comment(message: &SourceMessage, indent: &str) -> String {
    let mut text = String::new();
    for (part, english, _) in &message.parts {
        let dot = if part.is_empty() { String::new() } else { format!(".{part}: ") };
        writeln!(text, "{indent}// {dot}{english}").expect("a text takes all");
    }
    text
}

/// Whether a file's messages are problems: those of one subject have a file of their own.
fn is_of_problems(file: &str) -> bool {
    file == "problems" || file.starts_with("problems-")
}

/// Values that rules, doors and rooms below the faces make.
fn told(messages: &Messages) -> String {
    let mut rules = String::new();
    let mut codes = String::new();
    let mut others: BTreeMap<&str, String> = [("problems", String::new()), ("says", String::new())].into();
    for (id, message) in messages {
        let arguments = all_arguments(id, message);
        let (parameters, values, checks) = (parameters(&arguments), values(&arguments), key_checks(&arguments));
        let comment = comment(message, "    ");
        let file = message.file.as_str();
        if file.starts_with("findings-") {
            let kind = pascal(id);
            writeln!(codes, "    \"{id}\",").expect("a text takes all");
            write!(
                rules,
                "/// The message `{id}`, as the type that its rule is made of.\n#[derive(Clone, Copy, Debug)]\npub struct {kind};\n\n\
                 impl Told for {kind} {{\n    const CODE: &'static str = \"{id}\";\n}}\n\n"
            )
            .expect("a text takes all");
            // A message with a value is a step of the self-test, whose findings are told by messages of their own.
            if message.parts.iter().any(|(part, ..)| part.is_empty()) {
                continue;
            }
            write!(
                rules,
                "impl RuleOf<{kind}> {{\n{comment}    pub(crate) fn finding(&'static self{parameters}) -> Finding {{\n{checks}        self.rule.told({values})\n    }}\n}}\n\n"
            )
            .expect("a text takes all");
        } else if is_of_problems(file) || file.starts_with("says-") {
            let is_problem = is_of_problems(file);
            let short = if is_problem {
                id.strip_prefix("problem-")
                    .unwrap_or_else(|| panic!("{id} begins without problem-"))
            } else {
                id
            };
            let (kind, make) = if is_problem {
                ("Problem", format!("Problem::told(\"{short}\", {values})"))
            } else {
                ("Message", format!("Message::new(\"{id}\", {values})"))
            };
            let parameters = parameters.strip_prefix(", ").unwrap_or(&parameters);
            let module = others
                .get_mut(if is_problem { "problems" } else { "says" })
                .expect("both are there");
            write!(
                module,
                "{comment}    pub(crate) fn {}({parameters}) -> {kind} {{\n{checks}        {make}\n    }}\n\n",
                snake(short)
            )
            .expect("a text takes all");
        }
    }
    let modules: String = [
        ("problems", "Problems, one function each."),
        ("says", "Sentences that are made below the faces, one function each."),
    ]
    .into_iter()
    .map(|(module, doc)| {
        let body = &others[module];
        let used = if body.is_empty() {
            ""
        } else {
            "    #[allow(clippy::wildcard_imports, reason = \"made by the build script\")]\n    use super::*;\n\n"
        };
        format!("/// {doc}\npub mod {module} {{\n{used}{body}}}\n\n")
    })
    .collect();
    format!("{rules}{modules}/// The codes of all rules that have a message.\npub const CODES: &[&str] = &[\n{codes}];\n")
}

/// Functions that make sentences at once, for the faces.
fn words(messages: &Messages) -> String {
    let mut plain = String::new();
    let mut functions = String::new();
    let mut count = 0;
    // What stands inside findings only is never said alone.
    let inside: BTreeSet<&String> = messages.values().flat_map(|message| &message.names).collect();
    for (id, message) in messages {
        let file = message.file.as_str();
        if file == "findings" && inside.contains(id) {
            continue;
        }
        if file.starts_with("findings-")
            || is_of_problems(file)
            || file.starts_with("says-")
            || ["formats", "names", "pages"].contains(&file)
        {
            continue;
        }
        let feature = if file.starts_with("window") {
            "    #[cfg(feature = \"window\")]\n"
        } else {
            ""
        };
        for (part, english, arguments) in &message.parts {
            let function = if part.is_empty() {
                snake(id)
            } else {
                snake(&format!("{id}-{part}"))
            };
            if arguments.is_empty() {
                writeln!(plain, "    (\"{id}\", \"{part}\"),").expect("a text takes all");
                write!(
                    functions,
                    "    // {english}\n{feature}    pub(crate) fn {function}(&self) -> &str {{\n        self.plain({count})\n    }}\n\n"
                )
                .expect("a text takes all");
                count += 1;
            } else {
                let (parameters, values, checks) = (parameters(arguments), values(arguments), key_checks(arguments));
                write!(
                    functions,
                    "    // {english}\n{feature}    pub(crate) fn {function}(&self{parameters}) -> String {{\n{checks}        self.say_part(\"{id}\", \"{part}\", &{values})\n    }}\n\n"
                )
                .expect("a text takes all");
            }
        }
    }
    format!(
        "/// Messages without arguments: their identifiers and parts.\npub(super) static PLAIN: [(&str, &str); {count}] = [\n{plain}];\n\nimpl Words {{\n{functions}}}\n"
    )
}

/// The texts of the testers' pages and of the phone's own words in them, with the names of their holes.
fn pages(messages: &Messages) -> String {
    let mut text = String::from(
        "/// The texts of the testers' pages, with the names of their holes.\npub(super) const PAGES: &[(&str, &[&str])] = &[\n",
    );
    for (id, message) in messages.iter().filter(|(_, message)| message.file == "pages") {
        let holes: Vec<String> = all_arguments(id, message).keys().map(|name| format!("\"{name}\"")).collect();
        writeln!(text, "    (\"{id}\", &[{}]),", holes.join(", ")).expect("a text takes all");
    }
    text.push_str("];\n");
    text
}

/// Names that are looked up by a key, such as those of Apple's abilities: nobody can say which are used.
fn names(messages: &Messages) -> String {
    let mut text =
        String::from("/// Names that are looked up by a key.\n#[cfg(feature = \"window\")]\npub(super) const NAMES: &[&str] = &[\n");
    for id in messages.iter().filter(|(_, message)| message.file == "names").map(|(id, _)| id) {
        writeln!(text, "    \"{id}\",").expect("a text takes all");
    }
    text.push_str("];\n");
    text
}

/// The texts of each language, as they are compiled in.
fn embedded(languages: &[(String, Vec<PathBuf>)]) -> String {
    let mut text = String::from("/// Each language with its message files.\npub(super) const LANGUAGES: &[(&str, &[&str])] = &[\n");
    for (language, files) in languages {
        let files: Vec<String> = files
            .iter()
            .map(|file| format!("include_str!({:?})", file.display().to_string()))
            .collect();
        writeln!(text, "    (\"{language}\", &[{}]),", files.join(", ")).expect("a text takes all");
    }
    text.push_str("];\n");
    text
}
