//! A token is the secret path segment under which a build is offered.

use serde::{Deserialize, Serialize};

/// The secret path segment under which a build is offered: 128 random bits, base64url without padding (22 characters).
///
/// It keeps out everybody who merely scans the network; it is not a secret from someone who sees the code.
#[derive(Clone, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct Token(String);

/// 128 bits in base64url without padding.
const TOKEN_CHARS: usize = 22;

impl Token {
    /// Reads a token from a path segment; `None` unless it has the form of one.
    pub fn parse(text: &str) -> Option<Self> {
        let well_formed = text.len() == TOKEN_CHARS
            && text
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
        well_formed.then(|| Self(text.to_owned()))
    }

    /// A token from 128 bits of the system's random source.
    pub fn from_random(bits: [u8; 16]) -> Self {
        use base64::Engine as _;
        Self(base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bits))
    }

    /// The path segment.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Token {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or("not a token")
    }
}

impl From<Token> for String {
    fn from(token: Token) -> Self {
        token.0
    }
}
