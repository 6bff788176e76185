//! Phrases about what one sees on a closer look: property lists, devices, sizes, signatures, comparisons.

use crate::ipa::{CodeSignature, PartKind, ProfileSignature, RawPart, Slice, TransportSecurity, Unread};
use crate::session::{Difference, Verified};
use crate::words::say;

use super::phrases::counted;
use super::{amounts, apple_names, words};

/// A count as text.
pub(super) fn number(count: u64) -> String {
    amounts::grouped(usize::try_from(count).unwrap_or(usize::MAX))
}

/// "1 file", "1 204 files".
pub(super) fn files(count: u64) -> String {
    counted(usize::try_from(count).unwrap_or(usize::MAX), "file", "files")
}

/// Title of a property list.
pub(super) fn raw_part(part: RawPart) -> &'static str {
    match part {
        RawPart::InfoPlist => "Info.plist",
        RawPart::Entitlements => words::ENTITLEMENTS,
        RawPart::Profile => "Provisioning profile",
    }
}

/// The same where there is little room.
pub(super) fn raw_part_short(part: RawPart) -> &'static str {
    match part {
        RawPart::InfoPlist | RawPart::Entitlements => raw_part(part),
        RawPart::Profile => words::PROFILE,
    }
}

/// Accessible name of a list of rows.
pub(super) fn rows(count: usize) -> String {
    format!("Property list, {}", counted(count, "row", "rows"))
}

/// "3 found".
pub(super) fn found(count: usize) -> String {
    format!("{} found", amounts::grouped(count))
}

/// Accessible name of the treemap.
pub(super) fn tiles(count: usize) -> String {
    format!("Map of sizes, {}", counted(count, "part", "parts"))
}

/// Accessible name of a tile.
pub(super) fn tile(path: &str, size: &str, kind: PartKind) -> String {
    format!("{path}: {size}, {}", apple_names::part_kind(kind))
}

/// Tooltip of a tile.
pub(super) fn part(path: &str, size: &str, kind: PartKind) -> String {
    format!("{path}\n{size} · {}", apple_names::part_kind(kind))
}

/// "Show all 40".
pub(super) fn show_all(count: usize) -> String {
    format!("Show all {}", amounts::grouped(count))
}

/// "and 3 more files".
pub(super) fn and_more_files(count: u64) -> String {
    format!("and {} more", files(count))
}

/// "3.1 MB could be saved".
pub(super) fn could_be_saved(bytes: u64) -> String {
    format!("{} could be saved", amounts::bytes(bytes))
}

/// "12.4 MB downloaded as it is".
pub(super) fn stored_whole(bytes: u64) -> String {
    format!("{} in the download", amounts::bytes(bytes))
}

/// "3 × 1.2 MB".
pub(super) fn times(count: u64, bytes: u64) -> String {
    format!("{} × {}", number(count), amounts::bytes(bytes))
}

/// "kestrel://".
pub(super) fn scheme(name: &str) -> String {
    format!("{name}://")
}

/// What `NSAppTransportSecurity` allows.
pub(super) fn transport(transport: Option<&TransportSecurity>) -> String {
    let Some(transport) = transport else {
        return "HTTPS only".to_owned();
    };
    let mut allowed = Vec::new();
    if transport.is_open() {
        allowed.push("plain HTTP anywhere".to_owned());
    }
    if transport.arbitrary_web_content {
        allowed.push("plain HTTP in web views".to_owned());
    }
    if transport.local_networking {
        allowed.push("plain HTTP on the local network".to_owned());
    }
    match transport.exception_domains.as_slice() {
        [] => {}
        [only] => allowed.push(format!("exception for {only}")),
        [first, rest @ ..] => allowed.push(format!("exceptions for {first} + {}", rest.len())),
    }
    if allowed.is_empty() {
        return "HTTPS only".to_owned();
    }
    let text = allowed.join(", ");
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
        _ if ad_hoc => "Nobody: signed without a certificate",
        ProfileSignature::Apple => "Apple",
        ProfileSignature::Other => "Not Apple",
        ProfileSignature::Unsigned => "Nobody",
        ProfileSignature::Invalid => "Does not verify",
    }
}

