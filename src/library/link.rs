//! The link to a build: until when it works, for how many installations, and which tokens the build had before. Pure.

use std::num::NonZeroU32;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Build;
use crate::manifest::Token;

/// Most tokens of earlier links that are remembered of a build.
///
/// Each request is held against all of them. The oldest beyond that answers 404, as any path that leads nowhere.
pub const FORMER_TOKENS_LIMIT: usize = 32;

/// How long a link works.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct LinkLimits {
    /// Works before this moment; `None` for ever.
    #[serde(default)]
    pub until: Option<Timestamp>,
    /// Works until so many installations were delivered; `None` for any number.
    #[serde(default)]
    pub installations: Option<NonZeroU32>,
}

/// Why a link does not work any more.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LinkEnd {
    /// The build has a new link.
    Replaced,
    /// Its date has come.
    Date,
    /// As many installations were delivered as were allowed.
    Installations,
}

impl LinkEnd {
    /// The stable name of it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Replaced => "replaced",
            Self::Date => "date",
            Self::Installations => "installations",
        }
    }
}

/// What is kept of the links to a build, besides the token of the present one.
///
/// A link that ended stays ended, whatever the clock says later: only a person brings it back, with [`Self::limit`].
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
pub struct BuildLink {
    limits: LinkLimits,
    delivered: u32,
    ended: Option<LinkEnd>,
    replaced: u32,
    /// Oldest first, at most [`FORMER_TOKENS_LIMIT`].
    former: Vec<Token>,
}

impl BuildLink {
    /// The first link to a build, which works so long.
    pub fn with(limits: LinkLimits) -> Self {
        Self { limits, ..Self::default() }
    }

    /// How long the present link works.
    pub fn limits(&self) -> LinkLimits {
        self.limits
    }

    /// Installations that were delivered under the present link, each delivery once.
    pub fn delivered(&self) -> u32 {
        self.delivered
    }

    /// How many links the build had before the present one.
    pub fn replaced(&self) -> u32 {
        self.replaced
    }

    /// Why the present link has ended, as far as that was judged.
    pub fn ended(&self) -> Option<LinkEnd> {
        self.ended
    }

    /// Tokens of earlier links, oldest first: whoever has one is told that it ended.
    pub fn former(&self) -> &[Token] {
        &self.former
    }

    /// Why the present link does not work at this moment; `None` while it does.
    pub fn end(&self, now: Timestamp) -> Option<LinkEnd> {
        let LinkLimits { until, installations } = self.limits;
        if self.ended.is_some() {
            self.ended
        } else if until.is_some_and(|until| until <= now) {
            Some(LinkEnd::Date)
        } else if installations.is_some_and(|most| self.delivered >= most.get()) {
            Some(LinkEnd::Installations)
        } else {
            None
        }
    }

    /// Ends the link when its time has come; why, if it was just now.
    pub fn judge(&mut self, now: Timestamp) -> Option<LinkEnd> {
        if self.ended.is_some() {
            return None;
        }
        self.ended = self.end(now);
        self.ended
    }

    /// From now on the present link works so long. One that had ended works again, unless these limits end it.
    pub fn limit(&mut self, limits: LinkLimits) {
        self.limits = limits;
        self.ended = None;
    }

    /// One more installation was delivered under the present link.
    pub fn count(&mut self) {
        self.delivered = self.delivered.saturating_add(1);
    }

    /// A new link takes the place of the one with this token. It counts anew. Of the limits a date goes that has passed: a new link
    /// that is dead is none.
    fn renew(&mut self, old: Token, now: Timestamp) {
        if self.former.len() >= FORMER_TOKENS_LIMIT {
            self.former.remove(0);
        }
        self.former.push(old);
        self.replaced = self.replaced.saturating_add(1);
        self.delivered = 0;
        self.ended = None;
        self.limits.until = self.limits.until.filter(|until| *until > now);
    }
}

impl Build {
    /// Gives the build a new link; the old one has ended from now on.
    pub fn renew_link(&mut self, token: Token, now: Timestamp) {
        let old = std::mem::replace(&mut self.token, token);
        self.link.renew(old, now);
    }

    /// Whether a token leads, or once led, to this build.
    pub fn had_token(&self, token: &str) -> bool {
        self.tokens().any(|own| own.as_str() == token)
    }

    /// Why a link with this token does not work at this moment; `None` when it does, or was never one to this build.
    pub fn end_of_link(&self, token: &str, now: Timestamp) -> Option<LinkEnd> {
        if self.token.as_str() == token {
            return self.link.end(now);
        }
        self.had_token(token).then_some(LinkEnd::Replaced)
    }

