//! Publishing puts builds where phones beyond this network find them: a folder that a web server serves, or a storage.
//!
//! The way of a build: its record, the package, icons, the manifest, its pages; then the page of the app, and what leads to the newest
//! at the very end. Each file is read back before the next. What was published before works until then, and afterwards.
//! Records lie beside what they are of, in folders whose names nobody can guess, so any computer with the keys knows what is there.
#![expect(clippy::disallowed_methods, reason = "this is the door to what is published")]

mod destination;
mod folder;
mod journal;
mod keys;
mod record;
mod release;
mod run;
mod storage;
mod transport;
mod withdraw;

use object_store::client::{HttpError, HttpErrorKind};

pub use destination::{Destination, DestinationFlaw};
pub use keys::StorageKeys;
pub use record::{PublishRecord, PublishState};
pub use release::LinkStyle;
pub use run::{BuildToPublish, FileProgress, FileStep, PublishJob, PublishProgress, Published, publish};
pub use withdraw::{Withdrawal, published, withdraw};

/// Longest text of a storage that is told: the rest is seldom of use.
const DETAIL_CHARS: usize = 300;

/// Why a storage did not do what it was asked. No text in it has a key.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum StorageProblem {
    /// It wants keys, and there are none.
    #[error("no keys were given")]
    NoKeys,
    /// It does not know the keys, or their signature is wrong.
    #[error("the keys are not known there: {detail}")]
    Keys {
        /// What it said.
        detail: String,
    },
    /// It knows the keys, which may not do this.
    #[error("the keys may not do this: {detail}")]
    Refused {
        /// What it said.
        detail: String,
    },
    /// The clock of this computer and its own are too far apart for a signature.
    #[error("the clocks are too far apart")]
    Clock,
    /// The bucket lies in another region.
    #[error("the bucket is in another region: {detail}")]
    Region {
        /// What it said.
        detail: String,
    },
    /// There is no such bucket, container or folder.
    #[error("there is no such place: {detail}")]
    NoSuchPlace {
        /// What it said.
        detail: String,
    },
    /// It has no room left, or the disk has none.
    #[error("there is no room left: {detail}")]
    Full {
        /// What it said.
        detail: String,
    },
    /// It did not answer, or a connection was cut, after several tries.
    #[error("it does not answer: {detail}")]
    Unreachable {
        /// What was tried last.
        detail: String,
    },
    /// What was read back is not what was put there.
    #[error("{path} is not as it was put there")]
    NotAlike {
        /// Which file.
        path: String,
    },
    /// The package changed while it was read.
    #[error("the package changed meanwhile")]
    Changed,
    /// This computer's disk failed.
    #[error("a file cannot be read or written: {detail}")]
    Disk {
        /// What the system said.
        detail: String,
    },
    /// Anything else.
    #[error("{detail}")]
    Other {
        /// What it said.
        detail: String,
    },
}

impl StorageProblem {
    /// What the library says, without keys.
    fn of(error: &object_store::Error, keys: &StorageKeys) -> Self {
        let said = keys.scrub(&with_causes(error));
        match error {
            object_store::Error::Unauthenticated { .. } => Self::of_status(401, &said, keys),
            object_store::Error::PermissionDenied { .. } => Self::of_status(403, &said, keys),
            object_store::Error::NotFound { .. } => Self::of_status(404, &said, keys),
            _ if is_about_the_way(error) => Self::Unreachable { detail: short(&said) },
            _ => Self::of_status(0, &said, keys),
        }
    }

    /// What an answer means. Codes: Amazon S3 API Reference, "Error responses"; Azure Blob Storage, "Blob service error codes"; RFC 4918, 11.5.
    fn of_status(status: u16, said: &str, keys: &StorageKeys) -> Self {
        let said = keys.scrub(said);
        let has = |codes: &[&str]| codes.iter().any(|code| said.contains(code));
        let detail = short(&said);
        if has(&["RequestTimeTooSkewed", "RequestExpired"]) {
            Self::Clock
        } else if has(&[
            "AuthorizationHeaderMalformed",
            "PermanentRedirect",
            "incorrectly configured region",
            "IllegalLocationConstraint",
        ]) {
            Self::Region { detail }
        } else if has(&[
            "InvalidAccessKeyId",
            "SignatureDoesNotMatch",
            "InvalidToken",
            "AuthenticationFailed",
        ]) || status == 401
        {
            Self::Keys { detail }
        } else if has(&["QuotaExceeded", "XMinioStorageFull", "507", "AccountBeingCreated"]) || status == 507 {
            Self::Full { detail }
        } else if status == 403 {
            Self::Refused { detail }
        } else if has(&["NoSuchBucket", "NoSuchUpload", "ContainerNotFound"]) || matches!(status, 404 | 409) {
            Self::NoSuchPlace { detail }
        } else {
            Self::Other { detail }
        }
    }

    fn of_transport(error: &HttpError, keys: &StorageKeys) -> Self {
        let detail = short(&keys.scrub(&with_causes(error)));
        match error.kind() {
            HttpErrorKind::Connect | HttpErrorKind::Timeout | HttpErrorKind::Interrupted | HttpErrorKind::Request => {
                Self::Unreachable { detail }
            }
            _ => Self::Other { detail },
        }
    }

    fn of_file(error: &std::io::Error) -> Self {
        let detail = error.to_string();
        match error.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Self::Full { detail },
            std::io::ErrorKind::UnexpectedEof => Self::Changed,
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => Self::Refused { detail },
            _ => Self::Disk { detail },
        }
    }
}

/// Whether an error is about connections rather than about an answer.
fn is_about_the_way(error: &(dyn std::error::Error + 'static)) -> bool {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if let Some(error) = error.downcast_ref::<HttpError>() {
            return error.kind() != HttpErrorKind::Decode;
        }
        cause = error.source();
    }
    false
}

/// What an error says, with what is behind it.
fn with_causes(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let said = error.to_string();
        if !text.contains(&said) {
            text.push_str(": ");
            text.push_str(&said);
        }
        cause = error.source();
    }
    text
}

fn short(text: &str) -> String {
    let one_line: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .take(DETAIL_CHARS)
        .collect();
    one_line.trim().to_owned()
}

#[cfg(test)]
mod tests {
    //! If these break, a person looks for the fault where it is not.

    use super::*;

    #[test]
    fn an_answer_of_a_storage_says_what_is_wrong() {
        let keys = StorageKeys {
            secret: "do-not-tell-this".to_owned(),
            ..StorageKeys::default()
        };
        let of = |status, said: &str| StorageProblem::of_status(status, said, &keys);
        assert_eq!(of(403, "<Code>RequestTimeTooSkewed</Code>"), StorageProblem::Clock);
        assert!(matches!(
            of(400, "<Code>AuthorizationHeaderMalformed</Code>"),
            StorageProblem::Region { .. }
        ));
        assert!(matches!(of(403, "<Code>SignatureDoesNotMatch</Code>"), StorageProblem::Keys { .. }));
        assert!(matches!(of(401, ""), StorageProblem::Keys { .. }));
        assert!(matches!(of(403, "<Code>AccessDenied</Code>"), StorageProblem::Refused { .. }));
        assert!(matches!(of(507, "Insufficient Storage"), StorageProblem::Full { .. }));
        assert!(matches!(of(404, "<Code>NoSuchBucket</Code>"), StorageProblem::NoSuchPlace { .. }));
        let other = of(500, "do-not-tell-this happened\nat https://host/a?sig=1");
        assert_eq!(
            other,
            StorageProblem::Other {
                detail: "… happened at https://host/a?…".to_owned()
            }
        );
    }
}
