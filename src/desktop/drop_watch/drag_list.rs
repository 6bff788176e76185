//! The list of items in a drag, as `text/uri-list` (RFC 2483, section 5) has it.

use std::path::{Path, PathBuf};

use crate::desktop::{DragTrouble, LostDrag, paste};

/// What a list of items says.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct DragList {
    /// The files that are there.
    pub(super) good: Vec<PathBuf>,
    /// What is wrong with another item.
    pub(super) trouble: Option<DragTrouble>,
    /// An address names a host before its path. That is fine for us, and makes winit drop everything.
    pub(super) names_host: bool,
}

impl DragList {
    /// Reads the items of a list. Comments are left out.
    pub(super) fn read(list: &str, exists: impl Fn(&Path) -> bool) -> Self {
        let mut read = Self::default();
        for item in list
            .split(['\r', '\n', '\0'])
            .filter(|item| !item.is_empty() && !item.starts_with('#'))
        {
            match paste::path(item) {
                Some(path) if exists(&path) => {
                    read.names_host |= !item.starts_with("file:///");
                    read.good.push(path);
                }
                Some(path) => {
                    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
                    read.trouble = Some(DragTrouble::Gone(name.into_owned()));
                }
                None if item.contains("://") => read.trouble = Some(DragTrouble::Web),
                None => read.trouble = Some(DragTrouble::NoFile),
            }
        }
        read
    }

    /// The drag, when it cannot be dropped as it is.
    pub(super) fn lost(&self) -> Option<LostDrag> {
        self.trouble.is_some().then(|| LostDrag {
            trouble: self.trouble.clone(),
            good: self.good.clone(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(list: &str, good: &[&str], trouble: Option<DragTrouble>, names_host: bool) {
        let expected = DragList {
            good: good.iter().map(PathBuf::from).collect(),
            trouble,
            names_host,
        };
        assert_eq!(DragList::read(list, |path| !path.ends_with("gone.ipa")), expected, "{list:?}");
    }

    #[test]
    fn files_that_are_there_are_told_from_what_is_wrong() {
        let gone = || Some(DragTrouble::Gone("gone.ipa".to_owned()));
        check("file:///a/b.ipa\r\n", &["/a/b.ipa"], None, false);
        check(
            "file:///a/b.ipa\r\nfile:///a/c%20d.ipa\r\n",
            &["/a/b.ipa", "/a/c d.ipa"],
            None,
            false,
        );
        check("# from here\r\nfile:///a/b.ipa\r\n", &["/a/b.ipa"], None, false);
        check("file:///a/gone.ipa\r\n", &[], gone(), false);
        check("file:///a/b.ipa\r\nfile:///a/gone.ipa\r\n", &["/a/b.ipa"], gone(), false);
        check("https://example.com/b.ipa\r\n", &[], Some(DragTrouble::Web), false);
        check(
            "file:///a/b.ipa\r\nhttps://example.com/b.ipa",
            &["/a/b.ipa"],
            Some(DragTrouble::Web),
            false,
        );
        check("file://studio/a/b.ipa\r\n", &["/a/b.ipa"], None, true);
        check("hello", &[], Some(DragTrouble::NoFile), false);
    }
}
