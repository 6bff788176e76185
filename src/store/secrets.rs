//! Keys of storages that a person keeps on this computer: a file that this user alone can read, and that only publishing reads.
#![expect(clippy::disallowed_methods, reason = "this is the door to the data directory")]

use std::fs::File;
use std::io::{Error, ErrorKind, Read as _, Result};
use std::path::Path;

use toml_edit::{DocumentMut, Item, Table, value};

use crate::publish::{Destination, StorageKeys};

/// Its name in the data directory.
pub const SECRETS_FILE: &str = "secrets.toml";
/// A key file of Google's has some two kilobytes; this is room for a hundred of them.
const LIMIT_BYTES: u64 = 256 * 1024;
/// What a person who opens it reads first.
const HEAD: &str = "# Keys of storages, by destination. Whoever reads this file can write there: pass it on to nobody.\n\n";

/// The keys of a destination: those of the environment, or else those that are kept. Empty where there are none.
pub fn storage_keys(data_dir: &Path, to: &Destination) -> StorageKeys {
    keys_of(data_dir, to, |name| std::env::var(name).ok())
}

fn keys_of(data_dir: &Path, to: &Destination, read: impl Fn(&str) -> Option<String>) -> StorageKeys {
    let given = StorageKeys::of_environment(to, read);
    if given.is_empty() { kept(data_dir, to) } else { given }
}

/// The keys that are kept; a file that cannot be read has none, and the storage says that it wants some.
fn kept(data_dir: &Path, to: &Destination) -> StorageKeys {
    let Ok(document) = open(data_dir) else {
        return StorageKeys::default();
    };
    let table = document.get(&to.to_string()).and_then(Item::as_table_like);
    let text = |name: &str| {
        let item = table.and_then(|table| table.get(name));
        item.and_then(Item::as_str).unwrap_or_default().to_owned()
    };
    StorageKeys {
        user: text("user"),
        secret: text("secret"),
        session: text("session"),
    }
}

/// Keeps the keys of a destination, in place of those that were kept.
///
/// # Errors
/// Why the file could not be read or written; it is then as it was. No text in it is from the file.
pub fn keep_keys(data_dir: &Path, to: &Destination, keys: &StorageKeys) -> Result<()> {
    let mut document = open(data_dir)?;
    let mut table = Table::new();
    for (name, text) in [("user", &keys.user), ("secret", &keys.secret), ("session", &keys.session)] {
        if !text.is_empty() {
            table.insert(name, value(text));
        }
    }
    document.insert(&to.to_string(), Item::Table(table));
    write(data_dir, &document)
}

/// Forgets the keys of a destination, if some were kept.
///
/// # Errors
/// As [`keep_keys`].
pub fn forget_keys(data_dir: &Path, to: &Destination) -> Result<()> {
    let mut document = open(data_dir)?;
    match document.remove(&to.to_string()) {
        Some(_) => write(data_dir, &document),
        None => Ok(()),
    }
}

/// The file, or an empty one where there is none. An error names nothing of what is in it.
fn open(data_dir: &Path) -> Result<DocumentMut> {
    let path = data_dir.join(SECRETS_FILE);
    match std::fs::metadata(&path) {
        // A pipe of that name would hold up whoever reads it.
        Ok(found) if !found.is_file() => return Err(Error::new(ErrorKind::InvalidData, "it is no file")),
        Ok(_) => {}
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(DocumentMut::new()),
        Err(error) => return Err(error),
    }
    let mut text = String::new();
    File::open(&path)?.take(LIMIT_BYTES).read_to_string(&mut text)?;
    // What the parser says quotes the line.
    text.parse::<DocumentMut>()
        .ok()
        .ok_or_else(|| Error::new(ErrorKind::InvalidData, "it is not TOML"))
}

fn write(data_dir: &Path, document: &DocumentMut) -> Result<()> {
    let text = document.to_string();
    let head = if text.starts_with('#') { "" } else { HEAD };
    super::replace_private(&data_dir.join(SECRETS_FILE), format!("{head}{text}").as_bytes())
}

