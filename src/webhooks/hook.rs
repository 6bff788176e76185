//! A webhook: where it leads, what listens there, and what a person allowed to be told.

use std::collections::BTreeSet;
use std::fmt;
use std::net::IpAddr;

use hyper::Uri;

use super::event::PrivatePart;
use crate::primitives::{HappeningKind, is_command};

/// Most webhooks: a team has a handful, and each happening is sent to all of them.
pub const HOOKS_LIMIT: usize = 20;
/// Longest name of a webhook: a line of a list.
const NAME_CHARS: usize = 60;
/// Longest address: those of Teams have some 400 letters.
const URL_CHARS: usize = 2_000;
/// Longest secret.
const SECRET_CHARS: usize = 500;

/// An address that is told what happens.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Webhook {
    /// How the person calls it.
    pub name: String,
    /// What listens there.
    pub kind: WebhookKind,
    /// Where.
    pub url: HookUrl,
    /// What messages are signed with; `None` leaves them unsigned.
    pub secret: Option<HookSecret>,
    /// The events that the person ticked.
    pub events: BTreeSet<HappeningKind>,
    /// The private parts that the person allowed.
    pub tells: BTreeSet<PrivatePart>,
}

/// What listens at a webhook.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum WebhookKind {
    /// A server of one's own, which gets our own JSON.
    Json,
    /// Slack, and what takes the same, such as Mattermost.
    Slack,
    /// A workflow of Microsoft Teams.
    Teams,
    /// Discord.
    Discord,
    /// Google Chat.
    GoogleChat,
    /// A robot of `DingTalk`.
    DingTalk,
    /// A bot of Feishu or Lark.
    Feishu,
}

/// The address of a webhook, a secret: it is shown by its host alone.
#[derive(Clone, Eq, PartialEq)]
pub struct HookUrl(String);

/// What messages are signed with.
#[derive(Clone, Eq, PartialEq)]
pub struct HookSecret(String);

/// What is wrong with a webhook.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum HookFlaw {
    /// No name, a long one, or one with characters that command.
    #[error("name")]
    Name,
    /// No kind that is known.
    #[error("kind")]
    Kind,
    /// No address over HTTPS, or over HTTP to this computer.
    #[error("url")]
    Url,
    /// Empty or long.
    #[error("secret")]
    Secret,
    /// This kind signs nothing.
    #[error("unsigned")]
    Unsigned,
    /// Nothing is ticked, or something that is no event.
    #[error("events")]
    Events,
    /// Something that is no private part.
    #[error("tells")]
    Tells,
    /// There are as many as there may be.
    #[error("several")]
    Several,
}

impl HookFlaw {
    /// Its word in messages.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Kind => "kind",
            Self::Url => "url",
            Self::Secret => "secret",
            Self::Unsigned => "unsigned",
            Self::Events => "events",
            Self::Tells => "tells",
            Self::Several => "several",
        }
    }
}

impl WebhookKind {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 7] = [
        Self::Slack,
        Self::Teams,
        Self::Discord,
        Self::GoogleChat,
        Self::DingTalk,
        Self::Feishu,
        Self::Json,
    ];

    /// Its word in files, on the command line and in JSON.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Slack => "slack",
            Self::Teams => "teams",
            Self::Discord => "discord",
            Self::GoogleChat => "google-chat",
            Self::DingTalk => "dingtalk",
            Self::Feishu => "feishu",
        }
    }

    /// What people call it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Json => "JSON",
            Self::Slack => "Slack",
            Self::Teams => "Microsoft Teams",
            Self::Discord => "Discord",
            Self::GoogleChat => "Google Chat",
            Self::DingTalk => "DingTalk",
            Self::Feishu => "Feishu",
        }
    }

    /// The kind with this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// Whether its messages can be signed; the others' addresses are all that they know.
    pub const fn is_signed(self) -> bool {
        matches!(self, Self::Json | Self::DingTalk | Self::Feishu)
    }
}

impl Webhook {
    /// The webhook, where it is one that can be told something.
    pub fn checked(self) -> Result<Self, HookFlaw> {
        let name = self.name.trim().to_owned();
        if name.is_empty() || name.chars().count() > NAME_CHARS || name.contains(is_command) {
            return Err(HookFlaw::Name);
        }
        if self.secret.is_some() && !self.kind.is_signed() {
            return Err(HookFlaw::Unsigned);
        }
        if self.events.is_empty() {
            return Err(HookFlaw::Events);
        }
        Ok(Self { name, ..self })
    }
}

