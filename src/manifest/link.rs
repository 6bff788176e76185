//! An install link asks iOS to download a manifest: `itms-services://?action=download-manifest&url=…`.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::finding::{Message, says};
use crate::primitives::could_be_server;

/// What stays as it is in the `url` value: RFC 3986's unreserved characters, as `encodeURIComponent` leaves them.
const VALUE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A well-formed install link.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct InstallLink {
    /// The manifest's absolute https address, decoded.
    pub manifest_url: String,
}

/// The first thing that is wrong with a link.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum LinkProblem {
    /// Another scheme, or none.
    #[error("the link does not begin with itms-services://")]
    OtherScheme,
    /// The scheme is there, but neither `//?` nor `///?` follows.
    #[error("the two slashes after itms-services: are missing")]
    NoSlashes,
    /// `&amp;` or `&amp;amp;` outside HTML: the parameter is then called `amp;url`.
    #[error("the link contains &amp; instead of &")]
    EscapedAmpersand,
    /// No `action`.
    #[error("the link has no action")]
    NoAction,
    /// Another `action`, which asks for no installation.
    #[error("the link's action is {action}, not download-manifest")]
    OtherAction {
        /// Which.
        action: String,
    },
    /// No `url`, or an empty one.
    #[error("the link has no manifest address")]
    NoUrl,
    /// A `url` without scheme or host.
    #[error("the manifest's address is not absolute")]
    RelativeUrl,
    /// A `url` whose host or port there cannot be.
    #[error("{authority} in the manifest's address cannot be a server")]
    NoServer {
        /// Such as `example.com:99999`.
        authority: String,
    },
    /// A `url` with http, which iOS refuses since 7.1.
    #[error("the manifest's address is http, not https")]
    PlainHttp,
    /// Blanks or line breaks in the `url`.
    #[error("the manifest's address contains spaces")]
    Blanks,
    /// A placeholder that nobody filled in, such as `{domain}`.
    #[error("the manifest's address contains a placeholder")]
    Placeholder,
}

impl From<&LinkProblem> for Message {
    fn from(problem: &LinkProblem) -> Self {
        let (action, problem) = match problem {
            LinkProblem::OtherScheme => ("", "other-scheme"),
            LinkProblem::NoSlashes => ("", "no-slashes"),
            LinkProblem::EscapedAmpersand => ("", "escaped-ampersand"),
            LinkProblem::NoAction => ("", "no-action"),
            LinkProblem::OtherAction { action } => (action.as_str(), "other-action"),
            LinkProblem::NoUrl => ("", "no-url"),
            LinkProblem::RelativeUrl => ("", "relative-url"),
            LinkProblem::NoServer { authority } => (authority.as_str(), "no-server"),
            LinkProblem::PlainHttp => ("", "plain-http"),
            LinkProblem::Blanks => ("", "blanks"),
            LinkProblem::Placeholder => ("", "placeholder"),
        };
        says::link_problem(action, problem)
    }
}

impl InstallLink {
    /// The link's text: raw `&`, the whole address percent-encoded.
    pub fn text(&self) -> String {
        format!(
            "itms-services://?action=download-manifest&url={}",
            utf8_percent_encode(&self.manifest_url, VALUE)
        )
    }

    /// Reads a link as iOS does: parameters split at `&` (and `;`, which Expo uses), the value decoded once.
    pub fn parse(text: &str) -> Result<Self, LinkProblem> {
        let text = text.trim();
        let (scheme, rest) = text.split_once(':').ok_or(LinkProblem::OtherScheme)?;
        if !scheme.eq_ignore_ascii_case("itms-services") {
            return Err(LinkProblem::OtherScheme);
        }
        let query = rest.strip_prefix("//").ok_or(LinkProblem::NoSlashes)?;
        let query = query.strip_prefix('/').unwrap_or(query);
        let query = query.strip_prefix('?').ok_or(LinkProblem::NoAction)?;
        if query.contains("&amp;") || query.contains("amp;url") || query.contains("amp-url") {
            return Err(LinkProblem::EscapedAmpersand);
        }
        let (action, url) = parameters(query);
        match action {
            None => return Err(LinkProblem::NoAction),
            Some("download-manifest") => {}
            Some(action) => return Err(LinkProblem::OtherAction { action: action.to_owned() }),
        }
        let url = url.filter(|url| !url.is_empty()).ok_or(LinkProblem::NoUrl)?;
        let manifest_url = percent_decode_str(url).decode_utf8_lossy().into_owned();
        check_url(&manifest_url)?;
        Ok(Self { manifest_url })
    }
}