/// Why a signature is not shown.
pub(super) fn unread(why: &Unread) -> String {
    format!("The program’s signature was not read: {}", say().sentence(&why.message()))
}

/// In which forms the entitlements are signed.
pub(super) fn entitlement_forms(signature: &CodeSignature) -> &'static str {
    match (signature.entitlements.is_some(), signature.der_entitlements.is_some()) {
        (true, true) => "XML and DER",
        (true, false) => "XML only",
        (false, true) => "DER only",
        (false, false) => words::NONE,
    }
}

/// "iOS 15.0 or later · SDK 18.2".
pub(super) fn slice(slice: &Slice) -> String {
    let platform = slice.platform.as_deref().unwrap_or(words::UNKNOWN);
    let mut text = match &slice.minimum_os {
        Some(minimum) => format!("{platform} {minimum} or later"),
        None => platform.to_owned(),
    };
    if let Some(sdk) = &slice.sdk {
        text.push_str(" · SDK ");
        text.push_str(sdk);
    }
    if slice.encrypted {
        text.push_str(" · encrypted");
    }
    if slice.signature.is_none() {
        text.push_str(" · not signed");
    }
    text
}

/// "Checking · 42 %".
pub(super) fn verifying(done: u64, total: u64) -> String {
    if total == 0 {
        "Checking…".to_owned()
    } else {
        format!("Checking · {} %", amounts::percent(done, total))
    }
}

/// What a verification showed.
pub(super) fn verified(verified: &Verified) -> String {
    let matching = files(verified.matching);
    match verified.differing_count {
        0 if verified.matching == 1 => format!("{matching} matches"),
        0 => format!("{matching} match"),
        1 => format!("1 file does not match, {} do", number(verified.matching)),
        count => format!("{} do not match, {} do", files(count), number(verified.matching)),
    }
}

/// How a file differs from what was signed.
pub(super) fn difference(how: Difference) -> &'static str {
    match how {
        Difference::Changed => "Changed",
        Difference::Missing => "Missing",
        Difference::Added => "Not signed",
    }
}

/// "23 devices", "3 of 23 devices".
pub(super) fn devices_shown(shown: usize, all: usize) -> String {
    let all_told = counted(all, "device", "devices");
    if shown == all {
        all_told
    } else {
        format!("{} of {all_told}", amounts::grouped(shown))
    }
}

/// Accessible name of a row that copies.
pub(super) fn copy_of(text: &str) -> String {
    format!("Copy {text}")
}

/// Accessible name of a build that can be compared with.
pub(super) fn compare_with(name: &str, version: &str) -> String {
    format!("Compare with {name} {version}")
}

/// "Kestrel 5.2.0 (1187) with…", after the dialog's title.
pub(super) fn compare_which(name: &str, version: &str) -> String {
    format!("{name} {version} with…")
}

/// "+1.2 MB", "−300 KB".
pub(super) fn growth(old: u64, new: u64) -> String {
    let sign = if new >= old { '+' } else { '\u{2212}' };
    format!("{sign}{}", amounts::bytes(old.abs_diff(new)))
}

/// The name of a language with its country or script, such as "Chinese (Hans)".
pub(super) fn language_name(code: &str) -> String {
    let name = amounts::language(code);
    match code.split_once(['-', '_']) {
        Some((_, region)) if name != code => format!("{name} ({region})"),
        _ => name.to_owned(),
    }
}

/// Accessible name of the button that shows the app's name in another language.
pub(super) fn name_language(language: Option<&str>) -> String {
    match language {
        Some(code) => format!("Name in {}", language_name(code)),
        None => words::NAME_LANGUAGE.to_owned(),
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
