//! A set-up profile is the `.mobileconfig` with which a phone installs our authority.

use plist::{Dictionary, Value};
use sha2::{Digest as _, Sha256};

/// The set-up profile: unsigned XML.
///
/// Only a certificate that iOS ships could sign it so that Settings shows "Verified"; ours would show "Not Verified" until it is
/// trusted, which is what the profile is for. Unsigned it says "Not Signed", and the set-up page prepares people for that.
pub(super) fn set_up_profile(certificate: &[u8], common_name: &str) -> Vec<u8> {
    let fingerprint = Sha256::digest(certificate);
    // iOS replaces a profile with the same identifier, so a second download does not pile up (Apple, TopLevel.yaml).
    let short: String = format!("{fingerprint:x}").chars().take(16).collect();
    let identifier = format!("airlift.authority.{short}");

    let mut payload = Dictionary::new();
    insert(&mut payload, "PayloadType", "com.apple.security.root");
    payload.insert("PayloadVersion".to_owned(), Value::from(1));
    insert(&mut payload, "PayloadIdentifier", &format!("{identifier}.certificate"));
    insert(&mut payload, "PayloadUUID", &uuid("certificate", &fingerprint));
    insert(&mut payload, "PayloadDisplayName", common_name);
    insert(
        &mut payload,
        "PayloadDescription",
        "The authority that signs this computer’s certificate for HTTPS.",
    );
    insert(&mut payload, "PayloadCertificateFileName", "airlift.cer");
    payload.insert("PayloadContent".to_owned(), Value::Data(certificate.to_vec()));

    let mut profile = Dictionary::new();
    insert(&mut profile, "PayloadType", "Configuration");
    profile.insert("PayloadVersion".to_owned(), Value::from(1));
    insert(&mut profile, "PayloadIdentifier", &identifier);
    insert(&mut profile, "PayloadUUID", &uuid("profile", &fingerprint));
    insert(&mut profile, "PayloadDisplayName", common_name);
    insert(
        &mut profile,
        "PayloadDescription",
        "Lets this phone install test builds from this computer over the local network. \
         The authority is limited to local addresses and names. \
         Remove it in Settings › General › VPN & Device Management.",
    );
    insert(&mut profile, "PayloadOrganization", "Airlift");
    // 1 is iPhone and iPad: without it a phone with a paired watch asks which device is meant.
    profile.insert("TargetDeviceType".to_owned(), Value::from(1));
    profile.insert("PayloadContent".to_owned(), Value::Array(vec![Value::Dictionary(payload)]));

    let mut xml = Vec::new();
    match Value::Dictionary(profile).to_writer_xml(&mut xml) {
        Ok(()) => xml,
        // Writing into memory fails for nothing that is in the dictionary above.
        Err(_) => Vec::new(),
    }
}

fn insert(dictionary: &mut Dictionary, key: &str, text: &str) {
    dictionary.insert(key.to_owned(), Value::String(text.to_owned()));
}

/// A UUID that is always the same for one authority and purpose (RFC 9562, version 8).
fn uuid(purpose: &str, fingerprint: &[u8]) -> String {
    let digest = Sha256::new().chain_update(purpose).chain_update(fingerprint).finalize();
    let hex: Vec<char> = format!("{digest:X}").chars().collect();
    let part = |range: std::ops::Range<usize>| hex.get(range).unwrap_or_default().iter().collect::<String>();
    format!(
        "{}-{}-8{}-8{}-{}",
        part(0..8),
        part(8..12),
        part(13..16),
        part(17..20),
        part(20..32)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_download_replaces_the_first() {
        let first = set_up_profile(b"certificate", "Airlift (Studio & Söhne)");
        assert_eq!(first, set_up_profile(b"certificate", "Airlift (Studio & Söhne)"));

        let profile = Value::from_reader_xml(first.as_slice()).unwrap();
        let profile = profile.as_dictionary().unwrap();
        let payload = profile["PayloadContent"].as_array().unwrap()[0].as_dictionary().unwrap();
        assert_eq!(profile["PayloadType"].as_string(), Some("Configuration"));
        assert_eq!(profile["TargetDeviceType"].as_signed_integer(), Some(1));
        assert_eq!(payload["PayloadType"].as_string(), Some("com.apple.security.root"));
        assert_eq!(payload["PayloadContent"].as_data(), Some(&b"certificate"[..]));
        assert_eq!(payload["PayloadDisplayName"].as_string(), Some("Airlift (Studio & Söhne)"));
        assert_ne!(payload["PayloadUUID"], profile["PayloadUUID"]);

        let other = Value::from_reader_xml(set_up_profile(b"other", "Airlift").as_slice()).unwrap();
        assert_ne!(other.as_dictionary().unwrap()["PayloadIdentifier"], profile["PayloadIdentifier"]);
    }

    #[test]
    fn identifiers_have_the_form_of_uuids() {
        let text = uuid("profile", b"x");
        assert_eq!(text.len(), 36);
        assert_eq!(text.as_bytes()[14], b'8');
        assert!(matches!(text.as_bytes()[19], b'8' | b'9' | b'A' | b'B'));
    }
}
