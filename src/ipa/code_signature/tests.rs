//! Code signatures made here, sound and odd: an odd one must be told apart from a sound one, and harm nobody.
#![cfg(test)]

use plist::Dictionary;

use super::digest::Digest;
use super::read;
use super::sample::{SampleEnvelope, Signer, blob, super_blob};
use crate::ipa::{CodeSignature, Flaw, ProfileSignature, Unread};

const CODE: &[u8] = &[7; 10_000];

fn entitlements() -> Dictionary {
    let pairs = [("application-identifier", "TEAM.a.b".into()), ("get-task-allow", true.into())];
    pairs
        .into_iter()
        .map(|(key, value): (&str, plist::Value)| (key.to_owned(), value))
        .collect()
}

fn facts(signer: &Signer) -> CodeSignature {
    read(&signer.signature(CODE)).unwrap().facts()
}

#[test]
fn a_signature_of_today_is_read() {
    let facts = facts(&Signer::new("a.b").entitled(&entitlements()));
    assert_eq!((facts.identifier.as_str(), facts.team_id.as_deref()), ("a.b", Some("TEAM")));
    assert_eq!(
        (facts.ad_hoc, facts.linker_signed, facts.flaws.as_slice()),
        (false, false, [].as_slice())
    );
    assert_eq!(facts.entitlements, Some(entitlements()));
    assert_eq!(facts.der_entitlements, Some(entitlements()));
    assert_eq!(facts.effective_entitlements(), Some(&entitlements()));
    assert_eq!(facts.authority, ProfileSignature::Other);
    assert_eq!(facts.signer.unwrap().subject, "Apple Development: Test");
    assert_eq!(facts.signed_at.unwrap().to_string(), "2025-01-02T03:04:05Z");
    let directory = &facts.directories[0];
    assert_eq!(
        (directory.version, directory.hash.as_str(), directory.cd_hash.len()),
        (0x2_0400, "sha256", 40)
    );
}

#[test]
fn every_kind_of_digest_is_known_and_the_strongest_taken() {
    let digests = vec![Digest::Sha1, Digest::Sha256, Digest::Sha384, Digest::Sha256Truncated];
    let signer = Signer {
        digests,
        ..Signer::new("a.b").entitled(&entitlements())
    };
    let facts = facts(&signer);
    let names: Vec<_> = facts.directories.iter().map(|directory| directory.hash.as_str()).collect();
    assert_eq!(names, ["sha1", "sha256", "sha384", "sha256-truncated"]);
    assert_eq!(facts.flaws, []);
    let bytes = signer.signature(CODE);
    assert_eq!(read(&bytes).unwrap().strongest().unwrap().digest, Digest::Sha384);
}

#[test]
fn attributes_count_as_they_were_signed_though_they_are_out_of_order() {
    let signer = Signer {
        digests: vec![Digest::Sha256, Digest::Sha1],
        whole_digests: true,
        ..Signer::new("a.b").entitled(&entitlements())
    };
    let bytes = signer.signature(CODE);
    // The longer of the two values comes first, which is not the order of DER.
    let at = |head: &[u8]| bytes.windows(head.len()).position(|window| window == head).unwrap();
    assert!(at(&[0x30, 0x2D, 6, 9, 0x60]) < at(&[0x30, 0x1D, 6, 5, 0x2B]));
    let facts = read(&bytes).unwrap().facts();
    assert_eq!((facts.flaws.as_slice(), facts.authority), (&[][..], ProfileSignature::Other));

    // One digit of the time, and one bit of a digest: both are under the signature.
    let flipped = |at: usize| {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        read(&changed).unwrap().facts().flaws
    };
    assert_eq!(flipped(at(b"250102030405Z")), [Flaw::Envelope]);
    assert_eq!(flipped(at(&[0x30, 0x1D, 6, 5, 0x2B]) + 12), [Flaw::Envelope]);
}

#[test]
fn a_signature_without_a_certificate_is_ad_hoc() {
    for (envelope, flags) in [
        (SampleEnvelope::None, 0),
        (SampleEnvelope::Empty, 0),
        (SampleEnvelope::None, 2),
        (SampleEnvelope::Signed, 2),
    ] {
        let facts = facts(&Signer {
            flags,
            envelope,
            ..Signer::new("a.b")
        });
        assert!(facts.ad_hoc, "{envelope:?} {flags}");
        assert_eq!((facts.authority, facts.signer), (ProfileSignature::Unsigned, None));
    }
    let facts = facts(&Signer {
        envelope: SampleEnvelope::None,
        flags: 0x2_0002,
        ..Signer::new("a.b")
    });
    assert!(facts.linker_signed);
}

