//! The reserve is a file that is given up when the disk is full: a removal must last, so that a link that was taken back stays dead.

use std::path::Path;

/// Its name in the data directory.
const RESERVE_FILE: &str = "reserve";

/// What the shelf's log takes for a removal, many times over.
const RESERVE_BYTES: usize = 512 * 1024;

/// Lays it by, unless it is there. Without room there is none.
pub fn lay_by(data_dir: &Path) {
    let path = data_dir.join(RESERVE_FILE);
    let is_whole = std::fs::metadata(&path).is_ok_and(|metadata| usize::try_from(metadata.len()) == Ok(RESERVE_BYTES));
    if !is_whole && super::open_private(&path).is_ok() {
        // No hole, and nothing that a file system would pack.
        let mut bytes = vec![0; RESERVE_BYTES];
        _ = getrandom::fill(&mut bytes);
        if std::fs::write(&path, bytes).is_err() {
            give_up(data_dir);
        }
    }
}

/// Makes room with it; whether there was some.
pub fn give_up(data_dir: &Path) -> bool {
    std::fs::remove_file(data_dir.join(RESERVE_FILE)).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_laid_by_once_and_given_up_once() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!give_up(folder.path()));
        lay_by(folder.path());
        let written = || std::fs::read(folder.path().join(RESERVE_FILE)).unwrap();
        let first = written();
        assert_eq!(first.len(), RESERVE_BYTES);
        lay_by(folder.path());
        assert_eq!(written(), first);
        assert!(give_up(folder.path()));
        assert!(!give_up(folder.path()));
    }
}