    /// Its token and those that are remembered.
    pub fn tokens(&self) -> impl Iterator<Item = &Token> {
        std::iter::once(&self.token).chain(self.link.former())
    }
}

#[cfg(test)]
mod tests {
    //! If these break, a link that was taken back works on, or one that is out stops too early.

    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn token(number: u8) -> Token {
        Token::from_random([number; 16])
    }

    fn limited(until: Option<&str>, installations: u32, delivered: u32) -> BuildLink {
        BuildLink {
            limits: LinkLimits {
                until: until.map(at),
                installations: NonZeroU32::new(installations),
            },
            delivered,
            ..BuildLink::default()
        }
    }

    #[test]
    fn a_link_ends_with_its_date_or_its_installations_and_else_never() {
        let (before, end, after) = ("2026-12-31T22:59:58Z", "2026-12-31T22:59:59Z", "2027-06-01T00:00:00Z");
        let cases = [
            (limited(None, 0, 4_000_000_000), after, None),
            (limited(Some(end), 0, 0), before, None),
            (limited(Some(end), 0, 0), end, Some(LinkEnd::Date)),
            (limited(Some(end), 0, 0), after, Some(LinkEnd::Date)),
            (limited(None, 2, 1), after, None),
            (limited(None, 2, 2), before, Some(LinkEnd::Installations)),
            (limited(None, 2, 3), before, Some(LinkEnd::Installations)),
            (limited(Some(end), 1, 1), before, Some(LinkEnd::Installations)),
            (limited(Some(end), 1, 1), end, Some(LinkEnd::Date)),
        ];
        for (link, now, expected) in cases {
            assert_eq!(link.end(at(now)), expected, "{link:?} at {now}");
        }
    }

    #[test]
    fn what_ended_stays_ended_until_a_person_says_otherwise() {
        let (before, end) = (at("2026-12-01T00:00:00Z"), at("2026-12-31T00:00:00Z"));
        let mut link = limited(Some("2026-12-31T00:00:00Z"), 0, 0);
        assert_eq!(link.judge(before), None);
        assert_eq!(link.judge(end), Some(LinkEnd::Date));
        assert_eq!(link.judge(end), None, "told once");
        assert_eq!(link.end(before), Some(LinkEnd::Date), "the clock was set back");
        link.limit(LinkLimits::default());
        assert_eq!((link.judge(end), link.ended()), (None, None));
        link.count();
        link.limit(LinkLimits {
            installations: NonZeroU32::new(1),
            ..LinkLimits::default()
        });
        assert_eq!(link.judge(end), Some(LinkEnd::Installations));
        link.renew(token(1), end);
        assert_eq!((link.judge(end), link.delivered()), (None, 0));
    }

    #[test]
    fn a_new_link_counts_anew_and_is_never_dead_from_the_start() {
        let now = at("2026-12-01T12:00:00Z");
        let mut past = limited(Some("2026-12-01T12:00:00Z"), 3, 3);
        past.renew(token(1), now);
        assert_eq!(past.end(now), None);
        assert_eq!((past.delivered, past.limits.until), (0, None));
        assert_eq!(past.limits.installations, NonZeroU32::new(3));
        let mut future = limited(Some("2026-12-02T12:00:00Z"), 0, 0);
        future.renew(token(1), now);
        assert_eq!(future.limits.until, Some(at("2026-12-02T12:00:00Z")));
    }

    #[test]
    fn the_oldest_tokens_are_forgotten() {
        let mut link = BuildLink::default();
        for number in 0..40 {
            link.renew(token(number), Timestamp::UNIX_EPOCH);
        }
        let kept: Vec<Token> = (8..40).map(token).collect();
        assert_eq!(link.former(), kept);
        assert_eq!(link.replaced, 40);
    }

    #[test]
    fn what_was_kept_is_read_back() {
        let mut link = limited(Some("2026-12-31T22:59:59Z"), 5, 2);
        link.renew(token(9), Timestamp::UNIX_EPOCH);
        let text = serde_json::to_string(&link).unwrap();
        assert_eq!(serde_json::from_str::<BuildLink>(&text).unwrap(), link);
        assert_eq!(serde_json::from_str::<BuildLink>("{}").unwrap(), BuildLink::default());
        assert!(serde_json::from_str::<BuildLink>("{\"limits\":{\"installations\":0}}").is_err());
    }
}
