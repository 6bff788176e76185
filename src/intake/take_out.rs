//! Taking out: the build inside an archive is put beside the archive, so that it can be served.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use super::{IntakeProblem, guarded, open};
use crate::ipa;

/// Names tried beside the archive: `Kestrel.ipa`, `Kestrel 2.ipa` and so on.
const NAMES_LIMIT: usize = 100;

/// Why a build could not be taken out.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum TakeOutProblem {
    /// The archive cannot be read, or is damaged there.
    #[error(transparent)]
    Archive(#[from] IntakeProblem),
    /// It is damaged, or could not be written.
    #[error("{detail}")]
    Copy {
        /// What is wrong with it, or what the system said.
        detail: String,
    },
}

/// Puts the build that is inside an archive beside the archive, under its own name, and says where. Nothing that is there
/// already is overwritten, and of a damaged one nothing stays.
///
/// # Errors
/// It could not be read or written.
pub fn take_out(archive: &Path) -> Result<PathBuf, TakeOutProblem> {
    let file = open(archive)?;
    let mut inside = guarded(|| ipa::build_inside(file))?.map_err(IntakeProblem::from)?;
    let failed = |error: io::Error| TakeOutProblem::Copy { detail: error.to_string() };
    let (path, mut written) = beside(archive, &inside.file_name).map_err(failed)?;
    let copied = guarded(|| inside.copy_to(&mut written)).map_err(TakeOutProblem::Archive);
    if let Err(problem) = copied.and_then(|copied| copied.map_err(failed)) {
        // Half a build is worse than none; what cannot be removed stays.
        _ = std::fs::remove_file(&path);
        return Err(problem);
    }
    Ok(path)
}

/// A new file in the archive's folder.
fn beside(archive: &Path, name: &str) -> io::Result<(PathBuf, File)> {
    let folder = archive.parent().unwrap_or(Path::new("."));
    let stem = name.strip_suffix(".ipa").unwrap_or(name);
    let mut last = io::Error::from(io::ErrorKind::AlreadyExists);
    for number in 1..=NAMES_LIMIT {
        let path = folder.join(if number == 1 {
            format!("{stem}.ipa")
        } else {
            format!("{stem} {number}.ipa")
        });
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(file) => return Ok((path, file)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => last = error,
            Err(error) => return Err(error),
        }
    }
    Err(last)
}

#[cfg(test)]
mod tests {
    //! If these break, a build is taken out over another file, or half of it is left behind.

    use super::*;
    use crate::ipa::tests::zip;

    #[test]
    fn a_build_is_put_beside_its_archive_and_nothing_is_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let archive = folder.path().join("artifacts.zip");
        std::fs::write(&archive, zip(&[("out/Kestrel.ipa", b"the build".as_slice()), ("out/log.txt", b"")])).unwrap();
        let first = take_out(&archive).unwrap();
        assert_eq!(first, folder.path().join("Kestrel.ipa"));
        assert_eq!(std::fs::read(&first).unwrap(), b"the build");
        std::fs::write(&first, b"mine").unwrap();
        let second = take_out(&archive).unwrap();
        assert_eq!(second, folder.path().join("Kestrel 2.ipa"));
        assert_eq!(std::fs::read(&first).unwrap(), b"mine");
    }

    #[test]
    fn names_lead_nowhere_else_and_what_is_damaged_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let archive = folder.path().join("a.zip");
        std::fs::write(&archive, zip(&[("x/..\\..\\a:b.ipa", b"the build")])).unwrap();
        let path = take_out(&archive).unwrap();
        assert_eq!(path.parent(), Some(folder.path()));
        let mut damaged = zip(&[("Juniper.ipa", b"the build")]);
        // The checksum in the directory (PKWARE, APPNOTE.TXT 4.3.12).
        let directory = damaged.windows(4).position(|window| window == b"PK\x01\x02").unwrap();
        damaged[directory + 16] ^= 1;
        std::fs::write(&archive, damaged).unwrap();
        assert!(take_out(&archive).is_err());
        std::fs::write(&archive, zip(&[("a.txt", b"")])).unwrap();
        assert!(matches!(take_out(&archive), Err(TakeOutProblem::Archive(_))));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2);
    }
}
