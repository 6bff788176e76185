//! A route is what a path means. Pure: paths are looked up in a table of tokens, never on disk.

use std::borrow::Cow;
use std::hint::black_box;

use percent_encoding::percent_decode_str;

use crate::manifest::Token;
use crate::primitives::Visit;

/// Which of the two ports a request came through.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Scheme {
    /// HTTPS: everything.
    Https,
    /// Plain HTTP: what a phone must read before it trusts us, and nothing that must stay unread or unchanged on the wire.
    Http,
}

/// What a path asks for, before anybody looked whether its token is one of ours.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum RouteKind {
    /// `/i/<token>`
    Install,
    /// `/i/<token>/manifest.plist`; this and what follows also as `/i/<token>/<visit>/…`, for links on a page.
    Manifest,
    /// `/i/<token>/app.ipa`
    Package,
    /// `/i/<token>/icon-57.png`
    Icon57,
    /// `/i/<token>/icon-512.png`
    Icon512,
    /// `/setup`
    SetUp,
    /// `/setup/<token>`: a page that leads back to a build.
    SetUpFor,
    /// `/airlift.mobileconfig`
    Profile,
    /// `/a/<token>`: the newest build of an app.
    App,
    /// `/progress`: how far the phone that asks has come with its set-up.
    Progress,
    /// `/ping`: answers to phones that trust us.
    Ping,
    /// Anything else: a 404, the same for everything unknown.
    Nothing,
}

/// A path taken apart.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Route<'a> {
    /// What it asks for.
    pub(super) kind: RouteKind,
    /// What stands where a token belongs, whatever it is; empty where none belongs.
    pub(super) said: Cow<'a, str>,
    /// Which loading of a page the link to it stood on, where it says so.
    pub(super) visit: Option<Visit>,
}

/// One more than any route has, so that longer paths match none.
const MAX_SEGMENTS: usize = 5;

impl<'a> Route<'a> {
    /// What a path means over this scheme. Segments are compared after decoding, as RFC 9110 (4.2.3) says of `%41` and `A`.
    pub(super) fn parse(path: &'a str, scheme: Scheme) -> Self {
        let Some(path) = path.strip_prefix('/') else {
            return Self::nothing();
        };
        let decoded = |segment: &'a str| {
            let text = percent_decode_str(segment).decode_utf8();
            text.unwrap_or(Cow::Borrowed(segment))
        };
        let segments: Vec<Cow<'a, str>> = path.split('/').take(MAX_SEGMENTS).map(decoded).collect();
        let mut names: Vec<&str> = segments.iter().map(AsRef::as_ref).collect();
        let visit = match names.as_slice() {
            ["i", _, visit, _] => visit.parse().ok(),
            _ => None,
        };
        if visit.is_some() {
            names.remove(2);
        }
        let kind = match names.as_slice() {
            // Pages are of no visit: they are where one begins.
            ["i", _, ""] if visit.is_some() => RouteKind::Nothing,
            ["i", _] | ["i", _, ""] => RouteKind::Install,
            ["i", _, "manifest.plist"] => RouteKind::Manifest,
            ["i", _, "app.ipa"] => RouteKind::Package,
            ["i", _, "icon-57.png"] => RouteKind::Icon57,
            ["i", _, "icon-512.png"] => RouteKind::Icon512,
            ["a", _] | ["a", _, ""] => RouteKind::App,
            ["setup"] | ["setup", ""] => RouteKind::SetUp,
            ["setup", _] | ["setup", _, ""] => RouteKind::SetUpFor,
            ["airlift.mobileconfig"] => RouteKind::Profile,
            ["progress"] => RouteKind::Progress,
            ["ping"] => RouteKind::Ping,
            _ => RouteKind::Nothing,
        };
        let is_open = match (scheme, kind) {
            (Scheme::Https, _)
            | (
                Scheme::Http,
                RouteKind::Install | RouteKind::App | RouteKind::SetUp | RouteKind::SetUpFor | RouteKind::Profile | RouteKind::Progress,
            ) => true,
            (
                Scheme::Http,
                RouteKind::Manifest | RouteKind::Package | RouteKind::Icon57 | RouteKind::Icon512 | RouteKind::Ping | RouteKind::Nothing,
            ) => false,
        };
        Self {
            kind: if is_open { kind } else { RouteKind::Nothing },
            said: segments.into_iter().nth(1).unwrap_or_default(),
            visit,
        }
    }

    fn nothing() -> Self {
        Self {
            kind: RouteKind::Nothing,
            said: Cow::Borrowed(""),
            visit: None,
        }
    }
}

/// The entry whose token was said. Goes through all of them and compares whole tokens, so that how long it takes tells
/// nothing about how much of a guess was right, or whether it had the form of a token at all.
pub(super) fn find<'a, T>(all: &'a [T], token: impl Fn(&T) -> &Token, said: &str) -> Option<&'a T> {
    let mut found = None;
    for entry in all {
        if is_same(token(entry).as_str(), said) {
            found = Some(entry);
        }
    }
    found
}

