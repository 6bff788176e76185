//! Programs of every kind and programs that lie: a wrong architecture sends a tester looking in the wrong place.
#![cfg(test)]

use std::io::Cursor;

use zip::CompressionMethod;

use super::sample::{ARM64, ARMV7, X86_64, command, fat, for_ios, thin};
use super::{Budget, MachoError, PROGRAM_BYTES, read_program};
use crate::ipa::archive::Archive;
use crate::ipa::code_signature::sample::Signer;
use crate::ipa::tests::zip_by;
use crate::ipa::{Program, Unread};

fn read_with(bytes: &[u8], method: CompressionMethod, budget: u64) -> Result<Program, MachoError> {
    let mut archive = Archive::open(Cursor::new(zip_by(method, &[("A.app/A", bytes)]))).unwrap();
    read_program(&mut archive, "A.app/A", &mut Budget::new(budget))
}

fn read(bytes: &[u8]) -> Result<Program, MachoError> {
    let stored = read_with(bytes, CompressionMethod::Stored, PROGRAM_BYTES);
    assert_eq!(read_with(bytes, CompressionMethod::Deflated, PROGRAM_BYTES), stored);
    stored
}

/// Architecture, platform, minimum and SDK, encrypted, simulator, and why the signature was not read.
#[track_caller]
fn check(bytes: &[u8], expected: &[&str]) {
    let program = read(bytes).unwrap();
    let lines: Vec<String> = program
        .slices
        .iter()
        .map(|slice| {
            let mut line = slice.architecture.clone();
            for part in [&slice.platform, &slice.minimum_os, &slice.sdk].into_iter().flatten() {
                line = format!("{line} {part}");
            }
            line.push_str(if slice.encrypted { " encrypted" } else { "" });
            line.push_str(if slice.simulator { " simulator" } else { "" });
            match &slice.unread {
                Some(unread) => format!("{line} {unread:?}"),
                None => line,
            }
        })
        .collect();
    assert_eq!(lines, expected);
}

#[test]
fn processors_platform_and_encryption_are_read() {
    check(&thin(ARM64, &[for_ios(15)]), &["arm64 iOS 15.0 16.0"]);
    check(&thin((ARM64.0, 0x8000_0002), &[]), &["arm64e"]);
    check(
        &thin((0x0200_000c, 1), &[command(0x30, &[0x4_0000, 0x5_0201])]),
        &["arm64_32 watchOS 4.0 5.2.1"],
    );
    check(&thin(ARM64, &[command(0x32, &[7, 0, 0, 0])]), &["arm64 iOS simulator simulator"]);
    check(&thin(ARM64, &[command(0x32, &[99, 0, 0, 0])]), &["arm64 platform 99"]);
    check(&thin(X86_64, &[]), &["x86_64 simulator"]);
    check(
        &thin(X86_64, &[command(0x25, &[0x8_0000, 0xA_0300])]),
        &["x86_64 iOS simulator 8.0 10.3 simulator"],
    );
    check(&thin(X86_64, &[command(0x32, &[6, 0, 0, 0])]), &["x86_64 Mac Catalyst"]);
    check(&thin(X86_64, &[command(0x24, &[0xA_0F00, 0])]), &["x86_64 macOS 10.15"]);
    check(&thin(ARMV7, &[command(0x21, &[1, 2, 0])]), &["armv7"]);
    check(&thin(ARMV7, &[command(0x21, &[1, 2, 1])]), &["armv7 encrypted"]);
    let late = [command(0x2, &[0; 40]), command(0x2c, &[1, 2, 1, 0])];
    check(&thin(ARM64, &late), &["arm64 encrypted"]);
    let many: Vec<_> = (0..3000)
        .map(|_| command(0x2, &[0; 10]))
        .chain([command(0x2c, &[1, 2, 1, 0])])
        .collect();
    check(&thin(ARM64, &many), &["arm64 encrypted"]);
}

