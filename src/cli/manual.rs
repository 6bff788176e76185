//! Manual: man pages and completions of both programs, from their arguments, as packages lay them below `share`.
#![expect(clippy::disallowed_methods, reason = "it writes where the arguments say")]

use std::io;
use std::path::Path;

use clap_complete::Shell;

use super::{Exit, command, err, window_command};
use crate::words::say;

/// Writes all of them below a folder.
pub(super) fn run(share: &Path) -> Exit {
    match write(share) {
        Ok(()) => Exit::Done,
        Err(error) => {
            err(&say().cli_not_written(error, share.display()));
            Exit::Failed
        }
    }
}

fn write(share: &Path) -> io::Result<()> {
    let pages = share.join("man/man1");
    std::fs::create_dir_all(&pages)?;
    for mut program in [window_command(), command()] {
        // One for each of its calls as well: `airlift-cli-serve(1)`.
        clap_mangen::generate_to(program.clone(), &pages)?;
        let name = program.get_name().to_owned();
        for (shell, place) in [
            (Shell::Bash, format!("bash-completion/completions/{name}")),
            (Shell::Zsh, format!("zsh/site-functions/_{name}")),
            (Shell::Fish, format!("fish/vendor_completions.d/{name}.fish")),
        ] {
            let mut text = Vec::new();
            clap_complete::generate(shell, &mut program, &name, &mut text);
            put(&share.join(place), &text)?;
        }
    }
    Ok(())
}

fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(path, bytes)
}
