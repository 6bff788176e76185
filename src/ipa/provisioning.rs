//! A profile is `embedded.mobileprovision`: what Apple allows the build to do, on which phones, and until when.
//!
//! Its form is told by Apple's TN3125. Dates are read, never judged: that needs a clock.

use std::collections::BTreeSet;

use jiff::SignedDuration;
use plist::{Dictionary, Value};

use super::certificate::{DigestAlgorithm, X509, hex};
use super::der_profile::{self, Common};
use super::property_list::{self, date, flag, text, texts, tidy};
use super::signature::CmsSignature;
use super::{Certificate, Profile, ProfileSignature, SigningKind, rules};
use crate::finding::Finding;

/// Devices kept of one profile: Apple allows 100 of each of five kinds a year.
const MAX_DEVICES: usize = 10_000;

/// Certificates of one profile that are told one by one; teams have some tens. Bounds time.
const MAX_CERTIFICATES: usize = 200;

/// Certificates of one profile that a signer and the DER form are compared with; large companies have some hundreds.
const MAX_COMPARED_CERTIFICATES: usize = 10_000;

/// A certificate has 2 KiB. Bounds time: what a larger one could hold takes long to sort.
const MAX_CERTIFICATE_BYTES: usize = 8 << 10;

/// Prefixes and platforms kept of one profile; there are five platforms.
const MAX_NAMES: usize = 100;

/// Profiles of free accounts live seven days.
const FREE_ACCOUNT_LIFE: SignedDuration = SignedDuration::from_hours(7 * 24);

/// How much a life of seven days may be off. A profile of a paid team may live as short as this too: until its certificate expires.
const FREE_ACCOUNT_SLACK: SignedDuration = SignedDuration::from_hours(1);

/// What reading a profile gave.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Provisioning {
    pub(super) kind: SigningKind,
    pub(super) profile: Profile,
    pub(super) findings: Vec<Finding>,
}

/// Reads a profile; the error says what is wrong with it.
pub(super) fn read(bytes: &[u8]) -> Result<Provisioning, String> {
    let (list, signature, finding) = open(bytes)?;
    let mut findings: Vec<Finding> = finding.into_iter().collect();
    let entitlements = list.get("Entitlements").and_then(Value::as_dictionary).cloned().unwrap_or_default();
    let kind = kind(&list, &entitlements);
    let mut profile = profile(&list, entitlements, signature);
    if let Some(inner) = list.get("DER-Encoded-Profile").and_then(Value::as_data) {
        match der_profile::read(inner, &common(&list, &profile)) {
            Some(read) => {
                findings.extend(rules::profile::der_profile_differs(&read.differences));
                if read.is_signed_otherwise(signature) {
                    findings.push(rules::profile::DER_PROFILE_NOT_SIGNED.finding());
                }
                profile.distribution_type = profile.distribution_type.or(read.distribution_type);
                profile.der_profile = Some(read.facts);
            }
            None => findings.push(rules::profile::DER_PROFILE_UNREADABLE.finding()),
        }
    }
    findings.extend(rules::profile::distribution_type_differs(kind, &profile));
    findings.extend(rules::profile::odd_device_identifiers(&profile));
    Ok(Provisioning { kind, profile, findings })
}

/// The property list of a profile, as it was written.
pub(super) fn property_list(bytes: &[u8]) -> Result<Dictionary, String> {
    open(bytes).map(|(list, ..)| list)
}

/// The property list, who signed it, and what is wrong with that.
fn open(bytes: &[u8]) -> Result<(Dictionary, ProfileSignature, Option<Finding>), String> {
    let parse = |bytes: &[u8]| property_list::parse(bytes).map_err(|err| err.to_string());
    if property_list::is_plain(bytes) {
        let finding = rules::profile::PROFILE_NOT_CMS.finding();
        return Ok((parse(bytes)?, ProfileSignature::Unsigned, Some(finding)));
    }
    if let Some(envelope) = CmsSignature::parse(bytes)
        && let Some(content) = &envelope.content
    {
        let signature = envelope.verify();
        let finding = match signature {
            ProfileSignature::Invalid => Some(rules::profile::PROFILE_CHANGED.finding()),
            ProfileSignature::Other => Some(rules::profile::PROFILE_NOT_FROM_APPLE.finding()),
            ProfileSignature::Apple | ProfileSignature::Unsigned => None,
        };
        return Ok((parse(content)?, signature, finding));
    }
    let inner = plain_part(bytes).ok_or("it holds no property list")?;
    let finding = rules::profile::PROFILE_DAMAGED.finding();
    Ok((parse(inner)?, ProfileSignature::Invalid, Some(finding)))
}

