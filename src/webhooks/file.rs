//! The file of webhooks, `webhooks.toml` in the data directory, which a person may edit; and beside it what was told and answered.
//! Both are for this user alone. Whoever changes them reads them first, so a window and the command line do not undo each other.
#![expect(clippy::disallowed_methods, reason = "this is the door to the files of webhooks")]

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read as _};
use std::path::Path;
use std::sync::{Arc, Mutex};

use serde::{Deserialize, Serialize};
use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, Table, value};

use super::event::PrivatePart;
use super::hook::{HOOKS_LIMIT, HookFlaw, HookSecret, HookUrl, Webhook, WebhookKind};
use super::send::HookAnswer;
use crate::primitives::HappeningKind;
use crate::store;
use crate::sync::lock;

/// Its name in the data directory.
pub const FILE_NAME: &str = "webhooks.toml";
/// What was told and answered.
const MEMORY_NAME: &str = "webhooks-told.json";
/// Largest file that is read: twenty webhooks take some ten kilobytes.
const LIMIT_BYTES: u64 = 256 * 1024;
/// Endings that are remembered: the builds of years.
const ENDINGS_LIMIT: usize = 500;
/// The list in the file.
const LIST: &str = "webhook";

/// What a fresh file begins with.
const HEAD: &str = "\
# Webhooks: who is told what happens in Airlift. The addresses are secrets: whoever knows one can write there.
# kind is slack, teams, discord, google-chat, dingtalk, feishu or json.
# events are delivered, needs-help, appeared and expires-soon; tells are device, link, file and problem.
";

/// One change at a time: each reads, changes and writes.
static CHANGING: Mutex<()> = Mutex::new(());

/// What the file says.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct HookFile {
    /// Webhooks in the order of the file, each name once.
    pub hooks: Vec<Arc<Webhook>>,
    /// Entries that cannot be used, by their place from 1 on.
    pub flaws: Vec<(usize, HookFlaw)>,
}

/// A change of the file.
#[derive(Clone, Debug, PartialEq)]
pub enum HookChange {
    /// Add it, or put it in the place of the one with its name.
    Put(Arc<Webhook>),
    /// Take away the one with this name.
    Remove(String),
}

/// Why the file could not be read or changed. No text in it has an address.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum HookFileProblem {
    /// It cannot be read.
    #[error("{detail}")]
    Unreadable {
        /// What the system said.
        detail: String,
    },
    /// It is no TOML, or no list of webhooks.
    #[error("not a list of webhooks")]
    NotToml,
    /// It cannot be written.
    #[error("{detail}")]
    Unwritten {
        /// What the system said.
        detail: String,
    },
    /// No webhook has this name.
    #[error("no such webhook")]
    Unknown,
    /// There are as many as there may be.
    #[error("too many")]
    Several,
}

/// What was told and answered in this run and in earlier ones.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
pub struct HookMemory {
    /// The last answer of each webhook, by name.
    pub answers: BTreeMap<String, HookAnswer>,
    /// Builds of which was told that they end soon, oldest first.
    pub endings: Vec<String>,
}

/// Something to remember.
#[derive(Clone, Debug, PartialEq)]
pub enum HookNote {
    /// What a webhook said.
    Answer(String, HookAnswer),
    /// It was told that this build ends soon.
    Ending(String),
}

/// Reads the file; empty when there is none. It is closed to others, where somebody had opened it.
pub fn load(data_dir: &Path) -> Result<HookFile, HookFileProblem> {
    Ok(hooks_of(&document(data_dir)?))
}

/// Changes the file, and says what is in it then.
pub fn change(data_dir: &Path, change: &HookChange) -> Result<HookFile, HookFileProblem> {
    let _one = lock(&CHANGING);
    let mut document = document(data_dir)?;
    let known = hooks_of(&document);
    let list = document.entry(LIST).or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
    let list = list.as_array_of_tables_mut().ok_or(HookFileProblem::NotToml)?;
    let place = list.iter().position(|table| text(table, "name") == Some(change.name()));
    match (change, place) {
        (HookChange::Put(hook), Some(place)) => {
            if let Some(table) = list.get_mut(place) {
                write_into(table, hook);
            }
        }
        (HookChange::Put(_), None) if known.hooks.len() >= HOOKS_LIMIT => return Err(HookFileProblem::Several),
        (HookChange::Put(hook), None) => {
            let mut table = Table::new();
            write_into(&mut table, hook);
            list.push(table);
        }
        (HookChange::Remove(_), Some(place)) => _ = list.remove(place),
        (HookChange::Remove(_), None) => return Err(HookFileProblem::Unknown),
    }
    let written = store::write_private(&data_dir.join(FILE_NAME), document.to_string().as_bytes());
    written.map_err(|error| HookFileProblem::Unwritten { detail: error.to_string() })?;
    if let HookChange::Remove(name) = change {
        // An answer of a webhook that is gone tells nobody anything.
        _ = edit_memory(data_dir, |memory| _ = memory.answers.remove(name));
    }
    Ok(hooks_of(&document))
}

