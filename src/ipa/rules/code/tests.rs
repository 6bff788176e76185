//! Every finding about code fires where it should and nowhere else: a wrong one sends a tester to the wrong place.
#![cfg(test)]

use std::io::Cursor;

use plist::{Dictionary, Value};

use super::of_code;
use crate::finding::{Finding, Severity};
use crate::finding::{fires, only, quiet};
use crate::ipa::Unread;
use crate::ipa::archive::Archive;
use crate::ipa::code_signature::digest::Digest;
use crate::ipa::code_signature::sample::{SampleEnvelope, Signer};
use crate::ipa::macho::sample::{ARM64, ARMV7, X86_64, command, fat, for_ios, thin};
use crate::ipa::macho::{Budget, PROGRAM_BYTES, read_program};
use crate::ipa::tests::zip;
use crate::ipa::{App, Bundle, BundleKind, Certificate, Profile, ProfileSignature, Program, Signing};
use crate::words::say;

const INFO: &[u8] = b"<plist><dict/></plist>";

fn list(pairs: &[(&str, Value)]) -> Dictionary {
    pairs.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect()
}

fn own() -> Dictionary {
    list(&[("application-identifier", "TEAM.a.b".into()), ("get-task-allow", true.into())])
}

fn read_in(name: &str, bytes: &[u8], budget: u64) -> Program {
    let package = zip(&[
        (name, bytes),
        ("A.app/Info.plist", INFO),
        ("A.app/_CodeSignature/CodeResources", INFO),
    ]);
    let mut archive = Archive::open(Cursor::new(package)).unwrap();
    read_program(&mut archive, name, &mut Budget::new(budget)).unwrap()
}

fn read(bytes: &[u8]) -> Program {
    read_in("A.app/A", bytes, PROGRAM_BYTES)
}

fn signer() -> Signer {
    Signer {
        info: Some(INFO.to_vec()),
        resources: Some(INFO.to_vec()),
        ..Signer::new("a.b").entitled(&own())
    }
}

fn signed(signer: &Signer) -> Program {
    read(&signer.program(ARM64, vec![for_ios(15)], 9000))
}

fn app() -> App {
    App {
        bundle_id: "a.b".to_owned(),
        minimum_os: Some("13.0".to_owned()),
        ..App::default()
    }
}

fn signing() -> Signing {
    let profile = Profile {
        team_id: Some("TEAM".to_owned()),
        entitlements: list(&[("application-identifier", "TEAM.*".into()), ("get-task-allow", true.into())]),
        ..Profile::default()
    };
    Signing {
        profile: Some(profile),
        ..Signing::default()
    }
}

fn of_app(program: &Program) -> Vec<Finding> {
    of_code(&app(), &signing(), Some(program), &[])
}

fn of_part(kind: BundleKind, program: &Program) -> Vec<Finding> {
    let bundles: Vec<Bundle> = (1..=5)
        .map(|number| Bundle {
            program: Some(program.clone()),
            bundle_id: Some("a.b".to_owned()),
            signing: (kind == BundleKind::Extension).then(signing),
            ..Bundle::at(format!("Frameworks/F{number}.framework"), kind)
        })
        .collect();
    of_code(&app(), &signing(), None, &bundles)
}

/// The sound program's only trouble is its certificate, which no test can have from Apple.
fn sound() -> Program {
    let mut program = signed(&signer());
    for slice in &mut program.slices {
        slice.signature.as_mut().unwrap().authority = ProfileSignature::Apple;
    }
    program
}

#[test]
fn a_sound_program_has_no_findings() {
    assert_eq!(of_app(&sound()), []);
    for kind in [
        BundleKind::Extension,
        BundleKind::Framework,
        BundleKind::Library,
        BundleKind::WatchApp,
    ] {
        assert_eq!(of_part(kind, &sound()), [], "{kind:?}");
    }
}

#[test]
fn code_without_a_signature_or_certificate_blocks() {
    let unsigned = read(&thin(ARM64, &[for_ios(15)]));
    fires("program-not-signed", &of_app(&unsigned));
    fires("program-not-signed", &of_part(BundleKind::Library, &unsigned));
    quiet("program-not-signed", &of_app(&sound()));
    // Without a profile it is said already.
    quiet("program-not-signed", &of_code(&app(), &Signing::default(), Some(&unsigned), &[]));
    let ad_hoc = signed(&Signer {
        flags: 2,
        envelope: SampleEnvelope::None,
        ..signer()
    });
    fires("program-ad-hoc", &of_app(&ad_hoc));
    fires("program-ad-hoc", &of_part(BundleKind::Framework, &ad_hoc));
    quiet("program-ad-hoc", &of_app(&sound()));
}

