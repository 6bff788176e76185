//! The tree is a property list with the place of each value in the file, where there is one.

use std::ops::Range;

use plist::Value;
use roxmltree::Node as Element;

/// Deepest nesting that is read: a manifest has five levels.
const DEPTH_LIMIT: usize = 100;

/// One value.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) kind: PlistKind,
    /// Its bytes in the file.
    pub(super) range: Option<Range<usize>>,
}

/// What a value is.
#[derive(Clone, Debug)]
pub(super) enum PlistKind {
    Array(Vec<Node>),
    Dictionary(Vec<PlistEntry>),
    Integer(i128),
    /// A boolean, a date or data, as messages name it.
    Other(&'static str),
    /// A number with a fraction, as it is written.
    Real(String),
    Text(String),
}

/// A key with its value.
#[derive(Clone, Debug)]
pub(super) struct PlistEntry {
    pub(super) key: String,
    /// The key's bytes in the file.
    pub(super) key_range: Option<Range<usize>>,
    pub(super) value: Node,
}

/// What makes XML no property list.
#[derive(Clone, Debug)]
pub(super) struct PlistFlaw {
    /// What it is, as the message names it.
    pub(super) kind: &'static str,
    /// The element, the key or the value that it is about; empty when it is about none.
    pub(super) name: String,
    /// Its bytes in the file.
    pub(super) range: Range<usize>,
}

impl PlistFlaw {
    fn new(kind: &'static str, name: &str, range: Range<usize>) -> Self {
        Self {
            kind,
            name: name.to_owned(),
            range,
        }
    }
}

impl Node {
    pub(super) fn entries(&self) -> Option<&[PlistEntry]> {
        match &self.kind {
            PlistKind::Dictionary(entries) => Some(entries),
            _ => None,
        }
    }

    /// The value of a key of a dictionary; of a key that is there twice the last one counts, as it does for iOS.
    pub(super) fn value(&self, key: &str) -> Option<&Self> {
        let mut entries = self.entries()?.iter().rev();
        entries.find(|entry| entry.key == key).map(|entry| &entry.value)
    }

    /// What it is, as messages name it.
    pub(super) fn name(&self) -> &'static str {
        match &self.kind {
            PlistKind::Array(_) => "array",
            PlistKind::Dictionary(_) => "dictionary",
            PlistKind::Integer(_) => "integer",
            PlistKind::Other(name) => name,
            PlistKind::Real(_) => "number",
            PlistKind::Text(_) => "string",
        }
    }

    /// A value of a property list in another form than XML.
    pub(super) fn of_value(value: &Value) -> Self {
        let kind = match value {
            Value::Array(items) => PlistKind::Array(items.iter().map(Self::of_value).collect()),
            Value::Dictionary(dictionary) => PlistKind::Dictionary(
                dictionary
                    .iter()
                    .map(|(key, value)| PlistEntry {
                        key: key.clone(),
                        key_range: None,
                        value: Self::of_value(value),
                    })
                    .collect(),
            ),
            Value::String(text) => PlistKind::Text(text.clone()),
            Value::Integer(number) => PlistKind::Integer(
                number
                    .as_signed()
                    .map_or_else(|| number.as_unsigned().unwrap_or(0).into(), i128::from),
            ),
            Value::Real(number) => PlistKind::Real(format!("{number:?}")),
            _ => PlistKind::Other("other"),
        };
        Self { kind, range: None }
    }

    /// An element of a property list in XML; what is no property list inside, otherwise.
    pub(super) fn of_element(element: Element<'_, '_>) -> Result<Self, PlistFlaw> {
        Self::of_element_at(element, 0)
    }

    fn of_element_at(element: Element<'_, '_>, depth: usize) -> Result<Self, PlistFlaw> {
        let range = element.range();
        if depth > DEPTH_LIMIT {
            return Err(PlistFlaw::new("deep", "", range));
        }
        let kind = match element.tag_name().name() {
            "array" => {
                let items = element.children().filter(Element::is_element);
                PlistKind::Array(items.map(|item| Self::of_element_at(item, depth + 1)).collect::<Result<_, _>>()?)
            }
            "dict" => PlistKind::Dictionary(entries(element, depth)?),
            "integer" => match text(element).trim().parse() {
                Ok(number) => PlistKind::Integer(number),
                Err(_) => return Err(PlistFlaw::new("integer", text(element).trim(), range)),
            },
            "string" => PlistKind::Text(text(element)),
            "true" | "false" => PlistKind::Other("boolean"),
            "date" => PlistKind::Other("date"),
            "data" => PlistKind::Other("data"),
            "real" => PlistKind::Real(text(element).trim().to_owned()),
            other => return Err(PlistFlaw::new("element", other, range)),
        };
        Ok(Self { kind, range: Some(range) })
    }
}

fn entries(dictionary: Element<'_, '_>, depth: usize) -> Result<Vec<PlistEntry>, PlistFlaw> {
    let mut entries = Vec::new();
    let mut children = dictionary.children().filter(Element::is_element);
    while let Some(key) = children.next() {
        if key.tag_name().name() != "key" {
            return Err(PlistFlaw::new("key", key.tag_name().name(), key.range()));
        }
        let Some(value) = children.next().filter(|value| value.tag_name().name() != "key") else {
            return Err(PlistFlaw::new("value", &text(key), key.range()));
        };
        entries.push(PlistEntry {
            key: text(key),
            key_range: Some(key.range()),
            value: Node::of_element_at(value, depth + 1)?,
        });
    }
    Ok(entries)
}

/// All text inside an element; comments part it.
fn text(element: Element<'_, '_>) -> String {
    element
        .children()
        .filter_map(|child| child.text().filter(|_| child.is_text()))
        .collect()
}
