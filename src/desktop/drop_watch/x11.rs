//! Drops that winit loses: on X11 it forgets a whole drop in silence when one item is missing or is not a file.
//!
//! A second connection reads the list of items when the source hands it over, tells what is wrong with it,
//! and hands over the good files when the button is released over the window.
//! The drag's messages go to winit alone, so its end is seen from the pointer: it leaves the window, or the button is released.

use std::path::{Path, PathBuf};
use std::time::Duration;

use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{Atom, AtomEnum, ChangeWindowAttributesAux, ConnectionExt as _, EventMask, KeyButMask, Property, Window};
use x11rb::rust_connection::RustConnection;

use super::drag_list::DragList;
use super::{Opens, SeenDrags};
use crate::desktop::LostDrag;

/// How often the pointer is looked at while a drag with a problem hovers over the window.
const LOOK_EVERY: Duration = Duration::from_millis(40);
/// Longest list of items that is read, in units of four bytes: a megabyte.
const LONGEST_LIST: u32 = 256 * 1024;

/// Watches the window with this id, until its display goes away.
pub(super) fn watch(window: Window, opens: Opens, seen: SeenDrags) {
    let run = move || {
        if let Ok(watcher) = Watcher::connect(window, opens, seen) {
            // The thread ends with its connection.
            drop(watcher.run());
        }
    };
    drop(std::thread::Builder::new().name("drop watch".to_owned()).spawn(run));
}

/// Why the watching ends.
type Ended = Box<dyn std::error::Error + Send + Sync>;

struct Watcher {
    connection: RustConnection,
    window: Window,
    opens: Opens,
    selection: Atom,
    seen: SeenDrags,
}

impl Watcher {
    fn connect(window: Window, opens: Opens, seen: SeenDrags) -> Result<Self, Ended> {
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
        Ok(lost_by_winit(&String::from_utf8_lossy(&reply.value), Path::exists))
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
        self.seen.change(|seen| seen.drag = drag);
    }

    /// The button was released over the window: winit says nothing, so we do.
    fn report(&self, good: Vec<PathBuf>) {
        let wanted = good.into_iter().filter(|path| (self.opens)(path) || path.is_dir()).collect();
        self.seen.change(|seen| seen.dropped.push(wanted));
    }
}

fn within(at: i16, size: u16) -> bool {
    u16::try_from(at).is_ok_and(|at| at < size)
}

/// What is wrong with a list of items, and which of them are files; `None` when winit will deliver it.
fn lost_by_winit(list: &str, exists: impl Fn(&Path) -> bool) -> Option<LostDrag> {
    let list = DragList::read(list, exists);
    (list.names_host || list.trouble.is_some()).then_some(LostDrag {
        trouble: list.trouble,
        good: list.good,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lists_that_winit_loses_are_a_problem() {
        let is_lost = |list: &str| lost_by_winit(list, |path| !path.ends_with("gone.ipa")).is_some();
        assert!(!is_lost("file:///a/b.ipa\r\nfile:///a/c%20d.ipa\r\n"));
        assert!(is_lost("file:///a/b.ipa\r\nfile:///a/gone.ipa\r\n"));
        assert!(is_lost("file://studio/a/b.ipa\r\n"));
        assert!(is_lost("https://example.com/b.ipa\r\n"));
    }
}
