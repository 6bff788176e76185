#![no_main]
//! Any text is examined, and the same text many times over takes no longer than that many times as long.
use airlift::manifest::doctor::examine;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    drop(examine(&text, None));
    airlift_fuzz::watch(&text, |repeated| drop(examine(repeated, None)));
});
