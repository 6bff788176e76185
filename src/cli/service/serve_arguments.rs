//! Arguments of `serve` as a service gets them: whole paths, since it is started in another folder.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use clap::ValueHint;
use clap::parser::ValueSource;

use crate::words::Language;

use super::super::command;

/// Why a service cannot be given these arguments.
#[derive(Debug, thiserror::Error)]
pub(super) enum ServeArgumentProblem {
    /// `serve` would not take them.
    #[error("{0}")]
    Usage(clap::Error),
    /// They ask for standard input.
    #[error("a service has no standard input")]
    Stdin,
    /// A file to be served is not there.
    #[error("there is no {}", path.display())]
    NoFile {
        /// Which.
        path: PathBuf,
    },
}

/// The arguments for the program: the call `serve` with these, checked as it would check them. Options of the call that sets the
/// service up, and the data folder that its environment names, are taken along.
pub(super) fn absolute_arguments(
    given: &[OsString],
    data_dir: Option<&Path>,
    language: Option<Language>,
) -> Result<Vec<OsString>, ServeArgumentProblem> {
    let mut program = command();
    program.build();
    let start = ["airlift-cli", "serve"].map(OsString::from);
    let matches = program
        .try_get_matches_from_mut(start.into_iter().chain(given.iter().cloned()))
        .map_err(ServeArgumentProblem::Usage)?;
    let (Some(serve), Some(found)) = (program.find_subcommand("serve"), matches.subcommand_matches("serve")) else {
        return Ok(Vec::new());
    };
    let (mut options, mut files) = (vec![OsString::from("serve")], Vec::new());
    let (mut has_data_dir, mut has_language) = (false, false);
    for argument in serve.get_arguments() {
        let id = argument.get_id().as_str();
        if found.value_source(id) != Some(ValueSource::CommandLine) {
            continue;
        }
        has_data_dir |= id == "data_dir";
        has_language |= id == "lang";
        let Some(long) = argument.get_long() else {
            files.extend(found.get_raw(id).into_iter().flatten().map(absolute));
            continue;
        };
        if !argument.get_action().takes_values() {
            options.push(format!("--{long}").into());
            continue;
        }
        let is_path = argument.get_value_hint() == ValueHint::AnyPath;
        for value in found.get_raw(id).into_iter().flatten() {
            if is_path && value == "-" {
                return Err(ServeArgumentProblem::Stdin);
            }
            options.push(option(long, &if is_path { absolute(value) } else { value.to_owned() }));
        }
    }
    let data_dir = data_dir.map(|folder| folder.as_os_str().to_owned());
    let data_dir = data_dir.or_else(|| std::env::var_os("AIRLIFT_DATA_DIR").filter(|folder| !folder.is_empty()));
    if let Some(folder) = data_dir.filter(|_| !has_data_dir) {
        options.push(option("data-dir", &absolute(&folder)));
    }
    if let Some(language) = language.filter(|_| !has_language) {
        options.push(option("lang", OsStr::new(language.tag())));
    }
    if let Some(absent) = files.iter().find(|file| !Path::new(file).exists()) {
        return Err(ServeArgumentProblem::NoFile { path: absent.into() });
    }
    // What a file is called must not be an option.
    options.push("--".into());
    options.extend(files);
    Ok(options)
}

fn option(long: &str, value: &OsStr) -> OsString {
    let mut option = OsString::from(format!("--{long}="));
    option.push(value);
    option
}

fn absolute(path: &OsStr) -> OsString {
    std::path::absolute(path).map_or_else(|_| path.to_owned(), PathBuf::into_os_string)
}

#[cfg(test)]
mod tests {
    //! If these break, a service serves another file than the one that was named, or none.

    use super::*;

    fn made(given: &[&str]) -> Result<Vec<String>, ServeArgumentProblem> {
        let given: Vec<OsString> = given.iter().map(OsString::from).collect();
        let made = absolute_arguments(&given, Some(Path::new("data")), Some(Language::German))?;
        Ok(made.into_iter().map(|argument| argument.into_string().unwrap()).collect())
    }

    #[test]
    fn paths_become_whole_and_all_else_stays() {
        let here = std::env::current_dir().unwrap();
        let whole = |name: &str| here.join(name).display().to_string();
        let made = made(&[
            "Cargo.toml",
            "--host=127.0.0.1",
            "--json",
            "--notes-file",
            "notes.txt",
            "--tag",
            "branch=a b",
            "--tag",
            "commit=1",
        ]);
        let mut made = made.unwrap();
        let files = made.split_off(made.iter().position(|argument| argument == "--").unwrap());
        assert_eq!(files, ["--".to_owned(), whole("Cargo.toml")]);
        assert_eq!(made.remove(0), "serve");
        made.sort();
        let mut expected = vec![
            "--host=127.0.0.1".to_owned(),
            "--json".to_owned(),
            format!("--notes-file={}", whole("notes.txt")),
            "--tag=branch=a b".to_owned(),
            "--tag=commit=1".to_owned(),
            format!("--data-dir={}", whole("data")),
            "--lang=de".to_owned(),
        ];
        expected.sort();
        assert_eq!(made, expected);
    }

    #[test]
    fn what_serve_would_not_take_is_refused() {
        assert!(matches!(
            made(&["--no-such-option", "Cargo.toml"]),
            Err(ServeArgumentProblem::Usage(_))
        ));
        assert!(matches!(made(&[]), Err(ServeArgumentProblem::Usage(_))));
        assert!(matches!(
            made(&["Cargo.toml", "--notes-file", "-"]),
            Err(ServeArgumentProblem::Stdin)
        ));
        assert!(matches!(made(&["no-such.ipa"]), Err(ServeArgumentProblem::NoFile { .. })));
    }
}
