//! A DER profile is the copy of a profile that iOS 15 and later go by: the same facts in another form, signed by itself.
//!
//! Apple describes it nowhere; two profiles of 2024 show a set of pairs of key and value, with the keys of the property list
//! around it, certificates as SHA-256 and the entitlements in the form that code signatures have.

use std::collections::BTreeSet;

use der::asn1::AnyRef;
use der::{Decode as _, Encode as _, Reader as _, SliceReader, Tag, Tagged as _};
use jiff::Timestamp;
use x509_cert::time::Time;

use super::certificate::hex;
use super::property_list::tidy;
use super::signature::CmsSignature;
use super::{DerProfile, ProfileSignature};
use crate::primitives::certificate_time;

/// Values in one list: as many as the property list around it keeps, and one that tells there were more.
const MAX_VALUES: usize = 10_001;

/// Facts that both forms of a profile have; what one lacks is empty.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct Common {
    /// `UUID`.
    pub(super) uuid: Option<String>,
    /// `CreationDate`.
    pub(super) created_at: Option<Timestamp>,
    /// `ExpirationDate`.
    pub(super) expires_at: Option<Timestamp>,
    /// `ProvisionedDevices`, in upper case.
    pub(super) devices: BTreeSet<String>,
    /// `ProvisionsAllDevices`.
    pub(super) all_devices: bool,
    /// SHA-256 of `DeveloperCertificates`, hexadecimal.
    pub(super) certificates: BTreeSet<String>,
    /// Devices or certificates are more than are compared, so these lists say nothing.
    pub(super) is_cut: bool,
}

/// What reading gave.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Read {
    /// What is told about it.
    pub(super) facts: DerProfile,
    /// What it says otherwise than the property list, by the keys of the message `profile-part`.
    pub(super) differences: Vec<&'static str>,
    /// `ProfileDistributionType`.
    pub(super) distribution_type: Option<String>,
}

/// Reads the data under `DER-Encoded-Profile` and compares it with the property list that it is in.
pub(super) fn read(bytes: &[u8], outer: &Common) -> Option<Read> {
    let envelope = CmsSignature::parse(bytes)?;
    let (inner, distribution_type) = parse(envelope.content.as_deref()?)?;
    let differences = differences(outer, &inner);
    Some(Read {
        facts: DerProfile {
            signature: envelope.verify(),
            agrees: differences.is_empty(),
        },
        differences,
        distribution_type,
    })
}

impl Read {
    /// Whether its signature is worse than that of the envelope around it.
    pub(super) fn is_signed_otherwise(&self, outer: ProfileSignature) -> bool {
        self.facts.signature != ProfileSignature::Apple && self.facts.signature != outer
    }
}

fn parse(content: &[u8]) -> Option<(Common, Option<String>)> {
    let list = AnyRef::from_der(content).ok().filter(|list| list.tag() == Tag::Set)?;
    let mut common = Common::default();
    let mut distribution_type = None;
    for pair in elements(list) {
        let mut pair = elements(pair);
        let (Some(key), Some(value)) = (pair.next(), pair.next()) else {
            return None;
        };
        match key.value() {
            b"UUID" => common.uuid = Some(text(value)),
            b"CreationDate" => common.created_at = time(value),
            b"ExpirationDate" => common.expires_at = time(value),
            b"ProvisionedDevices" => common.devices = elements(value).take(MAX_VALUES).map(|device| text(device).to_uppercase()).collect(),
            b"ProvisionsAllDevices" => common.all_devices = value.value() != [0],
            b"DeveloperCertificates" => {
                common.certificates = elements(value).take(MAX_VALUES).map(|digest| hex(digest.value())).collect();
            }
            b"ProfileDistributionType" => distribution_type = Some(text(value)).filter(|text| !text.is_empty()),
            _ => {}
        }
    }
    Some((common, distribution_type))
}

fn differences(outer: &Common, inner: &Common) -> Vec<&'static str> {
    // What a form lacks cannot contradict; lists are there or empty.
    fn differ<T: PartialEq>(outer: Option<&T>, inner: Option<&T>) -> bool {
        outer.zip(inner).is_some_and(|(outer, inner)| outer != inner)
    }
    let checks = [
        ("uuid", differ(outer.uuid.as_ref(), inner.uuid.as_ref())),
        ("created", differ(outer.created_at.as_ref(), inner.created_at.as_ref())),
        ("expires", differ(outer.expires_at.as_ref(), inner.expires_at.as_ref())),
        (
            "devices",
            (!outer.is_cut && outer.devices != inner.devices) || outer.all_devices != inner.all_devices,
        ),
        ("certificates", !outer.is_cut && outer.certificates != inner.certificates),
    ];
    checks.into_iter().filter(|(_, differs)| *differs).map(|(name, _)| name).collect()
}

