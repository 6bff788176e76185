//! Details, in phrases: what one sees on a closer look: property lists, devices, sizes, signatures, comparisons.

use crate::ipa::{CodeSignature, PartKind, ProfileSignature, RawPart, Slice, TransportSecurity, Unread};
use crate::primitives::ByteSize;
use crate::session::{Difference, Verified};
use crate::words::say;

use super::{amounts, apple_names};

/// Title of a property list.
pub(super) fn raw_part(part: RawPart) -> &'static str {
    match part {
        RawPart::InfoPlist => "Info.plist",
        RawPart::Entitlements => say().entitlements(),
        RawPart::Profile => say().property_list(),
    }
}

/// The same where there is little room.
pub(super) fn raw_part_short(part: RawPart) -> &'static str {
    match part {
        RawPart::InfoPlist | RawPart::Entitlements => raw_part(part),
        RawPart::Profile => say().profile(),
    }
}

/// Accessible name of a tile.
pub(super) fn tile(path: &str, size: &str, kind: PartKind) -> String {
    say().size_tile(apple_names::part_kind(kind), path, size)
}

/// Tooltip of a tile.
pub(super) fn part(path: &str, size: &str, kind: PartKind) -> String {
    say().size_part(apple_names::part_kind(kind), path, size)
}

/// What `NSAppTransportSecurity` allows.
pub(super) fn transport(transport: Option<&TransportSecurity>) -> String {
    let Some(transport) = transport else {
        return say().transport_https_only().to_owned();
    };
    let mut allowed = Vec::new();
    if transport.is_open() {
        allowed.push(say().transport_open().to_owned());
    }
    if transport.arbitrary_web_content {
        allowed.push(say().transport_web().to_owned());
    }
    if transport.local_networking {
        allowed.push(say().transport_local().to_owned());
    }
    if let [first, rest @ ..] = transport.exception_domains.as_slice() {
        allowed.push(say().transport_exceptions(first, rest.len()));
    }
    if allowed.is_empty() {
        return say().transport_https_only().to_owned();
    }
    let text = say().joined(&allowed);
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A kind of hash as people write it.
pub(super) fn hash_kind(name: &str) -> String {
    match name {
        "sha1" => "SHA-1",
        "sha256" => "SHA-256",
        "sha256-truncated" => "SHA-256 (short)",
        "sha384" => "SHA-384",
        other => other,
    }
    .to_owned()
}

/// Who vouches for the signer.
pub(super) fn authority(authority: ProfileSignature, ad_hoc: bool) -> &'static str {
    match authority {
        _ if ad_hoc => say().authority_ad_hoc(),
        ProfileSignature::Apple => "Apple",
        ProfileSignature::Other => say().authority_other(),
        ProfileSignature::Unsigned => say().nobody(),
        ProfileSignature::Invalid => say().authority_invalid(),
    }
}

/// Why a signature is not shown.
pub(super) fn unread(why: &Unread) -> String {
    say().signature_not_read(why.message())
}

/// In which forms the entitlements are signed.
pub(super) fn entitlement_forms(signature: &CodeSignature) -> &'static str {
    match (signature.entitlements.is_some(), signature.der_entitlements.is_some()) {
        (true, true) => say().entitlements_both(),
        (true, false) => say().entitlements_xml(),
        (false, true) => say().entitlements_der(),
        (false, false) => say().none(),
    }
}

/// "iOS 15.0 or later · SDK 18.2".
pub(super) fn slice(slice: &Slice) -> String {
    let platform = slice.platform.as_deref().unwrap_or(say().unknown());
    let mut text = match &slice.minimum_os {
        Some(minimum) => say().system_or_later(minimum, platform),
        None => platform.to_owned(),
    };
    if let Some(sdk) = &slice.sdk {
        text.push_str(&say().slice_sdk(sdk));
    }
    if slice.encrypted {
        text.push_str(say().slice_encrypted());
    }
    if slice.signature.is_none() {
        text.push_str(say().slice_not_signed());
    }
    text
}

/// "Checking · 42 %".
pub(super) fn verifying(done: u64, total: u64) -> String {
    if total == 0 {
        say().verifying_begins().to_owned()
    } else {
        say().verifying(amounts::percent(done, total))
    }
}

/// What a verification showed.
pub(super) fn verified(verified: &Verified) -> String {
    match verified.differing_count {
        0 => say().verified_all(verified.matching),
        count => say().verified_some(count, verified.matching),
    }
}

/// How a file differs from what was signed.
pub(super) fn difference(how: Difference) -> &'static str {
    match how {
        Difference::Changed => say().changed(),
        Difference::Missing => say().missing(),
        Difference::Added => say().difference_not_signed(),
    }
}

/// "23 devices", "3 of 23 devices".
pub(super) fn devices_shown(shown: usize, all: usize) -> String {
    if shown == all {
        say().devices_count(all)
    } else {
        say().devices_shown(all, shown)
    }
}

/// "+1.2 MB", "−300 KB".
pub(super) fn growth(old: u64, new: u64) -> String {
    let sign = if new >= old { '+' } else { '\u{2212}' };
    format!("{sign}{}", say().size(ByteSize(old.abs_diff(new))))
}

/// The name of a language with its country or script, such as "Chinese (Hans)".
pub(super) fn language_name(code: &str) -> String {
    let name = amounts::language(code);
    match code.split_once(['-', '_']) {
        Some((_, region)) if name != code => say().language_of_region(name, region),
        _ => name.to_owned(),
    }
}

/// Accessible name of the button that shows the app's name in another language.
pub(super) fn name_language(language: Option<&str>) -> String {
    match language {
        Some(code) => say().name_in(language_name(code)),
        None => say().name_language().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{growth, language_name, transport, verified};
    use crate::ipa::TransportSecurity;
    use crate::session::Verified;

    #[test]
    fn what_connections_are_allowed_is_a_sentence() {
        assert_eq!(transport(None), "HTTPS only");
        assert_eq!(transport(Some(&TransportSecurity::default())), "HTTPS only");
        let open = TransportSecurity {
            arbitrary_loads: true,
            exception_domains: vec!["a.example".to_owned(), "b.example".to_owned()],
            ..TransportSecurity::default()
        };
        assert_eq!(transport(Some(&open)), "Plain HTTP anywhere, exceptions for a.example + 1");
    }

    #[test]
    fn results_are_counted() {
        let told = |matching, differing_count| {
            verified(&Verified {
                matching,
                differing_count,
                ..Verified::default()
            })
        };
        assert_eq!(told(1204, 0), "1204 files match");
        assert_eq!(told(1, 0), "1 file matches");
        assert_eq!(told(1203, 1), "1 file does not match, 1203 do");
        assert_eq!(growth(3_000_000, 1_000_000), "−2.0 MB");
        assert_eq!(language_name("zh-Hans"), "Chinese (Hans)");
        assert_eq!(language_name("tlh"), "tlh");
    }
}
