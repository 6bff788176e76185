//! Makes what Airlift's packages hold beside the programs and what these write themselves (`airlift-cli manual`): icons, and the files
//! by which each system knows it, all from `packaging/description.toml`, Cargo.toml and CHANGELOG.md.
//!
//! ```sh
//! cargo run --manifest-path packaging/tool/Cargo.toml -- FOLDER
//! ```
//!
//! `FOLDER/linux` is a tree to lay over a prefix, `FOLDER/windows` and `FOLDER/macos` are what the installers there take.
#![expect(clippy::disallowed_methods, reason = "it reads and writes what its arguments name")]

mod description;
mod icons;
mod linux;
mod macos;
mod windows;

use std::error::Error;
use std::path::{Path, PathBuf};

/// What went wrong, for whoever builds a package.
type Outcome<T = ()> = Result<T, Box<dyn Error>>;

fn main() -> Outcome {
    let out = PathBuf::from(std::env::args_os().nth(1).ok_or("name the folder to write into")?);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let description = description::read(&root)?;
    let icons = icons::Icons::of(&root.join("assets/logo"))?;
    put(&out.join("version"), &description.version)?;
    put(&out.join("copyright"), linux::copyright(&description))?;
    put(&out.join("changelog"), linux::changelog(&description)?)?;
    linux::write(&out.join("linux"), &description, &icons)?;
    windows::write(&out.join("windows"), &description, &icons)?;
    macos::write(&out.join("macos"), &description, &icons)?;
    Ok(())
}

/// Writes a file, with the folders above it.
fn put(path: &Path, content: impl AsRef<[u8]>) -> Outcome {
    let describe = |error: std::io::Error| format!("{}: {error}", path.display());
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(describe)?;
    }
    std::fs::write(path, content).map_err(describe)?;
    Ok(())
}

/// Text as it stands in XML.
fn xml(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
