//! The envelope of a code signature is CMS without content: it signs the first code directory and names the others.

use der::asn1::{ObjectIdentifier, OctetStringRef};
use der::{Decode as _, Encode as _};
use jiff::Timestamp;
use x509_cert::attr::Attribute;
use x509_cert::time::Time;

use super::directory::Directory;
use crate::ipa::{Certificate, ProfileSignature, property_list, provisioning, signature};

/// Attribute: when it was signed, as the signer's clock said.
const SIGNING_TIME: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.5");

/// Apple's attribute: a property list of the digests of all code directories, cut to 20 bytes.
const CD_HASHES: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113635.100.9.1");

/// What an envelope says.
#[derive(Debug, Default)]
pub(super) struct Opened {
    pub(super) authority: ProfileSignature,
    pub(super) signer: Option<Certificate>,
    pub(super) signed_at: Option<Timestamp>,
    /// Code directories are listed, and one that is there is not among them.
    pub(super) leaves_out_a_directory: bool,
}

/// Opens the envelope around the first of these directories.
pub(super) fn open(envelope: &[u8], directories: &[Directory<'_>]) -> Opened {
    let invalid = Opened {
        authority: ProfileSignature::Invalid,
        ..Opened::default()
    };
    let Some(first) = directories.first() else { return invalid };
    let Some(seal) = signature::code_seal(envelope, first.bytes) else {
        return invalid;
    };
    let attributes: Vec<Attribute> = seal.attributes.iter().filter_map(|one| Attribute::from_der(one).ok()).collect();
    let cd_hashes = attribute(&attributes, CD_HASHES).and_then(|list| cd_hashes(&list));
    Opened {
        authority: seal.authority,
        signer: seal.signer.and_then(|der| provisioning::certificate(&der)),
        signed_at: attribute(&attributes, SIGNING_TIME).and_then(|time| timestamp(&time)),
        leaves_out_a_directory: cd_hashes.is_some_and(|listed| {
            directories
                .iter()
                .any(|directory| !listed.contains(&directory.digest.cd_hash(directory.bytes)))
        }),
    }
}

/// DER of the first value of an attribute.
fn attribute(attributes: &[Attribute], oid: ObjectIdentifier) -> Option<Vec<u8>> {
    attributes.iter().find(|one| one.oid == oid)?.values.get(0)?.to_der().ok()
}

fn cd_hashes(value: &[u8]) -> Option<Vec<Vec<u8>>> {
    let list = property_list::parse(OctetStringRef::from_der(value).ok()?.as_bytes()).ok()?;
    let hashes = list.get("cdhashes")?.as_array()?.iter();
    Some(hashes.filter_map(|hash| hash.as_data().map(<[u8]>::to_vec)).collect())
}

fn timestamp(value: &[u8]) -> Option<Timestamp> {
    Timestamp::try_from(Time::from_der(value).ok()?.to_system_time()).ok()
}