#[cfg(test)]
mod tests {
    //! If these break, a bucket's keys are lost, or somebody else of this computer reads them.

    use super::*;

    const SECRET: &str = "wJalrXUtnFEMI/K7MDENG";

    fn to(text: &str) -> Destination {
        Destination::parse(text).unwrap()
    }

    fn keys(secret: &str) -> StorageKeys {
        StorageKeys {
            user: "AKIAEXAMPLE".to_owned(),
            secret: secret.to_owned(),
            session: String::new(),
        }
    }

    #[test]
    fn each_destination_has_its_own_keys_until_they_are_forgotten() {
        let folder = tempfile::tempdir().unwrap();
        let (first, second) = (to("s3://builds?region=eu-central-1"), to("davs://files.example.com/ios"));
        assert!(kept(folder.path(), &first).is_empty());
        forget_keys(folder.path(), &first).unwrap();
        assert!(!folder.path().join(SECRETS_FILE).exists(), "nothing was kept");
        keep_keys(folder.path(), &first, &keys("old")).unwrap();
        keep_keys(folder.path(), &second, &keys("\"two\"\nlines")).unwrap();
        keep_keys(folder.path(), &first, &keys(SECRET)).unwrap();
        assert_eq!(kept(folder.path(), &first), keys(SECRET));
        assert_eq!(kept(folder.path(), &second), keys("\"two\"\nlines"));
        let text = std::fs::read_to_string(folder.path().join(SECRETS_FILE)).unwrap();
        assert_eq!(text.matches("# Keys of storages").count(), 1, "{text}");
        forget_keys(folder.path(), &first).unwrap();
        assert!(kept(folder.path(), &first).is_empty() && !kept(folder.path(), &second).is_empty());
        let text = std::fs::read_to_string(folder.path().join(SECRETS_FILE)).unwrap();
        assert!(!text.contains(SECRET));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "no part is left");
    }

    #[test]
    fn the_environment_comes_before_what_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let bucket = to("s3://builds");
        keep_keys(folder.path(), &bucket, &keys("kept")).unwrap();
        assert_eq!(keys_of(folder.path(), &bucket, |_| None).secret, "kept");
        let named = |name: &str| (name == "AWS_SECRET_ACCESS_KEY").then(|| "named".to_owned());
        let given = keys_of(folder.path(), &bucket, named);
        assert_eq!(
            (given.user.as_str(), given.secret.as_str()),
            ("", "named"),
            "the two are never mixed"
        );
    }

    #[test]
    fn a_damaged_file_is_kept_as_it_is_and_told_without_its_content() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(SECRETS_FILE);
        let damaged = format!("secret = \"{SECRET}");
        std::fs::write(&path, &damaged).unwrap();
        let bucket = to("s3://builds");
        for outcome in [keep_keys(folder.path(), &bucket, &keys("new")), forget_keys(folder.path(), &bucket)] {
            assert!(!format!("{:?}", outcome.unwrap_err()).contains(SECRET));
        }
        assert!(kept(folder.path(), &bucket).is_empty());
        assert_eq!(std::fs::read_to_string(path).unwrap(), damaged);
    }

    #[cfg(unix)]
    #[test]
    fn only_this_user_reads_the_file_and_no_link_leads_elsewhere() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(SECRETS_FILE);
        let elsewhere = folder.path().join("elsewhere");
        std::fs::write(&elsewhere, "").unwrap();
        std::os::unix::fs::symlink(&elsewhere, &path).unwrap();
        keep_keys(folder.path(), &to("s3://builds"), &keys(SECRET)).unwrap();
        let found = std::fs::symlink_metadata(&path).unwrap();
        assert_eq!((found.is_file(), found.permissions().mode() & 0o777), (true, 0o600));
        assert_eq!(std::fs::read_to_string(elsewhere).unwrap(), "");
    }
}