/// The values of `action` and `url`. An unencoded `url` runs to the action that was not named before it, or to the end of the link:
/// its own `&` belongs to it.
pub(super) fn parameters(query: &str) -> (Option<&str>, Option<&str>) {
    let mut action = None;
    let mut rest = Some(query);
    while let Some(text) = rest {
        if let Some(url) = text.strip_prefix("url=") {
            let first = url.split(['&', ';']).next().unwrap_or_default();
            let url = if first.contains("://") { raw_url(url, action) } else { first };
            let after = text.get("url=".len() + url.len() + 1..);
            if action.is_none() {
                action = after.and_then(|after| after.split(['&', ';']).find_map(|part| part.strip_prefix("action=")));
            }
            return (action, Some(url));
        }
        let (parameter, after) = text
            .split_once(['&', ';'])
            .map_or((text, None), |(parameter, after)| (parameter, Some(after)));
        if let Some(value) = parameter.strip_prefix("action=") {
            action = Some(value);
        }
        rest = after;
    }
    (action, None)
}

/// An address that nobody encoded, with its own parameters. Where the action is still to come, it ends before that.
fn raw_url<'a>(text: &'a str, action: Option<&str>) -> &'a str {
    let cuts = ["&action=", ";action="].iter().filter_map(|next| text.find(next));
    let end = cuts.min().filter(|_| action.is_none()).unwrap_or(text.len());
    text.get(..end).unwrap_or(text)
}

