#![no_main]
//! Any bytes are linted; a text that is repeated inside a manifest takes no longer than it is long.
use airlift::manifest::lint::lint;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    drop(lint(bytes, None, None));
    let text = String::from_utf8_lossy(bytes);
    airlift_fuzz::watch(&text, |repeated| {
        drop(lint(repeated.as_bytes(), None, None));
        let inside = format!("<plist><dict><key>items</key><array>{repeated}</array></dict></plist>");
        drop(lint(inside.as_bytes(), None, None));
    });
});
