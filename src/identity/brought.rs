//! A certificate that a person brings instead of ours.

use std::fmt;
use std::path::PathBuf;

/// Where it lies.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Source {
    /// Chain and key, PEM.
    Pem {
        /// The chain, leaf first.
        chain: PathBuf,
        /// Its key: PKCS#8, SEC1 or PKCS#1.
        key: PathBuf,
    },
    /// Chain and key in one file with a password.
    Pkcs12 {
        /// The file.
        file: PathBuf,
        /// Its password; may be empty.
        password: Password,
    },
}

/// A password; never printed.
#[derive(Clone, Eq, PartialEq)]
pub struct Password(pub String);

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password")
    }
}
