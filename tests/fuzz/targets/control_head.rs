#![no_main]
//! Whatever comes to the control port is let in only with its token.
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| airlift::control::fuzzing::head(bytes));
