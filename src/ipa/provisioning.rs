//! A profile is `embedded.mobileprovision`: what Apple allows the build to do, on which phones, and until when.
//!
//! Facts, section 6. Dates are read, never judged: that needs a clock.

use jiff::SignedDuration;
use plist::{Dictionary, Value};

use super::certificate::{Hash, X509};
use super::property_list::{self, date, flag, text, texts};
use super::signature::Envelope;
use super::{Certificate, Finding, Profile, ProfileSignature, SigningKind, rules};

/// Devices kept of one profile: Apple allows 100 of each of five kinds a year.
const MAX_DEVICES: usize = 10_000;

/// Certificates kept of one profile; teams have some tens.
const MAX_CERTIFICATES: usize = 200;

/// Profiles of free accounts live seven days; a little more for the seconds between the two dates.
const FREE_ACCOUNT_LIFE: SignedDuration = SignedDuration::from_hours(7 * 24 + 1);

/// What reading a profile gave.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Provisioning {
    pub(super) kind: SigningKind,
    pub(super) profile: Profile,
    pub(super) findings: Vec<Finding>,
}

/// Reads a profile; the error says what is wrong with it.
pub(super) fn read(bytes: &[u8]) -> Result<Provisioning, String> {
    let mut findings = Vec::new();
    let (list, signature) = if property_list::is_plain(bytes) {
        findings.push(rules::profile::profile_not_cms());
        (
            property_list::parse(bytes).map_err(|err| err.to_string())?,
            ProfileSignature::Unsigned,
        )
    } else if let Some(envelope) = Envelope::parse(bytes) {
        let signature = envelope.verify();
        match signature {
            ProfileSignature::Invalid => findings.push(rules::profile::profile_changed()),
            ProfileSignature::Other => findings.push(rules::profile::profile_not_from_apple()),
            ProfileSignature::Apple | ProfileSignature::Unsigned => {}
        }
        (property_list::parse(&envelope.content).map_err(|err| err.to_string())?, signature)
    } else {
        let inner = plain_part(bytes).ok_or("it holds no property list")?;
        findings.push(rules::profile::profile_damaged());
        (
            property_list::parse(inner).map_err(|err| err.to_string())?,
            ProfileSignature::Invalid,
        )
    };
    let entitlements = list.get("Entitlements").and_then(Value::as_dictionary).cloned().unwrap_or_default();
    Ok(Provisioning {
        kind: kind(&list, &entitlements),
        profile: profile(&list, entitlements, signature),
        findings,
    })
}

/// Facts, section 6: a list of devices counts even when it is empty.
fn kind(list: &Dictionary, entitlements: &Dictionary) -> SigningKind {
    if flag(list, "ProvisionsAllDevices") {
        SigningKind::Enterprise
    } else if !list.contains_key("ProvisionedDevices") {
        SigningKind::AppStore
    } else if flag(entitlements, "get-task-allow") {
        SigningKind::Development
    } else {
        SigningKind::AdHoc
    }
}

