//! Whatever order and whatever writing: a link that is well leads where it says, and a corrected one where the broken one was meant
//! to. If this breaks, the doctor turns links that work into links that do not.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{RngSeed, TestRunner};

use super::examine;
use crate::manifest::InstallLink;

/// How a link is written.
#[derive(Clone, Debug)]
struct Writing {
    scheme: &'static str,
    is_http: bool,
    authority: String,
    path: String,
    is_encoded: bool,
    action_first: bool,
    ampersand: &'static str,
    extra: Option<&'static str>,
}

fn writing() -> impl Strategy<Value = Writing> {
    let scheme = select(vec![
        "itms-services://",
        "ITMS-SERVICES:///",
        "itms-service://",
        "itms-services:",
        "items-services://",
    ]);
    let authority = (
        select(vec!["builds.example.com", "192.168.1.24", "[fd00::7]", "studio.local"]),
        select(vec!["", ":8443", ":65535"]),
    );
    let authority = authority.prop_map(|(host, port)| format!("{host}{port}"));
    let path = "/[a-z0-9_]{1,8}(/[A-Z0-9-]{1,6}){0,2}/m\\.plist";
    let ampersand = select(vec!["&", "&", "&amp;", "&amp;amp;"]);
    let extra = select(vec![None, Some("x=1"), Some("from=https://elsewhere.example/")]);
    let writing = (
        scheme,
        any::<bool>(),
        authority,
        path,
        any::<bool>(),
        any::<bool>(),
        ampersand,
        extra,
    );
    writing.prop_map(
        |(scheme, is_http, authority, path, is_encoded, action_first, ampersand, extra)| Writing {
            scheme,
            is_http,
            authority,
            path,
            is_encoded,
            action_first,
            ampersand,
            extra,
        },
    )
}

impl Writing {
    /// Where it is meant to lead.
    fn meant(&self) -> String {
        format!("https://{}{}", self.authority, self.path)
    }

    fn link(&self) -> String {
        let scheme = if self.is_http { "http" } else { "https" };
        let url = format!("{scheme}://{}{}", self.authority, self.path);
        let url = if self.is_encoded {
            utf8_percent_encode(&url, NON_ALPHANUMERIC).to_string()
        } else {
            url
        };
        let (action, url) = ("action=download-manifest".to_owned(), format!("url={url}"));
        let extra = self.extra.map(str::to_owned);
        let mut parameters = match (self.action_first, self.is_encoded) {
            (true, true) => vec![Some(action), Some(url), extra],
            // What follows an address that nobody encoded is part of it.
            (true, false) => vec![Some(action), extra, Some(url)],
            (false, true) => vec![Some(url), extra, Some(action)],
            (false, false) => vec![extra, Some(url), Some(action)],
        };
        let parameters: Vec<String> = parameters.drain(..).flatten().collect();
        format!("{}?{}", self.scheme, parameters.join(self.ampersand))
    }
}

#[test]
fn corrections_lead_where_the_link_was_meant_to() {
    let mut runner = TestRunner::new(ProptestConfig {
        cases: 2_000,
        rng_seed: RngSeed::Fixed(1),
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let tried = runner.run(&writing(), |writing| {
        let (link, meant) = (writing.link(), writing.meant());
        let examined = examine(&link, None);
        prop_assert_eq!(examined.links.len(), 1, "{}", link);
        let diagnosis = &examined.links[0];
        prop_assert_eq!(diagnosis.manifest_url.as_deref(), Some(meant.as_str()), "{}", link);
        match &diagnosis.corrected {
            Some(corrected) => {
                let again = examine(corrected, None);
                prop_assert!(
                    !again.links[0].is_ill() && again.links[0].corrected.is_none(),
                    "{} of {}",
                    corrected,
                    link
                );
                let read = InstallLink::parse(corrected).map(|link| link.manifest_url);
                prop_assert_eq!(read.as_deref(), Ok(meant.as_str()), "{}", link);
            }
            None => {
                prop_assert!(!diagnosis.is_ill(), "{}", link);
                let read = InstallLink::parse(&link).map(|link| link.manifest_url);
                prop_assert_eq!(read.as_deref(), Ok(meant.as_str()), "{}", link);
            }
        }
        Ok(())
    });
    tried.unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn what_no_server_can_be_is_not_ready() {
    for authority in ["builds.example.com:99999", "192.168.1.256", "builds.example.com:0"] {
        let link = format!("itms-services://?action=download-manifest&url=https://{authority}/m.plist");
        let told: Vec<String> = examine(&link, None)
            .all_findings()
            .map(|finding| finding.code().to_owned())
            .collect();
        assert!(told.iter().any(|code| code == "link-url-host"), "{link}: {told:?}");
    }
}
