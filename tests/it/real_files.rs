//! Packages, profiles, pictures, links and manifests of others, read as they are: what we make in code holds only what we know.
//!
//! They belong to others and are not in this repository. `AIRLIFT_REAL_FILES` names the folder where they lie; these tests are
//! ignored unless they are asked for (`cargo test -- --ignored real_files`), and then fail without it.

mod catalogues;
mod damage;
mod manifests;
mod packages;
mod programs;
mod property_lists;

use std::path::{Path, PathBuf};

/// The folder of real files.
fn root() -> PathBuf {
    let folder = std::env::var_os("AIRLIFT_REAL_FILES").expect("AIRLIFT_REAL_FILES names no folder of real files");
    PathBuf::from(folder)
}

/// The files of one of its folders by name, sorted.
fn files_in(folder: &str) -> Vec<(String, Vec<u8>)> {
    let read = |path: &Path| std::fs::read(path).unwrap();
    let mut files: Vec<_> = std::fs::read_dir(root().join(folder))
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name().into_string().unwrap(), read(&entry.path())))
        .collect();
    assert!(!files.is_empty(), "{folder} holds nothing");
    files.sort();
    files
}
