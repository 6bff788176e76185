//! Pasted text as paths: what file managers put on the clipboard, and what people copy from a terminal.

use std::path::PathBuf;

use percent_encoding::percent_decode_str;

/// The paths in a pasted text; empty when a line is neither a path nor a `file://` address.
pub fn paths(text: &str) -> Vec<PathBuf> {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    // GNOME's file manager writes what is to be done with the files before them.
    let lines = match lines.as_slice() {
        ["copy" | "cut" | "x-special/nautilus-clipboard", rest @ ..] if !rest.is_empty() => rest.to_vec(),
        _ => lines,
    };
    let lines = lines.into_iter().filter(|line| !matches!(*line, "copy" | "cut"));
    let found: Option<Vec<PathBuf>> = lines.map(path).collect();
    found.unwrap_or_default()
}

/// Files that were copied in Finder, which gives their names as text; none elsewhere, where file managers give paths.
#[cfg(target_os = "macos")]
pub fn copied_files() -> Vec<PathBuf> {
    let copied = arboard::Clipboard::new().and_then(|mut clipboard| clipboard.get().file_list());
    // A clipboard that holds no files is no fault.
    copied.unwrap_or_default()
}

/// Files that were copied in Finder, which gives their names as text; none elsewhere, where file managers give paths.
#[cfg(not(target_os = "macos"))]
pub fn copied_files() -> Vec<PathBuf> {
    Vec::new()
}

/// One line as a path.
pub fn path(line: &str) -> Option<PathBuf> {
    let line = unquoted(line.trim());
    let has_scheme = line.get(..7).is_some_and(|scheme| scheme.eq_ignore_ascii_case("file://"));
    if has_scheme {
        return file_url(line.get(7..)?);
    }
    let absolute = line.starts_with('/') || line.starts_with("\\\\") || drive(line);
    absolute.then(|| PathBuf::from(line))
}

/// `file://host/path` without its scheme. Only this computer's own files are meant.
fn file_url(rest: &str) -> Option<PathBuf> {
    let start = rest.find('/')?;
    let encoded = rest.get(start..)?;
    let bytes: Vec<u8> = percent_decode_str(encoded).collect();
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStringExt as _;
        Some(PathBuf::from(std::ffi::OsString::from_vec(bytes)))
    }
    #[cfg(not(unix))]
    {
        let text = String::from_utf8(bytes).ok()?;
        let text = match text.strip_prefix('/') {
            Some(rest) if drive(rest) => rest.to_owned(),
            _ => text,
        };
        Some(PathBuf::from(text.replace('/', "\\")))
    }
}

fn drive(text: &str) -> bool {
    let mut letters = text.chars();
    let letter = letters.next().is_some_and(|letter| letter.is_ascii_alphabetic());
    letter && letters.next() == Some(':') && letters.next().is_some_and(|slash| slash == '\\' || slash == '/')
}

fn unquoted(line: &str) -> &str {
    for quote in ['"', '\''] {
        if let Some(inner) = line.strip_prefix(quote).and_then(|line| line.strip_suffix(quote)) {
            return inner;
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let expected: Vec<PathBuf> = expected.iter().map(PathBuf::from).collect();
        assert_eq!(paths(text), expected, "{text:?}");
    }

    #[test]
    #[cfg(unix)]
    fn what_file_managers_and_terminals_copy_becomes_paths() {
        check("/tmp/Kestrel.ipa", &["/tmp/Kestrel.ipa"]);
        check("  '/tmp/My App.ipa'\n", &["/tmp/My App.ipa"]);
        check("\"/tmp/My App.ipa\"", &["/tmp/My App.ipa"]);
        check("file:///tmp/My%20App%2025%25.ipa\r\n", &["/tmp/My App 25%.ipa"]);
        check("file://localhost/tmp/a.ipa", &["/tmp/a.ipa"]);
        check("copy\nfile:///tmp/a.ipa\nfile:///tmp/b.ipa", &["/tmp/a.ipa", "/tmp/b.ipa"]);
        check("file:///tmp/Gr%C3%B6%C3%9Fe.ipa", &["/tmp/Größe.ipa"]);
        check("C:\\Builds\\a.ipa", &["C:\\Builds\\a.ipa"]);
    }

    #[test]
    fn other_text_is_no_path() {
        check("https://example.com/a.ipa", &[]);
        check("hello", &[]);
        check("/tmp/a.ipa\nhello", &[]);
        check("", &[]);
        check("file://", &[]);
        check("é", &[]);
    }
}
