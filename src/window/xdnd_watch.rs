//! Drops that winit loses: on X11 it forgets a whole drop in silence when one item is missing or is not a file.
//!
//! A second connection reads the list of items when the source hands it over, says in the overlay what is wrong with it,
//! and adds the good files when the button is released over the window.
//! The drag's messages go to winit alone, so its end is seen from the pointer: it leaves the window, or the button is released.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{Atom, AtomEnum, ChangeWindowAttributesAux, ConnectionExt as _, EventMask, KeyButMask, Property, Window};
use x11rb::rust_connection::RustConnection;

use super::app::Wake;
use super::state::HoverProblem;
use super::{drop_overlay, paste, phrases, words};
use crate::session::{Command, Report};
use crate::sync::lock;

/// How often the pointer is looked at while a drag with a problem hovers over the window.
const LOOK_EVERY: Duration = Duration::from_millis(40);
/// Longest list of items that is read, in units of four bytes: a megabyte.
const LONGEST_LIST: u32 = 256 * 1024;

/// What the watching thread saw.
#[derive(Clone, Default)]
pub(super) struct DropWatch {
    seen: Arc<Mutex<Seen>>,
}

#[derive(Default)]
struct Seen {
    problem: Option<HoverProblem>,
    commands: Vec<Command>,
}

impl DropWatch {
    /// Watches the window with this id; without a connection drops are simply as winit delivers them.
    pub(super) fn start(window: u32, wake: Wake) -> Self {
        let watch = Self::default();
        let seen = Arc::clone(&watch.seen);
        let run = move || {
            if let Ok(watcher) = Watcher::connect(window, seen, wake) {
                // The thread ends with its connection, when the display goes away.
                drop(watcher.run());
            }
        };
        drop(std::thread::Builder::new().name("drop watch".to_owned()).spawn(run));
        watch
    }

    /// Why the drag that hovers over the window cannot be dropped as it is.
    pub(super) fn problem(&self) -> Option<HoverProblem> {
        lock(&self.seen).problem.clone()
    }

    /// What became of drags that ended over the window.
    pub(super) fn commands(&self) -> Vec<Command> {
        std::mem::take(&mut lock(&self.seen).commands)
    }
}

/// Why the watching ends.
type Ended = Box<dyn std::error::Error + Send + Sync>;

struct Watcher {
    connection: RustConnection,
    window: Window,
    selection: Atom,
    seen: Arc<Mutex<Seen>>,
    wake: Wake,
}

impl Watcher {
    fn connect(window: u32, seen: Arc<Mutex<Seen>>, wake: Wake) -> Result<Self, Ended> {
        let (connection, _) = x11rb::connect(None)?;
        let selection = connection.intern_atom(false, b"XdndSelection")?.reply()?.atom;
        let changes = ChangeWindowAttributesAux::new().event_mask(EventMask::PROPERTY_CHANGE);
        connection.change_window_attributes(window, &changes)?.check()?;
        Ok(Self {
            connection,
            window,
            selection,
            seen,
            wake,
        })
    }

    fn run(&self) -> Result<(), Ended> {
        loop {
            let event = self.connection.wait_for_event()?;
            if let Some(problem) = self.problem_in(&event)? {
                self.follow(problem)?;
            }
        }
    }

    /// The problem of the items that the source just handed over.
    fn problem_in(&self, event: &Event) -> Result<Option<HoverProblem>, Ended> {
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

    /// Shows the problem until the drag leaves or ends.
    fn follow(&self, mut problem: HoverProblem) -> Result<(), Ended> {
        self.show(Some(problem.clone()));
        loop {
            std::thread::sleep(LOOK_EVERY);
            while let Some(event) = self.connection.poll_for_event()? {
                if let Some(newer) = self.problem_in(&event)? {
                    problem = newer;
                    self.show(Some(problem.clone()));
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
                self.report(problem.good);
            }
            return Ok(());
        }
    }

    fn show(&self, problem: Option<HoverProblem>) {
        lock(&self.seen).problem = problem;
        (self.wake)();
    }

    /// The button was released over the window: winit says nothing, so we do.
    fn report(&self, good: Vec<PathBuf>) {
        let builds: Vec<PathBuf> = good
            .into_iter()
            .filter(|path| drop_overlay::is_build(path) || path.is_dir())
            .collect();
        let command = if builds.is_empty() {
            Command::Report(Report::DropLost)
        } else {
            Command::Add(builds)
        };
        lock(&self.seen).commands.push(command);
        (self.wake)();
    }
}

fn within(at: i16, size: u16) -> bool {
    u16::try_from(at).is_ok_and(|at| at < size)
}

/// What is wrong with a list of items, and which of them are files; `None` when winit will deliver it.
fn judge(list: &str, exists: impl Fn(&Path) -> bool) -> Option<HoverProblem> {
    let mut good = Vec::new();
    let mut sentence = None;
    for item in list.split(['\r', '\n', '\0']).filter(|item| !item.is_empty()) {
        match paste::path(item) {
            Some(path) if exists(&path) => {
                // A host before the path is fine for us, and makes winit drop everything.
                if !item.starts_with("file:///") {
                    sentence.get_or_insert_with(String::new);
                }
                good.push(path);
            }
            Some(path) => {
                let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
                sentence = Some(phrases::drop_gone(&name));
            }
            None if item.contains("://") => sentence = Some(words::DROP_WEB.to_owned()),
            None => sentence = Some(words::DROP_NO_FILE.to_owned()),
        }
    }
    sentence.map(|sentence| HoverProblem { sentence, good })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(list: &str, expected: Option<(&str, &[&str])>) {
        let judged = judge(list, |path| !path.ends_with("gone.ipa"));
        let judged = judged.as_ref().map(|problem| {
            let good: Vec<&str> = problem.good.iter().filter_map(|path| path.to_str()).collect();
            (problem.sentence.as_str(), good)
        });
        assert_eq!(judged, expected.map(|(sentence, good)| (sentence, good.to_vec())), "{list:?}");
    }

    #[test]
    fn only_lists_that_winit_loses_are_a_problem() {
        check("file:///a/b.ipa\r\n", None);
        check("file:///a/b.ipa\r\nfile:///a/c%20d.ipa\r\n", None);
        check("file:///a/gone.ipa\r\n", Some(("gone.ipa is no longer there", &[])));
        check(
            "file:///a/b.ipa\r\nfile:///a/gone.ipa\r\n",
            Some(("gone.ipa is no longer there", &["/a/b.ipa"])),
        );
        check("https://example.com/b.ipa\r\n", Some((words::DROP_WEB, &[])));
        check(
            "file:///a/b.ipa\r\nhttps://example.com/b.ipa",
            Some((words::DROP_WEB, &["/a/b.ipa"])),
        );
        check("file://studio/a/b.ipa\r\n", Some(("", &["/a/b.ipa"])));
        check("hello", Some((words::DROP_NO_FILE, &[])));
    }
}