fn profile(list: &Dictionary, entitlements: Dictionary, signature: ProfileSignature) -> Profile {
    let created_at = date(list, "CreationDate");
    let expires_at = date(list, "ExpirationDate");
    let lives_a_week = created_at
        .zip(expires_at)
        .is_some_and(|(from, to)| from.duration_until(to) <= FREE_ACCOUNT_LIFE);
    let certificates = list
        .get("DeveloperCertificates")
        .and_then(Value::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default();
    Profile {
        name: text(list, "Name").or_else(|| text(list, "AppIDName")).unwrap_or_default(),
        uuid: text(list, "UUID"),
        team_id: texts(list, "TeamIdentifier")
            .first()
            .or(texts(list, "ApplicationIdentifierPrefix").first())
            .map(|id| (*id).to_owned()),
        team_name: text(list, "TeamName"),
        created_at,
        expires_at,
        devices: texts(list, "ProvisionedDevices")
            .into_iter()
            .take(MAX_DEVICES)
            .map(str::to_owned)
            .collect(),
        all_devices: flag(list, "ProvisionsAllDevices"),
        free_account: flag(list, "LocalProvision") || lives_a_week,
        entitlements,
        certificates: certificates
            .iter()
            .take(MAX_CERTIFICATES)
            .filter_map(Value::as_data)
            .filter_map(certificate)
            .collect(),
        signature,
        ..Profile::default()
    }
}

/// What a certificate says.
pub(super) fn certificate(der: &[u8]) -> Option<Certificate> {
    let parsed = X509::parse(der)?;
    let sha1 = Hash::Sha1.digest(parsed.der);
    Some(Certificate {
        subject: parsed.common_name(),
        sha1: hex(sha1.as_ref()),
        expires_at: parsed.expires_at,
        ..Certificate::default()
    })
}

fn hex(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.filter_map(|digit| char::from_digit(digit.into(), 16)).collect()
}

/// The XML inside a broken envelope.
fn plain_part(bytes: &[u8]) -> Option<&[u8]> {
    const END: &[u8] = b"</plist>";
    let start = [&b"<?xml"[..], b"<plist"].iter().find_map(|mark| position(bytes, mark))?;
    let from_start = bytes.get(start..)?;
    let end = position(from_start, END)?.checked_add(END.len())?;
    from_start.get(..end)
}

fn position(bytes: &[u8], mark: &[u8]) -> Option<usize> {
    bytes.windows(mark.len()).position(|window| window == mark)
}

#[cfg(test)]
mod tests {
    use super::{Provisioning, read};
    use crate::ipa::{ProfileSignature, SigningKind};

    fn xml(body: &str) -> String {
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><plist version=\"1.0\"><dict><key>Name</key><string>P</string>{body}</dict></plist>"
        )
    }

    fn plain(body: &str) -> Provisioning {
        read(xml(body).as_bytes()).unwrap()
    }

    const DEVICES: &str = "<key>ProvisionedDevices</key><array><string>a</string><string>b</string></array>";
    const DEBUG: &str = "<key>Entitlements</key><dict><key>get-task-allow</key><true/></dict>";

    #[test]
    fn the_kind_follows_from_devices_and_entitlements() {
        let check = |body: &str, kind: SigningKind| assert_eq!(plain(body).kind, kind, "{body}");
        check("", SigningKind::AppStore);
        check(DEBUG, SigningKind::AppStore);
        check(DEVICES, SigningKind::AdHoc);
        check("<key>ProvisionedDevices</key><array/>", SigningKind::AdHoc);
        check(&format!("{DEVICES}{DEBUG}"), SigningKind::Development);
        check(&format!("{DEVICES}<key>ProvisionsAllDevices</key><true/>"), SigningKind::Enterprise);
        check(&format!("{DEVICES}<key>ProvisionsAllDevices</key><false/>"), SigningKind::AdHoc);
    }

    #[test]
    fn a_free_account_shows_by_flag_or_by_a_week_of_life() {
        let life = |to: &str| {
            plain(&format!(
                "<key>CreationDate</key><date>2025-01-01T00:00:00Z</date><key>ExpirationDate</key><date>{to}</date>"
            ))
        };
        assert!(life("2025-01-08T00:00:00Z").profile.free_account);
        assert!(!life("2026-01-01T00:00:00Z").profile.free_account);
        assert!(plain("<key>LocalProvision</key><true/>").profile.free_account);
    }

    #[test]
    fn a_profile_without_envelope_is_read_and_named() {
        let provisioning = plain(DEVICES);
        assert_eq!(provisioning.profile.devices, ["a", "b"]);
        assert_eq!(provisioning.profile.signature, ProfileSignature::Unsigned);
        assert_eq!(provisioning.findings[0].code, "profile-not-cms");
    }

    #[test]
    fn a_broken_envelope_still_gives_its_devices() {
        let bytes = [&[0x30, 0x82, 0x0F, 0xFF, 0x06, 0x09][..], xml(DEVICES).as_bytes(), &[0xFF; 9]].concat();
        let provisioning = read(&bytes).unwrap();
        assert_eq!(provisioning.profile.devices.len(), 2);
        assert_eq!(provisioning.profile.signature, ProfileSignature::Invalid);
        assert_eq!(provisioning.findings[0].code, "profile-damaged");
        assert!(read(b"BOGUS").is_err());
    }
}
