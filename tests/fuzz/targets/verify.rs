#![no_main]
//! Any package is verified to some end.
use std::io::Cursor;
use std::ops::ControlFlow;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| drop(airlift::ipa::verify(Cursor::new(bytes), &mut |_| ControlFlow::Continue(()))));
