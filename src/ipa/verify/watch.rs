//! Tells how far verifying is, and ends it when asked to.

use std::cell::{Cell, RefCell};
use std::io::{self, Read, Seek, SeekFrom};
use std::ops::ControlFlow;

use super::VerifyProgress;

/// Whoever waits for the end.
pub(super) struct Watch<'p> {
    progress: RefCell<&'p mut dyn FnMut(VerifyProgress) -> ControlFlow<()>>,
    pub(super) now: Cell<VerifyProgress>,
    stopped: Cell<bool>,
}

impl<'p> Watch<'p> {
    pub(super) fn new(progress: &'p mut dyn FnMut(VerifyProgress) -> ControlFlow<()>) -> Self {
        Self {
            progress: RefCell::new(progress),
            now: Cell::default(),
            stopped: Cell::new(false),
        }
    }

    /// Tells how far it is. Once stopped, nothing is told any more.
    pub(super) fn tell(&self) -> ControlFlow<()> {
        if !self.is_stopped() {
            let told = self.progress.try_borrow_mut().map(|mut progress| progress(self.now.get()));
            self.stopped.set(told.is_ok_and(|told| told.is_break()));
        }
        if self.is_stopped() {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    }

    /// Counts bytes as done.
    pub(super) fn done(&self, bytes: u64) {
        let now = self.now.get();
        self.now.set(VerifyProgress {
            done_bytes: now.done_bytes.saturating_add(bytes),
            ..now
        });
    }

    pub(super) fn is_stopped(&self) -> bool {
        self.stopped.get()
    }
}

/// A package that is no longer read once the work is stopped, however deep in it that is noticed.
pub(super) struct StoppableReader<'w, 'p, R> {
    pub(super) reader: R,
    pub(super) watch: &'w Watch<'p>,
}

impl<R: Read> Read for StoppableReader<'_, '_, R> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        if self.watch.tell().is_break() {
            return Err(io::Error::other("stopped"));
        }
        self.reader.read(bytes)
    }
}

impl<R: Seek> Seek for StoppableReader<'_, '_, R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.reader.seek(to)
    }

    fn stream_position(&mut self) -> io::Result<u64> {
        self.reader.stream_position()
    }

    fn seek_relative(&mut self, by: i64) -> io::Result<()> {
        self.reader.seek_relative(by)
    }
}