#[test]
fn every_slice_of_a_fat_file_is_read() {
    let slices = [
        (
            ARMV7,
            thin(ARMV7, &[command(0x25, &[0x8_0000, 0xA_0300]), command(0x21, &[1, 2, 1])]),
        ),
        ((12, 11), b"!<arch>\nan archive, no program, as in a static framework".to_vec()),
        (ARM64, thin(ARM64, &[for_ios(11)])),
    ];
    let expected = ["armv7 iOS 8.0 10.3 encrypted", "armv7s NoProgram", "arm64 iOS 11.0 12.0"];
    check(&fat(&slices, 0x1000, false), &expected);
    check(&fat(&slices, 0x4000, true), &expected);
    check(&fat(&slices, 0x80_0000, false), &expected);
}

#[test]
fn slices_out_of_order_are_read_and_overlaps_and_ends_named() {
    let slices = [(ARMV7, thin(ARMV7, &[])), (ARM64, thin(ARM64, &[for_ios(11)]))];
    let mut bytes = fat(&slices, 0x1000, false);
    // The second place becomes the first one's, and the other way round.
    let (first, second) = (bytes[16..24].to_vec(), bytes[36..44].to_vec());
    bytes[16..24].copy_from_slice(&second);
    bytes[36..44].copy_from_slice(&first);
    check(&bytes, &["arm64 iOS 11.0 12.0", "armv7"]);
    bytes[16..24].copy_from_slice(&first);
    check(&bytes, &["armv7", "arm64 Overlaps"]);
    bytes[16..20].copy_from_slice(&[0xFF; 4]);
    check(&bytes, &["armv7 CutOff", "armv7"]);
}

#[test]
fn what_is_beyond_the_budget_is_not_unpacked() {
    let slices = [(ARMV7, thin(ARMV7, &[])), (ARM64, thin(ARM64, &[for_ios(11)]))];
    let bytes = fat(&slices, 1 << 20, false);
    let unread = |method, budget| -> Vec<Option<Unread>> {
        let program = read_with(&bytes, method, budget).unwrap();
        program.slices.into_iter().map(|slice| slice.unread).collect()
    };
    // A stored entry is passed over without reading it.
    assert_eq!(unread(CompressionMethod::Stored, 1000), [None, None]);
    assert_eq!(
        unread(CompressionMethod::Deflated, (1 << 20) + 500),
        [None, Some(Unread::TooMuchCode)]
    );
    assert_eq!(unread(CompressionMethod::Deflated, 4), [Some(Unread::TooMuchCode)]);
}

#[test]
fn envelopes_and_files_beside_cost_as_well() {
    let bytes = Signer::new("a.b").program(ARM64, vec![for_ios(15)], 9000);
    let read = |budget| read_with(&bytes, CompressionMethod::Stored, budget).unwrap().slices.remove(0);
    assert!(read(2 << 20).signature.is_some());
    let beyond = read(100_000);
    assert_eq!((beyond.signature, beyond.unread), (None, Some(Unread::TooMuchCode)));
}

#[test]
fn lies_are_survived() {
    for bytes in [
        &b""[..],
        b"#!/bin/sh",
        &[0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 52, 0, 1, 2, 3],
        &[0xca, 0xfe, 0xba, 0xbf, 0, 0, 0, 2, 0, 1, 2, 3],
        &[0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 0],
        &[0xcf, 0xfa, 0xed, 0xfe],
    ] {
        assert_eq!(read(bytes), Err(MachoError::NotMacho), "{bytes:?}");
    }
    let mut endless = thin(ARM64, &[command(0x2, &[]), command(0x2, &[])]);
    endless[36..40].copy_from_slice(&[0; 4]);
    check(&endless, &["arm64"]);
    let mut long = thin(ARM64, &[command(0x2, &[])]);
    long[16..24].copy_from_slice(&[0xFF; 8]);
    check(&long, &["arm64"]);
    let signature_at = |offset: u32, len: u32| thin(ARM64, &[command(0x1d, &[offset, len])]);
    check(&signature_at(0, 64), &["arm64 Overlaps"]);
    check(&signature_at(48, 0xFFFF_FFFF), &["arm64 CutOff"]);
    check(&signature_at(0xFFFF_FFFF, 0xFFFF_FFFF), &["arm64 CutOff"]);
    check(&fat(&[(ARM64, signature_at(48, 64))], 0x1000, false), &["arm64 CutOff"]);
}
