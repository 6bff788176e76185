//! What is to be checked: a text, an address, a manifest, or a build.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use crate::files::FileStamp;
use crate::finding::Problem;
use crate::intake::{self, Inspected, IntakeProblem};
use crate::manifest::doctor::{self, TextKind};
use crate::session::problem;

/// Most bytes of a text that is read, in one piece: an e-mail with pictures.
const TEXT_LIMIT_BYTES: u64 = 32 * 1024 * 1024;

/// What is to be checked.
#[derive(Debug)]
pub(super) enum CheckTarget {
    /// The address of a page or a manifest.
    Address(String),
    /// A build.
    Build(PathBuf, Box<Inspected>),
    /// A manifest that is a file.
    Manifest(Vec<u8>),
    /// A link, a page, a message, or any text.
    Text(String),
}

/// Why it cannot be checked.
pub(super) enum TargetError {
    /// An `.ipa` that is none.
    Build(PathBuf, Box<IntakeProblem>),
    /// Something else.
    Problem(Box<Problem>),
}

impl CheckTarget {
    /// What the argument names.
    pub(super) fn of(text: &str) -> Result<Self, TargetError> {
        if text == "-" {
            let mut bytes = Vec::new();
            let read = std::io::stdin().take(TEXT_LIMIT_BYTES).read_to_end(&mut bytes);
            read.map_err(|error| TargetError::Problem(Box::new(problem::of_file("read", Path::new("-"), &error))))?;
            return Ok(Self::of_bytes(bytes));
        }
        let path = Path::new(text);
        let is_link = doctor::ends_with(text.split_once(':').map_or("", |(scheme, _)| scheme), "s") && text.contains('?');
        if !is_link && FileStamp::at(path).is_some() {
            return Self::of_file(path);
        }
        if !is_link && path.exists() {
            let cause = if path.is_dir() {
                IntakeProblem::Folder
            } else {
                IntakeProblem::Special
            };
            return Err(TargetError::Build(path.to_path_buf(), Box::new(cause)));
        }
        let looks_like_path = !text.contains([':', '<', ' ', '\n']) && path.extension().is_some();
        if looks_like_path {
            let cause = IntakeProblem::NotFound;
            return Err(TargetError::Build(path.to_path_buf(), Box::new(cause)));
        }
        Ok(Self::of_bytes(text.as_bytes().to_vec()))
    }

    fn of_file(path: &Path) -> Result<Self, TargetError> {
        let cannot = |error: std::io::Error| TargetError::Problem(Box::new(problem::of_file("read", path, &error)));
        let mut begin = Vec::new();
        // What is larger than any text is a package, or nothing for us.
        let is_large = FileStamp::at(path).is_some_and(|stamp| stamp.size_bytes > TEXT_LIMIT_BYTES);
        if !is_large {
            begin = intake::read_small(path, TEXT_LIMIT_BYTES).map_err(cannot)?;
        }
        if is_large || begin.starts_with(b"PK") || intake::is_package_name(path) {
            let inspected = intake::inspect(path).map_err(|cause| TargetError::Build(path.to_path_buf(), Box::new(cause)))?;
            return Ok(Self::Build(path.to_path_buf(), Box::new(inspected)));
        }
        let is_plist = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("plist"));
        if is_plist {
            return Ok(Self::Manifest(begin));
        }
        Ok(Self::of_bytes(begin))
    }

    /// What it looks like.
    fn of_bytes(bytes: Vec<u8>) -> Self {
        let text = String::from_utf8_lossy(&bytes);
        match TextKind::of(&bytes) {
            TextKind::Manifest => Self::Manifest(bytes),
            TextKind::Address => Self::Address(text.trim_start_matches('\u{FEFF}').trim().to_owned()),
            // Lines and columns are the whole text's.
            TextKind::Nothing | TextKind::Text => Self::Text(text.into_owned()),
        }
    }

    /// Its name, as JSON prints it.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Address(_) => "address",
            Self::Build(..) => "build",
            Self::Manifest(_) => "manifest",
            Self::Text(text) if doctor::is_message(text) => "message",
            Self::Text(text) if text.contains('<') => "page",
            Self::Text(text) if text.trim().contains(char::is_whitespace) => "text",
            Self::Text(_) => "link",
        }
    }
}
