//! Drops that winit loses: on X11 it forgets a whole drop in silence when one item is missing or is not a file.
//!
//! A second connection reads the list of items when the source hands it over, tells what is wrong with it,
//! and hands over the good files when the button is released over the window.
//! The drag's messages go to winit alone, so its end is seen from the pointer: it leaves the window, or the button is released.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{Atom, AtomEnum, ChangeWindowAttributesAux, ConnectionExt as _, EventMask, KeyButMask, Property, Window};
use x11rb::rust_connection::RustConnection;

use super::{DragTrouble, LostDrag, Wake, paste};
use crate::sync::lock;

/// How often the pointer is looked at while a drag with a problem hovers over the window.
const LOOK_EVERY: Duration = Duration::from_millis(40);
/// Longest list of items that is read, in units of four bytes: a megabyte.
const LONGEST_LIST: u32 = 256 * 1024;

/// What the watching thread saw.
#[derive(Clone, Default)]
pub struct DropWatch {
    seen: Arc<Mutex<SeenDrags>>,
}

#[derive(Default)]
struct SeenDrags {
    drag: Option<LostDrag>,
    dropped: Vec<Vec<PathBuf>>,
}

/// Whether a file with this name is worth dropping; folders always are.
pub type Opens = fn(&Path) -> bool;

impl DropWatch {
    /// Watches the window with this id; without a connection drops are simply as winit delivers them.
    pub fn start(window: u32, opens: Opens, wake: Wake) -> Self {
        let watch = Self::default();
        let seen = Arc::clone(&watch.seen);
        let run = move || {
            if let Ok(watcher) = Watcher::connect(window, opens, seen, wake) {
                // The thread ends with its connection, when the display goes away.
                drop(watcher.run());
            }
        };
        drop(std::thread::Builder::new().name("drop watch".to_owned()).spawn(run));
        watch
    }

    /// The drag that hovers over the window and cannot be dropped as it is.
    pub fn drag(&self) -> Option<LostDrag> {
        lock(&self.seen).drag.clone()
    }

    /// The files worth having of each such drag that ended over the window since the last time; none where all were lost.
    pub fn dropped(&self) -> Vec<Vec<PathBuf>> {
        std::mem::take(&mut lock(&self.seen).dropped)
    }
}

/// Why the watching ends.
type Ended = Box<dyn std::error::Error + Send + Sync>;

struct Watcher {
    connection: RustConnection,
    window: Window,
    opens: Opens,
    selection: Atom,
    seen: Arc<Mutex<SeenDrags>>,
    wake: Wake,
}

impl Watcher {
    fn connect(window: u32, opens: Opens, seen: Arc<Mutex<SeenDrags>>, wake: Wake) -> Result<Self, Ended> {
        let (connection, _) = x11rb::connect(None)?;
        let selection = connection.intern_atom(false, b"XdndSelection")?.reply()?.atom;
        let changes = ChangeWindowAttributesAux::new().event_mask(EventMask::PROPERTY_CHANGE);
        connection.change_window_attributes(window, &changes)?.check()?;
        Ok(Self {
            connection,
            window,
            opens,
            selection,
            seen,
            wake,
        })
    }

    fn run(&self) -> Result<(), Ended> {
        loop {
            let event = self.connection.wait_for_event()?;
            if let Some(drag) = self.drag_in(&event)? {
                self.follow(drag)?;
            }
        }
    }

    /// What is wrong with the items that the source just handed over.
    fn drag_in(&self, event: &Event) -> Result<Option<LostDrag>, Ended> {
        let Event::PropertyNotify(notify) = event else {
            return Ok(None);
        };
        if notify.atom != self.selection || notify.state != Property::NEW_VALUE {
            return Ok(None);
        }
        let reply = self
            .connection
            .get_property(false, self.window, self.selection, AtomEnum::ANY, 0, LONGEST_LIST)?
            .reply()?;
        Ok(judge(&String::from_utf8_lossy(&reply.value), Path::exists))
    }

