//! Wrappers are what mail systems and search engines put around addresses: they look at whoever taps, and then send him on.

use percent_encoding::percent_decode_str;

/// An address inside a wrapper.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Wrapped {
    /// Who wrapped it, as people know him.
    pub service: &'static str,
    /// The address inside.
    pub inner: String,
}

/// Wrapped more often than this nobody means it.
const MAX_LAYERS: usize = 4;

/// Unwraps the address of a page, also one that is wrapped several times; `None` when it is wrapped by nobody that is known.
pub fn unwrap(url: &str) -> Option<Wrapped> {
    let mut wrapped = one_layer(url)?;
    for _ in 1..MAX_LAYERS {
        match one_layer(&wrapped.inner) {
            Some(deeper) => wrapped.inner = deeper.inner,
            None => break,
        }
    }
    Some(wrapped)
}

/// Who wraps what this address leads to; empty when it is not known.
pub(super) fn service_of(url: &str) -> &'static str {
    let host = host_of(url);
    let is_of = |end: &str| host == end || host.strip_suffix(end).is_some_and(|before| before.ends_with('.'));
    match () {
        () if is_of("safelinks.protection.outlook.com") => "Outlook SafeLinks",
        () if is_of("urldefense.proofpoint.com") || is_of("urldefense.com") || is_of("urldefense.us") => "Proofpoint",
        () if is_of("google.com") => "Google",
        () if is_of("l.facebook.com") || is_of("lm.facebook.com") => "Facebook",
        () if is_of("slack-redir.net") => "Slack",
        () if is_of("linklock.titanhq.com") => "TitanHQ",
        () if is_of("protect-us.mimecast.com") || is_of("mimecastprotect.com") => "Mimecast",
        () => "",
    }
}

fn host_of(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', '?', '#', ':']).next().unwrap_or_default().to_ascii_lowercase()
}

fn one_layer(url: &str) -> Option<Wrapped> {
    let service = service_of(url);
    let query = url.split_once('?').map_or("", |(_, query)| query);
    let value = |names: &[&str]| {
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        let (_, value) = pairs.find(|(key, _)| names.contains(key))?;
        Some(percent_decode_str(value).decode_utf8_lossy().into_owned())
    };
    let inner = match service {
        "" | "Mimecast" => return None,
        "Proofpoint" if url.contains("/v2/") => proofpoint_v2(query)?,
        "Proofpoint" => url.split_once("/v3/__")?.1.split("__;").next()?.to_owned(),
        _ => value(&["url", "q", "u"])?,
    };
    let lower = inner.to_ascii_lowercase();
    let is_address = ["http://", "https://", "itms-services:"]
        .iter()
        .any(|scheme| lower.starts_with(scheme));
    is_address.then_some(Wrapped { service, inner })
}

/// Version 2 writes a hyphen for the percent sign and an underscore for the slash.
fn proofpoint_v2(query: &str) -> Option<String> {
    let value = query.split('&').find_map(|pair| pair.strip_prefix("u="))?;
    let escaped = value.replace('-', "%").replace('_', "/");
    Some(percent_decode_str(&escaped).decode_utf8_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    //! If these break, a link that came by mail is judged by the mail system's address.

    use super::{Wrapped, unwrap};

    #[test]
    fn what_mail_systems_wrapped_is_unwrapped() {
        let page = "https://apps.example.org/k";
        for (url, service) in [
            (
                "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fapps.example.org%2Fk&data=05%7C01&sdata=x&reserved=0",
                "Outlook SafeLinks",
            ),
            (
                "https://www.google.com/url?sa=t&q=https%3A%2F%2Fapps.example.org%2Fk&usg=x",
                "Google",
            ),
            (
                "https://urldefense.proofpoint.com/v2/url?u=https-3A__apps.example.org_k&d=DwMFaQ&c=x",
                "Proofpoint",
            ),
            ("https://urldefense.com/v3/__https://apps.example.org/k__;!!abc!def$", "Proofpoint"),
        ] {
            let inner = page.to_owned();
            assert_eq!(unwrap(url), Some(Wrapped { service, inner }), "{url}");
        }
        let twice = "https://www.google.com/url?q=https%3A%2F%2Furldefense.com%2Fv3%2F__https%3A%2F%2Fapps.example.org%2Fk__%3B!!a!b%24";
        assert_eq!(unwrap(twice).unwrap().inner, page);
        for url in [
            page,
            "https://www.google.com/search?q=kestrel",
            "https://urldefense.com/v3/",
            "https://notgoogle.com/url?q=https%3A%2F%2Fa",
        ] {
            assert_eq!(unwrap(url), None, "{url}");
        }
    }
}