fn check_url(url: &str) -> Result<(), LinkProblem> {
    if url.chars().any(char::is_whitespace) {
        return Err(LinkProblem::Blanks);
    }
    let (scheme, rest) = url.split_once("://").ok_or(LinkProblem::RelativeUrl)?;
    if scheme.eq_ignore_ascii_case("http") {
        return Err(LinkProblem::PlainHttp);
    }
    if !scheme.eq_ignore_ascii_case("https") {
        return Err(LinkProblem::RelativeUrl);
    }
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if host.is_empty() {
        return Err(LinkProblem::RelativeUrl);
    }
    let server = host.rsplit_once('@').map_or(host, |(_, server)| server);
    if !could_be_server(server) && !host.contains(['{', '}']) {
        return Err(LinkProblem::NoServer {
            authority: server.to_owned(),
        });
    }
    if url.contains(['{', '}', '[']) && !host.starts_with('[') || url.contains(['{', '}']) {
        return Err(LinkProblem::Placeholder);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::say;

    fn check(link: &str, expected: Result<&str, LinkProblem>) {
        let found = InstallLink::parse(link).map(|link| link.manifest_url);
        assert_eq!(found, expected.map(str::to_owned), "{link}");
    }

    #[test]
    fn links_that_ios_accepts() {
        let plain = "https://example.com/m.plist";
        check(
            "itms-services://?action=download-manifest&url=https://example.com/m.plist",
            Ok(plain),
        );
        check(
            "itms-services:///?action=download-manifest&url=https://example.com/m.plist",
            Ok(plain),
        );
        check(
            "ITMS-SERVICES://?action=download-manifest&url=https%3A%2F%2Fexample.com%2Fm.plist",
            Ok(plain),
        );
        check(
            "itms-services://?url=https%3A%2F%2Fexample.com%2Fm.plist&action=download-manifest",
            Ok(plain),
        );
        check(
            "itms-services://?action=download-manifest;url=https%3A%2F%2Fexample.com%2Fm.plist",
            Ok(plain),
        );
        check(
            "itms-services://?action=download-manifest&url=https%3A%2F%2Fexample.com%2Fi%3Fa%3D1%26b%3D2",
            Ok("https://example.com/i?a=1&b=2"),
        );
        check(
            "itms-services://?action=download-manifest&url=https://example.com/i?a=1&b=2",
            Ok("https://example.com/i?a=1&b=2"),
        );
        check(
            "itms-services://?action=download-manifest&url=https://[fd00::1]:8443/m.plist",
            Ok("https://[fd00::1]:8443/m.plist"),
        );
    }

    #[test]
    fn parameters_may_stand_in_any_order() {
        let plain = "https://example.com/m.plist";
        let good = [
            "itms-services://?url=https://example.com/m.plist&action=download-manifest",
            "itms-services://?url=https://example.com/m.plist;action=download-manifest",
            "itms-services://?url=https%3A%2F%2Fexample.com%2Fm.plist&x=1&action=download-manifest",
            "itms-services://?action=download-manifest&url=https%3A%2F%2Fexample.com%2Fm.plist&from=https://example.com",
        ];
        for link in good {
            check(link, Ok(plain));
        }
        check(
            "itms-services://?action=download-manifest&url=https://example.com/i?b=1&action=2",
            Ok("https://example.com/i?b=1&action=2"),
        );
    }

    #[test]
    fn a_server_that_there_cannot_be_is_none() {
        for authority in ["example.com:99999", "192.168.1.256", "example.com:0"] {
            check(
                &format!("itms-services://?action=download-manifest&url=https://{authority}/m"),
                Err(LinkProblem::NoServer {
                    authority: authority.to_owned(),
                }),
            );
        }
        let fine = "itms-services://?action=download-manifest&url=https://me@example.com:8443/m";
        check(fine, Ok("https://me@example.com:8443/m"));
    }

    #[test]
    fn links_that_ios_ignores() {
        check(
            "itms-service://?action=download-manifest&url=https://a/m",
            Err(LinkProblem::OtherScheme),
        );
        check("apple-magnifier://install?url=http://a/b.ipa", Err(LinkProblem::OtherScheme));
        check("manifest.plist", Err(LinkProblem::OtherScheme));
        check(
            "itms-services:?action=download-manifest&url=https://a/m",
            Err(LinkProblem::NoSlashes),
        );
        check(
            "itms-services://?action=download-manifest&amp;url=https://a/m",
            Err(LinkProblem::EscapedAmpersand),
        );
        check(
            "itms-services://?action=download-manifest&amp;amp;url=https://a/m",
            Err(LinkProblem::EscapedAmpersand),
        );
        check(
            "itms-services://?action=download-manifest&amp-url=https://a/m",
            Err(LinkProblem::EscapedAmpersand),
        );
        check("itms-services://?url=https://a/m", Err(LinkProblem::NoAction));
        check(
            "itms-services://?action=purchaseIntent&bundleId=a",
            Err(LinkProblem::OtherAction {
                action: "purchaseIntent".to_owned(),
            }),
        );
        check("itms-services://?action=download-manifest", Err(LinkProblem::NoUrl));
        check("itms-services://?action=download-manifest&url=", Err(LinkProblem::NoUrl));
        check(
            "itms-services://?action=download-manifest&url=/m.plist",
            Err(LinkProblem::RelativeUrl),
        );
        check(
            "itms-services://?action=download-manifest&url=https:///m.plist",
            Err(LinkProblem::RelativeUrl),
        );
        check(
            "itms-services://?action=download-manifest&url=http://a/m.plist",
            Err(LinkProblem::PlainHttp),
        );
        check(
            "itms-services://?action=download-manifest&url=  https://a/m.plist",
            Err(LinkProblem::Blanks),
        );
        check(
            "itms-services://?action=download-manifest&url=https://{domain}/m.plist",
            Err(LinkProblem::Placeholder),
        );
    }

    #[test]
    fn each_problem_has_its_sentence() {
        let problem = InstallLink::parse("itms-services://?action=purchaseIntent&bundleId=a").unwrap_err();
        assert_eq!(
            say().sentence(&Message::from(&problem)),
            "the link's action is purchaseIntent, not download-manifest"
        );
        for problem in [
            LinkProblem::NoServer {
                authority: "example.com:99999".to_owned(),
            },
            LinkProblem::OtherScheme,
            LinkProblem::NoSlashes,
            LinkProblem::EscapedAmpersand,
            LinkProblem::NoAction,
            LinkProblem::NoUrl,
            LinkProblem::RelativeUrl,
            LinkProblem::PlainHttp,
            LinkProblem::Blanks,
            LinkProblem::Placeholder,
        ] {
            assert_eq!(say().sentence(&Message::from(&problem)), problem.to_string());
        }
    }

    #[test]
    fn a_made_link_reads_back_as_the_same_address() {
        for url in [
            "https://192.168.1.24:8443/i/A-_b/manifest.plist",
            "https://[fd00::1]:8443/i/x/manifest.plist",
            "https://a/ü?x=1&y=%20+",
        ] {
            let link = InstallLink {
                manifest_url: url.to_owned(),
            };
            assert_eq!(InstallLink::parse(&link.text()), Ok(link.clone()));
            assert!(link.text().is_ascii());
        }
    }

    #[test]
    fn only_unreserved_characters_stay() {
        let link = InstallLink {
            manifest_url: "https://h:8443/i/A-_.~/m.plist".to_owned(),
        };
        assert_eq!(
            link.text(),
            "itms-services://?action=download-manifest&url=https%3A%2F%2Fh%3A8443%2Fi%2FA-_.~%2Fm.plist"
        );
    }
}
