//! A destination is where builds are published: a folder, a bucket, a container, or a `WebDAV` folder. Pure.

use std::fmt;
use std::path::{Path, PathBuf};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What stays as it is in a destination's text.
const KEPT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'/')
    .remove(b':');

/// Where builds are published. Its text names no secret.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Destination {
    /// A folder that a web server serves, or from which a site is made.
    Folder(PathBuf),
    /// A bucket of S3 or of what speaks its protocol: `s3://bucket/prefix?endpoint=https://…&region=…`.
    S3 {
        /// Its name.
        bucket: String,
        /// Below which everything lies; may be empty.
        prefix: String,
        /// The server, where it is not Amazon's.
        endpoint: Option<String>,
        /// The region; `us-east-1` where none is named, which servers of others take.
        region: Option<String>,
    },
    /// A bucket of Google Cloud Storage: `gs://bucket/prefix`.
    Gcs {
        /// Its name.
        bucket: String,
        /// Below which everything lies; may be empty.
        prefix: String,
    },
    /// A container of Azure Blob Storage: `az://account/container/prefix`.
    Azure {
        /// The storage account.
        account: String,
        /// Its container.
        container: String,
        /// Below which everything lies; may be empty.
        prefix: String,
        /// The server, where it is not Microsoft's.
        endpoint: Option<String>,
    },
    /// A folder of a `WebDAV` server (RFC 4918): `davs://host/path`, or `dav://` without TLS.
    WebDav {
        /// Its address, `https` or `http`, without a slash at its end.
        url: String,
    },
}

/// Why a text names no destination.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum DestinationFlaw {
    /// Nothing was typed.
    #[error("nothing was typed")]
    Empty,
    /// A scheme that is none of ours.
    #[error("it begins with none of s3://, gs://, az://, davs:// and dav://, and is no folder")]
    Scheme,
    /// No bucket, container or host.
    #[error("its bucket, container or host is missing")]
    Incomplete,
    /// A user name or a password: those belong into the environment or the settings.
    #[error("it has a user name or a password in it")]
    Secret,
    /// A part with something that storages or addresses do not leave as it is.
    #[error("its names may only have letters, digits and . - _")]
    Name,
    /// Something behind the `?` that is not known.
    #[error("only endpoint and region can stand behind the ?")]
    Option,
}

impl DestinationFlaw {
    /// Its word in messages.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Scheme => "scheme",
            Self::Incomplete => "incomplete",
            Self::Secret => "secret",
            Self::Name => "name",
            Self::Option => "option",
        }
    }
}

impl Destination {
    /// What a text names: an address with one of the schemes, or else a folder.
    ///
    /// # Errors
    /// [`DestinationFlaw`], which is told to the person who typed it.
    pub fn parse(text: &str) -> Result<Self, DestinationFlaw> {
        let text = text.trim();
        if text.is_empty() {
            return Err(DestinationFlaw::Empty);
        }
        let Some((scheme, rest)) = text.split_once("://") else {
            return Ok(Self::Folder(std::path::absolute(text).unwrap_or_else(|_| PathBuf::from(text))));
        };
        let (place, query) = rest.split_once('?').unwrap_or((rest, ""));
        if place.split('/').next().unwrap_or_default().contains('@') {
            return Err(DestinationFlaw::Secret);
        }
        let (host, path) = place.split_once('/').unwrap_or((place, ""));
        if host.is_empty() {
            return Err(DestinationFlaw::Incomplete);
        }
        let (endpoint, region) = options(query)?;
        match scheme.to_ascii_lowercase().as_str() {
            "s3" => Ok(Self::S3 {
                bucket: name(host)?,
                prefix: prefix(path)?,
                endpoint,
                region,
            }),
            "gs" | "gcs" => Ok(Self::Gcs {
                bucket: name(host)?,
                prefix: prefix(path)?,
            }),
            "az" | "azure" => {
                let (container, path) = path.split_once('/').unwrap_or((path, ""));
                if container.is_empty() {
                    return Err(DestinationFlaw::Incomplete);
                }
                Ok(Self::Azure {
                    account: name(host)?,
                    container: name(container)?,
                    prefix: prefix(path)?,
                    endpoint,
                })
            }
            "davs" | "dav" => {
                let scheme = if scheme.eq_ignore_ascii_case("davs") { "https" } else { "http" };
                let path = prefix(path)?;
                let slash = if path.is_empty() { "" } else { "/" };
                Ok(Self::WebDav {
                    url: format!("{scheme}://{host}{slash}{path}"),
                })
            }
            "file" => {
                let path = percent_decode_str(path).decode_utf8_lossy();
                Ok(Self::Folder(Path::new("/").join(path.as_ref())))
            }
            _ => Err(DestinationFlaw::Scheme),
        }
    }