#[test]
fn what_was_changed_after_signing_is_named() {
    let damaged = |signer: Signer| of_app(&signed(&signer));
    let changed_info = damaged(Signer {
        info: Some(b"other".to_vec()),
        ..signer()
    });
    only("signature-damaged", &changed_info, &of_app(&signed(&signer())));
    assert!(changed_info.iter().any(|finding| say().why(finding).contains("match Info.plist,")));
    let changed_list = damaged(Signer {
        resources: Some(b"other".to_vec()),
        ..signer()
    });
    fires("signature-damaged", &changed_list);
    assert!(changed_list.iter().any(|finding| say().why(finding).contains("CodeResources")));
    let other_envelope = damaged(Signer {
        envelope: SampleEnvelope::SignedOther,
        ..signer()
    });
    fires("signature-damaged", &other_envelope);
    quiet("signature-damaged", &of_app(&sound()));
    // A library has no bundle of its own: the app's Info.plist is not its.
    let library = signer().program(ARM64, vec![for_ios(15)], 9000);
    let library = Signer {
        info: Some(b"other".to_vec()),
        ..signer()
    }
    .program(ARM64, vec![], library.len());
    quiet(
        "signature-damaged",
        &of_part(BundleKind::Library, &read_in("A.app/l.dylib", &library, PROGRAM_BYTES)),
    );
}

#[test]
fn signatures_that_cannot_be_read_and_code_beyond_the_limit_are_told_apart() {
    let mut bytes = signer().program(ARM64, vec![for_ios(15)], 9000);
    let whole = bytes.len() + 200;
    bytes.truncate(9000);
    let cut_off = of_app(&read(&bytes));
    fires("signature-unreadable", &cut_off);
    quiet("code-not-checked", &cut_off);
    let slices = [(ARMV7, thin(ARMV7, &[])), (ARM64, thin(ARM64, &[]))];
    let program = read_in("A.app/A", &fat(&slices, whole.next_power_of_two(), false), 60_000);
    assert_eq!(program.slices[1].unread, Some(Unread::TooMuchCode));
    fires("code-not-checked", &of_app(&program));
    quiet("signature-unreadable", &of_app(&program));
    quiet("code-not-checked", &of_app(&sound()));
    assert_eq!(read_in("A.app/A", &bytes, 2).slices[0].unread, Some(Unread::TooMuchCode));
    let unreadable = |findings: &[Finding]| {
        let finding = findings.iter().find(|finding| finding.code() == "signature-unreadable").unwrap();
        (finding.severity, say().why(finding))
    };
    let why = "Phones cannot read it either and refuse the app: the file ends before it.";
    assert_eq!(unreadable(&cut_off), (Severity::Blocks, why.to_owned()));
    // More parts than are read here, where phones may read them.
    let start = 9000;
    let mut bytes = signer().program(ARM64, vec![for_ios(15)], 9000);
    let at = bytes[start..].windows(4).position(|four| four == [0xFA, 0xDE, 0x0C, 0xC0]).unwrap() + start;
    bytes[at + 8..at + 12].copy_from_slice(&65_u32.to_be_bytes());
    let (severity, why) = unreadable(&of_app(&read(&bytes)));
    assert_eq!(severity, Severity::Note);
    assert!(why.starts_with("Phones may accept it") && why.contains("more parts"), "{why}");
}

#[test]
fn old_signatures_block_where_nothing_older_runs() {
    let old = Signer {
        version: 0x2_0200,
        digests: vec![Digest::Sha1, Digest::Sha256],
        ..signer()
    };
    let severity = |program: &Program, minimum_os: &str| {
        let app = App {
            minimum_os: Some(minimum_os.to_owned()),
            ..app()
        };
        let findings = of_code(&app, &signing(), Some(program), &[]);
        findings
            .into_iter()
            .find(|finding| finding.code() == "signature-too-old")
            .map(|finding| finding.severity)
    };
    assert_eq!(severity(&signed(&old), "14.9"), Some(Severity::Risks));
    assert_eq!(severity(&signed(&old), "15.0"), Some(Severity::Blocks));
    assert_eq!(severity(&read(&old.program(ARMV7, vec![], 9000)), "15.0"), None);
    let without_der = Signer {
        der_entitlements: None,
        ..signer()
    };
    only("signature-too-old", &of_app(&signed(&without_der)), &of_app(&signed(&signer())));
    fires("signature-too-old", &of_part(BundleKind::Extension, &signed(&without_der)));
    quiet("signature-too-old", &of_part(BundleKind::Framework, &signed(&without_der)));
    quiet("signature-too-old", &of_app(&sound()));
}

#[test]
fn the_signer_must_be_apples_and_in_the_profile() {
    fires("signer-not-from-apple", &of_app(&signed(&signer())));
    quiet("signer-not-from-apple", &of_app(&sound()));
    let with_certificate = |sha1: &str| {
        let mut signing = signing();
        let certificate = Certificate {
            sha1: sha1.to_owned(),
            ..Certificate::default()
        };
        signing.profile.as_mut().unwrap().certificates.push(certificate);
        signing
    };
    let program = sound();
    let signature = program.slices[0].signature.as_ref().unwrap();
    let sha1 = &signature.signer.as_ref().unwrap().sha1;
    only(
        "signer-not-in-profile",
        &of_code(&app(), &with_certificate("00"), Some(&program), &[]),
        &of_code(&app(), &with_certificate(sha1), Some(&program), &[]),
    );
    quiet(
        "signer-not-in-profile",
        &of_code(&app(), &with_certificate(sha1), Some(&program), &[]),
    );
}

