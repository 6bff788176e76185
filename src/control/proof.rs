//! Proofs: how each side of the control port shows that it has the token without saying it. HMAC-SHA-256 (RFC 2104).
//!
//! Whoever asks says a challenge; the window answers with the proof of that, and a challenge of its own. A program that listens on a port
//! out of a file that was left behind learns neither the token nor what was asked.

use ring::hmac::{HMAC_SHA256, Key, sign, verify};

use crate::manifest::Token;

/// The header with which somebody asks whether this is the window.
pub(super) const CHALLENGE: &str = "airlift-challenge";
/// The scheme in `Authorization`, before the window's challenge and the proof.
pub(super) const SCHEME: &str = "Airlift ";
/// How long a challenge of the window's is good for: a program asks within milliseconds.
pub(super) const GOOD_FOR_SECS: u64 = 30;

/// A challenge that nobody said before; `None` where the system has no randomness.
pub(super) fn fresh() -> Option<String> {
    let mut bits = [0; 16];
    getrandom::fill(&mut bits).ok()?;
    Some(Token::from_random(bits).as_str().to_owned())
}

/// Whether a text could be a challenge.
pub(super) fn is_challenge(text: &str) -> bool {
    Token::parse(text).is_some()
}

/// The window's challenge: when it was made, some randomness, and the mark that it made it.
pub(super) fn window_challenge(token: &str, now_secs: u64) -> Option<String> {
    let body = format!("{now_secs}.{}", fresh()?);
    let mark = mac(token, &["challenge", &body]);
    Some(format!("{body}.{mark}"))
}

/// Whether the window made this challenge a moment ago.
pub(super) fn is_own_challenge(token: &str, text: &str, now_secs: u64) -> bool {
    let Some((body, mark)) = text.rsplit_once('.') else { return false };
    let made = body.split('.').next().and_then(|secs| secs.parse::<u64>().ok());
    is_mac(token, &["challenge", body], mark) && made.is_some_and(|made| made.abs_diff(now_secs) <= GOOD_FOR_SECS)
}

/// That this is the window: the answer to a challenge, with the window's own.
pub(super) fn of_window(token: &str, challenge: &str, own: &str) -> String {
    mac(token, &["window", challenge, own])
}

pub(super) fn is_of_window(token: &str, challenge: &str, own: &str, proof: &str) -> bool {
    is_mac(token, &["window", challenge, own], proof)
}

/// That this request is from somebody who has the token.
pub(super) fn of_request(token: &str, own: &str, method: &str, path: &str) -> String {
    mac(token, &["request", own, method, path])
}

pub(super) fn is_of_request(token: &str, own: &str, method: &str, path: &str, proof: &str) -> bool {
    is_mac(token, &["request", own, method, path], proof)
}

/// Whether two tokens are the same; takes as long for any other text.
pub(super) fn is_token(said: &str, token: &str) -> bool {
    is_mac(token, &["token", said], &mac(token, &["token", token]))
}

/// Parts hold no line breaks, so that no two lists are one text.
fn mac(token: &str, parts: &[&str]) -> String {
    let key = Key::new(HMAC_SHA256, token.as_bytes());
    hex(sign(&key, parts.join("\n").as_bytes()).as_ref())
}

fn is_mac(token: &str, parts: &[&str], said: &str) -> bool {
    let key = Key::new(HMAC_SHA256, token.as_bytes());
    bytes(said).is_some_and(|said| verify(&key, parts.join("\n").as_bytes(), &said).is_ok())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn bytes(hex: &str) -> Option<Vec<u8>> {
    let pairs = hex.as_bytes().chunks(2);
    pairs
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    //! If these break, another user's program passes for the window, or a web page for a pipeline.

    use super::*;

    const TOKEN: &str = "AbCdEfGhIjKlMnOpQrSt-_";

    #[test]
    fn each_side_is_believed_for_exactly_what_was_said() {
        let challenge = fresh().unwrap();
        let own = window_challenge(TOKEN, 1_000).unwrap();
        let proof = of_window(TOKEN, &challenge, &own);
        assert!(is_challenge(&challenge) && is_of_window(TOKEN, &challenge, &own, &proof));
        assert!(!is_of_window("another", &challenge, &own, &proof));
        assert!(
            !is_of_window(TOKEN, &fresh().unwrap(), &own, &proof),
            "an answer to another question"
        );
        for wrong in ["", "0", "zz", proof.strip_prefix(|_: char| true).unwrap()] {
            assert!(!is_of_window(TOKEN, &challenge, &own, wrong), "{wrong}");
        }
        let proof = of_request(TOKEN, &own, "POST", "/add");
        assert!(is_of_request(TOKEN, &own, "POST", "/add", &proof));
        assert!(!is_of_request(TOKEN, &own, "POST", "/remove", &proof));
        assert!(!is_of_window(TOKEN, "POST", "/add", &proof));
    }

    #[test]
    fn a_challenge_is_the_windows_own_and_young() {
        let own = window_challenge(TOKEN, 1_000).unwrap();
        assert!(is_own_challenge(TOKEN, &own, 1_000) && is_own_challenge(TOKEN, &own, 1_000 + GOOD_FOR_SECS));
        assert!(!is_own_challenge(TOKEN, &own, 1_001 + GOOD_FOR_SECS));
        assert!(!is_own_challenge("another", &own, 1_000));
        assert!(!is_own_challenge(TOKEN, &own.replacen("1000", "2000", 1), 2_000));
        assert!(!is_own_challenge(TOKEN, "", 1_000));
    }

    #[test]
    fn tokens_are_compared_whole() {
        assert!(is_token(TOKEN, TOKEN));
        for wrong in ["", TOKEN.strip_prefix('A').unwrap(), &format!("{TOKEN}x")] {
            assert!(!is_token(wrong, TOKEN), "{wrong}");
        }
    }
}