    /// Where phones find what lies there, if nobody says otherwise; `None` for a folder, which somebody else serves.
    /// Forms: Amazon S3, "Virtual hosting of general purpose buckets"; Google Cloud Storage, "Request endpoints"; Azure,
    /// "Naming and referencing containers, blobs, and metadata".
    pub fn usual_base_url(&self) -> Option<String> {
        let joined = |base: String, prefix: &str| {
            let slash = if prefix.is_empty() { "" } else { "/" };
            format!("{}{slash}{prefix}", base.trim_end_matches('/'))
        };
        match self {
            Self::Folder(_) => None,
            Self::S3 {
                bucket,
                prefix,
                endpoint: Some(endpoint),
                ..
            } => Some(joined(format!("{endpoint}/{bucket}"), prefix)),
            Self::S3 {
                bucket, prefix, region, ..
            } => {
                let region = region.as_deref().unwrap_or(DEFAULT_REGION);
                Some(joined(format!("https://{bucket}.s3.{region}.amazonaws.com"), prefix))
            }
            Self::Gcs { bucket, prefix } => Some(joined(format!("https://storage.googleapis.com/{bucket}"), prefix)),
            Self::Azure {
                account,
                container,
                prefix,
                endpoint,
            } => {
                let host = endpoint
                    .clone()
                    .unwrap_or_else(|| format!("https://{account}.blob.core.windows.net"));
                Some(joined(format!("{host}/{container}"), prefix))
            }
            Self::WebDav { url } => Some(url.clone()),
        }
    }

    /// Whether addresses of this bucket are in a host name with a dot more than Amazon's certificate covers: it is for
    /// `*.s3.region.amazonaws.com`, and a wildcard stands for one label (RFC 6125, 6.4.3).
    pub fn has_dots_in_host(&self, base_url: &str) -> bool {
        let Self::S3 {
            bucket, endpoint: None, ..
        } = self
        else {
            return false;
        };
        bucket.contains('.')
            && base_url
                .to_ascii_lowercase()
                .starts_with(&format!("https://{}.s3", bucket.to_ascii_lowercase()))
    }
}

/// Where a bucket lies that does not say: what servers of others take, and Amazon's oldest.
pub(super) const DEFAULT_REGION: &str = "us-east-1";

impl fmt::Display for Destination {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let below = |prefix: &str| if prefix.is_empty() { String::new() } else { format!("/{prefix}") };
        let asked = |endpoint: Option<&String>, region: Option<&String>| {
            let pairs = [("endpoint", endpoint), ("region", region)];
            let pairs: Vec<String> = pairs
                .into_iter()
                .filter_map(|(key, value)| Some(format!("{key}={}", utf8_percent_encode(value?, KEPT))))
                .collect();
            if pairs.is_empty() {
                String::new()
            } else {
                format!("?{}", pairs.join("&"))
            }
        };
        match self {
            Self::Folder(path) => write!(f, "{}", path.display()),
            Self::S3 {
                bucket,
                prefix,
                endpoint,
                region,
            } => write!(f, "s3://{bucket}{}{}", below(prefix), asked(endpoint.as_ref(), region.as_ref())),
            Self::Gcs { bucket, prefix } => write!(f, "gs://{bucket}{}", below(prefix)),
            Self::Azure {
                account,
                container,
                prefix,
                endpoint,
            } => write!(f, "az://{account}/{container}{}{}", below(prefix), asked(endpoint.as_ref(), None)),
            Self::WebDav { url } => {
                let (scheme, rest) = url.split_once("://").unwrap_or_default();
                write!(f, "{}://{rest}", if scheme == "https" { "davs" } else { "dav" })
            }
        }
    }
}