#[test]
fn team_and_identifier_must_be_the_builds() {
    let other_team = signed(&Signer {
        team_id: "OTHER".to_owned(),
        ..signer()
    });
    fires("team-differs", &of_app(&other_team));
    fires("team-differs", &of_part(BundleKind::Framework, &other_team));
    let told = |findings: Vec<Finding>| {
        let finding = findings.into_iter().find(|finding| finding.code() == "team-differs").unwrap();
        (
            finding.severity,
            say().why(&finding).contains("Signature and profile must be from the same team"),
        )
    };
    assert_eq!(told(of_app(&other_team)), (Severity::Blocks, true));
    assert_eq!(told(of_part(BundleKind::Framework, &other_team)), (Severity::Risks, false));
    quiet("team-differs", &of_app(&sound()));
    let other_name = signed(&Signer {
        identifier: "a.c".to_owned(),
        ..signer()
    });
    fires("identifier-differs-from-signature", &of_app(&other_name));
    // Phones compare it for frameworks as well; a library has no bundle.
    for kind in [BundleKind::Framework, BundleKind::Extension] {
        fires("identifier-differs-from-signature", &of_part(kind, &other_name));
    }
    quiet("identifier-differs-from-signature", &of_part(BundleKind::Library, &other_name));
    quiet("identifier-differs-from-signature", &of_part(BundleKind::Framework, &sound()));
    quiet("identifier-differs-from-signature", &of_app(&sound()));
}

#[test]
fn entitlements_must_be_one_list_within_the_profile() {
    let two_lists = signed(&Signer {
        entitlements: Some(list(&[("get-task-allow", false.into())])),
        ..signer()
    });
    fires("entitlements-differ", &of_app(&two_lists));
    quiet("entitlements-differ", &of_app(&sound()));
    let mut more = own();
    more.insert("com.apple.developer.siri".to_owned(), true.into());
    more.insert("application-identifier".to_owned(), "OTHER.a.b".into());
    let findings = of_app(&signed(&signer().entitled(&more)));
    fires("entitlements-beyond-profile", &findings);
    let beyond = findings
        .iter()
        .find(|finding| finding.code() == "entitlements-beyond-profile")
        .unwrap();
    let why = say().why(beyond);
    assert!(why.contains(": “com.apple.developer.siri”."), "{why}");
    quiet("entitlements-beyond-profile", &of_app(&sound()));
    fires("application-identifier-differs", &findings);
    quiet("application-identifier-differs", &of_app(&sound()));
    quiet("application-identifier-missing", &findings);
    let nameless = signed(&signer().entitled(&list(&[("get-task-allow", true.into())])));
    let severity = |findings: &[Finding]| {
        let mut missing = findings.iter().filter(|finding| finding.code() == "application-identifier-missing");
        missing.next().map(|finding| finding.severity)
    };
    fires("application-identifier-missing", &of_app(&nameless));
    assert_eq!(severity(&of_app(&nameless)), Some(Severity::Blocks));
    assert_eq!(severity(&of_part(BundleKind::Extension, &nameless)), Some(Severity::Risks));
    quiet("application-identifier-missing", &of_part(BundleKind::Framework, &nameless));
    // It may stand in a list that cannot be read here.
    let mut unread = nameless;
    for slice in &mut unread.slices {
        slice.signature.as_mut().unwrap().has_unread_entitlements = true;
    }
    quiet("application-identifier-missing", &of_app(&unread));
}

#[test]
fn code_for_the_simulator_is_a_note_beside_code_for_phones() {
    let slices = [
        (ARM64, signer().program(ARM64, vec![for_ios(15)], 9000)),
        (X86_64, thin(X86_64, &[command(0x32, &[7, 0, 0, 0])])),
    ];
    let both = of_app(&read(&fat(&slices, 0x4000, false)));
    fires("simulator-code", &both);
    assert!(
        both.iter()
            .any(|finding| finding.code() == "simulator-code" && finding.severity == Severity::Note)
    );
    quiet("program-not-signed", &both);
    let only = of_part(BundleKind::Framework, &read(&slices[1].1));
    assert!(
        only.iter()
            .any(|finding| finding.code() == "simulator-code" && finding.severity == Severity::Risks)
    );
    quiet("simulator-code", &of_app(&sound()));
}

#[test]
fn the_same_trouble_of_many_parts_is_one_finding() {
    let findings = of_part(BundleKind::Framework, &read(&thin(ARM64, &[])));
    let texts: Vec<_> = findings.iter().map(|finding| (say().title(finding), say().why(finding))).collect();
    assert_eq!(
        texts.iter().map(|(title, why)| (title.as_str(), why.as_str())).collect::<Vec<_>>(),
        [(
            "5 parts of the app are not signed",
            "Phones install and run signed code only. They are “Frameworks/F1.framework”, “Frameworks/F2.framework”, \
             “Frameworks/F3.framework” and 2 more."
        )]
    );
}
