//! A door for the fuzzer: the head of a request, as the guard judges it.

use super::ControlFile;
use super::guard::Guard;

/// Never said by a seed; a fuzzer would have to guess it.
const TOKEN: &str = "cu5oV1mXc2Zt8yQh3bRkLw";

/// Judges a head; panics when one is let in that does not hold the token.
pub fn head(bytes: &[u8]) {
    let file = ControlFile {
        port: 4711,
        token: TOKEN.to_owned(),
    };
    let guard = Guard::new(file, Box::new(|| Err(std::io::ErrorKind::NotConnected.into())));
    let says_token = bytes.windows(TOKEN.len()).any(|window| window == TOKEN.as_bytes());
    assert!(says_token || !guard.lets_in(bytes), "let in without the token");
}
