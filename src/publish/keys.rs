//! Keys of a storage. They are told nowhere: not in logs, errors, snapshots or settings.

use std::fmt;

use super::Destination;

/// Shorter texts are no secrets, and taking them out of a message would take out words.
const SECRET_CHARS: usize = 6;

/// What a storage wants to know before it takes anything. Empty parts are not given.
#[derive(Clone, Default, Eq, PartialEq)]
pub struct StorageKeys {
    /// S3's access key, `WebDAV`'s user.
    pub user: String,
    /// S3's secret key, Azure's account key, Google's key file as JSON, `WebDAV`'s password.
    pub secret: String,
    /// S3's session token.
    pub session: String,
}

impl fmt::Debug for StorageKeys {
    /// Says that there are some, and nothing else.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StorageKeys")
            .field("given", &!self.is_empty())
            .finish_non_exhaustive()
    }
}

impl StorageKeys {
    /// Whether nothing is given.
    pub fn is_empty(&self) -> bool {
        self.secret.is_empty()
    }

    /// The keys that the environment names for a destination, as the storage's own tools do; empty where it names none.
    /// `read` gives a variable.
    pub fn of_environment(destination: &Destination, read: impl Fn(&str) -> Option<String>) -> Self {
        let read = |name: &str| read(name).unwrap_or_default();
        match destination {
            Destination::Folder(_) => Self::default(),
            Destination::S3 { .. } => Self {
                user: read("AWS_ACCESS_KEY_ID"),
                secret: read("AWS_SECRET_ACCESS_KEY"),
                session: read("AWS_SESSION_TOKEN"),
            },
            Destination::Gcs { .. } => Self {
                secret: read("GOOGLE_SERVICE_ACCOUNT_KEY"),
                ..Self::default()
            },
            Destination::Azure { .. } => Self {
                secret: read("AZURE_STORAGE_ACCOUNT_KEY"),
                ..Self::default()
            },
            Destination::WebDav { .. } => Self {
                user: read("AIRLIFT_WEBDAV_USER"),
                secret: read("AIRLIFT_WEBDAV_PASSWORD"),
                ..Self::default()
            },
        }
    }

    /// A text of somebody else's without any of them, and without the queries of addresses, which may hold signatures.
    pub fn scrub(&self, text: &str) -> String {
        let mut scrubbed = text.to_owned();
        for secret in [&self.secret, &self.session, &self.user] {
            if secret.chars().count() >= SECRET_CHARS {
                scrubbed = scrubbed.replace(secret.as_str(), "…");
            }
        }
        let words = scrubbed.split(' ').map(|word| {
            let is_address = word.contains("://");
            match word.split_once('?') {
                Some((before, _)) if is_address => format!("{before}?…"),
                _ => word.to_owned(),
            }
        });
        words.collect::<Vec<_>>().join(" ")
    }
}

#[cfg(test)]
mod tests {
    //! If these break, a key of a bucket stands in somebody's log.

    use super::*;

    fn keys() -> StorageKeys {
        StorageKeys {
            user: "AKIAEXAMPLE".to_owned(),
            secret: "wJalrXUtnFEMI/K7MDENG".to_owned(),
            session: "FQoGZXIvYXdzE".to_owned(),
        }
    }

    #[test]
    fn keys_are_never_shown() {
        let shown = format!("{:?}", keys());
        for secret in ["AKIA", "wJal", "FQoG"] {
            assert!(!shown.contains(secret), "{shown}");
        }
        let said = "403 for AKIAEXAMPLE at https://host/x?sig=abc&se=1 with wJalrXUtnFEMI/K7MDENG and FQoGZXIvYXdzE";
        assert_eq!(keys().scrub(said), "403 for … at https://host/x?… with … and …");
        assert_eq!(StorageKeys::default().scrub("is it full?"), "is it full?");
    }

    #[test]
    fn the_environment_names_them_as_the_tools_of_the_storage_do() {
        let s3 = Destination::parse("s3://builds").unwrap();
        let read = |name: &str| Some(format!("<{name}>"));
        assert_eq!(StorageKeys::of_environment(&s3, read).secret, "<AWS_SECRET_ACCESS_KEY>");
        assert!(StorageKeys::of_environment(&s3, |_| None).is_empty());
        let folder = Destination::parse("/srv/site").unwrap();
        assert!(StorageKeys::of_environment(&folder, read).is_empty());
    }
}
