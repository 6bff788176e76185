//! Destinations that a person keeps in the settings, `[[destinations]]`: what is none stays there as it was written.

use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, value};

use crate::finding::{Message, says};
use crate::publish::Destination;

/// Its name in the settings.
const KEY: &str = "destinations";
/// The most that are kept: far more than anybody types, and few enough for every face to show.
pub const DESTINATIONS_LIMIT: usize = 50;

/// A destination that a person keeps. Its keys are not in the settings.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SavedDestination {
    /// Where builds go.
    pub to: Destination,
    /// What phones' addresses begin with; empty is the storage's own address. Judged where it is used.
    pub base_url: String,
}

/// The destinations of the settings, and what is wrong with them.
pub(super) fn read(document: &DocumentMut) -> (Vec<SavedDestination>, Option<Message>) {
    let wrong = || Some(says::settings_must_be(KEY, KEY));
    let Some(item) = document.get(KEY) else {
        return (Vec::new(), None);
    };
    let Ok(tables) = item.clone().into_array_of_tables() else {
        return (Vec::new(), wrong());
    };
    let mut saved: Vec<SavedDestination> = Vec::new();
    let mut is_wrong = tables.len() > DESTINATIONS_LIMIT;
    for table in tables.iter().take(DESTINATIONS_LIMIT) {
        let base_url = match table.get("base_url") {
            None => Some(""),
            Some(item) => item.as_str(),
        };
        match (destination_of(table), base_url) {
            (Some(to), Some(base_url)) if saved.iter().all(|other| other.to != to) => saved.push(SavedDestination {
                to,
                base_url: base_url.to_owned(),
            }),
            _ => is_wrong = true,
        }
    }
    (saved, if is_wrong { wrong() } else { None })
}

/// Writes destinations into the settings, around what a person wrote there.
pub(super) fn write(saved: &[SavedDestination], document: &mut DocumentMut) {
    if saved.is_empty() && !document.contains_key(KEY) {
        return;
    }
    let item = document.entry(KEY).or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
    if !item.is_array_of_tables() {
        match item.clone().into_array_of_tables() {
            Ok(tables) => *item = Item::ArrayOfTables(tables),
            // Something else, which was told: it stays until there is something to write.
            Err(_) if saved.is_empty() => return,
            Err(_) => *item = Item::ArrayOfTables(ArrayOfTables::new()),
        }
    }
    let Some(tables) = item.as_array_of_tables_mut() else { return };
    // What is no destination stays: it may be one with a slip in it.
    tables.retain(|table| destination_of(table).is_none_or(|to| saved.iter().any(|saved| saved.to == to)));
    for saved in saved {
        let mut known = tables.iter_mut().filter(|table| destination_of(table).as_ref() == Some(&saved.to));
        match known.next() {
            Some(table) if table.get("base_url").and_then(Item::as_str).unwrap_or_default() == saved.base_url => {}
            Some(table) => _ = table.insert("base_url", value(&saved.base_url)),
            None => {
                drop(known);
                let mut table = Table::new();
                table.insert("to", value(saved.to.to_string()));
                table.insert("base_url", value(&saved.base_url));
                tables.push(table);
            }
        }
    }
    if tables.is_empty() {
        document.remove(KEY);
    }
}

fn destination_of(table: &Table) -> Option<Destination> {
    Destination::parse(table.get("to")?.as_str()?).ok()
}

#[cfg(test)]
mod tests {
    //! If these break, a destination is lost, or a slip of the pen takes others with it.

    use super::*;

    fn saved(to: &str, base_url: &str) -> SavedDestination {
        SavedDestination {
            to: Destination::parse(to).unwrap(),
            base_url: base_url.to_owned(),
        }
    }

    fn read_text(text: &str) -> (Vec<SavedDestination>, bool) {
        let (saved, wrong) = read(&text.parse().unwrap());
        (saved, wrong.is_some())
    }

    fn written(saved: &[SavedDestination], text: &str) -> String {
        let mut document: DocumentMut = text.parse().unwrap();
        write(saved, &mut document);
        document.to_string()
    }

    #[test]
    fn what_is_kept_is_read_again_and_comments_stay() {
        let both = [
            saved("s3://builds?region=eu-central-1", "https://builds.example.com"),
            saved("/srv/site", "https://example.com/ios"),
        ];
        let text = written(&both, "theme = \"dark\" # at night\n");
        assert!(text.starts_with("theme = \"dark\" # at night\n"), "{text}");
        assert_eq!(read_text(&text), (both.to_vec(), false));
        let mine = "# mine\n[[destinations]]\nto = \"s3://builds?region=eu-central-1\" # the bucket\nbase_url = \"\"\nnote = 7\n";
        let text = written(&both[..1], mine);
        assert!(text.contains("# the bucket") && text.contains("note = 7"), "{text}");
        assert_eq!(read_text(&text), (both[..1].to_vec(), false));
        assert_eq!(written(&[], "theme = \"dark\"\n"), "theme = \"dark\"\n");
        assert_eq!(read_text(&written(&[], &text)), (Vec::new(), false));
        let inline = "destinations = [{ to = \"s3://builds\" }]\n";
        assert_eq!(read_text(inline), (vec![saved("s3://builds", "")], false));
        assert_eq!(read_text(&written(&both, inline)), (both.to_vec(), false));
    }

    #[test]
    fn what_is_no_destination_is_named_and_left_as_it_is() {
        let text = "[[destinations]]\nto = \"s4://builds\"\n[[destinations]]\nto = \"gs://builds\"\n[[destinations]]\nbase_url = 3\n";
        assert_eq!(read_text(text), (vec![saved("gs://builds", "")], true));
        let text = written(&[saved("az://acme/builds", "")], text);
        assert!(text.contains("s4://builds") && !text.contains("gs://builds"), "{text}");
        assert_eq!(read_text(&text), (vec![saved("az://acme/builds", "")], true));
        assert_eq!(read_text("destinations = 3\n"), (Vec::new(), true));
        assert_eq!(written(&[], "destinations = 3\n"), "destinations = 3\n");
        let twice = "[[destinations]]\nto = \"gs://b\"\n".repeat(2);
        assert_eq!(read_text(&twice), (vec![saved("gs://b", "")], true));
    }
}
