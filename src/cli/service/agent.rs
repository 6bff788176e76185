//! The agent of launchd. Pure, but for where the home folder is.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use plist::{Dictionary, Value};

use super::system::UnwritableArgument;

/// Its label.
pub(super) const LABEL: &str = "dev.airlift.serve";

/// The variable that marks what Airlift wrote: launchd complains of keys that it does not know, and comments do not outlive tools
/// that write property lists anew.
const MARK: &str = "AIRLIFT_SERVICE";

/// Launchd waits at least that long before it begins what ended, in seconds: its own default, here to be seen.
const THROTTLE_SECS: i64 = 10;

/// Whether Airlift wrote this agent.
pub(super) fn is_ours(text: &str) -> bool {
    let list = plist::from_bytes::<Value>(text.as_bytes()).ok();
    let variables = list.as_ref().and_then(|list| list.as_dictionary()?.get("EnvironmentVariables"));
    variables.is_some_and(|variables| variables.as_dictionary().is_some_and(|variables| variables.contains_key(MARK)))
}

/// Where it writes what it says; `None` without a home folder.
pub(super) fn log_path() -> Option<PathBuf> {
    let folders = directories::BaseDirs::new()?;
    Some(folders.home_dir().join("Library/Logs/airlift-cli.log"))
}

/// An agent that runs this program with these arguments (launchd.plist(5)).
pub(super) fn text(program: &Path, arguments: &[OsString]) -> Result<String, UnwritableArgument> {
    let words = std::iter::once(program.as_os_str()).chain(arguments.iter().map(OsString::as_os_str));
    let words: Result<Vec<Value>, UnwritableArgument> = words
        .map(|word| {
            // XML has no control characters (XML 1.0, 2.2).
            let text = word.to_str().filter(|text| !text.chars().any(char::is_control));
            text.map(Value::from).ok_or_else(|| UnwritableArgument {
                argument: word.to_string_lossy().into_owned(),
            })
        })
        .collect();
    let marks: Dictionary = [(MARK.to_owned(), Value::from("1"))].into_iter().collect();
    // Begun again when it failed, not when it ended well.
    let again: Dictionary = [("SuccessfulExit".to_owned(), Value::from(false))].into_iter().collect();
    let mut agent = Dictionary::new();
    agent.insert("Label".to_owned(), Value::from(LABEL));
    agent.insert("ProgramArguments".to_owned(), Value::Array(words?));
    agent.insert("RunAtLoad".to_owned(), Value::from(true));
    agent.insert("KeepAlive".to_owned(), Value::Dictionary(again));
    agent.insert("ThrottleInterval".to_owned(), Value::from(THROTTLE_SECS));
    // Phones wait for it: nothing of it may be slowed down as work in the background is.
    agent.insert("ProcessType".to_owned(), Value::from("Interactive"));
    agent.insert("Umask".to_owned(), Value::from(0o077_i64));
    agent.insert("EnvironmentVariables".to_owned(), Value::Dictionary(marks));
    if let Some(log) = log_path().and_then(|path| path.to_str().map(str::to_owned)) {
        agent.insert("StandardOutPath".to_owned(), Value::from(log.as_str()));
        agent.insert("StandardErrorPath".to_owned(), Value::from(log.as_str()));
    }
    let mut bytes = Vec::new();
    // Into memory, and of texts, numbers and flags.
    _ = Value::Dictionary(agent).to_writer_xml(&mut bytes);
    let mut text = String::from_utf8_lossy(&bytes).into_owned();
    text.push('\n');
    Ok(text)
}

#[cfg(test)]
mod tests {
    //! If these break, the name of a file runs another program at every login.

    use super::*;

    #[test]
    fn every_word_stays_one_word() {
        let words = ["serve", "--", "/b/<My> \"App\" & $HOME %n \\ 'x' 世界.ipa", ""];
        let text = text(Path::new("/Applications/Air lift/airlift-cli"), &words.map(OsString::from)).unwrap();
        assert!(is_ours(&text), "{text}");
        let list: Value = plist::from_bytes(text.as_bytes()).unwrap();
        let said = list.as_dictionary().unwrap().get("ProgramArguments").unwrap().as_array().unwrap();
        let said: Vec<&str> = said.iter().filter_map(Value::as_string).collect();
        assert_eq!(said[0], "/Applications/Air lift/airlift-cli");
        assert_eq!(said[1..], words);
    }

    #[test]
    fn what_no_property_list_holds_is_refused_and_what_others_wrote_is_theirs() {
        for bad in ["a\nb", "a\0b", "a\u{1b}b"] {
            assert_eq!(text(Path::new("/a"), &[OsString::from(bad)]).unwrap_err().argument, bad);
        }
        for other in ["", "<plist version=\"1.0\"><dict/></plist>", MARK] {
            assert!(!is_ours(other), "{other}");
        }
    }
}
