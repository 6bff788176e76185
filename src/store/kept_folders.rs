//! Kept folders are those that the settings name to be watched, each a table of its own.

use std::path::PathBuf;

use jiff::Timestamp;
use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, Table, value};

/// A folder whose builds come by themselves.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct KeptFolder {
    /// Where it is.
    pub path: PathBuf,
    /// Which builds in it are meant; empty when all are.
    pub pattern: String,
    /// Builds in it that a person took off the shelf.
    pub removed: Vec<RemovedFile>,
}

/// A build that a person took off the shelf while its file stayed.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RemovedFile {
    /// Its path below the folder, with slashes.
    pub path: String,
    /// Its modification time then: with another it is another build.
    pub modified: Timestamp,
}

const KEY: &str = "watched";

/// What the settings say; `None` when that is no list of folders.
pub(super) fn read(item: &Item) -> Option<Vec<KeptFolder>> {
    let tables = item.clone().into_array_of_tables().ok()?;
    tables.iter().map(folder).collect()
}

fn folder(table: &Table) -> Option<KeptFolder> {
    let text = |key: &str| table.get(key).map(|item| item.as_str().map(str::to_owned));
    let removed = table.get("removed").and_then(Item::as_array);
    // Lines that cannot be read are as good as none: the build comes back, and can be removed again.
    let removed = removed.into_iter().flatten().filter_map(|line| {
        let (modified, path) = line.as_str()?.split_once(' ')?;
        Some(RemovedFile {
            path: path.to_owned(),
            modified: modified.parse().ok()?,
        })
    });
    Some(KeptFolder {
        path: PathBuf::from(text("path")??),
        pattern: text("pattern").unwrap_or_else(|| Some(String::new()))?,
        removed: removed.collect(),
    })
}

/// Writes them, unless they stand there already: what a person wrote around them stays.
pub(super) fn write(document: &mut DocumentMut, folders: &[KeptFolder]) {
    let known = document.get(KEY).map_or_else(|| Some(Vec::new()), read);
    if known.as_deref() == Some(folders) {
        return;
    }
    document.remove(KEY);
    if folders.is_empty() {
        return;
    }
    let tables: ArrayOfTables = folders.iter().map(table).collect();
    document.insert(KEY, Item::ArrayOfTables(tables));
}

fn table(folder: &KeptFolder) -> Table {
    let mut table = Table::new();
    table.insert("path", value(folder.path.to_string_lossy().into_owned()));
    table.insert("pattern", value(folder.pattern.as_str()));
    if !folder.removed.is_empty() {
        let lines = folder.removed.iter().map(|file| format!("{} {}", file.modified, file.path));
        table.insert("removed", value(lines.collect::<Array>()));
    }
    table
}

#[cfg(test)]
mod tests {
    //! If these break, folders are watched no more after a restart, or removed builds come back.

    use super::*;

    fn folders() -> Vec<KeptFolder> {
        vec![
            KeptFolder {
                path: "/home/maya/nightly \"5\"".into(),
                pattern: "**/Release/*.ipa".to_owned(),
                removed: vec![RemovedFile {
                    path: "a b/K 1.ipa".to_owned(),
                    modified: "2026-11-20T12:00:00.123456789Z".parse().unwrap(),
                }],
            },
            KeptFolder {
                path: "/builds".into(),
                pattern: String::new(),
                removed: Vec::new(),
            },
        ]
    }

    fn read_from(text: &str) -> Option<Vec<KeptFolder>> {
        read(text.parse::<DocumentMut>().unwrap().get(KEY)?)
    }

    #[test]
    fn what_is_written_is_read_and_comments_stay() {
        let mut document: DocumentMut = "# mine\ntheme = \"dark\"\n# the end\n".parse().unwrap();
        write(&mut document, &folders());
        document.insert("later", value(1));
        let text = document.to_string();
        assert_eq!(read_from(&text), Some(folders()), "{text}");
        assert!(text.starts_with("# mine\ntheme = \"dark\"\nlater = 1\n"), "{text}");
        let with_comment = text.replacen("[[watched]]", "# nightly\n[[watched]]", 1);
        let mut document: DocumentMut = with_comment.parse().unwrap();
        write(&mut document, &folders());
        assert_eq!(document.to_string(), with_comment);
        write(&mut document, &[]);
        assert_eq!(read_from(&document.to_string()), None);
    }

    #[test]
    fn what_people_write_is_understood_or_named() {
        let folder = |path: &str| KeptFolder {
            path: path.into(),
            pattern: String::new(),
            removed: Vec::new(),
        };
        assert_eq!(read_from("watched = [{ path = \"/a\" }]"), Some(vec![folder("/a")]));
        assert_eq!(
            read_from("[[watched]]\npath = \"/a\"\nremoved = [\"x\", 3]"),
            Some(vec![folder("/a")])
        );
        for wrong in ["watched = 3", "[[watched]]\npattern = \"*\"", "[[watched]]\npath = 3"] {
            assert_eq!(read_from(wrong), None, "{wrong}");
        }
    }
}