    /// Tells of the drag until it leaves or ends.
    fn follow(&self, mut drag: LostDrag) -> Result<(), Ended> {
        self.show(Some(drag.clone()));
        loop {
            std::thread::sleep(LOOK_EVERY);
            while let Some(event) = self.connection.poll_for_event()? {
                if let Some(newer) = self.drag_in(&event)? {
                    drag = newer;
                    self.show(Some(drag.clone()));
                }
            }
            let pointer = self.connection.query_pointer(self.window)?.reply()?;
            let size = self.connection.get_geometry(self.window)?.reply()?;
            let inside = pointer.same_screen && within(pointer.win_x, size.width) && within(pointer.win_y, size.height);
            let buttons = KeyButMask::BUTTON1 | KeyButMask::BUTTON2 | KeyButMask::BUTTON3;
            let held = u16::from(pointer.mask) & u16::from(buttons) != 0;
            if inside && held {
                continue;
            }
            self.show(None);
            if inside {
                self.report(drag.good);
            }
            return Ok(());
        }
    }

    fn show(&self, drag: Option<LostDrag>) {
        lock(&self.seen).drag = drag;
        (self.wake)();
    }

    /// The button was released over the window: winit says nothing, so we do.
    fn report(&self, good: Vec<PathBuf>) {
        let wanted = good.into_iter().filter(|path| (self.opens)(path) || path.is_dir());
        lock(&self.seen).dropped.push(wanted.collect());
        (self.wake)();
    }
}

fn within(at: i16, size: u16) -> bool {
    u16::try_from(at).is_ok_and(|at| at < size)
}

/// What is wrong with a list of items, and which of them are files; `None` when winit will deliver it.
fn judge(list: &str, exists: impl Fn(&Path) -> bool) -> Option<LostDrag> {
    let mut good = Vec::new();
    let mut is_lost = false;
    let mut trouble = None;
    for item in list.split(['\r', '\n', '\0']).filter(|item| !item.is_empty()) {
        match paste::path(item) {
            Some(path) if exists(&path) => {
                // A host before the path is fine for us, and makes winit drop everything.
                is_lost |= !item.starts_with("file:///");
                good.push(path);
            }
            Some(path) => {
                let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
                trouble = Some(DragTrouble::Gone(name.into_owned()));
            }
            None if item.contains("://") => trouble = Some(DragTrouble::Web),
            None => trouble = Some(DragTrouble::NoFile),
        }
    }
    (is_lost || trouble.is_some()).then_some(LostDrag { trouble, good })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(list: &str, expected: Option<(Option<DragTrouble>, &[&str])>) {
        let judged = judge(list, |path| !path.ends_with("gone.ipa"));
        let expected = expected.map(|(trouble, good)| LostDrag {
            trouble,
            good: good.iter().map(PathBuf::from).collect(),
        });
        assert_eq!(judged, expected, "{list:?}");
    }

    #[test]
    fn only_lists_that_winit_loses_are_a_problem() {
        let gone = || Some(DragTrouble::Gone("gone.ipa".to_owned()));
        check("file:///a/b.ipa\r\n", None);
        check("file:///a/b.ipa\r\nfile:///a/c%20d.ipa\r\n", None);
        check("file:///a/gone.ipa\r\n", Some((gone(), &[])));
        check("file:///a/b.ipa\r\nfile:///a/gone.ipa\r\n", Some((gone(), &["/a/b.ipa"])));
        check("https://example.com/b.ipa\r\n", Some((Some(DragTrouble::Web), &[])));
        check(
            "file:///a/b.ipa\r\nhttps://example.com/b.ipa",
            Some((Some(DragTrouble::Web), &["/a/b.ipa"])),
        );
        check("file://studio/a/b.ipa\r\n", Some((None, &["/a/b.ipa"])));
        check("hello", Some((Some(DragTrouble::NoFile), &[])));
    }
}
