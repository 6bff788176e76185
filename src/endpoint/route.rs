//! A route is what a path means. Pure: paths are looked up in a table of tokens, never on disk.

use crate::manifest::Token;

/// Which of the two ports a request came through.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Door {
    /// HTTPS: everything.
    Tls,
    /// Plain HTTP: what a phone must read before it trusts us, and nothing that must stay unread or unchanged on the wire.
    Plain,
}

/// What a path means.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Route {
    /// `/i/<token>`
    Install(Token),
    /// `/i/<token>/manifest.plist`
    Manifest(Token),
    /// `/i/<token>/app.ipa`
    Package(Token),
    /// `/i/<token>/icon-57.png`
    Icon57(Token),
    /// `/i/<token>/icon-512.png`
    Icon512(Token),
    /// `/setup`, and `/setup/<token>` for a page that leads back to a build.
    SetUp(Option<Token>),
    /// `/airlift.mobileconfig`
    Profile,
    /// `/a/<token>`: the newest build of an app.
    App(Token),
    /// `/progress`: how far the phone that asks has come with its set-up.
    Progress,
    /// `/ping`: answers to phones that trust us.
    Ping,
}

impl Route {
    /// What a path means at this door; `None` is a 404, the same for everything unknown.
    pub(super) fn parse(path: &str, door: Door) -> Option<Self> {
        let path = path.strip_prefix('/')?;
        let segments: Vec<&str> = path.split('/').take(MAX_SEGMENTS).collect();
        let route = match segments.as_slice() {
            ["i", token] | ["i", token, ""] => Self::Install(Token::parse(token)?),
            ["i", token, "manifest.plist"] => Self::Manifest(Token::parse(token)?),
            ["i", token, "app.ipa"] => Self::Package(Token::parse(token)?),
            ["i", token, "icon-57.png"] => Self::Icon57(Token::parse(token)?),
            ["i", token, "icon-512.png"] => Self::Icon512(Token::parse(token)?),
            ["setup"] | ["setup", ""] => Self::SetUp(None),
            ["setup", token] | ["setup", token, ""] => Self::SetUp(Some(Token::parse(token)?)),
            ["airlift.mobileconfig"] => Self::Profile,
            ["a", token] | ["a", token, ""] => Self::App(Token::parse(token)?),
            ["progress"] => Self::Progress,
            ["ping"] => Self::Ping,
            _ => return None,
        };
        let is_open = match door {
            Door::Tls => true,
            Door::Plain => matches!(
                route,
                Self::Install(_) | Self::App(_) | Self::SetUp(_) | Self::Profile | Self::Progress
            ),
        };
        is_open.then_some(route)
    }
}

/// One more than any route has, so that longer paths match none.
const MAX_SEGMENTS: usize = 4;

#[cfg(test)]
mod tests {
    //! If these break, links that testers already have stop working, or private things become readable.

    use super::*;

    #[test]
    fn paths() {
        const T: &str = "AbCdEfGhIjKlMnOpQrSt-_";
        let token = Token::parse(T).unwrap();
        let table = [
            (format!("/i/{T}"), Some(Route::Install(token.clone())), true),
            (format!("/i/{T}/"), Some(Route::Install(token.clone())), true),
            (format!("/i/{T}/manifest.plist"), Some(Route::Manifest(token.clone())), false),
            (format!("/i/{T}/app.ipa"), Some(Route::Package(token.clone())), false),
            (format!("/i/{T}/icon-57.png"), Some(Route::Icon57(token.clone())), false),
            (format!("/i/{T}/icon-512.png"), Some(Route::Icon512(token.clone())), false),
            ("/setup".to_owned(), Some(Route::SetUp(None)), true),
            ("/setup/".to_owned(), Some(Route::SetUp(None)), true),
            (format!("/setup/{T}"), Some(Route::SetUp(Some(token.clone()))), true),
            ("/airlift.mobileconfig".to_owned(), Some(Route::Profile), true),
            ("/ping".to_owned(), Some(Route::Ping), false),
            ("/".to_owned(), None, false),
            (String::new(), None, false),
            ("*".to_owned(), None, false),
            ("/i".to_owned(), None, false),
            ("/i/".to_owned(), None, false),
            ("/i/short".to_owned(), None, false),
            (format!("/i/{T}x"), None, false),
            (format!("/i/{T}//"), None, false),
            (format!("/i/{T}/app.ipa/"), None, false),
            (format!("/i/{T}/APP.IPA"), None, false),
            (format!("//i/{T}"), None, false),
            (format!("/i/{T}/../{T}"), None, false),
            ("/i/%2e%2e%2f%2e%2e%2fetc%2fpwd".to_owned(), None, false),
            (format!("/i/{T}/a/b/c/d/e"), None, false),
        ];
        for (path, expected, on_plain) in table {
            assert_eq!(Route::parse(&path, Door::Tls), expected, "{path}");
            assert_eq!(Route::parse(&path, Door::Plain).is_some(), on_plain, "{path}");
        }
    }
}