/// Practice: a list of devices counts even when it is empty; no document of Apple's says so.
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
    let names = |key, limit| -> Vec<String> {
        let names = texts(list, key).into_iter().map(tidy);
        names.filter(|name| !name.is_empty()).take(limit).collect()
    };
    let number = |key| list.get(key).and_then(Value::as_unsigned_integer);
    let app_id_name = text(list, "AppIDName");
    let prefixes = names("ApplicationIdentifierPrefix", MAX_NAMES);
    let mut profile = Profile {
        name: text(list, "Name").or_else(|| app_id_name.clone()).unwrap_or_default(),
        uuid: text(list, "UUID"),
        team_id: names("TeamIdentifier", 1).pop().or_else(|| prefixes.first().cloned()),
        team_name: text(list, "TeamName"),
        created_at: date(list, "CreationDate"),
        expires_at: date(list, "ExpirationDate"),
        devices: names("ProvisionedDevices", MAX_DEVICES),
        all_devices: flag(list, "ProvisionsAllDevices"),
        free_account: false,
        entitlements: tidy_entries(entitlements),
        certificates: Vec::new(),
        more_certificates: Vec::new(),
        certificates_left_out: is_longer(list, "DeveloperCertificates", MAX_COMPARED_CERTIFICATES),
        signature,
        app_id_name,
        prefixes,
        platforms: names("Platform", MAX_NAMES),
        xcode_managed: flag(list, "IsXcodeManaged"),
        time_to_live_days: number("TimeToLive"),
        version: number("Version"),
        local_provision: flag(list, "LocalProvision"),
        ppq_check: flag(list, "PPQCheck"),
        distribution_type: text(list, "ProfileDistributionType"),
        der_profile: None,
    };
    for (number, der) in certificates(list).enumerate() {
        let told = if number < MAX_CERTIFICATES { certificate(der) } else { None };
        match told {
            Some(certificate) => profile.certificates.push(certificate),
            None => profile.more_certificates.push(hex(DigestAlgorithm::Sha1.digest(der).as_ref())),
        }
    }
    profile.free_account = profile.local_provision || lives_a_week(&profile);
    profile
}

fn is_longer(list: &Dictionary, key: &str, limit: usize) -> bool {
    list.get(key).and_then(Value::as_array).is_some_and(|values| values.len() > limit)
}

/// So do the profiles of free accounts (Apple, “Choosing a membership”).
fn lives_a_week(profile: &Profile) -> bool {
    match profile.created_at.zip(profile.expires_at) {
        Some((from, to)) => (from.duration_until(to) - FREE_ACCOUNT_LIFE).abs() <= FREE_ACCOUNT_SLACK,
        None => profile.time_to_live_days == Some(7),
    }
}

/// What the DER form is compared with.
fn common(list: &Dictionary, profile: &Profile) -> Common {
    let digests = certificates(list).map(|der| hex(DigestAlgorithm::Sha256.digest(der).as_ref()));
    Common {
        uuid: profile.uuid.clone(),
        created_at: profile.created_at,
        expires_at: profile.expires_at,
        devices: profile.devices.iter().map(|device| device.to_uppercase()).collect::<BTreeSet<_>>(),
        all_devices: profile.all_devices,
        certificates: digests.collect(),
        is_cut: profile.certificates_left_out || is_longer(list, "ProvisionedDevices", MAX_DEVICES),
    }
}

/// `DeveloperCertificates`, DER, as many as are compared.
fn certificates(list: &Dictionary) -> impl Iterator<Item = &[u8]> {
    let values = list.get("DeveloperCertificates").and_then(Value::as_array);
    values
        .into_iter()
        .flatten()
        .filter_map(Value::as_data)
        .take(MAX_COMPARED_CERTIFICATES)
}

fn certificate(der: &[u8]) -> Option<Certificate> {
    let der = der.get(..MAX_CERTIFICATE_BYTES).unwrap_or(der);
    X509::parse(der).map(|certificate| certificate.facts())
}

/// Keys and texts made fit to show; property lists are at most 100 levels deep.
fn tidy_entries(entries: Dictionary) -> Dictionary {
    entries.into_iter().map(|(key, value)| (tidy(&key), tidy_value(value))).collect()
}

