//! The envelope of a code signature is CMS without content: it signs the first code directory and names the others.

use const_oid::ObjectIdentifier;
use der::asn1::OctetStringRef;
use jiff::Timestamp;

use super::directory::CodeDirectoryBlob;
use crate::ipa::certificate::X509;
use crate::ipa::signature::CmsSignature;
use crate::ipa::{Certificate, ProfileSignature, property_list};

/// Apple's attribute: a property list of the digests of all code directories, cut to 20 bytes.
const CD_HASHES: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113635.100.9.1");

/// What an envelope says.
#[derive(Debug, Default)]
pub(super) struct CmsFacts {
    pub(super) authority: ProfileSignature,
    pub(super) signer: Option<Certificate>,
    pub(super) signed_at: Option<Timestamp>,
    /// Code directories are listed, and one that is there is not among them.
    pub(super) leaves_out_a_directory: bool,
}

/// Opens the envelope around the first of these directories.
pub(super) fn open(envelope: &[u8], directories: &[CodeDirectoryBlob<'_>]) -> CmsFacts {
    let opened = directories.first().zip(CmsSignature::parse(envelope));
    let Some((first, envelope)) = opened else {
        return CmsFacts {
            authority: ProfileSignature::Invalid,
            ..CmsFacts::default()
        };
    };
    CmsFacts {
        authority: envelope.verify_detached(first.bytes),
        signer: envelope.signer().map(X509::facts),
        signed_at: envelope.signing_time(),
        leaves_out_a_directory: cd_hashes(&envelope).is_some_and(|listed| {
            directories
                .iter()
                .any(|directory| !listed.contains(&directory.digest.cd_hash(directory.bytes)))
        }),
    }
}

fn cd_hashes(envelope: &CmsSignature) -> Option<Vec<Vec<u8>>> {
    let value: OctetStringRef<'_> = envelope.signed_attribute(&CD_HASHES).first()?.decode_as().ok()?;
    let list = property_list::parse(value.as_bytes()).ok()?;
    let hashes = list.get("cdhashes")?.as_array()?.iter();
    Some(hashes.filter_map(|hash| hash.as_data().map(<[u8]>::to_vec)).collect())
}
