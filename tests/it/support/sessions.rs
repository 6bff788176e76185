//! Airlift inside the test's own process, as the window runs it.

use std::path::Path;
use std::sync::Arc;

use airlift::identity::Host;
use airlift::session::{Config, Session, Snapshot};

use super::PATIENCE;

/// With the shelf in this folder, where nobody but this computer reaches it.
pub(crate) fn on_loopback(data_dir: &Path) -> Config {
    Config {
        data_dir: data_dir.to_path_buf(),
        keep_shelf: true,
        host: Some(Host::Ip([127, 0, 0, 1].into())),
        https_port: Some(0),
        http_port: Some(0),
        ..Config::default()
    }
}

/// A running Airlift with the shelf in this folder, that nobody but this computer reaches.
pub(crate) fn start_on_loopback(data_dir: &Path) -> Session {
    let session = Session::start(on_loopback(data_dir), Box::new(|| {})).unwrap();
    assert!(airlift::control::open(data_dir, session.commander(), session.snapshots()));
    session
}

/// The first snapshot that fits.
pub(crate) fn wait(session: &Session, what: &str, fits: impl Fn(&Snapshot) -> bool) -> Arc<Snapshot> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let mut snapshots = session.snapshots();
    let found = runtime.block_on(async {
        let found = tokio::time::timeout(PATIENCE, snapshots.wait_for(|snapshot| fits(snapshot))).await;
        found.map(|found| found.unwrap().clone())
    });
    found.unwrap_or_else(|_| panic!("{what} never came: {:?}", session.snapshots().borrow()))
}

/// The first snapshot in which a build can be fetched.
pub(crate) fn wait_for_links(session: &Session) -> Arc<Snapshot> {
    wait(session, "a build with links", |snapshot| {
        snapshot.builds.iter().any(|build| build.links.is_some())
    })
}