impl HookUrl {
    /// An address over HTTPS, or over HTTP to this computer, without a user's name.
    pub fn parse(text: &str) -> Result<Self, HookFlaw> {
        let text = text.trim();
        let uri: Uri = text.parse().map_err(|_invalid| HookFlaw::Url)?;
        let authority = uri.authority().ok_or(HookFlaw::Url)?;
        let host = authority.host();
        let ip = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
        let is_here = host == "localhost" || ip.is_ok_and(|ip| ip.is_loopback());
        let is_safe = match uri.scheme_str() {
            Some("https") => true,
            Some("http") => is_here,
            _ => false,
        };
        if !is_safe || host.is_empty() || authority.as_str().contains('@') || text.len() > URL_CHARS {
            return Err(HookFlaw::Url);
        }
        Ok(Self(text.to_owned()))
    }

    /// All of it: for the request, and for the file.
    pub(super) fn whole(&self) -> &str {
        &self.0
    }

    /// Host and port, which are no secret.
    pub fn host(&self) -> &str {
        let behind = self.0.split_once("://").map_or("", |(_, rest)| rest);
        behind.split(['/', '?', '#']).next().unwrap_or_default()
    }

    /// Another's text without this address, and without what stands behind its host.
    pub(super) fn scrub(&self, text: &str) -> String {
        let behind = self.0.split_once(self.host()).map_or("", |(_, rest)| rest);
        let mut scrubbed = text.replace(&self.0, "…");
        // A path of one letter is no secret, and is in every text.
        for secret in behind.split(['/', '?', '&', '=']).filter(|part| part.len() >= 8).chain([behind]) {
            if secret.len() > 1 {
                scrubbed = scrubbed.replace(secret, "…");
            }
        }
        scrubbed
    }
}

impl fmt::Debug for HookUrl {
    /// Says the host, and nothing else.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HookUrl({}/…)", self.host())
    }
}

impl HookSecret {
    /// A secret of some letters, in one line.
    pub fn parse(text: &str) -> Result<Self, HookFlaw> {
        let text = text.trim();
        if text.is_empty() || text.chars().count() > SECRET_CHARS || text.contains(is_command) {
            return Err(HookFlaw::Secret);
        }
        Ok(Self(text.to_owned()))
    }

    /// All of it: for signing, and for the file.
    pub(super) fn whole(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for HookSecret {
    /// Says that there is one, and nothing else.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HookSecret(…)")
    }
}

#[cfg(test)]
mod tests {
    //! If these break, the address of a team's channel stands in a log, or goes over the network for all to read.

    use super::*;

    #[test]
    fn addresses_are_over_https_or_to_this_computer() {
        for good in [
            "https://hooks.slack.com/services/T0/B0/x",
            " https://example.com:8443/x?token=y ",
            "http://127.0.0.1:9/x",
            "http://localhost/x",
            "http://[::1]:80/x",
        ] {
            assert!(HookUrl::parse(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "hooks.slack.com/services",
            "http://example.com/x",
            "http://192.168.1.4/x",
            "ftp://127.0.0.1/x",
            "https://user:word@example.com/x",
            "https:///x",
            "https://exa mple.com",
            "/x",
        ] {
            assert_eq!(HookUrl::parse(bad), Err(HookFlaw::Url), "{bad}");
        }
    }

    #[test]
    fn an_address_is_shown_by_its_host_alone() {
        let url = HookUrl::parse("https://hooks.slack.com:443/services/T0AB/B0CD/verysecret?key=anothersecret").unwrap();
        assert_eq!(url.host(), "hooks.slack.com:443");
        assert_eq!(format!("{url:?}"), "HookUrl(hooks.slack.com:443/…)");
        assert_eq!(format!("{:?}", HookSecret::parse("SECabc").unwrap()), "HookSecret(…)");
        let said = "no hook at /services/T0AB/B0CD/verysecret?key=anothersecret (verysecret, anothersecret)";
        let scrubbed = url.scrub(said);
        assert!(!scrubbed.contains("secret"), "{scrubbed}");
        assert!(scrubbed.starts_with("no hook at "), "{scrubbed}");
    }

    #[test]
    fn a_webhook_has_a_name_and_something_to_tell() {
        let hook = Webhook {
            name: " builds ".to_owned(),
            kind: WebhookKind::Slack,
            url: HookUrl::parse("https://example.com/x").unwrap(),
            secret: None,
            events: [HappeningKind::Delivered].into(),
            tells: BTreeSet::new(),
        };
        assert_eq!(hook.clone().checked().unwrap().name, "builds");
        let with = |change: &dyn Fn(&mut Webhook)| {
            let mut hook = hook.clone();
            change(&mut hook);
            hook.checked().unwrap_err()
        };
        assert_eq!(with(&|hook| hook.name = "a\nb".to_owned()), HookFlaw::Name);
        assert_eq!(with(&|hook| hook.name = "a".repeat(61)), HookFlaw::Name);
        assert_eq!(with(&|hook| hook.events.clear()), HookFlaw::Events);
        assert_eq!(with(&|hook| hook.secret = HookSecret::parse("x").ok()), HookFlaw::Unsigned);
    }
}