fn tidy_value(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(tidy(&text)),
        Value::Array(values) => Value::Array(values.into_iter().map(tidy_value).collect()),
        Value::Dictionary(entries) => Value::Dictionary(tidy_entries(entries)),
        other => other,
    }
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
    use super::{DigestAlgorithm, MAX_CERTIFICATES, MAX_COMPARED_CERTIFICATES, Provisioning, hex, read};
    use crate::ipa::test_seals::Person;
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
        assert!(life("2025-01-07T23:59:59Z").profile.free_account);
        assert!(!life("2026-01-01T00:00:00Z").profile.free_account);
        // A paid team's, cut short because its certificate expires.
        assert!(!life("2025-01-05T00:00:00Z").profile.free_account);
        assert!(plain("<key>TimeToLive</key><integer>7</integer>").profile.free_account);
        assert!(plain("<key>LocalProvision</key><true/>").profile.free_account);
    }

    #[test]
    fn every_key_is_kept() {
        let profile = plain(
            "<key>AppIDName</key><string>App</string><key>ApplicationIdentifierPrefix</key><array><string>OLD</string><string>NEW</string></array>\
            <key>Platform</key><array><string>iOS</string><string>visionOS</string></array><key>IsXcodeManaged</key><true/>\
            <key>TimeToLive</key><integer>365</integer><key>Version</key><integer>1</integer><key>LocalProvision</key><true/>\
            <key>PPQCheck</key><true/><key>ProfileDistributionType</key><string>STORE</string><key>TeamName</key><string>Team</string>",
        )
        .profile;
        assert_eq!(profile.app_id_name.as_deref(), Some("App"));
        assert_eq!(profile.prefixes, ["OLD", "NEW"]);
        assert_eq!(profile.team_id.as_deref(), Some("OLD"));
        assert_eq!(profile.team_name.as_deref(), Some("Team"));
        assert_eq!(profile.platforms, ["iOS", "visionOS"]);
        assert_eq!((profile.time_to_live_days, profile.version), (Some(365), Some(1)));
        assert!(profile.xcode_managed && profile.local_provision && profile.ppq_check);
        assert_eq!(profile.distribution_type.as_deref(), Some("STORE"));
        assert_eq!(profile.der_profile, None);
    }

    #[test]
    fn texts_are_fit_to_show() {
        let profile = plain(
            "<key>ProvisionedDevices</key><array><string> a\u{202E}b\n</string><string> </string></array>\
            <key>Platform</key><string>iOS\u{7}</string>\
            <key>Entitlements</key><dict><key>k\u{202E}</key><array><string>v\u{202E}w</string></array></dict>",
        )
        .profile;
        assert_eq!(profile.devices, ["a b"]);
        assert_eq!(profile.entitlements["k"].as_array().unwrap()[0].as_string(), Some("v w"));
    }

    #[test]
    fn certificates_are_read_one_by_one() {
        use base64::Engine as _;
        let data = |bytes: &[u8]| format!("<data>{}</data>", base64::engine::general_purpose::STANDARD.encode(bytes));
        let person = Person::new("Some\u{202E}body", None, (2020, 2030), None);
        let all = [data(b"broken"), data(&person.certificate), data(&vec![0x30; 100_000])].concat();
        let profile = plain(&format!("<key>DeveloperCertificates</key><array>{all}</array>")).profile;
        let subjects: Vec<_> = profile
            .certificates
            .iter()
            .map(|certificate| certificate.subject.as_str())
            .collect();
        assert_eq!(subjects, ["Some body"]);
    }

    #[test]
    fn every_certificate_of_a_large_team_may_sign() {
        use base64::Engine as _;
        let data = |bytes: &[u8]| format!("<data>{}</data>", base64::engine::general_purpose::STANDARD.encode(bytes));
        let (first, last) = (
            Person::new("First", None, (2020, 2030), None),
            Person::new("Last", None, (2020, 2030), None),
        );
        let others = |count: usize| data(&first.certificate).repeat(count);
        let with = |all: &str| plain(&format!("<key>DeveloperCertificates</key><array>{all}</array>")).profile;
        let sha1 = hex(DigestAlgorithm::Sha1.digest(&last.certificate).as_ref());
        let many = with(&format!("{}{}", others(MAX_CERTIFICATES + 3), data(&last.certificate)));
        assert_eq!((many.certificates.len(), many.more_certificates.len()), (MAX_CERTIFICATES, 4));
        assert_eq!((many.allows_signer(&sha1), many.allows_signer("00")), (Some(true), Some(false)));
        assert_eq!(with("").allows_signer(&sha1), None);
        let too_many = with(&format!(
            "{}{}",
            data(&first.certificate),
            "<data/>".repeat(MAX_COMPARED_CERTIFICATES)
        ));
        assert!(too_many.certificates_left_out);
        assert_eq!(too_many.allows_signer(&sha1), None);
    }

    #[test]
    fn a_profile_without_envelope_is_read_and_named() {
        let provisioning = plain(DEVICES);
        assert_eq!(provisioning.profile.devices, ["a", "b"]);
        assert_eq!(provisioning.profile.signature, ProfileSignature::Unsigned);
        assert_eq!(provisioning.findings[0].code(), "profile-not-cms");
    }

    #[test]
    fn a_broken_envelope_still_gives_its_devices() {
        let bytes = [&[0x30, 0x82, 0x0F, 0xFF, 0x06, 0x09][..], xml(DEVICES).as_bytes(), &[0xFF; 9]].concat();
        let provisioning = read(&bytes).unwrap();
        assert_eq!(provisioning.profile.devices.len(), 2);
        assert_eq!(provisioning.profile.signature, ProfileSignature::Invalid);
        assert_eq!(provisioning.findings[0].code(), "profile-damaged");
        assert!(read(b"BOGUS").is_err());
    }
}