/// The elements in an element; ends at the first that is broken.
fn elements(of: AnyRef<'_>) -> impl Iterator<Item = AnyRef<'_>> {
    let mut reader = SliceReader::new(of.value()).ok();
    std::iter::from_fn(move || reader.as_mut().filter(|reader| !reader.is_finished())?.decode().ok())
}

fn text(value: AnyRef<'_>) -> String {
    tidy(&String::from_utf8_lossy(value.value()))
}

/// Seconds count: property lists know no smaller times.
fn time(value: AnyRef<'_>) -> Option<Timestamp> {
    Time::from_der(&value.to_der().ok()?).ok().map(certificate_time)
}

#[cfg(test)]
pub(super) mod tests {
    use super::{Common, parse, read};
    use crate::ipa::ProfileSignature;
    use crate::ipa::test_seals::{Person, Seal};

    /// DER of a list of keys and values, for profiles made in tests.
    pub(in crate::ipa) fn list(pairs: &[(&str, Vec<u8>)]) -> Vec<u8> {
        let pairs: Vec<_> = pairs
            .iter()
            .map(|(key, value)| element(0x30, &[element(0x0C, key.as_bytes()), value.clone()].concat()))
            .collect();
        element(0x31, &pairs.concat())
    }

    pub(in crate::ipa) fn element(tag: u8, content: &[u8]) -> Vec<u8> {
        let len = u16::try_from(content.len()).unwrap().to_be_bytes();
        let header = match len {
            [0, len @ 0..0x80] => vec![tag, len],
            [0, len] => vec![tag, 0x81, len],
            [high, low] => vec![tag, 0x82, high, low],
        };
        [header, content.to_vec()].concat()
    }

    fn sample(uuid: &str) -> Vec<u8> {
        let text = |text: &str| element(0x0C, text.as_bytes());
        list(&[
            ("Version", element(0x02, &[1])),
            ("UUID", text(uuid)),
            ("ExpirationDate", element(0x17, b"271220102537Z")),
            ("ProfileDistributionType", text("ADHOC")),
            ("ProvisionedDevices", element(0x30, &[text("a"), text("B")].concat())),
            ("DeveloperCertificates", element(0x30, &element(0x04, &[0xAB; 32]))),
            ("Entitlements", element(0x70, &element(0x02, &[1]))),
        ])
    }

    fn outer() -> Common {
        Common {
            uuid: Some("U".to_owned()),
            created_at: Some("2026-12-20T10:25:37Z".parse().unwrap()),
            expires_at: Some("2027-12-20T10:25:37Z".parse().unwrap()),
            devices: ["A".to_owned(), "B".to_owned()].into(),
            all_devices: false,
            certificates: ["ab".repeat(32)].into(),
            is_cut: false,
        }
    }

    #[test]
    fn both_forms_are_compared() {
        let person = Person::new("Somebody", None, (2020, 2030), None);
        let check = |outer: &Common, differences: &[&str]| {
            let found = read(&Seal::of(&person).put_on(&sample("U")), outer).unwrap();
            assert_eq!(found.differences, differences);
            assert_eq!(found.facts.agrees, differences.is_empty());
            assert_eq!(found.facts.signature, ProfileSignature::Other);
            assert_eq!(found.distribution_type.as_deref(), Some("ADHOC"));
            assert!(found.is_signed_otherwise(ProfileSignature::Apple));
            assert!(!found.is_signed_otherwise(ProfileSignature::Other));
        };
        check(&outer(), &[]);
        let uuid = Some("V".to_owned());
        check(&Common { uuid, ..outer() }, &["uuid"]);
        check(&Common { uuid: None, ..outer() }, &[]);
        let devices = ["A".to_owned()].into();
        check(&Common { devices, ..outer() }, &["devices"]);
        let all_devices = true;
        check(&Common { all_devices, ..outer() }, &["devices"]);
        let (devices, certificates, is_cut) = (["A".to_owned()].into(), ["ac".repeat(32)].into(), true);
        let cut = Common {
            devices,
            certificates,
            is_cut,
            ..outer()
        };
        check(&cut, &[]);
        let expires_at = Some("2027-12-20T10:25:38Z".parse().unwrap());
        let certificates = ["ac".repeat(32)].into();
        check(
            &Common {
                expires_at,
                certificates,
                ..outer()
            },
            &["expires", "certificates"],
        );
    }

    #[test]
    fn what_is_no_list_is_none() {
        for content in [
            &b""[..],
            b"<plist>",
            &[0x30, 0x00],
            &[0x31, 0x02, 0x30, 0x00],
            &[0x31, 0x84, 0xFF, 0xFF, 0xFF, 0xFF],
        ] {
            assert_eq!(parse(content), None, "{content:?}");
        }
        assert!(parse(&[0x31, 0x00]).is_some());
        assert_eq!(read(b"nothing", &outer()), None);
    }
}