/// What was told and answered; nothing when that cannot be read.
pub fn memory(data_dir: &Path) -> HookMemory {
    let bytes = read(&data_dir.join(MEMORY_NAME)).unwrap_or_default();
    serde_json::from_slice(&bytes).unwrap_or_default()
}

/// Remembers something beside what is remembered already.
pub fn remember(data_dir: &Path, note: HookNote) -> Result<(), HookFileProblem> {
    let _one = lock(&CHANGING);
    edit_memory(data_dir, |memory| match note {
        HookNote::Answer(name, answer) => _ = memory.answers.insert(name, answer),
        HookNote::Ending(build) => {
            memory.endings.retain(|known| *known != build);
            if memory.endings.len() >= ENDINGS_LIMIT {
                memory.endings.remove(0);
            }
            memory.endings.push(build);
        }
    })
    .map_err(|error| HookFileProblem::Unwritten { detail: error.to_string() })
}

fn edit_memory(data_dir: &Path, change: impl FnOnce(&mut HookMemory)) -> io::Result<()> {
    let mut memory = memory(data_dir);
    change(&mut memory);
    let json = serde_json::to_vec_pretty(&memory)?;
    store::write_private(&data_dir.join(MEMORY_NAME), &json)
}

impl HookChange {
    /// The name that it is about.
    pub fn name(&self) -> &str {
        match self {
            Self::Put(hook) => &hook.name,
            Self::Remove(name) => name,
        }
    }
}

fn document(data_dir: &Path) -> Result<DocumentMut, HookFileProblem> {
    let path = data_dir.join(FILE_NAME);
    let bytes = match read(&path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => HEAD.as_bytes().to_vec(),
        Err(error) => return Err(HookFileProblem::Unreadable { detail: error.to_string() }),
    };
    close(&path);
    // What the parser says repeats the line, which may be an address.
    let text = String::from_utf8(bytes).map_err(|_not_text| HookFileProblem::NotToml)?;
    text.parse().map_err(|_repeats_the_line| HookFileProblem::NotToml)
}

/// Reads a file of at most [`LIMIT_BYTES`].
fn read(path: &Path) -> io::Result<Vec<u8>> {
    // A pipe would hold us up before it could be told from a file.
    if !std::fs::metadata(path)?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut bytes = Vec::new();
    std::fs::File::open(path)?.take(LIMIT_BYTES + 1).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > LIMIT_BYTES) {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}

/// Closes the file to others: an editor may have made it anew, for all to read. On Windows its folder does that.
#[cfg(unix)]
fn close(path: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    const OTHERS: u32 = 0o077;
    if std::fs::metadata(path).is_ok_and(|metadata| metadata.permissions().mode() & OTHERS != 0) {
        // Whose file it is, if not ours, is told when it is written.
        _ = std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600));
    }
}

#[cfg(not(unix))]
const fn close(_path: &Path) {}

fn hooks_of(document: &DocumentMut) -> HookFile {
    let mut file = HookFile::default();
    let tables = document.get(LIST).and_then(Item::as_array_of_tables);
    for (index, table) in tables.into_iter().flat_map(ArrayOfTables::iter).enumerate() {
        let flaw = match hook_of(table) {
            Ok(_) if file.hooks.len() >= HOOKS_LIMIT => HookFlaw::Several,
            Ok(hook) if file.hooks.iter().any(|known| known.name == hook.name) => HookFlaw::Name,
            Ok(hook) => {
                file.hooks.push(Arc::new(hook));
                continue;
            }
            Err(flaw) => flaw,
        };
        file.flaws.push((index + 1, flaw));
    }
    file
}

fn text<'a>(table: &'a Table, key: &str) -> Option<&'a str> {
    table.get(key).and_then(Item::as_str)
}

fn hook_of(table: &Table) -> Result<Webhook, HookFlaw> {
    let secret = text(table, "secret").filter(|secret| !secret.is_empty());
    Webhook {
        name: text(table, "name").ok_or(HookFlaw::Name)?.to_owned(),
        kind: text(table, "kind").and_then(WebhookKind::parse).ok_or(HookFlaw::Kind)?,
        url: HookUrl::parse(text(table, "url").ok_or(HookFlaw::Url)?)?,
        secret: secret.map(HookSecret::parse).transpose()?,
        events: words(table, "events", HappeningKind::parse).ok_or(HookFlaw::Events)?,
        tells: words(table, "tells", PrivatePart::parse).ok_or(HookFlaw::Tells)?,
    }
    .checked()
}

/// A list of words; `None` when one of them says nothing. A list that is not there is empty.
fn words<T: Ord>(table: &Table, key: &str, parse: impl Fn(&str) -> Option<T>) -> Option<BTreeSet<T>> {
    let Some(list) = table.get(key) else { return Some(BTreeSet::new()) };
    list.as_array()?.iter().map(|word| parse(word.as_str()?)).collect()
}