#[test]
fn what_does_not_fit_is_named() {
    let other = facts(&Signer {
        envelope: SampleEnvelope::SignedOther,
        ..Signer::new("a.b")
    });
    assert_eq!(
        (other.authority, other.flaws.as_slice()),
        (ProfileSignature::Invalid, [Flaw::Envelope].as_slice())
    );
    let left_out = facts(&Signer {
        digests: vec![Digest::Sha1, Digest::Sha256],
        listed: Some(1),
        ..Signer::new("a.b")
    });
    assert_eq!(left_out.flaws, [Flaw::Alternate]);
    let mut bytes = Signer::new("a.b").entitled(&entitlements()).signature(CODE);
    let at = bytes.windows(4).position(|window| window == b"<key").unwrap();
    bytes[at + 6] ^= 1;
    assert_eq!(read(&bytes).unwrap().facts().flaws, [Flaw::Entitlements]);
    let at = bytes.windows(4).rposition(|window| window == [0xFA, 0xDE, 0x71, 0x72]).unwrap();
    bytes[at + 30] ^= 1;
    assert_eq!(read(&bytes).unwrap().facts().flaws, [Flaw::Entitlements, Flaw::DerEntitlements]);
    // Every byte of the code directory counts.
    let mut bytes = Signer::new("a.b").signature(CODE);
    let at = bytes.windows(4).position(|window| window == b"TEAM").unwrap();
    bytes[at] = b'B';
    assert_eq!(read(&bytes).unwrap().facts().authority, ProfileSignature::Invalid);
}

#[test]
fn entitlements_nobody_vouches_for_are_a_flaw() {
    let plain = Signer::new("a.b");
    let directory = read(&plain.signature(CODE)).unwrap().directories[0].bytes.to_vec();
    let xml = blob(0xFADE_7171, b"<plist><dict/></plist>");
    let bytes = super_blob(&[(0, directory), (2, blob(0xFADE_0C01, &[0; 4])), (5, xml)]);
    let flaws = read(&bytes).unwrap().facts().flaws;
    assert_eq!(flaws, [Flaw::Entitlements]);
}

#[track_caller]
fn damaged(bytes: &[u8]) -> String {
    match read(bytes) {
        Err(Unread::Damaged { detail }) => detail,
        other => panic!("{other:?}"),
    }
}

#[test]
fn lies_are_survived() {
    let good = Signer::new("a.b").entitled(&entitlements()).signature(CODE);
    assert_eq!(damaged(b""), "its code signature does not start like one");
    assert_eq!(damaged(&good[..good.len() - 1]), "its code signature is cut off");
    let with = |at: usize, number: u32| {
        let mut bytes = good.clone();
        bytes[at..at + 4].copy_from_slice(&number.to_be_bytes());
        bytes
    };
    assert_eq!(damaged(&with(8, u32::MAX)), "its code signature has too many parts");
    assert_eq!(damaged(&with(8, 0)), "its code signature has no code directory");
    for offset in [u32::MAX, u32::try_from(good.len()).unwrap(), 0] {
        let detail = damaged(&with(16, offset));
        assert!(detail.contains("outside") || detail.contains("what its slot says"), "{detail}");
    }
    // Slot 2 becomes a second slot 0, with its own blob and with the first one's.
    assert!(read(&with(20, 0)).is_err());
    let same = with(24, u32::from_be_bytes(good[16..20].try_into().unwrap()));
    assert!(read(&same).is_err());
    let directory = usize::try_from(u32::from_be_bytes(good[16..20].try_into().unwrap())).unwrap();
    // Version, hash offset, special slots, code slots, code limit, hash size and kind, length.
    for (field, numbers) in [
        (16, &[0, 100, u32::MAX][..]),
        (24, &[u32::MAX, 1000]),
        (28, &[u32::MAX, 1000, 0]),
        (32, &[u32::MAX, 1 << 20]),
        (36, &[0, 0x2001_000C, 0x0002_000C, 0x2063_000C]),
        (4, &[u32::MAX, 7, 8, 40]),
    ] {
        for number in numbers {
            assert!(read(&with(directory + field, *number)).is_err(), "{field} {number}");
        }
    }
    // Identifier and team beyond the end are none; a page size beyond all numbers is one page.
    assert_eq!(read(&with(directory + 20, u32::MAX)).unwrap().facts().identifier, "");
    assert_eq!(read(&with(directory + 48, u32::MAX)).unwrap().facts().team_id, None);
    let shift = with(directory + 36, 0x2002_00FF);
    assert_eq!(read(&shift).unwrap().strongest().unwrap().page_bytes, Some(u64::MAX));
    for len in 0..good.len() {
        assert!(read(&good[..len]).is_err(), "{len}");
    }
}

#[test]
fn text_that_would_disguise_is_tidied() {
    assert_eq!(facts(&Signer::new("a\u{202E}b\u{7}")).identifier, "a b");
}

#[test]
fn entitlements_that_unfold_or_nest_too_deep_are_none() {
    let deep = format!(
        "<plist><dict><key>a</key>{}{}</dict></plist>",
        "<array>".repeat(5000),
        "</array>".repeat(5000)
    );
    let directory = read(&Signer::new("a.b").signature(CODE)).unwrap().directories[0].bytes.to_vec();
    let bytes = super_blob(&[
        (0, directory),
        (5, blob(0xFADE_7171, deep.as_bytes())),
        (7, blob(0xFADE_7172, &[0x70; 9000])),
    ]);
    let facts = read(&bytes).unwrap().facts();
    assert_eq!((facts.entitlements, facts.der_entitlements), (None, None));
}