/// Whether two texts are the same; takes as long for any other text as for the same one.
fn is_same(secret: &str, said: &str) -> bool {
    let padded = said.bytes().chain(std::iter::repeat(0));
    let length_differs = u8::from(secret.len() != said.len());
    let difference = secret.bytes().zip(padded).fold(length_differs, |difference, (ours, theirs)| {
        // Without it a compiler may leave the loop at the first difference.
        black_box(difference | (ours ^ theirs))
    });
    difference == 0
}

#[cfg(test)]
mod tests {
    //! If these break, links that testers already have stop working, or private things become readable.

    use super::*;

    const T: &str = "AbCdEfGhIjKlMnOpQrSt-_";

    #[test]
    fn paths() {
        let table = [
            (format!("/i/{T}"), RouteKind::Install, true),
            (format!("/i/{T}/"), RouteKind::Install, true),
            (format!("/i/{T}/manifest.plist"), RouteKind::Manifest, false),
            (format!("/i/{T}/app.ipa"), RouteKind::Package, false),
            (format!("/i/{T}/icon-57.png"), RouteKind::Icon57, false),
            (format!("/i/{T}/icon-512.png"), RouteKind::Icon512, false),
            (format!("/a/{T}"), RouteKind::App, true),
            (format!("/a/{T}/"), RouteKind::App, true),
            ("/setup".to_owned(), RouteKind::SetUp, true),
            ("/setup/".to_owned(), RouteKind::SetUp, true),
            (format!("/setup/{T}"), RouteKind::SetUpFor, true),
            ("/airlift.mobileconfig".to_owned(), RouteKind::Profile, true),
            ("/progress".to_owned(), RouteKind::Progress, true),
            ("/ping".to_owned(), RouteKind::Ping, false),
            ("/%70ing".to_owned(), RouteKind::Ping, false),
            ("/".to_owned(), RouteKind::Nothing, false),
            (String::new(), RouteKind::Nothing, false),
            ("*".to_owned(), RouteKind::Nothing, false),
            ("/i".to_owned(), RouteKind::Nothing, false),
            ("/a".to_owned(), RouteKind::Nothing, false),
            (format!("/i/{T}//"), RouteKind::Nothing, false),
            (format!("/i/{T}/app.ipa/"), RouteKind::Nothing, false),
            (format!("/i/{T}/APP.IPA"), RouteKind::Nothing, false),
            (format!("//i/{T}"), RouteKind::Nothing, false),
            (format!("/i/{T}/../{T}"), RouteKind::Nothing, false),
            (format!("/i%2F{T}"), RouteKind::Nothing, false),
            (format!("/i/{T}%2Fapp.ipa/x"), RouteKind::Nothing, false),
            (format!("/i/{T}/a/b/c/d/e"), RouteKind::Nothing, false),
            (format!("/i/{T}/00c0ffee00c0ffee/manifest.plist"), RouteKind::Manifest, false),
            (format!("/i/{T}/00c0ffee00c0ffee/app.ipa"), RouteKind::Package, false),
            (format!("/i/{T}/00c0ffee00c0ffee/icon-57.png"), RouteKind::Icon57, false),
            (format!("/i/{T}/00c0ffee00c0ffee"), RouteKind::Nothing, false),
            (format!("/i/{T}/00c0ffee00c0ffee/"), RouteKind::Nothing, false),
            (format!("/i/{T}/00c0ffee/app.ipa"), RouteKind::Nothing, false),
            (format!("/i/{T}/00c0ffee00c0ffee/app.ipa/"), RouteKind::Nothing, false),
            (
                format!("/i/{T}/00c0ffee00c0ffee/00c0ffee00c0ffee/app.ipa"),
                RouteKind::Nothing,
                false,
            ),
            ("/setup/00c0ffee00c0ffee/app.ipa".to_owned(), RouteKind::Nothing, false),
        ];
        for (path, kind, on_plain) in table {
            let route = Route::parse(&path, Scheme::Https);
            assert_eq!(route.kind, kind, "{path}");
            let expected_on_plain = if on_plain { kind } else { RouteKind::Nothing };
            assert_eq!(Route::parse(&path, Scheme::Http).kind, expected_on_plain, "{path}");
            if path.contains(T) && kind != RouteKind::Nothing {
                assert_eq!(route.said, T, "{path}");
            }
        }
    }

    #[test]
    fn only_whole_tokens_lead_anywhere() {
        let tokens: Vec<Token> = (0..5).map(|bits| Token::from_random([bits; 16])).collect();
        let find = |said: &str| find(&tokens, |token| token, said);
        for token in &tokens {
            let said = token.as_str();
            assert_eq!(find(said), Some(token));
            for wrong in [
                said.strip_suffix(|_: char| true).unwrap().to_owned(),
                format!("{said}A"),
                format!("{said}\0\0"),
                said.to_lowercase() + "x",
                format!("%{said}"),
                "../../etc/passwd".to_owned(),
                String::new(),
            ] {
                assert_eq!(find(&wrong), None, "{wrong}");
            }
            let encoded: String = said.bytes().map(|byte| format!("%{byte:02x}")).collect();
            let path = format!("/i/{encoded}");
            assert_eq!(find(&Route::parse(&path, Scheme::Http).said), Some(token));
        }
    }
}