fn write_into(table: &mut Table, hook: &Webhook) {
    let Webhook {
        name,
        kind,
        url,
        secret,
        events,
        tells,
    } = hook;
    table.insert("name", value(name));
    table.insert("kind", value(kind.word()));
    table.insert("url", value(url.whole()));
    match secret {
        Some(secret) => _ = table.insert("secret", value(secret.whole())),
        None => _ = table.remove("secret"),
    }
    table.insert("events", value(events.iter().map(|kind| kind.word()).collect::<Array>()));
    table.insert("tells", value(tells.iter().map(|part| part.word()).collect::<Array>()));
}

#[cfg(test)]
mod tests {
    //! If these break, the address of a team's channel can be read by everybody, or a webhook is lost.

    use super::*;
    use crate::webhooks::HookOutcome;

    fn hook(name: &str) -> Arc<Webhook> {
        Arc::new(Webhook {
            name: name.to_owned(),
            kind: WebhookKind::Json,
            url: HookUrl::parse("https://example.com/hooks/verysecret").unwrap(),
            secret: HookSecret::parse("pass\"word").ok(),
            events: [HappeningKind::Delivered, HappeningKind::ExpiresSoon].into(),
            tells: [PrivatePart::Link].into(),
        })
    }

    #[test]
    fn what_is_put_is_read_again_and_comments_stay() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(load(folder.path()), Ok(HookFile::default()));
        change(folder.path(), &HookChange::Put(hook("a \"b\""))).unwrap();
        let path = folder.path().join(FILE_NAME);
        let text = std::fs::read_to_string(&path).unwrap();
        std::fs::write(&path, format!("{text}# mine\n[[webhook]]\nname = \"x\"\nkind = \"fax\"\n")).unwrap();
        let file = change(folder.path(), &HookChange::Put(hook("b"))).unwrap();
        assert_eq!(file.hooks, [hook("a \"b\""), hook("b")]);
        assert_eq!(file.flaws, [(2, HookFlaw::Kind)]);
        let file = change(folder.path(), &HookChange::Remove("a \"b\"".to_owned())).unwrap();
        assert_eq!(file.hooks, [hook("b")]);
        assert_eq!(load(folder.path()), Ok(file));
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(
            text.starts_with("# Webhooks") && text.contains("# mine") && text.contains("fax"),
            "{text}"
        );
        let unknown = change(folder.path(), &HookChange::Remove("a".to_owned()));
        assert_eq!(unknown, Err(HookFileProblem::Unknown));
    }

    #[cfg(unix)]
    #[test]
    fn the_files_are_for_this_user_alone_also_when_an_editor_opened_one() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let mode = |name: &str| std::fs::metadata(folder.path().join(name)).unwrap().permissions().mode() & 0o777;
        change(folder.path(), &HookChange::Put(hook("a"))).unwrap();
        remember(folder.path(), HookNote::Ending("x".to_owned())).unwrap();
        assert_eq!([mode(FILE_NAME), mode(MEMORY_NAME)], [0o600; 2]);
        let open = std::fs::Permissions::from_mode(0o644);
        std::fs::set_permissions(folder.path().join(FILE_NAME), open).unwrap();
        load(folder.path()).unwrap();
        assert_eq!(mode(FILE_NAME), 0o600);
    }

    #[test]
    fn what_is_wrong_is_named_without_the_address() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(
            folder.path().join(FILE_NAME),
            "[[webhook]]\nurl = \"https://example.com/verysecret\nname = 1",
        )
        .unwrap();
        let problem = load(folder.path()).unwrap_err();
        assert_eq!(problem, HookFileProblem::NotToml);
        assert!(!format!("{problem:?} {problem}").contains("verysecret"));
        assert!(
            change(folder.path(), &HookChange::Put(hook("a"))).is_err(),
            "what a person wrote is not thrown away"
        );
    }

    #[test]
    fn no_more_webhooks_than_there_may_be() {
        let folder = tempfile::tempdir().unwrap();
        for number in 0..HOOKS_LIMIT {
            change(folder.path(), &HookChange::Put(hook(&format!("hook {number}")))).unwrap();
        }
        let more = change(folder.path(), &HookChange::Put(hook("one more")));
        assert_eq!(more, Err(HookFileProblem::Several));
        assert!(
            change(folder.path(), &HookChange::Put(hook("hook 3"))).is_ok(),
            "it takes its own place"
        );
    }

    #[test]
    fn answers_and_endings_are_remembered_side_by_side() {
        let folder = tempfile::tempdir().unwrap();
        let answer = HookAnswer {
            at: "2026-11-20T12:00:00Z".parse().unwrap(),
            event: "delivered".to_owned(),
            outcome: HookOutcome::Refused {
                status: 404,
                detail: "no_service".to_owned(),
            },
        };
        remember(folder.path(), HookNote::Answer("a".to_owned(), answer.clone())).unwrap();
        for number in 0..=ENDINGS_LIMIT {
            remember(folder.path(), HookNote::Ending(number.to_string())).unwrap();
        }
        let kept = memory(folder.path());
        assert_eq!(kept.answers.get("a"), Some(&answer));
        assert_eq!((kept.endings.len(), kept.endings[0].as_str()), (ENDINGS_LIMIT, "1"));
        std::fs::write(folder.path().join(MEMORY_NAME), "{").unwrap();
        assert_eq!(memory(folder.path()), HookMemory::default());
    }
}