/// What stands behind the `?`: the server and the region.
fn options(query: &str) -> Result<(Option<String>, Option<String>), DestinationFlaw> {
    let (mut endpoint, mut region) = (None, None);
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (key, value) = pair.split_once('=').ok_or(DestinationFlaw::Option)?;
        let value = percent_decode_str(value).decode_utf8_lossy().trim_end_matches('/').to_owned();
        match key {
            "endpoint" if value.starts_with("https://") || value.starts_with("http://") => {
                if value.contains(['@', '?', '#']) {
                    return Err(DestinationFlaw::Secret);
                }
                endpoint = Some(value);
            }
            "region" => region = Some(name(&value)?),
            _ => return Err(DestinationFlaw::Option),
        }
    }
    Ok((endpoint, region))
}

/// A name that storages and addresses leave as it is.
fn name(text: &str) -> Result<String, DestinationFlaw> {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
    let is_name = !matches!(text, "" | "." | "..") && text.bytes().all(is_plain);
    is_name.then(|| text.to_owned()).ok_or(DestinationFlaw::Name)
}

/// Names between slashes, maybe none.
fn prefix(text: &str) -> Result<String, DestinationFlaw> {
    let names: Result<Vec<String>, _> = text.split('/').filter(|part| !part.is_empty()).map(name).collect();
    Ok(names?.join("/"))
}

#[cfg(test)]
mod tests {
    //! If these break, builds go where nobody meant them to.

    use super::*;

    #[test]
    fn a_destination_is_read_and_written_the_same() {
        for (text, base) in [
            ("s3://builds", "https://builds.s3.us-east-1.amazonaws.com"),
            (
                "s3://builds/ios/beta?region=eu-central-1",
                "https://builds.s3.eu-central-1.amazonaws.com/ios/beta",
            ),
            (
                "s3://builds?endpoint=https://minio.example.com:9000",
                "https://minio.example.com:9000/builds",
            ),
            ("gs://builds/ios", "https://storage.googleapis.com/builds/ios"),
            ("az://acme/builds/ios", "https://acme.blob.core.windows.net/builds/ios"),
            ("davs://files.example.com/ios", "https://files.example.com/ios"),
            ("dav://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ] {
            let destination = Destination::parse(text).unwrap();
            assert_eq!(destination.to_string(), text);
            assert_eq!(Destination::parse(&destination.to_string()), Ok(destination.clone()));
            assert_eq!(destination.usual_base_url().as_deref(), Some(base), "{text}");
        }
        let folder = Destination::parse("site").unwrap();
        assert!(matches!(&folder, Destination::Folder(path) if path.is_absolute()));
        assert_eq!(folder.usual_base_url(), None);
    }

    #[test]
    fn what_is_no_destination_says_why() {
        for (text, flaw) in [
            (" ", DestinationFlaw::Empty),
            ("ftp://host/x", DestinationFlaw::Scheme),
            ("https://bucket.example.com", DestinationFlaw::Scheme),
            ("s3://", DestinationFlaw::Incomplete),
            ("az://acme", DestinationFlaw::Incomplete),
            ("davs://ada:secret@host/x", DestinationFlaw::Secret),
            ("s3://key:secret@bucket", DestinationFlaw::Secret),
            ("s3://b?endpoint=https://k:s@host", DestinationFlaw::Secret),
            ("s3://builds/a b", DestinationFlaw::Name),
            ("s3://builds/../x", DestinationFlaw::Name),
            ("s3://builds?acl=public", DestinationFlaw::Option),
            ("s3://builds?endpoint=minio", DestinationFlaw::Option),
        ] {
            assert_eq!(Destination::parse(text), Err(flaw), "{text}");
        }
    }

    #[test]
    fn a_bucket_with_dots_is_known_where_it_is_in_the_host() {
        let dotted = Destination::parse("s3://builds.example.com").unwrap();
        let base = dotted.usual_base_url().unwrap();
        assert!(dotted.has_dots_in_host(&base));
        assert!(!dotted.has_dots_in_host("https://builds.example.com"), "a domain of their own");
        assert!(!dotted.has_dots_in_host("https://s3.us-east-1.amazonaws.com/builds.example.com"));
        let plain = Destination::parse("s3://builds").unwrap();
        assert!(!plain.has_dots_in_host(&plain.usual_base_url().unwrap()));
        let own = Destination::parse("s3://a.b?endpoint=https://minio.example.com").unwrap();
        assert!(!own.has_dots_in_host(&own.usual_base_url().unwrap()));
    }
}
