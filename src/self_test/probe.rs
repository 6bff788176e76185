//! A probe finds out what lies at an address: a page, a manifest, a package, or nothing.

use hyper::header::LOCATION;

use super::target_url::TargetUrl;
use super::wire::{Client, FetchError, HttpRequest};
use super::{Target, TestOptions, Trouble};
use crate::finding::{Message, says};
use crate::manifest::MANIFEST_LIMIT_BYTES;

/// Redirects that are followed: as many as Safari follows at most.
const HOPS_LIMIT: usize = 20;

/// What lies at an address.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct ProbeResult {
    /// Where it lies in the end.
    pub url: String,
    /// The addresses that led there by redirects, the first asked for first; empty without redirects.
    pub hops: Vec<String>,
    /// The answer's status.
    pub status: u16,
    /// Its type without parameters, in lower case.
    pub media_type: String,
    /// Its beginning, at most [`MANIFEST_LIMIT_BYTES`].
    pub body: Vec<u8>,
    /// Neither it nor what led there lies on this computer: what it names must not lead there either.
    pub is_outside: bool,
}

/// Asks for an address as Safari does, following redirects; why that did not work, otherwise.
///
/// Certificates are not judged: what phones make of them is a self-test's matter. Must be called inside a tokio runtime with
/// network and time.
pub async fn probe(url: &str, options: TestOptions) -> Result<ProbeResult, Trouble> {
    let mut client = Client::new(&Target::default(), options);
    let mut looked = ProbeResult {
        url: url.to_owned(),
        ..ProbeResult::default()
    };
    loop {
        let unusable = |why: Message| Trouble::new(says::self_test_of_the_address(why), says::self_test_write_whole_https());
        let place = TargetUrl::parse(&looked.url).map_err(unusable)?;
        let answer = client
            .ask(HttpRequest::page(&place, MANIFEST_LIMIT_BYTES))
            .await
            .map_err(|problem| problem.trouble())?;
        if let Some(to) = answer.header(&LOCATION).filter(|_| answer.status.is_redirection()) {
            if looked.hops.len() >= HOPS_LIMIT {
                return Err(Trouble::new(
                    says::self_test_redirects_endless(),
                    says::self_test_use_final_address(),
                ));
            }
            let next = place.follow(to).map_err(unusable)?;
            client.is_led_on();
            let from = std::mem::replace(&mut looked.url, next.url());
            looked.hops.push(from);
            continue;
        }
        looked.is_outside = !client.was_inside();
        looked.status = answer.status.as_u16();
        looked.media_type = answer.media_type();
        looked.body = answer.body;
        return match answer.broke {
            // A package is longer than what is looked at.
            None | Some(FetchError::TooLong { .. }) => Ok(looked),
            Some(problem) => Err(problem.trouble()),
        };
    }
}
